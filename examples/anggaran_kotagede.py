"""Rp 100 million for each kelurahan of Kotagede: planned, shared, budgeted and accounted for.

    python examples/anggaran_kotagede.py
    python examples/anggaran_kotagede.py --gambar FOLDER     also draws charts (extra: charts)

Population and area are published (BPS 2017), so are the fund and the prices of holes. RW are
not: their number and their people below are an example that adds up to the published
population, and whatever is marked with * is an example as well.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from importlib.util import find_spec
from math import floor
from pathlib import Path

from pelayanan_publik import anggaran as ag, biopori as bp
from pelayanan_publik.anggaran import parameters, reports
from pelayanan_publik.anggaran.jejak import jejak
from pelayanan_publik.biopori.parameters.komposter import TAKAKURA_KG_PER_HARI
from pelayanan_publik.biopori.parameters.lubang import DANAIS_LUBANG
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.split import bagi_habis
from pelayanan_publik.core.units import Pembulatan, tulis_rupiah
from pelayanan_publik.wilayah import KOTAGEDE_DAN_BALIKPAPAN_SELATAN as WILAYAH

PADA = date(2024, 7, 1)
PAGU = parameters.DANAIS_PER_KELURAHAN.nilai(PADA)
PERUNTUKAN = parameters.DANAIS_PERUNTUKAN.nilai(PADA)
KELURAHAN = {
    "Prenggan": {"penduduk": 11_007, "luas_km2": 0.99},
    "Purbayan": {"penduduk": 10_008, "luas_km2": 0.83},
    "Rejowinangun": {"penduduk": 12_311, "luas_km2": 1.25},
}
"""BPS 2017: people and square kilometres."""
BAGIAN_ORGANIK = Fraction(55, 100)
"""Kota Yogyakarta, January 2023."""
RW = [f"RW {i:02}" for i in range(1, 14)]
BOBOT_RW = (9, 7, 8, 6, 10, 7, 8, 9, 6, 7, 8, 7, 8)
RAJIN_PER_SERIBU = (12, 10, 11, 4, 14, 10, 9, 12, 3, 10, 11, 8, 10)
"""People of a thousand in each RW who would surely tend a komposter; twice as many may."""
GRAM_PER_JIWA = 16
"""The floor of the example: so many grams a day for every person of an RW."""


def main() -> None:
    pilihan = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    pilihan.add_argument("--gambar", type=Path, metavar="FOLDER", help="draw charts into a folder")
    folder = pilihan.parse_args().gambar
    judul("1. DARI MANA UANGNYA, DAN BOLEHKAH?")
    cetak_dana()
    judul("2. BERAPA KEBUTUHANNYA?")
    cetak_kebutuhan()
    judul("3. BAGAIMANA MEMBAGI ANTARKELURAHAN?")
    perbandingan = cetak_pembagian()
    judul("4. APA YANG DIBELI DI TIAP RW?")
    rencana = {nama: susun_rencana(nama) for nama in KELURAHAN}
    cetak_rencana(rencana)
    judul("5. RAB KELURAHAN PRENGGAN")
    rab = susun_rab(rencana["Prenggan"])
    cetak_rab(rab)
    judul("6. SETENGAH TAHUN REALISASI, SAMPAI SILPA")
    buku = setengah_tahun(rab)
    cetak_realisasi(buku)
    gambar(folder, perbandingan, rencana["Prenggan"], buku)


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


# --- 1. the fund ---------------------------------------------------------------------------------


def pagu_danais(nama: str) -> ag.Pagu:
    kode = WILAYAH.bernama(nama).kode
    return ag.Pagu(kode, PADA.year, ag.SumberDana.DANAIS, PAGU, PERUNTUKAN)


KEGIATAN = ag.Kegiatan(
    "K-1",
    "Pelatihan dan sarana olah sampah organik",
    ag.JenisKegiatan.SARPRAS_PERMUKIMAN,
    "BA-07/2024*",
    PERUNTUKAN,
)


def cetak_dana() -> None:
    print(ag.periksa_dana(pagu_danais("Prenggan"), KEGIATAN, PADA).penjelasan())
    print("\nKegiatan yang sama di Sepinggan, Balikpapan Selatan:")
    sepinggan = WILAYAH.bernama("Sepinggan").kode
    print(ag.tabel_dana(ag.sumber_dana(KEGIATAN, sepinggan, PADA.year, PADA)))


# --- 2. the need ---------------------------------------------------------------------------------


def cetak_kebutuhan() -> None:
    lubang = DANAIS_LUBANG.nilai(PADA)
    laju = bp.laju_jenis("reguler")
    print(f"Satu lubang reguler mengolah {laju.kg_per_hari} kg/hari secara berkelanjutan;")
    print(f"sasaran 2024 {lubang} lubang per kelurahan: {laju.kg_per_hari.kali(lubang)} kg/hari.\n")
    baris = []
    for nama, ukuran in KELURAHAN.items():
        buang = bp.timbulan(jiwa=int(ukuran["penduduk"]), laju="rumah_permanen", pada=PADA)
        organik = buang.kg_per_hari.kali(BAGIAN_ORGANIK)
        bagian = laju.kg_per_hari.kali(lubang).per(organik).kali(100)
        takakura = bp.kebutuhan_komposter(
            jenis="takakura", organik_kg_per_hari=organik.tinggi, pada=PADA
        )
        baris.append((nama, str(organik), f"{bagian.tulis(1)} %", takakura.jumlah))
    kolom = ("Kelurahan", "Organik (kg/hari)", "Terolah lubang", "Takakura bila semua di rumah")
    print(Tabel("Sampah organik (laju SNI, 55 % organik)", kolom, tuple(baris), kanan=kolom[1:]))
    klaim = bp.klaim_wajar(massa_kg_per_hari=60_000, banyak_lubang=16_000, lubang="reguler")
    print("\nKarena itu klaim kota Agustus 2023 tidak mungkin berarti setiap hari:")
    print(klaim.penjelasan())


# --- 3. sharing ----------------------------------------------------------------------------------


def cetak_pembagian() -> ag.PerbandinganBagi:
    aturan = [
        ag.rata(),
        ag.proporsional("penduduk", satuan=1_000),
        ag.proporsional("luas_km2", "luas", satuan=1_000),
        ag.formula("60:40", {"penduduk": 1}, dasar_bagian=0.6, satuan=1_000),
    ]
    hasil = ag.bandingkan(len(KELURAHAN) * PAGU, ag.daftar_penerima(KELURAHAN), aturan)
    print(hasil.tabel())
    print("rata: aturan Danais 2024; 60:40: 60 % sama, 40 % menurut penduduk.\n")
    print(hasil.penjelasan())
    return hasil


# --- 4. choosing ---------------------------------------------------------------------------------


def gram_per_hari(jenis: str) -> int:
    """What one hole of a kind sustains in the worst case, in whole grams."""
    return floor(bp.laju_jenis(jenis).kg_per_hari.rendah * 1_000)


def butir_rw(jiwa: int, rajin_per_seribu: int) -> tuple[ag.Butir, ...]:
    """What may be bought for an RW; numbers of units and two of the prices are examples."""
    takakura = floor(TAKAKURA_KG_PER_HARI.nilai(PADA) * 1_000)
    reguler, jumbo, ember = (gram_per_hari(j) for j in ("reguler", "jumbo", "ember_tumpuk"))
    rajin = max(1, jiwa * rajin_per_seribu // 1_000)
    return (
        ag.Butir(
            "lubang reguler, pelatihan",
            PAGU // DANAIS_LUBANG.nilai(PADA),
            (ag.Jenjang(24, reguler), ag.Jenjang(24, reguler // 2)),
            minimum=12,
        ),
        ag.Butir("biopori jumbo", 300_000, (ag.Jenjang(4, jumbo), ag.Jenjang(4, jumbo // 2))),
        ag.Butir(
            "ember tumpuk*", 60_000, (ag.Jenjang(rajin, ember), ag.Jenjang(2 * rajin, ember // 3))
        ),
        ag.Butir(
            "keranjang Takakura*",
            150_000,
            (ag.Jenjang(rajin, takakura), ag.Jenjang(2 * rajin, takakura // 3)),
        ),
    )


def susun_rencana(kelurahan: str) -> ag.HasilPilihan:
    jiwa = bagi_habis(int(KELURAHAN[kelurahan]["penduduk"]), BOBOT_RW)
    penerima = [
        ag.PenerimaButir(rw, butir_rw(n, rajin))
        for rw, n, rajin in zip(RW, jiwa, RAJIN_PER_SERIBU, strict=True)
    ]
    per_rw = dict(zip(RW, jiwa, strict=True))
    berlantai = ag.lantai_merata(penerima, manfaat=GRAM_PER_JIWA, per=per_rw)
    return ag.pilih(berlantai, pagu=PAGU - BIAYA_KERJA, satuan_manfaat="gram/hari")


def cetak_rencana(rencana: dict[str, ag.HasilPilihan]) -> None:
    prenggan = rencana["Prenggan"]
    butir = [b.kode for b in prenggan.baris[0].rincian]
    kolom = ("RW", *butir, "Biaya (Rp)", "Gram/hari")
    baris = tuple(
        (b.kode, *(r.jumlah for r in b.rincian), b.biaya_rupiah, b.manfaat) for b in prenggan.baris
    )
    jumlah = [sum(b.rincian[i].jumlah for b in prenggan.baris) for i in range(len(butir))]
    kaki = ("Jumlah", *jumlah, prenggan.biaya_rupiah, prenggan.manfaat)
    print(Tabel(f"Rencana Prenggan, {tulis_rupiah(prenggan.pagu_rupiah)}", kolom, baris, kaki))
    print(f"Terbukti terbaik: {'ya' if prenggan.terbukti else 'tidak'}; celah {prenggan.celah}.")
    print("Takakura dan ember bukan lubang biopori: pemberi dana yang memutuskan peruntukannya.\n")
    print("Mengapa RW 09 mendapat itu, dan apa berikutnya:")
    semua = prenggan.penjelasan().rincian
    print(next(p for p in semua if p.judul == "RW 09"))
    print(semua[-1])
    if prenggan.harga_lantai is not None:
        print(f"\n{prenggan.harga_lantai.tabel()}\n")
    ringkas = tuple(
        (
            nama,
            h.biaya_rupiah,
            h.sisa_rupiah,
            h.manfaat,
            0 if h.harga_lantai is None else h.harga_lantai.harga,
        )
        for nama, h in rencana.items()
    )
    kolom = ("Kelurahan", "Biaya (Rp)", "Sisa (Rp)", "Gram/hari", "Harga lantai (gram/hari)")
    print(Tabel("Tiga kelurahan", kolom, ringkas))


# --- 5. the RAB ----------------------------------------------------------------------------------

REKENING = ag.Rekening("Kotagede*", "K-1", "5.1", "5.1.02", "5.1.02.01", "1")
"""Codes of the example; none was published."""
KERJA = (
    ag.BarisRAB("II.1", "Pasir*", 2.5, "m³", 180_001, REKENING, ag.JenisPengadaan.BARANG),
    ag.BarisRAB("II.2", "Tukang*", 12, "HOK", 120_000, REKENING),
)
BIAYA_KERJA = sum(b.jumlah_rupiah(Pembulatan.KE_BAWAH) for b in KERJA)


def susun_rab(hasil: ag.HasilPilihan) -> ag.RAB:
    baris = []
    for i, satu in enumerate(hasil.baris[0].rincian, 1):
        unit = sum(b.rincian[i - 1].jumlah for b in hasil.baris)
        if unit:
            di = ag.Rekening("Kotagede*", "K-1", "5.1", "5.1.02", "5.1.02.01", str(i + 1))
            jenis = ag.JenisPengadaan.BARANG
            baris.append(ag.BarisRAB(f"I.{i}", satu.kode, unit, "unit", satu.harga, di, jenis))
    bagian = (ag.BagianRAB("I", "Sarana", baris), ag.BagianRAB("II", "Pemasangan", KERJA))
    return ag.RAB("Olah sampah organik Prenggan", bagian, Pembulatan.KE_BAWAH)


def cetak_rab(rab: ag.RAB) -> None:
    hasil = ag.periksa_rab(rab, PAGU)
    print(hasil.tabel())
    print("Sah." if hasil.sah else "\n".join(g.pesan for g in hasil.galat))
    paket = [
        ag.Paket(b.kode, b.pengadaan, b.jumlah_rupiah(rab.pembulatan))
        for _, b in rab.jalan()
        if b.pengadaan is not None
    ]
    print(f"\n{ag.periksa_pengadaan(paket, PADA).tabel()}")
    tipe = ag.tipe_swakelola(
        perencana="penanggung_jawab", pelaksana="pokmas", pengawas="pokmas", pada=PADA
    )
    print(f"Bila dikerjakan pokmas sendiri: swakelola tipe {tipe.tipe}.")


# --- 6. the book ---------------------------------------------------------------------------------


class Meja:
    """The treasurer's desk: every command becomes an event, and the event the next book."""

    def __init__(self) -> None:
        self.buku = ag.buku_baru()

    def __call__(
        self, perintah: Callable[..., ag.PeristiwaAnggaran], tanggal: date, **isi: object
    ) -> ag.PeristiwaAnggaran:
        nomor = self.buku.nomor + 1
        e = perintah(self.buku, id=f"2024-{nomor:03}", tanggal=tanggal, **isi)
        self.buku = ag.evolve(self.buku, e)
        return e


