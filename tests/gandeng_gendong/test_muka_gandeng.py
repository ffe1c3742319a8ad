"""The face loads what it names, names what the stub tells, and hides nothing but its rooms."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from pelayanan_publik import gandeng_gendong as gg


def test_setiap_nama_ada_dan_sama_dengan_rintisan_tipenya():
    rintisan = ast.parse(Path(gg.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
    menurut_tipe = {
        (nama.asname, satu.module)
        for satu in rintisan.body
        if isinstance(satu, ast.ImportFrom)
        for nama in satu.names
    }
    assert {nama for nama, _ in menurut_tipe} == set(dir(gg))
    for nama, modul in menurut_tipe:
        assert getattr(gg, nama) is getattr(sys.modules[modul], nama)


def test_nama_yang_tidak_ada():
    assert not hasattr(gg, "rotasi_resmi")


def test_angka_tidak_memuat_buku():
    tanya = (
        "import sys; from pelayanan_publik.gandeng_gendong import angka_terbit;"
        "print('pelayanan_publik.gandeng_gendong.book.events' in sys.modules)"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", tanya], capture_output=True, text=True, check=True
    )
    assert hasil.stdout.strip() == "False"
