"""Glass waste to paving blocks: a mass balance that closes, and a class that is earned.

    the class of blocks        mutu         nilai_mutu; tercetak: periksa_mutu; satuan, umur
    the mix                    campuran     rancang_campuran
    needs and yield            kebutuhan    kebutuhan_bahan, hasil_kaca
    cost and carbon            biaya        biaya_blok, titik_impas; karbon: karbon_terhindar
    blocks for an area         luas         kebutuhan_paving
    the production book        book/        buku_kaca, commands, evolve, fold
    where every gram is        neraca       neraca_massa
    batches and money          rekap        rekap_produksi, rekap_uang, pernyataan_gugur
    beside a waste bank's book pencocokan   cocokkan_kiriman
    published figures          parameters   by date and source
    refusals                   errors       LK-001 and up

All but the last two stand here; those are imported by name.
"""

from pelayanan_publik.limbah_kaca.biaya import (
    BandinganPolos,
    BiayaBlok,
    HargaBahan,
    TitikImpas,
    bandingkan_polos,
    biaya_blok,
    harga_serbuk,
    titik_impas,
)
from pelayanan_publik.limbah_kaca.book.command import (
    batalkan_langkah,
    betulkan_timbangan,
    campur,
    cetak,
    cuci,
    giling,
    jual_blok,
    jual_serbuk,
    pakai_blok,
    rawat,
    rusakkan_blok,
    sortir,
    terima_kaca,
    uji,
)
from pelayanan_publik.limbah_kaca.book.effects import (
    buku_pada,
    evolve,
    fold,
)
from pelayanan_publik.limbah_kaca.book.events import (
    AdukanDicampur,
    BlokDicetak,
    BlokDijual,
    BlokDipakai,
    BlokDirawat,
    BlokDiuji,
    BlokRusak,
    KacaDicuci,
    KacaDigiling,
    KacaDisortir,
    KacaDiterima,
    LangkahKacaDibatalkan,
    PeristiwaKaca,
    SerbukDijual,
    TimbanganDibetulkan,
)
from pelayanan_publik.limbah_kaca.book.kartu import (
    LANGKAH_ADUKAN,
    LANGKAH_LOT,
    KartuAdukan,
    KartuLot,
    KeadaanAdukan,
    KeadaanLot,
)
from pelayanan_publik.limbah_kaca.book.serbuk import (
    AlasanTolak,
    BarisTolak,
    FraksiAyakan,
    JenisTimbangan,
    PakaiSerbuk,
    Serbuk,
)
from pelayanan_publik.limbah_kaca.book.state import (
    BukuKaca,
    buku_kaca,
)
from pelayanan_publik.limbah_kaca.campuran import (
    BahanAdukan,
    CampuranDasar,
    RancanganCampuran,
    rancang_campuran,
)
from pelayanan_publik.limbah_kaca.karbon import (
    FaktorKarbon,
    KarbonTerhindar,
    karbon_terhindar,
)
from pelayanan_publik.limbah_kaca.kebutuhan import (
    HasilKaca,
    KebutuhanBahan,
    hasil_kaca,
    kebutuhan_bahan,
)
from pelayanan_publik.limbah_kaca.luas import (
    KebutuhanPaving,
    kebutuhan_paving,
    kebutuhan_paving_ukuran,
)
from pelayanan_publik.limbah_kaca.model import (
    AmbangMutu,
    KodePeringatanKaca,
    KriteriaMutu,
    Mutu,
    PeringatanKaca,
    RingkasanUji,
    SampelUji,
    UkuranBlok,
)
from pelayanan_publik.limbah_kaca.mutu import (
    HasilMutu,
    KekuranganMutu,
    NilaiKriteria,
    nilai_mutu,
)
from pelayanan_publik.limbah_kaca.neraca import (
    BarisAdukan,
    BarisLot,
    NeracaMassa,
    neraca_massa,
)
from pelayanan_publik.limbah_kaca.parameters import (
    BasisKaca,
    TipePaving,
)
from pelayanan_publik.limbah_kaca.pencocokan import (
    BarisKiriman,
    PencocokanKiriman,
    StatusKiriman,
    cocokkan_kiriman,
)
from pelayanan_publik.limbah_kaca.rekap import (
    BarisProduksi,
    PernyataanGugur,
    RekapProduksi,
    RekapUang,
    pernyataan_gugur,
    rekap_produksi,
    rekap_uang,
)
from pelayanan_publik.limbah_kaca.satuan import (
    kg_cm2_ke_mpa,
    mpa_ke_kg_cm2,
)
from pelayanan_publik.limbah_kaca.tercetak import PemeriksaanMutu, periksa_mutu
from pelayanan_publik.limbah_kaca.umur import (
    KoreksiUmur,
    koreksi_umur,
    umur_ke_28_hari,
)

