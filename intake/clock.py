"""The day at the office: Western Indonesian Time (WIB, UTC+7, without daylight saving)."""

from datetime import UTC, date, datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def day_at_office(moment: datetime) -> date:
    """The calendar day in Palembang at this moment."""
    return moment.astimezone(WIB).date()
