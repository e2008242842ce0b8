"""Breaking a good file by chance, in the ways in which files break and in which attackers break them."""

import re
from collections.abc import Callable
from random import Random
from typing import TypeAlias

Mutate: TypeAlias = Callable[[Random, bytes], bytes]
_ODD_NUMBERS = (b"-1", b"0", b"2147483648", b"4294967295", b"99999999999999999999", b"1e30", b"0.0000001")


def cut(rng: Random, whole: bytes) -> bytes:
    """The rest is missing."""
    return whole[: rng.randrange(1, len(whole))]


def flip(rng: Random, whole: bytes) -> bytes:
    """Single bits turned over."""
    broken = bytearray(whole)
    for _ in range(rng.choice((1, 4, 20, 200, 2000))):
        broken[rng.randrange(len(broken))] ^= 1 << rng.randrange(8)
    return bytes(broken)


def overwrite(rng: Random, whole: bytes) -> bytes:
    """A stretch of noise, noughts or ones."""
    size = rng.randint(1, max(1, len(whole) // 8))
    start = rng.randrange(max(1, len(whole) - size))
    filler = rng.choice((rng.randbytes(size), bytes(size), b"\xff" * size))
    return whole[:start] + filler + whole[start + size :]


def swap(rng: Random, whole: bytes) -> bytes:
    """Parts in another order."""
    edges = sorted(rng.randrange(len(whole)) for _ in range(3))
    one, two = whole[edges[0] : edges[1]], whole[edges[1] : edges[2]]
    return whole[: edges[0]] + two + one + whole[edges[2] :]


def repeat(rng: Random, whole: bytes) -> bytes:
    """A part many times over."""
    start = rng.randrange(len(whole))
    part = whole[start : start + rng.randint(1, 3000)]
    return whole[:start] + part * rng.choice((2, 10, 200)) + whole[start:]


def remove(rng: Random, whole: bytes) -> bytes:
    """A part missing from the middle."""
    start = rng.randrange(len(whole))
    return whole[:start] + whole[start + rng.randint(1, max(1, len(whole) // 4)) :]


def renumber(rng: Random, whole: bytes) -> bytes:
    """Numbers written in the file replaced by impossible ones."""
    places = list(re.finditer(rb"(?<![0-9.])\d{1,10}(?![0-9.])", whole))
    broken = whole
    for place in sorted(rng.sample(places, min(len(places), rng.randint(1, 6))), key=lambda found: -found.start()):
        broken = broken[: place.start()] + rng.choice(_ODD_NUMBERS) + broken[place.end() :]
    return broken


def relength(rng: Random, whole: bytes) -> bytes:
    """Four or two bytes, which may be a length or an offset, set to the least or the most."""
    broken = bytearray(whole)
    for _ in range(rng.randint(1, 4)):
        size = rng.choice((2, 4, 4))
        start = rng.randrange(max(1, min(len(broken) - size, rng.choice((64, 512, len(broken))))))
        broken[start : start + size] = rng.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"))[:size]
    return bytes(broken)


def rename(rng: Random, whole: bytes) -> bytes:
    """Keywords of a PDF exchanged for each other."""
    words = (b"/Length", b"/Kids", b"/Parent", b"/Filter", b"/Contents", b"/Type", b"/Width", b"obj", b"stream")
    one, other = rng.sample(words, 2)
    return whole.replace(one, other, rng.choice((1, -1)))


MUTATIONS: dict[str, Mutate] = {
    function.__name__: function
    for function in (cut, flip, overwrite, swap, repeat, remove, renumber, relength, rename)
}


def broken_by_chance(rng: Random, whole: bytes) -> tuple[str, bytes]:
    """A good file broken in one to three ways, and the names of the ways."""
    names = rng.choices(sorted(MUTATIONS), k=rng.choice((1, 1, 1, 2, 3)))
    broken = whole
    for name in names:
        if len(broken) > 8:
            broken = MUTATIONS[name](rng, broken)
    if broken == whole:  # it has no keyword or number to exchange
        names, broken = ["flip"], flip(rng, whole)
    return "+".join(names), broken[: 8 * 1024 * 1024]
