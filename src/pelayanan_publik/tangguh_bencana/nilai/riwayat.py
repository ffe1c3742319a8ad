"""The scores of one village over time: what changed, hazard by hazard.

A score belongs to a hazard and a day; two scores are compared only within one hazard.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import (
    galat_anggota,
    pastikan,
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.tangguh_bencana.errors import (
    PenilaianGanda,
    PenilaianTanpaKeterangan,
    PerbandinganSalah,
)
from pelayanan_publik.tangguh_bencana.nilai.bahaya import tulis_bahaya
from pelayanan_publik.tangguh_bencana.nilai.kelas import KelasPKD, KomponenPKD
from pelayanan_publik.tangguh_bencana.nilai.perubahan import PerubahanJawaban, beda_jawaban
from pelayanan_publik.tangguh_bencana.nilai.pkd import NilaiPKD


def _kunci(nilai: NilaiPKD) -> tuple[str, date]:
    """Hazard and day of a score that has both."""
    return tulis_bahaya(nilai.bahaya or ""), nilai.tanggal or date.min


def _galat(nilai: object, path: str) -> list[Galat]:
    if salah := galat_anggota(nilai, NilaiPKD, path):
        return [salah]
    return [
        PenilaianTanpaKeterangan(nama, path=f"{path}.{nama}")
        for nama in ("bahaya", "tanggal")
        if getattr(nilai, nama) is None
    ]


def _tulis_selisih(selisih: Fraction) -> str:
    return f"{'+' if selisih > 0 else ''}{tulis_pecahan(selisih)}"


@attrs.frozen
class PerubahanPKD:
    """Two scores for one hazard, the earlier first, and what lies between them."""

    sebelum: NilaiPKD
    sesudah: NilaiPKD

    def __attrs_post_init__(self) -> None:
        angkat([*_galat(self.sebelum, "sebelum"), *_galat(self.sesudah, "sesudah")])
        (bahaya, dulu), (bahaya_kini, kini) = _kunci(self.sebelum), _kunci(self.sesudah)
        if bahaya != bahaya_kini or dulu >= kini:
            dengan = f"{bahaya} {dulu}"
            raise PerbandinganSalah(f"{bahaya_kini} {kini}", path="sesudah", dengan=dengan)

    @property
    def selisih(self) -> Fraction:
        """Of the index, in points."""
        return self.sesudah.indeks - self.sebelum.indeks

    @property
    def selisih_per_komponen(self) -> tuple[tuple[KomponenPKD, Fraction], ...]:
        """Of the index, in points, by component: together they are `selisih`."""
        return tuple(
            (baru.komponen, baru.poin - lama.poin)
            for lama, baru in zip(self.sebelum.komponen, self.sesudah.komponen, strict=True)
        )

    @property
    def kelas(self) -> tuple[KelasPKD, KelasPKD]:
        """Before and after."""
        return self.sebelum.kelas, self.sesudah.kelas

    @property
    def ganti_kelas(self) -> bool:
        sebelum, sesudah = self.kelas
        return sebelum is not sesudah

    @property
    def jawaban_berubah(self) -> tuple[PerubahanJawaban, ...]:
        """The answers that differ; a blank that became a no is one of them."""
        return beda_jawaban(self.sebelum.jawaban, self.sesudah.jawaban)

    def penjelasan(self) -> Penjelasan:
        bahaya, dulu = _kunci(self.sebelum)
        lama, baru = (k.name.title() for k in self.kelas)
        indeks = " menjadi ".join(tulis_pecahan(n.indeks) for n in (self.sebelum, self.sesudah))
        return Penjelasan(
            f"Perubahan indeks PKD untuk {bahaya}, {dulu} s.d. {self.sesudah.tanggal}",
            _tulis_selisih(self.selisih),
            (
                Penjelasan("Indeks", indeks),
                Penjelasan("Kelas", f"{lama} menjadi {baru}" if self.ganti_kelas else baru),
                *(
                    Penjelasan(f"Komponen {tulis_kata(k)}", _tulis_selisih(poin))
                    for k, poin in self.selisih_per_komponen
                ),
                Penjelasan(
                    "Jawaban berubah",
                    tulis_ribuan(len(self.jawaban_berubah)),
                    tuple(Penjelasan(str(p)) for p in self.jawaban_berubah),
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _susun(penilaian: Iterable[NilaiPKD]) -> tuple[NilaiPKD, ...]:
    """By hazard and day; without either, or for the same twice, they are refused."""
    pastikan(penilaian=(penilaian, Iterable))
    semua = tuple(penilaian)
    galat: list[Galat] = []
    ada: set[tuple[str, date]] = set()
    for i, satu in enumerate(semua):
        path = f"penilaian[{i}]"
        if salah := _galat(satu, path):
            galat += salah
            continue
        bahaya, tanggal = kunci = _kunci(satu)
        if kunci in ada:
            galat.append(PenilaianGanda(bahaya, path=path, tanggal=tanggal))
        ada.add(kunci)
    angkat(galat)
    return tuple(sorted(semua, key=_kunci))


@attrs.frozen
class RiwayatPKD:
    """A village's scores, by hazard and day."""

    penilaian: tuple[NilaiPKD, ...] = attrs.field(converter=_susun)

    @property
    def daftar_bahaya(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(tulis_bahaya(n.bahaya or "") for n in self.penilaian))

    def untuk(self, bahaya: str) -> tuple[NilaiPKD, ...]:
        """The scores for one hazard, by day; none where it was never scored."""
        pastikan(bahaya=(bahaya, str))
        return tuple(n for n in self.penilaian if _kunci(n)[0] == tulis_bahaya(bahaya))

    @property
    def daftar_perubahan(self) -> tuple[PerubahanPKD, ...]:
        """From each score to the next one for the same hazard."""
        semua = zip(self.penilaian, self.penilaian[1:], strict=False)
        return tuple(PerubahanPKD(a, b) for a, b in semua if _kunci(a)[0] == _kunci(b)[0])

    def tabel(self) -> Tabel:
        selisih = {_kunci(p.sesudah): _tulis_selisih(p.selisih) for p in self.daftar_perubahan}
        return Tabel(
            "Riwayat PKD",
            ("Bahaya", "Tanggal", "Indeks", "Perubahan", "Kelas"),
            tuple(
                (
                    _kunci(n)[0],
                    str(n.tanggal),
                    tulis_pecahan(n.indeks),
                    selisih.get(_kunci(n), ""),
                    n.kelas.name.title(),
                )
                for n in self.penilaian
            ),
            kanan=("Indeks", "Perubahan"),
        )

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Riwayat PKD",
            f"{tulis_ribuan(len(self.penilaian))} penilaian",
            tuple(p.penjelasan() for p in self.daftar_perubahan),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def riwayat_pkd(penilaian: Iterable[NilaiPKD]) -> RiwayatPKD:
    """The scores of one village in order; each must tell its hazard and its day.

    >>> from pelayanan_publik.tangguh_bencana.nilai.pkd import nilai_pkd
    >>> dulu = nilai_pkd([[False] * 4] * 32, bahaya="banjir", tanggal=date(2024, 5, 1))
    >>> kini = nilai_pkd([[True] * 4] * 32, bahaya="Banjir", tanggal=date(2025, 5, 1))
    >>> print(riwayat_pkd([kini, dulu]).tabel())
    Riwayat PKD
    Bahaya  Tanggal     Indeks  Perubahan  Kelas
    ------  ----------  ------  ---------  -------
    banjir  2024-05-01      20             Pratama
    banjir  2025-05-01     100        +80  Utama
    """
    return RiwayatPKD(penilaian)
