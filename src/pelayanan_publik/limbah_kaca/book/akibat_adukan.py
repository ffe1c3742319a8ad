"""What each step of a batch changes: its blocks, its tests, and who got them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from itertools import chain
from types import MappingProxyType
from typing import Any

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.limbah_kaca.book.events import (
    AdukanDicampur,
    BlokDicetak,
    BlokDijual,
    BlokDipakai,
    BlokDirawat,
    BlokDiuji,
    BlokRusak,
    LangkahAdukan,
)
from pelayanan_publik.limbah_kaca.book.kartu import (
    KartuAdukan,
    KeadaanAdukan,
)
from pelayanan_publik.limbah_kaca.book.state import (
    BukuKaca,
    ambil_serbuk,
    galat_langkah_adukan,
)
from pelayanan_publik.limbah_kaca.campuran import galat_persen_kaca
from pelayanan_publik.limbah_kaca.errors import (
    AdukanSudahAda,
    AdukanTanpaKaca,
    BlokBelumDiuji,
    BlokTidakCukup,
    MassaBertambah,
    MutuBelumDiperoleh,
    MutuMasihSementara,
    PerawatanMelebihiUmur,
    SampelKosong,
    UjiTanpaKuatTekan,
)
from pelayanan_publik.limbah_kaca.model import SampelUji
from pelayanan_publik.limbah_kaca.mutu import HasilMutu
from pelayanan_publik.limbah_kaca.parameters import SYARAT_MUTU


def _adukan(buku: BukuKaca, e: LangkahAdukan) -> KartuAdukan:
    kartu = buku.kartu_adukan(e.adukan)
    if galat := galat_langkah_adukan(kartu, type(e)):
        raise galat
    return kartu


def _jadi_adukan(
    lama: KartuAdukan,
    e: LangkahAdukan,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> Perubahan:
    baru = attrs.evolve(lama, langkah=e.nomor, **isi)
    return {"adukan": {e.adukan: baru}, "sebelum": {e.nomor: lama}}


def _dicampur(buku: BukuKaca, e: AdukanDicampur) -> Perubahan:
    kumpul = Pengumpul()
    if e.adukan in buku.adukan:
        kumpul.tambah(AdukanSudahAda(e.adukan, path="adukan"))
    if not e.kaca:
        kumpul.tambah(AdukanTanpaKaca(e.adukan, path="kaca"))
    pemakaian = ((f"kaca[{i}]", (p.lot, p.fraksi), p.gram) for i, p in enumerate(e.kaca))
    terpakai = ambil_serbuk(buku, pemakaian, kumpul)
    if (persen := e.persen_kaca) is not None:
        teruji = bool(e.rujukan_uji)
        kumpul.tambah(galat_persen_kaca(persen, e.basis, "kaca", teruji=teruji))
    kumpul.tuntas()
    return {"adukan": {e.adukan: KartuAdukan(e, e.nomor)}, "terpakai": terpakai}


def _dicetak(buku: BukuKaca, e: BlokDicetak) -> Perubahan:
    kartu = _adukan(buku, e)
    keluar, masuk = e.cetak_gram + e.sisa_gram, kartu.campur.jumlah_gram
    if keluar > masuk:
        raise MassaBertambah(keluar, path="cetak_gram", tahap="pencetakan", masuk=masuk)
    return _jadi_adukan(kartu, e, tahap=KeadaanAdukan.DICETAK, cetak=e)


def _dirawat(buku: BukuKaca, e: BlokDirawat) -> Perubahan:
    kartu = _adukan(buku, e)
    umur = kartu.umur_hari(e.tanggal)
    hari = kartu.dirawat_hari + e.hari
    if hari > umur:
        raise PerawatanMelebihiUmur(hari, path="hari", adukan=e.adukan, umur=umur)
    return _jadi_adukan(kartu, e, tahap=KeadaanAdukan.DIRAWAT, dirawat_hari=hari)


def _galat_stok(kartu: KartuAdukan, banyak: int) -> Galat | None:
    if banyak <= kartu.stok:
        return None
    return BlokTidakCukup(banyak, path="banyak", adukan=kartu.campur.adukan, ada=kartu.stok)


def _diuji(buku: BukuKaca, e: BlokDiuji) -> Perubahan:
    kartu = _adukan(buku, e)
    kumpul = Pengumpul()
    kumpul.tambah(_galat_stok(kartu, e.banyak))
    semua = (*kartu.uji, e)
    kuat = _sampel(u.kuat_tekan_mpa for u in semua)
    aus = _sampel(u.keausan_mm_per_menit for u in semua)
    serap = _sampel(u.penyerapan_persen for u in semua)
    if not (e.kuat_tekan_mpa or e.keausan_mm_per_menit or e.penyerapan_persen):
        kumpul.tambah(SampelKosong((), path="kuat_tekan_mpa"))
    elif kuat is None:
        kumpul.tambah(UjiTanpaKuatTekan(e.adukan, path="kuat_tekan_mpa"))
    kumpul.tuntas()
    hasil = kuat and HasilMutu.menurut(SYARAT_MUTU.pada(e.tanggal), kuat, aus, serap)
    return _jadi_adukan(
        kartu, e, tahap=KeadaanAdukan.DIUJI, diuji=kartu.diuji + e.banyak, uji=semua, hasil=hasil
    )


def _sampel(hasil: Iterable[tuple[Fraction, ...]]) -> SampelUji | None:
    """The results of several tests as one sample; None of none."""
    nilai = tuple(chain.from_iterable(hasil))
    return SampelUji(nilai) if nilai else None


def _keluar(buku: BukuKaca, e: BlokDijual | BlokDipakai) -> Perubahan:
    """Blocks go to somebody: tested, or told to be provisional, and by no class but their own.

    A class that a missing test could still lower is told as provisional, too.
    """
    kartu = _adukan(buku, e)
    kumpul = Pengumpul()
    kumpul.tambah(_galat_stok(kartu, e.banyak))
    hasil = kartu.hasil
    if hasil is None and not e.sementara:
        kumpul.tambah(BlokBelumDiuji(e.adukan, path="sementara"))
    mutu = hasil.mutu if hasil else None
    if e.mutu is not None and (mutu is None or e.mutu < mutu):
        kumpul.tambah(
            MutuBelumDiperoleh(
                e.mutu.value,
                path="mutu",
                adukan=e.adukan,
                diperoleh=hasil.kesimpulan if hasil else "belum diuji",
            )
        )
    elif e.mutu is not None and hasil and hasil.sementara and not e.sementara:
        belum = ", ".join(k.sebutan for k in hasil.belum_diuji)
        kumpul.tambah(
            MutuMasihSementara(e.mutu.value, path="sementara", adukan=e.adukan, belum=belum)
        )
    kumpul.tuntas()
    nama = "dijual" if isinstance(e, BlokDijual) else "dipakai"
    return _jadi_adukan(kartu, e, **{nama: getattr(kartu, nama) + e.banyak})


def _rusak(buku: BukuKaca, e: BlokRusak) -> Perubahan:
    kartu = _adukan(buku, e)
    if galat := _galat_stok(kartu, e.banyak):
        raise galat
    return _jadi_adukan(kartu, e, rusak=kartu.rusak + e.banyak)


AKIBAT_ADUKAN: Mapping[type, Callable[[BukuKaca, Any], Perubahan]] = MappingProxyType(
    {
        AdukanDicampur: _dicampur,
        BlokDicetak: _dicetak,
        BlokDirawat: _dirawat,
        BlokDiuji: _diuji,
        BlokDijual: _keluar,
        BlokDipakai: _keluar,
        BlokRusak: _rusak,
    }
)
"""By kind of step."""
