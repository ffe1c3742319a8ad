"""A study visit: who came, who received them, who is whose counterpart, and what was seen.

Offices are told, never persons. Counterparts are found by the terms of `wilayah`: a Kasi Trantib
of Balikpapan and a Kepala Jawatan Keamanan of Kotagede hold the same section. Whoever has no
counterpart among the hosts is told with what the office is called there, so that it can be asked
for next time; a word that no term knows is reported, not guessed.
"""

from __future__ import annotations

import re
from datetime import date

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, pastikan, pilihan, semua_anggota, tupel
from pelayanan_publik.studi_tiru.errors import BerkunjungKeDiriSendiri
from pelayanan_publik.studi_tiru.fakta import DaftarFakta, FaktaStudi
from pelayanan_publik.studi_tiru.program import HITUNGAN
from pelayanan_publik.wilayah.model import KodeWilayah
from pelayanan_publik.wilayah.rules import kunci_sebutan, sebutan

_KEPALA = re.compile(r"^(?:kepala|ketua)\s+", re.IGNORECASE)
_KASI = re.compile(r"^kasi\s+", re.IGNORECASE)


@attrs.frozen(field_transformer=sekaligus)
class PejabatKunjungan:
    """An office that took part, in the words used where it stands; no name of a person."""

    jabatan: str = attrs.field(validator=berisi)
    wilayah: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))

    def kunci(self, pada: date) -> str | None:
        """The key of its term in `wilayah`; None where no term knows the word.

        >>> PejabatKunjungan("Kasi Trantib", KodeWilayah("64.71.05")).kunci(date(2024, 2, 13))
        'seksi trantib'
        """
        kata = _KASI.sub("seksi ", _KEPALA.sub("", self.jabatan))
        try:
            return kunci_sebutan(kata, self.wilayah, pada)
        except Penolakan:
            return None

    def __str__(self) -> str:
        return f"{self.jabatan} ({self.wilayah})"


