"""Prices and kinds: one price for one moment, never a guess, and what was found is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from dunia import AWAL, BANK, HARGA, HARI, JENIS, Loket, kode_galat
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.split import bagi_habis
from pelayanan_publik.core.units import Pembulatan, Satuan

TABUNG = bs.Skema.DITABUNG


def daftar(*isi, **lain):
    lain = {"pembulatan": Pembulatan.SETENGAH_KE_ATAS, "porsi": [], **lain}
    return bs.DaftarHarga(JENIS, isi, **lain)


def harga(jenis="PLS", rupiah=1_000, mulai=AWAL, sampai=None, **lain):
    isi = {"kondisi": "bersih", "skema": TABUNG, **lain}
    return bs.HargaSampah(jenis, mulai=mulai, harga=rupiah, sampai=sampai, **isi)


# --- one price for one moment -------------------------------------------------------------------

MASA = st.lists(
    st.tuples(st.integers(0, 60), st.one_of(st.none(), st.integers(1, 30)), st.integers(1, 9_000)),
    max_size=6,
)


@given(MASA, st.integers(-1, 70))
def test_harga_pada_suatu_hari_seperti_dicari_satu_per_satu(masa, hari):
    """A list that could be made has at most one price a day: the one a linear search finds."""
    isi = [
        harga("PLS", rupiah, AWAL + timedelta(days=m), AWAL + timedelta(days=m + n) if n else None)
        for m, n, rupiah in masa
    ]
    pada = AWAL + timedelta(days=hari)
    berlaku = [rupiah for m, n, rupiah in masa if m <= hari and (n is None or hari < m + n)]
    try:
        prices = daftar(*isi)
    except Penolakan as tolak:
        assert {g.kode for g in tolak.daftar} == {"UM-011"}
        pasangan = [(a, b) for i, a in enumerate(masa) for b in masa[i + 1 :]]
        assert any(
            a[0] < (b[0] + b[1] if b[1] else 999) and b[0] < (a[0] + a[1] if a[1] else 999)
            for a, b in pasangan
        )
        return
    assert len(berlaku) <= 1
    if berlaku:
        assert prices.tarif("PLS", "bersih", TABUNG, pada).harga == berlaku[0]
    else:
        assert kode_galat(prices.tarif, "PLS", "bersih", TABUNG, pada) == ["BS-005"]


def test_harga_yang_akan_datang_boleh_dan_belum_berlaku():
    prices = daftar(
        harga(rupiah=1, sampai=date(2030, 1, 1)), harga(rupiah=2, mulai=date(2030, 1, 1))
    )
    assert prices.tarif("PLS", "bersih", TABUNG, date(2029, 12, 31)).harga == 1
    assert prices.tarif("PLS", "bersih", TABUNG, date(2030, 1, 1)).harga == 2


@pytest.mark.parametrize(("jam", "rupiah"), [
    (time(0), 1), (time(11, 59, 59, 999_999), 1), (time(12), 2), (time(23, 59), 2),
])  # fmt: skip
def test_harga_pada_saat_pergantian(jam, rupiah):
    """Half-open to the microsecond; a day with two prices asks for the hour."""
    siang = datetime(2024, 9, 2, 12)
    prices = daftar(harga(rupiah=1, sampai=siang), harga(rupiah=2, mulai=siang))
    assert prices.tarif("PLS", "bersih", TABUNG, HARI, jam).harga == rupiah
    assert prices.tarif("PLS", "bersih", TABUNG, datetime.combine(HARI, jam)).harga == rupiah
    assert kode_galat(prices.tarif, "PLS", "bersih", TABUNG, HARI) == ["BS-007"]


def test_harga_yang_mulai_siang_hari_tidak_berlaku_sejak_pagi():
    prices = daftar(harga(mulai=datetime(2024, 9, 2, 12)))
    assert kode_galat(prices.tarif, "PLS", "bersih", TABUNG, HARI) == ["BS-007"]
    assert kode_galat(prices.tarif, "PLS", "bersih", TABUNG, HARI, time(11)) == ["BS-005"]


def test_harga_yang_berakhir_siang_hari_tidak_berlaku_sampai_malam():
    prices = daftar(harga(sampai=datetime(2024, 9, 2, 12)))
    assert kode_galat(prices.tarif, "PLS", "bersih", TABUNG, HARI) == ["BS-007"]
    assert prices.tarif("PLS", "bersih", TABUNG, HARI, time(11)).harga == 1_000
    assert kode_galat(prices.tarif, "PLS", "bersih", TABUNG, HARI, time(12)) == ["BS-005"]


def test_daftar_harga_sesudah_dipakai_masih_sama_dan_dapat_dikirim():
    """Looking a price up changes nothing that can be seen: equality, hash and pickle."""
    import pickle  # noqa: PLC0415 - the one test that sends a list

    prices = daftar(harga())
    prices.tarif("PLS", "bersih", TABUNG, HARI)
    assert prices == daftar(harga())
    assert hash(prices) == hash(daftar(harga()))
    assert pickle.loads(pickle.dumps(prices)) == prices  # noqa: S301 - our own


@pytest.mark.parametrize("jam", [time(9, tzinfo=UTC), "09:00", 9])
def test_jam_yang_bukan_jam_setempat_ditolak(jam):
    assert kode_galat(Loket("N-1").setor, "N-1", ("KRT", "bersih", 1), jam=jam)


def test_empat_kunci_harga_masing_masing_menentukan():
    """Kind, condition, scheme and day: each on its own changes the price or has none."""
    cari = HARGA.tarif
    assert cari("PLS", "bersih", TABUNG, HARI).harga == 3_000
    assert cari("PLS", "kotor", TABUNG, HARI).harga == 1_125
    assert cari("KRT", "bersih", TABUNG, HARI).harga == 1_000
    assert cari("PLS", "bersih", bs.Skema.TUNAI, HARI).harga == 3_200
    for salah in (("PLS", "lembap", TABUNG, HARI), ("KRT", "bersih", bs.Skema.UNIT, HARI),
                  ("PLS", "bersih", TABUNG, AWAL - timedelta(days=1))):  # fmt: skip
        assert kode_galat(cari, *salah) == ["BS-005"]
    assert kode_galat(cari, "LAMA", "bersih", TABUNG, HARI) == ["BS-004"]


# --- methods ------------------------------------------------------------------------------------


@given(st.integers(1, 50_000), st.integers(1, 300), st.integers(1, 10**6))
def test_persentase_dari_harga_jual(jual, persen, jumlah):
    """20 % of the buyer's price, whatever that is on the day."""
    prices = daftar(
        harga(rupiah=jual, skema=bs.Skema.JUAL),
        harga(rupiah=0, skema=bs.Skema.TUNAI, persen=persen),
    )
    if jual * persen < 50:  # rounds to a price of zero, see below
        return
    tarif = prices.tarif("PLS", "bersih", bs.Skema.TUNAI, HARI)
    assert abs(tarif.harga - Fraction(jual * persen, 100)) <= Fraction(1, 2)
    assert tarif.metode is bs.MetodeHarga.PERSENTASE
    assert tarif.bruto(jumlah) == (jumlah * tarif.harga + 500) // 1_000


