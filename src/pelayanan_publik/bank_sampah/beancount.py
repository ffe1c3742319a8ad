"""The whole book as beancount text: another program, which nobody here wrote, as its judge.

Rupiah are `IDR`. Quantities stand beside them as commodities of their own (`STOK-…`
in thousandths of the unit, `TITIPAN-…` likewise, `EMAS` in micrograms), posted
against `Equity:Arus`, so that beancount checks those balances too. The text ends
with a balance assertion for every account.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from pelayanan_publik.bank_sampah.book.effects import akibat
from pelayanan_publik.bank_sampah.book.events import GOLONGAN, Akun, Golongan, PeristiwaBank
from pelayanan_publik.bank_sampah.book.state import BukuBank
from pelayanan_publik.bank_sampah.reports import uraian

RUPIAH = "IDR"
EMAS = "EMAS"

_AKAR = {
    Golongan.ASET: "Assets",
    Golongan.KEWAJIBAN: "Liabilities",
    Golongan.EKUITAS: "Equity",
    Golongan.PENDAPATAN: "Income",
    Golongan.BEBAN: "Expenses",
}
_BERPEMILIK = frozenset({Akun.SIMPANAN, Akun.PERSEDIAAN, Akun.PINJAMAN, Akun.PIUTANG})
"""The accounts that are kept for each saver, kind or buyer."""
_AMAN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


def nama_akun(akun: Akun, rincian: str = "") -> str:
    """The beancount account of one of ours: two different ones never get the same name.

    >>> nama_akun(Akun.SIMPANAN, "N-19"), nama_akun(Akun.DANA_SOSIAL)
    ('Liabilities:Simpanan:N-19', 'Equity:DanaSosial')
    >>> nama_akun(Akun.PIUTANG, "UD Jaya")
    'Assets:Piutang:UD--20zJaya'
    """
    nama = akun.value.title().replace("_", "")
    return ":".join((_AKAR[GOLONGAN[akun]], nama, *([_sandi(rincian)] if rincian else [])))


def nama_komoditas(awalan: str, jenis: str) -> str:
    """The beancount commodity of a quantity.

    >>> nama_komoditas("STOK", "PLS-1")
    'STOK-PLS-1'
    """
    return f"{awalan}-{_huruf_besar(_sandi(jenis))}"


def _sandi(teks: str) -> str:
    """Text in letters, digits and lone hyphens, beginning with a capital or a digit.

    Any other character is written `--<hex>z`, and so is a first one that is neither
    capital nor digit, or is an X, behind an X: what is written can be read back.
    """
    hasil: list[str] = []
    for i, huruf in enumerate(teks):
        tetangga = teks[i - 1 : i] + teks[i + 1 : i + 2]
        lazim = huruf == "-" and len(tetangga) == 2 and all(t in _AMAN for t in tetangga)  # noqa: PLR2004 - one on each side
        hasil.append(huruf if huruf in _AMAN or lazim else f"--{ord(huruf):x}z")
    if teks[0] in _AMAN and not teks[0].islower() and teks[0] != "X":
        return "".join(hasil)
    return f"X--{ord(teks[0]):x}z{''.join(hasil[1:])}"


def _huruf_besar(sandi: str) -> str:
    """A commodity has capitals only: a small letter is written `'x` as its capital."""
    return "".join(f"'{h.upper()}" if h.islower() else h for h in sandi)


def ke_beancount(buku: BukuBank) -> str:
    """The book as beancount text.

    >>> from pelayanan_publik.bank_sampah import BankSampah, ModalDicatat, buku_baru, evolve
    >>> e = ModalDicatat(1, "p-1", date(2024, 1, 2), 50_000, "hibah")
    >>> print(ke_beancount(evolve(buku_baru(BankSampah("BSU-1", "RW 06")), e)))
    option "title" "RW 06"
    option "operating_currency" "IDR"
    <BLANKLINE>
    2024-01-02 open Assets:Kas
    2024-01-02 open Equity:Modal
    <BLANKLINE>
    2024-01-02 * "Modal dicatat"
      nomor: 1
      id: "p-1"
      Assets:Kas  50000 IDR
      Equity:Modal  -50000 IDR
    <BLANKLINE>
    2024-01-03 balance Assets:Kas  50000 IDR
    2024-01-03 balance Equity:Modal  -50000 IDR
    <BLANKLINE>
    """
    saldo: dict[tuple[str, str], int] = {}
    transaksi: list[str] = []
    pertama: date | None = None
    for e in buku.catatan.peristiwa:
        baris = list(posting(e))
        if baris:
            pertama = pertama or e.tanggal
            transaksi.append(_transaksi(e, baris))
            for akun, jumlah, satuan in baris:
                saldo[akun, satuan] = saldo.get((akun, satuan), 0) + jumlah
    kepala = [
        f'option "title" "{_teks(buku.bank.nama)}"',
        f'option "operating_currency" "{RUPIAH}"',
        "",
    ]
    buka = [f"{pertama} open {akun}" for akun in dict.fromkeys(akun for akun, _ in saldo)]
    esok = buku.catatan.terakhir + timedelta(days=1) if saldo else None
    tutup = [
        f"{esok} balance {akun}  {jumlah} {satuan}" for (akun, satuan), jumlah in saldo.items()
    ]
    return "\n".join([*kepala, *buka, "", *transaksi, *tutup, ""])


def posting(e: PeristiwaBank) -> Iterator[tuple[str, int, str]]:
    """The postings of an event: account, amount, commodity; each commodity adds up to nothing."""
    hasil = akibat(e)
    for pos in hasil.pos:
        rincian = pos.rincian if pos.akun in _BERPEMILIK else ""
        yield nama_akun(pos.akun, rincian), pos.nilai, RUPIAH
    for stok in hasil.stok:
        satuan = nama_komoditas("STOK", stok.jenis)
        yield from _dua(f"Assets:Stok:{_sandi(stok.jenis)}", stok.jumlah, satuan)
    for emas in hasil.emas:
        yield from _dua(f"Assets:Emas:{_sandi(emas.nasabah)}", emas.mikrogram, EMAS)
    for t in hasil.titipan:
        akun = f"Assets:Titipan:{_sandi(t.lot)}:{_sandi(t.nasabah)}"
        yield from _dua(akun, t.jumlah, nama_komoditas("TITIPAN", t.jenis))


def _dua(akun: str, jumlah: int, satuan: str) -> Iterator[tuple[str, int, str]]:
    yield akun, jumlah, satuan
    yield "Equity:Arus", -jumlah, satuan


def _transaksi(e: PeristiwaBank, baris: list[tuple[str, int, str]]) -> str:
    kepala = [f'{e.tanggal} * "{uraian(e)}"', f"  nomor: {e.nomor}", f'  id: "{_teks(e.id)}"']
    isi = [f"  {akun}  {jumlah} {satuan}" for akun, jumlah, satuan in baris]
    return "\n".join([*kepala, *isi, ""])


def _teks(teks: str) -> str:
    return teks.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ").replace("\r", " ")
