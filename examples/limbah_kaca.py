"""A month of glass at a kelurahan: from 180 kg of bottles to paving blocks with a class.

    python examples/limbah_kaca.py

Published: Rp 300 per kilogram of bottles (a waste bank app, 2018-2019), the K-350 mix with its
prices per kilogram and wage, 44 blocks to the square metre, the limits of SNI 03-0691-1996, 20 %
of the fine aggregate as the tested range of glass. All else, and whatever is marked with *, is
invented: the savers and their weights, what is refused and lost, the mill's cost, the batch, the
results of the laboratory, the price of a block, the fixed cost, the alley.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from textwrap import fill

from pelayanan_publik import bank_sampah as bs, limbah_kaca as lk
from pelayanan_publik.core.units import Pembulatan, tulis_pecahan, tulis_ribuan, tulis_rupiah
from pelayanan_publik.limbah_kaca.parameters import BUAH_PER_M2, HARGA_BOTOL

LEBAR = 100
ASAL = "Bank Sampah RW 06"
SEPTEMBER = date(2024, 9, 1)
HARGA_RUPIAH = HARGA_BOTOL.nilai(SEPTEMBER)
SETORAN = (("N-01", 3, 41_500), ("N-02", 3, 28_250), ("N-03", 10, 62_250), ("N-01", 10, 48_000))
"""Invented: saver, day, grams; 180 kg together."""
HALUS, SEDANG = lk.FraksiAyakan(0, 600), lk.FraksiAyakan(600, 4_750)
DASAR = lk.CampuranDasar(semen=303.2, agregat_halus=873.2, agregat_kasar=1046.5, air=98.9)
UKURAN = lk.UkuranBlok(210, 105, 60)
MASSA_GRAM = UKURAN.massa_gram(Fraction("2.3218"))
KUAT_MPA = (21.4, 19.8, 22.7, 20.9, 18.6, 23.1, 20.2, 21.8, 19.5, 22.0)
SERAP_PERSEN = (6.4, 6.1, 6.8, 5.9, 6.3)
"""Invented results of the laboratory."""
BLOK = 440
"""Ten square metres."""


def main() -> None:
    judul("1. BOTOL DI BANK SAMPAH")
    bank = susun_bank()
    cetak_bank(bank)
    judul("2. RANCANGAN: KACA 20 % DARI AGREGAT HALUS")
    biaya = cetak_rancangan()
    judul("3. DI TEMPAT GILING*")
    giling = susun_produksi(bank)
    cetak_produksi(giling)
    judul("4. MUTU YANG DIPEROLEH DARI HASIL LABORATORIUM*, DAN ALASANNYA")
    cetak_mutu(giling)
    judul("5. BIAYA* DAN KEBUTUHAN")
    cetak_biaya(biaya)
    judul("6. KEDUA BUKU PADA AKHIR BULAN")
    cetak_penutup(bank, giling)


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


def cetak_butir(teks: str) -> None:
    print(fill(teks, LEBAR, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False))


def kg(gram: int | Fraction) -> str:
    return f"{tulis_pecahan(Fraction(gram) / 1_000)} kg"


# --- 1. the waste bank ---------------------------------------------------------------------------


class Bank:
    """The waste bank's book, written by its own programme."""

    def __init__(self) -> None:
        jenis = bs.DaftarJenis("BSU-6", [bs.JenisSampah("BTL", "Botol beling", bs.Kategori.KACA)])
        harga = bs.HargaSampah("BTL", "bersih", bs.Skema.DITABUNG, SEPTEMBER, HARGA_RUPIAH)
        self.harga = bs.DaftarHarga(jenis, [harga], Pembulatan.SETENGAH_KE_ATAS, porsi=())
        self.buku = bs.buku_baru(bs.BankSampah("BSU-6", ASAL, bs.JenisBank.MANDIRI))

    def catat(self, perintah: Callable[..., bs.PeristiwaBank], hari: int, **isi: object) -> None:
        e = perintah(self.buku, id=f"b-{self.buku.nomor}", tanggal=september(hari), **isi)
        self.buku = bs.evolve(self.buku, e)


def september(hari: int) -> date:
    return SEPTEMBER.replace(day=hari)


def susun_bank() -> Bank:
    """Savers bring 180 kg; all but a bag is handed over to the mill, in two movements."""
    bank = Bank()
    for nomor in sorted({n for n, _, _ in SETORAN}):
        bank.catat(bs.daftarkan_nasabah, 1, nasabah=bs.Nasabah(nomor))
    for nomor, hari, gram in SETORAN:
        isi = {"rincian": [bs.Timbangan("BTL", "bersih", gram)], "skema": bs.Skema.DITABUNG}
        bank.catat(bs.setor, hari, nasabah=nomor, harga=bank.harga, **isi)
    for gram in (110_000, 65_000):
        bank.catat(bs.olah, 11, jenis="BTL", jumlah=gram, tujuan="giling kaca")
    return bank


def kaca_keluar(bank: Bank) -> dict[str, int]:
    """What passes from one book to the other: numbers of movements, and grams."""
    log = bank.buku.catatan.peristiwa
    return {str(e.nomor): e.jumlah for e in log if isinstance(e, bs.OlahanDicatat)}


