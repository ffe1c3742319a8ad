"""How far KTB reach: by kampung, by kelurahan, and in all.

Coverage is of kampung, not of KTB: a kampung with two KTB is one kampung that has any. When two
kampung become one, both counts sink (100 KTB became 97 in Yogyakarta, without one closing down).
A share over no kampung is undefined.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import angkat, galat_ganda
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_teks,
    tulis_persen,
    tupel,
)
from pelayanan_publik.tangguh_bencana.book.pintu import galat_beberapa_kode
from pelayanan_publik.tangguh_bencana.errors import DigabungKeDirinya, KampungTidakDikenal
from pelayanan_publik.tangguh_bencana.sarana.capaian import Capaian


def _kode_ktb(_: object, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    angkat([] if value == () else galat_beberapa_kode(value, attribute.name))


@attrs.frozen(field_transformer=sekaligus)
class Kampung:
    """A kampung, the kelurahan it is in, and its KTB by code: mostly one, or none."""

    kode: str = attrs.field(validator=berisi)
    kelurahan: str = attrs.field(validator=berisi)
    ktb: tuple[str, ...] = attrs.field(default=(), converter=tupel, validator=_kode_ktb)


@attrs.frozen
class BarisCakupan:
    """The kampung and KTB of a kelurahan, or of all."""

    kelurahan: str
    kampung: int
    ber_ktb: int
    """Kampung that have a KTB."""
    ktb: int
    """KTB; a kampung may have several."""

    @property
    def capaian(self) -> Capaian:
        return Capaian(
            f"Cakupan KTB {self.kelurahan}",
            Fraction(self.ber_ktb),
            Fraction(self.kampung),
            "kampung ber-KTB",
            "kampung",
        )

    @property
    def cakupan(self) -> Fraction | None:
        """Kampung with a KTB over kampung; None without kampung."""
        return self.capaian.nilai

    @property
    def ada(self) -> bool:
        """One KTB at least."""
        return self.ktb >= 1

    @property
    def lebih_dari_satu(self) -> bool:
        """More than one, as every kelurahan of Kotagede has."""
        return self.ktb > 1

    @property
    def setiap_kampung(self) -> bool | None:
        """Each kampung has one; None without kampung."""
        return self.ber_ktb == self.kampung if self.kampung else None


@attrs.frozen
class CakupanKTB:
    """Coverage by kelurahan and in all."""

    baris: tuple[BarisCakupan, ...]
    jumlah: BarisCakupan
    kampung_tanpa_ktb: tuple[str, ...]

    @property
    def kelurahan_tanpa_ktb(self) -> tuple[str, ...]:
        return tuple(b.kelurahan for b in self.baris if not b.ada)

    @property
    def kelurahan_satu_ktb(self) -> tuple[str, ...]:
        """Those that have one, and no second."""
        return tuple(b.kelurahan for b in self.baris if b.ada and not b.lebih_dari_satu)

    def tabel(self) -> Tabel:
        return Tabel(
            "Cakupan KTB",
            ("Kelurahan", "Kampung", "Ber-KTB", "KTB", "Cakupan", "≥1", ">1", "Tiap kampung"),
            tuple(map(_sel, self.baris)),
            _sel(self.jumlah),
            ("Cakupan",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _ya(ya: bool | None) -> str:
    return "–" if ya is None else "ya" if ya else "tidak"


def _sel(b: BarisCakupan) -> tuple[str | int, ...]:
    tanda = (_ya(b.ada), _ya(b.lebih_dari_satu), _ya(b.setiap_kampung))
    return (b.kelurahan, b.kampung, b.ber_ktb, b.ktb, tulis_persen(b.cakupan, 1), *tanda)


def _daftar_kampung(kampung: Iterable[Kampung], masukan: Masukan) -> tuple[Kampung, ...]:
    """The kampung that are some; each code of a kampung or a KTB stands for one thing."""
    semua = tupel(kampung)
    masukan.tambah(galat_anggota(semua, tuple, "kampung"))
    urut = semua if isinstance(semua, tuple) else ()
    benar: list[Kampung] = []
    for i, satu in enumerate(urut):
        galat = galat_anggota(satu, Kampung, f"kampung[{i}]")
        masukan.tambah(galat)
        benar += [] if galat else [satu]
    masukan.tambah(*galat_ganda((f"kampung.{k.kode}", k.kode) for k in benar))
    masukan.tambah(*galat_ganda((f"kampung.{k.kode}.ktb", b) for k in benar for b in k.ktb))
    return tuple(benar)


def cakupan_ktb(kampung: Iterable[Kampung], kelurahan: Iterable[str] = ()) -> CakupanKTB:
    """How many kampung have a KTB, by kelurahan in their order and in all.

    `kelurahan` names those that must appear even without a kampung.

    >>> hasil = cakupan_ktb([Kampung("Basen", "Purbayan", ["K-1", "K-2"]),
    ...     Kampung("Alun-Alun", "Purbayan"), Kampung("Tegalgendu", "Prenggan", ["K-3"])])
    >>> hasil.jumlah.cakupan, hasil.kelurahan_satu_ktb, hasil.kampung_tanpa_ktb
    (Fraction(2, 3), ('Prenggan',), ('Alun-Alun',))
    """
    masukan = Masukan()
    semua, nama = _daftar_kampung(kampung, masukan), tupel(kelurahan)
    masukan.tambah(galat_anggota(nama, tuple, "kelurahan"))
    if isinstance(nama, tuple):
        masukan.tambah(*(galat_teks(n, f"kelurahan[{i}]") for i, n in enumerate(nama)))
    masukan.tuntas()
    per: dict[str, list[Kampung]] = {n: [] for n in nama}
    for k in semua:
        per.setdefault(k.kelurahan, []).append(k)

    def baris(sebutan: str, isi: Iterable[Kampung]) -> BarisCakupan:
        ktb = [len(k.ktb) for k in isi]
        return BarisCakupan(sebutan, len(ktb), sum(map(bool, ktb)), sum(ktb))

    return CakupanKTB(
        tuple(baris(n, isi) for n, isi in per.items()),
        baris("Jumlah", semua),
        tuple(k.kode for k in semua if not k.ktb),
    )


def gabung_kampung(kampung: Iterable[Kampung], *, asal: str, ke: str) -> tuple[Kampung, ...]:
    """The kampung after one went into another: one kampung fewer, and one KTB if both had one.

    The KTB of `asal` goes into that of `ke`; where `ke` has none, it is the KTB of `ke` now.

    >>> dua = [Kampung("A", "X", ["K-1"]), Kampung("B", "X", ["K-2"])]
    >>> gabung_kampung(dua, asal="B", ke="A")
    (Kampung(kode='A', kelurahan='X', ktb=('K-1',)),)
    """
    masukan = Masukan()
    semua = _daftar_kampung(kampung, masukan)
    per = {k.kode: k for k in semua}
    for path, kode in (("asal", asal), ("ke", ke)):
        if type(kode) is not str or kode not in per:
            masukan.tambah(KampungTidakDikenal(kode, path=path))
    if asal == ke:
        masukan.tambah(DigabungKeDirinya(ke, path="ke"))
    masukan.tuntas()
    ktb = per[ke].ktb or per[asal].ktb
    return tuple(attrs.evolve(k, ktb=ktb) if k.kode == ke else k for k in semua if k.kode != asal)
