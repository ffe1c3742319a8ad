"""A machine that runs three groups and five orders at random, beside a model on one's fingers.

The model keeps plain dicts, and reckons room and levels anew from all orders each time. It knows
nothing of events, cards or tables.
"""

from __future__ import annotations

from copy import deepcopy
from fractions import Fraction

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_gandeng import STANDAR, Meja
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.errors import Penolakan

KELOMPOK = st.sampled_from("ABC")
PESANAN = st.sampled_from(["P1", "P2", "P3", "P4", "P5"])
HARGA = {"A": 15_000, "B": 12_000, "C": 20_000}  # C is dearer than the standard price
TENGGAT = {"A": 1, "B": 3, "C": 0}
MENGIKAT = {"tawar", "terima", "kirim", "sampai", "bayar"}


class Dinas(RuleBasedStateMachine):
    @initialize(awal=st.tuples(*[st.integers(0, 7)] * 5), menolak=st.booleans())
    def mulai(self, awal, menolak):
        self.m = Meja()
        self.anggota, self.kapasitas, self.di = {}, {}, {}
        for k, banyak in (("A", 5), ("B", 8), ("C", 6)):
            self.m.aktifkan(k, banyak, HARGA[k], 60, TENGGAT[k])
            self.anggota[k] = {f"W-{k}-{i}" for i in range(banyak)}
            self.kapasitas[k], self.di[k] = 60, "aktif"
        self.pesanan, self.tumpukan = {}, {}
        for i, banyak in enumerate(awal, 1):
            self.maju(f"P{i}", banyak, menolak)

    @rule(kode=PESANAN, banyak=st.integers(1, 7), menolak=st.booleans())
    def maju(self, kode, banyak, menolak):
        """Along the road as it is meant, so that its end is not left to luck."""
        for _ in range(banyak):
            di = self.pesanan.get(kode, {"di": ""})["di"]
            if di == "":
                self.pesan(kode, 25, 4)
            elif di in {"pesan", "tolak"}:
                self.giliran(kode)
            elif di == "tawar" and menolak and not self.pesanan[kode]["tolak"]:
                self.tolak(kode)
            elif di == "tawar":
                self.terima(kode)
            elif di == "terima":
                self.kirim(kode, 1)
            elif di == "kirim":
                self.terima_kiriman(kode, 1)
            elif di == "sampai":
                self.bayar(kode, 0)

    def coba(self, kerja, *isi, **nama):
        """The event, or None where it is refused; then the book is what it was."""
        semula = self.m.buku
        try:
            return kerja(*isi, **nama)
        except Penolakan:
            assert self.m.buku is semula
            return None

    def langkah(self, kode, kerja, boleh, ubah, *isi, **nama):
        p = self.pesanan.get(kode)
        semula = deepcopy(p)
        e = self.coba(kerja, kode, *isi, **nama)
        assert (e is not None) == bool(p and boleh(p)), (kode, p)
        if e:
            self.tumpukan[kode].append((e.nomor, semula))
            ubah(p)

    @rule(kode=PESANAN, porsi=st.integers(1, 70), untuk=st.integers(0, 4))
    def pesan(self, kode, porsi, untuk):
        e = self.coba(self.m.pesan, kode, porsi, untuk)
        assert (e is not None) == (kode not in self.pesanan)
        if e:
            self.pesanan[kode] = {"di": "pesan", "porsi": porsi, "untuk": e.isi.untuk, "k": "",
                                  "tolak": set(), "berlaku": porsi, "m": 0, "bayar": 0}  # fmt: skip
            self.tumpukan[kode] = []

    def terpakai(self, k, hari):
        return sum(p["porsi"] for p in self.pesanan.values()
                   if p["k"] == k and p["untuk"] == hari and p["di"] in MENGIKAT)  # fmt: skip

    def layak(self, p, k):
        return (self.di[k] == "aktif" and k != "C" and k not in p["tolak"]
                and (p["untuk"] - self.m.hari).days >= TENGGAT[k]
                and self.terpakai(k, p["untuk"]) + p["porsi"] <= self.kapasitas[k])  # fmt: skip

    @rule(kode=PESANAN, k=KELOMPOK)
    def tawar(self, kode, k):
        self.langkah(kode, self.m.tawar, lambda p: p["di"] in {"pesan", "tolak"} and self.layak(p, k),
                     lambda p: p.update(di="tawar", k=k, m=len(self.anggota[k])), k)  # fmt: skip

    @rule(kode=PESANAN)
    def giliran(self, kode):
        """The book's own choice is the lowest of those that the model finds eligible."""
        p = self.pesanan.get(kode)
        if not p or p["di"] not in {"pesan", "tolak"}:
            return
        layak = {k for k in "ABC" if self.layak(p, k)}
        try:
            pilihan = gg.pilih_kelompok(
                self.m.buku, kode, pada=self.m.hari, standar=STANDAR, syarat=None
            )
        except Penolakan as salah:
            assert not layak
            assert all(f"{k}: " in salah.daftar[0].pesan for k in "ABC")
            return
        assert set(pilihan.kelayakan.layak) == layak
        tingkat = {k: self.m.kelompok(k).tingkat for k in layak}
        assert tingkat[pilihan.kelompok] == min(tingkat.values())
        self.tawar(kode, pilihan.kelompok)

    @rule(kode=PESANAN)
    def terima(self, kode):
        self.langkah(kode, self.m.terima, lambda p: p["di"] == "tawar" and self.di[p["k"]] == "aktif",
                     lambda p: p.update(di="terima"))  # fmt: skip

    @rule(kode=PESANAN)
    def tolak(self, kode):
        self.langkah(kode, self.m.tolak, lambda p: p["di"] == "tawar",
                     lambda p: p.update(di="tolak", tolak=p["tolak"] | {p["k"]}, k=""))  # fmt: skip

    @rule(kode=PESANAN)
    def tarik(self, kode):
        self.langkah(kode, self.m.tarik, lambda p: p["di"] == "tawar",
                     lambda p: p.update(di="pesan", k=""))  # fmt: skip

    @rule(kode=PESANAN, kurang=st.integers(-1, 3))
    def kirim(self, kode, kurang):
        porsi = self.pesanan.get(kode, {"porsi": 1})["porsi"] - kurang
        self.langkah(kode, self.m.kirim, lambda p: p["di"] == "terima" and 0 < porsi <= p["porsi"],
                     lambda p: p.update(di="kirim", berlaku=porsi), porsi=porsi)  # fmt: skip

    @rule(kode=PESANAN, kurang=st.integers(-1, 3))
    def terima_kiriman(self, kode, kurang):
        porsi = self.pesanan.get(kode, {"berlaku": 1})["berlaku"] - kurang
        self.langkah(kode, self.m.terima_kiriman,
                     lambda p: p["di"] == "kirim" and 0 < porsi <= p["berlaku"],
                     lambda p: p.update(di="sampai", berlaku=porsi), porsi=porsi)  # fmt: skip

    @rule(kode=PESANAN, lebih=st.sampled_from([0, 0, 1]))
    def bayar(self, kode, lebih):
        p = self.pesanan.get(kode)
        terutang = p["berlaku"] * HARGA[p["k"]] if p and p["k"] else 1
        self.langkah(kode, self.m.bayar, lambda p: p["di"] == "sampai" and not lebih,
                     lambda p: p.update(di="bayar", bayar=terutang), rupiah=terutang + lebih)  # fmt: skip

    @rule(kode=PESANAN, jarang=st.integers(0, 2))
    def batal(self, kode, jarang):
        if not jarang:
            self.langkah(kode, self.m.batal,
                         lambda p: p["di"] in {"pesan", "tawar", "tolak", "terima", "kirim"},
                         lambda p: p.update(di="batal"))  # fmt: skip

    @rule(kode=PESANAN)
    def tarik_langkah(self, kode):
        p = self.pesanan.get(kode)
        if not p:
            return
        langkah, semula = (self.tumpukan[kode] or [(self.m.pesanan(kode).langkah, None)])[-1]
        muat = True
        if semula and semula["di"] in MENGIKAT and p["di"] not in MENGIKAT:
            terpakai = self.terpakai(semula["k"], p["untuk"])
            muat = terpakai + p["porsi"] <= self.kapasitas[semula["k"]]
        e = self.coba(self.m.tarik_langkah, kode, langkah=langkah)
        assert (e is not None) == (semula is not None and muat)
        if e:
            self.pesanan[kode] = semula
            self.tumpukan[kode].pop()

    @rule(k=KELOMPOK)
    def sanksi(self, k):
        e = self.coba(self.m.sanksi, k)
        assert (e is not None) == (self.di[k] == "aktif")
        self.di[k] = "sanksi"

    @rule(k=KELOMPOK)
    def pulih(self, k):
        e = self.coba(self.m.pulih, k)
        assert (e is not None) == (self.di[k] == "sanksi")
        self.di[k] = "aktif"

    @rule(k=KELOMPOK, porsi=st.sampled_from([0, 20, 60, 90]))
    def sanggup(self, k, porsi):
        self.m.sanggup(k, porsi, TENGGAT[k])
        self.kapasitas[k] = porsi

    @rule(dari=KELOMPOK, ke=KELOMPOK, ke_i=st.integers(1, 7))
    def pindah(self, dari, ke, ke_i):
        orang = f"W-{dari}-{ke_i}"
        masuk = self.coba(self.m.masuk, orang, ke)
        assert (masuk is not None) == all(orang not in isi for isi in self.anggota.values())
        if masuk:
            self.anggota[ke].add(orang)
        keluar = self.coba(self.m.keluar, orang, dari)
        assert (keluar is not None) == (orang in self.anggota[dari])
        self.anggota[dari].discard(orang)

    @rule(hari=st.integers(1, 2))
    def lewat(self, hari):
        self.m.lewat(hari)

    @invariant()
    def kartu_sama_dengan_model(self):
        nama = {"pesan": "dipesan", "tawar": "ditawarkan", "terima": "diterima", "tolak": "ditolak",
                "kirim": "dikirim", "sampai": "diterima_pemesan", "bayar": "dibayar",
                "batal": "dibatalkan"}  # fmt: skip
        for kode, p in self.pesanan.items():
            kartu = self.m.pesanan(kode)
            assert kartu.keadaan.value == nama[p["di"]]
            assert set(kartu.penolak) == p["tolak"]
            assert (kartu.dibayar_rupiah, kartu.porsi_berlaku) == (p["bayar"], p["berlaku"])

    @invariant()
    def dibayar_tidak_lebih_dari_dikirim_tidak_lebih_dari_diterima_kelompok(self):
        for kartu in self.m.buku.pesanan.values():
            dikirim = (kartu.porsi_dikirim or 0) * kartu.harga_satuan_rupiah
            assert kartu.dibayar_rupiah <= dikirim or kartu.porsi_dikirim is None
            assert dikirim <= kartu.isi.porsi * kartu.harga_satuan_rupiah
            assert bool(kartu.dibayar_rupiah) == (kartu.keadaan is gg.KeadaanPesanan.DIBAYAR)

    @invariant()
    def ruang_dan_tingkat_sama_dengan_jumlah_semua_pesanan(self):
        for (k, hari), porsi in self.m.buku.terpakai.items():
            assert porsi == self.terpakai(k, hari)
        ikut = [p for p in self.pesanan.values() if p["di"] in MENGIKAT]
        for k in self.anggota:
            nilai = sum((Fraction(p["berlaku"] * HARGA[k], p["m"]) for p in ikut if p["k"] == k),
                        Fraction(0))  # fmt: skip
            kartu = self.m.kelompok(k)
            assert kartu.tingkat >= nilai  # more only by what it came back with
            assert len(kartu.susunan.anggota) == len(self.anggota[k])

    @invariant()
    def tidak_ada_orang_di_dua_kelompok(self):
        semua = [a.orang for k in self.m.buku.kelompok.values() for a in k.susunan.anggota]
        assert len(semua) == len(set(semua))

    def teardown(self):
        if hasattr(self, "m"):
            assert gg.fold(self.m.log, gg.buku_gandeng_gendong()) == self.m.buku


