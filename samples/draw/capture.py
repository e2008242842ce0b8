"""Turning a drawn paper into a file as an office receives it, in one of six capture classes."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Literal, TypeAlias, get_args

import numpy as np
from PIL import Image

from samples.draw.captures import files
from samples.draw.captures.flatbed import as_grey, choose_dpi, reduced, scan, turned
from samples.draw.captures.layer import add_wrong_layer, may_carry_layer
from samples.draw.captures.lens import Pixels
from samples.draw.captures.phone import cropped_print, photograph
from samples.draw.captures.printing import is_card, small_print
from samples.draw.captures.splits import PHONES, SCANNERS
from samples.draw.captures.unreadable import PROBLEMS, Problem, spoil
from samples.draw.papers.paper import Paper, Split
from samples.draw.pdf import write_pdf
from samples.draw.sheet import A4, Sheet

CaptureClass: TypeAlias = Literal["digital", "scan", "photo", "lowres", "unreadable"]
CAPTURES: tuple[CaptureClass, ...] = get_args(CaptureClass)
MESSENGER = (1280, 1600)
"""Long sides in pixels to which messengers reduce a picture."""
LEAST_PRINT = 11.5
"""Pixels of the small print that people can just read in such a picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """A file as captured.

    `turn` is how far its pages stand turned clockwise, `layer` whether they carry invisible text with slips,
    `problem` why nobody can read them.
    """

    path: Path
    pages: int
    turn: int = 0
    layer: bool = False
    problem: Problem | None = None


Take: TypeAlias = Callable[[Random, Paper, Path], Captured]


def capture(
    rng: Random, paper: Paper, how: CaptureClass, target: Path, problem: Problem | None = None
) -> Captured:
    """Writes a paper as a file; `target` gets the ending of its format. `problem` belongs to `unreadable`."""
    if how == "unreadable":
        return _unreadable(rng, paper, target, problem if problem else rng.choice(PROBLEMS))
    return _TAKES[how](rng, paper, target)


def digital(rng: Random, paper: Paper, target: Path) -> Captured:
    """As the issuing system made it: a PDF with a text layer, or the photographer's own JPEG."""
    if paper.photograph is not None:
        path = files.write_jpeg(np.asarray(paper.photograph), target.with_suffix(".jpg"), rng.randint(88, 95))
        return Captured(path=path, pages=1)
    sheets = paper.sheets
    if is_card(sheets[0]) and rng.random() < 0.5:
        sheets = tuple(_on_a4(sheet) for sheet in sheets)
    write_pdf(sheets, path := target.with_suffix(".pdf"))
    return Captured(path=path, pages=len(sheets))


def scanned(rng: Random, paper: Paper, target: Path, ending: str | None = None) -> Captured:
    """From a flatbed: a PDF of pictures, a JPEG, a PNG, or a TIFF of all pages; `ending` asks for one of them."""
    if paper.photograph is not None:
        return _portrait(rng, paper, target, rng.randint(700, 1200), rng.randint(75, 92))
    scanner = SCANNERS[paper.split]
    dpi = max(choose_dpi(rng, sheet, scanner) for sheet in paper.sheets)
    scanner = replace(scanner, grey=float(rng.random() < scanner.grey))
    turn = _scan_turn(rng, paper.sheets[0])
    pages = [as_grey(rng, turned(scan(rng, sheet, scanner, dpi=dpi)[0], turn), scanner) for sheet in paper.sheets]
    several = len(pages) > 1
    drawn = rng.choice(("pdf", "pdf", "tiff") if several else ("pdf", "pdf", "pdf", "jpg", "jpg", "png", "tiff"))
    ending = ending or drawn
    path, quality, layer = target.with_suffix(f".{ending}"), rng.randint(62, 88), False
    if ending == "pdf":
        # Some scanners store the page as it lay and say in the PDF how to turn it.
        told = turn != 0 and rng.random() < 0.5
        files.write_scanned_pdf([(page, dpi) for page in pages], path, quality, turn_back=-turn if told else 0)
        turn = 0 if told else turn
        layer = turn == 0 and not told and may_carry_layer(paper.sheets) and rng.random() < 0.12
        if layer:
            add_wrong_layer(rng, path, paper.sheets)
    elif ending == "tiff":
        files.write_tiff(pages, path, dpi)
    elif ending == "png":
        files.write_png(pages[0], path, dpi)
    else:
        files.write_jpeg_scan(pages[0], path, quality, dpi)
    return Captured(path=path, pages=len(pages), turn=turn, layer=layer)


