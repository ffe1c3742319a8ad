"""How firmly a class stands: the fewest answers that, ticked otherwise, would change it.

One answer to an element that n people answered moves the index by 25 × weight / n for each step.
The moves of different answers add up and do not touch each other, so the fewest answers are found
by taking the largest moves first, and no smaller number of them can do.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_ribuan
from pelayanan_publik.layanan.errors import TanpaCacahJawaban
from pelayanan_publik.layanan.skm.angka import angka_desimal, bulatkan
from pelayanan_publik.layanan.skm.bobot import PENGALI
from pelayanan_publik.layanan.skm.cacah import RekapJawaban
from pelayanan_publik.layanan.skm.ikm import HasilIKM
from pelayanan_publik.layanan.skm.jawaban import SKALA
from pelayanan_publik.layanan.skm.mutu import MutuPelayanan


@attrs.frozen
class UbahanJawaban:
    """So many answers to one element, ticked otherwise."""

    unsur: str
    dari: int
    menjadi: int
    banyak: int = 1

    def __str__(self) -> str:
        return f"{tulis_ribuan(self.banyak)} × {self.unsur}: {self.dari} menjadi {self.menjadi}"


@attrs.frozen
class PerubahanMutu:
    """The class after some answers changed, and which."""

    mutu: MutuPelayanan
    jawaban: tuple[UbahanJawaban, ...]
    ikm_penuh: Fraction

    @property
    def banyak(self) -> int:
        """Answers that change."""
        return sum(j.banyak for j in self.jawaban)

    @property
    def ikm(self) -> Decimal:
        return angka_desimal(bulatkan(self.ikm_penuh))


@attrs.frozen
class KepekaanMutu:
    """What it takes to leave the class, upwards and downwards."""

    mutu: MutuPelayanan
    ikm_penuh: Fraction
    naik: PerubahanMutu | None
    """The fewest answers to a higher class; None where no answers reach one."""
    turun: PerubahanMutu | None
    """The fewest answers to a lower class; None where no answers reach one."""
    tunggal: tuple[PerubahanMutu, ...]
    """Every single answer that changes the class by itself, in its smallest step."""

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Kepekaan kelas",
            self.mutu.value,
            (
                _cabang("Naik", self.naik),
                _cabang("Turun", self.turun),
                Penjelasan(
                    "Satu jawaban saja yang mengubah kelas", tulis_ribuan(len(self.tunggal))
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _cabang(arah: str, ubah: PerubahanMutu | None) -> Penjelasan:
    if ubah is None:
        return Penjelasan(arah, "tidak mungkin")
    ikm = str(ubah.ikm).replace(".", ",")
    return Penjelasan(
        arah,
        f"{tulis_ribuan(ubah.banyak)} jawaban",
        tuple(Penjelasan(str(j)) for j in ubah.jawaban),
        catatan=f"menjadi {ikm}, {ubah.mutu}",
    )


def kepekaan_mutu(hasil: HasilIKM) -> KepekaanMutu:
    """What would change the class of a survey, exactly; it needs the counts of answers.

    >>> from datetime import date
    >>> from pelayanan_publik.layanan.skm.survei import hitung_ikm_dari_jawaban
    >>> lembar = [{"biaya": 4, "waktu": 3}] * 9 + [{"biaya": 4, "waktu": 4}]
    >>> peka = kepekaan_mutu(hitung_ikm_dari_jawaban(lembar, pada=date(2024, 1, 31)))
    >>> peka.mutu.value, peka.naik, peka.turun.banyak, str(peka.turun.ikm)
    ('A', None, 1, '85.00')
    >>> [f"{t.jawaban[0]}, {t.ikm} {t.mutu}" for t in peka.tunggal][0]
    '1 × biaya: 4 menjadi 3, 87.50 B'
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(hasil, HasilIKM, "hasil"))
    masukan.tuntas()
    if hasil.rekap is None:
        raise TanpaCacahJawaban(path="hasil")
    langkah = _langkah(hasil, hasil.rekap)
    tunggal = (_tunggal(hasil, u, dari, bobot) for u, dari, _, bobot in langkah)
    return KepekaanMutu(
        hasil.mutu,
        hasil.ikm_penuh,
        _tersedikit(hasil, langkah, max(SKALA)),
        _tersedikit(hasil, langkah, min(SKALA)),
        tuple(satu for dua in tunggal for satu in dua),
    )


def _langkah(hasil: HasilIKM, rekap: RekapJawaban) -> list[tuple[str, int, int, Fraction]]:
    """Element, answer, how many ticked it, and what one step of one of them moves the index."""
    berat = PENGALI * hasil.bobot.nilai
    return [
        (c.unsur, nilai, banyak, berat / c.terisi)
        for c in rekap.isi
        for nilai, banyak in zip(SKALA, c.cacah, strict=True)
        if banyak
    ]


def _tunggal(hasil: HasilIKM, unsur: str, dari: int, berat: Fraction) -> Iterator[PerubahanMutu]:
    """The smallest step up and the smallest step down with which one answer changes the class."""
    for arah in (range(dari + 1, max(SKALA) + 1), range(dari - 1, min(SKALA) - 1, -1)):
        for menjadi in arah:
            nilai = hasil.ikm_penuh + (menjadi - dari) * berat
            mutu = hasil.tabel_mutu.kelas(nilai)
            if mutu is not hasil.mutu:
                yield PerubahanMutu(mutu, (UbahanJawaban(unsur, dari, menjadi),), nilai)
                break


def _tersedikit(
    hasil: HasilIKM, langkah: list[tuple[str, int, int, Fraction]], menuju: int
) -> PerubahanMutu | None:
    """The largest moves to the end of the scale, one after another, until the class is another."""
    nilai, diubah = hasil.ikm_penuh, list[UbahanJawaban]()
    urut = sorted(langkah, key=lambda s: (-abs(menuju - s[1]) * s[3], s[0], s[1]))
    for unsur, dari, ada, berat in urut:
        gerak = (menuju - dari) * berat
        if not gerak:
            continue
        banyak = _sampai_berubah(hasil, nilai, gerak, ada)
        nilai += banyak * gerak
        diubah.append(UbahanJawaban(unsur, dari, menuju, banyak))
        mutu = hasil.tabel_mutu.kelas(nilai)
        if mutu is not hasil.mutu:
            return PerubahanMutu(mutu, tuple(diubah), nilai)
    return None


def _sampai_berubah(hasil: HasilIKM, nilai: Fraction, gerak: Fraction, ada: int) -> int:
    """How many such moves it takes to leave the class; all there are if they do not do."""
    rendah, tinggi = 1, ada
    while rendah < tinggi:
        tengah = (rendah + tinggi) // 2
        if hasil.tabel_mutu.kelas(nilai + tengah * gerak) is hasil.mutu:
            rendah = tengah + 1
        else:
            tinggi = tengah
    return rendah
