"""A machine that grinds, mixes, casts and sells at random, beside a model that a child could check.

The model keeps plain dictionaries: of each lot its weighings, of each batch what went in and how
many blocks went where, and a pile of how they were before each step. It knows nothing of cards,
tables or fractions of a book. After each step both must agree on where every gram is.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta
from fractions import Fraction

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_kaca import HALUS, HARI, SEDANG
from pelayanan_publik import limbah_kaca as lk
from pelayanan_publik.core.errors import Penolakan

LOT = st.sampled_from(["L-1", "L-2", "L-3", "L-4"])
ADUKAN = st.sampled_from(["A-1", "A-2", "A-3"])
GRAM = st.sampled_from([1, 50, 400, 700, 900, 1_000])
URUT = ["terima", "sortir", "cuci", "giling"]


class Pabrik(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.buku, self.log, self.kini = lk.buku_kaca(), [], 0
        self.lot, self.adukan = {}, {}
        self.tumpukan = {}
        """By code, the numbers of its steps that stand, and how it was before each."""
        self.terjual = {}
        """By event, powder that was sold: lot, fraction, grams."""
        self.dipakai_kode, self.rujukan = set(), set()

    def lakukan(self, perintah, boleh, **isi):
        lama = self.buku
        isi = {"id": f"p-{len(self.log)}", "tanggal": HARI + timedelta(self.kini), **isi}
        try:
            e = perintah(self.buku, **isi)
        except Penolakan as p:
            assert self.buku is lama
            assert not boleh, p
            return None
        assert boleh, e
        self.buku = lk.evolve(self.buku, e)
        self.log.append(e)
        assert perintah(self.buku, **isi) is self.buku.catatan.peristiwa[-1]
        return e

    def ubah(self, kode, e, milik, **baru):
        self.tumpukan[kode].append((e.nomor, deepcopy(milik[kode])))
        milik[kode].update(baru)

    def terambil(self, lot, fraksi):
        """What was taken of a fraction, told anew from the batches and the sales."""
        diaduk = sum(
            g for a in self.adukan.values() for (x, f, g) in a["kaca"] if (x, f) == (lot, fraksi)
        )
        return diaduk + sum(g for x, f, g in self.terjual.values() if (x, f) == (lot, fraksi))

    def lot_sehat(self, kartu, lot):
        """Whether no stage gains mass and no powder in use is missing."""
        berat = [kartu["terima"]]
        for nama, tambahan in (("sortir", kartu["tolak"]), ("cuci", 0), ("giling", 0)):
            if nama in kartu:
                keluar = sum(kartu[nama].values()) if nama == "giling" else kartu[nama]
                if keluar + tambahan > berat[-1]:
                    return False
                berat.append(keluar)
        serbuk = kartu.get("giling", {})
        return all(self.terambil(lot, f) <= serbuk.get(f, 0) for f in (HALUS, SEDANG))

    # --- lots ---

    @rule(lot=LOT, gram=GRAM, rujukan=st.sampled_from("1234"))
    def terima(self, lot, gram, rujukan):
        self.terima_satu(lot, gram, rujukan)

    def terima_satu(self, lot, gram, rujukan):
        boleh = lot not in self.dipakai_kode and rujukan not in self.rujukan
        e = self.lakukan(lk.terima_kaca, boleh, lot=lot, asal="B", rujukan=rujukan, gram=gram)
        if e:
            self.lot[lot] = {"terima": gram, "tolak": 0, "rujukan": rujukan}
            self.tumpukan[lot] = [(e.nomor, None)]
            self.dipakai_kode.add(lot)
            self.rujukan.add(rujukan)

    def tahap(self, lot):
        return max((URUT.index(n) for n in URUT if n in self.lot.get(lot, {})), default=-1)

    @rule(lot=LOT, gram=GRAM, tolak=st.sampled_from([0, 0, 100]))
    def sortir(self, lot, gram, tolak):
        self.sortir_satu(lot, gram, tolak)

    def sortir_satu(self, lot, gram, tolak):
        baris = [lk.BarisTolak(lk.AlasanTolak.B3, tolak, "TPS")] if tolak else []
        boleh = self.tahap(lot) == 0 and gram + tolak <= self.lot[lot]["terima"]
        e = self.lakukan(lk.sortir, boleh, lot=lot, terpilih_gram=gram, tolak=baris)
        if e:
            self.ubah(lot, e, self.lot, sortir=gram, tolak=tolak)

    @rule(lot=LOT, gram=GRAM, bebas=st.sampled_from([True, True, False]))
    def cuci(self, lot, gram, bebas):
        self.cuci_satu(lot, gram, bebas)

    def cuci_satu(self, lot, gram, bebas):
        tahap = self.tahap(lot)
        boleh = tahap in (1, 2) and gram <= self.lot[lot][URUT[tahap]]
        e = self.lakukan(lk.cuci, boleh, lot=lot, bersih_gram=gram, bebas_label=bebas)
        if e:
            self.ubah(lot, e, self.lot, cuci=gram, bebas=bebas)

    @rule(lot=LOT, halus=st.sampled_from([1, 30, 100]), sedang=GRAM)
    def giling(self, lot, halus, sedang):
        self.giling_satu(lot, halus, sedang)

    def giling_satu(self, lot, halus, sedang):
        kartu = self.lot.get(lot, {})
        boleh = self.tahap(lot) == 2 and kartu["bebas"] and halus + sedang <= kartu["cuci"]
        e = self.lakukan(
            lk.giling, boleh, lot=lot, serbuk=[lk.Serbuk(HALUS, halus), lk.Serbuk(SEDANG, sedang)]
        )
        if e:
            self.ubah(lot, e, self.lot, giling={HALUS: halus, SEDANG: sedang})

    @rule(lot=LOT, ke=st.integers(0, 3), gram=GRAM, fraksi=st.sampled_from([HALUS, SEDANG]))
    def betulkan(self, lot, ke, gram, fraksi):
        boleh = ke <= self.tahap(lot)
        if boleh:
            baru = deepcopy(self.lot[lot])
            if ke == 3:
                baru["giling"][fraksi] = gram
            else:
                baru[URUT[ke]] = gram
            boleh = self.lot_sehat(baru, lot)
        timbangan = list(lk.JenisTimbangan)[ke]
        e = self.lakukan(lk.betulkan_timbangan, boleh, lot=lot, timbangan=timbangan, gram=gram, alasan="x",
                         fraksi=fraksi if ke == 3 else None)  # fmt: skip
        if e:
            self.ubah(lot, e, self.lot, **baru)

    @rule(lot=LOT, fraksi=st.sampled_from([HALUS, SEDANG]), gram=GRAM)
    def jual_serbuk(self, lot, fraksi, gram):
        ada = self.lot.get(lot, {}).get("giling", {}).get(fraksi, 0)
        boleh = gram + self.terambil(lot, fraksi) <= ada
        e = self.lakukan(
            lk.jual_serbuk, boleh, lot=lot, fraksi=fraksi, gram=gram, pembeli="X", nilai_rupiah=1
        )
        if e:
            self.terjual[e.nomor] = (lot, fraksi, gram)

    # --- batches ---

    @rule(
        adukan=ADUKAN,
        pakai=st.lists(st.tuples(LOT, st.sampled_from([HALUS, SEDANG]), GRAM), max_size=2),
        halus=st.sampled_from([400, 5_000]),
    )
    def campur(self, adukan, pakai, halus):
        self.aduk(adukan, pakai, halus)

    def aduk(self, adukan, pakai, halus):
        boleh = adukan not in self.dipakai_kode and bool(pakai)
        for lot, fraksi, _ in pakai:
            ada = self.lot.get(lot, {}).get("giling", {}).get(fraksi, 0)
            minta = sum(g for x, f, g in pakai if (x, f) == (lot, fraksi))
            boleh = boleh and minta + self.terambil(lot, fraksi) <= ada
        kaca = sum(g for _, _, g in pakai)
        boleh = boleh and 100 * kaca <= 40 * (halus + kaca)
        e = self.lakukan(
            lk.campur, boleh, adukan=adukan, basis=lk.BasisKaca.AGREGAT_HALUS, semen_gram=300,
            agregat_halus_gram=halus, air_gram=100, kaca=[lk.PakaiSerbuk(*p) for p in pakai],
        )  # fmt: skip
        if e:
            keluar = {"dijual": 0, "dipakai": 0, "rusak": 0, "diuji": 0}
            self.adukan[adukan] = {"kaca": pakai, "berat": 400 + halus + kaca, "kuat": [], **keluar}
            self.tumpukan[adukan] = [(e.nomor, None)]
            self.dipakai_kode.add(adukan)

    def stok(self, adukan):
        a = self.adukan[adukan]
        return (
            a["cetak"][0] - a["dijual"] - a["dipakai"] - a["rusak"] - a["diuji"]
            if "cetak" in a
            else 0
        )

    @rule(
        adukan=ADUKAN,
        banyak=st.integers(1, 3),
        kurang=st.sampled_from([-1, 0, 30]),
        sisa=st.sampled_from([0, 7]),
    )
    def cetak(self, adukan, banyak, kurang, sisa):
        self.cetak_satu(adukan, banyak, kurang, sisa)

    def cetak_satu(self, adukan, banyak, kurang, sisa):
        a = self.adukan.get(adukan)
        gram = (a["berat"] if a else 500) - sisa - kurang
        boleh = a is not None and "cetak" not in a and kurang >= 0
        e = self.lakukan(
            lk.cetak,
            boleh,
            adukan=adukan,
            tipe="bata",
            banyak=banyak,
            cetak_gram=gram,
            sisa_gram=sisa,
        )
        if e:
            self.ubah(adukan, e, self.adukan, cetak=(banyak, gram, sisa, self.kini), dirawat=0)

    @rule(adukan=ADUKAN, hari=st.integers(1, 3))
    def rawat(self, adukan, hari):
        self.rawat_satu(adukan, hari)

    def rawat_satu(self, adukan, hari):
        a = self.adukan.get(adukan, {})
        boleh = "cetak" in a and self.stok(adukan) > 0 and "diuji_sekali" not in a
        boleh = boleh and a["dirawat"] + hari <= self.kini - a["cetak"][3]
        e = self.lakukan(lk.rawat, boleh, adukan=adukan, hari=hari, cara="siram")
        if e:
            self.ubah(adukan, e, self.adukan, dirawat=a["dirawat"] + hari)

    @rule(
        adukan=ADUKAN, banyak=st.integers(0, 1), kuat=st.sampled_from([(), (9,), (16, 17), (21,)])
    )
    def uji(self, adukan, banyak, kuat):
        self.uji_satu(adukan, banyak, kuat)

    def uji_satu(self, adukan, banyak, kuat):
        a = self.adukan.get(adukan, {})
        ada = self.stok(adukan) if a else 0
        boleh = "cetak" in a and (a["dirawat"] > 0 or not ada) and banyak <= ada
        boleh = boleh and bool(kuat)
        e = self.lakukan(
            lk.uji, boleh, adukan=adukan, banyak=banyak, penguji="lab", kuat_tekan_mpa=kuat
        )
        if e:
            self.ubah(adukan, e, self.adukan, diuji=a["diuji"] + banyak, kuat=[*a["kuat"], *kuat],
                      diuji_sekali=True)  # fmt: skip

    def kelas(self, kuat):
        """The class by strength alone, as a clerk reads it; None below all, and of no test."""
        rata = Fraction(sum(kuat), len(kuat)) if kuat else 0
        for huruf, r, m in (("A", 40, 35), ("B", 20, 17), ("C", 15, 12.5), ("D", 10, 8.5)):
            if kuat and rata >= r and min(kuat) >= m:
                return huruf
        return None

    @rule(adukan=ADUKAN, banyak=st.integers(1, 2), cara=st.sampled_from(["dijual", "dipakai", "rusak"]),
          sementara=st.booleans(), mutu=st.sampled_from([None, None, lk.Mutu.B, lk.Mutu.D]))  # fmt: skip
    def keluar(self, adukan, banyak, cara, sementara, mutu):
        self.keluar_satu(adukan, banyak, cara, sementara, mutu)

    def keluar_satu(self, adukan, banyak, cara, sementara, mutu):
        a = self.adukan.get(adukan, {})
        boleh = "cetak" in a and 0 < banyak <= self.stok(adukan)
        if cara == "rusak":
            e = self.lakukan(lk.rusakkan_blok, boleh, adukan=adukan, banyak=banyak, alasan="x")
        else:
            boleh = boleh and (a["dirawat"] > 0) and (bool(a["kuat"]) or sementara)
            kelas = self.kelas(a.get("kuat"))
            boleh = boleh and (
                mutu is None or (kelas is not None and mutu.value >= kelas and sementara)
            )
            isi = {"adukan": adukan, "banyak": banyak, "mutu": mutu, "sementara": sementara}
            if cara == "dijual":
                e = self.lakukan(lk.jual_blok, boleh, pembeli="X", nilai_rupiah=1, **isi)
            else:
                e = self.lakukan(lk.pakai_blok, boleh, tempat="X", **isi)
        if e:
            self.ubah(adukan, e, self.adukan, **{cara: a[cara] + banyak})

    # --- what a sensible mill would do next ---

    @initialize(lot=st.integers(0, 4), adukan=st.integers(0, 7))
    def mulai(self, lot, adukan):
        for _ in range(lot):
            self.maju_lot("L-1")
        for _ in range(adukan):
            self.maju_adukan("A-1", "dijual")

    @rule(lot=LOT)
    def maju_lot(self, lot):
        """The next stage of a lot, with weights that are right."""
        tahap = self.tahap(lot)
        x = self.lot.get(lot)
        if tahap == -1:
            self.terima_satu(lot, 1_000, f"R-{len(self.log)}")
        elif tahap == 0 and x["terima"] > 300:
            self.sortir_satu(lot, x["terima"] - 150, 100)
        elif tahap == 1 and x["sortir"] > 50:
            self.cuci_satu(lot, x["sortir"] - 20, True)
        elif tahap == 2 and x["bebas"] and x["cuci"] > 200:
            self.giling_satu(lot, 100, x["cuci"] - 150)

    @rule(adukan=ADUKAN, cara=st.sampled_from(["dijual", "dipakai", "rusak"]))
    def maju_adukan(self, adukan, cara):
        """The next stage of a batch, with what is there."""
        a = self.adukan.get(adukan)
        if a is None:
            for lot, x in self.lot.items():
                for f, g in x.get("giling", {}).items():
                    if (sisa := g - self.terambil(lot, f)) > 0:
                        self.aduk(adukan, [(lot, f, min(sisa, 60))], 5_000)
                        return
        elif "cetak" not in a:
            self.cetak_satu(adukan, 7, 30, 7)
        elif not a["dirawat"]:
            self.kini += 3
            self.rawat_satu(adukan, 2)
        elif not a["kuat"]:
            self.uji_satu(adukan, 1, (21,))
        else:
            self.keluar_satu(adukan, 1, cara, False, None)

    # --- mistakes and days ---

    @rule(data=st.data(), jadi=st.sampled_from([False, False, True]))
    def batalkan(self, data, jadi):
        if not jadi:
            return
        calon = [*(t[-1][0] for t in self.tumpukan.values()), *self.terjual, 1]
        langkah = data.draw(st.sampled_from(calon))
        kode = next((k for k, t in self.tumpukan.items() if t[-1][0] == langkah), None)
        semula = self.tumpukan[kode][-1][1] if kode else None
        boleh = langkah in self.terjual or kode in self.adukan
        if kode in self.lot:
            serbuk = (semula or {}).get("giling", {})
            boleh = all(self.terambil(kode, f) <= serbuk.get(f, 0) for f in (HALUS, SEDANG))
        e = self.lakukan(lk.batalkan_langkah, boleh, langkah=langkah, alasan="x")
        if not e:
            return
        if langkah in self.terjual:
            del self.terjual[langkah]
            return
        milik = self.lot if kode in self.lot else self.adukan
        self.tumpukan[kode].pop()
        if semula is not None:
            milik[kode] = semula
            return
        self.rujukan.discard(milik[kode].get("rujukan"))
        del milik[kode], self.tumpukan[kode]

    @rule(hari=st.integers(1, 3))
    def lewat(self, hari):
        self.kini += hari

    # --- what must always hold ---

    @invariant()
    def setiap_gram_ada_di_tempatnya(self):
        neraca = lk.neraca_massa(self.buku)
        assert neraca.seimbang
        assert neraca.diterima_gram == sum(x["terima"] for x in self.lot.values())
        pos = dict.fromkeys(neraca.pos, Fraction(0))
        for lot, x in self.lot.items():
            pos["ditolak"] += x["tolak"]
            if "sortir" in x:
                pos["hilang_sortir"] += x["terima"] - x["tolak"] - x["sortir"]
            if "cuci" in x:
                pos["hilang_cuci"] += x["sortir"] - x["cuci"]
            if "giling" in x:
                pos["hilang_giling"] += x["cuci"] - sum(x["giling"].values())
                pos["serbuk"] += sum(g - self.terambil(lot, f) for f, g in x["giling"].items())
            else:
                pos["kaca"] += x[URUT[self.tahap(lot)]]
        pos["serbuk_dijual"] += sum(g for _, _, g in self.terjual.values())
        for kode, a in self.adukan.items():
            kaca = sum(g for _, _, g in a["kaca"])
            if "cetak" not in a:
                pos["adukan_belum_dicetak"] += kaca
                continue
            banyak, gram, sisa, _ = a["cetak"]
            per_gram = Fraction(kaca, a["berat"])
            pos["adukan_sisa"] += sisa * per_gram
            pos["adukan_hilang"] += (a["berat"] - gram - sisa) * per_gram
            pos["blok_stok"] += self.stok(kode) * per_gram * gram / banyak
            for nama in ("dijual", "dipakai", "rusak", "diuji"):
                pos[f"blok_{nama}"] += a[nama] * per_gram * gram / banyak
        assert dict(neraca.pos) == pos

    @invariant()
    def kiriman_yang_diterima_sama_dengan_daftarnya(self):
        dikirim = {x["rujukan"]: x["terima"] for x in self.lot.values()}
        assert lk.cocokkan_kiriman(self.buku, asal="B", dikirim=dikirim).cocok

    @invariant()
    def mutu_menurut_semua_ujinya(self):
        for kode, a in self.adukan.items():
            hasil = self.buku.adukan[kode].hasil
            assert (hasil.mutu if hasil else None) == self.kelas(a["kuat"])

    def teardown(self):
        assert lk.fold(self.log, lk.buku_kaca()) == self.buku


TestPabrik = Pabrik.TestCase
TestPabrik.settings = settings(max_examples=120, stateful_step_count=40)
