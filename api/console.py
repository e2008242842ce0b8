"""Where the command line speaks: results to standard output, progress and messages to standard error."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

if TYPE_CHECKING:
    from api.schemas import View

Step: TypeAlias = Callable[[], None]
"""Called once for every file that is done."""


@cache
def results() -> Console:
    """The console for what people asked for; colours only where a terminal shows them."""
    return Console(highlight=False, markup=False, emoji=False)


@cache
def messages() -> Console:
    """The console for progress, advice and complaints."""
    return Console(stderr=True, highlight=False, markup=False, emoji=False)


@contextmanager
def progress_bar(title: str, total: int) -> Iterator[Step]:
    """A bar that is gone when the work is done; nothing where no terminal shows it.

    Where results go to a terminal as well, both use one console, which keeps the bar below them.
    """
    console = results() if results().is_terminal else messages()
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bar:
        task = bar.add_task(title, total=total)
        yield lambda: bar.advance(task)


def print_lines(*views: "View") -> None:
    """Prints each view as one line of JSON, at once, so that a reader on a pipe can go on."""
    for view in views:
        results().out(view.model_dump_json())
