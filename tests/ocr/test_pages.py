"""Files of any accepted kind give upright pages of grey or colour, bounded in size; damaged ones say so."""

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image, TiffImagePlugin

from ocr.pages import MOST_PIXELS_LONG, DamagedPage, Page, bounded, flattened, open_pages
from tests.ocr.making import drawn, raw_pdf, text_pdf

TYPES = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".tiff": "image/tiff",
    ".webp": "image/webp",
    ".heic": "image/heic",
}
RED, BLUE = (200, 20, 20), (20, 20, 200)


def opened(path: Path, number: int = 1) -> Page:
    with open_pages(path, TYPES.get(path.suffix, "application/pdf")) as pages:
        return pages.picture(number)


def corner(image: Image.Image, x: float = 0.1, y: float = 0.1) -> tuple[int, ...]:
    pixel = image.convert("RGB").getpixel((round(x * image.width), round(y * image.height)))
    assert isinstance(pixel, tuple)
    return pixel


def near(left: tuple[int, ...], right: tuple[int, ...], by: int = 30) -> bool:
    return all(abs(one - other) <= by for one, other in zip(left, right, strict=True))


def marked(width: int = 120, height: int = 80) -> Image.Image:
    """White, with its upper left quarter red."""
    image = Image.new("RGB", (width, height), "white")
    image.paste(RED, (0, 0, width // 2, height // 2))
    return image


TURNS: dict[int, Callable[[Image.Image], Image.Image]] = {
    1: lambda image: image,
    2: lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    3: lambda image: image.transpose(Image.Transpose.ROTATE_180),
    4: lambda image: image.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
    5: lambda image: image.transpose(Image.Transpose.TRANSPOSE),
    6: lambda image: image.transpose(Image.Transpose.ROTATE_90),
    7: lambda image: image.transpose(Image.Transpose.TRANSVERSE),
    8: lambda image: image.transpose(Image.Transpose.ROTATE_270),
}
"""How the rows lie in a file whose EXIF orientation turns them upright (CIPA DC-008)."""


@pytest.mark.parametrize("orientation", TURNS)
@pytest.mark.parametrize("ending", [".jpg", ".webp", ".tiff"])
def test_exif_turns_are_undone(tmp_path: Path, orientation: int, ending: str) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "samsung"
    TURNS[orientation](marked()).save(path := tmp_path / f"foto{ending}", exif=exif)
    page = opened(path)
    assert (page.width, page.height) == page.image.size == (120, 80)
    assert near(corner(page.image), RED)
    assert near(corner(page.image, 0.9, 0.9), (255, 255, 255))
    assert page.from_camera


def test_without_a_camera_s_tag_it_is_no_photograph(tmp_path: Path) -> None:
    marked().save(path := tmp_path / "a.jpg")
    assert not opened(path).from_camera


@pytest.mark.parametrize("tag", [0, 9, 77])
def test_an_orientation_that_does_not_exist_turns_nothing(tmp_path: Path, tag: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = tag
    marked().save(path := tmp_path / "a.jpg", exif=exif)
    page = opened(path)
    assert (page.width, page.height) == page.image.size


def test_ink_for_print_becomes_colour_for_screens(tmp_path: Path) -> None:
    marked().convert("CMYK").save(path := tmp_path / "a.jpg", quality=95)
    page = opened(path)
    assert page.image.mode == "RGB"
    assert near(corner(page.image), RED, 60)
    assert near(corner(page.image, 0.9, 0.9), (255, 255, 255))


@pytest.mark.parametrize("ending", [".png", ".tiff"])
def test_sixteen_bits_become_eight(tmp_path: Path, ending: str) -> None:
    grey = np.full((80, 120), 65535, np.uint16)
    grey[:40, :60] = 0x4000
    Image.fromarray(grey).save(path := tmp_path / f"a{ending}")
    page = opened(path)
    assert page.image.mode == "L"
    assert near(corner(page.image), (64, 64, 64), 2)
    assert near(corner(page.image, 0.9, 0.9), (255, 255, 255), 2)


def test_a_faint_sixteen_bit_page_is_not_stretched(tmp_path: Path) -> None:
    grey = np.full((80, 120), 0xF000, np.uint16)
    grey[:40] = 0xE000
    Image.fromarray(grey).save(path := tmp_path / "a.png")
    assert near(corner(opened(path).image), (224, 224, 224), 2)


@pytest.mark.parametrize(
    "mode", ["1", "L", "P", "LA", "RGB", "RGBA", "CMYK", "YCbCr", "LAB", "HSV", "I", "F", "I;16"]
)
def test_every_mode_becomes_grey_or_colour(mode: str) -> None:
    assert flattened(Image.new(mode, (30, 20))).mode in ("L", "RGB")


def test_one_bit(tmp_path: Path) -> None:
    marked().convert("1").save(path := tmp_path / "a.tiff", compression="group4")
    assert opened(path).image.mode == "L"
    assert near(corner(opened(path).image, 0.9, 0.9), (255, 255, 255))


def test_what_is_clear_is_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (120, 80), (0, 0, 0, 0))
    clear.paste((*RED, 255), (0, 0, 60, 40))
    clear.save(tmp_path / "a.png")
    palette = clear.convert("RGB").quantize(8)
    palette.save(tmp_path / "b.png", transparency=palette.getpixel((110, 70)))
    for path in tmp_path.iterdir():
        assert near(corner(opened(path).image), RED)
        assert near(corner(opened(path).image, 0.9, 0.9), (255, 255, 255))


def test_grey_with_clear_parts(tmp_path: Path) -> None:
    Image.new("LA", (40, 30), (0, 0)).save(path := tmp_path / "a.png")
    assert near(corner(opened(path).image), (255, 255, 255))


@pytest.mark.parametrize("ending", [".webp", ".png"])
def test_of_a_film_each_frame_can_be_had(tmp_path: Path, ending: str) -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in (RED, BLUE)]
    frames[0].save(path := tmp_path / f"a{ending}", save_all=True, append_images=frames[1:], lossless=True)
    assert near(corner(opened(path).image), RED)
    assert near(corner(opened(path, 2).image), BLUE)


def test_frames_of_a_tiff_in_any_order(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (60 + 10 * number, 40), colour) for number, colour in enumerate((RED, BLUE, RED))]
    frames[0].save(path := tmp_path / "a.tiff", save_all=True, append_images=frames[1:])
    with open_pages(path, "image/tiff") as pages:
        widths = {number: pages.picture(number).width for number in (3, 1, 2, 3)}
    assert widths == {1: 60, 2: 70, 3: 80}
    with pytest.raises(DamagedPage):
        opened(path, 4)


