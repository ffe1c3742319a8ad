"""Is this kelurahan ready on that day, and what is the smallest thing missing?

What was judged apart is joined, and nothing is averaged:

    regu          the teams that must stand at once, from the people and items of all its KTB
    KTB           every KTB by its own checks; the weakest one tells
    cakupan       so many KTB at least, and one in each kampung
    PKD           for each hazard the newest score known by that day
    pengungsian   a place for everybody
    perlengkapan  the items of the contingency plan

Each is ready, ready with a proviso, not ready, or *not known*: what nobody handed over is said
to be unknown, and is neither. The kelurahan is what the worst of its obligatory parts is. Which
parts are obligatory, and what they ask for, is a policy; no source sets one. The score of Perka
BNPB 1/2012 is shown beside the others and never turned into a PKD.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from pelayanan_publik.core.errors import (
    BukanJenisnya,
    Galat,
    KodeGanda,
    Pengumpul,
    angkat,
)
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_teks,
    pilihan,
    semua_anggota,
    tak_negatif,
    tulis_kata,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.tangguh_bencana.book.effects import buku_pada
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB
from pelayanan_publik.tangguh_bencana.errors import DiDuaKTB, KTBKelurahanLain, TanpaRegu
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.hasil_tindakan import TindakanTerkecil
from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import KesiapanRegu, kesiapan_regu
from pelayanan_publik.tangguh_bencana.kesiapan.tindakan import tindakan_terkecil
from pelayanan_publik.tangguh_bencana.ktb.cakupan import BarisCakupan, Kampung, cakupan_ktb
from pelayanan_publik.tangguh_bencana.ktb.kesiapan import KebijakanKTB, KesiapanKTB, kesiapan_ktb
from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi
from pelayanan_publik.tangguh_bencana.nilai.jarak import JarakKelas, jarak_ke_kelas
from pelayanan_publik.tangguh_bencana.nilai.kelas import KelasPKD
from pelayanan_publik.tangguh_bencana.nilai.perka import NilaiDestanaPerka
from pelayanan_publik.tangguh_bencana.nilai.pkd import NilaiPKD
from pelayanan_publik.tangguh_bencana.nilai.riwayat import riwayat_pkd
from pelayanan_publik.tangguh_bencana.pintu import atau_kosong, sekali
from pelayanan_publik.tangguh_bencana.regu import PolaRegu, StatusKesiapan
from pelayanan_publik.tangguh_bencana.reports import daftar_alat, daftar_relawan
from pelayanan_publik.tangguh_bencana.sarana.alat import KekuranganAlat
from pelayanan_publik.tangguh_bencana.sarana.pengungsian import KapasitasPengungsian

_PASANGAN = ("ktb", "kekuatan")
_TIDAK_DIKETAHUI = "tidak diketahui"
_TIDAK_DISERAHKAN = "kampungnya tidak diserahkan"


def tulis_status(status: StatusKesiapan | None) -> str:
    """
    >>> tulis_status(StatusKesiapan.SIAP_BERSYARAT), tulis_status(None)
    ('siap bersyarat', 'tidak diketahui')
    """
    return _TIDAK_DIKETAHUI if status is None else tulis_kata(status)


def terburuk(status: Iterable[StatusKesiapan | None]) -> StatusKesiapan | None:
    """The worst that is known to be; None where something unknown may be worse."""
    semua = tuple(status)
    if StatusKesiapan.TIDAK_SIAP in semua:
        return StatusKesiapan.TIDAK_SIAP
    diketahui = [s for s in semua if s is not None]
    if len(diketahui) < len(semua):
        return None
    return min(diketahui, key=lambda s: s.peringkat, default=StatusKesiapan.SIAP)


# --- what is asked, and what is known ------------------------------------------------------------


class BagianKelurahan(StrEnum):
    """A part of the joined assessment."""

    REGU = "regu"
    KTB = "ktb"
    CAKUPAN = "cakupan"
    PKD = "pkd"
    PENGUNGSIAN = "pengungsian"
    PERLENGKAPAN = "perlengkapan"


def _beregu(_: object, attribute: attrs.Attribute[Any], value: tuple[PolaRegu, ...]) -> None:
    angkat([] if value else [TanpaRegu(path=attribute.name)])


@attrs.frozen(field_transformer=sekaligus)
class KebijakanKelurahan:
    """What is asked of a kelurahan: no source sets it, so every part is the caller's."""

    regu: tuple[PolaRegu, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(PolaRegu), _beregu]
    )
    """The teams that must stand at once."""
    ktb: KebijakanKTB = attrs.field(validator=pilihan(KebijakanKTB))
    ktb_paling_sedikit: int = attrs.field(validator=tak_negatif)
    """Kotagede has more than one in every kelurahan: 2."""
    kelas_pkd: KelasPKD = attrs.field(validator=pilihan(KelasPKD))
    """The least class for every hazard that was scored."""
    wajib: tuple[BagianKelurahan, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(BagianKelurahan), sekali]
    )
    """The parts without which the kelurahan is not ready."""


