"""`python -m benchmarks.evaluate`: the reading's score on all that has gold."""

import json
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

from benchmarks.corpus import corpus, write
from loaders.pipeline import read_files
from loaders.record import record_json

EVALUATION = Path(__file__).parents[2] / "shared" / "evaluation"


def main() -> int:
    """Score the development set and a generated corpus; exit code 2 where the development set is absent."""
    if not EVALUATION.is_dir():
        sys.stderr.write("../shared/evaluation is not beside this checkout: nothing to score with\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        generated = Path(folder, "generated")
        write(generated, islice(corpus(1, 20), 20))
        for name, root in (
            ("development set", EVALUATION),
            ("generated corpus (layers that it has gold for)", generated),
        ):
            out = Path(folder, "out")
            out.mkdir(exist_ok=True)
            for reading in read_files(sorted((root / "minutes").iterdir())):
                if reading.record is not None:
                    record = json.dumps(record_json(reading.record), ensure_ascii=False)
                    (out / f"{reading.path.stem}.json").write_text(record, encoding="utf-8")
            print(f"\n{name}", flush=True)
            subprocess.run([sys.executable, str(EVALUATION / "score.py"), str(root / "gold"), str(out)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
