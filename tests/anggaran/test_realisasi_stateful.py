"""A machine that spends at random, beside a model that a child could check.

The model keeps plain dicts and lists, says beforehand whether a step may be done, and adds
everything up anew; it knows nothing of events, cards or tables.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_realisasi import BARANG, BIOPORI, HARI, KOMPOS, PAGU, RAB_BIOPORI, RAB_KOMPOS
from pelayanan_publik.anggaran.book import command as c
from pelayanan_publik.anggaran.book.effects import evolve, fold
from pelayanan_publik.anggaran.book.state import buku_baru
from pelayanan_publik.anggaran.pergeseran import TingkatPersetujuan as T
from pelayanan_publik.core.errors import Penolakan

KODE = st.sampled_from(["I.1", "I.2", "II.1", "K.1", "tidak ada"])
UANG = st.one_of(st.integers(1, 500_000), st.integers(1, 40_000_000))
OBYEK = {"I.1": "bahan", "I.2": "bahan", "II.1": "upah", "K.1": "kompos"}
BAGIAN = st.sampled_from(
    [[Fraction(30, 100), Fraction(45, 100), Fraction(25, 100)], [Fraction(1, 2)] * 2, [1]]
)
SYARAT = st.sampled_from([Fraction(1, 3), 0, Fraction(1, 10), 1])
SEMUA = sorted(OBYEK)
BUKTI = st.integers(1, 60).map("KW-{}".format)


class Anggaran(RuleBasedStateMachine):
    @initialize(maju=st.integers(0, 4), bagian=BAGIAN, syarat=SYARAT)
    def buka(self, maju, bagian, syarat):
        """Most runs begin where money flows; the rest has the way there to itself."""
        self.buku = buku_baru()
        self.log = []
        self.hari = HARI
        self.tahap = "baru"
        self.rencana: dict[str, int] = {}
        self.anggaran: dict[str, int] = {}
        self.catatan: list[dict] = []
        self.termin: list[tuple[int, Fraction]] = []
        self.cair = 0
        assert self.lakukan(c.tetapkan_pagu, pagu=PAGU)
        self.tahap = "berpagu"
        if maju:
            self.setujui((BIOPORI, RAB_BIOPORI))
            self.setujui((KOMPOS, RAB_KOMPOS))
            self.rencanakan(bagian, syarat)
            self.cairkan(1, True)

    def lakukan(self, perintah, **isi):
        lama = self.buku
        isi = {"id": f"p-{len(self.log)}", "tanggal": self.hari, **isi}
        try:
            e = perintah(self.buku, **isi)
        except Penolakan:
            assert self.buku is lama
            return None
        self.buku = evolve(self.buku, e)
        self.log.append(e)
        return e

    # the model, by adding up

    def belanja(self, kode=None):
        return sum(
            s["rupiah"] - sum(k["rupiah"] for k in s["kembali"] if k["ada"])
            for s in self.catatan
            if s["ada"] and kode in (None, s["kode"])
        )

    def diterima(self):
        return sum(rupiah for rupiah, _ in self.termin[: self.cair])

    def bukti(self):
        for s in self.catatan:
            if s["ada"]:
                yield s["bukti"]
                yield from (k["bukti"] for k in s["kembali"] if k["ada"])

    def kas(self):
        return self.diterima() - self.belanja()

    # steps

    @rule(yang=st.sampled_from([(BIOPORI, RAB_BIOPORI), (KOMPOS, RAB_KOMPOS)]))
    def setujui(self, yang):
        kegiatan, rab = yang
        kode = {b.kode for _, b in rab.jalan()}
        boleh = self.tahap != "ditutup" and not kode & set(self.rencana)
        e = self.lakukan(c.setujui_rab, kegiatan=kegiatan, rab=rab)
        assert bool(e) == boleh
        if e:
            for _, b in rab.jalan():
                rupiah = int(b.volume * b.harga_rupiah)
                self.rencana[b.kode] = self.anggaran[b.kode] = rupiah
            if self.tahap == "berpagu":
                self.tahap = "berencana"

    @rule(bagian=BAGIAN, syarat=SYARAT)
    def rencanakan(self, bagian, syarat):
        boleh = self.tahap == "berencana" or (self.tahap == "berjalan" and self.cair == 0)
        semua = [syarat] * (len(bagian) - 1)
        e = self.lakukan(c.rencanakan_termin, bagian=bagian, syarat_realisasi=semua)
        assert bool(e) == boleh
        if e:
            self.tahap = "berjalan"
            self.termin = [
                (int(PAGU.rupiah * b), s) for b, s in zip(bagian, [0, *semua], strict=True)
            ]

    @rule(termin=st.integers(1, 4), berikut=st.booleans())
    def cairkan(self, termin, berikut):
        termin = self.cair + 1 if berikut else termin
        boleh = self.tahap == "berjalan" and termin == self.cair + 1 <= len(self.termin)
        if boleh and self.cair:
            sebelumnya = self.termin[self.cair - 1][0]
            terpakai = max(sebelumnya - self.kas(), 0)
            boleh = terpakai >= sebelumnya * self.termin[self.cair][1]
        e = self.lakukan(c.cairkan, termin=termin)
        assert bool(e) == boleh
        self.cair += bool(e)

    @rule(termin=st.integers(1, 3))
    def batalkan_pencairan(self, termin):
        boleh = self.tahap == "berjalan" and termin == self.cair > 0
        boleh = boleh and self.belanja() <= sum(r for r, _ in self.termin[: self.cair - 1])
        e = self.lakukan(c.batalkan_pencairan, termin=termin, alasan="uji")
        assert bool(e) == boleh
        self.cair -= bool(e)

    @rule(kode=KODE, rupiah=UANG, bukti=BUKTI)
    def belanjakan(self, kode, rupiah, bukti):
        sisa = self.anggaran.get(kode, 0) - self.belanja(kode)
        boleh = self.tahap == "berjalan" and kode in self.anggaran
        boleh = boleh and rupiah <= sisa and rupiah <= self.kas() and bukti not in self.bukti()
        e = self.lakukan(
            c.belanjakan, kode_baris=kode, jumlah_rupiah=rupiah, bukti=bukti, penerima="Toko"
        )
        assert bool(e) == boleh
        if e:
            isi = {"kode": kode, "rupiah": rupiah, "bukti": bukti, "ada": True, "kembali": []}
            self.catatan.append({"nomor": e.nomor, **isi})

    @rule(kode=st.sampled_from(SEMUA), bagian=st.integers(1, 3), bukti=BUKTI)
    def belanjakan_sisanya(self, kode, bagian, bukti):
        """All that line and till still give, or a part of it: so that money flows."""
        sisa = self.anggaran.get(kode, 0) - self.belanja(kode)
        if rupiah := min(sisa, self.kas()) // bagian:
            self.belanjakan(kode, rupiah, bukti)

    @rule(data=st.data())
    def batalkan_belanja(self, data):
        if not self.catatan:
            return
        s = data.draw(st.sampled_from(self.catatan))
        boleh = self.tahap == "berjalan" and s["ada"] and not any(k["ada"] for k in s["kembali"])
        e = self.lakukan(c.batalkan_belanja, belanja=s["nomor"], alasan="uji")
        assert bool(e) == boleh
        s["ada"] = s["ada"] and not e

    @rule(data=st.data(), rupiah=UANG, semua=st.booleans(), bukti=BUKTI)
    def kembalikan(self, data, rupiah, semua, bukti):
        if not self.catatan:
            return
        s = data.draw(st.sampled_from(self.catatan))
        sisa = s["rupiah"] - sum(k["rupiah"] for k in s["kembali"] if k["ada"])
        rupiah = sisa if semua and sisa else rupiah
        boleh = self.tahap == "berjalan" and s["ada"] and rupiah <= sisa
        boleh = boleh and bukti not in self.bukti()
        e = self.lakukan(c.kembalikan, belanja=s["nomor"], jumlah_rupiah=rupiah, bukti=bukti)
        assert bool(e) == boleh
        if e:
            s["kembali"].append({"nomor": e.nomor, "rupiah": rupiah, "bukti": bukti, "ada": True})

    @rule(data=st.data())
    def batalkan_pengembalian(self, data):
        semua = [(s, k) for s in self.catatan for k in s["kembali"]]
        if not semua:
            return
        s, k = data.draw(st.sampled_from(semua))
        sisa = self.anggaran[s["kode"]] - self.belanja(s["kode"])
        boleh = self.tahap == "berjalan" and k["ada"] and k["rupiah"] <= min(sisa, self.kas())
        e = self.lakukan(c.batalkan_pengembalian, pengembalian=k["nomor"], alasan="uji")
        assert bool(e) == boleh
        k["ada"] = k["ada"] and not e

    @rule(dari=KODE, ke=KODE, rupiah=UANG, setuju=st.sampled_from(T))
    def geser(self, dari, ke, rupiah, setuju):
        boleh = self.tahap in {"berencana", "berjalan"} and dari != ke
        boleh = boleh and {dari, ke} <= set(self.anggaran)
        if boleh:
            boleh = rupiah <= self.anggaran[dari] - self.belanja(dari)
            if OBYEK[dari] != OBYEK[ke]:
                perlu = [T.PERDA] if "kompos" in {OBYEK[dari], OBYEK[ke]} else [
                    T.SEKRETARIS_DAERAH, T.PERDA,
                ]  # fmt: skip
                boleh = boleh and setuju in perlu
        e = self.lakukan(
            c.geser, dari=dari, ke=ke, jumlah_rupiah=rupiah, persetujuan=setuju, dokumen="SK 1"
        )
        assert bool(e) == boleh
        if e:
            self.anggaran[dari] -= rupiah
            self.anggaran[ke] += rupiah

    @rule(hari=st.integers(1, 10))
    def esok(self, hari):
        self.hari += timedelta(days=hari)
        if self.hari.year > PAGU.tahun:
            assert not self.lakukan(c.tutup_tahun)
            self.hari = date(PAGU.tahun, 12, 31)

    @rule(ragu=st.integers(0, 20))
    def tutup(self, ragu):
        if ragu:
            return
        e = self.lakukan(c.tutup_tahun)
        assert bool(e) == (self.tahap != "ditutup")
        if e:
            self.tahap = "ditutup"
            assert (e.silpa_rupiah, e.kas_rupiah) == (PAGU.rupiah - self.belanja(), self.kas())

    @invariant()
    def sama(self):
        if not hasattr(self, "buku"):
            return
        buku = self.buku
        assert buku.keadaan == self.tahap
        assert {k: v.rencana_rupiah for k, v in buku.kartu.items()} == self.rencana
        assert {k: v.anggaran_rupiah for k, v in buku.kartu.items()} == self.anggaran
        assert {k: v.realisasi_rupiah for k, v in buku.kartu.items()} == {
            k: self.belanja(k) for k in self.rencana
        }
        assert buku.realisasi_rupiah == self.belanja()
        assert buku.diterima_rupiah == self.diterima()
        assert buku.silpa_rupiah == PAGU.rupiah - self.belanja() >= 0
        assert buku.kas_rupiah == self.kas() >= 0
        assert {b for b, nomor in buku.bukti.items() if nomor} == {b.lower() for b in self.bukti()}
        assert sum(self.anggaran.values()) == sum(self.rencana.values()) == buku.anggaran_rupiah
        assert all(self.belanja(k) <= self.anggaran[k] for k in self.anggaran)

    def teardown(self):
        if hasattr(self, "buku"):
            assert fold(self.log, buku_baru()) == self.buku


def test_model_mengenal_obyek_setiap_baris():
    rekening = {b.kode: b.rekening for r in (RAB_BIOPORI, RAB_KOMPOS) for _, b in r.jalan()}
    assert set(rekening) == set(SEMUA)
    for kode, obyek in OBYEK.items():
        assert (rekening[kode] == BARANG) == (obyek == "bahan")


TestAnggaran = Anggaran.TestCase
TestAnggaran.settings = settings(max_examples=150, stateful_step_count=50)
