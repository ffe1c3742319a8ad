"""Questions that cannot be meant are refused, all faults at once, each with its path."""

from __future__ import annotations

from datetime import date, timedelta

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
from pelayanan_publik.satpol_pp.jadwal.pertukaran import gantikan, tukar
from pelayanan_publik.satpol_pp.jadwal.susun import konflik_jadwal, susun_jadwal
from soal_jadwal import MALAM, PAGI, masa, soal_biasa

M = masa(31, date(2025, 7, 1))
HARI = M.mulai
LIBUR, BERTUGAS = JenisPermintaan.LIBUR, JenisPermintaan.BERTUGAS
KUAT = [KekuatanGiliran(k, 1) for k in "PSM"]
KUASA = KekuatanGiliran("P", 1, [SyaratKeahlian("PPNS")])


def kode(buat):
    with pytest.raises(Penolakan) as salah:
        buat()
    for g in salah.value.daftar:
        assert g.pesan
        assert g.message
        assert g.saran
    return [(g.kode, g.path) for g in salah.value.daftar]


@pytest.mark.parametrize(
    ("ubah", "harapan"),
    [
        ({"kekuatan": [KekuatanGiliran("P", 6), *KUAT[1:]]}, [("SP-001", "kekuatan[0].minimum")]),
        ({"kekuatan": [KUASA, *KUAT[1:]]}, [("SP-002", "kekuatan[0].keahlian[0]")]),
        ({"permintaan": [Permintaan("X", HARI, LIBUR)]}, [("SP-003", "permintaan[0].petugas")]),
        ({"permintaan": [Permintaan("SP-01", HARI, LIBUR, "X")]}, [("SP-004", "permintaan[0].giliran")]),
        ({"permintaan": [Permintaan("SP-01", date(2025, 8, 1), LIBUR)]}, [("SP-005", "permintaan[0].tanggal")]),
        ({"permintaan": [Permintaan("SP-01", date(2025, 8, 1), LIBUR, "P")]}, [("SP-005", "permintaan[0].tanggal")]),
        ({"permintaan": [Permintaan("SP-01", HARI, BERTUGAS)]}, [("SP-014", "permintaan[0].giliran")]),
        ({"permintaan": [Permintaan("SP-01", HARI, LIBUR)] * 2}, [("UM-015", "permintaan[1]")]),
        ({"kekuatan": [KekuatanGiliran("X", 1), *KUAT]}, [("SP-004", "kekuatan[0].giliran")]),
        ({"kekuatan": [*KUAT, KekuatanGiliran("P", 1, tanggal={date(2025, 8, 1)})]}, [("SP-005", "kekuatan[3].tanggal")]),
        ({"kekuatan": [*KUAT, KekuatanGiliran("P", 2)]}, [("SP-009", "kekuatan[3]")]),
        ({"kekuatan": [*KUAT, KekuatanGiliran("P", 2, hari={1, 2}), KekuatanGiliran("P", 1, hari={2})]}, [("SP-009", "kekuatan[4]")]),
        ({"kekuatan": [*KUAT, KekuatanGiliran("P", 2, tanggal={HARI}), KekuatanGiliran("P", 1, tanggal={HARI})]}, [("SP-009", "kekuatan[4]")]),
        ({"kekuatan": KUAT[:2]}, [("SP-010", "giliran[2]")]),
        ({"kekuatan": [*KUAT[:2], KekuatanGiliran("M", 1, hari={5})], "permintaan": [Permintaan("SP-01", HARI, BERTUGAS, "M")]},
         [("SP-010", "permintaan[0].giliran")]),
        ({"petugas": [Petugas("A", cuti=[Masa(date(2025, 8, 1))])]}, [("SP-006", "petugas[0].cuti[0]")]),
        ({"petugas": [Petugas("A", cuti=[Masa(date(2025, 6, 1), HARI)])]}, [("SP-006", "petugas[0].cuti[0]")]),
        ({"petugas": [Petugas("A"), Petugas("A")]}, [("UM-015", "petugas[1].kode")]),
        ({"petugas": []}, [("UM-008", "petugas")]),
        ({"giliran": []}, [("UM-008", "giliran")]),
        ({"giliran": [PAGI, Giliran("S", 14, 8, malam=False), MALAM]}, [("SP-007", "giliran[1]")]),
        ({"giliran": [Giliran("P", 6, 8, malam=False), Giliran("S", 14, 8, malam=False), MALAM]}, [("SP-007", "giliran[2]")]),
        ({"masa": Masa(HARI)}, [("SP-011", "masa.sampai")]),
        ({"masa": masa(367)}, [("SP-012", "masa")]),
        ({"kalender": KalenderKerja(Masa(date(2025, 7, 2)), frozenset())}, [("UM-014", "kalender.tanggal")]),
        ({"kalender": KalenderKerja(Masa(HARI, date(2025, 7, 31)), frozenset())}, [("UM-014", "kalender.tanggal")]),
        ({"sebelumnya": [Tugas(HARI, "P", "SP-01")]}, [("SP-013", "sebelumnya[0].tanggal")]),
        ({"sebelumnya": [Tugas(HARI - timedelta(1), "X", "Y")]}, [("SP-003", "sebelumnya[0].petugas"), ("SP-004", "sebelumnya[0].giliran")]),
        ({"petugas": None, "masa": 3, "giliran": "PSM"}, [("UM-008", "petugas"), ("UM-008", "masa"), ("UM-008", "giliran")]),
    ],
)  # fmt: skip
def test_soal_buruk(ubah, harapan):
    galat = kode(lambda: soal_biasa(**ubah))
    assert [k for k, _ in galat] == [k for k, _ in harapan]
    assert [p.removesuffix(".tanggal") if k == "UM-014" else p for k, p in galat] == [
        p.removesuffix(".tanggal") if k == "UM-014" else p for k, p in harapan
    ]


