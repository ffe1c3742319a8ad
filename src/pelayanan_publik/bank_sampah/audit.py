"""An audit of somebody else's book: what its own records can and cannot explain.

Foreign records are taken as they are, fractions of a rupiah and empty headers
included; nothing is corrected and nothing is left out. Starting from nothing,
each record is followed in its order, and three questions are answered:

    what could not have happened   money, gold or stock went out that was not there
    what opening would be needed   the least that makes every movement possible
    what opening is implied        stored balance less all that moved

Where the implied opening is less than the least one needed, no opening balance
at all can make the records true.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, tulis_ribuan, tulis_seperseribu
from pelayanan_publik.core.validity import hari

NOL = Fraction(0)


class Wujud(StrEnum):
    """In what a foreign book keeps a saver's balance."""

    UANG = "uang"
    EMAS = "emas"


class ArahKonversi(StrEnum):
    """Which way a balance was turned."""

    UANG_KE_EMAS = "uang_ke_emas"
    EMAS_KE_UANG = "emas_ke_uang"


@attrs.frozen
class BarisSetorAsing:
    """A deposit line: grams, the rupiah credited, and the gold printed beside it (not credited)."""

    jenis: str = attrs.field(validator=berisi)
    gram: int
    nilai_rupiah: Fraction
    emas_gram: Fraction = NOL


@attrs.frozen
class BarisJualAsing:
    """A sale line: grams, the cost and the proceeds that the foreign book noted."""

    jenis: str = attrs.field(validator=berisi)
    gram: int
    nilai_beli_rupiah: Fraction
    nilai_jual_rupiah: Fraction


@attrs.frozen(field_transformer=sekaligus)
class SetoranAsing:
    """A deposit as a foreign book has it; possibly a header without lines."""

    id: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)
    nasabah: str = attrs.field(validator=berisi)
    rincian: tuple[BarisSetorAsing, ...] = ()


@attrs.frozen(field_transformer=sekaligus)
class PenarikanAsing:
    """A withdrawal of rupiah, or of grams of gold."""

    id: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)
    nasabah: str = attrs.field(validator=berisi)
    wujud: Wujud
    jumlah: Fraction


@attrs.frozen(field_transformer=sekaligus)
class KonversiAsing:
    """Rupiah turned into gold or back; a header without figures has None."""

    id: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)
    nasabah: str = attrs.field(validator=berisi)
    arah: ArahKonversi | None = None
    jumlah: Fraction | None = None
    harga_per_gram: Fraction | None = None
    hasil: Fraction | None = None


@attrs.frozen(field_transformer=sekaligus)
class PenjualanAsing:
    """A sale as a foreign book has it."""

    id: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)
    rincian: tuple[BarisJualAsing, ...] = ()


CatatanAsing: TypeAlias = SetoranAsing | PenarikanAsing | KonversiAsing | PenjualanAsing


@attrs.frozen
class SaldoTercatat:
    """The balance that a foreign book stores for a saver."""

    nasabah: str = attrs.field(validator=berisi)
    uang_rupiah: Fraction
    emas_gram: Fraction = NOL


@attrs.frozen
class StokTercatat:
    """The stock that a foreign book stores for a kind, with its two prices per kilogram."""

    jenis: str = attrs.field(validator=berisi)
    nama: str
    gram: int
    harga_beli_per_kg: int
    harga_jual_per_kg: int


@attrs.frozen
class BukuAsing:
    """A foreign book as one document: where it is from, and all that it holds."""

    sumber: str
    catatan: tuple[CatatanAsing, ...]
    saldo_tercatat: tuple[SaldoTercatat, ...]
    stok_tercatat: tuple[StokTercatat, ...]


# --- findings ----------------------------------------------------------------------------------


