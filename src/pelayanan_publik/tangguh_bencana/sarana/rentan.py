"""Who is there, and who needs help first: people and vulnerable groups by neighbourhood (RT).

Two counts of the same people must agree: men and women are the people. A row that does not is
told, not thrown away, and the total is made again from men and women. Vulnerable groups may
overlap (an old person may be disabled), so their sum is not a number of people: the answer gives
the fewest and the most people it can be.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import Pengumpul, angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_tak_negatif, galat_teks, tulis_persen, tulis_ribuan
from pelayanan_publik.tangguh_bencana.errors import KelompokMelebihiPenduduk
from pelayanan_publik.tangguh_bencana.sarana.baris import baca_baris


@attrs.frozen
class PendudukRT:
    """A row of the register: men, women, and what is printed as their sum.

    >>> PendudukRT("02/06", 40, 50, tercetak=9).selisih
    -81
    """

    rt: str
    laki_laki: int
    perempuan: int
    tercetak: int | None = None
    """The people as the register prints them."""

    def __attrs_post_init__(self) -> None:
        salah = (
            galat_teks(self.rt, "rt"),
            galat_tak_negatif(self.laki_laki, "laki_laki"),
            galat_tak_negatif(self.perempuan, "perempuan"),
            None if self.tercetak is None else galat_tak_negatif(self.tercetak, "tercetak"),
        )
        angkat(filter(None, salah))

    @property
    def jiwa(self) -> int:
        return self.laki_laki + self.perempuan

    @property
    def selisih(self) -> int:
        """Printed less counted; 0 also where nothing is printed."""
        return 0 if self.tercetak is None else self.tercetak - self.jiwa


@attrs.frozen
class CekPenduduk:
    """A register, and the rows of it in which men and women are not the people."""

    baris: tuple[PendudukRT, ...]

    @property
    def laki_laki(self) -> int:
        return sum(b.laki_laki for b in self.baris)

    @property
    def perempuan(self) -> int:
        return sum(b.perempuan for b in self.baris)

    @property
    def jiwa(self) -> int:
        """The people, from men and women."""
        return self.laki_laki + self.perempuan

    @property
    def tercetak(self) -> int | None:
        """The printed people added up; None where a row has none."""
        cetak = [b.tercetak for b in self.baris if b.tercetak is not None]
        return sum(cetak) if len(cetak) == len(self.baris) else None

    @property
    def tidak_cocok(self) -> tuple[PendudukRT, ...]:
        """The rows that break the sum."""
        return tuple(b for b in self.baris if b.selisih)

    @property
    def jiwa_per_rt(self) -> dict[str, int]:
        """The people of each RT, as the shelters take them."""
        return {b.rt: b.jiwa for b in self.baris}

    def penjelasan(self) -> Penjelasan:
        cetak = () if self.tercetak is None else (
            Penjelasan("Tercetak", f"{tulis_ribuan(self.tercetak)} jiwa"),
        )  # fmt: skip
        return Penjelasan(
            "Penduduk",
            f"{tulis_ribuan(self.jiwa)} jiwa",
            (
                Penjelasan("Laki-laki", tulis_ribuan(self.laki_laki)),
                Penjelasan("Perempuan", tulis_ribuan(self.perempuan)),
                *cetak,
                *(
                    Penjelasan(
                        f"RT {b.rt} tidak cocok",
                        f"tercetak {tulis_ribuan(b.tercetak or 0)}",
                        catatan=f"L {tulis_ribuan(b.laki_laki)} + P {tulis_ribuan(b.perempuan)}"
                        f" = {tulis_ribuan(b.jiwa)}",
                    )
                    for b in self.tidak_cocok
                ),
            ),
        )

    def tabel(self) -> Tabel:
        baris = tuple((b.rt, b.laki_laki, b.perempuan, b.jiwa, b.selisih) for b in self.baris)
        kaki = ("Jumlah", self.laki_laki, self.perempuan, self.jiwa,
                sum(b.selisih for b in self.baris))  # fmt: skip
        return Tabel("Penduduk", ("RT", "L", "P", "Jiwa", "Selisih cetak"), baris, kaki)

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def cek_penduduk(baris: Iterable[PendudukRT | tuple[Any, ...]]) -> CekPenduduk:
    """Men and women against the printed people, row by row; an RT stands once.

    >>> cek = cek_penduduk([("01/06", 20, 25, 45), ("02/06", 40, 50, 9)])
    >>> cek.jiwa, cek.tercetak, [b.rt for b in cek.tidak_cocok]
    (135, 54, ['02/06'])
    """
    kumpul = Pengumpul()
    terbaca = baca_baris(kumpul, PendudukRT, baris)
    kumpul.tambah(*galat_ganda((f"{letak}.rt", satu.rt) for letak, satu in terbaca))
    kumpul.tuntas()
    return CekPenduduk(tuple(satu for _, satu in terbaca))


# --- vulnerable groups ---------------------------------------------------------------------------


@attrs.frozen
class RentanRT:
    """The vulnerable of an RT: small children, the old, pregnant women, people with disability."""

    rt: str
    balita: int
    lansia: int
    ibu_hamil: int
    difabel: int

    def __attrs_post_init__(self) -> None:
        cacah = ("balita", "lansia", "ibu_hamil", "difabel")
        salah = (galat_tak_negatif(getattr(self, nama), nama) for nama in cacah)
        angkat(filter(None, (galat_teks(self.rt, "rt"), *salah)))

    @property
    def jumlah(self) -> int:
        """The groups added up: entries, not people."""
        return self.balita + self.lansia + self.ibu_hamil + self.difabel

    @property
    def paling_sedikit(self) -> int:
        """The fewest people it can be: no small child is old or pregnant."""
        return max(self.balita + max(self.lansia, self.ibu_hamil), self.difabel)


@attrs.frozen
class KelompokRentan:
    """The vulnerable of a kelurahan, by RT, and its whole population."""

    baris: tuple[RentanRT, ...]
    jiwa: int

    @property
    def balita(self) -> int:
        return sum(b.balita for b in self.baris)

    @property
    def lansia(self) -> int:
        return sum(b.lansia for b in self.baris)

    @property
    def ibu_hamil(self) -> int:
        return sum(b.ibu_hamil for b in self.baris)

    @property
    def difabel(self) -> int:
        return sum(b.difabel for b in self.baris)

    @property
    def jumlah(self) -> int:
        """All groups added up; whoever is in two counts twice."""
        return sum(b.jumlah for b in self.baris)

    @property
    def bagian(self) -> Fraction | None:
        """The sum over the population, overlaps and all; None without people."""
        return Fraction(self.jumlah, self.jiwa) if self.jiwa else None

    @property
    def paling_sedikit(self) -> int:
        """The fewest people behind the sum."""
        return sum(b.paling_sedikit for b in self.baris)

    @property
    def paling_banyak(self) -> int:
        """The most people behind the sum."""
        return min(self.jumlah, self.jiwa)

    def penjelasan(self) -> Penjelasan:
        antara = f"{tulis_ribuan(self.paling_sedikit)} sampai {tulis_ribuan(self.paling_banyak)}"
        return Penjelasan(
            "Kelompok rentan",
            tulis_ribuan(self.jumlah),
            (
                Penjelasan("Balita", tulis_ribuan(self.balita)),
                Penjelasan("Lansia", tulis_ribuan(self.lansia)),
                Penjelasan("Ibu hamil", tulis_ribuan(self.ibu_hamil)),
                Penjelasan("Difabel", tulis_ribuan(self.difabel)),
                Penjelasan(
                    "Bagian dari penduduk",
                    tulis_persen(self.bagian, 1),
                    catatan=f"{tulis_ribuan(self.jiwa)} jiwa",
                ),
                Penjelasan("Orangnya, karena dapat tumpang tindih", f"{antara} jiwa"),
            ),
        )

    def tabel(self) -> Tabel:
        baris = tuple(
            (b.rt, b.balita, b.lansia, b.ibu_hamil, b.difabel, b.jumlah) for b in self.baris
        )
        kaki = ("Jumlah", self.balita, self.lansia, self.ibu_hamil, self.difabel, self.jumlah)
        kolom = ("RT", "Balita", "Lansia", "Ibu hamil", "Difabel", "Jumlah")
        return Tabel("Kelompok rentan", kolom, baris, kaki)

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kelompok_rentan(baris: Iterable[RentanRT | tuple[Any, ...]], *, jiwa: int) -> KelompokRentan:
    """The vulnerable by RT, and their share of so many people.

    >>> rentan = kelompok_rentan([("01/06", 3, 11, 0, 1), ("02/06", 7, 16, 0, 1)], jiwa=135)
    >>> rentan.jumlah, rentan.paling_sedikit, rentan.bagian
    (39, 37, Fraction(13, 45))
    """
    kumpul = Pengumpul()
    terbaca = baca_baris(kumpul, RentanRT, baris)
    kumpul.tambah(*galat_ganda((f"{letak}.rt", satu.rt) for letak, satu in terbaca))
    kumpul.tambah(galat_tak_negatif(jiwa, "jiwa"))
    kumpul.tuntas()
    hasil = KelompokRentan(tuple(satu for _, satu in terbaca), jiwa)
    kelompok = {
        "balita": hasil.balita,
        "lansia": hasil.lansia,
        "ibu hamil": hasil.ibu_hamil,
        "difabel": hasil.difabel,
    }
    lebih = {nama: n for nama, n in kelompok.items() if n > jiwa}
    if not lebih and hasil.paling_sedikit > jiwa:
        lebih = {"rentan": hasil.paling_sedikit}
    angkat(
        KelompokMelebihiPenduduk(n, path="jiwa", kelompok=nama, jiwa=jiwa)
        for nama, n in lebih.items()
    )
    return hasil
