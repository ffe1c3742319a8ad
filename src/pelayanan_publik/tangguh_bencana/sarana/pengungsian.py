"""Who shelters where: each person once, each place once.

Village plans list a shelter once for every neighbourhood (RT) that flees to it. Added up row by
row the plan seems to hold everybody: in Medari 3,200 places for 3,192 people. The places behind
the rows hold 1,150. So places are told apart by their code, and the people of each RT are
assigned to the places that their RT reaches: a flow, exact, and no place ever above its
capacity.

Where some stay outside, the answer names why: a group of RT that together reach only such
places, which hold fewer than they are (Hall's condition). That group, and how many stay outside,
does not depend on any order; who of them it is does, and follows the codes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Pengumpul, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_tak_negatif, galat_teks, tulis_persen, tulis_ribuan
from pelayanan_publik.tangguh_bencana.errors import KapasitasBertentangan, RTTidakDikenal
from pelayanan_publik.tangguh_bencana.sarana.aliran import Aliran, alirkan
from pelayanan_publik.tangguh_bencana.sarana.baris import baca_baris
from pelayanan_publik.tangguh_bencana.sarana.pilihan import KodePeringatanSarana, PeringatanSarana


@attrs.frozen
class BarisPengungsian:
    """A row of the plan: people of this RT flee to this place, which holds so many in all."""

    rt: str
    tempat: str
    kapasitas: int

    def __attrs_post_init__(self) -> None:
        salah = (
            galat_teks(self.rt, "rt"),
            galat_teks(self.tempat, "tempat"),
            galat_tak_negatif(self.kapasitas, "kapasitas"),
        )
        angkat(filter(None, salah))


@attrs.frozen
class PendudukDitempatkan:
    """So many people of an RT in a place."""

    rt: str
    tempat: str
    jiwa: int


@attrs.frozen
class TempatPengungsian:
    """A place, what it holds, and how many are assigned to it."""

    kode: str
    kapasitas: int
    terisi: int

    @property
    def sisa(self) -> int:
        return self.kapasitas - self.terisi


@attrs.frozen
class WilayahKurang:
    """RT that together reach only these places, which hold fewer than they are."""

    rt: tuple[str, ...]
    tempat: tuple[str, ...]
    jiwa: int
    kapasitas: int

    @property
    def kurang(self) -> int:
        return self.jiwa - self.kapasitas

    @property
    def rasio(self) -> Fraction:
        """Places per person."""
        return Fraction(self.kapasitas, self.jiwa)

    def penjelasan(self) -> Penjelasan:
        tempat = ", ".join(self.tempat)
        sebab = (
            f"hanya mencapai {tempat}: {tulis_ribuan(self.kapasitas)} tempat"
            if tempat
            else "tidak mencapai satu tempat pun"
        )
        return Penjelasan(
            f"RT {', '.join(self.rt)}",
            f"kurang {tulis_ribuan(self.kurang)}",
            catatan=f"{tulis_ribuan(self.jiwa)} jiwa {sebab}",
        )


@attrs.frozen
class RTTanpaTempat:
    """So many people of an RT for whom no place is left."""

    rt: str
    jiwa: int


@attrs.frozen
class KapasitasPengungsian:
    """Places and people, assigned; what is short and what binds it."""

    tempat: tuple[TempatPengungsian, ...]
    penempatan: tuple[PendudukDitempatkan, ...]
    tanpa_tempat: tuple[RTTanpaTempat, ...]
    wilayah_kurang: tuple[WilayahKurang, ...]
    jiwa: int
    kapasitas_menurut_baris: int
    """The capacities added up row by row: the trap, for comparison only."""
    peringatan: tuple[PeringatanSarana, ...]

    @property
    def kapasitas(self) -> int:
        """Of all places, each counted once."""
        return sum(t.kapasitas for t in self.tempat)

    @property
    def tertampung(self) -> int:
        return sum(p.jiwa for p in self.penempatan)

    @property
    def kurang(self) -> int:
        return self.jiwa - self.tertampung

    @property
    def cukup(self) -> bool:
        """Whether every person has a place."""
        return self.kurang == 0

    @property
    def rasio(self) -> Fraction | None:
        """Places per person, wherever they lie; None without people."""
        return Fraction(self.kapasitas, self.jiwa) if self.jiwa else None

    @property
    def bagian_tertampung(self) -> Fraction | None:
        """The share of the people who have a place; None without people."""
        return Fraction(self.tertampung, self.jiwa) if self.jiwa else None

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Kapasitas pengungsian",
            "cukup" if self.cukup else f"kurang {tulis_ribuan(self.kurang)}",
            (
                Penjelasan("Penduduk", f"{tulis_ribuan(self.jiwa)} jiwa"),
                Penjelasan(
                    "Kapasitas, tiap tempat sekali",
                    tulis_ribuan(self.kapasitas),
                    catatan=f"dijumlahkan per baris {tulis_ribuan(self.kapasitas_menurut_baris)}",
                ),
                Penjelasan(
                    "Tertampung",
                    tulis_ribuan(self.tertampung),
                    catatan=tulis_persen(self.bagian_tertampung, 1),
                ),
                *(w.penjelasan() for w in self.wilayah_kurang),
                *(p.penjelasan() for p in self.peringatan),
            ),
        )

    def tabel(self) -> Tabel:
        baris = tuple((t.kode, t.kapasitas, t.terisi, t.sisa) for t in self.tempat)
        return Tabel(
            "Tempat pengungsian",
            ("Tempat", "Kapasitas", "Terisi", "Sisa"),
            baris,
            ("Jumlah", self.kapasitas, self.tertampung, self.kapasitas - self.tertampung),
        )

    def tabel_penempatan(self) -> Tabel:
        """Who goes where, by RT; those left outside too."""
        semua = [(p.rt, p.tempat, p.jiwa) for p in self.penempatan]
        semua += [(luar.rt, "–", luar.jiwa) for luar in self.tanpa_tempat]
        baris = tuple(sorted(semua, key=lambda b: b[0]))
        return Tabel("Penempatan", ("RT", "Tempat", "Jiwa"), baris, ("Jumlah", "", self.jiwa))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kapasitas_pengungsian(
    baris: Iterable[BarisPengungsian | tuple[Any, ...]], penduduk: Mapping[str, int]
) -> KapasitasPengungsian:
    """Assign the people of each RT to the places that the rows open to it.

    `penduduk` gives the people by RT; an RT without a row reaches no place. Two rows that say
    the same are one, with a warning; two capacities of one place are refused.

    >>> hasil = kapasitas_pengungsian(
    ...     [("01", "MASJID", 100), ("02", "MASJID", 100), ("02", "SD", 50)],
    ...     {"01": 80, "02": 90})
    >>> hasil.kapasitas_menurut_baris, hasil.kapasitas, hasil.tertampung
    (250, 150, 150)
    >>> [(w.rt, w.tempat, w.jiwa, w.kapasitas) for w in hasil.wilayah_kurang]
    [(('01', '02'), ('MASJID', 'SD'), 170, 150)]
    """
    kumpul = Pengumpul()
    terbaca = baca_baris(kumpul, BarisPengungsian, baris)
    jiwa = _penduduk(kumpul, penduduk)
    ruang: dict[str, int] = {}
    for letak, satu in terbaca:
        if jiwa is not None and satu.rt not in jiwa:
            kumpul.tambah(RTTidakDikenal(satu.rt, path=f"{letak}.rt"))
        pertama = ruang.setdefault(satu.tempat, satu.kapasitas)
        if pertama != satu.kapasitas:
            kumpul.tambah(
                KapasitasBertentangan(
                    satu.tempat,
                    path=f"{letak}.kapasitas",
                    kapasitas=(pertama, satu.kapasitas),
                )
            )
    kumpul.tuntas()
    isi = [satu for _, satu in terbaca]
    return _tempatkan(isi, dict(sorted((jiwa or {}).items())), dict(sorted(ruang.items())))


def _penduduk(kumpul: Pengumpul, penduduk: object) -> dict[str, int] | None:
    """The people by RT; None where they are none, which was told."""
    if not isinstance(penduduk, Mapping):
        kumpul.tambah(BukanJenisnya(penduduk, path="penduduk", sebagai="Mapping"))
        return None
    for rt, banyak in penduduk.items():
        kumpul.tambah(galat_teks(rt, "penduduk"), galat_tak_negatif(banyak, f"penduduk[{rt!r}]"))
    return dict(penduduk)


def _tempatkan(
    baris: list[BarisPengungsian], jiwa: dict[str, int], ruang: dict[str, int]
) -> KapasitasPengungsian:
    daftar_rt, daftar_tempat = list(jiwa), list(ruang)
    nomor = {kode: j for j, kode in enumerate(daftar_tempat)}
    jalan: dict[str, set[int]] = {rt: set() for rt in daftar_rt}
    for satu in baris:
        jalan[satu.rt].add(nomor[satu.tempat])
    urut = [sorted(jalan[rt]) for rt in daftar_rt]
    aliran = alirkan(list(jiwa.values()), list(ruang.values()), urut)
    terisi = [0] * len(daftar_tempat)
    mengungsi = [0] * len(daftar_rt)
    for (i, j), banyak in aliran.isi.items():
        terisi[j] += banyak
        mengungsi[i] += banyak
    return KapasitasPengungsian(
        tuple(
            TempatPengungsian(kode, ruang[kode], isi)
            for kode, isi in zip(daftar_tempat, terisi, strict=True)
        ),
        tuple(
            PendudukDitempatkan(daftar_rt[i], daftar_tempat[j], banyak)
            for (i, j), banyak in aliran.isi.items()
        ),
        tuple(
            RTTanpaTempat(rt, jiwa[rt] - ada)
            for rt, ada in zip(daftar_rt, mengungsi, strict=True)
            if ada < jiwa[rt]
        ),
        tuple(
            WilayahKurang(
                tuple(daftar_rt[i] for i in asal),
                tuple(daftar_tempat[j] for j in tujuan),
                sum(jiwa[daftar_rt[i]] for i in asal),
                sum(ruang[daftar_tempat[j]] for j in tujuan),
            )
            for asal, tujuan in _kelompok(aliran, urut)
        ),
        sum(jiwa.values()),
        sum(satu.kapasitas for satu in baris),
        _peringatan(baris),
    )


def _kelompok(aliran: Aliran, jalan: list[list[int]]) -> list[tuple[list[int], list[int]]]:
    """The sources that bind, parted where they share no sink; each part falls short by itself."""
    sisa = dict.fromkeys(sorted(aliran.asal_terikat))
    menuju: dict[int, list[int]] = {}
    for i in sisa:
        for j in jalan[i]:
            menuju.setdefault(j, []).append(i)
    hasil: list[tuple[list[int], list[int]]] = []
    while sisa:
        antre = [next(iter(sisa))]
        asal, tujuan = set(antre), set[int]()
        while antre:
            for j in jalan[antre.pop()]:
                if j not in tujuan:
                    tujuan.add(j)
                    baru = [i for i in menuju[j] if i not in asal]
                    asal.update(baru)
                    antre += baru
        hasil.append((sorted(asal), sorted(tujuan)))
        for i in asal:
            del sisa[i]
    return hasil


def _peringatan(baris: list[BarisPengungsian]) -> tuple[PeringatanSarana, ...]:
    ulang = len(baris) - len(set(baris))
    if not ulang:
        return ()
    return (
        PeringatanSarana(
            KodePeringatanSarana.BARIS_TERULANG,
            f"{ulang} baris tertulis lebih dari sekali; dihitung sekali.",
            f"{ulang} rows are written more than once; each counts once.",
        ),
    )
