"""The same question put to CP-SAT of OR-tools, for more officers than ten (extra `roster`).

One yes or no for each officer and shift of a day. Four runs: the fewest duties, then the fairest
nights, weekend duties and duties, each with what was reached before as a rule. The solver works
alone and by its own count of work, so the same question has the same answer on every machine. The
roster is put to the checker before it is handed on; that none is fairer is the solver's word.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from importlib import import_module
from math import ceil
from typing import Any

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.units import galat_anggota, galat_positif
from pelayanan_publik.satpol_pp.errors import OrtoolsBelumMenjawab, OrtoolsBelumTerpasang
from pelayanan_publik.satpol_pp.jadwal.aturan import Kunci
from pelayanan_publik.satpol_pp.jadwal.batas import Batas
from pelayanan_publik.satpol_pp.jadwal.cari import Regu
from pelayanan_publik.satpol_pp.jadwal.hasil import CaraJadwal, Jadwal, Keadilan
from pelayanan_publik.satpol_pp.jadwal.model import Tugas
from pelayanan_publik.satpol_pp.jadwal.pertukaran import terima_jadwal
from pelayanan_publik.satpol_pp.jadwal.rakus import susun_rakus
from pelayanan_publik.satpol_pp.jadwal.rumus import MACAM, Keadaan, Lapis, Rumus, susun_rumus
from pelayanan_publik.satpol_pp.jadwal.sebab import cari_konflik
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal
from pelayanan_publik.satpol_pp.jadwal.susun import galat_mustahil

BATAS_DETIK = 60
_TOLERANSI = 1e-6
"""The solver's bound is a float of a whole number."""


def susun_jadwal_ortools(soal: SoalJadwal, *, batas_detik: int = BATAS_DETIK) -> Jadwal:
    """The fairest legal roster by CP-SAT; refused where `susun_jadwal` refuses, but for size.

    Each of the four runs may take about `batas_detik` seconds, by the solver's count. Where a run
    ends before it has proved its part, `terbukti` is False. Without the extra `roster`: SP-023;
    where no roster was found or excluded in time: SP-024.
    """
    try:
        cp_model = import_module("ortools.sat.python.cp_model")
    except ImportError as sebab:
        raise OrtoolsBelumTerpasang(str(sebab)) from sebab
    salah = galat_anggota(soal, SoalJadwal, "soal"), galat_positif(batas_detik, "batas_detik")
    angkat(filter(None, salah))
    rumus = susun_rumus(soal)
    batas_awal = Batas(rumus)
    model = _Model(cp_model, rumus, batas_detik)
    if not batas_awal.mustahil:
        model.mulai(susun_rakus(rumus, batas_awal))
    if not model.punya and model.jalankan() is None:
        raise galat_mustahil(cari_konflik(soal, _ada(cp_model, soal, batas_detik)))
    batas = model.perbaiki(batas_awal)
    return terima_jadwal(soal, model.tugas(), cara=CaraJadwal.ORTOOLS, batas=batas)


def _ada(
    cp_model: Any,  # noqa: ANN401 - a module without types
    soal: SoalJadwal,
    batas_detik: int,
) -> Callable[[Callable[[Kunci], bool]], bool | None]:
    """Whether a roster keeps these rules, by CP-SAT; None where it does not know in time."""

    def ada(berlaku: Callable[[Kunci], bool]) -> bool | None:
        try:
            model = _Model(cp_model, susun_rumus(soal, berlaku), batas_detik)
            return model.jalankan() is not None
        except OrtoolsBelumMenjawab:
            return None

    return ada


