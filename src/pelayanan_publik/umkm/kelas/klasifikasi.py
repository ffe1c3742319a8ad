"""The class of a business on one day, by the law of that day and a measure that is named.

    before 2 Feb 2021    UU 20/2008: net worth or sales
    from 2 Feb 2021      PP 7/2021:  capital or sales

Both laws say "or" and not which, so whoever asks names the basis, and it decides. The other
measures are told beside it; where they give another class, the result holds both. A measure
that the law of the day does not know is kept and not judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from pelayanan_publik.core.errors import Galat, ParameterBelumBerlaku, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_rupiah
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.umkm.errors import UkuranBasisKosong
from pelayanan_publik.umkm.kelas.hukum import galat_basis, hukum_kelas, kelas_dalam
from pelayanan_publik.umkm.kelas.pilihan import (
    BasisKelas,
    BatasKelas,
    KelasUsaha,
    KeperluanKelas,
)
from pelayanan_publik.umkm.kelas.ukuran import UkuranUsaha
from pelayanan_publik.umkm.parameters.kelas import BASIS_KEPERLUAN

_SEBUTAN = {
    BasisKelas.MODAL: "Modal usaha tanpa tanah dan bangunan tempat usaha",
    BasisKelas.PENJUALAN: "Hasil penjualan tahunan",
    BasisKelas.KEKAYAAN: "Kekayaan bersih tanpa tanah dan bangunan tempat usaha",
}
_CADANGAN = UkuranUsaha(date(2021, 2, 2))
"""Stands in for figures that were refused."""


@attrs.frozen
class PutusanKelas:
    """The class by one measure."""

    basis: BasisKelas
    rupiah: int
    batas: BatasKelas
    dasar: DasarHukum
    bukti: Bukti

    @property
    def kelas(self) -> KelasUsaha:
        return kelas_dalam(self.batas, self.rupiah)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            _SEBUTAN[self.basis],
            f"{tulis_rupiah(self.rupiah)}: {self.kelas.value}",
            catatan=str(self.batas),
            dasar=self.dasar,
            bukti=self.bukti,
        )


@attrs.frozen
class KlasifikasiUsaha:
    """A class, the measure that decided it, and what the other measures say."""

    ukuran: UkuranUsaha
    basis: BasisKelas

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(
            galat_anggota(self.ukuran, UkuranUsaha, "ukuran"),
            galat_anggota(self.basis, BasisKelas, "basis"),
        )
        masukan.tuntas()
        angkat(_galat(self.basis, self.pada, self.ukuran.rupiah(self.basis)))

    @property
    def pada(self) -> date:
        return self.ukuran.pada

    @property
    def putusan(self) -> tuple[PutusanKelas, ...]:
        """By each measure that was given and that the law of the day knows, the basis first."""
        hukum = hukum_kelas(self.pada)
        semua = (
            PutusanKelas(basis, rupiah, h.nilai, h.dasar, h.bukti)
            for basis, h in sorted(hukum.items(), key=lambda satu: satu[0] is not self.basis)
            if (rupiah := self.ukuran.rupiah(basis)) is not None
        )
        return tuple(semua)

    @property
    def kelas(self) -> KelasUsaha:
        """By the basis that was named."""
        return self.putusan[0].kelas

    @property
    def pendapat_lain(self) -> tuple[PutusanKelas, ...]:
        """By the other measures."""
        return self.putusan[1:]

    @property
    def bertentangan(self) -> bool:
        """Whether another measure gives another class."""
        return any(p.kelas is not self.kelas for p in self.pendapat_lain)

    @property
    def umkm(self) -> bool:
        """Whether it is mikro, kecil or menengah."""
        return self.kelas is not KelasUsaha.BESAR

    @property
    def tidak_dinilai(self) -> tuple[BasisKelas, ...]:
        """Measures that were given and that the law of the day does not know."""
        hukum = hukum_kelas(self.pada)
        return tuple(b for b in BasisKelas if b not in hukum and self.ukuran.rupiah(b) is not None)

    def penjelasan(self) -> Penjelasan:
        rincian = [
            Penjelasan("Tanggal", str(self.pada)),
            Penjelasan("Basis yang menentukan", self.basis.value),
            *(p.penjelasan() for p in self.putusan),
        ]
        if self.bertentangan:
            isi = "; ".join(f"{p.kelas.value} menurut {p.basis.value}" for p in self.putusan)
            catatan = "hukum menyebut keduanya dengan kata atau"
            rincian.append(Penjelasan("Ukuran bertentangan", isi, catatan=catatan))
        rincian += (
            Penjelasan(
                _SEBUTAN[b],
                f"{tulis_rupiah(self.ukuran.rupiah(b) or 0)}: tidak dinilai",
                catatan="hukum hari itu tidak mengenal ukuran ini",
            )
            for b in self.tidak_dinilai
        )
        return Penjelasan("Kelas usaha", self.kelas.value, tuple(rincian))

    def tabel(self) -> Tabel:
        return Tabel(
            f"Kelas usaha pada {self.pada}: {self.kelas.value} menurut {self.basis.value}",
            ("Basis", "Rupiah", "Kelas"),
            tuple((p.basis.value, p.rupiah, p.kelas.value) for p in self.putusan),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _galat(basis: BasisKelas, pada: date, rupiah: object) -> Iterator[Galat]:
    """What speaks against telling a class on a day by this basis."""
    if galat_tanggal(pada) is None:
        try:
            hukum = hukum_kelas(pada)
        except ParameterBelumBerlaku as belum:
            yield belum
        else:
            if basis not in hukum:
                yield galat_basis(basis, pada, hukum)
                return
    if rupiah is None:
        yield UkuranBasisKosong(basis, path=basis.ukuran, ukuran=basis.ukuran)


def klasifikasi_usaha(
    *,
    pada: date,
    basis: BasisKelas | str,
    modal_rupiah: int | None = None,
    penjualan_rupiah: int | None = None,
    kekayaan_rupiah: int | None = None,
) -> KlasifikasiUsaha:
    """The class of a business on a day. Whole rupiah; a bound belongs to the class below it.

    `modal_rupiah` and `kekayaan_rupiah` are without land and building of the premises.

    >>> toko = klasifikasi_usaha(pada=date(2022, 6, 1), basis="modal",
    ...     modal_rupiah=1_000_000_000, penjualan_rupiah=2_000_000_001)
    >>> toko.kelas.name, toko.bertentangan, toko.pendapat_lain[0].kelas.name
    ('MIKRO', True, 'KECIL')
    >>> klasifikasi_usaha(pada=date(2022, 6, 1), basis="kekayaan", kekayaan_rupiah=1)
    Traceback (most recent call last):
    pelayanan_publik.umkm.errors.BasisTidakDikenalHukum: UU-061 basis: ...
    """
    masukan = Masukan()
    menurut = masukan.pilihan("basis", basis, BasisKelas)
    rupiah = {
        BasisKelas.MODAL: modal_rupiah,
        BasisKelas.PENJUALAN: penjualan_rupiah,
        BasisKelas.KEKAYAAN: kekayaan_rupiah,
    }
    ukuran = masukan.baca(lambda *_: UkuranUsaha(pada, *rupiah.values()), "", None, _CADANGAN)
    if masukan.baik("basis"):
        masukan.tambah(*_galat(menurut, pada, rupiah[menurut]))
    masukan.tuntas()
    return KlasifikasiUsaha(ukuran, menurut)


def basis_keperluan(keperluan: KeperluanKelas | str, *, pada: date) -> BasisKelas:
    """By which measure PP 7/2021 tells the class, for what it is asked.

    >>> basis_keperluan("pendirian", pada=date(2022, 1, 1))
    <BasisKelas.MODAL: 'modal'>
    """
    masukan = Masukan()
    untuk = masukan.pilihan("keperluan", keperluan, KeperluanKelas)
    basis = masukan.berlaku(BASIS_KEPERLUAN[untuk], pada)
    masukan.tuntas()
    return basis
