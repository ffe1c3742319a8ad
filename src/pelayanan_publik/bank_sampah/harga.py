"""Prices: what a kind in a condition is worth, under a scheme, in a period.

The same bottle has several prices at once: clean or dirty, brought or fetched,
paid out or saved, bought or sold on. A price is found by all four of kind,
condition, scheme and moment, in this bank's own list; periods are half-open and
never overlap; nothing in force is an error, never a zero. What was found is
kept on the line (`Tarif`), so that a later price never reaches an old deposit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.bank_sampah.errors import (
    HargaBerubahHariItu,
    HargaNol,
    HargaTidakAda,
    PersenTanpaDasar,
)
from pelayanan_publik.bank_sampah.model import DaftarJenis, JenisSampah, Timbangan
from pelayanan_publik.core.errors import KodeGanda, MasaTerbalik, Pengumpul, Penolakan
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.split import bagi_habis, galat_porsi_dua
from pelayanan_publik.core.units import (
    Pembulatan,
    Satuan,
    berisi,
    galat_anggota,
    pilihan,
    positif,
    positif_atau_kosong,
    tak_negatif,
)
from pelayanan_publik.core.validity import bertumpuk, galat_bertumpuk, jam_setempat, saat

GABRUKAN = "gabrukan"
"""The condition of unsorted waste, bought at one flat price whatever is in it."""
SEMUA_JENIS = "*"
"""Stands for every kind in a price that does not ask which (gabrukan)."""


class Skema(StrEnum):
    """For what, and how, a price is paid."""

    TUNAI = "tunai"
    DITABUNG = "ditabung"
    DIJEMPUT = "dijemput"
    UNIT = "unit"
    """Bought by an induk from its units."""
    JUAL = "jual"
    """What the bank itself gets from its buyer."""


class MetodeHarga(StrEnum):
    """Where a buying price comes from."""

    DAFTAR = "daftar_harga"
    PERSENTASE = "persentase_harga_jual"
    GABRUKAN = "flat_gabrukan"


@attrs.frozen(field_transformer=sekaligus)
class Tarif:
    """A price as it stood when a line was weighed: enough to explain the line for ever.

    `harga` rupiah for `takaran` thousandths of `satuan`. With `porsi` (saver : bank)
    the line's value is the saver's part of the price, the rest is the bank's.
    """

    jenis: str = attrs.field(validator=berisi)
    nama: str
    satuan: Satuan
    kondisi: str
    skema: Skema
    harga: int = attrs.field(validator=tak_negatif)
    takaran: int = attrs.field(default=1_000, validator=positif)
    pembulatan: Pembulatan = Pembulatan.SETENGAH_KE_ATAS
    metode: MetodeHarga = MetodeHarga.DAFTAR
    porsi: tuple[int, int] | None = None

    def bruto(self, jumlah: int) -> int:
        """The whole value of a quantity, rounded once by the named rule."""
        return self.pembulatan.bulatkan(jumlah * self.harga, self.takaran)

    def nilai(self, jumlah: int) -> int:
        """The saver's part of the value of a quantity."""
        bruto = self.bruto(jumlah)
        return bruto if self.porsi is None else bagi_habis(bruto, self.porsi)[0]

    @property
    def per_satuan(self) -> Fraction:
        """Rupiah for one whole unit, exactly.

        >>> Tarif("MJ", "Minyak", Satuan.LITER, "bersih", Skema.TUNAI, 1_000, 600).per_satuan
        Fraction(5000, 3)
        """
        return Fraction(self.harga * 1_000, self.takaran)


@attrs.frozen(field_transformer=sekaligus)
class Rincian:
    """One line of a deposit: the price it was taken at, the quantity, and the saver's value."""

    tarif: Tarif
    jumlah: int = attrs.field(validator=positif)
    nilai: int = attrs.field(validator=tak_negatif)

    @property
    def bruto(self) -> int:
        return self.tarif.bruto(self.jumlah)

    @property
    def bagian_bank(self) -> int:
        """What the bank keeps of the gross value; with the saver's part it adds up."""
        return self.bruto - self.nilai

    @property
    def timbangan(self) -> Timbangan:
        """The line as it was weighed."""
        return Timbangan(self.tarif.jenis, self.tarif.kondisi, self.jumlah)


