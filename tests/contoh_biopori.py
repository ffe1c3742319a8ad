"""One example at least of every public class of biopori that goes over the wire, and a logbook."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from pelayanan_publik import biopori as bp
from pelayanan_publik.biopori import reports
from pelayanan_publik.core.validity import Bulan, Masa

HARI = date(2024, 3, 1)
MASA = Masa(HARI, date(2024, 9, 1))


class Halaman:
    """A logbook in use: runs commands with ids and days of its own, keeps the book and the log."""

    def __init__(self, *lubang: str, kapasitas_gram: int = 3_000, hari: date = HARI) -> None:
        self.buku = bp.buku_baru()
        self.log: list[bp.PeristiwaBiopori] = []
        self.hari = hari
        for kode in lubang:
            self(bp.pasang, kode=kode, rw="RW 06", kelompok="KK-07", jenis=bp.JenisLubang.REGULER,
                 kapasitas_gram=kapasitas_gram)  # fmt: skip

    def __call__(self, perintah: Callable[..., bp.PeristiwaBiopori], **isi: object):
        e = perintah(self.buku, **{"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi})
        self.buku = bp.evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(days=hari)


def semua_langkah() -> Halaman:
    """A logbook in which every kind of event has happened, at holes of two RW."""
    h = Halaman("A", "B")  # 1, 2
    h(bp.pasang, kode="C", rw="RW 07", kelompok="KK-08", jenis=bp.JenisLubang.JUMBO,
      kapasitas_gram=20_000)  # 3  # fmt: skip
    h(bp.isi, kode="A", gram=2_000)  # 4
    h(bp.betulkan, kode="A", isian=4, gram=1_200, alasan="salah timbang")  # 5
    h(bp.isi, kode="B", gram=3_000)  # 6
    h(bp.batalkan, kode="B", langkah=6, alasan="lubang keliru")  # 7
    h.lewat(30)
    h(bp.panen, kode="A", kompos_gram=400, lama_kompos_hari=30)  # 8
    h(bp.laporkan_rusak, kode="B", alasan="tutup pecah")  # 9
    h(bp.perbaiki, kode="B")  # 10
    h(bp.isi, kode="C", gram=9_000)  # 11
    h(bp.isi, kode="B", gram=500)  # 12
    h.lewat(1)
    h(bp.panen, kode="C", kompos_gram=100, lama_kompos_hari=15, belum_matang=True)  # 13
    h(bp.betulkan_panen, kode="A", panen=8, kompos_gram=350, alasan="salah timbang")  # 14
    h(bp.pasang, kode="D", rw="RW 07", kelompok="KK-09", jenis=bp.JenisLubang.REGULER,
      kapasitas_gram=3_000)  # 15  # fmt: skip
    h(bp.batalkan, kode="D", langkah=15, alasan="tidak jadi")  # 16
    return h


def contoh_biopori() -> list[object]:
    """Events, results and the values that they are made of."""
    halaman = semua_langkah()
    tanah = bp.Tanah.menurut_contoh_sni(0.5)
    hujan = {"koefisien_limpasan": 0.85, "luas_m2": 100, "hujan_liter_per_m2_per_hari": 100}
    ukur = bp.LajuTerukur("Baru Tengah", date(2020, 1, 1), bp.SumberTimbulan.RUMAH_PERMANEN, 0.13,
                          "ITK", liter=0.8)  # fmt: skip
    kota = bp.LajuTerukur.seluruh_kota("Balikpapan", date(2021, 1, 1), 0.7, "contoh", liter=3)
    faktor = [
        bp.FaktorEmisi(1_400, bp.SatuanEmisi.KG_CO2E_PER_TON, 2006, "AR5", "contoh"),
        bp.FaktorEmisi(175.6, bp.SatuanEmisi.G_CO2E_PER_KG, 2006, "AR5", "contoh"),
    ]
    kering = bp.laju_jenis("jumbo", lama_kompos_hari=bp.Bahan.KEBUN, massa_jenis_kg_per_liter=0.4)
    brata = bp.jumlah_lrb_brata(
        intensitas_mm_per_jam=500, luas_kedap_m2=60, laju_liter_per_jam=60, luas_lahan_m2=10)  # fmt: skip
    return [
        *halaman.log,
        bp.Rentang(0.13, 0.21),
        *brata.peringatan,
        bp.UkuranLubang(
            80,
            bp.Rentang(200, 250),
            bp.Rentang(1_000, 1_000),
            bp.Rentang(365, 365),
            kapasitas_paling_sedikit=True,
        ),
        tanah,
        bp.LajuBaku("orang", bp.Rentang(0.35, 0.4), bp.Rentang(2.25, 2.5)),
        bp.UkuranTabung(10, 100),
        bp.volume_lubang(80, 250, pi=3.14),
        bp.kapasitas_isi(7.854, bp.Rentang(0.3, 0.4)),
        kering,
        bp.laju_berkelanjutan(25, lama_kompos_hari=30),
        bp.klaim_wajar(massa_kg_per_hari=60_000, banyak_lubang=16_000, lubang="reguler"),
        bp.klaim_wajar(massa_kg_per_hari=1, banyak_lubang=100, lubang="super", kapasitas_kg=500),
        bp.klaim_wajar(
            massa_kg_per_hari=10, banyak_lubang=1, lubang="jumbo_mantrijeron", lama_kompos_hari=300
        ),
        bp.LubangDiperlukan(bp.JenisLubang.JUMBO, 10, 20, kering),
        bp.LubangDiperlukan(bp.JenisLubang.PASAR, 1, 1, bp.laju_jenis("jumbo_mantrijeron")),
        brata,
        bp.jumlah_lrb_brata(intensitas_mm_per_jam=50, luas_kedap_m2=100, laju_liter_per_jam=180),
        bp.jumlah_lrb_volume(volume_hujan_liter=1_000, volume_lubang_liter=7.854),
        bp.jumlah_lrb_sni(
            **hujan, tanah=tanah, diameter_cm=10, kedalaman_cm=100, pada=HARI, luas_lahan_m2=1_000
        ),
        bp.jumlah_biopori_jumbo(kk=141),
        bp.jumlah_lrb_tutupan(luas_m2=100, dasar=3, langkah="penuh"),
        bp.jumlah_lrb_tutupan(luas_m2=20, dasar=1, langkah="mulai"),
        bp.jumlah_lrb_tutupan(luas_m2=10, dasar=2, langkah="mulai"),
        bp.jumlah_lrb_tutupan(luas_m2=10, dasar=3, langkah="mulai", pada=HARI),
        bp.sumur_wajib_bangunan(luas_m2=99.5, langkah_m2=25, langkah="mulai", pada=HARI),
        bp.sumur_wajib_pengembang(luas_m2=5_000, langkah="penuh", pada=HARI),
        bp.sumur_resapan(**hujan, tanah=bp.Tanah(0.5, 0.7), diameter_m=1, kedalaman_m=3, pada=HARI),
        bp.sumur_resapan(
            **hujan, tanah=tanah, diameter_m=1, kedalaman_m=3, pada=HARI, pi=3.14
        ).limpasan,
        bp.hasil_kompos(masuk_kg=30, pada=HARI),
        bp.hasil_kompos(masuk_kg=30, pada=HARI, rendemen=0.25),
        bp.kebutuhan_komposter(jenis="takakura", organik_kg_per_hari=400, pada=HARI),
        bp.kebutuhan_komposter(
            jenis="drum", organik_kg_per_hari=400, pada=HARI, kapasitas_kg_per_hari=10
        ),
        bp.tanggal_matang(HARI, jenis="windrow"),
        bp.tanggal_matang(HARI, lama_hari=49),
        ukur,
        bp.timbulan(jiwa=1_000, laju="rumah_permanen", pada=HARI),
        bp.timbulan(jiwa=1_000, laju=ukur, pada=HARI, bagian_organik=0.5),
        bp.timbulan_sumber(banyak=2_500, sumber="pasar", pada=HARI),
        bp.timbulan_kota(jiwa=90_000, pada=HARI),
        kota,
        bp.timbulan_kota(jiwa=900_000, pada=HARI, terukur=[kota]),
        bp.reduksi_organik(
            pengurangan_kg_per_hari=80, timbulan_kg_per_hari=360, bagian_organik=0.55
        ),
        bp.reduksi_organik(pengurangan_kg_per_hari=0, timbulan_kg_per_hari=0),
        bp.reduksi_organik(
            pengurangan_kg_per_hari=80, timbulan_kg_per_hari=100, bagian_organik=0.55
        ),
        *faktor,
        bp.emisi_terhindar(1_000, *faktor),
        bp.kalender_isi_panen(
            masa=Masa(HARI, date(2024, 4, 1)),
            banyak_lubang=1,
            kapasitas_gram=3_000,
            masukan_gram_per_hari=200,
            lama_kompos_hari=10,
        ),
        bp.GiliranLubang(1, HARI, None, None, 200),
        bp.HariTanpaTempat(HARI, 200),
        reports.rekap_lubang(halaman.buku, MASA),
        reports.rekap_lubang(bp.buku_baru(), Masa(HARI)),
        *reports.rekap_lubang(halaman.buku, MASA).baris[:1],
        reports.jadwal_panen(halaman.buku, halaman.hari, 15),
        *reports.jadwal_panen(halaman.buku, halaman.hari, 15).baris[:1],
        reports.lubang_berikut(halaman.buku, "KK-07", halaman.hari),
        bp.reduksi_organik(
            pengurangan_kg_per_hari=bp.rata_per_hari(1_500, Bulan(2025, 9)), timbulan_kg_per_hari=60
        ),
    ]
