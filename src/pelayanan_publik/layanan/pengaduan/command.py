"""What is done to a complaint: commands look at the book and answer with an event, or refuse.

The same `id` twice, with the same content, gives the first event and changes nothing. `hari` is
the day on which it happened: the day of the entry (`tanggal`), unless it is told. A deadline in
working days is reckoned with the calendar of the office.

>>> from pelayanan_publik.layanan.pengaduan.effects import evolve
>>> from pelayanan_publik.layanan.pengaduan.kebijakan import kebijakan_pengaduan
>>> from pelayanan_publik.layanan.pengaduan.state import buku_pengaduan
>>> standar = kebijakan_pengaduan("lapor", date(2024, 3, 1), satuan="hari_kalender",
...     dihitung_dari="diterima", dipenuhi_oleh="selesai", hari_terima_dihitung=False,
...     waktu_pelapor_dihitung=True, perpanjangan_paling_banyak=0, buka_lagi_paling_banyak=1)
>>> buku = buku_pengaduan()
>>> e = terima_pengaduan(buku, id="p-1", tanggal=date(2024, 3, 4), pengaduan="001/2024",
...     kanal="loket", jenis="permintaan_informasi", layanan="surat pengantar",
...     uraian="berapa biayanya?", pelapor="W-0417", kebijakan=standar)
>>> print(e.batas_awal, e.batas)
2024-03-07 2024-03-09
>>> buku = evolve(buku, e)
>>> print(teruskan_pengaduan(buku, id="p-2", tanggal=date(2024, 3, 5), pengaduan="001/2024",
...     unit="seksi pelayanan").batas)
2024-03-09
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.core.validity import KalenderKerja, libur_menurut
from pelayanan_publik.layanan.catat import catat
from pelayanan_publik.layanan.errors import PelaporDiperlukan
from pelayanan_publik.layanan.pengaduan.effects import ATURAN
from pelayanan_publik.layanan.pengaduan.events import (
    KelengkapanDiminta,
    KelengkapanDiterima,
    LangkahPengaduanDibatalkan,
    PengaduanDialihkan,
    PengaduanDibukaLagi,
    PengaduanDicabut,
    PengaduanDiperpanjang,
    PengaduanDitanggapi,
    PengaduanDiterima,
    PengaduanDiteruskan,
    PengaduanDitolak,
    PengaduanSelesai,
)
from pelayanan_publik.layanan.pengaduan.hitungan import (
    batas_awal,
    batas_putaran,
    hitung_jeda,
    putaran_baru,
    putaran_diperpanjang,
    putaran_diteruskan,
    putaran_lengkap,
)
from pelayanan_publik.layanan.pengaduan.kartu import KartuPengaduan
from pelayanan_publik.layanan.pengaduan.kebijakan import AwalHitungan, KebijakanPengaduan
from pelayanan_publik.layanan.pengaduan.langkah import (
    berbatas,
    berhari,
    catat_langkah,
    periksa_kalender,
)
from pelayanan_publik.layanan.pengaduan.state import (
    BukuPengaduan,
    galat_jenis,
    galat_tercatat,
)

# --- in, and to the unit -------------------------------------------------------------------------


def terima_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    kanal: str,
    jenis: str,
    layanan: str,
    uraian: str,
    pelapor: str = "",
    anonim: bool = False,
    rahasia: bool = False,
    kebijakan: KebijakanPengaduan,
    kalender: KalenderKerja | None = None,
    hari: date | None = None,
) -> PengaduanDiterima:
    """Take a complaint in. It keeps its standard; only an anonymous one may name nobody."""
    pastikan(buku=(buku, BukuPengaduan))
    isi = berhari(
        {
            "tanggal": tanggal,
            "pengaduan": pengaduan,
            "hari": hari,
            "kanal": kanal,
            "jenis": jenis,
            "layanan": layanan,
            "uraian": uraian,
            "pelapor": pelapor,
            "anonim": anonim,
            "rahasia": rahasia,
            "kebijakan": kebijakan,
        }
    )

    def galat(rusak: frozenset[str]) -> Iterator[Galat | None]:
        if rusak.isdisjoint({"hari", "tanggal"}):
            yield galat_tercatat(isi["hari"], tanggal)
        if pelapor == "" and anonim is False:
            yield PelaporDiperlukan(path="pelapor")
        if rusak.isdisjoint({"kebijakan", "jenis"}):
            salah = galat_jenis(kebijakan, jenis)
            yield salah
            if salah is None:
                berjalan = kebijakan.dihitung_dari is AwalHitungan.DITERIMA
                batas = kebijakan.batas(jenis) if berjalan else None
                yield from periksa_kalender(kalender, kebijakan.tanggapan_awal, batas)

    def hitung() -> dict[str, Any]:
        libur, hari = libur_menurut(kalender), isi["hari"]
        putaran = putaran_baru(kebijakan, hari, dibuka_lagi=False)
        return {
            "batas_awal": batas_awal(kebijakan, hari, libur),
            "batas": batas_putaran(kebijakan, jenis, putaran, libur),
        }

    return catat(ATURAN, buku, PengaduanDiterima, id, isi, galat, hitung)


def teruskan_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    unit: str,
    jenis: str | None = None,
    kalender: KalenderKerja | None = None,
    hari: date | None = None,
) -> PengaduanDiteruskan:
    """Send a complaint to the unit that deals with it; its kind may turn out another."""
    pastikan(buku=(buku, BukuPengaduan))
    isi: dict[str, Any] = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "unit": unit}
    if jenis is not None:
        isi["jenis"] = jenis

    def periksa(kartu: KartuPengaduan) -> Iterator[Galat | None]:
        satu = isi.get("jenis", kartu.jenis)
        salah = galat_jenis(kartu.kebijakan, satu)
        yield salah
        if salah is None:
            yield from periksa_kalender(kalender, kartu.kebijakan.batas(satu))

    def hitung(kartu: KartuPengaduan) -> dict[str, Any]:
        satu = isi.get("jenis", kartu.jenis)
        putaran = putaran_diteruskan(kartu, isi["hari"])
        batas = batas_putaran(kartu.kebijakan, satu, putaran, libur_menurut(kalender))
        return {"jenis": satu, "batas": batas}

    return catat_langkah(buku, PengaduanDiteruskan, id, isi, hitung, periksa)


def alihkan_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    unit: str,
    alasan: str,
    hari: date | None = None,
) -> PengaduanDialihkan:
    """Send a complaint to another unit. That gives it no new deadline."""
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "unit": unit, "alasan": alasan}
    return catat_langkah(buku, PengaduanDialihkan, id, isi)


# --- the reporter is asked -----------------------------------------------------------------------


def minta_kelengkapan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    yang_diminta: str,
    hari: date | None = None,
) -> KelengkapanDiminta:
    """Ask the reporter for more. That is a first response, too."""
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "yang_diminta": yang_diminta}
    return catat_langkah(buku, KelengkapanDiminta, id, isi)


def terima_kelengkapan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    kalender: KalenderKerja | None = None,
    hari: date | None = None,
) -> KelengkapanDiterima:
    """Record what the reporter added; where the limit stood still, it runs on from that day."""
    isi: dict[str, Any] = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari}

    def periksa(kartu: KartuPengaduan) -> Iterator[Galat | None]:
        berjalan = kartu.putaran.batas is not None
        batas = kartu.kebijakan.batas(kartu.jenis) if berjalan else None
        return periksa_kalender(kalender, batas)

    def hitung(kartu: KartuPengaduan) -> dict[str, Any]:
        libur = libur_menurut(kalender)
        jeda = hitung_jeda(kartu, isi["hari"], libur)
        putaran = putaran_lengkap(kartu, jeda)
        return {"jeda": jeda, "batas": batas_putaran(kartu.kebijakan, kartu.jenis, putaran, libur)}

    return catat_langkah(buku, KelengkapanDiterima, id, isi, hitung, periksa)


# --- the answer, and the end ---------------------------------------------------------------------


def tanggapi_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    tanggapan: str,
    hari: date | None = None,
) -> PengaduanDitanggapi:
    """Answer a complaint in substance."""
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "tanggapan": tanggapan}
    return catat_langkah(buku, PengaduanDitanggapi, id, isi)


def perpanjang_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    alasan: str,
    kalender: KalenderKerja | None = None,
    hari: date | None = None,
) -> PengaduanDiperpanjang:
    """Extend the limit while it runs, by as much and as often as the standard allows."""
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "alasan": alasan}

    def periksa(kartu: KartuPengaduan) -> Iterator[Galat | None]:
        kebijakan = kartu.kebijakan
        return periksa_kalender(kalender, kebijakan.perpanjangan, kebijakan.batas(kartu.jenis))

    hitung = berbatas(kalender, putaran_diperpanjang)
    return catat_langkah(buku, PengaduanDiperpanjang, id, isi, hitung, periksa)


def selesaikan_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    hasil: str,
    hari: date | None = None,
) -> PengaduanSelesai:
    """End a complaint that was answered: what was promised is done."""
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "hasil": hasil}
    return catat_langkah(buku, PengaduanSelesai, id, isi)


def tolak_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    alasan: str,
    hari: date | None = None,
) -> PengaduanDitolak:
    """Refuse a complaint, for a reason."""
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "alasan": alasan}
    return catat_langkah(buku, PengaduanDitolak, id, isi)


def cabut_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    alasan: str,
    hari: date | None = None,
) -> PengaduanDicabut:
    """Record that the reporter withdrew a complaint."""
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "alasan": alasan}
    return catat_langkah(buku, PengaduanDicabut, id, isi)


def buka_lagi_pengaduan(
    buku: BukuPengaduan,
    *,
    id: str,
    tanggal: date,
    pengaduan: str,
    alasan: str,
    kalender: KalenderKerja | None = None,
    hari: date | None = None,
) -> PengaduanDibukaLagi:
    """Open a complaint again, because its reporter is not content; its limit begins anew."""
    isi: dict[str, Any] = {
        "tanggal": tanggal, "pengaduan": pengaduan, "hari": hari, "alasan": alasan,
    }  # fmt: skip

    def periksa(kartu: KartuPengaduan) -> Iterator[Galat | None]:
        return periksa_kalender(kalender, kartu.kebijakan.batas(kartu.jenis))

    hitung = berbatas(
        kalender, lambda kartu: putaran_baru(kartu.kebijakan, isi["hari"], dibuka_lagi=True)
    )
    return catat_langkah(buku, PengaduanDibukaLagi, id, isi, hitung, periksa)


def batalkan_langkah_pengaduan(
    buku: BukuPengaduan, *, id: str, tanggal: date, pengaduan: str, langkah: int, alasan: str
) -> LangkahPengaduanDibatalkan:
    """Take back the last step of a complaint, by the number of its event: it was never taken."""
    pastikan(buku=(buku, BukuPengaduan))
    isi = {"tanggal": tanggal, "pengaduan": pengaduan, "langkah": langkah, "alasan": alasan}

    def galat(_: frozenset[str]) -> Iterator[Galat | None]:
        buku.pengaduan(pengaduan)
        return iter(())

    return catat(ATURAN, buku, LangkahPengaduanDibatalkan, id, isi, galat)
