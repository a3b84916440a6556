"""The base of all IRIs, against the rules of the national profile for persistent identifiers (BI-1 to BI-7)."""

import re
from urllib.parse import urlsplit

_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])")
_LOCAL = re.compile(r"(.+\.)?(localhost|local|localdomain|internal|lan|test)")
_VERSION = re.compile(r"v?\d+(\.\d+)*")
_SUFFIX = re.compile(r".*\.[A-Za-z0-9]{1,8}")


class BaseError(ValueError):
    """The base makes no identifiers that last. The message says which rules it breaks."""


def faults(base: str) -> list[str]:
    """What is wrong with a base, each with its rule; an empty list where nothing is."""
    try:
        parts = urlsplit(base)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as error:
        return [f"it is no address ({error})"]
    steps = [step for step in parts.path.split("/") if step]
    wrong = (
        (parts.scheme not in {"http", "https"}, "BI-1: it must begin with https:// or http://"),
        (not _DOMAIN.fullmatch(host), "BI-2: it must have a domain name, no IP address or name of one machine"),
        (_LOCAL.fullmatch(host), "BI-2: its domain must be one that others can ask"),
        (port is not None, "BI-3: it must have no port"),
        (parts.username is not None or parts.password is not None, "BI-3: it must have no user or password"),
        ("?" in base, "BI-4: it must have no query"),
        ("#" in base, "BI-5: it should have no fragment"),
        (any(_VERSION.fullmatch(step) for step in steps), "BI-6: it must have no version number"),
        (any(_SUFFIX.fullmatch(step) for step in steps), "BI-7: it must have no file extension"),
        (not parts.path.endswith("/"), "it must end with /"),
    )
    return [told for is_wrong, told in wrong if is_wrong]


def lasting(base: str, *, any_base: bool = False) -> str:
    """The base, where identifiers under it can last, or any is asked for. Raises BaseError."""
    wrong = [] if any_base else faults(base)
    if wrong:
        raise BaseError(
            f"the base {base} makes no lasting identifiers: {'; '.join(wrong)}."
            " Set GRAPH_SERVICE_BASE, or ask for it with --any-base"
        )
    return base
