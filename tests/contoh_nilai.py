"""One example at least of every public class of the village scores; answers written as in Medari."""

from __future__ import annotations

from datetime import date

from pelayanan_publik.tangguh_bencana.nilai.bahaya import JenisBahaya
from pelayanan_publik.tangguh_bencana.nilai.jarak import jarak_ke_kelas
from pelayanan_publik.tangguh_bencana.nilai.perbaikan import prioritas_perbaikan
from pelayanan_publik.tangguh_bencana.nilai.perka import nilai_destana_perka, perbaiki_tangga
from pelayanan_publik.tangguh_bencana.nilai.pkd import nilai_pkd
from pelayanan_publik.tangguh_bencana.nilai.rekap import rekap_kelas_perka, rekap_kelas_pkd
from pelayanan_publik.tangguh_bencana.nilai.relawan import cek_jumlah_relawan_perka, cek_minimum_ktb
from pelayanan_publik.tangguh_bencana.nilai.riwayat import riwayat_pkd

_JAWAB = {"1": True, "0": False, "-": None}


def baca(tulisan: str) -> list[list[bool | None]]:
    """Rows of answers: 1 yes, 0 no, - blank."""
    return [[_JAWAB[satu] for satu in baris] for baris in tulisan.split()]


MEDARI = baca("""
    1111 1111 1100 1111 1111 1111 1111 1111 1111 0000 1111 1111 1111 0001
    0000 1111 1111 0000 0000
    1111 0000 0000
    0000 1111 1111 1111 0000 0000
    0000 0000 0000 1111
""")
"""Desa Medari 2026, hazard angin kencang: giat16medari/website-desa-destana @2967ac4f."""


def contoh_nilai() -> list[object]:
    """Results, and the values that they are made of."""
    medari = nilai_pkd(MEDARI, bahaya="angin kencang", tanggal=date(2026, 8, 6))
    kosong = nilai_pkd(baca("---- " * 32))
    tahun_lalu = nilai_pkd(
        [*MEDARI[:19], [None, True, False, False], *MEDARI[20:]],
        bahaya="angin kencang",
        tanggal=date(2025, 8, 6),
    )
    banjir = nilai_pkd(MEDARI, bahaya=JenisBahaya.BANJIR, tanggal=date(2026, 8, 6))
    utama = nilai_pkd(baca("1111 " * 32))
    tangga = perbaiki_tangga(baca("101 011 -1- " + "111 " * 17))
    jarak = jarak_ke_kelas(medari, biaya=dict.fromkeys(range(21, 23), 5_000_000))
    riwayat = riwayat_pkd([medari, banjir, tahun_lalu])
    return [
        medari,
        kosong,
        *medari.komponen,
        prioritas_perbaikan(medari, {21: 5_000_000, (22, 3): 0}),
        *jarak.langkah,
        jarak,
        jarak_ke_kelas(medari),
        jarak_ke_kelas(utama),
        riwayat,
        *riwayat.daftar_perubahan,
        *riwayat.daftar_perubahan[0].jawaban_berubah,
        rekap_kelas_pkd(["pratama"] * 2 + ["madya"] * 8 + ["utama"] * 22),
        rekap_kelas_pkd([]),
        rekap_kelas_perka([None, None, None, "pratama"]),
        nilai_destana_perka(baca("110 " * 20), tanggal=date(2020, 1, 1)),
        nilai_destana_perka(baca("0-- 110 " * 10)),
        nilai_destana_perka(baca("000 " * 20)),
        tangga,
        cek_jumlah_relawan_perka(30, 16),
        cek_jumlah_relawan_perka(31, 16),
        cek_minimum_ktb(18),
        cek_minimum_ktb(30),
    ]
