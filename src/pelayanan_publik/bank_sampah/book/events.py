"""What can have happened in a waste bank's book: past facts, never edited.

Every event carries its own figures (prices, costs, shares), so that what it did
can be told from it alone, today and in ten years. Amounts are whole rupiah,
quantities thousandths of the kind's unit, gold micrograms.

Equality, hash and repr come from `Peristiwa` for all of them (`eq=False, repr=False`
only keeps attrs from writing them again, which is half of the import time).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TypeAlias

import attrs

from pelayanan_publik.bank_sampah.harga import Rincian, Skema
from pelayanan_publik.bank_sampah.model import JenisSimpanan, Nasabah, Timbangan
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.units import (
    Pembulatan,
    Satuan,
    berisi,
    bulat,
    pilihan,
    positif,
    tak_negatif,
)
from pelayanan_publik.core.validity import Bulan, hari

# --- the accounts ------------------------------------------------------------------------------


class Akun(StrEnum):
    """The chart of accounts. Debit adds to assets and expenses, credit to the others."""

    KAS = "kas"
    PIUTANG = "piutang"
    PERSEDIAAN = "persediaan"
    PINJAMAN = "pinjaman"
    MITRA_EMAS = "mitra_emas"
    """What the gold partner owes the bank, or the bank the partner."""
    SIMPANAN = "simpanan"
    DANA_SOSIAL = "dana_sosial"
    MODAL = "modal"
    PENJUALAN = "penjualan"
    PENDAPATAN_LAIN = "pendapatan_lain"
    HPP = "hpp"
    SUSUT = "susut"
    OLAHAN = "olahan"
    BEBAN = "beban"
    INSENTIF = "insentif"
    BAGI_HASIL = "bagi_hasil"
    BONUS = "bonus"
    SELISIH_PERSEDIAAN = "selisih_persediaan"
    """Value that a late correction could no longer find in the store."""


class Golongan(StrEnum):
    """The five kinds of account."""

    ASET = "aset"
    KEWAJIBAN = "kewajiban"
    EKUITAS = "ekuitas"
    PENDAPATAN = "pendapatan"
    BEBAN = "beban"


GOLONGAN: dict[Akun, Golongan] = {
    Akun.KAS: Golongan.ASET,
    Akun.PIUTANG: Golongan.ASET,
    Akun.PERSEDIAAN: Golongan.ASET,
    Akun.PINJAMAN: Golongan.ASET,
    Akun.MITRA_EMAS: Golongan.ASET,
    Akun.SIMPANAN: Golongan.KEWAJIBAN,
    Akun.DANA_SOSIAL: Golongan.EKUITAS,
    Akun.MODAL: Golongan.EKUITAS,
    Akun.PENJUALAN: Golongan.PENDAPATAN,
    Akun.PENDAPATAN_LAIN: Golongan.PENDAPATAN,
    Akun.HPP: Golongan.BEBAN,
    Akun.SUSUT: Golongan.BEBAN,
    Akun.OLAHAN: Golongan.BEBAN,
    Akun.BEBAN: Golongan.BEBAN,
    Akun.INSENTIF: Golongan.BEBAN,
    Akun.BAGI_HASIL: Golongan.BEBAN,
    Akun.BONUS: Golongan.BEBAN,
    Akun.SELISIH_PERSEDIAAN: Golongan.BEBAN,
}


@attrs.frozen
class Pos:
    """One line of a journal: account, whose or what (`rincian`), rupiah (debit above zero)."""

    akun: Akun = attrs.field(validator=pilihan(Akun))
    rincian: str
    nilai: int = attrs.field(validator=bulat)

    @property
    def debit(self) -> int:
        return max(self.nilai, 0)

    @property
    def kredit(self) -> int:
        return max(-self.nilai, 0)


@attrs.frozen
class GerakStok:
    """A quantity of a kind into the store (above zero) or out of it."""

    jenis: str = attrs.field(validator=berisi)
    satuan: Satuan
    jumlah: int = attrs.field(validator=bulat)


@attrs.frozen
class GerakEmas:
    """Gold to a saver (above zero) or from one, in micrograms."""

    nasabah: str = attrs.field(validator=berisi)
    mikrogram: int = attrs.field(validator=bulat)


@attrs.frozen
class GerakTitipan:
    """A quantity that a saver has in a lot waiting for its sale: more (above zero) or less.

    The bank stores it but does not own it: it is no stock until it is sold.
    """

    lot: str
    jenis: str
    satuan: Satuan
    nasabah: str
    jumlah: int = attrs.field(validator=bulat)


@attrs.frozen
class Akibat:
    """All that an event does: journal lines that balance, and what moved."""

    pos: tuple[Pos, ...] = ()
    stok: tuple[GerakStok, ...] = ()
    emas: tuple[GerakEmas, ...] = ()
    titipan: tuple[GerakTitipan, ...] = ()


# --- savers, opening, months -------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class NasabahDidaftarkan(Peristiwa):
    """A saver got a passbook."""

    nasabah: Nasabah


@attrs.frozen(eq=False, repr=False)
class StatusNasabahDiubah(Peristiwa):
    """A saver was deactivated, or activated again."""

    nasabah: str = attrs.field(validator=berisi)
    aktif: bool
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen
class SaldoAwalSimpanan:
    """What a saver had before this book began."""

    nasabah: str = attrs.field(validator=berisi)
    rupiah: int = attrs.field(default=0, validator=tak_negatif)
    mikrogram: int = attrs.field(default=0, validator=tak_negatif)
    simpanan: JenisSimpanan = attrs.field(
        default=JenisSimpanan.BIASA, validator=pilihan(JenisSimpanan)
    )


@attrs.frozen
class SaldoAwalStok:
    """What lay in the store before this book began, and its cost."""

    jenis: str = attrs.field(validator=berisi)
    satuan: Satuan = attrs.field(validator=pilihan(Satuan))
    jumlah: int = attrs.field(validator=positif)
    nilai: int = attrs.field(validator=tak_negatif)


@attrs.frozen(eq=False, repr=False)
class SaldoAwalDicatat(Peristiwa):
    """The book began with these balances; what they add up to is the opening capital."""

    kas: int = attrs.field(default=0, validator=tak_negatif)
    dana_sosial: int = attrs.field(default=0, validator=tak_negatif)
    simpanan: tuple[SaldoAwalSimpanan, ...] = ()
    stok: tuple[SaldoAwalStok, ...] = ()


@attrs.frozen(eq=False, repr=False)
class BulanDitutup(Peristiwa):
    """A month was closed, with the balance of every account (debit above zero) at its end."""

    bulan: Bulan
    neraca: tuple[tuple[Akun, int], ...]


# --- deposits ----------------------------------------------------------------------------------


@attrs.frozen
class PembagianSetoran:
    """Parts of a deposit's value that do not become savings; the rest does."""

    tunai: int = attrs.field(default=0, validator=tak_negatif)
    """Paid out at once."""
    sedekah: int = attrs.field(default=0, validator=tak_negatif)
    """Given to the social fund."""
    angsuran: int = attrs.field(default=0, validator=tak_negatif)
    """Paid towards the saver's loan."""

    @property
    def jumlah(self) -> int:
        return self.tunai + self.sedekah + self.angsuran


