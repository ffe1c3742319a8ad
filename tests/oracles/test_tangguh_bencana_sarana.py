"""W8 and W9: fire service figures, and the contingency data of the village of Medari.

Medari: github giat16medari/website-desa-destana at commit 2967ac4f, worksheets "Renkon 6" (what is
needed and what is there), "Revak 1" (people by RT), "Revak 4" (shelters by RT), "Revak 3"
(transport) and "KRB 2" (ranking of hazards). Rows of grade A must be reproduced; rows of grade C
must not be, and what is wrong with them must be told.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import tulis_pecahan
from pelayanan_publik.tangguh_bencana.sarana.alat import BarisAlat, kekurangan_alat
from pelayanan_publik.tangguh_bencana.sarana.apar import jumlah_apar
from pelayanan_publik.tangguh_bencana.sarana.bahaya import periksa_peringkat
from pelayanan_publik.tangguh_bencana.sarana.pengungsian import kapasitas_pengungsian
from pelayanan_publik.tangguh_bencana.sarana.pilihan import LiputanAPAR, RumusBahaya
from pelayanan_publik.tangguh_bencana.sarana.rentan import cek_penduduk, kelompok_rentan
from pelayanan_publik.tangguh_bencana.sarana.tanggap import (
    capaian_waktu_tanggap,
    kebutuhan_pemadam,
)
from pelayanan_publik.tangguh_bencana.sarana.wmk import cakupan_wmk, lingkaran_km2

SLEMAN = date(2013, 12, 31)


# --- W8 fire ------------------------------------------------------------------------------------


def test_w8a_penyebut_menentukan():
    """Sleman 2013: 64 fires, 13 inside the WMK, all of these in time; published as 100 %."""
    dalam = [(f"D-{i}", 15, True) for i in range(13)]
    luar = [(f"L-{i}", None, False) for i in range(51)]
    hasil = capaian_waktu_tanggap([*dalam, *luar], pada=SLEMAN)
    assert (hasil.di_dalam_wmk.nilai, hasil.semua.nilai) == (1, Fraction(13, 64))
    assert str(hasil.semua) == "13 tepat waktu / 64 semua kejadian = 20,3 %"
    assert str(hasil.di_dalam_wmk) == "13 tepat waktu / 13 kejadian di dalam WMK = 100 %"


def test_surabaya_lebih_ketat_daripada_aturan():
    """From 7 to 6.5 minutes (Sep 2025): what passes the rule of 15 minutes may not pass the city."""
    kejadian = [("K-1", 6.5, True), ("K-2", 7, True)]
    hari = date(2025, 9, 30)
    assert capaian_waktu_tanggap(kejadian, pada=hari).semua.nilai == 1
    assert capaian_waktu_tanggap(kejadian, pada=hari, batas_menit=6.5).semua.nilai == Fraction(1, 2)


def test_w8b_cakupan_sleman():
    """18.04 % of 574.82 km2 (the area by hearsay): 103.7 km2, as a circle of 5.75 km."""
    luas = Fraction("574.82") * Fraction("0.1804")
    hasil = cakupan_wmk(
        luas_terlindung_km2=luas, luas_wilayah_km2=574.82, banyak_pos=1, pada=SLEMAN
    )
    assert tulis_pecahan(luas, 1) == "103,7"
    assert tulis_pecahan(hasil.cakupan.persen) == "18,04"
    assert abs(hasil.jari_jari_setara_km - Fraction("5.75")) <= Fraction("0.006")
    penuh = hasil.lingkaran_penuh_km2
    assert tulis_pecahan(penuh) == "176,71"
    assert tulis_pecahan(penuh / hasil.luas_wilayah_km2 * 100, 1) == "30,7"


def test_w8b_lingkaran_penuh_bukan_luas_terlindung():
    """One post cannot protect more than its circle, and no posts more than the region."""
    isi = {"luas_wilayah_km2": 574.82, "pada": SLEMAN}
    with pytest.raises(Penolakan) as e:
        cakupan_wmk(luas_terlindung_km2=177, banyak_pos=1, **isi)
    assert [g.kode for g in e.value.daftar] == ["TB-116"]
    assert lingkaran_km2(Fraction(15, 2)) * 4 > Fraction("574.82")
    with pytest.raises(Penolakan) as e:
        cakupan_wmk(luas_terlindung_km2=4 * Fraction("176.71"), banyak_pos=4, **isi)
    assert [g.kode for g in e.value.daftar] == ["TB-115"]


def test_w8c_lebih_bukan_kurang_negatif():
    """Laboratory floor: 43 extinguishers, 33 needed; the area is not in the abstract."""
    lab = BarisAlat("APAR", 33, 43)
    assert (lab.kurang, lab.lebih, lab.pemenuhan) == (0, 10, 1)
    assert tulis_pecahan(lab.rasio * 100, 0) == "130"


@pytest.mark.parametrize(
    ("luas", "lingkaran", "aturan", "persegi"),
    [
        (400, 3, 2, 2),  # W8d
        (600, 4, 3, 3),
        (1_000, 6, 5, 5),
        (176, 1, 1, 1),  # W8e
        (177, 2, 1, 1),
        (200, 2, 1, 1),
        (225, 2, 2, 1),
        (226, 2, 2, 2),
    ],
)
def test_w8d_w8e_apar_menurut_luas(luas, lingkaran, aturan, persegi):
    hitung = {cara: jumlah_apar(luas, liputan=cara).jumlah for cara in LiputanAPAR}
    assert hitung == {
        LiputanAPAR.LINGKARAN: lingkaran,
        LiputanAPAR.LUAS: aturan,
        LiputanAPAR.PERSEGI: persegi,
    }


@pytest.mark.parametrize(
    ("jiwa", "pos", "mobil", "personel"), [(30_000, 1, 3, 75), (10_000, 1, 1, 25), (0, 0, 0, 0)]
)
def test_ifcaa(jiwa, pos, mobil, personel):
    hasil = kebutuhan_pemadam(penduduk=jiwa)
    assert (hasil.pos, hasil.mobil, hasil.personel) == (pos, mobil, personel)


# --- W9 Medari: equipment -----------------------------------------------------------------------

ALAT = """
    # Sekretariat
    Laptop/notebook | 12 12 0
    Printer | 4 4 0
    Kertas HVS A4 | 20 20 0
    Map dan Ordner | 6 4 2
    Pulpen dan Spidol | 20 20 0
    Handy Talky (HT) | 10 7 3
    Papan Informasi | 7 7 0
    Meja Lipat dan Kursi | 15 15 0
    # Peringatan Dini
    Pengeras Suara (Wireless) | 6 4 2
    Alarm Manual (Kentongan) | 10 7 3
    Banner/Poster Edukasi | 9 8 1
    Jas Hujan Relawan | 18 16 2
    Buku Panduan Tanggap Bencana | 18 8 10
    Peluit | 15 15 0
    HT (Komunikasi cepat) | 18 15 3
    # Evakuasi
    Tandu Darurat | 5 8 0
    Helm Relawan | 18 18 0
    Jas Hujan | 18 16 2
    Sepatu Boot | 18 20 0
    Sarung Tangan | 18 20 0
    Kantong Jenazah | 20 20 0
    Kendaraan Pick-Up/Truck | 3 3 0
    Matras dan Selimut | 25 27 0
    # SAR (Pencarian dan Pertolongan)
    Perlengkapan P3K | 10 5 5
    Bendera Penanda Korban | 30 25 5
    Tali | 10 2 8
    Peluit | 10 8 2
    Tandu | 10 2 8
    Kantong Jenazah | 15 0 15
    Helm (Pelindung Kepala) | 15 10 5
    Masker | 30 0 30
    Sepatu Boot | 30 5 25
    Sarung Tangan | 30 0 30
    Radio HT (Genggam) | 5 2 3
    Buku Catatan | 5 5 0
    Kendaraan Darurat | 2 2 0
    # Layanan Kesehatan
    Tenda Kesehatan | 3 1 2
    Alat P3K Lengkap | 10 8 2
    Obat-obatan Dasar | 15 13 2
    Meja periksa dan kursi | 5 3 2
    Termometer dan tensi | 5 3 2
    Alat rapid test | 30 3 27
    Masker dan handsanitizer | 50 0 50
    Stetoskop | 5 3 2
    Kain Segitiga | 50 20 30
    Sarung tangan | 50 15 35
    Radio HT (Genggam) | 5 2 3
    Buku Catatan (Logbook) | 2 2 0
    # Barak Pengunsian
    Tenda Pengungsian | 5 1 4
    Matras dan Selimut | 30 15 15
    Tikar Plastik | 30 12 28
    Ember dan Gayung | 5 5 0
    Peralatan Masak | 8 5 3
    MCK Darurat | 5 4 1
    Air Minum Galon | 5 3 2
    Penerangan Emergency | 6 2 4
    Tempat Sampah Sementara | 5 5 0
    Pakaian layak pakai | 50 0 50
    Genset | 3 1 2
    Meja dan Kursi Lipat | 7 5 2
    Tendon Air Bersih | 3 1 2
    # Dapur umum
    Kompor gas | 4 1 3
    Tabung gas | 4 1 3
    Alat masak | 5 3 2
    Alat makan | 30 15 15
    Sarana kebersihan | 10 2 8
    Lampu senter | 10 4 6
    Radio HT (genggam) | 5 1 4
    Peralatan keamanan diri | 15 5 10
    # Bantuan non pangan
    Tenda | 1 1 0
    Perlengkapan tidur | 29 0 29
    Pakaian | 60 0 60
    Alat mandi | 30 0 30
    # Air dan sanitasi
    Air bersih | 150 0 150
    Jamban darurat | 5 3 2
    # Pendidikan
    Tenda darurat | 6 5 1
    Radio HT | 10 2 8
    Megaphone | 2 1 1
    Kotak P3K | 2 2 0
    Alat kebersihan | 4 2 2
    Lampu darurat | 2 1 1
    Alat tulis | 5 4 1
    Meja lipat dan kursi belajar | 100 25 75
    # Keamanan
    Helm pelindung | 20 2 18
    Seragam atau jaket pengaman | 20 2 18
    Sepatu boot | 20 2 18
    Masker debu | 20 2 18
    Handy talky (HT) atau radio komunikasi | 20 0 20
    Megaphone | 7 7 0
    Handphone | 25 25 0
    Peluit | 12 7 5
    Lampu sorot | 5 0 5
    Gergaji | 4 2 2
    Tenda untuk pos keamanan | 5 2 3
    Tanda pengaman (pita/barikade/tanda peringatan) | 10 0 10
    Mobil pengaman | 2 1 1
    # Pengkajian Kerusakan dan Kerugian
    Formulir pendataan | 20 4 16
    Alat tulis | 10 2 8
    Radio HT | 20 5 15
    Peta wilayah | 7 7 0
    Kamera dan drone | 2 1 1
    Laptop | 4 2 2
    Alat ukur | 4 1 3
    Peralatan keamanan | 4 2 2
