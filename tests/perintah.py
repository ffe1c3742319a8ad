"""Every command with arguments that a book of `test_masukan_buruk` takes."""

from __future__ import annotations

from datetime import date

from dunia import BEBAS, HARGA, JENIS, kebijakan
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.core.validity import Bulan

EMAS = bs.HargaEmas(1_000_000, 900_000)
SLIP = [bs.Timbangan("KRT", "bersih", 1_000)]
BENAR: dict[str, tuple[object, dict[str, object]]] = {
    "daftarkan_nasabah": (bs.daftarkan_nasabah, {"nasabah": bs.Nasabah("N-9")}),
    "ubah_status_nasabah": (
        bs.ubah_status_nasabah, {"nasabah": "N-1", "aktif": False, "alasan": "pindah"}),
    "tutup_bulan": (bs.tutup_bulan, {"bulan": Bulan(2024, 8)}),
    "setor": (bs.setor, {"nasabah": "N-1", "rincian": SLIP, "harga": HARGA,
                         "skema": bs.Skema.DITABUNG, "simpanan": bs.JenisSimpanan.BIASA}),
    "titipkan": (bs.titipkan, {"nasabah": "N-1", "lot": "A", "rincian": SLIP, "jenis": JENIS}),
    "panen": (bs.panen, {"lot": "A", "jenis": "PLS", "pembeli": "UD", "jumlah_diterima": 100,
                         "harga": 100, "porsi": (1, 0), "pembulatan": Pembulatan.KE_BAWAH}),
    "ajukan_penarikan": (
        bs.ajukan_penarikan, {"nasabah": "N-1", "jumlah": 1_000, "kebijakan": BEBAS,
                              "simpanan": bs.JenisSimpanan.BIASA}),
    "setujui_penarikan": (
        bs.setujui_penarikan, {"pengajuan": 6, "petugas": "A", "kebijakan": BEBAS}),
    "cairkan_penarikan": (
        bs.cairkan_penarikan, {"pengajuan": 6, "petugas": "A", "kebijakan": BEBAS, "potongan": 0}),
    "lepas_penarikan": (bs.lepas_penarikan, {"pengajuan": 6, "alasan": "batal"}),
    "kedaluwarsakan_penarikan": (
        bs.kedaluwarsakan_penarikan,
        {"pengajuan": 6, "kebijakan": kebijakan(kedaluwarsa_hari=1), "tanggal": date(2024, 9, 4)}),
    "tarik": (bs.tarik, {"nasabah": "N-1", "jumlah": 1_000, "petugas": "A", "kebijakan": BEBAS,
                         "potongan": 0, "simpanan": bs.JenisSimpanan.BIASA}),
    "jual": (bs.jual, {"pembeli": "UD", "rincian": [bs.BarisJual("KRT", 1_000, 1_000, 1_000)],
                       "pembulatan": Pembulatan.KE_BAWAH}),
    "catat_susut": (bs.catat_susut, {"jenis": "KRT", "jumlah": 10, "alasan": "basah"}),
    "olah": (bs.olah, {"jenis": "KRT", "jumlah": 10, "tujuan": "kompos"}),
    "bayar_biaya": (bs.bayar_biaya, {"jumlah": 10, "uraian": "bensin", "penjualan": 5}),
    "beri_insentif": (bs.beri_insentif, {"petugas": "A", "jumlah": 10}),
    "terima_modal": (bs.terima_modal, {"jumlah": 10, "sumber": "hibah"}),
    "lunasi_piutang": (bs.lunasi_piutang, {"pembeli": "UD Jaya", "jumlah": 10}),
    "bagi_hasil": (
        bs.bagi_hasil, {"penjualan": 5, "dasar": bs.DasarBagi.MARGIN, "porsi": (1, 1),
                        "bobot": {"N-1": 1}}),
    "sedekahkan": (bs.sedekahkan, {"nasabah": "N-1", "jumlah": 10,
                                   "simpanan": bs.JenisSimpanan.BIASA}),
    "salurkan_dana_sosial": (bs.salurkan_dana_sosial, {"jumlah": 10, "penerima": "RW"}),
    "pindahkan": (bs.pindahkan, {"dari": "N-1", "ke": "N-2", "jumlah": 10,
                                 "simpanan_dari": bs.JenisSimpanan.BIASA}),
    "pinjamkan": (
        bs.pinjamkan, {"nasabah": "N-2", "jumlah": 10, "tenggat": date(2025, 1, 1),
                       "kebijakan": bs.KebijakanPinjaman(None)}),
    "angsur": (bs.angsur, {"nasabah": "N-1", "jumlah": 10, "sumber": bs.SumberAngsuran.TUNAI}),
    "beli_emas": (bs.beli_emas, {"nasabah": "N-1", "rupiah": 10_000, "harga": EMAS}),
    "jual_emas": (bs.jual_emas, {"nasabah": "N-1", "mikrogram": 1_000, "harga": EMAS,
                                 "pembulatan": Pembulatan.KE_BAWAH}),
    "ambil_emas": (bs.ambil_emas, {"nasabah": "N-1", "keping": [10_000], "pecahan": [10_000]}),
    "lunasi_mitra_emas": (bs.lunasi_mitra_emas, {"jumlah": 10}),
    "koreksi": (bs.koreksi, {"setoran": 4, "alasan": "x", "harga": HARGA, "rincian": [
        bs.Timbangan("KRT", "bersih", 89_000), bs.Timbangan("PLS", "bersih", 10_000)]}),
    "balikkan": (bs.balikkan, {"nomor": 5, "alasan": "x"}),
}  # fmt: skip
