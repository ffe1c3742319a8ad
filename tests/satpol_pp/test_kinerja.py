"""Coverage, quarters, solved cases, achievements, personnel and linmas: laws and refusals."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.kinerja.cakupan import (
    PatroliTerlaksana,
    cakupan_patroli,
    hitung_patroli,
    sebaran_patroli,
)
from pelayanan_publik.satpol_pp.kinerja.capaian import (
    capaian_kinerja,
    daftar_capaian,
    hitung_capaian,
    periksa_capaian,
)
from pelayanan_publik.satpol_pp.kinerja.linmas import (
    kebutuhan_linmas_pemilihan,
    linmas_per_rt,
    linmas_per_tps,
    rata_linmas,
)
from pelayanan_publik.satpol_pp.kinerja.parameters import PITA_KABUPATEN_KOTA
from pelayanan_publik.satpol_pp.kinerja.pemenuhan import (
    pemenuhan_personel,
    petugas_dibutuhkan,
    rasio_per_penduduk,
)
from pelayanan_publik.satpol_pp.kinerja.penyelesaian import (
    PenyelesaianMasa,
    penurunan_pelanggaran,
    tren_penyelesaian,
)
from pelayanan_publik.satpol_pp.kinerja.personel import (
    IndikatorPersonel,
    kebutuhan_personel,
    skor_personel,
)
from pelayanan_publik.satpol_pp.kinerja.pilihan import (
    ArahIndikator,
    BentukTriwulan,
    JenisPatroli,
    KelasIndikator,
    KelompokKriteria,
    RumusCapaian,
    Tren,
)
from pelayanan_publik.satpol_pp.kinerja.pita import PitaPersonel
from pelayanan_publik.satpol_pp.kinerja.spm import indeks_spm
from pelayanan_publik.satpol_pp.kinerja.triwulan import capaian_setahun

HARI = date(2026, 3, 1)
UKURAN = st.fractions(min_value=0, max_value=1_000, max_denominator=12)
CACAH = st.integers(0, 500)


def tahun(n: int) -> Masa:
    return Masa(date(n, 1, 1), date(n + 1, 1, 1))


def path_galat(buat) -> list[str]:
    with pytest.raises(Penolakan) as salah:
        buat()
    return [g.path for g in salah.value.daftar]


# --- coverage and evenness ------------------------------------------------------------------------


@given(CACAH, st.integers(1, 50), CACAH)
def test_cakupan_adalah_patroli_per_kecamatan_per_hari(kelompok, kecamatan, sehari):
    hasil = cakupan_patroli(
        banyak_kelompok=kelompok, banyak_kecamatan=kecamatan, patroli_per_hari=sehari
    )
    assert hasil.nilai * kecamatan == hasil.patroli == kelompok * sehari


def test_cakupan_penuh_adalah_tiga_bukan_persen():
    penuh = cakupan_patroli(banyak_kelompok=14, banyak_kecamatan=14)
    assert penuh.nilai == 3
    assert penuh.penjelasan().nilai == "3 patroli/kecamatan/hari"
    assert "%" not in str(penuh.penjelasan())
    assert "Penuh menurut formulir: 3 patroli/kecamatan/hari" in str(penuh.penjelasan())
    assert "bukti primer" in penuh._repr_html_()
    sendiri = cakupan_patroli(banyak_kelompok=2, banyak_kecamatan=0, patroli_per_hari=3)
    assert sendiri.nilai is None
    assert sendiri.penjelasan().nilai == "tidak terdefinisi"
    assert "primer" not in str(sendiri.penjelasan())


def test_cakupan_menolak_sekaligus():
    assert path_galat(
        lambda: cakupan_patroli(banyak_kelompok=True, banyak_kecamatan=-1, patroli_per_hari=1.5)
    ) == ["banyak_kelompok", "banyak_kecamatan", "patroli_per_hari"]


@given(st.dictionaries(st.text("abc", min_size=1), CACAH, min_size=1), st.integers(1, 31))
def test_yang_paling_sedikit_tidak_lebih_dari_rata(isi, hari):
    hasil = sebaran_patroli(per_kelurahan=isi, banyak_hari=hari)
    assert hasil.paling_sedikit_per_hari <= hasil.rata_per_hari
    assert hasil.rata_per_hari * len(isi) * hari == hasil.jumlah == sum(isi.values())
    assert {isi[k] for k in hasil.tersedikit} == {min(isi.values())}
    assert set(hasil.tanpa_patroli) == {k for k, n in isi.items() if n == 0}


def test_rata_baik_tidak_menyembunyikan_kelurahan_tanpa_patroli():
    isi = {"Prenggan": 6, "Purbayan": 6, "Rejowinangun": 0}
    hasil = sebaran_patroli(per_kelurahan=isi, banyak_hari=2)
    assert (hasil.rata_per_hari, hasil.paling_sedikit) == (2, 0)
    teks = str(hasil.penjelasan())
    assert "Tanpa patroli: Rejowinangun" in teks
    assert "Rata-rata: 2 patroli/kelurahan/hari" in teks
    assert "<table>" in hasil._repr_html_()
    semua = sebaran_patroli(per_kelurahan={"Prenggan": 1}, banyak_hari=2)
    assert "Tanpa patroli: tidak ada" in str(semua.penjelasan())


@pytest.mark.parametrize(
    ("isi", "hari", "path"),
    [
        ({}, 0, ["banyak_hari", "per_kelurahan"]),
        ([("a", 1)], 1, ["per_kelurahan"]),
        ({"": -1, "b": 1.0}, 1, ["per_kelurahan['']", "per_kelurahan['']", "per_kelurahan['b']"]),
    ],
)
def test_sebaran_menolak_sekaligus(isi, hari, path):
    assert path_galat(lambda: sebaran_patroli(per_kelurahan=isi, banyak_hari=hari)) == path


def test_hitung_patroli_menurut_jenis():
    rawan = PatroliTerlaksana(HARI, "Prenggan", JenisPatroli.TEMPAT_RAWAN)
    ramai = PatroliTerlaksana(HARI, "Purbayan", JenisPatroli.KERAMAIAN)
    nama = ("Prenggan", "Purbayan", "Rejowinangun")
    assert hitung_patroli([rawan, ramai, rawan], kelurahan=nama) == dict(
        zip(nama, (2, 1, 0), strict=True)
    )
    assert hitung_patroli([rawan, ramai], kelurahan=nama, jenis=JenisPatroli.KERAMAIAN) == dict(
        zip(nama, (0, 1, 0), strict=True)
    )
    assert hitung_patroli([ramai], kelurahan=nama, jenis="keramaian")["Purbayan"] == 1


def test_hitung_patroli_menolak_sekaligus():
    rawan = PatroliTerlaksana(HARI, "Jauh", JenisPatroli.LAIN)
    assert path_galat(lambda: hitung_patroli([rawan, 5], kelurahan=("", "B"))) == [
        "kelurahan[0]",
        "patroli[0].kelurahan",
        "patroli[1]",
    ]
    assert path_galat(lambda: hitung_patroli(5, kelurahan="Prenggan", jenis="malam")) == [
        "kelurahan",
        "patroli",
        "jenis",
    ]
    assert path_galat(lambda: PatroliTerlaksana(datetime(2026, 3, 1), "", "lain")) == [
        "tanggal",
        "kelurahan",
        "jenis",
    ]


# --- four quarters --------------------------------------------------------------------------------


@given(st.lists(UKURAN, min_size=4, max_size=4), UKURAN, st.sampled_from(BentukTriwulan))
def test_capaian_setahun_menurut_bentuk(isi, penyebut, bentuk):
    if bentuk is BentukTriwulan.KUMULATIF:
        isi.sort()
    hasil = capaian_setahun(isi, penyebut=penyebut, bentuk=bentuk.value)
    harap = {"tambahan": sum(isi), "kumulatif": max(isi), "keadaan": sum(isi) / 4}[bentuk]
    if penyebut:
        assert hasil.nilai == harap / penyebut
        assert hasil.sigma == sum(isi) / penyebut
        assert hasil.sigma_benar == (harap == sum(isi))
    else:
        assert (hasil.nilai, hasil.sigma, hasil.sigma_benar) == (None, None, False)


def test_sigma_formulir_hanya_benar_untuk_tambahan():
    isi = (10, 10, 10, 10)
    benar = [b for b in BentukTriwulan if capaian_setahun(isi, penyebut=40, bentuk=b).sigma_benar]
    assert benar == [BentukTriwulan.TAMBAHAN]
    teks = str(capaian_setahun(isi, penyebut=10, bentuk="keadaan").penjelasan())
    assert "Capaian setahun: 100 %" in teks
    assert "SIGMA formulir: 400 % (bukan capaian setahun)" in teks
    lain = capaian_setahun(isi, penyebut=40, bentuk="tambahan")
    assert "(sama dengan capaian setahun)" in lain._repr_html_()


def test_triwulan_menolak_sekaligus():
    assert path_galat(lambda: capaian_setahun((1, -1, "3"), penyebut=-1, bentuk="x")) == [
        "triwulan[1]",
        "triwulan[2]",
        "triwulan",
        "penyebut",
        "bentuk",
    ]
    assert path_galat(lambda: capaian_setahun({1: 1}, penyebut=1, bentuk="keadaan")) == ["triwulan"]
    turun = {"penyebut": 9, "bentuk": "kumulatif"}
    assert path_galat(lambda: capaian_setahun((3, 2, 4, 1), **turun)) == [
        "triwulan[1]",
        "triwulan[3]",
    ]
    assert kode_galat(capaian_setahun, (3, 2, 4, 1), **turun) == ["SP-098"] * 2


# --- solved of reported ---------------------------------------------------------------------------


@given(CACAH, CACAH, CACAH, CACAH, CACAH, CACAH)
def test_angka_penyelesaian_seimbang_atau_ditolak(awal, baru, selesai, selesai_baru, tutup, ulang):
    isi = (tahun(2026), awal, baru, selesai, selesai_baru, tutup, ulang)
    mustahil = (
        selesai + tutup > awal + baru + ulang
        or selesai_baru > min(baru, selesai)
        or selesai - selesai_baru > awal + ulang
    )
    if mustahil:
        assert set(kode_galat(PenyelesaianMasa, *isi)) <= {"SP-105", "SP-106", "SP-107"}
        return
    p = PenyelesaianMasa(*isi)
    assert awal + baru + ulang == selesai + tutup + p.akhir
    assert p.akhir >= 0
    assert p.selesai_bawaan + selesai_baru == selesai
    assert p.tingkat == (Fraction(selesai_baru, baru) if baru else None)
    assert p.tingkat is None or 0 <= p.tingkat <= 1


def test_perkara_tahun_lalu_tidak_menaikkan_tingkat_tahun_ini():
    p = PenyelesaianMasa(tahun(2026), awal=30, baru=10, selesai=35, selesai_baru=5)
    assert (p.tingkat, p.tingkat_kasar, p.selesai_bawaan) == (Fraction(1, 2), Fraction(7, 2), 30)
    teks = str(p.penjelasan())
    assert "50 %" in teks
    assert "350 % (mencampur masa" in teks
    assert "Perkara bawaan atau terulang yang selesai: 30" in teks
    assert "<ul>" in p._repr_html_()
    kosong = PenyelesaianMasa(tahun(2026), 3, 0, 1, 0)
    assert (kosong.tingkat, kosong.tingkat_kasar) == (None, None)
    assert "tidak terdefinisi" in str(kosong.penjelasan())


def test_penyelesaian_menolak_dengan_kode():
    assert kode_galat(PenyelesaianMasa, tahun(2026), 1, 2, 4, 2) == ["SP-105", "SP-107"]
    assert kode_galat(PenyelesaianMasa, tahun(2026), 9, 2, 4, 3) == ["SP-106"]
    assert kode_galat(PenyelesaianMasa, tahun(2026), 9, 5, 1, 3) == ["SP-106"]
    assert kode_galat(PenyelesaianMasa, tahun(2026), 1, 9, 4, 2) == ["SP-107"]
    assert path_galat(lambda: PenyelesaianMasa("2026", -1, 1.0, True, None)) == [
        "masa",
        "awal",
        "baru",
        "selesai",
        "selesai_baru",
    ]


def test_tren_menyambung_dan_menyebut_arah():
    daftar = [
        PenyelesaianMasa(tahun(2023), 0, 10, 5, 5),
        PenyelesaianMasa(tahun(2024), 5, 10, 10, 8, 1),
        PenyelesaianMasa(tahun(2025), 4, 5, 4, 4),
        PenyelesaianMasa(tahun(2026), 5, 4, 3, 1),
        PenyelesaianMasa(Masa(date(2027, 1, 1)), 6, 0, 1, 0),
    ]
    tren = tren_penyelesaian(iter(daftar))
    assert tren.tren == (Tren.NAIK, Tren.TETAP, Tren.TURUN, None)
    teks = str(tren.tabel())
    assert "tidak terdefinisi" in teks
    assert "<table>" in tren._repr_html_()
    assert [b[-1] for b in tren.tabel().baris] == ["", "naik", "tetap", "turun", "-"]
    kosong = tren_penyelesaian([])
    assert (kosong.tren, kosong.tabel().baris) == ((), ())


def test_tren_menolak_yang_tidak_sambung():
    a = PenyelesaianMasa(tahun(2024), 0, 10, 5, 5)
    b = PenyelesaianMasa(tahun(2026), 4, 10, 5, 5)
    assert kode_galat(tren_penyelesaian, [a, b]) == ["SP-109", "SP-108"]
    assert path_galat(lambda: tren_penyelesaian([a, b])) == ["daftar[1].masa", "daftar[1].awal"]
    assert path_galat(lambda: tren_penyelesaian([a, None])) == ["daftar[1]"]
    assert path_galat(lambda: tren_penyelesaian({a})) == ["daftar"]


@given(CACAH, CACAH)
def test_penurunan_negatif_bila_naik_dan_tak_terdefinisi_dari_nol(lama, baru):
    hasil = penurunan_pelanggaran(sebelum=lama, sesudah=baru)
    if lama:
        assert hasil.nilai * lama == lama - baru
        assert (hasil.nilai < 0) == (baru > lama)
    else:
        assert hasil.nilai is None


def test_penurunan_menjelaskan_dan_menolak():
    assert "-50 %" in penurunan_pelanggaran(sebelum=2, sesudah=3)._repr_html_()
    assert path_galat(lambda: penurunan_pelanggaran(sebelum=-1, sesudah="2")) == [
        "sebelum",
        "sesudah",
    ]


# --- achievement ----------------------------------------------------------------------------------

POSITIF = st.fractions(min_value=Fraction(1, 9), max_value=100, max_denominator=9)


@given(POSITIF, POSITIF)
def test_rumus_sama_pada_target_dan_berlawanan_arah(target, realisasi):
    nilai = {r: hitung_capaian(r, target, realisasi) for r in RumusCapaian}
    naik, balik, selisih = nilai.values()
    assert naik * balik == 1
    assert naik + selisih == 2
    assert balik >= selisih
    assert len(set(nilai.values())) == (1 if target == realisasi else 3)


@given(st.sampled_from(ArahIndikator), st.sampled_from(RumusCapaian), UKURAN, UKURAN)
def test_capaian_menyimpan_rumusnya(arah, rumus, target, realisasi):
    isi = {"arah": arah, "rumus": rumus, "target": target, "realisasi": realisasi}
    isi["indikator"] = "Pelanggaran"
    if (arah is ArahIndikator.POSITIF) != (rumus is RumusCapaian.REALISASI_PER_TARGET):
        assert kode_galat(capaian_kinerja, **isi) == ["SP-110"]
        return
    hasil = capaian_kinerja(**isi)
    assert hasil.nilai == hitung_capaian(rumus, target, realisasi)
    bagi = realisasi if rumus is RumusCapaian.TARGET_PER_REALISASI else target
    assert (hasil.nilai is None) == (bagi == 0)
    assert str(hasil.penjelasan()).startswith("Capaian Pelanggaran: ")
    assert rumus.value.replace("_", " ") in str(hasil.penjelasan())
    assert "Rumus" in hasil._repr_html_()


@given(st.sampled_from(ArahIndikator), POSITIF, POSITIF, st.sampled_from(RumusCapaian))
def test_capaian_terbit_ditelusuri_ke_rumusnya(arah, target, realisasi, rumus):
    persen = round(float(hitung_capaian(rumus, target, realisasi) * 100), 9)
    dugaan = periksa_capaian(
        arah=arah, target=target, realisasi=realisasi, terbit_persen=0, desimal=2
    ).persen(rumus)
    assert abs(float(dugaan) - persen) <= 0.005 + 1e-8
    hasil = periksa_capaian(
        arah=arah, target=target, realisasi=realisasi, terbit_persen=dugaan, desimal=2
    )
    assert rumus in hasil.rumus_cocok
    assert hasil.benar != hasil.terbalik
    for r, nyata in hasil.realisasi_menurut_terbit:
        if nyata is not None:
            assert hitung_capaian(r, target, nyata) in {dugaan / 100, None}


def test_capaian_terbit_menjelaskan():
    turun = Fraction(13_300, 267)
    terbalik = periksa_capaian(arah="positif", target=47, realisasi=turun, terbit_persen=94.35)
    assert (terbalik.benar, terbalik.terbalik) == (False, True)
    assert "terbalik: target per realisasi" in str(terbalik.tabel())
    sesuai = periksa_capaian(arah="negatif", target=10, realisasi=10, terbit_persen=100, desimal=0)
    assert sesuai.benar
    assert sesuai.kesimpulan == (
        "sesuai rumus realisasi per target dan target per realisasi dan selisih target"
    )
    nol = periksa_capaian(arah="negatif", target=0, realisasi=0, terbit_persen=0)
    assert nol.rumus_cocok == ()
    assert nol.realisasi_menurut_terbit == (
        (RumusCapaian.TARGET_PER_REALISASI, None),
        (RumusCapaian.SELISIH_TARGET, 0),
    )
    assert nol.kesimpulan == "tidak diberikan rumus mana pun"
    assert "tidak terdefinisi" in nol._repr_html_()


def test_pelanggaran_yang_naik_adalah_capaian_negatif():
    naik = penurunan_pelanggaran(sebelum=2, sesudah=3).nilai * 100
    isi = {"target": 40, "realisasi": naik}
    hasil = capaian_kinerja("Penurunan", arah="positif", rumus="realisasi_per_target", **isi)
    assert hasil.nilai == Fraction(-5, 4)
    assert "Capaian Penurunan: -125 %" in str(hasil.penjelasan())
    balik = capaian_kinerja("Penurunan", arah="negatif", rumus="target_per_realisasi", **isi)
    assert balik.nilai is None
    assert periksa_capaian(arah="positif", terbit_persen=-125, **isi).benar
    terbit = periksa_capaian(arah="negatif", terbit_persen=-125, **isi)
    assert terbit.terbalik
    assert dict(terbit.realisasi_menurut_terbit) == {
        RumusCapaian.TARGET_PER_REALISASI: None,
        RumusCapaian.SELISIH_TARGET: 130,
    }


def test_capaian_menolak_sekaligus():
    assert path_galat(
        lambda: capaian_kinerja("", arah="x", rumus="y", target=-1, realisasi=None)
    ) == [
        "indikator",
        "arah",
        "rumus",
        "target",
        "realisasi",
    ]
    assert path_galat(
        lambda: periksa_capaian(
            arah=1, target="1", realisasi=True, terbit_persen=float("inf"), desimal=-1
        )
    ) == ["arah", "target", "realisasi", "terbit_persen", "desimal"]
    angka = {"arah": "positif", "target": 1, "realisasi": 1, "terbit_persen": 100}
    assert periksa_capaian(**angka, desimal=1_000).benar
    assert kode_galat(periksa_capaian, **angka, desimal=10**400) == ["UM-019"]


def test_daftar_capaian_menurut_urutannya():
    satu = {"target": 10, "realisasi": 8.5}
    isi = [
        capaian_kinerja("Selesai", arah="positif", rumus="realisasi_per_target", **satu),
        capaian_kinerja("Pelanggaran", arah="negatif", rumus="selisih_target", **satu),
    ]
    daftar = daftar_capaian(iter(isi))
    assert daftar.daftar == tuple(isi)
    assert daftar.tabel().baris == (
        ("Selesai", "positif", "10", "8,5", "realisasi per target", "85 %"),
        ("Pelanggaran", "negatif", "10", "8,5", "selisih target", "115 %"),
    )
    assert "115 %" in daftar._repr_html_()
    assert path_galat(lambda: daftar_capaian([isi[0], None])) == ["daftar[1]"]
    assert path_galat(lambda: daftar_capaian(isi[0])) == ["daftar"]


# --- personnel ------------------------------------------------------------------------------------


def indikator(*bobot: tuple[str, object, KelasIndikator]) -> list[IndikatorPersonel]:
    return [
        IndikatorPersonel(f"I-{i}", KelompokKriteria(k), b, kelas)
        for i, (k, b, kelas) in enumerate(bobot)
    ]


@given(
    st.lists(st.tuples(st.integers(1, 9), st.sampled_from(KelasIndikator)), min_size=1, max_size=4),
    st.lists(st.tuples(st.integers(1, 9), st.sampled_from(KelasIndikator)), min_size=1, max_size=9),
)
def test_skor_antara_empat_ratus_dan_seribu(umum, teknis):
    def bagi(kelompok, isi, bagian):
        jumlah = sum(n for n, _ in isi)
        return [(kelompok, bagian * n / jumlah, kelas) for n, kelas in isi]

    semua = indikator(*bagi("umum", umum, Fraction(1, 5)), *bagi("teknis", teknis, Fraction(4, 5)))
    skor = skor_personel(semua, pada=HARI)
    assert 400 <= skor.nilai <= 1_000
    assert skor.nilai == sum(map(skor.bagian, semua))
    naik = [IndikatorPersonel(i.kode, i.kelompok, i.bobot, KelasIndikator.TINGGI) for i in semua]
    assert skor_personel(naik, pada=HARI).nilai == 1_000


def test_skor_menolak_bobot_yang_salah():
    salah = indikator(("umum", 0.3, KelasIndikator.RENDAH), ("teknis", 0.7, KelasIndikator.TINGGI))
    assert kode_galat(skor_personel, salah, pada=HARI) == ["SP-111", "SP-111"]
    benar = indikator(("umum", 0.2, KelasIndikator.RENDAH), ("teknis", 0.8, KelasIndikator.TINGGI))
    assert kode_galat(skor_personel, benar, pada=date(2011, 12, 31)) == ["UM-010"] * 2
    assert kode_galat(skor_personel, [*benar, benar[0]], pada=HARI) == ["UM-015", "SP-111"]
    assert path_galat(lambda: skor_personel(5, pada=None)) == ["pada", "indikator"]
    assert path_galat(lambda: skor_personel(["x"], pada=HARI)) == ["indikator[0]"]
    assert path_galat(lambda: IndikatorPersonel("", "umum", 20, "tinggi")) == [
        "kode",
        "kelompok",
        "bobot",
        "kelas",
    ]
    skor = skor_personel(benar, pada=HARI)
    assert "880" in str(skor.tabel())
    assert "880" in skor._repr_html_()
    tabel = [PitaPersonel(800, None, 300)]
    assert "paling sedikit 300 orang" in kebutuhan_personel(skor, tabel=tabel)._repr_html_()


def test_tanpa_tabel_pita_tidak_ada_angka():
    pita = PITA_KABUPATEN_KOTA.nilai(HARI)
    assert kode_galat(kebutuhan_personel, 560, tabel=None) == ["SP-112"]
    assert kode_galat(kebutuhan_personel, 560, tabel=[]) == ["SP-115"]
    assert kode_galat(kebutuhan_personel, 500, tabel=[pita]) == ["SP-115"]
    hasil = kebutuhan_personel(501, tabel=[pita])
    assert (hasil.paling_sedikit, hasil.paling_banyak) == (251, 350)
    assert [hasil.kekurangan(n) for n in (0, 250, 251, 400)] == [251, 1, 0, 0]
    assert "251 s.d. 350 orang" in str(hasil.penjelasan())
    assert path_galat(lambda: hasil.kekurangan(-1)) == ["ada"]


@given(st.lists(st.integers(1, 300), min_size=1, max_size=6), st.integers(0, 2_000))
def test_setiap_skor_paling_banyak_dalam_satu_pita(lebar, skor):
    batas = [400]
    for satu in lebar:
        batas.append(batas[-1] + satu)
    tabel = [PitaPersonel(a, b, n + 1) for n, (a, b) in enumerate(pairwise(batas))]
    muat = [p for p in tabel if p.memuat(Fraction(skor))]
    assert len(muat) == (400 < skor <= batas[-1])
    if muat:
        assert kebutuhan_personel(skor, tabel=reversed(tabel)).pita == muat[0]
    else:
        assert kode_galat(kebutuhan_personel, skor, tabel=tabel) == ["SP-115"]


def test_pita_yang_salah():
    assert kode_galat(PitaPersonel, 500, 500, 1) == ["SP-113"]
    assert kode_galat(PitaPersonel, 500, 600, 9, 8) == ["SP-113"]
    assert path_galat(lambda: PitaPersonel("a", float("nan"), 0, -1)) == [
        "di_atas",
        "sampai",
        "paling_sedikit",
        "paling_banyak",
    ]
    assert path_galat(lambda: PitaPersonel(-1, True, 1)) == ["di_atas", "sampai"]
    tumpuk = [PitaPersonel(500, None, 9), PitaPersonel(400, 600, 1), PitaPersonel(700, 800, 1)]
    assert kode_galat(kebutuhan_personel, 560, tabel=tumpuk) == ["SP-114", "SP-114"]
    assert path_galat(lambda: kebutuhan_personel(-1, tabel=5)) == ["skor", "tabel"]
    assert path_galat(lambda: kebutuhan_personel(1, tabel=[5])) == ["tabel[0]"]
    assert path_galat(lambda: kebutuhan_personel("1", tabel=None)) == ["skor", "tabel"]
    assert str(PitaPersonel(400, 500.5, 150)) == "di atas 400 s.d. 500,5: 150-"


@given(CACAH, CACAH)
def test_pemenuhan_dan_kekurangan(ada, ideal):
    hasil = pemenuhan_personel(ada=ada, ideal=ideal)
    assert hasil.kekurangan == max(0, ideal - ada)
    assert hasil.nilai == (Fraction(ada, ideal) if ideal else None)
    assert "Kekurangan" in hasil._repr_html_()


@given(st.integers(0, 10**4), st.integers(0, 10**7), st.integers(1, 10**5))
def test_rasio_dua_arah(petugas, penduduk, per):
    rasio = rasio_per_penduduk(petugas=petugas, penduduk=penduduk, per=per)
    assert (rasio.petugas_per_penduduk is None) == (penduduk == 0)
    assert (rasio.penduduk_per_petugas is None) == (petugas == 0)
    if petugas and penduduk:
        assert rasio.petugas_per_penduduk * rasio.penduduk_per_petugas == per
    assert "makin besar makin kurang" in rasio._repr_html_()


@given(st.integers(0, 10**7), st.integers(1, 10**5))
def test_petugas_dibutuhkan_cukup_dan_tidak_berlebih(penduduk, jiwa):
    banyak = petugas_dibutuhkan(penduduk=penduduk, penduduk_per_petugas=jiwa)
    assert (banyak - 1) * jiwa < penduduk <= banyak * jiwa or banyak == penduduk == 0


def test_personel_menolak_sekaligus():
    assert path_galat(lambda: pemenuhan_personel(ada=-1, ideal=1.5)) == ["ada", "ideal"]
    assert path_galat(lambda: rasio_per_penduduk(petugas=-1, penduduk=True, per=0)) == [
        "petugas",
        "penduduk",
        "per",
    ]
    assert path_galat(lambda: petugas_dibutuhkan(penduduk=None, penduduk_per_petugas=0)) == [
        "penduduk",
        "penduduk_per_petugas",
    ]


# --- linmas ---------------------------------------------------------------------------------------


@given(
    st.dictionaries(st.text("abc", min_size=1), st.integers(0, 5), min_size=1), st.integers(1, 3)
)
def test_setiap_rt_diperiksa(isi, batas):
    hasil = linmas_per_rt(isi, paling_sedikit=batas)
    assert set(hasil.kurang) == {k for k, n in isi.items() if n < batas}
    assert hasil.terpenuhi == all(n >= batas for n in isi.values())
    assert hasil.bagian_terpenuhi == Fraction(sum(n >= batas for n in isi.values()), len(isi))
    ditambah = {k: max(n, batas) for k, n in isi.items()}
    assert sum(ditambah.values()) - hasil.jumlah == hasil.kekurangan
    dari_jumlah = rata_linmas(anggota=hasil.jumlah, banyak_rt=len(isi), paling_sedikit=batas)
    assert dari_jumlah.rata == hasil.rata
    assert not (dari_jumlah.pasti_kurang and hasil.terpenuhi)


def test_linmas_menjelaskan():
    kurang = linmas_per_tps({"TPS 1": 3, "TPS 2": 1})
    assert (kurang.rata, kurang.terpenuhi, kurang.paling_sedikit) == (2, False, 2)
    assert "TPS yang kurang: TPS 2" in str(kurang.penjelasan())
    assert "2 orang/TPS [Pengamanan pemilihan lurah di Bantul 2022" in str(kurang.penjelasan())
    for sendiri in (linmas_per_tps({"TPS": 1}, paling_sedikit=2), rata_linmas(
        anggota=1, banyak_rt=1, paling_sedikit=1)):  # fmt: skip
        assert "[" not in str(sendiri.penjelasan())
    assert "Sasaran Kota Yogyakarta 2015" in str(rata_linmas(anggota=1, banyak_rt=1).penjelasan())
    cukup = linmas_per_rt({"RT 01": 1})
    assert "RT yang kurang: tidak ada" in cukup._repr_html_()
    assert "tidak terdefinisi" in rata_linmas(anggota=1, banyak_rt=0)._repr_html_()
    assert "ada yang kurang" in str(rata_linmas(anggota=1, banyak_rt=2).penjelasan())


def test_linmas_menolak_sekaligus():
    assert path_galat(lambda: linmas_per_rt({}, paling_sedikit=0)) == ["paling_sedikit", "per_rt"]
    assert kode_galat(linmas_per_tps, {}) == ["SP-116"]
    assert path_galat(lambda: linmas_per_tps([1])) == ["per_tps"]
    assert path_galat(lambda: linmas_per_rt({"": 1, "RT 02": -1})) == [
        "per_rt['']",
        "per_rt['RT 02']",
    ]
    assert path_galat(lambda: rata_linmas(anggota=-1, banyak_rt=1.0, paling_sedikit=0)) == [
        "anggota",
        "banyak_rt",
        "paling_sedikit",
    ]
    assert path_galat(
        lambda: kebutuhan_linmas_pemilihan(
            banyak_tps=-1, banyak_kalurahan=True, banyak_kapanewon=None
        )
    ) == ["banyak_tps", "banyak_kalurahan", "banyak_kapanewon"]


# --- minimum service ------------------------------------------------------------------------------

BAGIAN = st.fractions(0, 1, max_denominator=20)


@given(BAGIAN, BAGIAN, BAGIAN)
def test_indeks_spm_di_antara_keduanya(penerima, mutu, bobot):
    hasil = indeks_spm(penerima=penerima, mutu=mutu, bobot_penerima=bobot, bobot_mutu=1 - bobot)
    assert min(penerima, mutu) <= hasil.nilai <= max(penerima, mutu)
    assert "Mutu" in hasil._repr_html_()


def test_indeks_spm_menolak_bobot_yang_salah():
    isi = {"penerima": 1, "mutu": 1}
    assert kode_galat(indeks_spm, **isi, bobot_penerima=0.8, bobot_mutu=0.3) == ["SP-117"]
    assert path_galat(
        lambda: indeks_spm(penerima=2, mutu=-1, bobot_penerima=1.5, bobot_mutu=None)
    ) == ["penerima", "mutu", "bobot_penerima", "bobot_mutu"]
    with pytest.raises(TypeError):
        indeks_spm(**isi)
