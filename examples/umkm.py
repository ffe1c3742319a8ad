"""Three lists of one kelurahan become one register of businesses, and can be taken apart again.

    python examples/umkm.py

Published: the figures of Bantul (Harian Jogja, 17 February 2020) and of Kabupaten Blitar
(data.blitarkab.go.id), and the provinces behind the NIK. Everything else is invented and marked
with *: the kelurahan, the lists, every name and number in them. People are covered all the same.
"""

from __future__ import annotations

from datetime import date
from textwrap import fill

from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.units import tulis_kata, tulis_pecahan
from pelayanan_publik.umkm import (
    BarisUsaha,
    BidangUsaha,
    BukuUsaha,
    HasilPencocokan,
    HitunganBertanggal,
    KebijakanSumber,
    PeristiwaUsaha,
    RujukanBaris,
    UrutanSumber,
    baca_usaha,
    bandingkan_hitungan,
    buku_usaha,
    catat_pernyataan,
    cocokkan,
    daftar_pertentangan,
    daftarkan_usaha,
    evolve,
    gabungkan_usaha,
    periksa_nik,
    pernyataan_baris,
    pertumbuhan,
    pisahkan_usaha,
    silsilah,
)

LEBAR = 100
PADA = date(2024, 3, 1)
KRITERIA = {
    "dinas*": "binaan dinas",
    "OSS*": "mempunyai NIB",
    "sensus*": "tempat usaha tetap",
}
"""What each list counts as a business; the reason why no two of them are equally long."""
TINI, BUDI, SARI, RINI = (
    "3471144107800001",
    "3471140203750002",
    "3471145511900003",
    "3471146005850004",
)
"""Invented: well made, and nobody's."""
NIB_TINI, NIB_BUDI, NIB_RINI_1, NIB_RINI_2 = (
    "9120001234567",
    "9120002345678",
    "9120003456789",
    "9120004567890",
)
_ISI = """
dinas*  1 |Warung Bu Tini   |{NIB_TINI}  |{TINI}|56101|Gang Melati 1 |0812-3456-7890
dinas*  2 |UD Bengkel Budi  |            |{BUDI}|45407|Gang Kenanga 2|
dinas*  3 |Kue Sari         |            |{SARI}|10792|Gang Mawar 3  |0813 1111 2222
dinas*  4 |Jahit Rapi       |            |      |14111|Gang Dahlia 4 |
dinas*  5 |Rini Laundry     |{NIB_RINI_1}|{RINI}|96200|Gang Anggrek 5|
OSS*    1 |TINI             |{NIB_TINI}  |      |56101|              |
OSS*    2 |BENGKEL PAK BUDI |{NIB_BUDI}  |{BUDI}|45407|              |
OSS*    3 |RINI KATERING    |{NIB_RINI_2}|{RINI}|56210|Gang Anggrek 5|
sensus* 1 |Warung Makan Tini|            |{TINI}|56102|gang melati 1 |
sensus* 2 |Bengkel Budi     |            |{BUDI}|     |Gang Kenanga 2|
sensus* 3 |Kue Sarie        |            |      |10792|Gang Mawar 3  |+62 813 1111 2222
sensus* 4 |Jahit Rapih      |            |      |14111|Gang Dahlia 4 |
sensus* 5 |Usaha Bu Rini    |            |{RINI}|     |Gang Anggrek 5|
sensus* 6 |Angkringan       |3471        |      |56103|Gang Kamboja 6|
"""


def daftar() -> list[BarisUsaha]:
    """The three lists, row by row."""
    angka = {k: v for k, v in globals().items() if k.isupper()}
    hasil = []
    for baris in _ISI.format(**angka).strip().splitlines():
        sumber, nomor, *_ = baris.split("|")[0].split()
        nama, nib, nik, kbli, tempat, telepon = (sel.strip() for sel in baris.split("|")[1:])
        hasil.append(
            BarisUsaha(
                sumber,
                nomor,
                nama,
                nib=nib,
                nik=nik,
                kbli=kbli,
                tempat=tempat,
                telepon=telepon,
            )
        )
    return hasil


def main() -> None:
    judul("1. TIGA DAFTAR SATU KELURAHAN*")
    baris = daftar()
    hasil = cetak_daftar(baris)
    judul("2. YANG TERBUKTI SATU, DAN YANG TIDAK BOLEH DISATUKAN")
    cetak_pencocokan(hasil)
    judul("3. YANG DIUSULKAN KEPADA PETUGAS")
    cetak_usulan(hasil)
    judul("4. SIAPA MENGENAL SIAPA")
    print(hasil.tumpang().tabel())
    judul("5. BUKU USAHA: SEMUA PERNYATAAN DISIMPAN")
    buku, kode = susun_buku(hasil)
    cetak_buku(buku, kode)
    judul("6. SATU PENGGABUNGAN DIBATALKAN")
    cetak_pisah(buku, kode)
    judul("7. ANGKA YANG TERBIT, DAN YANG BERTENTANGAN")
    cetak_angka()


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


def cetak_butir(teks: str) -> None:
    print(fill(teks, LEBAR, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False))


# --- 1 to 3. the lists ---------------------------------------------------------------------------


def cetak_daftar(baris: list[BarisUsaha]) -> HasilPencocokan:
    for sumber, kriteria in KRITERIA.items():
        banyak = sum(b.sumber == sumber for b in baris)
        print(f"{sumber:<8} {banyak} baris, kriteria: {kriteria}")
    print()
    print(periksa_nik(TINI, pada=PADA, usia_termuda=17).penjelasan())
    return cocokkan(baris)


