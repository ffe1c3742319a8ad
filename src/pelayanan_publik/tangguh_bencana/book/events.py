"""What can have happened in a KTB: past facts, never edited. People are told by a code.

`tanggal` is the day on which something is entered; where the thing itself has a day it is
`hari` (or `saat`, with its hour), on that day or before. Each event is a step of one subject:
the KTB, a person, the board, an item, a team, a drill, a report, a reading.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeAlias

import attrs

from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    positif,
    semua_anggota,
    tak_negatif,
    tupel,
)
from pelayanan_publik.core.validity import Masa, hari
from pelayanan_publik.tangguh_bencana.alat import selang_atau_kosong
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    AlasanPensiun,
    Bagian,
    Insiden,
    JabatanPengurus,
    JenisLatihan,
    PemilikAlat,
)
from pelayanan_publik.tangguh_bencana.book.pintu import (
    beberapa_kode,
    jam,
    tulis_tanpa_lahir,
)
from pelayanan_publik.tangguh_bencana.model import Perolehan, lahir_atau_kosong
from pelayanan_publik.tangguh_bencana.pintu import atau_kosong, berbanyak

# --- the KTB itself ------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class KTBDirintis(Peristiwa):
    """A kampung began its KTB: its code for ever, and where it is."""

    ktb: str = attrs.field(validator=berisi)
    kampung: str = attrs.field(validator=berisi)
    kelurahan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=hari)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class KTBDikukuhkan(Peristiwa):
    """The BPBD inaugurated it."""

    hari: date = attrs.field(validator=hari)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class KTBDigabung(Peristiwa):
    """It went into another KTB, told by its code."""

    ke: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class KTBDibubarkan(Peristiwa):
    """It is no more."""

    alasan: str = attrs.field(validator=berisi)


# --- people --------------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AnggotaMasuk(Peristiwa):
    """Somebody became a member, or did so again; then what is not told is as it was."""

    orang: str = attrs.field(validator=berisi)
    lahir: date | None = attrs.field(default=None, validator=lahir_atau_kosong)
    perempuan: bool | None = attrs.field(default=None, validator=atau_kosong(bool))

    def __repr__(self) -> str:
        return tulis_tanpa_lahir(self)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class DataAnggotaDibetulkan(Peristiwa):
    """What is known of a member was wrong or missing: how it is."""

    orang: str = attrs.field(validator=berisi)
    lahir: date | None = attrs.field(default=None, validator=lahir_atau_kosong)
    perempuan: bool | None = attrs.field(default=None, validator=atau_kosong(bool))

    def __repr__(self) -> str:
        return tulis_tanpa_lahir(self)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AnggotaKeluar(Peristiwa):
    """A member left. Seats, place and teams do not come back with a later return."""

    orang: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class HalanganDicatat(Peristiwa):
    """A member cannot be called in a period."""

    orang: str = attrs.field(validator=berisi)
    masa: Masa = attrs.field(validator=pilihan(Masa))


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class HalanganDicabut(Peristiwa):
    """An absence does not hold, told by the number of its event."""

    orang: str = attrs.field(validator=berisi)
    halangan: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AnggotaDitempatkan(Peristiwa):
    """A member serves in a part from now on, and in no other."""

    orang: str = attrs.field(validator=berisi)
    bagian: Bagian = attrs.field(validator=pilihan(Bagian))
    koordinator: bool = attrs.field(default=False, validator=pilihan(bool))


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class PenempatanDicabut(Peristiwa):
    """A member serves in no part any more."""

    orang: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class PerolehanDicatat(Peristiwa):
    """A member has a qualification, with its own days."""

    orang: str = attrs.field(validator=berisi)
    perolehan: Perolehan = attrs.field(validator=pilihan(Perolehan))


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class PerolehanDicabut(Peristiwa):
    """A qualification counts no more, told by the number of its event."""

    orang: str = attrs.field(validator=berisi)
    perolehan: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)


# --- the board -----------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class KursiPengurus:
    """Who sits where on a board."""

    jabatan: JabatanPengurus = attrs.field(validator=pilihan(JabatanPengurus))
    orang: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class PengurusDiangkat(Peristiwa):
    """A board took office; `sampai` is the first day on which it is out of it."""

    mulai: date = attrs.field(validator=hari)
    sampai: date = attrs.field(validator=hari)
    kursi: tuple[KursiPengurus, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(KursiPengurus)
    )


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class KursiDiisi(Peristiwa):
    """A seat of the board in office has another holder for the rest of its term."""

    jabatan: JabatanPengurus = attrs.field(validator=pilihan(JabatanPengurus))
    orang: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class PengurusDiakhiri(Peristiwa):
    """A board is out of office earlier than it was appointed for: from `sampai` on."""

    sampai: date = attrs.field(validator=hari)


# --- items ---------------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AlatDiterima(Peristiwa):
    """An item came, or several alike that are inspected together.

    `setiap_pakai`: it is inspected after every use, and any incident retires it (a rope).
    """

    alat: str = attrs.field(validator=berisi)
    jenis: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=hari)
    setiap_pakai: bool = attrs.field(validator=pilihan(bool))
    jumlah: int = attrs.field(default=1, validator=berbanyak)
    selang_hari: int | None = attrs.field(default=None, validator=selang_atau_kosong)
    pemilik: PemilikAlat = attrs.field(default=PemilikAlat.KOTA, validator=pilihan(PemilikAlat))
    izin: str | None = attrs.field(default=None, validator=attrs.validators.optional(berisi))
    """The permit to use what is not one's own, by its number."""


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AlatDipakai(Peristiwa):
    """An item was used, and what happened to it."""

    alat: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=hari)
    insiden: Insiden | None = attrs.field(default=None, validator=atau_kosong(Insiden))


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AlatDiperiksa(Peristiwa):
    """An item was inspected, and passed or did not."""

    alat: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=hari)
    lolos: bool = attrs.field(validator=pilihan(bool))


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AlatDipensiunkan(Peristiwa):
    """An item is out of use for ever, from a day on."""

    alat: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=hari)
    alasan: AlasanPensiun = attrs.field(validator=pilihan(AlasanPensiun))


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class AlatDikembalikan(Peristiwa):
    """An item went back to its owner; it may do so after the KTB has ended, too."""

    alat: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=hari)


