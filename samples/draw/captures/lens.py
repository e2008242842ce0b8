"""What a lens, the light and a sensor do to a picture: blur, shake, shadow, colour cast, noise."""

import math
from random import Random
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""A picture: height, width, 3 (RGB), 0 to 255."""
Light: TypeAlias = NDArray[np.float32]
"""A small map of factors, height, width, 3; it is stretched over the picture."""
Span: TypeAlias = tuple[float, float]
"""The least and the most of a range."""


def numbers(rng: Random) -> np.random.Generator:
    """A generator of arrays of numbers that follows from the seed."""
    return np.random.default_rng(rng.getrandbits(32))


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    """Out of focus; `sigma` in pixels."""
    if sigma < 0.2:
        return pixels
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)


def shaken(pixels: Pixels, length: float, turn: float) -> Pixels:
    """Moved by `length` pixels while the shutter was open, in the direction `turn` (radians)."""
    if length < 1.2:
        return pixels
    size = math.ceil(length) // 2 * 2 + 3
    kernel = np.zeros((size, size), np.float32)
    middle, half = size / 2 - 0.5, length / 2
    start, end = (
        (round((middle + side * half * math.cos(turn)) * 16), round((middle + side * half * math.sin(turn)) * 16))
        for side in (-1, 1)
    )
    cv2.line(kernel, start, end, 1.0, 1, cv2.LINE_AA, 4)
    return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), np.uint8)


def lit(pixels: Pixels, light: Light) -> Pixels:
    """The picture under a light."""
    height, width = pixels.shape[:2]
    whole = cv2.resize(light, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.multiply(pixels, whole, dtype=cv2.CV_8U), np.uint8)


def grained(rng: Random, pixels: Pixels, sigma: float) -> Pixels:
    """With the sensor's noise: `sigma` in grey levels, somewhat coloured and not quite pixel by pixel."""
    if sigma <= 0:
        return pixels
    make = numbers(rng)
    height, width = pixels.shape[:2]
    # One patch laid side by side costs a fraction of a whole field; its size hides the seams.
    patch = make.normal(0, sigma, (709, 613, 1)) + make.normal(0, sigma * 0.45, (709, 613, 3))
    patch = cv2.GaussianBlur(patch.astype(np.float32), (0, 0), 0.55) * 1.5
    field = np.tile(patch.round().astype(np.int16), (height // 709 + 1, width // 613 + 1, 1))[:height, :width]
    return np.asarray(cv2.add(pixels, np.ascontiguousarray(field), dtype=cv2.CV_8U), np.uint8)


def blotches(rng: Random, cells: int, strength: float, size: int = 96) -> NDArray[np.float32]:
    """A soft irregular map around 1, `size` square, with about `cells` spots a side."""
    small = numbers(rng).normal(1, strength, (cells, cells)).astype(np.float32)
    return np.asarray(cv2.resize(small, (size, size), interpolation=cv2.INTER_CUBIC), np.float32)


def room_light(rng: Random, *, slope: Span, vignette: Span, shadow: Span | None, warmth: Span) -> Light:
    """Light from one side, darker corners, the edge of somebody's shadow or none, and a colour cast."""
    y, x = np.mgrid[0:1:128j, 0:1:128j].astype(np.float32)
    turn = rng.uniform(0, 2 * math.pi)
    across = (x - 0.5) * math.cos(turn) + (y - 0.5) * math.sin(turn)
    light = 1 + rng.uniform(*slope) * across
    light -= rng.uniform(*vignette) * ((x - 0.5) ** 2 + (y - 0.5) ** 2)
    if shadow:
        light *= 1 - rng.uniform(*shadow) * _shadow(rng, x, y)
    warm = rng.uniform(*warmth)
    tint = np.array([1 + warm, 1, 1 - warm], np.float32)
    return np.asarray(light[..., None] * tint * rng.uniform(0.9, 1.03), np.float32)


def _shadow(rng: Random, x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
    """Where a shadow lies, 0 to 1: of an arm or a phone, with a soft and wavy edge."""
    turn = rng.uniform(0, 2 * math.pi)
    along = (x - 0.5) * math.cos(turn) + (y - 0.5) * math.sin(turn)
    across = -(x - 0.5) * math.sin(turn) + (y - 0.5) * math.cos(turn)
    edge = along - rng.uniform(-0.15, 0.3) + 0.06 * np.sin(rng.uniform(3, 9) * across + rng.uniform(0, 6))
    soft = rng.uniform(0.03, 0.18)
    share = 0.5 * (1 + np.tanh(edge / soft / 2))
    if rng.random() < 0.4:  # an arm has two edges
        share *= 0.5 * (1 - np.tanh((along - rng.uniform(0.35, 0.5)) / soft / 2))
    return np.asarray(share, np.float32)