def test_a_fax_is_stretched(tmp_path: Path) -> None:
    """204 dots an inch across, 98 down."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[282], tags[283], tags[296] = 204.0, 98.0, 2
    Image.new("1", (1728, 1000), 1).save(path := tmp_path / "a.tiff", tiffinfo=tags)
    page = opened(path)
    assert page.image.width == 1728
    assert page.image.height == pytest.approx(1000 * 204 / 98, abs=2)


def test_odd_resolutions_are_not_believed(tmp_path: Path) -> None:
    Image.new("L", (300, 200), 255).save(path := tmp_path / "a.png", dpi=(10, 9000))
    assert opened(path).image.size == (300, 200)


def test_a_phone_s_double_picture(tmp_path: Path) -> None:
    """MPO: a JPEG with a second picture behind it."""
    first, second = Image.new("RGB", (120, 80), RED), Image.new("RGB", (60, 40), BLUE)
    first.save(path := tmp_path / "a.jpg", "MPO", save_all=True, append_images=[second])
    page = opened(path)
    assert page.image.size == (120, 80)
    assert near(corner(page.image), RED)


def test_heic(tmp_path: Path) -> None:
    import pillow_heif

    pillow_heif.from_pillow(marked(240, 160)).save(path := tmp_path / "a.heic", quality=90)
    assert near(corner(opened(path).image), RED)


def test_large_pictures_are_shrunk_and_their_own_size_is_kept(tmp_path: Path) -> None:
    Image.new("L", (6000, 3000), 255).save(path := tmp_path / "a.png")
    page = opened(path)
    assert page.image.size == (MOST_PIXELS_LONG, MOST_PIXELS_LONG // 2)
    assert (page.width, page.height) == (6000, 3000)


def test_large_turned_jpegs_too(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (8000, 4000), RED).save(path := tmp_path / "a.jpg", exif=exif)
    page = opened(path)
    assert (page.width, page.height) == (4000, 8000)
    assert page.image.height == MOST_PIXELS_LONG
    assert page.image.width == pytest.approx(MOST_PIXELS_LONG / 2, abs=1)


@pytest.mark.parametrize("size", [(1, 1), (1, 20_000), (20_000, 1)])
def test_slivers_keep_a_pixel(size: tuple[int, int]) -> None:
    assert min(bounded(Image.new("L", size)).size) == 1


@pytest.mark.parametrize(
    "content", [b"", b"kosong", b"\xff\xd8\xff\xe0", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"II*\0"]
)
@pytest.mark.parametrize("ending", [".jpg", ".png", ".tiff", ".webp", ".pdf", ".heic"])
def test_bytes_that_are_no_picture(tmp_path: Path, content: bytes, ending: str) -> None:
    (path := tmp_path / f"a{ending}").write_bytes(content)
    with pytest.raises(DamagedPage):
        opened(path)


@pytest.mark.parametrize("ending", [".jpg", ".png", ".tiff", ".webp"])
def test_half_a_picture(tmp_path: Path, ending: str) -> None:
    out = io.BytesIO()
    noise = Image.effect_noise((400, 300), 90).convert("RGB")
    noise.save(out, {".jpg": "JPEG", ".png": "PNG", ".tiff": "TIFF", ".webp": "WEBP"}[ending])
    (path := tmp_path / f"a{ending}").write_bytes(out.getvalue()[: len(out.getvalue()) // 2])
    with pytest.raises(DamagedPage):
        opened(path)


def test_what_is_raised_tells_nothing_of_the_file(tmp_path: Path) -> None:
    (path := tmp_path / "KTP SITI.jpg").write_bytes(b"kosong")
    with pytest.raises(DamagedPage) as raised:
        opened(path)
    assert "SITI" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_a_pdf_is_rendered_at_a_reading_resolution(tmp_path: Path) -> None:
    page = opened(text_pdf(tmp_path / "a.pdf"))
    assert page.image.size == pytest.approx((1654, 2339), abs=3)  # A4 at 200 dpi


@pytest.mark.parametrize(("dpi", "size"), [(100, 200), (240, 240), (600, 300)])
def test_a_scan_in_a_pdf_keeps_its_own_resolution_within_bounds(tmp_path: Path, dpi: int, size: int) -> None:
    scan = Image.new("RGB", (round(4 * dpi), round(5 * dpi)), "white")
    page = opened(raw_pdf(tmp_path / "a.pdf", b"", scan=scan, size=(288, 360)))
    assert page.image.width == pytest.approx(4 * size, abs=2)


@pytest.mark.parametrize("turn", [0, 90, 180, 270, -90, 450])
def test_a_turned_page_stands_upright(tmp_path: Path, turn: int) -> None:
    """The stored rows are turned back by the page's own /Rotate."""
    stored = marked(400, 300).rotate(turn % 360, expand=True)
    path = raw_pdf(tmp_path / "a.pdf", b"", scan=stored, size=(stored.width / 2, stored.height / 2), Rotate=turn)
    page = opened(path)
    assert page.width > page.height
    assert near(corner(page.image), RED)
    assert near(corner(page.image, 0.9, 0.9), (255, 255, 255))


