"""What is done to a group. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing.

>>> from pelayanan_publik.gandeng_gendong.book.effects import evolve
>>> from pelayanan_publik.gandeng_gendong.book.state import buku_gandeng_gendong
>>> from pelayanan_publik.gandeng_gendong.kelompok import KartuSosial
>>> from pelayanan_publik.gandeng_gendong.syarat import kebijakan_kelompok
>>> hari = date(2024, 7, 1)
>>> orang = [AnggotaKelompok(f"W-{i}", "Prenggan", [KartuSosial.PKH][: i < 2]) for i in range(4)]
>>> melati = SusunanKelompok("Melati", "Prenggan", orang, "W-0", npwp=True, rekening=True)
>>> buku = buku_gandeng_gendong()
>>> buku = evolve(buku, daftarkan_kelompok(buku, id="p-1", tanggal=hari, susunan=melati))
>>> buku = evolve(buku, mulai_kurasi(buku, id="p-2", tanggal=hari, kelompok="Melati"))
>>> luluskan_kurasi(buku, id="p-3", tanggal=hari, kelompok="Melati", penilai="Ahli 1",
...     syarat=kebijakan_kelompok(hari, berkas_wajib=True))
Traceback (most recent call last):
pelayanan_publik.gandeng_gendong.errors.SyaratKelompokTidakTerpenuhi: GG-008 kelompok: ...
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.units import galat_anggota
from pelayanan_publik.gandeng_gendong.book.catat import (
    catat,
    lama_atau_kosong,
    periksa,
    sahkan,
)
from pelayanan_publik.gandeng_gendong.book.events import (
    AnggotaKelompokKeluar,
    AnggotaKelompokMasuk,
    KelompokDidaftarkan,
    KelompokDinonaktifkan,
    KesanggupanDitetapkan,
    KoordinatorDiganti,
    KurasiDimulai,
    KurasiLulus,
    KurasiTidakLulus,
    ProdukDicabut,
    ProdukDiluluskan,
    PutaranDimulai,
    SanksiDicabut,
    SanksiDijatuhkan,
    SebabSanksi,
)
from pelayanan_publik.gandeng_gendong.book.state import BukuGandengGendong
from pelayanan_publik.gandeng_gendong.errors import SyaratKelompokTidakTerpenuhi
from pelayanan_publik.gandeng_gendong.kelompok import AnggotaKelompok, SusunanKelompok
from pelayanan_publik.gandeng_gendong.pesanan import ProdukKelompok
from pelayanan_publik.gandeng_gendong.syarat import KebijakanKelompok, periksa_kelompok


def daftarkan_kelompok(
    buku: BukuGandengGendong, *, id: str, tanggal: date, susunan: SusunanKelompok
) -> KelompokDidaftarkan:
    """Register a group. Who is in another is refused; what it lacks is asked at curation."""
    return catat(buku, KelompokDidaftarkan, id, tanggal=tanggal, susunan=susunan)


def mulai_kurasi(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str
) -> KurasiDimulai:
    """Begin curation of a registered group, or of one that was no longer there."""
    return catat(buku, KurasiDimulai, id, tanggal=tanggal, kelompok=kelompok)


def luluskan_produk(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str, produk: ProdukKelompok
) -> ProdukDiluluskan:
    """Pass a product of a group, or its new price."""
    return catat(buku, ProdukDiluluskan, id, tanggal=tanggal, kelompok=kelompok, produk=produk)


def cabut_produk(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str, jenis: str, alasan: str
) -> ProdukDicabut:
    """Take a product off the list."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "jenis": jenis, "alasan": alasan}
    return catat(buku, ProdukDicabut, id, **isi)


def tetapkan_kesanggupan(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    kelompok: str,
    kapasitas_porsi: int,
    tenggat_hari: int,
) -> KesanggupanDitetapkan:
    """Record what a group can do. Below what it is booked for already, no more is offered."""
    isi = {"kelompok": kelompok, "kapasitas_porsi": kapasitas_porsi, "tenggat_hari": tenggat_hari}
    return catat(buku, KesanggupanDitetapkan, id, tanggal=tanggal, **isi)


