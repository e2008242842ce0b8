"""What was read in one file, for people: each paper found, with its fields and how sure the reading is."""

from collections.abc import Iterator, Mapping

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from api.labels import FAILURE, OBSTACLE, field_label, kind_title, value_in_words
from api.language import Language, Words
from api.tables.cells import PAGE, pages_in_words, printable
from validators.papers import Document, FileReading, Reading

_FIELD = Words("Isian", "Field")
_VALUE = Words("Terbaca", "Read")
_CERTAINTY = Words("Keyakinan", "Certainty")
_ILLEGIBLE = Words("tidak terbaca", "illegible")
_MARKS: Mapping[str, Words] = {
    "qr": Words("kode QR", "QR code"),
    "barcode": Words("kode batang", "barcode"),
    "stamp_duty": Words("meterai", "stamp duty"),
    "signature": Words("tanda tangan", "signature"),
    "pdf_signature": Words("tanda tangan elektronik", "electronic signature"),
}

# Below this a person should look twice; the figure only chooses a colour and a sign.
_DOUBTFUL_BELOW = 0.9


def file_reading(reading: FileReading, language: Language) -> Group:
    """One file: a heading, then its papers, or what is wrong with it."""
    return Group(*_parts(reading, language))


def _parts(reading: FileReading, language: Language) -> Iterator[RenderableType]:
    heading = Text(printable(reading.facts.name), style="bold")
    if reading.facts.media_type:
        heading.append(f"  {reading.facts.media_type}", style="dim")
    if reading.pages:
        heading.append(f", {len(reading.pages)} {PAGE.spoken(language)}, {reading.seconds:.1f} s", style="dim")
    yield heading
    if reading.failure is not None:
        yield _indented(Text(f"✗ {FAILURE.spoken(language)} ({reading.failure})", style="red"))
    elif reading.problem is not None:
        problem = reading.problem
        message, advice = problem.message, problem.advice
        if language == "en":
            message, advice = problem.message_en, problem.advice_en
        yield _indented(Text(f"! {message}", style="yellow"))
        yield _indented(Text(f"→ {advice}"))
    for page in reading.pages:
        if page.quality.problem is not None:
            seen = f"{PAGE.spoken(language)} {page.number}: {OBSTACLE[page.quality.problem].spoken(language)}"
            yield _indented(Text(f"! {seen}", style="yellow"))
    for document in reading.documents:
        yield _indented(_document(document, language))
    yield Text()


def _indented(part: RenderableType) -> Padding:
    return Padding(part, (0, 0, 0, 2), expand=False)


def _document(document: Document, language: Language) -> RenderableType:
    title = Text(kind_title(document.kind, language), style="bold cyan")
    if document.kind != "unknown":
        title.append(f"  {document.confidence:.0%}", style="dim")
    if document.pages:
        title.append(f"  {pages_in_words(document.pages, language)}", style="dim")
    if not document.readings:
        return Group(title, *_marks(document, language))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=True)
    table.add_column(_FIELD.spoken(language), no_wrap=True)
    table.add_column(_VALUE.spoken(language), overflow="fold")
    table.add_column(_CERTAINTY.spoken(language), justify="right", no_wrap=True)
    for name, read in document.readings.items():
        table.add_row(field_label(name, language), *_cells(read, language))
    return Group(title, table, *_marks(document, language))


def _cells(reading: Reading, language: Language) -> tuple[Text, Text]:
    if reading.value is None:
        return Text(f"! {_ILLEGIBLE.spoken(language)}", style="yellow"), Text()
    doubtful = reading.confidence < _DOUBTFUL_BELOW
    certainty = Text(f"{'? ' if doubtful else ''}{reading.confidence:.0%}", style="cyan" if doubtful else "green")
    return Text(printable(value_in_words(reading.value, language))), certainty


def _marks(document: Document, language: Language) -> Iterator[Text]:
    seen = [words.spoken(language) for name, words in _MARKS.items() if _is_seen(document.marks.get(name))]
    if seen:
        yield Text(f"  + {', '.join(seen)}", style="dim")


def _is_seen(mark: object) -> bool:
    return bool(mark) and mark != "none"
