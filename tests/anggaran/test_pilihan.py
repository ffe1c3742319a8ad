"""Laws of choosing under a pagu: the optimum, its reasons, and what it costs to be fair."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import assume, given, strategies as st

from dunia import kode_galat
from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang, PenerimaButir, lantai_merata
from pelayanan_publik.anggaran.pilihan.cepat import pilih_cepat
from pelayanan_publik.anggaran.pilihan.hasil import CaraPilih
from pelayanan_publik.anggaran.pilihan.highs import pilih_highs
from pelayanan_publik.anggaran.pilihan.hitung import pilih
from pelayanan_publik.core.errors import Penolakan
from soal_pilihan import PAGU_PADAT, RAGAM, daftar, enumerasi, jawaban, soal_ke, soal_padat

PAGU = st.integers(1, 90)


def coba(cara, penerima, pagu, **isi):
    try:
        return cara(penerima, pagu=pagu, **isi)
    except Penolakan:
        return None


def periksa_rencana(hasil, penerima, pagu):
    """What every plan keeps, reckoned from the nouns alone."""
    asal = {p.kode: p for p in penerima}
    assert [b.kode for b in hasil.baris] == [p.kode for p in penerima]
    assert sum(b.biaya_rupiah for b in hasil.baris) + hasil.sisa_rupiah == pagu == hasil.pagu_rupiah
    assert hasil.sisa_rupiah >= 0
    for b in hasil.baris:
        p = asal[b.kode]
        assert [r.kode for r in b.rincian] == [x.kode for x in p.butir]
        assert b.manfaat >= p.lantai == b.lantai
        assert p.batas_biaya is None or b.biaya_rupiah <= p.batas_biaya
        for r, x in zip(b.rincian, p.butir, strict=True):
            assert x.minimum <= r.jumlah <= x.paling_banyak
            assert min(r.karena_lantai, r.karena_nilai) >= 0
            assert (r.minimum, r.harga) == (x.minimum, x.harga)
            assert r.manfaat == sum(x.manfaat_unit(n) for n in range(1, r.jumlah + 1))


# --- the optimum --------------------------------------------------------------------------------


@given(daftar(), PAGU)
def test_sama_dengan_enumerasi_sampai_aturan_seri(penerima, pagu):
    hasil, harapan = coba(pilih, penerima, pagu), enumerasi(penerima, pagu)
    if hasil is None:
        assert harapan is None
        return
    assert jawaban(hasil) == harapan
    assert (hasil.celah, hasil.terbukti, hasil.cara) == (0, True, CaraPilih.TEPAT)
    periksa_rencana(hasil, penerima, pagu)


@given(daftar(), PAGU, st.integers(1, 30))
def test_jalan_cepat_di_bawah_optimum_dan_optimum_di_bawah_batas(penerima, pagu, paling_banyak):
    tepat = coba(pilih, penerima, pagu)
    cepat = coba(pilih_cepat, penerima, pagu, paling_banyak=paling_banyak)
    assert (tepat is None) == (cepat is None)
    if cepat is not None:
        periksa_rencana(cepat, penerima, pagu)
        assert cepat.manfaat <= tepat.manfaat <= cepat.batas
        assert cepat.berikut is None or cepat.berikut.kurang_rupiah > 0
        assert cepat.harga_lantai is None or cepat.harga_lantai.harga >= 0
        assert not cepat.terbukti or jawaban(cepat) == jawaban(tepat)


@pytest.mark.parametrize("ragam", RAGAM)
def test_jalan_cepat_pada_soal_besar(ragam):
    """Where the search is thinned out on purpose: still a plan, and a bound above it."""
    penerima, pagu = soal_ke(7, 40, 3, ragam, lantai=0.3, batas=0.3)
    sedang = pilih_cepat(penerima, pagu=pagu)
    for paling_banyak in (1, 50, 1_000):
        hasil = pilih_cepat(penerima, pagu=pagu, paling_banyak=paling_banyak)
        periksa_rencana(hasil, penerima, pagu)
        assert hasil.manfaat <= sedang.batas
        assert sedang.manfaat <= hasil.batas
        assert hasil.celah * 100 <= hasil.manfaat
        assert hasil.berikut.kurang_rupiah > 0
        assert hasil.harga_lantai.harga >= 0


@given(daftar(), PAGU, st.integers(1, 40))
def test_pagu_lebih_besar_tidak_pernah_menurunkan_optimum(penerima, pagu, tambah):
    lama = coba(pilih, penerima, pagu)
    if lama is not None:
        assert pilih(penerima, pagu=pagu + tambah).manfaat >= lama.manfaat


@given(daftar(), PAGU, st.randoms(use_true_random=False))
def test_urutan_penerima_dan_butir_hanya_mengubah_urutan(penerima, pagu, acak):
    diacak = [attrs.evolve(p, butir=acak.sample(p.butir, len(p.butir))) for p in penerima]
    acak.shuffle(diacak)
    lama, baru = coba(pilih, penerima, pagu), coba(pilih, diacak, pagu)
    if lama is None:
        assert baru is None
        return
    per_kode = {b.kode: b for b in lama.baris}
    for b in baru.baris:
        urut = {r.kode: r for r in per_kode[b.kode].rincian}
        assert b == attrs.evolve(per_kode[b.kode], rincian=tuple(urut[r.kode] for r in b.rincian))
    assert (baru.batas, baru.harga_batas, baru.berikut) == (
        lama.batas,
        lama.harga_batas,
        lama.berikut,
    )


@given(daftar(), PAGU, st.data())
def test_manfaat_lebih_besar_tidak_pernah_menurunkan_optimum(penerima, pagu, data):
    lama = coba(pilih, penerima, pagu)
    assume(lama is not None)
    i = data.draw(st.integers(0, len(penerima) - 1))
    j = data.draw(st.integers(0, len(penerima[i].butir) - 1))
    tambah = data.draw(st.integers(0, 9))
    butir = list(penerima[i].butir)
    naik = [attrs.evolve(x, manfaat=x.manfaat + tambah) for x in butir[j].jenjang]
    butir[j] = attrs.evolve(butir[j], jenjang=naik)
    baru = [*penerima[:i], attrs.evolve(penerima[i], butir=butir), *penerima[i + 1 :]]
    assert pilih(baru, pagu=pagu).manfaat >= lama.manfaat


@given(daftar(berlantai=False), PAGU, st.data())
def test_lantai_tidak_pernah_menaikkan_optimum(penerima, pagu, data):
    bebas = coba(pilih, penerima, pagu)
    assume(bebas is not None)
    lantai = data.draw(st.lists(st.integers(0, 25), min_size=len(penerima), max_size=len(penerima)))
    terikat = [attrs.evolve(p, lantai=n) for p, n in zip(penerima, lantai, strict=True)]
    hasil = coba(pilih, terikat, pagu)
    if hasil is None:
        assert enumerasi(terikat, pagu) is None
        return
    assert hasil.manfaat <= bebas.manfaat
    if hasil.harga_lantai is None:
        assert jawaban(hasil) == jawaban(bebas)
        return
    harga = hasil.harga_lantai
    assert (harga.dengan, harga.tanpa, harga.harga) == (
        hasil.manfaat,
        bebas.manfaat,
        bebas.manfaat - hasil.manfaat,
    )
    assert [(p.kode, p.dengan, p.tanpa) for p in harga.per_penerima] == [
        (b.kode, b.manfaat, a.manfaat) for b, a in zip(hasil.baris, bebas.baris, strict=True)
    ]
    assert set(harga.untung) == {p.kode for p in harga.per_penerima if p.dengan > p.tanpa}
    assert set(harga.rugi) == {p.kode for p in harga.per_penerima if p.dengan < p.tanpa}
    assert harga.terbukti


# --- the reasons --------------------------------------------------------------------------------


@given(daftar(), PAGU)
def test_rupiah_berikut_membeli_unit_yang_disebut(penerima, pagu):
    """With what is missing the named unit can be added; with one rupiah less it cannot."""
    hasil = coba(pilih, penerima, pagu)
    assume(hasil is not None)
    calon = [b.berikut for b in hasil.baris if b.berikut is not None]
    for unit in calon:
        assert unit.kurang_rupiah == unit.harga - hasil.sisa_rupiah > 0
        assert (
            pilih(penerima, pagu=pagu + unit.kurang_rupiah).manfaat >= hasil.manfaat + unit.manfaat
        )
    if calon:
        nilai = max(u.manfaat_per_rupiah for u in calon)
        assert hasil.berikut.manfaat_per_rupiah == nilai
    else:
        assert hasil.berikut is None
        habis = pilih(penerima, pagu=10_000)
        assert habis.manfaat >= hasil.manfaat


@given(daftar(), PAGU)
def test_penjelasan_dan_tabel_berjumlah_sama_dengan_hasil(penerima, pagu):
    hasil = coba(pilih, penerima, pagu)
    assume(hasil is not None)
    tabel = hasil.tabel()
    kaki = ("Jumlah", "", *(sum(b[i] for b in tabel.baris) for i in (2, 3, 4)), "")
    assert tabel.kaki == kaki
    assert (kaki[3], kaki[4]) == (hasil.biaya_rupiah, hasil.manfaat)
    for b in hasil.baris:
        for r in b.rincian:
            bagian = [int(n.split()[0]) for n in r.alasan.split(", ") if n != "tidak dibeli"]
            assert sum(bagian) == r.jumlah
    penjelasan = hasil.penjelasan()
    per_penerima = {p.judul: p for p in penjelasan.rincian}
    for b in hasil.baris:
        angka = [
            int(p.nilai.split()[0]) for p in per_penerima[b.kode].rincian if "unit," in p.nilai
        ]
        assert sum(angka) == sum(r.jumlah for r in b.rincian)
        assert per_penerima[b.kode].nilai == f"{b.manfaat} manfaat"
    if hasil.harga_lantai is not None:
        harga = hasil.harga_lantai
        jelas = per_penerima["Harga lantai"]
        assert sum(int(p.nilai) for p in jelas.rincian) == -harga.harga
        assert harga.tabel().kaki == ("Jumlah", harga.dengan, harga.tanpa, -harga.harga)


LUBANG = Butir("lubang", 75_000, (Jenjang(10, 400), Jenjang(20, 250)), minimum=2)
TAKAKURA = Butir("takakura", 150_000, (Jenjang(5, 900),))
LATIH = Butir("pelatihan", 2_500_000, (Jenjang(1, 5_000),), batas=1)
RW = (
    PenerimaButir("RW 01", (LUBANG, TAKAKURA, LATIH)),
    PenerimaButir("RW 02", (LUBANG,), lantai=4_500, batas_biaya=1_200_000),
)


PENJELASAN = """\
Pilihan di bawah pagu Rp 2.000.000: 10.600 gram/hari
  Biaya: Rp 1.950.000
  Sisa: Rp 50.000
  Batas atas: 10.600 gram/hari (optimum, terbukti)
  RW 01: 6.100 gram/hari (Rp 1.050.000)
    lubang: 4 unit, Rp 300.000, 1.600 gram/hari (2 minimum, 2 nilai terbaik; terakhir 5,333 per Rp 1.000)
    takakura: 5 unit, Rp 750.000, 4.500 gram/hari (5 nilai terbaik; terakhir 6 per Rp 1.000)
    Berikutnya: 1 lubang untuk RW 01, 400 gram/hari, Rp 75.000 (kurang Rp 25.000; 5,333 per Rp 1.000)
  RW 02: 4.500 gram/hari (Rp 900.000; lantai 4.500; batas Rp 1.200.000)
    lubang: 12 unit, Rp 900.000, 4.500 gram/hari (2 minimum, 6 lantai, 4 nilai terbaik; terakhir 3,333 per Rp 1.000)
    Berikutnya: 1 lubang untuk RW 02, 250 gram/hari, Rp 75.000 (kurang Rp 25.000; 3,333 per Rp 1.000)
  Harga lantai: 300 gram/hari (tanpa lantai 10.900 gram/hari)
    RW 01: -2.400
    RW 02: +2.100
  Rupiah berikut membeli: 1 lubang untuk RW 01, 400 gram/hari, Rp 75.000 (kurang Rp 25.000; 5,333 per Rp 1.000)"""


def test_penjelasan_lengkap():
    hasil = pilih(RW, pagu=2_000_000, satuan_manfaat="gram/hari")
    assert hasil.penjelasan().teks() == PENJELASAN
    assert "<table>" in hasil._repr_html_()
    assert "<table>" in hasil.harga_lantai._repr_html_()
    assert (hasil.harga_lantai.untung, hasil.harga_lantai.rugi) == (("RW 02",), ("RW 01",))
    kosong = hasil.baris[0].rincian[2]
    assert (kosong.jumlah, kosong.alasan, kosong.manfaat_per_rupiah) == (0, "tidak dibeli", None)


def test_celah_dan_asal_batas_disebut():
    penerima, pagu = soal_ke(1, 12, 3, "rasio_sama", lantai=0.5)
    cepat = pilih_cepat(penerima, pagu=pagu, paling_banyak=1)
    assert cepat.celah > 0
    assert f"celah paling banyak {cepat.celah}" in cepat.penjelasan().teks().replace(".", "")
    assert not cepat.harga_lantai.terbukti
    assert ", belum terbukti optimum" in cepat.penjelasan().teks()
    assert not cepat.terbukti
    highs = pilih_highs(RW, pagu=2_000_000)
    assert "optimum menurut HiGHS" in highs.tabel().judul


# --- bad input ----------------------------------------------------------------------------------

BURUK = [
    (lambda: Jenjang(0, 1), ["banyak UM-002"]),
    (lambda: Jenjang(True, -1), ["banyak UM-001", "manfaat UM-003"]),
    (lambda: Jenjang(1, 2.5), ["manfaat UM-001"]),
    (lambda: Jenjang(1, float("nan")), ["manfaat UM-001"]),
    (lambda: Butir("a", 0, (Jenjang(1, 1),)), ["harga UM-002"]),
    (lambda: Butir("", -5, ()), ["kode UM-004", "harga UM-002", "jenjang AG-022"]),
    (lambda: Butir("a", 1.0, [1]), ["harga UM-001", "jenjang[0] UM-008"]),
    (lambda: Butir("a", 5, None), ["jenjang UM-008"]),
    (lambda: Butir("a", 5, (Jenjang(1, 1),), minimum=-1, batas=True), ["minimum UM-003", "batas UM-001"]),
    (lambda: Butir("a", 5, (Jenjang(1, 1),), minimum=2), ["batas AG-020"]),
    (lambda: Butir("a", 5, (Jenjang(9, 1),), minimum=2, batas=1), ["batas AG-020"]),
    (
        lambda: Butir("a", 5, (Jenjang(1, 1), Jenjang(1, 3), Jenjang(1, 4))),
        ["jenjang[1].manfaat AG-021", "jenjang[2].manfaat AG-021"],
    ),
    (lambda: PenerimaButir("A", ()), ["butir AG-022"]),
    (lambda: PenerimaButir(" ", 7, -1, -1), ["kode UM-004", "lantai UM-003", "batas_biaya UM-003", "butir UM-008"]),
    (lambda: PenerimaButir("A", (LUBANG, LUBANG)), ["butir[1].kode UM-015"]),
    (lambda: pilih((), pagu=1), ["penerima AG-001"]),
    (lambda: pilih(None, pagu=1), ["penerima UM-008"]),
    (lambda: pilih((RW[0], 3), pagu=0), ["pagu UM-002", "penerima[1] UM-008"]),
    (lambda: pilih((RW[0], RW[0]), pagu=float("nan")), ["pagu UM-001", "penerima[1].kode UM-015"]),
    (lambda: pilih(RW, pagu=True, satuan_manfaat=""), ["pagu UM-001", "satuan_manfaat UM-004"]),
    (lambda: pilih(RW, pagu=-1, paling_banyak=0), ["pagu UM-002", "paling_banyak UM-002"]),
    (lambda: pilih_cepat(RW, pagu=1e8, paling_banyak="1"), ["pagu UM-001", "paling_banyak UM-001"]),
    (lambda: pilih_highs(RW, pagu="1", batas_detik=0), ["pagu UM-001", "batas_detik UM-002"]),
    (lambda: lantai_merata(RW, manfaat=-1, per={"RW 01": 1.5, "RW 3": 2}),
     ["manfaat UM-003", "per[RW 01] UM-001", "per[RW 02] AG-031", "per[RW 3] AG-002"]),
    (lambda: lantai_merata([1], manfaat=1, per={}), ["penerima[0] UM-008"]),
    (lambda: lantai_merata(RW, manfaat=1, per=[]), ["per UM-008"]),
]  # fmt: skip


@pytest.mark.parametrize(("kerja", "harapan"), BURUK)
def test_masukan_buruk_ditolak_sekaligus(kerja, harapan):
    with pytest.raises(Penolakan) as salah:
        kerja()
    assert [f"{g.path} {g.kode}" for g in salah.value.daftar] == harapan


def galat(penerima, pagu):
    with pytest.raises(Penolakan) as salah:
        pilih(penerima, pagu=pagu)
    return [(g.kode, g.path, g.nilai, dict(g.keadaan)) for g in salah.value.daftar]


def test_minimum_yang_tidak_tertampung_disebut_dengan_kekurangannya():
    latih = attrs.evolve(LATIH, minimum=1)
    semua = [
        PenerimaButir("RW 02", (latih, LUBANG)),
        PenerimaButir("RW 01", (LUBANG,), batas_biaya=100_000),
    ]
    minimum = ("AG-023", "pagu", 2_800_000, {"pagu": 2_000_000, "kurang": 800_000, "rincian": (
        "RW 01/lubang 2 × Rp 75.000", "RW 02/lubang 2 × Rp 75.000",
        "RW 02/pelatihan 1 × Rp 2.500.000")})  # fmt: skip
    batas = ("AG-024", "penerima[1].batas_biaya", 150_000,
             {"penerima": "RW 01", "batas": 100_000, "lebih": 50_000})  # fmt: skip
    assert galat(semua, 2_000_000) == [batas, minimum]
    assert galat(semua, 3_000_000) == [batas]
    # A pagu that is none hides nothing that can be told of a recipient by itself.
    semua[0] = attrs.evolve(semua[0], lantai=14_001)
    lantai = ("AG-025", "penerima[0].lantai", 14_001,
              {"penerima": "RW 02", "tercapai": 14_000, "kurang": 1})  # fmt: skip
    assert [g[0] for g in galat(semua, 0)] == ["UM-002", "AG-024", "AG-025"]
    assert galat(semua, 2_000_000) == [batas, minimum, lantai]
    semua[0] = attrs.evolve(semua[0], lantai=0)
    semua[1] = attrs.evolve(semua[1], batas_biaya=None, lantai=10**6)
    assert galat(semua, 2_000_000) == [
        minimum,
        ("AG-025", "penerima[1].lantai", 10**6,
         {"penerima": "RW 01", "tercapai": 9_000, "kurang": 991_000}),
    ]  # fmt: skip


def test_lantai_yang_tidak_terjangkau_disebut_per_penerima():
    semua = [
        PenerimaButir("B", (LUBANG,), lantai=9_001),
        PenerimaButir("C", (LUBANG, TAKAKURA), lantai=5_300, batas_biaya=900_000),
        PenerimaButir("A", (LUBANG, TAKAKURA), lantai=5_301, batas_biaya=900_000),
    ]
    assert galat(semua, 100_000_000) == [
        ("AG-025", "penerima[2].lantai", 5_301, {"penerima": "A", "tercapai": 5_300, "kurang": 1}),
        ("AG-025", "penerima[0].lantai", 9_001, {"penerima": "B", "tercapai": 9_000, "kurang": 1}),
    ]


def test_lantai_bersama_melebihi_pagu_dengan_biaya_termurah():
    """The least cost is exact: a takakura and holes that no greedy order would find."""
    a = Butir("a", 7, (Jenjang(10, 10),))
    b = Butir("b", 5, (Jenjang(10, 7),))
    semua = [PenerimaButir("X", (a, b), lantai=14), PenerimaButir("Y", (a, b), lantai=17)]
    assert galat(semua, 21) == [
        ("AG-026", "pagu", 22, {"pagu": 21, "kurang": 1, "rincian": ("X Rp 10", "Y Rp 12")})
    ]
    hasil = pilih(semua, pagu=22)
    assert (hasil.manfaat, hasil.biaya_rupiah) == (31, 22)


@given(daftar(), PAGU)
def test_kekurangan_yang_disebut_tepat(penerima, pagu):
    """With what is said to be missing there is a plan; with one less there is none."""
    try:
        pilih(penerima, pagu=pagu)
    except Penolakan as salah:
        for g in salah.daftar:
            if g.kode == "AG-026":
                assert enumerasi(penerima, pagu + g.keadaan["kurang"]) is not None
                assert enumerasi(penerima, pagu + g.keadaan["kurang"] - 1) is None
            elif g.kode == "AG-025":
                i = int(g.path.split("[")[1].split("]")[0])
                sendiri = [attrs.evolve(penerima[i], lantai=g.keadaan["tercapai"])]
                lebih = [attrs.evolve(penerima[i], lantai=g.keadaan["tercapai"] + 1)]
                assert enumerasi(sendiri, 10_000) is not None
                assert enumerasi(lebih, 10_000) is None
                assert g.nilai - g.keadaan["tercapai"] == g.keadaan["kurang"] > 0


def test_terlalu_banyak_dikatakan_bukan_ditebak(monkeypatch):
    penerima, pagu = soal_ke(2, 13, 4, "uang", batas=1.0)
    assert kode_galat(pilih, penerima, pagu=pagu, paling_banyak=2_000) == ["AG-027"]
    cepat = pilih_cepat(penerima, pagu=pagu, paling_banyak=2_000)
    assert cepat.manfaat <= cepat.batas <= pagu
    berlantai = [attrs.evolve(p, lantai=p.biaya_minimum + 1_000_000) for p in penerima]
    monkeypatch.setattr("pelayanan_publik.anggaran.pilihan.soal.PALING_BANYAK", 1)
    assert kode_galat(pilih_cepat, berlantai, pagu=10**12, paling_banyak=1) == ["AG-027"] * 13


def test_harga_lantai_tidak_pernah_di_bawah_nol():
    """A plan that keeps all floors is a plan without them too."""
    semua = [
        [attrs.evolve(p, lantai=2_000 if i == 0 else 0) for i, p in enumerate(soal_padat(benih))]
        for benih in range(8)
    ]
    hasil = [pilih_cepat(s, pagu=PAGU_PADAT, paling_banyak=30) for s in semua]
    assert min(h.harga_lantai.harga for h in hasil) >= 0
    lebih_baik = 0
    for s, h in zip(semua, hasil, strict=True):
        tanpa = [attrs.evolve(p, lantai=0) for p in s]
        sendiri = pilih_cepat(tanpa, pagu=PAGU_PADAT, paling_banyak=30).manfaat
        assert h.harga_lantai.tanpa == max(sendiri, h.manfaat)
        lebih_baik += sendiri < h.manfaat
    assert lebih_baik > 0


def test_lantai_merata_naik_ke_atas():
    semua = lantai_merata(RW, manfaat=2.5, per={"RW 01": 321, "RW 02": 0})
    assert [p.lantai for p in semua] == [803, 0]
