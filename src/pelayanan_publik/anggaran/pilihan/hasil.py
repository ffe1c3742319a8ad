"""What a choice under a pagu says of itself: who gets what, why, and what stands just outside.

    minimum        units that had to be bought
    lantai         units that are there because the recipient's floor asks for them: without any
                   floor it would stay below its own, and have fewer of them
    nilai          units that are the best value for the money that is left

`batas` is what no plan can pass; the gap to it is 0 where the optimum is proved.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_pecahan, tulis_ribuan, tulis_rupiah


class CaraPilih(StrEnum):
    """How the plan was found."""

    TEPAT = "tepat"
    """The built-in exact method."""
    CEPAT = "cepat"
    """The built-in fast method: a plan, and how far from the best it can be at most."""
    HIGHS = "highs"
    """HiGHS; the plan is checked exactly, its bound is the solver's word."""


@attrs.frozen
class UnitBerikut:
    """The best unit that the plan leaves out, and how many rupiah are missing for it."""

    penerima: str
    butir: str
    harga: int
    manfaat: int
    kurang_rupiah: int

    @property
    def manfaat_per_rupiah(self) -> Fraction:
        return Fraction(self.manfaat, self.harga)

    @property
    def urutan(self) -> tuple[Fraction, int, str, str]:
        """Best value for money first, then the cheaper, then by code."""
        return -self.manfaat_per_rupiah, self.harga, self.penerima, self.butir


@attrs.frozen
class PilihanButir:
    """The units of one item that a recipient gets, by the reason for them."""

    kode: str
    harga: int
    minimum: int
    karena_lantai: int
    karena_nilai: int
    manfaat: int
    manfaat_terakhir: int
    """What the last of these units brings; 0 where there is none."""

    @property
    def jumlah(self) -> int:
        return self.minimum + self.karena_lantai + self.karena_nilai

    @property
    def biaya_rupiah(self) -> int:
        return self.jumlah * self.harga

    @property
    def manfaat_per_rupiah(self) -> Fraction | None:
        """Of the last unit; None where there is none."""
        return Fraction(self.manfaat_terakhir, self.harga) if self.jumlah else None

    @property
    def alasan(self) -> str:
        bagian = (
            (self.minimum, "minimum"),
            (self.karena_lantai, "lantai"),
            (self.karena_nilai, "nilai terbaik"),
        )
        return ", ".join(f"{tulis_ribuan(n)} {kata}" for n, kata in bagian if n) or "tidak dibeli"


@attrs.frozen
class PilihanPenerima:
    """What one recipient gets."""

    kode: str
    rincian: tuple[PilihanButir, ...]
    lantai: int
    batas_biaya: int | None
    berikut: UnitBerikut | None
    """Its own best unit that is left out; None where no more may be bought, or it is no use."""

    @property
    def manfaat(self) -> int:
        return sum(b.manfaat for b in self.rincian)

    @property
    def biaya_rupiah(self) -> int:
        return sum(b.biaya_rupiah for b in self.rincian)


@attrs.frozen
class PengaruhLantai:
    """A recipient's benefit with the floors, and without them."""

    kode: str
    dengan: int
    tanpa: int

    @property
    def selisih(self) -> int:
        """Above zero: it gains by the floors."""
        return self.dengan - self.tanpa


