"""The nouns of a waste bank: the bank, its savers, and the kinds of waste it takes.

    BankSampah   unit (BSU), induk (BSI) or mandiri; a unit hangs under one induk
    Nasabah      a person, or a group that saves together; known by a number
    JenisSampah  a kind of waste under this bank's own code, in one unit

There is no national list of codes: a code is unique within its bank only.
Two official groupings exist side by side, the eight kinds of a city's
environment office (DLH) and the nine components of SIPSN. `Kategori` is their
common refinement, so both are looked up and neither is computed from the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.bank_sampah.errors import (
    BuahPecahan,
    IndukTidakSah,
    JenisTidakDikenal,
    MasihBerunit,
)
from pelayanan_publik.core.errors import Galat, TeksKosong, angkat, galat_ganda
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import (
    Satuan,
    berisi,
    galat_positif,
    galat_teks,
    pilihan,
    positif_atau_kosong,
)

SERIBU = 1_000


class JenisBank(StrEnum):
    """BSU, BSI, or a bank on its own (PermenLHK 14/2021 knows the first two)."""

    UNIT = "unit"
    INDUK = "induk"
    MANDIRI = "mandiri"


class JenisNasabah(StrEnum):
    """Who stands behind a passbook."""

    PERORANGAN = "perorangan"
    KOMUNAL = "komunal"
    """A group that saves as one: an RT, a school, an office."""
    UNIT = "unit"
    """A BSU that sells to its BSI."""


class JenisSimpanan(StrEnum):
    """What the saver saves for. Each kind is an account of its own."""

    BIASA = "biasa"
    PENDIDIKAN = "pendidikan"
    HARI_RAYA = "hari_raya"
    SOSIAL = "sosial"


class KategoriDLH(StrEnum):
    """The eight kinds of a city's monthly report (Tegal DLH)."""

    PLASTIK_KERAS = "plastik keras"
    PLASTIK_FLEKSIBEL = "plastik fleksibel"
    KERTAS_KARTON = "kertas/karton"
    LOGAM = "logam"
    KACA = "kaca"
    KARET_KULIT = "karet/kulit"
    KAIN_TEKSTIL = "kain/tekstil"
    LAINNYA = "lainnya"


class KomponenSIPSN(StrEnum):
    """The nine components of SIPSN and of SNI 19-3964-1994."""

    SISA_MAKANAN = "sisa makanan"
    KAYU_RANTING = "kayu/ranting"
    KERTAS_KARTON = "kertas/karton"
    PLASTIK = "plastik"
    LOGAM = "logam"
    KAIN_TEKSTIL = "kain/tekstil"
    KARET_KULIT = "karet/kulit"
    KACA = "kaca"
    LAINNYA = "lainnya"


class Kategori(StrEnum):
    """The common refinement of both groupings: each kind of waste has exactly one."""

    PLASTIK_KERAS = "plastik_keras"
    PLASTIK_FLEKSIBEL = "plastik_fleksibel"
    KERTAS_KARTON = "kertas_karton"
    LOGAM = "logam"
    KACA = "kaca"
    KARET_KULIT = "karet_kulit"
    KAIN_TEKSTIL = "kain_tekstil"
    SISA_MAKANAN = "sisa_makanan"
    KAYU_RANTING = "kayu_ranting"
    LAINNYA = "lainnya"

    @property
    def dlh(self) -> KategoriDLH:
        """
        >>> Kategori.SISA_MAKANAN.dlh
        <KategoriDLH.LAINNYA: 'lainnya'>
        """
        return PETA_KATEGORI[self][0]

    @property
    def sipsn(self) -> KomponenSIPSN:
        """
        >>> Kategori.PLASTIK_FLEKSIBEL.sipsn
        <KomponenSIPSN.PLASTIK: 'plastik'>
        """
        return PETA_KATEGORI[self][1]


