"""The process that runs queries, on a kernel that has no Landlock: it is refused the call."""

import sys
from pathlib import Path

from graph_service.rdf.sparql.confinement import seccomp
from graph_service.rdf.sparql.frames import Limits
from graph_service.rdf.sparql.worker import main

if __name__ == "__main__":
    seccomp.REFUSED["landlock_create_ruleset"] = (444, 444)
    seccomp.confine()
    main(Path(sys.argv[1]), Limits(float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])))
