"""How values are written in Indonesian: dates, money, Roman months."""

from datetime import date

MONTHS = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
)  # fmt: skip
SHORT_MONTHS = "JAN FEB MAR APR MEI JUN JUL AGU SEP OKT NOV DES".split()
ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
_KEPT = frozenset("RT RW I II III IV AA MP.".split())
_ONES = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


def long_date(day: date) -> str:
    """17 Agustus 1945."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def padded_date(day: date) -> str:
    """07 Agustus 1945."""
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}"


def card_date(day: date) -> str:
    """17-08-1945."""
    return f"{day:%d-%m-%Y}"


def slash_date(day: date) -> str:
    """17/08/1945."""
    return f"{day:%d/%m/%Y}"


def bill_date(day: date) -> str:
    """17 AGU 1945."""
    return f"{day.day:02d} {SHORT_MONTHS[day.month - 1]} {day.year}"


def rupiah(amount: int) -> str:
    """1.250.000."""
    return f"{amount:,}".replace(",", ".")


def spell(number: int) -> str:
    """A number below a thousand million in words."""
    for size, word in ((1_000_000, "juta"), (1000, "ribu"), (100, "ratus")):
        if number >= size:
            head, rest = divmod(number, size)
            first = f"se{word}" if head == 1 and size < 1_000_000 else f"{spell(head)} {word}"
            return f"{first} {spell(rest)}".strip() if rest else first
    if number < 12:
        return _ONES[number]
    if number < 20:
        return f"{_ONES[number - 10]} belas"
    tens, rest = divmod(number, 10)
    return f"{_ONES[tens]} puluh" + (f" {_ONES[rest]}" if rest else "")


def capitalised(text: str) -> str:
    """Each word with a capital; numerals and abbreviations stay as they are."""
    return " ".join(word if word in _KEPT else word.title() for word in text.split())


def join_address(*parts: str) -> str:
    """Parts of an address in one line."""
    return ", ".join(part for part in parts if part)
