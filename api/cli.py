"""The command line `berkas`: names the commands; each loads what it needs only when it is called."""

import typer

from api.commands import bench, demo, permits, read, serve, show, submit, verify, version

app = typer.Typer(
    name="berkas",
    help="Read the papers of a permit application, check them against the permit's checklist, keep them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,  # local variables hold what people's papers say
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
    """Runs the command that the arguments name."""
    app(prog_name="berkas")


if __name__ == "__main__":
    main()
