"""The neural rung: PP-OCRv6 through RapidOCR, on OpenVINO where it is installed, ONNX Runtime otherwise."""

import logging
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from PIL import Image

from ocr.lines import in_reading_order
from ocr.text import Line, Word
from validators.papers import Box, EngineName

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DETECTION_SIDE = 1280
"""Long side in pixels at which lines are searched: more costs time and finds nothing new (stack.md section 8)."""
LINES_AT_ONCE = 6
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
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                "EngineConfig.openvino.inference_num_threads": 1,
                "EngineConfig.openvino.num_streams": 1,
            }
        )

    def read(self, image: Image.Image) -> tuple[Line, ...]:
        """See `Engine.read`; each line is one word with blanks."""
        pixels = _pixels(image)
        corners = self.find(pixels)
        texts = self.recognise([straightened(pixels, quad) for quad in corners])
        return in_reading_order(
            [
                Line(words=(Word(text=text, box=_box(quad, image.size), confidence=score),))
                for quad, (text, score) in zip(corners, texts, strict=True)
                if text.strip() and score >= SURE_LINE
            ]
        )

    def find(self, pixels: "NDArray[np.uint8]") -> "list[NDArray[np.float32]]":
        """The corners (4 x 2 pixels, clockwise from top left) of every line of text in a BGR picture."""
        found = self._models(pixels, use_det=True, use_cls=False, use_rec=False).boxes
        return [] if found is None else list(found)

    def recognise(self, strips: "list[NDArray[np.uint8]]") -> list[tuple[str, float]]:
        """Text and score (0 to 1) of every strip of one line (BGR)."""
        if not strips:
            return []
        read = self._models.recognize_txt(strips)
        return [(text, float(score)) for text, score in zip(read.txts, read.scores, strict=True)]


@cache
def neural() -> NeuralEngine:
    """The neural engine of this process, loaded on the first call (about a second)."""
    return NeuralEngine()


def straightened(pixels: "NDArray[np.uint8]", corners: "NDArray[np.float32]") -> "NDArray[np.uint8]":
    """The strip of picture between four corners as an upright rectangle; never turned by its shape."""
    import cv2
    import numpy as np

    wide = max(1, int(max(np.linalg.norm(corners[0] - corners[1]), np.linalg.norm(corners[2] - corners[3]))))
    high = max(1, int(max(np.linalg.norm(corners[0] - corners[3]), np.linalg.norm(corners[1] - corners[2]))))
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    change = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    strip: Any = cv2.warpPerspective(
        pixels, change, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return strip  # type: ignore[no-any-return]


def _pixels(image: Image.Image) -> "NDArray[np.uint8]":
    import numpy as np

    return np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])


def _box(corners: "NDArray[np.float32]", size: tuple[int, int]) -> Box:
    """The upright box around four corners, as fractions of the picture."""
    across, down = corners[:, 0] / size[0], corners[:, 1] / size[1]
    return (
        max(0.0, float(across.min())),
        max(0.0, float(down.min())),
        min(1.0, float(across.max())),
        min(1.0, float(down.max())),
    )
