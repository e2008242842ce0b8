"""The neural rung: PP-OCRv6 through RapidOCR, on OpenVINO where it is installed, ONNX Runtime otherwise."""

import logging
import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ocr.lines import in_reading_order
from ocr.prepare import LINE_HEIGHT
from ocr.text import Line, Word
from validators.papers import Box, EngineName

Pixels: TypeAlias = NDArray[np.uint8]
"""Height x width x 3, blue before green before red."""
Corners: TypeAlias = NDArray[np.float32]
"""The four corners of a line, 4 x 2 pixels, clockwise from top left."""
DETECTION_SIDE = 1280
"""Long side in pixels at which lines are searched: more costs time and finds nothing new (stack.md section 8)."""
SHARPER, EDGE_WIDTH = 0.7, 1.5
"""How much edges are sharpened for the search, and their width in pixels (standard deviation)."""
ROOM_AT_ENDS = 0.15
"""Room added at both ends of a found line, in line heights."""
LEAST_SIDE = 8
"""No letter fits into fewer pixels; RapidOCR would blow a thin strip up to tens of thousands of them."""
LINES_AT_ONCE = 1
"""Lines read together are padded to the longest of them, which costs half as much again and blurs short ones."""
SHORTEST_LINE = 96
"""Width in pixels to which lines are padded at least, at a height of 48."""
_COMMA = re.compile(r"(?<=[A-Za-z.]),(?=[A-Za-z])")
SURE_LINE = 0.5
"""Lines below this score are noise: stamps, patterns, hair."""


class NeuralEngine:
    """PP-OCRv6 small, both models out of RapidOCR's wheel, pinned to one thread."""

    name: EngineName = "neural"

    def __init__(self) -> None:
        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        import rapidocr

        runtime = rapidocr.EngineType.OPENVINO if find_spec("openvino") else rapidocr.EngineType.ONNXRUNTIME
        self._models = rapidocr.RapidOCR(
            params={
                "Global.log_level": "error",
                "Global.use_cls": False,
                "Global.max_side_len": 100_000,  # pages.py has bounded the picture already
                "Det.engine_type": runtime,
                "Det.limit_type": "max",
                "Det.limit_side_len": DETECTION_SIDE,
                "Rec.engine_type": runtime,
                "Rec.rec_batch_num": LINES_AT_ONCE,
                "Rec.rec_img_shape": [3, LINE_HEIGHT, SHORTEST_LINE],
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                "EngineConfig.openvino.inference_num_threads": 1,
                "EngineConfig.openvino.num_streams": 1,
            }
        )

    def read(self, image: Image.Image) -> tuple[Line, ...]:
        """See `Engine.read`; each line is one word with blanks."""
        pixels = pixels_of(image)
        return self.read_at(pixels, self.find(pixels))

    def read_at(self, pixels: Pixels, corners: Sequence[Corners]) -> tuple[Line, ...]:
        """The lines between known corners."""
        return in_reading_order([line for line in self.read_each(pixels, corners) if line is not None])

    def read_each(self, pixels: Pixels, corners: Sequence[Corners]) -> list[Line | None]:
        """Each line between known corners, None where there is only noise; a line is one word with blanks."""
        size = pixels.shape[1], pixels.shape[0]
        texts = self.recognise([strip_of(pixels, _with_room(quad)) for quad in corners])
        return [
            Line(words=(Word(text=text, box=box_of(quad, size), confidence=score, slope=_slope(quad, size)),))
            if text.strip() and score >= SURE_LINE
            else None
            for quad, (text, score) in zip(corners, texts, strict=True)
        ]

    def read_line(self, image: Image.Image) -> Line | None:
        """See `Engine.read_line`."""
        ((text, score),) = self.recognise([pixels_of(image)])
        if not text.strip():
            return None
        return Line(words=(Word(text=text, box=(0.0, 0.0, 1.0, 1.0), confidence=score),))

    def find(self, pixels: Pixels) -> list[Corners]:
        """The corners (4 x 2 pixels, clockwise from top left) of every line of text in a BGR picture."""
        if min(pixels.shape[:2]) < LEAST_SIDE:
            return []
        copy, scale = _search_copy(pixels)
        found = self._models(copy, use_det=True, use_cls=False, use_rec=False).boxes
        return [] if found is None else [_from_top_left(quad / scale) for quad in found]

    def recognise(self, strips: Sequence[Pixels]) -> list[tuple[str, float]]:
        """Text and score (0 to 1) of every strip of one line (BGR)."""
        if not strips:
            return []
        read = self._models.recognize_txt(list(strips))
        return [(_plain(text), float(score)) for text, score in zip(read.txts, read.scores, strict=True)]


