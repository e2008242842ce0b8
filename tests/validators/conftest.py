"""Drawn examples are the same each time and may be slow on a busy machine."""

from hypothesis import settings

settings.register_profile("validators", deadline=None, derandomize=True, database=None)
settings.load_profile("validators")
