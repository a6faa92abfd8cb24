# Two commands do everything: `make serve` to write, `make test` to check. Python 3.11+ is all they need.
PYTHON ?= python3
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help serve build test check verify browser bench screenshots lock clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

serve: node_modules/.site ## set up, then show the site in a browser and follow your edits
	@$(BIN)/python -m generator serve $(if $(PORT),--port $(PORT))

build: node_modules/.site ## set up, then publish the whole site into site/
	@$(BIN)/python -m generator build

check: node_modules/.site ## say what is wrong with the curriculum
	@$(BIN)/python -m generator check

verify: .venv/test node_modules/.site ## run every question's program and every lesson's example
	@$(BIN)/python -m generator verify

test: .venv/test node_modules/.test browser ## set up, then run every check
	ruff check .
	ruff format --check .
	mypy
	node node_modules/typescript/bin/tsc -p .
	node --test "tests/study/*.test.js"
	$(BIN)/python -m generator verify
	$(BIN)/python -m pytest --numprocesses 2 --dist loadgroup $(PYTEST)

bench: .venv/test node_modules/.site ## measure, and print what was measured
	@$(BIN)/python -m benchmarks

screenshots: .venv/test node_modules/.site browser ## make the pictures of the README anew
	@$(BIN)/python -m tests.screenshots

lock: .venv/test ## choose the newest versions that pyproject.toml allows, with their hashes
	$(BIN)/python -m pip install --quiet uv
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header pyproject.toml --output-file requirements/site.txt
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header pyproject.toml --group test --constraint requirements/site.txt --output-file requirements/test.txt
	uv pip compile --quiet --upgrade --universal --python-version 3.14 --generate-hashes --no-emit-index-url \
		--no-header --group browser --output-file requirements/browser.txt
	npm install --package-lock-only --omit-lockfile-registry-resolved

clean: ## remove everything that the other commands made
	rm -rf .venv node_modules build site .cache .mypy_cache .pytest_cache .ruff_cache

define install
	@echo "Setting up; this takes a minute, once."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; PYTHON=... names one.")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
endef

.venv/site: requirements/site.txt
	$(install)
	@touch $@

.venv/test: requirements/test.txt # it names all of the site's, too
	$(install)
	@touch .venv/site $@

node_modules/.site: package-lock.json .venv/site
	@npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

node_modules/.test: package-lock.json .venv/test
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch node_modules/.site $@

browser: .venv/test
	@$(BIN)/python -m tests.browser.find --install
