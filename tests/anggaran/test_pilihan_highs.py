"""The door to HiGHS: what it refuses, and that nothing it answers is taken on trust."""

from __future__ import annotations

import highspy
import pytest

from dunia import kode_galat
from pelayanan_publik.anggaran.pilihan import highs
from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang, PenerimaButir
from pelayanan_publik.anggaran.pilihan.hasil import CaraPilih
from pelayanan_publik.anggaran.pilihan.highs import pilih_highs
from pelayanan_publik.anggaran.pilihan.hitung import pilih

LUBANG = Butir("lubang", 75_000, (Jenjang(10, 400), Jenjang(20, 250)))
TAKAKURA = Butir("takakura", 160_000, (Jenjang(5, 900),))
RW = (
    PenerimaButir("RW 01", (LUBANG, TAKAKURA)),
    PenerimaButir("RW 02", (LUBANG, TAKAKURA), lantai=4_500, batas_biaya=1_200_000),
)


def test_sama_dengan_jalan_tepat():
    lewat, tepat = pilih_highs(RW, pagu=2_000_000, batas_detik=60), pilih(RW, pagu=2_000_000)
    assert (lewat.manfaat, lewat.biaya_rupiah) == (tepat.manfaat, tepat.biaya_rupiah)
    assert (lewat.cara, lewat.celah, lewat.terbukti) == (CaraPilih.HIGHS, 0, False)
    assert lewat.harga_lantai.harga == tepat.harga_lantai.harga
    assert not lewat.harga_lantai.terbukti


def test_tidak_ada_yang_dapat_ditambah():
    nol = PenerimaButir("RW 01", (Butir("papan", 5_000, (Jenjang(3, 0),), minimum=1),))
    hasil = pilih_highs([nol], pagu=100_000)
    assert (hasil.manfaat, hasil.biaya_rupiah, hasil.berikut) == (0, 5_000, None)


def test_tanpa_highspy_dikatakan_apa_yang_dipasang(monkeypatch):
    def tidak_ada(nama):
        raise ImportError(nama)

    monkeypatch.setattr(highs, "import_module", tidak_ada)
    with pytest.raises(highs.HighsBelumTerpasang) as salah:
        pilih_highs(RW, pagu=2_000_000)
    assert "highspy" in salah.value.pesan
    assert "pelayanan-publik[optimum]" in salah.value.saran


def test_bilangan_yang_tidak_muat_di_pecahan_biner_ditolak():
    besar = Butir("besar", 10, (Jenjang(3, 10**9),))
    assert kode_galat(pilih_highs, [PenerimaButir("A", (besar,))], pagu=20) == ["AG-029"]
    assert pilih([PenerimaButir("A", (besar,))], pagu=20).manfaat == 2 * 10**9


class Palsu:
    """A solver that answers what it is told to."""

    def __init__(self, isi, keadaan=highspy.HighsModelStatus.kOptimal):
        self.isi, self.keadaan, self.kali = isi, keadaan, 0
        self.kHighsInf, self.HighsModelStatus = highspy.kHighsInf, highspy.HighsModelStatus
        self.HighsVarType = highspy.HighsVarType

    def Highs(self):  # noqa: N802 - the solver's own name
        return self

    def __getattr__(self, nama):
        return lambda *_: None

    def getModelStatus(self):  # noqa: N802
        return self.keadaan

    def modelStatusToString(self, keadaan):  # noqa: N802
        return str(keadaan)

    def getSolution(self):  # noqa: N802
        self.kali += 1
        return type("", (), {"col_value": self.isi[min(self.kali, len(self.isi)) - 1]})

    def getInfo(self):  # noqa: N802
        return type("", (), {"mip_dual_bound": 0.0})


@pytest.mark.parametrize(
    ("isi", "keadaan", "kata"),
    [
        ([[0, 0]], highspy.HighsModelStatus.kTimeLimit, "kTimeLimit"),
        ([[0, 0]], highspy.HighsModelStatus.kOptimal, "A"),
        ([[5, 5]], highspy.HighsModelStatus.kOptimal, "A"),
        ([[1, 2], [1, 1]], highspy.HighsModelStatus.kOptimal, "berbeda"),
    ],
)
def test_jawaban_yang_melanggar_ditolak(monkeypatch, isi, keadaan, kata):
    satu = PenerimaButir("A", (LUBANG, TAKAKURA), lantai=500, batas_biaya=600_000)
    monkeypatch.setattr(highs, "import_module", lambda _: Palsu(isi, keadaan))
    with pytest.raises(highs.JawabanHighsDitolak) as salah:
        pilih_highs([satu], pagu=500_000)
    assert kata in salah.value.pesan


def test_jawaban_di_atas_pagu_ditolak(monkeypatch):
    dua = [PenerimaButir(k, (LUBANG,)) for k in "AB"]
    monkeypatch.setattr(highs, "import_module", lambda _: Palsu([[4, 4]]))
    with pytest.raises(highs.JawabanHighsDitolak) as salah:
        pilih_highs(dua, pagu=500_000)
    assert salah.value.path == "pagu"
