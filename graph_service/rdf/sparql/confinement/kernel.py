"""Calls of the kernel that Python has no names for."""

import ctypes
import errno
import os

_NO_NEW_PRIVILEGES = 38
# Long is what the C library takes after the number; a smaller argument would leave half of it to chance.
_Argument = int | bytes | None


def call(number: int, *arguments: _Argument) -> int:
    """The answer of a system call. Raises OSError."""
    return _checked(_library().syscall(ctypes.c_long(number), *map(_long, arguments)))


def control(option: int, *arguments: _Argument) -> None:
    """What prctl does to this process. Raises OSError."""
    padded = (*arguments, 0, 0, 0, 0)[:4]
    _checked(_library().prctl(ctypes.c_int(option), *map(_long, padded)))


def renounce_privileges() -> None:
    """Let no program give this process more rights than it has: what the kernel asks for before it confines."""
    control(_NO_NEW_PRIVILEGES, 1)


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _long(argument: _Argument) -> ctypes.c_long | bytes | None:
    return ctypes.c_long(argument) if isinstance(argument, int) else argument


def _checked(answer: int) -> int:
    if answer < 0:
        number = ctypes.get_errno() or errno.EINVAL
        raise OSError(number, os.strerror(number))
    return answer
