"""A month of meeting snacks in Kota Yogyakarta: who cooks, who waits, who is paid late.

    python examples/gandeng_gendong.py

Published: 193 groups (20 June 2024), Rp 1.29 billion through the app of a budget of Rp 5.4 billion
with a target of 60 % (early June 2024), what a group must be, and the figures of 2019. The month
is that pace: a fifth of 1.29 billion, because early June is about five months. All else, and
whatever is marked with *, is invented: groups, members, prices, orders, offices, distances, the
payment term. To distribute by turn is a design option, not a rule of Yogyakarta.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from textwrap import fill

from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import tulis_kata, tulis_pecahan, tulis_persen, tulis_rupiah
from pelayanan_publik.core.validity import Masa

LEBAR = 100
BANYAK_KELOMPOK = 193
"""Published for 20 June 2024; the groups themselves are invented."""
HARGA, HARGA_STANDAR = 15_000, 17_500
JULI = date(2024, 7, 1)
STANDAR = gg.StandarHarga(
    [gg.HargaStandar("snack rapat", HARGA_STANDAR, Masa(JULI, date(2025, 1, 1)), "contoh*")]
)
SYARAT = gg.kebijakan_kelompok(JULI, berkas_wajib=True)
KANTOR = tuple(f"Dinas {i:02}*" for i in range(1, 31))
HARI_KERJA = tuple(h for i in range(31) if (h := JULI + timedelta(i)).weekday() < 5)


def main() -> None:
    cetak_butir(
        "Gandeng Gendong, Kota Yogyakarta: sebulan pesanan konsumsi rapat. Yang bertanda *, dan "
        "semua harga, porsi, kapasitas dan hari pesanan, dibuat-buat untuk contoh ini; yang terbit "
        "disebut dengan hari atau sumbernya. Membagi menurut giliran adalah pilihan rancangan "
        "pustaka ini, bukan aturan Yogyakarta."
    )
    judul("1. KELOMPOK: BOLEHKAH IKUT?")
    cetak_kelompok()
    judul("2. SEBULAN PESANAN, TIGA CARA MEMBAGI")
    cetak_bulan()
    judul("3. BILA PORSI BOLEH DIBAGI: JATAH MERATA DAN BUKTINYA")
    cetak_jatah()
    judul("4. PESANAN MENDADAK YANG TIDAK DAPAT DILAYANI SIAPA PUN")
    cetak_mendadak()
    judul("5. TELAT BAYAR, DAN YANG PERLU DIURUS")
    cetak_buku()
    judul("6. SERAPAN, DAN ANGKA YANG BERTENTANGAN")
    cetak_angka()


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


def cetak_butir(teks: str) -> None:
    print(fill(teks, LEBAR, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False))


# --- 1. a group ----------------------------------------------------------------------------------


def susunan(
    kode: str, banyak: int, kartu: gg.KartuSosial, *, npwp: bool = True
) -> gg.SusunanKelompok:
    """A group* of so many, two of whom hold a card."""
    orang = [
        gg.AnggotaKelompok(f"{kode}-{i:02}", "Prenggan", [kartu] if i < 2 else [])
        for i in range(banyak)
    ]
    return gg.SusunanKelompok(kode, "Prenggan", orang, f"{kode}-00", npwp=npwp, rekening=True)


def cetak_kelompok() -> None:
    for hari in (date(2019, 12, 23), date(2022, 1, 1), JULI):
        k = gg.kebijakan_kelompok(hari, berkas_wajib=True)
        kartu = " atau ".join(k.kartu)
        cetak_butir(
            f"{hari}: paling sedikit {k.pemegang_paling_sedikit} pemegang {kartu} (bukti "
            f"{k.bukti.value}: {k.dasar.nama})"
        )
    print("\nSebuah kelompok* yang mendaftar:")
    empat = susunan("Mawar*", 4, gg.KartuSosial.KMS, npwp=False)
    print(gg.periksa_kelompok(empat, pada=JULI, kebijakan=SYARAT).penjelasan())


# --- 2. a month ----------------------------------------------------------------------------------


def calon_sekota() -> list[gg.CalonKelompok]:
    """193 groups*: 5 to 20 members, 60 to 150 portions a day, two to four days' notice."""
    return [
        gg.CalonKelompok(
            f"K-{i:03}",
            5 + 7 * i % 16,
            60 + 30 * (i % 4),
            2 + i % 3,
            [gg.ProdukKelompok("snack rapat", HARGA)],
        )
        for i in range(1, BANYAK_KELOMPOK + 1)
    ]


