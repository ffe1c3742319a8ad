"""What is done to an order. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing. `hari` is
the day on which it happened: the day of the entry (`tanggal`), unless it is told. The policy of a
command (`standar`, `syarat`) is no part of its content.

>>> from pelayanan_publik.gandeng_gendong.book.effects import evolve
>>> from pelayanan_publik.gandeng_gendong.book.state import buku_gandeng_gendong
>>> hari, buku = date(2024, 7, 1), buku_gandeng_gendong()
>>> rapat = PesananKonsumsi("P-1", "Dinas contoh", "snack", 40, hari, date(2024, 7, 4))
>>> buku = evolve(buku, catat_pesanan(buku, id="p-1", tanggal=hari, isi=rapat))
>>> terima_tawaran(buku, id="p-2", tanggal=hari, pesanan="P-1")
Traceback (most recent call last):
pelayanan_publik.gandeng_gendong.errors.LangkahPesananTidakSah: GG-022 pesanan: ...
>>> buku = evolve(buku, batalkan_pesanan(buku, id="p-2", tanggal=hari, pesanan="P-1",
...     alasan="tidak ada kelompok yang layak"))
>>> buku.pesanan["P-1"].keadaan.value
'dibatalkan'
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik.core.units import galat_anggota
from pelayanan_publik.gandeng_gendong.book.catat import (
    catat,
    lama_atau_kosong,
    periksa,
    sahkan,
)
from pelayanan_publik.gandeng_gendong.book.events import (
    LangkahPesananDitarik,
    PesananDibatalkan,
    PesananDibayar,
    PesananDicatat,
    PesananDikirim,
    PesananDitawarkan,
    PesananDiterimaPemesan,
    TawaranDitarik,
    TawaranDiterima,
    TawaranDitolak,
)
from pelayanan_publik.gandeng_gendong.book.state import BukuGandengGendong
from pelayanan_publik.gandeng_gendong.book.tawaran import galat_tidak_layak, kelayakan_kartu
from pelayanan_publik.gandeng_gendong.pesanan import PesananKonsumsi, StandarHarga
from pelayanan_publik.gandeng_gendong.syarat import KebijakanKelompok


def catat_pesanan(
    buku: BukuGandengGendong, *, id: str, tanggal: date, isi: PesananKonsumsi
) -> PesananDicatat:
    """Record an order, by whichever way it came."""
    return catat(buku, PesananDicatat, id, tanggal=tanggal, isi=isi)


def tawarkan_pesanan(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    pesanan: str,
    kelompok: str,
    standar: StandarHarga,
    syarat: KebijakanKelompok | None,
    hari: date | None = None,
) -> PesananDitawarkan:
    """Offer an order to a group that may have it; room is kept for it until it is answered.

    With `syarat` the group must still meet these rules on the day; None asks nothing of that.
    Given again under its `id`, the offer stands as it was made: what `standar` and `syarat` say by
    then is not asked, else a decree corrected later would turn a repetition into a refusal.
    """
    isi: dict[str, object] = {
        "tanggal": tanggal,
        "pesanan": pesanan,
        "hari": hari,
        "kelompok": kelompok,
    }
    if lama := lama_atau_kosong(buku, PesananDitawarkan, id, isi):
        return lama
    kumpul = periksa(
        buku,
        PesananDitawarkan,
        isi,
        galat_anggota(standar, StandarHarga, "standar"),
        None if syarat is None else galat_anggota(syarat, KebijakanKelompok, "syarat"),
    )
    if all(g.path != "kelompok" for g in kumpul.galat):
        with kumpul.di():
            buku.kartu_kelompok(kelompok)
    kumpul.tuntas()
    kartu, penerima = buku.pesanan[pesanan], buku.kelompok[kelompok]
    pada = tanggal if hari is None else hari
    batas = standar.pada(kartu.isi.jenis, kartu.isi.untuk).rupiah
    kelayakan = kelayakan_kartu(
        buku, kartu, penerima, hari=pada, harga_standar=batas, syarat=syarat
    )
    kumpul.tambah(galat_tidak_layak(kelayakan, pesanan))
    kumpul.tuntas()
    harga = {p.jenis: p.harga_satuan_rupiah for p in penerima.produk}
    isi |= {
        "anggota": len(penerima.susunan.anggota),
        "harga_satuan_rupiah": harga[kartu.isi.jenis],
        "harga_standar_rupiah": batas,
    }
    return sahkan(buku, PesananDitawarkan, id, isi)


def terima_tawaran(
    buku: BukuGandengGendong, *, id: str, tanggal: date, pesanan: str, hari: date | None = None
) -> TawaranDiterima:
    """Record that the group takes the order; one under a sanction can no longer."""
    return catat(buku, TawaranDiterima, id, tanggal=tanggal, pesanan=pesanan, hari=hari)


def tolak_tawaran(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    pesanan: str,
    alasan: str,
    hari: date | None = None,
) -> TawaranDitolak:
    """Record that the group refuses: the order is to be offered to another."""
    isi = {"tanggal": tanggal, "pesanan": pesanan, "alasan": alasan, "hari": hari}
    return catat(buku, TawaranDitolak, id, **isi)


def tarik_tawaran(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    pesanan: str,
    alasan: str,
    hari: date | None = None,
) -> TawaranDitarik:
    """Take an offer back that is not answered, or that the group may no longer take."""
    isi = {"tanggal": tanggal, "pesanan": pesanan, "alasan": alasan, "hari": hari}
    return catat(buku, TawaranDitarik, id, **isi)


def kirim_pesanan(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    pesanan: str,
    porsi: int,
    hari: date | None = None,
) -> PesananDikirim:
    """Record the delivery: so many portions, not more than were ordered."""
    isi = {"tanggal": tanggal, "pesanan": pesanan, "porsi": porsi, "hari": hari}
    return catat(buku, PesananDikirim, id, **isi)


def terima_pesanan(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    pesanan: str,
    porsi: int,
    hari: date | None = None,
) -> PesananDiterimaPemesan:
    """Record what the office took as good; from that day on it owes these portions."""
    isi = {"tanggal": tanggal, "pesanan": pesanan, "porsi": porsi, "hari": hari}
    return catat(buku, PesananDiterimaPemesan, id, **isi)


def bayar_pesanan(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    pesanan: str,
    rupiah: int,
    hari: date | None = None,
) -> PesananDibayar:
    """Record the payment of what is owed, whole and once."""
    isi = {"tanggal": tanggal, "pesanan": pesanan, "rupiah": rupiah, "hari": hari}
    return catat(buku, PesananDibayar, id, **isi)


def batalkan_pesanan(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    pesanan: str,
    alasan: str,
    hari: date | None = None,
) -> PesananDibatalkan:
    """Call an order off, for a reason, before anything is owed for it."""
    isi = {"tanggal": tanggal, "pesanan": pesanan, "alasan": alasan, "hari": hari}
    return catat(buku, PesananDibatalkan, id, **isi)


def tarik_langkah_pesanan(
    buku: BukuGandengGendong, *, id: str, tanggal: date, pesanan: str, langkah: int, alasan: str
) -> LangkahPesananDitarik:
    """Take back the last step of an order that was entered by mistake, by its number."""
    isi = {"tanggal": tanggal, "pesanan": pesanan, "langkah": langkah, "alasan": alasan}
    return catat(buku, LangkahPesananDitarik, id, **isi)
