"""What all books share: events with numbers, command ids, order of days, and seals.

A book (buku) is an append-only log and what follows from it. Three words:

    command  looks at the book and answers with an event, or refuses; changes nothing
    evolve   the book with one event more
    fold     the book after a whole log

`Catatan` is the log's own state: events are numbered 1, 2, 3, …; each carries
the id of the command that made it and a day not before the event's before it.
A command id is answered once: the same id with the same content gets the first
event back and changes nothing; with other content it is refused. `sidik` seals
a log: change any event and every later seal differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Generic, TypeAlias, TypeVar, cast

import attrs

from pelayanan_publik.core.errors import (
    Galat,
    NomorTidakAda,
    NomorTidakUrut,
    PerintahBerbeda,
    PeristiwaTidakDikenal,
    TanggalMundur,
    angkat,
)
from pelayanan_publik.core.peta import Deret, Peta
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_bulat,
    galat_teks,
    pastikan,
    positif,
)
from pelayanan_publik.core.validity import galat_tanggal, hari


@attrs.frozen(eq=False, repr=False)
class Peristiwa:
    """A past fact: its place in the log, the command that made it, and its day.

    The kinds of event are its subclasses and equal by class and content.
    """

    nomor: int = attrs.field(validator=positif)
    id: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)

    def _isi(self) -> Iterator[tuple[str, object]]:
        return ((f.name, getattr(self, f.name)) for f in attrs.fields(type(self)))

    def __eq__(self, lain: object) -> bool:
        if type(lain) is not type(self):
            return NotImplemented
        return all(getattr(lain, nama) == isi for nama, isi in self._isi())

    def __hash__(self) -> int:
        return hash((type(self), self.nomor, self.id, self.tanggal))

    def __repr__(self) -> str:
        isi = ", ".join(f"{nama}={isi!r}" for nama, isi in self._isi())
        return f"{type(self).__name__}({isi})"


P = TypeVar("P", bound=Peristiwa)
E = TypeVar("E", bound=Peristiwa)


@attrs.frozen
class Catatan(Generic[P]):
    """A log: its events by number, their command ids, and the last day written."""

    peristiwa: Deret[P] = Deret()
    nomor_per_id: Peta[str, int] = Peta()
    terakhir: date = date.min

    @property
    def nomor(self) -> int:
        """The number of the last event; zero in an empty log."""
        return len(self.peristiwa)

    def cari(self, nomor: int, path: str = "nomor") -> P:
        """The event with this number."""
        if galat_bulat(nomor) or not 1 <= nomor <= self.nomor:
            raise NomorTidakAda(nomor, path=path, terakhir=self.nomor)
        return self.peristiwa[nomor - 1]

    def jawaban(self, id_perintah: str) -> P | None:
        """The event that answered this command id before, or None."""
        nomor = self.nomor_per_id.get(id_perintah)
        return None if nomor is None else self.peristiwa[nomor - 1]

    def memuat(self, peristiwa: P) -> bool:
        """Whether this very event stands in the log already.

        Another event under its number or its command id is refused.
        """
        if not 1 <= peristiwa.nomor <= self.nomor:
            return False
        if self.peristiwa[peristiwa.nomor - 1] == peristiwa:
            return True
        raise NomorTidakUrut(peristiwa.nomor, path="nomor", seharusnya=self.nomor + 1)

    def tambah(self, peristiwa: P) -> Catatan[P]:
        """The log with one event more; refuses a gap, a used id, an earlier day."""
        periksa_urutan(peristiwa, self.nomor, self.terakhir, self.nomor_per_id.get(peristiwa.id))
        return Catatan(
            self.peristiwa.tambah(peristiwa),
            self.nomor_per_id.ubah({peristiwa.id: peristiwa.nomor}),
            peristiwa.tanggal,
        )


def sama_persis(a: object, b: object) -> bool:
    """Equal in value and in type, all the way down: 1, 1.0 and True are three things.

    >>> sama_persis((1, "a"), (1, "a")), sama_persis((1,), (True,)), sama_persis(1, 1.0)
    (True, False, False)
    """
    if type(a) is not type(b):
        return False
    if isinstance(a, tuple) and isinstance(b, tuple):
        return len(a) == len(b) and all(map(sama_persis, a, b))
    kelas = type(a)
    if attrs.has(kelas):
        return all(sama_persis(getattr(a, f.name), getattr(b, f.name)) for f in attrs.fields(kelas))
    return a == b


def periksa_urutan(
    peristiwa: Peristiwa, nomor_terakhir: int, tanggal_terakhir: date, nomor_id: int | None
) -> None:
    """Refuse an event that cannot stand next in a log."""
    if peristiwa.nomor != nomor_terakhir + 1:
        raise NomorTidakUrut(peristiwa.nomor, path="nomor", seharusnya=nomor_terakhir + 1)
    if nomor_id is not None:
        raise PerintahBerbeda(peristiwa.id, path="id", nomor=nomor_id)
    if peristiwa.tanggal < tanggal_terakhir:
        raise TanggalMundur(peristiwa.tanggal, path="tanggal", terakhir=tanggal_terakhir)


# --- what every command does first ---------------------------------------------------------------


def jawaban_lama(
    catatan: Catatan[Any], id_perintah: str, jenis: type[E], /, **isi: object
) -> E | None:
    """The first event, if this command was given before with the same content; None if it is new.

    With other content it is refused. A fresh answer is never computed for an old id.
    """
    angkat(filter(None, [galat_teks(id_perintah, "id")]))
    lama = catatan.jawaban(id_perintah)
    if lama is None:
        return None
    if type(lama) is jenis and all(
        sama_persis(getattr(lama, n), nilai) for n, nilai in isi.items()
    ):
        return lama
    raise PerintahBerbeda(id_perintah, path="id", nomor=lama.nomor)


def galat_hari(catatan: Catatan[Any], tanggal: date) -> Galat | None:
    """The fault of a day on which nothing more is entered: no day, or before the last entry."""
    if galat := galat_tanggal(tanggal):
        return galat
    if tanggal < catatan.terakhir:
        return TanggalMundur(tanggal, path="tanggal", terakhir=catatan.terakhir)
    return None


# --- a book and its rules ------------------------------------------------------------------------


@attrs.frozen
class Buku(Generic[P]):
    """What follows from a log. Subclasses add what their commands look at, as `Peta` and values."""

    catatan: Catatan[P] = attrs.field(default=Catatan(), kw_only=True)

    @property
    def nomor(self) -> int:
        """The number of the last event."""
        return self.catatan.nomor


B = TypeVar("B", bound=Buku[Any])
Perubahan: TypeAlias = Mapping[str, object]
"""What an event changes in a book: by field, the entries of a `Peta`, or the new value.

