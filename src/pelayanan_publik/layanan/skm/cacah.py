"""A survey in a few numbers: of each element how many ticked 1, 2, 3, 4 or nothing.

These counts are all that the index needs, so ten people and ten million take the same room.
`RekapJawaban` is frozen. `tambah` gives the count with more rows in it, `gabung` that of two
surveys together, and in whatever order the rows come the count is the same. For the sampling
error three more numbers stand beside them (`SebaranLengkap`).
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_tak_negatif,
    semua_anggota,
    tak_negatif,
    tupel,
)
from pelayanan_publik.layanan.errors import (
    RekapTidakSelaras,
    TanpaResponden,
    TanpaUnsur,
    UnsurBerbeda,
)
from pelayanan_publik.layanan.skm.hitung import Penghitung
from pelayanan_publik.layanan.skm.jawaban import SKALA, IsiJawabanSKM
from pelayanan_publik.layanan.skm.unsur import DaftarUnsur, galat_nama_ganda, sebagai_daftar


def _cacah(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    nama = attribute.name
    angkat(filter(None, [galat_anggota(value, tuple, nama)]))
    isi = tupel(value)  # type: ignore[arg-type]  # a tuple by now
    angkat(filter(None, (galat_tak_negatif(v, f"{nama}[{i}]") for i, v in enumerate(isi))))
    if len(isi) != len(SKALA):
        raise RekapTidakSelaras(
            path=nama, sebab="nilai 1 sampai 4 perlu empat cacah", cause="four counts are needed"
        )


@attrs.frozen(field_transformer=sekaligus)
class CacahUnsur:
    """The answers to one element.

    >>> cacah = CacahUnsur("waktu", (0, 2, 12, 15), kosong=1)
    >>> cacah.terisi, cacah.jumlah, str(cacah.nrr)
    (29, 100, '100/29')
    """

    unsur: str = attrs.field(validator=berisi)
    cacah: tuple[int, int, int, int] = attrs.field(converter=tupel, validator=_cacah)
    """How many ticked 1, 2, 3 and 4."""
    kosong: int = attrs.field(default=0, validator=tak_negatif)

    @property
    def terisi(self) -> int:
        return sum(self.cacah)

    @property
    def jumlah(self) -> int:
        """The sum of all answers."""
        return sum(n * banyak for n, banyak in zip(SKALA, self.cacah, strict=True))

    @property
    def nrr(self) -> Fraction | None:
        """The mean of those who answered; None where nobody did."""
        return Fraction(self.jumlah, self.terisi) if self.terisi else None

    @property
    def responden(self) -> int:
        return self.terisi + self.kosong


@attrs.frozen(field_transformer=sekaligus)
class SebaranLengkap:
    """Respondents who answered everything: how many, and how far their totals lie apart."""

    banyak: int = attrs.field(validator=tak_negatif)
    jumlah: int = attrs.field(validator=tak_negatif)
    """The sum of their totals."""
    kuadrat: int = attrs.field(validator=tak_negatif)
    """The sum of the squares of their totals."""

    def gabung(self, lain: SebaranLengkap) -> SebaranLengkap:
        return SebaranLengkap(
            self.banyak + lain.banyak, self.jumlah + lain.jumlah, self.kuadrat + lain.kuadrat
        )


def _sebaran(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        angkat(filter(None, [galat_anggota(value, SebaranLengkap, attribute.name)]))


@attrs.frozen(field_transformer=sekaligus)
class RekapJawaban:
    """A whole survey, counted.

    >>> rekap = rekap_jawaban([{"biaya": 4, "waktu": 3}, {"biaya": 4, "waktu": None}])
    >>> rekap.responden, rekap.kosong, rekap.lengkap, [c.cacah for c in rekap.isi]
    (2, 1, SebaranLengkap(banyak=1, jumlah=7, kuadrat=49), [(0, 0, 0, 2), (0, 0, 1, 0)])
    >>> rekap.gabung(rekap) == rekap.tambah([{"biaya": 4, "waktu": 3}, {"biaya": 4, "waktu": None}])
    True
    """

    isi: tuple[CacahUnsur, ...] = attrs.field(converter=tupel, validator=semua_anggota(CacahUnsur))
    lengkap: SebaranLengkap | None = attrs.field(default=None, validator=_sebaran)
    """Those who answered everything; None where only the counts by element are known."""

    def __attrs_post_init__(self) -> None:
        if not self.isi:
            raise TanpaUnsur(path="isi")
        kumpul = Pengumpul()
        kumpul.tambah(*galat_nama_ganda(self.nama, "isi"))
        if len({c.responden for c in self.isi}) > 1:
            sebab, cause = "banyak responden berbeda antarunsur", "elements have other numbers"
            kumpul.tambah(RekapTidakSelaras(path="isi", sebab=sebab, cause=cause))
        if self.lengkap is not None and not self._mungkin(self.lengkap):
            sebab, cause = "sebaran responden lengkap tidak mungkin", "the spread is impossible"
            kumpul.tambah(RekapTidakSelaras(path="lengkap", sebab=sebab, cause=cause))
        kumpul.tuntas()

    def _mungkin(self, sebaran: SebaranLengkap) -> bool:
        """Whether so many can have answered everything, with such totals."""
        banyak = len(self.isi) * sebaran.banyak
        if not self.kosong and sebaran.jumlah != sum(c.jumlah for c in self.isi):
            return False
        return (
            max(0, self.responden - self.kosong) <= sebaran.banyak
            and sebaran.banyak <= min(c.terisi for c in self.isi)
            and banyak * min(SKALA) <= sebaran.jumlah <= banyak * max(SKALA)
            and sebaran.banyak * sebaran.kuadrat >= sebaran.jumlah**2
        )

    @property
    def nama(self) -> tuple[str, ...]:
        """The elements, in the order in which they were asked."""
        return tuple(c.unsur for c in self.isi)

    @property
    def responden(self) -> int:
        return self.isi[0].responden

    @property
    def kosong(self) -> int:
        """Answers that were left out, over all elements."""
        return sum(c.kosong for c in self.isi)

    def tambah(self, jawaban: Iterable[IsiJawabanSKM]) -> RekapJawaban:
        """The count with these rows in it. What is wrong with any of them is told all at once.

        The rows are taken one small batch after another and none is kept, but for the codes of
        respondents, where the rows have any.
        """
        kerja = Penghitung(nama=self.nama)
        kerja.serap(jawaban)
        return self.gabung(_dari_hitungan(kerja))

    def gabung(self, lain: RekapJawaban) -> RekapJawaban:
        """Two surveys of the same elements as one. Whether somebody answered both is not seen."""
        if galat := galat_anggota(lain, RekapJawaban, "lain"):
            raise galat
        milik = {c.unsur: c for c in lain.isi}
        if milik.keys() != set(self.nama):
            berbeda = tuple(sorted(milik.keys() ^ set(self.nama)))
            raise UnsurBerbeda(berbeda, path="lain")
        return RekapJawaban(
            tuple(
                CacahUnsur(
                    c.unsur,
                    tuple(a + b for a, b in zip(c.cacah, milik[c.unsur].cacah, strict=True)),
                    c.kosong + milik[c.unsur].kosong,
                )
                for c in self.isi
            ),
            self.lengkap and lain.lengkap and self.lengkap.gabung(lain.lengkap),
        )


def rekap_jawaban(
    jawaban: Iterable[IsiJawabanSKM], *, unsur: DaftarUnsur | Iterable[str] | None = None
) -> RekapJawaban:
    """The count of a survey.

    With `unsur` the names of rows may be any spelling that the list knows, and a row may leave
    out what was not answered. Without it the first row tells what was asked, and every other has
    to name the same, None where nothing was ticked.

    >>> rekap_jawaban([{"biaya": 3, "waktu": None}, {"waktu": 4, "biaya": 4}]).isi[0].nrr
    Fraction(7, 2)
    >>> rekap_jawaban([{"biaya": 3}, {"biaya": 5}, {"byaya": 4}])
    Traceback (most recent call last):
    pelayanan_publik.core.errors.KumpulanGalat: ...
    """
    kerja = Penghitung(sebagai_daftar(unsur))
    kerja.serap(jawaban)
    if not kerja.nama:
        raise TanpaResponden(path="jawaban")
    return _dari_hitungan(kerja)


def _dari_hitungan(kerja: Penghitung) -> RekapJawaban:
    return RekapJawaban(
        tuple(
            CacahUnsur(nama, tuple(cacah[n] for n in SKALA), cacah[None])
            for nama, cacah in zip(kerja.nama, kerja.cacah, strict=True)
        ),
        SebaranLengkap(
            sum(kerja.jumlah_lengkap.values()),
            sum(jumlah * banyak for jumlah, banyak in kerja.jumlah_lengkap.items()),
            sum(jumlah**2 * banyak for jumlah, banyak in kerja.jumlah_lengkap.items()),
        ),
    )


def rekap_kosong(unsur: Iterable[str]) -> RekapJawaban:
    """The count of no respondent, to which rows are added.

    >>> rekap_kosong(["biaya"]).tambah([{"biaya": 3}]).responden
    1
    """
    nama = DaftarUnsur.dari(unsur).nama
    kosong = tuple(CacahUnsur(u, (0, 0, 0, 0)) for u in nama)
    return RekapJawaban(kosong, SebaranLengkap(0, 0, 0))
