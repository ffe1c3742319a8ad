"""The chosen set is the best one, within every fund, with all it needs."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
from hypothesis import given, settings, strategies as st

from contoh_studi_tiru import calon, dana, kegiatan, usulan
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.studi_tiru.rencana.penelusuran import cari_pilihan
from soal_studi_tiru import coba_semua_pilihan, isi_pilihan, soal_pilihan


@settings(max_examples=300)
@given(soal_pilihan())
def test_pilihan_sama_dengan_mencoba_semuanya(soal):
    hasil = cari_pilihan(soal, 10_000)
    assert hasil.terbukti
    assert isi_pilihan(soal, hasil.terpilih) == coba_semua_pilihan(soal)
    assert hasil.manfaat == hasil.batas


@given(soal_pilihan(), st.integers(1, 3))
def test_dalam_batas_langkah_apa_pun_pilihan_muat_dan_batasnya_benar(soal, langkah):
    hasil = cari_pilihan(soal, langkah)
    manfaat, _ = isi_pilihan(soal, hasil.terpilih)
    assert manfaat == hasil.manfaat
    assert hasil.manfaat <= coba_semua_pilihan(soal)[0] <= hasil.batas


@given(soal_pilihan(paling_banyak=5), st.integers(1, 9))
def test_uang_lebih_banyak_tidak_mengurangi_manfaat(soal, tambah):
    lebih = attrs.evolve(soal, pagu=[n + tambah for n in soal.pagu])
    assert cari_pilihan(lebih, 10_000).manfaat >= cari_pilihan(soal, 10_000).manfaat


def test_pilihan_dari_usulan_dengan_alasannya():
    p = tiru.pilih_adopsi(usulan())
    # x and y cost 60, z and x share A: 10 + 45; all three cost 105.
    assert (p.terpilih, p.manfaat, p.terbukti, p.celah) == (("x", "z"), 11, True, 0)
    assert [k.kode for k in p.kegiatan] == ["A", "C"]
    assert [(b.dana, b.terpakai_rupiah, b.sisa_rupiah) for b in p.biaya] == [
        ("D", 55, 45),
        ("F", 0, 5),
    ]
    (t,) = p.tersisih
    assert (t.kode, t.tambahan, t.kurang) == ("y", (("D", 50),), (("D", 5),))
    assert t.alasan == "tidak muat: D kurang Rp 5"
    teks = p.penjelasan().teks()
    for kata in ("Manfaat y: 4", "memerlukan x", "Sisa D: Rp 45", "Tersisih y", "(terbukti)"):
        assert kata in teks
    assert "terbukti terbaik" in p._repr_html_()


def test_pecahan_manfaat_tepat_dan_wajib():
    semua = [calon("x", Fraction(1, 3)), calon("y", 0.25, "x"), calon("z", 0.5)]
    p = tiru.pilih_adopsi(usulan(calon=semua))
    assert p.manfaat == Fraction(5, 6)
    wajib = [semua[0], calon("y", 0.25, "x", wajib=True), semua[2]]
    p = tiru.pilih_adopsi(usulan(calon=wajib))
    assert (p.terpilih, p.manfaat) == (("x", "y"), Fraction(7, 12))
    assert "wajib" in p.penjelasan().teks()
    galat = kode_galat(tiru.pilih_adopsi, usulan(calon=wajib, dana=[dana(rupiah=59)]))
    assert galat == ["ST-032"]


def test_tanpa_manfaat_tidak_dipilih_dan_tanpa_dana_tetap_dapat():
    p = tiru.pilih_adopsi(usulan(calon=[calon("x", 0), calon("y", 0), calon("z", 0)]))
    assert (p.terpilih, p.manfaat, p.celah) == ((), 0, None)
    assert {t.alasan for t in p.tersisih} == {"muat, tetapi tidak menambah manfaat"}
    assert p.penjelasan().nilai == "tidak ada"
    gratis = usulan(calon=[calon("x", 1)], kegiatan=[kegiatan()], dana=[])
    p = tiru.pilih_adopsi(gratis)
    assert (p.terpilih, p.biaya, [k.kode for k in p.kegiatan]) == (("x",), (), ["A"])
    assert tiru.pilih_adopsi(usulan(calon=[], kegiatan=[], dana=[])).terpilih == ()


def test_kegiatan_ikut_pendahulunya():
    u = usulan()
    assert [k.kode for k in u.kegiatan_dari(["y"])] == ["A", "B"]
    assert [k.kode for k in u.kegiatan_dari([])] == []


def test_belum_terbukti_dengan_celah():
    semua = [calon(f"c{i}", 10 + i % 3) for i in range(8)]
    kerja = [kegiatan(f"K{i}", inovasi=(f"c{i}",), biaya=20 + i, dana="D") for i in range(8)]
    p = tiru.pilih_adopsi(usulan(calon=semua, kegiatan=kerja), batas_langkah=3)
    assert not p.terbukti
    assert p.celah > 0
    assert "belum terbukti" in p.tabel().judul
    assert "(belum terbukti)" in p.penjelasan().teks()


def test_usulan_menyebut_semua_salahnya():
    galat = kode_galat(
        usulan,
        calon=[calon("x", 1, "y q"), calon("y", 1, "x")],
        kegiatan=[kegiatan("A", inovasi=("w",)), kegiatan("B", setelah="Z", biaya=3)],
    )
    assert galat == ["ST-015", "ST-015", "ST-024", "ST-023", "ST-020"]
    assert kode_galat(tiru.UsulanAdopsi, 1, [2], [dana()] * 2, 3) == [
        "UM-008",
        "UM-008",
        "UM-015",
        "UM-007",
    ]
    assert kode_galat(tiru.CalonInovasi, "", -1, 1, 2, ["", ""], 3) == [
        "UM-004", "UM-003", "UM-008", "UM-008", "UM-004", "UM-004", "UM-008"]  # fmt: skip
    assert kode_galat(tiru.pilih_adopsi, 1) == ["UM-008"]
    assert kode_galat(tiru.pilih_adopsi, usulan(), batas_langkah=True) == ["UM-001"]
    assert kode_galat(usulan, pada=date(2017, 1, 1)) == ["UM-010"] * 3
