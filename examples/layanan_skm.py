"""One survey, two published results: the index of a Kemenag unit, and two other reports audited.

    python examples/layanan_skm.py

Published: the sums of 29 respondents and both results of the GASPUL document (github
rennn9/GASPUL_BACKEND, commit 157a1a61); the means, weighted column and index of DPM-PTSP Sumatera
Barat (semester I); the means and index of BPT Kabupaten Bogor 2011. The forms of GASPUL were not
published but for the counts of seven elements; what is marked * is invented to fill them up.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from textwrap import fill

from pelayanan_publik import layanan as ly
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.units import tulis_ribuan
from pelayanan_publik.layanan.skm.angka import tulis_desimal

LEBAR = 100
PADA = date(2024, 1, 31)
RESPONDEN = 29
JUMLAH = {
    "persyaratan": 105,
    "sistem, mekanisme, dan prosedur": 101,
    "waktu penyelesaian": 100,
    "biaya/tarif": 116,
    "produk spesifikasi jenis pelayanan": 102,
    "kompetensi pelaksana": 105,
    "perilaku pelaksana": 106,
    "sarana dan prasarana": 105,
    "penanganan pengaduan, saran, dan masukan": 115,
}
"""GASPUL prints facilities as U8 and complaints as U9; Bantul prints them the other way round."""
CACAH = {
    "persyaratan": (0, 0, 11, 18),
    "sistem, mekanisme, dan prosedur": (0, 0, 15, 14),
    "waktu penyelesaian": (0, 2, 12, 15),
    "biaya/tarif": (0, 0, 0, 29),
    "produk spesifikasi jenis pelayanan": (0, 0, 14, 15),
    "kompetensi pelaksana": (0, 0, 11, 18),
    "perilaku pelaksana": (0, 0, 10, 19),
    "sarana dan prasarana": (0, 0, 11, 18),
    "penanganan pengaduan, saran, dan masukan": (0, 0, 1, 28),
}
"""How many ticked 1 to 4; published but for kompetensi* and sarana*, whose sums are kept."""
SUMBAR = {
    "unsur 1": ("3.200", "0.355"),
    "unsur 2": ("3.216", "0.357"),
    "unsur 3": ("2.936", "0.326"),
    "unsur 4": ("3.530", "0.392"),
    "unsur 5": ("3.136", "0.348"),
    "unsur 6": ("3.200", "0.355"),
    "unsur 7": ("3.316", "0.368"),
    "pungutan tidak resmi": ("3.916", "0.435"),
    "unsur 9": ("3.323", "0.369"),
}
"""Only the eighth is named in our source, and it is one of their own."""
BOGOR = (
    "3.007", "2.993", "3.020", "3.000", "3.113", "3.033", "2.887",
    "2.947", "2.980", "3.033", "3.000", "3.033", "3.020", "3.000",
)  # fmt: skip


def main() -> None:
    judul("1. SATU SURVEI, DUA ANGKA TERBIT: MANA YANG BENAR?")
    cetak_gaspul()
    judul("2. SEBERAPA KUKUH KELASNYA?")
    cetak_kekukuhan()
    judul("3. DUA LAPORAN LAIN DIPERIKSA")
    cetak_audit()
    judul("4. BERAPA ORANG YANG PERLU DITANYA?")
    cetak_sampel()


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


def cetak_butir(teks: str) -> None:
    print(fill(teks, LEBAR, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False))


def tulis(angka: object) -> str:
    return str(angka).replace(".", ",")


# --- 1. the index --------------------------------------------------------------------------------


def nrr_gaspul() -> dict[str, Fraction]:
    return {unsur: Fraction(jumlah, RESPONDEN) for unsur, jumlah in JUMLAH.items()}


def cetak_gaspul() -> None:
    hasil = ly.hitung_ikm(nrr_gaspul(), pada=PADA, unsur=ly.unsur_standar(PADA))
    print(hasil.tabel())
    print()
    terbit = {"91.48": "hasil kedua", "90.56": "hasil pertama, berlabel bobot 0.1111"}
    baris = []
    for bobot in ("tepat", "0.1111", "0.111", "0.11"):
        satu = ly.hitung_ikm(nrr_gaspul(), bobot, pada=PADA)
        rentang = " - ".join(map(tulis, satu.rentang))
        baris.append(
            (bobot, tulis(satu.ikm), satu.mutu.value, rentang, terbit.get(str(satu.ikm), ""))
        )
    print(
        Tabel(
            "Empat bobot untuk jawaban yang sama",
            ("Bobot", "IKM", "Mutu", "Rentang", "Dicetak sebagai"),
            tuple(baris),
            kanan=("IKM",),
        )
    )
    print()
    for angka in terbit:
        audit = ly.audit_ikm(
            angka,
            pada=PADA,
            jumlah_per_unsur=JUMLAH,
            responden=RESPONDEN,
            kolom_per_unsur={"persyaratan": "0.3983", "biaya/tarif": "0.4400"},
            bobot_disebut="0.1111" if angka == "90.56" else None,
            mutu_terbit="A",
        )
        print(f"{tulis(angka)}: {audit.putusan.value.replace('_', ' ')}.")
        for temuan in audit.temuan:
            cetak_butir(f"- {temuan}.")
    lemah, kedua = hasil.prioritas[:2]
    print(f"Yang benar {tulis(hasil.ikm)}, {hasil.mutu} ({hasil.mutu.kinerja}).")
    print(
        f"Diperbaiki dahulu: {', '.join(lemah.unsur)} (NRR {tulis_desimal(lemah.nrr, 4)}, "
        f"{lemah.mutu}); sesudah itu: {', '.join(kedua.unsur)}."
    )


# --- 2. how firm ---------------------------------------------------------------------------------


def rekap_gaspul() -> ly.RekapJawaban:
    return ly.RekapJawaban(tuple(ly.CacahUnsur(unsur, cacah) for unsur, cacah in CACAH.items()))


def cetak_kekukuhan() -> None:
    """Two elements' counts are invented; their sums are not."""
    rekap = rekap_gaspul()
    if not ly.periksa_jumlah(rekap, JUMLAH).cocok:
        raise SystemExit("Cacah dan jumlah terbit tidak cocok.")
    hasil = ly.hitung_ikm_dari_rekap(rekap, pada=PADA)
    print(ly.kepekaan_mutu(hasil).penjelasan())
    lembar = lembar_contoh()
    yakin = ly.keyakinan_ikm(ly.rekap_jawaban(lembar), populasi=400)
    print()
    print("Lembar per responden* dan populasi 400* dikarang; cacah setiap unsur tetap:")
    print(yakin.penjelasan())


