"""From means, counts or forms to the index: three doors to one result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction

from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, galat_anggota
from pelayanan_publik.layanan.errors import (
    TanpaResponden,
    TanpaUnsur,
    UnsurGanda,
    UnsurTanpaJawaban,
    UnsurTanpaNama,
    UnsurTanpaNilai,
)
from pelayanan_publik.layanan.parameters.skm import TABEL_MUTU
from pelayanan_publik.layanan.skm.bobot import SKALA_TERENDAH, TEPAT, BobotUnsur, IsiBobot
from pelayanan_publik.layanan.skm.cacah import CacahUnsur, RekapJawaban, rekap_jawaban
from pelayanan_publik.layanan.skm.ikm import HasilIKM, NilaiUnsur, pecahan_nrr
from pelayanan_publik.layanan.skm.jawaban import IsiJawabanSKM
from pelayanan_publik.layanan.skm.unsur import DaftarUnsur, galat_nama_ganda, sebagai_daftar


def _baca_bobot(masukan: Masukan, bobot: BobotUnsur | IsiBobot, banyak: int) -> BobotUnsur:
    """The weight of so many elements; the exact one stands in for a bad one, or for none."""
    banyak = max(1, banyak)
    tepat = BobotUnsur.baca(TEPAT, banyak)
    return masukan.baca(lambda b, p: BobotUnsur.baca(b, banyak, p), "bobot", bobot, tepat)


def _baca_nrr(
    masukan: Masukan,
    nrr_per_unsur: Mapping[str, Bilangan | str],
    daftar: DaftarUnsur | None,
    path: str = "nrr_per_unsur",
) -> tuple[NilaiUnsur, ...]:
    """The means by element; each that is wrong is told with its place."""
    if daftar is None:
        masukan.tambah(*galat_nama_ganda(nrr_per_unsur, path))
    if not nrr_per_unsur:
        masukan.tambah(TanpaUnsur(path=path))
    asal: dict[str, str] = {}
    hasil: dict[str, NilaiUnsur] = {}
    for sebutan, nilai in nrr_per_unsur.items():
        letak = f"{path}.{sebutan}"
        nrr = masukan.baca(pecahan_nrr, letak, nilai, Fraction(SKALA_TERENDAH))
        nama = sebutan
        if daftar is not None:
            nama = masukan.baca(daftar.kenali, letak, sebutan, sebutan)
            if asal.setdefault(nama, sebutan) != sebutan:
                masukan.tambah(UnsurGanda(sebutan, path=letak, sama=asal[nama]))
        if not masukan.galat:
            hasil[nama] = NilaiUnsur(nama, nrr)
    if daftar is not None and not masukan.galat:
        masukan.tambah(*(UnsurTanpaNilai(u, path=path) for u in daftar.nama if u not in hasil))
        return tuple(hasil[u] for u in daftar.nama if u in hasil)
    return tuple(hasil.values())


def hitung_ikm(
    nrr_per_unsur: Mapping[str, Bilangan | str],
    bobot: BobotUnsur | IsiBobot = TEPAT,
    *,
    pada: date,
    unsur: DaftarUnsur | Iterable[str] | None = None,
) -> HasilIKM:
    """The index from the means of the elements, by the law of the day `pada`.

    Numbers may be decimals as they are printed. `bobot` is `"tepat"` (one over the number of
    elements) or a rounding of it, as `"0.111"`, `"0.11"` or, for fourteen, `"0.071"`. Any names
    may be used; with `unsur` only those of the list, all of them, in any spelling it knows.

    >>> jumlah = (105, 101, 100, 116, 102, 105, 106, 105, 115)
    >>> gaspul = {f"unsur {i}": Fraction(n, 29) for i, n in enumerate(jumlah, 1)}
    >>> hari = date(2024, 1, 31)
    >>> [(b, str(hitung_ikm(gaspul, b, pada=hari).ikm)) for b in ("tepat", "0.111", "0.11")]
    [('tepat', '91.48'), ('0.111', '91.38'), ('0.11', '90.56')]
    >>> hitung_ikm(gaspul, pada=hari).mutu, hitung_ikm(gaspul, pada=hari).terlemah
    (<MutuPelayanan.A: 'A'>, ('unsur 3',))
    >>> hitung_ikm([3.6, 3.4], pada=hari)
    Traceback (most recent call last):
    pelayanan_publik.layanan.errors.UnsurTanpaNama: LY-005 nrr_per_unsur: ...
    """
    masukan = Masukan()
    masukan.berlaku(TABEL_MUTU, pada)
    daftar = None
    with masukan.di("unsur"):
        daftar = sebagai_daftar(unsur)
    if not isinstance(nrr_per_unsur, Mapping):
        tipe = type(nrr_per_unsur).__name__
        masukan.tambah(UnsurTanpaNama(path="nrr_per_unsur", tipe=tipe))
        masukan.tuntas()
    nilai = _baca_nrr(masukan, nrr_per_unsur, daftar)
    berat = _baca_bobot(masukan, bobot, len(nrr_per_unsur if daftar is None else daftar))
    masukan.tuntas()
    return HasilIKM(nilai, berat, pada)


class UnsurKosong(StrEnum):
    """What to do with an element that nobody answered."""

    TOLAK = "tolak"
    """Refuse, and name it."""
    KECUALIKAN = "kecualikan"
    """Reckon with the others, and say so."""


def hitung_ikm_dari_rekap(
    rekap: RekapJawaban,
    bobot: BobotUnsur | IsiBobot = TEPAT,
    *,
    pada: date,
    unsur_kosong: UnsurKosong | str = UnsurKosong.TOLAK,
) -> HasilIKM:
    """The index of a survey that was counted before, in one piece or in many.

    >>> rekap = rekap_jawaban([{"biaya": 4, "waktu": None}, {"biaya": 3, "waktu": None}])
    >>> hitung_ikm_dari_rekap(rekap, pada=date(2024, 1, 31))
    Traceback (most recent call last):
    pelayanan_publik.layanan.errors.UnsurTanpaJawaban: LY-008 unsur: ...
    >>> hasil = hitung_ikm_dari_rekap(rekap, pada=date(2024, 1, 31), unsur_kosong="kecualikan")
    >>> str(hasil.ikm), hasil.dikecualikan
    ('87.50', ('waktu',))
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(rekap, RekapJawaban, "rekap"))
    masukan.tuntas()
    return _nilai(masukan, rekap, bobot, pada, unsur_kosong)


