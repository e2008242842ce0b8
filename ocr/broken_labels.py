"""Labels that are broken over two lines, made whole: `Nomor Induk : 167…` above `Kependudukan`."""

from collections.abc import Iterable, Sequence

from ocr.labels import ENUMERATION, key_of
from ocr.pieces import NEXT_LINE, piece_of
from ocr.text import Line, Word


def whole_labels(lines: Sequence[Line], labels: Iterable[str], aspect: float) -> tuple[Line, ...]:
    """The lines, each label that is broken over two in one; two lines that are labels each are two labels."""
    keys = set(map(key_of, labels))
    whole = list(lines)
    for first in lines:
        head, tail = _parted_at_colon(first)
        begun = key_of(ENUMERATION.sub("", " ".join(word.text for word in head)))
        if not begun or not any(key.startswith(begun) and key != begun for key in keys):
            continue
        for second in lines:
            rest, value = _parted_at_colon(second)
            ended = key_of(" ".join(word.text for word in rest))
            both = begun in keys and ended in keys
            if (
                begun + ended in keys
                and ended
                and not both
                and not (tail and value)
                and _lies_under(second, first, aspect)
            ):
                whole[whole.index(first)] = Line(words=(*head, *rest, *tail, *value))
                whole.remove(second)
                break
    return tuple(whole)


def _parted_at_colon(line: Line) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The words of a line before its first colon, and the others; words may be cut there."""
    for place, word in enumerate(line.words):
        if word.text.startswith((":", "=")):
            return line.words[:place], line.words[place:]
        if word.text.endswith((":", "=")):
            return line.words[: place + 1], line.words[place + 1 :]
        if ":" in word.text:
            colon = line.text.index(":")
            return piece_of(line, 0, colon).words, piece_of(line, colon).words
    return line.words, ()


def _lies_under(second: Line, first: Line, aspect: float) -> bool:
    """Whether a line is the next below another, and begins with its first word or with the one behind a number."""
    height = first.words[0].box[3] - first.words[0].box[1]
    drop = second.box[1] - first.words[0].box[3]
    begins = [word.box[0] for word in first.words[:2]]
    return -0.4 * height < drop < NEXT_LINE * height and any(
        abs(begin - second.box[0]) * aspect < height for begin in begins
    )
