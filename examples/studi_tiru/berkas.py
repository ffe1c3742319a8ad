"""The files of the visit, read through the library's strict door."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs

from pelayanan_publik import schema, studi_tiru as st
from pelayanan_publik.bank_sampah import audit
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.profil import SumberData

FOLDER = Path(__file__).parent
BANK_SAMPAH = FOLDER.parent / "data" / "bank_sampah_2024.json"
JENIS: Mapping[str, type] = MappingProxyType(
    {
        "kunjungan": st.Kunjungan,
        "fakta": st.FaktaStudi,
        "inovasi": st.Inovasi,
        "unsur": st.UnsurInovasi,
        "keadaan": st.KeadaanUnsur,
        "kriteria": st.KriteriaKeteralihan,
        "penerapan": st.PenerapanBagian,
        "perbedaan": st.PerbedaanKonteks,
        "calon": st.CalonInovasi,
        "kegiatan": st.KegiatanAdopsi,
        "dana": st.DanaAdopsi,
        "daya": st.DayaAdopsi,
        "indikator": st.IndikatorAdopsi,
    }
)


@attrs.frozen
class Contoh:
    """What a programme needs and nobody published, with what it is."""

    isi: Any
    sumber: SumberData


@cache
def kunjungan() -> Mapping[str, Any]:
    """The facts of the visit and of the two places, each with its source."""
    isi = _json("kunjungan.json")
    return MappingProxyType(
        {
            nama: tuple(schema.baca(satu, JENIS[nama]) for satu in nilai)
            if isinstance(nilai, list)
            else schema.baca(nilai, JENIS[nama])
            for nama, nilai in isi.items()
            if nama in JENIS
        }
    )


@cache
def contoh() -> Mapping[str, Contoh]:
    """Invented input, by programme."""
    return MappingProxyType(
        {
            nama: Contoh(
                nilai["isi"], SumberData(DasarHukum(**nilai["sumber"]), Bukti(nilai["bukti"]))
            )
            for nama, nilai in _json("contoh.json").items()
            if nama != "keterangan"
        }
    )


@cache
def kamus() -> Mapping[str, str]:
    """What the files and the library say in Indonesian, in English."""
    return MappingProxyType(_json("kamus.json"))


def buku_bank() -> audit.BukuAsing:
    """The waste bank's book of 2024, as its app kept it."""
    return schema.baca_json(BANK_SAMPAH.read_text(encoding="utf-8"), audit.BukuAsing)


def _json(nama: str) -> dict[str, Any]:
    isi: dict[str, Any] = json.loads((FOLDER / nama).read_text(encoding="utf-8"))
    return isi
