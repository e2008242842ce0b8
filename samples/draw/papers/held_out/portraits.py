"""Passport photographs for measuring: a print pasted into the frame of a form, a file of warm light and grain."""

from random import Random

import numpy as np
from PIL import Image

from samples.draw.fonts import Font
from samples.draw.letters import blank
from samples.draw.papers.paper import Drawn, Story, Truth, layout
from samples.draw.portrait import draw_portrait
from samples.draw.words import capitalised

_SIZES = {"3x4": (30.0, 40.0), "4x6": (40.0, 60.0)}


def _asked(rng: Random, story: Story, *backgrounds: str) -> tuple[str, str]:
    """Background and print, as the story asks or by chance."""
    background = story.options.get("background", rng.choice(backgrounds))
    return background, story.options.get("ratio", rng.choice(("3x4", "4x6")))


def _truth(background: str, ratio: str) -> dict[str, Truth]:
    return {"faces": 1, "background": background, "ratio": ratio}


@layout("pas_foto", "pasted-on-sheet", "held_out")
def _pasted(rng: Random, story: Story) -> Drawn:
    """A print pasted on a white sheet with a typed heading above and the holder's name below."""
    background, ratio = _asked(rng, story, "red", "blue")
    across, down = (1.15 * length for length in _SIZES[ratio])
    page, font = blank(rng, folio=0.1), Font(rng.choice(("serif", "sans")), 12)
    left, top = (page.width - across) / 2 + rng.uniform(-30, 30), rng.uniform(40, 75)
    photo = draw_portrait(rng, story.person.sex, background, (round(820 * across / down), 820))
    page.text(
        left + across / 2, top - 9, f"PAS FOTO {ratio.replace('x', ' x ')}", font.sized(1, bold=True), anchor="m"
    )
    page.box(left + 0.6, top + 0.7, across, down, line=0, fill="#d4d4d2")
    page.picture(left, top, across, down, photo)
    page.text(left + across / 2, top + down + 9, capitalised(story.person.name), font, anchor="m")
    return (page,), _truth(background, ratio)


@layout("pas_foto", "warm-file", "held_out")
def _warm(rng: Random, story: Story) -> Drawn:
    """A file taken by lamp light: a little too warm, darker to its edges, with the grain of a weak camera."""
    background, ratio = _asked(rng, story, "red", "blue", "white")
    across, down = _SIZES[ratio]
    height = rng.choice((531, 640, 1063))
    photo = draw_portrait(rng, story.person.sex, background, (round(height * across / down), height))
    pixels = np.asarray(photo).astype(np.float32) * np.array((1.0, 0.97, 0.92), dtype=np.float32)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : photo.width * 1j]
    pixels *= (1 - 0.06 * (x**2 + y**2))[..., None]
    pixels += np.random.default_rng(rng.getrandbits(32)).normal(0, 4.0, (height, photo.width, 1))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)), _truth(background, ratio)
