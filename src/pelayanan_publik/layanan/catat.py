"""What every command of either book does: look for an old answer, ask all fields, try the event."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeVar, cast

import attrs

from pelayanan_publik.core.book import AturanBuku, Buku, Peristiwa, galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Galat, Pengumpul, TeksKosong
from pelayanan_publik.core.masukan import galat_isian
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import galat_teks

E = TypeVar("E", bound=Peristiwa)


def catat(
    aturan: AturanBuku[Any, Any],
    buku: Buku[Any],
    jenis: type[E],
    id_perintah: str,
    isi: dict[str, Any],
    langkah: Callable[[frozenset[str]], Iterator[Galat | None]],
    hitung: Callable[[], dict[str, Any]] = dict,
) -> E:
    """The event of a command, or all faults of it together.

    The fields are asked by the validators of the event itself, then `langkah` is asked what the
    book says against the step; it is told which fields are at fault already. What follows from
    the fields (`hitung`) is reckoned last.
    """
    if lama := jawaban_lama(buku.catatan, id_perintah, jenis, **isi):
        return lama
    kumpul = Pengumpul()
    if isi["tanggal"] is not None or "saat" not in isi:  # what is no moment leaves no day to ask
        kumpul.tambah(galat_hari(buku.catatan, cast("date", isi["tanggal"])))
    kumpul.tambah(*galat_isian(jenis, isi))
    with kumpul.di():
        kumpul.tambah(*langkah(frozenset(g.path.partition("[")[0] for g in kumpul.galat)))
    kumpul.tuntas()
    baru = jenis(nomor=buku.nomor + 1, id=id_perintah, **(isi | hitung()))
    return aturan.sahkan(buku, baru)


def tersamar(peristiwa: Peristiwa, *rahasia: str) -> str:
    """An event as it is shown, with these fields covered."""
    isi = (
        f"{f.name}={samarkan(str(nilai)) if f.name in rahasia and nilai else repr(nilai)}"
        for f in attrs.fields(type(peristiwa))
        for nilai in (getattr(peristiwa, f.name),)
    )
    return f"{type(peristiwa).__name__}({', '.join(isi)})"


def galat_orang(nilai: object, path: str) -> Galat | None:
    """The fault of what names nobody; it is covered in the fault too."""
    return TeksKosong(samarkan(str(nilai)), path=path) if galat_teks(nilai) else None
