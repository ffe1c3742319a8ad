"""What a plan of training would change: the same calendar, without the plan and with it.

A line of the plan is a person, a qualification, and the day on which it will be issued. Who
never held it must be of the age that it asks for; renewing asks for no age.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, galat_anggota, tulis_kata, tulis_ribuan, tupel
from pelayanan_publik.core.validity import Masa, hari
from pelayanan_publik.tangguh_bencana.errors import (
    PelatihanGanda,
    RelawanTidakDikenal,
    UmurDiLuarRentang,
    UmurTidakDiketahui,
)
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.kalender import (
    KalenderKesiapan,
    galat_masa,
    kalender_kesiapan,
)
from pelayanan_publik.tangguh_bencana.kesiapan.papan import baca_regu
from pelayanan_publik.tangguh_bencana.kesiapan.uraian import tulis_regu
from pelayanan_publik.tangguh_bencana.kompetensi import umur
from pelayanan_publik.tangguh_bencana.model import Perolehan, Relawan, RentangUmur
from pelayanan_publik.tangguh_bencana.regu import PolaRegu, StatusKesiapan


@attrs.frozen(field_transformer=sekaligus)
class RencanaPelatihan:
    """That somebody is to obtain a qualification, or to renew it, on a day."""

    relawan: str = attrs.field(validator=berisi)
    kualifikasi: str = attrs.field(validator=berisi)
    terbit: date = attrs.field(validator=hari)


def dengan_pelatihan(kekuatan: Kekuatan, rencana: Iterable[RencanaPelatihan]) -> Kekuatan:
    """The strength as it will be when the plan is carried out.

    >>> from pelayanan_publik.tangguh_bencana.model import (
    ...     DaftarKualifikasi, Kualifikasi, WujudKualifikasi)
    >>> kursus = Kualifikasi("AIR", "Kursus", WujudKualifikasi.SERTIFIKAT_PELATIHAN, (), 24)
    >>> awal = Kekuatan([Relawan("R-1")], (), DaftarKualifikasi([kursus]))
    >>> kelak = dengan_pelatihan(awal, [RencanaPelatihan("R-1", "AIR", date(2026, 9, 1))])
    >>> str(kelak.relawan[0].perolehan[0].kedaluwarsa)
    '2028-09-01'
    """
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(kekuatan, Kekuatan, "kekuatan"))
    tambahan = _baca(kekuatan, tupel(rencana), kumpul)
    kumpul.tuntas()
    return _terapkan(kekuatan, tambahan)


def _terapkan(kekuatan: Kekuatan, tambahan: Mapping[str, list[Perolehan]]) -> Kekuatan:
    relawan = (
        attrs.evolve(r, perolehan=(*r.perolehan, *tambahan[r.kode])) if r.kode in tambahan else r
        for r in kekuatan.relawan
    )
    return Kekuatan(relawan, kekuatan.alat, kekuatan.daftar)


def _baca(kekuatan: object, rencana: object, kumpul: Pengumpul) -> dict[str, list[Perolehan]]:
    """By person, what the plan adds. Faults are collected; what is none is passed over."""
    kumpul.tambah(galat_anggota(rencana, tuple, "rencana"))
    baris = rencana if isinstance(rencana, tuple) else ()
    salah = [galat_anggota(satu, RencanaPelatihan, f"rencana[{i}]") for i, satu in enumerate(baris)]
    kumpul.tambah(*salah)
    if any(salah) or not isinstance(kekuatan, Kekuatan):
        return {}
    relawan = {r.kode: r for r in kekuatan.relawan}
    dahulu: set[RencanaPelatihan] = set()
    hasil: dict[str, list[Perolehan]] = {}
    for i, satu in enumerate(baris):
        path = f"rencana[{i}]"
        if satu in dahulu:
            kumpul.tambah(
                PelatihanGanda(
                    satu.relawan, path=path, kualifikasi=satu.kualifikasi, terbit=satu.terbit
                )
            )
        dahulu.add(satu)
        orang = relawan.get(satu.relawan)
        if orang and orang.sampai and orang.sampai <= satu.terbit:
            orang = None  # left by then
        if orang is None:
            kumpul.tambah(RelawanTidakDikenal(satu.relawan, path=f"{path}.relawan"))
        with kumpul.di(path):
            kualifikasi = kekuatan.daftar.ambil(satu.kualifikasi)
            rentang = kualifikasi.umur_seleksi
            if orang and rentang and not _pernah(orang, satu, baris):
                angkat(filter(None, [_galat_umur(orang, satu, rentang)]))
            hasil.setdefault(satu.relawan, []).append(kualifikasi.terbitkan(satu.terbit))
    return hasil


def _pernah(orang: Relawan, satu: RencanaPelatihan, rencana: tuple[RencanaPelatihan, ...]) -> bool:
    """Whether somebody will have held the qualification before that day."""
    return any(
        p.kualifikasi == satu.kualifikasi and p.terbit <= satu.terbit for p in orang.perolehan
    ) or any(
        (lain.relawan, lain.kualifikasi) == (satu.relawan, satu.kualifikasi)
        and lain.terbit < satu.terbit
        for lain in rencana
    )


def _galat_umur(orang: Relawan, satu: RencanaPelatihan, rentang: RentangUmur) -> Galat | None:
    """The fault of an age that is unknown or not asked for, or None."""
    kode, untuk = satu.relawan, satu.kualifikasi
    if orang.lahir is None:
        return UmurTidakDiketahui(kode, path="relawan", kualifikasi=untuk, rentang=str(rentang))
    if satu.terbit >= orang.lahir and umur(orang.lahir, satu.terbit) in rentang:
        return None
    return UmurDiLuarRentang(
        kode, path="relawan", kualifikasi=untuk, rentang=str(rentang), terbit=satu.terbit
    )


# --- what it changes ------------------------------------------------------------------------------


@attrs.frozen
class PerbandinganKalender:
    """The calendar of a period without a plan of training, and with it."""

    rencana: tuple[RencanaPelatihan, ...]
    semula: KalenderKesiapan
    menjadi: KalenderKesiapan

    @property
    def tambahan_hari(self) -> Mapping[StatusKesiapan, int]:
        """By status, how many days more (or fewer) there are with the plan. They add up to zero."""
        return MappingProxyType(
            {s: self.menjadi.hari(s) - self.semula.hari(s) for s in StatusKesiapan}
        )

    @property
    def mulai_siap(self) -> tuple[date | None, date | None]:
        """The first day on which it can go out, without the plan and with it."""
        return self.semula.mulai_siap, self.menjadi.mulai_siap

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Yang diubah {tulis_ribuan(len(self.rencana))} pelatihan",
            "",
            (
                *(
                    Penjelasan(f"{p.relawan}: {p.kualifikasi}", f"terbit {p.terbit}")
                    for p in self.rencana
                ),
                *(
                    Penjelasan(
                        f"Hari {tulis_kata(s)}",
                        f"{tulis_ribuan(self.semula.hari(s))} menjadi "
                        f"{tulis_ribuan(self.menjadi.hari(s))}",
                    )
                    for s in StatusKesiapan
                ),
                Penjelasan(
                    "Pertama kali dapat bertugas",
                    " menjadi ".join(str(t or "tidak pernah") for t in self.mulai_siap),
                ),
            ),
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Kalender {tulis_regu(self.semula.pola)} tanpa dan dengan rencana",
            ("Status", "Hari tanpa", "Hari dengan", "Tambahan"),
            tuple(
                (tulis_kata(s), self.semula.hari(s), self.menjadi.hari(s), tambahan)
                for s, tambahan in self.tambahan_hari.items()
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_() + self.tabel()._repr_html_()


def bandingkan_kalender(
    pola: PolaRegu | Iterable[PolaRegu],
    kekuatan: Kekuatan,
    rencana: Iterable[RencanaPelatihan],
    masa: Masa,
) -> PerbandinganKalender:
    """What a plan changes in a period.

    >>> from pelayanan_publik.tangguh_bencana.model import (
    ...     DaftarKualifikasi, Kemampuan, Kualifikasi, SyaratKeterampilan, WujudKualifikasi)
    >>> from pelayanan_publik.tangguh_bencana.regu import Peran
    >>> kursus = Kualifikasi("AIR", "Kursus", WujudKualifikasi.SERTIFIKAT_PELATIHAN,
    ...     [Kemampuan("renang")], 24)
    >>> regu = PolaRegu("AIR", "Regu air", [Peran("perenang", 1, [SyaratKeterampilan("renang",
    ...     [kursus.wujud])])])
    >>> awal = Kekuatan([Relawan("R-1")], (), DaftarKualifikasi([kursus]))
    >>> hasil = bandingkan_kalender(regu, awal, [RencanaPelatihan("R-1", "AIR",
    ...     date(2026, 9, 1))], Masa(date(2026, 1, 1), date(2027, 1, 1)))
    >>> [(s.value, n) for s, n in hasil.tambahan_hari.items()], str(hasil.mulai_siap[1])
    ([('siap', 122), ('siap_bersyarat', 0), ('tidak_siap', -122)], '2026-09-01')
    """
    kumpul = Pengumpul()
    isi = tupel(rencana)
    tambahan = _baca(kekuatan, isi, kumpul)
    regu = baca_regu(pola, kekuatan, *galat_masa(masa), *kumpul.galat)
    return PerbandinganKalender(
        isi,
        kalender_kesiapan(regu, kekuatan, masa),
        kalender_kesiapan(regu, _terapkan(kekuatan, tambahan), masa),
    )
