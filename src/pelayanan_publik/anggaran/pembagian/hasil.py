"""What sharing gives: each recipient's share with its reasons, and rules side by side.

A share keeps what the rule alone would give (`kuota_aturan`), the quota after minimums
(`kuota`), and the whole rupiah; both kinds of quota and the rupiah each add up to the pagu.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.anggaran.errors import PenerimaTidakDikenal
from pelayanan_publik.anggaran.pembagian.aturan import AturanBagi
from pelayanan_publik.anggaran.pembagian.penerima import Penerima, PerUkuran
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_kata, tulis_pecahan, tulis_persen, tulis_rupiah


@attrs.frozen
class BagianPenerima:
    """The share of one recipient."""

    kode: str
    kuota_aturan: Fraction
    """What the rule gives, exactly, before any minimum."""
    kuota: Fraction
    """The same after minimums: the minimum itself, or the share of what the minimums leave."""
    rupiah: int
    dinaikkan: bool
    """Whether it was lifted to its minimum."""
    seri: bool
    """Whether the rule for ties decided about its last unit."""

    @property
    def selisih(self) -> Fraction:
        """How far the rupiah lie above the quota (below it: negative)."""
        return self.rupiah - self.kuota


@attrs.frozen
class HasilBagi:
    """A pagu, shared by one rule. `bagian` is in the order in which the recipients came."""

    pagu: int
    aturan: AturanBagi
    penerima: tuple[Penerima, ...]
    jumlah_ukuran: PerUkuran
    """The total of each measure that the rule goes by."""
    bagian: tuple[BagianPenerima, ...]

    @property
    def rupiah_per_kode(self) -> dict[str, int]:
        """The rupiah of each recipient by its code."""
        return {b.kode: b.rupiah for b in self.bagian}

    def penjelasan(self, kode: str | None = None) -> Penjelasan:
        """Why each recipient gets what it gets; of one, if its code is given."""
        ada = [i for i, b in enumerate(self.bagian) if kode is None or b.kode == kode]
        if not ada:
            raise PenerimaTidakDikenal(kode, path="kode")
        jumlah = dict(self.jumlah_ukuran)
        isi = tuple(self._penjelasan_satu(i, jumlah) for i in ada)
        return Penjelasan(
            "Pembagian pagu", tulis_rupiah(self.pagu), (self.aturan.penjelasan(), *isi)
        )

    def _penjelasan_satu(self, i: int, jumlah: dict[str, Fraction]) -> Penjelasan:
        satu = self.bagian[i]
        isi = [
            *self._dasar(),
            *self._menurut_ukuran(self.penerima[i], jumlah),
            Penjelasan("Kuota", _rupiah(satu.kuota_aturan)),
        ]
        if satu.dinaikkan:
            isi.append(Penjelasan("Dinaikkan ke minimum", tulis_rupiah(satu.rupiah)))
        else:
            if satu.kuota != satu.kuota_aturan:
                isi.append(Penjelasan("Kuota sesudah minimum penerima lain", _rupiah(satu.kuota)))
            arah = "tetap" if not satu.selisih else "naik" if satu.selisih > 0 else "turun"
            jarak = f" {_rupiah(abs(satu.selisih))}" if satu.selisih else ""
            isi.append(Penjelasan("Pembulatan", arah + jarak))
        if satu.seri:
            putusan = f"diputus menurut {tulis_kata(self.aturan.seri)}"
            isi.append(Penjelasan("Seri dengan penerima lain", putusan))
        return Penjelasan(satu.kode, tulis_rupiah(satu.rupiah), tuple(isi))

    def _dasar(self) -> list[Penjelasan]:
        """What each gets before any measure counts."""
        banyak, aturan = len(self.bagian), self.aturan
        if not aturan.bobot:
            return [Penjelasan("Sama rata", f"{tulis_rupiah(self.pagu)} dibagi {banyak}")]
        dasar = aturan.dasar_rupiah + aturan.dasar_bagian * self.pagu / banyak
        return [Penjelasan("Dasar", _rupiah(dasar))] if dasar else []

    def _menurut_ukuran(self, penerima: Penerima, jumlah: dict[str, Fraction]) -> list[Penjelasan]:
        """What each measure brings: the recipient's share of its total, times its weight."""
        aturan = self.aturan
        dasar = aturan.dasar_rupiah * len(self.bagian) + aturan.dasar_bagian * self.pagu
        ukuran, hasil = dict(penerima.ukuran), []
        for nama, bobot in aturan.bobot:
            bagian = ukuran[nama] / jumlah[nama]
            asal = f"{tulis_pecahan(ukuran[nama])} dari {tulis_pecahan(jumlah[nama])}"
            catatan = f"{asal}, yaitu {tulis_persen(bagian)}; bobot {tulis_persen(bobot)}"
            hasil.append(
                Penjelasan(
                    f"Menurut {nama}",
                    _rupiah((self.pagu - dasar) * bobot * bagian),
                    catatan=catatan,
                )
            )
        return hasil

    def tabel(self) -> Tabel:
        baris = tuple(
            (b.kode, tulis_pecahan(b.kuota), b.rupiah, tulis_pecahan(b.selisih), _tanda(b))
            for b in self.bagian
        )
        return Tabel(
            f"Pembagian {tulis_rupiah(self.pagu)} menurut {self.aturan.nama}",
            ("Penerima", "Kuota", "Rupiah", "Selisih", "Catatan"),
            baris,
            ("Jumlah", tulis_pecahan(sum((b.kuota for b in self.bagian), Fraction(0))),
             sum(b.rupiah for b in self.bagian), "0", ""),
            ("Kuota", "Selisih"),
        )  # fmt: skip

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


