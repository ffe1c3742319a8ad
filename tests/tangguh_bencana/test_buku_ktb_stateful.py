"""A machine that runs a KTB at random, beside a model that a child could check.

The model keeps the list of steps that stand and reads everything out of it from the beginning,
each time; it knows nothing of cards, tables or what was before. A step taken back is struck off
the list. After each step both must agree, and every book that ever was must replay to itself.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, pairwise

import attrs
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contoh_ktb import HARI, Halaman
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.tangguh_bencana import reports
from pelayanan_publik.tangguh_bencana.alat import KeadaanAlat
from pelayanan_publik.tangguh_bencana.book import command as do, events as ev
from pelayanan_publik.tangguh_bencana.book.effects import buku_pada, fold
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    AlasanPensiun,
    Bagian,
    Insiden,
    JabatanPengurus,
)
from pelayanan_publik.tangguh_bencana.book.state import buku_baru
from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi

ORANG = st.sampled_from(["A", "B", "C"])
BAGIAN = st.sampled_from([Bagian.SAR, Bagian.TRC])
KURSI = st.sampled_from([JabatanPengurus.KETUA, JabatanPengurus.SEKRETARIS])
ALAT = st.sampled_from(["tali", "genset"])
REGU = st.sampled_from(["G", "H"])
LALU = st.integers(0, 4).map(lambda n: timedelta(days=n))
INSIDEN = st.sampled_from([None, None, None, Insiden.RUSAK])


class Dunia:
    """All that the steps that stand have come to, read from the first to the last."""

    def __init__(self, langkah, dilepas):
        self.dilepas = dilepas
        self.ktb = "belum"
        self.anggota, self.pernah = {}, set()
        self.tempat, self.papan, self.regu, self.alat = {}, [], {}, {}
        for nomor, e in langkah:
            getattr(self, type(e).__name__.lower())(nomor, e)

    def ktbdirintis(self, *_):
        self.ktb = "ada"

    def ktbdigabung(self, *_):
        self.ktb = "berakhir"

    def anggotamasuk(self, nomor, e):
        self.anggota[e.orang] = nomor
        self.pernah.add(e.orang)

    def anggotakeluar(self, _, e):
        del self.anggota[e.orang]
        self.tempat.pop(e.orang, None)

    def anggotaditempatkan(self, _, e):
        self.tempat[e.orang] = (e.bagian, e.koordinator)

    def pengurusdiangkat(self, nomor, e):
        kursi = {k.jabatan: (k.orang, nomor) for k in e.kursi}
        self.papan.append([e.mulai, e.sampai, kursi])

    def menjabat(self, hari):
        return next((p for p in self.papan if p[0] <= hari < p[1]), None)

    def kursidiisi(self, nomor, e):
        papan = self.menjabat(e.tanggal)
        papan[2] = {j: o for j, o in papan[2].items() if j not in self.dilepas[nomor]}
        papan[2][e.jabatan] = (e.orang, nomor)

    def pengurusdiakhiri(self, _, e):
        self.menjabat(e.sampai)[1] = e.sampai

    def regudibentuk(self, nomor, e):
        self.regu[e.regu] = [(o, nomor) for o in e.anggota]

    def regudibubarkan(self, _, e):
        del self.regu[e.regu]

    def alatditerima(self, _, e):
        self.alat[e.alat] = {"tali": e.setiap_pakai, "riwayat": [], "letak": "dipegang",
                             "sejak": e.hari, "terakhir": e.hari, "pensiun": None}  # fmt: skip

    def terjadi(self, e):
        alat = self.alat[e.alat]
        alat["terakhir"] = max(alat["terakhir"], e.hari)
        return alat

    def alatdipakai(self, _, e):
        alat = self.terjadi(e)
        if e.insiden and alat["tali"]:
            alat.update(letak="pensiun", pensiun=e.hari)
        elif e.insiden or alat["tali"]:
            alat["riwayat"].append(("perlu", e.hari))

    def alatdiperiksa(self, _, e):
        self.terjadi(e)["riwayat"].append(("lolos" if e.lolos else "gagal", e.hari))

    def alatdipensiunkan(self, _, e):
        self.terjadi(e).update(letak="pensiun", pensiun=e.hari)

    def alatdikembalikan(self, _, e):
        self.alat[e.alat]["letak"] = "kembali"

    # --- read out ---

    def masih(self, orang, nomor):
        return orang in self.anggota and self.anggota[orang] < nomor

    def isi_regu(self):
        return {r: [o for o, n in isi if self.masih(o, n)] for r, isi in self.regu.items()}

    def pemegang(self, hari):
        return self.duduk(self.menjabat(hari))

    def duduk(self, papan):
        return {j: o for j, (o, n) in papan[2].items() if self.masih(o, n)} if papan else {}

    def belum(self, alat, pada, apa):
        """Whether by a day there was a need of an inspection, or one not passed, met by none by then.

        One of a later day meets it, and of its own day one that was entered after it.
        """
        lalu = [(h, i, j) for i, (j, h) in enumerate(self.alat[alat]["riwayat"]) if h <= pada]
        lolos = [(h, i) for h, i, j in lalu if j == "lolos"]
        return any(j == apa and all((h, i) > satu for satu in lolos) for h, i, j in lalu)

    def layak(self):
        """Nobody in two teams or on two seats, no part with two coordinators."""
        for papan in self.papan:
            duduk = list(self.duduk(papan).values())
            if len(duduk) != len(set(duduk)):
                return False
        regu = [set(isi) for isi in self.isi_regu().values()]
        koordinator = [b for b, k in self.tempat.values() if k]
        return all(not a & b for a, b in combinations(regu, 2)) and len(koordinator) == len(
            set(koordinator)
        )


def pokok(e):
    """The subject of a step."""
    for nama in ("orang", "alat", "regu"):
        if hasattr(e, nama) and not isinstance(e, ev.KursiDiisi):
            return nama, getattr(e, nama)
    return "ktb" if isinstance(e, (ev.KTBDirintis, ev.KTBDigabung)) else "pengurus"


class KTB(RuleBasedStateMachine):
    @initialize()
    def mulai(self):
        self.h, self.langkah = Halaman(rintis=False), []
        self.dilepas = {}
        """By step that fills a seat, the seats that who takes it held then."""
        self.dulu = []
        """What was told of a day when it was over."""
        self.lakukan(do.rintis, True, ktb="K", kampung="X", kelurahan="Y", hari=HARI)
        for orang in "ABC":
            self.lakukan(do.terima_anggota, True, orang=orang)

    @property
    def dunia(self):
        return Dunia(self.langkah, self.dilepas)

    def lakukan(self, perintah, boleh, **isi):
        """Both must agree whether it can be done; a refusal leaves the book as it was."""
        lama = self.h.buku
        try:
            e = self.h(perintah, **isi)
        except Penolakan:
            assert not boleh, (perintah.__name__, isi)
            assert self.h.buku is lama
            return
        assert boleh, (perintah.__name__, isi)
        assert perintah(self.h.buku, id=e.id, tanggal=e.tanggal, **isi) is e
        self.langkah.append((e.nomor, e))

    @rule(orang=ORANG)
    def masuk(self, orang):
        d = self.dunia
        self.lakukan(do.terima_anggota, d.ktb == "ada" and orang not in d.anggota, orang=orang)

    @rule(orang=ORANG)
    def keluar(self, orang):
        d = self.dunia
        self.lakukan(do.keluarkan_anggota, d.ktb == "ada" and orang in d.anggota, orang=orang)

    @rule(orang=ORANG, bagian=BAGIAN, koordinator=st.booleans())
    def tempatkan(self, orang, bagian, koordinator):
        d = self.dunia
        lain = any(o != orang and t == (bagian, True) for o, t in d.tempat.items())
        boleh = d.ktb == "ada" and orang in d.anggota and not (koordinator and lain)
        self.lakukan(do.tempatkan, boleh, orang=orang, bagian=bagian, koordinator=koordinator)

    @rule(orang=ORANG, geser=st.integers(-6, 6), lama=st.integers(1, 10))
    def angkat(self, orang, geser, lama):
        d, mulai = self.dunia, self.h.hari + timedelta(days=geser)
        sampai = mulai + timedelta(days=lama)
        bebas = all(p[1] <= mulai or sampai <= p[0] for p in d.papan)
        kursi = (ev.KursiPengurus(JabatanPengurus.KETUA, orang),)
        boleh = d.ktb == "ada" and orang in d.anggota and bebas
        self.lakukan(do.angkat_pengurus, boleh, mulai=mulai, sampai=sampai, kursi=kursi)

    @rule(orang=ORANG, jabatan=KURSI)
    def isi_kursi(self, orang, jabatan):
        d = self.dunia
        duduk = d.pemegang(self.h.hari)
        ketua = duduk.get(JabatanPengurus.KETUA) == orang
        self.dilepas[self.h.buku.nomor + 1] = {j for j, o in duduk.items() if o == orang}
        boleh = d.ktb == "ada" and orang in d.anggota and d.menjabat(self.h.hari) is not None
        boleh = boleh and not (ketua and jabatan is not JabatanPengurus.KETUA)
        self.lakukan(do.isi_kursi, boleh, jabatan=jabatan, orang=orang)

    @rule(geser=st.integers(-3, 6))
    def akhiri(self, geser):
        d, sampai = self.dunia, self.h.hari + timedelta(days=geser)
        papan = d.menjabat(sampai)
        boleh = d.ktb == "ada" and papan is not None and papan[0] < sampai
        self.lakukan(do.akhiri_pengurus, boleh, sampai=sampai)

    @rule(regu=REGU, orang=st.lists(ORANG, min_size=1, max_size=2, unique=True))
    def bentuk(self, regu, orang):
        d = self.dunia
        terpakai = {o for r, isi in d.isi_regu().items() if r != regu for o in isi}
        boleh = (
            d.ktb == "ada"
            and regu not in d.regu
            and all(o in d.anggota and o not in terpakai for o in orang)
        )
        self.lakukan(do.bentuk_regu, boleh, regu=regu, pola="tali", anggota=tuple(orang))

    @rule(regu=REGU)
    def bubarkan(self, regu):
        d = self.dunia
        self.lakukan(do.bubarkan_regu, d.ktb == "ada" and regu in d.regu, regu=regu)

    @rule(alat=ALAT, lalu=LALU)
    def terima(self, alat, lalu):
        d = self.dunia
        boleh = d.ktb == "ada" and alat not in d.alat
        self.lakukan(do.terima_alat, boleh, alat=alat, jenis=alat, hari=self.h.hari - lalu,
                     setiap_pakai=alat == "tali")  # fmt: skip

    def dipegang(self, alat, hari):
        d = self.dunia
        ada = alat in d.alat and d.alat[alat]["letak"] == "dipegang"
        return d.ktb == "ada" and ada and hari >= d.alat[alat]["sejak"]

    @rule(alat=ALAT, lalu=LALU, insiden=INSIDEN)
    def pakai(self, alat, lalu, insiden):
        hari = self.h.hari - lalu
        self.lakukan(do.pakai_alat, self.dipegang(alat, hari), alat=alat, hari=hari,
                     insiden=insiden)  # fmt: skip

    @rule(alat=ALAT, lalu=LALU, lolos=st.booleans())
    def periksa(self, alat, lalu, lolos):
        hari = self.h.hari - lalu
        self.lakukan(do.periksa_alat, self.dipegang(alat, hari), alat=alat, hari=hari, lolos=lolos)

    @rule(alat=ALAT)
    def pensiunkan(self, alat):
        self.lakukan(do.pensiunkan_alat, self.dipegang(alat, self.h.hari), alat=alat,
                     hari=self.h.hari, alasan=AlasanPensiun.UMUR)  # fmt: skip

    @rule(alat=ALAT, lalu=LALU)
    def kembalikan(self, alat, lalu):
        d, hari = self.dunia, self.h.hari - lalu
        boleh = d.ktb != "belum" and alat in d.alat and d.alat[alat]["letak"] != "kembali"
        boleh = boleh and hari >= d.alat[alat]["terakhir"]
        self.lakukan(do.kembalikan_alat, boleh, alat=alat, hari=hari)

    @rule(orang=ORANG, jabatan=KURSI)
    def kembali_lalu_batal(self, orang, jabatan):
        """Leaves, comes back, takes a seat; then both are taken back: there may be two seats."""
        self.keluar(orang)
        self.masuk(orang)
        masuk = self.h.buku.nomor
        self.isi_kursi(orang, jabatan)
        for nomor in (masuk, masuk - 1):
            self.coba_batal(nomor)

    @rule()
    def gabungkan(self):
        if len(self.langkah) > 12:
            self.lakukan(do.gabungkan, self.dunia.ktb == "ada", ke="K-2")

    @rule(data=st.data())
    def batalkan(self, data):
        semua = dict(self.langkah)
        nomor = data.draw(st.sampled_from(sorted(semua)) if semua else st.just(1))
        if nomor > 1 or data.draw(st.booleans()):
            self.coba_batal(nomor)

    def coba_batal(self, nomor):
        semua = dict(self.langkah)
        sisa = [(n, e) for n, e in self.langkah if n != nomor]
        terakhir = nomor in semua and all(
            pokok(e) != pokok(semua[nomor]) for n, e in sisa if n > nomor
        )
        boleh = self.dunia.ktb != "belum" and terakhir
        boleh = boleh and (pokok(semua[nomor])[0] == "alat" or Dunia(sisa, self.dilepas).layak())
        self.lakukan(do.batalkan, boleh, langkah=nomor, alasan="keliru")
        if boleh:
            self.langkah = sisa

    @rule()
    def rintis_lagi(self):
        self.lakukan(do.rintis, self.dunia.ktb == "belum", ktb="K", kampung="X", kelurahan="Y",
                     hari=HARI)  # fmt: skip

    @rule(hari=st.integers(1, 3))
    def lewat(self, hari):
        daftar = DaftarKualifikasi(())
        self.dulu.append((self.h.hari, reports.kekuatan(self.h.buku, daftar, self.h.hari),
                          reports.susunan_ktb(self.h.buku, self.h.hari)))  # fmt: skip
        self.h.lewat(hari)

    @invariant()
    def sama_dengan_model(self):
        d, buku = self.dunia, self.h.buku
        assert {k.kode: k.masuk for k in buku.anggota()} == d.anggota
        assert {k.kode: (k.bagian, k.koordinator) for k in buku.anggota() if k.bagian} == d.tempat
        assert {r: list(isi) for r, isi in buku.regu_berdiri().items()} == d.isi_regu()
        assert d.layak()
        for geser in (-2, 0, 3):
            hari = self.h.hari + timedelta(days=geser)
            papan = buku.pengurus_pada(hari)
            assert (buku.pemegang(papan) if papan else {}) == d.pemegang(hari)
        ada = {a: v for a, v in d.alat.items() if v["letak"] != "kembali"}
        assert {k.kode for k in buku.daftar_alat()} == set(ada)
        for kode, alat in ada.items():
            kartu = buku.alat[kode]
            assert kartu.pensiun == alat["pensiun"]
            benda = attrs.evolve(kartu.alat(), pensiun=None)
            for n in range(-9, 2):
                hari = self.h.hari + timedelta(days=n)
                ada = hari >= alat["sejak"]
                gagal = ada and d.belum(kode, hari, "gagal")
                menunggu = ada and not gagal and d.belum(kode, hari, "perlu")
                keadaan = benda.keadaan(hari)
                assert (keadaan is KeadaanAlat.TIDAK_LOLOS) is gagal, hari
                assert (keadaan is KeadaanAlat.MENUNGGU_PERIKSA) is menunggu, hari

    @invariant()
    def masa_bakti_tidak_pernah_bertumpuk(self):
        periode = self.h.buku.pengurus.periode if self.h.buku.pengurus else ()
        for a, b in pairwise(periode):
            assert a.mulai < a.sampai <= b.mulai

    @invariant()
    def yang_sudah_diberitahukan_tidak_berubah(self):
        daftar = DaftarKualifikasi(())
        for hari, kekuatan, susunan in self.dulu[-2:]:
            assert reports.kekuatan(self.h.buku, daftar, hari) == kekuatan
            assert reports.susunan_ktb(self.h.buku, hari) == susunan

    def teardown(self):
        if hasattr(self, "h"):
            log = self.h.log
            assert fold(log, buku_baru()) == self.h.buku
            tengah = len(log) // 2
            assert fold(log[tengah:], fold(log[:tengah], buku_baru())) == self.h.buku
            assert buku_pada(self.h.buku, date(2099, 1, 1)) is self.h.buku


TestKTB = KTB.TestCase
