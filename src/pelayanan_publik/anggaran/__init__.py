"""Anggaran: the money of a kelurahan, from the fund that may pay to the last receipt.

    pagu, funds, activities     model        Pagu, SumberDana, Kegiatan, Rekening
    may this fund pay it?       dana         periksa_dana, sumber_dana, anggaran_minimal
    how may it be bought?       pengadaan    periksa_pengadaan, tipe_swakelola
    which proposals first?      prioritas    susun_prioritas
    how is a pagu shared?       pembagian/   bagi, bandingkan; rata, proporsional, formula
    what does the money buy?    pilihan/     pilih, pilih_cepat; pilih_highs by name
    what does it cost?          rab          RAB, periksa_rab
    who approves a shift?       pergeseran   tingkat_persetujuan
    where did it go?            book/        buku_baru, commands, evolve, fold
    what is read out of it      reports, jejak
    published figures           parameters   by date and source
    refusals                    errors       AG-001 and up

All but the last four rows and HiGHS stand here; those are imported by name.
"""

from pelayanan_publik.anggaran.book.command import (
    batalkan_belanja,
    batalkan_pencairan,
    batalkan_pengembalian,
    belanjakan,
    cairkan,
    geser,
    kembalikan,
    rencanakan_termin,
    setujui_rab,
    tetapkan_pagu,
    tutup_tahun,
)
from pelayanan_publik.anggaran.book.effects import buku_pada, evolve, fold
from pelayanan_publik.anggaran.book.events import (
    BelanjaDibatalkan,
    BelanjaDicatat,
    PaguDitetapkan,
    PencairanDibatalkan,
    PengembalianDibatalkan,
    PengembalianDicatat,
    PergeseranDicatat,
    PeristiwaAnggaran,
    RABDisetujui,
    TahunDitutup,
    Termin,
    TerminDicairkan,
    TerminDirencanakan,
)
from pelayanan_publik.anggaran.book.state import (
    LANGKAH,
    BukuAnggaran,
    KartuBaris,
    KartuBelanja,
    KartuPengembalian,
    KeadaanAnggaran,
    buku_baru,
)
from pelayanan_publik.anggaran.dana import (
    AnggaranMinimal,
    KelayakanDana,
    Syarat,
    anggaran_minimal,
    periksa_dana,
    sumber_dana,
    tabel_dana,
)
from pelayanan_publik.anggaran.model import (
    JenisKegiatan,
    JenisPengadaan,
    Kegiatan,
    KelasDAU,
    Pagu,
    Rekening,
    SumberDana,
    TingkatRekening,
)
from pelayanan_publik.anggaran.pembagian.aturan import (
    AturanBagi,
    AturanSeri,
    MetodeBagi,
    formula,
    proporsional,
    rata,
)
from pelayanan_publik.anggaran.pembagian.hasil import BagianPenerima, HasilBagi, PerbandinganBagi
from pelayanan_publik.anggaran.pembagian.hitung import bagi, bandingkan
from pelayanan_publik.anggaran.pembagian.penerima import Penerima, daftar_penerima
from pelayanan_publik.anggaran.pengadaan import (
    HasilPengadaan,
    HasilSwakelola,
    Paket,
    PengadaanSejenis,
    Pihak,
    TimSwakelola,
    TipeSwakelola,
    periksa_pengadaan,
    periksa_tim_swakelola,
    tipe_swakelola,
)
from pelayanan_publik.anggaran.pergeseran import (
    Persetujuan,
    TingkatPersetujuan,
    tingkat_persetujuan,
)
from pelayanan_publik.anggaran.pilihan.butir import (
    Butir,
    Jenjang,
    PenerimaButir,
    lantai_merata,
)
from pelayanan_publik.anggaran.pilihan.cepat import pilih_cepat
from pelayanan_publik.anggaran.pilihan.hasil import (
    CaraPilih,
    HargaLantai,
    HasilPilihan,
    PengaruhLantai,
    PilihanButir,
    PilihanPenerima,
    UnitBerikut,
)
from pelayanan_publik.anggaran.pilihan.hitung import pilih
from pelayanan_publik.anggaran.prioritas import (
    BarisPrioritas,
    CaraPotong,
    DaftarPrioritas,
    UrutanSeri,
    Usulan,
    susun_prioritas,
)
from pelayanan_publik.anggaran.rab import (
    RAB,
    BagianRAB,
    BarisRAB,
    HasilRAB,
    KodePeringatanRAB,
    PeringatanRAB,
    periksa_rab,
)

__all__ = [
    "LANGKAH",
    "RAB",
    "AnggaranMinimal",
    "AturanBagi",
    "AturanSeri",
    "BagianPenerima",
    "BagianRAB",
    "BarisPrioritas",
    "BarisRAB",
    "BelanjaDibatalkan",
    "BelanjaDicatat",
    "BukuAnggaran",
    "Butir",
    "CaraPilih",
    "CaraPotong",
    "DaftarPrioritas",
    "HargaLantai",
    "HasilBagi",
    "HasilPengadaan",
    "HasilPilihan",
    "HasilRAB",
    "HasilSwakelola",
    "JenisKegiatan",
    "JenisPengadaan",
    "Jenjang",
    "KartuBaris",
    "KartuBelanja",
    "KartuPengembalian",
    "KeadaanAnggaran",
    "Kegiatan",
    "KelasDAU",
    "KelayakanDana",
    "KodePeringatanRAB",
    "MetodeBagi",
    "Pagu",
    "PaguDitetapkan",
    "Paket",
    "PencairanDibatalkan",
    "Penerima",
    "PenerimaButir",
    "PengadaanSejenis",
    "PengaruhLantai",
    "PengembalianDibatalkan",
    "PengembalianDicatat",
    "PerbandinganBagi",
    "PergeseranDicatat",
    "PeringatanRAB",
    "PeristiwaAnggaran",
    "Persetujuan",
    "Pihak",
    "PilihanButir",
    "PilihanPenerima",
    "RABDisetujui",
    "Rekening",
    "SumberDana",
    "Syarat",
    "TahunDitutup",
    "Termin",
    "TerminDicairkan",
    "TerminDirencanakan",
    "TimSwakelola",
    "TingkatPersetujuan",
    "TingkatRekening",
    "TipeSwakelola",
    "UnitBerikut",
    "UrutanSeri",
    "Usulan",
    "anggaran_minimal",
    "bagi",
    "bandingkan",
    "batalkan_belanja",
    "batalkan_pencairan",
    "batalkan_pengembalian",
    "belanjakan",
    "buku_baru",
    "buku_pada",
    "cairkan",
    "daftar_penerima",
    "evolve",
    "fold",
    "formula",
    "geser",
    "kembalikan",
    "lantai_merata",
    "periksa_dana",
    "periksa_pengadaan",
    "periksa_rab",
    "periksa_tim_swakelola",
    "pilih",
    "pilih_cepat",
    "proporsional",
    "rata",
    "rencanakan_termin",
    "setujui_rab",
    "sumber_dana",
    "susun_prioritas",
    "tabel_dana",
    "tetapkan_pagu",
    "tingkat_persetujuan",
    "tipe_swakelola",
    "tutup_tahun",
]
