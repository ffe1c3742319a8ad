"""What the answer about teams at once says of itself: how many, and what forbids one more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_ribuan


@attrs.frozen
class PembatasRegu:
    """What forbids one more team: seats that only so many people may fill, or items.

    Whatever the combination of teams: `butuh` of it must not pass `tersedia`.
    """

    peran: tuple[tuple[str, str], ...]
    """Code of the pattern and role, of all seats of the set; none if it is about items."""
    utuh: tuple[str, ...]
    """Codes of the patterns of which all required seats are in the set."""
    alat: str | None
    """The kind of item."""
    per_regu: tuple[int, ...]
    """What one team of each pattern asks for, in the caller's order."""
    tersedia: int

    def butuh(self, banyak: Sequence[int]) -> int:
        """What so many teams of each pattern ask for."""
        return sum(p * n for p, n in zip(self.per_regu, banyak, strict=True))

    def melarang(self, banyak: Sequence[int]) -> bool:
        """Whether so many teams cannot stand because of this."""
        return self.butuh(banyak) > self.tersedia

    def __str__(self) -> str:
        ada = tulis_ribuan(self.tersedia)
        if self.alat is not None:
            return f"{self.alat} layak hanya {ada}"
        per_pola: dict[str, list[str]] = {}
        for pola, peran in self.peran:
            per_pola.setdefault(pola, []).append(peran)
        kursi = "; ".join(
            f"{pola} (semua)" if pola in self.utuh else f"{pola} ({', '.join(nama)})"
            for pola, nama in per_pola.items()
        )
        return f"hanya {ada} orang dapat mengisi kursi {kursi}"


@attrs.frozen
class BanyakRegu:
    """One pattern: how many teams stand at once with the others, and figures beside that."""

    pola: str
    banyak: int
    sendiri: int
    """How many could stand if no other pattern did."""
    menurut_sertifikat: int
    """The misleading figure: holders by seats, everybody counted in every role, without items."""
    paling_banyak: int | None
    """The caller's limit."""
    penghalang: PembatasRegu | None
    """Why no more of it can stand beside the others; None if only the caller's limit does."""


@attrs.frozen
class ReguSerentak:
    """How many whole teams of each pattern can stand at once on a day."""

    pada: date
    per_pola: tuple[BanyakRegu, ...]
    pembatas: tuple[PembatasRegu, ...]
    """All limits that were met. No vector that keeps them (and the caller's) is better."""
    langkah: int
    """Steps of the search."""

    @property
    def banyak(self) -> tuple[int, ...]:
        return tuple(p.banyak for p in self.per_pola)

    @property
    def jumlah(self) -> int:
        """Whole teams of all patterns."""
        return sum(self.banyak)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Regu utuh yang dapat berdiri serentak pada {self.pada}",
            tulis_ribuan(self.jumlah),
            tuple(
                Penjelasan(
                    p.pola,
                    tulis_ribuan(p.banyak),
                    (
                        Penjelasan("Satu lagi terhalang", _alasan(p)),
                        Penjelasan("Bila berdiri sendiri", tulis_ribuan(p.sendiri)),
                        Penjelasan(
                            "Menurut hitungan sertifikat",
                            tulis_ribuan(p.menurut_sertifikat),
                            catatan="menyesatkan: satu orang terhitung di setiap peran",
                        ),
                    ),
                )
                for p in self.per_pola
            ),
        )

    def tabel(self) -> Tabel:
        """A line for each pattern."""
        return Tabel(
            f"Regu serentak pada {self.pada}",
            ("Pola", "Serentak", "Sendiri", "Menurut sertifikat", "Satu lagi terhalang"),
            tuple(
                (p.pola, p.banyak, p.sendiri, p.menurut_sertifikat, _alasan(p))
                for p in self.per_pola
            ),
            ("Jumlah", self.jumlah, "", "", ""),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _alasan(baris: BanyakRegu) -> str:
    return "batas yang diminta" if baris.penghalang is None else str(baris.penghalang)
