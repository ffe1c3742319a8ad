"""Bad input of every kind, to every command: a clear refusal, and the book as it was."""

from __future__ import annotations

from datetime import date, datetime

import attrs
import pytest

from dunia import BEBAS, HARI, JENIS, Loket, kode_galat, semua_kejadian
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import KumpulanGalat, Penolakan
from pelayanan_publik.core.units import Pembulatan, Satuan
from perintah import BENAR, EMAS, SLIP

NAN = float("nan")


@pytest.fixture(scope="module")
def loket():
    """Savers with money, stock and gold; a request, a sale, a deposit to refer to."""
    loket = Loket("N-1", "N-2", modal=1_000_000)
    loket.setor("N-1", ("KRT", "bersih", 90_000), ("PLS", "bersih", 10_000))  # 4
    loket.jual(("KRT", 1_000, 2_000))  # 5
    loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=5_000, kebijakan=BEBAS)  # 6
    loket(bs.titipkan, nasabah="N-1", lot="A", jenis=JENIS,
          rincian=[bs.Timbangan("PLS", "kotor", 100)])  # fmt: skip
    loket(bs.beli_emas, nasabah="N-1", rupiah=20_000, harga=EMAS)
    loket(bs.pinjamkan, nasabah="N-1", jumlah=1_000, tenggat=date(2025, 1, 1),
          kebijakan=bs.KebijakanPinjaman(None))  # fmt: skip
    loket.setor("N-1", ("KRT", "bersih", 1_000), pembagian=bs.PembagianSetoran(sedekah=1_000))
    loket.jual(("KRT", 1_000, 2_000), tunai=False)
    return loket


BURUK: dict[str, list[object]] = {
    "tanggal": [None, "2024-09-02", datetime(2024, 9, 2), 20240902, date(2024, 9, 1)],
    "id": [None, "", " x", 7, ["a"]],
    "nasabah": ["N-99", None, "", 7, ["N-1"]],
    "dari": ["N-99", None],
    "ke": ["N-99", None, "N-1"],
    "jumlah": [0, -1, 1.5, True, "12", None, NAN, 10**12],
    "rupiah": [0, -1, 1.5, True, "12", None, NAN, 10**12, 10],
    "mikrogram": [0, -100, 1.5, True, None, 150, 10**12],
    "jumlah_diterima": [0, -1, 1.5, True, None, NAN],
    "harga": [None],
    "potongan": [-1, 1.5, True, None, 10**9],
    "pengajuan": [0, -1, 99, True, "6", None, 4],
    "penjualan": [0, 99, True, "5", 4],
    "nomor": [0, 99, True, "5", None, 1],
    "setoran": [0, 99, True, "4", None, 5],
    "alasan": ["", None, 7, " "],
    "petugas": ["", None],
    "lot": ["", None],
    "pembeli": ["", None],
    "tujuan": ["", None],
    "uraian": ["", None],
    "sumber": ["", None, "tunai"],
    "penerima": ["", None],
    "jenis": ["???", None, ["KRT"]],
    "aktif": [None, 1],
    "bulan": [None, "2024-08"],
    "dasar": [None, "margin"],
    "simpanan": [None, "biasa"],
    "simpanan_dari": [None, "biasa"],
    "skema": [None, "ditabung"],
    "tenggat": [None, "2025-01-01", HARI],
    "porsi": [(0, 0), (-1, 2), (1.5, 2), ()],
    "bobot": [{}, {"N-1": 0}, {"N-99": 1}, {"N-1": -1}],
    "keping": [[], [0], [7], [None], [20_000]],
    "rincian": [[]],
}
KASUS = [
    pytest.param(nama, bidang, nilai, id=f"{nama}-{bidang}-{nilai!r}")
    for nama, (_, isi) in BENAR.items()
    for bidang in dict.fromkeys(("tanggal", "id", *isi))
    for nilai in BURUK.get(bidang, [])
    if not (bidang == "harga" and nama != "panen")
    and not (bidang == "jenis" and nama == "titipkan")
    and not (nilai == "tunai" and nama == "terima_modal")
    and not (nilai == 10**12 and nama in ("terima_modal", "lunasi_mitra_emas"))
    and not (bidang == "jumlah" and nilai == -1 and nama == "lunasi_mitra_emas")
    and not (bidang == "nasabah" and nama == "daftarkan_nasabah" and nilai == "N-99")
    and not (bidang == "nomor" and nilai == 1 and nama != "balikkan")
]


