# Everything a person types. `make` alone lists it.

# 3.11 first: the one version for which every dependency comes as a wheel. A python may be found and still not run (version
# managers leave stand-ins), so each is tried.
PYTHON ?= $(shell for name in python3.11 python3.13 python3.12 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$name; break; }; done)
VENV ?= .venv
BIN := $(VENV)/bin
DONE := $(VENV)/.installed
BACKENDS := $(BIN)/python -m voiceagent.tests.backends --
# What needs no Django is run without it, and without any plug-in: loading them would take longer than the tests.
PURE = $(shell grep -L -E 'django|\.rows' intake/tests/test_*.py) telephony/tests/test_turns.py telephony/tests/test_messages.py
BARE := -c /dev/null --rootdir . --noconftest --hypothesis-profile=ci -p no:cacheprovider $(foreach name,django asyncio anyio xdist,-p no:$(name))
# A database of one's own folder, with the keys of its records, that stays: make seed SIZE=1000000 DATA=var/million
KEPT = $(if $(DATA),$(BIN)/python -m voiceagent.benchmarks.kept $(DATA) --)
# Web, worker and beat write the same address into mails and pages; a developer's own PUBLIC_URL does not get this far.
STACK_URL = $(if $(PORT),export PUBLIC_URL=http://127.0.0.1:$(PORT) DEBUG=1;)
# Passed on where given: make call PERSONA=maria SPEED=1 PORT=8001
CALL := $(if $(PERSONA),--persona $(PERSONA)) $(if $(SPEED),--speed $(SPEED)) $(if $(PORT),--port $(PORT))

# Where bytecode is not kept, each of the processes that the tests start compiles the whole project anew.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help run call serve stack test test-fast lint format types imports deployable migrations clips score chaos chaos-after fuzz bench bench-scheduling bench-admin seed install install-dev clean bench-exports

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(DONE) ## the demo: server, demo clinic, one simulated call printed live; stays up until Ctrl-C
	@exec $(BIN)/python -u manage.py demo $(CALL)

call: $(DONE) ## one more simulated call (PERSONA=, SPEED=1 is real time, PORT=)
	@exec $(BIN)/python -u manage.py simulate_call $(CALL)

serve: $(DONE) ## the server alone
	@$(BIN)/python manage.py migrate --verbosity 0
	@exec $(BIN)/python manage.py serve

stack: $(DONE)-dev ## web, worker and beat as in production (Procfile), on a PostgreSQL and a Redis of their own
	@exec $(BACKENDS) sh -c 'export CELERY_BROKER_URL=$$REDIS_URL DATABASE_POOL_SIZE=8; $(STACK_URL) \
		$(BIN)/python manage.py migrate --verbosity 0 && $(BIN)/python manage.py seed_demo && exec $(BIN)/honcho start --port $(or $(PORT),8000)'

test: lint types imports migrations deployable ## all checks, and all tests on a PostgreSQL and a Redis of their own
	@echo "== tests, on PostgreSQL and Redis"
	@exec $(BACKENDS) $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)

test-fast: $(DONE)-dev ## the pure part in seconds: the tables and the conversations, without generated examples
	@exec $(BIN)/python -m pytest $(BARE) --quiet -m "not hypothesis" -k "not any_text" $(PURE) $(ARGS)

lint: $(DONE)-dev ## ruff: rules and format
	@echo "== ruff"
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo "not formatted; make format does it:"; $(BIN)/ruff format --check . | head -20; exit 1; }

format: $(DONE)-dev ## ruff: format, and mend what can be mended
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format .

types: $(DONE)-dev ## mypy --strict
	@echo "== mypy --strict"
	@$(BIN)/mypy

imports: $(DONE)-dev ## the import rules of the architecture
	@echo "== import rules"
	@$(BIN)/lint-imports --no-cache >$(VENV)/imports.log 2>&1 || { tail -n +10 $(VENV)/imports.log; exit 1; }
	@tail -n 1 $(VENV)/imports.log

migrations: $(DONE)-dev ## every model change has its migration
	@echo "== migrations"
	@$(BIN)/python manage.py makemigrations --check --dry-run

# The values are made up; the check looks at whether they are there and of the right kind, and connects nowhere.
deployable: $(DONE)-dev ## manage.py check --deploy with production settings
	@echo "== check --deploy"
	@DEBUG=0 PUBLIC_URL=https://voice.example.test SPEECH=deepgram DEEPGRAM_API_KEY=not-a-key TWILIO_AUTH_TOKEN=not-a-token \
	SECRET_KEY=$$(printf 'made-up-%.0s' 1 2 3 4 5 6 7 8)-q7Zx1 PHI_HASH_KEY=$$(printf 'made-up-%.0s' 1 2 3 4 5 6) \
	PHI_KEYS=bWFkZS11cC1tYWRlLXVwLW1hZGUtdXAtbWFkZS11cC0= DATABASE_URL=postgres://localhost/x \
	REDIS_URL=redis://localhost CELERY_BROKER_URL=redis://localhost EMAIL_URL=smtp+tls://localhost:587 \
	$(BIN)/python manage.py check --deploy --fail-level WARNING