@attrs.frozen(field_transformer=sekaligus)
class DataKelurahan:
    """What is known of a kelurahan; None and empty are unknown, not nothing.

    A code of a person or an item stands for one over all its KTB. `kampung`, `pengungsian` and
    `alat` bear no day of their own: they are taken as they are on the day that is asked for.
    """

    nama: str = attrs.field(validator=berisi)
    kampung: tuple[Kampung, ...] = attrs.field(converter=tupel, validator=semua_anggota(Kampung))
    """All of its kampung, each with its KTB; empty: not known."""
    buku: tuple[BukuKTB, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(BukuKTB), repr=False
    )
    """The logbooks of its KTB."""
    pkd: tuple[NilaiPKD, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(NilaiPKD)
    )
    """Each with its hazard and its day."""
    perka: NilaiDestanaPerka | None = attrs.field(
        default=None, validator=atau_kosong(NilaiDestanaPerka)
    )
    pengungsian: KapasitasPengungsian | None = attrs.field(
        default=None, validator=atau_kosong(KapasitasPengungsian)
    )
    alat: KekuranganAlat | None = attrs.field(default=None, validator=atau_kosong(KekuranganAlat))

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        with kumpul.di():
            riwayat_pkd(self.pkd)
        kumpul.tambah(*self.galat_buku(self.buku))
        with kumpul.di():
            cakupan_ktb(self.kampung)
        kumpul.tambah(
            *(
                KTBKelurahanLain(k.kode, path=f"kampung[{i}]", lain=k.kelurahan, di=self.nama)
                for i, k in enumerate(self.kampung)
                if k.kelurahan != self.nama
            )
        )
        kumpul.tuntas()

    def galat_buku(self, semua: Iterable[BukuKTB]) -> Iterator[Galat]:
        """The fault of every logbook that is not of a KTB of this kelurahan, or is one too many.

        Where no kampung is known, the logbook's own word is taken.
        """
        ada: set[str] = set()
        terdaftar = {kode for k in self.kampung for kode in k.ktb}
        for i, buku in enumerate(semua):
            if buku.ktb is None:
                continue
            kode, lain = buku.ktb.kode, buku.ktb.kelurahan
            if kode in ada:
                yield KodeGanda(kode, path=f"buku[{i}]")
            elif lain != self.nama or (self.kampung and kode not in terdaftar):
                yield KTBKelurahanLain(kode, path=f"buku[{i}]", lain=lain, di=self.nama)
            ada.add(kode)


# --- the answer ----------------------------------------------------------------------------------


@attrs.frozen
class HasilBagian:
    """How one part stands, in a few words."""

    bagian: BagianKelurahan
    status: StatusKesiapan | None
    """None: not known."""
    alasan: str
    wajib: bool


