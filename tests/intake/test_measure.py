"""What the bytes of a file are: type by content, pages, pixels, lock and active content, nothing decoded."""

import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from intake.measure import FRAMES_COUNTED, measure, sniff
from tests.intake.making import encoded, jpeg_of, locked_pdf, looping_tiff, pdf, picture, png_of, tiff
from validators.papers import FileFacts
from validators.rules.files import FileLimits, file_problem

Measured = Callable[..., FileFacts]


@pytest.fixture
def measured(tmp_path: Path, limits: FileLimits) -> Measured:
    def of(content: bytes, name: str = "file.bin", **changed: int) -> FileFacts:
        path = tmp_path / "content"
        path.write_bytes(content)
        return measure(path, name, FileLimits(**changed) if changed else limits)

    return of


KINDS = [
    ("image/jpeg", lambda: encoded(picture(), "JPEG")),
    ("image/jpeg", lambda: encoded(picture(mode="CMYK"), "JPEG")),
    ("image/jpeg", lambda: encoded(picture(), "MPO", save_all=True, append_images=[picture()])),
    ("image/png", lambda: encoded(picture(mode="RGBA"), "PNG")),
    ("image/png", lambda: encoded(picture(mode="I;16"), "PNG")),
    ("image/png", lambda: encoded(picture(), "PNG", save_all=True, append_images=[picture(mode="L")])),
    ("image/tiff", lambda: tiff(1)),
    ("image/tiff", lambda: tiff(1, big_tiff=True)),
    ("image/webp", lambda: encoded(picture(), "WEBP")),
    (
        "image/webp",
        lambda: encoded(picture(), "WEBP", save_all=True, append_images=[Image.new("RGB", (60, 40), 9)]),
    ),
    ("image/heic", lambda: encoded(picture(), "HEIF")),
    ("application/pdf", pdf),
]


@pytest.mark.parametrize(("media_type", "make"), KINDS)
def test_every_accepted_kind(media_type: str, make: Callable[[], bytes], measured: Measured) -> None:
    content = make()
    facts = measured(content, "whatever.txt")
    assert (facts.media_type, facts.named_type) == (media_type, "text/plain")
    assert (facts.size, facts.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert (facts.opens, facts.pages, facts.encrypted) == (True, 1, False)
    assert facts.pixels == (None if media_type == "application/pdf" else 2400)
    assert file_problem(facts, FileLimits()) is None


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"", None),
        (b"hello", None),
        (b"PK\x03\x04", None),
        (b"GIF89a", None),
        (b"<html><body>%PD", None),
        (b"\r\n%PDF-1.4", "application/pdf"),
        (b" " * 1024 + b"%PDF-1.4", "application/pdf"),
        (b" " * 1025 + b"%PDF-1.4", None),
        (b"RIFF\x00\x00\x00\x00WAVE", None),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"\x00\x00\x00\x14ftypmsf1\x00\x00\x00\x00mif1", "image/heif"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf", None),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf", None),
        (b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp42", None),
        (b"\xff\xff\xff\xffftypqt  \x00\x00\x00\x00qt  ", None),
        (b"\x00\x00\x00\x00ftyp", None),
    ],
)
def test_the_type_is_in_the_bytes(head: bytes, media_type: str | None) -> None:
    assert sniff(head) == media_type


def code(facts: FileFacts, **changed: int) -> str | None:
    problem = file_problem(facts, FileLimits(**changed))
    return problem.code if problem else None


