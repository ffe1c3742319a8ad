"""Mass balance, batches and movements: what they say, and that a false book is found out."""

from __future__ import annotations

from fractions import Fraction

import attrs

from contoh_kaca import SEDANG, Bengkel, semua_langkah
from dunia import kode_galat
from pelayanan_publik import limbah_kaca as lk
from pelayanan_publik.core.peta import Peta


def test_neraca_menutup_menurut_lot_adukan_dan_seluruhnya():
    n = lk.neraca_massa(semua_langkah().buku)
    assert n.seimbang
    assert n.selisih == 0
    assert n.diterima_gram == sum(n.pos.values()) == 205_000
    satu = n.lot[0]
    assert (satu.diterima_gram, satu.ditolak_gram, satu.hilang_gram) == (180_000, 10_000, 11_000)
    assert (satu.serbuk_gram, satu.dijual_gram, satu.diaduk_gram) == (114_000, 5_000, 40_000)
    a1, a3 = n.adukan
    assert a1.dalam_blok == 60 * Fraction(950, 3) == 19_000
    assert (a1.sisa, a1.hilang) == (600, 400)
    assert (a3.belum_dicetak, a3.dalam_blok) == (20_000, 0)
    assert "adukan hilang" in str(n.tabel())
    assert "seimbang" in n._repr_html_()
    assert "L-2" in str(n.tabel_lot())
    assert str(n.penjelasan()).startswith("Kaca diterima: 205.000 gram (seimbang)")


def test_massa_kering_mengikuti_bagian_yang_sama():
    (a,) = lk.neraca_massa(Bengkel().sampai("dicetak").buku).adukan
    assert a.kering_gram == 190_000
    assert a.kering_dalam_blok == Fraction(190_000 * 190, 200)
    assert a.kering_dalam_blok / a.kering_gram == a.dalam_blok / a.kaca_gram


def test_buku_yang_berdusta_ketahuan():
    """A book made by hand, in which powder is taken that no batch has."""
    buku = semua_langkah().buku
    palsu = attrs.evolve(buku, terpakai=Peta({("L-1", SEDANG): 1}))
    n = lk.neraca_massa(palsu)
    assert not n.seimbang
    assert n.selisih == n.lot[0].selisih_gram == 1 - 45_000
    assert "TIDAK SEIMBANG" in str(n.tabel())
    assert "selisih -44.999 gram" in str(n.penjelasan())


def test_rekap_produksi():
    rekap = lk.rekap_produksi(semua_langkah().buku)
    a1, a3 = rekap.baris
    assert (a1.dicetak, a1.stok, a1.mutu, a1.persen_kaca) == (60, 17, "mutu B", 20)
    assert (a3.dicetak, a3.mutu) == (0, "belum diuji")
    assert rekap.blok_per_kg_kaca == Fraction(60_000, 19_000)
    assert "17" in rekap._repr_html_()
    assert lk.rekap_produksi(lk.buku_kaca()).blok_per_kg_kaca is None


def test_persen_kaca_tidak_terdefinisi_tidak_terjadi_karena_adukan_selalu_berkaca():
    b = Bengkel()
    b.olah()
    e = b.campur(kaca=[(SEDANG, 1)], semen_gram=0, basis=lk.BasisKaca.SEMEN, rujukan_uji="uji 1")
    assert e.persen_kaca == 100
    assert attrs.evolve(e, kaca=()).persen_kaca is None
    tanpa = attrs.evolve(lk.rekap_produksi(b.buku).baris[0], persen_kaca=None)
    assert "–" in str(lk.RekapProduksi((tanpa,)).tabel())


def test_yang_ditolak_menurut_alasan():
    n = lk.neraca_massa(semua_langkah().buku)
    assert {a.value: g for a, g in n.ditolak.items()} == {
        "b3": 1_000, "lampu": 2_000, "cermin": 3_000, "residu": 4_000}  # fmt: skip
    assert sum(n.ditolak.values()) == n.pos["ditolak"]
    assert "    Lampu: 2.000 gram" in str(n.penjelasan()).splitlines()


