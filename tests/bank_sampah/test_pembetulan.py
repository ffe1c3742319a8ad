"""Corrections and reversals of everything, beside a model that only keeps the facts in force.

The model is a dict from the number of an event to what it did, reckoned by hand.
A reversal deletes an entry, a correction puts another in its place, and a balance
is the sum of the entries: the book as it would be had the mistake never happened.
An act is allowed exactly if no sum falls below zero and nothing rests on what it undoes.
"""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from dunia import AWAL, BANK, BEBAS, HARGA, HARI, JENIS, Loket, kebijakan, kode_galat, semua_kejadian
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan, Satuan
from pelayanan_publik.core.validity import Bulan, tambah_bulan

RAYA = bs.JenisSimpanan.HARI_RAYA
BONUS = bs.KebijakanBonus(10, 12, RAYA, Pembulatan.KE_BAWAH)
EMAS = bs.HargaEmas(1_000_000, 900_000)
HARGA_GRAM = {
    ("PLS", "bersih"): Fraction(3_000, 1_000),
    ("PLS", "kotor"): Fraction(1_125, 1_000),
    ("KRT", "bersih"): Fraction(1_000, 1_000),
    ("MJ", "bersih"): Fraction(1_000, 600),
}
NASABAH = st.sampled_from(["N-1", "N-2"])
UANG = st.integers(1, 3_000) | st.integers(1, 40_000)
SLIP = st.lists(
    st.tuples(st.sampled_from(sorted(HARGA_GRAM)), st.integers(1, 9_000)), min_size=1, max_size=3
)


def setengah_ke_atas(nilai: Fraction) -> int:
    return int(nilai + Fraction(1, 2))


def nilai_baris(baris) -> int:
    (jenis, kondisi), gram = baris
    return setengah_ke_atas(gram * HARGA_GRAM[jenis, kondisi])


def bagi(jumlah: int, bobot: dict[str, int]) -> dict[str, int]:
    """Naive largest remainder: whole parts first, then one each to the largest fractions."""
    kuota = {n: Fraction(jumlah * b, sum(bobot.values())) for n, b in bobot.items()}
    hasil = {n: int(k) for n, k in kuota.items()}
    urutan = sorted(bobot, key=lambda n: (hasil[n] - kuota[n], -bobot[n], list(bobot).index(n)))
    for n in urutan[: jumlah - sum(hasil.values())]:
        hasil[n] += 1
    return hasil


