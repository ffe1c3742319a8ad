"""The laws of the ground floor, each in one line."""

from __future__ import annotations

import importlib
import pickle
import pkgutil
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

import pelayanan_publik
from dunia import kode_galat
from pelayanan_publik.core.book import Catatan, Peristiwa
from pelayanan_publik.core.errors import (
    Galat,
    KumpulanGalat,
    NilaiHarusPositif,
    Pengumpul,
    Penolakan,
    TeksKosong,
    angkat,
    daftar_kode,
)
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Berlaku, Berlapis, Bukti, DasarHukum, Katalog, Parameter
from pelayanan_publik.core.peta import Deret, Lapisan, Peta
from pelayanan_publik.core.split import Seri, bagi_habis
from pelayanan_publik.core.units import (
    Pembulatan,
    baca_emas,
    baca_rupiah,
    baca_seperseribu,
    tulis_emas,
    tulis_rupiah,
    tulis_seperseribu,
)
from pelayanan_publik.core.validity import (
    Bulan,
    KalenderKerja,
    Masa,
    saat,
    tambah_bulan,
    tambah_hari_kerja,
)

TANGGAL = st.dates(date(1950, 1, 1), date(2200, 12, 31))
DASAR = DasarHukum("Perda contoh", "Pasal 1")


# --- units and splits ---------------------------------------------------------------------------


@given(st.integers(-(10**15), 10**15), st.integers(1, 10**6), st.sampled_from(Pembulatan))
def test_pembulatan_tidak_lebih_dari_satu_dari_nilai_sebenarnya(pembilang, penyebut, cara):
    hasil, benar = cara.bulatkan(pembilang, penyebut), Fraction(pembilang, penyebut)
    assert abs(hasil - benar) < 1
    assert hasil == benar or benar.denominator != 1
    if cara is Pembulatan.SETENGAH_KE_GENAP:
        assert hasil == round(benar)
    if cara is Pembulatan.SETENGAH_KE_ATAS:
        assert Fraction(-1, 2) < hasil - benar <= Fraction(1, 2)


@given(st.integers(-(10**15), 10**15))
def test_tulis_lalu_baca_kembali_sama(n):
    assert baca_rupiah(tulis_rupiah(abs(n))) == abs(n)
    assert baca_seperseribu(tulis_seperseribu(n)) == n
    assert baca_emas(tulis_emas(n * 100)) == n * 100


@pytest.mark.parametrize("tulisan", ["", "1,5.000", "12.34", "1e3", "satu", "1 000", "0x1", "１２"])
def test_tulisan_yang_meragukan_ditolak(tulisan):
    assert kode_galat(baca_rupiah, tulisan) == ["UM-005"]
    assert kode_galat(baca_seperseribu, tulisan) == ["UM-005"]


def test_desimal_berlebih_ditolak_bukan_dipotong():
    assert kode_galat(baca_seperseribu, "1,2345") == ["UM-006"]
    assert kode_galat(baca_emas, "0,00001") == ["UM-006"]
    assert baca_rupiah("Rp15.000,00") == baca_rupiah("15000,-") == 15_000


PORSI = st.lists(st.integers(0, 10**6), min_size=1, max_size=12).filter(any)


@given(st.integers(0, 10**12), PORSI, st.sampled_from(Seri))
def test_bagi_habis_utuh_dan_tiap_bagian_dalam_satu_satuan_kuotanya(jumlah, porsi, seri):
    bagian = bagi_habis(jumlah, porsi, seri)
    assert sum(bagian) == jumlah
    for b, p in zip(bagian, porsi, strict=True):
        assert abs(Fraction(jumlah * p, sum(porsi)) - b) < 1
        assert p or not b


@given(st.integers(0, 10**6), st.integers(1, 20))
def test_porsi_sama_berselisih_paling_banyak_satu(jumlah, n):
    bagian = bagi_habis(jumlah, [7] * n, Seri.TERDEPAN)
    assert max(bagian) - min(bagian) <= 1
    assert list(bagian) == sorted(bagian, reverse=True)


