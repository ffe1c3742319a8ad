"""From the visit to a plan: what fits, what is missing, what is chosen, when, and how it goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

from berkas import contoh, kunjungan
from lingkungan import kegiatan_biopori
from tempat import BALIKPAPAN_SELATAN, KOTAGEDE

from pelayanan_publik import studi_tiru as st

DISUSUN, MULAI = date(2024, 3, 1), date(2025, 1, 2)
DIPERIKSA = date(2025, 6, 30)
"""The day on which the plan* is looked at."""
RENCANA = "R-1"


def pasangan() -> st.PasanganKunjungan:
    return st.pasangkan_pejabat(kunjungan()["kunjungan"])


def konteks() -> st.PerbandinganKonteks:
    """The two places, from facts about the districts themselves and of the older table's sums."""
    return st.bandingkan_konteks(
        kunjungan()["fakta"], asal=KOTAGEDE.kode, tujuan=BALIKPAPAN_SELATAN.kode
    )


def luas_tujuh() -> tuple[st.FaktaStudi, ...]:
    """The areas of the seven kelurahan: another table, another year."""
    tujuh = {k.kode for k in BALIKPAPAN_SELATAN.kelurahan}
    return tuple(f for f in kunjungan()["fakta"] if f.kunci == "luas" and f.wilayah in tujuh)


def luas_lama() -> st.FaktaStudi:
    return st.jumlahkan_fakta("luas", BALIKPAPAN_SELATAN.kode, luas_tujuh())


def pengganti_dana() -> st.PenggantiDana:
    return st.bandingkan_dana(
        kegiatan_biopori(diputuskan=False),
        "danais",
        asal=KOTAGEDE.kelurahan[0].kode,
        tujuan=BALIKPAPAN_SELATAN.kelurahan[0].kode,
        tahun=2024,
        pada=DISUSUN,
    )


def keteralihan() -> st.ProfilKeteralihan:
    """Of biopori, the one innovation whose criteria were asked for."""
    isi = kunjungan()
    (biopori,) = (i for i in isi["inovasi"] if i.kode == "biopori")
    return st.profil_keteralihan(
        biopori,
        isi["kriteria"],
        penerapan=isi["penerapan"],
        perbedaan=isi["perbedaan"],
        pada=DISUSUN,
    )


@cache
def kesenjangan() -> st.Kesenjangan:
    isi = kunjungan()
    return st.hitung_kesenjangan(isi["inovasi"], isi["unsur"], isi["keadaan"], urutan="tersedikit")


@cache
def pilihan() -> st.PilihanAdopsi:
    isi = kunjungan()
    return st.pilih_adopsi(st.UsulanAdopsi(isi["calon"], isi["kegiatan"], isi["dana"], DISUSUN))


@cache
def rencana() -> st.RencanaAdopsi:
    isi = kunjungan()
    return st.RencanaAdopsi(
        RENCANA,
        "Adopsi dari Kotagede",
        KOTAGEDE.kode,
        BALIKPAPAN_SELATAN.kode,
        DISUSUN,
        MULAI,
        pilihan().kegiatan,
        isi["dana"],
        isi["daya"],
        isi["indikator"],
    )


@cache
def jadwal() -> st.JadwalAdopsi:
    return st.susun_jadwal_adopsi(rencana())


class Kantor:
    """The office that carries the plan* out, with its book open."""

    def __init__(self) -> None:
        self.buku = st.buku_adopsi()

    def __call__(
        self, perintah: Callable[..., st.PeristiwaAdopsi], hari: date, **isi: object
    ) -> None:
        e = perintah(self.buku, id=f"p-{self.buku.nomor + 1}", tanggal=hari, **isi)
        self.buku = st.evolve(self.buku, e)


@cache
def buku() -> st.BukuAdopsi:
    """Half a year* of the plan: each activity begins when its schedule says; one is held up."""
    isi, k = contoh()["buku_rencana"].isi, Kantor()
    k(st.setujui_rencana, MULAI, isi=rencana(), nomor_persetujuan=isi["persetujuan"])
    langkah: list[tuple[date, int, Callable[..., st.PeristiwaAdopsi], dict[str, object]]] = []
    for b in jadwal().baris:
        apa = {"rencana": RENCANA, "kegiatan": b.kegiatan}
        if b.mulai <= DIPERIKSA:
            langkah.append((b.mulai, 1, st.mulai_kegiatan, apa))
        if b.kegiatan == isi["hambatan"]["kegiatan"]:
            hari = date.fromisoformat(isi["hambatan"]["tanggal"])
            langkah.append((hari, 2, st.catat_hambatan, {**apa, "sebab": isi["hambatan"]["sebab"]}))
        elif b.selesai < DIPERIKSA:
            biaya = isi["realisasi_rupiah"].get(b.kegiatan, 0)
            selesai = {**apa, "realisasi_rupiah": biaya, "dokumen": f"BAST {b.kegiatan}*"}
            langkah.append((b.selesai, 0, st.selesaikan_kegiatan, selesai))
    for hari_, indikator, nilai in isi["capaian"]:
        apa = {"rencana": RENCANA, "indikator": indikator, "nilai": nilai, "dokumen": "laporan*"}
        langkah.append((date.fromisoformat(hari_), 3, st.catat_capaian, apa))
    for hari, _, perintah, apa in sorted(langkah, key=lambda satu: satu[:2]):
        k(perintah, hari, **apa)
    return k.buku


def kemajuan() -> st.KemajuanRencana:
    return st.kemajuan_rencana(buku(), RENCANA, jadwal(), pada=DIPERIKSA)


def evaluasi() -> st.EvaluasiAdopsi:
    return st.evaluasi_adopsi(buku(), RENCANA, pada=DIPERIKSA)
