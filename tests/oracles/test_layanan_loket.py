"""Published figures of complaints, counters and queues; the source stands beside each row."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

import pytest

from contoh_layanan_loket import HARI, KALENDER, MejaLayanan, MejaPengaduan, aturan, kode_galat
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.validity import Masa, tambah_hari_kerja
from pelayanan_publik.layanan import loket as lk, pengaduan as pg
from pelayanan_publik.layanan.loket import erlang_b, erlang_c, loket_terkecil, prakiraan_antrean
from pelayanan_publik.layanan.parameters import loket as p_loket, paten, pengaduan as p_pengaduan
from pelayanan_publik.layanan.pengaduan import kebijakan_pengaduan

TERTUTUP = {
    "dihitung_dari": "diterima", "dipenuhi_oleh": "selesai", "hari_terima_dihitung": False,
    "waktu_pelapor_dihitung": False, "buka_lagi_paling_banyak": 1,
}  # fmt: skip


def standar(nama, satuan=None, perpanjangan=0):
    return kebijakan_pengaduan(
        nama, HARI, satuan=satuan, perpanjangan_paling_banyak=perpanjangan, **TERTUTUP
    )


@pytest.mark.parametrize(("jenis", "batas"), [
    ("permintaan_informasi", 5), ("tanpa_pemeriksaan_lapangan", 14), ("dengan_pemeriksaan_lapangan", 60),
])  # fmt: skip
@pytest.mark.parametrize("satuan", ["hari_kalender", "hari_kerja"])
def test_lapor(jenis, batas, satuan):
    """SP4N-LAPOR!: 3 days to the first response, 5, 14 or 60 by kind (Republika 14 June 2018);
    whether these are working days the sources do not agree on."""
    m = MejaPengaduan("A", jenis=jenis, kebijakan=standar("lapor", satuan))
    for nyata, lama in ((m.kartu().putaran.batas, batas), (m.kartu().batas_awal, 3)):
        if satuan == "hari_kalender":
            assert (nyata.tanggal - HARI).days == lama
        else:
            assert nyata.tanggal == tambah_hari_kerja(HARI, lama, KALENDER)


def test_lapor_tanpa_satuan_ditolak():
    assert kode_galat(standar, "lapor") == {"LY-072"}


@pytest.mark.parametrize(("jenis", "batas"), [
    ("ringan", 2), ("normatif", 5), ("tidak_berkadar_pengawasan", 14), ("berkadar_pengawasan", 60)])  # fmt: skip
def test_paria(jenis, batas):
    """Kelurahan Paria: 2, 5, 14 and 60 working days (sippn.menpan.go.id 8304801)."""
    m = MejaPengaduan("A", jenis=jenis, kebijakan=standar("paria"))
    assert m.kartu().putaran.batas.tanggal == tambah_hari_kerja(HARI, batas, KALENDER)
    assert m.kartu().batas_awal is None


def test_malinau():
    """Malinau: 10 working days, and an extension of 7 (sippn 8145399)."""
    m = MejaPengaduan("A", jenis="pengaduan", kebijakan=standar("malinau", perpanjangan=1))
    assert m.kartu().putaran.batas.tanggal == tambah_hari_kerja(HARI, 10, KALENDER)
    m.lewat(3)
    assert m.perpanjang().batas.tanggal == tambah_hari_kerja(HARI, 17, KALENDER)
    assert kode_galat(m.perpanjang) == {"LY-067"}


def test_paria_tidak_memberi_perpanjangan():
    assert kode_galat(standar, "paria", perpanjangan=1) == {"LY-071"}
    assert kode_galat(standar, "malinau", "hari_kalender") == {"LY-073"}


def test_standar_tertulis_seperti_di_sumbernya():
    tulisan = {nama: str(s.nilai(HARI)) for nama, s in p_pengaduan.STANDAR.items()}
    assert tulisan["malinau"] == "pengaduan 10, perpanjangan 7 hari kerja"
    assert tulisan["lapor"] == (
        "tanggapan awal 3, permintaan_informasi 5, tanpa_pemeriksaan_lapangan 14, "
        "dengan_pemeriksaan_lapangan 60 hari"
    )
    assert tulisan["paria"].endswith("berkadar_pengawasan 60 hari kerja")


def test_tindak_lanjut_2017_2018():
    """More than 300,000 complaints, 85 % followed up (Republika); their exact number is not told,
    so that a book of twenty stands for them."""
    m = MejaPengaduan(*(f"N-{i}" for i in range(20)))
    for i in range(17):
        m.tanggap(f"N-{i}")
    rekap = pg.rekap_pengaduan(m.buku, Masa(HARI), HARI)
    assert rekap.tingkat_tindak_lanjut == p_pengaduan.TINDAK_LANJUT_LAPOR.nilai(date(2018, 5, 31))
    assert kode_galat(p_pengaduan.TINDAK_LANJUT_LAPOR.nilai, date(2018, 6, 1)) == {"UM-010"}


def test_pengantar_skck_paria_sepuluh_menit():
    """Kelurahan Paria: a letter for the SKCK takes 10 minutes and costs nothing (sippn 8304801)."""
    janji = p_loket.JANJI_SKCK_PARIA.nilai(HARI)
    assert (str(janji), p_loket.BIAYA_SKCK_PARIA.nilai(HARI)) == ("10 menit", 0)
    m = MejaLayanan()
    for i, kerja in enumerate((10, 11)):
        m.layani(f"N-{i}", tunggu=0, kerja=kerja)
        assert m.kartu(f"N-{i}").janji == janji
    rekap = lk.rekap_layanan(m.buku, Masa(HARI), aturan=aturan(), bagian=1, pada=HARI)
    assert rekap.tingkat_tepat_waktu == Fraction(1, 2)


def test_paten_dan_spm_sebagai_fakta_bertanggal():
    """Permendagri 4/2010; Perwal Yogyakarta 135/2020 in place of 14 and 15/2019; PP 2/2018 and
    PP 17/2018 art. 10 h; 70 % of kelurahan below 5 of 10 in one region (fliphtml5 qkutl)."""
    yogya = paten.PELIMPAHAN_YOGYAKARTA
    assert yogya.pada(date(2019, 6, 1)).dasar.nama == "Perwal Yogyakarta 14/2019 dan 15/2019"
    assert yogya.nilai(date(2021, 1, 1)) == "kepada mantri pamong praja"
    assert kode_galat(yogya.nilai, date(2018, 12, 31)) == {"UM-010"}
    assert [b.bukti for b in yogya.riwayat] == [Bukti.SEKUNDER, Bukti.PRIMER]
    assert paten.TARGET_SPM.pada(HARI).bukti is Bukti.USULAN  # read in no source
    assert len(paten.SYARAT_PATEN.nilai(HARI)) == 3
    assert (paten.URUSAN_SPM.nilai(HARI), paten.TARGET_SPM.nilai(HARI)) == (6, 1)
    assert paten.FASILITASI_CAMAT.nilai(HARI) is True
    assert paten.KELURAHAN_DI_BAWAH_LIMA.nilai(HARI) == Fraction(7, 10)
    assert p_pengaduan.KERAHASIAAN_PELAPOR.pada(date(2025, 1, 1)).bukti is Bukti.SEKUNDER


@pytest.mark.parametrize(("beban", "loket", "peluang", "desimal"), [
    # two public test suites of staffing packages
    (123, 132, 0.3211, 4), (12_345, 12_421, 0.3812, 4), (1, 1, None, 4), (1_000, 900, None, 4),
    # 120 an hour, 3 minutes, 10 counters: "about 0.10" (read off a printed curve)
    (6, 10, 0.10, 2),
])  # fmt: skip
def test_erlang_c_yang_diterbitkan(beban, loket, peluang, desimal):
    """The suites give 1 where the queue has no end; here that is told as having no chance."""
    nyata = erlang_c(beban, loket)
    assert (nyata if nyata is None else round(nyata, desimal)) == peluang


@pytest.mark.parametrize(("beban", "loket", "peluang", "desimal"), [
    (123, 132, 0.0312, 4), (180, 200, 0.012, 2), (5, 1, 0.8333333333333334, 12),
    (20, 10, 0.5379631686320729, 12), (200, 190, 0.08869684386923561, 12),
])  # fmt: skip
def test_erlang_b_yang_diterbitkan(beban, loket, peluang, desimal):
    """Public test suites of queueing code (arrivals over service rate as the load)."""
    assert round(erlang_b(beban, loket), desimal) == round(peluang, desimal)


def test_tingkat_layanan_yang_diterbitkan():
    """A public suite: 752 s of work, 900 s, 20 s to wait: 35 people at 37 counters give between
    0.9042 and 0.9043, and 25 people need 28 counters for 0.90."""
    isi = {"menit_per_layanan": Fraction(752, 60), "batas_menit": Fraction(20, 60)}
    p = prakiraan_antrean(kedatangan_per_jam=140, loket=37, **isi)
    assert 0.9042 <= p.tingkat_layanan <= 0.9043
    assert loket_terkecil(kedatangan_per_jam=100, tingkat_layanan=0.9, **isi).loket == 28


def test_waktu_yang_mundur_ditolak():
    """Negative times, as the issue names them."""
    m = MejaLayanan("A", saat=datetime(2024, 3, 4, 9))
    assert kode_galat(m.lengkap, saat=datetime(2024, 3, 4, 8, 59)) == {"LY-083"}
