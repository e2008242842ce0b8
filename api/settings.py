"""All settings in one place: read from BERKAS_* variables, with defaults that need no set-up."""

import os
from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from api.language import Language
from validators.rules.files import FileLimits

PROJECT = Path(__file__).resolve().parent.parent


def _cores() -> int:
    """How many cores this process may use; a container often has fewer than the machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Settings(BaseSettings):
    """What an operator may set, for example `BERKAS_HOME=/srv/berkas` or `BERKAS_LIMITS__MAX_PAGES=200`.

    `home` holds all data of the embedded profile. `database_url` is an SQLAlchemy address, by
    default SQLite in `home`. `object_store` is `file:///folder` or `s3://bucket` with the `s3_*`
    settings; by default a folder in `home`. `limits` is the one table of limits on files.
    """

    model_config = SettingsConfigDict(env_prefix="BERKAS_", env_nested_delimiter="__", frozen=True)

    home: Path = PROJECT / ".berkas"
    database_url: str = ""
    object_store: str = ""
    s3_endpoint: str = "localhost:9000"
    s3_access_key: SecretStr = SecretStr("")
    s3_secret_key: SecretStr = SecretStr("")
    s3_secure: bool = True
    workers: int = Field(default_factory=_cores, ge=1)
    lang: Language = "id"
    limits: FileLimits = FileLimits()

    @field_validator("object_store")
    @classmethod
    def _is_known_store(cls, address: str) -> str:
        if address and not address.startswith(("file://", "s3://")):
            raise ValueError("begins with file:// or s3://")
        return address

    @property
    def database_address(self) -> str:
        """Where the register lies."""
        return self.database_url or f"sqlite:///{self.home.resolve() / 'register.sqlite'}"

    @property
    def object_address(self) -> str:
        """Where the files lie."""
        return self.object_store or (self.home.resolve() / "objects").as_uri()
