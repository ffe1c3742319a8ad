"""How long the permits of food businesses hold, and since when they are a duty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.umkm.izin.pilihan import RezimHalal

_satu = Program("umkm").satu
_PIRT_SEJAK = date(2018, 1, 1)
_PIRT = DasarHukum(
    "Perka BPOM 22/2018",
    "hari berlakunya tidak terbaca, dipakai 1 Januari 2018 walau terbit sesudah PP 24/2018; "
    "juga PP 5/2021",
    "medcom.id; docslib.org 10143430 (pembukaannya)",
)
_BPJPH_SEJAK, _CIPTA_KERJA_SEJAK = date(2019, 10, 17), date(2023, 3, 31)
_MUI = DasarHukum("Praktik sertifikat halal MUI", "tanpa tanggal awal", "bikinhalal.com")
_KEP_49_SEJAK = date(2021, 6, 1)
_KEP_49 = DasarHukum(
    "Kep-49/DHN-MUI/V/2021",
    "yang didaftarkan lengkap sejak 1 Juni 2021, dipakai menurut hari terbit; yang lebih lama "
    "diubah atas permohonan saja",
    "SINDOnews 10 Juni 2021; ibadah.co.id",
)
_UU_33 = DasarHukum(
    "UU 33/2014",
    "Pasal 42; sejak BPJPH menerbitkan, 17 Oktober 2019 (PP 31/2019 Pasal 72)",
    "sadarhalal.com; idntimes.com 26 Agustus 2021",
)
_UU_6 = DasarHukum(
    "UU 6/2023",
    "Pasal 42 UU 33/2014 yang diubah; sejak diundangkan 31 Maret 2023",
    "bikinhalal.com; sadarhalal.com; ihalal; JDIHN BPHN 1599763",
)

PIRT_TAHUN = _satu(
    "pirt_tahun", "Masa berlaku SPP-IRT paling lama sejak terbit", "tahun", 5, _PIRT_SEJAK, _PIRT
)
PIRT_PERPANJANGAN_BULAN = _satu(
    "pirt_perpanjangan_bulan",
    "Perpanjangan SPP-IRT diajukan paling lambat sebelum berakhir",
    "bulan",
    6,
    _PIRT_SEJAK,
    _PIRT,
)
PIRT_KOMITMEN_BULAN = _satu(
    "pirt_komitmen_bulan",
    "Waktu pemenuhan komitmen SPP-IRT sejak terbit: paling pendek, paling lama",
    "bulan",
    (3, 6),
    _PIRT_SEJAK,
    _PIRT,
)
REZIM_HALAL = Parameter(
    "umkm.rezim_halal",
    "Aturan yang menentukan masa berlaku sertifikat halal, menurut hari terbitnya",
    "",
    (
        Berlaku(RezimHalal.MUI, Masa(TAK_BERTANGGAL, _BPJPH_SEJAK), _MUI, Bukti.SEKUNDER),
        Berlaku(
            RezimHalal.UU_33_2014, Masa(_BPJPH_SEJAK, _CIPTA_KERJA_SEJAK), _UU_33, Bukti.SEKUNDER
        ),
        Berlaku(RezimHalal.UU_6_2023, Masa(_CIPTA_KERJA_SEJAK), _UU_6, Bukti.SEKUNDER),
    ),
)
HALAL_TAHUN: Mapping[RezimHalal, Parameter[int]] = MappingProxyType(
    {
        RezimHalal.MUI: Parameter(
            "umkm.halal_tahun.mui",
            "Masa berlaku sertifikat halal, terbitan MUI",
            "tahun",
            (
                Berlaku(2, Masa(TAK_BERTANGGAL, _KEP_49_SEJAK), _MUI, Bukti.SEKUNDER),
                Berlaku(4, Masa(_KEP_49_SEJAK), _KEP_49, Bukti.SEKUNDER),
            ),
        ),
        RezimHalal.UU_33_2014: _satu(
            "halal_tahun.uu_33_2014",
            "Masa berlaku sertifikat halal, terbitan BPJPH menurut UU 33/2014",
            "tahun",
            4,
            TAK_BERTANGGAL,
            _UU_33,
        ),
    }
)
"""By regime; under UU 6/2023 a certificate has no term."""
HALAL_PERPANJANGAN_BULAN = _satu(
    "halal_perpanjangan_bulan",
    "Perpanjangan sertifikat halal berjangka diajukan paling lambat sebelum berakhir",
    "bulan",
    3,
    TAK_BERTANGGAL,
    DasarHukum(
        "UU 33/2014",
        "Pasal 42 dengan PP 39/2021 Pasal 82 ayat (2), menurut berita",
        "sadarhalal.com; SINDOnews 10 Juni 2021; ibadah.co.id",
    ),
)
WAJIB_HALAL = _satu(
    "wajib_halal",
    "Makanan dan minuman wajib bersertifikat halal",
    "",
    True,
    date(2024, 10, 17),
    DasarHukum("PP 39/2021", "makanan dan minuman", "ihalal"),
)
