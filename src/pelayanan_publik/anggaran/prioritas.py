"""Proposals of the musrenbang, ranked by a weighted sum and cut at the pagu.

No national scoring was found: the criteria, their weights and the rule for ties are agreed by
the forum, so all three are arguments without a default. So is what happens to a proposal that
no longer fits: the list ends there, or smaller ones behind it may still go in.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.anggaran.errors import BobotTidakSatu, KriteriaTidakSama, TanpaUsulan
from pelayanan_publik.anggaran.pembagian.penerima import IsiUkuran, PerUkuran, baca_ukuran
from pelayanan_publik.core.errors import Galat, KodeGanda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_positif,
    pastikan,
    positif,
    tulis_pecahan,
    tulis_rupiah,
)


def _nilai(isi: IsiUkuran) -> PerUkuran:
    return baca_ukuran(isi, "nilai")


@attrs.frozen(field_transformer=sekaligus)
class Usulan:
    """A proposal: what it costs as a whole, and its score by criterion."""

    kode: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    biaya_rupiah: int = attrs.field(validator=positif)
    nilai: PerUkuran = attrs.field(converter=_nilai)


class UrutanSeri(StrEnum):
    """Who goes first among proposals of the same sum."""

    KODE = "kode"
    """The lower code."""
    BIAYA_TERENDAH = "biaya_terendah"
    """The cheaper one; then the lower code."""


class CaraPotong(StrEnum):
    """What happens at the first proposal that no longer fits."""

    BERHENTI = "berhenti"
    """The list ends before it."""
    LEWATI = "lewati"
    """It is passed over; what fits behind it still goes in."""


@attrs.frozen
class BarisPrioritas:
    """A proposal in its place: its weighted sum, whether it is in, and why."""

    nomor: int
    usulan: Usulan
    jumlah: Fraction
    masuk: bool
    sisa_rupiah: int
    """Of the pagu, after it."""
    alasan: str


@attrs.frozen
class DaftarPrioritas:
    """Proposals by priority, and what the pagu reaches."""

    pagu_rupiah: int
    bobot: PerUkuran
    seri: UrutanSeri
    potong: CaraPotong
    baris: tuple[BarisPrioritas, ...]

    @property
    def masuk(self) -> tuple[Usulan, ...]:
        return tuple(b.usulan for b in self.baris if b.masuk)

    @property
    def rupiah(self) -> int:
        return sum(u.biaya_rupiah for u in self.masuk)

    @property
    def sisa_rupiah(self) -> int:
        return self.pagu_rupiah - self.rupiah

    def penjelasan(self) -> Penjelasan:
        bobot = dict(self.bobot)
        return Penjelasan(
            "Prioritas usulan",
            f"{len(self.masuk)} dari {len(self.baris)} usulan, {tulis_rupiah(self.rupiah)}",
            tuple(
                Penjelasan(
                    f"{b.nomor}. {b.usulan.uraian}",
                    tulis_pecahan(b.jumlah, 4),
                    tuple(
                        Penjelasan(n, f"{tulis_pecahan(v, 4)} × {tulis_pecahan(bobot[n], 4)}")
                        for n, v in b.usulan.nilai
                    ),
                    catatan=b.alasan,
                )
                for b in self.baris
            ),
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Prioritas usulan, pagu {tulis_rupiah(self.pagu_rupiah)}",
            ("No.", "Usulan", "Jumlah", "Biaya (Rp)", "Masuk", "Sisa (Rp)"),
            tuple(
                (
                    b.nomor,
                    b.usulan.uraian,
                    tulis_pecahan(b.jumlah, 4),
                    b.usulan.biaya_rupiah,
                    "ya" if b.masuk else "tidak",
                    b.sisa_rupiah,
                )
                for b in self.baris
            ),
            kanan=("Jumlah",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def susun_prioritas(
    usulan: Iterable[Usulan],
    *,
    bobot: IsiUkuran,
    pagu_rupiah: int,
    seri: UrutanSeri | str,
    potong: CaraPotong | str,
) -> DaftarPrioritas:
    """Proposals by their weighted sum, the highest first, as far as the pagu reaches.

    >>> usulan = [Usulan("U-1", "Drainase", 60_000_000, {"mendesak": 5, "manfaat": 3}),
    ...           Usulan("U-2", "Biopori", 30_000_000, {"mendesak": 3, "manfaat": 4}),
    ...           Usulan("U-3", "Gapura", 50_000_000, {"mendesak": 1, "manfaat": 1})]
    >>> print(susun_prioritas(usulan, bobot={"mendesak": 0.6, "manfaat": 0.4}, seri="kode",
    ...     pagu_rupiah=100_000_000, potong="berhenti").tabel())
    Prioritas usulan, pagu Rp 100.000.000
    No.  Usulan    Jumlah  Biaya (Rp)  Masuk   Sisa (Rp)
    ---  --------  ------  ----------  -----  ----------
      1  Drainase     4,2  60.000.000  ya     40.000.000
      2  Biopori      3,4  30.000.000  ya     10.000.000
      3  Gapura         1  50.000.000  tidak  10.000.000
    """
    pastikan(usulan=(usulan, Iterable))
    daftar = tuple(usulan)
    masukan = Masukan()
    masukan.tambah(galat_positif(pagu_rupiah, "pagu_rupiah"))
    cara_seri = masukan.pilihan("seri", seri, UrutanSeri)
    cara_potong = masukan.pilihan("potong", potong, CaraPotong)
    berbobot: PerUkuran | None = masukan.baca(_baca_bobot, "bobot", bobot, None)
    kriteria = None if berbobot is None else {n for n, _ in berbobot}
    masukan.tambah(*_galat_usulan(daftar, kriteria))
    masukan.tuntas()
    berbobot = berbobot or ()
    per_kriteria = dict(berbobot)
    skor = {u.kode: sum((per_kriteria[n] * v for n, v in u.nilai), Fraction(0)) for u in daftar}

    def urutan(u: Usulan) -> tuple[Fraction, int, str]:
        murah = u.biaya_rupiah if cara_seri is UrutanSeri.BIAYA_TERENDAH else 0
        return -skor[u.kode], murah, u.kode

    sisa, terhenti = pagu_rupiah, False
    baris: list[BarisPrioritas] = []
    for nomor, u in enumerate(sorted(daftar, key=urutan), 1):
        muat = u.biaya_rupiah <= sisa
        masuk = muat and not terhenti
        terhenti = terhenti or (not muat and cara_potong is CaraPotong.BERHENTI)
        sisa -= u.biaya_rupiah if masuk else 0
        alasan = "masuk" if masuk else _alasan(u.biaya_rupiah, sisa)
        baris.append(BarisPrioritas(nomor, u, skor[u.kode], masuk, sisa, alasan))
    return DaftarPrioritas(pagu_rupiah, berbobot, cara_seri, cara_potong, tuple(baris))


def _baca_bobot(isi: object, path: str) -> PerUkuran:
    """Weights by criterion that add up to exactly 1."""
    bobot = baca_ukuran(isi, path)
    jumlah = sum((v for _, v in bobot), Fraction(0))
    if jumlah != 1:
        raise BobotTidakSatu(tulis_pecahan(jumlah, 6), path=path)
    return bobot


def _alasan(biaya: int, sisa: int) -> str:
    if biaya > sisa:
        return f"kurang {tulis_rupiah(biaya - sisa)}"
    return "di bawah batas daftar"


def _galat_usulan(daftar: tuple[Usulan, ...], kriteria: set[str] | None) -> list[Galat]:
    """The faults of proposals; of their criteria only where it is known which have weights."""
    if not daftar:
        return [TanpaUsulan(path="usulan")]
    galat: list[Galat] = []
    kode: set[str] = set()
    for i, u in enumerate(daftar):
        path = f"usulan[{i}]"
        if salah := galat_anggota(u, Usulan, path):
            galat.append(salah)
            continue
        if u.kode in kode:
            galat.append(KodeGanda(u.kode, path=f"{path}.kode"))
        kode.add(u.kode)
        ada = {n for n, _ in u.nilai}
        if kriteria is not None and ada != kriteria:
            galat.append(
                KriteriaTidakSama(
                    u.kode,
                    path=f"{path}.nilai",
                    kurang=tuple(sorted(kriteria - ada)),
                    lebih=tuple(sorted(ada - kriteria)),
                )
            )
    return galat
