"""Published waste-bank figures, and our own sums from published inputs, against the library.

Each row names its source. OK rows must be reproduced; BAD rows must not be.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest

from dunia import BEBAS, HARGA, JENIS, Loket, kebijakan, kode_galat
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.bank_sampah.parameters import (
    PORSI_EMAS_PEGADAIAN,
    gemah_ripah,
    lestari,
    padang,
    sindangheula,
)
from pelayanan_publik.bank_sampah.rules import Margin, Reduksi, bagian, sebulan
from pelayanan_publik.core.split import bagi_habis
from pelayanan_publik.core.units import Pembulatan, Satuan, baca_rupiah, tulis_persen
from pelayanan_publik.core.validity import Bulan

KEMARIN = date(2024, 9, 1)


def harga_satu(rupiah: int, takaran: int = 1_000, satuan: Satuan = Satuan.KG) -> bs.Tarif:
    return bs.Tarif("X", "x", satuan, "bersih", bs.Skema.DITABUNG, rupiah, takaran)


def test_m3_harga_beli_melebihi_harga_jual():
    """Public SQL dump 2021: Gabrukan 3,500 / 3,000 and plastik kotor 5,000 / 3,000 must warn."""
    jenis = bs.DaftarJenis("B", [bs.JenisSampah(k, k, bs.Kategori.LAINNYA) for k in ("GBR", "PLK")])
    isi = [
        bs.HargaSampah(kode, "biasa", skema, KEMARIN, rupiah)
        for kode, beli, jual in (("GBR", 3_500, 3_000), ("PLK", 5_000, 3_000))
        for skema, rupiah in ((bs.Skema.TUNAI, beli), (bs.Skema.JUAL, jual))
    ]
    daftar = bs.DaftarHarga(jenis, isi, Pembulatan.KE_BAWAH, porsi=[])
    assert [t.margin for t in bs.periksa_harga(daftar, KEMARIN)] == [-500, -2_000]


def test_m3_penjualan_barang_yang_tidak_ada_ditolak():
    """Same dump: a sale row of item 1, which is not in the item list."""
    assert kode_galat(Loket("N-1").jual, ("1", 30_000, 2_000)) == ["BS-004"]


def test_m4_buku_tabungan_ecopoin():
    """EcoPoin: +50,000 (18 Aug), +30,000 (25 Aug), −25,000 (28 Aug) → 50,000; 80,000; 55,000."""
    loket = Loket("N-1", modal=100_000, hari=date(2026, 8, 18))
    loket.setor("N-1", ("KRT", "bersih", 50_000))
    saldo = [loket.buku.saldo["N-1"]]
    loket.hari = date(2026, 8, 25)
    loket.setor("N-1", ("KRT", "bersih", 30_000))
    saldo.append(loket.buku.saldo["N-1"])
    loket.hari = date(2026, 8, 28)
    loket.tarik("N-1", 25_000)
    assert [*saldo, loket.buku.saldo["N-1"]] == [50_000, 80_000, 55_000]


def test_m5_saldo_tersedia_dikurangi_penahanan():
    """Sindangheula TEST_PLAN: in 100,000; out 25,000; hold 30,000 → available 45,000."""
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("KRT", "bersih", 100_000))
    loket.tarik("N-1", 25_000)
    loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=30_000, kebijakan=BEBAS)
    assert loket.buku.saldo_tersedia("N-1") == 45_000


def test_m6_dua_permintaan_hanya_satu_diterima():
    """Sindangheula: available 50,000, two requests of 40,000 → exactly one."""
    loket = Loket("N-1")
    loket.setor("N-1", ("KRT", "bersih", 50_000))
    ajukan = {"nasabah": "N-1", "jumlah": 40_000, "kebijakan": BEBAS}
    loket(bs.ajukan_penarikan, **ajukan)
    assert kode_galat(loket, bs.ajukan_penarikan, **ajukan) == ["BS-030"]


def test_m7_koreksi_membukukan_selisih():
    """Sindangheula: final 20,000 corrected to 17,000 → 3,000 out, the original kept."""
    loket = Loket("N-1")
    e = loket.setor("N-1", ("KRT", "bersih", 20_000))
    k = loket(bs.koreksi, setoran=e.nomor, rincian=[bs.Timbangan("KRT", "bersih", 17_000)],
              alasan="timbangan", harga=HARGA)  # fmt: skip
    assert k.selisih == -3_000
    assert loket.buku.catatan.cari(e.nomor).nilai == 20_000


def test_m8_harga_baru_tidak_menyentuh_baris_lama():
    """Sindangheula rule: 3,000 → 3,500 after a deposit; the old line stays 3,000."""
    harga = bs.DaftarHarga(
        JENIS,
        [
            bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, KEMARIN, 3_000, date(2024, 9, 3)),
            bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, date(2024, 9, 3), 3_500),
        ],
        Pembulatan.SETENGAH_KE_ATAS,
        porsi=[],
    )
    loket = Loket("N-1")
    lama = loket.setor("N-1", ("PLS", "bersih", 1_000), harga=harga)
    loket.hari = date(2024, 9, 3)
    assert loket.setor("N-1", ("PLS", "bersih", 1_000), harga=harga).nilai == 3_500
    assert loket.buku.catatan.cari(lama.nomor).rincian[0].tarif.harga == 3_000


def test_m9_harga_yang_berlaku_saat_ini():
    """PILAH price version test: 3,000 from 30 days ago, 4,000 from an hour ago, 9,000 in five days."""
    kini = datetime(2024, 9, 2, 14)
    batas = [kini - timedelta(days=30), kini - timedelta(hours=1), kini + timedelta(days=5), None]
    isi = [
        bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, mulai, rupiah, sampai)
        for mulai, sampai, rupiah in zip(batas, batas[1:], (3_000, 4_000, 9_000), strict=False)
    ]
    daftar = bs.DaftarHarga(JENIS, isi, Pembulatan.KE_BAWAH, porsi=[])
    assert daftar.tarif("PLS", "bersih", bs.Skema.DITABUNG, kini).harga == 4_000


def test_m9_pecahan_rupiah_ditolak():
    """PILAH's 3,500.50 is no whole rupiah."""
    assert kode_galat(bs.HargaSampah, "PLS", "bersih", bs.Skema.TUNAI, KEMARIN, 3_500.5) == [
        "UM-001"
    ]
    assert kode_galat(baca_rupiah, "3.500,50") == ["UM-005"]


