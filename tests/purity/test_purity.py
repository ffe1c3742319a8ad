"""The library does no I/O: an audit hook watches a tour through all of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TUR = """
import sys
sys.path.insert(0, {tests!r})
import encodings.idna, json, hashlib, difflib, unicodedata, _strptime
import contoh, contoh_ktb, contoh_realisasi, contoh_umkm, dunia
import orjson, msgspec.json
from pelayanan_publik import (
    anggaran,
    bank_sampah,
    biopori,
    layanan,
    schema,
    tangguh_bencana,
    umkm,
    wilayah,
)
from pelayanan_publik.anggaran import jejak, parameters as _, reports as _
from pelayanan_publik.biopori import parameters as _, reports as _
from pelayanan_publik.tangguh_bencana import parameters as _, reports as _
from pelayanan_publik.umkm import parameters as _
from pelayanan_publik.studi_tiru import parameters as _
from pelayanan_publik.bank_sampah import audit, beancount, parameters, reports, rules
from pelayanan_publik.core import book
import random, time, os, datetime

terlihat = []
terlarang = ("open", "socket.", "subprocess.", "os.", "shutil.", "urllib.", "sqlite3.", "import")
def mata(peristiwa, isi):
    if aktif and peristiwa.startswith(terlarang):
        terlihat.append((peristiwa, str(isi)[:200]))
aktif = False
for muka in (tangguh_bencana, umkm):
    for nama in dir(muka):
        getattr(muka, nama)
for program in (layanan, tangguh_bencana):
    for nama in dir(program):
        getattr(program, nama)
contoh.semua_contoh()            # what is imported late on purpose is imported now
list(book.rantai(dunia.semua_kejadian().log))
sys.addaudithook(mata)

def tolak(*_, **__):
    raise AssertionError("jam atau acak dipanggil")
for modul, nama in ((time, "time"), (time, "monotonic"), (time, "localtime"), (random, "random"),
                    (random, "getrandbits"), (os, "urandom"), (os, "getenv")):
    setattr(modul, nama, tolak)
class Tanpa(dict):
    __getitem__ = get = __contains__ = tolak
os.environ = Tanpa()

aktif = True
for objek in contoh.semua_contoh():
    for mesin in schema.Mesin:
        assert schema.baca_json(schema.tulis_json(objek, mesin), type(objek), mesin) == objek
    repr(objek), str(objek)
    for nama in ("penjelasan", "tabel", "_repr_html_"):
        if hasattr(objek, nama):
            getattr(objek, nama)()
buku = dunia.semua_kejadian().buku
beancount.ke_beancount(buku)
list(book.rantai(buku.catatan.peristiwa))
bank_sampah.fold(list(buku.catatan.peristiwa), bank_sampah.buku_baru(dunia.BANK))
schema.json_schema(bank_sampah.PeristiwaBank)
meja = contoh_realisasi.semua_kejadian()
anggaran.fold(meja.log, anggaran.buku_baru())
list(book.rantai(meja.log))
anggaran.buku_pada(meja.buku, meja.hari)
halaman = contoh_ktb.semua_langkah()
tangguh_bencana.fold(halaman.log, tangguh_bencana.buku_baru())
list(book.rantai(halaman.log))
register = contoh_umkm.semua_langkah()
umkm.fold(register.log, umkm.buku_usaha())
list(book.rantai(register.log))
umkm.buku_pada(register.buku, register.hari)
schema.terima_baris([1], bank_sampah.Timbangan)
schema.baca_catatan(schema.tulis_catatan(buku.catatan.peristiwa), bank_sampah.PeristiwaBank)
wilayah.KOTAGEDE_DAN_BALIKPAPAN_SELATAN.bernama("Prenggan")
wilayah.sebutan("camat", wilayah.KodeWilayah("34.71"), dunia.HARI)
rules.Margin(3, 2).penjelasan()
aktif = False
print(sorted(set(terlihat)))
"""


def jalankan(kode: str) -> str:
    hasil = subprocess.run(
        [sys.executable, "-c", kode], capture_output=True, text=True, check=False
    )
    assert hasil.returncode == 0, hasil.stderr
    return hasil.stdout.strip()


def test_tidak_ada_berkas_jaringan_proses_jam_atau_acak():
    assert jalankan(TUR.format(tests=str(Path(__file__).parents[1]))) == "[]"


def test_muka_paket_tidak_mengimpor_apa_pun_yang_berat():
    kode = (
        "import sys, pelayanan_publik; "
        "print([m for m in sys.modules if m.startswith(('attr', 'cattr', 'pelayanan_publik.'))])"
    )
    assert jalankan(kode) == "[]"


@pytest.mark.parametrize(
    "program",
    [
        "anggaran",
        "bank_sampah",
        "biopori",
        "gandeng_gendong",
        "layanan",
        "limbah_kaca",
        "satpol_pp",
        "studi_tiru",
        "tangguh_bencana",
        "umkm",
    ],
)
def test_program_tidak_memerlukan_cattrs_atau_ekstra(program):
    kode = (
        f"import sys, pelayanan_publik.{program}, pelayanan_publik.wilayah; "
        "print([m for m in ('cattrs', 'highspy', 'altair', 'numpy') if m in sys.modules], "
        f"'pelayanan_publik.{program}.reports' in sys.modules)"
    )
    assert jalankan(kode) == "[] False"


def test_mengimpor_tidak_mengubah_keadaan_proses():
    kode = """
import decimal, locale, logging, os, sys, warnings
import attrs
keadaan = lambda: (decimal.getcontext().prec, locale.setlocale(locale.LC_ALL), dict(os.environ),
                   logging.root.handlers[:], warnings.filters[:], sys.getrecursionlimit())
lama = keadaan()
import pelayanan_publik.schema, pelayanan_publik.bank_sampah.audit
print(keadaan() == lama)
"""
    assert jalankan(kode) == "True"
