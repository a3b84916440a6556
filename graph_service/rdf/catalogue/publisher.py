"""Who publishes, from the environment: names beginning with GRAPH_SERVICE_PUBLISHER_."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from urllib.parse import urlsplit

_PREFIX = "GRAPH_SERVICE_PUBLISHER_"
_NUMBER = re.compile(r"\d{6}-?\d{4}")
_ASKED = ("name", "number", "email")
_BLANK = ("name_en", "about", "about_en", "contact", "telephone", "street", "postcode", "town")
_NOBODYS = re.compile(r"(.*\.)?(example|invalid|test|localhost|example\.(com|net|org))|[\d.]*|.*:.*")
TYPES = (
    *("Academia-ScientificOrganisation", "Company", "IndustryConsortium", "LocalAuthority", "NationalAuthority"),
    *("NonGovernmentalOrganisation", "NonProfitOrganisation", "PrivateIndividual(s)", "RegionalAuthority"),
    *("StandardisationBody", "SupraNationalAuthority"),
)


class PublisherError(ValueError):
    """A setting of the publisher that cannot be. The message names it."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """The organisation that answers for what is published, and how to reach it.

    `number` is its organisation number, by which the national portal knows it; `type` one of ADMS's types of
    publishers; `area` the GeoNames ids of what the data is about, `issued` the day on which it was first published.
    As it is made here it is an invented one, for trying things out.
    """

    name: str = "Exempelkommunen"
    name_en: str = "The Example Municipality"
    number: str = "000000-0000"
    type: str = "LocalAuthority"
    about: str = "En påhittad kommun, för att pröva med."
    about_en: str = "An invented municipality, to try things with."
    contact: str = "Exempelkommunen, öppna data"
    email: str = "oppnadata@exempelkommunen.example"
    telephone: str = "+46 8 000 00 00"
    street: str = "Exempelgatan 1"
    postcode: str = "000 00"
    town: str = "Exempelstad"
    area: str = "2661886"
    issued: str = ""

    def __post_init__(self) -> None:
        if not _NUMBER.fullmatch(self.number):
            raise PublisherError(f"{_PREFIX}NUMBER: {self.number!r} is no organisation number, such as 212000-0068")
        if self.type not in TYPES:
            raise PublisherError(f"{_PREFIX}TYPE: {self.type!r} is none of {', '.join(TYPES)}")
        if "@" not in self.email:
            raise PublisherError(f"{_PREFIX}EMAIL: {self.email!r} is no address")
        if not all(area.isdecimal() for area in self.areas):
            raise PublisherError(f"{_PREFIX}AREA: {self.area!r} are no GeoNames ids, such as 2661886,2673722")

    @classmethod
    def read(cls, environ: Mapping[str, str] = os.environ) -> "Publisher":
        """As it is set, and nothing else of it; the invented one where nothing is. Raises PublisherError."""
        given = {one.name: environ[_setting(one.name)] for one in fields(cls) if environ.get(_setting(one.name))}
        made = cls(**given)
        if not given:
            return made
        for name in _ASKED:
            if name not in given:
                raise PublisherError(f"{_setting(name)} is not set, and {_setting(next(iter(given)))} is")
        return replace(made, **{name: "" for name in _BLANK if name not in given})

    @property
    def iri(self) -> str:
        """The IRI that the national portal gives to the organisation."""
        return f"http://dataportal.se/organisation/SE{self.digits}"

    @property
    def digits(self) -> str:
        """The organisation number without its hyphen."""
        return self.number.replace("-", "")

    @property
    def areas(self) -> tuple[str, ...]:
        """The GeoNames ids."""
        return tuple(area.strip() for area in self.area.split(",") if area.strip())

    @property
    def is_invented(self) -> bool:
        """Whether nobody has been named yet."""
        return self.digits == "0000000000"

    @property
    def lack(self) -> str:
        """What to say of an invented one; empty of others."""
        if not self.is_invented:
            return ""
        asked = ", ".join(_setting(name) for name in _ASKED)
        return f"nobody is named as publisher, so that the catalogue names an invented one; set {asked}"


def somebodys(base: str) -> bool:
    """Whether a base is an address that others may come to, and not one that is kept for examples and tests."""
    return not _NOBODYS.fullmatch(urlsplit(base).hostname or "")


def _setting(field: str) -> str:
    return _PREFIX + field.upper()
