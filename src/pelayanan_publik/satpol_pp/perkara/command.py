"""What is done to a case. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing. `hari` is
the day on which it happened: the day of the entry (`tanggal`), unless it is told.

>>> from pelayanan_publik.satpol_pp.perkara.effects import evolve
>>> from pelayanan_publik.satpol_pp.perkara.kebijakan import kebijakan_tangga
>>> from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi
>>> from pelayanan_publik.satpol_pp.perkara.state import buku_perkara
>>> from pelayanan_publik.satpol_pp.perkara.surat import terbitkan_surat, terima_surat
>>> tangga = kebijakan_tangga("kalijodo_2016", date(2024, 3, 1), hari_terima_dihitung=False,
...     penolakan_dihitung=True, perpanjangan_paling_banyak=1, pengulangan="langsung",
...     lanjutan=["penertiban"])
>>> buku = buku_perkara()
>>> buku = evolve(buku, laporkan_pelanggaran(buku, id="p-1", tanggal=date(2024, 3, 1),
...     perkara="001/2024", jenis="bangunan di trotoar", perda="Perda contoh, Pasal 1",
...     kelurahan="Prenggan", lokasi="Jalan contoh", pelanggar="W-0001", asal=AsalLaporan.DITEMUKAN,
...     pelapor="P-0001", bukti="foto 1", tangga=tangga))
>>> buku = evolve(buku, terbitkan_surat(buku, id="p-2", tanggal=date(2024, 3, 2),
...     perkara="001/2024", anak_tangga="SP1", nomor_surat="SP1/1"))
>>> print(terima_surat(buku, id="p-3", tanggal=date(2024, 3, 4), perkara="001/2024",
...     penerima="W-0001", penyerahan=Penyerahan.DITERIMA, saksi=[Saksi("R-0001", setempat=True)],
...     bukti="foto 2").jatuh_tempo)
2024-03-11
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from pelayanan_publik.core.units import tupel
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.perkara.catat import catat, galat_para_saksi
from pelayanan_publik.satpol_pp.perkara.events import (
    AsalLaporan,
    KepatuhanDicatat,
    LangkahPerkaraDibatalkan,
    PelanggaranBerlanjut,
    PelanggaranDilaporkan,
    PelanggaranTerulang,
    PembinaanDicatat,
    PenertibanDicatat,
    PerkaraDilimpahkan,
    PerkaraDitutup,
    PerkaraSelesai,
    PutusanDicatat,
    Tindakan,
    galat_putusan,
)
from pelayanan_publik.satpol_pp.perkara.saksi import Saksi
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara
from pelayanan_publik.satpol_pp.perkara.tangga import KebijakanTangga, TahapPembinaan

# --- the beginning -------------------------------------------------------------------------------


def laporkan_pelanggaran(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    jenis: str,
    perda: str,
    kelurahan: str,
    lokasi: str,
    pelanggar: str,
    asal: AsalLaporan,
    pelapor: str,
    bukti: str,
    tangga: KebijakanTangga,
    hari: date | None = None,
) -> PelanggaranDilaporkan:
    """Open a case. It keeps its ladder; a repetition is entered at the old case."""
    return catat(
        buku,
        PelanggaranDilaporkan,
        id,
        tanggal=tanggal,
        hari=hari,
        perkara=perkara,
        jenis=jenis,
        perda=perda,
        kelurahan=kelurahan,
        lokasi=lokasi,
        pelanggar=pelanggar,
        asal=asal,
        pelapor=pelapor,
        bukti=bukti,
        tangga=tangga,
    )


def catat_pembinaan(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    tahap: TahapPembinaan,
    bukti: str,
    hari: date | None = None,
) -> PembinaanDicatat:
    """Record guidance before the first letter."""
    isi = {"tanggal": tanggal, "hari": hari, "perkara": perkara, "tahap": tahap, "bukti": bukti}
    return catat(buku, PembinaanDicatat, id, **isi)


# --- checks --------------------------------------------------------------------------------------


def catat_pelanggaran_berlanjut(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    bukti: str,
    hari: date | None = None,
    saat: datetime | None = None,
) -> PelanggaranBerlanjut:
    """Record a check that found the violation going on, not before the grace is over.

    On the very day on which a grace in hours ends, `saat` tells that its hour has passed.
    """
    isi = {"tanggal": tanggal, "hari": hari, "perkara": perkara, "bukti": bukti, "saat": saat}
    return catat(buku, PelanggaranBerlanjut, id, **isi)


def catat_kepatuhan(
    buku: BukuPerkara, *, id: str, tanggal: date, perkara: str, bukti: str, hari: date | None = None
) -> KepatuhanDicatat:
    """Record a check that found the violation ended, whenever that is."""
    isi = {"tanggal": tanggal, "hari": hari, "perkara": perkara, "bukti": bukti}
    return catat(buku, KepatuhanDicatat, id, **isi)


# --- after the last letter -----------------------------------------------------------------------


def catat_penertiban(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    tindakan: Tindakan,
    nomor_perintah: str,
    saksi: Iterable[Saksi],
    bukti: str,
    hari: date | None = None,
) -> PenertibanDicatat:
    """Record that the office acted itself, under an order and before witnesses."""
    daftar = tupel(saksi)
    return catat(
        buku,
        PenertibanDicatat,
        id,
        *galat_para_saksi(buku, perkara, daftar),
        tanggal=tanggal,
        hari=hari,
        perkara=perkara,
        tindakan=tindakan,
        nomor_perintah=nomor_perintah,
        saksi=daftar,
        bukti=bukti,
    )


def limpahkan_perkara(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    ppns: str,
    nomor_keputusan: str,
    keputusan_berlaku: Masa,
    hari: date | None = None,
) -> PerkaraDilimpahkan:
    """Hand a case over to an investigator, whose decree is in force on that day."""
    return catat(
        buku,
        PerkaraDilimpahkan,
        id,
        tanggal=tanggal,
        hari=hari,
        perkara=perkara,
        ppns=ppns,
        nomor_keputusan=nomor_keputusan,
        keputusan_berlaku=keputusan_berlaku,
    )


def catat_putusan(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    nomor_putusan: str,
    denda_rupiah: int,
    kurungan_hari: int,
    hari: date | None = None,
) -> PutusanDicatat:
    """Record a verdict by the fast procedure. Of an acquittal the case is closed instead."""
    angka = type(denda_rupiah) is type(kurungan_hari) is int
    return catat(
        buku,
        PutusanDicatat,
        id,
        galat_putusan(denda_rupiah, kurungan_hari) if angka else None,
        tanggal=tanggal,
        hari=hari,
        perkara=perkara,
        nomor_putusan=nomor_putusan,
        denda_rupiah=denda_rupiah,
        kurungan_hari=kurungan_hari,
    )


# --- the end, and again --------------------------------------------------------------------------


def selesaikan_perkara(
    buku: BukuPerkara, *, id: str, tanggal: date, perkara: str, bukti: str, hari: date | None = None
) -> PerkaraSelesai:
    """Solve a case whose action is over or whose verdict was carried out."""
    isi = {"tanggal": tanggal, "hari": hari, "perkara": perkara, "bukti": bukti}
    return catat(buku, PerkaraSelesai, id, **isi)


def tutup_perkara(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    alasan: str,
    hari: date | None = None,
) -> PerkaraDitutup:
    """Close an open case unsolved, for a reason."""
    isi = {"tanggal": tanggal, "hari": hari, "perkara": perkara, "alasan": alasan}
    return catat(buku, PerkaraDitutup, id, **isi)


def catat_pelanggaran_terulang(
    buku: BukuPerkara, *, id: str, tanggal: date, perkara: str, bukti: str, hari: date | None = None
) -> PelanggaranTerulang:
    """Open a settled case again; its ladder tells where it goes on."""
    isi = {"tanggal": tanggal, "hari": hari, "perkara": perkara, "bukti": bukti}
    return catat(buku, PelanggaranTerulang, id, **isi)


def batalkan_langkah(
    buku: BukuPerkara, *, id: str, tanggal: date, perkara: str, langkah: int, alasan: str
) -> LangkahPerkaraDibatalkan:
    """Take back the last step of a case, by the number of its event: it was never taken."""
    isi = {"tanggal": tanggal, "perkara": perkara, "langkah": langkah, "alasan": alasan}
    return catat(buku, LangkahPerkaraDibatalkan, id, **isi)
