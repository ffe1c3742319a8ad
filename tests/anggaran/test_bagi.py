"""Sharing a pagu beside a naive twin in fractions; minimums, ties, refusals, explanations."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

import pytest
from hypothesis import assume, example, given, strategies as st

from contoh_bagi import KOTAGEDE, contoh_bagi
from dunia import kode_galat
from pelayanan_publik.anggaran.pembagian.aturan import (
    AturanBagi,
    AturanSeri,
    MetodeBagi,
    formula,
    proporsional,
    rata,
)
from pelayanan_publik.anggaran.pembagian.hasil import HasilBagi
from pelayanan_publik.anggaran.pembagian.hitung import bagi, bandingkan
from pelayanan_publik.anggaran.pembagian.penerima import Penerima, baca_ukuran, daftar_penerima
from pelayanan_publik.core.errors import KumpulanGalat, Penolakan
from pelayanan_publik.core.legal import DasarHukum
from pelayanan_publik.core.units import tulis_persen

# --- the naive twin -----------------------------------------------------------------------------


def kuota_lambat(pagu, penerima, aturan):
    """The formula as it is written, recipient by recipient."""
    n = len(penerima)
    if not aturan.bobot:
        return [Fraction(pagu, n)] * n
    dasar = aturan.dasar_rupiah + aturan.dasar_bagian * pagu / n
    jumlah = {u: sum(dict(p.ukuran)[u] for p in penerima) for u, _ in aturan.bobot}
    return [
        dasar + (pagu - n * dasar) * sum(b * p.nilai(u) / jumlah[u] for u, b in aturan.bobot)
        for p in penerima
    ]


def bulat_lambat(total, kuota, penerima, aturan):
    """Whole units for quotas that add up to `total`."""

    def utama(i):
        besar = kuota[i] if aturan.seri is AturanSeri.PORSI_TERBESAR else 0
        return -besar, penerima[i].kode

    s = aturan.satuan
    if aturan.metode is MetodeBagi.SISA_TERBESAR:
        bagian = [floor(k / s) * s for k in kuota]
        urut = sorted(range(len(kuota)), key=lambda i: ((bagian[i] - kuota[i]), *utama(i)))
        for i in urut[: ceil(Fraction(total - sum(bagian), s))]:
            bagian[i] += min(s, total - sum(bagian))
        return bagian
    unit = [0] * len(kuota)
    berhak = [i for i, k in enumerate(kuota) if k]

    def tuntutan(i):
        return Fraction(2 * unit[i] + 1) / kuota[i], *utama(i)

    for _ in range(total // s):
        unit[min(berhak, key=tuntutan)] += 1
    bagian = [u * s for u in unit]
    if total % s:
        bagian[min(berhak, key=tuntutan)] += total % s
    return bagian


def bagi_lambat(pagu, penerima, aturan):
    """Lift all that are below their minimum and share again: first the exact quotas, until nobody
    is below, then the whole units, in case rounding puts somebody below.
    """
    kuota = kuota_lambat(pagu, penerima, aturan)
    tetap = {}

    def bagikan(bulatkan):
        bebas = [i for i in range(len(penerima)) if i not in tetap]
        sisa = pagu - sum(tetap.values())
        hasil = [sisa * kuota[i] / sum(kuota[j] for j in bebas) for i in bebas]
        if bulatkan:
            hasil = bulat_lambat(sisa, hasil, [penerima[i] for i in bebas], aturan)
        hasil = dict(zip(bebas, hasil, strict=True))
        return hasil, [i for i, n in hasil.items() if n < penerima[i].minimum_rupiah]

    for bulatkan in (False, True):
        hasil, rendah = bagikan(bulatkan)
        while rendah:
            tetap |= {i: penerima[i].minimum_rupiah for i in rendah}
            hasil, rendah = bagikan(bulatkan)
    return [tetap.get(i, hasil.get(i)) for i in range(len(penerima))]


# --- random worlds ------------------------------------------------------------------------------

UKURAN = ("kk", "luas", "miskin")
PAGU = st.integers(1, 150) | st.integers(1, 10**14)
NILAI = st.integers(0, 5) | st.integers(0, 50_000) | st.decimals(0, 100, places=2)


@st.composite
def daftar(draw, paling_banyak=7):
    kode = draw(st.lists(st.sampled_from([f"RW {i:02}" for i in range(20)]), min_size=1,
                         max_size=paling_banyak, unique=True))  # fmt: skip
    nilai = {
        u: draw(st.lists(NILAI, min_size=len(kode), max_size=len(kode)).filter(any)) for u in UKURAN
    }
    return [Penerima(k, {u: nilai[u][i] for u in UKURAN}) for i, k in enumerate(kode)]


@st.composite
def aturan(draw, satuan=(1, 1, 7, 1_000), pagu=0, banyak=1):
    isi = {
        "satuan": draw(st.sampled_from(satuan)),
        "metode": draw(st.sampled_from(MetodeBagi)),
        "seri": draw(st.sampled_from(AturanSeri)),
    }
    jenis = draw(st.sampled_from(("rata", "proporsional", "formula")))
    if jenis == "rata":
        return rata(**isi)
    if jenis == "proporsional":
        return proporsional(draw(st.sampled_from(UKURAN)), **isi)
    persen = draw(st.lists(st.integers(1, 99), min_size=2, max_size=2, unique=True))
    a, b = sorted(persen)
    bobot = {"kk": Fraction(a, 100), "luas": Fraction(b - a, 100), "miskin": Fraction(100 - b, 100)}
    if draw(st.booleans()):
        return formula("rumus", bobot, dasar_rupiah=draw(st.integers(0, pagu // banyak)), **isi)
    return formula("rumus", bobot, dasar_bagian=Fraction(draw(st.integers(0, 99)), 100), **isi)


@st.composite
def soal(draw, pagu=PAGU, **batas):
    penerima = draw(daftar())
    total = draw(pagu)
    return total, penerima, draw(aturan(pagu=total, banyak=len(penerima), **batas))


@st.composite
def soal_kecil(draw):
    """Small enough for the twin that hands out unit by unit; minimums that fit into the pagu."""
    pagu, penerima, rumus = draw(soal(pagu=st.integers(1, 150), satuan=(1, 1, 7)))
    sisa, hasil = pagu, []
    for p in penerima:
        minimum = draw(st.just(0) | st.integers(0, sisa))
        sisa -= minimum
        hasil.append(Penerima(p.kode, p.ukuran, minimum))
    return pagu, hasil, rumus


# --- laws ---------------------------------------------------------------------------------------


@given(soal_kecil())
@example((3_001, [Penerima("a", (), 1_500), Penerima("b", (), 1_500)], rata(satuan=1_000)))
@example((10, [Penerima("a", {"x": 0}, 4), Penerima("b", {"x": 1}, 6)], proporsional("x")))
def test_pembagian_seperti_kembarannya(masalah):
    pagu, penerima, rumus = masalah
    hasil = bagi(pagu, penerima, rumus)
    assert [b.rupiah for b in hasil.bagian] == bagi_lambat(pagu, penerima, rumus)
    assert [b.kuota_aturan for b in hasil.bagian] == kuota_lambat(pagu, penerima, rumus)


@given(soal_kecil())
def test_minimum_dipenuhi_dan_yang_lain_mengalah_sebanding(masalah):
    pagu, penerima, rumus = masalah
    hasil = bagi(pagu, penerima, rumus)
    bebas = [b for b in hasil.bagian if not b.dinaikkan]
    assert bebas
    for p, b in zip(penerima, hasil.bagian, strict=True):
        assert b.rupiah >= p.minimum_rupiah
        if b.dinaikkan:
            assert b.rupiah == b.kuota == p.minimum_rupiah
    for a in bebas:
        for b in bebas:
            assert a.kuota * b.kuota_aturan == b.kuota * a.kuota_aturan


def test_minimum_yang_saling_mendesak_tetap_cepat():
    """Each one lifted pushes just one more below its minimum: 3,000 lifts, not 3,000 sharings."""
    n = 3_000
    penerima = [Penerima(f"{i:04}", (), 1_000_000 + n - i if i < n - 1 else 0) for i in range(n)]
    pagu = sum(p.minimum_rupiah for p in penerima) + 1
    hasil = bagi(pagu, penerima, rata())
    assert sum(b.dinaikkan for b in hasil.bagian) == n - 1
    assert hasil.bagian[-1].rupiah == 1


@given(soal())
def test_bagian_dan_kuota_berjumlah_pagu(masalah):
    pagu, penerima, rumus = masalah
    hasil = bagi(pagu, penerima, rumus)
    assert sum(b.rupiah for b in hasil.bagian) == pagu
    assert sum(b.kuota for b in hasil.bagian) == pagu
    assert sum(b.kuota_aturan for b in hasil.bagian) == pagu
    assert sum(b.selisih for b in hasil.bagian) == 0
    assert min(b.rupiah for b in hasil.bagian) >= 0
    assert list(hasil.rupiah_per_kode) == [p.kode for p in penerima]
    if rumus.metode is MetodeBagi.SISA_TERBESAR:
        assert all(abs(b.selisih) < rumus.satuan for b in hasil.bagian)


@given(soal_kecil(), st.randoms())
def test_urutan_penerima_tidak_berarti(masalah, acak):
    pagu, penerima, rumus = masalah
    sebelum = bagi(pagu, penerima, rumus)
    acak.shuffle(penerima)
    sesudah = bagi(pagu, iter(penerima), rumus)
    assert {b.kode: b for b in sebelum.bagian} == {b.kode: b for b in sesudah.bagian}


@given(soal(pagu=st.integers(1, 10**6)))
def test_webster_tidak_mengurangi_siapa_pun_bila_pagu_bertambah(masalah):
    pagu, penerima, rumus = masalah
    assume(not rumus.dasar_rupiah)
    rumus = AturanBagi(
        rumus.nama, rumus.bobot, 0, rumus.dasar_bagian, rumus.satuan, MetodeBagi.WEBSTER, rumus.seri
    )
    sebelum, sesudah = bagi(pagu, penerima, rumus), bagi(pagu + 1, penerima, rumus)
    assert all(a.rupiah <= b.rupiah for a, b in zip(sebelum.bagian, sesudah.bagian, strict=True))


def tersentuh(pagu, penerima, rumus):
    """Who gets something else if the codes run the other way: touched by the rule for ties."""
    terbalik = {
        p.kode: f"{len(penerima) - i:04}"
        for i, p in enumerate(sorted(penerima, key=lambda p: p.kode))
    }
    hasil = bagi(pagu, penerima, rumus).rupiah_per_kode
    lain = bagi(pagu, [Penerima(terbalik[p.kode], p.ukuran) for p in penerima], rumus)
    return {k for k in hasil if lain.rupiah_per_kode[terbalik[k]] != hasil[k]}


@given(soal())
@example(
    (
        5,
        [Penerima(k, {"x": n}) for k, n in zip("abcde", (1, 3, 1, 3, 2), strict=True)],
        proporsional("x"),
    )
)
@example((1, [Penerima("a"), Penerima("b"), Penerima("c")], rata(metode="webster")))
@example((1, [Penerima("a"), Penerima("b")], rata(metode="webster", satuan=7)))
@example((8, [Penerima("a"), Penerima("b")], rata(satuan=7)))
def test_yang_tersentuh_aturan_seri_ditandai(masalah):
    pagu, penerima, rumus = masalah
    seri = {b.kode for b in bagi(pagu, penerima, rumus).bagian if b.seri}
    assert tersentuh(pagu, penerima, rumus) <= seri
    assert len(seri) != 1
    if not tersentuh(pagu, penerima, rumus) and rumus.seri is AturanSeri.KODE:
        assert not seri


def test_seri_menurut_kode_atau_porsi():
    lima = [Penerima(k, {"x": n}) for k, n in zip("edcba", (1, 3, 1, 3, 2), strict=True)]
    kode = bagi(5, lima, proporsional("x"))
    assert kode.rupiah_per_kode == {"e": 0, "d": 1, "c": 1, "b": 2, "a": 1}
    porsi = bagi(5, lima, proporsional("x", seri="porsi_terbesar"))
    assert porsi.rupiah_per_kode == {"e": 0, "d": 2, "c": 0, "b": 2, "a": 1}
    assert {b.kode for b in kode.bagian if b.seri} == set("edcb")
    tanpa = bagi(10, lima, proporsional("x"))
    assert not any(b.seri for b in tanpa.bagian)


def test_setiap_metode_punya_serinya_sendiri():
    """Equal remainders tie for one method, equal claims for the other."""
    sisa_sama = [Penerima(k, {"x": n}) for k, n in zip("abc", (2, 7, 1), strict=True)]
    taraf_sama = [Penerima(k, {"x": n}) for k, n in zip("abc", (9, 27, 4), strict=True)]
    for kasus, metode, harapan in (
        (sisa_sama, "sisa_terbesar", (1, 1, 0, {"a", "b"})),
        (sisa_sama, "webster", (0, 2, 0, set())),
        (taraf_sama, "sisa_terbesar", (1, 1, 0, set())),
        (taraf_sama, "webster", (1, 1, 0, {"a", "b"})),
    ):
        hasil = bagi(2, kasus, proporsional("x", metode=metode))
        seri = {b.kode for b in hasil.bagian if b.seri}
        assert (*hasil.rupiah_per_kode.values(), seri) == harapan


def test_tuntutan_sama_yang_tidak_diperebutkan_bukan_seri():
    dua = [Penerima("a"), Penerima("b")]
    for metode in MetodeBagi:
        assert not any(b.seri for b in bagi(2, dua, rata(metode=metode)).bagian)
        assert not any(b.seri for b in bagi(14, dua, rata(metode=metode, satuan=7)).bagian)
        assert all(b.seri for b in bagi(15, dua, rata(metode=metode, satuan=7)).bagian)


def test_hampir_seri_bukan_seri():
    hampir = [Penerima(k, {"x": 10**6 + n}) for k, n in zip("abc", (0, 1, -1), strict=True)]
    for metode in MetodeBagi:
        hasil = bagi(1, hampir, proporsional("x", metode=metode))
        assert hasil.rupiah_per_kode == {"a": 0, "b": 1, "c": 0}
        assert not any(b.seri for b in hasil.bagian)


# --- refusals -----------------------------------------------------------------------------------

A, B = Penerima("a", {"x": 1, "y": 0}), Penerima("b", {"x": 2, "y": 0})


@pytest.mark.parametrize(("pagu", "penerima", "rumus", "harapan"), [
    (0, [A], rata(), [("UM-002", "pagu")]),
    (-1, [A], rata(), [("UM-002", "pagu")]),
    (True, [A], rata(), [("UM-001", "pagu")]),
    (1e6, [A], rata(), [("UM-001", "pagu")]),
    (float("nan"), [A], rata(), [("UM-001", "pagu")]),
    ("100", [A], rata(), [("UM-001", "pagu")]),
    (1, [], rata(), [("AG-001", "penerima")]),
    (1, [A, A, B, A], rata(), [("UM-015", "penerima[1].kode"), ("UM-015", "penerima[3].kode")]),
    (1, [A, "b", None], rata(), [("UM-008", "penerima[1]"), ("UM-008", "penerima[2]")]),
    (1, [A], "rata", [("UM-008", "aturan[0]")]),
    (1, None, rata(), [("UM-008", "penerima")]),
    (1, [A, Penerima("c")], proporsional("x"), [("AG-003", "penerima[1].ukuran")]),
    (1, [A, B], proporsional("y"), [("AG-004", "penerima")]),
    (9, [A, B], formula("f", {"x": 1}, dasar_rupiah=5), [("AG-007", "aturan[0].dasar_rupiah")]),
    (0, [A, A], proporsional("z"), [("UM-002", "pagu"), ("UM-015", "penerima[1].kode"),
     ("AG-003", "penerima[0].ukuran"), ("AG-003", "penerima[1].ukuran")]),
    (0, [], None, [("UM-002", "pagu"), ("UM-008", "aturan[0]"), ("AG-001", "penerima")]),
])  # fmt: skip
def test_masukan_buruk_diceritakan_semuanya(pagu, penerima, rumus, harapan):
    with pytest.raises(Penolakan) as tolak:
        bagi(pagu, penerima, rumus)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == harapan
    assert all(g.pesan and g.message and g.saran for g in tolak.value.daftar)


def test_minimum_yang_tidak_dapat_dipenuhi_disebut_siapa_dan_berapa():
    tiga = [Penerima("a", {"x": 1}, 60), Penerima("b", {"x": 2}, 70), Penerima("c", {"x": 1}, 5)]
    with pytest.raises(KumpulanGalat) as tolak:
        bagi(100, tiga, proporsional("x"))
    semua, a, b = tolak.value.daftar
    assert (semua.kode, semua.nilai, dict(semua.keadaan)) == (
        "AG-008",
        135,
        {"pagu": 100, "lebih": 35},
    )
    assert [(g.kode, g.path, g.keadaan["penerima"], g.keadaan["kurang"]) for g in (a, b)] == [
        ("AG-009", "penerima[0].minimum_rupiah", "a", 35),
        ("AG-009", "penerima[1].minimum_rupiah", "b", 20),
    ]
    assert bagi(135, tiga, proporsional("x")).rupiah_per_kode == {"a": 60, "b": 70, "c": 5}


def test_minimum_disebut_juga_bila_kuota_tidak_dapat_dihitung():
    """Without quotas nobody's share is known: the total is told, beside what stands against them."""
    kasus = [Penerima("a", {"x": 1}, 60), Penerima("b", {"x": 1}, 60)]
    assert kode_galat(bagi, 100, kasus, proporsional("y")) == ["AG-003", "AG-003", "AG-008"]
    mahal = formula("f", {"x": 1}, dasar_rupiah=51)
    assert kode_galat(bagi, 100, kasus, mahal) == ["AG-007", "AG-008"]
    assert kode_galat(bagi, 0, kasus, rata()) == ["UM-002"]