def luluskan_kurasi(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    kelompok: str,
    penilai: str,
    syarat: KebijakanKelompok,
) -> KurasiLulus:
    """Pass a group that meets the rules handed over; refuse one that does not, and say why."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "penilai": penilai}
    if lama := lama_atau_kosong(buku, KurasiLulus, id, isi):
        return lama
    kumpul = periksa(buku, KurasiLulus, isi, galat_anggota(syarat, KebijakanKelompok, "syarat"))
    if not kumpul.galat:
        kumpul.tambah(_galat_syarat(buku, kelompok, tanggal, syarat))
    kumpul.tuntas()
    return sahkan(buku, KurasiLulus, id, isi)


def _galat_syarat(
    buku: BukuGandengGendong, kelompok: str, pada: date, syarat: KebijakanKelompok
) -> Galat | None:
    susunan = buku.kelompok[kelompok].susunan
    kurang = periksa_kelompok(susunan, pada=pada, kebijakan=syarat).kurang
    if not kurang:
        return None
    saran = "; ".join(h.saran for h in kurang)
    return SyaratKelompokTidakTerpenuhi(
        saran, path="kelompok", kelompok=kelompok, dasar=syarat.dasar
    )


def tolak_kurasi(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str, penilai: str, alasan: str
) -> KurasiTidakLulus:
    """Record that a group did not pass; it stays registered."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "penilai": penilai, "alasan": alasan}
    return catat(buku, KurasiTidakLulus, id, **isi)


def terima_anggota_kelompok(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str, anggota: AnggotaKelompok
) -> AnggotaKelompokMasuk:
    """Let somebody join who is in no group."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "anggota": anggota}
    return catat(buku, AnggotaKelompokMasuk, id, **isi)


def keluarkan_anggota_kelompok(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str, orang: str, alasan: str
) -> AnggotaKelompokKeluar:
    """Record that somebody left. What the group then lacks, `temuan_kelompok` tells."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "orang": orang, "alasan": alasan}
    return catat(buku, AnggotaKelompokKeluar, id, **isi)


def ganti_koordinator(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    kelompok: str,
    koordinator: str,
    npwp: bool,
    rekening: bool,
) -> KoordinatorDiganti:
    """Record who speaks for the group, and whether NPWP and account were seen."""
    isi = {"kelompok": kelompok, "koordinator": koordinator, "npwp": npwp, "rekening": rekening}
    return catat(buku, KoordinatorDiganti, id, tanggal=tanggal, **isi)


def jatuhkan_sanksi(
    buku: BukuGandengGendong,
    *,
    id: str,
    tanggal: date,
    kelompok: str,
    sebab: SebabSanksi,
    bukti: str,
) -> SanksiDijatuhkan:
    """Stop the orders of a group. Those it holds already, `pesanan_tersangkut` tells."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "sebab": sebab, "bukti": bukti}
    return catat(buku, SanksiDijatuhkan, id, **isi)


def cabut_sanksi(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str, alasan: str
) -> SanksiDicabut:
    """Let a group be offered orders again."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "alasan": alasan}
    return catat(buku, SanksiDicabut, id, **isi)


def nonaktifkan_kelompok(
    buku: BukuGandengGendong, *, id: str, tanggal: date, kelompok: str, alasan: str
) -> KelompokDinonaktifkan:
    """Record that a group is no longer there; curation brings it back."""
    isi = {"tanggal": tanggal, "kelompok": kelompok, "alasan": alasan}
    return catat(buku, KelompokDinonaktifkan, id, **isi)


def mulai_putaran(buku: BukuGandengGendong, *, id: str, tanggal: date, nama: str) -> PutaranDimulai:
    """Begin a new round, in which every group begins at nothing: with a budget year, perhaps."""
    return catat(buku, PutaranDimulai, id, tanggal=tanggal, nama=nama)