# --- drills, reports, readings, teams ------------------------------------------------------------


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class LatihanDigelar(Peristiwa):
    """Members trained skills on a day."""

    latihan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=hari)
    jenis: JenisLatihan = attrs.field(validator=pilihan(JenisLatihan))
    keterampilan: tuple[str, ...] = attrs.field(converter=tupel, validator=beberapa_kode)
    peserta: tuple[str, ...] = attrs.field(converter=tupel, validator=beberapa_kode)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class LaporanRadioDicatat(Peristiwa):
    """The condition report of a day, and when it was given."""

    untuk: date = attrs.field(validator=hari)
    saat: datetime = attrs.field(validator=jam)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class TinggiAirDicatat(Peristiwa):
    """How high the water stood above the riverbed at a post."""

    pos: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=jam)
    tinggi_cm: int = attrs.field(validator=tak_negatif)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class ReguDibentuk(Peristiwa):
    """Members stand together as a team of a pattern."""

    regu: str = attrs.field(validator=berisi)
    pola: str = attrs.field(validator=berisi)
    anggota: tuple[str, ...] = attrs.field(converter=tupel, validator=beberapa_kode)


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class ReguDibubarkan(Peristiwa):
    """A team stands no more; its members are free."""

    regu: str = attrs.field(validator=berisi)


# --- mistakes ------------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False, field_transformer=sekaligus)
class LangkahDibatalkan(Peristiwa):
    """The last step of a subject was never taken: the subject is as it was before it."""

    langkah: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    alasan: str = attrs.field(validator=berisi)


PeristiwaKTB: TypeAlias = (
    KTBDirintis
    | KTBDikukuhkan
    | KTBDigabung
    | KTBDibubarkan
    | AnggotaMasuk
    | DataAnggotaDibetulkan
    | AnggotaKeluar
    | HalanganDicatat
    | HalanganDicabut
    | AnggotaDitempatkan
    | PenempatanDicabut
    | PerolehanDicatat
    | PerolehanDicabut
    | PengurusDiangkat
    | KursiDiisi
    | PengurusDiakhiri
    | AlatDiterima
    | AlatDipakai
    | AlatDiperiksa
    | AlatDipensiunkan
    | AlatDikembalikan
    | LatihanDigelar
    | LaporanRadioDicatat
    | TinggiAirDicatat
    | ReguDibentuk
    | ReguDibubarkan
    | LangkahDibatalkan
)
