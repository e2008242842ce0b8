"""Invented families: whom a person shares the family card with; always the same ones."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from samples.draw.numbers import draw_nik
from samples.draw.people import NOW, Person, invent_name
from samples.draw.places import BIRTH_PLACES

_SCHOOLS = ("SLTP/SEDERAJAT", "SLTA/SEDERAJAT", "DIPLOMA IV/STRATA I", "AKADEMI/DIPLOMA III/S. MUDA", "STRATA II")
_WORK = ("KARYAWAN SWASTA", "WIRASWASTA", "MENGURUS RUMAH TANGGA", "PEDAGANG", "GURU")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One line of a family card."""

    name: str
    nik: str
    sex: str
    birth_place: str
    birth_date: date
    religion: str
    education: str
    occupation: str
    marital_status: str
    relation: str
    father: str
    mother: str


def family_of(person: Person) -> tuple[Member, ...]:
    """The members of a person's family card, its head first."""
    rng = Random(f"family of {person.family_card}")
    alone = person.marital_status in ("CERAI HIDUP", "CERAI MATI")
    if person.marital_status == "BELUM KAWIN":
        man = _relative(rng, person, "male", person.birth_date - timedelta(days=rng.randint(9500, 12500)))
        woman = _relative(rng, person, "female", person.birth_date - timedelta(days=rng.randint(8500, 10500)))
        parents = [_spouse(rng, man, "KEPALA KELUARGA"), _spouse(rng, woman, "ISTRI")]
        return (*parents, _self(rng, person, "ANAK", parents[0].name, parents[1].name))
    if alone:
        own = _self(rng, person, "KEPALA KELUARGA", invent_name(rng, "male"), invent_name(rng, "female"))
        father, mother = (own.name, None) if person.sex == "male" else (None, own.name)
        return (own, *_children(rng, person, father=father, mother=mother))
    own = _self(
        rng,
        person,
        "KEPALA KELUARGA" if person.sex == "male" else "ISTRI",
        invent_name(rng, "male"),
        invent_name(rng, "female"),
    )
    other = "female" if person.sex == "male" else "male"
    born = person.birth_date + timedelta(days=rng.randint(-1400, 1400))
    spouse = _spouse(rng, _relative(rng, person, other, born), "ISTRI" if other == "female" else "KEPALA KELUARGA")
    head, wife = (own, spouse) if person.sex == "male" else (spouse, own)
    return (head, wife, *_children(rng, person, father=head.name, mother=wife.name))


def _self(rng: Random, person: Person, relation: str, father: str, mother: str) -> Member:
    return Member(
        name=person.name,
        nik=person.nik,
        sex=person.sex,
        birth_place=person.birth_place,
        birth_date=person.birth_date,
        religion=person.religion,
        education=rng.choice(_SCHOOLS[2:]),
        occupation=person.occupation,
        marital_status=person.marital_status,
        relation=relation,
        father=father,
        mother=mother,
    )


def _relative(rng: Random, person: Person, sex: str, born: date) -> Member:
    return Member(
        name=invent_name(rng, sex),
        nik=draw_nik(rng, person.place.code, born, sex),
        sex=sex,
        birth_place=rng.choice(BIRTH_PLACES),
        birth_date=born,
        religion=person.religion,
        education="TIDAK/BELUM SEKOLAH",
        occupation="BELUM/TIDAK BEKERJA",
        marital_status="BELUM KAWIN",
        relation="ANAK",
        father=invent_name(rng, "male"),
        mother=invent_name(rng, "female"),
    )


def _spouse(rng: Random, relative: Member, relation: str) -> Member:
    occupation = "WIRASWASTA" if relative.sex == "male" else rng.choice(_WORK)
    return replace(
        relative, relation=relation, marital_status="KAWIN", education=rng.choice(_SCHOOLS), occupation=occupation
    )


def _children(rng: Random, person: Person, *, father: str | None, mother: str | None) -> list[Member]:
    """Up to four children; a parent who is not on the card is a stranger to it, the same for all."""
    children: list[Member] = []
    father, mother = father or invent_name(rng, "male"), mother or invent_name(rng, "female")
    born = person.birth_date + timedelta(days=rng.randint(8600, 10500))
    for _ in range(rng.randint(0, 4)):
        if born >= NOW - timedelta(days=60):
            break
        child = _relative(rng, person, rng.choice(("male", "female")), born)
        school = (NOW - born).days > 7 * 365
        children.append(
            replace(
                child,
                father=father,
                mother=mother,
                education="TAMAT SD/SEDERAJAT" if school else child.education,
                occupation="PELAJAR/MAHASISWA" if school else child.occupation,
            )
        )
        born += timedelta(days=rng.randint(500, 1700))
    return children


def joined_by_relatives(person: Person, members: tuple[Member, ...], size: int) -> tuple[Member, ...]:
    """The members, and relatives of the head who live with them until there are `size`."""
    rng = Random(f"relatives of {person.family_card}")
    head, joined = members[0], list(members)
    while len(joined) < size:
        sex = rng.choice(("male", "female"))
        elder = all(member.relation != "ORANG TUA" for member in joined)
        days = -rng.randint(7800, 9900) if elder else rng.randint(400, 5200)
        relative = _relative(rng, person, sex, head.birth_date + timedelta(days=days))
        joined.append(
            replace(
                relative,
                relation="ORANG TUA" if elder else "FAMILI LAIN",
                marital_status="CERAI MATI" if elder else "BELUM KAWIN",
                education=rng.choice(_SCHOOLS[:2]),
                occupation="MENGURUS RUMAH TANGGA" if elder and sex == "female" else "WIRASWASTA",
            )
        )
    return tuple(joined)
