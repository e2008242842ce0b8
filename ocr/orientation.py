"""Which way up a picture stands: by the shape of its lines, then by how well they read either way."""

from collections.abc import Sequence

import numpy as np

from ocr.neural import Corners, NeuralEngine, Pixels, strip_of

LINES_TRIED = 5
"""So many of the longest lines are read to tell up from down."""
PIECE = 10.0
"""So many line heights of a long line are enough for that."""
READS_WELL = 0.93
"""Lines that score above this stand upright; turned ones score about 0.6 (stack.md section 8)."""


def turn_of(pixels: Pixels, corners: Sequence[Corners], engine: NeuralEngine) -> int:
    """By how many degrees (0, 90, 180, 270, counter-clockwise) a picture must be turned to stand upright.

    Args:
        pixels: the picture (BGR).
        corners: of the lines found in it.
        engine: reads pieces of a few of them.
    """
    turn = 90 if _lies_on_its_side(corners) else 0
    longest = sorted(corners, key=_length, reverse=True)[:LINES_TRIED]
    strips = [_piece_of(np.ascontiguousarray(np.rot90(strip_of(pixels, quad), turn // 90))) for quad in longest]
    as_is = _score(strips, engine)
    if as_is >= READS_WELL:
        return turn
    upside_down = [np.ascontiguousarray(np.rot90(strip, 2)) for strip in strips]
    return (turn + 180) % 360 if _score(upside_down, engine) > as_is else turn


def _lies_on_its_side(corners: Sequence[Corners]) -> bool:
    """Whether most of the length of all lines runs up and down."""
    standing = sum(_length(quad) for quad in corners if _height(quad) > 1.5 * _width(quad))
    lying = sum(_length(quad) for quad in corners if _width(quad) > 1.5 * _height(quad))
    return standing > lying


def _piece_of(strip: Pixels) -> Pixels:
    """The middle of a strip of one line, as long as is needed to tell whether it can be read."""
    high, wide = strip.shape[:2]
    spare = max(0, round(wide - PIECE * high) // 2)
    return strip[:, spare : wide - spare]


def _score(strips: Sequence[Pixels], engine: NeuralEngine) -> float:
    """The mean score of some lines, 1 where there are none to judge by."""
    texts = engine.recognise(strips)
    return sum(score for _, score in texts) / len(texts) if texts else 1.0


def _width(quad: Corners) -> float:
    return float(np.linalg.norm(quad[1] - quad[0]))


def _height(quad: Corners) -> float:
    return float(np.linalg.norm(quad[3] - quad[0]))


def _length(quad: Corners) -> float:
    return max(_width(quad), _height(quad))
