"""UMKM: who a business is, what is said of it and by whom, and which lists speak of the same one.

    who            identitas/   periksa_nik, NIB, KBLI, baca_telepon, kunci_nama
    lists          data/        cocokkan, tumpang_tindih
    the register   data/        buku_usaha, commands, evolve, fold; baca_usaha, silsilah
    counts         data/        bandingkan_hitungan, pertumbuhan
    published figures           parameters  by date and source
    refusals                    errors      UU-001 and up

All but the last two stand here, and are loaded when they are asked for. Those two are imported
by name.
"""

from __future__ import annotations

from pelayanan_publik.core.lazy import face

__getattr__, __dir__ = face(
    __name__,
    {
        # --- identity and data -------------------------------------------------------------------
        "identitas.nik": "NIK JenisKelamin PemeriksaanNIK galat_nik periksa_nik",
        "identitas.daerah": "TabelDaerah tabel_daerah",
        "identitas.nib": "KBLI NIB galat_kbli galat_nib",
        "identitas.telepon": "Telepon baca_telepon",
        "identitas.nama": "kemiripan kunci_nama",
        "data.pernyataan": "BERBILANG PRIBADI BidangUsaha Pernyataan galat_isi kunci_tempat",
        "data.tautan": "KunciCocok RujukanBaris Tautan",
        "data.events": (
            "PenggabunganDibatalkan PeristiwaUsaha PernyataanDicabut PernyataanDicatat "
            "UsahaDidaftarkan UsahaDigabung"
        ),
        "data.state": "LANGKAH BukuUsaha KartuUsaha KeadaanUsaha buku_usaha evolve fold",
        "data.command": (
            "cabut_pernyataan catat_pernyataan daftarkan_usaha gabungkan_usaha pisahkan_usaha"
        ),
        "data.baca": (
            "BacaanBidang BacaanUsaha KebijakanSumber SebabBacaan UrutanSumber baca_usaha buku_pada"
        ),
        "data.reports": (
            "DaftarPertentangan PertentanganUsaha baris_buku daftar_pertentangan silsilah "
            "tumpang_buku"
        ),
        "data.tumpang": "CakupanSumber IrisanSumber TumpangTindih tumpang_tindih",
        "data.baris": "BarisCacat BarisUsaha pernyataan_baris",
        "data.usulan": "AlasanUsulan BlokTerlewat KebijakanUsulan UsulanGabung",
        "data.cocok": "BenturanNIB HasilPencocokan KelompokUsaha PertentanganBaris cocokkan",
        "data.hitungan": (
            "HitunganBertanggal HubunganHitungan PasanganHitungan PenyebutPertumbuhan "
            "PerbandinganHitungan Pertumbuhan bandingkan_hitungan pertumbuhan"
        ),
    },
)