__all__ = [
    "LANGKAH_ADUKAN",
    "LANGKAH_LOT",
    "AdukanDicampur",
    "AlasanTolak",
    "AmbangMutu",
    "BahanAdukan",
    "BandinganPolos",
    "BarisAdukan",
    "BarisKiriman",
    "BarisLot",
    "BarisProduksi",
    "BarisTolak",
    "BasisKaca",
    "BiayaBlok",
    "BlokDicetak",
    "BlokDijual",
    "BlokDipakai",
    "BlokDirawat",
    "BlokDiuji",
    "BlokRusak",
    "BukuKaca",
    "CampuranDasar",
    "FaktorKarbon",
    "FraksiAyakan",
    "HargaBahan",
    "HasilKaca",
    "HasilMutu",
    "JenisTimbangan",
    "KacaDicuci",
    "KacaDigiling",
    "KacaDisortir",
    "KacaDiterima",
    "KarbonTerhindar",
    "KartuAdukan",
    "KartuLot",
    "KeadaanAdukan",
    "KeadaanLot",
    "KebutuhanBahan",
    "KebutuhanPaving",
    "KekuranganMutu",
    "KodePeringatanKaca",
    "KoreksiUmur",
    "KriteriaMutu",
    "LangkahKacaDibatalkan",
    "Mutu",
    "NeracaMassa",
    "NilaiKriteria",
    "PakaiSerbuk",
    "PemeriksaanMutu",
    "PencocokanKiriman",
    "PeringatanKaca",
    "PeristiwaKaca",
    "PernyataanGugur",
    "RancanganCampuran",
    "RekapProduksi",
    "RekapUang",
    "RingkasanUji",
    "SampelUji",
    "Serbuk",
    "SerbukDijual",
    "StatusKiriman",
    "TimbanganDibetulkan",
    "TipePaving",
    "TitikImpas",
    "UkuranBlok",
    "bandingkan_polos",
    "batalkan_langkah",
    "betulkan_timbangan",
    "biaya_blok",
    "buku_kaca",
    "buku_pada",
    "campur",
    "cetak",
    "cocokkan_kiriman",
    "cuci",
    "evolve",
    "fold",
    "giling",
    "harga_serbuk",
    "hasil_kaca",
    "jual_blok",
    "jual_serbuk",
    "karbon_terhindar",
    "kebutuhan_bahan",
    "kebutuhan_paving",
    "kebutuhan_paving_ukuran",
    "kg_cm2_ke_mpa",
    "koreksi_umur",
    "mpa_ke_kg_cm2",
    "neraca_massa",
    "nilai_mutu",
    "pakai_blok",
    "periksa_mutu",
    "pernyataan_gugur",
    "rancang_campuran",
    "rawat",
    "rekap_produksi",
    "rekap_uang",
    "rusakkan_blok",
    "sortir",
    "terima_kaca",
    "titik_impas",
    "uji",
    "umur_ke_28_hari",
]
