"""What the project is installed, started and described by."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
import typer
from compose_spec import ComposeSpecification, PyCompose

from graph_service.cli.app import app
from graph_service.wsgi import create

ROOT = Path(__file__).parents[1]
PACKAGES = ("graph_service", "loaders", "ontology")
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
COMPOSE = (ROOT / "docker-compose.yml").read_text("utf-8")
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = typer.main.get_command(app).commands


def pinned() -> dict[str, str]:
    """What is said of each package of the lock."""
    entries = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)
    return {entry.partition("==")[0].strip().lower(): entry for entry in entries if not entry.startswith("#") and entry}


def services() -> dict[str, Any]:
    return PyCompose.from_yaml(COMPOSE).to_dict()["services"]


def tracked() -> list[Path]:
    """The files that are kept under version control; skips where that cannot be told."""
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-z"], capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def test_the_lock_pins_everything_with_hashes_and_holds_no_address() -> None:
    assert len(pinned()) > 40
    for name, entry in pinned().items():
        assert re.match(r"^[A-Za-z0-9][\w.\-]*(\[[\w,\-]+\])?==[\w.+!]+( ;[^\n]*)? \\\n", entry), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), name
    assert "://" not in LOCK
    assert not re.search(r"^\s*(-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host)\b", LOCK, re.MULTILINE)


def test_the_lock_holds_all_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=\[~! ]", line)[0].lower().replace("_", "-") for line in wanted}
    assert names - {re.sub(r"\[.*", "", name).replace("_", "-") for name in pinned()} == set()


def test_every_dependency_is_imported() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=\[~! ]", line)[0].lower() for line in wanted}
    ours = (path for path in tracked() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in PACKAGES)
    code = "\n".join(path.read_text("utf-8") for path in ours)
    used = {
        distribution.lower()
        for module, distributions in packages_distributions().items()
        if re.search(rf"^\s*(?:import|from) {re.escape(module)}\b", code, re.MULTILINE)
        for distribution in distributions
    }
    by_name = {name for name in names if f'"{name}"' in code}  # whose files are asked for, not its modules
    assert names - used - by_name == {"neo4j-rust-ext"}  # which makes the driver fast by being there


def test_the_compose_file_is_valid() -> None:
    specification = PyCompose.from_yaml(COMPOSE).to_spec()
    assert isinstance(specification, ComposeSpecification)
    assert set(services()) == {"neo4j", "service"}


def test_files_of_settings_are_read_where_they_are_and_kept_out_of_git() -> None:
    assert services()["service"]["env_file"] == [{"path": "service.env", "required": False}]
    assert {".env", "service.env"} <= set((ROOT / ".gitignore").read_text("utf-8").splitlines())


def test_the_services_listen_on_this_machine_only() -> None:
    ports = re.findall(r"^\s+- ([\d.:]+)$", COMPOSE, re.MULTILINE)
    assert len(ports) == sum(len(service["ports"]) for service in services().values()) == 3
    assert all(re.fullmatch(r"127\.0\.0\.1:\d+:\d+", port) for port in ports)


def test_the_service_waits_for_a_healthy_neo4j() -> None:
    told = services()
    assert "cypher-shell" in str(told["neo4j"]["healthcheck"]["test"])
    assert "HEALTHCHECK" in DOCKERFILE
    assert re.search(r"depends_on:\s+neo4j:\s+condition: service_healthy\n", COMPOSE)
    assert re.search(r"image: neo4j:5\.26[\w.\-]*community\n", COMPOSE)


def test_there_is_no_default_password() -> None:
    asked = re.findall(r"\$\{(\w*PASSWORD\w*)([^}]*)\}", COMPOSE)
    assert {name for name, _ in asked} == {"NEO4J_PASSWORD"}
    assert all(rest.startswith(":?") for _, rest in asked)  # refused where it is not set or empty
    for line in COMPOSE.splitlines():
        if "PASSWORD" in line or "NEO4J_AUTH:" in line:
            assert line.lstrip().startswith("#") or "${NEO4J_PASSWORD:?" in line
    assert "PASSWORD" not in DOCKERFILE


def test_the_image_runs_as_somebody_who_is_not_root() -> None:
    last = DOCKERFILE.rpartition("\nFROM ")[2]
    users = re.findall(r"^USER (\S+)$", last, re.MULTILINE)
    assert users
    assert users[-1] not in {"root", "0"}
    assert re.search(rf"useradd [^\n]*--uid [1-9]\d* {users[-1]}\b", last)


def test_the_image_is_asked_for_its_health_where_the_service_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRAPH_SERVICE_STORE", f"sqlite:///{tmp_path}/empty.db")
    asked = re.search(r"HEALTHCHECK.*?http://127\.0\.0\.1:8000(/[^']*)'", DOCKERFILE, re.DOTALL)
    assert asked is not None
    assert create().test_client().get(asked[1]).status_code == 200


def test_the_commands_of_the_readme_are_there_with_their_options() -> None:
    lines = re.findall(r"^graph-service ([a-z|\s]*[a-z])\b(.*)$", README, re.MULTILINE)
    told = {name for names, _ in lines for name in names.split(" | ")[0].split()[:1] + names.split(" | ")[1:]}
    told = {name.split()[0] for name in told}
    assert told >= {"load", "involved", "network", "search", "status", "check", "export", "extract"}
    assert told <= set(COMMANDS)
    for line in re.findall(r"^graph-service .*$", README, re.MULTILINE):
        command = line.split()[1]
        typed = re.split(r"\s{3,}", line)[0]
        known = {option for parameter in COMMANDS[command].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z]+(?:-[a-z]+)*", typed)) <= known, line


def test_the_targets_of_the_readme_are_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z]+)", README, re.MULTILINE))
    assert len(named) > 5
    assert named <= targets


def test_the_folders_of_the_readme_are_there() -> None:
    named = re.findall(r"^\| `([a-z_/]+/)`", README, re.MULTILINE)
    assert len(named) > 8
    assert [folder for folder in named if not (ROOT / folder).is_dir()] == []


def test_no_file_names_a_place_on_one_machine_or_a_registry() -> None:
    places = "|".join(f"/{name}/" for name in ("work", "root", "tmp")) + r"|/home/\w|/Users/\w"
    registries = "|".join(
        r"\.".join(name)
        for name in (
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("registry", "npmjs"),
            ("repo", "maven"),
            ("proxy", "golang"),
        )
    )
    options = "|".join(("--" + "index-url", "--" + "extra-index-url", "PIP_" + "INDEX"))
    numbered = r"https?://(?!127\.0\.0\.1|0\.0\.0\.0|192\.0\.2\.)\d{1,3}(?:\.\d{1,3}){3}"
    wrong = re.compile(f"(?<![\\w.<~])(?:{places})|{registries}|{options}|{numbered}")
    this = Path(__file__).resolve()
    found = [
        f"{file.relative_to(ROOT)}:{number}: {hit[0]}"
        for file in tracked()
        if file.resolve() != this
        for number, line in enumerate(file.read_bytes().decode("utf-8", "replace").splitlines(), 1)
        if (hit := wrong.search(line))
    ]
    assert found == []


def test_the_installed_command_is_the_one_that_is_described() -> None:
    command = Path(sys.executable).with_name("graph-service")
    if not command.exists():
        pytest.skip("the project is not installed beside this Python")
    told = subprocess.run([command, "--help"], check=True, capture_output=True, text=True).stdout
    assert all(f"  {name} " in told for name in COMMANDS)
