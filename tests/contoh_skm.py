"""One example at least of every public class of surveys, samples and standards on the wire."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from pelayanan_publik import layanan as ly
from pelayanan_publik.core.units import Pembulatan

HARI = date(2024, 1, 31)
UNSUR_GASPUL = (
    "persyaratan",
    "sistem, mekanisme, dan prosedur",
    "waktu penyelesaian",
    "biaya/tarif",
    "produk spesifikasi jenis pelayanan",
    "kompetensi pelaksana",
    "perilaku pelaksana",
    "sarana dan prasarana",
    "penanganan pengaduan, saran, dan masukan",
)
JUMLAH_GASPUL = dict(zip(UNSUR_GASPUL, (105, 101, 100, 116, 102, 105, 106, 105, 115), strict=True))
"""W1: sums of 29 respondents of a Kemenag unit (GASPUL_BACKEND, commit 157a1a61)."""
NRR_GASPUL = {u: Fraction(n, 29) for u, n in JUMLAH_GASPUL.items()}


def lembar(banyak: int = 12) -> list[ly.JawabanSKM]:
    """Invented forms: two services, two quarters, one dimension, an answer left out."""
    return [
        ly.JawabanSKM(
            ("biaya", "waktu"),
            (3 + i % 2, None if i == 5 else 1 + i % 4),
            f"RESPONDEN-{i:02}",
            ("KTP", "Surat pindah")[i % 2],
            date(2024, 1 + i // 3, 5),
            (("pendidikan", ("SMA", "S1")[i % 3 == 0]),),
        )
        for i in range(banyak)
    ]


def contoh_skm() -> list[object]:
    """Nouns and results."""
    isi = lembar()
    rekap = ly.rekap_jawaban(isi)
    hasil = ly.hitung_ikm_dari_jawaban(isi, pada=HARI)
    gaspul = ly.hitung_ikm(NRR_GASPUL, "0.11", pada=HARI)
    tren = ly.tren_ikm({"2023": gaspul, "2024": hasil})
    audit = ly.audit_ikm(
        "90.56",
        pada=HARI,
        jumlah_per_unsur=JUMLAH_GASPUL,
        responden=29,
        bobot_disebut="0.1111",
        mutu_terbit="A",
        kolom_per_unsur={"biaya/tarif": "0.4400"},
    )
    standar = ly.StandarPelayanan.dari(
        "Surat pindah",
        {k.value: "isi" for k in ly.KomponenStandar},
        ditetapkan=date(2022, 3, 1),
        masyarakat_ikut=True,
        maklumat=ly.MaklumatPelayanan(date(2022, 4, 1), date(2022, 4, 2)),
        ditinjau=[date(2023, 3, 1)],
    )
    kosong = ly.StandarPelayanan.dari("KTP", {})
    per_layanan = ly.ikm_per_kelompok(
        [*isi, ly.JawabanSKM(("biaya", "waktu"), (None, 4))], "layanan", pada=HARI
    )
    kepekaan = ly.kepekaan_mutu(hasil)
    return [
        ly.AngkaTerbit.baca("3.200"),
        ly.Unsur("biaya", ("tarif",)),
        ly.unsur_standar(HARI),
        ly.BobotUnsur.baca("0.071", 14),
        ly.TabelMutu(65, "76.61", "88.31"),
        *isi[4:6],
        ly.JawabanSKM.dari({"biaya": 4}),
        *rekap.isi,
        rekap.lengkap,
        rekap,
        ly.rekap_kosong(["biaya"]),
        ly.RekapJawaban((ly.CacahUnsur("biaya", (0, 0, 11, 18)),)),
        hasil,
        gaspul,
        *gaspul.unsur[:1],
        *gaspul.prioritas[:1],
        per_layanan,
        *per_layanan.bagian,
        tren,
        *tren.periode,
        *tren.selisih,
        kepekaan,
        *kepekaan.tunggal[:1],
        *kepekaan.turun.jawaban,
        ly.keyakinan_ikm(rekap, populasi=None),
        ly.keyakinan_ikm(rekap, populasi=400),
        ly.KonvensiIKM(ly.BobotUnsur.baca("0.11", 9), 4, 2, Pembulatan.KE_BAWAH),
        audit,
        *audit.unsur[3:5],
        *audit.kolom,
        ly.periksa_jumlah(rekap, {"biaya": 42}),
        *ly.periksa_jumlah(rekap, {"biaya": 41}).baris,
        *ly.periksa_mutu_unsur({"biaya": ("3.40", "A"), "waktu": ("2.6", "C")}, pada=HARI),
        ly.survei_berkala([date(2021, 5, 1)], tahun_pertama=2021, pada=HARI),
        ly.rincian_krejcie_morgan(100_000),
        ly.ukuran_sampel_slovin(300, galat=0.05, pembulatan="ke_atas"),
        standar,
        standar.maklumat,
        standar.isi[0],
        ly.nilai_standar(standar, pada=HARI, tinjau_bulan=12),
        ly.daftar_standar([standar, kosong], pada=HARI, tinjau_bulan=None),
    ]
