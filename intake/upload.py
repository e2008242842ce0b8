"""What comes in: files of a folder, a ZIP or a single file, unpacked within limits, their names never trusted."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from storage.file_names import distinct
from validators.rules.files import FileLimits

MOST_ENTRIES = 500
MOST_BYTES = 1024 * 1024 * 1024
"""A ZIP may hold so many entries and unpack to so many bytes."""
CHUNK = 1024 * 1024
_UNPACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The two ways of packing that everybody uses; the rarer ones unpack without a bound on memory."""
_LOCKED = 0x1  # the general purpose flag of an entry that needs a password
_NOT_PAPERS = re.compile(
    r"(^|/)(\.(?!\.?/)|__MACOSX/|Thumbs\.db$|desktop\.ini$)|(^|/)(answers|expected)\.ya?ml$|\.json$", re.I
)


class UnusableInput(Exception):
    """The path is neither a file, a folder nor a ZIP that can be opened; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One file that came in: where its bytes lie, what it is called, and under which requirement it was filed.

    The name is made fit to be shown; it may hold the folders within a ZIP or folder. The path is made whole,
    because the children that read it work in a folder of their own.
    """

    path: Path
    name: str
    slot: str | None = None

    def __post_init__(self) -> None:
        """Makes the path whole, and takes from the name whatever cannot be shown, stored or sent."""
        object.__setattr__(self, "path", self.path.absolute())
        object.__setattr__(self, "name", _inner_name(self.name))


def gather(path: Path, scratch: Path, limits: FileLimits) -> tuple[Incoming, ...]:
    """The files of a folder (all below it), of a ZIP, or the one file, in natural order of their names.

    Hidden files, answers and truth files are no papers. A ZIP is unpacked into `scratch` under
    numbers, never under its own names; an entry over the size limit is cut there, which measuring then says.
    No two files get the same name.

    Raises:
        UnusableInput: when there is nothing at the path, or a ZIP cannot be opened or is too large.
    """
    if path.is_dir():
        return _in_order(_of_folder(path))
    if not path.is_file():
        raise UnusableInput(f"{path}: no such file or folder")
    if _begins_like_zip(path) and zipfile.is_zipfile(path):
        return _in_order(_of_zip(path, scratch, limits))
    return (Incoming(path=path, name=path.name),)


def _in_order(found: Iterable[Incoming]) -> tuple[Incoming, ...]:
    """The files in natural order of their names, which are made distinct."""
    taken: set[str] = set()
    ordered = []
    for incoming in sorted(found, key=lambda one: natural_order(one.name)):
        name = distinct(incoming.name, taken)
        taken.add(name)
        ordered.append(incoming if name == incoming.name else replace(incoming, name=name))
    return tuple(ordered)


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
            papers = [entry for entry in archive.infolist() if _is_paper(entry)]
            _refuse_unusable(papers)
            for number, entry in enumerate(papers):
                target = scratch / f"{number:05d}"
                left -= _unpack(archive, entry, target, limits.max_bytes + 1)
                if left < 0:
                    raise UnusableInput(f"the ZIP unpacks to more than {MOST_BYTES // 1024**2} MB")
                yield Incoming(path=target, name=entry.filename)
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        # What zipfile says of a broken archive, a disk, a packing that it does not know, an impossible header.
        raise UnusableInput(f"the ZIP cannot be opened ({type(error).__name__})") from None


def _is_paper(entry: zipfile.ZipInfo) -> bool:
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    return not entry.is_dir() and not is_link and not _NOT_PAPERS.search(entry.filename)


def _refuse_unusable(entries: Sequence[zipfile.ZipInfo]) -> None:
    """All or nothing: a paper that was left out unseen would be told to the applicant as missing."""
    if len(entries) > MOST_ENTRIES:
        raise UnusableInput(f"the ZIP holds more than {MOST_ENTRIES} files")
    if any(entry.flag_bits & _LOCKED for entry in entries):
        raise UnusableInput("the ZIP is locked with a password")
    if any(entry.compress_type not in _UNPACKED for entry in entries):
        raise UnusableInput("the ZIP is packed in an unusual way; pack it again in the usual one")


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, most: int) -> int:
    """Writes at most so many bytes of an entry, and gives their number; a broken one is left as far as it goes."""
    written = 0
    with (
        target.open("wb") as out,
        suppress(zipfile.BadZipFile, zlib.error, EOFError),
        archive.open(entry) as stream,
    ):
        while written < most and (chunk := stream.read(min(CHUNK, most - written))):
            written += out.write(chunk)
    return written


def _inner_name(name: str) -> str:
    """A name with its folders, part by part fit to be shown, without ways out of the top one."""
    parts = [shown_name(part) for part in name.replace("\\", "/").split("/") if part.strip(". ")]
    return "/".join(parts) or "berkas"


def shown_name(name: str) -> str:
    """A name fit to be shown: its last part, without control characters, at most 200 characters."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return "".join(character for character in last if character.isprintable())[:200] or "berkas"
