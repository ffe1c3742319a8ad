"""The question as the arithmetic takes it: every fault told first, then numbers in one order.

Recipients and items are put in the order of their codes, so that the order in which a caller
names them changes nothing. `Soal.awal` is the cheapest choice of each recipient that keeps its
minimums and its floor: the proof that a plan exists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from pelayanan_publik.anggaran.errors import (
    LantaiMelebihiPagu,
    LantaiTakTerjangkau,
    MinimumMelebihiBatasBiaya,
    MinimumPilihanMelebihiPagu,
    PilihanTerlaluBanyak,
    TanpaPenerima,
)
from pelayanan_publik.anggaran.pilihan.butir import PenerimaButir
from pelayanan_publik.anggaran.pilihan.kelompok import (
    Kelompok,
    Satu,
    TerlaluBanyak,
    Titik,
    kelompok,
    secukupnya,
    skala,
)
from pelayanan_publik.anggaran.pilihan.nilai import manfaat_puncak, termurah
from pelayanan_publik.anggaran.pilihan.setara import cari_setara
from pelayanan_publik.core.errors import Galat, Pengumpul, galat_ganda
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_teks,
    pastikan,
    tulis_rupiah,
)

PALING_BANYAK = 1_000_000
"""The work of one step of the search: so many choices looked at, or bits moved in that time.

Some seconds at most for a question, and below 200 MB.
"""


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
    salah_pagu = galat_positif(pagu, "pagu")
    salah_banyak = galat_positif(paling_banyak, "paling_banyak")
    kumpul.tambah(
        salah_pagu, galat_teks(satuan_manfaat, "satuan_manfaat"), salah_banyak, *galat_lain
    )
    galat = [galat_anggota(p, PenerimaButir, f"penerima[{i}]") for i, p in enumerate(semua)]
    kumpul.tambah(*galat)
    if any(galat):
        kumpul.tuntas()
    if not semua:
        kumpul.tambah(TanpaPenerima((), path="penerima"))
    kumpul.tambah(*galat_ganda((f"penerima[{i}].kode", p.kode) for i, p in enumerate(semua)))
    letak = sorted(range(len(semua)), key=lambda i: semua[i].kode)
    urut = tuple(
        attrs.evolve(semua[i], butir=tuple(sorted(semua[i].butir, key=lambda b: b.kode)))
        for i in letak
    )
    bit = skala(b.harga for p in semua for b in p.butir)
    kumpul.tambah(*_galat_batas_biaya(urut, letak))
    if not salah_pagu:
        kumpul.tambah(*_galat_minimum(urut, pagu))
    batas = PALING_BANYAK if salah_banyak else max(paling_banyak, PALING_BANYAK)
    awal = _awal(urut, letak, bit, batas, kumpul)
    kumpul.tuntas()
    kumpul.tambah(*_galat_lantai(urut, awal, pagu))
    kumpul.tuntas()
    ruang = pagu - sum(p.biaya_minimum for p in urut)
    isi = tuple(_kelompok(p, ruang, bit) for p in urut)
    return Soal(semua, satuan_manfaat, urut, pagu, isi, awal)


def _isi(p: PenerimaButir) -> list[Satu]:
    return [
        (b.harga, b.minimum, b.paling_banyak, [(j.banyak, j.manfaat) for j in b.jenjang])
        for b in p.butir
    ]


def _kelompok(p: PenerimaButir, ruang: int, bit: int) -> Kelompok:
    """Without the units that neither its own ceiling pays nor the money beyond all minimums."""
    bersama = p.biaya_minimum + ruang
    batas = bersama if p.batas_biaya is None else min(bersama, p.batas_biaya)
    k = kelompok(_isi(p), p.lantai, batas, bit)
    sendiri = p.batas_biaya is not None and p.batas_biaya < bersama
    # The pagu binds all of them together, so none by itself.
    return k if sendiri else attrs.evolve(k, batas=max(batas, k.biaya_semua))


def _awal(
    urut: Sequence[PenerimaButir],
    letak: Sequence[int],
    bit: int,
    paling_banyak: int,
    kumpul: Pengumpul,
) -> tuple[Titik, ...]:
    """The cheapest way to keep all minimums and floors; whatever stands against it is told.

    Of a recipient whose minimums pass its ceiling the floor is not looked at.
    """
    hasil: list[Titik] = []
    for p, i in zip(urut, letak, strict=True):
        if p.batas_biaya is not None and p.biaya_minimum > p.batas_biaya:
            continue
        path = f"penerima[{i}].lantai"
        try:
            titik = _pijakan(kelompok(_isi(p), p.lantai, p.batas_biaya, bit), paling_banyak)
        except TerlaluBanyak:
            kumpul.tambah(PilihanTerlaluBanyak(paling_banyak, path=path))
            continue
        if isinstance(titik, Titik):
            hasil.append(titik)
        else:
            kurang = p.lantai - titik
            kumpul.tambah(
                LantaiTakTerjangkau(
                    p.lantai, path=path, penerima=p.kode, tercapai=titik, kurang=kurang
                )
            )
    return tuple(hasil)


def _galat_minimum(urut: Sequence[PenerimaButir], pagu: int) -> Iterator[Galat]:
    wajib = sum(p.biaya_minimum for p in urut)
    if wajib > pagu:
        rincian = tuple(
            f"{p.kode}/{b.kode} {b.minimum} × {tulis_rupiah(b.harga)}"
            for p in urut
            for b in p.butir
            if b.minimum
        )
        kurang = wajib - pagu
        yield MinimumPilihanMelebihiPagu(
            wajib, path="pagu", pagu=pagu, kurang=kurang, rincian=rincian
        )


def _galat_lantai(
    urut: Sequence[PenerimaButir], awal: Sequence[Titik], pagu: int
) -> Iterator[Galat]:
    jumlah = sum(t.biaya for t in awal)
    if jumlah > pagu:
        rincian = tuple(
            f"{p.kode} {tulis_rupiah(t.biaya)}" for p, t in zip(urut, awal, strict=True) if t.biaya
        )
        yield LantaiMelebihiPagu(
            jumlah, path="pagu", pagu=pagu, kurang=jumlah - pagu, rincian=rincian
        )


def _galat_batas_biaya(urut: Sequence[PenerimaButir], letak: Sequence[int]) -> Iterator[Galat]:
    for i, p in sorted(zip(letak, urut, strict=True), key=lambda x: x[0]):
        if p.batas_biaya is not None and p.biaya_minimum > p.batas_biaya:
            yield MinimumMelebihiBatasBiaya(
                p.biaya_minimum,
                path=f"penerima[{i}].batas_biaya",
                penerima=p.kode,
                batas=p.batas_biaya,
                lebih=p.biaya_minimum - p.batas_biaya,
            )


def _pijakan(k: Kelompok, paling_banyak: int) -> Titik | int:
    """The cheapest choice that keeps the floor, or the most benefit there is where none does."""
    if k.manfaat_semua >= k.lantai:
        cukup = secukupnya(k)
        setara = cari_setara((cukup,), cukup.batas, paling_banyak, termurah=True)
        titik = termurah(cukup, paling_banyak) if setara is None else setara[0]
        if titik.biaya <= k.batas:
            return titik
    setara = cari_setara((attrs.evolve(k, lantai=0),), k.batas, paling_banyak)
    return manfaat_puncak(k, paling_banyak) if setara is None else setara[0].manfaat