def cetak_bank(bank: Bank) -> None:
    gram = sum(g for _, _, g in SETORAN)
    cetak_butir(
        f"Disetor {kg(gram)} botol*, dibeli {tulis_rupiah(HARGA_RUPIAH)}/kg: "
        f"{tulis_rupiah(gram * HARGA_RUPIAH // 1_000)}."
    )
    for nomor, keluar in kaca_keluar(bank).items():
        cetak_butir(f"Diserahkan ke tempat giling, peristiwa {nomor}: {kg(keluar)}.")


# --- 2. the design -------------------------------------------------------------------------------


def cetak_rancangan() -> lk.BiayaBlok:
    campuran = lk.rancang_campuran(DASAR, basis="agregat_halus", persen=20)
    print(campuran.tabel())
    perlu = lk.kebutuhan_bahan(campuran, massa_blok_gram=MASSA_GRAM, banyak_blok=BLOK)
    print(f"\n{perlu.tabel()}\n")
    hasil = lk.hasil_kaca(
        campuran, massa_blok_gram=MASSA_GRAM, kaca_gram=175_000, kehilangan=Fraction(1, 8)
    )
    cetak_butir(
        f"175 kg kaca, seperdelapan hilang*: cukup untuk {hasil.banyak_blok} blok. "
        f"Untuk {BLOK} blok perlu {kg(hasil.kaca_untuk(BLOK))} kaca."
    )
    serbuk = lk.harga_serbuk(
        beli_rupiah_per_kg=HARGA_RUPIAH, olah_rupiah_per_kg=400, kehilangan=Fraction(1, 8)
    )
    harga = lk.HargaBahan(semen=1_485, agregat_halus=42, agregat_kasar=320, air=0, kaca=serbuk)
    return lk.biaya_blok(perlu, harga=harga, upah_rupiah=90_000, upah_untuk_blok=500)


# --- 3. the mill ---------------------------------------------------------------------------------


class Giling:
    """The production book."""

    def __init__(self) -> None:
        self.buku = lk.buku_kaca()
        self.tolakan: list[str] = []

    def catat(self, perintah: Callable[..., lk.PeristiwaKaca], pada: date, **isi: object) -> None:
        e = perintah(self.buku, id=f"k-{self.buku.nomor}", tanggal=pada, **isi)
        self.buku = lk.evolve(self.buku, e)

    def coba(self, perintah: Callable[..., lk.PeristiwaKaca], pada: date, **isi: object) -> None:
        """Something that is refused, kept for telling."""
        try:
            self.catat(perintah, pada, **isi)
        except ValueError as tolak:
            self.tolakan.append(str(tolak))


def susun_produksi(bank: Bank) -> Giling:
    g = Giling()
    for i, (nomor, gram) in enumerate(kaca_keluar(bank).items(), 1):
        biaya = gram * HARGA_RUPIAH // 1_000
        g.catat(lk.terima_kaca, september(11), lot=f"L-{i}", asal=ASAL, rujukan=nomor, gram=gram,
                biaya_rupiah=biaya)  # fmt: skip
    olah(g)
    serbuk = [lk.PakaiSerbuk("L-1", SEDANG, 86_000), lk.PakaiSerbuk("L-2", SEDANG, 15_675)]
    adukan = {
        "adukan": "A-1",
        "basis": lk.BasisKaca.AGREGAT_HALUS,
        "semen_gram": 176_500,
        "agregat_halus_gram": 406_700,
        "agregat_kasar_gram": 609_200,
        "air_gram": 57_600,
    }
    lebih = [*serbuk, lk.PakaiSerbuk("L-2", SEDANG, 40_000)]
    g.coba(lk.campur, september(14), **adukan, kaca=lebih)
    g.catat(lk.campur, september(14), **adukan, kaca=serbuk)
    g.catat(lk.cetak, september(14), adukan="A-1", tipe="bata 21 x 10,5 x 6 cm", banyak=BLOK,
            cetak_gram=1_347_000, sisa_gram=3_500)  # fmt: skip
    g.catat(lk.rawat, september(21), adukan="A-1", hari=7, cara="disiram, ditutup karung")
    g.catat(lk.rusakkan_blok, september(21), adukan="A-1", banyak=6, alasan="retak")
    jual = {"adukan": "A-1", "banyak": 88, "pembeli": "UD Jaya", "nilai_rupiah": 88 * 1_900}
    g.coba(lk.jual_blok, september(28), **jual)
    g.catat(lk.jual_blok, september(28), **jual, sementara=True)
    g.catat(lk.jual_serbuk, september(29), lot="L-1", fraksi=HALUS, gram=9_000,
            pembeli="perajin keramik", nilai_rupiah=18_000)  # fmt: skip
    # the laboratory answers in October, on the 28th day
    hari = date(2024, 10, 12)
    g.catat(lk.uji, hari, adukan="A-1", banyak=15, penguji="laboratorium contoh",
            kuat_tekan_mpa=KUAT_MPA,
            penyerapan_persen=SERAP_PERSEN)  # fmt: skip
    isi = {"adukan": "A-1", "banyak": 264, "tempat": "gang RT 21"}
    g.coba(lk.pakai_blok, hari, **isi, mutu=lk.Mutu.B, sementara=True)
    g.catat(lk.pakai_blok, hari, **isi, mutu=lk.Mutu.C, sementara=True)
    return g