def photographed(rng: Random, paper: Paper, target: Path) -> Captured:
    """With a phone: a JPEG with the camera's tags, at times WebP or HEIC; several sheets as a PDF of pictures."""
    if paper.photograph is not None:
        return _portrait(rng, paper, target, rng.randint(1200, 2400), rng.randint(78, 92), tagged=True)
    habits = PHONES[paper.split]
    shots = [photograph(rng, sheet, habits) for sheet in paper.sheets]
    if len(shots) > 1:
        return _shots_as_pdf(rng, shots, target)
    roll = rng.random()
    turn = rng.choice((90, 180, 270)) if roll < 0.12 else 0
    shot, quality = turned(shots[0], turn), rng.randint(70, 92)
    ending = rng.choices(("jpg", "webp", "heic"), (0.84, 0.08, 0.08))[0]
    path = target.with_suffix(f".{ending}")
    if ending == "webp":
        files.write_webp(shot, path, quality)
    elif ending == "heic":
        files.write_heic(reduced(shot, 3000), path, rng.randint(45, 65))
    else:
        # What a phone writes when it is held sideways: the sensor's rows, and a tag that turns them back.
        told = rng.choice((90, 180, 270)) if 0.12 <= roll < 0.4 else 0
        files.write_jpeg(turned(shot, -told), path, quality, files.camera_tags(rng, told))
    return Captured(path=path, pages=1, turn=turn)


def sent_by_messenger(rng: Random, paper: Paper, target: Path) -> Captured:
    """A photograph or a scan after a messenger reduced it; still readable, all tags gone."""
    quality = rng.randint(60, 76)
    if paper.photograph is not None:
        return _portrait(rng, paper, target, rng.randint(640, 1280), quality)
    shots = [_message(rng, sheet, paper.split) for sheet in paper.sheets]
    if len(shots) > 1:
        return _shots_as_pdf(rng, shots, target)
    turn = rng.choice((90, 180, 270)) if rng.random() < 0.08 else 0
    path = files.write_jpeg(turned(shots[0], turn), target.with_suffix(".jpg"), quality)
    return Captured(path=path, pages=1, turn=turn)


def _message(rng: Random, sheet: Sheet, split: Split) -> Pixels:
    """One picture as a messenger delivers it: mostly a photograph taken from near by, at times of a scan."""
    if rng.random() < 0.2 and _stands_reduction(sheet):
        shot = scan(rng, sheet, SCANNERS[split])[0]
    else:
        phone = PHONES[split]
        near = max(phone.fill[0], 0.84), max(phone.fill[1], 0.95)
        calm = phone.blur[0] * 0.8, phone.blur[1] * 0.8
        habits = replace(
            phone, long_side=(1280, 2000), least_print=LEAST_PRINT, fill=near, blur=calm, shake=(0, 1.5)
        )
        shot = photograph(rng, sheet, habits)
    return reduced(shot, max(MESSENGER[0], min(MESSENGER[1], max(shot.shape[:2]))))


def _stands_reduction(sheet: Sheet) -> bool:
    """Whether a scan of the whole glass can still be read after a messenger reduced it."""
    longest = max(sheet.width, sheet.height)
    return longest > 0.9 * A4[1] and small_print(sheet) * MESSENGER[1] / longest >= LEAST_PRINT


def _unreadable(rng: Random, paper: Paper, target: Path, problem: Problem) -> Captured:
    pixels = spoil(rng, paper.sheets[0], PHONES[paper.split], problem)
    path = files.write_jpeg(pixels, target.with_suffix(".jpg"), rng.randint(74, 90))
    return Captured(path=path, pages=1, problem=problem)


def _portrait(
    rng: Random, paper: Paper, target: Path, long_side: int, quality: int, *, tagged: bool = False
) -> Captured:
    picture: Image.Image | None = paper.photograph
    assert picture is not None
    pixels = cropped_print(rng, np.asarray(picture.convert("RGB")), PHONES[paper.split], long_side)
    tags = files.camera_tags(rng) if tagged else None
    path = files.write_jpeg(pixels, target.with_suffix(".jpg"), quality, tags)
    return Captured(path=path, pages=1)


def _shots_as_pdf(rng: Random, shots: Sequence[Pixels], target: Path) -> Captured:
    """What a phone's scanning program makes of several photographs."""
    dpi = round(math.ceil(max(shots[0].shape[:2])) / (A4[1] / 25.4))
    path = target.with_suffix(".pdf")
    files.write_scanned_pdf([(shot, dpi) for shot in shots], path, rng.randint(70, 88))
    return Captured(path=path, pages=len(shots))


def _scan_turn(rng: Random, sheet: Sheet) -> int:
    """How the page lay on the glass: a lying sheet is often put in standing, and any may lie head down."""
    if sheet.width > sheet.height and not is_card(sheet):
        return rng.choice((0, 0, 90, 270))
    return rng.choice((90, 180, 270)) if rng.random() < 0.07 else 0


def _on_a4(card: Sheet) -> Sheet:
    page = Sheet(*A4)
    page.place(card, (A4[0] - card.width) / 2, 30)
    return page


_TAKES: dict[CaptureClass, Take] = {
    "digital": digital,
    "scan": scanned,
    "photo": photographed,
    "lowres": sent_by_messenger,
}
