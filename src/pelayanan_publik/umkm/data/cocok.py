"""Lists of several sources as one list of businesses, every link with its reason.

    rows → keys → groups (proven)     kelompok: which rows, by which links
                → clashes             benturan: two NIBs that a key would have joined
                → proposals           usulan: what a person should look at
                → what was not done   blok_terlewat, cacat

The rows are kept as they came; a group is a set of them. So nothing is lost, and nothing needs to
be undone: the register takes the links over as merges that can be taken back (`gabungkan_usaha`).
The answer does not depend on the order of lists or rows, and a row given twice counts once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_anggota, tulis_kata
from pelayanan_publik.umkm.data.baris import BarisCacat, BarisUsaha
from pelayanan_publik.umkm.data.kelompok import Penyatuan, Sambungan
from pelayanan_publik.umkm.data.kunci import KunciBaris
from pelayanan_publik.umkm.data.pencari import PencariUsulan
from pelayanan_publik.umkm.data.pernyataan import BidangUsaha
from pelayanan_publik.umkm.data.tautan import KunciCocok, RujukanBaris, Tautan
from pelayanan_publik.umkm.data.tumpang import TumpangTindih, tumpang_tindih
from pelayanan_publik.umkm.data.usulan import (
    BlokTerlewat,
    KebijakanUsulan,
    UsulanGabung,
)
from pelayanan_publik.umkm.errors import BarisBerbedaIsi, BukanTautanBaris


@attrs.frozen
class KelompokUsaha:
    """Rows that are one business, and the links that prove it: one fewer than there are rows."""

    anggota: tuple[RujukanBaris, ...]
    tautan: tuple[Tautan, ...]

    @property
    def sumber(self) -> tuple[str, ...]:
        """The lists that know this business."""
        return tuple(sorted({a.sumber for a in self.anggota}))

    def alasan(self, dari: RujukanBaris, ke: RujukanBaris) -> tuple[Tautan, ...]:
        """The links that lead from one row of the group to another, in their order."""
        tetangga: dict[RujukanBaris, list[tuple[RujukanBaris, Tautan]]] = {}
        for t in self.tautan:
            tetangga.setdefault(t.dari, []).append((t.ke, t))
            tetangga.setdefault(t.ke, []).append((t.dari, t))
        jalan: dict[RujukanBaris, tuple[Tautan, ...]] = {dari: ()}
        antre = [dari]
        for satu in antre:
            for lain, t in tetangga.get(satu, ()):
                if lain not in jalan:
                    jalan[lain] = (*jalan[satu], t)
                    antre.append(lain)
        if ke not in jalan or dari not in self.anggota:
            raise BukanTautanBaris(str(dari), path="dari", ke=str(ke))
        return jalan[ke]

    def penjelasan(self) -> Penjelasan:
        judul = ", ".join(map(str, self.anggota))
        return Penjelasan("Satu usaha", judul, tuple(Penjelasan(str(t)) for t in self.tautan))


@attrs.frozen
class BenturanNIB:
    """Businesses of different NIB that share a key, and the rows that belong to none for it."""

    kunci: KunciCocok
    ber_nib: tuple[RujukanBaris, ...]
    """Of each of these businesses, its first row that holds the key."""
    tertahan: tuple[RujukanBaris, ...]

    def __str__(self) -> str:
        nib = " ≠ ".join(map(str, self.ber_nib))
        sisa = f"; tertahan: {', '.join(map(str, self.tertahan))}" if self.tertahan else ""
        return f"{nib} ({self.kunci.value} sama, NIB berbeda){sisa}"


@attrs.frozen
class PertentanganBaris:
    """A field on which the rows of one business differ, by the first row of each content."""

    bidang: BidangUsaha
    baris: tuple[RujukanBaris, ...]

    def __str__(self) -> str:
        return f"{tulis_kata(self.bidang)}: {' ≠ '.join(map(str, self.baris))}"


@attrs.frozen
class HasilPencocokan:
    """All rows, and what was found of them. A row that stands in no group is one business."""

    baris: tuple[BarisUsaha, ...]
    """By list and number."""
    kelompok: tuple[KelompokUsaha, ...]
    """Those of two rows and more."""
    benturan: tuple[BenturanNIB, ...]
    usulan: tuple[UsulanGabung, ...]
    blok_terlewat: tuple[BlokTerlewat, ...]
    cacat: tuple[BarisCacat, ...]

    @property
    def banyak_usaha(self) -> int:
        """The businesses, each once."""
        return len(self.baris) - sum(len(k.anggota) - 1 for k in self.kelompok)

    @cached_property
    def _kelompok_baris(self) -> dict[RujukanBaris, KelompokUsaha]:
        return {a: k for k in self.kelompok for a in k.anggota}

    def kelompok_baris(self, baris: RujukanBaris) -> KelompokUsaha:
        """The group of a row; a row by itself is a group without links."""
        return self._kelompok_baris.get(baris, KelompokUsaha((baris,), ()))

    def alasan(self, dari: RujukanBaris, ke: RujukanBaris) -> tuple[Tautan, ...]:
        """Why two rows are one business: the links between them. Refused if they are not."""
        return self.kelompok_baris(dari).alasan(dari, ke)

    def tumpang(self) -> TumpangTindih:
        """How far the lists overlap, in businesses."""
        sendiri = ((b.sumber,) for b in self.baris if b.rujukan not in self._kelompok_baris)
        return tumpang_tindih([*(k.sumber for k in self.kelompok), *sendiri])

    def pertentangan(self) -> tuple[PertentanganBaris, ...]:
        """What the rows of one business do not agree on, group by group: nothing is chosen.

        A weak key with another KBLI may be two businesses of one owner; a person decides.
        """
        isi = {b.rujukan: b for b in self.baris}
        hasil = []
        for kelompok in self.kelompok:
            kunci = KunciBaris.dari([isi[a] for a in kelompok.anggota])
            for f in attrs.fields(KunciBaris):
                pertama: dict[str, RujukanBaris] = {}
                for satu, rujukan in zip(getattr(kunci, f.name), kelompok.anggota, strict=True):
                    pertama.setdefault(satu, rujukan)
                pertama.pop("", None)
                if len(pertama) > 1:
                    hasil.append(PertentanganBaris(BidangUsaha(f.name), tuple(pertama.values())))
        return tuple(hasil)

    def tabel(self) -> Tabel:
        """Each group of several rows: its rows and its links."""
        isi = tuple(
            (", ".join(map(str, k.anggota)), "; ".join(map(str, k.tautan))) for k in self.kelompok
        )
        judul = f"{len(self.baris)} baris, {self.banyak_usaha} usaha"
        return Tabel(judul, ("Baris yang satu usaha", "Tautan"), isi)

    def penjelasan(self) -> Penjelasan:
        terlewat = sum(b.pasangan for b in self.blok_terlewat)
        rincian = (
            Penjelasan("Tergabung", f"{len(self.kelompok)} kelompok",
                       tuple(k.penjelasan() for k in self.kelompok)),
            Penjelasan("NIB berbenturan", f"{len(self.benturan)}",
                       tuple(Penjelasan(str(b)) for b in self.benturan)),
            Penjelasan("Diusulkan, tidak digabung", f"{len(self.usulan)} pasang"),
            Penjelasan("Tidak dibandingkan", f"{terlewat} pasang",
                       catatan=f"{len(self.blok_terlewat)} blok terlalu besar"),
            Penjelasan("Tidak terpakai sebagai kunci", f"{len(self.cacat)} isian"),
        )  # fmt: skip
        return Penjelasan(f"{len(self.baris)} baris", f"{self.banyak_usaha} usaha", rincian)

    def __repr__(self) -> str:
        return f"HasilPencocokan({len(self.baris)} baris, {self.banyak_usaha} usaha)"


def cocokkan(
    baris: Iterable[BarisUsaha], *, kebijakan: KebijakanUsulan | None = None
) -> HasilPencocokan:
    """Match rows of any number of lists. Time and memory grow with the rows, not with their pairs.

    >>> hasil = cocokkan([
    ...     BarisUsaha("dinas", "1", "Bu Tini*", nib="9120001234567", nik="3471144107800001"),
    ...     BarisUsaha("OSS", "7", "TINI*", nib="9120001234567"),
    ...     BarisUsaha("BPS", "3", "Warung Tini*", nik="3471144107800001", tempat="Prenggan")])
    >>> print(hasil.tabel())
    3 baris, 2 usaha
    Baris yang satu usaha  Tautan
    ---------------------  ---------------------
    OSS/7, dinas/1         OSS/7 = dinas/1 (nib)
    >>> [u.alasan[0].value for u in hasil.usulan]
    ['nik_sama']
    """
    semua = _susun(baris)
    aturan = KebijakanUsulan() if kebijakan is None else kebijakan
    angkat(filter(None, [galat_anggota(aturan, KebijakanUsulan, "kebijakan")]))
    kunci = KunciBaris.dari(semua)
    kerja = Penyatuan.mulai(kunci.nib)
    nik_kbli_nama = map(_lengkap, kunci.nik, kunci.kbli, kunci.nama)
    kerja.tingkat(KunciCocok.NIK_KBLI_NAMA, nik_kbli_nama)
    kerja.tingkat(KunciCocok.NIK_TEMPAT, map(_lengkap, kunci.nik, kunci.tempat))
    akar = kerja.akar()
    pencari = PencariUsulan(semua, kunci, kerja, akar, aturan)
    pencari.cari()
    rujukan = cache(lambda i: semua[i].rujukan)
    return HasilPencocokan(
        semua,
        _kelompok(akar, kerja.sambungan, rujukan),
        tuple(
            BenturanNIB(b.kunci, tuple(map(rujukan, b.ber_nib)), tuple(map(rujukan, b.tertahan)))
            for b in kerja.benturan
        ),
        tuple(pencari.usulan(rujukan)),
        tuple(pencari.terlewat),
        tuple(kunci.cacat(semua)),
    )


def _susun(baris: Iterable[BarisUsaha]) -> tuple[BarisUsaha, ...]:
    """The rows by list and number, each once."""
    if not isinstance(baris, Iterable) or isinstance(baris, str):
        raise BukanJenisnya(type(baris).__name__, path="baris", sebagai="Iterable")
    daftar: dict[str, dict[str, BarisUsaha]] = {}
    galat: list[Galat] = []
    for i, satu in enumerate(baris):
        if salah := galat_anggota(satu, BarisUsaha, f"baris[{i}]"):
            salah.nilai = type(satu).__name__
            galat.append(salah)
        elif daftar.setdefault(satu.sumber, {}).setdefault(satu.nomor, satu) != satu:
            galat.append(BarisBerbedaIsi(str(satu.rujukan), path=f"baris[{i}]"))
    angkat(galat)
    return tuple(isi[nomor] for _, isi in sorted(daftar.items()) for nomor in sorted(isi))


def _lengkap(*bagian: str) -> str:
    """A key of several parts, only the last of which may hold a space; none if one is missing."""
    return " ".join(bagian) if all(bagian) else ""


def _kelompok(
    akar: Sequence[int], sambungan: Iterable[Sambungan], rujukan: Callable[[int], RujukanBaris]
) -> tuple[KelompokUsaha, ...]:
    tautan: dict[int, list[Tautan]] = {}
    for s in sambungan:
        tautan.setdefault(akar[s.dari], []).append(Tautan(s.kunci, rujukan(s.dari), rujukan(s.ke)))
    anggota: dict[int, list[RujukanBaris]] = {satu: [] for satu in sorted(tautan)}
    for i, satu in enumerate(akar):
        if satu in anggota:
            anggota[satu].append(rujukan(i))
    return tuple(KelompokUsaha(tuple(anggota[a]), tuple(tautan[a])) for a in anggota)
