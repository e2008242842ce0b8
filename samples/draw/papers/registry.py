"""All drawings of papers: importing them registers their layouts."""

import importlib
import pkgutil

import samples.draw.papers as package
from samples.draw.papers.paper import LAYOUTS, Layout, Split


def load_layouts() -> dict[str, list[Layout]]:
    """The layouts by kind, from every module of the folder and of the folders in it."""
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    return LAYOUTS


def kinds_of(split: Split) -> tuple[str, ...]:
    """The kinds that have a layout in a split, by name."""
    return tuple(
        sorted(kind for kind, layouts in load_layouts().items() if any(known.split == split for known in layouts))
    )