class Pembetulan(RuleBasedStateMachine):
    """Sums over the facts in force, against the book."""

    def __init__(self):
        super().__init__()
        self.loket = Loket("N-1", "N-2", modal=150_000)
        self.fakta: dict[int, Counter] = {3: Counter(kas=150_000)}
        self.tahan: dict[int, tuple[str, int]] = {}
        self.rincian: dict[int, list[tuple[int, tuple, Counter]]] = {}
        self.pokok: dict[int, int] = {}
        self.bagian: dict[int, int] = {}
        self.tanggal: dict[int, date] = {}
        self.bonus: dict[int, date] = {}
        for nasabah in ("N-1", "N-2"):
            for raya in (False, True):
                slip = [(kunci, 6_000) for kunci in sorted(HARGA_GRAM)]
                self.setor(nasabah, slip, raya, 0, 0)
            self.emas(nasabah, 100, "beli")
        self.jual("PLS", 2_000, 1_900, 4_000, False)

    # --- the model ---

    def jumlah(self, tambah=None, tanpa=()):
        hasil = Counter()
        for nomor, isi in self.fakta.items():
            if nomor not in tanpa:
                hasil.update(isi)
        hasil.update(tambah or {})
        return hasil

    def sehat(self, tambah=None, tanpa=()):
        hasil = self.jumlah(tambah, tanpa)
        for rekening, rupiah in self.tahan.values():
            hasil[rekening] -= rupiah
        return all(nilai >= 0 for kunci, nilai in hasil.items() if kunci != "mitra")

    def lakukan(self, boleh, fakta, perintah, **isi):
        """Exactly what is allowed happens; a refusal leaves the book as it was."""
        lama = self.loket.buku
        try:
            e = self.loket(perintah, **isi)
        except Penolakan as tolak:
            assert not boleh, tolak
            assert self.loket.buku is lama
            assert all(g.kode and g.saran and g.path for g in tolak.daftar)
            return None
        assert boleh
        if fakta is not None:
            self.fakta[e.nomor] = fakta
        self.tanggal[e.nomor] = self.loket.hari
        return e

    def coba(self, fakta, perintah, **isi):
        return self.lakukan(self.sehat(fakta), fakta, perintah, **isi)

    def setoran(self, rekening, slip, parts) -> Counter:
        fakta = Counter()
        for baris in slip:
            fakta[f"stok {baris[0][0]}"] += baris[1]
        total = sum(map(nilai_baris, slip))
        fakta[rekening] += total - sum(parts)
        fakta["kas"] -= parts[0]
        fakta["sosial"] += parts[1]
        return fakta

    # --- what happens at the counter ---

    @rule(nasabah=NASABAH, slip=SLIP, raya=st.booleans(), tunai=UANG, sedekah=UANG)
    def setor(self, nasabah, slip, raya, tunai, sedekah):
        total = sum(map(nilai_baris, slip))
        parts = (tunai, sedekah) if tunai + sedekah <= total else (0, 0)
        simpanan = RAYA if raya else bs.JenisSimpanan.BIASA
        fakta = self.setoran(bs.rekening(nasabah, simpanan), slip, parts)
        e = self.coba(
            fakta, bs.setor, nasabah=nasabah, simpanan=simpanan, harga=HARGA, skema=bs.Skema.DITABUNG,
            rincian=[bs.Timbangan(*kunci, gram) for kunci, gram in slip],
            pembagian=bs.PembagianSetoran(*parts) if any(parts) else None,
        )  # fmt: skip
        if e:
            rekening = bs.rekening(nasabah, simpanan)
            self.rincian[e.nomor] = [(e.nomor, tuple(slip), fakta, rekening, parts)]

    @precondition(lambda self: any(n in self.fakta for n in self.rincian))
    @rule(data=st.data(), slip=SLIP)
    def koreksi(self, data, slip):
        nomor = data.draw(st.sampled_from([n for n in self.rincian if n in self.fakta]))
        _, lama, _, rekening, parts = self.rincian[nomor][-1]
        fakta = self.setoran(rekening, slip, parts)
        if fakta == self.setoran(rekening, lama, parts):
            return  # it would change nothing but the wording
        e = self.lakukan(
            self.sehat(fakta, {nomor}), None, bs.koreksi, setoran=nomor, alasan="salah tulis", harga=HARGA,
            rincian=[bs.Timbangan(*kunci, gram) for kunci, gram in slip],
        )  # fmt: skip
        if e:
            self.fakta[nomor] = fakta
            self.rincian[nomor].append((e.nomor, tuple(slip), fakta, rekening, parts))
            self.pokok[e.nomor] = nomor

    @rule(nasabah=NASABAH, jumlah=UANG, potongan=st.integers(0, 500), raya=st.booleans())
    def tarik(self, nasabah, jumlah, potongan, raya):
        potongan = min(potongan, jumlah)
        simpanan = RAYA if raya else bs.JenisSimpanan.BIASA
        fakta = Counter({bs.rekening(nasabah, simpanan): -jumlah, "kas": potongan - jumlah})
        self.coba(fakta, bs.tarik, nasabah=nasabah, jumlah=jumlah, petugas="A", kebijakan=BEBAS,
                  potongan=potongan, simpanan=simpanan)  # fmt: skip

    @rule(nasabah=NASABAH, jumlah=UANG)
    def ajukan(self, nasabah, jumlah):
        boleh = self.sehat(Counter({nasabah: -jumlah}))
        e = self.lakukan(boleh, None, bs.ajukan_penarikan, nasabah=nasabah, jumlah=jumlah, kebijakan=BEBAS)
        if e:
            self.tahan[e.nomor] = (nasabah, jumlah)

    @precondition(lambda self: self.tahan)
    @rule(data=st.data(), cair=st.booleans())
    def selesaikan(self, data, cair):
        nomor = data.draw(st.sampled_from(sorted(self.tahan)))
        nasabah, jumlah = self.tahan[nomor]
        if cair:
            boleh = self.jumlah()["kas"] >= jumlah
            fakta = Counter({nasabah: -jumlah, "kas": -jumlah})
            e = self.lakukan(boleh, fakta, bs.cairkan_penarikan, pengajuan=nomor, petugas="A",
                             kebijakan=BEBAS)  # fmt: skip
        else:
            e = self.lakukan(True, None, bs.lepas_penarikan, pengajuan=nomor, alasan="batal")
        if e:
            del self.tahan[nomor]

    @rule(jenis=st.sampled_from(["PLS", "KRT", "MJ"]), kirim=st.integers(1, 9_000),
          terima=st.integers(1, 9_000), rupiah=st.integers(0, 4_000), tunai=st.booleans())  # fmt: skip
    def jual(self, jenis, kirim, terima, rupiah, tunai):
        nilai = setengah_ke_atas(Fraction(terima * rupiah, 1_000))
        fakta = Counter({f"stok {jenis}": -kirim, "kas" if tunai else "piutang": nilai})
        e = self.coba(fakta, bs.jual, pembeli="UD", rincian=[bs.BarisJual(jenis, kirim, terima, rupiah)],
                      pembulatan=Pembulatan.SETENGAH_KE_ATAS, tunai=tunai)  # fmt: skip
        if e:
            self.bagian[e.nomor] = 0

    @precondition(lambda self: any(n in self.fakta for n in self.bagian))
    @rule(data=st.data(), porsi=st.tuples(st.integers(50, 99), st.integers(0, 99)),
          bobot=st.dictionaries(NASABAH, st.integers(1, 99), min_size=1))  # fmt: skip
    def bagi_hasil(self, data, porsi, bobot):
        nomor = data.draw(st.sampled_from([n for n in self.bagian if n in self.fakta]))
        nilai = self.fakta[nomor]["kas"] + self.fakta[nomor]["piutang"]
        if nilai == 1:
            return  # the savers' part may be nothing
        fakta = Counter(bagi(bagi(nilai, {"a": porsi[0], "b": porsi[1]})["a"], bobot)) if nilai else None
        e = self.lakukan(
            nilai > 0 and not self.bagian[nomor], fakta, bs.bagi_hasil,
            penjualan=nomor, dasar=bs.DasarBagi.NILAI_JUAL, porsi=porsi, bobot=bobot,
        )  # fmt: skip
        if e:
            self.bagian[nomor] = e.nomor

    @rule(jumlah=UANG)
    def lunasi(self, jumlah):
        self.coba(Counter(piutang=-jumlah, kas=jumlah), bs.lunasi_piutang, pembeli="UD", jumlah=jumlah)

    @rule(jenis=st.sampled_from(["PLS", "KRT", "MJ"]), gram=st.integers(1, 5_000), susut=st.booleans())
    def keluar(self, jenis, gram, susut):
        perintah, teks = (bs.catat_susut, "alasan") if susut else (bs.olah, "tujuan")
        self.coba(Counter({f"stok {jenis}": -gram}), perintah, jenis=jenis, jumlah=gram, **{teks: "x"})

    @rule(jumlah=UANG, jenis=st.sampled_from(["biaya", "insentif", "mitra", "modal"]))
    def uang(self, jumlah, jenis):
        if jenis == "biaya":
            self.coba(Counter(kas=-jumlah), bs.bayar_biaya, jumlah=jumlah, uraian="bensin")
        elif jenis == "insentif":
            self.coba(Counter(kas=-jumlah), bs.beri_insentif, jumlah=jumlah, petugas="A")
        elif jenis == "mitra":
            self.coba(Counter(kas=-jumlah, mitra=jumlah), bs.lunasi_mitra_emas, jumlah=jumlah)
        else:
            self.coba(Counter(kas=jumlah), bs.terima_modal, jumlah=jumlah, sumber="hibah")

    @rule(nasabah=NASABAH, jumlah=UANG, salur=st.booleans())
    def sosial(self, nasabah, jumlah, salur):
        if salur:
            fakta = Counter(sosial=-jumlah, kas=-jumlah)
            self.coba(fakta, bs.salurkan_dana_sosial, jumlah=jumlah, penerima="RW")
        else:
            fakta = Counter({nasabah: -jumlah, "sosial": jumlah})
            self.coba(fakta, bs.sedekahkan, nasabah=nasabah, jumlah=jumlah)

    @rule(dari=NASABAH, ke=NASABAH, jumlah=UANG)
    def pindah(self, dari, ke, jumlah):
        fakta = Counter({dari: -jumlah})
        fakta[ke] += jumlah
        boleh = dari != ke and self.sehat(fakta)
        self.lakukan(boleh, fakta, bs.pindahkan, dari=dari, ke=ke, jumlah=jumlah)

    @rule(nasabah=NASABAH, jumlah=UANG, angsur=st.booleans())
    def utang(self, nasabah, jumlah, angsur):
        kunci = f"utang {nasabah}"
        if angsur:
            fakta = Counter({kunci: -jumlah, nasabah: -jumlah})
            self.coba(fakta, bs.angsur, nasabah=nasabah, jumlah=jumlah, sumber=bs.SumberAngsuran.SIMPANAN)
        else:
            fakta = Counter({kunci: jumlah, "kas": -jumlah})
            boleh = not self.jumlah()[kunci] and self.sehat(fakta)
            self.lakukan(boleh, fakta, bs.pinjamkan, nasabah=nasabah, jumlah=jumlah,
                         tenggat=self.loket.hari + timedelta(days=9),
                         kebijakan=bs.KebijakanPinjaman(None))  # fmt: skip

    @rule(nasabah=NASABAH, langkah=st.integers(1, 300), arah=st.sampled_from(["beli", "jual", "ambil"]))
    def emas(self, nasabah, langkah, arah):
        mikrogram, kunci = langkah * 100, f"emas {nasabah}"
        if arah == "beli":
            fakta = Counter({nasabah: -langkah * 100, kunci: mikrogram, "mitra": -langkah * 100})
            self.coba(fakta, bs.beli_emas, nasabah=nasabah, rupiah=langkah * 100, harga=EMAS)
        elif arah == "jual":
            fakta = Counter({nasabah: langkah * 90, kunci: -mikrogram, "mitra": langkah * 90})
            self.coba(fakta, bs.jual_emas, nasabah=nasabah, mikrogram=mikrogram, harga=EMAS,
                      pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip
        else:
            self.coba(Counter({kunci: -mikrogram}), bs.ambil_emas, nasabah=nasabah, keping=[mikrogram],
                      pecahan=[mikrogram])  # fmt: skip

    @rule(nasabah=NASABAH, lot=st.sampled_from("AB"), gram=st.integers(1, 5_000))
    def titip(self, nasabah, lot, gram):
        fakta = Counter({f"lot {lot} {nasabah}": gram})
        self.coba(fakta, bs.titipkan, nasabah=nasabah, lot=lot, jenis=JENIS,
                  rincian=[bs.Timbangan("KRT", "bersih", gram)])  # fmt: skip

    @rule(lot=st.sampled_from("AB"), terima=st.integers(1, 9_000), rupiah=st.integers(0, 3_000),
          porsi=st.tuples(st.integers(1, 99), st.integers(0, 99)))  # fmt: skip
    def panen(self, lot, terima, rupiah, porsi):
        isi = {n: g for n in ("N-1", "N-2") if (g := self.jumlah()[f"lot {lot} {n}"])}
        nilai = terima * rupiah // 1_000
        fakta = Counter(kas=nilai)
        if isi:
            awal = self.loket.buku.titipan[lot, "KRT"]
            urut = {n: isi[n] for n in awal if n in isi}
            fakta.update(bagi(bagi(nilai, {"a": porsi[0], "b": porsi[1]})["a"], urut))
            fakta.update({f"lot {lot} {n}": -g for n, g in isi.items()})
        self.lakukan(bool(isi), fakta, bs.panen, lot=lot, jenis="KRT", pembeli="UD",
                     jumlah_diterima=terima, harga=rupiah, porsi=porsi,
                     pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip

    @rule(nasabah=NASABAH)
    def beri_bonus(self, nasabah):
        """10 % of what stayed 12 months, once in 12 months; a reversed bonus was never given."""
        hari, rekening = self.loket.hari, bs.rekening(nasabah, RAYA)
        baru = sum(
            self.fakta[n][rekening] for n in self.rincian
            if n in self.fakta and tambah_bulan(self.tanggal[n], 12) > hari
        )  # fmt: skip
        pernah = [
            t for n, t in self.bonus.items() if n in self.fakta and self.fakta[n][rekening]
        ]
        lewat = all(tambah_bulan(t, 12) <= hari for t in pernah)
        jumlah = max(0, self.jumlah()[rekening] - max(0, baru)) * 10 // 100 if lewat else 0
        e = self.lakukan(jumlah > 0, Counter({rekening: jumlah}), bs.beri_bonus, nasabah=nasabah,
                         kebijakan=BONUS)  # fmt: skip
        if e:
            assert e.jumlah == jumlah
            self.bonus[e.nomor] = hari

    # --- mistakes ---

    @rule(data=st.data())
    def balikkan(self, data):
        """Any event at all, often one of the last."""
        terakhir = len(self.loket.log)
        nomor = terakhir - data.draw(st.integers(0, 3) | st.integers(0, terakhir - 1))
        e = self.loket.log[nomor - 1]
        isi = {"nomor": nomor, "alasan": "keliru"}
        if isinstance(e, bs.KoreksiDicatat):
            pokok = self.pokok.get(nomor)
            tumpukan = self.rincian[pokok] if pokok else [(0,)]
            puncak = tumpukan[-1][0] == nomor
            boleh = puncak and self.sehat(tumpukan[-2][2], {pokok})
            if self.lakukan(boleh, None, bs.balikkan, **isi):
                tumpukan.pop()
                self.fakta[pokok] = tumpukan[-1][2]
                del self.pokok[nomor]
            return
        dikoreksi = len(self.rincian.get(nomor, [0])) > 1
        dibagi = self.bagian.get(nomor, 0)
        boleh = nomor in self.fakta and not dikoreksi and not dibagi and self.sehat(None, {nomor})
        if self.lakukan(boleh, None, bs.balikkan, **isi):
            del self.fakta[nomor]
            for penjualan, oleh in self.bagian.items():
                if oleh == nomor:
                    self.bagian[penjualan] = 0

    @rule(hari=st.sampled_from([1, 30, 200, 366]))
    def esok(self, hari):
        self.loket.hari += timedelta(days=hari)

    @rule()
    def tutup(self):
        lalu = Bulan.dari(tambah_bulan(self.loket.hari, -1))
        buku = self.loket.buku
        bulan = buku.tutup.berikut if buku.tutup else lalu
        if bulan <= lalu:
            self.lakukan(True, None, bs.tutup_bulan, bulan=bulan)

    # --- both agree ---

    @invariant()
    def sama(self):
        buku, benar = self.loket.buku, +self.jumlah()
        mitra = self.jumlah()["mitra"]
        ada = Counter({**buku.saldo.salin(), "kas": buku.saldo_akun(bs.Akun.KAS)})
        ada["sosial"] = -buku.saldo_akun(bs.Akun.DANA_SOSIAL)
        ada["piutang"] = buku.saldo_akun(bs.Akun.PIUTANG)
        for awalan, peta in (("stok", buku.stok_jumlah), ("emas", buku.emas), ("utang", buku.pinjaman)):
            ada.update({f"{awalan} {kunci}": nilai for kunci, nilai in peta.items()})
        for (lot, _), isi in buku.titipan.items():
            ada.update({f"lot {lot} {n}": gram for n, gram in isi.items()})
        benar.pop("mitra", None)
        assert +ada == benar
        assert all(nilai >= 0 for nilai in ada.values())
        assert buku.saldo_akun(bs.Akun.MITRA_EMAS) == mitra
        assert {n: t for n, t in buku.tertahan.items() if t} == dict(
            sum((Counter({n: j}) for n, j in self.tahan.values()), Counter())
        )
        assert sum(buku.neraca().values()) == 0
        for jenis, jumlah in buku.stok_jumlah.items():
            assert buku.stok_nilai[jenis] >= 0
            assert jumlah or not buku.stok_nilai[jenis]

    def teardown(self):
        log = self.loket.log
        setengah = bs.fold(log[: len(log) // 2], bs.buku_baru(BANK))
        assert bs.fold(log[len(log) // 2 :], setengah) == bs.fold(log, bs.buku_baru(BANK)) == self.loket.buku


TestPembetulan = Pembetulan.TestCase
TestPembetulan.settings = settings(max_examples=60, stateful_step_count=50)
