"""Published bounds and rules of UMKM classes, permits and KUR, with their sources.

U1-U7 follow from the text of PP 7/2021 art. 35 (scribd 649831600), both bounds inclusive upward.
The table of centerforsme.freshdesk.com, which heads sales bounds "net worth or capital", must not
be reproduced.
"""

from __future__ import annotations

from datetime import date

import pytest

from pelayanan_publik import umkm
from pelayanan_publik.core.legal import Bukti, semua_parameter
from pelayanan_publik.umkm import parameters
from pelayanan_publik.umkm.parameters.kelas import BATAS_KELAS

JUTA, MILIAR = 10**6, 10**9

MODUL = (parameters.izin, parameters.kelas, parameters.kur)
PARAMETER = [p for modul in MODUL for p in semua_parameter(vars(modul))]


def kelas(pada, basis, rupiah):
    return umkm.klasifikasi_usaha(pada=pada, basis=basis, **{f"{basis}_rupiah": rupiah}).kelas.name


@pytest.mark.parametrize(
    ("basis", "rupiah", "harapan"),
    [
        pytest.param("modal", 1_000_000_000, "MIKRO", id="U1"),
        pytest.param("modal", 1_000_000_001, "KECIL", id="U2"),
        pytest.param("penjualan", 2_000_000_000, "MIKRO", id="U3"),
        pytest.param("penjualan", 2_000_000_001, "KECIL", id="U4"),
        pytest.param("penjualan", 15_000_000_000, "KECIL", id="U5"),
        pytest.param("modal", 10_000_000_000, "MENENGAH", id="U6"),
        pytest.param("penjualan", 50_000_000_001, "BESAR", id="U7"),
    ],
)
def test_u1_sampai_u7_pp_7_2021(basis, rupiah, harapan):
    assert kelas(date(2022, 1, 1), basis, rupiah) == harapan


@pytest.mark.parametrize(
    ("pada", "basis", "batas"),
    [
        (date(2020, 6, 1), "kekayaan", (50 * JUTA, 500 * JUTA, 10 * MILIAR)),
        (date(2020, 6, 1), "penjualan", (300 * JUTA, 2_500 * JUTA, 50 * MILIAR)),
        (date(2022, 6, 1), "modal", (1 * MILIAR, 5 * MILIAR, 10 * MILIAR)),
        (date(2022, 6, 1), "penjualan", (2 * MILIAR, 15 * MILIAR, 50 * MILIAR)),
    ],
)
def test_setiap_batas_milik_kelas_di_bawahnya(pada, basis, batas):
    """UU 20/2008 art. 6 (DDTC 23 Feb 2021) and PP 7/2021 art. 35."""
    for i, satu in enumerate(batas):
        nama = [k.name for k in umkm.KelasUsaha]
        assert kelas(pada, basis, satu) == nama[i]
        assert kelas(pada, basis, satu + 1) == nama[i + 1]
    assert kelas(pada, basis, 0) == "MIKRO"


def test_hari_pergantian_hukum():
    """PP 7/2021 is in force from 2 February 2021 (reported)."""
    assert kelas(date(2021, 2, 1), "penjualan", 300 * JUTA + 1) == "KECIL"
    assert kelas(date(2021, 2, 2), "penjualan", 300 * JUTA + 1) == "MIKRO"
    assert kelas(date(2008, 7, 4), "kekayaan", 50 * JUTA) == "MIKRO"


def test_tabel_centerforsme_tidak_ditiru():
    """Sales bounds under "net worth or capital" (centerforsme.freshdesk.com): a trap."""
    assert kelas(date(2022, 1, 1), "modal", 2 * MILIAR) == "KECIL"
    assert kelas(date(2022, 1, 1), "modal", 15 * MILIAR) == "BESAR"
    assert kelas(date(2020, 1, 1), "kekayaan", 300 * JUTA) == "KECIL"
    penjualan = {b.nilai.semua for b in BATAS_KELAS[umkm.BasisKelas.PENJUALAN].riwayat}
    for basis in (umkm.BasisKelas.MODAL, umkm.BasisKelas.KEKAYAAN):
        assert not penjualan & {b.nilai.semua for b in BATAS_KELAS[basis].riwayat}


