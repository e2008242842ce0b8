"""Passport photographs: digital ones, scanned prints, prints lying on a table (domain.md b, a.5)."""

from random import Random

import numpy as np
from PIL import Image, ImageFilter

from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.portrait import draw_portrait
from samples.draw.sheet import A4, Sheet

_PRINTS = {"4x6": (40.0, 60.0), "3x4": (30.0, 40.0)}
"""Names of the usual prints and their size in millimetres."""


def _choice(rng: Random, story: Story, *backgrounds: str) -> tuple[str, str]:
    """Background and print of a photograph; the options `background` and `ratio` of a story say otherwise."""
    background = story.options.get("background", rng.choice(backgrounds))
    return background, story.options.get("ratio", rng.choice(sorted(_PRINTS)))


def _portrait(rng: Random, story: Story, background: str, name: str, height: int) -> Image.Image:
    across, down = _PRINTS[name]
    return draw_portrait(rng, story.person.sex, background, (round(height * across / down), height))


def _truth(background: str, name: str) -> dict[str, Truth]:
    return {"faces": 1, "background": background, "ratio": name}


@layout("pas_foto", "digital")
def _digital(rng: Random, story: Story) -> Drawn:
    """The file that a photographer hands over."""
    background, name = _choice(rng, story, "red", "red", "blue")
    return _portrait(rng, story, background, name, rng.choice((600, 709, 900))), _truth(background, name)


@layout("pas_foto", "digital-large")
def _digital_large(rng: Random, story: Story) -> Drawn:
    """A large file with the soft light of a studio."""
    background, name = _choice(rng, story, "blue", "blue", "red")
    photo = _portrait(rng, story, background, name, rng.choice((1200, 1500)))
    return _lit(rng, photo, 0.10), _truth(background, name)


@layout("pas_foto", "small-file")
def _small(rng: Random, story: Story) -> Drawn:
    """Shrunk until it fitted some form's limit; white grounds too."""
    background, name = _choice(rng, story, "white", "red", "blue")
    photo = _portrait(rng, story, background, name, rng.choice((320, 400, 472)))
    return photo.filter(ImageFilter.GaussianBlur(0.6)), _truth(background, name)


@layout("pas_foto", "bordered-print")
def _bordered(rng: Random, story: Story) -> Drawn:
    """A print with a narrow white edge, cut by hand and scanned alone, its light uneven."""
    background, name = _choice(rng, story, "red", "blue")
    photo = _lit(rng, _portrait(rng, story, background, name, 800), 0.18)
    edge = rng.randint(8, 16)
    # The edge is as wide on all sides in parts of the print, so the ratio stays.
    across = round(edge * photo.width / photo.height)
    framed = Image.new("RGB", (photo.width + 2 * across, photo.height + 2 * edge), "#f7f6f3")
    framed.paste(photo, (across, edge))
    return framed, _truth(background, name)


@layout("pas_foto", "print-on-scanner")
def _on_scanner(rng: Random, story: Story) -> Drawn:
    """A print laid on the glass of a flatbed scanner: a small picture on a large white page."""
    background, name = _choice(rng, story, "red", "blue")
    photo = _portrait(rng, story, background, name, 709)
    across, down = _PRINTS[name]
    page = Sheet(*A4, "#fbfbfa")
    x, y = rng.uniform(8, 60), rng.uniform(8, 60)
    page.box(x + 0.5, y + 0.6, across, down, line=0, fill="#d9d9d6")
    page.picture(x, y, across, down, photo)
    return (page,), _truth(background, name)


def _lit(rng: Random, photo: Image.Image, strength: float) -> Image.Image:
    """The same photograph with more light on one side."""
    pixels = np.asarray(photo).astype(np.float32)
    across = np.linspace(-1, 1, photo.width, dtype=np.float32)[None, :, None] * rng.choice((-1, 1))
    down = np.linspace(-0.5, 0.5, photo.height, dtype=np.float32)[:, None, None]
    lit = pixels * (1 + strength * (across - down))
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))
