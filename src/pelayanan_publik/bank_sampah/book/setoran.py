"""Commands that take waste in: a deposit valued at weighing, or a claim valued at sale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time

from pelayanan_publik.bank_sampah.book.command import jawaban, mulai, periksa_aktif, sahkan
from pelayanan_publik.bank_sampah.book.events import (
    BarisTitipan,
    PembagianSetoran,
    SetoranDicatat,
    TitipanDicatat,
)
from pelayanan_publik.bank_sampah.book.state import BukuBank
from pelayanan_publik.bank_sampah.errors import (
    BankBerbeda,
    PembagianBerlebih,
    RincianKosong,
    SatuanBerbeda,
    SetoranTerlaluKecil,
)
from pelayanan_publik.bank_sampah.harga import DaftarHarga, Rincian, Skema, Tarif
from pelayanan_publik.bank_sampah.kebijakan import KebijakanSetoran
from pelayanan_publik.bank_sampah.model import DaftarJenis, JenisSimpanan, Timbangan, galat_jumlah
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.units import Satuan, galat_anggota, galat_teks, pastikan
from pelayanan_publik.core.validity import galat_tanggal


def setor(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    rincian: Sequence[Timbangan],
    harga: DaftarHarga,
    skema: Skema,
    jam: time | None = None,
    simpanan: JenisSimpanan = JenisSimpanan.BIASA,
    pembagian: PembagianSetoran | None = None,
    kebijakan: KebijakanSetoran | None = None,
) -> SetoranDicatat:
    """Value a slip at the prices of the day and credit the saver.

    Each line is priced by kind, condition and scheme, rounded once, and keeps its
    price. All faults of all lines are reported together; nothing is half done.
    """
    pastikan(
        rincian=(rincian, Iterable),
        harga=(harga, DaftarHarga),
        skema=(skema, Skema),
        simpanan=(simpanan, JenisSimpanan),
    )
    timbangan = tuple(rincian)
    isi = {"tanggal": tanggal, "nasabah": nasabah, "simpanan": simpanan, "pembagian": pembagian}
    if lama := jawaban(buku, id, SetoranDicatat, timbangan=timbangan, skema=skema, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    if pembagian is not None:
        kumpul.tambah(galat_anggota(pembagian, PembagianSetoran, "pembagian"))
    if kebijakan is not None:
        kumpul.tambah(galat_anggota(kebijakan, KebijakanSetoran, "kebijakan"))
    with kumpul.di():
        periksa_aktif(buku, nasabah)
    periksa_bank(buku, harga.bank, kumpul)
    tarif = _tarif_per_baris(kumpul, timbangan, harga, skema, tanggal, jam)
    for i, (baris, satu) in enumerate(zip(timbangan, tarif, strict=True)):
        if satu is not None:
            with kumpul.di(f"rincian[{i}]"):
                periksa_satuan(buku, baris.jenis, satu.satuan)
    kumpul.tuntas()
    dinilai = tuple(
        Rincian(t, b.jumlah, t.nilai(b.jumlah)) for b, t in zip(timbangan, tarif, strict=True) if t
    )
    if kebijakan is not None and kebijakan.minimum_gram:
        _periksa_minimum(dinilai, harga.jenis, kebijakan.minimum_gram)
    e = SetoranDicatat(buku.nomor + 1, id, tanggal, nasabah, dinilai, simpanan, pembagian)
    if pembagian is not None and pembagian.jumlah > e.nilai:
        raise PembagianBerlebih(pembagian.jumlah, path="pembagian", setoran=e.nilai)
    return sahkan(buku, e)


def titipkan(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    lot: str,
    rincian: Sequence[Timbangan],
    jenis: DaftarJenis,
) -> TitipanDicatat:
    """Weigh a slip into a lot; its value becomes known when the lot is sold (`panen`)."""
    pastikan(rincian=(rincian, Iterable), jenis=(jenis, DaftarJenis))
    timbangan = tuple(rincian)
    isi = {"tanggal": tanggal, "nasabah": nasabah, "lot": lot}
    if lama := jawaban(buku, id, TitipanDicatat, timbangan=timbangan, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(lot, "lot"))
    with kumpul.di():
        periksa_aktif(buku, nasabah)
    periksa_bank(buku, jenis.bank, kumpul, "jenis")
    if not timbangan:
        kumpul.tambah(RincianKosong(path="rincian"))
    baris: list[BarisTitipan] = []
    for i, satu in enumerate(timbangan):
        with kumpul.di(f"rincian[{i}]"):
            periksa_timbangan(satu)
            barang = jenis.cari(satu.jenis)
            kumpul.tambah(galat_jumlah(satu.jumlah, barang.satuan, f"rincian[{i}].jumlah"))
            periksa_satuan(buku, barang.kode, barang.satuan)
            if not kumpul.galat:
                baris.append(
                    BarisTitipan(barang.kode, barang.nama, barang.satuan, satu.kondisi, satu.jumlah)
                )
    kumpul.tuntas()
    return sahkan(buku, TitipanDicatat(buku.nomor + 1, id, tanggal, nasabah, lot, tuple(baris)))


def periksa_bank(buku: BukuBank, bank: str, kumpul: Pengumpul, path: str = "harga") -> None:
    """Collect the fault of a list that belongs to another bank (D6)."""
    if bank != buku.bank.kode:
        kumpul.tambah(BankBerbeda(bank, path=path, bank=buku.bank.kode))


def periksa_timbangan(baris: Timbangan) -> None:
    """Refuse what is no weighed line, or one without a condition."""
    salah = galat_anggota(baris, Timbangan, "") or galat_teks(baris.kondisi, "kondisi")
    if salah is not None:
        raise salah


def periksa_satuan(buku: BukuBank, jenis: str, satuan: Satuan) -> None:
    """Refuse a kind whose stock is kept in another unit."""
    ada = buku.satuan.get(jenis, satuan)
    if ada is not satuan:
        raise SatuanBerbeda(jenis, path="jenis", satuan=ada, diminta=satuan)


def _tarif_per_baris(
    kumpul: Pengumpul,
    timbangan: Sequence[Timbangan],
    harga: DaftarHarga,
    skema: Skema,
    tanggal: date,
    jam: time | None,
) -> list[Tarif | None]:
    """The price of each line, or None where a fault was collected instead."""
    if not timbangan:
        kumpul.tambah(RincianKosong(path="rincian"))
    hasil: list[Tarif | None] = []
    for i, baris in enumerate(timbangan):
        tarif = None
        with kumpul.di(f"rincian[{i}]"):
            periksa_timbangan(baris)
            barang = harga.jenis.cari(baris.jenis)
            kumpul.tambah(galat_jumlah(baris.jumlah, barang.satuan, f"rincian[{i}].jumlah"))
            if galat_tanggal(tanggal) is None:
                tarif = harga.tarif(baris.jenis, baris.kondisi, skema, tanggal, jam)
        hasil.append(tarif)
    return hasil


def _periksa_minimum(rincian: Sequence[Rincian], jenis: DaftarJenis, minimum: int) -> None:
    gram = sum(jenis.cari(r.tarif.jenis).gram(r.jumlah) or 0 for r in rincian)
    if gram < minimum:
        raise SetoranTerlaluKecil(gram, path="rincian", minimum=minimum)
