"""Seccomp: which calls the kernel refuses a process, on Linux with x86-64 or ARM64."""

import ctypes
import errno
import os
import platform
import struct
import sys

from graph_service.rdf.sparql.confinement.calls import ARCHITECTURES, CLONE, CLONE3, OPENING, REFUSED
from graph_service.rdf.sparql.confinement.kernel import control, renounce_privileges

_SET_SECCOMP, _FILTER = 22, 2
_LOAD, _EQUALS, _AT_LEAST, _ANY_OF, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _UNKNOWN = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_THREAD = 0x00010000  # flag of a clone that is no process of its own
_OTHER_TABLE = 0x40000000  # numbers of x86-64's second table of calls


def confine() -> bool:
    """Give up the calls that are refused; False where there is no seccomp that this knows. Raises OSError."""
    machine = platform.machine()
    if sys.platform != "linux" or machine not in ARCHITECTURES:
        return False
    steps = _filter(list(ARCHITECTURES).index(machine))
    code = ctypes.create_string_buffer(b"".join(steps))
    renounce_privileges()
    control(_SET_SECCOMP, _FILTER, struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code)))
    return True


def _filter(column: int) -> list[bytes]:
    """The steps that decide of a call, by its number in a column of the tables; what no step names is allowed."""
    steps = [
        _step(_LOAD, _ARCHITECTURE_AT),
        _step(_EQUALS, list(ARCHITECTURES.values())[column], yes=1),
        _step(_RETURN, _REFUSE),
        _step(_LOAD, _NUMBER_AT),
        _step(_AT_LEAST, _OTHER_TABLE, no=1),
        _step(_RETURN, _REFUSE),
    ]
    for numbers in REFUSED.values():
        if (number := numbers[column]) is not None:
            steps += [_step(_EQUALS, number, no=1), _step(_RETURN, _REFUSE)]
    for numbers, argument in OPENING.values():
        if (number := numbers[column]) is not None:
            steps += _by_flags(number, argument, _WRITING, _REFUSE, _ALLOW)
    # Threads are begun by the older call where the newer one, whose flags cannot be seen from here, is not known.
    steps += [_step(_EQUALS, CLONE3[column], no=1), _step(_RETURN, _UNKNOWN)]
    steps += _by_flags(CLONE[column], 0, _THREAD, _ALLOW, _REFUSE)
    return [*steps, _step(_RETURN, _ALLOW)]


def _by_flags(number: int, argument: int, flags: int, any_of: int, none_of: int) -> list[bytes]:
    """The steps that decide of one call by whether an argument has any of these flags."""
    return [
        _step(_EQUALS, number, no=4),
        _step(_LOAD, _ARGUMENTS_AT + 8 * argument),
        _step(_ANY_OF, flags, no=1),
        _step(_RETURN, any_of),
        _step(_RETURN, none_of),
    ]


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    """An instruction; `yes` and `no` are how many are passed over then."""
    return struct.pack("HBBI", code, yes, no, value)
