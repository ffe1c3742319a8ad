"""A plan of adoption: activities that wait for each other, who does them, and what pays.

    DanaAdopsi       so much money of one source, in one budget year
    DayaAdopsi       a resource that activities share: officers, a trainer, a truck
    KegiatanAdopsi   an activity: days, predecessors, owner, cost, fund, needs
    IndikatorAdopsi  what should change: from a baseline to a target, by a day
    RencanaAdopsi    all of them; a bad one tells all its faults

Days are calendar days, both ends included: an activity of one day begins and ends on it. An
activity that a fund pays lies within the fund's budget year. Whether that fund may pay it at all
is asked of `anggaran`; a condition that is not shown yet (the musyawarah's decision) is no fault
of a plan, one that fails is.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.anggaran.model import JenisKegiatan, SumberDana
from pelayanan_publik.core import validity
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    positif,
    tak_negatif,
    tulis_pecahan,
    tulis_rupiah,
    tupel,
)
from pelayanan_publik.studi_tiru.errors import (
    TargetBerlawanan,
    TargetTanpaBaseline,
    TenggatSebelumMulai,
)
from pelayanan_publik.studi_tiru.pilihan import ArahTarget
from pelayanan_publik.studi_tiru.pintu import (
    berkode,
    daftar_kode,
    teks_atau_kosong,
    terbaca_atau_kosong,
    ukuran_atau_kosong,
)
from pelayanan_publik.studi_tiru.rencana.periksa import galat_rencana
from pelayanan_publik.wilayah.model import KodeWilayah


def _tahun(_: object, attribute: attrs.Attribute[Any], value: int) -> None:
    """Attrs validator: a year of the calendar."""
    angkat(filter(None, [validity.galat_tahun(value, attribute.name)]))


@attrs.frozen(field_transformer=sekaligus)
class DanaAdopsi:
    """Money of one source in one budget year, for a kecamatan or a kelurahan of it."""

    kode: str = attrs.field(validator=berisi)
    sumber_dana: SumberDana = attrs.field(validator=pilihan(SumberDana))
    wilayah: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    tahun: int = attrs.field(validator=_tahun)
    rupiah: int = attrs.field(validator=positif)
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    @property
    def masa(self) -> tuple[date, date]:
        """The first and the last day of its year."""
        return date(self.tahun, 1, 1), date(self.tahun, 12, 31)

    def penjelasan(self) -> Penjelasan:
        judul = f"Dana {self.kode} ({self.sumber_dana.value} {self.tahun}, {self.wilayah})"
        return Penjelasan(judul, tulis_rupiah(self.rupiah), dasar=self.sumber, bukti=self.bukti)


@attrs.frozen(field_transformer=sekaligus)
class DayaAdopsi:
    """A resource of which so many are there on every day."""

    kode: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(validator=positif)
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def penjelasan(self) -> Penjelasan:
        judul = f"Sumber daya {self.kode} {self.uraian}"
        return Penjelasan(judul, str(self.banyak), dasar=self.sumber, bukti=self.bukti)


@attrs.frozen(field_transformer=sekaligus)
class KebutuhanDaya:
    """So many of a resource on each day of an activity."""

    daya: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(validator=positif)


@attrs.frozen(field_transformer=sekaligus)
class KegiatanAdopsi:
    """An activity of the plan; `setelah` are the activities that must be done before it begins."""

    kode: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    inovasi: tuple[str, ...] = attrs.field(converter=tupel, validator=daftar_kode)
    """The innovations that need it; several share it."""
    penanggung_jawab: str = attrs.field(validator=berisi)
    """The office that owns it, never a person."""
    jenis: JenisKegiatan = attrs.field(validator=pilihan(JenisKegiatan))
    lama_hari: int = attrs.field(validator=positif)
    biaya_rupiah: int = attrs.field(validator=tak_negatif)
    dana: str | None = attrs.field(validator=teks_atau_kosong)
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    """Where its days and its cost are from."""
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))
    setelah: tuple[str, ...] = attrs.field(default=(), converter=tupel, validator=daftar_kode)
    daya: tuple[KebutuhanDaya, ...] = attrs.field(
        default=(), converter=tupel, validator=berkode(KebutuhanDaya, "daya")
    )
    musyawarah: str | None = attrs.field(default=None, validator=teks_atau_kosong)
    """Number of the minutes that decided on it; None where that was not shown yet."""
    tidak_sebelum: date | None = attrs.field(default=None, validator=validity.hari_atau_kosong)
    tenggat: date | None = attrs.field(default=None, validator=validity.hari_atau_kosong)
    """Its last day at the latest."""

    def __attrs_post_init__(self) -> None:
        awal, akhir = self.tidak_sebelum, self.tenggat
        if awal is not None and akhir is not None and akhir < awal:
            raise TenggatSebelumMulai(akhir, path="tenggat", mulai=awal)

    def penjelasan(self) -> Penjelasan:
        bayar = (
            f"{tulis_rupiah(self.biaya_rupiah)} dari {self.dana}" if self.dana else "tanpa biaya"
        )
        tunggu = f"setelah {', '.join(self.setelah)}; " if self.setelah else ""
        return Penjelasan(
            f"Kegiatan {self.kode} {self.uraian}",
            f"{self.lama_hari} hari, {bayar}",
            dasar=self.sumber,
            bukti=self.bukti,
            catatan=f"{tunggu}{self.penanggung_jawab}",
        )


@attrs.frozen(field_transformer=sekaligus)
class IndikatorAdopsi:
    """What should change by a day: from a measured baseline to a target.

    `efek_asal` is the change that was measured where the innovation is from; it is what the plan
    hopes to carry over, and None where nobody measured it.

    >>> IndikatorAdopsi("I-1", "biopori", "sampah terolah", "kg/hari", ArahTarget.NAIK, None, None,
    ...     30, date(2024, 12, 31), DasarHukum("contoh"), Bukti.USULAN)
    Traceback (most recent call last):
    pelayanan_publik.studi_tiru.errors.TargetTanpaBaseline: ST-027 baseline: ...
    """

    kode: str = attrs.field(validator=berisi)
    inovasi: str = attrs.field(validator=berisi)
    uraian: str = attrs.field(validator=berisi)
    satuan: str = attrs.field(validator=berisi)
    arah: ArahTarget = attrs.field(validator=pilihan(ArahTarget))
    baseline: Fraction | None = attrs.field(
        converter=terbaca_atau_kosong, validator=ukuran_atau_kosong
    )
    tanggal_baseline: date | None = attrs.field(validator=validity.hari_atau_kosong)
    target: Fraction | None = attrs.field(
        converter=terbaca_atau_kosong, validator=ukuran_atau_kosong
    )
    tenggat: date = attrs.field(validator=validity.hari)
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))
    efek_asal: Fraction | None = attrs.field(
        default=None, converter=terbaca_atau_kosong, validator=ukuran_atau_kosong
    )

    def __attrs_post_init__(self) -> None:
        tanpa_awal = self.baseline is None or self.tanggal_baseline is None
        if self.target is not None and tanpa_awal:
            path = "baseline" if self.baseline is None else "tanggal_baseline"
            raise TargetTanpaBaseline(self.kode, path=path, target=tulis_pecahan(self.target))
        if self.target is not None and self.baseline is not None:
            naik = self.arah is ArahTarget.NAIK
            if self.target < self.baseline if naik else self.target > self.baseline:
                raise TargetBerlawanan(
                    tulis_pecahan(self.target),
                    path="target",
                    arah=self.arah,
                    baseline=tulis_pecahan(self.baseline),
                )

    def penjelasan(self) -> Penjelasan:
        def angka(nilai: Fraction | None) -> str:
            return "tidak diketahui" if nilai is None else f"{tulis_pecahan(nilai)} {self.satuan}"

        return Penjelasan(
            f"Indikator {self.kode} {self.uraian}",
            f"dari {angka(self.baseline)} ke {angka(self.target)} sampai {self.tenggat}",
            dasar=self.sumber,
            bukti=self.bukti,
            catatan=f"efek di tempat asal {angka(self.efek_asal)}",
        )


@attrs.frozen(field_transformer=sekaligus)
class RencanaAdopsi:
    """A plan that could be carried out, as far as dependencies, owners and funds go."""

    kode: str = attrs.field(validator=berisi)
    nama: str = attrs.field(validator=berisi)
    asal: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    tujuan: KodeWilayah = attrs.field(validator=pilihan(KodeWilayah))
    disusun: date = attrs.field(validator=validity.hari)
    """The day whose rules decide which fund may pay what."""
    mulai: date = attrs.field(validator=validity.hari)
    """Nothing begins before it."""
    kegiatan: tuple[KegiatanAdopsi, ...] = attrs.field(
        converter=tupel, validator=berkode(KegiatanAdopsi)
    )
    dana: tuple[DanaAdopsi, ...] = attrs.field(converter=tupel, validator=berkode(DanaAdopsi))
    daya: tuple[DayaAdopsi, ...] = attrs.field(converter=tupel, validator=berkode(DayaAdopsi))
    indikator: tuple[IndikatorAdopsi, ...] = attrs.field(
        converter=tupel, validator=berkode(IndikatorAdopsi)
    )

    def __attrs_post_init__(self) -> None:
        angkat(galat_rencana(self))

    def biaya_dana(self, kode: str) -> int:
        """What the activities of one fund cost."""
        return sum(k.biaya_rupiah for k in self.kegiatan if k.dana == kode)

    @property
    def biaya_rupiah(self) -> int:
        return sum(k.biaya_rupiah for k in self.kegiatan)

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                k.kode,
                k.uraian,
                k.penanggung_jawab,
                k.lama_hari,
                ", ".join(k.setelah) or "–",
                k.biaya_rupiah,
                k.dana or "–",
            )
            for k in self.kegiatan
        )
        kolom = ("Kode", "Kegiatan", "Penanggung jawab", "Hari", "Setelah", "Rupiah", "Dana")
        kaki = ("", "Jumlah", "", "", "", self.biaya_rupiah, "")
        return Tabel(self.nama, kolom, baris, kaki, kanan=("Hari",))

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Rencana {self.kode}",
            self.nama,
            (
                *(k.penjelasan() for k in self.kegiatan),
                *(d.penjelasan() for d in self.dana),
                *(d.penjelasan() for d in self.daya),
                *(i.penjelasan() for i in self.indikator),
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()
