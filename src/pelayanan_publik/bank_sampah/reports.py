"""What is read out of a waste bank's book: passbook, stock, trial balance, month, savers.

Each report is a frozen result that renders as a table. They are told from the
events by `akibat`, like everything else, and cost one walk through the log.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import cast

import attrs

from pelayanan_publik.bank_sampah.book.effects import akibat
from pelayanan_publik.bank_sampah.book.events import (
    GOLONGAN,
    Akun,
    Golongan,
    KoreksiDicatat,
    OlahanDicatat,
    PembalikanDicatat,
    PenjualanDicatat,
    PeristiwaBank,
    SaldoAwalDicatat,
    SetoranDicatat,
    SusutDicatat,
    TitipanDicatat,
)
from pelayanan_publik.bank_sampah.book.penarikan import perubahan
from pelayanan_publik.bank_sampah.book.state import BukuBank, asal_usul, buku_pada
from pelayanan_publik.bank_sampah.model import (
    DaftarJenis,
    JenisSimpanan,
    Kategori,
    KategoriDLH,
    KomponenSIPSN,
    rekening,
)
from pelayanan_publik.bank_sampah.rules import Margin, bagian
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.units import (
    Satuan,
    galat_positif,
    tulis_kata,
    tulis_persen,
    tulis_seperseribu,
)
from pelayanan_publik.core.validity import Bulan, Masa


def uraian(e: PeristiwaBank) -> str:
    """An event in words, as a passbook prints it.

    >>> from pelayanan_publik.bank_sampah import ModalDicatat
    >>> uraian(ModalDicatat(1, "p-1", date(2024, 1, 2), 50_000, "hibah"))
    'Modal dicatat'
    """
    nama = type(e).__name__
    kata = "".join(f" {h.lower()}" if h.isupper() else h for h in nama).strip().capitalize()
    if isinstance(e, PembalikanDicatat):
        return f"{kata} (nomor {e.membalik})"
    return f"{kata} (nomor {e.mengoreksi})" if isinstance(e, KoreksiDicatat) else kata


# --- passbook ----------------------------------------------------------------------------------


@attrs.frozen
class BarisTabungan:
    """One line of a passbook."""

    nomor: int
    tanggal: date
    uraian: str
    debit: int
    """Taken out."""
    kredit: int
    """Put in."""
    saldo: int


@attrs.frozen
class BukuTabungan:
    """A saver's account, line by line."""

    rekening: str
    saldo_awal: int
    baris: tuple[BarisTabungan, ...]
    tertahan: int

    @property
    def saldo_akhir(self) -> int:
        return self.baris[-1].saldo if self.baris else self.saldo_awal

    def tabel(self) -> Tabel:
        awal = ("", "", "Saldo awal", "", "", self.saldo_awal)
        isi = tuple(
            (str(b.nomor), b.tanggal.isoformat(), b.uraian, b.debit, b.kredit, b.saldo)
            for b in self.baris
        )
        debit, kredit = sum(b.debit for b in self.baris), sum(b.kredit for b in self.baris)
        catatan = f", tertahan {self.tertahan}" if self.tertahan else ""
        return Tabel(
            f"Buku tabungan {self.rekening} (rupiah{catatan})",
            ("No.", "Tanggal", "Uraian", "Debit", "Kredit", "Saldo"),
            (awal, *isi) if self.saldo_awal else isi,
            ("", "", "Jumlah", debit, kredit, self.saldo_akhir),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def buku_tabungan(
    buku: BukuBank,
    nasabah: str,
    simpanan: JenisSimpanan = JenisSimpanan.BIASA,
    masa: Masa | None = None,
) -> BukuTabungan:
    """The passbook of a saver's account; with `masa`, of a period, opening with what was before."""
    buku.anggota(nasabah)
    nama = rekening(nasabah, simpanan)
    saldo = saldo_awal = 0
    baris = []
    for e in reversed(list(buku.riwayat(nama))):
        tambahan = perubahan(e, nama)
        saldo += tambahan
        if masa is None or e.tanggal in masa:
            baris.append(
                BarisTabungan(
                    e.nomor, e.tanggal, uraian(e), max(-tambahan, 0), max(tambahan, 0), saldo
                )
            )
        elif e.tanggal < masa.mulai:
            saldo_awal = saldo
    return BukuTabungan(nama, saldo_awal, tuple(baris), buku.tertahan.get(nama, 0))


# --- stock -------------------------------------------------------------------------------------


@attrs.frozen
class BarisStok:
    """One line of a stock card, quantities in thousandths of the unit."""

    nomor: int
    tanggal: date
    uraian: str
    masuk: int
    keluar: int
    sisa: int
    nilai: int


@attrs.frozen
class KartuStok:
    """What came and went of one kind, and what the rest is worth at its cost."""

    jenis: str
    satuan: Satuan
    baris: tuple[BarisStok, ...]

    def tabel(self) -> Tabel:
        angka = tulis_seperseribu
        isi = tuple(
            (
                str(b.nomor),
                b.tanggal.isoformat(),
                b.uraian,
                angka(b.masuk),
                angka(b.keluar),
                angka(b.sisa),
                b.nilai,
            )
            for b in self.baris
        )
        kolom = ("No.", "Tanggal", "Uraian", "Masuk", "Keluar", "Sisa", "Nilai (Rp)")
        judul = f"Kartu stok {self.jenis} ({self.satuan.value})"
        return Tabel(judul, kolom, isi, kanan=("Masuk", "Keluar", "Sisa"))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def kartu_stok(buku: BukuBank, jenis: str) -> KartuStok:
    """The stock card of one kind."""
    baris = []
    sisa = nilai = 0
    for e in buku.catatan.peristiwa:
        hasil = akibat(e)
        masuk = sum(s.jumlah for s in hasil.stok if s.jenis == jenis)
        harga = sum(p.nilai for p in hasil.pos if (p.akun, p.rincian) == (Akun.PERSEDIAAN, jenis))
        if masuk or harga:
            sisa, nilai = sisa + masuk, nilai + harga
            baris.append(
                BarisStok(e.nomor, e.tanggal, uraian(e), max(masuk, 0), max(-masuk, 0), sisa, nilai)
            )
    return KartuStok(jenis, buku.satuan.get(jenis, Satuan.KG), tuple(baris))


@attrs.frozen
class GerakJenis:
    """What one kind did in a period: `awal + masuk - jual - olah - susut + lain == akhir`."""

    jenis: str
    satuan: Satuan
    awal: int
    masuk: int
    """Deposits, with their corrections and reversals of this period."""
    jual: int
    olah: int
    susut: int
    lain: int
    """Corrections and reversals of what happened before the period."""
    nilai: int
    """Cost of what is left, in rupiah."""

    @property
    def akhir(self) -> int:
        return self.awal + self.masuk - self.jual - self.olah - self.susut + self.lain

    @property
    def persen_susut(self) -> Fraction | None:
        """Loss against all that was there to lose."""
        return bagian(self.susut, self.awal + self.masuk + self.lain)


@attrs.frozen
class LaporanStok:
    """The movement of every kind in a period."""

    masa: Masa
    isi: tuple[GerakJenis, ...]

    def tabel(self) -> Tabel:
        kolom = ("Jenis", "Satuan", "Awal", "Masuk", "Jual", "Olah", "Susut", "Lain", "Akhir")
        baris = tuple(
            (
                g.jenis,
                g.satuan.value,
                *map(
                    tulis_seperseribu,
                    (g.awal, g.masuk, g.jual, g.olah, g.susut, g.lain, g.akhir),
                ),
                g.nilai,
            )
            for g in self.isi
        )
        nilai = sum(g.nilai for g in self.isi)
        kaki: tuple[str | int, ...] = ("Jumlah", *[""] * 8, nilai)
        judul = f"Laporan stok {self.masa}"
        return Tabel(judul, (*kolom, "Nilai (Rp)"), baris, kaki, kanan=kolom[2:])

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def laporan_stok(buku: BukuBank, masa: Masa) -> LaporanStok:
    """How the stock of every kind moved in a period, and what is left of it at the end."""
    gerak: dict[str, dict[str, int]] = {}
    for e in buku.catatan.peristiwa:
        if masa.sampai is not None and e.tanggal >= masa.sampai:
            break
        asal = asal_usul(buku, e)
        hasil = akibat(e)
        kolom = _kolom_stok(e, asal, masa)
        for s in hasil.stok:
            isi = gerak.setdefault(s.jenis, {})
            isi[kolom] = isi.get(kolom, 0) + s.jumlah
        for p in hasil.pos:
            if p.akun is Akun.PERSEDIAAN:
                isi = gerak.setdefault(p.rincian, {})
                isi["nilai"] = isi.get("nilai", 0) + p.nilai
    return LaporanStok(
        masa,
        tuple(
            GerakJenis(
                jenis,
                buku.satuan[jenis],
                isi.get("awal", 0),
                isi.get("masuk", 0),
                -isi.get("jual", 0),
                -isi.get("olah", 0),
                -isi.get("susut", 0),
                isi.get("lain", 0),
                isi.get("nilai", 0),
            )
            for jenis, isi in sorted(gerak.items())
        ),
    )


def _kolom_stok(e: PeristiwaBank, asal: PeristiwaBank, masa: Masa) -> str:
    if e.tanggal < masa.mulai or isinstance(e, SaldoAwalDicatat):
        return "awal"
    if asal.tanggal < masa.mulai:
        return "lain"
    if isinstance(asal, PenjualanDicatat):
        return "jual"
    if isinstance(asal, OlahanDicatat):
        return "olah"
    return "susut" if isinstance(asal, SusutDicatat) else "masuk"


# --- trial balance -----------------------------------------------------------------------------


@attrs.frozen
class NeracaSaldo:
    """Every account with its balance; both columns add up to the same."""

    bank: str
    pada: date
    saldo: tuple[tuple[Akun, int], ...]

    @property
    def debit(self) -> int:
        return sum(nilai for _, nilai in self.saldo if nilai > 0)

    @property
    def kredit(self) -> int:
        return -sum(nilai for _, nilai in self.saldo if nilai < 0)

    @property
    def laba(self) -> int:
        """Income less expenses."""
        hasil = (Golongan.PENDAPATAN, Golongan.BEBAN)
        return -sum(nilai for akun, nilai in self.saldo if GOLONGAN[akun] in hasil)

    def tabel(self) -> Tabel:
        baris = tuple(
            (tulis_kata(akun), GOLONGAN[akun].value, max(nilai, 0), max(-nilai, 0))
            for akun, nilai in self.saldo
            if nilai
        )
        judul = f"Neraca saldo {self.bank} per {self.pada} (rupiah)"
        kaki = ("Jumlah", "", self.debit, self.kredit)
        return Tabel(judul, ("Akun", "Golongan", "Debit", "Kredit"), baris, kaki)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def neraca_saldo(buku: BukuBank, pada: date | None = None) -> NeracaSaldo:
    """The trial balance after the last event, or at the end of an earlier day."""
    tanggal = buku.catatan.terakhir if pada is None else pada
    return NeracaSaldo(buku.bank.kode, tanggal, tuple(buku_pada(buku, tanggal).neraca().items()))


# --- sales -------------------------------------------------------------------------------------


@attrs.frozen
class BarisPenjualan:
    """One sale: both weighings, and what it left."""

    nomor: int
    tanggal: date
    pembeli: str
    jumlah: int
    jumlah_diterima: int
    margin: Margin
    biaya: int

    @property
    def bersih(self) -> int:
        """Margin less the costs booked on the sale."""
        return self.margin.rupiah - self.biaya


@attrs.frozen
class LaporanPenjualan:
    """The sales in force of a period."""

    masa: Masa
    isi: tuple[BarisPenjualan, ...]

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                str(b.nomor),
                b.tanggal.isoformat(),
                b.pembeli,
                tulis_seperseribu(b.jumlah),
                tulis_seperseribu(b.jumlah_diterima),
                b.margin.nilai_jual,
                b.margin.hpp,
                b.biaya,
                b.bersih,
                "rugi" if b.bersih < 0 else "",
            )
            for b in self.isi
        )
        uang = [sum(int(b[i]) for b in baris) for i in range(5, 9)]
        kolom = (
            "No.",
            "Tanggal",
            "Pembeli",
            "Keluar",
            "Diterima",
            "Nilai",
            "HPP",
            "Biaya",
            "Bersih",
        )
        kaki: tuple[str | int, ...] = ("Jumlah", "", "", "", "", *uang, "")
        judul = f"Penjualan {self.masa} (rupiah)"
        return Tabel(judul, (*kolom, "Catatan"), baris, kaki, kanan=("Keluar", "Diterima"))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def laporan_penjualan(buku: BukuBank, masa: Masa) -> LaporanPenjualan:
    """The sales of a period that were not reversed, with their margins."""
    return LaporanPenjualan(
        masa,
        tuple(
            BarisPenjualan(
                e.nomor,
                e.tanggal,
                e.pembeli,
                sum(r.jumlah for r in e.rincian),
                sum(r.jumlah_diterima for r in e.rincian),
                Margin(e.nilai, e.hpp),
                buku.biaya_jual.get(e.nomor, 0),
            )
            for e in buku.catatan.peristiwa
            if isinstance(e, PenjualanDicatat) and e.tanggal in masa
            if e.nomor not in buku.dibalik
        ),
    )


