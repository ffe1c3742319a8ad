"""A machine that lends officers out at random, beside a model that a child could check.

The model keeps for each placement the plain set of its days, a pile of how they were before each
step, and knows nothing of periods, cards or tables. After each step both must agree on who is
where on every day, and every book that ever was must replay to itself.
"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from contoh_bko import ASAL
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.bko import command
from pelayanan_publik.satpol_pp.bko.kekuatan import kekuatan_bko
from pelayanan_publik.satpol_pp.bko.ppns import status_ppns
from pelayanan_publik.satpol_pp.bko.reports import daftar_bko, daftar_pulang, kedudukan_petugas
from pelayanan_publik.satpol_pp.bko.state import buku_bko, evolve, fold

AWAL = date(2024, 6, 1)
UJUNG = 24
PETUGAS = st.sampled_from(["P-1", "P-2", "P-3"])
KECAMATAN = ("Jetis", "Kotagede")
SEMUA = tuple(range(-2, 2 * UJUNG))


def hari(n: int) -> date:
    return AWAL + timedelta(days=n)


class Pinjaman(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.buku, self.log, self.kini = buku_bko(ASAL), [], 0
        self.tempat = {}
        """By placement: whose, where, and its days."""
        self.tumpukan = {}
        """By placement: the numbers of its steps that stand, and the days before each."""
        self.ditarik = set()
        self.ppns = {}
        """By decree: whose, its number, first day, first day after."""

    def lakukan(self, perintah, boleh, **isi):
        """The event, or None with the book as it was; as the model says."""
        lama, isi = self.buku, {"id": f"p-{len(self.log)}", "tanggal": hari(self.kini), **isi}
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

    def terpakai(self, petugas, kecuali=None):
        """The days on which an officer is somewhere."""
        return {
            h
            for n, (p, _, hari2) in self.tempat.items()
            if p == petugas and n != kecuali
            for h in hari2
        }

    def pilih(self, data):
        """Mostly the number of a placement, now and then of something else."""
        nomor = data.draw(st.sampled_from([*self.tempat, 1, 99]))
        sungguh = self.tempat.get(nomor, ("P-1",))[0]
        return nomor, data.draw(st.sampled_from([sungguh, sungguh, sungguh, "P-2"]))

    def milik(self, nomor, petugas):
        return nomor in self.tempat and self.tempat[nomor][0] == petugas

    @rule(petugas=PETUGAS, kecamatan=st.sampled_from(KECAMATAN), mulai=st.integers(0, UJUNG),
          lama=st.integers(1, 9))  # fmt: skip
    def tempatkan(self, petugas, kecamatan, mulai, lama):
        rentang = set(range(mulai, mulai + lama))
        e = self.lakukan(
            command.tempatkan_petugas, not rentang & self.terpakai(petugas), petugas=petugas,
            kecamatan=kecamatan, masa=Masa(hari(mulai), hari(mulai + lama)), keputusan="SK",
        )  # fmt: skip
        if e:
            self.tempat[e.nomor] = (petugas, kecamatan, rentang)
            self.tumpukan[e.nomor] = [(e.nomor, None)]

    @rule(data=st.data(), tambah=st.integers(-2, 9))
    def perpanjang(self, data, tambah):
        nomor, petugas = self.pilih(data)
        boleh, sampai = False, self.kini + tambah
        if self.milik(nomor, petugas):
            _, kecamatan, lama = self.tempat[nomor]
            sampai = max(lama) + 1 + tambah
            baru = lama | set(range(max(lama) + 1, sampai))
            boleh = (
                nomor not in self.ditarik
                and max(lama) >= self.kini
                and len(baru) > len(lama)
                and not baru & self.terpakai(petugas, nomor)
            )
        e = self.lakukan(command.perpanjang_penempatan, boleh, petugas=petugas, penempatan=nomor,
                         sampai=hari(sampai), keputusan="SK-2")  # fmt: skip
        if e:
            self.tumpukan[nomor].append((e.nomor, lama))
            self.tempat[nomor] = (petugas, kecamatan, baru)

    @rule(data=st.data(), sejak=st.integers(0, UJUNG + 9))
    def tarik(self, data, sejak):
        nomor, petugas = self.pilih(data)
        boleh = False
        if self.milik(nomor, petugas):
            _, kecamatan, lama = self.tempat[nomor]
            sisa = {h for h in lama if h < sejak}
            boleh = nomor not in self.ditarik and 0 < len(sisa) < len(lama)
        e = self.lakukan(command.tarik_petugas, boleh, petugas=petugas, penempatan=nomor,
                         sejak=hari(sejak), alasan="sakit")  # fmt: skip
        if e:
            self.tumpukan[nomor].append((e.nomor, lama))
            self.tempat[nomor] = (petugas, kecamatan, sisa)
            self.ditarik.add(nomor)

    @rule(petugas=PETUGAS, nomor=st.sampled_from("ABC"), mulai=st.integers(-40, UJUNG),
          bulan=st.integers(1, 3))  # fmt: skip
    def angkat_ppns(self, petugas, nomor, mulai, bulan):
        boleh = all((p, k) != (petugas, nomor) for p, k, _, _ in self.ppns.values())
        e = self.lakukan(command.catat_keputusan_ppns, boleh, petugas=petugas, keputusan=nomor,
                         mulai=hari(mulai), berlaku_bulan=bulan)  # fmt: skip
        if e:
            awal = hari(mulai)
            bulan += awal.month - 1
            akhir, batas = awal.day, None
            while batas is None:  # the same day so many months later, or the last before it
                try:
                    batas = date(awal.year + bulan // 12, bulan % 12 + 1, akhir)
                except ValueError:
                    akhir -= 1
            self.ppns[e.nomor] = (petugas, nomor, awal, batas)

    @rule(data=st.data(), geser=st.sampled_from([0, 0, 0, -1, 1]))
    def batalkan(self, data, geser):
        semua = [*(t[-1][0] for t in self.tumpukan.values()), *self.ppns]
        if not semua:
            return
        langkah = max(1, data.draw(st.sampled_from(sorted(semua))) + geser)
        petugas = next(
            (e.petugas for e in self.log if e.nomor == langkah and data.draw(st.integers(0, 4))),
            "P-2",
        )
        asal = next((n for n, t in self.tumpukan.items() if t[-1][0] == langkah), None)
        semula = self.tumpukan[asal][-1][1] if asal else None
        if asal:
            boleh = self.milik(asal, petugas) and not (
                semula and semula & self.terpakai(petugas, asal)
            )
        else:
            boleh = langkah in self.ppns and self.ppns[langkah][0] == petugas
        e = self.lakukan(command.batalkan_langkah_bko, boleh, petugas=petugas, langkah=langkah,
                         alasan="keliru")  # fmt: skip
        if not e:
            return
        if not asal:
            del self.ppns[langkah]
        elif semula is None:
            del self.tempat[asal], self.tumpukan[asal]
        else:
            self.tumpukan[asal].pop()
            self.tempat[asal] = (*self.tempat[asal][:2], semula)
            self.ditarik.discard(asal)

    @rule(lewat=st.integers(1, 6))
    def lewat(self, lewat):
        self.kini = min(self.kini + lewat, UJUNG)

    @invariant()
    def setiap_orang_di_tempatnya_setiap_hari(self):
        for h in (-1, 0, self.kini, self.kini + 3, UJUNG):
            ada = sorted((k, p) for p, k, rentang in self.tempat.values() if h in rentang)
            baris = daftar_bko(self.buku, hari(h)).baris
            assert [(b.kecamatan, b.petugas) for b in baris] == ada
            assert len({p for _, p in ada}) == len(ada), "one person, one BKO"
            for b in baris:
                satu = kedudukan_petugas(self.buku, b.petugas, hari(h))
                assert satu == b
                assert (satu.komando, satu.disiplin) == (b.kecamatan, ASAL)
            kuat = kekuatan_bko(self.buku, hari(h), kecamatan=KECAMATAN, kebutuhan=2)
            assert [b.banyak for b in kuat.baris] == [
                sum(k == satu for k, _ in ada) for satu in KECAMATAN
            ]
            assert kuat.banyak == len(ada)
            assert 0 <= kuat.kurang == sum(max(0, 2 - b.banyak) for b in kuat.baris)

    @invariant()
    def yang_pulang_tidak_ada_lagi(self):
        dalam = 7
        letak = {(p, h): k for p, k, rentang in self.tempat.values() for h in rentang}
        pulang = {
            (p, letak[p, h - 1], hari(h), letak.get((p, h), ASAL))
            for h in range(self.kini + 1, self.kini + dalam + 1)
            for p in ("P-1", "P-2", "P-3")
            if (p, h - 1) in letak and letak.get((p, h)) != letak[p, h - 1]
        }
        daftar = daftar_pulang(self.buku, hari(self.kini), dalam_hari=dalam)
        assert {(b.petugas, b.kecamatan, b.kembali, b.tujuan) for b in daftar.baris} == pulang
        assert len(daftar.baris) == len(pulang)

    @invariant()
    def status_ppns_dihitung_hari_demi_hari(self):
        for petugas in ("P-1", "P-2", "P-3"):
            milik = [(a, b) for p, _, a, b in self.ppns.values() if p == petugas]
            if not milik and all(p != petugas for p, _, _ in self.tempat.values()):
                continue
            hidup = kini = hari(self.kini)
            while any(a <= hidup < b for a, b in milik):
                hidup += timedelta(days=1)
            status = status_ppns(self.buku, petugas, kini, peringatan_hari=20)
            sisa = (hidup - kini).days
            assert status.sisa_hari == (sisa or None)
            if sisa:
                harapan = "akan_habis" if sisa <= 20 else "berlaku"
            elif not milik:
                harapan = "tanpa_keputusan"
            else:
                harapan = "habis" if min(milik)[0] < kini else "belum_berlaku"
            assert status.keadaan.value == harapan

    def teardown(self):
        assert fold(self.log, buku_bko(ASAL)) == self.buku


TestPinjaman = Pinjaman.TestCase
