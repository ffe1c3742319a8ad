"""The production book: its tables, its refusals, its corrections, and that it is only a fold."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from itertools import product
from typing import get_args

import attrs
import pytest

from contoh_kaca import HALUS, HARI, KASAR, SEDANG, Bengkel, semua_langkah
from dunia import kode_galat
from pelayanan_publik import limbah_kaca as lk
from pelayanan_publik.core.book import rantai
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.limbah_kaca.book.events import LangkahAdukan, LangkahLot

SERBUK = lk.JenisTimbangan.SERBUK


def tolak(bengkel, perintah, **isi):
    """Codes and paths of a refused command; the book is as it was."""
    lama = bengkel.buku
    try:
        bengkel(perintah, **isi)
    except Penolakan as p:
        assert bengkel.buku is lama
        for g in p.daftar:
            assert g.pesan
            assert g.message
            assert g.saran
        return [(g.kode, g.path) for g in p.daftar]
    pytest.fail("tidak ditolak")


# --- the tables ----------------------------------------------------------------------------------


def lot_dalam(keadaan):
    b = Bengkel()
    if keadaan is lk.KeadaanLot.DIGILING:
        b.olah()
        return b
    e = b.terima()
    if keadaan is lk.KeadaanLot.BATAL:
        b(lk.batalkan_langkah, langkah=e.nomor, alasan="uji")
    if keadaan in (lk.KeadaanLot.DISORTIR, lk.KeadaanLot.DICUCI):
        b(lk.sortir, lot="L-1", terpilih_gram=170_000)
    if keadaan is lk.KeadaanLot.DICUCI:
        b(lk.cuci, lot="L-1", bersih_gram=169_000, bebas_label=True)
    return b


LANGKAH_LOT = {
    lk.KacaDisortir: (lk.sortir, {"terpilih_gram": 100}),
    lk.KacaDicuci: (lk.cuci, {"bersih_gram": 100, "bebas_label": True}),
    lk.KacaDigiling: (lk.giling, {"serbuk": [lk.Serbuk(KASAR, 100)]}),
    lk.SerbukDijual: (
        lk.jual_serbuk,
        {"fraksi": SEDANG, "gram": 1, "pembeli": "X", "nilai_rupiah": 0},
    ),
    lk.TimbanganDibetulkan: (
        lk.betulkan_timbangan,
        {"timbangan": lk.JenisTimbangan.DITERIMA, "gram": 190_000, "alasan": "uji"},
    ),
}


def test_setiap_jenis_langkah_lot_dan_adukan_diuji():
    assert set(LANGKAH_LOT) | {lk.KacaDiterima} == set(get_args(LangkahLot))
    assert set(LANGKAH_ADUKAN) | {lk.AdukanDicampur} == set(get_args(LangkahAdukan))
    semua = {*get_args(LangkahLot), *get_args(LangkahAdukan), lk.LangkahKacaDibatalkan}
    assert semua == set(get_args(lk.PeristiwaKaca)) == {type(e) for e in semua_langkah().log}


@pytest.mark.parametrize(("keadaan", "jenis"), list(product(lk.KeadaanLot, LANGKAH_LOT)))
def test_lot_hanya_melangkah_menurut_tabel(keadaan, jenis):
    b = lot_dalam(keadaan)
    assert b.buku.lot["L-1"].keadaan is keadaan
    perintah, isi = LANGKAH_LOT[jenis]
    if (keadaan, jenis) not in lk.LANGKAH_LOT:
        assert tolak(b, perintah, lot="L-1", **isi) == [("LK-034", "lot")]
        return
    b(perintah, lot="L-1", **isi)
    assert b.buku.lot["L-1"].keadaan in lk.LANGKAH_LOT[keadaan, jenis]


def adukan_dalam(keadaan):
    b = Bengkel()
    if keadaan is lk.KeadaanAdukan.BATAL:
        b.olah()
        b(lk.batalkan_langkah, langkah=b.campur().nomor, alasan="uji")
    elif keadaan is lk.KeadaanAdukan.HABIS:
        b.sampai("diuji")
        b.jual(banyak=50)
    else:
        b.sampai(keadaan.value)
    return b


LANGKAH_ADUKAN = {
    lk.BlokDicetak: (lk.cetak, {"tipe": "bata", "banyak": 60, "cetak_gram": 100}),
    lk.BlokDirawat: (lk.rawat, {"hari": 1, "cara": "siram"}),
    lk.BlokDiuji: (lk.uji, {"banyak": 0, "penguji": "lab", "kuat_tekan_mpa": [20]}),
    lk.BlokDijual: (
        lk.jual_blok,
        {"banyak": 1, "pembeli": "X", "nilai_rupiah": 1, "sementara": True},
    ),
    lk.BlokDipakai: (lk.pakai_blok, {"banyak": 1, "tempat": "X", "sementara": True}),
    lk.BlokRusak: (lk.rusakkan_blok, {"banyak": 1, "alasan": "X"}),
}


@pytest.mark.parametrize(("keadaan", "jenis"), list(product(lk.KeadaanAdukan, LANGKAH_ADUKAN)))
def test_adukan_hanya_melangkah_menurut_tabel_sedikit_atau_seluruhnya(keadaan, jenis):
    perintah, isi = LANGKAH_ADUKAN[jenis]
    b = adukan_dalam(keadaan)
    kartu = b.buku.adukan["A-1"]
    assert kartu.keadaan is keadaan
    if (keadaan, jenis) not in lk.LANGKAH_ADUKAN:
        assert tolak(b, perintah, adukan="A-1", **isi) == [("LK-034", "adukan")]
        return
    if jenis is lk.BlokDirawat:
        b.lewat(1)
    sampai = {}
    for banyak in {isi.get("banyak", 0), kartu.stok or isi["banyak"]} if "banyak" in isi else {0}:
        coba = attrs.evolve(b.buku)
        e = perintah(
            coba,
            id="x",
            tanggal=b.hari,
            adukan="A-1",
            **isi | ({"banyak": banyak} if "banyak" in isi else {}),
        )
        sampai[lk.evolve(coba, e).adukan["A-1"].keadaan] = True
    assert set(sampai) == set(lk.LANGKAH_ADUKAN[keadaan, jenis])


def test_penolakan_langkah_menyebut_yang_sah():
    b = lot_dalam(lk.KeadaanLot.DITERIMA)
    with pytest.raises(Penolakan) as p:
        lk.giling(b.buku, id="x", tanggal=HARI, lot="L-1", serbuk=[])
    assert "KacaDisortir" in p.value.daftar[0].saran
    assert "LangkahKacaDibatalkan" in p.value.daftar[0].saran
    b = lot_dalam(lk.KeadaanLot.BATAL)
    with pytest.raises(Penolakan) as p:
        lk.giling(b.buku, id="x", tanggal=HARI, lot="L-1", serbuk=[])
    assert p.value.daftar[0].saran == "Yang dapat dicatat: –."


# --- a lot ---------------------------------------------------------------------------------------


def test_timbangan_lot_dan_yang_hilang_di_antaranya():
    b = Bengkel()
    b.olah()
    kartu = b.buku.kartu_lot("L-1")
    assert kartu.ditolak_gram == 10_000
    assert kartu.hilang_gram == (2_000, 3_000, 5_000)
    assert kartu.serbuk_gram == 160_000
    assert kartu.kaca_gram == 0
    assert b.buku.sisa_serbuk("L-1", SEDANG) == 140_000
    assert b.buku.sisa_serbuk("L-1", KASAR) == 0


def test_tidak_ada_tahap_yang_menambah_massa():
    b = Bengkel()
    b.terima(gram=1_000)
    baris = [lk.BarisTolak(lk.AlasanTolak.B3, 501, "TPS B3")]
    assert tolak(b, lk.sortir, lot="L-1", terpilih_gram=500, tolak=baris) == [("LK-035", "gram")]
    b(lk.sortir, lot="L-1", terpilih_gram=499, tolak=baris)
    assert tolak(b, lk.cuci, lot="L-1", bersih_gram=500, bebas_label=True) == [("LK-035", "gram")]
    b(lk.cuci, lot="L-1", bersih_gram=450, bebas_label=False)
    assert tolak(b, lk.cuci, lot="L-1", bersih_gram=451, bebas_label=True) == [
        ("LK-035", "bersih_gram")
    ]
    b(lk.cuci, lot="L-1", bersih_gram=449, bebas_label=True)
    serbuk = [lk.Serbuk(HALUS, 200), lk.Serbuk(SEDANG, 250)]
    assert tolak(b, lk.giling, lot="L-1", serbuk=serbuk) == [("LK-035", "gram")]


def test_kaca_berlabel_dan_fraksi_bertumpuk_tidak_digiling():
    b = Bengkel()
    b.terima(gram=1_000)
    b(lk.sortir, lot="L-1", terpilih_gram=900)
    b(lk.cuci, lot="L-1", bersih_gram=800, bebas_label=False)
    dobel = [
        lk.Serbuk(HALUS, 100),
        lk.Serbuk(SEDANG, 100),
        lk.Serbuk(lk.FraksiAyakan(50, 100), 1),
        lk.Serbuk(HALUS, 1),
    ]
    assert tolak(b, lk.giling, lot="L-1", serbuk=dobel) == [
        ("LK-037", "lot"), ("LK-039", "serbuk[2].fraksi"), ("LK-039", "serbuk[3].fraksi"),
        ("LK-039", "serbuk[2].fraksi"), ("LK-039", "serbuk[3].fraksi"),
    ]  # fmt: skip


def test_satu_kiriman_diterima_sekali_dan_boleh_lagi_sesudah_dibatalkan():
    b = Bengkel()
    e = b.terima()
    assert tolak(b, lk.terima_kaca, lot="L-1", asal="Bank Sampah RW 06", rujukan="17", gram=1) == [
        ("LK-031", "lot"), ("LK-036", "rujukan")]  # fmt: skip
    b.terima("L-2", rujukan="18")
    b(lk.terima_kaca, lot="L-3", asal="TPS3R", rujukan="17", gram=1)
    b(lk.batalkan_langkah, langkah=e.nomor, alasan="salah lot")
    assert tolak(b, lk.terima_kaca, lot="L-1", asal="Bank Sampah RW 06", rujukan="17", gram=1) == [
        ("LK-031", "lot")
    ]
    b.terima("L-4")


# --- a batch -------------------------------------------------------------------------------------


def test_kaca_yang_dipakai_tidak_melebihi_yang_digiling():
    b = Bengkel()
    b.olah()
    b.campur(kaca=[(SEDANG, 19_000)])
    b(lk.jual_serbuk, lot="L-1", fraksi=SEDANG, gram=120_000, pembeli="perajin", nilai_rupiah=1)
    isi = {
        "basis": lk.BasisKaca.AGREGAT_HALUS,
        "semen_gram": 1,
        "agregat_halus_gram": 100_000,
        "air_gram": 1,
    }
    pakai = [lk.PakaiSerbuk("L-1", SEDANG, 600), lk.PakaiSerbuk("L-1", SEDANG, 401),
             lk.PakaiSerbuk("L-9", SEDANG, 1), lk.PakaiSerbuk("L-1", KASAR, 1)]  # fmt: skip
    assert tolak(b, lk.campur, adukan="A-2", kaca=pakai, **isi) == [
        ("LK-038", "kaca[1].gram"), ("LK-030", "kaca[2].lot"), ("LK-046", "kaca[3].fraksi")]  # fmt: skip
    assert tolak(b, lk.jual_serbuk, lot="L-1", fraksi=SEDANG, gram=1_001, pembeli="X", nilai_rupiah=1) == [
        ("LK-038", "gram")]  # fmt: skip
    b(
        lk.campur,
        adukan="A-2",
        kaca=[lk.PakaiSerbuk("L-1", SEDANG, 600), lk.PakaiSerbuk("L-1", SEDANG, 400)],
        **isi,
    )
    assert b.buku.sisa_serbuk("L-1", SEDANG) == 0


def test_adukan_tanpa_kaca_dan_di_atas_40_persen_tanpa_uji():
    b = Bengkel()
    b.olah()
    b.campur()
    kosong = {"basis": lk.BasisKaca.SEMEN, "semen_gram": 0, "agregat_halus_gram": 1, "air_gram": 1}
    assert tolak(b, lk.campur, adukan="A-2", kaca=[], **kosong) == [("LK-051", "kaca")]
    assert tolak(b, lk.campur, adukan="A-1", basis=lk.BasisKaca.SEMEN, semen_gram=1, agregat_halus_gram=1,
                 air_gram=1, kaca=[]) == [("LK-033", "adukan"), ("LK-051", "kaca")]  # fmt: skip
    with pytest.raises(Penolakan, match="LK-010"):
        b.campur("A-2", [(SEDANG, 20_001)], semen_gram=30_000, basis=lk.BasisKaca.SEMEN)
    b.campur(
        "A-2", [(SEDANG, 20_001)], semen_gram=30_000, basis=lk.BasisKaca.SEMEN, rujukan_uji="uji 7"
    )
    b.campur("A-3", [(HALUS, 20_000)], semen_gram=30_000, basis=lk.BasisKaca.SEMEN)
    assert b.buku.adukan["A-3"].campur.persen_kaca == 40


def test_cetakan_tidak_lebih_berat_daripada_adukan():
    b = Bengkel().sampai("dicampur")
    isi = {"adukan": "A-1", "tipe": "bata", "banyak": 1, "cetak_gram": 190_000}
    assert tolak(b, lk.cetak, sisa_gram=10_001, **isi) == [("LK-035", "cetak_gram")]
    b(lk.cetak, sisa_gram=10_000, **isi)


def test_perawatan_tidak_melebihi_umur():
    b = Bengkel().sampai("dicampur")
    b.cetak()
    assert b.buku.adukan["A-1"].umur_hari(b.hari + timedelta(5)) == 5
    b.lewat(7)
    b.rawat(hari=4)
    assert tolak(b, lk.rawat, adukan="A-1", hari=4, cara="siram") == [("LK-043", "hari")]
    b.rawat(hari=3)
    assert b.buku.adukan["A-1"].dirawat_hari == 7


def test_blok_belum_diuji_hanya_keluar_bila_dinyatakan_sementara():
    b = Bengkel().sampai("dirawat")
    assert tolak(b, lk.jual_blok, adukan="A-1", banyak=1, pembeli="X", nilai_rupiah=1) == [
        ("LK-041", "sementara")
    ]
    assert tolak(b, lk.pakai_blok, adukan="A-1", banyak=61, tempat="X", mutu=lk.Mutu.D) == [
        ("LK-040", "banyak"), ("LK-041", "sementara"), ("LK-042", "mutu")]  # fmt: skip
    b.jual(sementara=True)
    b.uji()
    b.jual()


def test_mutu_yang_dinyatakan_harus_diperoleh():
    b = Bengkel().sampai("diuji")  # B, as yet without absorption
    assert tolak(b, lk.jual_blok, adukan="A-1", banyak=1, pembeli="X", nilai_rupiah=1, mutu=lk.Mutu.A) == [
        ("LK-042", "mutu")]  # fmt: skip
    assert tolak(b, lk.pakai_blok, adukan="A-1", banyak=1, tempat="X", mutu=lk.Mutu.B) == [
        ("LK-052", "sementara")]  # fmt: skip
    for mutu in (lk.Mutu.B, lk.Mutu.D):
        b.jual(banyak=1, mutu=mutu, sementara=True)
    b.jual(banyak=1)
    b.uji(banyak=0, kuat=(), penyerapan_persen=[9])
    assert b.buku.adukan["A-1"].hasil.mutu == "D"
    with pytest.raises(Penolakan, match="LK-042"):
        b.jual(mutu=lk.Mutu.B)
    b.uji(banyak=0, kuat=[1])
    assert b.buku.adukan["A-1"].hasil.mutu is None
    with pytest.raises(Penolakan, match="LK-042"):
        b.jual(mutu=lk.Mutu.D)


def test_uji_memakan_blok_dan_mulai_dengan_kuat_tekan():
    b = Bengkel().sampai("dirawat")
    assert tolak(b, lk.uji, adukan="A-1", banyak=61, penguji="lab", penyerapan_persen=[5]) == [
        ("LK-040", "banyak"), ("LK-047", "kuat_tekan_mpa")]  # fmt: skip
    assert tolak(b, lk.rusakkan_blok, adukan="A-1", banyak=61, alasan="jatuh") == [
        ("LK-040", "banyak")]  # fmt: skip
    b.uji(banyak=60)
    assert b.buku.adukan["A-1"].keadaan is lk.KeadaanAdukan.HABIS
    assert tolak(b, lk.uji, adukan="A-1", banyak=1, penguji="lab", kuat_tekan_mpa=[1]) == [
        ("LK-040", "banyak")
    ]
    assert tolak(b, lk.uji, adukan="A-1", banyak=0, penguji="lab") == [("LK-001", "kuat_tekan_mpa")]
    b.uji(banyak=0, kuat=(), keausan_mm_per_menit=[0.1], penyerapan_persen=[5])
    assert not b.buku.adukan["A-1"].hasil.sementara


# --- mistakes ------------------------------------------------------------------------------------


def test_timbangan_dibetulkan_dan_yang_hilang_ikut():
    b = Bengkel()
    b.olah()
    b.campur(kaca=[(SEDANG, 20_000)])
    jenis = lk.JenisTimbangan
    for timbangan, gram, fraksi, hilang in (
        (jenis.DITERIMA, 179_000, None, (1_000, 3_000, 5_000)),
        (jenis.TERPILIH, 167_000, None, (2_000, 2_000, 5_000)),
        (jenis.BERSIH, 166_000, None, (2_000, 1_000, 6_000)),
        (SERBUK, 20_000, SEDANG, (2_000, 1_000, 126_000)),
        (SERBUK, 0, HALUS, (2_000, 1_000, 146_000)),
    ):
        b(
            lk.betulkan_timbangan,
            lot="L-1",
            timbangan=timbangan,
            gram=gram,
            fraksi=fraksi,
            alasan="uji",
        )
        assert b.buku.lot["L-1"].hilang_gram == hilang
    assert lk.neraca_massa(b.buku).seimbang
    isi = {"lot": "L-1", "alasan": "uji"}
    assert tolak(b, lk.betulkan_timbangan, timbangan=SERBUK, gram=19_999, fraksi=SEDANG, **isi) == [
        ("LK-045", "gram")
    ]
    assert tolak(b, lk.betulkan_timbangan, timbangan=SERBUK, gram=1, fraksi=KASAR, **isi) == [
        ("LK-046", "fraksi")
    ]
    assert tolak(b, lk.betulkan_timbangan, timbangan=SERBUK, gram=1, **isi) == [
        ("LK-046", "fraksi")
    ]
    assert tolak(b, lk.betulkan_timbangan, timbangan=jenis.BERSIH, gram=167_001, **isi) == [
        ("LK-035", "gram")
    ]
    assert tolak(b, lk.betulkan_timbangan, timbangan=jenis.BERSIH, gram=1, **isi) == [
        ("LK-035", "gram")
    ]


@pytest.mark.parametrize(
    ("keadaan", "timbangan"),
    [
        (k, t)
        for i, k in enumerate(list(lk.KeadaanLot)[:4])
        for j, t in enumerate(lk.JenisTimbangan)
        if j > i
    ],
)
def test_yang_belum_ditimbang_tidak_dapat_dibetulkan(keadaan, timbangan):
    b = lot_dalam(keadaan)
    assert tolak(b, lk.betulkan_timbangan, lot="L-1", timbangan=timbangan, gram=1, alasan="x") == [
        ("LK-048", "timbangan")]  # fmt: skip


def test_setiap_langkah_dapat_dibatalkan_dari_yang_terakhir_sampai_buku_seperti_semula():
    b = Bengkel().sampai("diuji")
    b.jual()
    b(lk.jual_serbuk, lot="L-1", fraksi=HALUS, gram=5, pembeli="X", nilai_rupiah=0)
    b(
        lk.betulkan_timbangan,
        lot="L-1",
        timbangan=lk.JenisTimbangan.DITERIMA,
        gram=185_000,
        alasan="x",
    )
    buku = [lk.fold(b.log[:n], lk.buku_kaca()) for n in range(len(b.log) + 1)]
    for n in range(len(b.log), 0, -1):
        b(lk.batalkan_langkah, langkah=n, alasan="mundur")
        for nama in ("lot", "adukan"):
            kini, dahulu = getattr(b.buku, nama), getattr(buku[n - 1], nama)
            hidup = {k: v for k, v in kini.items() if v.keadaan.value != "batal"}
            assert hidup == dict(dahulu)
        dipakai = {k: g for k, g in b.buku.terpakai.items() if g}
        assert dipakai == {k: g for k, g in buku[n - 1].terpakai.items() if g}
        assert lk.neraca_massa(b.buku).seimbang
    assert lk.neraca_massa(b.buku).lot == lk.neraca_massa(b.buku).adukan == ()


def test_pembatalan_yang_tidak_dapat():
    b = Bengkel()
    b.olah()
    giling = b.log[-1].nomor
    campur = b.campur().nomor
    assert tolak(b, lk.batalkan_langkah, langkah=giling, alasan="x") == [("LK-045", "gram")]
    assert tolak(b, lk.batalkan_langkah, langkah=1, alasan="x") == [("LK-044", "langkah")]
    assert tolak(b, lk.batalkan_langkah, langkah=99, alasan="x") == [("UM-024", "langkah")]
    b.cetak()
    assert tolak(b, lk.batalkan_langkah, langkah=campur, alasan="x") == [("LK-044", "langkah")]
    batal = b(lk.batalkan_langkah, langkah=b.log[-1].nomor, alasan="x").nomor
    assert tolak(b, lk.batalkan_langkah, langkah=batal - 1, alasan="x") == [("LK-049", "langkah")]
    assert tolak(b, lk.batalkan_langkah, langkah=batal, alasan="x") == [("LK-044", "langkah")]
    jual = b(lk.jual_serbuk, lot="L-1", fraksi=HALUS, gram=5, pembeli="X", nilai_rupiah=0).nomor
    b.campur("A-2")
    b(lk.batalkan_langkah, langkah=jual, alasan="x")
    assert b.buku.sisa_serbuk("L-1", HALUS) == 20_000


# --- bad input -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("perintah", "isi", "harapan"),
    [
        (lk.terima_kaca, {"lot": "", "asal": " x", "rujukan": 17, "gram": 1.5, "biaya_rupiah": -1},
         [("UM-004", "lot"), ("UM-004", "asal"), ("UM-004", "rujukan"), ("UM-001", "gram"), ("UM-003", "biaya_rupiah")]),
        (lk.terima_kaca, {"lot": "L-9", "asal": "x", "rujukan": "1", "gram": 0}, [("UM-002", "gram")]),
        (lk.sortir, {"lot": "L-9", "terpilih_gram": True, "tolak": [3]},
         [("UM-001", "terpilih_gram"), ("UM-008", "tolak[0]"), ("LK-030", "lot")]),
        (lk.sortir, {"lot": "L-1", "terpilih_gram": -1, "tolak": "b3"},
         [("UM-003", "terpilih_gram"), ("UM-008", "tolak"), ("LK-034", "lot")]),
        (lk.cuci, {"lot": "L-9", "bersih_gram": 1, "bebas_label": 1}, [("UM-008", "bebas_label"), ("LK-030", "lot")]),
        (lk.cuci, {"lot": "L-9", "bersih_gram": 1, "bebas_label": True}, [("LK-030", "lot")]),
        (lk.campur, {"adukan": "A-9", "basis": "semen", "semen_gram": 1, "agregat_halus_gram": 1, "air_gram": 0,
                     "kaca": None, "rujukan_uji": " "},
         [("UM-008", "basis"), ("UM-002", "air_gram"), ("UM-008", "kaca"), ("UM-004", "rujukan_uji")]),
        (lk.rawat, {"adukan": "A-9", "hari": 0, "cara": "x"}, [("UM-002", "hari"), ("LK-032", "adukan")]),
        (lk.rawat, {"adukan": "A-9", "hari": 1, "cara": "x"}, [("LK-032", "adukan")]),
        (lk.uji, {"adukan": "A-1", "banyak": 1, "penguji": "lab", "kuat_tekan_mpa": [20, 175, -1],
                  "keausan_mm_per_menit": 0.1, "penyerapan_persen": ["5", 101]},
         [("LK-002", "kuat_tekan_mpa[1]"), ("UM-003", "kuat_tekan_mpa[2]"), ("UM-008", "keausan_mm_per_menit"),
          ("UM-016", "penyerapan_persen[0]"), ("LK-005", "penyerapan_persen[1]"), ("LK-034", "adukan")]),
        (lk.jual_blok, {"adukan": "A-1", "banyak": 1, "pembeli": "X", "nilai_rupiah": 1, "mutu": "K-350"},
         [("UM-008", "mutu"), ("LK-034", "adukan")]),
        (lk.batalkan_langkah, {"langkah": 0, "alasan": ""}, [("UM-002", "langkah"), ("UM-004", "alasan")]),
        (lk.jual_serbuk, {"lot": "L-1", "fraksi": "halus", "gram": 1, "pembeli": "X", "nilai_rupiah": 1},
         [("UM-008", "fraksi")]),
        (lk.betulkan_timbangan, {"lot": "L-1", "timbangan": SERBUK, "gram": 1, "alasan": "x", "fraksi": 75},
         [("UM-008", "fraksi")]),
    ],
)  # fmt: skip
def test_isian_buruk_ditolak_bersama(perintah, isi, harapan):
    b = Bengkel().sampai("dicetak")
    assert tolak(b, perintah, **isi) == harapan


def test_hari_mundur_dan_bukan_buku():
    b = Bengkel()
    b.terima()
    isi = {"lot": "L-1", "terpilih_gram": 1}
    assert tolak(b, lk.sortir, tanggal=HARI - timedelta(1), **isi) == [("UM-022", "tanggal")]
    assert tolak(b, lk.sortir, tanggal="2024-09-02", **isi) == [("UM-007", "tanggal")]
    assert kode_galat(lk.sortir, "buku", id="x", tanggal=HARI, **isi) == ["UM-008"]
    assert tolak(b, lk.sortir, id="", **isi) == [("UM-004", "id")]


def test_fraksi_ayakan():
    assert kode_galat(lk.FraksiAyakan, 75, 75) == ["LK-050"]
    assert kode_galat(lk.FraksiAyakan, -1) == ["UM-003"]
    assert not HALUS.bertumpuk(SEDANG)
    assert not KASAR.bertumpuk(SEDANG)
    assert KASAR.bertumpuk(lk.FraksiAyakan(4_750))
    assert sorted([KASAR, HALUS, SEDANG]) == [HALUS, SEDANG, KASAR]
    assert kode_galat(lk.BarisTolak, lk.AlasanTolak.B3, 1, "") == ["UM-004"]


# --- a book is a fold ----------------------------------------------------------------------------


def test_perintah_yang_sama_dijawab_sama_dan_yang_lain_ditolak():
    b = Bengkel()
    e = b.terima()
    isi = {"id": e.id, "tanggal": e.tanggal, "lot": "L-1", "asal": e.asal, "rujukan": "17"}
    assert lk.terima_kaca(b.buku, gram=180_000, **isi) is b.buku.catatan.peristiwa[0]
    assert kode_galat(lk.terima_kaca, b.buku, gram=180_001, **isi) == ["UM-021"]
    b = semua_langkah()
    assert lk.evolve(b.buku, b.log[3]) is b.buku


def test_lipatan_bersambung_dan_sama_dengan_langkah_demi_langkah():
    b = semua_langkah()
    for n in range(len(b.log) + 1):
        depan = lk.fold(b.log[:n], lk.buku_kaca())
        assert lk.fold(b.log[n:], depan) == b.buku
    assert pickle.loads(pickle.dumps(b.buku)) == b.buku  # noqa: S301 - our own
    assert len(set(rantai(b.log))) == len(b.log)


def test_buku_pada_suatu_hari():
    b = Bengkel()
    b.terima()
    b.lewat(1)
    b(lk.sortir, lot="L-1", terpilih_gram=170_000)
    assert lk.buku_pada(b.buku, b.hari) is b.buku
    assert lk.buku_pada(b.buku, HARI).lot["L-1"].keadaan is lk.KeadaanLot.DITERIMA
    assert lk.buku_pada(b.buku, date(2020, 1, 1)) == lk.buku_kaca()
    assert kode_galat(lk.buku_pada, 1, "x") == ["UM-008", "UM-007"]


def test_catatan_asing_tidak_membuat_kaca_dari_udara():
    b = Bengkel()
    b.olah()
    e = b.campur(kaca=[(SEDANG, 140_000)], agregat_halus_gram=600_000)
    lebih = attrs.evolve(e, kaca=(lk.PakaiSerbuk("L-1", SEDANG, 140_001),))
    assert kode_galat(lk.fold, [*b.log[:-1], lebih], lk.buku_kaca()) == ["LK-038"]
    sortir = attrs.evolve(b.log[1], terpilih_gram=180_000)
    assert kode_galat(lk.fold, [b.log[0], sortir], lk.buku_kaca()) == ["LK-035"]
    assert kode_galat(lk.fold, b.log[1:], lk.buku_kaca()) == ["UM-020"]


def test_kartu_yang_tidak_ada_ditolak_dengan_letaknya():
    buku = lk.buku_kaca()
    assert kode_galat(buku.kartu_lot, "L-1") == ["LK-030"]
    assert kode_galat(buku.kartu_lot, []) == ["LK-030"]
    assert kode_galat(buku.kartu_adukan, 3) == ["LK-032"]
    kartu = Bengkel().sampai("dicampur").buku.adukan["A-1"]
    assert (kartu.umur_hari(HARI), kartu.kaca_per_blok, kartu.bagian_cetak, kartu.hasil) == (
        0,
        0,
        0,
        None,
    )
