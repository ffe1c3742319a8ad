"""Shortages, shares, people, response, protected area and the hazard scale: laws and refusals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import pi, sqrt

import pytest
from hypothesis import given, strategies as st

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.tangguh_bencana.parameters import sarana as parameter
from pelayanan_publik.tangguh_bencana.sarana.alat import BarisAlat, kekurangan_alat
from pelayanan_publik.tangguh_bencana.sarana.bahaya import (
    GolonganBahaya,
    PeringkatTercetak,
    periksa_peringkat,
    skala_bahaya_jumlah,
    skala_bahaya_kali,
)
from pelayanan_publik.tangguh_bencana.sarana.capaian import (
    Capaian,
    capaian_spm,
    kebakaran_tertangani,
)
from pelayanan_publik.tangguh_bencana.sarana.pilihan import (
    KodePeringatanSarana,
    PeringatanSarana,
    RumusBahaya,
)
from pelayanan_publik.tangguh_bencana.sarana.rentan import (
    PendudukRT,
    cek_penduduk,
    kelompok_rentan,
)
from pelayanan_publik.tangguh_bencana.sarana.tanggap import (
    capaian_waktu_tanggap,
    kebutuhan_pemadam,
)
from pelayanan_publik.tangguh_bencana.sarana.wmk import (
    cakupan_wmk,
    cek_lahan_terbangun,
    jari_jari_setara_km,
)

HARI = date(2024, 6, 1)
CACAH = st.integers(0, 500)


def ditolak(perintah, *isi, **nama):
    """Codes and paths of a refusal, each with sentences that can be read."""
    with pytest.raises(Penolakan) as e:
        perintah(*isi, **nama)
    for g in e.value.daftar:
        assert all((g.pesan, g.message, g.saran, str(g)))
    return [(g.kode, g.path) for g in e.value.daftar]


def terbaca(hasil):
    teks = str(hasil.penjelasan())
    assert "<" in hasil._repr_html_()
    if hasattr(hasil, "tabel"):
        assert str(hasil.tabel())
    return teks


# --- equipment ----------------------------------------------------------------------------------


@given(st.lists(st.tuples(CACAH, CACAH), max_size=8))
def test_kelebihan_tidak_menutup_baris_lain(isi):
    hasil = kekurangan_alat((f"alat {i}", butuh, ada) for i, (butuh, ada) in enumerate(isi))
    naif = 0
    for butuh, ada in isi:
        naif += len(range(ada, butuh))
    assert hasil.kurang == naif
    assert [b.tersedia + b.kurang - b.lebih for b in hasil.baris] == [b.butuh for b in hasil.baris]
    assert not any(b.kurang and b.lebih for b in hasil.baris)
    assert all(0 <= b.pemenuhan <= 1 and (b.pemenuhan == 1) is (not b.kurang) for b in hasil.baris)
    assert {b.alat for b in hasil.paling_kurang} <= {b.alat for b in hasil.baris_kurang}
    assert bool(hasil.paling_kurang) is bool(hasil.kurang)
    if hasil.butuh:
        terpenuhi = sum(min(butuh, ada) for butuh, ada in isi)
        assert hasil.pemenuhan == Fraction(terpenuhi, hasil.butuh)
        assert hasil.pemenuhan_terendah <= hasil.pemenuhan


def test_tidak_ada_kebutuhan_bukan_seratus_persen():
    kosong = kekurangan_alat([])
    assert (kosong.kurang, kosong.pemenuhan, kosong.pemenuhan_terendah) == (0, None, None)
    satu = kekurangan_alat([("Tandu", 0, 3)])
    assert (satu.baris[0].pemenuhan, satu.baris[0].rasio, satu.pemenuhan) == (1, None, None)
    assert "tidak terdefinisi" in terbaca(kosong)


def test_rasio_di_atas_satu_tetap_terlihat():
    apar = BarisAlat("APAR", 33, 43)
    assert (apar.kurang, apar.lebih, apar.pemenuhan, apar.rasio) == (0, 10, 1, Fraction(43, 33))


def test_cetakan_yang_salah_dilaporkan():
    hasil = kekurangan_alat(
        [("Tandu", 5, 8, 0, "Evakuasi"), ("Tikar", 30, 12, 28), ("Peluit", 9, 9, 1), ("Tali", 4, 1)]
    )
    assert [(b.alat, b.selisih_cetak) for b in hasil.salah_cetak] == [("Tikar", 10), ("Peluit", 1)]
    teks = terbaca(hasil)
    assert "Tercetak salah: Tikar: 28, seharusnya 18" in teks
    assert hasil.tabel().kaki[2:5] == (48, 30, 21)
    assert "Evakuasi" in str(hasil.tabel())


def test_semua_baris_buruk_diberitahukan_sekaligus():
    assert ditolak(
        kekurangan_alat,
        [
            ("Tandu", 5, 8),
            ("", -1, True),
            ("Tali", 1),
            "Tali",
            BarisAlat("TANDU", 1, 1),
            ("Tali", 1, 1, -1, " SAR"),
            ("tandu", 1, 1, None, "SAR"),
            ("Tandu", 1, 1, None, "sar"),
        ],
    ) == [
        ("UM-004", "baris[1].alat"),
        ("UM-003", "baris[1].butuh"),
        ("UM-001", "baris[1].tersedia"),
        ("TB-110", "baris[2]"),
        ("TB-110", "baris[3]"),
        ("UM-003", "baris[5].tercetak"),
        ("UM-004", "baris[5].bidang"),
        ("TB-111", "baris[4].alat"),
        ("TB-111", "baris[7].alat"),
    ]


@pytest.mark.parametrize("buruk", [None, 5, "Tandu", {"Tandu": 1}, {1, 2}])
def test_yang_bukan_deretan_baris_ditolak(buruk):
    assert ditolak(kekurangan_alat, buruk) == [("UM-008", "baris")]


# --- shares -------------------------------------------------------------------------------------


def test_nol_per_nol_tidak_terdefinisi():
    kosong = Capaian("Uji", 0, 0, "kena", "semua")
    assert (kosong.nilai, kosong.persen) == (None, None)
    assert "tidak terdefinisi" in terbaca(kosong)
    assert Capaian("Uji", 1, 3, "kena", "semua").persen == Fraction(100, 3)


@given(CACAH, CACAH)
def test_spm_antara_nol_dan_satu(terpenuhi, kebutuhan):
    if terpenuhi > kebutuhan:
        galat = ditolak(capaian_spm, terpenuhi=terpenuhi, kebutuhan=kebutuhan)
        assert galat == [("TB-115", "terpenuhi")]
        return
    nilai = capaian_spm(terpenuhi=terpenuhi, kebutuhan=kebutuhan).nilai
    assert nilai == (Fraction(terpenuhi, kebutuhan) if kebutuhan else None)


def test_capaian_buruk():
    assert ditolak(Capaian, "Uji", 2, 1, "kena", "semua") == [("TB-115", "pembilang")]
    assert ditolak(Capaian, "Uji", -1, 1, "kena", "semua") == [("UM-003", "pembilang")]
    assert ditolak(Capaian, "Uji", 1, True, "kena", "semua") == [("UM-016", "penyebut")]
    assert ditolak(capaian_spm, terpenuhi=1.0, kebutuhan=-2) == [
        ("UM-001", "terpenuhi"),
        ("UM-003", "kebutuhan"),
    ]


def test_kebakaran_hutan_tidak_dihitung():
    hasil = kebakaran_tertangani(terjadi=50, tertangani=36, kebakaran_hutan=10)
    assert (hasil.capaian.nilai, hasil.capaian.penyebut) == (Fraction(9, 10), 40)
    assert "Kebakaran hutan, tidak dihitung: 10" in terbaca(hasil)
    semua_hutan = kebakaran_tertangani(terjadi=3, tertangani=0, kebakaran_hutan=3)
    assert semua_hutan.capaian.nilai is None


@pytest.mark.parametrize(
    ("isi", "galat"),
    [
        ((5, 3, 6), [("TB-115", "kebakaran_hutan")]),
        ((5, 3, 3), [("TB-115", "tertangani")]),
        ((True, -1, "3"), [("UM-001", "terjadi"), ("UM-003", "tertangani"), ("UM-001", "kebakaran_hutan")]),
    ],
)  # fmt: skip
def test_kebakaran_tertangani_buruk(isi, galat):
    nama = dict(zip(("terjadi", "tertangani", "kebakaran_hutan"), isi, strict=True))
    assert ditolak(kebakaran_tertangani, **nama) == galat


# --- people -------------------------------------------------------------------------------------


@given(st.lists(st.tuples(CACAH, CACAH, st.none() | CACAH), max_size=6))
def test_penduduk_dihitung_ulang(isi):
    cek = cek_penduduk((f"{i:02}", *satu) for i, satu in enumerate(isi))
    assert cek.jiwa == sum(cek.jiwa_per_rt.values()) == sum(p + w for p, w, _ in isi)
    salah = {f"{i:02}" for i, (p, w, c) in enumerate(isi) if c is not None and c != p + w}
    assert {b.rt for b in cek.tidak_cocok} == salah
    if any(c is None for _, _, c in isi):
        assert cek.tercetak is None
    else:
        assert cek.tercetak == cek.jiwa + sum(b.selisih for b in cek.baris)
    terbaca(cek)


def test_penduduk_buruk():
    assert PendudukRT("01", 1, 2).selisih == 0
    assert ditolak(cek_penduduk, [("01", 1, 2), ("01", 3, 4), ("", 1.0, None, -1)]) == [
        ("UM-004", "baris[2].rt"),
        ("UM-001", "baris[2].laki_laki"),
        ("UM-001", "baris[2].perempuan"),
        ("UM-003", "baris[2].tercetak"),
        ("UM-015", "baris[1].rt"),
    ]


RENTAN = st.sets(st.sampled_from(["balita", "lansia", "ibu_hamil", "difabel"]), min_size=1).filter(
    lambda k: not ("balita" in k and k & {"lansia", "ibu_hamil"})
)


@given(st.lists(st.lists(RENTAN, max_size=6), max_size=4))
def test_rentan_mengurung_orang_yang_sebenarnya(rt):
    """People with their groups: the sum counts some twice, the bounds hold them in."""
    urut = ("balita", "lansia", "ibu_hamil", "difabel")
    baris = [
        (f"{i:02}", *(sum(k in orang for orang in isi) for k in urut)) for i, isi in enumerate(rt)
    ]
    orang = sum(map(len, rt))
    hasil = kelompok_rentan(baris, jiwa=orang + 3)
    assert hasil.jumlah == sum(len(o) for isi in rt for o in isi)
    assert hasil.paling_sedikit <= orang <= hasil.paling_banyak
    assert hasil.jumlah == hasil.balita + hasil.lansia + hasil.ibu_hamil + hasil.difabel
    assert hasil.bagian == Fraction(hasil.jumlah, orang + 3)
    assert "tumpang tindih" in terbaca(hasil)


def test_rentan_buruk():
    assert kelompok_rentan([], jiwa=0).bagian is None
    baris = [("01", 5, 2, 1, 0), ("01", 1, True, -1, 0), ("02", 0, 6, 0, 0), ("02", 0, 0, 0, 0)]
    assert ditolak(kelompok_rentan, baris, jiwa=1.5) == [
        ("UM-001", "baris[1].lansia"),
        ("UM-003", "baris[1].ibu_hamil"),
        ("UM-015", "baris[3].rt"),
        ("UM-001", "jiwa"),
    ]
    lebih = ditolak(kelompok_rentan, [("01", 5, 6, 1, 0)], jiwa=4)
    assert lebih == [("TB-114", "jiwa"), ("TB-114", "jiwa")]
    assert ditolak(kelompok_rentan, [("01", 5, 6, 1, 0)], jiwa=10) == [("TB-114", "jiwa")]
    assert kelompok_rentan([("01", 5, 6, 1, 0)], jiwa=11).paling_banyak == 11


# --- response -----------------------------------------------------------------------------------


@given(
    st.lists(st.tuples(st.none() | st.integers(0, 40), st.booleans()), max_size=10),
    st.integers(1, 30),
)
def test_dua_penyebut_disebut_namanya(isi, batas):
    kejadian = [(f"K-{i}", menit, dalam) for i, (menit, dalam) in enumerate(isi)]
    hasil = capaian_waktu_tanggap(kejadian, pada=HARI, batas_menit=batas)
    tepat = [m is not None and m <= batas for m, _ in isi]
    dalam = [t for t, (_, d) in zip(tepat, isi, strict=True) if d]
    assert (hasil.di_dalam_wmk.pembilang, hasil.di_dalam_wmk.penyebut) == (sum(dalam), len(dalam))
    assert (hasil.semua.pembilang, hasil.semua.penyebut) == (sum(tepat), len(tepat))
    assert (hasil.semua.nilai is None) is (not isi)
    assert bool(hasil.peringatan) is bool(hasil.tanpa_catatan)
    assert hasil.tabel().kaki == ("Jumlah", len(isi), sum(tepat), hasil.tanpa_catatan)
    lebih_ketat = capaian_waktu_tanggap(kejadian, pada=HARI, batas_menit=Fraction(batas, 2))
    assert lebih_ketat.semua.pembilang <= hasil.semua.pembilang
    assert "semua kejadian" in terbaca(hasil)


@pytest.mark.parametrize(
    ("hari", "bukti"), [(date(2013, 12, 31), "sekunder"), (date(2020, 1, 1), "primer")]
)
def test_batas_tanggap_menurut_hari(hari, bukti):
    hasil = capaian_waktu_tanggap([("K-1", 15, True), ("K-2", 15.1, True)], pada=hari)
    assert (hasil.batas_menit, hasil.di_dalam_wmk.nilai) == (15, Fraction(1, 2))
    assert bukti in terbaca(hasil)


def test_tanggap_buruk():
    kejadian = [
        ("K-1", -1, True),
        ("K-1", 3, 1),
        ("K-2", None, True),
        ("K-2", 4, False),
        ("", 1, True),
    ]
    assert ditolak(capaian_waktu_tanggap, kejadian, pada=date(1999, 1, 1)) == [
        ("UM-003", "kejadian[0].menit"),
        ("UM-008", "kejadian[1].di_dalam_wmk"),
        ("UM-004", "kejadian[4].kode"),
        ("UM-015", "kejadian[3].kode"),
        ("UM-010", "pada"),
    ]
    assert ditolak(capaian_waktu_tanggap, [], pada="2024", batas_menit=0) == [
        ("UM-007", "pada"),
        ("UM-002", "batas_menit"),
    ]


@given(st.integers(0, 10**6))
def test_pemadam_selalu_cukup_dan_tidak_berlebih(jiwa):
    hasil = kebutuhan_pemadam(penduduk=jiwa)
    assert hasil.pos * 30_000 >= jiwa > (hasil.pos - 1) * 30_000 or (jiwa, hasil.pos) == (0, 0)
    assert hasil.mobil * 10_000 >= jiwa > (hasil.mobil - 1) * 10_000 or (jiwa, hasil.mobil) == (
        0,
        0,
    )
    assert hasil.personel == 25 * hasil.mobil


def test_pemadam_buruk():
    assert ditolak(kebutuhan_pemadam, penduduk=-1) == [("UM-003", "penduduk")]
    assert "IFCAA" in terbaca(kebutuhan_pemadam(penduduk=1))


# --- the protected area -------------------------------------------------------------------------


@given(
    st.fractions(0, 200, max_denominator=50),
    st.fractions(1, 400, max_denominator=50),
    st.integers(0, 3),
    st.fractions("0.5", 9, max_denominator=10),
)
def test_wmk_ditolak_hanya_bila_mustahil(luas, wilayah, pos, jari):
    isi = {"luas_terlindung_km2": luas, "luas_wilayah_km2": wilayah, "banyak_pos": pos,
           "jari_jari_km": jari, "pada": HARI}  # fmt: skip
    bulat = pos * pi * float(jari) ** 2
    galat = []
    if luas > wilayah:
        galat.append(("TB-115", "luas_terlindung_km2"))
    if float(luas) > bulat + 1e-9:
        galat.append(("TB-116", "luas_terlindung_km2"))
    if galat:
        assert ditolak(cakupan_wmk, **isi) == galat
        return
    hasil = cakupan_wmk(**isi)
    assert hasil.cakupan.nilai == luas / wilayah
    assert hasil.luas_terlindung_km2 + hasil.tidak_terlindung_km2 == wilayah
    assert hasil.luas_terlindung_km2 <= hasil.batas_atas_km2 <= wilayah
    assert float(hasil.lingkaran_penuh_km2) == pytest.approx(bulat)
    assert "diberikan" in terbaca(hasil)


@given(st.fractions(0, 10_000, max_denominator=1_000))
def test_jari_jari_setara_dipotong_sampai_meter(luas):
    meter = jari_jari_setara_km(luas) * 1_000
    assert meter.denominator == 1
    assert float(meter) / 1_000 <= sqrt(float(luas) / pi) + 1e-9
    assert sqrt(float(luas) / pi) < float(meter + 1) / 1_000 + 1e-9


def test_wmk_buruk():
    assert ditolak(
        cakupan_wmk,
        luas_terlindung_km2=-1,
        luas_wilayah_km2=0,
        banyak_pos=1.5,
        pada=date(1999, 1, 1),
    ) == [
        ("UM-003", "luas_terlindung_km2"),
        ("UM-002", "luas_wilayah_km2"),
        ("UM-001", "banyak_pos"),
        ("UM-010", "pada"),
    ]
    assert ditolak(
        cakupan_wmk,
        luas_terlindung_km2=1,
        luas_wilayah_km2=1,
        banyak_pos=1,
        pada=None,
        jari_jari_km=0,
    ) == [("UM-007", "pada"), ("UM-002", "jari_jari_km")]


@pytest.mark.parametrize(
    ("pos", "sektor", "cukup"),
    [("2.5", "3.5", (True, True)), ("2.51", "3.5", (False, True)), ("2.5", "3.51", (True, False))],
)
def test_lahan_terbangun(pos, sektor, cukup):
    hasil = cek_lahan_terbangun(pos_km=Fraction(pos), sektor_km=Fraction(sektor), pada=HARI)
    assert (hasil.pos_cukup, hasil.sektor_cukup, hasil.memenuhi) == (*cukup, all(cukup))
    assert ("tidak memenuhi" in terbaca(hasil)) is not all(cukup)


def test_lahan_terbangun_buruk():
    assert ditolak(cek_lahan_terbangun, pos_km=-1, sektor_km="3", pada=date(1999, 1, 1)) == [
        ("UM-003", "pos_km"),
        ("UM-016", "sektor_km"),
        ("UM-010", "pada"),
        ("UM-010", "pada"),
    ]


# --- the hazard scale ---------------------------------------------------------------------------

TIGA = [("rendah", 3), ("sedang", 5), GolonganBahaya("tinggi", 16)]


@given(st.integers(1, 4), st.integers(1, 4))
def test_jumlah_dan_kali_di_golongannya(kemungkinan, dampak):
    isi = {"kemungkinan": kemungkinan, "dampak": dampak, "tertinggi": 4, "golongan": TIGA}
    for hasil, nilai in (
        (skala_bahaya_jumlah(**isi), kemungkinan + dampak),
        (skala_bahaya_kali(**isi), kemungkinan * dampak),
    ):
        nama = "rendah" if nilai <= 3 else "sedang" if nilai <= 5 else "tinggi"
        assert (hasil.nilai, hasil.golongan.sebutan) == (nilai, nama)
        assert hasil.rumus.value in terbaca(hasil)


@pytest.mark.parametrize(
    ("ubah", "galat"),
    [
        ({"kemungkinan": 5}, [("TB-122", "kemungkinan")]),
        ({"dampak": 0, "kemungkinan": 1.0}, [("UM-001", "kemungkinan"), ("UM-002", "dampak")]),
        ({"tertinggi": 0, "dampak": 9}, [("UM-002", "tertinggi")]),
        ({"golongan": []}, [("TB-120", "golongan")]),
        ({"golongan": [("a", 5), ("b", 5), ("c", 16)]}, [("TB-120", "golongan")]),
        ({"golongan": [("a", 5), ("b", 7)]}, [("TB-121", "golongan")]),
        ({"golongan": [("a", 5), ("b", 0)]}, [("UM-002", "golongan[1].sampai")]),
        ({"golongan": None}, [("UM-008", "golongan")]),
    ],
)
def test_skala_buruk(ubah, galat):
    isi = {"kemungkinan": 2, "dampak": 2, "tertinggi": 4, "golongan": TIGA, **ubah}
    assert ditolak(skala_bahaya_jumlah, **isi) == galat


def test_golongan_harus_sampai_nilai_tertinggi():
    isi = {"kemungkinan": 1, "dampak": 1, "tertinggi": 4}
    for skala, tertinggi in ((skala_bahaya_jumlah, 8), (skala_bahaya_kali, 16)):
        assert skala(**isi, golongan=[("a", tertinggi)]).golongan.sampai == tertinggi
        with pytest.raises(Penolakan) as e:
            skala(**isi, golongan=[("a", 1), ("b", tertinggi - 1)])
        assert [(g.nilai, g.keadaan["tertinggi"]) for g in e.value.daftar] == [
            (tertinggi - 1, tertinggi)
        ]


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4), st.booleans()), max_size=6))
def test_rumus_yang_dipakai_ditemukan(isi):
    baris = [
        (f"ancaman {i}", k, d, k + d if tambah else k * d) for i, (k, d, tambah) in enumerate(isi)
    ]
    hasil = periksa_peringkat(baris)
    assert hasil.tanpa_rumus == ()
    if isi and all(tambah for *_, tambah in isi):
        assert RumusBahaya.JUMLAH in hasil.rumus
    for rumus in RumusBahaya:
        assert (rumus in hasil.rumus) is (bool(isi) and not hasil.melanggar(rumus))
    terbaca(hasil)


def test_peringkat_tanpa_rumus():
    hasil = periksa_peringkat([("Banjir", 2, 2, 4), ("Gempa", 3, 3, 8)])
    assert PeringkatTercetak("Banjir", 2, 2, 4).menurut == tuple(RumusBahaya)
    assert [b.ancaman for b in hasil.tanpa_rumus] == ["Gempa"]
    assert "tidak ada satu rumus" in terbaca(hasil)
    assert ditolak(
        periksa_peringkat, [("Banjir", 2, 2, 4), ("Banjir", 1, 1, 2), ("", 0, True, 1)]
    ) == [
        ("UM-004", "baris[2].ancaman"),
        ("UM-002", "baris[2].kemungkinan"),
        ("UM-001", "baris[2].dampak"),
        ("UM-015", "baris[1].ancaman"),
    ]


# --- figures and warnings -----------------------------------------------------------------------


def test_jarak_hanya_usulan_dan_jangkauan_nfpa_tidak_ada():
    assert parameter.JARAK_APAR.riwayat[-1].bukti.value == "usulan"
    semua = [
        satu
        for isi in vars(parameter).values()
        for satu in (isi.values() if isinstance(isi, Mapping) else [isi])
        if isinstance(satu, Parameter)
    ]
    assert len(semua) == 13
    assert not [p for p in semua if p.riwayat[-1].nilai == Decimal("22.9")]


def test_peringatan_hanya_dengan_kode_dan_kalimat():
    assert ditolak(PeringatanSarana, "baris_terulang", "a", "b") == [("UM-008", "kode")]
    assert ditolak(PeringatanSarana, KodePeringatanSarana.BARIS_TERULANG, "", "b") == [
        ("UM-004", "pesan")
    ]