class JenisTemuan(StrEnum):
    """What is wrong with a record, in the order of weight."""

    PENARIKAN_TAK_TERTUTUP = "penarikan tak tertutup"
    STOK_TAK_ADA = "menjual stok yang tidak ada"
    GERAKAN_MUSTAHIL = "gerakan mustahil"
    TANPA_RINCIAN = "kepala tanpa rincian"
    JENIS_TAK_DIKENAL = "jenis tidak dikenal"
    KONVERSI_KELIRU = "konversi keliru"
    JUAL_DI_BAWAH_BELI = "dijual di bawah harga beli"
    HARGA_TERBALIK = "harga beli melebihi harga jual"
    HARGA_BERUBAH = "harga baris berbeda dari daftar"
    PECAHAN_RUPIAH = "pecahan rupiah"
    SALDO_TANPA_CATATAN = "saldo tanpa catatan"
    CATATAN_TANPA_SALDO = "catatan tanpa saldo"
    TANGGAL_MUNDUR = "tanggal mundur"
    ID_GANDA = "id ganda"
    NOMOR_HILANG = "nomor hilang"


@attrs.frozen
class Temuan:
    """One finding: what kind, on which record, and in words."""

    jenis: JenisTemuan
    di: str
    isi: str


@attrs.frozen
class PosisiTeraudit:
    """One balance (a saver's money or gold, a kind's stock, the till), followed from nothing.

    `masuk - keluar` is what the records explain; `terendah` the lowest point on the way.
    """

    pemilik: str
    masuk: Fraction
    keluar: Fraction
    terendah: Fraction
    tercatat: Fraction | None

    @property
    def terjelaskan(self) -> Fraction:
        return self.masuk - self.keluar

    @property
    def awal_diperlukan(self) -> Fraction:
        """The least opening balance that makes every movement possible."""
        return max(NOL, -self.terendah)

    @property
    def awal_tersirat(self) -> Fraction | None:
        """The opening balance that the stored one implies; None where nothing is stored."""
        return None if self.tercatat is None else self.tercatat - self.terjelaskan

    @property
    def tak_terjelaskan(self) -> bool:
        """Whether the records alone do not lead to what is stored."""
        return self.tercatat is not None and self.awal_tersirat != 0

    @property
    def mustahil(self) -> bool:
        """Whether no opening balance at all makes the records true."""
        awal = self.awal_tersirat
        return awal is not None and awal < self.awal_diperlukan


@attrs.frozen
class HasilAudit:
    """All that an audit found."""

    banyak_catatan: int
    temuan: tuple[Temuan, ...]
    uang: tuple[PosisiTeraudit, ...]
    emas: tuple[PosisiTeraudit, ...]
    stok: tuple[PosisiTeraudit, ...]
    kas: PosisiTeraudit
    """Sales less withdrawals in money: what the till must have held before."""

    def temuan_jenis(self, jenis: JenisTemuan) -> tuple[Temuan, ...]:
        return tuple(t for t in self.temuan if t.jenis is jenis)

    @property
    def bersih(self) -> bool:
        """Whether nothing was found and every balance is explained."""
        posisi = (*self.uang, *self.emas, *self.stok)
        return not self.temuan and not any(p.tak_terjelaskan for p in posisi)

    def tabel_uang(self) -> Tabel:
        return _tabel_posisi(
            "Saldo uang nasabah (rupiah)", "Nasabah", self.uang, tulis_rupiah_asing
        )

    def tabel_emas(self) -> Tabel:
        return _tabel_posisi("Saldo emas nasabah (gram)", "Nasabah", self.emas, tulis_gram_emas)

    def tabel_stok(self) -> Tabel:
        return _tabel_posisi("Stok (kg)", "Jenis", self.stok, _tulis_kg)

    def tabel_temuan(self) -> Tabel:
        baris = tuple((t.jenis.value, t.di, t.isi) for t in self.temuan)
        return Tabel(f"Temuan ({len(baris)})", ("Temuan", "Di", "Isi"), baris)

    def penjelasan(self) -> Penjelasan:
        """The findings by kind, the heaviest first."""
        rincian = []
        for jenis in JenisTemuan:
            kena = self.temuan_jenis(jenis)
            if kena:
                isi = tuple(Penjelasan(t.di, t.isi) for t in kena)
                rincian.append(Penjelasan(jenis.value.capitalize(), str(len(kena)), isi))
        jumlah = f"{len(self.temuan)} temuan dari {self.banyak_catatan} catatan"
        return Penjelasan("Audit buku", jumlah, tuple(rincian))

    def _repr_html_(self) -> str:
        tabel = (self.tabel_uang(), self.tabel_emas(), self.tabel_stok(), self.tabel_temuan())
        return "".join(t._repr_html_() for t in tabel)


