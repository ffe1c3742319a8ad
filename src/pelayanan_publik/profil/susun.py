"""The report of a kecamatan over all programmes, and two of them side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from html import escape
from types import MappingProxyType

import attrs

from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_teks,
    pastikan,
    tulis_kata,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.profil.errors import DataMasaDepan, IndikatorGanda
from pelayanan_publik.profil.model import PROGRAM, Indikator, KeadaanIndikator

_URUTAN = {program: i for i, program in enumerate(PROGRAM)}
_SEMUA_TEMPAT = "kecamatan"
_TIDAK_DIKETAHUI = "tidak diketahui"
_DESIMAL = 2


@attrs.frozen
class ProfilKecamatan:
    """What is known of a kecamatan on a day, by programme; and what is not.

    Made by `susun_profil`.
    """

    nama: str
    pada: date
    indikator: tuple[Indikator, ...]
    """By programme, in the order in which they were handed over."""

    @property
    def tidak_diketahui(self) -> tuple[str, ...]:
        """The programmes of which nothing was handed over."""
        ada = {i.program for i in self.indikator}
        return tuple(p for p in PROGRAM if p not in ada)

    @property
    def belum(self) -> tuple[Indikator, ...]:
        """What falls short of its yardstick: where to begin."""
        return tuple(i for i in self.indikator if i.keadaan is KeadaanIndikator.BELUM)

    @property
    def data_tertua(self) -> date | None:
        """The day of the oldest figure; None where there is none."""
        return min((i.tanggal_data for i in self.indikator), default=None)

    def program(self, nama: str) -> tuple[Indikator, ...]:
        """The figures of one programme."""
        return tuple(i for i in self.indikator if i.program == nama)

    def penjelasan(self) -> Penjelasan:
        bagian = tuple(
            Penjelasan(
                judul,
                "" if isi else _TIDAK_DIKETAHUI,
                tuple(i.penjelasan() for i in isi),
                catatan="" if isi else "tidak ada hasil yang diserahkan",
            )
            for judul, isi in self._per_program()
        )
        return attrs.evolve(self._kepala(), rincian=bagian)

    def tabel(self) -> tuple[Tabel, ...]:
        """A table for each programme; for one that is not known, a table that says so."""
        return tuple(_tabel(judul, isi) for judul, isi in self._per_program())

    def teks(self) -> str:
        return "\n\n".join([str(self._kepala()), *(t.teks() for t in self.tabel())])

    def markdown(self) -> str:
        bagian = (f"## {t.judul}\n\n{attrs.evolve(t, judul='').markdown()}" for t in self.tabel())
        return "\n\n".join([f"# {self._kepala()}", *bagian])

    def _repr_html_(self) -> str:
        bagian = (
            tabel._repr_html_() + "".join(_alasan(i) for i in isi)
            for tabel, (_, isi) in zip(self.tabel(), self._per_program(), strict=True)
        )
        return f"<h2>{escape(str(self._kepala()))}</h2>" + "".join(bagian)

    def __str__(self) -> str:
        return self.teks()

    def _kepala(self) -> Penjelasan:
        diketahui = len(PROGRAM) - len(self.tidak_diketahui)
        return Penjelasan(
            f"Profil {self.nama} pada {self.pada}",
            f"{len(self.indikator)} indikator",
            catatan=f"{diketahui} dari {len(PROGRAM)} program diketahui, {len(self.belum)} "
            "indikator belum memenuhi patokannya",
        )

    def _per_program(self) -> Iterator[tuple[str, tuple[Indikator, ...]]]:
        for program, judul in PROGRAM.items():
            yield judul, self.program(program)


def susun_profil(nama: str, indikator: Iterable[Indikator], *, pada: date) -> ProfilKecamatan:
    """The report of a kecamatan on a day, from the figures of its programmes.

    The same figure of the same place on two days is history, and both stand; twice on one day is
    refused, and so are data later than the report.

    >>> susun_profil("Kotagede", [], pada=date(2024, 7, 1)).tidak_diketahui[:2]
    ('bank_sampah', 'biopori')
    """
    kumpul = Pengumpul()
    semua: tuple[Indikator, ...] = tupel(indikator)
    kumpul.tambah(galat_teks(nama, "nama"), galat_tanggal(pada, "pada"))
    kumpul.tambah(*_galat_jenis(semua))
    kumpul.tuntas()
    angkat(_galat(semua, pada))
    return ProfilKecamatan(nama, pada, tuple(sorted(semua, key=lambda i: _URUTAN[i.program])))


def _galat_jenis(semua: object) -> Iterator[Galat | None]:
    if isinstance(semua, tuple):
        yield from (galat_anggota(s, Indikator, f"indikator[{i}]") for i, s in enumerate(semua))
    else:
        yield galat_anggota(semua, tuple, "indikator")


def _galat(semua: tuple[Indikator, ...], pada: date) -> Iterator[Galat]:
    ada = set()
    for i, satu in enumerate(semua):
        if satu.tanggal_data > pada:
            yield DataMasaDepan(
                satu.tanggal_data,
                path=f"indikator[{i}].tanggal_data",
                indikator=satu.nama,
                pada=pada,
            )
        kunci = (*satu.kunci, satu.tempat, satu.tanggal_data)
        if kunci in ada:
            yield IndikatorGanda(
                satu.nama, path=f"indikator[{i}]", tempat=satu.tempat or _SEMUA_TEMPAT
            )
        ada.add(kunci)


def _tabel(judul: str, isi: tuple[Indikator, ...]) -> Tabel:
    kolom = ("Indikator", "Tempat", "Nilai", "Patokan", "Data per", "Bukti")
    baris: tuple[tuple[str, ...], ...] = tuple(
        (
            i.nama,
            i.tempat or _SEMUA_TEMPAT,
            i.ditulis,
            tulis_kata(i.keadaan),
            str(i.tanggal_data),
            i.sumber.bukti.value,
        )
        for i in isi
    )
    return Tabel(judul, kolom, baris or ((_TIDAK_DIKETAHUI, *[""] * (len(kolom) - 1)),))


def _alasan(satu: Indikator) -> str:
    judul = escape(f"{satu.nama} {satu.tempat}".rstrip())
    isi = satu.penjelasan()._repr_html_()
    return f"<details><summary>{judul}</summary>{isi}</details>"


# --- two side by side ----------------------------------------------------------------------------


@attrs.frozen
class BarisBandingan:
    """One figure of two kecamatan; empty: not known there."""

    program: str
    nama: str
    satuan: str
    kiri: tuple[Indikator, ...]
    """One for each place, the newest of each."""
    kanan: tuple[Indikator, ...]

    @property
    def nisbah(self) -> Fraction | None:
        """Right over left, where both have one number and the left is not zero."""
        a, b = _tunggal(self.kiri), _tunggal(self.kanan)
        return None if a is None or b is None or a == 0 else b / a


@attrs.frozen
class BandinganProfil:
    """Two reports side by side. Made by `bandingkan_profil`."""

    kiri: ProfilKecamatan
    kanan: ProfilKecamatan
    baris: tuple[BarisBandingan, ...]

    @property
    def belum_lengkap(self) -> tuple[BarisBandingan, ...]:
        """What is known of one of the two only."""
        return tuple(b for b in self.baris if not (b.kiri and b.kanan))

    def tabel(self) -> Tabel:
        kolom = ("Program", "Indikator", self.kiri.nama, self.kanan.nama, "Nisbah")
        baris = (
            (PROGRAM[b.program], b.nama, _tulis(b.kiri), _tulis(b.kanan), _tulis_nisbah(b.nisbah))
            for b in self.baris
        )
        kosong = (
            (PROGRAM[p], _TIDAK_DIKETAHUI, _TIDAK_DIKETAHUI, _TIDAK_DIKETAHUI, "–")
            for p in self.kiri.tidak_diketahui
            if p in self.kanan.tidak_diketahui
        )
        judul = (
            f"{self.kiri.nama} ({self.kiri.pada}) dan {self.kanan.nama} ({self.kanan.pada}); "
            "nisbah: kanan dibagi kiri"
        )
        return Tabel(judul, kolom, (*baris, *kosong), kanan=("Nisbah",))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def bandingkan_profil(kiri: ProfilKecamatan, kanan: ProfilKecamatan) -> BandinganProfil:
    """Every figure that either of two reports has, side by side; of each place the newest.

    Figures of several places are not added up: their range is shown.
    """
    pastikan(kiri=(kiri, ProfilKecamatan), kanan=(kanan, ProfilKecamatan))
    satu_sisi, sisi_lain = _terbaru(kiri), _terbaru(kanan)
    kunci = sorted({**satu_sisi, **sisi_lain}, key=lambda k: _URUTAN[k[0]])
    return BandinganProfil(
        kiri,
        kanan,
        tuple(BarisBandingan(*k, satu_sisi.get(k, ()), sisi_lain.get(k, ())) for k in kunci),
    )


def _terbaru(
    profil: ProfilKecamatan,
) -> Mapping[tuple[str, str, str], tuple[Indikator, ...]]:
    per_kunci: dict[tuple[str, str, str], dict[str, Indikator]] = {}
    for i in sorted(profil.indikator, key=lambda i: i.tanggal_data):
        per_kunci.setdefault(i.kunci, {})[i.tempat] = i
    return MappingProxyType({k: tuple(isi.values()) for k, isi in per_kunci.items()})


def _tunggal(isi: tuple[Indikator, ...]) -> Fraction | None:
    return isi[0].ukuran if len(isi) == 1 else None


def _tulis(isi: tuple[Indikator, ...]) -> str:
    if len(isi) <= 1:
        return isi[0].ditulis if isi else _TIDAK_DIKETAHUI
    berukuran = sorted(isi, key=lambda i: (i.ukuran is not None, i.ukuran or 0))
    if berukuran[0].ukuran is None:
        return f"{len(isi)} tempat"
    rendah, tinggi = berukuran[0].ditulis, berukuran[-1].ditulis
    return f"{len(isi)} tempat: " + (rendah if rendah == tinggi else f"{rendah} s.d. {tinggi}")


def _tulis_nisbah(nilai: Fraction | None) -> str:
    return "–" if nilai is None else f"{tulis_pecahan(nilai, _DESIMAL)}×"