@pytest.mark.parametrize("nama", BENAR)
def test_masukan_benar_diterima(loket, nama):
    perintah, isi = BENAR[nama]
    e = perintah(loket.buku, **{"id": "baru", "tanggal": HARI, **isi})
    buku = bs.evolve(loket.buku, e)
    assert buku.nomor == loket.buku.nomor + 1
    assert perintah(buku, **{"id": "baru", "tanggal": HARI, **isi}) is e


@pytest.mark.parametrize(("nama", "bidang", "nilai"), KASUS)
def test_masukan_buruk_ditolak_dengan_kode_letak_nilai_dan_saran(loket, nama, bidang, nilai):
    perintah, isi = BENAR[nama]
    lama = loket.buku.neraca()
    with pytest.raises(Penolakan) as tolak:
        perintah(loket.buku, **{"id": "baru", "tanggal": HARI, **isi, bidang: nilai})
    for galat in tolak.value.daftar:
        assert galat.kode
        assert galat.path
        assert galat.pesan
        assert galat.message
        assert galat.saran
        assert galat.sebagai_catatan()["kode"] == galat.kode
    assert loket.buku.neraca() == lama


@pytest.mark.parametrize("nama", BENAR)
def test_id_yang_sama_dengan_isi_lain_ditolak(loket, nama):
    perintah, isi = BENAR[nama]
    assert kode_galat(perintah, loket.buku, **{"tanggal": HARI, **isi, "id": "p-1"}) == ["UM-021"]


def test_tiga_baris_buruk_dilaporkan_semuanya(loket):
    slip = [
        bs.Timbangan("???", "bersih", 1_000),
        bs.Timbangan("KRT", "bersih", 1_000),
        bs.Timbangan("KRT", "lembap", 0),
        bs.Timbangan("PLS", "bersih", NAN),
    ]
    with pytest.raises(KumpulanGalat) as tolak:
        loket.setor("N-99", *map(attrs.astuple, slip))
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("BS-001", "nasabah"),
        ("BS-004", "rincian[0].jenis"),
        ("UM-002", "rincian[2].jumlah"),
        ("BS-005", "rincian[2].harga"),
        ("UM-001", "rincian[3].jumlah"),
    ]


def test_baris_jual_buruk_dilaporkan_semuanya(loket):
    with pytest.raises(KumpulanGalat) as tolak:
        loket(
            bs.jual,
            pembeli="",
            pembulatan=Pembulatan.KE_BAWAH,
            rincian=[bs.BarisJual("???", 1, 1, 1), bs.BarisJual("KRT", 0, -1, 1.5, 0),
                     bs.BarisJual("KRT", 10**9, 1, 1)],
        )  # fmt: skip
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-004", "pembeli"),
        ("BS-004", "rincian[0].jenis"),
        ("UM-002", "rincian[1].jumlah"),
        ("UM-002", "rincian[1].jumlah_diterima"),
        ("UM-001", "rincian[1].harga"),
        ("UM-002", "rincian[1].takaran"),
        ("BS-021", "rincian[2].jumlah"),
    ]


@pytest.mark.parametrize(("isi", "kode"), [
    ({}, ["BS-009"]),
    ({"kas": -1}, ["UM-003"]),
    ({"kas": 1.5, "dana_sosial": True}, ["UM-001", "UM-001"]),
    ({"simpanan": [bs.SaldoAwalSimpanan("N-9", 1)]}, ["BS-001"]),
    ({"simpanan": [bs.SaldoAwalSimpanan("N-1", 1), bs.SaldoAwalSimpanan("N-1", 2)]}, ["BS-059"]),
    ({"stok": [bs.SaldoAwalStok("BTL", Satuan.BUAH, 1_500, 1)]}, ["BS-011"]),
    ({"stok": [bs.SaldoAwalStok("A", Satuan.KG, 1, 1)] * 2}, ["BS-059"]),
])  # fmt: skip
def test_saldo_awal_buruk(isi, kode):
    assert kode_galat(Loket("N-1"), bs.buka_saldo, **isi) == kode


def test_saldo_awal_dua_kali_untuk_satu_rekening():
    loket = Loket("N-1")
    awal = {"simpanan": [bs.SaldoAwalSimpanan("N-1", 1_000, 500)],
            "stok": [bs.SaldoAwalStok("A", Satuan.KG, 5, 5)]}  # fmt: skip
    e = loket(bs.buka_saldo, **awal)
    assert kode_galat(loket, bs.buka_saldo, **awal) == ["BS-059", "BS-059"]
    loket(bs.balikkan, nomor=e.nomor, alasan="salah salin")
    beda = [bs.SaldoAwalStok("A", Satuan.LITER, 5, 5)]
    assert kode_galat(loket, bs.buka_saldo, stok=beda) == ["BS-010"]
    loket(bs.buka_saldo, **awal)
    assert (loket.buku.saldo["N-1"], loket.buku.emas["N-1"]) == (1_000, 500)
    loket(bs.terima_modal, jumlah=1, sumber="hibah")
    assert kode_galat(loket, bs.buka_saldo, kas=1) == ["BS-058", "BS-059"]


