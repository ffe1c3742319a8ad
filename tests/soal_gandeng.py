"""Random questions of distribution, and slow twins that answer them by looking at everything."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import product

from hypothesis import strategies as st

from contoh_gandeng import HARI, STANDAR
from pelayanan_publik import gandeng_gendong as gg

JENIS = ("snack", "nasi")


@st.composite
def soal(draw, kelompok=5, pesanan=14, hari=3, halangan=True, paling_sedikit=0):
    """Groups and orders of two kinds; some groups too dear, too slow, too small, or not ready."""
    calon = []
    for i in range(draw(st.integers(1, kelompok))):
        produk = [
            gg.ProdukKelompok(j, draw(st.sampled_from([12_000, 9_000, 17_500, 36_000])))
            for j in draw(st.sampled_from([("snack",), JENIS, ("nasi",), ()]))
        ]
        sebab = [gg.SebabTidakLayak(gg.AlasanTidakLayak.SANKSI)] if halangan and draw(
            st.integers(0, 9)) == 0 else []  # fmt: skip
        calon.append(gg.CalonKelompok(f"K{i}", draw(st.integers(1, 9)), draw(st.sampled_from([60, 40, 90, 300, 0])),
                                      draw(st.sampled_from([0, 0, 1, 2])), produk, sebab))  # fmt: skip
    isi = []
    for k in range(draw(st.integers(paling_sedikit, pesanan))):
        dipesan = HARI + timedelta(draw(st.integers(0, hari)))
        isi.append(gg.PesananKonsumsi(
            f"P{k}", draw(st.sampled_from(["Dinas A", "Dinas B"])), draw(st.sampled_from(["snack", "snack", "nasi"])),
            draw(st.integers(1, 50)), dipesan, dipesan + timedelta(draw(st.integers(0, 3)))))  # fmt: skip
    return calon, isi


def dapat(c, p, terpakai=0):
    """Whether a group can serve an order, written down once more."""
    harga = {x.jenis: x.harga_satuan_rupiah for x in c.produk}.get(p.jenis)
    batas = {"snack": 17_500, "nasi": 35_000}[p.jenis]
    return (not c.halangan and harga is not None and harga <= batas
            and (p.untuk - p.dipesan).days >= c.tenggat_hari
            and terpakai + p.porsi <= c.kapasitas_porsi)  # fmt: skip


def harga(c, p):
    return next(x.harga_satuan_rupiah for x in c.produk if x.jenis == p.jenis)


def bergilir_pelan(calon, pesanan, awal=None):
    """The turn by looking at every group for every order, in fractions.

    Gives of each order: the group, the levels before and after, and who could have served it.
    """
    tingkat = {c.kode: Fraction((awal or {}).get(c.kode, 0)) for c in calon}
    menunggu = dict.fromkeys(tingkat, 0)
    terpakai: dict[tuple[str, date], int] = {}
    jejak = []
    for n, p in enumerate(pesanan, 1):
        layak = [c for c in calon if dapat(c, p, terpakai.get((c.kode, p.untuk), 0))]
        if not layak:
            jejak.append((p.kode, None, dict(tingkat), dict(tingkat), (), Fraction(0)))
            continue
        c = min(layak, key=lambda c: (tingkat[c.kode], menunggu[c.kode], c.kode))
        sebelum, nilai = dict(tingkat), Fraction(p.porsi * harga(c, p), c.anggota)
        tingkat[c.kode] += nilai
        menunggu[c.kode] = n
        terpakai[c.kode, p.untuk] = terpakai.get((c.kode, p.untuk), 0) + p.porsi
        jejak.append((p.kode, c.kode, sebelum, dict(tingkat), tuple(x.kode for x in layak), nilai))
    return jejak


def semua_pembagian(calon, pesanan):
    """The levels, sorted, of every way to give whole orders to groups or to none."""
    pilihan = [[None, *(i for i, c in enumerate(calon) if dapat(c, p))] for p in pesanan]
    for ke in product(*pilihan):
        terpakai: dict[tuple[int, date], int] = {}
        tingkat = [Fraction(0)] * len(calon)
        muat = True
        for p, i in zip(pesanan, ke, strict=True):
            if i is not None:
                kunci = i, p.untuk
                terpakai[kunci] = terpakai.get(kunci, 0) + p.porsi
                muat = muat and terpakai[kunci] <= calon[i].kapasitas_porsi
                tingkat[i] += Fraction(p.porsi * harga(calon[i], p), calon[i].anggota)
        if muat:
            yield sorted(tingkat)


def acak(rng, banyak_kelompok, banyak_pesanan, hari=4, porsi=(10, 60), tertutup=True):
    """A question from a generator of random numbers, all of one kind.

    With `tertutup` some groups have no room at all, or are too dear for anything.
    """
    ruang, rupiah = [60, 90, 150], [12_000, 15_000]
    if tertutup:
        ruang, rupiah = [0, *ruang], [*rupiah, 18_000]
    calon = [
        gg.CalonKelompok(f"K{i}", rng.randint(5, 20), rng.choice(ruang), rng.randint(0, 2),
                         [gg.ProdukKelompok("snack", rng.choice(rupiah))])
        for i in range(banyak_kelompok)
    ]  # fmt: skip
    pesanan = [
        gg.PesananKonsumsi(f"P{k}", "Dinas", "snack", rng.randint(*porsi), HARI,
                           HARI + timedelta(rng.randint(0, hari)))
        for k in range(banyak_pesanan)
    ]  # fmt: skip
    return calon, pesanan


__all__ = ["STANDAR", "acak", "bergilir_pelan", "dapat", "harga", "semua_pembagian", "soal"]