def test_galat_banyak_aturan_dikumpulkan_sekali():
    kasus = [A, Penerima("c", {"x": 1}, 60), Penerima("d", {"y": 0}, 50)]
    rumus = [rata(), rata(), proporsional("x"), formula("f", {"y": 0.5, "x": 0.5}, dasar_rupiah=51)]
    with pytest.raises(Penolakan) as tolak:
        bandingkan(100, kasus, rumus)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-015", "aturan[1].nama"), ("AG-003", "penerima[2].ukuran"), ("AG-003", "penerima[1].ukuran"),
        ("AG-007", "aturan[3].dasar_rupiah"), ("AG-008", "penerima"),
    ]  # fmt: skip
    assert kode_galat(bandingkan, 100, [A], []) == ["AG-010"]
    assert kode_galat(bandingkan, 100, [A], rata()) == ["UM-008"]
    with pytest.raises(Penolakan) as tolak:
        bandingkan(100, [A, B], [proporsional("y", "satu"), proporsional("y", "dua")])
    assert tolak.value.daftar[0].keadaan["aturan"] == ("satu", "dua")


@pytest.mark.parametrize(("bobot", "isi", "harapan"), [
    ({}, {}, [("AG-085", "bobot")]),
    ((), {}, [("AG-085", "bobot")]),
    ({"x": 0.5, "y": 0.4}, {}, [("AG-085", "bobot")]),
    ({"x": 0.5, "y": 0.6}, {}, [("AG-085", "bobot")]),
    ({"x": 0}, {}, [("UM-002", "bobot[x]")]),
    ({"x": -1, "y": float("nan"), "z": True, "": 1}, {},
     [("UM-002", "bobot[x]"), ("UM-016", "bobot[y]"), ("UM-016", "bobot[z]"), ("UM-004", "bobot[]")]),
    ((("x", 1), ("x", 1)), {}, [("UM-015", "bobot[x]")]),
    ([("x", 1)], {}, [("UM-008", "bobot")]),
    ((("x", 1, 2),), {}, [("UM-008", "bobot")]),
    ("x", {}, [("UM-008", "bobot")]),
    ({"x": 1}, {"dasar_rupiah": 5, "dasar_bagian": 0.5}, [("AG-005", "dasar_rupiah")]),
    ({"x": 1}, {"dasar_bagian": 1}, [("AG-006", "dasar_bagian")]),
    ({"x": 1}, {"dasar_bagian": 1.5}, [("UM-018", "dasar_bagian")]),
    ({"x": 1}, {"dasar_bagian": -0.1}, [("UM-003", "dasar_bagian")]),
    ({"x": 1}, {"satuan": 0, "metode": "dhondt", "seri": "undi", "dasar_rupiah": -1, "dasar": "Perbup"},
     [("UM-002", "satuan"), ("UM-008", "dasar"), ("UM-017", "metode"), ("UM-017", "seri"),
      ("UM-003", "dasar_rupiah")]),
    ({"x": 0.9}, {"satuan": 1.0, "dasar_rupiah": 5.0},
     [("UM-001", "satuan"), ("UM-001", "dasar_rupiah"), ("AG-085", "bobot")]),
])  # fmt: skip
def test_rumus_buruk_diceritakan_semuanya(bobot, isi, harapan):
    with pytest.raises(Penolakan) as tolak:
        formula("f", bobot, **isi)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == harapan


