"""The book of realisation: every step, every refusal, and what the states allow."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

import attrs
import pytest

from contoh_realisasi import (
    AKHIR_TAHUN,
    BARANG,
    BIOPORI,
    EMBER,
    GESER,
    HARI,
    HOK,
    KOMPOS,
    PAGU,
    PIPA,
    RAB_BIOPORI,
    RAB_KOMPOS,
    RENCANA,
    Meja,
    berencana,
    berjalan,
    berpagu,
    kode_galat,
    letak_galat,
    semua_kejadian,
)
from pelayanan_publik.anggaran.book import command as c, events as e
from pelayanan_publik.anggaran.book.effects import ATURAN, buku_pada, evolve, fold
from pelayanan_publik.anggaran.book.state import LANGKAH, KeadaanAnggaran, buku_baru
from pelayanan_publik.anggaran.jejak import jejak
from pelayanan_publik.anggaran.model import SumberDana
from pelayanan_publik.anggaran.pergeseran import TingkatPersetujuan
from pelayanan_publik.anggaran.rab import RAB, BagianRAB
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.wilayah import KodeWilayah

K = KeadaanAnggaran
BARU = {"id": "baru", "tanggal": HARI}
SEPARUH = Fraction(1, 2)

# --- the states ---------------------------------------------------------------------------------

SEMUA_JENIS = tuple(ATURAN.akibat)


def di_keadaan(keadaan: K) -> Meja:
    """A book in a state, in which an event of every kind that may come finds what it needs."""
    if keadaan is K.BARU:
        return Meja()
    if keadaan is K.BERPAGU:
        return berpagu()
    if keadaan is K.BERENCANA:
        return berencana()
    meja = berjalan()
    meja.belanja(40_000_000 - 2_000_000)
    meja(c.kembalikan, belanja=5, jumlah_rupiah=5, bukti="STS-1")
    meja.belanja(5, "I.2")
    if keadaan is K.DITUTUP:
        meja(c.tutup_tahun)
    return meja


def peristiwa(meja: Meja, jenis: type):
    """An event of a kind, with what it needs where its state allows it."""
    umum = meja.buku.nomor + 1, "baru", meja.hari
    sisa = (meja.buku.silpa_rupiah, meja.buku.kas_rupiah) if meja.log else (0, 0)
    isi = {
        e.PaguDitetapkan: (PAGU,),
        e.RABDisetujui: (KOMPOS, RAB_KOMPOS),
        e.TerminDirencanakan: ((e.Termin(Fraction(1), PAGU.rupiah, Fraction(0)),),),
        e.TerminDicairkan: (2, 50_000_000),
        e.PencairanDibatalkan: (1, 50_000_000, "uji"),
        e.BelanjaDicatat: ("I.1", 5, "KW-baru", "Siti Aminah"),
        e.BelanjaDibatalkan: (7, 5, "uji"),
        e.PengembalianDicatat: (7, 1, "STS-baru"),
        e.PengembalianDibatalkan: (6, 5, "uji"),
        e.PergeseranDicatat: ("I.1", "II.1", 5, *[TingkatPersetujuan.PERDA] * 2, "Perda 1"),
        e.TahunDitutup: sisa,
    }
    return jenis(*umum, *isi[jenis])


@pytest.mark.parametrize("jenis", SEMUA_JENIS, ids=lambda j: j.__name__)
@pytest.mark.parametrize("keadaan", K)
def test_setiap_keadaan_dan_peristiwa_menurut_tabel(keadaan, jenis):
    meja = di_keadaan(keadaan)
    assert meja.buku.keadaan is keadaan
    satu = peristiwa(meja, jenis)
    ke = LANGKAH.get((keadaan, jenis))
    galat = letak_galat(evolve, meja.buku, satu)
    if ke is None:
        assert galat == [("AG-060", "buku")]
    elif jenis is e.PencairanDibatalkan:
        assert galat == [("AG-073", "termin")]  # the table allows it, the money is spent
    elif jenis is e.TerminDirencanakan and keadaan is K.BERJALAN:
        assert galat == [("AG-071", "termin")]  # the table allows it, a stage has come
    else:
        assert not galat
        assert evolve(meja.buku, satu).keadaan is ke


def test_langkah_yang_diizinkan_tabel_selalu_ada_jalannya():
    """The two steps that `peristiwa` cannot show: their state allows them elsewhere."""
    meja = berjalan()
    assert meja(c.batalkan_pencairan, termin=1, alasan="belum masuk")
    assert meja(c.rencanakan_termin, bagian=(1,), syarat_realisasi=())
    assert meja.buku.keadaan is K.BERJALAN
    assert meja(c.cairkan, termin=1).jumlah_rupiah == PAGU.rupiah


def test_tabel_hanya_berisi_peristiwa_buku_dan_setiap_keadaan_tercapai():
    assert {jenis for _, jenis in LANGKAH} == set(SEMUA_JENIS)
    assert set(LANGKAH.values()) == set(K) - {K.BARU}
    assert not [asal for asal, _ in LANGKAH if asal is K.DITUTUP]
    assert set(SEMUA_JENIS) == set(e.PeristiwaAnggaran.__args__)


def test_langkah_terlarang_menyebut_yang_sah():
    with pytest.raises(ValueError) as tolak:
        c.cairkan(berpagu().buku, **BARU, termin=1)
    assert tolak.value.keadaan["sah"] == ("RABDisetujui", "TahunDitutup")
    assert "berpagu" in tolak.value.pesan


def test_sesudah_ditutup_tidak_ada_yang_dicatat():
    buku = semua_kejadian().buku
    perintah = [
        (c.tetapkan_pagu, {"pagu": PAGU}),
        (c.setujui_rab, {"kegiatan": KOMPOS, "rab": RAB_KOMPOS}),
        (c.rencanakan_termin, RENCANA),
        (c.cairkan, {"termin": 1}),
        (c.batalkan_pencairan, {"termin": 2, "alasan": "x"}),
        (c.belanjakan, {"kode_baris": "I.1", "jumlah_rupiah": 1, "bukti": "x", "penerima": "y"}),
        (c.batalkan_belanja, {"belanja": 8, "alasan": "x"}),
        (c.kembalikan, {"belanja": 8, "jumlah_rupiah": 1, "bukti": "x"}),
        (c.batalkan_pengembalian, {"pengembalian": 11, "alasan": "x"}),
        (c.geser, {"dari": "I.1", "ke": "II.1", "jumlah_rupiah": 1, **GESER}),
        (c.tutup_tahun, {}),
    ]
    assert len(perintah) == len(SEMUA_JENIS)
    for satu, isi in perintah:
        assert kode_galat(satu, buku, id="baru", tanggal=AKHIR_TAHUN, **isi) == ["AG-060"]


# --- the plan -----------------------------------------------------------------------------------


def test_rab_memberi_anggaran_setiap_baris():
    buku = berencana().buku
    assert {k: v.anggaran_rupiah for k, v in buku.kartu.items()} == {
        "I.1": 38_880_000,
        "I.2": 450_002,
        "II.1": 6_300_000,
    }
    assert buku.anggaran_rupiah == RAB_BIOPORI.total_rupiah == 45_630_002
    assert buku.belum_dianggarkan_rupiah == 54_369_998
    assert buku.baris("II.1").bagian == "II"


def test_kegiatan_kedua_berbagi_pagu_yang_sama():
    meja = berencana()
    mahal = RAB(
        "Kompos", (BagianRAB("A", "x", (attrs.evolve(EMBER, volume=218),)),), Pembulatan.KE_ATAS
    )
    isi = {"kegiatan": KOMPOS, "rab": mahal}
    assert letak_galat(c.setujui_rab, meja.buku, **BARU, **isi) == [("AG-042", "rab.total_rupiah")]
    meja(c.setujui_rab, kegiatan=KOMPOS, rab=RAB_KOMPOS)
    assert meja.buku.belum_dianggarkan_rupiah == 29_369_998


def test_semua_galat_rab_disebut_sekaligus():
    meja = berencana()
    kegiatan = attrs.evolve(BIOPORI, peruntukan="gapura")
    rab = RAB(
        "x",
        (BagianRAB("I", "x", (PIPA, PIPA, attrs.evolve(EMBER, volume=1_000))),),
        Pembulatan.KE_ATAS,
    )
    galat = letak_galat(
        c.setujui_rab, meja.buku, id="baru", tanggal=HARI, kegiatan=kegiatan, rab=rab
    )
    assert galat == [
        ("AG-080", "kegiatan"),
        ("AG-066", "kegiatan.kode"),
        ("UM-015", "rab.bagian[0].baris[1].kode"),
        ("AG-041", "rab.bagian[0].baris[2].rekening"),
        ("AG-042", "rab.total_rupiah"),
        ("AG-065", "rab.bagian[0].baris[0].kode"),
        ("AG-065", "rab.bagian[0].baris[1].kode"),
    ]


def test_dana_yang_tidak_boleh_membiayai_ditolak_dan_buku_tetap():
    """A kelurahan of Balikpapan with Danais; the musyawarah where the APBD asks for it."""
    for ubah in ({"wilayah": KodeWilayah("64.71.05.1002")}, {"sumber": SumberDana.APBD}):
        meja = Meja()
        meja(c.tetapkan_pagu, pagu=attrs.evolve(PAGU, **ubah))
        lama, isi = (
            meja.buku,
            {"kegiatan": attrs.evolve(BIOPORI, musyawarah=None), "rab": RAB_BIOPORI},
        )
        assert letak_galat(c.setujui_rab, meja.buku, **BARU, **isi) == [("AG-080", "kegiatan")]
        assert meja.buku is lama


def test_termin_yang_tidak_sebesar_bagiannya_ditolak():
    """Half and half in words, one rupiah and the rest in money: the sum alone would not tell."""
    separuh = [e.Termin(SEPARUH, rupiah, Fraction(0)) for rupiah in (1, PAGU.rupiah - 1)]
    buku = berencana().buku
    rencana = e.TerminDirencanakan(buku.nomor + 1, "x", HARI, separuh)
    assert letak_galat(evolve, buku, rencana) == [
        ("AG-079", "termin[0].rupiah"), ("AG-079", "termin[1].rupiah")]  # fmt: skip


def test_log_lama_tanpa_musyawarah_tetap_terbaca():
    """The law is asked by the command: what stands in a log is a past fact."""
    log = [
        e.PaguDitetapkan(1, "a", HARI, PAGU),
        e.RABDisetujui(2, "b", HARI, attrs.evolve(BIOPORI, musyawarah=None), RAB_BIOPORI),
    ]
    assert "musyawarah" not in str(jejak(fold(log, buku_baru()), HARI).penjelasan())


def test_bukti_yang_sama_dengan_huruf_lain_tetap_sama():
    meja = berjalan()
    meja.belanja(5, bukti="KW-1 a")
    isi = {"kode_baris": "I.1", "jumlah_rupiah": 5, "penerima": "A", **BARU}
    assert letak_galat(c.belanjakan, meja.buku, bukti="kw-1  A", **isi) == [("AG-074", "bukti")]


def test_geser_mengubah_dua_baris_dan_bukan_jumlahnya():
    meja = berencana()
    satu = meja(c.geser, dari="I.1", ke="II.1", jumlah_rupiah=880_000, **GESER)
    assert satu.perlu is TingkatPersetujuan.SEKRETARIS_DAERAH
    assert meja.buku.baris("I.1").anggaran_rupiah == 38_000_000
    assert meja.buku.baris("II.1").anggaran_rupiah == 7_180_000
    assert meja.buku.baris("I.1").rencana_rupiah == 38_880_000
    assert meja.buku.anggaran_rupiah == RAB_BIOPORI.total_rupiah


def test_geser_dalam_satu_sub_rincian_cukup_pa_atau_kpa():
    isi = {"persetujuan": TingkatPersetujuan.PA_KPA, "dokumen": "ND 1"}
    satu = berencana()(c.geser, dari="I.1", ke="I.2", jumlah_rupiah=1, **isi)
    assert satu.perlu is TingkatPersetujuan.PA_KPA


def test_geser_seluruh_anggaran_lalu_baris_tidak_dapat_dibelanjakan():
    meja = berjalan()
    meja(c.geser, dari="II.1", ke="I.1", jumlah_rupiah=6_300_000, **GESER)
    assert letak_galat(meja.belanja, 1, "II.1") == [("AG-072", "jumlah_rupiah")]


def test_semua_galat_geser_disebut_sekaligus():
    meja = berjalan()
    meja.belanja(6_000_000, "II.1")
    kurang = {"persetujuan": TingkatPersetujuan.PPKD, "dokumen": "ND 1"}
    isi = {"dari": "II.1", "ke": "I.1", "jumlah_rupiah": 300_001, **kurang}
    assert letak_galat(c.geser, meja.buku, **BARU, **isi) == [
        ("AG-051", "persetujuan"),
        ("AG-072", "jumlah_rupiah"),
    ]
    diri = {**isi, "ke": "II.1", "jumlah_rupiah": 300_000}
    assert letak_galat(c.geser, meja.buku, **BARU, **diri) == [("AG-052", "ke")]


# --- stages -------------------------------------------------------------------------------------


def rencana(pagu: int, bagian, syarat=None) -> tuple[int, ...]:
    meja = berpagu(attrs.evolve(PAGU, rupiah=pagu))
    satu = RAB(
        "x",
        (BagianRAB("I", "x", (attrs.evolve(HOK, volume=1, harga_rupiah=1),)),),
        Pembulatan.KE_ATAS,
    )
    meja(c.setujui_rab, kegiatan=BIOPORI, rab=satu)
    syarat = [0] * (len(bagian) - 1) if syarat is None else syarat
    return tuple(
        t.rupiah for t in meja(c.rencanakan_termin, bagian=bagian, syarat_realisasi=syarat).termin
    )


@pytest.mark.parametrize(
    ("pagu", "bagian", "harapan"),
    [
        (100_000_000, (0.5, 0.5), (50_000_000, 50_000_000)),
        (100_000_000, (0.3, 0.45, 0.25), (30_000_000, 45_000_000, 25_000_000)),
        (101, (SEPARUH, SEPARUH), (51, 50)),
        (100, (Fraction(1, 3),) * 3, (34, 33, 33)),
        (7, (1,), (7,)),
    ],
)
def test_termin_membagi_pagu_sampai_habis(pagu, bagian, harapan):
    assert rencana(pagu, bagian) == harapan


@pytest.mark.parametrize(
    ("bagian", "syarat", "galat"),
    [
        ((SEPARUH, SEPARUH), (), [("AG-067", "syarat_realisasi")]),
        ((SEPARUH, Fraction(1, 3)), (1,), [("AG-067", "bagian")]),
        ((0.3, 0.45, 0.26), (1,), [("AG-067", "bagian"), ("AG-067", "syarat_realisasi")]),
        ((), (), [("AG-067", "bagian")]),
        ((), (1,), [("AG-067", "bagian"), ("AG-067", "syarat_realisasi")]),
        ((0.5, -0.5, 1.0), (1.5, "x"), [
            ("UM-002", "bagian[1]"), ("UM-018", "syarat_realisasi[0]"),
            ("UM-016", "syarat_realisasi[1]"),
        ]),
        ((0, 1), (1,), [("UM-002", "bagian[0]")]),
        ("1", None, [("UM-008", "bagian"), ("UM-008", "syarat_realisasi")]),
        ({0.5, 1}, {}, [("UM-008", "bagian"), ("UM-008", "syarat_realisasi")]),
        ((True,), (), [("UM-016", "bagian[0]")]),
    ],
)  # fmt: skip
def test_rencana_buruk_ditolak_sekaligus(bagian, syarat, galat):
    isi = {"bagian": bagian, "syarat_realisasi": syarat}
    assert letak_galat(c.rencanakan_termin, berencana().buku, **BARU, **isi) == galat


def test_termin_tanpa_serupiah_pun_ditolak():
    with pytest.raises(ValueError) as tolak:
        rencana(2, (Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)))
    assert [(g.kode, g.path, g.nilai) for g in tolak.value.daftar] == [("AG-068", "bagian[2]", 3)]


def test_rencana_mengingat_bagian_dan_syaratnya():
    meja = berencana()
    isi = {"bagian": (0.3, 0.45, 0.25), "syarat_realisasi": (0.5, 1)}
    satu = meja(c.rencanakan_termin, **isi)
    assert satu.bagian == (Fraction(3, 10), Fraction(9, 20), Fraction(1, 4))
    assert satu.syarat_realisasi == (SEPARUH, Fraction(1))
    assert c.rencanakan_termin(meja.buku, id=satu.id, tanggal=HARI, **isi) is satu


def test_termin_berikut_menunggu_realisasi_dan_menyebut_kekurangannya():
    meja = berjalan()
    meja.belanja(37_499_999)
    with pytest.raises(ValueError) as tolak:
        c.cairkan(meja.buku, **BARU, termin=2)
    assert (tolak.value.kode, tolak.value.nilai) == ("AG-070", 2)
    assert dict(tolak.value.keadaan) == {
        "syarat": 37_500_000,
        "realisasi": 37_499_999,
        "kurang": 1,
    }
    meja.belanja(1)
    assert meja(c.cairkan, termin=2).jumlah_rupiah == 50_000_000
    assert meja.buku.diterima_rupiah == PAGU.rupiah


def test_syarat_adalah_bagian_dari_termin_sebelumnya_saja():
    """30/45/25: half of 30 million for the second stage, half of 45 million for the third."""
    meja = berencana()
    meja(c.setujui_rab, kegiatan=KOMPOS, rab=RAB_KOMPOS)
    meja(c.rencanakan_termin, bagian=(0.3, 0.45, 0.25), syarat_realisasi=(0.5, 0.5))
    for termin, syarat in ((2, 15_000_000), (3, 22_500_000)):
        meja(c.cairkan, termin=termin - 1)
        with pytest.raises(ValueError) as tolak:
            c.cairkan(meja.buku, **BARU, termin=termin)
        assert (tolak.value.nilai, tolak.value.keadaan["syarat"]) == (termin, syarat)
        meja.belanja(15_000_000)


def test_pengembalian_mengurangi_realisasi_termin():
    meja = berjalan()
    satu = meja.belanja(37_500_000)
    meja(c.kembalikan, belanja=satu.nomor, jumlah_rupiah=1, bukti="STS")
    assert kode_galat(c.cairkan, meja.buku, **BARU, termin=2) == ["AG-070"]


def test_syarat_dibulatkan_ke_atas():
    meja = berpagu(attrs.evolve(PAGU, rupiah=10))
    satu = RAB(
        "x",
        (BagianRAB("I", "x", (attrs.evolve(HOK, volume=10, harga_rupiah=1),)),),
        Pembulatan.KE_ATAS,
    )
    meja(c.setujui_rab, kegiatan=BIOPORI, rab=satu)
    meja(c.rencanakan_termin, bagian=(SEPARUH, SEPARUH), syarat_realisasi=(SEPARUH,))
    meja(c.cairkan, termin=1)
    meja.belanja(2, "II.1")
    assert kode_galat(c.cairkan, meja.buku, **BARU, termin=2) == ["AG-070"]
    meja.belanja(1, "II.1")
    assert meja(c.cairkan, termin=2)


def test_uang_dipakai_menurut_urutan_datangnya():
    """Stage 3 looks at stage 2 alone: what stage 1 paid does not count for it."""
    meja = berencana()
    meja(c.setujui_rab, kegiatan=KOMPOS, rab=RAB_KOMPOS)
    meja(c.rencanakan_termin, bagian=(0.3, 0.3, 0.4), syarat_realisasi=(0.5, 0.5))
    meja(c.cairkan, termin=1)
    meja.belanja(30_000_000)
    meja(c.cairkan, termin=2)
    assert [meja.buku.realisasi_termin(i) for i in (1, 2, 3)] == [30_000_000, 0, 0]
    assert kode_galat(c.cairkan, meja.buku, **BARU, termin=3) == ["AG-070"]
    meja.belanja(15_000_000, "K.1")
    assert [meja.buku.realisasi_termin(i) for i in (1, 2, 3)] == [30_000_000, 15_000_000, 0]
    assert meja(c.cairkan, termin=3).jumlah_rupiah == 40_000_000


@pytest.mark.parametrize("termin", [1, 3, 99])
def test_termin_cair_berurutan(termin):
    assert letak_galat(c.cairkan, berjalan().buku, **BARU, termin=termin) == [("AG-069", "termin")]


@pytest.mark.parametrize("termin", [2, 3])
def test_hanya_termin_terakhir_yang_dibatalkan(termin):
    isi = {"termin": termin, "alasan": "x"}
    assert letak_galat(c.batalkan_pencairan, berjalan().buku, **BARU, **isi) == [
        ("AG-069", "termin")
    ]


def test_pencairan_yang_sudah_dibelanjakan_tidak_dapat_dibatalkan():
    meja = berjalan()
    meja.belanja(1)
    assert letak_galat(c.batalkan_pencairan, meja.buku, **BARU, termin=1, alasan="x") == [
        ("AG-073", "termin")
    ]


def test_pencairan_yang_dibatalkan_dapat_dicatat_lagi():
    meja = berjalan()
    meja(c.batalkan_pencairan, termin=1, alasan="belum masuk")
    assert meja.buku.diterima_rupiah == 0
    meja(c.cairkan, termin=1)
    assert meja.buku.kas_rupiah == 50_000_000


# --- spending -----------------------------------------------------------------------------------


def test_belanja_di_atas_sisa_baris_dan_kas_dan_bukti_lama_disebut_sekaligus():
    meja = berjalan()
    meja.belanja(38_000_000, bukti="KW-1")
    isi = {"kode_baris": "I.1", "jumlah_rupiah": 12_000_001, "bukti": "KW-1", "penerima": "Siti"}
    assert letak_galat(c.belanjakan, meja.buku, **BARU, **isi) == [
        ("AG-072", "jumlah_rupiah"),
        ("AG-073", "jumlah_rupiah"),
        ("AG-074", "bukti"),
    ]


def test_belanja_sampai_habis_lalu_tidak_serupiah_pun_lagi():
    meja = berjalan()
    meja.belanja(38_880_000)
    assert meja.buku.baris("I.1").sisa_rupiah == 0
    assert kode_galat(meja.belanja, 1) == ["AG-072"]


def test_belanja_sebelum_termin_cair_ditolak():
    meja = berencana()
    meja(c.rencanakan_termin, **RENCANA)
    assert letak_galat(meja.belanja, 1) == [("AG-073", "jumlah_rupiah")]


def test_belanja_yang_dibatalkan_tidak_pernah_ada_dan_buktinya_bebas():
    meja = berjalan()
    sebelum = meja.buku
    satu = meja.belanja(5_000, bukti="KW-1")
    meja(c.batalkan_belanja, belanja=satu.nomor, alasan="salah ketik")
    assert meja.buku.realisasi_rupiah == 0
    assert meja.buku.kartu == sebelum.kartu
    assert meja.belanja(500, bukti="KW-1")
    assert kode_galat(c.batalkan_belanja, meja.buku, **BARU, belanja=satu.nomor, alasan="x") == [
        "AG-075"
    ]


def test_belanja_yang_dikembalikan_tidak_dibatalkan():
    meja = berjalan()
    satu = meja.belanja(5_000)
    kembali = meja(c.kembalikan, belanja=satu.nomor, jumlah_rupiah=1, bukti="STS")
    isi = {"belanja": satu.nomor, "alasan": "x"}
    assert letak_galat(c.batalkan_belanja, meja.buku, **BARU, **isi) == [("AG-077", "belanja")]
    meja(c.batalkan_pengembalian, pengembalian=kembali.nomor, alasan="x")
    assert meja(c.batalkan_belanja, **isi)
    assert meja.buku.realisasi_rupiah == 0


def test_pengembalian_sebagian_lalu_seluruhnya_dan_tidak_lebih():
    meja = berjalan()
    satu = meja.belanja(5_000)
    meja(c.kembalikan, belanja=satu.nomor, jumlah_rupiah=2_000, bukti="STS-1")
    isi = {"belanja": satu.nomor, "jumlah_rupiah": 3_001, "bukti": "STS-1"}
    assert letak_galat(c.kembalikan, meja.buku, **BARU, **isi) == [
        ("AG-074", "bukti"),
        ("AG-076", "jumlah_rupiah"),
    ]
    meja(c.kembalikan, belanja=satu.nomor, jumlah_rupiah=3_000, bukti="STS-2")
    assert meja.buku.realisasi_rupiah == 0
    assert meja.buku.kas_rupiah == 50_000_000


def test_pengembalian_yang_dibatalkan_memerlukan_sisa_baris_dan_kas():
    meja = berjalan()
    satu = meja.belanja(38_880_000)
    kembali = meja(c.kembalikan, belanja=satu.nomor, jumlah_rupiah=38_880_000, bukti="STS")
    meja(c.geser, dari="I.1", ke="II.1", jumlah_rupiah=38_880_000, **GESER)
    meja.belanja(45_000_000, "II.1")
    isi = {"pengembalian": kembali.nomor, "alasan": "x"}
    assert letak_galat(c.batalkan_pengembalian, meja.buku, **BARU, **isi) == [
        ("AG-072", "pengembalian"),
        ("AG-073", "pengembalian"),
    ]


@pytest.mark.parametrize("nomor", [0, 1, 3, 99, True, "5", None])
def test_yang_bukan_belanja_atau_pengembalian_ditolak(nomor):
    meja = berjalan()
    meja.belanja(1)
    buku = meja.buku
    assert letak_galat(c.batalkan_belanja, buku, **BARU, belanja=nomor, alasan="x") == [
        ("AG-075", "belanja")
    ]
    assert letak_galat(c.kembalikan, buku, **BARU, belanja=nomor, jumlah_rupiah=0, bukti="") == [
        ("AG-075", "belanja"),
        ("UM-002", "jumlah_rupiah"),
        ("UM-004", "bukti"),
    ]
    assert letak_galat(c.batalkan_pengembalian, buku, **BARU, pengembalian=nomor, alasan="") == [
        ("UM-004", "alasan"),
        ("AG-078", "pengembalian"),
    ]


# --- the year -----------------------------------------------------------------------------------


def test_hanya_hari_dalam_tahun_anggaran():
    for hari in (date(2023, 12, 31), date(2025, 1, 1)):
        isi = {"id": "x", "tanggal": hari, "pagu": PAGU}
        assert letak_galat(c.tetapkan_pagu, buku_baru(), **isi) == [("AG-062", "tanggal")]
    meja = berpagu()
    assert letak_galat(c.tutup_tahun, meja.buku, id="x", tanggal=date(2025, 1, 1)) == [
        ("AG-062", "tanggal")
    ]


@pytest.mark.parametrize("hari", ["2024-02-01", None, datetime(2024, 2, 1), date.max])
def test_hari_yang_bukan_hari_ditolak(hari):
    assert letak_galat(c.tutup_tahun, berpagu().buku, id="x", tanggal=hari) == [
        ("UM-007", "tanggal")
    ]


def test_buku_ditulis_maju():
    assert letak_galat(c.tutup_tahun, berpagu().buku, id="x", tanggal=date(2024, 1, 31)) == [
        ("UM-022", "tanggal")
    ]


@pytest.mark.parametrize("buat", [berpagu, berencana, berjalan])
def test_tahun_dapat_ditutup_kapan_saja(buat):
    meja = buat()
    tutup = meja(c.tutup_tahun)
    assert tutup.silpa_rupiah == PAGU.rupiah
    assert tutup.kas_rupiah == meja.buku.diterima_rupiah


# --- bad input ----------------------------------------------------------------------------------

BELANJA = {"kode_baris": "I.1", "jumlah_rupiah": 5, "bukti": "KW", "penerima": "Siti"}
UANG_BURUK = [(0, "UM-002"), (-1, "UM-002"), (True, "UM-001"), (1.0, "UM-001"), ("1", "UM-001"),
              (float("nan"), "UM-001"), (None, "UM-001")]  # fmt: skip
BURUK = [
    *((c.belanjakan, BELANJA, "jumlah_rupiah", n, k) for n, k in UANG_BURUK),
    (c.belanjakan, BELANJA, "kode_baris", "X", "AG-064"),
    (c.belanjakan, BELANJA, "kode_baris", None, "AG-064"),
    (c.belanjakan, BELANJA, "kode_baris", ["I.1"], "AG-064"),
    (c.belanjakan, BELANJA, "bukti", "", "UM-004"),
    (c.belanjakan, BELANJA, "bukti", 5, "UM-004"),
    (c.belanjakan, BELANJA, "penerima", "", "UM-004"),
    (c.belanjakan, BELANJA, "penerima", None, "UM-004"),
    *(
        (c.geser, {"dari": "I.1", "ke": "II.1", "jumlah_rupiah": 5, **GESER}, *buruk)
        for buruk in (
            ("dari", "X", "AG-064"),
            ("ke", "X", "AG-064"),
            ("persetujuan", "perda", "UM-008"),
            ("dokumen", "", "UM-004"),
            *(("jumlah_rupiah", n, k) for n, k in UANG_BURUK),
        )
    ),
    *((c.cairkan, {"termin": 2}, "termin", n, k) for n, k in UANG_BURUK),
    *((c.batalkan_pencairan, {"termin": 1, "alasan": "x"}, "termin", n, k) for n, k in UANG_BURUK),
    (c.batalkan_pencairan, {"termin": 1, "alasan": "x"}, "alasan", "", "UM-004"),
    (c.setujui_rab, {"kegiatan": KOMPOS, "rab": RAB_KOMPOS}, "kegiatan", "K-2", "UM-008"),
    (c.setujui_rab, {"kegiatan": KOMPOS, "rab": RAB_KOMPOS}, "rab", None, "UM-008"),
]


@pytest.mark.parametrize(("perintah", "isi", "bidang", "nilai", "kode"), BURUK)
def test_masukan_buruk_ditolak_dengan_letaknya(perintah, isi, bidang, nilai, kode):
    meja = berjalan()
    assert letak_galat(perintah, meja.buku, **BARU, **{**isi, bidang: nilai}) == [(kode, bidang)]


def test_pagu_buruk_ditolak():
    assert letak_galat(c.tetapkan_pagu, buku_baru(), **BARU, pagu=100_000_000) == [
        ("UM-008", "pagu")
    ]


@pytest.mark.parametrize("id_perintah", ["", " x", None, 5])
def test_id_buruk_ditolak(id_perintah):
    assert letak_galat(c.tutup_tahun, berpagu().buku, id=id_perintah, tanggal=HARI) == [
        ("UM-004", "id")
    ]


def test_semua_galat_satu_perintah_disebut_sekaligus():
    isi = {"kode_baris": "X", "jumlah_rupiah": 0, "bukti": "", "penerima": ""}
    assert letak_galat(c.belanjakan, berjalan().buku, id="x", tanggal="kemarin", **isi) == [
        ("UM-007", "tanggal"),
        ("AG-064", "kode_baris"),
        ("UM-002", "jumlah_rupiah"),
        ("UM-004", "bukti"),
        ("UM-004", "penerima"),
    ]


# --- a log from elsewhere -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ke", "ubah", "kode"),
    [
        (3, {"termin": (e.Termin(Fraction(1), 99_999_999, Fraction(0)),)}, ["AG-079"]),
        (3, {"termin": (e.Termin(Fraction(1), 100_000_000, SEPARUH),)}, ["AG-067"]),
        (3, {"termin": (
            e.Termin(Fraction(3, 2), 50_000_000, Fraction(0)),
            e.Termin(Fraction(-1, 2), 50_000_000, Fraction(2)),
        )}, ["AG-067", "AG-067"]),
        (3, {"termin": ()}, ["AG-067", "AG-079"]),
        (4, {"jumlah_rupiah": 49_999_999}, ["AG-079"]),
        (7, {"jumlah_rupiah": 1}, ["AG-079"]),
        (10, {"jumlah_rupiah": 1}, ["AG-079"]),
        (12, {"persetujuan": TingkatPersetujuan.PPKD}, ["AG-051"]),
        (16, {"jumlah_rupiah": 1}, ["AG-079"]),
        (19, {"silpa_rupiah": 1, "kas_rupiah": 2}, ["AG-079", "AG-079"]),
        (19, {"tanggal": date(2025, 1, 1)}, ["AG-062"]),
    ],
)  # fmt: skip
def test_log_yang_disunting_ditolak(ke, ubah, kode):
    log = list(semua_kejadian().log)
    log[ke - 1] = attrs.evolve(log[ke - 1], **ubah)
    assert kode_galat(fold, log, buku_baru()) == kode


def test_rencana_yang_disunting_disebut_terminnya():
    nol, semua = Fraction(0), PAGU.rupiah
    termin = (
        e.Termin(Fraction(1), semua - 2, nol),
        e.Termin(nol, 1, SEPARUH),
        e.Termin(nol, 1, Fraction(3, 2)),
    )
    meja = berencana()
    with pytest.raises(ValueError) as tolak:
        evolve(meja.buku, e.TerminDirencanakan(meja.buku.nomor + 1, "baru", HARI, termin))
    assert [(g.path, g.nilai) for g in tolak.value.daftar] == [
        ("bagian[1]", "bagian termin 2 0"),
        ("bagian[2]", "bagian termin 3 0"),
        ("termin[2].syarat_realisasi", "syarat termin 3 3/2"),
    ]


def test_termin_dalam_peristiwa_harus_termin():
    umum = 3, "p", HARI
    assert letak_galat(e.TerminDirencanakan, *umum, 5) == [("UM-008", "termin")]
    assert letak_galat(e.TerminDirencanakan, *umum, (1,)) == [("UM-008", "termin[0]")]
    assert letak_galat(e.Termin, 1, 5, Fraction(0)) == [("UM-008", "bagian")]


# --- personal data ------------------------------------------------------------------------------


def test_penerima_tersamar_di_mana_pun():
    satu = berjalan().belanja(5, bukti="KW-1")
    assert satu.penerima == "Siti Aminah"
    assert "penerima=S…h" in repr(satu)
    assert "Aminah" not in f"{satu} {satu!r}"
    assert "kode_baris='I.1'" in repr(satu)
    for salah in (" Siti Aminah", ["Siti Aminah"]):
        with pytest.raises(ValueError) as tolak:
            attrs.evolve(satu, penerima=salah)
        assert "Aminah" not in str(tolak.value)
        with pytest.raises(ValueError) as tolak:
            c.belanjakan(berjalan().buku, **BARU, **{**BELANJA, "penerima": salah})
        assert "Aminah" not in f"{tolak.value} {tolak.value.sebagai_catatan()}"


# --- as at a day --------------------------------------------------------------------------------


def test_buku_pada_suatu_hari_adalah_lognya_sampai_hari_itu():
    meja = semua_kejadian()
    for hari in sorted({satu.tanggal for satu in meja.log}):
        log = [satu for satu in meja.log if satu.tanggal <= hari]
        assert buku_pada(meja.buku, hari) == fold(log, buku_baru())
    assert buku_pada(meja.buku, date(2024, 1, 1)) == buku_baru()
    assert buku_pada(meja.buku, AKHIR_TAHUN) is meja.buku
    assert letak_galat(buku_pada, None, "kini") == [("UM-008", "buku"), ("UM-007", "pada")]


def test_buku_kosong_belum_berpagu():
    assert letak_galat(lambda: buku_baru().silpa_rupiah) == [("AG-061", "buku")]
    assert buku_baru().kas_rupiah == 0
    assert BARANG.kegiatan == "biopori"
