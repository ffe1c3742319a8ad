"""Complaints of a period: what came in, what became of it, how fast, and whether in time.

    carried in + received + opened again = solved + refused + withdrawn + carried out

holds for every kind and for all of them. What counts is the day on which a step happened, as far
as it was entered until the day asked for; steps that were taken back never happened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_pecahan, tulis_persen
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan.pengaduan.effects import buku_pada
from pelayanan_publik.layanan.pengaduan.events import (
    LangkahPengaduanDibatalkan,
    PengaduanDibukaLagi,
    PengaduanDicabut,
    PengaduanDiterima,
    PengaduanDitolak,
    PengaduanSelesai,
    PeristiwaPengaduan,
)
from pelayanan_publik.layanan.pengaduan.kartu import (
    KartuPengaduan,
    KeadaanPengaduan,
    PutaranPengaduan,
)
from pelayanan_publik.layanan.pengaduan.state import BukuPengaduan
from pelayanan_publik.layanan.sebaran import median


@attrs.frozen
class ArusPengaduan:
    """What came and went: `awal + masuk + dibuka_lagi == selesai + ditolak + dicabut + akhir`."""

    awal: int
    """Open when the period began."""
    masuk: int
    dibuka_lagi: int
    selesai: int
    ditolak: int
    dicabut: int
    akhir: int
    """Open when it ended."""


@attrs.frozen
class RekapPengaduan:
    """The complaints of a period, by kind and in all."""

    masa: Masa
    pada: date
    """Until when the entries were read."""
    per_jenis: tuple[tuple[str, ArusPengaduan], ...]
    jumlah: ArusPengaduan
    ditindaklanjuti: int
    """Of those received in the period, how many had been answered or refused by its end."""
    tepat_waktu: int
    """Of the limits met in the period, how many in time."""
    terlambat: int
    terlewat: int
    """Limits that were over, and not met, at the end of what was read of the period."""
    median_jawab: Fraction | None
    """Calendar days from the receipt, or the opening again, to the first answer; None of none."""

    @property
    def tingkat_tindak_lanjut(self) -> Fraction | None:
        """Followed up of those received in the period; None where none was."""
        return Fraction(self.ditindaklanjuti, self.jumlah.masuk) if self.jumlah.masuk else None

    @property
    def tingkat_tepat_waktu(self) -> Fraction | None:
        """In time of the limits met in the period; None where none was."""
        semua = self.tepat_waktu + self.terlambat
        return Fraction(self.tepat_waktu, semua) if semua else None

    def penjelasan(self) -> Penjelasan:
        hari = self.median_jawab
        jawab = "tidak terdefinisi" if hari is None else f"{tulis_pecahan(hari)} hari"
        return Penjelasan(
            f"Pengaduan, {self.masa}",
            str(self.jumlah.masuk),
            (
                Penjelasan(
                    "Ditindaklanjuti",
                    tulis_persen(self.tingkat_tindak_lanjut),
                    catatan=f"{self.ditindaklanjuti} dari {self.jumlah.masuk} yang masuk",
                ),
                Penjelasan(
                    "Tepat waktu",
                    tulis_persen(self.tingkat_tepat_waktu),
                    catatan=f"{self.tepat_waktu} dari {self.tepat_waktu + self.terlambat} batas "
                    "yang dipenuhi dalam masa ini",
                ),
                Penjelasan("Lewat batas dan belum dipenuhi", str(self.terlewat)),
                Penjelasan("Median sampai dijawab", jawab),
            ),
        )

    def tabel(self) -> Tabel:
        kepala = "Awal", "Masuk", "Dibuka lagi", "Selesai", "Ditolak", "Dicabut", "Akhir"
        return Tabel(
            f"Pengaduan, {self.masa}",
            ("Jenis", *kepala),
            tuple((k.replace("_", " "), *attrs.astuple(arus)) for k, arus in self.per_jenis),
            ("Jumlah", *attrs.astuple(self.jumlah)),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


_ARUS: dict[type[PeristiwaPengaduan], str] = {
    PengaduanDiterima: "masuk",
    PengaduanDibukaLagi: "dibuka_lagi",
    PengaduanSelesai: "selesai",
    PengaduanDitolak: "ditolak",
    PengaduanDicabut: "dicabut",
}
_MASUK = {"masuk", "dibuka_lagi"}
_NAMA = tuple(f.name for f in attrs.fields(ArusPengaduan))


def rekap_pengaduan(buku: BukuPengaduan, masa: Masa, pada: date) -> RekapPengaduan:
    """The complaints of a period, by what was entered until a day. An open period has no end."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPengaduan, "buku"), galat_anggota(masa, Masa, "masa"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    dikenal = buku_pada(buku, pada)
    arus: dict[str, Counter[str]] = {}
    for jenis, nama, hari in _gerak(dikenal, masa):
        baris = arus.setdefault(jenis, Counter())
        arah = 1 if nama in _MASUK else -1
        baris["akhir"] += arah
        if hari < masa.mulai:
            baris["awal"] += arah
        else:
            baris[nama] += 1
    per_jenis = tuple(
        (jenis, ArusPengaduan(**{n: arus[jenis][n] for n in _NAMA}))
        for jenis in sorted(arus)
        if any(arus[jenis].values())
    )
    jumlah = ArusPengaduan(*(sum(getattr(a, n) for _, a in per_jenis) for n in _NAMA))
    putaran = list(_putaran(dikenal))
    dinilai = [p.tepat_waktu for p in putaran if p.terpenuhi and p.terpenuhi in masa]
    return RekapPengaduan(
        masa,
        pada,
        per_jenis,
        jumlah,
        sum(_ditindaklanjuti(kartu, masa) for kartu in _masuk(dikenal, masa)),
        dinilai.count(True),
        dinilai.count(False),
        sum(_terlewat(dikenal, masa, pada)),
        median((p.dijawab - p.mulai).days for p in putaran if p.dijawab and p.dijawab in masa),
    )


