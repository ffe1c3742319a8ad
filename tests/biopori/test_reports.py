"""What is read out of the logbook, and that every result can be read by people."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from contoh_biopori import HARI, MASA, Halaman, contoh_biopori, semua_langkah
from pelayanan_publik import biopori as bp
from pelayanan_publik.biopori import reports
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.validity import Masa

# --- summary ------------------------------------------------------------------------------------


def test_rekap_menurut_rw_dan_seluruhnya():
    """Corrected to 1,200; the filling taken back does not count; harvests 400 and 100."""
    rekap = reports.rekap_lubang(semua_langkah().buku, MASA)
    angka = {b.rw: (b.terpasang, b.aktif, b.rusak, b.isi_gram, b.kompos_gram) for b in rekap.baris}
    assert angka == {"RW 06": (2, 2, 0, 1_700, 400), "RW 07": (1, 1, 0, 9_000, 100)}
    jumlah = rekap.jumlah
    assert (jumlah.terpasang, jumlah.isi_gram, jumlah.kompos_gram) == (3, 10_700, 500)
    assert jumlah.hari_lubang == 3 * 184
    assert jumlah.gram_per_lubang_per_hari == Fraction(10_700, 552)
    assert jumlah.batas_gram_per_hari == bp.Rentang(Fraction(26_000, 90), Fraction(26_000, 45))
    assert jumlah.melebihi_batas is False
    assert rekap.tabel().kaki == ("Jumlah", 3, 3, 0, 10_700, 500, "19,4", "288,9–577,8")
    kosong = reports.rekap_lubang(bp.buku_baru(), MASA).tabel()
    assert kosong.kaki == ("Jumlah", 0, 0, 0, 0, 0, "–", "–")


def test_rekap_adalah_keadaan_pada_akhir_masanya():
    h = semua_langkah()
    april = reports.rekap_lubang(h.buku, Masa(date(2024, 3, 31), date(2024, 4, 1)))
    assert april.jumlah.kompos_gram == 400
    assert april.jumlah.isi_gram == 9_500
    sebelum = reports.rekap_lubang(h.buku, Masa(date(2024, 1, 1), HARI))
    assert (sebelum.baris, sebelum.jumlah.terpasang) == ((), 0)
    h(bp.laporkan_rusak, kode="A", alasan="ambles")
    assert reports.rekap_lubang(h.buku, MASA).jumlah.rusak == 1
    assert reports.rekap_lubang(h.buku, Masa(HARI, h.hari)).jumlah.rusak == 0


def test_rekap_terbuka_berakhir_dengan_catatan_terakhir():
    h = semua_langkah()
    terbuka = reports.rekap_lubang(h.buku, Masa(HARI))
    assert terbuka.jumlah.hari_lubang == 3 * 32
    nanti = reports.rekap_lubang(h.buku, Masa(date(2025, 1, 1)))
    assert (nanti.jumlah.terpasang, nanti.jumlah.hari_lubang) == (3, 0)
    assert nanti.jumlah.gram_per_lubang_per_hari is None
    assert nanti.jumlah.melebihi_batas is None
    kosong = reports.rekap_lubang(bp.buku_baru(), Masa(date.min))
    assert (kosong.baris, kosong.jumlah.batas_gram_per_hari) == ((), None)


def test_pengisian_yang_tidak_masuk_akal_terlihat():
    """A full hole every day, emptied unripe each evening, is more than a hole sustains."""
    h = Halaman("A")
    for _ in range(10):
        h(bp.isi, kode="A", gram=3_000)
        h(bp.panen, kode="A", kompos_gram=2_000, lama_kompos_hari=15, belum_matang=True)
        h.lewat(1)
    jumlah = reports.rekap_lubang(h.buku, Masa(HARI)).jumlah
    assert (jumlah.gram_per_lubang_per_hari, jumlah.melebihi_batas) == (3_000, True)
    tepat = reports.rekap_lubang(h.buku, Masa(HARI), lama_kompos_hari=1).jumlah
    assert tepat.melebihi_batas is False


# --- harvest, next hole -------------------------------------------------------------------------


def test_jadwal_panen_yang_paling_matang_dahulu():
    h = Halaman("A", "B", "C")
    h(bp.isi, kode="B", gram=100)
    h.lewat(3)
    h(bp.isi, kode="A", gram=200)
    jadwal = reports.jadwal_panen(h.buku, HARI + timedelta(days=15), 15)
    assert [(b.kode, b.siap, b.isi_gram) for b in jadwal.baris] == [
        ("B", True, 100),
        ("A", False, 200),
    ]
    assert [b.kode for b in jadwal.siap] == ["B"]
    assert [b.kode for b in reports.jadwal_panen(h.buku, HARI, 15).baris] == ["B"]
    assert [b[0::6] for b in jadwal.tabel().baris] == [("B", "ya"), ("A", "belum")]


def test_lubang_berikut_meneruskan_lalu_berganti():
    h = Halaman("A", "B")

    def berikut():
        hasil = reports.lubang_berikut(h.buku, "KK-07", h.hari)
        return hasil.kode, hasil.ruang_gram

    assert berikut() == ("A", 3_000)
    h(bp.isi, kode="A", gram=1_000)
    assert berikut() == ("A", 2_000)
    h(bp.isi, kode="A", gram=2_000)
    assert berikut() == ("B", 3_000)
    h.lewat(5)
    h(bp.isi, kode="B", gram=2_999)
    assert berikut() == ("B", 1)
    h(bp.isi, kode="B", gram=1)
    assert berikut() == (None, 0)
    penuh = reports.lubang_berikut(h.buku, "KK-07", h.hari)
    assert str(penuh.penjelasan()).startswith("Lubang berikut untuk KK-07: tidak ada (semua penuh")
    h.lewat(15)
    h(bp.panen, kode="A", kompos_gram=900, lama_kompos_hari=15)
    assert berikut() == ("A", 3_000)


def test_lubang_berikut_yang_paling_lama_kosong():
    h = Halaman("A", "B")
    h(bp.isi, kode="A", gram=3_000)
    h.lewat(15)
    h(bp.panen, kode="A", kompos_gram=1, lama_kompos_hari=15)
    assert reports.lubang_berikut(h.buku, "KK-07", h.hari).kode == "B"


def test_lubang_berikut_bila_tidak_ada_yang_kosong():
    """A filled, half of it corrected away, B full since: A again, though its compost is late."""
    h = Halaman("A", "B")
    h(bp.isi, kode="A", gram=3_000)
    h(bp.isi, kode="B", gram=3_000)
    h(bp.betulkan, kode="A", isian=3, gram=1_000, alasan="salah timbang")
    hasil = reports.lubang_berikut(h.buku, "KK-07", h.hari)
    assert (hasil.kode, hasil.ruang_gram) == ("A", 2_000)
    assert "mundur" in str(hasil.penjelasan())


def test_lubang_berikut_melihat_bukunya_pada_hari_itu():
    h = Halaman("A", "B")
    h.lewat(1)
    h(bp.isi, kode="A", gram=3_000)
    assert reports.lubang_berikut(h.buku, "KK-07", HARI).kode == "A"
    assert reports.lubang_berikut(h.buku, "KK-07", h.hari).kode == "B"


# --- every result can be read -------------------------------------------------------------------


@pytest.mark.parametrize(
    "objek",
    [o for o in contoh_biopori() if hasattr(o, "penjelasan")],
    ids=lambda o: type(o).__name__,
)
def test_setiap_hasil_menjelaskan_dirinya(objek):
    penjelasan = objek.penjelasan()
    assert isinstance(penjelasan, Penjelasan)
    assert penjelasan._repr_html_().startswith("<ul>")
    for _, satu in penjelasan.jalan():
        assert satu.judul
        assert (satu.dasar is None) == (satu.bukti is None)


@pytest.mark.parametrize(
    "objek",
    [o for o in contoh_biopori() if hasattr(o, "tabel")],
    ids=lambda o: type(o).__name__,
)
def test_setiap_daftar_menjadi_tabel(objek):
    assert isinstance(objek.tabel(), Tabel)
    assert objek._repr_html_().startswith("<table>")


def teks(objek):
    return str(objek.penjelasan())


def test_penjelasan_menyebut_hasil_dan_dasarnya():
    tutupan = bp.jumlah_lrb_tutupan(luas_m2=100, dasar=3, langkah="penuh")
    assert "14 lubang" in teks(tutupan)
    assert "Perwali Cirebon 38/2019" in teks(tutupan)
    assert "Perbup Badung" in teks(bp.jumlah_lrb_tutupan(luas_m2=27, dasar=1, langkah="mulai"))
    sendiri = bp.jumlah_lrb_tutupan(luas_m2=10, dasar=2, langkah="mulai")
    assert "tidak diwajibkan" in teks(sendiri)
    assert "dari pemanggil: 2 lubang" in teks(sendiri)
    sumur = bp.sumur_wajib_bangunan(luas_m2=10, langkah_m2=25, langkah="penuh", pada=HARI)
    assert (sumur.wajib, "tidak diwajibkan" in teks(sumur)) == (False, True)
    contoh = bp.Tanah.menurut_contoh_sni(0.5)
    assert "hanya contoh SNI" in teks(contoh)
    assert "contoh" not in teks(bp.Tanah(0.5, 1))


def test_penjelasan_klaim_menunjukkan_jalan_keluarnya():
    tidak = bp.klaim_wajar(massa_kg_per_hari=60_000, banyak_lubang=16_000, lubang="reguler")
    assert teks(tidak).startswith("Klaim pengolahan biopori: tidak wajar\n")
    assert "Wajar bila berarti sekali isi" in teks(tidak)
    assert "Wajar dengan lubang jumbo mantrijeron: 21.900 lubang" in teks(tidak)
    wajar = bp.klaim_wajar(massa_kg_per_hari=60, banyak_lubang=16_000, lubang="reguler")
    assert teks(wajar).startswith("Klaim pengolahan biopori: wajar\n")
    assert "Wajar dengan" not in teks(wajar)
    berat = bp.klaim_wajar(massa_kg_per_hari=160_000, banyak_lubang=16_000, lubang="reguler")
    assert "sekali isi, bukan" not in teks(berat)


def test_penjelasan_kapasitas_menyebut_asumsinya():
    assert "asumsi: 0,3–0,5 kg/liter" in teks(bp.kapasitas_isi(7.8))
    assert "Massa jenis: 0,4 kg/liter" in teks(bp.kapasitas_isi(7.8, 0.4))
    assert "sampah dapur: 15–30 hari" in teks(bp.laju_jenis("ember_tumpuk"))
    beri = teks(bp.laju_berkelanjutan(25, lama_kompos_hari=30))
    assert "Lama pengomposan: 30 hari" in beri
    assert "Kapasitas sekali isi: 25 kg" in beri


def test_penjelasan_kompos_dan_emisi():
    assert "1/3 bagian" in teks(bp.hasil_kompos(masuk_kg=30, pada=HARI))
    assert "Rendemen: 0,25" in teks(bp.hasil_kompos(masuk_kg=30, pada=HARI, rendemen=0.25))
    satu = bp.tanggal_matang(HARI, jenis="bppt")
    assert teks(satu).startswith("Kompos matang: 2024-04-19\n")
    assert "Lama pengomposan: 49 hari" in teks(bp.tanggal_matang(HARI, lama_hari=49))
    kota = bp.timbulan_kota(jiwa=90_000, pada=HARI)
    assert "kota kecil" in teks(kota)
    undefinisi = bp.reduksi_organik(pengurangan_kg_per_hari=0, timbulan_kg_per_hari=0)
    assert "tidak terdefinisi" in teks(undefinisi)
