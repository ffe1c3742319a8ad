"""What is read out of the register: what is due, why, what may follow, and the cases of a period."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from contoh_perkara import HARI, KALENDER, Meja, semua_langkah, tangga
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.validity import Bulan, Masa
from pelayanan_publik.satpol_pp.kinerja.penyelesaian import PenyelesaianMasa
from pelayanan_publik.satpol_pp.perkara import reports
from pelayanan_publik.satpol_pp.perkara.penjelasan import penjelasan_jatuh_tempo
from pelayanan_publik.satpol_pp.perkara.rekap import rekap_perkara
from pelayanan_publik.satpol_pp.perkara.tangga import Lanjutan, Pengulangan, TahapPembinaan
from pelayanan_publik.satpol_pp.perkara.tenggang import SatuanTenggang

SEHARI = timedelta(days=1)


def galat(perintah, *isi):
    with pytest.raises(Penolakan) as salah:
        perintah(*isi)
    return {g.path: g.kode for g in salah.value.daftar}


def kantor():
    """Three letters running on 1 March, due on the 8th, 4th and 2nd; one on its way; one settled."""
    m = Meja("A", "D", "E")
    m.lapor("B", tangga=tangga(3))
    m.lapor("C", tangga=tangga(1))
    for nomor in "ABCD":
        m.terbit("SP1", nomor)
    for nomor in "ABC":
        m.terima(nomor)
    m.patuh("E")
    return m


# --- what is due ---------------------------------------------------------------------------------


def test_jatuh_tempo_pada_tiga_hari():
    m = kantor()
    tunggu = reports.jatuh_tempo(m.buku, date(2024, 3, 4))
    assert [(b.perkara, b.status.value, b.lewat_hari) for b in tunggu.baris] == [
        ("C", "lewat", 2), ("B", "hari_ini", 0), ("A", "akan_datang", 0),
        ("D", "menunggu_petugas", 0)]  # fmt: skip
    assert [b.perkara for b in tunggu.lewat + tunggu.hari_ini] == ["C", "B"]
    assert [b.perkara for b in tunggu.akan_datang + tunggu.menunggu_petugas] == ["A", "D"]
    assert [len(reports.jatuh_tempo(m.buku, hari).lewat) for hari in (
        date(2024, 3, 2), date(2024, 3, 5), date(2024, 3, 9))] == [0, 2, 3]  # fmt: skip
    assert [b.tulis_status for b in tunggu.baris] == [
        "lewat 2 hari", "hari ini", "akan datang", "menunggu petugas"]  # fmt: skip
    assert [b.berikutnya for b in tunggu.baris] == [
        ("pemeriksaan",), ("pemeriksaan besok",), (), ("penyerahan",)]  # fmt: skip
    judul, kepala, _, pertama, *_ = str(tunggu.tabel()).splitlines()
    assert judul == "Perkara terbuka pada 2024-03-04"
    assert kepala.split()[:4] == ["Perkara", "Jenis", "Kelurahan", "Keadaan"]
    assert re.split(r"\s{2,}", pertama) == [
        "C", "bangunan di trotoar", "Prenggan", "tenggang SP1", "2024-03-01", "2024-03-02",
        "lewat 2 hari", "pemeriksaan"]  # fmt: skip
    assert "<table>" in tunggu._repr_html_()


def test_jatuh_tempo_tenggang_jam_menyebut_jamnya():
    m = Meja("A", tangga=tangga(7))
    m.lapor("B", tangga=tangga(7, satuan=SatuanTenggang.KALI_24_JAM))
    m.lapor("C", tangga=tangga(7, satuan=SatuanTenggang.KALI_24_JAM))
    for nomor, jam in (("A", None), ("B", 16), ("C", 9)):
        m.terbit("SP1", nomor)
        m.terima(nomor, saat=jam and datetime(2024, 3, 1, jam))
    m.lewat(7)
    daftar = reports.jatuh_tempo(m.buku, m.hari)
    assert [(b.perkara, b.status.value, b.jatuh_tempo.saat) for b in daftar.baris] == [
        ("C", "hari_ini", datetime(2024, 3, 8, 9)), ("B", "hari_ini", datetime(2024, 3, 8, 16)),
        ("A", "hari_ini", None)]  # fmt: skip
    assert "2024-03-08 16.00  hari ini  pemeriksaan" in str(daftar.tabel())
    esok = reports.jatuh_tempo(m.buku, m.hari + SEHARI)
    assert {(b.tulis_status, b.berikutnya) for b in esok.baris} == {
        ("lewat 1 hari", ("pemeriksaan",))}  # fmt: skip


def test_yang_menunggu_petugas_menyebut_pekerjaannya():
    """At every state the work that it waits for; what would be two steps a day waits a day."""

    def berikutnya():
        [b] = reports.jatuh_tempo(m.buku, m.hari).baris
        return b.berikutnya

    m = Meja("A", tangga=tangga(7, pembinaan=[TahapPembinaan.PREEMTIF]))
    assert berikutnya() == ("preemtif",)
    m.bina(TahapPembinaan.PREEMTIF)
    assert berikutnya() == ("preemtif besok", "preventif besok", "SP1 besok")
    m.lewat(1)
    m.terbit()
    assert berikutnya() == ("penyerahan",)
    m.terima()
    assert berikutnya() == ()
    m.hari = m.kartu().jatuh_tempo.lewat_sejak
    m.berlanjut()
    assert berikutnya() == ("penertiban", "PPNS")
    m.tertib()
    assert berikutnya() == ("pemeriksaan", "penyelesaian")
    m.lewat(1)
    m.berlanjut()
    m.limpah()
    assert berikutnya() == ("putusan besok",)
    m.lewat(1)
    m.putus()
    assert berikutnya() == ("penyelesaian",)
    assert "PPNS" not in str(reports.jatuh_tempo(m.buku, m.hari).tabel())
    assert "PPNS" in str(reports.jatuh_tempo(m.buku, m.hari - SEHARI).tabel())


def test_jatuh_tempo_menurut_buku_hari_itu():
    m = kantor()
    m.lewat(10)
    m.berlanjut("A")
    assert [b.perkara for b in reports.jatuh_tempo(m.buku, date(2024, 3, 9)).lewat] == [
        "C",
        "B",
        "A",
    ]
    assert [b.perkara for b in reports.jatuh_tempo(m.buku, m.hari).lewat] == ["C", "B"]
    assert reports.jatuh_tempo(m.buku, HARI - SEHARI).baris == ()


def test_laporan_dengan_masukan_buruk():
    m = kantor()
    for laporan in (reports.jatuh_tempo, rekap_perkara):
        assert galat(laporan, None, "kini") == {
            "buku": "UM-008", ("masa" if laporan is rekap_perkara else "pada"):
            "UM-008" if laporan is rekap_perkara else "UM-007"}  # fmt: skip
    assert galat(reports.langkah_sah, None, "A", "kini") == {"buku": "UM-008", "pada": "UM-007"}
    assert galat(reports.langkah_sah, m.buku, "Z", HARI) == {"perkara": "SP-050"}
    assert galat(reports.langkah_sah, m.buku, "A", HARI - SEHARI) == {"perkara": "SP-050"}
    assert galat(penjelasan_jatuh_tempo, None, "A") == {"buku": "UM-008"}
    assert galat(penjelasan_jatuh_tempo, m.buku, "Z") == {"perkara": "SP-050"}


# --- why -----------------------------------------------------------------------------------------


def test_penjelasan_jatuh_tempo():
    m = Meja("A", tangga=tangga(5, satuan=SatuanTenggang.HARI_KERJA))
    m.terbit()
    m.lewat(2)
    m.terima(kalender=KALENDER)
    m.perpanjang(kalender=KALENDER)
    p = penjelasan_jatuh_tempo(m.buku, "A")
    assert p.nilai == str(m.kartu().jatuh_tempo.tanggal)
    per_judul = {satu.judul: satu for _, satu in p.jalan()}
    assert per_judul["Surat"].catatan == "terbit 2024-03-01"
    assert per_judul["Diterima"].nilai == "2024-03-03"
    assert (per_judul["Tenggang"].nilai, per_judul["Tenggang"].bukti) == (
        "5 hari kerja", Bukti.USULAN)  # fmt: skip
    assert per_judul["Tenggang"].catatan == "hari penerimaan tidak dihitung"
    assert per_judul["Perpanjangan"].catatan == "pindah barang"
    assert "2024-03-09, 2024-03-10, 2024-03-11" not in str(p)  # the fifth working day is the 8th
    assert per_judul["Lewat sejak"].nilai == "2024-03-14"
    assert "W-0001" not in str(p)


def test_penjelasan_menyebut_hari_yang_dilewati():
    m = Meja("A", tangga=tangga(7, satuan=SatuanTenggang.HARI_KERJA, hari_terima_dihitung=True))
    m.terbit()
    m.terima(kalender=KALENDER)
    teks = str(penjelasan_jatuh_tempo(m.buku, "A"))
    assert "Bukan hari kerja: 2024-03-02, 2024-03-03, 2024-03-09, 2024-03-10, 2024-03-11" in teks
    assert "hari penerimaan hari pertama" in teks


def test_penjelasan_tenggang_jam():
    m = Meja("A", tangga=tangga(7, satuan=SatuanTenggang.KALI_24_JAM))
    m.terbit()
    m.terima(saat=datetime(2024, 3, 1, 10, 30))
    teks = str(penjelasan_jatuh_tempo(m.buku, "A"))
    assert teks.startswith("Jatuh tempo perkara A: 2024-03-08 10.30\n")
    assert "Diterima: 2024-03-01 10.30" in teks
    m.hari = date(2024, 3, 8)
    [satu] = [k for k in reports.langkah_sah(m.buku, "A", m.hari).kemungkinan
              if k.langkah == "PelanggaranBerlanjut"]  # fmt: skip
    assert (satu.sah, satu.sejak, satu.saat) == (True, m.hari, datetime(2024, 3, 8, 10, 30))
    hasil = reports.langkah_sah(m.buku, "A", m.hari)
    assert "2024-03-08 10.30" in str(hasil.tabel())
    catatan = {p.judul: p.catatan for p in hasil.penjelasan().rincian[0].rincian}
    assert catatan["catat pelanggaran berlanjut"] == "sejak 2024-03-08 10.30"
    assert catatan["perpanjang tenggang"] == "sampai 2024-03-08 10.30"
    besok = reports.langkah_sah(m.buku, "A", date(2024, 3, 9)).penjelasan().rincian[0].rincian
    assert {p.judul: p.catatan for p in besok}["catat pelanggaran berlanjut"] == ""


def test_penjelasan_tanpa_jatuh_tempo():
    m = Meja("A")
    assert penjelasan_jatuh_tempo(m.buku, "A").catatan == "tidak ada surat yang berjalan"
    m.terbit()
    assert penjelasan_jatuh_tempo(m.buku, "A").catatan == "surat belum diterima"


# --- what may follow -----------------------------------------------------------------------------


def test_langkah_sah_menyebut_alasan_setiap_yang_tidak_sah():
    m = kantor()
    hasil = reports.langkah_sah(m.buku, "A", HARI)
    assert [k.langkah for k in hasil.sah] == [
        "PerpanjanganDicatat",
        "KepatuhanDicatat",
        "PerkaraDitutup",
    ]
    assert all(bool(k.alasan) == (not k.sah) for k in hasil.kemungkinan)
    assert hasil.sah + hasil.tidak_sah != hasil.kemungkinan
    assert set(hasil.sah + hasil.tidak_sah) == set(hasil.kemungkinan)
    alasan = {k.langkah: k.alasan for k in hasil.kemungkinan}
    assert "belum lewat" in alasan["PelanggaranBerlanjut"]
    assert alasan["SuratDiterbitkan SP1"] == "SP1 sudah terbit; giliran SP2."
    assert alasan["SuratDiterbitkan SP3"] == "SP3 tidak sah: giliran SP2."
    assert alasan["SuratDiterbitkan SP2"] == "Hanya sah dari: berlanjut."
    assert alasan["PutusanDicatat"] == "Hanya sah dari: PPNS."
    assert "<table>" in hasil._repr_html_()


def test_langkah_sah_menyebut_yang_boleh_dahulu():
    hasil = reports.langkah_sah(kantor().buku, "A", HARI)
    _, _, _, *baris = str(hasil.tabel()).splitlines()
    assert [b.split("  ")[0] for b in baris[:3]] == [k.sebutan for k in hasil.sah]
    assert max(map(len, baris)) <= 130
    boleh, tidak = hasil.penjelasan().rincian
    assert str(boleh).splitlines() == [
        "Boleh", "  perpanjang tenggang (sampai 2024-03-08)", "  catat kepatuhan",
        "  tutup perkara"]  # fmt: skip
    assert (tidak.judul, len(tidak.rincian)) == ("Tidak boleh", len(hasil.kemungkinan) - 3)
    assert str(tidak.rincian[3]) == "terbitkan SP2: Hanya sah dari: berlanjut."
    m = Meja("A")
    m.batal()
    boleh, tidak = reports.langkah_sah(m.buku, "A", HARI).penjelasan().rincian
    assert str(boleh) == "Boleh: tidak ada"
    assert len(tidak.rincian) == len(hasil.kemungkinan)


def test_yang_tidak_ada_pada_tangga_bukan_soal_keadaan():
    """On this ladder it is never lawful: no state is told from which it would be."""
    m = Meja("A", tangga=tangga(7, 3, lanjutan=[Lanjutan.PPNS], perpanjangan_paling_banyak=0,
                                nama="tujuh_tiga"))  # fmt: skip
    m.terbit()
    alasan = {k.langkah: k.alasan for k in reports.langkah_sah(m.buku, "A", HARI).kemungkinan}
    assert alasan["PenertibanDicatat"] == "Tangga tujuh tiga tidak berlanjut ke penertiban."
    assert (
        alasan["PerpanjanganDicatat"] == "Tangga tujuh tiga tidak mengenal perpanjangan tenggang."
    )
    assert alasan["PelanggaranBerlanjut"] == "Hanya sah dari: tenggang."
    assert alasan["PerkaraSelesai"] == "Hanya sah dari: putusan."


def test_langkah_sah_perkara_selesai_hanya_pengulangan():
    m = kantor()
    assert [k.langkah for k in reports.langkah_sah(m.buku, "E", HARI).sah] == [
        "PelanggaranTerulang"
    ]


# --- the cases of a period -----------------------------------------------------------------------


def test_perkara_bawaan_tetap_pada_bulan_laporannya():
    """Reported last year and solved now: no part of this year's rate."""
    m = Meja("A", "B", hari=date(2023, 12, 20))
    m.hari = date(2024, 1, 5)
    m.patuh("A")
    m.lapor("C")
    m.lapor("D")
    m.lapor("E", hari=date(2023, 12, 31))
    m.patuh("C")
    tahun_ini = Masa(date(2024, 1, 1), date(2025, 1, 1))
    rekap = rekap_perkara(m.buku, tahun_ini)
    assert [(str(b), a.awal, a.baru, a.selesai, a.akhir) for b, a in rekap.per_bulan] == [
        ("2023-12", 3, 0, 1, 2), ("2024-01", 0, 2, 1, 1)]  # fmt: skip
    assert rekap.jumlah.selesai == 2
    assert rekap.tingkat_penyelesaian == Fraction(1, 2)
    assert "50 %" in str(rekap.penjelasan())
    assert str(rekap.tabel()).splitlines()[-1].split() == ["Jumlah", "3", "2", "0", "2", "0", "3"]
    assert "<table>" in rekap._repr_html_()
    assert rekap_perkara(m.buku, Masa(date(2023, 1, 1), date(2024, 1, 1))).tingkat_penyelesaian == 0


