"""What is known of qualifications and teams: how long they hold, ages, who sits in a team.

How a team is composed (`SUSUNAN`) was read in Resgrid's catalogue of roles; only there does a
seat ask for a technician. What a seat should know beside that, and which items a team needs, no
source says: the patterns made from it (`POLA`) are therefore proposals.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import attrs

from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.model import RentangUmur, SyaratKeterampilan, WujudKualifikasi
from pelayanan_publik.tangguh_bencana.parameters.parameter import USULAN, berlaku_sejak
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu

# --- qualifications -------------------------------------------------------------------------------

_TRENGGALEK = DasarHukum(
    "Data SI-KOMPETENSI Satpol PP dan Damkar Trenggalek",
    "data contoh aplikasi, bukan peraturan; tanpa tanggal",
    "GitHub 69440788807",
)
PERINGATAN_HARI = berlaku_sejak(
    "peringatan_hari",
    "Peringatan sebelum kualifikasi kedaluwarsa",
    "hari",
    90,
    TAK_BERTANGGAL,
    _TRENGGALEK,
    Bukti.PRIMER,
)
MASA_BERLAKU: Mapping[str, Parameter[int]] = MappingProxyType(
    {
        kode: berlaku_sejak(
            f"masa_berlaku.{kode}", uraian, "bulan", bulan, TAK_BERTANGGAL, _TRENGGALEK,
            Bukti.PRIMER,
        )
        for kode, uraian, bulan in (
            ("pelatihan_air", "Masa berlaku pelatihan penyelamatan di air", 24),
            ("pelatihan_tali", "Masa berlaku pelatihan penyelamatan vertikal", 24),
            ("pelatihan_pemadam", "Masa berlaku pelatihan pemadam I", 36),
            ("kompetensi_pemadam", "Masa berlaku sertifikat BNSP Pemadam I", 36),
            ("brevet_air", "Masa berlaku brevet penyelamatan di air", 36),
            ("keputusan_ppns", "Masa berlaku keputusan pengangkatan PPNS", 60),
        )
    }
)  # fmt: skip
UMUR_SELEKSI_SAR = berlaku_sejak(
    "umur_seleksi_sar",
    "Umur potensi pencarian dan pertolongan saat diseleksi",
    "",
    RentangUmur(19, 40),
    date(2018, 1, 1),
    DasarHukum(
        "Peraturan Badan SAR 4/2018",
        "1 Januari tahunnya; hari berlakunya tidak terbaca",
        "topcareer.id 13 Januari 2021",
    ),
)
UMUR_LINMAS = berlaku_sejak(
    "umur_linmas",
    "Umur anggota Satlinmas, bila belum kawin",
    "",
    RentangUmur(18),
    Masa(date(2014, 1, 1), date(2020, 1, 1)),
    DasarHukum(
        "Permendagri 84/2014",
        "1 Januari tahunnya; hari berlakunya tidak terbaca; diganti Permendagri 26/2020",
        "scribd 435821545",
    ),
    Bukti.PRIMER,
)

# --- teams ----------------------------------------------------------------------------------------

_RESGRID = DasarHukum("Resgrid Core", "UnitRoleTemplateCatalog 219cfb9; tanpa tanggal", "GitHub")
_TERTULIS = (WujudKualifikasi.SERTIFIKAT_PELATIHAN, WujudKualifikasi.SERTIFIKAT_KOMPETENSI)


def _teknisi(keterampilan: str, *, wajib: bool) -> SyaratKeterampilan:
    return SyaratKeterampilan(keterampilan, _TERTULIS, wajib=wajib)


def _susunan(kode: str, nama: str, *peran: Peran) -> Parameter[PolaRegu]:
    pola = PolaRegu(kode, nama, peran, (), _RESGRID, Bukti.PRIMER)
    return berlaku_sejak(
        f"susunan.{kode}", f"Susunan {nama}", "", pola, TAK_BERTANGGAL, _RESGRID, Bukti.PRIMER
    )


SUSUNAN: Mapping[str, Parameter[PolaRegu]] = MappingProxyType(
    {
        "arus_deras": _susunan(
            "arus_deras",
            "regu arus deras",
            Peran("ketua", syarat=(_teknisi("teknisi_arus_deras", wajib=False),)),
            Peran("perenang penyelamat", syarat=(_teknisi("teknisi_arus_deras", wajib=True),)),
            Peran("pengendali tali"),
            Peran("pengamat hulu"),
        ),
        "tali": _susunan(
            "tali",
            "regu tali",
            Peran("ketua"),
            Peran("perangkai utama", syarat=(_teknisi("teknisi_tali", wajib=True),)),
            Peran("penjaga tepi"),
            Peran("penyelamat"),
            Peran("tenaga medis"),
        ),
        "pencarian_darat": _susunan(
            "pencarian_darat",
            "regu pencarian darat",
            Peran("ketua"),
            Peran("navigator"),
            Peran("tenaga medis"),
            Peran("pencari", 2),
        ),
        "pemadam": _susunan(
            "pemadam",
            "regu pemadam",
            Peran("komandan"),
            Peran("pengemudi"),
            Peran("pemadam", 2),
        ),
    }
)
"""By team, its roles as read: a requirement that is not `wajib` is one the catalogue only names."""
_MEDARI = DasarHukum(
    "Data rencana kontingensi Desa Medari", "lembar tim; tanpa tanggal", "GitHub giat16medari"
)
TRC = berlaku_sejak(
    "susunan.trc",
    "Susunan tim reaksi cepat di Medari",
    "",
    PolaRegu(
        "trc",
        "tim reaksi cepat",
        (Peran("anggota tim reaksi cepat", 7),),
        (),
        _MEDARI,
        Bukti.PRIMER,
    ),
    TAK_BERTANGGAL,
    _MEDARI,
    Bukti.PRIMER,
)

_SARAN_SYARAT: Mapping[str, str] = MappingProxyType(
    {
        "tenaga medis": "pertolongan_pertama",
        "navigator": "navigasi_darat",
        "pemadam": "pemadaman",
        "komandan": "pemadaman",
        "penyelamat": "teknisi_tali",
    }
)
_SARAN_ALAT: Mapping[str, tuple[KebutuhanAlat, ...]] = MappingProxyType(
    {
        "arus_deras": (KebutuhanAlat("perahu"), KebutuhanAlat("rompi_apung", 4)),
        "tali": (KebutuhanAlat("set_penyelamat"),),
        "pencarian_darat": (KebutuhanAlat("ht"),),
        "pemadam": (KebutuhanAlat("pompa"),),
        "trc": (KebutuhanAlat("ht"),),
    }
)


def _dianjurkan(peran: Peran) -> Peran:
    """A role that also recommends what we think it should know."""
    saran = _SARAN_SYARAT.get(peran.nama)
    tambahan = (_teknisi(saran, wajib=False),) if saran else ()
    return attrs.evolve(peran, syarat=(*peran.syarat, *tambahan))


def _pola(susunan: PolaRegu) -> Parameter[PolaRegu]:
    peran = tuple(map(_dianjurkan, susunan.peran))
    return berlaku_sejak(
        f"pola.{susunan.kode}",
        f"Pola {susunan.nama}: susunannya, syarat yang dianjurkan, dan alatnya",
        "",
        PolaRegu(
            susunan.kode, susunan.nama, peran, _SARAN_ALAT[susunan.kode], USULAN, Bukti.USULAN
        ),
        TAK_BERTANGGAL,
        USULAN,
        Bukti.USULAN,
    )


POLA: Mapping[str, Parameter[PolaRegu]] = MappingProxyType(
    {kode: _pola(p.riwayat[-1].nilai) for kode, p in (*SUSUNAN.items(), ("trc", TRC))}
)
"""By team, its roles, what they should know, and the items it needs.

No boat, no team in moving water (Medari's data: 28 RT, no boat); the rest is our proposal.
"""
