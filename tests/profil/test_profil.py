"""One report of a kecamatan: nothing is filled in, nothing is without a source."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from html import unescape
from importlib import import_module
from types import SimpleNamespace

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh import semua_contoh
from pelayanan_publik import anggaran as ag, gandeng_gendong as gg
from pelayanan_publik.bank_sampah.rules import Reduksi
from pelayanan_publik.biopori import reduksi_organik
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.profil import (
    PROGRAM,
    Indikator,
    KeadaanIndikator,
    SumberData,
    baca_indikator,
    bandingkan_profil,
    susun_profil,
)
from pelayanan_publik.profil.bacaan import PEMBACA, _tanggal_milik
from pelayanan_publik.satpol_pp import bko, kinerja
from pelayanan_publik.tangguh_bencana import nilai_pkd
from pelayanan_publik.wilayah import KodeWilayah

HARI = date(2024, 6, 30)
REKAAN = SumberData(DasarHukum("contoh rekaan"), Bukti.USULAN)
JAHAT = "<script>alert('x')</script>"


def indikator(program="layanan", nama="IKM", ukuran=None, *, tempat="", hari=HARI, **lain):
    ditulis = "tidak terbilang" if ukuran is None else str(ukuran)
    isi = {"keadaan": KeadaanIndikator.TANPA_PATOKAN, "sumber": REKAAN, **lain}
    return Indikator(
        program=program,
        nama=nama,
        ditulis=ditulis,
        tanggal_data=hari,
        alasan=Penjelasan("dihitung"),
        tempat=tempat,
        ukuran=ukuran,
        **isi,
    )


def kode(panggil, *args, **kwargs):
    with pytest.raises(Penolakan) as tolak:
        panggil(*args, **kwargs)
    return [(g.kode, g.path) for g in tolak.value.daftar]


# --- laws ----------------------------------------------------------------------------------------

kumpulan = st.lists(
    st.builds(
        indikator,
        st.sampled_from(sorted(PROGRAM)),
        st.sampled_from(["a", "b"]),
        st.none() | st.fractions(-10, 10),
        tempat=st.sampled_from(["", "Prenggan", "Purbayan"]),
        hari=st.dates(date(2020, 1, 1), HARI),
        keadaan=st.sampled_from(KeadaanIndikator),
    ),
    unique_by=lambda i: (*i.kunci, i.tempat, i.tanggal_data),
    max_size=12,
)


@given(kumpulan)
def test_tidak_ada_yang_hilang_dan_yang_tidak_diserahkan_disebut(isi):
    profil = susun_profil("Kotagede", isi, pada=HARI)
    assert sorted(map(id, profil.indikator)) == sorted(map(id, isi))
    assert set(profil.tidak_diketahui) == set(PROGRAM) - {i.program for i in isi}
    assert [i for p in PROGRAM for i in profil.program(p)] == list(profil.indikator)
    assert profil.data_tertua == min((i.tanggal_data for i in isi), default=None)
    assert str(profil) == profil.teks()
    for teks in (profil.teks(), profil.markdown(), str(profil.penjelasan())):
        assert all(judul in teks for judul in PROGRAM.values())
        assert teks.count("tidak diketahui") >= len(profil.tidak_diketahui)


@given(kumpulan, kumpulan)
def test_lebih_banyak_fakta_tidak_mengurangi_yang_diketahui(awal, tambahan):
    sedikit = susun_profil("Kotagede", awal, pada=HARI)
    ada = {(*i.kunci, i.tempat, i.tanggal_data) for i in awal}
    baru = [i for i in tambahan if (*i.kunci, i.tempat, i.tanggal_data) not in ada]
    banyak = susun_profil("Kotagede", [*awal, *baru], pada=HARI)
    assert set(banyak.tidak_diketahui) <= set(sedikit.tidak_diketahui)
    assert set(banyak.belum) >= set(sedikit.belum)


@given(kumpulan)
def test_setiap_angka_sampai_pada_sumbernya(isi):
    profil = susun_profil("Kotagede", isi, pada=HARI)
    for satu in profil.indikator:
        assert any(p.dasar and p.bukti for _, p in satu.penjelasan().jalan())


@given(kumpulan, kumpulan)
def test_bandingan_memuat_setiap_angka_dari_keduanya(kiri, kanan):
    a, b = (susun_profil(n, isi, pada=HARI) for n, isi in (("A", kiri), ("B", kanan)))
    banding, balik = bandingkan_profil(a, b), bandingkan_profil(b, a)
    assert {(r.program, r.nama, r.satuan) for r in banding.baris} == {
        i.kunci for i in (*kiri, *kanan)
    }
    for r in banding.baris:
        (lawan,) = [x for x in balik.baris if (x.nama, x.program) == (r.nama, r.program)]
        assert (lawan.kiri, lawan.kanan) == (r.kanan, r.kiri)
        if r.nisbah and lawan.nisbah:
            assert r.nisbah * lawan.nisbah == 1
        for sisi, asal in ((r.kiri, kiri), (r.kanan, kanan)):
            assert len({i.tempat for i in sisi}) == len(sisi)
            for i in sisi:
                sama = [x for x in asal if x.kunci == i.kunci and x.tempat == i.tempat]
                assert i.tanggal_data == max(x.tanggal_data for x in sama)
    assert set(banding.belum_lengkap) == {r for r in banding.baris if not (r.kiri and r.kanan)}


# --- what is read out of results -----------------------------------------------------------------


def test_setiap_pembaca_mengenal_kelas_yang_ada():
    for kunci in PEMBACA:
        modul, _, kelas = kunci.partition(":")
        assert attrs.has(getattr(import_module(f"pelayanan_publik.{modul}"), kelas)), kunci
        assert kunci.partition(".")[0] in PROGRAM


@pytest.fixture(scope="module")
def hasil_per_jenis():
    """Of every kind of result that is read, the examples of the wire."""
    per_jenis = {}
    for satu in semua_contoh():
        kunci = f"{type(satu).__module__.removeprefix('pelayanan_publik.')}:{type(satu).__name__}"
        per_jenis.setdefault(kunci, []).append(satu)
    return per_jenis


@pytest.mark.parametrize("kunci", PEMBACA)
def test_setiap_hasil_terbaca_dengan_sumbernya(kunci, hasil_per_jenis):
    for hasil in hasil_per_jenis[kunci]:
        milik = {} if punya_tanggal(hasil) else {"tanggal_data": HARI}
        terbaca = baca_indikator(hasil, sumber=REKAAN, **milik)
        assert terbaca
        for satu in terbaca:
            assert satu.program == kunci.partition(".")[0]
            assert satu.ukuran is None or satu.satuan
            assert any(p.dasar == REKAAN.dasar for _, p in satu.penjelasan().jalan())
        assert susun_profil("Kotagede", terbaca, pada=date(2100, 1, 1)).indikator == terbaca


def punya_tanggal(hasil):
    masa = getattr(hasil, "masa", None)
    return any(hasattr(hasil, n) for n in ("pada", "bulan")) or (
        getattr(hasil, "tanggal", None) is not None or getattr(masa, "sampai", None) is not None
    )


def test_angka_yang_dibaca_adalah_angka_hasilnya(hasil_per_jenis):
    def terbaca(kunci):
        hasil = hasil_per_jenis[kunci][0]
        milik = {} if punya_tanggal(hasil) else {"tanggal_data": HARI}
        return hasil, {i.nama: i for i in baca_indikator(hasil, sumber=REKAAN, **milik)}

    bulan, angka = terbaca("bank_sampah.reports:LaporanBulanan")
    assert angka["Sampah terkelola sebulan"].ukuran * 1_000 == bulan.terkelola_gram
    assert angka["Sampah terkelola sebulan"].tanggal_data == bulan.bulan.akhir
    laporan, angka = terbaca("anggaran.reports:LaporanRealisasi")
    realisasi = angka["Realisasi pagu"].ukuran
    assert realisasi * laporan.pagu.rupiah == laporan.jumlah.realisasi_rupiah
    ikm, angka = terbaca("layanan.skm.ikm:HasilIKM")
    assert angka["IKM"].ukuran == Fraction(ikm.ikm)
    assert ikm.mutu.value in angka["IKM"].ditulis
    neraca, angka = terbaca("limbah_kaca.neraca:NeracaMassa")
    assert (angka["Kaca diterima"].keadaan is KeadaanIndikator.MEMENUHI) == neraca.seimbang
    bagi, angka = terbaca("gandeng_gendong.pemerataan.hasil:HasilPemerataan")
    kosong = angka["Kelompok tanpa pesanan"].ukuran * len(bagi.bagian)
    assert kosong == len(bagi.tanpa_pesanan)


def test_target_serapan_menjadi_patokan():
    def serapan(aplikasi_rupiah, *, dengan_target):
        anggaran = next(
            a for a in gg.angka_terbit("anggaran") if a.dasar and a.tanggal == date(2024, 6, 1)
        )
        hasil = gg.serapan_anggaran(
            pada=date(2024, 6, 1),
            aplikasi_rupiah=aplikasi_rupiah,
            luar_aplikasi_rupiah=None,
            anggaran=anggaran,
            dengan_target=dengan_target,
        )
        return baca_indikator(hasil, sumber=REKAAN)[0].keadaan.value

    assert serapan(1_290_000_000, dengan_target=True) == "belum"
    assert serapan(3_240_000_000, dengan_target=True) == "memenuhi"
    assert serapan(1_290_000_000, dengan_target=False) == "tanpa_patokan"


def test_masa_tanpa_pada_dibaca_pada_hari_terakhirnya():
    juni = SimpleNamespace(masa=Masa(date(2024, 6, 1), date(2024, 7, 1)))
    assert _tanggal_milik(juni) == HARI
    assert _tanggal_milik(SimpleNamespace(masa=Masa(HARI))) is None


def test_hasil_yang_membawa_tanggalnya_sendiri():
    kuat = bko.kekuatan_bko(bko.buku_bko("Satpol PP"), HARI, kecamatan=["Kotagede"])
    [satu] = baca_indikator(kuat, sumber=REKAAN)
    assert (satu.tanggal_data, satu.tempat, satu.ditulis) == (HARI, "Kotagede", "0 dari 5")
    assert satu.keadaan is KeadaanIndikator.BELUM
    assert baca_indikator(kuat, sumber=REKAAN, tanggal_data=HARI, tempat="Kemantren")[0].tempat == (
        "Kemantren"
    )
    esok = date(2024, 7, 1)
    assert kode(baca_indikator, kuat, sumber=REKAAN, tanggal_data=esok) == [
        ("PR-003", "tanggal_data")
    ]


def test_bagian_atas_nol_tidak_terbilang():
    [satu] = baca_indikator(Reduksi(0, 0), sumber=REKAAN, tanggal_data=HARI)
    assert satu.ukuran is None
    [dua] = baca_indikator(
        reduksi_organik(pengurangan_kg_per_hari=1, timbulan_kg_per_hari=4),
        sumber=REKAAN,
        tanggal_data=HARI,
    )
    assert (dua.ukuran, dua.ditulis) == (Fraction(1, 4), "25 %")


def test_patokan_dari_aturan_bukan_dari_profil():
    def capaian(realisasi, target):
        return kinerja.capaian_kinerja(
            "Penertiban",
            arah="positif",
            rumus="realisasi_per_target",
            target=target,
            realisasi=realisasi,
        )

    keadaan = [
        baca_indikator(capaian(r, t), sumber=REKAAN, tanggal_data=HARI)[0].keadaan.value
        for r, t in ((10, 10), (9, 10))
    ]
    assert keadaan == ["memenuhi", "belum"]
    [pkd] = baca_indikator(nilai_pkd([[True] * 4] * 32, tanggal=HARI), sumber=REKAAN)
    assert (pkd.nama, pkd.ditulis, pkd.keadaan.value) == ("PKD", "100 (utama)", "tanpa_patokan")
    banjir = nilai_pkd([[True] * 4] * 32, tanggal=HARI, bahaya="banjir")
    assert baca_indikator(banjir, sumber=REKAAN)[0].nama == "PKD banjir"


@pytest.mark.parametrize(
    ("kode_wilayah", "berita", "ditulis", "keadaan"),
    [
        ("34.71.14.1001", "BA-1", "danais: boleh", "memenuhi"),
        ("34.71.14.1001", None, "danais: belum ditunjukkan", "tidak_diketahui"),
        ("64.71.05.1002", "BA-1", "danais: tidak boleh", "belum"),
        ("64.71.05.1002", None, "danais: tidak boleh", "belum"),
    ],
)
def test_dana_yang_belum_ditunjukkan_bukan_tidak(kode_wilayah, berita, ditulis, keadaan):
    """One condition that fails is enough for no; one not shown yet leaves the answer open."""
    kerja = ag.Kegiatan("K", "biopori", ag.JenisKegiatan.SARPRAS_PERMUKIMAN, berita)
    (hasil,) = (
        k
        for k in ag.sumber_dana(kerja, KodeWilayah(kode_wilayah), 2024, HARI)
        if k.sumber is ag.SumberDana.DANAIS
    )
    [satu] = baca_indikator(hasil, sumber=REKAAN)
    assert (satu.nama, satu.ditulis) == ("Dana 2024 untuk biopori", ditulis)
    assert (satu.keadaan.value, satu.tempat, satu.tanggal_data) == (keadaan, kode_wilayah, HARI)


# --- refusals ------------------------------------------------------------------------------------


def test_semua_salah_disebut_sekaligus():
    assert kode(baca_indikator, object(), sumber=None, tempat=3, tanggal_data="kemarin") == [
        ("UM-008", "sumber"),
        ("UM-008", "tempat"),
        ("UM-007", "tanggal_data"),
        ("PR-001", "hasil"),
    ]
    assert kode(baca_indikator, Reduksi(1, 2), sumber=REKAAN) == [("PR-002", "tanggal_data")]
    with pytest.raises(Penolakan) as tolak:
        Indikator("pajak", "", "", "baik", None, None, None)
    assert [g.path for g in tolak.value.daftar] == [
        "program", "nama", "ditulis", "keadaan", "tanggal_data", "sumber", "alasan",
    ]  # fmt: skip


def test_susunan_buruk_ditolak():
    esok = date(2024, 7, 1)
    satu = indikator()
    assert kode(susun_profil, "", 5, pada="2024") == [
        ("UM-004", "nama"),
        ("UM-007", "pada"),
        ("UM-008", "indikator"),
    ]
    assert kode(susun_profil, "K", [satu, 5], pada=HARI) == [("UM-008", "indikator[1]")]
    assert kode(susun_profil, "K", [satu, indikator(hari=esok), satu], pada=HARI) == [
        ("PR-004", "indikator[1].tanggal_data"),
        ("PR-005", "indikator[2]"),
    ]
    assert kode(bandingkan_profil, satu, None) == [("UM-008", "kiri"), ("UM-008", "kanan")]


# --- how it reads --------------------------------------------------------------------------------


def test_teks_dan_bandingan_terbaca():
    a = susun_profil(
        "Kotagede",
        [
            indikator(ukuran=Fraction(80)),
            indikator("anggaran", "Realisasi", Fraction(1), tempat="Prenggan"),
            indikator("anggaran", "Realisasi", Fraction(3), tempat="Purbayan"),
            indikator("umkm", "Status", tempat="Prenggan"),
            indikator("umkm", "Status", tempat="Purbayan"),
        ],
        pada=HARI,
    )
    b = susun_profil("Balikpapan Selatan", [indikator(ukuran=Fraction(60))], pada=HARI)
    teks = bandingkan_profil(a, b).tabel().teks()
    assert "2 tempat: 1 s.d. 3" in teks
    assert "2 tempat\n" in teks.replace("  ", "") or "2 tempat " in teks
    assert "0,75×" in teks
    assert "Bank sampah" in teks
    sama = [indikator("anggaran", "R", Fraction(1), tempat=t) for t in ("x", "y")]
    dua = susun_profil("K", sama, pada=HARI)
    assert "2 tempat: 1 " in bandingkan_profil(dua, b).tabel().teks()
    nol = susun_profil("K", [indikator(ukuran=Fraction(0))], pada=HARI)
    assert bandingkan_profil(nol, b).baris[0].nisbah is None


def test_html_meloloskan_tidak_satu_tanda_pun():
    jahat = attrs.evolve(
        indikator(nama=JAHAT, tempat=JAHAT),
        ditulis=JAHAT,
        sumber=SumberData(DasarHukum(JAHAT), Bukti.USULAN),
        alasan=Penjelasan(JAHAT, JAHAT, catatan=JAHAT),
    )
    profil = susun_profil(JAHAT, [jahat], pada=HARI)
    for html in (profil._repr_html_(), bandingkan_profil(profil, profil)._repr_html_()):
        assert "<script" not in html
        assert JAHAT in unescape(html)
