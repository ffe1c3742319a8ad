"""What the law of a day says: its elements, and its class for a value."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan
from pelayanan_publik.layanan.errors import NilaiIKMDiLuarRentang
from pelayanan_publik.layanan.parameters.skm import TABEL_MUTU, UNSUR_STANDAR
from pelayanan_publik.layanan.skm.angka import baca_angka
from pelayanan_publik.layanan.skm.mutu import NILAI_TERTINGGI, MutuPelayanan
from pelayanan_publik.layanan.skm.unsur import DaftarUnsur


def unsur_standar(pada: date) -> DaftarUnsur:
    """The nine elements in force on a day; the fourteen of 2004 were not read by name.

    >>> unsur_standar(date(2024, 1, 1)).kenali("Sarana Prasarana")
    'sarana dan prasarana'
    >>> unsur_standar(date(2015, 1, 1)).nama[-1]
    'maklumat pelayanan'
    """
    masukan = Masukan()
    daftar = masukan.berlaku(UNSUR_STANDAR, pada)
    masukan.tuntas()
    return daftar


def mutu_pelayanan(nilai: Bilangan | str, *, pada: date) -> MutuPelayanan:
    """The class of a converted value by the table in force on a day.

    >>> hari = date(2024, 1, 1)
    >>> [mutu_pelayanan(n, pada=hari).value for n in ("76.60", "76.605", "88.31", "64.99")]
    ['C', 'B', 'A', 'D']
    >>> mutu_pelayanan("74.67", pada=date(2011, 12, 31)).kinerja
    'baik'
    """
    masukan = Masukan()
    angka = masukan.baca(baca_angka, "nilai", nilai, Fraction(0))
    if not 0 <= angka <= NILAI_TERTINGGI:
        masukan.tambah(NilaiIKMDiLuarRentang(nilai, path="nilai"))
    tabel = masukan.berlaku(TABEL_MUTU, pada)
    masukan.tuntas()
    return tabel.kelas(angka)
