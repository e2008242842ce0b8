"""What comes in: files of a folder, a ZIP or a single file, unpacked within limits, their names never trusted."""

import re
import stat
import zipfile
from collections.abc import Container, Iterator
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from validators.rules.files import FileLimits

MOST_ENTRIES = 500
MOST_BYTES = 1024 * 1024 * 1024
"""A ZIP may unpack to so many files and bytes; what lies beyond is left and said."""
CHUNK = 1024 * 1024
_NOT_PAPERS = re.compile(
    r"(^|/)(\.|__MACOSX/|Thumbs\.db$|desktop\.ini$)|(^|/)(answers|expected)\.ya?ml$|\.json$", re.I
)


class UnusableInput(Exception):
    """The path is neither a file, a folder nor a ZIP that can be opened; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One file that came in: where its bytes lie, what it is called, and under which requirement it was filed."""

    path: Path
    name: str
    slot: str | None = None


def gather(path: Path, scratch: Path, limits: FileLimits) -> tuple[Incoming, ...]:
    """The files of a folder (all below it), of a ZIP, or the one file, in natural order of their names.

    Hidden files, answers and truth files are no papers. A ZIP is unpacked into `scratch` under
    numbers, never under its own names; an entry over the size limit is cut there, which measuring then says.

    Raises:
        UnusableInput: when there is nothing at the path, or a ZIP cannot be opened.
    """
    if path.is_dir():
        return tuple(sorted(_of_folder(path), key=lambda incoming: natural_order(incoming.name)))
    if not path.is_file():
        raise UnusableInput(f"{path}: no such file or folder")
    if zipfile.is_zipfile(path) and _begins_like_zip(path):
        return tuple(sorted(_of_zip(path, scratch, limits), key=lambda incoming: natural_order(incoming.name)))
    return (Incoming(path=path, name=path.name),)


def natural_order(name: str) -> tuple[tuple[int, int | str], ...]:
    """A sort key under which scan2 comes before scan10."""
    parts = re.findall(r"\d{1,18}|\D+", name.lower())
    return tuple((0, int(part)) if part.isascii() and part.isdigit() else (1, part) for part in parts)


def _of_folder(folder: Path) -> Iterator[Incoming]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not path.is_symlink() and not _NOT_PAPERS.search(name):
            yield Incoming(path=path, name=name)


def _begins_like_zip(path: Path) -> bool:
    """A PDF or picture may carry a ZIP at its end; only what begins as one is one."""
    with path.open("rb") as stream:
        return stream.read(2) == b"PK"


def _of_zip(path: Path, scratch: Path, limits: FileLimits) -> Iterator[Incoming]:
    scratch.mkdir(parents=True, exist_ok=True)
    left = MOST_BYTES
    try:
        with zipfile.ZipFile(path) as archive:
            for number, entry in enumerate(archive.infolist()[:MOST_ENTRIES]):
                if _is_paper(entry):
                    target = scratch / f"{number:05d}"
                    left -= _unpack(archive, entry, target, min(limits.max_bytes + 1, max(left, 0)))
                    yield Incoming(path=target, name=_inner_name(entry.filename))
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise UnusableInput(f"the ZIP cannot be opened ({type(error).__name__})") from None


def _is_paper(entry: zipfile.ZipInfo) -> bool:
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    return not entry.is_dir() and not is_link and not _NOT_PAPERS.search(entry.filename)


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, most: int) -> int:
    """Writes at most so many bytes of an entry, and gives their number; a locked or broken entry is left empty."""
    written = 0
    with target.open("wb") as out:
        try:
            with archive.open(entry) as stream:
                while written < most and (chunk := stream.read(min(CHUNK, most - written))):
                    written += out.write(chunk)
        except (RuntimeError, zipfile.BadZipFile, EOFError, NotImplementedError, OSError, ValueError):
            out.truncate(0)
        except Exception as error:  # zlib.error and lzma.LZMAError share no base
            if type(error).__module__ not in ("zlib", "_lzma", "_bz2"):
                raise
            out.truncate(0)
    return written


def _inner_name(name: str) -> str:
    """A ZIP's own name for an entry, part by part fit to be shown, without ways out of the archive."""
    parts = [shown_name(part) for part in name.replace("\\", "/").split("/") if part.strip(". ")]
    return "/".join(parts) or "berkas"


def distinct(name: str, taken: Container[str]) -> str:
    """The name, with a number behind it where it is taken already: a file's name is how people speak of it."""
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    tried = (f"{stem} ({number}){ending}" for number in count(2))
    return next(other for other in chain([name], tried) if other not in taken)


def shown_name(name: str) -> str:
    """A name fit to be shown: its last part, without control characters, at most 200 characters."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return "".join(character for character in last if character.isprintable())[:200] or "berkas"
