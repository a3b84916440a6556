"""The catalogue as the national portal harvests it, after DCAT-AP-SE 3.0.1. Every node has an IRI."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Triple

from graph_service.rdf.catalogue.published import Dataset, Service, Words, published
from graph_service.rdf.catalogue.publisher import Publisher
from graph_service.rdf.catalogue.telling import Telling, iri, typed

CC0 = "http://creativecommons.org/publicdomain/zero/1.0/"
_EU = "http://publications.europa.eu/resource/authority/"
_IANA = "http://www.iana.org/assignments/media-types/"
_ORGANISATION = tuple(f"http://xmlns.com/foaf/0.1/{name}" for name in ("Agent", "Organization"))
_STANDARD = iri("http://purl.org/dc/terms/Standard")
_LANGUAGES = (f"{_EU}language/SWE", f"{_EU}language/ENG")


@dataclass(frozen=True, slots=True)
class Download:
    """A file or stream to fetch: its path below the base, dataset, form, packing (or none), size and SHA-256."""

    path: str
    dataset: str
    form: str
    media_type: str
    packing: str = ""
    bytes: int | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Times:
    """Days (ISO) on which things were published and changed, and of the first and last meeting; None if not known."""

    issued: str | None = None
    modified: str | None = None
    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to describe: who publishes it below which base, since when, the files, and whether all may read."""

    base: str
    publisher: Publisher
    times: Times = field(default_factory=Times)
    downloads: tuple[Download, ...] = ()
    public: bool = True


def catalogue(offer: Offer) -> list[Triple]:
    """All triples of the catalogue."""
    return _Catalogue(offer).told()


def packed_type(media_type: str, packing: str) -> str:
    """The media type of a file of another, as it is packed."""
    return published().packings.get(packing, {}).get("format", media_type)


