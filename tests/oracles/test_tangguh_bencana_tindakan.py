"""Published cases in front of the smallest set of actions and teams at once.

disaster_order §3.2: roles of teams as Resgrid's catalogue has them (grade V). W10: certificates
of Trenggalek, issue and expiry as its data has them (V as data). W9i: transport in Medari, 28
neighbourhoods and no boat: water rescue cannot be ready (A).
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import JenisTindakan
from pelayanan_publik.tangguh_bencana.kesiapan.serentak import regu_serentak
from pelayanan_publik.tangguh_bencana.kesiapan.tindakan import tindakan_terkecil
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kemampuan,
    Kualifikasi,
    Relawan,
    SyaratKeterampilan,
    WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.parameters.regu import MASA_BERLAKU, POLA, SUSUNAN
from pelayanan_publik.tangguh_bencana.regu import Peran, PolaRegu

HARI = date(2026, 8, 1)
KURSUS = WujudKualifikasi.SERTIFIKAT_PELATIHAN
KETERAMPILAN = (
    "teknisi_arus_deras", "teknisi_tali", "pertolongan_pertama", "navigasi_darat", "pemadaman",
)  # fmt: skip
DAFTAR = DaftarKualifikasi([Kualifikasi(k, k, KURSUS, [Kemampuan(k)]) for k in KETERAMPILAN])


@pytest.mark.parametrize(
    ("kode", "kursi", "teknisi"),
    [("arus_deras", 4, 1), ("tali", 5, 1), ("pencarian_darat", 5, 0), ("pemadam", 4, 0)],
)
def test_regu_dari_nol_merekrut_setiap_kursi_dan_melatih_teknisi_saja(kode, kursi, teknisi):
    susunan = SUSUNAN[kode].nilai(HARI)
    jenis = tindakan_terkecil(susunan, Kekuatan((), (), DAFTAR), HARI).per_jenis
    assert (jenis[JenisTindakan.REKRUT], jenis[JenisTindakan.LATIH]) == (kursi, teknisi)
    orang = [
        Relawan(f"R-{i}", [k.terbitkan(HARI) for k in DAFTAR.isi]) for i in range(2 * kursi + 1)
    ]
    assert regu_serentak(susunan, Kekuatan(orang, (), DAFTAR), HARI).banyak == (2,)


@pytest.mark.parametrize(
    ("masa", "terbit", "kedaluwarsa"),
    [
        ("pelatihan_air", date(2025, 8, 15), date(2027, 8, 15)),
        ("pelatihan_tali", date(2025, 11, 5), date(2027, 11, 5)),
        ("pelatihan_pemadam", date(2025, 7, 22), date(2028, 7, 22)),
        ("kompetensi_pemadam", date(2023, 10, 15), date(2026, 10, 15)),
        ("brevet_air", date(2024, 5, 12), date(2027, 5, 12)),
    ],
)
def test_sertifikat_trenggalek_diperbarui_sejak_hari_kedaluwarsanya(masa, terbit, kedaluwarsa):
    bulan = MASA_BERLAKU[masa].nilai(HARI)
    kartu = Kualifikasi("K", "Kartu", KURSUS, [Kemampuan("tugas")], bulan)
    regu = PolaRegu("R", "Regu", [Peran("petugas", 1, [SyaratKeterampilan("tugas", (KURSUS,))])])
    ada = Kekuatan([Relawan("R-1", [kartu.terbitkan(terbit)])], (), DaftarKualifikasi([kartu]))
    kata = [
        [str(t) for t in tindakan_terkecil(regu, ada, hari).tindakan]
        for hari in (HARI, kedaluwarsa - timedelta(days=1), kedaluwarsa)
    ]
    assert kata == [[], [], ["R-1: perbarui K"]]


def test_medari_tanpa_perahu():
    pola = POLA["arus_deras"].nilai(HARI)
    orang = [Relawan(f"R-{i}", [k.terbitkan(HARI) for k in DAFTAR.isi]) for i in range(28)]
    ada = Kekuatan(orang, (), DAFTAR)
    assert regu_serentak(pola, ada, HARI).jumlah == 0
    assert "perahu: beli 1" in map(str, tindakan_terkecil(pola, ada, HARI).tindakan)
