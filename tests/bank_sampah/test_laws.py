"""The laws of the book, each in one line."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, strategies as st

from dunia import BANK, BEBAS, HARGA, JENIS, Loket, kebijakan, kode_galat, semua_kejadian
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.bank_sampah.book.state import _DIKENAL
from pelayanan_publik.bank_sampah.parameters import lestari
from pelayanan_publik.core.book import SIDIK_AWAL, rantai, sidik
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.core.validity import Bulan, Masa

BARIS = st.tuples(
    st.sampled_from([("PLS", "bersih"), ("PLS", "kotor"), ("KRT", "bersih"), ("MJ", "bersih")]),
    st.integers(1, 50_000),
).map(lambda b: (*b[0], b[1]))
SLIP = st.lists(BARIS, min_size=1, max_size=4)
SETORAN = st.lists(st.tuples(st.sampled_from(["N-1", "N-2", "N-3"]), SLIP), max_size=12)


def loket_dengan(setoran, modal=1_000_000):
    loket = Loket("N-1", "N-2", "N-3", modal=modal)
    for nasabah, slip in setoran:
        loket.setor(nasabah, *slip)
    return loket


def test_semua_jenis_peristiwa_terjadi_di_dunia_uji():
    assert {type(e) for e in semua_kejadian().log} == _DIKENAL


def test_debit_sama_dengan_kredit_sesudah_setiap_peristiwa():
    buku = bs.buku_baru(BANK)
    for e in semua_kejadian().log:
        buku = bs.evolve(buku, e)
        assert sum(pos.debit for pos in bs.jurnal(e)) == sum(pos.kredit for pos in bs.jurnal(e))
        assert all(pos.debit >= 0 and pos.kredit >= 0 for pos in bs.jurnal(e))
        assert sum(buku.neraca().values()) == 0


def test_putar_ulang_sama_dengan_langsung():
    loket = semua_kejadian()
    assert bs.fold(loket.log, bs.buku_baru(BANK)) == loket.buku


@given(st.integers(0, 60))
def test_fold_dapat_dilanjutkan_dari_potret_mana_pun(potong):
    log = semua_kejadian().log
    awal = bs.buku_baru(BANK)
    potret = pickle.loads(pickle.dumps(bs.fold(log[:potong], awal)))  # noqa: S301 - our own
    assert bs.fold(log[potong:], potret) == bs.fold(log, awal)


@given(SETORAN)
def test_jalan_pintas_fold_sama_dengan_evolve(setoran):
    loket = loket_dengan(setoran)
    cepat = bs.fold(loket.log, bs.buku_baru(BANK))
    assert cepat == loket.buku
    assert {n: list(cepat.riwayat(n)) for n in cepat.nasabah} == {
        n: list(loket.buku.riwayat(n)) for n in cepat.nasabah
    }


@given(SETORAN, SLIP)
def test_pembalikan_mengembalikan_persis(setoran, slip):
    loket = loket_dengan(setoran)
    lama = loket.buku
    e = loket.setor("N-1", *slip)
    loket(bs.balikkan, nomor=e.nomor, alasan="uji")
    assert loket.buku.neraca() == lama.neraca()
    assert dict(loket.buku.saldo) == dict(lama.saldo)
    for jenis in loket.buku.stok_jumlah:
        assert loket.buku.stok_jumlah[jenis] == lama.stok_jumlah.get(jenis, 0)
        assert loket.buku.stok_nilai[jenis] == lama.stok_nilai.get(jenis, 0)


def test_setiap_peristiwa_yang_bergerak_dapat_dibalik_persis_sekali_atau_ditolak():
    buku = bs.buku_baru(BANK)
    for e in semua_kejadian().log:
        lama, buku = buku, bs.evolve(buku, e)
        isi = {"id": "balik", "tanggal": e.tanggal, "nomor": e.nomor, "alasan": "uji"}
        if bs.akibat(e) == bs.Akibat() or isinstance(e, bs.PembalikanDicatat):
            assert "BS-051" in kode_galat(bs.balikkan, buku, **isi)
            continue
        balik = bs.evolve(buku, bs.balikkan(buku, **isi))
        assert balik.neraca() == lama.neraca()
        assert {k: v for k, v in balik.emas.items() if v} == {
            k: v for k, v in lama.emas.items() if v
        }
        assert {k: v for k, v in balik.saldo.items() if v} == {
            k: v for k, v in lama.saldo.items() if v
        }
        assert kode_galat(bs.balikkan, balik, **{**isi, "id": "lagi"}) == ["BS-050"]


@given(SETORAN, st.randoms(use_true_random=False))
def test_peristiwa_nasabah_yang_berbeda_bertukar_tempat(setoran, acak):
    """Only the order within one saver matters to that saver's balance, and none to the stock."""
    loket = loket_dengan(setoran)
    acak.shuffle(setoran)
    lain = loket_dengan(setoran)
    assert dict(loket.buku.saldo) == dict(lain.buku.saldo)
    assert dict(loket.buku.stok_jumlah) == dict(lain.buku.stok_jumlah)
    assert loket.buku.neraca() == lain.buku.neraca()