@attrs.frozen
class KelurahanTangguhBencana:
    """The parts of a kelurahan on a day, and the smallest thing that is missing."""

    nama: str
    pada: date
    kebijakan: KebijakanKelurahan = attrs.field(repr=False)
    kekuatan: Kekuatan = attrs.field(repr=False)
    """The people and items of all its KTB, as known at the end of that day."""
    regu: KesiapanRegu = attrs.field(repr=False)
    ktb: tuple[KesiapanKTB, ...] = attrs.field(repr=False)
    tanpa_buku: tuple[str, ...]
    """KTB whose logbook was not handed over."""
    cakupan: BarisCakupan
    pkd: tuple[NilaiPKD, ...] = attrs.field(repr=False)
    """For each hazard the newest that was known."""
    perka: NilaiDestanaPerka | None = attrs.field(repr=False)
    pengungsian: KapasitasPengungsian | None = attrs.field(repr=False)
    alat: KekuranganAlat | None = attrs.field(repr=False)
    bagian: tuple[HasilBagian, ...]
    tindakan: TindakanTerkecil | None = attrs.field(repr=False)
    """The fewest deeds after which its teams can go out; None where that is not known."""
    jarak: tuple[JarakKelas, ...] = attrs.field(repr=False)
    """For each hazard below the class that is asked for, the fewest answers to it."""

    @property
    def status(self) -> StatusKesiapan | None:
        """The worst of what is obligatory; ready only where everything is. None: not known."""
        wajib = terburuk(b.status for b in self.bagian if b.wajib)
        if wajib is not StatusKesiapan.SIAP:
            return wajib
        semua = all(b.status is StatusKesiapan.SIAP for b in self.bagian)
        return StatusKesiapan.SIAP if semua else StatusKesiapan.SIAP_BERSYARAT

    @property
    def tidak_diketahui(self) -> tuple[BagianKelurahan, ...]:
        return tuple(b.bagian for b in self.bagian if b.status is None)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Kelurahan {self.nama} pada {self.pada}",
            tulis_status(self.status),
            (
                *(self._penjelasan(b) for b in self.bagian),
                *([self.perka.penjelasan()] if self.perka else []),
                *([self.tindakan.penjelasan()] if self.tindakan else []),
                *(j.penjelasan() for j in self.jarak),
            ),
        )

    def _penjelasan(self, hasil: HasilBagian) -> Penjelasan:
        rincian: dict[BagianKelurahan, tuple[Penjelasan, ...]] = {
            BagianKelurahan.REGU: (self.regu.penjelasan(),) if self.tindakan else (),
            BagianKelurahan.KTB: tuple(k.penjelasan() for k in self.ktb),
            BagianKelurahan.CAKUPAN: (self.cakupan.capaian.penjelasan(),),
            BagianKelurahan.PKD: tuple(n.penjelasan() for n in self.pkd),
            BagianKelurahan.PENGUNGSIAN: _satu(self.pengungsian),
            BagianKelurahan.PERLENGKAPAN: _satu(self.alat),
        }
        return Penjelasan(
            tulis_kata(hasil.bagian) + (" (wajib)" if hasil.wajib else ""),
            tulis_status(hasil.status),
            rincian.get(hasil.bagian, ()),
            catatan=hasil.alasan,
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Kelurahan {self.nama} pada {self.pada}: {tulis_status(self.status)}",
            ("Bagian", "Wajib", "Status", "Alasan"),
            tuple(
                (
                    tulis_kata(b.bagian),
                    "ya" if b.wajib else "tidak",
                    tulis_status(b.status),
                    b.alasan,
                )
                for b in self.bagian
            ),
        )

    def _repr_html_(self) -> str:
        tindakan = self.tindakan.tabel()._repr_html_() if self.tindakan else ""
        return self.tabel()._repr_html_() + tindakan


def _satu(hasil: KapasitasPengungsian | KekuranganAlat | None) -> tuple[Penjelasan, ...]:
    return () if hasil is None else (hasil.penjelasan(),)


