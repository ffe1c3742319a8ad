"""An app's code as the type checker sees it; never run, checked by mypy in `make check`."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import Galat, Penolakan
from pelayanan_publik.schema import HasilBaris, baca_json, terima_baris


def tarik_di_loket(
    buku: bs.BukuBank, kebijakan: bs.KebijakanPenarikan
) -> bs.BukuBank | tuple[Galat, ...]:
    try:
        e = bs.tarik(
            buku,
            id="x",
            tanggal=date(2024, 9, 2),
            nasabah="N-1",
            jumlah=1_000,
            petugas="A",
            kebijakan=kebijakan,
        )
    except Penolakan as penolakan:
        return penolakan.daftar
    assert_type(e, bs.PenarikanDicairkan)
    assert_type(e.dibayar, int)
    return bs.evolve(buku, e)


def muat(teks: str) -> bs.KebijakanPenarikan:
    return baca_json(teks, bs.KebijakanPenarikan)


def unggah(baris: list[object]) -> HasilBaris[bs.Timbangan]:
    return terima_baris(baris, bs.Timbangan)
