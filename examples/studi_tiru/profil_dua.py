"""The profile of each district over all programmes, and the two side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

import lingkungan
import warga
from bahasa import Bahasa
from tempat import BALIKPAPAN_SELATAN, KOTAGEDE, PADA

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.profil import (
    BandinganProfil,
    BarisBandingan,
    Indikator,
    KeadaanIndikator,
    ProfilKecamatan,
    bandingkan_profil,
    susun_profil,
)


@cache
def kotagede() -> ProfilKecamatan:
    isi = (
        *lingkungan.indikator_bank(),
        *lingkungan.indikator_biopori(KOTAGEDE),
        *lingkungan.indikator_dana(KOTAGEDE),
        *lingkungan.indikator_kaca(),
        *warga.indikator_tangguh(KOTAGEDE),
        *warga.indikator_bko(),
        *warga.indikator_umkm(),
        *warga.indikator_gandeng_gendong(),
        *warga.indikator_skm(KOTAGEDE),
    )
    return susun_profil(KOTAGEDE.nama, isi, pada=PADA)


@cache
def balikpapan_selatan() -> ProfilKecamatan:
    """No waste bank, officers on loan, lists, shared orders or glass: nothing was handed over."""
    isi = (
        *lingkungan.indikator_biopori(BALIKPAPAN_SELATAN),
        *lingkungan.indikator_dana(BALIKPAPAN_SELATAN),
        *warga.indikator_tangguh(BALIKPAPAN_SELATAN),
        *warga.indikator_skm(BALIKPAPAN_SELATAN),
    )
    return susun_profil(BALIKPAPAN_SELATAN.nama, isi, pada=PADA)


def bandingan() -> BandinganProfil:
    return bandingkan_profil(kotagede(), balikpapan_selatan())


def tabel(b: Bahasa) -> Tabel:
    """Side by side; a star marks what is invented."""
    kolom = (b("Indikator", "Indicator"), KOTAGEDE.nama, BALIKPAPAN_SELATAN.nama)
    baris = tuple((b.nilai(_nama(r)), _isi(r.kiri, b), _isi(r.kanan, b)) for r in bandingan().baris)
    return Tabel("", kolom, baris)


def _nama(baris: BarisBandingan) -> str:
    tempat = {i.tempat for i in (*baris.kiri, *baris.kanan)}
    return f"{baris.nama} (kota)" if tempat == {"Kota Yogyakarta"} else baris.nama


def _isi(isi: Iterable[Indikator], b: Bahasa) -> str:
    """Each value, with the year of its data if it is another than the report's, and how often."""
    daftar = tuple(isi)
    if not daftar:
        return b("tidak diketahui", "not known")
    hitung = Counter(_berbintang(i) for i in daftar)
    return b.nilai(", ".join(f"{v} ({n})" if len(daftar) > 1 else v for v, n in hitung.items()))


def _berbintang(satu: Indikator) -> str:
    tahu = satu.keadaan is not KeadaanIndikator.TIDAK_DIKETAHUI
    bintang = "*" if tahu and satu.sumber.bukti is Bukti.USULAN else ""
    tahun = "" if satu.tanggal_data.year == PADA.year else f" ({satu.tanggal_data.year})"
    rencana = "rencana: " if satu.tempat.startswith("rencana") else ""
    di_bawah = satu.ukuran is not None and satu.keadaan is KeadaanIndikator.BELUM
    belum = ", belum memenuhi" if di_bawah else ""
    return f"{rencana}{satu.ditulis}{bintang}{tahun}{belum}"
