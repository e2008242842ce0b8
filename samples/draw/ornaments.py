"""What stands on papers beside text: patterned grounds, crests, stamps, signatures, duty stamps, QR codes."""

import math
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from samples.draw.fonts import Font
from samples.draw.sheet import Sheet


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def guilloche(rng: Random, size: tuple[int, int], light: str, dark: str, *, strength: float = 0.5) -> Image.Image:
    """A ground of interfering waves between two colours, as on cards and certificates; `size` in pixels."""
    width, height = size
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, height / width, height))
    waves = np.zeros_like(x)
    for _ in range(3):
        turn, pace, sway = rng.uniform(0, math.pi), rng.uniform(50, 110), rng.uniform(2, 6)
        along = x * math.cos(turn) + y * math.sin(turn)
        across = -x * math.sin(turn) + y * math.cos(turn)
        waves += np.cos(pace * along + sway * np.sin(9 * across + rng.uniform(0, 6)))
    slope = 0.35 * (x * rng.uniform(-1, 1) + y * rng.uniform(-1, 1))
    share = np.clip(0.5 + slope + strength * waves / 6, 0, 1)[..., None]
    pixels = np.array(_rgb(light)) * (1 - share) + np.array(_rgb(dark)) * share
    return Image.fromarray(pixels.astype(np.uint8))


def crest(
    sheet: Sheet, x: float, y: float, size: float, colours: tuple[str, str], *, winged: bool = False
) -> None:
    """A coat of arms centred at x: a shield, or a bird with spread wings for the state's."""
    fill, ink = colours
    half = size / 2
    if winged:
        for side in (-1, 1):
            for feather in range(6):
                tilt = 0.25 + 0.2 * feather
                tip = x + side * half * (1.05 - 0.07 * feather), y + half * (2.0 * tilt - 0.35)
                root = x, y + half * (0.35 + 0.16 * feather)
                sheet.path((root, tip, (root[0], root[1] + half * 0.22), root), 0.12, ink, fill)
        sheet.path(_ellipse(x, y + half * 0.2, half * 0.2, half * 0.26), 0.12, ink, fill)
        sheet.line(x - half * 0.7, y + size, x + half * 0.7, y + size, 0.5, ink)
    shield = ((-0.42, 0.3), (0.42, 0.3), (0.42, 0.9), (0, 1.35), (-0.42, 0.9), (-0.42, 0.3))
    scale = half * (0.62 if winged else 1.35)
    top = y + (half * 0.55 if winged else 0)
    sheet.path(((x + px * scale, top + (py - 0.3) * scale) for px, py in shield), 0.3, ink, fill)
    sheet.path(_ellipse(x, top + 0.4 * scale, 0.2 * scale, 0.2 * scale), 0.2, ink, "#f5d020")
    sheet.line(x - 0.42 * scale, top + 0.12 * scale, x + 0.42 * scale, top + 0.12 * scale, 0.25, ink)


def _ellipse(x: float, y: float, across: float, down: float, steps: int = 28) -> tuple[tuple[float, float], ...]:
    turns = (2 * math.pi * step / steps for step in range(steps + 1))
    return tuple((x + across * math.cos(turn), y + down * math.sin(turn)) for turn in turns)


def signature(  # noqa: PLR0917  (as the marks of a sheet)
    rng: Random, sheet: Sheet, x: float, y: float, width: float, colour: str = "#16245c"
) -> None:
    """A scribble in ink around a baseline that begins at x, y."""
    steps = 60
    loops, height = rng.uniform(2.5, 5.5), width * rng.uniform(0.16, 0.3)
    phase = rng.uniform(0, 6)
    points = []
    for step in range(steps):
        share = step / (steps - 1)
        swing = math.sin(loops * 2 * math.pi * share + phase) * (1 - 0.6 * share) + 0.4 * math.sin(
            17 * share + phase
        )
        points.append(
            (x + width * (share + 0.06 * math.cos(loops * 9 * share)), y - height * (0.35 + 0.6 * swing))
        )
    sheet.path(points, 0.38, colour)
    sheet.path(((x, y + 0.8), (x + width * 0.9, y - rng.uniform(-0.5, 2.0))), 0.3, colour)


def ring_stamp(rng: Random, text: str, centre: str, colour: str = "#3a3fa8") -> Image.Image:
    """A round office stamp with words along its ring, somewhat turned and unevenly inked."""
    size = 420
    image = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    ink = (*_rgb(colour), 205)
    for inset, line in ((6, 7), (20, 3), (92, 4)):
        draw.ellipse((inset, inset, size - inset, size - inset), outline=ink, width=line)
    face = str(Font("sans", 10, bold=True).face.path)
    font = ImageFont.truetype(face, 42)
    for index, character in enumerate(text):
        turn = -200 + 220 * index / max(1, len(text) - 1)
        letter = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
        ImageDraw.Draw(letter).text((30, 30), character, font=font, fill=ink, anchor="mm")
        letter = letter.rotate(-(turn + 90), Image.Resampling.BICUBIC)
        angle = math.radians(turn)
        place = size / 2 + 152 * math.cos(angle) - 30, size / 2 + 152 * math.sin(angle) - 30
        image.alpha_composite(letter, (round(place[0]), round(place[1])))
    middle = ImageFont.truetype(face, 46)
    draw.text((size / 2, size / 2), centre, font=middle, fill=ink, anchor="mm")
    patchy = np.random.default_rng(rng.getrandbits(32)).uniform(0.45, 1, (14, 14)).astype(np.float32)
    alpha = np.array(image.getchannel("A")) * cv2.resize(patchy, (size, size), interpolation=cv2.INTER_CUBIC)
    image.putalpha(Image.fromarray(np.clip(alpha, 0, 255).astype(np.uint8)))
    return image.rotate(rng.uniform(-18, 18), Image.Resampling.BICUBIC)


def duty_stamp(sheet: Sheet, rng: Random, x: float, y: float) -> None:
    """An adhesive duty stamp of 10,000 rupiah (design of 2021) with its top left corner at x, y."""
    width, height = 21.0, 30.0
    sheet.picture(x, y, width, height, guilloche(rng, (240, 340), "#f3dde4", "#c98aa5", strength=0.8))
    sheet.box(x, y, width, height, line=0.2, colour="#a86b86")
    crest(sheet, x + 5, y + 3, 6, ("#c9a6b8", "#7a4a63"), winged=True)
    sheet.text(x + 9.5, y + 5, "METERAI", Font("sans", 5.6, bold=True), "#6d2f4d")
    sheet.text(x + 9.5, y + 7.6, "TEMPEL", Font("sans", 5.6, bold=True), "#6d2f4d")
    sheet.text(x + width / 2, y + 18, "10000", Font("sans", 15, bold=True), "#8c2f57", "m")
    sheet.text(x + width / 2, y + 21.5, "SEPULUH RIBU RUPIAH", Font("sans", 3.8), "#6d2f4d", "m")
    sheet.text(x + 1.5, y + 25, "TGL.            20", Font("sans", 4.4), "#6d2f4d")
    letters = "".join(rng.choice("ABCDEFGHJKLMNPX") for _ in range(4))
    sheet.text(
        x + width / 2, y + 28.6, f"{letters}X{rng.randint(10**8, 10**9 - 1)}", Font("mono", 5), "#222222", "m"
    )


def qr_code(text: str) -> Image.Image:
    """A QR code that can be decoded."""
    modules = cv2.QRCodeEncoder.create().encode(text)
    return Image.fromarray(modules).resize((modules.shape[1] * 6, modules.shape[0] * 6), Image.Resampling.NEAREST)
