"""Examples of every public class of the profile."""

from __future__ import annotations

from datetime import date

from pelayanan_publik.bank_sampah.rules import Reduksi
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.profil import SumberData, baca_indikator, bandingkan_profil, susun_profil

HARI = date(2024, 6, 30)


def contoh_profil() -> list[object]:
    sumber = SumberData(DasarHukum("contoh rekaan"), Bukti.USULAN)
    isi = baca_indikator(Reduksi(1, 3), sumber=sumber, tempat="Prenggan", tanggal_data=HARI)
    kotagede = susun_profil("Kotagede", isi, pada=HARI)
    banding = bandingkan_profil(kotagede, susun_profil("Balikpapan Selatan", [], pada=HARI))
    return [sumber, *isi, kotagede, banding, *banding.baris]
