"""Builds the rooms behind the doors from the settings; the one place that knows which parts are in use."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from pathlib import Path

from api.settings import Settings

if TYPE_CHECKING:
    from intake.office import Office
    from storage.objects import ObjectStore
    from storage.register import Register