def tulis_rupiah_asing(nilai: Fraction) -> str:
    """Rupiah with the fraction that a foreign book has, up to four decimals.

    >>> tulis_rupiah_asing(Fraction("4048000.06")), tulis_rupiah_asing(Fraction(24_000))
    ('4.048.000,06', '24.000')
    """
    return _tulis_desimal(nilai, 4, pangkas=True)


def tulis_gram_emas(nilai: Fraction) -> str:
    """
    >>> tulis_gram_emas(Fraction("-0.9972"))
    '-0,9972'
    """
    return _tulis_desimal(nilai, 4, pangkas=False)


def _tulis_kg(gram: Fraction) -> str:
    return tulis_seperseribu(int(gram))


def _tulis_desimal(nilai: Fraction, banyak: int, *, pangkas: bool) -> str:
    skala = 10**banyak
    bulat = (abs(nilai) * skala * 2 + 1) // 2
    utuh, desimal = divmod(bulat, skala)
    teks = f"{desimal:0{banyak}d}"
    teks = teks.rstrip("0") if pangkas else teks
    tanda = "-" if nilai < 0 and bulat else ""
    return f"{tanda}{tulis_ribuan(utuh)}" + (f",{teks}" if teks else "")


def _tabel_posisi(
    judul: str, pemilik: str, posisi: Iterable[PosisiTeraudit], tulis: Callable[[Fraction], str]
) -> Tabel:
    angka = ("Masuk", "Keluar", "Terjelaskan", "Tercatat", "Awal diperlukan", "Awal tersirat")
    baris = tuple(
        (
            p.pemilik,
            tulis(p.masuk),
            tulis(p.keluar),
            tulis(p.terjelaskan),
            "tidak ada" if p.tercatat is None else tulis(p.tercatat),
            tulis(p.awal_diperlukan),
            "–" if p.awal_tersirat is None else tulis(p.awal_tersirat),
            "mustahil" if p.mustahil else "tak terjelaskan" if p.tak_terjelaskan else "",
        )
        for p in posisi
    )
    return Tabel(judul, (pemilik, *angka, "Keadaan"), baris, kanan=angka)


# --- the audit ---------------------------------------------------------------------------------


class _Posisi:
    """A balance that is followed record by record."""

    def __init__(self) -> None:
        self.masuk = self.keluar = self.terendah = NOL

    @property
    def saldo(self) -> Fraction:
        return self.masuk - self.keluar

    def gerak(self, jumlah: Fraction | int) -> bool:
        """Move, and tell whether it took out what was not there."""
        if jumlah >= 0:
            self.masuk += jumlah
            return False
        self.keluar -= jumlah
        self.terendah = min(self.terendah, self.saldo)
        return self.saldo < 0

    def hasil(self, pemilik: str, tercatat: Fraction | None) -> PosisiTeraudit:
        return PosisiTeraudit(pemilik, self.masuk, self.keluar, self.terendah, tercatat)


