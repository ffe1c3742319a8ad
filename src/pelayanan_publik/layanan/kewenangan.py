"""PATEN: may this kecamatan sign this? Only what was delegated to it, and only from that day on.

The authority is the regent's or the mayor's. A kecamatan has what a regulation delegates to its
head; which document is in which regulation this library does not know: the rows are the caller's.
What no row names stays where it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_teks,
    pilihan,
    sebagai_pilihan,
    tulis_kata,
    tupel,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan.parameters.paten import SYARAT_PATEN


def _nama(teks: str) -> str:
    """A name as it is compared: neither case nor the width of spaces counts."""
    return " ".join(teks.casefold().split())


@attrs.frozen(field_transformer=sekaligus)
class PelimpahanWewenang:
    """One authority that a regulation delegates to a kecamatan, or to all of them."""

    wewenang: str = attrs.field(validator=berisi)
    """What may be signed, as the regulation calls it."""
    kecamatan: str | None = attrs.field(validator=attrs.validators.optional(berisi))
    """To which; None to all of the kabupaten or kota."""
    masa: Masa = attrs.field(validator=pilihan(Masa))
    dasar: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def kena(self, wewenang: str, kecamatan: str) -> bool:
        """Whether it is about this authority of this kecamatan, on whatever day."""
        milik = self.kecamatan is None or _nama(self.kecamatan) == _nama(kecamatan)
        return milik and _nama(self.wewenang) == _nama(wewenang)


@attrs.frozen
class KewenanganKecamatan:
    """Whether a kecamatan may sign something on a day, and by which rows."""

    wewenang: str
    kecamatan: str
    pada: date
    berlaku: tuple[PelimpahanWewenang, ...]
    """The rows that give it."""
    tidak_berlaku: tuple[PelimpahanWewenang, ...]
    """Rows about it that are not in force on that day."""

    @property
    def boleh(self) -> bool:
        return bool(self.berlaku)

    def penjelasan(self) -> Penjelasan:
        lain = ((b, "tidak berlaku") for b in self.tidak_berlaku)
        baris = (*((b, "") for b in self.berlaku), *lain)
        return Penjelasan(
            f"{self.wewenang} oleh Kecamatan {self.kecamatan} pada {self.pada}",
            "boleh" if self.boleh else "tidak boleh",
            tuple(
                Penjelasan("Pelimpahan", str(b.masa), dasar=b.dasar, bukti=b.bukti, catatan=catatan)
                for b, catatan in baris
            ),
            catatan="" if self.boleh else "tanpa pelimpahan tetap pada bupati/wali kota",
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kewenangan_kecamatan(
    wewenang: str, kecamatan: str, *, pelimpahan: Iterable[PelimpahanWewenang], pada: date
) -> KewenanganKecamatan:
    """Whether a kecamatan may sign something on a day, by the rows of the caller.

    >>> perwal = DasarHukum("Perwal contoh")
    >>> masa = Masa(date(2021, 1, 1))
    >>> baris = [PelimpahanWewenang("izin contoh", None, masa, perwal, Bukti.PRIMER)]
    >>> for pada in (date(2020, 12, 31), date(2021, 1, 1)):
    ...     izin = kewenangan_kecamatan("Izin contoh", "Kotagede", pelimpahan=baris, pada=pada)
    ...     print(izin.boleh)
    False
    True
    """
    masukan = Masukan()
    masukan.tambah(galat_teks(wewenang, "wewenang"), galat_teks(kecamatan, "kecamatan"))
    masukan.hari("pada", pada)
    semua = tupel(pelimpahan)
    masukan.tambah(galat_anggota(semua, tuple, "pelimpahan"))
    if masukan.baik("pelimpahan"):
        masukan.tambah(
            *(galat_anggota(b, PelimpahanWewenang, f"pelimpahan[{i}]") for i, b in enumerate(semua))
        )
    masukan.tuntas()
    kena = [b for b in semua if b.kena(wewenang, kecamatan)]
    return KewenanganKecamatan(
        wewenang,
        kecamatan,
        pada,
        tuple(b for b in kena if pada in b.masa),
        tuple(b for b in kena if pada not in b.masa),
    )


# --- the conditions ------------------------------------------------------------------------------


class JenisSyaratPATEN(StrEnum):
    """What has to be there before a kecamatan is an office of PATEN."""

    SUBSTANTIF = "substantif"
    """Part of the authority of the regent or mayor is delegated."""
    ADMINISTRATIF = "administratif"
    """A standard of service, and the tasks of the staff."""
    TEKNIS = "teknis"
    """Rooms and equipment, and those who do the work."""


@attrs.frozen
class SyaratPATEN:
    """The three conditions of a kecamatan; what is not told is unknown, not missing."""

    pada: date
    terpenuhi: tuple[JenisSyaratPATEN, ...]
    belum: tuple[JenisSyaratPATEN, ...]
    tidak_diketahui: tuple[JenisSyaratPATEN, ...]

    @property
    def lengkap(self) -> bool | None:
        """Whether all are met; None where that is not known."""
        if self.belum:
            return False
        return None if self.tidak_diketahui else True

    def penjelasan(self) -> Penjelasan:
        bagian = (
            ("terpenuhi", self.terpenuhi),
            ("belum", self.belum),
            ("tidak diketahui", self.tidak_diketahui),
        )
        sumber = SYARAT_PATEN.pada(self.pada)
        nilai = {True: "terpenuhi", False: "belum terpenuhi", None: "tidak diketahui"}
        return Penjelasan(
            f"Syarat PATEN pada {self.pada}",
            nilai[self.lengkap],
            tuple(
                Penjelasan(tulis_kata(s).capitalize(), nama) for nama, isi in bagian for s in isi
            ),
            dasar=sumber.dasar,
            bukti=sumber.bukti,
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def syarat_paten(keadaan: Mapping[JenisSyaratPATEN | str, bool], *, pada: date) -> SyaratPATEN:
    """The conditions of PATEN, by what is known of them.

    >>> syarat_paten({"substantif": True, "teknis": False}, pada=date(2024, 1, 1)).lengkap
    False
    """
    masukan = Masukan()
    masukan.berlaku(SYARAT_PATEN, pada)
    diketahui: dict[JenisSyaratPATEN, bool] = {}
    if not isinstance(keadaan, Mapping):
        masukan.tambah(BukanJenisnya(keadaan, path="keadaan", sebagai="Mapping"))
    else:
        for kunci, nilai in keadaan.items():
            with masukan.di():
                jenis = sebagai_pilihan(kunci, JenisSyaratPATEN, "keadaan")
                masukan.tambah(galat_anggota(nilai, bool, f"keadaan[{jenis.value}]"))
                diketahui[jenis] = nilai
    masukan.tuntas()
    return SyaratPATEN(
        pada,
        tuple(j for j in JenisSyaratPATEN if diketahui.get(j) is True),
        tuple(j for j in JenisSyaratPATEN if diketahui.get(j) is False),
        tuple(j for j in JenisSyaratPATEN if j not in diketahui),
    )
