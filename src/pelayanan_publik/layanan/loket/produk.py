"""What an office offers, and in what time: products with their promise, dated.

A promise is so many minutes, hours, working or calendar days, from the moment the file is
complete. The catalogue is the office's own; a request keeps the promise of the day on which it
was made, so that a later one does not judge it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_positif,
    pilihan,
    semua_anggota,
    tulis_kata,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.core.validity import Masa, galat_bertumpuk, galat_tanggal
from pelayanan_publik.layanan.errors import (
    BatasTerlaluPanjang,
    ProdukBertumpuk,
    ProdukTidakDitawarkan,
)

_PALING_PANJANG = 1_000_000


class SatuanJanji(StrEnum):
    """In what a promise is given."""

    MENIT = "menit"
    JAM = "jam"
    HARI_KERJA = "hari_kerja"
    HARI_KALENDER = "hari_kalender"


MENIT_PER_JAM = 60


def _banyak(janji: JanjiWaktu, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: above zero and no slip: a million minutes are two years."""
    if galat := galat_positif(value, attribute.name):
        raise galat
    if value > _PALING_PANJANG:
        satuan = str(janji.satuan).replace("_", " ")
        raise BatasTerlaluPanjang(value, path=attribute.name, satuan=satuan, batas=_PALING_PANJANG)


@attrs.frozen(field_transformer=sekaligus)
class JanjiWaktu:
    """So much time from the complete file.

    >>> str(JanjiWaktu(10, SatuanJanji.MENIT)), JanjiWaktu(2, SatuanJanji.JAM).menit
    ('10 menit', 120)
    """

    banyak: int = attrs.field(validator=_banyak)
    satuan: SatuanJanji = attrs.field(validator=pilihan(SatuanJanji))

    @property
    def menit(self) -> int | None:
        """The promise in minutes; None of days."""
        if self.satuan is SatuanJanji.MENIT:
            return self.banyak
        return self.banyak * MENIT_PER_JAM if self.satuan is SatuanJanji.JAM else None

    def __str__(self) -> str:
        return f"{tulis_ribuan(self.banyak)} {tulis_kata(self.satuan)}"


@attrs.frozen(field_transformer=sekaligus)
class ProdukLayanan:
    """A product of service and the time promised for it in a period."""

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    janji: JanjiWaktu = attrs.field(validator=pilihan(JanjiWaktu))
    masa: Masa = attrs.field(validator=pilihan(Masa))
    dasar: DasarHukum | None = attrs.field(
        default=None, validator=attrs.validators.optional(pilihan(DasarHukum))
    )
    bukti: Bukti = attrs.field(default=Bukti.USULAN, validator=pilihan(Bukti))


@attrs.frozen
class KatalogLayanan:
    """The products of an office, by code and period; of one product no two periods overlap.

    >>> menit = JanjiWaktu(10, SatuanJanji.MENIT)
    >>> skck = ProdukLayanan("SKCK", "pengantar SKCK", menit, Masa(date(2023, 1, 1)))
    >>> str(KatalogLayanan((skck,)).produk("SKCK", date(2024, 3, 1)).janji)
    '10 menit'
    """

    isi: tuple[ProdukLayanan, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(ProdukLayanan)
    )

    def __attrs_post_init__(self) -> None:
        angkat(self._bertumpuk())

    def _bertumpuk(self) -> Iterator[Galat]:
        masa: dict[str, list[tuple[date, date | None]]] = {}
        for satu in self.isi:
            masa.setdefault(satu.kode, []).append((satu.masa.mulai, satu.masa.sampai))
        for kode, semua in masa.items():
            for galat in galat_bertumpuk(semua):
                yield ProdukBertumpuk(kode, path="isi", masa=galat.nilai)

    def produk(self, kode: str, pada: date, path: str = "produk") -> ProdukLayanan:
        """A product as it was offered on a day."""
        angkat(filter(None, [galat_tanggal(pada, "pada")]))
        for satu in self.isi:
            if satu.kode == kode and pada in satu.masa:
                return satu
        ada = tuple(sorted({s.kode for s in self.isi if pada in s.masa}))
        raise ProdukTidakDitawarkan(kode, path=path, pada=pada, ada=ada)

    def tabel(self) -> Tabel:
        return Tabel(
            "Produk layanan",
            ("Kode", "Nama", "Janji", "Berlaku", "Dasar", "Bukti"),
            tuple(
                (s.kode, s.nama, str(s.janji), str(s.masa), str(s.dasar or "–"), s.bukti.value)
                for s in self.isi
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()
