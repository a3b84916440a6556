"""What the kernel no longer lets a process do: reach others, start programs, write anything, read beyond one folder.

For good, threads included, without any right needed. Seccomp refuses calls, Landlock files; where the kernel has one of
them only, that one is in force, and where it has none, only what guard.py refuses keeps queries in.
"""

from pathlib import Path

from graph_service.rdf.sparql.confinement import landlock, seccomp


def confine(readable: Path) -> list[str]:
    """Give up these rights, but for reading below a folder; what of it this kernel cannot enforce, in words.

    To be called before there are other threads. Files that are open stay open; whether a file exists, and how large it
    is, can still be asked. Raises OSError where the kernel does not do as it is asked.
    """
    missing = []
    if not landlock.confine(readable):
        missing.append("files outside the index may be read (no Landlock)")
    if not seccomp.confine():
        missing.append("connections, programs and writing are not refused (no seccomp)")
    return missing
