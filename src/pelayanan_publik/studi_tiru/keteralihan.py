"""A transfer profile: what speaks for and against an innovation working in another place.

Four dimensions (ASTAIRE; PIET-T says the same of population, environment and transfer), each with
criteria worth 0 to 1 or *unknown*. Unknown is not zero: a dimension tells the mean of what is
known, how much of it is known, and between which two figures its mean would lie if all were
known. There is no total and no pass mark: no instrument has one, and before the start transfer
can only be anticipated.

Beside it stand the degree of transfer, by what becomes of each part, and three flags of failure,
each with its reasons. The reasons are facts (an unknown that matters, a core part left behind, a
difference without an adjustment), never a threshold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    pecahan_bagian,
    pilihan,
    semua_anggota,
    tulis_kata,
    tulis_persen,
    tupel,
)
from pelayanan_publik.studi_tiru.errors import BagianTidakDikenal
from pelayanan_publik.studi_tiru.inovasi import Inovasi
from pelayanan_publik.studi_tiru.parameters import (
    ANTISIPASI,
    DERAJAT_KETERALIHAN,
    DIMENSI_KETERALIHAN,
    KEGAGALAN_KETERALIHAN,
)
from pelayanan_publik.studi_tiru.pilihan import (
    CaraBagian,
    DerajatKeteralihan,
    DimensiKeteralihan,
    KegagalanKeteralihan,
)
from pelayanan_publik.studi_tiru.pintu import (
    berkode,
    daftar_kode,
    teks_atau_kosong,
    terbaca_atau_kosong,
)
from pelayanan_publik.studi_tiru.program import HITUNGAN, USULAN


def _bagian_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:  # noqa: ANN401
    """Attrs validator: a share of one, or none."""
    if value is not None:
        pecahan_bagian(value, attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class KriteriaKeteralihan:
    """One question about a transfer, its answer from 0 to 1 or unknown, and why."""

    kode: str = attrs.field(validator=berisi)
    dimensi: DimensiKeteralihan = attrs.field(validator=pilihan(DimensiKeteralihan))
    pertanyaan: str = attrs.field(validator=berisi)
    nilai: Fraction | None = attrs.field(
        converter=terbaca_atau_kosong, validator=_bagian_atau_kosong
    )
    """None where nobody knows."""
    penting: bool = attrs.field(validator=pilihan(bool))
    """Whether one should not begin without knowing it."""
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))
    penyesuaian: str | None = attrs.field(default=None, validator=teks_atau_kosong)
    """What is done about it where the answer is no."""

    def penjelasan(self) -> Penjelasan:
        nilai = "tidak diketahui" if self.nilai is None else tulis_persen(self.nilai)
        catatan = "; ".join(
            filter(None, ("penting" if self.penting else "", self.penyesuaian or ""))
        )
        judul = f"{self.kode} {self.pertanyaan}"
        return Penjelasan(judul, nilai, dasar=self.sumber, bukti=self.bukti, catatan=catatan)


@attrs.frozen(field_transformer=sekaligus)
class PenerapanBagian:
    """What becomes of a part of the innovation in the new place."""

    bagian: str = attrs.field(validator=berisi)
    cara: CaraBagian = attrs.field(validator=pilihan(CaraBagian))
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(field_transformer=sekaligus)
class PerbedaanKonteks:
    """A difference of the two places that matters to the innovation, and what is done about it."""

    uraian: str = attrs.field(validator=berisi)
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))
    penyesuaian: str | None = attrs.field(default=None, validator=teks_atau_kosong)

    def penjelasan(self) -> Penjelasan:
        nilai = self.penyesuaian or "tanpa penyesuaian"
        return Penjelasan(self.uraian, nilai, dasar=self.sumber, bukti=self.bukti)


@attrs.frozen
class NilaiDimensi:
    """One dimension: how much of it is known, and what that says."""

    dimensi: DimensiKeteralihan
    kriteria: tuple[KriteriaKeteralihan, ...]
    pada: date

    @property
    def diketahui(self) -> int:
        return sum(k.nilai is not None for k in self.kriteria)

    @property
    def cakupan(self) -> Fraction | None:
        """The share of its criteria that is known; None of no criteria."""
        return Fraction(self.diketahui, len(self.kriteria)) if self.kriteria else None

    @property
    def nilai(self) -> Fraction | None:
        """The mean of what is known; None where nothing is."""
        tahu = [k.nilai for k in self.kriteria if k.nilai is not None]
        return sum(tahu, Fraction(0)) / len(tahu) if tahu else None

    @property
    def rentang(self) -> tuple[Fraction, Fraction] | None:
        """Between which figures the mean of all lies, whatever the unknown ones are."""
        if not self.kriteria:
            return None
        jumlah = sum((k.nilai or Fraction(0) for k in self.kriteria), Fraction(0))
        banyak = len(self.kriteria)
        return jumlah / banyak, (jumlah + banyak - self.diketahui) / banyak

    def penjelasan(self) -> Penjelasan:
        isi = tuple(k.penjelasan() for k in self.kriteria)
        catatan = ""
        if self.rentang is not None:
            rendah, tinggi = map(tulis_persen, self.rentang)
            catatan = f"cakupan {tulis_persen(self.cakupan)}, rentang {rendah} s.d. {tinggi}"
        judul = f"Dimensi {self.dimensi.value}"
        nilai = "tidak diketahui" if self.nilai is None else tulis_persen(self.nilai)
        dasar = DIMENSI_KETERALIHAN[self.dimensi].pada(self.pada)
        return Penjelasan(judul, nilai, isi, dasar=dasar.dasar, bukti=dasar.bukti, catatan=catatan)


@attrs.frozen
class TandaKegagalan:
    """A way in which the transfer would fail, with every reason; none is no promise."""

    kegagalan: KegagalanKeteralihan
    alasan: tuple[str, ...]

    @property
    def ditandai(self) -> bool:
        return bool(self.alasan)


def _berdasar(_: object, attribute: attrs.Attribute[Any], value: date) -> None:
    """Attrs validator: a day on which the literature behind a profile was there."""
    validity.hari(None, attribute, value)
    ANTISIPASI.nilai(value)


@attrs.frozen(field_transformer=sekaligus)
class ProfilKeteralihan:
    """What is anticipated of one transfer; made by `profil_keteralihan`."""

    inovasi: Inovasi = attrs.field(validator=pilihan(Inovasi))
    pada: date = attrs.field(validator=_berdasar)
    kriteria: tuple[KriteriaKeteralihan, ...] = attrs.field(
        converter=tupel, validator=berkode(KriteriaKeteralihan)
    )
    penerapan: tuple[PenerapanBagian, ...] = attrs.field(
        converter=tupel, validator=berkode(PenerapanBagian, "bagian")
    )
    perbedaan: tuple[PerbedaanKonteks, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(PerbedaanKonteks)
    )
    campuran_dengan: tuple[str, ...] = attrs.field(converter=tupel, validator=daftar_kode)
    """Other originals that go into it."""

    def __attrs_post_init__(self) -> None:
        ada = tuple(b.kode for b in self.inovasi.bagian)
        angkat(
            BagianTidakDikenal(
                p.bagian, path=f"penerapan[{i}].bagian", inovasi=self.inovasi.kode, ada=ada
            )
            for i, p in enumerate(self.penerapan)
            if p.bagian not in ada
        )

    @property
    def dimensi(self) -> tuple[NilaiDimensi, ...]:
        """All four, also those of which nothing was asked."""
        return tuple(
            NilaiDimensi(d, tuple(k for k in self.kriteria if k.dimensi is d), self.pada)
            for d in DimensiKeteralihan
        )

    @property
    def cakupan(self) -> Fraction | None:
        """The share of all criteria that is known; None of no criteria."""
        if not self.kriteria:
            return None
        return Fraction(sum(d.diketahui for d in self.dimensi), len(self.kriteria))

    @property
    def derajat(self) -> DerajatKeteralihan:
        """By what becomes of the parts; a part of which nothing is told is left behind."""
        if self.campuran_dengan:
            return DerajatKeteralihan.CAMPURAN
        cara = {p.bagian: p.cara for p in self.penerapan}
        semua = [cara.get(b.kode, CaraBagian.DITINGGALKAN) for b in self.inovasi.bagian]
        if all(c is CaraBagian.DITINGGALKAN for c in semua):
            return DerajatKeteralihan.INSPIRASI
        utuh = all(c is CaraBagian.UTUH for c in semua)
        return DerajatKeteralihan.PENYALINAN if utuh else DerajatKeteralihan.PENIRUAN

    @property
    def tanda(self) -> tuple[TandaKegagalan, ...]:
        """The three flags, in their order."""
        alasan = {
            KegagalanKeteralihan.KURANG_PAHAM: self._kurang_paham(),
            KegagalanKeteralihan.TIDAK_LENGKAP: self._tidak_lengkap(),
            KegagalanKeteralihan.TIDAK_SESUAI: self._tidak_sesuai(),
        }
        return tuple(TandaKegagalan(k, tuple(isi)) for k, isi in alasan.items())

    def _kurang_paham(self) -> Iterator[str]:
        for k in self.kriteria:
            if k.penting and k.nilai is None:
                yield f"{k.kode} {k.pertanyaan}: tidak diketahui"
        if not self.inovasi.hasil:
            yield "hasil di tempat asal tidak diketahui"
        if not self.inovasi.bagian:
            yield "bagian-bagiannya tidak diketahui"
        if not self.inovasi.syarat:
            yield "syarat-syaratnya tidak diketahui"

    def _tidak_lengkap(self) -> Iterator[str]:
        cara = {p.bagian: p for p in self.penerapan}
        for b in self.inovasi.pokok:
            p = cara.get(b.kode)
            if p is None:
                yield f"bagian pokok {b.kode} {b.uraian}: tidak disebut"
            elif p.cara is CaraBagian.DITINGGALKAN:
                yield f"bagian pokok {b.kode} {b.uraian}: ditinggalkan ({p.alasan})"

    def _tidak_sesuai(self) -> Iterator[str]:
        for d in self.perbedaan:
            if d.penyesuaian is None:
                yield f"{d.uraian}: tanpa penyesuaian"
        for k in self.kriteria:
            if k.nilai == 0 and k.penyesuaian is None:
                yield f"{k.kode} {k.pertanyaan}: tidak, tanpa penyesuaian"

    def tabel(self) -> Tabel:
        baris = []
        for d in self.dimensi:
            rentang = "–" if d.rentang is None else " s.d. ".join(map(tulis_persen, d.rentang))
            nilai = "tidak diketahui" if d.nilai is None else tulis_persen(d.nilai)
            cakupan = f"{d.diketahui} dari {len(d.kriteria)}"
            baris.append((d.dimensi.value, nilai, cakupan, rentang))
        return Tabel(
            f"Profil keteralihan {self.inovasi.kode} (antisipasi): {self.derajat.value}",
            ("Dimensi", "Nilai", "Diketahui", "Rentang"),
            tuple(baris),
            kanan=("Nilai", "Rentang"),
        )

    def penjelasan(self) -> Penjelasan:
        antisipasi = ANTISIPASI.pada(self.pada)
        derajat = DERAJAT_KETERALIHAN.pada(self.pada)
        return Penjelasan(
            f"Profil keteralihan {self.inovasi.kode}",
            self.derajat.value,
            (
                Penjelasan(
                    "Diantisipasi, belum dinilai", dasar=antisipasi.dasar, bukti=antisipasi.bukti
                ),
                Penjelasan(
                    "Derajat menurut nasib bagian-bagiannya",
                    self.derajat.value,
                    (
                        *self._uraian_bagian(),
                        Penjelasan(
                            "Keempat derajat",
                            DERAJAT_KETERALIHAN.nilai(self.pada),
                            dasar=derajat.dasar,
                            bukti=derajat.bukti,
                        ),
                    ),
                    dasar=USULAN,
                    bukti=Bukti.USULAN,
                ),
                *(d.penjelasan() for d in self.dimensi),
                *(self._uraian_tanda(t) for t in self.tanda),
                *(d.penjelasan() for d in self.perbedaan),
            ),
            catatan=f"cakupan {tulis_persen(self.cakupan)}; tanpa nilai tunggal dan tanpa ambang",
        )

    def _uraian_bagian(self) -> Iterator[Penjelasan]:
        for p in self.penerapan:
            yield Penjelasan(f"Bagian {p.bagian}", p.cara.value, dasar=HITUNGAN, catatan=p.alasan)
        for lain in self.campuran_dengan:
            yield Penjelasan("Dicampur dengan", lain, dasar=HITUNGAN)

    def _uraian_tanda(self, tanda: TandaKegagalan) -> Penjelasan:
        sumber = KEGAGALAN_KETERALIHAN.pada(self.pada)
        return Penjelasan(
            f"Tanda {tulis_kata(tanda.kegagalan)}",
            "ada" if tanda.ditandai else "tidak ada alasan yang diketahui",
            tuple(Penjelasan(a, dasar=HITUNGAN) for a in tanda.alasan),
            dasar=sumber.dasar,
            bukti=sumber.bukti,
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def profil_keteralihan(
    inovasi: Inovasi,
    kriteria: Iterable[KriteriaKeteralihan],
    *,
    penerapan: Iterable[PenerapanBagian],
    perbedaan: Iterable[PerbedaanKonteks],
    pada: date,
    campuran_dengan: Iterable[str] = (),
) -> ProfilKeteralihan:
    """What is known of a transfer on a day, by dimension, with its degree and its flags.

    >>> from pelayanan_publik.wilayah import KodeWilayah
    >>> sumber = DasarHukum("contoh")
    >>> ide = Inovasi("biopori", "Biopori tiap RW", KodeWilayah("34.71.14"), [], [], [], sumber,
    ...     Bukti.USULAN)
    >>> tanya = [KriteriaKeteralihan("P-1", DimensiKeteralihan.POPULASI, "warga mau", 0.5, True,
    ...     sumber, Bukti.USULAN), KriteriaKeteralihan("P-2", DimensiKeteralihan.POPULASI,
    ...     "lahan cukup", None, True, sumber, Bukti.USULAN)]
    >>> profil = profil_keteralihan(ide, tanya, penerapan=[], perbedaan=[], pada=date(2024, 3, 1))
    >>> populasi = profil.dimensi[0]
    >>> [str(v) for v in (populasi.nilai, populasi.cakupan, *populasi.rentang)]
    ['1/2', '1/2', '1/4', '3/4']
    >>> profil.derajat.value, [t.kegagalan.value for t in profil.tanda if t.ditandai]
    ('inspirasi', ['kurang_paham'])
    """
    return ProfilKeteralihan(inovasi, pada, kriteria, penerapan, perbedaan, campuran_dengan)
