"""May this loan be a KUR: which product, at which rate, and what speaks against it.

Every condition that a source tells is judged and shown, met or not; one on which the sources
are silent is not known, and then neither is the answer:

    the amount     belongs to a product of the rule of that day
    the access     no more often than the sector allows (known of KUR mikro)
    the rate       stands on the ladder of that access
    the term       no longer than the purpose allows

Collateral, the bank's own judgement and what a borrower owes elsewhere are not in the sources
and not judged here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import TypeVar

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Berlaku, Parameter
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    tulis_kata,
    tulis_persen,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.umkm.kur.anuitas import AngsuranAnuitas, galat_bulan
from pelayanan_publik.umkm.kur.pilihan import ProdukKUR, SektorKUR, TanggaBunga, TujuanKUR
from pelayanan_publik.umkm.parameters.kur import (
    AKSES_KUR_MIKRO,
    BUNGA_KUR,
    JANGKA_KUR,
    JANGKA_KUR_MIKRO,
    PLAFON_KUR,
)

T = TypeVar("T")
_MENURUT_JUMLAH = (ProdukKUR.SUPER_MIKRO, ProdukKUR.MIKRO, ProdukKUR.KECIL)
"""The products that the amount alone decides between; the others are asked for by name."""
_TULIS = {True: "terpenuhi", False: "tidak terpenuhi", None: "tidak diketahui"}


def _pada(parameter: Parameter[T], pada: date) -> Berlaku[T] | None:
    """The figure in force on a day; None where none was read for it."""
    return next((b for b in parameter.riwayat if pada in b.masa), None)


def produk_kur(jumlah_rupiah: int, *, pada: date) -> ProdukKUR | None:
    """The product that an amount belongs to on a day; None where none known takes it.

    >>> juta, hari = 10**6, date(2024, 1, 1)
    >>> produk = [produk_kur(n, pada=hari) for n in (10 * juta, 10 * juta + 1, 501 * juta)]
    >>> [p and p.value for p in produk]
    ['super_mikro', 'mikro', None]
    """
    masukan = Masukan()
    masukan.tambah(galat_positif(jumlah_rupiah, "jumlah_rupiah"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    for produk in _MENURUT_JUMLAH:
        plafon = _pada(PLAFON_KUR[produk], pada)
        if plafon is not None and jumlah_rupiah in plafon.nilai:
            return produk
    return None


@attrs.frozen
class SyaratKUR:
    """One condition, and whether it is met; None where the sources do not tell."""

    nama: str
    terpenuhi: bool | None
    uraian: str


@attrs.frozen(kw_only=True)
class KelayakanKUR:
    """What was asked for, and what each condition says to it."""

    pada: date
    jumlah_rupiah: int
    akses_ke: int
    sektor: SektorKUR
    tujuan: TujuanKUR
    bulan: int
    diperpanjang: bool
    diminta: ProdukKUR | None
    """The product that was asked for by name; None leaves it to the amount."""

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(
            *_galat(self.pada, self.jumlah_rupiah, self.akses_ke, self.bulan, self.diperpanjang),
            galat_anggota(self.sektor, SektorKUR, "sektor"),
            galat_anggota(self.tujuan, TujuanKUR, "tujuan"),
            None if self.diminta is None else galat_anggota(self.diminta, ProdukKUR, "diminta"),
        )
        masukan.tuntas()

    @property
    def produk(self) -> ProdukKUR | None:
        """The one asked for, or else the one that the amount belongs to."""
        return self.diminta or produk_kur(self.jumlah_rupiah, pada=self.pada)

    @property
    def bunga_per_tahun(self) -> Fraction | None:
        """The rate of this access; None where there is none, or none was read."""
        tangga = self._tangga
        return None if tangga is None else tangga.akses_ke(self.akses_ke)

    @property
    def _tangga(self) -> TanggaBunga | None:
        produk = self.produk
        berlaku = None if produk is None else _pada(BUNGA_KUR[produk], self.pada)
        return None if berlaku is None else berlaku.nilai

    @property
    def syarat(self) -> tuple[SyaratKUR, ...]:
        """Every condition, met or not."""
        return (self._jumlah(), self._akses(), self._bunga(), self._jangka())

    @property
    def layak(self) -> bool | None:
        """True if all conditions are met, False if one is not, else None: it is not known."""
        jawaban = [s.terpenuhi for s in self.syarat]
        if False in jawaban:
            return False
        return None if None in jawaban else True

    @property
    def alasan(self) -> tuple[SyaratKUR, ...]:
        """The conditions that are not met, and those that are not known."""
        return tuple(s for s in self.syarat if not s.terpenuhi)

    @property
    def angsuran(self) -> AngsuranAnuitas | None:
        """The instalments at this rate; None where the rate is not known."""
        bunga = self.bunga_per_tahun
        return None if bunga is None else AngsuranAnuitas(self.jumlah_rupiah, bunga, self.bulan)

    def _jumlah(self) -> SyaratKUR:
        rupiah = tulis_rupiah(self.jumlah_rupiah)
        produk = self.produk
        if produk is None:
            ada = [p for p in _MENURUT_JUMLAH if _pada(PLAFON_KUR[p], self.pada)]
            lengkap = len(ada) == len(_MENURUT_JUMLAH)
            teks = "di atas semua produk" if lengkap else "produknya pada hari itu tidak terbaca"
            return SyaratKUR("jumlah", False if lengkap else None, f"{rupiah}: {teks}")
        plafon = _pada(PLAFON_KUR[produk], self.pada)
        if plafon is None:
            return SyaratKUR(
                "jumlah", None, f"{rupiah}: plafon {produk.sebutan} hari itu tidak terbaca"
            )
        cocok = self.jumlah_rupiah in plafon.nilai
        return SyaratKUR("jumlah", cocok, f"{rupiah}; {produk.sebutan} {plafon.nilai}")

    def _akses(self) -> SyaratKUR:
        ke = f"akses ke-{tulis_ribuan(self.akses_ke)}"
        batas = _pada(AKSES_KUR_MIKRO[self.sektor], self.pada)
        if self.produk is ProdukKUR.MIKRO and batas is not None:
            sebutan = f"paling banyak {batas.nilai} kali untuk sektor {tulis_kata(self.sektor)}"
            return SyaratKUR("akses", self.akses_ke <= batas.nilai, f"{ke}; {sebutan}")
        pertama = self.akses_ke == 1
        sebutan = "yang pertama selalu boleh" if pertama else "batasnya tidak terbaca"
        return SyaratKUR("akses", True if pertama else None, f"{ke}; {sebutan}")

    def _bunga(self) -> SyaratKUR:
        bunga = self.bunga_per_tahun
        if bunga is not None:
            return SyaratKUR("bunga", True, f"{tulis_persen(bunga)} setahun")
        if self._tangga is None:
            return SyaratKUR("bunga", None, "bunganya tidak terbaca")
        return SyaratKUR(
            "bunga", False, f"tidak ada bunga untuk akses ke-{tulis_ribuan(self.akses_ke)}"
        )

    @property
    def _parameter_jangka(self) -> Parameter[tuple[int, int]]:
        mikro = JANGKA_KUR_MIKRO[self.tujuan]
        if self.produk is ProdukKUR.MIKRO and _pada(mikro, self.pada):
            return mikro
        return JANGKA_KUR[self.tujuan]

    def _jangka(self) -> SyaratKUR:
        lama = f"{tulis_ribuan(self.bulan)} bulan"
        jangka = _pada(self._parameter_jangka, self.pada)
        if jangka is None:
            return SyaratKUR("jangka", None, f"{lama}; batasnya tidak terbaca")
        batas = jangka.nilai[self.diperpanjang]
        sebutan = f"paling lama {batas} bulan untuk {tulis_kata(self.tujuan)}"
        if self.diperpanjang:
            sebutan += " yang diperpanjang"
        return SyaratKUR("jangka", self.bulan <= batas, f"{lama}; {sebutan}")

    def penjelasan(self) -> Penjelasan:
        jawaban = {True: "layak", False: "tidak layak", None: "tidak diketahui"}[self.layak]
        produk = self.produk
        parameter: list[Parameter[object]] = [self._parameter_jangka]
        if produk is not None:
            parameter = [PLAFON_KUR[produk], BUNGA_KUR[produk], *parameter]
        if produk is ProdukKUR.MIKRO:
            parameter.append(AKSES_KUR_MIKRO[self.sektor])
        dasar = [p.penjelasan(self.pada) for p in parameter if _pada(p, self.pada)]
        return Penjelasan(
            "KUR" if produk is None else produk.sebutan,
            jawaban,
            (
                Penjelasan("Tanggal", str(self.pada)),
                *(
                    Penjelasan(f"Syarat {s.nama}", _TULIS[s.terpenuhi], catatan=s.uraian)
                    for s in self.syarat
                ),
                *dasar,
            ),
        )

    def tabel(self) -> Tabel:
        return Tabel(
            "Syarat KUR",
            ("Syarat", "Jawaban", "Uraian"),
            tuple((s.nama, _TULIS[s.terpenuhi], s.uraian) for s in self.syarat),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _galat(
    pada: object, jumlah: object, akses: object, bulan: object, diperpanjang: object
) -> Iterator[Galat]:
    """What is wrong with a question, apart from its choices."""
    semua = (
        galat_tanggal(pada, "pada"),
        galat_positif(jumlah, "jumlah_rupiah"),
        galat_positif(akses, "akses_ke"),
        galat_bulan(bulan, "bulan"),
        galat_anggota(diperpanjang, bool, "diperpanjang"),
    )
    yield from filter(None, semua)


def kelayakan_kur(
    *,
    pada: date,
    jumlah_rupiah: int,
    akses_ke: int,
    sektor: SektorKUR | str,
    tujuan: TujuanKUR | str,
    bulan: int,
    diperpanjang: bool = False,
    produk: ProdukKUR | str | None = None,
) -> KelayakanKUR:
    """Whether a loan may be a KUR, with every condition.

    `akses_ke` counts this loan with those before it of the same product. Super mikro, mikro and
    kecil follow from the amount; khusus and PMI are asked for by name.

    >>> isi = {"pada": date(2024, 3, 1), "sektor": "lainnya", "tujuan": "modal_kerja"}
    >>> warung = kelayakan_kur(jumlah_rupiah=25_000_000, akses_ke=2, bulan=24, **isi)
    >>> warung.layak, warung.produk.value, str(warung.bunga_per_tahun)
    (True, 'mikro', '7/100')
    >>> ketiga = kelayakan_kur(jumlah_rupiah=25_000_000, akses_ke=3, bulan=40, **isi)
    >>> ketiga.layak, [s.nama for s in ketiga.alasan]
    (False, ['akses', 'jangka'])
    """
    masukan = Masukan()
    masukan.tambah(*_galat(pada, jumlah_rupiah, akses_ke, bulan, diperpanjang))
    untuk = masukan.pilihan("sektor", sektor, SektorKUR)
    guna = masukan.pilihan("tujuan", tujuan, TujuanKUR)
    diminta = None if produk is None else masukan.pilihan("produk", produk, ProdukKUR)
    masukan.tuntas()
    return KelayakanKUR(
        pada=pada,
        jumlah_rupiah=jumlah_rupiah,
        akses_ke=akses_ke,
        sektor=untuk,
        tujuan=guna,
        bulan=bulan,
        diperpanjang=diperpanjang,
        diminta=diminta,
    )
