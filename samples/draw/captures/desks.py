"""What papers lie on when they are photographed: desks, floors, cloth, and the like."""

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.draw.captures.lens import Pixels, numbers

Floats = NDArray[np.float32]
_SIDE = 900


def lay_desk(rng: Random, name: str, width: int, height: int) -> Pixels:
    """A ground of the given name in pixels; patterns are made small and stretched."""
    made = np.clip(_DESKS[name](rng), 0, 255).astype(np.uint8)
    longest = max(width, height)
    stretched = cv2.resize(made, (longest, longest), interpolation=cv2.INTER_LINEAR)
    return np.ascontiguousarray(stretched[:height, :width])


def _colour(rng: Random, *choices: tuple[int, int, int]) -> Floats:
    base = np.array(rng.choice(choices), np.float32)
    return base * np.float32(rng.uniform(0.85, 1.12))


def _field(rng: Random, across: int, down: int) -> Floats:
    small = numbers(rng).normal(0, 1, (down, across)).astype(np.float32)
    return np.asarray(cv2.resize(small, (_SIDE, _SIDE), interpolation=cv2.INTER_CUBIC), np.float32)


def _wood(rng: Random) -> Floats:
    grain = 0.6 * _field(rng, 4, 160) + 0.5 * _field(rng, 9, 420) + 0.4 * _field(rng, 3, 22)
    base = _colour(rng, (150, 104, 66), (120, 78, 48), (176, 134, 92), (92, 62, 42))
    return np.asarray(base * (1 + 0.1 * grain)[..., None], np.float32)


def _plain(rng: Random) -> Floats:
    base = _colour(rng, (196, 192, 184), (90, 96, 104), (60, 84, 74), (168, 152, 134), (40, 42, 46))
    return base * (1 + 0.02 * _field(rng, 6, 6) + 0.015 * _field(rng, 500, 500))[..., None]


def _cloth(rng: Random) -> Floats:
    base = _colour(rng, (118, 40, 44), (44, 62, 110), (86, 92, 66), (150, 138, 120))
    threads = np.indices((_SIDE, _SIDE), dtype=np.float32)
    weave: Floats = np.sin(threads[0] * 1.6) * np.sin(threads[1] * 1.6)
    uneven = 1 + 0.07 * weave + 0.05 * _field(rng, 5, 5) + 0.04 * _field(rng, 300, 300)
    return np.asarray(base * uneven[..., None], np.float32)


def _tiles(rng: Random) -> Floats:
    base = _colour(rng, (206, 200, 190), (178, 188, 192), (158, 142, 126))
    ground = base * (1 + 0.03 * _field(rng, 14, 14) + 0.03 * _field(rng, 120, 120))[..., None]
    side, first = rng.randint(280, 520), rng.randint(0, 260)
    for place in range(first, _SIDE, side):
        ground[max(0, place - 3) : place + 3] *= 0.62
        ground[:, max(0, place - 3) : place + 3] *= 0.62
    return np.asarray(ground, np.float32)


def _marble(rng: Random) -> Floats:
    course = _field(rng, 5, 7) + 0.35 * _field(rng, 18, 22) + 0.12 * _field(rng, 60, 60)
    veins = np.exp(-((course / 0.13) ** 2)) * (0.6 + 0.4 * _field(rng, 7, 7))
    base = _colour(rng, (222, 218, 212), (70, 74, 78), (196, 178, 158))
    clouds = 0.05 * _field(rng, 6, 6) + 0.02 * _field(rng, 300, 300)
    return np.asarray(base * (1 - 0.22 * veins + clouds)[..., None], np.float32)


def _stripes(rng: Random) -> Floats:
    one = _colour(rng, (190, 60, 70), (50, 110, 150), (90, 130, 80))
    other = _colour(rng, (228, 222, 214), (214, 196, 160))
    place = np.indices((_SIDE, _SIDE), dtype=np.float32)[0] + 14 * _field(rng, 4, 4)
    share = (np.sin(place / rng.uniform(6, 16)) > 0)[..., None]
    return np.asarray(np.where(share, one, other) * (1 + 0.05 * _field(rng, 300, 300))[..., None], np.float32)


def _glass(rng: Random) -> Floats:
    base = _colour(rng, (28, 34, 36), (52, 64, 66))
    gleam = np.clip(_field(rng, 3, 3), 0, None)
    return base + (26 * gleam)[..., None] + (2 * _field(rng, 400, 400))[..., None]


_DESKS: dict[str, Callable[[Random], Floats]] = {
    "wood": _wood,
    "plain": _plain,
    "cloth": _cloth,
    "tiles": _tiles,
    "marble": _marble,
    "stripes": _stripes,
    "glass": _glass,
}
