"""What a level or an office is called, in a place, on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.wilayah.errors import SebutanTidakDikenal
from pelayanan_publik.wilayah.model import KodeWilayah, lipat_nama
from pelayanan_publik.wilayah.parameters import (
    SEBUTAN_KABUPATEN_DIY,
    SEBUTAN_KOTA_YOGYAKARTA,
    SEBUTAN_NASIONAL,
)

_KOTA_YOGYAKARTA = "34.71"
_DIY = "34"


@attrs.frozen
class Sebutan:
    """A term, and the rule behind it where it is not the national one."""

    kunci: str
    kata: str
    pada: date
    parameter: Parameter[str] | None

    def penjelasan(self) -> Penjelasan:
        nasional = SEBUTAN_NASIONAL[self.kunci]
        if self.parameter is None:
            return Penjelasan(nasional, self.kata, catatan="sebutan nasional")
        berlaku = self.parameter.pada(self.pada)
        return Penjelasan(nasional, self.kata, dasar=berlaku.dasar, bukti=berlaku.bukti)


def sebutan(kunci: str, wilayah: KodeWilayah, pada: date) -> Sebutan:
    """The word for a level or office (`kecamatan`, `camat`, `seksi trantib`, …) in a region.

    >>> kotagede = KodeWilayah("34.71.14")
    >>> [sebutan("kecamatan", kotagede, date(tahun, 6, 1)).kata for tahun in (2019, 2024)]
    ['kecamatan', 'kemantren']
    """
    if kunci not in SEBUTAN_NASIONAL:
        raise SebutanTidakDikenal(kunci, path="kunci", ada=tuple(SEBUTAN_NASIONAL))
    parameter = _setempat(wilayah).get(kunci)
    if parameter is None or not any(pada in b.masa for b in parameter.riwayat):
        return Sebutan(kunci, SEBUTAN_NASIONAL[kunci], pada, None)
    return Sebutan(kunci, parameter.nilai(pada), pada, parameter)


def kunci_sebutan(kata: str, wilayah: KodeWilayah, pada: date) -> str:
    """The key behind a word used in a region: the way to the same office elsewhere.

    >>> kunci = kunci_sebutan("Jawatan Keamanan", KodeWilayah("34.71.14"), date(2024, 2, 13))
    >>> sebutan(kunci, KodeWilayah("64.71.05"), date(2024, 2, 13)).kata
    'seksi ketenteraman dan ketertiban'
    """
    setempat = {lipat_nama(sebutan(k, wilayah, pada).kata): k for k in SEBUTAN_NASIONAL}
    pendek = {lipat_nama(k): k for k in SEBUTAN_NASIONAL}
    dicari = lipat_nama(kata)
    if dicari in setempat:
        return setempat[dicari]
    if dicari in pendek:
        return pendek[dicari]
    ada = tuple(sebutan(k, wilayah, pada).kata for k in SEBUTAN_NASIONAL)
    raise SebutanTidakDikenal(kata, path="kata", ada=ada)


def _setempat(wilayah: KodeWilayah) -> Mapping[str, Parameter[str]]:
    if _KOTA_YOGYAKARTA in wilayah.rantai:
        return SEBUTAN_KOTA_YOGYAKARTA
    kabupaten_diy = _DIY in wilayah.rantai and wilayah.kode != _DIY
    return SEBUTAN_KABUPATEN_DIY if kabupaten_diy else {}