@attrs.frozen(field_transformer=sekaligus)
class Kunjungan:
    """One visit as its source tells it."""

    tamu: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    tuan_rumah: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    tanggal: date = attrs.field(validator=validity.hari)
    """The day of the visit, or of the report where that alone is known."""
    tujuan: str = attrs.field(validator=berisi)
    rombongan: tuple[PejabatKunjungan, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(PejabatKunjungan)
    )
    penerima: tuple[PejabatKunjungan, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(PejabatKunjungan)
    )
    pengamatan: tuple[FaktaStudi, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(FaktaStudi)
    )
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def __attrs_post_init__(self) -> None:
        if self.tamu.di_dalam(self.tuan_rumah) or self.tuan_rumah.di_dalam(self.tamu):
            raise BerkunjungKeDiriSendiri(
                str(self.tamu), path="tuan_rumah", tuan_rumah=str(self.tuan_rumah)
            )

    @property
    def fakta(self) -> DaftarFakta:
        """What was seen, with what disagrees in it."""
        return DaftarFakta(self.pengamatan)

    def penjelasan(self) -> Penjelasan:
        def satu(judul: str, isi: str) -> Penjelasan:
            return Penjelasan(judul, isi, dasar=self.sumber, bukti=self.bukti)

        return Penjelasan(
            f"Studi tiru {self.tamu} ke {self.tuan_rumah}",
            str(self.tanggal),
            (
                satu("Tujuan", self.tujuan),
                *(satu("Rombongan", str(p)) for p in self.rombongan),
                *(satu("Penerima", str(p)) for p in self.penerima),
                *(f.penjelasan() for f in self.pengamatan),
                *(p.penjelasan() for p in self.fakta.pertentangan),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


@attrs.frozen
class PasanganPejabat:
    """A guest's office, what it is called at the host's, and who of the hosts holds it."""

    tamu: PejabatKunjungan
    kunci: str | None
    """None where no term knows the word."""
    sebutan: str | None
    """What the office is called at the host's."""
    penerima: tuple[PejabatKunjungan, ...]

    @property
    def setingkat(self) -> bool | None:
        """Whether one of them stands at the same level; None without a counterpart."""
        if not self.penerima:
            return None
        return any(p.wilayah.tingkat is self.tamu.wilayah.tingkat for p in self.penerima)


@attrs.frozen
class PasanganKunjungan:
    """Every office of the delegation with its counterpart, and the hosts that nobody matched."""

    kunjungan: Kunjungan
    pasangan: tuple[PasanganPejabat, ...]
    tanpa_tamu: tuple[PejabatKunjungan, ...]

    @property
    def tanpa_pasangan(self) -> tuple[PasanganPejabat, ...]:
        return tuple(p for p in self.pasangan if not p.penerima)

    def tabel(self) -> Tabel:
        return Tabel(
            "Pasangan pejabat",
            ("Tamu", "Sebutan di sana", "Yang menerima"),
            tuple(
                (
                    str(p.tamu),
                    p.sebutan or "tidak dikenal",
                    ", ".join(map(str, p.penerima)) or "–",
                )
                for p in self.pasangan
            ),
        )

    def penjelasan(self) -> Penjelasan:
        pada, di = self.kunjungan.tanggal, self.kunjungan.tuan_rumah
        rincian = []
        for p in self.pasangan:
            ke = ", ".join(map(str, p.penerima)) or "tidak ada di antara penerima"
            if p.kunci is None:
                catatan = "jabatan tidak dikenal dalam daftar sebutan"
                rincian.append(Penjelasan(str(p.tamu), ke, dasar=HITUNGAN, catatan=catatan))
                continue
            istilah = sebutan(p.kunci, di, pada).penjelasan()
            dasar = istilah.dasar or self.kunjungan.sumber
            daun = attrs.evolve(istilah, dasar=dasar, bukti=istilah.bukti or self.kunjungan.bukti)
            rincian.append(Penjelasan(str(p.tamu), ke, (daun,)))
        return Penjelasan("Pasangan pejabat", f"{len(self.pasangan)} jabatan", tuple(rincian))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def pasangkan_pejabat(kunjungan: Kunjungan) -> PasanganKunjungan:
    """Who of the hosts holds the office of each guest, by the terms on the day of the visit.

    >>> selatan, kotagede = KodeWilayah("64.71.05"), KodeWilayah("34.71.14")
    >>> pers = DasarHukum("prokal.co, 13 Februari 2024")
    >>> kunjungan = Kunjungan(selatan, kotagede, date(2024, 2, 13), "mutu pelayanan",
    ...     [PejabatKunjungan("Sekcam", selatan), PejabatKunjungan("Kasi Trantib", selatan)],
    ...     [PejabatKunjungan("Kepala Jawatan Keamanan", kotagede)], [], pers, Bukti.SEKUNDER)
    >>> for p in pasangkan_pejabat(kunjungan).pasangan:
    ...     print(p.tamu.jabatan, "|", p.sebutan, "|", len(p.penerima))
    Sekcam | mantri anom | 0
    Kasi Trantib | jawatan keamanan | 1
    """
    pastikan(kunjungan=(kunjungan, Kunjungan))
    pada = kunjungan.tanggal
    penerima = [(p, p.kunci(pada)) for p in kunjungan.penerima]
    pasangan = []
    for tamu in kunjungan.rombongan:
        kunci = tamu.kunci(pada)
        kata = None if kunci is None else sebutan(kunci, kunjungan.tuan_rumah, pada).kata
        sama = tuple(p for p, k in penerima if k is not None and k == kunci)
        pasangan.append(PasanganPejabat(tamu, kunci, kata, sama))
    terpasang = {id(p) for satu in pasangan for p in satu.penerima}
    tanpa = tuple(p for p in kunjungan.penerima if id(p) not in terpasang)
    return PasanganKunjungan(kunjungan, tuple(pasangan), tanpa)
