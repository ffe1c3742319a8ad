"""Orders one by one, each to a group that can serve it: by turn, by favour, or by distance.

A design option of this library, not a rule of Yogyakarta.

By turn (`bagi_bergilir`) an order goes to the eligible group with the lowest level, which is the
value it has had per member; among equals to the one that waits longest, then by code. Eligible is
who has the product at no more than the standard price, the days and the room on the very day.

What that guarantees. Let an order of value v go to group i with m members. Then

    (1) level(i) - level(j) <= v/m  for every group j that could have served this order;
    (2) level(i) - level(j) <= v/m  still holds, whatever comes after, until i gets another
        order, because i stands still and levels never fall.

So at any moment, of any two groups i and j: if j could have served the last order that i got, i
is ahead of j by no more than that one order per member. A group further behind could not have
served it, and `kelayakan_pesanan` says why. (In the book a level also moves without a turn: an
order is refused, called off, delivered short, a step of it taken back, or the office offers it to
whom it likes. Then (1) holds of every order that went by turn, (2) only between such moves.)

Levels begin where the caller says (`awal`), else at nothing. A group that comes in later, or back
after months without capacity, begins at the lowest level of those present (the book does so): a
claim is not saved up while one is away. Over years, begin a new round with the budget year.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import lcm
from operator import itemgetter

import attrs

from pelayanan_publik.core.errors import galat_ganda
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, galat_tak_negatif
from pelayanan_publik.gandeng_gendong.errors import (
    JarakTidakAda,
    KelompokBukanCalon,
    TanpaCalon,
)
from pelayanan_publik.gandeng_gendong.kelayakan import (
    AlasanTidakLayak,
    CalonKelompok,
    calon_unik,
    sebab_tidak_layak,
    urut_alasan,
)
from pelayanan_publik.gandeng_gendong.pemerataan.hasil import (
    CaraBagi,
    HasilPemerataan,
    PenugasanPesanan,
    PesananTakTerlayani,
    bagian_kelompok,
)
from pelayanan_publik.gandeng_gendong.pesanan import PesananKonsumsi, StandarHarga
from pelayanan_publik.gandeng_gendong.pintu import semua


@attrs.frozen
class SoalBagi:
    """Groups and orders that were asked, and the standard price of each order."""

    calon: tuple[CalonKelompok, ...]
    pesanan: tuple[PesananKonsumsi, ...]
    batas: tuple[int, ...]


def baca_soal(
    masukan: Masukan,
    calon: Iterable[CalonKelompok],
    pesanan: Iterable[PesananKonsumsi],
    standar: StandarHarga,
) -> SoalBagi:
    """The doors of every distribution. An order without a standard price is a fault."""
    masukan.tambah(galat_anggota(standar, StandarHarga, "standar"))
    daftar = calon_unik(masukan, calon)
    if masukan.baik("calon") and not daftar:
        masukan.tambah(TanpaCalon(path="calon"))
    isi = semua(masukan, "pesanan", pesanan, PesananKonsumsi)
    masukan.tuntas()
    masukan.tambah(*galat_ganda((f"pesanan[{i}].kode", p.kode) for i, p in enumerate(isi)))
    batas: list[int] = []
    ingat: dict[tuple[str, date], int] = {}
    for i, p in enumerate(isi):
        kunci = p.jenis, p.untuk
        if kunci not in ingat:
            with masukan.di(f"pesanan[{i}]"):
                ingat[kunci] = standar.pada(*kunci).rupiah
        batas.append(ingat.get(kunci, 0))
    return SoalBagi(daftar, isi, tuple(batas))


class Dapur:
    """The groups at work: who can take an order, and what is booked on each day.

    The quick twin of `sebab_tidak_layak`: it asks the same, and answers with yes, no or counts.
    """

    def __init__(self, calon: Iterable[CalonKelompok]) -> None:
        self.calon = {c.kode: c for c in calon}
        self._kapasitas = sorted(c.kapasitas_porsi for c in self.calon.values())
        self._terpakai: dict[date, dict[str, int]] = {}
        self._sisa: dict[date, list[int]] = {}
        self._sanggup: dict[tuple[str, int], dict[str, tuple[int, int, int]]] = {}
        self._tetap: dict[tuple[str, int, int], Counter[AlasanTidakLayak]] = {}

    def sanggup(self, jenis: str, batas: int) -> dict[str, tuple[int, int, int]]:
        """By group that may sell a kind at all: its price, the days it needs, and its room."""
        kunci = jenis, batas
        if kunci not in self._sanggup:
            self._sanggup[kunci] = {
                c.kode: (harga, c.tenggat_hari, c.kapasitas_porsi)
                for c in self.calon.values()
                if not c.halangan and (harga := c.harga(jenis)) is not None and harga <= batas
            }
        return self._sanggup[kunci]

    def terpakai(self, hari: date) -> dict[str, int]:
        """By group, the portions booked on a day."""
        return self._terpakai.setdefault(hari, {})

    def sisa(self, hari: date) -> list[int]:
        """The room that the groups have left on a day, from the least to the most."""
        if hari not in self._sisa:
            self._sisa[hari] = self._kapasitas[:]
        return self._sisa[hari]

    def pertama(
        self, urutan: Iterable[str], pesanan: PesananKonsumsi, batas: int
    ) -> PenugasanPesanan | None:
        """Book an order with the first of these groups that can take it; None where none can."""
        sanggup, terpakai = self.sanggup(pesanan.jenis, batas), self.terpakai(pesanan.untuk)
        sisa_hari, porsi = (pesanan.untuk - pesanan.dipesan).days, pesanan.porsi
        sisa = self.sisa(pesanan.untuk)
        if porsi > sisa[-1]:
            return None
        for kode in urutan:
            if kode in sanggup:
                harga, tenggat, kapasitas = sanggup[kode]
                jadi = terpakai.get(kode, 0) + porsi
                if jadi <= kapasitas and tenggat <= sisa_hari:
                    terpakai[kode] = jadi
                    del sisa[bisect_left(sisa, kapasitas - jadi + porsi)]
                    insort(sisa, kapasitas - jadi)
                    rupiah = porsi * harga
                    return PenugasanPesanan(pesanan.kode, kode, pesanan.untuk, porsi, rupiah)
        return None

    def tolak(self, pesanan: PesananKonsumsi, batas: int) -> PesananTakTerlayani:
        """An order that nobody can take, with the counts of the reasons.

        All reasons but that of room are the same for every order of a kind and a number of days.
        """
        kunci = pesanan.jenis, batas, (pesanan.untuk - pesanan.dipesan).days
        if kunci not in self._tetap:
            satu = attrs.evolve(pesanan, porsi=1)  # with -1 booked: room is never in the way
            self._tetap[kunci] = Counter(
                s.alasan
                for c in self.calon.values()
                for s in sebab_tidak_layak(
                    c, satu, pada=pesanan.dipesan, harga_standar=batas, terpakai=-1
                )
            )
        porsi = pesanan.porsi
        penuh = bisect_left(self.sisa(pesanan.untuk), porsi)
        banyak = self._tetap[kunci] + Counter({AlasanTidakLayak.KAPASITAS_KURANG: penuh})
        return PesananTakTerlayani(pesanan.kode, porsi, urut_alasan(banyak))


Pemilih = Callable[[PesananKonsumsi], Iterable[str]]
"""For an order, the groups in the order in which they are tried."""


def _bagi(
    soal: SoalBagi,
    cara: CaraBagi,
    pemilih: Pemilih,
    sesudah: Callable[[PenugasanPesanan], None] = lambda _: None,
) -> HasilPemerataan:
    dapur = Dapur(soal.calon)
    penugasan: list[PenugasanPesanan] = []
    tak_terlayani: list[PesananTakTerlayani] = []
    for pesanan, batas in zip(soal.pesanan, soal.batas, strict=True):
        satu = dapur.pertama(pemilih(pesanan), pesanan, batas)
        if satu is None:
            tak_terlayani.append(dapur.tolak(pesanan, batas))
        else:
            penugasan.append(satu)
            sesudah(satu)
    bagian = bagian_kelompok(((c.kode, c.anggota) for c in soal.calon), penugasan)
    return HasilPemerataan(cara, tuple(penugasan), tuple(tak_terlayani), bagian)


_KODE = itemgetter(2)


class _Antrean:
    """The groups by level, longest wait, code: always sorted.

    Levels are whole numbers: rupiah times what all counts of members divide.
    """

    def __init__(self, calon: tuple[CalonKelompok, ...], awal: Mapping[str, Fraction]) -> None:
        skala = lcm(*(c.anggota for c in calon), *(v.denominator for v in awal.values()))
        self._per_rupiah = {c.kode: skala // c.anggota for c in calon}
        self._kunci = {c.kode: (int(awal.get(c.kode, 0) * skala), 0, c.kode) for c in calon}
        self._urut = sorted(self._kunci.values())
        self._ke = 0

    def pilih(self, _: PesananKonsumsi) -> Iterable[str]:
        return map(_KODE, self._urut)

    def geser(self, satu: PenugasanPesanan) -> None:
        """Put a group where it stands after an order."""
        lama = self._kunci[satu.kelompok]
        del self._urut[bisect_left(self._urut, lama)]
        self._ke += 1
        tingkat = lama[0] + satu.rupiah * self._per_rupiah[satu.kelompok]
        self._kunci[satu.kelompok] = baru = (tingkat, self._ke, satu.kelompok)
        insort(self._urut, baru)


def bagi_bergilir(
    calon: Iterable[CalonKelompok],
    pesanan: Iterable[PesananKonsumsi],
    *,
    standar: StandarHarga,
    awal: Mapping[str, Fraction | int] | None = None,
) -> HasilPemerataan:
    """Distribute orders, in the order given, each to the eligible group with least per member.

    `awal` is the level at which groups begin, by code; nothing where it is not told.

    >>> from pelayanan_publik.core.validity import Masa
    >>> from pelayanan_publik.gandeng_gendong.pesanan import HargaStandar, ProdukKelompok
    >>> hari, produk = date(2024, 6, 3), [ProdukKelompok("snack", 15_000)]
    >>> standar = StandarHarga([HargaStandar("snack", 17_500, Masa(date(2024, 1, 1)), "contoh")])
    >>> calon = [CalonKelompok("A", 10, 100, 0, produk), CalonKelompok("B", 5, 100, 0, produk)]
    >>> rapat = [PesananKonsumsi(f"P-{i}", "Dinas contoh", "snack", 40, hari, hari)
    ...     for i in range(5)]
    >>> hasil = bagi_bergilir(calon, rapat, standar=standar)
    >>> [(p.pesanan, p.kelompok) for p in hasil.penugasan]
    [('P-0', 'A'), ('P-1', 'B'), ('P-2', 'A'), ('P-3', 'B')]
    >>> [str(p) for p in hasil.tak_terlayani]
    ['P-4: kapasitas kurang 2']
    """
    masukan = Masukan()
    soal = baca_soal(masukan, calon, pesanan, standar)
    mulai = {} if awal is None else awal
    masukan.tambah(galat_anggota(mulai, Mapping, "awal"))
    masukan.tuntas()
    kode = {c.kode for c in soal.calon}
    masukan.tambah(*(KelompokBukanCalon(k, path=f"awal[{k}]") for k in mulai if k not in kode))
    tingkat = {k: masukan.tak_negatif(f"awal[{k}]", v) for k, v in mulai.items()}
    masukan.tuntas()
    antrean = _Antrean(soal.calon, tingkat)
    return _bagi(soal, CaraBagi.GILIRAN, antrean.pilih, antrean.geser)


def bagi_menurut_kesukaan(
    calon: Iterable[CalonKelompok],
    pesanan: Iterable[PesananKonsumsi],
    *,
    standar: StandarHarga,
    kesukaan: Mapping[str, Iterable[str]],
) -> HasilPemerataan:
    """Each office orders of whom it likes best and can have; of the others by code.

    `kesukaan`: by office, groups from the best on. For comparison: so orders go when nobody
    looks at who got none.

    >>> from pelayanan_publik.core.validity import Masa
    >>> from pelayanan_publik.gandeng_gendong.pesanan import HargaStandar, ProdukKelompok
    >>> hari, produk = date(2024, 6, 3), [ProdukKelompok("snack", 15_000)]
    >>> standar = StandarHarga([HargaStandar("snack", 17_500, Masa(date(2024, 1, 1)), "contoh")])
    >>> calon = [CalonKelompok(k, 5, 100, 0, produk) for k in ("A", "B")]
    >>> rapat = [PesananKonsumsi(f"P-{i}", "Dinas", "snack", 60, hari, hari) for i in range(2)]
    >>> hasil = bagi_menurut_kesukaan(calon, rapat, standar=standar, kesukaan={"Dinas": ["B"]})
    >>> [p.kelompok for p in hasil.penugasan]
    ['B', 'A']
    """
    masukan = Masukan()
    soal = baca_soal(masukan, calon, pesanan, standar)
    masukan.tambah(galat_anggota(kesukaan, Mapping, "kesukaan"))
    masukan.tuntas()
    kode = sorted(c.kode for c in soal.calon)
    urutan: dict[str, tuple[str, ...]] = {}
    for kantor, isi in kesukaan.items():
        suka = semua(masukan, f"kesukaan[{kantor}]", isi, str)
        asing = (k for k in suka if k not in kode)
        masukan.tambah(*(KelompokBukanCalon(k, path=f"kesukaan[{kantor}]") for k in asing))
        urutan[kantor] = tuple(dict.fromkeys((*suka, *kode)))
    masukan.tuntas()
    return _bagi(soal, CaraBagi.KESUKAAN, lambda p: urutan.get(p.pemesan, kode))


def bagi_terdekat(
    calon: Iterable[CalonKelompok],
    pesanan: Iterable[PesananKonsumsi],
    *,
    standar: StandarHarga,
    jarak_meter: Mapping[tuple[str, str], int],
) -> HasilPemerataan:
    """Each order goes to the nearest group that can serve it; among equals by code.

    `jarak_meter`: by office and group. For comparison.

    >>> from pelayanan_publik.core.validity import Masa
    >>> from pelayanan_publik.gandeng_gendong.pesanan import HargaStandar, ProdukKelompok
    >>> hari, produk = date(2024, 6, 3), [ProdukKelompok("snack", 15_000)]
    >>> standar = StandarHarga([HargaStandar("snack", 17_500, Masa(date(2024, 1, 1)), "contoh")])
    >>> calon = [CalonKelompok(k, 5, 100, 0, produk) for k in ("A", "B")]
    >>> rapat = [PesananKonsumsi(f"P-{i}", "Dinas", "snack", 60, hari, hari) for i in range(2)]
    >>> jarak = {("Dinas", "A"): 900, ("Dinas", "B"): 250}
    >>> hasil = bagi_terdekat(calon, rapat, standar=standar, jarak_meter=jarak)
    >>> [p.kelompok for p in hasil.penugasan]
    ['B', 'A']
    """
    masukan = Masukan()
    soal = baca_soal(masukan, calon, pesanan, standar)
    masukan.tambah(galat_anggota(jarak_meter, Mapping, "jarak_meter"))
    masukan.tuntas()
    urutan: dict[str, tuple[str, ...]] = {}
    for kantor in dict.fromkeys(p.pemesan for p in soal.pesanan):
        jauh: list[tuple[int, str]] = []
        for c in soal.calon:
            meter = jarak_meter.get((kantor, c.kode))
            path = f"jarak_meter[{kantor}, {c.kode}]"
            if meter is None:
                masukan.tambah(JarakTidakAda(kantor, path=path, kelompok=c.kode))
            elif galat := galat_tak_negatif(meter, path):
                masukan.tambah(galat)
            else:
                jauh.append((meter, c.kode))
        urutan[kantor] = tuple(kode for _, kode in sorted(jauh))
    masukan.tuntas()
    return _bagi(soal, CaraBagi.TERDEKAT, lambda p: urutan[p.pemesan])
