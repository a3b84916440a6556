# One word each; every target sets up what it needs.
PYTHON ?= python3.11
BIN := .venv/bin
STORE ?= sqlite:///samverkansgraf.db
HDT ?= .cache/hdt
NETWORK := graph_service/web/network
BUNDLE := graph_service/web/bundle/built-from

.PHONY: install demo serve test check bench evaluate mutations pictures golden lock hdt clean

install: .venv/installed $(BUNDLE)

.venv/installed: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(BUNDLE): $(shell find $(NETWORK) -name node_modules -prune -o -type f -print) hatch_build.py | .venv/installed
	$(BIN)/python hatch_build.py
	@touch -c $@

demo: install
	$(BIN)/graph-service demo examples --store $(STORE)

serve: install
	$(BIN)/graph-service serve --store $(STORE)

test: install
	$(BIN)/pytest

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m ontology.export --check
	$(BIN)/python hatch_build.py check

bench: install
	$(BIN)/python -m benchmarks

evaluate: install
	$(BIN)/python -m benchmarks.evaluate

pictures: install
	$(BIN)/python -m benchmarks.pictures

mutations: install
	$(BIN)/python -m benchmarks.mutations

golden: install
	$(BIN)/python -m ontology.export

lock: install
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --extra server --extra ocr --extra hdt --universal --no-emit-index-url \
		--generate-hashes --no-header --quiet --output-file requirements.lock

hdt:
	mvn -q -B -f graph_service/rdf/dumping/pom.xml dependency:copy-dependencies -DincludeScope=runtime \
		-DoutputDirectory=$(abspath $(HDT))
	@echo export GRAPH_SERVICE_HDT=$(abspath $(HDT))

clean:
	rm -rf .venv build dist samverkansgraf.db*