def test_faults_of_files(measured: Measured) -> None:
    assert code(measured(b"")) == "file.empty"
    assert code(measured(b"not a paper")) == "file.not-supported"
    assert code(measured(encoded(picture(), "AVIF"))) == "file.not-supported"
    assert code(measured(pdf(), max_bytes=100), max_bytes=100) == "file.too-large"
    assert code(measured(pdf([("one",)] * 4), max_pages=3), max_pages=3) == "file.too-many-pages"
    assert code(measured(b"%PDF-1.7 and nothing more")) == "file.damaged"
    assert code(measured(b"\xff\xd8\xff\xe0 no picture")) == "file.damaged"
    assert code(measured(b"\x89PNG\r\n\x1a\n")) == "file.damaged"
    assert code(measured(b"II*\x00\xff\xff\xff\xff")) == "file.damaged"
    assert code(measured(b"RIFF\x00\x00\x00\x00WEBPVP8 ")) == "file.damaged"
    assert code(measured(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")) == "file.damaged"


def test_pixels_are_known_before_anything_is_decoded(measured: Measured) -> None:
    assert code(measured(png_of(30_000, 30_000))) == "file.too-many-pixels"
    assert code(measured(png_of(7_750, 7_750))) == "file.too-many-pixels"  # 60.06 MP
    assert measured(png_of(7_740, 7_740)).pixels == 7_740**2
    assert code(measured(png_of(7_740, 7_740))) is None
    assert code(measured(jpeg_of(11_000, 11_000))) == "file.too-many-pixels"  # 121 MP
    assert code(measured(jpeg_of(10_000, 11_000))) is None


def test_the_limit_of_pillow_is_left_as_it_was(measured: Measured) -> None:
    before = Image.MAX_IMAGE_PIXELS
    measured(png_of(30_000, 30_000))
    assert before == Image.MAX_IMAGE_PIXELS


def test_frames_of_a_tiff_are_pages(measured: Measured) -> None:
    assert measured(tiff(3)).pages == 3
    assert code(measured(tiff(101))) == "file.too-many-pages"
    assert measured(looping_tiff()).pages == 1


def test_frames_without_end_are_not_counted_to_the_end(measured: Measured) -> None:
    facts = measured(tiff(3 * FRAMES_COUNTED + 1, size=(1, 1)), max_pages=3)
    assert facts.pages == 3 * FRAMES_COUNTED


def test_the_largest_frame_counts(measured: Measured) -> None:
    out = io.BytesIO()
    picture((10, 10), "L").save(out, "TIFF", save_all=True, append_images=[picture((500, 300), "L")])
    facts = measured(out.getvalue())
    assert (facts.pages, facts.pixels) == (2, 150_000)


def test_a_frame_that_is_broken_hides_those_behind_it_only(measured: Measured) -> None:
    content = tiff(2)
    assert measured(content[: len(content) - 20]).opens


def test_a_lock_with_an_empty_password_opens_silently(measured: Measured) -> None:
    facts = measured(locked_pdf(""))
    assert (facts.encrypted, facts.pages, code(facts)) == (False, 1, None)


def test_a_lock_with_a_password_is_told(measured: Measured) -> None:
    assert code(measured(locked_pdf("rahasia"))) == "file.encrypted"


def test_a_pdf_that_can_be_repaired_opens(measured: Measured) -> None:
    content = pdf([("one",), ("two",)])
    without_index = content[: content.rindex(b"xref")]
    assert measured(without_index).pages == 2


def active(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(pdf())) as document:
        change(document)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def test_what_a_pdf_would_do_is_noted(measured: Measured) -> None:
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))

    def on_opening(document: pikepdf.Pdf) -> None:
        document.Root.OpenAction = script

    def attached_directly(document: pikepdf.Pdf) -> None:
        note = document.make_stream(b"attached", Type=pikepdf.Name.EmbeddedFile)
        file = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, EF=pikepdf.Dictionary(F=note))
        tree = pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String("a"), file]))
        document.Root.Names = pikepdf.Dictionary(EmbeddedFiles=tree)

    def on_a_link(document: pikepdf.Pdf) -> None:
        action = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("program"))
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=action)
        document.pages[0].Annots = pikepdf.Array([document.make_indirect(link)])

    assert measured(pdf()).active_content == ()
    assert measured(active(on_opening)).active_content == ("javascript", "open_action")
    assert measured(active(attached_directly)).active_content == ("attachments",)
    assert measured(active(on_a_link)).active_content == ("launch",)
    assert code(measured(active(on_opening))) is None