def pesanan_sebulan() -> list[gg.PesananKonsumsi]:
    """430 orders* of 20 to 60 portions: Rp 258 million together, a fifth of 1.29 billion."""
    return [
        gg.PesananKonsumsi(
            f"P-{i:03}",
            KANTOR[(i * 11 + i // 30) % len(KANTOR)],
            "snack rapat",
            20 + 10 * (i * 3 % 5),
            (hari := HARI_KERJA[i * len(HARI_KERJA) // 430]),
            hari + timedelta(3 + i % 4),
        )
        for i in range(430)
    ]


def cara_bagi() -> list[gg.HasilPemerataan]:
    calon, pesanan = calon_sekota(), pesanan_sebulan()
    suka = {k: [f"K-{1 + (i + n) % 12:03}" for n in range(4)] for i, k in enumerate(KANTOR)}
    jarak = {
        (kantor, c.kode): abs(397 * i % 5_000 - 211 * j % 5_000) + 53 * (i + j) % 900
        for i, kantor in enumerate(KANTOR)
        for j, c in enumerate(calon)
    }
    return [
        gg.bagi_bergilir(calon, pesanan, standar=STANDAR),
        gg.bagi_menurut_kesukaan(calon, pesanan, standar=STANDAR, kesukaan=suka),
        gg.bagi_terdekat(calon, pesanan, standar=STANDAR, jarak_meter=jarak),
    ]


def cetak_bulan() -> None:
    hasil = cara_bagi()
    cetak_butir(
        f"430 pesanan* seharga {tulis_rupiah(hasil[0].rupiah)}: seperlima dari Rp 1,29 miliar yang "
        "lewat aplikasi sampai awal Juni 2024, karena itu kira-kira lima bulan. Dibagi kepada "
        "193 kelompok* (banyaknya terbit, 20 Juni 2024). Makin kecil Gini dan HHI, makin rata."
    )
    print()
    print(gg.bandingkan_pemerataan(hasil).tabel())
    giliran = hasil[0]
    terbesar = max(Fraction(p.rupiah, _anggota(giliran, p.kelompok)) for p in giliran.penugasan)
    print()
    cetak_butir(
        "Semua cara membagi pesanan yang sama; kesukaan* berkisar pada dua belas kelompok, jarak* "
        "dibuat-buat."
    )
    cetak_butir(
        "Jaminan giliran: kelompok yang dapat melayani pesanan terakhir kelompok lain tidak "
        "tertinggal darinya lebih dari nilai satu pesanan itu per anggota (bulan ini paling banyak "
        f"Rp {tulis_pecahan(terbesar, 0)})."
    )
    cetak_butir(
        "Tidak ada sumber yang menyebut giliran di Yogyakarta: di sana kelompok bersaing dan "
        "dipilih. Ini pilihan rancangan."
    )


def _anggota(hasil: gg.HasilPemerataan, kode: str) -> int:
    return next(b.anggota for b in hasil.bagian if b.kelompok == kode)


# --- 3. fair shares ------------------------------------------------------------------------------


def cetak_jatah() -> None:
    calon = calon_sekota()[:12]
    pesanan = [p for p in pesanan_sebulan() if p.untuk <= JULI + timedelta(6)]
    hasil = gg.jatah_merata(calon, pesanan, standar=STANDAR)
    print(f"Dua belas kelompok* pertama, {len(pesanan)} pesanan* untuk pekan pertama.")
    print(hasil.penjelasan())
    salah = gg.periksa_bukti(hasil, calon, pesanan, standar=STANDAR)
    print(f"Pemeriksaan bukti: {'; '.join(salah) or 'tidak ada yang salah'}.")
    utuh = gg.bagi_utuh_merata(calon[:4], pesanan[:10], standar=STANDAR)
    print("\nSepuluh pesanan pertama, utuh, untuk empat kelompok:")
    print(utuh.penjelasan())


# --- 4. a rush order -----------------------------------------------------------------------------


def cetak_mendadak() -> None:
    besok = gg.PesananKonsumsi(
        "P-MENDADAK*", KANTOR[0], "snack rapat", 140, JULI, JULI + timedelta(1)
    )
    hasil = gg.kelayakan_pesanan(besok, calon_sekota(), standar=STANDAR)
    print(hasil.penjelasan())
    print("Sebab setiap kelompok (tiga yang pertama):")
    for c in hasil.calon[:3]:
        cetak_butir(str(c))


# --- 5. the book ---------------------------------------------------------------------------------


class Dinas:
    """The book of a dinas*: one command after the other."""

    def __init__(self) -> None:
        self.buku = gg.buku_gandeng_gendong()
        self.hari = JULI

    def __call__(self, perintah: Callable[..., gg.PeristiwaGandengGendong], **isi: object) -> None:
        e = perintah(self.buku, id=f"p-{self.buku.nomor + 1}", tanggal=self.hari, **isi)
        self.buku = gg.evolve(self.buku, e)

    def aktifkan(self, kode: str) -> None:
        self(gg.daftarkan_kelompok, susunan=susunan(kode, 6, gg.KartuSosial.PKH))
        self(gg.mulai_kurasi, kelompok=kode)
        self(gg.luluskan_produk, kelompok=kode, produk=gg.ProdukKelompok("snack rapat", HARGA))
        self(gg.tetapkan_kesanggupan, kelompok=kode, kapasitas_porsi=100, tenggat_hari=2)
        self(gg.luluskan_kurasi, kelompok=kode, penilai="Ahli*", syarat=SYARAT)

    def tawarkan(self, kode: str, porsi: int) -> str:
        """An order, offered to the group whose turn it is."""
        untuk = self.hari + timedelta(3)
        isi = gg.PesananKonsumsi(kode, KANTOR[0], "snack rapat", porsi, self.hari, untuk)
        self(gg.catat_pesanan, isi=isi)
        pilihan = gg.pilih_kelompok(self.buku, kode, pada=self.hari, standar=STANDAR, syarat=SYARAT)
        self(
            gg.tawarkan_pesanan,
            pesanan=kode,
            kelompok=pilihan.kelompok,
            standar=STANDAR,
            syarat=SYARAT,
        )
        return pilihan.kelompok

    def layani(self, kode: str, porsi: int) -> None:
        self(gg.terima_tawaran, pesanan=kode)
        self(gg.kirim_pesanan, pesanan=kode, porsi=porsi)
        self(gg.terima_pesanan, pesanan=kode, porsi=porsi)


def susun_buku() -> Dinas:
    d = Dinas()
    for kode in ("Melati*", "Kenanga*", "Anggrek*"):
        d.aktifkan(kode)
    for i, porsi in enumerate((60, 40, 50), 1):
        d.tawarkan(f"Q-{i}", porsi)
        d.layani(f"Q-{i}", porsi - i)
    d.hari += timedelta(10)
    d(gg.bayar_pesanan, pesanan="Q-1", rupiah=d.buku.pesanan["Q-1"].terutang_rupiah)
    d.hari += timedelta(11)
    d(gg.bayar_pesanan, pesanan="Q-2", rupiah=d.buku.pesanan["Q-2"].terutang_rupiah)
    kelompok = d.tawarkan("Q-4", 30)
    d(gg.jatuhkan_sanksi, kelompok=kelompok, sebab=gg.SebabSanksi.PINJAM_NAMA, bukti="laporan*")
    for i in (5, 4):
        d(
            gg.keluarkan_anggota_kelompok,
            kelompok="Melati*",
            orang=f"Melati*-{i:02}",
            alasan="pindah*",
        )
    return d


def cetak_buku() -> None:
    d = susun_buku()
    pada = d.hari + timedelta(9)
    bayar = gg.daftar_pembayaran(d.buku, pada=pada, tempo_hari=14)
    print(bayar.tabel())
    print(
        f"Tempo 14 hari*: tidak ada sumbernya. Telat {len(bayar.telat)} dari {len(bayar.baris)}, "
        f"masih terutang {tulis_rupiah(bayar.terutang_rupiah)}."
    )
    print()
    for t in gg.temuan_gandeng_gendong(d.buku, pada=d.hari, syarat=SYARAT).temuan:
        isi = f"{t.kelompok} {t.pesanan}".strip()
        cetak_butir(f"{tulis_kata(t.jenis)}, {isi}: {t.uraian}. Saran: {t.saran}.")
    for perintah, isi in (
        (gg.bayar_pesanan, {"pesanan": "Q-1", "rupiah": 885_000}),
        (
            gg.terima_anggota_kelompok,
            {"kelompok": "Kenanga*", "anggota": gg.AnggotaKelompok("Melati*-01", "Prenggan")},
        ),
    ):
        try:
            d(perintah, **isi)
        except Penolakan as tolak:
            cetak_butir(f"Ditolak: {tolak.daftar[0].pesan}")


# --- 6. figures ----------------------------------------------------------------------------------


def cetak_angka() -> None:
    anggaran = {a.tanggal.year: a for a in gg.angka_terbit("anggaran")}
    aplikasi = {a.tanggal.year: a for a in gg.angka_terbit("aplikasi")}
    (luar,) = gg.angka_terbit("luar_aplikasi")
    juni = gg.serapan_anggaran(
        pada=aplikasi[2024].tanggal,
        aplikasi_rupiah=aplikasi[2024].nilai,
        luar_aplikasi_rupiah=None,
        anggaran=anggaran[2024],
        dengan_target=True,
    )
    print(juni.penjelasan())
    lama = gg.serapan_anggaran(
        pada=luar.tanggal,
        aplikasi_rupiah=aplikasi[2019].nilai,
        luar_aplikasi_rupiah=luar.nilai,
        anggaran=anggaran[2019],
        dengan_target=False,
    )
    print()
    print(gg.periksa_klaim(lama, terendah=0.7, tertinggi=0.8).penjelasan())
    print()
    for pokok in ("kelompok", "anggaran"):
        print(gg.bandingkan_angka(gg.angka_terbit(pokok)).tabel())
    cetak_butir(
        "Kurasi Juni 2024 menyisakan 193 dari 230 kelompok "
        f"({tulis_persen(Fraction(193, 230), 1)}). Kedua angka yang berbeda disimpan; mana yang "
        "benar tidak dapat dihitung."
    )


if __name__ == "__main__":
    main()
