"""Commands on gold savings: buy with savings, sell back, take home in bars.

The price to buy, the price to sell back and the bars are three separate inputs.
Grams are cut to four decimals; what the cut leaves over stays in the savings.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from datetime import date

from pelayanan_publik.bank_sampah.book.command import jawaban, mulai, sahkan
from pelayanan_publik.bank_sampah.book.events import (
    EmasDiambil,
    EmasDibeli,
    EmasDijualKembali,
    MitraEmasDilunasi,
)
from pelayanan_publik.bank_sampah.book.state import BukuBank
from pelayanan_publik.bank_sampah.errors import (
    EmasTerlaluKecil,
    EmasTidakGenap,
    PecahanEmasTidakAda,
    RincianKosong,
)
from pelayanan_publik.bank_sampah.kebijakan import HargaEmas
from pelayanan_publik.core.errors import Galat, NilaiHarusPositif
from pelayanan_publik.core.units import Pembulatan, galat_bulat, galat_positif, pastikan

MIKROGRAM_PER_GRAM = 1_000_000
LANGKAH_MIKROGRAM = 100
"""Gold is booked in ten-thousandths of a gram."""


def gram_emas(rupiah: int, harga_per_gram: int) -> int:
    """The gold that money buys, in micrograms, cut to four decimals of a gram.

    >>> gram_emas(91_500, 1_216_144), gram_emas(1_000, 1_213_637)
    (75200, 800)
    """
    langkah = MIKROGRAM_PER_GRAM // LANGKAH_MIKROGRAM
    return rupiah * langkah // harga_per_gram * LANGKAH_MIKROGRAM


def beli_emas(
    buku: BukuBank, *, id: str, tanggal: date, nasabah: str, rupiah: int, harga: HargaEmas
) -> EmasDibeli:
    """Turn savings into gold. The saver pays the price of the grams, rounded up to a rupiah."""
    pastikan(harga=(harga, HargaEmas))
    per_gram = harga.beli_per_gram
    isi = {"tanggal": tanggal, "nasabah": nasabah, "diminta": rupiah, "harga_per_gram": per_gram}
    if lama := jawaban(buku, id, EmasDibeli, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_positif(rupiah, "rupiah"))
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tuntas()
    mikrogram = gram_emas(rupiah, per_gram)
    if mikrogram == 0:
        raise EmasTerlaluKecil(rupiah, path="rupiah", harga=per_gram)
    dibayar = Pembulatan.KE_ATAS.bulatkan(mikrogram * per_gram, MIKROGRAM_PER_GRAM)
    return sahkan(
        buku,
        EmasDibeli(buku.nomor + 1, id, tanggal, nasabah, mikrogram, dibayar, per_gram, rupiah),
    )


def jual_emas(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    mikrogram: int,
    harga: HargaEmas,
    pembulatan: Pembulatan,
) -> EmasDijualKembali:
    """Turn gold back into savings at the partner's buy-back price."""
    pastikan(harga=(harga, HargaEmas), pembulatan=(pembulatan, Pembulatan))
    per_gram = harga.jual_kembali_per_gram
    isi = {"tanggal": tanggal, "nasabah": nasabah, "mikrogram": mikrogram}
    cara = {"harga_per_gram": per_gram, "pembulatan": pembulatan}
    if lama := jawaban(buku, id, EmasDijualKembali, **isi, **cara):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(_galat_mikrogram(mikrogram, "mikrogram"))
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tuntas()
    rupiah = pembulatan.bulatkan(mikrogram * per_gram, MIKROGRAM_PER_GRAM)
    if rupiah == 0:
        raise EmasTerlaluKecil(rupiah, path="mikrogram", harga=per_gram)
    return sahkan(
        buku,
        EmasDijualKembali(
            buku.nomor + 1, id, tanggal, nasabah, mikrogram, rupiah, per_gram, pembulatan
        ),
    )


def ambil_emas(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    keping: Sequence[int],
    pecahan: Sequence[int],
) -> EmasDiambil:
    """Hand gold over in bars; `pecahan` are the bars that the partner makes (micrograms each)."""
    pastikan(keping=(keping, Iterable), pecahan=(pecahan, Container))
    batang = tuple(keping)
    isi = {"tanggal": tanggal, "nasabah": nasabah, "keping": batang}
    if lama := jawaban(buku, id, EmasDiambil, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    if not batang:
        kumpul.tambah(RincianKosong(path="keping"))
    for i, satu in enumerate(batang):
        path = f"keping[{i}]"
        salah = _galat_mikrogram(satu, path)
        if salah is None and satu not in pecahan:
            ada = tuple(str(p) for p in pecahan)
            salah = PecahanEmasTidakAda(satu, path=path, ada=ada)
        kumpul.tambah(salah)
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tuntas()
    return sahkan(buku, EmasDiambil(buku.nomor + 1, id, tanggal, nasabah, batang))


def lunasi_mitra_emas(buku: BukuBank, *, id: str, tanggal: date, jumlah: int) -> MitraEmasDilunasi:
    """Settle with the gold partner: pay (above zero) or be paid (below)."""
    if lama := jawaban(buku, id, MitraEmasDilunasi, tanggal=tanggal, jumlah=jumlah):
        return lama
    kumpul = mulai(buku, tanggal)
    nol = NilaiHarusPositif(jumlah, path="jumlah") if jumlah == 0 else None
    kumpul.tambah(galat_bulat(jumlah, "jumlah") or nol)
    kumpul.tuntas()
    return sahkan(buku, MitraEmasDilunasi(buku.nomor + 1, id, tanggal, jumlah))


def _galat_mikrogram(nilai: int, path: str) -> Galat | None:
    if galat := galat_positif(nilai, path):
        return galat
    return EmasTidakGenap(nilai, path=path) if nilai % LANGKAH_MIKROGRAM else None
