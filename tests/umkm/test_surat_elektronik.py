"""What of UMKM goes over the wire: rows of strangers, and nobody's number in a refusal."""

from __future__ import annotations

import pytest

from contoh import semua_contoh
from contoh_umkm import BARIS, NIB_1, NIK_1, contoh_umkm, semua_langkah
from pelayanan_publik.bank_sampah import DaftarHarga
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.schema import baca, baca_catatan, terima_baris, tulis, tulis_catatan
from pelayanan_publik.umkm import NIK, BarisUsaha, PeristiwaUsaha, PernyataanDicatat, cocokkan


def test_buku_usaha_pulang_pergi():
    log = semua_langkah().log
    assert list(baca_catatan(tulis_catatan(log), PeristiwaUsaha)) == log


def test_hasil_pencocokan_yang_pulang_masih_menjawab():
    hasil = cocokkan(BARIS)
    pulang = baca(tulis(hasil), type(hasil))
    assert pulang == hasil
    (satu, *_) = hasil.kelompok
    assert pulang.alasan(satu.anggota[0], satu.anggota[-1]) == satu.tautan
    assert pulang.tumpang() == hasil.tumpang()


@pytest.mark.parametrize(("bidang", "nilai"), [
    ("nik", int(NIK_1)), ("nib", int(NIB_1)), ("telepon", 6281234567890), ("nama", ["Bu Tini Sulastri"]),
    ("pemilik", {"a": "Tini Sulastri"}),
])  # fmt: skip
def test_baris_asing_yang_keliru_ditolak_tanpa_memperlihatkan_isinya(bidang, nilai):
    data = tulis(BARIS[0])
    data["data"][bidang] = nilai
    with pytest.raises(Penolakan) as tolak:
        baca(data, BarisUsaha)
    for g in tolak.value.daftar:
        for rahasia in (NIK_1, NIB_1, "6281234567890", "Tini"):
            assert rahasia not in f"{g} {g.sebagai_catatan()}"
    hasil = terima_baris([data, tulis(BARIS[1])], BarisUsaha)
    assert len(hasil.ditolak) == 1


def test_isi_disamarkan_hanya_di_samping_bidangnya():
    """What a statement says may be a person's; what other programmes call `isi` stays readable."""
    (e,) = (c for c in contoh_umkm() if isinstance(c, PernyataanDicatat) and c.nomor == 4)
    kata = tulis(e)["data"]["pernyataan"]
    for path, nilai in (("isi", {"x": NIK_1}), ("sumber", {"bidang": "nik", "isi": NIK_1})):
        with pytest.raises(Penolakan) as tolak:
            baca({**tulis(e), "data": {**tulis(e)["data"], "pernyataan": {**kata, path: nilai}}},
                 PernyataanDicatat)  # fmt: skip
        assert NIK_1 not in f"{tolak.value} {tolak.value.sebagai_catatan()}"
    harga = tulis(next(c for c in semua_contoh() if isinstance(c, DaftarHarga)))
    harga["data"]["isi"] = "seratus ribu"
    with pytest.raises(Penolakan, match="seratus ribu"):
        baca(harga, DaftarHarga)


@pytest.mark.parametrize("isi", [int(NIK_1), NIK_1[:-1], None])
def test_pernyataan_dan_nik_asing_yang_keliru(isi):
    (e,) = (c for c in contoh_umkm() if isinstance(c, PernyataanDicatat) and c.nomor == 4)
    data = tulis(e)
    data["data"]["pernyataan"] = {**data["data"]["pernyataan"], "bidang": "nik", "isi": isi}
    nik = {**tulis(NIK(NIK_1)), "data": {"angka": isi}}
    for dokumen, jenis in ((data, PernyataanDicatat), (nik, NIK)):
        with pytest.raises(Penolakan) as tolak:
            baca(dokumen, jenis)
        assert (
            NIK_1[:-1] not in f"{tolak.value} {[g.sebagai_catatan() for g in tolak.value.daftar]}"
        )
