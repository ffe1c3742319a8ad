"""A workshop for tests: runs commands with ids and days of its own, keeps the book and the log."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from pelayanan_publik import limbah_kaca as lk

HARI = date(2024, 9, 2)
HALUS, SEDANG, KASAR = (
    lk.FraksiAyakan(0, 75),
    lk.FraksiAyakan(75, 600),
    lk.FraksiAyakan(600),
)
DASAR = lk.CampuranDasar(semen=303.2, agregat_halus=873.2, air=98.9, agregat_kasar=1046.5)
"""The published K-350 mix, in kg for a cubic metre."""
UKURAN = lk.UkuranBlok(210, 105, 60)


class Bengkel:
    """A place where glass is ground and blocks are cast."""

    def __init__(self):
        self.buku, self.log, self.hari = lk.buku_kaca(), [], HARI

    def __call__(self, perintah, **isi):
        isi = {"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi}
        e = perintah(self.buku, **isi)
        self.buku = lk.evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari):
        self.hari += timedelta(days=hari)

    def terima(self, lot="L-1", gram=180_000, rujukan="17", **isi):
        return self(
            lk.terima_kaca, lot=lot, asal="Bank Sampah RW 06", rujukan=rujukan, gram=gram, **isi
        )

    def olah(self, lot="L-1", gram=180_000, rujukan="17"):
        """Up to the powder: 10 kg are refused, then 2, 3 and 5 kg lost."""
        self.terima(lot, gram, rujukan, biaya_rupiah=54_000)
        self(lk.sortir, lot=lot, terpilih_gram=gram - 12_000, tolak=[
            lk.BarisTolak(lk.AlasanTolak.B3, 1_000, "TPS B3"),
            lk.BarisTolak(lk.AlasanTolak.LAMPU, 2_000, "TPS B3"),
            lk.BarisTolak(lk.AlasanTolak.CERMIN, 3_000, "TPA"),
            lk.BarisTolak(lk.AlasanTolak.RESIDU, 4_000, "TPA"),
        ])  # fmt: skip
        self(lk.cuci, lot=lot, bersih_gram=gram - 15_000, bebas_label=True)
        self(
            lk.giling, lot=lot, serbuk=[lk.Serbuk(HALUS, 20_000), lk.Serbuk(SEDANG, gram - 40_000)]
        )

    def campur(self, adukan="A-1", kaca=((SEDANG, 20_000),), lot="L-1", **isi):
        """At 20 kg: one fifth of the fine aggregate."""
        isi = {"basis": lk.BasisKaca.AGREGAT_HALUS, "semen_gram": 30_000, "agregat_halus_gram": 80_000,
               "agregat_kasar_gram": 60_000, "air_gram": 10_000, **isi}  # fmt: skip
        pakai = [lk.PakaiSerbuk(lot, f, g) for f, g in kaca]
        return self(lk.campur, adukan=adukan, kaca=pakai, **isi)

    def cetak(self, adukan="A-1", banyak=60, **isi):
        isi = {"tipe": "bata 6 cm", "cetak_gram": 190_000, "sisa_gram": 6_000, **isi}
        return self(lk.cetak, adukan=adukan, banyak=banyak, **isi)

    def rawat(self, adukan="A-1", hari=7, **isi):
        return self(lk.rawat, adukan=adukan, hari=hari, cara="disiram dan ditutup", **isi)

    def uji(self, adukan="A-1", banyak=10, kuat=(21,) * 10, **isi):
        return self(
            lk.uji, adukan=adukan, banyak=banyak, penguji="lab contoh", kuat_tekan_mpa=kuat, **isi
        )

    def jual(self, adukan="A-1", banyak=5, **isi):
        isi = {"pembeli": "UD Jaya", "nilai_rupiah": 2_000 * banyak, **isi}
        return self(lk.jual_blok, adukan=adukan, banyak=banyak, **isi)

    def sampai(self, tahap):
        """A batch that has come as far as this."""
        self.olah()
        langkah = {
            "dicampur": self.campur,
            "dicetak": self.cetak,
            "dirawat": self.rawat,
            "diuji": self.uji,
        }
        for nama, kerja in langkah.items():
            kerja()
            if nama == "dicetak":
                self.lewat(28)
            if nama == tahap:
                break
        return self


def semua_langkah():
    """A book in which every kind of event has happened."""
    b = Bengkel().sampai("dirawat")
    b.jual(banyak=2, sementara=True)
    b.uji(penyerapan_persen=[5.5, Fraction(16, 3)], keausan_mm_per_menit=[0.12])
    b.jual(banyak=20, mutu=lk.Mutu.B)
    b(lk.pakai_blok, adukan="A-1", banyak=10, tempat="gang RT 03", mutu=lk.Mutu.C)
    b(lk.rusakkan_blok, adukan="A-1", banyak=1, alasan="jatuh")
    b(
        lk.jual_serbuk,
        lot="L-1",
        fraksi=HALUS,
        gram=5_000,
        pembeli="perajin keramik",
        nilai_rupiah=10_000,
    )
    b(lk.betulkan_timbangan, lot="L-1", timbangan=lk.JenisTimbangan.SERBUK, fraksi=SEDANG, gram=139_000,
      alasan="salah baca")  # fmt: skip
    b.campur("A-2", [(HALUS, 3_000)], basis=lk.BasisKaca.SEMEN, rujukan_uji="uji UI 2010")
    b(lk.batalkan_langkah, langkah=b.log[-1].nomor, alasan="tidak jadi")
    b.campur("A-3")
    b.terima("L-2", 25_000, "18")
    return b


def contoh_kaca():
    """Events, results and the values that they are made of."""
    b = semua_langkah()
    hasil = lk.nilai_mutu([21, 20], lk.RingkasanUji(0.12, 0.1, 0.14, 5), [5, 6])
    campuran = lk.rancang_campuran(DASAR, basis="agregat_halus", persen=30, hasil_uji=hasil)
    perlu = lk.kebutuhan_bahan(campuran, massa_blok_gram=UKURAN.massa_gram(2.32), banyak_blok=44)
    harga = lk.HargaBahan(1_485, 42, 320, 1, 500)
    biaya = lk.biaya_blok(
        perlu, harga=harga, upah_rupiah=90_000, upah_untuk_blok=500, lain_rupiah=10
    )
    faktor = [
        lk.FaktorKarbon(lk.BahanAdukan.AGREGAT_HALUS, 0.005, 2020, "contoh"),
        lk.FaktorKarbon(lk.BahanAdukan.KACA, 0.01, 2020, "contoh"),
    ]
    neraca, rekap = lk.neraca_massa(b.buku), lk.rekap_produksi(b.buku)
    return [
        *b.log,
        hasil,
        *hasil.kriteria[:1],
        *hasil.kekurangan("A")[:1],
        *campuran.peringatan,
        lk.periksa_mutu(lk.nilai_mutu(lk.RingkasanUji(13.08)), "C"),
        lk.koreksi_umur(16.74, 7),
        campuran,
        perlu,
        lk.hasil_kaca(campuran, massa_blok_gram=3_000, kaca_gram=180_000, kehilangan=0.1),
        harga,
        biaya,
        lk.titik_impas(biaya, harga_jual_rupiah=2_000, biaya_tetap_rupiah=1_000_000),
        lk.bandingkan_polos(biaya),
        *faktor,
        lk.karbon_terhindar(perlu, faktor_diganti=faktor[0], faktor_kaca=faktor[1]),
        lk.kebutuhan_paving(50, "bata", 0.05),
        lk.kebutuhan_paving_ukuran(50, UKURAN, siar_mm=3),
        UKURAN,
        neraca,
        rekap,
        lk.rekap_uang(b.buku),
        lk.PernyataanGugur(9, "A-1", 3, lk.Mutu.B, lk.Mutu.C),
        lk.cocokkan_kiriman(b.buku, asal="Bank Sampah RW 06", dikirim={"17": 180_000, "19": 5}),
    ]
