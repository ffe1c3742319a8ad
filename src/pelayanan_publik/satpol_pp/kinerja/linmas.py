"""Linmas for every RT and every TPS, each one looked at.

2,600 members for 2,529 RT are more than one each on average, and prove nothing of any RT: all
may stand in a few. So every RT is named with its members, and those without are listed. From two
totals alone only one thing follows: with fewer members than RT, some have none.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
)
from pelayanan_publik.satpol_pp.errors import DaftarLinmasKosong
from pelayanan_publik.satpol_pp.kinerja.parameters import (
    LINMAS_PER_KALURAHAN,
    LINMAS_PER_KAPANEWON,
    LINMAS_PER_RT,
    LINMAS_PER_TPS,
)

_PALING_SEDIKIT = {"RT": LINMAS_PER_RT, "TPS": LINMAS_PER_TPS}
"""By unit, the least that was published."""


def _patokan(parameter: Parameter[int], *, bawaan: bool) -> tuple[Penjelasan, ...]:
    """The figure with its source, where it is that of the parameter."""
    return (parameter.penjelasan(parameter.riwayat[-1].masa.mulai),) if bawaan else ()


# --- every place ---------------------------------------------------------------------------------


@attrs.frozen
class SebaranLinmas:
    """The members of every RT (or TPS), against the least that each is to have."""

    satuan: str
    per_satuan: tuple[tuple[str, int], ...]
    paling_sedikit: int
    bawaan: bool
    """True where the least is that of the parameter."""

    @property
    def jumlah(self) -> int:
        return sum(n for _, n in self.per_satuan)

    @property
    def rata(self) -> Fraction:
        """Mean members; it proves nothing of any one place."""
        return Fraction(self.jumlah, len(self.per_satuan))

    @property
    def kurang(self) -> tuple[str, ...]:
        """Those that have fewer than the least."""
        return tuple(k for k, n in self.per_satuan if n < self.paling_sedikit)

    @property
    def kekurangan(self) -> int:
        """Members missing, place by place: what one has too many fills no other."""
        return sum(max(0, self.paling_sedikit - n) for _, n in self.per_satuan)

    @property
    def terpenuhi(self) -> bool:
        """Whether every one has the least."""
        return not self.kurang

    @property
    def bagian_terpenuhi(self) -> Fraction:
        """Of all places, those that have the least."""
        banyak = len(self.per_satuan)
        return Fraction(banyak - len(self.kurang), banyak)

    def penjelasan(self) -> Penjelasan:
        banyak = len(self.per_satuan)
        return Penjelasan(
            f"{self.satuan} dengan paling sedikit {tulis_ribuan(self.paling_sedikit)} linmas",
            tulis_persen(self.bagian_terpenuhi),
            (
                Penjelasan(
                    f"Pembilang: {self.satuan} terpenuhi", tulis_ribuan(banyak - len(self.kurang))
                ),
                Penjelasan(f"Penyebut: {self.satuan}", tulis_ribuan(banyak)),
                Penjelasan(f"{self.satuan} yang kurang", ", ".join(self.kurang) or "tidak ada"),
                Penjelasan("Anggota yang kurang", tulis_ribuan(self.kekurangan)),
                Penjelasan(
                    "Rata-rata",
                    f"{tulis_pecahan(self.rata, 3)} orang per {self.satuan}",
                    catatan=f"rata-rata tidak menjamin setiap {self.satuan}",
                ),
                *_patokan(_PALING_SEDIKIT[self.satuan], bawaan=self.bawaan),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def linmas_per_rt(per_rt: Mapping[str, int], *, paling_sedikit: int | None = None) -> SebaranLinmas:
    """Every RT with its members, also those with none (0); one each is the known target.

    >>> hasil = linmas_per_rt({"RT 01": 3, "RT 02": 0})
    >>> str(hasil.rata), hasil.terpenuhi, hasil.kurang
    ('3/2', False, ('RT 02',))
    """
    return _sebaran("RT", "per_rt", per_rt, paling_sedikit)


def linmas_per_tps(
    per_tps: Mapping[str, int], *, paling_sedikit: int | None = None
) -> SebaranLinmas:
    """Every TPS with its members; two each is the known practice.

    >>> linmas_per_tps({"TPS 1": 2, "TPS 2": 1}).kekurangan
    1
    """
    return _sebaran("TPS", "per_tps", per_tps, paling_sedikit)


def _sebaran(
    satuan: str, path: str, isi: Mapping[str, int], paling_sedikit: int | None
) -> SebaranLinmas:
    bawaan = _PALING_SEDIKIT[satuan].riwayat[-1].nilai
    batas = bawaan if paling_sedikit is None else paling_sedikit
    masukan = Masukan()
    masukan.tambah(galat_anggota(isi, Mapping, path), galat_positif(batas, "paling_sedikit"))
    if isinstance(isi, Mapping):
        if not isi:
            masukan.tambah(DaftarLinmasKosong(satuan, path=path))
        for kode, banyak in isi.items():
            letak = f"{path}[{kode!r}]"
            masukan.tambah(galat_teks(kode, letak), galat_tak_negatif(banyak, letak))
    masukan.tuntas()
    return SebaranLinmas(satuan, tuple(isi.items()), batas, paling_sedikit is None)


# --- two totals ----------------------------------------------------------------------------------


@attrs.frozen
class RataLinmas:
    """What two totals tell: a mean, and at best that some RT must lack members."""

    anggota: int
    banyak_rt: int
    paling_sedikit: int
    bawaan: bool
    """True where the least is that of the parameter."""

    @property
    def rata(self) -> Fraction | None:
        """Members per RT; None without an RT."""
        return Fraction(self.anggota, self.banyak_rt) if self.banyak_rt else None

    @property
    def pasti_kurang(self) -> bool:
        """Whether some RT must have too few; if not, nothing is known."""
        return self.anggota < self.banyak_rt * self.paling_sedikit

    def penjelasan(self) -> Penjelasan:
        rata = "tidak terdefinisi" if self.rata is None else tulis_pecahan(self.rata, 3)
        pasti = "ada yang kurang" if self.pasti_kurang else "tidak diketahui tanpa daftar per RT"
        return Penjelasan(
            "Rata-rata linmas per RT",
            rata,
            (
                Penjelasan("Pembilang: anggota", tulis_ribuan(self.anggota)),
                Penjelasan("Penyebut: RT", tulis_ribuan(self.banyak_rt)),
                Penjelasan(
                    f"Setiap RT paling sedikit {tulis_ribuan(self.paling_sedikit)}",
                    pasti,
                    _patokan(LINMAS_PER_RT, bawaan=self.bawaan),
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def rata_linmas(*, anggota: int, banyak_rt: int, paling_sedikit: int | None = None) -> RataLinmas:
    """The mean of two totals, which proves of no RT that it has anybody.

    >>> print(rata_linmas(anggota=2_600, banyak_rt=2_529, paling_sedikit=1).penjelasan())
    Rata-rata linmas per RT: 1,028
      Pembilang: anggota: 2.600
      Penyebut: RT: 2.529
      Setiap RT paling sedikit 1: tidak diketahui tanpa daftar per RT
    """
    batas = LINMAS_PER_RT.riwayat[-1].nilai if paling_sedikit is None else paling_sedikit
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(anggota, "anggota"),
        galat_tak_negatif(banyak_rt, "banyak_rt"),
        galat_positif(batas, "paling_sedikit"),
    )
    masukan.tuntas()
    return RataLinmas(anggota, banyak_rt, batas, paling_sedikit is None)


# --- an election ---------------------------------------------------------------------------------


@attrs.frozen
class KebutuhanLinmasPemilihan:
    """Linmas for an election: at every TPS, kalurahan and kapanewon, as in Bantul."""

    banyak_tps: int
    banyak_kalurahan: int
    banyak_kapanewon: int

    @property
    def di_tps(self) -> int:
        return self.banyak_tps * LINMAS_PER_TPS.riwayat[-1].nilai

    @property
    def di_kalurahan(self) -> int:
        return self.banyak_kalurahan * LINMAS_PER_KALURAHAN.riwayat[-1].nilai

    @property
    def di_kapanewon(self) -> int:
        return self.banyak_kapanewon * LINMAS_PER_KAPANEWON.riwayat[-1].nilai

    @property
    def jumlah(self) -> int:
        return self.di_tps + self.di_kalurahan + self.di_kapanewon

    def penjelasan(self) -> Penjelasan:
        bagian = (
            ("TPS", self.di_tps, LINMAS_PER_TPS),
            ("Kalurahan", self.di_kalurahan, LINMAS_PER_KALURAHAN),
            ("Kapanewon", self.di_kapanewon, LINMAS_PER_KAPANEWON),
        )
        return Penjelasan(
            "Kebutuhan linmas pemilihan",
            f"{tulis_ribuan(self.jumlah)} orang",
            tuple(
                Penjelasan(
                    nama, tulis_ribuan(orang), (patokan.penjelasan(patokan.riwayat[-1].masa.mulai),)
                )
                for nama, orang, patokan in bagian
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kebutuhan_linmas_pemilihan(
    *, banyak_tps: int, banyak_kalurahan: int = 0, banyak_kapanewon: int = 0
) -> KebutuhanLinmasPemilihan:
    """Two at every TPS, two for every kalurahan and two for every kapanewon.

    >>> semua = {"banyak_tps": 564, "banyak_kalurahan": 21, "banyak_kapanewon": 12}
    >>> kebutuhan_linmas_pemilihan(**semua).jumlah
    1194
    """
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(banyak_tps, "banyak_tps"),
        galat_tak_negatif(banyak_kalurahan, "banyak_kalurahan"),
        galat_tak_negatif(banyak_kapanewon, "banyak_kapanewon"),
    )
    masukan.tuntas()
    return KebutuhanLinmasPemilihan(banyak_tps, banyak_kalurahan, banyak_kapanewon)
