"""Is this team ready on that day, and if not, what is it that is missing?

    siap            every seat is filled by somebody of its own who meets all that is asked for,
                    recommended things too, and all items are there and fit
    siap bersyarat  the same of what is required; something recommended is missing
    tidak siap      a required seat stays empty, however people are placed, or an item is short

One person has one seat, in whichever team: two certificates are not two people. A day is judged
by what was known then: issued, expired, away, inspected by that day.

The answer holds the best seating (see `penempatan`), the people and items that are short, and
why. Beside it stand two figures that count certificates: `isian` and `keberlakuan`. They mislead
where one person holds several certificates, and are shown so that this can be seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.tangguh_bencana.alat import KeadaanAlat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan import uraian
from pelayanan_publik.tangguh_bencana.kesiapan.papan import (
    Papan,
    Pasangan,
    siapkan_papan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.pencocokan import bit, cocokkan
from pelayanan_publik.tangguh_bencana.kesiapan.penempatan import tempatkan
from pelayanan_publik.tangguh_bencana.kesiapan.susunan import Penempatan
from pelayanan_publik.tangguh_bencana.kompetensi import kemampuan_berlaku, terpenuhi
from pelayanan_publik.tangguh_bencana.model import Relawan, SyaratKeterampilan
from pelayanan_publik.tangguh_bencana.regu import PeranRegu, PolaRegu, StatusKesiapan

# --- the parts of an answer -----------------------------------------------------------------------


@attrs.frozen
class KursiKosong:
    """A seat that nobody takes."""

    regu: int
    peran: str
    kursi: int
    wajib: bool


@attrs.frozen
class AnjuranKurang:
    """Somebody who may sit there and lacks what is recommended for it."""

    penempatan: Penempatan
    syarat: tuple[SyaratKeterampilan, ...]


@attrs.frozen
class KekuranganOrang:
    """Why seats stay empty: these roles together ask for more people than may fill any of them.

    Of all sets of roles that show it, the smallest.
    """

    peran: tuple[PeranRegu, ...]
    kursi: int
    relawan: tuple[str, ...]
    """Everybody present who may fill one of the roles."""

    @property
    def kurang(self) -> int:
        """So many people are missing, wherever the others sit."""
        return self.kursi - len(self.relawan)


@attrs.frozen
class AlatTidakLayak:
    """Items that are there and may not be used on the day."""

    kode: str
    jumlah: int
    keadaan: KeadaanAlat


@attrs.frozen
class KecukupanAlat:
    """One kind of item: what all the teams need together, what is fit, and what is not and why."""

    jenis: str
    perlu: int
    """Required."""
    anjuran: int
    """Recommended beside that."""
    layak: int
    tidak_layak: tuple[AlatTidakLayak, ...]

    @property
    def kurang(self) -> int:
        """Required items that are missing."""
        return max(0, self.perlu - self.layak)

    @property
    def kurang_anjuran(self) -> int:
        """Items that are missing, the recommended ones included."""
        return max(0, self.perlu + self.anjuran - self.layak)


@attrs.frozen
class IsianPeran:
    """How many people present may fill a role that has to be filled, each counted in every role."""

    peran: PeranRegu
    pemegang: int
    kursi: int

    @property
    def isian(self) -> Fraction:
        return min(Fraction(1), Fraction(self.pemegang, self.kursi))


# --- the answer -----------------------------------------------------------------------------------


@attrs.frozen
class KesiapanRegu:
    """The readiness of one team, or of several at once, on a day, with its reasons.

    What is sure of `susunan`: no seating fills more required seats; of those that fill as many,
    none has more seats with somebody who lacks nothing recommended; of those, none fills more of
    the seats that need not be filled. Whom it spends: the least versatile first, then by code.
    """

    pola: tuple[PolaRegu, ...]
    pada: date
    susunan: tuple[Penempatan, ...]
    kursi_kosong: tuple[KursiKosong, ...]
    anjuran_kurang: tuple[AnjuranKurang, ...]
    alat: tuple[KecukupanAlat, ...]
    ikatan: KekuranganOrang | None
    """Why required seats stay empty; None if none does."""
    ikatan_anjuran: KekuranganOrang | None
    """Why not every seat has somebody who lacks nothing recommended; None if every one has."""
    isian_peran: tuple[IsianPeran, ...]
    perolehan_berlaku: int
    perolehan_semua: int
    """All that was issued by that day."""

    @property
    def status(self) -> StatusKesiapan:
        if any(k.wajib for k in self.kursi_kosong) or any(a.kurang for a in self.alat):
            return StatusKesiapan.TIDAK_SIAP
        kurang = self.kursi_kosong or self.anjuran_kurang
        if kurang or any(a.kurang_anjuran for a in self.alat):
            return StatusKesiapan.SIAP_BERSYARAT
        return StatusKesiapan.SIAP

    @property
    def peran_tersempit(self) -> IsianPeran:
        """The role with the least holders for its seats; of several the first."""
        return min(self.isian_peran, key=lambda p: p.isian)

    @property
    def isian(self) -> Fraction:
        """The least filling of any role. It counts certificates, so that 1 does not mean ready."""
        return self.peran_tersempit.isian

    @property
    def keberlakuan(self) -> Fraction | None:
        """Which part of all that was ever obtained still counts; None where there is nothing."""
        if not self.perolehan_semua:
            return None
        return Fraction(self.perolehan_berlaku, self.perolehan_semua)

    def penjelasan(self) -> Penjelasan:
        return uraian.penjelasan_kesiapan(self)

    def tabel(self) -> Tabel:
        """Every seat, who sits there, and what is missing."""
        return uraian.tabel_kesiapan(self)

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_() + self.tabel()._repr_html_()


def kesiapan_regu(
    pola: PolaRegu | Iterable[PolaRegu], kekuatan: Kekuatan, pada: date
) -> KesiapanRegu:
    """Whether a team, or several at once, can go out on a day.

    >>> from pelayanan_publik.tangguh_bencana.model import (
    ...     DaftarKualifikasi, Kemampuan, Kualifikasi, WujudKualifikasi)
    >>> from pelayanan_publik.tangguh_bencana.regu import Peran
    >>> kursus = Kualifikasi("AIR", "Pelatihan penyelamatan di air",
    ...     WujudKualifikasi.SERTIFIKAT_PELATIHAN, (Kemampuan("penyelamatan_air"),), 24)
    >>> berenang = SyaratKeterampilan("penyelamatan_air", [kursus.wujud])
    >>> regu = PolaRegu("AIR", "Regu air", [Peran("perenang", 1, [berenang]), Peran("penjaga")])
    >>> orang = [Relawan("R-1", [kursus.terbitkan(date(2024, 8, 1))]), Relawan("R-2")]
    >>> kekuatan = Kekuatan(orang, (), DaftarKualifikasi([kursus]))
    >>> kesiapan_regu(regu, kekuatan, date(2026, 7, 31)).status.value
    'siap'
    >>> hasil = kesiapan_regu(regu, kekuatan, date(2026, 8, 1))
    >>> hasil.status.value, hasil.ikatan.kurang, [str(p) for p in hasil.ikatan.peran]
    ('tidak_siap', 1, ['perenang (regu 1)'])
    """
    papan = siapkan_papan(pola, kekuatan, pada)
    kelas: dict[Pasangan, list[Relawan]] = {}
    for satu in sorted(kekuatan.relawan, key=lambda r: r.kode):
        pasangan = papan.pasangan_pada(satu, pada)
        if pasangan is not None:
            kelas.setdefault(pasangan, []).append(satu)
    susunan, kosong, kurang = _dudukkan(papan, kelas, kekuatan, pada)
    terdaftar = [r for r in kekuatan.relawan if r.terdaftar(pada)]
    terbit = [p for r in terdaftar for p in r.perolehan if p.terbit <= pada]
    return KesiapanRegu(
        papan.pola,
        pada,
        susunan,
        kosong,
        kurang,
        _kecukupan(papan, kekuatan, pada),
        _kekurangan(papan, kelas, sempurna=False),
        _kekurangan(papan, kelas, sempurna=True),
        _isian(papan, kelas),
        sum(p.berlaku(pada) for p in terbit),
        len(terbit),
    )


def _dudukkan(
    papan: Papan, kelas: dict[Pasangan, list[Relawan]], kekuatan: Kekuatan, pada: date
) -> tuple[tuple[Penempatan, ...], tuple[KursiKosong, ...], tuple[AnjuranKurang, ...]]:
    """Single people in single seats: first who lacks nothing, then by class and code."""
    isi = tempatkan(papan.permintaan, papan.wajib, {k: len(o) for k, o in kelas.items()})
    antre = {k: iter(orang) for k, orang in kelas.items()}
    duduk: list[list[Relawan]] = [[] for _ in papan.jenis]
    for (k, r), banyak in sorted(isi.items(), key=lambda i: (not i[0][0][1] >> i[0][1] & 1, i[0])):
        duduk[r] += (next(antre[k]) for _ in range(banyak))
    giliran = [iter(orang) for orang in duduk]
    menurut = {p: r for r, jenis in enumerate(papan.jenis) for p, _ in jenis.letak}
    susunan: list[Penempatan] = []
    kosong: list[KursiKosong] = []
    kurang: list[AnjuranKurang] = []
    for i, satu in enumerate(papan.pola, 1):
        for peran in satu.peran:
            for kursi in range(1, peran.banyak + 1):
                orang = next(giliran[menurut[PeranRegu(i, peran.nama)]], None)
                if orang is None:
                    kosong.append(KursiKosong(i, peran.nama, kursi, peran.wajib))
                    continue
                susunan.append(Penempatan(i, peran.nama, kursi, orang.kode))
                terbukti = kemampuan_berlaku(orang, kekuatan.daftar, pada)
                belum = tuple(s for s in peran.syarat if not terpenuhi(terbukti, s))
                if belum:
                    kurang.append(AnjuranKurang(susunan[-1], belum))
    return tuple(susunan), tuple(kosong), tuple(kurang)


def _kekurangan(
    papan: Papan, kelas: dict[Pasangan, list[Relawan]], *, sempurna: bool
) -> KekuranganOrang | None:
    permintaan = papan.permintaan if sempurna else papan.permintaan_wajib
    banyak: dict[int, int] = {}
    for pasangan, orang in kelas.items():
        bisa = pasangan[1] if sempurna else pasangan[0] & papan.wajib
        banyak[bisa] = banyak.get(bisa, 0) + len(orang)
    hasil = cocokkan(permintaan, banyak)
    if hasil.lengkap:
        return None
    kode = (r.kode for k, o in kelas.items() if k[sempurna] & hasil.ikatan for r in o)
    return KekuranganOrang(
        papan.peran(hasil.ikatan),
        sum(permintaan[r] for r in bit(hasil.ikatan)),
        tuple(sorted(kode)),
    )


def _kecukupan(papan: Papan, kekuatan: Kekuatan, pada: date) -> tuple[KecukupanAlat, ...]:
    layak = kekuatan.alat_layak(pada)
    tidak: dict[str, list[AlatTidakLayak]] = {}
    for satu in kekuatan.alat:
        keadaan = satu.keadaan(pada)
        if satu.terdaftar(pada) and keadaan is not KeadaanAlat.LAYAK:
            isi = AlatTidakLayak(satu.kode, satu.jumlah, keadaan)
            tidak.setdefault(satu.jenis, []).append(isi)
    return tuple(
        KecukupanAlat(
            jenis,
            wajib := papan.alat_wajib.get(jenis, 0),
            semua - wajib,
            layak.get(jenis, 0),
            tuple(sorted(tidak.get(jenis, ()), key=lambda a: a.kode)),
        )
        for jenis, semua in papan.alat_semua.items()
    )


def _isian(papan: Papan, kelas: dict[Pasangan, list[Relawan]]) -> tuple[IsianPeran, ...]:
    hasil: dict[PeranRegu, IsianPeran] = {}
    for r, jenis in enumerate(papan.jenis):
        if jenis.wajib:
            pemegang = sum(len(orang) for k, orang in kelas.items() if k[0] >> r & 1)
            hasil |= {p: IsianPeran(p, pemegang, kursi) for p, kursi in jenis.letak}
    return tuple(hasil[p] for p in papan.peran(papan.wajib))
