"""Case files of violations: a ladder of steps, each with its deadline.

the ladder           KebijakanTangga, AnakTangga, Tenggang; kebijakan_tangga
what was published   perkara.parameters: TANGGA, TENGGANG, PENGULANGAN, KELONGGARAN_PEMALANG
a deadline           hitung_jatuh_tempo, penjelasan_jatuh_tempo
what is due          jatuh_tempo
what may be done     langkah_sah; SEBUTAN, what an officer calls each step
how many             rekap_perkara
the book             buku_perkara, commands, evolve, fold
"""

from pelayanan_publik.satpol_pp.perkara.command import (
    batalkan_langkah,
    catat_kepatuhan,
    catat_pelanggaran_berlanjut,
    catat_pelanggaran_terulang,
    catat_pembinaan,
    catat_penertiban,
    catat_putusan,
    laporkan_pelanggaran,
    limpahkan_perkara,
    selesaikan_perkara,
    tutup_perkara,
)
from pelayanan_publik.satpol_pp.perkara.effects import buku_pada, evolve, fold
from pelayanan_publik.satpol_pp.perkara.events import (
    AsalLaporan,
    KepatuhanDicatat,
    LangkahPerkaraDibatalkan,
    PelanggaranBerlanjut,
    PelanggaranDilaporkan,
    PelanggaranTerulang,
    PembinaanDicatat,
    PenertibanDicatat,
    PeristiwaPerkara,
    PerkaraDilimpahkan,
    PerkaraDitutup,
    PerkaraSelesai,
    PerpanjanganDicatat,
    PutusanDicatat,
    SuratDiterbitkan,
    SuratDiterima,
    Tindakan,
)
from pelayanan_publik.satpol_pp.perkara.gerak import SEBUTAN
from pelayanan_publik.satpol_pp.perkara.kartu import (
    LANGKAH,
    TERBUKA,
    KartuPerkara,
    KeadaanPerkara,
    SuratBerjalan,
)
from pelayanan_publik.satpol_pp.perkara.kebijakan import kebijakan_tangga
from pelayanan_publik.satpol_pp.perkara.penjelasan import penjelasan_jatuh_tempo
from pelayanan_publik.satpol_pp.perkara.rekap import (
    ArusMasa,
    ArusPerkara,
    RekapPerkara,
    rekap_perkara,
)
from pelayanan_publik.satpol_pp.perkara.reports import (
    BarisTenggang,
    DaftarTenggang,
    Kemungkinan,
    LangkahSah,
    StatusTenggang,
    jatuh_tempo,
    langkah_sah,
)
from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara, buku_perkara
from pelayanan_publik.satpol_pp.perkara.surat import (
    perpanjang_tenggang,
    terbitkan_surat,
    terima_surat,
)
from pelayanan_publik.satpol_pp.perkara.tangga import (
    AnakTangga,
    KebijakanTangga,
    Lanjutan,
    Pengulangan,
    TahapPembinaan,
)
from pelayanan_publik.satpol_pp.perkara.tenggang import (
    JatuhTempo,
    SatuanTenggang,
    Tenggang,
    hitung_jatuh_tempo,
)

__all__ = [
    "LANGKAH",
    "SEBUTAN",
    "TERBUKA",
    "AnakTangga",
    "ArusMasa",
    "ArusPerkara",
    "AsalLaporan",
    "BarisTenggang",
    "BukuPerkara",
    "DaftarTenggang",
    "JatuhTempo",
    "KartuPerkara",
    "KeadaanPerkara",
    "KebijakanTangga",
    "Kemungkinan",
    "KepatuhanDicatat",
    "LangkahPerkaraDibatalkan",
    "LangkahSah",
    "Lanjutan",
    "PelanggaranBerlanjut",
    "PelanggaranDilaporkan",
    "PelanggaranTerulang",
    "PembinaanDicatat",
    "PenertibanDicatat",
    "Pengulangan",
    "Penyerahan",
    "PeristiwaPerkara",
    "PerkaraDilimpahkan",
    "PerkaraDitutup",
    "PerkaraSelesai",
    "PerpanjanganDicatat",
    "PutusanDicatat",
    "RekapPerkara",
    "Saksi",
    "SatuanTenggang",
    "StatusTenggang",
    "SuratBerjalan",
    "SuratDiterbitkan",
    "SuratDiterima",
    "TahapPembinaan",
    "Tenggang",
    "Tindakan",
    "batalkan_langkah",
    "buku_pada",
    "buku_perkara",
    "catat_kepatuhan",
    "catat_pelanggaran_berlanjut",
    "catat_pelanggaran_terulang",
    "catat_pembinaan",
    "catat_penertiban",
    "catat_putusan",
    "evolve",
    "fold",
    "hitung_jatuh_tempo",
    "jatuh_tempo",
    "kebijakan_tangga",
    "langkah_sah",
    "laporkan_pelanggaran",
    "limpahkan_perkara",
    "penjelasan_jatuh_tempo",
    "perpanjang_tenggang",
    "rekap_perkara",
    "selesaikan_perkara",
    "terbitkan_surat",
    "terima_surat",
    "tutup_perkara",
]
