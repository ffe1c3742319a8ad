"""Sharing a pagu among kelurahan or RW, to the last rupiah, with the reason for each share.

    bagi        one rule: for each recipient its exact quota, its rupiah, and how they came about
    bandingkan  what changes if: several rules side by side, each against the first

The quota of a recipient is an exact fraction: its base, and of what is left the weighted sum
of its shares in each measure. Quotas become whole units by the method of the rule; a tie is
broken by a named rule and never by the order in which recipients are handed in. A minimum
lifts those whose share lies below it; the others give way in proportion to their quotas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm

import attrs

from pelayanan_publik.anggaran.errors import (
    DasarMelebihiPagu,
    MinimumDiAtasBagian,
    MinimumMelebihiPagu,
    TanpaAturan,
    TanpaPenerima,
    UkuranSemuaNol,
    UkuranTidakAda,
)
from pelayanan_publik.anggaran.pembagian.aturan import AturanBagi, AturanSeri, MetodeBagi
from pelayanan_publik.anggaran.pembagian.hasil import BagianPenerima, HasilBagi, PerbandinganBagi
from pelayanan_publik.anggaran.pembagian.penerima import Penerima
from pelayanan_publik.core.errors import Galat, KodeGanda, angkat
from pelayanan_publik.core.split import Seri, bagi_habis, bagi_webster
from pelayanan_publik.core.units import galat_anggota, galat_positif, pastikan

_CARA = {MetodeBagi.SISA_TERBESAR: bagi_habis, MetodeBagi.WEBSTER: bagi_webster}
_SERI = {AturanSeri.KODE: Seri.TERDEPAN, AturanSeri.PORSI_TERBESAR: Seri.PORSI_TERBESAR}
"""Recipients are split in the order of their codes: the one named first has the lower code."""


def bagi(pagu: int, penerima: Iterable[Penerima], aturan: AturanBagi) -> HasilBagi:
    """Share a pagu (whole rupiah above zero) by one rule; the parts add up to it exactly.

    Refuses, all at once: no recipients, a code used twice, a measure that is missing or zero for
    all, bases or minimums that cost more than the pagu.

    >>> from pelayanan_publik.anggaran.pembagian.aturan import formula
    >>> from pelayanan_publik.anggaran.pembagian.penerima import daftar_penerima
    >>> kotagede = daftar_penerima({"Prenggan": {"penduduk": 11_007},
    ...     "Purbayan": {"penduduk": 10_008}, "Rejowinangun": {"penduduk": 12_311}})
    >>> aturan = formula("60 % rata", {"penduduk": 1}, dasar_bagian=0.6, satuan=1_000)
    >>> bagi(300_000_000, kotagede, aturan).rupiah_per_kode
    {'Prenggan': 99634000, 'Purbayan': 96037000, 'Rejowinangun': 104329000}
    """
    return bandingkan(pagu, penerima, [aturan]).hasil[0]


def bandingkan(
    pagu: int, penerima: Iterable[Penerima], aturan: Iterable[AturanBagi]
) -> PerbandinganBagi:
    """The same pagu and recipients by several rules; the first is what the others differ from.

    >>> from pelayanan_publik.anggaran.pembagian.aturan import proporsional, rata
    >>> from pelayanan_publik.anggaran.pembagian.penerima import daftar_penerima
    >>> rw = daftar_penerima({"RW 01": {"kk": 120}, "RW 02": {"kk": 80}})
    >>> print(bandingkan(1_000_000, rw, [rata(), proporsional("kk")]).tabel())
    Perbandingan pembagian Rp 1.000.000
    Penerima       rata         kk  kk − rata
    --------  ---------  ---------  ---------
    RW 01       500.000    600.000    100.000
    RW 02       500.000    400.000   -100.000
    --------  ---------  ---------  ---------
    Jumlah    1.000.000  1.000.000          0
    """
    pastikan(penerima=(penerima, Iterable), aturan=(aturan, Iterable))
    daftar, semua = tuple(penerima), tuple(aturan)
    angkat(_galat(pagu, daftar, semua))
    kolom = _baca_kolom(daftar, semua)
    hasil = []
    for satu in semua:
        jumlah = tuple((nama, kolom[nama].jumlah) for nama, _ in satu.bobot)
        hasil.append(HasilBagi(pagu, satu, daftar, jumlah, _bagikan(pagu, daftar, satu, kolom)))
    return PerbandinganBagi(tuple(hasil))


# --- faults --------------------------------------------------------------------------------------


def _galat(pagu: int, daftar: Sequence[Penerima], aturan: Sequence[AturanBagi]) -> list[Galat]:
    """All that stands against sharing this pagu among these by these rules."""
    salah_pagu = galat_positif(pagu, "pagu")
    jenis = [
        *(galat_anggota(p, Penerima, f"penerima[{i}]") for i, p in enumerate(daftar)),
        *(galat_anggota(a, AturanBagi, f"aturan[{i}]") for i, a in enumerate(aturan)),
        None if daftar else TanpaPenerima(path="penerima"),
        None if aturan else TanpaAturan(path="aturan"),
    ]
    galat = [g for g in (salah_pagu, *jenis) if g is not None]
    if any(jenis):
        return galat
    galat += _ganda([p.kode for p in daftar], "penerima", "kode")
    galat += _ganda([a.nama for a in aturan], "aturan", "nama")
    galat_ukuran = _galat_ukuran(daftar, aturan)
    galat += galat_ukuran
    if salah_pagu is None:
        galat_dasar = _galat_dasar(pagu, len(daftar), aturan)
        galat += galat_dasar
        galat += _galat_minimum(pagu, daftar, () if galat_ukuran or galat_dasar else aturan)
    return galat


def _ganda(kode: Sequence[str], path: str, bidang: str) -> Iterator[Galat]:
    """Every code that stood there before."""
    ada: set[str] = set()
    for i, satu in enumerate(kode):
        if satu in ada:
            yield KodeGanda(satu, path=f"{path}[{i}].{bidang}")
        ada.add(satu)


def _galat_ukuran(daftar: Sequence[Penerima], aturan: Sequence[AturanBagi]) -> list[Galat]:
    """Measures of the rules that a recipient lacks, or that nobody has anything of."""
    galat: list[Galat] = []
    for nama in sorted({nama for a in aturan for nama, _ in a.bobot}):
        nilai = [p.nilai(nama) for p in daftar]
        galat += [
            UkuranTidakAda(
                nama,
                path=f"penerima[{i}].ukuran",
                penerima=p.kode,
                ada=tuple(ada for ada, _ in p.ukuran),
            )
            for i, (p, n) in enumerate(zip(daftar, nilai, strict=True))
            if n is None
        ]
        if all(n == 0 for n in nilai):
            pemakai = tuple(a.nama for a in aturan if nama in dict(a.bobot))
            galat.append(UkuranSemuaNol(nama, path="penerima", aturan=pemakai))
    return galat


def _galat_dasar(pagu: int, banyak: int, aturan: Sequence[AturanBagi]) -> list[Galat]:
    """Bases that are too much for so many."""
    return [
        DasarMelebihiPagu(
            a.dasar_rupiah,
            path=f"aturan[{i}].dasar_rupiah",
            banyak=banyak,
            jumlah=a.dasar_rupiah * banyak,
            pagu=pagu,
            lebih=a.dasar_rupiah * banyak - pagu,
            paling_banyak=pagu // banyak,
        )
        for i, a in enumerate(aturan)
        if a.dasar_rupiah * banyak > pagu
    ]


def _galat_minimum(
    pagu: int, daftar: Sequence[Penerima], aturan: Sequence[AturanBagi]
) -> list[Galat]:
    """Minimums that together are too much: by how much, and each that is above its share."""
    jumlah = sum(p.minimum_rupiah for p in daftar)
    if jumlah <= pagu:
        return []
    galat: list[Galat] = [
        MinimumMelebihiPagu(jumlah, path="penerima", pagu=pagu, lebih=jumlah - pagu)
    ]
    kolom = _baca_kolom(daftar, aturan)
    for satu in aturan:
        kuota, penyebut = _kuota(pagu, len(daftar), satu, kolom)
        kurang = [p.minimum_rupiah - k // penyebut for p, k in zip(daftar, kuota, strict=True)]
        galat += [
            MinimumDiAtasBagian(
                p.minimum_rupiah,
                path=f"penerima[{i}].minimum_rupiah",
                penerima=p.kode,
                kurang=k,
                aturan=satu.nama,
            )
            for i, (p, k) in enumerate(zip(daftar, kurang, strict=True))
            if k > 0
        ]
    return galat


# --- quotas --------------------------------------------------------------------------------------


@attrs.frozen
class _Kolom:
    """A measure of all recipients, as whole numbers over one denominator."""

    isi: list[int]
    penyebut: int

    @property
    def jumlah(self) -> Fraction:
        return Fraction(sum(self.isi), self.penyebut)


def _baca_kolom(daftar: Sequence[Penerima], aturan: Sequence[AturanBagi]) -> dict[str, _Kolom]:
    """By name the measures that these rules go by, each read once."""
    kolom = {}
    for nama in {nama for a in aturan for nama, _ in a.bobot}:
        nilai = [dict(p.ukuran)[nama] for p in daftar]
        kali = lcm(*(n.denominator for n in nilai))
        kolom[nama] = _Kolom([n.numerator * (kali // n.denominator) for n in nilai], kali)
    return kolom


def _kuota(
    pagu: int, banyak: int, aturan: AturanBagi, kolom: Mapping[str, _Kolom]
) -> tuple[list[int], int]:
    """The exact quotas in rupiah, as whole numbers over one denominator."""
    if not aturan.bobot:
        return [pagu] * banyak, banyak
    dasar = aturan.dasar_rupiah + aturan.dasar_bagian * pagu / banyak
    sisa = pagu - dasar * banyak
    ukuran = [kolom[nama].isi for nama, _ in aturan.bobot]
    per = [sisa * bobot / sum(m) for (_, bobot), m in zip(aturan.bobot, ukuran, strict=True)]
    penyebut = lcm(dasar.denominator, *(p.denominator for p in per))
    kuota = [int(dasar * penyebut)] * banyak
    for satu, nilai in zip(per, ukuran, strict=True):
        kali = int(satu * penyebut)
        kuota = [k + kali * n for k, n in zip(kuota, nilai, strict=True)]
    return kuota, penyebut


# --- shares --------------------------------------------------------------------------------------


def _bagikan(
    pagu: int,
    daftar: Sequence[Penerima],
    aturan: AturanBagi,
    kolom: Mapping[str, _Kolom],
) -> tuple[BagianPenerima, ...]:
    """Whole units by the method of the rule, no one below the minimum.

    Whoever falls below only by rounding is lifted as well. The minimums together fit into the
    pagu, so in each round somebody free is at or above the minimum: the rounds end.
    """
    kuota, penyebut = _kuota(pagu, len(daftar), aturan, kolom)
    minimum = [p.minimum_rupiah for p in daftar]
    naik = _di_bawah_minimum(pagu, kuota, minimum)
    sisa, bebas = pagu, sorted(range(len(daftar)), key=lambda i: daftar[i].kode)
    while True:
        sisa -= sum(minimum[i] for i in naik)
        bebas = [i for i in bebas if i not in naik]
        bobot = [kuota[i] for i in bebas]
        bagian = _CARA[aturan.metode](sisa, bobot, _SERI[aturan.seri], aturan.satuan)
        naik = {i for i, b in zip(bebas, bagian, strict=True) if b < minimum[i]}
        if not naik:
            break
    rupiah = dict(zip(bebas, bagian, strict=True))
    seri = {bebas[j] for j in _seri(sisa, bobot, bagian, aturan)}
    jumlah = sum(bobot)
    return tuple(
        BagianPenerima(
            p.kode,
            Fraction(kuota[i], penyebut),
            Fraction(sisa * kuota[i], jumlah) if i in rupiah else Fraction(p.minimum_rupiah),
            rupiah.get(i, p.minimum_rupiah),
            i not in rupiah,
            i in seri,
        )
        for i, p in enumerate(daftar)
    )


def _di_bawah_minimum(pagu: int, kuota: list[int], minimum: list[int]) -> set[int]:
    """Who stays below the minimum when the others have given way in proportion to their quotas.

    The lowest quota beside its minimum comes first; each one lifted leaves less for all others.
    """
    naik: set[int] = set()
    sisa, jumlah = pagu, sum(kuota)
    berminimum = [i for i, m in enumerate(minimum) if m]
    for i in sorted(berminimum, key=lambda i: Fraction(kuota[i], minimum[i])):
        if sisa * kuota[i] >= minimum[i] * jumlah:
            break
        naik.add(i)
        sisa -= minimum[i]
        jumlah -= kuota[i]
    return naik


def _seri(total: int, bobot: list[int], bagian: Sequence[int], aturan: AturanBagi) -> Iterable[int]:
    """The places whose last unit was settled by the rule for ties."""
    if aturan.metode is MetodeBagi.WEBSTER:
        return _seri_webster(total, bobot, bagian, aturan.satuan)
    per_satuan = sum(bobot) * aturan.satuan
    hasil = [divmod(total * b, per_satuan) for b in bobot]
    lebih = [n - utuh * aturan.satuan for n, (utuh, _) in zip(bagian, hasil, strict=True)]
    garis = min((sisa for n, (_, sisa) in zip(lebih, hasil, strict=True) if n), default=-1)
    calon = [i for i, (_, sisa) in enumerate(hasil) if sisa == garis]
    return calon if len({lebih[i] for i in calon}) > 1 else ()


def _seri_webster(
    total: int, bobot: list[int], bagian: Sequence[int], satuan: int
) -> Iterable[int]:
    """Claims of the last units served, where a claim at the same level was not served."""
    # Whole parts of the levels at this scale differ wherever the levels do: see core.split.
    skala = 2 * max(bobot).bit_length()
    unit = [n // satuan for n in bagian]
    layan = [((2 * u - 1) << skala) // b if u else -1 for u, b in zip(unit, bobot, strict=True)]
    tunggu = [((2 * u + 1) << skala) // b if b else -1 for u, b in zip(unit, bobot, strict=True)]
    garis = min(t for t in tunggu if t >= 0)
    berikut = [i for i, t in enumerate(tunggu) if t == garis]
    terlayani = [i for i, t in enumerate(layan) if t == garis]
    if terlayani:
        return {*berikut, *terlayani}
    return berikut if total % satuan and len(berikut) > 1 else ()
