"""Is this kelurahan ready on that day, and what is the smallest thing missing?

    python examples/tangguh_bencana.py
    python examples/tangguh_bencana.py --gambar FOLDER     also draws a chart (extra: charts)

The PKD answers of Desa Medari are published (2026), and so is how its team is built: a ketua,
seven of the TRC, and five bidang of two. Balikpapan Selatan and its seven kelurahan are real.
Its KTB below is not: it is invented with all its people, certificates, items and days (their names
bear a *), and what is asked of a kelurahan is an example of a policy.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from pelayanan_publik import tangguh_bencana as tb
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.units import tulis_kata, tulis_pecahan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana import reports
from pelayanan_publik.tangguh_bencana.parameters.ktb import PAKET_ALAT
from pelayanan_publik.tangguh_bencana.parameters.regu import MASA_BERLAKU, POLA, UMUR_SELEKSI_SAR
from pelayanan_publik.wilayah import KOTAGEDE_DAN_BALIKPAPAN_SELATAN as WILAYAH

TIGA_HARI = (date(2026, 2, 1), date(2026, 7, 1), date(2026, 11, 1))
TAHUN = Masa(date(2026, 1, 1), date(2027, 1, 1))
PADA = TIGA_HARI[-1]

MEDARI = """
1111 1111 1100 1111 1111 1111 1111 1111 1111 0000 1111 1111 1111 0001
0000 1111 1111 0000 0000
1111 0000 0000
0000 1111 1111 1111 0000 0000
0000 0000 0000 1111
"""
"""Answers of Medari, 2026, hazard angin kencang: four to an indicator, one component a line."""

_SEBUTAN = """
Ani Budi Citra Dedi Eka Fajar Gita Hadi Indah Joko Kartika Lukman Maya Nanda Oki Putri Rudi Sari
"""
NAMA = {f"R-{i:02}": f"{nama}*" for i, nama in enumerate(_SEBUTAN.split(), 1)}
"""Invented people, by code."""


def main() -> None:
    pilihan = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    pilihan.add_argument("--gambar", type=Path, metavar="FOLDER", help="draw charts into a folder")
    folder = pilihan.parse_args().gambar
    judul("1. DESA MEDARI: SKOR PKD, DAN JALAN TERPENDEK KE MADYA")
    cetak_pkd()
    buku = susun_ktb()
    judul("2. KTB TELUK*: DELAPAN BELAS ORANG MENURUT SUSUNAN MEDARI")
    cetak_ktb(buku)
    judul("3. DAPATKAH KETIGA REGUNYA BERANGKAT BERSAMA?")
    cetak_kesiapan(buku)
    judul("4. TINDAKAN TERKECIL")
    cetak_tindakan(buku)
    judul("5. SAMPAI KAPAN, DAN APA YANG DIUBAH RENCANA PELATIHAN?")
    kalender = cetak_kalender(buku)
    judul("6. TUJUH KELURAHAN BALIKPAPAN SELATAN")
    cetak_kecamatan(buku)
    gambar(folder, kalender)


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


def bernama(kode: str) -> str:
    return f"{kode} {NAMA[kode]}" if kode in NAMA else kode


# --- 1. the score of a village -------------------------------------------------------------------


def nilai_medari() -> tb.NilaiPKD:
    jawaban = [[huruf == "1" for huruf in kelompok] for kelompok in MEDARI.split()]
    return tb.nilai_pkd(jawaban, bahaya="angin kencang", tanggal=date(2026, 8, 6))


def cetak_pkd() -> None:
    nilai = nilai_medari()
    kelas = nilai.kelas.name.title()
    print(f"Indeks {tulis_pecahan(nilai.indeks)}, Tangguh {kelas}; {nilai.ya} dari 128 Ya.\n")
    print(
        Tabel(
            "",
            ("Komponen", "Ya", "Poin dari 20", "Satu Ya lagi"),
            tuple(
                (
                    k.nama,
                    k.ya,
                    tulis_pecahan(k.poin),
                    f"+{tulis_pecahan(tb.TAMBAHAN_PER_YA[k.komponen], 3)}",
                )
                for k in nilai.komponen
            ),
            kanan=("Poin dari 20", "Satu Ya lagi"),
        )
    )
    print()
    print(tb.jarak_ke_kelas(nilai).penjelasan())


# --- 2. the KTB ----------------------------------------------------------------------------------


def kualifikasi(kode: str, nama: str, parameter: str, memberi: str) -> tb.Kualifikasi:
    """A course of the published list of validities; who begins SAR is 19 to 40."""
    return tb.Kualifikasi(
        kode,
        nama,
        tb.WujudKualifikasi.SERTIFIKAT_PELATIHAN,
        [tb.Kemampuan(memberi)],
        MASA_BERLAKU[parameter].riwayat[-1].nilai,
        UMUR_SELEKSI_SAR.nilai(PADA) if memberi.startswith("teknisi") else None,
    )


AIR = kualifikasi("AIR", "Pelatihan penyelamatan di air", "pelatihan_air", "teknisi_arus_deras")
TALI = kualifikasi("TALI", "Pelatihan penyelamatan vertikal", "pelatihan_tali", "teknisi_tali")
API = kualifikasi("API", "Pelatihan pemadam I", "pelatihan_pemadam", "pemadaman")
P3K = tb.Kualifikasi(
    "P3K*",
    "Pertolongan pertama",
    tb.WujudKualifikasi.SERTIFIKAT_PELATIHAN,
    [tb.Kemampuan("pertolongan_pertama")],
    24,
)
"""Its validity is an example: no source was found."""
DAFTAR = tb.DaftarKualifikasi([AIR, TALI, API, P3K])
PEROLEHAN = (
    (date(2024, 5, 10), "R-02", AIR),
    (date(2024, 9, 15), "R-03", AIR),
    (date(2025, 1, 20), "R-02", TALI),
    (date(2024, 10, 5), "R-04", TALI),
    (date(2024, 5, 2), "R-05", API),
    (date(2023, 6, 20), "R-06", API),
    (date(2025, 2, 11), "R-07", API),
    (date(2025, 4, 1), "R-06", P3K),
    (date(2025, 8, 17), "R-15", P3K),
)
"""Invented: day of issue, person, course."""
ALAT = (*PAKET_ALAT.riwayat[-1].nilai, "perahu", "rompi_apung")
REGU = tuple(POLA[kode].riwayat[-1].nilai for kode in ("arus_deras", "tali", "pemadam"))


class Meja:
    """A desk with the logbook open: runs commands, and keeps what an app would store."""

    def __init__(self) -> None:
        self.buku, self.log = tb.buku_baru(), list[tb.PeristiwaKTB]()

    def catat(self, perintah: Callable[..., tb.PeristiwaKTB], pada: date, **isi: object) -> None:
        e = perintah(self.buku, id=f"p-{len(self.log) + 1}", tanggal=pada, **isi)
        self.buku = tb.evolve(self.buku, e)
        self.log.append(e)


def susun_ktb() -> tb.BukuKTB:
    """The logbook from its first day to the last that is told of here."""
    meja, awal, alat = Meja(), date(2024, 1, 15), date(2024, 4, 2)
    di_sini = {"kampung": "Teluk*", "kelurahan": "Sepinggan"}
    meja.catat(tb.rintis, awal, ktb="KTB-TL*", hari=awal, **di_sini)
    for i, orang in enumerate(NAMA):
        lahir = date(1984 + i, 3, 1)
        meja.catat(tb.terima_anggota, awal, orang=orang, lahir=lahir, perempuan=i % 3 == 0)
    for orang, bagian, koordinator in penempatan():
        meja.catat(tb.tempatkan, awal, orang=orang, bagian=bagian, koordinator=koordinator)
    ketua = tb.KursiPengurus(tb.JabatanPengurus.KETUA, "R-01")
    meja.catat(tb.angkat_pengurus, awal, mulai=awal, kursi=[ketua])
    meja.catat(tb.kukuhkan, date(2024, 3, 1), hari=date(2024, 3, 1))
    for jenis in ALAT:
        isi = {"jenis": jenis, "setiap_pakai": jenis == "set_penyelamat", "izin": "IP-07/2024*"}
        rompi = {"jumlah": 4, "selang_hari": 365} if jenis == "rompi_apung" else {}
        meja.catat(tb.terima_alat, alat, alat=f"{jenis}-1", hari=alat, **isi, **rompi)
    for hari, orang, kursus in sorted(PEROLEHAN, key=lambda p: p[0]):
        dicatat = max(hari, alat)
        meja.catat(tb.catat_perolehan, dicatat, orang=orang, perolehan=kursus.terbitkan(hari))
    periksa = date(2025, 9, 30)
    meja.catat(tb.periksa_alat, periksa, alat="rompi_apung-1", hari=periksa, lolos=True)
    latihan = {"jenis": tb.JenisLatihan.RUTIN, "keterampilan": ["pertolongan_pertama"]}
    hari, peserta = date(2026, 9, 5), list(NAMA)[1:9]
    meja.catat(tb.gelar_latihan, hari, latihan="L-1", hari=hari, peserta=peserta, **latihan)
    pakai = date(2026, 10, 28)
    meja.catat(tb.pakai_alat, pakai, alat="set_penyelamat-1", hari=pakai)
    return meja.buku


def penempatan() -> Iterator[tuple[str, tb.Bagian, bool]]:
    """Seven of the TRC, then five bidang of two: a coordinator and a member."""
    kode = iter([k for k in NAMA if k != "R-01"])
    for _ in range(7):
        yield next(kode), tb.Bagian.TRC, False
    for bagian in tb.BIDANG:
        yield next(kode), bagian, True
        yield next(kode), bagian, False


def cetak_ktb(buku: tb.BukuKTB) -> None:
    print(Tabel("", ("Kode", "Nama"), tuple((k, n) for k, n in list(NAMA.items())[:3])), "\n...\n")
    print(reports.susunan_ktb(buku, PADA).tabel())
    print()
    print(tb.kesiapan_ktb(buku, PADA, KEBIJAKAN_KTB).tabel())


# --- 3. teams ------------------------------------------------------------------------------------


def kekuatan(buku: tb.BukuKTB, pada: date) -> tb.Kekuatan:
    return reports.kekuatan(buku, DAFTAR, pada)


def cetak_kesiapan(buku: tb.BukuKTB) -> None:
    """Each team by itself and all three at once, by what was known on each of the days."""

    def status(pola: tuple[tb.PolaRegu, ...], pada: date) -> str:
        return tulis_kata(tb.kesiapan_regu(pola, kekuatan(buku, pada), pada).status)

    susunan = {**{p.nama: (p,) for p in REGU}, "ketiganya bersama": REGU}
    baris = tuple((nama, *(status(p, h) for h in TIGA_HARI)) for nama, p in susunan.items())
    print(Tabel("", ("Regu", *map(str, TIGA_HARI)), baris))
    print()
    print(tb.kesiapan_regu(REGU, kekuatan(buku, PADA), PADA).penjelasan())
    for pada in TIGA_HARI[:2]:
        kunci = tb.ketahanan(REGU, kekuatan(buku, pada), pada).orang_kunci
        sebutan = ", ".join(map(bernama, kunci)) or "tidak ada"
        print(f"\nPada {pada} dapat berangkat. Yang tidak boleh berhalangan: {sebutan}.")


# --- 4. the least that is missing ----------------------------------------------------------------


def cetak_tindakan(buku: tb.BukuKTB) -> None:
    hasil = tb.tindakan_terkecil(REGU, kekuatan(buku, PADA), PADA)
    for satu in hasil.tindakan:
        print(f"  {bernama(satu.kode)}: {str(satu).partition(': ')[2]}")
    terbukti = "terbukti" if hasil.terbukti() else "tidak terbukti"
    print(f"\n{hasil.banyak} tindakan; bahwa lebih sedikit tidak mungkin, {terbukti}.")
    sesudah = hasil.terapkan(kekuatan(buku, PADA), PADA)
    print(f"Sesudahnya: {tulis_kata(tb.kesiapan_regu(REGU, sesudah, PADA).status)}.")
    serentak = tb.regu_serentak(REGU, sesudah, PADA)
    print(f"\n{serentak.tabel()}")


# --- 5. the calendar -----------------------------------------------------------------------------


def cetak_kalender(buku: tb.BukuKTB) -> dict[str, tb.KalenderKesiapan]:
    kini = kekuatan(buku, PADA)
    kalender = {p.nama: tb.kalender_kesiapan(p, kini, TAHUN) for p in REGU}
    kalender["ketiganya"] = tb.kalender_kesiapan(REGU, kini, TAHUN)
    print(kalender["ketiganya"].tabel())
    berhenti = kalender["ketiganya"].berhenti_siap
    if berhenti:
        sebab = ", ".join(f"{bernama(s.kode)} {s.kualifikasi}" for s in berhenti.sebab)
        print(f"\nBerhenti dapat bertugas {berhenti.tanggal}: {sebab}.")
    rencana = [tb.RencanaPelatihan("R-03", "AIR", date(2026, 8, 20))]
    beda = tb.bandingkan_kalender(REGU, kini, rencana, TAHUN)
    print("\nBila R-03 memperbarui AIR pada 20 Agustus 2026:")
    print(beda.tabel())
    kalender["ketiganya, dengan rencana"] = beda.menjadi
    return kalender


# --- 6. the kecamatan ----------------------------------------------------------------------------

KEBIJAKAN_KTB = tb.KebijakanKTB(
    ["pertolongan_pertama"], peringatan_hari=90, trc_paling_sedikit=7, radio_hari=7
)
KEBIJAKAN = tb.KebijakanKelurahan(
    REGU,
    KEBIJAKAN_KTB,
    ktb_paling_sedikit=2,
    kelas_pkd=tb.KelasPKD.MADYA,
    wajib=[tb.BagianKelurahan.REGU, tb.BagianKelurahan.KTB],
)


def cetak_kecamatan(buku: tb.BukuKTB) -> None:
    kelurahan = [k.nama for k in WILAYAH.anak(WILAYAH.bernama("Balikpapan Selatan").kode)]
    hasil = []
    for nama in kelurahan:
        contoh = nama == "Sepinggan"
        kampung = [tb.Kampung("Teluk*", nama, ["KTB-TL*"])] if contoh else []
        data = tb.DataKelurahan(nama, kampung, [buku] if contoh else [])
        hasil.append(tb.nilai_kelurahan(data, DAFTAR, PADA, KEBIJAKAN))
    kecamatan = tb.nilai_kecamatan("Balikpapan Selatan", hasil)
    print(kecamatan.tabel())
    print("\nHanya KTB contoh* di Sepinggan yang diserahkan; nilainya bukan keadaan sebenarnya.")
    print("Yang tidak diserahkan tetap tidak diketahui; tidak ada yang diisi dengan dugaan.")


def gambar(folder: Path | None, kalender: dict[str, tb.KalenderKesiapan]) -> None:
    if folder is None:
        return
    if find_spec("altair") is None or find_spec("vl_convert") is None:
        print("\nTanpa gambar: pasang dahulu ekstra charts.")
        return
    from pelayanan_publik.charts import tangguh_bencana as charts  # noqa: PLC0415 - an extra

    folder.mkdir(parents=True, exist_ok=True)
    charts.gambar_kalender(kalender).save(folder / "kesiapan.png", scale_factor=2)
    print(f"\nGambar: kesiapan.png di {folder}")


if __name__ == "__main__":
    main()
