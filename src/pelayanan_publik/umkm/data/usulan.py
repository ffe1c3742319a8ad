"""What may be one business and is not proven to be: proposed to a person, never merged.

    same NIK              one owner; perhaps one business
    same telephone        likewise
    alike names, one place

Every pair is looked for inside a block: the rows of one NIK, of one telephone, or those of one
place in whose names a word begins alike. A block of more than `blok_terbesar` names is not compared
at all, and is told with the number of pairs in it: a thousand shops called "Warung" say nothing
about each other, and comparing them all would never end. So the work is at most that many
comparisons for each word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

import attrs

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.core.masukan import sekaligus, terbaca
from pelayanan_publik.core.units import pecahan_bagian, positif
from pelayanan_publik.umkm.data.baris import BarisUsaha, kunci_nomor
from pelayanan_publik.umkm.data.kelompok import Penyatuan, berkunci_sama
from pelayanan_publik.umkm.data.pernyataan import kunci_tempat
from pelayanan_publik.umkm.data.tautan import RujukanBaris
from pelayanan_publik.umkm.identitas.nama import kemiripan_huruf, pasangan_huruf
from pelayanan_publik.umkm.identitas.telepon import baca_telepon
from pelayanan_publik.umkm.parameters.data import BLOK_TERBESAR, HURUF_AWAL_BLOK, KEMIRIPAN_NAMA

_HURUF_AWAL = HURUF_AWAL_BLOK.nilai(TAK_BERTANGGAL)


def _bagian(_: object, attribute: attrs.Attribute[Fraction], value: object) -> None:
    pecahan_bagian(value, attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class KebijakanUsulan:
    """How alike two names must be, and how much is compared. Both are proposals of this library.

    >>> KebijakanUsulan().blok_terbesar
    40
    """

    kemiripan_nama: Fraction = attrs.field(
        default=KEMIRIPAN_NAMA.nilai(TAK_BERTANGGAL), converter=terbaca, validator=_bagian
    )
    blok_terbesar: int = attrs.field(default=BLOK_TERBESAR.nilai(TAK_BERTANGGAL), validator=positif)


class AlasanUsulan(StrEnum):
    """Why two groups are proposed to a person."""

    NIK_SAMA = "nik_sama"
    TELEPON_SAMA = "telepon_sama"
    NAMA_MIRIP = "nama_mirip"
    """And the same place."""


@attrs.frozen
class UsulanGabung:
    """Two groups that may be one, each by its first row."""

    baris: RujukanBaris
    dengan: RujukanBaris
    alasan: tuple[AlasanUsulan, ...]
    kemiripan: Fraction
    """The highest of the names that were compared, from 0 to 1."""


@attrs.frozen
class BlokTerlewat:
    """A block that was too large: how many names, and how many pairs nobody looked at."""

    alasan: AlasanUsulan
    kata: str
    """How a word in all the names begins; empty for a number, which is nobody's business."""
    tempat: str
    banyak: int

    @property
    def pasangan(self) -> int:
        return self.banyak * (self.banyak - 1) // 2


@attrs.define
class PencariUsulan:
    """The search, over rows that are grouped already."""

    baris: Sequence[BarisUsaha]
    nama: Sequence[str]
    """By row, the key of its name."""
    penyatuan: Penyatuan
    kebijakan: KebijakanUsulan
    temuan: dict[tuple[int, int], tuple[set[AlasanUsulan], Fraction]] = attrs.Factory(dict)
    terlewat: list[BlokTerlewat] = attrs.Factory(list)

    def cari(self) -> None:
        """Look into every block."""
        nik = [kunci_nomor("nik", b.nik) for b in self.baris]
        telepon = [_nomor_telepon(b.telepon) for b in self.baris]
        for alasan, kunci in (
            (AlasanUsulan.NIK_SAMA, nik),
            (AlasanUsulan.TELEPON_SAMA, telepon),
        ):
            for blok in berkunci_sama(kunci):
                self._bandingkan(alasan, blok)
        tempat = [kunci_tempat(b.tempat) for b in self.baris]
        for setempat in berkunci_sama(tempat):
            kata: dict[str, list[int]] = {}
            for i in setempat:
                for satu in {k[:_HURUF_AWAL] for k in self.nama[i].split()}:
                    kata.setdefault(satu, []).append(i)
            for satu in sorted(kata):
                self._bandingkan(
                    AlasanUsulan.NAMA_MIRIP, kata[satu], satu, self.baris[setempat[0]].tempat
                )

    def _bandingkan(
        self, alasan: AlasanUsulan, blok: Iterable[int], kata: str = "", tempat: str = ""
    ) -> None:
        akar = self.penyatuan.himpunan.akar
        isi = sorted({(akar(i), self.nama[i]) for i in blok})
        if len(isi) > self.kebijakan.blok_terbesar:
            self.terlewat.append(BlokTerlewat(alasan, kata, tempat, len(isi)))
            return
        huruf = [(akar_, nama, pasangan_huruf(nama)) for akar_, nama in isi]
        for (a, nama_a, kiri), (b, nama_b, kanan) in combinations(huruf, 2):
            if a == b or self._dua_nib(a, b):
                continue
            mirip = Fraction(1) if nama_a == nama_b else kemiripan_huruf(kiri, kanan)
            if alasan is not AlasanUsulan.NAMA_MIRIP or mirip >= self.kebijakan.kemiripan_nama:
                lama, tertinggi = self.temuan.get((a, b), (set(), mirip))
                self.temuan[a, b] = (lama | {alasan}, max(tertinggi, mirip))

    def _dua_nib(self, a: int, b: int) -> bool:
        nib = self.penyatuan.nib_kelompok(a), self.penyatuan.nib_kelompok(b)
        return all(nib) and nib[0] != nib[1]

    def usulan(self) -> Iterator[UsulanGabung]:
        """What was found, in the order of the rows."""
        for (a, b), (alasan, mirip) in sorted(self.temuan.items()):
            urut = tuple(satu for satu in AlasanUsulan if satu in alasan)
            yield UsulanGabung(self.baris[a].rujukan, self.baris[b].rujukan, urut, mirip)


def _nomor_telepon(tulisan: str) -> str:
    """The one form of a telephone number; empty where none can be read."""
    if not tulisan:
        return ""
    try:
        return baca_telepon(tulisan).angka
    except Penolakan:
        return ""
