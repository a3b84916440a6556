"""Dumps as they are streamed: whole, or broken off where they may be of two states of the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, IncompleteRead
from urllib.parse import urlsplit

import pytest

from graph_service.app import create_app
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import MovedError
from tests.graph_service.api.conftest import BASE, OneViewStore
from tests.graph_service.memory_view import MemoryView
from tests.graph_service.web.service import answering
from tests.graph_service.world import World


class WrittenTo(MemoryView):
    """Somebody writes while all of it is read."""

    @contextmanager
    def frozen(self) -> Iterator[MemoryView]:
        yield self
        raise MovedError


def fetched(view: MemoryView, name: str) -> bytes:
    with answering(create_app(OneViewStore(view), base=BASE)) as address:
        link = HTTPConnection(urlsplit(address).netloc)
        link.request("GET", f"/api/v1/dumps/{name}")
        answer = link.getresponse()
        try:
            assert answer.status == 200
            return answer.read()
        finally:
            link.close()


@pytest.mark.parametrize("what", DUMPS)
def test_a_streamed_dump_is_whole(what: str, network_group: World) -> None:
    view = network_group.view()
    given = fetched(view, f"{what}.nq").decode()  # which makes it the public's view
    assert given == "".join(DUMPS[what](view, BASE)) != ""


@pytest.mark.parametrize("name", ["facts.nq", "facts.jsonld", "ledger.nq", "ledger.trig"])
def test_a_stream_of_what_was_written_to_meanwhile_is_broken_off(name: str, network_group: World) -> None:
    """What the client has got then says of itself that it is not all, and is not taken for a dump."""
    with pytest.raises(IncompleteRead):
        fetched(WrittenTo(network_group.said, network_group.texts), name)
