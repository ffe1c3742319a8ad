"""Persistent containers: a changed copy that shares almost everything with the original.

A book of 100,000 accounts gives a new book for every event. Copying 100,000
entries each time would be a crime, and mutating them would break the old book.
So each container is a large base that nobody ever changes, and a small layer
on top that is copied instead. When the layer has grown to the square root of
the base the two are merged, which spreads the copying thin: about √n per change.

    Peta    a mapping, entries are set and replaced, never removed
    Deret   a sequence that only grows at its end
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar, overload

K = TypeVar("K")
V = TypeVar("V")
T_co = TypeVar("T_co", covariant=True)

_LAPIS_TERKECIL = 32


class Peta(Mapping[K, V]):
    """A frozen mapping with cheap changed copies.

    >>> lama = Peta({"N-1": 100})
    >>> baru = lama.ubah({"N-1": 150, "N-2": 20})
    >>> lama["N-1"], baru["N-1"], len(baru)
    (100, 150, 2)
    """

    __slots__ = ("_atas", "_dasar")

    def __init__(self, isi: Mapping[K, V] | None = None) -> None:
        self._dasar: dict[K, V] = dict(isi or {})
        self._atas: dict[K, V] = {}

    @classmethod
    def milik(cls, isi: dict[K, V]) -> Peta[K, V]:
        """A Peta that takes over a dict which nobody else will write to."""
        baru: Peta[K, V] = cls.__new__(cls)
        baru._dasar, baru._atas = isi, {}
        return baru

    def ubah(self, perubahan: Mapping[K, V]) -> Peta[K, V]:
        """A copy with these entries set."""
        if not perubahan:
            return self
        baru: Peta[K, V] = Peta.__new__(Peta)
        atas = {**self._atas, **perubahan}
        if len(atas) > _LAPIS_TERKECIL and len(atas) ** 2 > len(self._dasar):
            baru._dasar, baru._atas = {**self._dasar, **atas}, {}
        else:
            baru._dasar, baru._atas = self._dasar, atas
        return baru

    def salin(self) -> dict[K, V]:
        """All entries as a dict of one's own, at the speed of a dict copy."""
        return {**self._dasar, **self._atas}

    def __getitem__(self, kunci: K) -> V:
        atas = self._atas
        return atas[kunci] if kunci in atas else self._dasar[kunci]

    def __contains__(self, kunci: object) -> bool:
        return kunci in self._atas or kunci in self._dasar

    def __iter__(self) -> Iterator[K]:
        yield from self._dasar
        yield from (kunci for kunci in self._atas if kunci not in self._dasar)

    def __len__(self) -> int:
        return len(self._dasar) + sum(kunci not in self._dasar for kunci in self._atas)

    def __eq__(self, lain: object) -> bool:
        return self.salin() == lain.salin() if isinstance(lain, Peta) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # equal by content, like a dict

    def __repr__(self) -> str:
        return f"Peta({len(self)} isian)"

    def __reduce__(self) -> tuple[object, ...]:
        return (Peta, (self.salin(),))


class Lapisan(dict[K, V], Generic[K, V]):
    """A work layer over a `Peta`: reads fall through to it, writes stay here."""

    __slots__ = ("_peta",)

    def __init__(self, peta: Peta[K, V]) -> None:
        super().__init__()
        self._peta = peta

    def __missing__(self, kunci: K) -> V:
        return self._peta[kunci]

    def __contains__(self, kunci: object) -> bool:
        return super().__contains__(kunci) or kunci in self._peta

    def get(self, kunci: K, bawaan: V | None = None) -> V | None:  # type: ignore[override]  # dict.get would not fall through
        try:
            return self[kunci]
        except KeyError:
            return bawaan

    def hasil(self) -> Peta[K, V]:
        """The Peta with this layer's writes in it."""
        return self._peta.ubah(self)


class Deret(Sequence[T_co]):
    """A frozen sequence with cheap longer copies.

    >>> satu = Deret(["a"])
    >>> dua = satu.tambah("b")
    >>> list(satu), list(dua), dua[-1]
    (['a'], ['a', 'b'], 'b')
    """

    __slots__ = ("_atas", "_dasar")

    def __init__(self, isi: Iterable[T_co] = ()) -> None:
        self._dasar: list[T_co] = list(isi)
        self._atas: tuple[T_co, ...] = ()

    @classmethod
    def milik(cls, isi: list[T_co]) -> Deret[T_co]:
        """A Deret that takes over a list which nobody else will write to."""
        baru: Deret[T_co] = cls.__new__(cls)
        baru._dasar, baru._atas = isi, ()
        return baru

    def tambah(self, isi: T_co) -> Deret[T_co]:  # type: ignore[misc]  # a frozen sequence is covariant all the same
        """A copy with one more at its end."""
        baru: Deret[T_co] = Deret.__new__(Deret)
        atas = (*self._atas, isi)
        if len(atas) > _LAPIS_TERKECIL and len(atas) ** 2 > len(self._dasar):
            baru._dasar, baru._atas = [*self._dasar, *atas], ()
        else:
            baru._dasar, baru._atas = self._dasar, atas
        return baru

    def sambung(self, isi: list[T_co]) -> Deret[T_co]:
        """A copy with these at its end; takes the list over where it begins the sequence."""
        if len(isi) == 1:
            return self.tambah(isi[0])
        return Deret.milik([*self, *isi] if len(self) else isi)

    @overload
    def __getitem__(self, indeks: int) -> T_co: ...
    @overload
    def __getitem__(self, indeks: slice) -> list[T_co]: ...
    def __getitem__(self, indeks: int | slice) -> T_co | list[T_co]:
        if isinstance(indeks, slice):
            return list(self)[indeks]
        if indeks < 0:
            indeks += len(self)
        if indeks < 0:
            raise IndexError(indeks)
        batas = len(self._dasar)
        return self._dasar[indeks] if indeks < batas else self._atas[indeks - batas]

    def __iter__(self) -> Iterator[T_co]:
        yield from self._dasar
        yield from self._atas

    def __reversed__(self) -> Iterator[T_co]:
        yield from reversed(self._atas)
        yield from reversed(self._dasar)

    def __len__(self) -> int:
        return len(self._dasar) + len(self._atas)

    def __eq__(self, lain: object) -> bool:
        return list(self) == list(lain) if isinstance(lain, Deret) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # equal by content, like a list

    def __repr__(self) -> str:
        return f"Deret({len(self)} isi)"

    def __reduce__(self) -> tuple[object, ...]:
        return (Deret, (list(self),))
