"""Questions of a plan and a choice, and answers by trying everything or by CP-SAT."""

from __future__ import annotations

from itertools import combinations, permutations

from hypothesis import strategies as st
from ortools.sat.python import cp_model

from pelayanan_publik.studi_tiru.rencana.cari import TANPA_AKHIR, SoalWaktu
from pelayanan_publik.studi_tiru.rencana.penelusuran import SoalPilihan, bit


@st.composite
def graf(draw, banyak):
    """Arrows from lower to higher numbers: no circle."""
    return [
        draw(st.lists(st.integers(0, i - 1), unique=True, max_size=2)) if i else []
        for i in range(banyak)
    ]


@st.composite
def soal_waktu(draw, paling_banyak=6, jendela=True):
    n = draw(st.integers(1, paling_banyak))
    daya = draw(st.lists(st.integers(1, 3), max_size=2))
    lama = draw(st.lists(st.integers(1, 4), min_size=n, max_size=n))
    awal = draw(st.lists(st.integers(0, 5), min_size=n, max_size=n))
    akhir = [TANPA_AKHIR] * n
    if jendela:
        for i in range(n):
            if draw(st.booleans()):
                akhir[i] = awal[i] + lama[i] + draw(st.integers(0, 6))
    butuh = [[draw(st.integers(0, ada)) for ada in daya] for _ in range(n)]
    return SoalWaktu(lama, draw(graf(n)), awal, akhir, butuh, daya)


def pelanggaran(soal, mulai):
    """What a schedule breaks, told day by day."""
    salah = []
    selesai = [m + n for m, n in zip(mulai, soal.lama, strict=True)]
    for i in range(soal.banyak):
        if mulai[i] < soal.awal[i] or selesai[i] > soal.akhir[i]:
            salah.append(("jendela", i))
        salah += [("urutan", i, j) for j in soal.sebelum[i] if mulai[i] < selesai[j]]
    for t in range(max(selesai, default=0)):
        for r, ada in enumerate(soal.kapasitas):
            pakai = sum(soal.butuh[i][r] for i in range(soal.banyak) if mulai[i] <= t < selesai[i])
            if pakai > ada:
                salah.append(("daya", t, r))
    return salah


def panjang(soal, mulai):
    return max((m + n for m, n in zip(mulai, soal.lama, strict=True)), default=0)


def coba_semua_urutan(soal):
    """The shortest length over every order in which activities are placed early; None: none fits."""
    terbaik = None
    for urut in permutations(range(soal.banyak)):
        letak = {i: k for k, i in enumerate(urut)}
        if any(letak[j] > letak[i] for i in range(soal.banyak) for j in soal.sebelum[i]):
            continue
        mulai = [0] * soal.banyak
        sudah = []
        for i in urut:
            t = max([soal.awal[i], *(mulai[j] + soal.lama[j] for j in soal.sebelum[i])])
            while not all(
                sum(soal.butuh[j][r] for j in sudah if mulai[j] <= s < mulai[j] + soal.lama[j])
                + soal.butuh[i][r] <= ada
                for s in range(t, t + soal.lama[i]) for r, ada in enumerate(soal.kapasitas)
            ):  # fmt: skip
                t += 1
            mulai[i] = t
            sudah.append(i)
        if all(mulai[i] + soal.lama[i] <= soal.akhir[i] for i in range(soal.banyak)):
            p = panjang(soal, mulai)
            terbaik = p if terbaik is None else min(terbaik, p)
    return terbaik


def cp_sat_waktu(soal, detik=20):
    """The length of a schedule by CP-SAT, and its bound; None where there is no schedule."""
    m = cp_model.CpModel()
    cakrawala = max(soal.awal, default=0) + sum(soal.lama)
    mulai, selang = [], []
    for i in range(soal.banyak):
        akhir = min(soal.akhir[i], cakrawala)
        if akhir < soal.awal[i] + soal.lama[i]:
            return None
        a = m.new_int_var(soal.awal[i], akhir - soal.lama[i], "")
        mulai.append(a)
        selang.append(m.new_fixed_size_interval_var(a, soal.lama[i], ""))
    ujung = m.new_int_var(0, cakrawala, "")
    for i in range(soal.banyak):
        m.add(ujung >= mulai[i] + soal.lama[i])
        for j in soal.sebelum[i]:
            m.add(mulai[i] >= mulai[j] + soal.lama[j])
    for r, ada in enumerate(soal.kapasitas):
        m.add_cumulative(selang, [b[r] for b in soal.butuh], ada)
    m.minimize(ujung)
    juri = cp_model.CpSolver()
    juri.parameters.max_time_in_seconds = detik
    juri.parameters.num_workers = 1
    status = juri.solve(m)
    if status == cp_model.INFEASIBLE:
        return None
    assert status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return round(juri.objective_value), round(juri.best_objective_bound)


