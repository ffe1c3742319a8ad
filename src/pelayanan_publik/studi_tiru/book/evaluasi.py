"""Was the effect carried over? What was measured against baseline, target, and the origin.

    bagian_target   (measured - baseline) / (target - baseline)
    bagian_asal     (measured - baseline) / the change that was measured at the origin

Each is undefined over nothing, and unknown without a measurement: unknown is not zero, and an
innovation with one unknown indicator has no conclusion. A conclusion is provisional while its
activities run or a deadline lies ahead. It tells that something changed, not why.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import DasarHukum
from pelayanan_publik.core.units import galat_anggota, tulis_kata, tulis_pecahan, tulis_persen
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.studi_tiru.book.effects import buku_pada
from pelayanan_publik.studi_tiru.book.events import CapaianDicatat
from pelayanan_publik.studi_tiru.book.kartu import TERBUKA, KartuRencana
from pelayanan_publik.studi_tiru.book.state import BukuAdopsi
from pelayanan_publik.studi_tiru.pilihan import ArahTarget
from pelayanan_publik.studi_tiru.rencana.model import IndikatorAdopsi


class StatusTarget(StrEnum):
    """How an indicator stands against its target."""

    TERCAPAI = "tercapai"
    MENDEKAT = "mendekat"
    """It moved the right way, and has not arrived."""
    TETAP = "tetap"
    MEMBURUK = "memburuk"
    TIDAK_DIKETAHUI = "tidak_diketahui"
    """No target, or not measured."""


class KesimpulanAlih(StrEnum):
    """Whether the effect of an innovation is there."""

    TERALIH = "teralih"
    """Every target is reached."""
    SEBAGIAN = "sebagian"
    TIDAK_TERALIH = "tidak_teralih"
    """Nothing moved the right way."""
    TIDAK_DIKETAHUI = "tidak_diketahui"


@attrs.frozen
class EvaluasiIndikator:
    """An indicator with its last measurement until a day."""

    indikator: IndikatorAdopsi
    capaian: CapaianDicatat | None
    pada: date

    @property
    def perubahan(self) -> Fraction | None:
        """Measured minus baseline; None where either is unknown."""
        if self.capaian is None or self.indikator.baseline is None:
            return None
        return self.capaian.nilai - self.indikator.baseline

    @property
    def bagian_target(self) -> Fraction | None:
        """Which share of the way to the target was gone; None where unknown or undefined."""
        i = self.indikator
        if self.perubahan is None or i.target is None or i.baseline is None:
            return None
        jalan = i.target - i.baseline
        return self.perubahan / jalan if jalan else None

    @property
    def bagian_asal(self) -> Fraction | None:
        """Which share of the change at the origin is here too; None where unknown or undefined."""
        if self.perubahan is None or not self.indikator.efek_asal:
            return None
        return self.perubahan / self.indikator.efek_asal

    @property
    def jatuh_tempo(self) -> bool:
        """Whether its deadline has come."""
        return self.indikator.tenggat <= self.pada

    @property
    def status(self) -> StatusTarget:
        i = self.indikator
        if self.capaian is None or self.perubahan is None or i.target is None:
            return StatusTarget.TIDAK_DIKETAHUI
        tanda = 1 if i.arah is ArahTarget.NAIK else -1
        if tanda * (self.capaian.nilai - i.target) >= 0:
            return StatusTarget.TERCAPAI
        if not self.perubahan:
            return StatusTarget.TETAP
        return StatusTarget.MENDEKAT if tanda * self.perubahan > 0 else StatusTarget.MEMBURUK

    def penjelasan(self) -> Penjelasan:
        ukur: tuple[Penjelasan, ...] = ()
        if self.capaian is not None:
            c = self.capaian
            nilai = f"{tulis_pecahan(c.nilai)} {self.indikator.satuan}"
            dasar = DasarHukum(c.dokumen, f"peristiwa {c.nomor}")
            ukur = (Penjelasan("Terukur", nilai, dasar=dasar, catatan=str(c.hari)),)
        catatan = (
            f"target {tulis_persen(self.bagian_target)}, asal {tulis_persen(self.bagian_asal)}"
        )
        return Penjelasan(
            f"Evaluasi {self.indikator.kode}",
            tulis_kata(self.status),
            (self.indikator.penjelasan(), *ukur),
            catatan=catatan,
        )


@attrs.frozen
class EvaluasiInovasi:
    """What the indicators of one innovation say together."""

    inovasi: str
    indikator: tuple[EvaluasiIndikator, ...]
    kegiatan_terbuka: tuple[str, ...]

    @property
    def sementara(self) -> bool:
        """Whether activities still run, or a deadline lies ahead."""
        return bool(self.kegiatan_terbuka) or not all(i.jatuh_tempo for i in self.indikator)

    @property
    def kesimpulan(self) -> KesimpulanAlih:
        status = {i.status for i in self.indikator}
        if not status or StatusTarget.TIDAK_DIKETAHUI in status:
            return KesimpulanAlih.TIDAK_DIKETAHUI
        if status == {StatusTarget.TERCAPAI}:
            return KesimpulanAlih.TERALIH
        if status <= {StatusTarget.TETAP, StatusTarget.MEMBURUK}:
            return KesimpulanAlih.TIDAK_TERALIH
        return KesimpulanAlih.SEBAGIAN

    def penjelasan(self) -> Penjelasan:
        kata = "sementara" if self.sementara else "akhir"
        catatan = f"{kata}; perubahan yang terukur, bukan sebabnya"
        if self.kegiatan_terbuka:
            catatan += f"; kegiatan terbuka: {', '.join(self.kegiatan_terbuka)}"
        return Penjelasan(
            f"Efek {self.inovasi}",
            tulis_kata(self.kesimpulan),
            tuple(i.penjelasan() for i in self.indikator),
            catatan=catatan,
        )


@attrs.frozen
class EvaluasiAdopsi:
    """Every innovation of a plan; made by `evaluasi_adopsi`."""

    rencana: str
    pada: date
    nomor_persetujuan: str
    inovasi: tuple[EvaluasiInovasi, ...]

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                i.inovasi,
                e.indikator.uraian,
                tulis_kata(e.status),
                tulis_persen(e.bagian_target),
                tulis_persen(e.bagian_asal),
                f"{tulis_kata(i.kesimpulan)}{' (sementara)' if i.sementara else ''}",
            )
            for i in self.inovasi
            for e in i.indikator
        )
        kolom = ("Inovasi", "Indikator", "Status", "Menuju target", "Dari efek asal", "Kesimpulan")
        judul = f"Evaluasi {self.rencana} pada {self.pada}"
        return Tabel(judul, kolom, baris, kanan=("Menuju target", "Dari efek asal"))

    def penjelasan(self) -> Penjelasan:
        buku = DasarHukum("Buku adopsi", f"persetujuan {self.nomor_persetujuan}")
        isi = tuple(i.penjelasan() for i in self.inovasi)
        kosong = (Penjelasan("Indikator", "tidak ada", dasar=buku),)
        return Penjelasan(f"Evaluasi {self.rencana}", str(self.pada), isi or kosong)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def evaluasi_adopsi(buku: BukuAdopsi, rencana: str, *, pada: date) -> EvaluasiAdopsi:
    """What was measured until a day against targets and origin, by innovation."""
    salah = galat_anggota(buku, BukuAdopsi, "buku"), galat_tanggal(pada, "pada")
    angkat(filter(None, salah))
    kartu = buku_pada(buku, pada).rencana(rencana)
    isi = kartu.rencana.indikator
    inovasi = dict.fromkeys(i.inovasi for i in isi)
    return EvaluasiAdopsi(
        kartu.kode,
        pada,
        kartu.persetujuan.nomor_persetujuan,
        tuple(
            EvaluasiInovasi(
                nama,
                tuple(
                    EvaluasiIndikator(i, _terakhir(kartu, i.kode), pada)
                    for i in isi
                    if i.inovasi == nama
                ),
                _terbuka(kartu, nama),
            )
            for nama in inovasi
        ),
    )


def _terakhir(kartu: KartuRencana, indikator: str) -> CapaianDicatat | None:
    """The measurement of the latest day; of one day the one entered last."""
    return max(kartu.capaian.get(indikator, ()), key=lambda c: (c.hari, c.nomor), default=None)


def _terbuka(kartu: KartuRencana, inovasi: str) -> tuple[str, ...]:
    return tuple(
        k.kode
        for k in kartu.rencana.kegiatan
        if inovasi in k.inovasi and kartu.kegiatan[k.kode].keadaan in TERBUKA
    )
