"""Figures and lists of the budget that were published, each with its date, source and evidence.

Of a regulation whose first day was not read, the first of January of its year is taken, and
it says so. What was only remembered (receipt limits, 40/30/30, account codes) is not here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from pelayanan_publik.anggaran.model import JenisKegiatan, JenisPengadaan, KelasDAU
from pelayanan_publik.anggaran.pergeseran import PARAMETER_PERGESERAN
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter, Program
from pelayanan_publik.core.validity import Masa

_satu = Program("anggaran").satu
_JANUARI = "hari pertama tidak terbaca, diambil 1 Januari"


def _tahun(awal: int, akhir: int | None = None) -> Masa:
    """From the first of January of a year to the end of another, or for good."""
    return Masa(date(awal, 1, 1), None if akhir is None else date(akhir + 1, 1, 1))


# --- the duty to budget --------------------------------------------------------------------------

_PP_17 = DasarHukum("PP 17/2018", f"Pasal 30 ayat (7), {_JANUARI}", "Kompas/Tribun 23 Oktober 2018")
BAGIAN_MINIMAL = _satu(
    "bagian_minimal",
    "Anggaran kelurahan di kota tanpa desa, paling sedikit dari APBD setelah dikurangi DAK",
    "",
    Fraction(5, 100),
    _tahun(2018),
    _PP_17,
)
MINIMAL_SETARA_DANA_DESA = _satu(
    "minimal_setara_dana_desa",
    "Di kabupaten/kota yang memiliki desa: paling sedikit sebesar dana desa terendah",
    "",
    True,
    _tahun(2018),
    _PP_17,
)

# --- what kelurahan money may pay ----------------------------------------------------------------

MUSYAWARAH = _satu(
    "musyawarah",
    "Kegiatan dipilih dalam musyawarah pembangunan kelurahan",
    "",
    True,
    _tahun(2018),
    DasarHukum(
        "PP 17/2018",
        f"Pasal 30 ayat (5), {_JANUARI}",
        "konsiderans Perwal Semarang 88/2018, scribd 621068645",
    ),
    Bukti.PRIMER,
)
_PERMENDAGRI_130 = DasarHukum(
    "Permendagri 130/2018",
    _JANUARI,
    "Antara Kaltim 22 Juli 2019; jabatanfungsional; majalahagraria",
)
_URAIAN_KEGIATAN = {
    JenisKegiatan.SARPRAS_PERMUKIMAN: "air bersih, drainase, pengumpulan dan pengolahan sampah, "
    "sumur resapan",
    JenisKegiatan.SARPRAS_TRANSPORTASI: "jalan permukiman, jalan poros kelurahan",
    JenisKegiatan.SARPRAS_KESEHATAN: "MCK, posyandu, posbindu",
    JenisKegiatan.SARPRAS_PENDIDIKAN: "sarana pendidikan dan kebudayaan",
    JenisKegiatan.PEMBERDAYAAN_KESEHATAN: "kesehatan masyarakat",
    JenisKegiatan.PEMBERDAYAAN_PENDIDIKAN: "pendidikan dan kebudayaan",
    JenisKegiatan.PEMBERDAYAAN_UMKM: "pengembangan UMKM",
    JenisKegiatan.PEMBERDAYAAN_LEMBAGA: "lembaga kemasyarakatan",
    JenisKegiatan.PEMBERDAYAAN_TRANTIBUM: "ketenteraman, ketertiban umum, dan linmas",
    JenisKegiatan.PEMBERDAYAAN_BENCANA: "kesiapsiagaan bencana dan kejadian luar biasa",
}
KEGIATAN: Mapping[JenisKegiatan, Parameter[str]] = MappingProxyType(
    {
        jenis: _satu(
            f"kegiatan.{jenis.value}",
            "Kegiatan sarana prasarana" if "sarpras" in jenis.value else "Kegiatan pemberdayaan",
            "",
            uraian,
            _tahun(2018),
            _PERMENDAGRI_130,
        )
        for jenis, uraian in _URAIAN_KEGIATAN.items()
    }
)
"""The groups that the regulation lists; what is in none of them is not for kelurahan money."""

# --- DAU for kelurahan ---------------------------------------------------------------------------

_PMK_187 = DasarHukum(
    "PMK 187/2018", "angka pers, dibulatkan ke 0,1 juta", "kumparan; DDTC; Liputan6"
)
DAU_TAMBAHAN: Mapping[KelasDAU, Parameter[int]] = MappingProxyType(
    {
        kelas: _satu(
            f"dau_tambahan.{kelas.value}",
            "DAU Tambahan per kelurahan",
            "rupiah",
            rupiah,
            _tahun(2019, 2019),
            _PMK_187,
        )
        for kelas, rupiah in (
            (KelasDAU.BAIK, 352_900_000),
            (KelasDAU.PERLU_DITINGKATKAN, 370_100_000),
            (KelasDAU.SANGAT_PERLU_DITINGKATKAN, 384_000_000),
        )
    }
)
"""As the press printed them; the rate itself lies within half of 0.1 million of it."""
SELISIH_DAU_TAMBAHAN = 50_000
_DAU = DasarHukum("Kompas; jawaban DJPK atas pertanyaan daerah", "2021-2022 masuk DAU formula")
DAU_TERSEDIA: Parameter[bool] = Parameter(
    "anggaran.dau_tersedia",
    "Ada DAU yang ditentukan untuk kelurahan",
    "",
    (
        Berlaku(
            True,
            _tahun(2019, 2019),
            DasarHukum("PMK 187/2018", "DAU Tambahan", "kumparan; DDTC; Liputan6"),
            Bukti.SEKUNDER,
        ),
        Berlaku(
            True,
            _tahun(2020, 2020),
            DasarHukum("PMK 8/PMK.07/2020", "judulnya terbaca, besarannya tidak"),
            Bukti.PRIMER,
        ),
        Berlaku(False, _tahun(2021, 2022), _DAU, Bukti.PRIMER),
        Berlaku(
            True,
            _tahun(2023),
            DasarHukum("APBN 2023", "DAU yang ditentukan penggunaannya", "Tribun 10 November 2022"),
            Bukti.SEKUNDER,
        ),
    ),
)
TERMIN_DAU_TAMBAHAN = _satu(
    "termin.dau_tambahan",
    "Tahap penyaluran DAU Tambahan, dalam persen",
    "persen",
    (50, 50),
    _tahun(2019, 2019),
    DasarHukum("PMK 187/2018", "tahap I Januari-Mei", "Bisnis 10 April 2019; DDTC"),
)
TERMIN_DAU_DITENTUKAN = _satu(
    "termin.dau_ditentukan",
    "Tahap penyaluran DAU yang ditentukan penggunaannya, dalam persen; "
    "untuk kelurahan sendiri tidak terbaca",
    "persen",
    (30, 45, 25),
    _tahun(2023),
    DasarHukum("PMK 211/2022", "Pasal 39A-39E", "ELOG TKD hlm. 52"),
)

# --- Danais --------------------------------------------------------------------------------------

DANAIS_WILAYAH = _satu(
    "danais.wilayah",
    "Dana Keistimewaan hanya ada di provinsi berkode",
    "",
    "34",
    _tahun(2024),
    DasarHukum("BKK Danais 2024", "", "Harian Jogja 5 Mei 2024; kumparan 10 Desember 2024"),
)
DANAIS_PER_KELURAHAN = _satu(
    "danais.per_kelurahan",
    "BKK Danais per kelurahan di Kota Yogyakarta, sama untuk 45 kelurahan",
    "rupiah",
    100_000_000,
    _tahun(2024, 2024),
    DasarHukum("BKK Danais 2024", "", "Harian Jogja 5 Mei 2024; kumparan 10 Desember 2024"),
)
DANAIS_KELURAHAN = _satu(
    "danais.kelurahan",
    "Kelurahan penerima BKK Danais di Kota Yogyakarta",
    "kelurahan",
    45,
    _tahun(2024, 2024),
    DasarHukum("BKK Danais 2024", "", "Harian Jogja 5 Mei 2024; kumparan 10 Desember 2024"),
)
DANAIS_PERUNTUKAN = _satu(
    "danais.peruntukan",
    "Peruntukan BKK Danais kelurahan di Kota Yogyakarta",
    "",
    "pelatihan pengolahan sampah organik rumah tangga dengan metode biopori",
    _tahun(2024, 2024),
    DasarHukum("BKK Danais 2024", "", "kumparan 10 Desember 2024; kabardesa 8 Juni 2024"),
)
DANAIS_PELATIHAN = _satu(
    "danais.pelatihan",
    "Pelatihan per kelurahan dari BKK Danais",
    "kali",
    12,
    _tahun(2024, 2024),
    DasarHukum("BKK Danais 2024", "", "kumparan 10 Desember 2024; Antara 21 Februari 2024"),
)
DANAIS_LUBANG_PER_PESERTA = _satu(
    "danais.lubang_per_peserta",
    "Lubang biopori yang dibawa pulang seorang peserta pelatihan",
    "lubang",
    2,
    _tahun(2024, 2024),
    DasarHukum("BKK Danais 2024", "", "kumparan 10 Desember 2024; Antara 21 Februari 2024"),
)

# --- procurement ---------------------------------------------------------------------------------

_PERPRES_12 = DasarHukum(
    "Perpres 12/2021",
    "ditetapkan 12 Februari 2021 menurut halaman LKPP; sumber lain menyebut 2 Februari",
    "slidepub; LKPP",
)
_PERPRES_46 = DasarHukum(
    "Perpres 46/2025",
    "Pasal 1 angka 40a; hari pertama tidak terbaca, diambil 5 Mei 2025, hari ia diberitakan",
    "slidepub; bioztv.id; forjasib 5 Mei 2025",
)
_SEJAK_2021, _SEJAK_2025 = date(2021, 2, 12), date(2025, 5, 5)
_LANGSUNG = "Batas pengadaan langsung"
_BATAS_UMUM = (Berlaku(200_000_000, Masa(_SEJAK_2021), _PERPRES_12, Bukti.SEKUNDER),)
BATAS_PENGADAAN_LANGSUNG: Mapping[JenisPengadaan, Parameter[int]] = MappingProxyType(
    {
        jenis: Parameter(f"anggaran.pengadaan_langsung.{jenis.value}", _LANGSUNG, "rupiah", riwayat)
        for jenis, riwayat in (
            (JenisPengadaan.BARANG, _BATAS_UMUM),
            (JenisPengadaan.JASA_LAINNYA, _BATAS_UMUM),
            (
                JenisPengadaan.KONSTRUKSI,
                (
                    Berlaku(
                        200_000_000,
                        Masa(_SEJAK_2021, _SEJAK_2025),
                        _PERPRES_12,
                        Bukti.SEKUNDER,
                    ),
                    Berlaku(400_000_000, Masa(_SEJAK_2025), _PERPRES_46, Bukti.SEKUNDER),
                ),
            ),
        )
    }
)
SWAKELOLA = _satu(
    "swakelola",
    "Empat tipe swakelola menurut siapa merencanakan, melaksanakan, dan mengawasi",
    "",
    "I, II, III, IV",
    _tahun(2018),
    DasarHukum(
        "Perpres 16/2018",
        f"ayat (6) pasal perencanaan, {_JANUARI}",
        "fliphtml5 hlm. 24; biropbj.kaltimprov.go.id (Perlem LKPP 3/2021)",
    ),
    Bukti.PRIMER,
)
TENAGA_AHLI_SWAKELOLA = _satu(
    "swakelola.tenaga_ahli",
    "Tenaga ahli dalam tim swakelola tipe I, paling banyak dari jumlah anggota",
    "",
    Fraction(50, 100),
    _tahun(2018),
    DasarHukum("Perpres 16/2018", f"Pasal 47 ayat (1), {_JANUARI}", "nenggalaalugoro"),
)

PARAMETER: tuple[Parameter[object], ...] = (
    BAGIAN_MINIMAL,
    MINIMAL_SETARA_DANA_DESA,
    MUSYAWARAH,
    *KEGIATAN.values(),
    *DAU_TAMBAHAN.values(),
    DAU_TERSEDIA,
    TERMIN_DAU_TAMBAHAN,
    TERMIN_DAU_DITENTUKAN,
    DANAIS_WILAYAH,
    DANAIS_PER_KELURAHAN,
    DANAIS_PERUNTUKAN,
    DANAIS_PELATIHAN,
    DANAIS_LUBANG_PER_PESERTA,
    DANAIS_KELURAHAN,
    *BATAS_PENGADAAN_LANGSUNG.values(),
    SWAKELOLA,
    TENAGA_AHLI_SWAKELOLA,
    *PARAMETER_PERGESERAN,
)
