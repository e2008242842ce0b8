"""The options that several commands share, and the settings that they change."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import typer

if TYPE_CHECKING:
    from api.settings import Settings

AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Lang: TypeAlias = Annotated[
    Literal["id", "en"] | None,
    typer.Option("--lang", help="Language of the answer: Indonesian or English.", show_default="id"),
]
Workers: TypeAlias = Annotated[
    int | None,
    typer.Option("--workers", min=1, help="How many files are read at once.", show_default="one a core"),
]
PermitCode: TypeAlias = Annotated[
    str, typer.Option("--permit", metavar="CODE", help="The permit; `berkas permits` lists them.")
]
AnswersFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--answers",
        metavar="FILE.yaml",
        exists=True,
        dir_okay=False,
        readable=True,
        help="What the applicant declares.",
    ),
]
Papers: TypeAlias = Annotated[
    Path, typer.Argument(metavar="PATH", exists=True, readable=True, help="A folder, a ZIP or one file.")
]


def chosen_settings(**chosen: object) -> "Settings":
    """The settings of the environment with what was given on the command line put over them."""
    from pydantic import ValidationError

    from api.settings import Settings

    given: dict[str, Any] = {name: value for name, value in chosen.items() if value is not None}
    try:
        return Settings(**given)
    except ValidationError as error:
        wrong = "; ".join(
            f"BERKAS_{'__'.join(map(str, entry['loc'])).upper()}: {entry['msg']}" for entry in error.errors()
        )
        raise typer.BadParameter(wrong, param_hint="the environment") from None
