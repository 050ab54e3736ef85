# `make run` and `make test` do all the set-up on a fresh machine. `make help` lists the rest.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
STAMP := .venv/ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: help setup run test check fix bench tour build lock

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

setup: $(STAMP) ## make .venv and install what is needed, in the versions of constraints.txt

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "LectureDesk needs Python 3.11 or newer with venv (on Debian and Ubuntu: sudo apt-get install -y python3-venv); name another with: make PYTHON=/path/to/python"; exit 1; }
	@echo "Setting up .venv: about 100 MB to fetch the first time."
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "$$(grep '^pip==' constraints.txt)"
	$(BIN)/python -m pip install --quiet -c constraints.txt hatchling editables
	$(BIN)/python -m pip install --quiet -c constraints.txt --no-build-isolation -e '.[math,author]' --group dev
	$(BIN)/python -m compileall -q src
	@touch $(STAMP)

run: setup ## open LectureDesk with the bundled course; without a display, play it into build/tour/
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display: the lecture is played off screen, pictures and PDF go to build/tour/."; \
		$(BIN)/python scripts/qt_libraries.py --offscreen && $(OFFSCREEN) $(BIN)/lecturedesk tour -o build/tour --course content; \
	else \
		$(BIN)/python scripts/qt_libraries.py && $(BIN)/lecturedesk open content; \
	fi

test: setup ## the whole test suite, without a screen
	@$(BIN)/python scripts/qt_libraries.py --offscreen
	$(OFFSCREEN) $(BIN)/python -m pytest -q -n 2

check: setup ## ruff, mypy --strict, import contracts, content
	@$(BIN)/python scripts/qt_libraries.py --offscreen
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/lecturedesk check content

fix: setup ## format, and mend what can be mended by itself
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: setup ## measure start, key presses, slides and memory (needs Xvfb)
	cd benchmarks && for part in start keys slides saving scale; do ../$(BIN)/python $$part.py || exit 1; done

tour: setup ## play a lecture off screen; pictures and PDF under build/tour/
	@$(BIN)/python scripts/qt_libraries.py --offscreen
	$(OFFSCREEN) $(BIN)/lecturedesk tour -o build/tour --course content

build: setup ## the executable, in dist/lecturedesk/
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	dist/lecturedesk/lecturedesk selftest

lock: setup ## renew constraints.txt: the newest versions that pyproject.toml allows
	$(BIN)/python scripts/lock.py
