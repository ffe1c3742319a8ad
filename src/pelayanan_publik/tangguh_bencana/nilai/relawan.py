"""How many people a team must have: two rules with two operators.

    Perka BNPB 1/2012    *more than* 30 members, and *more than* 15 women among them
    KTB Yogyakarta       *at least* 30 members

A team of exactly 30 with 15 women is a KTB and passes neither question of the Perka.
"""

from __future__ import annotations

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import tak_negatif, tulis_ribuan
from pelayanan_publik.tangguh_bencana.errors import PerempuanMelebihiAnggota
from pelayanan_publik.tangguh_bencana.parameters.ketangguhan import (
    KTB_ANGGOTA_PALING_SEDIKIT,
    PERKA_ANGGOTA_LEBIH_DARI,
    PERKA_PEREMPUAN_LEBIH_DARI,
)

_ANGGOTA = PERKA_ANGGOTA_LEBIH_DARI.riwayat[-1]
_PEREMPUAN = PERKA_PEREMPUAN_LEBIH_DARI.riwayat[-1]
_KTB = KTB_ANGGOTA_PALING_SEDIKIT.riwayat[-1]


def _terpenuhi(ya: bool) -> str:
    return "terpenuhi" if ya else "tidak terpenuhi"


def _kurang(kurang: int) -> str:
    return f"kurang {tulis_ribuan(kurang)}" if kurang else ""


@attrs.frozen(field_transformer=sekaligus)
class JumlahRelawanPerka:
    """The members of a team against questions 11.2 and 12.2 of the Perka."""

    anggota: int = attrs.field(validator=tak_negatif)
    perempuan: int = attrs.field(validator=tak_negatif)
    """Of the members."""

    def __attrs_post_init__(self) -> None:
        if self.perempuan > self.anggota:
            anggota = self.anggota
            raise PerempuanMelebihiAnggota(self.perempuan, path="perempuan", anggota=anggota)

    @property
    def anggota_terpenuhi(self) -> bool:
        return self.anggota > _ANGGOTA.nilai

    @property
    def perempuan_terpenuhi(self) -> bool:
        return self.perempuan > _PEREMPUAN.nilai

    @property
    def terpenuhi(self) -> bool:
        """Both questions."""
        return self.anggota_terpenuhi and self.perempuan_terpenuhi

    @property
    def kurang_anggota(self) -> int:
        """So many people more would do."""
        return max(0, _ANGGOTA.nilai + 1 - self.anggota)

    @property
    def kurang_perempuan(self) -> int:
        """So many women more would do."""
        return max(0, _PEREMPUAN.nilai + 1 - self.perempuan)

    def penjelasan(self) -> Penjelasan:
        hari, hari_perempuan = _ANGGOTA.masa.mulai, _PEREMPUAN.masa.mulai
        return Penjelasan(
            "Jumlah relawan menurut Perka BNPB 1/2012",
            _terpenuhi(self.terpenuhi),
            (
                Penjelasan(
                    "Anggota", tulis_ribuan(self.anggota), catatan=_kurang(self.kurang_anggota)
                ),
                PERKA_ANGGOTA_LEBIH_DARI.penjelasan(hari),
                Penjelasan(
                    "Perempuan",
                    tulis_ribuan(self.perempuan),
                    catatan=_kurang(self.kurang_perempuan),
                ),
                PERKA_PEREMPUAN_LEBIH_DARI.penjelasan(hari_perempuan),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def cek_jumlah_relawan_perka(anggota: int, perempuan: int) -> JumlahRelawanPerka:
    """Strictly more than 30 members, of whom strictly more than 15 women.

    >>> [cek_jumlah_relawan_perka(a, p).terpenuhi for a, p in ((30, 16), (31, 15), (31, 16))]
    [False, False, True]
    """
    return JumlahRelawanPerka(anggota, perempuan)


@attrs.frozen
class MinimumKTB:
    """The members of a KTB against the least number reported from Yogyakarta."""

    anggota: int = attrs.field(validator=tak_negatif)

    @property
    def terpenuhi(self) -> bool:
        return self.anggota >= _KTB.nilai

    @property
    def kurang(self) -> int:
        """So many people more would do."""
        return max(0, _KTB.nilai - self.anggota)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Jumlah relawan KTB",
            _terpenuhi(self.terpenuhi),
            (
                Penjelasan("Anggota", tulis_ribuan(self.anggota), catatan=_kurang(self.kurang)),
                KTB_ANGGOTA_PALING_SEDIKIT.penjelasan(_KTB.masa.mulai),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def cek_minimum_ktb(anggota: int) -> MinimumKTB:
    """At least 30 members.

    >>> [cek_minimum_ktb(a).terpenuhi for a in (29, 30)], cek_minimum_ktb(18).kurang
    ([False, True], 12)
    """
    return MinimumKTB(anggota)
