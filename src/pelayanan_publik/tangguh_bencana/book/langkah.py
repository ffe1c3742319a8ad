"""How a KTB, a person, an item and a team can stand, and which steps lead from one to the next.

    KTB     belum_ada --dirintis--> rintisan --dikukuhkan--> dikukuhkan
            rintisan, dikukuhkan --digabung--> digabung, --dibubarkan--> dibubarkan
    person  belum_ada --masuk--> anggota --keluar--> keluar --masuk--> anggota
    item    belum_ada --diterima--> dipegang --dipensiunkan--> pensiun
            dipegang, pensiun --dikembalikan--> dikembalikan
    team    belum_ada --dibentuk--> berdiri --dibubarkan--> bubar --dibentuk--> berdiri

What is not in these tables cannot be entered. `LANGKAH` is the KTB's and names every event: what
goes into the book of a KTB that has ended, before or after, is refused there. The other tables
name the steps of their subject. From `pensiun` no step leads back into use.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias, get_args

from pelayanan_publik.tangguh_bencana.book.events import (
    AlatDikembalikan,
    AlatDipakai,
    AlatDipensiunkan,
    AlatDiperiksa,
    AlatDiterima,
    AnggotaDitempatkan,
    AnggotaKeluar,
    AnggotaMasuk,
    DataAnggotaDibetulkan,
    HalanganDicabut,
    HalanganDicatat,
    KTBDibubarkan,
    KTBDigabung,
    KTBDikukuhkan,
    KTBDirintis,
    LangkahDibatalkan,
    PenempatanDicabut,
    PeristiwaKTB,
    PerolehanDicabut,
    PerolehanDicatat,
    ReguDibentuk,
    ReguDibubarkan,
)


class KeadaanKTB(StrEnum):
    """How a KTB stands."""

    BELUM_ADA = "belum_ada"
    RINTISAN = "rintisan"
    DIKUKUHKAN = "dikukuhkan"
    DIGABUNG = "digabung"
    DIBUBARKAN = "dibubarkan"

    @property
    def berdiri(self) -> bool:
        """Whether there is such a KTB: its people and items can be called upon."""
        return self in _BERDIRI


_BERDIRI = frozenset({KeadaanKTB.RINTISAN, KeadaanKTB.DIKUKUHKAN})


class KeadaanOrang(StrEnum):
    """How a person stands to the KTB."""

    BELUM_ADA = "belum_ada"
    ANGGOTA = "anggota"
    KELUAR = "keluar"


class KedudukanAlat(StrEnum):
    """Where an item is; whether it may be used is another question (`KeadaanAlat`)."""

    BELUM_ADA = "belum_ada"
    DIPEGANG = "dipegang"
    PENSIUN = "pensiun"
    DIKEMBALIKAN = "dikembalikan"


class KeadaanRegu(StrEnum):
    """How a team stands."""

    BELUM_ADA = "belum_ada"
    BERDIRI = "berdiri"
    BUBAR = "bubar"


_PENDIRIAN = (KTBDirintis, KTBDikukuhkan, KTBDigabung, KTBDibubarkan, LangkahDibatalkan)
_ISI_BUKU = tuple(jenis for jenis in get_args(PeristiwaKTB) if jenis not in _PENDIRIAN)
_K, _O, _A, _R = KeadaanKTB, KeadaanOrang, KedudukanAlat, KeadaanRegu
_BERAKHIR = (_K.DIGABUNG, _K.DIBUBARKAN)

LANGKAH: Mapping[tuple[KeadaanKTB, type[PeristiwaKTB]], tuple[KeadaanKTB, ...]] = MappingProxyType(
    {
        (_K.BELUM_ADA, KTBDirintis): (_K.RINTISAN,),
        (_K.RINTISAN, KTBDikukuhkan): (_K.DIKUKUHKAN,),
        (_K.RINTISAN, KTBDigabung): (_K.DIGABUNG,),
        (_K.RINTISAN, KTBDibubarkan): (_K.DIBUBARKAN,),
        (_K.DIKUKUHKAN, KTBDigabung): (_K.DIGABUNG,),
        (_K.DIKUKUHKAN, KTBDibubarkan): (_K.DIBUBARKAN,),
        **{(k, jenis): (k,) for k in (_K.RINTISAN, _K.DIKUKUHKAN) for jenis in _ISI_BUKU},
        **{(k, AlatDikembalikan): (k,) for k in _BERAKHIR},
        (_K.RINTISAN, LangkahDibatalkan): (_K.BELUM_ADA, _K.RINTISAN),
        (_K.DIKUKUHKAN, LangkahDibatalkan): (_K.RINTISAN, _K.DIKUKUHKAN),
        **{
            (k, LangkahDibatalkan): (_K.RINTISAN, _K.DIKUKUHKAN, k) for k in _BERAKHIR
        },
    }
)  # fmt: skip
"""Where a step taken back leads to several, the step decides that it was."""

LANGKAH_ORANG: Mapping[tuple[KeadaanOrang, type[PeristiwaKTB]], tuple[KeadaanOrang, ...]] = (
    MappingProxyType(
        {
            (_O.BELUM_ADA, AnggotaMasuk): (_O.ANGGOTA,),
            (_O.KELUAR, AnggotaMasuk): (_O.ANGGOTA,),
            (_O.ANGGOTA, AnggotaKeluar): (_O.KELUAR,),
            **{
                (_O.ANGGOTA, jenis): (_O.ANGGOTA,)
                for jenis in (
                    DataAnggotaDibetulkan,
                    HalanganDicatat,
                    HalanganDicabut,
                    AnggotaDitempatkan,
                    PenempatanDicabut,
                    PerolehanDicatat,
                    PerolehanDicabut,
                )
            },
            (_O.ANGGOTA, LangkahDibatalkan): (_O.BELUM_ADA, _O.KELUAR, _O.ANGGOTA),
            (_O.KELUAR, LangkahDibatalkan): (_O.ANGGOTA,),
        }
    )
)

LANGKAH_ALAT: Mapping[tuple[KedudukanAlat, type[PeristiwaKTB]], tuple[KedudukanAlat, ...]] = (
    MappingProxyType(
        {
            (_A.BELUM_ADA, AlatDiterima): (_A.DIPEGANG,),
            (_A.DIPEGANG, AlatDipakai): (_A.DIPEGANG, _A.PENSIUN),
            (_A.DIPEGANG, AlatDiperiksa): (_A.DIPEGANG,),
            (_A.DIPEGANG, AlatDipensiunkan): (_A.PENSIUN,),
            (_A.DIPEGANG, AlatDikembalikan): (_A.DIKEMBALIKAN,),
            (_A.PENSIUN, AlatDikembalikan): (_A.DIKEMBALIKAN,),
            (_A.DIPEGANG, LangkahDibatalkan): (_A.BELUM_ADA, _A.DIPEGANG),
            (_A.PENSIUN, LangkahDibatalkan): (_A.DIPEGANG,),
            (_A.DIKEMBALIKAN, LangkahDibatalkan): (_A.DIPEGANG, _A.PENSIUN),
        }
    )
)
"""A rope that met an incident in use goes into retirement; anything else waits for inspection."""

LANGKAH_REGU: Mapping[tuple[KeadaanRegu, type[PeristiwaKTB]], tuple[KeadaanRegu, ...]] = (
    MappingProxyType(
        {
            (_R.BELUM_ADA, ReguDibentuk): (_R.BERDIRI,),
            (_R.BUBAR, ReguDibentuk): (_R.BERDIRI,),
            (_R.BERDIRI, ReguDibubarkan): (_R.BUBAR,),
            (_R.BERDIRI, LangkahDibatalkan): (_R.BELUM_ADA, _R.BUBAR),
            (_R.BUBAR, LangkahDibatalkan): (_R.BERDIRI,),
        }
    )
)

Keadaan: TypeAlias = KeadaanKTB | KeadaanOrang | KedudukanAlat | KeadaanRegu
TabelLangkah: TypeAlias = Mapping[tuple[Keadaan, type[PeristiwaKTB]], tuple[Keadaan, ...]]
