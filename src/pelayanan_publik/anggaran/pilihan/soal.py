"""The question as the arithmetic takes it: every fault told first, then numbers in one order.

Recipients and items are put in the order of their codes, so that the order in which a caller
names them changes nothing. `Soal.awal` is the cheapest choice of each recipient that keeps its
minimums and its floor: the proof that a plan exists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from pelayanan_publik.anggaran.errors import (
    LantaiMelebihiPagu,
    LantaiTakTerjangkau,
    MinimumMelebihiBatasBiaya,
    MinimumPilihanMelebihiPagu,
    PilihanTerlaluBanyak,
    TanpaPenerima,
)
from pelayanan_publik.anggaran.pilihan.butir import PenerimaButir, galat_ganda
from pelayanan_publik.anggaran.pilihan.kelompok import (
    TANPA_HARGA,
    Kelompok,
    TerlaluBanyak,
    Titik,
    kelompok,
    puncak,
    skala,
    termurah,
)
from pelayanan_publik.anggaran.pilihan.setara import cari_setara
from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_teks,
    pastikan,
    tulis_rupiah,
)

PALING_BANYAK = 1_000_000
"""Choices looked at in one step of the search: about a second's work, and some 100 MB."""


@attrs.frozen
class Soal:
    """A question without faults, that has an answer."""

    asli: tuple[PenerimaButir, ...]
    """As the caller named them."""
    satuan_manfaat: str
    penerima: tuple[PenerimaButir, ...]
    """By code, and so are the items of each."""
    pagu: int
    kelompok: tuple[Kelompok, ...]
    awal: tuple[Titik, ...]

    @property
    def berlantai(self) -> bool:
        """Whether any floor asks for more than the minimums bring."""
        return any(k.lantai > k.manfaat_wajib for k in self.kelompok)

    def tanpa_lantai(self) -> Soal:
        """The same question as if nobody had a floor."""
        awal = tuple(Titik(k.biaya_wajib, k.manfaat_wajib, (0,) * k.butir) for k in self.kelompok)
        semua = tuple(attrs.evolve(k, lantai=0) for k in self.kelompok)
        return attrs.evolve(self, kelompok=semua, awal=awal)


def susun_soal(
    penerima: Iterable[PenerimaButir],
    pagu: int,
    satuan_manfaat: str,
    paling_banyak: int,
    *galat_lain: Galat | None,
) -> Soal:
    """All faults together, with those that the caller found already, or the question in order."""
    pastikan(penerima=(penerima, Iterable))
    semua = tuple(penerima)
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_positif(pagu, "pagu"),
        galat_teks(satuan_manfaat, "satuan_manfaat"),
        galat_positif(paling_banyak, "paling_banyak"),
        *galat_lain,
    )
    galat = [galat_anggota(p, PenerimaButir, f"penerima[{i}]") for i, p in enumerate(semua)]
    kumpul.tambah(*galat)
    if any(galat):
        kumpul.tuntas()
    if not semua:
        kumpul.tambah(TanpaPenerima((), path="penerima"))
    kumpul.tambah(*galat_ganda(semua, "penerima"), *_galat_batas_biaya(semua))
    kumpul.tuntas()
    bit = skala(b.harga for p in semua for b in p.butir)
    urut = sorted(
        (attrs.evolve(p, butir=tuple(sorted(p.butir, key=lambda b: b.kode))) for p in semua),
        key=lambda p: p.kode,
    )
    isi = tuple(_kelompok(p, pagu, bit) for p in urut)
    letak = {p.kode: i for i, p in enumerate(semua)}
    awal = _awal(urut, isi, letak, max(paling_banyak, PALING_BANYAK), pagu)
    return Soal(semua, satuan_manfaat, tuple(urut), pagu, isi, awal)


