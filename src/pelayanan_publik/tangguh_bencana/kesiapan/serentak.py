"""How many whole teams can stand at once, of several patterns that share people and items.

A team is whole when each of its required seats has somebody of its own who meets what is
required, and its required items are there and fit. Counting certificates answers another
question: somebody with three certificates is counted three times (`menurut_sertifikat`, shown
because it misleads). So does each pattern by itself (`sendiri`): the others want the same people.

Where a number of teams cannot stand, a set of seats asks for more people than may fill any of
them (Hall), or a kind of item is short. Such a limit holds for every combination of teams, and
the best combination is sought among those that keep all limits met (`pencarian`).

The most teams in all; of several combinations the one with most of the pattern that stands first
in the caller's order, then of the second, and so on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pelayanan_publik.core.errors import Galat, Pengumpul, PilihanTidakAda, galat_ganda
from pelayanan_publik.core.units import galat_tak_negatif
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.tangguh_bencana.errors import PencarianReguTerlaluBesar
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.hasil_serentak import (
    BanyakRegu,
    PembatasRegu,
    ReguSerentak,
)
from pelayanan_publik.tangguh_bencana.kesiapan.kursi import MacamKursi, macam_alat, macam_kursi
from pelayanan_publik.tangguh_bencana.kesiapan.papan import baca_regu
from pelayanan_publik.tangguh_bencana.kesiapan.pencarian import (
    Banyak,
    Batas,
    Temuan,
    TerlaluLama,
    terbanyak,
)
from pelayanan_publik.tangguh_bencana.kesiapan.pencocokan import bit, cocokkan
from pelayanan_publik.tangguh_bencana.regu import PolaRegu

LANGKAH_TERBANYAK = 10_000
"""Steps of the search after which it is refused; a usual question takes a handful."""


def regu_serentak(
    pola: PolaRegu | Iterable[PolaRegu],
    kekuatan: Kekuatan,
    pada: date,
    *,
    paling_banyak: int | Mapping[str, int] | None = None,
) -> ReguSerentak:
    """How many whole teams of these patterns can stand at once on a day.

    `paling_banyak`: at most so many of each pattern, or of each whose code is named. A search
    over too many combinations is refused (TB-065).

    >>> from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Relawan
    >>> from pelayanan_publik.tangguh_bencana.regu import Peran
    >>> darat = PolaRegu("DARAT", "Regu darat", (Peran("pencari", 3),))
    >>> jaga = PolaRegu("JAGA", "Regu jaga", (Peran("penjaga", 2),))
    >>> orang = Kekuatan([Relawan(f"R-{i}") for i in range(7)], (), DaftarKualifikasi(()))
    >>> hasil = regu_serentak([darat, jaga], orang, date(2026, 8, 1))
    >>> hasil.banyak, [p.sendiri for p in hasil.per_pola]
    ((1, 2), [2, 3])
    """
    kumpul = Pengumpul()
    regu: tuple[PolaRegu, ...] = ()
    with kumpul.di():
        regu = baca_regu(pola, kekuatan, galat_tanggal(pada, "pada"))
    kumpul.tambah(*galat_ganda((f"pola[{i}].kode", p.kode) for i, p in enumerate(regu)))
    kumpul.tambah(*_galat_batas(paling_banyak, regu))
    kumpul.tuntas()
    soal = _Soal(regu, kekuatan, pada)
    sendiri = [soal.sendiri(i) for i in range(len(regu))]
    diminta = [
        paling_banyak.get(p.kode) if isinstance(paling_banyak, Mapping) else paling_banyak
        for p in regu
    ]
    tertinggi = [s if d is None else min(s, d) for s, d in zip(sendiri, diminta, strict=True)]
    temuan = _cari(soal, tertinggi)
    per_pola = tuple(
        BanyakRegu(
            p.kode,
            temuan.banyak[i],
            sendiri[i],
            soal.menurut_sertifikat(i),
            diminta[i],
            soal.penghalang(_tambah_satu(temuan.banyak, i)),
        )
        for i, p in enumerate(regu)
    )
    return ReguSerentak(pada, per_pola, tuple(soal.pembatas), temuan.langkah)


def _galat_batas(
    batas: int | Mapping[str, int] | None, regu: Sequence[PolaRegu]
) -> Iterator[Galat | None]:
    if isinstance(batas, Mapping):
        kode = tuple(p.kode for p in regu)
        for k, n in batas.items():
            path = f"paling_banyak[{k!r}]"
            yield galat_tak_negatif(n, path)
            if regu and k not in kode:
                yield PilihanTidakAda(k, path=path, ada=kode)
    elif batas is not None:
        yield galat_tak_negatif(batas, "paling_banyak")


def _cari(soal: _Soal, tertinggi: Sequence[int]) -> Temuan:
    awal = [Batas(p.per_regu, p.tersedia) for p in soal.pembatas]
    try:
        return terbanyak(tertinggi, soal.uji, awal, LANGKAH_TERBANYAK)
    except TerlaluLama as lama:
        raise PencarianReguTerlaluBesar(
            LANGKAH_TERBANYAK, path="pola", regu=sum(lama.terbaik)
        ) from None


def _tambah_satu(banyak: Banyak, letak: int) -> Banyak:
    return tuple(n + (i == letak) for i, n in enumerate(banyak))


class _Soal:
    """Counts of people by the kinds of seats they may fill, and the limits met so far."""

    def __init__(self, regu: tuple[PolaRegu, ...], kekuatan: Kekuatan, pada: date) -> None:
        self._regu = regu
        self._macam = macam_kursi(regu, lengkap=False)
        self._minta = [_per_regu(m, len(regu)) for m in self._macam]
        self._kelas = _kelas(self._macam, kekuatan, pada)
        layak = kekuatan.alat_layak(pada)
        per_regu = [macam_alat([satu], lengkap=False) for satu in regu]
        self.pembatas = [
            PembatasRegu(
                (), (), jenis, tuple(b.get(jenis, 0) for b in per_regu), layak.get(jenis, 0)
            )
            for jenis in macam_alat(regu, lengkap=False)
        ]

    def uji(self, banyak: Banyak) -> Batas | None:
        """Nothing if so many teams can stand; else a limit that forbids it."""
        halangan = self.penghalang(banyak)
        return None if halangan is None else Batas(halangan.per_regu, halangan.tersedia)

    def penghalang(self, banyak: Banyak) -> PembatasRegu | None:
        """What forbids so many teams, kept for later; None if they can stand."""
        for satu in self.pembatas:
            if satu.melarang(banyak):
                return satu
        permintaan = [sum(m * n for m, n in zip(b, banyak, strict=True)) for b in self._minta]
        ikatan = cocokkan(permintaan, self._kelas).ikatan
        if not ikatan:
            return None
        peran = sorted((i, nama) for r in bit(ikatan) for i, nama, _ in self._macam[r].letak)
        minta = tuple(
            sum(baris) for baris in zip(*(self._minta[r] for r in bit(ikatan)), strict=True)
        )
        baru = PembatasRegu(
            tuple((self._regu[i].kode, nama) for i, nama in peran),
            tuple(p.kode for p, n in zip(self._regu, minta, strict=True) if n == p.kursi),
            None,
            minta,
            self._orang(ikatan),
        )
        self.pembatas.append(baru)
        return baru

    def sendiri(self, letak: int) -> int:
        """How many teams of one pattern could stand alone.

        From one more than there are people for, each limit met lowers the number.
        """
        banyak = sum(self._kelas.values()) // self._regu[letak].kursi + 1
        while True:
            hanya = tuple(banyak * (i == letak) for i in range(len(self._regu)))
            halangan = self.penghalang(hanya)
            if halangan is None:
                return banyak
            banyak = halangan.tersedia // halangan.per_regu[letak]

    def menurut_sertifikat(self, letak: int) -> int:
        """Holders by seats, the least of all roles: everybody is counted in every role."""
        return min(
            self._orang(1 << r) // banyak
            for r, macam in enumerate(self._macam)
            for i, _, banyak in macam.letak
            if i == letak
        )

    def _orang(self, macam: int) -> int:
        """All the people who may fill any of these kinds."""
        return sum(n for topeng, n in self._kelas.items() if topeng & macam)


def _per_regu(macam: MacamKursi, banyak_pola: int) -> tuple[int, ...]:
    hasil = [0] * banyak_pola
    for i, _, banyak in macam.letak:
        hasil[i] += banyak
    return tuple(hasil)


def _kelas(macam: Sequence[MacamKursi], kekuatan: Kekuatan, pada: date) -> dict[int, int]:
    """By the set of kinds of seats (a bitmask), how many people present may fill just these."""
    memberi = {k.kode: [m.topeng(k) for m in macam] for k in kekuatan.daftar.isi}

    def topeng(punya: frozenset[str]) -> int:
        hasil = 0
        for r, m in enumerate(macam):
            terpenuhi = 0
            for kode in punya:
                terpenuhi |= memberi[kode][r]
            hasil |= (terpenuhi == (1 << len(m.syarat)) - 1) << r
        return hasil

    orang = Counter(
        frozenset([p.kualifikasi for p in satu.perolehan if p.berlaku(pada)])
        for satu in kekuatan.hadir(pada)
    )
    kelas: Counter[int] = Counter()
    for punya, banyak in orang.items():
        kelas[topeng(punya)] += banyak
    return kelas