def test_persentase_tanpa_harga_jual_ditolak():
    prices = daftar(harga(rupiah=0, skema=bs.Skema.TUNAI, persen=80))
    assert kode_galat(prices.tarif, "PLS", "bersih", bs.Skema.TUNAI, HARI) == ["BS-005"]


def test_persentase_tidak_menghasilkan_harga_nol_diam_diam():
    """Zero only by explicit policy: a share that rounds to nothing, or of itself, is refused."""
    kecil = daftar(
        harga(rupiah=1, skema=bs.Skema.JUAL), harga(rupiah=0, skema=bs.Skema.TUNAI, persen=20)
    )
    assert kode_galat(kecil.tarif, "PLS", "bersih", bs.Skema.TUNAI, HARI)
    assert kode_galat(
        lambda: daftar(harga(rupiah=0, skema=bs.Skema.JUAL, persen=80)).tarif(
            "PLS", "bersih", bs.Skema.JUAL, HARI
        )
    )


def test_gabrukan_satu_harga_untuk_semua_jenis():
    semua = [HARGA.tarif(kode, bs.GABRUKAN, TABUNG, HARI) for kode in ("PLS", "KRT", "PLS")]
    assert [(t.jenis, t.harga) for t in semua] == [("PLS", 500), ("KRT", 500), ("PLS", 500)]
    assert {t.metode for t in semua} == {bs.MetodeHarga.GABRUKAN}


@pytest.mark.parametrize("kondisi", [bs.GABRUKAN, "campur"])
def test_harga_untuk_semua_jenis_tetap_menyebut_jenis_yang_ditimbang(kondisi):
    """A price for every kind names the kind that was asked for, whichever was asked for first."""
    prices = daftar(harga(bs.SEMUA_JENIS, 500, kondisi=kondisi))
    tarif = [prices.tarif(kode, kondisi, TABUNG, HARI) for kode in ("PLS", "KRT", "PLS")]
    assert [t.jenis for t in tarif] == ["PLS", "KRT", "PLS"]
    assert [t.nama for t in tarif] == ["PET", "Kardus", "PET"]


