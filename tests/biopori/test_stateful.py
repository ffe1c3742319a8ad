"""A machine that works at the holes at random, beside a model that a child could check.

The model keeps a plain list of what lies in each hole, a pile of how it was before each step,
and knows nothing of events, cards or tables. After each step both must agree, and every book that ever was must replay to itself.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_biopori import HARI
from pelayanan_publik import biopori as bp
from pelayanan_publik.biopori import reports
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa

LUBANG = {"A": 3_000, "B": 3_000, "C": 20_000}
KODE = st.sampled_from(sorted(LUBANG))
GRAM = st.sampled_from([1, 500, 1_000, 1_500, 3_000, 20_000])


BARU = {"isi": [], "rusak": False, "batal": False, "panen": [], "masuk": 0, "lepas": 0}


class Lubang(RuleBasedStateMachine):
    @initialize()
    def mulai(self):
        self.buku, self.log, self.hari = bp.buku_baru(), [], HARI
        self.kompos = {}
        """By harvest, as it was last weighed."""
        self.lubang = {k: deepcopy(BARU) for k in LUBANG}
        self.tumpukan = {k: [] for k in LUBANG}
        """Of each hole: the numbers of its steps that stand, and how it was before each."""
        for kode, gram in LUBANG.items():
            jenis = bp.JenisLubang.JUMBO if kode == "C" else bp.JenisLubang.REGULER
            e = self.lakukan(bp.pasang, kode=kode, rw=f"RW {kode}", kelompok="KK",
                             jenis=jenis, kapasitas_gram=gram)  # fmt: skip
            self.tumpukan[kode].append((e.nomor, None))

    def lakukan(self, perintah, **isi):
        """The event, or None with the book as it was."""
        lama, isi = self.buku, {"id": f"p-{len(self.log)}", "tanggal": self.hari, **isi}
        try:
            e = perintah(self.buku, **isi)
        except Penolakan:
            assert self.buku is lama
            return None
        self.buku = bp.evolve(self.buku, e)
        self.log.append(e)
        assert perintah(self.buku, **isi) is self.buku.catatan.peristiwa[-1]
        return e

    def catat(self, kode, e, boleh, ubah):
        """Both must agree; then the model changes, and remembers how it was."""
        assert bool(e) == (boleh and not self.lubang[kode]["batal"])
        if e:
            self.tumpukan[kode].append((e.nomor, deepcopy(self.lubang[kode])))
            ubah(self.lubang[kode], e)

    @rule(kode=KODE, gram=GRAM)
    def isi(self, kode, gram):
        lubang = self.lubang[kode]
        muat = sum(g for _, _, g in lubang["isi"]) + gram <= LUBANG[kode]
        e = self.lakukan(bp.isi, kode=kode, gram=gram)

        def ubah(lubang, e):
            lubang["isi"].append((e.nomor, self.hari, gram))
            lubang["masuk"] += gram

        self.catat(kode, e, muat and not lubang["rusak"], ubah)

    @rule(kode=KODE, kompos=GRAM, lama=st.integers(1, 20), paksa=st.booleans())
    def panen(self, kode, kompos, lama, paksa):
        isi = [i for i in self.lubang[kode]["isi"] if i[2]]
        matang = bool(isi) and self.hari >= isi[-1][1] + timedelta(days=lama)
        e = self.lakukan(bp.panen, kode=kode, kompos_gram=kompos, lama_kompos_hari=lama,
                         belum_matang=paksa)  # fmt: skip
        gram = sum(g for _, _, g in isi)

        def ubah(lubang, e):
            lubang["isi"] = []
            lubang["panen"].append((e.nomor, gram))
            self.kompos[e.nomor] = kompos

        self.catat(kode, e, bool(isi) and kompos <= gram and (matang or paksa), ubah)

    @rule(kode=KODE, data=st.data(), kompos=st.sampled_from([0, 1, 900, 3_000]))
    def betulkan_panen(self, kode, data, kompos):
        panen = self.lubang[kode]["panen"]
        nomor = data.draw(st.sampled_from([1, *(n for n, _ in panen)]))
        e = self.lakukan(bp.betulkan_panen, kode=kode, panen=nomor, kompos_gram=kompos,
                         alasan="salah timbang")  # fmt: skip
        assert bool(e) == any(n == nomor and kompos <= gram for n, gram in panen)
        if e:
            self.kompos[nomor] = kompos

    @rule(kode=KODE)
    def rusak(self, kode):
        e = self.lakukan(bp.laporkan_rusak, kode=kode, alasan="ambles")
        boleh = not self.lubang[kode]["rusak"]

        def ubah(lubang, _):
            lubang["lepas"] += sum(g for *_, g in lubang["isi"])
            lubang.update(isi=[], rusak=True)

        self.catat(kode, e, boleh, ubah)

    @rule(kode=KODE)
    def perbaiki(self, kode):
        e = self.lakukan(bp.perbaiki, kode=kode)
        boleh = self.lubang[kode]["rusak"]
        self.catat(kode, e, boleh, lambda lubang, _: lubang.update(rusak=False))

    @rule(kode=KODE, data=st.data(), gram=st.sampled_from([0, 1, 700, 2_000, 20_000]))
    def betulkan(self, kode, data, gram):
        isi = self.lubang[kode]["isi"]
        nomor = data.draw(st.sampled_from([1, *(n for n, _, _ in isi)]))
        lain = sum(g for n, _, g in isi if n != nomor)
        ada = any(n == nomor for n, _, _ in isi)
        e = self.lakukan(bp.betulkan, kode=kode, isian=nomor, gram=gram, alasan="salah timbang")

        def ubah(lubang, _):
            benar = [(n, h, gram if n == nomor else g) for n, h, g in lubang["isi"]]
            lubang["masuk"] += sum(g for *_, g in benar) - sum(g for *_, g in lubang["isi"])
            lubang["isi"] = benar

        self.catat(kode, e, ada and lain + gram <= LUBANG[kode], ubah)

    @rule(kode=KODE, geser=st.sampled_from([0, 0, 0, -1, 1]))
    def batalkan(self, kode, geser):
        terakhir, semula = self.tumpukan[kode][-1]
        nomor = terakhir + geser
        e = self.lakukan(bp.batalkan, kode=kode, langkah=nomor, alasan="keliru") if nomor else None
        assert bool(e) == (geser == 0 and not self.lubang[kode]["batal"])
        if e and semula:
            self.tumpukan[kode].pop()
            self.lubang[kode] = semula
        elif e:
            self.lubang[kode] = deepcopy({**BARU, "batal": True})

    @rule(hari=st.integers(1, 12))
    def lewat(self, hari):
        self.hari += timedelta(days=hari)

    @invariant()
    def kartu_sama_dengan_model(self):
        for kode, lubang in self.lubang.items():
            kartu = self.buku.kartu[kode]
            assert [(s.nomor, s.tanggal, s.gram) for s in kartu.isian] == lubang["isi"]
            assert kartu.isi_gram == sum(g for *_, g in lubang["isi"])
            assert (kartu.rusak, kartu.batal) == (lubang["rusak"], lubang["batal"])
            assert 0 <= kartu.isi_gram <= kartu.kapasitas_gram
            assert (kartu.kosong_sejak is None) == (kartu.keadaan is not bp.Keadaan.KOSONG)

    @invariant()
    def rekap_sama_dengan_model(self):
        rekap = reports.rekap_lubang(self.buku, Masa(HARI))
        ada = [v for v in self.lubang.values() if not v["batal"]]
        assert [b.isi_gram for b in rekap.baris] == [v["masuk"] for v in ada]
        assert [b.kompos_gram for b in rekap.baris] == [
            sum(self.kompos[n] for n, _ in v["panen"]) for v in ada]  # fmt: skip
        assert [b.dipanen_gram for b in rekap.baris] == [
            sum(g for _, g in v["panen"]) for v in ada]  # fmt: skip
        assert [b.dilepas_gram for b in rekap.baris] == [v["lepas"] for v in ada]
        assert [b.akhir_gram for b in rekap.baris] == [sum(g for *_, g in v["isi"]) for v in ada]
        for b in (*rekap.baris, rekap.jumlah):
            assert b.awal_gram + b.isi_gram == b.dipanen_gram + b.dilepas_gram + b.akhir_gram
            assert b.kompos_gram <= b.dipanen_gram

    @invariant()
    def rekap_bersambung(self):
        """What one period leaves, the next begins with; together they are the whole."""
        tengah = HARI + (self.hari - HARI) / 2
        if tengah == HARI:
            return
        dulu, kini = (reports.rekap_lubang(self.buku, m).jumlah
                      for m in (Masa(HARI, tengah), Masa(tengah)))  # fmt: skip
        semua = reports.rekap_lubang(self.buku, Masa(HARI)).jumlah
        assert (dulu.akhir_gram, kini.akhir_gram) == (kini.awal_gram, semua.akhir_gram)
        for nama in ("isi_gram", "dipanen_gram", "dilepas_gram", "kompos_gram"):
            assert getattr(dulu, nama) + getattr(kini, nama) == getattr(semua, nama)

    @invariant()
    def lubang_berikut_selalu_menerima(self):
        if all(v["batal"] for v in self.lubang.values()):
            return
        berikut = reports.lubang_berikut(self.buku, "KK", self.hari)
        ruang = {
            k: 0 if v["rusak"] or v["batal"] else LUBANG[k] - sum(g for *_, g in v["isi"])
            for k, v in self.lubang.items()
        }
        if berikut.kode is None:
            assert not any(ruang.values())
        else:
            assert berikut.ruang_gram == ruang[berikut.kode] > 0

    def teardown(self):
        if hasattr(self, "log"):
            assert bp.fold(self.log, bp.buku_baru()) == self.buku


TestLubang = Lubang.TestCase
