"""What each person would still have to learn for each kind of seat, and at what weight.

All that matters of a person is the standing towards every qualification that some seat asks
for: held, held before, never held, or out of reach (an age for beginning it that is unknown or
outside). People of one standing are reckoned once; those with one weight in every kind of seat
are one class for the assignment.

For one seat the lightest set of qualifications that meets what is missing is found over the
sets of requirements that are met so far (a shortest way through at most 2^12 sets).

Weights are put into one whole number with what breaks ties behind them, so that a sum of them is
compared in this order: weight, number of deeds, people who join, trainings that are no renewals,
trainings of people who join.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from math import lcm
from typing import TypeAlias

import attrs

from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import Bobot, JenisTindakan
from pelayanan_publik.tangguh_bencana.kesiapan.kursi import MacamKursi
from pelayanan_publik.tangguh_bencana.kompetensi import umur
from pelayanan_publik.tangguh_bencana.model import Kualifikasi, Relawan, RentangUmur

Taraf: TypeAlias = bytes
"""How somebody stands towards each qualification that matters, one of these for each."""
TERTUTUP, BELUM, PERNAH, PUNYA = range(4)
_TINDAKAN = {BELUM: JenisTindakan.LATIH, PERNAH: JenisTindakan.PERBARUI}


ANGKA_IKUTAN = 4
"""Digits behind the weight, in which ties are broken."""


@attrs.frozen
class Langkah:
    """What is done for one seat: its weight with ties, and the qualifications by position."""

    sandi: int
    isi: tuple[int, ...]


@attrs.frozen
class Timbangan:
    """Weights as whole numbers, with ties in their lower digits.

    A sum of at most `alas - 1` deeds keeps its digits apart.
    """

    bobot: Bobot
    penyebut: int
    alas: int

    @classmethod
    def untuk(cls, bobot: Bobot, paling_banyak: int) -> Timbangan:
        """Exact for sums of up to so many deeds."""
        semua = (*(bobot.dari(j) for j in JenisTindakan), *(k.bobot for k in bobot.khusus))
        return cls(bobot, lcm(*(b.denominator for b in semua)), paling_banyak + 1)

    def sandi(self, jenis: JenisTindakan, kode: str = "") -> int:
        berat = int(self.bobot.dari(jenis, kode) * self.penyebut)
        ikutan = (1, jenis is JenisTindakan.REKRUT, jenis is JenisTindakan.LATIH, 0)
        for angka in ikutan:
            berat = berat * self.alas + angka
        return berat


def termurah(kurang: int, tawaran: Sequence[tuple[int, int, int]]) -> Langkah | None:
    """The lightest offers that together cover a bitmask, or None. An offer: weight, mask, position.

    >>> termurah(0b111, [(3, 0b111, 0), (1, 0b011, 1), (1, 0b110, 2)])
    Langkah(sandi=2, isi=(1, 2))
    """
    terbaik = {0: Langkah(0, ())}
    for sandi, topeng, letak in tawaran:
        for sudah, langkah in tuple(terbaik.items()):
            baru = sudah | (topeng & kurang)
            lama = terbaik.get(baru)
            if lama is None or langkah.sandi + sandi < lama.sandi:
                terbaik[baru] = Langkah(langkah.sandi + sandi, (*langkah.isi, letak))
    return terbaik.get(kurang)


class Penimbang:
    """Answers for a standing and a kind of seat what must be learnt; each answer is kept."""

    def __init__(
        self, macam: Sequence[MacamKursi], kualifikasi: Sequence[Kualifikasi], bobot: Bobot
    ) -> None:
        topeng = [[m.topeng(k) for m in macam] for k in kualifikasi]
        pakai = [i for i, baris in enumerate(topeng) if any(baris)]
        self.kualifikasi = [kualifikasi[i] for i in pakai]
        self.banyak_macam = len(macam)
        self.timbangan = Timbangan.untuk(bobot, sum(m.banyak for m in macam) * (1 + len(pakai)))
        self._penuh = [(1 << len(m.syarat)) - 1 for m in macam]
        self._memberi = [
            [(letak, topeng[i][m]) for letak, i in enumerate(pakai) if topeng[i][m]]
            for m in range(len(macam))
        ]
        self._sandi = [
            {t: self.timbangan.sandi(j, k.kode) for t, j in _TINDAKAN.items()}
            for k in self.kualifikasi
        ]
        self._ingat: list[dict[Taraf, Langkah | None]] = [{} for _ in macam]

    @property
    def baru(self) -> Taraf:
        """The standing of somebody who joins: nothing held, and every age fits."""
        return bytes([BELUM]) * len(self.kualifikasi)

    def langkah(self, taraf: Taraf, macam: int) -> Langkah | None:
        """What somebody of this standing must learn for a kind of seat; None: never."""
        memberi = self._memberi[macam]
        kunci = bytes(taraf[letak] for letak, _ in memberi)
        ingat = self._ingat[macam]
        if kunci not in ingat:
            kurang = self._penuh[macam]
            for t, (_, topeng) in zip(kunci, memberi, strict=True):
                if t == PUNYA:
                    kurang &= ~topeng
            tawaran = [
                (self._sandi[letak][t], topeng, letak)
                for t, (letak, topeng) in zip(kunci, memberi, strict=True)
                if t in _TINDAKAN
            ]
            ingat[kunci] = termurah(kurang, tawaran)
        return ingat[kunci]

    @property
    def biaya_baru(self) -> tuple[int, ...]:
        """By kind of seat, the weight with ties of somebody who joins; never out of reach."""
        gabung = self.timbangan.sandi(JenisTindakan.REKRUT)
        semua = (self.langkah(self.baru, m) for m in range(self.banyak_macam))
        return tuple(gabung + satu.sandi + len(satu.isi) for satu in semua if satu is not None)

    def biaya(self, taraf: Taraf) -> tuple[int | None, ...]:
        """By kind of seat, the weight with ties; None: never."""
        semua = (self.langkah(taraf, m) for m in range(self.banyak_macam))
        return tuple(None if satu is None else satu.sandi for satu in semua)

    def pelajari(self, taraf: Taraf, macam: int) -> Iterator[tuple[JenisTindakan, str]]:
        """What somebody of this standing must learn for a kind of seat: how, and which."""
        langkah = self.langkah(taraf, macam)
        for letak in langkah.isi if langkah else ():
            yield _TINDAKAN[taraf[letak]], self.kualifikasi[letak].kode


def taraf_relawan(relawan: Relawan, kualifikasi: Sequence[Kualifikasi], pada: date) -> Taraf:
    """The standing of somebody towards each of these on a day, by what was known by then.

    What was obtained after that day is not known yet. An age for beginning asks for a birth date.
    """
    punya = {p.kualifikasi for p in relawan.perolehan if p.berlaku(pada)}
    pernah = {p.kualifikasi for p in relawan.perolehan if p.terbit <= pada}
    return bytes(
        PUNYA
        if k.kode in punya
        else PERNAH
        if k.kode in pernah
        else BELUM
        if _cukup_umur(relawan.lahir, k.umur_seleksi, pada)
        else TERTUTUP
        for k in kualifikasi
    )


def _cukup_umur(lahir: date | None, rentang: RentangUmur | None, pada: date) -> bool:
    if rentang is None:
        return True
    return lahir is not None and lahir <= pada and umur(lahir, pada) in rentang


@attrs.frozen
class KelasCalon:
    """People with the same weight in every kind of seat, by code: what each is called and holds."""

    biaya: tuple[int | None, ...]
    isi: tuple[tuple[str, Taraf], ...]


def kelas_calon(kekuatan: Kekuatan, penimbang: Penimbang, pada: date) -> list[KelasCalon]:
    """Those who can be called on a day, by class; the class of the first code comes first.

    Who could never take a seat is in no class.
    """
    dikenal = penimbang.kualifikasi
    taraf = {r.kode: taraf_relawan(r, dikenal, pada) for r in kekuatan.hadir(pada)}
    biaya = {t: penimbang.biaya(t) for t in dict.fromkeys(taraf.values())}
    kelas: dict[tuple[int | None, ...], list[tuple[str, Taraf]]] = {}
    for kode in sorted(taraf):
        kelas.setdefault(biaya[taraf[kode]], []).append((kode, taraf[kode]))
    return [
        KelasCalon(b, tuple(isi)) for b, isi in kelas.items() if any(satu is not None for satu in b)
    ]
