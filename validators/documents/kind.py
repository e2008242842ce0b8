"""How a kind of paper is declared: what gives it away, which fields it carries, and where they stand."""

from dataclasses import dataclass

from validators.values import ValueType


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: the labels printed before (or above) its value, and the type that parses it.

    `patterns` are regular expressions with a group `value`, tried on each line where no label is found; those
    of `prose` on the running text of the page. `section` names the part of the paper in which the field stands
    (see `PaperKind.sections`). `below` names another field under whose line an unlabelled value stands. `of`
    names the field of the person whom the value belongs to: what stands behind a later label of that field is
    another person's. `lines` is over how many lines a value may run. `required` fields must be read for the
    paper to convince; one that stands on such papers only `sometimes` is still looked for, and not missed by a
    rule. `last` takes the last match of a pattern instead of the first; `unlabelled` ones match no line that
    has a label, so that a birth date is not taken for a letter's. With `ranked` an earlier label is preferred
    to a later one, wherever they stand. With `every` all matches of the patterns make a list, on pages that
    carry one of the labels, but for those before which, on the line or on the one above, `never_after` stands;
    a label below such a line is another thing's too. What stands below one of the headings `not_below` is taken
    only where there is nothing else, and is not sure; below one of `never_below` it is another's.
    In the rows of a table the value stands under one of the heads `columns`: `Luas` beside the row `Bumi`.
    `told_first` are patterns of the running text that are surer than any label, such as the rows of a table, and
    `patterns_first` those of a line.
    `block_labels` are labels only under a heading of the `block` (see `Block`): `Alamat` below `OBJEK PAJAK` is
    another than below `WAJIB PAJAK`.
    """

    name: str
    value: ValueType
    labels: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    told_first: tuple[str, ...] = ()
    patterns_first: tuple[str, ...] = ()
    block: str | None = None
    block_labels: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    section: str | None = None
    below: str | None = None
    of: str | None = None
    lines: int = 1
    required: bool = False
    sometimes: bool = False
    last: bool = False
    unlabelled: bool = False
    ranked: bool = False
    every: bool = False
    never_after: str | None = None
    not_below: tuple[str, ...] = ()
    never_below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a paper, opened by a line with one of its phrases and none of `unless`, or by a heading.

    It begins as well with the line that ends the part before, by one of the phrases `opened_after`.

    Fields of a section with `whole_if_unopened` are looked for everywhere where it never begins.
    """

    name: str
    opened_by: tuple[str, ...]
    unless: tuple[str, ...] = ()
    headed_by: tuple[str, ...] = ()
    opened_after: tuple[str, ...] = ()
    whole_if_unopened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A part of a paper under a heading that is a line of its own: `B. OBJEK PAJAK`."""

    name: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table whose rows are found by a 16-digit number: the numbers and the words to the left of each."""

    numbers: str
    names: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """One kind of paper.

    `titles` are printed as (part of) a heading and give the kind away, `bare_titles` only where they stand
    alone on their line, because titles of many kinds begin like them; one of `needs`, where there are any,
    stands on every such paper; `cues` are phrases that speak for it, `marks` lines by their form (regular
    expressions) that do, `against` phrases that speak against it.
    `other_labels` are labels of what is not read: a value ends where one begins. `blocks` are parts of the paper
    that may stand anywhere, also side by side.
    `by_picture` kinds carry no text to know them by.
    A page that nothing recognises is never the next page of a paper of `one_page`.
    """

    kind: str
    title: str
    title_en: str
    titles: tuple[str, ...] = ()
    bare_titles: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    other_labels: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    table: Table | None = None
    by_picture: bool = False
    one_page: bool = False
