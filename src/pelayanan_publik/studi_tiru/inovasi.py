"""An innovation as it was seen: its parts, what it asks for, and what it has brought about.

A requirement can be met in one or several ways, each naming all the elements that it takes:
an office order *and* a trained officer, or a partner that does it. What an element costs, and
whether a district has it, is told beside it, with a source; not told is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_teks,
    pilihan,
    semua_anggota,
    tulis_kata,
    tulis_rupiah,
    tupel,
)
from pelayanan_publik.studi_tiru.errors import BiayaTerbalik, CaraKosong
from pelayanan_publik.studi_tiru.fakta import FaktaStudi
from pelayanan_publik.studi_tiru.pilihan import JenisSyarat
from pelayanan_publik.studi_tiru.pintu import atau_kosong, berkode, rupiah_atau_kosong
from pelayanan_publik.wilayah.model import KodeWilayah


@attrs.frozen(field_transformer=sekaligus)
class BagianInovasi:
    """A part of an innovation; `pokok` where its success hangs on it, as the source tells."""

    kode: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    pokok: bool = attrs.field(validator=pilihan(bool))


def _cara(isi: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Attrs converter: several ways, each of several elements; what is none is refused next."""
    luar = tupel(isi)
    return tuple(map(tupel, luar)) if isinstance(luar, tuple) else luar


def _semua_cara(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Attrs validator: several ways, each of several elements, none twice."""
    nama = attribute.name
    if not isinstance(value, tuple):
        raise BukanJenisnya(value, path=nama, sebagai="Sequence")
    angkat(_galat_cara(nama, value))


def _galat_cara(nama: str, semua: tuple[object, ...]) -> Iterator[Galat]:
    for i, cara in enumerate(semua):
        path = f"{nama}[{i}]"
        if not isinstance(cara, tuple):
            yield from filter(None, [galat_anggota(cara, tuple, path)])
            continue
        letak = [(f"{path}[{j}]", unsur) for j, unsur in enumerate(cara)]
        salah = [g for p, unsur in letak if (g := galat_teks(unsur, p))]
        yield from salah or galat_ganda(letak)


@attrs.frozen(field_transformer=sekaligus)
class SyaratInovasi:
    """Something an innovation cannot do without; met by any one of its ways.

    >>> SyaratInovasi("S-1", JenisSyarat.DASAR_HUKUM, "perintah memakai kelompok",
    ...     [["perwal"], ["surat edaran", "tim"]], DasarHukum("contoh"), Bukti.USULAN).cara
    (('perwal',), ('surat edaran', 'tim'))
    """

    kode: str = attrs.field(validator=berisi)
    jenis: JenisSyarat = attrs.field(validator=pilihan(JenisSyarat))
    uraian: str = attrs.field(validator=berisi)
    cara: tuple[tuple[str, ...], ...] = attrs.field(converter=_cara, validator=_semua_cara)
    """Ways to meet it, each the codes of all elements that it takes."""
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def __attrs_post_init__(self) -> None:
        if not self.cara or not all(self.cara):
            raise CaraKosong(self.kode, path="cara")

    @property
    def unsur(self) -> frozenset[str]:
        """Every element that some way takes."""
        return frozenset(satu for cara in self.cara for satu in cara)

    def penjelasan(self) -> Penjelasan:
        cara = " atau ".join(" + ".join(c) for c in self.cara)
        judul = f"Syarat {self.kode} ({tulis_kata(self.jenis)}): {self.uraian}"
        return Penjelasan(judul, cara, dasar=self.sumber, bukti=self.bukti)


@attrs.frozen(field_transformer=sekaligus)
class Inovasi:
    """What was seen to work somewhere.

    `hasil` are its effects as measured there; none means that nobody told, not that it has none.
    """

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    wilayah: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    bagian: tuple[BagianInovasi, ...] = attrs.field(
        converter=tupel, validator=berkode(BagianInovasi)
    )
    syarat: tuple[SyaratInovasi, ...] = attrs.field(
        converter=tupel, validator=berkode(SyaratInovasi)
    )
    hasil: tuple[FaktaStudi, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(FaktaStudi)
    )
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    @property
    def pokok(self) -> tuple[BagianInovasi, ...]:
        """The parts on which its success hangs."""
        return tuple(b for b in self.bagian if b.pokok)

    def penjelasan(self) -> Penjelasan:
        def bagian(b: BagianInovasi) -> Penjelasan:
            catatan = "pokok" if b.pokok else ""
            return Penjelasan(
                f"Bagian {b.kode}", b.uraian, dasar=self.sumber, bukti=self.bukti, catatan=catatan
            )

        hasil = tuple(f.penjelasan() for f in self.hasil) or (
            Penjelasan(
                "Hasil di tempat asal", "tidak diketahui", dasar=self.sumber, bukti=self.bukti
            ),
        )
        return Penjelasan(
            f"Inovasi {self.kode}",
            self.nama,
            (*map(bagian, self.bagian), *(s.penjelasan() for s in self.syarat), *hasil),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


@attrs.frozen(field_transformer=sekaligus)
class UnsurInovasi:
    """A thing that some way of a requirement takes, and what it costs to get it."""

    kode: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    biaya_terendah_rupiah: int | None = attrs.field(validator=rupiah_atau_kosong)
    biaya_tertinggi_rupiah: int | None = attrs.field(validator=rupiah_atau_kosong)
    """Both None where the cost is unknown."""
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def __attrs_post_init__(self) -> None:
        rendah, tinggi = self.biaya_terendah_rupiah, self.biaya_tertinggi_rupiah
        terbalik = rendah is not None and tinggi is not None and tinggi < rendah
        if terbalik or (rendah is None) != (tinggi is None):
            raise BiayaTerbalik(tinggi, path="biaya_tertinggi_rupiah", terendah=rendah)

    @property
    def biaya(self) -> str:
        """Its cost as it is read."""
        rendah, tinggi = self.biaya_terendah_rupiah, self.biaya_tertinggi_rupiah
        if rendah is None or tinggi is None:
            return "biaya tidak diketahui"
        if rendah == tinggi:
            return tulis_rupiah(rendah)
        return f"{tulis_rupiah(rendah)} s.d. {tulis_rupiah(tinggi)}"

    def penjelasan(self) -> Penjelasan:
        judul = f"Unsur {self.kode}: {self.uraian}"
        return Penjelasan(judul, self.biaya, dasar=self.sumber, bukti=self.bukti)


@attrs.frozen(field_transformer=sekaligus)
class KeadaanUnsur:
    """Whether a district has an element; None where somebody asked and nobody knew."""

    unsur: str = attrs.field(validator=berisi)
    ada: bool | None = attrs.field(validator=atau_kosong(bool))
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def penjelasan(self) -> Penjelasan:
        jawab = {True: "ada", False: "tidak ada", None: "tidak diketahui"}[self.ada]
        return Penjelasan(f"Unsur {self.unsur}", jawab, dasar=self.sumber, bukti=self.bukti)
