"""Refusals: a sentence for a person and a record for a program.

A rule that cannot do what it is asked says four things: which rule refused
(`kode`, stable for ever), the value it was given (`nilai`), the state that
value met (`keadaan`), and what to do next (`saran`). The sentences are made
from those facts, never parsed back out of them.

    Penolakan                what a caller catches
    ├── Galat                one fault; each kind of fault is a subclass
    └── KumpulanGalat        several faults of one call, each with its path

`Penolakan.daftar` holds the faults of either, so that one loop shows them all.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Self

if TYPE_CHECKING:
    from pelayanan_publik.core.legal import DasarHukum

_REGISTER: dict[str, type[Galat]] = {}


def daftar_kode() -> Mapping[str, type[Galat]]:
    """Every code of the modules imported so far, with the class that carries it.

    >>> daftar_kode()["UM-002"].__name__
    'NilaiHarusPositif'
    """
    return MappingProxyType(dict(sorted(_REGISTER.items())))


_BIT_TERBACA = 10_000
"""A whole number of more bits than this is told by its order only: nobody reads 3,000 digits."""


def tulis_bulat(bilangan: int) -> str:
    """A whole number with its thousands; one without end by its order.

    >>> tulis_bulat(-1_250_000), tulis_bulat(10**5_000)
    ('-1.250.000', 'kira-kira 10^5000')
    """
    if bilangan.bit_length() <= _BIT_TERBACA:
        return f"{bilangan:,}".replace(",", ".")
    pangkat = bilangan.bit_length() * 30_103 // 100_000
    return f"kira-kira {'-' if bilangan < 0 else ''}10^{pangkat}"


def _repr(nilai: object) -> str:
    if type(nilai) is int and nilai.bit_length() > _BIT_TERBACA:
        return tulis_bulat(nilai)
    try:
        return repr(nilai)[:80]
    except ValueError:  # a whole number somewhere in it that is too long to be written
        return f"<{type(nilai).__name__}>"


class _Kalimat(string.Formatter):
    """Writes facts the Indonesian way: 1.250.000, ISO dates, the word of an enum."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Enum):
            value = value.value
        if type(value) is int and not format_spec:
            return tulis_bulat(value)
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, (tuple, frozenset)) and not format_spec:
            return ", ".join(sorted(self.format_field(v, "") for v in value)) or "–"
        return format(value, format_spec) if format_spec else str(value)

    def convert_field(self, value: object, conversion: str | None) -> object:
        return _repr(value) if conversion == "r" else value


_kalimat = _Kalimat()


class Penolakan(ValueError):
    """A rule refused. `daftar` holds its faults: one for a Galat, all for a group."""

    @property
    def daftar(self) -> tuple[Galat, ...]:
        """The faults, flat, in the order in which they were found."""
        return tuple(_ratakan(self))


def _ratakan(kesalahan: BaseException) -> Iterator[Galat]:
    if isinstance(kesalahan, Galat):
        yield kesalahan
    elif isinstance(kesalahan, BaseExceptionGroup):
        for isi in kesalahan.exceptions:
            yield from _ratakan(isi)


class Galat(Penolakan):
    """One fault. Subclasses name the fault and hold the patterns of its sentences.

    >>> try:
    ...     raise NilaiHarusPositif(-5, path="jumlah")
    ... except Penolakan as p:
    ...     [(g.kode, g.path, g.nilai) for g in p.daftar]
    [('UM-002', 'jumlah', -5)]
    """

    kode: ClassVar[str] = ""
    pola_pesan: ClassVar[str] = ""
    message_pattern: ClassVar[str] = ""
    pola_saran: ClassVar[str] = ""

    def __init__(
        self,
        nilai: object = None,
        /,
        *,
        path: str = "",
        dasar: DasarHukum | None = None,
        **keadaan: object,
    ) -> None:
        super().__init__(nilai)
        self.nilai = nilai
        self.path = path
        self.dasar = dasar
        self.keadaan: Mapping[str, object] = MappingProxyType(keadaan)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.kode in _REGISTER:
            message = f"{cls.kode} already belongs to {_REGISTER[cls.kode].__name__}"
            raise TypeError(message)
        _REGISTER[cls.kode] = cls

    @property
    def pesan(self) -> str:
        """The fault in Indonesian."""
        return self._tulis(self.pola_pesan)

    @property
    def message(self) -> str:
        """The fault in English."""
        return self._tulis(self.message_pattern)

    @property
    def saran(self) -> str:
        """What to do next, in Indonesian."""
        return self._tulis(self.pola_saran)

    def di(self, awalan: str) -> Self:
        """The same fault, seen from one level further out (`rincian[2]` + `jumlah`)."""
        sambung = "" if not self.path or self.path.startswith("[") else "."
        self.path = f"{awalan}{sambung}{self.path}"
        return self

    def sebagai_catatan(self) -> dict[str, object]:
        """The fault as plain values, for a log line or an API answer.

        >>> NilaiHarusPositif(0, path="gram").sebagai_catatan()["saran"]
        'Isi nilai lebih besar dari nol.'
        """
        return {
            "kode": self.kode,
            "path": self.path,
            "nilai": _polos(self.nilai),
            "keadaan": {k: _polos(v) for k, v in self.keadaan.items()},
            "pesan": self.pesan,
            "message": self.message,
            "saran": self.saran,
            "dasar": str(self.dasar) if self.dasar else None,
        }

    def _tulis(self, pola: str) -> str:
        return _kalimat.vformat(pola, (), {"nilai": self.nilai, **self.keadaan})

    def __str__(self) -> str:
        letak = f" {self.path}:" if self.path else ""
        return f"{self.kode}{letak} {self.pesan} [{self.message}] {self.saran}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"

    def __reduce__(self) -> tuple[object, ...]:
        return (_pulihkan, (type(self), self.nilai, self.path, self.dasar, dict(self.keadaan)))