@pytest.mark.parametrize(("pembulatan", "nilai"), [
    (Pembulatan.SETENGAH_KE_ATAS, 1_853),
    (Pembulatan.KE_BAWAH, 1_852),
    (Pembulatan.SETENGAH_KE_GENAP, 1_852),
    (Pembulatan.KE_ATAS, 1_853),
])  # fmt: skip
def test_m10_pembulatan_harus_disebut(pembulatan, nilai):
    """1.235 kg × 1,500 = 1,852.5 [C]."""
    assert pembulatan.bulatkan(1_235 * 1_500, 1_000) == nilai


def test_m11_pecahan_biner_memberi_3909():
    """BAD with floats: 2.3 kg × 1,700 is 3,910, not 3,909."""
    assert int(2.3 * 1_700) == 3_909
    assert Pembulatan.KE_BAWAH.bulatkan(2_300 * 1_700, 1_000) == 3_910


def test_m12_bagi_dua_dengan_mitra_emas():
    """Pegadaian Sumut, mistar.online 29 Sep 2025: 5,000 → 2,500 / 2,500."""
    assert bagi_habis(5_000, PORSI_EMAS_PEGADAIAN.nilai(date(2025, 9, 29))) == (2_500, 2_500)


def test_m13_porsi_85_15_terbagi_habis():
    """Value 1,001 under 85:15 [C]: 850.85 / 150.15, parts add to 1,001."""
    porsi = gemah_ripah(date(2017, 1, 1)).porsi_datang
    assert bagi_habis(1_001, porsi) == (851, 150)
    tarif = bs.Tarif("X", "x", Satuan.KG, "b", bs.Skema.DITABUNG, 1_001, porsi=porsi)
    baris = bs.Rincian(tarif, 1_000, tarif.nilai(1_000))
    assert (baris.nilai, baris.bagian_bank, baris.bruto) == (851, 150, 1_001)