class _Model:
    """The variables and rules of one question."""

    def __init__(self, cp_model: Any, rumus: Rumus, batas_detik: int) -> None:  # noqa: ANN401 - a module without types
        self.cp_model = cp_model
        self.rumus = rumus
        self.batas_detik = batas_detik
        self.model = cp_model.CpModel()
        self.x = [[self.model.new_bool_var("") for _ in rumus.petugas] for _ in rumus.lapis]
        self.isi = [[0 for _ in rumus.petugas] for _ in rumus.lapis]
        """The roster that was found last, if any was."""
        self.punya = not rumus.lapis
        for lapis, x in zip(rumus.lapis, self.x, strict=True):
            self.model.add(sum(x) >= lapis.minimum)
            for pemilik, banyak in lapis.syarat:
                self.model.add(sum(v for i, v in enumerate(x) if pemilik >> i & 1) >= banyak)
        for i, awal in enumerate(rumus.awal):
            self._petugas(i, awal)

    def _petugas(self, i: int, awal: Keadaan) -> None:
        """The rules of one officer."""
        lapis, m = self.rumus.lapis, self.model
        bebas, jam, runtun, *_ = awal
        milik = [x[i] for x in self.x]
        pekan: dict[int, list[Any]] = {}
        hari: dict[int, list[Any]] = {}
        for ke, kini in enumerate(lapis):
            if kini.tetap >> i & 1:
                m.add(milik[ke] == 1)
            if not kini.boleh >> i & 1 or kini.mulai < bebas:
                m.add(milik[ke] == 0)
            for nanti, x in zip(lapis[ke + 1 :], milik[ke + 1 :], strict=True):
                if nanti.mulai >= kini.bebas:
                    break
                m.add_at_most_one(milik[ke], x)
            pekan.setdefault(kini.pekan, []).append(milik[ke] * kini.lama)
            hari.setdefault(kini.hari, []).append(milik[ke])
        for p, isi in pekan.items():
            lalu = jam if p == lapis[0].pekan else 0
            m.add(sum(isi) <= max(self.rumus.jam_sepekan - lalu, 0))
        if self.rumus.hari_berturut:
            self._berturut(hari, runtun >> 1)

    def _berturut(self, hari: dict[int, list[Any]], lalu: int) -> None:
        """Of any days in a row, one more than allowed, one at least is free."""
        paling, pertama = self.rumus.hari_berturut, min(hari)
        masuk: dict[int, Any] = dict.fromkeys(range(pertama - lalu, pertama), 1)
        for h, isi in hari.items():
            masuk[h] = self.model.new_bool_var("")
            for v in isi:
                self.model.add_implication(v, masuk[h])
        for h in hari:
            jendela = [masuk[n] for n in range(h - paling, h + 1) if n in masuk]
            if len(jendela) > paling:
                self.model.add(sum(jendela[:-1]) <= paling - masuk[h])

    # --- what is wanted --------------------------------------------------------------------------

    def mulai(self, regu: Regu | None) -> None:
        """Begin with this roster."""
        if regu is not None:
            n = range(len(self.rumus.petugas))
            self.isi = [[r >> i & 1 for i in n] for r in regu]
            self.punya = True

    def perbaiki(self, terendah: Batas) -> Keadilan:
        """Makes the roster as fair as can be, part by part; answers with what none can pass.

        A part that meets the bound of counting needs no solver. After a part that was not proved
        that bound is all there is: what the solver says then holds under that part only.
        """
        batas, terbukti = [], True
        awal = terendah.awal
        for hitung, paling in zip((None, *MACAM), awal, strict=True):
            tujuan, harga = self._tujuan(hitung)
            bawah = paling + (sum(terendah.paling_sedikit) if hitung is None else 0)
            if harga() > bawah:
                dari_juru = self.jalankan(tujuan) or 0
                bawah = max(bawah, dari_juru) if terbukti else bawah
            nilai = harga()
            self.model.add(tujuan <= nilai)
            batas.append(bawah)
            terbukti = terbukti and bawah == nilai
        malam, akhir_pekan, tugas = (Fraction(b, self.rumus.skala) for b in batas[1:])
        return Keadilan(batas[0], malam, akhir_pekan, tugas)

    def _tujuan(self, hitung: Callable[[Lapis], int] | None) -> tuple[Any, Callable[[], int]]:
        """What is to be least, and what it is in the roster that was found last.

        The square of a count is above the lines through its neighbours, and meets them there.
        """
        if hitung is None:
            return sum(v for x in self.x for v in x), lambda: sum(map(sum, self.isi))
        kena = [ke for ke, lapis in enumerate(self.rumus.lapis) if hitung(lapis)]
        bagian: list[Any] = [0]
        for i, harga in enumerate(self.rumus.harga):
            kuadrat = self.model.new_int_var(0, len(kena) ** 2, "")
            banyak = sum(self.x[ke][i] for ke in kena)
            for n in range(len(kena) if harga else 0):
                self.model.add(kuadrat >= (2 * n + 1) * banyak - n * (n + 1))
            bagian.append(kuadrat * harga)

        def nilai() -> int:
            banyak = [sum(self.isi[ke][i] for ke in kena) for i in range(len(bagian) - 1)]
            return sum(h * n * n for h, n in zip(self.rumus.harga, banyak, strict=True))

        return sum(bagian), nilai

    def jalankan(self, tujuan: Any = 0) -> int | None:  # noqa: ANN401 - an expression without types
        """Runs the solver and keeps the roster it finds, if it finds a better one.

        Answers with what no roster can pass, None where there is none at all.
        """
        juru = self.cp_model.CpSolver()
        juru.parameters.num_workers = 1
        juru.parameters.linearization_level = 2
        juru.parameters.max_deterministic_time = float(self.batas_detik)
        self.model.minimize(tujuan)
        self.model.clear_hints()
        if self.punya:
            for x, isi in zip(self.x, self.isi, strict=True):
                for v, n in zip(x, isi, strict=True):
                    self.model.add_hint(v, n)
        keadaan = juru.solve(self.model)
        if keadaan == self.cp_model.INFEASIBLE:
            return None
        if keadaan in (self.cp_model.OPTIMAL, self.cp_model.FEASIBLE):
            self.isi = [[juru.value(v) for v in x] for x in self.x]
            self.punya = True
        elif not self.punya:
            raise OrtoolsBelumMenjawab(juru.status_name(keadaan), path="soal")
        bawah: float = juru.best_objective_bound
        return ceil(bawah - _TOLERANSI)

    def tugas(self) -> list[Tugas]:
        """The roster that was found last."""
        return [
            Tugas(lapis.tanggal, lapis.giliran, p.kode)
            for lapis, isi in zip(self.rumus.lapis, self.isi, strict=True)
            for p, n in zip(self.rumus.petugas, isi, strict=True)
            if n
        ]
