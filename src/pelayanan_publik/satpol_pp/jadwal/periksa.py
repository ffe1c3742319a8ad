"""The checker: every rule that a roster breaks, whoever made it.

Written from the rules alone. It shares the nouns and the question with the generator, and not a
line of reckoning, so that neither can hide the other's mistake.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from itertools import groupby, pairwise

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_anggota, pastikan, tulis_kata, tulis_pecahan, tupel
from pelayanan_publik.satpol_pp.jadwal.model import JAM_SEHARI, JenisPermintaan, Tugas
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal


class JenisPelanggaran(StrEnum):
    """Which rule is broken."""

    PETUGAS_TIDAK_DIKENAL = "petugas_tidak_dikenal"
    GILIRAN_TIDAK_DIKENAL = "giliran_tidak_dikenal"
    DI_LUAR_MASA = "di_luar_masa"
    GILIRAN_TIDAK_DIADAKAN = "giliran_tidak_diadakan"
    TERTULIS_DUA_KALI = "tertulis_dua_kali"
    TUGAS_GANDA = "tugas_ganda"
    """Two duties that share time."""
    ISTIRAHAT = "istirahat"
    JAM_SEPEKAN = "jam_sepekan"
    HARI_BERTURUT = "hari_berturut"
    CUTI = "cuti"
    KEKUATAN = "kekuatan"
    KEAHLIAN = "keahlian"
    PERMINTAAN = "permintaan"


@attrs.frozen
class Pelanggaran:
    """One rule broken: on which day, by whom, on which shift, and in words."""

    jenis: JenisPelanggaran
    tanggal: date
    petugas: str | None
    giliran: str | None
    pesan: str
    message: str


@attrs.frozen
class PemeriksaanJadwal:
    """All that is against a roster; nothing where it is legal."""

    pelanggaran: tuple[Pelanggaran, ...]

    @property
    def sah(self) -> bool:
        return not self.pelanggaran

    def tabel(self) -> Tabel:
        baris = tuple(
            (str(p.tanggal), tulis_kata(p.jenis), p.giliran or "", p.petugas or "", p.pesan)
            for p in self.pelanggaran
        )
        judul = f"Pemeriksaan jadwal: {len(baris)} pelanggaran" if baris else "Jadwal sah"
        return Tabel(judul, ("Tanggal", "Aturan", "Giliran", "Petugas", "Pelanggaran"), baris)

    def penjelasan(self) -> Penjelasan:
        nilai = "sah" if self.sah else f"{len(self.pelanggaran)} pelanggaran"
        isi = tuple(Penjelasan(tulis_kata(p.jenis), p.pesan) for p in self.pelanggaran)
        return Penjelasan("Pemeriksaan jadwal", nilai, isi)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def periksa_jadwal(soal: SoalJadwal, tugas: Iterable[Tugas]) -> PemeriksaanJadwal:
    """Every rule of the question that these duties break, by day; hand-made rosters welcome.

    What is unknown or outside the period is told, and then left out of the reckoning.

    >>> from pelayanan_publik.core.validity import KalenderKerja, Masa
    >>> from pelayanan_publik.satpol_pp.jadwal.model import (
    ...     Giliran, KebijakanJadwal, KekuatanGiliran, Petugas)
    >>> dua = Masa(date(2025, 6, 2), date(2025, 6, 4))
    >>> soal = SoalJadwal([Petugas("A")], dua, [Giliran("S", 8, 16, malam=False)],
    ...     [KekuatanGiliran("S", 1)], KebijakanJadwal(11, 40, None),
    ...     KalenderKerja(dua, frozenset()))
    >>> for p in periksa_jadwal(soal, [Tugas(h, "S", "A") for h in soal.hari]).pelanggaran:
    ...     print(p.tanggal, p.pesan)
    2025-06-03 A beristirahat 8 jam sebelum S, paling sedikit 11 jam.
    """
    pastikan(soal=(soal, SoalJadwal))
    semua: tuple[Tugas, ...] = tupel(tugas)
    angkat(filter(None, [galat_anggota(semua, tuple, "tugas")]))
    angkat(filter(None, (galat_anggota(t, Tugas, f"tugas[{i}]") for i, t in enumerate(semua))))
    pemeriksa = _Pemeriksa(soal, semua)
    hasil = [*pemeriksa.asing(), *pemeriksa.per_petugas(), *pemeriksa.per_giliran()]
    hasil += pemeriksa.permintaan()
    return PemeriksaanJadwal(
        tuple(sorted(hasil, key=lambda p: (p.tanggal, p.giliran or "", p.petugas or "", p.jenis)))
    )


class _Pemeriksa:
    """The duties of one roster, sorted for the rules."""

    def __init__(self, soal: SoalJadwal, semua: tuple[Tugas, ...]) -> None:
        self.soal = soal
        self.semua = semua
        self.giliran = {g.kode: g for g in soal.giliran}
        self.petugas = {p.kode: p for p in soal.petugas}
        self.sah = {t for t in semua if not list(self._asing(t))}

    # --- what is no duty of this roster ----------------------------------------------------------

    def asing(self) -> Iterator[Pelanggaran]:
        for t, banyak in Counter(self.semua).items():
            yield from self._asing(t)
            if banyak > 1:
                yield _pada(
                    t,
                    JenisPelanggaran.TERTULIS_DUA_KALI,
                    f"{t} tertulis {banyak} kali.",
                    f"{t} is written {banyak} times.",
                )

    def _asing(self, t: Tugas) -> Iterator[Pelanggaran]:
        jenis = JenisPelanggaran
        dikenal, di_dalam = t.giliran in self.giliran, t.tanggal in self.soal.masa
        if t.petugas not in self.petugas:
            pesan = f"Petugas {t.petugas} tidak dikenal."
            yield _pada(t, jenis.PETUGAS_TIDAK_DIKENAL, pesan, f"Officer {t.petugas} is unknown.")
        if not dikenal:
            pesan = f"Giliran {t.giliran} tidak dikenal."
            yield _pada(t, jenis.GILIRAN_TIDAK_DIKENAL, pesan, f"Shift {t.giliran} is unknown.")
        if not di_dalam:
            pesan = f"{t.tanggal} di luar masa jadwal."
            yield _pada(t, jenis.DI_LUAR_MASA, pesan, f"{t.tanggal} is outside the period.")
        if dikenal and di_dalam and self.soal.kekuatan_pada(t.giliran, t.tanggal) is None:
            pesan = f"Giliran {t.giliran} tidak diadakan pada hari itu."
            english = f"Shift {t.giliran} is not held on that day."
            yield _pada(t, jenis.GILIRAN_TIDAK_DIADAKAN, pesan, english)

    # --- rules of one officer --------------------------------------------------------------------

    def per_petugas(self) -> Iterator[Pelanggaran]:
        milik: dict[str, list[Tugas]] = defaultdict(list)
        for t in {*self.soal.sebelumnya, *self.sah}:
            milik[t.petugas].append(t)
        for kode, tugas in milik.items():
            urut = sorted(tugas, key=lambda t: (self._mulai(t), self._selesai(t)))
            yield from self._jarak(urut)
            yield from self._jam_pekan(kode, urut)
            yield from self._berturut(kode, urut)
            yield from self._cuti(kode, urut)

    def _mulai(self, t: Tugas) -> Fraction:
        return _sejak_awal(t.tanggal) + self.giliran[t.giliran].mulai_jam

    def _selesai(self, t: Tugas) -> Fraction:
        return _sejak_awal(t.tanggal) + self.giliran[t.giliran].selesai_jam

    def _baru(self, t: Tugas) -> bool:
        """Whether a duty is of this roster: what went before is not judged by itself."""
        return t.tanggal in self.soal.masa

    def _jarak(self, urut: list[Tugas]) -> Iterator[Pelanggaran]:
        """Each duty against all that begin before it: the latest end is what counts."""
        paling = self.soal.kebijakan.istirahat_jam
        terakhir: Tugas | None = None
        for t in urut:
            if terakhir is not None and self._baru(t):
                jam = self._mulai(t) - self._selesai(terakhir)
                if jam < 0:
                    yield _pada(
                        t,
                        JenisPelanggaran.TUGAS_GANDA,
                        f"{t.petugas} masih bertugas {terakhir.giliran} ({terakhir.tanggal}).",
                        f"{t.petugas} is still on {terakhir.giliran} ({terakhir.tanggal}).",
                    )
                elif jam < paling:
                    ada, perlu = tulis_pecahan(jam), tulis_pecahan(paling)
                    yield _pada(
                        t,
                        JenisPelanggaran.ISTIRAHAT,
                        f"{t.petugas} beristirahat {ada} jam sebelum {t.giliran}, "
                        f"paling sedikit {perlu} jam.",
                        f"{t.petugas} rests {ada} hours before {t.giliran}, {perlu} at least.",
                    )
            if terakhir is None or self._selesai(t) > self._selesai(terakhir):
                terakhir = t

    def _jam_pekan(self, kode: str, urut: list[Tugas]) -> Iterator[Pelanggaran]:
        paling = self.soal.kebijakan.jam_sepekan
        for senin, isi in groupby(urut, key=lambda t: _senin(t.tanggal)):
            tugas = list(isi)
            jam = sum((self.giliran[t.giliran].lama_jam for t in tugas), Fraction())
            if jam > paling and any(map(self._baru, tugas)):
                ada, perlu = tulis_pecahan(jam), tulis_pecahan(paling)
                yield Pelanggaran(
                    JenisPelanggaran.JAM_SEPEKAN,
                    max(senin, self.soal.masa.mulai),
                    kode,
                    None,
                    f"{kode} bertugas {ada} jam dalam pekan {senin}, paling banyak {perlu} jam.",
                    f"{kode} is on duty {ada} hours in the week of {senin}, {perlu} at most.",
                )

    def _berturut(self, kode: str, urut: list[Tugas]) -> Iterator[Pelanggaran]:
        paling = self.soal.kebijakan.hari_berturut
        if paling is None:
            return
        hari = sorted({t.tanggal for t in urut})
        mulai = [h for i, h in enumerate(hari) if not i or hari[i - 1] + timedelta(1) != h]
        for awal, batas in pairwise([*mulai, date.max]):
            runtun = [h for h in hari if awal <= h < batas]
            if len(runtun) > paling and runtun[-1] in self.soal.masa:
                yield Pelanggaran(
                    JenisPelanggaran.HARI_BERTURUT,
                    max(runtun[paling], self.soal.masa.mulai),
                    kode,
                    None,
                    f"{kode} bertugas {len(runtun)} hari berturut-turut sejak {awal}, "
                    f"paling banyak {paling}.",
                    f"{kode} is on duty {len(runtun)} days in a row from {awal}, {paling} at most.",
                )

    def _cuti(self, kode: str, urut: list[Tugas]) -> Iterator[Pelanggaran]:
        for t in filter(self._baru, urut):
            for masa in self.petugas[kode].cuti:
                belum = masa.sampai is None or self._mulai(t) < _sejak_awal(masa.sampai)
                if belum and _sejak_awal(masa.mulai) < self._selesai(t):
                    pesan = f"{kode} cuti {masa}, tetapi bertugas {t.giliran}."
                    english = f"{kode} is on leave {masa}, but on {t.giliran}."
                    yield _pada(t, JenisPelanggaran.CUTI, pesan, english)

    # --- rules of one shift ----------------------------------------------------------------------

    def per_giliran(self) -> Iterator[Pelanggaran]:
        regu: dict[tuple[date, str], set[str]] = defaultdict(set)
        for t in self.sah:
            regu[t.tanggal, t.giliran].add(t.petugas)
        for tanggal in self.soal.hari:
            for g in self.giliran:
                yield from self._kekuatan(tanggal, g, regu[tanggal, g])

    def _kekuatan(self, tanggal: date, giliran: str, regu: set[str]) -> Iterator[Pelanggaran]:
        kekuatan = self.soal.kekuatan_pada(giliran, tanggal)
        if kekuatan is None:
            return
        jenis, perlu = JenisPelanggaran.KEKUATAN, kekuatan.minimum
        if len(regu) < perlu:
            pesan = f"{giliran} hanya {len(regu)} petugas, paling sedikit {perlu}."
            english = f"{giliran} has only {len(regu)} officers, {perlu} at least."
            yield Pelanggaran(jenis, tanggal, None, giliran, pesan, english)
        for s in kekuatan.keahlian:
            ada = sum(s.keahlian in self.petugas[kode].keahlian for kode in regu)
            if ada < s.banyak:
                yield Pelanggaran(
                    JenisPelanggaran.KEAHLIAN,
                    tanggal,
                    None,
                    giliran,
                    f"{giliran} hanya {ada} petugas {s.keahlian}, paling sedikit {s.banyak}.",
                    f"{giliran} has only {ada} officers {s.keahlian}, {s.banyak} at least.",
                )

    # --- wishes ----------------------------------------------------------------------------------

    def permintaan(self) -> Iterator[Pelanggaran]:
        for p in self.soal.permintaan:
            kena = {
                t.giliran
                for t in self.sah
                if (t.petugas, t.tanggal) == (p.petugas, p.tanggal)
                and p.giliran in (None, t.giliran)
            }
            if bool(kena) is not (p.jenis is JenisPermintaan.BERTUGAS):
                yield Pelanggaran(
                    JenisPelanggaran.PERMINTAAN,
                    p.tanggal,
                    p.petugas,
                    p.giliran,
                    f"Permintaan {p.uraian} tidak dipenuhi.",
                    f"The wish {p.uraian} is not kept.",
                )


def _pada(t: Tugas, jenis: JenisPelanggaran, pesan: str, message: str) -> Pelanggaran:
    return Pelanggaran(jenis, t.tanggal, t.petugas, t.giliran, pesan, message)


def _senin(tanggal: date) -> date:
    return tanggal - timedelta(days=tanggal.weekday())


def _sejak_awal(tanggal: date) -> int:
    """The hours before this day since the beginning of the calendar."""
    return tanggal.toordinal() * JAM_SEHARI
