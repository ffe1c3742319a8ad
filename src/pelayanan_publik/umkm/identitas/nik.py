"""NIK: whose number it is cannot be read from it, but where and for whom it was issued can.

    31 71 01  17 08 45  0001
    region    birth     serial       of a woman the day is 57: 40 more

Its year has two digits, so a NIK is read on a day (`pada`): the latest year in which the bearer is
between the youngest and the oldest age. Every other year in that range is told beside it, for a
NIK cannot tell a child from its great-grandmother. Nobody's number or birthday stands in a repr,
an error or an explanation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import galat_tak_negatif, tulis_kata
from pelayanan_publik.umkm.errors import (
    BagianWilayahNIKSalah,
    BulanNIKSalah,
    DaerahNIKTidakTerdaftar,
    HariNIKSalah,
    ProvinsiNIKTidakDikenal,
    RentangUsiaTerbalik,
    TanggalLahirMustahil,
    TanggalLahirTidakAda,
    UrutNIKNol,
)
from pelayanan_publik.umkm.identitas.daerah import TabelDaerah, tabel_daerah
from pelayanan_publik.umkm.identitas.nomor import galat_angka
from pelayanan_publik.umkm.parameters.identitas import (
    KODE_BUKAN_KABUPATEN_KOTA,
    PANJANG_NIK,
    PROVINSI,
    TAMBAHAN_HARI_PEREMPUAN,
    URUT_NIK_TERKECIL,
    USIA_TERMUDA,
    USIA_TERTUA,
)
from pelayanan_publik.wilayah import KodeWilayah

_PANJANG = PANJANG_NIK.nilai(TAK_BERTANGGAL)
_PEREMPUAN = TAMBAHAN_HARI_PEREMPUAN.nilai(TAK_BERTANGGAL)
_BUKAN_KABUPATEN_KOTA = KODE_BUKAN_KABUPATEN_KOTA.nilai(TAK_BERTANGGAL)
_URUT_TERKECIL = URUT_NIK_TERKECIL.nilai(TAK_BERTANGGAL)
_HARI_TERBANYAK, _BULAN_TERBANYAK, _ABAD = 31, 12, 100
_ABAD_TERLENGKAP = 2000
"""A century whose year 00 is a leap year: it has every day that any century has."""


class JenisKelamin(StrEnum):
    """As a NIK tells it."""

    LAKI_LAKI = "laki_laki"
    PEREMPUAN = "perempuan"


def galat_nik(teks: object, path: str = "nik") -> Iterator[Galat]:
    """Every fault of a text as a NIK that neither a day nor a table of regions is needed to see.

    >>> [g.kode for g in galat_nik("3171013002001234")], [g.kode for g in galat_nik("317101")]
    (['UU-012'], ['UU-006'])
    """
    salah = list(galat_angka(teks, "NIK", _PANJANG, path))
    yield from salah
    if salah or not isinstance(teks, str):
        return
    samar = samarkan(teks)
    if teks[2:4] in _BUKAN_KABUPATEN_KOTA:
        yield BagianWilayahNIKSalah("kabupaten/kota", path=path)
    if teks[4:6] == "00":
        yield BagianWilayahNIKSalah("kecamatan", path=path)
    hari, bulan, tahun = _lahir(teks)
    if not 1 <= hari <= _HARI_TERBANYAK:
        yield HariNIKSalah(samar, path=path)
    if not 1 <= bulan <= _BULAN_TERBANYAK:
        yield BulanNIKSalah(samar, path=path)
    elif 1 <= hari <= _HARI_TERBANYAK and not _tanggal(_ABAD_TERLENGKAP + tahun, bulan, hari):
        yield TanggalLahirTidakAda(samar, path=path)
    if int(teks[12:]) < _URUT_TERKECIL:
        yield UrutNIKNol(samar, path=path)


def _lahir(nomor: str) -> tuple[int, int, int]:
    """Day (without the 40), month and two-digit year; a day that is none stays none."""
    hari, bulan, tahun = int(nomor[6:8]), int(nomor[8:10]), int(nomor[10:12])
    return (hari - _PEREMPUAN if hari > _PEREMPUAN else hari), bulan, tahun


def _tanggal(tahun: int, bulan: int, hari: int) -> date | None:
    try:
        return date(tahun, bulan, hari)
    except ValueError:
        return None


def nik_sah(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: a NIK as far as its digits tell."""
    angkat(galat_nik(value, attribute.name))


