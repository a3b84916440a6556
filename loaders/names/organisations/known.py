"""What finders look names up in."""

from loaders.names.organisations.gazetteer import Gazetteer
from loaders.names.words.phrases import Phrases


class Known:
    """The gazetteer, the names that the document itself gives, its parties."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        local: Phrases[tuple[str, str]],
        letters: frozenset[str],
        homes: frozenset[str] = frozenset(),
    ) -> None:
        self.gazetteer = gazetteer
        self.homes = homes  # municipalities that those present come from, by their bare names in lower case
        self.local = local
        self.letters = letters
        self.bodies = frozenset({"KF", "KS", "KSAU", "RF", "RS"})

    def begins(self, fold: str) -> bool:
        """Whether a name that is known may begin with this folded word."""
        return self.gazetteer.phrases.begins(fold) or self.local.begins(fold)

    def region(self, name: str) -> bool:
        """Whether there is a region of this name."""
        entry = self.gazetteer.find(name)
        return entry is not None and entry.class_ == "Region"
