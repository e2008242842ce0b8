"""The checklist of one application for people: each requirement, then what to correct, doubts and notes."""

from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from api.labels import CONCLUSION, CONCLUSION_SIGN, UNCONFIRMED
from api.language import Language, Words
from api.sentences import message_of
from api.tables.cells import bullets, place, printable, status_cell
from validators.checklist import Permit
from validators.findings import Conclusion, Finding, Outcome, Severity, Status, Verdict

_REQUIREMENT = Words("Persyaratan", "Requirement")
_STATUS = Words("Status", "Status")
_FILE = Words("Berkas", "File")
_TO_CORRECT = Words("Yang perlu Anda perbaiki", "What you need to correct")
_FOR_OFFICER = Words("Yang akan diperiksa petugas", "What an officer will look at")
_NOTES = Words("Catatan", "Notes")
_UNASSIGNED = Words("Berkas yang tidak mengisi persyaratan mana pun", "Files that fill no requirement")
_SOURCES = Words("Sumber daftar", "Sources of the checklist")
_STYLE = {
    Conclusion.COMPLETE: "bold green",
    Conclusion.NEEDS_CORRECTION: "bold yellow",
    Conclusion.NEEDS_REVIEW: "bold cyan",
}


def checklist(verdict: Verdict, permit: Permit, language: Language) -> Group:
    """The whole answer to one application, ready to be printed."""
    return Group(*_parts(verdict, permit, language))


def _parts(verdict: Verdict, permit: Permit, language: Language) -> Iterator[RenderableType]:
    title = permit.title_en if language == "en" else permit.title
    yield Text(title, style="bold")
    if not permit.confirmed:
        yield Text(UNCONFIRMED.spoken(language), style="italic")
    yield _requirements(verdict, language)
    sign, words = CONCLUSION_SIGN[verdict.conclusion], CONCLUSION[verdict.conclusion]
    yield Text(f"{sign} {words.spoken(language)}", style=_STYLE[verdict.conclusion])
    yield from _findings(verdict, language)
    faulty = {finding.file for finding in verdict.findings if finding.code.startswith("file.")}
    idle = [name for name in verdict.unassigned if name not in faulty]  # what is faulty was named above
    if idle:
        yield _heading(_UNASSIGNED, language)
        yield bullets(idle)
    yield from _sources(permit, language)


def _requirements(verdict: Verdict, language: Language) -> Table:
    table = Table(box=box.ROUNDED, show_lines=False, expand=False, pad_edge=True)
    table.add_column("", justify="right", style="dim")
    table.add_column(_REQUIREMENT.spoken(language), ratio=3)
    table.add_column(_STATUS.spoken(language), no_wrap=True)
    table.add_column(_FILE.spoken(language), overflow="fold", ratio=2)
    for number, result in enumerate(verdict.requirements, start=1):
        needless = not result.needed and result.status is not Status.NOT_MET and not result.files
        title = result.title_en if language == "en" else result.title
        table.add_row(
            str(number),
            Text(title, style="dim" if needless else ""),
            status_cell(result, language),
            place(result.files, result.pages, language),
        )
    return table


def _findings(verdict: Verdict, language: Language) -> Iterator[RenderableType]:
    """Findings that say something, the citizen's first; rules that are met need no words."""
    spoken = [finding for finding in verdict.findings if finding.outcome is not Outcome.MET]
    titles = {
        result.requirement: result.title_en if language == "en" else result.title
        for result in verdict.requirements
    }
    for heading, severity in (
        (_TO_CORRECT, Severity.BLOCKING),
        (_FOR_OFFICER, Severity.DOUBTFUL),
        (_NOTES, Severity.NOTE),
    ):
        group = [finding for finding in spoken if finding.severity is severity]
        if group:
            yield _heading(heading, language)
            yield _numbered(group, titles, language)


def _numbered(findings: Iterable[Finding], titles: dict[str, str], language: Language) -> Table:
    """What is wrong and what to do, one number each; the text hangs to the right of its number."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(justify="right", min_width=4)
    grid.add_column(ratio=1)
    for number, finding in enumerate(findings, start=1):
        grid.add_row(f"{number}.", _sentence(finding, titles.get(finding.requirement or ""), language))
    return grid


def _sentence(finding: Finding, title: str | None, language: Language) -> Text:
    """The finding in words; paper and file are named where its own words do not name them."""
    message, advice = message_of(finding, language)
    text = Text()
    if title and title.lower() not in message.lower():
        text.append(f"{title} – ", style="bold")
    text.append(printable(message))
    if finding.file and finding.file not in message:
        pages = (finding.page,) if finding.page else ()
        text.append(f" ({place((finding.file,), pages, language)})", style="dim")
    if advice:
        text.append(f"\n→ {printable(advice)}")
    return text


def _sources(permit: Permit, language: Language) -> Iterator[RenderableType]:
    used = dict.fromkeys(requirement.source for requirement in permit.requirements if requirement.source)
    sources = [permit.sources[key] for key in used if key in permit.sources]
    if sources:
        yield Text()
        yield Text(f"{_SOURCES.spoken(language)}:", style="dim")
        yield bullets(sources, style="dim")


def _heading(words: Words, language: Language) -> Text:
    return Text(f"\n{words.spoken(language)}", style="bold underline")
