"""Laws of the smallest set of deeds, its slow twin, and the kernel of assignment by brute force."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from functools import cache
from itertools import chain, combinations, product
from random import Random

import attrs
import pytest
from hypothesis import assume, given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import Bobot, JenisTindakan
from pelayanan_publik.tangguh_bencana.kesiapan.kalender import kalender_kesiapan
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import kesiapan_regu
from pelayanan_publik.tangguh_bencana.kesiapan.penugasan import tugaskan
from pelayanan_publik.tangguh_bencana.kesiapan.tindakan import tindakan_terkecil
from pelayanan_publik.tangguh_bencana.kompetensi import memenuhi, umur
from pelayanan_publik.tangguh_bencana.model import Perolehan
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan
from soal_tindakan import PADA, alat_acak, bobot_acak, relawan_acak, soal_acak

SASARAN = st.sampled_from([StatusKesiapan.SIAP_BERSYARAT, StatusKesiapan.SIAP])


@st.composite
def soal(draw, orang=7, regu=3):
    acak = Random(draw(st.integers(0, 10**9)))  # noqa: S311 - repeatable
    pola, kekuatan = soal_acak(acak, orang, regu)
    return pola, kekuatan, draw(SASARAN), acak


def siap(pola, kekuatan, sasaran):
    return kesiapan_regu(pola, kekuatan, PADA).status.peringkat >= sasaran.peringkat


# --- the slow twin -----------------------------------------------------------------------------


def himpunan(isi):
    return chain.from_iterable(combinations(isi, n) for n in range(len(isi) + 1))


def biaya_lambat(relawan, syarat, daftar, bobot):
    """Every set of qualifications tried on one person (None: who joins); None if none helps."""
    pernah = {p.kualifikasi for p in relawan.perolehan if p.terbit <= PADA}
    baru = relawan.kode == "baru"
    pilihan = []
    for k in daftar.isi:
        rentang, lahir = k.umur_seleksi, relawan.lahir
        cukup = lahir is not None and lahir <= PADA and rentang and umur(lahir, PADA) in rentang
        if baru or rentang is None or cukup or k.kode in pernah:
            jenis = JenisTindakan.PERBARUI if k.kode in pernah else JenisTindakan.LATIH
            pilihan.append((bobot.dari(jenis, k.kode), k))
    harga = []
    for isi in himpunan(pilihan):
        tambahan = [k.terbitkan(PADA) for _, k in isi]
        jadi = attrs.evolve(relawan, perolehan=[*relawan.perolehan, *tambahan])
        if memenuhi(jadi, syarat, daftar, PADA):
            harga.append(sum((b for b, _ in isi), Fraction(0)))
    return min(harga, default=None)


def lambat(pola, kekuatan, sasaran, bobot):
    """Every seat tried for every person, every subset of lots tried for every kind of item."""
    lengkap = sasaran is StatusKesiapan.SIAP
    kursi = [
        tuple(s for s in p.syarat if s.wajib or lengkap)
        for satu in pola
        for p in satu.peran
        if p.wajib or lengkap
        for _ in range(p.banyak)
    ]
    orang = kekuatan.hadir(PADA)
    baru = attrs.evolve(relawan_acak(Random(0), "baru", kekuatan.daftar), perolehan=())  # noqa: S311

    @cache
    def biaya(i, syarat):
        satu = baru if i < 0 else orang[i]
        return biaya_lambat(satu, syarat, kekuatan.daftar, bobot)

    @cache
    def duduk(ke, sisa):
        if ke == len(kursi):
            return Fraction(0)
        pilihan = [bobot.rekrut + biaya(-1, kursi[ke]) + duduk(ke + 1, sisa)]
        for i in sisa:
            satu = biaya(i, kursi[ke])
            if satu is not None:
                pilihan.append(satu + duduk(ke + 1, sisa - {i}))
        return min(pilihan)

    total = duduk(0, frozenset(range(len(orang))))
    butuh = {}
    for a in (a for satu in pola for a in satu.alat if a.wajib or lengkap):
        butuh[a.jenis] = butuh.get(a.jenis, 0) + a.banyak
    for jenis, banyak in butuh.items():
        ada = [a for a in kekuatan.alat if a.jenis == jenis]
        layak = sum(a.jumlah for a in ada if a.layak(PADA))
        lot = [a.jumlah for a in ada if a.keadaan(PADA).cukup_diperiksa]
        total += min(
            len(isi) * bobot.dari(JenisTindakan.PERIKSA, jenis)
            + max(0, banyak - layak - sum(isi)) * bobot.dari(JenisTindakan.BELI, jenis)
            for isi in himpunan(lot)
        )
    return total


@given(soal(orang=5), st.booleans())
def test_sama_dengan_kembarannya_yang_mencoba_semua(isi, berbobot):
    pola, kekuatan, sasaran, acak = isi
    bobot = bobot_acak(acak, kekuatan.daftar) if berbobot else Bobot()
    hasil = tindakan_terkecil(pola, kekuatan, PADA, sasaran=sasaran, bobot=bobot)
    assert hasil.bobot == lambat(pola, kekuatan, sasaran, bobot) == hasil.batas_bawah
    assert hasil.terbukti()


# --- laws ----------------------------------------------------------------------------------------


@given(soal(), st.integers(-45, 45))
def test_terapkan_membiarkan_hari_yang_lalu_dan_tidak_menurunkan_yang_kemudian(isi, geser):
    pola, ada, sasaran, _ = isi
    hasil = tindakan_terkecil(pola, ada, PADA, sasaran=sasaran)
    hari = PADA + timedelta(days=geser)
    masa = Masa(PADA - timedelta(days=130), PADA + timedelta(days=130))
    dulu = kalender_kesiapan(pola, ada, masa)
    kini = kalender_kesiapan(pola, hasil.terapkan(ada, hari), masa)
    for n in range(260):
        t = masa.mulai + timedelta(days=n)
        if t < hari:
            assert kini.status(t) is dulu.status(t), t
        assert kini.status(t).peringkat >= dulu.status(t).peringkat, t


@given(soal(), st.booleans())
def test_menjadikan_siap_dan_tidak_satu_pun_dapat_ditinggalkan(isi, berbobot):
    pola, kekuatan, sasaran, acak = isi
    bobot = bobot_acak(acak, kekuatan.daftar) if berbobot else Bobot()
    hasil = tindakan_terkecil(pola, kekuatan, PADA, sasaran=sasaran, bobot=bobot)
    assert siap(pola, hasil.terapkan(kekuatan, PADA), sasaran)
    assert bool(hasil.tindakan) is not siap(pola, kekuatan, sasaran)
    for i, t in enumerate(hasil.tindakan):
        if t.jenis is JenisTindakan.REKRUT:  # what somebody learns who never joined goes too
            sisa = [s for s in hasil.tindakan if s.kode != t.kode]
        elif t.banyak > 1:
            sisa = [
                *hasil.tindakan[:i],
                attrs.evolve(t, banyak=t.banyak - 1),
                *hasil.tindakan[i + 1 :],
            ]
        else:
            sisa = [*hasil.tindakan[:i], *hasil.tindakan[i + 1 :]]
        kurang = attrs.evolve(hasil, tindakan=sisa)
        assert not siap(pola, kurang.terapkan(kekuatan, PADA), sasaran)


@given(soal())
def test_sesudah_diterapkan_tidak_ada_lagi_yang_perlu(isi):
    pola, kekuatan, sasaran, _ = isi
    hasil = tindakan_terkecil(pola, kekuatan, PADA, sasaran=sasaran)
    jadi = hasil.terapkan(kekuatan, PADA)
    assert tindakan_terkecil(pola, jadi, PADA, sasaran=sasaran).tindakan == ()
    duduk = {p.relawan for p in hasil.susunan}
    assert len(duduk) == len(hasil.susunan)
    assert duduk <= {r.kode for r in jadi.hadir(PADA)}
    assert {t.kode for t in hasil.tindakan if t.kualifikasi} <= duduk


@given(soal())
def test_orang_sertifikat_dan_alat_baru_tidak_menambah_tindakan(isi):
    pola, kekuatan, sasaran, acak = isi
    awal = tindakan_terkecil(pola, kekuatan, PADA, sasaran=sasaran).bobot
    orang = relawan_acak(acak, "X", kekuatan.daftar)
    lebih = [
        attrs.evolve(kekuatan, relawan=[*kekuatan.relawan, orang]),
        attrs.evolve(kekuatan, alat=[*kekuatan.alat, alat_acak(acak, "X")]),
    ]
    for i, r in enumerate(kekuatan.relawan):
        kode = acak.choice(kekuatan.daftar.isi).kode
        terbit = PADA - timedelta(days=acak.randrange(1, 900))
        baru = Perolehan(kode, terbit, acak.choice((None, PADA, PADA + timedelta(days=1))))
        ganti = attrs.evolve(r, perolehan=[*r.perolehan, baru])
        semua = [*kekuatan.relawan[:i], ganti, *kekuatan.relawan[i + 1 :]]
        lebih.append(attrs.evolve(kekuatan, relawan=semua))
    for satu in lebih:
        assert tindakan_terkecil(pola, satu, PADA, sasaran=sasaran).bobot <= awal


@given(soal(), st.randoms(use_true_random=False))
def test_urutan_daftar_orang_dan_alat_tidak_menentukan(isi, kocok):
    pola, kekuatan, sasaran, _ = isi
    relawan, alat = list(kekuatan.relawan), list(kekuatan.alat)
    kocok.shuffle(relawan)
    kocok.shuffle(alat)
    acak = Kekuatan(relawan, alat, kekuatan.daftar)
    a, b = (tindakan_terkecil(pola, k, PADA, sasaran=sasaran) for k in (kekuatan, acak))
    assert a == b


@given(soal())
def test_siap_tidak_lebih_ringan_daripada_siap_bersyarat(isi):
    pola, kekuatan, _, _ = isi
    bersyarat, siap_penuh = (
        tindakan_terkecil(pola, kekuatan, PADA, sasaran=s).bobot for s in ("siap_bersyarat", "siap")
    )
    assert bersyarat <= siap_penuh


@given(soal())
def test_tanpa_rekrut_sama_atau_ditolak(isi):
    pola, kekuatan, sasaran, _ = isi
    dengan = tindakan_terkecil(pola, kekuatan, PADA, sasaran=sasaran)
    try:
        tanpa = tindakan_terkecil(pola, kekuatan, PADA, sasaran=sasaran, boleh_rekrut=False)
    except ValueError:
        kode = kode_galat(
            tindakan_terkecil, pola, kekuatan, PADA, sasaran=sasaran, boleh_rekrut=False
        )
        assert kode == ["TB-061"]
        assert dengan.per_jenis[JenisTindakan.REKRUT] > 0
        return
    assert dengan.bobot <= tanpa.bobot
    assert tanpa.per_jenis[JenisTindakan.REKRUT] == 0
    if not dengan.per_jenis[JenisTindakan.REKRUT]:
        assert dengan.tindakan == tanpa.tindakan


# --- the kernel ----------------------------------------------------------------------------------


@st.composite
def penugasan(draw):
    peran, kelas = draw(st.integers(0, 3)), draw(st.integers(0, 4))
    kecil = st.integers(0, 2)
    harga = st.none() | st.integers(0, 6)
    return (
        draw(st.lists(kecil, min_size=peran, max_size=peran)),
        draw(st.lists(kecil, min_size=kelas, max_size=kelas)),
        draw(st.lists(st.lists(harga, min_size=peran, max_size=peran), min_size=kelas, max_size=kelas)),
    )  # fmt: skip


def tugaskan_lambat(permintaan, tersedia, biaya):
    """Seat after seat, everybody tried: empty seats and cost of the best plan."""

    @cache
    def lanjut(kursi, sisa):
        if not kursi:
            return 0, 0
        r, *lain = kursi
        kosong, harga = lanjut(tuple(lain), sisa)
        pilihan = [(kosong + 1, harga)]
        for k, n in enumerate(sisa):
            if n and biaya[k][r] is not None:
                kosong, harga = lanjut(tuple(lain), (*sisa[:k], n - 1, *sisa[k + 1 :]))
                pilihan.append((kosong, harga + biaya[k][r]))
        return min(pilihan)

    return lanjut(tuple(r for r, n in enumerate(permintaan) for _ in range(n)), tuple(tersedia))


@given(penugasan())
def test_penugasan_sama_dengan_kembarannya(isi):
    hasil = tugaskan(*isi)
    assert (hasil.kurang, hasil.total) == tugaskan_lambat(*isi)
    assert hasil.terbukti()
    assert bool(hasil.ikatan) is bool(hasil.kurang)
    if not hasil.kurang:
        assert hasil.batas_bawah == hasil.total


def test_rantai_yang_memindahkan_orang_lama():
    """The third class can only be used if those who sat first move twice."""
    biaya = [[0, 1, None], [None, 0, 1], [5, None, None]]
    hasil = tugaskan([1, 1, 1], [1, 1, 1], biaya)
    assert hasil.isi == ((0, 1, 1), (1, 2, 1), (2, 0, 1))
    assert (hasil.total, hasil.batas_bawah) == (7, 7)


@pytest.mark.parametrize(
    "ubah",
    [
        {"isi": ((0, 0, 1),)},  # a seat left empty, and nobody missing
        {"isi": ((0, 0, 1), (1, 1, 1), (2, 0, 0))},  # nobody written down
        {"isi": ((0, 0, 1), (0, 1, 1))},  # one class used beyond its people
        {"isi": ((1, 0, 1), (1, 1, 1))},  # a seat that the class never takes
        {"isi": ((0, 1, 1), (2, 0, 1))},  # a dearer plan
        {"harga_peran": (9, 0)},  # above a cost
        {"harga_peran": (0, 0)},  # below the cost of the plan
        {"harga_kelas": (-1, 0, 0)},
        {"permintaan": (2, 1), "ikatan": (0,)},  # seats that could be filled
    ],
)
def test_bukti_penugasan_yang_diubah_ketahuan(ubah):
    hasil = tugaskan([1, 1], [1, 1, 1], [[0, 3], [None, 1], [4, None]])
    assert hasil.isi == ((0, 0, 1), (1, 1, 1))
    assert hasil.terbukti()
    assert not attrs.evolve(hasil, **ubah).terbukti()


@given(penugasan(), st.integers(0, 3), st.integers(1, 3))
def test_menambah_orang_tidak_menaikkan_biaya(isi, letak, tambahan):
    permintaan, tersedia, biaya = isi
    assume(letak < len(tersedia))
    lebih = [n + tambahan * (k == letak) for k, n in enumerate(tersedia)]
    a, b = tugaskan(permintaan, tersedia, biaya), tugaskan(permintaan, lebih, biaya)
    assert (b.kurang, b.total) <= (a.kurang, a.total)


def test_semua_bentuk_kecil_terbukti():
    """Two roles, two classes, all costs up to two: every one of them."""
    for a, b, c, d in product((None, 0, 1, 2), repeat=4):
        assert tugaskan([1, 1], [1, 1], [[a, b], [c, d]]).terbukti()
