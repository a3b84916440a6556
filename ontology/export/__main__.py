"""`python -m ontology.export` writes the derived files; with `--check` it only tells which are stale (exit code 1)."""

import sys

from ontology.export import HERE, exports


def main() -> int:
    """Write the derived files, or tell which are stale."""
    stale = [n for n, text in exports().items() if not (HERE / n).exists() or (HERE / n).read_text("utf-8") != text]
    if "--check" in sys.argv[1:]:
        for name in stale:
            sys.stderr.write(f"ontology/{name} is stale: run `make golden`\n")
        return 1 if stale else 0
    for name in stale:
        (HERE / name).write_text(exports()[name], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
