"""Captures that nobody can read, each through one fault: what is to be said of them is known."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Literal, TypeAlias, get_args

import cv2
import numpy as np

from samples.draw.captures.flatbed import reduced
from samples.draw.captures.lens import Pixels, blurred, grained, numbers, shaken
from samples.draw.captures.phone import Habits, photograph
from samples.draw.captures.printing import small_print
from samples.draw.sheet import Sheet, Text

Problem: TypeAlias = Literal["blurred", "too_small", "glare", "dark", "cut_off", "blank"]
PROBLEMS: tuple[Problem, ...] = get_args(Problem)


def spoil(rng: Random, sheet: Sheet, habits: Habits, problem: Problem) -> Pixels:
    """A photograph of the sheet with this one fault, and no other."""
    calm = replace(habits, long_side=(1800, 2600), shadowed=0.0, slope=(0.02, 0.1), shake=(0, 1))
    return _FAULTS[problem](rng, sheet, calm)


def _print_pixels(sheet: Sheet, habits: Habits, pixels: Pixels) -> float:
    """About how many pixels of the picture the small print is high."""
    share = sum(habits.fill) / 2
    return float(small_print(sheet) * share * max(pixels.shape[:2]) / max(sheet.width, sheet.height))


def _out_of_focus(rng: Random, sheet: Sheet, habits: Habits) -> Pixels:
    """The camera focused elsewhere, or moved; strokes run into each other."""
    pixels = photograph(rng, sheet, replace(habits, noise=(0, 0)))
    high = max(_print_pixels(sheet, habits, pixels), _large_print(sheet, habits, pixels) * 0.55)
    if rng.random() < 0.65:
        pixels = blurred(pixels, high * rng.uniform(0.36, 0.52))
    else:
        pixels = blurred(shaken(pixels, high * rng.uniform(1.3, 2.2), rng.uniform(0, 3.1)), high * 0.15)
    return grained(rng, pixels, rng.uniform(*habits.noise))


def _large_print(sheet: Sheet, habits: Habits, pixels: Pixels) -> float:
    largest = max((mark.font.size for mark in sheet.marks if isinstance(mark, Text)), default=10.0)
    return largest * 25.4 / 72 / small_print(sheet) * _print_pixels(sheet, habits, pixels)


def _tiny(rng: Random, sheet: Sheet, habits: Habits) -> Pixels:
    """A preview instead of the picture: the small print is 3 to 4 pixels high."""
    pixels = photograph(rng, sheet, habits)
    long_side = max(pixels.shape[:2]) * rng.uniform(3.0, 4.2) / _print_pixels(sheet, habits, pixels)
    return reduced(pixels, round(long_side))


def _with_glare(rng: Random, sheet: Sheet, habits: Habits) -> Pixels:
    """A lamp or the flash reflected over the middle of the print."""
    pixels = photograph(rng, sheet, habits)
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:height:240j, 0:width:240j].astype(np.float32)
    light = np.zeros_like(x)
    for _ in range(rng.choice((1, 1, 2))):
        centre = width * rng.uniform(0.38, 0.62), height * rng.uniform(0.38, 0.62)
        reach = width * rng.uniform(0.2, 0.3), height * rng.uniform(0.14, 0.24)
        far = np.hypot((x - centre[0]) / reach[0], (y - centre[1]) / reach[1])
        light += 210 * (1 - np.tanh((far - 1) * rng.uniform(2.5, 5.5)))
    whole = cv2.resize(light, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.add(pixels, cv2.merge([whole, whole, whole * 0.97]), dtype=cv2.CV_8U), np.uint8)


def _in_the_dark(rng: Random, sheet: Sheet, habits: Habits) -> Pixels:
    """No lamp: what little light there is drowns in the sensor's noise."""
    pixels = photograph(rng, sheet, replace(habits, noise=(0, 0)))
    strength = rng.uniform(0.03, 0.07)
    dim = cv2.convertScaleAbs(pixels, alpha=strength, beta=rng.uniform(0, 4))
    return grained(rng, np.asarray(dim, np.uint8), 255 * strength * rng.uniform(0.42, 0.6))


def _cut_off(rng: Random, sheet: Sheet, habits: Habits) -> Pixels:
    """A third or so of the paper lies outside the picture, on the side where values stand or below."""
    pixels = photograph(rng, sheet, replace(habits, fill=(0.95, 0.99), tilt=(0, 3), roll=(-2, 2)))
    height, width = pixels.shape[:2]
    lost = rng.uniform(0.3, 0.45)
    side = rng.choice(("left", "right", "top"))
    if side == "left":
        return np.ascontiguousarray(pixels[:, round(width * lost) :])
    if side == "right":
        return np.ascontiguousarray(pixels[:, : round(width * (1 - lost))])
    return np.ascontiguousarray(pixels[round(height * lost) :])


def _blank(rng: Random, sheet: Sheet, habits: Habits) -> Pixels:
    """The empty back of the sheet."""
    empty = Sheet(sheet.width, sheet.height)
    if rng.random() < 0.5:
        return photograph(rng, empty, replace(habits, fill=(1.12, 1.3), least_print=1.0))
    page = np.full((round(sheet.height * 7.9), round(sheet.width * 7.9), 3), rng.randint(236, 253), np.uint8)
    shade = numbers(rng).normal(0, 2, (9, 9, 1)).astype(np.float32)
    spots = cv2.resize(shade, (page.shape[1], page.shape[0]), interpolation=cv2.INTER_CUBIC)
    page = np.clip(page + spots[..., None], 0, 255).astype(np.uint8)
    return grained(rng, page, rng.uniform(0.8, 2.5))


_FAULTS: dict[Problem, Callable[[Random, Sheet, Habits], Pixels]] = {
    "blurred": _out_of_focus,
    "too_small": _tiny,
    "glare": _with_glare,
    "dark": _in_the_dark,
    "cut_off": _cut_off,
    "blank": _blank,
}
