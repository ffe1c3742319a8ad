"""The services of a period: how many, how fast, and how many as promised.

    carried in + made = finished + refused + withdrawn + carried out

holds for every product and for all of them. Requests are those of the book as it was known on the
day asked for. The time of a request is judged when it is finished, by the promise it was made
under; a refused or a withdrawn one has none.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, galat_anggota, tulis_persen
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan.loket.effects import buku_pada
from pelayanan_publik.layanan.loket.janji import (
    UKURAN,
    AturanJanji,
    SatuanLama,
    hitung_lama,
    satuan_lama,
    tepat_waktu,
    tulis_lama,
)
from pelayanan_publik.layanan.loket.kartu import KartuPermohonan, KeadaanPermohonan
from pelayanan_publik.layanan.loket.state import BukuLayanan
from pelayanan_publik.layanan.sebaran import median_urut, persentil_urut


@attrs.frozen
class ArusLayanan:
    """What came and went: `awal + masuk == selesai + ditolak + dicabut + akhir`."""

    awal: int
    """Open when the period began."""
    masuk: int
    selesai: int
    ditolak: int
    dicabut: int
    akhir: int
    """Open when it ended."""


@attrs.frozen
class BarisLayanan:
    """One product in a period. A product whose promise changed its unit has a row for each."""

    produk: str
    satuan: SatuanLama
    arus: ArusLayanan
    tepat_waktu: int
    """Of the finished ones, how many as promised."""
    median: Fraction | None
    """Of the finished ones, in the unit; None of none."""
    persentil: Fraction | None
    """Likewise, by nearest rank."""

    @property
    def tingkat_tepat_waktu(self) -> Fraction | None:
        """As promised of the finished; None where none is finished, never zero."""
        return Fraction(self.tepat_waktu, self.arus.selesai) if self.arus.selesai else None


@attrs.frozen
class RekapLayanan:
    """The services of a period, by product and in all."""

    masa: Masa
    pada: date
    """Until when the entries were read."""
    aturan: AturanJanji
    bagian: Fraction
    """The share of the percentile."""
    baris: tuple[BarisLayanan, ...]
    jumlah: ArusLayanan
    tepat_waktu: int

    @property
    def tingkat_tepat_waktu(self) -> Fraction | None:
        """As promised of the finished, over all products; None where none is finished."""
        return Fraction(self.tepat_waktu, self.jumlah.selesai) if self.jumlah.selesai else None

    def produk(self, kode: str) -> tuple[BarisLayanan, ...]:
        """The rows of a product; none where it was not asked for."""
        return tuple(b for b in self.baris if b.produk == kode)

    def penjelasan(self) -> Penjelasan:
        persen = tulis_persen(self.bagian)
        return Penjelasan(
            f"Layanan tepat waktu, {self.masa}",
            tulis_persen(self.tingkat_tepat_waktu),
            (
                Penjelasan("Selesai", str(self.jumlah.selesai)),
                Penjelasan("Di antaranya sesuai janji", str(self.tepat_waktu)),
                *(
                    Penjelasan(
                        b.produk,
                        tulis_persen(b.tingkat_tepat_waktu),
                        catatan=f"{b.tepat_waktu} dari {b.arus.selesai}; median "
                        f"{tulis_lama(b.median, b.satuan)}, persentil {persen} "
                        f"{tulis_lama(b.persentil, b.satuan)}",
                    )
                    for b in self.baris
                ),
                self.aturan.penjelasan(),
            ),
            dasar=UKURAN,
            bukti=Bukti.USULAN,
        )

    def tabel(self) -> Tabel:
        kepala = "Awal", "Masuk", "Selesai", "Ditolak", "Dicabut", "Akhir"
        akhir = "Tepat waktu", "Median", f"Persentil {tulis_persen(self.bagian)}"
        return Tabel(
            f"Layanan, {self.masa}",
            ("Produk", *kepala, *akhir),
            tuple(
                (
                    b.produk,
                    *attrs.astuple(b.arus),
                    tulis_persen(b.tingkat_tepat_waktu, 1),
                    tulis_lama(b.median, b.satuan),
                    tulis_lama(b.persentil, b.satuan),
                )
                for b in self.baris
            ),
            (
                "Jumlah",
                *attrs.astuple(self.jumlah),
                tulis_persen(self.tingkat_tepat_waktu, 1),
                "",
                "",
            ),
            kanan=akhir,
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


_NAMA = tuple(f.name for f in attrs.fields(ArusLayanan))


def rekap_layanan(
    buku: BukuLayanan, masa: Masa, *, aturan: AturanJanji, bagian: Bilangan, pada: date
) -> RekapLayanan:
    """The services of a period, by what was entered until a day. An open period has no end.

    `bagian` is the share of the percentile: 0.9 for the time that nine of ten do not exceed.
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuLayanan, "buku"),
        galat_anggota(masa, Masa, "masa"),
        galat_anggota(aturan, AturanJanji, "aturan"),
    )
    masukan.hari("pada", pada)
    pangsa = masukan.bagian("bagian", bagian)
    if masukan.baik("bagian"):
        masukan.positif("bagian", pangsa)
    masukan.tuntas()
    kelompok: dict[tuple[str, SatuanLama], list[KartuPermohonan]] = defaultdict(list)
    for kartu in buku_pada(buku, pada).kartu.values():
        if kartu.keadaan is not KeadaanPermohonan.BATAL and _tersentuh(kartu, masa):
            kelompok[kartu.produk, satuan_lama(kartu.janji)].append(kartu)
    baris = tuple(
        _baris(produk, satuan, kelompok[produk, satuan], masa, aturan, pangsa)
        for produk, satuan in sorted(kelompok)
    )
    jumlah = ArusLayanan(*(sum(getattr(b.arus, n) for b in baris) for n in _NAMA))
    return RekapLayanan(
        masa, pada, aturan, pangsa, baris, jumlah, sum(b.tepat_waktu for b in baris)
    )


def _tersentuh(kartu: KartuPermohonan, masa: Masa) -> bool:
    """Whether a request was open at some time of a period."""
    if masa.sampai is not None and kartu.pengajuan.saat.date() >= masa.sampai:
        return False
    return kartu.berakhir is None or kartu.berakhir.date() >= masa.mulai


_AKHIR = {
    KeadaanPermohonan.SELESAI: "selesai",
    KeadaanPermohonan.DIAMBIL: "selesai",
    KeadaanPermohonan.DITOLAK: "ditolak",
    KeadaanPermohonan.DICABUT: "dicabut",
}


def _baris(
    produk: str,
    satuan: SatuanLama,
    kartu: list[KartuPermohonan],
    masa: Masa,
    aturan: AturanJanji,
    bagian: Fraction,
) -> BarisLayanan:
    banyak = dict.fromkeys(_NAMA, 0)
    lama: list[Fraction] = []
    tepat = 0
    for satu in kartu:
        banyak["awal" if satu.pengajuan.saat.date() < masa.mulai else "masuk"] += 1
        if satu.berakhir is None or satu.berakhir.date() not in masa:
            banyak["akhir"] += 1
            continue
        banyak[_AKHIR[satu.keadaan]] += 1
        terpakai = hitung_lama(satu, satu.berakhir, aturan) if satu.dihasilkan else None
        if terpakai is not None:
            lama.append(terpakai)
            tepat += tepat_waktu(terpakai, satu.janji)
    lama.sort()
    arus = ArusLayanan(**banyak)
    return BarisLayanan(
        produk, satuan, arus, tepat, median_urut(lama), persentil_urut(lama, bagian)
    )
