"""What is done to a plan. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing. `hari` is
the day on which it happened: the day of the entry (`tanggal`), unless it is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.masukan import galat_isian, terbaca
from pelayanan_publik.core.units import Bilangan, pastikan
from pelayanan_publik.studi_tiru.book.effects import ATURAN, galat_pembatalan
from pelayanan_publik.studi_tiru.book.events import (
    CapaianDicatat,
    KegiatanDiadaptasi,
    KegiatanDihentikan,
    KegiatanDilanjutkan,
    KegiatanDimulai,
    KegiatanSelesai,
    KegiatanTerhambat,
    LangkahAdopsiDibatalkan,
    PeristiwaAdopsi,
    RencanaDisetujui,
)
from pelayanan_publik.studi_tiru.book.periksa import (
    galat_disetujui,
    galat_indikator,
    galat_langkah,
    galat_tercatat,
)
from pelayanan_publik.studi_tiru.book.state import BukuAdopsi
from pelayanan_publik.studi_tiru.rencana.model import KegiatanAdopsi, RencanaAdopsi

E = TypeVar("E", bound=PeristiwaAdopsi)


def setujui_rencana(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    isi: RencanaAdopsi,
    nomor_persetujuan: str,
    hari: date | None = None,
) -> RencanaDisetujui:
    """Approve a plan; its code stays its own for ever."""
    kode = isi.kode if isinstance(isi, RencanaAdopsi) else "–"
    bidang = {"tanggal": tanggal, "hari": hari, "rencana": kode, "isi": isi}
    return _catat(buku, RencanaDisetujui, id, {**bidang, "nomor_persetujuan": nomor_persetujuan})


def mulai_kegiatan(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    rencana: str,
    kegiatan: str,
    hari: date | None = None,
) -> KegiatanDimulai:
    """Begin an activity whose predecessors are all done."""
    isi = {"tanggal": tanggal, "hari": hari, "rencana": rencana, "kegiatan": kegiatan}
    return _catat(buku, KegiatanDimulai, id, isi)


def catat_hambatan(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    rencana: str,
    kegiatan: str,
    sebab: str,
    hari: date | None = None,
) -> KegiatanTerhambat:
    """Record what keeps a running activity from going on."""
    isi = {"tanggal": tanggal, "hari": hari, "rencana": rencana, "kegiatan": kegiatan}
    return _catat(buku, KegiatanTerhambat, id, {**isi, "sebab": sebab})


def lanjutkan_kegiatan(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    rencana: str,
    kegiatan: str,
    hari: date | None = None,
) -> KegiatanDilanjutkan:
    """Go on with a hindered activity as it was planned."""
    isi = {"tanggal": tanggal, "hari": hari, "rencana": rencana, "kegiatan": kegiatan}
    return _catat(buku, KegiatanDilanjutkan, id, isi)


def adaptasi_kegiatan(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    rencana: str,
    kegiatan: str,
    menjadi: KegiatanAdopsi,
    alasan: str,
    hari: date | None = None,
) -> KegiatanDiadaptasi:
    """Change an activity to suit the place; the plan must still be one."""
    isi = {"tanggal": tanggal, "hari": hari, "rencana": rencana, "kegiatan": kegiatan}
    return _catat(buku, KegiatanDiadaptasi, id, {**isi, "menjadi": menjadi, "alasan": alasan})


def selesaikan_kegiatan(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    rencana: str,
    kegiatan: str,
    realisasi_rupiah: int,
    dokumen: str,
    hari: date | None = None,
) -> KegiatanSelesai:
    """Finish an activity, at what it cost."""
    isi = {"tanggal": tanggal, "hari": hari, "rencana": rencana, "kegiatan": kegiatan}
    lain = {"realisasi_rupiah": realisasi_rupiah, "dokumen": dokumen}
    return _catat(buku, KegiatanSelesai, id, {**isi, **lain})


def hentikan_kegiatan(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    rencana: str,
    kegiatan: str,
    realisasi_rupiah: int,
    alasan: str,
    hari: date | None = None,
) -> KegiatanDihentikan:
    """Give an activity up, with what it had cost."""
    isi = {"tanggal": tanggal, "hari": hari, "rencana": rencana, "kegiatan": kegiatan}
    lain = {"realisasi_rupiah": realisasi_rupiah, "alasan": alasan}
    return _catat(buku, KegiatanDihentikan, id, {**isi, **lain})


def catat_capaian(
    buku: BukuAdopsi,
    *,
    id: str,
    tanggal: date,
    rencana: str,
    indikator: str,
    nilai: Bilangan,
    dokumen: str,
    hari: date | None = None,
) -> CapaianDicatat:
    """Record a measurement of an indicator."""
    isi = {"tanggal": tanggal, "hari": hari, "rencana": rencana, "indikator": indikator}
    return _catat(buku, CapaianDicatat, id, {**isi, "nilai": terbaca(nilai), "dokumen": dokumen})


def batalkan_langkah_adopsi(
    buku: BukuAdopsi, *, id: str, tanggal: date, rencana: str, langkah: int, alasan: str
) -> LangkahAdopsiDibatalkan:
    """Take back the last step of a plan, by the number of its event: it was never taken."""
    isi = {"tanggal": tanggal, "rencana": rencana, "langkah": langkah, "alasan": alasan}
    return _catat(buku, LangkahAdopsiDibatalkan, id, isi)


# --- what every command does ---------------------------------------------------------------------


def _catat(buku: BukuAdopsi, jenis: type[E], id_perintah: str, isi: dict[str, Any]) -> E:
    """The old answer; or the event, after asking every field and the book."""
    pastikan(buku=(buku, BukuAdopsi))
    if "hari" in isi and isi["hari"] is None:
        isi["hari"] = isi["tanggal"]
    if lama := jawaban_lama(buku.catatan, id_perintah, jenis, **isi):
        return lama
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, isi["tanggal"]), *galat_isian(jenis, isi))
    rusak = frozenset(g.path.partition(".")[0] for g in kumpul.galat)
    with kumpul.di():
        kumpul.tambah(*_galat_buku(buku, jenis, isi, rusak))
    kumpul.tuntas()
    return ATURAN.sahkan(buku, jenis(nomor=buku.nomor + 1, id=id_perintah, **isi))


def _galat_buku(
    buku: BukuAdopsi, jenis: type[Any], isi: dict[str, Any], rusak: frozenset[str]
) -> Iterable[Galat | None]:
    """What the book says against a step whose fields are sound, as far as they are."""
    if jenis is RencanaDisetujui or "rencana" in rusak:
        return
    kartu = buku.rencana(isi["rencana"])
    if jenis is LangkahAdopsiDibatalkan:
        if "langkah" not in rusak:
            yield from galat_pembatalan(kartu, isi["langkah"])
        return
    if rusak.isdisjoint({"tanggal", "hari"}):
        yield galat_tercatat(isi["hari"], isi["tanggal"])
        if jenis is CapaianDicatat:
            yield from galat_disetujui(kartu, isi["hari"])
        elif not rusak:
            yield from galat_langkah(kartu, jenis, isi)
    if jenis is CapaianDicatat and "indikator" not in rusak:
        yield galat_indikator(kartu, isi["indikator"])
