"""Which groups can serve an order, and for each of the others every reason why not.

A group is looked at as an offer sees it (`CalonKelompok`): whether it stands ready at all, what
curated products it has at which price, how many portions a day it makes, how many days before it
must know. Each order is asked of all of them:

    it is active and not under a sanction, and meets what the caller's policy asks of groups
    it has a curated product of the kind, not dearer than the standard price
    the days left are not fewer than it needs
    the portions already booked on that day leave room

`sebab_tidak_layak` is the one place where these are decided: the book, the reports and the
distributions ask it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_tak_negatif,
    pilihan,
    positif,
    semua_anggota,
    tak_negatif,
    tulis_kata,
    tulis_ribuan,
    tulis_rupiah,
    tupel,
)
from pelayanan_publik.gandeng_gendong.pesanan import (
    PesananKonsumsi,
    ProdukKelompok,
    StandarHarga,
)
from pelayanan_publik.gandeng_gendong.pintu import semua


class AlasanTidakLayak(StrEnum):
    """Why an order cannot go to a group."""

    TIDAK_AKTIF = "tidak_aktif"
    SANKSI = "sanksi"
    SYARAT_KELOMPOK = "syarat_kelompok"
    """It no longer meets what the caller's policy asks of groups: a member left, perhaps."""
    SUDAH_MENOLAK = "sudah_menolak"
    """It refused this very order before."""
    TANPA_PRODUK = "tanpa_produk"
    """No curated product of the kind."""
    HARGA_DI_ATAS_STANDAR = "harga_di_atas_standar"
    TERLALU_MENDADAK = "terlalu_mendadak"
    KAPASITAS_KURANG = "kapasitas_kurang"


@attrs.frozen
class SebabTidakLayak:
    """One reason, with its figures in words."""

    alasan: AlasanTidakLayak = attrs.field(validator=pilihan(AlasanTidakLayak))
    rincian: str = ""

    def __str__(self) -> str:
        kata = tulis_kata(self.alasan)
        return f"{kata} ({self.rincian})" if self.rincian else kata


def _sekali(
    _: object,
    attribute: attrs.Attribute[tuple[ProdukKelompok, ...]],
    value: tuple[ProdukKelompok, ...],
) -> None:
    """Attrs validator: one price of a kind."""
    jenis = ((f"{attribute.name}[{i}].jenis", p.jenis) for i, p in enumerate(value))
    angkat(galat_ganda(jenis))


@attrs.frozen(field_transformer=sekaligus)
class CalonKelompok:
    """A group as an offer sees it."""

    kode: str = attrs.field(validator=berisi)
    anggota: int = attrs.field(validator=positif)
    kapasitas_porsi: int = attrs.field(validator=tak_negatif)
    """Portions a day, of all products together: the kitchen is one."""
    tenggat_hari: int = attrs.field(validator=tak_negatif)
    """Days that it needs between the offer and the delivery."""
    produk: tuple[ProdukKelompok, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(ProdukKelompok), _sekali]
    )
    halangan: tuple[SebabTidakLayak, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(SebabTidakLayak)
    )
    """What stands against every order; empty where it is ready."""

    def harga(self, jenis: str) -> int | None:
        """Its price of a kind; None where it has no curated product of it."""
        return next((p.harga_satuan_rupiah for p in self.produk if p.jenis == jenis), None)


def sebab_tidak_layak(
    calon: CalonKelompok, pesanan: PesananKonsumsi, *, pada: date, harga_standar: int, terpakai: int
) -> Iterator[SebabTidakLayak]:
    """Every reason against a group; none where it can serve the order."""
    yield from calon.halangan
    harga = calon.harga(pesanan.jenis)
    if harga is None:
        yield SebabTidakLayak(AlasanTidakLayak.TANPA_PRODUK, pesanan.jenis)
    elif harga > harga_standar:
        rincian = f"{tulis_rupiah(harga)} di atas {tulis_rupiah(harga_standar)}"
        yield SebabTidakLayak(AlasanTidakLayak.HARGA_DI_ATAS_STANDAR, rincian)
    sisa_hari = (pesanan.untuk - pada).days
    if sisa_hari < calon.tenggat_hari:
        rincian = f"{sisa_hari} hari, perlu {tulis_ribuan(calon.tenggat_hari)}"
        yield SebabTidakLayak(AlasanTidakLayak.TERLALU_MENDADAK, rincian)
    sisa = calon.kapasitas_porsi - terpakai
    if pesanan.porsi > sisa:
        rincian = f"{tulis_ribuan(pesanan.porsi)} porsi, tersisa {tulis_ribuan(max(sisa, 0))}"
        yield SebabTidakLayak(AlasanTidakLayak.KAPASITAS_KURANG, rincian)


@attrs.frozen
class KelayakanCalon:
    """A group and what stands against it; nothing where it is eligible."""

    kelompok: str
    sebab: tuple[SebabTidakLayak, ...]

    @property
    def layak(self) -> bool:
        return not self.sebab

    def __str__(self) -> str:
        return f"{self.kelompok}: {'; '.join(map(str, self.sebab)) or 'layak'}"


