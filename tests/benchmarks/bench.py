"""The benchmark's run: draws held-out papers, reads them with Berkas and its peers, prints the tables."""

import argparse
import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.benchmarks.scoring import Score, score_file

ROOT = Path(__file__).resolve().parents[2]
READABLE = ("digital", "scan", "photo", "lowres", "mixed")
PEERS = {
    "digital": ("pdfplumber",),
    "scan": ("pytesseract", "tesserocr", "rapidocr", "ocrmypdf"),
    "photo": ("pytesseract", "rapidocr", "ocrmypdf"),
    "lowres": ("pytesseract", "rapidocr"),
}
PEER_FILES = 24
"""Peers read at most so many files of a class, spread over it; Berkas' cost is compared on the same files."""

console = Console(highlight=False, width=None if sys.stdout.isatty() else 120)


def main() -> None:
    """Draws, reads, compares and prints; the readings stay in the folder for a closer look."""
    options = parse_options()
    results: dict[str, Any] = {}
    scores: dict[str, Score] = {}
    for capture in options.captures:
        folder = draw(options.folder, options.split, capture, options.count, options.seed)
        rows = read_with_berkas(folder)
        scores[capture] = score_class(rows)
        results[capture] = {
            "rows": rows,
            "costs": costs(folder, capture, rows, options.peers, options.folder),
        }
    print_right(scores, options.split)
    print_costs(results)
    print_quality(results)
    print_confidence(scores)
    if options.wrong:
        print_wrong(scores, options.wrong)


def parse_options() -> argparse.Namespace:
    """The command's options; the defaults give the figures of the README."""
    parser = argparse.ArgumentParser(prog="berkas bench", description=__doc__)
    home = Path(os.environ.get("BERKAS_HOME", ROOT / ".berkas"))
    parser.add_argument("--folder", type=Path, default=home / "bench", help="where papers and readings are kept")
    parser.add_argument("--split", default="held_out", choices=("held_out", "tuning"))
    parser.add_argument("--captures", nargs="+", default=[*READABLE, "unreadable"])
    parser.add_argument("--count", type=int, default=4, help="papers per kind and capture class")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="leave the raw engines out")
    parser.add_argument("--wrong", type=int, default=0, metavar="N", help="list N wrong readings of each class")
    return parser.parse_args()


