"""An independent look at fair shares: are they a distribution, and does their proof hold?

It knows nothing of flows. It adds up, and asks `sebab_tidak_layak` who could serve what.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota
from pelayanan_publik.gandeng_gendong.kelayakan import (
    AlasanTidakLayak,
    CalonKelompok,
    sebab_tidak_layak,
)
from pelayanan_publik.gandeng_gendong.pemerataan.giliran import SoalBagi, baca_soal
from pelayanan_publik.gandeng_gendong.pemerataan.jatah import HasilJatah
from pelayanan_publik.gandeng_gendong.pesanan import PesananKonsumsi, StandarHarga


def periksa_bukti(
    hasil: HasilJatah,
    calon: Iterable[CalonKelompok],
    pesanan: Iterable[PesananKonsumsi],
    *,
    standar: StandarHarga,
) -> tuple[str, ...]:
    """What is wrong with fair shares or their proof, in sentences; nothing where they hold.

    >>> from pelayanan_publik.gandeng_gendong.pemerataan.jatah import jatah_merata
    >>> calon = [CalonKelompok("A", 5, 100, 0, [])]
    >>> periksa_bukti(jatah_merata(calon, [], standar=StandarHarga([])), calon, [],
    ...     standar=StandarHarga([]))
    ()
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(hasil, HasilJatah, "hasil"))
    soal = baca_soal(masukan, calon, pesanan, standar)
    masukan.tuntas()
    dapat = {
        (p.kode, c.kode)
        for p, batas in zip(soal.pesanan, soal.batas, strict=True)
        for c in soal.calon
        if _dapat(c, p, batas)
    }
    salah = tuple(_pembagian(hasil, soal, dapat))
    return salah or tuple(_lapis(hasil, soal, dapat))


def _dapat(calon: CalonKelompok, pesanan: PesananKonsumsi, batas: int) -> bool:
    """Whether nothing but room can stand against a group."""
    sebab = sebab_tidak_layak(calon, pesanan, pada=pesanan.dipesan, harga_standar=batas, terpakai=0)
    return all(s.alasan is AlasanTidakLayak.KAPASITAS_KURANG for s in sebab)


def _pembagian(hasil: HasilJatah, soal: SoalBagi, dapat: set[tuple[str, str]]) -> Iterator[str]:
    """Whether portions go where they can, no more than there are, and add up to the shares."""
    untuk = {p.kode: p.untuk for p in soal.pesanan}
    per_pesanan: Counter[str] = Counter()
    per_hari: Counter[tuple[str, date]] = Counter()
    per_kelompok: Counter[str] = Counter()
    for satu in hasil.porsi:
        if (satu.pesanan, satu.kelompok) not in dapat or satu.porsi <= 0:
            yield f"{satu.kelompok} tidak dapat melayani {satu.pesanan}"
            return
        per_pesanan[satu.pesanan] += satu.porsi  # type: ignore[assignment]  # exact sums
        per_hari[satu.kelompok, untuk[satu.pesanan]] += satu.porsi  # type: ignore[assignment]
        per_kelompok[satu.kelompok] += satu.porsi  # type: ignore[assignment]
    kapasitas = {c.kode: c.kapasitas_porsi for c in soal.calon}
    for p in soal.pesanan:
        if per_pesanan[p.kode] > p.porsi:
            yield f"{p.kode} dibagikan lebih dari porsinya"
    for (kode, hari), porsi in per_hari.items():
        if porsi > kapasitas[kode]:
            yield f"{kode} melebihi kapasitas pada {hari}"
    anggota = sorted((c.kode, c.anggota) for c in soal.calon)
    if sorted((j.kelompok, j.anggota) for j in hasil.jatah) != anggota:
        yield "jatah menyebut kelompok atau anggota yang lain"
    for j in hasil.jatah:
        if per_kelompok[j.kelompok] != j.porsi:
            yield f"jatah {j.kelompok} bukan jumlah porsinya"
    if sum(p.porsi for p in soal.pesanan) - sum(per_pesanan.values()) != hasil.tak_terlayani:
        yield "porsi yang tak terlayani tidak cocok"


def _lapis(hasil: HasilJatah, soal: SoalBagi, dapat: set[tuple[str, str]]) -> Iterator[str]:
    """Whether layers rise, hold all groups, and are full: no more can flow into any of them."""
    lapis = [(satu.tingkat, frozenset(satu.kelompok), satu) for satu in hasil.lapis]
    naik = all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(lapis))
    semua = frozenset(c.kode for c in soal.calon)
    if not naik or not lapis or lapis[-1][1] != semua:
        yield "lapis tidak naik, atau tidak memuat semua kelompok"
        return
    porsi = {j.kelompok: j.porsi for j in hasil.jatah}
    for j in hasil.jatah:
        pertama = next(tingkat for tingkat, isi, _ in lapis if j.kelompok in isi)
        if pertama != j.per_anggota:
            yield f"{j.kelompok} tidak berada di tingkat lapisnya"
    for tingkat, isi, satu in lapis:
        habis = frozenset(satu.pesanan_habis)
        paling = sum(p.porsi for p in soal.pesanan if p.kode in habis)
        for c in soal.calon:
            if c.kode in isi:
                hari = {
                    p.untuk
                    for p in soal.pesanan
                    if p.kode not in habis and (p.kode, c.kode) in dapat
                }
                paling += c.kapasitas_porsi * len(hari)
        if sum((porsi[k] for k in isi), Fraction(0)) != paling:
            yield f"lapis {tingkat} belum penuh: masih mungkin {paling} porsi"
