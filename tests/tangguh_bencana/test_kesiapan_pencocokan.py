"""The matching of classes beside matching people one by one, its proof, and whom it spends."""

from __future__ import annotations

from hypothesis import given, strategies as st

from pelayanan_publik.tangguh_bencana.kesiapan.pencocokan import bit, cocokkan
from pelayanan_publik.tangguh_bencana.kesiapan.penempatan import tempatkan


@st.composite
def soal(draw, peran=4, orang=4):
    banyak = draw(st.integers(1, peran))
    permintaan = draw(st.lists(st.integers(0, 3), min_size=banyak, max_size=banyak))
    himpunan = st.integers(0, (1 << banyak) - 1)
    return permintaan, draw(st.dictionaries(himpunan, st.integers(0, orang), max_size=6))


def satu_demi_satu(permintaan, kelas):
    """Seats filled by people one by one, each looking for a seat and pushing others on (Kuhn)."""
    kursi = [r for r, n in enumerate(permintaan) for _ in range(n)]
    orang = [h for h, n in kelas.items() for _ in range(n)]
    duduk = {}

    def cari(o, dilihat):
        for k, r in enumerate(kursi):
            if orang[o] >> r & 1 and k not in dilihat:
                dilihat.add(k)
                if k not in duduk or cari(duduk[k], dilihat):
                    duduk[k] = o
                    return True
        return False

    return sum(cari(o, set()) for o in range(len(orang)))


def minta(permintaan, himpunan):
    return sum(permintaan[r] for r in bit(himpunan))


def punya(kelas, himpunan):
    return sum(n for h, n in kelas.items() if h & himpunan)


@given(soal())
def test_banyaknya_sama_dengan_mencocokkan_orang_satu_demi_satu(isi):
    permintaan, kelas = isi
    hasil = cocokkan(permintaan, kelas)
    assert hasil.terisi == satu_demi_satu(permintaan, kelas)
    assert hasil.terisi + hasil.kurang == sum(permintaan)
    assert hasil.lengkap is (hasil.kurang == 0)


@given(soal())
def test_isinya_dapat_dilaksanakan(isi):
    permintaan, kelas = isi
    hasil = cocokkan(permintaan, kelas)
    assert sum(hasil.isi.values()) == hasil.terisi
    assert all(n > 0 and h >> r & 1 for (h, r), n in hasil.isi.items())
    for r, n in enumerate(permintaan):
        assert sum(v for (_, s), v in hasil.isi.items() if s == r) <= n
    for h, n in kelas.items():
        assert sum(v for (k, _), v in hasil.isi.items() if k == h) <= n


@given(soal())
def test_ikatan_membuktikan_kekurangan_dan_yang_terkecil(isi):
    permintaan, kelas = isi
    hasil = cocokkan(permintaan, kelas)
    assert minta(permintaan, hasil.ikatan) - punya(kelas, hasil.ikatan) == hasil.kurang
    semua = range(1 << len(permintaan))
    bukti = [s for s in semua if minta(permintaan, s) - punya(kelas, s) == hasil.kurang]
    assert max(minta(permintaan, s) - punya(kelas, s) for s in semua) == hasil.kurang
    assert all(s & hasil.ikatan == hasil.ikatan for s in bukti)


@given(soal(), st.randoms(use_true_random=False))
def test_urutan_kelas_tidak_berpengaruh(isi, acak):
    permintaan, kelas = isi
    urut = list(kelas.items())
    acak.shuffle(urut)
    lain = cocokkan(permintaan, dict(urut))
    assert lain == cocokkan(permintaan, kelas)
    assert list(lain.isi.items()) == list(cocokkan(permintaan, kelas).isi.items())


@given(soal(peran=4, orang=2))
def test_yang_paling_sedikit_serbabisa_dipakai_lebih_dahulu(isi):
    """As many of those with at most k roles are used as could be seated if nobody else were there.

    No way of filling seats, whatever their number, uses more of them than that.
    """
    permintaan, kelas = isi
    hasil = cocokkan(permintaan, kelas)
    for k in range(len(permintaan) + 1):
        terpakai = sum(n for (h, _), n in hasil.isi.items() if h.bit_count() <= k)
        saja = {h: n for h, n in kelas.items() if h.bit_count() <= k}
        assert terpakai == satu_demi_satu(permintaan, saja)


