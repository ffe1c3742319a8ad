"""The face of the package: what it hands on, and what it leaves alone."""

from __future__ import annotations

import inspect
import subprocess
import sys

import attrs

from pelayanan_publik import biopori as bp


def test_muka_menyerahkan_nama_umum():
    assert len(bp.__all__) == len(set(bp.__all__))
    assert all(hasattr(bp, nama) for nama in bp.__all__)
    assert {p.__name__ for p in bp.PeristiwaBiopori.__args__} <= set(bp.__all__)


def test_setiap_kelas_dan_fungsi_menerangkan_dirinya():
    for nama in bp.__all__:
        objek = getattr(bp, nama)
        if inspect.isclass(objek) or inspect.isfunction(objek):
            assert inspect.getdoc(objek), nama


def test_hasil_dan_peristiwa_tidak_dapat_diubah():
    semua = [getattr(bp, nama) for nama in bp.__all__]
    kelas = [satu for satu in semua if inspect.isclass(satu) and attrs.has(satu)]
    assert len(kelas) >= 40
    for satu in kelas:
        assert satu.__setattr__ is not object.__setattr__, satu


def test_kasir_tidak_memuat_cattrs_program_lain_atau_laporan():
    kode = (
        "import sys, pelayanan_publik.biopori; print([m for m in sys.modules if m.startswith("
        "('cattr', 'pelayanan_publik.bank', 'pelayanan_publik.ang', 'pelayanan_publik.schema'))"
        " or m == 'pelayanan_publik.biopori.reports'])"
    )
    hasil = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert hasil.stdout.strip() == "[]"