def test_bps_dan_kmk():
    """BPS, IMK 2013: mikro 1-4, kecil 5-19, more was not read. KMK 40/2003 of 29 January 2003:
    up to Rp 100 m."""
    hari = date(2020, 1, 1)
    bps = [umkm.kelas_tenaga_kerja(n, pada=hari).kelas for n in (1, 4, 5, 19, 20)]
    assert [k and k.name for k in bps] == ["MIKRO", "MIKRO", "KECIL", "KECIL", None]
    assert umkm.usaha_mikro_kmk(100 * JUTA, pada=hari).mikro
    assert not umkm.usaha_mikro_kmk(100 * JUTA + 1, pada=hari).mikro


def test_basis_menurut_keperluan():
    """Art. 35(2) as reported: capital to found or register, sales for facilities and the old."""
    basis = [umkm.basis_keperluan(k, pada=date(2022, 1, 1)).value for k in umkm.KeperluanKelas]
    assert basis == ["modal", "penjualan", "penjualan"]


# --- permits --------------------------------------------------------------------------------------


def test_sppirt_lima_tahun_dan_enam_bulan():
    """Perka BPOM 22/2018 as medcom.id tells it, and the two months that have no such day."""
    izin = umkm.IzinPIRT(usaha="U", nomor="1", terbit=date(2019, 8, 31), komitmen_bulan=6)
    assert (izin.kedaluwarsa, izin.ajukan_paling_lambat, izin.tenggat_komitmen) == (
        date(2024, 8, 31),
        date(2024, 2, 29),
        date(2020, 2, 29),
    )
    kabisat = umkm.IzinPIRT(usaha="U", nomor="2", terbit=date(2020, 2, 29), komitmen_bulan=3)
    assert kabisat.kedaluwarsa == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("terbit", "rezim", "kedaluwarsa"),
    [
        (date(2012, 2, 29), "mui", date(2014, 2, 28)),
        (date(2019, 10, 16), "mui", date(2021, 10, 16)),
        (date(2019, 10, 17), "uu_33_2014", date(2023, 10, 17)),
        (date(2023, 3, 30), "uu_33_2014", date(2027, 3, 30)),
        (date(2023, 3, 31), "uu_6_2023", None),
    ],
)
def test_masa_sertifikat_halal_menurut_hari_terbit(terbit, rezim, kedaluwarsa):
    """2, 4 years, none (bikinhalal, sadarhalal, ihalal); BPJPH since 17 Oct 2019 (idntimes 26 Aug
    2021); UU 6/2023 since 31 Mar 2023 (JDIHN BPHN)."""
    satu = umkm.SertifikatHalal(usaha="U", nomor="H", terbit=terbit)
    assert (satu.rezim.value, satu.kedaluwarsa) == (rezim, kedaluwarsa)


def test_terbitan_mui_empat_tahun_sejak_juni_2021():
    """Kep-49/DHN-MUI/V/2021 (SINDOnews 10 June 2021, ibadah.co.id)."""
    for terbit, sampai in (
        (date(2021, 5, 31), date(2023, 5, 31)),
        (date(2021, 6, 1), date(2025, 6, 1)),
    ):
        satu = umkm.SertifikatHalal(usaha="U", nomor="H", terbit=terbit, rezim=umkm.RezimHalal.MUI)
        assert satu.kedaluwarsa == sampai


def test_wajib_halal_sejak_17_oktober_2024():
    for hari, wajib in ((date(2024, 10, 16), False), (date(2024, 10, 17), True)):
        assert umkm.wajib_halal("besar", pada=hari, mulai_mikro_kecil=None).wajib is wajib
        assert umkm.wajib_halal("mikro", pada=hari, mulai_mikro_kecil=None).wajib is wajib


# --- KUR ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tahun", "jumlah", "akses", "produk", "persen"),
    [
        (2024, 10 * JUTA, 1, "super_mikro", 3),
        (2024, 10 * JUTA + 1, 1, "mikro", 6),
        (2024, 100 * JUTA, 2, "mikro", 7),
        (2024, 100 * JUTA, 3, "mikro", 8),
        (2024, 100 * JUTA, 4, "mikro", 9),
        (2024, 100 * JUTA + 1, 1, "kecil", 6),
        (2024, 500 * JUTA, 4, "kecil", 9),
        (2021, 10 * JUTA, 1, "super_mikro", 6),
        (2021, 50 * JUTA, 3, "mikro", 6),
        (2021, 50 * JUTA + 1, 1, None, None),
    ],
)
def test_produk_dan_bunga(tahun, jumlah, akses, produk, persen):
    """Permenko 1/2023 (CNBC 4 Sep 2023) and 15/2020 (Okezone 7 Sep 2020)."""
    hasil = umkm.kelayakan_kur(
        pada=date(tahun, 6, 1), jumlah_rupiah=jumlah, akses_ke=akses,
        sektor="produksi_pertanian", tujuan="investasi", bulan=12,
    )  # fmt: skip
    assert (hasil.produk and hasil.produk.value) == produk
    assert (hasil.bunga_per_tahun and hasil.bunga_per_tahun * 100) == persen


