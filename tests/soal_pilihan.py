"""Random questions of choosing, and the slow twin that enumerates every plan."""

from __future__ import annotations

from itertools import product
from random import Random

from hypothesis import strategies as st

from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang, PenerimaButir

# --- the slow twin ------------------------------------------------------------------------------


def pilihan_satu(p):
    """Every choice of one recipient: (cost, benefit, units by the code of the item)."""
    butir = sorted(p.butir, key=lambda b: b.kode)
    for unit in product(*(range(b.minimum, b.paling_banyak + 1) for b in butir)):
        nilai = [j.manfaat for b in butir for j in b.jenjang]
        biaya = sum(b.harga * n for b, n in zip(butir, unit, strict=True))
        manfaat = 0
        for b, n in zip(butir, unit, strict=True):
            tiap = [j.manfaat for j in b.jenjang for _ in range(j.banyak)]
            manfaat += sum(tiap[:n])
        assert manfaat <= sum(nilai) * max(unit, default=0)
        if manfaat >= p.lantai and (p.batas_biaya is None or biaya <= p.batas_biaya):
            yield biaya, manfaat, unit


def enumerasi(penerima, pagu):
    """The best plan by looking at every one: benefit, cost, units; None where there is none.

    Most benefit, then least cost, then the units themselves, in the order of the codes.
    """
    urut = sorted(penerima, key=lambda p: p.kode)
    terbaik = None
    for rencana in product(*(list(pilihan_satu(p)) for p in urut)):
        biaya = sum(c for c, _, _ in rencana)
        if biaya <= pagu:
            kunci = (sum(b for _, b, _ in rencana), -biaya, tuple(u for _, _, u in rencana))
            terbaik = kunci if terbaik is None else max(terbaik, kunci)
    return terbaik and (terbaik[0], -terbaik[1], terbaik[2])


def jawaban(hasil):
    """A result in the form of the slow twin."""
    unit = tuple(
        tuple(r.jumlah for r in sorted(b.rincian, key=lambda r: r.kode))
        for b in sorted(hasil.baris, key=lambda b: b.kode)
    )
    return hasil.manfaat, hasil.biaya_rupiah, unit


# --- questions ----------------------------------------------------------------------------------


@st.composite
def butir(draw, kode, satuan=1, paling=3):
    jenjang = draw(
        st.lists(st.tuples(st.integers(1, 2), st.integers(0, 12)), min_size=1, max_size=2)
    )
    urut = sorted((m for _, m in jenjang), reverse=True)
    isi = [Jenjang(n, m) for (n, _), m in zip(jenjang, urut, strict=True)]
    minimum = draw(st.integers(0, 1))
    batas = draw(st.none() | st.integers(minimum, paling))
    return Butir(kode, draw(st.integers(1, 9)) * satuan, isi, minimum, batas)


@st.composite
def daftar(draw, banyak=3, macam=2, berlantai=True):
    """A few recipients with a few items, small enough to be enumerated."""
    hasil = []
    for i in range(draw(st.integers(1, banyak))):
        isi = [draw(butir(f"b{j}")) for j in range(draw(st.integers(1, macam)))]
        wajib = sum(b.minimum * b.harga for b in isi)
        lantai = draw(st.just(0) | st.integers(0, 25)) if berlantai else 0
        batas = draw(st.none() | st.integers(wajib, wajib + 25))
        hasil.append(PenerimaButir(f"RW {i}", isi, lantai, batas))
    return hasil


RAGAM = ("nyata", "sama", "acak", "berkorelasi", "rasio_sama", "uang", "besar")


def soal_ke(benih: int, banyak: int, macam: int, ragam: str, lantai=0.0, batas=0.0, unit=20):
    """The question that this seed always gives."""
    return soal_acak(Random(benih), banyak, macam, ragam, lantai, batas, unit)  # noqa: S311 - repeatable


PAGU_PADAT = 60_000_000


def soal_padat(benih: int) -> list[PenerimaButir]:
    """13 RW × 4 kinds at one ratio but for the rounding: thousands of plans lose next to nothing."""
    acak = Random(benih)  # noqa: S311 - repeatable
    hasil = []
    for i in range(13):
        isi = []
        for j in range(4):
            harga = acak.randint(20, 600) * 1_000
            jenjang = [Jenjang(acak.randint(2, 10), harga // n) for n in (700, 1_400)]
            isi.append(Butir(f"k{j}", harga, jenjang))
        hasil.append(PenerimaButir(f"RW{i:02d}", isi, lantai=acak.choice([0, 0, 3_000])))
    return hasil


def soal_acak(acak: Random, banyak: int, macam: int, ragam: str, lantai=0.0, batas=0.0, unit=20):
    """A question of this size and kind, and a pagu for a part of all that could be bought.

    nyata: prices in thousands, benefit about in proportion · sama: the same items everywhere
    acak: any price, any benefit · berkorelasi: benefit a constant above the price
    rasio_sama: every item the same value for money · uang: benefit is the price itself
    besar: benefits of thirteen digits
    """
    dasar = [acak.randrange(50, 4_000) * 1_000 for _ in range(macam)]
    nisbah = [acak.uniform(0.5, 2) for _ in range(macam)]
    penerima = []
    for i in range(banyak):
        isi = []
        for j in range(macam):
            harga = dasar[j] if ragam in {"nyata", "sama"} else acak.randrange(50_000, 4_000_000)
            if ragam == "rasio_sama":
                harga = harga // 1_000 * 1_000
            manfaat = {
                "nyata": max(4, int(harga / 1_000 * nisbah[j] * acak.uniform(0.8, 1.2))),
                "sama": max(4, int(harga / 1_000 * nisbah[j])),
                "acak": acak.randrange(100, 5_000),
                "berkorelasi": harga // 1_000 + 200,
                "rasio_sama": harga // 1_000 * 3,
                "uang": harga,
                "besar": acak.randrange(10**11, 5 * 10**12),
            }[ragam]
            paling = max(1, min(unit, acak.randrange(2_000_000, 20_000_000) // harga))
            tetap = ragam in {"berkorelasi", "rasio_sama", "uang"}
            jenjang, sisa = [], paling
            for ke in range(1 if tetap else acak.choice((1, 2, 3))):
                n = max(1, sisa // 2) if ke < 2 else sisa
                if sisa:
                    jenjang.append(Jenjang(n, manfaat))
                    sisa -= n
                manfaat = max(1, manfaat * acak.randrange(50, 95) // 100)
            minimum = acak.choice((0, 0, 0, 1))
            isi.append(Butir(f"b{j}", harga, jenjang, minimum))
        penuh = sum(b.manfaat_dari(b.paling_banyak) for b in isi)
        rendah = sum(b.manfaat_dari(b.minimum) for b in isi)
        semua = sum(b.harga * b.paling_banyak for b in isi)
        wajib = sum(b.harga * b.minimum for b in isi)
        penerima.append(
            PenerimaButir(
                f"RW {i:03}",
                isi,
                int(rendah + (penuh - rendah) * acak.uniform(0.3, 0.6) * lantai) if lantai else 0,
                int(wajib + (semua - wajib) * acak.uniform(0.4, 0.9))
                if acak.random() < batas
                else None,
            )
        )
    seluruhnya = sum(b.harga * b.paling_banyak for p in penerima for b in p.butir)
    return penerima, max(1, int(seluruhnya * acak.uniform(0.25, 0.6)))
