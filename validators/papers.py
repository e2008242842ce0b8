"""What was measured and read: files, pages, papers and their readings; facts only, no judgement.

These values travel between processes (pickled) and between rooms, so they hold plain
numbers, strings and tuples, never images.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom as fractions (0 to 1) of the upright page."""

Value: TypeAlias = str | int | float | tuple[str, ...]
"""A value as written in shared vocabulary: ISO dates, digits, upper-case names, numbers, lists."""

QualityProblem: TypeAlias = Literal["blurred", "too_small", "glare", "dark", "cut_off", "blank"]

EngineName: TypeAlias = Literal["textlayer", "tesseract", "neural", "picture", "none"]
"""Which rung of the reading ladder gave the page's text; `picture` is a photograph without text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """What the bytes of one file are, measured before anything is decoded.

    `media_type` is sniffed from the bytes and None where nothing known was found;
    `named_type` is what the file name claims. `pages` and `pixels` (of the largest page or
    frame) are None until they could be measured. `opens` is False when the decoder gave up.
    """

    name: str
    size: int
    sha256: str
    media_type: str | None
    named_type: str | None = None
    pages: int | None = None
    pixels: int | None = None
    encrypted: bool = False
    opens: bool = True
    active_content: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageQuality:
    """How well a page can be seen, measured at a long side of 1,000 px.

    `problem` names the first obstacle, or None; `box` shows its place; `measures` are the raw
    figures (unit in the name) behind it.
    """

    problem: QualityProblem | None = None
    box: Box | None = None
    measures: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One field of one paper: the value, what was printed, and how sure the reading is.

    `value` is None exactly when `legible` is False: the paper shows the field, and it could not
    be read with confidence. `confidence` is the calibrated chance (0 to 1) that `value` is right.
    """

    value: Value | None
    raw: str
    confidence: float
    legible: bool
    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One paper found in one file: its kind, the pages it covers and the fields read on them.

    `kind` is a name of shared vocabulary or `unknown`; `file` is the name of the file it lies in.
    `text` is all that was read on its pages; it stays inside the program.
    """

    kind: str
    confidence: float
    pages: tuple[int, ...]
    readings: Mapping[str, Reading] = field(default_factory=dict)
    marks: Mapping[str, object] = field(default_factory=dict)
    file: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """One page after the reading ladder: size, engine, quality, text and the papers seen on it.

    `width` and `height` are pixels of the upright page (points for a text layer). `documents`
    are proposals of this page alone; `ocr.assemble` joins them over the pages of the file.
    """

    number: int
    width: int
    height: int
    engine: EngineName
    seconds: float
    quality: PageQuality
    text: str
    documents: tuple[Document, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileProblem:
    """A fault of the file itself, in words for the citizen: code, what is wrong, what to do."""

    code: str
    message: str
    advice: str
    message_en: str
    advice_en: str
    facts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReading:
    """Everything that is known of one file after it was measured and read.

    A `problem` is the file's fault, a `failure` (a code) is ours; at most one of them is there. With a
    failure, `pages` and `documents` carry what was read nevertheless, and papers may be missing
    that the file does hold. With neither, they carry all of it. `slot` is the requirement
    under which the applicant filed it, if any.
    """

    facts: FileFacts
    pages: tuple[PageReading, ...] = ()
    documents: tuple[Document, ...] = ()
    problem: FileProblem | None = None
    failure: str | None = None
    slot: str | None = None
    seconds: float = 0.0
