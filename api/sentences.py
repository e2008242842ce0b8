"""What a finding says, with all rules registered: their sentences are known only once they are imported."""

import validators.judge  # noqa: F401  (registers the rules)
from validators.rule import message_of

__all__ = ["message_of"]
