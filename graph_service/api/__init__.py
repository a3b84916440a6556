"""The questions over HTTP: bounded parameters in, one question asked, its answer shaped."""
