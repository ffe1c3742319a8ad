"""Laws of rosters: legal, the fairest, the same every time; and a slow twin that tries them all."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, product
from random import Random

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp import errors as galat
from pelayanan_publik.satpol_pp.jadwal import cari, ortools
from pelayanan_publik.satpol_pp.jadwal.aturan import aturan_jadwal
from pelayanan_publik.satpol_pp.jadwal.batas import TUGAS, Batas
from pelayanan_publik.satpol_pp.jadwal.hasil import CaraJadwal, beban_petugas, ukur_keadilan
from pelayanan_publik.satpol_pp.jadwal.model import (
    Giliran,
    JenisPermintaan,
    KebijakanJadwal,
    KekuatanGiliran,
    Permintaan,
    Petugas,
    SyaratKeahlian,
    Tugas,
)
from pelayanan_publik.satpol_pp.jadwal.ortools import susun_jadwal_ortools
from pelayanan_publik.satpol_pp.jadwal.periksa import periksa_jadwal
from pelayanan_publik.satpol_pp.jadwal.pertukaran import gantikan, terima_jadwal, tukar
from pelayanan_publik.satpol_pp.jadwal.rakus import susun_rakus
from pelayanan_publik.satpol_pp.jadwal.rumus import susun_rumus
from pelayanan_publik.satpol_pp.jadwal.sebab import MutuKonflik, cari_konflik
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal
from pelayanan_publik.satpol_pp.jadwal.susun import jawab, konflik_jadwal, nilai_regu, susun_jadwal
from soal_jadwal import MALAM, PAGI, SIANG, masa, soal_acak, soal_biasa

benih = st.integers(0, 10**6)


def acak(b: int, petugas: int, hari: int) -> SoalJadwal:
    return soal_acak(Random(b), petugas, hari)  # noqa: S311 - repeatable


# --- the slow twin --------------------------------------------------------------------------------


def semua_jadwal(soal):
    """Every roster there is, by trying every crew of every shift."""
    tempat = [(h, g.kode) for h in soal.hari for g in soal.giliran if soal.kekuatan_pada(g.kode, h)]
    orang = [p.kode for p in soal.petugas]
    regu = [r for n in range(len(orang) + 1) for r in combinations(orang, n)]
    for pilih in product(regu, repeat=len(tempat)):
        tugas = [Tugas(*t, o) for t, r in zip(tempat, pilih, strict=True) for o in r]
        if periksa_jadwal(soal, tugas).sah:
            yield ukur_keadilan(beban_petugas(soal, tugas))


@pytest.mark.parametrize("b", range(12))
def test_kembaran_lambat_mencoba_semua(b):
    soal = acak(b, 2, 2)
    terbaik = min(semua_jadwal(soal), default=None)
    if terbaik is None:
        with pytest.raises(galat.JadwalMustahil):
            susun_jadwal(soal)
        return
    jadwal = susun_jadwal(soal)
    assert (jadwal.keadilan, jadwal.terbukti) == (terbaik, True)


# --- laws -----------------------------------------------------------------------------------------


@given(benih, st.integers(2, 5), st.integers(2, 7))
def test_setiap_jadwal_sah_dan_tidak_melampaui_batas(b, petugas, hari):
    soal = acak(b, petugas, hari)
    try:
        jadwal = susun_jadwal(soal, paling_banyak=20_000)
    except (galat.JadwalMustahil, galat.JadwalBelumDitemukan):
        return
    assert periksa_jadwal(soal, jadwal.tugas).sah
    assert jadwal.batas <= jadwal.keadilan
    assert jadwal.terbukti is (jadwal.batas == jadwal.keadilan)
    assert list(jadwal.tugas) == sorted(jadwal.tugas)
    assert sum(x.tugas for x in jadwal.beban) == len(jadwal.tugas) == jadwal.keadilan.banyak_tugas


@given(benih, st.integers(2, 5), st.integers(2, 6), st.randoms(use_true_random=False))
def test_urutan_penyebutan_tidak_mengubah_apa_pun(b, petugas, hari, r):
    soal = acak(b, petugas, hari)
    orang = list(soal.petugas)
    r.shuffle(orang)

    def tugas(s):
        try:
            return susun_jadwal(s, paling_banyak=20_000).tugas
        except Penolakan as salah:
            return [g.kode for g in salah.daftar]

    assert tugas(attrs.evolve(soal, petugas=orang)) == tugas(soal)


@given(benih, st.integers(2, 4), st.integers(2, 5))
def test_nilai_pencarian_sama_dengan_keadilan_yang_dihitung(b, petugas, hari):
    soal = acak(b, petugas, hari)
    rumus = susun_rumus(soal)
    jawaban = jawab(rumus, 20_000, adil=True)
    if jawaban.regu is None:
        return
    batas = Batas(rumus)
    assert nilai_regu(rumus, batas, jawaban.regu) == jawaban.nilai
    k = susun_jadwal(soal, paling_banyak=20_000).keadilan
    assert jawaban.nilai[0] + sum(batas.paling_sedikit) == k.banyak_tugas
    assert [Fraction(n, rumus.skala) for n in jawaban.nilai[1:]] == [
        k.malam,
        k.akhir_pekan,
        k.tugas,
    ]


@given(benih, st.integers(2, 4), st.integers(2, 5))
def test_setiap_bagian_konflik_perlu(b, petugas, hari):
    """Without any one of its rules a conflict is none; with all of them there is no roster."""
    soal = acak(b, petugas, hari)
    konflik = konflik_jadwal(soal, paling_banyak=2_000_000)
    if konflik is None:
        assert periksa_jadwal(soal, susun_jadwal(soal).tugas).sah
        return
    inti = {k for k, a in aturan_jadwal(soal).items() if a in konflik.aturan}

    def ada(kunci):
        return (
            jawab(susun_rumus(soal, lambda k: k in kunci), 2_000_000, adil=False).regu is not None
        )

    assert konflik.mutu is MutuKonflik.TERKECIL
    assert not ada(inti)
    assert all(ada(inti - {k}) for k in inti)
    kunci = list(aturan_jadwal(soal))
    assert all(ada(set(c)) for c in combinations(kunci, min(len(inti) - 1, 2)))


@given(benih, st.integers(2, 5), st.integers(2, 6), st.integers(0, 400), st.integers(0, 400))
def test_tukar_menjaga_jadwal_tetap_sah(b, petugas, hari, i, j):
    try:
        jadwal = susun_jadwal(acak(b, petugas, hari), paling_banyak=20_000)
    except Penolakan:
        return
    if not jadwal.tugas:
        return
    satu, dua = jadwal.tugas[i % len(jadwal.tugas)], jadwal.tugas[j % len(jadwal.tugas)]
    ganti = jadwal.soal.petugas[j % petugas].kode
    for ubah in (lambda: tukar(jadwal, satu, dua), lambda: gantikan(jadwal, satu, ganti)):
        try:
            baru = ubah()
        except Penolakan as salah:
            kelas = (galat.JadwalMelanggar, galat.TukarTanpaPerubahan)
            assert all(isinstance(g, kelas) for g in salah.daftar)
            continue
        assert periksa_jadwal(jadwal.soal, baru.tugas).sah
        assert baru.cara is CaraJadwal.TANGAN
        assert baru.tugas != jadwal.tugas
        assert baru.batas == jadwal.batas
        assert baru.terbukti is (baru.keadilan == jadwal.batas)


@settings(max_examples=20)
@given(benih, st.integers(2, 4), st.integers(2, 4))
def test_rakus_hanya_memberi_jadwal_sah(b, petugas, hari):
    soal = acak(b, petugas, hari)
    rumus = susun_rumus(soal)
    regu = susun_rakus(rumus, Batas(rumus))
    if regu is not None:
        tugas = [
            Tugas(x.tanggal, x.giliran, p.kode)
            for x, r in zip(rumus.lapis, regu, strict=True)
            for i, p in enumerate(rumus.petugas)
            if r >> i & 1
        ]
        assert periksa_jadwal(soal, tugas).sah


# --- figures --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("petugas", "malam", "akhir_pekan", "tugas"),
    [(5, {6, 7}, {4, 5}, {18, 19}), (6, {5, 6}, {4}, {15, 16}), (8, {3, 4}, {3}, {11, 12})],
)
def test_sebulan_tiga_giliran_terbagi_rata(petugas, malam, akhir_pekan, tugas):
    jadwal = susun_jadwal(soal_biasa(petugas))
    assert jadwal.terbukti
    beban = jadwal.beban
    assert {b.malam for b in beban} == malam
    assert {b.akhir_pekan for b in beban} == akhir_pekan
    assert {b.tugas for b in beban} == tugas
    assert {b.jam for b in beban} == {n * 8 for n in tugas}


def test_empat_petugas_tidak_cukup_untuk_40_jam():
    """21 shifts of eight hours a week are 168 hours; four officers have 160."""
    soal = soal_biasa(4, 14, kebijakan=KebijakanJadwal(11, 40, None))
    with pytest.raises(galat.JadwalMustahil) as salah:
        susun_jadwal(soal)
    assert salah.value.pesan == (
        "Tidak ada jadwal yang memenuhi sekaligus: kekuatan P paling sedikit 1; "
        "kekuatan S paling sedikit 1; kekuatan M paling sedikit 1; paling banyak 40 jam sepekan "
        "(himpunan terkecil)."
    )
    assert susun_jadwal(attrs.evolve(soal, kebijakan=KebijakanJadwal(11, 48, None))).terbukti


def test_yang_cuti_mendapat_bagian_menurut_hari_tersedia():
    m = masa(28)
    cuti = [Masa(m.mulai, m.mulai + timedelta(14))]
    orang = [Petugas("A", cuti=cuti), Petugas("B"), Petugas("C"), Petugas("D")]
    soal = soal_biasa(
        petugas=orang, masa=m, giliran=[PAGI], kekuatan=[KekuatanGiliran("P", 1)], kalender=KalenderKerja(m, frozenset())
    )  # fmt: skip
    jadwal = susun_jadwal(soal)
    assert [(b.petugas, b.hari_tersedia, b.tugas) for b in jadwal.beban] == [
        ("A", 14, 4), ("B", 28, 8), ("C", 28, 8), ("D", 28, 8)]  # fmt: skip


def test_konflik_menyebut_cuti_dan_permintaan():
    m = masa(7)
    soal = soal_biasa(
        petugas=[Petugas("A", ["PPNS"]), Petugas("B")],
        masa=m,
        giliran=[PAGI],
        kekuatan=[KekuatanGiliran("P", 1, [SyaratKeahlian("PPNS")], hari={0})],
        kalender=KalenderKerja(m, frozenset()),
        permintaan=[
            Permintaan("A", m.mulai, JenisPermintaan.LIBUR),
            Permintaan("B", m.mulai, JenisPermintaan.BERTUGAS, "P"),
        ],
    )
    konflik = konflik_jadwal(soal)
    assert [a.uraian for a in konflik.aturan] == [
        "keahlian PPNS pada P paling sedikit 1 (Senin)",
        "permintaan A libur 2025-06-02",
    ]
    assert "<li>" in konflik._repr_html_()


def test_konflik_terkecil_bukan_yang_pertama_tersisa():
    """One by one, leaving out finds the three; the two are fewer."""
    m = masa(2)
    soal = soal_biasa(
        petugas=[Petugas("A", cuti=[Masa(m.mulai, m.sampai)])],
        masa=m,
        giliran=[Giliran("P", 7, 8, malam=False), Giliran("S", 15, 8, malam=False)],
        kekuatan=[KekuatanGiliran("P", 1), KekuatanGiliran("S", 1)],
        kalender=KalenderKerja(m, frozenset()),
    )
    konflik = konflik_jadwal(soal)
    assert (len(konflik.aturan), konflik.mutu) == (2, MutuKonflik.TERKECIL)


@pytest.mark.parametrize(
    ("tahu", "mutu", "banyak"),
    [
        (lambda tinggal: False if len(tinggal) > 3 else None, MutuKonflik.BELUM_RINGKAS, 4),
        (lambda tinggal: False if len(tinggal) > 3 else None if not tinggal else True, MutuKonflik.TANPA_SISA, 4),
        (lambda tinggal: False if len(tinggal) > 3 else None if len(tinggal) == 1 else True, MutuKonflik.TANPA_SISA, 4),
    ],
)  # fmt: skip
def test_konflik_jujur_bila_kerja_tidak_cukup(tahu, mutu, banyak):
    soal = soal_biasa(5)
    kunci = list(aturan_jadwal(soal))
    konflik = cari_konflik(soal, lambda berlaku: tahu([k for k in kunci if berlaku(k)]))
    assert (konflik.mutu, len(konflik.aturan)) == (mutu, banyak)


def test_jadwal_sebelumnya_menentukan_hari_pertama():
    m = masa(3)
    orang = [Petugas("A"), Petugas("B")]
    lain = {
        "petugas": orang,
        "masa": m,
        "giliran": [PAGI, MALAM],
        "kalender": KalenderKerja(m, frozenset()),
    }
    malam = Tugas(m.mulai - timedelta(1), "M", "A")
    soal = soal_biasa(
        **lain,
        kekuatan=[KekuatanGiliran("P", 1, tanggal={m.mulai}), KekuatanGiliran("M", 0)],
        sebelumnya=[malam],
    )
    assert [str(t) for t in susun_jadwal(soal).tugas] == ["B P 2025-06-02"]
    libur = [Permintaan("B", m.mulai, JenisPermintaan.LIBUR)]
    with pytest.raises(galat.JadwalMustahil):
        susun_jadwal(attrs.evolve(soal, permintaan=libur))


def test_kerja_habis_berkata_apa_yang_diketahui():
    """With little work: a roster that is not proved, or none found; never a wrong word."""
    sulit = soal_acak(Random(5_057), 6, 9)  # noqa: S311 - repeatable
    hasil = set()
    for paling_banyak in (1, 10, 60, 100, 200, 500, 1_000):
        try:
            jadwal = susun_jadwal(sulit, paling_banyak=paling_banyak)
        except galat.JadwalBelumDitemukan as belum:
            hasil.add(belum.kode)
            assert belum.nilai == paling_banyak
            continue
        hasil.add(jadwal.terbukti)
        assert periksa_jadwal(sulit, jadwal.tugas).sah
        assert jadwal.terbukti or jadwal.batas < jadwal.keadilan
        assert jadwal.terbukti or "belum terbukti" in jadwal.tabel().judul
    assert hasil >= {"SP-019"}
    with pytest.raises(galat.JadwalBelumDitemukan):
        konflik_jadwal(sulit, paling_banyak=1)


def test_soal_tanpa_giliran_yang_perlu_orang():
    soal = soal_biasa(3, 2, perlu=0)
    jadwal = susun_jadwal(soal)
    assert (jadwal.tugas, jadwal.terbukti, jadwal.keadilan.banyak_tugas) == ((), True, 0)
    assert susun_jadwal_ortools(soal).tugas == ()
    assert konflik_jadwal(soal) is None


def test_semua_cuti_tidak_ada_yang_dibagi():
    m = masa(2)
    cuti = Petugas("A", cuti=[Masa(m.mulai)])
    soal = soal_biasa(
        petugas=[cuti],
        masa=m,
        kekuatan=[KekuatanGiliran(k, 0) for k in "PSM"],
        kalender=KalenderKerja(m, frozenset()),
    )
    assert susun_jadwal(soal).keadilan == susun_jadwal_ortools(soal).keadilan
    wajib = attrs.evolve(soal, kekuatan=[KekuatanGiliran(k, 1) for k in "PSM"])
    assert len(konflik_jadwal(wajib).aturan) == 2


def test_ortools_untuk_tujuh_puluh_petugas():
    soal = soal_biasa(70, 31, perlu=14)
    with pytest.raises(galat.PetugasTerlaluBanyak):
        susun_jadwal(soal)
    jadwal = susun_jadwal_ortools(soal, batas_detik=2)
    assert jadwal.terbukti
    assert periksa_jadwal(soal, jadwal.tugas).sah
    assert {b.malam for b in jadwal.beban} == {6, 7}
    assert "menurut OR-tools" in jadwal.tabel().judul


@pytest.mark.parametrize("b", [1, 2, 6, 8, 13, 22, 31, 39])
def test_ortools_sama_dengan_bawaan(b):
    soal = acak(b, 3, 5)
    try:
        bawaan = susun_jadwal(soal)
    except galat.JadwalMustahil as mustahil:
        with pytest.raises(galat.JadwalMustahil) as lain:
            susun_jadwal_ortools(soal)
        assert lain.value.pesan == mustahil.pesan
        return
    lewat = susun_jadwal_ortools(soal)
    assert (lewat.keadilan, lewat.terbukti, lewat.cara) == (
        bawaan.keadilan,
        True,
        CaraJadwal.ORTOOLS,
    )


def test_ortools_bila_cara_rakus_buntu():
    """The greedy way gives the only holder the first duty, and has nobody for the second."""
    m = masa(1)
    soal = soal_biasa(
        petugas=[Petugas("A", ["PPNS"]), Petugas("B", ["SIM"])],
        masa=m,
        giliran=[PAGI, SIANG],
        kekuatan=[KekuatanGiliran("P", 1), KekuatanGiliran("S", 1, [SyaratKeahlian("PPNS")])],
        kalender=KalenderKerja(m, frozenset()),
    )
    assert susun_rakus(susun_rumus(soal), Batas(susun_rumus(soal))) is None
    assert [t.petugas for t in susun_jadwal_ortools(soal).tugas] == ["B", "A"]


def test_ortools_yang_berhenti_sebelum_menjawab():
    cp_model = ortools.import_module("ortools.sat.python.cp_model")
    soal = soal_biasa(4, 7, kebijakan=KebijakanJadwal(11, 40, 3))
    rumus = susun_rumus(soal)
    with pytest.raises(galat.OrtoolsBelumMenjawab):
        ortools._Model(cp_model, rumus, 0).jalankan()
    assert ortools._ada(cp_model, soal, 0)(lambda _: True) is None
    assert ortools._ada(cp_model, soal, 1)(lambda k: k != ("jam",)) is True
    model = ortools._Model(cp_model, susun_rumus(soal_biasa(5, 7)), 0)
    model.mulai([1] * 21)
    batas = model.perbaiki(Batas(model.rumus))
    assert batas == susun_jadwal(soal_biasa(5, 7)).keadilan
    assert len(model.tugas()) == 21


def test_ortools_tanpa_pustaka(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "ortools.sat.python.cp_model", None)
    with pytest.raises(galat.OrtoolsBelumTerpasang):
        susun_jadwal_ortools(soal_biasa(2))


def test_pencarian_habis_kerja():
    rumus = susun_rumus(soal_biasa(5))
    with pytest.raises(cari.KerjaHabis):
        cari.Pencari(rumus, Batas(rumus), TUGAS).cari(4, None, 3)


def test_hasil_menerangkan_dirinya():
    soal = soal_biasa(
        5,
        7,
        petugas=[Petugas(f"SP-{i}", cuti=[Masa(date(2025, 7, 2), date(2025, 7, 4))] if not i else []) for i in range(5)],
        permintaan=[Permintaan("SP-1", date(2025, 7, 1), JenisPermintaan.BERTUGAS, "M")],
    )  # fmt: skip
    jadwal = susun_jadwal(soal)
    tabel = jadwal.tabel()
    assert tabel.kolom[:2] == ("Petugas", "Sl1")
    assert tabel.baris[0][2] == "C"
    assert "Sb5*" in tabel.kolom
    assert "<table>" in jadwal._repr_html_()
    assert len(jadwal.tabel_harian().baris) == 7
    teks = jadwal.penjelasan().teks()
    assert "SP-1 bertugas M 2025-07-01" in teks
    assert "paling banyak 6 hari berturut-turut" in teks
    tanpa = attrs.evolve(soal, kebijakan=attrs.evolve(soal.kebijakan, hari_berturut=None))
    assert "berturut" not in susun_jadwal(tanpa).penjelasan().teks()


def test_jadwal_tangan_diterima_bila_sah():
    jadwal = susun_jadwal(soal_biasa(5, 7))
    sendiri = terima_jadwal(jadwal.soal, jadwal.tugas)
    assert (sendiri.cara, sendiri.terbukti, sendiri.batas) == (CaraJadwal.TANGAN, False, None)
    assert "(sah)" in sendiri.tabel().judul
    with pytest.raises(galat.JadwalMelanggar) as salah:
        terima_jadwal(jadwal.soal, jadwal.tugas[1:])
    assert "hanya 0 petugas" in salah.value.pesan
    assert "has only 0 officers" in salah.value.message


def test_tukar_menolak_yang_tidak_ada_dan_yang_tidak_berubah():
    jadwal = susun_jadwal(soal_biasa(5, 7))
    satu = jadwal.tugas[0]
    hantu = Tugas(satu.tanggal, satu.giliran, "SP-99")
    for ubah, kode in (
        (lambda: tukar(jadwal, satu, hantu), ["SP-021"]),
        (lambda: tukar(jadwal, satu, satu), ["SP-022"]),
        (lambda: gantikan(jadwal, satu, satu.petugas), ["SP-022"]),
        (lambda: gantikan(jadwal, hantu, "SP-98"), ["SP-021", "SP-003"]),
    ):
        with pytest.raises(Penolakan) as salah:
            ubah()
        assert [g.kode for g in salah.value.daftar] == kode


def test_giliran_bersambung_boleh_bila_istirahat_nol():
    """Two shifts of one day for one officer, back to back: allowed where no rest is asked for."""
    m = masa(1)
    soal = soal_biasa(petugas=[Petugas("A")], masa=m, giliran=[PAGI, SIANG], kekuatan=[KekuatanGiliran("P", 1), KekuatanGiliran("S", 1)],
                      kebijakan=KebijakanJadwal(0, 40, 1), kalender=KalenderKerja(m, frozenset()))  # fmt: skip
    jadwal = susun_jadwal(soal)
    assert jadwal.tabel().baris[0][1] == "P+S"
    assert susun_jadwal_ortools(soal).tugas == jadwal.tugas
