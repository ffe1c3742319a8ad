"""How long violators are given, as it was published: complete ladders, and single graces.

What is reported of a case tells the days and little else. Of the ladder that is often quoted
from Permendagri 54/2011 (7, 3, 3) the text could not be read: it is a proposal here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from pelayanan_publik.core.legal import Bukti, DasarHukum, Parameter, semua_parameter
from pelayanan_publik.satpol_pp.perkara.tangga import AnakTangga, Pengulangan
from pelayanan_publik.satpol_pp.perkara.tenggang import SatuanTenggang, Tenggang
from pelayanan_publik.satpol_pp.program import USULAN, berlaku_sejak


def _hari(*surat: tuple[str, int]) -> tuple[AnakTangga, ...]:
    return tuple(AnakTangga(k, Tenggang(n, SatuanTenggang.HARI_KALENDER)) for k, n in surat)


TANGGA: Mapping[str, Parameter[tuple[AnakTangga, ...]]] = MappingProxyType(
    {
        "kalijodo_2016": berlaku_sejak(
            "tangga.kalijodo_2016",
            "Tenggang SP1, SP2 dan SP3, lalu surat perintah bongkar",
            "",
            _hari(("SP1", 7), ("SP2", 3), ("SP3", 1)),
            date(2016, 2, 18),
            DasarHukum(
                "Praktik DKI Jakarta di Kalijodo 2016",
                "sejak hari SP1; satuannya ditulis hari",
                "liputan6.com 2444724",
            ),
        ),
        "tujuh_tiga_tiga": berlaku_sejak(
            "tangga.tujuh_tiga_tiga",
            "Tenggang teguran I, II dan III, lalu PPNS; tanpa surat pernyataan 15 hari sebelumnya",
            "",
            _hari(("teguran I", 7), ("teguran II", 3), ("teguran III", 3)),
            date(2011, 1, 1),
            DasarHukum(
                USULAN.nama,
                "sering dikutip dari Permendagri 54/2011, yang teksnya tidak terbaca",
            ),
            Bukti.USULAN,
        ),
    }
)
"""By name, the graces of a whole ladder."""
TENGGANG: Mapping[str, Parameter[Tenggang]] = MappingProxyType(
    {
        kode: berlaku_sejak(
            f"tenggang.{kode}",
            uraian,
            "",
            Tenggang(7, SatuanTenggang.KALI_24_JAM),
            sejak,
            DasarHukum(praktik, letak, sumber),
        )
        for kode, uraian, sejak, praktik, letak, sumber in (
            (
                "cimahi_2019",
                "Tenggang SP1 bagi pedagang kaki lima",
                date(2019, 12, 14),
                "Praktik Kota Cimahi 2019",
                "sejak hari berita; tenggang SP2 dan SP3 tidak disebut",
                "jabarekspres.com 14 Desember 2019",
            ),
            (
                "serdang_bedagai_2022",
                "Tenggang surat bongkar sendiri sesudah tiga teguran",
                date(2022, 1, 1),
                "Praktik Kabupaten Serdang Bedagai 2022",
                "1 Januari tahunnya; tenggang tegurannya tidak disebut",
                "sumut.bulat.co.id",
            ),
        )
    }
)
"""By place and year, one grace of a ladder of which no more was told."""
KELONGGARAN_PEMALANG = berlaku_sejak(
    "kelonggaran.pemalang_2022",
    "Kelonggaran menurut kebijakan sesudah SP3",
    "bulan",
    Fraction(1, 2),
    date(2022, 1, 1),
    DasarHukum(
        "Praktik Kabupaten Pemalang 2022",
        "1 Januari tahunnya; hari mulainya tidak disebut",
        "jateng.inews.id",
    ),
)
PENGULANGAN: Mapping[str, Parameter[Pengulangan]] = MappingProxyType(
    {
        "tangerang": berlaku_sejak(
            "pengulangan.tangerang",
            "Bangunan yang didirikan lagi sesudah dibongkar",
            "",
            Pengulangan.LANGSUNG,
            date(2023, 1, 1),
            DasarHukum(
                "Praktik Tangerang",
                "dengan merujuk Permendagri 16/2023; 1 Januari tahun peraturannya",
                "lebak.inews.id 453207",
            ),
        ),
        "solo_2021": berlaku_sejak(
            "pengulangan.solo_2021",
            "Pelanggaran PPKM yang diulangi",
            "",
            Pengulangan.BERLANJUT,
            date(2021, 1, 1),
            DasarHukum(
                "Praktik Kota Solo 2021", "1 Januari tahunnya; SP3 berarti penutupan", "timlo.net"
            ),
        ),
    }
)
"""By place, where a repetition begins again."""
SAKSI_SETEMPAT = berlaku_sejak(
    "saksi_setempat",
    "Surat diserahkan bersama perangkat setempat, agar tidak salah alamat",
    "",
    True,
    date(2024, 1, 1),
    DasarHukum("Praktik Cirebon 2024", "1 Januari tahunnya", "teraswarga.id"),
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
