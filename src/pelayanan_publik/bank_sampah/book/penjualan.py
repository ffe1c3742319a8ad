"""Commands of the store and the till: sale, harvest of a lot, loss, processing, costs, income."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from pelayanan_publik.bank_sampah.book.command import jawaban, mulai, sahkan
from pelayanan_publik.bank_sampah.book.events import (
    BagianNasabah,
    BagiHasilDicatat,
    BarisJual,
    BiayaDicatat,
    DasarBagi,
    InsentifDicatat,
    ModalDicatat,
    OlahanDicatat,
    PanenDicatat,
    PenjualanDicatat,
    PeristiwaBank,
    PiutangDilunasi,
    RincianJual,
    SusutDicatat,
    TitipanNasabah,
)
from pelayanan_publik.bank_sampah.book.state import BukuBank
from pelayanan_publik.bank_sampah.errors import (
    BukanPenjualan,
    JenisTidakDikenal,
    LotKosong,
    RincianKosong,
    StokTidakCukup,
    SudahDibagi,
    TidakAdaYangDibagi,
)
from pelayanan_publik.bank_sampah.model import galat_jumlah
from pelayanan_publik.core.errors import Galat, Pengumpul, PorsiSalah, angkat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.core.split import bagi_habis, galat_porsi_dua
from pelayanan_publik.core.units import (
    Pembulatan,
    Satuan,
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pastikan,
)


def hpp_rata_rata(jumlah_keluar: int, stok_jumlah: int, stok_nilai: int) -> int:
    """Cost of what leaves the store at the moving average; the last to leave takes what is left.

    A kernel: integers only, fractions stay in the store.

    >>> hpp_rata_rata(1_000, 3_000, 10_000), hpp_rata_rata(2_000, 2_000, 6_667)
    (3333, 6667)
    """
    return stok_nilai * jumlah_keluar // stok_jumlah


def jual(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    pembeli: str,
    rincian: Sequence[BarisJual],
    pembulatan: Pembulatan,
    tunai: bool = True,
) -> PenjualanDicatat:
    """Sell stock. What left is costed at the moving average, what arrived is valued at the price.

    The difference of the two scales stays on the line. A kind may stand in several lines.
    """
    cara = {"pembulatan": (pembulatan, Pembulatan), "tunai": (tunai, bool)}
    pastikan(rincian=(rincian, Iterable), **cara)
    baris = tuple(rincian)
    isi = {"tanggal": tanggal, "pembeli": pembeli, "baris": baris, "tunai": tunai}
    if lama := jawaban(buku, id, PenjualanDicatat, pembulatan=pembulatan, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(pembeli, "pembeli"))
    if not baris:
        kumpul.tambah(RincianKosong(path="rincian"))
    sisa: dict[str, tuple[int, int]] = {}
    hasil: list[RincianJual] = []
    for i, satu in enumerate(baris):
        with kumpul.di(f"rincian[{i}]"):
            hasil.append(_jual_satu(buku, satu, sisa, pembulatan))
    kumpul.tuntas()
    return sahkan(
        buku,
        PenjualanDicatat(buku.nomor + 1, id, tanggal, pembeli, tuple(hasil), pembulatan, tunai),
    )


def _jual_satu(
    buku: BukuBank, baris: BarisJual, sisa: dict[str, tuple[int, int]], pembulatan: Pembulatan
) -> RincianJual:
    angkat(filter(None, [galat_anggota(baris, BarisJual, "")]))
    satuan = satuan_stok(buku, baris.jenis)
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_jumlah(baris.jumlah, satuan),
        galat_jumlah(baris.jumlah_diterima, satuan, "jumlah_diterima"),
        galat_tak_negatif(baris.harga, "harga"),
        galat_positif(baris.takaran, "takaran"),
    )
    kumpul.tuntas()
    awal = (buku.stok_jumlah.get(baris.jenis, 0), buku.stok_nilai.get(baris.jenis, 0))
    stok, nilai = sisa.get(baris.jenis, awal)
    hpp = biaya_keluar(baris.jenis, baris.jumlah, stok, nilai)
    sisa[baris.jenis] = (stok - baris.jumlah, nilai - hpp)
    return RincianJual(
        baris.jenis,
        satuan,
        baris.jumlah,
        baris.jumlah_diterima,
        baris.harga,
        baris.takaran,
        pembulatan.bulatkan(baris.jumlah_diterima * baris.harga, baris.takaran),
        hpp,
    )


def satuan_stok(buku: BukuBank, jenis: str) -> Satuan:
    """The unit in which the store keeps a kind; refuses a kind it has never held."""
    satuan = buku.satuan.get(jenis) if isinstance(jenis, str) else None
    if satuan is None:
        ada = tuple(sorted(buku.satuan))
        raise JenisTidakDikenal(jenis, path="jenis", daftar="gudang", ada=ada)
    return satuan


def biaya_keluar(jenis: str, jumlah: int, stok: int, nilai: int) -> int:
    """The cost of a quantity that leaves a stock, which must hold that much."""
    if jumlah > stok:
        raise StokTidakCukup(jumlah, path="jumlah", jenis=jenis, stok=stok)
    return hpp_rata_rata(jumlah, stok, nilai)


def panen(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    lot: str,
    jenis: str,
    pembeli: str,
    jumlah_diterima: int,
    harga: int,
    porsi: tuple[int, int],
    pembulatan: Pembulatan,
    takaran: int = 1_000,
    tunai: bool = True,
) -> PanenDicatat:
    """Sell one kind of a lot, and credit every saver by the weight brought, exactly.

    `porsi` (saver : bank) is applied to the value at the buyer's scale; the savers'
    part is split by largest remainder, so that all parts add up to the value.
    """
    pastikan(pembulatan=(pembulatan, Pembulatan), tunai=(tunai, bool))
    isi = {"tanggal": tanggal, "lot": lot, "jenis": jenis, "pembeli": pembeli, "porsi": porsi}
    uang = {"harga": harga, "takaran": takaran, "tunai": tunai, "pembulatan": pembulatan}
    if lama := jawaban(buku, id, PanenDicatat, jumlah_diterima=jumlah_diterima, **isi, **uang):
        return lama
    kumpul = mulai(buku, tanggal)
    satuan = Satuan.KG
    isi_lot: dict[str, int] = {}
    with kumpul.di():
        isi_lot = _isi_lot(buku, lot, jenis)
        satuan = satuan_stok(buku, jenis)
    kumpul.tambah(
        galat_teks(pembeli, "pembeli"),
        galat_jumlah(jumlah_diterima, satuan, "jumlah_diterima"),
        galat_tak_negatif(harga, "harga"),
        galat_positif(takaran, "takaran"),
        galat_porsi_dua(porsi),
    )
    kumpul.tuntas()
    nilai = pembulatan.bulatkan(jumlah_diterima * harga, takaran)
    untuk_nasabah = bagi_habis(nilai, porsi)[0]
    bagian = bagi_habis(untuk_nasabah, tuple(isi_lot.values()))
    return sahkan(
        buku,
        PanenDicatat(
            buku.nomor + 1,
            id,
            tanggal,
            lot,
            jenis,
            satuan,
            pembeli,
            jumlah_diterima,
            harga,
            takaran,
            nilai,
            porsi,
            tuple(TitipanNasabah(n, j) for n, j in isi_lot.items()),
            tuple(BagianNasabah(n, r) for n, r in zip(isi_lot, bagian, strict=True)),
            pembulatan,
            tunai,
        ),
    )


def _isi_lot(buku: BukuBank, lot: str, jenis: str) -> dict[str, int]:
    """What each saver has in a lot that has not been sold."""
    angkat(filter(None, [galat_teks(lot, "lot"), galat_teks(jenis, "jenis")]))
    isi = {n: j for n, j in buku.titipan.get((lot, jenis), Peta()).items() if j}
    if not isi:
        raise LotKosong(f"{lot}/{jenis}", path="lot")
    return isi


def _keluar(
    buku: BukuBank, tanggal: date, jenis: str, jumlah: int, teks: tuple[str, str]
) -> tuple[Satuan, int]:
    """Unit and cost of stock that leaves without being sold."""
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(teks[1], teks[0]))
    satuan, nilai = Satuan.KG, 0
    with kumpul.di():
        satuan = satuan_stok(buku, jenis)
        kumpul.tambah(salah := galat_jumlah(jumlah, satuan))
        if salah is None:
            stok, nilai_stok = buku.stok_jumlah.get(jenis, 0), buku.stok_nilai.get(jenis, 0)
            nilai = biaya_keluar(jenis, jumlah, stok, nilai_stok)
    kumpul.tuntas()
    return satuan, nilai


def catat_susut(
    buku: BukuBank, *, id: str, tanggal: date, jenis: str, jumlah: int, alasan: str
) -> SusutDicatat:
    """Book a loss of stock (drying, sorting, a stock-taking's difference) with its reason."""
    isi = {"tanggal": tanggal, "jenis": jenis, "jumlah": jumlah, "alasan": alasan}
    if lama := jawaban(buku, id, SusutDicatat, **isi):
        return lama
    satuan, nilai = _keluar(buku, tanggal, jenis, jumlah, ("alasan", alasan))
    return sahkan(
        buku, SusutDicatat(buku.nomor + 1, id, tanggal, jenis, satuan, jumlah, nilai, alasan)
    )


def olah(
    buku: BukuBank, *, id: str, tanggal: date, jenis: str, jumlah: int, tujuan: str
) -> OlahanDicatat:
    """Hand stock over for processing; where it goes is named, so that the other book can refer."""
    isi = {"tanggal": tanggal, "jenis": jenis, "jumlah": jumlah, "tujuan": tujuan}
    if lama := jawaban(buku, id, OlahanDicatat, **isi):
        return lama
    satuan, nilai = _keluar(buku, tanggal, jenis, jumlah, ("tujuan", tujuan))
    return sahkan(
        buku, OlahanDicatat(buku.nomor + 1, id, tanggal, jenis, satuan, jumlah, nilai, tujuan)
    )


def bayar_biaya(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    jumlah: int,
    uraian: str,
    penjualan: int | None = None,
) -> BiayaDicatat:
    """Pay a cost; with `penjualan`, one that lowers the margin of that sale."""
    isi = {"tanggal": tanggal, "jumlah": jumlah, "uraian": uraian, "penjualan": penjualan}
    if lama := jawaban(buku, id, BiayaDicatat, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_positif(jumlah, "jumlah"), galat_teks(uraian, "uraian"))
    if penjualan is not None:
        with kumpul.di():
            penjualan_berlaku(buku, penjualan)
    kumpul.tuntas()
    return sahkan(buku, BiayaDicatat(buku.nomor + 1, id, tanggal, jumlah, uraian, penjualan))


def beri_insentif(
    buku: BukuBank, *, id: str, tanggal: date, petugas: str, jumlah: int
) -> InsentifDicatat:
    """Reward an officer."""
    isi = {"tanggal": tanggal, "petugas": petugas, "jumlah": jumlah}
    if lama := jawaban(buku, id, InsentifDicatat, **isi):
        return lama
    _periksa(buku, tanggal, galat_positif(jumlah, "jumlah"), galat_teks(petugas, "petugas"))
    return sahkan(buku, InsentifDicatat(buku.nomor + 1, id, tanggal, petugas, jumlah))


def terima_modal(
    buku: BukuBank, *, id: str, tanggal: date, jumlah: int, sumber: str
) -> ModalDicatat:
    """Take in money that nobody is owed."""
    isi = {"tanggal": tanggal, "jumlah": jumlah, "sumber": sumber}
    if lama := jawaban(buku, id, ModalDicatat, **isi):
        return lama
    _periksa(buku, tanggal, galat_positif(jumlah, "jumlah"), galat_teks(sumber, "sumber"))
    return sahkan(buku, ModalDicatat(buku.nomor + 1, id, tanggal, jumlah, sumber))


def lunasi_piutang(
    buku: BukuBank, *, id: str, tanggal: date, pembeli: str, jumlah: int
) -> PiutangDilunasi:
    """Take in what a buyer owed, or part of it."""
    isi = {"tanggal": tanggal, "pembeli": pembeli, "jumlah": jumlah}
    if lama := jawaban(buku, id, PiutangDilunasi, **isi):
        return lama
    _periksa(buku, tanggal, galat_positif(jumlah, "jumlah"), galat_teks(pembeli, "pembeli"))
    return sahkan(buku, PiutangDilunasi(buku.nomor + 1, id, tanggal, pembeli, jumlah))


def _periksa(buku: BukuBank, tanggal: date, *galat: Galat | None) -> None:
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(*galat)
    kumpul.tuntas()


def penjualan_berlaku(buku: BukuBank, nomor: int) -> PenjualanDicatat:
    """The sale with this number, if it was not reversed."""
    e: PeristiwaBank = buku.catatan.cari(nomor, "penjualan")
    if not isinstance(e, PenjualanDicatat) or nomor in buku.dibalik:
        raise BukanPenjualan(nomor, path="penjualan", jenis=type(e).__name__)
    return e


def margin_bersih(buku: BukuBank, penjualan: int) -> int:
    """Sale value less the cost of the goods and the costs booked on the sale, in rupiah."""
    return penjualan_berlaku(buku, penjualan).margin - buku.biaya_jual.get(penjualan, 0)


def bagi_hasil(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    penjualan: int,
    dasar: DasarBagi,
    porsi: tuple[int, int],
    bobot: Mapping[str, int],
) -> BagiHasilDicatat:
    """Credit the savers' part of a sale: `porsi` (savers : bank) of its value or margin.

    `bobot` says who shares and by what weight (kilograms brought, for one); the
    parts add up to the savers' part exactly. A sale is shared once.
    """
    pastikan(bobot=(bobot, Mapping))
    isi = {"tanggal": tanggal, "penjualan": penjualan, "dasar": dasar, "porsi": porsi}
    bobot_tetap = tuple(bobot.items())
    if lama := jawaban(buku, id, BagiHasilDicatat, bobot=bobot_tetap, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_anggota(dasar, DasarBagi, "dasar"))
    nilai_dasar = 0
    with kumpul.di():
        nilai_jual = penjualan_berlaku(buku, penjualan).nilai
        nilai_dasar = (
            nilai_jual if dasar is DasarBagi.NILAI_JUAL else margin_bersih(buku, penjualan)
        )
        if oleh := buku.dibagi.get(penjualan, 0):
            raise SudahDibagi(penjualan, path="penjualan", oleh=oleh)
        if nilai_dasar <= 0:
            raise TidakAdaYangDibagi(nilai_dasar, path="dasar", penjualan=penjualan)
    kumpul.tambah(galat_porsi_dua(porsi))
    for nasabah, berat in bobot.items():
        kumpul.tambah(galat_tak_negatif(berat, f"bobot.{nasabah}"))
        with kumpul.di("bobot"):
            buku.anggota(nasabah, str(nasabah))
    if not any(bobot.values()):
        kumpul.tambah(PorsiSalah(bobot_tetap, path="bobot"))
    kumpul.tuntas()
    untuk_nasabah = bagi_habis(nilai_dasar, porsi)[0]
    bagian = bagi_habis(untuk_nasabah, tuple(bobot.values()))
    return sahkan(
        buku,
        BagiHasilDicatat(
            buku.nomor + 1,
            id,
            tanggal,
            penjualan,
            dasar,
            nilai_dasar,
            porsi,
            bobot_tetap,
            tuple(BagianNasabah(n, r) for n, r in zip(bobot, bagian, strict=True)),
        ),
    )
