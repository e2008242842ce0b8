"""What a paper is about when nobody says: an invented person with a health profession, and another person."""

from random import Random

from samples.draw.papers.paper import Story
from samples.draw.people import NOW, PROFESSIONS, invent, of_profession

PERMITS = (
    "Surat Izin Praktik",
    "Surat Izin Praktik Bidan",
    "Izin Apotek",
    "Keterangan Rencana Kota",
    "Izin Penyelenggaraan Reklame Tetap",
    "Surat Keterangan Penelitian",
)


def invent_story(rng: Random) -> Story:
    """A story for one paper or for one bundle of papers."""
    profession = PROFESSIONS[rng.choice(sorted(PROFESSIONS))]
    sex = "female" if profession.code == "bidan" else None
    return Story(
        person=of_profession(invent(rng, sex=sex), profession),
        profession=profession,
        today=NOW,
        permit=rng.choice(PERMITS),
        other=invent(rng),
    )
