"""A phone's photograph of a paper on a desk: perspective, curl, uneven light, shadow, blur, noise."""

import math
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.draw.captures.desks import lay_desk
from samples.draw.captures.lens import Pixels, Span, blurred, grained, lit, numbers, room_light, shaken
from samples.draw.captures.printing import MM_PER_INCH, is_card, printed, small_print
from samples.draw.captures.wear import Wear, worn
from samples.draw.sheet import Sheet

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How people take photographs: spans are ranges, shares are chances (0 to 1).

    `long_side` pixels, `fill` share of the frame that the paper takes, `tilt` and `roll` degrees,
    `distance` in lengths of the paper, `least_print` pixels of the smallest print that people check is
    readable before they send it, `curl` millimetres by which a sheet does not lie flat.
    """

    long_side: tuple[int, int]
    fill: Span
    tilt: Span
    roll: Span
    distance: Span
    desks: tuple[str, ...]
    slope: Span
    shadow: Span
    shadowed: float
    warmth: Span
    blur: Span
    shake: Span
    noise: Span
    curl: Span
    wear: Wear
    least_print: float = 15.0


def photograph(rng: Random, sheet: Sheet, habits: Habits) -> Pixels:
    """One upright photograph of one sheet."""
    width, height = _frame(rng, sheet, habits)
    size = sheet.width, sheet.height
    view = _aim(rng, size, (width, height), habits)
    density = _density(view, size)
    paper = _paper(rng, sheet, habits, density)
    desk = lay_desk(rng, rng.choice(habits.desks), width, height)
    scene = _scene(rng, paper, view, desk, sheet)
    return _exposed(rng, scene, habits)


def _frame(rng: Random, sheet: Sheet, habits: Habits) -> tuple[int, int]:
    """Width and height of the picture: large enough for the small print, held as the paper lies."""
    lying = sheet.width > sheet.height
    crosswise = is_card(sheet) and rng.random() < 0.12
    shape = rng.choice((3 / 4, 3 / 4, 3 / 4, 9 / 16))
    if crosswise or _long_side_for(sheet, habits, shape) > habits.long_side[1]:
        shape = 3 / 4  # the wider frame, where the small print would not be readable in the other
    long_side = rng.randint(*habits.long_side)
    needed = math.ceil(_long_side_for(sheet, habits, shape))
    long_side = min(max(long_side, needed), habits.long_side[1])
    short_side = round(long_side * shape)
    return (long_side, short_side) if lying != crosswise else (short_side, long_side)


def _long_side_for(sheet: Sheet, habits: Habits, shape: float) -> float:
    """The long side in pixels at which the small print is as high as people find readable."""
    longest, shortest = max(sheet.width, sheet.height), min(sheet.width, sheet.height)
    return habits.least_print / small_print(sheet) * max(longest, shortest / shape) / habits.fill[0]


def _aim(rng: Random, size: tuple[float, float], frame: tuple[int, int], habits: Habits) -> Floats:
    """The projection from millimetres on the paper to pixels of the frame (a pinhole camera)."""
    width, height = size
    roll = math.radians(rng.uniform(*habits.roll))
    lean, swing = (math.radians(rng.choice((-1, 1)) * rng.uniform(*habits.tilt)) for _ in range(2))
    turned = _turn_x(lean) @ _turn_y(swing) @ _turn_z(roll)
    distance = rng.uniform(*habits.distance) * max(width, height)
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float64)
    flat = np.column_stack([corners - np.array(size) / 2, np.zeros(4)])
    space = flat @ turned.T
    seen = space[:, :2] / (distance + space[:, 2:])
    low, high = seen.min(axis=0), seen.max(axis=0)
    fill = rng.uniform(*habits.fill)
    scale = fill * min(frame[0] / (high[0] - low[0]), frame[1] / (high[1] - low[1]))
    free = np.array(frame) - scale * (high - low)
    start = free * np.array([rng.uniform(0.3, 0.7), rng.uniform(0.3, 0.7)])
    points = (seen - low) * scale + start
    return np.asarray(
        cv2.getPerspectiveTransform(corners.astype(np.float32), points.astype(np.float32)), np.float32
    )


def _turn_x(angle: float) -> NDArray[np.float64]:
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def _turn_y(angle: float) -> NDArray[np.float64]:
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def _turn_z(angle: float) -> NDArray[np.float64]:
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def _density(view: Floats, size: tuple[float, float]) -> float:
    """Pixels of the frame per millimetre of the paper, at its nearest edge."""
    corners = np.array([[(0, 0), (size[0], 0), size, (0, size[1])]], np.float32)
    points = cv2.perspectiveTransform(corners, view)[0]
    edges = np.linalg.norm(points - np.roll(points, 1, axis=0), axis=1)
    lengths = np.array([size[1], size[0], size[1], size[0]])
    return float((edges / lengths).max())


def _paper(rng: Random, sheet: Sheet, habits: Habits, density: float) -> Pixels:
    """The worn paper, printed at somewhat more than the density of the photograph."""
    dots_per_mm = density * 1.25
    pixels = printed(sheet, dots_per_mm * MM_PER_INCH)
    if is_card(sheet):
        return pixels
    pixels = worn(rng, pixels, habits.wear, dots_per_mm)
    bend = rng.uniform(*habits.curl) * dots_per_mm
    return _curled(rng, pixels, bend) if bend > 1 else pixels


def _curled(rng: Random, pixels: Pixels, bend: float) -> Pixels:
    """A sheet that does not lie flat: its lines bow by `bend` pixels, and the light follows."""
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[0:1:24j, 0:1:24j].astype(np.float32)
    phase, waves = rng.uniform(0, math.pi), rng.uniform(0.7, 1.4)
    bow = np.sin(math.pi * waves * columns + phase) * (0.4 + 0.6 * rows)
    sway = np.sin(math.pi * rows + phase) * 0.4
    across = cv2.resize(columns * (width - 1) + bend * sway, (width, height), interpolation=cv2.INTER_LINEAR)
    down = cv2.resize(rows * (height - 1) + bend * bow, (width, height), interpolation=cv2.INTER_LINEAR)
    moved = cv2.remap(pixels, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = 1 - 0.06 * np.cos(math.pi * waves * columns + phase)
    return lit(np.asarray(moved, np.uint8), np.repeat(light[..., None], 3, axis=2).astype(np.float32))


def _scene(rng: Random, paper: Pixels, view: Floats, desk: Pixels, sheet: Sheet) -> Pixels:
    """The paper on its desk, with the shadow that it throws."""
    frame = desk.shape[1], desk.shape[0]
    height, width = paper.shape[:2]
    to_mm = np.diag([sheet.width / width, sheet.height / height, 1]).astype(np.float32)
    project = view @ to_mm
    outline = np.full((height, width), 255, np.uint8)
    if is_card(sheet):
        outline = _rounded(outline, round(3.2 * width / sheet.width))
    seen = cv2.warpPerspective(paper, project, frame, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    mask = cv2.warpPerspective(outline, project, frame, flags=cv2.INTER_LINEAR)
    desk = _under(rng, desk, mask)
    share = cv2.merge([mask, mask, mask])
    over = cv2.multiply(seen, share, scale=1 / 255)
    under = cv2.multiply(desk, cv2.bitwise_not(share), scale=1 / 255)
    return np.asarray(cv2.add(over, under), np.uint8)


def _rounded(outline: NDArray[np.uint8], radius: int) -> NDArray[np.uint8]:
    """An outline with the round corners of a card."""
    height, width = outline.shape
    rounded = np.zeros_like(outline)
    cv2.rectangle(rounded, (radius, 0), (width - radius - 1, height), 255, -1)
    cv2.rectangle(rounded, (0, radius), (width, height - radius - 1), 255, -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(rounded, (x, y), radius, 255, -1, cv2.LINE_AA)
    return rounded


def _under(rng: Random, desk: Pixels, mask: NDArray[np.uint8]) -> Pixels:
    """The desk with the paper's shadow beside it; blurred small, for speed."""
    height, width = mask.shape
    small = cv2.resize(mask, (max(8, width // 8), max(8, height // 8)), interpolation=cv2.INTER_AREA)
    reach = max(width, height) / 8 * rng.uniform(0.003, 0.009)
    move = np.array([[1, 0, rng.uniform(-2, 2) * reach], [0, 1, rng.uniform(0.3, 2) * reach]], np.float32)
    shadow = cv2.GaussianBlur(cv2.warpAffine(small, move, (small.shape[1], small.shape[0])), (0, 0), reach)
    light = 1 - rng.uniform(0.3, 0.6) * shadow.astype(np.float32) / 255
    return lit(desk, np.repeat(light[..., None], 3, axis=2))


def _exposed(rng: Random, scene: Pixels, habits: Habits) -> Pixels:
    """What the sensor makes of the scene."""
    size = max(scene.shape) / 3000
    shadow = habits.shadow if rng.random() < habits.shadowed else None
    light = room_light(rng, slope=habits.slope, vignette=(0.05, 0.35), shadow=shadow, warmth=habits.warmth)
    shot = lit(scene, light)
    shot = blurred(shot, rng.uniform(*habits.blur) * size)
    shot = shaken(shot, rng.uniform(*habits.shake) * size, rng.uniform(0, math.pi))
    shot = _toned(rng, shot)
    return grained(rng, shot, rng.uniform(*habits.noise))


def _toned(rng: Random, pixels: Pixels) -> Pixels:
    """The phone's own contrast: a gentle S-curve."""
    levels = np.arange(256) / 255
    steep = rng.uniform(0.0, 0.5)
    curve = (1 - steep) * levels + steep * (3 * levels**2 - 2 * levels**3)
    return np.asarray(cv2.LUT(pixels, np.clip(curve * 255, 0, 255).astype(np.uint8)), np.uint8)


def cropped_print(rng: Random, picture: Pixels, habits: Habits, long_side: int) -> Pixels:
    """A photograph of a person: taken or cropped to its own edges, only resized, lit and grained."""
    height, width = picture.shape[:2]
    scale = long_side / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    sized = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC))
    warm = rng.uniform(*habits.warmth) / 2
    light = np.ones((2, 2, 3), np.float32) * np.array([1 + warm, 1, 1 - warm], np.float32)
    light *= numbers(rng).uniform(0.94, 1.02, (2, 2, 1)).astype(np.float32)
    return grained(rng, blurred(lit(sized, light), rng.uniform(*habits.blur) / 2), rng.uniform(*habits.noise))
