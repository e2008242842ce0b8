"""`berkas serve`: opens the HTTP API."""

from typing import Annotated

import typer


def command(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
) -> None:
    """Serve the HTTP API; its description is at /docs."""
    import uvicorn

    # No access log: addresses of people beside what they sent are personal data.
    uvicorn.run("api.main:create_app", factory=True, host=host, port=port, access_log=False)
