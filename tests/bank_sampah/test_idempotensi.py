"""A command id is answered once: the same again changes nothing, another content is refused.

Every command that `dunia.semua_kejadian` gives is taped with its arguments and
the book it met; then it is given again, as it was and with one thing changed.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum

import attrs
import pytest

import dunia
from dunia import Loket, kode_galat, semua_kejadian
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.validity import Bulan

DIBACA = {"harga", "kebijakan", "pecahan", "jam"}
"""What a command reads: lists and policies of the day. Its content is what was asked and booked."""


def rekam():
    """(book before, command, arguments, event) of everything that happens in the test world."""
    pita = []

    class Perekam(Loket):
        def __call__(self, perintah, **isi):
            lama = self.buku
            e = super().__call__(perintah, **isi)
            pita.append((lama, perintah, {"id": e.id, "tanggal": self.hari, **isi}, e))
            return e

    asli, dunia.Loket = dunia.Loket, Perekam
    try:
        loket = semua_kejadian()
    finally:
        dunia.Loket = asli
    return pita, loket.buku


PITA, AKHIR = rekam()
SEMUA = [pytest.param(*satu, id=f"{satu[3].nomor}-{satu[1].__name__}") for satu in PITA]
GANTI = {
    "pembagian": bs.PembagianSetoran(sedekah=1),
    "penjualan": 1,
    "bulan": Bulan(2024, 8),
    "nasabah": "N-2",
    "jenis": "BTL",
}


def ubah(nama, nilai):
    """Another value of the same kind, or None where there is none."""
    hasil = None
    if isinstance(nilai, bool):
        hasil = not nilai
    elif isinstance(nilai, Enum):
        hasil = next(a for a in type(nilai) if a is not nilai)
    elif isinstance(nilai, int):
        hasil = nilai + 1
    elif isinstance(nilai, date):
        hasil = nilai + timedelta(days=1)
    elif isinstance(nilai, bs.Nasabah):
        hasil = attrs.evolve(nilai, nama="Budi")
    elif nama == "porsi":
        hasil = nilai[::-1] if nilai[0] != nilai[1] else (nilai[0], nilai[1] + 1)
    elif isinstance(nilai, dict):
        hasil = {**nilai, "N-1": nilai["N-1"] + 1}
    elif isinstance(nilai, (list, tuple)) and nilai:
        hasil = [*nilai, nilai[0]]
    elif nama in GANTI and nilai != GANTI[nama]:
        hasil = GANTI[nama]
    elif isinstance(nilai, str):
        hasil = f"{nilai}x"
    return hasil


def perubahan() -> Iterable[object]:
    terlihat = set()
    for _, perintah, isi, e in PITA:
        bawaan = {
            n: p.default
            for n, p in inspect.signature(perintah).parameters.items()
            if p.default is not inspect.Parameter.empty
        }
        for nama, nilai in {**bawaan, **isi}.items():
            lain = ubah(nama, nilai)
            kunci = (perintah.__name__, nama)
            dibaca = nama in DIBACA and perintah.__name__ != "panen"
            dibaca |= isinstance(nilai, bs.DaftarJenis)
            if lain is None or nama == "id" or dibaca or kunci in terlihat:
                continue
            terlihat.add(kunci)
            yield pytest.param(
                perintah, isi, nama, lain, id=f"{e.nomor}-{perintah.__name__}-{nama}"
            )


@pytest.mark.parametrize(("lama", "perintah", "isi", "e"), SEMUA)
def test_perintah_terulang_mendapat_peristiwa_pertama(lama, perintah, isi, e):
    """At once or many events later, in the same month or after its closing: the first answer."""
    assert perintah(bs.evolve(lama, e), **isi) is e
    assert perintah(AKHIR, **isi) is e
    assert bs.evolve(AKHIR, e) is AKHIR


@pytest.mark.parametrize(("perintah", "isi", "nama", "lain"), list(perubahan()))
def test_id_terpakai_dengan_isi_lain_ditolak(perintah, isi, nama, lain):
    """One thing changed, whatever it is: refused, and for no other reason."""
    assert kode_galat(perintah, AKHIR, **{**isi, nama: lain}) == ["UM-021"]


@pytest.mark.parametrize(("lama", "perintah", "isi", "e"), SEMUA)
def test_id_milik_perintah_lain_ditolak(lama, perintah, isi, e):
    if lama.nomor:
        lain = lama.catatan.peristiwa[0].id
        assert kode_galat(perintah, lama, **{**isi, "id": lain}) == ["UM-021"]


@pytest.mark.parametrize(("lama", "perintah", "isi", "e"), SEMUA)
def test_perintah_tidak_mengubah_buku_dan_peristiwanya_diterima(lama, perintah, isi, e):
    """A command is a question: asked twice of one book it gives the same event, which `evolve` takes."""
    assert perintah(lama, **isi) == perintah(lama, **isi) == e
    assert bs.evolve(lama, e).nomor == lama.nomor + 1
    assert lama.nomor == e.nomor - 1


@pytest.mark.parametrize(("lama", "perintah", "isi", "e"), SEMUA)
def test_bulan_tertutup_dan_tanggal_mundur_ditolak_setiap_perintah(lama, perintah, isi, e):
    """Nothing is dated into a closed month, nor before the last entry; the book stays as it was."""
    neraca = AKHIR.neraca()
    tutup = kode_galat(perintah, AKHIR, **{**isi, "id": "baru", "tanggal": date(2024, 9, 30)})
    mundur = kode_galat(perintah, AKHIR, **{**isi, "id": "baru", "tanggal": date(2025, 9, 30)})
    assert tutup[0] == "BS-055"
    assert mundur[0] == "UM-022"
    assert AKHIR.neraca() == neraca


@pytest.mark.parametrize(("pertama", "lagi"), [(1, True), (1, 1.0), (1_000, 1_000.0)])
def test_pengulangan_dengan_tipe_lain_bukan_isi_yang_sama(pertama, lagi):
    """`True` and `1.0` equal 1 in Python, but are no money."""
    loket = Loket()
    e = loket(bs.terima_modal, jumlah=pertama, sumber="hibah")
    isi = {"id": e.id, "tanggal": loket.hari, "sumber": "hibah"}
    assert bs.terima_modal(loket.buku, jumlah=pertama, **isi) is e
    assert kode_galat(bs.terima_modal, loket.buku, jumlah=lagi, **isi)