def test_m14_margin_sekeloa():
    """tempo.co 22 Dec 2015: buys 1,000, BSI pays 1,400 → 400 = 28.6 % of sale, 40 % on cost."""
    margin = Margin(1_400, 1_000)
    assert margin.rupiah == 400
    assert (tulis_persen(margin.terhadap_jual, 1), margin.terhadap_hpp) == (
        "28,6 %",
        Fraction(2, 5),
    )
    loket = Loket("N-1")
    loket.setor("N-1", ("KRT", "bersih", 1_000))
    assert loket.jual(("KRT", 1_000, 1_400)).margin == 400


def test_m15_pet_bersih_dan_kotor():
    """USK, aceh.tribunnews 22 Jun 2024: stripped 4,000, unstripped 1,500 → 0.375 [C]."""
    assert bagian(harga_satu(1_500).bruto(1_000), harga_satu(4_000).bruto(1_000)) == Fraction(3, 8)


def test_m16_dana_bank_sampah_baru_ilir():
    """ITK programme, Balikpapan, Mar–May 2022: 564,324 over 23 savers and 3 months [C]."""
    assert Pembulatan.SETENGAH_KE_ATAS.bulatkan(564_324 * 100, 23) == 2_453_583
    assert bagi_habis(564_324, (1, 1, 1)) == (188_108,) * 3


@pytest.mark.parametrize(("gram", "harga"), [(4_480, 2_000), (8_960, 1_000)])
def test_m18_emas_seperseratus_gram_seharga_sampahnya(gram, harga):
    """murianews, Kudus 21 Jul 2020: 0.01 g = 8,960; 4.48 kg at 2,000 or 8.96 kg at 1,000."""
    assert harga_satu(harga).bruto(gram) == 8_960
    assert bs.gram_emas(8_960, 896_000) == 10_000


def test_m19_emas_tidak_disimpulkan_dari_setoran_pembuka():
    """BAD, cendananews Jun 2019: "0.01 g or Rp 50,000" would make gold Rp 5 million a gram."""
    assert 50_000 * 100 == 5_000_000
    assert bs.gram_emas(50_000, 896_000) != 10_000


@pytest.mark.parametrize(("jumlah", "penyebut", "hasil"), [
    (153_000_000, 117, "1.31"),
    (760_000_000, 4_615, "0.165"),
])  # fmt: skip
def test_m20_emas_per_nasabah(jumlah, penyebut, hasil):
    """Alamanda: 153 g over 117 savers; Pegadaian 2019: 760 g over 4,615 [C], in grams."""
    assert f"{jumlah / penyebut / 10**6:.3g}" == hasil


def test_m20_kg_per_nasabah_dan_per_bank():
    """Pegadaian 2025: 3,030,013 kg, 56,204 savers, 425 banks → 53.9 and 7,129 kg [C]."""
    assert Pembulatan.SETENGAH_KE_ATAS.bulatkan(3_030_013 * 10, 56_204) == 539
    assert 3_030_013 // 425 == 7_129


def test_m21_rupiah_per_kg():
    """Pegadaian 2022: Rp 4.8 bn for 1,500 t → 3,200 per kg [C]."""
    assert bagian(4_800_000_000, 1_500_000) == 3_200


