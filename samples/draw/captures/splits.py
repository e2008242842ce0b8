"""How the two splits are captured: with other desks, light and scanners, so that tuning proves nothing."""

from samples.draw.captures.flatbed import Scanner
from samples.draw.captures.phone import Habits
from samples.draw.captures.wear import Wear
from samples.draw.papers.paper import Split

_FRESH = Wear(yellow=(0.0, 0.06), fade=(0.86, 1.0), folds=0.3, holes=0.15, stains=0.05)
_OLDER = Wear(yellow=(0.01, 0.12), fade=(0.78, 0.98), folds=0.45, holes=0.25, stains=0.12)

PHONES: dict[Split, Habits] = {
    "tuning": Habits(
        long_side=(2400, 4000),
        fill=(0.78, 0.96),
        tilt=(0, 9),
        roll=(-4, 4),
        distance=(1.7, 2.8),
        desks=("wood", "plain", "cloth"),
        slope=(0.05, 0.35),
        shadow=(0.2, 0.5),
        shadowed=0.4,
        warmth=(-0.05, 0.09),
        blur=(0.4, 1.2),
        shake=(0, 3),
        noise=(1.5, 5),
        curl=(0, 2.5),
        wear=_FRESH,
    ),
    "held_out": Habits(
        long_side=(2000, 3800),
        fill=(0.72, 0.94),
        tilt=(1, 11),
        roll=(-6, 6),
        distance=(1.5, 2.4),
        desks=("tiles", "marble", "stripes", "glass"),
        slope=(0.1, 0.45),
        shadow=(0.25, 0.55),
        shadowed=0.5,
        warmth=(-0.08, 0.12),
        blur=(0.5, 1.35),
        shake=(0, 3.5),
        noise=(2, 6),
        curl=(0.5, 3),
        wear=_OLDER,
    ),
}

SCANNERS: dict[Split, Scanner] = {
    "tuning": Scanner(
        skew=(0, 1.2),
        lid=(225, 254),
        blur=(0.3, 0.7),
        noise=(0.8, 3),
        grey=0.35,
        streaks=0.3,
        contrast=(0.92, 1.15),
        wear=_FRESH,
    ),
    "held_out": Scanner(
        skew=(0.1, 1.6),
        lid=(120, 252),
        blur=(0.3, 0.85),
        noise=(1.2, 4),
        grey=0.5,
        streaks=0.45,
        contrast=(0.86, 1.2),
        wear=_OLDER,
    ),
}
