"""CP-SAT and scipy, which nobody here wrote, judge the smallest sets of actions and teams at once.

The models of CP-SAT are their own: a yes or no for each person and qualification, each person and
seat, each one who joins, each lot; no costs of seats, no classes, no Hall sets.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import lcm
from random import Random

import attrs
import numpy as np
from ortools.sat.python import cp_model
from scipy.optimize import linear_sum_assignment

from dunia import kode_galat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import Bobot, JenisTindakan
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import kesiapan_regu
from pelayanan_publik.tangguh_bencana.kesiapan.penugasan import tugaskan
from pelayanan_publik.tangguh_bencana.kesiapan.serentak import regu_serentak
from pelayanan_publik.tangguh_bencana.kesiapan.tindakan import tindakan_terkecil
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan
from soal_tindakan import (
    PADA,
    bobot_acak,
    daftar_acak,
    kekuatan_acak,
    pola_acak,
    relawan_acak,
    soal_acak,
)

BANYAK = 1_000
SASARAN = (StatusKesiapan.SIAP_BERSYARAT, StatusKesiapan.SIAP)


def selesaikan(model):
    pemecah = cp_model.CpSolver()
    pemecah.parameters.num_workers = 1
    status = pemecah.solve(model)
    if status == cp_model.INFEASIBLE:
        return None
    assert status == cp_model.OPTIMAL
    return pemecah


def boleh_mulai(relawan, kualifikasi):
    """By hand: how old on that first of August, counted from the birthday of that year."""
    rentang = kualifikasi.umur_seleksi
    if rentang is None:
        return True
    lahir = relawan.lahir
    if lahir is None or lahir > PADA:
        return False
    umur = PADA.year - lahir.year - (date(PADA.year, lahir.month, lahir.day) > PADA)
    return rentang.terendah <= umur <= rentang.tertinggi


class ModelTindakan:
    """The whole question in yes and no: who learns what, who sits where, who joins, which lots."""

    def __init__(self, pola, kekuatan, sasaran, bobot):
        self.model = cp_model.CpModel()
        self.biaya = []
        self.kekuatan = kekuatan
        self.pola = pola
        self.lengkap = sasaran is StatusKesiapan.SIAP
        bilangan = [getattr(bobot, j.value) for j in JenisTindakan]
        self.skala = lcm(*(b.denominator for b in [*bilangan, *(k.bobot for k in bobot.khusus)]))
        self.umum = dict(zip(JenisTindakan, bilangan, strict=True))
        self.khusus = {(k.jenis, k.kode): k.bobot for k in bobot.khusus}
        self.kursi = [
            [s for s in p.syarat if s.wajib or self.lengkap]
            for satu in pola
            for p in satu.peran
            if p.wajib or self.lengkap
            for _ in range(p.banyak)
        ]
        self.pengisi = [[] for _ in self.kursi]

    def putusan(self, jenis, kode=""):
        ya = self.model.new_bool_var("")
        self.biaya.append(ya * int(self.khusus.get((jenis, kode), self.umum[jenis]) * self.skala))
        return ya

    def duduk(self, i, dapat):
        """Somebody who will hold these may take a seat."""
        ya = self.model.new_bool_var("")
        for s in self.kursi[i]:
            memenuhi = [dapat.get(k.kode, 0) for k in self.kekuatan.daftar.isi if s.terpenuhi(k)]
            self.model.add(sum(memenuhi) >= ya)
        self.pengisi[i].append(ya)
        return ya

    def relawan(self, r):
        punya = {p.kualifikasi for p in r.perolehan if p.berlaku(PADA)}
        pernah = {p.kualifikasi for p in r.perolehan if p.terbit <= PADA}
        dapat = dict.fromkeys(punya, 1)
        for k in self.kekuatan.daftar.isi:
            if k.kode in pernah - punya:
                dapat[k.kode] = self.putusan(JenisTindakan.PERBARUI, k.kode)
            elif k.kode not in punya and boleh_mulai(r, k):
                dapat[k.kode] = self.putusan(JenisTindakan.LATIH, k.kode)
        self.model.add_at_most_one([self.duduk(i, dapat) for i in range(len(self.kursi))])

    def gabung(self, i):
        """Whoever joins has one seat in view."""
        masuk = self.putusan(JenisTindakan.REKRUT)
        kode = [k.kode for k in self.kekuatan.daftar.isi]
        ya = self.duduk(i, {k: self.putusan(JenisTindakan.LATIH, k) for k in kode})
        self.model.add(ya <= masuk)

    def alat(self):
        butuh = {}
        for a in (a for satu in self.pola for a in satu.alat if a.wajib or self.lengkap):
            butuh[a.jenis] = butuh.get(a.jenis, 0) + a.banyak
        for jenis, banyak in butuh.items():
            ada = [self.putusan(JenisTindakan.BELI, jenis) for _ in range(banyak)]
            for a in self.kekuatan.alat:
                if a.jenis == jenis and a.layak(PADA):
                    ada.append(a.jumlah)
                elif a.jenis == jenis and a.keadaan(PADA).cukup_diperiksa:
                    ada.append(a.jumlah * self.putusan(JenisTindakan.PERIKSA, jenis))
            self.model.add(sum(ada) >= banyak)


def cpsat_tindakan(pola, kekuatan, sasaran, bobot, boleh_rekrut):
    """The least weight of a set that makes the teams ready; None: there is none."""
    m = ModelTindakan(pola, kekuatan, sasaran, bobot)
    for r in kekuatan.relawan:
        if not any(PADA in masa for masa in r.berhalangan):
            m.relawan(r)
    for i in range(len(m.kursi) if boleh_rekrut else 0):
        m.gabung(i)
    for isi in m.pengisi:
        m.model.add_exactly_one(isi)
    m.alat()
    m.model.minimize(sum(m.biaya))
    hasil = selesaikan(m.model)
    return None if hasil is None else Fraction(round(hasil.objective_value), m.skala)


def test_seribu_soal_sama_dengan_cpsat():
    mustahil = ada = 0
    for i in range(BANYAK):
        acak = Random(20_260_800 + i)  # noqa: S311 - repeatable
        pola, kekuatan = soal_acak(acak)
        sasaran, rekrut = SASARAN[i % 2], i % 4 < 3
        bobot = Bobot() if i % 3 else bobot_acak(acak, kekuatan.daftar)
        harapan = cpsat_tindakan(pola, kekuatan, sasaran, bobot, rekrut)
        if harapan is None:
            mustahil += 1
            assert kode_galat(
                tindakan_terkecil, pola, kekuatan, PADA, sasaran=sasaran, boleh_rekrut=False
            ) == ["TB-061"]
            continue
        hasil = tindakan_terkecil(
            pola, kekuatan, PADA, sasaran=sasaran, boleh_rekrut=rekrut, bobot=bobot
        )
        ada += bool(hasil.tindakan)
        assert hasil.bobot == harapan, i
        assert hasil.terbukti(), i
        jadi = kesiapan_regu(pola, hasil.terapkan(kekuatan, PADA), PADA)
        assert jadi.status.peringkat >= sasaran.peringkat, i
    assert mustahil > 50
    assert ada > 700


def test_inti_penugasan_sama_dengan_scipy():
    acak = Random(20_260_801)  # noqa: S311 - repeatable
    besar, kurang = 10**6, 0
    for _ in range(1_000):
        r, k = acak.randrange(1, 5), acak.randrange(0, 6)
        permintaan = [acak.randrange(0, 4) for _ in range(r)]
        tersedia = [acak.randrange(0, 4) for _ in range(k)]
        biaya = [
            [acak.choice((None, 0, 1, 2, acak.randrange(20))) for _ in range(r)] for _ in range(k)
        ]
        kursi = [s for s, n in enumerate(permintaan) for _ in range(n)]
        orang = [c for c, n in enumerate(tersedia) for _ in range(n)]
        tabel = np.full((len(kursi), len(orang) + len(kursi)), besar)
        for a, s in enumerate(kursi):
            for b, c in enumerate(orang):
                if biaya[c][s] is not None:
                    tabel[a, b] = biaya[c][s]
        harapan = int(tabel[linear_sum_assignment(tabel)].sum())
        hasil = tugaskan(permintaan, tersedia, biaya)
        assert divmod(harapan, besar) == (hasil.kurang, hasil.total)
        assert hasil.terbukti()
        kurang += hasil.kurang > 0
    assert 200 < kurang < 800


def cpsat_serentak(pola, kekuatan, sebanyak):
    """The most teams, then the most of each in order: seats one by one, no flow, no Hall sets."""
    model = cp_model.CpModel()
    orang = [r for r in kekuatan.relawan if not any(PADA in m for m in r.berhalangan)]
    punya = [
        [
            k
            for k in kekuatan.daftar.isi
            if any(p.kualifikasi == k.kode and p.berlaku(PADA) for p in r.perolehan)
        ]
        for r in orang
    ]
    banyak = [model.new_int_var(0, sebanyak, "") for _ in pola]
    duduk = [[] for _ in orang]
    alat = {}
    for satu, n in zip(pola, banyak, strict=True):
        for p in satu.peran:
            if p.wajib:
                wajib = [s for s in p.syarat if s.wajib]
                isi = []
                for i, milik in enumerate(punya):
                    if all(any(s.terpenuhi(k) for k in milik) for s in wajib):
                        isi.append(model.new_bool_var(""))
                        duduk[i].append(isi[-1])
                model.add(sum(isi) >= n * p.banyak)
        for a in satu.alat:
            if a.wajib:
                alat.setdefault(a.jenis, []).append(n * a.banyak)
    for isi in duduk:
        model.add_at_most_one(isi)
    for jenis, isi in alat.items():
        model.add(
            sum(isi) <= sum(a.jumlah for a in kekuatan.alat if a.jenis == jenis and a.layak(PADA))
        )
    alas = sebanyak + 1
    nilai = [alas ** len(pola) + alas ** (len(pola) - 1 - i) for i in range(len(pola))]
    model.maximize(sum(n * v for n, v in zip(banyak, nilai, strict=True)))
    hasil = selesaikan(model)
    return tuple(hasil.value(n) for n in banyak)


def cpsat_pembatas(hasil, sebanyak):
    """The same vector out of nothing but the limits that the answer names: they are enough."""
    model = cp_model.CpModel()
    banyak = [
        model.new_int_var(0, sebanyak if p.paling_banyak is None else p.paling_banyak, "")
        for p in hasil.per_pola
    ]
    for p in hasil.pembatas:
        model.add(sum(n * m for n, m in zip(banyak, p.per_regu, strict=True)) <= p.tersedia)
    alas = sebanyak + 1
    nilai = [alas ** len(banyak) + alas**i for i in reversed(range(len(banyak)))]
    model.maximize(sum(n * v for n, v in zip(banyak, nilai, strict=True)))
    pemecah = selesaikan(model)
    return tuple(pemecah.value(n) for n in banyak)


def test_regu_serentak_sama_dengan_cpsat():
    beda = 0
    for i in range(300):
        acak = Random(20_260_802 + i)  # noqa: S311 - repeatable
        daftar = daftar_acak(acak)
        pola = [pola_acak(acak, f"P{j}", daftar) for j in range(acak.randrange(2, 5))]
        if i % 2:
            pola = [attrs.evolve(p, alat=()) for p in pola]
        kekuatan = kekuatan_acak(acak, daftar, (8, 16, 30)[i % 3])
        hasil = regu_serentak(pola, kekuatan, PADA)
        sebanyak = len(kekuatan.relawan) + 1
        assert hasil.banyak == cpsat_serentak(pola, kekuatan, sebanyak), i
        assert hasil.banyak == cpsat_pembatas(hasil, sebanyak), i
        beda += hasil.jumlah < sum(p.sendiri for p in hasil.per_pola)
    assert beda > 50


def test_regu_serentak_pada_kampung_besar():
    acak = Random(20_260_803)  # noqa: S311 - repeatable
    for _ in range(10):
        daftar = daftar_acak(acak)
        pola = [attrs.evolve(pola_acak(acak, f"P{j}", daftar), alat=()) for j in range(5)]
        orang = [relawan_acak(acak, f"S-{i}", daftar) for i in range(300)]
        hasil = regu_serentak(pola, Kekuatan(orang, (), daftar), PADA)
        assert hasil.jumlah > 20
        assert hasil.banyak == cpsat_pembatas(hasil, 400)
        for i, p in enumerate(hasil.per_pola):
            assert p.penghalang.melarang([n + (i == j) for j, n in enumerate(hasil.banyak)])
