"""Gandeng Gendong at work, and one example at least of every class of it that goes over the wire."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.validity import Masa

HARI = date(2024, 7, 1)
STANDAR = gg.StandarHarga(
    [
        gg.HargaStandar("snack", 17_500, Masa(date(2024, 1, 1), date(2025, 1, 1)), "contoh 2024"),
        gg.HargaStandar("nasi", 35_000, Masa(date(2024, 1, 1), date(2025, 1, 1)), "contoh 2024"),
    ]
)
SYARAT = gg.kebijakan_kelompok(HARI, berkas_wajib=True)


def susunan(kode: str = "A", anggota: int = 6, **isi: object) -> gg.SusunanKelompok:
    """A group of so many, two of whom hold a card; nobody of it is in a group of another code."""
    orang = [
        gg.AnggotaKelompok(f"W-{kode}-{i}", "Prenggan", [gg.KartuSosial.PKH] if i < 2 else [])
        for i in range(anggota)
    ]
    isi = {"koordinator": f"W-{kode}-0", "npwp": True, "rekening": True, **isi}
    return gg.SusunanKelompok(kode, "Prenggan", orang, **isi)


def calon(kode: str = "A", anggota: int = 6, kapasitas: int = 100, tenggat: int = 2,
          harga: int | None = 15_000, **isi: object) -> gg.CalonKelompok:  # fmt: skip
    produk = [] if harga is None else [gg.ProdukKelompok("snack", harga)]
    return gg.CalonKelompok(kode, anggota, kapasitas, tenggat, produk, **isi)


def pesanan(kode: str = "P", porsi: int = 40, untuk: int = 3, **isi: object) -> gg.PesananKonsumsi:
    """An order of snacks for so many days after `dipesan`."""
    dipesan = isi.pop("dipesan", HARI)
    isi = {"pemesan": "Dinas contoh", "jenis": "snack", **isi}
    return gg.PesananKonsumsi(
        kode, porsi=porsi, dipesan=dipesan, untuk=dipesan + timedelta(untuk), **isi
    )


class Meja:
    """A dinas at work: runs commands with ids and days of its own, keeps the book and the log."""

    def __init__(self, *aktif: str) -> None:
        self.buku = gg.buku_gandeng_gendong()
        self.log: list[gg.PeristiwaGandengGendong] = []
        self.hari = HARI
        for kode in aktif:
            self.aktifkan(kode)

    def __call__(self, perintah: Callable[..., gg.PeristiwaGandengGendong], **isi: object):
        isi = {"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi}
        e = perintah(self.buku, **isi)
        self.buku = gg.evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(hari)

    def kelompok(self, kode: str = "A") -> gg.KartuKelompok:
        return self.buku.kelompok[kode]

    def pesanan(self, kode: str = "P") -> gg.KartuPesanan:
        return self.buku.pesanan[kode]

    # groups, with what a test does not care about filled in

    def daftar(self, kode: str = "A", anggota: int = 6, **isi: object):
        return self(gg.daftarkan_kelompok, susunan=susunan(kode, anggota, **isi))

    def kurasi(self, kode: str = "A", **isi: object):
        return self(gg.mulai_kurasi, kelompok=kode, **isi)

    def produk(self, kode: str = "A", jenis: str = "snack", harga: int = 15_000, **isi: object):
        produk = gg.ProdukKelompok(jenis, harga)
        return self(gg.luluskan_produk, kelompok=kode, produk=produk, **isi)

    def cabut(self, kode: str = "A", jenis: str = "snack", **isi: object):
        return self(gg.cabut_produk, kelompok=kode, jenis=jenis, **{"alasan": "berbeda", **isi})

    def sanggup(self, kode: str = "A", porsi: int = 100, tenggat: int = 2, **isi: object):
        return self(gg.tetapkan_kesanggupan, kelompok=kode, kapasitas_porsi=porsi,
                    tenggat_hari=tenggat, **isi)  # fmt: skip

    def lulus(self, kode: str = "A", **isi: object):
        return self(
            gg.luluskan_kurasi, kelompok=kode, **{"penilai": "Ahli 1", "syarat": SYARAT, **isi}
        )

    def tak_lulus(self, kode: str = "A", **isi: object):
        return self(
            gg.tolak_kurasi, kelompok=kode, penilai="Ahli 1", **{"alasan": "kemasan", **isi}
        )

    def aktifkan(self, kode: str = "A", anggota: int = 6, harga: int = 15_000, porsi: int = 100,
                 tenggat: int = 2) -> None:  # fmt: skip
        self.daftar(kode, anggota)
        self.kurasi(kode)
        self.produk(kode, harga=harga)
        self.sanggup(kode, porsi, tenggat)
        self.lulus(kode)

    def masuk(self, orang: str, kode: str = "A", **isi: object):
        anggota = gg.AnggotaKelompok(orang, "Prenggan")
        return self(gg.terima_anggota_kelompok, kelompok=kode, anggota=anggota, **isi)

    def keluar(self, orang: str, kode: str = "A", **isi: object):
        return self(gg.keluarkan_anggota_kelompok, kelompok=kode, orang=orang,
                    **{"alasan": "pindah", **isi})  # fmt: skip

    def koordinator(self, orang: str, kode: str = "A", **isi: object):
        return self(gg.ganti_koordinator, kelompok=kode, koordinator=orang,
                    **{"npwp": True, "rekening": True, **isi})  # fmt: skip

    def sanksi(self, kode: str = "A", **isi: object):
        return self(gg.jatuhkan_sanksi, kelompok=kode,
                    **{"sebab": gg.SebabSanksi.PINJAM_NAMA, "bukti": "laporan", **isi})  # fmt: skip

    def pulih(self, kode: str = "A", **isi: object):
        return self(gg.cabut_sanksi, kelompok=kode, **{"alasan": "selesai", **isi})

    def nonaktif(self, kode: str = "A", **isi: object):
        return self(gg.nonaktifkan_kelompok, kelompok=kode, **{"alasan": "bubar", **isi})

    def putaran(self, nama: str = "2025", **isi: object):
        return self(gg.mulai_putaran, nama=nama, **isi)

    # orders

    def pesan(self, kode: str = "P", porsi: int = 40, untuk: int = 3, **isi: object):
        isi = {"dipesan": self.hari, **isi}
        return self(gg.catat_pesanan, isi=pesanan(kode, porsi, untuk, **isi))

    def tawar(self, kode: str = "P", kelompok: str = "A", **isi: object):
        return self(gg.tawarkan_pesanan, pesanan=kode, kelompok=kelompok,
                    **{"standar": STANDAR, "syarat": None, **isi})  # fmt: skip

    def terima(self, kode: str = "P", **isi: object):
        return self(gg.terima_tawaran, pesanan=kode, **isi)

    def tolak(self, kode: str = "P", **isi: object):
        return self(gg.tolak_tawaran, pesanan=kode, **{"alasan": "hajatan", **isi})

    def tarik(self, kode: str = "P", **isi: object):
        return self(gg.tarik_tawaran, pesanan=kode, **{"alasan": "tidak dijawab", **isi})

    def kirim(self, kode: str = "P", porsi: int | None = None, **isi: object):
        porsi = self.pesanan(kode).isi.porsi if porsi is None else porsi
        return self(gg.kirim_pesanan, pesanan=kode, porsi=porsi, **isi)

    def terima_kiriman(self, kode: str = "P", porsi: int | None = None, **isi: object):
        porsi = self.pesanan(kode).porsi_berlaku if porsi is None else porsi
        return self(gg.terima_pesanan, pesanan=kode, porsi=porsi, **isi)

    def bayar(self, kode: str = "P", rupiah: int | None = None, **isi: object):
        rupiah = self.pesanan(kode).terutang_rupiah if rupiah is None else rupiah
        return self(gg.bayar_pesanan, pesanan=kode, rupiah=rupiah, **isi)

    def batal(self, kode: str = "P", **isi: object):
        return self(gg.batalkan_pesanan, pesanan=kode, **{"alasan": "rapat ditunda", **isi})

    def tarik_langkah(self, kode: str = "P", **isi: object):
        langkah = isi.pop("langkah", None) or self.pesanan(kode).langkah
        return self(gg.tarik_langkah_pesanan, pesanan=kode, langkah=langkah,
                    **{"alasan": "keliru", **isi})  # fmt: skip

    def sampai(self, keadaan: str, kode: str = "P", kelompok: str = "A") -> None:
        """Bring a new order into a state."""
        self.pesan(kode)
        if keadaan == "dibatalkan":
            self.batal(kode)
            return
        if keadaan == "dipesan":
            return
        self.tawar(kode, kelompok)
        if keadaan == "ditolak":
            self.tolak(kode)
            return
        langkah = {"diterima": self.terima, "dikirim": self.kirim,
                   "diterima_pemesan": self.terima_kiriman, "dibayar": self.bayar}  # fmt: skip
        if keadaan != "ditawarkan":
            for nama, kerja in langkah.items():
                kerja(kode)
                if nama == keadaan:
                    return


def semua_langkah() -> Meja:
    """A dinas at which every kind of event has happened."""
    m = Meja("A", "B")
    m.daftar("C", 4)
    m.kurasi("C")
    m.tak_lulus("C")
    m.masuk("W-1", "C")
    m.keluar("W-1", "C")
    m.koordinator("W-B-3", "B")
    m.produk("B", "nasi", 30_000)
    m.cabut("B", "nasi")
    m.sampai("dibayar", "P-1")
    m.sampai("ditolak", "P-2")
    m.tawar("P-2", "B")
    m.tarik("P-2")
    m.batal("P-2")
    m.sampai("diterima_pemesan", "P-3", "B")
    m.sampai("dikirim", "P-4", "B")
    m.tarik_langkah("P-4")
    m.pesan("P-5", saluran=gg.SaluranPesanan.LUAR_APLIKASI)
    m.tawar("P-5", "A")
    m.sanksi("A")
    m.lewat(1)
    m.keluar("W-B-5", "B")
    m.keluar("W-B-4", "B")
    m.pesan("P-6", porsi=90, untuk=1)
    m.nonaktif("C")
    m.daftar("D")
    m.kurasi("D")
    m.lulus("D")
    m.sanksi("D", sebab=gg.SebabSanksi.LAINNYA)
    m.pulih("D")
    m.putaran()
    return m


def contoh_gandeng() -> list[object]:
    """Events, results and the values that they are made of."""
    m = semua_langkah()
    temuan = gg.temuan_gandeng_gendong(m.buku, pada=m.hari, syarat=SYARAT)
    bayar = gg.daftar_pembayaran(m.buku, pada=m.hari + timedelta(40), tempo_hari=30)
    rekap = gg.rekap_pesanan(m.buku, masa=Masa(HARI), pada=m.hari)
    kelayakan = gg.kelayakan_di_buku(m.buku, "P-6", pada=m.hari, standar=STANDAR, syarat=SYARAT)
    m.pesan("P-7", porsi=30)
    pilihan = gg.pilih_kelompok(m.buku, "P-7", pada=m.hari, standar=STANDAR, syarat=None)
    kelompok = [calon("A"), calon("B", 10), calon("C", harga=None)]
    isi = [pesanan("P-1"), pesanan("P-2", 60), pesanan("P-3", 200)]
    bagi = gg.bagi_bergilir(kelompok, isi, standar=STANDAR)
    jatah = gg.jatah_merata(kelompok, isi, standar=STANDAR)
    utuh = gg.bagi_utuh_merata(kelompok, isi, standar=STANDAR)
    angka = gg.bandingkan_angka(gg.angka_terbit("anggaran"))
    serapan = gg.serapan_anggaran(
        pada=date(2024, 6, 1), aplikasi_rupiah=1_290_000_000, luar_aplikasi_rupiah=None,
        anggaran=angka.angka[-1], dengan_target=True,
    )  # fmt: skip
    klaim = gg.periksa_klaim(serapan, terendah=0.7, tertinggi=0.8)
    ganda = gg.orang_berganda([susunan("A"), attrs_kode(susunan("A"), "B")])
    mitra = gg.peta_mitra(
        "Prenggan", [gg.MitraKampung(gg.UnsurMitra.KAMPUS, "Kampus contoh", ["pelatihan resep"])]
    )
    periksa = gg.periksa_kelompok(susunan(anggota=4), pada=HARI, kebijakan=SYARAT)
    return [
        *m.log, STANDAR, *STANDAR.daftar, SYARAT, susunan(), susunan().anggota[0], isi[0],
        kelompok[0], kelompok[0].produk[0], periksa, periksa.hasil[0], ganda, ganda.daftar[0], mitra,
        mitra.mitra[0], temuan, temuan.temuan[0], bayar, bayar.baris[0], rekap, rekap.saluran[0],
        kelayakan, kelayakan.calon[0], kelayakan.ringkasan[0], kelayakan.calon[0].sebab[0], pilihan,
        bagi, bagi.penugasan[0], bagi.tak_terlayani[0], bagi.bagian[0],
        gg.bandingkan_pemerataan([bagi, utuh.pembagian]), jatah, jatah.jatah[0], jatah.porsi[0],
        jatah.lapis[0], utuh, angka, angka.angka[0], angka.pasangan[0], serapan, klaim,
    ]  # fmt: skip


def attrs_kode(semula: gg.SusunanKelompok, kode: str) -> gg.SusunanKelompok:
    """The same people under another code."""
    return gg.SusunanKelompok(kode, semula.kelurahan, semula.anggota, semula.koordinator,
                              npwp=True, rekening=True)  # fmt: skip