def _pulihkan(
    kelas: type[Galat],
    nilai: object,
    path: str,
    dasar: DasarHukum | None,
    keadaan: dict[str, object],
) -> Galat:
    return kelas(nilai, path=path, dasar=dasar, **keadaan)


def _polos(nilai: object) -> object:
    if isinstance(nilai, Enum):
        return nilai.value
    if nilai is None or isinstance(nilai, (bool, int, str)):
        return nilai
    if isinstance(nilai, (tuple, list, frozenset)):
        return [_polos(v) for v in nilai]
    return nilai.isoformat() if isinstance(nilai, date) else _repr(nilai)


class KumpulanGalat(ExceptionGroup[Galat], Penolakan):
    """All the faults of one call: nothing was done, and nothing is left unsaid."""

    def __new__(cls, galat: Sequence[Galat], /) -> Self:
        return super().__new__(cls, f"{len(galat)} galat", list(galat))

    def __init__(self, galat: Sequence[Galat], /) -> None:
        super().__init__(f"{len(galat)} galat", list(galat))

    def derive(self, excs: Sequence[Galat], /) -> KumpulanGalat:  # type: ignore[override]  # narrower on purpose: a group of Galat stays one
        return KumpulanGalat(excs)

    def __str__(self) -> str:
        return "\n".join([self.message, *(f"- {g}" for g in self.daftar)])

    def __reduce__(self) -> tuple[object, ...]:
        return (KumpulanGalat, (list(self.daftar),))


def angkat(galat: Iterable[Galat]) -> None:
    """Raise what was collected: nothing, the one fault itself, or all of them together.

    >>> angkat([])
    >>> angkat([TeksKosong("", path="alasan")])
    Traceback (most recent call last):
    pelayanan_publik.core.errors.TeksKosong: UM-004 alasan: ...
    """
    kumpulan = list(galat)
    if len(kumpulan) == 1:
        raise kumpulan[0]
    if kumpulan:
        raise KumpulanGalat(kumpulan)


class Pengumpul:
    """Collects the faults of one call, so that all of them are told at once.

    >>> kumpul = Pengumpul()
    >>> for i, gram in enumerate((5, 0, -1)):
    ...     with kumpul.di(f"rincian[{i}]"):
    ...         if gram <= 0:
    ...             raise NilaiHarusPositif(gram, path="jumlah")
    >>> [g.path for g in kumpul.galat]
    ['rincian[1].jumlah', 'rincian[2].jumlah']
    """

    def __init__(self) -> None:
        self.galat: list[Galat] = []
        self._awalan = ""

    def di(self, awalan: str = "") -> Self:
        """For `with`: a refusal inside is kept, with this path before its own."""
        self._awalan = awalan
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, jenis: object, kesalahan: BaseException | None, jejak: object) -> bool:
        if not isinstance(kesalahan, Penolakan):
            return False
        self.galat += [g.di(self._awalan) if self._awalan else g for g in kesalahan.daftar]
        return True

    def tambah(self, *galat: Galat | None) -> None:
        """Keep these faults; None is no fault."""
        self.galat += [g for g in galat if g is not None]

    def tuntas(self) -> None:
        """Raise what was collected, if anything was."""
        angkat(self.galat)


# --- UM: faults that every programme can meet ------------------------------------------------


class BukanBilanganBulat(Galat):
    """Money, mass and counts are whole numbers; bool, float, text and NaN are not."""

    kode = "UM-001"
    pola_pesan = "Nilai {nilai!r} ({tipe}) bukan bilangan bulat."
    message_pattern = "Value {nilai!r} ({tipe}) is not a whole number."
    pola_saran = "Kirim int: rupiah utuh, gram utuh, atau seperseribu satuan."


