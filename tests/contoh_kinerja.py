"""One example at least of every public class of patrols and indicators that goes over the wire."""

from __future__ import annotations

from datetime import date

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.kinerja import (
    cakupan,
    capaian,
    linmas,
    pemenuhan,
    penyelesaian,
    periksa,
    personel,
    pita,
    rencana,
    spm,
    titik,
    triwulan,
)
from pelayanan_publik.satpol_pp.kinerja.pilihan import (
    JenisPatroli,
    KelasIndikator,
    KelompokKriteria,
)

HARI = date(2026, 3, 1)


def contoh_rencana() -> rencana.RencanaPatroli:
    """Three posts of Kotagede (invented weights) and two nights with two groups."""
    return rencana.rencana_patroli(
        titik=(
            titik.TitikPatroli(
                "PASAR",
                2,
                bobot_waktu=(titik.BobotWaktu("malam", 4.5),),
                jenis=JenisPatroli.KERAMAIAN,
                kelurahan="Purbayan",
            ),
            titik.TitikPatroli("SEKOLAH", 1, tutup=("malam",)),
            titik.TitikPatroli("BATAS", 0, 3, jenis=JenisPatroli.BATAS_WILAYAH),
        ),
        giliran=[
            titik.GiliranPatroli(f"{hari}-{waktu}", waktu, 1, banyak)
            for hari in (1, 2)
            for waktu, banyak in (("siang", 1), ("malam", 2))
        ],
    )


def contoh_kinerja() -> list[object]:
    """Nouns, plans, checks and results."""
    rumus = titik.RumusBobot("contoh", (titik.KoefisienBobot("kejadian", 1.5),))
    rapi = contoh_rencana()
    salah = periksa.periksa_rencana(
        titik=rapi.titik, giliran=rapi.giliran, kunjungan=[["X"], ["SEKOLAH"], [], []]
    )
    masa = Masa(date(2025, 1, 1), date(2026, 1, 1))
    lama = penyelesaian.PenyelesaianMasa(masa, 2, 10, 8, 6, 1, 1)
    baru = penyelesaian.PenyelesaianMasa(Masa(date(2026, 1, 1)), 4, 3, 2, 1)
    indikator = [
        personel.IndikatorPersonel("penduduk", KelompokKriteria.UMUM, 0.2, KelasIndikator.SEDANG),
        personel.IndikatorPersonel("perda", KelompokKriteria.TEKNIS, 0.8, KelasIndikator.TINGGI),
    ]
    skor = personel.skor_personel(indikator, pada=HARI)
    tabel = [pita.PitaPersonel(400, 500.5, 151, 250), pita.PitaPersonel(500.5, None, 251)]
    turun = capaian.capaian_kinerja(
        "Pelanggaran", arah="negatif", rumus="selisih_target", target=10, realisasi=8
    )
    return [
        rumus,
        *rumus.koefisien,
        titik.bobot_titik(rumus, {"kejadian": 4}),
        rapi,
        *rapi.titik,
        *rapi.titik[0].bobot_waktu,
        *rapi.giliran,
        *rapi.jaminan,
        salah,
        *salah.pelanggaran,
        cakupan.cakupan_patroli(banyak_kelompok=2, banyak_kecamatan=1),
        cakupan.PatroliTerlaksana(HARI, "Prenggan", JenisPatroli.TEMPAT_RAWAN),
        cakupan.sebaran_patroli(per_kelurahan={"Prenggan": 3, "Purbayan": 0}, banyak_hari=2),
        triwulan.capaian_setahun((1, 2, 3.5, 4), penyebut=10, bentuk="kumulatif"),
        lama,
        penyelesaian.tren_penyelesaian([lama, baru]),
        penyelesaian.penurunan_pelanggaran(sebelum=267, sesudah=134),
        turun,
        capaian.daftar_capaian([turun]),
        capaian.periksa_capaian(arah="positif", target=2.95, realisasi=6.72, terbit_persen=229.38),
        *indikator,
        skor,
        *tabel,
        personel.kebutuhan_personel(skor, tabel=tabel),
        pemenuhan.pemenuhan_personel(ada=238, ideal=400),
        pemenuhan.rasio_per_penduduk(petugas=120, penduduk=1_200_000),
        linmas.linmas_per_rt({"RT 01": 2, "RT 02": 0}),
        linmas.rata_linmas(anggota=2_600, banyak_rt=2_529),
        linmas.kebutuhan_linmas_pemilihan(banyak_tps=564, banyak_kalurahan=21),
        spm.indeks_spm(penerima=0.9, mutu=0.5, bobot_penerima=0.8, bobot_mutu=0.2),
    ]
