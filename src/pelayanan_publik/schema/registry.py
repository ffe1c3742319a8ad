"""Which types go over the wire, by the name that tags them.

All public attrs classes of the modules below, and the unions of events and of
foreign records. Left out on purpose: a book (it follows from its log), parameters
and catalogues (they are code), and tables (they are for reading).
"""

from __future__ import annotations

from types import MappingProxyType, ModuleType
from typing import Any

import attrs

from pelayanan_publik.anggaran import dana, jejak, pengadaan, pergeseran, prioritas, rab
from pelayanan_publik.anggaran import model as anggaran_model
from pelayanan_publik.anggaran import reports as anggaran_reports
from pelayanan_publik.anggaran.book import events as anggaran_events
from pelayanan_publik.anggaran.pembagian import aturan, penerima
from pelayanan_publik.anggaran.pembagian import hasil as hasil_bagi
from pelayanan_publik.anggaran.pilihan import butir
from pelayanan_publik.anggaran.pilihan import hasil as hasil_pilihan
from pelayanan_publik.bank_sampah import audit, harga, kebijakan, model, parameters, reports, rules
from pelayanan_publik.bank_sampah.book import effects, events, penarikan, simpanan
from pelayanan_publik.biopori import (
    emisi,
    kalender,
    kapasitas,
    kebutuhan,
    kewajiban,
    klaim,
    komposter,
    limpasan,
    reduksi,
    sampah,
    sumur,
    tabung,
)
from pelayanan_publik.biopori import model as biopori_model
from pelayanan_publik.biopori import reports as biopori_reports
from pelayanan_publik.biopori.book import events as biopori_events
from pelayanan_publik.core import explain, legal, validity
from pelayanan_publik.wilayah import model as wilayah_model

_CORE: tuple[ModuleType, ...] = (validity, legal, explain, wilayah_model)
_ANGGARAN: tuple[ModuleType, ...] = (
    anggaran_model,
    dana,
    pengadaan,
    prioritas,
    penerima,
    aturan,
    hasil_bagi,
    butir,
    hasil_pilihan,
    rab,
    pergeseran,
    anggaran_events,
    anggaran_reports,
    jejak,
)
_BANK_SAMPAH: tuple[ModuleType, ...] = (
    model,
    harga,
    kebijakan,
    parameters,
    events,
    penarikan,
    simpanan,
    rules,
    reports,
    audit,
)
_BIOPORI: tuple[ModuleType, ...] = (
    biopori_model,
    tabung,
    kapasitas,
    klaim,
    limpasan,
    kebutuhan,
    kewajiban,
    sumur,
    komposter,
    sampah,
    reduksi,
    emisi,
    kalender,
    biopori_events,
    biopori_reports,
)
_MODUL = (*_CORE, *_ANGGARAN, *_BANK_SAMPAH, *_BIOPORI)
_TIDAK = frozenset({"Berlaku", "Parameter", "Berlapis", "Katalog", "Tabel"})


def _kumpulkan() -> dict[str, type]:
    """By tag, the class; a tag stands for one class over all programmes."""
    jenis: dict[str, type] = {}
    for modul in _MODUL:
        for nama, isi in vars(modul).items():
            milik = isinstance(isi, type) and isi.__module__ == modul.__name__
            if milik and attrs.has(isi) and not nama.startswith("_") and nama not in _TIDAK:
                if nama in jenis:
                    message = f"{nama} stands in {jenis[nama].__module__} and {modul.__name__}"
                    raise TypeError(message)
                jenis[nama] = isi
    return dict(sorted(jenis.items()))


JENIS = MappingProxyType(_kumpulkan())
"""By tag, the class."""

UNION: MappingProxyType[str, Any] = MappingProxyType(
    {
        "PeristiwaAnggaran": anggaran_events.PeristiwaAnggaran,
        "PeristiwaBank": events.PeristiwaBank,
        "PeristiwaBiopori": biopori_events.PeristiwaBiopori,
        "CatatanAsing": audit.CatatanAsing,
    }
)
"""By name, the unions whose members are tagged wherever they stand."""


def siapkan_tipe() -> None:
    """Resolve the types of classes whose module names some for the type checker only."""
    nama = {**vars(legal), **vars(effects)}
    for kelas in JENIS.values():
        attrs.resolve_types(kelas, localns={k: nama[k] for k in ("DasarHukum", "Bukti")})
