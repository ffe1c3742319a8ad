"""People and what they can prove.

Four things are told apart, because each proves something else:

    keterampilan             a skill that was seen, without any paper
    sertifikat pelatihan     somebody attended a course
    sertifikat kompetensi    somebody passed an examination
    kredensial               an organisation lets somebody act in a role

A `Kualifikasi` is such a proof as a list knows it: which skills it gives at which level, and
for how many months. A `Perolehan` is that a person obtained it: its day of issue and its end.
What a seat asks for (`SyaratKeterampilan`) is a skill proved in named ways. People are told by a
code; names stay with the app.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from pelayanan_publik.core.errors import BukanTanggal, Galat, Pengumpul, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_tak_negatif,
    pilihan,
    positif,
    positif_atau_kosong,
    semua_anggota,
    tupel,
)
from pelayanan_publik.core.validity import (
    Masa,
    galat_tanggal,
    hari,
    hari_atau_kosong,
    tambah_bulan,
    tambah_hari,
)
from pelayanan_publik.tangguh_bencana.errors import (
    KedaluwarsaSebelumTerbit,
    KeterampilanTidakDikenal,
    KualifikasiTidakDikenal,
    RentangUmurTerbalik,
)
from pelayanan_publik.tangguh_bencana.pintu import (
    atau_kosong,
    dalam_masa,
    pastikan_hari,
    pastikan_masa,
    tanpa_ulangan,
)


def lahir_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: date | None) -> None:
    """Attrs validator: a birth date, or none. What was given instead is not told."""
    if value is not None:
        angkat(filter(None, [galat_lahir(value, attribute.name)]))


def galat_lahir(nilai: object, path: str = "lahir") -> Galat | None:
    """The fault of what is no birth date, without telling it: it may be one all the same."""
    if galat_tanggal(nilai) is None:
        return None
    return BukanTanggal("…", path=path, sebagai="tanggal (date)")


class WujudKualifikasi(StrEnum):
    """What a qualification is; none of them stands for another."""

    KETERAMPILAN = "keterampilan"
    SERTIFIKAT_PELATIHAN = "sertifikat_pelatihan"
    SERTIFIKAT_KOMPETENSI = "sertifikat_kompetensi"
    KREDENSIAL = "kredensial"


@attrs.frozen(field_transformer=sekaligus)
class Kemampuan:
    """A skill at a level; 1 is the lowest, and a higher level covers those below it."""

    keterampilan: str = attrs.field(validator=berisi)
    tingkat: int = attrs.field(default=1, validator=positif)


@attrs.frozen
class RentangUmur:
    """Ages in full years, both ends included.

    >>> 40 in RentangUmur(19, 40), 41 in RentangUmur(19, 40)
    (True, False)
    """

    terendah: int
    tertinggi: int | None = None

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        kumpul.tambah(galat_tak_negatif(self.terendah, "terendah"))
        if self.tertinggi is not None:
            kumpul.tambah(galat_tak_negatif(self.tertinggi, "tertinggi"))
        kumpul.tuntas()
        if self.tertinggi is not None and self.terendah > self.tertinggi:
            raise RentangUmurTerbalik(self.terendah, path="terendah", tertinggi=self.tertinggi)

    def __contains__(self, umur: int) -> bool:
        angkat(filter(None, [galat_tak_negatif(umur, "umur")]))
        return self.terendah <= umur and (self.tertinggi is None or umur <= self.tertinggi)

    def __str__(self) -> str:
        if self.tertinggi is None:
            return f"{self.terendah} tahun ke atas"
        return f"{self.terendah}–{self.tertinggi} tahun"


@attrs.frozen(field_transformer=sekaligus)
class Kualifikasi:
    """A proof as a list knows it: the skills it gives, and how long it holds.

    >>> renang = Kualifikasi("SAR-AIR", "Pelatihan penyelamatan di air",
    ...     WujudKualifikasi.SERTIFIKAT_PELATIHAN, (Kemampuan("penyelamatan_air"),), 24)
    >>> renang.terbitkan(date(2024, 2, 29)).kedaluwarsa
    datetime.date(2026, 2, 28)
    """

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    wujud: WujudKualifikasi = attrs.field(validator=pilihan(WujudKualifikasi))
    memberi: tuple[Kemampuan, ...] = attrs.field(
        converter=tupel,
        validator=[semua_anggota(Kemampuan), tanpa_ulangan("keterampilan")],
    )
    masa_berlaku_bulan: int | None = attrs.field(default=None, validator=positif_atau_kosong)
    """None: it never expires."""
    umur_seleksi: RentangUmur | None = attrs.field(default=None, validator=atau_kosong(RentangUmur))
    """The ages at which somebody may begin it; renewing it asks for none."""

    def terbitkan(self, terbit: date) -> Perolehan:
        """It, obtained on a day: it ends so many months later, clamped to a shorter month."""
        bulan = self.masa_berlaku_bulan
        return Perolehan(self.kode, terbit, None if bulan is None else tambah_bulan(terbit, bulan))


@attrs.frozen(field_transformer=sekaligus)
class Perolehan:
    """That a person obtained a qualification: when, and the first day on which it counts no more.

    The day of issue counts, the day of expiry does not. Where a card says `valid through`,
    that is its last good day: use `sampai_dengan`.

    >>> kartu = Perolehan("BNSP-1", date(2023, 10, 15), date(2026, 10, 15))
    >>> [kartu.berlaku(date(2026, 10, d)) for d in (14, 15)]
    [True, False]
    """

    kualifikasi: str = attrs.field(validator=berisi)
    terbit: date = attrs.field(validator=hari)
    kedaluwarsa: date | None = attrs.field(default=None, validator=hari_atau_kosong)

    def __attrs_post_init__(self) -> None:
        if self.kedaluwarsa is not None and self.kedaluwarsa <= self.terbit:
            raise KedaluwarsaSebelumTerbit(
                self.kedaluwarsa,
                path="kedaluwarsa",
                kualifikasi=self.kualifikasi,
                terbit=self.terbit,
            )

    @classmethod
    def sampai_dengan(cls, kualifikasi: str, terbit: date, hari_terakhir: date) -> Perolehan:
        """From a card that names its last good day.

        >>> Perolehan.sampai_dengan("A", date(2024, 1, 1), date(2024, 12, 31)).kedaluwarsa
        datetime.date(2025, 1, 1)
        """
        angkat(filter(None, [galat_tanggal(hari_terakhir, "hari_terakhir")]))
        return cls(kualifikasi, terbit, tambah_hari(hari_terakhir, 1, "hari_terakhir"))

    def berlaku(self, pada: date) -> bool:
        """Whether it counts on a day."""
        pastikan_hari(pada)
        return self.terbit <= pada and (self.kedaluwarsa is None or pada < self.kedaluwarsa)


@attrs.frozen(field_transformer=sekaligus)
class SyaratKeterampilan:
    """What a seat asks for: a skill at a level or above it, proved in one of the named ways.

    `wajib`: without it nobody may take the seat. Otherwise it is only recommended.
    """

    keterampilan: str = attrs.field(validator=berisi)
    wujud: tuple[WujudKualifikasi, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(WujudKualifikasi)
    )
    tingkat: int = attrs.field(default=1, validator=positif)
    wajib: bool = attrs.field(default=True, validator=pilihan(bool))

    def terpenuhi(self, kualifikasi: Kualifikasi) -> bool:
        """Whether a qualification, while it counts, meets it."""
        return kualifikasi.wujud in self.wujud and any(
            k.keterampilan == self.keterampilan and k.tingkat >= self.tingkat
            for k in kualifikasi.memberi
        )

    def __str__(self) -> str:
        tingkat = f" tingkat {self.tingkat}" if self.tingkat > 1 else ""
        return self.keterampilan.replace("_", " ") + tingkat


@attrs.frozen
class DaftarKualifikasi:
    """The qualifications that count here: a policy, handed over by the caller."""

    isi: tuple[Kualifikasi, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(Kualifikasi), tanpa_ulangan("kode")]
    )
    _per_kode: dict[str, Kualifikasi] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_per_kode", {k.kode: k for k in self.isi})

    def ambil(self, kode: str, path: str = "kualifikasi") -> Kualifikasi:
        """The qualification with a code."""
        if type(kode) is str and kode in self._per_kode:
            return self._per_kode[kode]
        raise KualifikasiTidakDikenal(kode, path=path, ada=tuple(self._per_kode))

    def galat_syarat(self, syarat: SyaratKeterampilan, path: str = "syarat") -> Galat | None:
        """The fault of a requirement that nothing in the list could ever meet, or None."""
        if any(map(syarat.terpenuhi, self.isi)):
            return None
        return KeterampilanTidakDikenal(
            syarat.keterampilan,
            path=path,
            wujud=" atau ".join(w.value for w in syarat.wujud),
            tingkat=syarat.tingkat,
            ada=tuple(sorted({k.keterampilan for q in self.isi for k in q.memberi})),
        )


@attrs.frozen(field_transformer=sekaligus)
class Relawan:
    """A volunteer, by code: what was obtained, from when until when, and the days away.

    Nothing that names a person stands here; the birth date is never shown.

    >>> ani = Relawan("R-1", sejak=date(2026, 3, 1), sampai=date(2026, 9, 1))
    >>> [ani.hadir(date(2026, bulan, 1)) for bulan in (2, 3, 8, 9)]
    [False, True, True, False]
    """

    kode: str = attrs.field(validator=berisi)
    perolehan: tuple[Perolehan, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(Perolehan)
    )
    lahir: date | None = attrs.field(default=None, repr=False, validator=lahir_atau_kosong)
    perempuan: bool | None = attrs.field(default=None, validator=atau_kosong(bool))
    """None: not recorded."""
    berhalangan: tuple[Masa, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(Masa)
    )
    sejak: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The day of joining; None: always was there."""
    sampai: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The first day on which he or she no longer belongs to it; None: still does."""

    def __attrs_post_init__(self) -> None:
        pastikan_masa(self.sejak, self.sampai)

    def terdaftar(self, pada: date) -> bool:
        """Whether he or she belongs to it on a day, away or not."""
        pastikan_hari(pada)
        return dalam_masa(pada, self.sejak, self.sampai)

    def hadir(self, pada: date) -> bool:
        """Whether he or she can be called on a day."""
        return self.terdaftar(pada) and not any(pada in masa for masa in self.berhalangan)
