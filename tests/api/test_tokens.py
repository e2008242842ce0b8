"""Tokens are long, differ, and open only what they were made for."""

import base64

from api.tokens import new_token, opens, token_hash


def test_a_token_has_128_random_bits() -> None:
    token = new_token()
    assert len(base64.urlsafe_b64decode(token + "==")) == 16
    assert token != new_token()


def test_only_the_token_itself_opens() -> None:
    token = new_token()
    kept = token_hash(token)
    assert token not in kept
    assert opens(token, kept)
    assert not opens(new_token(), kept)
    assert not opens(kept, kept)
    assert not opens("", kept)


def test_what_was_kept_without_a_token_stays_closed() -> None:
    assert not opens("", None)
