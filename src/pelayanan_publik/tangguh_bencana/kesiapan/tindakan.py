"""The smallest set of deeds that makes teams ready on a day, and the proof that it is smallest.

    what is missing to somebody for a seat   the lightest qualifications that meet it   (`calon`)
    who takes which seat                     the cheapest assignment, one person one seat
                                             (`penugasan`)
    items                                    kind by kind, lots inspected or items bought
                                             (`kelengkapan`)

The three do not touch each other: what somebody learns depends on his or her own seat only, and
no item on any person. So the sum of the least weights is the least of all. Somebody new may take
any seat, for the weight of joining and of all that the seat asks for (the ages are assumed to
fit); whoever is away on the day takes none.

Of sets that weigh the same the one of fewest deeds is given; then of fewest people who join; then
of fewest trainings that are no renewals, and of those who join. Beyond that, people with the same
weights are seated by code, and for a seat those qualifications are taken that stand first in the
list. The order of the roster decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import count

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.units import galat_anggota, sebagai_pilihan
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.tangguh_bencana.errors import KursiTidakTerisi, SasaranBukanSiap
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import (
    BOBOT_SATU,
    Bobot,
    JenisTindakan,
    Tindakan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.calon import (
    KelasCalon,
    Penimbang,
    Taraf,
    kelas_calon,
)
from pelayanan_publik.tangguh_bencana.kesiapan.hasil_tindakan import (
    BuktiTindakan,
    TindakanTerkecil,
)
from pelayanan_publik.tangguh_bencana.kesiapan.kelengkapan import lengkapi
from pelayanan_publik.tangguh_bencana.kesiapan.kursi import (
    MacamKursi,
    galat_banyak_syarat,
    macam_alat,
    macam_kursi,
)
from pelayanan_publik.tangguh_bencana.kesiapan.papan import baca_regu
from pelayanan_publik.tangguh_bencana.kesiapan.penugasan import Penugasan, tugaskan
from pelayanan_publik.tangguh_bencana.kesiapan.susunan import Penempatan
from pelayanan_publik.tangguh_bencana.regu import PeranRegu, PolaRegu, StatusKesiapan

_AWALAN_BARU = "BARU"


def tindakan_terkecil(
    pola: PolaRegu | Iterable[PolaRegu],
    kekuatan: Kekuatan,
    pada: date,
    *,
    sasaran: StatusKesiapan = StatusKesiapan.SIAP_BERSYARAT,
    boleh_rekrut: bool = True,
    bobot: Bobot | None = None,
) -> TindakanTerkecil:
    """The smallest set of deeds after which a team, or several at once, is ready on a day.

    `sasaran`: `SIAP_BERSYARAT` asks for what is required, `SIAP` for what is recommended too.
    `bobot`: what deeds weigh; without it each weighs one. Where people are too few and nobody
    may join, it is refused (TB-061) with the seats that prove it.

    >>> from pelayanan_publik.tangguh_bencana.model import (
    ...     DaftarKualifikasi, Kemampuan, Kualifikasi, Relawan, SyaratKeterampilan,
    ...     WujudKualifikasi)
    >>> from pelayanan_publik.tangguh_bencana.regu import Peran
    >>> kursus = Kualifikasi("SAR-AIR", "Penyelamatan di air", WujudKualifikasi.KREDENSIAL,
    ...     (Kemampuan("renang"),), 24)
    >>> renang = SyaratKeterampilan("renang", (WujudKualifikasi.KREDENSIAL,))
    >>> regu = PolaRegu("AIR", "Regu air", (Peran("ketua"), Peran("perenang", 2, (renang,))))
    >>> ani = Relawan("R-1", (kursus.terbitkan(date(2024, 3, 1)),))
    >>> kekuatan = Kekuatan((ani, Relawan("R-2")), (), DaftarKualifikasi((kursus,)))
    >>> for satu in tindakan_terkecil(regu, kekuatan, date(2026, 3, 1)).tindakan:
    ...     print(satu)
    R-1: perbarui SAR-AIR
    R-2: latih SAR-AIR
    BARU-1: rekrut
    """
    kumpul = Pengumpul()
    regu: tuple[PolaRegu, ...] = ()
    with kumpul.di():
        regu = baca_regu(pola, kekuatan, galat_tanggal(pada, "pada"))
    with kumpul.di():
        sasaran = _sasaran(sasaran)
    timbang = BOBOT_SATU if bobot is None else bobot
    kumpul.tambah(
        galat_anggota(boleh_rekrut, bool, "boleh_rekrut"),
        salah := galat_anggota(timbang, Bobot, "bobot"),
        *(
            galat
            for i, satu in enumerate(regu)
            for galat in galat_banyak_syarat(satu, "pola" if satu is pola else f"pola[{i}]")
        ),
    )
    if regu and salah is None:
        dikenal = frozenset(k.kode for k in kekuatan.daftar.isi)
        benda = frozenset(a.jenis for a in kekuatan.alat) | set(macam_alat(regu, lengkap=True))
        kumpul.tambah(*timbang.galat_kode(dikenal, benda))
    kumpul.tuntas()
    lengkap = sasaran is StatusKesiapan.SIAP
    macam = macam_kursi(regu, lengkap=lengkap)
    penimbang = Penimbang(macam, kekuatan.daftar.isi, timbang)
    kelas = kelas_calon(kekuatan, penimbang, pada)
    penugasan = _penugasan(macam, kelas, penimbang, boleh_rekrut=boleh_rekrut)
    if penugasan.kurang:
        raise _kurang_orang(penugasan, macam)
    alat = lengkapi(macam_alat(regu, lengkap=lengkap), kekuatan, pada, timbang)
    duduk = _dudukkan(penugasan, kelas, penimbang, kekuatan)
    timbangan = penimbang.timbangan
    return TindakanTerkecil(
        regu,
        pada,
        sasaran,
        (*_kerjakan(duduk, penimbang), *(t for a in alat for t in a.tindakan())),
        tuple(_susunan(duduk, macam, regu)),
        BuktiTindakan(penugasan, timbangan.penyebut, timbangan.alas, alat),
    )


def _sasaran(nilai: object) -> StatusKesiapan:
    """A readiness to aim at, given as itself or as its word."""
    sasaran = sebagai_pilihan(nilai, StatusKesiapan, "sasaran")
    if sasaran is StatusKesiapan.TIDAK_SIAP:
        raise SasaranBukanSiap(sasaran, path="sasaran")
    return sasaran


def _penugasan(
    macam: Sequence[MacamKursi],
    kelas: Sequence[KelasCalon],
    penimbang: Penimbang,
    *,
    boleh_rekrut: bool,
) -> Penugasan:
    """The cheapest assignment; those who may join are the last class, of which there is enough."""
    permintaan = [m.banyak for m in macam]
    tersedia = [len(k.isi) for k in kelas]
    biaya = [k.biaya for k in kelas]
    if boleh_rekrut:
        tersedia.append(sum(permintaan))
        biaya.append(penimbang.biaya_baru)
    return tugaskan(permintaan, tersedia, biaya)


def _kurang_orang(penugasan: Penugasan, macam: Sequence[MacamKursi]) -> KursiTidakTerisi:
    letak = sorted((i, nama) for r in penugasan.ikatan for i, nama, _ in macam[r].letak)
    return KursiTidakTerisi(
        tuple(str(PeranRegu(i + 1, nama)) for i, nama in letak),
        path="kekuatan",
        butuh=sum(macam[r].banyak for r in penugasan.ikatan),
        calon=penugasan.calon(penugasan.ikatan),
        kurang=penugasan.kurang,
    )


@attrs.frozen
class _Duduk:
    """Somebody in a kind of seat, as he or she stands before anything is done."""

    kode: str
    taraf: Taraf
    macam: int
    baru: bool


def _dudukkan(
    penugasan: Penugasan, kelas: Sequence[KelasCalon], penimbang: Penimbang, kekuatan: Kekuatan
) -> list[_Duduk]:
    """Who takes which kind of seat: of each class those whose code comes first. By code."""
    dikenal = {r.kode for r in kekuatan.relawan}
    baru = (kode for kode in map(f"{_AWALAN_BARU}-{{}}".format, count(1)) if kode not in dikenal)
    antre = [iter(k.isi) for k in kelas]
    lama: list[_Duduk] = []
    gabung: list[_Duduk] = []
    for k, m, banyak in penugasan.isi:
        for _ in range(banyak):
            if k < len(kelas):
                kode, taraf = next(antre[k])
                lama.append(_Duduk(kode, taraf, m, baru=False))
            else:
                gabung.append(_Duduk(next(baru), penimbang.baru, m, baru=True))
    return [*sorted(lama, key=lambda d: d.kode), *gabung]


def _kerjakan(duduk: Iterable[_Duduk], penimbang: Penimbang) -> Iterator[Tindakan]:
    bobot = penimbang.timbangan.bobot
    for d in duduk:
        if d.baru:
            gabung = JenisTindakan.REKRUT
            yield Tindakan(gabung, d.kode, bobot=bobot.dari(gabung))
        for jenis, kualifikasi in penimbang.pelajari(d.taraf, d.macam):
            yield Tindakan(jenis, d.kode, kualifikasi, bobot=bobot.dari(jenis, kualifikasi))


def _susunan(
    duduk: Iterable[_Duduk], macam: Sequence[MacamKursi], regu: Sequence[PolaRegu]
) -> Iterator[Penempatan]:
    """Single people in single seats, by team and role; in seats that ask the same by code."""
    per_macam: list[list[str]] = [[] for _ in macam]
    for d in duduk:
        per_macam[d.macam].append(d.kode)
    antre = {(i, nama): isi for m, isi in zip(macam, map(iter, per_macam), strict=True)
             for i, nama, _ in m.letak}  # fmt: skip
    for i, satu in enumerate(regu):
        for peran in satu.peran:
            if isi := antre.get((i, peran.nama)):
                for kursi in range(1, peran.banyak + 1):
                    yield Penempatan(i + 1, peran.nama, kursi, next(isi))
