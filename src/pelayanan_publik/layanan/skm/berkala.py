"""The survey that every unit owes each calendar year, and the years in which there was none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.errors import MasaTerbalik
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_ribuan, tupel
from pelayanan_publik.core.validity import galat_tahun, galat_tanggal
from pelayanan_publik.layanan.parameters.skm import SURVEI_PER_TAHUN


@attrs.frozen
class SurveiBerkala:
    """The surveys of a unit by calendar year, as known on a day."""

    tahun_pertama: int
    pada: date
    pelaksanaan: tuple[date, ...]

    @property
    def per_tahun(self) -> dict[int, int]:
        """How many surveys each year had, the current one too."""
        banyak = Counter(h.year for h in self.pelaksanaan)
        return {t: banyak[t] for t in range(self.tahun_pertama, self.pada.year + 1)}

    @property
    def kurang(self) -> tuple[int, ...]:
        """Years that are over and had too few."""
        perlu = SURVEI_PER_TAHUN.nilai(self.pada)
        return tuple(t for t, n in self.per_tahun.items() if n < perlu and t < self.pada.year)

    @property
    def terutang(self) -> bool:
        """Whether the current year still owes one."""
        return self.per_tahun[self.pada.year] < SURVEI_PER_TAHUN.nilai(self.pada)

    def penjelasan(self) -> Penjelasan:
        tahun = (Penjelasan(str(t), f"{tulis_ribuan(n)} survei") for t, n in self.per_tahun.items())
        kurang = ", ".join(map(str, self.kurang)) or "tidak ada"
        return Penjelasan(
            "Tahun tanpa survei",
            kurang,
            (*tahun, SURVEI_PER_TAHUN.penjelasan(self.pada)),
            catatan="tahun ini masih terutang" if self.terutang else "tahun ini sudah",
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def survei_berkala(pelaksanaan: Iterable[date], *, tahun_pertama: int, pada: date) -> SurveiBerkala:
    """Whether a unit surveyed in every calendar year from the first to the day `pada`.

    >>> hasil = survei_berkala([date(2021, 5, 1), date(2023, 6, 1)], tahun_pertama=2021,
    ...     pada=date(2024, 2, 1))
    >>> hasil.kurang, hasil.terutang
    ((2022,), True)
    """
    semua = tupel(pelaksanaan)
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(semua, tuple, "pelaksanaan"), galat_tahun(tahun_pertama, "tahun_pertama")
    )
    masukan.berlaku(SURVEI_PER_TAHUN, pada)
    masukan.tuntas()
    masukan.tambah(*(galat_tanggal(h, f"pelaksanaan[{i}]") for i, h in enumerate(semua)))
    masukan.berlaku(SURVEI_PER_TAHUN, date(tahun_pertama, 1, 1), "tahun_pertama")
    if tahun_pertama > pada.year:
        masukan.tambah(MasaTerbalik(pada, path="pada", mulai=date(tahun_pertama, 1, 1)))
    masukan.tuntas()
    return SurveiBerkala(tahun_pertama, pada, tuple(sorted(h for h in semua if h <= pada)))
