"""Objects to plain data and back, strictly: the only place that knows wires.

On the wire a document is `{"jenis": "SetoranDicatat", "versi": 1, "data": {…}}`,
and so is every member of a union inside it. Dates are ISO, choices are their
value, fractions are text. Nothing is coerced: a bool, float or text for a number,
an unknown key, a null where none belongs are refused, all of them at once, each
with its path. An older version is lifted step by step; a newer one is refused.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar, cast, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from pelayanan_publik.core.errors import (
    BukanBilanganBulat,
    Galat,
    KumpulanGalat,
    Penolakan,
    angkat,
)
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import ANGKA_TERBANYAK, pecahan
from pelayanan_publik.schema.errors import (
    JenisTakDikenal,
    KunciHilang,
    KunciTakDikenal,
    PilihanTakDikenal,
    TipeSalah,
    VersiMasaDepan,
    VersiTakTerangkat,
)
from pelayanan_publik.schema.registry import (
    POLA_PECAHAN,
    anggota,
    gabungan,
    jenis_dimuat,
    siapkan,
    terdaftar,
)

K = TypeVar("K")
T = TypeVar("T")
Polos: TypeAlias = "dict[str, Any]"
Penaik: TypeAlias = Callable[[Polos], Polos]

BATAS_INGATAN = 65_536
"""How many prices, and savers' numbers, a translator keeps to share them between events."""
_PECAHAN = re.compile(POLA_PECAHAN)
_PANJANG_PECAHAN = 2 * ANGKA_TERBANYAK + 2
_TARIF = "pelayanan_publik.bank_sampah.harga.Tarif"
_AMPLOP = ("jenis", "versi", "data")
_PRIBADI = frozenset(
    (
        *("angka", "lahir", "nama", "nib", "nik", "pelanggar", "pelapor", "pemilik"),
        *("pemohon", "penerima", "responden", "saksi", "telepon"),
    )
)


@attrs.frozen
class Versi:
    """The current version of each type (1 where it is not named), and the steps up to it.

    `penaik[jenis, n]` turns the data of version n into that of version n + 1.
    """

    kini: Mapping[str, int] = attrs.field(factory=dict)
    penaik: Mapping[tuple[str, int], Penaik] = attrs.field(factory=dict)

    def terbaru(self, jenis: str) -> int:
        return self.kini.get(jenis, 1)

    def naikkan(self, jenis: str, versi: int, data: Polos) -> Polos:
        """The data as the current version has it."""
        terbaru = self.terbaru(jenis)
        if versi > terbaru:
            raise VersiMasaDepan(versi, path="versi", jenis=jenis, dikenal=terbaru)
        for langkah in range(versi, terbaru):
            penaik = self.penaik.get((jenis, langkah))
            if penaik is None:
                raise VersiTakTerangkat(langkah, path="versi", jenis=jenis, dikenal=terbaru)
            data = penaik(data)
        return data


