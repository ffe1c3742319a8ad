"""JSON Schema (2020-12) of the documents, made from the classes themselves.

It tells types, keys, choices, tag and version. What only a rule can tell (an
amount above zero, prices that do not overlap) stays with the rule.
"""

from __future__ import annotations

import types
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any, Union, get_args, get_origin

import attrs

from pelayanan_publik.schema.errors import JenisTakDikenal
from pelayanan_publik.schema.registry import POLA_PECAHAN, anggota, gabungan, jenis_dimuat, siapkan
from pelayanan_publik.schema.translator import Penerjemah, mirip

_POLOS: dict[Any, dict[str, Any]] = {
    int: {"type": "integer"},
    str: {"type": "string"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    datetime: {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?$"},
    Fraction: {"type": "string", "pattern": f"^{POLA_PECAHAN}$"},
    type(None): {"type": "null"},
}


def json_schema(jenis: Any, juru: Penerjemah) -> dict[str, Any]:
    """The schema of a tagged document of this class, or of any member of this union.

    >>> from pelayanan_publik.core.validity import Bulan
    >>> skema = json_schema(Bulan, Penerjemah())
    >>> skema["$defs"]["Bulan"]["required"]
    ['tahun', 'bulan']
    """
    if not anggota(jenis):
        nama = getattr(jenis, "__name__", str(jenis))
        raise JenisTakDikenal(nama, path="jenis", mirip=mirip(nama, jenis_dimuat()))
    defs: dict[str, Any] = {}
    isi = _amplop_semua(jenis, juru, defs)
    dialek = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialek, **isi, "$defs": dict(sorted(defs.items()))}


def _amplop_semua(jenis: Any, juru: Penerjemah, defs: dict[str, Any]) -> dict[str, Any]:
    if isinstance(jenis, type):
        return _amplop(jenis, juru, defs)
    return {"oneOf": [_amplop(t, juru, defs) for t in get_args(jenis)]}


def _amplop(kelas: type, juru: Penerjemah, defs: dict[str, Any]) -> dict[str, Any]:
    nama = kelas.__name__
    sifat = {
        "jenis": {"const": nama},
        "versi": {"const": juru.versi.terbaru(nama)},
        "data": _tipe(kelas, juru, defs),
    }
    return {
        "type": "object",
        "properties": sifat,
        "required": list(sifat),
        "additionalProperties": False,
    }


def _tipe(jenis: Any, juru: Penerjemah, defs: dict[str, Any]) -> dict[str, Any]:
    if jenis in _POLOS:
        return dict(_POLOS[jenis])
    if isinstance(jenis, type) and issubclass(jenis, Enum):
        return {"enum": [anggota.value for anggota in jenis]}
    if gabungan(jenis):
        return _amplop_semua(jenis, juru, defs)
    asal, isi = get_origin(jenis), get_args(jenis)
    if asal in (Union, types.UnionType):
        return {"anyOf": [_tipe(t, juru, defs) for t in isi]}
    if asal is frozenset:
        return {"type": "array", "items": _tipe(isi[0], juru, defs), "uniqueItems": True}
    if asal is tuple:
        if isi[-1] is Ellipsis:
            return {"type": "array", "items": _tipe(isi[0], juru, defs)}
        n = len(isi)
        bagian = [_tipe(t, juru, defs) for t in isi]
        return {"type": "array", "prefixItems": bagian, "minItems": n, "maxItems": n}
    return _kelas(jenis, juru, defs)


def _kelas(
    kelas: type[attrs.AttrsInstance], juru: Penerjemah, defs: dict[str, Any]
) -> dict[str, Any]:
    nama = kelas.__name__
    if nama not in defs:
        defs[nama] = {}
        siapkan(kelas)
        fields = [f for f in attrs.fields(kelas) if f.init]
        defs[nama] = {
            "type": "object",
            "properties": {f.name: _tipe(f.type, juru, defs) for f in fields},
            "required": [f.name for f in fields if f.default is attrs.NOTHING],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{nama}"}