class _Audit:
    """The walk through the records."""

    def __init__(self, stok_tercatat: Sequence[StokTercatat]) -> None:
        self.temuan: list[Temuan] = []
        self.uang: dict[str, _Posisi] = {}
        self.emas: dict[str, _Posisi] = {}
        self.stok: dict[str, _Posisi] = {s.jenis: _Posisi() for s in stok_tercatat}
        self.kas = _Posisi()
        self.daftar = {s.jenis: s for s in stok_tercatat}

    def catat(self, jenis: JenisTemuan, di: str, isi: str) -> None:
        self.temuan.append(Temuan(jenis, di, isi))

    def nasabah(self, peta: dict[str, _Posisi], nama: str) -> _Posisi:
        return peta.setdefault(nama, _Posisi())

    def ambil(self, di: str, nama: str, wujud: Wujud, jumlah: Fraction) -> None:
        uang = wujud is Wujud.UANG
        posisi = self.nasabah(self.uang if uang else self.emas, nama)
        ada = posisi.saldo
        if posisi.gerak(-jumlah):
            tulis = tulis_rupiah_asing if uang else tulis_gram_emas
            satuan = "rupiah" if uang else "gram emas"
            self.catat(
                JenisTemuan.PENARIKAN_TAK_TERTUTUP,
                di,
                f"{nama}: {tulis(jumlah)} {satuan} keluar, saldo menurut catatan {tulis(ada)}",
            )

    def tambah(self, di: str, nama: str, wujud: Wujud, jumlah: Fraction) -> None:
        self.nasabah(self.uang if wujud is Wujud.UANG else self.emas, nama).gerak(jumlah)
        if wujud is Wujud.UANG:
            self.periksa_pecahan(di, jumlah)

    def periksa_pecahan(self, di: str, rupiah: Fraction) -> None:
        if rupiah.denominator != 1:
            self.catat(JenisTemuan.PECAHAN_RUPIAH, di, f"Rp {tulis_rupiah_asing(rupiah)}")

    def periksa_positif(self, di: str, *nilai: Fraction | int) -> bool:
        for satu in nilai:
            if satu <= 0:
                self.catat(
                    JenisTemuan.GERAKAN_MUSTAHIL,
                    di,
                    f"jumlah {tulis_rupiah_asing(Fraction(satu))} bukan gerakan",
                )
                return False
        return True

    def gudang(self, di: str, jenis: str) -> _Posisi:
        if jenis not in self.daftar and jenis not in self.stok:
            self.catat(JenisTemuan.JENIS_TAK_DIKENAL, di, f"{jenis} tidak ada di daftar jenis")
        return self.stok.setdefault(jenis, _Posisi())

    def setoran(self, c: SetoranAsing) -> None:
        self.nasabah(self.uang, c.nasabah)
        if not c.rincian:
            self.catat(JenisTemuan.TANPA_RINCIAN, c.id, f"setoran {c.nasabah} tanpa baris")
        for baris in c.rincian:
            if not self.periksa_positif(c.id, baris.gram):
                continue
            self.gudang(c.id, baris.jenis).gerak(baris.gram)
            self.tambah(c.id, c.nasabah, Wujud.UANG, baris.nilai_rupiah)
            daftar = self.daftar.get(baris.jenis)
            harga = baris.nilai_rupiah * 1_000 / baris.gram
            if daftar is not None and harga != daftar.harga_beli_per_kg:
                self.catat(
                    JenisTemuan.HARGA_BERUBAH,
                    c.id,
                    f"{baris.jenis} dinilai {tulis_rupiah_asing(harga)} per kg, daftar kini "
                    f"{tulis_ribuan(daftar.harga_beli_per_kg)}",
                )

    def penarikan(self, c: PenarikanAsing) -> None:
        if not self.periksa_positif(c.id, c.jumlah):
            return
        self.ambil(c.id, c.nasabah, c.wujud, c.jumlah)
        if c.wujud is Wujud.UANG:
            self.periksa_pecahan(c.id, c.jumlah)
            self.kas.gerak(-c.jumlah)

    def konversi(self, c: KonversiAsing) -> None:
        if c.arah is None or c.jumlah is None or c.harga_per_gram is None or c.hasil is None:
            self.catat(JenisTemuan.TANPA_RINCIAN, c.id, f"konversi {c.nasabah} tanpa angka")
            return
        if not self.periksa_positif(c.id, c.jumlah, c.harga_per_gram):
            return
        if c.arah is ArahKonversi.UANG_KE_EMAS:
            asal, tujuan, benar = Wujud.UANG, Wujud.EMAS, c.jumlah / c.harga_per_gram
        else:
            asal, tujuan, benar = Wujud.EMAS, Wujud.UANG, c.jumlah * c.harga_per_gram
        potong = Fraction(int(benar * 10_000), 10_000)
        if c.hasil != potong:
            self.catat(
                JenisTemuan.KONVERSI_KELIRU,
                c.id,
                f"hasil {tulis_gram_emas(c.hasil)}, seharusnya {tulis_gram_emas(potong)}",
            )
        self.ambil(c.id, c.nasabah, asal, c.jumlah)
        self.tambah(c.id, c.nasabah, tujuan, c.hasil)

    def penjualan(self, c: PenjualanAsing) -> None:
        if not c.rincian:
            self.catat(JenisTemuan.TANPA_RINCIAN, c.id, "penjualan tanpa baris")
        for baris in c.rincian:
            if not self.periksa_positif(c.id, baris.gram):
                continue
            posisi = self.gudang(c.id, baris.jenis)
            ada = posisi.saldo
            if posisi.gerak(-baris.gram):
                self.catat(
                    JenisTemuan.STOK_TAK_ADA,
                    c.id,
                    f"{baris.jenis}: {tulis_seperseribu(baris.gram)} kg dijual, stok menurut "
                    f"catatan {_tulis_kg(ada)} kg",
                )
            self.kas.gerak(baris.nilai_jual_rupiah)
            if baris.nilai_jual_rupiah < baris.nilai_beli_rupiah:
                self.catat(
                    JenisTemuan.JUAL_DI_BAWAH_BELI,
                    c.id,
                    f"{baris.jenis}: dijual {tulis_rupiah_asing(baris.nilai_jual_rupiah)}, "
                    f"dibeli {tulis_rupiah_asing(baris.nilai_beli_rupiah)}",
                )

    def urutan(self, catatan: Sequence[CatatanAsing]) -> None:
        terlihat: set[str] = set()
        terakhir = date.min
        for c in catatan:
            if c.id in terlihat:
                self.catat(JenisTemuan.ID_GANDA, c.id, "id dipakai lebih dari sekali")
            terlihat.add(c.id)
            if c.tanggal < terakhir:
                self.catat(
                    JenisTemuan.TANGGAL_MUNDUR, c.id, f"{c.tanggal} sesudah catatan {terakhir}"
                )
            terakhir = max(terakhir, c.tanggal)
        for awal, akhir, banyak in nomor_hilang(terlihat):
            rentang = awal if banyak == 1 else f"{awal} s.d. {akhir}"
            self.catat(JenisTemuan.NOMOR_HILANG, rentang, f"{banyak} nomor tidak ada")

    def daftar_harga(self) -> None:
        for s in self.daftar.values():
            if s.harga_beli_per_kg > s.harga_jual_per_kg:
                self.catat(
                    JenisTemuan.HARGA_TERBALIK,
                    s.jenis,
                    f"{s.nama}: beli {tulis_ribuan(s.harga_beli_per_kg)}, "
                    f"jual {tulis_ribuan(s.harga_jual_per_kg)} per kg",
                )

    def saldo(self, saldo_tercatat: Sequence[SaldoTercatat]) -> None:
        tercatat = {s.nasabah: s for s in saldo_tercatat}
        for nama in sorted({*self.uang, *self.emas} - tercatat.keys()):
            self.catat(
                JenisTemuan.CATATAN_TANPA_SALDO, nama, "bergerak, tetapi tanpa saldo tercatat"
            )
        for nama, s in tercatat.items():
            bergerak = nama in self.uang or nama in self.emas
            if not bergerak and (s.uang_rupiah or s.emas_gram):
                self.catat(
                    JenisTemuan.SALDO_TANPA_CATATAN,
                    nama,
                    f"Rp {tulis_rupiah_asing(s.uang_rupiah)} dan "
                    f"{tulis_gram_emas(s.emas_gram)} gram emas tanpa satu catatan pun",
                )
            self.periksa_pecahan(nama, s.uang_rupiah)


