"""A ladder made from published graces, and what no source tells."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar, cast

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Penolakan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.satpol_pp.errors import TanggaTidakDikenal
from pelayanan_publik.satpol_pp.perkara.parameters import TANGGA, TENGGANG
from pelayanan_publik.satpol_pp.perkara.tangga import (
    KebijakanTangga,
    Lanjutan,
    Pengulangan,
    TahapPembinaan,
)

C = TypeVar("C", bound=StrEnum)


def kebijakan_tangga(
    nama: str,
    pada: date,
    *,
    hari_terima_dihitung: bool,
    penolakan_dihitung: bool,
    perpanjangan_paling_banyak: int,
    pengulangan: Pengulangan | str,
    lanjutan: Iterable[Lanjutan | str],
    pembinaan: Iterable[TahapPembinaan | str] = (),
) -> KebijakanTangga:
    """The ladder whose graces were published under a name, as known on a day.

    >>> print(kebijakan_tangga("kalijodo_2016", date(2024, 1, 1), hari_terima_dihitung=False,
    ...     penolakan_dihitung=True, perpanjangan_paling_banyak=0, pengulangan="langsung",
    ...     lanjutan=["ppns"]))
    kalijodo 2016 (SP1: 7 hari kalender, SP2: 3 hari kalender, SP3: 1 hari kalender), lalu PPNS
    """
    masukan = Masukan()
    if type(nama) is not str or nama not in TANGGA:
        masukan.tambah(_tidak_dikenal(nama))
        nama = next(iter(TANGGA))
    surat = masukan.berlaku(TANGGA[nama], pada)
    ulang = masukan.pilihan("pengulangan", pengulangan, Pengulangan)
    lanjut = _beberapa(masukan, "lanjutan", lanjutan, Lanjutan)
    bina = _beberapa(masukan, "pembinaan", pembinaan, TahapPembinaan)
    sumber = TANGGA[nama].pada(pada) if masukan.baik("pada") else TANGGA[nama].riwayat[-1]
    rusak = {_akar(g) for g in masukan.galat}
    tangga: KebijakanTangga | None = None
    try:
        tangga = KebijakanTangga(
            nama,
            surat,
            hari_terima_dihitung=hari_terima_dihitung,
            penolakan_dihitung=penolakan_dihitung,
            perpanjangan_paling_banyak=perpanjangan_paling_banyak,
            pengulangan=ulang,
            lanjutan=lanjut,
            pembinaan=bina,
            dasar=sumber.dasar,
            bukti=sumber.bukti,
        )
    except Penolakan as salah:
        masukan.tambah(*(g for g in salah.daftar if _akar(g) not in rusak))
    masukan.tuntas()
    return cast("KebijakanTangga", tangga)


def _tidak_dikenal(nama: object) -> Galat:
    return TanggaTidakDikenal(nama, path="nama", ada=tuple(TANGGA), tenggang=tuple(TENGGANG))


def _akar(galat: Galat) -> str:
    """The argument in which a fault lies."""
    return galat.path.partition("[")[0]


def _beberapa(masukan: Masukan, path: str, isi: Iterable[C | str], kelas: type[C]) -> tuple[C, ...]:
    """Several members of a choice, each given as itself or as its word."""
    if not isinstance(isi, Iterable) or isinstance(isi, str):
        masukan.tambah(BukanJenisnya(isi, path=path, sebagai="Iterable"))
        return ()
    return tuple(masukan.pilihan(f"{path}[{i}]", satu, kelas) for i, satu in enumerate(isi))