# --- the month ---------------------------------------------------------------------------------


@attrs.frozen
class LaporanBulanan:
    """A month as an environment office asks for it. Masses in grams.

    `terkelola` is what was received less what of the month's kinds was lost; its
    breakdowns add up to it, and it is never more than `diterima`.
    """

    bank: str
    bulan: Bulan
    nasabah_terdaftar: int
    nasabah_menyetor: int
    diterima_per_kategori: tuple[tuple[Kategori, int], ...]
    susut_per_kategori: tuple[tuple[Kategori, int], ...]
    koreksi_bulan_lalu_gram: int
    """Corrections and reversals, in this month, of earlier deposits; not in `diterima`."""
    tanpa_massa: tuple[str, ...]
    """Kinds sold by litre or piece that nobody has weighed: left out of every mass."""
    saldo_awal: tuple[tuple[Akun, int], ...]
    saldo_akhir: tuple[tuple[Akun, int], ...]

    @property
    def diterima_gram(self) -> int:
        return sum(gram for _, gram in self.diterima_per_kategori)

    @property
    def terkelola_per_kategori(self) -> dict[Kategori, int]:
        susut = dict(self.susut_per_kategori)
        return {k: max(0, gram - susut.get(k, 0)) for k, gram in self.diterima_per_kategori}

    @property
    def terkelola_gram(self) -> int:
        return sum(self.terkelola_per_kategori.values())

    @property
    def rincian_dlh(self) -> dict[KategoriDLH, int]:
        """The managed mass over the eight kinds of the environment office."""
        rincian = dict.fromkeys(KategoriDLH, 0)
        for kategori, gram in self.terkelola_per_kategori.items():
            rincian[kategori.dlh] += gram
        return rincian

    @property
    def rincian_sipsn(self) -> dict[KomponenSIPSN, int]:
        """The managed mass over the nine components of SIPSN."""
        rincian = dict.fromkeys(KomponenSIPSN, 0)
        for kategori, gram in self.terkelola_per_kategori.items():
            rincian[kategori.sipsn] += gram
        return rincian

    @property
    def peringatan(self) -> tuple[str, ...]:
        """What a reader of the form should know."""
        organik = {Kategori.SISA_MAKANAN, Kategori.KAYU_RANTING}
        pesan = [
            f"{tulis_kata(k)} masuk kelompok DLH 'lainnya'"
            for k, gram in self.terkelola_per_kategori.items()
            if k in organik and gram
        ]
        if self.tanpa_massa:
            pesan.append(f"tanpa massa, tidak dihitung: {', '.join(self.tanpa_massa)}")
        if self.koreksi_bulan_lalu_gram:
            kg = tulis_seperseribu(self.koreksi_bulan_lalu_gram)
            pesan.append(f"koreksi setoran bulan lalu: {kg} kg")
        return tuple(pesan)

    def tabel(self) -> Tabel:
        rincian = [
            (f"- {k.value}", f"{tulis_seperseribu(g)} kg") for k, g in self.rincian_dlh.items()
        ]
        awal, akhir = dict(self.saldo_awal), dict(self.saldo_akhir)
        uang = [
            (f"{nama}, awal / akhir", f"{_rp(awal.get(akun, 0))} / {_rp(akhir.get(akun, 0))}")
            for nama, akun in (
                ("Kas", Akun.KAS),
                ("Simpanan nasabah", Akun.SIMPANAN),
                ("Persediaan", Akun.PERSEDIAAN),
            )
        ]
        baris = (
            ("Nasabah terdaftar", str(self.nasabah_terdaftar)),
            ("Nasabah menyetor", str(self.nasabah_menyetor)),
            ("Sampah masuk", f"{tulis_seperseribu(self.diterima_gram)} kg"),
            ("Sampah terkelola", f"{tulis_seperseribu(self.terkelola_gram)} kg"),
            *rincian,
            *uang,
            *(("Peringatan", p) for p in self.peringatan),
        )
        judul = f"Laporan bulanan {self.bank} {self.bulan}"
        return Tabel(judul, ("Hal", "Isi"), baris, kanan=("Isi",))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _rp(saldo: int) -> str:
    return f"{abs(saldo):,}".replace(",", ".")


