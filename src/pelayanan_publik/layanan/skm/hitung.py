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
from operator import attrgetter, itemgetter
from typing import TypeAlias, cast

from pelayanan_publik.core.errors import BukanJenisnya, Pengumpul, Penolakan
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.layanan.errors import (
    RespondenGanda,
    TanpaUnsur,
    UnsurGanda,
    UnsurTidakDikenal,
    UnsurTidakDisebut,
)
from pelayanan_publik.layanan.skm.jawaban import SKALA, IsiJawabanSKM, JawabanSKM, galat_jawaban
from pelayanan_publik.layanan.skm.unsur import DaftarUnsur, galat_nama_ganda

SEKALI_AMBIL = 1_024
"""Rows in a batch."""
_TIPE_SAH = frozenset({int, type(None)})
_nilai, _unsur = attrgetter("nilai"), attrgetter("unsur")
_orang = attrgetter("responden", "layanan", "tanggal")
_Nilai: TypeAlias = int | None
_Baris: TypeAlias = tuple[_Nilai, ...]
_Rata: TypeAlias = tuple[list[_Baris], list[int]]
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
            raise BukanJenisnya(type(jawaban).__name__, path="jawaban", sebagai="Iterable")
        awal = 0
        for potong in _potongan(jawaban):
            if not self.nama:
                self._ambil_nama(awal, potong)
            rata = self._rata(potong)
            if rata is None or not self._serap_rata(*rata):
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
        """Rows that are all alike and right, as tuples, and where in them each element stands."""
        jenis = set(map(type, potong))
        kunci = tuple(k for k, _ in _pasangan(potong[0]))
        letak = self._letak(kunci)
        if letak is None:
            return None
        if jenis == {JawabanSKM}:
            baris = list(map(_nilai, potong)) if set(map(_unsur, potong)) == {kunci} else None
        elif jenis == {dict} and set(map(len, potong)) == {len(kunci)}:  # type: ignore[arg-type]  # dicts
            baris = _baris_pemetaan(kunci, cast("list[dict[str, _Nilai]]", potong))
        else:
            baris = None
        return None if baris is None else (baris, letak)

    def _letak(self, kunci: tuple[object, ...]) -> list[int] | None:
        """Where in a row each element stands; None if it has not just these."""
        try:
            nama = [self._kenali(k, "") for k in kunci]
        except Penolakan:
            return None
        urut = {n: i for i, n in enumerate(nama)}
        lengkap = 0 < len(nama) == len(urut) == len(self.nama)
        return [urut[n] for n in self.nama] if lengkap else None

    def _serap_rata(self, baris: list[_Baris], letak: list[int]) -> bool:
        """Count them if all their numbers are on the scale."""
        kolom = list(map(_cacah, zip(*baris, strict=True)))
        if None in kolom:
            return False
        semua = cast("list[Counter[_Nilai]]", kolom)
        for milik, i in zip(self.cacah, letak, strict=True):
            milik.update(semua[i])
        utuh = not any(satu[None] for satu in semua)
        penuh = baris if utuh else [b for b in baris if None not in b]
        self.jumlah_lengkap.update(map(sum, penuh))  # type: ignore[arg-type]  # no None in them
        return True

    # --- row by row -----------------------------------------------------------------------------

    def _serap_baris(self, nomor: int, satu: IsiJawabanSKM) -> None:
        path = f"jawaban[{nomor}]"
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


def _baris_pemetaan(
    kunci: tuple[object, ...], potong: list[dict[str, _Nilai]]
) -> list[_Baris] | None:
    """The answers of rows of the same length; None if a name or a value is not right."""
    try:
        if len(kunci) == 1:
            baris: list[_Baris] = [(satu[cast("str", kunci[0])],) for satu in potong]
        else:
            baris = list(map(itemgetter(*kunci), potong))
    except KeyError:
        return None
    return baris if _TIPE_SAH.issuperset(map(type, chain.from_iterable(baris))) else None


def _cacah(kolom: _Baris) -> Counter[_Nilai] | None:
    """How often each answer stands in a column; None if one is not on the scale."""
    kosong = kolom.count(None)
    try:
        isi = bytes(filter(None, kolom) if kosong else kolom)  # type: ignore[arg-type]  # ints
    except ValueError:
        return None
    cacah: Counter[_Nilai] = Counter({n: isi.count(n) for n in SKALA})
    cacah[None] = kosong
    return cacah if cacah.total() == len(kolom) else None