def hitung_ikm_dari_jawaban(
    jawaban: Iterable[IsiJawabanSKM],
    bobot: BobotUnsur | IsiBobot = TEPAT,
    *,
    pada: date,
    unsur: DaftarUnsur | Iterable[str] | None = None,
    unsur_kosong: UnsurKosong | str = UnsurKosong.TOLAK,
) -> HasilIKM:
    """The index from the forms themselves: rows of answers by element, None for what is missing.

    A missing answer is counted, and the mean of its element is over those who did answer. Every
    fault of every row is told at once, with its place.

    >>> lembar = [{"biaya": 4, "waktu": 3}, {"biaya": 3, "waktu": None}, {"biaya": 4, "waktu": 4}]
    >>> hasil = hitung_ikm_dari_jawaban(lembar, pada=date(2024, 1, 31))
    >>> str(hasil.ikm), hasil.mutu.value, hasil.rekap.kosong
    ('89.58', 'A', 1)
    >>> lembar[1]["waktu"] = 5
    >>> hitung_ikm_dari_jawaban(lembar, pada=date(2024, 1, 31))
    Traceback (most recent call last):
    pelayanan_publik.layanan.errors.NilaiDiLuarSkala: LY-001 jawaban[1].waktu: ...
    """
    masukan = Masukan()
    rekap = _SEORANG
    with masukan.di():
        rekap = rekap_jawaban(jawaban, unsur=unsur)
    return _nilai(masukan, rekap, bobot, pada, unsur_kosong)


_SEORANG = RekapJawaban((CacahUnsur("-", (0, 0, 0, 1)),))
"""Stands in for answers that were refused, until all else was looked at."""


def _nilai(
    masukan: Masukan,
    rekap: RekapJawaban,
    bobot: BobotUnsur | IsiBobot,
    pada: date,
    unsur_kosong: UnsurKosong | str,
) -> HasilIKM:
    """The index of these counts; nothing is reckoned if anything was refused."""
    cara = masukan.pilihan("unsur_kosong", unsur_kosong, UnsurKosong)
    masukan.berlaku(TABEL_MUTU, pada)
    nilai = tuple(NilaiUnsur(c.unsur, c.nrr) for c in rekap.isi if c.nrr is not None)
    if not rekap.responden:
        masukan.tambah(TanpaResponden(path="jawaban"))
    elif cara is UnsurKosong.TOLAK or not nilai:
        semua = (c.unsur for c in rekap.isi if not c.terisi)
        banyak = rekap.responden
        masukan.tambah(*(UnsurTanpaJawaban(u, path="unsur", responden=banyak) for u in semua))
    berat = _baca_bobot(masukan, TEPAT if rekap is _SEORANG else bobot, len(nilai))
    masukan.tuntas()
    return HasilIKM(nilai, berat, pada, rekap)
