"""Equal monthly instalments of a loan, exact to the rupiah.

    instalment   P i / (1 - (1 + i)^-n), i = rate / 12, half a rupiah and more rounded up
    interest     what is left × i, rounded likewise
    principal    the rest of the instalment; without interest the instalment is P / n
    the last     all that is left, so that the principal adds up to the loan exactly

The power is reckoned with whole numbers, never with floats.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Galat, Penolakan
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Pembulatan,
    galat_positif,
    tulis_persen,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.umkm.errors import JangkaTerlaluPanjang
from pelayanan_publik.umkm.kur.bunga import Bunga, baca_bunga

_BULAN_SETAHUN = 12
_BULAN_TERBANYAK = 1_200
_bulatkan = Pembulatan.SETENGAH_KE_ATAS.bulatkan


def faktor_anuitas(bunga_per_tahun: Fraction, bulan: int) -> Fraction:
    """The instalment of one rupiah, exactly.

    >>> faktor_anuitas(Fraction(0), 12), faktor_anuitas(Fraction(12, 100), 1)
    (Fraction(1, 12), Fraction(101, 100))
    """
    if not bunga_per_tahun:
        return Fraction(1, bulan)
    i = bunga_per_tahun / _BULAN_SETAHUN
    tumbuh = (i.denominator + i.numerator) ** bulan
    return Fraction(i.numerator * tumbuh, i.denominator * (tumbuh - i.denominator**bulan))


@attrs.frozen
class BarisAngsuran:
    """One month: what is paid, what of it is principal and interest, and what is left."""

    bulan_ke: int
    pokok_rupiah: int
    bunga_rupiah: int
    angsuran_rupiah: int
    sisa_rupiah: int


def _terbaca(bunga: Bunga) -> Fraction:
    """Attrs converter: a rate, exactly. What is none stays, for the check of all fields."""
    try:
        return baca_bunga(bunga)
    except Penolakan:
        return bunga  # type: ignore[return-value]  # refused next, together with the other fields


@attrs.frozen
class AngsuranAnuitas:
    """A loan in equal monthly instalments."""

    pokok_rupiah: int
    bunga_per_tahun: Fraction = attrs.field(converter=_terbaca)
    bulan: int

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(
            galat_positif(self.pokok_rupiah, "pokok_rupiah"), galat_bulan(self.bulan, "bulan")
        )
        masukan.baca(baca_bunga, "bunga_per_tahun", self.bunga_per_tahun, Fraction(0))
        masukan.tuntas()

    @property
    def angsuran_rupiah(self) -> int:
        """What is paid every month but the last."""
        tepat = self.pokok_rupiah * faktor_anuitas(self.bunga_per_tahun, self.bulan)
        return _bulatkan(tepat.numerator, tepat.denominator)

    @property
    def jadwal(self) -> tuple[BarisAngsuran, ...]:
        """Every month. Of very small loans nothing may be left before the last."""
        angsuran, sisa = self.angsuran_rupiah, self.pokok_rupiah
        i = self.bunga_per_tahun / _BULAN_SETAHUN
        baris = []
        for bulan_ke in range(1, self.bulan + 1):
            bunga = _bulatkan(sisa * i.numerator, i.denominator)
            pokok = sisa if bulan_ke == self.bulan else min(angsuran - bunga, sisa)
            sisa -= pokok
            baris.append(BarisAngsuran(bulan_ke, pokok, bunga, pokok + bunga, sisa))
        return tuple(baris)

    @property
    def angsuran_terakhir_rupiah(self) -> int:
        """The last instalment, which takes what was rounded."""
        return self.jadwal[-1].angsuran_rupiah

    @property
    def bunga_rupiah(self) -> int:
        """All interest."""
        return sum(b.bunga_rupiah for b in self.jadwal)

    def penjelasan(self) -> Penjelasan:
        jadwal = self.jadwal
        bunga = sum(b.bunga_rupiah for b in jadwal)
        return Penjelasan(
            "Angsuran sebulan",
            tulis_rupiah(self.angsuran_rupiah),
            (
                Penjelasan("Pokok", tulis_rupiah(self.pokok_rupiah)),
                Penjelasan("Bunga efektif setahun", tulis_persen(self.bunga_per_tahun)),
                Penjelasan("Jangka", f"{tulis_ribuan(self.bulan)} bulan"),
                Penjelasan("Angsuran terakhir", tulis_rupiah(jadwal[-1].angsuran_rupiah)),
                Penjelasan("Seluruh bunga", tulis_rupiah(bunga)),
                Penjelasan("Seluruh pembayaran", tulis_rupiah(self.pokok_rupiah + bunga)),
            ),
        )

    def tabel(self) -> Tabel:
        jadwal = self.jadwal
        return Tabel(
            f"Angsuran {tulis_rupiah(self.pokok_rupiah)}, {tulis_persen(self.bunga_per_tahun)} "
            f"setahun, {tulis_ribuan(self.bulan)} bulan",
            ("Bulan", "Pokok", "Bunga", "Angsuran", "Sisa"),
            tuple(
                (b.bulan_ke, b.pokok_rupiah, b.bunga_rupiah, b.angsuran_rupiah, b.sisa_rupiah)
                for b in jadwal
            ),
            (
                "Jumlah",
                self.pokok_rupiah,
                sum(b.bunga_rupiah for b in jadwal),
                sum(b.angsuran_rupiah for b in jadwal),
                "",
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def galat_bulan(bulan: object, path: str) -> Galat | None:
    """The fault of what is no term in months, or None."""
    if salah := galat_positif(bulan, path):
        return salah
    if isinstance(bulan, int) and bulan > _BULAN_TERBANYAK:
        return JangkaTerlaluPanjang(bulan, path=path, batas=_BULAN_TERBANYAK)
    return None


def angsuran_anuitas(*, pokok_rupiah: int, bunga_per_tahun: Bunga, bulan: int) -> AngsuranAnuitas:
    """The instalments of a loan: whole rupiah, the rate as a share of one (0.06 is six percent).

    >>> kredit = angsuran_anuitas(pokok_rupiah=10_000_000, bunga_per_tahun="3 %", bulan=12)
    >>> kredit.angsuran_rupiah, kredit.angsuran_terakhir_rupiah, kredit.jadwal[0].bunga_rupiah
    (846937, 846937, 25000)
    >>> sum(b.pokok_rupiah for b in kredit.jadwal)
    10000000
    >>> angsuran_anuitas(pokok_rupiah=10_000_000, bunga_per_tahun=6, bulan=12)
    Traceback (most recent call last):
    pelayanan_publik.umkm.errors.BungaSebagaiPersen: UU-080 bunga_per_tahun: ...
    """
    return AngsuranAnuitas(pokok_rupiah, bunga_per_tahun, bulan)


def pokok_terjangkau(*, angsuran_rupiah: int, bunga_per_tahun: Bunga, bulan: int) -> int:
    """The largest loan whose monthly instalment is not above this one, in whole rupiah.

    >>> isi = {"bunga_per_tahun": 0.06, "bulan": 36}
    >>> pokok = pokok_terjangkau(angsuran_rupiah=1_000_000, **isi)
    >>> [angsuran_anuitas(pokok_rupiah=pokok + n, **isi).angsuran_rupiah for n in (0, 1)]
    [1000000, 1000001]
    """
    masukan = Masukan()
    masukan.tambah(galat_positif(angsuran_rupiah, "angsuran_rupiah"), galat_bulan(bulan, "bulan"))
    bunga = masukan.baca(baca_bunga, "bunga_per_tahun", bunga_per_tahun, Fraction(0))
    masukan.tuntas()
    tepat = (angsuran_rupiah + Fraction(1, 2)) / faktor_anuitas(bunga, bulan)
    return Pembulatan.KE_ATAS.bulatkan(tepat.numerator, tepat.denominator) - 1
