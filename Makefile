# Each target makes .venv and installs what it needs; a second run is quick.
PYTHON ?= $(firstword $(foreach p,python3 python3.14 python3.13 python3.12 python3.11 python,\
	$(shell command -v $(p) >/dev/null 2>&1 && \
	$(p) -c 'import sys; sys.exit(sys.version_info < (3, 11))' && echo $(p))))
BIN := .venv/bin
STORIES := bank_sampah.py anggaran_kotagede.py tangguh_bencana.py satpol_pp.py umkm.py \
	umkm_kelas.py gandeng_gendong.py limbah_kaca.py layanan_skm.py layanan_loket.py studi_tiru

.PHONY: demo test check bench docs clean

demo: .venv/runtime
	@for name in $(STORIES); do $(BIN)/python examples/$$name || exit 1; done

test: .venv/dev
	$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/basedpyright
	$(BIN)/lint-imports

bench: .venv/dev
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/split.py
	$(BIN)/python benchmarks/pilihan.py
	$(BIN)/python benchmarks/kesiapan.py
	$(BIN)/python benchmarks/jadwal.py
	$(BIN)/python benchmarks/perkara.py
	$(BIN)/python benchmarks/umkm_data.py
	$(BIN)/python benchmarks/umkm_kelas.py
	$(BIN)/python benchmarks/gandeng_gendong.py
	$(BIN)/python benchmarks/limbah_kaca.py
	$(BIN)/python benchmarks/layanan_skm.py
	$(BIN)/python benchmarks/layanan_loket.py
	$(BIN)/python benchmarks/studi_tiru.py
	$(BIN)/python benchmarks/profil.py

docs: .venv/dev
	$(BIN)/python docs/generate.py

clean:
	rm -rf .venv dist build .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache \
		.import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer was not found."; exit 1; }
	$(PYTHON) -m venv .venv

.venv/runtime: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/dev: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ .venv/runtime
