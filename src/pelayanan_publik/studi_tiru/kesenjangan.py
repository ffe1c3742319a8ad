"""What a district lacks for each innovation: the smallest set, what it costs, and who shares it.

What is not known to be there may be there or not. So each gap is told twice: `kurang` takes all
of it as missing, `pasti` takes it as there and holds what is missing in any case. Each fact that
comes to be known can only bring the two together: learning that a thing is there never makes
`kurang` larger, learning that it is not never makes `pasti` smaller.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from pelayanan_publik.core.errors import Galat, angkat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_rupiah, tupel
from pelayanan_publik.studi_tiru.errors import KesenjanganTerlaluBesar, UnsurTidakDikenal
from pelayanan_publik.studi_tiru.himpunan import BATAS_LANGKAH, himpunan_terkecil
from pelayanan_publik.studi_tiru.inovasi import (
    Inovasi,
    KeadaanUnsur,
    SyaratInovasi,
    UnsurInovasi,
)
from pelayanan_publik.studi_tiru.pilihan import UrutanKesenjangan
from pelayanan_publik.studi_tiru.program import HITUNGAN

T = TypeVar("T")


@attrs.frozen
class HimpunanUnsur:
    """Elements to get, and the range of what they cost as far as that is known."""

    unsur: tuple[UnsurInovasi, ...]

    @property
    def kode(self) -> tuple[str, ...]:
        return tuple(u.kode for u in self.unsur)

    @property
    def biaya_terendah_rupiah(self) -> int:
        return sum(u.biaya_terendah_rupiah or 0 for u in self.unsur)

    @property
    def biaya_tertinggi_rupiah(self) -> int | None:
        """None where the cost of one is unknown: then there is no highest."""
        if self.tanpa_biaya:
            return None
        return sum(u.biaya_tertinggi_rupiah or 0 for u in self.unsur)

    @property
    def tanpa_biaya(self) -> tuple[str, ...]:
        """The elements whose cost is unknown."""
        return tuple(u.kode for u in self.unsur if u.biaya_tertinggi_rupiah is None)

    @property
    def biaya(self) -> str:
        """The range as it is read."""
        rendah, tinggi = tulis_rupiah(self.biaya_terendah_rupiah), self.biaya_tertinggi_rupiah
        if tinggi is None:
            return f"paling sedikit {rendah}; belum diketahui: {', '.join(self.tanpa_biaya)}"
        return (
            rendah
            if tinggi == self.biaya_terendah_rupiah
            else f"{rendah} s.d. {tulis_rupiah(tinggi)}"
        )

    def uraian(self, judul: str) -> Penjelasan:
        isi = tuple(u.penjelasan() for u in self.unsur)
        if not isi:
            return Penjelasan(judul, "tidak ada", dasar=HITUNGAN)
        return Penjelasan(judul, f"{len(isi)} unsur, {self.biaya}", isi)


@attrs.frozen
class KesenjanganInovasi:
    """The gap of one innovation."""

    inovasi: Inovasi
    kurang: HimpunanUnsur
    """The smallest set to get if all that is unknown is missing."""
    pasti: HimpunanUnsur
    """The smallest set to get if all that is unknown is there."""
    belum_terpenuhi: tuple[str, ...]
    """Codes of requirements that no way is known to meet."""
    tidak_diketahui: tuple[str, ...]
    """Elements of those, of which nobody knows whether they are there."""
    dipakai_juga: tuple[tuple[str, tuple[str, ...]], ...]
    """By element that some way of what is open takes, the other innovations that could use it for
    what they lack; elements of no other are not here."""

    def penjelasan(self) -> Penjelasan:
        bersama = tuple(
            Penjelasan(f"Unsur {u} juga untuk", ", ".join(lain), dasar=HITUNGAN)
            for u, lain in self.dipakai_juga
        )
        tidak = tuple(
            Penjelasan(f"Unsur {u}", "tidak diketahui ada atau tidak", dasar=HITUNGAN)
            for u in self.tidak_diketahui
        )
        belum = set(self.belum_terpenuhi)
        syarat = tuple(s.penjelasan() for s in self.inovasi.syarat if s.kode in belum)
        return Penjelasan(
            f"Kesenjangan {self.inovasi.kode}",
            f"{len(self.kurang.unsur)} unsur, {self.kurang.biaya}",
            (
                self.kurang.uraian("Kurang, bila yang tidak diketahui tidak ada"),
                self.pasti.uraian("Pasti kurang, bila yang tidak diketahui ada"),
                *syarat,
                *tidak,
                *bersama,
            ),
        )


@attrs.frozen
class Kesenjangan:
    """The gaps of several innovations, the smallest first, and the smallest set for all of them."""

    urutan: UrutanKesenjangan
    daftar: tuple[KesenjanganInovasi, ...]
    bersama: HimpunanUnsur
    """What to get for all of them together; things that several need are got once."""
    keadaan: tuple[KeadaanUnsur, ...]

    @property
    def hemat_rupiah(self) -> int | None:
        """How much less all together cost at most than one by one; None where unknown."""
        masing = [k.kurang.biaya_tertinggi_rupiah for k in self.daftar]
        semua = self.bersama.biaya_tertinggi_rupiah
        tahu = [satu for satu in masing if satu is not None]
        return None if semua is None or len(tahu) < len(masing) else sum(tahu) - semua

    def tabel(self) -> Tabel:
        baris = [
            (
                k.inovasi.kode,
                len(k.kurang.unsur),
                len(k.pasti.unsur),
                ", ".join(k.kurang.kode) or "–",
                k.kurang.biaya,
                ", ".join(sorted({satu for _, lain in k.dipakai_juga for satu in lain})) or "–",
            )
            for k in self.daftar
        ]
        kaki = (
            "bersama",
            len(self.bersama.unsur),
            "",
            ", ".join(self.bersama.kode),
            self.bersama.biaya,
            "",
        )
        kolom = ("Inovasi", "Kurang", "Pasti", "Unsur", "Biaya", "Berbagi dengan")
        return Tabel("Kesenjangan syarat", kolom, tuple(baris), kaki)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Kesenjangan syarat",
            f"{len(self.daftar)} inovasi, {len(self.bersama.unsur)} unsur bersama",
            (
                *(k.penjelasan() for k in self.daftar),
                self.bersama.uraian("Untuk semuanya bersama"),
                *(k.penjelasan() for k in self.keadaan),
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def hitung_kesenjangan(
    inovasi: Iterable[Inovasi],
    unsur: Iterable[UnsurInovasi],
    keadaan: Iterable[KeadaanUnsur],
    *,
    urutan: UrutanKesenjangan | str,
) -> Kesenjangan:
    """What is missing for each innovation and for all together, exactly.

    An element of which no state is given is not known to be there. Beyond the limit of steps the
    question is refused (ST-013), never answered with what is only nearly the smallest.
    """
    masukan = Masukan()
    semua = _berkode(masukan, "inovasi", inovasi, Inovasi, "kode")
    daftar = _berkode(masukan, "unsur", unsur, UnsurInovasi, "kode")
    tahu = _berkode(masukan, "keadaan", keadaan, KeadaanUnsur, "unsur")
    menurut = masukan.pilihan("urutan", urutan, UrutanKesenjangan)
    masukan.tuntas()
    kode = {u.kode: u for u in daftar}
    angkat(_galat_unsur(semua, tahu, kode))
    hitung = _Hitungan(kode, {k.unsur: k.ada for k in tahu}, menurut)
    terbuka = {i.kode: hitung.terbuka(i.syarat) for i in semua}
    hasil = [
        KesenjanganInovasi(
            i,
            hitung.terkecil(i.syarat, bila_tidak_diketahui=False),
            hitung.terkecil(i.syarat, bila_tidak_diketahui=True),
            tuple(s.kode for s in terbuka[i.kode]),
            hitung.tidak_diketahui(terbuka[i.kode]),
            _dipakai_juga(i.kode, terbuka),
        )
        for i in semua
    ]
    hasil.sort(key=lambda k: (hitung.ukuran(k.kurang), hitung.ukuran(k.pasti)))
    bersama = hitung.terkecil(tuple(s for i in semua for s in i.syarat), bila_tidak_diketahui=False)
    return Kesenjangan(menurut, tuple(hasil), bersama, tahu)


def _berkode(masukan: Masukan, path: str, isi: object, kelas: type[T], kunci: str) -> tuple[T, ...]:
    """Several of one class, none with the code of another; what is none is told."""
    semua = tupel(isi)  # type: ignore[arg-type]  # what has no members is refused next
    if salah := galat_anggota(semua, tuple, path):
        masukan.tambah(salah)
        return ()
    buruk = [g for i, s in enumerate(semua) if (g := galat_anggota(s, kelas, f"{path}[{i}]"))]
    masukan.tambah(*buruk)
    if not buruk:
        letak = ((f"{path}[{i}].{kunci}", getattr(s, kunci)) for i, s in enumerate(semua))
        masukan.tambah(*galat_ganda(letak))
    return semua


def _galat_unsur(
    inovasi: Iterable[Inovasi], keadaan: Iterable[KeadaanUnsur], kode: Mapping[str, UnsurInovasi]
) -> Iterator[Galat]:
    ada = tuple(kode)
    for i, satu in enumerate(inovasi):
        for j, syarat in enumerate(satu.syarat):
            for unsur in sorted(syarat.unsur - kode.keys()):
                path = f"inovasi[{i}].syarat[{j}].cara"
                yield UnsurTidakDikenal(unsur, path=path, ada=ada)
    for i, tahu in enumerate(keadaan):
        if tahu.unsur not in kode:
            yield UnsurTidakDikenal(tahu.unsur, path=f"keadaan[{i}].unsur", ada=ada)


def _dipakai_juga(
    milik: str, terbuka: Mapping[str, tuple[SyaratInovasi, ...]]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """By element of the open requirements of one innovation, who else could use it for its own."""
    semua = {kode: frozenset(u for s in isi for u in s.unsur) for kode, isi in terbuka.items()}
    hasil = []
    for unsur in sorted(semua[milik]):
        lain = tuple(kode for kode, isi in semua.items() if kode != milik and unsur in isi)
        if lain:
            hasil.append((unsur, lain))
    return tuple(hasil)


class _Hitungan:
    """What is known of the elements, and what each counts."""

    def __init__(
        self,
        unsur: Mapping[str, UnsurInovasi],
        ada: Mapping[str, bool | None],
        urutan: UrutanKesenjangan,
    ) -> None:
        self.unsur = unsur
        self.ada = ada
        sedikit = urutan is UrutanKesenjangan.TERSEDIKIT
        self.nilai = {k: self._nilai(u, sedikit=sedikit) for k, u in unsur.items()}

    @staticmethod
    def _nilai(unsur: UnsurInovasi, *, sedikit: bool) -> tuple[int, ...]:
        tinggi = unsur.biaya_tertinggi_rupiah
        biaya = (int(tinggi is None), tinggi or 0)
        return (1, *biaya) if sedikit else (*biaya, 1)

    def ukuran(self, himpunan: HimpunanUnsur) -> tuple[int, ...]:
        """How large a set is, in the order that was asked for."""
        kolom = zip(*(self.nilai[k] for k in himpunan.kode), strict=True)
        return tuple(map(sum, kolom))

    def terbuka(self, syarat: Iterable[SyaratInovasi]) -> tuple[SyaratInovasi, ...]:
        """The requirements that no way is known to meet."""
        punya = frozenset(k for k, ada in self.ada.items() if ada)
        return tuple(s for s in syarat if not any(punya.issuperset(c) for c in s.cara))

    def tidak_diketahui(self, syarat: Iterable[SyaratInovasi]) -> tuple[str, ...]:
        semua = {u for s in syarat for u in s.unsur}
        return tuple(sorted(u for u in semua if self.ada.get(u) is None))

    def terkecil(
        self, syarat: tuple[SyaratInovasi, ...], *, bila_tidak_diketahui: bool
    ) -> HimpunanUnsur:
        punya = {
            k for k in self.unsur if (bila_tidak_diketahui if (a := self.ada.get(k)) is None else a)
        }
        cara = [[frozenset(c) - punya for c in s.cara] for s in syarat]
        perlu = [c for c in cara if all(c)]
        hasil = himpunan_terkecil(perlu, self.nilai)
        if hasil is None:
            raise KesenjanganTerlaluBesar(len(perlu), path="inovasi", batas=BATAS_LANGKAH)
        return HimpunanUnsur(tuple(self.unsur[k] for k in sorted(hasil)))
