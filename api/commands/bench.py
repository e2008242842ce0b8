"""`berkas bench`: measures reading on drawn papers; the benchmark itself lives in tests/benchmarks."""

import typer

PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
"""The benchmark reads its own options."""


def command(context: typer.Context) -> None:
    """Measure reading on drawn papers, beside raw engines and OCRmyPDF."""
    import runpy
    import sys

    from api.settings import PROJECT

    sys.path.insert(0, str(PROJECT))
    sys.argv = ["berkas bench", *context.args]
    runpy.run_module("tests.benchmarks.bench", run_name="__main__")
