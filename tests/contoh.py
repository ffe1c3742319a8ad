"""One object of every type that goes over the wire."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from contoh_bagi import contoh_bagi
from contoh_biopori import contoh_biopori
from contoh_bko import contoh_bko
from contoh_dana import contoh_dana
from contoh_gandeng import contoh_gandeng
from contoh_jadwal import contoh_jadwal
from contoh_kaca import contoh_kaca
from contoh_kelurahan import contoh_kelurahan
from contoh_kesiapan import contoh_kesiapan
from contoh_kinerja import contoh_kinerja
from contoh_ktb import contoh_ktb
from contoh_layanan_loket import contoh_layanan_loket
from contoh_nilai import contoh_nilai
from contoh_perkara import contoh_perkara
from contoh_pilihan import contoh_pilihan
from contoh_profil import contoh_profil
from contoh_realisasi import contoh_realisasi
from contoh_sarana import contoh_sarana
from contoh_skm import contoh_skm
from contoh_studi_tiru import contoh_studi_tiru
from contoh_tindakan import contoh_tindakan
from contoh_umkm import contoh_umkm
from contoh_umkm_kelas import contoh_umkm_kelas
from dunia import BANK, BEBAS, HARGA, HARI, JENIS, kebijakan, semua_kejadian
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.bank_sampah import audit, parameters, reports, rules
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.units import Pembulatan, Satuan
from pelayanan_publik.core.validity import Bulan, KalenderKerja, Masa
from pelayanan_publik.wilayah import KOTAGEDE_DAN_BALIKPAPAN_SELATAN, KodeWilayah, sebutan

TAHUN = Masa(date(2024, 1, 1), date(2025, 1, 1))
ASING = audit.BukuAsing(
    "contoh",
    (
        audit.SetoranAsing("T-1", HARI, "N-1", (audit.BarisSetorAsing("KRT", 500, Fraction(750)),)),
        audit.PenarikanAsing("T-2", HARI, "N-1", audit.Wujud.EMAS, Fraction("0.5")),
        audit.KonversiAsing("T-3", HARI, "N-1", audit.ArahKonversi.EMAS_KE_UANG, Fraction(1), Fraction(3),
                            Fraction(1, 3)),
        audit.PenjualanAsing("T-4", HARI, (audit.BarisJualAsing("?", 1, Fraction(2), Fraction(3)),)),
    ),
    (audit.SaldoTercatat("N-1", Fraction("4048000.06")),),
    (audit.StokTercatat("KRT", "Kardus", 500, 1_000, 900),),
)  # fmt: skip


def semua_contoh() -> list[object]:
    loket = semua_kejadian()
    buku = loket.buku
    bonus = bs.KebijakanBonus(10, 12, bs.JenisSimpanan.HARI_RAYA, Pembulatan.KE_BAWAH)
    dasar = DasarHukum("Perda contoh", "Pasal 1")
    return [
        *loket.log,
        BANK,
        JENIS,
        HARGA,
        BEBAS,
        kebijakan(jadwal=(TAHUN,)),
        bs.PembalikanDicatat(
            1,
            "p",
            HARI,
            1,
            "uji",
            bs.Akibat(
                emas=(bs.GerakEmas("N-1", -100),),
                titipan=(bs.GerakTitipan("A", "KRT", Satuan.KG, "N-1", 5),),
            ),
        ),
        bonus,
        bs.KebijakanPinjaman(200),
        bs.KebijakanSetoran(1_000),
        bs.HargaEmas(1_000, 900),
        bs.Timbangan("KRT", "bersih", 1_000),
        bs.BarisJual("KRT", 1_000, 990, 1_200),
        bs.periksa_harga(HARGA, HARI)[0],
        bs.periksa_penarikan(buku, "N-1", loket.hari, BEBAS),
        bs.hitung_bonus(buku, "N-1", loket.hari, bonus),
        parameters.gemah_ripah(date(2017, 1, 1)),
        rules.Margin(1_400, 1_000),
        rules.Reduksi(120, 550),
        reports.buku_tabungan(buku, "N-1"),
        reports.kartu_stok(buku, "PLS"),
        reports.laporan_stok(buku, TAHUN),
        reports.neraca_saldo(buku),
        reports.laporan_penjualan(buku, TAHUN),
        reports.laporan_bulanan(buku, Bulan(2024, 9), JENIS),
        reports.keaktifan(buku, loket.hari, 90),
        ASING,
        audit.periksa_buku(ASING.catatan, ASING.saldo_tercatat, ASING.stok_tercatat),
        TAHUN,
        KalenderKerja(TAHUN, frozenset({HARI, date(2024, 9, 1)})),
        Penjelasan("A", "1", (Penjelasan("B", dasar=dasar, bukti=Bukti.USULAN),)),
        KOTAGEDE_DAN_BALIKPAPAN_SELATAN,
        sebutan("camat", KodeWilayah("34.71"), HARI).penjelasan(),
        *contoh_bagi(),
        *contoh_biopori(),
        *contoh_bko(),
        *contoh_dana(),
        *contoh_gandeng(),
        *contoh_jadwal(),
        *contoh_kaca(),
        *contoh_kinerja(),
        *contoh_perkara(),
        *contoh_pilihan(),
        *contoh_kelurahan(),
        *contoh_kesiapan(),
        *contoh_ktb(),
        *contoh_layanan_loket(),
        *contoh_nilai(),
        *contoh_profil(),
        *contoh_realisasi(),
        *contoh_sarana(),
        *contoh_skm(),
        *contoh_studi_tiru(),
        *contoh_tindakan(),
        *contoh_umkm_kelas(),
        *contoh_umkm(),
    ]


def di_dalam(objek: object) -> set[type]:
    """The classes of an object and of everything in it."""
    if isinstance(objek, (tuple, list, frozenset)):
        return {kelas for isi in objek for kelas in di_dalam(isi)}
    if not attrs.has(type(objek)):
        return set()
    isi = [getattr(objek, f.name) for f in attrs.fields(type(objek)) if f.init]
    return {type(objek)} | di_dalam(isi)
