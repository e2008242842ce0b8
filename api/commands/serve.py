"""`berkas serve`: opens the HTTP API."""

from typing import Annotated

import typer

from api.commands.options import chosen_settings


def command(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
) -> None:
    """Serve the HTTP API; its description is at /docs."""
    import uvicorn

    chosen_settings()  # what is wrong with them is said before anything starts
    # No access log: addresses of people beside what they sent are personal data.
    uvicorn.run("api.main:create_app", factory=True, host=host, port=port, access_log=False)