def test_harga_jenis_itu_sendiri_didahulukan_dari_harga_semua_jenis():
    prices = daftar(harga(bs.SEMUA_JENIS, 500), harga("PLS", 700))
    assert [prices.tarif(k, "bersih", TABUNG, HARI).harga for k in ("PLS", "KRT")] == [700, 500]


def test_harga_nol_hanya_dengan_izin_tegas():
    assert kode_galat(daftar, harga(rupiah=0)) == ["BS-006"]
    assert daftar(harga(rupiah=0), harga_nol=True).tarif("PLS", "bersih", TABUNG, HARI).harga == 0


def test_semua_galat_daftar_harga_dilaporkan_bersama():
    isi = [harga("???"), harga(rupiah=0), harga("KRT"), harga("KRT", 2)]
    with pytest.raises(Penolakan) as tolak:
        daftar(*isi)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("BS-004", "isi[0].jenis"),
        ("BS-006", "isi[1].harga"),
        ("UM-011", "isi[KRT/bersih/ditabung]"),
    ]
    assert kode_galat(harga, sampai=AWAL) == ["UM-012"]


def test_jenis_yang_tidak_diterima_lagi_tetap_punya_riwayat_harga():
    """Retiring a kind does not erase what it once cost; only new deposits of it are refused."""
    prices = daftar(harga("LAMA", 700), harga("KRT", 1_000))
    assert kode_galat(Loket("N-1").setor, "N-1", ("LAMA", "bersih", 1), harga=prices) == ["BS-004"]


# --- value of a line ----------------------------------------------------------------------------


@given(
    st.integers(1, 10**7), st.integers(0, 10**6), st.integers(1, 5_000), st.sampled_from(Pembulatan)
)
def test_nilai_baris_dibulatkan_sekali(jumlah, rupiah, takaran, cara):
    tarif = bs.Tarif("X", "x", Satuan.KG, "b", TABUNG, rupiah, takaran, cara)
    benar = Fraction(jumlah * rupiah, takaran)
    assert abs(tarif.bruto(jumlah) - benar) < 1
    assert (tarif.bruto(jumlah) == benar) == (benar.denominator == 1)
    assert tarif.per_satuan == Fraction(rupiah * 1_000, takaran)


@given(
    st.integers(1, 10**6), st.integers(0, 9_999), st.tuples(st.integers(0, 99), st.integers(1, 99))
)
def test_bagian_nasabah_dan_bank_habis_membagi_bruto(jumlah, rupiah, porsi):
    tarif = bs.Tarif("X", "x", Satuan.KG, "b", TABUNG, rupiah, porsi=porsi)
    baris = bs.Rincian(tarif, jumlah, tarif.nilai(jumlah))
    assert (baris.nilai, baris.bagian_bank) == bagi_habis(baris.bruto, porsi)


@pytest.mark.parametrize("porsi", [(0, 0), (1,), (1, 1, 1), (-1, 2), None, (1.5, 2)])
def test_porsi_yang_bukan_dua_bagian_ditolak_saat_daftar_dibuat(porsi):
    """A split is saver : bank; a faulty one is refused with the list, not at the scales."""
    assert kode_galat(daftar, harga(), porsi=[(TABUNG, porsi)])


def test_satu_skema_satu_porsi():
    assert kode_galat(daftar, harga(), porsi=[(TABUNG, (85, 15)), (TABUNG, (30, 70))])


def test_pembulatan_bukan_pembulatan_ditolak_saat_daftar_dibuat():
    assert kode_galat(daftar, harga(), pembulatan="setengah_ke_atas")


# --- buying above selling -----------------------------------------------------------------------


def test_peringatan_hanya_di_mana_ada_pembanding():
    """No selling price, a future one, and one for every kind are passed over; units are compared."""
    prices = daftar(
        harga("PLS", 5_000), harga("PLS", 3_000, skema=bs.Skema.JUAL),
        harga("KRT", 5_000), harga("KRT", 1, skema=bs.Skema.JUAL, mulai=date(2030, 1, 1)),
        harga("MJ", 1_000, takaran=600), harga("MJ", 1_700, skema=bs.Skema.JUAL),
        harga("BTL", 9, mulai=date(2030, 1, 1)), harga("BTL", 8, skema=bs.Skema.JUAL),
        harga(bs.SEMUA_JENIS, 99_999),
    )  # fmt: skip
    assert bs.periksa_harga(prices, HARI) == (
        bs.HargaTerbalik("PLS", "bersih", TABUNG, Fraction(5_000), Fraction(3_000)),
    )


def test_daftar_sederhana():
    prices = bs.daftar_harga_sederhana(JENIS, [("PLS", 10), ("KRT", 20)], AWAL, Pembulatan.KE_BAWAH)
    assert [prices.tarif(k, "biasa", TABUNG, HARI).harga for k in ("PLS", "KRT")] == [10, 20]
    assert prices.bank == BANK.kode