class NilaiHarusPositif(Galat):
    """An amount of something given or taken is more than nothing."""

    kode = "UM-002"
    pola_pesan = "Nilai {nilai!r} harus lebih besar dari nol."
    message_pattern = "Value {nilai!r} must be greater than zero."
    pola_saran = "Isi nilai lebih besar dari nol."


class NilaiNegatif(Galat):
    """An amount that may be nothing, but not less than nothing."""

    kode = "UM-003"
    pola_pesan = "Nilai {nilai!r} tidak boleh negatif."
    message_pattern = "Value {nilai!r} must not be negative."
    pola_saran = "Isi nol atau lebih; untuk membalik arah gunakan koreksi atau pembalikan."


class TeksKosong(Galat):
    """A name, number, reason or reference that says nothing."""

    kode = "UM-004"
    pola_pesan = "Teks {nilai!r} kosong atau bukan teks."
    message_pattern = "Text {nilai!r} is empty or not text."
    pola_saran = "Isi dengan teks tanpa spasi di kedua ujungnya."


class AngkaTidakTerbaca(Galat):
    """A written number that does not follow the Indonesian way of writing one."""

    kode = "UM-005"
    pola_pesan = "Tulisan {nilai!r} tidak terbaca sebagai {sebagai}."
    message_pattern = "Cannot read {nilai!r} as {sebagai}."
    pola_saran = "Tulis seperti {contoh} (titik untuk ribuan, koma untuk desimal)."


class DesimalBerlebih(Galat):
    """More decimals than the unit has: refused, never cut off."""

    kode = "UM-006"
    pola_pesan = "{nilai!r} memiliki lebih dari {batas} angka desimal."
    message_pattern = "{nilai!r} has more than {batas} decimals."
    pola_saran = "Bulatkan di timbangan, bukan di buku: paling banyak {batas} desimal."


class BukanTanggal(Galat):
    """A day of the calendar is a `date`; text and instants are turned into one by the caller."""

    kode = "UM-007"
    pola_pesan = "{nilai!r} bukan {sebagai}."
    message_pattern = "{nilai!r} is not {sebagai}."
    pola_saran = "Kirim {sebagai}, dalam waktu setempat."


class BukanJenisnya(Galat):
    """A value of another type than the one asked for."""

    kode = "UM-008"
    pola_pesan = "{nilai!r} bukan {sebagai}."
    message_pattern = "{nilai!r} is not a {sebagai}."
    pola_saran = "Kirim sebuah {sebagai}."


class ParameterBelumBerlaku(Galat):
    """A parameter has no value on the day asked for: a law does not reach back."""

    kode = "UM-010"
    pola_pesan = "Parameter {parameter} belum atau tidak lagi berlaku pada {nilai}."
    message_pattern = "Parameter {parameter} has no value in force on {nilai}."
    pola_saran = "Pilih tanggal dalam masa berlakunya ({berlaku}), atau berikan kebijakan sendiri."


class MasaBertumpuk(Galat):
    """Two values claim the same day."""

    kode = "UM-011"
    pola_pesan = "Masa {nilai} bertumpuk dengan {dengan}."
    message_pattern = "Period {nilai} overlaps {dengan}."
    pola_saran = "Akhiri masa yang pertama sebelum yang berikutnya mulai."


class MasaTerbalik(Galat):
    """A period that ends before or when it begins."""

    kode = "UM-012"
    pola_pesan = "Masa berakhir {nilai}, tidak sesudah mulai {mulai}."
    message_pattern = "Period ends {nilai}, not after its start {mulai}."
    pola_saran = "Akhir masa tidak termasuk di dalamnya, dan harus sesudah mulai."


class PorsiSalah(Galat):
    """Shares of a split that cannot be shares."""

    kode = "UM-013"
    pola_pesan = "Porsi {nilai!r} tidak dapat membagi habis."
    message_pattern = "Shares {nilai!r} cannot split anything."
    pola_saran = "Berikan paling sedikit satu porsi lebih besar dari nol, tanpa porsi negatif."


class KalenderTidakMencakup(Galat):
    """The calendar that was handed over does not know the day."""

    kode = "UM-014"
    pola_pesan = "Kalender hari kerja tidak mencakup {nilai} (diketahui {mulai} s.d. {sampai})."
    message_pattern = "The working-day calendar does not cover {nilai} ({mulai} to {sampai})."
    pola_saran = "Berikan kalender yang mencakup seluruh jangka waktu."


