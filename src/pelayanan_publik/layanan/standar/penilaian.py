"""How a standard stands on a day: what it lacks, its level on the ministry's form, its next review.

Part of the components is told to the public (six, by a division that only memory supports), the
rest the office keeps.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    tulis_persen,
    tupel,
)
from pelayanan_publik.core.validity import tambah_bulan
from pelayanan_publik.layanan.parameters.standar import KOMPONEN_TERBIT, KOMPONEN_WAJIB, TINGKAT_F02
from pelayanan_publik.layanan.standar.komponen import BagianStandar, KomponenStandar
from pelayanan_publik.layanan.standar.model import StandarPelayanan

_TERBIT = KOMPONEN_TERBIT.riwayat[-1].nilai


def bagian_komponen(komponen: KomponenStandar) -> BagianStandar:
    """Whether a component is published or kept."""
    return BagianStandar.PENYAMPAIAN if komponen in _TERBIT else BagianStandar.PENGELOLAAN


@attrs.frozen
class KelengkapanStandar:
    """A standard on a day."""

    standar: StandarPelayanan
    pada: date
    tinjau_bulan: int | None

    @property
    def ada(self) -> tuple[KomponenStandar, ...]:
        """Components that it covers, in the order of the law."""
        isi = {k.komponen for k in self.standar.isi}
        return tuple(k for k in KomponenStandar if k in isi)

    @property
    def kurang(self) -> tuple[KomponenStandar, ...]:
        return tuple(k for k in KomponenStandar if k not in self.ada)

    @property
    def bagian(self) -> Fraction:
        """The share of the components that it covers."""
        return Fraction(len(self.ada), KOMPONEN_WAJIB.nilai(self.pada))

    @property
    def lengkap(self) -> bool:
        return not self.kurang

    def kurang_di(self, bagian: BagianStandar) -> tuple[KomponenStandar, ...]:
        """What is missing of the published, or of the kept part."""
        return tuple(k for k in self.kurang if bagian_komponen(k) is bagian)

    @property
    def ditetapkan(self) -> bool:
        """Whether its decree was there on that day."""
        sejak = self.standar.ditetapkan
        return sejak is not None and sejak <= self.pada

    @property
    def tingkat_f02(self) -> int:
        """0 to 4 by the ministry's form. Level 5 is never given: its text was not read."""
        if not self.ada:
            return 0
        if not self.lengkap:
            return 1
        if not self.ditetapkan:
            return 2
        return 4 if self.standar.masyarakat_ikut else 3

    @property
    def maklumat_berlaku(self) -> bool | None:
        """Whether a promise is public by then and not older than the decree; None without one."""
        maklumat = self.standar.maklumat
        if maklumat is None or maklumat.tanggal > self.pada:
            return None
        terbit = maklumat.diumumkan is not None and maklumat.diumumkan <= self.pada
        sejak = self.standar.ditetapkan
        return terbit and (sejak is None or sejak > self.pada or sejak <= maklumat.tanggal)

    @property
    def tinjauan_berikut(self) -> date | None:
        """When it is to be looked at again; None where no term was set or nothing was decreed."""
        dasar = [h for h in self.standar.ditinjau if h <= self.pada]
        if self.ditetapkan and self.standar.ditetapkan is not None:
            dasar.append(self.standar.ditetapkan)
        if self.tinjau_bulan is None or not dasar:
            return None
        return tambah_bulan(max(dasar), self.tinjau_bulan)

    @property
    def lewat_tinjau(self) -> bool:
        """Whether that day has passed."""
        berikut = self.tinjauan_berikut
        return berikut is not None and berikut < self.pada

    def penjelasan(self) -> Penjelasan:
        kurang = tuple(Penjelasan(k.value, catatan=bagian_komponen(k).value) for k in self.kurang)
        tingkat = TINGKAT_F02[self.tingkat_f02].penjelasan(self.pada)
        rincian = [
            Penjelasan("Belum ada", str(len(kurang)), kurang),
            KOMPONEN_WAJIB.penjelasan(self.pada),
            attrs.evolve(tingkat, catatan=f"tingkat 0 sampai {max(TINGKAT_F02)}; 5 tidak terbaca"),
        ]
        if self.standar.masyarakat_ikut is None:
            rincian.append(Penjelasan("Keikutsertaan masyarakat", "tidak diketahui"))
        maklumat = {None: "tidak ada", True: "berlaku", False: "belum diumumkan atau usang"}
        rincian.append(Penjelasan("Maklumat pelayanan", maklumat[self.maklumat_berlaku]))
        if self.tinjauan_berikut is not None:
            catatan = "lewat" if self.lewat_tinjau else ""
            rincian.append(Penjelasan("Ditinjau lagi", str(self.tinjauan_berikut), catatan=catatan))
        return Penjelasan(
            f"Standar pelayanan {self.standar.layanan}", tulis_persen(self.bagian), tuple(rincian)
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def nilai_standar(
    standar: StandarPelayanan, *, pada: date, tinjau_bulan: int | None
) -> KelengkapanStandar:
    """How a standard stands on a day.

    After how many months it is to be looked at again no source of ours says: the caller sets it,
    or None for no term.

    >>> standar = StandarPelayanan.dari("Surat pindah", {k.value: "…" for k in KomponenStandar},
    ...     ditetapkan=date(2022, 3, 1))
    >>> hasil = nilai_standar(standar, pada=date(2024, 2, 1), tinjau_bulan=12)
    >>> hasil.lengkap, hasil.tingkat_f02, hasil.tinjauan_berikut, hasil.lewat_tinjau
    (True, 3, datetime.date(2023, 3, 1), True)
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(standar, StandarPelayanan, "standar"))
    masukan.berlaku(KOMPONEN_WAJIB, pada)
    if tinjau_bulan is not None:
        masukan.tambah(galat_positif(tinjau_bulan, "tinjau_bulan"))
    masukan.tuntas()
    hasil = KelengkapanStandar(standar, pada, tinjau_bulan)
    _ = hasil.tinjauan_berikut  # a term beyond the calendar is refused here
    return hasil


@attrs.frozen
class DaftarStandar:
    """The standards of an office on a day, by service."""

    isi: tuple[KelengkapanStandar, ...]

    @property
    def lewat_tinjau(self) -> tuple[KelengkapanStandar, ...]:
        """Those whose day has passed, the oldest first."""
        lewat = [(s.tinjauan_berikut, i) for i, s in enumerate(self.isi) if s.lewat_tinjau]
        return tuple(self.isi[i] for _, i in sorted(lewat, key=lambda p: (str(p[0]), p[1])))

    def segera(self, dalam_hari: int) -> tuple[KelengkapanStandar, ...]:
        """Those to be looked at within so many days, and not overdue."""
        if galat := galat_tak_negatif(dalam_hari, "dalam_hari"):
            raise galat
        return tuple(
            s
            for s in self.isi
            if s.tinjauan_berikut is not None
            and 0 <= (s.tinjauan_berikut - s.pada).days <= dalam_hari
        )

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                s.standar.layanan,
                len(s.ada),
                s.tingkat_f02,
                ", ".join(k.value for k in s.kurang) or "–",
                str(s.tinjauan_berikut or "–") + (" lewat" if s.lewat_tinjau else ""),
            )
            for s in self.isi
        )
        kolom = ("Layanan", "Komponen", "F02", "Belum ada", "Ditinjau lagi")
        return Tabel("Standar pelayanan", kolom, baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def daftar_standar(
    standar: Iterable[StandarPelayanan], *, pada: date, tinjau_bulan: int | None
) -> DaftarStandar:
    """Several standards side by side; no service twice.

    >>> satu = StandarPelayanan.dari("Surat pindah", {}, ditinjau=[date(2023, 6, 1)])
    >>> daftar = daftar_standar([satu], pada=date(2024, 5, 20), tinjau_bulan=12)
    >>> len(daftar.lewat_tinjau), len(daftar.segera(30))
    (0, 1)
    """
    semua = tupel(standar)
    masukan = Masukan()
    masukan.tambah(galat_anggota(semua, tuple, "standar"))
    masukan.tuntas()
    masukan.tambah(
        *(galat_anggota(s, StandarPelayanan, f"standar[{i}]") for i, s in enumerate(semua))
    )
    masukan.tuntas()
    masukan.tambah(*galat_ganda((f"standar[{i}].layanan", s.layanan) for i, s in enumerate(semua)))
    masukan.tuntas()
    return DaftarStandar(
        tuple(nilai_standar(s, pada=pada, tinjau_bulan=tinjau_bulan) for s in semua)
    )