@attrs.frozen(field_transformer=sekaligus)
class HargaSampah:
    """A price of one kind in one condition under one scheme, from `mulai` to before `sampai`.

    Give `harga` (rupiah for `takaran` thousandths of the unit), or `persen` of the
    selling price of the same kind and condition. A day stands for its first instant.
    """

    jenis: str = attrs.field(validator=berisi)
    kondisi: str = attrs.field(validator=berisi)
    skema: Skema = attrs.field(validator=pilihan(Skema))
    mulai: datetime = attrs.field(converter=saat)
    harga: int = attrs.field(default=0, validator=tak_negatif)
    sampai: datetime | None = attrs.field(default=None, converter=attrs.converters.optional(saat))
    takaran: int = attrs.field(default=1_000, validator=positif)
    persen: int | None = attrs.field(default=None, validator=positif_atau_kosong)

    def __attrs_post_init__(self) -> None:
        if self.sampai is not None and self.sampai <= self.mulai:
            raise MasaTerbalik(self.sampai, path="sampai", mulai=self.mulai)

    @property
    def metode(self) -> MetodeHarga:
        if self.persen is not None:
            return MetodeHarga.PERSENTASE
        return MetodeHarga.GABRUKAN if self.kondisi == GABRUKAN else MetodeHarga.DAFTAR

    @property
    def kunci(self) -> tuple[str, str, Skema]:
        return (self.jenis, self.kondisi, self.skema)

    def __str__(self) -> str:
        return f"{self.jenis} {self.kondisi} {self.skema.value}"


def _semua_harga(isi: Iterable[HargaSampah]) -> tuple[HargaSampah, ...]:
    return tuple(isi)


def _semua_porsi(
    isi: Iterable[tuple[Skema, tuple[int, int]]],
) -> tuple[tuple[Skema, tuple[int, int]], ...]:
    return tuple(isi)


@attrs.frozen
class DaftarHarga:
    """A bank's prices, past, present and to come; found by kind, condition, scheme and moment.

    `pembulatan` rounds each line; `porsi` splits its value (saver : bank) under a
    scheme. Both are decisions of the bank, so neither has a default.

    >>> from pelayanan_publik.bank_sampah.model import Kategori
    >>> plastik = JenisSampah("PLS-1", "PET bersih", Kategori.PLASTIK_KERAS)
    >>> daftar = DaftarHarga(DaftarJenis("BSU-1", [plastik]), [
    ...     HargaSampah("PLS-1", "bersih", Skema.TUNAI, date(2024, 1, 1), 3_000, date(2024, 9, 1)),
    ...     HargaSampah("PLS-1", "bersih", Skema.TUNAI, date(2024, 9, 1), 3_500)],
    ...     Pembulatan.SETENGAH_KE_ATAS, porsi=[])
    >>> [daftar.tarif("PLS-1", "bersih", Skema.TUNAI, date(2024, b, 1)).harga for b in (8, 9)]
    [3000, 3500]
    """

    jenis: DaftarJenis
    isi: tuple[HargaSampah, ...] = attrs.field(converter=_semua_harga)
    pembulatan: Pembulatan
    porsi: tuple[tuple[Skema, tuple[int, int]], ...] = attrs.field(converter=_semua_porsi)
    harga_nol: bool = False
    """Whether a price of zero is meant, for kinds that the bank takes for nothing."""

    _menurut_kunci: dict[tuple[str, str, Skema], list[HargaSampah]] = attrs.field(
        init=False, eq=False, repr=False
    )
    _tarif: dict[tuple[str, HargaSampah], Tarif] = attrs.field(
        init=False, eq=False, repr=False, factory=dict
    )

    def __attrs_post_init__(self) -> None:
        menurut_kunci: dict[tuple[str, str, Skema], list[HargaSampah]] = {}
        kumpul = Pengumpul()
        kumpul.tambah(galat_anggota(self.pembulatan, Pembulatan, "pembulatan"))
        for i, (skema, porsi) in enumerate(self.porsi):
            kumpul.tambah(galat_porsi_dua(porsi, f"porsi[{i}]"))
            if skema in dict(self.porsi[:i]):
                kumpul.tambah(KodeGanda(skema, path=f"porsi[{i}]"))
        for i, harga in enumerate(self.isi):
            menurut_kunci.setdefault(harga.kunci, []).append(harga)
            with kumpul.di(f"isi[{i}]"):
                if harga.jenis != SEMUA_JENIS:
                    self.jenis.cari(harga.jenis, juga_nonaktif=True)
            if harga.persen is not None and harga.skema is Skema.JUAL:
                kumpul.tambah(PersenTanpaDasar(str(harga), path=f"isi[{i}].persen"))
            if not (harga.harga or harga.persen or self.harga_nol):
                kumpul.tambah(HargaNol(str(harga), path=f"isi[{i}].harga"))
        for kunci, daftar in menurut_kunci.items():
            masa = [(h.mulai, h.sampai) for h in daftar]
            kumpul.tambah(*galat_bertumpuk(masa, f"isi[{'/'.join(kunci)}]"))
        kumpul.tuntas()
        object.__setattr__(self, "_menurut_kunci", menurut_kunci)

    @property
    def bank(self) -> str:
        return self.jenis.bank

    def tarif(
        self, jenis: str, kondisi: str, skema: Skema, tanggal: date, jam: time | None = None
    ) -> Tarif:
        """The price in force, as it is kept on a line.

        `tanggal` is a day or an instant; on a day on which the price changes, `jam` is needed.
        """
        barang = self.jenis.cari(jenis)
        jam_setempat(jam)
        harga = self._berlaku(barang, kondisi, skema, tanggal, jam)
        if harga.metode is MetodeHarga.PERSENTASE:
            return self._jadikan_tarif(barang, harga, tanggal, jam)
        kunci = (barang.kode, harga)
        tarif = self._tarif.get(kunci)
        if tarif is None:
            tarif = self._tarif[kunci] = self._jadikan_tarif(barang, harga, tanggal, jam)
        return tarif

    def _jadikan_tarif(
        self, barang: JenisSampah, harga: HargaSampah, tanggal: date, jam: time | None
    ) -> Tarif:
        rupiah, takaran = harga.harga, harga.takaran
        if harga.persen is not None:
            jual = self._berlaku(barang, harga.kondisi, Skema.JUAL, tanggal, jam)
            rupiah = self.pembulatan.bulatkan(jual.harga * harga.persen, 100)
            takaran = jual.takaran
            if rupiah == 0 and not self.harga_nol:
                raise HargaNol(str(harga), path="harga")
        return Tarif(
            barang.kode,
            barang.nama,
            barang.satuan,
            harga.kondisi,
            harga.skema,
            rupiah,
            takaran,
            self.pembulatan,
            harga.metode,
            dict(self.porsi).get(harga.skema),
        )

    def _berlaku(
        self, barang: JenisSampah, kondisi: str, skema: Skema, tanggal: date, jam: time | None
    ) -> HargaSampah:
        awal = saat(tanggal) if jam is None else datetime.combine(tanggal, jam)
        sehari = jam is None and not isinstance(tanggal, datetime)
        akhir = awal + (timedelta(days=1) if sehari else timedelta(microseconds=1))
        kunci = (barang.kode, kondisi, skema)
        calon = self._menurut_kunci.get(kunci) or (
            self._menurut_kunci.get((SEMUA_JENIS, kondisi, skema)) or []
        )
        kena = [h for h in calon if bertumpuk((h.mulai, h.sampai), (awal, akhir))]
        if not kena:
            ada = tuple(
                sorted(f"{k} {s.value}" for j, k, s in self._menurut_kunci if j == barang.kode)
            )
            sebutan = f"{barang.kode} {kondisi} {skema.value}"
            raise HargaTidakAda(sebutan, path="harga", saat=str(awal), ada=ada)
        sampai = kena[0].sampai
        berubah = kena[0].mulai > awal or (sampai is not None and sampai < akhir)
        if len(kena) > 1 or berubah:
            raise HargaBerubahHariItu(str(kena[0]), path="jam", tanggal=tanggal)
        return kena[0]


