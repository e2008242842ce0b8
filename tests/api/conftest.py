"""What the tests of the doors share: a home of their own, the API over it, and a paper to send."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from fastapi.testclient import TestClient

from api.main import create_app
from api.settings import Settings

LINES = (
    "SURAT PERMOHONAN",
    "Perihal : Permohonan Surat Izin Praktik Dokter",
    "Yang bertanda tangan di bawah ini:",
    "Nama : SITI RAHMAWATI",
    "NIK : 1671045708880003",
    "Palembang, 12 November 2026",
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, for this process and for those that it starts."""
    folder = tmp_path / "home"
    monkeypatch.setenv("BERKAS_HOME", str(folder))
    return folder


@pytest.fixture
def client(home: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(workers=1)), raise_server_exceptions=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A letter of an invented person as a PDF with a text layer."""
    path = tmp_path_factory.mktemp("papers") / "permohonan.pdf"
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        text = "".join(f"({line}) Tj 0 -24 Td\n" for line in LINES)
        page.Contents = pdf.make_stream(f"BT /F1 12 Tf 72 760 Td\n{text}ET".encode())
        pdf.save(path)
    return path
