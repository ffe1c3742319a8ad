"""Counting answers, fast and in small room.

Rows come in batches. A batch whose rows all look alike (same names, exact numbers of the scale) is
counted column by column; any other is counted row by row, and there every fault gets its place.
Both ways count the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, islice
from operator import attrgetter, countOf, itemgetter
from typing import TypeAlias, cast

from pelayanan_publik.core.errors import BukanJenisnya, Pengumpul, Penolakan
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.layanan.errors import (
    RespondenGanda,
    TanpaUnsur,
    UnsurGanda,
    UnsurTanpaNama,
    UnsurTidakDikenal,
    UnsurTidakDisebut,
)
from pelayanan_publik.layanan.skm.jawaban import SKALA, IsiJawabanSKM, JawabanSKM, galat_jawaban
from pelayanan_publik.layanan.skm.unsur import DaftarUnsur, galat_nama_ganda

SEKALI_AMBIL = 1_024
"""Rows in a batch."""
_TIPE_SAH = frozenset({int, type(None)})
_NILAI_SAH = frozenset({*SKALA, None})
_nilai, _unsur = attrgetter("nilai"), attrgetter("unsur")
_orang = attrgetter("responden", "layanan", "tanggal")
_Nilai: TypeAlias = int | None
_Rata: TypeAlias = tuple[list[_Nilai], list[int]]
_Orang: TypeAlias = tuple[str | None, str | None, date | None]
_TAK_BERNAMA: _Orang = (None, None, None)


class Penghitung:
    """A count in the making: of one call, and of nobody else.

    >>> kerja = Penghitung()
    >>> kerja.serap([{"biaya": 4, "waktu": None}, {"biaya": 3, "waktu": 1}])
    >>> kerja.nama, kerja.cacah[0][4], kerja.cacah[1][None], dict(kerja.jumlah_lengkap)
    (('biaya', 'waktu'), 1, 1, {4: 1})
    """

    def __init__(self, daftar: DaftarUnsur | None = None, nama: tuple[str, ...] = ()) -> None:
        self._daftar = daftar
        self._orang: dict[_Orang, int] = {}
        self._kumpul = Pengumpul()
        self.jumlah_lengkap: Counter[int] = Counter()
        """Of those who answered everything, how many have which total."""
        self._pakai_nama(nama if daftar is None else daftar.nama)

    def _pakai_nama(self, nama: tuple[str, ...]) -> None:
        self.nama = nama
        self.cacah: list[Counter[_Nilai]] = [Counter() for _ in nama]

    def serap(self, jawaban: Iterable[IsiJawabanSKM]) -> None:
        """Count these rows, or tell all that is wrong with them."""
        if not isinstance(jawaban, Iterable) or isinstance(jawaban, (Mapping, str)):
            raise BukanJenisnya(type(jawaban).__name__, path="jawaban", sebagai="Sequence")
        awal = 0
        for potong in _potongan(jawaban):
            if not self.nama:
                self._ambil_nama(awal, potong)
            rata = self._rata(potong)
            if rata is not None:
                self._serap_rata(*rata)
            else:
                for i, satu in enumerate(potong, awal):
                    self._serap_baris(i, satu)
            self._kenali_orang(awal, potong)
            awal += len(potong)
        self._kumpul.tuntas()

    def _ambil_nama(self, awal: int, potong: list[IsiJawabanSKM]) -> None:
        """Without a list of elements the first row that has names tells what was asked."""
        for i, satu in enumerate(potong, awal):
            kunci = tuple(k for k, _ in _pasangan(satu))
            if kunci:
                self._kumpul.tambah(*galat_nama_ganda(kunci, f"jawaban[{i}]"))
                self._kumpul.tuntas()
                self._pakai_nama(cast("tuple[str, ...]", kunci))
                return

    # --- column by column -----------------------------------------------------------------------

    def _rata(self, potong: list[IsiJawabanSKM]) -> _Rata | None:
        """All answers of rows that are alike and right, and where in a row each element stands."""
        jenis = set(map(type, potong))
        kunci = tuple(k for k, _ in _pasangan(potong[0]))
        letak = self._letak(kunci)
        isi: list[_Nilai] | None = None
        if jenis == {JawabanSKM} and letak is not None:
            isi = _isi_lembar(kunci, cast("list[JawabanSKM]", potong))
        elif jenis == {dict}:
            pemetaan = cast("list[dict[str, _Nilai]]", potong)
            if letak is not None:
                isi = _isi_pemetaan(kunci, pemetaan)
            if isi is None and self._daftar is not None:
                isi, letak = _isi_sebagian(self.nama, pemetaan), list(range(len(self.nama)))
        return None if letak is None or isi is None else (isi, letak)

    def _letak(self, kunci: tuple[object, ...]) -> list[int] | None:
        """Where in a row each element stands; None if it has not just these."""
        try:
            nama = [self._kenali(k, "") for k in kunci]
        except Penolakan:
            return None
        urut = {n: i for i, n in enumerate(nama)}
        lengkap = 0 < len(nama) == len(urut) == len(self.nama)
        return [urut[n] for n in self.nama] if lengkap else None

    def _serap_rata(self, isi: list[_Nilai], letak: list[int]) -> None:
        """Count answers that follow one another, row after row. Only None is dropped as no byte."""
        banyak, utuh = len(letak), True
        for milik, i in zip(self.cacah, letak, strict=True):
            terisi = bytes(filter(None, isi[i::banyak]))
            for nilai in SKALA:
                milik[nilai] += terisi.count(nilai)
            kosong = len(isi) // banyak - len(terisi)
            milik[None] += kosong
            utuh = utuh and not kosong
        lembar = zip(*[iter(isi)] * banyak, strict=True)
        penuh = lembar if utuh else filter(all, lembar)
        self.jumlah_lengkap.update(map(sum, penuh))

    # --- row by row -----------------------------------------------------------------------------

    def _serap_baris(self, nomor: int, satu: IsiJawabanSKM) -> None:
        path = f"jawaban[{nomor}]"
        if isinstance(satu, (list, tuple)):
            self._kumpul.tambah(UnsurTanpaNama(path=path, tipe=type(satu).__name__))
            return
        if not isinstance(satu, (Mapping, JawabanSKM)):
            galat = BukanJenisnya(type(satu).__name__, path=path, sebagai="Mapping")
            self._kumpul.tambah(galat)
            return
        nilai: dict[str, _Nilai] = {}
        asal: dict[str, object] = {}
        for sebutan, isi in _pasangan(satu):
            letak = f"{path}.{sebutan}"
            with self._kumpul.di():
                nama = self._kenali(sebutan, letak)
                if nama in asal:
                    raise UnsurGanda(sebutan, path=letak, sama=asal[nama])
                asal[nama] = sebutan
                if galat_isi := galat_jawaban(isi, nama, letak):
                    raise galat_isi
                nilai[nama] = isi
        self._periksa_lengkap(path, asal)
        for milik, nama in zip(self.cacah, self.nama, strict=True):
            milik[nilai.get(nama)] += 1
        terisi = [n for n in nilai.values() if n is not None]
        if len(terisi) == len(self.nama):
            self.jumlah_lengkap[sum(terisi)] += 1

    def _periksa_lengkap(self, path: str, ada: Mapping[str, object]) -> None:
        """Without a list of elements a name that is left out may be a slip, and is told."""
        if not self.nama:
            self._kumpul.tambah(TanpaUnsur(path=path))
        elif self._daftar is None:
            semua = (UnsurTidakDisebut(u, path=path) for u in self.nama if u not in ada)
            self._kumpul.tambah(*semua)

    def _kenali(self, sebutan: object, path: str) -> str:
        if isinstance(sebutan, str) and sebutan in self.nama:
            return sebutan
        if self._daftar is None:
            raise UnsurTidakDikenal(sebutan, path=path, ada=self.nama)
        return self._daftar.kenali(sebutan, path)

    # --- people ---------------------------------------------------------------------------------

    def _kenali_orang(self, awal: int, potong: list[IsiJawabanSKM]) -> None:
        """Nobody answers twice about the same service on the same day."""
        if JawabanSKM not in set(map(type, potong)):
            return
        siapa = [_orang(satu) if type(satu) is JawabanSKM else _TAK_BERNAMA for satu in potong]
        orang = [(satu, i) for i, satu in enumerate(siapa, awal) if satu[0] is not None]
        baru = dict(orang)
        if len(baru) == len(orang) and self._orang.keys().isdisjoint(baru):
            self._orang.update(baru)
            return
        for satu, i in orang:
            lama = self._orang.setdefault(satu, i)
            if lama != i:
                kode, sama = samarkan(satu[0] or ""), f"jawaban[{lama}]"
                galat = RespondenGanda(kode, path=f"jawaban[{i}].responden", sama=sama)
                self._kumpul.tambah(galat)


def _potongan(jawaban: Iterable[IsiJawabanSKM]) -> Iterator[list[IsiJawabanSKM]]:
    aliran = iter(jawaban)
    while potong := list(islice(aliran, SEKALI_AMBIL)):
        yield potong


def _pasangan(satu: object) -> Iterable[tuple[object, _Nilai]]:
    """The names and answers of a row; none of what is no row."""
    if isinstance(satu, JawabanSKM):
        return zip(satu.unsur, satu.nilai, strict=True)
    return satu.items() if isinstance(satu, Mapping) else ()


def _isi_lembar(kunci: tuple[object, ...], potong: list[JawabanSKM]) -> list[_Nilai] | None:
    """The answers of forms with these names, which were checked when each form was made."""
    if countOf(map(_unsur, potong), kunci) != len(potong):
        return None
    return list(chain.from_iterable(map(_nilai, potong)))


def _isi_pemetaan(
    kunci: tuple[object, ...], potong: list[dict[str, _Nilai]]
) -> list[_Nilai] | None:
    """The answers of mappings with just these names; None if a name or an answer is not right."""
    if set(map(len, potong)) != {len(kunci)}:
        return None
    ambil = itemgetter(*kunci)
    try:
        semua = map(ambil, potong)
        return _sah(list(semua if len(kunci) == 1 else chain.from_iterable(semua)))
    except KeyError:
        return None


def _isi_sebagian(nama: tuple[str, ...], potong: list[dict[str, _Nilai]]) -> list[_Nilai] | None:
    """The same of mappings that leave out what was not answered."""
    if not frozenset(nama).issuperset(chain.from_iterable(potong)):
        return None
    return _sah([satu.get(n) for satu in potong for n in nama])


def _sah(isi: list[_Nilai]) -> list[_Nilai] | None:
    """Answers that are all of the scale, or None; by type first, for 3.0 and True equal numbers."""
    tepat = _TIPE_SAH.issuperset(map(type, isi)) and _NILAI_SAH.issuperset(isi)
    return isi if tepat else None
