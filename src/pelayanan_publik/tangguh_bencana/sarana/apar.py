"""How many extinguishers (APAR) the floors of a building need, and whether one hangs right.

Each floor is reckoned by itself and goes up: what is left over of one floor's cover does not
protect the next. What one unit covers is a choice, because the sources differ, and area is not
coverage: three units in one corner of 600 m2 satisfy the count and nobody else. Whether every
point is near enough is asked of `jarak_apar`.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Berlaku
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    Bilangan,
    galat_tak_negatif,
    tulis_pecahan,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.tangguh_bencana.errors import (
    BanyakLantaiBerbeda,
    LantaiTanpaLuas,
    TinggiTerbalik,
)
from pelayanan_publik.tangguh_bencana.parameters.sarana import DASAR_APAR, LIPUTAN, PUNCAK_APAR
from pelayanan_publik.tangguh_bencana.sarana.pilihan import (
    KelasKebakaran,
    KodePeringatanSarana,
    LiputanAPAR,
    PeringatanSarana,
)


@attrs.frozen
class LantaiAPAR:
    """A floor: its area, the units it needs, and those it has (None: not told)."""

    luas_m2: Fraction
    jumlah: int
    tersedia: int | None

    @property
    def kurang(self) -> int | None:
        """Units short; a surplus stays on its floor. None where the stock was not told."""
        return None if self.tersedia is None else max(0, self.jumlah - self.tersedia)


@attrs.frozen
class KebutuhanAPAR:
    """The units a building needs, floor by floor."""

    lantai: tuple[LantaiAPAR, ...]
    liputan_m2: Fraction
    liputan: LiputanAPAR | None
    """Where the cover comes from; None where it was given as a figure."""
    kelas: tuple[KelasKebakaran, ...]
    peringatan: tuple[PeringatanSarana, ...]

    @property
    def jumlah(self) -> int:
        return sum(satu.jumlah for satu in self.lantai)

    @property
    def kurang(self) -> int | None:
        """Units short over all floors; None where the stock was not told."""
        kurang = [satu.kurang for satu in self.lantai if satu.kurang is not None]
        return sum(kurang) if len(kurang) == len(self.lantai) else None

    def penjelasan(self) -> Penjelasan:
        liputan = (
            Penjelasan("Liputan satu APAR, diberikan", f"{tulis_pecahan(self.liputan_m2)} m2")
            if self.liputan is None
            else LIPUTAN[self.liputan].penjelasan(_terkini(self.liputan).masa.mulai)
        )
        kelas = ", ".join(self.kelas) or "tidak disebut"
        return Penjelasan(
            "Kebutuhan APAR",
            f"{tulis_ribuan(self.jumlah)} unit",
            (
                liputan,
                *(
                    Penjelasan(
                        f"Lantai {i}",
                        f"{tulis_ribuan(satu.jumlah)} unit",
                        catatan=f"{tulis_pecahan(satu.luas_m2)} m2",
                    )
                    for i, satu in enumerate(self.lantai, start=1)
                ),
                *(
                    ()
                    if self.kurang is None
                    else (Penjelasan("Kurang", f"{tulis_ribuan(self.kurang)} unit"),)
                ),
                Penjelasan("Kelas kebakaran", kelas),
                Penjelasan("Luas bukan liputan", "periksa jarak setiap titik ke APAR terdekat"),
                *(p.penjelasan() for p in self.peringatan),
            ),
        )

    def tabel(self) -> Tabel:
        baris = tuple(
            (f"Lantai {i}", tulis_pecahan(satu.luas_m2), satu.jumlah, _atau_kosong(satu.kurang))
            for i, satu in enumerate(self.lantai, start=1)
        )
        luas = tulis_pecahan(sum((satu.luas_m2 for satu in self.lantai), Fraction(0)))
        kaki = ("Jumlah", luas, self.jumlah, _atau_kosong(self.kurang))
        return Tabel(
            "Kebutuhan APAR", ("Lantai", "Luas m2", "Unit", "Kurang"), baris, kaki, ("Luas m2",)
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _atau_kosong(nilai: int | None) -> int | str:
    return "" if nilai is None else nilai


def _terkini(liputan: LiputanAPAR) -> Berlaku[int | Decimal]:
    return LIPUTAN[liputan].riwayat[-1]


def _satu_atau_banyak(nilai: Any, path: str) -> list[tuple[str, Any]]:  # noqa: ANN401 - as given
    """What was given with its path: one thing by itself, several by their number."""
    urut = tupel(nilai)
    if not isinstance(urut, tuple):
        return [(path, nilai)]
    return [(f"{path}[{i}]", satu) for i, satu in enumerate(urut)]


def jumlah_apar(
    luas_m2: Bilangan | Iterable[Bilangan],
    *,
    liputan: LiputanAPAR | str | Bilangan = LiputanAPAR.LUAS,
    kelas: KelasKebakaran | str | Iterable[KelasKebakaran | str] = (),
    tersedia: int | Iterable[int] | None = None,
) -> KebutuhanAPAR:
    """Area over cover, rounded up: for one floor, or for each of several.

    A floor of any area needs one at least. `liputan` is one of the three published covers, or
    square metres of your own. The classes of fire are labels: no source here gives a cover by
    class. The printed 176.71 m2 is a little less than pi times 7.5 squared, so a need is never
    understated by it.

    >>> [jumlah_apar(600, liputan=cara).jumlah for cara in LiputanAPAR]
    [3, 4, 3]
    >>> gedung = jumlah_apar([150, 50.5, 0], tersedia=[3, 0, 0])
    >>> gedung.jumlah, gedung.kurang
    (2, 1)
    """
    masukan = Masukan()
    luas = [masukan.tak_negatif(*satu) for satu in _satu_atau_banyak(luas_m2, "luas_m2")]
    if not luas:
        masukan.tambah(LantaiTanpaLuas(0, path="luas_m2"))
    cara: LiputanAPAR | None = None
    if isinstance(liputan, str):
        cara = masukan.pilihan("liputan", liputan, LiputanAPAR)
        cakup = Fraction(_terkini(cara).nilai)
    else:
        cakup = masukan.positif("liputan", liputan)
    semua = _satu_atau_banyak(kelas, "kelas")
    golongan = [masukan.pilihan(path, satu, KelasKebakaran) for path, satu in semua]
    stok = _persediaan(masukan, tersedia, len(luas))
    masukan.tuntas()
    urut = tuple(k for k in KelasKebakaran if k in golongan)
    return KebutuhanAPAR(
        tuple(LantaiAPAR(m2, ceil(m2 / cakup), s) for m2, s in zip(luas, stok, strict=True)),
        cakup,
        cara,
        urut,
        _peringatan_kelas(urut),
    )


def _persediaan(masukan: Masukan, tersedia: object, lantai: int) -> list[int | None]:
    """What each floor has; None for all where it was not told."""
    if tersedia is None:
        return [None] * lantai
    stok = _satu_atau_banyak(tersedia, "tersedia")
    masukan.tambah(*(galat_tak_negatif(satu, path) for path, satu in stok))
    if len(stok) != lantai:
        masukan.tambah(BanyakLantaiBerbeda(len(stok), path="tersedia", lantai=lantai))
    return [satu for _, satu in stok]


def _peringatan_kelas(kelas: tuple[KelasKebakaran, ...]) -> tuple[PeringatanSarana, ...]:
    if len(kelas) <= 1:
        return ()
    daftar = ", ".join(kelas)
    return (
        PeringatanSarana(
            KodePeringatanSarana.KELAS_CAMPURAN,
            f"Kelas {daftar} bercampur: aturan luas tidak menyebut jenis APAR untuk tiap kelas.",
            f"Classes {daftar} are mixed: the area rule does not say which unit serves which.",
        ),
    )


# --- height --------------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class TinggiAPAR:
    """Where a unit hangs: its base and its top above the floor, against Permenaker 04/1980.

    >>> tinggi = TinggiAPAR(15, 125.5)
    >>> tinggi.dasar_cukup, tinggi.puncak_cukup, tinggi.memenuhi
    (True, False, False)
    """

    dasar_cm: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    puncak_cm: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)

    def __attrs_post_init__(self) -> None:
        if self.puncak_cm <= self.dasar_cm:
            raise TinggiTerbalik(
                tulis_pecahan(self.puncak_cm),
                path="puncak_cm",
                dasar_cm=tulis_pecahan(self.dasar_cm),
            )

    @property
    def dasar_cukup(self) -> bool:
        """Whether the base is high enough; the limit itself is."""
        return self.dasar_cm >= DASAR_APAR.riwayat[-1].nilai

    @property
    def puncak_cukup(self) -> bool:
        """Whether the top is low enough; the limit itself is."""
        return self.puncak_cm <= PUNCAK_APAR.riwayat[-1].nilai

    @property
    def memenuhi(self) -> bool:
        return self.dasar_cukup and self.puncak_cukup

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Tinggi APAR",
            "memenuhi" if self.memenuhi else "tidak memenuhi",
            (
                Penjelasan("Dasar", f"{tulis_pecahan(self.dasar_cm)} cm"),
                DASAR_APAR.penjelasan(DASAR_APAR.riwayat[-1].masa.mulai),
                Penjelasan("Puncak", f"{tulis_pecahan(self.puncak_cm)} cm"),
                PUNCAK_APAR.penjelasan(PUNCAK_APAR.riwayat[-1].masa.mulai),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()
