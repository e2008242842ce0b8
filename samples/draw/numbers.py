"""Numbers with the structure of real ones: NIK, family card, NPWP, NIB, NOP (domain.md c)."""

from datetime import date
from random import Random


def luhn_digit(digits: str) -> str:
    """The digit that makes the Luhn sum over `digits` and itself a multiple of ten."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        double = int(digit) * (2 if place % 2 == 0 else 1)
        total += double // 10 + double % 10
    return str(-total % 10)


def draw_nik(rng: Random, district_code: str, born: date, sex: str) -> str:
    """16 digits: district, day of birth (women plus 40), month, year, serial."""
    day = born.day + (40 if sex == "female" else 0)
    serial = rng.choice((1, 1, 2, 3, 4, 7, 12, 21))
    return f"{district_code}{day:02d}{born.month:02d}{born.year % 100:02d}{serial:04d}"


def draw_family_card(rng: Random, district_code: str, first: date) -> str:
    """16 digits: district, day of the first recording, serial."""
    return f"{district_code}{first.day:02d}{first.month:02d}{first.year % 100:02d}{rng.randint(1, 60):04d}"


def draw_npwp(rng: Random, kind: str) -> str:
    """15 digits: two of the type (`01`-`03` bodies, else people), six serial, Luhn digit, tax office, branch."""
    prefix = rng.choice(("01", "02", "03")) if kind == "body" else f"{rng.randint(5, 98):02d}"
    first = f"{prefix}{rng.randint(100000, 999999)}"
    return first + luhn_digit(first) + rng.choice(("301", "306", "307", "308")) + "000"


def format_npwp(number: str) -> str:
    """15 digits as on the card, 99.999.999.9-999.999."""
    parts = number[:2], number[2:5], number[5:8], number[8], number[9:12], number[12:]
    return "{}.{}.{}.{}-{}.{}".format(*parts)


def draw_nib(rng: Random, issued: date) -> str:
    """13 digits; since 2021 they begin with the day of issue."""
    return f"{issued.day:02d}{issued.month:02d}{issued.year % 100:02d}{rng.randint(1000, 99999):07d}"


def draw_nop(rng: Random) -> str:
    """18 digits of a Palembang land-tax object; the tax office's district digits are not those of a NIK."""
    district, village, block = rng.randint(1, 18) * 10, rng.randint(1, 9), rng.randint(1, 42)
    return f"1671{district:03d}{village:03d}{block:03d}{rng.randint(1, 1800):04d}{rng.choice('0009')}"


def format_nop(number: str, separators: str = "..-.") -> str:
    """PP.RR.KKK.LLL.BBB-NNNN.J; `separators` are those after the region, village, block and serial digits."""
    region, village, block, serial = tuple(separators)
    head = f"{number[:2]}{region}{number[2:4]}{region}{number[4:7]}{region}{number[7:10]}{village}{number[10:13]}"
    return f"{head}{block}{number[13:17]}{serial}{number[17]}"
