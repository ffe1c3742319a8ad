"""What is asked of a group: size, one kelurahan, who holds which card, the coordinator's papers.

The rules are dated: since June 2024 two members at least hold PKH or KMS; in 2018-2019 one at
least stood in the KSJPS list. That the coordinator has an NPWP of the city and a BPD account is
"expected" in our source; whether it is required, the caller says (`berkas_wajib`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    pilihan,
    positif,
    semua_anggota,
    tulis_kata,
    tupel,
)
from pelayanan_publik.gandeng_gendong.errors import BatasAnggotaTerbalik
from pelayanan_publik.gandeng_gendong.kelompok import KartuSosial, SusunanKelompok
from pelayanan_publik.gandeng_gendong.parameters import (
    ANGGOTA_PALING_BANYAK,
    ANGGOTA_PALING_SEDIKIT,
    KARTU_DIHITUNG,
    PEMEGANG_PALING_SEDIKIT,
)


def _terurut(kebijakan: KebijakanKelompok, attribute: attrs.Attribute[int], value: int) -> None:
    positif(kebijakan, attribute, value)
    if value < kebijakan.paling_sedikit:
        raise BatasAnggotaTerbalik(value, path=attribute.name, terendah=kebijakan.paling_sedikit)


@attrs.frozen
class KebijakanKelompok:
    """What a group must be, and on what that rests."""

    paling_sedikit: int = attrs.field(validator=positif)
    paling_banyak: int = attrs.field(validator=_terurut)
    pemegang_paling_sedikit: int = attrs.field(validator=positif)
    kartu: tuple[KartuSosial, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(KartuSosial)
    )
    """Those that count."""
    berkas_wajib: bool = attrs.field(validator=pilihan(bool))
    """Whether the coordinator's NPWP and account are required, or only expected."""
    dasar: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))


def kebijakan_kelompok(pada: date, *, berkas_wajib: bool) -> KebijakanKelompok:
    """The rules of a day, as far as they were reported.

    >>> lama, baru = (kebijakan_kelompok(h, berkas_wajib=False)
    ...     for h in (date(2019, 6, 1), date(2024, 7, 1)))
    >>> [(k.pemegang_paling_sedikit, " atau ".join(k.kartu)) for k in (lama, baru)]
    [(1, 'KSJPS'), (2, 'PKH atau KMS')]
    >>> kebijakan_kelompok(date(2022, 1, 1), berkas_wajib=False).bukti.value
    'usulan'
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(berkas_wajib, bool, "berkas_wajib"))
    masukan.berlaku(KARTU_DIHITUNG, pada)
    masukan.tuntas()
    kartu = KARTU_DIHITUNG.pada(pada)
    return KebijakanKelompok(
        ANGGOTA_PALING_SEDIKIT.nilai(pada),
        ANGGOTA_PALING_BANYAK.nilai(pada),
        PEMEGANG_PALING_SEDIKIT.nilai(pada),
        tuple(map(KartuSosial, kartu.nilai)),
        berkas_wajib,
        kartu.dasar,
        kartu.bukti,
    )


# --- one group held against them -----------------------------------------------------------------


class SyaratKelompok(StrEnum):
    """What is asked of a group."""

    ANGGOTA_CUKUP = "anggota_cukup"
    ANGGOTA_TIDAK_BERLEBIH = "anggota_tidak_berlebih"
    SATU_KELURAHAN = "satu_kelurahan"
    PEMEGANG_KARTU = "pemegang_kartu"
    NPWP_KOORDINATOR = "npwp_koordinator"
    REKENING_KOORDINATOR = "rekening_koordinator"


@attrs.frozen
class HasilSyarat:
    """One requirement: what was found, what is asked, and what to do where it fails."""

    syarat: SyaratKelompok
    terpenuhi: bool
    wajib: bool
    nyata: str
    batas: str
    saran: str
    """Empty where it is met."""


@attrs.frozen
class PemeriksaanKelompok:
    """A group held against the rules of a day, requirement by requirement."""

    kelompok: str
    pada: date
    kebijakan: KebijakanKelompok
    hasil: tuple[HasilSyarat, ...]

    @property
    def kurang(self) -> tuple[HasilSyarat, ...]:
        """The required ones that are not met."""
        return tuple(h for h in self.hasil if h.wajib and not h.terpenuhi)

    @property
    def memenuhi(self) -> bool:
        return not self.kurang

    def penjelasan(self) -> Penjelasan:
        def satu(h: HasilSyarat) -> Penjelasan:
            tanda = "ya" if h.terpenuhi else "tidak" if h.wajib else "belum (diharapkan)"
            catatan = "; ".join(filter(None, (f"{h.nyata}, diminta {h.batas}", h.saran)))
            dasar = h.syarat is SyaratKelompok.PEMEGANG_KARTU
            k = self.kebijakan
            return Penjelasan(
                tulis_kata(h.syarat),
                tanda,
                catatan=catatan,
                dasar=k.dasar if dasar else None,
                bukti=k.bukti if dasar else None,
            )

        nilai = "memenuhi syarat" if self.memenuhi else "belum memenuhi syarat"
        return Penjelasan(
            f"Kelompok {self.kelompok} pada {self.pada}", nilai, tuple(map(satu, self.hasil))
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def periksa_kelompok(
    susunan: SusunanKelompok, *, pada: date, kebijakan: KebijakanKelompok
) -> PemeriksaanKelompok:
    """Hold a group against the rules: every requirement is answered, met or not.

    >>> from pelayanan_publik.gandeng_gendong.kelompok import AnggotaKelompok
    >>> anggota = [AnggotaKelompok(f"W-{i}", "Prenggan", [KartuSosial.KMS] if i < 2 else [])
    ...     for i in range(4)]
    >>> hari = date(2024, 7, 1)
    >>> hasil = periksa_kelompok(SusunanKelompok("K-1", "Prenggan", anggota, "W-0", npwp=True,
    ...     rekening=False), pada=hari, kebijakan=kebijakan_kelompok(hari, berkas_wajib=False))
    >>> [(h.syarat.value, h.saran) for h in hasil.kurang]
    [('anggota_cukup', 'tambah 1 anggota')]
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(susunan, SusunanKelompok, "susunan"),
        galat_anggota(kebijakan, KebijakanKelompok, "kebijakan"),
    )
    masukan.hari("pada", pada)
    masukan.tuntas()
    return PemeriksaanKelompok(susunan.kode, pada, kebijakan, tuple(_hasil(susunan, kebijakan)))


