"""Plans: every fault at once, circles shown, money before work, and the critical path."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_studi_tiru import (
    DISUSUN,
    SUMBER,
    USULAN,
    dana,
    daya,
    indikator,
    kegiatan,
    rencana,
    rencana_lengkap,
)
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.anggaran import JenisKegiatan, SumberDana
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.studi_tiru.rencana.graf import (
    lawan,
    putaran,
    tertutup_ke_belakang,
    urutan,
)
from pelayanan_publik.studi_tiru.rencana.kritis import hitung_lintasan
from soal_studi_tiru import graf

PANAH = st.integers(1, 7).flatmap(
    lambda n: st.lists(
        st.lists(st.integers(0, n - 1), unique=True, max_size=3), min_size=n, max_size=n
    )
)


# --- order ---------------------------------------------------------------------------------------


@given(PANAH)
def test_putaran_benar_berputar_dan_urutan_memuat_sisanya(sebelum):
    urut, lingkar = urutan(sebelum), putaran(sebelum)
    for k, i in enumerate(urut):
        assert set(sebelum[i]) <= set(urut[:k])
    assert bool(lingkar) == (len(urut) < len(sebelum))
    if lingkar:
        assert lingkar[0] == min(lingkar)
        assert len(set(lingkar)) == len(lingkar)
        for i, j in zip(lingkar, [*lingkar[1:], lingkar[0]], strict=True):
            assert i in sebelum[j]
    assert lawan(lawan(sebelum)) == [sorted(s) for s in sebelum]


@given(PANAH)
def test_tertutup_ke_belakang(sebelum):
    semua = tertutup_ke_belakang(sebelum, [0])
    harapan = {0}
    while baru := {j for i in harapan for j in sebelum[i]} - harapan:
        harapan |= baru
    assert semua == harapan


# --- faults --------------------------------------------------------------------------------------


def galat(*isi, **lain):
    try:
        rencana(*isi, **lain)
    except Penolakan as salah:
        return [(g.kode, g.path) for g in salah.daftar]
    return []


def test_putaran_ditolak_dan_diperlihatkan():
    with pytest.raises(Penolakan) as salah:
        rencana(kegiatan("A", setelah="C"), kegiatan("B", setelah="A"), kegiatan("C", setelah="B"))
    (g,) = salah.value.daftar
    assert (g.kode, g.nilai) == ("ST-024", "A → B → C → A")
    assert "A → B → C → A" in g.pesan
    assert galat(kegiatan("A", setelah="A")) == [("ST-024", "kegiatan[0].setelah")]


def test_kegiatan_tanpa_dana_dan_semua_salah_sekaligus():
    semua = galat(
        kegiatan("A", biaya=5),
        kegiatan("B", biaya=5, dana="Z"),
        kegiatan("C", setelah="Q", biaya=101, dana="D", daya={"R": 2, "S": 1}),
        kegiatan("E", setelah="F"),
        kegiatan("F", setelah="E"),
        dana=[dana()], daya=[daya()],
    )  # fmt: skip
    assert semua == [
        ("ST-023", "kegiatan[2].setelah[0]"), ("ST-024", "kegiatan[3].setelah"),
        ("ST-026", "kegiatan[2].daya[0].banyak"), ("ST-025", "kegiatan[2].daya[1].daya"),
        ("ST-020", "kegiatan[0].dana"), ("ST-022", "kegiatan[1].dana"),
        ("ST-028", "dana[0].rupiah")]  # fmt: skip


def test_dana_yang_tidak_boleh_membiayai():
    danais = dana(sumber=SumberDana.DANAIS)
    assert galat(kegiatan(biaya=5, dana="D"), dana=[danais]) == [("ST-021", "kegiatan[0].dana")]
    luar = kegiatan(biaya=5, dana="D", jenis=JenisKegiatan.DI_LUAR_DAFTAR)
    assert galat(luar, dana=[dana()]) == [("ST-021", "kegiatan[0].dana")]
    kecamatan = dana(wilayah="64.71.05")
    assert galat(luar, dana=[kecamatan]) == []
    di_kecamatan = dana(wilayah="64.71.05", sumber=SumberDana.DANAIS)
    assert galat(luar, dana=[di_kecamatan]) == [("ST-021", "kegiatan[0].dana")]
    dahulu = rencana
    try:
        dahulu(kegiatan(biaya=5, dana="D"), dana=[dana()], disusun=date(2017, 1, 1))
    except Penolakan as salah:
        assert {(g.kode, g.path) for g in salah.daftar} == {("UM-010", "kegiatan[0].dana.pada")}


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        ({"lama": 400, "biaya": 5, "dana": "D"}, "tahun anggaran 2025"),
        ({"lama": 5, "tenggat": date(2025, 1, 5)}, "tenggat"),
        (
            {"lama": 9, "tidak_sebelum": date(2025, 12, 25), "biaya": 1, "dana": "D"},
            "tahun anggaran 2025",
        ),
    ],
)
def test_jendela_yang_menutup_terlalu_awal(isi, sebab):
    with pytest.raises(Penolakan) as salah:
        rencana(kegiatan(**isi), dana=[dana()])
    (g,) = salah.value.daftar
    assert (g.kode, g.path, g.keadaan["sebab"]) == ("ST-029", "kegiatan[0]", sebab)


def test_kegiatan_melampaui_kalender():
    assert galat(kegiatan(lama=10**30)) == [("UM-007", "kegiatan[0].lama_hari")]


def test_jendela_menghitung_pendahulu():
    akhir = kegiatan("B", 2, "A", tenggat=date(2025, 1, 4))
    assert galat(kegiatan("A", 1), akhir) == []
    assert galat(kegiatan("A", 2), akhir) == [("ST-029", "kegiatan[1]")]


def test_target_tanpa_nilai_awal_dan_yang_berlawanan():
    assert kode_galat(indikator, baseline=None) == ["ST-027"]
    assert kode_galat(indikator, tanggal_baseline=None) == ["ST-027"]
    assert kode_galat(indikator, baseline=11) == ["ST-034"]
    assert kode_galat(indikator, baseline=9, arah=tiru.ArahTarget.TURUN) == ["ST-034"]
    assert indikator(baseline=None, target=None).target is None
    assert "tidak diketahui" in indikator(baseline=None, target=None).penjelasan().nilai


def test_setiap_nilai_menyebut_semua_salahnya():
    buat = tiru.KegiatanAdopsi
    assert kode_galat(buat, "", "", ["a", "a"], "", "x", 0, -1, "", None, None, 5, [1], "", "x", 1) == [
        "UM-004", "UM-004", "UM-015", "UM-004", "UM-008", "UM-002", "UM-003", "UM-004", "UM-008",
        "UM-008", "UM-008", "UM-008", "UM-004", "UM-007", "UM-007"]  # fmt: skip
    assert kode_galat(kegiatan, tidak_sebelum=date(2025, 2, 1), tenggat=date(2025, 1, 1)) == [
        "ST-033"
    ]
    assert kode_galat(tiru.DanaAdopsi, "", "apbd", 1, 0, 1.0, 2, 3) == [
        "UM-004", "UM-008", "UM-008", "UM-002", "UM-001", "UM-008", "UM-008"]  # fmt: skip
    assert kode_galat(tiru.DayaAdopsi, "", "", 0, 1, 2) == [
        "UM-004", "UM-004", "UM-002", "UM-008", "UM-008"]  # fmt: skip
    assert kode_galat(tiru.KebutuhanDaya, "", True) == ["UM-004", "UM-001"]
    assert kode_galat(tiru.IndikatorAdopsi, "", "", "", "", "naik", "1", 2, True, 3, 4, 5) == [
        "UM-004"] * 4 + ["UM-008", "UM-016", "UM-007", "UM-016", "UM-007", "UM-008", "UM-008"]  # fmt: skip
    assert kode_galat(tiru.RencanaAdopsi, "", "", 1, 2, 3, 4, [5], 6, [dana()], [7]) == [
        "UM-004", "UM-004", "UM-008", "UM-008", "UM-007", "UM-007", "UM-008", "UM-008", "UM-008",
        "UM-008"]  # fmt: skip
    assert galat(kegiatan(), kegiatan()) == [("UM-015", "kegiatan[1].kode")]


def test_rencana_tanpa_kegiatan():
    kosong = rencana()
    assert kosong.biaya_rupiah == 0
    assert tiru.lintasan_kritis(kosong).lama_hari == 0
    assert tiru.lintasan_kritis(kosong).penjelasan().rincian[0].nilai == "tidak ada"
    assert tiru.susun_jadwal_adopsi(kosong).selesai is None
    assert tiru.susun_jadwal_adopsi(kosong).celah is None


def test_rencana_menerangkan_diri():
    r = rencana_lengkap()
    teks = r.penjelasan().teks()
    for kata in (
        "Kegiatan B",
        "Rp 60 dari D",
        "setelah A",
        "Dana D",
        "Sumber daya R",
        "Indikator J",
    ):
        assert kata in teks
    assert r.biaya_dana("D") == r.biaya_rupiah == 90
    assert "Jumlah" in r._repr_html_()
    assert dana().masa == (date(2025, 1, 1), date(2025, 12, 31))
    assert kegiatan().penjelasan().nilai == "1 hari, tanpa biaya"


# --- the critical path ---------------------------------------------------------------------------


def lintasan_polos(lama, sebelum):
    """The longest chain that ends with each, by trying all that lead to it."""
    panjang = {}

    def ujung(i):
        if i not in panjang:
            panjang[i] = lama[i] + max((ujung(j) for j in sebelum[i]), default=0)
        return panjang[i]

    return max((ujung(i) for i in range(len(lama))), default=0)


SOAL = st.integers(1, 8).flatmap(
    lambda n: st.tuples(st.lists(st.integers(1, 9), min_size=n, max_size=n), graf(n))
)


@given(SOAL)
def test_lintasan_kritis_sama_dengan_hitungan_polos(soal):
    lama, sebelum = soal
    awal, akhir, rantai = hitung_lintasan(lama, sebelum)
    panjang = lintasan_polos(lama, sebelum)
    assert panjang == max(a + n for a, n in zip(awal, lama, strict=True))
    assert sum(lama[i] for i in rantai) == panjang
    for i, j in pairwise(rantai):
        assert i in sebelum[j]
    for i in range(len(lama)):
        assert 0 <= awal[i] <= akhir[i]
        # One day more than its slack makes the plan longer; its slack does not.
        for tambah, lebih in ((akhir[i] - awal[i], 0), (akhir[i] - awal[i] + 1, 1)):
            ubah = [n + tambah if k == i else n for k, n in enumerate(lama)]
            assert lintasan_polos(ubah, sebelum) == panjang + lebih


def test_lintasan_dari_rencana():
    hasil = tiru.lintasan_kritis(rencana_lengkap())
    assert (hasil.lama_hari, hasil.lintasan, hasil.kritis) == (5, ("A", "B"), ("A", "B", "C", "E"))
    assert hasil.waktu[0].kritis
    assert hasil.waktu[0].kelonggaran_hari == 0
    assert "A → B" in hasil.penjelasan().catatan
    assert "Lintasan kritis: 5 hari" in hasil._repr_html_()
    assert kode_galat(tiru.lintasan_kritis, 1) == ["UM-008"]


def test_sumber_dan_bukti_ikut():
    isi = attrs.evolve(kegiatan(), sumber=SUMBER, bukti=USULAN)
    assert isi.penjelasan().dasar is SUMBER
    assert rencana(isi).disusun == DISUSUN