@pytest.mark.parametrize(
    ("hari", "produk", "persen"),
    [
        (date(2020, 3, 2), None, None),
        (date(2020, 9, 6), None, None),
        (date(2020, 9, 7), "super_mikro", 0),
        (date(2020, 12, 31), "super_mikro", 0),
        (date(2021, 1, 1), "super_mikro", 6),
        (date(2023, 1, 31), "super_mikro", 6),
        (date(2023, 2, 1), "super_mikro", 3),
    ],
)
def test_bunga_super_mikro_dari_hari_ke_hari(hari, produk, persen):
    """Announced on 13 August 2020 for the end of that month at 0 % until 31 December, then 6 %
    (iNews, detikFinance), explained on 7 September (Okezone); 3 % from 1 February 2023."""
    hasil = umkm.kelayakan_kur(
        pada=hari, jumlah_rupiah=4 * JUTA, akses_ke=1, sektor="lainnya",
        tujuan="modal_kerja", bulan=12,
    )  # fmt: skip
    assert (hasil.produk and hasil.produk.value) == produk
    assert (None if hasil.bunga_per_tahun is None else hasil.bunga_per_tahun * 100) == persen


def test_jangka_2020_terbaca_hanya_dari_kur_mikro():
    """Okezone 7 September 2020: the terms it tells are those of KUR mikro."""
    for jumlah, boleh in ((50 * JUTA, False), (10 * JUTA, None)):
        hasil = umkm.kelayakan_kur(
            pada=date(2021, 6, 1), jumlah_rupiah=jumlah, akses_ke=1, sektor="lainnya",
            tujuan="modal_kerja", bulan=37,
        )  # fmt: skip
        assert [s.terpenuhi for s in hasil.syarat if s.nama == "jangka"] == [boleh]


def test_akses_mikro_empat_atau_dua_kali():
    """radarselatan: four times in farming, plantation, livestock and fishery, else two."""
    for sektor, banyak in (("produksi_pertanian", 4), ("lainnya", 2)):
        for ke in range(1, 7):
            hasil = umkm.kelayakan_kur(
                pada=date(2024, 6, 1), jumlah_rupiah=50 * JUTA, akses_ke=ke,
                sektor=sektor, tujuan="investasi", bulan=12,
            )  # fmt: skip
            assert hasil.layak is (ke <= banyak)


@pytest.mark.parametrize(
    ("tujuan", "semula", "diperpanjang"), [("modal_kerja", 36, 48), ("investasi", 60, 84)]
)
def test_jangka_menurut_tujuan(tujuan, semula, diperpanjang):
    for lebih, batas in ((False, semula), (True, diperpanjang)):
        for bulan, boleh in ((batas, True), (batas + 1, False)):
            hasil = umkm.kelayakan_kur(
                pada=date(2024, 6, 1), jumlah_rupiah=50 * JUTA, akses_ke=1, sektor="lainnya",
                tujuan=tujuan, bulan=bulan, diperpanjang=lebih,
            )  # fmt: skip
            assert hasil.layak is boleh


def test_setiap_angka_mempunyai_sumber():
    for parameter in PARAMETER:
        for berlaku in parameter.riwayat:
            assert berlaku.dasar.sumber, parameter.kode
            assert "sekunder" not in berlaku.dasar.sumber, "a grade is no source"


def test_hanya_teks_pasal_35_yang_terbaca_sendiri():
    """Art. 35(3) and (5) were read as reproduced (A); all else is reported (B)."""
    primer = {
        (parameter.kode, berlaku.dasar.nama)
        for parameter in PARAMETER
        for berlaku in parameter.riwayat
        if berlaku.bukti is not Bukti.SEKUNDER
    }
    assert primer == {
        ("umkm.batas_kelas.modal", "PP 7/2021"),
        ("umkm.batas_kelas.penjualan", "PP 7/2021"),
    }
    assert {b.bukti for p in PARAMETER for b in p.riwayat} == {Bukti.PRIMER, Bukti.SEKUNDER}