def lembar_contoh() -> list[dict[str, int | None]]:
    """Forms with these counts; who ticked what together is invented."""
    kolom = [
        [nilai for nilai, banyak in enumerate(cacah, 1) for _ in range(banyak)]
        for cacah in CACAH.values()
    ]
    putar = [isi[3 * i % RESPONDEN :] + isi[: 3 * i % RESPONDEN] for i, isi in enumerate(kolom)]
    return [dict(zip(CACAH, baris, strict=True)) for baris in zip(*putar, strict=True)]


# --- 3. other reports ----------------------------------------------------------------------------


def cetak_audit() -> None:
    sumbar = ly.audit_ikm(
        "81.71",
        pada=PADA,
        nrr_per_unsur={unsur: nrr for unsur, (nrr, _) in SUMBAR.items()},
        kolom_per_unsur={unsur: kolom for unsur, (_, kolom) in SUMBAR.items()},
        mutu_terbit="B",
    )
    print("DPM-PTSP Sumatera Barat, semester I, terbit 81,71 (B)")
    print(sumbar.tabel())
    for temuan in sumbar.temuan:
        cetak_butir(f"- {temuan}.")
    cetak_butir(f"- Kolom berbobotnya dari bobot {' atau '.join(sumbar.bobot_kolom)}.")
    print()
    lama = date(2011, 12, 31)
    nrr = {f"unsur {i}": nilai for i, nilai in enumerate(BOGOR, 1)}
    bogor = ly.audit_ikm("74.67", pada=lama, nrr_per_unsur=nrr, mutu_terbit="B")
    print("BPT Kabupaten Bogor 2011, empat belas unsur, terbit 74,67 (baik)")
    for temuan in bogor.temuan:
        cetak_butir(f"- {temuan}.")
    kini = ly.mutu_pelayanan("74.67", pada=PADA)
    cetak_butir(
        f"- Menurut tabel 2011 {bogor.mutu_dari_terbit.kinerja}; menurut tabel 2017 {kini.kinerja}."
    )
    cetak_butir(
        "- Tabel sebelum 2017 tidak terbaca dari peraturannya, hanya cocok dengan label terbit."
    )


# --- 4. samples ----------------------------------------------------------------------------------


def cetak_sampel() -> None:
    baris = []
    for populasi in (100, 300, 1_000, 10_000, 100_000):
        krejcie = ly.rincian_krejcie_morgan(populasi)
        slovin = ly.ukuran_sampel_slovin(populasi, galat=0.05, pembulatan="ke_atas")
        beda = "" if krejcie.tercetak == krejcie.sampel else f"tabel tercetak {krejcie.tercetak}"
        baris.append((populasi, krejcie.sampel, slovin.sampel, beda))
    kolom = ("Populasi", "Krejcie-Morgan", "Slovin 5 %", "")
    print(Tabel("Ukuran sampel", kolom, tuple(baris)))
    rendah, tinggi = ly.populasi_krejcie_morgan(370)
    print(
        f"Sampel 370 (Kelurahan Sidomulyo, Bengkulu) adalah sampel untuk populasi "
        f"{tulis_ribuan(rendah)} sampai {tulis_ribuan(tinggi or rendah)}."
    )


if __name__ == "__main__":
    main()
