"""The smallest set of deeds: examples that can be reckoned in the head, and what is refused."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest

from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import (
    Bobot,
    BobotKhusus,
    JenisTindakan,
    Tindakan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.calon import Timbangan, termurah
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import kesiapan_regu
from pelayanan_publik.tangguh_bencana.kesiapan.tindakan import tindakan_terkecil
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kemampuan,
    Kualifikasi,
    Relawan,
    RentangUmur,
    SyaratKeterampilan,
    WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.parameters.regu import POLA
from pelayanan_publik.tangguh_bencana.regu import KebutuhanAlat, Peran, PolaRegu, StatusKesiapan

PADA = date(2026, 8, 1)
SEHARI = timedelta(days=1)
KURSUS = WujudKualifikasi.SERTIFIKAT_PELATIHAN
UJI = WujudKualifikasi.SERTIFIKAT_KOMPETENSI
AIR = Kualifikasi("AIR", "Pelatihan di air", KURSUS, [Kemampuan("air")], 24)
TALI = Kualifikasi("TALI", "Pelatihan tali", KURSUS, [Kemampuan("tali")], 24, RentangUmur(19, 40))
DUA = Kualifikasi("DUA", "Uji keduanya", UJI, [Kemampuan("air"), Kemampuan("tali")], 36)
DAFTAR = DaftarKualifikasi([AIR, TALI, DUA])
SYARAT_AIR = SyaratKeterampilan("air", (KURSUS, UJI))
SYARAT_TALI = SyaratKeterampilan("tali", (KURSUS, UJI))
DULU, BARU = date(2023, 1, 1), date(2026, 1, 1)


def regu(*peran, alat=()):
    return PolaRegu("P", "Regu", [Peran(f"peran {i}", *isi) for i, isi in enumerate(peran)], alat)


def kekuatan(*relawan, alat=(), daftar=DAFTAR):
    return Kekuatan(relawan, alat, daftar)


def kata(pola, ada, **lain):
    hasil = tindakan_terkecil(pola, ada, PADA, **lain)
    assert hasil.terbukti()
    return [str(t) for t in hasil.tindakan]


# --- people ------------------------------------------------------------------------------------


def test_sudah_siap_tanpa_tindakan():
    ada = kekuatan(Relawan("R-1", [AIR.terbitkan(BARU)]))
    hasil = tindakan_terkecil(regu((1, [SYARAT_AIR])), ada, PADA)
    assert (hasil.tindakan, hasil.bobot, hasil.banyak, hasil.batas_bawah) == ((), 0, 0, 0)
    assert hasil.terapkan(ada, PADA) == ada
    assert "sudah siap, tidak ada tindakan" in str(hasil.penjelasan())


def test_pembaruan_didahulukan_atas_pelatihan_baru():
    ada = kekuatan(Relawan("R-1"), Relawan("R-2", [AIR.terbitkan(DULU)]))
    assert kata(regu((1, [SYARAT_AIR])), ada) == ["R-2: perbarui AIR"]


def test_pelatihan_didahulukan_atas_orang_baru():
    assert kata(regu((1, [SYARAT_AIR])), kekuatan(Relawan("R-1"))) == ["R-1: latih AIR"]
    assert kata(regu((1, [SYARAT_AIR])), kekuatan()) == ["BARU-1: rekrut", "BARU-1: latih AIR"]


def test_yang_sudah_ada_dilatih_dan_orang_baru_duduk_di_kursi_tanpa_syarat():
    pola = regu((1, [SYARAT_AIR]), (1,))
    assert kata(pola, kekuatan(Relawan("R-1"))) == ["R-1: latih AIR", "BARU-1: rekrut"]


def test_kode_yang_lebih_awal_bertindak_dan_urutan_daftar_tidak_menentukan():
    orang = [Relawan(f"R-{i}") for i in range(6)]
    pola = regu((2, [SYARAT_AIR]), (2,))
    maju = tindakan_terkecil(pola, kekuatan(*orang), PADA)
    mundur = tindakan_terkecil(pola, kekuatan(*reversed(orang)), PADA)
    assert maju == mundur
    assert [str(t) for t in maju.tindakan] == ["R-0: latih AIR", "R-1: latih AIR"]


def test_satu_uji_menggantikan_dua_pelatihan():
    pola = regu((1, [SYARAT_AIR, SYARAT_TALI]))
    muda = Relawan("R-1", lahir=date(2000, 1, 1))
    assert kata(pola, kekuatan(muda)) == ["R-1: latih DUA"]
    mahal = Bobot(khusus=[BobotKhusus(JenisTindakan.LATIH, "DUA", 3)])
    assert kata(pola, kekuatan(muda), bobot=mahal) == ["R-1: latih AIR", "R-1: latih TALI"]


@pytest.mark.parametrize(
    ("lahir", "harapan"),
    [
        (date(2000, 1, 1), "R-1: latih TALI"),
        (date(2007, 8, 1), "R-1: latih TALI"),  # 19 today
        (date(2007, 8, 2), "BARU-1: rekrut"),  # 19 tomorrow
        (date(1985, 8, 2), "R-1: latih TALI"),  # 40, for one day more
        (date(1985, 8, 1), "BARU-1: rekrut"),  # 41 today
        (None, "BARU-1: rekrut"),
        (date(2026, 8, 2), "BARU-1: rekrut"),  # not yet born
    ],
)
def test_umur_seleksi_membatasi_yang_mulai(lahir, harapan):
    daftar = DaftarKualifikasi([TALI])
    ada = kekuatan(Relawan("R-1", lahir=lahir), daftar=daftar)
    pola = regu((1, [SyaratKeterampilan("tali", (KURSUS,))]))
    assert kata(pola, ada)[0] == harapan


def test_umur_seleksi_tidak_membatasi_pembaruan():
    tua = Relawan("R-1", [TALI.terbitkan(DULU)], date(1950, 1, 1))
    pola = regu((1, [SyaratKeterampilan("tali", (KURSUS,))]))
    assert kata(pola, kekuatan(tua)) == ["R-1: perbarui TALI"]


def test_yang_berhalangan_tidak_dipakai():
    pergi = Relawan("R-1", [AIR.terbitkan(BARU)], berhalangan=[Masa(PADA, date(2026, 8, 2))])
    assert kata(regu((1, [SYARAT_AIR])), kekuatan(pergi)) == ["BARU-1: rekrut", "BARU-1: latih AIR"]


def test_sertifikat_yang_terbit_kemudian_belum_diketahui():
    nanti = Relawan("R-1", [AIR.terbitkan(date(2026, 8, 2))])
    assert kata(regu((1, [SYARAT_AIR])), kekuatan(nanti)) == ["R-1: latih AIR"]


def test_satu_orang_satu_kursi_walau_dua_sertifikat():
    serba = Relawan("R-1", [AIR.terbitkan(BARU), TALI.terbitkan(BARU)])
    kosong = Relawan("R-2", lahir=date(2000, 1, 1))
    pola = regu((1, [SYARAT_AIR]), (1, [SYARAT_TALI]))
    assert kata(pola, kekuatan(serba, kosong)) == ["R-2: latih TALI"]


def test_kode_orang_baru_tidak_menabrak_yang_ada():
    orang = Relawan("BARU-1", berhalangan=[Masa(PADA, None)])
    assert kata(regu((2,)), kekuatan(orang)) == ["BARU-2: rekrut", "BARU-3: rekrut"]


def test_sasaran_siap_meminta_yang_dianjurkan_juga():
    pola = regu((1, [attrs.evolve(SYARAT_AIR, wajib=False)]), (1, (), False),
                alat=[KebutuhanAlat("ht", wajib=False)])  # fmt: skip
    ada = kekuatan(Relawan("R-1"))
    assert kata(pola, ada) == []
    assert kata(pola, ada, sasaran="siap") == ["R-1: latih AIR", "BARU-1: rekrut", "ht: beli 1"]


def test_beberapa_regu_harus_berdiri_bersamaan():
    ada = kekuatan(Relawan("R-1", [AIR.terbitkan(BARU)]), Relawan("R-2"))
    pola = regu((1, [SYARAT_AIR]), alat=[KebutuhanAlat("perahu")])
    hasil = tindakan_terkecil([pola, pola], ada, PADA)
    assert [str(t) for t in hasil.tindakan] == ["R-2: latih AIR", "perahu: beli 2"]
    assert [(p.regu, p.kursi, p.relawan) for p in hasil.susunan] == [(1, 1, "R-1"), (2, 1, "R-2")]
    assert (
        kesiapan_regu([pola, pola], hasil.terapkan(ada, PADA), PADA).status is StatusKesiapan.SIAP
    )


def test_regu_arus_deras_menurut_pola():
    kursus = Kualifikasi("AD", "Arus deras", KURSUS, [Kemampuan("teknisi_arus_deras")], 24)
    orang = [Relawan(f"R-{i}") for i in range(3)]
    ada = Kekuatan(
        [*orang, Relawan("R-7", [kursus.terbitkan(date(2024, 8, 1))])],
        [Alat("PERAHU-1", "perahu", diperiksa=date(2026, 1, 1), selang_hari=90)],
        DaftarKualifikasi([kursus]),
    )
    pola = POLA["arus_deras"].nilai(PADA)
    assert kata(pola, ada) == ["R-7: perbarui AD", "PERAHU-1: periksa", "rompi_apung: beli 4"]
    assert kata(pola, ada, sasaran=StatusKesiapan.SIAP)[:2] == ["R-0: latih AD", "R-7: perbarui AD"]


def test_kekurangan_orang_ditolak_dengan_kursi_yang_mengikat():
    pola = regu((1, [SYARAT_TALI]), (1, [SYARAT_TALI, SYARAT_AIR]), (1,))
    daftar = DaftarKualifikasi([AIR, TALI])
    muda = Relawan("R-1", lahir=date(2000, 1, 1))
    ada = kekuatan(muda, Relawan("R-2"), Relawan("R-3"), daftar=daftar)
    with pytest.raises(Penolakan) as salah:
        tindakan_terkecil(pola, ada, PADA, boleh_rekrut=False)
    (galat,) = salah.value.daftar
    assert (galat.kode, galat.path, galat.nilai) == (
        "TB-061", "kekuatan", ("peran 0 (regu 1)", "peran 1 (regu 1)"))  # fmt: skip
    assert dict(galat.keadaan) == {"butuh": 2, "calon": 1, "kurang": 1}
    assert "meminta 2 orang; yang dapat mengisinya, walau dilatih, hanya 1" in galat.pesan
    assert kata(pola, ada) == [
        "R-1: latih AIR", "R-1: latih TALI", "BARU-1: rekrut", "BARU-1: latih TALI",
    ]  # fmt: skip


# --- items -------------------------------------------------------------------------------------


def lot(kode, jumlah, **lain):
    return Alat(kode, "ht", jumlah, **{"selang_hari": 30, "diperiksa": DULU, **lain})


ALAT = regu((1,), alat=[KebutuhanAlat("ht", 5)])


@pytest.mark.parametrize(
    ("alat", "harapan"),
    [
        ([lot("A", 1), lot("B", 4)], ["A: periksa", "B: periksa"]),
        ([lot("A", 2), lot("B", 4)], ["B: periksa", "A: periksa"]),
        ([lot("A", 9, pensiun=PADA)], ["ht: beli 5"]),
        ([lot("A", 1, sejak=date(2026, 8, 2))], ["ht: beli 5"]),
        ([lot("A", 3), lot("B", 4, diperiksa=PADA)], ["A: periksa"]),
        ([lot("A", 2, dipakai=PADA), lot("B", 2, diperiksa=())],
         ["A: periksa", "B: periksa", "ht: beli 1"]),
        ([lot("A", 5, diperiksa=PADA, selang_hari=None)], []),
    ],
)  # fmt: skip
def test_alat_diperiksa_dari_yang_terbanyak_lalu_dibeli(alat, harapan):
    ada = kekuatan(Relawan("R-1"), alat=alat)
    hasil = tindakan_terkecil(ALAT, ada, PADA)
    assert sorted(str(t) for t in hasil.tindakan) == sorted(harapan)
    assert hasil.terbukti()
    assert hasil.terapkan(ada, PADA).alat_layak(PADA)["ht"] >= 5


@pytest.mark.parametrize(
    ("bobot", "harapan"),
    [
        (Bobot(periksa=3, beli=2), ["B: periksa", "ht: beli 1"]),
        (Bobot(periksa=9, beli=2), ["ht: beli 5"]),
        (Bobot(periksa=0), ["B: periksa", "A: periksa"]),
        (Bobot(periksa=0, beli=0), ["B: periksa", "A: periksa"]),
        (Bobot(khusus=[BobotKhusus(JenisTindakan.BELI, "ht", 0.1)]), ["ht: beli 5"]),
    ],
)  # fmt: skip
def test_bobot_menentukan_periksa_atau_beli(bobot, harapan):
    ada = kekuatan(Relawan("R-1"), alat=[lot("A", 2), lot("B", 4)])
    assert kata(ALAT, ada, bobot=bobot) == harapan


def test_pembelian_besar_dibagi_menjadi_beberapa_kotak_berkode_sendiri():
    pola = [regu((1,), alat=[KebutuhanAlat("ht", 9_000)])] * 2
    ada = kekuatan(Relawan("A"), Relawan("B"), alat=[Alat("ht-BARU-1", "tandu")])
    hasil = tindakan_terkecil(pola, ada, PADA)
    assert [str(t) for t in hasil.tindakan] == ["ht: beli 18.000"]
    jadi = hasil.terapkan(ada, PADA)
    assert [(a.kode, a.jumlah) for a in jadi.alat[1:]] == [
        ("ht-BARU-2", 10_000), ("ht-BARU-3", 8_000)]  # fmt: skip
    assert jadi.alat_layak(PADA) == {"tandu": 1, "ht": 18_000}


# --- weights -----------------------------------------------------------------------------------


def test_bobot_pecahan_dijumlah_tepat():
    bobot = Bobot(latih=Fraction(1, 3), rekrut=0.5, beli=Fraction(1, 7))
    pola = regu((2, [SYARAT_AIR]), alat=[KebutuhanAlat("ht", 2)])
    hasil = tindakan_terkecil(pola, kekuatan(Relawan("R-1")), PADA, bobot=bobot)
    assert hasil.bobot == Fraction(2, 3) + Fraction(1, 2) + Fraction(2, 7) == hasil.batas_bawah
    assert hasil.per_jenis == {
        JenisTindakan.PERBARUI: 0, JenisTindakan.LATIH: 2, JenisTindakan.REKRUT: 1,
        JenisTindakan.PERIKSA: 0, JenisTindakan.BELI: 2,
    }  # fmt: skip
    assert hasil.banyak == 5
    assert "5 tindakan, bobot 1,45" in str(hasil.penjelasan())


def test_bobot_nol_tidak_menambah_tindakan_percuma():
    bobot = Bobot(0, 0, 0, 0, 0)
    ada = kekuatan(Relawan("R-1"), Relawan("R-2", [AIR.terbitkan(BARU)]))
    assert kata(regu((1, [SYARAT_AIR])), ada, bobot=bobot) == []


def test_rekrut_dipilih_bila_pelatihan_orang_lama_lebih_berat():
    bobot = Bobot(perbarui=9, latih=1, rekrut=1)
    ada = kekuatan(Relawan("R-1", [AIR.terbitkan(DULU)]))
    pola = regu((1, [SyaratKeterampilan("air", (KURSUS,))]))
    assert kata(pola, ada, bobot=bobot) == ["BARU-1: rekrut", "BARU-1: latih AIR"]


@pytest.mark.parametrize("nilai", [-1, True, "3", float("nan"), None])
def test_bobot_bukan_bilangan_ditolak_semua_sekaligus(nilai):
    with pytest.raises(Penolakan) as salah:
        Bobot(latih=nilai, beli=nilai)
    assert [g.path for g in salah.value.daftar] == ["latih", "beli"]
    assert kode_galat(BobotKhusus, JenisTindakan.LATIH, "AIR", nilai)


def test_bobot_khusus_yang_ganda_atau_tanpa_hal_ditolak():
    satu = BobotKhusus(JenisTindakan.LATIH, "AIR", 1)
    assert kode_galat(Bobot, khusus=[satu, satu]) == ["UM-015"]
    assert kode_galat(BobotKhusus, JenisTindakan.REKRUT, "AIR", 1) == ["TB-064"]
    Bobot(khusus=[satu, attrs.evolve(satu, jenis=JenisTindakan.PERBARUI)])


def test_timbangan_memisahkan_angkanya():
    bobot = Bobot(latih=Fraction(2, 3), rekrut=Fraction(1, 2))
    timbangan = Timbangan.untuk(bobot, 9)
    assert (timbangan.penyebut, timbangan.alas) == (6, 10)
    assert timbangan.sandi(JenisTindakan.LATIH, "AIR") == 4_1010
    assert timbangan.sandi(JenisTindakan.REKRUT) == 3_1100
    assert timbangan.sandi(JenisTindakan.PERBARUI, "AIR") == 6_1000


def test_termurah_menolak_yang_tidak_tertutup():
    assert termurah(0b11, [(1, 0b01, 0)]) is None
    assert termurah(0, [(1, 0b01, 0)]).isi == ()


# --- what is refused -----------------------------------------------------------------------------


def test_semua_kesalahan_masukan_diberitahukan_sekaligus():
    with pytest.raises(Penolakan) as salah:
        tindakan_terkecil([], 1, "2026", sasaran="tidak_siap", boleh_rekrut=1, bobot=3)
    assert {(g.kode, g.path) for g in salah.value.daftar} == {
        ("TB-040", "pola"), ("UM-008", "kekuatan"), ("UM-007", "pada"), ("TB-060", "sasaran"),
        ("UM-008", "boleh_rekrut"), ("UM-008", "bobot"),
    }  # fmt: skip
    assert kode_galat(tindakan_terkecil, regu((1,)), kekuatan(), PADA, sasaran="ya") == ["UM-017"]


def test_bobot_untuk_hal_yang_tidak_dikenal_ditolak():
    khusus = [
        BobotKhusus(JenisTindakan.LATIH, "AIRR", 1),
        BobotKhusus(JenisTindakan.PERBARUI, "ht", 1),
        BobotKhusus(JenisTindakan.BELI, "AIR", 1),
        BobotKhusus(JenisTindakan.BELI, "ht", 1),
        BobotKhusus(JenisTindakan.PERIKSA, "tandu", 1),
        BobotKhusus(JenisTindakan.LATIH, "AIR", 1),
    ]
    ada = kekuatan(alat=[Alat("T", "tandu")])
    with pytest.raises(Penolakan) as salah:
        tindakan_terkecil(ALAT, ada, PADA, bobot=Bobot(khusus=khusus))
    assert [(g.kode, g.path) for g in salah.value.daftar] == [
        ("TB-064", f"bobot.khusus[{i}].kode") for i in range(3)
    ]
    assert "ht, tandu" in salah.value.daftar[2].saran


def test_kursi_dengan_terlalu_banyak_syarat_ditolak():
    syarat = [SyaratKeterampilan("air", (KURSUS, UJI), wajib=i % 2 == 0) for i in range(2)]
    tingkat = Kualifikasi("T", "T", KURSUS, [Kemampuan("t", 20)])
    syarat += [SyaratKeterampilan("t", (KURSUS,), i + 1) for i in range(11)]
    ada = kekuatan(daftar=DaftarKualifikasi([AIR, tingkat]))
    pola = regu((1,), (1, syarat))
    for diberi, path in ((pola, "pola"), ([pola], "pola[0]")):
        with pytest.raises(Penolakan) as salah:
            tindakan_terkecil(diberi, ada, PADA)
        assert [(g.kode, g.path) for g in salah.value.daftar] == [
            ("TB-062", f"{path}.peran[1].syarat")
        ]
    assert kata(regu((1, syarat[1:])), ada) == ["BARU-1: rekrut", "BARU-1: latih T"]


def test_syarat_yang_tidak_mungkin_dipenuhi_ditolak():
    pola = regu((1, [SyaratKeterampilan("terbang", (UJI,))]))
    assert kode_galat(tindakan_terkecil, pola, kekuatan(), PADA) == ["TB-022"]


# --- afterwards ----------------------------------------------------------------------------------


def hasil_lengkap():
    pola = regu((2, [SYARAT_AIR]), (1,), alat=[KebutuhanAlat("ht", 6)])
    ada = kekuatan(Relawan("R-1", [AIR.terbitkan(DULU)]), Relawan("R-2"), alat=[lot("A", 4)])
    return tindakan_terkecil(pola, ada, PADA), ada


def test_terapkan_menjadikan_siap_dan_tidak_mengubah_yang_lama():
    hasil, ada = hasil_lengkap()
    jadi = hasil.terapkan(ada, PADA)
    assert kesiapan_regu(hasil.pola, jadi, PADA).status is StatusKesiapan.SIAP
    assert [r.kode for r in jadi.relawan] == ["R-1", "R-2", "BARU-1"]
    assert [p.terbit for p in jadi.relawan[0].perolehan] == [DULU, PADA]
    assert (jadi.alat[0].diperiksa, jadi.alat[0].dipakai) == ((DULU, PADA), ())
    assert jadi.alat[1] == Alat("ht-BARU-1", "ht", 2, sejak=PADA)


def test_terapkan_tidak_menghapus_pemakaian_sebelum_dan_sesudahnya():
    hari = [PADA + n * SEHARI for n in (-2, 0, 3)]
    ada = kekuatan(Relawan("R-1"), alat=[Alat("A", "ht", dipakai=hari)])
    hasil = tindakan_terkecil(regu((1,), alat=[KebutuhanAlat("ht")]), ada, PADA)
    (jadi,) = hasil.terapkan(ada, PADA).alat
    assert (jadi.diperiksa, jadi.dipakai) == ((PADA,), (hari[0], hari[2]))
    assert [jadi.layak(PADA + n * SEHARI) for n in (-3, -1, 0, 2, 3)] == [
        True, False, True, True, False,
    ]  # fmt: skip


def test_yang_bergabung_belum_dapat_dipanggil_sebelumnya():
    ada = kekuatan()
    hasil = tindakan_terkecil(regu((1,)), ada, PADA)
    (baru,) = hasil.terapkan(ada, PADA).relawan
    assert [baru.hadir(h) for h in (date.min, PADA - SEHARI, PADA)] == [False, False, True]
    assert baru == Relawan("BARU-1", sejak=PADA)


def test_terapkan_pada_kekuatan_lain_ditolak_dengan_semua_sebabnya():
    hasil, _ = hasil_lengkap()
    with pytest.raises(Penolakan) as salah:
        hasil.terapkan(kekuatan(Relawan("R-2"), Relawan("BARU-1")), PADA)
    assert [(g.kode, g.path, g.nilai) for g in salah.value.daftar] == [
        ("TB-044", "tindakan[0].kode", "R-1"),
        ("UM-015", "tindakan[2].kode", "BARU-1"),
        ("TB-063", "tindakan[3].kode", "A"),
    ]
    assert kode_galat(hasil.terapkan, 1, 2) == ["UM-008", "UM-007"]
    lain = kekuatan(Relawan("R-1"), Relawan("R-2"), alat=[lot("A", 4)],
                    daftar=DaftarKualifikasi([DUA]))  # fmt: skip
    assert kode_galat(hasil.terapkan, lain, PADA) == ["TB-021", "TB-021"]


def test_penjelasan_dan_tabel_terbaca_petugas():
    hasil, _ = hasil_lengkap()
    assert str(hasil.penjelasan()).splitlines() == [
        "Tindakan terkecil agar Regu siap bersyarat pada 2026-08-01: 6 tindakan",
        "  R-1: perbarui AIR (peran 0 (regu 1))",
        "  R-2: latih AIR (peran 0 (regu 1))",
        "  BARU-1: rekrut (peran 1 (regu 1))",
        "  A: periksa",
        "  ht: beli 2",
        "  Batas bawah: 6 (terbukti: tidak ada kumpulan tindakan yang lebih ringan)",
        "  Susunan sesudahnya: 3 kursi",
        "    peran 0 (regu 1): R-1",
        "    peran 0 (regu 1): R-2",
        "    peran 1 (regu 1): BARU-1",
    ]
    tabel = hasil.tabel()
    assert tabel.baris[0] == ("R-1", "perbarui", "AIR", 1, "1", "peran 0 (regu 1)")
    assert tabel.kaki == ("Jumlah", "", "", 6, "6", "")
    assert hasil._repr_html_() == tabel._repr_html_()
    assert pickle.loads(pickle.dumps(hasil)) == hasil  # noqa: S301 - its own


def test_tindakan_adalah_nilai_yang_diperiksa():
    assert kode_galat(Tindakan, "latih", "R-1") == ["UM-008"]
    assert Tindakan(JenisTindakan.REKRUT, "BARU-1").bobot == 1
    assert str(Tindakan(JenisTindakan.BELI, "ht", banyak=1_200)) == "ht: beli 1.200"


# --- the proof -----------------------------------------------------------------------------------


def test_bukti_yang_diubah_ketahuan():
    hasil, _ = hasil_lengkap()
    bukti = hasil.bukti
    (alat,) = bukti.alat
    palsu = [
        attrs.evolve(bukti, alat=[attrs.evolve(alat, periksa=0)]),
        attrs.evolve(bukti, alat=[attrs.evolve(alat, periksa=0, beli=6)]),
        attrs.evolve(bukti, alat=[attrs.evolve(alat, menunggu=(("A", 1), ("B", 9)))]),
        attrs.evolve(bukti, orang=attrs.evolve(bukti.orang, isi=bukti.orang.isi[:-1])),
    ]
    assert not any(attrs.evolve(hasil, bukti=p).terbukti() for p in palsu)
    assert not attrs.evolve(hasil, tindakan=hasil.tindakan[1:]).terbukti()
    assert hasil.terbukti()


def test_data_pribadi_tidak_tampak():
    muda = Relawan("R-1", lahir=date(2000, 1, 2))
    hasil = tindakan_terkecil(regu((1, [SYARAT_TALI])), kekuatan(muda), PADA)
    assert "2000" not in repr(hasil) + str(hasil.penjelasan()) + str(hasil.tabel())


@pytest.mark.parametrize("banyak", [30, 300, 3_000])
def test_ukuran_nyata(banyak):
    orang = [
        Relawan(f"R-{i:05}", [AIR.terbitkan(PADA - timedelta(days=i % 1_500))] if i % 3 else [])
        for i in range(banyak)
    ]
    pola = [regu((banyak // 10, [SYARAT_AIR]), (banyak // 10, [SYARAT_AIR, SYARAT_TALI]))] * 2
    hasil = tindakan_terkecil(pola, kekuatan(*orang), PADA)
    assert hasil.terbukti()
    jadi = hasil.terapkan(kekuatan(*orang), PADA)
    assert kesiapan_regu(pola, jadi, PADA).status is StatusKesiapan.SIAP