@attrs.frozen
class PerbandinganBagi:
    """The same pagu and recipients by several rules; the first one is the measure of the others."""

    hasil: tuple[HasilBagi, ...]

    @property
    def berpindah_rupiah(self) -> tuple[int, ...]:
        """How much money changes hands if a rule takes the place of the first."""
        awal = self.hasil[0].rupiah_per_kode
        return tuple(
            sum(max(0, b.rupiah - awal[b.kode]) for b in satu.bagian) for satu in self.hasil
        )

    def penjelasan(self) -> Penjelasan:
        """What each other rule changes: how much moves, and who gains and loses most."""
        awal = self.hasil[0]
        isi = []
        for satu, pindah in zip(self.hasil[1:], self.berpindah_rupiah[1:], strict=True):
            beda = [
                (b.rupiah - a.rupiah, b.kode) for a, b in zip(awal.bagian, satu.bagian, strict=True)
            ]
            ujung = (("Paling bertambah", max(beda)), ("Paling berkurang", min(beda)))
            rincian = tuple(
                Penjelasan(judul, kode, catatan=tulis_rupiah(n)) for judul, (n, kode) in ujung if n
            )
            isi.append(
                Penjelasan(f"Berpindah menurut {satu.aturan.nama}", tulis_rupiah(pindah), rincian)
            )
        return Penjelasan("Dibandingkan dengan", awal.aturan.nama, tuple(isi))

    def tabel(self) -> Tabel:
        awal, lain = self.hasil[0], self.hasil[1:]
        nama = [h.aturan.nama for h in self.hasil]
        baris: list[tuple[str | int, ...]] = [
            (
                pertama.kode,
                *(h.bagian[i].rupiah for h in self.hasil),
                *(h.bagian[i].rupiah - pertama.rupiah for h in lain),
            )
            for i, pertama in enumerate(awal.bagian)
        ]
        return Tabel(
            f"Perbandingan pembagian {tulis_rupiah(awal.pagu)}",
            ("Penerima", *nama, *(f"{n} − {nama[0]}" for n in nama[1:])),
            tuple(baris),
            ("Jumlah", *[awal.pagu] * len(self.hasil), *[0] * len(lain)),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _rupiah(nilai: Fraction) -> str:
    return f"Rp {tulis_pecahan(nilai)}"


def _tanda(bagian: BagianPenerima) -> str:
    tanda = (("minimum", bagian.dinaikkan), ("seri", bagian.seri))
    return ", ".join(kata for kata, ada in tanda if ada)
