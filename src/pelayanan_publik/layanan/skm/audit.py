"""A published report, reckoned again: its index, its sums, its labels.

audit_ikm              the index against its own means or sums
periksa_jumlah         printed sums against the forms they were added from
periksa_mutu_unsur     printed classes of elements against their means
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import cast

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
)
from pelayanan_publik.layanan.errors import (
    MasukanAuditKurang,
    TanpaUnsur,
    UnsurTanpaNama,
    UnsurTerlaluBanyak,
    UnsurTidakDikenal,
)
from pelayanan_publik.layanan.parameters.skm import TABEL_MUTU
from pelayanan_publik.layanan.skm.angka import AngkaTerbit, tulis_desimal
from pelayanan_publik.layanan.skm.bobot import PENGALI, BobotUnsur, IsiBobot
from pelayanan_publik.layanan.skm.cacah import RekapJawaban
from pelayanan_publik.layanan.skm.hasil_audit import AuditIKM, NRRTerbit
from pelayanan_publik.layanan.skm.ikm import pecahan_nrr
from pelayanan_publik.layanan.skm.konvensi import bobot_lazim
from pelayanan_publik.layanan.skm.mutu import MutuPelayanan
from pelayanan_publik.layanan.skm.unsur import galat_nama_ganda

UNSUR_TERBANYAK = 1_000
_SATU = AngkaTerbit(Fraction(1), 0)


def audit_ikm(
    ikm_terbit: Bilangan | str,
    *,
    pada: date,
    nrr_per_unsur: Mapping[str, Bilangan | str] | None = None,
    jumlah_per_unsur: Mapping[str, int] | None = None,
    responden: int | None = None,
    rata_rata: Bilangan | str | None = None,
    banyak_unsur: int | None = None,
    kolom_per_unsur: Mapping[str, Bilangan | str] | None = None,
    bobot_disebut: IsiBobot | None = None,
    mutu_terbit: MutuPelayanan | str | None = None,
) -> AuditIKM:
    """A published index, held against its own inputs.

    One of three: the means of the elements as printed; the sums of their answers with the number
    of respondents, which are exact; or the mean over all elements with how many they are.

    >>> hari = date(2024, 1, 31)
    >>> jumlah = dict(zip("abcdefghi", (105, 101, 100, 116, 102, 105, 106, 105, 115)))
    >>> for terbit in ("91.48", "90.56", "90.00"):
    ...     print(audit_ikm(terbit, pada=hari, jumlah_per_unsur=jumlah, responden=29).temuan[0])
    Diberikan oleh bobot tepat
    Diberikan oleh bobot 0.11
    Tidak diberikan konvensi mana pun
    >>> audit_ikm("80.07", pada=hari, rata_rata="3.20", banyak_unsur=9).putusan.value
    'angka_penuh'
    """
    masukan = Masukan()
    masukan.berlaku(TABEL_MUTU, pada)
    terbit = masukan.baca(AngkaTerbit.baca, "ikm_terbit", ikm_terbit, AngkaTerbit(Fraction(0), 0))
    mutu = None
    if mutu_terbit is not None:
        mutu = masukan.pilihan("mutu_terbit", mutu_terbit, MutuPelayanan)
    unsur: tuple[NRRTerbit, ...] = ()
    diberi = [nrr_per_unsur is not None, jumlah_per_unsur is not None, rata_rata is not None]
    if sum(diberi) != 1:
        masukan.tambah(_kurang("sebut satu dari tiga masukan", "name one of three inputs"))
    elif nrr_per_unsur is not None:
        unsur = _dari_nrr(masukan, nrr_per_unsur)
    elif jumlah_per_unsur is not None:
        unsur = _dari_jumlah(masukan, jumlah_per_unsur, responden)
    elif galat := _galat_banyak(banyak_unsur):
        masukan.tambah(galat)
    else:
        isi = _angka_nrr(masukan, "rata_rata", rata_rata)
        semua = range(1, (banyak_unsur or 0) + 1)
        unsur = tuple(NRRTerbit(f"ke-{i}", isi.nilai, isi.desimal) for i in semua)
    if kolom_per_unsur is not None:
        unsur = _dengan_kolom(masukan, unsur, kolom_per_unsur)
    masukan.tuntas()
    bobot = bobot_lazim(len(unsur))
    disebut = None
    if bobot_disebut is not None:
        with masukan.di():
            disebut = BobotUnsur.baca(bobot_disebut, len(unsur), "bobot_disebut")
            bobot += () if disebut.nilai in {b.nilai for b in bobot} else (disebut,)
    masukan.tuntas()
    return AuditIKM(unsur, terbit, pada, bobot, disebut, mutu, rata_rata is not None)


def _kurang(sebab: str, cause: str) -> MasukanAuditKurang:
    return MasukanAuditKurang(path="nrr_per_unsur", sebab=sebab, cause=cause)


def _galat_banyak(banyak: object) -> Galat | None:
    if galat := galat_positif(banyak, "banyak_unsur"):
        return galat
    if cast("int", banyak) <= UNSUR_TERBANYAK:
        return None
    return UnsurTerlaluBanyak(banyak, path="banyak_unsur", batas=UNSUR_TERBANYAK)


def _angka_nrr(masukan: Masukan, path: str, nilai: object) -> AngkaTerbit:
    """A printed mean, on its scale."""
    terbit = masukan.baca(AngkaTerbit.baca, path, nilai, _SATU)
    masukan.baca(pecahan_nrr, path, terbit.nilai, _SATU.nilai)
    return terbit


def _bernama(masukan: Masukan, path: str, isi: object) -> Mapping[str, object]:
    """Figures by element; without names they are refused, and so is nothing at all."""
    if not isinstance(isi, Mapping):
        masukan.tambah(UnsurTanpaNama(path=path, tipe=type(isi).__name__))
        return {}
    masukan.tambah(None if isi else TanpaUnsur(path=path), *galat_nama_ganda(isi, path))
    return isi


def _dari_nrr(masukan: Masukan, nrr_per_unsur: object) -> tuple[NRRTerbit, ...]:
    """Means as printed; a `Fraction` is exact and was never printed."""
    hasil: list[NRRTerbit] = []
    for nama, nilai in _bernama(masukan, "nrr_per_unsur", nrr_per_unsur).items():
        path = f"nrr_per_unsur.{nama}"
        if isinstance(nilai, Fraction):
            nrr = masukan.baca(pecahan_nrr, path, nilai, _SATU.nilai)
            hasil.append(NRRTerbit(nama, nrr, None))
        else:
            terbit = _angka_nrr(masukan, path, nilai)
            hasil.append(NRRTerbit(nama, terbit.nilai, terbit.desimal))
    return tuple(hasil)


def _dari_jumlah(
    masukan: Masukan, jumlah_per_unsur: object, responden: object
) -> tuple[NRRTerbit, ...]:
    """Sums of answers over so many respondents: exact means."""
    masukan.tambah(galat_positif(responden, "responden"))
    hasil: list[NRRTerbit] = []
    for nama, jumlah in _bernama(masukan, "jumlah_per_unsur", jumlah_per_unsur).items():
        path = f"jumlah_per_unsur.{nama}"
        masukan.tambah(galat_tak_negatif(jumlah, path))
        if (
            isinstance(responden, int)
            and isinstance(jumlah, int)
            and masukan.baik("responden", path)
        ):
            nrr = masukan.baca(pecahan_nrr, path, Fraction(jumlah, responden), _SATU.nilai)
            hasil.append(NRRTerbit(nama, nrr, None))
    return tuple(hasil)


def _dengan_kolom(
    masukan: Masukan, unsur: tuple[NRRTerbit, ...], kolom_per_unsur: object
) -> tuple[NRRTerbit, ...]:
    kolom: dict[str, AngkaTerbit] = {}
    nama = tuple(u.unsur for u in unsur)
    for sebutan, nilai in _bernama(masukan, "kolom_per_unsur", kolom_per_unsur).items():
        path = f"kolom_per_unsur.{sebutan}"
        kolom[sebutan] = masukan.baca(AngkaTerbit.baca, path, nilai, _SATU)
        if sebutan not in nama:
            masukan.tambah(UnsurTidakDikenal(sebutan, path=path, ada=nama))
    return tuple(NRRTerbit(u.unsur, u.nrr, u.desimal, kolom.get(u.unsur)) for u in unsur)


# --- sums and labels -----------------------------------------------------------------------------


@attrs.frozen
class JumlahTerbit:
    """The printed sum of an element beside that of its forms."""

    unsur: str
    terbit: int
    dihitung: int

    @property
    def cocok(self) -> bool:
        return self.terbit == self.dihitung


@attrs.frozen
class PeriksaJumlah:
    """Printed sums, added again."""

    baris: tuple[JumlahTerbit, ...]

    @property
    def cocok(self) -> bool:
        return all(b.cocok for b in self.baris)

    def tabel(self) -> Tabel:
        isi = tuple((b.unsur, b.terbit, b.dihitung, "" if b.cocok else "beda") for b in self.baris)
        return Tabel("Jumlah dihitung ulang", ("Unsur", "Terbit", "Dihitung", ""), isi)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def periksa_jumlah(rekap: RekapJawaban, jumlah_per_unsur: Mapping[str, int]) -> PeriksaJumlah:
    """Printed sums against the forms.

    >>> from pelayanan_publik.layanan.skm.cacah import rekap_jawaban
    >>> rekap = rekap_jawaban([{"sopan": 4, "cepat": 3}, {"sopan": 3, "cepat": 3}])
    >>> [b.cocok for b in periksa_jumlah(rekap, {"sopan": 7, "cepat": 7}).baris]
    [True, False]
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(rekap, RekapJawaban, "rekap"))
    isi = _bernama(masukan, "jumlah_per_unsur", jumlah_per_unsur)
    masukan.tuntas()
    dihitung = {c.unsur: c.jumlah for c in rekap.isi}
    baris: list[JumlahTerbit] = []
    for nama, jumlah in isi.items():
        path = f"jumlah_per_unsur.{nama}"
        if nama not in dihitung:
            masukan.tambah(UnsurTidakDikenal(nama, path=path, ada=tuple(dihitung)))
        elif galat := galat_tak_negatif(jumlah, path):
            masukan.tambah(galat)
        else:
            baris.append(JumlahTerbit(nama, cast("int", jumlah), dihitung[nama]))
    masukan.tuntas()
    return PeriksaJumlah(tuple(baris))


