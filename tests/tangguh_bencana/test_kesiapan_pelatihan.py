"""A plan of training: what it adds, whom it may take, and what it changes in the calendar."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given, strategies as st

from dunia_kesiapan import AWAL, DAFTAR, HARI, HARI_BANYAK, KODE, PELATIHAN, hari, kekuatan, regu
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.kalender import kalender_kesiapan
from pelayanan_publik.tangguh_bencana.kesiapan.pelatihan import (
    RencanaPelatihan,
    bandingkan_kalender,
    dengan_pelatihan,
)
from pelayanan_publik.tangguh_bencana.model import Perolehan, Relawan, SyaratKeterampilan
from pelayanan_publik.tangguh_bencana.regu import Peran, PolaRegu, StatusKesiapan

MASA = Masa(AWAL, hari(HARI_BANYAK))
DEWASA = date(1995, 5, 5)
RENANG = PolaRegu("P", "Regu air", [Peran("perenang", 1, [SyaratKeterampilan("air", [PELATIHAN])])])


def kuat(*semua):
    return Kekuatan(semua, (), DAFTAR)


def galat(fungsi, *isi):
    with pytest.raises(Penolakan) as salah:
        fungsi(*isi)
    assert all(g.pesan and g.message and g.saran for g in salah.value.daftar)
    return sorted((g.path, g.kode) for g in salah.value.daftar)


@st.composite
def rencana_untuk(draw, kuat):
    if not kuat.relawan:
        return []
    orang = st.sampled_from([r.kode for r in kuat.relawan])
    baris = st.builds(RencanaPelatihan, orang, st.sampled_from(KODE), HARI)
    return draw(st.lists(baris, max_size=4, unique=True))


@given(regu(), kekuatan(), st.data())
def test_rencana_sama_dengan_menambahkannya_sendiri(semua, kuat, data):
    kuat = attrs.evolve(kuat, relawan=[attrs.evolve(r, lahir=DEWASA) for r in kuat.relawan])
    rencana = data.draw(rencana_untuk(kuat))
    tangan = [
        attrs.evolve(
            r,
            perolehan=[
                *r.perolehan,
                *(
                    DAFTAR.ambil(b.kualifikasi).terbitkan(b.terbit)
                    for b in rencana
                    if b.relawan == r.kode
                ),
            ],
        )
        for r in kuat.relawan
    ]
    pergi = {r.kode: r.sampai for r in kuat.relawan if r.sampai}
    if any(b.relawan in pergi and pergi[b.relawan] <= b.terbit for b in rencana):
        assert {k for _, k in galat(dengan_pelatihan, kuat, rencana)} == {"TB-044"}
        return
    kelak = dengan_pelatihan(kuat, rencana)
    assert kelak == Kekuatan(tangan, kuat.alat, DAFTAR)
    hasil = bandingkan_kalender(semua, kuat, iter(rencana), MASA)
    assert hasil.rencana == tuple(rencana)
    assert hasil.semula == kalender_kesiapan(semua, kuat, MASA)
    assert hasil.menjadi == kalender_kesiapan(semua, kelak, MASA)
    assert sum(hasil.tambahan_hari.values()) == 0
    assert hasil.tambahan_hari[StatusKesiapan.TIDAK_SIAP] <= 0
    lama, baru = hasil.mulai_siap
    assert lama is None or baru <= lama


def test_rencana_menerangkan_dirinya():
    hasil = bandingkan_kalender(
        RENANG, kuat(Relawan("R-1")), [RencanaPelatihan("R-1", "AIR", hari(4))], MASA
    )
    assert hasil.mulai_siap == (None, hari(4))
    assert hasil.penjelasan().teks().splitlines() == [
        "Yang diubah 1 pelatihan",
        f"  R-1: AIR: terbit {hari(4)}",
        "  Hari siap: 0 menjadi 20",
        "  Hari siap bersyarat: 0 menjadi 0",
        "  Hari tidak siap: 24 menjadi 4",
        f"  Pertama kali dapat bertugas: tidak pernah menjadi {hari(4)}",
    ]
    assert hasil.tabel().baris == (
        ("siap", 0, 20, 20),
        ("siap bersyarat", 0, 0, 0),
        ("tidak siap", 24, 4, -20),
    )
    assert hasil._repr_html_() == hasil.penjelasan()._repr_html_() + hasil.tabel()._repr_html_()


# --- whom it may take -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lahir", "terbit", "harapan"),
    [
        (date(2007, 3, 1), date(2026, 3, 1), None),  # 19 that day
        (date(2007, 3, 1), date(2026, 2, 28), "TB-053"),
        (date(1985, 3, 2), date(2026, 3, 1), None),  # still 40
        (date(1985, 3, 1), date(2026, 3, 1), "TB-053"),
        (None, date(2026, 3, 1), "TB-052"),
        (date(2026, 3, 2), date(2026, 3, 1), "TB-053"),  # not yet born
    ],
)
def test_umur_seleksi_bagi_yang_belum_pernah(lahir, terbit, harapan):
    semua = kuat(Relawan("R-1", (), lahir))
    rencana = [RencanaPelatihan("R-1", "TALI", terbit)]
    if harapan is None:
        assert len(dengan_pelatihan(semua, rencana).relawan[0].perolehan) == 1
    else:
        with pytest.raises(Penolakan) as salah:
            dengan_pelatihan(semua, rencana)
        (satu,) = salah.value.daftar
        assert (satu.path, satu.kode) == ("rencana[0].relawan", harapan)
        assert "19–40 tahun" in satu.pesan
        assert lahir is None or str(lahir) not in f"{satu!r}{satu.sebagai_catatan()}"


def test_pembaruan_tidak_dibatasi_umur():
    pernah = Relawan(
        "R-1", [Perolehan("TALI", date(2010, 1, 1), date(2012, 1, 1))], date(1950, 1, 1)
    )
    baru = Relawan("R-2", (), date(1986, 3, 1))
    rencana = [
        RencanaPelatihan("R-1", "TALI", hari(3)),
        RencanaPelatihan("R-2", "TALI", date(2028, 3, 1)),  # 42, renews what is planned below
        RencanaPelatihan("R-2", "TALI", date(2026, 3, 1)),
    ]
    kelak = dengan_pelatihan(kuat(pernah, baru), rencana)
    assert [len(r.perolehan) for r in kelak.relawan] == [2, 2]
    assert galat(dengan_pelatihan, kuat(baru), [rencana[1]]) == [("rencana[0].relawan", "TB-053")]
    sesudahnya = attrs.evolve(pernah, perolehan=[Perolehan("TALI", hari(4))])
    assert galat(dengan_pelatihan, kuat(sesudahnya), [rencana[0]]) == [
        ("rencana[0].relawan", "TB-053")
    ]


def test_semua_kesalahan_rencana_disebut():
    rencana = [
        RencanaPelatihan("R-1", "AIR", hari(3)),
        RencanaPelatihan("R-1", "AIR", hari(3)),
        RencanaPelatihan("R-9", "RENANG", hari(3)),
        RencanaPelatihan("R-1", "TALI", hari(3)),
    ]
    harapan = [
        ("rencana[1]", "TB-051"),
        ("rencana[2].kualifikasi", "TB-021"),
        ("rencana[2].relawan", "TB-044"),
        ("rencana[3].relawan", "TB-052"),
    ]
    semua = kuat(Relawan("R-1"))
    assert galat(dengan_pelatihan, semua, rencana) == harapan
    assert galat(bandingkan_kalender, RENANG, semua, rencana, Masa(AWAL)) == [
        ("masa", "TB-048"),
        *harapan,
    ]


def test_rencana_yang_bukan_rencana():
    assert galat(dengan_pelatihan, "kuat", 7) == [("kekuatan", "UM-008"), ("rencana", "UM-008")]
    assert galat(dengan_pelatihan, kuat(), ["R-1"]) == [("rencana[0]", "UM-008")]
    assert galat(bandingkan_kalender, 1, 2, [3], 4) == [
        ("kekuatan", "UM-008"),
        ("masa", "UM-008"),
        ("pola", "UM-008"),
        ("rencana[0]", "UM-008"),
    ]
    with pytest.raises(Penolakan):
        RencanaPelatihan("R-1", "AIR", "besok")
    akhir = [RencanaPelatihan("R-1", "AIR", date(9999, 12, 30))]
    assert galat(dengan_pelatihan, kuat(Relawan("R-1")), akhir) == [
        ("rencana[0].tanggal", "UM-007")
    ]
