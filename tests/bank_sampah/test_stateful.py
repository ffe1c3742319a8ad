"""A machine that works at the counter at random, beside a model that a child could check.

The model keeps plain dicts and recomputes everything in the most naive way; it knows
nothing of events, effects, layers or numbers. After each step both must agree.
"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dunia import BANK, HARGA, HARI, JENIS, kebijakan
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.core.validity import Bulan

NASABAH = st.sampled_from(["N-1", "N-2", "N-3"])
UANG = st.integers(1, 60_000)
GRAM = st.integers(1, 20_000)
HARGA_JENIS = {("PLS", "bersih"): 3_000, ("PLS", "kotor"): 1_125, ("KRT", "bersih"): 1_000}
BARIS = st.lists(st.tuples(st.sampled_from(list(HARGA_JENIS)), GRAM), min_size=1, max_size=3)
ATURAN = kebijakan(kedaluwarsa_hari=5, saldo_tersisa_rupiah=1_000)
EMAS = bs.HargaEmas(1_000_000, 900_000)


def setengah_ke_atas(pembilang: int, penyebut: int) -> int:
    return pembilang // penyebut + (pembilang % penyebut * 2 >= penyebut)


class Bank(RuleBasedStateMachine):
    @initialize()
    def buka(self):
        self.buku = bs.buku_baru(BANK)
        self.log = []
        self.hari = HARI
        self.kas = self.sosial = 0
        self.saldo = dict.fromkeys(["N-1", "N-2", "N-3"], 0)
        self.tahan: dict[int, tuple[str, int, date]] = {}
        self.stok = {"PLS": 0, "KRT": 0}
        self.nilai = {"PLS": 0, "KRT": 0}
        self.emas = dict.fromkeys(self.saldo, 0)
        self.utang = dict.fromkeys(self.saldo, 0)
        self.tutup = None
        self.bisa_dibalik: list[tuple[int, tuple]] = []
        for nomor in self.saldo:
            assert self.lakukan(bs.daftarkan_nasabah, nasabah=bs.Nasabah(nomor))
        assert self.lakukan(bs.terima_modal, jumlah=200_000, sumber="hibah")
        self.kas = 200_000

    def lakukan(self, perintah, **isi):
        """The event, or None with the book as it was."""
        lama = self.buku
        isi = {"id": f"p-{len(self.log)}", "tanggal": self.hari, **isi}
        try:
            e = perintah(self.buku, **isi)
        except Penolakan:
            assert self.buku is lama
            return None
        self.buku = bs.evolve(self.buku, e)
        self.log.append(e)
        return e

    def tersedia(self, nasabah):
        return self.saldo[nasabah] - sum(j for n, j, _ in self.tahan.values() if n == nasabah)

    def keluarkan(self, jenis, gram):
        """Naive moving average."""
        biaya = self.nilai[jenis] * gram // self.stok[jenis]
        self.stok[jenis] -= gram
        self.nilai[jenis] -= biaya
        return biaya

    @rule(nasabah=NASABAH, baris=BARIS)
    def setor(self, nasabah, baris):
        slip = [bs.Timbangan(j, k, g) for (j, k), g in baris]
        e = self.lakukan(bs.setor, nasabah=nasabah, rincian=slip, harga=HARGA,
                         skema=bs.Skema.DITABUNG)  # fmt: skip
        assert e
        for (jenis, kondisi), gram in baris:
            nilai = setengah_ke_atas(gram * HARGA_JENIS[jenis, kondisi], 1_000)
            self.stok[jenis] += gram
            self.nilai[jenis] += nilai
            self.saldo[nasabah] += nilai

    @rule(nasabah=NASABAH, jumlah=UANG)
    def tarik(self, nasabah, jumlah):
        boleh = jumlah <= self.tersedia(nasabah) - 1_000 and jumlah <= self.kas
        e = self.lakukan(bs.tarik, nasabah=nasabah, jumlah=jumlah, petugas="A", kebijakan=ATURAN)
        assert bool(e) == boleh
        if e:
            self.saldo[nasabah] -= jumlah
            self.kas -= jumlah

    @rule(nasabah=NASABAH, jumlah=UANG)
    def ajukan(self, nasabah, jumlah):
        boleh = jumlah <= self.tersedia(nasabah) - 1_000
        e = self.lakukan(bs.ajukan_penarikan, nasabah=nasabah, jumlah=jumlah, kebijakan=ATURAN)
        assert bool(e) == boleh
        if e:
            self.tahan[e.nomor] = (nasabah, jumlah, self.hari)

    @rule(data=st.data(), langkah=st.sampled_from(["cair", "lepas", "lewat"]))
    def lanjutkan(self, data, langkah):
        if not self.tahan:
            return
        nomor = data.draw(st.sampled_from(sorted(self.tahan)))
        nasabah, jumlah, sejak = self.tahan[nomor]
        lewat = self.hari >= sejak + timedelta(days=5)
        if langkah == "cair":
            e = self.lakukan(bs.cairkan_penarikan, pengajuan=nomor, petugas="B", kebijakan=ATURAN)
            assert bool(e) == (not lewat and jumlah <= self.kas)
            if e:
                self.saldo[nasabah] -= jumlah
                self.kas -= jumlah
        elif langkah == "lepas":
            e = self.lakukan(bs.lepas_penarikan, pengajuan=nomor, alasan="batal")
            assert e
        else:
            e = self.lakukan(bs.kedaluwarsakan_penarikan, pengajuan=nomor, kebijakan=ATURAN)
            assert bool(e) == lewat
        if e:
            del self.tahan[nomor]

    @rule(jenis=st.sampled_from(["PLS", "KRT"]), gram=GRAM, harga=st.integers(0, 5_000))
    def jual(self, jenis, gram, harga):
        baris = [bs.BarisJual(jenis, gram, gram, harga)]
        e = self.lakukan(
            bs.jual, pembeli="UD", rincian=baris, pembulatan=Pembulatan.SETENGAH_KE_ATAS
        )
        assert bool(e) == (gram <= self.stok[jenis])
        if e:
            assert e.hpp == self.keluarkan(jenis, gram)
            self.kas += setengah_ke_atas(gram * harga, 1_000)

    @rule(jenis=st.sampled_from(["PLS", "KRT"]), gram=GRAM)
    def susut(self, jenis, gram):
        e = self.lakukan(bs.catat_susut, jenis=jenis, jumlah=gram, alasan="mengering")
        assert bool(e) == (gram <= self.stok[jenis])
        if e:
            assert e.nilai == self.keluarkan(jenis, gram)

    @rule(nasabah=NASABAH, jumlah=UANG)
    def sedekah(self, nasabah, jumlah):
        e = self.lakukan(bs.sedekahkan, nasabah=nasabah, jumlah=jumlah)
        assert bool(e) == (jumlah <= self.tersedia(nasabah))
        if e:
            self.saldo[nasabah] -= jumlah
            self.sosial += jumlah

    @rule(jumlah=UANG)
    def salurkan(self, jumlah):
        e = self.lakukan(bs.salurkan_dana_sosial, jumlah=jumlah, penerima="RW")
        assert bool(e) == (jumlah <= min(self.sosial, self.kas))
        if e:
            self.sosial -= jumlah
            self.kas -= jumlah

    @rule(dari=NASABAH, ke=NASABAH, jumlah=UANG)
    def pindah(self, dari, ke, jumlah):
        e = self.lakukan(bs.pindahkan, dari=dari, ke=ke, jumlah=jumlah)
        assert bool(e) == (dari != ke and jumlah <= self.tersedia(dari))
        if e:
            self.saldo[dari] -= jumlah
            self.saldo[ke] += jumlah

    @rule(nasabah=NASABAH, jumlah=UANG)
    def pinjam(self, nasabah, jumlah):
        e = self.lakukan(bs.pinjamkan, nasabah=nasabah, jumlah=jumlah,
                         tenggat=self.hari + timedelta(days=30), kebijakan=bs.KebijakanPinjaman(None))  # fmt: skip
        assert bool(e) == (not self.utang[nasabah] and jumlah <= self.kas)
        if e:
            self.utang[nasabah] = jumlah
            self.kas -= jumlah

    @rule(nasabah=NASABAH, jumlah=UANG, sumber=st.sampled_from(bs.SumberAngsuran))
    def angsur(self, nasabah, jumlah, sumber):
        tunai = sumber is bs.SumberAngsuran.TUNAI
        e = self.lakukan(bs.angsur, nasabah=nasabah, jumlah=jumlah, sumber=sumber)
        assert bool(e) == (
            jumlah <= self.utang[nasabah] and (tunai or jumlah <= self.tersedia(nasabah))
        )
        if e:
            self.utang[nasabah] -= jumlah
            self.kas += jumlah if tunai else 0
            self.saldo[nasabah] -= 0 if tunai else jumlah

    @rule(nasabah=NASABAH, rupiah=UANG)
    def beli_emas(self, nasabah, rupiah):
        langkah = rupiah // 100
        e = self.lakukan(bs.beli_emas, nasabah=nasabah, rupiah=rupiah, harga=EMAS)
        assert bool(e) == (langkah > 0 and langkah * 100 <= self.tersedia(nasabah))
        if e:
            self.emas[nasabah] += langkah * 100
            self.saldo[nasabah] -= langkah * 100

    @rule(nasabah=NASABAH, langkah=st.integers(1, 300))
    def jual_emas(self, nasabah, langkah):
        e = self.lakukan(bs.jual_emas, nasabah=nasabah, mikrogram=langkah * 100, harga=EMAS,
                         pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip
        assert bool(e) == (langkah * 100 <= self.emas[nasabah])
        if e:
            self.emas[nasabah] -= langkah * 100
            self.saldo[nasabah] += langkah * 90

    @rule(titipan=st.dictionaries(NASABAH, GRAM, min_size=1), harga=st.integers(0, 3_000))
    def panen(self, titipan, harga):
        lot = f"lot {len(self.log)}"
        for nasabah, gram in titipan.items():
            assert self.lakukan(bs.titipkan, nasabah=nasabah, lot=lot, jenis=JENIS,
                                rincian=[bs.Timbangan("KRT", "bersih", gram)])  # fmt: skip
        total = sum(titipan.values())
        e = self.lakukan(bs.panen, lot=lot, jenis="KRT", pembeli="UD", jumlah_diterima=total,
                         harga=harga, porsi=(1, 0), pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip
        assert e
        assert sum(b.rupiah for b in e.bagian) == total * harga // 1_000
        for b in e.bagian:
            assert abs(b.rupiah - e.nilai * titipan[b.nasabah] / total) < 1
            self.saldo[b.nasabah] += b.rupiah
        self.kas += e.nilai

    @rule(data=st.data())
    def balikkan_setoran(self, data):
        nomor = [e.nomor for e in self.log if isinstance(e, bs.SetoranDicatat)
                 and e.nomor not in self.buku.dibalik]  # fmt: skip
        if not nomor:
            return
        asal = self.log[data.draw(st.sampled_from(nomor)) - 1]
        keluar = {}
        for r in asal.rincian:
            keluar[r.tarif.jenis] = keluar.get(r.tarif.jenis, 0) + r.jumlah
        boleh = asal.nilai <= self.tersedia(asal.nasabah) and all(
            gram <= self.stok[jenis] for jenis, gram in keluar.items()
        )
        e = self.lakukan(bs.balikkan, nomor=asal.nomor, alasan="uji")
        assert bool(e) == boleh
        if e:
            self.saldo[asal.nasabah] -= asal.nilai
            for jenis, gram in keluar.items():
                nilai = sum(r.nilai for r in asal.rincian if r.tarif.jenis == jenis)
                self.stok[jenis] -= gram
                self.nilai[jenis] = max(0, self.nilai[jenis] - nilai) if self.stok[jenis] else 0

    @rule(hari=st.integers(1, 40))
    def esok(self, hari):
        self.hari += timedelta(days=hari)

    @rule()
    def tutup_bulan(self):
        kini = Bulan.dari(self.hari)
        bulan = self.tutup.berikut if self.tutup else Bulan(2024, 9)
        e = self.lakukan(bs.tutup_bulan, bulan=bulan)
        assert bool(e) == (self.hari >= bulan.akhir)
        if e:
            self.tutup = bulan
            if kini == bulan:
                self.hari = kini.berikut.mulai

    @invariant()
    def sama(self):
        if not hasattr(self, "buku"):
            return
        buku = self.buku
        assert {n: buku.saldo_simpanan(n) for n in self.saldo} == self.saldo
        assert {n: buku.saldo_tersedia(n) for n in self.saldo} == {
            n: self.tersedia(n) for n in self.saldo
        }
        assert {j: buku.stok_jumlah.get(j, 0) for j in self.stok} == self.stok
        assert {j: buku.stok_nilai.get(j, 0) for j in self.nilai} == self.nilai
        assert {n: buku.emas.get(n, 0) for n in self.emas} == self.emas
        assert {n: buku.pinjaman.get(n, 0) for n in self.utang} == self.utang
        assert buku.saldo_akun(bs.Akun.KAS) == self.kas >= 0
        assert -buku.saldo_akun(bs.Akun.DANA_SOSIAL) == self.sosial >= 0
        assert sum(buku.neraca().values()) == 0
        assert min([*self.saldo.values(), *self.stok.values(), *self.nilai.values()]) >= 0

    def teardown(self):
        if hasattr(self, "buku"):
            assert bs.fold(self.log, bs.buku_baru(BANK)) == self.buku


TestBank = Bank.TestCase
TestBank.settings = settings(max_examples=150, stateful_step_count=50)
