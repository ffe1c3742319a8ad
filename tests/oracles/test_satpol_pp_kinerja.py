"""Published figures of patrols, enforcement, personnel and linmas, and our own recomputation.

Each row names its source. A rows must be reproduced; C rows (off by one, inverted, wrong sums)
must not be. Not here: W6d and W7c, quotients of two plain figures with no rule of ours in them,
and W6b, a ladder, which stands with the case file.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.units import Pembulatan, pecahan, tulis_pecahan
from pelayanan_publik.satpol_pp.kinerja.cakupan import cakupan_patroli
from pelayanan_publik.satpol_pp.kinerja.capaian import capaian_kinerja, periksa_capaian
from pelayanan_publik.satpol_pp.kinerja.linmas import (
    kebutuhan_linmas_pemilihan,
    linmas_per_rt,
    rata_linmas,
)
from pelayanan_publik.satpol_pp.kinerja.parameters import PITA_KABUPATEN_KOTA
from pelayanan_publik.satpol_pp.kinerja.pemenuhan import (
    pemenuhan_personel,
    petugas_dibutuhkan,
    rasio_per_penduduk,
)
from pelayanan_publik.satpol_pp.kinerja.penyelesaian import penurunan_pelanggaran
from pelayanan_publik.satpol_pp.kinerja.personel import (
    IndikatorPersonel,
    kebutuhan_personel,
    skor_personel,
)
from pelayanan_publik.satpol_pp.kinerja.pilihan import (
    KelasIndikator,
    KelompokKriteria,
    RumusCapaian,
)

HARI = date(2026, 3, 1)
TURUN = penurunan_pelanggaran(sebelum=267, sesudah=134)
"""W6e: LKPJ sample (scribd 556359386), violations of 2018 and 2019."""


def persen(bagian: Fraction) -> Fraction:
    besar = bagian * 10_000
    bulat = Pembulatan.SETENGAH_KE_ATAS.bulatkan(besar.numerator, besar.denominator)
    return Fraction(bulat, 100)


# --- W5: personnel --------------------------------------------------------------------------------


def test_w5b_sragen_di_atas_lima_ratus_berarti_251_bukan_250():
    """Sragen, solopos 343386, 29 Oct 2012: "should reach 250" is off by one (C)."""
    hasil = kebutuhan_personel(501, tabel=[PITA_KABUPATEN_KOTA.nilai(HARI)])
    assert (hasil.paling_sedikit, hasil.paling_banyak) == (251, 350)
    assert hasil.paling_sedikit != 250
    assert hasil.kekurangan(250) == 1
    assert PITA_KABUPATEN_KOTA.pada(HARI).bukti is Bukti.SEKUNDER


def test_w5b_pita_lain_tidak_diperkirakan():
    for skor in (400, 500):
        with pytest.raises(Penolakan) as salah:
            kebutuhan_personel(skor, tabel=[PITA_KABUPATEN_KOTA.nilai(HARI)])
        assert [g.kode for g in salah.value.daftar] == ["SP-115"]


def test_w5d_kebumen_satu_per_sepuluh_ribu_dan_arahnya():
    """Kebumen (kebumenkab 3116): 1.00 per 10,000 is 10,000 residents for each, not the reverse.

    The source's own counts are not at hand; any unit of that ratio shows the same.
    """
    rasio = rasio_per_penduduk(petugas=125, penduduk=1_250_000)
    assert tulis_pecahan(rasio.petugas_per_penduduk) == "1"
    assert rasio.penduduk_per_petugas == 10_000
    assert petugas_dibutuhkan(penduduk=1_250_000, penduduk_per_petugas=10_000) == 125
    assert petugas_dibutuhkan(penduduk=1_250_001, penduduk_per_petugas=10_000) == 126


def test_w5e_yogyakarta_2015():
    """radarjogja 24 Mar 2015: 164 civil servants and 74 helpers, ideal 400."""
    hasil = pemenuhan_personel(ada=164 + 74, ideal=400)
    assert (hasil.ada, persen(hasil.nilai), hasil.kekurangan) == (238, pecahan(59.5), 162)


def test_w5f_lima_di_empat_belas_kemantren():
    hasil = pemenuhan_personel(ada=5 * 14, ideal=238)
    assert hasil.ada == 70
    assert tulis_pecahan(hasil.nilai * 100, 1) == "29,4"


@pytest.mark.parametrize(
    ("bobot", "terbit"), [(Fraction(1, 10), (40, 70, 100)), (Fraction(1, 20), (20, 35, 50))]
)
def test_w5g_skor_indikator(bobot, terbit):
    """Permendagri 60/2012, annex for provinces (123dok y81mo05z)."""
    skor = []
    for kelas in KelasIndikator:
        satu = IndikatorPersonel("diuji", KelompokKriteria.UMUM, bobot, kelas)
        sisa = [
            IndikatorPersonel("umum", KelompokKriteria.UMUM, Fraction(1, 5) - bobot, kelas),
            IndikatorPersonel("teknis", KelompokKriteria.TEKNIS, Fraction(4, 5), kelas),
        ]
        skor.append(skor_personel([satu, *sisa], pada=HARI).bagian(satu))
    assert tuple(skor) == terbit


# --- W6: enforcement and achievement --------------------------------------------------------------


def test_w6e_penurunan_2018_ke_2019():
    assert TURUN.selisih == 133
    assert persen(TURUN.nilai) == pecahan(49.81)
    assert tulis_pecahan(TURUN.nilai * 100, 4) == "49,8127"


@pytest.mark.parametrize(("target", "benar"), [(47, 105.98), (46, 108.29)])
def test_w6f_capaian_penurunan(target, benar):
    """Same sample: the table has target 46, the text 47. Of the unrounded fall 46 gives 108.29;
    of the published 49.81 it gives 108.28."""
    hasil = capaian_kinerja(
        "Penurunan pelanggaran (%)",
        arah="positif",
        rumus="realisasi_per_target",
        target=target,
        realisasi=TURUN.nilai * 100,
    )
    assert persen(hasil.nilai) == pecahan(benar)


def test_w6f_capaian_terbit_terbalik():
    """Published 94.35: that is 47/49.81, the formula upside down (C)."""
    isi = {"arah": "positif", "realisasi": TURUN.nilai * 100, "terbit_persen": 94.35}
    hasil = periksa_capaian(target=47, **isi)
    assert hasil.rumus_cocok == (RumusCapaian.TARGET_PER_REALISASI,)
    assert (hasil.benar, hasil.terbalik) == (False, True)
    assert periksa_capaian(target=46, **isi).rumus_cocok == ()
    dari_bulat = periksa_capaian(arah="positif", target=46, realisasi=49.81, terbit_persen=108.28)
    assert dari_bulat.benar


@pytest.mark.parametrize(
    ("target", "realisasi", "terbit", "benar"),
    [
        (2.95, 6.72, 229.38, 227.80),  # W6g: Pol PP ratio
        (5.85, 5.07, 87.35, 86.67),  # W6h: linmas ratio
    ],
)
def test_w6g_w6h_capaian_yang_tidak_diberikan_rumus_mana_pun(target, realisasi, terbit, benar):
    """LKPJ sample (scribd 556359386): published figures that no formula gives (C)."""
    for arah in ("positif", "negatif"):
        isi = {"arah": arah, "target": target, "realisasi": realisasi}
        hasil = periksa_capaian(terbit_persen=terbit, **isi)
        assert hasil.rumus_cocok == ()
        assert (hasil.benar, hasil.terbalik) == (False, False)
    hasil = periksa_capaian(arah="positif", target=target, realisasi=realisasi, terbit_persen=benar)
    assert hasil.rumus_cocok == (RumusCapaian.REALISASI_PER_TARGET,)


def test_w6h_realisasi_yang_diperlukan():
    hasil = periksa_capaian(arah="positif", target=5.85, realisasi=5.07, terbit_persen=87.35)
    ((_, perlu),) = hasil.realisasi_menurut_terbit
    assert tulis_pecahan(perlu) == "5,11"


@pytest.mark.parametrize(("kelompok", "tertulis"), [(5, "1,07"), (14, "3")])
def test_w6i_cakupan_patroli_empat_belas_kemantren(kelompok, tertulis):
    """Formula of the old SPM and local IKU forms (GitHub 38365773128, 11988635336)."""
    hasil = cakupan_patroli(banyak_kelompok=kelompok, banyak_kecamatan=14)
    assert hasil.nilai == Fraction(3 * kelompok, 14)
    assert hasil.penjelasan().nilai == f"{tertulis} patroli/kecamatan/hari"


# --- W7: linmas -----------------------------------------------------------------------------------


def test_w7a_bantul():
    """Pemilihan lurah of 25 September 2022 (harianjogja.com 1112382), not a general election."""
    hasil = kebutuhan_linmas_pemilihan(banyak_tps=564, banyak_kalurahan=21, banyak_kapanewon=12)
    assert (hasil.di_tps, hasil.di_kalurahan, hasil.di_kapanewon) == (1_128, 42, 24)
    assert hasil.jumlah == 1_194
    assert "1.194 orang" in hasil._repr_html_()


def test_w7b_rata_di_atas_satu_tidak_membuktikan_setiap_rt():
    """Yogyakarta 2015 (radarjogja): 2,600 for 2,529 RT, "enough, uneven"."""
    rata = rata_linmas(anggota=2_600, banyak_rt=2_529)
    assert tulis_pecahan(rata.rata, 3) == "1,028"
    assert not rata.pasti_kurang
    assert "tidak diketahui" in str(rata.penjelasan())
    # The same totals, with and without an RT that has nobody.
    rata_semua = {f"RT {i}": 1 + (i < 71) for i in range(2_529)}
    timpang = {f"RT {i}": 2 * (i < 1_300) for i in range(2_529)}
    for isi, terpenuhi in ((rata_semua, True), (timpang, False)):
        hasil = linmas_per_rt(isi)
        assert (hasil.jumlah, hasil.rata) == (2_600, rata.rata)
        assert hasil.terpenuhi is terpenuhi
    assert len(linmas_per_rt(timpang).kurang) == 1_229