@attrs.frozen
class HargaLantai:
    """What fairness costs: the plan with floors beside the plan as if nobody had one."""

    per_penerima: tuple[PengaruhLantai, ...]
    terbukti: bool
    """The price is exact: no plan brings more than the one, nor without floors than the other."""

    @property
    def dengan(self) -> int:
        return sum(p.dengan for p in self.per_penerima)

    @property
    def tanpa(self) -> int:
        return sum(p.tanpa for p in self.per_penerima)

    @property
    def harga(self) -> int:
        """Benefit given up, all together."""
        return self.tanpa - self.dengan

    @property
    def untung(self) -> tuple[str, ...]:
        return tuple(p.kode for p in self.per_penerima if p.selisih > 0)

    @property
    def rugi(self) -> tuple[str, ...]:
        return tuple(p.kode for p in self.per_penerima if p.selisih < 0)

    def tabel(self) -> Tabel:
        return Tabel(
            "Harga lantai",
            ("Penerima", "Dengan lantai", "Tanpa lantai", "Selisih"),
            tuple((p.kode, p.dengan, p.tanpa, p.selisih) for p in self.per_penerima),
            ("Jumlah", self.dengan, self.tanpa, -self.harga),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


@attrs.frozen
class HasilPilihan:
    """A plan under a pagu, with its reasons."""

    pagu_rupiah: int
    satuan_manfaat: str
    cara: CaraPilih
    baris: tuple[PilihanPenerima, ...]
    batas: int
    """No plan brings more than this."""
    harga_batas: Fraction
    """Benefit per rupiah of the first unit that money no longer buys, if units could be cut."""
    terbukti: bool
    """No plan brings more; nor as much for less, nor is before this one by the rule of ties.

    With a gap of 0 and without this the plan is an optimum too; another may be cheaper, or before.
    """
    harga_lantai: HargaLantai | None
    """None where no floor asks for more than the minimums bring."""

    @property
    def manfaat(self) -> int:
        return sum(b.manfaat for b in self.baris)

    @property
    def biaya_rupiah(self) -> int:
        return sum(b.biaya_rupiah for b in self.baris)

    @property
    def sisa_rupiah(self) -> int:
        return self.pagu_rupiah - self.biaya_rupiah

    @property
    def celah(self) -> int:
        """How much the best plan can bring beyond this one, at most; 0 is an optimum."""
        return self.batas - self.manfaat

    @property
    def berikut(self) -> UnitBerikut | None:
        """What the next rupiah would buy: the best value for money that is left out."""
        calon = [b.berikut for b in self.baris if b.berikut is not None]
        return min(calon, key=lambda u: u.urutan, default=None)

    def penjelasan(self) -> Penjelasan:
        lantai = self.harga_lantai
        return Penjelasan(
            f"Pilihan di bawah pagu {tulis_rupiah(self.pagu_rupiah)}",
            self._manfaat(self.manfaat),
            (
                Penjelasan("Biaya", tulis_rupiah(self.biaya_rupiah)),
                Penjelasan("Sisa", tulis_rupiah(self.sisa_rupiah)),
                Penjelasan("Batas atas", self._manfaat(self.batas), catatan=self._mutu()),
                *(self._penjelasan_penerima(b) for b in self.baris),
                *([] if lantai is None else [self._penjelasan_lantai(lantai)]),
                *self._penjelasan_berikut("Rupiah berikut membeli", self.berikut),
            ),
        )

    def _manfaat(self, manfaat: int) -> str:
        return f"{tulis_ribuan(manfaat)} {self.satuan_manfaat}"

    def _per_seribu(self, nilai: Fraction | None) -> str:
        return "" if nilai is None else f"{tulis_pecahan(nilai * 1_000, 3)} per Rp 1.000"

    def _mutu(self) -> str:
        if self.celah:
            return f"celah paling banyak {tulis_ribuan(self.celah)}"
        if self.cara is CaraPilih.HIGHS:
            return "optimum menurut HiGHS"
        return "optimum, terbukti" if self.terbukti else "optimum"

    def _penjelasan_penerima(self, b: PilihanPenerima) -> Penjelasan:
        lantai = f"; lantai {tulis_ribuan(b.lantai)}" if b.lantai else ""
        batas = "" if b.batas_biaya is None else f"; batas {tulis_rupiah(b.batas_biaya)}"
        return Penjelasan(
            b.kode,
            self._manfaat(b.manfaat),
            (
                *(
                    Penjelasan(
                        r.kode,
                        f"{tulis_ribuan(r.jumlah)} unit, {tulis_rupiah(r.biaya_rupiah)}, "
                        f"{self._manfaat(r.manfaat)}",
                        catatan=f"{r.alasan}; terakhir {self._per_seribu(r.manfaat_per_rupiah)}",
                    )
                    for r in b.rincian
                    if r.jumlah
                ),
                *self._penjelasan_berikut("Berikutnya", b.berikut),
            ),
            catatan=f"{tulis_rupiah(b.biaya_rupiah)}{lantai}{batas}",
        )

    def _penjelasan_berikut(self, judul: str, unit: UnitBerikut | None) -> Iterator[Penjelasan]:
        if unit is not None:
            yield Penjelasan(
                judul,
                f"1 {unit.butir} untuk {unit.penerima}, {self._manfaat(unit.manfaat)}, "
                f"{tulis_rupiah(unit.harga)}",
                catatan=f"kurang {tulis_rupiah(unit.kurang_rupiah)}; "
                f"{self._per_seribu(unit.manfaat_per_rupiah)}",
            )

    def _penjelasan_lantai(self, lantai: HargaLantai) -> Penjelasan:
        return Penjelasan(
            "Harga lantai",
            self._manfaat(lantai.harga),
            tuple(
                Penjelasan(p.kode, f"{p.selisih:+,}".replace(",", "."))
                for p in lantai.per_penerima
                if p.selisih
            ),
            catatan=f"tanpa lantai {self._manfaat(lantai.tanpa)}"
            + ("" if lantai.terbukti else ", belum terbukti optimum"),
        )

    def tabel(self) -> Tabel:
        """A line for each recipient and item that is bought."""
        return Tabel(
            f"Pilihan di bawah pagu {tulis_rupiah(self.pagu_rupiah)} ({self._mutu()})",
            (
                "Penerima",
                "Butir",
                "Unit",
                "Biaya (Rp)",
                f"Manfaat ({self.satuan_manfaat})",
                "Alasan",
            ),
            tuple(
                (b.kode, r.kode, r.jumlah, r.biaya_rupiah, r.manfaat, r.alasan)
                for b in self.baris
                for r in b.rincian
                if r.jumlah
            ),
            (
                "Jumlah",
                "",
                sum(r.jumlah for b in self.baris for r in b.rincian),
                self.biaya_rupiah,
                self.manfaat,
                "",
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()
