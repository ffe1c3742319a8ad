"""Achievement of a target, by a formula that is named; and which formula a published one used.

    more is better   realisation / target
    less is better   target / realisation, or (2 x target - realisation) / target

Both formulas of a negative indicator are in use and differ, so whoever reckons chooses, and the
choice stays with the result. A published achievement is held against all three: one of them made
it, or it is a formula of the other direction (inverted), or none did.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import BilanganDiLuarJangkauan
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    ANGKA_TERBANYAK,
    Bilangan,
    Pembulatan,
    galat_anggota,
    galat_tak_negatif,
    galat_teks,
    pecahan,
    tulis_kata,
    tulis_pecahan,
    tulis_persen,
    tupel,
)
from pelayanan_publik.satpol_pp.errors import RumusTidakSearah
from pelayanan_publik.satpol_pp.kinerja.pilihan import ArahIndikator, RumusCapaian

_SEARAH = {
    ArahIndikator.POSITIF: (RumusCapaian.REALISASI_PER_TARGET,),
    ArahIndikator.NEGATIF: (RumusCapaian.TARGET_PER_REALISASI, RumusCapaian.SELISIH_TARGET),
}


def hitung_capaian(rumus: RumusCapaian, target: Fraction, realisasi: Fraction) -> Fraction | None:
    """One formula as a share of one; None over nothing or less.

    A fall that became a rise is below zero, and so is then what was reached of it.

    >>> [str(hitung_capaian(r, Fraction(10), Fraction(8))) for r in RumusCapaian]
    ['4/5', '5/4', '6/5']
    """
    if rumus is RumusCapaian.TARGET_PER_REALISASI:
        return target / realisasi if realisasi > 0 else None
    if not target:
        return None
    if rumus is RumusCapaian.SELISIH_TARGET:
        return (2 * target - realisasi) / target
    return realisasi / target


@attrs.frozen
class CapaianKinerja:
    """How far the target of an indicator was reached, and by which formula."""

    indikator: str
    arah: ArahIndikator
    rumus: RumusCapaian
    target: Fraction
    realisasi: Fraction

    @property
    def nilai(self) -> Fraction | None:
        """As a share of one; None over nothing."""
        return hitung_capaian(self.rumus, self.target, self.realisasi)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Capaian {self.indikator}",
            tulis_persen(self.nilai),
            (
                Penjelasan("Arah", tulis_kata(self.arah)),
                Penjelasan("Rumus", tulis_kata(self.rumus)),
                Penjelasan("Target", tulis_pecahan(self.target)),
                Penjelasan("Realisasi", tulis_pecahan(self.realisasi)),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def capaian_kinerja(
    indikator: str,
    *,
    arah: ArahIndikator | str,
    rumus: RumusCapaian | str,
    target: Bilangan,
    realisasi: Bilangan,
) -> CapaianKinerja:
    """The achievement of a target by a formula that suits the direction of the indicator.

    >>> isi = {"target": 10, "realisasi": 8}
    >>> str(capaian_kinerja("Pelanggaran", arah="negatif", rumus="selisih_target", **isi).nilai)
    '6/5'
    >>> capaian_kinerja("Laporan selesai", arah="positif", rumus="target_per_realisasi", **isi)
    Traceback (most recent call last):
    pelayanan_publik.satpol_pp.errors.RumusTidakSearah: SP-110 rumus: ...
    """
    masukan = Masukan()
    masukan.tambah(galat_teks(indikator, "indikator"))
    ke = masukan.pilihan("arah", arah, ArahIndikator)
    dengan = masukan.pilihan("rumus", rumus, RumusCapaian)
    batas = masukan.tak_negatif("target", target)
    nyata = masukan.baca(pecahan, "realisasi", realisasi, Fraction(0))
    if masukan.baik("arah", "rumus") and dengan not in _SEARAH[ke]:
        masukan.tambah(RumusTidakSearah(dengan, path="rumus", arah=ke, ada=_SEARAH[ke]))
    masukan.tuntas()
    return CapaianKinerja(indikator, ke, dengan, batas, nyata)


@attrs.frozen
class DaftarCapaian:
    """Several achievements, each with its formula; no mean of them is made."""

    daftar: tuple[CapaianKinerja, ...]

    def tabel(self) -> Tabel:
        return Tabel(
            "Capaian kinerja",
            ("Indikator", "Arah", "Target", "Realisasi", "Rumus", "Capaian"),
            tuple(
                (
                    c.indikator,
                    tulis_kata(c.arah),
                    tulis_pecahan(c.target),
                    tulis_pecahan(c.realisasi),
                    tulis_kata(c.rumus),
                    tulis_persen(c.nilai),
                )
                for c in self.daftar
            ),
            kanan=("Target", "Realisasi", "Capaian"),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def daftar_capaian(daftar: Iterable[CapaianKinerja]) -> DaftarCapaian:
    """Achievements side by side, in the order given.

    >>> isi = {"arah": "negatif", "target": 10, "realisasi": 8}
    >>> rumus = ("target_per_realisasi", "selisih_target")
    >>> print(daftar_capaian(capaian_kinerja("Pelanggaran", rumus=r, **isi) for r in rumus).tabel())
    Capaian kinerja
    Indikator    Arah     Target  Realisasi  Rumus                 Capaian
    -----------  -------  ------  ---------  --------------------  -------
    Pelanggaran  negatif      10          8  target per realisasi    125 %
    Pelanggaran  negatif      10          8  selisih target          120 %
    """
    semua = tupel(daftar)
    masukan = Masukan()
    masukan.tambah(galat_anggota(semua, tuple, "daftar"))
    masukan.tuntas()
    masukan.tambah(*(galat_anggota(c, CapaianKinerja, f"daftar[{i}]") for i, c in enumerate(semua)))
    masukan.tuntas()
    return DaftarCapaian(semua)


# --- a published achievement ---------------------------------------------------------------------


@attrs.frozen
class PemeriksaanCapaian:
    """A published achievement beside those that target and realisation give."""

    arah: ArahIndikator
    target: Fraction
    realisasi: Fraction
    terbit_persen: Fraction
    desimal: int
    """Decimals to which it was published, rounded half up."""

    def persen(self, rumus: RumusCapaian) -> Fraction | None:
        """What a formula gives, in percent with the published decimals; None over nothing."""
        nilai = hitung_capaian(rumus, self.target, self.realisasi)
        if nilai is None:
            return None
        skala = 10**self.desimal
        besar = nilai * 100 * skala
        bulat = Pembulatan.SETENGAH_KE_ATAS.bulatkan(besar.numerator, besar.denominator)
        return Fraction(bulat, skala)

    @property
    def rumus_cocok(self) -> tuple[RumusCapaian, ...]:
        """Those that give what was published."""
        return tuple(r for r in RumusCapaian if self.persen(r) == self.terbit_persen)

    @property
    def benar(self) -> bool:
        """Whether a formula of the indicator's own direction gives it."""
        return any(r in _SEARAH[self.arah] for r in self.rumus_cocok)

    @property
    def terbalik(self) -> bool:
        """Whether only a formula of the other direction gives it."""
        return bool(self.rumus_cocok) and not self.benar

    @property
    def realisasi_menurut_terbit(self) -> tuple[tuple[RumusCapaian, Fraction | None], ...]:
        """By each formula of the direction, the realisation that would give what was published."""
        return tuple((r, self._balik(r)) for r in _SEARAH[self.arah])

    def _balik(self, rumus: RumusCapaian) -> Fraction | None:
        bagian = self.terbit_persen / 100
        if rumus is RumusCapaian.TARGET_PER_REALISASI:
            return self.target / bagian if bagian > 0 else None
        if rumus is RumusCapaian.SELISIH_TARGET:
            return (2 - bagian) * self.target
        return bagian * self.target

    @property
    def kesimpulan(self) -> str:
        """In a sentence."""
        if self.benar:
            return "sesuai rumus " + " dan ".join(map(tulis_kata, self.rumus_cocok))
        if self.terbalik:
            return "terbalik: " + " dan ".join(map(tulis_kata, self.rumus_cocok))
        return "tidak diberikan rumus mana pun"

    def tabel(self) -> Tabel:
        baris: list[tuple[str, str, str]] = []
        for r in RumusCapaian:
            persen = self.persen(r)
            nilai = "tidak terdefinisi" if persen is None else tulis_pecahan(persen, self.desimal)
            searah = "searah" if r in _SEARAH[self.arah] else "berlawanan"
            baris.append((tulis_kata(r), nilai, searah))
        return Tabel(
            f"Capaian terbit {tulis_pecahan(self.terbit_persen, self.desimal)}: {self.kesimpulan}",
            ("Rumus", "Persen", "Arah"),
            tuple(baris),
            kanan=("Persen",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def periksa_capaian(
    *,
    arah: ArahIndikator | str,
    target: Bilangan,
    realisasi: Bilangan,
    terbit_persen: Bilangan,
    desimal: int = 2,
) -> PemeriksaanCapaian:
    """Which formula gives a published achievement, at its published decimals.

    >>> turun = Fraction(100 * (267 - 134), 267)
    >>> periksa_capaian(arah="positif", target=47, realisasi=turun, terbit_persen=94.35).kesimpulan
    'terbalik: target per realisasi'
    >>> periksa_capaian(arah="positif", target=2.95, realisasi=6.72, terbit_persen=229.38).benar
    False
    """
    masukan = Masukan()
    ke = masukan.pilihan("arah", arah, ArahIndikator)
    batas = masukan.tak_negatif("target", target)
    nyata = masukan.baca(pecahan, "realisasi", realisasi, Fraction(0))
    terbit = masukan.baca(pecahan, "terbit_persen", terbit_persen, Fraction(0))
    if galat := galat_tak_negatif(desimal, "desimal"):
        masukan.tambah(galat)
    elif desimal > ANGKA_TERBANYAK:
        masukan.tambah(BilanganDiLuarJangkauan(desimal, path="desimal", angka=ANGKA_TERBANYAK))
    masukan.tuntas()
    return PemeriksaanCapaian(ke, batas, nyata, terbit, desimal)
