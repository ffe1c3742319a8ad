"""What share of a budget was absorbed, and whether a claim can be true.

A share names its denominator. What went through the app is held against all that was bought
(`bagian_aplikasi`) and against the budget (`serapan_aplikasi`): two shares, never one.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_tak_negatif,
    tulis_persen,
    tulis_rupiah,
)
from pelayanan_publik.gandeng_gendong.angka import AngkaBertanggal
from pelayanan_publik.gandeng_gendong.errors import KlaimTerbalik
from pelayanan_publik.gandeng_gendong.parameters import TARGET_SERAPAN


@attrs.frozen
class SerapanAnggaran:
    """What was bought, against a budget that carries its own day and source."""

    pada: date
    aplikasi_rupiah: int
    luar_aplikasi_rupiah: int | None
    """None where nobody knows: then the share of the app is not known either."""
    anggaran: AngkaBertanggal
    target: Fraction | None
    dasar_target: DasarHukum | None
    bukti_target: Bukti | None

    @property
    def belanja_rupiah(self) -> int | None:
        """All that is known to have been bought; None where one part is not known."""
        if self.luar_aplikasi_rupiah is None:
            return None
        return self.aplikasi_rupiah + self.luar_aplikasi_rupiah

    @property
    def bagian_aplikasi(self) -> Fraction | None:
        """Of all that was bought, what went through the app."""
        belanja = self.belanja_rupiah
        return Fraction(self.aplikasi_rupiah, belanja) if belanja else None

    @property
    def serapan_aplikasi(self) -> Fraction | None:
        """Of the budget, what went through the app."""
        return self._dari_anggaran(self.aplikasi_rupiah)

    @property
    def serapan(self) -> Fraction | None:
        """Of the budget, all that was bought."""
        return self._dari_anggaran(self.belanja_rupiah)

    def _dari_anggaran(self, rupiah: int | None) -> Fraction | None:
        anggaran = self.anggaran.nilai
        return Fraction(rupiah, anggaran) if rupiah is not None and anggaran else None

    @property
    def target_rupiah(self) -> Fraction | None:
        """The target in rupiah of this budget."""
        return None if self.target is None else self.target * self.anggaran.nilai

    @property
    def kurang_rupiah(self) -> Fraction | None:
        """What the app still lacks of the target; zero where it is reached."""
        target = self.target_rupiah
        return None if target is None else max(target - self.aplikasi_rupiah, Fraction(0))

    def penjelasan(self) -> Penjelasan:
        luar = self.luar_aplikasi_rupiah
        isi = [
            Penjelasan("Lewat aplikasi", tulis_rupiah(self.aplikasi_rupiah)),
            Penjelasan(
                "Di luar aplikasi", "tidak diketahui" if luar is None else tulis_rupiah(luar)
            ),
            self.anggaran.penjelasan(),
            Penjelasan("Bagian aplikasi dari belanja", tulis_persen(self.bagian_aplikasi, 1)),
            Penjelasan("Belanja dari anggaran", tulis_persen(self.serapan, 1)),
        ]
        if self.target is not None and self.kurang_rupiah is not None:
            isi.append(
                Penjelasan(
                    "Target",
                    tulis_persen(self.target),
                    catatan=f"kurang {tulis_rupiah(int(self.kurang_rupiah))}",
                    dasar=self.dasar_target,
                    bukti=self.bukti_target,
                )
            )
        return Penjelasan(
            f"Serapan lewat aplikasi pada {self.pada}",
            tulis_persen(self.serapan_aplikasi, 1),
            tuple(isi),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def serapan_anggaran(
    *,
    pada: date,
    aplikasi_rupiah: int,
    luar_aplikasi_rupiah: int | None,
    anggaran: AngkaBertanggal,
    dengan_target: bool,
) -> SerapanAnggaran:
    """How much of a budget was absorbed, by way; with the target of the day where one is asked.

    >>> from pelayanan_publik.gandeng_gendong.angka import angka_terbit
    >>> (anggaran,) = (a for a in angka_terbit("anggaran") if a.tanggal.year == 2024)
    >>> hasil = serapan_anggaran(pada=date(2024, 6, 1), aplikasi_rupiah=1_290_000_000,
    ...     luar_aplikasi_rupiah=None, anggaran=anggaran, dengan_target=True)
    >>> print(tulis_persen(hasil.serapan_aplikasi, 1), hasil.target_rupiah)
    23,9 % 3240000000
    """
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(aplikasi_rupiah, "aplikasi_rupiah"),
        galat_anggota(anggaran, AngkaBertanggal, "anggaran"),
        galat_anggota(dengan_target, bool, "dengan_target"),
    )
    if luar_aplikasi_rupiah is not None:
        masukan.tambah(galat_tak_negatif(luar_aplikasi_rupiah, "luar_aplikasi_rupiah"))
    masukan.hari("pada", pada)
    if masukan.baik("pada") and dengan_target is True:
        masukan.berlaku(TARGET_SERAPAN, pada)
    masukan.tuntas()
    target = TARGET_SERAPAN.pada(pada) if dengan_target else None
    return SerapanAnggaran(
        pada,
        aplikasi_rupiah,
        luar_aplikasi_rupiah,
        anggaran,
        None if target is None else target.nilai,
        None if target is None else target.dasar,
        None if target is None else target.bukti,
    )


# --- a claim -------------------------------------------------------------------------------------


@attrs.frozen
class PemeriksaanKlaim:
    """A claimed range of absorption beside what the figures give."""

    serapan: SerapanAnggaran
    terendah: Fraction
    tertinggi: Fraction

    @property
    def nyata(self) -> tuple[tuple[str, Fraction | None], ...]:
        """Every share that the figures give, by name."""
        s = self.serapan
        return (
            ("belanja dari anggaran", s.serapan),
            ("aplikasi dari anggaran", s.serapan_aplikasi),
            ("aplikasi dari belanja", s.bagian_aplikasi),
        )

    @property
    def cocok(self) -> tuple[str, ...]:
        """The shares that lie within the claim."""
        return tuple(
            nama for nama, v in self.nyata if v is not None and self.terendah <= v <= self.tertinggi
        )

    @property
    def anggaran_menurut_klaim(self) -> tuple[Fraction, Fraction] | None:
        """The budgets of which the same spending would be as much as claimed, least and most."""
        belanja = self.serapan.belanja_rupiah
        if belanja is None or not self.terendah:
            return None
        return belanja / self.tertinggi, belanja / self.terendah

    def penjelasan(self) -> Penjelasan:
        rentang = f"{tulis_persen(self.terendah)} sampai {tulis_persen(self.tertinggi)}"
        hasil = f"cocok dengan {', '.join(self.cocok)}" if self.cocok else "tidak cocok"
        isi = tuple(Penjelasan(nama, tulis_persen(v, 1)) for nama, v in self.nyata)
        penyebut = self.serapan.anggaran.penjelasan()
        return Penjelasan(f"Klaim serapan {rentang}", hasil, (*isi, penyebut))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def periksa_klaim(
    serapan: SerapanAnggaran, *, terendah: Bilangan, tertinggi: Bilangan
) -> PemeriksaanKlaim:
    """Whether a claimed range is any of the shares that the figures give.

    >>> from pelayanan_publik.gandeng_gendong.angka import angka_terbit
    >>> anggaran = {a.tanggal.year: a for a in angka_terbit("anggaran")}[2019]
    >>> serapan = serapan_anggaran(pada=date(2019, 12, 23), aplikasi_rupiah=2_790_000_000,
    ...     luar_aplikasi_rupiah=12_870_000_000, anggaran=anggaran, dengan_target=False)
    >>> periksa_klaim(serapan, terendah=0.7, tertinggi=0.8).cocok
    ()
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(serapan, SerapanAnggaran, "serapan"))
    rendah, tinggi = masukan.bagian("terendah", terendah), masukan.bagian("tertinggi", tertinggi)
    if masukan.baik("terendah", "tertinggi") and rendah > tinggi:
        masukan.tambah(KlaimTerbalik(tinggi, path="tertinggi", terendah=rendah))
    masukan.tuntas()
    return PemeriksaanKlaim(serapan, rendah, tinggi)
