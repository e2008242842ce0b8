"""A made-up face, shaded enough that a frontal face detector finds it, as on passport photographs."""

from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

BACKGROUNDS = {"red": (196, 24, 32), "blue": (36, 82, 178), "white": (244, 244, 242)}
_SKINS = ((224, 178, 142), (205, 156, 118), (187, 136, 98), (236, 196, 164))
_CLOTHES = ((245, 245, 245), (28, 34, 54), (70, 60, 58), (140, 158, 178))
_SCARVES = ((60, 84, 112), (120, 52, 66), (40, 40, 44), (176, 160, 140))


def draw_portrait(rng: Random, sex: str, background: str, size: tuple[int, int]) -> Image.Image:
    """Head and shoulders before a plain background; `size` is width and height in pixels."""
    image = Image.new("RGB", (800, 1200), BACKGROUNDS[background])
    draw = ImageDraw.Draw(image)
    skin = rng.choice(_SKINS)
    hair = rng.choice(((22, 18, 18), (34, 26, 22), (48, 40, 38)))
    covered = sex == "female" and rng.random() < 0.6
    _body(draw, rng, skin)
    if covered:
        _scarf(draw, rng)
    else:
        _hair_behind(draw, hair, long=sex == "female")
    _head(draw, skin, covered=covered)
    if not covered:
        _hair_above(draw, hair)
    _features(draw, rng, skin, hair, sex)
    return _finish(image, rng, background, size)


def _shade(colour: tuple[int, int, int], factor: float) -> tuple[int, int, int]:
    red, green, blue = (min(255, round(part * factor)) for part in colour)
    return red, green, blue


def _body(draw: ImageDraw.ImageDraw, rng: Random, skin: tuple[int, int, int]) -> None:
    cloth = rng.choice(_CLOTHES)
    draw.rounded_rectangle((90, 930, 710, 1400), 170, fill=cloth)
    draw.polygon([(335, 760), (465, 760), (500, 960), (400, 1020), (300, 960)], fill=_shade(skin, 0.82))
    for side in (-1, 1):
        draw.polygon(
            [(400 + side * 95, 915), (400 + side * 160, 960), (400 + side * 70, 1080), (400, 1010)],
            fill=_shade(cloth, 0.86),
        )
    if rng.random() < 0.4:
        draw.polygon([(380, 1010), (420, 1010), (445, 1200), (355, 1200)], fill=(92, 22, 30))


def _scarf(draw: ImageDraw.ImageDraw, rng: Random) -> None:
    cloth = rng.choice(_SCARVES)
    draw.ellipse((165, 170, 635, 900), fill=cloth)
    draw.polygon([(190, 620), (610, 620), (700, 1180), (100, 1180)], fill=cloth)
    draw.line([(250, 800), (400, 1000), (420, 1180)], fill=_shade(cloth, 0.75), width=14)


def _hair_behind(draw: ImageDraw.ImageDraw, hair: tuple[int, int, int], *, long: bool) -> None:
    draw.ellipse((190, 195, 610, 760), fill=hair)
    if long:
        draw.rounded_rectangle((185, 430, 615, 930), 130, fill=hair)
        draw.polygon([(335, 760), (465, 760), (480, 940), (320, 940)], fill=_shade((205, 156, 118), 0.8))


def _head(draw: ImageDraw.ImageDraw, skin: tuple[int, int, int], *, covered: bool) -> None:
    if not covered:
        for side in (-1, 1):
            centre = 400 + side * 190
            draw.ellipse((centre - 28, 480, centre + 28, 610), fill=_shade(skin, 0.9))
    draw.ellipse((215, 260, 585, 800), fill=skin)
    draw.ellipse((250, 480, 550, 830), fill=skin)


def _hair_above(draw: ImageDraw.ImageDraw, hair: tuple[int, int, int]) -> None:
    draw.chord((205, 205, 595, 600), 185, 355, fill=hair)
    draw.polygon([(212, 400), (300, 330), (250, 470), (218, 520)], fill=hair)
    draw.polygon([(588, 400), (500, 330), (550, 470), (582, 520)], fill=hair)


def _features(
    draw: ImageDraw.ImageDraw, rng: Random, skin: tuple[int, int, int], hair: tuple[int, int, int], sex: str
) -> None:
    brow = 500 + rng.randint(-8, 8)
    for side in (-1, 1):
        eye = 400 + side * rng.randint(84, 92)
        draw.ellipse((eye - 66, brow - 14, eye + 66, brow + 76), fill=_shade(skin, 0.8))
        draw.arc((eye - 62, brow - 26, eye + 62, brow + 40), 200, 340, fill=hair, width=15)
        draw.ellipse((eye - 42, brow + 20, eye + 42, brow + 56), fill=(232, 226, 220))
        draw.ellipse((eye - 20, brow + 18, eye + 20, brow + 58), fill=(30, 20, 18))
        draw.arc((eye - 44, brow + 14, eye + 44, brow + 60), 185, 355, fill=(26, 18, 18), width=8)
        draw.ellipse((eye - 60, 640, eye + 60, 730), fill=_shade(skin, 1.04))
    draw.polygon([(382, 540), (418, 540), (432, 650), (368, 650)], fill=_shade(skin, 1.09))
    draw.ellipse((352, 628, 448, 682), fill=_shade(skin, 0.94))
    for side in (-1, 1):
        draw.ellipse((400 + side * 26 - 11, 658, 400 + side * 26 + 11, 676), fill=_shade(skin, 0.55))
    lip = (150, 62, 66) if sex == "female" else _shade(skin, 0.62)
    draw.ellipse((326, 718, 474, 762), fill=lip)
    draw.line([(328, 738), (472, 738)], fill=_shade(lip, 0.6), width=6)
    draw.ellipse((350, 768, 450, 790), fill=_shade(skin, 0.86))
    if sex == "male" and rng.random() < 0.3:
        draw.arc((330, 690, 470, 760), 200, 340, fill=_shade(hair, 1.6), width=10)


def _finish(image: Image.Image, rng: Random, background: str, size: tuple[int, int]) -> Image.Image:
    """Light from one side, soft edges and grain; the plain background stays plain."""
    plain = np.all(np.asarray(image) == BACKGROUNDS[background], axis=2)
    pixels: NDArray[np.float32] = cv2.GaussianBlur(np.asarray(image), (0, 0), 4.5).astype(np.float32)
    across = np.linspace(-1, 1, 800, dtype=np.float32)[None, :]
    down = np.linspace(0, 1, 1200, dtype=np.float32)[:, None]
    light = 1 + rng.uniform(-0.1, 0.1) * across - 0.1 * (across**2) - 0.06 * down
    pixels *= np.where(plain, 1.0, light)[..., None]
    grain = np.random.default_rng(rng.getrandbits(32)).normal(0, 3.5, (1200, 800, 1))
    shaded = Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))
    width, height = size
    wanted = width / height
    # 3:4 is cut from 2:3 at the foot.
    kept = shaded.crop((0, 0, 800, min(1200, round(800 / wanted))))
    return kept.resize(size, Image.Resampling.LANCZOS)
