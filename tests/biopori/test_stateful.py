"""A machine that works at the holes at random, beside a model that a child could check.

The model keeps a plain list of what lies in each hole and knows nothing of events, cards or
tables. After each step both must agree, and every book that ever was must replay to itself.
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


class Lubang(RuleBasedStateMachine):
    @initialize()
    def mulai(self):
        self.buku, self.log, self.hari = bp.buku_baru(), [], HARI
        self.lubang = {k: {"isi": [], "rusak": False} for k in LUBANG}
        self.semula = dict.fromkeys(LUBANG)
        self.langkah = {}
        self.masuk = dict.fromkeys(LUBANG, 0)
        self.keluar = dict.fromkeys(LUBANG, 0)
        for kode, gram in LUBANG.items():
            jenis = bp.JenisLubang.JUMBO if kode == "C" else bp.JenisLubang.REGULER
            e = self.lakukan(bp.pasang, kode=kode, rw=f"RW {kode}", kelompok="KK",
                             jenis=jenis, kapasitas_gram=gram)  # fmt: skip
            self.langkah[kode] = e.nomor

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
        assert bool(e) == boleh
        if e:
            foto = deepcopy((self.lubang[kode], self.masuk[kode], self.keluar[kode]))
            ubah(self.lubang[kode], e)
            self.semula[kode], self.langkah[kode] = foto, e.nomor

    @rule(kode=KODE, gram=GRAM)
    def isi(self, kode, gram):
        lubang = self.lubang[kode]
        muat = sum(g for _, _, g in lubang["isi"]) + gram <= LUBANG[kode]
        e = self.lakukan(bp.isi, kode=kode, gram=gram)

        def ubah(lubang, e):
            lubang["isi"].append((e.nomor, self.hari, gram))
            self.masuk[kode] += gram

        self.catat(kode, e, muat and not lubang["rusak"], ubah)

    @rule(kode=KODE, kompos=GRAM, lama=st.integers(1, 20), paksa=st.booleans())
    def panen(self, kode, kompos, lama, paksa):
        isi = self.lubang[kode]["isi"]
        matang = bool(isi) and self.hari >= isi[-1][1] + timedelta(days=lama)
        e = self.lakukan(bp.panen, kode=kode, kompos_gram=kompos, lama_kompos_hari=lama,
                         belum_matang=paksa)  # fmt: skip

        def ubah(lubang, _):
            lubang["isi"] = []
            self.keluar[kode] += kompos

        cukup = bool(isi) and kompos <= sum(g for _, _, g in isi)
        self.catat(kode, e, cukup and (matang or paksa), ubah)

    @rule(kode=KODE)
    def rusak(self, kode):
        e = self.lakukan(bp.laporkan_rusak, kode=kode, alasan="ambles")
        boleh = not self.lubang[kode]["rusak"]
        self.catat(kode, e, boleh, lambda lubang, _: lubang.update(isi=[], rusak=True))

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
            self.masuk[kode] += sum(g for *_, g in benar) - sum(g for *_, g in lubang["isi"])
            lubang["isi"] = [b for b in benar if b[2]]

        self.catat(kode, e, ada and lain + gram <= LUBANG[kode], ubah)
        if e:
            self.semula[kode] = None

    @rule(kode=KODE, geser=st.integers(-1, 0))
    def batalkan(self, kode, geser):
        nomor = self.langkah[kode] + geser
        e = self.lakukan(bp.batalkan, kode=kode, langkah=nomor, alasan="keliru") if nomor else None
        boleh = geser == 0 and self.semula[kode] is not None
        assert bool(e) == boleh
        if e:
            self.lubang[kode], self.masuk[kode], self.keluar[kode] = self.semula[kode]
            self.semula[kode], self.langkah[kode] = None, e.nomor

    @rule(hari=st.integers(1, 12))
    def lewat(self, hari):
        self.hari += timedelta(days=hari)

    @invariant()
    def kartu_sama_dengan_model(self):
        for kode, lubang in self.lubang.items():
            kartu = self.buku.kartu[kode]
            assert [(s.nomor, s.tanggal, s.gram) for s in kartu.isian] == lubang["isi"]
            assert kartu.rusak == lubang["rusak"]
            assert 0 <= kartu.isi_gram <= kartu.kapasitas_gram
            assert (kartu.kosong_sejak is None) == (kartu.keadaan is not bp.Keadaan.KOSONG)

    @invariant()
    def rekap_sama_dengan_model(self):
        rekap = reports.rekap_lubang(self.buku, Masa(HARI))
        assert [b.isi_gram for b in rekap.baris] == list(self.masuk.values())
        assert [b.kompos_gram for b in rekap.baris] == list(self.keluar.values())
        assert rekap.jumlah.isi_gram == sum(self.masuk.values())
        assert all(b.kompos_gram <= b.isi_gram for b in rekap.baris)

    @invariant()
    def lubang_berikut_selalu_menerima(self):
        berikut = reports.lubang_berikut(self.buku, "KK", self.hari)
        ruang = {
            k: 0 if v["rusak"] else LUBANG[k] - sum(g for *_, g in v["isi"])
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