@attrs.frozen(eq=False, repr=False)
class SetoranDicatat(Peristiwa):
    """Waste was weighed, valued and credited."""

    nasabah: str = attrs.field(validator=berisi)
    rincian: tuple[Rincian, ...]
    simpanan: JenisSimpanan = JenisSimpanan.BIASA
    pembagian: PembagianSetoran | None = None

    @property
    def nilai(self) -> int:
        """The saver's value of all lines."""
        return sum(baris.nilai for baris in self.rincian)

    @property
    def ke_simpanan(self) -> int:
        """What of it became savings."""
        return self.nilai - (self.pembagian.jumlah if self.pembagian else 0)

    @property
    def timbangan(self) -> tuple[Timbangan, ...]:
        return tuple(baris.timbangan for baris in self.rincian)

    @property
    def skema(self) -> Skema:
        """The scheme under which all lines were priced."""
        return self.rincian[0].tarif.skema


@attrs.frozen
class BarisTitipan:
    """One line of a deposit that will be valued when its lot is sold."""

    jenis: str = attrs.field(validator=berisi)
    nama: str
    satuan: Satuan
    kondisi: str
    jumlah: int = attrs.field(validator=positif)

    @property
    def timbangan(self) -> Timbangan:
        return Timbangan(self.jenis, self.kondisi, self.jumlah)


