"""What a standard of service has to say, and how the ministry's form scores it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
    semua_parameter,
)
from pelayanan_publik.layanan.standar.komponen import KomponenStandar

_satu = Program("layanan").satu
_TERBIT = (
    KomponenStandar.PERSYARATAN,
    KomponenStandar.PROSEDUR,
    KomponenStandar.JANGKA_WAKTU,
    KomponenStandar.BIAYA,
    KomponenStandar.PRODUK,
    KomponenStandar.PENGADUAN,
)
_HARI = "hari berlakunya tidak terbaca, dipakai 1 Januari tahunnya"
KOMPONEN_WAJIB = _satu(
    "komponen_standar",
    "Komponen standar pelayanan",
    "komponen",
    len(KomponenStandar),
    date(2009, 1, 1),
    DasarHukum("UU 25/2009", f"Pasal 21; {_HARI}", "siru.desa.id, 123dok oz1270key"),
)
KOMPONEN_TERBIT = _satu(
    "komponen_terbit",
    "Komponen yang diumumkan (penyampaian), yang lain untuk di dalam (pengelolaan)",
    "",
    _TERBIT,
    TAK_BERTANGGAL,
    DasarHukum(
        "Pembagian 6 dan 8 komponen",
        "banyaknya diberitakan; komponen mana saja menurut ingatan",
        "madiunkota.go.id",
    ),
    Bukti.USULAN,
)
_PEKPPP = DasarHukum(
    "Formulir F02 PEKPPP",
    "penilaian standar pelayanan; arti tingkat 5 terpotong di sumbernya",
    "swamsid/organisasi-portal-biro",
)
TINGKAT_F02: Mapping[int, Parameter[str]] = MappingProxyType(
    {
        tingkat: _satu(
            f"tingkat_f02.{tingkat}",
            f"Tingkat {tingkat} penilaian standar pelayanan",
            "",
            arti,
            TAK_BERTANGGAL,
            _PEKPPP,
            Bukti.PRIMER,
        )
        for tingkat, arti in enumerate(
            (
                "tidak ada standar",
                "ada, tidak memuat 14 komponen",
                "memuat 14 komponen",
                "memuat 14 komponen dan ditetapkan",
                "ditetapkan, dan masyarakat diikutsertakan",
            )
        )
    }
)
"""By level, what it takes. Of level 5 the text was cut off: it is never given."""

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