# --- the parts -----------------------------------------------------------------------------------


def gabung_kekuatan(
    kekuatan: Iterable[tuple[str, Kekuatan]], daftar: DaftarKualifikasi
) -> Kekuatan:
    """The people and items of several KTB together, each with the name of its KTB.

    Somebody who stands in two of them would be counted twice, and is refused.

    >>> from pelayanan_publik.tangguh_bencana.model import Relawan
    >>> satu = Kekuatan((Relawan("R-1"),), (), DaftarKualifikasi(()))
    >>> gabung_kekuatan([("KTB A", satu), ("KTB B", satu)], satu.daftar)
    Traceback (most recent call last):
    pelayanan_publik.tangguh_bencana.errors.DiDuaKTB: TB-141 ...
    """
    semua = tupel(kekuatan)
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(semua, tuple, "kekuatan"))
    kumpul.tuntas()
    for i, satu in enumerate(semua):
        path = f"kekuatan[{i}]"
        if isinstance(satu, tuple) and len(satu) == len(_PASANGAN):
            kumpul.tambah(galat_teks(satu[0], f"{path}.ktb"))
            kumpul.tambah(galat_anggota(satu[1], Kekuatan, f"{path}.kekuatan"))
        else:
            kumpul.tambah(BukanJenisnya(f"<{type(satu).__name__}>", path=path, sebagai="tuple"))
    kumpul.tambah(galat_anggota(daftar, DaftarKualifikasi, "daftar"))
    kumpul.tuntas()
    for jenis in ("relawan", "alat"):
        milik: dict[str, str] = {}
        for ktb, isi in semua:
            for satu in getattr(isi, jenis):
                lain = milik.setdefault(satu.kode, ktb)
                if lain != ktb:
                    kumpul.tambah(DiDuaKTB(satu.kode, path=jenis, ktb=lain, lain=ktb))
    kumpul.tuntas()
    return Kekuatan(
        tuple(r for _, k in semua for r in k.relawan),
        tuple(a for _, k in semua for a in k.alat),
        daftar,
    )


def _bagian_ktb(
    hasil: tuple[KesiapanKTB, ...], tanpa_buku: tuple[str, ...], *, terdata: bool
) -> tuple[StatusKesiapan | None, str]:
    if not hasil and not tanpa_buku:
        tidak_ada = StatusKesiapan.TIDAK_SIAP, "tidak ada KTB"
        return tidak_ada if terdata else (None, _TIDAK_DISERAHKAN)
    status = terburuk((*(k.status for k in hasil), *(None for _ in tanpa_buku)))
    siap = sum(k.status.dapat_bertugas for k in hasil)
    alasan = f"{siap} dari {len(hasil) + len(tanpa_buku)} KTB dapat bertugas"
    belum = [k.ktb for k in hasil if not k.status.dapat_bertugas]
    alasan += f"; tidak siap: {', '.join(belum)}" if belum else ""
    return status, alasan + (f"; tanpa buku: {', '.join(tanpa_buku)}" if tanpa_buku else "")


def _bagian_cakupan(
    cakupan: BarisCakupan, paling_sedikit: int
) -> tuple[StatusKesiapan | None, str]:
    if not cakupan.kampung:
        return None, _TIDAK_DISERAHKAN
    alasan = f"{cakupan.ktb} KTB di {cakupan.ber_ktb} dari {cakupan.kampung} kampung"
    if cakupan.ktb < paling_sedikit:
        return StatusKesiapan.TIDAK_SIAP, f"{alasan}; paling sedikit {tulis_ribuan(paling_sedikit)}"
    setiap = cakupan.setiap_kampung
    return (StatusKesiapan.SIAP if setiap else StatusKesiapan.SIAP_BERSYARAT), alasan


_URUTAN_KELAS = tuple(KelasPKD)


