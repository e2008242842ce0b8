"""Which way up a picture stands: by the shape of its lines, then by how well they read either way."""

from collections.abc import Sequence

import numpy as np

from ocr.neural import Corners, NeuralEngine, Pixels, strip_of

LINES_TRIED = 5
"""So many of the longest lines are read to tell up from down."""
READS_WELL = 0.93
"""Lines that score above this stand upright; turned ones score about 0.6 (stack.md section 8)."""


def stand_up(
    pixels: Pixels, corners: Sequence[Corners], engine: NeuralEngine
) -> tuple[int, Pixels, list[Corners]]:
    """Turns a picture upright.

    Args:
        pixels: the picture (BGR).
        corners: of the lines found in it.
        engine: reads a few of them.

    Returns:
        By how many degrees (0, 90, 180, 270, counter-clockwise) it was turned, the upright picture
        and the corners of the lines in it.
    """
    turned, corners = 0, list(corners)
    if _lies_on_its_side(corners):
        pixels, turned = np.ascontiguousarray(np.rot90(pixels)), 90
        corners = engine.find(pixels)
    longest = sorted(corners, key=_length, reverse=True)[:LINES_TRIED]
    as_is = _score(pixels, longest, engine)
    if as_is < READS_WELL:
        high, wide = pixels.shape[:2]
        upside_down = np.ascontiguousarray(np.rot90(pixels, 2))
        if _score(upside_down, [_half_turned(quad, wide, high) for quad in longest], engine) > as_is:
            return (turned + 180) % 360, upside_down, [_half_turned(quad, wide, high) for quad in corners]
    return turned, pixels, corners


def _lies_on_its_side(corners: Sequence[Corners]) -> bool:
    """Whether most of the length of all lines runs up and down."""
    standing = sum(_length(quad) for quad in corners if _height(quad) > 1.5 * _width(quad))
    lying = sum(_length(quad) for quad in corners if _width(quad) > 1.5 * _height(quad))
    return standing > lying


def _score(pixels: Pixels, corners: Sequence[Corners], engine: NeuralEngine) -> float:
    """The mean score of some lines, 1 where there are none to judge by."""
    texts = engine.recognise([strip_of(pixels, quad) for quad in corners])
    return sum(score for _, score in texts) / len(texts) if texts else 1.0


def _half_turned(quad: Corners, wide: int, high: int) -> Corners:
    """The corners of the same line after the picture was turned by 180 degrees."""
    turned: Corners = (np.array([wide, high], dtype=np.float32) - quad)[[2, 3, 0, 1]]
    return turned


def _width(quad: Corners) -> float:
    return float(np.linalg.norm(quad[1] - quad[0]))


def _height(quad: Corners) -> float:
    return float(np.linalg.norm(quad[3] - quad[0]))


def _length(quad: Corners) -> float:
    return max(_width(quad), _height(quad))