def test_seri_diputus_oleh_aturan_bernama():
    assert bagi_habis(5, (1, 3, 1, 3, 2), Seri.TERDEPAN) == (1, 2, 0, 1, 1)
    assert bagi_habis(5, (1, 3, 1, 3, 2), Seri.PORSI_TERBESAR) == (0, 2, 0, 2, 1)
    assert bagi_habis(1, (1, 1)) == (1, 0)
    assert bagi_habis(2, (1, 3), Seri.TERDEPAN) == (1, 1)
    assert bagi_habis(2, (1, 3), Seri.PORSI_TERBESAR) == (0, 2)


@pytest.mark.parametrize(("jumlah", "porsi", "kode"), [
    (-1, (1,), "UM-003"), (1.5, (1,), "UM-001"), (1, (), "UM-013"), (1, (0, 0), "UM-013"),
    (1, (1, -1), "UM-003"), (1, (float("nan"),), "UM-016"), (1, (float("inf"),), "UM-016"),
    (1, ("1",), "UM-016"), (1, (True,), "UM-016"), (1, None, "UM-008"), (True, (1,), "UM-001"),
])  # fmt: skip
def test_pembagian_yang_bukan_pembagian(jumlah, porsi, kode):
    assert kode_galat(bagi_habis, jumlah, porsi) == [kode]


# --- time ---------------------------------------------------------------------------------------


@given(TANGGAL, st.integers(-600, 600))
def test_tambah_bulan_menjaga_hari_atau_menjepit_di_akhir_bulan(tanggal, n):
    hasil = tambah_bulan(tanggal, n)
    assert (hasil.year * 12 + hasil.month) - (tanggal.year * 12 + tanggal.month) == n
    assert hasil.day == tanggal.day or hasil == Bulan.dari(hasil).akhir
    assert hasil.day <= tanggal.day


@given(TANGGAL, TANGGAL, TANGGAL)
def test_masa_setengah_terbuka(a, b, x):
    mulai, sampai = sorted((a, b))
    if mulai == sampai:
        assert kode_galat(Masa, mulai, sampai) == ["UM-012"]
    else:
        assert (x in Masa(mulai, sampai)) == (mulai <= x < sampai)


@given(TANGGAL)
def test_bulan_memuat_tepat_hari_harinya(tanggal):
    bulan = Bulan.dari(tanggal)
    assert tanggal in bulan
    assert (bulan.akhir - bulan.mulai).days + 1 == bulan.banyak_hari
    assert bulan.akhir + timedelta(days=1) == bulan.berikut.mulai
    assert Bulan.baca(str(bulan)) == bulan < bulan.berikut


@pytest.mark.parametrize("isi", [(2024, 13), (2024, 0), (0, 1), ("2024", 1)])
def test_bulan_yang_tidak_ada(isi):
    assert kode_galat(Bulan, *isi) == ["UM-007"]
    assert kode_galat(Bulan.baca, "2024-9") == ["UM-005"]


def test_saat_tanpa_zona_saja():
    assert saat(date(2024, 9, 1)) == datetime(2024, 9, 1)
    for salah in (datetime(2024, 9, 1, tzinfo=UTC), "2024-09-01", None):
        assert kode_galat(saat, salah) == ["UM-007"]
    assert kode_galat(Masa, datetime(2024, 1, 1)) == ["UM-007"]
    assert kode_galat(Masa, date(2024, 1, 1), "x") == ["UM-007"]


@given(st.dates(date(2024, 1, 1), date(2024, 6, 1)), st.integers(0, 40),
       st.frozensets(st.dates(date(2024, 1, 1), date(2024, 12, 31)), max_size=20))  # fmt: skip