def test_semua_galat_satu_soal_dilaporkan_bersama():
    buruk = {
        "kekuatan": [KekuatanGiliran("P", 9), *KUAT[1:]],
        "permintaan": [Permintaan("X", date(2025, 8, 2), LIBUR)],
        "petugas": [Petugas("A", cuti=[Masa(date(2026, 1, 1))])],
    }
    assert [k for k, _ in kode(lambda: soal_biasa(**buruk))] == [
        "SP-001",
        "SP-006",
        "SP-003",
        "SP-005",
    ]


@pytest.mark.parametrize(
    ("buat", "harapan"),
    [
        (lambda: Petugas("", keahlian=[" "], cuti=[3]), ["UM-004", "UM-004", "UM-008"]),
        (lambda: Petugas("A", keahlian="PPNS"), ["UM-008"]),
        (lambda: Petugas("A", keahlian=[[]]), ["UM-008"]),
        (lambda: Petugas("A", cuti=[Masa(HARI), Masa(HARI, date(2025, 7, 9))]), ["UM-011"]),
        (lambda: Giliran("P", 24, 8, malam=False), ["SP-008"]),
        (lambda: Giliran("P", 7, 24.5, malam=False), ["SP-008"]),
        (lambda: Giliran("P", 7, 0, malam=False), ["UM-002"]),
        (lambda: Giliran("P", 7, float("nan"), malam=False), ["UM-016"]),
        (lambda: Giliran("", 7, 8, malam="ya"), ["UM-004", "UM-008"]),
        (lambda: KekuatanGiliran("P", -1, hari={7, True}), ["UM-003", "SP-015", "UM-001"]),
        (lambda: KekuatanGiliran("P", 1, tanggal={"besok"}), ["UM-007"]),
        (lambda: KekuatanGiliran("P", 1, hari={1}, tanggal={HARI}), ["SP-016"]),
        (lambda: KekuatanGiliran("P", 1, [SyaratKeahlian("A"), SyaratKeahlian("A")]), ["UM-015"]),
        (lambda: SyaratKeahlian("", 0), ["UM-004", "UM-002"]),
        (lambda: Permintaan("", 3, "libur"), ["UM-004", "UM-007", "UM-008"]),
        (lambda: Tugas("besok", "", ""), ["UM-007", "UM-004", "UM-004"]),
        (lambda: KebijakanJadwal(-1, 40, None), ["UM-003"]),
        (lambda: KebijakanJadwal(11, 0, None), ["UM-002"]),
        (lambda: KebijakanJadwal(11, 40, 0), ["UM-002"]),
        (lambda: susun_jadwal(None, paling_banyak=0), ["UM-008", "UM-002"]),
        (lambda: susun_jadwal(soal_biasa(11)), ["SP-017"]),
        (lambda: konflik_jadwal(soal_biasa(11)), ["SP-017"]),
        (lambda: tukar(None, 1, 2), ["UM-008"] * 3),
        (lambda: gantikan(None, 1, "A"), ["UM-008"] * 2),
    ],
)
def test_nilai_buruk(buat, harapan):
    assert [k for k, _ in kode(buat)] == harapan


def test_bertumpuk_boleh_bila_dinyatakan():
    giliran = [PAGI, Giliran("S", 14, 9, malam=False), MALAM]
    boleh = KebijakanJadwal(11, 48, 6, giliran_bertumpuk=True)
    assert susun_jadwal(soal_biasa(6, 7, giliran=giliran, kebijakan=boleh)).terbukti