def test_bobot_harus_tepat_satu():
    """Floats are read as written, so tenths add up; what is close to 1 is not 1."""
    assert formula("f", dict.fromkeys("abcdefghij", 0.1)).bobot[0] == ("a", Fraction(1, 10))
    assert sum([0.1] * 10) != 1
    assert kode_galat(formula, "f", {"a": 1 / 3, "b": 2 / 3}) == ["AG-085"]
    assert kode_galat(formula, "f", {"a": Decimal("0.9999999999"), "b": 1e-11}) == ["AG-085"]


def test_aturan_buruk_lewat_pintu_lain():
    assert kode_galat(rata, "", satuan=-1) == ["UM-004", "UM-002"]
    assert kode_galat(proporsional, "") == ["UM-004"]
    assert kode_galat(proporsional, ["kk"], satuan=True) == ["UM-004", "UM-001"]
    assert kode_galat(proporsional, "kk", " ") == ["UM-004"]
    assert kode_galat(AturanBagi, "f", {"x": 0.5}) == ["AG-085"]
    assert kode_galat(AturanBagi, "f", {}, 5) == ["AG-085"]
    assert kode_galat(AturanBagi, "f", {"x": 1}, 0, 0, 1, "webster") == ["UM-008"]
    assert AturanBagi("rata") == rata()
    assert AturanBagi("x", {"x": 1}) == proporsional("x")
    assert proporsional("x", "menurut x") == formula("menurut x", {"x": 1})


