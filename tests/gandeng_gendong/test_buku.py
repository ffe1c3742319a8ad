"""The book: every step from every state, money and portions, people, registers, replay."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from typing import get_args

import attrs
import pytest

from contoh_gandeng import (
    HARI,
    STANDAR,
    SYARAT,
    Meja,
    contoh_gandeng,
    pesanan,
    semua_langkah,
    susunan,
)
from dunia import kode_galat
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.gandeng_gendong.book.events import LangkahKelompok, LangkahPesanan

PESANAN = tuple(k.value for k in gg.KeadaanPesanan)
LANGKAH_PESANAN = {
    gg.PesananDitawarkan: lambda m: m.tawar(kelompok="B"),
    gg.TawaranDiterima: Meja.terima,
    gg.TawaranDitolak: Meja.tolak,
    gg.TawaranDitarik: Meja.tarik,
    gg.PesananDikirim: Meja.kirim,
    gg.PesananDiterimaPemesan: Meja.terima_kiriman,
    gg.PesananDibayar: Meja.bayar,
    gg.PesananDibatalkan: Meja.batal,
    gg.LangkahPesananDitarik: Meja.tarik_langkah,
}
LANGKAH_KELOMPOK = {
    gg.KurasiDimulai: Meja.kurasi,
    gg.ProdukDiluluskan: Meja.produk,
    gg.ProdukDicabut: Meja.cabut,
    gg.KesanggupanDitetapkan: Meja.sanggup,
    gg.KurasiLulus: Meja.lulus,
    gg.KurasiTidakLulus: Meja.tak_lulus,
    gg.AnggotaKelompokMasuk: lambda m: m.masuk("W-9"),
    gg.AnggotaKelompokKeluar: lambda m: m.keluar("W-A-5"),
    gg.KoordinatorDiganti: lambda m: m.koordinator("W-A-1"),
    gg.SanksiDijatuhkan: Meja.sanksi,
    gg.SanksiDicabut: Meja.pulih,
    gg.KelompokDinonaktifkan: Meja.nonaktif,
}


def kelompok_dalam(keadaan):
    """A group that came into a state, with one product."""
    m = Meja()
    m.daftar()
    m.kurasi()
    m.produk()
    m.sanggup()
    langkah = {"terdaftar": [m.tak_lulus], "kurasi": [], "aktif": [m.lulus],
               "sanksi": [m.lulus, m.sanksi], "nonaktif": [m.nonaktif]}  # fmt: skip
    for kerja in langkah[keadaan]:
        kerja()
    return m


def test_tabel_memuat_semua_langkah():
    assert (
        set(LANGKAH_KELOMPOK)
        == set(get_args(LangkahKelompok))
        == {e for _, e in gg.LANGKAH_KELOMPOK}
    )
    assert set(LANGKAH_PESANAN) == {e for _, e in gg.LANGKAH_PESANAN}
    assert set(LANGKAH_PESANAN) == {*get_args(LangkahPesanan), gg.LangkahPesananDitarik}
    assert len(get_args(gg.PeristiwaGandengGendong)) == 24


@pytest.mark.parametrize("jenis", LANGKAH_KELOMPOK, ids=lambda e: e.__name__)
@pytest.mark.parametrize("keadaan", list(gg.KeadaanKelompok))
def test_setiap_langkah_kelompok_dari_setiap_keadaan(keadaan, jenis):
    m = kelompok_dalam(keadaan)
    assert m.kelompok().keadaan is keadaan
    semula = m.buku
    ke = gg.LANGKAH_KELOMPOK.get((keadaan, jenis))
    if ke is None:
        assert kode_galat(LANGKAH_KELOMPOK[jenis], m) == ["GG-007"]
        assert m.buku is semula
    else:
        e = LANGKAH_KELOMPOK[jenis](m)
        assert type(e) is jenis
        assert m.kelompok().keadaan is ke
    assert gg.fold(m.log, gg.buku_gandeng_gendong()) == m.buku


@pytest.mark.parametrize("jenis", LANGKAH_PESANAN, ids=lambda e: e.__name__)
@pytest.mark.parametrize("keadaan", list(gg.KeadaanPesanan))
def test_setiap_langkah_pesanan_dari_setiap_keadaan(keadaan, jenis):
    m = Meja("A", "B")
    m.sampai(keadaan)
    assert m.pesanan().keadaan is keadaan
    semula = m.buku
    ke = gg.LANGKAH_PESANAN.get((keadaan, jenis), ())
    kerja = LANGKAH_PESANAN[jenis]
    if keadaan == "dibayar" and jenis is gg.PesananDibayar:
        assert kode_galat(kerja, m, rupiah=1) == ["GG-027"]
    elif keadaan == "dipesan" and jenis is gg.LangkahPesananDitarik:
        assert kode_galat(kerja, m) == ["GG-033"]  # nothing before it: an order is called off
    elif not ke:
        isi = {"rupiah": 1} if jenis is gg.PesananDibayar else {}
        assert kode_galat(kerja, m, **isi) == ["GG-022"]
        assert m.buku is semula
    else:
        assert type(kerja(m)) is jenis
        assert m.pesanan().keadaan in ke
    assert gg.fold(m.log, gg.buku_gandeng_gendong()) == m.buku


@pytest.mark.parametrize("keadaan", [k for k in PESANAN if k != "dipesan"])
def test_menarik_langkah_memulihkan_segalanya(keadaan):
    m = Meja("A", "B")
    m.sampai(keadaan)
    langkah = m.pesanan().langkah
    sebelum = gg.fold(m.log[: langkah - 1], gg.buku_gandeng_gendong())
    m.tarik_langkah()
    assert m.pesanan() == sebelum.pesanan["P"]
    assert {k: v for k, v in m.buku.terpakai.items() if v} == {
        k: v for k, v in sebelum.terpakai.items() if v
    }
    assert m.kelompok().tingkat == sebelum.kelompok["A"].tingkat
    assert m.buku.ditarik[langkah] == m.log[-1].nomor
    assert kode_galat(m.tarik_langkah, langkah=langkah) == ["GG-033"]


def test_setiap_keadaan_tercapai_dan_yang_berakhir_tidak_berlanjut():
    lanjut = {dari for dari, e in gg.LANGKAH_PESANAN if e is not gg.LangkahPesananDitarik}
    assert set(gg.KeadaanPesanan) - lanjut == set(gg.BERAKHIR)
    tercapai, baru = {gg.KeadaanPesanan.DIPESAN}, True
    while baru:
        baru = {
            k for (d, _), ke in gg.LANGKAH_PESANAN.items() if d in tercapai for k in ke
        } - tercapai
        tercapai |= baru
    assert tercapai == set(gg.KeadaanPesanan)


# --- money and portions --------------------------------------------------------------------------


def test_kirim_kurang_terima_kurang_bayar_menurut_yang_diterima():
    m = Meja("A")
    m.pesan(porsi=40)
    m.tawar()
    assert m.kelompok().tingkat == Fraction(40 * 15_000, 6)
    m.terima()
    assert kode_galat(m.kirim, porsi=41) == ["GG-025"]
    m.kirim(porsi=38)
    assert m.kelompok().tingkat == Fraction(38 * 15_000, 6)
    assert kode_galat(m.terima_kiriman, porsi=39) == ["GG-025"]
    m.terima_kiriman(porsi=35)
    assert m.pesanan().terutang_rupiah == 35 * 15_000
    for salah in (35 * 15_000 - 1, 35 * 15_000 + 1):
        assert kode_galat(m.bayar, rupiah=salah) == ["GG-026"]
    m.bayar()
    assert (m.pesanan().dibayar_rupiah, m.pesanan().terutang_rupiah) == (525_000, 0)
    assert kode_galat(m.bayar, rupiah=525_000) == ["GG-027"]
    assert m.kelompok().tingkat == Fraction(525_000, 6)


def test_penolakan_mengembalikan_pesanan_dan_tidak_ditawarkan_lagi_kepadanya():
    m = Meja("A", "B")
    m.sampai("ditolak")
    assert m.kelompok().tingkat == 0
    assert m.buku.terpakai["A", m.pesanan().isi.untuk] == 0
    with pytest.raises(Penolakan) as salah:
        m.tawar()
    assert "sudah menolak" in str(salah.value)
    m.tawar(kelompok="B")
    m.terima()
    assert m.pesanan().kelompok == "B"
    assert m.pesanan().penolak == ("A",)


def test_kapasitas_sehari_dipegang_oleh_tawaran():
    m = Meja("A")
    m.pesan("P", 60)
    m.pesan("Q", 50)
    m.pesan("R", 50, untuk=4)
    m.tawar("P")
    assert kode_galat(m.tawar, "Q") == ["GG-023"]
    m.tawar("R")
    m.batal("P")
    m.tawar("Q")
    assert kode_galat(m.tarik_langkah, "P") == ["GG-034"]  # its room was given away
    m.sanggup(porsi=10)
    m.terima("Q")
    temuan = gg.temuan_gandeng_gendong(m.buku, pada=m.hari, syarat=SYARAT)
    assert [(t.jenis.value, t.uraian) for t in temuan.temuan] == [
        ("melebihi_kapasitas", "2024-07-04: 50 porsi, kapasitas 10"),
        ("melebihi_kapasitas", "2024-07-05: 50 porsi, kapasitas 10")]  # fmt: skip


def test_sanksi_menghentikan_tawaran_dan_yang_tersangkut_dilaporkan():
    m = Meja("A", "B")
    m.sampai("ditawarkan", "P")
    m.sampai("diterima", "Q")
    m.sanksi()
    assert kode_galat(m.terima) == ["GG-023"]
    m.pesan("R", 1)
    assert kode_galat(m.tawar, "R") == ["GG-023"]
    temuan = gg.temuan_gandeng_gendong(m.buku, pada=m.hari, syarat=SYARAT)
    assert [t.pesanan for t in temuan.berjenis(gg.JenisTemuan.TERSANGKUT_SANKSI)] == ["P", "Q"]
    m.kirim("Q")
    m.tarik("P")
    m.tawar("P", "B")
    assert gg.temuan_gandeng_gendong(m.buku, pada=m.hari, syarat=SYARAT).temuan == ()
    lewat = gg.temuan_gandeng_gendong(m.buku, pada=m.hari + timedelta(4), syarat=SYARAT)
    assert [(t.jenis.value, t.pesanan) for t in lewat.temuan] == [
        ("lewat_hari", "P"), ("lewat_hari", "R")]  # fmt: skip
    assert "pinjam nama" in str(gg.kelayakan_di_buku(
        m.buku, "R", pada=m.hari, standar=STANDAR, syarat=None).tabel())  # fmt: skip


# --- people --------------------------------------------------------------------------------------


def test_orang_di_dua_kelompok_ditolak():
    m = Meja("A", "B")
    isi = attrs.evolve(susunan("C"), anggota=(*susunan("C").anggota, susunan("A").anggota[3]))
    assert kode_galat(m, gg.daftarkan_kelompok, susunan=isi) == ["GG-002"]
    assert kode_galat(m.masuk, "W-A-1", "B") == ["GG-002"]
    assert kode_galat(m.masuk, "W-A-1", "A") == ["GG-002"]
    m.keluar("W-A-1")
    m.masuk("W-A-1", "B")
    m.nonaktif("B")
    m.masuk("W-A-1", "A")
    assert kode_galat(m.kurasi, "B") == ["GG-002"]
    m.keluar("W-A-1", "B")
    assert m.buku.kelompok_per_orang["w-a-1"] == "A"
    m.kurasi("B")


def test_huruf_besar_kecil_tidak_menyembunyikan_orang_yang_sama():
    m = Meja("A", "B")
    with pytest.raises(Penolakan) as salah:
        m.masuk("w-a-1", "B")
    assert [(g.kode, g.path) for g in salah.value.daftar] == [("GG-002", "anggota.orang")]
    assert kode_galat(m.keluar, "w-a-0") == ["GG-010"]
    m.keluar("w-a-1")
    m.masuk("W-a-1", "B")
    m.koordinator("w-A-1", "B")
    kembar = [gg.AnggotaKelompok(k, "Prenggan") for k in ("W-9", "w-9")]
    assert kode_galat(attrs.evolve, susunan("C"), anggota=[*susunan("C").anggota, *kembar]) == [
        "GG-003"
    ]
    daftar = [attrs.evolve(susunan(k), anggota=[*susunan(k).anggota, w])
              for k, w in zip("CD", kembar, strict=True)]  # fmt: skip
    assert [o.kelompok for o in gg.orang_berganda(daftar).daftar] == [("C", "D")]


def test_tempo_yang_melampaui_kalender_ditolak():
    m = Meja("A")
    m.sampai("diterima_pemesan")
    assert kode_galat(gg.daftar_pembayaran, m.buku, pada=m.hari, tempo_hari=10**9) == ["UM-007"]


def test_kelompok_yang_menyusut_tetap_ada_dan_menjadi_temuan():
    m = Meja("A")
    m.keluar("W-A-5")
    assert gg.temuan_gandeng_gendong(m.buku, pada=m.hari, syarat=SYARAT).temuan == ()
    m.keluar("W-A-4")
    assert m.kelompok().keadaan is gg.KeadaanKelompok.AKTIF
    (t,) = gg.temuan_gandeng_gendong(m.buku, pada=m.hari, syarat=SYARAT).temuan
    assert (t.kelompok, t.saran) == ("A", "tambah 1 anggota, atau nonaktifkan kelompok")
    m.pesan()
    assert kode_galat(m.tawar, syarat=SYARAT) == ["GG-023"]
    m.tawar(syarat=None)
    assert m.pesanan().anggota == 4


def test_koordinator_dan_anggota():
    m = Meja("A")
    assert kode_galat(m.keluar, "W-A-0") == ["GG-010"]
    assert kode_galat(m.keluar, "W-X") == ["GG-009"]
    assert kode_galat(m.koordinator, "W-X") == ["GG-004"]
    m.koordinator("W-A-1", npwp=False)
    m.keluar("W-A-0")
    assert (m.kelompok().susunan.koordinator, m.kelompok().susunan.npwp) == ("W-A-1", False)


def test_kurasi_menolak_yang_belum_memenuhi_dan_menyebut_semuanya():
    m = Meja()
    m.daftar("A", 4, npwp=False)
    m.kurasi()
    with pytest.raises(Penolakan) as salah:
        m.lulus()
    (g,) = salah.value.daftar
    assert g.kode == "GG-008"
    assert g.nilai == "tambah 1 anggota; koordinator mengurus NPWP Kota Yogyakarta"
    m.masuk("W-9")
    m.lulus(syarat=gg.kebijakan_kelompok(HARI, berkas_wajib=False))


def test_produk_berganti_harga_dan_dicabut():
    m = Meja("A")
    m.produk(harga=16_000)
    assert m.kelompok().produk == (gg.ProdukKelompok("snack", 16_000),)
    assert kode_galat(m.cabut, jenis="nasi") == ["GG-011"]
    m.cabut()
    with pytest.raises(Penolakan, match="tidak ada"):
        m.cabut()


# --- whose turn it is ----------------------------------------------------------------------------


def test_pendatang_dan_yang_kembali_mulai_dari_yang_terendah():
    m = Meja("A", "B")
    for i, k in enumerate("AAB"):
        m.pesan(f"P{i}", 40 + i)
        m.tawar(f"P{i}", k) if i != 1 else m.batal("P1")
    rendah = m.kelompok("A").tingkat
    assert 0 < rendah < m.kelompok("B").tingkat
    m.aktifkan("C")
    assert m.kelompok("C").tingkat == rendah
    m.sanksi("C")
    m.pesan("Q", 50)
    m.tawar("Q", "A")
    m.pulih("C")
    assert m.kelompok("C").tingkat == m.kelompok("B").tingkat  # the lowest now
    m.sanggup("B", porsi=0)
    m.pesan("R", 10, untuk=9)
    m.tawar("R", "C")
    m.sanggup("B", porsi=80)
    assert m.kelompok("B").tingkat == m.kelompok("C").tingkat
    m.sanksi("A")
    tinggi = m.kelompok("A").tingkat
    m.pulih("A")
    assert m.kelompok("A").tingkat == tinggi  # nobody loses what he had
    m.putaran()
    assert {k.tingkat for k in m.buku.kelompok.values()} == {0}
    m.batal("R")
    assert m.kelompok("C").tingkat == 0  # of a round that is over


def test_pilih_kelompok_menyebut_sebab_setiap_kelompok_bila_tidak_ada_yang_layak():
    m = Meja("A", "B")
    m.pesan(porsi=150, untuk=1)
    with pytest.raises(Penolakan) as salah:
        gg.pilih_kelompok(m.buku, "P", pada=m.hari, standar=STANDAR, syarat=None)
    (g,) = salah.value.daftar
    assert g.kode == "GG-024"
    for k in "AB":
        assert (
            f"{k}: terlalu mendadak (1 hari, perlu 2); kapasitas kurang (150 porsi, tersisa 100)"
            in g.pesan
        )
    kosong = Meja()
    kosong.pesan()
    assert kode_galat(
        gg.pilih_kelompok, kosong.buku, "P", pada=HARI, standar=STANDAR, syarat=None
    ) == ["GG-040"]


def test_pilih_kelompok_hanya_untuk_pesanan_yang_masih_dicarikan():
    """What was offered books its own room: asked again, it would stand against itself."""
    m = Meja("A", "B")
    m.pesan(porsi=60)
    m.tawar()
    tanya = {"pada": HARI, "standar": STANDAR, "syarat": None}
    assert kode_galat(gg.pilih_kelompok, m.buku, "P", **tanya) == ["GG-022"]
    m.tolak()
    assert gg.pilih_kelompok(m.buku, "P", **tanya).kelompok == "B"
    m.batal()
    assert kode_galat(gg.kelayakan_di_buku, m.buku, "P", **tanya) == ["GG-022"]


# --- what every book does ------------------------------------------------------------------------


def test_ulang_dan_ganda():
    m = Meja("A")
    m.pesan()
    e = m.tawar(id="x")
    lagi = gg.tawarkan_pesanan(m.buku, id="x", tanggal=e.tanggal, pesanan="P", kelompok="A",
                               standar=STANDAR, syarat=None)  # fmt: skip
    assert lagi is e
    assert gg.evolve(m.buku, lagi) is m.buku
    lulus = next(e for e in m.log if isinstance(e, gg.KurasiLulus))
    assert gg.luluskan_kurasi(m.buku, id=lulus.id, tanggal=lulus.tanggal, kelompok="A",
                              penilai="Ahli 1", syarat=SYARAT) is lulus  # fmt: skip
    assert kode_galat(m.terima, id="x") == ["UM-021"]
    assert kode_galat(m.pesan) == ["GG-020"]
    assert kode_galat(m.daftar) == ["GG-005"]
    assert kode_galat(m.kurasi, id="x") == ["UM-021"]


@pytest.mark.parametrize("potong", [0, 1, 17, 40])
def test_putar_ulang_di_mana_pun_dipotong(potong):
    m = semua_langkah()
    awal = gg.fold(m.log[:potong], gg.buku_gandeng_gendong())
    assert gg.fold(m.log[potong:], awal) == m.buku
    kemarin = gg.buku_pada(m.buku, HARI)
    assert kemarin.nomor < m.buku.nomor
    assert gg.buku_pada(m.buku, m.hari) is m.buku


@pytest.mark.parametrize(
    ("kerja", "kode"),
    [
        (lambda _: gg.terima_tawaran(3, id="x", tanggal=HARI, pesanan="P"), ["UM-008"]),
        (lambda m: m.terima(tanggal=HARI - timedelta(1)), ["UM-022"]),
        (lambda m: m.terima(tanggal="kemarin"), ["UM-007", "UM-007"]),
        (lambda m: m.terima(hari=HARI + timedelta(1)), ["GG-029"]),
        (lambda m: m.terima(hari=HARI - timedelta(1)), ["GG-028"]),
        (lambda m: m.terima("Z"), ["GG-021"]),
        (lambda m: m(gg.terima_tawaran, pesanan=3), ["UM-004"]),
        (lambda m: m.tolak(alasan=""), ["UM-004"]),
        (lambda m: m.kirim(porsi=0), ["UM-002", "GG-022"]),
        (lambda m: m.kirim(porsi=1.5), ["UM-001", "GG-022"]),
        (lambda m: m.bayar(rupiah=True), ["UM-001", "GG-022"]),
        (lambda m: m.tarik_langkah(langkah=1), ["GG-033"]),
        (lambda m: m.tarik_langkah("Z", langkah=1), ["GG-021"]),
        (lambda m: m.tawar("Q", "Z", standar=3, syarat=4), ["UM-008", "UM-008", "GG-006"]),
        (lambda m: m.tawar("Z", "A"), ["GG-021"]),
        (lambda m: m.tawar("Q", 3), ["UM-004"]),
        (lambda m: m(gg.catat_pesanan, isi=3), ["UM-008"]),
        (lambda m: m.pesan("R", dipesan=HARI + timedelta(1)), ["GG-029"]),
        (lambda m: m.sanksi(sebab="nakal", bukti=""), ["UM-008", "UM-004"]),
        (lambda m: m.sanggup(porsi=-1, tenggat=1.5), ["UM-003", "UM-001"]),
        (lambda m: m.lulus(syarat=3), ["UM-008", "GG-007"]),
        (lambda m: m.nonaktif("Z"), ["GG-006"]),
        (lambda m: m(gg.terima_anggota_kelompok, kelompok="A", anggota=3), ["UM-008"]),
        (lambda m: m.putaran(""), ["UM-004"]),
        (lambda m: gg.evolve(m.buku, 3), ["UM-023"]),
        (lambda _: gg.buku_pada(3, 4), ["UM-008", "UM-007"]),
        (lambda _: gg.daftar_calon(3, 4, 5), ["UM-008", "UM-007", "UM-008"]),
        (lambda _: gg.pilih_kelompok(3, "P", pada=4, standar=5, syarat=6), ["UM-008"] * 3 + ["UM-007"]),
        (lambda m: gg.pilih_kelompok(m.buku, "Z", pada=HARI, standar=STANDAR, syarat=None), ["GG-021"]),
        (lambda _: gg.daftar_pembayaran(3, pada=4, tempo_hari=-1), ["UM-008", "UM-003", "UM-007"]),
        (lambda _: gg.temuan_gandeng_gendong(3, pada=4, syarat=5), ["UM-008", "UM-008", "UM-007"]),
        (lambda _: gg.rekap_pesanan(3, masa=4, pada=5), ["UM-008", "UM-008", "UM-007"]),
    ],
)  # fmt: skip
def test_masukan_buruk(kerja, kode):
    m = Meja("A")
    m.sampai("ditawarkan")
    m.pesan("Q", 10)
    semula = m.buku
    assert kode_galat(kerja, m) == kode
    assert m.buku is semula


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"anggota": 7}, "GG-035"),
        ({"harga_satuan_rupiah": 14_000}, "GG-035"),
        ({"harga_standar_rupiah": 14_000}, "GG-023"),
        ({"kelompok": "Z"}, "GG-006"),
        ({"hari": HARI + timedelta(1)}, "GG-029"),
    ],
)
def test_catatan_dari_luar_bertemu_aturan_yang_sama(isi, kode):
    m = Meja("A")
    m.pesan()
    e = m.tawar()
    sebelum = gg.fold(m.log[:-1], gg.buku_gandeng_gendong())
    assert kode in kode_galat(gg.evolve, sebelum, attrs.evolve(e, **isi))


def test_daftar_calon_dari_buku_melayani_pembagian():
    m = Meja("A", "B")
    m.sanksi("B")
    daftar = gg.daftar_calon(m.buku, m.hari, SYARAT)
    assert [(c.kode, c.anggota, bool(c.halangan)) for c in daftar] == [
        ("A", 6, False),
        ("B", 6, True),
    ]
    hasil = gg.bagi_bergilir(daftar, [pesanan()], standar=STANDAR)
    assert hasil.penugasan[0].kelompok == "A"


def test_rekap_dan_pembayaran():
    m = semua_langkah()
    rekap = gg.rekap_pesanan(m.buku, masa=Masa(HARI), pada=m.hari)
    assert rekap.rupiah(gg.SaluranPesanan.LUAR_APLIKASI) == 600_000
    assert rekap.bagian_aplikasi == Fraction(1_800_000, 2_400_000)
    kosong = gg.rekap_pesanan(gg.buku_gandeng_gendong(), masa=Masa(HARI), pada=HARI)
    assert kosong.bagian_aplikasi is None
    assert (rekap.tanpa_pesanan, rekap.kelompok_aktif) == (("D",), 2)
    assert sum(n for _, n in rekap.keadaan) == 6
    hari = m.hari + timedelta(40)
    bayar = gg.daftar_pembayaran(m.buku, pada=hari, tempo_hari=30)
    assert [(b.pesanan, b.telat_hari) for b in bayar.telat] == [("P-3", 11)]
    assert (bayar.terutang_rupiah, bayar.bagian_telat) == (600_000, Fraction(1, 2))
    tepat = gg.daftar_pembayaran(m.buku, pada=HARI + timedelta(30), tempo_hari=30)
    assert tepat.telat == ()
    assert tepat.bagian_telat == 0
    kosong = gg.daftar_pembayaran(gg.buku_gandeng_gendong(), pada=HARI, tempo_hari=0)
    assert (kosong.baris, kosong.bagian_telat, kosong.terutang_rupiah) == ((), None, 0)


def test_dibayar_sesudah_tempo_dihitung_menurut_hari_bayarnya():
    m = Meja("A")
    m.sampai("diterima_pemesan")
    m.lewat(20)
    m.bayar(hari=HARI + timedelta(18))
    for pada in (m.hari, m.hari + timedelta(300)):
        (b,) = gg.daftar_pembayaran(m.buku, pada=pada, tempo_hari=14).baris
        assert (b.telat_hari, b.dibayar) == (4, HARI + timedelta(18))
    (dahulu,) = gg.daftar_pembayaran(m.buku, pada=HARI + timedelta(16), tempo_hari=14).baris
    assert (dahulu.telat_hari, dahulu.dibayar) == (2, None)  # as the book stood then


def test_semua_dapat_dibaca_dan_tidak_menampakkan_kode_orang():
    for objek in contoh_gandeng():
        teks = repr(objek) if not isinstance(objek, gg.AnggotaKelompok) else ""
        for nama in ("penjelasan", "tabel", "_repr_html_"):
            teks += str(getattr(objek, nama)()) if hasattr(objek, nama) else ""
        assert "W-A-1" not in teks
        assert "W-B-5" not in teks


def test_kelompok_yang_belum_aktif_disebut_menurut_statusnya():
    m = Meja("A")
    m.daftar("B")
    m.pesan()
    hasil = gg.kelayakan_di_buku(m.buku, "P", pada=m.hari, standar=STANDAR, syarat=None)
    assert hasil.layak == ("A",)
    assert "tidak aktif (terdaftar)" in str(hasil.calon[1])
    m.tawar()
    e = m.terima(id="sama")
    assert gg.terima_tawaran(m.buku, id="sama", tanggal=e.tanggal, pesanan="P") is e
