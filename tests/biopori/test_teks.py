"""Results as people read them, word for word: the first example of each kind."""

from __future__ import annotations

import pytest

from contoh_biopori import contoh_biopori

TEKS = {
    "VolumeLubang": """\
Volume lubang: 1.256 liter
  Diameter: 80 cm
  Kedalaman: 250 cm
  Peringatan: Diameter 80 cm di luar anjuran 10–30 cm. [Anjuran umum lubang resapan biopori, tanpa tanggal, bukti sekunder]
  Peringatan: Kedalaman 250 cm di luar anjuran 80–100 cm. [Anjuran umum lubang resapan biopori, tanpa tanggal, bukti sekunder]""",
    "LajuBerkelanjutan": """\
Laju berkelanjutan per lubang: 0,314–0,471 kg/hari
  Kapasitas sekali isi: 28,274 kg
    Volume: 70,686 liter
    Massa jenis: 0,4 kg/liter
  Lama pengomposan sampah kebun, 2-3 bulan dari 30 hari: 60–90 hari [Selebaran lubang resapan biopori, tanpa tanggal, bukti turunan]""",
    "KewajaranKlaim": """\
Klaim pengolahan biopori: tidak wajar
  Massa: 60.000 kg/hari
  Lubang: 16.000
  Per lubang: 3,75 kg/hari
  Ukuran biopori reguler: diameter 10 cm, kedalaman 100 cm [Anjuran umum lubang resapan biopori, tanpa tanggal, bukti sekunder]
  Laju berkelanjutan per lubang: 0,079–0,262 kg/hari
    Kapasitas sekali isi: 2,356–3,927 kg
      Volume: 7,854 liter
      Massa jenis sampah dapur di lubang, asumsi: 0,3–0,5 kg/liter [Usulan pustaka ini, tidak ada sumber yang mengharuskannya, bukti usulan]
    Lama pengomposan sampah dapur: 15–30 hari [Selebaran lubang resapan biopori, tanpa tanggal, bukti sekunder]
  Terhadap laju berkelanjutan: 14,3–47,7 kali
  Wajar bila berarti sekali isi, bukan setiap hari
  Wajar dengan lubang reguler: 229.184–763.944 lubang (matang 15–30 hari)
  Wajar dengan lubang jumbo: 25.465–84.883 lubang (matang 15–30 hari)
  Wajar dengan lubang jumbo mantrijeron: paling banyak 21.900 lubang (matang 365 hari)
  Wajar dengan lubang ember tumpuk: 36.000–72.000 lubang (matang 15–30 hari)
  Wajar dengan lubang pasar: 900–1.800 lubang (matang 15–30 hari)""",
    "KebutuhanBrata": """\
Kebutuhan LRB menurut Brata: 500 lubang
  Intensitas hujan: 500 mm/jam
  Luas kedap: 60 m2
  Laju resapan: 60 liter/jam
  Sebelum dibulatkan ke atas: 500
  Peringatan: Hujan 500 mm/jam di atas 200: mungkin angka harian atau bulanan. [Usulan pustaka ini, tidak ada sumber yang mengharuskannya, bukti usulan]
  Peringatan: 500 lubang tidak muat di 10 m2; paling banyak 40. [Anjuran umum lubang resapan biopori, tanpa tanggal, bukti turunan]""",
    "KebutuhanVolume": """\
Kebutuhan LRB menurut volume: 128 lubang
  Hujan rencana: 1.000 liter
  Volume lubang: 7,854 liter""",
    "KebutuhanSNI": """\
Kebutuhan LRB, meminjam rumus sumur resapan SNI: 337 lubang
  Limpasan
    Volume andil banjir: 7.267,5 liter
      Bagian hujan limpasan yang ditampung: 0,855 [SNI 03-2453-2002, Pasal 5; naskahnya tidak terbaca, bukti sekunder]
      Koefisien limpasan: 0,85
      Luas: 100 m2
      Hujan: 100 liter/m2/hari
    Volume air meresap: 13,754 liter
      Lama hujan efektif: 1,0377 jam (dipotong ke bawah pada 30 desimal)
        Pengali lama hujan efektif: 0,9 menit [SNI 03-2453-2002, Pasal 5; naskahnya tidak terbaca, bukti sekunder]
        Pangkat hujan pada lama hujan efektif: 0,92 [SNI 03-2453-2002, Pasal 5; naskahnya tidak terbaca, bukti sekunder]
      Permeabilitas rata-rata: 0,9878 m/hari
        Permeabilitas tanah
          Vertikal: 0,5 m/hari
          Horizontal: 1 m/hari (dua kali vertikal, hanya contoh SNI)
  Volume lubang: 7,854 liter
  Peringatan: Lebih rapat dari anjuran 30 lubang per 100 m2. [Selebaran lubang resapan biopori, tanpa tanggal, bukti sekunder]""",
    "KebutuhanJumbo": """\
Kebutuhan biopori jumbo: 3 jumbo
  KK: 141
  KK yang dilayani satu biopori jumbo: 70 KK [Praktik biopori jumbo Yogyakarta, Tribun Jogja 3 September 2025, bukti sekunder]
  Buis beton: paling sedikit 15
  Buis beton untuk satu biopori jumbo, paling sedikit: 5 buis [Praktik biopori jumbo Yogyakarta, Tribun Jogja 3 September 2025, bukti sekunder]""",
    "KebutuhanTutupan": """\
Kewajiban LRB menurut luas tutupan: 14 lubang
  Luas tutupan: 100 m2
  Luas tutupan yang mulai wajib berlubang resapan: 20 m2 [Perwali Cirebon 38/2019, Pasal 5(2)b; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019, bukti primer]
  Lubang pada ambang luas: 3 lubang [Perwali Cirebon 38/2019, Pasal 5(2)b; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019, bukti primer]
  Tambahan luas untuk satu lubang lagi: 7 m2 [Perwali Cirebon 38/2019, Pasal 5(2)b; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019, bukti primer]
  Langkah dihitung bila: penuh""",
    "KewajibanSumur": """\
Kewajiban sumur resapan: 3 sumur
  Luas: 99,5 m2
  Luas tutupan yang mulai wajib bersumur resapan: 50 m2 [Perwali Cirebon 38/2019, Pasal 5(2)a; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019, bukti primer]
  Tambahan luas untuk satu sumur lagi: 25–50 m2 [Perwali Cirebon 38/2019, Pasal 5(2)a; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019, bukti primer]
  Isi satu sumur resapan: 1 m3 [Perwali Cirebon 38/2019, Pasal 5(2)a; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019, bukti primer]
  Langkah yang dipakai: 25 m2
  Langkah dihitung bila: mulai""",
    "SumurResapan": """\
Sumur resapan: 3 sumur
  Limpasan
    Volume andil banjir: 7.267,5 liter
      Bagian hujan limpasan yang ditampung: 0,855 [SNI 03-2453-2002, Pasal 5; naskahnya tidak terbaca, bukti sekunder]
      Koefisien limpasan: 0,85
      Luas: 100 m2
      Hujan: 100 liter/m2/hari
    Volume air meresap: 302,246 liter
      Lama hujan efektif: 1,0377 jam (dipotong ke bawah pada 30 desimal)
        Pengali lama hujan efektif: 0,9 menit [SNI 03-2453-2002, Pasal 5; naskahnya tidak terbaca, bukti sekunder]
        Pangkat hujan pada lama hujan efektif: 0,92 [SNI 03-2453-2002, Pasal 5; naskahnya tidak terbaca, bukti sekunder]
      Permeabilitas rata-rata: 0,6846 m/hari
        Permeabilitas tanah
          Vertikal: 0,5 m/hari
          Horizontal: 0,7 m/hari
  Volume tampungan: 6.965,25 liter
  Tinggi seluruhnya: 8,868 m
  Diameter rencana: 1 m
  Tinggi rencana: 3 m""",
    "KebutuhanKomposter": """\
Kebutuhan komposter takakura: 267 unit
  Organik: 400 kg/hari
  Isi keranjang Takakura paling banyak: 1,5 kg/hari [Pedoman keranjang Takakura, Pusdakota 2007, bukti sekunder]
  Hasil kompos: 133,33 kg
    Sampah organik masuk: 400 kg
    Kompos per massa sisa makanan: 1/3 bagian [Kajian Bappeda Kota Semarang 2021, bukti sekunder]""",
    "TanggalMatang": """\
Kompos matang: 2024-04-19 s.d. 2024-05-03
  Mulai: 2024-03-01
  Lama windrow: 3 minggu, lalu pematangan 4-6 minggu: 49–63 hari [Kajian Bappeda Kota Semarang 2021, bukti turunan]""",
    "Timbulan": """\
Timbulan sampah: 350–400 kg/hari
  Banyak orang: 1.000
  Timbulan sampah rumah permanen: 0,35–0,4 kg atau 2,25–2,5 liter per orang per hari [SNI 19-3983-1995, bukti sekunder]""",
    "ReduksiOrganik": """\
Pengurangan sampah: 22,2 %
  Dikurangi: 80 kg/hari
  Timbulan: 360 kg/hari
  Sisa: 280 kg/hari
  Terhadap organik: 40,4 %""",
    "EmisiTerhindar": """\
Emisi terhindar: 1.224,4 kg CO2e
  Massa: 1.000 kg
  Faktor TPA: 1,4 kg CO2e/kg (contoh, 2006, GWP AR5)
  Faktor olah: 0,1756 kg CO2e/kg (contoh, 2006, GWP AR5)""",
    "KalenderLubang": """\
Kalender isi dan panen 1 lubang; tanpa tempat 9 hari
Lubang  Mulai diisi  Penuh       Panen       Isi (gram)
------  -----------  ----------  ----------  ----------
1       2024-03-01   2024-03-15  2024-03-25       3.000
1       2024-03-25                                1.400""",
    "RekapLubang": """\
Rekap lubang, 2024-03-01 s.d. sebelum 2024-09-01
RW      Terpasang  Aktif  Rusak  Awal (gram)  Isi (gram)  Dipanen (gram)  Dilepas (gram)  Akhir (gram)  Kompos (gram)  Gram/lubang/hari          Batas
------  ---------  -----  -----  -----------  ----------  --------------  --------------  ------------  -------------  ----------------  -------------
RW 06           2      2      0            0       1.700           1.200               0           500            350              26,6        100–200
RW 07           1      1      0            0       9.000           9.000               0             0            100             281,3  666,7–1.333,3
------  ---------  -----  -----  -----------  ----------  --------------  --------------  ------------  -------------  ----------------  -------------
Jumlah          3      3      0            0      10.700          10.200               0           500            450             111,5    288,9–577,8""",
    "JadwalPanen": """\
Jadwal panen pada 2024-04-01, matang 15 hari
Lubang  RW     Kelompok  Isi (gram)  Terakhir diisi  Matang      Siap
------  -----  --------  ----------  --------------  ----------  -----
B       RW 06  KK-07            500  2024-03-31      2024-04-15  belum""",
    "LubangBerikut": """\
Lubang berikut untuk KK-07: B (sedang diisi dan masih ada ruang)""",
}


@pytest.mark.parametrize("nama", TEKS)
def test_hasil_dibaca_kata_demi_kata(nama):
    objek = next(o for o in contoh_biopori() if type(o).__name__ == nama)
    teks = objek.penjelasan() if hasattr(objek, "penjelasan") else objek.tabel()
    assert str(teks) == TEKS[nama]
