"""Every statement at the bottom of an explanation names what it rests on."""

from __future__ import annotations

import ast
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from contoh_studi_tiru import (
    DISUSUN,
    HARI,
    KOTAGEDE,
    SELATAN,
    Kantor,
    contoh_studi_tiru,
    dua_inovasi,
    indikator,
    kegiatan,
    rencana,
)
from pelayanan_publik import studi_tiru as tiru

PENJELASAN = [c for c in contoh_studi_tiru() if hasattr(c, "penjelasan")]
LAIN = [
    tiru.bandingkan_konteks([], asal=KOTAGEDE, tujuan=SELATAN),
    tiru.daftar_fakta([]),
    tiru.hitung_kesenjangan(*dua_inovasi(), urutan="termurah"),
    tiru.evaluasi_adopsi(Kantor(rencana(kegiatan(), indikator=[indikator()])).buku, "P", pada=HARI),
    tiru.evaluasi_adopsi(Kantor(rencana(kegiatan())).buku, "P", pada=HARI),
    tiru.lintasan_kritis(rencana()),
    tiru.susun_jadwal_adopsi(rencana()),
    tiru.nilai_iid([0] * 15, [], skor_banyaknya=0, maksimum=1, pada=date(2023, 1, 1)),
    tiru.periksa_kriteria({}, pada=DISUSUN),
]


@pytest.mark.parametrize("hasil", [*PENJELASAN, *LAIN], ids=lambda h: type(h).__name__)
def test_setiap_daun_menyebut_sumbernya(hasil):
    p = hasil.penjelasan()
    for _, satu in p.jalan():
        assert satu.judul
        if not satu.rincian and satu is not p:
            assert satu.dasar is not None, satu
    if not p.rincian and not isinstance(hasil, tiru.DaftarFakta):
        assert p.dasar is not None


# --- the face ------------------------------------------------------------------------------------


def test_setiap_nama_ada_dan_sama_dengan_rintisan_tipenya():
    rintisan = ast.parse(Path(tiru.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
    menurut_tipe = {
        (nama.asname, satu.module)
        for satu in rintisan.body
        if isinstance(satu, ast.ImportFrom)
        for nama in satu.names
    }
    assert {nama for nama, _ in menurut_tipe} == set(dir(tiru))
    for nama, modul in menurut_tipe:
        assert getattr(tiru, nama) is getattr(sys.modules[modul], nama)
    assert not hasattr(tiru, "nilai_rapor")


def test_nama_muka_tidak_sama_dengan_nama_modul():
    """A submodule would take the place of a face's name as soon as it is imported."""
    rumah = Path(tiru.__file__).parent
    assert not {p.stem for p in rumah.iterdir()} & set(dir(tiru))


def test_fakta_tidak_memuat_anggaran_atau_buku():
    tanya = (
        "import sys; from pelayanan_publik.studi_tiru import daftar_fakta, profil_keteralihan;"
        "print([m for m in ('anggaran', 'studi_tiru.book.events', 'schema')"
        " if 'pelayanan_publik.' + m in sys.modules])"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", tanya], capture_output=True, text=True, check=True
    )
    assert hasil.stdout.strip() == "[]"
