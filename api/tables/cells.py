"""The small pieces that all tables share: safe text, statuses with signs, places in files."""

from collections.abc import Iterable, Sequence

from rich.table import Table
from rich.text import Text

from api.labels import NOT_NEEDED, NOT_NEEDED_SIGN, STATUS, STATUS_SIGN
from api.language import Language, Words
from validators.findings import RequirementResult, Status

PAGE = Words("hlm.", "p.")

STATUS_STYLE = {
    Status.MET: "green",
    Status.MISSING: "red",
    Status.NOT_MET: "yellow",
    Status.UNREADABLE: "yellow",
    Status.NEEDS_REVIEW: "cyan",
}


def printable(text: str) -> str:
    """The text without characters that would steer the terminal: names and readings come from strangers."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


def status_cell(result: RequirementResult, language: Language) -> Text:
    """Sign and words of a requirement's status; the colour only repeats them."""
    if not result.needed and not result.files:
        return Text(f"{NOT_NEEDED_SIGN} {NOT_NEEDED.spoken(language)}", style="dim")
    words = STATUS[result.status].spoken(language)
    return Text(f"{STATUS_SIGN[result.status]} {words}", style=STATUS_STYLE[result.status])


def place(files: Sequence[str], pages: Sequence[int], language: Language) -> str:
    """Where a paper lies, for example `gabungan.pdf, hlm. 2-3`; page numbers only where one file is meant."""
    names = ", ".join(printable(name) for name in files)
    if len(files) != 1 or not pages:
        return names
    return f"{names}, {pages_in_words(pages, language)}"


def bullets(lines: Iterable[str], style: str = "") -> Table:
    """A list whose lines hang to the right of their dashes; long addresses are folded."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(min_width=3, justify="right")
    grid.add_column(overflow="fold")
    for line in lines:
        grid.add_row(Text("-", style=style), Text(printable(line), style=style))
    return grid


def pages_in_words(pages: Sequence[int], language: Language) -> str:
    """Page numbers with runs drawn together: 3, 1, 2, 7 becomes `hlm. 1-3, 7`."""
    runs: list[list[int]] = []
    for number in sorted(set(pages)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    ranges = (str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
    return f"{PAGE.spoken(language)} {', '.join(ranges)}"
