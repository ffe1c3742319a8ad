"""How fast help came to fires, with every denominator named.

    in the service area (WMK):  in time / fires inside it
    everywhere:                 in time / all fires

Both are published as "response rate"; in Sleman in 2013 the first was 13 of 13 and the second 13
of 64. A case without recorded minutes stays in the denominator and counts as not in time: what
nobody measured is no success. Fifteen minutes is the rule; a city may be stricter.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_tak_negatif,
    pilihan,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.tangguh_bencana.parameters.sarana import (
    BATAS_TANGGAP,
    JIWA_PER_MOBIL,
    JIWA_PER_POS,
    PERSONEL_PER_MOBIL,
)
from pelayanan_publik.tangguh_bencana.sarana.baris import baca_baris
from pelayanan_publik.tangguh_bencana.sarana.capaian import Capaian
from pelayanan_publik.tangguh_bencana.sarana.pilihan import KodePeringatanSarana, PeringatanSarana


@attrs.frozen(field_transformer=sekaligus)
class KejadianKebakaran:
    """A fire: minutes until help was there (None: not written down), inside the WMK or not."""

    kode: str = attrs.field(validator=berisi)
    menit: Fraction | None = attrs.field(
        converter=attrs.converters.optional(terbaca),
        validator=attrs.validators.optional(ukuran_tak_negatif),
    )
    di_dalam_wmk: bool = attrs.field(validator=pilihan(bool))


@attrs.frozen
class CapaianWaktuTanggap:
    """Fires, a limit, and the share met within it: of those inside the WMK, and of all."""

    kejadian: tuple[KejadianKebakaran, ...]
    batas_menit: Fraction
    batas_diberikan: bool
    """Whether the limit was given, instead of the one in force on `pada`."""
    pada: date
    peringatan: tuple[PeringatanSarana, ...]

    def tepat_waktu(self, kejadian: KejadianKebakaran) -> bool:
        """Whether help came within the limit, the limit itself included."""
        return kejadian.menit is not None and kejadian.menit <= self.batas_menit

    def _capaian(self, kejadian: list[KejadianKebakaran], penyebut: str) -> Capaian:
        tepat = sum(map(self.tepat_waktu, kejadian))
        return Capaian(
            "Waktu tanggap",
            Fraction(tepat),
            Fraction(len(kejadian)),
            "tepat waktu",
            penyebut,
        )

    @property
    def di_dalam_wmk(self) -> Capaian:
        """In time over the fires inside the service area."""
        dalam = [k for k in self.kejadian if k.di_dalam_wmk]
        return self._capaian(dalam, "kejadian di dalam WMK")

    @property
    def semua(self) -> Capaian:
        """In time over all fires, wherever they were."""
        return self._capaian(list(self.kejadian), "semua kejadian")

    @property
    def tanpa_catatan(self) -> int:
        """Fires without recorded minutes."""
        return sum(k.menit is None for k in self.kejadian)

    def penjelasan(self) -> Penjelasan:
        batas = (
            Penjelasan("Batas, diberikan", f"{tulis_pecahan(self.batas_menit)} menit")
            if self.batas_diberikan
            else BATAS_TANGGAP.penjelasan(self.pada)
        )
        return Penjelasan(
            "Capaian waktu tanggap",
            str(self.di_dalam_wmk),
            (
                Penjelasan("Dari semua", str(self.semua)),
                batas,
                Penjelasan("Tanpa catatan waktu", tulis_ribuan(self.tanpa_catatan)),
                *(p.penjelasan() for p in self.peringatan),
            ),
        )

    def tabel(self) -> Tabel:
        """By place: fires, those in time, those without minutes."""
        letak = (("di dalam WMK", True), ("di luar WMK", False))
        isi = [(nama, [k for k in self.kejadian if k.di_dalam_wmk is ya]) for nama, ya in letak]
        kolom = ("Letak", "Kejadian", "Tepat waktu", "Tanpa catatan")
        baris = tuple((nama, *self._cacah(kejadian)) for nama, kejadian in isi)
        kaki = ("Jumlah", *self._cacah(list(self.kejadian)))
        return Tabel("Waktu tanggap kebakaran", kolom, baris, kaki)

    def _cacah(self, kejadian: list[KejadianKebakaran]) -> tuple[int, int, int]:
        tepat = sum(map(self.tepat_waktu, kejadian))
        return len(kejadian), tepat, sum(k.menit is None for k in kejadian)

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def capaian_waktu_tanggap(
    kejadian: Iterable[KejadianKebakaran | tuple[Any, ...]],
    *,
    pada: date,
    batas_menit: Bilangan | None = None,
) -> CapaianWaktuTanggap:
    """The share of fires met within the limit. Without `batas_menit`, the one in force on `pada`.

    >>> hasil = capaian_waktu_tanggap(
    ...     [("K-1", 12, True), ("K-2", None, True), ("K-3", 40, False)], pada=date(2024, 1, 1))
    >>> print(hasil.di_dalam_wmk)
    1 tepat waktu / 2 kejadian di dalam WMK = 50 %
    >>> print(hasil.semua)
    1 tepat waktu / 3 semua kejadian = 33,3 %
    """
    masukan = Masukan()
    terbaca = baca_baris(masukan, KejadianKebakaran, kejadian, "kejadian")
    masukan.tambah(*galat_ganda((f"{letak}.kode", satu.kode) for letak, satu in terbaca))
    if batas_menit is None:
        batas = Fraction(masukan.berlaku(BATAS_TANGGAP, pada))
    else:
        masukan.hari("pada", pada)
        batas = masukan.positif("batas_menit", batas_menit)
    masukan.tuntas()
    isi = tuple(satu for _, satu in terbaca)
    return CapaianWaktuTanggap(isi, batas, batas_menit is not None, pada, _peringatan(isi))


def _peringatan(kejadian: tuple[KejadianKebakaran, ...]) -> tuple[PeringatanSarana, ...]:
    kosong = sum(k.menit is None for k in kejadian)
    if not kosong:
        return ()
    return (
        PeringatanSarana(
            KodePeringatanSarana.WAKTU_TIDAK_TERCATAT,
            f"{kosong} kejadian tanpa catatan waktu dihitung tidak tepat waktu.",
            f"{kosong} cases without minutes count as not in time.",
        ),
    )


# --- how much fire service -----------------------------------------------------------------------


@attrs.frozen
class KebutuhanPemadam:
    """Fire posts, engines and crew for so many people, by the advice of IFCAA."""

    penduduk: int
    pos: int
    mobil: int
    personel: int

    def penjelasan(self) -> Penjelasan:
        dasar = (JIWA_PER_POS, JIWA_PER_MOBIL, PERSONEL_PER_MOBIL)
        return Penjelasan(
            "Kebutuhan pemadam kebakaran",
            f"{tulis_ribuan(self.pos)} pos, {tulis_ribuan(self.mobil)} mobil,"
            f" {tulis_ribuan(self.personel)} personel",
            (
                Penjelasan("Penduduk", f"{tulis_ribuan(self.penduduk)} jiwa"),
                *(p.penjelasan(p.riwayat[-1].masa.mulai) for p in dasar),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kebutuhan_pemadam(*, penduduk: int) -> KebutuhanPemadam:
    """A post for every 30,000 people or part of it; an engine with 25 people for every 10,000.

    That a part counts as a whole is our reading: the advice gives only the rates.

    >>> kebutuhan_pemadam(penduduk=30_001)
    KebutuhanPemadam(penduduk=30001, pos=2, mobil=4, personel=100)
    """
    angkat(filter(None, [galat_tak_negatif(penduduk, "penduduk")]))
    pos = -(-penduduk // JIWA_PER_POS.riwayat[-1].nilai)
    mobil = -(-penduduk // JIWA_PER_MOBIL.riwayat[-1].nilai)
    return KebutuhanPemadam(penduduk, pos, mobil, mobil * PERSONEL_PER_MOBIL.riwayat[-1].nilai)
