"""What years do to a paper before it is captured: yellowing, folds, punch holes, faded print, stains."""

import math
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np

from samples.draw.captures.lens import Light, Pixels, Span, blotches, lit


@dataclass(frozen=True, slots=True, kw_only=True)
class Wear:
    """How worn papers are: shares are chances (0 to 1), spans are ranges."""

    yellow: Span
    fade: Span
    folds: float
    holes: float
    stains: float


def worn(rng: Random, pixels: Pixels, wear: Wear, dots_per_mm: float) -> Pixels:
    """The paper after some years; what is printed stays readable."""
    pixels = _faded(pixels, rng.uniform(*wear.fade))
    pixels = lit(pixels, _yellowing(rng, rng.uniform(*wear.yellow)))
    if rng.random() < wear.folds:
        pixels = _folded(rng, pixels, dots_per_mm)
    if rng.random() < wear.stains:
        pixels = _stained(rng, pixels)
    if rng.random() < wear.holes and pixels.shape[0] > 200 * dots_per_mm:
        pixels = _punched(rng, pixels, dots_per_mm)
    return pixels


def _faded(pixels: Pixels, strength: float) -> Pixels:
    """Print that has lost some of its black."""
    levels = 255 - (255 - np.arange(256)) * strength
    return np.asarray(cv2.LUT(pixels, levels.astype(np.uint8)), np.uint8)


def _yellowing(rng: Random, strength: float) -> Light:
    spots = blotches(rng, rng.randint(3, 7), 0.25)
    loss = np.array([0.25, 0.45, 1.0], np.float32) * strength
    return np.asarray(1 - np.clip(spots, 0.3, 1.8)[..., None] * loss, np.float32)


def _folded(rng: Random, pixels: Pixels, dots_per_mm: float) -> Pixels:
    """Creases across the paper: a bright ridge beside a dark one, and each part lit a little differently."""
    height, width = pixels.shape[:2]
    light = np.ones((height, 1, 1), np.float32)
    for share in rng.choice(((1 / 2,), (1 / 3, 2 / 3), (1 / 4, 1 / 2, 3 / 4))):
        place = round(height * (share + rng.uniform(-0.01, 0.01)))
        rows = (np.arange(height) - place) / (0.5 * dots_per_mm)
        ridge = rng.choice((-1, 1)) * rows * np.exp(-(rows**2)) * rng.uniform(0.08, 0.25)
        part = 0.015 * rng.uniform(-1, 1) * (1 + np.tanh(rows / 24))
        light *= (1 + ridge + part).astype(np.float32)[:, None, None]
    if rng.random() < 0.35:
        columns = (np.arange(width) - width * rng.uniform(0.47, 0.53)) / (0.5 * dots_per_mm)
        across = 1 + columns * np.exp(-(columns**2)) * rng.uniform(-0.2, 0.2)
        light = light * across.astype(np.float32)[None, :, None]
    whole = np.broadcast_to(light, (height, light.shape[1] if light.shape[1] > 1 else width, 3))
    return np.asarray(cv2.multiply(pixels, np.ascontiguousarray(whole, np.float32), dtype=cv2.CV_8U), np.uint8)


def _stained(rng: Random, pixels: Pixels) -> Pixels:
    """A pale spot with a darker rim, as of tea or rain."""
    y, x = np.mgrid[0:1:256j, 0:1:256j].astype(np.float32)
    far = np.hypot(x - rng.random(), y - rng.random()) + 0.02 * np.sin(9 * x) * np.cos(7 * y)
    size = rng.uniform(0.04, 0.14)
    spot = 0.03 * (1 - np.tanh((far - size) * 80)) + 0.07 * np.exp(-(((far - size) * 90) ** 2))
    loss = np.array([0.5, 0.8, 1.2], np.float32)
    return lit(pixels, np.asarray(1 - spot[..., None] * loss, np.float32))


def _punched(rng: Random, pixels: Pixels, dots_per_mm: float) -> Pixels:
    """Two filing holes 80 mm apart, 11 mm from the left edge (ISO 838)."""
    holed = pixels.copy()
    middle = pixels.shape[0] / 2 + rng.uniform(-4, 4) * dots_per_mm
    shade = rng.randint(30, 235)
    for side in (-1, 1):
        centre = round(rng.uniform(10, 11.5) * dots_per_mm), round(middle + side * 40 * dots_per_mm)
        cv2.circle(holed, centre, math.ceil(3 * dots_per_mm), (shade, shade, shade), -1, cv2.LINE_AA)
        cv2.circle(holed, centre, math.ceil(3 * dots_per_mm), (shade // 2,) * 3, 1, cv2.LINE_AA)
    return holed
