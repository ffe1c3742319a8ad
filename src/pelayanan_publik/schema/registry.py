"""Which types go over the wire, by the name that tags them.

All public attrs classes of the modules below, and every union of them. Left out on purpose:
a book and what holds one (it follows from its log), parameters and catalogues (they are code),
and tables (they are for reading).

A module is named here and not imported: whoever reads or writes a type has it already, and
one programme's app does not pay for the others. Only a list of all types loads them all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType, ModuleType, UnionType
from typing import Any, TypeGuard, Union, get_args, get_origin

import attrs

from pelayanan_publik.core.legal import Bukti, DasarHukum

_PAKET = __name__.partition(".")[0]
_MODUL: Mapping[str, str] = MappingProxyType(
    {
        "core": "validity legal explain",
        "wilayah": "model",
        "anggaran": (
            "model dana pengadaan prioritas pembagian.penerima pembagian.aturan pembagian.hasil"
            " pilihan.butir pilihan.hasil rab pergeseran book.events reports jejak"
        ),
        "bank_sampah": (
            "model harga kebijakan parameters book.events book.penarikan book.simpanan rules"
            " reports audit"
        ),
        "biopori": (
            "model tabung kapasitas klaim limpasan kebutuhan kewajiban sumur komposter sampah"
            " reduksi emisi kalender book.events reports"
        ),
        "gandeng_gendong": (
            "kelompok syarat mitra pesanan kelayakan book.events pilihan pembayaran temuan rekap"
            " pemerataan.hasil pemerataan.jatah pemerataan.utuh angka serapan"
        ),
        "limbah_kaca": (
            "model mutu tercetak umur campuran kebutuhan biaya karbon luas book.serbuk"
            " book.events neraca rekap pencocokan"
        ),
        "layanan": (
            "batas_waktu kewenangan spm loket.produk loket.events loket.jam loket.janji loket.rekap"
            " loket.tunggakan loket.hasil loket.antrean loket.terukur parameters.pengaduan"
            " pengaduan.kebijakan pengaduan.events pengaduan.tenggat pengaduan.rekap"
            " skm.angka skm.unsur skm.bobot skm.mutu skm.jawaban skm.cacah skm.ikm skm.kelompok"
            " skm.tren skm.kepekaan skm.keyakinan skm.konvensi skm.hasil_audit skm.audit"
            " skm.berkala sampel standar.model standar.penilaian"
        ),
        "profil": "model susun",
        "satpol_pp": (
            "bko.events bko.kartu bko.jaga bko.kekuatan bko.ppns bko.reports jadwal.aturan"
            " jadwal.model jadwal.soal jadwal.hasil jadwal.periksa jadwal.sebab kinerja.titik"
            " kinerja.rencana kinerja.periksa kinerja.cakupan kinerja.triwulan kinerja.penyelesaian"
            " kinerja.capaian kinerja.pita kinerja.personel kinerja.pemenuhan kinerja.linmas"
            " kinerja.spm perkara.tenggang perkara.tangga perkara.saksi perkara.events"
            " perkara.reports perkara.rekap"
        ),
        "studi_tiru": (
            "fakta kunjungan inovasi kriteria iid keteralihan konteks pangsa pendanaan kesenjangan"
            " rencana.model rencana.kritis rencana.jadwal rencana.pilih book.events book.kemajuan"
            " book.evaluasi"
        ),
        "tangguh_bencana": (
            "model alat regu kompetensi kekuatan kesiapan.susunan kesiapan.penilaian"
            " kesiapan.ketahanan kesiapan.kalender kesiapan.pelatihan kesiapan.bobot"
            " kesiapan.kelengkapan kesiapan.penugasan kesiapan.hasil_tindakan"
            " kesiapan.hasil_serentak nilai.pkd nilai.perbaikan nilai.jarak nilai.perubahan"
            " nilai.riwayat nilai.rekap nilai.perka nilai.relawan book.events ktb.cakupan"
            " ktb.masa_bakti ktb.bekal ktb.pantauan ktb.kesiapan sarana.alat sarana.apar"
            " sarana.bahaya sarana.capaian sarana.jarak_apar sarana.pengungsian sarana.pilihan"
            " sarana.rentan sarana.tanggap sarana.wmk kelurahan kecamatan reports"
        ),
        "umkm": (
            "kelas.pilihan kelas.ukuran kelas.klasifikasi kelas.banyak kelas.riwayat"
            " kelas.pembanding izin.pirt izin.halal izin.wajib izin.tempo izin.kartu"
            " kur.pilihan kur.anuitas kur.kelayakan"
            " identitas.nik identitas.nib identitas.telepon data.pernyataan data.tautan data.events"
            " data.baca data.reports data.tumpang data.baris data.usulan data.cocok data.hitungan"
        ),
    }
)
"""By package, those of its modules whose classes go over the wire."""
_GABUNGAN: Mapping[str, str] = MappingProxyType(
    {
        "PeristiwaAdopsi": "studi_tiru.book.events",
        "PeristiwaAnggaran": "anggaran.book.events",
        "PeristiwaBKO": "satpol_pp.bko.events",
        "PeristiwaBank": "bank_sampah.book.events",
        "PeristiwaBiopori": "biopori.book.events",
        "PeristiwaKaca": "limbah_kaca.book.events",
        "PeristiwaLayanan": "layanan.loket.events",
        "PeristiwaPengaduan": "layanan.pengaduan.events",
        "PeristiwaGandengGendong": "gandeng_gendong.book.events",
        "PeristiwaPerkara": "satpol_pp.perkara.events",
        "PeristiwaKTB": "tangguh_bencana.book.events",
        "PeristiwaUsaha": "umkm.data.events",
        "CatatanAsing": "bank_sampah.audit",
    }
)
"""By name, the module of each union that an app reads."""
_TIDAK = frozenset({"Berlaku", "Parameter", "Berlapis", "DataKelurahan", "Katalog", "Tabel"})


def _nama_modul() -> Iterator[str]:
    for paket, daftar in _MODUL.items():
        for modul in daftar.split():
            yield f"{_PAKET}.{paket}.{modul}"


_NAMA_MODUL = frozenset(_nama_modul())


POLA_PECAHAN = "-?[0-9]+(/[0-9]+|[.][0-9]+)?"
"""How a fraction is written."""


def terdaftar(jenis: object) -> TypeGuard[type[attrs.AttrsInstance]]:
    """Whether this is a class that goes over the wire."""
    return isinstance(jenis, type) and _terdaftar(jenis)


@lru_cache(maxsize=4_096)
def _terdaftar(jenis: type) -> bool:
    return (
        jenis.__module__ in _NAMA_MODUL
        and attrs.has(jenis)
        and not jenis.__name__.startswith("_")
        and jenis.__name__ not in _TIDAK
    )


def anggota(jenis: object) -> Mapping[str, type]:
    """By tag, the classes that a document of this class or union can be of."""
    semua = get_args(jenis) if get_origin(jenis) in (Union, UnionType) else (jenis,)
    return {kelas.__name__: kelas for kelas in semua if terdaftar(kelas)}


def gabungan(jenis: object) -> bool:
    """Whether this is a union of classes that go over the wire: its members are tagged."""
    banyak = len(get_args(jenis))
    return banyak > 1 and len(anggota(jenis)) == banyak


def siapkan(kelas: type[attrs.AttrsInstance]) -> None:
    """Resolve the types of a class whose module names some for the type checker only."""
    attrs.resolve_types(kelas, localns={"DasarHukum": DasarHukum, "Bukti": Bukti})


def _isi(modul: ModuleType) -> Iterator[type]:
    for isi in vars(modul).values():
        if terdaftar(isi) and isi.__module__ == modul.__name__:
            yield isi


def kumpulkan(modul: Iterator[ModuleType]) -> Mapping[str, type]:
    """By tag, the classes of modules; a tag stands for one class over all of them."""
    jenis: dict[str, type] = {}
    for satu in modul:
        for kelas in _isi(satu):
            nama = kelas.__name__
            if nama in jenis:
                message = f"{nama} stands in {jenis[nama].__module__} and {kelas.__module__}"
                raise TypeError(message)
            jenis[nama] = kelas
    return MappingProxyType(dict(sorted(jenis.items())))


def jenis_dimuat() -> Mapping[str, type]:
    """By tag, the classes of what is loaded already: enough for a suggestion."""
    modul = (sys.modules.get(nama) for nama in sorted(_NAMA_MODUL))
    return kumpulkan(filter(None, modul))


@cache
def semua_jenis() -> Mapping[str, type]:
    """By tag, every class of every programme. Loads them all."""
    return kumpulkan(map(import_module, sorted(_NAMA_MODUL)))


@cache
def semua_gabungan() -> Mapping[str, Any]:
    """By name, every union that an app reads, such as the events of a book. Loads them all."""
    isi = {n: getattr(import_module(f"{_PAKET}.{m}"), n) for n, m in _GABUNGAN.items()}
    return MappingProxyType(isi)
