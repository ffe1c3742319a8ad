"""What is read out of a book agrees with the book."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from dunia import BANK, BEBAS, HARGA, JENIS, Loket, kode_galat, semua_kejadian
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.bank_sampah import reports
from pelayanan_publik.bank_sampah.rules import Margin, Reduksi, sehari
from pelayanan_publik.core.units import Pembulatan, tulis_persen
from pelayanan_publik.core.validity import Bulan, Masa

SELAMANYA = Masa(date(1900, 1, 1))
SEPTEMBER = Masa(date(2024, 9, 1), date(2024, 10, 1))


def test_buku_tabungan_menjumlah_ke_saldo_buku():
    buku = semua_kejadian().buku
    for nasabah in ("N-1", "N-2"):
        for simpanan in bs.JenisSimpanan:
            tabungan = reports.buku_tabungan(buku, nasabah, simpanan)
            assert tabungan.saldo_akhir == buku.saldo_simpanan(nasabah, simpanan)
            gerak = sum(b.kredit - b.debit for b in tabungan.baris)
            assert gerak == tabungan.saldo_akhir
            assert "<table>" in tabungan._repr_html_()
    assert kode_galat(reports.buku_tabungan, buku, "N-9") == ["BS-001"]


def test_buku_tabungan_sebulan_dibuka_dengan_saldo_sebelumnya():
    loket = Loket("N-1", modal=10_000)
    loket.setor("N-1", ("KRT", "bersih", 5_000))
    loket.hari = date(2024, 10, 1)
    loket.setor("N-1", ("KRT", "bersih", 2_000))
    loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=500, kebijakan=BEBAS)
    loket.hari = date(2024, 11, 1)
    loket.tarik("N-1", 1_000)
    oktober = Masa(date(2024, 10, 1), date(2024, 11, 1))
    tabungan = reports.buku_tabungan(loket.buku, "N-1", masa=oktober)
    assert (tabungan.saldo_awal, tabungan.saldo_akhir, len(tabungan.baris)) == (5_000, 7_000, 1)
    assert tabungan.tabel().teks().splitlines()[0] == "Buku tabungan N-1 (rupiah, tertahan 500)"
    assert "Saldo awal" in tabungan.tabel().teks()
    kosong = reports.buku_tabungan(loket.buku, "N-1", masa=Masa(date(2025, 1, 1)))
    assert (kosong.saldo_akhir, kosong.baris) == (6_000, ())


def test_kartu_dan_laporan_stok_menutup_ke_stok_buku():
    buku = semua_kejadian().buku
    laporan = reports.laporan_stok(buku, SELAMANYA)
    assert {g.jenis: (g.akhir, g.nilai) for g in laporan.isi} == {
        j: (buku.stok_jumlah[j], buku.stok_nilai[j]) for j in buku.stok_jumlah
    }
    for gerak in laporan.isi:
        kartu = reports.kartu_stok(buku, gerak.jenis)
        assert (kartu.baris[-1].sisa, kartu.baris[-1].nilai) == (gerak.akhir, gerak.nilai)
        assert gerak.jenis in kartu.tabel().teks()
        assert "<table>" in kartu._repr_html_()
    assert "<table>" in laporan._repr_html_()
    assert reports.kartu_stok(buku, "tidak ada").baris == ()


def test_stok_akhir_satu_masa_adalah_stok_awal_masa_berikutnya():
    loket = Loket("N-1", modal=10_000)
    e = loket.setor("N-1", ("KRT", "bersih", 5_000))
    loket.jual(("KRT", 1_000, 1_500))
    loket.hari = date(2024, 10, 2)
    loket(bs.koreksi, setoran=e.nomor, rincian=[bs.Timbangan("KRT", "bersih", 4_000)], alasan="x",
          harga=HARGA)  # fmt: skip
    loket(bs.catat_susut, jenis="KRT", jumlah=600, alasan="basah")
    loket(bs.olah, jenis="KRT", jumlah=400, tujuan="kompos")
    (satu,) = reports.laporan_stok(loket.buku, SEPTEMBER).isi
    (dua,) = reports.laporan_stok(loket.buku, Masa(date(2024, 10, 1))).isi
    assert (satu.masuk, satu.jual, satu.akhir, satu.nilai) == (5_000, 1_000, 4_000, 4_000)
    assert (dua.awal, dua.lain, dua.susut, dua.olah, dua.akhir) == (4_000, -1_000, 600, 400, 2_000)
    assert dua.persen_susut == Fraction(1, 5)
    assert reports.GerakJenis("A", satu.satuan, 0, 0, 0, 0, 0, 0, 0).persen_susut is None


def test_neraca_saldo_seimbang_kini_dan_dahulu():
    loket = semua_kejadian()
    for hari in (None, date(2024, 9, 2), date(2020, 1, 1)):
        neraca = reports.neraca_saldo(loket.buku, hari)
        assert neraca.debit == neraca.kredit
        assert "<table>" in neraca._repr_html_()
    laba = -sum(
        loket.buku.saldo_akun(a)
        for a in bs.Akun
        if bs.GOLONGAN[a] in (bs.Golongan.PENDAPATAN, bs.Golongan.BEBAN)
    )
    assert reports.neraca_saldo(loket.buku).laba == laba


def test_laporan_penjualan_tanpa_yang_dibalik_dan_menandai_rugi():
    loket = Loket("N-1", modal=10_000)
    loket.setor("N-1", ("KRT", "bersih", 5_000))
    rugi = loket.jual(("KRT", 1_000, 900))
    batal = loket.jual(("KRT", 1_000, 9_000))
    loket(bs.bayar_biaya, jumlah=50, uraian="bensin", penjualan=rugi.nomor)
    loket(bs.balikkan, nomor=batal.nomor, alasan="batal")
    laporan = reports.laporan_penjualan(loket.buku, SEPTEMBER)
    assert [(b.nomor, b.bersih, b.margin) for b in laporan.isi] == [
        (rugi.nomor, -150, Margin(900, 1_000)),
    ]  # fmt: skip
    assert "rugi" in laporan.tabel().teks()
    assert "<table>" in laporan._repr_html_()
    assert reports.laporan_penjualan(loket.buku, Masa(date(2025, 1, 1))).isi == ()


SETORAN = st.lists(
    st.tuples(
        st.sampled_from(
            [("PLS", "bersih"), ("KRT", "bersih"), ("BTL", "bersih"), ("MJ", "bersih")]
        ),
        st.integers(1, 9).map(lambda n: n * 1_000),
    ),
    max_size=10,
)


@given(SETORAN, st.integers(0, 9_000))
def test_laporan_bulanan_rincian_sama_dengan_terkelola_tidak_lebih_dari_masuk(setoran, susut):
    loket = Loket("N-1", "N-2", modal=10_000)
    for (jenis, kondisi), jumlah in setoran:
        loket.setor("N-1", (jenis, kondisi, jumlah))
    if 0 < susut <= loket.buku.stok_jumlah.get("KRT", 0):
        loket(bs.catat_susut, jenis="KRT", jumlah=susut, alasan="basah")
    laporan = reports.laporan_bulanan(loket.buku, Bulan(2024, 9), JENIS)
    assert sum(laporan.rincian_dlh.values()) == laporan.terkelola_gram <= laporan.diterima_gram
    assert sum(laporan.rincian_sipsn.values()) == laporan.terkelola_gram
    assert (len(laporan.rincian_dlh), len(laporan.rincian_sipsn)) == (8, 9)
    assert (laporan.peringatan == ()) == (not laporan.tanpa_massa)
    ada_botol = any(j == "BTL" for (j, _), _ in setoran)
    assert laporan.tanpa_massa == (("BTL",) if ada_botol else ())
    assert (laporan.nasabah_terdaftar, laporan.nasabah_menyetor) == (2, 1 if setoran else 0)
    assert dict(laporan.saldo_akhir) == loket.buku.neraca()


def test_laporan_bulan_berikutnya_dibuka_dengan_penutup_dan_memisahkan_koreksi():
    organik = bs.DaftarJenis("BSU-1", [
        *(j for j in JENIS if j.kode != "KRT"), bs.JenisSampah("KRT", "Sisa makanan", bs.Kategori.SISA_MAKANAN),
    ])  # fmt: skip
    loket = Loket("N-1", modal=10_000)
    e = loket.setor("N-1", ("KRT", "bersih", 5_000))
    loket(bs.titipkan, nasabah="N-1", lot="A", jenis=JENIS,
          rincian=[bs.Timbangan("PLS", "kotor", 700)])  # fmt: skip
    loket.hari = date(2024, 10, 2)
    loket(bs.balikkan, nomor=e.nomor, alasan="bukan nasabah kami")
    loket.setor("N-1", ("KRT", "bersih", 300), ("BTL", "bersih", 1_000))
    satu = reports.laporan_bulanan(loket.buku, Bulan(2024, 9), organik)
    dua = reports.laporan_bulanan(loket.buku, Bulan(2024, 10), organik)
    assert (satu.diterima_gram, dua.diterima_gram, dua.koreksi_bulan_lalu_gram) == (
        5_700,
        300,
        -5_000,
    )
    assert satu.saldo_akhir == dua.saldo_awal
    assert dua.rincian_sipsn[bs.KomponenSIPSN.SISA_MAKANAN] == 300
    assert dua.rincian_dlh[bs.KategoriDLH.LAINNYA] == 300
    assert len(dua.peringatan) == 3
    assert "koreksi setoran bulan lalu: -5 kg" in dua.tabel().teks()
    assert "<table>" in dua._repr_html_()


def test_setiap_kategori_dipetakan_ke_kedua_daftar():
    assert set(bs.PETA_KATEGORI) == set(bs.Kategori)
    assert {k.dlh for k in bs.Kategori} == set(bs.KategoriDLH)
    assert {k.sipsn for k in bs.Kategori} == set(bs.KomponenSIPSN)


def test_keaktifan_dan_bobot_memakai_setoran_yang_berlaku():
    loket = Loket("N-1", "N-2", "N-3", modal=10_000)
    satu = loket.setor("N-1", ("KRT", "bersih", 5_000), ("MJ", "bersih", 1_000))
    batal = loket.setor("N-2", ("KRT", "bersih", 5_000))
    loket(bs.titipkan, nasabah="N-3", lot="A", jenis=JENIS,
          rincian=[bs.Timbangan("PLS", "kotor", 700), bs.Timbangan("BTL", "bersih", 1_000)])  # fmt: skip
    loket(bs.balikkan, nomor=batal.nomor, alasan="x")
    loket(bs.koreksi, setoran=satu.nomor, rincian=[bs.Timbangan("KRT", "bersih", 4_000)],
          alasan="x", harga=HARGA)  # fmt: skip
    assert reports.gram_per_nasabah(loket.buku, SEPTEMBER, JENIS) == {"N-1": 4_000, "N-3": 700}
    assert reports.gram_per_nasabah(loket.buku, Masa(date(2025, 1, 1)), JENIS) == {}
    aktif = reports.keaktifan(loket.buku, date(2024, 12, 1), 90)
    assert (aktif.aktif, aktif.pasif) == (("N-1", "N-3"), ("N-2",))
    assert reports.keaktifan(loket.buku, date(2024, 12, 2), 90).aktif == ()
    assert reports.keaktifan(loket.buku, date(2024, 9, 1), 90).setoran_terakhir[0] == ("N-1", None)
    assert kode_galat(reports.keaktifan, loket.buku, date(2024, 12, 1), 0) == ["UM-002"]
    assert "66,7 %" in aktif.tabel().teks()
    assert "<table>" in aktif._repr_html_()


def test_rasio_atas_nol_tidak_terdefinisi():
    assert Margin(0, 0).terhadap_jual is Margin(0, 0).terhadap_hpp is None
    assert Reduksi(0, 0).penjelasan().nilai == "tidak terdefinisi"
    assert tulis_persen(Fraction(-1, 3), 1) == "-33,3 %"
    assert sehari(31, Bulan(2024, 1)) == 1
    assert "28,6 %" in Margin(1_400, 1_000).penjelasan().teks()


# --- prices and the bank's structure ------------------------------------------------------------


def test_harga_persentase_gabrukan_dan_dijemput():
    hari = date(2024, 9, 2)
    assert HARGA.tarif("PLS", "bersih", bs.Skema.TUNAI, hari).harga == 3_200
    assert HARGA.tarif("PLS", "bersih", bs.Skema.TUNAI, hari).metode is bs.MetodeHarga.PERSENTASE
    gabrukan = HARGA.tarif("KRT", bs.GABRUKAN, bs.Skema.DITABUNG, hari)
    assert (gabrukan.harga, gabrukan.metode, gabrukan.jenis) == (
        500,
        bs.MetodeHarga.GABRUKAN,
        "KRT",
    )
    jemput = HARGA.tarif("PLS", "bersih", bs.Skema.DIJEMPUT, hari)
    assert (jemput.nilai(1_000), jemput.bruto(1_000)) == (900, 3_000)
    loket = Loket("N-1")
    e = loket.setor("N-1", ("PLS", "bersih", 1_000), skema=bs.Skema.DIJEMPUT)
    assert (e.nilai, e.rincian[0].bagian_bank) == (900, 2_100)
    assert loket.buku.stok_nilai["PLS"] == 900


def test_daftar_harga_yang_salah_melaporkan_semuanya():
    satu = date(2024, 1, 1)
    salah = [
        bs.HargaSampah("PLS", "bersih", bs.Skema.TUNAI, satu, 1_000),
        bs.HargaSampah("PLS", "bersih", bs.Skema.TUNAI, date(2024, 6, 1), 1_000),
        bs.HargaSampah("???", "bersih", bs.Skema.TUNAI, satu, 1_000),
        bs.HargaSampah("KRT", "bersih", bs.Skema.TUNAI, satu, 0),
    ]
    daftar = (JENIS, salah, Pembulatan.KE_BAWAH)
    assert kode_galat(bs.DaftarHarga, *daftar, porsi=[]) == ["BS-004", "BS-006", "UM-011"]
    nol = bs.DaftarHarga(JENIS, salah[3:], Pembulatan.KE_BAWAH, porsi=[], harga_nol=True)
    loket = Loket("N-1")
    e = loket.setor("N-1", ("KRT", "bersih", 1_000), harga=nol, skema=bs.Skema.TUNAI)
    assert (e.nilai, loket.buku.stok_jumlah["KRT"]) == (0, 1_000)
    assert bs.fold(loket.log, bs.buku_baru(BANK)) == loket.buku
    assert kode_galat(bs.HargaSampah, "PLS", "b", bs.Skema.TUNAI, satu, 1, satu) == ["UM-012"]


def test_harga_jual_yang_tidak_ada_dilewati_dan_harga_sederhana():
    sederhana = bs.daftar_harga_sederhana(
        JENIS, [("KRT", 1_000)], date(2024, 1, 1), Pembulatan.KE_BAWAH
    )
    assert bs.periksa_harga(sederhana, date(2024, 9, 2)) == ()
    assert sederhana.tarif("KRT", "biasa", bs.Skema.DITABUNG, date(2024, 9, 2)).harga == 1_000


@pytest.mark.parametrize(("bank", "kode"), [
    ([("A", "induk", None), ("B", "unit", "A"), ("C", "mandiri", None)], []),
    ([("A", "induk", "A")], ["BS-080"]),
    ([("A", "mandiri", "B"), ("B", "induk", None)], ["BS-080"]),
    ([("A", "unit", None)], ["BS-080"]),
    ([("A", "unit", "A")], ["BS-080"]),
    ([("A", "unit", "B"), ("B", "unit", "A")], ["BS-080", "BS-080"]),
    ([("A", "induk", None), ("A", "induk", None)], ["UM-015"]),
])  # fmt: skip
def test_aturan_induk_pilah(bank, kode):
    """PILAH: mandiri and induk have no parent; a unit's is an induk; nobody's is itself."""
    banks = [bs.BankSampah(k, k, bs.JenisBank(j), i) for k, j, i in bank]
    assert [g.kode for g in bs.periksa_hubungan(banks)] == kode


def test_induk_yang_masih_berunit_tidak_diturunkan():
    induk = bs.BankSampah("A", "A", bs.JenisBank.INDUK)
    unit = bs.BankSampah("B", "B", induk="A")
    assert kode_galat(
        bs.ubah_jenis_bank, induk, bs.JenisBank.MANDIRI, None, [induk, unit]
    ) == ["BS-081"]  # fmt: skip
    baru = bs.ubah_jenis_bank(unit, bs.JenisBank.MANDIRI, None, [induk, unit])
    assert baru.jenis is bs.JenisBank.MANDIRI
    assert kode_galat(bs.ubah_jenis_bank, unit, bs.JenisBank.UNIT, "C", [induk, unit]) == ["BS-080"]


def test_daftar_jenis_berkode_tunggal_dan_massa_hanya_bila_diketahui():
    dua = [bs.JenisSampah("A", "a", bs.Kategori.KACA)] * 2
    assert kode_galat(bs.DaftarJenis, "B", dua) == ["UM-015"]
    assert JENIS.cari("BTL").gram(7_000) is None
    assert kode_galat(bs.JenisSampah, "A", "a", bs.Kategori.KACA, gram_per_satuan=0) == ["UM-002"]
    assert "Siti" not in repr(bs.Nasabah("N-1", nama="Siti Aminah", telepon="0812345678"))
