"""A fictitious roster of thirty, and one example at least of every public class of readiness.

Nobody in it exists: codes, certificates and dates are made up. The structure is real: five
kinds of teams, qualifications that hold as long as the data of Trenggalek has them.
"""

from __future__ import annotations

from datetime import date, timedelta

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana import kompetensi
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan import (
    kalender,
    ketahanan,
    pelatihan,
    penilaian,
    susunan,
)
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kemampuan,
    Kualifikasi,
    Perolehan,
    Relawan,
    RentangUmur,
    SyaratKeterampilan,
    WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.parameters.regu import (
    MASA_BERLAKU,
    PERINGATAN_HARI,
    POLA,
    UMUR_SELEKSI_SAR,
)
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu

HARI = date(2026, 8, 1)
TAHUN = Masa(date(2026, 1, 1), date(2027, 1, 1))
PELATIHAN = WujudKualifikasi.SERTIFIKAT_PELATIHAN
KOMPETENSI = WujudKualifikasi.SERTIFIKAT_KOMPETENSI


def _bulan(kode: str) -> int:
    return MASA_BERLAKU[kode].nilai(HARI)


DAFTAR = DaftarKualifikasi(
    [
        Kualifikasi(
            "AIR", "Pelatihan penyelamatan di air", PELATIHAN,
            [Kemampuan("teknisi_arus_deras")], _bulan("pelatihan_air"),
            UMUR_SELEKSI_SAR.nilai(HARI),
        ),
        Kualifikasi(
            "TALI", "Pelatihan penyelamatan vertikal", PELATIHAN, [Kemampuan("teknisi_tali")],
            _bulan("pelatihan_tali"), UMUR_SELEKSI_SAR.nilai(HARI),
        ),
        Kualifikasi(
            "API", "Pelatihan pemadam I", PELATIHAN, [Kemampuan("pemadaman")],
            _bulan("pelatihan_pemadam"),
        ),
        Kualifikasi(
            "BNSP", "Pemadam I", KOMPETENSI, [Kemampuan("pemadaman", 2)],
            _bulan("kompetensi_pemadam"),
        ),
        Kualifikasi("P3K", "Pertolongan pertama", PELATIHAN, [Kemampuan("pertolongan_pertama")], 24),
        Kualifikasi("NAV", "Navigasi darat", PELATIHAN, [Kemampuan("navigasi_darat")]),
    ]
)  # fmt: skip
SEMUA_POLA = tuple(p.nilai(HARI) for p in POLA.values())


def roster(banyak: int = 30, awal: date = date(2023, 9, 1)) -> Kekuatan:
    """People of whom each obtained up to three things, on days spread over two years."""
    kode = [q.kode for q in DAFTAR.isi]
    relawan = []
    for i in range(banyak):
        perolehan = [
            DAFTAR.ambil(kode[(i * 5 + j * 7) % len(kode)]).terbitkan(
                awal + timedelta(days=(i * 37 + j * 211) % 900)
            )
            for j in range(i % 4)
        ]
        cuti = [Masa(date(2026, 1 + i % 12, 3), date(2026, 1 + i % 12, 10))] if i % 3 == 0 else []
        relawan.append(Relawan(f"R-{i + 1:02}", perolehan, date(1990, 1, 1), None, cuti))
    alat = [
        Alat("PERAHU", "perahu", diperiksa=date(2026, 2, 1), selang_hari=365),
        Alat("ROMPI", "rompi_apung", 5, diperiksa=date(2025, 10, 1), selang_hari=365),
        Alat("SET-1", "set_penyelamat", dipakai=date(2026, 11, 3)),
        Alat("HT", "ht", 4),
        Alat("POMPA", "pompa", sejak=date(2026, 3, 1)),
    ]
    return Kekuatan(relawan, alat, DAFTAR)


def contoh_kesiapan() -> list[object]:
    kekuatan = roster()
    pola = PolaRegu(
        "AIR", "Regu air",
        [Peran("ketua"), Peran("perenang", 1, [SyaratKeterampilan("teknisi_arus_deras", [PELATIHAN])]),
         Peran("juru masak", 1, wajib=False)],
        [KebutuhanAlat("perahu"), KebutuhanAlat("ht", 9, wajib=False)],
    )  # fmt: skip
    orang = kekuatan.relawan[6]
    rencana = [pelatihan.RencanaPelatihan("R-01", "AIR", date(2026, 10, 1))]
    nilai = penilaian.kesiapan_regu([*SEMUA_POLA, pola], kekuatan, HARI)
    sehat = kalender.kalender_kesiapan(SEMUA_POLA, kekuatan, TAHUN)
    return [
        Kemampuan("teknisi_tali", 2),
        RentangUmur(18),
        DAFTAR.isi[0],
        DAFTAR,
        Perolehan("NAV", date(2024, 2, 29)),
        pola.peran[1].syarat[0],
        orang,
        Relawan("R-31", sejak=date(2026, 2, 1), sampai=date(2026, 9, 1)),
        kekuatan.alat[0],
        Alat("P-2", "perahu", 1, date(2026, 2, 1), gagal=date(2026, 7, 1), sampai=date(2026, 9, 1)),
        pola.peran[2],
        pola.alat[1],
        pola,
        kekuatan,
        kompetensi.peringatan_kedaluwarsa(
            kekuatan.relawan, DAFTAR, HARI, PERINGATAN_HARI.nilai(HARI)
        ),
        susunan.Penempatan(1, "ketua", 1, orang.kode),
        nilai,
        penilaian.kesiapan_regu(SEMUA_POLA, roster(20), date(2026, 11, 15)),
        ketahanan.ketahanan(pola, kekuatan, HARI),
        sehat,
        rencana[0],
        pelatihan.bandingkan_kalender(pola, kekuatan, rencana, TAHUN),
    ]
