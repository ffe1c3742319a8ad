"""The five criteria of a regional innovation (PP 38/2017, article 6): all of them, or none is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota
from pelayanan_publik.studi_tiru.parameters import KRITERIA_INOVASI
from pelayanan_publik.studi_tiru.pilihan import KriteriaInovasi


@attrs.frozen
class JawabanKriteria:
    """One criterion and its answer; None where it was not answered."""

    kriteria: KriteriaInovasi
    terpenuhi: bool | None


@attrs.frozen
class PeriksaKriteria:
    """An innovation against the five criteria."""

    pada: date
    jawaban: tuple[JawabanKriteria, ...]

    @property
    def memenuhi(self) -> bool | None:
        """True where all are met, False where one is not, None where that hangs on the unknown."""
        isi = [j.terpenuhi for j in self.jawaban]
        if False in isi:
            return False
        return None if None in isi else True

    @property
    def kurang(self) -> tuple[KriteriaInovasi, ...]:
        """Those not met, or not answered."""
        return tuple(j.kriteria for j in self.jawaban if not j.terpenuhi)

    def penjelasan(self) -> Penjelasan:
        kata = {True: "ya", False: "tidak", None: "belum dijawab"}
        isi = []
        for j in self.jawaban:
            berlaku = KRITERIA_INOVASI[j.kriteria].pada(self.pada)
            isi.append(
                Penjelasan(
                    berlaku.nilai, kata[j.terpenuhi], dasar=berlaku.dasar, bukti=berlaku.bukti
                )
            )
        return Penjelasan("Kriteria inovasi daerah", kata[self.memenuhi], tuple(isi))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def periksa_kriteria(
    jawaban: Mapping[KriteriaInovasi | str, bool | None], *, pada: date
) -> PeriksaKriteria:
    """An innovation against the five; what is not answered is not met, and not failed either.

    >>> semua = dict.fromkeys(KriteriaInovasi, True)
    >>> periksa_kriteria(semua, pada=date(2024, 1, 1)).memenuhi
    True
    >>> periksa_kriteria({"kebaruan": True}, pada=date(2024, 1, 1)).memenuhi is None
    True
    """
    masukan = Masukan()
    masukan.berlaku(KRITERIA_INOVASI[KriteriaInovasi.KEBARUAN], pada)
    isi: dict[KriteriaInovasi, bool | None] = {}
    if salah := galat_anggota(jawaban, Mapping, "jawaban"):
        masukan.tambah(salah)
    else:
        for nama, jawab in jawaban.items():
            path = f"jawaban[{nama}]"
            if jawab is not None:
                masukan.tambah(galat_anggota(jawab, bool, path))
            isi[masukan.pilihan(path, nama, KriteriaInovasi)] = jawab
    masukan.tuntas()
    return PeriksaKriteria(pada, tuple(JawabanKriteria(k, isi.get(k)) for k in KriteriaInovasi))
