"""Days that lie before a meeting."""

from loaders.minutes.dates import Day


def before(day: Day, meeting: str | None) -> str | None:
    """Give the last such day before the ISO date `meeting`; None where the year cannot be told, or it lies later."""
    if day.iso:
        return day.iso if meeting is None or day.iso < meeting else None
    if meeting is None:
        return None
    year = int(meeting[:4])
    this_year = f"{year}-{day.month:02}-{day.day:02}"
    return this_year if this_year < meeting else f"{year - 1}{this_year[4:]}"