class NomorTidakUrut(Galat):
    """An event log with a gap, a repeated number, or another order."""

    kode = "UM-020"
    pola_pesan = "Peristiwa bernomor {nilai}, seharusnya {seharusnya}."
    message_pattern = "Event number {nilai}, expected {seharusnya}."
    pola_saran = "Muat ulang catatan lengkap menurut nomor; jangan menyunting catatan."


class PerintahBerbeda(Galat):
    """A command id that was used before, for something else."""

    kode = "UM-021"
    pola_pesan = "Id perintah {nilai!r} sudah dipakai peristiwa nomor {nomor} dengan isi lain."
    message_pattern = "Command id {nilai!r} was used by event {nomor} with other content."
    pola_saran = "Untuk perintah baru pakai id baru; untuk mengulang kirim isi yang sama persis."


class TanggalMundur(Galat):
    """A book is written forward: nothing is entered before its last entry."""

    kode = "UM-022"
    pola_pesan = "Tanggal {nilai} lebih awal dari peristiwa terakhir ({terakhir})."
    message_pattern = "Date {nilai} is before the last event ({terakhir})."
    pola_saran = "Catat dengan tanggal hari ini; sebut tanggal asalnya dalam keterangan."


class PeristiwaTidakDikenal(Galat):
    """Something in the log that is no event of this book."""

    kode = "UM-023"
    pola_pesan = "{nilai} bukan peristiwa {buku}."
    message_pattern = "{nilai} is not an event of {buku}."
    pola_saran = "Periksa asal catatan; perbarui pustaka bila catatan berasal dari versi baru."


class NomorTidakAda(Galat):
    """A reference to an event that the book does not hold."""

    kode = "UM-024"
    pola_pesan = "Tidak ada peristiwa nomor {nilai!r}; nomor terakhir {terakhir}."
    message_pattern = "There is no event {nilai!r}; the last one is {terakhir}."
    pola_saran = "Pakai nomor peristiwa yang sudah tercatat."


class BukanBilangan(Galat):
    """A measure is a number: NaN, the infinities, yes and no, and text are none."""

    kode = "UM-016"
    pola_pesan = "Nilai {nilai!r} ({tipe}) bukan bilangan."
    message_pattern = "Value {nilai!r} ({tipe}) is not a number."
    pola_saran = "Kirim int, float, Decimal atau Fraction yang terhingga."


class PilihanTidakAda(Galat):
    """A word that is none of the choices."""

    kode = "UM-017"
    pola_pesan = "{nilai!r} bukan salah satu pilihan."
    message_pattern = "{nilai!r} is none of the choices."
    pola_saran = "Pilih salah satu: {ada}."


class BukanBagian(Galat):
    """A share is between nothing and the whole; a coefficient likewise."""

    kode = "UM-018"
    pola_pesan = "{nilai!r} bukan bagian dari satu."
    message_pattern = "{nilai!r} is not a share of one."
    pola_saran = "Isi antara 0 dan 1: 55 persen ditulis 0.55."


class BilanganDiLuarJangkauan(Galat):
    """A measure so large or so fine that nothing in the world has it."""

    kode = "UM-019"
    pola_pesan = "Nilai {nilai!r} di luar jangkauan (paling banyak {angka} angka)."
    message_pattern = "Value {nilai!r} is out of range ({angka} digits at most)."
    pola_saran = "Periksa satuan dan pangkatnya."


class ParameterKosong(Galat):
    """A parameter without any value."""

    kode = "UM-025"
    pola_pesan = "Parameter {nilai} tidak mempunyai nilai."
    message_pattern = "Parameter {nilai} has no value."
    pola_saran = "Isi riwayat dengan paling sedikit satu nilai bertanggal."


class KalenderTanpaHariKerja(Galat):
    """A calendar in which every weekday rests, or that names weekdays that are none."""

    kode = "UM-026"
    pola_pesan = "Akhir pekan {nilai!r} tidak menyisakan hari kerja, atau bukan hari 0-6."
    message_pattern = "Weekend {nilai!r} leaves no working day, or is no weekday 0-6."
    pola_saran = "Isi akhir_pekan dengan hari libur mingguan (Senin 0, Minggu 6)."


class KodeGanda(Galat):
    """One code for two things."""

    kode = "UM-015"
    pola_pesan = "Kode {nilai} dipakai lebih dari sekali."
    message_pattern = "Code {nilai} is used more than once."
    pola_saran = "Beri setiap hal kode sendiri."


def galat_ganda(isi: Iterable[tuple[str, str]]) -> Iterator[Galat]:
    """A fault for every code that stood before, out of pairs of path and code.

    >>> [g.path for g in galat_ganda([("[0]", "A"), ("[1]", "B"), ("[2]", "A")])]
    ['[2]']
    """
    ada: set[str] = set()
    for path, kode in isi:
        if kode in ada:
            yield KodeGanda(kode, path=path)
        ada.add(kode)