@given(soal(peran=3), st.integers(1, 7), st.integers(1, 3))
def test_orang_tambahan_tidak_pernah_mengurangi(isi, himpunan, banyak):
    permintaan, kelas = isi
    lebih = {**kelas, himpunan: kelas.get(himpunan, 0) + banyak}
    assert cocokkan(permintaan, lebih).terisi >= cocokkan(permintaan, kelas).terisi


def test_rantai_panjang_terdorong_sekaligus():
    """Everybody prefers role 0 first; only pushing all of them on, a million at a time, seats all."""
    n = 1_000_000
    kelas = {0b011: n, 0b110: n, 0b1100: n, 0b1000 | 0b1: n}
    hasil = cocokkan((n, n, n, n), kelas)
    assert (hasil.terisi, hasil.ikatan) == (4 * n, 0)
    assert cocokkan((n, n, n, n + 1), kelas).ikatan == 0b1111


def test_yang_sudah_pindah_tidak_lagi_mengikat():
    """Who was pushed on to role 1 sits in role 0 no more; only role 3, which nobody fills, is short."""
    hasil = cocokkan((1, 1, 0, 1), {0b0011: 1, 0b0101: 1})
    assert hasil.isi == {(0b0011, 1): 1, (0b0101, 0): 1}
    assert (hasil.kurang, hasil.ikatan) == (1, 0b1000)


def test_tanpa_peran_atau_tanpa_orang():
    assert cocokkan((), {}).lengkap
    assert cocokkan((), {0b1: 3}).isi == {}
    assert (cocokkan((2, 0), {}).kurang, cocokkan((2, 0), {}).ikatan) == (2, 0b01)
    assert cocokkan((1,), {0: 5, 0b10: 5}).kurang == 1


# --- the best seating -----------------------------------------------------------------------------


@st.composite
def soal_mutu(draw):
    banyak = draw(st.integers(1, 3))
    permintaan = draw(st.lists(st.integers(0, 2), min_size=banyak, max_size=banyak))
    himpunan = st.integers(0, (1 << banyak) - 1)
    kelas = st.tuples(himpunan, himpunan).map(lambda k: (k[0], k[0] & k[1]))
    isi = draw(st.dictionaries(kelas, st.integers(0, 2), max_size=3))
    return permintaan, draw(himpunan), isi


def nilai(wajib, isi):
    """How good a seating is by the four wishes."""
    return (
        sum(n for (_, r), n in isi.items() if wajib >> r & 1),
        sum(n for (k, r), n in isi.items() if k[1] >> r & 1),
        sum(n for (_, r), n in isi.items() if not wajib >> r & 1),
        -sum(n * k[0].bit_count() for (k, _), n in isi.items()),
    )


def semua_cara(permintaan, kelas):
    """Every way of seating people one by one."""
    orang = [k for k, n in kelas.items() for _ in range(n)]

    def susun(i, kosong, isi):
        if i == len(orang):
            yield isi
            return
        yield from susun(i + 1, kosong, isi)
        for r in bit(orang[i][0]):
            if kosong[r]:
                lebih = {**isi, (orang[i], r): isi.get((orang[i], r), 0) + 1}
                yield from susun(i + 1, (*kosong[:r], kosong[r] - 1, *kosong[r + 1 :]), lebih)

    return susun(0, tuple(permintaan), {})


@given(soal_mutu())
def test_penempatan_terbaik_menurut_empat_keinginan_berurutan(isi):
    permintaan, wajib, kelas = isi
    hasil = tempatkan(permintaan, wajib, kelas)
    assert nilai(wajib, hasil) == max(nilai(wajib, c) for c in semua_cara(permintaan, kelas))
    for r, n in enumerate(permintaan):
        assert sum(v for (_, s), v in hasil.items() if s == r) <= n
    for k, n in kelas.items():
        assert sum(v for (h, _), v in hasil.items() if h == k) <= n
    assert all(n > 0 and k[0] >> r & 1 for (k, r), n in hasil.items())
    terbalik = dict(reversed(kelas.items()))
    assert list(tempatkan(permintaan, wajib, terbalik).items()) == list(hasil.items())


def test_penempatan_mengisi_yang_wajib_walau_anjuran_dikorbankan():
    """One person for two seats: the required one, though only the other would lack nothing."""
    assert tempatkan((1, 1), 0b01, {(0b11, 0b10): 1}) == {((0b11, 0b10), 0): 1}
    for r in range(2):
        assert tempatkan((1, 1), 1 << r, {(0b11, 0b00): 1}) == {((0b11, 0b00), r): 1}