def test_rekap_uang_tanpa_yang_dibatalkan():
    b = semua_langkah()
    uang = lk.rekap_uang(b.buku)
    assert (uang.beli_kaca_rupiah, uang.jual_serbuk_rupiah, uang.jual_blok_rupiah) == (
        54_000,
        10_000,
        44_000,
    )
    assert (uang.hasil_rupiah, uang.blok_dijual, uang.harga_blok) == (54_000, 22, 2_000)
    assert "22 blok, Rp 2.000/blok" in uang._repr_html_()
    jual = next(e for e in b.log if isinstance(e, lk.SerbukDijual))
    b(lk.batalkan_langkah, langkah=jual.nomor, alasan="x")
    b(lk.batalkan_langkah, langkah=b.terima("L-9", 5, "99", biaya_rupiah=7).nomor, alasan="x")
    assert lk.rekap_uang(b.buku) == attrs.evolve(uang, jual_serbuk_rupiah=0)
    kosong = lk.rekap_uang(lk.buku_kaca())
    assert kosong.harga_blok is None
    assert "Blok: Rp 0" in str(kosong.penjelasan())
    assert kode_galat(lk.rekap_uang, 1) == ["UM-008"]


def test_mutu_yang_dinyatakan_lalu_gugur_disebut():
    b = Bengkel().sampai("diuji")
    jual = b.jual(banyak=3, mutu=lk.Mutu.B, sementara=True)
    b(
        lk.batalkan_langkah,
        langkah=b.jual(banyak=9, mutu=lk.Mutu.B, sementara=True).nomor,
        alasan="x",
    )
    b.jual(banyak=2, mutu=lk.Mutu.D, sementara=True)
    b.jual(banyak=1)
    assert lk.pernyataan_gugur(b.buku) == ()
    b.uji(banyak=0, kuat=(), penyerapan_persen=[7])
    (satu,) = lk.pernyataan_gugur(b.buku)
    assert satu == lk.PernyataanGugur(jual.nomor, "A-1", 3, lk.Mutu.B, lk.Mutu.C)
    assert str(satu.penjelasan()).startswith("3 blok adukan A-1 dinyatakan mutu B: kini mutu C")
    b(lk.pakai_blok, adukan="A-1", banyak=4, tempat="gang", mutu=lk.Mutu.C, sementara=True)
    b.uji(banyak=0, kuat=(), penyerapan_persen=[30])
    semua = lk.pernyataan_gugur(b.buku)
    assert [(s.banyak, s.mutu.value, s.kini) for s in semua] == [
        (3, "B", None),
        (2, "D", None),
        (4, "C", None),
    ]
    assert "kini tanpa mutu" in str(semua[0].penjelasan())
    assert kode_galat(lk.pernyataan_gugur, 1) == ["UM-008"]


def test_kiriman_dicocokkan_satu_demi_satu():
    b = Bengkel()
    b.terima("L-1", 100, "1")
    b.terima("L-2", 90, "2")
    b.terima("L-3", 5, "4")
    b(lk.batalkan_langkah, langkah=b.terima("L-4", 7, "5").nomor, alasan="x")
    b(lk.terima_kaca, lot="L-5", asal="TPS3R", rujukan="6", gram=1)
    hasil = lk.cocokkan_kiriman(
        b.buku, asal="Bank Sampah RW 06", dikirim={"1": 100, "2": 100, "3": 50, "5": 7}
    )
    assert [(r.rujukan, r.status.value, r.selisih_gram) for r in hasil.baris] == [
        ("1", "cocok", 0),
        ("2", "berbeda", -10),
        ("3", "belum_diterima", -50),
        ("5", "belum_diterima", -7),
        ("4", "tidak_dikirim", 5),
    ]
    assert not hasil.cocok
    assert (hasil.dikirim_gram, hasil.diterima_gram) == (257, 195)
    assert "tidak dikirim" in hasil._repr_html_()
    assert lk.cocokkan_kiriman(b.buku, asal="TPS3R", dikirim={"6": 1}).cocok


def test_laporan_buruk_ditolak():
    assert kode_galat(lk.neraca_massa, 1) == kode_galat(lk.rekap_produksi, 1) == ["UM-008"]
    buku = lk.buku_kaca()
    assert kode_galat(lk.cocokkan_kiriman, buku, asal="", dikirim={"": 1, "2": 1.5, "3": 0}) == [
        "UM-004", "UM-004", "UM-001", "UM-002"]  # fmt: skip
    assert kode_galat(lk.cocokkan_kiriman, buku, asal="x", dikirim=[("1", 2)]) == ["UM-008"]
