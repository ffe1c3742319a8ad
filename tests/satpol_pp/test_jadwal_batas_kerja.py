"""Work is bounded, and an officer over the limit takes nothing from the others."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from dunia import kode_galat
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp import jadwal as jd
from pelayanan_publik.satpol_pp.jadwal import sebab, susun
from pelayanan_publik.satpol_pp.jadwal.ortools import susun_jadwal_ortools

SENIN = date(2025, 6, 2)
PAGI = jd.Giliran("P", 7, 8, malam=False)


def soal(orang: int, masa: Masa, jam: int, **lain) -> jd.SoalJadwal:
    return jd.SoalJadwal(
        [jd.Petugas(f"A{i}") for i in range(orang)],
        masa,
        [PAGI],
        [jd.KekuatanGiliran("P", lain.pop("minimum", 1))],
        jd.KebijakanJadwal(0, jam, None),
        KalenderKerja(masa, frozenset()),
        **lain,
    )


def mustahil(orang: int = 2, hari: int = 14) -> jd.SoalJadwal:
    """Every officer must come every day, and may come five times a week."""
    masa = Masa(SENIN, SENIN + timedelta(hari))
    wajib = [
        jd.Permintaan(f"A{i}", SENIN + timedelta(k), jd.JenisPermintaan.BERTUGAS, "P")
        for i in range(orang)
        for k in range(hari)
    ]
    return soal(orang, masa, 40, minimum=0, permintaan=wajib)


def test_yang_sudah_lewat_jam_tidak_mengurangi_yang_lain():
    masa = Masa(date(2025, 6, 7), date(2025, 6, 9))
    lalu = [jd.Tugas(SENIN + timedelta(i), "P", "A0") for i in range(5)]
    satu = soal(2, masa, 16, sebelumnya=lalu)
    kami, mereka = jd.susun_jadwal(satu), susun_jadwal_ortools(satu)
    assert [t.petugas for t in kami.tugas] == [t.petugas for t in mereka.tugas] == ["A1", "A1"]
    assert kami.terbukti


def test_sebab_selalu_dijawab_dalam_batas_kerjanya():
    konflik = jd.konflik_jadwal(mustahil(5, 28))
    assert len(konflik.aturan) == 7
    with pytest.raises(Exception, match="SP-018"):
        jd.susun_jadwal(mustahil())


def test_himpunan_yang_terlalu_banyak_tidak_disebut_terkecil(monkeypatch):
    monkeypatch.setattr(susun, "_SEKALI_TANYA", 0)
    monkeypatch.setattr(sebab, "_HIMPUNAN_TERBANYAK", 1)
    assert jd.konflik_jadwal(mustahil()).mutu is jd.MutuKonflik.TANPA_SISA


def test_jadwal_yang_diterima_diperiksa_pintunya():
    satu = soal(2, Masa(SENIN, SENIN + timedelta(7)), 40)
    assert kode_galat(jd.terima_jadwal, satu, None, cara="x") == ["UM-008", "UM-008"]
    tugas = jd.susun_jadwal(satu).tugas
    assert kode_galat(jd.terima_jadwal, satu, tugas, batas="y") == ["UM-008"]
    assert jd.terima_jadwal(satu, iter(tugas)).tugas == tugas
    with pytest.raises(Exception, match="UM-004"):
        jd.Permintaan("A0", SENIN, jd.JenisPermintaan.LIBUR, 5)


def test_tukar_tidak_menjadikan_kata_penyelesai_lain_bukti():
    satu = soal(2, Masa(SENIN, SENIN + timedelta(7)), 40)
    mereka = susun_jadwal_ortools(satu)
    a = mereka.tugas[0]
    b = next(t for t in mereka.tugas if t.petugas != a.petugas)
    assert mereka.terbukti
    assert not jd.tukar(mereka, a, b).terbukti
    kami = jd.susun_jadwal(satu)
    c = next(t for t in kami.tugas if t.petugas != kami.tugas[0].petugas)
    assert jd.tukar(kami, kami.tugas[0], c).terbukti
    assert attrs.evolve(kami, cara=jd.CaraJadwal.ORTOOLS).terbukti
