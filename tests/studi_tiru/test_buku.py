"""The book of plans: what can be done from where, and what is refused, all at once."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest

from contoh_studi_tiru import (
    HARI,
    Kantor,
    dana,
    indikator,
    kegiatan,
    rencana,
    rencana_lengkap,
    semua_langkah,
)
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.core.book import sidik
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.studi_tiru import KeadaanKegiatan as K
from pelayanan_publik.studi_tiru.book.kartu import LANGKAH, SEBUTAN, TERBUKA
from pelayanan_publik.studi_tiru.book.kemajuan import prakiraan

SEHARI = timedelta(days=1)


# --- laws of every book --------------------------------------------------------------------------


def test_putar_ulang_sama_dan_terbagi_di_mana_pun():
    k = semua_langkah()
    awal = tiru.buku_adopsi()
    assert tiru.fold(k.log, awal) == k.buku
    for i in range(len(k.log)):
        assert tiru.fold(k.log[i:], tiru.fold(k.log[:i], awal)) == k.buku
    for e in k.log:
        assert tiru.evolve(k.buku, e) is k.buku
    assert len({sidik("", e) for e in k.log}) == len(k.log)


def test_perintah_yang_sama_dua_kali_mengembalikan_peristiwa_pertama():
    k = semua_langkah()
    awal = k.log[1]
    isi = {"rencana": "P", "kegiatan": "A", "tanggal": awal.tanggal}
    assert tiru.mulai_kegiatan(k.buku, id=awal.id, **isi) is awal
    assert kode_galat(tiru.mulai_kegiatan, k.buku, id=awal.id, **{**isi, "kegiatan": "C"}) == [
        "UM-021"
    ]


def test_buku_pada_hari_lalu():
    k = semua_langkah()
    lama = tiru.buku_pada(k.buku, HARI + SEHARI)
    assert lama.rencana("P").kegiatan["A"].keadaan is K.TERHAMBAT
    assert tiru.buku_pada(k.buku, k.hari) is k.buku
    assert tiru.buku_pada(k.buku, HARI - SEHARI) == tiru.buku_adopsi()
    assert kode_galat(tiru.buku_pada, 1, 2) == ["UM-008", "UM-007"]


# --- the table -----------------------------------------------------------------------------------


def sampai(keadaan):
    """An office whose activity A stands in a state; its plan has nothing else."""
    k = Kantor(rencana(kegiatan("A")))
    if keadaan is not K.DIRENCANAKAN:
        k.mulai()
    if keadaan is K.TERHAMBAT:
        k.hambat()
    elif keadaan is K.SELESAI:
        k.selesai()
    elif keadaan is K.DIHENTIKAN:
        k.henti()
    return k


CARA = {
    tiru.KegiatanDimulai: Kantor.mulai,
    tiru.KegiatanTerhambat: Kantor.hambat,
    tiru.KegiatanDilanjutkan: Kantor.lanjut,
    tiru.KegiatanDiadaptasi: Kantor.ubah,
    tiru.KegiatanSelesai: Kantor.selesai,
    tiru.KegiatanDihentikan: Kantor.henti,
}


@pytest.mark.parametrize("jenis", list(CARA), ids=lambda j: j.__name__)
@pytest.mark.parametrize("keadaan", list(K))
def test_setiap_langkah_dari_setiap_keadaan(keadaan, jenis):
    k = sampai(keadaan)
    assert k.keadaan("A") is keadaan
    if (keadaan, jenis) in LANGKAH:
        CARA[jenis](k)
        assert k.keadaan("A") is LANGKAH[keadaan, jenis]
    else:
        with pytest.raises(Penolakan) as salah:
            CARA[jenis](k)
        (g,) = salah.value.daftar
        assert (g.kode, g.path) == ("ST-043", "kegiatan")
        assert set(g.keadaan["dari"]) == {d.value for d, j in LANGKAH if j is jenis}
        assert set(g.keadaan["sah"]) == {SEBUTAN[j] for d, j in LANGKAH if d is keadaan}
        assert keadaan.value in g.pesan


def test_yang_berakhir_tetap_berakhir():
    assert {d for d, _ in LANGKAH} == set(TERBUKA)
    assert set(SEBUTAN) == set(CARA)


def test_keadaan_rencana():
    nama_keadaan = tiru.KeadaanRencana
    harapan = {
        K.DIRENCANAKAN: nama_keadaan.DISETUJUI, K.BERJALAN: nama_keadaan.BERJALAN, K.TERHAMBAT: nama_keadaan.TERHAMBAT,
        K.SELESAI: nama_keadaan.SELESAI, K.DIHENTIKAN: nama_keadaan.DIHENTIKAN}  # fmt: skip
    for keadaan, nama in harapan.items():
        assert sampai(keadaan).kartu().keadaan is nama
    k = Kantor(rencana(kegiatan("A"), kegiatan("B")), rencana(kode="Q"))
    k.mulai()
    k.selesai()
    assert k.kartu().keadaan is nama_keadaan.BERJALAN
    assert k.kartu("Q").keadaan is nama_keadaan.DISETUJUI
    k.henti("B")
    assert k.kartu().keadaan is nama_keadaan.SELESAI
    k.batal(rencana="Q")
    assert k.kartu("Q").keadaan is nama_keadaan.BATAL


# --- what a step is asked ------------------------------------------------------------------------


def test_menunggu_pendahulu():
    k = Kantor(rencana(kegiatan("A"), kegiatan("B", setelah="A")))
    galat = kode_galat(k.mulai, "B")
    assert galat == ["ST-046"]
    k.mulai()
    k.lewat(5)
    k.selesai()
    assert kode_galat(k.mulai, "B", hari=HARI + SEHARI) == ["ST-045"]
    k.mulai("B")


def test_hari_langkah():
    k = Kantor(rencana(kegiatan("A")), hari=HARI + 3 * SEHARI)
    assert kode_galat(k.mulai, hari=HARI) == ["ST-045"]
    assert kode_galat(k.mulai, hari=k.hari + SEHARI) == ["ST-044"]
    k.lewat(2)
    k.mulai()
    assert kode_galat(k.selesai, hari=k.hari - SEHARI) == ["ST-045"]
    assert kode_galat(k.selesai, tanggal=HARI) == ["UM-022"]


def test_realisasi_di_bawah_pagu_dan_sisa_dapat_dipakai():
    k = Kantor(rencana(kegiatan("A", biaya=60, dana="D"), kegiatan("B", biaya=40, dana="D"),
                       kegiatan("C"), dana=[dana()]))  # fmt: skip
    for kode in "ABC":
        k.mulai(kode)
    assert kode_galat(k.selesai, "A", 61) == ["ST-028"]
    assert kode_galat(k.selesai, "C", 1) == ["ST-020"]
    assert kode_galat(k.ubah, "B", ganti={"biaya_rupiah": 41}) == ["ST-028"]
    k.selesai("A", 30)
    k.ubah("B", ganti={"biaya_rupiah": 70})
    assert kode_galat(k.henti, "B", 71) == ["ST-028"]
    k.henti("B", 70)
    k.selesai("C")
    assert k.kartu().biaya_dana("D") == 100


def test_adaptasi_menjaga_rencana():
    k = Kantor(rencana(kegiatan("A"), kegiatan("B", setelah="A"), kegiatan("C")))
    lama = k.kartu().rencana.kegiatan[0]
    assert kode_galat(k.ubah, "A", menjadi=lama) == ["ST-048"]
    assert kode_galat(k.ubah, "A", menjadi=attrs.evolve(lama, kode="B")) == ["ST-048"]
    assert kode_galat(k.ubah, "A", ganti={"setelah": ("B",)}) == ["ST-024"]
    assert kode_galat(k.ubah, "A", ganti={"biaya_rupiah": 5}) == ["ST-020"]
    assert kode_galat(k.ubah, "A", menjadi=1) == ["UM-008"]
    k.mulai("A")
    assert kode_galat(k.ubah, "A", ganti={"setelah": ("C",)}) == ["ST-046"]
    k.hambat("A")
    k.ubah("A", ganti={"lama_hari": 9})
    satu = k.kartu().kegiatan["A"]
    assert (satu.keadaan, satu.adaptasi, satu.sebab) == (K.BERJALAN, 1, "")
    assert k.kartu().rencana.kegiatan[0].lama_hari == 9
    assert k.kartu().persetujuan.isi.kegiatan[0] == lama


def test_yang_tidak_dikenal_dan_yang_sudah_ada():
    k = Kantor(rencana_lengkap())
    assert kode_galat(k.mulai, "Z") == ["ST-042"]
    assert kode_galat(k.mulai, rencana="Z") == ["ST-040"]
    assert kode_galat(k.ukur, 1, "Z") == ["ST-047"]
    assert kode_galat(k.ukur, 1, hari=HARI - SEHARI) == ["ST-045"]
    setuju = {"isi": rencana_lengkap(), "nomor_persetujuan": "SK 2"}
    assert kode_galat(k, tiru.setujui_rencana, **setuju) == ["ST-041"]
    besok = {**setuju, "isi": rencana(kode="Q"), "hari": HARI + SEHARI}
    assert kode_galat(k, tiru.setujui_rencana, **besok) == ["ST-044"]
    asing = attrs.evolve(k.log[0], nomor=2, id="x", rencana="Q")
    assert kode_galat(tiru.evolve, k.buku, asing) == ["ST-048"]
    assert kode_galat(tiru.evolve, k.buku, 1) == ["UM-023"]


def test_pembatalan_mundur_sampai_persetujuan():
    k = semua_langkah()
    assert kode_galat(k.batal, 1) == ["ST-049"]
    while not k.kartu().batal:
        sebelum = k.kartu()
        k.batal()
        assert k.kartu().langkah < sebelum.langkah or k.kartu().batal
    assert kode_galat(k.batal, 1) == ["ST-050"]
    assert kode_galat(k.mulai) == ["ST-050"]
    assert kode_galat(k.ukur, 1) == ["ST-050"]
    assert kode_galat(k, tiru.setujui_rencana, isi=rencana_lengkap(), nomor_persetujuan="SK") == [
        "ST-041"
    ]
    assert tiru.fold(k.log, tiru.buku_adopsi()) == k.buku


def test_semua_salah_bidang_sekaligus():
    k = Kantor(rencana_lengkap())
    assert kode_galat(k.selesai, "", -1, dokumen="", hari="x") == [
        "UM-007", "UM-004", "UM-003", "UM-004"]  # fmt: skip
    assert kode_galat(k.selesai, "A", -1, rencana="") == ["UM-004", "UM-003"]
    assert kode_galat(k, tiru.setujui_rencana, isi=1, nomor_persetujuan="") == ["UM-008", "UM-004"]
    assert kode_galat(k.ukur, "banyak", dokumen="") == ["UM-016", "UM-004"]
    assert kode_galat(k.ukur, None) == ["UM-016"]
    assert kode_galat(k.ukur, 1, "") == ["UM-004"]
    assert kode_galat(k.batal, "x", alasan="") == ["UM-001", "UM-004"]
    assert kode_galat(tiru.mulai_kegiatan, 1, id="x", tanggal=HARI, rencana="P", kegiatan="A") == [
        "UM-008"
    ]
    assert kode_galat(k.mulai, id="") == ["UM-004"]
    assert kode_galat(k.mulai, tanggal="x", hari=HARI) == ["UM-007"]


# --- progress and forecast -----------------------------------------------------------------------


def tiga():
    return rencana(kegiatan("A", 3), kegiatan("B", 2, "A", 60, "D"), kegiatan("C", 4),
                   dana=[dana()])  # fmt: skip


def maju(k, pada=None):
    jadwal = tiru.susun_jadwal_adopsi(k.kartu().persetujuan.isi)
    return tiru.kemajuan_rencana(k.buku, "P", jadwal, pada=pada or k.hari)


def test_kemajuan_dan_prakiraan():
    k = Kantor(tiga())
    k.mulai("A")
    k.mulai("C")
    k.lewat(2)
    k.selesai("A")
    k.lewat(1)
    hasil = maju(k)
    assert (hasil.bagian_selesai, hasil.bagian_jadwal) == (Fraction(3, 9), Fraction(7, 9))
    baris = {b.kegiatan: b for b in hasil.kegiatan}
    assert baris["A"].terlambat_hari == 0
    # B could begin tomorrow only: 6 and 7 January, where the schedule had 5 and 6.
    assert (baris["B"].selesai, baris["B"].terlambat_hari) == (date(2025, 1, 7), 1)
    assert baris["C"].selesai == date(2025, 1, 6)
    assert (hasil.prakiraan_selesai, hasil.terlambat_hari) == (date(2025, 1, 7), 1)
    k.mulai("B")
    k.lewat(1)
    k.selesai("B", 50)
    assert maju(k).realisasi == (("D", 50, 100),)
    assert maju(k).keadaan is tiru.KeadaanRencana.BERJALAN
    assert "Realisasi D: Rp 50 dari Rp 100" in maju(k).penjelasan().teks()
    assert "Kemajuan P" in maju(k)._repr_html_()


def test_yang_menunggu_kegiatan_dihentikan_tidak_dapat_selesai():
    k = Kantor(tiga())
    k.henti("A")
    hasil = maju(k)
    assert (hasil.prakiraan_selesai, hasil.terlambat_hari, hasil.terhalang) == (None, None, ("B",))
    assert hasil.bagian_selesai == 0
    assert "tidak dapat" in hasil.penjelasan().teks()
    assert "tidak dapat" in hasil.tabel().teks()
    for kode in "BC":
        k.henti(kode)
    habis = maju(k)
    assert (habis.bagian_selesai, habis.prakiraan_selesai) == (None, None)
    assert [b.terlambat_hari for b in habis.kegiatan] == [None] * 3


def test_terhambat_diramal_seakan_besok_lanjut():
    k = Kantor(rencana(kegiatan("A", 5)))
    k.mulai()
    k.lewat(2)
    k.hambat()  # two days were worked, three are left
    k.lewat(10)
    assert prakiraan(k.kartu(), k.hari)["A"] == k.hari + 3 * SEHARI
    k.lanjut()
    assert prakiraan(k.kartu(), k.hari)["A"] == k.hari + SEHARI
    lama = Kantor(rencana(kegiatan("A", 1)))
    lama.mulai()
    lama.lewat(9)
    lama.hambat()
    assert prakiraan(lama.kartu(), lama.hari)["A"] == lama.hari + SEHARI


def test_melewati_tahun_anggaran_disebut():
    k = Kantor(rencana(kegiatan("A", 5, biaya=5, dana="D"), dana=[dana()]))
    k.mulai()
    k.lewat(400)
    hasil = maju(k)
    assert hasil.kegiatan[0].melewati == "tahun anggaran 2025"
    assert "melewati tahun anggaran 2025" in hasil.penjelasan().teks()
    assert maju(k, pada=HARI).kegiatan[0].melewati == ""


def test_prakiraan_menunggu_jendela():
    k = Kantor(rencana(kegiatan("A", 2, tidak_sebelum=date(2025, 3, 1))))
    assert prakiraan(k.kartu(), HARI)["A"] == date(2025, 3, 2)


def test_kegiatan_hasil_adaptasi_dibandingkan_dengan_jadwal_lama():
    k = Kantor(tiga())
    k.ubah("C", ganti={"lama_hari": 10})
    baris = {b.kegiatan: b for b in maju(k).kegiatan}
    assert baris["C"].jadwal_selesai == date(2025, 1, 5)
    assert baris["C"].terlambat_hari == 7
    lain = tiru.susun_jadwal_adopsi(rencana())
    assert kode_galat(tiru.kemajuan_rencana, k.buku, "P", lain, pada=k.hari) == ["ST-051"]
    assert kode_galat(tiru.kemajuan_rencana, 1, "P", 2, pada=3) == ["UM-008", "UM-007", "UM-008"]
    jadwal = tiru.susun_jadwal_adopsi(tiga())
    assert kode_galat(tiru.kemajuan_rencana, k.buku, "Z", jadwal, pada=k.hari) == ["ST-040"]


# --- was the effect carried over? ----------------------------------------------------------------


def nilai(k, pada=None):
    return tiru.evaluasi_adopsi(k.buku, "P", pada=pada or k.hari)


def berindikator(*isi):
    return Kantor(rencana(kegiatan("A"), indikator=isi))


@pytest.mark.parametrize(
    ("arah", "awal", "target", "ukur", "status", "bagian"),
    [
        ("naik", 0, 10, 10, "tercapai", 1),
        ("naik", 0, 10, 12, "tercapai", Fraction(6, 5)),
        ("naik", 0, 10, 4, "mendekat", Fraction(2, 5)),
        ("naik", 0, 10, 0, "tetap", 0),
        ("naik", 0, 10, -1, "memburuk", Fraction(-1, 10)),
        ("turun", 8, 2, 2, "tercapai", 1),
        ("turun", 8, 2, 5, "mendekat", Fraction(1, 2)),
        ("turun", 8, 2, 9, "memburuk", Fraction(-1, 6)),
        ("naik", 5, 5, 5, "tercapai", None),
        ("naik", 5, 5, 4, "memburuk", None),
        ("naik", 0, None, 5, "tidak_diketahui", None),
        ("naik", None, None, 5, "tidak_diketahui", None),
    ],
)
def test_status_indikator(arah, awal, target, ukur, status, bagian):
    k = berindikator(indikator(baseline=awal, target=target, arah=tiru.ArahTarget(arah)))
    assert nilai(k).inovasi[0].indikator[0].status.value == "tidak_diketahui"
    k.ukur(ukur)
    (e,) = nilai(k).inovasi[0].indikator
    assert (e.status.value, e.bagian_target) == (status, bagian)


def test_kesimpulan_tidak_menebak_yang_tidak_diketahui():
    k = berindikator(indikator("I"), indikator("J"))

    def simpul():
        return nilai(k).inovasi[0].kesimpulan.value

    assert simpul() == "tidak_diketahui"
    k.ukur(10)
    assert simpul() == "tidak_diketahui"
    k.ukur(0, "J")
    assert simpul() == "sebagian"
    k.ukur(11, "J")
    assert simpul() == "teralih"
    k.ukur(0)
    k.ukur(-1, "J")
    assert simpul() == "tidak_teralih"
    k.ukur(3)
    assert simpul() == "sebagian"
    assert nilai(Kantor(rencana(kegiatan()))).inovasi == ()
    assert "tidak ada" in nilai(Kantor(rencana(kegiatan()))).penjelasan().teks()


def test_sementara_sampai_tenggat_dan_kegiatan_berakhir():
    k = berindikator(indikator(tenggat=HARI + SEHARI))
    k.ukur(10)
    satu = nilai(k).inovasi[0]
    assert satu.sementara
    assert satu.kegiatan_terbuka == ("A",)
    k.henti()
    assert nilai(k).inovasi[0].sementara
    k.lewat(1)
    assert not nilai(k).inovasi[0].sementara
    teks = nilai(k).penjelasan().teks()
    assert "akhir; perubahan yang terukur, bukan sebabnya" in teks
    assert "sementara" in nilai(k, HARI)._repr_html_()


def test_bagian_dari_efek_asal():
    k = berindikator(indikator(efek_asal=40), indikator("J", efek_asal=0), indikator("L"))
    for kode in "IJL":
        k.ukur(10, kode)
    isi = nilai(k).inovasi[0].indikator
    assert [e.bagian_asal for e in isi] == [Fraction(1, 4), None, None]


def test_pengukuran_yang_terbaru_menurut_harinya():
    k = berindikator(indikator())
    k.lewat(5)
    k.ukur(7)
    k.ukur(3, hari=HARI)
    assert nilai(k).inovasi[0].indikator[0].capaian.nilai == 7
    k.ukur(6)
    assert nilai(k).inovasi[0].indikator[0].capaian.nilai == 6
    assert kode_galat(nilai, k, HARI - SEHARI) == ["ST-040"]
    assert kode_galat(tiru.evaluasi_adopsi, 1, "P", pada=2) == ["UM-008", "UM-007"]
    dua = tiru.buku_pada(k.buku, HARI)
    assert tiru.evaluasi_adopsi(dua, "P", pada=HARI).inovasi[0].indikator[0].capaian is None