@cache
def neural() -> NeuralEngine:
    """The neural engine of this process, loaded on the first call (about a second)."""
    return NeuralEngine()


def strip_of(pixels: Pixels, corners: Corners) -> Pixels:
    """The strip of picture between four corners as an upright rectangle; never turned by its shape."""
    import cv2

    wide = max(1, int(max(np.linalg.norm(corners[0] - corners[1]), np.linalg.norm(corners[2] - corners[3]))))
    high = max(1, int(max(np.linalg.norm(corners[0] - corners[3]), np.linalg.norm(corners[1] - corners[2]))))
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    change = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    strip: Any = cv2.warpPerspective(
        pixels, change, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return strip  # type: ignore[no-any-return]


def _from_top_left(corners: Corners) -> Corners:
    """The same corners, the first side running to the right.

    The detector begins with the two leftmost corners: those of a long line on its side, a little tilted, end it.
    """
    for first in range(4):
        across, down = corners[(first + 1) % 4] - corners[first]
        if across > 0 and abs(down) <= across:
            return np.roll(corners, -first, axis=0)
    return corners


def _with_room(corners: Corners) -> Corners:
    """A line with a little room at both ends, where the detector cuts the first and the last letter too close."""
    wide, high = np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[3] - corners[0])
    if high > wide:
        return corners  # it lies on its side
    along = (corners[1] - corners[0] + corners[2] - corners[3]) / 2
    room = (ROOM_AT_ENDS * high / max(1e-6, float(np.linalg.norm(along)))) * along
    return corners + np.array([-room, room, room, -room], dtype=np.float32)


def _search_copy(pixels: Pixels) -> tuple[Pixels, float]:
    """The picture as lines are best found on it, and its scale: small, grey, and with sharper edges.

    In coloured light the detector loses half of the lines that it finds on the same picture in grey.
    """
    import cv2

    scale = min(1.0, DETECTION_SIDE / max(pixels.shape[:2]))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    grey: Any = cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    soft = cv2.GaussianBlur(grey, (0, 0), EDGE_WIDTH)
    sharp = cv2.addWeighted(grey, 1 + SHARPER, soft, -SHARPER, 0)
    return cv2.cvtColor(sharp, cv2.COLOR_GRAY2BGR), scale


def _plain(text: str) -> str:
    """The text with wide signs of East Asian type as their ordinary twins, and no accents: Indonesian has none.

    The blank behind a comma, which the recogniser loses, comes back.
    """
    parts = unicodedata.normalize("NFKD", text)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return _COMMA.sub(", ", plain)


def pixels_of(image: Image.Image) -> Pixels:
    """The picture as rows of blue, green and red bytes."""
    return np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])


def _slope(corners: Corners, size: tuple[int, int]) -> float:
    """By how much the line between four corners falls, in picture heights over one picture width."""
    across = (corners[1] - corners[0] + corners[2] - corners[3]) / 2
    return float(across[1] / size[1]) / max(float(across[0] / size[0]), 1e-6)


def box_of(corners: Corners, size: tuple[int, int]) -> Box:
    """The upright box around four corners, as fractions of the picture."""
    across, down = corners[:, 0] / size[0], corners[:, 1] / size[1]
    return (
        max(0.0, float(across.min())),
        max(0.0, float(down.min())),
        min(1.0, float(across.max())),
        min(1.0, float(down.max())),
    )
