"""The face loads what it names, names what the stub tells, and an index needs no audit."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from pelayanan_publik import layanan as ly


def test_setiap_nama_ada_dan_sama_dengan_rintisan_tipenya():
    rintisan = ast.parse(Path(ly.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
    menurut_tipe = {
        (nama.asname, satu.module)
        for satu in rintisan.body
        if isinstance(satu, ast.ImportFrom)
        for nama in satu.names
    }
    assert {nama for nama, _ in menurut_tipe} == set(dir(ly))
    for nama, modul in menurut_tipe:
        assert getattr(ly, nama) is getattr(sys.modules[modul], nama)


def test_nama_yang_tidak_ada():
    assert not hasattr(ly, "hitung_rapor")


def test_indeks_tidak_memuat_audit_dan_standar():
    tanya = (
        "import sys; from pelayanan_publik.layanan import hitung_ikm_dari_jawaban as h;"
        "print([m for m in ('skm.audit', 'standar.model', 'sampel') "
        "if f'pelayanan_publik.layanan.{m}' in sys.modules])"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", tanya], capture_output=True, text=True, check=True
    )
    assert hasil.stdout.strip() == "[]"
