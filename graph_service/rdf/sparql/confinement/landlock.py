"""Landlock: which files a process may open, as the kernel's documentation of userspace-api/landlock says.

What a ruleset handles is refused unless a rule allows it. Only rights that the running kernel knows may be handled;
later kernels know more, which stay as they were.
"""

import os
import platform
import struct
import sys
from pathlib import Path

from graph_service.rdf.sparql.confinement.kernel import call, renounce_privileges

# The same numbers in every architecture whose calls seccomp.py knows.
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_MACHINES = ("x86_64", "aarch64")
_ASK_VERSION = 1
_PATH_BENEATH = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
# How many rights a kernel knows from a version on: to files (execute write read … truncate, ioctl), of connections by
# TCP (bind, connect), beyond the process itself (abstract sockets, signals).
_FILES = ((1, 13), (2, 14), (3, 15), (5, 16))
_NETWORK = ((4, 2),)
_SCOPES = ((6, 2),)


def version() -> int:
    """Of the kernel's Landlock; 0 where it has none, or none for this process."""
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return 0
    try:
        return call(_CREATE, None, 0, _ASK_VERSION)
    except OSError:
        return 0


def confine(readable: Path) -> bool:
    """Let this thread, and those it starts, read below a folder and do nothing else to files; False without Landlock.

    Raises OSError where there is no such folder, or the kernel does not do as it is asked.
    """
    known = version()
    if known < 1:
        return False
    handled = struct.pack("=QQQ", *(_rights(known, since) for since in (_FILES, _NETWORK, _SCOPES)))
    ruleset = call(_CREATE, handled, _size(known), 0)
    folder = os.open(readable, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        call(_ADD, ruleset, _PATH_BENEATH, struct.pack("=Qi", _READ_FILE | _READ_FOLDER, folder), 0)
        renounce_privileges()
        call(_RESTRICT, ruleset, 0)
    finally:
        os.close(folder)
        os.close(ruleset)
    return True


def _rights(known: int, since: tuple[tuple[int, int], ...]) -> int:
    """All rights of a kind that a version knows, a bit each."""
    return (1 << max((number for first, number in since if first <= known), default=0)) - 1


def _size(known: int) -> int:
    """Bytes of the description of a ruleset that a version takes; those after are of later versions."""
    return 24 if known >= _SCOPES[0][0] else 16 if known >= _NETWORK[0][0] else 8
