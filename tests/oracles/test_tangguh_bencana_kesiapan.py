"""Certificates that hold (W10), a team without a boat (W9i), teams as a catalogue has them.

W10 is read in the seed data of Trenggalek's SI-KOMPETENSI: of each certificate its issue, its
end, its span in months. Its data conflict (400 and 120 JP of one course) is no rule of ours.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.kalender import kalender_kesiapan
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import kesiapan_regu
from pelayanan_publik.tangguh_bencana.kompetensi import peringatan_kedaluwarsa
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kemampuan,
    Kualifikasi,
    Relawan,
    SyaratKeterampilan,
    WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.parameters.regu import (
    MASA_BERLAKU,
    PERINGATAN_HARI,
    POLA,
    SUSUNAN,
    TRC,
    UMUR_LINMAS,
    UMUR_SELEKSI_SAR,
)
from pelayanan_publik.tangguh_bencana.regu import Peran, PolaRegu, StatusKesiapan

PADA = date(2026, 8, 1)
PELATIHAN = WujudKualifikasi.SERTIFIKAT_PELATIHAN
W10 = [
    ("pelatihan_air", date(2025, 8, 15), date(2027, 8, 15), 24),
    ("pelatihan_tali", date(2025, 11, 5), date(2027, 11, 5), 24),
    ("pelatihan_pemadam", date(2025, 7, 22), date(2028, 7, 22), 36),
    ("kompetensi_pemadam", date(2023, 10, 15), date(2026, 10, 15), 36),
    ("brevet_air", date(2024, 5, 12), date(2027, 5, 12), 36),
    ("keputusan_ppns", date(2023, 4, 10), date(2028, 4, 10), 60),
    ("kursus_manajemen", date(2025, 6, 20), None, None),
]
DAFTAR = DaftarKualifikasi(
    [
        Kualifikasi(
            kode,
            kode,
            PELATIHAN,
            [Kemampuan(kode)],
            MASA_BERLAKU[kode].nilai(PADA) if kode in MASA_BERLAKU else None,
        )
        for kode, _, _, _ in W10
    ]
)
PEMEGANG = Relawan("R-1", [DAFTAR.ambil(kode).terbitkan(terbit) for kode, terbit, _, _ in W10])
SEMUA = Kekuatan([PEMEGANG], (), DAFTAR)


@pytest.mark.parametrize(("kode", "terbit", "kedaluwarsa", "bulan"), W10)
def test_w10_masa_berlaku(kode, terbit, kedaluwarsa, bulan):
    kualifikasi = DAFTAR.ambil(kode)
    assert kualifikasi.masa_berlaku_bulan == bulan
    kartu = kualifikasi.terbitkan(terbit)
    assert kartu.kedaluwarsa == kedaluwarsa
    assert kartu.berlaku(PADA), "current on 2026-08-01"
    assert kartu.berlaku(terbit)
    assert not kartu.berlaku(terbit - timedelta(days=1))
    if kedaluwarsa is not None:
        assert kartu.berlaku(kedaluwarsa - timedelta(days=1)), "the last good day"
        assert not kartu.berlaku(kedaluwarsa), "on the expiry day it no longer counts"


def test_w10_satu_saja_dalam_h_90():
    """BNSP Pemadam I, from 2026-07-17 until the day before it ends; no other, never the course
    without an end."""
    assert PERINGATAN_HARI.nilai(PADA) == 90

    def kode(pada):
        return [s.kualifikasi for s in peringatan_kedaluwarsa([PEMEGANG], DAFTAR, pada).isi]

    assert kode(date(2026, 7, 16)) == []
    assert (
        kode(date(2026, 7, 17)) == kode(PADA) == kode(date(2026, 10, 14)) == ["kompetensi_pemadam"]
    )
    assert kode(date(2026, 10, 15)) == []
    assert kode(date(2098, 1, 1)) == []
    (satu,) = peringatan_kedaluwarsa([PEMEGANG], DAFTAR, PADA).isi
    assert (satu.kedaluwarsa, satu.sisa_hari) == (date(2026, 10, 15), 75)


@pytest.mark.parametrize(("kode", "terbit", "kedaluwarsa", "bulan"), W10)
def test_w10_regu_berhenti_siap_pada_hari_kedaluwarsanya(kode, terbit, kedaluwarsa, bulan):
    pola = PolaRegu("P", "Regu", [Peran("pemegang", 1, [SyaratKeterampilan(kode, [PELATIHAN])])])
    kalender = kalender_kesiapan(pola, SEMUA, Masa(PADA, date(2036, 8, 1)))
    henti = kalender.berhenti_siap
    assert (henti.tanggal if henti else None) == kedaluwarsa
    if henti:
        assert [(s.kode, s.kualifikasi, s.menentukan) for s in henti.sebab] == [("R-1", kode, True)]


@pytest.mark.parametrize(
    ("terbit", "bulan", "kedaluwarsa"),
    [
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 12, 31), 2, date(2026, 2, 28)),
        (date(2025, 1, 31), 3, date(2025, 4, 30)),
    ],
)
def test_bulan_dipenggal_ke_akhir_bulan(terbit, bulan, kedaluwarsa):
    """Rule 19: month arithmetic, clipped to the end of a shorter month."""
    kualifikasi = Kualifikasi("K", "K", PELATIHAN, (), bulan)
    assert kualifikasi.terbitkan(terbit).kedaluwarsa == kedaluwarsa


# --- W9i ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("perahu", "harapan"), [(0, StatusKesiapan.TIDAK_SIAP), (1, StatusKesiapan.SIAP)]
)
def test_w9i_tanpa_perahu_regu_air_tidak_siap(perahu, harapan):
    """Medari: 28 RT, perahu 0. Everybody is a technician, and it is not ready all the same."""
    teknisi = Kualifikasi("AIR", "Air", PELATIHAN, [Kemampuan("teknisi_arus_deras")], 24)
    orang = [Relawan(f"R-{i}", [teknisi.terbitkan(date(2026, 1, 1))]) for i in range(28)]
    alat = [Alat("ROMPI", "rompi_apung", 28), *(Alat(f"P-{i}", "perahu") for i in range(perahu))]
    hasil = kesiapan_regu(
        POLA["arus_deras"].nilai(PADA), Kekuatan(orang, alat, DaftarKualifikasi([teknisi])), PADA
    )
    assert hasil.status is harapan
    assert [(a.jenis, a.kurang) for a in hasil.alat] == [("perahu", 1 - perahu), ("rompi_apung", 0)]


# --- teams and ages -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "kursi", "teknisi"),
    [
        ("arus_deras", 4, ["perenang penyelamat"]),
        ("tali", 5, ["perangkai utama"]),
        ("pencarian_darat", 5, []),
        ("pemadam", 4, []),
    ],
)
def test_susunan_menurut_katalog_resgrid(kode, kursi, teknisi):
    """Resgrid UnitRoleTemplateCatalog: swiftwater 4, rope 5, ground SAR 5, engine company 4."""
    susunan = SUSUNAN[kode].nilai(PADA)
    assert susunan.kursi == kursi
    assert [p.nama for p in susunan.peran if any(s.wajib for s in p.syarat)] == teknisi
    assert susunan.alat == ()


def test_umur_saat_seleksi_dan_linmas():
    """Rule 24: SAR 19 to 40 at selection; Linmas from 18 unless married."""
    sar, linmas = UMUR_SELEKSI_SAR.nilai(PADA), UMUR_LINMAS.nilai(date(2015, 1, 1))
    assert [u in sar for u in (18, 19, 40, 41)] == [False, True, True, False]
    assert [u in linmas for u in (17, 18, 90)] == [False, True, True]
    assert TRC.nilai(PADA).kursi == 7
