"""The sampling error of a survey: how far chance may have moved it.

No source of ours asks for it, and it is no part of the legal figure.

Each respondent who answered everything has an index of his own, 25 × the mean of his answers. Their
mean varies from sample to sample with

    standard error = √( (1 − n/N) × s² / n )

where s² is the variance of those indexes (over n − 1) and N the population, if it is known; a whole
population has no sampling error. The interval is that mean ± z standard errors, z of the normal
curve: with fewer than thirty it is too narrow, and the result says so.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import erf, isqrt, sqrt

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_positif,
    tulis_persen,
    tulis_ribuan,
)
from pelayanan_publik.layanan.errors import (
    PopulasiKurangDariSampel,
    RespondenTidakCukup,
    TanpaCacahJawaban,
)
from pelayanan_publik.layanan.skm.angka import (
    angka_desimal,
    bulatkan,
    pecahan_terbuka,
    tulis_desimal,
)
from pelayanan_publik.layanan.skm.bobot import PENGALI
from pelayanan_publik.layanan.skm.cacah import RekapJawaban, SebaranLengkap
from pelayanan_publik.layanan.skm.mutu import NILAI_TERTINGGI

_TELITI = 10**12
_DUA, _BANYAK = 2, 30


@attrs.frozen
class KeyakinanIKM:
    """How precise a sample is; beside the index, never instead of it."""

    responden: int
    """Those who answered everything, on whom this stands."""
    tidak_lengkap: int
    """Those who left something out, and are not in it."""
    rata: Fraction
    """The mean of the respondents' own indexes, exact weight."""
    ragam: Fraction
    """The variance of the respondents' own indexes."""
    populasi: int | None
    keyakinan: Fraction
    z: Fraction

    @property
    def koreksi(self) -> Fraction:
        """What a finite population takes off the variance: 1 where it is not known."""
        return 1 - Fraction(self.responden, self.populasi) if self.populasi else Fraction(1)

    @property
    def galat_baku(self) -> Fraction:
        """The standard error, to twelve decimals."""
        return _akar(self.koreksi * self.ragam / self.responden)

    @property
    def batas_galat(self) -> Decimal:
        """The half of the interval, half up to two decimals."""
        return angka_desimal(bulatkan(self.z * self.galat_baku))

    @property
    def rentang(self) -> tuple[Decimal, Decimal]:
        """The interval, within the scale."""
        lebar = self.z * self.galat_baku
        rendah = max(Fraction(PENGALI), self.rata - lebar)
        tinggi = min(Fraction(NILAI_TERTINGGI), self.rata + lebar)
        return angka_desimal(bulatkan(rendah)), angka_desimal(bulatkan(tinggi))

    @property
    def terlalu_sempit(self) -> bool:
        """Whether so few answered that the normal curve makes the interval too narrow."""
        return self.responden < _BANYAK

    def penjelasan(self) -> Penjelasan:
        rendah, tinggi = (str(n).replace(".", ",") for n in self.rentang)
        populasi = "tidak diketahui" if self.populasi is None else tulis_ribuan(self.populasi)
        rincian = [
            Penjelasan("Responden yang mengisi semua unsur", tulis_ribuan(self.responden)),
            Penjelasan("Tidak lengkap, tidak dipakai", tulis_ribuan(self.tidak_lengkap)),
            Penjelasan("Populasi", populasi),
            Penjelasan("Rata-rata indeks responden", tulis_desimal(self.rata)),
            Penjelasan("Galat baku", tulis_desimal(self.galat_baku, 4)),
            Penjelasan("z", tulis_desimal(self.z, 4)),
        ]
        if self.terlalu_sempit:
            rincian.append(Penjelasan(f"Kurang dari {_BANYAK} responden: rentang terlalu sempit"))
        return Penjelasan(
            f"Galat sampel, keyakinan {tulis_persen(self.keyakinan)}",
            f"{rendah} sampai {tinggi}",
            tuple(rincian),
            catatan="bukan bagian dari IKM",
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def keyakinan_ikm(
    rekap: RekapJawaban, *, populasi: int | None, keyakinan: Bilangan = Fraction(19, 20)
) -> KeyakinanIKM:
    """The sampling error of a survey of a population, or of one whose size is not known (None).

    >>> from pelayanan_publik.layanan.skm.cacah import rekap_jawaban
    >>> lembar = [{"biaya": 4, "waktu": 3 + i % 2} for i in range(100)]
    >>> hasil = keyakinan_ikm(rekap_jawaban(lembar), populasi=400)
    >>> str(hasil.batas_galat), [str(n) for n in hasil.rentang]
    ('1.07', ['92.68', '94.82'])
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(rekap, RekapJawaban, "rekap"))
    if populasi is not None:
        masukan.tambah(galat_positif(populasi, "populasi"))
    yakin = masukan.baca(pecahan_terbuka, "keyakinan", keyakinan, Fraction(1, 2))
    masukan.tuntas()
    sebaran = _sebaran(rekap)
    if sebaran.banyak < _DUA:
        masukan.tambah(RespondenTidakCukup(sebaran.banyak, path="rekap", perlu=_DUA))
    if populasi is not None and populasi < rekap.responden:
        galat = PopulasiKurangDariSampel(populasi, path="populasi", sampel=rekap.responden)
        masukan.tambah(galat)
    masukan.tuntas()
    n, unsur = sebaran.banyak, len(rekap.isi)
    skala = Fraction(PENGALI, unsur)
    ragam = Fraction(n * sebaran.kuadrat - sebaran.jumlah**2, n * (n - 1)) * skala**2
    return KeyakinanIKM(
        n,
        rekap.responden - n,
        Fraction(sebaran.jumlah, n) * skala,
        ragam,
        populasi,
        yakin,
        kuantil_normal(yakin),
    )


def _sebaran(rekap: RekapJawaban) -> SebaranLengkap:
    if rekap.lengkap is None:
        raise TanpaCacahJawaban(path="rekap")
    return rekap.lengkap


def kuantil_normal(keyakinan: Fraction) -> Fraction:
    """The z between whose two signs a normal curve has this share, to six decimals.

    >>> str(kuantil_normal(Fraction(19, 20)).limit_denominator(10**6))
    '489991/250000'
    """
    rendah, tinggi = 0.0, 40.0
    sasaran = float(keyakinan)
    for _ in range(80):
        tengah = (rendah + tinggi) / 2
        if erf(tengah / sqrt(2)) < sasaran:
            rendah = tengah
        else:
            tinggi = tengah
    return bulatkan(Fraction(tinggi), 6)


def _akar(nilai: Fraction) -> Fraction:
    """The square root, rounded down to twelve decimals."""
    besar = nilai * _TELITI**2
    return Fraction(isqrt(besar.numerator // besar.denominator), _TELITI)
