"""The nouns of readiness: what people can prove, the people, the items, and patterns of teams.

Four things are told apart, because each proves something else:

    keterampilan             a skill that was seen, without any paper
    sertifikat pelatihan     somebody attended a course
    sertifikat kompetensi    somebody passed an examination
    kredensial               an organisation lets somebody act in a role

A `Kualifikasi` is such a proof as a list knows it: which skills it gives at which level, and
for how many months. A `Perolehan` is that a person obtained it: its day of issue and its end.
A pattern of a team (`PolaRegu`) has roles with seats, and a seat asks for skills proved in
named ways. People are told by a code; names stay with the app.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import attrs

from pelayanan_publik.core.errors import BukanTanggal, Galat, Pengumpul, angkat, galat_ganda
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_positif,
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
    KursiTerlaluBanyak,
    PolaTanpaKursi,
    RentangUmurTerbalik,
    SelangTerlaluPanjang,
)

KURSI_TERBANYAK = 10_000
"""Seats of one role, or items of one kind in one team."""


def _tanpa_ulangan(kunci: str) -> Callable[[object, attrs.Attribute[Any], tuple[Any, ...]], None]:
    """Attrs validator: no two members with the same value of one attribute."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: tuple[Any, ...]) -> None:
        nama = attribute.name
        semua = ((f"{nama}[{i}].{kunci}", getattr(v, kunci)) for i, v in enumerate(value))
        angkat(galat_ganda(semua))

    return periksa


def _atau_kosong(kelas: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: of this class, or none."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            angkat(filter(None, [galat_anggota(value, kelas, attribute.name)]))

    return periksa


def lahir_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: date | None) -> None:
    """Attrs validator: a birth date, or none. What was given instead is not told."""
    if value is not None:
        angkat(filter(None, [galat_lahir(value, attribute.name)]))


def galat_lahir(nilai: object, path: str = "lahir") -> Galat | None:
    """The fault of what is no birth date, without telling it: it may be one all the same."""
    if galat_tanggal(nilai) is None:
        return None
    return BukanTanggal("…", path=path, sebagai="tanggal (date)")


# --- what can be proved --------------------------------------------------------------------------


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
        validator=[semua_anggota(Kemampuan), _tanpa_ulangan("keterampilan")],
    )
    masa_berlaku_bulan: int | None = attrs.field(default=None, validator=positif_atau_kosong)
    """None: it never expires."""
    umur_seleksi: RentangUmur | None = attrs.field(
        default=None, validator=_atau_kosong(RentangUmur)
    )
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
        converter=tupel, validator=[semua_anggota(Kualifikasi), _tanpa_ulangan("kode")]
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


def pastikan_hari(pada: date) -> None:
    """Refuse what is no calendar day."""
    if galat := galat_tanggal(pada, "pada"):
        raise galat


# --- people --------------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class Relawan:
    """A volunteer, by code: what was obtained, and when he or she is away.

    Nothing that names a person stands here; the birth date is never shown.
    """

    kode: str = attrs.field(validator=berisi)
    perolehan: tuple[Perolehan, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(Perolehan)
    )
    lahir: date | None = attrs.field(default=None, repr=False, validator=lahir_atau_kosong)
    perempuan: bool | None = attrs.field(default=None, validator=_atau_kosong(bool))
    """None: not recorded."""
    berhalangan: tuple[Masa, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(Masa)
    )

    def hadir(self, pada: date) -> bool:
        """Whether he or she can be called on a day."""
        pastikan_hari(pada)
        return not any(pada in masa for masa in self.berhalangan)


# --- items ---------------------------------------------------------------------------------------


class KeadaanAlat(StrEnum):
    """Whether an item may be used on a day, and if not, why."""

    LAYAK = "layak"
    BELUM_ADA = "belum_ada"
    """It came later."""
    BELUM_DIPERIKSA = "belum_diperiksa"
    LEWAT_PERIKSA = "lewat_periksa"
    MENUNGGU_PERIKSA = "menunggu_periksa"
    """Used, and not inspected since."""
    PENSIUN = "pensiun"

    @property
    def cukup_diperiksa(self) -> bool:
        """Whether an inspection alone puts it back into use."""
        return self in _TINGGAL_PERIKSA


_TINGGAL_PERIKSA = frozenset(
    {KeadaanAlat.BELUM_DIPERIKSA, KeadaanAlat.LEWAT_PERIKSA, KeadaanAlat.MENUNGGU_PERIKSA}
)


