"""Tokens that open one application: 128 random bits for the applicant, their SHA-256 for the register."""

import hashlib
import hmac
import secrets


def new_token() -> str:
    """A token that nobody guesses: 128 random bits, written in 22 characters."""
    return secrets.token_urlsafe(16)


def token_hash(token: str) -> str:
    """What the register keeps of a token: its SHA-256 in hexadecimal."""
    return hashlib.sha256(token.encode()).hexdigest()


def opens(token: str, kept_hash: str | None) -> bool:
    """Whether the token is the one whose hash was kept; compared in constant time."""
    return kept_hash is not None and hmac.compare_digest(token_hash(token), kept_hash)