@attrs.frozen
class BanyakAlasan:
    """How many groups a reason stands against; one with two reasons counts for both."""

    alasan: AlasanTidakLayak
    kelompok: int


def urut_alasan(banyak: Mapping[AlasanTidakLayak, int]) -> tuple[BanyakAlasan, ...]:
    """Counts by reason, in the order in which reasons are asked."""
    return tuple(BanyakAlasan(a, n) for a in AlasanTidakLayak if (n := banyak.get(a, 0)))


@attrs.frozen
class KelayakanPesanan:
    """An order held against all groups on a day."""

    pesanan: PesananKonsumsi
    pada: date
    harga_standar_rupiah: int
    calon: tuple[KelayakanCalon, ...]

    @property
    def layak(self) -> tuple[str, ...]:
        """The groups that can serve it."""
        return tuple(c.kelompok for c in self.calon if c.layak)

    @property
    def ringkasan(self) -> tuple[BanyakAlasan, ...]:
        return urut_alasan(Counter(s.alasan for c in self.calon for s in c.sebab))

    def penjelasan(self) -> Penjelasan:
        p = self.pesanan
        ringkas = tuple(
            Penjelasan(f"Tidak layak karena {tulis_kata(b.alasan)}", f"{b.kelompok} kelompok")
            for b in self.ringkasan
        )
        return Penjelasan(
            f"Kelayakan untuk pesanan {p.kode} pada {self.pada}",
            f"{len(self.layak)} dari {len(self.calon)} kelompok",
            (
                Penjelasan("Pesanan", f"{tulis_ribuan(p.porsi)} porsi {p.jenis} untuk {p.untuk}"),
                Penjelasan("Harga standar", tulis_rupiah(self.harga_standar_rupiah)),
                *ringkas,
            ),
        )

    def tabel(self) -> Tabel:
        baris = tuple(
            (c.kelompok, "ya" if c.layak else "tidak", "; ".join(map(str, c.sebab)) or "–")
            for c in self.calon
        )
        return Tabel(f"Pesanan {self.pesanan.kode}", ("Kelompok", "Layak", "Sebab"), baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def kelayakan_pesanan(
    pesanan: PesananKonsumsi,
    calon: Iterable[CalonKelompok],
    *,
    standar: StandarHarga,
    pada: date | None = None,
    terpakai: Mapping[str, int] | None = None,
) -> KelayakanPesanan:
    """Which groups can serve an order, and every reason against each of the others.

    `pada` is the day of the offer (the day of the order, unless told); `terpakai` are the portions
    that each group is booked for on the day of delivery already.

    >>> from pelayanan_publik.core.validity import Masa
    >>> from pelayanan_publik.gandeng_gendong.pesanan import HargaStandar
    >>> standar = StandarHarga([HargaStandar("snack", 17_500, Masa(date(2024, 1, 1)), "contoh")])
    >>> produk = [ProdukKelompok("snack", 15_000)]
    >>> calon = [CalonKelompok("A", 8, 100, 2, produk), CalonKelompok("B", 5, 60, 3, produk)]
    >>> rapat = PesananKonsumsi("P-1", "Dinas contoh", "snack", 80, date(2024, 6, 3),
    ...     date(2024, 6, 5))
    >>> for c in kelayakan_pesanan(rapat, calon, standar=standar).calon:
    ...     print(c)
    A: layak
    B: terlalu mendadak (2 hari, perlu 3); kapasitas kurang (80 porsi, tersisa 60)
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(pesanan, PesananKonsumsi, "pesanan"))
    masukan.tambah(galat_anggota(standar, StandarHarga, "standar"))
    daftar = calon_unik(masukan, calon)
    if pada is not None:
        masukan.hari("pada", pada)
    pakai = {} if terpakai is None else terpakai
    masukan.tambah(galat_anggota(pakai, Mapping, "terpakai"))
    masukan.tuntas()
    masukan.tambah(*(galat_tak_negatif(n, f"terpakai[{k}]") for k, n in pakai.items()))
    masukan.tuntas()
    hari = pesanan.dipesan if pada is None else pada
    batas = standar.pada(pesanan.jenis, pesanan.untuk).rupiah
    return KelayakanPesanan(
        pesanan,
        hari,
        batas,
        tuple(
            KelayakanCalon(
                c.kode,
                tuple(
                    sebab_tidak_layak(
                        c, pesanan, pada=hari, harga_standar=batas, terpakai=pakai.get(c.kode, 0)
                    )
                ),
            )
            for c in daftar
        ),
    )


def calon_unik(masukan: Masukan, calon: Iterable[CalonKelompok]) -> tuple[CalonKelompok, ...]:
    """Groups, none of them twice."""
    daftar = semua(masukan, "calon", calon, CalonKelompok)
    if masukan.baik(*(f"calon[{i}]" for i in range(len(daftar)))):
        masukan.tambah(*galat_ganda((f"calon[{i}].kode", c.kode) for i, c in enumerate(daftar)))
    return daftar