class DinasBermainAdil(RuleBasedStateMachine):
    """Only orders that are offered by turn and taken: then the guarantee holds of the book."""

    @initialize(
        kapasitas=st.tuples(*[st.integers(20, 90)] * 3),
        awal=st.lists(st.tuples(st.integers(1, 70), st.integers(0, 2)), max_size=12),
    )
    def mulai(self, kapasitas, awal):
        self.m, self.ke = Meja(), 0
        for (k, banyak), porsi in zip((("A", 5), ("B", 8), ("C", 6)), kapasitas, strict=True):
            self.m.aktifkan(k, banyak, 15_000, porsi, 0)
        self.terakhir = {}
        for porsi, untuk in awal:
            self.pesan(porsi, untuk)
            self.tidak_tertinggal_lebih_dari_satu_pesanan()

    @rule(porsi=st.integers(1, 70), untuk=st.integers(0, 2))
    def pesan(self, porsi, untuk):
        self.ke += 1
        kode = f"P{self.ke}"
        self.m.pesan(kode, porsi, untuk)
        try:
            pilihan = gg.pilih_kelompok(
                self.m.buku, kode, pada=self.m.hari, standar=STANDAR, syarat=None
            )
        except Penolakan:
            return
        self.m.tawar(kode, pilihan.kelompok)
        nilai = Fraction(porsi * 15_000, self.m.pesanan(kode).anggota)
        self.terakhir[pilihan.kelompok] = (nilai, set(pilihan.kelayakan.layak))

    @rule()
    def pendatang(self):
        if "D" not in self.m.buku.kelompok:
            self.m.aktifkan("D", 7, 15_000, 50, 0)

    @rule()
    def lewat(self):
        self.m.lewat(1)

    @invariant()
    def tidak_tertinggal_lebih_dari_satu_pesanan(self):
        for i, (nilai, layak) in self.terakhir.items():
            for j in layak:
                assert self.m.kelompok(i).tingkat - self.m.kelompok(j).tingkat <= nilai


TestDinas = Dinas.TestCase
TestDinas.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestDinasBermainAdil = DinasBermainAdil.TestCase
TestDinasBermainAdil.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
