"""The examples in the docstrings of the room are true."""

import doctest
import importlib
import pkgutil

import pytest

import validators

MODULES = [module.name for module in pkgutil.walk_packages(validators.__path__, "validators.") if not module.ispkg]
WITH_EXAMPLES = [name for name in MODULES if ".numbers." in name or ".words." in name]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("name", [name for name in WITH_EXAMPLES if not name.endswith((".errors", ".places"))])
def test_numbers_and_words_teach_by_example(name: str) -> None:
    attempted = doctest.testmod(importlib.import_module(name)).attempted
    assert attempted, f"{name}: show in its docstring what goes in and what comes out (examples.md no. 1)"
