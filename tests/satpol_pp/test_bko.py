"""The placement book: every step from every state, every id twice, every mistake set right."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from types import SimpleNamespace

import attrs
import pytest

from contoh_bko import ASAL, HARI, SEMESTER, Markas, hari, semua_langkah
from dunia import kode_galat
from pelayanan_publik.core.book import Peristiwa, rantai
from pelayanan_publik.core.errors import KumpulanGalat, Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.bko import command, events, reports
from pelayanan_publik.satpol_pp.bko.kartu import LANGKAH, KeadaanPenempatan
from pelayanan_publik.satpol_pp.bko.state import (
    ATURAN,
    DIBACA,
    SYARAT,
    buku_bko,
    dapat_dibatalkan,
    evolve,
    fold,
    galat_peristiwa,
)

MUSIM_BERIKUT = Masa(date(2025, 1, 1), date(2025, 7, 1))


def satu_galat(perintah, *arg, **isi):
    with pytest.raises(Penolakan) as tolak:
        perintah(*arg, **isi)
    (galat,) = tolak.value.daftar
    return galat


# --- every step from every state -----------------------------------------------------------------


def ditempatkan(m):
    m.tempatkan()


def ditarik(m):
    m.tempatkan()
    m.tarik(1, hari(9))


def batal(m):
    m.tempatkan()
    m.batal(1)


KEADAAN = {
    KeadaanPenempatan.DITEMPATKAN: ditempatkan,
    KeadaanPenempatan.DITARIK: ditarik,
    KeadaanPenempatan.BATAL: batal,
}
GERAK = {
    events.PenempatanDiperpanjang: lambda m: m.perpanjang(1, date(2025, 4, 1)),
    events.PetugasDitarik: lambda m: m.tarik(1, hari(8)),
    events.LangkahBKODibatalkan: lambda m: m.batal(m.buku.kartu[1].langkah),
}


@pytest.mark.parametrize("keadaan", KeadaanPenempatan)
@pytest.mark.parametrize("jenis", GERAK)
def test_setiap_langkah_dari_setiap_keadaan(keadaan, jenis):
    m = Markas()
    KEADAAN[keadaan](m)
    assert m.buku.kartu[1].keadaan is keadaan
    ke = LANGKAH.get((keadaan, jenis))
    if ke:
        GERAK[jenis](m)
        assert m.buku.kartu[1].keadaan in ke
        return
    galat = satu_galat(GERAK[jenis], m)
    if jenis is events.LangkahBKODibatalkan:
        assert (galat.kode, galat.keadaan["ada"]) == ("SP-037", ())
        return
    sah = tuple(j.__name__ for k, j in LANGKAH if k is keadaan)
    assert (galat.kode, galat.path, galat.keadaan["sah"]) == ("SP-033", "penempatan", sah)
    assert keadaan.value in galat.pesan
    assert jenis.__name__ in galat.pesan


def test_tabel_hanya_berisi_yang_dapat_dicapai():
    """Each aim in the table is reached by some example here."""
    dicapai = set()
    for dari, siap in KEADAAN.items():
        for jenis, gerak in GERAK.items():
            m = Markas()
            siap(m)
            if (dari, jenis) in LANGKAH:
                gerak(m)
                dicapai.add((dari, jenis, m.buku.kartu[1].keadaan))
    m = Markas()
    m.tempatkan()
    m.perpanjang(1, date(2025, 4, 1))
    m.batal(2)
    dicapai.add(
        (KeadaanPenempatan.DITEMPATKAN, events.LangkahBKODibatalkan, m.buku.kartu[1].keadaan)
    )
    assert dicapai == {
        (dari, jenis, ke) for (dari, jenis), semua in LANGKAH.items() for ke in semua
    }


# --- one person, one BKO at a time ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("masa", "boleh"),
    [
        (Masa(hari(6), hari(7)), True),  # leaves the day before
        (Masa(hari(6), hari(7, 2)), False),
        (Masa(hari(9), hari(10)), False),
        (Masa(hari(6), date(2026, 1, 1)), False),
        (Masa(hari(12, 31), date(2025, 2, 1)), False),
        (Masa(date(2025, 1, 1), date(2025, 2, 1)), True),  # comes on the day of the end
    ],
)
@pytest.mark.parametrize("kecamatan", ["Kotagede", "Umbulharjo"])
def test_seorang_petugas_satu_bko(masa, boleh, kecamatan):
    m = Markas()
    m.tempatkan()
    if boleh:
        m.tempatkan(kecamatan=kecamatan, masa=masa)
        assert [k.nomor for k in m.buku.penempatan("SP-01")] == (
            [2, 1] if masa.mulai < hari(7) else [1, 2]
        )
    else:
        galat = satu_galat(m.tempatkan, kecamatan=kecamatan, masa=masa)
        assert (galat.kode, galat.path, galat.keadaan["nomor"]) == ("SP-030", "masa", 1)
        assert galat.keadaan["kecamatan"] == "Kotagede"
    m.tempatkan("SP-02", kecamatan, masa)


def test_petugas_dikenal_menurut_kodenya_besar_atau_kecil():
    """`sp-01` and `SP-01` are one person: in two kemantren at once by neither."""
    m = Markas()
    m.tempatkan("SP-01")
    assert satu_galat(m.tempatkan, "sp-01", "Jetis").kode == "SP-030"
    m.perpanjang(1, date(2025, 4, 1), "sp-01")
    m.ppns(petugas="sp-01")
    assert satu_galat(m.ppns, petugas="SP-01").kode == "SP-038"
    assert m.buku.penempatan("sp-01") == m.buku.penempatan("SP-01") != ()
    m.batal(3, "SP-01")
    m.batal(2, "sp-01")
    m.batal(1, "sp-01")
    assert m.buku.penempatan("SP-01") == m.buku.keputusan_ppns("sp-01") == ()


def test_semua_tumpang_tindih_disebut():
    m = Markas()
    m.tempatkan()
    m.tempatkan(masa=MUSIM_BERIKUT)
    with pytest.raises(KumpulanGalat) as tolak:
        m.tempatkan(kecamatan="Jetis", masa=Masa(hari(12), date(2025, 2, 1)))
    assert [g.keadaan["nomor"] for g in tolak.value.daftar] == [1, 2]


def test_penempatan_harus_berakhir():
    galat = satu_galat(Markas().tempatkan, masa=Masa(hari(7)))
    assert (galat.kode, galat.path) == ("SP-031", "masa")


# --- extension -----------------------------------------------------------------------------------


def test_perpanjangan_sah_sampai_hari_terakhir_lalu_tidak_lagi():
    m = Markas()
    m.tempatkan()
    m.hari = date(2024, 12, 31)
    m.perpanjang(1, date(2025, 2, 1))
    assert m.buku.kartu[1].sampai == date(2025, 2, 1)
    assert m.buku.kartu[1].keputusan == "SK-2"
    m.hari = date(2025, 2, 1)
    galat = satu_galat(m.perpanjang, 1, date(2025, 3, 1))
    assert (galat.kode, galat.path, galat.keadaan["sampai"]) == (
        "SP-035",
        "tanggal",
        date(2025, 2, 1),
    )
    m.tempatkan(masa=Masa(date(2025, 2, 1), date(2025, 3, 1)))


@pytest.mark.parametrize("sampai", [hari(6), hari(12, 31), date(2025, 1, 1)])
def test_perpanjangan_harus_maju(sampai):
    m = Markas()
    m.tempatkan()
    galat = satu_galat(m.perpanjang, 1, sampai)
    assert (galat.kode, galat.path) == ("SP-034", "sampai")


def test_perpanjangan_tidak_menimpa_penempatan_berikut():
    m = Markas()
    m.tempatkan()
    m.tempatkan(kecamatan="Jetis", masa=Masa(date(2025, 2, 1), date(2025, 3, 1)))
    m.perpanjang(1, date(2025, 2, 1))
    galat = satu_galat(m.perpanjang, 1, date(2025, 2, 2))
    assert (galat.kode, galat.path, galat.keadaan["nomor"]) == ("SP-030", "sampai", 2)


def test_perpanjangan_terlambat_dan_mundur_disebut_sekaligus():
    m = Markas()
    m.tempatkan()
    m.hari = date(2025, 5, 1)
    assert kode_galat(m.perpanjang, 1, hari(8)) == ["SP-035", "SP-034"]


# --- recall --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sejak", "boleh"),
    [
        (hari(6), False),  # before the assignment
        (hari(7), False),  # on its first day: it never was
        (hari(7, 2), True),
        (hari(12, 31), True),
        (date(2025, 1, 1), False),  # leaves anyway
        (date(2025, 2, 1), False),
    ],
)
def test_penarikan_hanya_di_dalam_masa(sejak, boleh):
    m = Markas()
    m.tempatkan()
    if boleh:
        m.tarik(1, sejak)
        assert m.buku.kartu[1].masa == Masa(hari(7), sejak)
        m.tempatkan(kecamatan="Jetis", masa=Masa(sejak, MUSIM_BERIKUT.sampai))
    else:
        assert kode_galat(m.tarik, 1, sejak) == ["SP-036"]


def test_penarikan_boleh_dicatat_belakangan():
    m = Markas()
    m.tempatkan()
    m.hari = date(2025, 3, 1)
    m.tarik(1, hari(10))
    assert m.buku.kartu[1].sampai == hari(10)


@pytest.mark.parametrize("penempatan", [2, 3, 99])
def test_penempatan_orang_lain_ditolak(penempatan):
    m = Markas()
    m.tempatkan()
    m.tempatkan("SP-02")
    m.ppns()
    for perintah, kapan in ((m.tarik, hari(9)), (m.perpanjang, date(2025, 2, 1))):
        galat = satu_galat(perintah, penempatan, kapan)
        assert (galat.kode, galat.path, galat.keadaan["ada"]) == ("SP-032", "penempatan", (1,))
    assert satu_galat(m.tarik, 1, hari(9), petugas="SP-99").keadaan["ada"] == ()


# --- mistakes ------------------------------------------------------------------------------------


def test_setiap_langkah_dapat_diambil_kembali_sampai_yang_pertama():
    m = Markas()
    m.tempatkan()
    m.perpanjang(1, date(2025, 4, 1))
    m.tarik(1, hari(9))
    for langkah, masa in ((3, Masa(hari(7), date(2025, 4, 1))), (2, SEMESTER)):
        assert kode_galat(m.batal, langkah - 1) == ["SP-037"]
        m.batal(langkah)
        assert m.buku.kartu[1].masa == masa
        assert m.buku.kartu[1].keadaan is KeadaanPenempatan.DITEMPATKAN
        assert kode_galat(m.batal, langkah) == ["SP-037"]
    m.batal(1)
    assert m.buku.kartu[1].keadaan is KeadaanPenempatan.BATAL
    assert m.buku.penempatan("SP-01") == ()
    assert kode_galat(m.batal, 1) == ["SP-037"]
    m.tempatkan(kecamatan="Jetis")


def test_pembatalan_penarikan_tidak_menimpa_penempatan_lain():
    m = Markas()
    m.tempatkan()
    m.tarik(1, hari(9))
    m.tempatkan(kecamatan="Jetis", masa=Masa(hari(10), hari(11)))
    galat = satu_galat(m.batal, 2)
    assert (galat.kode, galat.path, galat.keadaan["nomor"]) == ("SP-030", "langkah", 3)
    m.batal(3)
    m.batal(2)
    assert m.buku.kartu[1].masa == SEMESTER


@pytest.mark.parametrize("langkah", [2, 3, 4, 99])
def test_bukan_langkah_petugas_itu(langkah):
    """Of another officer, a decree of another, an undoing, and no event at all."""
    m = Markas()
    m.tempatkan()
    m.tempatkan("SP-02")
    m.ppns(petugas="SP-02")
    m.batal(3, "SP-02")
    galat = satu_galat(m.batal, langkah)
    assert (galat.kode, galat.path, galat.keadaan["ada"]) == ("SP-037", "langkah", (1,))


def test_keputusan_ppns_dibatalkan_lalu_dicatat_ulang():
    m = Markas()
    m.ppns()
    galat = satu_galat(m.ppns, mulai=hari(1))
    assert (galat.kode, galat.path, galat.keadaan["nomor"]) == ("SP-038", "keputusan", 1)
    m.ppns(petugas="SP-02")
    m.ppns("PPNS-2")
    assert dapat_dibatalkan(m.buku, "SP-01") == (1, 3)
    m.batal(1)
    m.ppns(bulan=48)
    assert [(k.nomor, str(k.masa)) for k in m.buku.keputusan_ppns("SP-01")] == [
        (3, "2023-04-10 s.d. sebelum 2028-04-10"),
        (5, "2023-04-10 s.d. sebelum 2027-04-10"),
    ]


def test_keputusan_ppns_melampaui_kalender():
    m = Markas()
    m.ppns()
    for bulan in (10**6, 10**3000):
        with pytest.raises(KumpulanGalat) as tolak:
            m.ppns(bulan=bulan)
        assert [(g.kode, g.path) for g in tolak.value.daftar] == [
            ("UM-007", "berlaku_bulan"), ("SP-038", "keputusan")]  # fmt: skip


# --- commands ------------------------------------------------------------------------------------

PERINTAH = {
    command.tempatkan_petugas: {
        "petugas": "SP-03", "kecamatan": "Jetis", "masa": MUSIM_BERIKUT, "keputusan": "SK-3"},
    command.perpanjang_penempatan: {
        "petugas": "SP-03", "penempatan": 3, "sampai": date(2025, 2, 1), "keputusan": "SK-3"},
    command.tarik_petugas: {
        "petugas": "SP-03", "penempatan": 3, "sejak": hari(9), "alasan": "sakit"},
    command.catat_keputusan_ppns: {
        "petugas": "SP-03", "keputusan": "PPNS-7", "mulai": HARI, "berlaku_bulan": 60},
    command.batalkan_langkah_bko: {"petugas": "SP-03", "langkah": 3, "alasan": "keliru"},
}  # fmt: skip
TEKS = ["", " x", None, 7, "a\x00"]
BULAT = [None, True, "1", 1.0, 0, -1]
TANGGAL = [None, "2024-06-01", 20240601, date.max]
BURUK = {
    "petugas": TEKS, "kecamatan": TEKS, "keputusan": TEKS, "alasan": TEKS,
    "masa": [None, SEMESTER.mulai, (hari(7), hari(8)), Masa(hari(7))],
    "penempatan": BULAT, "langkah": BULAT, "berlaku_bulan": BULAT,
    "sampai": TANGGAL, "sejak": TANGGAL, "mulai": TANGGAL,
    "tanggal": [*TANGGAL, HARI - timedelta(days=1)],
    "id": TEKS,
}  # fmt: skip


@pytest.mark.parametrize("perintah", PERINTAH)
def test_masukan_buruk_ditolak_dengan_letaknya(perintah):
    m = semua_langkah()
    benar = {"id": "baru", "tanggal": m.hari, **PERINTAH[perintah]}
    perintah(m.buku, **benar)
    for nama in benar:
        for buruk in BURUK[nama]:
            galat = satu_galat(perintah, m.buku, **{**benar, nama: buruk})
            assert galat.path == nama, (nama, buruk, galat)


@pytest.mark.parametrize("perintah", PERINTAH)
def test_semua_galat_sekaligus(perintah):
    m = semua_langkah()
    isi = dict.fromkeys(PERINTAH[perintah])
    with pytest.raises(KumpulanGalat) as tolak:
        perintah(m.buku, id="baru", tanggal=None, **isi)
    assert {g.path for g in tolak.value.daftar} == {"tanggal", *isi}


def test_galat_isian_dan_galat_buku_sekaligus():
    m = Markas()
    m.tempatkan()
    m.lewat(1)
    with pytest.raises(KumpulanGalat) as tolak:
        m.tempatkan(kecamatan="", keputusan=" ", tanggal=HARI - timedelta(days=3))
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-022", "tanggal"), ("UM-004", "kecamatan"), ("UM-004", "keputusan"), ("SP-030", "masa")]  # fmt: skip
    assert kode_galat(m.tarik, 9, hari(9), alasan="") == ["UM-004", "SP-032"]
    assert kode_galat(m.batal, 9, alasan="") == ["UM-004", "SP-037"]
    assert kode_galat(m.perpanjang, 1, hari(8), keputusan="") == ["UM-004", "SP-034"]


def test_buku_lain_ditolak():
    for perintah, isi in PERINTAH.items():
        assert kode_galat(perintah, None, id="x", tanggal=HARI, **isi) == ["UM-008"]


@pytest.mark.parametrize("asal", TEKS)
def test_buku_perlu_asal(asal):
    assert kode_galat(buku_bko, asal) == ["UM-004"]


@pytest.mark.parametrize("perintah", PERINTAH)
def test_id_yang_sama_menjawab_yang_pertama(perintah):
    m = semua_langkah()
    isi = {"id": "sekali", "tanggal": m.hari, **PERINTAH[perintah]}
    e = perintah(m.buku, **isi)
    buku = evolve(m.buku, e)
    assert perintah(buku, **isi) is e
    assert evolve(buku, e) is buku
    for nama in PERINTAH[perintah]:
        lain = {"masa": SEMESTER}.get(nama) or {
            str: "lain", int: 8, date: date(2025, 3, 3)}[type(isi[nama])]  # fmt: skip
        assert kode_galat(perintah, buku, **{**isi, nama: lain}) == ["UM-021"]


def test_syarat_hanya_membaca_isian_yang_disebut():
    """What a command counts as sound enough to ask the book is all that the book looks at."""
    m = semua_langkah()
    assert set(SYARAT) == set(DIBACA) == set(ATURAN.akibat)
    for perintah, isi in PERINTAH.items():
        e = perintah(m.buku, id="x", tanggal=m.hari, **isi)
        dibaca = DIBACA[type(e)]
        assert (
            galat_peristiwa(m.buku, type(e), SimpleNamespace(**{n: getattr(e, n) for n in dibaca}))
            == []
        )
        for nama in dibaca:
            tanpa = SimpleNamespace(**{n: getattr(e, n) for n in dibaca - {nama}})
            with pytest.raises(AttributeError):
                galat_peristiwa(m.buku, type(e), tanpa)


# --- the log -------------------------------------------------------------------------------------


def test_putar_ulang_sama_dengan_langsung():
    m = semua_langkah()
    awal = buku_bko(ASAL)
    assert fold(m.log, awal) == m.buku
    for i in range(len(m.log) + 1):
        assert fold(m.log[i:], fold(m.log[:i], awal)) == m.buku
    assert pickle.loads(pickle.dumps(m.buku)) == m.buku  # noqa: S301 - our own
    assert {type(e) for e in m.log} == set(ATURAN.akibat)


def test_catatan_dari_luar_bertemu_aturan_yang_sama():
    """A log with a second placement of the same officer is refused as a whole."""
    m = Markas()
    e = m.tempatkan()
    palsu = attrs.evolve(e, nomor=2, id="p-2", kecamatan="Jetis")
    assert kode_galat(fold, [e, palsu], buku_bko(ASAL)) == ["SP-030"]
    assert kode_galat(evolve, m.buku, palsu) == ["SP-030"]
    lama = events.KeputusanPPNSDicatat(2, "p-2", HARI, "SP-01", "PPNS-1", HARI, 10**6)
    assert kode_galat(evolve, m.buku, lama) == ["UM-007"]
    assert kode_galat(evolve, m.buku, Peristiwa(2, "p-2", HARI)) == ["UM-023"]
    with pytest.raises(Penolakan, match="SP-031"):
        attrs.evolve(e, masa=Masa(hari(7)))


def test_sidik_berubah_bila_satu_peristiwa_berubah():
    log = semua_langkah().log
    segel = list(rantai(log))
    for i, e in enumerate(log):
        lain = list(rantai([*log[:i], attrs.evolve(e, petugas="SP-99"), *log[i + 1 :]]))
        assert [a == b for a, b in zip(segel, lain, strict=True)] == [
            j < i for j in range(len(log))
        ]


def test_perintah_tidak_mengubah_buku():
    m = semua_langkah()
    sebelum = pickle.dumps(m.buku)
    for perintah, isi in PERINTAH.items():
        perintah(m.buku, id="x", tanggal=m.hari, **isi)
    assert pickle.dumps(m.buku) == sebelum


def test_urutan_petugas_berbeda_tidak_berpengaruh():
    satu, dua = Markas(), Markas()
    satu.tempatkan()
    satu.tempatkan("SP-02")
    dua.tempatkan("SP-02")
    dua.tempatkan()

    def letak(m):
        return [
            (b.petugas, b.kecamatan, b.sampai) for b in reports.daftar_bko(m.buku, hari(8)).baris
        ]

    assert (
        letak(satu)
        == letak(dua)
        == [("SP-01", "Kotagede", SEMESTER.sampai), ("SP-02", "Kotagede", SEMESTER.sampai)]
    )