def _di_bawah(nilai: NilaiPKD, kelas: KelasPKD) -> bool:
    return _URUTAN_KELAS.index(nilai.kelas) < _URUTAN_KELAS.index(kelas)


def _bagian_pkd(pkd: tuple[NilaiPKD, ...], kelas: KelasPKD) -> tuple[StatusKesiapan | None, str]:
    if not pkd:
        return None, "belum pernah dinilai"
    status = (
        StatusKesiapan.TIDAK_SIAP if any(_di_bawah(n, kelas) for n in pkd) else StatusKesiapan.SIAP
    )
    isi = ", ".join(f"{n.bahaya} {n.kelas.name.title()} ({n.tanggal})" for n in pkd)
    return status, f"{isi}; paling rendah {kelas.name.title()}"


def _bagian_pengungsian(hasil: KapasitasPengungsian | None) -> tuple[StatusKesiapan | None, str]:
    if hasil is None or not hasil.jiwa:
        return None, "belum dihitung"
    alasan = f"{tulis_ribuan(hasil.tertampung)} dari {tulis_ribuan(hasil.jiwa)} jiwa tertampung"
    return (StatusKesiapan.SIAP if hasil.cukup else StatusKesiapan.TIDAK_SIAP), alasan


def _bagian_alat(hasil: KekuranganAlat | None) -> tuple[StatusKesiapan | None, str]:
    if hasil is None or not hasil.baris:
        return None, "belum didata"
    if not hasil.kurang:
        return StatusKesiapan.SIAP, "lengkap"
    kurang = f"kurang {tulis_ribuan(hasil.kurang)} dalam {len(hasil.baris_kurang)} baris"
    return StatusKesiapan.TIDAK_SIAP, kurang


def _bagian_regu(
    hasil: KesiapanRegu, tanpa_buku: tuple[str, ...], *, terdata: bool
) -> tuple[StatusKesiapan | None, str]:
    """More people and items never make teams less ready: what is ready without those that were
    not handed over is ready; what is not may be.
    """
    if not hasil.status.dapat_bertugas and (tanpa_buku or not terdata):
        return None, f"tanpa buku: {', '.join(tanpa_buku)}" if terdata else _TIDAK_DISERAHKAN
    kosong = sum(k.wajib for k in hasil.kursi_kosong)
    alat = sum(a.kurang for a in hasil.alat)
    kurang = [f"{kosong} kursi wajib kosong"] if kosong else []
    kurang += [f"{alat} alat kurang"] if alat else []
    anjuran = len(hasil.anjuran_kurang) + sum(not k.wajib for k in hasil.kursi_kosong)
    anjuran += sum(a.kurang_anjuran - a.kurang for a in hasil.alat)
    kurang += [f"{anjuran} anjuran belum terpenuhi"] if anjuran else []
    return hasil.status, "; ".join(kurang) or "semua kursi terisi dan alat layak"


def _pkd_terbaru(pkd: tuple[NilaiPKD, ...], pada: date) -> tuple[NilaiPKD, ...]:
    """For each hazard the newest that was known by a day."""
    riwayat = riwayat_pkd(n for n in pkd if n.tanggal is not None and n.tanggal <= pada)
    return tuple(riwayat.untuk(bahaya)[-1] for bahaya in riwayat.daftar_bahaya)


def _perka(nilai: NilaiDestanaPerka | None, pada: date) -> NilaiDestanaPerka | None:
    """The score of Perka, if it was known by a day; one without a day is taken as known."""
    dikenal = nilai is not None and (nilai.tanggal is None or nilai.tanggal <= pada)
    return nilai if dikenal else None


def _berdiri(kampung: tuple[Kampung, ...], tidak: set[str]) -> tuple[Kampung, ...]:
    """The kampung without those KTB that by their own logbook do not stand."""
    return tuple(attrs.evolve(k, ktb=[b for b in k.ktb if b not in tidak]) for k in kampung)