@pytest.mark.parametrize(("isi", "kode"), [
    (("", {}), ["UM-004"]), (("a", {"x": -1, "y": float("nan"), "z": "5"}), ["UM-003", "UM-016", "UM-016"]),
    (("a", {"x": 1}, -5), ["UM-003"]), (("a", {"x": 1}, 5.0), ["UM-001"]), (("a", 5), ["UM-008"]),
    (("a", ((["x"], 1),)), ["UM-004"]),
])  # fmt: skip
def test_penerima_buruk(isi, kode):
    assert kode_galat(Penerima, *isi) == kode


def test_tabel_penerima_buruk_diceritakan_semuanya():
    with pytest.raises(KumpulanGalat) as tolak:
        daftar_penerima(
            {"a": {"x": -1}, "b": {"x": True, "y": 1}, " ": {}, "d": 7}, {"b": -1, "z": 5}
        )
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-003", "[a].ukuran[x]"),
        ("UM-003", "[b].minimum_rupiah"),
        ("UM-016", "[b].ukuran[x]"),
        ("UM-004", "[ ].kode"),
        ("UM-008", "[d].ukuran"),
        ("AG-002", "minimum_per_kode[z]"),
    ]
    assert kode_galat(daftar_penerima, [A]) == ["UM-008"]
    assert kode_galat(daftar_penerima, {}, [5]) == ["UM-008"]
    assert daftar_penerima({}) == ()
    assert daftar_penerima({"a": {"x": 1}}, {"a": 5}) == (Penerima("a", (("x", Fraction(1)),), 5),)


