"""What can have happened to a group and to an order: past facts, never edited.

A step of an order is entered on `tanggal`; it happened on `hari`, that day or before, and late
payment is counted in days that happened. People are told by their code, and even that is covered
wherever an event is shown.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TypeAlias

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import berisi, pilihan, positif, tak_negatif
from pelayanan_publik.gandeng_gendong.kelompok import AnggotaKelompok, SusunanKelompok, orang
from pelayanan_publik.gandeng_gendong.pesanan import PesananKonsumsi, ProdukKelompok


class SebabSanksi(StrEnum):
    """For what a group's orders are stopped."""

    PINJAM_NAMA = "pinjam_nama"
    """Another business used its name, as a restaurant did in 2019."""
    PRODUK_TIDAK_SESUAI = "produk_tidak_sesuai"
    """What it delivers is not what it lists."""
    LAINNYA = "lainnya"


# --- groups --------------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class KelompokDidaftarkan(Peristiwa):
    """A group was registered, as it was then. Registration is open all year."""

    susunan: SusunanKelompok = attrs.field(validator=pilihan(SusunanKelompok))


@attrs.frozen(eq=False, repr=False)
class KurasiDimulai(Peristiwa):
    """The experts began to look at the group and its products, for the first time or again."""

    kelompok: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class ProdukDiluluskan(Peristiwa):
    """A product passed curation, at this price; or its price changed."""

    kelompok: str = attrs.field(validator=berisi)
    produk: ProdukKelompok = attrs.field(validator=pilihan(ProdukKelompok))


@attrs.frozen(eq=False, repr=False)
class ProdukDicabut(Peristiwa):
    """A product is no longer offered: the real one differs from the listed one, perhaps."""

    kelompok: str = attrs.field(validator=berisi)
    jenis: str = attrs.field(validator=berisi)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KesanggupanDitetapkan(Peristiwa):
    """What the group can do: portions a day, and the days that it must know before."""

    kelompok: str = attrs.field(validator=berisi)
    kapasitas_porsi: int = attrs.field(validator=tak_negatif)
    tenggat_hari: int = attrs.field(validator=tak_negatif)


@attrs.frozen(eq=False, repr=False)
class KurasiLulus(Peristiwa):
    """The group passed curation: it may be offered orders."""

    kelompok: str = attrs.field(validator=berisi)
    penilai: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KurasiTidakLulus(Peristiwa):
    """The group did not pass; it stays registered and may be looked at again."""

    kelompok: str = attrs.field(validator=berisi)
    penilai: str = attrs.field(validator=berisi)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class AnggotaKelompokMasuk(Peristiwa):
    """Somebody joined, who is in no other group."""

    kelompok: str = attrs.field(validator=berisi)
    anggota: AnggotaKelompok = attrs.field(validator=pilihan(AnggotaKelompok))


@attrs.frozen(eq=False, repr=False)
class AnggotaKelompokKeluar(Peristiwa):
    """Somebody left. That too few are left is no reason to refuse it: it is a finding."""

    kelompok: str = attrs.field(validator=berisi)
    orang: str = attrs.field(validator=orang)
    alasan: str = attrs.field(validator=berisi)

    def __repr__(self) -> str:
        return (
            f"AnggotaKelompokKeluar(nomor={self.nomor}, id={self.id!r}, tanggal={self.tanggal!r}, "
            f"kelompok={self.kelompok!r}, orang={samarkan(self.orang)}, alasan={self.alasan!r})"
        )


@attrs.frozen(eq=False, repr=False)
class KoordinatorDiganti(Peristiwa):
    """Another member speaks for the group, or the same one has new papers."""

    kelompok: str = attrs.field(validator=berisi)
    koordinator: str = attrs.field(validator=orang)
    npwp: bool = attrs.field(validator=pilihan(bool))
    rekening: bool = attrs.field(validator=pilihan(bool))

    def __repr__(self) -> str:
        return (
            f"KoordinatorDiganti(nomor={self.nomor}, id={self.id!r}, tanggal={self.tanggal!r}, "
            f"kelompok={self.kelompok!r}, koordinator={samarkan(self.koordinator)}, "
            f"npwp={self.npwp}, rekening={self.rekening})"
        )


@attrs.frozen(eq=False, repr=False)
class SanksiDijatuhkan(Peristiwa):
    """Orders of the group are stopped."""

    kelompok: str = attrs.field(validator=berisi)
    sebab: SebabSanksi = attrs.field(validator=pilihan(SebabSanksi))
    bukti: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class SanksiDicabut(Peristiwa):
    """The group may be offered orders again."""

    kelompok: str = attrs.field(validator=berisi)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KelompokDinonaktifkan(Peristiwa):
    """The group is no longer there; its members are free to join another."""

    kelompok: str = attrs.field(validator=berisi)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PutaranDimulai(Peristiwa):
    """A new round: every group begins at nothing again, as with a new budget year."""

    nama: str = attrs.field(validator=berisi)


LangkahKelompok: TypeAlias = (
    KurasiDimulai
    | ProdukDiluluskan
    | ProdukDicabut
    | KesanggupanDitetapkan
    | KurasiLulus
    | KurasiTidakLulus
    | AnggotaKelompokMasuk
    | AnggotaKelompokKeluar
    | KoordinatorDiganti
    | SanksiDijatuhkan
    | SanksiDicabut
    | KelompokDinonaktifkan
)
"""The steps of a group that is registered."""


# --- orders --------------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class PesananDicatat(Peristiwa):
    """An office ordered."""

    isi: PesananKonsumsi = attrs.field(validator=pilihan(PesananKonsumsi))


@attrs.frozen(eq=False, repr=False)
class PesananDitawarkan(Peristiwa):
    """The order was offered to a group, which keeps room for it. The figures are those of then."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    kelompok: str = attrs.field(validator=berisi)
    anggota: int = attrs.field(validator=positif)
    harga_satuan_rupiah: int = attrs.field(validator=positif)
    harga_standar_rupiah: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class TawaranDiterima(Peristiwa):
    """The group takes the order."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)


@attrs.frozen(eq=False, repr=False)
class TawaranDitolak(Peristiwa):
    """The group refuses; the order is to be offered to another."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class TawaranDitarik(Peristiwa):
    """The offer was taken back: the group does not answer, or can no longer be asked."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PesananDikirim(Peristiwa):
    """The group delivered, so many portions: fewer than ordered, perhaps, and once."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    porsi: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class PesananDiterimaPemesan(Peristiwa):
    """The office took so many portions as good: these are what it owes."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    porsi: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class PesananDibayar(Peristiwa):
    """The office paid what it owed, whole and once."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    rupiah: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class PesananDibatalkan(Peristiwa):
    """The order was called off, by whomever, before anything was owed."""

    pesanan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class LangkahPesananDitarik(Peristiwa):
    """The last step of an order was entered by mistake: the order stands as before it."""

    pesanan: str = attrs.field(validator=berisi)
    langkah: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    alasan: str = attrs.field(validator=berisi)


LangkahPesanan: TypeAlias = (
    PesananDitawarkan
    | TawaranDiterima
    | TawaranDitolak
    | TawaranDitarik
    | PesananDikirim
    | PesananDiterimaPemesan
    | PesananDibayar
    | PesananDibatalkan
)
"""The steps of an order that is there."""
PeristiwaGandengGendong: TypeAlias = (
    KelompokDidaftarkan
    | LangkahKelompok
    | PutaranDimulai
    | PesananDicatat
    | LangkahPesanan
    | LangkahPesananDitarik
)