def nilai_kelurahan(
    data: DataKelurahan, daftar: DaftarKualifikasi, pada: date, kebijakan: KebijakanKelurahan
) -> KelurahanTangguhBencana:
    """A kelurahan by all its parts, from what was known at the end of a day.

    >>> from pelayanan_publik.tangguh_bencana.regu import Peran
    >>> regu = PolaRegu("JAGA", "regu jaga", [Peran("anggota", 2)])
    >>> kebijakan = KebijakanKelurahan([regu], KebijakanKTB(["pertolongan_pertama"], 90, 7, 7), 2,
    ...     KelasPKD.MADYA, [BagianKelurahan.REGU])
    >>> data = DataKelurahan("Prenggan", [Kampung("Tegalgendu", "Prenggan")])
    >>> hasil = nilai_kelurahan(data, DaftarKualifikasi(()), date(2026, 8, 1), kebijakan)
    >>> hasil.status.value, [str(t) for t in hasil.tindakan.tindakan]
    ('tidak_siap', ['BARU-1: rekrut', 'BARU-2: rekrut'])
    """
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_anggota(data, DataKelurahan, "data"),
        galat_anggota(daftar, DaftarKualifikasi, "daftar"),
        galat_tanggal(pada, "pada"),
        galat_anggota(kebijakan, KebijakanKelurahan, "kebijakan"),
    )
    kumpul.tuntas()
    hari_itu = [buku_pada(b, pada) for b in data.buku]
    angkat(data.galat_buku(hari_itu))
    buku = {b.ktb.kode: b for b in hari_itu if b.ktb is not None and b.keadaan.berdiri}
    kekuatan = gabung_kekuatan(
        (  # without who left: he or she may stand in another KTB by now
            (kode, Kekuatan(daftar_relawan(b, pada), daftar_alat(b, pada), daftar))
            for kode, b in buku.items()
        ),
        daftar,
    )
    regu = kesiapan_regu(kebijakan.regu, kekuatan, pada)
    ktb = tuple(kesiapan_ktb(b, pada, kebijakan.ktb) for b in buku.values())
    dikenal = {b.ktb.kode for b in (*data.buku, *hari_itu) if b.ktb is not None}
    tanpa_buku = tuple(kode for k in data.kampung for kode in k.ktb if kode not in dikenal)
    cakupan = cakupan_ktb(_berdiri(data.kampung, dikenal - set(buku)), [data.nama]).baris[0]
    pkd = _pkd_terbaru(data.pkd, pada)
    terdata = bool(data.kampung or data.buku)
    hasil = {
        BagianKelurahan.REGU: _bagian_regu(regu, tanpa_buku, terdata=terdata),
        BagianKelurahan.KTB: _bagian_ktb(ktb, tanpa_buku, terdata=terdata),
        BagianKelurahan.CAKUPAN: _bagian_cakupan(cakupan, kebijakan.ktb_paling_sedikit),
        BagianKelurahan.PKD: _bagian_pkd(pkd, kebijakan.kelas_pkd),
        BagianKelurahan.PENGUNGSIAN: _bagian_pengungsian(data.pengungsian),
        BagianKelurahan.PERLENGKAPAN: _bagian_alat(data.alat),
    }
    regu_diketahui = hasil[BagianKelurahan.REGU][0] is not None
    return KelurahanTangguhBencana(
        data.nama,
        pada,
        kebijakan,
        kekuatan,
        regu,
        ktb,
        tanpa_buku,
        cakupan,
        pkd,
        _perka(data.perka, pada),
        data.pengungsian,
        data.alat,
        tuple(HasilBagian(b, s, alasan, b in kebijakan.wajib) for b, (s, alasan) in hasil.items()),
        tindakan_terkecil(kebijakan.regu, kekuatan, pada) if regu_diketahui else None,
        tuple(
            jarak_ke_kelas(n, kebijakan.kelas_pkd) for n in pkd if _di_bawah(n, kebijakan.kelas_pkd)
        ),
    )
