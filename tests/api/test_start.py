"""Starting the command line is quick and loads only what the command uses."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"PIL", "cv2", "numpy", "fastapi", "sqlalchemy", "minio", "pdfplumber", "pikepdf", "rapidocr", "pebble"}


def loaded_by(*arguments: str) -> set[str]:
    """The top-level modules in memory after `berkas` ran in a process of its own."""
    program = (
        "import sys\n"
        "from api.cli import app\n"
        f"try: app({list(arguments)!r})\n"
        "except SystemExit: pass\n"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(ran.stderr.split())


@pytest.mark.parametrize("arguments", [("--help",), ("read", "--help"), ("version",), ("permits",)])
def test_light_commands_load_nothing_heavy(arguments: tuple[str, ...]) -> None:
    loaded = loaded_by(*arguments)
    assert "typer" in loaded
    assert not loaded & HEAVY


def test_help_is_quick() -> None:
    seconds = []
    for _ in range(5):
        began = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "api.cli", "--help"], capture_output=True, check=True, cwd=ROOT)
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime)
    # CPU seconds: nothing is waited for, and others on the machine do not count.
    assert min(seconds) < 0.5


def test_reading_a_text_pdf_loads_no_neural_engine(letter: Path) -> None:
    """In the process that reads, which is otherwise a child."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from intake.examine import read_in_child\n"
        "[page] = read_in_child(Path(sys.argv[1]), 'application/pdf', (1,), None)\n"
        "print(page.engine, *{name.partition('.')[0] for name in sys.modules})\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, letter], capture_output=True, text=True, check=True, cwd=ROOT
    )
    engine, *loaded = ran.stdout.split()
    assert engine == "textlayer"
    assert not {"rapidocr", "onnxruntime", "openvino", "cv2"} & set(loaded)
