"""What is still open at the end of a day: how old, where it lies, and past its promise or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import pairwise

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, galat_positif, tulis_kata, tupel
from pelayanan_publik.layanan.errors import PitaUmurSalah
from pelayanan_publik.layanan.loket.effects import buku_pada
from pelayanan_publik.layanan.loket.janji import (
    UKURAN,
    AturanJanji,
    hitung_lama,
    satuan_lama,
    tepat_waktu,
    tulis_lama,
)
from pelayanan_publik.layanan.loket.kartu import TERBUKA, KartuPermohonan, KeadaanPermohonan
from pelayanan_publik.layanan.loket.produk import JanjiWaktu
from pelayanan_publik.layanan.loket.state import BukuLayanan


@attrs.frozen
class PitaUmur:
    """Open requests of an age: whole calendar days since they were made, `dari` and up."""

    dari: int
    sampai: int | None
    """The age that is too old for it; None of the oldest band."""
    banyak: int

    def __str__(self) -> str:
        if self.sampai is None:
            return f"{self.dari} hari atau lebih"
        akhir = self.sampai - 1
        return f"{self.dari} hari" if akhir == self.dari else f"{self.dari}–{akhir} hari"


@attrs.frozen
class BarisTunggakan:
    """An open request. Who asked is not in it."""

    permohonan: str
    produk: str
    keadaan: KeadaanPermohonan
    diajukan: datetime
    umur_hari: int
    janji: JanjiWaktu
    lama: Fraction | None
    """How much of the promise is used, in its unit; None before the file was ever complete."""
    lewat_janji: bool


@attrs.frozen
class Tunggakan:
    """The open requests at the end of a day, the oldest first."""

    pada: date
    aturan: AturanJanji
    pita: tuple[PitaUmur, ...]
    baris: tuple[BarisTunggakan, ...]

    @property
    def banyak(self) -> int:
        return len(self.baris)

    @property
    def lewat_janji(self) -> tuple[BarisTunggakan, ...]:
        """Those that can keep their promise no more."""
        return tuple(b for b in self.baris if b.lewat_janji)

    @property
    def per_keadaan(self) -> tuple[tuple[KeadaanPermohonan, int], ...]:
        """How many lie where."""
        banyak = Counter(b.keadaan for b in self.baris)
        return tuple((k, banyak[k]) for k in TERBUKA if banyak[k])

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Tunggakan pada {self.pada}",
            str(self.banyak),
            (
                *(Penjelasan(str(p), str(p.banyak)) for p in self.pita),
                *(Penjelasan(tulis_kata(k).capitalize(), str(n)) for k, n in self.per_keadaan),
                Penjelasan("Sudah melewati janji", str(len(self.lewat_janji))),
                self.aturan.penjelasan(),
            ),
            dasar=UKURAN,
            bukti=Bukti.USULAN,
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Tunggakan pada {self.pada}",
            ("Permohonan", "Produk", "Keadaan", "Umur (hari)", "Janji", "Terpakai", "Lewat"),
            tuple(
                (
                    b.permohonan,
                    b.produk,
                    tulis_kata(b.keadaan),
                    b.umur_hari,
                    str(b.janji),
                    "–" if b.lama is None else tulis_lama(b.lama, satuan_lama(b.janji)),
                    "ya" if b.lewat_janji else "tidak",
                )
                for b in self.baris
            ),
            kanan=("Terpakai",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def tunggakan(
    buku: BukuLayanan, pada: date, *, pita_hari: Iterable[int], aturan: AturanJanji
) -> Tunggakan:
    """What was open at the end of a day, by what was entered until then.

    `pita_hari` are the ages at which a new band begins: (1, 3, 7) gives 0, 1–2, 3–6, 7 and more.
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuLayanan, "buku"), galat_anggota(aturan, AturanJanji, "aturan")
    )
    masukan.hari("pada", pada)
    batas = tupel(pita_hari)
    masukan.tambah(galat_anggota(batas, tuple, "pita_hari"))
    if masukan.baik("pita_hari"):
        masukan.tambah(*(galat_positif(b, f"pita_hari[{i}]") for i, b in enumerate(batas)))
        bulat = all(type(b) is int for b in batas)
        if bulat and any(a >= b for a, b in pairwise(batas)):
            masukan.tambah(PitaUmurSalah(tuple(map(str, batas)), path="pita_hari"))
    masukan.tuntas()
    terbuka = (k for k in buku_pada(buku, pada).kartu.values() if k.terbuka)
    baris = sorted(
        (_baris(k, pada, aturan) for k in terbuka), key=lambda b: (b.diajukan, b.permohonan)
    )
    return Tunggakan(pada, aturan, tuple(_pita(baris, batas)), tuple(baris))


def _pita(baris: list[BarisTunggakan], batas: tuple[int, ...]) -> Iterable[PitaUmur]:
    for dari, sampai in pairwise((0, *batas, None)):
        mulai = dari or 0
        umur = [b.umur_hari for b in baris if b.umur_hari >= mulai]
        yield PitaUmur(mulai, sampai, sum(sampai is None or u < sampai for u in umur))


def _baris(kartu: KartuPermohonan, pada: date, aturan: AturanJanji) -> BarisTunggakan:
    akhir_hari = datetime.combine(pada, time.min) + timedelta(days=1) - timedelta.resolution
    lama = hitung_lama(kartu, akhir_hari, aturan)
    return BarisTunggakan(
        kartu.permohonan,
        kartu.produk,
        kartu.keadaan,
        kartu.pengajuan.saat,
        (pada - kartu.pengajuan.saat.date()).days,
        kartu.janji,
        lama,
        lama is not None and not tepat_waktu(lama, kartu.janji),
    )
