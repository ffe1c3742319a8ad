"""The index by service, by period, or by group of respondents.

Each part is reckoned by itself. A part in which an element has no answer has no index: it is
listed with the reason and never filled. A person may answer again in another part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tulis_ribuan, tupel
from pelayanan_publik.core.validity import Bulan
from pelayanan_publik.layanan.errors import KelompokTidakDikenal, TanpaResponden
from pelayanan_publik.layanan.skm.bobot import TEPAT, BobotUnsur, IsiBobot
from pelayanan_publik.layanan.skm.cacah import RekapJawaban, rekap_jawaban, rekap_kosong
from pelayanan_publik.layanan.skm.ikm import HasilIKM
from pelayanan_publik.layanan.skm.jawaban import JawabanSKM
from pelayanan_publik.layanan.skm.survei import hitung_ikm_dari_rekap
from pelayanan_publik.layanan.skm.unsur import DaftarUnsur, sebagai_daftar

_TRIWULAN, _SEMESTER = 3, 6


class PemilahSKM(StrEnum):
    """What every form may be sorted by, beside its own groups."""

    LAYANAN = "layanan"
    BULAN = "bulan"
    TRIWULAN = "triwulan"
    SEMESTER = "semester"
    TAHUN = "tahun"


def _menurut_hari(tulis: Callable[[date], str]) -> Callable[[JawabanSKM], str | None]:
    return lambda j: None if j.tanggal is None else tulis(j.tanggal)


def _bagian_tahun(hari: date, bulan: int) -> int:
    return (hari.month - 1) // bulan + 1


_KUNCI: dict[PemilahSKM, Callable[[JawabanSKM], str | None]] = {
    PemilahSKM.LAYANAN: lambda j: j.layanan,
    PemilahSKM.BULAN: _menurut_hari(lambda h: str(Bulan.dari(h))),
    PemilahSKM.TRIWULAN: _menurut_hari(
        lambda h: f"{h.year:04d} triwulan {_bagian_tahun(h, _TRIWULAN)}"
    ),
    PemilahSKM.SEMESTER: _menurut_hari(
        lambda h: f"{h.year:04d} semester {_bagian_tahun(h, _SEMESTER)}"
    ),
    PemilahSKM.TAHUN: _menurut_hari(lambda h: f"{h.year:04d}"),
}


@attrs.frozen
class BagianIKM:
    """One part of a survey; without an index where it has none, and why."""

    nama: str | None
    """None for forms that do not tell."""
    responden: int
    hasil: HasilIKM | None
    sebab: str = ""


@attrs.frozen
class IKMPerKelompok:
    """A survey in parts, by name; forms that do not tell stand last."""

    menurut: str
    bagian: tuple[BagianIKM, ...]

    def __getitem__(self, nama: str | None) -> BagianIKM:
        for satu in self.bagian:
            if satu.nama == nama:
                return satu
        ada = tuple(str(b.nama) for b in self.bagian)
        raise KelompokTidakDikenal(nama, path=self.menurut, ada=ada)

    @property
    def responden(self) -> int:
        return sum(b.responden for b in self.bagian)

    def tabel(self) -> Tabel:
        baris: list[tuple[str | int, ...]] = []
        for satu in self.bagian:
            nama = satu.nama or "(tidak disebut)"
            if satu.hasil is None:
                baris.append((nama, satu.responden, "–", "–", satu.sebab))
            else:
                ikm, lemah = str(satu.hasil.ikm).replace(".", ","), ", ".join(satu.hasil.terlemah)
                baris.append((nama, satu.responden, ikm, satu.hasil.mutu.value, lemah))
        kolom = (self.menurut.capitalize(), "Responden", "IKM", "Mutu", "Diperbaiki dahulu")
        judul = f"IKM menurut {self.menurut}, {tulis_ribuan(self.responden)} responden"
        return Tabel(judul, kolom, tuple(baris), kanan=("IKM",))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def ikm_per_kelompok(
    jawaban: Iterable[JawabanSKM],
    menurut: PemilahSKM | str,
    bobot: BobotUnsur | IsiBobot = TEPAT,
    *,
    pada: date,
    unsur: DaftarUnsur | Iterable[str] | None = None,
) -> IKMPerKelompok:
    """The index of each part: by `"layanan"`, `"bulan"`, `"triwulan"`, `"semester"`, `"tahun"`, or
    by any dimension that the forms name in `kelompok`. A fault is placed within its part.

    >>> lembar = [JawabanSKM.dari({"biaya": n, "waktu": 4}, layanan=nama)
    ...     for n, nama in ((4, "KTP"), (2, "Surat pindah"), (3, "KTP"))]
    >>> hasil = ikm_per_kelompok(lembar, "layanan", pada=date(2024, 1, 31))
    >>> [(b.nama, b.responden, str(b.hasil.ikm)) for b in hasil.bagian]
    [('KTP', 2, '93.75'), ('Surat pindah', 1, '75.00')]
    """
    semua = tupel(jawaban)
    masukan = Masukan()
    masukan.tambah(galat_anggota(semua, tuple, "jawaban"), galat_anggota(menurut, str, "menurut"))
    masukan.tuntas()
    galat = (galat_anggota(j, JawabanSKM, f"jawaban[{i}]") for i, j in enumerate(semua))
    masukan.tambah(*galat)
    masukan.tuntas()
    if not semua:
        raise TanpaResponden(path="jawaban")
    isi: dict[str | None, list[JawabanSKM]] = {}
    kunci = _pemilah(menurut, semua)
    for satu in semua:
        isi.setdefault(kunci(satu), []).append(satu)
    urut = sorted(isi, key=lambda n: (n is None, n or ""))
    daftar = sebagai_daftar(unsur)
    bagian: list[BagianIKM] = []
    for nama in urut:
        with masukan.di(nama or "-"):
            if daftar is None:
                rekap = rekap_kosong(semua[0].unsur).tambah(isi[nama])
            else:
                rekap = rekap_jawaban(isi[nama], unsur=daftar)
            bagian.append(_bagian(nama, rekap, bobot, pada))
    masukan.tuntas()
    return IKMPerKelompok(str(menurut), tuple(bagian))


def _pemilah(menurut: str, semua: tuple[JawabanSKM, ...]) -> Callable[[JawabanSKM], str | None]:
    if menurut in list(PemilahSKM):
        return _KUNCI[PemilahSKM(menurut)]
    dimensi = {nama for satu in semua for nama, _ in satu.kelompok}
    if menurut not in dimensi:
        ada = (*(p.value for p in PemilahSKM), *sorted(dimensi))
        raise KelompokTidakDikenal(menurut, path="menurut", ada=ada)
    return lambda j: dict(j.kelompok).get(menurut)


def _bagian(
    nama: str | None,
    rekap: RekapJawaban,
    bobot: BobotUnsur | IsiBobot,
    pada: date,
) -> BagianIKM:
    kurang = [c.unsur for c in rekap.isi if not c.terisi]
    if kurang:
        return BagianIKM(nama, rekap.responden, None, f"tanpa jawaban: {', '.join(kurang)}")
    return BagianIKM(nama, rekap.responden, hitung_ikm_dari_rekap(rekap, bobot, pada=pada))
