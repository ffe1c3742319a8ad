"""The shortest way to a class: the fewest answers, or the cheapest, exactly.

Inside a component every yes adds the same, so only the *number* of new yes per component
matters. Fewest: taking those that add most first reaches, with any number of answers, the highest
index that this number can reach; the first number that passes is the least. Cheapest: inside a
component the cheapest questions come first, and the five counts are searched through, keeping
for each gain only what nothing else beats in cost, then in number of answers, then in index.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from math import floor, lcm

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.tangguh_bencana.errors import KelasTidakTerjangkau
from pelayanan_publik.tangguh_bencana.nilai.kelas import (
    KelasPKD,
    KomponenPKD,
    sebagai_kelas,
)
from pelayanan_publik.tangguh_bencana.nilai.perbaikan import (
    BiayaPerYa,
    PerbaikanPKD,
    baca_biaya,
    prioritas_perbaikan,
    tabel_perbaikan,
)
from pelayanan_publik.tangguh_bencana.nilai.pkd import TAMBAHAN_PER_YA, NilaiPKD, indeks_di_atas

_SKALA = lcm(*(t.denominator for t in TAMBAHAN_PER_YA.values()))
_LANGKAH = {k: int(t * _SKALA) for k, t in TAMBAHAN_PER_YA.items()}


@attrs.frozen
class JarakKelas:
    """The answers that lead a village to a class; none where it is there already."""

    nilai: NilaiPKD
    tujuan: KelasPKD
    langkah: tuple[PerbaikanPKD, ...]

    @property
    def tercapai(self) -> bool:
        """Whether the village has the class, or a higher one, as it is."""
        return not self.langkah

    @property
    def banyak(self) -> int:
        return len(self.langkah)

    @property
    def banyak_per_komponen(self) -> tuple[tuple[KomponenPKD, int], ...]:
        """So many yes in each component."""
        komponen = [p.komponen for p in self.langkah]
        return tuple((k, komponen.count(k)) for k in KomponenPKD)

    @property
    def biaya_rupiah(self) -> int | None:
        """All together; None where the cost of one is not known."""
        biaya = [p.biaya_rupiah for p in self.langkah]
        diketahui = [b for b in biaya if b is not None]
        return sum(diketahui) if len(diketahui) == len(biaya) else None

    @property
    def sesudah(self) -> NilaiPKD:
        """The score with these answers."""
        baru = {(p.indikator, p.pertanyaan) for p in self.langkah}
        jawaban = tuple(
            tuple((i, j) in baru or jawab for j, jawab in enumerate(baris, 1))
            for i, baris in enumerate(self.nilai.jawaban, 1)
        )
        return attrs.evolve(self.nilai, jawaban=jawaban)

    @property
    def indeks(self) -> Fraction:
        """The index reached."""
        return self.sesudah.indeks

    def penjelasan(self) -> Penjelasan:
        semula, sesudah = (tulis_pecahan(i) for i in (self.nilai.indeks, self.indeks))
        if self.tercapai:
            kini = self.nilai.kelas.name.title()
            return Penjelasan(
                f"Menuju {self.tujuan.name.title()}", f"sudah {kini}, indeks {semula}"
            )
        rincian = [
            Penjelasan("Indeks", f"{semula} menjadi {sesudah}"),
            *(
                Penjelasan(f"Komponen {tulis_kata(k)}", f"{n} Ya")
                for k, n in self.banyak_per_komponen
                if n
            ),
            *(p.penjelasan() for p in self.langkah),
        ]
        if self.biaya_rupiah is not None:
            rincian.insert(1, Penjelasan("Biaya", tulis_rupiah(self.biaya_rupiah)))
        banyak = f"{tulis_ribuan(self.banyak)} Ya lagi"
        return Penjelasan(f"Menuju {self.tujuan.name.title()}", banyak, tuple(rincian))

    def tabel(self) -> Tabel:
        return tabel_perbaikan(f"Menuju {self.tujuan.name.title()}", self.langkah)

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def jarak_ke_kelas(
    nilai: NilaiPKD, kelas: KelasPKD | str | None = None, *, biaya: BiayaPerYa | None = None
) -> JarakKelas:
    """The fewest new yes that lead to a class (the next one, if none is named).

    With costs the cheapest way instead, and among those the shortest; what has no cost is not on
    offer, and a class that all the rest cannot reach is refused. A village that has the class
    has no step to take: so has one of Utama, where there is no next.

    >>> from pelayanan_publik.tangguh_bencana.nilai.pkd import nilai_pkd
    >>> nilai = nilai_pkd([[False] * 4] * 32)
    >>> jarak = jarak_ke_kelas(nilai)
    >>> jarak.banyak, [n for _, n in jarak.banyak_per_komponen], float(jarak.indeks)
    (36, [0, 8, 12, 0, 16], 58.4)
    >>> jarak_ke_kelas(nilai, biaya={i: 1_000_000 for i in range(15, 33)}).biaya_rupiah
    36000000
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(nilai, NilaiPKD, "nilai"))
    tujuan: KelasPKD | None = None
    with masukan.di():
        tujuan = None if kelas is None else sebagai_kelas(kelas, KelasPKD)
    with masukan.di():
        baca_biaya(biaya)
    masukan.tuntas()
    tujuan = tujuan or nilai.kelas.berikut or nilai.kelas
    batas = indeks_di_atas(tujuan)
    if batas is None or nilai.indeks > batas:
        return JarakKelas(nilai, tujuan, ())
    daftar = prioritas_perbaikan(nilai, biaya).daftar
    if biaya is None:
        return JarakKelas(nilai, tujuan, _tersedikit(daftar, batas - nilai.indeks))
    return JarakKelas(nilai, tujuan, _termurah(nilai, tujuan, daftar, batas - nilai.indeks))