@attrs.frozen
class HargaTerbalik:
    """A kind that the bank buys for more than it sells it for (D11)."""

    jenis: str
    kondisi: str
    skema: Skema
    beli: Fraction
    jual: Fraction

    @property
    def margin(self) -> Fraction:
        """Rupiah per unit; below zero."""
        return self.jual - self.beli


def periksa_harga(daftar: DaftarHarga, pada: date) -> tuple[HargaTerbalik, ...]:
    """The kinds whose buying price exceeds the selling price on a day, per unit.

    Prices with no selling price beside them are passed over: there is nothing to compare.
    """
    terbalik = []
    for jenis, kondisi, skema in sorted(daftar._menurut_kunci):  # noqa: SLF001 - its own module
        if skema is Skema.JUAL or jenis == SEMUA_JENIS:
            continue
        try:
            beli = daftar.tarif(jenis, kondisi, skema, pada).per_satuan
            jual = daftar.tarif(jenis, kondisi, Skema.JUAL, pada).per_satuan
        except Penolakan:
            continue
        if beli > jual:
            terbalik.append(HargaTerbalik(jenis, kondisi, skema, beli, jual))
    return tuple(terbalik)


def daftar_harga_sederhana(
    jenis: DaftarJenis,
    harga: Sequence[tuple[str, int]],
    mulai: date,
    pembulatan: Pembulatan,
    skema: Skema = Skema.DITABUNG,
    kondisi: str = "biasa",
) -> DaftarHarga:
    """The list of a bank that has one price for each kind."""
    isi = [HargaSampah(kode, kondisi, skema, mulai, rupiah) for kode, rupiah in harga]
    return DaftarHarga(jenis, isi, pembulatan, porsi=[])