@attrs.frozen(eq=False, repr=False)
class TitipanDicatat(Peristiwa):
    """Waste was weighed into a lot; its value is a claim in kilograms until the lot is sold."""

    nasabah: str = attrs.field(validator=berisi)
    lot: str = attrs.field(validator=berisi)
    rincian: tuple[BarisTitipan, ...]

    @property
    def timbangan(self) -> tuple[Timbangan, ...]:
        return tuple(baris.timbangan for baris in self.rincian)


@attrs.frozen
class BagianNasabah:
    """What one saver gets of something shared."""

    nasabah: str = attrs.field(validator=berisi)
    rupiah: int = attrs.field(validator=tak_negatif)


@attrs.frozen
class TitipanNasabah:
    """What one saver had in a lot when it was sold."""

    nasabah: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class PanenDicatat(Peristiwa):
    """A kind of a lot was sold, and its value credited by each saver's share in the weight."""

    lot: str = attrs.field(validator=berisi)
    jenis: str = attrs.field(validator=berisi)
    satuan: Satuan
    pembeli: str = attrs.field(validator=berisi)
    jumlah_diterima: int = attrs.field(validator=positif)
    """At the buyer's scale; what the book says is the sum of `titipan`."""
    harga: int = attrs.field(validator=tak_negatif)
    takaran: int = attrs.field(validator=positif)
    nilai: int = attrs.field(validator=tak_negatif)
    porsi: tuple[int, int]
    titipan: tuple[TitipanNasabah, ...]
    bagian: tuple[BagianNasabah, ...]
    pembulatan: Pembulatan
    tunai: bool = True

    @property
    def jumlah_buku(self) -> int:
        return sum(t.jumlah for t in self.titipan)

    @property
    def bagian_bank(self) -> int:
        return self.nilai - sum(b.rupiah for b in self.bagian)


# --- withdrawals -------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class PenarikanDiajukan(Peristiwa):
    """A withdrawal was asked for; the money is held."""

    nasabah: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)
    simpanan: JenisSimpanan = JenisSimpanan.BIASA


@attrs.frozen(eq=False, repr=False)
class PenarikanDisetujui(Peristiwa):
    """An officer approved a request."""

    pengajuan: int = attrs.field(validator=positif)
    petugas: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PenarikanDicairkan(Peristiwa):
    """Money was paid out, on a request or at the counter (`pengajuan` None)."""

    nasabah: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)
    petugas: str = attrs.field(validator=berisi)
    pengajuan: int | None = None
    potongan: int = attrs.field(default=0, validator=tak_negatif)
    simpanan: JenisSimpanan = JenisSimpanan.BIASA

    @property
    def dibayar(self) -> int:
        return self.jumlah - self.potongan


@attrs.frozen(eq=False, repr=False)
class PenarikanDilepas(Peristiwa):
    """A request was refused or taken back; the money is free again."""

    pengajuan: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PenarikanKedaluwarsa(Peristiwa):
    """A request lapsed; the money is free again."""

    pengajuan: int = attrs.field(validator=positif)


# --- store, sale, money ------------------------------------------------------------------------


@attrs.frozen
class BarisJual:
    """What is to be sold: a quantity at our scale, at the buyer's, and the buyer's price.

    `harga` rupiah for `takaran` thousandths of the unit, for what arrived. Checked by
    the command that takes it, with all other lines.
    """

    jenis: str
    jumlah: int
    jumlah_diterima: int
    harga: int
    takaran: int = 1_000


