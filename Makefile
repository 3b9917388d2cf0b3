# One door to everything: `make` alone lists the doors. Needs GNU make and Python 3.11; scripts/prepare.py fetches the rest.

PYTHON ?= python3
BIN := .venv/bin
PYTEST := $(BIN)/pytest -n auto

.DEFAULT_GOAL := help
.PHONY: help prepare prepare-clients prepare-journey run test test-clients journey screenshots check forms bench quality bundle lock clean

# Neither the demo nor a test opens a window on somebody's screen.
test test-clients bench: export QT_QPA_PLATFORM ?= offscreen

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*  ## /make \1	/p' Makefile | expand -t 20

prepare:
	@$(PYTHON) scripts/prepare.py

prepare-clients:
	@$(PYTHON) scripts/prepare.py clients

prepare-journey:
	@$(PYTHON) scripts/prepare.py journey

run: prepare  ## the window; where there is no screen, the bundled example's documents and pictures in out/demo
	@if $(BIN)/python -c "from PySide6.QtGui import QGuiApplication; QGuiApplication([])" >/dev/null 2>&1; \
	then $(BIN)/aloitevastaus; \
	else QT_QPA_PLATFORM=offscreen $(BIN)/aloitevastaus demo --out out/demo; fi

test: prepare  ## every test but those of test-clients, with the coverage of lines and branches
	@$(PYTEST) --ignore=tests/clients --cov --cov-report=term:skip-covered --cov-fail-under=90

test-clients: prepare-clients  ## the documents in Word's validator, LibreOffice and pandoc
	@$(PYTEST) --dist loadfile tests/clients

journey: prepare-journey  ## the first journey by keyboard and mouse through the real program; pictures in out/journey
	@$(BIN)/python scripts/journey.py

screenshots: prepare  ## every window in both languages and looks, into out/screenshots; a chosen few into docs/images
	@$(BIN)/python scripts/screenshots.py --keep

check: prepare  ## style, types, import contracts, locks, hosts; changes nothing
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/lock.py --check
	$(BIN)/python scripts/check_tree.py
	$(BIN)/python scripts/forms.py --check
	$(BIN)/python scripts/translations.py --check
	$(BIN)/pre-commit validate-config

forms: prepare  ## the compiled forms and translations anew from forms/*.ui and resources/i18n/*.ts
	@$(BIN)/python scripts/forms.py
	@$(BIN)/python scripts/translations.py

bench: prepare  ## the speeds and memory of bench/RESULTS.md, measured on this machine
	@$(BIN)/python -m bench

quality: prepare  ## how well the language engines do on the test sets of ../shared, into docs/quality.md
	@$(BIN)/python -m bench.quality

bundle: prepare  ## the program as one folder in dist/, proved by ldd and its own selftest
	@$(BIN)/python scripts/bundle.py

lock: prepare  ## the lock files anew from pyproject.toml (LOCK=--upgrade for the newest versions)
	@$(BIN)/python scripts/lock.py $(LOCK)

clean:  ## removes what make has made
	rm -rf .venv .cache out build dist htmlcov .coverage .coverage.* .hypothesis .pytest_cache .mypy_cache .ruff_cache \
		.import_linter_cache tests/clients/node_modules
