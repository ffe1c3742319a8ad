"""The nouns of a kelurahan's budget: where money comes from, and what it is for.

    Pagu       so much money, of one source, for one kelurahan in one year
    Kegiatan   what it is spent on: an activity by its group, and who decided on it
    Rekening   the place of a budget line, from the unit down to the sub rincian

A source (`SumberDana`) brings conditions; whether a pagu may pay an activity is asked in
`dana`, not here.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import attrs

from pelayanan_publik.anggaran.errors import BukanKelurahan, KelasTanpaDAU
from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.units import galat_anggota, galat_positif, galat_teks, tulis_rupiah
from pelayanan_publik.core.validity import galat_tahun
from pelayanan_publik.wilayah.model import KodeWilayah, Tingkat

# --- where the money comes from ------------------------------------------------------------------


class SumberDana(StrEnum):
    """Whose money it is."""

    APBD = "apbd"
    """The budget of the kota or kabupaten."""
    MUSRENBANG = "musrenbang"
    """APBD as well, for a proposal that the musrenbang brought in."""
    DAU_KELURAHAN = "dau_kelurahan"
    """DAU from the state for kelurahan: DAU Tambahan in 2019 and 2020, earmarked DAU from 2023."""
    DANAIS = "danais"
    """Dana Keistimewaan, as special aid (BKK); only in DIY."""


class KelasDAU(StrEnum):
    """How the state rated the service of a daerah, which set its DAU Tambahan of 2019."""

    BAIK = "baik"
    PERLU_DITINGKATKAN = "perlu_ditingkatkan"
    SANGAT_PERLU_DITINGKATKAN = "sangat_perlu_ditingkatkan"


@attrs.frozen
class Pagu:
    """The ceiling: so many rupiah of one source, for one kelurahan in one budget year.

    A bad one tells all its faults.

    >>> str(Pagu(KodeWilayah("34.71.14.1001"), 2024, SumberDana.DANAIS, 100_000_000))
    'Rp 100.000.000 danais 2024 untuk 34.71.14.1001'
    """

    wilayah: KodeWilayah
    tahun: int
    sumber: SumberDana
    rupiah: int
    peruntukan: str | None = None
    """What earmarked money is for, in the words of its decree; None where it is free."""
    kelas_dau: KelasDAU | None = None
    """Of DAU kelurahan only."""

    def __attrs_post_init__(self) -> None:
        angkat(self._galat())

    def _galat(self) -> Iterator[Galat]:
        yield from filter(
            None,
            (
                galat_anggota(self.wilayah, KodeWilayah, "wilayah"),
                galat_tahun(self.tahun),
                galat_anggota(self.sumber, SumberDana, "sumber"),
                galat_positif(self.rupiah, "rupiah"),
                _galat_teks(self.peruntukan, "peruntukan"),
            ),
        )
        tempat = self.wilayah
        if isinstance(tempat, KodeWilayah) and tempat.tingkat is not Tingkat.KELURAHAN_DESA:
            yield BukanKelurahan(tempat.kode, path="wilayah", tingkat=tempat.tingkat)
        if self.kelas_dau is None:
            return
        if salah := galat_anggota(self.kelas_dau, KelasDAU, "kelas_dau"):
            yield salah
        elif self.sumber is not SumberDana.DAU_KELURAHAN:
            yield KelasTanpaDAU(self.kelas_dau, path="kelas_dau", sumber=self.sumber)

    def __str__(self) -> str:
        return f"{tulis_rupiah(self.rupiah)} {self.sumber.value} {self.tahun} untuk {self.wilayah}"


def _galat_teks(nilai: object, path: str) -> Galat | None:
    """The fault of a text that says nothing; None is no text and no fault."""
    return None if nilai is None else galat_teks(nilai, path)


# --- what it is for ------------------------------------------------------------------------------


class JenisKegiatan(StrEnum):
    """The groups of Permendagri 130/2018: four of works, six of empowerment, and the rest."""

    SARPRAS_PERMUKIMAN = "sarpras_permukiman"
    """Clean water, drainage, collection and processing of waste, infiltration wells."""
    SARPRAS_TRANSPORTASI = "sarpras_transportasi"
    SARPRAS_KESEHATAN = "sarpras_kesehatan"
    """MCK, posyandu, posbindu."""
    SARPRAS_PENDIDIKAN = "sarpras_pendidikan"
    """Education and culture."""
    PEMBERDAYAAN_KESEHATAN = "pemberdayaan_kesehatan"
    PEMBERDAYAAN_PENDIDIKAN = "pemberdayaan_pendidikan"
    """Education and culture."""
    PEMBERDAYAAN_UMKM = "pemberdayaan_umkm"
    PEMBERDAYAAN_LEMBAGA = "pemberdayaan_lembaga"
    """Lembaga kemasyarakatan."""
    PEMBERDAYAAN_TRANTIBUM = "pemberdayaan_trantibum"
    """Peace, order and linmas."""
    PEMBERDAYAAN_BENCANA = "pemberdayaan_bencana"
    """Readiness for disaster and extraordinary events."""
    DI_LUAR_DAFTAR = "di_luar_daftar"
    """In none of the groups."""


@attrs.frozen
class Kegiatan:
    """An activity: its group, the musyawarah that chose it, and the earmark it serves."""

    kode: str
    uraian: str
    jenis: JenisKegiatan
    musyawarah: str | None = None
    """Number of the minutes of the musyawarah pembangunan kelurahan; None where not decided yet."""
    peruntukan: str | None = None
    """The earmark under which it falls, in the words of the decree."""

    def __attrs_post_init__(self) -> None:
        salah = (
            galat_teks(self.kode, "kode"),
            galat_teks(self.uraian, "uraian"),
            galat_anggota(self.jenis, JenisKegiatan, "jenis"),
            _galat_teks(self.musyawarah, "musyawarah"),
            _galat_teks(self.peruntukan, "peruntukan"),
        )
        angkat(filter(None, salah))


# --- the place of a line -------------------------------------------------------------------------


class TingkatRekening(StrEnum):
    """The levels of a budget line, from the outside in."""

    UNIT = "unit"
    KEGIATAN = "kegiatan"
    JENIS = "jenis"
    OBYEK = "obyek"
    RINCIAN = "rincian"
    SUB_RINCIAN = "sub_rincian"


@attrs.frozen
class Rekening:
    """Where a line stands in the budget; the codes are the caller's, none is built in."""

    unit: str
    kegiatan: str
    jenis: str
    obyek: str
    rincian: str
    sub_rincian: str

    def __attrs_post_init__(self) -> None:
        salah = (galat_teks(getattr(self, t.value), t.value) for t in TingkatRekening)
        angkat(filter(None, salah))

    def __str__(self) -> str:
        return ".".join(attrs.astuple(self))

    def berbeda_mulai(self, lain: Rekening) -> TingkatRekening | None:
        """The outermost level at which two lines part; None for the same line.

        >>> a = Rekening("K", "1", "5.1", "02", "01", "0024")
        >>> a.berbeda_mulai(attrs.evolve(a, obyek="03")).value
        'obyek'
        """
        for tingkat in TingkatRekening:
            if getattr(self, tingkat.value) != getattr(lain, tingkat.value):
                return tingkat
        return None


class JenisPengadaan(StrEnum):
    """What is procured, as the limits of direct procurement tell it apart."""

    BARANG = "barang"
    JASA_LAINNYA = "jasa_lainnya"
    KONSTRUKSI = "konstruksi"