@given(st.dictionaries(st.sampled_from("abcdef"), NILAI))
def test_ukuran_sama_dari_pemetaan_dan_dari_pasangan(isi):
    terbaca = baca_ukuran(isi, "ukuran")
    assert terbaca == baca_ukuran(tuple(isi.items()), "ukuran") == baca_ukuran(terbaca, "ukuran")
    assert dict(terbaca) == {k: Fraction(str(v)) for k, v in isi.items()}
    satu = Penerima("p", isi)
    assert all(satu.nilai(k) == v for k, v in isi.items())
    assert satu.nilai("tidak ada") is None


# --- reasons ------------------------------------------------------------------------------------


def angka(teks):
    """The number at the head of a text such as `Rp 1.250,5` or `naik Rp 3`."""
    return Fraction(teks.split("Rp ")[1].replace(".", "").replace(",", "."))


@given(soal())
def test_penjelasan_menjumlah_ke_kuota_dan_ke_rupiah(masalah):
    pagu, penerima, rumus = masalah
    hasil = bagi(pagu, penerima, rumus)
    for satu in hasil.bagian:
        _, pohon = hasil.penjelasan(satu.kode).rincian
        isi = {p.judul: p.nilai for p in pohon.rincian}
        assert angka(pohon.nilai) == satu.rupiah
        assert abs(angka(isi["Kuota"]) - satu.kuota) <= Fraction(1, 100)
        bagian = [angka(n) for j, n in isi.items() if j == "Dasar" or j.startswith("Menurut ")]
        if rumus.bobot:
            assert abs(sum(bagian) - satu.kuota) <= Fraction(len(bagian), 100)
        assert ("Seri dengan penerima lain" in isi) == satu.seri


