"""A flatbed scan: skew, the lid around the paper, wear, dust, grey or colour."""

import math
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.draw.captures.lens import Pixels, Span, blurred, grained, numbers
from samples.draw.captures.printing import MM_PER_INCH, is_card, printed, small_print
from samples.draw.captures.wear import Wear, worn
from samples.draw.sheet import A4, Sheet

DPIS = (150, 200, 240, 300)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanner:
    """How an office's or a copy shop's scanner works: spans are ranges, shares are chances (0 to 1).

    `skew` degrees, `lid` grey levels around the paper, `least_print` pixels of the smallest print.
    """

    skew: Span
    lid: Span
    blur: Span
    noise: Span
    grey: float
    streaks: float
    contrast: Span
    wear: Wear
    least_print: float = 17.0


def scan(rng: Random, sheet: Sheet, scanner: Scanner, *, dpi: int | None = None) -> tuple[Pixels, int]:
    """One upright scanned page in colour, and its resolution."""
    dpi = dpi or choose_dpi(rng, sheet, scanner)
    return scan_together(rng, (sheet,), scanner, dpi), dpi


def scan_together(rng: Random, sheets: tuple[Sheet, ...], scanner: Scanner, dpi: int) -> Pixels:
    """One page with one or more papers on the glass, one below the other."""
    dots_per_mm = dpi / MM_PER_INCH
    bed = _bed(rng, sheets)
    width, height = round(bed[0] * dots_per_mm), round(bed[1] * dots_per_mm)
    shade = rng.uniform(*scanner.lid)
    page: Pixels = np.full((height, width, 3), round(shade), np.uint8)
    for number, sheet in enumerate(sheets):
        paper = printed(sheet, dpi)
        if not is_card(sheet):
            paper = worn(rng, paper, scanner.wear, dots_per_mm)
        x, y = _place(rng, sheet, bed, number, len(sheets))
        page = _laid(page, paper, (x * dots_per_mm, y * dots_per_mm), _skew(rng, sheet, scanner))
    page = _contrasted(page, rng.uniform(*scanner.contrast), rng.uniform(-6, 6))
    if rng.random() < scanner.streaks:
        page = _dusty(rng, page)
    page = blurred(page, rng.uniform(*scanner.blur) * dpi / 200)
    return grained(rng, page, rng.uniform(*scanner.noise))


def choose_dpi(rng: Random, sheet: Sheet, scanner: Scanner) -> int:
    """A usual resolution at which the small print can be read."""
    needed = scanner.least_print / small_print(sheet) * MM_PER_INCH
    return rng.choice([dpi for dpi in DPIS if dpi >= needed] or [DPIS[-1]])


def as_grey(rng: Random, page: Pixels, scanner: Scanner) -> Pixels | NDArray[np.uint8]:
    """The page in shades of grey, where the scanner was set so."""
    return np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)) if rng.random() < scanner.grey else page


def _bed(rng: Random, sheets: tuple[Sheet, ...]) -> tuple[float, float]:
    """The scanned area: A4, or only the paper where the scanner finds its edges; never smaller than a paper."""
    first = sheets[0]
    if len(sheets) == 1 and (rng.random() < 0.15 or max(first.width, first.height) > 0.9 * A4[1]):
        margin = 0.0 if max(first.width, first.height) > 0.9 * A4[1] else rng.uniform(2, 6)
        return first.width + 2 * margin, first.height + 2 * margin
    return A4


def _place(rng: Random, sheet: Sheet, bed: tuple[float, float], number: int, count: int) -> tuple[float, float]:
    """Where the paper's top left corner lies on the glass, in millimetres: near an edge or the middle."""
    free = bed[0] - sheet.width, (bed[1] / count) - sheet.height
    if max(free) < 15:
        return free[0] / 2 + rng.uniform(-1, 1), number * bed[1] / count + free[1] / 2 + rng.uniform(-1, 1)
    x = rng.choice((rng.uniform(2, 12), free[0] / 2 + rng.uniform(-8, 8)))
    y = rng.choice((rng.uniform(2, 12), free[1] / 2 + rng.uniform(-8, 8)))
    return min(max(x, 1), max(free[0], 1)), number * bed[1] / count + min(max(y, 1), max(free[1], 1))


def _skew(rng: Random, sheet: Sheet, scanner: Scanner) -> float:
    """Degrees; a card or a slip turns further than a sheet that touches the scanner's edge."""
    skew = rng.choice((-1, 1)) * rng.uniform(*scanner.skew)
    return skew if sheet.height > 200 else 1.6 * skew


def _laid(
    page: Pixels,
    paper: Pixels,
    place: tuple[float, float],
    skew: float,
) -> Pixels:
    """The paper on the glass at `place` (pixels), turned by `skew` degrees, with the thin shadow of its edge."""
    height, width = paper.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1)
    turn[:, 2] += np.array(place)
    size = page.shape[1], page.shape[0]
    mask = cv2.warpAffine(np.full((height, width), 255, np.uint8), turn, size, flags=cv2.INTER_LINEAR)
    seen = cv2.warpAffine(paper, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    edge = max(page.shape[:2]) / 900  # a third of a millimetre on A4
    shift = np.array([[1, 0, edge], [0, 1, edge]], np.float32)
    shadow = cv2.GaussianBlur(cv2.warpAffine(mask, shift, size), (0, 0), edge)
    dark = cv2.merge([cv2.LUT(shadow, (255 - 0.35 * np.arange(256)).astype(np.uint8))] * 3)
    below = cv2.multiply(page, dark, scale=1 / 255)
    share = cv2.merge([mask, mask, mask])
    over = cv2.multiply(seen, share, scale=1 / 255)
    return np.asarray(cv2.add(over, cv2.multiply(below, cv2.bitwise_not(share), scale=1 / 255)), np.uint8)


def _contrasted(page: Pixels, contrast: float, brightness: float) -> Pixels:
    levels = np.clip((np.arange(256) - 128) * contrast + 128 + brightness, 0, 255)
    return np.asarray(cv2.LUT(page, levels.astype(np.uint8)), np.uint8)


def _dusty(rng: Random, page: Pixels) -> Pixels:
    """Specks on the glass and the faint line that a dirty feeder leaves."""
    dusty = page.copy()
    height, width = page.shape[:2]
    make = numbers(rng)
    for x, y in make.uniform(0, 1, (rng.randint(5, 40), 2)):
        shade = rng.randint(90, 200)
        cv2.circle(dusty, (int(x * width), int(y * height)), rng.randint(0, 2), (shade,) * 3, -1, cv2.LINE_AA)
    if rng.random() < 0.5:
        x = rng.randint(0, width - 3)
        band = dusty[:, x : x + rng.randint(1, 2)]
        band[:] = (band * rng.uniform(0.75, 0.93)).astype(np.uint8)
    return dusty


def turned(page: Pixels, degrees: int) -> Pixels:
    """The picture turned clockwise by a multiple of 90 degrees."""
    return np.ascontiguousarray(np.rot90(page, -(degrees // 90) % 4)) if degrees % 360 else page


def reduced(page: Pixels, long_side: int) -> Pixels:
    """The picture made smaller so that its long side has so many pixels."""
    height, width = page.shape[:2]
    scale = long_side / max(height, width)
    if scale >= 1:
        return page
    size = math.ceil(width * scale), math.ceil(height * scale)
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), np.uint8)
