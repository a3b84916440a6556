"""What the kernel no longer lets a process do: reach others, start programs, write files. For good, threads included.

Seccomp of Linux on x86-64 and ARM64, without any right needed. Elsewhere nothing is confined, and only what guard.py
refuses keeps queries in.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
from typing import NamedTuple

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUALS, _AT_LEAST, _ANY_OF, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_OTHER_TABLE = 0x40000000  # numbers of x86-64's second table of calls


class Calls(NamedTuple):
    """Numbers of system calls: those refused, and those that open a file, with the place of their flags."""

    architecture: int
    refused: tuple[int, ...]
    opening: tuple[tuple[int, int], ...]


# In both: socket socketpair bind listen accept accept4 connect sendto sendmsg sendmmsg · execve execveat ptrace ·
# renameat renameat2 unlinkat linkat symlinkat mkdirat mknodat truncate · io_uring_setup open_by_handle_at openat2;
# on x86-64 also their older forms: fork vfork creat rename unlink link symlink mkdir rmdir mknod.
_KNOWN = {
    "x86_64": Calls(
        0xC000003E,
        (
            *(41, 53, 49, 50, 43, 288, 42, 44, 46, 307, 59, 322, 101, 264, 316, 263, 265, 266, 258, 259, 76, 425),
            *(304, 437, 57, 58, 85, 82, 87, 86, 88, 83, 84, 133),
        ),
        ((2, 1), (257, 2)),
    ),
    "aarch64": Calls(
        0xC00000B7,
        (
            198,
            199,
            200,
            201,
            202,
            242,
            203,
            206,
            211,
            269,
            221,
            281,
            117,
            38,
            276,
            35,
            37,
            36,
            34,
            33,
            45,
            425,
            265,
            437,
        ),
        ((56, 2),),
    ),
}


def confine() -> bool:
    """Give up these rights; whether the kernel was asked to. Raises OSError where it does not do as it is asked.

    To be called before there are other threads.
    """
    calls = _KNOWN.get(platform.machine())
    if calls is None or sys.platform != "linux":
        return False
    steps = _filter(calls)
    code = ctypes.create_string_buffer(b"".join(steps))
    program = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code))
    _ask(_NO_NEW_PRIVILEGES, 1, None)
    _ask(_SET_SECCOMP, _FILTER, program)
    return True


def _filter(calls: Calls) -> list[bytes]:
    """The steps that decide of a call: refused ones jump to the end, all others are allowed."""
    steps = [
        _step(_LOAD, _ARCHITECTURE_AT),
        _step(_EQUALS, calls.architecture, yes=1),
        _step(_RETURN, _REFUSE),
        _step(_LOAD, _NUMBER_AT),
        _step(_AT_LEAST, _OTHER_TABLE, no=1),
        _step(_RETURN, _REFUSE),
    ]
    for number in calls.refused:
        steps += [_step(_EQUALS, number, no=1), _step(_RETURN, _REFUSE)]
    for number, argument in calls.opening:
        steps += [
            _step(_EQUALS, number, no=4),
            _step(_LOAD, _ARGUMENTS_AT + 8 * argument),
            _step(_ANY_OF, _WRITING, no=1),
            _step(_RETURN, _REFUSE),
            _step(_RETURN, _ALLOW),
        ]
    return [*steps, _step(_RETURN, _ALLOW)]


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    """An instruction; `yes` and `no` are how many are passed over then."""
    return struct.pack("HBBI", code, yes, no, value)


def _ask(option: int, value: int, program: bytes | None) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(option, ctypes.c_ulong(value), program, ctypes.c_ulong(0), ctypes.c_ulong(0)):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