def test_m22_harga_per_600_ml():
    """Used cooking oil at 1,000 per 600 ml = 1,666.67 per litre [C]; USK pays 4,000."""
    tarif = harga_satu(1_000, 600, Satuan.LITER)
    assert tarif.per_satuan == Fraction(5_000, 3)
    assert tarif.bruto(1_000) == 1_667
    assert tarif.bruto(600) == 1_000


def test_audit_data_asli_konversi_emas():
    """The demo's bank: 91,500 at 1,216,144 per gram gave 0.0752 g, 1,000 at 1,213,637 gave 0.0008."""
    assert [bs.gram_emas(91_500, 1_216_144), bs.gram_emas(1_000, 1_213_637)] == [75_200, 800]


# --- totals and reductions (waste.md §5.3) ------------------------------------------------------


@pytest.mark.parametrize(("dikurangi", "timbulan", "persen"), [
    (80, 360, "22,2 %"),  # R-16 Yogyakarta Jan 2023
    (120, 500, "24 %"),  # R-17 Balikpapan Nov 2024
    (120, 550, "21,8 %"),  # R-18 Balikpapan Nov 2025, printed as 30 %: BAD
])  # fmt: skip
def test_r16_r18_pengurangan(dikurangi, timbulan, persen):
    hasil = Reduksi(dikurangi, timbulan)
    assert hasil.penjelasan().nilai == persen
    assert hasil.bagian != Fraction(30, 100)


def test_r19_ton_per_hari_menjadi_per_bulan():
    """BAD, Balikpapan Sep 2025: "50 t/day = 550 t/month"; a real September has 1,500."""
    assert sebulan(50, Bulan(2025, 9)) == 1_500


def test_r20_sasaran_bank_sampah_balikpapan():
    """34 kelurahan × ≥ 6 = 204, ibukotakini."""
    from pelayanan_publik.bank_sampah.parameters import (  # noqa: PLC0415 - the one row that needs it
        BANK_PER_KELURAHAN_BALIKPAPAN as SASARAN,
    )

    assert 34 * SASARAN.nilai(date(2025, 11, 2)) == 204


# --- published practices (waste.md §1.3) --------------------------------------------------------


def test_gemah_ripah_menyisakan_5000_dan_triwulanan():
    praktik = gemah_ripah(date(2017, 1, 1))
    assert (praktik.porsi_datang, praktik.porsi_dijemput) == ((85, 15), (30, 70))
    loket = Loket("N-1", modal=100_000, hari=date(2017, 1, 31))
    loket.setor("N-1", ("KRT", "bersih", 20_000))
    loket.hari = date(2017, 4, 30)
    assert kode_galat(loket.tarik, "N-1", 15_001, kebijakan=praktik.penarikan) == ["BS-030"]
    assert loket.tarik("N-1", 15_000, kebijakan=praktik.penarikan)


def test_padang_minimum_dan_syarat_50000():
    praktik = padang(date(2024, 1, 1)).penarikan
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("KRT", "bersih", 49_999))
    assert kode_galat(loket.tarik, "N-1", 49_999, kebijakan=praktik) == ["BS-032", "BS-031"]
    loket.setor("N-1", ("KRT", "bersih", 1))
    assert kode_galat(loket.tarik, "N-1", 49_999, kebijakan=praktik) == ["BS-031"]
    assert loket.tarik("N-1", 50_000, kebijakan=praktik)


def test_lestari_tanpa_waktu_tunggu_dan_sindangheula_dua_petugas():
    assert lestari(date(2022, 1, 1)).penarikan == kebijakan(nama="Lestari")
    praktik = sindangheula(date(2026, 9, 1))
    assert praktik.penarikan.perlu_persetujuan
    assert praktik.pembulatan is Pembulatan.SETENGAH_KE_ATAS
    assert kode_galat(sindangheula, date(2026, 8, 21)) == ["UM-010"]
