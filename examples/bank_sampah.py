"""A real waste bank's figures: audited, and kept again by the library's own rules.

    python examples/bank_sampah.py

Reads examples/data/bank_sampah_2024.json, 39 transactions of a small bank from a
public database dump of 18 September 2024, without any personal data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path

from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.bank_sampah import audit, parameters, reports
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Katalog
from pelayanan_publik.core.units import Pembulatan, Satuan, tulis_rupiah
from pelayanan_publik.core.validity import Bulan, Masa
from pelayanan_publik.schema import baca_json

DATA = Path(__file__).parent / "data" / "bank_sampah_2024.json"
KONDISI = "biasa"
PETUGAS = "petugas"
PEMBELI = "pembeli tidak disebut"
DUMP = date(2024, 9, 18)

KATEGORI = {
    "S003": bs.Kategori.LOGAM,
    "S004": bs.Kategori.LAINNYA,
    "S005": bs.Kategori.LAINNYA,
    "S008": bs.Kategori.PLASTIK_KERAS,
    "S009": bs.Kategori.KERTAS_KARTON,
    "S010": bs.Kategori.LAINNYA,
    "S011": bs.Kategori.LOGAM,
    "S012": bs.Kategori.KERTAS_KARTON,
    "S013": bs.Kategori.LOGAM,
    "S015": bs.Kategori.PLASTIK_FLEKSIBEL,
    "S016": bs.Kategori.KACA,
}
"""Read off the kinds' names; the dump itself has no categories."""


def main() -> None:
    asing = baca_json(DATA.read_text(encoding="utf-8"), audit.BukuAsing)
    hasil = audit.periksa_buku(asing.catatan, asing.saldo_tercatat, asing.stok_tercatat)
    judul("1. AUDIT CATATAN ASAL")
    print(asing.sumber)
    cetak_audit(hasil)
    judul("2. BUKU YANG SAMA, DICATAT MENURUT ATURAN")
    penyusun = Penyusun(asing, hasil)
    buku, ditolak = penyusun.susun()
    cetak_buku(buku, penyusun.jenis, ditolak)
    judul("3. COCOKKAH DENGAN SALDO TERCATAT?")
    cetak_selisih(buku, asing)


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}\n")


def cetak_audit(hasil: audit.HasilAudit) -> None:
    print(f"\n{hasil.penjelasan()}\n")
    for tabel in (hasil.tabel_uang(), hasil.tabel_emas(), hasil.tabel_stok()):
        print(f"{tabel}\n")
    kas = audit.tulis_rupiah_asing(hasil.kas.awal_diperlukan)
    print(
        f"Kas: penjualan menghasilkan Rp {audit.tulis_rupiah_asing(hasil.kas.masuk)}, penarikan "
        f"membayar Rp {audit.tulis_rupiah_asing(hasil.kas.keluar)};\n"
        f"sebelum catatan pertama kas paling sedikit Rp {kas}.\n\n"
        "Awal diperlukan: saldo awal terkecil agar tak satu pun gerakan melampaui saldo.\n"
        "Awal tersirat:   saldo tercatat dikurangi semua gerakan yang tercatat.\n"
        "Kedua angka itu hitungan, bukan bukti: catatan sebelum 29 Juli 2024 tidak ada."
    )