def setengah_tahun(rab: ag.RAB) -> ag.BukuAnggaran:
    meja = Meja()
    meja(ag.tetapkan_pagu, date(2024, 7, 1), pagu=pagu_danais("Prenggan"))
    meja(ag.setujui_rab, date(2024, 7, 5), kegiatan=KEGIATAN, rab=rab)
    meja(
        ag.rencanakan_termin,
        date(2024, 7, 5),
        bagian=(Fraction(1, 2), Fraction(1, 2)),
        syarat_realisasi=(Fraction(3, 4),),
    )
    meja(ag.cairkan, date(2024, 7, 15), termin=1)
    sarana = [b for _, b in rab.jalan() if b.satuan == "unit"]
    for baris in KERJA:
        belanja(meja, date(2024, 7, 22), baris, baris.jumlah_rupiah(rab.pembulatan))
    for i, baris in enumerate(sarana, 1):
        belanja(meja, date(2024, 8, i), baris, sebagian(baris) * baris.harga_rupiah)
    try:
        belanja(meja, date(2024, 9, 1), sarana[0], sarana[0].jumlah_rupiah(rab.pembulatan))
    except Penolakan as penolakan:
        print("1 September, kuitansi yang salah tulis ditolak:")
        for galat in penolakan.daftar:
            print(f"  {galat.kode} {galat.pesan}")
        print()
    meja(ag.cairkan, date(2024, 10, 1), termin=2)
    akhir = []
    for i, baris in enumerate(sarana, 1):
        sisa = floor(baris.volume) - sebagian(baris)
        akhir.append(belanja(meja, date(2024, 10, 10 + i), baris, sisa * baris.harga_rupiah))
    meja(
        ag.kembalikan,
        date(2024, 11, 4),
        belanja=akhir[-1].nomor,
        jumlah_rupiah=3 * sarana[-1].harga_rupiah,
        bukti="STS-01*",
    )
    meja(
        ag.geser,
        date(2024, 11, 11),
        dari=sarana[-1].kode,
        ke=sarana[0].kode,
        jumlah_rupiah=2 * sarana[0].harga_rupiah,
        persetujuan=ag.TingkatPersetujuan.PPKD,
        dokumen="PPKD 12/2024*",
    )
    belanja(meja, date(2024, 11, 18), sarana[0], 2 * sarana[0].harga_rupiah)
    meja(ag.tutup_tahun, date(2024, 12, 31))
    return meja.buku


