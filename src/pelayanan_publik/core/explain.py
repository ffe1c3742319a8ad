"""How a result explains itself: a tree of reasons, and tables.

`Penjelasan` is one statement with its value, the legal basis and evidence grade
behind it, and the statements it rests on. `Tabel` is rows under headings. Both
render as text, Markdown and HTML (so a notebook shows them), and hold strings
and whole numbers only: they are made for reading, the result itself for reckoning.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

import attrs

from pelayanan_publik.core.units import tulis_ribuan

if TYPE_CHECKING:
    from pelayanan_publik.core.legal import Bukti, DasarHukum


@attrs.frozen
class Penjelasan:
    """A statement, what it is worth, on what it is based, and what it follows from.

    >>> print(Penjelasan("Paling banyak ditarik", "Rp 45.000", (Penjelasan("Saldo", "Rp 75.000"),
    ...     Penjelasan("Tertahan", "Rp 30.000", catatan="pengajuan nomor 7"))))
    Paling banyak ditarik: Rp 45.000
      Saldo: Rp 75.000
      Tertahan: Rp 30.000 (pengajuan nomor 7)
    """

    judul: str
    nilai: str = ""
    rincian: tuple[Penjelasan, ...] = ()
    dasar: DasarHukum | None = None
    bukti: Bukti | None = None
    catatan: str = ""

    def _kalimat(self) -> str:
        teks = f"{self.judul}: {self.nilai}" if self.nilai else self.judul
        catatan = f" ({self.catatan})" if self.catatan else ""
        bukti = f", bukti {self.bukti.value}" if self.bukti else ""
        return f"{teks}{catatan}" + (f" [{self.dasar}{bukti}]" if self.dasar else "")

    def jalan(self, tingkat: int = 0) -> Iterator[tuple[int, Penjelasan]]:
        """Every statement with its depth, from the top down."""
        yield tingkat, self
        for bagian in self.rincian:
            yield from bagian.jalan(tingkat + 1)

    def teks(self) -> str:
        return "\n".join(f"{'  ' * t}{p._kalimat()}" for t, p in self.jalan())  # noqa: SLF001 - its own kind

    def markdown(self) -> str:
        return "\n".join(f"{'  ' * t}- {p._kalimat()}" for t, p in self.jalan())  # noqa: SLF001 - its own kind

    def _repr_html_(self) -> str:
        isi = "".join(p._repr_html_() for p in self.rincian)
        return f"<ul><li>{escape(self._kalimat())}{isi}</li></ul>"

    def __str__(self) -> str:
        return self.teks()


@attrs.frozen
class Tabel:
    """Rows under headings; whole numbers are written with their thousands and set right.

    >>> isi = (("Kertas", 57_000), ("Kaca", 100))
    >>> print(Tabel("Stok", ("Jenis", "Gram"), isi, ("Jumlah", 57_100)))
    Stok
    Jenis     Gram
    ------  ------
    Kertas  57.000
    Kaca       100
    ------  ------
    Jumlah  57.100
    """

    judul: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[str | int, ...], ...]
    kaki: tuple[str | int, ...] = ()
    kanan: tuple[str, ...] = ()
    """Headings of text columns that are set right, such as decimals."""

    def _rata_kanan(self) -> list[bool]:
        semua = (*self.baris, self.kaki) if self.kaki else self.baris
        return [
            nama in self.kanan or any(isinstance(baris[i], int) for baris in semua)
            for i, nama in enumerate(self.kolom)
        ]

    def teks(self) -> str:
        baris = [[_sel(s) for s in b] for b in self.baris]
        kaki = [_sel(s) for s in self.kaki]
        isi = [list(self.kolom), *baris, *([kaki] if kaki else [])]
        lebar = [max(len(b[i]) for b in isi) for i in range(len(self.kolom))]
        kanan = self._rata_kanan()

        def tulis(sel: list[str]) -> str:
            rata = (
                s.rjust(w) if k else s.ljust(w) for s, w, k in zip(sel, lebar, kanan, strict=True)
            )
            return "  ".join(rata).rstrip()

        garis = "  ".join("-" * w for w in lebar)
        badan = [tulis(list(self.kolom)), garis, *map(tulis, baris)]
        return "\n".join(
            [*([self.judul] if self.judul else []), *badan, *([garis, tulis(kaki)] if kaki else [])]
        )

    def markdown(self) -> str:
        garis = ["--:" if k else ":--" for k in self._rata_kanan()]
        isi = [self.kolom, garis, *self.baris, *([self.kaki] if self.kaki else [])]
        tabel = "\n".join(
            "| " + " | ".join(_sel(s).replace("|", "\\|") for s in b) + " |" for b in isi
        )
        return f"**{self.judul}**\n\n{tabel}" if self.judul else tabel

    def _repr_html_(self) -> str:
        gaya = [' style="text-align:right"' if k else "" for k in self._rata_kanan()]

        def tr(sel: tuple[str | int, ...], tanda: str) -> str:
            isi = zip(sel, gaya, strict=True)
            return (
                "<tr>"
                + "".join(f"<{tanda}{g}>{escape(_sel(s))}</{tanda}>" for s, g in isi)
                + "</tr>"
            )

        kepala = f"<caption>{escape(self.judul)}</caption><thead>{tr(self.kolom, 'th')}</thead>"
        badan = "<tbody>" + "".join(tr(b, "td") for b in self.baris) + "</tbody>"
        kaki = f"<tfoot>{tr(self.kaki, 'th')}</tfoot>" if self.kaki else ""
        return f"<table>{kepala}{badan}{kaki}</table>"

    def __str__(self) -> str:
        return self.teks()


def _sel(isi: str | int) -> str:
    return tulis_ribuan(isi) if isinstance(isi, int) else isi