def test_tingkat_tanpa_laporan_tidak_terdefinisi():
    rekap = rekap_perkara(Meja("A").buku, Masa(date(2025, 1, 1)))
    assert rekap.tingkat_penyelesaian is None
    assert "tidak terdefinisi" in str(rekap.penjelasan())
    assert rekap.per_bulan[0][0] == Bulan(2024, 3)
    assert rekap_perkara(Meja("A").buku, Masa(date(2024, 1, 1), date(2024, 2, 1))).per_bulan == ()


def test_yang_terulang_dan_selesai_lagi_dihitung_sekali():
    m = Meja("A", "B")
    for _ in range(2):
        m.patuh()
        m.lewat(1)
        m.ulang()
    m.patuh()
    rekap = rekap_perkara(m.buku, Masa(HARI))
    assert (rekap.jumlah.selesai, rekap.jumlah.terulang, rekap.selesai_baru) == (3, 2, 1)
    assert rekap.tingkat_penyelesaian == Fraction(1, 2)


def test_yang_dibatalkan_tidak_pernah_terjadi():
    m = Meja("A", "B")
    m.patuh()
    m.batal()
    m.batal("B")
    jumlah = rekap_perkara(m.buku, Masa(HARI)).jumlah
    assert (jumlah.baru, jumlah.selesai, jumlah.akhir) == (1, 0, 1)