def test_hari_kerja_dihitung_satu_per_satu(tanggal, n, libur):
    kalender = KalenderKerja(Masa(date(2024, 1, 1), date(2025, 1, 1)), libur)
    hasil = tambah_hari_kerja(tanggal, n, kalender)
    lewat = [tanggal + timedelta(days=i) for i in range(1, (hasil - tanggal).days + 1)]
    assert sum(kalender.hari_kerja(h) for h in lewat) == n
    assert n == 0 or kalender.hari_kerja(hasil)


def test_kalender_menolak_hari_yang_tidak_diketahuinya():
    kalender = KalenderKerja(Masa(date(2024, 1, 1), date(2025, 1, 1)), frozenset())
    assert kode_galat(tambah_hari_kerja, date(2024, 12, 31), 1, kalender) == ["UM-014"]


# --- law ----------------------------------------------------------------------------------------


def parameter(kode="uji.tarif", *nilai):
    batas = [date(2020, 1, 1), date(2022, 1, 1), date(2024, 1, 1)]
    return Parameter(kode, "Tarif uji", "rupiah", tuple(
        Berlaku(n, Masa(mulai, sampai), DASAR, Bukti.PRIMER)
        for n, mulai, sampai in zip(nilai or (1_000, 2_000), batas, batas[1:], strict=False)
    ))  # fmt: skip


def test_parameter_tidak_berlaku_surut_dan_tidak_sesudah_berakhir():
    tarif = parameter()
    assert [tarif.nilai(date(y, 6, 1)) for y in (2020, 2021, 2022)] == [1_000, 1_000, 2_000]
    for hari in (date(2019, 12, 31), date(2024, 1, 1)):
        assert kode_galat(tarif.pada, hari) == ["UM-010"]
    assert "Rp" not in tarif.penjelasan(date(2020, 1, 1)).teks()
    assert tarif.penjelasan(date(2020, 1, 1)).teks() == (
        "Tarif uji: 1.000 rupiah [Perda contoh, Pasal 1, bukti primer]"
    )


def test_tanggal_bertumpuk_ditolak_saat_dibuat():
    dua = [Berlaku(n, Masa(date(2020, n, 1)), DASAR, Bukti.USULAN) for n in (1, 2)]
    assert kode_galat(Parameter, "uji.x", "", "", tuple(dua)) == ["UM-011"]


def test_yang_terdekat_menang_bila_berlaku():
    lapis = Berlapis(parameter("uji.umum", 1, 2), {"64.71": parameter("uji.kota", 10)})
    rantai = ("64.71.05", "64.71", "64")
    assert [lapis.pada(date(y, 1, 1), rantai).nilai for y in (2021, 2023)] == [10, 2]
    assert lapis.pada(date(2021, 1, 1), ("34.71",)).nilai == 1


def test_katalog_menurut_program_dan_kode_tunggal():
    katalog = Katalog.dari([parameter("b.x"), parameter("a.y", (85, 15))])
    assert [p.kode for p in katalog.isi] == ["a.y", "b.x"]
    assert [p.kode for p in katalog.program("b").isi] == ["b.x"]
    assert "85 : 15 rupiah" in katalog.tabel().teks()
    assert "<table>" in katalog._repr_html_()
    assert kode_galat(Katalog.dari, [parameter()], [parameter()]) == ["UM-015"]


def test_setiap_parameter_pustaka_bertanggal_berdasar_dan_unik():
    from pelayanan_publik.bank_sampah import parameters as bs  # noqa: PLC0415 - the walk's subject
    from pelayanan_publik.wilayah import parameters as wl  # noqa: PLC0415 - likewise

    katalog = Katalog.dari(bs.PARAMETER, wl.PARAMETER)
    assert {p.program for p in katalog.isi} == {"bank_sampah", "wilayah"}
    for p in katalog.isi:
        assert p.riwayat
        assert p.uraian
        assert all(b.dasar.nama and isinstance(b.bukti, Bukti) for b in p.riwayat)


# --- refusals -----------------------------------------------------------------------------------


