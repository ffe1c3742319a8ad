"""The fourteen components of a standard, by name.

Lists of eleven and of fifteen items circulate. An item that is part of a component stands for it.
"""

from __future__ import annotations

from enum import StrEnum

from pelayanan_publik.layanan.errors import KomponenStandarTidakDikenal
from pelayanan_publik.layanan.skm.unsur import ratakan_nama


class KomponenStandar(StrEnum):
    """The fourteen components."""

    DASAR_HUKUM = "dasar hukum"
    PERSYARATAN = "persyaratan"
    PROSEDUR = "sistem, mekanisme, dan prosedur"
    JANGKA_WAKTU = "jangka waktu penyelesaian"
    BIAYA = "biaya/tarif"
    PRODUK = "produk pelayanan"
    SARANA = "sarana, prasarana, dan fasilitas"
    KOMPETENSI = "kompetensi pelaksana"
    PENGAWASAN = "pengawasan internal"
    PENGADUAN = "penanganan pengaduan, saran, dan masukan"
    JUMLAH_PELAKSANA = "jumlah pelaksana"
    JAMINAN_PELAYANAN = "jaminan pelayanan"
    JAMINAN_KEAMANAN = "jaminan keamanan dan keselamatan"
    EVALUASI = "evaluasi kinerja pelaksana"


class BagianStandar(StrEnum):
    """Where a component belongs: what the public is told, and what the office keeps for itself."""

    PENYAMPAIAN = "penyampaian"
    PENGELOLAAN = "pengelolaan"


_ALIAS = {
    "prosedur": KomponenStandar.PROSEDUR,
    "jangka waktu": KomponenStandar.JANGKA_WAKTU,
    "waktu": KomponenStandar.JANGKA_WAKTU,
    "biaya": KomponenStandar.BIAYA,
    "tarif": KomponenStandar.BIAYA,
    "produk": KomponenStandar.PRODUK,
    "sarana": KomponenStandar.SARANA,
    "sarana prasarana": KomponenStandar.SARANA,
    "fasilitas": KomponenStandar.SARANA,
    "kompetensi": KomponenStandar.KOMPETENSI,
    "pengawasan": KomponenStandar.PENGAWASAN,
    "pengaduan": KomponenStandar.PENGADUAN,
    "saran masukan": KomponenStandar.PENGADUAN,
    "jaminan keamanan": KomponenStandar.JAMINAN_KEAMANAN,
    "jaminan keselamatan": KomponenStandar.JAMINAN_KEAMANAN,
    "evaluasi kinerja": KomponenStandar.EVALUASI,
}
_MENURUT_NAMA = {ratakan_nama(k.value): k for k in KomponenStandar} | _ALIAS


def kenali_komponen(sebutan: object, path: str = "") -> KomponenStandar:
    """The component that an item of a list is about; a part of one is that one.

    >>> [kenali_komponen(s).name for s in ("Biaya / Tarif", "sarana prasarana", "fasilitas")]
    ['BIAYA', 'SARANA', 'SARANA']
    """
    if isinstance(sebutan, str) and (ada := _MENURUT_NAMA.get(ratakan_nama(sebutan))):
        return ada
    semua = tuple(k.value for k in KomponenStandar)
    raise KomponenStandarTidakDikenal(sebutan, path=path, ada=semua)
