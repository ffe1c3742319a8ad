"""What is known of holes: the usual one, its kinds in Yogyakarta, what the programme paid for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from pelayanan_publik.biopori.model import Bahan, JenisLubang, Rentang, UkuranLubang
from pelayanan_publik.biopori.parameters.parameter import berlaku_sejak
from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum, Parameter

# --- the standard hole ---------------------------------------------------------------------------

_ANJURAN = DasarHukum(
    "Anjuran umum lubang resapan biopori",
    "tanpa tanggal",
    "selebaran sNoorRiyadi1; hasant.wordpress 2008; Badung Perbup 24/2010 menurut antaranews",
)
_SELEBARAN = DasarHukum(
    "Selebaran lubang resapan biopori", "tanpa tanggal", "scribd 435260587; sNoorRiyadi1"
)
_USULAN = DasarHukum("Usulan pustaka ini", "tidak ada sumber yang mengharuskannya")

HUJAN_WAJAR = berlaku_sejak(
    "hujan_wajar",
    "Intensitas hujan yang masih wajar; di atasnya periksa satuannya",
    "mm/jam",
    200,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
JARAK = berlaku_sejak(
    "jarak", "Jarak antarlubang", "cm", Rentang(50, 100), TAK_BERTANGGAL, _ANJURAN
)
LUAS_PER_LUBANG = berlaku_sejak(
    "luas_per_lubang",
    "Luas lahan per lubang, dari jarak antarlubang",
    "m2",
    Rentang(Decimal("0.25"), 1),
    TAK_BERTANGGAL,
    _ANJURAN,
    Bukti.TURUNAN,
)
LUBANG_PER_100_M2 = berlaku_sejak(
    "lubang_per_100_m2",
    "Anjuran lubang per 100 m2 lahan",
    "lubang",
    30,
    TAK_BERTANGGAL,
    _SELEBARAN,
)
DIAMETER = berlaku_sejak(
    "diameter", "Diameter lubang resapan", "cm", Rentang(10, 30), TAK_BERTANGGAL, _ANJURAN
)
KEDALAMAN = berlaku_sejak(
    "kedalaman", "Kedalaman lubang resapan", "cm", Rentang(80, 100), TAK_BERTANGGAL, _ANJURAN
)
LUBANG_PER_RUMAH = berlaku_sejak(
    "lubang_per_rumah",
    "Lubang per rumah tangga, agar satu beristirahat",
    "lubang",
    2,
    TAK_BERTANGGAL,
    DasarHukum("Anjuran FBS Yogyakarta", "tanpa tanggal", "jogja.jpnn 8513"),
)

# --- what a hole takes ---------------------------------------------------------------------------

MASSA_JENIS = berlaku_sejak(
    "massa_jenis",
    "Massa jenis sampah dapur di lubang, asumsi",
    "kg/liter",
    Rentang(Decimal("0.3"), Decimal("0.5")),
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
LAMA_KOMPOS: Mapping[Bahan, Parameter[Rentang]] = MappingProxyType(
    {
        Bahan.DAPUR: berlaku_sejak(
            "lama_kompos.dapur",
            "Lama pengomposan sampah dapur",
            "hari",
            Rentang(15, 30),
            TAK_BERTANGGAL,
            _SELEBARAN,
        ),
        Bahan.KEBUN: berlaku_sejak(
            "lama_kompos.kebun",
            "Lama pengomposan sampah kebun, 2-3 bulan dari 30 hari",
            "hari",
            Rentang(60, 90),
            TAK_BERTANGGAL,
            _SELEBARAN,
            Bukti.TURUNAN,
        ),
    }
)
LAMA_ISI = berlaku_sejak(
    "lama_isi",
    "Lama mengisi satu lubang dengan sampah dapur",
    "hari",
    Rentang(2, 3),
    TAK_BERTANGGAL,
    _SELEBARAN,
)
UKURAN: Mapping[JenisLubang, Parameter[UkuranLubang]] = MappingProxyType(
    {
        JenisLubang.REGULER: berlaku_sejak(
            "ukuran.reguler",
            "Ukuran biopori reguler",
            "",
            UkuranLubang(10, Rentang(100, 100)),
            TAK_BERTANGGAL,
            _ANJURAN,
        ),
        JenisLubang.JUMBO: berlaku_sejak(
            "ukuran.jumbo",
            "Ukuran biopori jumbo; kedalaman semeter bacaan kami",
            "",
            UkuranLubang(30, Rentang(100, 100)),
            date(2018, 1, 1),
            DasarHukum("Praktik Tegalrejo, Yogyakarta", "2018", "antaranews 360360"),
            Bukti.USULAN,
        ),
        JenisLubang.JUMBO_MANTRIJERON: berlaku_sejak(
            "ukuran.jumbo_mantrijeron",
            "Ukuran biopori jumbo Mantrijeron; isi `lebih dari satu ton`, panen sekitar setahun",
            "",
            UkuranLubang(
                80,
                Rentang(200, 250),
                Rentang(1_000, 1_000),
                Rentang(365, 365),
                kapasitas_paling_sedikit=True,
            ),
            date(2023, 12, 7),
            DasarHukum("Praktik Mantrijeron, Yogyakarta", "Harian Jogja 7 Desember 2023"),
        ),
        JenisLubang.SUPER: berlaku_sejak(
            "ukuran.super",
            "Ukuran super biopori",
            "",
            UkuranLubang(),
            date(2023, 2, 9),
            DasarHukum("Praktik Mantrijeron/Rotary", "KR 9 Februari 2023", "krjogja 492861"),
        ),
        JenisLubang.EMBER_TUMPUK: berlaku_sejak(
            "ukuran.ember_tumpuk",
            "Isi biopori ember tumpuk",
            "",
            UkuranLubang(kapasitas_kg=Rentang(25, 25)),
            date(2023, 9, 1),
            DasarHukum("Praktik Kadipaten RT 15, Yogyakarta", "Harian Jogja September 2023"),
        ),
        JenisLubang.PASAR: berlaku_sejak(
            "ukuran.pasar",
            "Isi biopori pasar",
            "",
            UkuranLubang(kapasitas_kg=Rentang(1_000, 1_000)),
            date(2023, 8, 13),
            DasarHukum("Praktik Pasar Pasty, Yogyakarta", "Harian Jogja 13 Agustus 2023"),
        ),
    }
)

# --- the programme in Yogyakarta -----------------------------------------------------------------

_TRIBUN_2025 = DasarHukum("Praktik biopori jumbo Yogyakarta", "Tribun Jogja 3 September 2025")
KK_PER_JUMBO = berlaku_sejak(
    "jumbo.kk", "KK yang dilayani satu biopori jumbo", "KK", 70, date(2025, 9, 3), _TRIBUN_2025
)
BUIS_PER_JUMBO = berlaku_sejak(
    "jumbo.buis",
    "Buis beton untuk satu biopori jumbo, paling sedikit",
    "buis",
    5,
    date(2025, 9, 3),
    _TRIBUN_2025,
)
_DANAIS = DasarHukum(
    "BKK Dana Keistimewaan 2024, Kota Yogyakarta",
    "kumparan 10 Desember 2024; Harian Jogja 5 Mei 2024",
)
DANAIS_LUBANG = berlaku_sejak(
    "danais.lubang", "Sasaran biopori per kelurahan", "lubang", 648, date(2024, 1, 1), _DANAIS
)
DANAIS_PIPA_PER_RW = berlaku_sejak(
    "danais.pipa_per_rw", "Pipa berlubang per RW (Kadipaten RW 7)", "pipa", 54,
    date(2024, 6, 8), DasarHukum("Penyerahan di Kadipaten RW 7", "kabardesa 8 Juni 2024"),
)  # fmt: skip
SUPER_KK = berlaku_sejak(
    "super.kk", "KK yang dilayani satu super biopori", "KK", 10, date(2023, 2, 9),
    DasarHukum("Praktik Mantrijeron/Rotary", "KR 9 Februari 2023"),
)  # fmt: skip
SUPER_RUPIAH_PER_KK = berlaku_sejak(
    "super.rupiah_per_kk", "Biaya super biopori per KK", "rupiah", 600_000, date(2023, 2, 9),
    DasarHukum("Praktik Mantrijeron/Rotary", "KR 9 Februari 2023"),
)  # fmt: skip
