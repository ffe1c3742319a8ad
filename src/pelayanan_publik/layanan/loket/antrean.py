"""How long people will wait at so many counters: Erlang's formula, as plain functions.

The model (M/M/c): people come one by one and independently, each is served at the first counter
that is free, in the order of arrival, nobody leaves, and the times of service are exponential.
The load is arrivals per hour times hours of service: the counters that would be busy if none ever
waited. With a load of as many counters as there are, or more, the queue grows without end: there
is no chance and no mean of it, and the reason is told instead.

A real office has a morning rush: what was measured stands beside the forecast (`terukur`).
"""

from __future__ import annotations

from fractions import Fraction
from math import exp

import attrs

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_positif,
    pecahan,
    pecahan_positif,
    pecahan_tak_negatif,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
)
from pelayanan_publik.layanan.errors import LajuTidakMasukAkal, LoketTerlaluBanyak, TingkatMustahil
from pelayanan_publik.layanan.loket.produk import MENIT_PER_JAM

LOKET_TERBANYAK = 100_000
ERLANG = DasarHukum("Model antrean M/M/c", "rumus Erlang C; tidak ada sumber yang mengharuskannya")
_TERBESAR = 10**9


def _galat_loket(loket: object, path: str = "loket") -> Galat | None:
    if galat := galat_positif(loket, path):
        return galat
    if isinstance(loket, int) and loket > LOKET_TERBANYAK:
        return LoketTerlaluBanyak(loket, path=path, batas=LOKET_TERBANYAK)
    return None


def _laju(nilai: object, path: str) -> Fraction:
    """A rate, a load or a limit: zero or more, and no slip."""
    hasil = pecahan_tak_negatif(nilai, path)
    if hasil > _TERBESAR:
        raise LajuTidakMasukAkal(nilai, path=path, terkecil="0", terbesar="10^9")
    return hasil


def _lama(nilai: object, path: str) -> Fraction:
    """The time of one service: above zero, and no slip."""
    hasil = _laju(pecahan_positif(nilai, path), path)
    if hasil * _TERBESAR < 1:
        raise LajuTidakMasukAkal(nilai, path=path, terkecil="10^-9", terbesar="10^9")
    return hasil


def _per_b(beban: float, loket: int) -> float:
    """One over Erlang B, by its recurrence; it only grows, so that it never cancels."""
    nilai = 1.0
    for satu in range(1, loket + 1):
        nilai = 1.0 + nilai * satu / beban
    return nilai


def _baca(beban: object, loket: object) -> Fraction:
    masukan = Masukan()
    masukan.tambah(_galat_loket(loket))
    hasil = masukan.baca(_laju, "beban", beban, Fraction(1))
    masukan.tuntas()
    return hasil


def erlang_b(beban: Bilangan, loket: int) -> float:
    """The chance that all counters are busy, where whoever finds them so goes away.

    >>> erlang_b(2, 1), erlang_b(2, 2)
    (0.6666666666666666, 0.4)
    """
    kerja = float(_baca(beban, loket))
    return 1 / _per_b(kerja, loket) if kerja else 0.0


def erlang_c(beban: Bilangan, loket: int) -> float | None:
    """The chance that somebody has to wait; None where the queue would grow without end.

    >>> erlang_c(1, 2), erlang_c(Fraction(1, 2), 1), erlang_c(2, 2)
    (0.3333333333333333, 0.5, None)
    """
    kerja = _baca(beban, loket)
    return _erlang_c(kerja, loket) if kerja < loket else None


def _erlang_c(beban: Fraction, loket: int) -> float:
    kerja = float(beban)
    if not kerja:
        return 0.0
    return loket / (_per_b(kerja, loket) * float(loket - beban) + kerja)


# --- a forecast ----------------------------------------------------------------------------------


@attrs.frozen
class PrakiraanAntrean:
    """What is to be expected at so many counters; chances and waits to twelve decimals."""

    kedatangan_per_jam: Fraction
    menit_per_layanan: Fraction
    loket: int
    batas_menit: Fraction
    """The wait that is still all right."""
    peluang_menunggu: Fraction | None
    tingkat_layanan: Fraction | None
    """The share that waits no longer than that."""
    rata_tunggu_menit: Fraction | None
    """Over all, those who do not wait too."""

    @property
    def beban(self) -> Fraction:
        """Counters that would be busy if nobody ever waited (erlang)."""
        return self.kedatangan_per_jam * self.menit_per_layanan / MENIT_PER_JAM

    @property
    def pemakaian(self) -> Fraction:
        """The load for each counter; below one the queue has an end."""
        return self.beban / self.loket

    @property
    def rata_antrean(self) -> Fraction | None:
        """How many wait on average (Little's law)."""
        tunggu = self.rata_tunggu_menit
        return None if tunggu is None else tunggu * self.kedatangan_per_jam / MENIT_PER_JAM

    @property
    def alasan(self) -> str:
        """Why there is no figure; empty where there is."""
        if self.peluang_menunggu is not None:
            return ""
        return (
            f"beban {tulis_pecahan(self.beban)} tidak di bawah {tulis_ribuan(self.loket)} loket: "
            "antrean tumbuh tanpa akhir"
        )

    def penjelasan(self) -> Penjelasan:
        hasil = (
            Penjelasan("Peluang menunggu", tulis_persen(self.peluang_menunggu, 1)),
            Penjelasan("Rata-rata menunggu", _tulis(self.rata_tunggu_menit, "menit")),
            Penjelasan("Rata-rata antrean", _tulis(self.rata_antrean, "orang")),
        )
        return Penjelasan(
            f"Menunggu paling lama {tulis_pecahan(self.batas_menit)} menit",
            tulis_persen(self.tingkat_layanan, 1),
            (
                Penjelasan("Kedatangan", f"{tulis_pecahan(self.kedatangan_per_jam)} per jam"),
                Penjelasan("Lama layanan", f"{tulis_pecahan(self.menit_per_layanan)} menit"),
                Penjelasan("Loket", tulis_ribuan(self.loket)),
                Penjelasan(
                    "Beban", f"{tulis_pecahan(self.beban)} erlang",
                    catatan=f"pemakaian {tulis_persen(self.pemakaian, 1)}",
                ),
                *hasil,
            ),
            catatan=self.alasan,
            dasar=ERLANG,
            bukti=Bukti.USULAN,
        )  # fmt: skip

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


