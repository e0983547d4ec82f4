# Everything people do with this repository. `make` alone explains. Needs Python 3.11+ and make; the rest is set up here.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
# How many tests run at once: a number, or `auto` for one per core.
WORKERS ?= auto
# What to run: make test ONLY=tests/engine
ONLY ?= tests

UV := PYTHON=$(PYTHON) scripts/uv
BIN := .venv/bin
STAMP := .venv/stamp
BUILT := src/procession/app/web_build/index.html
HAS_WEB := $(wildcard web/package.json)
WEB_SOURCES := $(if $(HAS_WEB),$(shell find web -name node_modules -prune -o -name dist -prune -o -type f -print 2>/dev/null))

.PHONY: help
help: ## this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

# ---- setting up ------------------------------------------------------------------------------------------------------

.PHONY: setup
setup: $(STAMP)/python $(if $(HAS_WEB),$(BUILT)) ## everything needed to run and to work on it; the command is .venv/bin/procession
	@$(BIN)/python -m compileall -q src/procession
	@echo "Ready. Start it with: make run"

$(BIN)/python:
	$(UV) venv --quiet --allow-existing --python $(PYTHON) .venv

$(STAMP)/python: requirements-dev.lock requirements-older-sdk.lock pyproject.toml | $(BIN)/python
	$(UV) pip sync --quiet --compile-bytecode --python $(BIN)/python requirements-dev.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --target .venv/older-sdk -r requirements-older-sdk.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@mkdir -p $(STAMP) && touch $@

$(STAMP)/node: web/package-lock.json | $(STAMP)/python
	$(BIN)/python scripts/build_web.py --install --install-only
	@mkdir -p $(STAMP) && touch $@

$(BUILT): $(WEB_SOURCES) | $(STAMP)/python $(STAMP)/node
	$(BIN)/python scripts/build_web.py
	@touch $@

.PHONY: web
web: $(BUILT) ## build the web app into the package

# ---- running ---------------------------------------------------------------------------------------------------------

.PHONY: run
run: setup ## serve on 127.0.0.1:8000 with a small demo organization (HOST=, PORT=)
	$(BIN)/procession serve --demo --host $(HOST) --port $(PORT)

.PHONY: dev
dev: $(STAMP)/python $(if $(HAS_WEB),$(STAMP)/node) ## the same for working on it: server on PORT, and Vite with live reload beside it
	@scripts/dev $(HOST) $(PORT)

# ---- checking --------------------------------------------------------------------------------------------------------

.PHONY: test
test: setup ## every test, on SQLite and PostgreSQL and in a browser where they are found (ONLY=, WORKERS=)
	$(if $(HAS_WEB),$(if $(filter tests,$(ONLY)),scripts/npm run --silent test))
	$(BIN)/pytest -n $(WORKERS) -m "not long" $(ONLY)

.PHONY: test-long
test-long: setup ## what takes minutes: the long half of the durability and property tests
	$(BIN)/pytest -n $(WORKERS) -m long $(ONLY)

.PHONY: mutants
mutants: $(STAMP)/python ## change the engine in one small place at a time, and count what its tests notice (SAMPLE=600 SEED=1)
	nice -n 19 $(BIN)/python scripts/mutants.py --sample $(or $(SAMPLE),600) --seed $(or $(SEED),1)

.PHONY: check
check: check-python $(if $(HAS_WEB),check-web) ## format, lint, types, contracts, documentation and generated client in step

.PHONY: check-python
check-python: $(STAMP)/python
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/pyright --warnings
	PYTHONPATH=src $(BIN)/lint-imports --no-cache
	$(BIN)/pytest -n0 tests/house

.PHONY: check-web
check-web: $(STAMP)/node
	scripts/npm run --silent check
	scripts/client --check

.PHONY: fix
fix: $(STAMP)/python ## format, and mend what the linters can mend themselves
	$(BIN)/ruff check --quiet --fix .
	$(BIN)/ruff format --quiet .
	$(BIN)/python scripts/documents.py
	$(if $(HAS_WEB),scripts/npm run --silent fix)

.PHONY: bench
bench: setup ## our figures beside peers and limits, in one run (ONLY="P1 P4")
	PYTHONPATH=src:. $(BIN)/python -m bench $(filter-out tests,$(ONLY))

# ---- what is generated -----------------------------------------------------------------------------------------------

.PHONY: client
client: $(STAMP)/python $(STAMP)/node ## the web app's typed client, from the OpenAPI document
	scripts/client

.PHONY: migration
migration: $(STAMP)/python ## write the next migration from what the tables describe (MESSAGE="What changes")
	@test -n "$(MESSAGE)" || { echo 'Say what changes: make migration MESSAGE="Tasks have a colour"'; exit 2; }
	$(BIN)/python scripts/migration.py "$(MESSAGE)"
	$(BIN)/ruff format --quiet src/procession/plumbing/migrations

.PHONY: docs
docs: $(STAMP)/python ## the generated tables of the documentation, from the code
	$(BIN)/python scripts/documents.py

.PHONY: proofs
proofs: $(STAMP)/python ## find anew which test proves which route, for docs/api/coverage.md
	$(BIN)/pytest -q -n0 -m "not postgres and not browser and not long" --proofs=tests/compat/proofs.tsv \
		$(filter-out tests/every tests/browser tests/journeys tests/compat tests/house tests/engine,$(wildcard tests/*/))
	$(BIN)/python scripts/documents.py

.PHONY: lock
lock: $(BIN)/python ## pin again what pyproject.toml asks for (UPGRADE=1 takes the newest)
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		$(if $(UPGRADE),--upgrade) pyproject.toml --output-file requirements.lock
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		$(if $(UPGRADE),--upgrade) pyproject.toml --group dev --group bench --constraint requirements.lock \
		--output-file requirements-dev.lock
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --no-deps --generate-hashes \
		requirements-older-sdk.in --output-file requirements-older-sdk.lock

.PHONY: wheel
wheel: $(STAMP)/python ## wheel and source distribution in dist/, with the web app inside
	$(UV) build --quiet --python $(BIN)/python

.PHONY: clean
clean: ## remove what was built, and keep your data
	rm -rf .venv .bootstrap dist build web/node_modules src/procession/app/web_build
