"""A fault of ours in one line for the log: its type and its place, never its message, which may be personal."""

from traceback import extract_tb


def without_message(error: BaseException) -> str:
    """For example `KeyError in judge.py:51, register.py:88`, the outermost place of the fault first."""
    places = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in extract_tb(error.__traceback__)]
    return f"{type(error).__name__} in {', '.join(places[-4:])}"