@given(SETORAN)
def test_catatan_dipecah_per_nasabah_lalu_digabung_memberi_saldo_sama(setoran):
    utuh = loket_dengan(setoran).buku
    gabungan = {}
    for nasabah in ("N-1", "N-2", "N-3"):
        bagian = loket_dengan([s for s in setoran if s[0] == nasabah]).buku
        gabungan[nasabah] = bagian.saldo[nasabah]
    assert gabungan == {n: utuh.saldo[n] for n in gabungan}


def test_evolve_peristiwa_yang_sudah_ada_tidak_mengubah_apa_pun():
    loket = semua_kejadian()
    assert all(bs.evolve(loket.buku, e) is loket.buku for e in loket.log)


def test_buku_lama_tetap_seperti_semula():
    """Every old version of the book still equals a fresh replay of its own log."""
    buku, versi = bs.buku_baru(BANK), []
    log = semua_kejadian().log
    for e in log:
        buku = bs.evolve(buku, e)
        versi.append(buku)
    assert all(versi[i] == bs.fold(log[: i + 1], bs.buku_baru(BANK)) for i in range(0, len(log), 5))
    assert copy.deepcopy(buku) == buku


@given(st.integers(0, 49), st.sampled_from(["id", "tanggal"]))
def test_segel_berubah_sejak_peristiwa_yang_diubah(di, bidang):
    log = semua_kejadian().log
    di %= len(log)
    segel = list(rantai(log))
    baru = "lain" if bidang == "id" else log[di].tanggal + timedelta(days=1)
    ubahan = [*log[:di], attrs.evolve(log[di], **{bidang: baru}), *log[di + 1 :]]
    segel_baru = list(rantai(ubahan))
    assert segel_baru[:di] == segel[:di]
    assert all(a != b for a, b in zip(segel_baru[di:], segel[di:], strict=True))
    assert segel[0] == sidik(SIDIK_AWAL, log[0])


# --- panen, bagi hasil, rata-rata ---------------------------------------------------------------


