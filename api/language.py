"""In which of our two languages a person is answered: Indonesian unless English is asked for."""

from typing import Literal, NamedTuple, TypeAlias

Language: TypeAlias = Literal["id", "en"]


class Words(NamedTuple):
    """One text in both languages."""

    id: str
    en: str

    def spoken(self, language: Language) -> str:
        """The text in the language asked for."""
        return self.en if language == "en" else self.id


def preferred_language(accepted: str | None) -> Language:
    """The better liked of our languages in an Accept-Language header (RFC 9110, 12.5.4); Indonesian by default."""
    wishes: dict[str, float] = {}
    for part in (accepted or "").split(","):
        tag, _, weight = part.strip().partition(";")
        try:
            liking = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        primary = tag.strip().lower().partition("-")[0]
        wishes[primary] = max(liking, wishes.get(primary, 0.0))
    return "en" if wishes.get("en", 0.0) > wishes.get("id", wishes.get("*", 0.0)) else "id"
