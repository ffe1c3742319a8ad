"""Complaints: each with its deadline, what is due on a day, and what became of them.

the standard         KebijakanPengaduan, JenisPengaduan; kebijakan_pengaduan
what was published   layanan.parameters.pengaduan: STANDAR
what is due          tenggat_pengaduan
how many, how fast   rekap_pengaduan
the book             buku_pengaduan, commands, evolve, fold, buku_pada
"""

from pelayanan_publik.layanan.pengaduan.command import (
    alihkan_pengaduan,
    batalkan_langkah_pengaduan,
    buka_lagi_pengaduan,
    cabut_pengaduan,
    minta_kelengkapan,
    perpanjang_pengaduan,
    selesaikan_pengaduan,
    tanggapi_pengaduan,
    terima_kelengkapan,
    terima_pengaduan,
    teruskan_pengaduan,
    tolak_pengaduan,
)
from pelayanan_publik.layanan.pengaduan.effects import buku_pada, evolve, fold
from pelayanan_publik.layanan.pengaduan.events import (
    KelengkapanDiminta,
    KelengkapanDiterima,
    LangkahPengaduanDibatalkan,
    PengaduanDialihkan,
    PengaduanDibukaLagi,
    PengaduanDicabut,
    PengaduanDiperpanjang,
    PengaduanDitanggapi,
    PengaduanDiterima,
    PengaduanDiteruskan,
    PengaduanDitolak,
    PengaduanSelesai,
    PeristiwaPengaduan,
)
from pelayanan_publik.layanan.pengaduan.kartu import (
    LANGKAH,
    TERBUKA,
    KartuPengaduan,
    KeadaanPengaduan,
    PutaranPengaduan,
)
from pelayanan_publik.layanan.pengaduan.kebijakan import (
    AwalHitungan,
    JenisPengaduan,
    KebijakanPengaduan,
    PemenuhBatas,
    kebijakan_pengaduan,
)
from pelayanan_publik.layanan.pengaduan.rekap import (
    ArusPengaduan,
    RekapPengaduan,
    rekap_pengaduan,
)
from pelayanan_publik.layanan.pengaduan.state import BukuPengaduan, buku_pengaduan
from pelayanan_publik.layanan.pengaduan.tenggat import (
    BarisPengaduan,
    DaftarPengaduan,
    LingkupBatas,
    StatusBatas,
    tenggat_pengaduan,
)

__all__ = [
    "LANGKAH",
    "TERBUKA",
    "ArusPengaduan",
    "AwalHitungan",
    "BarisPengaduan",
    "BukuPengaduan",
    "DaftarPengaduan",
    "JenisPengaduan",
    "KartuPengaduan",
    "KeadaanPengaduan",
    "KebijakanPengaduan",
    "KelengkapanDiminta",
    "KelengkapanDiterima",
    "LangkahPengaduanDibatalkan",
    "LingkupBatas",
    "PemenuhBatas",
    "PengaduanDialihkan",
    "PengaduanDibukaLagi",
    "PengaduanDicabut",
    "PengaduanDiperpanjang",
    "PengaduanDitanggapi",
    "PengaduanDiterima",
    "PengaduanDiteruskan",
    "PengaduanDitolak",
    "PengaduanSelesai",
    "PeristiwaPengaduan",
    "PutaranPengaduan",
    "RekapPengaduan",
    "StatusBatas",
    "alihkan_pengaduan",
    "batalkan_langkah_pengaduan",
    "buka_lagi_pengaduan",
    "buku_pada",
    "buku_pengaduan",
    "cabut_pengaduan",
    "evolve",
    "fold",
    "kebijakan_pengaduan",
    "minta_kelengkapan",
    "perpanjang_pengaduan",
    "rekap_pengaduan",
    "selesaikan_pengaduan",
    "tanggapi_pengaduan",
    "tenggat_pengaduan",
    "terima_kelengkapan",
    "terima_pengaduan",
    "teruskan_pengaduan",
    "tolak_pengaduan",
]
