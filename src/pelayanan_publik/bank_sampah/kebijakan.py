"""Policies: what a bank has decided, as data.

Waiting times, minimums and shares differ from bank to bank (0, 2, 3 and 12
months; 85:15, 70:30, 50:50, 30:70 …), so none of them is a constant here and
none has a default. Practices with a published source are in `parameters`.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from pelayanan_publik.bank_sampah.model import JenisSimpanan
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    Pembulatan,
    berisi,
    pilihan,
    positif,
    positif_atau_kosong,
    tak_negatif,
)
from pelayanan_publik.core.validity import Masa


class HitunganTunggu(StrEnum):
    """From when the waiting time before a withdrawal runs."""

    PER_SETORAN = "per_setoran"
    """Each deposit waits for itself; older money may go."""
    SEJAK_PENARIKAN = "sejak_penarikan"
    """From the last withdrawal, or from the first entry if there was none."""


@attrs.frozen(field_transformer=sekaligus)
class KebijakanPenarikan:
    """When, how much and by whom savings may be withdrawn. Zero or None: no such rule."""

    nama: str = attrs.field(validator=berisi)
    waktu_tunggu_bulan: int = attrs.field(validator=tak_negatif)
    hitungan: HitunganTunggu = attrs.field(validator=pilihan(HitunganTunggu))
    saldo_tersisa_rupiah: int = attrs.field(validator=tak_negatif)
    """What must stay in the account."""
    saldo_syarat_rupiah: int = attrs.field(validator=tak_negatif)
    """What the balance must have reached before anything may be withdrawn."""
    jumlah_minimum_rupiah: int = attrs.field(validator=tak_negatif)
    jadwal: tuple[Masa, ...]
    """The periods in which money is paid; empty: any day."""
    kedaluwarsa_hari: int | None = attrs.field(validator=positif_atau_kosong)
    """How long a request holds the money."""
    perlu_persetujuan: bool
    petugas_berbeda: bool
    """Whether who approves may not be who pays."""


@attrs.frozen
class KebijakanSetoran:
    """What a deposit must be. `minimum_gram` counts lines that have a mass; zero: no minimum."""

    minimum_gram: int = attrs.field(validator=tak_negatif)


@attrs.frozen(field_transformer=sekaligus)
class KebijakanBonus:
    """A reward for money that stayed: `persen` of what was kept `mengendap_bulan` months."""

    persen: int = attrs.field(validator=positif)
    mengendap_bulan: int = attrs.field(validator=positif)
    simpanan: JenisSimpanan = attrs.field(validator=pilihan(JenisSimpanan))
    pembulatan: Pembulatan = attrs.field(validator=pilihan(Pembulatan))


@attrs.frozen
class KebijakanPinjaman:
    """How much may be lent: `kelipatan_persen` of the saver's own savings; None: no limit set.

    No published multiple was found, so there is no default.
    """

    kelipatan_persen: int | None = attrs.field(validator=positif_atau_kosong)


@attrs.frozen(field_transformer=sekaligus)
class HargaEmas:
    """A gold partner's prices on a day, to buy and to sell back; neither follows from the other."""

    beli_per_gram: int = attrs.field(validator=positif)
    jual_kembali_per_gram: int = attrs.field(validator=positif)