@given(
    st.dictionaries(st.sampled_from(["N-1", "N-2", "N-3"]), st.integers(1, 10**6), min_size=1),
    st.integers(1, 2 * 10**6),
    st.integers(0, 20_000),
    st.tuples(st.integers(1, 99), st.integers(0, 99)),
)
def test_panen_membagi_habis_menurut_berat(titipan, diterima, harga, porsi):
    loket = Loket("N-1", "N-2", "N-3")
    for nasabah, gram in titipan.items():
        loket(bs.titipkan, nasabah=nasabah, lot="A", jenis=JENIS,
              rincian=[bs.Timbangan("PLS", "kotor", gram)])  # fmt: skip
    assert loket.buku.stok_jumlah.get("PLS", 0) == 0
    e = loket(bs.panen, lot="A", jenis="PLS", pembeli="UD", jumlah_diterima=diterima, harga=harga,
              porsi=porsi, pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip
    nasabah = e.nilai - e.bagian_bank
    assert abs(nasabah * sum(porsi) - e.nilai * porsi[0]) < sum(porsi)
    total = sum(titipan.values())
    for bagian in e.bagian:
        kuota = nasabah * titipan[bagian.nasabah]
        assert abs(bagian.rupiah * total - kuota) < total
        assert loket.buku.saldo[bagian.nasabah] == bagian.rupiah
    assert kode_galat(
        bs.panen, loket.buku, id="x", tanggal=loket.hari, lot="A", jenis="PLS", pembeli="UD",
        jumlah_diterima=1, harga=1, porsi=(1, 0), pembulatan=Pembulatan.KE_BAWAH,
    ) == ["BS-060"]  # fmt: skip


@given(SETORAN, st.lists(st.integers(1, 60_000), max_size=8))
def test_rata_rata_bergerak_tidak_kehilangan_sisa(setoran, penjualan):
    loket = loket_dengan(setoran)
    masuk = loket.buku.stok_nilai.get("PLS", 0)
    hpp = 0
    for gram in penjualan:
        if gram <= loket.buku.stok_jumlah.get("PLS", 0):
            hpp += loket.jual(("PLS", gram, 4_000)).hpp
    sisa = loket.buku.stok_jumlah.get("PLS", 0)
    if sisa:
        hpp += loket.jual(("PLS", sisa, 4_000)).hpp
    assert hpp == masuk
    assert loket.buku.stok_nilai.get("PLS", 0) == 0


def test_satu_jenis_dalam_beberapa_baris_jual_memakai_stok_yang_sama():
    loket = loket_dengan([("N-1", [("PLS", "bersih", 10_000)])])
    assert loket.jual(("PLS", 4_000, 1), ("PLS", 6_000, 1)).hpp == 30_000
    assert loket.buku.stok_jumlah["PLS"] == 0
    assert kode_galat(loket.jual, ("PLS", 1, 1)) == ["BS-021"]


def test_bagi_hasil_dari_margin_sesudah_biaya_dan_sekali_saja():
    loket = loket_dengan([("N-1", [("PLS", "bersih", 10_000)])])
    jual = loket.jual(("PLS", 10_000, 4_000))
    biaya = loket(bs.bayar_biaya, jumlah=1_001, uraian="bensin", penjualan=jual.nomor)
    assert bs.margin_bersih(loket.buku, jual.nomor) == 8_999
    isi = {"penjualan": jual.nomor, "dasar": bs.DasarBagi.MARGIN, "porsi": (50, 50),
           "bobot": {"N-1": 1, "N-2": 1}}  # fmt: skip
    e = loket(bs.bagi_hasil, **isi)
    assert [b.rupiah for b in e.bagian] == [2_250, 2_250]
    tetap = {"id": "x", "tanggal": loket.hari}
    assert kode_galat(bs.bagi_hasil, loket.buku, **tetap, **isi) == ["BS-063"]
    assert kode_galat(bs.balikkan, loket.buku, **tetap, nomor=jual.nomor, alasan="x") == ["BS-052"]
    loket(bs.balikkan, nomor=e.nomor, alasan="keliru bobot")
    loket(bs.balikkan, nomor=biaya.nomor, alasan="bukan biaya kami")
    e = loket(bs.bagi_hasil, **{**isi, "dasar": bs.DasarBagi.NILAI_JUAL})
    assert e.nilai_dasar == 40_000
    assert bs.margin_bersih(loket.buku, jual.nomor) == 10_000


def test_margin_nol_atau_rugi_tidak_dibagi():
    loket = loket_dengan([("N-1", [("PLS", "bersih", 10_000)])])
    jual = loket.jual(("PLS", 10_000, 2_000))
    assert kode_galat(
        loket, bs.bagi_hasil, penjualan=jual.nomor, dasar=bs.DasarBagi.MARGIN, porsi=(1, 1),
        bobot={"N-1": 1},
    ) == ["BS-062"]  # fmt: skip


# --- penarikan ----------------------------------------------------------------------------------


def test_waktu_tunggu_per_setoran_dengan_akhir_bulan():
    """30 November and three months is the last day of February (waste.md §6.3 rule 13)."""
    tunggu = kebijakan(waktu_tunggu_bulan=3)
    loket = Loket("N-1", modal=100_000, hari=date(2023, 11, 30))
    loket.setor("N-1", ("KRT", "bersih", 5_000))
    loket.hari = date(2023, 12, 5)
    e = loket.setor("N-1", ("KRT", "bersih", 7_000))
    boleh = {
        hari: bs.periksa_penarikan(loket.buku, "N-1", hari, tunggu).paling_banyak
        for hari in (date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 4), date(2024, 3, 5))
    }
    assert list(boleh.values()) == [0, 5_000, 5_000, 12_000]
    loket(bs.koreksi, setoran=e.nomor, rincian=[bs.Timbangan("KRT", "bersih", 6_000)],
          alasan="salah timbang", harga=HARGA)  # fmt: skip
    hasil = bs.periksa_penarikan(loket.buku, "N-1", date(2024, 3, 1), tunggu)
    assert (hasil.saldo, hasil.belum_matang, hasil.paling_banyak) == (11_000, 6_000, 5_000)


