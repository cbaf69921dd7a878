# Two commands on a fresh machine with Python 3.11 and make: `make serve` and `make test`. Each sets up .venv by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TRAINING := .venv-train
TOOLS := tests/bench_load tests/rig tests/chaos/test_lines.py
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes

.PHONY: serve test lint unit tools rows audit fuzz bench bench-handoff bench-moderation bench-load chaos pictures train evaluate evaluate-eyes redteam schema lock clean

$(VENV)/.base: requirements.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(INSTALL) -r requirements.txt
	touch $@

$(VENV)/.dev: $(VENV)/.base requirements-dev.txt
	$(INSTALL) -r requirements-dev.txt
	touch $@

serve: $(VENV)/.base  ## the whole of Sightline in one process, on http://127.0.0.1:8000/
	$(BIN)/python -m config.serve

test: lint unit  ## everything that must hold

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .
	$(BIN)/lint-imports
	$(BIN)/python manage.py check
	$(BIN)/python manage.py makemigrations --check --dry-run --verbosity 0
	$(BIN)/python manage.py spectacular --validate --fail-on-warn | diff -u docs/openapi.yaml -

unit: $(VENV)/.dev
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder $(TOOLS:%=--ignore %)

tools: $(VENV)/.dev  ## the tests of what measures and kills (minutes; not part of `make test`)
	$(BIN)/pytest $(TOOLS)

rows: export DATABASE_URL ?= postgresql://postgres@127.0.0.1:5432/postgres
rows: export REDIS_URL ?= redis://127.0.0.1:6379/8
rows: $(VENV)/.dev  ## the tests that store rows, but for pages, on PostgreSQL and Redis (databases of their own are made there)
	BROKER_URL=memory:// $(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder --rows -m "not browser and not services" \
		--ignore tests/moderation/web --ignore tests/volunteers/web --ignore tests/fuzz --ignore tests/hostile --ignore tests/served_whole

fuzz: export FUZZ_TIMES ?= 50
fuzz: $(VENV)/.dev  ## tests/fuzz with other examples each time, and fifty times as many (minutes)
	$(BIN)/pytest -n 2 --timeout 0 tests/fuzz

audit: $(VENV)/.dev  ## known vulnerabilities of the pinned packages (asks osv.dev)
	$(BIN)/pip-audit --strict --disable-pip --require-hashes --vulnerability-service osv -r requirements.txt

bench: $(VENV)/.dev  ## the ratios this project promises, measured side by side in one run
	$(BIN)/python -m tests.bench

bench-handoff: $(VENV)/.dev  ## hand-off: a race with processes killed at random (needs PostgreSQL and Redis), and a simulated day
	$(BIN)/python -m tests.bench_handoff
	$(BIN)/python manage.py simulate_handoff --seed 1

bench-moderation: $(VENV)/.dev  ## the console's bars: lists, back-test, log (need PostgreSQL), and how often a photo is needed (minutes)
	$(BIN)/python -m tests.bench_moderation

bench-load: $(VENV)/.dev  ## what one small box carries: questions, cost, delay, memory, streams, hearing (needs PostgreSQL and Redis; 20 minutes)
	$(BIN)/python -m tests.bench_load --json build/bench-load.json

chaos: $(VENV)/.dev  ## everything that can die dies while people ask, and an audit of what was asked, stored and heard (minutes)
	$(BIN)/python -m tests.chaos
	$(BIN)/python -m tests.chaos.lines --most 40

pictures: $(VENV)/.dev  ## those of docs/moderation.md, from a running console with a made-up month behind it (needs chromium; minutes)
	$(BIN)/python -m tests.pictures

train: requirements-train.txt  ## the encoder's weights anew, from the project's own cases (an hour on two cores; its own environment)
	test -x $(TRAINING)/bin/python || $(PYTHON) -m venv $(TRAINING)
	$(TRAINING)/bin/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
	$(TRAINING)/bin/pip install --quiet --disable-pip-version-check -r requirements-train.txt
	$(TRAINING)/bin/python -m safety.training

evaluate: $(VENV)/.base  ## what the gates stop and let pass, as build/evaluation.json and build/evaluation.html
	$(BIN)/python manage.py evaluate --json build/evaluation.json --html build/evaluation.html

evaluate-eyes: $(VENV)/.base  ## what our own eyes answer on drawn photos, as build/eyes.json and build/eyes.html (a quarter of an hour)
	$(BIN)/python manage.py evaluate_eyes --json build/eyes.json --html build/eyes.html --failures build/eyes-failures.md

redteam: $(VENV)/.base  ## what gets past the gates in disguise, as build/redteam.json (minutes: pictures are really read)
	$(BIN)/python manage.py redteam --limit 200 --json build/redteam.json

schema: $(VENV)/.dev  ## writes the committed OpenAPI document anew
	$(BIN)/python manage.py spectacular --validate --fail-on-warn > docs/openapi.yaml

lock:  ## pins requirements*.in with hashes (needs uv)
	uv pip compile -q --no-header --python-version 3.11 --generate-hashes --override requirements-overrides.txt requirements.in -o requirements.txt
	uv pip compile -q --no-header --python-version 3.11 --generate-hashes --override requirements-overrides.txt requirements-dev.in -o requirements-dev.txt

clean:
	rm -rf $(VENV) $(TRAINING) var build