def laporan_bulanan(buku: BukuBank, bulan: Bulan, jenis: DaftarJenis) -> LaporanBulanan:
    """The report of a month; `jenis` tells the category and the mass of every kind."""
    barang = {j.kode: j for j in jenis}
    diterima = dict.fromkeys(Kategori, 0)
    susut = dict.fromkeys(Kategori, 0)
    penyetor: set[str] = set()
    tanpa_massa: set[str] = set()
    lalu = 0
    for e, asal, kode, jumlah in _gerak_massa(buku, bulan):
        gram = barang[kode].gram(jumlah) if kode in barang else None
        if gram is None:
            tanpa_massa.add(kode)
        elif isinstance(asal, SusutDicatat):
            susut[barang[kode].kategori] -= gram
        elif asal.tanggal in bulan:
            diterima[barang[kode].kategori] += gram
        else:
            lalu += gram
        if e is asal and isinstance(e, (SetoranDicatat, TitipanDicatat)):
            penyetor.add(e.nasabah)
    awal = buku_pada(buku, bulan.mulai - timedelta(days=1))
    akhir = buku_pada(buku, bulan.akhir)
    return LaporanBulanan(
        buku.bank.kode,
        bulan,
        len(akhir.nasabah),
        len(penyetor),
        tuple((k, max(0, gram)) for k, gram in diterima.items()),
        tuple((k, max(0, gram)) for k, gram in susut.items()),
        lalu,
        tuple(sorted(tanpa_massa)),
        tuple(awal.neraca().items()),
        tuple(akhir.neraca().items()),
    )