# --- choices -------------------------------------------------------------------------------------


@st.composite
def soal_pilihan(draw, paling_banyak=7):
    n, a = draw(st.integers(1, paling_banyak)), draw(st.integers(1, 8))
    pagu = draw(st.lists(st.integers(0, 30), min_size=1, max_size=2))
    perlu = draw(graf(n))
    ikut = []
    for i in range(n):
        semua = 1 << i
        for j in perlu[i]:
            semua |= ikut[j]
        ikut.append(semua)
    sendiri = [draw(st.integers(0, (1 << a) - 1)) for _ in range(n)]
    kegiatan = []
    for i in range(n):
        semua = 0
        for j in bit(ikut[i]):
            semua |= sendiri[j]
        kegiatan.append(semua)
    biaya = [(draw(st.integers(-1, len(pagu) - 1)), draw(st.integers(0, 12))) for _ in range(a)]
    biaya = [(d, 0 if d < 0 else n) for d, n in biaya]
    manfaat = draw(st.lists(st.integers(0, 9), min_size=n, max_size=n))
    return SoalPilihan(manfaat, ikut, kegiatan, biaya, pagu, 0)


def isi_pilihan(soal, ambil):
    """Benefit, cost, and whether a set is one and fits."""
    if any(soal.ikut[i] & ~ambil for i in bit(ambil)):
        return None
    semua = 0
    for i in bit(ambil):
        semua |= soal.kegiatan[i]
    pakai = [0] * len(soal.pagu)
    for k in bit(semua):
        if soal.biaya[k][0] >= 0:
            pakai[soal.biaya[k][0]] += soal.biaya[k][1]
    if any(p > ada for p, ada in zip(pakai, soal.pagu, strict=True)):
        return None
    return sum(soal.manfaat[i] for i in bit(ambil)), -sum(pakai)


def coba_semua_pilihan(soal):
    isi = (isi_pilihan(soal, s) for s in range(1 << len(soal.manfaat)))
    return max(satu for satu in isi if satu is not None)


def cp_sat_pilihan(soal):
    """The most benefit, and the least cost of it."""
    m = cp_model.CpModel()
    x = [m.new_bool_var("") for _ in soal.manfaat]
    y = [m.new_bool_var("") for _ in soal.biaya]
    for i in range(len(x)):
        for j in bit(soal.ikut[i]):
            m.add_implication(x[i], x[j])
        for k in bit(soal.kegiatan[i]):
            m.add_implication(x[i], y[k])
    for d, ada in enumerate(soal.pagu):
        m.add(sum(n * y[k] for k, (dana, n) in enumerate(soal.biaya) if dana == d) <= ada)
    semua = 1 + sum(n for _, n in soal.biaya)
    manfaat = sum(n * v for n, v in zip(soal.manfaat, x, strict=True))
    harga = sum(n * v for (d, n), v in zip(soal.biaya, y, strict=True) if d >= 0)
    m.maximize(semua * manfaat - harga)
    juri = cp_model.CpSolver()
    juri.parameters.num_workers = 1
    assert juri.solve(m) == cp_model.OPTIMAL
    nilai = round(juri.objective_value)
    untung = -(-nilai // semua)
    return untung, nilai - semua * untung


# --- smallest sets -------------------------------------------------------------------------------


def coba_semua_himpunan(syarat, nilai):
    """The cost of the cheapest set that holds a way of every requirement."""
    kode = sorted({u for s in syarat for c in s for u in c})
    terbaik = None
    for n in range(len(kode) + 1):
        for isi in combinations(kode, n):
            punya = frozenset(isi)
            if all(any(c <= punya for c in s) for s in syarat):
                kolom = [
                    sum(nilai[k][p] for k in isi) for p in range(len(nilai[kode[0]]) if kode else 0)
                ]
                if terbaik is None or tuple(kolom) < terbaik:
                    terbaik = tuple(kolom)
    return terbaik
