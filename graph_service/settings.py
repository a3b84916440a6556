"""Settings from the environment: names beginning with GRAPH_SERVICE_."""

import os
from dataclasses import dataclass

DEFAULT_STORE = "sqlite:///samverkansgraf.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """`store` is the store's address, `base` the base of all IRIs, `audience` whom the service answers."""

    store: str = DEFAULT_STORE
    base: str = "https://samverkansgraf.example/"
    audience: str = "public"

    @classmethod
    def read(cls) -> "Settings":
        """The settings of this process."""
        return cls(
            os.environ.get("GRAPH_SERVICE_STORE", cls.store),
            os.environ.get("GRAPH_SERVICE_BASE", cls.base),
            os.environ.get("GRAPH_SERVICE_AUDIENCE", cls.audience),
        )
