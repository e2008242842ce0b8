"""Names of files within one application: distinct, because people and checklists speak of files by name."""

from collections.abc import Container
from itertools import chain, count


def distinct(name: str, taken: Container[str]) -> str:
    """The name, with a number before its ending where it is taken already."""
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    tried = (f"{stem} ({number}){ending}" for number in count(2))
    return next(other for other in chain([name], tried) if other not in taken)