def nomor_hilang(daftar_id: Iterable[str]) -> list[tuple[str, str, int]]:
    """The runs of numbers that a series of ids passes over: first, last, how many.

    >>> nomor_hilang(["T-007", "T-008", "T-011"])
    [('T-009', 'T-010', 2)]
    """
    deret: dict[tuple[str, int], list[int]] = {}
    for satu in daftar_id:
        if cocok := re.fullmatch(r"(.*?)([0-9]+)", satu):
            deret.setdefault((cocok[1], len(cocok[2])), []).append(int(cocok[2]))
    hasil = []
    for (awalan, lebar), angka in sorted(deret.items()):
        urut = sorted(angka)
        for kiri, kanan in pairwise(urut):
            if kanan > kiri + 1:
                awal, akhir = (f"{awalan}{n:0{lebar}d}" for n in (kiri + 1, kanan - 1))
                hasil.append((awal, akhir, kanan - kiri - 1))
    return hasil


def periksa_buku(
    catatan: Sequence[CatatanAsing],
    saldo_tercatat: Sequence[SaldoTercatat],
    stok_tercatat: Sequence[StokTercatat],
) -> HasilAudit:
    """Audit foreign records against the balances and the stock that are stored beside them.

    Money in rupiah and gold in grams as exact fractions, stock in grams. Records are
    taken in the order given. Nothing is refused: what cannot be is a finding.

    >>> from fractions import Fraction
    >>> tarik = PenarikanAsing("T-1", date(2024, 9, 4), "N-1", Wujud.UANG, Fraction(200))
    >>> hasil = periksa_buku([tarik], [SaldoTercatat("N-1", Fraction(50))], [])
    >>> [t.jenis.value for t in hasil.temuan], hasil.uang[0].awal_tersirat
    (['penarikan tak tertutup'], Fraction(250, 1))
    """
    audit = _Audit(stok_tercatat)
    for c in catatan:
        if isinstance(c, SetoranAsing):
            audit.setoran(c)
        elif isinstance(c, PenarikanAsing):
            audit.penarikan(c)
        elif isinstance(c, KonversiAsing):
            audit.konversi(c)
        else:
            audit.penjualan(c)
    audit.urutan(catatan)
    audit.daftar_harga()
    audit.saldo(saldo_tercatat)
    uang = {s.nasabah: s.uang_rupiah for s in saldo_tercatat}
    emas = {s.nasabah: s.emas_gram for s in saldo_tercatat}
    stok = {s.jenis: Fraction(s.gram) for s in stok_tercatat}
    nasabah = sorted({*uang, *audit.uang, *audit.emas})
    urutan = list(JenisTemuan)
    return HasilAudit(
        len(catatan),
        tuple(sorted(audit.temuan, key=lambda t: urutan.index(t.jenis))),
        tuple(audit.nasabah(audit.uang, n).hasil(n, uang.get(n)) for n in nasabah),
        tuple(audit.nasabah(audit.emas, n).hasil(n, emas.get(n)) for n in nasabah),
        tuple(audit.stok[j].hasil(j, stok.get(j)) for j in sorted(audit.stok)),
        audit.kas.hasil("kas", None),
    )
