"""Figures of biopori and komposter that were published, each with its date, source and evidence.

A source without a date counts from the beginning of time, and says so. Of a regulation
whose first day was not read, the first of January of its year is taken, and it says so too.
What no source requires but a warning needs is marked `USULAN`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import TypeVar

from pelayanan_publik.biopori.model import (
    Bahan,
    JenisLubang,
    KelasKota,
    LajuBaku,
    Rentang,
    SumberTimbulan,
    UkuranLubang,
)
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.validity import Masa

T = TypeVar("T")

_TAK_BERTANGGAL = date.min


def _satu(
    kode: str,
    uraian: str,
    satuan: str,
    nilai: T,
    sejak: date,
    dasar: DasarHukum,
    bukti: Bukti = Bukti.SEKUNDER,
) -> Parameter[T]:
    return Parameter(
        f"biopori.{kode}", uraian, satuan, (Berlaku(nilai, Masa(sejak), dasar, bukti),)
    )


def terkini(parameter: Parameter[T]) -> Berlaku[T]:
    """The newest value: for what is practice or proposal, and so binds on no day.

    >>> terkini(HUJAN_WAJAR).nilai
    200
    """
    return parameter.riwayat[-1]


def penjelasan_terkini(parameter: Parameter[T]) -> Penjelasan:
    """The newest value as a statement with its basis and evidence."""
    return parameter.penjelasan(terkini(parameter).masa.mulai)


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

HUJAN_WAJAR = _satu(
    "hujan_wajar",
    "Intensitas hujan yang masih wajar; di atasnya periksa satuannya",
    "mm/jam",
    200,
    _TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
JARAK = _satu("jarak", "Jarak antarlubang", "cm", Rentang(50, 100), _TAK_BERTANGGAL, _ANJURAN)
LUAS_PER_LUBANG = _satu(
    "luas_per_lubang",
    "Luas lahan per lubang, dari jarak antarlubang",
    "m2",
    Rentang(Decimal("0.25"), 1),
    _TAK_BERTANGGAL,
    _ANJURAN,
    Bukti.TURUNAN,
)
LUBANG_PER_100_M2 = _satu(
    "lubang_per_100_m2",
    "Anjuran lubang per 100 m2 lahan",
    "lubang",
    30,
    _TAK_BERTANGGAL,
    _SELEBARAN,
)
DIAMETER = _satu(
    "diameter", "Diameter lubang resapan", "cm", Rentang(10, 30), _TAK_BERTANGGAL, _ANJURAN
)
KEDALAMAN = _satu(
    "kedalaman", "Kedalaman lubang resapan", "cm", Rentang(80, 100), _TAK_BERTANGGAL, _ANJURAN
)
LUBANG_PER_RUMAH = _satu(
    "lubang_per_rumah",
    "Lubang per rumah tangga, agar satu beristirahat",
    "lubang",
    2,
    _TAK_BERTANGGAL,
    DasarHukum("Anjuran FBS Yogyakarta", "tanpa tanggal", "jogja.jpnn 8513"),
)

# --- what a hole takes ---------------------------------------------------------------------------

MASSA_JENIS = _satu(
    "massa_jenis",
    "Massa jenis sampah dapur di lubang, asumsi",
    "kg/liter",
    Rentang(Decimal("0.3"), Decimal("0.5")),
    _TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
LAMA_KOMPOS: Mapping[Bahan, Parameter[Rentang]] = MappingProxyType(
    {
        Bahan.DAPUR: _satu(
            "lama_kompos.dapur",
            "Lama pengomposan sampah dapur",
            "hari",
            Rentang(15, 30),
            _TAK_BERTANGGAL,
            _SELEBARAN,
        ),
        Bahan.KEBUN: _satu(
            "lama_kompos.kebun",
            "Lama pengomposan sampah kebun, 2-3 bulan dari 30 hari",
            "hari",
            Rentang(60, 90),
            _TAK_BERTANGGAL,
            _SELEBARAN,
            Bukti.TURUNAN,
        ),
    }
)
LAMA_ISI = _satu(
    "lama_isi",
    "Lama mengisi satu lubang dengan sampah dapur",
    "hari",
    Rentang(2, 3),
    _TAK_BERTANGGAL,
    _SELEBARAN,
)
UKURAN: Mapping[JenisLubang, Parameter[UkuranLubang]] = MappingProxyType(
    {
        JenisLubang.REGULER: _satu(
            "ukuran.reguler",
            "Ukuran biopori reguler",
            "",
            UkuranLubang(10, Rentang(100, 100)),
            _TAK_BERTANGGAL,
            _ANJURAN,
        ),
        JenisLubang.JUMBO: _satu(
            "ukuran.jumbo",
            "Ukuran biopori jumbo; kedalaman semeter bacaan kami",
            "",
            UkuranLubang(30, Rentang(100, 100)),
            date(2018, 1, 1),
            DasarHukum("Praktik Tegalrejo, Yogyakarta", "2018", "antaranews 360360"),
            Bukti.USULAN,
        ),
        JenisLubang.JUMBO_MANTRIJERON: _satu(
            "ukuran.jumbo_mantrijeron",
            "Ukuran biopori jumbo Mantrijeron; lebih dari satu ton, panen sekitar setahun",
            "",
            UkuranLubang(80, Rentang(200, 250), Rentang(1_000, 1_000), Rentang(365, 365)),
            date(2023, 12, 7),
            DasarHukum("Praktik Mantrijeron, Yogyakarta", "Harian Jogja 7 Desember 2023"),
        ),
        JenisLubang.SUPER: _satu(
            "ukuran.super",
            "Ukuran super biopori",
            "",
            UkuranLubang(),
            date(2023, 2, 9),
            DasarHukum("Praktik Mantrijeron/Rotary", "KR 9 Februari 2023", "krjogja 492861"),
        ),
        JenisLubang.EMBER_TUMPUK: _satu(
            "ukuran.ember_tumpuk",
            "Isi biopori ember tumpuk",
            "",
            UkuranLubang(kapasitas_kg=Rentang(25, 25)),
            date(2023, 9, 1),
            DasarHukum("Praktik Kadipaten RT 15, Yogyakarta", "Harian Jogja September 2023"),
        ),
    }
)

# --- holes by regulation -------------------------------------------------------------------------


def _cirebon(kode: str, uraian: str, satuan: str, nilai: T, huruf: str) -> Parameter[T]:
    letak = f"Pasal 5(2){huruf}; hari mulai berlaku tidak terbaca, dipakai 1 Januari 2019"
    dasar = DasarHukum("Perwali Cirebon 38/2019", letak, "pasal.id")
    return _satu(kode, uraian, satuan, nilai, date(2019, 1, 1), dasar, Bukti.PRIMER)


TUTUPAN_AMBANG = _cirebon(
    "tutupan.ambang", "Luas tutupan yang mulai wajib berlubang resapan", "m2", 20, "b"
)
TUTUPAN_LANGKAH = _cirebon("tutupan.langkah", "Tambahan luas untuk satu lubang lagi", "m2", 7, "b")
TUTUPAN_DASAR_CIREBON = _cirebon(
    "tutupan.dasar_cirebon", "Lubang pada ambang luas", "lubang", 3, "b"
)
TUTUPAN_DASAR_BADUNG = _satu(
    "tutupan.dasar_badung",
    "Lubang pada ambang luas, menurut pemberitaan",
    "lubang",
    1,
    date(2010, 1, 1),
    DasarHukum(
        "Perbup Badung 24/2010",
        "hari mulai berlaku tidak terbaca, dipakai 1 Januari 2010",
        "bali.antaranews 4939",
    ),
)
SUMUR_AMBANG = _cirebon(
    "sumur.ambang", "Luas tutupan yang mulai wajib bersumur resapan", "m2", 50, "a"
)
SUMUR_LANGKAH = _cirebon(
    "sumur.langkah", "Tambahan luas untuk satu sumur lagi", "m2", Rentang(25, 50), "a"
)
SUMUR_ISI = _cirebon("sumur.isi", "Isi satu sumur resapan", "m3", 1, "a")
PENGEMBANG_AMBANG = _cirebon(
    "pengembang.ambang", "Lahan pengembang; di atasnya wajib bersumur resapan", "m2", 5_000, "a"
)
PENGEMBANG_DASAR = _cirebon(
    "pengembang.dasar", "Sumur pada ambang lahan pengembang", "sumur", 17, "a"
)
PENGEMBANG_LANGKAH = _cirebon(
    "pengembang.langkah", "Tambahan lahan pengembang untuk satu sumur lagi", "m2", 100, "a"
)
PENGEMBANG_ISI = _cirebon("pengembang.isi", "Isi satu sumur resapan pengembang", "m3", 3, "a")

# --- wells by the SNI ----------------------------------------------------------------------------


def _sni_sumur(kode: str, uraian: str, satuan: str, nilai: Decimal) -> Parameter[Decimal]:
    dasar = DasarHukum(
        "SNI 03-2453-2002",
        "Pasal 5; naskahnya tidak terbaca",
        "resapan_calc.py dan dua lembar hitung",
    )
    return _satu(f"sni_sumur.{kode}", uraian, satuan, nilai, date(2002, 1, 1), dasar)


SNI_ANDIL = _sni_sumur("andil", "Bagian hujan limpasan yang ditampung", "", Decimal("0.855"))
SNI_LAMA_HUJAN = _sni_sumur("lama_hujan", "Pengali lama hujan efektif", "menit", Decimal("0.9"))
SNI_PANGKAT = _sni_sumur("pangkat", "Pangkat hujan pada lama hujan efektif", "", Decimal("0.92"))

# --- the programme in Yogyakarta -----------------------------------------------------------------

_TRIBUN_2025 = DasarHukum("Praktik biopori jumbo Yogyakarta", "Tribun Jogja 3 September 2025")
KK_PER_JUMBO = _satu(
    "jumbo.kk", "KK yang dilayani satu biopori jumbo", "KK", 70, date(2025, 9, 3), _TRIBUN_2025
)
BUIS_PER_JUMBO = _satu(
    "jumbo.buis", "Buis beton untuk satu biopori jumbo", "buis", 5, date(2025, 9, 3), _TRIBUN_2025
)
_DANAIS = DasarHukum(
    "BKK Dana Keistimewaan 2024, Kota Yogyakarta",
    "kumparan 10 Desember 2024; Harian Jogja 5 Mei 2024",
)
DANAIS_PER_KELURAHAN = _satu(
    "danais.per_kelurahan", "Dana pelatihan biopori per kelurahan", "rupiah", 100_000_000,
    date(2024, 1, 1), _DANAIS,
)  # fmt: skip
DANAIS_KELURAHAN = _satu(
    "danais.kelurahan", "Kelurahan penerima", "kelurahan", 45, date(2024, 1, 1), _DANAIS
)
DANAIS_LUBANG = _satu(
    "danais.lubang", "Sasaran biopori per kelurahan", "lubang", 648, date(2024, 1, 1), _DANAIS
)
DANAIS_PIPA_PER_RW = _satu(
    "danais.pipa_per_rw", "Pipa berlubang per RW (Kadipaten RW 7)", "pipa", 54,
    date(2024, 6, 8), DasarHukum("Penyerahan di Kadipaten RW 7", "kabardesa 8 Juni 2024"),
)  # fmt: skip
SUPER_KK = _satu(
    "super.kk", "KK yang dilayani satu super biopori", "KK", 10, date(2023, 2, 9),
    DasarHukum("Praktik Mantrijeron/Rotary", "KR 9 Februari 2023"),
)  # fmt: skip
SUPER_RUPIAH_PER_KK = _satu(
    "super.rupiah_per_kk", "Biaya super biopori per KK", "rupiah", 600_000, date(2023, 2, 9),
    DasarHukum("Praktik Mantrijeron/Rotary", "KR 9 Februari 2023"),
)  # fmt: skip

# --- composters ----------------------------------------------------------------------------------

_TAKAKURA = DasarHukum(
    "Pedoman keranjang Takakura, Pusdakota 2007", "", "keranjangtakakura.blogspot; scribd 273674001"
)
_SEMARANG = DasarHukum("Kajian Bappeda Kota Semarang 2021", "", "gienivarnugraha/chatbot-bappeda")
_2007, _2021 = date(2007, 1, 1), date(2021, 1, 1)

TAKAKURA_KG_PER_HARI = _satu(
    "takakura.kg_per_hari", "Isi keranjang Takakura paling banyak", "kg/hari", Decimal("1.5"),
    _2007, _TAKAKURA,
)  # fmt: skip
TAKAKURA_JIWA = _satu(
    "takakura.jiwa", "Keluarga terbesar untuk satu keranjang Takakura", "orang", 7, _2007, _TAKAKURA
)
TAKAKURA_STARTER_KG = _satu(
    "takakura.starter_kg", "Starter satu keranjang Takakura", "kg", 8, _2007, _TAKAKURA
)
BPPT_LAMA = _satu(
    "bppt.lama", "Lama pengomposan komposter BPPT", "hari", Rentang(49, 49), _TAK_BERTANGGAL,
    DasarHukum("Sahwan dkk., komposter BPPT", "tanpa tanggal", "123dok z333en8z"),
)  # fmt: skip
DRUM_ISI_KG = _satu(
    "drum.isi_kg", "Isi komposter drum paling sedikit; sumber tidak menyebut per hari", "kg", 10,
    _TAK_BERTANGGAL, DasarHukum("Perbandingan keranjang dan drum", "tanpa tanggal", "warstek.com"),
)  # fmt: skip
WINDROW_LAMA = _satu(
    "windrow.lama", "Lama windrow: 3 minggu, lalu pematangan 4-6 minggu", "hari", Rentang(49, 63),
    _2021, _SEMARANG, Bukti.TURUNAN,
)  # fmt: skip
TPS3R_KK = _satu("tps3r.kk", "KK paling sedikit untuk satu TPS3R", "KK", 400, _2021, _SEMARANG)
TPS3R_M3_PER_HARI = _satu(
    "tps3r.m3_per_hari", "Sampah yang diolah satu TPS3R", "m3/hari", 6, _2021, _SEMARANG
)
TPS3R_KG_PER_HARI = _satu(
    "tps3r.kg_per_hari",
    "Sampah yang diolah satu TPS3R, kira-kira",
    "kg/hari",
    2_100,
    _2021,
    _SEMARANG,
)
RENDEMEN = _satu(
    "rendemen", "Kompos per massa sisa makanan", "bagian", Fraction(1, 3), _2021, _SEMARANG
)

# --- generation ----------------------------------------------------------------------------------

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
    return _satu(f"timbulan.{kode}", f"Timbulan sampah {nama}", "", laju, _1995, dasar, bukti)


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
KOTA_SEDANG_MULAI = _satu(
    "timbulan.kota_sedang_mulai",
    "Penduduk kota sedang paling sedikit",
    "jiwa",
    100_000,
    _1995,
    _KOTA,
)
KOTA_BESAR_DI_ATAS = _satu(
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
        sumber: _satu(
            f"baru_tengah.{sumber}",
            f"Timbulan terukur {sumber.replace('_', ' ')}",
            "kg/orang/hari",
            Decimal(kg), _TAK_BERTANGGAL, _BALIKPAPAN,
        )
        for sumber, kg in (
            (SumberTimbulan.RUMAH_PERMANEN, "0.13"),
            (SumberTimbulan.RUMAH_SEMI_PERMANEN, "0.13"),
            (SumberTimbulan.RUMAH_NON_PERMANEN, "0.21"),
        )
    }
)  # fmt: skip

PARAMETER: tuple[Parameter[object], ...] = (
    HUJAN_WAJAR,
    JARAK,
    LUAS_PER_LUBANG,
    LUBANG_PER_100_M2,
    DIAMETER,
    KEDALAMAN,
    LUBANG_PER_RUMAH,
    MASSA_JENIS,
    *LAMA_KOMPOS.values(),
    LAMA_ISI,
    *UKURAN.values(),
    TUTUPAN_AMBANG,
    TUTUPAN_LANGKAH,
    TUTUPAN_DASAR_CIREBON,
    TUTUPAN_DASAR_BADUNG,
    SUMUR_AMBANG,
    SUMUR_LANGKAH,
    SUMUR_ISI,
    PENGEMBANG_AMBANG,
    PENGEMBANG_DASAR,
    PENGEMBANG_LANGKAH,
    PENGEMBANG_ISI,
    SNI_ANDIL,
    SNI_LAMA_HUJAN,
    SNI_PANGKAT,
    KK_PER_JUMBO,
    BUIS_PER_JUMBO,
    DANAIS_PER_KELURAHAN,
    DANAIS_KELURAHAN,
    DANAIS_LUBANG,
    DANAIS_PIPA_PER_RW,
    SUPER_KK,
    SUPER_RUPIAH_PER_KK,
    TAKAKURA_KG_PER_HARI,
    TAKAKURA_JIWA,
    TAKAKURA_STARTER_KG,
    BPPT_LAMA,
    DRUM_ISI_KG,
    WINDROW_LAMA,
    TPS3R_KK,
    TPS3R_M3_PER_HARI,
    TPS3R_KG_PER_HARI,
    RENDEMEN,
    *TIMBULAN.values(),
    *TIMBULAN_KOTA.values(),
    KOTA_SEDANG_MULAI,
    KOTA_BESAR_DI_ATAS,
    *TERUKUR_BARU_TENGAH.values(),
)
