"""One object of every kind of `anggaran`'s funds, procurement and priorities."""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.anggaran import dana, pengadaan, prioritas
from pelayanan_publik.anggaran.model import (
    JenisKegiatan,
    JenisPengadaan,
    Kegiatan,
    KelasDAU,
    Pagu,
    Rekening,
    SumberDana,
)
from pelayanan_publik.wilayah import KodeWilayah

PADA = date(2024, 3, 1)
PAGU = Pagu(KodeWilayah("34.71.14.1001"), 2024, SumberDana.DANAIS, 100_000_000, "biopori")
KEGIATAN = Kegiatan("K-1", "Biopori tiap RW", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA-7", "biopori")


def contoh_dana() -> list[object]:
    dau = attrs.evolve(
        PAGU, tahun=2019, sumber=SumberDana.DAU_KELURAHAN, peruntukan=None, kelas_dau=KelasDAU.BAIK
    )
    usulan = [prioritas.Usulan(f"U-{i}", "Drainase", 60, {"a": i, "b": 0.5}) for i in (1, 2)]
    return [
        PAGU,
        dau,
        KEGIATAN,
        Rekening("K", "1", "5.1", "02", "01", "0024"),
        dana.periksa_dana(PAGU, KEGIATAN, PADA),
        dana.periksa_dana(dau, attrs.evolve(KEGIATAN, musyawarah=None), PADA),
        dana.anggaran_minimal(ada_desa=False, pada=PADA, apbd_rupiah=1_000, dak_rupiah=1),
        dana.anggaran_minimal(ada_desa=True, pada=PADA, dana_desa_terendah_rupiah=5),
        pengadaan.periksa_pengadaan(
            [pengadaan.Paket("P-1", JenisPengadaan.KONSTRUKSI, 150_000_000)], PADA
        ),
        pengadaan.tipe_swakelola(
            perencana="pokmas", pelaksana="pokmas", pengawas="pokmas", pada=PADA
        ),
        pengadaan.tipe_swakelola(
            perencana="ormas", pelaksana="pokmas", pengawas="ormas", pada=PADA
        ),
        pengadaan.periksa_tim_swakelola(anggota=5, tenaga_ahli=2, pada=PADA),
        prioritas.susun_prioritas(
            usulan, bobot={"a": 0.25, "b": 0.75}, pagu_rupiah=100, seri="kode", potong="lewati"
        ),
    ]
