"""Whether an officer may act as PPNS on a day, and when the decree has to be renewed.

A decree holds up to the day before its end. A renewal counts from its own first day: where it
begins not later than the old one ends, the two are one period, and nothing runs out between.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TypedDict, cast

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, galat_tak_negatif, tulis_kata, tulis_ribuan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.bko.events import KeputusanPPNSDicatat
from pelayanan_publik.satpol_pp.bko.kartu import KeputusanPPNS
from pelayanan_publik.satpol_pp.bko.parameters import PERINGATAN_PPNS_HARI
from pelayanan_publik.satpol_pp.bko.state import BukuBKO


class KeadaanPPNS(StrEnum):
    """How an officer's decrees stand on a day."""

    TANPA_KEPUTUSAN = "tanpa_keputusan"
    BELUM_BERLAKU = "belum_berlaku"
    BERLAKU = "berlaku"
    AKAN_HABIS = "akan_habis"
    """In force, but not for long."""
    HABIS = "habis"


class PelimpahanPPNS(TypedDict):
    """What handing a case over to an officer is told of the officer and the decree."""

    ppns: str
    nomor_keputusan: str
    keputusan_berlaku: Masa


@attrs.frozen
class StatusPPNS:
    """The decrees of an officer, as they stand on a day."""

    petugas: str
    pada: date
    peringatan_hari: int
    """So many days before the end it is time to renew."""
    keputusan: tuple[KeputusanPPNS, ...]
    """By their first day."""
    bawaan: bool
    """True where the days of warning are those of the parameter."""

    @property
    def berlaku(self) -> KeputusanPPNS | None:
        """The decree in force that holds longest, or None."""
        berlaku = [k for k in self.keputusan if self.pada in k.masa]
        return max(berlaku, key=lambda k: k.sampai, default=None)

    @property
    def pelimpahan(self) -> PelimpahanPPNS | None:
        """The decree in force as `perkara.limpahkan_perkara` takes it; None where there is none.

        `perkara.limpahkan_perkara(…, **status.pelimpahan)` hands the case over to the officer.
        """
        if (k := self.berlaku) is None:
            return None
        return {
            "ppns": self.petugas,
            "nomor_keputusan": k.keputusan,
            "keputusan_berlaku": k.masa,
        }

    @property
    def sampai(self) -> date | None:
        """The first day without a decree, counted on over renewals; None where none is in force."""
        sambung = _bersambung(self)
        return sambung[-1].sampai if sambung else None

    @property
    def sisa_hari(self) -> int | None:
        """Days until then; None where none is in force."""
        return (self.sampai - self.pada).days if self.sampai else None

    @property
    def keadaan(self) -> KeadaanPPNS:
        if self.sisa_hari is not None:
            return (
                KeadaanPPNS.AKAN_HABIS
                if self.sisa_hari <= self.peringatan_hari
                else KeadaanPPNS.BERLAKU
            )
        if not self.keputusan:
            return KeadaanPPNS.TANPA_KEPUTUSAN
        lalu = self.keputusan[0].mulai <= self.pada
        return KeadaanPPNS.HABIS if lalu else KeadaanPPNS.BELUM_BERLAKU

    def penjelasan(self) -> Penjelasan:
        sisa = f", sisa {self.sisa_hari} hari" if self.sampai else ""
        batas = Penjelasan("Peringatan", f"{tulis_ribuan(self.peringatan_hari)} hari sebelumnya")
        return Penjelasan(
            f"Keputusan PPNS {self.petugas} pada {self.pada}",
            f"{tulis_kata(self.keadaan)}{sisa}",
            (
                *(Penjelasan(k.keputusan, str(k.masa)) for k in self.keputusan),
                PERINGATAN_PPNS_HARI.penjelasan(self.pada) if self.bawaan else batas,
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def status_ppns(
    buku: BukuBKO, petugas: str, pada: date, *, peringatan_hari: int | None = None
) -> StatusPPNS:
    """How an officer's decrees stand on a day; told 90 days before the end unless said otherwise.

    >>> from pelayanan_publik.satpol_pp.bko.command import catat_keputusan_ppns
    >>> from pelayanan_publik.satpol_pp.bko.state import buku_bko, evolve
    >>> buku = buku_bko("Satpol PP contoh")
    >>> buku = evolve(buku, catat_keputusan_ppns(buku, id="p-1", tanggal=date(2023, 4, 10),
    ...     petugas="SP-01", keputusan="SK-1", mulai=date(2023, 4, 10), berlaku_bulan=60))
    >>> status_ppns(buku, "SP-01", date(2026, 8, 1)).keadaan.value
    'berlaku'
    >>> status_ppns(buku, "SP-01", date(2028, 1, 11)).keadaan.value
    'akan_habis'
    """
    masukan = Masukan()
    salah = galat_anggota(buku, BukuBKO, "buku")
    masukan.tambah(salah or buku.galat_petugas(petugas))
    hari = _peringatan(masukan, pada, peringatan_hari)
    masukan.tuntas()
    return StatusPPNS(petugas, pada, hari, buku.keputusan_ppns(petugas), peringatan_hari is None)


def _peringatan(masukan: Masukan, pada: date, hari: int | None) -> int:
    if hari is None:
        return masukan.berlaku(PERINGATAN_PPNS_HARI, pada)
    masukan.hari("pada", pada)
    masukan.tambah(galat_tak_negatif(hari, "peringatan_hari"))
    return hari


@attrs.frozen
class DaftarPPNS:
    """All officers with a decree that stands, those that run out first on top."""

    pada: date
    baris: tuple[StatusPPNS, ...]

    @property
    def perlu_diperbarui(self) -> tuple[str, ...]:
        """Whose decree runs out soon, or has run out."""
        perlu = (KeadaanPPNS.AKAN_HABIS, KeadaanPPNS.HABIS)
        return tuple(b.petugas for b in self.baris if b.keadaan in perlu)

    @property
    def berwenang(self) -> tuple[str, ...]:
        """Who may act as PPNS on the day."""
        return tuple(b.petugas for b in self.baris if b.berlaku)

    def tabel(self) -> Tabel:
        isi = (
            (
                b.petugas,
                ", lalu ".join(k.keputusan for k in _bersambung(b)) or "–",
                tulis_kata(b.keadaan),
                str(b.sampai or "–"),
                "–" if b.sisa_hari is None else b.sisa_hari,
            )
            for b in self.baris
        )
        judul = ("Petugas", "Keputusan", "Keadaan", "Tidak berlaku sejak", "Sisa (hari)")
        return Tabel(f"Keputusan PPNS pada {self.pada}", judul, tuple(isi))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def daftar_ppns(buku: BukuBKO, pada: date, *, peringatan_hari: int | None = None) -> DaftarPPNS:
    """All officers with a decree that stands; in force or not."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuBKO, "buku"))
    hari = _peringatan(masukan, pada, peringatan_hari)
    masukan.tuntas()
    semua = (
        StatusPPNS(
            _petugas(buku, nomor[0]), pada, hari, buku.keputusan_ppns(p), peringatan_hari is None
        )
        for p, nomor in buku.keputusan_petugas.items()
        if nomor
    )
    return DaftarPPNS(pada, tuple(sorted(semua, key=lambda s: (_akhir(s), s.petugas))))


def _bersambung(status: StatusPPNS) -> tuple[KeputusanPPNS, ...]:
    """The decree in force and those that carry it on, each to a later end."""
    sambung = [status.berlaku] if status.berlaku else []
    for lain in status.keputusan if sambung else ():
        if lain.mulai <= sambung[-1].sampai < lain.sampai:
            sambung.append(lain)
    return tuple(sambung)


def _petugas(buku: BukuBKO, nomor: int) -> str:
    """The officer of a decree, as it was entered."""
    return cast("KeputusanPPNSDicatat", buku.catatan.cari(nomor)).petugas


def _akhir(status: StatusPPNS) -> date:
    return status.sampai or max(k.sampai for k in status.keputusan)
