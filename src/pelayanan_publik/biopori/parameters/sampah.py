"""Waste made per day: the table of SNI 19-3983-1995, and what Balikpapan measured."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from pelayanan_publik.biopori.model import KelasKota, LajuBaku, Rentang, SumberTimbulan
from pelayanan_publik.biopori.parameters.parameter import berlaku_sejak
from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum, Parameter

_SNI_1995 = DasarHukum("SNI 19-3983-1995", "", "123dok rz3jkx67y; 123dok 8yded4l6q")
_SNI_JALAN = DasarHukum(
    "SNI 19-3983-1995", "per meter; salinan lain menyebut m2", "123dok rz3jkx67y; 123dok 8yded4l6q"
)
_SNI_PASAR = DasarHukum(
    "SNI 19-3983-1995", "satu salinan menyebut 0,350-0,400 kg, tersalin dari baris pertama",
    "123dok rz3jkx67y; 123dok 8yded4l6q",
)  # fmt: skip
_1995 = date(1995, 1, 1)


def _baku(
    kode: str, nama: str, satuan: str, kg: str, liter: str, dasar: DasarHukum, bukti: Bukti
) -> Parameter[LajuBaku]:
    rentang = [Rentang(*map(Decimal, tulisan.split())) for tulisan in (kg, liter)]
    laju = LajuBaku(satuan, *rentang)
    return berlaku_sejak(
        f"timbulan.{kode}", f"Timbulan sampah {nama}", "", laju, _1995, dasar, bukti
    )


_S, _U = Bukti.SEKUNDER, Bukti.USULAN
TIMBULAN: Mapping[SumberTimbulan, Parameter[LajuBaku]] = MappingProxyType(
    {
        sumber: _baku(sumber, sumber.replace("_", " "), satuan, kg, liter, dasar, bukti)
        for sumber, satuan, kg, liter, dasar, bukti in (
            (SumberTimbulan.RUMAH_PERMANEN, "orang", "0.350 0.400", "2.25 2.50", _SNI_1995, _S),
            (
                SumberTimbulan.RUMAH_SEMI_PERMANEN,
                "orang",
                "0.300 0.350",
                "2.00 2.25",
                _SNI_1995,
                _S,
            ),
            (SumberTimbulan.RUMAH_NON_PERMANEN, "orang", "0.250 0.300", "1.75 2.00", _SNI_1995, _S),
            (SumberTimbulan.KANTOR, "pegawai", "0.025 0.100", "0.50 0.75", _SNI_1995, _S),
            (SumberTimbulan.TOKO, "petugas", "0.150 0.350", "2.50 3.00", _SNI_1995, _S),
            (SumberTimbulan.SEKOLAH, "murid", "0.010 0.020", "0.10 0.15", _SNI_1995, _S),
            (SumberTimbulan.JALAN_ARTERI_SEKUNDER, "m", "0.020 0.100", "0.10 0.15", _SNI_JALAN, _U),
            (SumberTimbulan.JALAN_KOLEKTOR, "m", "0.010 0.050", "0.10 0.15", _SNI_JALAN, _U),
            (SumberTimbulan.JALAN_LOKAL, "m", "0.005 0.025", "0.05 0.10", _SNI_JALAN, _U),
            (SumberTimbulan.PASAR, "m2", "0.10 0.30", "0.20 0.60", _SNI_PASAR, _S),
        )
    }
)
"""By source. Of roads the copies disagree whether a metre or a square metre is meant (`USULAN`)."""

_KOTA = DasarHukum("SNI 19-3983-1995", "", "Bappeda Kota Semarang 2021; 123dok 8yded4l6q")
TIMBULAN_KOTA: Mapping[KelasKota, Parameter[LajuBaku]] = MappingProxyType(
    {
        KelasKota.KECIL: _baku(
            "kota_kecil", "kota kecil", "orang", "0.625 0.70", "2.5 2.75", _KOTA, _S
        ),
        KelasKota.SEDANG: _baku(
            "kota_sedang", "kota sedang", "orang", "0.70 0.80", "2.75 3.25", _KOTA, _S
        ),
    }
)
KOTA_SEDANG_MULAI = berlaku_sejak(
    "timbulan.kota_sedang_mulai",
    "Penduduk kota sedang paling sedikit",
    "jiwa",
    100_000,
    _1995,
    _KOTA,
)
KOTA_BESAR_DI_ATAS = berlaku_sejak(
    "timbulan.kota_besar_di_atas",
    "Penduduk kota yang harus mengukur",
    "jiwa",
    500_000,
    _1995,
    _KOTA,
)
_BALIKPAPAN = DasarHukum(
    "Pengukuran Kelurahan Baru Tengah, Balikpapan", "tanpa tanggal", "journal.itk.ac.id sjt/828"
)
TERUKUR_BARU_TENGAH: Mapping[SumberTimbulan, Parameter[Decimal]] = MappingProxyType(
    {
        sumber: berlaku_sejak(
            f"baru_tengah.{sumber}",
            f"Timbulan terukur {sumber.replace('_', ' ')}",
            "kg/orang/hari",
            Decimal(kg), TAK_BERTANGGAL, _BALIKPAPAN,
        )
        for sumber, kg in (
            (SumberTimbulan.RUMAH_PERMANEN, "0.13"),
            (SumberTimbulan.RUMAH_SEMI_PERMANEN, "0.13"),
            (SumberTimbulan.RUMAH_NON_PERMANEN, "0.21"),
        )
    }
)  # fmt: skip
