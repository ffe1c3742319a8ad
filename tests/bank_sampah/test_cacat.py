"""The defects D1–D14 that public waste-bank apps share (waste.md §2.2): none can happen here."""

from __future__ import annotations

from datetime import date, time

import pytest

from dunia import BEBAS, HARGA, HARI, JENIS, Loket, kode_galat
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import PerintahBerbeda, TanggalMundur
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.core.validity import Bulan


@pytest.fixture
def loket():
    return Loket("N-1", "N-2", modal=1_000_000)


def harga_naik():
    """PET goes from 3,000 to 9,000 a week later."""
    naik = [
        bs.HargaSampah(
            "PLS", "bersih", bs.Skema.DITABUNG, date(2020, 1, 1), 3_000, date(2024, 9, 9)
        ),
        bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, date(2024, 9, 9), 9_000),
    ]
    return bs.DaftarHarga(JENIS, naik, Pembulatan.SETENGAH_KE_ATAS, porsi=[])


def test_d01_koreksi_berat_memakai_harga_baris_semula_bukan_harga_hari_ini(loket):
    e = loket.setor("N-1", ("PLS", "bersih", 10_000), harga=harga_naik())
    loket.hari = date(2024, 9, 10)
    k = loket(bs.koreksi, setoran=e.nomor, rincian=[bs.Timbangan("PLS", "bersih", 9_000)],
              alasan="timbangan", harga=harga_naik())  # fmt: skip
    assert k.selisih == -3_000
    assert loket.buku.saldo["N-1"] == 27_000
    assert loket.buku.catatan.cari(e.nomor) == e


def test_d02_uang_dan_berat_tidak_pernah_pecahan_biner(loket):
    assert 2.3 * 1700 != 3910
    e = loket.setor("N-1", ("KRT", "bersih", 2_300))
    assert e.rincian[0].tarif.bruto(2_300) == 2_300
    assert bs.Tarif("X", "x", "kg", "b", bs.Skema.TUNAI, 1_700).bruto(2_300) == 3_910
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 2.3)) == ["UM-001"]


def test_d03_satu_peristiwa_memuat_semuanya_dan_dua_penarikan_tidak_melebihi(loket):
    """The deposit moves savings and stock together; of two from one book only one fits."""
    e = loket.setor("N-1", ("KRT", "bersih", 50_000))
    assert {p.akun for p in bs.jurnal(e)} == {bs.Akun.SIMPANAN, bs.Akun.PERSEDIAAN}
    tarik = {
        "tanggal": HARI,
        "nasabah": "N-1",
        "jumlah": 40_000,
        "petugas": "A",
        "kebijakan": BEBAS,
    }
    satu = bs.tarik(loket.buku, id="a", **tarik)
    dua = bs.tarik(loket.buku, id="b", **tarik)
    buku = bs.evolve(loket.buku, satu)
    assert kode_galat(bs.evolve, buku, dua) == ["UM-020"]
    assert kode_galat(bs.tarik, buku, id="b", **tarik) == ["BS-030"]


@pytest.mark.parametrize("jumlah", [0, -1, -50_000])
def test_d04_jumlah_tidak_positif_ditolak_oleh_aturan_sendiri(loket, jumlah):
    loket.setor("N-1", ("KRT", "bersih", 50_000))
    assert kode_galat(loket.tarik, "N-1", jumlah) == ["UM-002"]
    assert loket.buku.saldo["N-1"] == 50_000


def test_d05_jenis_tak_dikenal_menolak_seluruh_slip_dan_buku_tetap(loket):
    lama = loket.buku
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 1_000), ("???", "bersih", 1)) == [
        "BS-004"
    ]
    assert kode_galat(loket.setor, "N-1", ("LAMA", "bersih", 1)) == ["BS-004"]
    assert loket.buku is lama