@attrs.frozen
class RincianJual:
    """One line of a sale: what left at our scale, what arrived at the buyer's, price and cost."""

    jenis: str = attrs.field(validator=berisi)
    satuan: Satuan
    jumlah: int = attrs.field(validator=positif)
    jumlah_diterima: int = attrs.field(validator=positif)
    harga: int = attrs.field(validator=tak_negatif)
    takaran: int = attrs.field(validator=positif)
    nilai: int = attrs.field(validator=tak_negatif)
    hpp: int = attrs.field(validator=tak_negatif)

    @property
    def baris(self) -> BarisJual:
        """The line as it was asked for."""
        return BarisJual(self.jenis, self.jumlah, self.jumlah_diterima, self.harga, self.takaran)

    @property
    def selisih_timbang(self) -> int:
        """Buyer's scale less ours."""
        return self.jumlah_diterima - self.jumlah

    @property
    def margin(self) -> int:
        return self.nilai - self.hpp


@attrs.frozen(eq=False, repr=False)
class PenjualanDicatat(Peristiwa):
    """Stock was sold to a pengepul or an induk."""

    pembeli: str = attrs.field(validator=berisi)
    rincian: tuple[RincianJual, ...]
    pembulatan: Pembulatan
    tunai: bool = True

    @property
    def baris(self) -> tuple[BarisJual, ...]:
        return tuple(r.baris for r in self.rincian)

    @property
    def nilai(self) -> int:
        return sum(baris.nilai for baris in self.rincian)

    @property
    def hpp(self) -> int:
        return sum(baris.hpp for baris in self.rincian)

    @property
    def margin(self) -> int:
        return self.nilai - self.hpp


@attrs.frozen(eq=False, repr=False)
class SusutDicatat(Peristiwa):
    """Stock was lost: dried out, spilled, sorted away, or found missing."""

    jenis: str = attrs.field(validator=berisi)
    satuan: Satuan
    jumlah: int = attrs.field(validator=positif)
    nilai: int = attrs.field(validator=tak_negatif)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class OlahanDicatat(Peristiwa):
    """Stock left for processing (compost, crushing) in another line or programme."""

    jenis: str = attrs.field(validator=berisi)
    satuan: Satuan
    jumlah: int = attrs.field(validator=positif)
    nilai: int = attrs.field(validator=tak_negatif)
    tujuan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class BiayaDicatat(Peristiwa):
    """Something was paid for; with `penjualan`, for the sake of that sale."""

    jumlah: int = attrs.field(validator=positif)
    uraian: str = attrs.field(validator=berisi)
    penjualan: int | None = None


@attrs.frozen(eq=False, repr=False)
class InsentifDicatat(Peristiwa):
    """An officer was rewarded."""

    petugas: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class ModalDicatat(Peristiwa):
    """Money came in that nobody is owed: a grant, own capital."""

    jumlah: int = attrs.field(validator=positif)
    sumber: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PiutangDilunasi(Peristiwa):
    """A buyer paid what was owed, or part of it."""

    pembeli: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)


class DasarBagi(StrEnum):
    """Of what a result is shared."""

    NILAI_JUAL = "nilai_jual"
    MARGIN = "margin"
    """Sale value less cost of the goods and the costs booked on the sale."""


@attrs.frozen(eq=False, repr=False)
class BagiHasilDicatat(Peristiwa):
    """The savers' part of a sale's value or margin was credited."""

    penjualan: int = attrs.field(validator=positif)
    dasar: DasarBagi
    nilai_dasar: int = attrs.field(validator=positif)
    porsi: tuple[int, int]
    bobot: tuple[tuple[str, int], ...]
    bagian: tuple[BagianNasabah, ...]


# --- savings -----------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class SedekahDicatat(Peristiwa):
    """A saver gave savings to the social fund."""

    nasabah: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)
    simpanan: JenisSimpanan = JenisSimpanan.BIASA


@attrs.frozen(eq=False, repr=False)
class DanaSosialDisalurkan(Peristiwa):
    """Money of the social fund was given out."""

    jumlah: int = attrs.field(validator=positif)
    penerima: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class BonusDiberikan(Peristiwa):
    """Savings that stayed were rewarded."""

    nasabah: str = attrs.field(validator=berisi)
    simpanan: JenisSimpanan
    mengendap: int = attrs.field(validator=positif)
    persen: int = attrs.field(validator=positif)
    jumlah: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class PemindahanDicatat(Peristiwa):
    """Savings went from one saver's account to another's."""

    dari: str = attrs.field(validator=berisi)
    ke: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)
    simpanan_dari: JenisSimpanan = JenisSimpanan.BIASA
    simpanan_ke: JenisSimpanan = JenisSimpanan.BIASA


