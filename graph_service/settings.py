"""Settings from the environment: names beginning with GRAPH_SERVICE_."""

import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urlsplit

DEFAULT_STORE = "sqlite:///samverkansgraf.db"
DEFAULT_BASE = "https://samverkansgraf.example/"
DEFAULT_AUDIENCE = "public"


@dataclass(frozen=True, slots=True)
class Settings:
    """`store` is the store's address, `base` the base of all IRIs, `audience` whom the service answers.

    `index` is the folder of the index that SPARQL is answered from; empty for the usual one (see index_of). `hdt` is
    the folder of hdt-java's jars, `dumps` that of dumps to give out; empty where there is none. Whoever has the
    `upload_key` may send minutes; empty for nobody.
    """

    store: str = DEFAULT_STORE
    base: str = DEFAULT_BASE
    audience: str = DEFAULT_AUDIENCE
    index: str = ""
    upload_key: str = field(default="", repr=False)
    hdt: str = ""
    dumps: str = ""

    @classmethod
    def read(cls) -> "Settings":
        """The settings of this process."""
        return cls(
            os.environ.get("GRAPH_SERVICE_STORE", DEFAULT_STORE),
            os.environ.get("GRAPH_SERVICE_BASE", DEFAULT_BASE),
            os.environ.get("GRAPH_SERVICE_AUDIENCE", DEFAULT_AUDIENCE),
            os.environ.get("GRAPH_SERVICE_INDEX", ""),
            os.environ.get("GRAPH_SERVICE_UPLOAD_KEY", ""),
            os.environ.get("GRAPH_SERVICE_HDT", ""),
            os.environ.get("GRAPH_SERVICE_DUMPS", ""),
        )

    def index_of(self, store: str) -> Path:
        """The folder of a store's index: as it is set, else beside the file of an embedded store, else here."""
        if self.index:
            return Path(self.index)
        parts = urlsplit(store)
        if parts.scheme == "sqlite":
            return Path(f"{unquote(parts.path)[1:]}.index")
        return Path(f"samverkansgraf-{sha256((parts.hostname or '').encode()).hexdigest()[:8]}.index")