def semua_galat():
    for modul in pkgutil.walk_packages(pelayanan_publik.__path__, "pelayanan_publik."):
        importlib.import_module(modul.name)
    return daftar_kode()


def bidang(pola):
    from string import Formatter  # noqa: PLC0415 - the one reader of patterns

    return {nama for _, nama, _, _ in Formatter().parse(pola) if nama}


@pytest.mark.parametrize("kode", semua_galat())
def test_setiap_galat_berkalimat_lengkap_dan_dapat_dipindahkan(kode):
    kelas = semua_galat()[kode]
    pola = kelas.pola_pesan + kelas.message_pattern + kelas.pola_saran
    keadaan = dict.fromkeys(bidang(pola) - {"nilai"}, 1)
    galat = kelas("x", path="a", dasar=DASAR, **keadaan)
    assert all((kelas.__doc__, galat.pesan, galat.message, galat.saran))
    assert kode in str(galat)
    assert "{" not in str(galat)
    kembar = pickle.loads(pickle.dumps(galat))  # noqa: S301 - our own
    assert kembar.sebagai_catatan() == galat.sebagai_catatan()
    assert kembar.dasar == DASAR
    assert "Perda" in galat.sebagai_catatan()["dasar"]


def test_kode_tidak_pernah_dipakai_dua_kali():
    with pytest.raises(TypeError, match="UM-002"):
        type("Kembar", (Galat,), {"kode": "UM-002"})


def test_kumpulan_ditangkap_seperti_satu_galat_dan_seperti_kelompok():
    satu, dua = NilaiHarusPositif(-1, path="a"), TeksKosong("", path="b")
    with pytest.raises(Penolakan) as tolak:
        angkat([satu, dua])
    assert tolak.value.daftar == (satu, dua)
    assert "- UM-002 a:" in str(tolak.value)
    try:
        angkat([satu, dua])
    except* NilaiHarusPositif as kelompok:
        assert isinstance(kelompok, KumpulanGalat)
        assert kelompok.daftar == (satu,)
    except* TeksKosong as kelompok:
        assert kelompok.daftar == (dua,)
    kembar = pickle.loads(pickle.dumps(KumpulanGalat([satu, dua])))  # noqa: S301 - our own
    assert [g.kode for g in kembar.daftar] == ["UM-002", "UM-004"]
    with pytest.raises(NilaiHarusPositif):
        angkat([satu])


def test_pengumpul_hanya_menelan_penolakan():
    kumpul = Pengumpul()
    with pytest.raises(KeyError), kumpul.di("x"):
        raise KeyError
    kumpul.tambah(None)
    kumpul.tuntas()
    assert repr(TeksKosong("", path="x")).startswith("<TeksKosong UM-004 x:")


def test_keadaan_ditulis_dengan_cara_indonesia():
    galat = NilaiHarusPositif((Bukti.PRIMER, date(2024, 1, 2), None, True, 5, object))
    catatan = galat.sebagai_catatan()["nilai"]
    assert catatan[:5] == ["primer", "2024-01-02", None, True, 5]
    assert catatan[5].startswith("<class")


# --- persistent containers beside plain ones ----------------------------------------------------


@given(st.lists(st.dictionaries(st.integers(0, 60), st.integers(), max_size=20), max_size=40))
def test_peta_seperti_dict_dan_setiap_versi_lama_tetap(perubahan):
    peta, dikt, riwayat = Peta(), {}, []
    for ubah in perubahan:
        riwayat.append((peta, dict(dikt)))
        peta, dikt = peta.ubah(ubah), {**dikt, **ubah}
        assert dict(peta) == dikt == peta.salin()
        assert len(peta) == len(dikt)
        assert all((k in peta) == (k in dikt) for k in range(61))
    assert all(dict(lama) == isi for lama, isi in riwayat)
    assert pickle.loads(pickle.dumps(peta)) == peta == Peta.milik(dict(dikt))  # noqa: S301 - our own
    assert peta != dikt
    assert repr(peta) == f"Peta({len(dikt)} isian)"


