"""Settings from the environment: names beginning with GRAPH_SERVICE_."""

import os
from dataclasses import dataclass

DEFAULT_STORE = "sqlite:///samverkansgraf.db"
DEFAULT_BASE = "https://samverkansgraf.example/"
DEFAULT_AUDIENCE = "public"


@dataclass(frozen=True, slots=True)
class Settings:
    """`store` is the store's address, `base` the base of all IRIs, `audience` whom the service answers."""

    store: str = DEFAULT_STORE
    base: str = DEFAULT_BASE
    audience: str = DEFAULT_AUDIENCE

    @classmethod
    def read(cls) -> "Settings":
        """The settings of this process."""
        return cls(
            os.environ.get("GRAPH_SERVICE_STORE", DEFAULT_STORE),
            os.environ.get("GRAPH_SERVICE_BASE", DEFAULT_BASE),
            os.environ.get("GRAPH_SERVICE_AUDIENCE", DEFAULT_AUDIENCE),
        )
