"""Printed labels by composition: offices say one thing in many words, and the words vary one by one.

>>> worded("Tanggal|Tgl", "Bayar|Setor")
('Tanggal Bayar', 'Tanggal Setor', 'Tgl Bayar', 'Tgl Setor')
"""

from itertools import product


def worded(*parts: str) -> tuple[str, ...]:
    """All labels that take one alternative of each part; a part may be left out where one of them is empty.

    Signs need no alternatives of their own: labels are compared by their letters.
    """
    labels = (" ".join(filter(None, words)) for words in product(*(part.split("|") for part in parts)))
    return tuple(dict.fromkeys(label for label in labels if label))
