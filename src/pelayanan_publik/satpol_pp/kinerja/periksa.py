"""Any patrol plan, also one made by hand, held against the rules: every violation is listed.

It knows nothing of how plans are made: it looks at each turn and at each post, and counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_teks, tulis_kata, tupel
from pelayanan_publik.satpol_pp.kinerja.pilihan import JenisPelanggaranRencana as Jenis
from pelayanan_publik.satpol_pp.kinerja.rencana import baca_soal
from pelayanan_publik.satpol_pp.kinerja.titik import GiliranPatroli, TitikPatroli


@attrs.frozen
class PelanggaranRencana:
    """One rule that a plan breaks, where, and by how much."""

    jenis: Jenis
    titik: str
    giliran: str
    """The turn; of a gap, the one that ends it, or nothing when the plan ends first."""
    nilai: int
    batas: int


@attrs.frozen
class PemeriksaanRencana:
    """What was found. `layak` is a plan without violations."""

    pelanggaran: tuple[PelanggaranRencana, ...]
    kunjungan_per_titik: tuple[tuple[str, int], ...]
    kosong: int
    """Visits that the turns could have made besides."""

    @property
    def layak(self) -> bool:
        return not self.pelanggaran

    def tabel(self) -> Tabel:
        return Tabel(
            "Pemeriksaan rencana patroli",
            ("Pelanggaran", "Titik", "Giliran", "Nilai", "Batas"),
            tuple(
                (tulis_kata(p.jenis), p.titik or "-", p.giliran or "akhir", p.nilai, p.batas)
                for p in self.pelanggaran
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def periksa_rencana(
    *,
    titik: Iterable[TitikPatroli],
    giliran: Iterable[GiliranPatroli],
    kunjungan: Iterable[Iterable[str]],
) -> PemeriksaanRencana:
    """All that is wrong with a plan: one row of post codes for each turn.

    >>> titik = (TitikPatroli("PASAR", 1, 2), TitikPatroli("TAMAN", 1))
    >>> giliran = [GiliranPatroli(f"G-{i}", "malam", 1) for i in range(1, 4)]
    >>> hasil = periksa_rencana(titik=titik, giliran=giliran, kunjungan=[["TAMAN"]] * 3)
    >>> [(str(p.jenis), p.titik, p.nilai) for p in hasil.pelanggaran]
    [('celah_berlebih', 'PASAR', 4)]
    """
    masukan = Masukan()
    semua, deret = baca_soal(masukan, titik, giliran)
    deretan = tupel(kunjungan)
    baris = tuple(map(tupel, deretan)) if isinstance(deretan, tuple) else ()
    if len(baris) != len(deret) or not all(isinstance(b, tuple) for b in baris):
        masukan.tambah(
            BukanJenisnya(kunjungan, path="kunjungan", sebagai="deret kode untuk setiap giliran")
        )
        masukan.tuntas()
    masukan.tambah(
        *(
            galat_teks(kode, f"kunjungan[{t}][{i}]")
            for t, isi in enumerate(baris)
            for i, kode in enumerate(isi)
        )
    )
    masukan.tuntas()
    hitung = {p.kode: sum(isi.count(p.kode) for isi in baris) for p in semua}
    pelanggaran = [
        *(v for g, isi in zip(deret, baris, strict=True) for v in _giliran(g, isi, semua)),
        *(v for p in semua for v in _celah(p, deret, baris)),
    ]
    kosong = sum(
        max(0, min(g.banyak_kunjungan, sum(p.buka(g.waktu) for p in semua)) - len(isi))
        for g, isi in zip(deret, baris, strict=True)
    )
    return PemeriksaanRencana(tuple(pelanggaran), tuple(hitung.items()), kosong)


def _giliran(
    giliran: GiliranPatroli, isi: tuple[str, ...], semua: tuple[TitikPatroli, ...]
) -> Iterator[PelanggaranRencana]:
    dikenal = {p.kode: p for p in semua}
    if len(isi) > giliran.banyak_kunjungan:
        yield PelanggaranRencana(
            Jenis.KUNJUNGAN_BERLEBIH, "", giliran.kode, len(isi), giliran.banyak_kunjungan
        )
    for kode in dict.fromkeys(isi):
        banyak = isi.count(kode)
        if kode not in dikenal:
            yield PelanggaranRencana(Jenis.TITIK_ASING, kode, giliran.kode, banyak, 0)
        elif not dikenal[kode].buka(giliran.waktu):
            yield PelanggaranRencana(Jenis.TITIK_TUTUP, kode, giliran.kode, banyak, 0)
        if banyak > 1:
            yield PelanggaranRencana(Jenis.TITIK_BERULANG, kode, giliran.kode, banyak, 1)


def _celah(
    titik: TitikPatroli, giliran: tuple[GiliranPatroli, ...], baris: tuple[tuple[str, ...], ...]
) -> Iterator[PelanggaranRencana]:
    """Every wait that is too long, counted turn by turn."""
    batas = titik.celah_paling_lama
    if batas is None:
        return
    menunggu = 0
    for g, isi in zip(giliran, baris, strict=True):
        menunggu += 1
        if titik.kode in isi:
            if menunggu > batas:
                yield PelanggaranRencana(Jenis.CELAH_BERLEBIH, titik.kode, g.kode, menunggu, batas)
            menunggu = 0
    if menunggu + 1 > batas:
        yield PelanggaranRencana(Jenis.CELAH_BERLEBIH, titik.kode, "", menunggu + 1, batas)
