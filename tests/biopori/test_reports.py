"""What is read out of the logbook, and that every result can be read by people."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from contoh_biopori import HARI, MASA, Halaman, contoh_biopori, semua_langkah
from pelayanan_publik import biopori as bp
from pelayanan_publik.biopori import reports
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.validity import Masa

# --- summary ------------------------------------------------------------------------------------


def test_rekap_menurut_rw_dan_seluruhnya():
    """Corrected to 1,200 and, at its harvest, to 350; the filling taken back does not count,
    nor the hole that never was."""
    rekap = reports.rekap_lubang(semua_langkah().buku, MASA)
    angka = {b.rw: (b.terpasang, b.aktif, b.rusak, b.isi_gram, b.kompos_gram) for b in rekap.baris}
    assert angka == {"RW 06": (2, 2, 0, 1_700, 350), "RW 07": (1, 1, 0, 9_000, 100)}
    jumlah = rekap.jumlah
    assert (jumlah.terpasang, jumlah.isi_gram, jumlah.kompos_gram) == (3, 10_700, 450)
    assert (jumlah.dipanen_gram, jumlah.akhir_gram) == (10_200, 500)
    assert jumlah.hari_lubang == 3 * 32, "to the last entry, and not to the end of the period"
    assert jumlah.gram_per_lubang_per_hari == Fraction(10_700, 96)
    assert jumlah.paling_banyak_gram == 26_000 + Fraction(26_000, 15) * 32
    assert jumlah.batas_gram_per_hari == bp.Rentang(Fraction(26_000, 90), Fraction(26_000, 45))
    assert jumlah.melebihi_batas is False
    assert rekap.tabel().kaki == (
        "Jumlah", 3, 3, 0, 0, 10_700, 10_200, 0, 500, 450, "111,5", "288,9–577,8")  # fmt: skip
    kosong = reports.rekap_lubang(bp.buku_baru(), MASA)
    assert kosong.tabel().kaki == ("Jumlah", 0, 0, 0, 0, 0, 0, 0, 0, 0, "–", "–")
    assert kosong.jumlah.melebihi_batas is None


def test_rekap_adalah_keadaan_pada_akhir_masanya():
    h = semua_langkah()
    april = reports.rekap_lubang(h.buku, Masa(date(2024, 3, 31), date(2024, 4, 1)))
    assert april.jumlah.kompos_gram == 350
    assert april.jumlah.awal_gram == 1_200
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
    assert nanti.jumlah.melebihi_batas is False
    assert (nanti.jumlah.awal_gram, nanti.jumlah.akhir_gram) == (500, 500)
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


def test_sekali_isi_pada_hari_pertama_masuk_akal():
    """One filling of each hole is possible, however short the period; a gram more is not."""
    h = Halaman("A", "B")
    h(bp.isi, kode="A", gram=3_000)
    h(bp.isi, kode="B", gram=3_000)
    jumlah = reports.rekap_lubang(h.buku, Masa(HARI)).jumlah
    assert (jumlah.gram_per_lubang_per_hari, jumlah.melebihi_batas) == (3_000, False)
    for _ in range(2):
        h(bp.panen, kode="A", kompos_gram=1, lama_kompos_hari=1, belum_matang=True)
        h(bp.isi, kode="A", gram=200)
    jumlah = reports.rekap_lubang(h.buku, Masa(HARI)).jumlah
    assert (jumlah.paling_banyak_gram, jumlah.isi_gram, jumlah.melebihi_batas) == (
        6_400, 6_400, False)  # fmt: skip
    h(bp.isi, kode="A", gram=1)
    assert reports.rekap_lubang(h.buku, Masa(HARI)).jumlah.melebihi_batas is True
    setahun = reports.rekap_lubang(h.buku, Masa(HARI, date(2025, 3, 1))).jumlah
    assert setahun.melebihi_batas is True, "days without an entry make nothing possible"


def test_massa_yang_dilepas_tercatat():
    h = Halaman("A", "B")
    h(bp.isi, kode="A", gram=1_200)
    h(bp.isi, kode="B", gram=500)
    h.lewat(2)
    h(bp.laporkan_rusak, kode="A", alasan="ambles")
    h(bp.perbaiki, kode="A")
    h(bp.isi, kode="A", gram=300)
    jumlah = reports.rekap_lubang(h.buku, Masa(HARI)).jumlah
    assert (jumlah.isi_gram, jumlah.dilepas_gram, jumlah.akhir_gram) == (2_000, 1_200, 800)


def test_lubang_yang_tidak_jadi_tidak_ada_di_laporan_mana_pun():
    """Not even in that of a day on which it still stood in the book."""
    h = Halaman("A", "B")
    h(bp.isi, kode="B", gram=100)
    h.lewat(1)
    h(bp.batalkan, kode="B", langkah=3, alasan="lubang keliru")
    h(bp.batalkan, kode="B", langkah=2, alasan="tidak jadi")
    assert reports.rekap_lubang(h.buku, Masa(HARI, h.hari)).jumlah.terpasang == 1
    assert reports.jadwal_panen(h.buku, HARI, 15).baris == ()
    assert reports.lubang_berikut(h.buku, "KK-07", HARI).kode == "A"


def test_lubang_berikut_sebelum_dipasang():
    h = Halaman("A")
    sebelum = reports.lubang_berikut(h.buku, "KK-07", HARI - timedelta(days=1))
    assert (sebelum.kode, sebelum.alasan) == (None, "belum ada lubangnya")


def test_lubang_berikut_dan_kalender_bergiliran_sama():
    """Filled as told by the one, the holes take the turns of the other."""
    h = Halaman("A", "B", "C", kapasitas_gram=1_000)
    kalender = bp.kalender_isi_panen(masa=Masa(HARI, HARI + timedelta(days=60)), banyak_lubang=3,
                                     kapasitas_gram=1_000, masukan_gram_per_hari=200,
                                     lama_kompos_hari=6)  # fmt: skip
    giliran = []
    for _ in range(60):
        for baris in reports.jadwal_panen(h.buku, h.hari, 6).siap:
            if not h.buku.lubang(baris.kode).ruang_gram:
                h(bp.panen, kode=baris.kode, kompos_gram=0, lama_kompos_hari=6)
        kode = reports.lubang_berikut(h.buku, "KK-07", h.hari).kode
        giliran += [kode] * (h.buku.lubang(kode).isi_gram == 0)
        h(bp.isi, kode=kode, gram=200)
        h.lewat(1)
    assert giliran == ["ABC"[g.lubang - 1] for g in kalender.giliran]


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


def dasar_hukum(objek):
    return [p.dasar.nama for _, p in objek.penjelasan().jalan() if p.dasar]


def test_penjelasan_menyebut_hasil_dan_dasarnya():
    tutupan = bp.jumlah_lrb_tutupan(luas_m2=100, dasar=3, langkah="penuh")
    assert "14 lubang" in teks(tutupan)
    assert "Perwali Cirebon 38/2019" in teks(tutupan)
    assert "Perbup Badung" in teks(bp.jumlah_lrb_tutupan(luas_m2=27, dasar=1, langkah="mulai"))
    sendiri = bp.jumlah_lrb_tutupan(luas_m2=10, dasar=2, langkah="mulai")
    assert "tidak diwajibkan" in teks(sendiri)
    assert "dari pemanggil: 2 lubang" in teks(sendiri)
    assert dasar_hukum(tutupan) == ["Perwali Cirebon 38/2019"] * 3
    badung = bp.jumlah_lrb_tutupan(luas_m2=27, dasar=1, langkah="mulai", pada=HARI)
    assert dasar_hukum(badung) == ["Perbup Badung 24/2010"] * 3
    assert {p.bukti for _, p in badung.penjelasan().jalan()} == {None, Bukti.SEKUNDER}
    assert dasar_hukum(sendiri) == ["Keluarga PermenLH 12/2009"] * 2
    assert {p.bukti for _, p in sendiri.penjelasan().jalan()} == {None, Bukti.SEKUNDER}
    sumur = bp.sumur_wajib_bangunan(luas_m2=10, langkah_m2=25, langkah="penuh", pada=HARI)
    assert (sumur.wajib, "tidak diwajibkan" in teks(sumur)) == (False, True)
    contoh = bp.Tanah.menurut_contoh_sni(0.5)
    assert "hanya contoh SNI" in teks(contoh)
    assert "contoh" not in teks(bp.Tanah(0.5, 1))


def test_penjelasan_klaim_menunjukkan_jalan_keluarnya():
    tidak = bp.klaim_wajar(massa_kg_per_hari=60_000, banyak_lubang=16_000, lubang="reguler")
    assert teks(tidak).startswith("Klaim pengolahan biopori: tidak wajar\n")
    assert "Wajar bila berarti sekali isi" in teks(tidak)
    assert "Wajar dengan lubang jumbo mantrijeron: paling banyak 21.900 lubang" in teks(tidak)
    assert "batas bawah" not in teks(tidak)
    assert "Hari yang diberikan" not in teks(tidak)
    wajar = bp.klaim_wajar(massa_kg_per_hari=60, banyak_lubang=16_000, lubang="reguler")
    assert teks(wajar).startswith("Klaim pengolahan biopori: wajar\n")
    assert "Wajar dengan" not in teks(wajar)
    berat = bp.klaim_wajar(massa_kg_per_hari=160_000, banyak_lubang=16_000, lubang="reguler")
    assert "sekali isi, bukan" not in teks(berat)


def test_penjelasan_klaim_di_atas_batas_bawah():
    """Mantrijeron's jumbo takes `more than` a ton: what is above it is not known, and said so."""
    klaim = bp.klaim_wajar(massa_kg_per_hari=4, banyak_lubang=1, lubang="jumbo_mantrijeron")
    assert (klaim.wajar, klaim.laju.paling_sedikit) == (False, True)
    assert "tidak wajar (sumber hanya memberi batas bawah kapasitas)\n" in teks(klaim)
    assert "Kapasitas sekali isi: paling sedikit 1.000 kg" in teks(klaim)
    assert "kapasitas paling sedikit 1.000 kg" in teks(klaim)
    ukur = bp.klaim_wajar(
        massa_kg_per_hari=4, banyak_lubang=1, lubang="jumbo_mantrijeron", kapasitas_kg=1_200
    )
    assert "batas bawah" not in teks(ukur), "measured"
    wajar = bp.klaim_wajar(massa_kg_per_hari=2, banyak_lubang=1, lubang="jumbo_mantrijeron")
    assert teks(wajar).startswith("Klaim pengolahan biopori: wajar\n")


def test_penjelasan_klaim_menyebut_untuk_siapa_hari_yang_diberikan():
    klaim = bp.klaim_wajar(massa_kg_per_hari=100, banyak_lubang=1, lubang="reguler",
                           lama_kompos_hari=10)  # fmt: skip
    assert klaim.hari_diberikan
    assert "Hari yang diberikan hanya untuk lubang reguler: jenis lain menurut" in teks(klaim)
    assert "Wajar dengan lubang reguler: 255–425 lubang (matang 10 hari)" in teks(klaim)
    assert "lubang (matang 15–30 hari)" in teks(klaim)


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
    seluruh = bp.LajuTerukur.seluruh_kota("Semarang", HARI, 0.7, "contoh")
    besar = bp.timbulan_kota(jiwa=10**6, pada=HARI, terukur=[seluruh])
    assert "(seluruh kota, terukur di Semarang 2024-03-01, contoh)" in teks(besar)
    undefinisi = bp.reduksi_organik(pengurangan_kg_per_hari=0, timbulan_kg_per_hari=0)
    assert "tidak terdefinisi" in teks(undefinisi)