@st.composite
def kantor_acak(draw):
    m = Meja()
    for nomor in "ABCDEF":
        m.lewat(draw(st.integers(0, 25)))
        m.lapor(nomor, tangga=tangga(2, pengulangan=draw(st.sampled_from(Pengulangan))))
        for langkah in draw(
            st.lists(st.sampled_from(["patuh", "tutup", "ulang", "bina", "batal"]))
        ):
            m.lewat(draw(st.integers(0, 25)))
            try:
                if langkah == "bina":
                    m.bina(TahapPembinaan.PREVENTIF, nomor)
                else:
                    getattr(m, langkah)(nomor)
            except Penolakan:
                continue
    return m


@given(m=kantor_acak(), batas=st.tuples(st.integers(-30, 400), st.integers(1, 200)))
def test_rekap_menurut_kembaran_lambat(m, batas):
    """The twin looks at every case by itself, day by day, as it stood in the evening."""
    mulai = HARI + timedelta(batas[0])
    masa = Masa(mulai, mulai + timedelta(batas[1]))
    rekap = rekap_perkara(m.buku, masa)
    log = [e for e in m.log if e.nomor not in m.buku.dibatalkan and hasattr(e, "hari")]
    buka, tutup = (
        {"PelanggaranDilaporkan", "PelanggaranTerulang"},
        {"KepatuhanDicatat", "PerkaraDitutup"},
    )

    def terbuka(nomor, sebelum):
        akhir = [n for e in log if e.perkara == nomor and e.hari < sebelum
                 if (n := type(e).__name__) in buka | tutup]  # fmt: skip
        return bool(akhir) and akhir[-1] in buka

    def selesai(nomor):
        akhir = [n for e in log if e.perkara == nomor and e.hari < masa.sampai
                 if (n := type(e).__name__) in buka | tutup]  # fmt: skip
        return bool(akhir) and akhir[-1] == "KepatuhanDicatat"

    lapor = {e.perkara: e.hari for e in log if type(e).__name__ == "PelanggaranDilaporkan"}
    assert rekap.jumlah.awal == sum(terbuka(n, masa.mulai) for n in lapor)
    assert rekap.jumlah.akhir == sum(terbuka(n, masa.sampai) for n in lapor)
    assert rekap.jumlah.baru == sum(h in masa for h in lapor.values())
    assert rekap.selesai_baru == sum(h in masa and selesai(n) for n, h in lapor.items())
    for bulan, arus in rekap.per_bulan:
        milik = [n for n, h in lapor.items() if h in bulan]
        assert arus.awal == sum(terbuka(n, masa.mulai) for n in milik)
        assert arus.akhir == sum(terbuka(n, masa.sampai) for n in milik)
        assert arus.awal + arus.baru + arus.terulang == arus.selesai + arus.ditutup + arus.akhir
    # the same period among the indicators, which ask more of their numbers
    masa_itu = PenyelesaianMasa(**rekap.arus)
    assert (masa_itu.tingkat, masa_itu.akhir) == (rekap.tingkat_penyelesaian, rekap.jumlah.akhir)
    assert rekap.tingkat_penyelesaian is None or 0 <= rekap.tingkat_penyelesaian <= 1


def test_banyak_per_keadaan():
    buku = semua_langkah().buku
    assert {k.value: n for k, n in buku.banyak.items() if n} == {
        "selesai": 2, "ditutup": 1, "batal": 1, "tenggang": 1}  # fmt: skip
