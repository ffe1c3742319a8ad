"""Who was paid late, by a term that the caller names: no source tells one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_tak_negatif,
    tulis_ribuan,
)
from pelayanan_publik.core.validity import tambah_hari
from pelayanan_publik.gandeng_gendong.book.effects import buku_pada
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    KartuPesanan,
)


@attrs.frozen
class BarisPembayaran:
    """An order that was taken as good: what is or was owed, since when, and how late it is."""

    pesanan: str
    pemesan: str
    kelompok: str
    rupiah: int
    diterima: date
    jatuh_tempo: date
    dibayar: date | None
    telat_hari: int
    """Days after the last good day, until it was paid or until the day asked for."""


@attrs.frozen
class DaftarPembayaran:
    """Payments on a day by a term that the caller names: no source tells one."""

    pada: date
    tempo_hari: int
    baris: tuple[BarisPembayaran, ...]

    @property
    def telat(self) -> tuple[BarisPembayaran, ...]:
        return tuple(b for b in self.baris if b.telat_hari)

    @property
    def belum_dibayar(self) -> tuple[BarisPembayaran, ...]:
        return tuple(b for b in self.baris if b.dibayar is None)

    @property
    def terutang_rupiah(self) -> int:
        return sum(b.rupiah for b in self.belum_dibayar)

    @property
    def bagian_telat(self) -> Fraction | None:
        """Late ones among those that were paid or are due; None where there are none."""
        dinilai = [b for b in self.baris if b.dibayar is not None or b.telat_hari]
        return Fraction(len(self.telat), len(dinilai)) if dinilai else None

    def tabel(self) -> Tabel:
        return Tabel(
            f"Pembayaran pada {self.pada}, tempo {tulis_ribuan(self.tempo_hari)} hari",
            ("Pesanan", "Pemesan", "Kelompok", "Rupiah", "Jatuh tempo", "Dibayar", "Telat (hari)"),
            tuple(
                (
                    b.pesanan,
                    b.pemesan,
                    b.kelompok,
                    b.rupiah,
                    str(b.jatuh_tempo),
                    str(b.dibayar or "belum"),
                    b.telat_hari,
                )
                for b in self.baris
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def daftar_pembayaran(buku: BukuGandengGendong, *, pada: date, tempo_hari: int) -> DaftarPembayaran:
    """Every order that the office took as good: paid or not, in time or late, the latest first.

    The term runs from the day the portions were taken; paid on its last day is in time.

    >>> from pelayanan_publik.gandeng_gendong.book.state import buku_gandeng_gendong
    >>> kosong = daftar_pembayaran(buku_gandeng_gendong(), pada=date(2024, 7, 31), tempo_hari=14)
    >>> kosong.telat, kosong.bagian_telat
    ((), None)
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuGandengGendong, "buku"),
        galat_tak_negatif(tempo_hari, "tempo_hari"),
    )
    masukan.hari("pada", pada)
    masukan.tuntas()
    kartu = buku_pada(buku, pada).pesanan.values()
    baris = [b for k in kartu for b in _pembayaran(k, pada, tempo_hari)]
    urut = sorted(baris, key=lambda b: (-b.telat_hari, b.jatuh_tempo, b.pesanan))
    return DaftarPembayaran(pada, tempo_hari, tuple(urut))


def _pembayaran(kartu: KartuPesanan, pada: date, tempo_hari: int) -> Iterator[BarisPembayaran]:
    if kartu.diterima_pada is None:
        return
    tempo = tambah_hari(kartu.diterima_pada, tempo_hari, "tempo_hari")
    yield BarisPembayaran(
        kartu.isi.kode,
        kartu.isi.pemesan,
        kartu.kelompok,
        kartu.nilai_rupiah,
        kartu.diterima_pada,
        tempo,
        kartu.dibayar_pada,
        max(0, ((kartu.dibayar_pada or pada) - tempo).days),
    )
