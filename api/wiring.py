"""Builds the rooms behind the doors from the settings; the one place that knows which parts are in use."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from api.settings import Settings
from intake.clock import now

if TYPE_CHECKING:
    from intake.office import Office
    from intake.sandbox import Sandbox
    from storage.objects import ObjectStore


def open_sandbox(settings: Settings) -> "Sandbox":
    """The children in which files are measured and read; used with `with`, it ends them."""
    from intake.sandbox import Sandbox

    return Sandbox(settings.workers)


@contextmanager
def open_office(settings: Settings, clock: Callable[[], datetime] = now) -> Iterator["Office"]:
    """Everything that an application needs, from the register to the sandbox; closed at the end."""
    from intake.office import Office
    from storage.register import Register
    from validators.permits.catalogue import load_catalogue

    settings.home.mkdir(parents=True, exist_ok=True)
    register = Register(settings.database_address)
    with closing(register), open_sandbox(settings) as sandbox:
        register.migrate()
        yield Office(
            register=register,
            objects=open_objects(settings),
            catalogue=load_catalogue(),
            sandbox=sandbox,
            limits=settings.limits,
            clock=clock,
        )


def open_objects(settings: Settings) -> "ObjectStore":
    """The object store that the settings name."""
    address = urlsplit(settings.object_address)
    if address.scheme == "file":
        from storage.file_objects import FileObjects

        return FileObjects(Path(unquote(address.path)))
    from storage.s3_objects import S3Objects

    return S3Objects(
        endpoint=settings.s3_endpoint,
        bucket=address.netloc,
        access_key=settings.s3_access_key.get_secret_value(),
        secret_key=settings.s3_secret_key.get_secret_value(),
        secure=settings.s3_secure,
    )
