"""What to go by, on a day: every field of a business, read by the caller's order of sources.

There is no order by default: no law says whom to believe. Where all sources agree there is
nothing to decide; where they do not, a field without an order has no content, and says why.
Of one source and criterion only the latest statement counts: it replaces what it said before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from pelayanan_publik.core.errors import angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.units import berisi, pastikan, pilihan, semua_anggota, tulis_kata, tupel
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.umkm.data.events import PeristiwaUsaha, PernyataanDicatat
from pelayanan_publik.umkm.data.pernyataan import BidangUsaha
from pelayanan_publik.umkm.data.state import BukuUsaha, buku_usaha, fold
from pelayanan_publik.umkm.errors import SumberBerulang


def _sumber_sah(_: object, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    """Attrs validator: several sources, each once."""
    semua_anggota(str)(_, attribute, value)
    for i, sumber in enumerate(value):
        if sumber in value[:i]:
            raise SumberBerulang(sumber, path=f"{attribute.name}[{i}]")


@attrs.frozen
class UrutanSumber:
    """For one field, the sources from the most trusted down; others are not gone by."""

    bidang: BidangUsaha = attrs.field(validator=pilihan(BidangUsaha))
    sumber: tuple[str, ...] = attrs.field(converter=tupel, validator=_sumber_sah)


def _urutan_sah(
    _: object, attribute: attrs.Attribute[Any], value: tuple[UrutanSumber, ...]
) -> None:
    """Attrs validator: several orders, one for each field."""
    semua_anggota(UrutanSumber)(_, attribute, value)
    nama = ((f"{attribute.name}[{i}].bidang", u.bidang.value) for i, u in enumerate(value))
    angkat(galat_ganda(nama))


@attrs.frozen
class KebijakanSumber:
    """Whom the caller believes, by field, and on whose decision."""

    nama: str = attrs.field(validator=berisi)
    urutan: tuple[UrutanSumber, ...] = attrs.field(converter=tupel, validator=_urutan_sah)

    def sumber(self, bidang: BidangUsaha) -> tuple[str, ...]:
        """The sources gone by for a field, the most trusted first; none where none was named."""
        return next((u.sumber for u in self.urutan if u.bidang is bidang), ())


class SebabBacaan(StrEnum):
    """Why a field is read as it is."""

    SEPAKAT = "sepakat"
    """All that count say the same."""
    URUTAN_SUMBER = "urutan_sumber"
    """They differ, and the order of the sources decides."""
    TANPA_URUTAN = "tanpa_urutan"
    """They differ, and no source of the order spoke: no content."""


@attrs.frozen
class BacaanBidang:
    """One field of a business on a day: what to go by, why, and everything that was said."""

    bidang: BidangUsaha
    sebab: SebabBacaan
    terpilih: PernyataanDicatat | None
    dihitung: tuple[PernyataanDicatat, ...]
    """The latest statement of each source and criterion, by number."""
    diganti: tuple[PernyataanDicatat, ...]
    """What those sources had said before."""

    @property
    def isi(self) -> str | None:
        """The content to go by, as its source wrote it; None where nothing decides."""
        return self.terpilih.pernyataan.isi if self.terpilih else None

    @property
    def bertentangan(self) -> bool:
        """Whether those that count do not all say the same."""
        return len({e.pernyataan.kunci for e in self.dihitung}) > 1

    @property
    def sumber(self) -> tuple[str, ...]:
        """The sources that count, by name."""
        return tuple(sorted({e.pernyataan.sumber for e in self.dihitung}))

    def penjelasan(self) -> Penjelasan:
        isi = self.terpilih.pernyataan.tersamar if self.terpilih else "tidak ditentukan"
        rincian = tuple(
            Penjelasan(
                f"{e.pernyataan.sumber} ({e.pernyataan.kriteria}, {e.pernyataan.hari})",
                e.pernyataan.tersamar,
                catatan=f"pernyataan {e.nomor}" + (", diganti" if e in self.diganti else ""),
            )
            for e in (*self.dihitung, *self.diganti)
        )
        return Penjelasan(tulis_kata(self.bidang), isi, rincian, catatan=tulis_kata(self.sebab))

    def __repr__(self) -> str:
        isi = self.terpilih.pernyataan.tersamar if self.terpilih else None
        return f"BacaanBidang({self.bidang.value}={isi}, sebab={self.sebab.value})"


@attrs.frozen
class BacaanUsaha:
    """A business on a day, field by field."""

    usaha: str
    pada: date
    kelompok: tuple[str, ...]
    """The entries that were read as this one."""
    bidang: tuple[BacaanBidang, ...]

    def isi(self, bidang: BidangUsaha) -> str | None:
        """The content of a field to go by; None where nobody spoke or nothing decides."""
        return next((b.isi for b in self.bidang if b.bidang is bidang), None)

    @property
    def pertentangan(self) -> tuple[BacaanBidang, ...]:
        """The fields on which the sources differ."""
        return tuple(b for b in self.bidang if b.bertentangan)

    def penjelasan(self) -> Penjelasan:
        rincian = tuple(b.penjelasan() for b in self.bidang)
        catatan = f"gabungan {', '.join(self.kelompok)}" if len(self.kelompok) > 1 else ""
        return Penjelasan(f"Usaha {self.usaha}", f"pada {self.pada}", rincian, catatan=catatan)


def baca_usaha(
    buku: BukuUsaha, usaha: str, *, pada: date, kebijakan: KebijakanSumber
) -> BacaanUsaha:
    """A business as it is known of a day: statements of that day and before, none withdrawn.

    `usaha` is read with all that was merged into it.

    >>> from pelayanan_publik.umkm.data.command import catat_pernyataan, daftarkan_usaha
    >>> from pelayanan_publik.umkm.data.pernyataan import Pernyataan
    >>> from pelayanan_publik.umkm.data.state import evolve
    >>> buku, hari = buku_usaha(), date(2024, 3, 1)
    >>> buku = evolve(buku, daftarkan_usaha(buku, id="1", tanggal=hari, usaha="U-1"))
    >>> for sumber, isi in (("dinas", "56101"), ("BPS", "56102")):
    ...     kata = Pernyataan(BidangUsaha.KBLI, isi, sumber, "semua usaha", hari)
    ...     buku = evolve(buku, catat_pernyataan(buku, id=sumber, tanggal=hari, usaha="U-1",
    ...         pernyataan=kata))
    >>> dinas = KebijakanSumber("dinas dulu", [UrutanSumber(BidangUsaha.KBLI, ["dinas", "BPS"])])
    >>> baca_usaha(buku, "U-1", pada=hari, kebijakan=dinas).isi(BidangUsaha.KBLI)
    '56101'
    >>> baca_usaha(buku, "U-1", pada=hari, kebijakan=KebijakanSumber("belum ada", [])).bidang
    (BacaanBidang(kbli=None, sebab=tanpa_urutan),)
    """
    pastikan(buku=(buku, BukuUsaha), kebijakan=(kebijakan, KebijakanSumber))
    angkat(filter(None, [galat_tanggal(pada, "pada")]))
    per_bidang: dict[BidangUsaha, list[PernyataanDicatat]] = {}
    for e in buku.pernyataan_usaha(usaha):
        if e.pernyataan.hari <= pada:
            per_bidang.setdefault(e.pernyataan.bidang, []).append(e)
    bidang = tuple(
        _baca_bidang(b, per_bidang[b], kebijakan.sumber(b)) for b in BidangUsaha if b in per_bidang
    )
    return BacaanUsaha(usaha, pada, buku.kelompok(usaha), bidang)


def _baca_bidang(
    bidang: BidangUsaha, semua: list[PernyataanDicatat], urutan: tuple[str, ...]
) -> BacaanBidang:
    terbaru: dict[tuple[str, str], PernyataanDicatat] = {}
    for e in sorted(semua, key=_waktu):
        terbaru[e.pernyataan.sumber, e.pernyataan.kriteria] = e
    dihitung = tuple(sorted(terbaru.values(), key=lambda e: e.nomor))
    diganti = tuple(e for e in semua if e not in dihitung)
    sepakat = len({e.pernyataan.kunci for e in dihitung}) == 1
    milik = ([e for e in dihitung if e.pernyataan.sumber == sumber] for sumber in urutan)
    dipercaya = next((isi for isi in milik if isi), [])
    calon = dipercaya or (dihitung if sepakat else [])
    sebab = (
        SebabBacaan.SEPAKAT
        if sepakat
        else SebabBacaan.URUTAN_SUMBER
        if dipercaya
        else SebabBacaan.TANPA_URUTAN
    )
    return BacaanBidang(bidang, sebab, max(calon, key=_waktu, default=None), dihitung, diganti)


def _waktu(e: PernyataanDicatat) -> tuple[date, int]:
    return e.pernyataan.hari, e.nomor


def buku_pada(buku: BukuUsaha, tanggal: date) -> BukuUsaha:
    """The register as it was at the end of a day: what was entered later is not in it."""
    pastikan(buku=(buku, BukuUsaha))
    angkat(filter(None, [galat_tanggal(tanggal)]))
    log: Iterable[PeristiwaUsaha] = (e for e in buku.catatan.peristiwa if e.tanggal <= tanggal)
    return fold(log, buku_usaha())
