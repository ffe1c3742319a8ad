"""How many to ask: Krejcie and Morgan's size of a sample, and Slovin's.

    Krejcie–Morgan   S = χ² N P(1−P) / (d² (N−1) + χ² P(1−P)),  χ² = 3.841, P = 0.5, d = 0.05
    Slovin           n = N / (1 + N e²)

The printed table of Krejcie and Morgan is the first formula rounded half up, in every row but the
last (100,000: printed 384, by the formula 383). Rounding up differs from it in 46 of 90 rows.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    Bilangan,
    Pembulatan,
    berisi,
    galat_positif,
    positif,
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.layanan.errors import SampelTakTerjangkau
from pelayanan_publik.layanan.parameters.skm import (
    GALAT_SAMPEL,
    KHI_KUADRAT,
    PROPORSI_POPULASI,
    SAMPEL_TERCETAK,
)
from pelayanan_publik.layanan.skm.angka import pecahan_terbuka

_POPULASI_TERCETAK = 100_000
_KHI, _PROPORSI, _GALAT = (
    p.riwayat[-1].nilai for p in (KHI_KUADRAT, PROPORSI_POPULASI, GALAT_SAMPEL)
)
_RAGAM = _KHI * _PROPORSI * (1 - _PROPORSI)


@attrs.frozen(field_transformer=sekaligus)
class UkuranSampel:
    """The size of a sample from a population, and the formula behind it."""

    rumus: str = attrs.field(validator=berisi)
    populasi: int = attrs.field(validator=positif)
    nilai: Fraction
    """What the formula gives."""
    pembulatan: Pembulatan
    rincian: tuple[tuple[str, Fraction], ...]
    """The figures in the formula, by name."""

    @property
    def sampel(self) -> int:
        """Whole respondents."""
        return self.pembulatan.bulatkan(self.nilai.numerator, self.nilai.denominator)

    @property
    def tercetak(self) -> int:
        """What the printed table has, where that is another figure."""
        krejcie = self.rumus == _KREJCIE_MORGAN
        beda = krejcie and self.populasi == _POPULASI_TERCETAK
        return SAMPEL_TERCETAK.riwayat[-1].nilai if beda else self.sampel

    def penjelasan(self) -> Penjelasan:
        catatan = "" if self.tercetak == self.sampel else f"dalam tabel tercetak {self.tercetak}"
        return Penjelasan(
            f"Ukuran sampel {self.rumus}",
            tulis_ribuan(self.sampel),
            (
                Penjelasan("Populasi", tulis_ribuan(self.populasi)),
                *(Penjelasan(nama, tulis_pecahan(n, 4)) for nama, n in self.rincian),
                Penjelasan("Menurut rumus", tulis_pecahan(self.nilai, 3)),
                Penjelasan("Pembulatan", tulis_kata(self.pembulatan)),
            ),
            catatan=catatan,
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


_KREJCIE_MORGAN = "Krejcie-Morgan"


def rumus_krejcie_morgan(populasi: int) -> Fraction:
    """The formula, unrounded.

    >>> float(rumus_krejcie_morgan(10))
    9.771...
    """
    if galat := galat_positif(populasi, "populasi"):
        raise galat
    return _RAGAM * populasi / (_GALAT**2 * (populasi - 1) + _RAGAM)


def ukuran_sampel_krejcie_morgan(populasi: int) -> int:
    """Respondents for a population, as the table has them: the formula, half up.

    >>> [ukuran_sampel_krejcie_morgan(n) for n in (1, 10, 300, 1_000, 10_000, 100_000)]
    [1, 10, 169, 278, 370, 383]
    """
    return rincian_krejcie_morgan(populasi).sampel


def rincian_krejcie_morgan(populasi: int) -> UkuranSampel:
    """The same with all that is behind it.

    >>> hasil = rincian_krejcie_morgan(100_000)
    >>> hasil.sampel, hasil.tercetak
    (383, 384)
    """
    nilai = rumus_krejcie_morgan(populasi)
    rincian = (("χ²", _KHI), ("Proporsi", _PROPORSI), ("Galat", _GALAT))
    return UkuranSampel(_KREJCIE_MORGAN, populasi, nilai, Pembulatan.SETENGAH_KE_ATAS, rincian)


def populasi_krejcie_morgan(sampel: int) -> tuple[int, int | None]:
    """The smallest and the largest population that needs just this sample (None: without end).

    >>> populasi_krejcie_morgan(370), populasi_krejcie_morgan(384)
    ((9696, 10436), (244865, None))
    """
    batas = _bulat(_RAGAM / _GALAT**2)
    if galat := galat_positif(sampel, "sampel"):
        raise galat
    if sampel > batas:
        raise SampelTakTerjangkau(sampel, path="sampel", batas=batas)
    mulai = _pertama(sampel)
    return mulai, None if sampel == batas else _pertama(sampel + 1) - 1


def _pertama(sampel: int) -> int:
    """The smallest population with a sample of at least this size; the formula only rises."""
    tinggi = 1
    while _bulat(rumus_krejcie_morgan(tinggi)) < sampel:
        tinggi *= 2
    rendah = tinggi // 2
    while tinggi - rendah > 1:
        tengah = (rendah + tinggi) // 2
        if _bulat(rumus_krejcie_morgan(tengah)) < sampel:
            rendah = tengah
        else:
            tinggi = tengah
    return tinggi


def _bulat(nilai: Fraction) -> int:
    return Pembulatan.SETENGAH_KE_ATAS.bulatkan(nilai.numerator, nilai.denominator)


def ukuran_sampel_slovin(
    populasi: int, *, galat: Bilangan, pembulatan: Pembulatan | str
) -> UkuranSampel:
    """Slovin's size; no source of ours sets its error or its rounding, so the caller does.

    >>> hasil = ukuran_sampel_slovin(300, galat=0.05, pembulatan="ke_atas")
    >>> str(hasil.nilai), hasil.sampel
    ('1200/7', 172)
    """
    masukan = Masukan()
    masukan.tambah(galat_positif(populasi, "populasi"))
    cara = masukan.pilihan("pembulatan", pembulatan, Pembulatan)
    batas = masukan.baca(pecahan_terbuka, "galat", galat, Fraction(1, 2))
    masukan.tuntas()
    nilai = populasi / (1 + populasi * batas**2)
    return UkuranSampel("Slovin", populasi, nilai, cara, (("Galat", batas),))