# --- the nouns ----------------------------------------------------------------------------------


def test_kategori_terpetakan_ke_delapan_dlh_dan_sembilan_sipsn():
    """The map is total, and onto both official lists."""
    assert set(bs.PETA_KATEGORI) == set(bs.Kategori)
    assert {k.dlh for k in bs.Kategori} == set(bs.KategoriDLH)
    assert {k.sipsn for k in bs.Kategori} == set(bs.KomponenSIPSN)
    assert (len(bs.KategoriDLH), len(bs.KomponenSIPSN)) == (8, 9)


def test_kode_jenis_tunggal_dalam_satu_bank():
    satu = bs.JenisSampah("A", "a", bs.Kategori.KACA)
    assert kode_galat(bs.DaftarJenis, "B", [satu, satu, satu]) == ["UM-015", "UM-015"]
    assert [j.kode for j in JENIS][:2] == ["PLS", "KRT"]


@given(st.integers(0, 10**7))
def test_massa_hanya_dari_kg_atau_yang_pernah_ditimbang(jumlah):
    kg, liter, buah = (JENIS.cari(k) for k in ("PLS", "MJ", "BTL"))
    assert kg.gram(jumlah) == jumlah
    assert liter.gram(jumlah) == jumlah * 910 // 1_000
    assert buah.gram(jumlah) is None


BSI = bs.BankSampah("BSI", "Induk", bs.JenisBank.INDUK)
BSU = bs.BankSampah("BSU", "Unit", bs.JenisBank.UNIT, "BSI")
MANDIRI = bs.BankSampah("M", "Mandiri", bs.JenisBank.MANDIRI)


@pytest.mark.parametrize(("banks", "kode"), [
    ([BSI, BSU, MANDIRI], []),
    ([BSU], ["BS-080"]),
    ([BSI, bs.BankSampah("U", "tanpa induk")], ["BS-080"]),
    ([MANDIRI, bs.BankSampah("U", "induknya mandiri", induk="M")], ["BS-080"]),
    ([BSI, BSU, bs.BankSampah("U", "induknya unit", induk="BSU")], ["BS-080"]),
    ([BSI, bs.BankSampah("X", "induk berinduk", bs.JenisBank.INDUK, "BSI")], ["BS-080"]),
    ([BSI, bs.BankSampah("X", "mandiri berinduk", bs.JenisBank.MANDIRI, "BSI")], ["BS-080"]),
    ([bs.BankSampah("X", "induk sendiri", bs.JenisBank.INDUK, "X")], ["BS-080"]),
    ([BSI, BSI], ["UM-015"]),
])  # fmt: skip
def test_hubungan_bank(banks, kode):
    """PILAH's rules: a unit under one induk; induk and mandiri under nobody."""
    assert [g.kode for g in bs.periksa_hubungan(banks)] == kode


def test_ubah_jenis_bank():
    semua = [BSI, BSU, MANDIRI]
    assert kode_galat(bs.ubah_jenis_bank, BSI, bs.JenisBank.MANDIRI, None, semua) == ["BS-081"]
    assert kode_galat(bs.ubah_jenis_bank, BSU, bs.JenisBank.UNIT, "M", semua) == ["BS-080"]
    assert bs.ubah_jenis_bank(BSU, bs.JenisBank.MANDIRI, None, semua).induk is None
    assert bs.ubah_jenis_bank(MANDIRI, bs.JenisBank.UNIT, "BSI", semua).induk == "BSI"
    assert bs.ubah_jenis_bank(BSI, bs.JenisBank.INDUK, None, semua) == BSI


@pytest.mark.parametrize("nomor", ["", " N-1", "N/1", None, 7])
def test_nomor_nasabah_yang_tidak_dapat_menjadi_rekening(nomor):
    assert kode_galat(bs.Nasabah, nomor) == ["UM-004"]


def test_data_pribadi_tidak_tampak():
    """UU 27/2022: neither in repr of saver or event, nor in a refusal."""
    siti = bs.Nasabah("N-1", nama="Siti Aminah", telepon="081234567890")
    loket = Loket()
    e = loket(bs.daftarkan_nasabah, nasabah=siti)
    with pytest.raises(Penolakan) as tolak:
        loket(bs.daftarkan_nasabah, nasabah=siti)
    for tulisan in (repr(siti), repr(e), repr(loket.buku), str(tolak.value), repr(tolak.value)):
        assert "Aminah" not in tulisan
        assert "0812345" not in tulisan


def test_rekening_berbeda_untuk_setiap_simpanan_dan_nasabah():
    nama = [bs.rekening(n, s) for n in ("N-1", "N-2") for s in bs.JenisSimpanan]
    assert len(set(nama)) == len(nama)