def test_d06_harga_milik_bank_lain_ditolak_dan_harga_tersimpan_di_baris(loket):
    lain = bs.DaftarHarga(bs.DaftarJenis("BSU-2", JENIS.isi), HARGA.isi, HARGA.pembulatan, porsi=[])
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 1), harga=lain) == ["BS-008"]
    tarif = loket.setor("N-1", ("MJ", "bersih", 600)).rincian[0].tarif
    assert (tarif.harga, tarif.takaran, tarif.nama) == (1_000, 600, "Minyak jelantah")
    assert (tarif.pembulatan, tarif.kondisi) == (Pembulatan.SETENGAH_KE_ATAS, "bersih")


class TestD07Koreksi:
    """Zero net weight, a wrong kind, a net of zero value, another's saver id, balance below zero."""

    def test_jenis_salah_dapat_dibetulkan(self, loket):
        e = loket.setor("N-1", ("PLS", "bersih", 1_000))
        k = loket(bs.koreksi, setoran=e.nomor, rincian=[bs.Timbangan("KRT", "bersih", 1_000)],
                  alasan="kardus", harga=HARGA)  # fmt: skip
        assert (k.selisih, loket.buku.stok_jumlah["PLS"], loket.buku.stok_jumlah["KRT"]) == (
            -2_000, 0, 1_000,
        )  # fmt: skip

    def test_nilai_berselisih_nol_tetap_koreksi(self, loket):
        e = loket.setor("N-1", ("PLS", "bersih", 1_000))
        k = loket(bs.koreksi, setoran=e.nomor, rincian=[bs.Timbangan("KRT", "bersih", 3_000)],
                  alasan="kardus", harga=HARGA)  # fmt: skip
        assert k.selisih == 0
        assert loket.buku.stok_jumlah["KRT"] == 3_000

    def test_nasabah_diambil_dari_setoran_dan_saldo_tidak_negatif(self, loket):
        e = loket.setor("N-1", ("PLS", "bersih", 10_000))
        loket.tarik("N-1", 30_000)
        isi = {"setoran": e.nomor, "alasan": "x", "harga": HARGA}
        kurang = [bs.Timbangan("PLS", "bersih", 9_000)]
        assert kode_galat(loket, bs.koreksi, rincian=kurang, **isi) == ["BS-020"]
        lebih = [bs.Timbangan("PLS", "bersih", 11_000)]
        assert loket(bs.koreksi, rincian=lebih, **isi).nasabah == "N-1"


def test_d08_setiap_baris_memakai_harganya_sendiri(loket):
    e = loket.setor(
        "N-1", ("PLS", "bersih", 1_000), ("KRT", "bersih", 1_000), ("PLS", "kotor", 1_000)
    )
    assert [r.nilai for r in e.rincian] == [3_000, 1_000, 1_125]


def test_d09_pembaruan_yang_hilang_ditolak_oleh_nomor(loket):
    """Two commands from one book make two events with one number: the second is refused."""
    isi = {"harga": HARGA, "skema": bs.Skema.DITABUNG, "tanggal": HARI, "nasabah": "N-1",
           "rincian": [bs.Timbangan("KRT", "bersih", 1_000)]}  # fmt: skip
    satu, dua = (bs.setor(loket.buku, id=i, **isi) for i in ("a", "b"))
    buku = bs.evolve(loket.buku, satu)
    assert kode_galat(bs.evolve, buku, dua) == ["UM-020"]
    assert bs.evolve(buku, bs.setor(buku, id="b", **isi)).saldo["N-1"] == 2_000


@pytest.mark.parametrize("jumlah", ["600 ML", "1", None, True, 1.0])
def test_d10_berat_bukan_teks_dan_satuan_bukan_tulisan(loket, jumlah):
    assert kode_galat(loket.setor, "N-1", ("MJ", "bersih", jumlah)) == ["UM-001"]
    assert loket.setor("N-1", ("MJ", "bersih", 600)).nilai == 1_000


def test_d11_membeli_lebih_mahal_daripada_menjual_diperingatkan(loket):
    terbalik = bs.periksa_harga(HARGA, HARI)
    assert [(t.jenis, t.margin) for t in terbalik] == [("KRT", -100)]
    loket.setor("N-1", ("KRT", "bersih", 1_000))
    assert loket.jual(("KRT", 1_000, 900)).margin == -100