clips: $(DONE) ## record the simulated patients' speech anew (needs flite)
	@exec $(BIN)/python -m voiceagent.simulators.clips

score: $(DONE)-dev ## how many of the recorded answers the embedded speech understands, question by question (ARGS=--misses)
	@exec $(BIN)/python -m voiceagent.benchmarks.recognition $(ARGS)

chaos: $(DONE)-dev ## 100 calls while processes, database, Redis and Deepgram break one after the other (ARGS="--calls 20 --only killed")
	@exec $(BIN)/python -m voiceagent.tests.chaos $(ARGS)

chaos-after: $(DONE)-dev ## 200 ended calls while broker, workers, mail server, USPS and language model break (ARGS="--calls 40 --only killed")
	@exec $(BIN)/python -m voiceagent.tests.chaos.after $(ARGS)

fuzz: $(DONE)-dev ## 100,000 messages of any kind on the media socket and the webhooks, other ones each time (MESSAGES=)
	@FUZZ_MESSAGES=$(or $(MESSAGES),100000) exec $(BACKENDS) $(BIN)/python -m pytest --show-capture=no telephony/tests/test_fuzz.py $(ARGS)

bench: $(DONE)-dev ## the engine's time for a call's decisions; what grows over SHORT_CALLS=10000; many calls at once on one core (ARGS="--calls 10 100 --seconds 20 --rounds 1")
	@$(BIN)/python -m voiceagent.benchmarks.engine
	-@$(BACKENDS) nice $(BIN)/python -m voiceagent.benchmarks.growth --calls $(or $(SHORT_CALLS),1000)
	@exec $(BACKENDS) $(BIN)/python -m voiceagent.benchmarks.calls $(ARGS)

bench-scheduling: $(DONE)-dev ## finding and booking a visit with 50 providers and a year of visits, on SQLite and on PostgreSQL
	@VAR_DIR=$$(mktemp -d) sh -c '$(BIN)/python manage.py migrate --verbosity 0 && $(BIN)/python -m voiceagent.benchmarks.scheduling; rm -rf "$$VAR_DIR"'
	@exec $(BACKENDS) sh -c '$(BIN)/python manage.py migrate --verbosity 0 && exec $(BIN)/python -m voiceagent.benchmarks.scheduling'

seed: $(DONE)-dev ## many records in a clinic of their own, for trying the back office at size (SIZE=1000000 DATA=var/million); goes on where it was stopped
	@exec $(KEPT) sh -c '$(BIN)/python manage.py migrate --verbosity 0 && exec $(BIN)/python manage.py seed_records $(or $(SIZE),10000)'

bench-admin: $(DONE)-dev ## page times of the back office with many records, on PostgreSQL (SIZE=100000; DATA=var/million keeps them; ARGS="search today")
	@exec $(or $(KEPT),$(BACKENDS)) sh -c '$(BIN)/python manage.py migrate --verbosity 0 && $(BIN)/python manage.py seed_records $(or $(SIZE),100000) && exec $(BIN)/python -m voiceagent.benchmarks.admin $(ARGS)'

bench-exports: $(DONE)-dev ## memory and time of exports, against the number of rows (SIZE and DATA as above; ARGS="--rows 1000000 --forms csv fhir")
	@exec $(or $(KEPT),$(BACKENDS)) sh -c '$(BIN)/python manage.py migrate --verbosity 0 && $(BIN)/python manage.py seed_records $(or $(SIZE),100000) && exec $(BIN)/python -m voiceagent.benchmarks.exports $(ARGS)'

install: $(DONE) ## the virtual environment with what running needs
install-dev: $(DONE)-dev ## ... and with what the checks need

clean: ## forget the virtual environment and all local data (database, e-mails, keys)
	rm -rf $(VENV) var .mypy_cache .ruff_cache .pytest_cache

# Installed once; again only when the requirements have changed.
$(BIN)/python:
	@$(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "voiceagent needs Python 3.11 or newer; found: $$($(or $(PYTHON),python3) --version 2>&1)." >&2; \
		echo "Install one, or name it: make PYTHON=/path/to/python3.11 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@echo "== virtual environment ($$($(PYTHON) --version))"
	@$(PYTHON) -m venv $(VENV)

$(DONE): requirements.txt $(BIN)/python
	@cmp -s requirements.txt $@ || { echo "== installing requirements.txt (a minute or two, once)"; \
		$(BIN)/python -m pip install -qq --disable-pip-version-check -r requirements.txt; }
	@cp requirements.txt $@

$(DONE)-dev: requirements.txt requirements-dev.txt $(BIN)/python
	@cat requirements.txt requirements-dev.txt | cmp -s - $@ || { echo "== installing requirements-dev.txt (a minute or two, once)"; \
		$(BIN)/python -m pip install -qq --disable-pip-version-check -r requirements-dev.txt; }
	@cat requirements.txt requirements-dev.txt > $@; cp requirements.txt $(DONE)