_ANGKA = 10**12


def _desimal(nilai: float | Fraction) -> Fraction:
    """A figure to twelve decimals, on which every machine agrees."""
    return Fraction(round(Fraction(nilai) * _ANGKA), _ANGKA)


def _tulis(nilai: Fraction | None, satuan: str) -> str:
    return "tidak terdefinisi" if nilai is None else f"{tulis_pecahan(nilai)} {satuan}"


def prakiraan_antrean(
    *,
    kedatangan_per_jam: Bilangan,
    menit_per_layanan: Bilangan,
    loket: int,
    batas_menit: Bilangan,
) -> PrakiraanAntrean:
    """What is to be expected at so many counters.

    >>> satu = prakiraan_antrean(kedatangan_per_jam=5, menit_per_layanan=6, loket=1, batas_menit=6)
    >>> satu.beban, satu.peluang_menunggu, satu.rata_tunggu_menit
    (Fraction(1, 2), Fraction(1, 2), Fraction(6, 1))
    >>> prakiraan_antrean(kedatangan_per_jam=20, menit_per_layanan=6, loket=2, batas_menit=6).alasan
    'beban 2 tidak di bawah 2 loket: antrean tumbuh tanpa akhir'
    """
    masukan = Masukan()
    masukan.tambah(_galat_loket(loket))
    datang = masukan.baca(_laju, "kedatangan_per_jam", kedatangan_per_jam, Fraction(1))
    lama = masukan.baca(_lama, "menit_per_layanan", menit_per_layanan, Fraction(1))
    batas = masukan.baca(_laju, "batas_menit", batas_menit, Fraction(1))
    masukan.tuntas()
    return _prakiraan(datang, lama, loket, batas)


def _prakiraan(datang: Fraction, lama: Fraction, loket: int, batas: Fraction) -> PrakiraanAntrean:
    beban = datang * lama / MENIT_PER_JAM
    if beban >= loket:
        return PrakiraanAntrean(datang, lama, loket, batas, None, None, None)
    peluang = _erlang_c(beban, loket)
    longgar = (loket - beban) / lama
    """How many more than come could be served in a minute."""
    return PrakiraanAntrean(
        datang,
        lama,
        loket,
        batas,
        _desimal(peluang),
        _desimal(1 - peluang * exp(-float(longgar * batas))),
        _desimal(pecahan(peluang) / longgar),
    )


def loket_terkecil(
    *,
    kedatangan_per_jam: Bilangan,
    menit_per_layanan: Bilangan,
    batas_menit: Bilangan,
    tingkat_layanan: Bilangan,
) -> PrakiraanAntrean:
    """The forecast for the fewest counters at which this share waits no longer than the limit.

    >>> loket_terkecil(kedatangan_per_jam=20, menit_per_layanan=6, batas_menit=10,
    ...     tingkat_layanan=0.9).loket
    3
    """
    masukan = Masukan()
    datang = masukan.baca(_laju, "kedatangan_per_jam", kedatangan_per_jam, Fraction(1))
    lama = masukan.baca(_lama, "menit_per_layanan", menit_per_layanan, Fraction(1))
    batas = masukan.baca(_laju, "batas_menit", batas_menit, Fraction(1))
    tingkat = masukan.bagian("tingkat_layanan", tingkat_layanan)
    if masukan.baik("tingkat_layanan") and tingkat == 1:
        masukan.tambah(TingkatMustahil(tulis_pecahan(tingkat), path="tingkat_layanan"))
    masukan.tuntas()
    terkecil = datang * lama // MENIT_PER_JAM + 1
    angkat(filter(None, [_galat_loket(terkecil, "kedatangan_per_jam")]))
    dari, ke = 0, terkecil
    while not _cukup(_prakiraan(datang, lama, ke, batas), tingkat):
        dari, ke = ke, min(2 * ke, LOKET_TERBANYAK)
        if dari == ke:
            raise LoketTerlaluBanyak(ke + 1, path="kedatangan_per_jam", batas=LOKET_TERBANYAK)
    while ke - dari > 1:  # the level only rises with the counters
        tengah = (dari + ke) // 2
        if tengah >= terkecil and _cukup(_prakiraan(datang, lama, tengah, batas), tingkat):
            ke = tengah
        else:
            dari = tengah
    return _prakiraan(datang, lama, ke, batas)


def _cukup(prakiraan: PrakiraanAntrean, tingkat: Fraction) -> bool:
    nyata = prakiraan.tingkat_layanan
    return nyata is not None and nyata >= tingkat
