"""CP-SAT as an outside judge of rosters, with a model of its own made from the rules."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations
from math import lcm

from ortools.sat.python import cp_model

from pelayanan_publik.satpol_pp.jadwal.model import JenisPermintaan
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal


def hakim(soal: SoalJadwal):  # noqa: C901 - one model, told in one piece
    """The fairest measures (duties, nights, weekends, all), or None where there is no roster."""
    m = cp_model.CpModel()
    orang = {p.kode: p for p in soal.petugas}
    jenis = {g.kode: g for g in soal.giliran}
    hari = [
        soal.masa.mulai + timedelta(i) for i in range((soal.masa.sampai - soal.masa.mulai).days)
    ]
    lalu = {(t.petugas, t.tanggal, t.giliran): 1 for t in soal.sebelumnya}
    kekuatan = {
        (h, g): kuat for h in hari for g in jenis if (kuat := _kuat(soal, g, h)) is not None
    }
    x = {(o, h, g): m.new_bool_var("") for o in orang for h, g in kekuatan}
    semua = {**lalu, **x}

    def jam(k):
        return (k[1] - date(2000, 1, 1)).days * 24 + jenis[k[2]].mulai_jam

    def selesai(k):
        return jam(k) + jenis[k[2]].lama_jam

    for (h, g), kuat in kekuatan.items():
        m.add(sum(x[o, h, g] for o in orang) >= kuat.minimum)
        for s in kuat.keahlian:
            m.add(sum(x[o, h, g] for o, p in orang.items() if s.keahlian in p.keahlian) >= s.banyak)
    for o, p in orang.items():
        milik = [k for k in semua if k[0] == o]
        for a, b in combinations(sorted(milik, key=jam), 2):
            if (a in x or b in x) and jam(b) - selesai(a) < soal.kebijakan.istirahat_jam:
                m.add(semua[a] + semua[b] <= 1)
        penyebut = lcm(
            *(g.lama_jam.denominator for g in soal.giliran), soal.kebijakan.jam_sepekan.denominator
        )
        for pekan in {k[1].isocalendar()[:2] for k in milik}:
            isi = [k for k in milik if k[1].isocalendar()[:2] == pekan]
            lalu = sum(int(jenis[k[2]].lama_jam * penyebut) for k in isi if k not in x)
            sisa = max(0, int(soal.kebijakan.jam_sepekan * penyebut) - lalu)
            m.add(sum(int(jenis[k[2]].lama_jam * penyebut) * x[k] for k in isi if k in x) <= sisa)
        paling = soal.kebijakan.hari_berturut
        if paling is not None:
            masuk = {}
            for h in sorted({k[1] for k in milik}):
                isi = [semua[k] for k in milik if k[1] == h]
                masuk[h] = m.new_bool_var("")
                for v in isi:
                    m.add(masuk[h] >= v)
            for h in hari:
                runtun = [masuk[t] for i in range(paling + 1) if (t := h - timedelta(i)) in masuk]
                if len(runtun) > paling:
                    m.add(sum(runtun) <= paling)
        for masa in p.cuti:
            for k in milik:
                if k in x:
                    a, b = masa.mulai, masa.sampai or date(2100, 1, 1)
                    if (
                        jam(k) < (b - date(2000, 1, 1)).days * 24
                        and selesai(k) > (a - date(2000, 1, 1)).days * 24
                    ):
                        m.add(x[k] == 0)
    for q in soal.permintaan:
        for k, v in x.items():
            if k[:2] == (q.petugas, q.tanggal) and q.giliran in (None, k[2]):
                m.add(v == (1 if q.jenis is JenisPermintaan.BERTUGAS else 0))
    tersedia = {o: sum(not any(h in c for c in p.cuti) for h in hari) for o, p in orang.items()}
    skala = lcm(*(w for w in tersedia.values() if w)) if any(tersedia.values()) else 1
    tujuan = [sum(x.values())]
    for kena in (lambda k: jenis[k[2]].malam,
                 lambda k: k[1].weekday() in soal.kalender.akhir_pekan or k[1] in soal.kalender.libur,
                 lambda _: True):  # fmt: skip
        bagian = []
        for o, w in tersedia.items():
            isi = [v for k, v in x.items() if k[0] == o and kena(k)]
            if isi and w:
                satuan = [m.new_bool_var("") for _ in isi]
                m.add(sum(satuan) == sum(isi))
                for a, b in zip(satuan[1:], satuan[:-1], strict=True):
                    m.add_implication(a, b)
                bagian += [(2 * i + 1) * (skala // w) * v for i, v in enumerate(satuan)]
        tujuan.append(sum(bagian))
    hasil = []
    for t in tujuan:
        if isinstance(t, int):
            hasil.append(0)
            continue
        m.minimize(t)
        juru = cp_model.CpSolver()
        juru.parameters.num_workers = 1
        juru.parameters.max_time_in_seconds = 20
        juru.parameters.linearization_level = 2
        keadaan = juru.solve(m)
        if keadaan == cp_model.INFEASIBLE:
            return None
        assert keadaan == cp_model.OPTIMAL
        hasil.append(round(juru.objective_value))
        m.add(t <= hasil[-1])
    return (hasil[0], *(Fraction(n, skala) for n in hasil[1:]))


def _kuat(soal, giliran, hari):
    ada = [k for k in soal.kekuatan if k.giliran == giliran]
    for pilih in (
        [k for k in ada if hari in k.tanggal],
        [k for k in ada if hari.weekday() in k.hari],
        [k for k in ada if not k.tanggal and not k.hari],
    ):
        if pilih:
            return pilih[0]
    return None
