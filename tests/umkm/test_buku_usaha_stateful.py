"""A machine that registers, states, withdraws, merges and unmerges, beside a child's model.

The model keeps for each entry a plain list of its statements and the name of the entry it was
merged into; it finds a tree by walking from every entry upwards.
"""

from __future__ import annotations

from datetime import timedelta

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from contoh_umkm import HARI, NIB_1, NIB_2, kata
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.umkm import BidangUsaha, KebijakanSumber, baca_usaha, buku_usaha, evolve, fold
from pelayanan_publik.umkm.data import command

USAHA = st.sampled_from([f"U-{i}" for i in range(5)])
ISI = st.sampled_from([("nib", NIB_1), ("nib", NIB_2), ("nama", "Tini"), ("nama", "TINI"), ("kbli", "56101"),
                       ("kbli", "56102")])  # fmt: skip
SUMBER = st.sampled_from(["A", "B"])
TANPA = KebijakanSumber("tanpa urutan", ())


class Register(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.buku, self.log, self.kini = buku_usaha(), [], 0
        self.kata, self.induk, self.gabung = {}, {}, {}
        """By entry: its statements by number; the entry above it; by number, who was merged."""
        self.lama = {}
        """By merge: what the tree below it said when it was made."""

    def lakukan(self, perintah, boleh, **isi):
        lama = self.buku
        isi = {"id": f"p-{len(self.log)}", "tanggal": HARI + timedelta(self.kini), **isi}
        try:
            e = perintah(self.buku, **isi)
        except Penolakan:
            assert self.buku is lama
            assert not boleh
            return None
        assert boleh
        self.buku = evolve(self.buku, e)
        self.log.append(e)
        assert perintah(self.buku, **isi) is self.buku.catatan.peristiwa[-1]
        return e

    def puncak(self, usaha):
        while usaha in self.induk:
            usaha = self.induk[usaha]
        return usaha

    def isi(self, usaha):
        """All statements of the tree below an entry, by number."""

        def di_bawah(satu):
            return satu == usaha or (satu in self.induk and di_bawah(self.induk[satu]))

        return {n: k for u, milik in self.kata.items() if di_bawah(u) for n, k in milik.items()}

    def nib(self, usaha):
        return {k.isi for k in self.isi(usaha).values() if k.bidang is BidangUsaha.NIB}

    @rule(usaha=USAHA)
    def daftarkan(self, usaha):
        if self.lakukan(command.daftarkan_usaha, usaha not in self.kata, usaha=usaha):
            self.kata[usaha] = {}

    @rule(usaha=USAHA, isi=ISI, sumber=SUMBER, geser=st.integers(-3, 1))
    def katakan(self, usaha, isi, sumber, geser):
        satu = kata(*isi, sumber, hari=HARI + timedelta(self.kini + geser))
        boleh = usaha in self.kata and geser <= 0 and satu not in self.kata[usaha].values()
        e = self.lakukan(command.catat_pernyataan, boleh, usaha=usaha, pernyataan=satu)
        if e:
            self.kata[usaha][e.nomor] = satu

    @rule(usaha=USAHA, data=st.data())
    def cabut(self, usaha, data):
        nomor = data.draw(st.sampled_from([*self.kata.get(usaha, ()), 1]))
        boleh = nomor in self.kata.get(usaha, ())
        if self.lakukan(command.cabut_pernyataan, boleh, usaha=usaha, pernyataan=nomor, alasan="x"):
            del self.kata[usaha][nomor]

    @rule(dari=USAHA, ke=USAHA)
    def gabungkan(self, dari, ke):
        boleh = {dari, ke} <= set(self.kata) and dari != ke and not {dari, ke} & set(self.induk)
        a, b = (self.nib(dari), self.nib(ke)) if boleh else (set(), set())
        boleh = boleh and not (a and b and not a & b)
        sebelum = {u: self.isi(u) for u in (dari, ke)}
        e = self.lakukan(command.gabungkan_usaha, boleh, dari=dari, ke=ke, alasan="x")
        if e:
            self.induk[dari] = ke
            self.gabung[e.nomor] = dari
            self.lama[e.nomor] = sebelum[dari]
            assert self.isi(ke) == {**sebelum[ke], **sebelum[dari]}

    @rule(data=st.data())
    def pisahkan(self, data):
        nomor = data.draw(st.sampled_from([*self.gabung, 1]))
        dari = self.gabung.get(nomor)
        e = self.lakukan(command.pisahkan_usaha, dari is not None, penggabungan=nomor, alasan="x")
        if e:
            del self.gabung[nomor], self.induk[dari]

    @rule(hari=st.integers(1, 3))
    def lewat(self, hari):
        self.kini += hari

    @invariant()
    def buku_dan_model_sepakat(self):
        for usaha in self.kata:
            assert self.buku.wakil(usaha).usaha == self.puncak(usaha)
            isi = self.isi(usaha)
            assert {e.nomor: e.pernyataan for e in self.buku.pernyataan_usaha(usaha)} == isi
            dibaca = baca_usaha(self.buku, usaha, pada=HARI + timedelta(self.kini), kebijakan=TANPA)
            semua = [e.nomor for b in dibaca.bidang for e in (*b.dihitung, *b.diganti)]
            assert sorted(semua) == sorted(isi)
        assert set(self.buku.penggabungan_berdiri()) == set(self.gabung)
        assert {k.usaha for k in self.buku.berdiri()} == set(self.kata) - set(self.induk)

    def teardown(self):
        assert fold(self.log, buku_usaha()) == self.buku
        for n in sorted(self.gabung, reverse=True):
            self.lakukan(command.pisahkan_usaha, True, penggabungan=n, alasan="x")
            del self.induk[self.gabung.pop(n)]
        for usaha, milik in self.kata.items():
            assert {e.nomor for e in self.buku.pernyataan_usaha(usaha)} == set(milik)


TestRegister = Register.TestCase
TestRegister.settings = settings(max_examples=40, stateful_step_count=30)
