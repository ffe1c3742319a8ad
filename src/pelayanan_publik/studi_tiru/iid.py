"""The regional innovation index of 2023: what a district's scores make, and in which class.

    SPD   the sum of indicators 1 to 15
    SID   the sum of indicators 16 to 35 of every innovation, over max(10, n), and the score
          of the number of innovations (indicator 36)
    IID   (SPD + SID) / highest total, times 100

Who reports fewer than ten innovations is averaged over ten. Without any there is nothing to rate.
The weights of the indicators were not readable, so each score is the caller's, and so is the
highest total. The classes are given with two decimals and gaps between them: the index is
rounded half up to two decimals first (our reading; no source tells the rounding).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, Pembulatan, galat_anggota, tulis_pecahan, tupel
from pelayanan_publik.studi_tiru.errors import BanyakSkorSalah, SkorMelebihiMaksimum
from pelayanan_publik.studi_tiru.parameters import (
    IID_INDIKATOR_SID,
    IID_INDIKATOR_SPD,
    IID_INOVATIF,
    IID_KURANG_INOVATIF,
    IID_PEMBAGI_TERKECIL,
    IID_SANGAT_INOVATIF,
)
from pelayanan_publik.studi_tiru.pilihan import KelasIID
from pelayanan_publik.studi_tiru.program import HITUNGAN, USULAN

_AMBANG = (
    (KelasIID.SANGAT_INOVATIF, IID_SANGAT_INOVATIF),
    (KelasIID.INOVATIF, IID_INOVATIF),
    (KelasIID.KURANG_INOVATIF, IID_KURANG_INOVATIF),
)


def kelas_iid(indeks: Bilangan, *, pada: date) -> KelasIID:
    """The class of an index on a day, after rounding it half up to two decimals.

    >>> [kelas_iid(n, pada=date(2023, 6, 1)).value for n in (62.78, 60, 34.99, 0)]
    ['sangat_inovatif', 'inovatif', 'kurang_inovatif', 'tidak_dapat_dinilai']
    """
    masukan = Masukan()
    angka = masukan.tak_negatif("indeks", indeks)
    masukan.berlaku(IID_SANGAT_INOVATIF, pada)
    if angka > 100:  # noqa: PLR2004 - the top of the scale
        masukan.tambah(SkorMelebihiMaksimum(indeks, path="indeks", maksimum=100))
    masukan.tuntas()
    bulat = _dua_desimal(angka)
    kelas = (k for k, batas in _AMBANG if bulat >= batas.nilai(pada))
    return next(kelas, KelasIID.TIDAK_DAPAT_DINILAI)


def _dua_desimal(angka: Fraction) -> Decimal:
    seratus = angka * 100
    bulat = Pembulatan.SETENGAH_KE_ATAS.bulatkan(seratus.numerator, seratus.denominator)
    return Decimal(bulat) / 100


@attrs.frozen
class NilaiIID:
    """An index with everything it came from."""

    pada: date
    spd: tuple[Fraction, ...]
    inovasi: tuple[tuple[Fraction, ...], ...]
    """By innovation, its scores."""
    skor_banyaknya: Fraction
    maksimum: Fraction

    @property
    def pembagi(self) -> int:
        """Over how many innovations their scores are averaged."""
        return max(IID_PEMBAGI_TERKECIL.nilai(self.pada), len(self.inovasi))

    @property
    def skor_spd(self) -> Fraction:
        return sum(self.spd, Fraction(0))

    @property
    def rata_inovasi(self) -> Fraction:
        """The sum of all scores of innovations over `pembagi`."""
        return sum((sum(i, Fraction(0)) for i in self.inovasi), Fraction(0)) / self.pembagi

    @property
    def skor_sid(self) -> Fraction:
        return self.rata_inovasi + self.skor_banyaknya

    @property
    def indeks(self) -> Fraction | None:
        """From 0 to 100; None without innovations: there is nothing to rate."""
        if not self.inovasi:
            return None
        return (self.skor_spd + self.skor_sid) / self.maksimum * 100

    @property
    def kelas(self) -> KelasIID:
        if self.indeks is None:
            return KelasIID.TIDAK_DAPAT_DINILAI
        return kelas_iid(self.indeks, pada=self.pada)

    def penjelasan(self) -> Penjelasan:
        def masukan(judul: str, nilai: Fraction) -> Penjelasan:
            return Penjelasan(judul, tulis_pecahan(nilai), dasar=HITUNGAN)

        inovasi = (
            masukan(f"Inovasi ke-{i}", sum(isi, Fraction(0)))
            for i, isi in enumerate(self.inovasi, 1)
        )
        indeks = "tidak dapat dinilai" if self.indeks is None else tulis_pecahan(self.indeks)
        pembagi = Penjelasan(
            "Pembagi",
            str(self.pembagi),
            (IID_PEMBAGI_TERKECIL.penjelasan(self.pada),),
            catatan=f"{len(self.inovasi)} inovasi",
        )
        return Penjelasan(
            "Indeks Inovasi Daerah",
            indeks,
            (
                masukan("SPD", self.skor_spd),
                Penjelasan(
                    "SID",
                    tulis_pecahan(self.skor_sid),
                    (
                        Penjelasan(
                            "Rata-rata inovasi",
                            tulis_pecahan(self.rata_inovasi),
                            (*inovasi, pembagi),
                        ),
                        masukan("Skor banyaknya inovasi", self.skor_banyaknya),
                    ),
                ),
                masukan("Maksimum", self.maksimum),
                Penjelasan(
                    "Kelas",
                    self.kelas.value.replace("_", " "),
                    (
                        *(p.penjelasan(self.pada) for _, p in _AMBANG),
                        Penjelasan(
                            "Dibulatkan setengah ke atas ke dua desimal lebih dahulu",
                            dasar=USULAN,
                            bukti=Bukti.USULAN,
                        ),
                    ),
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def nilai_iid(
    spd: Iterable[Bilangan],
    inovasi: Iterable[Iterable[Bilangan]],
    *,
    skor_banyaknya: Bilangan,
    maksimum: Bilangan,
    pada: date,
) -> NilaiIID:
    """The index of a district: 15 scores of its government, 20 of each innovation.

    >>> empat = [[skor] + [0] * 19 for skor in (50, 40, 30, 20)]
    >>> hasil = nilai_iid([0] * 15, empat, skor_banyaknya=0, maksimum=100, pada=date(2023, 6, 1))
    >>> str(hasil.rata_inovasi), hasil.pembagi, hasil.kelas.value
    ('14', 10, 'kurang_inovatif')
    """
    masukan = Masukan()
    banyak_spd = masukan.berlaku(IID_INDIKATOR_SPD, pada)
    skor = _skor(masukan, "spd", spd, banyak_spd)
    semua = tupel(inovasi)
    masukan.tambah(salah := galat_anggota(semua, tuple, "inovasi"))
    banyak_sid = IID_INDIKATOR_SID.riwayat[-1].nilai
    tiap = [
        _skor(masukan, f"inovasi[{i}]", isi, banyak_sid)
        for i, isi in enumerate(() if salah else semua)
    ]
    banyaknya = masukan.tak_negatif("skor_banyaknya", skor_banyaknya)
    tertinggi = masukan.positif("maksimum", maksimum)
    masukan.tuntas()
    hasil = NilaiIID(pada, skor, tuple(tiap), banyaknya, tertinggi)
    jumlah = hasil.skor_spd + hasil.skor_sid
    if jumlah > tertinggi:
        raise SkorMelebihiMaksimum(
            tulis_pecahan(jumlah), path="maksimum", maksimum=tulis_pecahan(tertinggi)
        )
    return hasil


def _skor(masukan: Masukan, path: str, isi: object, banyak: int) -> tuple[Fraction, ...]:
    """The scores of a form, one for each indicator."""
    semua = tupel(isi)  # type: ignore[arg-type]  # what has no members is refused next
    if salah := galat_anggota(semua, tuple, path):
        masukan.tambah(salah)
        return ()
    if len(semua) != banyak:
        masukan.tambah(BanyakSkorSalah(len(semua), path=path, seharusnya=banyak))
    return tuple(masukan.tak_negatif(f"{path}[{i}]", s) for i, s in enumerate(semua))
