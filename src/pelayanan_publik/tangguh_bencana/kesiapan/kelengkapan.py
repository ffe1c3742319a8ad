"""How the items of one kind are made enough: which lots are inspected, how many are bought.

Inspecting any lot of a kind weighs the same. So of all ways to inspect k lots the k largest put
the most items back, and what is still missing is bought: one plan for each k is enough, and the
lightest of these is the lightest of all. That holds whatever the weights are.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import Bobot, JenisTindakan, Tindakan


@attrs.frozen
class KelengkapanAlat:
    """One kind of item: what is needed, what is fit, what waits for inspection, what is done."""

    jenis: str
    butuh: int
    layak: int
    menunggu: tuple[tuple[str, int], ...]
    """Lots that inspection alone puts back, the largest first: code and items."""
    bobot_periksa: Fraction
    bobot_beli: Fraction
    periksa: int
    """So many of the first lots are inspected."""
    beli: int
    """So many items are bought."""

    @property
    def bobot(self) -> Fraction:
        return self.periksa * self.bobot_periksa + self.beli * self.bobot_beli

    @property
    def pilihan(self) -> tuple[tuple[int, int], ...]:
        """For each number of inspected lots, how many items are still to be bought."""
        kurang = max(0, self.butuh - self.layak)
        hasil = [(0, kurang)]
        for k, (_, jumlah) in enumerate(self.menunggu, 1):
            kurang = max(0, kurang - jumlah)
            hasil.append((k, kurang))
        return tuple(hasil)

    @property
    def batas_bawah(self) -> Fraction:
        """No way to have enough weighs less."""
        return min(k * self.bobot_periksa + n * self.bobot_beli for k, n in self.pilihan)

    def terbukti(self) -> bool:
        """Whether this is enough and nothing lighter is, checked from what is here alone."""
        jumlah = [n for _, n in self.menunggu]
        return (
            jumlah == sorted(jumlah, reverse=True)
            and (self.periksa, self.beli) in self.pilihan
            and self.bobot == self.batas_bawah
        )

    def tindakan(self) -> list[Tindakan]:
        hasil = [
            Tindakan(JenisTindakan.PERIKSA, kode, bobot=self.bobot_periksa)
            for kode, _ in self.menunggu[: self.periksa]
        ]
        if self.beli:
            bobot = self.beli * self.bobot_beli
            hasil.append(Tindakan(JenisTindakan.BELI, self.jenis, banyak=self.beli, bobot=bobot))
        return hasil


def lengkapi(
    butuh: dict[str, int], kekuatan: Kekuatan, pada: date, bobot: Bobot
) -> tuple[KelengkapanAlat, ...]:
    """The lightest way for each kind of item that is needed, in the order of need.

    Of equally light ways the one of fewest deeds, then the one that buys least.
    """
    layak = kekuatan.alat_layak(pada)
    menunggu: dict[str, list[tuple[str, int]]] = {jenis: [] for jenis in butuh}
    for satu in kekuatan.alat:
        if satu.jenis in menunggu and satu.keadaan(pada).cukup_diperiksa:
            menunggu[satu.jenis].append((satu.kode, satu.jumlah))
    hasil: list[KelengkapanAlat] = []
    for jenis, banyak in butuh.items():
        awal = KelengkapanAlat(
            jenis,
            banyak,
            layak.get(jenis, 0),
            tuple(sorted(menunggu[jenis], key=lambda k: (-k[1], k[0]))),
            bobot.dari(JenisTindakan.PERIKSA, jenis),
            bobot.dari(JenisTindakan.BELI, jenis),
            periksa=0,
            beli=0,
        )
        semua = (attrs.evolve(awal, periksa=k, beli=n) for k, n in awal.pilihan)
        hasil.append(min(semua, key=lambda s: (s.bobot, s.periksa + s.beli, s.beli)))
    return tuple(hasil)
