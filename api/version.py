"""The version of the program: the installed package's, or the project file's in a work tree."""

import tomllib
from importlib import metadata
from pathlib import Path


def version() -> str:
    """The version, for example `0.1.0`."""
    try:
        return metadata.version("berkas")
    except metadata.PackageNotFoundError:
        project = Path(__file__).resolve().parent.parent / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
