"""A kelurahan of two KTB, made up, and its kecamatan."""

from __future__ import annotations

from datetime import date

from contoh_kesiapan import DAFTAR, PELATIHAN
from contoh_ktb import KEBIJAKAN, Halaman, do, siap
from pelayanan_publik import tangguh_bencana as tb

PADA = date(2026, 8, 1)
PENYELAM = tb.PolaRegu(
    "AIR",
    "regu air",
    [
        tb.Peran("ketua"),
        tb.Peran("perenang", 2, [tb.SyaratKeterampilan("teknisi_arus_deras", [PELATIHAN])]),
    ],
    [tb.KebutuhanAlat("perahu")],
)
KEBIJAKAN_KELURAHAN = tb.KebijakanKelurahan(
    [PENYELAM],
    KEBIJAKAN,
    2,
    tb.KelasPKD.MADYA,
    [tb.BagianKelurahan.REGU, tb.BagianKelurahan.KTB],
)
TIDAK, YA = [[False] * 4] * 32, [[True] * 4] * 32


def ktb_lain() -> Halaman:
    """A second KTB, only begun, of three people of its own."""
    h = Halaman(rintis=False)
    h(do.rintis, ktb="KTB-2", kampung="Alun-Alun", kelurahan="Purbayan", hari=h.hari)
    for orang in ("S-1", "S-2", "S-3"):
        h(do.terima_anggota, orang=orang)
    return h


def kampung(*ktb: str) -> list[tb.Kampung]:
    return [
        tb.Kampung("Basen", "Purbayan", ["KTB-1"]),
        tb.Kampung("Alun-Alun", "Purbayan", ktb),
    ]


def pkd(jawaban=YA, bahaya: str = "banjir", tanggal: date = date(2026, 5, 1)) -> tb.NilaiPKD:
    return tb.nilai_pkd(jawaban, bahaya=bahaya, tanggal=tanggal)


def purbayan(**lain) -> tb.DataKelurahan:
    isi = {"kampung": kampung("KTB-2"), "buku": [siap().buku, ktb_lain().buku], "pkd": [pkd(TIDAK)]}
    return tb.DataKelurahan("Purbayan", **{**isi, **lain})


def nilai(data: tb.DataKelurahan, pada: date = PADA, kebijakan=KEBIJAKAN_KELURAHAN):
    return tb.nilai_kelurahan(data, DAFTAR, pada, kebijakan)


def contoh_kelurahan() -> list[object]:
    hasil = nilai(purbayan(perka=tb.nilai_destana_perka([[True] * 3] * 20)))
    return [KEBIJAKAN_KELURAHAN, hasil, tb.nilai_kecamatan("Kotagede", [hasil])]
