"""BKO placements: who is lent to which kecamatan, and what that strength can hold.

who is where             kedudukan_petugas, daftar_bko, daftar_pulang
enough for each host     kekuatan_bko, kebutuhan_bko
what a headcount holds   kekuatan_jaga, pos_24_jam
PPNS decrees             status_ppns, daftar_ppns
the book                 buku_bko, commands, evolve, fold
"""

from pelayanan_publik.satpol_pp.bko.command import (
    batalkan_langkah_bko,
    catat_keputusan_ppns,
    perpanjang_penempatan,
    tarik_petugas,
    tempatkan_petugas,
)
from pelayanan_publik.satpol_pp.bko.events import (
    KeputusanPPNSDicatat,
    LangkahBKODibatalkan,
    PenempatanDiperpanjang,
    PeristiwaBKO,
    PetugasDitarik,
    PetugasDitempatkan,
)
from pelayanan_publik.satpol_pp.bko.jaga import (
    JAM_SEPEKAN,
    KekuatanJaga,
    Pos24Jam,
    kekuatan_jaga,
    pos_24_jam,
)
from pelayanan_publik.satpol_pp.bko.kartu import (
    LANGKAH,
    KartuPenempatan,
    KeadaanPenempatan,
    KeputusanPPNS,
)
from pelayanan_publik.satpol_pp.bko.kekuatan import (
    BarisKekuatan,
    KebutuhanBKO,
    KekuatanBKO,
    kebutuhan_bko,
    kekuatan_bko,
)
from pelayanan_publik.satpol_pp.bko.ppns import (
    DaftarPPNS,
    KeadaanPPNS,
    PelimpahanPPNS,
    StatusPPNS,
    daftar_ppns,
    status_ppns,
)
from pelayanan_publik.satpol_pp.bko.reports import (
    BarisPulang,
    DaftarBKO,
    DaftarPulang,
    KedudukanPetugas,
    daftar_bko,
    daftar_pulang,
    kedudukan_petugas,
)
from pelayanan_publik.satpol_pp.bko.state import BukuBKO, buku_bko, evolve, fold

__all__ = [
    "JAM_SEPEKAN",
    "LANGKAH",
    "BarisKekuatan",
    "BarisPulang",
    "BukuBKO",
    "DaftarBKO",
    "DaftarPPNS",
    "DaftarPulang",
    "KartuPenempatan",
    "KeadaanPPNS",
    "KeadaanPenempatan",
    "KebutuhanBKO",
    "KedudukanPetugas",
    "KekuatanBKO",
    "KekuatanJaga",
    "KeputusanPPNS",
    "KeputusanPPNSDicatat",
    "LangkahBKODibatalkan",
    "PelimpahanPPNS",
    "PenempatanDiperpanjang",
    "PeristiwaBKO",
    "PetugasDitarik",
    "PetugasDitempatkan",
    "Pos24Jam",
    "StatusPPNS",
    "batalkan_langkah_bko",
    "buku_bko",
    "catat_keputusan_ppns",
    "daftar_bko",
    "daftar_ppns",
    "daftar_pulang",
    "evolve",
    "fold",
    "kebutuhan_bko",
    "kedudukan_petugas",
    "kekuatan_bko",
    "kekuatan_jaga",
    "perpanjang_penempatan",
    "pos_24_jam",
    "status_ppns",
    "tarik_petugas",
    "tempatkan_petugas",
]
