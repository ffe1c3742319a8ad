"""The rules of a question that could be relaxed, one by one, in words."""

from __future__ import annotations

from enum import StrEnum

import attrs

from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal

Kunci = tuple[str | int, ...]
"""What the formulas call a rule."""


class JenisAturan(StrEnum):
    """What kind of rule it is."""

    KEKUATAN = "kekuatan"
    KEAHLIAN = "keahlian"
    ISTIRAHAT = "istirahat"
    JAM_SEPEKAN = "jam_sepekan"
    HARI_BERTURUT = "hari_berturut"
    CUTI = "cuti"
    PERMINTAAN = "permintaan"


@attrs.frozen
class AturanJadwal:
    """One rule of a question that could be relaxed, in words."""

    jenis: JenisAturan
    uraian: str


def aturan_jadwal(soal: SoalJadwal) -> dict[Kunci, AturanJadwal]:
    """Every rule of a question that could be relaxed, by what `susun_rumus` calls it.

    That nobody is in two places at once, and what was done before the period, cannot.
    """
    k, jenis = soal.kebijakan, JenisAturan
    hasil: dict[Kunci, AturanJadwal] = {}
    for i, x in enumerate(soal.kekuatan):
        hasil["kekuatan", i] = AturanJadwal(jenis.KEKUATAN, x.uraian)
        for j, s in enumerate(x.keahlian):
            uraian = f"keahlian {s.keahlian} pada {x.giliran} paling sedikit {s.banyak}{x.saat}"
            hasil["keahlian", i, j] = AturanJadwal(jenis.KEAHLIAN, uraian)
    hasil["istirahat",] = AturanJadwal(jenis.ISTIRAHAT, k.uraian_istirahat)
    hasil["jam",] = AturanJadwal(jenis.JAM_SEPEKAN, k.uraian_jam)
    if k.hari_berturut is not None:
        hasil["berturut",] = AturanJadwal(jenis.HARI_BERTURUT, k.uraian_berturut)
    for i, p in enumerate(soal.petugas):
        for j, m in enumerate(p.cuti):
            hasil["cuti", i, j] = AturanJadwal(jenis.CUTI, f"cuti {p.kode} {m}")
    for i, q in enumerate(soal.permintaan):
        hasil["permintaan", i] = AturanJadwal(jenis.PERMINTAAN, f"permintaan {q.uraian}")
    return hasil
