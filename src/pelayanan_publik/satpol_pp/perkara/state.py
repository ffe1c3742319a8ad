"""The register of cases after its last event, and what every step is asked before it stands.

One book holds all cases of an office, by number; `banyak` counts them by state at any moment.
Cases touch each other only in the numbers of their letters. Steps of different cases may be
entered in any order; within a case the days that happened never go back.

A mistake is met by taking back the last step of its case, then the one before it, down to the
report: the case then never was.
"""

from __future__ import annotations

from datetime import date, datetime

import attrs

from pelayanan_publik.core.book import Buku
from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.satpol_pp.errors import (
    HariSesudahTercatat,
    JatuhTempoTidakCocok,
    KeputusanPPNSTidakBerlaku,
    NomorSuratTerpakai,
    PerkaraTidakDikenal,
)
from pelayanan_publik.satpol_pp.perkara.events import (
    LangkahPerkara,
    PeristiwaPerkara,
    PerkaraDilimpahkan,
)
from pelayanan_publik.satpol_pp.perkara.gerak import Gerak
from pelayanan_publik.satpol_pp.perkara.kartu import KartuPerkara, KeadaanPerkara
from pelayanan_publik.satpol_pp.perkara.syarat import galat_gerak, galat_hari_gerak
from pelayanan_publik.satpol_pp.perkara.tenggang import JatuhTempo


@attrs.frozen
class BukuPerkara(Buku[PeristiwaPerkara]):
    """The register after its last event. Made by `buku_perkara`, `evolve` and `fold`."""

    kartu: Peta[str, KartuPerkara] = Peta()
    """By number, each case."""
    banyak: Peta[KeadaanPerkara, int] = Peta()
    """How many cases stand in each state."""
    nomor_surat: Peta[str, int] = Peta()
    """By number of each letter, the event that issued it; zero where that was taken back."""
    sebelum: Peta[int, KartuPerkara] = Peta()
    """By step, the card of its case before it: what taking it back restores."""
    dibatalkan: Peta[int, int] = Peta()
    """By step that was taken back, the number of the event that did so."""

    def perkara(self, nomor: str, path: str = "perkara") -> KartuPerkara:
        """The card of a case, be it one whose report was taken back."""
        if type(nomor) is str and nomor in self.kartu:
            return self.kartu[nomor]
        raise PerkaraTidakDikenal(nomor, path=path)


def buku_perkara() -> BukuPerkara:
    """An empty register.

    >>> buku_perkara().nomor
    0
    """
    return BukuPerkara()


# --- what every step is asked --------------------------------------------------------------------


def galat_tercatat(hari: date, tanggal: date) -> Galat | None:
    """The fault of a step that is entered before it happened."""
    if hari <= tanggal:
        return None
    return HariSesudahTercatat(hari, path="hari", tercatat=tanggal)


def mulai(
    buku: BukuPerkara, e: LangkahPerkara, rincian: str = "", saat: datetime | None = None
) -> tuple[KartuPerkara, Pengumpul]:
    """The card of a step's case, and a collector with what the ladder and the day say against it.

    A step that the ladder forbids is refused at once: its day has no meaning.
    """
    kartu = buku.perkara(e.perkara)
    angkat(galat_gerak(kartu, Gerak(type(e), rincian)))
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_tercatat(e.hari, e.tanggal), *galat_hari_gerak(kartu, type(e), e.hari, saat)
    )
    return kartu, kumpul


def kunci_surat(nomor_surat: str) -> str:
    """The number of a letter as it is compared: neither case nor the width of spaces counts.

    >>> kunci_surat("SP1/12  PP") == kunci_surat("sp1/12 pp")
    True
    """
    return " ".join(nomor_surat.casefold().split())


def galat_nomor_surat(buku: BukuPerkara, nomor_surat: str) -> Galat | None:
    """The fault of a letter number that another letter in force has."""
    nomor = buku.nomor_surat.get(kunci_surat(nomor_surat))
    return NomorSuratTerpakai(nomor_surat, path="nomor_surat", nomor=nomor) if nomor else None


def galat_keputusan(e: PerkaraDilimpahkan) -> Galat | None:
    """The fault of an investigator's decree that is not in force on the day of handing over."""
    if e.hari in e.keputusan_berlaku:
        return None
    return KeputusanPPNSTidakBerlaku(
        e.hari,
        path="keputusan_berlaku",
        keputusan=e.nomor_keputusan,
        masa=str(e.keputusan_berlaku),
    )


def galat_jatuh_tempo(nyata: JatuhTempo, seharusnya: JatuhTempo, tenggang: str) -> Galat | None:
    """The fault of a deadline that does not follow from the receipt and the grace."""
    if nyata == seharusnya:
        return None
    return JatuhTempoTidakCocok(
        str(nyata), path="jatuh_tempo", tenggang=tenggang, seharusnya=str(seharusnya)
    )
