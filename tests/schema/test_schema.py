"""The strict door: everything goes through it unchanged, and nothing else does."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import types
from pathlib import Path
from typing import get_args

import attrs
import jsonschema
import pytest
from hypothesis import given, strategies as st

import contoh_realisasi
from contoh import di_dalam, semua_contoh
from contoh_biopori import contoh_biopori
from contoh_kaca import contoh_kaca
from contoh_perkara import contoh_perkara
from dunia import HARI, Loket, kode_galat, semua_kejadian
from pelayanan_publik import bank_sampah as bs, biopori as bp, tangguh_bencana as tb
from pelayanan_publik.anggaran import PeristiwaAnggaran
from pelayanan_publik.bank_sampah.audit import BukuAsing
from pelayanan_publik.biopori import PeristiwaBiopori
from pelayanan_publik.core import validity
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.errors import KumpulanGalat, Penolakan
from pelayanan_publik.core.units import galat_teks
from pelayanan_publik.core.validity import Bulan, Masa
from pelayanan_publik.limbah_kaca import PeristiwaKaca
from pelayanan_publik.satpol_pp.perkara import PelanggaranDilaporkan
from pelayanan_publik.schema import (
    Mesin,
    Penerjemah,
    Versi,
    baca,
    baca_catatan,
    baca_json,
    json_schema,
    registry,
    semua_gabungan,
    semua_jenis,
    terima_baris,
    tulis,
    tulis_catatan,
    tulis_json,
)
from pelayanan_publik.schema.errors import JenisTakDikenal

GOLDEN = Path(__file__).parent.parent / "golden" / "v1"
CONTOH = semua_contoh()
NAMA = [f"{i}-{type(c).__name__}" for i, c in enumerate(CONTOH)]


def test_setiap_jenis_mempunyai_contoh():
    assert {kelas.__name__ for kelas in di_dalam(CONTOH)} >= set(semua_jenis())
    assert set(get_args(bs.PeristiwaBank)) <= set(semua_jenis().values())


def test_satu_sebutan_untuk_dua_jenis_ditolak(monkeypatch):
    lain = types.ModuleType("lain")
    lain.Bulan = attrs.make_class("Bulan", ["tahun"])
    lain.Bulan.__module__ = "lain"
    monkeypatch.setattr(registry, "_NAMA_MODUL", {"lain", validity.__name__})
    with pytest.raises(TypeError, match=r"Bulan stands in pelayanan_publik.core.validity and lain"):
        registry.kumpulkan(iter([validity, lain]))


def test_satu_program_tidak_memuat_yang_lain():
    tanya = (
        "import sys, pelayanan_publik.schema as s; from pelayanan_publik.biopori import Rentang;"
        "s.baca(s.tulis(Rentang(1, 2)), Rentang); s.json_schema(Rentang);"
        "print(*sorted(m for m in sys.modules if m.count('.') == 1 and 'pelayanan_publik' in m))"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", tanya], capture_output=True, text=True, check=True
    )
    assert {"anggaran", "bank_sampah"}.isdisjoint(
        hasil.stdout.replace("pelayanan_publik.", "").split()
    )


@pytest.mark.parametrize("mesin", list(Mesin))
@pytest.mark.parametrize("objek", CONTOH, ids=NAMA)
def test_tulis_lalu_baca_kembali_sama_di_setiap_mesin(objek, mesin):
    teks = tulis_json(objek, mesin)
    assert teks == tulis_json(objek)
    assert baca_json(teks, type(objek), mesin) == objek
    assert json.loads(teks) == tulis(objek)


@given(st.lists(st.tuples(st.sampled_from(["PLS", "KRT", "MJ"]), st.integers(1, 10**9)), min_size=1),
       st.text().filter(lambda t: galat_teks(t) is None))  # fmt: skip
def test_slip_apa_pun_pulang_pergi(baris, id_perintah):
    loket = Loket("N-1")
    e = loket.setor("N-1", *((j, "bersih", g) for j, g in baris), id=id_perintah)
    for mesin in Mesin:
        assert baca_json(tulis_json(e, mesin), bs.PeristiwaBank, mesin) == e


def test_catatan_utuh_pulang_pergi_dan_harga_dipakai_bersama():
    loket = semua_kejadian()
    loket.setor("N-1", ("PLS", "bersih", 5), ("PLS", "bersih", 7))
    baru = baca_catatan(tulis_catatan(loket.log), bs.PeristiwaBank)
    assert list(baru) == loket.log
    tarif = [r.tarif for e in baru if isinstance(e, bs.SetoranDicatat) for r in e.rincian]
    assert len({id(t) for t in tarif}) == len(set(tarif)) < len(tarif)
    nomor = [e.nasabah for e in baru if isinstance(e, bs.SetoranDicatat)]
    assert len({id(n) for n in nomor}) == len(set(nomor)) < len(nomor)


@pytest.mark.parametrize(
    ("log", "union"),
    [
        (semua_kejadian().log, bs.PeristiwaBank),
        (contoh_realisasi.semua_kejadian().log, PeristiwaAnggaran),
        ([c for c in contoh_biopori() if isinstance(c, Peristiwa)], PeristiwaBiopori),
        ([c for c in contoh_kaca() if isinstance(c, Peristiwa)], PeristiwaKaca),
    ],
    ids=["bank", "anggaran", "biopori", "kaca"],
)
def test_catatan_setiap_buku_pulang_pergi_dan_tidak_terbaca_sebagai_buku_lain(log, union):
    teks = tulis_catatan(log)
    assert list(baca_catatan(teks, union)) == list(log)
    for lain in {bs.PeristiwaBank, PeristiwaAnggaran, PeristiwaBiopori, PeristiwaKaca} - {union}:
        assert set(kode_galat(baca_catatan, teks, lain)) == {"SK-006"}
    juri = jsonschema.Draft202012Validator(json_schema(union))
    assert all(juri.is_valid(tulis(e)) for e in log)


def test_ingatan_yang_penuh_mulai_lagi_dan_jawaban_tetap(monkeypatch):
    monkeypatch.setattr("pelayanan_publik.schema.translator.BATAS_INGATAN", 1)
    log = semua_kejadian().log
    juru = Penerjemah()
    assert [juru.baca(tulis(e), bs.PeristiwaBank) for e in log] == log


# --- golden files -------------------------------------------------------------------------------


@pytest.mark.parametrize("objek", CONTOH, ids=NAMA)
def test_berkas_emas_versi_1_tetap_terbaca(objek):
    """Written once, readable for ever: `tests/golden/v1/<type>.json`, a document a line."""
    berkas = GOLDEN / f"{type(objek).__name__}.json"
    baris = berkas.read_text(encoding="utf-8").splitlines()
    assert tulis_json(objek) in baris
    for satu in baris:
        assert tulis_json(baca_json(satu, type(objek))) == satu


# --- what does not pass -------------------------------------------------------------------------


def slip(**ubah):
    data = tulis(Loket("N-1").setor("N-1", ("KRT", "bersih", 1_000), ("PLS", "kotor", 500)))
    data["data"].update(ubah)
    return data


@pytest.mark.parametrize(("bidang", "nilai", "kode"), [
    ("nomor", True, "UM-001"), ("nomor", 1.0, "UM-001"), ("nomor", "1", "UM-001"),
    ("nomor", None, "UM-001"), ("nomor", float("nan"), "UM-001"), ("nomor", 0, "UM-002"),
    ("id", 7, "SK-002"), ("id", None, "SK-002"), ("id", " ", "UM-004"),
    ("tanggal", "2024-02-30", "SK-002"), ("tanggal", "20240902", "SK-002"),
    ("tanggal", "2024-W36-1", "SK-002"), ("tanggal", "2024-09-02T00:00:00", "SK-002"),
    ("tanggal", 1725235200, "SK-002"), ("tanggal", None, "SK-002"),
    ("simpanan", "BIASA", "SK-005"), ("simpanan", 1, "SK-005"), ("simpanan", None, "SK-005"),
    ("rincian", {}, "SK-002"), ("rincian", None, "SK-002"), ("rincian", "x", "SK-002"),
    ("pembagian", [], "SK-002"), ("pembagian", {"tunai": 1.5}, "UM-001"),
    ("catatan", "x", "SK-004"),
])  # fmt: skip
def test_tidak_ada_yang_diubah_diam_diam(bidang, nilai, kode):
    with pytest.raises(Penolakan) as tolak:
        baca(slip(**{bidang: nilai}), bs.SetoranDicatat)
    (galat,) = tolak.value.daftar
    assert galat.kode == kode
    assert galat.path.startswith(f"data.{bidang}")
    assert galat.saran


def test_semua_kesalahan_sekaligus_dengan_letaknya():
    dokumen = slip(nomor="4", asing=1)
    del dokumen["data"]["nasabah"]
    dokumen["data"]["rincian"][0]["jumlah"] = 1.5
    dokumen["data"]["rincian"][1]["tarif"]["skema"] = "gratis"
    dokumen["data"]["rincian"][1]["nilai"] = -1
    with pytest.raises(KumpulanGalat) as tolak:
        baca(dokumen, bs.PeristiwaBank)
    assert {(g.kode, g.path) for g in tolak.value.daftar} == {
        ("UM-001", "data.nomor"),
        ("SK-004", "data.asing"),
        ("SK-003", "data.nasabah"),
        ("UM-001", "data.rincian[0].jumlah"),
        ("SK-005", "data.rincian[1].tarif.skema"),
    }
    dokumen["data"]["rincian"][1]["tarif"]["skema"] = "tunai"
    with pytest.raises(KumpulanGalat) as tolak:
        baca(dokumen, bs.PeristiwaBank)
    assert ("UM-003", "data.rincian[1].nilai") in {(g.kode, g.path) for g in tolak.value.daftar}


@pytest.mark.parametrize(("dokumen", "kode"), [
    (None, ["SK-002"]),
    ([], ["SK-002"]),
    ({}, ["SK-003"] * 3),
    ({"jenis": "Bulan", "versi": 1, "data": {}, "x": 1}, ["SK-004"]),
    ({"jenis": "Bulan", "versi": True, "data": {}}, ["SK-002"]),
    ({"jenis": "Bulan", "versi": 0, "data": {}}, ["SK-002"]),
    ({"jenis": "Bulan", "versi": 2, "data": {}}, ["SK-007"]),
    ({"jenis": "Masa", "versi": 1, "data": {}}, ["SK-006"]),
    ({"jenis": 7, "versi": 1, "data": {}}, ["SK-006"]),
    ({"jenis": "Bulan", "versi": 1, "data": []}, ["SK-002"]),
    ({"jenis": "Bulan", "versi": 1, "data": {"tahun": 2024}}, ["SK-003"]),
    ({"jenis": "Bulan", "versi": 1, "data": {"tahun": 2024, "bulan": 13}}, ["UM-007"]),
])  # fmt: skip
def test_amplop_yang_salah(dokumen, kode):
    assert kode_galat(baca, dokumen, Bulan) == kode


def test_kesalahan_yang_bukan_penolakan_tidak_ditelan():
    from pelayanan_publik.schema.translator import _ratakan  # noqa: PLC0415 - the one inner look

    with pytest.raises(RuntimeError):
        list(_ratakan(RuntimeError(), ""))


def test_jenis_yang_salah_tulis_disarankan():
    dokumen = {"jenis": "SetoranDicatt", "versi": 1, "data": {}}
    with pytest.raises(ValueError, match="SetoranDicatat"):
        baca(dokumen, bs.PeristiwaBank)
    assert kode_galat(tulis, object()) == ["SK-006"]
    assert kode_galat(baca, {}, object) == ["SK-006"]


def test_pecahan_saat_dan_tupel_yang_salah():
    asing = tulis(next(c for c in CONTOH if isinstance(c, BukuAsing)))
    for nilai in (1, 1.5, None, "1/0", "abc", "nan"):
        salah = copy.deepcopy(asing)
        salah["data"]["saldo_tercatat"][0]["uang_rupiah"] = nilai
        assert kode_galat(baca, salah, BukuAsing) == ["SK-002"]
    harga = tulis(next(c for c in CONTOH if isinstance(c, bs.DaftarHarga)))
    for nilai in ("2024-01-01", "2024-01-01T00:00:00+07:00", "x", 5):
        salah = copy.deepcopy(harga)
        salah["data"]["isi"][0]["mulai"] = nilai
        assert kode_galat(baca, salah, bs.DaftarHarga) == ["SK-002"]
    for nilai in ([], ["dijemput"], ["dijemput", [30]], ["dijemput", [30, "70"]], "x"):
        salah = copy.deepcopy(harga)
        salah["data"]["porsi"] = [nilai]
        with pytest.raises(Penolakan):
            baca(salah, bs.DaftarHarga)
    salah = copy.deepcopy(harga)
    salah["data"]["isi"].append(salah["data"]["isi"][0])
    assert kode_galat(baca, salah, bs.DaftarHarga) == ["UM-011"]


@pytest.mark.parametrize("aktif", ["true", 1, None])
def test_ya_dan_tidak_bukan_tulisan_atau_angka(aktif):
    loket = Loket("N-1")
    e = loket(bs.ubah_status_nasabah, nasabah="N-1", aktif=False, alasan="pindah")
    dokumen = tulis(e)
    dokumen["data"]["aktif"] = aktif
    assert kode_galat(baca, dokumen, bs.PeristiwaBank) == ["SK-002"]


def test_tarif_yang_salah_tetap_ditolak_di_baris_kedua():
    dokumen = slip()
    dokumen["data"]["rincian"][0]["tarif"]["porsi"] = [[1], 2]
    dokumen["data"]["rincian"][1]["tarif"] = None
    assert kode_galat(baca, dokumen, bs.PeristiwaBank) == ["UM-001", "SK-002"]
    dokumen = slip()
    for porsi in ([85, 15], [85, 15.0], [85, True]):
        dokumen["data"]["rincian"][0]["tarif"]["porsi"] = porsi
        dokumen["data"]["rincian"][0]["nilai"] = 850
        if porsi == [85, 15] and type(porsi[1]) is int:
            assert baca(dokumen, bs.PeristiwaBank).rincian[0].tarif.porsi == (85, 15)
        else:
            assert kode_galat(baca, dokumen, bs.PeristiwaBank) == ["UM-001"]
    dokumen = slip()
    tarif = dokumen["data"]["rincian"][0]["tarif"]
    dokumen["data"]["rincian"][1]["tarif"] = {**tarif, "harga": float(tarif["harga"])}
    assert kode_galat(baca, dokumen, bs.PeristiwaBank) == ["UM-001"]


def test_data_pribadi_disamarkan_dalam_galat():
    dokumen = tulis(bs.Nasabah("N-1", nama="Siti Aminah"))
    dokumen["data"]["nama"] = ["Siti Aminah"]
    dokumen["data"]["telepon"] = 81234567890
    with pytest.raises(Penolakan) as tolak:
        baca(dokumen, bs.Nasabah)
    assert "Siti" not in str(tolak.value)
    assert "81234" not in str(tolak.value)
    e = next(e for e in contoh_realisasi.semua_kejadian().log if hasattr(e, "penerima"))
    dokumen = tulis(e)
    dokumen["data"]["penerima"] = ["Siti Aminah"]
    with pytest.raises(Penolakan) as tolak:
        baca(dokumen, PeristiwaAnggaran)
    assert "Siti" not in str(tolak.value)


# --- JSON text ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "teks", ["", "{", "[1,]", "NaN", '{"a":1,"a":2}', '{"a":Infinity}', "[" * 10**5]
)
def test_bukan_json(teks):
    assert kode_galat(baca_json, teks, Bulan) == ["SK-001"]


@pytest.mark.parametrize("mesin", [Mesin.ORJSON, Mesin.MSGSPEC])
def test_bukan_json_di_mesin_lain(mesin):
    assert kode_galat(baca_json, "{", Bulan, mesin) == ["SK-001"]


def test_mesin_yang_tidak_terpasang(monkeypatch):
    def tidak_ada(nama):
        raise ImportError(nama)

    monkeypatch.setattr("pelayanan_publik.schema.json_text.import_module", tidak_ada)
    assert kode_galat(tulis_json, Bulan(2024, 9), Mesin.ORJSON) == ["SK-009"]
    assert kode_galat(baca_json, "{}", Bulan, Mesin.MSGSPEC) == ["SK-009"]


def test_catatan_buruk_menyebut_barisnya():
    baik = tulis_json(semua_kejadian().log[0])
    assert kode_galat(baca_catatan, f"{baik}\n{{}}\n\n[]\n", bs.PeristiwaBank) == ["SK-003"] * 3 + [
        "SK-002"
    ]
    with pytest.raises(Penolakan) as tolak:
        baca_catatan(f"{baik}\nx", bs.PeristiwaBank)
    assert tolak.value.daftar[0].path == "[1]"


# --- versions -----------------------------------------------------------------------------------


def test_versi_lama_dinaikkan_langkah_demi_langkah():
    """A type whose first version called its field `bln`, and whose second counted from zero."""
    juru = Penerjemah(Versi({"Bulan": 3}, {
        ("Bulan", 1): lambda d: {"tahun": d["tahun"], "bulan": d["bln"]},
        ("Bulan", 2): lambda d: {**d, "bulan": d["bulan"] + 1},
    }))  # fmt: skip
    lama = {"jenis": "Bulan", "versi": 1, "data": {"tahun": 2024, "bln": 8}}
    assert juru.baca(lama, Bulan) == Bulan(2024, 9)
    assert juru.tulis(Bulan(2024, 9))["versi"] == 3
    assert juru.baca(juru.tulis(Bulan(2024, 9)), Bulan) == Bulan(2024, 9)
    assert kode_galat(juru.baca, {**lama, "versi": 4}, Bulan) == ["SK-007"]
    bolong = Penerjemah(Versi({"Bulan": 3}, {("Bulan", 1): dict}))
    assert kode_galat(bolong.baca, lama, Bulan) == ["SK-008"]


# --- rows ---------------------------------------------------------------------------------------

BARIS = st.one_of(
    st.just(
        {"jenis": "Timbangan", "versi": 1, "data": {"jenis": "A", "kondisi": "b", "jumlah": 1}}
    ),
    st.none(),
    st.dictionaries(st.sampled_from(["jenis", "versi", "data"]), st.integers()),
)


@given(st.lists(BARIS))
def test_tidak_satu_baris_pun_hilang(baris):
    hasil = terima_baris(baris, bs.Timbangan)
    nomor = [b.nomor for b in (*hasil.diterima, *hasil.ditolak)]
    assert sorted(nomor) == list(range(1, len(baris) + 1))
    assert all(b.galat and b.baris == baris[b.nomor - 1] for b in hasil.ditolak)
    assert len(hasil.isi) == len(hasil.diterima)
    assert f"{len(hasil.ditolak)} ditolak" in hasil.tabel().teks()
    assert "<table>" in hasil._repr_html_()


# --- JSON Schema --------------------------------------------------------------------------------


@pytest.mark.parametrize("objek", CONTOH, ids=NAMA)
def test_json_schema_menerima_yang_ditulis_dan_menolak_yang_rusak(objek):
    skema = json_schema(type(objek))
    jsonschema.Draft202012Validator.check_schema(skema)
    juri = jsonschema.Draft202012Validator(skema)
    dokumen = tulis(objek)
    juri.validate(dokumen)
    wajib = [f.name for f in attrs.fields(type(objek)) if f.init and f.default is attrs.NOTHING]
    for rusak in (
        {**dokumen, "versi": 2},
        {**dokumen, "jenis": "x"},
        {**dokumen, "data": {**dokumen["data"], "asing": 1}},
        *({**dokumen, "data": {k: v for k, v in dokumen["data"].items() if k != w}} for w in wajib),
    ):
        assert not juri.is_valid(rusak)
        with pytest.raises(Penolakan):
            baca(rusak, type(objek))


def test_json_schema_gabungan():
    skema = json_schema(bs.PeristiwaBank)
    juri = jsonschema.Draft202012Validator(skema)
    assert len(skema["oneOf"]) == len(get_args(semua_gabungan()["PeristiwaBank"]))
    assert all(juri.is_valid(tulis(e)) for e in semua_kejadian().log)
    assert not juri.is_valid(tulis(Masa(HARI)))


# --- measures, and what is no document -----------------------------------------------------------


@pytest.mark.parametrize(
    "teks",
    [
        "1e30000000",
        " 5/3 ",
        "١٢",
        "1_000",
        "1e7",
        "5/0",
        "9" * 3_000,
        "1/" + "9" * 2_001,
        "",
        "-",
        "1.",
        "+1",
    ],
)
def test_pecahan_yang_ditulis_lain_ditolak(teks):
    dokumen = tulis(bp.Rentang(1, 2))
    dokumen["data"]["rendah"] = teks
    with pytest.raises(Penolakan) as salah:
        baca(dokumen, bp.Rentang)
    assert [g.path for g in salah.value.daftar] == ["data.rendah"]


@pytest.mark.parametrize("jenis", [int, [1, 2], bs.BukuBank, "Rentang", tb.DataKelurahan])
def test_yang_tidak_terdaftar_tidak_mempunyai_skema_atau_dokumen(jenis):
    with pytest.raises(JenisTakDikenal):
        json_schema(jenis)
    with pytest.raises(JenisTakDikenal):
        baca({}, jenis)


def test_satu_galat_di_dalam_larik_disebut_letaknya():
    relawan = tb.Relawan("R-1", [tb.Perolehan("A", HARI)])
    dokumen = tulis(relawan)
    dokumen["data"]["perolehan"][0]["terbit"] = "kemarin"
    with pytest.raises(Penolakan) as salah:
        baca(dokumen, tb.Relawan)
    assert [g.path for g in salah.value.daftar] == ["data.perolehan[0].terbit"]


@pytest.mark.parametrize(
    ("path", "nilai"),
    [
        ("perolehan", {"lahir": "1990-02-03"}),
        ("kode", {"a": [{"lahir": "1990-02-03"}]}),
        ("lahir", ["1990-02-03"]),
    ],
)
def test_yang_pribadi_disamarkan_sedalam_apa_pun(path, nilai):
    dokumen = tulis(tb.Relawan("R-1", lahir=HARI))
    dokumen["data"][path] = nilai
    with pytest.raises(Penolakan) as salah:
        baca(dokumen, tb.Relawan)
    assert "1990" not in str(salah.value)


@pytest.mark.parametrize("path", ["pelanggar", "pelapor"])
def test_orang_dalam_perkara_disamarkan(path):
    (laporan,) = [e for e in contoh_perkara() if type(e) is PelanggaranDilaporkan][:1]
    dokumen = tulis(laporan)
    dokumen["data"][path] = 3471012345678901
    with pytest.raises(Penolakan) as salah:
        baca(dokumen, PelanggaranDilaporkan)
    assert "347101" not in str(salah.value)
