"""The one error of all number modules: a number that breaks its own rule, with a stable code."""


class InvalidNumber(ValueError):
    """A number that breaks its rule; `code` says which part (`length`, `characters`, `date` …).

    The message never carries the number itself, because numbers are personal data.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def digits_only(text: str, *separators: str) -> str:
    """The text without blanks and the given separators; raises InvalidNumber when no digits remain alone."""
    for separator in (" ", *separators):
        text = text.replace(separator, "")
    if not (text.isascii() and text.isdigit()):
        raise InvalidNumber("characters")
    return text
