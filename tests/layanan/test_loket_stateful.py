"""A machine that works at four requests at random, beside a model that a child could check.

The model keeps of each request a few plain words, and a list of every minute in which its promise
ran. It knows nothing of events, cards or tables.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_layanan_loket import HARI, MejaLayanan, aturan
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan import loket as lk
from pelayanan_publik.layanan.loket import SaatDikembalikan, lama_layanan

SEMENIT = timedelta(minutes=1)
PRODUK = {"A": "SKCK", "B": "SKCK", "C": "KTP", "D": "WARIS"}
JANJI = {"SKCK": 10, "KTP": 120, "WARIS": 7}
NOMOR = st.sampled_from(sorted(PRODUK))
DAHULU = st.sampled_from([0, 0, 0, 3, 9])
JARANG = st.integers(0, 3).map(lambda n: not n)
TERBUKA = {"diajukan", "dikembalikan", "lengkap", "diproses"}
TERUS = {k: aturan(jam_buka=None, kalender=None, saat_dikembalikan=k) for k in SaatDikembalikan}


class Kantor(RuleBasedStateMachine):
    @initialize()
    def mulai(self):
        self.m = MejaLayanan()
        self.p, self.tumpukan = {}, {}
        for nomor, produk in PRODUK.items():
            e = self.m.ajukan(nomor, produk=produk)
            self.p[nomor] = {"di": "diajukan", "awal": self.m.saat, "saat": self.m.saat, "penggal": [],
                             "akhir": None, "oleh": ""}  # fmt: skip
            self.tumpukan[nomor] = [(e.nomor, None)]

    def langkah(self, nomor, dahulu, perintah, dari, ke, ubah=lambda *_: None, **isi):
        p, saat = self.p[nomor], self.m.saat - dahulu * SEMENIT
        lama = self.m.buku
        try:
            e = perintah(nomor, saat=saat, **isi)
        except Penolakan:
            e = None
            assert self.m.buku is lama
        assert bool(e) == (p["di"] in dari and saat >= p["saat"])
        if e:
            self.tumpukan[nomor].append((e.nomor, deepcopy(p)))
            p.update(di=ke, saat=saat)
            ubah(p, saat)

    @staticmethod
    def berhenti(p, saat):
        if p["penggal"] and p["penggal"][-1][1] is None:
            p["penggal"][-1][1] = saat

    def akhiri(self, p, saat):
        self.berhenti(p, saat)
        p["akhir"] = saat

    @rule(nomor=NOMOR, dahulu=DAHULU, jarang=JARANG)
    def kembali(self, nomor, dahulu, jarang):
        if jarang:
            self.langkah(nomor, dahulu, self.m.kembali, {"diajukan", "lengkap", "diproses"},
                         "dikembalikan", self.berhenti)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def lengkap(self, nomor, dahulu):
        self.langkah(nomor, dahulu, self.m.lengkap, {"diajukan", "dikembalikan"}, "lengkap",
                     lambda p, saat: p["penggal"].append([saat, None]))  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, petugas=st.sampled_from(["P-1", "P-2"]))
    def proses(self, nomor, dahulu, petugas):
        self.langkah(nomor, dahulu, self.m.proses, {"lengkap"}, "diproses",
                     lambda p, _: p.update(oleh=petugas), petugas=petugas)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def selesai(self, nomor, dahulu):
        self.langkah(nomor, dahulu, self.m.selesai, {"diproses"}, "selesai", self.akhiri)

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def serah(self, nomor, dahulu):
        self.langkah(nomor, dahulu, self.m.serah, {"selesai"}, "diambil")

    @rule(nomor=NOMOR, dahulu=DAHULU, jarang=JARANG, tolak=st.booleans())
    def tamat(self, nomor, dahulu, jarang, tolak):
        if jarang:
            perintah, ke = (self.m.tolak, "ditolak") if tolak else (self.m.cabut, "dicabut")
            self.langkah(nomor, dahulu, perintah, TERBUKA, ke, self.akhiri)

    @rule(nomor=NOMOR, geser=st.sampled_from([0, 0, 1]), jarang=JARANG)
    def batal(self, nomor, geser, jarang):
        if not jarang:
            return
        langkah, semula = self.tumpukan[nomor][-1]
        try:
            e = self.m.batal(nomor, langkah=langkah + geser)
        except Penolakan:
            e = None
        assert bool(e) == (geser == 0 and self.p[nomor]["di"] != "batal")
        if e and semula:
            self.tumpukan[nomor].pop()
            self.p[nomor] = semula
        elif e:
            self.p[nomor]["di"] = "batal"

    @rule(menit=st.integers(1, 25))
    def lewat(self, menit):
        self.m.lewat(menit)

    @rule(hari=st.integers(1, 4))
    def lewat_hari(self, hari):
        self.m.lewat(hari=hari)

    @invariant()
    def kartu_sama_dengan_model(self):
        for nomor, p in self.p.items():
            k = self.m.kartu(nomor)
            assert (k.keadaan.value, k.saat, k.berakhir) == (p["di"], p["saat"], p["akhir"])
            assert [list(s) for s in k.berjalan] == p["penggal"]
            if k.dihasilkan:
                assert k.petugas == p["oleh"]
            self.lama_sama(k, p)

    def lama_sama(self, k, p):
        kini = self.m.saat
        if not p["penggal"]:
            assert lama_layanan(k, kini, TERUS[SaatDikembalikan.BERHENTI]) is None
            return
        akhir = p["akhir"] or kini
        semua = [(a, b or akhir) for a, b in p["penggal"]]
        cara = {SaatDikembalikan.BERHENTI: semua, SaatDikembalikan.MULAI_LAGI: semua[-1:],
                SaatDikembalikan.BERJALAN: [(semua[0][0], akhir)]}  # fmt: skip
        lama = {}
        for nama, penggal in cara.items():
            if k.produk == "WARIS":
                harapan = sum((b.date() - a.date()).days for a, b in penggal)
            else:
                harapan = sum((b - a) / SEMENIT for a, b in penggal)
            lama[nama] = lama_layanan(k, kini, TERUS[nama])
            assert lama[nama] == harapan
        assert lama[SaatDikembalikan.MULAI_LAGI] <= lama[SaatDikembalikan.BERHENTI]
        assert lama[SaatDikembalikan.BERHENTI] <= lama[SaatDikembalikan.BERJALAN]

    @invariant()
    def hitungan_seimbang(self):
        semua = [p["di"] for p in self.p.values()]
        banyak = {k.value: n for k, n in self.m.buku.banyak.items() if n}
        assert banyak == {k: semua.count(k) for k in semua}
        kini = self.m.saat.date()
        tengah = HARI + (kini - HARI) / 2
        aturan = TERUS[SaatDikembalikan.BERHENTI]
        for masa in [Masa(HARI)] if tengah == HARI else [
            Masa(HARI), Masa(HARI, tengah), Masa(tengah)]:  # fmt: skip
            rekap = lk.rekap_layanan(self.m.buku, masa, aturan=aturan, bagian=0.9, pada=kini)
            for a in (rekap.jumlah, *(b.arus for b in rekap.baris)):
                assert a.awal + a.masuk == a.selesai + a.ditolak + a.dicabut + a.akhir
            hidup = [p for p in self.p.values() if p["di"] != "batal"]
            sampai = masa.sampai or kini + timedelta(days=1)
            assert rekap.jumlah.masuk == sum(masa.mulai <= p["awal"].date() < sampai for p in hidup)
            usai = [p for p in hidup if p["akhir"] and masa.mulai <= p["akhir"].date() < sampai]
            assert rekap.jumlah.selesai == sum(p["di"] in {"selesai", "diambil"} for p in usai)
            assert rekap.tingkat_tepat_waktu is None or 0 <= rekap.tingkat_tepat_waktu <= 1
            hasil = lk.hasil_layanan(self.m.buku, masa, pada=kini)
            assert hasil.banyak == rekap.jumlah.selesai
            for baris in (hasil.per_petugas, hasil.per_loket):
                assert sum(b.banyak for b in baris) == hasil.banyak

    @invariant()
    def tunggakan_sama_dengan_model(self):
        kini = self.m.saat.date()
        t = lk.tunggakan(
            self.m.buku, kini, pita_hari=(1, 3), aturan=TERUS[SaatDikembalikan.BERHENTI]
        )
        umur = [(kini - p["awal"].date()).days for p in self.p.values() if p["di"] in TERBUKA]
        assert t.banyak == len(umur) == sum(n for _, n in t.per_keadaan)
        assert [p.banyak for p in t.pita] == [
            sum(u < 1 for u in umur), sum(1 <= u < 3 for u in umur), sum(u >= 3 for u in umur)]  # fmt: skip

    def teardown(self):
        if hasattr(self, "m"):
            assert lk.fold(self.m.log, lk.buku_layanan()) == self.m.buku


TestKantor = Kantor.TestCase
TestKantor.settings = settings(max_examples=40, stateful_step_count=35)