def run(*command: str | Path) -> str:
    """Runs a child of the benchmark and gives its standard output."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return result.stdout


def draw(folder: Path, split: str, capture: str, count: int, seed: int) -> Path:
    """Draws a class once; the same options find it drawn already."""
    target = folder / f"{split}-{seed}-{count}" / capture
    if not (target / ".drawn").exists():
        console.print(f"[dim]menggambar {split} {capture} …", style=None)
        options = ["--split", split, "--capture", capture, "--count", str(count), "--seed", str(seed)]
        run(sys.executable, "-m", "samples.draw", "--out", target, *options)
        (target / ".drawn").touch()
    return target


def truths(folder: Path) -> dict[str, dict[str, Any]]:
    """The truth of every drawn file, by path."""
    suffix = ".truth.json"
    return {str(path)[: -len(suffix)]: json.loads(path.read_text()) for path in sorted(folder.rglob(f"*{suffix}"))}


def read_with_berkas(folder: Path) -> list[dict[str, Any]]:
    """Reads a class in one child on one core; each row gets its truth."""
    known = truths(folder)
    listing, out = folder / ".list", folder / ".readings.jsonl"
    listing.write_text("\n".join(known))
    console.print(f"[dim]membaca {len(known)} berkas di {folder.name} …")
    run(sys.executable, "-m", "tests.benchmarks.reading", listing, out)
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    return [row | {"truth": known[row["path"]]} for row in rows]


def score_class(rows: list[dict[str, Any]]) -> Score:
    """The score over all files of a class."""
    total = Score()
    for row in rows:
        total.add(score_file(row["truth"], row))
    return total


def costs(
    folder: Path, capture: str, rows: list[dict[str, Any]], with_peers: bool, home: Path
) -> dict[str, float]:
    """CPU seconds per page of Berkas and of each peer on the same files; of the digital ones those with text."""
    fitting = [row for row in rows if capture != "digital" or row["path"].endswith(".pdf")]
    chosen = fitting[:: max(1, len(fitting) // PEER_FILES)][:PEER_FILES]
    pages = sum(len(row["pages"]) for row in chosen) or 1
    cost = {"berkas": sum(row["cpu"] for row in chosen) / pages}
    if not with_peers:
        return cost
    listing = folder / ".peers"
    listing.write_text("\n".join(row["path"] for row in chosen))
    for peer in PEERS.get(capture, ()):
        name = f"ocrmypdf:{ocrmypdf(home)}" if peer == "ocrmypdf" else peer
        console.print(f"[dim]{capture}: {peer} …")
        answer = json.loads(run(sys.executable, "-m", "tests.benchmarks.peers", name, listing).splitlines()[-1])
        if answer["failed"]:
            console.print(f"{capture}: {peer} gave up on {answer['failed']} of {len(chosen)} files")
        cost[peer] = answer["cpu"] / max(1, answer["pages"])
    return cost


def ocrmypdf(home: Path) -> Path:
    """The OCRmyPDF program in an environment of the benchmark's own, installed at first use.

    As it is called here it needs Tesseract and no other system package: Ghostscript, unpaper and pngquant
    serve outputs and optimisations that are not asked for.
    """
    environment = home / "ocrmypdf"
    program = environment / "bin" / "ocrmypdf"
    if not program.exists():
        console.print("[dim]memasang ocrmypdf …")
        run(sys.executable, "-m", "venv", "--clear", environment)
        installed = subprocess.run(
            [environment / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "ocrmypdf"],
            capture_output=True,
            text=True,
            check=False,
        )
        if installed.returncode:
            sys.exit(f"{installed.stderr}\nOCRmyPDF cannot be installed; --no-peers leaves the peers out.")
    return program


def print_right(scores: dict[str, Score], split: str) -> None:
    """The table of what was read right."""
    table = Table(title=f"Right, on {split} papers (‰: per 1,000 fields; sure: confident)")
    for head in (
        "class",
        "papers",
        "kind",
        "fields",
        "exact",
        "unread",
        "absent",
        "wrong ‰",
        "sure+wrong ‰",
        "extra",
    ):
        table.add_column(head, justify="left" if head == "class" else "right")
    for capture, score in scores.items():
        if capture not in READABLE:
            continue
        fields = score.fields or 1
        table.add_row(
            capture,
            str(score.papers),
            f"{score.kinds_right / (score.papers or 1):.1%}",
            str(score.fields),
            f"{score.exact / fields:.2%}",
            str(score.illegible),
            str(score.absent),
            f"{1000 * score.legible_wrong / fields:.1f}",
            f"{1000 * score.confident_wrong / fields:.1f}",
            str(score.not_there),
        )
    console.print(table)


def print_costs(results: dict[str, Any]) -> None:
    """The table of CPU seconds per page, Berkas beside its peers."""
    table = Table(title="CPU seconds per page, and Berkas as a ratio to the peer")
    for head in ("class", "engine", "seconds", "berkas / peer"):
        table.add_column(head, justify="right" if head in ("seconds", "berkas / peer") else "left")
    for capture, result in results.items():
        ours = result["costs"]["berkas"]
        for engine, seconds in result["costs"].items():
            ratio = f"{ours / seconds:.2f}" if engine != "berkas" and seconds else ""
            table.add_row(capture, engine, f"{seconds:.3f}", ratio)
    console.print(table)


def print_quality(results: dict[str, Any]) -> None:
    """How many unreadable pictures got the right problem, and how many readable ones got any."""
    readable = [row for capture in READABLE for row in results.get(capture, {}).get("rows", [])]
    false_alarms = sum(has_problem(row) for row in readable)
    table = Table(title="Quality")
    for head in ("drawn problem", "pictures", "right problem", "any problem"):
        table.add_column(head, justify="left" if head == "drawn problem" else "right")
    by_problem: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in results.get("unreadable", {}).get("rows", []):
        by_problem[row["truth"]["problem"]].append(row)
    for problem, rows in sorted(by_problem.items()):
        right = sum(any(page["quality"]["problem"] == problem for page in row["pages"]) for row in rows)
        table.add_row(
            problem,
            str(len(rows)),
            f"{right / len(rows):.0%}",
            f"{sum(map(has_problem, rows)) / len(rows):.0%}",
        )
    if readable:
        table.add_row("none (readable)", str(len(readable)), "", f"{false_alarms / len(readable):.1%}")
    console.print(table)


def has_problem(row: dict[str, Any]) -> bool:
    """Whether any page of a file got a quality problem."""
    return any(page["quality"]["problem"] for page in row["pages"])


def print_confidence(scores: dict[str, Score]) -> None:
    """The reliability of confidences: in each band, the share of readings that were right."""
    table = Table(title="Confidence and truth")
    table.add_column("confidence")
    for capture in READABLE:
        table.add_column(capture, justify="right")
    for band in range(19, -1, -1):
        cells = [band_cell(scores.get(capture), band) for capture in READABLE]
        if any(cells):
            table.add_row(f"{band / 20:.2f} – {(band + 1) / 20:.2f}", *cells)
    console.print(table)


def band_cell(score: Score | None, band: int) -> str:
    """One cell: share right, and of how many."""
    if score is None:
        return ""
    right, wrong = score.bins[band, True], score.bins[band, False]
    return f"{right / (right + wrong):.1%} of {right + wrong}" if right + wrong else ""


def print_wrong(scores: dict[str, Score], limit: int) -> None:
    """Lists wrong readings for a closer look; drawn people only."""
    for capture, score in scores.items():
        console.rule(f"{capture}: {len(score.wrong)} not exact")
        for file, address, drawn, value, confidence in sorted(score.wrong, key=lambda row: -row[4])[:limit]:
            console.print(f"{confidence:.2f} {file} {address}: {drawn!r} <- {value!r}", markup=False)


if __name__ == "__main__":
    main()