def _gerak_massa(
    buku: BukuBank, bulan: Bulan
) -> Iterator[tuple[PeristiwaBank, PeristiwaBank, str, int]]:
    """Of a month: what came in as deposit or claim, and what was lost, with its origin."""
    for e in buku.catatan.peristiwa:
        if e.tanggal not in bulan:
            continue
        asal = asal_usul(buku, e)
        hasil = akibat(e)
        if isinstance(asal, (SetoranDicatat, SusutDicatat)):
            yield from ((e, asal, s.jenis, s.jumlah) for s in hasil.stok)
        elif isinstance(asal, TitipanDicatat):
            yield from ((e, asal, t.jenis, t.jumlah) for t in hasil.titipan)


# --- savers ------------------------------------------------------------------------------------


@attrs.frozen
class Keaktifan:
    """Who still brings waste: by saver, the day of the last deposit in force."""

    pada: date
    batas_hari: int
    setoran_terakhir: tuple[tuple[str, date | None], ...]

    @property
    def aktif(self) -> tuple[str, ...]:
        """Those whose last deposit is at most `batas_hari` days old."""
        batas = self.pada - timedelta(days=self.batas_hari)
        return tuple(n for n, hari in self.setoran_terakhir if hari is not None and hari >= batas)

    @property
    def pasif(self) -> tuple[str, ...]:
        """The others, those who never brought any among them."""
        aktif = set(self.aktif)
        return tuple(n for n, _ in self.setoran_terakhir if n not in aktif)

    def tabel(self) -> Tabel:
        aktif = set(self.aktif)
        baris = tuple(
            (n, hari.isoformat() if hari else "belum pernah", "aktif" if n in aktif else "pasif")
            for n, hari in self.setoran_terakhir
        )
        persen = tulis_persen(bagian(len(aktif), len(baris)), 1)
        judul = f"Keaktifan nasabah per {self.pada} ({persen} dalam {self.batas_hari} hari)"
        return Tabel(judul, ("Nasabah", "Setoran terakhir", "Keadaan"), baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def keaktifan(buku: BukuBank, pada: date, batas_hari: int) -> Keaktifan:
    """Which savers are active on a day, by a number of days that the bank decides."""
    if galat := galat_positif(batas_hari, "batas_hari"):
        raise galat
    terakhir: dict[str, date | None] = dict.fromkeys(buku.nasabah)
    for e in _setoran_berlaku(buku, buku.catatan.peristiwa):
        if e.tanggal <= pada:
            terakhir[e.nasabah] = e.tanggal
    return Keaktifan(pada, batas_hari, tuple(sorted(terakhir.items())))


def gram_per_nasabah(buku: BukuBank, masa: Masa, jenis: DaftarJenis) -> dict[str, int]:
    """What each saver brought in a period, net of corrections, in grams (kinds with a mass).

    The weights for a sharing by what everyone brought (`bagi_hasil`).
    """
    barang = {j.kode: j for j in jenis}
    hasil: dict[str, int] = {}
    for e in _setoran_berlaku(buku, buku.catatan.peristiwa):
        if e.tanggal not in masa:
            continue
        koreksi = buku.dikoreksi.get(e.nomor, 0) if isinstance(e, SetoranDicatat) else 0
        kini = cast("KoreksiDicatat", buku.catatan.peristiwa[koreksi - 1]) if koreksi else e
        for baris in kini.timbangan:
            gram = barang[baris.jenis].gram(baris.jumlah) if baris.jenis in barang else None
            hasil[e.nasabah] = hasil.get(e.nasabah, 0) + (gram or 0)
    return hasil


def _setoran_berlaku(
    buku: BukuBank, peristiwa: Iterable[PeristiwaBank]
) -> Iterator[SetoranDicatat | TitipanDicatat]:
    for e in peristiwa:
        if isinstance(e, (SetoranDicatat, TitipanDicatat)) and e.nomor not in buku.dibalik:
            yield e