A field that holds a `Peta` always holds one.
"""


class AturanBuku(Generic[B, P]):
    """One kind of book: by kind of event, the function that tells what it changes, or refuses.

    Such a function looks at the book and answers; it changes nothing itself. So one table
    serves `evolve`, `fold`, and the trial by which a command knows that its event will pass.
    """

    def __init__(
        self, nama: str, kelas: type[B], akibat: Mapping[type, Callable[[B, Any], Perubahan]]
    ) -> None:
        self.nama = nama
        self.kelas = kelas
        self.akibat = MappingProxyType(dict(akibat))

    def _aturan(self, peristiwa: object) -> Callable[[B, Any], Perubahan]:
        aturan = self.akibat.get(type(peristiwa))
        if aturan is None:
            raise PeristiwaTidakDikenal(type(peristiwa).__name__, buku=self.nama)
        return aturan

    def sahkan(self, buku: B, peristiwa: E) -> E:
        """The event, after trying it on the book."""
        self._aturan(peristiwa)(buku, peristiwa)
        return peristiwa

    def evolve(self, buku: B, peristiwa: P) -> B:
        """The book with one event more; the same book if the event stands in it already."""
        aturan = self._aturan(peristiwa)
        pastikan(buku=(buku, self.kelas))
        if buku.catatan.memuat(peristiwa):
            return buku
        baru: dict[str, Any] = {"catatan": buku.catatan.tambah(peristiwa)}
        for nama, isi in aturan(buku, peristiwa).items():
            lama = getattr(buku, nama)
            baru[nama] = (
                lama.ubah(cast("Mapping[Any, Any]", isi)) if isinstance(lama, Peta) else isi
            )
        return attrs.evolve(buku, **baru)

    def fold(self, peristiwa: Iterable[P], awal: B) -> B:
        """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`.

        Refuses a log with a gap, a repeated number or command id, or a day that goes back.
        """
        pastikan(peristiwa=(peristiwa, Iterable), awal=(awal, self.kelas))
        log, ids = list(awal.catatan.peristiwa), awal.catatan.nomor_per_id.salin()
        isian = {
            f.name: nilai.salin()
            for f in attrs.fields(type(awal))
            if isinstance(nilai := getattr(awal, f.name), Peta)
        }
        # A book of our own, that nobody else sees: it is written in place until it is done.
        catatan = Catatan(Deret.milik(log), Peta.milik(ids), awal.catatan.terakhir)
        milik: dict[str, Any] = {nama: Peta.milik(isi) for nama, isi in isian.items()}
        kerja = attrs.evolve(awal, catatan=catatan, **milik)
        for e in peristiwa:
            aturan = self._aturan(e)
            periksa_urutan(e, len(log), catatan.terakhir, ids.get(e.id))
            for nama, isi in aturan(kerja, e).items():
                if nama in isian:
                    isian[nama].update(cast("Mapping[Any, Any]", isi))
                else:
                    object.__setattr__(kerja, nama, isi)
            log.append(e)
            ids[e.id] = e.nomor
            object.__setattr__(catatan, "terakhir", e.tanggal)
        return attrs.evolve(kerja)

    def pada(self, buku: B, tanggal: date, awal: B, path: str = "pada") -> B:
        """The book as it stood at the end of a day, replayed from its first state `awal`.

        What was entered later is not known in it.
        """
        salah = galat_anggota(buku, self.kelas, "buku"), galat_tanggal(tanggal, path)
        angkat(filter(None, salah))
        if tanggal >= buku.catatan.terakhir:
            return buku
        return self.fold((e for e in buku.catatan.peristiwa if e.tanggal <= tanggal), awal)


# --- seals -----------------------------------------------------------------------------------

SIDIK_AWAL = "0" * 64


def sidik(sebelumnya: str, peristiwa: Peristiwa) -> str:
    """The seal of an event on top of the seal before it (SHA-256, in hex).

    >>> a = Peristiwa(1, "p-1", date(2024, 9, 1))
    >>> sidik(SIDIK_AWAL, a) == sidik(SIDIK_AWAL, attrs.evolve(a, id="p-2"))
    False
    """
    import hashlib  # noqa: PLC0415 - 5 ms that only a seal needs
    import json  # noqa: PLC0415 - likewise

    isi = json.dumps(_baku(peristiwa), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(f"{sebelumnya}\n{isi}".encode()).hexdigest()


def rantai(peristiwa: Iterable[Peristiwa], awal: str = SIDIK_AWAL) -> Iterator[str]:
    """The seal after each event of a log; store the last one to seal the whole."""
    for satu in peristiwa:
        awal = sidik(awal, satu)
        yield awal


def _baku(nilai: object) -> object:
    """A value as plain JSON, with the class of everything that is not plain.

    A field at its default is left out, so that a field added later leaves old seals as they are.
    """
    if isinstance(nilai, Enum):
        return [type(nilai).__name__, nilai.value]
    if nilai is None or isinstance(nilai, (bool, int, str)):
        return nilai
    if isinstance(nilai, (tuple, list)):
        return ["", *map(_baku, nilai)]
    if isinstance(nilai, (date, Fraction)):
        return [type(nilai).__name__, str(nilai)]
    kelas = cast("type[attrs.AttrsInstance]", type(nilai))
    isi = {f.name: (getattr(nilai, f.name), f.default) for f in attrs.fields(kelas)}
    return [kelas.__name__, {k: _baku(v) for k, (v, bawaan) in isi.items() if v != bawaan}]