class Penerjemah:
    """A translator between objects and plain data, under one table of versions.

    >>> from pelayanan_publik.core.validity import Bulan
    >>> juru = Penerjemah()
    >>> juru.tulis(Bulan(2024, 9))
    {'jenis': 'Bulan', 'versi': 1, 'data': {'tahun': 2024, 'bulan': 9}}
    >>> juru.baca(juru.tulis(Bulan(2024, 9)), Bulan)
    Bulan(tahun=2024, bulan=9)
    """

    def __init__(self, versi: Versi | None = None) -> None:
        self.versi = versi or Versi()
        self._converter = Converter()
        self._tarif: dict[tuple[object, ...], object] = {}
        self._nomor: dict[str, str] = {}
        self._pasang()

    def tulis(self, objek: object) -> Polos:
        """An object as a tagged document of plain data."""
        jenis = type(objek).__name__
        if not terdaftar(type(objek)):
            raise JenisTakDikenal(jenis, path="jenis", mirip=mirip(jenis, jenis_dimuat()))
        data = self._converter.unstructure(objek)
        return {"jenis": jenis, "versi": self.versi.terbaru(jenis), "data": data}

    def baca(self, dokumen: object, jenis: type[T]) -> T:
        """The object of a tagged document; `jenis` is its class, or a union of classes."""
        kelas: Any = jenis
        return cast("T", self._buka(dokumen, _anggota(kelas)))

    # --- the hooks ------------------------------------------------------------------------------

    def _pasang(self) -> None:
        c = self._converter
        for jenis, baca in _POLOS.items():
            c.register_structure_hook(jenis, _abaikan_tipe(baca))
        c.register_structure_hook(StrEnum, _pilihan)
        c.register_unstructure_hook(date, lambda v: v.isoformat())
        c.register_unstructure_hook(datetime, lambda v: v.isoformat())
        c.register_unstructure_hook(Fraction, str)
        c.register_unstructure_hook(StrEnum, lambda v: v.value)
        c.register_structure_hook_factory(_tupel, self._pembaca_tupel)
        c.register_unstructure_hook_factory(_tupel, self._penulis_tupel)
        c.register_structure_hook_factory(_himpunan, self._pembaca_himpunan)
        c.register_unstructure_hook_factory(_himpunan, self._penulis_himpunan)
        c.register_structure_hook_factory(attrs.has, self._pembaca_kelas)
        c.register_unstructure_hook_factory(attrs.has, self._penulis_kelas)
        c.register_structure_hook_factory(gabungan, self._pembaca_union)
        c.register_unstructure_hook_func(gabungan, self.tulis)

    def _pembaca_kelas(self, kelas: type[Any]) -> Callable[[Any, Any], Any]:
        siapkan(kelas)
        nomor: dict[str, Any] = {"nasabah": override(struct_hook=self._nomor_bersama)}
        bernomor = any(f.name == "nasabah" and f.type is str for f in attrs.fields(kelas))
        baca = make_dict_structure_fn(
            kelas,
            self._converter,
            _cattrs_forbid_extra_keys=True,
            _cattrs_detailed_validation=True,
            **(nomor if bernomor else {}),
        )

        def periksa(data: Any, jenis: Any) -> Any:
            if type(data) is not dict:
                raise TipeSalah(data, diminta="objek JSON")
            return baca(data, jenis)

        bersama = f"{kelas.__module__}.{kelas.__name__}" == _TARIF
        return self._pembaca_tarif(periksa) if bersama else periksa

    def _nomor_bersama(self, nilai: object, _: object) -> str:
        """A saver's number, one text for all the events that name it."""
        teks = _teks(nilai)
        return _ingat(self._nomor, teks, teks)

    def _pembaca_tarif(self, baca: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        """Lines with the same price share it: a log of a million lines holds a few hundred."""

        def bersama(data: Any, jenis: Any) -> Any:
            if type(data) is not dict:
                return baca(data, jenis)
            nilai = [(*v, *map(type, v)) if type(v) is list else v for v in data.values()]
            kunci = (*data, *nilai, *map(type, nilai))
            try:
                ada = self._tarif.get(kunci)
            except TypeError:
                return baca(data, jenis)
            return _ingat(self._tarif, kunci, baca(data, jenis)) if ada is None else ada

        return bersama

    def _penulis_kelas(self, kelas: type[Any]) -> Callable[[Any], Polos]:
        siapkan(kelas)
        return make_dict_unstructure_fn(kelas, self._converter)

    def _pembaca_union(self, union: Any) -> Callable[[Any, Any], Any]:
        semua = _anggota(union)
        return lambda dokumen, _: self._buka(dokumen, semua)

    def _pembaca_tupel(self, jenis: Any) -> Callable[[Any, Any], Any]:
        isi = get_args(jenis)
        sejenis = len(isi) == 2 and isi[1] is Ellipsis  # noqa: PLR2004 - tuple[X, ...]
        hooks = [self._converter.get_structure_hook(t) for t in (isi[:1] if sejenis else isi)]

        def baca(data: Any, _: Any) -> Any:
            if type(data) is not list:
                raise TipeSalah(data, diminta="larik JSON")
            if not sejenis and len(data) != len(isi):
                raise TipeSalah(data, diminta=f"larik berisi {len(isi)}")
            baca_isi = hooks * len(data) if sejenis else hooks
            tipe = isi[:1] * len(data) if sejenis else isi
            return _tiap(data, baca_isi, tipe)

        return baca

    def _penulis_tupel(self, jenis: Any) -> Callable[[Any], Any]:
        isi = get_args(jenis)
        hooks = [self._converter.get_unstructure_hook(t) for t in isi if t is not Ellipsis]
        if isi[-1] is Ellipsis:
            return lambda data: [hooks[0](satu) for satu in data]
        return lambda data: [tulis(satu) for tulis, satu in zip(hooks, data, strict=True)]

    def _pembaca_himpunan(self, jenis: Any) -> Callable[[Any, Any], Any]:
        (isi,) = get_args(jenis)
        baca_isi = self._pembaca_tupel(types.GenericAlias(tuple, (isi, ...)))
        return lambda data, _: frozenset(baca_isi(data, None))

    def _penulis_himpunan(self, jenis: Any) -> Callable[[Any], Any]:
        tulis = self._converter.get_unstructure_hook(get_args(jenis)[0])
        return lambda isi: [tulis(satu) for satu in sorted(isi)]

    def _buka(self, dokumen: object, semua: Mapping[str, type]) -> object:
        """The object in a tagged envelope, if its type is one of these."""
        if type(dokumen) is not dict:
            raise TipeSalah(dokumen, diminta="objek JSON")
        galat: list[Galat] = [
            KunciTakDikenal(k, path=str(k), ada=_AMPLOP) for k in dokumen if k not in _AMPLOP
        ]
        galat += [KunciHilang(k, path=k) for k in _AMPLOP if k not in dokumen]
        angkat(galat)
        nama, versi = dokumen["jenis"], dokumen["versi"]
        if type(nama) is not str or nama not in semua:
            raise JenisTakDikenal(nama, path="jenis", mirip=mirip(nama, semua))
        if type(versi) is not int or versi < 1:
            raise TipeSalah(versi, path="versi", diminta="nomor versi")
        data = dokumen["data"]
        if type(data) is dict:
            data = self.versi.naikkan(nama, versi, data)
        galat = []
        try:
            return self._converter.structure(data, semua[nama])
        except (ClassValidationError, Penolakan) as salah:
            galat = list(_ratakan(salah, "data"))
        raise galat[0] if len(galat) == 1 else KumpulanGalat(galat)


def _ingat(ingatan: dict[K, T], kunci: K, isi: T) -> T:
    """Keep something to share it; a full memory begins anew, so that it never only grows."""
    if len(ingatan) >= BATAS_INGATAN:
        ingatan.clear()
    return ingatan.setdefault(kunci, isi)


def _tiap(data: list[Any], hooks: list[Any], tipe: tuple[Any, ...]) -> tuple[Any, ...]:
    hasil: list[Any] = []
    galat: list[Galat] = []
    for i, (isi, baca, jenis) in enumerate(zip(data, hooks, tipe, strict=True)):
        try:
            hasil.append(baca(isi, jenis))
        except (ClassValidationError, Penolakan) as salah:
            galat += _ratakan(salah, f"[{i}]")
    angkat(galat)
    return tuple(hasil)


# --- plain values ------------------------------------------------------------------------------


def _bulat(nilai: object) -> int:
    if type(nilai) is int:
        return nilai
    raise BukanBilanganBulat(nilai, tipe=type(nilai).__name__)


def _teks(nilai: object) -> str:
    if type(nilai) is str:
        return nilai
    raise TipeSalah(nilai, diminta="teks")


def _ya_tidak(nilai: object) -> bool:
    if type(nilai) is bool:
        return nilai
    raise TipeSalah(nilai, diminta="true atau false")


@lru_cache(maxsize=8_192)
def _hari(teks: str) -> date | None:
    try:
        hari = date.fromisoformat(teks)
    except ValueError:
        return None
    return hari if hari.isoformat() == teks else None


def _tanggal(nilai: object) -> date:
    hari = _hari(nilai) if type(nilai) is str else None
    if hari is None:
        raise TipeSalah(nilai, diminta="tanggal ISO (2024-09-30)")
    return hari


def _saat(nilai: object) -> datetime:
    try:
        saat = datetime.fromisoformat(nilai) if type(nilai) is str else None
    except ValueError:
        saat = None
    if saat is None or saat.tzinfo is not None or saat.isoformat() != nilai:
        raise TipeSalah(nilai, diminta="saat setempat ISO (2024-09-30T08:00:00)")
    return saat


def _pecahan(nilai: object) -> Fraction:
    tertulis = type(nilai) is str and len(nilai) <= _PANJANG_PECAHAN and _PECAHAN.fullmatch(nilai)
    try:
        return pecahan(Fraction(cast("str", nilai))) if tertulis else _bukan_pecahan(nilai)
    except ZeroDivisionError:
        return _bukan_pecahan(nilai)


def _bukan_pecahan(nilai: object) -> Fraction:
    raise TipeSalah(nilai, diminta="bilangan dalam teks (5/3 atau 12.75)")


_POLOS: dict[Any, Callable[[object], object]] = {
    int: _bulat,
    str: _teks,
    bool: _ya_tidak,
    date: _tanggal,
    datetime: _saat,
    Fraction: _pecahan,
}
"""How each plain type is read."""


def _abaikan_tipe(baca: Callable[[object], object]) -> Callable[[Any, Any], Any]:
    return lambda nilai, _: baca(nilai)


@lru_cache(maxsize=256)
def _tabel_pilihan(jenis: type[StrEnum]) -> dict[str, StrEnum]:
    return {anggota.value: anggota for anggota in jenis}


def _pilihan(nilai: object, jenis: type[StrEnum]) -> StrEnum:
    pilihan = _tabel_pilihan(jenis)
    anggota = pilihan.get(nilai) if type(nilai) is str else None
    if anggota is None:
        raise PilihanTakDikenal(nilai, ada=tuple(pilihan))
    return anggota


def _tupel(jenis: Any) -> bool:
    return get_origin(jenis) is tuple


def _himpunan(jenis: Any) -> bool:
    return get_origin(jenis) is frozenset


def _anggota(jenis: Any) -> Mapping[str, type]:
    """The types that a document may be of: one class, or the members of a union."""
    semua = anggota(jenis)
    if not semua:
        nama = getattr(jenis, "__name__", str(jenis))
        raise JenisTakDikenal(nama, path="jenis", mirip=mirip(nama, jenis_dimuat()))
    return types.MappingProxyType(semua)


def mirip(nama: object, ada: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(get_close_matches(str(nama), ada)) or tuple(ada)[:3]


# --- faults ------------------------------------------------------------------------------------


def _ratakan(salah: BaseException, path: str, bidang: Collection[str] = ()) -> Iterator[Galat]:
    """Every fault inside a group, with its whole path; `bidang` are the fields of its class."""
    if isinstance(salah, ClassValidationError):
        bidang = tuple(f.name for f in attrs.fields(salah.cl))
        for isi in salah.exceptions:
            yield from _ratakan(isi, _sambung(path, _letak(isi)), bidang)
    elif isinstance(salah, Penolakan):
        for galat in salah.daftar:
            yield _samarkan(galat.di(path) if path else galat, bidang)
    elif isinstance(salah, ForbiddenExtraKeysError):
        ada = tuple(f.name for f in attrs.fields(salah.cl) if f.init)
        for kunci in sorted(map(str, salah.extra_fields)):
            yield KunciTakDikenal(kunci, path=_sambung(path, kunci), ada=ada)
    elif isinstance(salah, KeyError):
        yield KunciHilang(salah.args[0], path=path)
    else:
        raise salah


def _letak(salah: BaseException) -> str:
    """The field that cattrs was reading, from its last note: a fault raised anew has several."""
    catatan = getattr(salah, "__notes__", ())
    semua = [c.name for c in catatan if isinstance(c, AttributeValidationNote)]
    return semua[-1] if semua else ""


def _sambung(luar: str, dalam: str) -> str:
    return luar + ("." if luar and dalam and not dalam.startswith("[") else "") + dalam


def _samarkan(galat: Galat, bidang: Collection[str]) -> Galat:
    ruas = galat.path.rpartition(".")[2].partition("[")[0]
    galat.nilai = _tersamar(galat.nilai, pribadi=_pribadi(ruas, bidang))
    return galat


def _pribadi(nama: str, di_samping: Collection[str]) -> bool:
    """Whether a field tells of a person; so may `isi` beside the `bidang` that says of what."""
    return nama in _PRIBADI or (nama == "isi" and "bidang" in di_samping)


def _tersamar(nilai: object, *, pribadi: bool) -> object:
    """What may be told of a value: nothing personal, however deep it lies."""
    if isinstance(nilai, dict):
        return {k: _tersamar(v, pribadi=pribadi or _pribadi(k, nilai)) for k, v in nilai.items()}
    if isinstance(nilai, list):
        return [_tersamar(v, pribadi=pribadi) for v in nilai]
    return samarkan(str(nilai)) if pribadi and nilai is not None else nilai
