"""The closed choices about things, and the doubts that an answer about them may carry."""

from __future__ import annotations

from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, pilihan


class LiputanAPAR(StrEnum):
    """What one extinguisher is taken to cover; the sources differ."""

    LUAS = "luas"
    """200 m2 for a unit of 6 kg, as it is commonly advised."""
    LINGKARAN = "lingkaran"
    """176.71 m2: a circle whose diameter is the spacing of 15 m, as it is printed (pi cut down)."""
    PERSEGI = "persegi"
    """225 m2: a square whose side is that spacing."""


class KelasKebakaran(StrEnum):
    """What burns."""

    A = "A"
    """Solids that leave embers."""
    B = "B"
    """Liquids and gases."""
    C = "C"
    """Live electrical equipment."""
    D = "D"
    """Metals."""


class RumusBahaya(StrEnum):
    """How likelihood and impact become one number."""

    JUMLAH = "jumlah"
    KALI = "kali"

    def nilai(self, kemungkinan: int, dampak: int) -> int:
        """
        >>> [rumus.nilai(4, 2) for rumus in RumusBahaya]
        [6, 8]
        """
        return kemungkinan + dampak if self is RumusBahaya.JUMLAH else kemungkinan * dampak


class KodePeringatanSarana(StrEnum):
    """Why an answer may be doubted."""

    KELAS_CAMPURAN = "kelas_campuran"
    """Several classes of fire on one area: no source says which unit serves which."""
    WAKTU_TIDAK_TERCATAT = "waktu_tidak_tercatat"
    """Cases without minutes, which count as not in time."""
    BARIS_TERULANG = "baris_terulang"
    """The same row twice, counted once."""


@attrs.frozen(field_transformer=sekaligus)
class PeringatanSarana:
    """A reason to doubt an answer, as its word and a sentence in either language."""

    kode: KodePeringatanSarana = attrs.field(validator=pilihan(KodePeringatanSarana))
    pesan: str = attrs.field(validator=berisi)
    message: str = attrs.field(validator=berisi)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan("Peringatan", self.pesan)