def test_satuan_lain_untuk_jenis_yang_sama():
    loket = Loket("N-1")
    loket(bs.buka_saldo, stok=[bs.SaldoAwalStok("KRT", Satuan.LITER, 5, 5)])
    assert kode_galat(loket, bs.buka_saldo, stok=[bs.SaldoAwalStok("KRT", Satuan.KG, 5, 5)]) == [
        "BS-059"
    ]
    loket(bs.balikkan, nomor=2, alasan="liter?")
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 1)) == ["BS-010"]
    isi = {"nasabah": "N-1", "lot": "A", "jenis": JENIS, "rincian": SLIP}
    assert kode_galat(loket, bs.titipkan, **isi) == ["BS-010"]


def test_nasabah_nonaktif_nomor_ganda_dan_diri_sendiri():
    loket = Loket("N-1", "N-2")
    loket(bs.ubah_status_nasabah, nasabah="N-2", aktif=False, alasan="pindah")
    assert kode_galat(loket.setor, "N-2", ("KRT", "bersih", 1)) == ["BS-002"]
    assert kode_galat(loket, bs.daftarkan_nasabah, nasabah=bs.Nasabah("N-2")) == ["BS-003"]
    assert kode_galat(loket, bs.pindahkan, dari="N-1", ke="N-1", jumlah=1) == ["BS-069"]
    assert kode_galat(bs.Nasabah, "N/1") == ["UM-004"]


def test_setoran_di_bawah_minimum_dan_pembagian_berlebih():
    loket = Loket("N-1", modal=10_000)
    satu_kg = bs.KebijakanSetoran(1_000)
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 999), kebijakan=satu_kg) == ["BS-012"]
    assert loket.setor("N-1", ("MJ", "bersih", 1_099), kebijakan=satu_kg)
    lebih = bs.PembagianSetoran(tunai=600, sedekah=401)
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 1_000), pembagian=lebih) == ["BS-013"]
    tunai = bs.PembagianSetoran(tunai=11_000)
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 11_000), pembagian=tunai) == ["BS-022"]


def test_titipan_terjual_dan_dana_yang_kurang():
    loket = Loket("N-1", modal=10)
    e = loket(bs.titipkan, nasabah="N-1", lot="A", jenis=JENIS, rincian=SLIP)
    jual = {"lot": "A", "jenis": "KRT", "pembeli": "UD", "jumlah_diterima": 1, "harga": 1,
            "porsi": (1, 0), "pembulatan": Pembulatan.KE_BAWAH}  # fmt: skip
    loket(bs.panen, **jual)
    assert kode_galat(loket, bs.balikkan, nomor=e.nomor, alasan="x") == ["BS-026"]
    assert kode_galat(loket, bs.salurkan_dana_sosial, jumlah=1, penerima="x") == ["BS-024"]
    assert kode_galat(loket, bs.beri_insentif, petugas="A", jumlah=11) == ["BS-022"]
    salah = [bs.Timbangan("KRT", "", 0), bs.Timbangan("?", "bersih", 1)]
    isi = {"nasabah": "N-1", "lot": "B", "jenis": JENIS, "rincian": salah}
    assert kode_galat(loket, bs.titipkan, **isi) == ["UM-004", "BS-004"]


def test_emas_terlalu_kecil_untuk_dibeli_atau_dijual():
    loket = Loket("N-1")
    loket(bs.buka_saldo, simpanan=[bs.SaldoAwalSimpanan("N-1", 1_000, 1_000)])
    emas = {"nasabah": "N-1", "pembulatan": Pembulatan.KE_BAWAH}
    assert kode_galat(loket, bs.jual_emas, mikrogram=100, harga=bs.HargaEmas(1, 9_999), **emas) == [
        "BS-067"
    ]
    assert kode_galat(
        loket, bs.jual_emas, mikrogram=1_100, harga=EMAS, **emas
    ) == ["BS-023"]  # fmt: skip


