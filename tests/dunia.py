"""A small waste bank for tests: its kinds, prices and policies, and a counter to work at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan, Satuan
from pelayanan_publik.core.validity import Bulan

BANK = bs.BankSampah("BSU-1", "Bank Sampah RW 06", bs.JenisBank.MANDIRI)
HARI = date(2024, 9, 2)
JENIS = bs.DaftarJenis(
    "BSU-1",
    [
        bs.JenisSampah("PLS", "PET", bs.Kategori.PLASTIK_KERAS),
        bs.JenisSampah("KRT", "Kardus", bs.Kategori.KERTAS_KARTON),
        bs.JenisSampah("MJ", "Minyak jelantah", bs.Kategori.LAINNYA, Satuan.LITER, 910),
        bs.JenisSampah("BTL", "Botol kecap", bs.Kategori.KACA, Satuan.BUAH),
        bs.JenisSampah("LAMA", "Tidak diterima lagi", bs.Kategori.LAINNYA, aktif=False),
    ],
)
AWAL = date(2015, 1, 1)
HARGA = bs.DaftarHarga(
    JENIS,
    [
        bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, AWAL, 3_000),
        bs.HargaSampah("PLS", "kotor", bs.Skema.DITABUNG, AWAL, 1_125),
        bs.HargaSampah("KRT", "bersih", bs.Skema.DITABUNG, AWAL, 1_000),
        bs.HargaSampah("MJ", "bersih", bs.Skema.DITABUNG, AWAL, 1_000, takaran=600),
        bs.HargaSampah("BTL", "bersih", bs.Skema.DITABUNG, AWAL, 350),
        bs.HargaSampah("PLS", "bersih", bs.Skema.DIJEMPUT, AWAL, 3_000),
        bs.HargaSampah("PLS", "bersih", bs.Skema.JUAL, AWAL, 4_000),
        bs.HargaSampah("KRT", "bersih", bs.Skema.JUAL, AWAL, 900),
        bs.HargaSampah("PLS", "bersih", bs.Skema.TUNAI, AWAL, persen=80),
        bs.HargaSampah(bs.SEMUA_JENIS, bs.GABRUKAN, bs.Skema.DITABUNG, AWAL, 500),
    ],
    Pembulatan.SETENGAH_KE_ATAS,
    porsi=[(bs.Skema.DIJEMPUT, (30, 70))],
)


def kebijakan(**ubah: object) -> bs.KebijakanPenarikan:
    """A policy without rules, but for those given."""
    isi: dict[str, object] = {
        "nama": "uji",
        "waktu_tunggu_bulan": 0,
        "hitungan": bs.HitunganTunggu.PER_SETORAN,
        "saldo_tersisa_rupiah": 0,
        "saldo_syarat_rupiah": 0,
        "jumlah_minimum_rupiah": 0,
        "jadwal": (),
        "kedaluwarsa_hari": None,
        "perlu_persetujuan": False,
        "petugas_berbeda": False,
    }
    return bs.KebijakanPenarikan(**{**isi, **ubah})


BEBAS = kebijakan()


class Loket:
    """A counter: runs commands with ids and days of its own, keeps the book and the log."""

    def __init__(self, *nasabah: str, modal: int = 0, hari: date = HARI) -> None:
        self.buku = bs.buku_baru(BANK)
        self.log: list[bs.PeristiwaBank] = []
        self.hari = hari
        for nomor in nasabah:
            self(bs.daftarkan_nasabah, nasabah=bs.Nasabah(nomor))
        if modal:
            self(bs.terima_modal, jumlah=modal, sumber="hibah")

    def __call__(self, perintah: Callable[..., bs.PeristiwaBank], **isi: object):
        isi = {"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi}
        e = perintah(self.buku, **isi)
        self.buku = bs.evolve(self.buku, e)
        self.log.append(e)
        return e

    def setor(self, nasabah: str, *baris: tuple[str, str, int], **isi: object) -> bs.SetoranDicatat:
        isi = {"harga": HARGA, "skema": bs.Skema.DITABUNG, **isi}
        timbangan = [bs.Timbangan(*b) for b in baris]
        return self(bs.setor, nasabah=nasabah, rincian=timbangan, **isi)

    def jual(self, *baris: tuple[str, int, int], **isi: object) -> bs.PenjualanDicatat:
        isi = {"pembeli": "UD Jaya", "pembulatan": Pembulatan.SETENGAH_KE_ATAS, **isi}
        return self(bs.jual, rincian=[bs.BarisJual(j, g, g, h) for j, g, h in baris], **isi)

    def tarik(self, nasabah: str, jumlah: int, **isi: object) -> bs.PenarikanDicairkan:
        isi = {"petugas": "A", "kebijakan": BEBAS, **isi}
        return self(bs.tarik, nasabah=nasabah, jumlah=jumlah, **isi)


def kode_galat(perintah: Callable[..., object], *isi: object, **nama: object) -> list[str]:
    """The codes with which a call is refused."""
    try:
        perintah(*isi, **nama)
    except Penolakan as penolakan:
        return [g.kode for g in penolakan.daftar]
    message = "tidak ditolak"
    raise AssertionError(message)


def semua_kejadian() -> Loket:
    """A book in which every kind of event has happened."""
    tunggu = kebijakan(kedaluwarsa_hari=7)
    loket = Loket()
    loket(bs.daftarkan_nasabah, nasabah=bs.Nasabah("N-1", nama="Siti Aminah", telepon="0812345678"))
    loket(bs.daftarkan_nasabah, nasabah=bs.Nasabah("N-2", bs.JenisNasabah.KOMUNAL))
    loket(
        bs.buka_saldo,
        kas=2_000_000,
        dana_sosial=5_000,
        simpanan=[bs.SaldoAwalSimpanan("N-1", 100_000, 1_500_000)],
        stok=[bs.SaldoAwalStok("KRT", Satuan.KG, 20_000, 18_500)],
    )
    loket(bs.ubah_status_nasabah, nasabah="N-2", aktif=False, alasan="pindah")
    loket(bs.ubah_status_nasabah, nasabah="N-2", aktif=True, alasan="kembali")
    satu = loket.setor("N-1", ("PLS", "bersih", 12_345), ("MJ", "bersih", 2_500))
    loket.setor("N-2", ("KRT", "bersih", 30_001), simpanan=bs.JenisSimpanan.HARI_RAYA)
    loket(bs.pinjamkan, nasabah="N-2", jumlah=20_000, tenggat=date(2025, 9, 1),
          kebijakan=bs.KebijakanPinjaman(None))  # fmt: skip
    loket.setor("N-2", ("PLS", "kotor", 40_000), ("BTL", "bersih", 7_000),
                pembagian=bs.PembagianSetoran(1_000, 2_000, 5_000))  # fmt: skip
    loket(bs.angsur, nasabah="N-2", jumlah=3_000, sumber=bs.SumberAngsuran.SIMPANAN)
    loket(bs.angsur, nasabah="N-2", jumlah=2_000, sumber=bs.SumberAngsuran.TUNAI)
    for nasabah, gram in (("N-1", 7_000), ("N-2", 3_001)):
        loket(bs.titipkan, nasabah=nasabah, lot="2024-09", jenis=JENIS,
              rincian=[bs.Timbangan("PLS", "kotor", gram)])  # fmt: skip
    loket(bs.panen, lot="2024-09", jenis="PLS", pembeli="UD Jaya", jumlah_diterima=9_950,
          harga=2_000, porsi=(85, 15), pembulatan=Pembulatan.KE_BAWAH, tunai=False)  # fmt: skip
    jual = loket(
        bs.jual,
        pembeli="UD Jaya",
        rincian=[bs.BarisJual("PLS", 10_000, 9_900, 4_000), bs.BarisJual("KRT", 50_001, 50_000, 1_200)],
        pembulatan=Pembulatan.SETENGAH_KE_ATAS,
    )  # fmt: skip
    loket(bs.bayar_biaya, jumlah=2_500, uraian="bensin", penjualan=jual.nomor)
    loket(bs.bagi_hasil, penjualan=jual.nomor, dasar=bs.DasarBagi.MARGIN, porsi=(50, 50),
          bobot={"N-1": 12_345, "N-2": 30_001})  # fmt: skip
    loket(bs.lunasi_piutang, pembeli="UD Jaya", jumlah=10_000)
    loket(bs.beri_insentif, petugas="A", jumlah=2_000)
    loket(bs.terima_modal, jumlah=1_000, sumber="kas RW")
    loket(bs.catat_susut, jenis="PLS", jumlah=345, alasan="mengering")
    loket(bs.olah, jenis="MJ", jumlah=500, tujuan="sabun")
    loket(bs.sedekahkan, nasabah="N-1", jumlah=1_500)
    loket(bs.salurkan_dana_sosial, jumlah=500, penerima="yatim RW 06")
    loket(bs.pindahkan, dari="N-1", ke="N-2", jumlah=1_000)
    emas = bs.HargaEmas(1_216_144, 1_100_000)
    loket(bs.beli_emas, nasabah="N-1", rupiah=50_000, harga=emas)
    loket(bs.jual_emas, nasabah="N-1", mikrogram=10_000, harga=emas,
          pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip
    loket(bs.ambil_emas, nasabah="N-1", keping=[1_000_000], pecahan=[500_000, 1_000_000])
    loket(bs.lunasi_mitra_emas, jumlah=20_000)
    ajuan = [
        loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=5_000, kebijakan=tunggu) for _ in range(3)
    ]
    loket(bs.setujui_penarikan, pengajuan=ajuan[0].nomor, petugas="A", kebijakan=tunggu)
    cair = loket(bs.cairkan_penarikan, pengajuan=ajuan[0].nomor, petugas="B", kebijakan=tunggu,
                 potongan=250)  # fmt: skip
    loket(bs.lepas_penarikan, pengajuan=ajuan[1].nomor, alasan="batal")
    loket(bs.balikkan, nomor=cair.nomor, alasan="salah orang")
    loket(bs.koreksi, setoran=satu.nomor, alasan="minyak tumpah di timbangan",
          rincian=[bs.Timbangan("PLS", "bersih", 12_000), bs.Timbangan("MJ", "bersih", 2_400)],
          harga=HARGA)  # fmt: skip
    loket.hari = date(2024, 9, 30)
    loket(bs.kedaluwarsakan_penarikan, pengajuan=ajuan[2].nomor, kebijakan=tunggu)
    loket(bs.tutup_bulan, bulan=Bulan(2024, 9))
    loket.hari = date(2025, 10, 1)
    bonus = bs.KebijakanBonus(10, 12, bs.JenisSimpanan.HARI_RAYA, Pembulatan.KE_BAWAH)
    loket(bs.beri_bonus, nasabah="N-2", kebijakan=bonus)
    return loket
