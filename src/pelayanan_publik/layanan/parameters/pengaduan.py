"""How many days a complaint may take, as it was published, and what was reported of LAPOR."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

import attrs

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
    semua_parameter,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan.batas_waktu import SatuanHari

_berlaku = Program("layanan").satu


@attrs.frozen
class StandarPengaduan:
    """What a published standard says, and no more."""

    jenis: tuple[tuple[str, int], ...]
    """By kind, the days it may take."""
    satuan: SatuanHari | None
    """Which days these are; None where the sources do not agree."""
    tanggapan_awal_hari: int | None = None
    perpanjangan_hari: int | None = None

    def __str__(self) -> str:
        satuan = "hari" if self.satuan is None else self.satuan.value.replace("_", " ")
        awal = f"tanggapan awal {self.tanggapan_awal_hari}, " if self.tanggapan_awal_hari else ""
        isi = ", ".join(f"{kode} {hari}" for kode, hari in self.jenis)
        lagi = f", perpanjangan {self.perpanjangan_hari}" if self.perpanjangan_hari else ""
        return f"{awal}{isi}{lagi} {satuan}"


STANDAR: Mapping[str, Parameter[StandarPengaduan]] = MappingProxyType(
    {
        "lapor": _berlaku(
            "pengaduan.lapor",
            "Batas pengaduan SP4N-LAPOR!",
            "",
            StandarPengaduan(
                (
                    ("permintaan_informasi", 5),
                    ("tanpa_pemeriksaan_lapangan", 14),
                    ("dengan_pemeriksaan_lapangan", 60),
                ),
                None,
                tanggapan_awal_hari=3,
            ),
            date(2018, 6, 14),
            DasarHukum(
                "Keterangan Kementerian PANRB tentang SP4N-LAPOR!",
                "sejak hari berita; sumber tidak sepakat apakah harinya hari kerja",
                "Republika 14 Juni 2018",
            ),
        ),
        "paria": _berlaku(
            "pengaduan.paria",
            "Batas pengaduan Kelurahan Paria",
            "",
            StandarPengaduan(
                (
                    ("ringan", 2),
                    ("normatif", 5),
                    ("tidak_berkadar_pengawasan", 14),
                    ("berkadar_pengawasan", 60),
                ),
                SatuanHari.HARI_KERJA,
            ),
            TAK_BERTANGGAL,
            DasarHukum("Standar pelayanan Kelurahan Paria", "", "sippn.menpan.go.id 8304801"),
            Bukti.PRIMER,
        ),
        "malinau": _berlaku(
            "pengaduan.malinau",
            "Batas pengaduan di Kabupaten Malinau, dan perpanjangannya",
            "",
            StandarPengaduan((("pengaduan", 10),), SatuanHari.HARI_KERJA, perpanjangan_hari=7),
            TAK_BERTANGGAL,
            DasarHukum("Standar pelayanan Kabupaten Malinau", "", "sippn.menpan.go.id 8145399"),
            Bukti.PRIMER,
        ),
    }
)
"""By name, the limits that were published."""
TINDAK_LANJUT_LAPOR = _berlaku(
    "pengaduan.tindak_lanjut_lapor",
    "Pengaduan LAPOR! yang ditindaklanjuti, dari lebih dari 300.000",
    "",
    Fraction(85, 100),
    Masa(date(2017, 1, 1), date(2018, 6, 1)),
    DasarHukum(
        "Keterangan Kementerian PANRB tentang SP4N-LAPOR!",
        "2017 sampai Mei 2018; banyak yang pasti tidak disebut",
        "Republika 14 Juni 2018",
    ),
)
KERAHASIAAN_PELAPOR = _berlaku(
    "pengaduan.kerahasiaan",
    "Pelapor dapat memilih anonim (namanya tertutup), rahasia (isinya tertutup), atau keduanya",
    "",
    True,
    date(2025, 1, 1),
    DasarHukum(
        "PermenPANRB 5/2025",
        "1 Januari tahunnya; menurut bimbingan teknis SP4N-LAPOR! di Fakfak",
        "embaranmedia.com 27255",
    ),
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