class TestCatatanBuruk:
    """Logs that no book has written are refused by `fold` and `evolve` alike."""

    @pytest.fixture
    def log(self):
        return semua_kejadian().log

    def tolak(self, log, kode):
        assert kode_galat(bs.fold, log, bs.buku_baru(semua_kejadian().buku.bank)) == [kode]
        buku = bs.buku_baru(semua_kejadian().buku.bank)
        for e in log[:-1]:
            buku = bs.evolve(buku, e)
        assert kode_galat(bs.evolve, buku, log[-1]) == [kode]

    def test_nomor_terlewat_dan_terulang(self, log):
        self.tolak([*log[:5], log[6]], "UM-020")
        self.tolak([*log[:5], attrs.evolve(log[4], id="lain")], "UM-020")

    def test_id_terulang(self, log):
        self.tolak([*log[:5], attrs.evolve(log[5], id="p-1")], "UM-021")

    def test_tanggal_mundur(self, log):
        self.tolak([*log[:5], attrs.evolve(log[5], tanggal=date(2024, 9, 1))], "UM-022")

    def test_bukan_peristiwa(self, log):
        self.tolak([*log[:5], attrs.evolve(bs_peristiwa(), nomor=6)], "UM-023")

    def test_nasabah_asing_dan_ganda(self, log):
        asing = attrs.evolve(log[5], nasabah="N-99")
        self.tolak([*log[:5], asing], "BS-001")
        self.tolak(
            [*log[:5], bs.NasabahDidaftarkan(6, "x", log[4].tanggal, bs.Nasabah("N-1"))], "BS-003"
        )

    def test_rekening_asing_dalam_akibat(self, log):
        pos = (bs.Pos(bs.Akun.SIMPANAN, "N-99", -1), bs.Pos(bs.Akun.KAS, "", 1))
        balik = bs.PembalikanDicatat(6, "x", log[4].tanggal, 1, "x", bs.Akibat(pos))
        self.tolak([*log[:5], balik], "BS-001")

    def test_saldo_di_bawah_nol(self, log):
        tarik = bs.PenarikanDicairkan(6, "x", log[4].tanggal, "N-1", 10**9, "A")
        buku = bs.fold(log[:5], bs.buku_baru(semua_kejadian().buku.bank))
        assert kode_galat(bs.evolve, buku, tarik) == ["BS-020", "BS-022"]
        assert kode_galat(bs.fold, [tarik], buku) == ["BS-020", "BS-022"]

    def test_jurnal_tidak_seimbang(self, log):
        pos = (bs.Pos(bs.Akun.KAS, "", 1),)
        self.tolak(
            [*log[:5], bs.PembalikanDicatat(6, "x", log[4].tanggal, 1, "x", bs.Akibat(pos))],
            "BS-014",
        )

    def test_pembalikan_ganda_atau_ke_depan(self, log):
        kosong = bs.Akibat()
        satu = bs.PembalikanDicatat(6, "x", log[4].tanggal, 3, "x", kosong)
        self.tolak([*log[:5], satu, attrs.evolve(satu, nomor=7, id="y")], "BS-050")
        self.tolak([*log[:5], attrs.evolve(satu, membalik=6)], "UM-024")

    def test_koreksi_atas_bukan_setoran(self, log):
        koreksi = bs.KoreksiDicatat(6, "x", log[4].tanggal, 1, None, "N-1", (), "x", bs.Akibat())
        self.tolak([*log[:5], koreksi], "BS-053")
        self.tolak([*log[:5], attrs.evolve(koreksi, mengoreksi=6)], "UM-024")

    def test_satu_rekening_dua_kali_dalam_satu_akibat_dijejaki_sekali(self, log):
        pos = (
            bs.Pos(bs.Akun.SIMPANAN, "N-1", -1),
            bs.Pos(bs.Akun.SIMPANAN, "N-1", -2),
            bs.Pos(bs.Akun.KAS, "", 3),
        )
        balik = bs.PembalikanDicatat(6, "x", log[4].tanggal, 1, "x", bs.Akibat(pos))
        buku = bs.fold([*log[:5], balik], bs.buku_baru(semua_kejadian().buku.bank))
        assert next(buku.riwayat("N-1")) is balik
        assert list(buku.riwayat("N-1")).count(balik) == 1

    def test_langkah_tanpa_pengajuan(self, log):
        self.tolak([*log[:5], bs.PenarikanDilepas(6, "x", log[4].tanggal, 3, "x")], "BS-035")


def bs_peristiwa():
    from pelayanan_publik.core.book import Peristiwa  # noqa: PLC0415 - a bare event, no book's

    return Peristiwa(1, "x", date(2024, 9, 2))
