"""The page around the network, and the bundle that draws it."""

import gzip
import json
import os
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from graph_service.app import create_app
from graph_service.store.opening import open_store
from graph_service.web import network_page
from graph_service.web.network_page import BUNDLE, bundled

MOST = 150_000  # bytes, gzipped


@pytest.fixture(scope="module")
def client(examples_store: str) -> FlaskClient:
    """A client of the service with the examples."""
    return create_app(open_store(examples_store)).test_client()


@pytest.fixture
def built() -> Path:
    """The folder of the bundle; fails where it must have been built and was not."""
    if bundled(BUNDLE) is None:
        (pytest.fail if os.environ.get("BROWSER_REQUIRED") else pytest.skip)("the network's bundle was not built")
    return BUNDLE


def test_the_bundle_is_small(built: Path) -> None:
    sizes = [len(gzip.compress(file.read_bytes())) for file in built.iterdir() if file.suffix in {".js", ".css"}]
    assert len(sizes) >= 4
    assert sum(sizes) < MOST


def test_the_bundle_is_kept_by_browsers_since_its_names_change(built: Path, client: FlaskClient) -> None:
    files = bundled(built)
    assert files is not None
    with client.get(f"/network/bundle/{files['script']}") as answer:
        assert answer.status_code == 200
        assert answer.cache_control.max_age == 365 * 24 * 3600


def test_the_page_takes_nothing_from_outside_and_runs_nothing_inline(client: FlaskClient) -> None:
    answer = client.get("/network")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "<style" not in answer.text
    assert " style=" not in answer.text
    assert "<script>" not in answer.text


def test_only_the_frame_may_be_shown_inside_other_pages(client: FlaskClient) -> None:
    policy = client.get("/network/embed").headers["Content-Security-Policy"]
    assert "frame-ancestors *" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


def test_where_the_bundle_was_not_built_the_page_says_so_and_lists_the_ties(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(network_page, "BUNDLE", tmp_path)
    page = client.get("/network?lang=sv").text
    assert "Den här installationen saknar den ritade bilden" in page
    assert "Visar 50 av 339 samband" in page
    assert "/network/bundle/" not in page


def test_the_evidence_of_a_tie_has_the_address_of_each_place(client: FlaskClient) -> None:
    ends = {"source": "municipality-0115", "target": "municipality-0117", "limit": 5}
    answer = client.get("/network/tie", query_string=ends)
    quotes = [quote for piece in json.loads(answer.text)["pieces"]["rows"] for quote in piece["quotes"]]
    assert quotes
    for quote in quotes:
        page, _, anchor = quote["address"].partition("#")
        assert f'id="{anchor}"' in client.get(page).text
    assert client.get("/network/tie?source=municipality-0115").status_code == 400