def test_waktu_tunggu_sejak_penarikan_terakhir():
    tunggu = kebijakan(waktu_tunggu_bulan=3, hitungan=bs.HitunganTunggu.SEJAK_PENARIKAN)
    loket = Loket("N-1", "N-2", modal=100_000)
    assert bs.periksa_penarikan(loket.buku, "N-1", loket.hari, tunggu).boleh_mulai is None
    loket.setor("N-1", ("KRT", "bersih", 50_000))
    assert kode_galat(loket.tarik, "N-1", 1_000, kebijakan=tunggu) == ["BS-034"]
    loket.hari = date(2024, 12, 2)
    e = loket.tarik("N-1", 1_000, kebijakan=tunggu)
    loket.hari = date(2025, 3, 1)
    assert kode_galat(loket.tarik, "N-1", 1_000, kebijakan=tunggu) == ["BS-034"]
    loket(bs.balikkan, nomor=e.nomor, alasan="uang kembali")
    assert loket.tarik("N-1", 1_000, kebijakan=tunggu)


ATURAN = st.builds(
    kebijakan,
    waktu_tunggu_bulan=st.integers(0, 4),
    hitungan=st.sampled_from(bs.HitunganTunggu),
    saldo_tersisa_rupiah=st.integers(0, 20_000),
    saldo_syarat_rupiah=st.integers(0, 60_000),
    jumlah_minimum_rupiah=st.integers(0, 20_000),
)


@given(SETORAN, ATURAN, st.integers(0, 200), st.integers(1, 300_000))
def test_penjelasan_penarikan_sama_dengan_hasilnya(setoran, aturan, tunda, jumlah):
    """An amount is refused exactly when it is below the minimum or above `paling_banyak`."""
    loket = loket_dengan(setoran)
    loket.hari += timedelta(days=tunda)
    hasil = bs.periksa_penarikan(loket.buku, "N-1", loket.hari, aturan)
    boleh = aturan.jumlah_minimum_rupiah <= jumlah <= hasil.paling_banyak
    assert (hasil.galat(jumlah) == []) == boleh
    penjelasan = hasil.penjelasan()
    assert penjelasan.nilai == f"Rp {hasil.paling_banyak:,}".replace(",", ".")
    assert 0 <= hasil.paling_banyak <= hasil.tersedia
    try:
        loket.tarik("N-1", jumlah, kebijakan=aturan)
    except Penolakan:
        assert not boleh
    else:
        assert boleh


@pytest.mark.parametrize("langkah", [
    bs.PenarikanDisetujui, bs.PenarikanDicairkan, bs.PenarikanDilepas, bs.PenarikanKedaluwarsa,
])  # fmt: skip
@pytest.mark.parametrize("keadaan", list(bs.KeadaanPenarikan))
def test_tabel_penarikan_lengkap(keadaan, langkah):
    """Every state × every step: the command does what the table says, or refuses with BS-035."""
    tunggu = kebijakan(kedaluwarsa_hari=7)
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("KRT", "bersih", 50_000))
    ajuan = loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=5_000, kebijakan=tunggu).nomor

    def lakukan(jenis):
        isi = {"pengajuan": ajuan}
        if jenis is bs.PenarikanDisetujui:
            return loket(bs.setujui_penarikan, petugas="A", kebijakan=tunggu, **isi)
        if jenis is bs.PenarikanDicairkan:
            return loket(bs.cairkan_penarikan, petugas="B", kebijakan=tunggu, **isi)
        if jenis is bs.PenarikanDilepas:
            return loket(bs.lepas_penarikan, alasan="batal", **isi)
        loket.hari += timedelta(days=7)
        return loket(bs.kedaluwarsakan_penarikan, kebijakan=tunggu, **isi)

    jalan = {tujuan: jenis for (asal, jenis), tujuan in bs.PENARIKAN.items() if asal == "diajukan"}
    if keadaan is not bs.KeadaanPenarikan.DIAJUKAN:
        lakukan(jalan[keadaan])
    assert loket.buku.penarikan[ajuan] is keadaan
    tertahan = {bs.KeadaanPenarikan.DIAJUKAN, bs.KeadaanPenarikan.DISETUJUI}
    assert loket.buku.tertahan["N-1"] == (5_000 if keadaan in tertahan else 0)
    tujuan = bs.PENARIKAN.get((keadaan, langkah))
    if tujuan is None:
        assert kode_galat(lakukan, langkah) == ["BS-035"]
    else:
        lakukan(langkah)
        assert loket.buku.penarikan[ajuan] is tujuan


