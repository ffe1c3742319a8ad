"""Rows of regions and dated terms, with their sources.

The rows were read in the data of Kepmendagri 300.2.2-2430/2025 (public repository
cahyadsn/wilayah); the BPS codes in its file of 11 January 2018. Codes were stable
from 2018 to 2025, only spellings changed; they are not contiguous.

In DIY other terms stand for the national ones since Pergub DIY 25/2019. The press
reported it on 2 December 2019; the day it took effect was not read, only that Kotagede
was a kecamatan before 2020. So the terms hold from 1 January 2020, and say so.
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.wilayah.model import DaftarWilayah, KodeBPS, KodeWilayah, Wilayah

KEPMENDAGRI_2025 = DasarHukum("Kepmendagri 300.2.2-2430/2025", sumber="repositori cahyadsn/wilayah")

_BARIS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("34.71", "Kota Yogyakarta", "3471", ("Yogyakarta", "Jogja", "Kota Jogja")),
    ("34.71.14", "Kotagede", "3471050", ("Kemantren Kotagede", "Kecamatan Kotagede")),
    ("34.71.14.1001", "Rejowinangun", "3471050003", ()),
    ("34.71.14.1002", "Prenggan", "3471050001", ()),
    ("34.71.14.1003", "Purbayan", "3471050002", ()),
    ("64.71", "Kota Balikpapan", "6471", ("Balikpapan",)),
    ("64.71.05", "Balikpapan Selatan", "6471010", ("Kecamatan Balikpapan Selatan",)),
    ("64.71.05.1002", "Sepinggan", "6471010007", ()),
    ("64.71.05.1006", "Gunung Bahagia", "6471010006", ("Gunungbahagia",)),
    ("64.71.05.1008", "Sepinggan Baru", "6471010012", ()),
    ("64.71.05.1009", "Sepinggan Raya", "6471010011", ()),
    ("64.71.05.1010", "Sungainangka", "6471010010", ("Sungai Nangka",)),
    ("64.71.05.1011", "Damai Baru", "6471010008", ()),
    ("64.71.05.1012", "Damai Bahagia", "6471010009", ()),
)

KOTAGEDE_DAN_BALIKPAPAN_SELATAN = DaftarWilayah(
    Wilayah(KodeWilayah(kode), nama, alias, KodeBPS(bps)) for kode, nama, bps, alias in _BARIS
)
"""The two districts of the visit, with their kelurahan and their kota."""

_PERGUB = DasarHukum(
    "Pergub DIY 25/2019",
    "hari mulai berlaku tidak terbaca, dipakai 1 Januari 2020",
    "detik, Kompas, medcom 2 Desember 2019",
)
_SEJAK = date(2020, 1, 1)

SEBUTAN_NASIONAL = {
    "kecamatan": "kecamatan",
    "camat": "camat",
    "sekcam": "sekretaris camat",
    "seksi pemerintahan": "seksi pemerintahan",
    "seksi trantib": "seksi ketenteraman dan ketertiban",
    "seksi ekonomi pembangunan": "seksi ekonomi dan pembangunan",
    "seksi kesra": "seksi kesejahteraan rakyat",
    "seksi pelayanan umum": "seksi pelayanan umum",
    "kelurahan": "kelurahan",
    "desa": "desa",
    "kepala desa": "kepala desa",
}
"""The national word for each level and office, by its short key."""

_JAWATAN = {
    "seksi pemerintahan": "jawatan praja",
    "seksi trantib": "jawatan keamanan",
    "seksi ekonomi pembangunan": "jawatan kemakmuran",
    "seksi kesra": "jawatan sosial",
    "seksi pelayanan umum": "jawatan umum",
}
_KOTA_YOGYAKARTA = {
    "kecamatan": "kemantren",
    "camat": "mantri pamong praja",
    "sekcam": "mantri anom",
    **_JAWATAN,
}
_KABUPATEN_DIY = {
    "kecamatan": "kapanewon",
    "camat": "panewu",
    "sekcam": "panewu anom",
    **_JAWATAN,
    "desa": "kalurahan",
    "kepala desa": "lurah",
}


def _sebutan(nama: str, kata: dict[str, str]) -> dict[str, Parameter[str]]:
    return {
        kunci: Parameter(
            f"wilayah.{nama}.{kunci.replace(' ', '_')}",
            f"Sebutan untuk {SEBUTAN_NASIONAL[kunci]}",
            "",
            (Berlaku(sebutan, Masa(_SEJAK), _PERGUB, Bukti.SEKUNDER),),
        )
        for kunci, sebutan in kata.items()
    }


SEBUTAN_KOTA_YOGYAKARTA = _sebutan("kota_yogyakarta", _KOTA_YOGYAKARTA)
SEBUTAN_KABUPATEN_DIY = _sebutan("kabupaten_diy", _KABUPATEN_DIY)

PARAMETER: tuple[Parameter[object], ...] = (
    *SEBUTAN_KOTA_YOGYAKARTA.values(),
    *SEBUTAN_KABUPATEN_DIY.values(),
)