def _gerak(buku: BukuPengaduan, masa: Masa) -> Iterator[tuple[str, str, date]]:
    """What came and went up to the end of the period, by the kind that a complaint has now."""
    for e in buku.catatan.peristiwa:
        nama = _ARUS.get(type(e))
        if nama is None or e.nomor in buku.dibatalkan or isinstance(e, LangkahPengaduanDibatalkan):
            continue
        if masa.sampai is None or e.hari < masa.sampai:
            yield buku.kartu[e.pengaduan].jenis, nama, e.hari


def _masuk(buku: BukuPengaduan, masa: Masa) -> Iterator[KartuPengaduan]:
    """The complaints that were received in the period."""
    for kartu in buku.kartu.values():
        if kartu.keadaan is not KeadaanPengaduan.BATAL and kartu.penerimaan.hari in masa:
            yield kartu


def _putaran(buku: BukuPengaduan) -> Iterator[PutaranPengaduan]:
    for kartu in buku.kartu.values():
        if kartu.keadaan is not KeadaanPengaduan.BATAL:
            yield from (*kartu.putaran_lalu, kartu.putaran)


def _ditindaklanjuti(kartu: KartuPengaduan, masa: Masa) -> bool:
    """Whether it had been answered or refused by the end of the period."""
    pertama = (*kartu.putaran_lalu, kartu.putaran)[0]
    hari = [h for h in (pertama.dijawab, pertama.terpenuhi) if h is not None]
    return bool(hari) and (masa.sampai is None or min(hari) < masa.sampai)


def _terlewat(buku: BukuPengaduan, masa: Masa, pada: date) -> Iterator[bool]:
    """By round, whether its limit was over and not met when the period ended, or on the day."""
    akhir = pada if masa.sampai is None else min(pada, masa.sampai - timedelta(days=1))
    for kartu in buku.kartu.values():
        if kartu.keadaan is not KeadaanPengaduan.BATAL:
            for putaran in (*kartu.putaran_lalu, kartu.putaran):
                henti = putaran.terpenuhi or putaran.berakhir
                terbuka = henti is None or henti > akhir
                lewat = putaran.batas is not None and putaran.batas.lewat(akhir)
                yield lewat and terbuka and not (kartu.berhenti and putaran is kartu.putaran)
