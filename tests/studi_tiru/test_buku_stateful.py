"""A machine that carries out two plans at random, beside a model that a child could check.

The model keeps of each activity a plain word and a few days, of each plan a pile of how it was
before each step. It knows nothing of events, cards or tables. After each step both must agree,
and every book that ever was must replay to itself.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_studi_tiru import HARI, Kantor, dana, indikator, kegiatan, rencana
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.core.errors import Penolakan

SEHARI = timedelta(days=1)
TUNGGU = {"A": [], "B": ["A"], "C": ["A"], "E": ["B", "C"]}
BIAYA = {"A": 0, "B": 30, "C": 40, "E": 20}
PAGU = 100
PLAN = st.sampled_from(["P", "Q"])
KERJA = st.sampled_from(sorted(TUNGGU))
DAHULU = st.sampled_from([0, 0, 0, 1, 3])
RUPIAH = st.sampled_from([0, 10, 25, 30, 40, 70])


def isi(kode):
    return rencana(
        *(kegiatan(k, 2, " ".join(t), BIAYA[k], "D" if BIAYA[k] else None) for k, t in TUNGGU.items()),
        dana=[dana(rupiah=PAGU)], indikator=[indikator()], kode=kode)  # fmt: skip


class Kecamatan(RuleBasedStateMachine):
    @initialize()
    def awal(self):
        self.k = Kantor(isi("P"), isi("Q"))
        self.plan, self.tumpukan = {}, {}
        for nomor, kode in enumerate("PQ", 1):
            kerja = {
                k: {"di": "rencana", "hari": None, "usai": None, "rp": None, "biaya": b}
                for k, b in BIAYA.items()
            }
            self.plan[kode] = {"kerja": kerja, "ukur": [], "batal": False}
            self.tumpukan[kode] = [(nomor, None)]

    def langkah(self, kode, perintah, boleh, ubah, dahulu=0, **lain):
        """Both must agree; then the model changes, and remembers how it was."""
        p, hari, lama = self.plan[kode], self.k.hari - dahulu * SEHARI, self.k.buku
        harapan = not p["batal"] and hari >= HARI and boleh(p, hari)
        try:
            e = perintah(rencana=kode, hari=hari, **lain)
        except Penolakan:
            e = None
            assert self.k.buku is lama
        assert bool(e) == bool(harapan)
        if e:
            self.tumpukan[kode].append((e.nomor, deepcopy(p)))
            ubah(p, hari)

    def gerak(
        self,
        kode,
        kerja,
        dahulu,
        cara,
        dari,
        ke,
        syarat=lambda *_: True,
        lebih=lambda _: {},
    ):
        def boleh(p, hari):
            satu = p["kerja"][kerja]
            urut = satu["hari"] is None or hari >= satu["hari"]
            return satu["di"] in dari and urut and syarat(p, hari)

        def ubah(p, hari):
            p["kerja"][kerja].update(di=ke, hari=hari, **lebih(hari))

        self.langkah(kode, lambda **i: cara(kerja, **i), boleh, ubah, dahulu)

    @rule(kode=PLAN, kerja=KERJA, dahulu=DAHULU)
    def mulai(self, kode, kerja, dahulu):
        def siap(p, hari):
            semua = [p["kerja"][t] for t in TUNGGU[kerja]]
            return all(t["di"] == "selesai" and hari >= t["usai"] for t in semua)

        self.gerak(kode, kerja, dahulu, self.k.mulai, {"rencana"}, "jalan", siap)

    @rule(kode=PLAN, kerja=KERJA, dahulu=DAHULU)
    def hambat(self, kode, kerja, dahulu):
        self.gerak(kode, kerja, dahulu, self.k.hambat, {"jalan"}, "hambat")

    @rule(kode=PLAN, kerja=KERJA, dahulu=DAHULU)
    def lanjut(self, kode, kerja, dahulu):
        self.gerak(kode, kerja, dahulu, self.k.lanjut, {"hambat"}, "jalan")

    @rule(kode=PLAN, kerja=KERJA, dahulu=DAHULU, rp=st.sampled_from([30, 40, 50]))
    def ubah(self, kode, kerja, dahulu, rp):
        p = self.plan[kode]
        biaya = rp if BIAYA[kerja] else 0

        def muat(p, hari):
            semua = [biaya if k == kerja else s["biaya"] if s["rp"] is None else s["rp"]
                     for k, s in p["kerja"].items()]  # fmt: skip
            # A running activity must not lie before the end of what it waits for.
            tunggu = [p["kerja"][t] for t in TUNGGU[kerja]]
            selaras = p["kerja"][kerja]["di"] == "rencana" or all(t["usai"] <= hari for t in tunggu)
            return sum(semua) <= PAGU and selaras

        di = p["kerja"][kerja]["di"]
        self.gerak(kode, kerja, dahulu,
                   lambda k, **i: self.k.ubah(k, ganti={"biaya_rupiah": biaya}, **i),
                   {"rencana", "jalan", "hambat"}, "rencana" if di == "rencana" else "jalan", muat,
                   lambda _: {"biaya": biaya})  # fmt: skip

    def bayar(self, kode, kerja, dahulu, cara, dari, ke, rp):
        def muat(p, hari):
            if not BIAYA[kerja]:
                return rp == 0
            lain = sum(s["biaya"] if s["rp"] is None else s["rp"]
                       for k, s in p["kerja"].items() if k != kerja)  # fmt: skip
            return lain + rp <= PAGU

        self.gerak(kode, kerja, dahulu, lambda k, **i: cara(k, rp, **i), dari, ke, muat,
                   lambda hari: {"rp": rp, "usai": hari})  # fmt: skip

    @rule(kode=PLAN, kerja=KERJA, dahulu=DAHULU, rp=RUPIAH)
    def selesai(self, kode, kerja, dahulu, rp):
        self.bayar(kode, kerja, dahulu, self.k.selesai, {"jalan"}, "selesai", rp)

    @rule(kode=PLAN, kerja=KERJA, dahulu=DAHULU, rp=RUPIAH, jarang=st.booleans())
    def henti(self, kode, kerja, dahulu, rp, jarang):
        if jarang:
            self.bayar(
                kode, kerja, dahulu, self.k.henti, {"rencana", "jalan", "hambat"}, "henti", rp
            )

    @rule(kode=PLAN, dahulu=DAHULU, nilai=st.integers(-2, 12))
    def ukur(self, kode, dahulu, nilai):
        self.langkah(kode, lambda **i: self.k.ukur(nilai, **i), lambda *_: True,
                     lambda p, hari: p["ukur"].append((hari, nilai)), dahulu)  # fmt: skip

    @rule(kode=PLAN, geser=st.sampled_from([0, 0, 1]), jarang=st.booleans())
    def batal(self, kode, geser, jarang):
        if not jarang:
            return
        nomor, semula = self.tumpukan[kode][-1]
        batal = self.plan[kode]["batal"]
        try:
            e = self.k.batal(nomor + geser, rencana=kode)
        except Penolakan:
            e = None
        assert bool(e) == (not geser and not batal)
        if e and semula:
            self.tumpukan[kode].pop()
            self.plan[kode] = semula
        elif e:
            self.plan[kode]["batal"] = True

    @rule(kode=PLAN)
    def maju_wajar(self, kode):
        """On with the plan as it is meant, so that its end is not left to luck."""
        for kerja in TUNGGU:
            self.k.lewat(1)
            di = self.plan[kode]["kerja"][kerja]["di"]
            if di == "rencana":
                self.mulai(kode, kerja, 0)
            elif di == "jalan":
                self.selesai(kode, kerja, 0, min(BIAYA[kerja], 25))
            elif di == "hambat":
                self.lanjut(kode, kerja, 0)

    @rule(hari=st.integers(1, 3))
    def lewat(self, hari):
        self.k.lewat(hari)

    @invariant()
    def sama_dengan_model(self):
        nama = {"rencana": "direncanakan", "jalan": "berjalan", "hambat": "terhambat",
                "henti": "dihentikan"}  # fmt: skip
        for kode, p in self.plan.items():
            kartu = self.k.kartu(kode)
            assert kartu.batal == p["batal"]
            for kerja, s in p["kerja"].items():
                satu = kartu.kegiatan[kerja]
                assert satu.keadaan.value == nama.get(s["di"], s["di"])
                assert (satu.hari, satu.realisasi_rupiah, satu.selesai) == (
                    s["hari"],
                    s["rp"],
                    s["usai"],
                )
            biaya = {k.kode: k.biaya_rupiah for k in kartu.rencana.kegiatan}
            terbuka = {k: s["biaya"] for k, s in p["kerja"].items() if s["rp"] is None}
            assert {k: biaya[k] for k in terbuka} == terbuka
            pakai = sum(s["biaya"] if s["rp"] is None else s["rp"] for s in p["kerja"].values())
            assert kartu.biaya_dana("D") == pakai <= PAGU
            ukur = [(e.hari, e.nilai) for e in kartu.capaian.get("I", ())]
            assert ukur == p["ukur"]

    @invariant()
    def evaluasi_sama_dengan_model(self):
        for kode, p in self.plan.items():
            (e,) = tiru.evaluasi_adopsi(self.k.buku, kode, pada=self.k.hari).inovasi
            (satu,) = e.indikator
            akhir = max(enumerate(p["ukur"]), key=lambda u: (u[1][0], u[0]), default=None)
            assert (satu.capaian and satu.capaian.nilai) == (akhir and akhir[1][1])

    @invariant()
    def tidak_ada_yang_jalan_sebelum_pendahulunya(self):
        for kode, p in self.plan.items():
            kartu = self.k.kartu(kode)
            for kerja, tunggu in TUNGGU.items():
                if kartu.kegiatan[kerja].mulai is not None:
                    for t in tunggu:
                        assert p["kerja"][t]["usai"] <= kartu.kegiatan[kerja].mulai

    def teardown(self):
        if hasattr(self, "k"):
            assert tiru.fold(self.k.log, tiru.buku_adopsi()) == self.k.buku


TestKecamatan = Kecamatan.TestCase
TestKecamatan.settings = settings(max_examples=120, stateful_step_count=30)
