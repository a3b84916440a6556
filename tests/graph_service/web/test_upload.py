"""Sending minutes: who may, what is told, and what is refused."""

import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from playwright.sync_api import Browser, expect

from graph_service.app import create_app
from graph_service.cli.uploading import Taker
from graph_service.protocol.uploads import MOST_BYTES, Received, State, Upload, Uploading
from graph_service.store.opening import open_store
from tests.graph_service.web.conftest import ToldByAxe
from tests.graph_service.web.service import answering

KEY = "a key that is long enough"
HTML = {"Accept": "text/html"}
NOTES = Path(__file__).parents[3] / "examples" / "roslagskommunerna" / "ledningsgruppen-2022-09-16.txt"


class Reader:
    """Keeps what was sent, and says that files called `bad` cannot be read."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Upload]] = []

    def __call__(self, folder: str, uploads: Sequence[Upload]) -> Iterator[Received]:
        for upload in uploads:
            self.sent.append((folder, upload))
            if "bad" in upload.name:
                yield Received(upload.name, f"upload:{upload.name}", State.UNREAD, reasons=("no <b>minutes</b>",))
            else:
                yield Received(upload.name, f"upload:{upload.name}", State.KEPT, 1, 0, {"Meeting": 2}, 3)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def client(reader: Reader, tmp_path: Path) -> Iterator[FlaskClient]:
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    yield create_app(store, uploading=Uploading(KEY, reader)).test_client()
    store.close()


def files(*names: str) -> list[tuple[io.BytesIO, str]]:
    return [(io.BytesIO(name.encode()), name) for name in names]


def test_a_plain_form_gets_a_page_that_tells_of_each_file(client: FlaskClient, reader: Reader) -> None:
    data = {"key": KEY, "folder": "Rådet", "minutes": files("a.txt", "bad.pdf")}
    answer = client.post("/upload", data=data, headers=HTML)
    page = BeautifulSoup(answer.text, "lxml")
    rows = [" ".join(row.get_text(" ").split()) for row in page.select("#files > li")]
    assert rows[0] == "a.txt inläst Möte 2 3 rader förstods inte. upload:a.txt"
    assert rows[1].startswith("bad.pdf kunde inte läsas no <b>minutes</b>")
    assert [(folder, upload.name, upload.content) for folder, upload in reader.sent] == [
        ("Rådet", "a.txt", b"a.txt"),
        ("Rådet", "bad.pdf", b"bad.pdf"),
    ]
    assert (answer.headers["Cache-Control"], answer.headers["X-Robots-Tag"]) == ("no-store", "noindex")


def test_each_file_is_told_of_before_the_next_is_read(client: FlaskClient, reader: Reader) -> None:
    data = {"key": KEY, "minutes": files("a.txt", "b.txt")}
    answer = client.post("/upload", data=data, headers={"Accept": "text/event-stream"}, buffered=False)
    assert answer.content_type == "text/event-stream"
    told = (piece.decode() for piece in answer.response)
    events = []
    for _ in range(3):
        name, _, rest = next(told).partition("\n")
        events.append((name, json.loads(rest.removeprefix("data: "))))
    assert [name for name, _ in events] == ["event: reading", "event: file", "event: reading"]
    assert (events[0][1], len(reader.sent)) == ({"name": "a.txt", "done": 0, "of": 2}, 1)
    assert "a.txt" in events[1][1]["html"]
    rest = "".join(told)
    assert rest.count("event: file") == 1
    assert rest.endswith('event: end\ndata: {"done": 2, "of": 2}\n\n')


def test_programs_send_the_key_in_a_header_and_get_json(client: FlaskClient) -> None:
    headers = {"Accept": "application/json", "Authorization": f"Bearer {KEY}"}
    answer = client.post("/upload", data={"minutes": files("a.txt")}, headers=headers)
    assert [(one["name"], one["facts"]) for one in answer.json] == [("a.txt", {"Meeting": 2})]


@pytest.mark.parametrize(
    ("data", "status", "parameter", "words"),
    [
        ({"key": "wrong"}, 403, "key", "Nyckeln stämmer inte."),
        ({"key": KEY}, 400, "minutes", "Filerna gick inte att ta emot."),
        ({"key": KEY, "folder": "../up", "minutes": ["a.txt"]}, 400, "folder", "Så kan mappen inte heta."),
        ({"key": KEY, "minutes": ["a.txt", "x/A.TXT"]}, 400, "minutes", "Filerna gick inte att ta emot."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_read(
    data: dict[str, object], status: int, parameter: str, words: str, client: FlaskClient, reader: Reader
) -> None:
    def sent() -> dict[str, object]:
        return {name: files(*value) if isinstance(value, list) else value for name, value in data.items()}

    page = client.post("/upload", data=sent(), headers=HTML)
    assert (page.status_code, words in page.text) == (status, True)
    told = client.post("/upload", data=sent(), headers={"Accept": "application/json"})
    assert (told.status_code, told.json["parameter"]) == (status, parameter)
    assert reader.sent == []


def test_too_much_at_once_is_refused(client: FlaskClient, reader: Reader) -> None:
    large = {"CONTENT_LENGTH": str(MOST_BYTES + 1)}
    answer = client.post("/upload", data={"key": KEY}, headers=HTML, environ_overrides=large)
    assert answer.status_code == 413
    assert "Skicka färre åt gången." in answer.text
    assert reader.sent == []


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        (".hidden.pdf", "hidden.pdf"),
        ("a:b?.pdf", "a_b_.pdf"),
        ("x" * 300 + ".pdf", "x" * 146 + ".pdf"),
    ],
)
def test_a_name_leads_to_no_other_folder(name: str, kept: str, client: FlaskClient, reader: Reader) -> None:
    client.post("/upload", data={"key": KEY, "minutes": files(name)}, headers=HTML)
    assert [upload.name for _, upload in reader.sent] == [kept]


def test_where_none_are_taken_it_is_said_how_else_they_come(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    client = create_app(store).test_client()
    shown = client.get("/upload", headers=HTML)
    assert (shown.status_code, "graph-service load" in shown.text) == (404, True)
    assert client.post("/upload", data={"key": KEY}, headers=HTML).status_code == 404
    store.close()


@pytest.fixture
def taking(tmp_path: Path) -> Iterator[str]:
    """The address of a service that takes minutes."""
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    with answering(create_app(store, uploading=Uploading(KEY, Taker(store)))) as address:
        yield address
    store.close()


def test_a_person_sends_minutes_and_sees_what_was_read(browser: Browser, taking: str, told_by_axe: ToldByAxe) -> None:
    page = browser.new_page(locale="sv-SE")
    page.goto(f"{taking}/upload")
    page.get_by_label("Protokoll").set_input_files(
        [
            {"name": "möte.txt", "mimeType": "text/plain", "buffer": NOTES.read_bytes()},
            {"name": "trasig.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 x"},
        ]
    )
    page.get_by_label("Nyckel").fill("wrong")
    page.get_by_role("button", name="Läs in").click()
    page.get_by_text("Nyckeln stämmer inte.").wait_for()
    page.get_by_label("Nyckel").fill(KEY)
    page.get_by_role("button", name="Läs in").click()
    page.get_by_text("Klart: 2 av 2.").wait_for()
    rows = page.locator("#files > li")
    assert [row.split("\n")[0] for row in rows.all_inner_texts()] == ["möte.txt inläst", "trasig.pdf kunde inte läsas"]
    assert page.evaluate("document.activeElement.id") == "result"
    expect(page.locator(".faults", has_text="Nyckeln")).to_have_count(0)
    assert told_by_axe(page) == []
    page.close()


def test_without_a_script_the_form_does_the_same(browser: Browser, taking: str) -> None:
    context = browser.new_context(locale="en-GB", java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{taking}/upload")
    page.get_by_label("Minutes").set_input_files(str(NOTES))
    page.get_by_label("Key").fill(KEY)
    page.get_by_role("button", name="Read them").click()
    expect(page.get_by_text("1 file received.")).to_be_visible()
    assert page.locator("#files code").inner_text() == f"upload:{NOTES.name}"
    context.close()