@pytest.mark.parametrize("box", [[100, 200, 400, 350], [-50, -60, 250, 90]])
def test_a_media_box_that_begins_elsewhere(tmp_path: Path, box: list[int]) -> None:
    left, bottom, right, top = box
    fill = b"0.8 0.1 0.1 rg %d %d 150 75 re f" % (left, top - 75)
    page = opened(raw_pdf(tmp_path / "a.pdf", fill, MediaBox=pikepdf.Array(box)))
    assert page.width / page.height == pytest.approx((right - left) / (top - bottom), abs=0.01)
    assert near(corner(page.image), (204, 26, 26))
    assert near(corner(page.image, 0.9, 0.9), (255, 255, 255))


def test_only_the_crop_box_is_seen(tmp_path: Path) -> None:
    fill = b"0.8 0.1 0.1 rg 100 100 200 200 re f"
    page = opened(raw_pdf(tmp_path / "a.pdf", fill, CropBox=pikepdf.Array([100, 100, 300, 300])))
    assert page.width == pytest.approx(page.height, abs=1)
    for place in ((0.02, 0.02), (0.98, 0.98)):
        assert near(corner(page.image, *place), (204, 26, 26))


def test_a_giant_page_is_bounded(tmp_path: Path) -> None:
    page = opened(raw_pdf(tmp_path / "a.pdf", b"", MediaBox=pikepdf.Array([0, 0, 14400, 7200])))
    assert max(page.image.size) <= MOST_PIXELS_LONG + 1


def test_a_page_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DamagedPage):
        opened(text_pdf(tmp_path / "a.pdf"), 2)


def test_what_a_pdf_page_carries(tmp_path: Path) -> None:
    typed, scanned = text_pdf(tmp_path / "a.pdf"), raw_pdf(tmp_path / "b.pdf", b"", scan=drawn(dpi=60))
    crest = raw_pdf(tmp_path / "c.pdf", b"q 60 0 0 60 260 700 cm /Scan Do Q", scan=None)
    for path, has_text, shows in ((typed, True, False), (scanned, False, True), (crest, False, False)):
        with open_pages(path, "application/pdf") as pages:
            assert pages.has_text(1) is has_text  # type: ignore[union-attr]
            assert pages.shows_picture(1) is shows  # type: ignore[union-attr]


def test_without_its_pictures_a_scan_is_blank(tmp_path: Path) -> None:
    path = raw_pdf(tmp_path / "a.pdf", b"0 g 100 100 50 50 re f", scan=Image.new("RGB", (200, 280), RED))
    with open_pages(path, "application/pdf") as pages:
        alone = pages.text_alone(1, 72)  # type: ignore[union-attr]
        assert corner(alone, 0.9, 0.1) == (255, 255, 255)
        assert corner(alone, 125 / 595, 1 - 125 / 842) == (0, 0, 0)
        assert near(corner(pages.picture(1).image, 0.9, 0.1), RED)  # and the page itself is as it was