def _tersedikit(daftar: tuple[PerbaikanPKD, ...], kurang: Fraction) -> tuple[PerbaikanPKD, ...]:
    """The first of the list, which add most, until together they add more than what is wanting."""
    jumlah = accumulate(p.tambahan for p in daftar)
    banyak = next(n for n, tambahan in enumerate(jumlah, 1) if tambahan > kurang)
    return daftar[:banyak]


def _termurah(
    nilai: NilaiPKD, tujuan: KelasPKD, daftar: tuple[PerbaikanPKD, ...], kurang: Fraction
) -> tuple[PerbaikanPKD, ...]:
    """The cheapest that together add more than what is wanting."""
    per_komponen = {
        k: [p for p in daftar if p.komponen is k and p.biaya_rupiah is not None]
        for k in KomponenPKD
    }
    harga = [
        (_LANGKAH[k], list(accumulate((p.biaya_rupiah or 0 for p in isi), initial=0)))
        for k, isi in per_komponen.items()
    ]
    banyak = cari_termurah(harga, floor(kurang * _SKALA) + 1)
    if banyak is None:
        semua = sum((p.tambahan for isi in per_komponen.values() for p in isi), nilai.indeks)
        raise KelasTidakTerjangkau(tujuan.name.title(), path="biaya", indeks=tulis_pecahan(semua))
    dipakai = {p for isi, n in zip(per_komponen.values(), banyak, strict=True) for p in isi[:n]}
    return tuple(p for p in daftar if p in dipakai)


def cari_termurah(harga: Sequence[tuple[int, Sequence[int]]], perlu: int) -> tuple[int, ...] | None:
    """How many of each kind give at least `perlu` for the least money; None if all do not.

    Of each kind: what one gives, and what the first 0, 1, 2, … cost together. Among the cheapest
    the fewest, then those that give most.

    >>> cari_termurah([(3, [0, 5, 11]), (2, [0, 2, 4, 9])], 7)
    (1, 2)
    """
    # By what is given (no more than needed): cost, number, less what is truly given, the counts.
    keadaan: dict[int, tuple[int, int, int, tuple[int, ...]]] = {0: (0, 0, 0, ())}
    for langkah, bayar in harga:
        baru: dict[int, tuple[int, int, int, tuple[int, ...]]] = {}
        for dapat, (rupiah, banyak, lebih, pilihan) in keadaan.items():
            for n, tambah in enumerate(bayar):
                jadi = min(perlu, dapat + n * langkah)
                calon = (rupiah + tambah, banyak + n, lebih - n * langkah, (*pilihan, n))
                if jadi not in baru or calon < baru[jadi]:
                    baru[jadi] = calon
        keadaan = _tak_terungguli(baru)
    return keadaan[perlu][3] if perlu in keadaan else None


def _tak_terungguli(
    keadaan: dict[int, tuple[int, int, int, tuple[int, ...]]],
) -> dict[int, tuple[int, int, int, tuple[int, ...]]]:
    """Only what costs less, or as much with fewer, than all that gives more."""
    hasil: dict[int, tuple[int, int, int, tuple[int, ...]]] = {}
    terbaik: tuple[int, int] | None = None
    for dapat in sorted(keadaan, reverse=True):
        isi = keadaan[dapat]
        if terbaik is None or isi[:2] < terbaik:
            hasil[dapat], terbaik = isi, isi[:2]
    return hasil
