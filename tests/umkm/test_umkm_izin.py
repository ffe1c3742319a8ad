"""Permits: every state on its days, a naive due list, and bad input of every kind."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, strategies as st

from pelayanan_publik import umkm
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa, tambah_bulan

SEHARI = timedelta(days=1)
HARI = st.dates(date(2018, 1, 1), date(2026, 12, 31))


def pirt(terbit=date(2021, 3, 10), komitmen_bulan=6, **isi):
    return umkm.IzinPIRT(
        **{"usaha": "U-1", "nomor": "P-1", "terbit": terbit, "komitmen_bulan": komitmen_bulan} | isi
    )


def halal(terbit=date(2020, 6, 1), **isi):
    return umkm.SertifikatHalal(**{"usaha": "U-1", "nomor": "H-1", "terbit": terbit} | isi)


def sesudah(terbit, hari):
    return None if hari is None else terbit + timedelta(days=hari)


KEJADIAN = st.none() | st.integers(0, 2_000)
PIRT = st.builds(
    lambda terbit, bulan, a, b, c: pirt(
        terbit, bulan,
        komitmen_dipenuhi=sesudah(terbit, a),
        perpanjangan_diajukan=sesudah(terbit, b),
        diganti=sesudah(terbit, c),
    ),
    HARI, st.integers(3, 6), KEJADIAN, KEJADIAN, KEJADIAN,
)  # fmt: skip
HALAL = st.builds(
    lambda terbit, a, b, c, d, rezim: halal(
        terbit,
        bahan_berubah=sesudah(terbit, a),
        proses_berubah=sesudah(terbit, b),
        perpanjangan_diajukan=sesudah(terbit, c),
        diganti=sesudah(terbit, d),
        **({} if rezim is None else {"rezim": rezim}),
    ),
    HARI, KEJADIAN, KEJADIAN, KEJADIAN, KEJADIAN, st.none() | st.sampled_from(umkm.RezimHalal),
)  # fmt: skip


# --- SPP-IRT --------------------------------------------------------------------------------------


@given(HARI)
def test_enam_bulan_sebelum_berakhir_sungguh_enam_bulan(terbit):
    izin = pirt(terbit)
    assert tambah_bulan(izin.ajukan_paling_lambat, 6) <= izin.kedaluwarsa
    assert izin.kedaluwarsa.year == terbit.year + 5


@given(PIRT, st.integers(-40, 2_000), st.integers(0, 6))
def test_status_pirt_dari_tanggalnya_saja(izin, hari, jendela):
    pada = izin.terbit + timedelta(days=hari)
    hasil = umkm.status_pirt(izin, pada=pada, jendela_bulan=jendela)
    diganti = izin.diganti is not None and izin.diganti <= pada
    assert hasil.berlaku == (izin.terbit <= pada < izin.kedaluwarsa and not diganti)
    assert (hasil.status is umkm.StatusIzin.DIGANTI) == diganti
    if hasil.status is umkm.StatusIzin.TERLAMBAT_DIPERPANJANG:
        assert pada > izin.ajukan_paling_lambat
        assert not (izin.diajukan_tepat and izin.perpanjangan_diajukan <= pada)
    if hasil.status is umkm.StatusIzin.DIAJUKAN:
        assert izin.perpanjangan_diajukan <= min(pada, izin.ajukan_paling_lambat)
    if hasil.status is umkm.StatusIzin.WAKTU_PERPANJANGAN:
        assert hasil.dibuka <= pada <= izin.ajukan_paling_lambat
    assert hasil.langkah
    assert hasil.langkah in str(hasil.penjelasan())


def test_setiap_status_pirt_pada_harinya():
    izin = pirt(perpanjangan_diajukan=date(2025, 9, 1), komitmen_dipenuhi=date(2021, 9, 11))
    tanpa = pirt()
    status = umkm.StatusIzin

    def lihat(satu, *ymd):
        return umkm.status_pirt(satu, pada=date(*ymd), jendela_bulan=2)

    assert lihat(izin, 2021, 3, 9).status is status.BELUM_TERBIT
    assert lihat(izin, 2021, 3, 10).status is status.BERLAKU
    assert lihat(izin, 2025, 7, 9).status is status.BERLAKU
    assert lihat(izin, 2025, 7, 10).status is status.WAKTU_PERPANJANGAN
    assert lihat(izin, 2025, 9, 1).status is status.DIAJUKAN
    assert lihat(izin, 2026, 3, 9).status is status.DIAJUKAN
    assert lihat(izin, 2026, 3, 10).status is status.KEDALUWARSA
    assert lihat(tanpa, 2025, 9, 10).status is status.WAKTU_PERPANJANGAN
    assert lihat(tanpa, 2025, 9, 11).status is status.TERLAMBAT_DIPERPANJANG
    assert "lewat sejak 2025-09-11" in lihat(tanpa, 2026, 1, 1).langkah
    assert [lihat(izin, 2021, *md).komitmen.value for md in ((9, 10), (9, 11))] == [
        "berjalan",
        "terpenuhi",
    ]
    assert [lihat(tanpa, 2021, *md).komitmen.value for md in ((9, 10), (9, 11))] == [
        "berjalan",
        "lewat",
    ]
    telat = pirt(perpanjangan_diajukan=date(2025, 9, 11))
    assert lihat(telat, 2025, 12, 1).status is status.TERLAMBAT_DIPERPANJANG
    assert "Perpanjangan diajukan: 2025-09-11, terlambat" in str(
        lihat(telat, 2025, 12, 1).penjelasan()
    )
    assert "tepat waktu" in lihat(izin, 2025, 12, 1)._repr_html_()


# --- halal ----------------------------------------------------------------------------------------


def test_setiap_status_halal_pada_harinya():
    status = umkm.StatusIzin

    def lihat(satu, *ymd):
        return umkm.status_halal(satu, pada=date(*ymd), jendela_bulan=1)

    lama = halal(perpanjangan_diajukan=date(2024, 2, 20))
    assert lihat(lama, 2020, 5, 31).status is status.BELUM_TERBIT
    assert lihat(lama, 2024, 1, 31).status is status.BERLAKU
    assert lihat(lama, 2024, 2, 1).status is status.WAKTU_PERPANJANGAN
    assert lihat(lama, 2024, 2, 20).status is status.DIAJUKAN
    assert lihat(lama, 2024, 6, 1).status is status.KEDALUWARSA
    assert lihat(halal(), 2024, 3, 2).status is status.TERLAMBAT_DIPERPANJANG
    assert lihat(halal(), 2024, 3, 2).berlaku
    mui = halal(date(2017, 1, 2))
    assert lihat(mui, 2018, 12, 2).langkah == "ajukan perpanjangan sebelum 2019-01-02"
    assert lihat(mui, 2018, 12, 1).langkah == "ajukan perpanjangan mulai 2018-12-02"
    baru = halal(date(2024, 1, 2))
    assert lihat(baru, 2090, 1, 1).status is status.BERLAKU
    assert lihat(baru, 2090, 1, 1).langkah.startswith("laporkan setiap perubahan")
    assert "tanpa batas waktu (selama bahan" in str(lihat(baru, 2090, 1, 1).penjelasan())
    assert not halal(date(2024, 1, 2), perpanjangan_diajukan=date(2025, 1, 1)).diajukan_tepat
    assert halal(date(2017, 1, 2), perpanjangan_diajukan=date(2019, 1, 1)).diajukan_tepat


@pytest.mark.parametrize(
    ("terbit", "berubah", "gugur"),
    [
        (date(2018, 1, 1), "bahan", False),
        (date(2018, 1, 1), "proses", False),
        (date(2020, 1, 1), "bahan", True),
        (date(2020, 1, 1), "proses", False),
        (date(2024, 1, 1), "bahan", True),
        (date(2024, 1, 1), "proses", True),
    ],
)
def test_akibat_perubahan_menurut_rezim(terbit, berubah, gugur):
    hari = terbit + timedelta(days=100)
    satu = halal(terbit, **{f"{berubah}_berubah": hari})
    sebelum = umkm.status_halal(satu, pada=hari - SEHARI, jendela_bulan=0)
    sesudahnya = umkm.status_halal(satu, pada=hari, jendela_bulan=0)
    assert sebelum.berlaku
    assert sesudahnya.berlaku is not gugur
    assert "berubah" not in str(sebelum.penjelasan()).replace("tidak berubah", "")
    catatan = "mengakhiri sertifikat" if gugur else "akibatnya tidak terbaca di sumber"
    assert catatan in sesudahnya._repr_html_()


@given(HALAL, st.integers(-40, 2_000), st.integers(0, 6))
def test_status_halal_dari_tanggalnya_saja(satu, hari, jendela):
    pada = satu.terbit + timedelta(days=hari)
    hasil = umkm.status_halal(satu, pada=pada, jendela_bulan=jendela)
    habis = satu.kedaluwarsa is not None and satu.kedaluwarsa <= pada
    gugur = satu.gugur_sejak is not None and satu.gugur_sejak <= pada
    diganti = satu.diganti is not None and satu.diganti <= pada
    assert hasil.berlaku == (satu.terbit <= pada and not habis and not gugur and not diganti)
    assert (hasil.status is umkm.StatusIzin.DIGANTI) == diganti
    if hasil.status is umkm.StatusIzin.WAKTU_PERPANJANGAN:
        assert hasil.dibuka <= pada < satu.kedaluwarsa
    if hasil.status is umkm.StatusIzin.DIAJUKAN:
        assert satu.perpanjangan_diajukan <= pada < satu.kedaluwarsa
    assert f"Berikutnya: {hasil.langkah}" in str(hasil.penjelasan())


def test_sertifikat_yang_menyebut_aturannya_sendiri():
    mui = halal(date(2020, 1, 2), rezim=umkm.RezimHalal.MUI)
    assert mui.kedaluwarsa == date(2022, 1, 2)
    hasil = umkm.status_halal(mui, pada=date(2021, 1, 1), jendela_bulan=0)
    assert "menurut sertifikatnya sendiri" in str(hasil.penjelasan())
    assert "terbitan MUI: 2 tahun [Praktik" in str(hasil.penjelasan())


def test_wajib_halal_tidak_mulai_lebih_awal():
    dini = {"pada": date(2025, 1, 1), "mulai_mikro_kecil": date(2024, 10, 16)}
    assert galat(lambda: umkm.wajib_halal("mikro", **dini)) == [("UU-072", "mulai_mikro_kecil")]
    tepat = {"pada": date(2025, 1, 1), "mulai_mikro_kecil": date(2024, 10, 17)}
    assert umkm.wajib_halal("mikro", **tepat).wajib


def test_wajib_halal():
    isi = {"pada": date(2025, 1, 1), "mulai_mikro_kecil": date(2026, 10, 17)}
    wajib = {k.value: umkm.wajib_halal(k, **isi).wajib for k in umkm.KelasUsaha}
    assert wajib == {"mikro": False, "kecil": False, "menengah": True, "besar": True}
    teks = str(umkm.wajib_halal("kecil", **isi).penjelasan())
    assert "belum, mulai 2026-10-17" in teks
    assert "sumbernya tidak ditemukan" in teks
    assert "sumbernya" not in umkm.wajib_halal("besar", **isi)._repr_html_()
    with pytest.raises(Penolakan) as salah:
        umkm.wajib_halal("raksasa", pada=None, mulai_mikro_kecil="2026")
    assert [g.path for g in salah.value.daftar] == ["kelas", "pada", "mulai_mikro_kecil"]


@pytest.mark.parametrize(
    ("tanya", "izin"),
    [(umkm.status_pirt, pirt(diganti=date(2025, 10, 1))),
     (umkm.status_halal, halal(diganti=date(2025, 10, 1)))],
)  # fmt: skip
def test_yang_diganti_tidak_menyuruh_apa_apa(tanya, izin):
    """A replaced certificate has nothing due, late or lapsed as it may be."""
    for hari in (date(2025, 10, 1), date(2030, 1, 1)):
        hasil = tanya(izin, pada=hari, jendela_bulan=2)
        assert (hasil.status.value, hasil.berlaku) == ("diganti", False)
        assert hasil.langkah == "pakai sertifikat penggantinya sejak 2025-10-01"


# --- the due list ---------------------------------------------------------------------------------


def tempo_naif(izin, pada):
    """What is still open of one permit on a day, from its fields."""
    if izin.terbit > pada or (izin.diganti and izin.diganti <= pada):
        return set()
    hasil = set()
    akhir = izin.kedaluwarsa
    mati = akhir is not None and akhir <= pada
    diajukan = izin.perpanjangan_diajukan
    batas = izin.ajukan_paling_lambat or (akhir and akhir - SEHARI)
    menunggu = diajukan is not None and diajukan <= pada and batas and diajukan <= batas
    if isinstance(izin, umkm.IzinPIRT):
        if not mati and not (izin.komitmen_dipenuhi and izin.komitmen_dipenuhi <= pada):
            hasil.add(("komitmen", tambah_bulan(izin.terbit, izin.komitmen_bulan)))
        gugur = None
    else:
        gugur = izin.gugur_sejak if izin.gugur_sejak and izin.gugur_sejak <= pada else None
        if gugur and not mati:
            return {("perubahan", gugur)}
    if akhir:
        hasil.add(("kedaluwarsa", akhir))
    if izin.ajukan_paling_lambat and not mati and not menunggu:
        hasil.add(("perpanjangan", izin.ajukan_paling_lambat))
    return hasil


@given(st.lists(PIRT | HALAL, max_size=8), HARI, st.none() | st.integers(1, 900))
def test_daftar_sama_dengan_yang_naif(izin, mulai, lama):
    masa = Masa(mulai, None if lama is None else mulai + timedelta(days=lama))
    hasil = umkm.daftar_tempo(izin, masa=masa)
    harapan = [
        (tanggal, jenis)
        for satu in izin
        for jenis, tanggal in tempo_naif(satu, mulai)
        if masa.sampai is None or tanggal < masa.sampai
    ]
    assert sorted(harapan) == sorted((t.tanggal, t.jenis.value) for t in hasil.isi)
    tanggal = [t.tanggal for t in hasil.isi]
    assert tanggal == sorted(tanggal)
    assert hasil.isi == hasil.lewat + hasil.akan
    assert all(t.tanggal in masa for t in hasil.akan)
    assert all(t.tanggal < masa.mulai for t in hasil.lewat)
    assert umkm.daftar_tempo(reversed(izin), masa=masa).izin == len(izin)
    assert len(hasil.tabel().baris) == len(hasil.isi)


def test_yang_lewat_lebih_dulu_lalu_menurut_usaha():
    izin = [
        halal(date(2024, 1, 1), usaha="U-9", bahan_berubah=date(2025, 11, 1)),
        pirt(date(2021, 3, 1), usaha="U-2", komitmen_dipenuhi=date(2021, 4, 1)),
        pirt(date(2025, 10, 15), 3, usaha="U-1"),
        halal(date(2022, 1, 15), usaha="U-3", perpanjangan_diajukan=date(2025, 9, 1)),
    ]
    hasil = umkm.daftar_tempo(izin, masa=Masa(date(2026, 1, 1), date(2026, 4, 1)))
    assert [(t.izin.usaha, t.jenis.value) for t in hasil.isi] == [
        ("U-2", "perpanjangan"),
        ("U-9", "perubahan"),
        ("U-1", "komitmen"),
        ("U-3", "kedaluwarsa"),
        ("U-2", "kedaluwarsa"),
    ]
    assert len(hasil.lewat) == 2
    assert "laporkan perubahan dan ajukan pembaruan" in hasil._repr_html_()


def test_yang_tidak_pernah_jatuh_tempo():
    """Without a term and unchanged; replaced; and what came only after the first day."""
    selamanya = Masa(date(2026, 1, 1))
    izin = [
        halal(date(2024, 1, 1), proses_berubah=date(2026, 1, 2)),
        halal(date(2022, 2, 1), diganti=date(2026, 1, 1)),
        pirt(date(2026, 1, 2)),
    ]
    hasil = umkm.daftar_tempo(izin, masa=selamanya)
    assert (hasil.izin, hasil.isi) == (3, ())
    besok = umkm.daftar_tempo(izin, masa=Masa(date(2026, 1, 2)))
    assert [t.jenis.value for t in besok.isi] == [
        "perubahan", "komitmen", "perpanjangan", "kedaluwarsa"]  # fmt: skip


def test_langkah_menurut_keadaannya():
    """On 1 January 2026, by number, kind and what the holder is told."""
    diajukan = {"perpanjangan_diajukan": date(2025, 6, 1)}
    izin = [
        pirt(date(2020, 1, 15), nomor="1"),
        pirt(date(2021, 3, 1), nomor="2"),
        pirt(date(2021, 3, 1), nomor="3", **diajukan),
        pirt(date(2021, 8, 1), nomor="4"),
        halal(date(2022, 2, 1), nomor="5"),
        halal(date(2022, 5, 1), nomor="6"),
        halal(date(2019, 1, 1), nomor="7"),
        halal(date(2021, 1, 1), nomor="8", bahan_berubah=date(2023, 1, 1)),
    ]
    izin = [i if isinstance(i, umkm.SertifikatHalal) else attrs.evolve(
        i, komitmen_dipenuhi=i.terbit) for i in izin]  # fmt: skip
    daftar = umkm.daftar_tempo(izin, masa=Masa(date(2026, 1, 1)))
    assert {(t.izin.nomor, t.jenis.value): t.langkah for t in daftar.isi} == {
        ("1", "kedaluwarsa"): "tidak berlaku lagi; ajukan sertifikat baru",
        ("2", "kedaluwarsa"): "berakhir bila tidak diperpanjang",
        ("2", "perpanjangan"): "terlambat diajukan; tanyakan ke dinas",
        ("3", "kedaluwarsa"): "tanyakan keputusan perpanjangan",
        ("4", "kedaluwarsa"): "berakhir bila tidak diperpanjang",
        ("4", "perpanjangan"): "ajukan ke dinas",
        ("5", "kedaluwarsa"): "berakhir bila tidak diperpanjang",
        ("5", "perpanjangan"): "terlambat diajukan; tanyakan ke BPJPH",
        ("6", "kedaluwarsa"): "berakhir bila tidak diperpanjang",
        ("6", "perpanjangan"): "ajukan ke BPJPH",
        ("7", "kedaluwarsa"): "tidak berlaku lagi; ajukan sertifikat baru",
        ("8", "kedaluwarsa"): "tidak berlaku lagi; ajukan sertifikat baru",
    }


# --- one business ---------------------------------------------------------------------------------


def kartu(**isi):
    ukuran = [umkm.UkuranUsaha(date(2024, 12, 31), penjualan_rupiah=90_000_000)]
    semula = {"usaha": "U-1", "pada": date(2026, 1, 15), "izin": [], "pangan": True,
              "riwayat": umkm.riwayat_kelas(ukuran, basis="penjualan"), "jendela_bulan": 2,
              "mulai_mikro_kecil": None}  # fmt: skip
    return umkm.kartu_izin(**semula | isi)


def test_kartu_memuat_yang_terbit_dan_belum_diganti():
    izin = [
        pirt(nomor="lama", diganti=date(2026, 1, 1)),
        pirt(date(2026, 1, 1), nomor="baru"),
        halal(date(2026, 1, 16), nomor="besok"),
    ]
    hasil = kartu(izin=izin)
    assert [s.izin.nomor for s in hasil.status] == ["baru"]
    assert {t.izin.nomor for t in hasil.tempo} == {"baru"}
    assert hasil.kelas is umkm.KelasUsaha.MIKRO
    assert "Rp 90.000.000: mikro" in str(hasil.penjelasan())
    assert "PP 7/2021, Pasal 35 ayat (5)" in str(hasil.penjelasan())


@pytest.mark.parametrize(
    ("isi", "kurang", "teks"),
    [
        ({}, True, "belum terpenuhi, tidak ada sertifikat yang berlaku"),
        ({"pangan": False}, None, "tidak dinilai, bukan makanan atau minuman"),
        (
            {"mulai_mikro_kecil": date(2026, 10, 17)},
            False,
            "mulai 2026-10-17 (mikro dan kecil mulai 2026-10-17 menurut kantor",
        ),
        ({"izin": (halal(date(2024, 1, 1)),)}, False, "terpenuhi, ada sertifikat yang berlaku"),
        ({"izin": (halal(date(2017, 1, 1)),)}, True, "belum terpenuhi, tidak ada"),
        (
            {"pada": date(2024, 12, 30), "mulai_mikro_kecil": date(2026, 10, 17)},
            None,
            "tidak diketahui",
        ),
        ({"pada": date(2024, 12, 30)}, True, "belum terpenuhi, tidak ada"),
        ({"pada": date(2024, 10, 16)}, False, "belum mulai [PP 39/2021"),
    ],
)
def test_kewajiban_halal_dihadapkan_pada_sertifikatnya(isi, kurang, teks):
    hasil = kartu(**isi)
    assert hasil.halal_kurang is kurang
    assert f"Kewajiban sertifikat halal: {teks}" in str(hasil.penjelasan())


def test_kartu_tanpa_pangan_tidak_wajib():
    assert kartu(pangan=False).wajib_halal is None
    assert "kelas tidak diketahui" in kartu(pada=date(2024, 1, 1))._repr_html_()


def test_kartu_buruk_sekaligus():
    assert galat(
        lambda: kartu(usaha="", pada=None, riwayat=None, pangan=1, jendela_bulan=-1,
                      mulai_mikro_kecil="2026")
    ) == [
        ("UM-004", "usaha"), ("UM-007", "pada"), ("UM-008", "riwayat"), ("UM-008", "pangan"),
        ("UM-003", "jendela_bulan"), ("UM-007", "mulai_mikro_kecil"),
    ]  # fmt: skip
    assert galat(lambda: kartu(izin=[pirt(usaha="U-2"), None])) == [
        ("UU-073", "izin[0].usaha"),
        ("UM-008", "izin[1]"),
    ]
    assert galat(lambda: kartu(izin=[None], mulai_mikro_kecil=date(2024, 10, 16))) == [
        ("UU-072", "mulai_mikro_kecil"),
        ("UM-008", "izin[0]"),
    ]
    assert galat(lambda: kartu(izin="P-1")) == [("UM-008", "izin")]


# --- bad input ------------------------------------------------------------------------------------


def galat(kerja):
    with pytest.raises(Penolakan) as salah:
        kerja()
    return [(g.kode, g.path) for g in salah.value.daftar]


def test_izin_buruk_sekaligus():
    terbit = date(2021, 3, 10)
    assert galat(
        lambda: pirt(
            usaha="", nomor=None, komitmen_bulan=7, komitmen_dipenuhi=terbit - SEHARI,
            perpanjangan_diajukan="besok", diganti=terbit,
        )
    ) == [
        ("UM-004", "usaha"),
        ("UM-004", "nomor"),
        ("UU-071", "komitmen_dipenuhi"),
        ("UM-007", "perpanjangan_diajukan"),
        ("UU-070", "komitmen_bulan"),
    ]  # fmt: skip
    assert galat(lambda: pirt("2021", True, diganti=terbit)) == [
        ("UM-007", "terbit"),
        ("UM-001", "komitmen_bulan"),
    ]
    assert galat(lambda: pirt(date(2017, 12, 31))) == [("UM-010", "terbit")]
    assert galat(lambda: pirt(komitmen_bulan=2)) == [("UU-070", "komitmen_bulan")]
    assert galat(lambda: pirt(date(9997, 1, 1))) == [("UM-007", "tanggal")]


def test_sertifikat_buruk_sekaligus():
    assert galat(
        lambda: halal(
            "kemarin", usaha=" ", nomor="", rezim="mui", bahan_berubah=5, diganti=date(2020, 1, 1)
        )
    ) == [
        ("UM-004", "usaha"),
        ("UM-004", "nomor"),
        ("UM-008", "rezim"),
        ("UM-007", "terbit"),
        ("UM-007", "bahan_berubah"),
    ]
    assert galat(lambda: halal(None)) == [("UM-007", "terbit")]
    assert galat(lambda: halal(proses_berubah=date(2020, 5, 31))) == [("UU-071", "proses_berubah")]
    assert galat(lambda: halal(date(9998, 1, 1), rezim=umkm.RezimHalal.MUI)) == [
        ("UM-007", "tanggal")
    ]


@pytest.mark.parametrize(
    ("tanya", "izin", "nama"),
    [(umkm.status_pirt, pirt(), "izin"), (umkm.status_halal, halal(), "sertifikat")],
)
def test_pertanyaan_buruk(tanya, izin, nama):
    assert galat(lambda: tanya(None, pada="x", jendela_bulan=-1)) == [
        ("UM-008", nama),
        ("UM-007", "pada"),
        ("UM-003", "jendela_bulan"),
    ]
    assert galat(lambda: tanya(izin, pada=date(2021, 1, 1), jendela_bulan=True)) == [
        ("UM-001", "jendela_bulan")
    ]
    assert galat(lambda: tanya(izin, pada=date(2021, 1, 1), jendela_bulan=10**6)) == [
        ("UM-007", "tanggal")
    ]


def test_izin_turunan_di_daftar_dan_di_kartu():
    class IzinBersumber(umkm.IzinPIRT):
        """A certificate that remembers where it was read."""

    satu = IzinBersumber(usaha="U-1", nomor="P-1", terbit=date(2021, 3, 10), komitmen_bulan=6)
    daftar = umkm.daftar_tempo([satu], masa=Masa(date(2026, 1, 15)))
    assert kartu(izin=[satu]).tempo == daftar.isi != ()


def test_daftar_buruk():
    masa = Masa(date(2026, 1, 1))
    assert galat(lambda: umkm.daftar_tempo(None, masa=2026)) == [
        ("UM-008", "izin"),
        ("UM-008", "masa"),
    ]
    assert galat(lambda: umkm.daftar_tempo([pirt(), "P-2", None], masa=masa)) == [
        ("UM-008", "izin[1]"),
        ("UM-008", "izin[2]"),
    ]
