"""Commands that open and close: savers, opening balances, months."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from pelayanan_publik.bank_sampah.book.command import jawaban, mulai, sahkan
from pelayanan_publik.bank_sampah.book.emas import LANGKAH_MIKROGRAM
from pelayanan_publik.bank_sampah.book.events import (
    Akun,
    BulanDitutup,
    NasabahDidaftarkan,
    SaldoAwalDicatat,
    SaldoAwalSimpanan,
    SaldoAwalStok,
    StatusNasabahDiubah,
)
from pelayanan_publik.bank_sampah.book.state import BukuBank, buku_pada
from pelayanan_publik.bank_sampah.errors import (
    BulanBelumSelesai,
    BulanTidakUrut,
    EmasTidakGenap,
    NasabahSudahTerdaftar,
    RincianKosong,
    SaldoAwalTerlambat,
    SatuanBerbeda,
    SudahBersaldo,
)
from pelayanan_publik.bank_sampah.model import Nasabah, galat_jumlah, rekening
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.units import galat_anggota, galat_tak_negatif, galat_teks, pastikan
from pelayanan_publik.core.validity import Bulan, galat_tanggal


def daftarkan_nasabah(
    buku: BukuBank, *, id: str, tanggal: date, nasabah: Nasabah
) -> NasabahDidaftarkan:
    """Give a saver a number; a number is never given again.

    >>> from pelayanan_publik.bank_sampah import BankSampah, buku_baru, evolve
    >>> buku = buku_baru(BankSampah("BSU-1", "RW 06"))
    >>> e = daftarkan_nasabah(buku, id="p-1", tanggal=date(2024, 9, 1), nasabah=Nasabah("N-1"))
    >>> evolve(buku, e).saldo_simpanan("N-1")
    0
    """
    if lama := jawaban(buku, id, NasabahDidaftarkan, tanggal=tanggal, nasabah=nasabah):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_anggota(nasabah, Nasabah, "nasabah"))
    kumpul.tuntas()
    if nasabah.nomor in buku.nasabah:
        raise NasabahSudahTerdaftar(nasabah.nomor, path="nasabah.nomor")
    return sahkan(buku, NasabahDidaftarkan(buku.nomor + 1, id, tanggal, nasabah))


def ubah_status_nasabah(
    buku: BukuBank, *, id: str, tanggal: date, nasabah: str, aktif: bool, alasan: str
) -> StatusNasabahDiubah:
    """End a membership, or take it up again. Savings stay and can still be withdrawn."""
    isi = {"tanggal": tanggal, "nasabah": nasabah, "aktif": aktif, "alasan": alasan}
    if lama := jawaban(buku, id, StatusNasabahDiubah, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tambah(galat_teks(alasan, "alasan"), galat_anggota(aktif, bool, "aktif"))
    kumpul.tuntas()
    return sahkan(buku, StatusNasabahDiubah(buku.nomor + 1, id, tanggal, nasabah, aktif, alasan))


def buka_saldo(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    kas: int = 0,
    dana_sosial: int = 0,
    simpanan: Sequence[SaldoAwalSimpanan] = (),
    stok: Sequence[SaldoAwalStok] = (),
) -> SaldoAwalDicatat:
    """Enter what was there before this book: once for each account, before anything else moves."""
    pastikan(simpanan=(simpanan, Iterable), stok=(stok, Iterable))
    isi = {"kas": kas, "dana_sosial": dana_sosial}
    daftar = {"simpanan": tuple(simpanan), "stok": tuple(stok)}
    if lama := jawaban(buku, id, SaldoAwalDicatat, tanggal=tanggal, **isi, **daftar):
        return lama
    kumpul = mulai(buku, tanggal)
    if buku.bergerak:
        kumpul.tambah(SaldoAwalTerlambat(buku.bergerak, path="tanggal"))
    kumpul.tambah(*(galat_tak_negatif(nilai, nama) for nama, nilai in isi.items()))
    for akun, nilai in ((Akun.KAS, kas), (Akun.DANA_SOSIAL, dana_sosial)):
        if nilai and buku.saldo_akun(akun):
            kumpul.tambah(SudahBersaldo(akun, path=akun.value))
    if not (kas or dana_sosial or simpanan or stok):
        kumpul.tambah(RincianKosong(path="simpanan"))
    terlihat: set[str] = set()
    for i, s in enumerate(simpanan):
        with kumpul.di(f"simpanan[{i}]"):
            angkat(filter(None, [galat_anggota(s, SaldoAwalSimpanan, "")]))
            buku.anggota(s.nasabah)
            if s.mikrogram % LANGKAH_MIKROGRAM:
                raise EmasTidakGenap(s.mikrogram, path="mikrogram")
            nama = rekening(s.nasabah, s.simpanan)
            ada = buku.saldo.get(nama, 0) or (s.mikrogram and buku.emas.get(s.nasabah, 0))
            if ada or nama in terlihat:
                raise SudahBersaldo(nama, path="nasabah")
            terlihat.add(nama)
    for i, b in enumerate(stok):
        with kumpul.di(f"stok[{i}]"):
            angkat(filter(None, [galat_anggota(b, SaldoAwalStok, "")]))
            kumpul.tambah(galat_jumlah(b.jumlah, b.satuan, f"stok[{i}].jumlah"))
            if buku.stok_jumlah.get(b.jenis, 0) or f"{b.jenis} stok" in terlihat:
                raise SudahBersaldo(b.jenis, path="jenis")
            satuan = buku.satuan.get(b.jenis, b.satuan)
            if satuan is not b.satuan:
                raise SatuanBerbeda(b.jenis, path="satuan", satuan=satuan, diminta=b.satuan)
            terlihat.add(f"{b.jenis} stok")
    kumpul.tuntas()
    return sahkan(
        buku,
        SaldoAwalDicatat(buku.nomor + 1, id, tanggal, kas, dana_sosial, **daftar),  # type: ignore[arg-type]  # two tuples by name
    )


def tutup_bulan(buku: BukuBank, *, id: str, tanggal: date, bulan: Bulan) -> BulanDitutup:
    """Close a month: nothing is dated in it any more, and the next one opens with its balances."""
    if lama := jawaban(buku, id, BulanDitutup, tanggal=tanggal, bulan=bulan):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_anggota(bulan, Bulan, "bulan"))
    kumpul.tuntas()
    if buku.tutup is not None and bulan != buku.tutup.berikut:
        raise BulanTidakUrut(str(bulan), path="bulan", berikut=str(buku.tutup.berikut))
    if galat_tanggal(tanggal) is None and tanggal < bulan.akhir:
        raise BulanBelumSelesai(str(bulan), path="bulan", tanggal=tanggal)
    akhir_bulan = buku_pada(buku, bulan.akhir).neraca()
    neraca = tuple((akun, saldo) for akun, saldo in akhir_bulan.items() if saldo)
    return sahkan(buku, BulanDitutup(buku.nomor + 1, id, tanggal, bulan, neraca))