@attrs.frozen(eq=False, repr=False)
class PinjamanDicairkan(Peristiwa):
    """A saver was lent money, to be paid back by a day, in waste or in rupiah."""

    nasabah: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)
    tenggat: date = attrs.field(validator=hari)


class SumberAngsuran(StrEnum):
    """Out of what an instalment is paid (waste: see `PembagianSetoran`)."""

    SIMPANAN = "simpanan"
    TUNAI = "tunai"


@attrs.frozen(eq=False, repr=False)
class AngsuranDicatat(Peristiwa):
    """A loan was paid back, or part of it."""

    nasabah: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(validator=positif)
    sumber: SumberAngsuran


@attrs.frozen(eq=False, repr=False)
class EmasDibeli(Peristiwa):
    """Savings became gold: the grams that the money buys, cut to four decimals, and their price."""

    nasabah: str = attrs.field(validator=berisi)
    mikrogram: int = attrs.field(validator=positif)
    rupiah: int = attrs.field(validator=positif)
    harga_per_gram: int = attrs.field(validator=positif)
    diminta: int = attrs.field(validator=positif)
    """What the saver offered; what exceeds the price of the grams stays in the savings."""


@attrs.frozen(eq=False, repr=False)
class EmasDijualKembali(Peristiwa):
    """Gold became savings, at the partner's buy-back price."""

    nasabah: str = attrs.field(validator=berisi)
    mikrogram: int = attrs.field(validator=positif)
    rupiah: int = attrs.field(validator=positif)
    harga_per_gram: int = attrs.field(validator=positif)
    pembulatan: Pembulatan


@attrs.frozen(eq=False, repr=False)
class EmasDiambil(Peristiwa):
    """Gold was handed over in bars."""

    nasabah: str = attrs.field(validator=berisi)
    keping: tuple[int, ...]

    @property
    def mikrogram(self) -> int:
        return sum(self.keping)


@attrs.frozen(eq=False, repr=False)
class MitraEmasDilunasi(Peristiwa):
    """The gold partner was paid (above zero), or paid the bank."""

    jumlah: int = attrs.field(validator=bulat)


# --- mistakes ----------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class KoreksiDicatat(Peristiwa):
    """A deposit's lines should have been these; the difference is what this event does."""

    mengoreksi: int = attrs.field(validator=positif)
    menggantikan: int | None
    """The correction that held until now, if there was one."""
    nasabah: str = attrs.field(validator=berisi)
    rincian: tuple[Rincian, ...]
    alasan: str = attrs.field(validator=berisi)
    akibat: Akibat

    @property
    def timbangan(self) -> tuple[Timbangan, ...]:
        return tuple(baris.timbangan for baris in self.rincian)

    @property
    def selisih(self) -> int:
        """What the saver's account gained (or lost)."""
        return -sum(pos.nilai for pos in self.akibat.pos if pos.akun is Akun.SIMPANAN)


@attrs.frozen(eq=False, repr=False)
class PembalikanDicatat(Peristiwa):
    """An event was undone in full by its opposite; both stay in the book."""

    membalik: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)
    akibat: Akibat


PeristiwaBank: TypeAlias = (
    NasabahDidaftarkan
    | StatusNasabahDiubah
    | SaldoAwalDicatat
    | BulanDitutup
    | SetoranDicatat
    | TitipanDicatat
    | PanenDicatat
    | PenarikanDiajukan
    | PenarikanDisetujui
    | PenarikanDicairkan
    | PenarikanDilepas
    | PenarikanKedaluwarsa
    | PenjualanDicatat
    | SusutDicatat
    | OlahanDicatat
    | BiayaDicatat
    | InsentifDicatat
    | ModalDicatat
    | PiutangDilunasi
    | BagiHasilDicatat
    | SedekahDicatat
    | DanaSosialDisalurkan
    | BonusDiberikan
    | PemindahanDicatat
    | PinjamanDicairkan
    | AngsuranDicatat
    | EmasDibeli
    | EmasDijualKembali
    | EmasDiambil
    | MitraEmasDilunasi
    | KoreksiDicatat
    | PembalikanDicatat
)