LOT = (("L-1", 103_000, 101_500, 14_000, 86_000), ("L-2", 60_500, 59_000, 8_500, 48_000))
"""Invented: lot, grams picked out, washed, and ground fine and coarse."""


def olah(g: Giling) -> None:
    """Sort, wash and grind both lots, a day each."""
    tolak = [
        lk.BarisTolak(lk.AlasanTolak.LAMPU, 900, "TPS B3"),
        lk.BarisTolak(lk.AlasanTolak.CERMIN, 1_100, "TPA"),
        lk.BarisTolak(lk.AlasanTolak.RESIDU, 1_500, "TPA"),
    ]
    for lot, terpilih, *_ in LOT:
        g.catat(lk.sortir, september(11), lot=lot, terpilih_gram=terpilih, tolak=tolak)
    for lot, _, bersih, *_ in LOT:
        g.catat(lk.cuci, september(12), lot=lot, bersih_gram=bersih, bebas_label=True)
    for lot, _, _, halus, sedang in LOT:
        serbuk = [lk.Serbuk(HALUS, halus), lk.Serbuk(SEDANG, sedang)]
        g.catat(lk.giling, september(13), lot=lot, serbuk=serbuk)


def cetak_produksi(g: Giling) -> None:
    print(lk.neraca_massa(g.buku).tabel_lot())
    print(f"\n{lk.rekap_produksi(g.buku).tabel()}\n")
    ditolak = lk.neraca_massa(g.buku).ditolak.items()
    cetak_butir(
        "Tidak digiling: " + ", ".join(f"{a.value} {kg(gram)}" for a, gram in ditolak if gram) + "."
    )
    print(f"\n{lk.rekap_uang(g.buku).penjelasan()}\n")
    print("Yang ditolak buku:")
    for teks in g.tolakan:
        cetak_butir(teks.replace(" [", "\n[").partition("\n")[0] + teks.rpartition("]")[2])


# --- 4. the class --------------------------------------------------------------------------------


def cetak_mutu(g: Giling) -> None:
    hasil = g.buku.kartu_adukan("A-1").hasil
    assert hasil is not None  # noqa: S101 - it was tested above
    print(f"{hasil.tabel()}\n")
    print(hasil.penjelasan())


# --- 5. cost and need ----------------------------------------------------------------------------


def cetak_biaya(biaya: lk.BiayaBlok) -> None:
    per_m2 = BUAH_PER_M2[lk.TipePaving.BATA].nilai(SEPTEMBER)
    print(lk.bandingkan_polos(biaya).tabel())
    print()
    cetak_butir(
        f"Satu m2 ({per_m2} blok): berkaca {tulis_rupiah(biaya.per_m2_rupiah(per_m2))}, polos "
        f"{tulis_rupiah(biaya.polos.per_m2_rupiah(per_m2))}. Serbuk lebih murah daripada pasir "
        f"hanya di bawah Rp {tulis_pecahan(lk.bandingkan_polos(biaya).harga_serbuk_impas)}/kg."
    )
    impas = lk.titik_impas(biaya, harga_jual_rupiah=1_900, biaya_tetap_rupiah=6_000_000)
    print(impas.penjelasan())
    print()
    print(lk.kebutuhan_paving(Fraction("25.5"), "bata", cadangan=Fraction(1, 20)).penjelasan())
    print()
    cetak_butir(
        "* Diandaikan: biaya olah kaca Rp 400/kg, harga jual, biaya tetap, luas gang dan cadangan; "
        "harga bahan dan upah menurut campuran K-350 yang diterbitkan."
    )


# --- 6. both books -------------------------------------------------------------------------------


def cetak_penutup(bank: Bank, g: Giling) -> None:
    akhir = lk.buku_pada(g.buku, september(30))
    kiriman = lk.cocokkan_kiriman(akhir, asal=ASAL, dikirim=kaca_keluar(bank))
    print(kiriman.tabel())
    stok = bank.buku.stok_jumlah["BTL"]
    disetor = sum(gram for _, _, gram in SETORAN)
    print()
    cetak_butir(
        f"Bank sampah: {tulis_ribuan(disetor)} gram disetor = {tulis_ribuan(kiriman.dikirim_gram)} "
        f"diserahkan + {tulis_ribuan(stok)} stok."
    )
    neraca = lk.neraca_massa(akhir)
    cetak_butir(f"Tempat giling: {tulis_ribuan(neraca.diterima_gram)} gram diterima, semuanya ada:")
    print()
    print(neraca.tabel())
    print()
    cetak_butir("* Angka contoh yang diandaikan; selebihnya diterbitkan, dengan sumber di atas.")


if __name__ == "__main__":
    main()
