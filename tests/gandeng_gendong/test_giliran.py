"""By turn, by favour, by distance: the guarantee, the slow twin, and the figures of evenness."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings, strategies as st

from contoh_gandeng import HARI, STANDAR, Meja, calon, pesanan
from dunia import kode_galat
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.errors import Penolakan
from soal_gandeng import bergilir_pelan, dapat, soal


def bagi(isi, **lain):
    return gg.bagi_bergilir(*isi, standar=STANDAR, **lain)


# --- the guarantee -------------------------------------------------------------------------------


@settings(max_examples=300)
@given(soal(kelompok=6, pesanan=25, paling_sedikit=10), st.dictionaries(
    st.sampled_from(["K0", "K1", "K2"]), st.integers(0, 90_000)))  # fmt: skip
def test_tidak_ada_yang_layak_menunggu_sementara_yang_lain_lebih_dari_satu_pesanan_di_atasnya(
    isi, awal
):
    """The theorem, of every sequence, told by the answer alone and a naive count of room."""
    kelompok, urutan = isi
    awal = {k: v for k, v in awal.items() if k in {c.kode for c in kelompok}}
    hasil = bagi(isi, awal=awal)
    per_pesanan = {p.pesanan: p for p in hasil.penugasan}
    tingkat = {c.kode: Fraction(awal.get(c.kode, 0)) for c in kelompok}
    terpakai: dict = {}
    terakhir: dict = {}
    for p in urutan:
        layak = {c.kode for c in kelompok if dapat(c, p, terpakai.get((c.kode, p.untuk), 0))}
        satu = per_pesanan.get(p.kode)
        assert (satu is None) == (not layak)
        if satu is not None:
            assert satu.kelompok in layak
            (c,) = (c for c in kelompok if c.kode == satu.kelompok)
            nilai = Fraction(satu.rupiah, c.anggota)
            tingkat[c.kode] += nilai
            kunci = c.kode, p.untuk
            terpakai[kunci] = terpakai.get(kunci, 0) + p.porsi
            terakhir[c.kode] = nilai, layak
        for i, (nilai, bisa) in terakhir.items():  # at every moment, not only at the end
            assert all(tingkat[i] - tingkat[j] <= nilai for j in bisa)


@given(
    soal(paling_sedikit=6), st.dictionaries(st.sampled_from(["K0", "K1"]), st.fractions(0, 10**6))
)
def test_sama_dengan_saudaranya_yang_pelan(isi, awal):
    awal = {k: v for k, v in awal.items() if k in {c.kode for c in isi[0]}}
    jejak = bergilir_pelan(*isi, awal)
    hasil = bagi(isi, awal=awal)
    ke = {p.pesanan: p.kelompok for p in hasil.penugasan}
    assert [ke.get(kode) for kode, *_ in jejak] == [k for _, k, *_ in jejak]
    assert [t.pesanan for t in hasil.tak_terlayani] == [kode for kode, k, *_ in jejak if k is None]


@given(soal())
def test_tidak_ada_pesanan_yang_hilang_dan_kapasitas_tidak_dilampaui(isi):
    kelompok, urutan = isi
    hasil = bagi(isi)
    assert sorted([p.pesanan for p in hasil.penugasan] + [t.pesanan for t in hasil.tak_terlayani]) == (
        sorted(p.kode for p in urutan))  # fmt: skip
    terpakai: dict = {}
    for p in hasil.penugasan:
        terpakai[p.kelompok, p.untuk] = terpakai.get((p.kelompok, p.untuk), 0) + p.porsi
    kapasitas = {c.kode: c.kapasitas_porsi for c in kelompok}
    assert all(n <= kapasitas[k] for (k, _), n in terpakai.items())
    assert hasil.rupiah == sum(p.rupiah for p in hasil.penugasan)
    assert [b.kelompok for b in hasil.bagian] == [c.kode for c in kelompok]


@given(soal())
def test_sebab_pesanan_tak_terlayani_sama_dengan_yang_ditanyakan_satu_per_satu(isi):
    kelompok, urutan = isi
    hasil = bagi(isi)
    ke = {p.pesanan: p.kelompok for p in hasil.penugasan}
    tolak = {t.pesanan: t.ringkasan for t in hasil.tak_terlayani}
    terpakai: dict = {}
    for p in urutan:
        if p.kode in tolak:
            pakai = {c.kode: terpakai.get((c.kode, p.untuk), 0) for c in kelompok}
            semua = gg.kelayakan_pesanan(p, kelompok, standar=STANDAR, terpakai=pakai)
            assert tolak[p.kode] == semua.ringkasan
            assert semua.layak == ()
        else:
            terpakai[ke[p.kode], p.untuk] = terpakai.get((ke[p.kode], p.untuk), 0) + p.porsi


@given(soal(), st.randoms(use_true_random=False))
def test_urutan_kelompok_tidak_mengubah_hasil(isi, acak):
    kelompok, urutan = isi
    kocok = list(kelompok)
    acak.shuffle(kocok)
    assert bagi(isi).penugasan == bagi((kocok, urutan)).penugasan


@settings(max_examples=40)
@given(soal(kelompok=3, pesanan=8, halangan=False))
def test_buku_memilih_sama_dengan_pembagian_sekaligus(isi):
    kelompok, urutan = isi
    m = Meja()
    for c in kelompok:
        m.daftar(c.kode, max(c.anggota, 5))
        m.kurasi(c.kode)
        for p in c.produk:
            m.produk(c.kode, p.jenis, p.harga_satuan_rupiah)
        m.lulus(c.kode)
    for c in kelompok:
        m.sanggup(c.kode, c.kapasitas_porsi, c.tenggat_hari)
    urutan = sorted(urutan, key=lambda p: p.dipesan)
    hasil = gg.bagi_bergilir(gg.daftar_calon(m.buku, m.hari, None), urutan, standar=STANDAR)
    harapan = {p.pesanan: p.kelompok for p in hasil.penugasan}
    for p in urutan:
        m.hari = p.dipesan
        m(gg.catat_pesanan, isi=p)
        try:
            pilihan = gg.pilih_kelompok(m.buku, p.kode, pada=m.hari, standar=STANDAR, syarat=None)
        except Penolakan:
            assert p.kode not in harapan
            continue
        assert pilihan.kelompok == harapan[p.kode]
        assert pilihan.tingkat[0][0] == pilihan.kelompok
        m.tawar(p.kode, pilihan.kelompok)


def test_yang_paling_sedikit_lalu_yang_menunggu_paling_lama_lalu_kode():
    kelompok = [calon("B", 5, 900), calon("A", 5, 900), calon("C", 10, 900)]
    minta = [pesanan(f"P{i}", n) for i, n in enumerate((10, 10, 20, 10, 10, 10))]
    # A, B by code; C has had nothing; then all stand at 2 portions a member: who waits longest
    assert [p.kelompok for p in bagi((kelompok, minta)).penugasan] == ["A", "B", "C", "A", "B", "C"]


def test_di_antara_yang_sama_yang_menunggu_paling_lama_didahulukan_bukan_kodenya():
    kelompok = [calon("A", 5, 900), calon("B", 5, 900)]
    minta = [pesanan(f"P{i}", 10) for i in range(2)]
    hasil = bagi((kelompok, minta), awal={"B": 30_000})  # A has the same after its first order
    assert [p.kelompok for p in hasil.penugasan] == ["A", "B"]
    m = Meja("A", "B")
    for kode, ke in (("P", "B"), ("Q", "A")):
        m.pesan(kode, 20)
        m.tawar(kode, ke)
    m.pesan("R", 20)
    pilihan = gg.pilih_kelompok(m.buku, "R", pada=m.hari, standar=STANDAR, syarat=None)
    assert pilihan.tingkat == (("B", 50_000), ("A", 50_000))


def test_awal_mendahulukan_yang_tertinggal():
    kelompok = [calon("A", 5, 900), calon("B", 5, 900)]
    hasil = bagi((kelompok, [pesanan()]), awal={"A": Fraction(1, 3), "B": 0})
    assert hasil.penugasan[0].kelompok == "B"


# --- for comparison ------------------------------------------------------------------------------


def test_kesukaan_dan_terdekat():
    kelompok = [calon(k, 5, 100) for k in "ABC"]
    minta = [pesanan(f"P{i}", 60) for i in range(4)]
    suka = gg.bagi_menurut_kesukaan(
        kelompok, minta, standar=STANDAR, kesukaan={"Dinas contoh": ["C"]}
    )
    assert [p.kelompok for p in suka.penugasan] == ["C", "A", "B"]
    assert [str(t) for t in suka.tak_terlayani] == ["P3: kapasitas kurang 3"]
    tanpa = gg.bagi_menurut_kesukaan(kelompok, minta, standar=STANDAR, kesukaan={})
    assert [p.kelompok for p in tanpa.penugasan] == ["A", "B", "C"]
    jarak = {("Dinas contoh", k): m for k, m in zip("ABC", (900, 20, 300), strict=True)}
    dekat = gg.bagi_terdekat(kelompok, minta, standar=STANDAR, jarak_meter=jarak)
    assert [p.kelompok for p in dekat.penugasan] == ["B", "C", "A"]
    tabel = gg.bandingkan_pemerataan([suka, dekat])
    assert "kesukaan" in tabel._repr_html_()
    assert "pilihan rancangan" in str(tabel.tabel())


@given(soal())
def test_cara_lain_pun_menurut_kelayakan_dan_urutannya(isi):
    kelompok, urutan = isi
    kode = [c.kode for c in kelompok]
    jarak = {(d, k): (7 * i) % 3 for d in ("Dinas A", "Dinas B") for i, k in enumerate(kode)}
    for hasil, kunci in (
        (gg.bagi_menurut_kesukaan(*isi, standar=STANDAR, kesukaan={"Dinas A": kode[::-1]}),
         lambda p, k: (-kode.index(k) if p.pemesan == "Dinas A" else 0, k)),
        (gg.bagi_terdekat(*isi, standar=STANDAR, jarak_meter=jarak),
         lambda p, k: (jarak[p.pemesan, k], k)),
    ):  # fmt: skip
        ke, terpakai = {p.pesanan: p.kelompok for p in hasil.penugasan}, {}
        for p in urutan:
            layak = [c.kode for c in kelompok if dapat(c, p, terpakai.get((c.kode, p.untuk), 0))]
            assert ke.get(p.kode) == min(layak, key=lambda k: kunci(p, k), default=None)
            if layak:
                terpakai[ke[p.kode], p.untuk] = terpakai.get((ke[p.kode], p.untuk), 0) + p.porsi


# --- how even ------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 10**6), max_size=12))
def test_gini_dan_hhi_sama_dengan_saudaranya_yang_pelan(nilai):
    n, jumlah = len(nilai), sum(nilai)
    gini, hhi = gg.hitung_gini(nilai), gg.hitung_hhi(nilai)
    if not jumlah:
        assert (gini, hhi) == (None, None)
        return
    assert gini == Fraction(sum(abs(a - b) for a in nilai for b in nilai), 2 * n * jumlah)
    assert hhi == sum(Fraction(a, jumlah) ** 2 for a in nilai)
    assert 0 <= gini <= Fraction(n - 1, n)
    assert Fraction(1, n) <= hhi <= 1


def test_penjelasan_menyebut_pilihan_rancangan_dan_angkanya():
    hasil = bagi(([calon("A", 5), calon("B", 5)], [pesanan()]))
    teks = str(hasil.penjelasan())
    assert "pilihan rancangan, bukan aturan Yogyakarta" in teks
    assert "Kelompok tanpa pesanan: 1 dari 2" in teks
    assert hasil.tanpa_pesanan == ("B",)
    assert (hasil.gini, hasil.hhi, hasil.terendah, hasil.tertinggi) == (
        Fraction(1, 2), 1, 0, 120_000)  # fmt: skip
    kosong = bagi(([calon()], []))
    assert (kosong.gini, kosong.hhi) == (None, None)
    assert "tidak terdefinisi" in kosong._repr_html_()
    assert "600.000" in str(hasil.tabel())


@pytest.mark.parametrize(
    ("kerja", "kode"),
    [
        (lambda: gg.bagi_bergilir(1, 2, standar=3), ["UM-008"] * 3),
        (lambda: gg.bagi_bergilir([], [], standar=STANDAR), ["GG-040"]),
        (lambda: gg.bagi_bergilir([calon(), 3], [4], standar=STANDAR), ["UM-008", "UM-008"]),
        (lambda: bagi(([calon(), calon()], [])), ["UM-015"]),
        (lambda: bagi(([calon()], [pesanan(), pesanan()])), ["UM-015"]),
        (lambda: bagi(([calon()], [pesanan(jenis="kue"), pesanan("Q", jenis="teh")])),
         ["GG-031", "GG-031"]),
        (lambda: bagi(([calon()], []), awal=3), ["UM-008"]),
        (lambda: bagi(([calon()], []), awal={"A": -1, "B": "x"}), ["GG-042", "UM-003", "UM-016"]),
        (lambda: gg.hitung_gini([1, -1, "x"]), ["UM-003", "UM-016"]),
        (lambda: gg.hitung_hhi(3), ["UM-008"]),
        (lambda: gg.SebabTidakLayak("sanksi"), ["UM-008"]),
        (lambda: gg.bagi_menurut_kesukaan([calon()], [], standar=STANDAR, kesukaan=3), ["UM-008"]),
        (lambda: gg.bagi_menurut_kesukaan([calon()], [], standar=STANDAR, kesukaan={"D": ["Z", "Y"]}),
         ["GG-042", "GG-042"]),
        (lambda: gg.bagi_menurut_kesukaan([calon()], [], standar=STANDAR, kesukaan={"D": [3]}),
         ["UM-008", "GG-042"]),
        (lambda: gg.bagi_terdekat([calon()], [pesanan()], standar=STANDAR, jarak_meter=3), ["UM-008"]),
        (lambda: gg.bagi_terdekat([calon("A"), calon("B")], [pesanan()], standar=STANDAR,
                                  jarak_meter={("Dinas contoh", "A"): -1}), ["UM-003", "GG-041"]),
        (lambda: gg.bandingkan_pemerataan([3]), ["UM-008"]),
    ],
)  # fmt: skip
def test_masukan_buruk(kerja, kode):
    assert kode_galat(kerja) == kode


def test_pesanan_mendadak_dihitung_dari_hari_dipesan():
    hasil = bagi(([calon(tenggat=2)], [pesanan(untuk=1, dipesan=HARI + timedelta(5))]))
    assert [str(t) for t in hasil.tak_terlayani] == ["P: terlalu mendadak 1"]
