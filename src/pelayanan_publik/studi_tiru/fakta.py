"""A fact: a figure or a sentence with its place, its day, its source, and how well it is known.

Facts that disagree are all kept and reported. Nothing here chooses between them: 193 groups in
June and 297 in August, 37.814 km2 in one book and 40.33 in another stay as they were told, and
who asks for *the* figure is refused until the choice is made. A sum or a density takes its parts
from one source and one day only.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_teks,
    pilihan,
    semua_anggota,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.studi_tiru.errors import (
    FaktaBertentangan,
    FaktaKosong,
    FaktaTidakAda,
    SatuanBerbeda,
    SumberTercampur,
)
from pelayanan_publik.studi_tiru.pintu import (
    teks_atau_kosong,
    terbaca_atau_kosong,
    ukuran_atau_kosong,
)
from pelayanan_publik.wilayah.model import KodeWilayah

_URUTAN_BUKTI = tuple(Bukti)


@attrs.frozen(field_transformer=sekaligus)
class FaktaStudi:
    """What is known of a place: a figure with its unit, or a sentence, and where it is from.

    >>> luas = FaktaStudi("luas", KodeWilayah("34.71.14"), 3.07, "km2", date(2017, 1, 1),
    ...     DasarHukum("BPS Kotagede dalam Angka", sumber="docslib 7418451"), Bukti.SEKUNDER,
    ...     hanya_tahun=True)
    >>> print(luas)
    luas 34.71.14: 3,07 km2 (2017)
    """

    kunci: str = attrs.field(validator=berisi)
    """What it is about, the same word for the same thing everywhere."""
    wilayah: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    nilai: Fraction | None = attrs.field(
        converter=terbaca_atau_kosong, validator=ukuran_atau_kosong
    )
    """None where it is told in words only."""
    satuan: str = attrs.field(validator=pilihan(str))
    tanggal: date = attrs.field(validator=validity.hari)
    """The day for which it is told."""
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))
    hanya_tahun: bool = attrs.field(default=False, validator=pilihan(bool))
    """Whether only the year is known; the day is then the first of it."""
    keterangan: str = attrs.field(default="", validator=pilihan(str))
    inovasi: str | None = attrs.field(default=None, validator=teks_atau_kosong)
    """The innovation that it tells of."""

    def __attrs_post_init__(self) -> None:
        if self.nilai is None and galat_teks(self.keterangan):
            raise FaktaKosong(self.kunci, path="keterangan", kurang="nilai atau keterangan")
        if self.nilai is not None and galat_teks(self.satuan):
            raise FaktaKosong(self.kunci, path="satuan", kurang="satuan")

    @property
    def hari(self) -> str:
        """Its day as it is read: the year alone where no more is known."""
        return str(self.tanggal.year if self.hanya_tahun else self.tanggal)

    @property
    def isi(self) -> str:
        """The figure with its unit, or the sentence."""
        if self.nilai is None:
            return self.keterangan
        return f"{tulis_pecahan(self.nilai)} {self.satuan}"

    def searah(self, lain: FaktaStudi) -> bool:
        """Whether both are of one source and one day, so that they may be reckoned together."""
        return (self.sumber, self.hari) == (lain.sumber, lain.hari)

    def penjelasan(self) -> Penjelasan:
        catatan = ", ".join(
            filter(None, (self.hari, self.keterangan if self.nilai is not None else ""))
        )
        return Penjelasan(
            f"{self.kunci} {self.wilayah}",
            self.isi,
            dasar=self.sumber,
            bukti=self.bukti,
            catatan=catatan,
        )

    def __str__(self) -> str:
        return f"{self.kunci} {self.wilayah}: {self.isi} ({self.hari})"


class JenisPertentangan(StrEnum):
    """In which way facts about one thing disagree."""

    SATUAN = "satuan"
    """They are told in different units."""
    SEHARI = "sehari"
    """They are told for the same day: both cannot be right."""
    LAIN_HARI = "lain_hari"
    """They are told for different days: it changed, or one is wrong; the facts do not tell."""


@attrs.frozen
class Pertentangan:
    """Facts about one thing in one place that do not say the same; all of them are kept."""

    kunci: str
    wilayah: KodeWilayah
    fakta: tuple[FaktaStudi, ...]

    @property
    def jenis(self) -> JenisPertentangan:
        if len({f.satuan for f in self.fakta}) > 1:
            return JenisPertentangan.SATUAN
        nilai: dict[str, Fraction | None] = {}
        for f in self.fakta:
            if nilai.setdefault(f.hari, f.nilai) != f.nilai:
                return JenisPertentangan.SEHARI
        return JenisPertentangan.LAIN_HARI

    def penjelasan(self) -> Penjelasan:
        kata = {"satuan": "satuan berbeda", "sehari": "hari yang sama", "lain_hari": "lain hari"}
        return Penjelasan(
            f"Pertentangan {self.kunci} {self.wilayah}",
            kata[self.jenis],
            tuple(f.penjelasan() for f in self.fakta),
        )


@attrs.frozen
class DaftarFakta:
    """Many facts, none thrown away. Made by `daftar_fakta`."""

    isi: tuple[FaktaStudi, ...] = attrs.field(converter=tupel, validator=semua_anggota(FaktaStudi))

    def tentang(self, kunci: str, wilayah: KodeWilayah) -> tuple[FaktaStudi, ...]:
        """All that is told of one thing in one place, the best known first, then the newest."""
        return _terurut(f for f in self.isi if f.kunci == kunci and f.wilayah == wilayah)

    def satu(self, kunci: str, wilayah: KodeWilayah) -> FaktaStudi:
        """The one fact; refused where there is none, and where they disagree."""
        kena = self.tentang(kunci, wilayah)
        if not kena:
            raise FaktaTidakAda(kunci, path="kunci", wilayah=str(wilayah))
        if _bertentangan(kena):
            isi = tuple(f"{f.isi} ({f.hari}, {f.sumber})" for f in kena)
            raise FaktaBertentangan(kunci, path="kunci", wilayah=str(wilayah), isi=isi)
        return kena[0]

    @property
    def pertentangan(self) -> tuple[Pertentangan, ...]:
        """Everything about which the facts disagree, in the order of first telling."""
        sama: dict[tuple[str, KodeWilayah], list[FaktaStudi]] = {}
        for f in self.isi:
            sama.setdefault((f.kunci, f.wilayah), []).append(f)
        return tuple(
            Pertentangan(kunci, wilayah, _terurut(isi))
            for (kunci, wilayah), isi in sama.items()
            if _bertentangan(isi)
        )

    def tabel(self) -> Tabel:
        kolom = ("Perihal", "Wilayah", "Isi", "Hari", "Sumber", "Bukti")
        baris = tuple(
            (f.kunci, str(f.wilayah), f.isi, f.hari, str(f.sumber), f.bukti.value) for f in self.isi
        )
        return Tabel("Fakta", kolom, baris)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Fakta",
            f"{len(self.isi)}, {len(self.pertentangan)} pertentangan",
            tuple(f.penjelasan() for f in self.isi),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _terurut(fakta: Iterable[FaktaStudi]) -> tuple[FaktaStudi, ...]:
    """The best known first, of those the newest."""
    semua = sorted(fakta, key=lambda f: f.tanggal, reverse=True)
    return tuple(sorted(semua, key=lambda f: _URUTAN_BUKTI.index(f.bukti)))


def _bertentangan(fakta: Iterable[FaktaStudi]) -> bool:
    """Whether figures differ; sentences are read by people and never compared here."""
    return len({(f.nilai, f.satuan) for f in fakta if f.nilai is not None}) > 1


def daftar_fakta(isi: Iterable[FaktaStudi]) -> DaftarFakta:
    """Facts put together, with what they disagree about.

    >>> balikpapan, buku = KodeWilayah("64.71.05"), DasarHukum("buku A")
    >>> dua = daftar_fakta([
    ...     FaktaStudi("luas", balikpapan, 37.814, "km2", date(2015, 1, 1), buku, Bukti.TURUNAN),
    ...     FaktaStudi("luas", balikpapan, 40.33, "km2", date(2025, 1, 1), buku, Bukti.SEKUNDER)])
    >>> [(p.kunci, p.jenis.value, len(p.fakta)) for p in dua.pertentangan]
    [('luas', 'lain_hari', 2)]
    >>> dua.satu("luas", balikpapan)
    Traceback (most recent call last):
    pelayanan_publik.studi_tiru.errors.FaktaBertentangan: ST-003 ...
    """
    return DaftarFakta(isi)


def jumlahkan_fakta(kunci: str, wilayah: KodeWilayah, bagian: Iterable[FaktaStudi]) -> FaktaStudi:
    """The sum of the parts of a place, all of one unit, one source and one day.

    >>> luas = [FaktaStudi("luas", KodeWilayah(f"34.71.14.100{i}"), km2, "km2", date(2017, 1, 1),
    ...     DasarHukum("BPS"), Bukti.SEKUNDER) for i, km2 in enumerate((1.25, 0.99, 0.83), 1)]
    >>> print(jumlahkan_fakta("luas", KodeWilayah("34.71.14"), luas))
    luas 34.71.14: 3,07 km2 (2017-01-01)
    """
    semua: tuple[FaktaStudi, ...] = tupel(bagian)
    angkat(
        filter(
            None,
            (
                galat_teks(kunci, "kunci"),
                galat_anggota(wilayah, KodeWilayah, "wilayah"),
                galat_anggota(semua, tuple, "bagian"),
            ),
        )
    )
    angkat(
        filter(None, (galat_anggota(f, FaktaStudi, f"bagian[{i}]") for i, f in enumerate(semua)))
    )
    if not semua:
        raise FaktaTidakAda(kunci, path="bagian", wilayah=str(wilayah))
    wajib_sebanding(kunci, semua)
    awal = semua[0]
    nilai = sum((wajib_angka(f) for f in semua), Fraction(0))
    keterangan = f"jumlah {len(semua)} bagian"
    return attrs.evolve(
        awal,
        kunci=kunci,
        wilayah=wilayah,
        nilai=nilai,
        bukti=Bukti.TURUNAN,
        keterangan=keterangan,
    )


def wajib_angka(fakta: FaktaStudi) -> Fraction:
    """The figure of a fact; refused where it is told in words only."""
    if fakta.nilai is None:
        raise FaktaKosong(fakta.kunci, path="nilai", kurang="nilai")
    return fakta.nilai


def wajib_sebanding(perihal: str, fakta: Iterable[FaktaStudi], *, satuan: bool = True) -> None:
    """Refuse to reckon with figures of other sources, days or (if asked) units together."""
    semua = tuple(fakta)
    if satuan and len({f.satuan for f in semua}) > 1:
        raise SatuanBerbeda(perihal, path="satuan", isi=tuple(sorted({f.satuan for f in semua})))
    if not all(f.searah(semua[0]) for f in semua):
        isi = tuple(dict.fromkeys(f"{f.sumber} {f.hari}" for f in semua))
        raise SumberTercampur(perihal, path="sumber", isi=isi)
