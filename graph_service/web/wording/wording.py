"""Wording: what is said on a page in one language."""

from datetime import date, timedelta
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton, format_timedelta
from babel.numbers import format_decimal, format_percent

from graph_service.queries.ties.kinds import KINDS
from graph_service.web.wording.texts import Counted, texts
from ontology.model import CLASS
from ontology.schema import SCHEMA

_YEAR, _MONTH = len("2024"), len("2024-12")
_QUARTER = "-Q"
_DAYS = frozenset({"date", "period", "text"})


class Wording:
    """The words of a language (sv or en)."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale.parse("sv_SE" if language == "sv" else "en_GB")

    def text(self, key: str, n: int | None = None, **values: object) -> str:
        """The text `file.name` with `{values}` filled in; `n` chooses between one and several, written as `{n}`.

        Raises KeyError where there is none.
        """
        found: str | Counted = getattr(texts()[key], self.language)
        if isinstance(found, Counted):
            assert n is not None, f"the text {key} counts something"
            found = found.one if self._locale.plural_form(n) == "one" else found.other
        return found.format(n=self.number(n), **values) if n is not None or values else found

    def number(self, number: float | None, digits: int = 0) -> str:
        """A number with its thousands apart and at most so many decimals."""
        pattern = "#,##0" + ("." + "#" * digits if digits else "")
        return format_decimal(number or 0, pattern, locale=self._locale)

    def share(self, share: float) -> str:
        """A share (0–1) in per cent."""
        return format_percent(share, locale=self._locale)

    def day(self, day: str) -> str:
        """A day, month, quarter or year (ISO) as it is written in running text; what is none of these as it stands."""
        year, _, quarter = day.partition(_QUARTER)
        try:
            if len(day) == _YEAR:
                return day
            if quarter:
                return format_skeleton("yQQQQ", date(int(year), int(quarter) * 3, 1), locale=self._locale)
            if len(day) == _MONTH:
                return format_skeleton("yMMMM", date.fromisoformat(f"{day}-01"), locale=self._locale)
            return format_date(date.fromisoformat(day), "d MMMM y", locale=self._locale)
        except ValueError:
            return day

    def period(self, first: str | None, last: str | None) -> str:
        """From the first day to the last, by their years where those differ."""
        ends = [end for end in (first, last) if end]
        if len(ends) < len(("first", "last")) or first == last:
            return self.day(ends[0]) if ends else ""
        years = ends[0][:_YEAR], ends[1][:_YEAR]
        return f"{years[0]}–{years[1]}" if years[0] != years[1] else years[0]

    def span(self, days: int) -> str:
        """How long so many days are, in days, weeks, months or years."""
        return format_timedelta(timedelta(days=abs(days)), granularity="day", locale=self._locale)

    def class_(self, name: str) -> str:
        """What things of a class are called."""
        return str(getattr(SCHEMA.classes[name].label, self.language))

    def property_(self, name: str, outward: bool = True) -> str:  # noqa: FBT001, FBT002 - as in View.links
        """What a property is called, or a link seen from its other end."""
        made = SCHEMA.properties[name]
        label = made.label if outward or made.inverse is None else made.inverse
        return str(getattr(label, self.language))

    def value(self, property_: str, value: str) -> str:
        """A value of a property as people write it: words of lists, days, numbers, classes; texts as they stand."""
        made = SCHEMA.properties[property_]
        if made.scheme:
            return self.word(property_, value)
        if made.kind == CLASS:
            return self.class_(value)
        if made.kind in _DAYS:  # "före sommaren" stays as it is
            return self.day(value)
        return self.number(int(value)) if made.kind == "integer" else value

    def language_of(self, property_: str) -> str | None:
        """The language that the texts of a property are in, whatever that of the page is."""
        plain = SCHEMA.properties[property_].plain
        return plain.language if plain else None

    def word(self, property_: str, value: str) -> str:
        """A word of a property's list."""
        scheme = SCHEMA.properties[property_].scheme
        found = SCHEMA.schemes[scheme].get(value) if scheme else None
        return str(getattr(found, self.language)) if found else value

    def kind(self, name: str) -> str:
        """What a kind of tie is called."""
        return str(getattr(KINDS[name].label, self.language))


@cache
def wording(language: str) -> Wording:
    """The words of a language, made once."""
    return Wording(language)
