"""Budget shifting (pergeseran): who must approve that money moves from one line to another.

Two lines have the same place in the budget down to some level, and part there. The
outermost level at which they part decides: the further out, the higher the approval.

    unit, kegiatan, jenis    an amendment of the APBD, by Perda
    obyek                    Sekretaris Daerah, and the DPA changes
    rincian, sub rincian     PPKD, and the DPA changes
    the same sub rincian     PA/KPA or PPKD: only wording, volume or price, no new item

A shift never changes the total.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.anggaran.errors import PergeseranTidakDiatur
from pelayanan_publik.anggaran.model import Rekening, TingkatRekening
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import galat_anggota, pilihan
from pelayanan_publik.core.validity import Masa, galat_tanggal, hari


class TingkatPersetujuan(StrEnum):
    """Who approves, from the least to the highest."""

    PA_KPA = "pa_kpa"
    """Pengguna Anggaran, or Kuasa Pengguna Anggaran."""
    PPKD = "ppkd"
    """Pejabat Pengelola Keuangan Daerah."""
    SEKRETARIS_DAERAH = "sekretaris_daerah"
    PERDA = "perda"
    """The council and the head of the region: an amendment of the APBD."""

    @property
    def sebutan(self) -> str:
        """As it is written."""
        return _SEBUTAN[self]

    def mencakup(self, perlu: TingkatPersetujuan) -> bool:
        """Whether an approval at this level is at least the one that is needed.

        >>> TingkatPersetujuan.PPKD.mencakup(TingkatPersetujuan.PA_KPA)
        True
        """
        urutan = list(TingkatPersetujuan)
        return urutan.index(self) >= urutan.index(perlu)


_SEBUTAN = {
    TingkatPersetujuan.PA_KPA: "PA/KPA",
    TingkatPersetujuan.PPKD: "PPKD",
    TingkatPersetujuan.SEKRETARIS_DAERAH: "Sekretaris Daerah",
    TingkatPersetujuan.PERDA: "Perda perubahan APBD",
}


@attrs.frozen(field_transformer=sekaligus)
class SyaratPergeseran:
    """What a shift needs: the least approval, and whether the DPA changes with it.

    >>> print(SyaratPergeseran(TingkatPersetujuan.PPKD, ubah_dpa=True))
    PPKD, dengan perubahan DPA
    """

    tingkat: TingkatPersetujuan = attrs.field(validator=pilihan(TingkatPersetujuan))
    ubah_dpa: bool = attrs.field(validator=pilihan(bool))

    def __str__(self) -> str:
        dpa = "dengan perubahan DPA" if self.ubah_dpa else "tanpa perubahan DPA"
        return f"{self.tingkat.sebutan}, {dpa}"


# --- the table -----------------------------------------------------------------------------------

_PERMENDAGRI_77 = DasarHukum(
    "Permendagri 77/2020",
    "pergeseran anggaran; hari pertama tidak terbaca, diambil 1 Januari",
    "scribd 586353895",
)
_PERUBAHAN_APBD = DasarHukum(
    "Permendagri 77/2020",
    "perubahan APBD, sekali setahun kecuali keadaan luar biasa; "
    "hari pertama tidak terbaca, diambil 1 Januari",
    "scribd 586353895; 123dok, Pasal 110",
)


def _satu(
    kode: str, uraian: str, tingkat: TingkatPersetujuan, *, ubah_dpa: bool
) -> Parameter[SyaratPergeseran]:
    dasar = _PERUBAHAN_APBD if tingkat is TingkatPersetujuan.PERDA else _PERMENDAGRI_77
    nilai = SyaratPergeseran(tingkat, ubah_dpa)
    berlaku = Berlaku(nilai, Masa(date(2020, 1, 1)), dasar, Bukti.SEKUNDER)
    return Parameter(f"anggaran.pergeseran_{kode}", f"Pergeseran {uraian}", "", (berlaku,))


SYARAT_PERGESERAN: Mapping[TingkatRekening | None, Parameter[SyaratPergeseran]] = MappingProxyType(
    {
        TingkatRekening.UNIT: _satu("unit", "antar unit", TingkatPersetujuan.PERDA, ubah_dpa=True),
        TingkatRekening.KEGIATAN: _satu(
            "kegiatan", "antar kegiatan", TingkatPersetujuan.PERDA, ubah_dpa=True
        ),
        TingkatRekening.JENIS: _satu(
            "jenis", "antar jenis belanja", TingkatPersetujuan.PERDA, ubah_dpa=True
        ),
        TingkatRekening.OBYEK: _satu(
            "obyek",
            "antar obyek dalam satu jenis",
            TingkatPersetujuan.SEKRETARIS_DAERAH,
            ubah_dpa=True,
        ),
        TingkatRekening.RINCIAN: _satu(
            "rincian", "antar rincian dalam satu obyek", TingkatPersetujuan.PPKD, ubah_dpa=True
        ),
        TingkatRekening.SUB_RINCIAN: _satu(
            "sub_rincian",
            "antar sub rincian dalam satu rincian",
            TingkatPersetujuan.PPKD,
            ubah_dpa=True,
        ),
        None: _satu(
            "dalam_sub_rincian",
            "dalam satu sub rincian: uraian, volume atau harga, tanpa item baru",
            TingkatPersetujuan.PA_KPA,
            ubah_dpa=False,
        ),
    }
)
"""By the outermost level at which two lines part (None: at none), what a shift needs."""

PARAMETER_PERGESERAN: tuple[Parameter[SyaratPergeseran], ...] = tuple(SYARAT_PERGESERAN.values())


# --- the answer ----------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class Persetujuan:
    """What a shift between two lines needs on a day, and why."""

    dari: Rekening = attrs.field(validator=pilihan(Rekening))
    ke: Rekening = attrs.field(validator=pilihan(Rekening))
    pada: date = attrs.field(validator=hari)

    @property
    def berbeda_mulai(self) -> TingkatRekening | None:
        """The outermost level at which the two part; None within one sub rincian."""
        return self.dari.berbeda_mulai(self.ke)

    @property
    def _berlaku(self) -> Berlaku[SyaratPergeseran]:
        return SYARAT_PERGESERAN[self.berbeda_mulai].pada(self.pada)

    @property
    def tingkat(self) -> TingkatPersetujuan:
        """The least approval; a higher one does as well."""
        return self._berlaku.nilai.tingkat

    @property
    def ubah_dpa(self) -> bool:
        return self._berlaku.nilai.ubah_dpa

    def penjelasan(self) -> Penjelasan:
        tingkat = self.berbeda_mulai
        letak = "tidak ada" if tingkat is None else tingkat.value
        return Penjelasan(
            "Pergeseran memerlukan",
            str(self._berlaku.nilai),
            (
                Penjelasan("Dari", str(self.dari)),
                Penjelasan("Ke", str(self.ke)),
                Penjelasan("Tingkat terluar yang berbeda", letak),
                SYARAT_PERGESERAN[tingkat].penjelasan(self.pada),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def tingkat_persetujuan(
    dari: Rekening, ke: Rekening, *, pada: date, item_baru: bool = False
) -> Persetujuan:
    """Who must approve a shift between two lines: by the outermost level at which they part.

    A new item within one sub rincian is refused, because no source says who approves it;
    further out it rides on the approval of its level. Source: economy_service.md §3.3.

    >>> bor = Rekening("Kotagede", "biopori", "5.1", "02", "01", "0024")
    >>> upah = attrs.evolve(bor, obyek="03")
    >>> print(tingkat_persetujuan(bor, upah, pada=date(2024, 6, 1)).penjelasan().nilai)
    Sekretaris Daerah, dengan perubahan DPA
    """
    salah = [
        galat_anggota(dari, Rekening, "dari"),
        galat_anggota(ke, Rekening, "ke"),
        galat_tanggal(pada, "pada"),
        galat_anggota(item_baru, bool, "item_baru"),
    ]
    angkat(filter(None, salah))
    jawaban = Persetujuan(dari, ke, pada)
    SYARAT_PERGESERAN[jawaban.berbeda_mulai].pada(pada)
    if item_baru and jawaban.berbeda_mulai is None:
        raise PergeseranTidakDiatur(str(ke), path="item_baru")
    return jawaban
