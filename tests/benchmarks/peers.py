"""A child process of the benchmark: runs one raw engine over the same pages and prints its CPU seconds.

Usage: python -m tests.benchmarks.peers ENGINE LIST, with ENGINE one of pytesseract, tesserocr, rapidocr,
pdfplumber, ocrmypdf:PROGRAM. Pages of PDFs are rendered at 200 dpi for the engines that need a picture; the
rendering counts, as it does for Berkas. Prints one JSON object: pages, CPU seconds, files that it gave up on.
"""

import contextlib
import json
import logging
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

RENDER_DPI = 200


def cpu_seconds() -> float:
    """User and system seconds of this process and of its finished children."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


def stay_on_one_core() -> None:
    """Keeps this process and its children on one core, whatever number of threads an engine would start."""
    os.environ |= {"OMP_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1"}
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def pictures(path: Path) -> Iterator[Any]:
    """The pages of a file as PIL pictures, decoded the plain way."""
    import pillow_heif
    from PIL import Image, ImageOps, ImageSequence

    if path.suffix == ".pdf":
        import pypdfium2

        with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
            for page in document:
                yield page.render(scale=RENDER_DPI / 72).to_pil()
        return
    pillow_heif.register_heif_opener()
    with Image.open(path) as image:
        for frame in ImageSequence.Iterator(image):
            yield ImageOps.exif_transpose(frame).convert("RGB")


def with_pytesseract() -> Callable[[Path], int]:
    """Tesseract as most programs call it: one process a page, words with boxes."""
    import pytesseract

    def read(path: Path) -> int:
        return sum(bool(pytesseract.image_to_data(page, lang="ind")) for page in pictures(path))

    return read


def with_tesserocr() -> Callable[[Path], int]:
    """Tesseract in process."""
    import tesserocr

    from ocr.tesseract import data_folder

    engine = tesserocr.PyTessBaseAPI(path=str(data_folder()), lang="ind")

    def read(path: Path) -> int:
        pages = 0
        for page in pictures(path):
            engine.SetImage(page)
            engine.GetUTF8Text()
            pages += 1
        return pages

    return read


def with_rapidocr() -> Callable[[Path], int]:
    """RapidOCR at its defaults, held to one thread."""
    import numpy
    from rapidocr import RapidOCR

    logging.disable(logging.CRITICAL)
    threads = {
        "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    }
    engine = RapidOCR(params=threads)

    def read(path: Path) -> int:
        return sum(engine(numpy.asarray(page)) is not None for page in pictures(path))

    return read


def with_pdfplumber() -> Callable[[Path], int]:
    """pdfplumber's words with boxes."""
    import pdfplumber

    def read(path: Path) -> int:
        with pdfplumber.open(path) as document:
            return sum(page.extract_words() is not None for page in document.pages)

    return read


def with_ocrmypdf(program: str) -> Callable[[Path], int]:
    """OCRmyPDF on one core, without its optimiser."""

    def read(path: Path) -> int:
        import pypdfium2

        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "out.pdf"
            options = "-l ind -j 1 --force-ocr --output-type pdf -O0 --image-dpi 200".split()
            ran = subprocess.run([program, *options, path, out], capture_output=True, text=True, check=False)
            if ran.returncode:
                print(f"ocrmypdf: {path.name}: {ran.stderr.strip().rpartition(chr(10))[2]}", file=sys.stderr)
                return 0
            with contextlib.closing(pypdfium2.PdfDocument(out)) as document:
                return len(document)

    return read


ENGINES: dict[str, Callable[[], Callable[[Path], int]]] = {
    "pytesseract": with_pytesseract,
    "tesserocr": with_tesserocr,
    "rapidocr": with_rapidocr,
    "pdfplumber": with_pdfplumber,
}


def main(name: str, listing: Path) -> None:
    """Runs the engine over the list; the first file is read once before, so that loading is not counted."""
    stay_on_one_core()
    engine, _, program = name.partition(":")
    read = with_ocrmypdf(program) if engine == "ocrmypdf" else ENGINES[engine]()
    paths = [Path(line) for line in listing.read_text().splitlines()]
    read(paths[0])
    pages, cpu, failed = 0, 0.0, 0
    for path in paths:
        before = cpu_seconds()
        try:
            read_pages = read(path)
        except Exception as error:
            print(f"{engine}: {path.name}: {error}", file=sys.stderr)
            read_pages = 0
        # What an engine gave up on neither costs nor earns it anything.
        pages, cpu = pages + read_pages, cpu + (cpu_seconds() - before if read_pages else 0.0)
        failed += not read_pages
    print(json.dumps({"engine": engine, "pages": pages, "cpu": cpu, "failed": failed}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
