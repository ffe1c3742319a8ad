"""How a kelurahan may buy: directly or not, and by which type of swakelola.

Splitting a purchase to stay below the limit is forbidden. It shows when packages of one kind
are added up: each is within the limit, together they are above it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.anggaran.errors import TanpaPaket, TimBerlebih
from pelayanan_publik.anggaran.model import JenisPengadaan
from pelayanan_publik.anggaran.parameters import (
    BATAS_PENGADAAN_LANGSUNG,
    SWAKELOLA,
    TENAGA_AHLI_SWAKELOLA,
)
from pelayanan_publik.core.errors import angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pastikan,
    tulis_kata,
    tulis_rupiah,
)

# --- direct procurement --------------------------------------------------------------------------


@attrs.frozen
class Paket:
    """One purchase: its kind and its whole value."""

    kode: str
    jenis: JenisPengadaan
    rupiah: int

    def __attrs_post_init__(self) -> None:
        salah = (
            galat_teks(self.kode, "kode"),
            galat_anggota(self.jenis, JenisPengadaan, "jenis"),
            galat_positif(self.rupiah, "rupiah"),
        )
        angkat(filter(None, salah))


@attrs.frozen
class PengadaanSejenis:
    """All packages of one kind, against the limit of direct procurement."""

    jenis: JenisPengadaan
    paket: tuple[Paket, ...]
    batas_rupiah: int

    @property
    def rupiah(self) -> int:
        return sum(p.rupiah for p in self.paket)

    @property
    def di_bawah_batas(self) -> tuple[Paket, ...]:
        """The packages that by themselves are within the limit; the limit itself still is."""
        return tuple(p for p in self.paket if p.rupiah <= self.batas_rupiah)

    @property
    def di_atas_batas(self) -> tuple[Paket, ...]:
        """The packages that may not be bought directly, whatever stands beside them."""
        return tuple(p for p in self.paket if p.rupiah > self.batas_rupiah)

    @property
    def terpecah(self) -> bool:
        """Whether packages stay within the limit one by one, and pass it together."""
        return sum(p.rupiah for p in self.di_bawah_batas) > self.batas_rupiah

    @property
    def langsung(self) -> bool:
        """Whether all of it may be bought directly."""
        return self.rupiah <= self.batas_rupiah


@attrs.frozen
class HasilPengadaan:
    """Packages by kind: which may be bought directly, and which look split."""

    pada: date
    sejenis: tuple[PengadaanSejenis, ...]

    @property
    def terpecah(self) -> tuple[PengadaanSejenis, ...]:
        return tuple(s for s in self.sejenis if s.terpecah)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Metode pengadaan",
            rincian=tuple(
                Penjelasan(
                    tulis_kata(s.jenis),
                    _metode(s),
                    (BATAS_PENGADAAN_LANGSUNG[s.jenis].penjelasan(self.pada),),
                    catatan=f"{len(s.paket)} paket, {tulis_rupiah(s.rupiah)}",
                )
                for s in self.sejenis
            ),
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Metode pengadaan pada {self.pada}",
            ("Jenis", "Paket", "Jumlah (Rp)", "Batas langsung (Rp)", "Metode"),
            tuple(
                (
                    tulis_kata(s.jenis),
                    len(s.paket),
                    s.rupiah,
                    s.batas_rupiah,
                    _metode(s),
                )
                for s in self.sejenis
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _metode(sejenis: PengadaanSejenis) -> str:
    if sejenis.langsung:
        return "pengadaan langsung"
    bagian = [f"{p.kode} bukan langsung" for p in sejenis.di_atas_batas]
    if sejenis.terpecah:
        bagian.append("terpecah: gabungkan, bukan langsung")
    elif sejenis.di_bawah_batas:
        bagian.append("lainnya langsung")
    return "; ".join(bagian)


def periksa_pengadaan(paket: Iterable[Paket], pada: date) -> HasilPengadaan:
    """Packages added up by kind, against the limits in force on a day.

    >>> from datetime import date
    >>> dua = [Paket("P-1", "konstruksi", 150_000_000), Paket("P-2", "konstruksi", 150_000_000)]
    Traceback (most recent call last):
    pelayanan_publik.core.errors.BukanJenisnya: UM-008 ...
    >>> konstruksi = JenisPengadaan.KONSTRUKSI
    >>> dua = [Paket("P-1", konstruksi, 150_000_000), Paket("P-2", konstruksi, 150_000_000)]
    >>> [periksa_pengadaan(dua, date(tahun, 7, 1)).sejenis[0].terpecah for tahun in (2024, 2025)]
    [True, False]
    """
    pastikan(paket=(paket, Iterable))
    daftar = tuple(paket)
    masukan = Masukan()
    masukan.hari("pada", pada)
    bukan = [galat_anggota(p, Paket, f"paket[{i}]") for i, p in enumerate(daftar)]
    masukan.tambah(*bukan)
    if not daftar:
        masukan.tambah(TanpaPaket(path="paket"))
    if not any(bukan):
        masukan.tambah(*galat_ganda((f"paket[{i}].kode", p.kode) for i, p in enumerate(daftar)))
    hasil = [
        PengadaanSejenis(jenis, sejenis, masukan.berlaku(BATAS_PENGADAAN_LANGSUNG[jenis], pada))
        for jenis in JenisPengadaan
        if (sejenis := tuple(p for p in daftar if isinstance(p, Paket) and p.jenis is jenis))
    ]
    masukan.tuntas()
    return HasilPengadaan(pada, tuple(hasil))


# --- swakelola -----------------------------------------------------------------------------------


class Pihak(StrEnum):
    """Who plans, does, or supervises."""

    PENANGGUNG_JAWAB = "penanggung_jawab"
    """The office whose budget it is."""
    INSTANSI_LAIN = "instansi_lain"
    ORMAS = "ormas"
    POKMAS = "pokmas"


class TipeSwakelola(StrEnum):
    """The four types of Perpres 16/2018."""

    SATU = "I"
    DUA = "II"
    TIGA = "III"
    EMPAT = "IV"


@attrs.frozen
class HasilSwakelola:
    """The type that fits who does what; None, with the reason, where none fits."""

    perencana: Pihak
    pelaksana: Pihak
    pengawas: Pihak
    pada: date
    tipe: TipeSwakelola | None
    alasan: str

    def penjelasan(self) -> Penjelasan:
        berlaku = SWAKELOLA.pada(self.pada)
        return Penjelasan(
            "Tipe swakelola",
            "tidak ada" if self.tipe is None else self.tipe.value,
            (
                Penjelasan("Perencana", tulis_kata(self.perencana)),
                Penjelasan("Pelaksana", tulis_kata(self.pelaksana)),
                Penjelasan("Pengawas", tulis_kata(self.pengawas)),
            ),
            berlaku.dasar,
            berlaku.bukti,
            self.alasan,
        )


_TIPE = {
    Pihak.PENANGGUNG_JAWAB: TipeSwakelola.SATU,
    Pihak.INSTANSI_LAIN: TipeSwakelola.DUA,
    Pihak.ORMAS: TipeSwakelola.TIGA,
    Pihak.POKMAS: TipeSwakelola.EMPAT,
}
"""By who does the work."""
_PERENCANA = {
    TipeSwakelola.SATU: frozenset({Pihak.PENANGGUNG_JAWAB}),
    TipeSwakelola.EMPAT: frozenset({Pihak.PENANGGUNG_JAWAB, Pihak.POKMAS}),
}
_PENGAWAS = {
    TipeSwakelola.SATU: frozenset({Pihak.PENANGGUNG_JAWAB}),
    TipeSwakelola.EMPAT: frozenset({Pihak.POKMAS}),
}
"""Of types II and III our source tells only who does the work."""


def tipe_swakelola(
    *, perencana: Pihak | str, pelaksana: Pihak | str, pengawas: Pihak | str, pada: date
) -> HasilSwakelola:
    """The type of swakelola, by who plans, who does and who supervises.

    >>> tipe_swakelola(perencana="pokmas", pelaksana="pokmas", pengawas="pokmas",
    ...     pada=date(2024, 1, 1)).tipe.value
    'IV'
    >>> tipe_swakelola(perencana="pokmas", pelaksana="pokmas", pengawas="penanggung_jawab",
    ...     pada=date(2024, 1, 1)).alasan
    'pada tipe IV pengawasnya pokmas'
    """
    masukan = Masukan()
    rencana = masukan.pilihan("perencana", perencana, Pihak)
    laksana = masukan.pilihan("pelaksana", pelaksana, Pihak)
    awas = masukan.pilihan("pengawas", pengawas, Pihak)
    masukan.berlaku(SWAKELOLA, pada)
    masukan.tuntas()
    tipe = _TIPE[laksana]
    salah = [
        f"pada tipe {tipe.value} {sebutan} {' atau '.join(sorted(map(tulis_kata, boleh[tipe])))}"
        for sebutan, satu, boleh in (
            ("perencananya", rencana, _PERENCANA),
            ("pengawasnya", awas, _PENGAWAS),
        )
        if tipe in boleh and satu not in boleh[tipe]
    ]
    cocok = f"dikerjakan {tulis_kata(laksana)}"
    return HasilSwakelola(
        rencana, laksana, awas, pada, None if salah else tipe, "; ".join(salah) or cocok
    )


@attrs.frozen
class TimSwakelola:
    """The experts in a team of type I, against the most there may be."""

    anggota: int
    tenaga_ahli: int
    pada: date

    @property
    def paling_banyak(self) -> int:
        """Experts at most: half of the members, whole people."""
        bagian = TENAGA_AHLI_SWAKELOLA.nilai(self.pada)
        return int(self.anggota * bagian)

    @property
    def layak(self) -> bool:
        return self.tenaga_ahli <= self.paling_banyak

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Tenaga ahli dalam tim swakelola",
            "layak" if self.layak else "terlalu banyak",
            (TENAGA_AHLI_SWAKELOLA.penjelasan(self.pada),),
            catatan=f"{self.tenaga_ahli} dari {self.anggota}, paling banyak {self.paling_banyak}",
        )


def periksa_tim_swakelola(*, anggota: int, tenaga_ahli: int, pada: date) -> TimSwakelola:
    """The experts of a team against half of it.

    >>> periksa_tim_swakelola(anggota=5, tenaga_ahli=3, pada=date(2024, 1, 1)).layak
    False
    """
    masukan = Masukan()
    salah = galat_positif(anggota, "anggota"), galat_tak_negatif(tenaga_ahli, "tenaga_ahli")
    masukan.tambah(*salah)
    masukan.berlaku(TENAGA_AHLI_SWAKELOLA, pada)
    if not any(salah) and tenaga_ahli > anggota:
        masukan.tambah(TimBerlebih(tenaga_ahli, path="tenaga_ahli", anggota=anggota))
    masukan.tuntas()
    return TimSwakelola(anggota, tenaga_ahli, pada)
