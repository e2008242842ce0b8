"""How well a picture can be seen: figures at one fixed scale, and the first obstacle that they show.

Thresholds were set on the tuning samples so that pictures which read well pass; `berkas bench` prints how often
they do. Quality is a fact about a picture; what it means for a paper is judged elsewhere.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ocr.text import Line
from validators.papers import Box, PageQuality, QualityProblem

LONG_SIDE = 1000
"""All figures are taken at this long side in pixels: the same page scores otherwise at every other size."""
EMPTY = 1.2
"""Grey levels (deviation) of what has the size of letters: blank paper below 0.7, blurred text above 2."""
DARK = 95.0
"""Grey level below which even the lightest tenth of a dark picture lies."""
SOFT = 0.2
"""Steepest edges (99.5 %) per pixel as a share of the contrast; letters in focus reach 0.3."""
SMALL_LETTERS = 11.0
"""Height in pixels of a line of the original picture; below it readers lose letters."""
TINY_PICTURE = 420
"""A picture with a shorter long side holds no readable paper."""
GLARE_LEVEL = 250
GLARE_SHARE = (0.012, 0.5)
"""A reflection burns out this share of the picture, in one piece, amid darker ground."""
LIGHT_PAPER = 225
"""Beside a reflection the picture is darker than this; white paper in strong light is as white all over."""
READ_IN_IT = 3
"""A burnt-out place in whose middle so many lines were read hides nothing."""
AT_THE_EDGE = 0.004
CUT_LINES = 3
"""So many lines of text that run into one edge of the picture were cut off there."""


def look(image: Image.Image, lines: Sequence[Line], original: tuple[int, int]) -> PageQuality:
    """Measures a picture.

    Args:
        image: upright, mode `L` or `RGB`.
        lines: what was read in it, boxes as fractions of it.
        original: width and height in pixels of the picture before it was shrunk.
    """
    grey = _at_scale(image)
    measures = {
        "structure": _structure(grey),
        "light_percentile_90": float(np.percentile(grey, 90)),
        "sharpness": _sharpness(grey, lines),
        "line_height_px": _line_height(lines) * original[1],
        "long_side_px": float(max(original)),
    }
    glare = _glare(grey, lines)
    problem, box = _first_obstacle(measures, glare, lines)
    return PageQuality(
        problem=problem, box=box, measures={name: round(figure, 4) for name, figure in measures.items()}
    )


def is_dark(image: Image.Image) -> bool:
    """Whether even the lightest parts of a picture are too dark."""
    return float(np.percentile(_at_scale(image), 90)) < DARK


def is_blurred(image: Image.Image) -> bool:
    """Whether nothing in a picture is in focus."""
    return _sharpness(_at_scale(image), ()) < SOFT


def _first_obstacle(
    measures: Mapping[str, float], glare: Box | None, lines: Sequence[Line]
) -> tuple[QualityProblem | None, Box | None]:
    """The obstacle to name; where several stand in the way, the one that hides the others comes first."""
    if measures["light_percentile_90"] < DARK:
        return "dark", None
    if measures["structure"] < EMPTY and not lines:
        return "blank", None
    if measures["long_side_px"] < TINY_PICTURE or 0 < measures["line_height_px"] < SMALL_LETTERS:
        return "too_small", None
    if measures["sharpness"] < SOFT:
        return "blurred", None
    if glare is not None:
        return "glare", glare
    edge = _cut_edge(lines)
    return ("cut_off", edge) if edge is not None else (None, None)


def _at_scale(image: Image.Image) -> NDArray[np.float32]:
    factor = LONG_SIDE / max(image.size)
    size = max(1, round(image.width * factor)), max(1, round(image.height * factor))
    return np.asarray(image.convert("L").resize(size, Image.Resampling.BOX if factor < 1 else 2), np.float32)


def _steepness(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """How much the grey level changes from pixel to pixel, in its steepest direction; 0 in one row."""
    if min(grey.shape) < 2:
        return np.zeros_like(grey)
    down, across = np.gradient(grey)
    steep: NDArray[np.float32] = np.hypot(down, across)
    return steep


def _structure(grey: NDArray[np.float32]) -> float:
    """How much of the size of letters and words stands in the middle of the picture, in focus or not."""
    import cv2

    high, wide = grey.shape
    middle = grey[high // 6 : high - high // 6, wide // 6 : wide - wide // 6]
    return float(np.std(cv2.GaussianBlur(middle, (0, 0), 2) - cv2.GaussianBlur(middle, (0, 0), 8)))


def _sharpness(grey: NDArray[np.float32], lines: Sequence[Line]) -> float:
    """The steepest edges against the contrast, where text was found; else over the whole picture."""
    high, wide = grey.shape
    patches = [
        grey[int(top * high) : int(bottom * high) + 1, int(left * wide) : int(right * wide) + 1]
        for left, top, right, bottom in (line.box for line in lines)
    ]
    steep = [
        float(np.percentile(_steepness(patch), 98)) / max(float(np.ptp(patch)), 30.0)
        for patch in patches
        if min(patch.shape) >= 4
    ]
    if steep:
        return float(np.median(steep))
    contrast = float(np.percentile(grey, 99.8) - np.percentile(grey, 0.2))
    return float(np.percentile(_steepness(grey), 99.8)) / max(contrast, 30.0)


def _line_height(lines: Sequence[Line]) -> float:
    """The usual height of a line as a fraction of the picture; 0 without lines."""
    return float(np.median([line.box[3] - line.box[1] for line in lines])) if lines else 0.0


def _glare(grey: NDArray[np.float32], lines: Sequence[Line]) -> Box | None:
    """The largest burnt-out place, if it is one piece amid a darker ground and no text is read in it."""
    import cv2

    burnt = (cv2.GaussianBlur(grey, (0, 0), 2) >= GLARE_LEVEL).astype(np.uint8)
    share = float(burnt.mean())
    if not GLARE_SHARE[0] < share < GLARE_SHARE[1] or float(np.median(grey[burnt == 0])) > LIGHT_PAPER:
        return None
    count, _, stats, _ = cv2.connectedComponentsWithStats(burnt)
    largest = max(range(1, count), key=lambda number: stats[number, cv2.CC_STAT_AREA])
    left, top, wide, high, area = (float(figure) for figure in stats[largest])
    if area / grey.size < GLARE_SHARE[0] or area < 0.45 * wide * high:
        return None
    down, across = grey.shape
    box = left / across, top / down, (left + wide) / across, (top + high) / down
    return None if sum(_is_in_the_core(line, box) for line in lines) >= READ_IN_IT else box


def _is_in_the_core(line: Line, box: Box) -> bool:
    """Whether a line's middle lies in the inner part of a box; the rim of a reflection hides nothing."""
    across = ((line.box[0] + line.box[2]) / 2 - box[0]) / max(box[2] - box[0], 1e-6)
    down = ((line.box[1] + line.box[3]) / 2 - box[1]) / max(box[3] - box[1], 1e-6)
    return 0.25 < across < 0.75 and 0.25 < down < 0.75


def _cut_edge(lines: Sequence[Line]) -> Box | None:
    """The edge of the picture into which lines of text run, as a narrow box; None where none does."""
    sides = (
        (sum(line.box[0] < AT_THE_EDGE for line in lines), (0.0, 0.0, 0.03, 1.0)),
        (sum(line.box[2] > 1 - AT_THE_EDGE for line in lines), (0.97, 0.0, 1.0, 1.0)),
    )
    cut, box = max(sides)
    return box if cut >= CUT_LINES else None