"""
"""Worksheet "Renkon 6": section, item, then need, stock and the printed shortage."""


def renkon() -> list[BarisAlat]:
    bidang, baris = "", []
    for satu in ALAT.strip().splitlines():
        nama, _, angka = satu.strip().partition(" | ")
        if nama.startswith("# "):
            bidang = nama.removeprefix("# ")
        else:
            butuh, ada, cetak = map(int, angka.split())
            baris.append(BarisAlat(nama, butuh, ada, cetak, bidang))
    return baris


def test_w9a_seratus_tiga_dari_seratus_empat_baris():
    hasil = kekurangan_alat(renkon())
    assert len(hasil.baris) == 104
    assert sum(b.kurang == b.tercetak for b in hasil.baris) == 103
    tandu = next(b for b in hasil.baris if b.alat == "Tandu Darurat")
    assert (tandu.butuh, tandu.tersedia, tandu.kurang) == (5, 8, 0)


def test_w9b_tikar_plastik_salah_cetak():
    hasil = kekurangan_alat(renkon())
    (tikar,) = hasil.salah_cetak
    assert (tikar.alat, tikar.butuh, tikar.tersedia) == ("Tikar Plastik", 30, 12)
    assert (tikar.tercetak, tikar.kurang) == (28, 18)
    assert sum(b.tercetak for b in hasil.baris) - hasil.kurang == 10


def test_w9i_tanpa_perahu_tidak_ada_penyelamatan_air():
    """Worksheet "Revak 3": 28 RT, not one boat."""
    perahu = kekurangan_alat([("Perahu", 1, 0)])
    assert (perahu.kurang, perahu.pemenuhan_terendah) == (1, 0)


# --- W9 Medari: people --------------------------------------------------------------------------

PENDUDUK = """
    01/07 23 101 51 50 4 0 1 0
    02/07 33 107 48 59 11 1 0 0
    03/07 24 83 42 41 5 0 1 0
    04/07 19 96 51 45 4 1 0 0
    05/07 28 102 53 49 12 0 2 0
    01/03 20 86 42 44 9 10 0 0
    02/03 20 86 46 40 3 5 1 0
    03/03 33 115 55 60 3 9 0 0
    04/03 21 91 44 47 7 11 0 1
    05/03 34 135 80 55 11 13 0 1
    06/03 26 93 50 43 5 3 1 3
    01/04 29 116 52 64 11 10 1 1
    02/04 42 84 40 44 6 9 0 1
    01/05 56 187 99 88 9 20 0 1
    02/05 67 203 93 110 11 20 0 1
    01/06 17 45 20 25 3 11 0 1
    02/06 32 9 40 50 7 16 0 1
    03/06 40 120 55 65 5 18 0 0
    04/06 30 75 35 40 4 16 0 0
    05/06 28 75 35 40 3 17 0 1
    01/01 23 97 42 55 9 18 0 0
    02/01 40 148 51 97 16 21 1 2
    01/02 39 156 47 109 9 11 1 0
    02/02 36 144 44 100 5 20 0 0
    03/02 36 137 48 89 7 5 1 0
    04/02 30 123 50 73 2 10 1 0
    05/02 36 130 52 78 6 8 0 0
    06/02 41 167 67 100 3 13 1 1