def test_penyetuju_bukan_pembayar_dan_masa_pengajuan():
    aturan = kebijakan(perlu_persetujuan=True, petugas_berbeda=True, kedaluwarsa_hari=3)
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("KRT", "bersih", 50_000))
    assert kode_galat(loket.tarik, "N-1", 1_000, kebijakan=aturan) == ["BS-040"]
    n = loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=5_000, kebijakan=aturan).nomor
    cair = {"pengajuan": n, "kebijakan": aturan}
    assert kode_galat(loket, bs.cairkan_penarikan, petugas="B", **cair) == ["BS-040"]
    assert kode_galat(loket, bs.kedaluwarsakan_penarikan, **cair) == ["BS-037"]
    loket(bs.setujui_penarikan, petugas="A", **cair)
    assert kode_galat(loket, bs.cairkan_penarikan, petugas="A", **cair) == ["BS-038"]
    assert kode_galat(loket, bs.cairkan_penarikan, petugas="B", potongan=5_001, **cair) == [
        "BS-039"
    ]
    loket.hari += timedelta(days=3)
    assert kode_galat(loket, bs.cairkan_penarikan, petugas="B", **cair) == ["BS-036"]
    tanpa_batas = {"pengajuan": n, "kebijakan": kebijakan()}
    assert kode_galat(loket, bs.kedaluwarsakan_penarikan, **tanpa_batas) == ["BS-037"]
    loket(bs.kedaluwarsakan_penarikan, **cair)
    assert loket.buku.saldo_tersedia("N-1") == 50_000


def test_jadwal_penarikan():
    lebaran = kebijakan(jadwal=(Masa(date(2025, 3, 24), date(2025, 3, 31)),))
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("KRT", "bersih", 50_000))
    assert kode_galat(loket.tarik, "N-1", 1_000, kebijakan=lebaran) == ["BS-033"]
    loket.hari = date(2025, 3, 30)
    assert loket.tarik("N-1", 1_000, kebijakan=lebaran)


# --- the month, the bonus, the loan, the gold ---------------------------------------------------


def test_bulan_tertutup_terkunci_dan_awal_sama_dengan_akhir_sebelumnya():
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("KRT", "bersih", 5_000))
    assert kode_galat(loket, bs.tutup_bulan, bulan=Bulan(2024, 9)) == ["BS-057"]
    loket.hari = date(2024, 10, 3)
    loket.setor("N-1", ("KRT", "bersih", 1_000))
    tutup = loket(bs.tutup_bulan, bulan=Bulan(2024, 9))
    assert dict(tutup.neraca)[bs.Akun.SIMPANAN] == -5_000
    assert kode_galat(loket, bs.tutup_bulan, bulan=Bulan(2024, 11)) == ["BS-056"]
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 1), tanggal=date(2024, 9, 30)) == [
        "BS-055"
    ]
    loket.hari = date(2024, 10, 31)
    loket(bs.tutup_bulan, bulan=Bulan(2024, 10))
    assert kode_galat(loket.setor, "N-1", ("KRT", "bersih", 1)) == ["BS-055"]
    paksa = attrs.evolve(loket.log[2], nomor=len(loket.log) + 1, id="paksa", tanggal=loket.hari)
    assert kode_galat(bs.evolve, loket.buku, paksa) == ["BS-055"]
    assert kode_galat(bs.fold, [paksa], loket.buku) == ["BS-055"]