def _kelompok(p: PenerimaButir, pagu: int, bit: int) -> Kelompok:
    batas = pagu if p.batas_biaya is None else min(pagu, p.batas_biaya)
    butir = [
        (b.harga, b.minimum, b.paling_banyak, [(j.banyak, j.manfaat) for j in b.jenjang])
        for b in p.butir
    ]
    return kelompok(butir, p.lantai, batas, bit)


def _galat_batas_biaya(semua: Iterable[PenerimaButir]) -> Iterator[Galat]:
    for i, p in enumerate(semua):
        if p.batas_biaya is not None and p.biaya_minimum > p.batas_biaya:
            yield MinimumMelebihiBatasBiaya(
                p.biaya_minimum,
                path=f"penerima[{i}].batas_biaya",
                penerima=p.kode,
                batas=p.batas_biaya,
                lebih=p.biaya_minimum - p.batas_biaya,
            )


def _awal(
    urut: list[PenerimaButir],
    isi: tuple[Kelompok, ...],
    letak: dict[str, int],
    paling_banyak: int,
    pagu: int,
) -> tuple[Titik, ...]:
    """The cheapest way to keep all minimums and floors; whatever stands against it is told."""
    galat: list[Galat] = []
    wajib = sum(k.biaya_wajib for k in isi)
    if wajib > pagu:
        rincian = tuple(
            f"{p.kode}/{b.kode} {b.minimum} × {tulis_rupiah(b.harga)}"
            for p in urut
            for b in p.butir
            if b.minimum
        )
        kurang = wajib - pagu
        galat.append(
            MinimumPilihanMelebihiPagu(
                wajib, path="pagu", pagu=pagu, kurang=kurang, rincian=rincian
            )
        )
    hasil: list[Titik] = []
    try:
        for p, k in zip(urut, isi, strict=True):
            # The pagu as a whole is asked below; here only the recipient's own ceiling.
            sendiri = attrs.evolve(
                k, batas=_seluruhnya(k) if p.batas_biaya is None else p.batas_biaya
            )
            titik = _pijakan(sendiri, paling_banyak)
            if isinstance(titik, Titik):
                hasil.append(titik)
            else:
                galat.append(
                    LantaiTakTerjangkau(
                        p.lantai,
                        path=f"penerima[{letak[p.kode]}].lantai",
                        penerima=p.kode,
                        tercapai=titik,
                        kurang=p.lantai - titik,
                    )
                )
    except TerlaluBanyak:
        raise PilihanTerlaluBanyak(paling_banyak, path="penerima") from None
    jumlah = sum(t.biaya for t in hasil)
    if not galat and jumlah > pagu:
        rincian = tuple(
            f"{p.kode} {tulis_rupiah(t.biaya)}" for p, t in zip(urut, hasil, strict=True) if t.biaya
        )
        galat.append(
            LantaiMelebihiPagu(
                jumlah, path="pagu", pagu=pagu, kurang=jumlah - pagu, rincian=rincian
            )
        )
    angkat(galat)
    return tuple(hasil)


def _seluruhnya(k: Kelompok) -> int:
    return k.biaya_wajib + sum(r.banyak * r.harga for r in k.ruas)


def _pijakan(k: Kelompok, paling_banyak: int) -> Titik | int:
    """The cheapest choice that keeps the floor, or the most benefit there is where none does."""
    if k.manfaat_wajib + sum(r.banyak * r.manfaat for r in k.ruas) >= k.lantai:
        seluruhnya = _seluruhnya(k)
        bebas = attrs.evolve(k, batas=seluruhnya)
        setara = cari_setara((bebas,), seluruhnya, paling_banyak, termurah=True)
        titik = termurah(bebas, paling_banyak) if setara is None else setara[0]
        if titik.biaya <= k.batas:
            return titik
    tanpa = attrs.evolve(k, lantai=0)
    setara = cari_setara((tanpa,), k.batas, paling_banyak)
    return puncak(tanpa, TANPA_HARGA, paling_banyak) if setara is None else setara[0].manfaat
