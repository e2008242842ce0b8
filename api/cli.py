"""The command line `berkas`: names the commands; each loads what it needs only when it is called."""

import sys

import typer

from api.commands import bench, demo, permits, read, serve, show, submit, verify, version
from api.faults import without_message

app = typer.Typer(
    name="berkas",
    help="Read the papers of a permit application, check them against the permit's checklist, keep them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("read")(read.command)
app.command("verify")(verify.command)
app.command("submit")(submit.command)
app.command("show")(show.command)
app.add_typer(permits.app, name="permits")
app.command("demo")(demo.command)
app.command("serve")(serve.command)
app.command("bench", context_settings=bench.PASS_ON, add_help_option=False)(bench.command)
app.command("version")(version.command)


def main() -> None:
    """Runs the command that the arguments name; what nobody foresaw is said in one line, and ends with 1."""
    try:
        app(prog_name="berkas")
    except Exception as error:
        typer.echo(f"Berkas failed: {without_message(error)}.", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