def test_penjelasan_menyebut_ukuran_bobot_pembulatan_seri_dan_minimum():
    rumus = formula("60:40", {"penduduk": 1}, dasar_bagian=0.6, satuan=1_000,
                    dasar=DasarHukum("Perwal contoh", "Pasal 1"))  # fmt: skip
    kasus = [
        Penerima(p.kode, p.ukuran, 97_000_000 if p.kode == "Purbayan" else 0) for p in KOTAGEDE
    ]
    hasil = bagi(300_000_000, kasus, rumus)
    assert (
        str(hasil.penjelasan("Prenggan"))
        == """\
Pembagian pagu: Rp 300.000.000
  Aturan pembagian: 60:40 [Perwal contoh, Pasal 1]
    Dasar, dibagi sama: 60 % dari pagu
    Bobot penduduk: 100 %
    Satuan: Rp 1.000
    Metode: sisa terbesar
    Bila seri: kode
  Prenggan: Rp 99.163.000
    Dasar: Rp 60.000.000
    Menurut penduduk: Rp 39.633.919,46 (11.007 dari 33.326, yaitu 33,03 %; bobot 100 %)
    Kuota: Rp 99.633.919,46
    Kuota sesudah minimum penerima lain: Rp 99.163.371,23
    Pembulatan: turun Rp 371,23"""
    )
    assert "Dinaikkan ke minimum: Rp 97.000.000" in str(hasil.penjelasan("Purbayan"))
    semua = str(hasil.penjelasan())
    assert all(p.kode in semua for p in KOTAGEDE)
    seri = str(bagi(100, KOTAGEDE, rata()).penjelasan("Prenggan"))
    assert "Sama rata: Rp 100 dibagi 3" in seri
    assert "Pembulatan: naik Rp 0,67" in seri
    assert "Seri dengan penerima lain: diputus menurut kode" in seri
    tetap = bagi(300, KOTAGEDE, formula("f", {"luas_km2": 1}, dasar_rupiah=100)).penjelasan(
        "Purbayan"
    )
    assert "Dasar setiap penerima: Rp 100" in str(tetap)
    assert "Pembulatan: tetap" in str(tetap)
    assert kode_galat(hasil.penjelasan, "Kotagede") == ["AG-002"]


