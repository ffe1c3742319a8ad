"""Bad values inside values: a text that looks like a choice is not that choice.

The rules compare choices by identity, so `"per_setoran"` would be read as
"not PER_SETORAN": another rule, without a word. It is refused where it enters.
"""

from __future__ import annotations

import pytest

from dunia import AWAL, HARGA, HARI, JENIS, Loket, kebijakan, kode_galat
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan, Satuan


@pytest.mark.parametrize("hitungan", ["per_setoran", None])
def test_hitungan_tunggu_bukan_tulisan(hitungan):
    assert kode_galat(kebijakan, hitungan=hitungan) == ["UM-008"]


@pytest.mark.parametrize("satuan", ["kg", "buah", None])
def test_satuan_bukan_tulisan(satuan):
    """`"buah"` would let half a bottle in, `"kg"` would have no mass."""
    assert kode_galat(bs.JenisSampah, "A", "a", bs.Kategori.KACA, satuan) == ["UM-008"]
    assert kode_galat(bs.SaldoAwalStok, "A", satuan, 1, 1) == ["UM-008"]


@pytest.mark.parametrize("kategori", ["kaca", None, bs.KategoriDLH.KACA])
def test_kategori_bukan_tulisan(kategori):
    assert kode_galat(bs.JenisSampah, "A", "a", kategori) == ["UM-008"]


@pytest.mark.parametrize("simpanan", ["biasa", "hari_raya", None])
def test_simpanan_bukan_tulisan(simpanan):
    assert kode_galat(bs.SaldoAwalSimpanan, "N-1", 1, 0, simpanan) == ["UM-008"]
    assert kode_galat(bs.KebijakanBonus, 10, 12, simpanan, Pembulatan.KE_BAWAH) == ["UM-008"]


@pytest.mark.parametrize("skema", ["tunai", None, 1])
def test_skema_bukan_tulisan(skema):
    assert kode_galat(bs.HargaSampah, "PLS", "bersih", skema, AWAL, 1) == ["UM-008"]


@pytest.mark.parametrize("pembulatan", ["ke_bawah", None])
def test_pembulatan_bukan_tulisan(pembulatan):
    assert kode_galat(bs.KebijakanBonus, 10, 12, bs.JenisSimpanan.BIASA, pembulatan) == ["UM-008"]


@pytest.mark.parametrize("mikrogram", [150, 1])
def test_emas_awal_pun_kelipatan_seperseribu_mikrogramnya(mikrogram):
    """Gold is booked in ten-thousandths of a gram, from the opening on."""
    awal = [
        bs.SaldoAwalSimpanan("N-1", mikrogram=100),
        bs.SaldoAwalSimpanan("N-2", mikrogram=mikrogram),
    ]
    with pytest.raises(Penolakan) as tolak:
        Loket("N-1", "N-2")(bs.buka_saldo, simpanan=awal)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("BS-068", "simpanan[1].mikrogram")]


def test_daftar_jenis_bank_lain_disebut_letaknya():
    lain = bs.DaftarJenis("BSU-2", JENIS.isi)
    isi = {
        "nasabah": "N-1",
        "lot": "A",
        "rincian": [bs.Timbangan("KRT", "bersih", 1)],
        "jenis": lain,
    }
    with pytest.raises(Penolakan) as tolak:
        Loket("N-1")(bs.titipkan, **isi)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("BS-008", "jenis")]


@pytest.mark.parametrize("kondisi", ["", None, 7, ["bersih"]])
@pytest.mark.parametrize("perintah", ["setor", "titipkan", "koreksi"])
def test_kondisi_yang_bukan_kondisi(perintah, kondisi):
    loket = Loket("N-1")
    e = loket.setor("N-1", ("KRT", "bersih", 1_000))
    lama = loket.buku
    fungsi, isi = {
        "setor": (bs.setor, {"nasabah": "N-1", "harga": HARGA, "skema": bs.Skema.DITABUNG}),
        "titipkan": (bs.titipkan, {"nasabah": "N-1", "lot": "A", "jenis": JENIS}),
        "koreksi": (bs.koreksi, {"setoran": e.nomor, "alasan": "x", "harga": HARGA}),
    }[perintah]
    with pytest.raises(Penolakan) as tolak:
        loket(fungsi, rincian=[bs.Timbangan("KRT", kondisi, 1_000)], **isi)
    assert all(g.path.startswith("rincian[0]") for g in tolak.value.daftar)
    assert loket.buku is lama


def test_saldo_awal_buruk_menyebut_baris_dan_bidangnya():
    """Several lines at once, each with its place."""
    loket = Loket("N-1")
    with pytest.raises(Penolakan) as tolak:
        loket(
            bs.buka_saldo, kas=-1,
            simpanan=[bs.SaldoAwalSimpanan("N-1", 5), bs.SaldoAwalSimpanan("N-9", 5)],
            stok=[bs.SaldoAwalStok("BTL", Satuan.BUAH, 1_500, 5)],
        )  # fmt: skip
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-003", "kas"), ("BS-001", "simpanan[1].nasabah"), ("BS-011", "stok[0].jumlah"),
    ]  # fmt: skip
    assert loket.buku.nomor == 1
    assert loket.hari == HARI
