"""The checker names every rule that a roster breaks; each one here by hand, right and wrong."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp.jadwal.model import (
    Giliran,
    JenisPermintaan,
    KebijakanJadwal,
    KekuatanGiliran,
    Permintaan,
    Petugas,
    SyaratKeahlian,
    Tugas,
)
from pelayanan_publik.satpol_pp.jadwal.periksa import JenisPelanggaran as J, periksa_jadwal
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal

SENIN = date(2025, 6, 2)
PEKAN = Masa(SENIN, SENIN + timedelta(7))


def hari(ke: int) -> date:
    return SENIN + timedelta(ke)


SOAL = SoalJadwal(
    petugas=[Petugas("A", ["PPNS"]), Petugas("B", cuti=[Masa(hari(2), hari(3))]), Petugas("C")],
    masa=PEKAN,
    giliran=[Giliran("P", 7, 8, malam=False), Giliran("M", 22, 9, malam=True)],
    kekuatan=[KekuatanGiliran("P", 0), KekuatanGiliran("M", 0, hari={0, 1, 2, 3, 4, 6})],
    kebijakan=KebijakanJadwal(istirahat_jam=11, jam_sepekan=26, hari_berturut=3),
    kalender=KalenderKerja(PEKAN, frozenset()),
)


def tugas(*isi: str) -> list[Tugas]:
    """`A0P` is officer A on day 0, shift P."""
    return [Tugas(hari(int(x[1:-1])), x[-1], x[0]) for x in isi]


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        ([], []),
        (["A0P", "A1P", "A3P"], []),
        (["A0P", "A0M"], [(J.ISTIRAHAT, 0, "A", "M")]),
        (["A0M", "A1P"], [(J.ISTIRAHAT, 1, "A", "P")]),
        (["A0M", "A1M"], []),
        (["B1M"], [(J.CUTI, 1, "B", "M")]),
        (["B2P"], [(J.CUTI, 2, "B", "P")]),
        (["B3P", "B1P"], []),
        (["A0P", "A1P", "A2P", "A3P"], [(J.JAM_SEPEKAN, 0, "A", None), (J.HARI_BERTURUT, 3, "A", None)]),
        (["A0P", "A2P", "A4P", "A6P"], [(J.JAM_SEPEKAN, 0, "A", None)]),
        (["Z0P"], [(J.PETUGAS_TIDAK_DIKENAL, 0, "Z", "P")]),
        (["A0X"], [(J.GILIRAN_TIDAK_DIKENAL, 0, "A", "X")]),
        (["A7P"], [(J.DI_LUAR_MASA, 7, "A", "P")]),
        (["A5M"], [(J.GILIRAN_TIDAK_DIADAKAN, 5, "A", "M")]),
        (["A0P", "A0P"], [(J.TERTULIS_DUA_KALI, 0, "A", "P")]),
    ],
)  # fmt: skip
def test_setiap_aturan(isi, harapan):
    hasil = periksa_jadwal(SOAL, tugas(*isi))
    ada = [(p.jenis, (p.tanggal - SENIN).days, p.petugas, p.giliran) for p in hasil.pelanggaran]
    assert ada == harapan
    assert hasil.sah is (not harapan)


def test_kekuatan_keahlian_dan_permintaan():
    soal = attrs.evolve(
        SOAL,
        kekuatan=[
            KekuatanGiliran("P", 2, [SyaratKeahlian("PPNS")], hari={0, 1}),
            KekuatanGiliran("M", 0),
        ],
        permintaan=[
            Permintaan("A", hari(0), JenisPermintaan.LIBUR),
            Permintaan("B", hari(0), JenisPermintaan.BERTUGAS, "P"),
            Permintaan("C", hari(0), JenisPermintaan.LIBUR, "M"),
        ],
    )
    sah = tugas("B0P", "C0P", "A1P", "B1P")
    hasil = periksa_jadwal(soal, sah)
    assert [(p.jenis, p.tanggal, p.giliran) for p in hasil.pelanggaran] == [
        (J.KEAHLIAN, SENIN, "P")
    ]
    hasil = periksa_jadwal(soal, tugas("A0P", "C0M"))
    assert [(p.jenis, (p.tanggal - SENIN).days, p.petugas) for p in hasil.pelanggaran] == [
        (J.PERMINTAAN, 0, "A"),
        (J.PERMINTAAN, 0, "C"),
        (J.KEKUATAN, 0, None),
        (J.PERMINTAAN, 0, "B"),
        (J.KEAHLIAN, 1, None),
        (J.KEKUATAN, 1, None),
    ]
    assert hasil.pelanggaran[2].pesan == "P hanya 1 petugas, paling sedikit 2."
    assert "6 pelanggaran" in hasil.tabel().judul
    assert len(hasil.penjelasan().rincian) == 6
    assert "Jadwal sah" in periksa_jadwal(SOAL, [])._repr_html_()
    assert periksa_jadwal(SOAL, []).penjelasan().nilai == "sah"


def test_jadwal_sebelumnya_ikut_dihitung_tetapi_tidak_diadili():
    lalu = tugas("A-1M", "B-1P", "B-2P", "B-3P", "C-1P", "C-1M")
    soal = attrs.evolve(SOAL, sebelumnya=lalu)
    assert periksa_jadwal(soal, []).sah
    hasil = periksa_jadwal(soal, tugas("A0P", "B0P"))
    assert [(p.jenis, p.petugas) for p in hasil.pelanggaran] == [
        (J.HARI_BERTURUT, "B"),
        (J.ISTIRAHAT, "A"),
    ]


def test_jam_pekan_diteruskan_dari_jadwal_sebelumnya():
    mulai = hari(3)
    masa = Masa(mulai, hari(7))
    soal = attrs.evolve(
        SOAL, petugas=[Petugas("A")], masa=masa, kalender=KalenderKerja(masa, frozenset()), sebelumnya=tugas("A0P", "A1P")
    )  # fmt: skip
    assert periksa_jadwal(soal, tugas("A3P")).sah
    hasil = periksa_jadwal(soal, tugas("A3P", "A6P"))
    assert [(p.jenis, p.tanggal) for p in hasil.pelanggaran] == [(J.JAM_SEPEKAN, mulai)]


def test_dua_tugas_pada_waktu_yang_sama():
    """A long duty still goes on while a short one after it has ended: both are told."""
    giliran = [
        Giliran("L", 6, 16, malam=False),
        Giliran("P", 7, 2, malam=False),
        Giliran("S", 12, 2, malam=False),
    ]
    soal = attrs.evolve(SOAL, giliran=giliran, kekuatan=[KekuatanGiliran(g.kode, 0) for g in giliran],
                        kebijakan=KebijakanJadwal(0, 40, None, giliran_bertumpuk=True))  # fmt: skip
    hasil = periksa_jadwal(soal, tugas("A0L", "A0P", "A0S"))
    assert [(p.jenis, p.giliran) for p in hasil.pelanggaran] == [
        (J.TUGAS_GANDA, "P"),
        (J.TUGAS_GANDA, "S"),
    ]


def test_cuti_tanpa_akhir():
    soal = attrs.evolve(SOAL, petugas=[Petugas("A", cuti=[Masa(hari(3))])])
    assert [p.jenis for p in periksa_jadwal(soal, tugas("A2P", "A6P")).pelanggaran] == [J.CUTI]


@pytest.mark.parametrize(("soal", "isi"), [(None, []), (SOAL, "A0P"), (SOAL, [None, 3])])
def test_yang_bukan_jadwal_ditolak(soal, isi):
    with pytest.raises(Penolakan) as salah:
        periksa_jadwal(soal, isi)
    assert {g.kode for g in salah.value.daftar} == {"UM-008"}
