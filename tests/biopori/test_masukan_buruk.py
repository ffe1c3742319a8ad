"""Bad input of every kind, to every assessment: a clear refusal with its path, all at once."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

import pytest

from contoh_biopori import HARI, MASA, semua_langkah
from dunia import kode_galat
from pelayanan_publik import biopori as bp
from pelayanan_publik.biopori import reports
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Bulan, Masa

NAN, TAK_HINGGA = float("nan"), float("inf")
BUKAN_BILANGAN = [None, True, "12", NAN, TAK_HINGGA, 1j, [1]]
POSITIF = [*BUKAN_BILANGAN, 0, -1, -0.5]
TAK_NEGATIF = [*BUKAN_BILANGAN, -1, -0.5]
CACAH = [None, True, "12", 1.0, NAN, -1]
CACAH_POSITIF = [*CACAH, 0]
TANGGAL = [None, "2024-03-01", datetime(2024, 3, 1), 20240301, date.max]
PILIHAN = [None, "", "lain", 1, ["penuh"]]
BAGIAN = [*TAK_NEGATIF, 1.01, 55]
RENTANG = [*POSITIF, bp.Rentang(0, 1)]
TANAH = bp.Tanah(0.5, 1)
FAKTOR = bp.FaktorEmisi(1_400, bp.SatuanEmisi.KG_CO2E_PER_TON, 2006, "AR5", "contoh")
BUKU = semua_langkah().buku


def boleh_kosong(nilai: list[object]) -> list[object]:
    return [n for n in nilai if n is not None]


HUJAN = {"koefisien_limpasan": (0.85, [*BAGIAN, 0]), "luas_m2": (100, POSITIF),
         "hujan_liter_per_m2_per_hari": (100, POSITIF), "tanah": (TANAH, [None, 0.5, "lempung"]),
         "pada": (HARI, [*TANGGAL, date(2001, 12, 31)]),
         "pi": (3.14, [*boleh_kosong(POSITIF), 3, 3.2])}  # fmt: skip
KIRA = {"massa_jenis_kg_per_liter": (0.4, boleh_kosong(RENTANG)),
        "lama_kompos_hari": (30, [*RENTANG, "plastik"]),
        "kapasitas_kg": (3, boleh_kosong(RENTANG))}  # fmt: skip
LAHAN = {"luas_lahan_m2": (100, boleh_kosong(POSITIF))}
LANGKAH = {"langkah": ("penuh", PILIHAN)}
UKUR = bp.LajuTerukur("Baru Tengah", HARI, bp.SumberTimbulan.PASAR, 0.2, "contoh")
TERUKUR = ((), [None, 5, [None], "ab", [FAKTOR], {UKUR}, {UKUR: 1}])
TEMPAT = ("Baru Tengah", ["", " x", 7])
ORGANIK = (0.5, boleh_kosong(BAGIAN))

FUNGSI = {
    bp.jumlah_lrb_brata: {
        "intensitas_mm_per_jam": (50, POSITIF),
        "luas_kedap_m2": (100, POSITIF),
        "laju_liter_per_jam": (180, POSITIF),
        **LAHAN,
    },
    bp.jumlah_lrb_volume: {
        "volume_hujan_liter": (1_000, POSITIF),
        "volume_lubang_liter": (7.8, POSITIF),
        **LAHAN,
    },
    bp.jumlah_lrb_sni: {
        **HUJAN,
        **LAHAN,
        "diameter_cm": (10, POSITIF),
        "kedalaman_cm": (100, POSITIF),
        "muka_air_tanah_cm": (300, [*boleh_kosong(POSITIF), 100, 50]),
    },
    bp.jumlah_biopori_jumbo: {"kk": (100, CACAH)},
    bp.jumlah_lrb_tutupan: {
        "luas_m2": (100, TAK_NEGATIF),
        "dasar": (3, CACAH_POSITIF),
        "pada": (HARI, [*boleh_kosong(TANGGAL), date(2018, 12, 31)]),
        **LANGKAH,
    },
    bp.sumur_wajib_bangunan: {
        "luas_m2": (100, TAK_NEGATIF),
        "langkah_m2": (25, [*POSITIF, 24.9, 50.1]),
        "pada": (HARI, [*TANGGAL, date(2018, 12, 31)]),
        **LANGKAH,
    },
    bp.sumur_wajib_pengembang: {
        "luas_m2": (6_000, TAK_NEGATIF),
        "pada": (HARI, [*TANGGAL, date(2018, 12, 31)]),
        **LANGKAH,
    },
    bp.sumur_resapan: {**HUJAN, "diameter_m": (1, POSITIF), "kedalaman_m": (3, POSITIF)},
    bp.volume_lubang: {
        "diameter_cm": (10, POSITIF),
        "kedalaman_cm": (100, POSITIF),
        "muka_air_tanah_cm": (300, [*boleh_kosong(POSITIF), 100, 50]),
        "pi": (3.14, [*boleh_kosong(POSITIF), 3, 3.2]),
    },
    bp.kapasitas_isi: {
        "volume_liter": (7.8, POSITIF),
        "massa_jenis_kg_per_liter": KIRA["massa_jenis_kg_per_liter"],
    },
    bp.laju_berkelanjutan: {
        "kapasitas": (3, RENTANG),
        "lama_kompos_hari": KIRA["lama_kompos_hari"],
    },
    bp.laju_jenis: {"jenis": ("reguler", PILIHAN), **KIRA},
    bp.klaim_wajar: {
        "massa_kg_per_hari": (60_000, POSITIF),
        "banyak_lubang": (16_000, CACAH_POSITIF),
        "lubang": ("reguler", PILIHAN),
        **KIRA,
    },
    bp.hasil_kompos: {
        "masuk_kg": (30, TAK_NEGATIF),
        "pada": (HARI, TANGGAL),
        "rendemen": (0.3, boleh_kosong(BAGIAN)),
    },
    bp.kebutuhan_komposter: {
        "jenis": ("takakura", PILIHAN),
        "organik_kg_per_hari": (30, TAK_NEGATIF),
        "pada": (HARI, TANGGAL),
        "kapasitas_kg_per_hari": (1.5, boleh_kosong(POSITIF)),
        "rendemen": (0.3, boleh_kosong(BAGIAN)),
    },
    bp.tanggal_matang: {
        "mulai": (HARI, TANGGAL),
        "jenis": ("bppt", boleh_kosong(PILIHAN)),
        "lama_hari": (49, [*boleh_kosong(RENTANG), 10**9]),
    },
    bp.timbulan: {
        "jiwa": (1_000, CACAH),
        "laju": ("rumah_permanen", [*PILIHAN, "pasar"]),
        "pada": (HARI, [*TANGGAL, date(1994, 12, 31)]),
        "terukur": TERUKUR,
        "tempat": TEMPAT,
        "bagian_organik": ORGANIK,
    },
    bp.timbulan_sumber: {
        "banyak": (1_000, TAK_NEGATIF),
        "sumber": ("pasar", PILIHAN),
        "pada": (HARI, [*TANGGAL, date(1994, 12, 31)]),
        "terukur": TERUKUR,
        "tempat": TEMPAT,
        "bagian_organik": ORGANIK,
    },
    bp.timbulan_kota: {
        "jiwa": (1_000, [*CACAH, 500_001]),
        "pada": (HARI, [*TANGGAL, date(1994, 12, 31)]),
        "terukur": TERUKUR,
        "tempat": TEMPAT,
        "bagian_organik": ORGANIK,
    },
    bp.kelas_kota: {
        "jiwa": (1_000, [*CACAH, 500_001]),
        "pada": (HARI, [*TANGGAL, date(1994, 12, 31)]),
    },
    bp.jumlah_semasa: {
        "per_hari": (50, TAK_NEGATIF),
        "masa": (MASA, [None, 30, HARI, Masa(HARI), "2024-09"]),
    },
    bp.rata_per_hari: {
        "jumlah": (50, TAK_NEGATIF),
        "masa": (MASA, [None, 30, HARI, Masa(HARI), "2024-09"]),
    },
    bp.banyak_hari: {"masa": (MASA, [None, 30, HARI, Masa(HARI), "2024-09"])},
    bp.reduksi_organik: {
        "pengurangan_kg_per_hari": (120, [*TAK_NEGATIF, 550.01]),
        "timbulan_kg_per_hari": (550, TAK_NEGATIF),
        "bagian_organik": ORGANIK,
    },
    bp.potensi_terolah: {
        "massa_kg": (1_000, TAK_NEGATIF),
        "bagian": ((0.5,), [None, 5, [-0.1], (0.5, 1.1), [None], "ab", {0.5}, {0.5: 1}]),
    },
    bp.emisi_terhindar: {
        "massa_kg": (1_000, TAK_NEGATIF),
        "faktor_tpa": (FAKTOR, [None, 1_400]),
        "faktor_olah": (FAKTOR, [None, 175.6]),
    },
    bp.kalender_isi_panen: {
        "masa": (MASA, [None, 30, Masa(HARI), Bulan(2024, 3)]),
        "banyak_lubang": (2, CACAH_POSITIF),
        "kapasitas_gram": (3_000, CACAH_POSITIF),
        "masukan_gram_per_hari": (200, CACAH_POSITIF),
        "lama_kompos_hari": (15, [*CACAH_POSITIF, 10**9]),
    },
    reports.rekap_lubang: {
        "buku": (BUKU, [None, "buku"]),
        "masa": (MASA, [None, HARI, Bulan(2024, 3)]),
        "lama_kompos_hari": (30, [*RENTANG, "plastik"]),
    },
    reports.jadwal_panen: {
        "buku": (BUKU, [None, "buku"]),
        "pada": (HARI, TANGGAL),
        "lama_kompos_hari": (30, CACAH_POSITIF),
    },
    reports.lubang_berikut: {
        "buku": (BUKU, [None, "buku"]),
        "kelompok": ("KK-07", [None, "", "KK-99", ["KK-07"]]),
        "pada": (HARI, TANGGAL),
    },
}
KASUS = [
    pytest.param(fungsi, bidang, nilai, id=f"{fungsi.__name__}-{bidang}-{nilai!r:.20}")
    for fungsi, isian in FUNGSI.items()
    for bidang, (_, buruk) in isian.items()
    for nilai in buruk
]


def benar(fungsi):
    return {bidang: isi for bidang, (isi, _) in FUNGSI[fungsi].items()}


@pytest.mark.parametrize(("fungsi", "bidang", "nilai"), KASUS)
def test_satu_yang_buruk_ditolak_dengan_tempatnya(fungsi, bidang, nilai):
    with pytest.raises(Penolakan) as tolak:
        fungsi(**{**benar(fungsi), bidang: nilai})
    disebut = {g.path.partition("[")[0] for g in tolak.value.daftar}
    dalam = bidang == "muka_air_tanah_cm" and nilai in [50, 100]  # the hole is what is too deep
    assert disebut == {"kedalaman_cm" if dalam else bidang}


@pytest.mark.parametrize("fungsi", FUNGSI, ids=lambda f: f.__name__)
def test_yang_benar_diterima(fungsi):
    fungsi(**benar(fungsi))


@pytest.mark.parametrize("fungsi", FUNGSI, ids=lambda f: f.__name__)
def test_semua_yang_buruk_dikatakan_sekaligus(fungsi):
    buruk = {bidang: daftar[0] for bidang, (_, daftar) in FUNGSI[fungsi].items()}
    with pytest.raises(Penolakan) as tolak:
        fungsi(**buruk)
    disebut = {g.path.partition("[")[0] for g in tolak.value.daftar}
    saling = {"kelompok"} if fungsi is reports.lubang_berikut else set()  # no book, no household
    assert disebut == set(buruk) - saling


# --- kinds of which the sources are silent ------------------------------------------------------


@pytest.mark.parametrize("jenis", ["bppt", "drum", "losida", "windrow"])
def test_kapasitas_yang_tidak_terbit_harus_diberi(jenis):
    isi = {"jenis": jenis, "organik_kg_per_hari": 30, "pada": HARI}
    with pytest.raises(Penolakan) as tolak:
        bp.kebutuhan_komposter(**isi)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("BP-006", "kapasitas_kg_per_hari")]
    assert bp.kebutuhan_komposter(**isi, kapasitas_kg_per_hari=10).jumlah == 3


@pytest.mark.parametrize("jenis", ["takakura", "drum", "losida", "tps3r", None])
def test_lama_yang_tidak_terbit_harus_diberi(jenis):
    with pytest.raises(Penolakan) as tolak:
        bp.tanggal_matang(HARI, jenis=jenis)
    (galat,) = tolak.value.daftar
    assert (galat.kode, galat.path, galat.nilai) == ("BP-006", "lama_hari", jenis or "komposter")
    assert bp.tanggal_matang(HARI, jenis=jenis, lama_hari=31).paling_lambat == date(2024, 4, 1)


def test_jenis_yang_buruk_dikatakan_sekali():
    with pytest.raises(Penolakan) as tolak:
        bp.tanggal_matang("kemarin", jenis="lain")
    assert [g.path for g in tolak.value.daftar] == ["mulai", "jenis"]


def test_lama_terbit_belum_berlaku_pada_hari_mulainya():
    with pytest.raises(Penolakan) as tolak:
        bp.tanggal_matang(date(2020, 1, 1), jenis="windrow")
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("UM-010", "mulai")]


def test_super_biopori_tidak_berukuran():
    with pytest.raises(Penolakan) as tolak:
        bp.klaim_wajar(massa_kg_per_hari=0, banyak_lubang=1, lubang="super")
    assert [g.kode for g in tolak.value.daftar] == ["UM-002", "BP-006"]


def test_kapasitas_terbit_belum_berlaku():
    """Both figures are told: the intake of Takakura (2007) and the yield (2021)."""
    with pytest.raises(Penolakan) as tolak:
        bp.kebutuhan_komposter(jenis="takakura", organik_kg_per_hari=1, pada=date(2000, 1, 1))
    assert [g.kode for g in tolak.value.daftar] == ["UM-010", "UM-010"]


# --- values -------------------------------------------------------------------------------------

NILAI = [
    (bp.Rentang, {"rendah": (1, TAK_NEGATIF), "tinggi": (2, TAK_NEGATIF)}),
    (bp.UkuranTabung, {"diameter_cm": (10, POSITIF), "kedalaman_cm": (100, POSITIF),
                       "pi": (3.14, [3, "3.14"])}),
    (bp.Tanah, {"vertikal_m_per_hari": (0.5, POSITIF), "horizontal_m_per_hari": (1, POSITIF),
                "horizontal_menurut_contoh": (False, [None, 1, "ya"])}),
    (bp.LajuTerukur, {"tempat": ("X", ["", None, " x"]), "tanggal": (HARI, TANGGAL),
                      "untuk": (bp.SumberTimbulan.PASAR, ["pasar", 1]), "kg": (0.1, POSITIF),
                      "sumber": ("Y", ["", None]), "liter": (0.5, boleh_kosong(POSITIF))}),
    (bp.FaktorEmisi, {"nilai": (1, BUKAN_BILANGAN),
                      "satuan": (bp.SatuanEmisi.G_CO2E_PER_KG, ["g_co2e_per_kg", None]),
                      "tahun": (2006, CACAH_POSITIF), "gwp": ("AR5", ["", None]),
                      "sumber": ("Y", ["", None])}),
    (bp.PembetulanPanenDicatat, {"nomor": (2, [0]), "id": ("p", [""]), "tanggal": (HARI, [None]),
                                 "kode": ("A", ["", None]), "panen": (1, CACAH_POSITIF),
                                 "kompos_gram": (0, CACAH), "alasan": ("x", ["", None])}),
    (bp.LubangDiisi, {"nomor": (1, CACAH_POSITIF), "id": ("p", ["", None]),
                      "tanggal": (HARI, TANGGAL), "kode": ("A", ["", None]),
                      "gram": (5, CACAH_POSITIF)}),
    (bp.LubangDipasang, {"nomor": (1, [0]), "id": ("p", [""]), "tanggal": (HARI, [None]),
                         "kode": ("A", [""]), "rw": ("RW 06", ["", None]),
                         "kelompok": ("KK-07", ["", None]),
                         "jenis": (bp.JenisLubang.REGULER, ["reguler", None]),
                         "kapasitas_gram": (3_000, CACAH_POSITIF)}),
    (bp.LubangDipanen, {"nomor": (1, [0]), "id": ("p", [""]), "tanggal": (HARI, [None]),
                        "kode": ("A", [""]), "kompos_gram": (0, CACAH),
                        "lama_kompos_hari": (30, CACAH_POSITIF),
                        "belum_matang": (True, [None, 1, "ya"])}),
    (bp.PembetulanDicatat, {"nomor": (2, [0]), "id": ("p", [""]), "tanggal": (HARI, [None]),
                            "kode": ("A", [""]), "isian": (1, CACAH_POSITIF), "gram": (0, CACAH),
                            "alasan": ("x", ["", None])}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kelas", "isian", "bidang", "nilai"),
    [
        pytest.param(kelas, isian, bidang, nilai, id=f"{kelas.__name__}-{bidang}-{nilai!r:.20}")
        for kelas, isian in NILAI
        for bidang, (_, buruk) in isian.items()
        for nilai in buruk
    ],
)
def test_nilai_yang_buruk_tidak_dapat_dibuat(kelas, isian, bidang, nilai):
    isi = {nama: baik for nama, (baik, _) in isian.items()}
    kelas(**isi)
    with pytest.raises(Penolakan) as tolak:
        kelas(**{**isi, bidang: nilai})
    assert [g.path for g in tolak.value.daftar] == [bidang]


@pytest.mark.parametrize("kelas", [bp.Rentang, bp.Tanah, bp.LajuTerukur, bp.FaktorEmisi])
def test_semua_bidang_buruk_dikatakan_sekaligus(kelas):
    isian = dict(NILAI)[kelas]
    with pytest.raises(Penolakan) as tolak:
        kelas(**{nama: buruk[0] for nama, (_, buruk) in isian.items()})
    assert [g.path for g in tolak.value.daftar] == list(isian)


def test_rentang_per_rentang_dari_nol():
    with pytest.raises(Penolakan) as tolak:
        bp.Rentang(1, 2).per(bp.Rentang(0, 1))
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("UM-002", "rendah")]
    assert bp.Rentang(0, 2).per(bp.Rentang(1, 2)) == bp.Rentang(0, 2)


def test_rentang_terbalik():
    with pytest.raises(Penolakan) as tolak:
        bp.Rentang(3, 2)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("BP-001", "rendah")]


def test_faktor_dengan_gwp_lain_tidak_sebanding():
    lain = bp.FaktorEmisi(175.6, bp.SatuanEmisi.G_CO2E_PER_KG, 2021, "AR6", "contoh")
    with pytest.raises(Penolakan) as tolak:
        bp.emisi_terhindar(-1, FAKTOR, lain)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-003", "massa_kg"),
        ("BP-014", "faktor_olah.gwp"),
    ]


def test_lubang_tidak_mencapai_air_tanah():
    assert bp.volume_lubang(10, 100, muka_air_tanah_cm=100.1).peringatan == ()
    with pytest.raises(Penolakan) as tolak:
        bp.volume_lubang(10, 100, muka_air_tanah_cm=100)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("BP-004", "kedalaman_cm")]


@pytest.mark.parametrize("tempat", ["", 5, [], object()])
def test_tempat_yang_bukan_tempat_disebut(tempat):
    ukur = bp.LajuTerukur(
        "Baru Tengah", date(2020, 1, 1), bp.SumberTimbulan.RUMAH_PERMANEN, 0.13, "ITK"
    )
    isi = {"jiwa": 10, "laju": "rumah_permanen", "pada": date(2024, 1, 1), "terukur": [ukur]}
    assert kode_galat(bp.timbulan, tempat=tempat, **isi) == ["UM-004"]
    assert bp.timbulan(tempat="BARU-TENGAH", **isi).kg_per_hari.tinggi == Fraction("1.3")
