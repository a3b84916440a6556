"""Building the network's bundle with the package."""

from pathlib import Path

import pytest

import hatch_build


class Npm:
    """Stands in for npm: notes what it is asked for, and builds a bundle of one file."""

    def __init__(self, bundle: Path, failing: str = "") -> None:
        self.bundle, self.failing = bundle, failing
        self.asked: list[str] = []

    def __call__(self, *arguments: str, quiet: bool = False) -> int:
        assert quiet == (arguments[0] == "view")
        self.asked.append(arguments[0])
        if arguments[0] == "run":
            self.bundle.mkdir()
            (self.bundle / "manifest.json").write_text("{}", "ascii")
        return int(arguments[0] == self.failing)


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the bundle of a project of one source, not yet built."""
    sources = tmp_path / "network"
    (sources / "node_modules").mkdir(parents=True)
    (sources / "package.json").write_text("{}", "ascii")
    monkeypatch.setattr(hatch_build, "SOURCES", sources)
    monkeypatch.setattr(hatch_build, "BUNDLE", tmp_path / "bundle")
    return tmp_path / "bundle"


def test_a_bundle_is_built_once_for_the_same_sources(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npm = Npm(bundle)
    monkeypatch.setattr(hatch_build, "_npm", npm)
    assert hatch_build.build()
    assert hatch_build.build()
    assert npm.asked == ["view", "ci", "run"]
    (hatch_build.SOURCES / "node_modules" / "other.js").write_text("1", "ascii")
    assert hatch_build.build()
    assert len(npm.asked) == 3
    (hatch_build.SOURCES / "package.json").write_text('{"name": "other"}', "ascii")
    assert hatch_build.build()
    assert npm.asked[3:] == ["view", "ci", "run"]


def test_without_the_registry_the_package_goes_without_and_keeps_no_stale_bundle(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle.mkdir()
    (bundle / "built-from").write_text("older sources", "ascii")
    monkeypatch.setattr(hatch_build, "_npm", Npm(bundle, failing="view"))
    assert not hatch_build.build()
    assert not bundle.exists()
    assert "the explorer is left out" in capsys.readouterr().err


def test_a_build_that_fails_ends_the_installation(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hatch_build, "_npm", Npm(bundle, failing="run"))
    with pytest.raises(SystemExit, match="npm run build failed"):
        hatch_build.build()
    assert not (bundle / "built-from").exists()


def test_without_the_sources_there_is_nothing_to_build(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (hatch_build.SOURCES / "package.json").unlink()
    npm = Npm(bundle)
    monkeypatch.setattr(hatch_build, "_npm", npm)
    assert not hatch_build.build()
    assert npm.asked == []