class _Catalogue:
    def __init__(self, offer: Offer) -> None:
        self._offer = offer
        self._base = offer.base
        self._out = Telling()
        self._tell = self._out.tell
        self._contact = f"{offer.base}id/kontakt"

    def told(self) -> list[Triple]:
        self._catalogue()
        self._publisher()
        self._reached()
        self._tell(f"{self._base}spec/samverkan", "rdf:type", _STANDARD)
        self._out.tell_in_both(f"{self._base}spec/samverkan", "dcterms:title", published().standard)
        for name, dataset in published().datasets.items():
            self._dataset(name, dataset)
        for name, service in published().services.items():
            self._service(name, service)
        for download in self._offer.downloads:
            self._distribution(download)
        return self._out.triples

    def _catalogue(self) -> None:
        said, node, known = published(), f"{self._base}id/katalog", self._offer
        self._tell(node, "rdf:type", iri("http://www.w3.org/ns/dcat#Catalog"))
        self._titled(node, said.catalogue.title, said.catalogue.description)
        self._tell(node, "dcterms:publisher", iri(known.publisher.iri))
        self._tell(node, "dcterms:license", iri(CC0))
        self._tell(node, "dcterms:language", *map(iri, _LANGUAGES))
        self._tell(node, "foaf:homepage", iri(self._base))
        self._tell(self._base, "rdf:type", iri("http://xmlns.com/foaf/0.1/Document"))
        self._out.tell_in_both(self._base, "dcterms:title", said.catalogue.title)
        self._dated(node)
        self._tell(node, "dcterms:spatial", *self._areas())
        self._tell(node, "dcat:themeTaxonomy", iri(f"{_EU}data-theme"))
        self._tell(node, "dcat:dataset", *(iri(self._base + one.path) for one in said.datasets.values()))
        self._tell(node, "dcat:service", *(iri(self._service_node(name)) for name in said.services))

    def _publisher(self) -> None:
        who = self._offer.publisher
        self._tell(who.iri, "rdf:type", *map(iri, _ORGANISATION))
        self._out.tell_in_both(who.iri, "foaf:name", {"sv": who.name, "en": who.name_en})
        self._out.tell_in_both(who.iri, "dcterms:description", {"sv": who.about, "en": who.about_en})
        self._tell(who.iri, "dcterms:identifier", Literal(who.number))
        self._tell(who.iri, "dcterms:type", iri(f"http://purl.org/adms/publishertype/{who.type}"))

    def _reached(self) -> None:
        who, node = self._offer.publisher, self._contact
        self._tell(node, "rdf:type", iri("http://www.w3.org/2006/vcard/ns#Organization"))
        self._tell(node, "vcard:fn", Literal(who.contact or who.name))
        self._tell(node, "vcard:hasEmail", iri(f"mailto:{who.email}"))
        if who.telephone:
            self._tell(node, "vcard:hasTelephone", iri(f"{node}/telefon"))
            self._tell(f"{node}/telefon", "rdf:type", iri("http://www.w3.org/2006/vcard/ns#Voice"))
            self._tell(f"{node}/telefon", "vcard:hasValue", iri(f"tel:{who.telephone.replace(' ', '-')}"))
        address = {"street-address": who.street, "postal-code": who.postcode, "locality": who.town}
        if all(address.values()):
            self._tell(node, "vcard:hasAddress", iri(f"{node}/adress"))
            self._tell(f"{node}/adress", "rdf:type", iri("http://www.w3.org/2006/vcard/ns#Address"))
            for name, value in (*address.items(), ("country-name", "Sverige")):
                self._tell(f"{node}/adress", f"vcard:{name}", Literal(value))

    def _dataset(self, name: str, dataset: Dataset) -> None:
        node, times = self._base + dataset.path, self._offer.times
        self._tell(node, "rdf:type", iri("http://www.w3.org/ns/dcat#Dataset"))
        self._titled(node, dataset.title, dataset.description)
        self._tell(node, "dcterms:publisher", iri(self._offer.publisher.iri))
        self._tell(node, "dcat:contactPoint", iri(self._contact))
        self._tell(node, "dcat:keyword", *_keywords(dataset.keywords))
        self._tell(node, "dcat:theme", iri(f"{_EU}data-theme/GOVE"))
        self._dated(node)
        self._tell(node, "dcterms:language", iri(_LANGUAGES[0]))
        self._tell(node, "dcterms:accrualPeriodicity", iri(f"{_EU}frequency/IRREG"))
        self._tell(node, "dcterms:conformsTo", iri(f"{self._base}spec/samverkan"))
        self._tell(node, "dcterms:spatial", *self._areas())
        self._tell(node, "dcterms:accessRights", self._access())
        self._tell(node, "dcat:landingPage", iri(self._base))
        if times.first and times.last:
            self._tell(node, "dcterms:temporal", iri(f"{node}/tid"))
            self._tell(f"{node}/tid", "rdf:type", iri("http://purl.org/dc/terms/PeriodOfTime"))
            self._tell(f"{node}/tid", "dcat:startDate", typed(times.first, "date"))
            self._tell(f"{node}/tid", "dcat:endDate", typed(times.last, "date"))
        mine = [self._distribution_node(one) for one in self._offer.downloads if one.dataset == name]
        self._tell(node, "dcat:distribution", *map(iri, mine))

    def _distribution(self, download: Download) -> None:
        node, form = self._distribution_node(download), published().forms[download.form]
        packing = published().packings.get(download.packing, {})
        address = iri(self._base + download.path)
        packed = {language: f", {packing[language]}" if packing else "" for language in form.title}
        self._tell(node, "rdf:type", iri("http://www.w3.org/ns/dcat#Distribution"))
        self._titled(
            node,
            {language: text + packed[language] for language, text in form.title.items()},
            {language: text.rstrip(".") + packed[language] + "." for language, text in form.description.items()},
        )
        self._tell(node, "dcat:accessURL", address)
        self._tell(node, "dcat:downloadURL", address)
        self._tell(node, "dcterms:format", Literal(packed_type(download.media_type, download.packing)))
        if form.registered:
            self._tell(node, "dcat:mediaType", iri(f"{_IANA}{download.media_type}"))
        if packing:
            self._tell(node, "dcat:compressFormat", iri(f"{_IANA}{packing['format']}"))
        self._dated(node)
        self._tell(node, "dcterms:license", iri(CC0))
        self._tell(node, "dcatap:availability", iri(f"{_EU}planned-availability/AVAILABLE"))
        if download.bytes is not None:
            self._tell(node, "dcat:byteSize", typed(download.bytes, "decimal"))
        if download.sha256:
            sum_ = f"{node}/sha256"
            self._tell(node, "spdx:checksum", iri(sum_))
            self._tell(sum_, "rdf:type", iri("http://spdx.org/rdf/terms#Checksum"))
            self._tell(sum_, "spdx:algorithm", iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"))
            self._tell(sum_, "spdx:checksumValue", typed(download.sha256, "hexBinary"))

    def _service(self, name: str, service: Service) -> None:
        node = self._service_node(name)
        self._tell(node, "rdf:type", iri("http://www.w3.org/ns/dcat#DataService"))
        self._titled(node, service.title, service.description)
        self._tell(node, "dcat:endpointURL", iri(self._base + service.path))
        self._tell(node, "dcat:endpointDescription", iri(self._base + service.described))
        self._tell(node, "dcterms:format", Literal(service.format))
        self._tell(node, "dcterms:conformsTo", iri(service.conforms))
        self._tell(service.conforms, "rdf:type", _STANDARD)
        self._tell(node, "dcterms:publisher", iri(self._offer.publisher.iri))
        self._tell(node, "dcat:contactPoint", iri(self._contact))
        self._tell(node, "dcat:keyword", *_keywords(service.keywords))
        self._tell(node, "dcterms:license", iri(CC0))
        self._tell(node, "dcterms:accessRights", self._access())
        datasets = published().datasets
        self._tell(node, "dcat:servesDataset", *(iri(self._base + datasets[one].path) for one in service.serves))

    def _titled(self, node: str, title: dict[str, str], description: dict[str, str]) -> None:
        self._out.tell_in_both(node, "dcterms:title", title)
        self._out.tell_in_both(node, "dcterms:description", description)

    def _dated(self, node: str) -> None:
        times = self._offer.times
        for predicate, day in (("issued", self._offer.publisher.issued or times.issued), ("modified", times.modified)):
            if day:
                self._tell(node, f"dcterms:{predicate}", typed(day, "date"))

    def _access(self) -> NamedNode:
        return iri(f"{_EU}access-right/{'PUBLIC' if self._offer.public else 'RESTRICTED'}")

    def _areas(self) -> Iterable[NamedNode]:
        return (iri(f"http://sws.geonames.org/{area}") for area in self._offer.publisher.areas)

    def _service_node(self, name: str) -> str:
        return f"{self._base}id/tjanst/{name}"

    def _distribution_node(self, download: Download) -> str:
        return "/".join(
            [f"{self._base}id/distribution", *filter(None, (download.dataset, download.form, download.packing))]
        )


def _keywords(words: Words) -> list[Literal]:
    return [Literal(word, language=language) for language, several in words.items() for word in several]
