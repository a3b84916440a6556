"""The texts: each used one is there, and each that is there is used."""

import re
from pathlib import Path

from graph_service.web.wording.texts import texts

WEB = Path(__file__).parents[4] / "graph_service" / "web"
_SAID = re.compile(r"""(?:\bt|\.text)\(\s*["']([\w]+\.[\w]+)["']\s*[,)]""")
_BEGUN = re.compile(r"""["'](\w+\.\w*)["']\s*~""")
_MADE = re.compile(r"""["'](\w+\.\w*%[sd][\w%]*)["']""")


def sources() -> str:
    api = WEB.parent / "api"  # its pages for people
    files = [
        *api.glob("*.py"),
        *api.glob("templates/*.html"),
        *WEB.glob("*.py"),
        *WEB.glob("upload/*.py"),
        *WEB.glob("pages/**/*.py"),
        *WEB.glob("wording/*.py"),
        *WEB.glob("templates/**/*.html"),
    ]
    return "\n".join(path.read_text("utf-8") for path in files)


def questions() -> str:
    return "\n".join(path.read_text("utf-8") for path in WEB.parent.glob("queries/**/*.py"))


def test_every_text_that_is_used_is_there() -> None:
    used = set(_SAID.findall(sources()))
    assert len(used) > 60
    assert used - texts().keys() == set()


def test_every_text_that_is_there_is_used() -> None:
    code = sources()
    values = set(re.findall(r"""["'](\w+)["']""", code + questions()))
    unused = {key for key in texts() if f'"{key}"' not in code and f"'{key}'" not in code}
    for start in set(_BEGUN.findall(code)):  # behind the name of a file alone only a value that there is
        unused -= {key for key in unused if key.startswith(start) and (start[-1] != "." or key[len(start) :] in values)}
    for made in set(_MADE.findall(code)):
        form = re.compile(made.replace(".", r"\.").replace("%s", r"\w+").replace("%d", r"\d"))
        unused -= {key for key in unused if form.fullmatch(key)}
    assert unused == set()


def test_both_languages_fill_in_the_same() -> None:
    def names(text: object) -> set[str]:
        return set(re.findall(r"\{(\w+)\}", str(text))) - {"n"}

    differing = {key for key, text in texts().items() if names(text.sv) != names(text.en)}
    assert differing == set()
    assert {key for key, text in texts().items() if type(text.sv) is not type(text.en)} == set()