@attrs.frozen
class MutuUnsurTerbit:
    """The printed class of an element beside the one that its mean has."""

    unsur: str
    nrr: Fraction
    terbit: MutuPelayanan
    benar: MutuPelayanan

    @property
    def cocok(self) -> bool:
        return self.terbit is self.benar

    def __str__(self) -> str:
        kata = f"{self.unsur} {tulis_desimal(self.nrr)}: {self.terbit.kinerja}"
        return kata if self.cocok else f"{kata}, seharusnya {self.benar.kinerja}"


def periksa_mutu_unsur(
    mutu_per_unsur: Mapping[str, tuple[Bilangan | str, MutuPelayanan | str]], *, pada: date
) -> tuple[MutuUnsurTerbit, ...]:
    """Printed classes of elements, given with their means.

    >>> for satu in periksa_mutu_unsur({"biaya": ("3.40", "A")}, pada=date(2024, 1, 31)):
    ...     print(satu)
    biaya 3,40: sangat baik, seharusnya baik
    """
    masukan = Masukan()
    tabel = masukan.berlaku(TABEL_MUTU, pada)
    hasil: list[MutuUnsurTerbit] = []
    for nama, satu in _bernama(masukan, "mutu_per_unsur", mutu_per_unsur).items():
        path = f"mutu_per_unsur.{nama}"
        if galat := galat_anggota(satu, tuple, path):
            masukan.tambah(galat)
            continue
        nrr, mutu = (*satu, None, None)[:2]  # type: ignore[misc]  # a tuple by now
        rata = masukan.baca(pecahan_nrr, f"{path}[0]", nrr, _SATU.nilai)
        terbit = masukan.pilihan(f"{path}[1]", mutu, MutuPelayanan)
        hasil.append(MutuUnsurTerbit(nama, rata, terbit, tabel.kelas(rata * PENGALI)))
    masukan.tuntas()
    return tuple(hasil)
