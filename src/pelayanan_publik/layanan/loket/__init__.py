"""The counter: requests and their promised time, what is open, who does how much, who waits.

what is offered      KatalogLayanan, ProdukLayanan, JanjiWaktu
what was published   layanan.parameters.loket
how it is counted    AturanJanji, JamBuka
a month              rekap_layanan, hasil_layanan, antrean_terukur
what is still open   tunggakan
who will wait        erlang_c, prakiraan_antrean, loket_terkecil
the book             buku_layanan, commands, evolve, fold, buku_pada
"""

from pelayanan_publik.layanan.loket.antrean import (
    PrakiraanAntrean,
    erlang_b,
    erlang_c,
    loket_terkecil,
    prakiraan_antrean,
)
from pelayanan_publik.layanan.loket.command import (
    ajukan_permohonan,
    batalkan_langkah_permohonan,
    cabut_permohonan,
    kembalikan_berkas,
    nyatakan_lengkap,
    proses_permohonan,
    selesaikan_permohonan,
    serahkan_dokumen,
    tolak_permohonan,
)
from pelayanan_publik.layanan.loket.effects import buku_pada, evolve, fold
from pelayanan_publik.layanan.loket.events import (
    BerkasDikembalikan,
    BerkasLengkap,
    DokumenDiambil,
    LangkahPermohonanDibatalkan,
    PeristiwaLayanan,
    PermohonanDiajukan,
    PermohonanDicabut,
    PermohonanDiproses,
    PermohonanDitolak,
    PermohonanSelesai,
)
from pelayanan_publik.layanan.loket.hasil import BarisHasil, HasilLayanan, hasil_layanan
from pelayanan_publik.layanan.loket.jam import JamBuka
from pelayanan_publik.layanan.loket.janji import (
    AturanJanji,
    SaatDikembalikan,
    SatuanLama,
    lama_layanan,
)
from pelayanan_publik.layanan.loket.kartu import (
    LANGKAH,
    TERBUKA,
    KartuPermohonan,
    KeadaanPermohonan,
)
from pelayanan_publik.layanan.loket.produk import (
    JanjiWaktu,
    KatalogLayanan,
    ProdukLayanan,
    SatuanJanji,
)
from pelayanan_publik.layanan.loket.rekap import (
    ArusLayanan,
    BarisLayanan,
    RekapLayanan,
    rekap_layanan,
)
from pelayanan_publik.layanan.loket.state import BukuLayanan, buku_layanan
from pelayanan_publik.layanan.loket.terukur import AntreanTerukur, antrean_terukur
from pelayanan_publik.layanan.loket.tunggakan import (
    BarisTunggakan,
    PitaUmur,
    Tunggakan,
    tunggakan,
)

__all__ = [
    "LANGKAH",
    "TERBUKA",
    "AntreanTerukur",
    "ArusLayanan",
    "AturanJanji",
    "BarisHasil",
    "BarisLayanan",
    "BarisTunggakan",
    "BerkasDikembalikan",
    "BerkasLengkap",
    "BukuLayanan",
    "DokumenDiambil",
    "HasilLayanan",
    "JamBuka",
    "JanjiWaktu",
    "KartuPermohonan",
    "KatalogLayanan",
    "KeadaanPermohonan",
    "LangkahPermohonanDibatalkan",
    "PeristiwaLayanan",
    "PermohonanDiajukan",
    "PermohonanDicabut",
    "PermohonanDiproses",
    "PermohonanDitolak",
    "PermohonanSelesai",
    "PitaUmur",
    "PrakiraanAntrean",
    "ProdukLayanan",
    "RekapLayanan",
    "SaatDikembalikan",
    "SatuanJanji",
    "SatuanLama",
    "Tunggakan",
    "ajukan_permohonan",
    "antrean_terukur",
    "batalkan_langkah_permohonan",
    "buku_layanan",
    "buku_pada",
    "cabut_permohonan",
    "erlang_b",
    "erlang_c",
    "evolve",
    "fold",
    "hasil_layanan",
    "kembalikan_berkas",
    "lama_layanan",
    "loket_terkecil",
    "nyatakan_lengkap",
    "prakiraan_antrean",
    "proses_permohonan",
    "rekap_layanan",
    "selesaikan_permohonan",
    "serahkan_dokumen",
    "tolak_permohonan",
    "tunggakan",
]