PETA_KATEGORI = MappingProxyType(
    {
        Kategori.PLASTIK_KERAS: (KategoriDLH.PLASTIK_KERAS, KomponenSIPSN.PLASTIK),
        Kategori.PLASTIK_FLEKSIBEL: (KategoriDLH.PLASTIK_FLEKSIBEL, KomponenSIPSN.PLASTIK),
        Kategori.KERTAS_KARTON: (KategoriDLH.KERTAS_KARTON, KomponenSIPSN.KERTAS_KARTON),
        Kategori.LOGAM: (KategoriDLH.LOGAM, KomponenSIPSN.LOGAM),
        Kategori.KACA: (KategoriDLH.KACA, KomponenSIPSN.KACA),
        Kategori.KARET_KULIT: (KategoriDLH.KARET_KULIT, KomponenSIPSN.KARET_KULIT),
        Kategori.KAIN_TEKSTIL: (KategoriDLH.KAIN_TEKSTIL, KomponenSIPSN.KAIN_TEKSTIL),
        Kategori.SISA_MAKANAN: (KategoriDLH.LAINNYA, KomponenSIPSN.SISA_MAKANAN),
        Kategori.KAYU_RANTING: (KategoriDLH.LAINNYA, KomponenSIPSN.KAYU_RANTING),
        Kategori.LAINNYA: (KategoriDLH.LAINNYA, KomponenSIPSN.LAINNYA),
    }
)


# --- the bank ----------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class BankSampah:
    """A waste bank. `wilayah` is the Kemendagri code of its kelurahan, as text."""

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    jenis: JenisBank = attrs.field(default=JenisBank.UNIT, validator=pilihan(JenisBank))
    induk: str | None = None
    wilayah: str = ""
    nomor_sk: str = ""


def periksa_hubungan(daftar_bank: Sequence[BankSampah]) -> tuple[Galat, ...]:
    """The faults in a set of daftar_bank: codes used twice, and parents that cannot be.

    >>> pusat = BankSampah("BSI-1", "Induk Kota", JenisBank.INDUK)
    >>> periksa_hubungan([pusat, BankSampah("BSU-1", "RW 06", induk="BSI-1")])
    ()
    >>> [g.kode for g in periksa_hubungan([BankSampah("BSU-1", "RW 06", induk="BSU-1")])]
    ['BS-080']
    """
    jenis_per_kode = {bank.kode: bank.jenis for bank in daftar_bank}
    galat = list(galat_ganda((f"[{i}].kode", bank.kode) for i, bank in enumerate(daftar_bank)))
    for i, bank in enumerate(daftar_bank):
        induk_sah = (
            jenis_per_kode.get(bank.induk or "") is JenisBank.INDUK and bank.induk != bank.kode
            if bank.jenis is JenisBank.UNIT
            else bank.induk is None
        )
        if not induk_sah:
            galat.append(
                IndukTidakSah(
                    bank.kode, path=f"[{i}].induk", jenis=bank.jenis, induk=bank.induk or "kosong"
                )
            )
    return tuple(galat)


def ubah_jenis_bank(
    bank: BankSampah, jenis: JenisBank, induk: str | None, daftar_bank: Sequence[BankSampah]
) -> BankSampah:
    """The bank as another kind, within the set `daftar_bank` it belongs to.

    An induk that still has units stays one, and the result must fit its parent.
    """
    unit = tuple(b.kode for b in daftar_bank if b.induk == bank.kode)
    if unit and jenis is not JenisBank.INDUK:
        raise MasihBerunit(bank.kode, path="jenis", unit=unit)
    baru = attrs.evolve(bank, jenis=jenis, induk=induk)
    angkat(
        g
        for g in periksa_hubungan([baru, *(b for b in daftar_bank if b.kode != bank.kode)])
        if g.path.startswith("[0]")
    )
    return baru


# --- savers ------------------------------------------------------------------------------------

PEMISAH_REKENING = "/"


