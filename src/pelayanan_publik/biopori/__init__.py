"""Biopori and komposter: what is needed, what it can take, and where it stands.

    how many                  kebutuhan    jumlah_lrb_brata, …_volume, …_sni, jumlah_biopori_jumbo
    what a regulation asks    kewajiban    jumlah_lrb_tutupan, sumur_wajib_…
    wells by the SNI          sumur        sumur_resapan
    what a hole takes         kapasitas    kapasitas_isi, laju_berkelanjutan, laju_jenis
    whether a claim can be    klaim        klaim_wajar
    when to fill, to harvest  kalender     kalender_isi_panen
    composters                komposter    kebutuhan_komposter, hasil_kompos, tanggal_matang
    waste made, kept away     sampah, reduksi, emisi
    the logbook of holes      book/        buku_baru, commands, evolve, fold
    what is read out of it    reports      rekap_lubang, jadwal_panen, lubang_berikut
    published figures         parameters   by date and source
    refusals                  errors       BP-001 and up

All but the last three stand here; those are imported by name.
"""

from pelayanan_publik.biopori.book.command import (
    batalkan,
    betulkan,
    betulkan_panen,
    isi,
    laporkan_rusak,
    panen,
    pasang,
    perbaiki,
)
from pelayanan_publik.biopori.book.events import (
    LubangDiisi,
    LubangDipanen,
    LubangDipasang,
    LubangDiperbaiki,
    LubangRusak,
    PembatalanDicatat,
    PembetulanDicatat,
    PembetulanPanenDicatat,
    PeristiwaBiopori,
)
from pelayanan_publik.biopori.book.kartu import LANGKAH, Isian, KartuLubang, Keadaan
from pelayanan_publik.biopori.book.state import (
    BukuBiopori,
    buku_baru,
    buku_pada,
    evolve,
    fold,
)
from pelayanan_publik.biopori.emisi import (
    EmisiTerhindar,
    FaktorEmisi,
    SatuanEmisi,
    emisi_terhindar,
)
from pelayanan_publik.biopori.kalender import (
    GiliranLubang,
    HariTanpaTempat,
    KalenderLubang,
    kalender_isi_panen,
)
from pelayanan_publik.biopori.kapasitas import (
    KapasitasIsi,
    LajuBerkelanjutan,
    kapasitas_isi,
    laju_berkelanjutan,
    laju_jenis,
)
from pelayanan_publik.biopori.kebutuhan import (
    KebutuhanBrata,
    KebutuhanJumbo,
    KebutuhanSNI,
    KebutuhanVolume,
    jumlah_biopori_jumbo,
    jumlah_lrb_brata,
    jumlah_lrb_sni,
    jumlah_lrb_volume,
)
from pelayanan_publik.biopori.kewajiban import (
    KebutuhanTutupan,
    KewajibanSumur,
    jumlah_lrb_tutupan,
    sumur_wajib_bangunan,
    sumur_wajib_pengembang,
)
from pelayanan_publik.biopori.klaim import KewajaranKlaim, LubangDiperlukan, klaim_wajar
from pelayanan_publik.biopori.komposter import (
    HasilKompos,
    KebutuhanKomposter,
    TanggalMatang,
    hasil_kompos,
    kebutuhan_komposter,
    tanggal_matang,
)
from pelayanan_publik.biopori.limpasan import Limpasan, Tanah
from pelayanan_publik.biopori.model import (
    Bahan,
    JenisKomposter,
    JenisLubang,
    KelasKota,
    KodePeringatan,
    LajuBaku,
    LajuTerukur,
    Langkah,
    Peringatan,
    Rentang,
    SumberTimbulan,
    UkuranLubang,
)
from pelayanan_publik.biopori.reduksi import (
    ReduksiOrganik,
    banyak_hari,
    jumlah_semasa,
    potensi_terolah,
    rata_per_hari,
    reduksi_organik,
)
from pelayanan_publik.biopori.sampah import (
    Timbulan,
    kelas_kota,
    timbulan,
    timbulan_kota,
    timbulan_sumber,
)
from pelayanan_publik.biopori.sumur import SumurResapan, sumur_resapan
from pelayanan_publik.biopori.tabung import UkuranTabung, VolumeLubang, volume_lubang

__all__ = [
    "LANGKAH",
    "Bahan",
    "BukuBiopori",
    "EmisiTerhindar",
    "FaktorEmisi",
    "GiliranLubang",
    "HariTanpaTempat",
    "HasilKompos",
    "Isian",
    "JenisKomposter",
    "JenisLubang",
    "KalenderLubang",
    "KapasitasIsi",
    "KartuLubang",
    "Keadaan",
    "KebutuhanBrata",
    "KebutuhanJumbo",
    "KebutuhanKomposter",
    "KebutuhanSNI",
    "KebutuhanTutupan",
    "KebutuhanVolume",
    "KelasKota",
    "KewajaranKlaim",
    "KewajibanSumur",
    "KodePeringatan",
    "LajuBaku",
    "LajuBerkelanjutan",
    "LajuTerukur",
    "Langkah",
    "Limpasan",
    "LubangDiisi",
    "LubangDipanen",
    "LubangDipasang",
    "LubangDiperbaiki",
    "LubangDiperlukan",
    "LubangRusak",
    "PembatalanDicatat",
    "PembetulanDicatat",
    "PembetulanPanenDicatat",
    "Peringatan",
    "PeristiwaBiopori",
    "ReduksiOrganik",
    "Rentang",
    "SatuanEmisi",
    "SumberTimbulan",
    "SumurResapan",
    "Tanah",
    "TanggalMatang",
    "Timbulan",
    "UkuranLubang",
    "UkuranTabung",
    "VolumeLubang",
    "banyak_hari",
    "batalkan",
    "betulkan",
    "betulkan_panen",
    "buku_baru",
    "buku_pada",
    "emisi_terhindar",
    "evolve",
    "fold",
    "hasil_kompos",
    "isi",
    "jumlah_biopori_jumbo",
    "jumlah_lrb_brata",
    "jumlah_lrb_sni",
    "jumlah_lrb_tutupan",
    "jumlah_lrb_volume",
    "jumlah_semasa",
    "kalender_isi_panen",
    "kapasitas_isi",
    "kebutuhan_komposter",
    "kelas_kota",
    "klaim_wajar",
    "laju_berkelanjutan",
    "laju_jenis",
    "laporkan_rusak",
    "panen",
    "pasang",
    "perbaiki",
    "potensi_terolah",
    "rata_per_hari",
    "reduksi_organik",
    "sumur_resapan",
    "sumur_wajib_bangunan",
    "sumur_wajib_pengembang",
    "tanggal_matang",
    "timbulan",
    "timbulan_kota",
    "timbulan_sumber",
    "volume_lubang",
]
