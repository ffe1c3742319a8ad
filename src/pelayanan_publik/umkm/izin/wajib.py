"""Since when food and drink must have a halal certificate, by class."""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.umkm.errors import WajibLebihAwal
from pelayanan_publik.umkm.kelas.pilihan import KelasUsaha
from pelayanan_publik.umkm.parameters.izin import WAJIB_HALAL

_UMUM = WAJIB_HALAL.riwayat[0].masa.mulai


@attrs.frozen
class WajibHalal:
    """Whether food or drink of a business must have a halal certificate on a day."""

    pada: date
    kelas: KelasUsaha
    mulai: date
    """The first day of the duty for this class."""

    @property
    def wajib(self) -> bool:
        return self.pada >= self.mulai

    def penjelasan(self) -> Penjelasan:
        rincian = [
            Penjelasan("Tanggal", str(self.pada)),
            Penjelasan("Kelas usaha", self.kelas.value),
            WAJIB_HALAL.penjelasan(_UMUM),
        ]
        if self.mulai != _UMUM:
            catatan = "menurut kantor yang bertanya; sumbernya tidak ditemukan"
            judul = f"Mulai untuk kelas {self.kelas.value}"
            rincian.append(Penjelasan(judul, str(self.mulai), catatan=catatan))
        jawaban = "ya" if self.wajib else f"belum, mulai {self.mulai}"
        return Penjelasan("Wajib bersertifikat halal", jawaban, tuple(rincian))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def galat_mulai(mulai_mikro_kecil: date | None) -> Galat | None:
    """The fault of a longer time that would end before the duty of all begins, or None."""
    if mulai_mikro_kecil is None or mulai_mikro_kecil >= _UMUM:
        return None
    return WajibLebihAwal(mulai_mikro_kecil, path="mulai_mikro_kecil", umum=_UMUM)


def wajib_halal(
    kelas: KelasUsaha | str, *, pada: date, mulai_mikro_kecil: date | None
) -> WajibHalal:
    """Whether food or drink must have a halal certificate on a day.

    A longer time for mikro and kecil is talked of and was in no source that could be read: who
    asks says its first day (`mulai_mikro_kecil`), or None for no such time. The duty of the others
    begins on 17 October 2024, and none begins earlier.

    >>> hari, tunda = date(2025, 1, 1), date(2026, 10, 17)
    >>> [wajib_halal(k, pada=hari, mulai_mikro_kecil=tunda).wajib for k in ("mikro", "menengah")]
    [False, True]
    """
    masukan = Masukan()
    dari = masukan.pilihan("kelas", kelas, KelasUsaha)
    masukan.hari("pada", pada)
    if mulai_mikro_kecil is None or masukan.hari("mulai_mikro_kecil", mulai_mikro_kecil):
        masukan.tambah(galat_mulai(mulai_mikro_kecil))
    masukan.tuntas()
    mikro_kecil = dari in {KelasUsaha.MIKRO, KelasUsaha.KECIL}
    return WajibHalal(pada, dari, (mikro_kecil and mulai_mikro_kecil) or _UMUM)