def test_tabel_hasil():
    kasus = [Penerima(p.kode, p.ukuran, 40 if p.kode == "Purbayan" else 0) for p in KOTAGEDE]
    hasil = bagi(101, kasus, rata())
    assert (
        str(hasil.tabel())
        == """\
Pembagian Rp 101 menurut rata
Penerima      Kuota  Rupiah  Selisih  Catatan
------------  -----  ------  -------  -------
Prenggan       30,5      31      0,5  seri
Purbayan         40      40        0  minimum
Rejowinangun   30,5      30     -0,5  seri
------------  -----  ------  -------  -------
Jumlah          101     101        0"""
    )
    assert hasil._repr_html_() == hasil.tabel()._repr_html_()


@given(daftar(), st.integers(1, 10**9), st.sampled_from((1, 1_000)))
def test_perbandingan_sama_dengan_pembagian_satu_per_satu(penerima, pagu, satuan):
    rumus = [
        rata(satuan=satuan),
        proporsional("kk"),
        proporsional("luas", metode="webster", satuan=satuan),
    ]
    banding = bandingkan(pagu, penerima, rumus)
    assert list(banding.hasil) == [bagi(pagu, penerima, satu) for satu in rumus]
    for baris, p in zip(banding.tabel().baris, penerima, strict=True):
        kode, awal, *sisanya = baris
        assert kode == p.kode
        assert sisanya[2:] == [n - awal for n in sisanya[:2]]
    assert banding.tabel().kaki == ("Jumlah", *[pagu] * 3, 0, 0)
    pindah = [
        sum(abs(n - baris[1]) for baris in banding.tabel().baris for n in [baris[k]]) // 2
        for k in (1, 2, 3)
    ]
    assert list(banding.berpindah_rupiah) == pindah


def test_perbandingan_menjelaskan_siapa_bertambah_dan_berkurang():
    sama = rata("rata lagi", metode="webster")
    banding = bandingkan(300, KOTAGEDE, [rata(), proporsional("penduduk"), sama])
    assert (
        str(banding.penjelasan())
        == """\
Dibandingkan dengan: rata
  Berpindah menurut penduduk: Rp 11
    Paling bertambah: Rejowinangun (Rp 11)
    Paling berkurang: Purbayan (-Rp 10)
  Berpindah menurut rata lagi: Rp 0"""
    )
    assert banding._repr_html_() == banding.tabel()._repr_html_()


def test_persen_ditulis_dengan_koma():
    assert tulis_persen(Fraction(1, 8)) == "12,5 %"


def test_contoh_mencakup_setiap_kelas():
    kelas = {type(c).__name__ for c in contoh_bagi()}
    assert kelas == {"Penerima", "AturanBagi", "BagianPenerima", "HasilBagi", "PerbandinganBagi"}
    assert any(isinstance(c, HasilBagi) and c.jumlah_ukuran for c in contoh_bagi())
