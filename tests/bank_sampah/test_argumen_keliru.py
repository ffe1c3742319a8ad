"""An argument of another class is refused by name, not met with an AttributeError."""

from __future__ import annotations

import pytest

from dunia import HARI, Loket
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import Penolakan
from perintah import BENAR

KELIRU = {
    "harga": [None, 1_000],
    "kebijakan": [None, "lestari"],
    "rincian": [None, 5, [None], ["KRT"], "KRT"],
    "pembagian": [1, "sedekah"],
    "bobot": [None, 1, ["N-1"]],
    "keping": [None, 5],
    "pecahan": [None, 5],
    "jenis": [None],
}
KASUS = [
    pytest.param(nama, bidang, nilai, id=f"{nama}-{bidang}-{nilai!r}")
    for nama, (_, isi) in BENAR.items()
    for bidang in isi
    for nilai in KELIRU.get(bidang, [])
    if (nama, bidang) != ("panen", "harga")
]


@pytest.fixture(scope="module")
def buku():
    loket = Loket("N-1", "N-2", modal=1_000_000)
    loket.setor("N-1", ("KRT", "bersih", 90_000), ("PLS", "bersih", 10_000))
    loket.jual(("KRT", 1_000, 2_000))
    loket(
        bs.ajukan_penarikan, nasabah="N-1", jumlah=5_000, kebijakan=BENAR["tarik"][1]["kebijakan"]
    )
    return loket.buku


@pytest.mark.parametrize(("nama", "bidang", "nilai"), KASUS)
def test_argumen_kelas_lain_ditolak_dengan_namanya(buku, nama, bidang, nilai):
    perintah, isi = BENAR[nama]
    with pytest.raises(Penolakan) as tolak:
        perintah(buku, **{"id": "baru", "tanggal": HARI, **isi, bidang: nilai})
    assert any(g.path.startswith(bidang) for g in tolak.value.daftar)


@pytest.mark.parametrize("bidang", ["pembagian", "kebijakan"])
def test_pilihan_setoran_yang_bukan_kelasnya(buku, bidang):
    perintah, isi = BENAR["setor"]
    with pytest.raises(Penolakan) as tolak:
        perintah(buku, **{"id": "baru", "tanggal": HARI, **isi, bidang: "x"})
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("UM-008", bidang)]


@pytest.mark.parametrize("bidang", ["simpanan", "stok"])
def test_saldo_awal_yang_bukan_kelasnya(bidang):
    for nilai in (None, 5, [5]):
        with pytest.raises(Penolakan) as tolak:
            Loket("N-1")(bs.buka_saldo, kas=1, **{bidang: nilai})
        assert all(g.kode == "UM-008" for g in tolak.value.daftar)
