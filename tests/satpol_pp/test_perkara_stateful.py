"""A machine that works at three cases at random, beside a model that a child could check.

The model keeps of each case a few plain words, a pile of how it was before each step, and a diary
of what came and went. It knows nothing of events, cards or tables, and counts graces on its
fingers. After each step both must agree, and every book that ever was must replay to itself.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime, time, timedelta

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from contoh_perkara import HARI, KALENDER, Meja, tangga
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.perkara import reports
from pelayanan_publik.satpol_pp.perkara.effects import fold
from pelayanan_publik.satpol_pp.perkara.rekap import rekap_perkara
from pelayanan_publik.satpol_pp.perkara.state import buku_perkara
from pelayanan_publik.satpol_pp.perkara.tangga import Lanjutan, Pengulangan, TahapPembinaan
from pelayanan_publik.satpol_pp.perkara.tenggang import SatuanTenggang, Tenggang

SEHARI = timedelta(days=1)
PERKARA = {
    "A": tangga(2, 1, perpanjangan_paling_banyak=1, pengulangan=Pengulangan.LANGSUNG),
    "B": tangga(3, 2, satuan=SatuanTenggang.HARI_KERJA, hari_terima_dihitung=True,
                pengulangan=Pengulangan.BERLANJUT, lanjutan=[Lanjutan.PPNS],
                pembinaan=[*TahapPembinaan]),
    "C": tangga(1, satuan=SatuanTenggang.KALI_24_JAM, perpanjangan_paling_banyak=2,
                pengulangan=Pengulangan.DARI_AWAL, lanjutan=[Lanjutan.PENERTIBAN]),
}  # fmt: skip
NOMOR = st.sampled_from(sorted(PERKARA))
DAHULU = st.sampled_from([0, 0, 0, 1, 2])
JARANG = st.booleans()
TERBUKA = {
    "lapor",
    "preemtif",
    "preventif",
    "di jalan",
    "tenggang",
    "lanjut",
    "tertib",
    "ppns",
    "putus",
}
NAMA = {"lapor": "dilaporkan", "di jalan": "surat_terbit", "lanjut": "berlanjut",
        "tertib": "penertiban", "putus": "putusan"}  # fmt: skip


class Kantor(RuleBasedStateMachine):
    @initialize(awal=st.tuples(*[st.integers(0, 14)] * len(PERKARA)), panjang=st.booleans())
    def mulai(self, awal, panjang):
        self.m = Meja()
        self.perkara, self.tumpukan, self.catatan = {}, {}, []
        for nomor, kebijakan in PERKARA.items():
            e = self.m.lapor(nomor, tangga=kebijakan)
            self.perkara[nomor] = {"di": "lapor", "hari": HARI, "naik": None, "bina": [], "surat": 0,
                                   "batas": None, "saat": None, "panjang": 0, "aksi": False}  # fmt: skip
            self.tumpukan[nomor] = [(e.nomor, None)]
            self.catatan.append((e.nomor, nomor, HARI, "baru"))
        for nomor, banyak in zip(PERKARA, awal, strict=True):
            self.naik_wajar(nomor, banyak, panjang)

    def langkah(self, nomor, dahulu, perintah, boleh, ubah, naik=False, arus=None, **isi):
        """Both must agree; then the model changes, and remembers how it was."""
        p, hari = self.perkara[nomor], self.m.hari - dahulu * SEHARI
        lama = self.m.buku
        try:
            e = perintah(nomor, hari=hari, **isi)
        except Penolakan:
            e = None
            assert self.m.buku is lama
        assert bool(e) == bool(
            p["di"] != "batal" and boleh(p, hari) and hari >= p["hari"]
            and not (naik and p["naik"] == hari)
        )  # fmt: skip
        if e:
            self.tumpukan[nomor].append((e.nomor, deepcopy(p)))
            p["hari"] = hari
            if naik:
                p["naik"] = hari
            ubah(p, hari)
            if arus:
                self.catatan.append((e.nomor, nomor, hari, arus))

    @rule(nomor=NOMOR, dahulu=DAHULU, tahap=st.sampled_from(TahapPembinaan))
    def bina(self, nomor, dahulu, tahap):
        def boleh(p, _):
            if tahap == "preemtif":
                return p["di"] in {"lapor", "preemtif"}
            siap = nomor != "B" or "preemtif" in p["bina"]
            return p["di"] in {"lapor", "preemtif", "preventif"} and siap

        def ubah(p, _):
            p["di"] = tahap.value
            p["bina"].append(tahap.value)

        self.langkah(
            nomor, dahulu, lambda n, **i: self.m.bina(tahap, n, **i), boleh, ubah, naik=True
        )

    @rule(nomor=NOMOR, dahulu=DAHULU, ke=st.integers(1, 3))
    def terbit(self, nomor, dahulu, ke):
        def boleh(p, _):
            dari = p["di"] in {"lapor", "preemtif", "preventif", "lanjut"}
            terbina = nomor != "B" or p["surat"] or {"preemtif", "preventif"} <= set(p["bina"])
            return dari and terbina and ke == p["surat"] + 1 <= len(PERKARA[nomor].surat)

        self.langkah(nomor, dahulu, lambda n, **i: self.m.terbit(f"SP{ke}", n, **i), boleh,
                     lambda p, _: p.update(di="di jalan"), naik=True)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, jam=st.integers(0, 23))
    def terima(self, nomor, dahulu, jam):
        def ubah(p, hari):
            banyak = PERKARA[nomor].surat[p["surat"]].tenggang.banyak
            p.update(di="tenggang", surat=p["surat"] + 1, panjang=0, saat=None)
            p["batas"] = sesudah(nomor, hari, banyak, dihitung=nomor == "B")
            if nomor == "C":
                p["saat"] = datetime.combine(p["batas"], time(jam))

        saat = datetime.combine(self.m.hari - dahulu * SEHARI, time(jam))
        self.langkah(nomor, dahulu, self.m.terima, lambda p, _: p["di"] == "di jalan", ubah,
                     saat=saat, kalender=KALENDER)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, banyak=st.integers(1, 3))
    def perpanjang(self, nomor, dahulu, banyak):
        kebijakan = PERKARA[nomor]

        def boleh(p, hari):
            cukup = p["panjang"] < kebijakan.perpanjangan_paling_banyak
            return p["di"] == "tenggang" and cukup and hari <= p["batas"]

        def ubah(p, _):
            p["panjang"] += 1
            p["batas"] = sesudah(nomor, p["batas"], banyak, dihitung=False)
            if p["saat"]:
                p["saat"] = datetime.combine(p["batas"], p["saat"].time())

        self.langkah(nomor, dahulu, self.m.perpanjang, boleh, ubah, kalender=KALENDER,
                     tambahan=Tenggang(banyak, kebijakan.surat[0].tenggang.satuan))  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, jam=st.none() | st.integers(0, 23))
    def berlanjut(self, nomor, dahulu, jam):
        saat = None if jam is None else datetime.combine(self.m.hari - dahulu * SEHARI, time(jam))

        def boleh(p, hari):
            if p["di"] == "tertib":
                return True
            tepat = p["saat"] and saat and saat.date() == p["batas"] and saat >= p["saat"]
            return p["di"] == "tenggang" and (hari > p["batas"] or tepat)

        self.langkah(nomor, dahulu, self.m.berlanjut, boleh, lambda p, _: p.update(di="lanjut"),
                     saat=saat)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, jarang=JARANG)
    def patuh(self, nomor, dahulu, jarang):
        if not jarang:
            return
        boleh = TERBUKA - {"tertib", "ppns", "putus"}
        self.langkah(nomor, dahulu, self.m.patuh, lambda p, _: p["di"] in boleh,
                     lambda p, _: p.update(di="selesai"), arus="selesai")  # fmt: skip

    def sesudah_surat(self, nomor, p):
        return p["di"] == "lanjut" and p["surat"] == len(PERKARA[nomor].surat)

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def tertib(self, nomor, dahulu):
        self.langkah(nomor, dahulu, self.m.tertib,
                     lambda p, _: self.sesudah_surat(nomor, p) and nomor != "B",
                     lambda p, _: p.update(di="tertib", aksi=True), naik=True)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def limpah(self, nomor, dahulu):
        self.langkah(nomor, dahulu, self.m.limpah,
                     lambda p, _: self.sesudah_surat(nomor, p) and nomor != "C",
                     lambda p, _: p.update(di="ppns"), naik=True)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def putus(self, nomor, dahulu):
        self.langkah(nomor, dahulu, self.m.putus, lambda p, _: p["di"] == "ppns",
                     lambda p, _: p.update(di="putus"), naik=True)  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def selesai(self, nomor, dahulu):
        self.langkah(nomor, dahulu, self.m.selesai, lambda p, _: p["di"] in {"tertib", "putus"},
                     lambda p, _: p.update(di="selesai"), arus="selesai")  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU, jarang=JARANG)
    def tutup(self, nomor, dahulu, jarang):
        if not jarang:
            return
        self.langkah(nomor, dahulu, self.m.tutup, lambda p, _: p["di"] in TERBUKA,
                     lambda p, _: p.update(di="ditutup"), arus="ditutup")  # fmt: skip

    @rule(nomor=NOMOR, dahulu=DAHULU)
    def ulang(self, nomor, dahulu):
        def ubah(p, _):
            if nomor == "A" and p["aksi"]:
                p["surat"] = len(PERKARA["A"].surat)
            elif nomor != "B":
                p.update(surat=0, bina=[])
            p["di"] = "lanjut" if p["surat"] else "lapor"

        self.langkah(nomor, dahulu, self.m.ulang, lambda p, _: p["di"] in {"selesai", "ditutup"},
                     ubah, arus="terulang")  # fmt: skip

    @precondition(lambda self: any(p["di"] != "batal" for p in self.perkara.values()))
    @rule(nomor=NOMOR, geser=st.sampled_from([0, 0, 0, 1]), jarang=JARANG)
    def batal(self, nomor, geser, jarang):
        if not jarang:
            return
        langkah, semula = self.tumpukan[nomor][-1]
        try:
            e = self.m.batal(nomor, langkah=langkah + geser)
        except Penolakan:
            e = None
        assert bool(e) == (geser == 0 and self.perkara[nomor]["di"] != "batal")
        if e:
            self.catatan = [c for c in self.catatan if c[0] != langkah]
            if semula:
                self.tumpukan[nomor].pop()
                self.perkara[nomor] = semula
            else:
                self.perkara[nomor]["di"] = "batal"

    @rule(nomor=NOMOR, banyak=st.integers(1, 6), panjang=st.booleans())
    def naik_wajar(self, nomor, banyak, panjang):
        """Up the ladder as it is meant, so that its upper end is not left to luck."""
        for _ in range(banyak):
            self.m.lewat(1)
            p = self.perkara[nomor]
            if p["di"] in {"di jalan", "tenggang"}:
                self.terbit(nomor, 0, p["surat"] + 1)  # refused: one is out already
            if p["di"] == "lapor" and nomor == "B" and not p["surat"]:
                self.bina(nomor, 0, TahapPembinaan.PREEMTIF)
            elif p["di"] == "preemtif":
                self.bina(nomor, 0, TahapPembinaan.PREVENTIF)
            elif p["di"] == "lanjut" and p["surat"] == len(PERKARA[nomor].surat):
                (self.limpah if nomor == "B" else self.tertib)(nomor, 0)
            elif p["di"] in {"lapor", "preventif", "lanjut"}:
                self.terbit(nomor, 0, p["surat"] + 1)
            elif p["di"] == "di jalan":
                self.terima(nomor, 0, 10)
            elif p["di"] == "tenggang":
                if panjang:
                    self.perpanjang(nomor, 0, 1)
                self.m.hari = max(self.m.hari, p["batas"] + SEHARI)
                self.berlanjut(nomor, 0, None)
            elif p["di"] == "ppns":
                self.putus(nomor, 0)
            elif p["di"] in {"tertib", "putus"}:
                self.selesai(nomor, 0)
            else:
                self.ulang(nomor, 0)

    @rule(hari=st.integers(1, 4))
    def lewat(self, hari):
        self.m.lewat(hari)

    @invariant()
    def kartu_sama_dengan_model(self):
        for nomor, p in self.perkara.items():
            kartu = self.m.kartu(nomor)
            assert kartu.keadaan.value == NAMA.get(p["di"], p["di"])
            assert (kartu.hari, kartu.tingkat) == (p["hari"], p["surat"])
            assert (kartu.surat is not None) == (p["di"] in {"di jalan", "tenggang"})
            tempo = kartu.jatuh_tempo
            assert (tempo and tempo.tanggal) == (p["batas"] if p["di"] == "tenggang" else None)

    @invariant()
    def banyaknya_seimbang(self):
        keadaan = [NAMA.get(p["di"], p["di"]) for p in self.perkara.values()]
        banyak = self.m.buku.banyak
        assert {k: n for k, n in banyak.items() if n} == {k: keadaan.count(k) for k in keadaan}
        assert sum(banyak.values()) == len(PERKARA)

    @invariant()
    def paling_banyak_satu_surat_di_luar(self):
        """Each letter that was issued is answered before the next one; told by the log alone."""
        terbit = dict.fromkeys(PERKARA, 0)
        dibatalkan = self.m.buku.dibatalkan
        for e in self.m.log:
            if e.nomor in dibatalkan:
                continue
            nama = type(e).__name__
            if nama == "SuratDiterbitkan":
                terbit[e.perkara] += 1
            elif nama in {"PelanggaranBerlanjut", "KepatuhanDicatat", "PerkaraDitutup"}:
                terbit[e.perkara] = 0
            assert terbit[e.perkara] <= 1

    @invariant()
    def yang_jatuh_tempo_sama_dengan_model(self):
        daftar = reports.jatuh_tempo(self.m.buku, self.m.hari)
        harapan = {}
        for nomor, p in self.perkara.items():
            if p["di"] == "tenggang":
                selisih = (self.m.hari - p["batas"]).days
                harapan[nomor] = ("lewat" if selisih > 0 else "akan_datang" if selisih else "hari_ini",
                                  max(selisih, 0))  # fmt: skip
            elif p["di"] in TERBUKA:
                harapan[nomor] = ("menunggu_petugas", 0)
        assert {b.perkara: (b.status.value, b.lewat_hari) for b in daftar.baris} == harapan

    @invariant()
    def rekap_seimbang_dan_bersambung(self):
        tengah = HARI + (self.m.hari - HARI) / 2
        semua = rekap_perkara(self.m.buku, Masa(HARI))
        for rekap in [semua] if tengah == HARI else [
            semua, rekap_perkara(self.m.buku, Masa(HARI, tengah)), rekap_perkara(self.m.buku, Masa(tengah))]:  # fmt: skip
            for a in (rekap.jumlah, *(a for _, a in rekap.per_bulan)):
                assert a.awal + a.baru + a.terulang == a.selesai + a.ditutup + a.akhir
            for nama in ("baru", "terulang", "selesai", "ditutup"):
                catatan = [c for c in self.catatan if c[3] == nama and c[2] in rekap.masa]
                assert getattr(rekap.jumlah, nama) == len(catatan)
        assert semua.jumlah.akhir == sum(p["di"] in TERBUKA for p in self.perkara.values())
        assert semua.selesai_baru == sum(p["di"] == "selesai" for p in self.perkara.values())

    def teardown(self):
        if hasattr(self, "m"):
            assert fold(self.m.log, buku_perkara()) == self.m.buku


def sesudah(nomor, hari, banyak, *, dihitung):
    """So many days on, on one's fingers; of case B only those on which people work."""
    if dihitung:
        hari -= SEHARI
    while banyak:
        hari += SEHARI
        if nomor != "B" or (hari.weekday() < 5 and hari not in KALENDER.libur):
            banyak -= 1
    return hari


TestKantor = Kantor.TestCase
TestKantor.settings = settings(max_examples=100)