def cetak_buku(
    buku: bs.BukuBank, jenis: bs.DaftarJenis, ditolak: Mapping[str, Sequence[str]]
) -> None:
    print(
        "Saldo awal diisi dengan awal tersirat, kas dengan kas terkecil yang diperlukan, dan\n"
        "stok awal dinilai menurut harga beli daftar. Semuanya pengandaian, bukan temuan.\n"
    )
    print(f"Ditolak ({sum(map(len, ditolak.values()))}), dengan alasannya:")
    for alasan, daftar_id in ditolak.items():
        print(f"- {alasan}\n  {', '.join(daftar_id)}")
    for nasabah in ("N-19", "N-25"):
        print(f"\n{reports.buku_tabungan(buku, nasabah).tabel()}")
    september = Bulan(2024, 9)
    print(f"\n{reports.laporan_stok(buku, Masa(date(2024, 7, 29), DUMP)).tabel()}")
    print(f"\n{reports.kartu_stok(buku, 'S009').tabel()}")
    print(f"\n{reports.laporan_penjualan(buku, Masa(date(2024, 7, 29), DUMP)).tabel()}")
    neraca = reports.neraca_saldo(buku)
    print(f"\n{neraca.tabel()}")
    print(f"Laba (pendapatan dikurangi beban): {tulis_rupiah(neraca.laba)}")
    print(
        "Modal bersaldo debit: saldo awal nasabah yang tersirat lebih besar daripada kas dan stok\n"
        "awal yang dapat ditunjukkan. Sebesar itu simpanan tidak tertutup harta yang tercatat."
    )
    print(f"\n{reports.laporan_bulanan(buku, september, jenis).tabel()}")
    batas = parameters.AKTIF_ECOPOIN.nilai(DUMP)
    print(f"\n{reports.keaktifan(buku, DUMP, batas).tabel()}")
    print(f"Batas {Katalog.dari([parameters.AKTIF_ECOPOIN]).isi[0].penjelasan(DUMP)}")


def cetak_selisih(buku: bs.BukuBank, asing: audit.BukuAsing) -> None:
    for saldo in asing.saldo_tercatat:
        uang = buku.saldo_simpanan(saldo.nasabah) - saldo.uang_rupiah
        emas = Fraction(buku.emas.get(saldo.nasabah, 0), 1_000_000) - saldo.emas_gram
        cocok = "cocok" if not uang and not emas else "berselisih"
        print(
            f"{saldo.nasabah}: {cocok}; uang {audit.tulis_rupiah_asing(uang)}, "
            f"emas {audit.tulis_gram_emas(emas)} gram"
        )
    print(
        "\nSelisih uang berasal dari pecahan rupiah yang buku ini tidak kenal, dan dari emas:\n"
        "nasabah membayar harga gram yang diperoleh, sisa pembulatannya tetap di simpanan."
    )