def _hasil(s: SusunanKelompok, k: KebijakanKelompok) -> Iterator[HasilSyarat]:
    banyak = len(s.anggota)
    luar = sum(a.kelurahan.casefold() != s.kelurahan.casefold() for a in s.anggota)
    pemegang = sum(any(c in k.kartu for c in a.kartu) for a in s.anggota)
    kartu = " atau ".join(k.kartu)

    def isi(
        syarat: SyaratKelompok, kurang: int, nyata: str, batas: str, saran: str, wajib: bool = True
    ) -> HasilSyarat:
        return HasilSyarat(syarat, kurang <= 0, wajib, nyata, batas, saran if kurang > 0 else "")

    sedikit, lebih = k.paling_sedikit - banyak, banyak - k.paling_banyak
    yield isi(
        SyaratKelompok.ANGGOTA_CUKUP,
        sedikit,
        f"{banyak} orang",
        f"paling sedikit {k.paling_sedikit}",
        f"tambah {sedikit} anggota",
    )
    yield isi(
        SyaratKelompok.ANGGOTA_TIDAK_BERLEBIH,
        lebih,
        f"{banyak} orang",
        f"paling banyak {k.paling_banyak}",
        f"pecah kelompok: kelebihan {lebih} anggota",
    )
    yield isi(
        SyaratKelompok.SATU_KELURAHAN,
        luar,
        f"{luar} orang di luar {s.kelurahan}",
        "semua satu kelurahan",
        f"ganti {luar} anggota dari luar {s.kelurahan}",
    )
    lagi = k.pemegang_paling_sedikit - pemegang
    yield isi(
        SyaratKelompok.PEMEGANG_KARTU,
        lagi,
        f"{pemegang} pemegang {kartu}",
        f"paling sedikit {k.pemegang_paling_sedikit}",
        f"libatkan {lagi} pemegang {kartu} lagi",
    )
    for syarat, ada, nama in (
        (SyaratKelompok.NPWP_KOORDINATOR, s.npwp, "NPWP Kota Yogyakarta"),
        (SyaratKelompok.REKENING_KOORDINATOR, s.rekening, "rekening BPD DIY"),
    ):
        nyata = "ada" if ada else "belum ada"
        yield isi(syarat, not ada, nyata, nama, f"koordinator mengurus {nama}", k.berkas_wajib)
