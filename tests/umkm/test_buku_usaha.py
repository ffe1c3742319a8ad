"""The register: its commands, its table of steps, what it refuses, and how it is read."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest

from contoh_umkm import BARIS, DINAS_DULU, HARI, NIB_1, NIB_2, NIK_2, Kantor, kata, semua_langkah
from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.umkm import (
    LANGKAH,
    BarisUsaha,
    BidangUsaha,
    KeadaanUsaha,
    KebijakanSumber,
    KunciCocok,
    PenggabunganDibatalkan,
    Pernyataan,
    PernyataanDicabut,
    PernyataanDicatat,
    RujukanBaris,
    SebabBacaan,
    Tautan,
    UrutanSumber,
    UsahaDidaftarkan,
    UsahaDigabung,
    baca_usaha,
    baris_buku,
    buku_pada,
    buku_usaha,
    cocokkan,
    daftar_pertentangan,
    evolve,
    fold,
    pernyataan_baris,
    silsilah,
    tumpang_buku,
)
from pelayanan_publik.umkm.data import command

TAUTAN = Tautan(KunciCocok.NIB, RujukanBaris("A", "1"), RujukanBaris("B", "1"))


def bacaan(buku, usaha, pada=HARI, kebijakan=DINAS_DULU):
    return baca_usaha(buku, usaha, pada=pada, kebijakan=kebijakan)


# --- the table --------------------------------------------------------------------------------------


def di(keadaan):
    """A register with U-1 in a state, U-2 standing, and a statement (number 3) of U-1."""
    k = Kantor("U-1", "U-2")
    k.kata("U-1")
    if keadaan is KeadaanUsaha.TERGABUNG:
        k.gabung("U-1", "U-2")
    return k


LAKUKAN = {
    UsahaDidaftarkan: lambda k: k(command.daftarkan_usaha, usaha="U-1"),
    PernyataanDicatat: lambda k: k.kata("U-1", "kbli", "56101"),
    PernyataanDicabut: lambda k: k.cabut("U-1", 3),
    UsahaDigabung: lambda k: k.gabung("U-1", "U-2"),
    PenggabunganDibatalkan: lambda k: k.pisah(4),
}


@pytest.mark.parametrize("keadaan", list(KeadaanUsaha))
@pytest.mark.parametrize("jenis", list(LAKUKAN))
def test_setiap_langkah_di_setiap_keadaan_menurut_tabel(keadaan, jenis):
    k = di(keadaan)
    sebelum = k.buku
    tujuan = LANGKAH.get((keadaan, jenis))
    if tujuan is None:
        with pytest.raises(Penolakan):
            LAKUKAN[jenis](k)
        assert k.buku is sebelum
    else:
        LAKUKAN[jenis](k)
        assert k.buku.usaha("U-1").keadaan is tujuan
        assert bool(k.buku.usaha("U-1").induk) is (tujuan is KeadaanUsaha.TERGABUNG)


# --- commands ---------------------------------------------------------------------------------------


def test_catatan_diputar_ulang_sama_dan_perintah_lama_dijawab_lagi():
    k = semua_langkah()
    assert fold(k.log, buku_usaha()) == k.buku
    for n in range(len(k.log)):
        assert fold(k.log[n:], fold(k.log[:n], buku_usaha())) == k.buku
        assert evolve(k.buku, k.log[n]) is k.buku
    isi = {"id": "p-1", "tanggal": HARI, "usaha": "U-1"}
    assert command.daftarkan_usaha(k.buku, **isi) is k.buku.catatan.peristiwa[0]
    assert kode_galat(command.daftarkan_usaha, k.buku, **{**isi, "usaha": "U-9"}) == ["UM-021"]


def test_buku_pada_suatu_hari():
    k = Kantor("U-1")
    k.lewat(10)
    k.kata("U-1")
    assert buku_pada(k.buku, HARI).nomor == 1
    assert buku_pada(k.buku, k.hari) == k.buku
    assert kode_galat(buku_pada, k.buku, "2024") == ["UM-007"]
    assert kode_galat(buku_pada, 5, HARI) == ["UM-008"]


@pytest.mark.parametrize(("perintah", "isi", "kode"), [
    ("daftarkan_usaha", {"usaha": "U-1"}, ["UU-020"]),
    ("daftarkan_usaha", {"usaha": " "}, ["UM-004"]),
    ("daftarkan_usaha", {"usaha": 7, "tanggal": date(2020, 1, 1)}, ["UM-022", "UM-004"]),
    ("catat_pernyataan", {"usaha": "X", "pernyataan": kata()}, ["UU-021"]),
    ("catat_pernyataan", {"usaha": "U-1", "pernyataan": "nama"}, ["UM-008"]),
    ("catat_pernyataan", {"usaha": "U-1", "pernyataan": kata()}, ["UU-024"]),
    ("catat_pernyataan", {"usaha": "U-1", "pernyataan": kata(hari=HARI + timedelta(1))}, ["UU-025"]),
    ("cabut_pernyataan", {"usaha": "U-1", "pernyataan": 99, "alasan": ""}, ["UM-004", "UU-023"]),
    ("cabut_pernyataan", {"usaha": "U-2", "pernyataan": 4, "alasan": "x"}, ["UU-023"]),
    ("cabut_pernyataan", {"usaha": "U-1", "pernyataan": True, "alasan": "x"}, ["UM-001"]),
    ("gabungkan_usaha", {"dari": "X", "ke": "Y", "alasan": "x"}, ["UU-021", "UU-021"]),
    ("gabungkan_usaha", {"dari": "U-1", "ke": "U-1", "alasan": "x"}, ["UU-026"]),
    ("gabungkan_usaha", {"dari": "U-3", "ke": "U-1", "alasan": "x"}, ["UU-022"]),
    ("gabungkan_usaha", {"dari": "U-1", "ke": "U-3", "alasan": "x"}, ["UU-022"]),
    ("gabungkan_usaha", {"dari": "U-1", "ke": "U-2", "alasan": "x", "tautan": "abc"}, ["UM-008"]),
    ("gabungkan_usaha", {"dari": "U-1", "ke": "U-2", "alasan": "x", "tautan": [TAUTAN, 3]}, ["UM-008"]),
    ("pisahkan_usaha", {"penggabungan": 1, "alasan": "x"}, ["UU-028"]),
    ("pisahkan_usaha", {"penggabungan": 0, "alasan": ""}, ["UM-002", "UM-004"]),
])  # fmt: skip
def test_yang_ditolak(perintah, isi, kode):
    k = Kantor("U-1", "U-2", "U-3")
    k.kata("U-1")
    k.gabung("U-3", "U-2")
    lama = k.buku
    assert (
        kode_galat(getattr(command, perintah), k.buku, **{"id": "x", "tanggal": HARI, **isi})
        == kode
    )
    assert k.buku is lama


def test_buku_yang_bukan_buku():
    isi = {"id": "x", "tanggal": HARI, "usaha": "U-1"}
    assert kode_galat(command.daftarkan_usaha, None, **isi) == ["UM-008"]
    for tanya in (lambda: bacaan(5, "U-1"), lambda: daftar_pertentangan(5, pada=HARI),
                  lambda: silsilah(5, "U"), lambda: tumpang_buku(5, pada=HARI),
                  lambda: baris_buku(5, pada=HARI)):  # fmt: skip
        assert kode_galat(tanya) == ["UM-008"]
    k = Kantor("U-1")
    for tanya in (daftar_pertentangan, tumpang_buku, baris_buku):
        assert kode_galat(tanya, k.buku, pada="2024-03-01") == ["UM-007"]
    assert kode_galat(silsilah, k.buku, "U-9") == ["UU-021"]
    assert kode_galat(bacaan, k.buku, "U-9") == ["UU-021"]
    assert kode_galat(bacaan, k.buku, 9) == ["UU-021"]
    assert kode_galat(bacaan, k.buku, "U-1", "2024") == ["UM-007"]
    assert kode_galat(bacaan, k.buku, "U-1", HARI, None) == ["UM-008"]


# --- merging ----------------------------------------------------------------------------------------


def test_nib_yang_berbeda_tidak_digabung_dan_setelah_dicabut_boleh():
    k = Kantor("U-1", "U-2", "U-3")
    k.kata("U-1", "nib", NIB_1)
    salah = k.kata("U-2", "nib", NIB_2)
    with pytest.raises(Penolakan) as tolak:
        k.gabung("U-2", "U-1")
    assert tolak.value.kode == "UU-027"
    assert NIB_1 not in str(tolak.value)
    assert "4, 5" in tolak.value.saran
    k.gabung("U-3", "U-2")
    with pytest.raises(Penolakan):
        k.gabung("U-2", "U-1")
    k.cabut("U-2", salah.nomor)
    k.gabung("U-2", "U-1")
    assert k.buku.kelompok("U-1") == ("U-1", "U-2", "U-3")
    assert k.buku.wakil("U-3").usaha == "U-1"


def test_nib_yang_sama_di_antara_beberapa_boleh_digabung():
    k = Kantor("U-1", "U-2")
    for usaha, nib, sumber in (("U-1", NIB_1, "A"), ("U-1", NIB_2, "B"), ("U-2", NIB_2, "C")):
        k.kata(usaha, "nib", nib, sumber)
    k.gabung("U-2", "U-1")
    assert [b.bidang for b in bacaan(k.buku, "U-1").pertentangan] == [BidangUsaha.NIB]


def test_penggabungan_di_tengah_pohon_dapat_dibatalkan_tanpa_menyentuh_yang_lain():
    k = Kantor("U-1", "U-2", "U-3", "U-4")
    for i in range(1, 5):
        k.kata(f"U-{i}", isi=f"Nama {i}", sumber=f"S{i}")
    sebelum = {u: bacaan(k.buku, u) for u in ("U-2", "U-3")}
    k.gabung("U-3", "U-2", tautan=[TAUTAN])
    tengah = bacaan(k.buku, "U-2")
    satu = k.gabung("U-2", "U-1")
    k.gabung("U-4", "U-1")
    assert k.buku.kelompok("U-1") == ("U-1", "U-2", "U-4", "U-3")
    assert len(k.buku.pernyataan_usaha("U-1")) == 4
    assert "A/1 = B/1 (nib)" in str(silsilah(k.buku, "U-1"))
    assert "penggabungan 10" in str(silsilah(k.buku, "U-1"))
    k.pisah(satu.nomor)
    assert bacaan(k.buku, "U-2") == tengah
    assert k.buku.kelompok("U-1") == ("U-1", "U-4")
    k.pisah(9)
    assert {u: bacaan(k.buku, u) for u in ("U-2", "U-3")} == sebelum
    with pytest.raises(Penolakan):
        k.pisah(9)


# --- reading ----------------------------------------------------------------------------------------


def test_pernyataan_lama_satu_sumber_diganti_dan_yang_dicabut_tidak_dibaca():
    k = Kantor("U-1")
    k.lewat(100)
    k.kata("U-1", "tenaga_kerja", "2", hari=HARI)
    baru = k.kata("U-1", "tenaga_kerja", "3", hari=HARI + timedelta(30))
    (b,) = bacaan(k.buku, "U-1", HARI + timedelta(40)).bidang
    assert (b.isi, b.sebab, b.bertentangan) == ("3", SebabBacaan.SEPAKAT, False)
    assert [e.nomor for e in b.diganti] == [2]
    assert "diganti" in str(b.penjelasan())
    assert bacaan(k.buku, "U-1", HARI + timedelta(20)).isi(BidangUsaha.TENAGA_KERJA) == "2"
    k.cabut("U-1", baru.nomor)
    (b,) = bacaan(k.buku, "U-1", HARI + timedelta(40)).bidang
    assert b.isi == "2"
    assert bacaan(k.buku, "U-1", HARI - timedelta(1)).bidang == ()
    assert bacaan(k.buku, "U-1").isi(BidangUsaha.NAMA) is None
    assert b.terpilih.pernyataan.bilangan == 2


def test_yang_terbaru_adalah_menurut_harinya_bukan_menurut_pencatatannya():
    k = Kantor("U-1")
    k.lewat(100)
    k.kata("U-1", "tenaga_kerja", "3", hari=HARI + timedelta(30))
    k.kata("U-1", "tenaga_kerja", "2", hari=HARI)
    (b,) = bacaan(k.buku, "U-1", k.hari).bidang
    assert (b.isi, [e.nomor for e in b.diganti]) == ("3", [3])


def test_yang_bertentangan_dibaca_menurut_urutan_pemakai_atau_tidak_sama_sekali():
    k = Kantor("U-1")
    for sumber, isi in (("BPS", "56102"), ("dinas", "56101"), ("OSS", "56103")):
        k.kata("U-1", "kbli", isi, sumber)

    def baca(*urutan):
        return bacaan(k.buku, "U-1", HARI, KebijakanSumber("x", [UrutanSumber(BidangUsaha.KBLI, urutan)])).bidang[0]  # fmt: skip

    assert (baca("OSS", "BPS").isi, baca("lain", "BPS").isi) == ("56103", "56102")
    assert baca("OSS").sebab is SebabBacaan.URUTAN_SUMBER
    assert (baca().isi, baca("lain").sebab) == (None, SebabBacaan.TANPA_URUTAN)
    assert "tidak ditentukan" in str(baca().penjelasan())
    assert repr(baca()) == "BacaanBidang(kbli=None, sebab=tanpa_urutan)"
    assert baca().sumber == ("BPS", "OSS", "dinas")
    daftar = daftar_pertentangan(k.buku, pada=HARI)
    assert (daftar.banyak_usaha, len(daftar.baris)) == (1, 1)
    assert str(daftar.tabel()).count("U-1") == 3


def test_cara_menulis_bukan_pertentangan():
    k = Kantor("U-1")
    for sumber, nama, telepon, tempat in (("A", "Warung Bu Tini", "0812 3456 7890", "Prenggan RT 1"),
                                          ("B", "WARUNG TINI", "+6281234567890", "PRENGGAN, RT.1")):  # fmt: skip
        k.kata("U-1", "nama", nama, sumber)
        k.kata("U-1", "telepon", telepon, sumber)
        k.kata("U-1", "tempat", tempat, sumber)
    semua = bacaan(k.buku, "U-1", kebijakan=KebijakanSumber("tanpa", ()))
    assert not semua.pertentangan
    assert semua.isi(BidangUsaha.NAMA) == "WARUNG TINI"
    for isi in ("Tini", "TINI", "0812", "+6281", "Prenggan"):
        assert isi not in str(semua.penjelasan())


def test_kebijakan_sumber_tidak_mengulang_sumber_atau_bidang():
    assert kode_galat(lambda: UrutanSumber(BidangUsaha.NIB, ["A", "B", "A"])) == ["UU-030"]
    assert kode_galat(lambda: UrutanSumber("nib", "A")) == ["UM-008"]
    assert kode_galat(lambda: UrutanSumber(BidangUsaha.NIB, 5)) == ["UM-008"]
    assert kode_galat(lambda: KebijakanSumber("x", 5)) == ["UM-008"]
    satu = UrutanSumber(BidangUsaha.NIB, ["A"])
    assert kode_galat(lambda: KebijakanSumber("x", [satu, satu])) == ["UM-015"]
    assert kode_galat(lambda: KebijakanSumber("x", [satu, 3])) == ["UM-008"]


@pytest.mark.parametrize(("bidang", "isi", "kode"), [
    ("nik", "12", ["UU-006"]), ("nib", "12", ["UU-006"]), ("kbli", "5", ["UU-006"]),
    ("telepon", "0812", ["UU-016"]), ("nama", " ", ["UM-004"]), ("pemilik", 7, ["UM-004"]),
    ("modal_rupiah", "1.000", ["UU-029"]), ("tenaga_kerja", "007", ["UU-029"]),
    ("modal_rupiah", 1000, ["UU-029"]), ("modal_rupiah", "-1", ["UU-029"]), ("modal_rupiah", "9" * 5000, ["UU-029"]),
    ("tempat", "", ["UM-004"]),
])  # fmt: skip
def test_isi_yang_tidak_dapat_dipunyai_bidangnya(bidang, isi, kode):
    assert kode_galat(kata, bidang, isi) == kode
    assert kode_galat(lambda: kata(bidang, isi, kriteria="")) == [*kode, "UM-004"]


def test_pernyataan_memeriksa_semua_dan_menyamarkan():
    assert kode_galat(lambda: Pernyataan("nik", 3471144107800001, "", "x", None)) == [
        "UM-008", "UM-004", "UM-004", "UM-007"]  # fmt: skip
    rahasia = kata("nik", "3471144107800001")
    assert (
        repr(rahasia)
        == "Pernyataan(nik=3…1, sumber='dinas', kriteria='usaha mikro', hari=2024-03-01)"
    )
    assert kata("kbli", "56101").tersamar == "56101"
    assert kata("modal_rupiah", "0").bilangan == 0
    assert rahasia.bilangan is None
    k = semua_langkah()
    for rahasia in (NIB_1, "Warung Tini"):
        assert rahasia not in f"{k.log} {k.buku}"


def test_buku_sebagai_baris_dicocokkan_dengan_daftar_baru():
    """Entries made of rows give those rows back; a row that has a key of two shows them to be one."""
    k = Kantor()
    for i, baris in enumerate(BARIS):
        k(command.daftarkan_usaha, usaha=f"U-{i}")
        for satu in pernyataan_baris(baris, kriteria="semua", hari=HARI)[0]:
            k(command.catat_pernyataan, usaha=f"U-{i}", pernyataan=satu)
    baris = baris_buku(k.buku, pada=HARI)
    assert {b.nomor: b for b in baris} == {
        f"U-{i}": attrs.evolve(b, nomor=f"U-{i}", nik="" if len(b.nik) < 16 else b.nik)
        for i, b in enumerate(BARIS)
    }
    baru = BarisUsaha("baru", "1", "Warung Tini", nib=NIB_1, nik=NIK_2, tempat="Purbayan")
    hasil = cocokkan([*baris, baru])
    assert {a.nomor for a in hasil.kelompok_baris(baru.rujukan).anggota} == {
        "1",
        "U-0",
        "U-1",
        "U-3",
        "U-4",
    }
    assert baris_buku(k.buku, pada=HARI - timedelta(1)) == ()


def test_buku_sebagai_baris_memuat_kata_terbaru_setiap_sumber_dari_seluruh_gabungan():
    k = Kantor("U-1", "U-2")
    k.lewat(9)
    k.kata("U-2", isi="Baru", sumber="A", hari=HARI + timedelta(1))
    k.kata("U-1", isi="Lama", sumber="A")
    k.kata("U-2", "kbli", "56101", "B")
    k.kata("U-2", "tenaga_kerja", "3", "C")
    k.gabung("U-2", "U-1")
    assert baris_buku(k.buku, pada=k.hari) == (
        BarisUsaha("A", "U-1", "Baru"), BarisUsaha("B", "U-1", "", kbli="56101"))  # fmt: skip
    assert baris_buku(k.buku, pada=HARI)[0].nama == "Lama"


def test_baris_buku_memuat_kata_yang_terakhir_menurut_harinya_bukan_menurut_pencatatannya():
    k = Kantor("U-1", "U-2")
    k.lewat(9)
    k.kata("U-2", isi="Dulu", sumber="A", hari=HARI)
    k.kata("U-1", isi="Kini", sumber="A", hari=HARI + timedelta(2))
    k.kata("U-1", isi="Kemarin", sumber="A", hari=HARI + timedelta(1))
    k.kata("U-2", isi="Terakhir hari itu", sumber="A", hari=HARI + timedelta(2))
    k.gabung("U-2", "U-1")
    nama = [baris_buku(k.buku, pada=HARI + timedelta(n))[0].nama for n in (0, 1, 2)]
    assert nama == ["Dulu", "Kemarin", "Terakhir hari itu"]


def test_silsilah_rantai_seribu_penggabungan_masih_terbaca():
    """Each merged into the next, so that a tree of them would be a thousand levels deep."""
    semua = [f"U-{i:04}" for i in range(1_001)]
    k = Kantor(*semua)
    for dari, ke in pairwise(semua):
        k.gabung(dari, ke)
    baris = str(silsilah(k.buku, semua[-1])).splitlines()
    assert len(baris) == 1_001
    assert baris[0] == "Usaha U-1000: 0 pernyataan"
    assert "Usaha U-0000: 0 pernyataan (penggabungan 1002 ke U-0001" in baris[-1]
    assert k.buku.wakil(semua[0]).usaha == semua[-1]


def test_tumpang_menurut_buku():
    k = semua_langkah()
    hasil = tumpang_buku(k.buku, pada=HARI)
    assert {s.sumber: s.banyak for s in hasil.sumber} == {"BPS": 1, "OSS": 1, "dinas": 1}
    assert hasil.semua_sumber == hasil.gabungan == 1
