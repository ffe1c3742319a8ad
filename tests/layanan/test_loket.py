"""The counter: catalogue, steps, how a promise is counted, reports, and bad input of every kind."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import product
from math import nan
from typing import get_args

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_layanan_loket import (
    BUKA,
    HARI,
    KALENDER,
    KATALOG,
    MejaLayanan,
    aturan,
    kode_galat,
    produk,
    semua_layanan,
)
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.layanan import loket as lk
from pelayanan_publik.layanan.loket import (
    LANGKAH,
    TERBUKA,
    JamBuka,
    JanjiWaktu,
    KatalogLayanan,
    KeadaanPermohonan,
    SaatDikembalikan,
    SatuanJanji,
    SatuanLama,
    lama_layanan,
)
from pelayanan_publik.layanan.loket.events import LangkahPermohonan, LangkahPermohonanDibatalkan
from pelayanan_publik.layanan.loket.janji import tepat_waktu, tulis_lama

_K = KeadaanPermohonan
MASA = Masa(HARI, date(2024, 4, 1))
PADA = date(2024, 4, 1)


def pukul(jam, menit=0, hari=0):
    return datetime.combine(HARI + timedelta(days=hari), time(jam, menit))


def di(keadaan: KeadaanPermohonan) -> MejaLayanan:
    m = MejaLayanan("A")
    siap = [m.lengkap, m.proses]
    jalan = {
        _K.DIAJUKAN: [], _K.DIKEMBALIKAN: [m.kembali], _K.LENGKAP: siap[:1], _K.DIPROSES: siap,
        _K.SELESAI: [*siap, m.selesai], _K.DIAMBIL: [*siap, m.selesai, m.serah],
        _K.DITOLAK: [m.tolak], _K.DICABUT: [m.cabut], _K.BATAL: [m.batal],
    }  # fmt: skip
    for langkah in jalan[keadaan]:
        langkah()
    return m


PERINTAH = {
    lk.BerkasDikembalikan: "kembali", lk.BerkasLengkap: "lengkap", lk.PermohonanDiproses: "proses",
    lk.PermohonanSelesai: "selesai", lk.DokumenDiambil: "serah", lk.PermohonanDitolak: "tolak",
    lk.PermohonanDicabut: "cabut", LangkahPermohonanDibatalkan: "batal",
}  # fmt: skip


def test_setiap_jenis_peristiwa_punya_perintah():
    assert set(PERINTAH) == {*get_args(LangkahPermohonan), LangkahPermohonanDibatalkan}
    assert {type(e) for e in semua_layanan().log} == {*PERINTAH, lk.PermohonanDiajukan}


@pytest.mark.parametrize(("keadaan", "jenis"), list(product(_K, PERINTAH)),
                         ids=lambda x: getattr(x, "value", None) or x.__name__)  # fmt: skip
def test_tabel_langkah_dipatuhi(keadaan, jenis):
    m = di(keadaan)
    assert m.kartu().keadaan is keadaan
    tujuan, lama = LANGKAH.get((keadaan, jenis)), m.buku
    if tujuan is None:
        assert kode_galat(getattr(m, PERINTAH[jenis])) == {"LY-082"}
        assert m.buku is lama
    else:
        getattr(m, PERINTAH[jenis])()
        assert m.kartu().keadaan in tujuan


def test_terbuka_adalah_keadaan_yang_dapat_dicabut():
    assert {k for k in _K if (k, lk.PermohonanDicabut) in LANGKAH} == set(TERBUKA)
    assert {k for k in _K if di(k).kartu().terbuka} == set(TERBUKA)


# --- the catalogue -------------------------------------------------------------------------------


def test_katalog_bertanggal():
    lama = produk("SKCK", 15, SatuanJanji.MENIT, Masa(date(2023, 1, 1), date(2024, 1, 1)))
    baru = produk("SKCK", 10, SatuanJanji.MENIT, Masa(date(2024, 1, 1)))
    katalog = KatalogLayanan([lama, baru])
    assert katalog.produk("SKCK", date(2023, 12, 31)).janji.banyak == 15
    assert katalog.produk("SKCK", date(2024, 1, 1)).janji.banyak == 10
    assert kode_galat(katalog.produk, "SKCK", date(2022, 1, 1)) == {"LY-084"}
    assert kode_galat(katalog.produk, "KTP", HARI) == {"LY-084"}
    assert kode_galat(katalog.produk, "KTP", None) == {"UM-007"}
    assert kode_galat(KatalogLayanan, [lama, attrs.evolve(baru, masa=Masa(date(2023, 6, 1)))]) == {
        "LY-085"
    }
    assert kode_galat(KatalogLayanan, [lama, None]) == kode_galat(KatalogLayanan, 3) == {"UM-008"}
    assert "15 menit" in katalog._repr_html_()
    m = MejaLayanan("A", saat=datetime(2023, 12, 31, 8), katalog=katalog)
    assert str(m.kartu().janji) == "15 menit"


@pytest.mark.parametrize(("banyak", "satuan", "kode"), [
    (0, SatuanJanji.MENIT, {"UM-002"}), (-5, SatuanJanji.JAM, {"UM-002"}), (2.5, SatuanJanji.JAM, {"UM-001"}),
    (10**7, SatuanJanji.MENIT, {"LY-050"}), (10**7, "menit", {"LY-050", "UM-008"}), (True, "menit", {"UM-001", "UM-008"}),
])  # fmt: skip
def test_janji_yang_bukan_janji(banyak, satuan, kode):
    assert kode_galat(JanjiWaktu, banyak, satuan) == kode


def test_janji_terlalu_panjang_menyebut_satuannya():
    with pytest.raises(Penolakan, match=r"1\.000\.001 hari kerja terlalu panjang"):
        JanjiWaktu(1_000_001, SatuanJanji.HARI_KERJA)


def test_produk_yang_salah():
    janji = JanjiWaktu(1, SatuanJanji.JAM)
    assert kode_galat(lk.ProdukLayanan, "", "x", janji, MASA, "dasar", "bukti") == {
        "UM-004",
        "UM-008",
    }
    assert lk.ProdukLayanan("a", "b", janji, MASA).dasar is None


# --- opening hours -------------------------------------------------------------------------------


@pytest.mark.parametrize("sesi", [
    [], [(time(8), time(8))], [(time(9), time(8))], [(time(8), time(12)), (time(11), time(13))],
    [(time(8),)], [time(8), time(9)], "08-12", 8, [(8.0, 9.0)], [("08.00", "12.00")],
    [(time(8, tzinfo=UTC), time(12))], [(time(8, 0, 30), time(12))], [(-1, 60)], [(0, 1441)],
    [(True, 60)], [(time(8), time(12), time(13))], [(8, 12), (13, 15)], [(0, 24)],
])  # fmt: skip
def test_jam_buka_yang_salah(sesi):
    assert kode_galat(JamBuka, sesi) == {"LY-086"}


SAAT = st.datetimes(datetime(2024, 3, 1), datetime(2024, 3, 20))


@given(SAAT, SAAT, SAAT)
def test_menit_buka_berjumlah_dan_tidak_pernah_lebih_dari_jam(a, b, c):
    a, b, c = sorted((a, b, c))
    for kalender in (None, KALENDER):
        penuh = BUKA.menit_antara(a, c, kalender)
        assert BUKA.menit_antara(a, b, kalender) + BUKA.menit_antara(b, c, kalender) == penuh
        assert 0 <= penuh <= Fraction((c - a) // timedelta.resolution, 60_000_000)
    assert BUKA.menit_antara(a, c, KALENDER) <= BUKA.menit_antara(a, c)


@given(st.integers(0, 60 * 24 * 4), st.integers(0, 60 * 24 * 4))
def test_menit_buka_sama_dengan_menghitung_menit(mulai, lama):
    a = pukul(0, hari=3) + timedelta(minutes=mulai)
    buka = sum(
        KALENDER.hari_kerja(m.date())
        and (time(8) <= m.time() < time(12) or time(13) <= m.time() < time(15))
        for m in (a + timedelta(minutes=i) for i in range(lama))
    )
    assert BUKA.menit_antara(a, a + timedelta(minutes=lama), KALENDER) == buka


def test_menit_satu_masa():
    assert BUKA.menit_sehari == 360
    assert BUKA.menit_masa(Masa(HARI, HARI + timedelta(days=7)), KALENDER) == 5 * 360
    assert kode_galat(BUKA.menit_masa, Masa(HARI), KALENDER) == {"LY-088"}
    assert kode_galat(BUKA.menit_antara, pukul(9), pukul(8)) == {"UM-012"}
    assert kode_galat(BUKA.menit_antara, HARI, "08.00") == {"UM-007"}
    assert kode_galat(BUKA.menit_antara, pukul(8), pukul(9), "x") == {"UM-008"}
    assert kode_galat(BUKA.menit_masa, None, None) == {"UM-008"}
    assert str(BUKA) == "08.00–12.00, 13.00–15.00"
    assert JamBuka([(0, 24 * 60)]).menit_antara(pukul(0), pukul(0, hari=1)) == 24 * 60


# --- the promise ---------------------------------------------------------------------------------


def test_menit_dari_berkas_lengkap():
    m = MejaLayanan("A")
    m.lewat(2)
    m.lengkap()
    m.lewat(9)
    m.proses()
    m.selesai()
    kartu = m.kartu()
    assert lama_layanan(kartu, kartu.berakhir, aturan()) == 9
    assert kartu.lengkap_pertama == pukul(8, 2)
    assert tepat_waktu(Fraction(9), kartu.janji)
    assert not tepat_waktu(Fraction(601, 60), kartu.janji), "one second more"


def test_menit_berjalan_hanya_selama_buka_kecuali_aturannya_lain():
    m = MejaLayanan("A", saat=pukul(14, 55))
    m.lengkap()
    m.saat = pukul(8, 3, hari=1)
    m.proses()
    m.selesai()
    kartu = m.kartu()
    assert lama_layanan(kartu, m.saat, aturan()) == 8
    assert lama_layanan(kartu, m.saat, aturan(jam_buka=None)) == 17 * 60 + 8


def test_hari_dihitung_dengan_atau_tanpa_hari_pertama():
    m = MejaLayanan("A", produk="PINDAH")
    m.ajukan("B", produk="WARIS")
    for nomor in "AB":
        m.lengkap(nomor)
        m.proses(nomor)
    m.saat = pukul(9, hari=9)  # Wednesday; Monday and Tuesday were holidays
    for nomor in "AB":
        m.selesai(nomor)
    a, b = m.kartu("A"), m.kartu("B")
    assert lama_layanan(a, m.saat, aturan()) == 5
    assert lama_layanan(a, m.saat, aturan(hari_pertama_dihitung=True)) == 6
    assert lama_layanan(b, m.saat, aturan()) == 9
    assert lama_layanan(b, m.saat, aturan(hari_pertama_dihitung=True, kalender=None)) == 10
    with pytest.raises(Penolakan) as salah:
        lama_layanan(a, m.saat, aturan(kalender=None))
    assert [(g.kode, g.path) for g in salah.value.daftar] == [("LY-051", "aturan.kalender")]
    assert "Batas 3 hari kerja dihitung" in str(salah.value)
    with pytest.raises(Penolakan) as salah:
        lama_layanan(
            a, m.saat, aturan(kalender=KalenderKerja(Masa(HARI, HARI + timedelta(2)), frozenset()))
        )
    assert [(g.kode, g.path) for g in salah.value.daftar] == [("UM-014", "kalender")]
    libur = MejaLayanan("A", saat=pukul(9, hari=5), produk="PINDAH")  # a Saturday
    libur.lengkap()
    assert lama_layanan(libur.kartu(), libur.saat, aturan(hari_pertama_dihitung=True)) == 0


@pytest.mark.parametrize(("cara", "harapan"), [
    (SaatDikembalikan.BERJALAN, 4 + 30 + 5), (SaatDikembalikan.BERHENTI, 4 + 5), (SaatDikembalikan.MULAI_LAGI, 5),
])  # fmt: skip
def test_selama_berkas_kembali(cara, harapan):
    m = MejaLayanan("A")
    m.lengkap()
    m.lewat(4)
    m.kembali()
    m.lewat(30)
    assert lama_layanan(m.kartu(), m.saat, aturan(saat_dikembalikan=cara)) == {
        39: 34, 9: 4, 5: 4}[harapan]  # fmt: skip
    m.lengkap()
    m.lewat(5)
    assert lama_layanan(m.kartu(), m.saat, aturan(saat_dikembalikan=cara)) == harapan


def test_sebelum_lengkap_janji_tidak_berjalan():
    assert lama_layanan(di(_K.DIKEMBALIKAN).kartu(), pukul(15), aturan()) is None
    assert tulis_lama(Fraction(3), SatuanLama.HARI_KERJA) == "3 hari kerja"
    assert kode_galat(lama_layanan, 1, 2, 3) == {"UM-008", "UM-007"}


@pytest.mark.parametrize(("cara", "harapan"), [
    (SaatDikembalikan.BERJALAN, [None, 0, 3, 4, 14, 34, 36, 39, 39]),
    (SaatDikembalikan.BERHENTI, [None, 0, 3, 4, 4, 4, 6, 9, 9]),
    (SaatDikembalikan.MULAI_LAGI, [None, 0, 3, 4, 4, 0, 2, 5, 5]),
])  # fmt: skip
def test_lama_sampai_saat_yang_lampau(cara, harapan):
    """What a request had used at a moment is not changed by what happened after it."""
    m = MejaLayanan("A")
    m.lewat(1)
    m.lengkap()
    m.lewat(4)
    m.kembali()
    m.lewat(30)
    m.lengkap()
    m.lewat(1)
    m.proses()
    m.lewat(4)
    m.selesai()
    for rinci in (aturan(saat_dikembalikan=cara), aturan(saat_dikembalikan=cara, jam_buka=None)):
        assert [
            lama_layanan(m.kartu(), pukul(8) + timedelta(minutes=menit), rinci)
            for menit in (0, 1, 4, 5, 15, 35, 37, 40, 90)
        ] == harapan


def test_aturan_yang_salah():
    salah = {
        "saat_dikembalikan": "berhenti",
        "hari_pertama_dihitung": 1,
        "jam_buka": 8,
        "kalender": 5,
    }
    with pytest.raises(Penolakan) as tolak:
        aturan(**salah)
    assert {g.path for g in tolak.value.daftar} == set(salah)


# --- what a book does not take -------------------------------------------------------------------


@pytest.mark.parametrize(("ubah", "kode", "path"), [
    ({"saat": date(2024, 3, 4)}, "UM-007", "saat"), ({"saat": "08.00", "tanggal": None}, "UM-007", "saat"),
    ({"saat": datetime(2024, 3, 4, 8, tzinfo=UTC)}, "UM-007", "saat"), ({"tanggal": "kini"}, "UM-007", "tanggal"),
    ({"saat": datetime(9999, 12, 31, 8), "tanggal": HARI}, "UM-007", "saat"),
    ({"saat": datetime(2024, 3, 5, 8), "tanggal": HARI}, "LY-053", "saat"),
    ({"produk": "X"}, "LY-084", "produk"), ({"produk": ""}, "UM-004", "produk"), ({"produk": 7}, "UM-004", "produk"),
    ({"pemohon": ""}, "UM-004", "pemohon"), ({"katalog": None}, "UM-008", "katalog"), ({"id": " "}, "UM-004", "id"),
])  # fmt: skip
def test_pengajuan_yang_salah(ubah, kode, path):
    m = MejaLayanan()
    with pytest.raises(Penolakan) as salah:
        m.ajukan(**ubah)
    assert [(g.kode, g.path) for g in salah.value.daftar] == [(kode, path)]
    assert m.buku.nomor == 0


def test_semua_salah_satu_perintah_sekaligus():
    m = MejaLayanan()
    with pytest.raises(Penolakan) as salah:
        m.ajukan("", saat=None, produk="", pemohon=" Siti ", katalog=3)
    assert {g.path for g in salah.value.daftar} == {
        "permohonan",
        "saat",
        "produk",
        "pemohon",
        "katalog",
    }
    assert "Siti" not in str(salah.value)
    m.ajukan()
    m.lengkap()
    with pytest.raises(Penolakan) as salah:
        m.proses(petugas="", loket=3, saat=pukul(7))
    assert {g.kode for g in salah.value.daftar} == {"UM-004", "LY-083"}


def test_waktu_tidak_mundur_dan_nomor_ada():
    m = MejaLayanan("A")
    assert kode_galat(m.ajukan) == {"LY-081"}
    assert kode_galat(m.lengkap, "B") == {"LY-080"}
    assert kode_galat(m.lengkap, None) == {"UM-004", "LY-080"}
    assert kode_galat(m.lengkap, saat=pukul(7, 59)) == {"LY-083"}, (
        "no service takes less than no time"
    )
    assert kode_galat(m.lengkap, saat=pukul(8, hari=1), tanggal=HARI) == {"LY-053"}
    assert kode_galat(m.lengkap, tanggal=HARI - timedelta(days=1)) == {"UM-022"}
    assert kode_galat(m.batal, langkah=9) == {"LY-054"}
    assert kode_galat(lk.batalkan_langkah_permohonan, m.buku, id="x", tanggal=HARI, permohonan="B",
                      langkah=1, alasan="x") == {"LY-080"}  # fmt: skip
    m.lengkap()
    m.proses()
    assert kode_galat(m.selesai, nomor_surat=" ") == {"UM-004"}
    assert m.selesai(nomor_surat="474/12").nomor_surat == "474/12"
    for perintah in (lk.ajukan_permohonan, lk.nyatakan_lengkap, lk.batalkan_langkah_permohonan):
        isi = dict.fromkeys(
            "id permohonan saat produk pemohon katalog tanggal langkah alasan".split()
        )
        nama = perintah.__code__.co_varnames
        assert kode_galat(perintah, None, **{k: v for k, v in isi.items() if k in nama}) == {
            "UM-008"
        }


def test_dicatat_pada_harinya_atau_kemudian():
    m = MejaLayanan()
    e = lk.ajukan_permohonan(m.buku, id="1", permohonan="A", saat=pukul(8), produk="SKCK", pemohon="W",
                             katalog=KATALOG)  # fmt: skip
    assert e.tanggal == HARI
    m.ajukan(tanggal=HARI + timedelta(days=3))
    assert lk.rekap_layanan(m.buku, MASA, aturan=aturan(), bagian=1, pada=HARI).jumlah.masuk == 0
    assert lk.rekap_layanan(m.buku, MASA, aturan=aturan(), bagian=1, pada=PADA).jumlah.masuk == 1


def test_perintah_ulang_memberi_jawaban_lama():
    m = semua_layanan()
    nama = dict(zip(PERINTAH, (
        "kembalikan_berkas nyatakan_lengkap proses_permohonan selesaikan_permohonan serahkan_dokumen "
        "tolak_permohonan cabut_permohonan batalkan_langkah_permohonan").split(), strict=True))  # fmt: skip
    for e in m.log:
        isi = {
            f.name: getattr(e, f.name)
            for f in attrs.fields(type(e))
            if f.name not in {"nomor", "janji"}
        }
        perintah = getattr(lk, nama.get(type(e), "ajukan_permohonan"))
        if perintah is lk.ajukan_permohonan:
            isi["katalog"] = KATALOG
        assert perintah(m.buku, **isi) is e
        assert kode_galat(perintah, m.buku, **{**isi, "permohonan": "lain"}) == {"UM-021"}


def test_fold_sama_dengan_jalan():
    m = semua_layanan()
    for i in (0, 4, len(m.log)):
        separuh = lk.fold(m.log[:i], lk.buku_layanan())
        assert lk.fold(m.log[i:], separuh) == m.buku
        assert i == 0 or lk.evolve(separuh, m.log[0]) is separuh
    assert lk.buku_pada(m.buku, PADA) is m.buku
    assert lk.buku_pada(m.buku, HARI).nomor == 7
    assert kode_galat(lk.buku_pada, 1, 2) == {"UM-008", "UM-007"}


@given(st.permutations(range(4)))
def test_urutan_permohonan_yang_saling_bebas(urutan):
    def kerja(nomor):
        m = MejaLayanan()
        for i in nomor:
            m.ajukan(f"N-{i}", saat=pukul(8, i))
        for i in nomor:
            m.lengkap(f"N-{i}", saat=pukul(9, i))
        return lk.tunggakan(m.buku, PADA, pita_hari=(1,), aturan=aturan())

    assert kerja(urutan) == kerja(range(4))


def test_pembatalan_mengembalikan_langkah_demi_langkah():
    m = MejaLayanan("A")
    jejak = [m.kartu()]
    for langkah in (m.lengkap, m.kembali, m.lengkap, m.proses, m.selesai, m.serah):
        m.lewat(1)
        langkah()
        jejak.append(m.kartu())
    for lama in reversed(jejak[:-1]):
        m.batal()
        assert m.kartu() == lama
    m.batal()
    assert m.kartu().keadaan is _K.BATAL
    kosong = lk.rekap_layanan(m.buku, MASA, aturan=aturan(), bagian=1, pada=PADA)
    assert kosong.baris == ()


def test_pemohon_tidak_terbaca_di_mana_pun():
    m = MejaLayanan("A", pemohon="Siti Aminah")
    assert "Siti" not in repr(m.log[0])
    assert "Siti" not in str(lk.tunggakan(m.buku, PADA, pita_hari=(), aturan=aturan()).tabel())


# --- reports -------------------------------------------------------------------------------------


def test_rekap_menurut_produk():
    m = MejaLayanan()
    for i, (tunggu, kerja) in enumerate([(1, 5), (3, 7), (4, 7), (0, 2)]):
        m.layani(f"N-{i}", tunggu=tunggu, kerja=kerja)
    m.ajukan("T")
    m.tolak("T")
    m.ajukan("P", produk="PINDAH")
    rekap = lk.rekap_layanan(m.buku, MASA, aturan=aturan(), bagian=Fraction(9, 10), pada=PADA)
    (skck,) = rekap.produk("SKCK")
    assert attrs.astuple(skck.arus) == (0, 5, 4, 1, 0, 0)
    assert (skck.tepat_waktu, skck.tingkat_tepat_waktu) == (3, Fraction(3, 4))
    assert (skck.median, skck.persentil) == (8, 11)
    (pindah,) = rekap.produk("PINDAH")
    assert (pindah.tingkat_tepat_waktu, pindah.median, pindah.persentil) == (None, None, None)
    assert (rekap.tingkat_tepat_waktu, rekap.jumlah.akhir) == (Fraction(3, 4), 1)
    assert rekap.produk("X") == ()
    assert "75 %" in str(rekap.penjelasan())
    assert "tidak terdefinisi" in rekap._repr_html_()


def test_produk_yang_janjinya_berganti_satuan_dihitung_terpisah():
    katalog = KatalogLayanan([
        produk("KTP", 2, SatuanJanji.JAM, Masa(date(2023, 1, 1), HARI + timedelta(1))),
        produk("KTP", 1, SatuanJanji.HARI_KERJA, Masa(HARI + timedelta(1)))])  # fmt: skip
    m = MejaLayanan("A", produk="KTP", katalog=katalog)
    m.lewat(hari=1)
    m.ajukan("B", produk="KTP", katalog=katalog)
    for nomor in "AB":
        m.lengkap(nomor)
        m.proses(nomor)
        m.lewat(hari=1)
        m.selesai(nomor)
    rekap = lk.rekap_layanan(m.buku, MASA, aturan=aturan(), bagian=1, pada=PADA)
    assert [(b.satuan.value, b.median) for b in rekap.produk("KTP")] == [
        ("hari_kerja", 1),
        ("menit", 360),
    ]


def test_tidak_ada_permohonan_tidak_terdefinisi():
    kosong = lk.rekap_layanan(lk.buku_layanan(), MASA, aturan=aturan(), bagian=0.5, pada=PADA)
    assert (kosong.tingkat_tepat_waktu, kosong.baris) == (None, ())
    assert lk.hasil_layanan(lk.buku_layanan(), MASA, pada=PADA).per_petugas == ()
    ukur = lk.antrean_terukur(lk.buku_layanan(), MASA, pada=PADA, jam_buka=BUKA, kalender=KALENDER,
                              batas_menit=5)  # fmt: skip
    assert (ukur.tingkat_layanan, ukur.menit_per_layanan, ukur.rata_tunggu_menit) == (
        None,
        None,
        None,
    )
    assert ukur.kedatangan_per_jam == 0
    assert ukur.prakiraan(2) is None
    assert "tidak terdefinisi" in ukur._repr_html_()


def test_permohonan_di_tepi_masa():
    m = MejaLayanan(saat=pukul(14))
    m.layani("A")
    m.ajukan("B")
    m.saat = pukul(8, hari=1)
    for nomor in "B":
        m.lengkap(nomor)
        m.proses(nomor)
        m.selesai(nomor)

    def arus(mulai, sampai):
        masa = Masa(HARI + timedelta(mulai), HARI + timedelta(sampai))
        rekap = lk.rekap_layanan(m.buku, masa, aturan=aturan(), bagian=1, pada=PADA)
        return attrs.astuple(rekap.jumlah)

    assert arus(0, 1) == (0, 2, 1, 0, 0, 1)
    assert arus(1, 2) == (1, 0, 1, 0, 0, 0)
    assert arus(2, 3) == arus(-2, 0) == (0, 0, 0, 0, 0, 0)


def test_tunggakan_menurut_umur():
    m = MejaLayanan()
    for i in range(5):
        m.ajukan(f"N-{i}", produk="WARIS" if i else "SKCK")
        m.lengkap(f"N-{i}")
        m.lewat(hari=2)
    m.ajukan("X")
    t = lk.tunggakan(m.buku, m.saat.date(), pita_hari=(1, 3, 7), aturan=aturan())
    assert [(str(p), p.banyak) for p in t.pita] == [
        ("0 hari", 1), ("1–2 hari", 1), ("3–6 hari", 2), ("7 hari atau lebih", 2)]  # fmt: skip
    assert [b.permohonan for b in t.lewat_janji] == ["N-0", "N-1"]
    assert [b.umur_hari for b in t.baris] == [10, 8, 6, 4, 2, 0]
    assert dict(t.per_keadaan) == {_K.DIAJUKAN: 1, _K.LENGKAP: 5}
    assert "Sudah melewati janji: 2" in str(t.penjelasan())
    assert t._repr_html_().count("<tr>") == 7
    assert lk.tunggakan(m.buku, HARI, pita_hari=(), aturan=aturan()).banyak == 1


@pytest.mark.parametrize(("ubah", "kode"), [
    ({"pita_hari": (3, 1)}, {"LY-087"}), ({"pita_hari": (1, 1)}, {"LY-087"}), ({"pita_hari": (0, 1)}, {"UM-002"}),
    ({"pita_hari": 3}, {"UM-008"}), ({"pita_hari": ("1",)}, {"UM-001"}), ({"aturan": None}, {"UM-008"}),
    ({"pada": None}, {"UM-007"}), ({"buku": 3, "pita_hari": (1, nan)}, {"UM-008", "UM-001"}),
])  # fmt: skip
def test_tunggakan_yang_salah_ditanya(ubah, kode):
    isi = {"buku": lk.buku_layanan(), "pada": PADA, "pita_hari": (1,), "aturan": aturan(), **ubah}
    assert kode_galat(lk.tunggakan, **isi) == kode


def test_laporan_yang_salah_ditanya():
    assert kode_galat(lk.rekap_layanan, 1, 2, aturan=3, bagian=0, pada=5) == {
        "UM-008",
        "UM-007",
        "UM-002",
    }
    assert kode_galat(
        lk.rekap_layanan, lk.buku_layanan(), MASA, aturan=aturan(), bagian=1.1, pada=PADA
    ) == {"UM-018"}
    assert kode_galat(lk.hasil_layanan, 1, 2, pada=3) == {"UM-008", "UM-007"}
    isi = {"pada": 1, "jam_buka": 2, "kalender": 3, "batas_menit": -1}
    assert kode_galat(lk.antrean_terukur, 1, 2, **isi) == {"UM-008", "UM-007", "UM-003"}
    isi = {"pada": PADA, "jam_buka": BUKA, "kalender": KALENDER, "batas_menit": 1}
    buku = lk.buku_layanan()
    assert kode_galat(lk.antrean_terukur, buku, Masa(HARI), **isi) == {"LY-088"}
    assert kode_galat(lk.antrean_terukur, buku, MASA, produk=3, **isi) == {"UM-008"}
    assert kode_galat(lk.antrean_terukur, buku, MASA, produk=["", "A"], **isi) == {"UM-004"}
    pendek = {**isi, "kalender": KalenderKerja(Masa(HARI, PADA), frozenset())}
    assert lk.antrean_terukur(buku, MASA, **pendek).banyak == 0
    panjang = Masa(HARI, date(2026, 1, 1))
    isi["pada"] = date(2026, 1, 1)
    assert kode_galat(lk.antrean_terukur, buku, panjang, **isi) == {"UM-014"}


def test_hasil_petugas_dan_loket():
    m = MejaLayanan()
    for i, (petugas, loket) in enumerate([("P-1", "1"), ("P-1", "2"), ("P-2", "2")]):
        m.ajukan(str(i))
        m.lengkap(str(i))
        m.proses(str(i), petugas=petugas, loket=loket)
        m.selesai(str(i))
        m.lewat(hari=i)
    m.ajukan("ditolak")
    m.lengkap("ditolak")
    m.proses("ditolak")
    m.tolak("ditolak")
    hasil = lk.hasil_layanan(m.buku, MASA, pada=PADA)
    assert [(b.kode, b.banyak, b.hari, b.per_hari) for b in hasil.per_petugas] == [
        ("P-1", 2, 1, 2), ("P-2", 1, 1, 1)]  # fmt: skip
    assert [(b.kode, b.banyak, b.hari) for b in hasil.per_loket] == [("1", 1, 1), ("2", 2, 2)]
    assert hasil.banyak == 3
    assert "P-1: 2" in str(hasil.penjelasan())
    assert "petugas" in hasil._repr_html_()
    assert lk.hasil_layanan(m.buku, Masa(PADA), pada=PADA).banyak == 0


def test_antrean_diukur_sejak_berkas_terakhir_kali_lengkap():
    m = MejaLayanan("A")
    m.lengkap()
    m.lewat(5)
    m.kembali()
    m.lewat(60)
    m.lengkap()
    m.lewat(3)
    m.proses()
    m.lewat(4)
    m.selesai()
    ukur = lk.antrean_terukur(
        m.buku, MASA, pada=PADA, jam_buka=BUKA, kalender=KALENDER, batas_menit=3
    )
    assert (ukur.rata_tunggu_menit, ukur.menit_per_layanan, ukur.dalam_batas) == (3, 4, 1)


def test_antrean_sebulan_diukur_dari_buku():
    m = MejaLayanan()
    for i, (tunggu, kerja) in enumerate([(0, 6), (4, 8), (11, 10)]):
        m.layani(f"N-{i}", tunggu=tunggu, kerja=kerja)
    m.ajukan("X")
    m.layani("K", produk="KTP", kerja=30)
    masa = Masa(HARI, HARI + timedelta(1))
    isi = {"pada": PADA, "jam_buka": BUKA, "kalender": KALENDER, "batas_menit": 5}
    ukur = lk.antrean_terukur(m.buku, masa, produk=["SKCK"], **isi)
    assert (ukur.banyak, ukur.menit_buka, ukur.dalam_batas) == (3, 360, 2)
    assert (ukur.rata_tunggu_menit, ukur.median_tunggu_menit, ukur.menit_per_layanan) == (5, 4, 8)
    assert (ukur.kedatangan_per_jam, ukur.tingkat_layanan) == (Fraction(1, 2), Fraction(2, 3))
    assert lk.antrean_terukur(m.buku, masa, **isi).banyak == 4
    kira = lk.prakiraan_antrean(kedatangan_per_jam=0.5, menit_per_layanan=8, loket=1, batas_menit=5)
    tabel = str(ukur.bandingkan(kira))
    assert "66,7 %" in tabel
    assert "Kedatangan per jam" in tabel
    lain = lk.prakiraan_antrean(kedatangan_per_jam=60, menit_per_layanan=8, loket=1, batas_menit=9)
    assert "batas lain" in str(ukur.bandingkan(lain))
    assert ukur.prakiraan(1) == kira
    assert kode_galat(ukur.bandingkan, None) == {"UM-008"}
    libur = Masa(date(2024, 3, 9), date(2024, 3, 11))
    assert lk.antrean_terukur(m.buku, libur, **isi).kedatangan_per_jam is None
    assert "permohonan" in str(ukur.penjelasan())


def test_masa_yang_belum_lewat_diukur_sejauh_yang_lewat():
    """Half a month read in its middle is half a month open, not a whole one half as busy."""
    m = MejaLayanan()
    for i in range(6):
        m.layani(f"N-{i}", tunggu=0, kerja=5)
    isi = {"jam_buka": BUKA, "kalender": KALENDER, "batas_menit": 5}
    sampai = [
        lk.antrean_terukur(m.buku, Masa(HARI, date(2024, 4, 1)), pada=pada, **isi)
        for pada in (HARI - timedelta(1), HARI, HARI + timedelta(1), date(2024, 4, 15))
    ]
    assert [u.menit_buka for u in sampai] == [0, 360, 720, 18 * 360]
    assert [u.kedatangan_per_jam for u in sampai[:3]] == [None, 1, Fraction(1, 2)]


def test_saat_jenis_lain_ditolak():
    """A moment of a kind of its own would be sealed by another name than after a reload."""

    class Saat(datetime):
        pass

    m = MejaLayanan()
    assert kode_galat(m.ajukan, "A", saat=Saat(2024, 3, 4, 8)) == {"UM-007"}


def test_hitungan_waktu_menyebut_hari():
    isi = {"setiap hari": aturan(kalender=None), "pada hari kerja": aturan()}
    for kata, rinci in isi.items():
        assert f"08.00–12.00, 13.00–15.00 {kata}" in str(rinci.penjelasan())
    assert "siang dan malam" in str(aturan(jam_buka=None).penjelasan())
