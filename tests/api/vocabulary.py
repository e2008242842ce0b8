"""The examples of shared/vocabulary.md, literally, and whether JSON has their shape."""

import json
from typing import Any

# Only the signs for "left out" and the listed choices are filled in.
READ = json.loads("""{"file": "ktp.jpg", "sha256": "…", "media_type": "image/jpeg",
     "pages": [{"number": 1, "width": 2400, "height": 1600, "engine": "tesseract",
                "seconds": 0.8, "quality": {"problem": null}, "text": "…"}],
     "documents": [{"kind": "ktp", "confidence": 0.99, "pages": [1], "marks": {},
                    "readings": {"nik": {"value": "1671045708880003", "raw": "…",
                                 "confidence": 0.98, "legible": true, "page": 1,
                                 "box": [0.12, 0.15, 0.55, 0.22]}}}],
     "problem": null, "failure": null, "seconds": 1.1}""")

VERIFY = json.loads("""{"permit": "sip-dokter", "verdict": "needs_correction",
     "requirements": [{"requirement": "ktp", "title": "KTP pemohon", "needed": true,
                       "status": "not_met",
                       "files": ["ktp.jpg"], "pages": [1]}],
     "findings": [{"code": "identity.nik-birth-date", "outcome": "not_met",
                   "severity": "blocking", "requirement": "ktp",
                   "fields": ["ktp.nik", "ktp.birth_date"], "message": "…", "advice": "…",
                   "page": 1, "box": [0.1, 0.1, 0.4, 0.2]}],
     "unassigned": ["extra.jpg"], "seconds": 7.2}""")

VERDICTS = {"complete", "needs_correction", "needs_review"}
STATUSES = {"met", "missing", "not_met", "unreadable", "needs_review"}
OUTCOMES = {"met", "not_met", "unreadable"}
SEVERITIES = {"blocking", "doubtful", "note"}
OBSTACLES = {None, "blurred", "too_small", "glare", "dark", "cut_off", "blank"}

MAY_BE_NULL = {"value", "box", "page", "requirement", "media_type"}
"""What an answer may not know; a finding on a whole application has neither requirement nor place."""


def differences(found: Any, example: Any, where: str = "") -> list[str]:
    """Where JSON has other keys, other types or another order of keys than the example; empty where it fits."""
    name = where.rpartition(".")[2]
    if example is None or name == "marks" or (found is None and name in MAY_BE_NULL):
        return []
    if name == "value":
        return [] if isinstance(found, str | int | float | list) else [f"{where}: {found!r}"]
    if name == "readings":
        shape = next(iter(example.values()))
        return [line for key in found for line in differences(found[key], shape, f"{where}.{key}.")]
    if isinstance(example, dict):
        if list(found) != list(example):
            return [f"{where}: has {list(found)}, not {list(example)}"]
        return [line for key in example for line in differences(found[key], example[key], f"{where}.{key}")]
    if isinstance(example, list):
        return [line for place in found for line in differences(place, example[0], where)]
    fits = isinstance(found, int | float) if isinstance(example, float) else type(found) is type(example)
    return [] if fits else [f"{where}: {found!r} is no {type(example).__name__}"]