class Penyusun:
    """Enters foreign records with the library's commands, as an app would."""

    def __init__(self, asing: audit.BukuAsing, hasil: audit.HasilAudit) -> None:
        self.asing = asing
        self.hasil = hasil
        self.buku = bs.buku_baru(
            bs.BankSampah("BS-2024", "Bank sampah contoh", bs.JenisBank.MANDIRI)
        )
        self.jenis = bs.DaftarJenis(
            "BS-2024",
            [bs.JenisSampah(s.jenis, s.nama, KATEGORI[s.jenis]) for s in asing.stok_tercatat],
        )
        self.harga = self._harga()
        self.kebijakan = parameters.lestari(DUMP).penarikan
        self.ditolak: dict[str, list[str]] = {}

    def _harga(self) -> bs.DaftarHarga:
        """The price of each kind as its lines show it: none changed between its deposits."""
        per_jenis = {
            baris.jenis: baris.nilai_rupiah * 1_000 / baris.gram
            for catatan in self.asing.catatan
            if isinstance(catatan, audit.SetoranAsing)
            for baris in catatan.rincian
        }
        return bs.daftar_harga_sederhana(
            self.jenis,
            [(kode, int(harga)) for kode, harga in per_jenis.items()],
            date(2024, 7, 29),
            Pembulatan.SETENGAH_KE_ATAS,
            kondisi=KONDISI,
        )

    def susun(self) -> tuple[bs.BukuBank, Mapping[str, Sequence[str]]]:
        awal = self.asing.catatan[0].tanggal
        for posisi in self.hasil.uang:
            self._catat(
                bs.daftarkan_nasabah,
                id=f"daftar {posisi.pemilik}",
                tanggal=awal,
                nasabah=bs.Nasabah(posisi.pemilik),
            )
        self._saldo_awal(awal)
        for catatan in self.asing.catatan:
            self._tiru(catatan)
        return self.buku, self.ditolak

    def _catat(self, perintah: Callable[..., bs.PeristiwaBank], **isi: object) -> None:
        try:
            self.buku = bs.evolve(self.buku, perintah(self.buku, **isi))
        except Penolakan as penolakan:
            for galat in penolakan.daftar:
                self._tolak(str(isi["id"]), f"{galat.kode} {galat.pesan} {galat.saran}")

    def _tolak(self, id_catatan: str, alasan: str) -> None:
        self.ditolak.setdefault(alasan, []).append(id_catatan)

    def _saldo_awal(self, awal: date) -> None:
        emas = {p.pemilik: p.awal_tersirat or 0 for p in self.hasil.emas}
        harga = {s.jenis: s.harga_beli_per_kg for s in self.asing.stok_tercatat}
        self._catat(
            bs.buka_saldo,
            id="saldo awal",
            tanggal=awal,
            kas=int(self.hasil.kas.awal_diperlukan),
            simpanan=[
                bs.SaldoAwalSimpanan(
                    p.pemilik, int(p.awal_tersirat or 0), int(emas[p.pemilik] * 1_000_000)
                )
                for p in self.hasil.uang
            ],
            stok=[
                bs.SaldoAwalStok(
                    p.pemilik,
                    Satuan.KG,
                    int(p.awal_tersirat),
                    int(p.awal_tersirat) * harga[p.pemilik] // 1_000,
                )
                for p in self.hasil.stok
                if p.awal_tersirat
            ],
        )

    def _tiru(self, catatan: audit.CatatanAsing) -> None:
        kepala = {"id": catatan.id, "tanggal": catatan.tanggal}
        if isinstance(catatan, audit.SetoranAsing):
            timbangan = [bs.Timbangan(b.jenis, KONDISI, b.gram) for b in catatan.rincian]
            self._catat(
                bs.setor,
                **kepala,
                nasabah=catatan.nasabah,
                rincian=timbangan,
                harga=self.harga,
                skema=bs.Skema.DITABUNG,
            )
        elif isinstance(catatan, audit.PenjualanAsing):
            baris = [
                bs.BarisJual(b.jenis, b.gram, b.gram, int(b.nilai_jual_rupiah * 1_000 / b.gram))
                for b in catatan.rincian
            ]
            self._catat(
                bs.jual,
                **kepala,
                pembeli=PEMBELI,
                rincian=baris,
                pembulatan=Pembulatan.SETENGAH_KE_ATAS,
            )
        elif isinstance(catatan, audit.KonversiAsing):
            self._tiru_konversi(catatan, kepala)
        elif catatan.wujud is audit.Wujud.EMAS:
            keping = [int(catatan.jumlah * 1_000_000)] if catatan.jumlah else []
            self._catat(
                bs.ambil_emas, **kepala, nasabah=catatan.nasabah, keping=keping, pecahan=keping
            )
        else:
            self._catat(
                bs.tarik,
                **kepala,
                nasabah=catatan.nasabah,
                jumlah=int(catatan.jumlah),
                petugas=PETUGAS,
                kebijakan=self.kebijakan,
            )

    def _tiru_konversi(self, c: audit.KonversiAsing, kepala: dict[str, object]) -> None:
        if c.arah is None or c.jumlah is None or c.harga_per_gram is None:
            self._tolak(c.id, "Konversi tanpa arah, jumlah dan harga tidak dapat dicatat.")
            return
        harga = bs.HargaEmas(int(c.harga_per_gram), int(c.harga_per_gram))
        if c.arah is audit.ArahKonversi.UANG_KE_EMAS:
            self._catat(
                bs.beli_emas, **kepala, nasabah=c.nasabah, rupiah=int(c.jumlah), harga=harga
            )
        else:
            self._catat(
                bs.jual_emas,
                **kepala,
                nasabah=c.nasabah,
                mikrogram=int(c.jumlah * 1_000_000),
                harga=harga,
                pembulatan=Pembulatan.SETENGAH_KE_ATAS,
            )


if __name__ == "__main__":
    main()
