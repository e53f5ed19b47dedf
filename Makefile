# Every target works from a clean clone. The work itself is in .ci/, in wego_desk/ and in tests/.
export VENV ?= .venv
.PHONY: help setup demo test torture test-printers test-names test-x11 screens check bench bundle generate lock
.DEFAULT_GOAL := help

help:           ## Say what can be made
	@sed -n 's/^\([a-z0-9-]*\):.*## /make \1\t/p' Makefile | expand -t 20

setup:          ## Make .venv with everything; name or install the missing system packages
	@.ci/setup

demo: setup     ## Play a congress on real files into demo-output/
	@$(VENV)/bin/wego-desk demo

test: setup     ## Run all tests; ARGS="tests/core -k undo" runs some
	@.ci/test $(ARGS)

torture: setup  ## Kill a desk at 300 instants, play 300 congresses with every fault, try every rule anew; takes minutes
	@WEGO_DESK_KILLS=$${WEGO_DESK_KILLS:-300} WEGO_DESK_SEEDS=$${WEGO_DESK_SEEDS:-300} \
	    .ci/test --dist worksteal tests/store/test_crash.py tests/sync $(ARGS)
	@WEGO_DESK_NEW_EXAMPLES=1 .ci/test $$(grep -l hypothesis -r tests --include='test_*.py')

test-printers: setup ## Print badges through a real CUPS of the tests' own; installs it when it may
	@.ci/test-printers $(ARGS)

test-names: setup ## Compare names with all that Unicode and Pango say; installs what that needs when it may
	@.ci/test-names $(ARGS)

test-x11: setup ## Type at the window as scanners do, under a real X server; installs it when it may
	@.ci/test-x11 $(ARGS)

screens: setup  ## Take a picture of every page and state, in each language and look, into build/screens/
	@$(VENV)/bin/python tests/pictures/take.py build/screens $(ARGS)

check: setup    ## Format, lint, types, import rules, lock, generated files
	@.ci/check

bench: setup    ## Measure what must be fast, beside a bare limit; BENCH_PEOPLE=10000,100000,1000000
	@$(VENV)/bin/python -m benchmarks

bundle: setup   ## Build dist/wego-desk/ without Python, its installers and the wheel, and start each as a stranger would
	@.ci/bundle

generate: setup ## Make again every file that is made from others
	@$(VENV)/bin/python .ci/generate.py

lock: setup     ## Write requirements.lock from pyproject.toml; ARGS=--upgrade takes newer versions
	@$(VENV)/bin/uv pip compile --quiet --universal --generate-hashes --no-annotate --no-header --group dev \
	    $(ARGS) -o requirements.lock pyproject.toml