def berbanyak(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: a count of seats or items."""
    angkat(filter(None, [galat_banyak(value, attribute.name)]))


def galat_banyak(nilai: object, path: str = "banyak") -> Galat | None:
    """The fault of a count that is none, or larger than any team's, or None."""
    if galat := galat_positif(nilai, path):
        return galat
    if isinstance(nilai, int) and nilai <= KURSI_TERBANYAK:
        return None
    return KursiTerlaluBanyak(nilai, path=path, batas=KURSI_TERBANYAK)


SELANG_TERPANJANG = 36_525
"""Days between two inspections: a hundred years; nothing is inspected so seldom."""


def _hari_terurut(nilai: date | Iterable[date]) -> tuple[date, ...]:
    """Attrs converter: days in their order, each once; one day is a list of one.

    What holds anything else stays as it is, for the validator to refuse.
    """
    semua = (nilai,) if isinstance(nilai, date) else tupel(nilai)
    if type(semua) is not tuple or any(map(galat_tanggal, semua)):
        return semua
    return tuple(sorted(set(semua)))


def _beberapa_hari(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Attrs validator: calendar days; every one that is none is told."""
    nama, semua = attribute.name, value if isinstance(value, tuple) else ()
    galat = [galat_tanggal(h, f"{nama}[{i}]") for i, h in enumerate(semua)]
    angkat(filter(None, galat if semua is value else [galat_tanggal(value, nama)]))


def selang_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
    """Attrs validator: days between two inspections, or none."""
    if value is None:
        return
    angkat(filter(None, [galat_positif(value, attribute.name)]))
    if value > SELANG_TERPANJANG:
        raise SelangTerlaluPanjang(value, path=attribute.name, batas=SELANG_TERPANJANG)


def _terakhir(hari: tuple[date, ...], pada: date) -> date | None:
    """The last of days in order that a day has reached."""
    ke = bisect_right(hari, pada)
    return hari[ke - 1] if ke else None


@attrs.frozen(field_transformer=sekaligus)
class Alat:
    """An item, or several alike that are inspected together, and its history of inspections.

    It is fit through the day of its last inspection plus `selang_hari`; without an interval it
    needs no inspection by the calendar. What is inspected after every use (a rope) waits from
    the day of a use until its next inspection. What is retired never comes back.

    A day is judged by what had happened by then, so a new inspection leaves the days before it
    as they were. Days are given in any order, one or several.

    >>> tali = Alat("TALI-1", "tali_kernmantle", diperiksa=date(2026, 1, 1), selang_hari=30)
    >>> [tali.keadaan(date(2026, m, 1)).value for m in (1, 2, 3)]
    ['layak', 'lewat_periksa', 'lewat_periksa']
    >>> lagi = attrs.evolve(tali, diperiksa=[*tali.diperiksa, date(2026, 3, 1)])
    >>> [lagi.keadaan(date(2026, m, 1)).value for m in (1, 2, 3)]
    ['layak', 'lewat_periksa', 'layak']
    """

    kode: str = attrs.field(validator=berisi)
    jenis: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(default=1, validator=berbanyak)
    sejak: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The day it came; None: it was always there."""
    diperiksa: tuple[date, ...] = attrs.field(
        default=(), converter=_hari_terurut, validator=_beberapa_hari
    )
    """The inspections that it passed."""
    selang_hari: int | None = attrs.field(default=None, validator=selang_atau_kosong)
    dipakai: tuple[date, ...] = attrs.field(
        default=(), converter=_hari_terurut, validator=_beberapa_hari
    )
    """The days from which it waits for its next inspection: a use after which it is inspected,
    an incident, an inspection that it did not pass.

    An inspection of the same day is taken to have been before it, and ends no such wait. Where
    it is known to have come after, the day is left out.
    """
    pensiun: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The first day on which it is out of use for ever."""

    def jatuh_tempo(self, pada: date) -> date | None:
        """The first day on which it is overdue if no inspection follows the last one by `pada`.

        None: it has no interval, was not inspected by then, or falls due after the calendar.

        >>> ht = Alat("H", "ht", diperiksa=date(2026, 1, 1), selang_hari=30)
        >>> ht.jatuh_tempo(date(2026, 1, 20))
        datetime.date(2026, 2, 1)
        """
        pastikan_hari(pada)
        terakhir = _terakhir(self.diperiksa, pada)
        if self.selang_hari is None or terakhir is None:
            return None
        lewat = self.selang_hari + 1
        return terakhir + timedelta(lewat) if lewat < (date.max - terakhir).days else None

    def keadaan(self, pada: date) -> KeadaanAlat:
        """How it stands on a day, by what had happened by then."""
        pastikan_hari(pada)
        if self.sejak is not None and pada < self.sejak:
            return KeadaanAlat.BELUM_ADA
        if self.pensiun is not None and self.pensiun <= pada:
            return KeadaanAlat.PENSIUN
        dipakai, diperiksa = _terakhir(self.dipakai, pada), _terakhir(self.diperiksa, pada)
        if dipakai is not None and (diperiksa is None or diperiksa <= dipakai):
            return KeadaanAlat.MENUNGGU_PERIKSA
        if self.selang_hari is None:
            return KeadaanAlat.LAYAK
        if diperiksa is None:
            return KeadaanAlat.BELUM_DIPERIKSA
        lewat = (pada - diperiksa).days > self.selang_hari
        return KeadaanAlat.LEWAT_PERIKSA if lewat else KeadaanAlat.LAYAK

    def layak(self, pada: date) -> bool:
        return self.keadaan(pada) is KeadaanAlat.LAYAK


# --- patterns of teams ---------------------------------------------------------------------------


class StatusKesiapan(StrEnum):
    """Whether teams can go out. As words they have no order; `peringkat` has.

    >>> StatusKesiapan.SIAP.peringkat > StatusKesiapan.SIAP_BERSYARAT.peringkat
    True
    """

    SIAP = "siap"
    """Nothing is missing, nothing recommended either."""
    SIAP_BERSYARAT = "siap_bersyarat"
    """All that is required is there; something recommended is missing."""
    TIDAK_SIAP = "tidak_siap"

    @property
    def peringkat(self) -> int:
        """2, 1, 0: the higher the readier."""
        return _PERINGKAT[self]

    @property
    def dapat_bertugas(self) -> bool:
        """Whether they can go out, be it with a proviso."""
        return self is not StatusKesiapan.TIDAK_SIAP


_PERINGKAT = {s: 2 - i for i, s in enumerate(StatusKesiapan)}


@attrs.frozen(field_transformer=sekaligus)
class Peran:
    """A role in a team: how many seats, and what each of them asks for.

    A seat of a role that is not `wajib` may stay empty: the team is then ready with a proviso.
    """

    nama: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(default=1, validator=berbanyak)
    syarat: tuple[SyaratKeterampilan, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(SyaratKeterampilan)
    )
    wajib: bool = attrs.field(default=True, validator=pilihan(bool))


@attrs.frozen(field_transformer=sekaligus)
class KebutuhanAlat:
    """So many items of a kind in a team; if not `wajib`, only recommended."""

    jenis: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(default=1, validator=berbanyak)
    wajib: bool = attrs.field(default=True, validator=pilihan(bool))


@attrs.frozen(field_transformer=sekaligus)
class PolaRegu:
    """The pattern of a team: its roles and its items. Each is named once.

    >>> regu = PolaRegu("JAGA", "Regu jaga", (Peran("ketua"), Peran("anggota", 2)))
    >>> regu.kursi
    3
    """

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    peran: tuple[Peran, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(Peran), _tanpa_ulangan("nama")]
    )
    alat: tuple[KebutuhanAlat, ...] = attrs.field(
        default=(),
        converter=tupel,
        validator=[semua_anggota(KebutuhanAlat), _tanpa_ulangan("jenis")],
    )

    dasar: DasarHukum | None = attrs.field(default=None, validator=_atau_kosong(DasarHukum))
    """What the pattern rests on; None: it is the caller's own."""
    bukti: Bukti | None = attrs.field(default=None, validator=_atau_kosong(Bukti))

    def __attrs_post_init__(self) -> None:
        if not any(p.wajib for p in self.peran):
            raise PolaTanpaKursi(self.kode, path="peran")

    @property
    def kursi(self) -> int:
        """Seats that must be filled."""
        return sum(p.banyak for p in self.peran if p.wajib)

    def galat_syarat(self, daftar: DaftarKualifikasi, path: str = "pola") -> Iterator[Galat]:
        """The fault of every requirement that nothing in the list could ever meet."""
        for i, peran in enumerate(self.peran):
            for j, syarat in enumerate(peran.syarat):
                if galat := daftar.galat_syarat(syarat, f"{path}.peran[{i}].syarat[{j}]"):
                    yield galat


@attrs.frozen
class PeranRegu:
    """A role in one of the teams; the teams are numbered from 1 in the order given."""

    regu: int
    peran: str

    def __str__(self) -> str:
        return f"{self.peran} (regu {self.regu})"