"""
"""Worksheet "Revak 1": RT/RW, families, people as printed, men, women, small children, old,
pregnant, disabled."""


def revak() -> list[tuple[str, ...]]:
    return [tuple(satu.split()) for satu in PENDUDUK.strip().splitlines()]


def penduduk():
    return cek_penduduk((r[0], int(r[3]), int(r[4]), int(r[2])) for r in revak())


def test_w9d_satu_rt_melanggar_jumlah():
    """The printed sum of 3,111 is not the population: RT 02/06 prints 9 where 40 + 50 live."""
    cek = penduduk()
    assert (len(cek.baris), sum(int(r[1]) for r in revak())) == (28, 903)
    assert (cek.laki_laki, cek.perempuan) == (1_432, 1_760)
    assert (cek.tercetak, cek.jiwa) == (3_111, 3_192)
    (satu,) = cek.tidak_cocok
    assert (satu.rt, satu.tercetak, satu.jiwa, satu.selisih) == ("02/06", 9, 90, -81)


def test_w9e_kelompok_rentan():
    hasil = kelompok_rentan(((r[0], *map(int, r[5:])) for r in revak()), jiwa=penduduk().jiwa)
    kelompok = (hasil.balita, hasil.lansia, hasil.ibu_hamil, hasil.difabel)
    assert kelompok == (190, 296, 12, 15)
    assert hasil.jumlah == 513
    assert tulis_pecahan(hasil.bagian * 100, 1) == "16,1"
    assert hasil.paling_sedikit < 513 == hasil.paling_banyak


# --- W9 Medari: shelters ------------------------------------------------------------------------

TEMPAT = (
    ("MI Al Falah", 250, "01/02 02/02 03/02"),
    ("Masjid Al-Huda", 100, "04/02 05/02 06/02"),
    ("Masjid Bringinan", 100, "01/01 02/01"),
    ("Masjid Baiturrahim", 100, "01/06 02/06 03/06 03/06 04/06 05/06"),
    ("Masjid Baiturrahman", 100, "01/05 02/05"),
    ("Mushola Mandi", 50, "01/04 02/04"),
    ("Masjid Al-Kausar", 100, "01/03 02/03 03/03"),
    ("Masjid Al-Ikhlas", 100, "04/03 05/03 06/03"),
    ("Masjid Wali Limbung", 100, "01/07 02/07 05/07"),
)
"""Worksheet "Revak 4": each place stands there once for every RT (03/06 even twice)."""
BALAI_DESA = ("Balai Desa", 150)
"""One row, for all people of the village."""


def test_w9g_tempat_yang_sama_dihitung_sekali():
    """Row by row the sheet holds 3,200: as if there were room for all 3,192. There is for 1,150."""
    per_rt = [(rt, nama, muat) for nama, muat, daftar in TEMPAT for rt in daftar.split()]
    assert sum(muat for *_, muat in per_rt) + BALAI_DESA[1] == 3_200
    jiwa = penduduk().jiwa_per_rt
    hasil = kapasitas_pengungsian([*per_rt, *((rt, *BALAI_DESA) for rt in jiwa)], jiwa)
    assert (len(hasil.tempat), hasil.kapasitas, hasil.jiwa) == (10, 1_150, 3_192)
    assert (hasil.tertampung, hasil.kurang) == (1_150, 2_042)
    (semua,) = hasil.wilayah_kurang
    assert (len(semua.rt), len(semua.tempat), semua.kurang) == (28, 10, 2_042)
    assert [p.kode.value for p in hasil.peringatan] == ["baris_terulang"]


def test_w9g_tanpa_balai_desa_setiap_dusun_sendiri():
    jiwa = penduduk().jiwa_per_rt
    hasil = kapasitas_pengungsian(
        [(rt, nama, muat) for nama, muat, daftar in TEMPAT for rt in daftar.split()], jiwa
    )
    assert (hasil.kapasitas_menurut_baris, hasil.kapasitas) == (3_050, 1_000)
    kurang = {w.tempat: (w.rt, w.kurang) for w in hasil.wilayah_kurang if w.tempat}
    assert set(kurang) == {(nama,) for nama, *_ in TEMPAT}
    assert kurang["Mushola Mandi",] == (("01/04", "02/04"), 116 + 84 - 50)
    luar = [(w.rt, w.kurang) for w in hasil.wilayah_kurang if not w.tempat]
    assert luar == [(("03/07",), 83), (("04/07",), 96)]


# --- W9 Medari: hazards -------------------------------------------------------------------------

PERINGKAT = (
    ("Gempa bumi", 2, 1, 3),
    ("Longsor", 2, 1, 2),
    ("Banjir", 3, 1, 4),
    ("Angin kencang", 4, 2, 6),
    ("Hama tanaman", 4, 2, 6),
    ("Kebakaran", 1, 1, 2),
    ("Konflik masyarakat", 3, 1, 4),
    ("Kekeringan", 4, 1, 5),
)
"""Worksheet "KRB 2": likelihood, impact, and the printed total."""


def test_w9h_jumlah_bukan_hasil_kali():
    """Seven of eight rows are sums. Landslide breaks the sum; alone of all it fits the product."""
    hasil = periksa_peringkat(PERINGKAT)
    assert [b.ancaman for b in hasil.melanggar(RumusBahaya.JUMLAH)] == ["Longsor"]
    assert len(hasil.melanggar(RumusBahaya.KALI)) == 7
    assert (hasil.rumus, hasil.tanpa_rumus) == ((), ())
    assert periksa_peringkat(b for b in PERINGKAT if b[0] != "Longsor").rumus == (
        RumusBahaya.JUMLAH,
    )
