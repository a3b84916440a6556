"""Files that a browser may keep."""

import re

from flask.testing import FlaskClient

from tests.graph_service.web.pages.conftest import HTML


def test_a_file_is_kept_as_long_as_its_address_says_its_version(world_client: FlaskClient) -> None:
    addresses = re.findall(r'"(/static/[^"]+)"', world_client.get("/", headers=HTML).text)
    assert len(addresses) >= 6
    for address in addresses:
        with world_client.get(address) as answer:
            assert answer.status_code == 200
            assert "immutable" in answer.headers["Cache-Control"], address
    with world_client.get(addresses[0].partition("?")[0]) as answer:
        assert "immutable" not in answer.headers.get("Cache-Control", "")