def _nomor_nasabah(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    if galat_teks(value) or PEMISAH_REKENING in value:
        raise TeksKosong(value, path=attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class Nasabah:
    """A saver. Only the number takes part in the books; name and telephone stay masked.

    >>> Nasabah("N-19", nama="Siti Aminah")
    Nasabah(nomor='N-19', jenis=<JenisNasabah.PERORANGAN: 'perorangan'>, nama=S…h, telepon=)
    """

    nomor: str = attrs.field(validator=_nomor_nasabah)
    jenis: JenisNasabah = attrs.field(
        default=JenisNasabah.PERORANGAN, validator=pilihan(JenisNasabah)
    )
    nama: str = attrs.field(default="", repr=samarkan)
    telepon: str = attrs.field(default="", repr=samarkan)


def rekening(nasabah: str, simpanan: JenisSimpanan = JenisSimpanan.BIASA) -> str:
    """The name of a saver's account of one kind.

    >>> rekening("N-19"), rekening("N-19", JenisSimpanan.HARI_RAYA)
    ('N-19', 'N-19/hari_raya')
    """
    if simpanan is JenisSimpanan.BIASA:
        return nasabah
    return f"{nasabah}{PEMISAH_REKENING}{simpanan.value}"


# --- kinds of waste ----------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class JenisSampah:
    """A kind of waste as this bank names it.

    `gram_per_satuan` says what a litre or a piece weighs, where somebody has
    weighed it; without it that kind has no mass and is left out of mass reports.
    """

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    kategori: Kategori = attrs.field(validator=pilihan(Kategori))
    satuan: Satuan = attrs.field(default=Satuan.KG, validator=pilihan(Satuan))
    gram_per_satuan: int | None = attrs.field(default=None, validator=positif_atau_kosong)
    aktif: bool = True

    def gram(self, jumlah: int) -> int | None:
        """The mass of a quantity (thousandths of the unit), or None where it is unknown.

        >>> JenisSampah("MJ", "Minyak jelantah", Kategori.LAINNYA, Satuan.LITER, 910).gram(2_500)
        2275
        """
        if self.satuan is Satuan.KG:
            return jumlah
        return None if self.gram_per_satuan is None else jumlah * self.gram_per_satuan // SERIBU


def _semua_jenis(isi: Iterable[JenisSampah]) -> tuple[JenisSampah, ...]:
    return tuple(isi)


@attrs.frozen
class DaftarJenis:
    """The kinds that one bank takes, under its own codes."""

    bank: str = attrs.field(validator=berisi)
    isi: tuple[JenisSampah, ...] = attrs.field(converter=_semua_jenis)

    def __attrs_post_init__(self) -> None:
        angkat(galat_ganda((f"isi[{i}].kode", jenis.kode) for i, jenis in enumerate(self.isi)))

    def __iter__(self) -> Iterator[JenisSampah]:
        return iter(self.isi)

    def cari(self, kode: str, *, juga_nonaktif: bool = False) -> JenisSampah:
        """The kind with this code, if the bank (still) takes it."""
        for jenis in self.isi:
            if jenis.kode == kode and (jenis.aktif or juga_nonaktif):
                return jenis
        ada = tuple(jenis.kode for jenis in self.isi if jenis.aktif)
        raise JenisTidakDikenal(kode, path="jenis", daftar=f"daftar bank {self.bank}", ada=ada)


@attrs.frozen
class Timbangan:
    """One line as it was weighed or counted: what, in which condition, how much.

    `jumlah` is in thousandths of the kind's unit: grams for kilograms. It is
    checked by the command that takes it, with all other lines of the slip.
    """

    jenis: str
    kondisi: str
    jumlah: int


def galat_jumlah(jumlah: object, satuan: Satuan, path: str = "jumlah") -> Galat | None:
    """The fault of a quantity in this unit, or None.

    >>> galat_jumlah(1_500, Satuan.BUAH).kode
    'BS-011'
    """
    if galat := galat_positif(jumlah, path):
        return galat
    if satuan is Satuan.BUAH and isinstance(jumlah, int) and jumlah % SERIBU:
        return BuahPecahan(jumlah, path=path)
    return None