@attrs.frozen(repr=False)
class NIK:
    """A NIK that is well made. Equal by its number, shown by its edges only.

    >>> NIK("3171015708450001"), str(NIK("3171015708450001").kode_wilayah)
    (NIK(3…1), '31.71.01')
    """

    angka: str = attrs.field(validator=nik_sah)

    @property
    def kode_wilayah(self) -> KodeWilayah:
        """The kecamatan of issue, which may have been split or renamed since."""
        return KodeWilayah(".".join(re.findall("..", self.angka[:6])))

    @property
    def jenis_kelamin(self) -> JenisKelamin:
        perempuan = int(self.angka[6:8]) > _PEREMPUAN
        return JenisKelamin.PEREMPUAN if perempuan else JenisKelamin.LAKI_LAKI

    def calon_lahir(self, pada: date, usia_termuda: int, usia_tertua: int) -> tuple[date, ...]:
        """The days of birth that give such an age on a day, the latest first."""
        hari, bulan, tahun = _lahir(self.angka)
        calon = (
            _tanggal(abad + tahun, bulan, hari)
            for abad in range(pada.year // _ABAD * _ABAD, -1, -_ABAD)
            if abad + tahun >= pada.year - usia_tertua - 1
        )
        return tuple(c for c in calon if c and usia_termuda <= _umur(c, pada) <= usia_tertua)

    def __str__(self) -> str:
        return samarkan(self.angka)

    def __repr__(self) -> str:
        return f"NIK({self})"


def _umur(lahir: date, pada: date) -> int:
    """Whole years on a day; less than zero before the birth."""
    return pada.year - lahir.year - ((pada.month, pada.day) < (lahir.month, lahir.day))


@attrs.frozen(repr=False)
class PemeriksaanNIK:
    """What a NIK tells on a day."""

    nik: NIK
    pada: date
    tanggal_lahir: date
    """The latest that is possible."""
    calon_lahir: tuple[date, ...]
    """All that are possible, the latest first; more than one where the century is in doubt."""
    provinsi: str
    """By our table; empty where another was handed over."""
    kode_lama: bool
    """Whether only the table of former regions holds the region of issue."""
    usia_termuda: int
    usia_tertua: int

    @property
    def jenis_kelamin(self) -> JenisKelamin:
        return self.nik.jenis_kelamin

    @property
    def kode_wilayah(self) -> KodeWilayah:
        """The kecamatan of issue."""
        return self.nik.kode_wilayah

    @property
    def umur(self) -> int:
        """Whole years on the day of the check."""
        return _umur(self.tanggal_lahir, self.pada)

    @property
    def abad_pasti(self) -> bool:
        """Whether only one century is possible."""
        return len(self.calon_lahir) == 1

    def penjelasan(self) -> Penjelasan:
        provinsi, usia = PROVINSI.pada(self.pada), USIA_TERTUA.pada(TAK_BERTANGGAL)
        bawaan = self.usia_tertua == usia.nilai
        lain = ", ".join(f"{_umur(c, self.pada)} tahun" for c in self.calon_lahir)
        daerah = Penjelasan(
            "Provinsi penerbitan",
            self.provinsi or "menurut tabel yang diberikan",
            dasar=provinsi.dasar if self.provinsi else None,
            bukti=provinsi.bukti if self.provinsi else None,
            catatan="kode lama" if self.kode_lama else "",
        )
        umur = Penjelasan(
            "Umur",
            f"{self.umur} tahun",
            (Penjelasan("Umur yang mungkin", lain),),
            dasar=usia.dasar if bawaan else None,
            bukti=usia.bukti if bawaan else None,
            catatan=f"abad termuda di antara umur {self.usia_termuda}–{self.usia_tertua} tahun",
        )
        kelamin = Penjelasan("Jenis kelamin", tulis_kata(self.jenis_kelamin))
        return Penjelasan(f"NIK {self.nik}", f"sah pada {self.pada}", (daerah, kelamin, umur))

    def __repr__(self) -> str:
        return f"PemeriksaanNIK(nik={self.nik!r}, pada={self.pada}, umur={self.umur})"


def periksa_nik(
    teks: str | NIK,
    *,
    pada: date,
    wilayah: TabelDaerah | None = None,
    wilayah_lama: TabelDaerah | None = None,
    usia_termuda: int | None = None,
    usia_tertua: int | None = None,
) -> PemeriksaanNIK:
    """What a NIK tells on a day, or every fault that it has.

    Without `wilayah` only the province is looked up, in `PROVINSI` on that day. Years of age are
    whole.

    >>> hasil = periksa_nik("3578080102030001", pada=date(2024, 6, 1))
    >>> hasil.tanggal_lahir, len(hasil.calon_lahir), hasil.jenis_kelamin.value
    (datetime.date(2003, 2, 1), 2, 'laki_laki')
    >>> periksa_nik("9971011708450001", pada=date(2024, 6, 1))
    Traceback (most recent call last):
    pelayanan_publik.umkm.errors.ProvinsiNIKTidakDikenal: UU-007 teks: ...
    """
    masukan = Masukan()
    ada_hari = masukan.hari("pada", pada)
    termuda = _usia(masukan, "usia_termuda", usia_termuda, USIA_TERMUDA.nilai(TAK_BERTANGGAL))
    tertua = _usia(masukan, "usia_tertua", usia_tertua, USIA_TERTUA.nilai(TAK_BERTANGGAL))
    if masukan.baik("usia_termuda", "usia_tertua") and termuda > tertua:
        masukan.tambah(RentangUsiaTerbalik(termuda, path="usia_termuda", tertua=tertua))
    nomor = teks.angka if isinstance(teks, NIK) else teks
    salah = list(galat_nik(nomor, "teks"))
    masukan.tambah(*salah)
    kode_lama, provinsi = False, ""
    if not any(galat_angka(nomor, "NIK", _PANJANG)):
        semua = masukan.berlaku(PROVINSI, pada) if wilayah is None else ()
        provinsi = next((p[3:] for p in semua if p.startswith(nomor[:2])), "")
        with masukan.di():
            kode_lama = _periksa_daerah(nomor, provinsi, wilayah, wilayah_lama)
    siap = not salah and ada_hari and masukan.baik("usia_termuda", "usia_tertua")
    calon = NIK(nomor).calon_lahir(pada, termuda, tertua) if siap else (pada,)
    if not calon:
        masukan.tambah(
            TanggalLahirMustahil(
                samarkan(nomor), path="teks", termuda=termuda, tertua=tertua, pada=pada
            )
        )
    masukan.tuntas()
    return PemeriksaanNIK(NIK(nomor), pada, calon[0], calon, provinsi, kode_lama, termuda, tertua)


def _usia(masukan: Masukan, path: str, nilai: int | None, bawaan: int) -> int:
    if nilai is None:
        return bawaan
    masukan.tambah(galat_tak_negatif(nilai, path))
    return nilai if masukan.baik(path) else bawaan


def _periksa_daerah(
    nomor: str, provinsi: str, wilayah: TabelDaerah | None, wilayah_lama: TabelDaerah | None
) -> bool:
    """Whether only the former regions hold the region of issue; refused if none does."""
    kode = KodeWilayah(".".join(re.findall("..", nomor[:6])))
    kini = bool(provinsi) if wilayah is None else bool(tabel_daerah(wilayah)(kode))
    lama = wilayah_lama is not None and bool(tabel_daerah(wilayah_lama, "wilayah_lama")(kode))
    if kini or lama:
        return not kini
    if wilayah is None:
        raise ProvinsiNIKTidakDikenal(nomor[:2], path="teks")
    raise DaerahNIKTidakTerdaftar(samarkan(nomor), path="teks")