def test_d12_poin_emas_dan_rupiah_tidak_tercampur(loket):
    loket.setor("N-1", ("PLS", "bersih", 100_000))
    e = loket(bs.beli_emas, nasabah="N-1", rupiah=91_500, harga=bs.HargaEmas(1_216_144, 1_100_000))
    assert (e.mikrogram, loket.buku.emas["N-1"]) == (75_200, 75_200)
    assert loket.buku.saldo["N-1"] == 300_000 - e.rupiah
    assert loket.buku.saldo_akun(bs.Akun.MITRA_EMAS) == -e.rupiah


def test_d13_susut_dan_beda_timbangan_dapat_dicatat(loket):
    loket.setor("N-1", ("KRT", "bersih", 10_000))
    e = loket(bs.jual, pembeli="UD", rincian=[bs.BarisJual("KRT", 9_000, 8_700, 1_500)],
              pembulatan=Pembulatan.SETENGAH_KE_ATAS)  # fmt: skip
    assert (e.rincian[0].selisih_timbang, e.nilai) == (-300, 13_050)
    loket(bs.catat_susut, jenis="KRT", jumlah=1_000, alasan="mengering")
    assert (loket.buku.stok_jumlah["KRT"], loket.buku.saldo_akun(bs.Akun.SUSUT)) == (0, 1_000)
    assert kode_galat(loket, bs.catat_susut, jenis="KRT", jumlah=1, alasan="") == [
        "UM-004",
        "BS-021",
    ]


def test_d14_bulan_ditutup_sekali_dan_tidak_dibuka_lagi(loket):
    loket.hari = date(2024, 9, 30)
    loket(bs.tutup_bulan, bulan=Bulan(2024, 9))
    loket.hari = date(2024, 10, 1)
    assert kode_galat(loket, bs.tutup_bulan, bulan=Bulan(2024, 9)) == ["BS-056"]
    assert kode_galat(loket, bs.balikkan, nomor=loket.log[-1].nomor, alasan="buka lagi") == [
        "BS-051"
    ]


def test_jam_menentukan_bila_harga_berubah_hari_itu(loket):
    """A price that changes within a day is never guessed."""
    from datetime import datetime  # noqa: PLC0415 - the one test with instants

    berubah = bs.DaftarHarga(
        JENIS,
        [
            bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, date(2020, 1, 1), 3_000,
                           datetime(2024, 9, 2, 12)),
            bs.HargaSampah("PLS", "bersih", bs.Skema.DITABUNG, datetime(2024, 9, 2, 12), 3_500),
        ],
        Pembulatan.SETENGAH_KE_ATAS,
        porsi=[],
    )  # fmt: skip
    baris = ("PLS", "bersih", 1_000)
    assert kode_galat(loket.setor, "N-1", baris, harga=berubah) == ["BS-007"]
    assert loket.setor("N-1", baris, harga=berubah, jam=time(11, 59)).nilai == 3_000
    assert loket.setor("N-1", baris, harga=berubah, jam=time(12)).nilai == 3_500


def test_perintah_yang_sama_dua_kali_memberi_jawaban_pertama(loket):
    isi = {"harga": HARGA, "skema": bs.Skema.DITABUNG, "tanggal": HARI, "nasabah": "N-1"}
    slip = [bs.Timbangan("KRT", "bersih", 1_000)]
    e = bs.setor(loket.buku, id="slip", rincian=slip, **isi)
    buku = bs.evolve(loket.buku, e)
    assert bs.setor(buku, id="slip", rincian=slip, **isi) is e
    with pytest.raises(PerintahBerbeda):
        bs.setor(buku, id="slip", rincian=[*slip, *slip], **isi)
    with pytest.raises(PerintahBerbeda):
        bs.terima_modal(buku, id="slip", tanggal=HARI, jumlah=1, sumber="x")
    with pytest.raises(TanggalMundur):
        bs.setor(buku, id="lain", rincian=slip, **{**isi, "tanggal": date(2024, 9, 1)})
