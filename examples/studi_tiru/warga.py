"""People and services: readiness, officers on loan, businesses, shared orders, satisfaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from berkas import contoh
from tempat import KOTAGEDE, PADA, Tempat

from pelayanan_publik import gandeng_gendong as gg, layanan as ly, tangguh_bencana as tb, umkm
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.profil import Indikator, SumberData, baca_indikator
from pelayanan_publik.satpol_pp import bko
from pelayanan_publik.tangguh_bencana import reports
from pelayanan_publik.tangguh_bencana.parameters.ktb import PAKET_ALAT
from pelayanan_publik.tangguh_bencana.parameters.regu import MASA_BERLAKU, POLA

KUNJUNGAN = date(2024, 2, 13)
PESANAN = date(2024, 7, 1)

# --- readiness -----------------------------------------------------------------------------------


def kualifikasi(kode: str, nama: str, bulan: int, memberi: str) -> tb.Kualifikasi:
    wujud = tb.WujudKualifikasi.SERTIFIKAT_PELATIHAN
    return tb.Kualifikasi(kode, nama, wujud, [tb.Kemampuan(memberi)], bulan)


def _berlaku(nama: str) -> int:
    bulan: int = MASA_BERLAKU[nama].riwayat[-1].nilai
    return bulan


KURSUS = {
    k.kode: k
    for k in (
        kualifikasi("AIR", "penyelamatan di air", _berlaku("pelatihan_air"), "teknisi_arus_deras"),
        kualifikasi("TALI", "penyelamatan dengan tali", _berlaku("pelatihan_tali"), "teknisi_tali"),
        kualifikasi("API", "pemadam I", _berlaku("pelatihan_pemadam"), "pemadaman"),
        kualifikasi("P3K*", "pertolongan pertama", 24, "pertolongan_pertama"),
    )
}
DAFTAR = tb.DaftarKualifikasi(list(KURSUS.values()))
REGU = tuple(POLA[kode].riwayat[-1].nilai for kode in ("arus_deras", "tali", "pemadam"))
"""Water rescue, ropework, fire."""
ALAT = (*PAKET_ALAT.riwayat[-1].nilai, "perahu", "rompi_apung")
KEBIJAKAN = tb.KebijakanKelurahan(
    REGU,
    tb.KebijakanKTB(
        ["pertolongan_pertama"], peringatan_hari=90, trc_paling_sedikit=7, radio_hari=7
    ),
    ktb_paling_sedikit=1,
    kelas_pkd=tb.KelasPKD.PRATAMA,
    wajib=[tb.BagianKelurahan.REGU],
)


class BukuKTB:
    """The logbook of one KTB*, its people by code."""

    def __init__(self, kelurahan: str) -> None:
        self.buku = tb.buku_baru()
        self.kode = f"KTB-{kelurahan}*"
        self.isi = contoh()["ktb"].isi[kelurahan]
        self.dirikan(kelurahan)
        self.lengkapi()

    def catat(self, perintah: Callable[..., tb.PeristiwaKTB], pada: date, **isi: object) -> None:
        e = perintah(self.buku, id=f"p-{self.buku.nomor + 1}", tanggal=pada, **isi)
        self.buku = tb.evolve(self.buku, e)

    def orang(self, nomor: int) -> str:
        return f"{self.kode[4]}-{nomor:02}"

    def dirikan(self, kelurahan: str) -> None:
        awal, banyak = date(2024, 1, 15), self.isi["anggota"]
        letak = {"kampung": f"Kampung {kelurahan}*", "kelurahan": kelurahan}
        self.catat(tb.rintis, awal, ktb=self.kode, hari=awal, **letak)
        for i in range(1, banyak + 1):
            lahir = date(1984 + i % 20, 3, 1)
            self.catat(
                tb.terima_anggota, awal, orang=self.orang(i), lahir=lahir, perempuan=i % 3 == 0
            )
        for i in range(2, banyak + 1):
            bagian = tb.Bagian.TRC if i <= 8 else tuple(tb.BIDANG)[i % 5]
            isi = {"orang": self.orang(i), "bagian": bagian, "koordinator": 9 <= i <= 13}
            self.catat(tb.tempatkan, awal, **isi)
        ketua = tb.KursiPengurus(tb.JabatanPengurus.KETUA, self.orang(1))
        self.catat(tb.angkat_pengurus, awal, mulai=awal, kursi=[ketua])
        self.catat(tb.kukuhkan, date(2024, 3, 1), hari=date(2024, 3, 1))

    def lengkapi(self) -> None:
        alat = date(2024, 4, 2)
        for jenis in ALAT:
            isi = {"jenis": jenis, "setiap_pakai": jenis == "set_penyelamat", "izin": "IP-07*"}
            if jenis == "rompi_apung":
                isi |= {"jumlah": 4, "selang_hari": 365}
            self.catat(tb.terima_alat, alat, alat=f"{self.kode}-{jenis}", hari=alat, **isi)
        self.catat(tb.periksa_alat, alat, alat=f"{self.kode}-rompi_apung", hari=alat, lolos=True)
        for hari, nomor, kursus in sorted(self.isi["perolehan"]):
            terbit = date.fromisoformat(hari)
            perolehan = KURSUS[kursus].terbitkan(terbit)
            self.catat(tb.catat_perolehan, terbit, orang=self.orang(nomor), perolehan=perolehan)


def kelurahan_tangguh(tempat: Tempat) -> tuple[tb.KelurahanTangguhBencana, ...]:
    """Every kelurahan of a district; only one of each handed over a logbook*."""
    hasil = []
    for satu in tempat.kelurahan:
        buku = BukuKTB(satu.nama) if satu.nama in contoh()["ktb"].isi else None
        kampung = [tb.Kampung(f"Kampung {satu.nama}*", satu.nama, [buku.kode])] if buku else []
        data = tb.DataKelurahan(satu.nama, kampung, [buku.buku] if buku else [])
        hasil.append(tb.nilai_kelurahan(data, DAFTAR, PADA, KEBIJAKAN))
    return tuple(hasil)


def kalender(kelurahan: str) -> dict[str, tb.KalenderKesiapan]:
    """On which days of 2025 each team can go out, if nothing is renewed."""
    kekuatan = reports.kekuatan(BukuKTB(kelurahan).buku, DAFTAR, PADA)
    masa = Masa(date(2025, 1, 1), date(2026, 1, 1))
    return {p.nama: tb.kalender_kesiapan(p, kekuatan, masa) for p in REGU}


def indikator_tangguh(tempat: Tempat) -> Iterator[Indikator]:
    tanpa = SumberData(DasarHukum("Tidak ada buku KTB yang diserahkan"), Bukti.USULAN)
    for satu in kelurahan_tangguh(tempat):
        sumber = contoh()["ktb"].sumber if satu.nama in contoh()["ktb"].isi else tanpa
        yield from baca_indikator(satu, sumber=sumber)


# --- officers on loan ----------------------------------------------------------------------------


def indikator_bko() -> tuple[Indikator, ...]:
    """Five in Kotagede on the day of the visit, as reported."""
    masukan = contoh()["bko"]
    masa = Masa(*(date.fromisoformat(masukan.isi[k]) for k in ("mulai", "sampai")))
    buku = bko.buku_bko("Satpol PP Kota Yogyakarta")
    for i in range(1, masukan.isi["personel"] + 1):
        e = bko.tempatkan_petugas(
            buku,
            id=f"b-{i}",
            tanggal=masa.mulai,
            petugas=f"SP-{i:02}*",
            kecamatan=KOTAGEDE.nama,
            masa=masa,
            keputusan="SK-contoh*",
        )
        buku = bko.evolve(buku, e)
    kuat = bko.kekuatan_bko(buku, KUNJUNGAN, kecamatan=[KOTAGEDE.nama])
    return baca_indikator(kuat, sumber=masukan.sumber)


def jaga_24_jam() -> bko.Pos24Jam:
    """How many posts five officers can hold day and night."""
    return bko.pos_24_jam(5, pada=KUNJUNGAN, bagian_cuti=0)


# --- businesses and shared orders ----------------------------------------------------------------


def indikator_umkm() -> tuple[Indikator, ...]:
    masukan = contoh()["umkm"]
    baris = [umkm.BarisUsaha(s, nomor, nama, nib=nib) for s, nomor, nama, nib in masukan.isi]
    tumpang = umkm.cocokkan(baris).tumpang()
    return baca_indikator(
        tumpang, sumber=masukan.sumber, tempat="Kelurahan contoh*", tanggal_data=KUNJUNGAN
    )


def serapan() -> gg.SerapanAnggaran:
    """What was bought through the app by early June 2024, as published of the whole city."""
    (aplikasi,) = (a for a in gg.angka_terbit("aplikasi") if a.tanggal.year == 2024)
    (anggaran,) = (a for a in gg.angka_terbit("anggaran") if a.tanggal.year == 2024)
    return gg.serapan_anggaran(
        pada=aplikasi.tanggal,
        aplikasi_rupiah=aplikasi.nilai,
        luar_aplikasi_rupiah=None,
        anggaran=anggaran,
        dengan_target=True,
    )


def bagi_pesanan() -> gg.PerbandinganPemerataan:
    """A week of orders* given out in two ways, by turn and by liking."""
    isi = contoh()["gandeng_gendong"].isi
    standar = gg.StandarHarga(
        [gg.HargaStandar("snack rapat", isi["standar"], Masa(PESANAN, date(2025, 1, 1)), "contoh*")]
    )
    produk = [gg.ProdukKelompok("snack rapat", isi["harga"])]
    calon = [
        gg.CalonKelompok(f"K-{i:02}*", 5 + 7 * i % 16, 60 + 30 * (i % 4), 2, produk)
        for i in range(1, isi["kelompok"] + 1)
    ]
    kantor = tuple(f"Kantor {i}*" for i in range(1, 7))
    pesanan = [
        gg.PesananKonsumsi(
            f"P-{i:02}*",
            kantor[i % len(kantor)],
            "snack rapat",
            20 + 10 * (i * 3 % 5),
            hari := PESANAN + timedelta(i // 6),
            hari + timedelta(3),
        )
        for i in range(isi["pesanan"])
    ]
    suka = {k: [c.kode for c in calon[:3]] for k in kantor}
    return gg.bandingkan_pemerataan(
        [
            gg.bagi_bergilir(calon, pesanan, standar=standar),
            gg.bagi_menurut_kesukaan(calon, pesanan, standar=standar, kesukaan=suka),
        ]
    )


def indikator_gandeng_gendong() -> tuple[Indikator, ...]:
    hasil = serapan()
    sumber = SumberData(hasil.anggaran.dasar, hasil.anggaran.bukti)
    giliran = bagi_pesanan().hasil[0]
    return (
        *baca_indikator(hasil, sumber=sumber, tempat="Kota Yogyakarta"),
        *baca_indikator(
            giliran,
            sumber=contoh()["gandeng_gendong"].sumber,
            tempat="contoh*, menurut giliran",
            tanggal_data=PESANAN,
        ),
    )


# --- satisfaction --------------------------------------------------------------------------------


def ikm(tempat: Tempat) -> ly.HasilIKM:
    unsur = ly.unsur_standar(PADA)
    nrr = dict(zip(unsur.nama, contoh()["skm"].isi[tempat.nama], strict=True))
    return ly.hitung_ikm(nrr, pada=PADA, unsur=unsur)


def indikator_skm(tempat: Tempat) -> tuple[Indikator, ...]:
    return baca_indikator(ikm(tempat), sumber=contoh()["skm"].sumber, tempat="survei contoh*")