def cetak_pencocokan(hasil: HasilPencocokan) -> None:
    print(hasil.tabel())
    dari, ke = RujukanBaris("OSS*", "1"), RujukanBaris("sensus*", "1")
    print(f"\nMengapa {dari} dan {ke} satu usaha?")
    for tautan in hasil.alasan(dari, ke):
        print(f"  {tautan}")
    print("\nBerbenturan, maka dibiarkan terpisah:")
    for benturan in hasil.benturan:
        cetak_butir(str(benturan))
    print("\nSatu usaha, tetapi daftarnya berbeda tentang:")
    for pertentangan in hasil.pertentangan():
        print(f"  {pertentangan}")
    print("\nTidak terpakai sebagai kunci:")
    for cacat in hasil.cacat:
        print(f"  {cacat.baris}, {tulis_kata(cacat.bidang)}: {', '.join(cacat.kode)}")


def cetak_usulan(hasil: HasilPencocokan) -> None:
    for u in hasil.usulan:
        alasan = ", ".join(tulis_kata(a) for a in u.alasan)
        print(f"  {u.baris} dan {u.dengan}: {alasan} (nama {tulis_pecahan(u.kemiripan)})")
    print(f"Tidak dibandingkan: {len(hasil.blok_terlewat)} blok.")


# --- 5 and 6. the register -----------------------------------------------------------------------


def susun_buku(hasil: HasilPencocokan) -> tuple[BukuUsaha, dict[RujukanBaris, str]]:
    """Every row an entry of its own; every proven link a merge that can be taken back."""
    buku, kode = buku_usaha(), {}
    for i, baris in enumerate(hasil.baris, start=1):
        usaha = kode[baris.rujukan] = f"U-{i:02}"
        e: PeristiwaUsaha = daftarkan_usaha(buku, id=f"daftar-{usaha}", tanggal=PADA, usaha=usaha)
        buku = evolve(buku, e)
        isi, _ = pernyataan_baris(baris, kriteria=KRITERIA[baris.sumber], hari=PADA)
        for satu in isi:
            e = catat_pernyataan(
                buku, id=f"{satu.bidang}-{usaha}", tanggal=PADA, usaha=usaha, pernyataan=satu
            )
            buku = evolve(buku, e)
    for kelompok in hasil.kelompok:
        wakil, *lain = kelompok.anggota
        for satu in lain:
            tautan = kelompok.alasan(wakil, satu)
            e = gabungkan_usaha(
                buku,
                id=f"gabung-{kode[satu]}",
                tanggal=PADA,
                dari=kode[satu],
                ke=kode[wakil],
                alasan="kunci sama",
                tautan=tautan,
            )
            buku = evolve(buku, e)
    return buku, kode


def cetak_buku(buku: BukuUsaha, kode: dict[RujukanBaris, str]) -> None:
    print(f"{len(list(buku.berdiri()))} usaha, {len(buku.pernyataan)} pernyataan.\n")
    print(daftar_pertentangan(buku, pada=PADA).tabel())
    tini = buku.wakil(kode[RujukanBaris("dinas*", "1")]).usaha
    print(f"\nKBLI usaha {tini}, menurut siapa dipercaya:")
    for urutan in (("dinas*",), ("sensus*", "dinas*"), ()):
        kebijakan = KebijakanSumber("contoh*", [UrutanSumber(BidangUsaha.KBLI, urutan)])
        bacaan = baca_usaha(buku, tini, pada=PADA, kebijakan=kebijakan)
        (kbli,) = (b for b in bacaan.bidang if b.bidang is BidangUsaha.KBLI)
        nama = " lalu ".join(urutan) or "tanpa urutan"
        print(f"  {nama}: {kbli.isi or '–'} ({tulis_kata(kbli.sebab)})")


def cetak_pisah(buku: BukuUsaha, kode: dict[RujukanBaris, str]) -> None:
    budi = buku.wakil(kode[RujukanBaris("dinas*", "2")]).usaha
    print(silsilah(buku, budi))
    gabung = buku.usaha(kode[RujukanBaris("sensus*", "2")])
    e = pisahkan_usaha(
        buku,
        id="pisah-1",
        tanggal=PADA,
        penggabungan=gabung.penggabungan,
        alasan="cabang kedua*",
    )
    pisah = evolve(buku, e)
    print(f"\nSesudah penggabungan {gabung.penggabungan} dibatalkan (cabang kedua*):")
    print(silsilah(pisah, budi))
    print(silsilah(pisah, gabung.usaha))
    print(f"Pernyataan dalam buku: {len(pisah.pernyataan)}, seperti semula.")


# --- 7. figures ----------------------------------------------------------------------------------


def cetak_angka() -> None:
    hari = date(2020, 2, 17)
    angka = [
        HitunganBertanggal("UMKM Bantul", n, "usaha", s, k, hari, Bukti.SEKUNDER)
        for n, s, k in (
            (121_000, "BPS", "kriteria BPS"),
            (48_000, "dinas, taksiran", "kriteria dinas"),
            (24_000, "dinas, menurut nama", "tercatat menurut nama"),
        )
    ]
    print(bandingkan_hitungan(angka, rentang_hari=0).tabel())
    print("\nKabupaten Blitar menerbitkan 23,52 persen untuk 2020:")
    print(pertumbuhan(15_481, 20_242).penjelasan())


if __name__ == "__main__":
    main()