def sebagian(baris: ag.BarisRAB) -> int:
    """The units that the first stage pays: 45 % of them."""
    return floor(baris.volume * Fraction(45, 100))


def belanja(meja: Meja, tanggal: date, baris: ag.BarisRAB, rupiah: int) -> ag.PeristiwaAnggaran:
    return meja(
        ag.belanjakan,
        tanggal,
        kode_baris=baris.kode,
        jumlah_rupiah=rupiah,
        bukti=f"KW-{meja.buku.nomor + 1:03}*",
        penerima="Toko Contoh",
    )


def cetak_realisasi(buku: ag.BukuAnggaran) -> None:
    akhir = date(2024, 12, 31)
    laporan = reports.realisasi(buku, akhir)
    print(laporan.tabel())
    print()
    print(laporan.tabel_termin())
    print("\nSetiap rupiah baris pertama, dari pagu sampai bukti:")
    pertama = next(iter(buku.kartu))
    print(jejak(buku, akhir, pertama).penjelasan())
    print()
    print(reports.silpa(buku, akhir).tabel())


# --- pictures ------------------------------------------------------------------------------------


def gambar(
    folder: Path | None,
    perbandingan: ag.PerbandinganBagi,
    rencana: ag.HasilPilihan,
    buku: ag.BukuAnggaran,
) -> None:
    if folder is None:
        return
    if find_spec("altair") is None or find_spec("vl_convert") is None:
        print("\nTanpa gambar: pasang dahulu ekstra charts.")
        return
    from pelayanan_publik.charts import anggaran as charts  # noqa: PLC0415 - an extra

    folder.mkdir(parents=True, exist_ok=True)
    laporan = reports.realisasi(buku, date(2024, 12, 31))
    semua = {
        "pembagian": charts.gambar_pembagian(perbandingan),
        "pilihan": charts.gambar_pilihan(rencana),
        "realisasi": charts.gambar_realisasi(laporan),
    }
    for nama, satu in semua.items():
        satu.save(folder / f"{nama}.png", scale_factor=2)
    print(f"\nGambar: {', '.join(f'{nama}.png' for nama in semua)} di {folder}")


if __name__ == "__main__":
    main()
