"""The face of UMKM loads what it names, and names what the stub tells."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from pelayanan_publik import umkm


def test_setiap_nama_ada_dan_sama_dengan_rintisan_tipenya():
    rintisan = ast.parse(Path(umkm.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
    menurut_tipe = {
        (nama.asname, satu.module)
        for satu in rintisan.body
        if isinstance(satu, ast.ImportFrom)
        for nama in satu.names
    }
    assert {nama for nama, _ in menurut_tipe} == set(dir(umkm))
    for nama, modul in menurut_tipe:
        assert getattr(umkm, nama) is getattr(sys.modules[modul], nama)


def test_memeriksa_nik_tidak_memuat_buku():
    tanya = (
        "import sys; from pelayanan_publik.umkm import periksa_nik;"
        "print('pelayanan_publik.umkm.data.events' in sys.modules)"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", tanya], capture_output=True, text=True, check=True
    )
    assert hasil.stdout.strip() == "False"
