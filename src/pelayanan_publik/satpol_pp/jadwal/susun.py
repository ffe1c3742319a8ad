"""The generator: a roster that keeps every rule, as fair as can be, or why there is none.

    susun_jadwal           exact and built in, for a post of up to ten officers
    susun_jadwal_ortools   (`ortools`, extra `roster`) the same question for more

A narrow search (`cari`) or small changes (`perbaikan`) find a fair roster fast. Where it meets a
bound that no roster can pass (`batas`, `arus`) it is the fairest. Where not, the search is widened
until nothing had to be thrown away: then no roster is fairer, or there is none. Officers are taken
by what they may do and by code, so the order in which they are named changes nothing, and the same
question always has the same roster.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.units import galat_anggota, galat_positif, tulis_kata
from pelayanan_publik.satpol_pp.errors import (
    JadwalBelumDitemukan,
    JadwalMustahil,
    PetugasTerlaluBanyak,
)
from pelayanan_publik.satpol_pp.jadwal.arus import batas_arus
from pelayanan_publik.satpol_pp.jadwal.aturan import Kunci
from pelayanan_publik.satpol_pp.jadwal.bagian import bagian_rumus
from pelayanan_publik.satpol_pp.jadwal.batas import TUGAS, Batas, Vektor
from pelayanan_publik.satpol_pp.jadwal.cari import KerjaHabis, Pencari, Regu, TemuanJadwal
from pelayanan_publik.satpol_pp.jadwal.hasil import CaraJadwal, Jadwal, Keadilan
from pelayanan_publik.satpol_pp.jadwal.model import Tugas
from pelayanan_publik.satpol_pp.jadwal.perbaikan import Perbaikan
from pelayanan_publik.satpol_pp.jadwal.rumus import MACAM, Rumus, susun_rumus
from pelayanan_publik.satpol_pp.jadwal.sebab import Konflik, cari_konflik
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal

PETUGAS_TERBANYAK = 10
PALING_BANYAK = 1_000_000
"""States that a search may make: ten seconds and more, where all are needed."""
_LEBAR = 4
_PELEBARAN = 8
_PUTARAN = 12
"""Rounds of small changes."""
_JATAH = 8
"""A part of the question is given this share of the work that is left."""


@attrs.frozen
class Jawaban:
    """What the search found within its work."""

    regu: Regu | None
    """A crew for each layer; None where there is none, or none was found."""
    nilai: Vektor
    batas: Vektor
    terbukti: bool
    kerja: int


def jawab(rumus: Rumus, paling_banyak: int, *, adil: bool) -> Jawaban:
    """The fairest roster, or only any (not `adil`), proved as far as the work allowed goes.

    A narrow search often meets the bound of counting; if not, small changes mostly meet that of the
    flow. If they do not, the parts of fairness are proved one by one, the first ones with what
    comes after them out of sight.
    """
    batas = Batas(rumus)
    if batas.mustahil:
        return Jawaban(None, (), (), terbukti=True, kerja=0)
    kerja = _Kerja(rumus, batas, paling_banyak)
    try:
        tingkat = TUGAS if adil else 0
        if not kerja.telusuri(tingkat, _LEBAR):
            kerja.rapikan(tingkat, _PUTARAN if adil else 1)
        for tingkat in range(TUGAS + 1 if adil else 1):
            mustahil = kerja.regu is None and kerja.sebagian_mustahil()
            if not mustahil and (kerja.regu is None or (adil and not kerja.tercapai(tingkat))):
                kerja.buktikan(tingkat)
            if kerja.regu is None:
                return Jawaban(None, (), (), terbukti=True, kerja=kerja.kerja)
            kerja.teguhkan(tingkat)
    except KerjaHabis:
        return Jawaban(
            kerja.regu, kerja.nilai, kerja.batas_kini, terbukti=False, kerja=paling_banyak
        )
    return Jawaban(kerja.regu, kerja.nilai, kerja.nilai, terbukti=True, kerja=kerja.kerja)


class _Kerja:
    """The best roster so far, what none can pass, and the work that went into both."""

    def __init__(self, rumus: Rumus, batas: Batas, paling_banyak: int) -> None:
        self.rumus = rumus
        self.batas = batas
        self.batas_bawah = list(batas.awal)
        self.regu: Regu | None = None
        self.nilai: Vektor = ()
        self.kerja = 0
        self.paling_banyak = paling_banyak

    def tercapai(self, tingkat: int) -> bool:
        """Whether the best so far meets the bound up to this part."""
        return list(self.nilai[: tingkat + 1]) == self.batas_bawah[: tingkat + 1]

    @property
    def batas_kini(self) -> Vektor:
        """What none can pass. After the first part that does not meet it, the bounds that hold only
        where it is met do not count.
        """
        for tingkat in range(TUGAS):
            if not self.tercapai(tingkat):
                return (*self.batas_bawah[: tingkat + 1], *self.batas.awal[tingkat + 1 :])
        return tuple(self.batas_bawah)

    def rapikan(self, tingkat: int, putaran: int) -> None:
        """Rounds of small changes, until one meets the bound up to this part."""
        if self.tercapai(tingkat):
            return
        self.batas_bawah = list(batas_arus(self.rumus, self.batas))
        for ke in range(putaran):
            sasaran = tuple(self.batas_bawah[: tingkat + 1])
            perbaikan = Perbaikan(self.rumus, self.batas, ke)
            self._terima(perbaikan.jalankan(sasaran, self.paling_banyak - self.kerja))
            if self.tercapai(tingkat):
                return

    def telusuri(self, tingkat: int, lebar: int, pencari: Pencari | None = None) -> bool:
        """One search for a roster that is better up to a part; whether it was complete."""
        pencari = pencari or Pencari(self.rumus, self.batas, tingkat)
        lampaui = None if self.regu is None else self.nilai[: tingkat + 1]
        temuan = pencari.cari(lebar, lampaui, self.paling_banyak - self.kerja)
        self._terima(temuan)
        return temuan.lengkap

    def _terima(self, temuan: TemuanJadwal) -> None:
        self.kerja += temuan.kerja
        if temuan.regu is not None:
            nilai = nilai_regu(self.rumus, self.batas, temuan.regu)
            if self.regu is None or nilai < self.nilai:
                self.regu, self.nilai = temuan.regu, nilai

    def sebagian_mustahil(self) -> bool:
        """Whether a part of the question has no roster already, each with a share of the work."""
        for rumus in bagian_rumus(self.rumus):
            jatah = (self.paling_banyak - self.kerja) // _JATAH
            bagian = _Kerja(rumus, Batas(rumus), jatah)
            if bagian.batas.mustahil or bagian.mustahil():
                self.kerja += bagian.kerja
                return True
            self.kerja += bagian.kerja
        return False

    def mustahil(self) -> bool:
        """Whether it is known, within the work, that there is no roster."""
        pencari, lebar = Pencari(self.rumus, self.batas, 0), _LEBAR
        try:
            while self.regu is None and not self.telusuri(0, lebar, pencari):
                lebar *= _PELEBARAN
        except KerjaHabis:
            self.kerja = self.paling_banyak
            return False
        return self.regu is None

    def buktikan(self, tingkat: int) -> None:
        """Widens until no roster is better up to this part."""
        pencari, lebar = Pencari(self.rumus, self.batas, tingkat), _LEBAR * _PELEBARAN
        while not self.telusuri(tingkat, lebar, pencari) and not self.tercapai(tingkat):
            lebar *= _PELEBARAN

    def teguhkan(self, tingkat: int) -> None:
        """This part cannot be better; bounds that held only if it were are dropped."""
        if not self.tercapai(tingkat):
            self.batas_bawah = [*self.nilai[: tingkat + 1], *self.batas.awal[tingkat + 1 :]]


def nilai_regu(rumus: Rumus, batas: Batas, regu: Regu) -> Vektor:
    """How fair these crews are, counted."""
    lebih = sum(map(int.bit_count, regu)) - sum(batas.paling_sedikit)
    hasil = [lebih]
    for hitung in MACAM:
        banyak = [
            sum(hitung(x) for x, r in zip(rumus.lapis, regu, strict=True) if r >> i & 1)
            for i in range(len(rumus.petugas))
        ]
        hasil.append(sum(h * n * n for h, n in zip(rumus.harga, banyak, strict=True)))
    return tuple(hasil)


def susun_jadwal(soal: SoalJadwal, *, paling_banyak: int = PALING_BANYAK) -> Jadwal:
    """The fairest legal roster; `terbukti` says that this is proved.

    Refused: more than ten officers (SP-017), no roster at all with the smallest set of rules that
    exclude each other (SP-018), and where the work allowed was not enough to find or exclude one
    (SP-019). Where it was enough to find one but not to prove it, `terbukti` is False and `batas`
    is what no roster can pass.

    >>> from datetime import date
    >>> from pelayanan_publik.core.validity import KalenderKerja, Masa
    >>> from pelayanan_publik.satpol_pp.jadwal.model import (
    ...     Giliran, KebijakanJadwal, KekuatanGiliran, Petugas)
    >>> pekan = Masa(date(2025, 6, 2), date(2025, 6, 9))
    >>> soal = SoalJadwal([Petugas(k) for k in "ABC"], pekan,
    ...     [Giliran("P", 7, 12, malam=False), Giliran("M", 19, 12, malam=True)],
    ...     [KekuatanGiliran("P", 1), KekuatanGiliran("M", 1)],
    ...     KebijakanJadwal(istirahat_jam=11, jam_sepekan=60, hari_berturut=None),
    ...     KalenderKerja(pekan, frozenset()))
    >>> print(susun_jadwal(soal).tabel())
    Jadwal 2025-06-02 s.d. sebelum 2025-06-09 (paling adil, terbukti)
    Petugas  Sn2  Sl3  Rb4  Km5  Jm6  Sb7*  Mg8*  Tugas  Malam  Akhir pekan  Jam
    -------  ---  ---  ---  ---  ---  ----  ----  -----  -----  -----------  ---
    A        P    P    -    M    M    -     P         5      2            1   60
    B        M    -    P    P    -    M     M         5      3            2   60
    C        -    M    M    -    P    P     -         4      2            1   48
    """
    _pastikan(soal, paling_banyak)
    rumus = susun_rumus(soal)
    jawaban = jawab(rumus, paling_banyak, adil=True)
    if jawaban.regu is None:
        if not jawaban.terbukti:
            raise JadwalBelumDitemukan(jawaban.kerja, path="soal")
        raise galat_mustahil(_konflik(soal, paling_banyak))
    tugas = sorted(
        Tugas(lapis.tanggal, lapis.giliran, p.kode)
        for lapis, regu in zip(rumus.lapis, jawaban.regu, strict=True)
        for i, p in enumerate(rumus.petugas)
        if regu >> i & 1
    )
    batas = keadilan_vektor(rumus, jawaban.batas)
    return Jadwal(soal, tuple(tugas), CaraJadwal.BAWAAN, jawaban.terbukti, batas)


def keadilan_vektor(rumus: Rumus, vektor: Vektor) -> Keadilan:
    """A bound of the search as fairness."""
    paling_sedikit = sum(Batas(rumus).paling_sedikit)
    malam, akhir_pekan, tugas = (Fraction(v, rumus.skala) for v in vektor[1:])
    return Keadilan(paling_sedikit + vektor[0], malam, akhir_pekan, tugas)


def konflik_jadwal(soal: SoalJadwal, *, paling_banyak: int = PALING_BANYAK) -> Konflik | None:
    """The smallest set of rules that exclude each other; None where a roster exists.

    >>> from datetime import date
    >>> from pelayanan_publik.core.validity import KalenderKerja, Masa
    >>> from pelayanan_publik.satpol_pp.jadwal.model import (
    ...     Giliran, KebijakanJadwal, KekuatanGiliran, Petugas)
    >>> pekan = Masa(date(2025, 6, 2), date(2025, 6, 9))
    >>> soal = SoalJadwal([Petugas("A", cuti=[Masa(date(2025, 6, 4), date(2025, 6, 5))])], pekan,
    ...     [Giliran("P", 7, 8, malam=False)], [KekuatanGiliran("P", 1)],
    ...     KebijakanJadwal(istirahat_jam=11, jam_sepekan=60, hari_berturut=None),
    ...     KalenderKerja(pekan, frozenset()))
    >>> print(konflik_jadwal(soal).penjelasan())
    Tidak ada jadwal yang memenuhi sekaligus: 2 aturan (himpunan terkecil)
      kekuatan P paling sedikit 1
      cuti A 2025-06-04 s.d. sebelum 2025-06-05
    """
    _pastikan(soal, paling_banyak)
    jawaban = jawab(susun_rumus(soal), paling_banyak, adil=False)
    if jawaban.regu is not None:
        return None
    if not jawaban.terbukti:
        raise JadwalBelumDitemukan(paling_banyak, path="soal")
    return _konflik(soal, paling_banyak)


def _pastikan(soal: SoalJadwal, paling_banyak: int) -> None:
    salah = galat_anggota(soal, SoalJadwal, "soal"), galat_positif(paling_banyak, "paling_banyak")
    angkat(filter(None, salah))
    if len(soal.petugas) > PETUGAS_TERBANYAK:
        raise PetugasTerlaluBanyak(len(soal.petugas), path="petugas", batas=PETUGAS_TERBANYAK)


_SEKALI_TANYA = 2_000
"""What a question costs before any state is looked at, in states: its formulas and bounds."""


def _konflik(soal: SoalJadwal, paling_banyak: int) -> Konflik:
    """Why a question has no roster, of which that is known."""
    sisa = paling_banyak

    def ada(berlaku: Callable[[Kunci], bool]) -> bool | None:
        """Whether a roster keeps these rules; None where the work was not enough to know."""
        nonlocal sisa
        if sisa <= 0:
            return None
        jawaban = jawab(susun_rumus(soal, berlaku), sisa, adil=False)
        sisa -= jawaban.kerja + _SEKALI_TANYA
        return jawaban.regu is not None if jawaban.terbukti else None

    return cari_konflik(soal, ada)


def galat_mustahil(konflik: Konflik) -> JadwalMustahil:
    """The refusal of a question that has no roster."""
    return JadwalMustahil(
        len(konflik.aturan),
        path="soal",
        aturan="; ".join(a.uraian for a in konflik.aturan),
        mutu=tulis_kata(konflik.mutu),
    )