def test_bonus_hanya_atas_yang_mengendap_dan_sekali_setahun():
    """Lestari: 10 % of holiday savings kept 12 months."""
    aturan = lestari(date(2024, 1, 1)).bonus
    loket = Loket("N-1", modal=100_000)
    raya = bs.JenisSimpanan.HARI_RAYA
    loket.setor("N-1", ("KRT", "bersih", 20_000), simpanan=raya)
    loket.hari = date(2025, 3, 1)
    loket.setor("N-1", ("KRT", "bersih", 30_000), simpanan=raya)
    loket.tarik("N-1", 4_500, simpanan=raya)
    assert kode_galat(loket, bs.beri_bonus, nasabah="N-1", kebijakan=aturan) == ["BS-070"]
    loket.hari = date(2025, 9, 2)
    e = loket(bs.beri_bonus, nasabah="N-1", kebijakan=aturan)
    assert (e.mengendap, e.jumlah) == (15_500, 1_550)
    assert loket.buku.saldo_simpanan("N-1") == 0
    hasil = bs.hitung_bonus(loket.buku, "N-1", loket.hari, aturan)
    assert hasil.jumlah == 0
    assert hasil.penjelasan().nilai == "Rp 0"
    assert kode_galat(loket, bs.beri_bonus, nasabah="N-1", kebijakan=aturan) == ["BS-070"]


def test_pinjaman_satu_per_nasabah_dan_dibayar_dengan_sampah():
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("KRT", "bersih", 10_000))
    dua_kali = bs.KebijakanPinjaman(200)
    isi = {"nasabah": "N-1", "tenggat": date(2025, 1, 1), "kebijakan": dua_kali}
    assert kode_galat(loket, bs.pinjamkan, jumlah=20_001, **isi) == ["BS-065"]
    assert kode_galat(loket, bs.pinjamkan, jumlah=1, **{**isi, "tenggat": loket.hari}) == ["BS-071"]
    loket(bs.pinjamkan, jumlah=20_000, **isi)
    assert kode_galat(loket, bs.pinjamkan, jumlah=1, **isi) == ["BS-064"]
    loket.setor("N-1", ("KRT", "bersih", 15_000), pembagian=bs.PembagianSetoran(angsuran=15_000))
    assert loket.buku.pinjaman["N-1"] == 5_000
    lebih = {"nasabah": "N-1", "jumlah": 5_001, "sumber": bs.SumberAngsuran.TUNAI}
    assert kode_galat(loket, bs.angsur, **lebih) == ["BS-025"]
    loket(bs.angsur, nasabah="N-1", jumlah=5_000, sumber=bs.SumberAngsuran.SIMPANAN)
    assert (loket.buku.pinjaman["N-1"], loket.buku.saldo_simpanan("N-1")) == (0, 5_000)


@given(st.integers(400, 10**7), st.integers(10**5, 3 * 10**6))
def test_emas_tidak_melebihi_uangnya_dan_sisanya_tetap(rupiah, harga):
    loket = Loket("N-1")
    loket(bs.buka_saldo, simpanan=[bs.SaldoAwalSimpanan("N-1", rupiah)])
    e = loket(bs.beli_emas, nasabah="N-1", rupiah=rupiah, harga=bs.HargaEmas(harga, harga))
    assert e.mikrogram % 100 == 0
    assert e.rupiah <= rupiah
    assert e.mikrogram * harga <= e.rupiah * 10**6 < e.mikrogram * harga + 10**6
    assert loket.buku.saldo_simpanan("N-1") == rupiah - e.rupiah
    assert (e.mikrogram + 100) * harga > rupiah * 10**6
    if rupiah * 10_000 < harga * 2:
        return
    kembali = loket(bs.jual_emas, nasabah="N-1", mikrogram=e.mikrogram, pembulatan=Pembulatan.KE_BAWAH,
                    harga=bs.HargaEmas(harga, harga))  # fmt: skip
    assert kembali.rupiah <= e.rupiah
    assert loket.buku.emas["N-1"] == 0


# --- corrections --------------------------------------------------------------------------------


