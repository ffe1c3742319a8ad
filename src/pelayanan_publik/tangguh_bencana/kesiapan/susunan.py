"""Who sits where: a seating of teams, made by the library or by hand, and the check of it.

The check stands on its own: it looks at each seat of a list and at the person named for it, and
knows nothing of matching.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, galat_anggota, positif, tupel
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.tangguh_bencana.errors import (
    KursiTerisiGanda,
    KursiTidakAda,
    KursiWajibKosong,
    OrangDiDuaKursi,
    RelawanBerhalangan,
    RelawanTidakDikenal,
    SyaratKursiTidakTerpenuhi,
)
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.papan import baca_regu
from pelayanan_publik.tangguh_bencana.kompetensi import kemampuan_berlaku, terpenuhi
from pelayanan_publik.tangguh_bencana.regu import Peran, PolaRegu


@attrs.frozen(field_transformer=sekaligus)
class Penempatan:
    """Somebody in a seat: the team (from 1, in the order given), the role, the seat in it (from 1).

    >>> Penempatan(1, "ketua", 1, "R-07").relawan
    'R-07'
    """

    regu: int = attrs.field(validator=positif)
    peran: str = attrs.field(validator=berisi)
    kursi: int = attrs.field(validator=positif)
    relawan: str = attrs.field(validator=berisi)


def periksa_susunan(
    pola: PolaRegu | Iterable[PolaRegu],
    susunan: Iterable[Penempatan],
    kekuatan: Kekuatan,
    pada: date,
) -> tuple[Galat, ...]:
    """Every fault of a seating on a day; none: all required seats are filled, and rightly.

    What is only recommended is no fault, nor is an empty seat that may stay empty. Items are
    not looked at.

    >>> from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Relawan
    >>> regu = PolaRegu("JAGA", "Regu jaga", (Peran("ketua"), Peran("anggota")))
    >>> orang = Kekuatan((Relawan("R-1"),), (), DaftarKualifikasi(()))
    >>> dua = [Penempatan(1, "ketua", 1, "R-1"), Penempatan(1, "anggota", 1, "R-1")]
    >>> [(g.path, g.kode) for g in periksa_susunan(regu, dua, orang, date(2026, 8, 1))]
    [('susunan[1].relawan', 'TB-043')]
    """
    isi = tupel(susunan)
    salah = galat_anggota(isi, tuple, "susunan")
    baris = isi if salah is None else ()
    asing = (galat_anggota(p, Penempatan, f"susunan[{i}]") for i, p in enumerate(baris))
    regu = baca_regu(pola, kekuatan, galat_tanggal(pada, "pada"), salah, *asing)
    periksa = _Pemeriksaan(regu, kekuatan, pada)
    for i, satu in enumerate(baris):
        periksa.kursi(satu, f"susunan[{i}]")
    periksa.kosong()
    return tuple(periksa.galat)


class _Pemeriksaan:
    def __init__(self, regu: tuple[PolaRegu, ...], kekuatan: Kekuatan, pada: date) -> None:
        self.galat: list[Galat] = []
        self._peran: dict[tuple[int, str], Peran] = {
            (i, p.nama): p for i, satu in enumerate(regu, 1) for p in satu.peran
        }
        self._relawan = {r.kode: r for r in kekuatan.relawan}
        self._daftar, self._pada = kekuatan.daftar, pada
        self._duduk: dict[str, Penempatan] = {}
        self._terisi: set[tuple[int, str, int]] = set()

    def kursi(self, satu: Penempatan, path: str) -> None:
        peran = self._peran.get((satu.regu, satu.peran))
        if peran is None or satu.kursi > peran.banyak:
            ada = 0 if peran is None else peran.banyak
            self.galat.append(
                KursiTidakAda(satu.peran, path=path, regu=satu.regu, kursi=satu.kursi, ada=ada)
            )
        elif (letak := (satu.regu, satu.peran, satu.kursi)) in self._terisi:
            self.galat.append(
                KursiTerisiGanda(
                    satu.relawan, path=path, regu=satu.regu, peran=satu.peran, kursi=satu.kursi
                )
            )
        else:
            self._terisi.add(letak)
        self._orang(satu, peran, f"{path}.relawan")

    def _orang(self, satu: Penempatan, peran: Peran | None, path: str) -> None:
        lain = self._duduk.setdefault(satu.relawan, satu)
        if lain is not satu:
            self.galat.append(
                OrangDiDuaKursi(satu.relawan, path=path, peran=lain.peran, regu=lain.regu)
            )
        orang = self._relawan.get(satu.relawan)
        if orang is None or not orang.terdaftar(self._pada):
            self.galat.append(RelawanTidakDikenal(satu.relawan, path=path))
            return
        if not orang.hadir(self._pada):
            self.galat.append(RelawanBerhalangan(satu.relawan, path=path, pada=self._pada))
        terbukti = kemampuan_berlaku(orang, self._daftar, self._pada)
        kurang = tuple(
            str(s)
            for s in (peran.syarat if peran else ())
            if s.wajib and not terpenuhi(terbukti, s)
        )
        if kurang:
            self.galat.append(
                SyaratKursiTidakTerpenuhi(
                    satu.relawan, path=path, syarat=kurang, peran=satu.peran, pada=self._pada
                )
            )

    def kosong(self) -> None:
        self.galat += (
            KursiWajibKosong(nama, path="susunan", regu=regu, kursi=kursi)
            for (regu, nama), peran in self._peran.items()
            for kursi in range(1, peran.banyak + 1)
            if peran.wajib and (regu, nama, kursi) not in self._terisi
        )
