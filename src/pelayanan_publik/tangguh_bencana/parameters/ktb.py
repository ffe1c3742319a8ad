"""What is published of a KTB, and what is proposed where nothing is.

How a KTB is built no regulation was found to say: the five bidang are those of the BNPB
template for a village, as Medari has filled it in. How often to drill no source says.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from types import MappingProxyType

from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum, Parameter
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    BIDANG,
    Bagian,
    ButirKTB,
    JenisLatihan,
)
from pelayanan_publik.tangguh_bencana.parameters.parameter import USULAN, berlaku_sejak


def _praktik(letak: str, sumber: str) -> DasarHukum:
    return DasarHukum("Praktik KTB Kota Yogyakarta", letak, sumber)


MASA_BAKTI_BULAN = berlaku_sejak(
    "ktb.masa_bakti",
    "Masa bakti pengurus KTB",
    "bulan",
    36,
    TAK_BERTANGGAL,
    _praktik(
        "tiga tahun menurut pemberitaan 2022 dan 2024; tanpa tanggal",
        "suarajogja 14 Agustus 2022; antaranews 723753",
    ),
)
BIDANG_KTB: Parameter[tuple[Bagian, ...]] = berlaku_sejak(
    "ktb.bidang",
    "Bidang, masing-masing dengan koordinator dan anggota",
    "",
    BIDANG,
    TAK_BERTANGGAL,
    DasarHukum(
        "Usulan pustaka ini",
        "templat BNPB untuk desa, isian Medari; susunan KTB sendiri tidak ditemukan; tanpa tanggal",
        "GitHub giat16medari",
    ),
    Bukti.USULAN,
)
PAKET_ALAT: Parameter[tuple[str, ...]] = berlaku_sejak(
    "ktb.paket_alat",
    "Paket peralatan KTB, masing-masing satu",
    "",
    ("motor_roda_tiga", "genset", "pompa", "gergaji_mesin", "set_penyelamat", "ht"),
    date(2015, 1, 1),
    _praktik(
        "paket 2015, tetap aset kota, KTB hanya memegang izin pakai; 1 Januari tahunnya",
        "solopos 665740; antaranews 336276",
    ),
)
NILAI_PAKET_LEBIH_DARI = berlaku_sejak(
    "ktb.nilai_paket_lebih_dari",
    "Nilai paket peralatan satu KTB tanpa motor; harus lebih dari ini",
    "rupiah",
    27_000_000,
    date(2015, 1, 1),
    _praktik("paket 2015; 1 Januari tahunnya", "solopos 665740; antaranews 336276"),
)
BATAS_LAPORAN_RADIO = berlaku_sejak(
    "ktb.batas_laporan_radio",
    "Laporan keadaan lewat HT setiap hari, paling lambat",
    "",
    time(21),
    TAK_BERTANGGAL,
    _praktik("menurut pemberitaan 1 November 2021; tanpa tanggal", "Tribun Jogja 1 November 2021"),
)
NAIK_EWS_CM = berlaku_sejak(
    "ktb.naik_ews",
    "Tinggi air di atas dasar sungai yang membunyikan peringatan",
    "cm",
    200,
    TAK_BERTANGGAL,
    _praktik("Pos Ngentak; tanpa tanggal", "suarajogja 28 November 2023; jogja.sorot.co 2021"),
)


def _selang(jenis: JenisLatihan, uraian: str, hari: int) -> Parameter[int]:
    kode = f"ktb.selang_latihan.{jenis.value}"
    return berlaku_sejak(kode, uraian, "hari", hari, TAK_BERTANGGAL, USULAN, Bukti.USULAN)


SELANG_LATIHAN: Mapping[JenisLatihan, Parameter[int]] = MappingProxyType(
    {
        JenisLatihan.SIMULASI: _selang(JenisLatihan.SIMULASI, "Selang simulasi, paling lama", 365),
        JenisLatihan.RUTIN: _selang(JenisLatihan.RUTIN, "Selang latihan rutin, paling lama", 90),
    }
)

BUTIR_WAJIB: Parameter[tuple[ButirKTB, ...]] = berlaku_sejak(
    "ktb.butir_wajib",
    "Tanpa butir ini KTB tidak siap; yang lain membuatnya siap bersyarat",
    "",
    (ButirKTB.PENGUKUHAN, ButirKTB.ANGGOTA, ButirKTB.PENGURUS),
    TAK_BERTANGGAL,
    USULAN,
    Bukti.USULAN,
)
