"""A machine that works at three complaints at random, beside a model that a child could check.

The model keeps of each complaint a few plain words and counts days on its fingers: a limit is a
list of the days that are still left. It knows nothing of events, cards or tables. After each step
both must agree, and every book that ever was must replay to itself.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_layanan_loket import HARI, KALENDER, MejaPengaduan, kebijakan
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan import pengaduan as pg
from pelayanan_publik.layanan.batas_waktu import SatuanHari
from pelayanan_publik.layanan.pengaduan import AwalHitungan, PemenuhBatas

SEHARI = timedelta(days=1)
STANDAR = {
    "A": kebijakan(("biasa", 3), ("berat", 6)),
    "B": kebijakan(("biasa", 4), ("berat", 8), satuan=SatuanHari.HARI_KERJA, hari_terima_dihitung=True,
                   dipenuhi_oleh=PemenuhBatas.DITANGGAPI, buka_lagi_paling_banyak=2),
    "C": kebijakan(("biasa", 2), ("berat", 5), dihitung_dari=AwalHitungan.DITERUSKAN,
                   waktu_pelapor_dihitung=True, perpanjangan_paling_banyak=2),
}  # fmt: skip
NOMOR = st.sampled_from(sorted(STANDAR))
DAHULU = st.sampled_from([0, 0, 0, 1, 2])
JARANG = st.integers(0, 3).map(lambda n: not n)
LAMA = {"A": {"biasa": 3, "berat": 6}, "B": {"biasa": 4, "berat": 8}, "C": {"biasa": 2, "berat": 5}}
TERBUKA = {"dicatat", "diteruskan", "menunggu_pelapor", "ditanggapi"}


def kerja(nomor, hari):
    return nomor != "B" or KALENDER.hari_kerja(hari)


def maju(nomor, hari, banyak):
    """So many days on, one by one; of B only those on which people work."""
    while banyak:
        hari += SEHARI
        banyak -= kerja(nomor, hari)
    return hari


class Kantor(RuleBasedStateMachine):
    @initialize()
    def mulai(self):
        self.m = MejaPengaduan()
        self.p, self.tumpukan, self.arus = {}, {}, []
        for nomor, standar in STANDAR.items():
            e = self.m.terima(nomor, kebijakan=standar)
            p = {"di": "dicatat", "hari": HARI, "unit": "", "jenis": "biasa", "buka": 0, "tanya": None,
                 "awal": None, "dari": None, "jeda": 0, "lebih": 0, "jawab": None, "penuh": None,
                 "batas": None, "lalu": []}  # fmt: skip
            if nomor != "C":
                p["dari"] = HARI
            self.hitung(nomor, p)
            self.p[nomor], self.tumpukan[nomor] = p, [(e.nomor, None)]
            self.arus.append((e.nomor, nomor, HARI, "masuk"))

    def hitung(self, nomor, p):
        if p["dari"] is None:
            p["batas"] = None
            return
        awal = p["dari"] - SEHARI if nomor == "B" else p["dari"]
        p["batas"] = maju(nomor, awal, LAMA[nomor][p["jenis"]] + p["jeda"])
        for _ in range(p["lebih"]):
            p["batas"] = maju(nomor, p["batas"], 2)

    def langkah(self, nomor, dahulu, perintah, boleh, ubah, arus=None, **isi):
        p, hari = self.p[nomor], self.m.hari - dahulu * SEHARI
        lama = self.m.buku
        try:
            e = perintah(nomor, hari=hari, **isi)
        except Penolakan:
            e = None
            assert self.m.buku is lama
        assert bool(e) == bool(p["di"] != "batal" and hari >= p["hari"] and boleh(p, hari))
        if e:
            self.tumpukan[nomor].append((e.nomor, deepcopy(p)))
            p["hari"] = hari
            ubah(p, hari)
            if arus:
                self.arus.append((e.nomor, nomor, hari, arus))

    def tanggap_awal(self, p, hari):
        p["awal"] = p["awal"] or hari

    @rule(nomor=NOMOR, dahulu=DAHULU, jenis=st.sampled_from(["biasa", "berat", None]))
    def terus(self, nomor, dahulu, jenis):
        def ubah(p, hari):
            p.update(di="diteruskan", unit="u", jenis=jenis or p["jenis"], dari=p["dari"] or hari)
            self.tanggap_awal(p, hari)
            self.hitung(nomor, p)

        self.langkah(nomor, dahulu, self.m.terus, lambda p, _: p["di"] == "dicatat", ubah,
                     unit="u", jenis=jenis)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, unit=st.sampled_from(["u", "v"]))
    def alih(self, nomor, dahulu, unit):
        self.langkah(nomor, dahulu, self.m.alih, lambda p, _: p["di"] == "diteruskan",
                     lambda p, _: p.update(unit=unit), unit=unit)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def minta(self, nomor, dahulu):
        def ubah(p, hari):
            p.update(di="menunggu_pelapor", tanya=hari)
            self.tanggap_awal(p, hari)

        self.langkah(nomor, dahulu, self.m.minta, lambda p, _: p["di"] in {"dicatat", "diteruskan"},
                     ubah)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def lengkap(self, nomor, dahulu):
        def ubah(p, hari):
            if nomor != "C" and p["batas"] and p["tanya"] <= p["batas"]:
                hitung = p["tanya"]
                while hitung < hari:
                    hitung += SEHARI
                    p["jeda"] += kerja(nomor, hitung)
            p.update(di="diteruskan" if p["unit"] else "dicatat", tanya=None)
            self.hitung(nomor, p)

        self.langkah(
            nomor, dahulu, self.m.lengkap, lambda p, _: p["di"] == "menunggu_pelapor", ubah
        )

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def tanggap(self, nomor, dahulu):
        def ubah(p, hari):
            p["di"] = "ditanggapi"
            p["jawab"] = p["jawab"] or hari
            self.tanggap_awal(p, hari)
            if nomor == "B":
                p["penuh"] = p["penuh"] or hari

        self.langkah(nomor, dahulu, self.m.tanggap,
                     lambda p, _: p["di"] in {"dicatat", "diteruskan", "ditanggapi"}, ubah)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def perpanjang(self, nomor, dahulu):
        def boleh(p, hari):
            sisa = p["lebih"] < (2 if nomor == "C" else 1)
            berjalan = p["batas"] and not p["penuh"] and hari <= p["batas"]
            return p["di"] in {"dicatat", "diteruskan", "ditanggapi"} and sisa and berjalan

        def ubah(p, _):
            p["lebih"] += 1
            self.hitung(nomor, p)

        self.langkah(nomor, dahulu, self.m.perpanjang, boleh, ubah)

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def selesai(self, nomor, dahulu):
        def ubah(p, hari):
            p["di"] = "selesai"
            p["penuh"] = p["penuh"] or hari

        self.langkah(nomor, dahulu, self.m.selesai, lambda p, _: p["di"] == "ditanggapi", ubah,
                     arus="selesai")  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, jarang=JARANG)
    def tolak(self, nomor, dahulu, jarang):
        def ubah(p, hari):
            p.update(di="ditolak", penuh=hari, tanya=None)
            self.tanggap_awal(p, hari)

        if jarang:
            self.langkah(nomor, dahulu, self.m.tolak,
                         lambda p, _: p["di"] in {"dicatat", "diteruskan", "menunggu_pelapor"}, ubah,
                         arus="ditolak")  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, jarang=JARANG)
    def cabut(self, nomor, dahulu, jarang):
        if jarang:
            self.langkah(nomor, dahulu, self.m.cabut, lambda p, _: p["di"] in TERBUKA,
                         lambda p, _: p.update(di="dicabut", tanya=None), arus="dicabut")  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def buka(self, nomor, dahulu):
        def ubah(p, hari):
            p["lalu"] = [*p["lalu"], (p["batas"], p["penuh"])]
            p.update(di="diteruskan" if p["unit"] else "dicatat", buka=p["buka"] + 1, dari=hari, jeda=0,
                     lebih=0, jawab=None, penuh=None)  # fmt: skip
            self.hitung(nomor, p)

        self.langkah(nomor, dahulu, self.m.buka,
                     lambda p, _: p["di"] in {"selesai", "ditolak"} and p["buka"] < (2 if nomor == "B" else 1),
                     ubah, arus="dibuka_lagi")  # fmt: skip

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
        if e:
            self.arus = [a for a in self.arus if a[0] != langkah]
            if semula:
                self.tumpukan[nomor].pop()
                self.p[nomor] = semula
            else:
                self.p[nomor]["di"] = "batal"

    @rule(hari=st.integers(1, 3))
    def lewat(self, hari):
        self.m.lewat(hari)

    @invariant()
    def kartu_sama_dengan_model(self):
        for nomor, p in self.p.items():
            k = self.m.kartu(nomor)
            batas = k.putaran.batas
            assert (k.keadaan.value, k.hari, k.unit, k.jenis) == (
                p["di"],
                p["hari"],
                p["unit"],
                p["jenis"],
            )
            assert (batas and batas.tanggal) == p["batas"]
            assert (k.putaran.dijawab, k.putaran.terpenuhi) == (p["jawab"], p["penuh"])
            assert k.ditanggapi_awal == p["awal"]
            assert [q.terpenuhi for q in k.putaran_lalu] == [penuh for _, penuh in p["lalu"]]

    @invariant()
    def banyaknya_seimbang(self):
        semua = [p["di"] for p in self.p.values()]
        banyak = {k.value: n for k, n in self.m.buku.banyak.items() if n}
        assert banyak == {k: semua.count(k) for k in semua}

    @invariant()
    def daftar_sama_dengan_model(self):
        daftar = pg.tenggat_pengaduan(self.m.buku, self.m.hari)
        harapan = {}
        for nomor, p in self.p.items():
            if p["di"] not in TERBUKA:
                continue
            calon = [p["batas"]] if p["batas"] and not p["penuh"] else []
            if p["awal"] is None:
                calon.append(maju(nomor, HARI - SEHARI if nomor == "B" else HARI, 3))
            if not calon:
                harapan[nomor] = ("terpenuhi" if p["penuh"] else "tanpa_batas", 0)
            elif nomor != "C" and p["tanya"] and p["tanya"] <= min(calon):
                harapan[nomor] = ("menunggu_pelapor", 0)
            else:
                selisih = (self.m.hari - min(calon)).days
                harapan[nomor] = ("lewat" if selisih > 0 else "akan_datang" if selisih else "hari_ini",
                                  max(0, selisih))  # fmt: skip
        assert {b.pengaduan: (b.status.value, b.lewat_hari) for b in daftar.baris} == harapan

    @invariant()
    def rekap_seimbang(self):
        tengah = HARI + (self.m.hari - HARI) / 2
        semua = pg.rekap_pengaduan(self.m.buku, Masa(HARI), self.m.hari)
        for rekap in [semua] if tengah == HARI else [
            semua, pg.rekap_pengaduan(self.m.buku, Masa(HARI, tengah), self.m.hari),
            pg.rekap_pengaduan(self.m.buku, Masa(tengah), self.m.hari)]:  # fmt: skip
            for a in (rekap.jumlah, *(a for _, a in rekap.per_jenis)):
                masuk = a.awal + a.masuk + a.dibuka_lagi
                assert masuk == a.selesai + a.ditolak + a.dicabut + a.akhir
            for nama in ("masuk", "dibuka_lagi", "selesai", "ditolak", "dicabut"):
                catatan = [c for c in self.arus if c[3] == nama and c[2] in rekap.masa]
                assert getattr(rekap.jumlah, nama) == len(catatan)
            for bagian in (rekap.tingkat_tepat_waktu, rekap.tingkat_tindak_lanjut):
                assert bagian is None or 0 <= bagian <= 1
        putaran = [q for p in self.p.values() if p["di"] != "batal"
                   for q in (*p["lalu"], (p["batas"], p["penuh"]))]  # fmt: skip
        tepat = sum(bool(penuh and batas and penuh <= batas) for batas, penuh in putaran)
        telat = sum(bool(penuh and batas and penuh > batas) for batas, penuh in putaran)
        assert (semua.tepat_waktu, semua.terlambat) == (tepat, telat)
        terbuka = (
            self.m.kartu(b.pengaduan) for b in pg.tenggat_pengaduan(self.m.buku, self.m.hari).lewat
        )
        belum = [k.putaran for k in terbuka if k.putaran.batas and k.putaran.terpenuhi is None]
        assert semua.terlewat == sum(p.batas.lewat(self.m.hari) for p in belum)

    def teardown(self):
        if hasattr(self, "m"):
            assert pg.fold(self.m.log, pg.buku_pengaduan()) == self.m.buku


TestKantor = Kantor.TestCase
TestKantor.settings = settings(max_examples=40, stateful_step_count=40)
