"""A printed class, held against the standard by the figures that were printed beside it."""

from __future__ import annotations

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_pecahan
from pelayanan_publik.limbah_kaca.model import Mutu
from pelayanan_publik.limbah_kaca.mutu import HasilMutu


@attrs.frozen
class PemeriksaanMutu:
    """A printed class beside the one that the printed figures earn."""

    hasil: HasilMutu
    tercetak: Mutu | None

    @property
    def benar(self) -> bool:
        """Whether the figures earn just what was printed."""
        return self.hasil.mutu == self.tercetak

    @property
    def terlalu_baik(self) -> bool:
        """Whether more was printed than was earned."""
        if self.tercetak is None:
            return False
        return self.hasil.mutu is None or self.tercetak < self.hasil.mutu

    def penjelasan(self) -> Penjelasan:
        """What was printed, what is earned, and what the printed class lacks."""
        tercetak = self.tercetak.value if self.tercetak else "tanpa mutu"
        kurang = () if self.tercetak is None else self.hasil.kekurangan(self.tercetak)
        return Penjelasan(
            f"Mutu tercetak {tercetak}",
            "sesuai" if self.benar else f"tidak sesuai, seharusnya {self.hasil.kesimpulan}",
            tuple(
                Penjelasan(
                    k.kriteria.sebutan.capitalize(),
                    f"{tulis_pecahan(k.nilai, 3)} {k.kriteria.satuan}",
                    catatan=f"syaratnya {tulis_pecahan(k.ambang, 3)}",
                )
                for k in kurang
                if k.nilai is not None
            ),
            self.hasil.dasar,
            self.hasil.bukti,
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def periksa_mutu(hasil: HasilMutu, tercetak: Mutu | str | None) -> PemeriksaanMutu:
    """Hold a printed class against the standard.

    >>> from pelayanan_publik.limbah_kaca.model import RingkasanUji
    >>> from pelayanan_publik.limbah_kaca.mutu import nilai_mutu
    >>> periksa_mutu(nilai_mutu(RingkasanUji(13.08)), "C").terlalu_baik
    True
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(hasil, HasilMutu, "hasil"))
    mutu = None if tercetak is None else masukan.pilihan("tercetak", tercetak, Mutu)
    masukan.tuntas()
    return PemeriksaanMutu(hasil, mutu)
