"""What numbers of identity are made of, and which words of a name say nothing about who it is.

A NIK is PPKKCC DDMMYY UUUU: region of issue, birth (the day + 40 for women), serial. The
provinces are the 38 of Kepmendagri 300.2.2-2138/2025; the four that were founded in 2022 count
from the day of their act, not from that of the decree that gave them their code, lest a NIK of the
time between be refused. Older foundings were not read. A NIK keeps the code it was issued with:
whoever holds one with a code that was struck off hands over a table of their own.
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
)
from pelayanan_publik.core.validity import Masa

_UMKM = Program("umkm")
_REPOSITORI = "repositori cahyadsn/wilayah, README.md"
_KEPMENDAGRI = DasarHukum(
    "Kepmendagri 300.2.2-2138/2025", "kode provinsi, ditetapkan 25 April 2025", _REPOSITORI
)
_PERMENDAGRI = DasarHukum("Permendagri 58/2021", "susunan kode wilayah", _REPOSITORI)
_STDNUM = DasarHukum("Susunan NIK", sumber="python-stdnum 2.2, stdnum/id/nik.py")
_USULAN = DasarHukum("Usulan pustaka ini")
_LIBPHONENUMBER = DasarHukum(
    "Rencana penomoran menurut libphonenumber", sumber="PhoneNumberMetadata_ID, giggsey"
)

_PAPUA = date(2022, 7, 25)
"""UU 14, 15 and 16/2022: Papua Selatan, Papua Tengah, Papua Pegunungan."""
_PAPUA_BARAT_DAYA = date(2022, 12, 8)
"""UU 29/2022."""
_NAMA_PROVINSI = (
    "11 Aceh", "12 Sumatera Utara", "13 Sumatera Barat", "14 Riau", "15 Jambi",
    "16 Sumatera Selatan", "17 Bengkulu", "18 Lampung", "19 Kepulauan Bangka Belitung",
    "21 Kepulauan Riau", "31 DKI Jakarta", "32 Jawa Barat", "33 Jawa Tengah", "34 DI Yogyakarta",
    "35 Jawa Timur", "36 Banten", "51 Bali", "52 Nusa Tenggara Barat", "53 Nusa Tenggara Timur",
    "61 Kalimantan Barat", "62 Kalimantan Tengah", "63 Kalimantan Selatan", "64 Kalimantan Timur",
    "65 Kalimantan Utara", "71 Sulawesi Utara", "72 Sulawesi Tengah", "73 Sulawesi Selatan",
    "74 Sulawesi Tenggara", "75 Gorontalo", "76 Sulawesi Barat", "81 Maluku", "82 Maluku Utara",
    "91 Papua", "92 Papua Barat", "93 Papua Selatan", "94 Papua Tengah", "95 Papua Pegunungan",
    "96 Papua Barat Daya",
)  # fmt: skip


def _provinsi(banyak: int, masa: Masa, bukti: Bukti) -> Berlaku[tuple[str, ...]]:
    return Berlaku(_NAMA_PROVINSI[:banyak], masa, _KEPMENDAGRI, bukti)


PROVINSI: Parameter[tuple[str, ...]] = Parameter(
    "umkm.provinsi",
    "Kode dan nama provinsi dalam NIK",
    "",
    (
        _provinsi(34, Masa(TAK_BERTANGGAL, _PAPUA), Bukti.TURUNAN),
        _provinsi(37, Masa(_PAPUA, _PAPUA_BARAT_DAYA), Bukti.TURUNAN),
        _provinsi(38, Masa(_PAPUA_BARAT_DAYA), Bukti.SEKUNDER),
    ),
)
"""Each province as its code and its name, two digits and a space before the name."""
KODE_BUKAN_KABUPATEN_KOTA: Parameter[tuple[str, ...]] = _UMKM.satu(
    "kode_bukan_kabupaten_kota",
    "Angka ketiga dan keempat yang bukan kabupaten (01–69) atau kota (71–99)",
    "",
    ("00", "70"),
    TAK_BERTANGGAL,
    _PERMENDAGRI,
)
PANJANG_NIK: Parameter[int] = _UMKM.satu(
    "panjang_nik", "Banyaknya angka NIK", "angka", 16, TAK_BERTANGGAL, _STDNUM, Bukti.PRIMER
)
TAMBAHAN_HARI_PEREMPUAN: Parameter[int] = _UMKM.satu(
    "tambahan_hari_perempuan",
    "Tambahan pada hari lahir perempuan dalam NIK",
    "",
    40,
    TAK_BERTANGGAL,
    _STDNUM,
    Bukti.PRIMER,
)
USIA_TERMUDA: Parameter[int] = _UMKM.satu(
    "usia_termuda",
    "Usia termuda pemilik NIK, untuk memilih abad lahir",
    "tahun",
    0,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
USIA_TERTUA: Parameter[int] = _UMKM.satu(
    "usia_tertua",
    "Usia tertua pemilik NIK, untuk memilih abad lahir",
    "tahun",
    125,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
URUT_NIK_TERKECIL: Parameter[int] = _UMKM.satu(
    "urut_nik_terkecil",
    "Nomor urut NIK terkecil",
    "",
    1,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
PANJANG_NIB: Parameter[int] = _UMKM.satu(
    "panjang_nib",
    "Banyaknya angka NIB",
    "angka",
    13,
    TAK_BERTANGGAL,
    DasarHukum("Keterangan pers tentang NIB", sumber="idxchannel.com; labmrk.sipil.ft.unand.ac.id"),
)
PANJANG_KBLI: Parameter[int] = _UMKM.satu(
    "panjang_kbli",
    "Banyaknya angka kelompok KBLI",
    "angka",
    5,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
POLA_TELEPON: Parameter[str] = _UMKM.satu(
    "pola_telepon",
    "Nomor telepon sesudah 0 atau +62, sebagai ekspresi reguler",
    "",
    r"8[1-35-9][0-9]{7,10}|80[0479][0-9]{5,7}|[2-79][0-9]{6,10}",
    TAK_BERTANGGAL,
    _LIBPHONENUMBER,
)
"""Mobile lines, free and paid services, and lines with an area code. Coarser than the source."""
BENTUK_USAHA: Parameter[tuple[str, ...]] = _UMKM.satu(
    "bentuk_usaha",
    "Bentuk usaha yang tidak ikut dibandingkan dalam nama",
    "",
    ("cv", "pt", "ud", "pd", "fa", "firma", "tbk", "persero", "perum", "koperasi", "kop"),
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
SAPAAN: Parameter[tuple[str, ...]] = _UMKM.satu(
    "sapaan",
    "Sapaan dan gelar yang tidak ikut dibandingkan dalam nama",
    "",
    ("bu", "ibu", "pak", "bapak", "bp", "bpk", "ny", "nyonya", "tn", "tuan", "hj", "h", "haji",
     "hajah", "mas", "mbak", "mbok"),
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)  # fmt: skip
