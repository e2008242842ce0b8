"""What the demonstration says around its checklists: what is shown, where things lie, what to try next."""

import os
import shlex
from collections.abc import Sequence
from datetime import date

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from api.labels import STATE, value_in_words
from api.language import Language, Words
from storage.records import Application

_INTRODUCTION = Words(
    "Empat contoh permohonan dari orang rekaan: berkas diterima, dibaca, diperiksa per {day}, dan disimpan.",
    "Four sample applications of invented people: received, read, checked as of {day}, and kept.",
)
_VERIFIED = Words(
    "{count} berkas terverifikasi tersimpan, sama persis dengan yang dikirim, di:",
    "{count} verified files are kept, byte for byte as they were sent, in:",
)
_AGAIN = Words("Lihat lagi sebuah permohonan:", "See an application again:")
_API = Words("Buka API:", "Open the API:")
_THEN = Words("lalu buka {address}", "then open {address}")
_DOCS = "http://127.0.0.1:8000/docs"


def introduction(today: date, language: Language) -> Text:
    """What is about to be shown."""
    return Text(_INTRODUCTION.spoken(language).format(day=value_in_words(today.isoformat(), language)))


def heading(number: int, of: int, title: str, about: str) -> Group:
    """The line above one application, and what it is about."""
    rule = Rule(Text(f"{number}/{of}  {title}", style="bold"), align="left")
    return Group(Text(), rule, Text(about, style="italic"), Text())


def what_next(kept: Sequence[tuple[str, Application]], verified: Sequence[str], language: Language) -> Group:
    """Where the verified files lie, the numbers of the applications, and how to open the API."""
    again = Table.grid(padding=(0, 2, 0, 0))
    again.add_column(no_wrap=True, style="bold")  # to be copied
    again.add_column()
    for title, application in kept:
        state = STATE[application.state].spoken(language)
        again.add_row(f"./berkas show {application.number}", Text.assemble(title, (f" – {state}", "dim")))
    parts: list[RenderableType] = [Text(), Rule()]
    if verified:
        parts += [
            Text(_VERIFIED.spoken(language).format(count=len(verified))),
            _indented(Text(shlex.quote(os.path.commonpath(verified)), style="bold", overflow="fold")),
            Text(),
        ]
    parts += [
        Text(_AGAIN.spoken(language)),
        _indented(again),
        Text(),
        Text(_API.spoken(language)),
        _indented(Text.assemble(("./berkas serve", "bold"), f"  {_THEN.spoken(language).format(address=_DOCS)}")),
    ]
    return Group(*parts)


def _indented(part: RenderableType) -> Padding:
    return Padding(part, (0, 0, 0, 2), expand=False)
