"""An order, and the standard price it may not exceed.

An order is placed on a day (`dipesan`), for a day (`untuk`), of a kind of product, in portions.
Standard prices are decided every year by decree; their amounts were not readable in any source,
so each is handed over with the period in which it holds and the decree that says so.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, pilihan, positif, semua_anggota, tupel
from pelayanan_publik.core.validity import Masa, galat_bertumpuk, galat_tanggal, hari
from pelayanan_publik.gandeng_gendong.errors import HargaStandarTidakAda, UntukSebelumDipesan


class SaluranPesanan(StrEnum):
    """By which way an order came."""

    APLIKASI = "aplikasi"
    """Nglarisi."""
    LUAR_APLIKASI = "luar_aplikasi"
    """Message, telephone, visit: the city does not see it unless somebody records it."""


def _tidak_sebelum(pesanan: PesananKonsumsi, attribute: attrs.Attribute[date], value: date) -> None:
    hari(pesanan, attribute, value)
    if not galat_tanggal(pesanan.dipesan) and value < pesanan.dipesan:
        raise UntukSebelumDipesan(value, path=attribute.name, dipesan=pesanan.dipesan)


@attrs.frozen(field_transformer=sekaligus)
class PesananKonsumsi:
    """Refreshments for a meeting: who orders what, how many portions, when, and for when."""

    kode: str = attrs.field(validator=berisi)
    pemesan: str = attrs.field(validator=berisi)
    """The office."""
    jenis: str = attrs.field(validator=berisi)
    """The kind of product, in the words of the standard prices."""
    porsi: int = attrs.field(validator=positif)
    dipesan: date = attrs.field(validator=hari)
    untuk: date = attrs.field(validator=_tidak_sebelum)
    saluran: SaluranPesanan = attrs.field(
        default=SaluranPesanan.APLIKASI, validator=pilihan(SaluranPesanan)
    )


@attrs.frozen(field_transformer=sekaligus)
class ProdukKelompok:
    """A curated product of a group: its kind and its price a portion."""

    jenis: str = attrs.field(validator=berisi)
    harga_satuan_rupiah: int = attrs.field(validator=positif)


@attrs.frozen(field_transformer=sekaligus)
class HargaStandar:
    """The most that a portion of a kind may cost, in a period, by a decree."""

    jenis: str = attrs.field(validator=berisi)
    rupiah: int = attrs.field(validator=positif)
    masa: Masa = attrs.field(validator=pilihan(Masa))
    dasar: str = attrs.field(validator=berisi)


@attrs.frozen
class StandarHarga:
    """Standard prices by kind and day; two of one kind never share a day."""

    daftar: tuple[HargaStandar, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(HargaStandar)
    )

    def __attrs_post_init__(self) -> None:
        per_jenis: dict[str, list[tuple[date, date | None]]] = {}
        for h in self.daftar:
            per_jenis.setdefault(h.jenis, []).append((h.masa.mulai, h.masa.sampai))
        kumpul = Pengumpul()
        for jenis, masa in per_jenis.items():
            kumpul.tambah(*galat_bertumpuk(masa, f"daftar ({jenis})"))
        kumpul.tuntas()

    def pada(self, jenis: str, tanggal: date) -> HargaStandar:
        """The standard price of a kind on a day: that of the delivery, whose year pays.

        >>> tahun = Masa(date(2024, 1, 1), date(2025, 1, 1))
        >>> standar = StandarHarga([HargaStandar("snack", 17_500, tahun, "contoh")])
        >>> standar.pada("snack", date(2024, 6, 3)).rupiah
        17500
        >>> standar.pada("snack", date(2025, 6, 3))
        Traceback (most recent call last):
        pelayanan_publik.gandeng_gendong.errors.HargaStandarTidakAda: GG-031 jenis: ...
        """
        angkat(filter(None, [galat_tanggal(tanggal, "tanggal")]))
        for h in self.daftar:
            if h.jenis == jenis and tanggal in h.masa:
                return h
        raise HargaStandarTidakAda(jenis, path="jenis", tanggal=tanggal)
