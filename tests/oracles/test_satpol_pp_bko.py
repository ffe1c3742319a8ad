"""Published figures of BKO and PPNS, and our own sums from published inputs.

Each row names its source in domain/disaster_order.md, and there the press or the data it was read
in. OK rows must be reproduced; BAD rows must not be.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from contoh_bko import Markas
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import tulis_persen
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.bko.jaga import kekuatan_jaga, pos_24_jam
from pelayanan_publik.satpol_pp.bko.kekuatan import kebutuhan_bko, kekuatan_bko
from pelayanan_publik.satpol_pp.bko.parameters import (
    KEPUTUSAN_PPNS_BULAN,
    PERINGATAN_PPNS_HARI,
    PETUGAS_PER_KECAMATAN,
)
from pelayanan_publik.satpol_pp.bko.ppns import status_ppns

HARI = date(2024, 6, 1)
YOGYAKARTA_2015 = 164 + 74
"""Officers and helpers (W5e)."""
YOGYAKARTA_KEMANTREN = 14


def test_w5f_lima_kali_empat_belas():
    """OK, W5f: 5 × 14 = 70 = 29.4 % of the 238 of 2015 (press of the visit; radarjogja)."""
    satu = kebutuhan_bko(kecamatan=YOGYAKARTA_KEMANTREN, personel=YOGYAKARTA_2015, pada=HARI)
    assert PETUGAS_PER_KECAMATAN.nilai(HARI) == 5
    assert (satu.jumlah, satu.bagian) == (70, Fraction(70, 238))
    assert tulis_persen(satu.bagian, 1) == "29,4 %"
    assert (satu.tinggal, satu.kurang) == (168, 0)


def test_w5f_lewat_buku():
    """OK, W5f: the same seventy, one by one through the book."""
    m = Markas()
    kecamatan = [f"K-{i}" for i in range(YOGYAKARTA_KEMANTREN)]
    for i in range(70):
        m.tempatkan(f"SP-{i}", kecamatan[i // 5], Masa(HARI, date(2025, 1, 1)))
    kuat = kekuatan_bko(m.buku, HARI, kecamatan=kecamatan)
    assert (kuat.banyak, kuat.kurang, kuat.di_luar) == (70, 0, ())
    assert {b.banyak for b in kuat.baris} == {5}


def test_5_3_satu_pos_perlu_4_2_orang():
    """OK, §5.3 and rule 38: 168/40 = 4.2 heads before leave; five give one officer at a time."""
    lima = pos_24_jam(5, pada=HARI, bagian_cuti=0)
    assert lima.petugas_per_pos == Fraction("4.2")
    assert lima.pos == 1
    assert pos_24_jam(4, pada=HARI, bagian_cuti=0).pos == 0


def test_5_3_dua_dan_dua_satu_lepas():
    """OK, §5.3: 2 + 2 (+ 1 off) on a day of two shifts."""
    satu = kekuatan_jaga(5, giliran=2, bagian_tersedia=1)
    assert ([satu.per_giliran] * satu.giliran, satu.sisa) == ([2, 2], 1)


def test_5_3_lima_tidak_cukup_sesudah_cuti():
    """BAD, §5.3: read as `five hold a post`, it fails as soon as a sixth of the hours is leave."""
    assert pos_24_jam(5, pada=HARI, bagian_cuti=Fraction(1, 6)).pos == 0
    assert pos_24_jam(5, pada=HARI, bagian_cuti=Fraction(1, 6)).petugas_untuk_pos_berikut == 1


@pytest.mark.parametrize(
    ("pada", "keadaan"),
    [
        (date(2026, 8, 1), "berlaku"),
        (date(2028, 1, 10), "berlaku"),
        (date(2028, 1, 11), "akan_habis"),
        (date(2028, 4, 9), "akan_habis"),
        (date(2028, 4, 10), "habis"),
    ],
)
def test_w10_keputusan_ppns_trenggalek(pada, keadaan):
    """OK, W10: 2023-04-10 + 60 months = 2028-04-10, current on 2026-08-01 (Trenggalek data).

    From H-90 on (rule 18) it is told: 90 days before 2028-04-10 is 2028-01-11.
    """
    assert (KEPUTUSAN_PPNS_BULAN.nilai(pada), PERINGATAN_PPNS_HARI.nilai(pada)) == (60, 90)
    m = Markas()
    m.ppns("W10", date(2023, 4, 10), bulan=KEPUTUSAN_PPNS_BULAN.nilai(pada))
    (keputusan,) = m.buku.keputusan_ppns("SP-01")
    assert keputusan.sampai == date(2028, 4, 10)
    assert status_ppns(m.buku, "SP-01", pada).keadaan.value == keadaan


def test_aturan_37_seorang_di_dua_kemantren():
    """BAD, rule 37: one person has one BKO at a time."""
    m = Markas()
    m.tempatkan("SP-01", "Kotagede", Masa(HARI, date(2024, 9, 1)))
    with pytest.raises(Penolakan, match="SP-030"):
        m.tempatkan("SP-01", "Umbulharjo", Masa(date(2024, 8, 31), date(2024, 10, 1)))