@given(
    st.dictionaries(st.integers(0, 9), st.integers()),
    st.dictionaries(st.integers(0, 9), st.integers()),
)
def test_lapisan_menulis_di_atas_tanpa_menyentuh_dasarnya(dasar, tulisan):
    peta = Peta(dasar)
    lapisan = Lapisan(peta)
    for k, v in tulisan.items():
        lapisan[k] = v
    for k in range(10):
        harap = {**dasar, **tulisan}
        assert (k in lapisan) == (k in harap)
        assert lapisan.get(k) == harap.get(k)
    assert dict(peta) == dasar
    assert dict(lapisan.hasil()) == {**dasar, **tulisan}


@given(st.lists(st.integers(), max_size=120), st.integers(-130, 130))
def test_deret_seperti_list_dan_setiap_versi_lama_tetap(isi, indeks):
    deret, versi = Deret(), []
    for satu in isi:
        versi.append(deret)
        deret = deret.tambah(satu)
    assert list(deret) == isi
    assert all(list(v) == isi[:i] for i, v in enumerate(versi))
    assert deret[1:5] == isi[1:5]
    if -len(isi) <= indeks < len(isi):
        assert deret[indeks] == isi[indeks]
    else:
        with pytest.raises(IndexError):
            deret[indeks]
    assert pickle.loads(pickle.dumps(deret)) == deret == Deret.milik(list(isi))  # noqa: S301 - ours
    assert deret != isi
    assert repr(deret) == f"Deret({len(isi)} isi)"


def test_catatan_umum_mencari_dan_menolak():
    e = Peristiwa(1, "a", date(2024, 1, 1))
    catatan = Catatan().tambah(e)
    assert (catatan.cari(1), catatan.jawaban("a"), catatan.jawaban("b")) == (e, e, None)
    assert catatan.memuat(e)
    assert not catatan.memuat(Peristiwa(2, "b", e.tanggal))
    assert e != "a"
    assert hash(e) == hash(Peristiwa(1, "a", e.tanggal))
    assert repr(e) == "Peristiwa(nomor=1, id='a', tanggal=datetime.date(2024, 1, 1))"
    assert kode_galat(catatan.cari, 2) == ["UM-024"]
    assert kode_galat(catatan.memuat, Peristiwa(1, "c", e.tanggal)) == ["UM-020"]


# --- explanations -------------------------------------------------------------------------------


def test_penjelasan_sebagai_teks_markdown_dan_html():
    pohon = Penjelasan(
        "A & B", "1", (Penjelasan("C", dasar=DASAR, bukti=Bukti.USULAN),), catatan="x"
    )
    assert str(pohon) == "A & B: 1 (x)\n  C [Perda contoh, Pasal 1, bukti usulan]"
    assert pohon.markdown() == "- A & B: 1 (x)\n  - C [Perda contoh, Pasal 1, bukti usulan]"
    assert pohon._repr_html_() == (
        "<ul><li>A &amp; B: 1 (x)<ul><li>C [Perda contoh, Pasal 1, bukti usulan]</li></ul></li></ul>"
    )


def test_tabel_sebagai_markdown_dan_html():
    tabel = Tabel("T", ("A|", "B"), (("x|y", 1_000),), ("", 1_000))
    assert (
        tabel.markdown() == "**T**\n\n| A\\| | B |\n| :-- | --: |\n| x\\|y | 1.000 |\n|  | 1.000 |"
    )
    assert '<td style="text-align:right">1.000</td>' in tabel._repr_html_()
    assert "<tfoot>" in tabel._repr_html_()
    polos = Tabel("", ("A",), (("x",),))
    assert (polos.teks(), polos.markdown()) == ("A\n-\nx", "| A |\n| :-- |\n| x |")
    assert "<tfoot>" not in polos._repr_html_()