@given(SLIP, SLIP, SETORAN)
def test_koreksi_menjadikan_buku_seperti_seharusnya(salah, benar, lain):
    """After a correction the saver has what the right slip would have given, at its prices."""
    loket = loket_dengan(lain)
    saldo = loket.buku.saldo["N-1"]
    e = loket.setor("N-1", *salah)
    timbangan = [bs.Timbangan(*b) for b in benar]
    if e.timbangan == tuple(timbangan):
        assert kode_galat(
            loket, bs.koreksi, setoran=e.nomor, rincian=timbangan, alasan="x", harga=HARGA
        ) == ["BS-054"]
        return
    k = loket(bs.koreksi, setoran=e.nomor, rincian=timbangan, alasan="salah tulis", harga=HARGA)
    assert loket.buku.saldo["N-1"] == saldo + sum(r.nilai for r in k.rincian)
    seharusnya = loket_dengan([*lain, ("N-1", benar)]).buku
    assert {j: n for j, n in loket.buku.stok_jumlah.items() if n} == dict(seharusnya.stok_jumlah)
    balik = loket(bs.balikkan, nomor=k.nomor, alasan="koreksi keliru")
    assert loket.buku.saldo["N-1"] == saldo + e.nilai
    assert loket.buku.dikoreksi[e.nomor] == 0
    assert balik.membalik == k.nomor


def test_koreksi_berantai_dibalik_dari_belakang():
    loket = Loket("N-1", modal=10_000)
    e = loket.setor("N-1", ("KRT", "bersih", 10_000))
    isi = {"setoran": e.nomor, "alasan": "x", "harga": HARGA}
    satu = loket(bs.koreksi, rincian=[bs.Timbangan("KRT", "bersih", 9_000)], **isi)
    dua = loket(bs.koreksi, rincian=[bs.Timbangan("KRT", "bersih", 8_000)], **isi)
    assert (satu.menggantikan, dua.menggantikan, dua.selisih) == (None, satu.nomor, -1_000)
    tetap = {"id": "x", "tanggal": loket.hari, "alasan": "y"}
    assert kode_galat(bs.balikkan, loket.buku, nomor=e.nomor, **tetap) == ["BS-052"]
    assert kode_galat(bs.balikkan, loket.buku, nomor=satu.nomor, **tetap) == ["BS-052"]
    for nomor in (dua.nomor, satu.nomor, e.nomor):
        loket(bs.balikkan, nomor=nomor, alasan="y")
    assert (loket.buku.saldo["N-1"], loket.buku.stok_jumlah["KRT"]) == (0, 0)
    assert kode_galat(bs.koreksi, loket.buku, id="z", tanggal=loket.hari,
                      rincian=[bs.Timbangan("KRT", "bersih", 1)], **isi) == ["BS-053"]  # fmt: skip


def test_koreksi_sesudah_terjual_memakai_selisih_persediaan():
    """Stock was sold at a mixed cost: the saver's side is exact, the store's rest is a difference."""
    loket = Loket("N-1", modal=100_000)
    loket.setor("N-1", ("PLS", "kotor", 10_000))
    mahal = loket.setor("N-1", ("PLS", "bersih", 10_000))
    loket.jual(("PLS", 10_000, 4_000))
    loket(bs.balikkan, nomor=mahal.nomor, alasan="bukan miliknya")
    assert (loket.buku.stok_jumlah["PLS"], loket.buku.stok_nilai["PLS"]) == (0, 0)
    assert loket.buku.saldo["N-1"] == 11_250
    assert loket.buku.saldo_akun(bs.Akun.SELISIH_PERSEDIAAN) == 20_625 - 30_000
    assert sum(loket.buku.neraca().values()) == 0


def test_buku_pada_tanggal_lampau_dan_saldo_awal_terlambat():
    loket = semua_kejadian()
    assert kode_galat(loket, bs.buka_saldo, kas=1) == ["BS-058", "BS-059"]
    assert loket.buku.saldo_tersedia("N-1") == loket.buku.saldo_simpanan("N-1")
    assert [type(e) for e in loket.buku.riwayat("N-1")][-1] is bs.SaldoAwalDicatat
    assert list(loket.buku.riwayat("tak dikenal")) == []
    assert BEBAS.nama == "uji"
