"""The profile of every kemantren of Yogyakarta, from generated data.

    programmes   the results of all nine programmes, each by its own rule
    reading      results into figures
    report       the profile with its text, Markdown and HTML
    pairs        every kemantren beside the next

14 kemantren are the city; 140 and 1,400 show the growth. What is read is checked against a plain
count before anything is timed. There is no peer.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise
from statistics import median
from time import perf_counter
from typing import Any

from pelayanan_publik import anggaran as ag, biopori as bp, gandeng_gendong as gg, layanan as ly
from pelayanan_publik.bank_sampah.rules import Reduksi
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.limbah_kaca import nilai_mutu
from pelayanan_publik.profil import (
    PROGRAM,
    Indikator,
    KeadaanIndikator,
    ProfilKecamatan,
    SumberData,
    baca_indikator,
    bandingkan_profil,
    susun_profil,
)
from pelayanan_publik.satpol_pp import bko
from pelayanan_publik.tangguh_bencana import nilai_pkd
from pelayanan_publik.umkm import tumpang_tindih
from pelayanan_publik.wilayah import KodeWilayah

PADA = date(2024, 6, 30)
DIBUAT = SumberData(DasarHukum("dibuat untuk pengukuran"), Bukti.USULAN)
BANYAK = (14, 140, 1_400)
KELURAHAN = 3
"""45 over 14, rounded down."""
ULANG = 5
UNSUR = ly.unsur_standar(PADA)


def hasil_program(nama: str, acak: random.Random) -> list[tuple[object, str]]:
    """What the programmes of one kemantren found, each with its place."""
    kg = acak.randint(100, 900)
    hasil: list[tuple[object, str]] = [
        (Reduksi(1_000 * kg, 9_000_000), ""),
        (bp.reduksi_organik(pengurangan_kg_per_hari=kg, timbulan_kg_per_hari=16_000), ""),
        (_bko(nama, acak.randint(3, 5)), nama),
        (tumpang_tindih([acak.sample("abc", acak.randint(1, 3)) for _ in range(200)]), ""),
        (nilai_mutu([acak.uniform(12, 40) for _ in range(10)], None, [7.5] * 5, pada=PADA), ""),
        (_serapan(acak.randint(1, 90)), ""),
        (_ikm(acak), ""),
    ]
    for i in range(KELURAHAN):
        di = f"{nama} {i}"
        kerja = ag.Kegiatan(
            "K", "biopori", ag.JenisKegiatan.SARPRAS_PERMUKIMAN, acak.choice(["BA-1", None])
        )
        wilayah = KodeWilayah(f"34.71.14.100{i + 1}")
        dana = ag.sumber_dana(kerja, wilayah, 2024, PADA)
        hasil.append((dana[-1], di))
        jawaban = [[acak.random() < 0.7 for _ in range(4)] for _ in range(32)]
        hasil.append((nilai_pkd(jawaban, tanggal=PADA), di))
    return hasil


def _bko(nama: str, banyak: int) -> bko.KekuatanBKO:
    buku = bko.buku_bko("Satpol PP")
    for i in range(banyak):
        e = bko.tempatkan_petugas(
            buku, id=f"b-{i}", tanggal=date(2024, 1, 1), petugas=f"P-{i}", kecamatan=nama,
            masa=Masa(date(2024, 1, 1), date(2025, 1, 1)), keputusan="SK-1")  # fmt: skip
        buku = bko.evolve(buku, e)
    return bko.kekuatan_bko(buku, PADA, kecamatan=[nama])


def _serapan(persen: int) -> gg.SerapanAnggaran:
    anggaran = gg.angka_terbit("anggaran")[-1]
    return gg.serapan_anggaran(
        pada=PADA, aplikasi_rupiah=anggaran.nilai * persen // 100, luar_aplikasi_rupiah=None,
        anggaran=anggaran, dengan_target=True)  # fmt: skip


def _ikm(acak: random.Random) -> ly.HasilIKM:
    nrr = {u: Fraction(acak.randint(250, 400), 100) for u in UNSUR.nama}
    return ly.hitung_ikm(nrr, pada=PADA, unsur=UNSUR)


def baca(hasil: list[tuple[object, str]]) -> tuple[Indikator, ...]:
    return tuple(satu for isi, di in hasil for satu in _baca(isi, di))


def _baca(isi: object, di: str) -> Iterator[Indikator]:
    bertanggal = any(hasattr(isi, nama) for nama in ("pada", "tanggal"))
    yield from baca_indikator(
        isi, sumber=DIBUAT, tempat=di, tanggal_data=None if bertanggal else PADA
    )


def laporan(profil: ProfilKecamatan) -> tuple[str, str, str]:
    return profil.teks(), profil.markdown(), profil._repr_html_()


def periksa(profil: ProfilKecamatan, isi: tuple[Indikator, ...]) -> None:
    """Nothing lost, nothing unknown, what falls short counted again, every value shown."""
    assert len(profil.indikator) == len(isi)
    assert profil.tidak_diketahui == ()
    assert {i.program for i in isi} == set(PROGRAM)
    belum = [i for i in isi if i.keadaan is KeadaanIndikator.BELUM]
    assert sorted(map(id, profil.belum)) == sorted(map(id, belum))
    for bentuk in laporan(profil):
        assert all(i.ditulis in bentuk for i in isi)


def ukur(kerja: Callable[[], Any]) -> float:
    """The median seconds of some runs."""
    waktu = []
    for _ in range(ULANG):
        awal = perf_counter()
        kerja()
        waktu.append(perf_counter() - awal)
    return median(waktu)


def main() -> None:
    print(
        f"{'kemantren':>9}  {'programmes':>10}  {'reading':>8}  {'report':>8}  {'pairs':>8}", end=""
    )
    print(f"  {'together':>8}  {'a second':>8}")
    for banyak in BANYAK:
        nama = [f"Kemantren {i}" for i in range(banyak)]

        def program(nama: list[str] = nama) -> list[list[tuple[object, str]]]:
            acak = random.Random(5)
            return [hasil_program(n, acak) for n in nama]

        hasil = program()
        isi = [baca(h) for h in hasil]

        def susun(isi: Any = isi, nama: list[str] = nama) -> list[ProfilKecamatan]:
            return [susun_profil(n, i, pada=PADA) for n, i in zip(nama, isi, strict=True)]

        profil = susun()
        for satu, i in zip(profil, isi, strict=True):
            periksa(satu, i)

        def pasangan(profil: list[ProfilKecamatan] = profil) -> None:
            for a, b in pairwise(profil):
                bandingkan_profil(a, b).tabel().teks()

        waktu = [
            ukur(program),
            ukur(lambda hasil=hasil: [baca(h) for h in hasil]),
            ukur(lambda susun=susun: [laporan(p) for p in susun()]),
            ukur(pasangan),
        ]
        semua = sum(waktu)
        sel = "  ".join(f"{1_000 * w:{n}.1f}" for w, n in zip(waktu, (10, 8, 8, 8), strict=True))
        print(f"{banyak:9,}  {sel}  {1_000 * semua:8.1f}  {banyak / semua:8.0f}")
    print("milliseconds, medians of", ULANG, "runs;", len(isi[0]), "figures in each report")


if __name__ == "__main__":
    main()
