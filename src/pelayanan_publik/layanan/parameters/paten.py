"""PATEN, the delegation to the head of a kecamatan, and the minimum service, as dated facts."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
    semua_parameter,
)
from pelayanan_publik.core.validity import Masa

_berlaku = Program("layanan").satu

SYARAT_PATEN = _berlaku(
    "paten.syarat",
    "Syarat penyelenggaraan PATEN",
    "",
    ("substantif: pelimpahan sebagian wewenang bupati/wali kota kepada camat",
     "administratif: standar pelayanan dan uraian tugas personel kecamatan",
     "teknis: sarana prasarana dan pelaksana teknis"),
    date(2010, 1, 1),
    DasarHukum(
        "Permendagri 4/2010",
        "1 Januari tahunnya; menurut penelitian di Kecamatan Mulak Ulu",
        "journals.unihaz.ac.id/mimbar 3020",
    ),
)  # fmt: skip
SATU_LOKET = _berlaku(
    "paten.satu_loket",
    "Dari permohonan sampai dokumen di satu loket kecamatan",
    "",
    True,
    date(2010, 1, 1),
    DasarHukum("Permendagri 4/2010", "1 Januari tahunnya", "123dok 1y95nj2vz"),
)
PELIMPAHAN_YOGYAKARTA: Parameter[str] = Parameter(
    "layanan.paten.pelimpahan_yogyakarta",
    "Peraturan yang melimpahkan kewenangan wali kota di Kota Yogyakarta",
    "",
    (
        Berlaku(
            "kepada camat",
            Masa(date(2019, 1, 1), date(2020, 1, 1)),
            DasarHukum(
                "Perwal Yogyakarta 14/2019 dan 15/2019",
                "seperti disebut penggantinya; 1 Januari tahunnya sampai tahun penggantinya",
                "scribd 538784795",
            ),
            Bukti.SEKUNDER,
        ),
        Berlaku(
            "kepada mantri pamong praja",
            Masa(date(2020, 1, 1)),
            DasarHukum(
                "Perwal Yogyakarta 135/2020",
                "1 Januari tahunnya; hari berlakunya tidak terbaca",
                "scribd 538784795",
            ),
            Bukti.PRIMER,
        ),
    ),
)
URUSAN_SPM = _berlaku(
    "spm.urusan",
    "Urusan wajib pelayanan dasar yang mempunyai SPM",
    "urusan",
    6,
    date(2018, 1, 1),
    DasarHukum("PP 2/2018", "1 Januari tahunnya", "torajautarakab.go.id"),
)
TARGET_SPM = _berlaku(
    "spm.target",
    "Capaian SPM setahun",
    "bagian",
    Fraction(1),
    date(2018, 1, 1),
    DasarHukum("PP 2/2018", "pasalnya tidak terbaca; 1 Januari tahunnya"),
    Bukti.USULAN,
)
FASILITASI_CAMAT = _berlaku(
    "spm.fasilitasi_camat",
    "Camat memfasilitasi pelaksanaan SPM",
    "",
    True,
    date(2018, 1, 1),
    DasarHukum("PP 17/2018", "Pasal 10 huruf h; 1 Januari tahunnya"),
)
KELURAHAN_DI_BAWAH_LIMA = _berlaku(
    "spm.kelurahan_di_bawah_lima",
    "Kelurahan dengan nilai SPM di bawah 5 dari 10 dalam evaluasi satu daerah",
    "bagian",
    Fraction(7, 10),
    TAK_BERTANGGAL,
    DasarHukum("Evaluasi SPM satu daerah", "daerah dan tahunnya tidak terbaca", "fliphtml5 qkutl"),
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
