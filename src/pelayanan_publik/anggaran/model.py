"""The nouns of a kelurahan's budget: where money comes from, and what it is for.

    Pagu       so much money, of one source, for one kelurahan in one year
    Kegiatan   what it is spent on: an activity by its group, and who decided on it
    Rekening   the place of a budget line, from the unit down to the sub rincian

A source (`SumberDana`) brings conditions; whether a pagu may pay an activity is asked in
`dana`, not here.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from pelayanan_publik.core.units import berisi, galat_teks, pilihan, positif
from pelayanan_publik.wilayah.model import KodeWilayah


def _berisi_atau_kosong(
    _: object, attribute: attrs.Attribute[str | None], value: str | None
) -> None:
    if value is not None and (galat := galat_teks(value, attribute.name)):
        raise galat


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

    >>> str(Pagu(KodeWilayah("34.71.14.1001"), 2024, SumberDana.DANAIS, 100_000_000))
    'Rp 100.000.000 danais 2024 untuk 34.71.14.1001'
    """

    wilayah: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    tahun: int = attrs.field(validator=positif)
    sumber: SumberDana = attrs.field(validator=pilihan(SumberDana))
    rupiah: int = attrs.field(validator=positif)
    peruntukan: str | None = attrs.field(default=None, validator=_berisi_atau_kosong)
    """What earmarked money is for, in the words of its decree; None where it is free."""
    kelas_dau: KelasDAU | None = attrs.field(
        default=None, validator=attrs.validators.optional(pilihan(KelasDAU))
    )

    def __str__(self) -> str:
        rupiah = f"{self.rupiah:,}".replace(",", ".")
        return f"Rp {rupiah} {self.sumber.value} {self.tahun} untuk {self.wilayah}"


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

    kode: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    jenis: JenisKegiatan = attrs.field(validator=pilihan(JenisKegiatan))
    musyawarah: str | None = attrs.field(default=None, validator=_berisi_atau_kosong)
    """Number of the minutes of the musyawarah pembangunan kelurahan; None where not decided yet."""
    peruntukan: str | None = attrs.field(default=None, validator=_berisi_atau_kosong)
    """The earmark under which it falls, in the words of the decree."""


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

    unit: str = attrs.field(validator=berisi)
    kegiatan: str = attrs.field(validator=berisi)
    jenis: str = attrs.field(validator=berisi)
    obyek: str = attrs.field(validator=berisi)
    rincian: str = attrs.field(validator=berisi)
    sub_rincian: str = attrs.field(validator=berisi)

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
