"""Two languages: sentences stand side by side, and what the library writes goes by a word list."""

from __future__ import annotations

import re
from datetime import date

import attrs
from berkas import kamus

_TUKAR = str.maketrans(".,", ",.")
_ANGKA = re.compile(r"\d[\d.,]*\d")
_BULAN = {
    "id": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}


@attrs.frozen
class Bahasa:
    kode: str
    bergambar: bool = False
    """Whether pictures are wanted; text has none."""

    @property
    def inggris(self) -> bool:
        return self.kode == "en"

    def __call__(self, indonesia: str, english: str) -> str:
        return english if self.inggris else indonesia

    def tanggal(self, hari: date, *, tahun: bool = True) -> str:
        """A day as people write it.

        >>> Bahasa("id").tanggal(date(2024, 5, 1))
        '1 Mei 2024'
        """
        pendek = f"{hari.day} {_BULAN[self.kode][hari.month - 1]}"
        return f"{pendek} {hari.year}" if tahun else pendek

    def kata(self, teks: str) -> str:
        """A text of the files: its star stays, and what is not in the list stays as it is."""
        if not self.inggris:
            return teks
        polos = teks.rstrip("*")
        return kamus().get(polos, polos) + teks[len(polos) :]

    def nilai(self, teks: str) -> str:
        """A value as the library writes it, with its words and separators."""
        if not self.inggris:
            return teks
        for asal in sorted(kamus(), key=len, reverse=True):
            teks = re.sub(rf"(?<!\w){re.escape(asal)}(?!\w)", kamus()[asal], teks)
        return self.angka(teks)

    def angka(self, teks: str) -> str:
        """A text whose figures alone are the library's."""
        return _ANGKA.sub(lambda m: m[0].translate(_TUKAR), teks) if self.inggris else teks
