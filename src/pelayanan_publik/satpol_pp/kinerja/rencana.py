"""Which post in which turn: first the visits that may not be late, then a fair share for each.

Two layers, in this order.

1. A post with a longest gap gets as few visits as keep it (`wajib`), or the plan is refused
   with the reason (`CelahMustahil`, `CelahTanpaUrutan`, `CelahBelumDitemukan`).
2. What the turns can still hold is shared by the weights at that time of day (`jatah`).

What the plan guarantees of every post, each law tested on generated plans:

    share  after every turn, the visits made lie less than one from those owed so far
           (those asked for by the gap, plus the shares of the turns)
    gap    `celah_terpanjang <= batas_celah`: the bound is the gap that was asked for, or what
           the windows of the shares allow, whichever is shorter; None promises no visit at all

The first holds because every shared visit falls in its window (`penempatan` proves that this
can always be done); the second because consecutive visits are then no further apart than from
the beginning of one window to the end of the next, and an added visit never lengthens a gap.
A post that is owed s visits by every turn alike has a bound of at most 2/s turns, rounded up.
The beginning and the end of the plan count as visits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, cast

import attrs

from pelayanan_publik.core.errors import Galat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, galat_teks, tulis_pecahan, tupel
from pelayanan_publik.satpol_pp.errors import (
    KelurahanTidakTerdaftar,
    RencanaPatroliKosong,
    TitikTanpaKelurahan,
    WaktuTidakAdaGiliran,
)
from pelayanan_publik.satpol_pp.kinerja.jatah import (
    celah,
    celah_jendela,
    jatah_giliran,
    jendela_titik,
)
from pelayanan_publik.satpol_pp.kinerja.penempatan import tempatkan
from pelayanan_publik.satpol_pp.kinerja.titik import GiliranPatroli, TitikPatroli
from pelayanan_publik.satpol_pp.kinerja.wajib import kunjungan_wajib


@attrs.frozen
class JaminanTitik:
    """What a plan promises a post, and what it does."""

    titik: str
    wajib: int
    """Visits that its longest gap asks for."""
    jatah: Fraction
    """What the weights owe it of the rest."""
    kunjungan: int
    batas_celah: int | None
    """It is never left for longer, in turns; None: nothing is promised, not even a visit."""
    celah_terpanjang: int
    """The longest that it is left, in turns: one of any so many in a row comes by."""

    @property
    def terutang(self) -> Fraction:
        """All that it is owed; the visits lie less than one from it."""
        return self.wajib + self.jatah


@attrs.frozen
class RencanaPatroli:
    """A plan: turn by turn the posts visited, in the order of the list of posts."""

    titik: tuple[TitikPatroli, ...]
    giliran: tuple[GiliranPatroli, ...]
    kunjungan: tuple[tuple[str, ...], ...]
    """One row for each turn."""
    jaminan: tuple[JaminanTitik, ...]
    """One for each post."""

    def per_kelompok(self, nomor: int) -> tuple[tuple[str, ...], ...]:
        """The posts of each group in the turn at this place, neighbours in the list together."""
        giliran, isi = self.giliran[nomor], self.kunjungan[nomor]
        pokok, lebih = divmod(len(isi), giliran.banyak_kelompok)
        hasil, mulai = [], 0
        for k in range(giliran.banyak_kelompok):
            sampai = mulai + pokok + (k < lebih)
            hasil.append(isi[mulai:sampai])
            mulai = sampai
        return tuple(hasil)

    def tabel(self) -> Tabel:
        return Tabel(
            "Rencana patroli",
            ("Giliran", "Waktu", "Titik per kelompok"),
            tuple(
                (
                    g.kode,
                    g.waktu,
                    " | ".join(", ".join(isi) or "-" for isi in self.per_kelompok(t)),
                )
                for t, g in enumerate(self.giliran)
            ),
        )

    def tabel_jaminan(self) -> Tabel:
        """What the plan promises each post, and what it does."""
        return Tabel(
            "Jaminan: paling lama sekian giliran tanpa kunjungan",
            ("Titik", "Kelurahan", "Bobot", "Wajib", "Jatah", "Kunjungan", "Terlama", "Dijamin"),
            tuple(
                (
                    j.titik,
                    t.kelurahan or "-",
                    t.tulisan_bobot,
                    j.wajib,
                    tulis_pecahan(j.jatah),
                    j.kunjungan,
                    j.celah_terpanjang,
                    "tidak" if j.batas_celah is None else str(j.batas_celah),
                )
                for t, j in zip(self.titik, self.jaminan, strict=True)
            ),
            kanan=("Bobot", "Jatah", "Dijamin"),
        )

    def per_kelurahan(self, kelurahan: Iterable[str]) -> dict[str, int]:
        """The visits of each of these kelurahan, for `sebaran_patroli`; zero is told too.

        All are named, because a kelurahan without a post is in no plan. A post that is in none
        of them is refused: its visits would be lost.

        >>> titik = [TitikPatroli("PASAR", 1, kelurahan="Purbayan")]
        >>> rencana = rencana_patroli(titik=titik, giliran=[GiliranPatroli("1", "malam", 1)])
        >>> rencana.per_kelurahan(["Prenggan", "Purbayan"])
        {'Prenggan': 0, 'Purbayan': 1}
        """
        masukan = Masukan()
        nama: tuple[str, ...] = tupel(kelurahan)
        masukan.tambah(galat_anggota(nama, tuple, "kelurahan"))
        masukan.tuntas()
        masukan.tambah(*(galat_teks(k, f"kelurahan[{i}]") for i, k in enumerate(nama)))
        for i, t in enumerate(self.titik):
            path = f"titik[{i}].kelurahan"
            if t.kelurahan is None:
                masukan.tambah(TitikTanpaKelurahan(t.kode, path=path))
            elif t.kelurahan not in nama:
                masukan.tambah(
                    KelurahanTidakTerdaftar(t.kelurahan, path=path, ada=tuple(map(str, nama)))
                )
        masukan.tuntas()
        hasil = dict.fromkeys(nama, 0)
        for t, j in zip(self.titik, self.jaminan, strict=True):
            hasil[cast("str", t.kelurahan)] += j.kunjungan
        return hasil

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Jaminan rencana patroli",
            f"{len(self.titik)} titik dalam {len(self.giliran)} giliran",
            tuple(
                Penjelasan(
                    j.titik,
                    f"{j.kunjungan} kunjungan",
                    (
                        Penjelasan("Wajib menurut celahnya", str(j.wajib)),
                        Penjelasan("Jatah menurut bobotnya", tulis_pecahan(j.jatah)),
                        Penjelasan(
                            "Celah terpanjang",
                            f"{j.celah_terpanjang} giliran",
                            catatan="tidak ada yang dijamin"
                            if j.batas_celah is None
                            else f"dijamin paling lama {j.batas_celah}",
                        ),
                    ),
                )
                for j in self.jaminan
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_() + self.tabel_jaminan()._repr_html_()


def baca_soal(
    masukan: Masukan, titik: Iterable[TitikPatroli], giliran: Iterable[GiliranPatroli]
) -> tuple[tuple[TitikPatroli, ...], tuple[GiliranPatroli, ...]]:
    """Posts and turns, every fault of them told together."""
    semua, deret = _deret(masukan, titik, "titik"), _deret(masukan, giliran, "giliran")
    masukan.tuntas()
    masukan.tambah(*(galat_anggota(t, TitikPatroli, f"titik[{i}]") for i, t in enumerate(semua)))
    masukan.tambah(
        *(galat_anggota(g, GiliranPatroli, f"giliran[{i}]") for i, g in enumerate(deret))
    )
    masukan.tuntas()
    masukan.tambah(
        *galat_ganda((f"titik[{i}].kode", t.kode) for i, t in enumerate(semua)),
        *galat_ganda((f"giliran[{i}].kode", g.kode) for i, g in enumerate(deret)),
        *_galat_waktu(semua, {g.waktu for g in deret}),
    )
    masukan.tuntas()
    return semua, deret


def _deret(masukan: Masukan, nilai: object, path: str) -> tuple[Any, ...]:
    deret = tupel(nilai)  # type: ignore[arg-type]  # what is no sequence is refused here
    galat = galat_anggota(deret, tuple, path)
    if galat is None and not deret:
        galat = RencanaPatroliKosong(path, path=path)
    masukan.tambah(galat)
    return deret


def _galat_waktu(titik: Sequence[TitikPatroli], ada: set[str]) -> Iterator[Galat]:
    for i, t in enumerate(titik):
        disebut = [(f"bobot_waktu[{k}].waktu", b.waktu) for k, b in enumerate(t.bobot_waktu)]
        disebut += ((f"tutup[{k}]", w) for k, w in enumerate(t.tutup))
        for path, waktu in disebut:
            if waktu not in ada:
                yield WaktuTidakAdaGiliran(waktu, path=f"titik[{i}].{path}", ada=tuple(sorted(ada)))


def rencana_patroli(
    *, titik: Iterable[TitikPatroli], giliran: Iterable[GiliranPatroli]
) -> RencanaPatroli:
    """A plan of visits for turns in their order, the same for the same input.

    >>> titik = (TitikPatroli("PASAR", 2), TitikPatroli("TAMAN", 1), TitikPatroli("BATAS", 0, 3))
    >>> giliran = [GiliranPatroli(f"G-{i}", "malam", 1) for i in range(1, 7)]
    >>> rencana = rencana_patroli(titik=titik, giliran=giliran)
    >>> [isi for isi, in rencana.kunjungan]
    ['BATAS', 'PASAR', 'TAMAN', 'BATAS', 'PASAR', 'PASAR']
    >>> [(j.titik, j.kunjungan, j.celah_terpanjang, j.batas_celah) for j in rencana.jaminan]
    [('PASAR', 3, 3, 4), ('TAMAN', 1, 4, 5), ('BATAS', 2, 3, 3)]
    """
    semua, deret = baca_soal(Masukan(), titik, giliran)
    wajib = kunjungan_wajib(semua, deret)
    sudah = [{i for i, satu in enumerate(wajib) if t in satu} for t in range(len(deret))]
    kolom = [
        jatah_giliran(
            [Fraction(0) if i in sudah[t] else p.bobot_pada(g.waktu) for i, p in enumerate(semua)],
            g.banyak_kunjungan - len(sudah[t]),
        )
        for t, g in enumerate(deret)
    ]
    jatah = list(zip(*kolom, strict=True))
    jendela = [jendela_titik(i, satu) for i, satu in enumerate(jatah)]
    tambahan = tempatkan([j for satu in jendela for j in satu], jatah)
    kunjungan = [sorted(a + b) for a, b in zip(wajib, tambahan, strict=True)]
    jaminan = tuple(
        JaminanTitik(
            p.kode,
            len(wajib[i]),
            sum(jatah[i], Fraction(0)),
            len(kunjungan[i]),
            _batas(p, celah_jendela(jendela[i], len(deret)), len(deret)),
            celah(kunjungan[i], len(deret)),
        )
        for i, p in enumerate(semua)
    )
    isi = tuple(
        tuple(p.kode for i, p in enumerate(semua) if t in kunjungan[i]) for t in range(len(deret))
    )
    return RencanaPatroli(semua, deret, isi, jaminan)


def _batas(titik: TitikPatroli, menurut_jendela: int, banyak_giliran: int) -> int | None:
    """The shorter of both; None where it is longer than the plan."""
    diminta = titik.celah_paling_lama
    batas = menurut_jendela if diminta is None else min(diminta, menurut_jendela)
    return batas if batas <= banyak_giliran else None
