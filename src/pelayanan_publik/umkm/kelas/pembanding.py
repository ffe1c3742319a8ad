"""Other definitions that are in use beside the law, each for its own purpose.

    BPS                  by workers: mikro 1-4, kecil 5-19; what comes above was not read
    KMK 40/KMK.06/2003   mikro by sales, for a credit of the ministry of finance

They decide nothing about the class by law; a count by one of them is no count by another.
"""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    galat_tak_negatif,
    positif,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.core.validity import hari
from pelayanan_publik.umkm.kelas.pilihan import KelasUsaha
from pelayanan_publik.umkm.parameters.kelas import PEKERJA_BPS, PENJUALAN_MIKRO_KMK


@attrs.frozen(field_transformer=sekaligus)
class KelasTenagaKerja:
    """The class by workers, as BPS counts industries."""

    pekerja: int = attrs.field(validator=positif)
    pada: date = attrs.field(validator=hari)

    @property
    def kelas(self) -> KelasUsaha | None:
        """None above what was read of the definition."""
        mikro, kecil = PEKERJA_BPS.nilai(self.pada)
        if self.pekerja > kecil:
            return None
        return KelasUsaha.MIKRO if self.pekerja <= mikro else KelasUsaha.KECIL

    def penjelasan(self) -> Penjelasan:
        kelas = "tidak terdefinisi" if self.kelas is None else self.kelas.value
        dasar = PEKERJA_BPS.penjelasan(self.pada)
        return Penjelasan(
            "Kelas menurut tenaga kerja (BPS)",
            kelas,
            (Penjelasan("Pekerja", f"{tulis_ribuan(self.pekerja)} orang"), dasar),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kelas_tenaga_kerja(pekerja: int, *, pada: date) -> KelasTenagaKerja:
    """The class by workers, the owner who works among them.

    >>> hari = date(2024, 1, 1)
    >>> kelas = [kelas_tenaga_kerja(n, pada=hari).kelas for n in (4, 5, 19, 20)]
    >>> [k and k.name for k in kelas]
    ['MIKRO', 'KECIL', 'KECIL', None]
    """
    return KelasTenagaKerja(pekerja, pada)


@attrs.frozen
class UsahaMikroKMK:
    """Whether a business is micro in the sense of KMK 40/KMK.06/2003."""

    penjualan_rupiah: int
    pada: date

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(galat_tak_negatif(self.penjualan_rupiah, "penjualan_rupiah"))
        masukan.berlaku(PENJUALAN_MIKRO_KMK, self.pada)
        masukan.tuntas()

    @property
    def mikro(self) -> bool:
        return self.penjualan_rupiah <= PENJUALAN_MIKRO_KMK.nilai(self.pada)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Usaha mikro menurut KMK 40/KMK.06/2003",
            "ya" if self.mikro else "tidak",
            (
                Penjelasan("Hasil penjualan tahunan", tulis_rupiah(self.penjualan_rupiah)),
                PENJUALAN_MIKRO_KMK.penjelasan(self.pada),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def usaha_mikro_kmk(penjualan_rupiah: int, *, pada: date) -> UsahaMikroKMK:
    """Whether yearly sales are those of a micro business in the sense of that decree.

    >>> [usaha_mikro_kmk(n, pada=date(2010, 1, 1)).mikro for n in (100_000_000, 100_000_001)]
    [True, False]
    """
    return UsahaMikroKMK(penjualan_rupiah, pada)
