"""In which form a page is wanted: by the suffix of its address, else by what the client accepts."""

from graph_service.protocol.negotiation import HTML, JSON, RDF_SUFFIXES, SUFFIXES, accepted

__all__ = ["HTML", "JSON", "SUFFIXES", "suffixes", "wanted"]


def suffixes(*, linked: bool) -> tuple[str, ...]:
    """The suffixes of a page's other forms; a `linked` one is had as RDF too."""
    return ("json", *RDF_SUFFIXES) if linked else ("json",)


def wanted(suffix: str | None, path: str, *, linked: bool) -> str:
    """The media type to answer in, of a page at an address; raises NoFormError where none will do."""
    if suffix is not None:
        return SUFFIXES[suffix]
    return accepted([HTML, *(SUFFIXES[name] for name in suffixes(linked=linked))], path)
