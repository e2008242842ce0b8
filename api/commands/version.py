"""`berkas version`: which version this is."""

import typer


def command() -> None:
    """Print the version."""
    from api.version import version

    typer.echo(version())
