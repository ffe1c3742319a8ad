"""Whether a KTB itself is ready on a day: a list of checks, each with its reason.

Three checks rest on what is published of KTB: it was inaugurated, it has 30 members at least,
and its board is in office (115 boards had expired in Yogyakarta by 2022). Without them it is not
ready; which checks weigh so much is a proposal and yours to change. The others leave it ready
with a proviso. Teams, their seats and their certificates are another matter (`kesiapan_regu`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Berlaku, Parameter
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    galat_anggota,
    pilihan,
    positif,
    semua_anggota,
    tak_negatif,
    tulis_kata,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.core.validity import Masa, galat_tanggal, tambah_hari
from pelayanan_publik.tangguh_bencana.book.effects import buku_pada
from pelayanan_publik.tangguh_bencana.book.langkah import KeadaanKTB
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    Bagian,
    ButirKTB,
    JabatanPengurus,
    JenisLatihan,
)
from pelayanan_publik.tangguh_bencana.book.pintu import beberapa_kode
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB
from pelayanan_publik.tangguh_bencana.ktb.bekal import paket_alat, siklus_latihan
from pelayanan_publik.tangguh_bencana.ktb.masa_bakti import StatusMasaBakti, masa_bakti_pengurus
from pelayanan_publik.tangguh_bencana.ktb.pantauan import rekap_radio
from pelayanan_publik.tangguh_bencana.nilai.relawan import cek_minimum_ktb
from pelayanan_publik.tangguh_bencana.parameters.ketangguhan import KTB_ANGGOTA_PALING_SEDIKIT
from pelayanan_publik.tangguh_bencana.parameters.ktb import (
    BATAS_LAPORAN_RADIO,
    BIDANG_KTB,
    BUTIR_WAJIB,
    PAKET_ALAT,
    SELANG_LATIHAN,
)
from pelayanan_publik.tangguh_bencana.pintu import sekali
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan
from pelayanan_publik.tangguh_bencana.reports import (
    daftar_alat,
    daftar_laporan,
    daftar_latihan,
    daftar_relawan,
    susunan_ktb,
)

_SIMULASI, _RUTIN = JenisLatihan.SIMULASI, JenisLatihan.RUTIN


@attrs.frozen(field_transformer=sekaligus)
class KebijakanKTB:
    """What a KTB is asked for, where no source says it.

    `keterampilan` are drilled, both ways; `peringatan_hari` before its end a term is told to
    end; the TRC has `trc_paling_sedikit` members (Medari's has 7); the last `radio_hari` days
    before the day asked for must have a report.
    """

    keterampilan: tuple[str, ...] = attrs.field(converter=tupel, validator=[beberapa_kode, sekali])
    peringatan_hari: int = attrs.field(validator=tak_negatif)
    trc_paling_sedikit: int = attrs.field(validator=positif)
    radio_hari: int = attrs.field(validator=positif)
    simulasi_hari: int = attrs.field(
        default=SELANG_LATIHAN[_SIMULASI].riwayat[-1].nilai, validator=positif
    )
    rutin_hari: int = attrs.field(
        default=SELANG_LATIHAN[_RUTIN].riwayat[-1].nilai, validator=positif
    )
    wajib: tuple[ButirKTB, ...] = attrs.field(
        default=BUTIR_WAJIB.riwayat[-1].nilai,
        converter=tupel,
        validator=[semua_anggota(ButirKTB), sekali],
    )
    """The checks without which the KTB is not ready."""


class HasilButir(StrEnum):
    """How a check came out."""

    TERPENUHI = "terpenuhi"
    PERHATIAN = "perhatian"
    """Met, but something is about to fail or is not in order."""
    KURANG = "kurang"


@attrs.frozen
class ButirKesiapan:
    """One check: how it came out, and why."""

    butir: ButirKTB = attrs.field(validator=pilihan(ButirKTB))
    hasil: HasilButir = attrs.field(validator=pilihan(HasilButir))
    alasan: str
    wajib: bool = attrs.field(validator=pilihan(bool))

    @property
    def menghalangi(self) -> bool:
        """Whether the KTB is not ready because of it."""
        return self.wajib and self.hasil is HasilButir.KURANG


@attrs.frozen
class KesiapanKTB:
    """The checks of a KTB on a day, all of them, in one order."""

    ktb: str
    pada: date
    kebijakan: KebijakanKTB = attrs.field(repr=False)
    berdiri: bool
    """Whether there is such a KTB on that day; without it nothing else makes it ready."""
    butir: tuple[ButirKesiapan, ...]

    @property
    def status(self) -> StatusKesiapan:
        if not self.berdiri or any(b.menghalangi for b in self.butir):
            return StatusKesiapan.TIDAK_SIAP
        if all(b.hasil is HasilButir.TERPENUHI for b in self.butir):
            return StatusKesiapan.SIAP
        return StatusKesiapan.SIAP_BERSYARAT

    @property
    def kekurangan(self) -> tuple[ButirKesiapan, ...]:
        """What is not met, the obligatory first."""
        kurang = (b for b in self.butir if b.hasil is HasilButir.KURANG)
        return tuple(sorted(kurang, key=lambda b: not b.wajib))

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Kesiapan {self.ktb} pada {self.pada}",
            tulis_kata(self.status),
            tuple(
                Penjelasan(
                    tulis_kata(b.butir) + (" (wajib)" if b.wajib else ""),
                    b.hasil.value,
                    catatan=b.alasan,
                    dasar=dasar.dasar if (dasar := self._dasar(b.butir)) else None,
                    bukti=dasar.bukti if dasar else None,
                )
                for b in self.butir
            ),
        )

    def _dasar(self, butir: ButirKTB) -> Berlaku[Any] | None:
        """What a check rests on; None where it is the policy's own."""
        k = self.kebijakan
        parameter = _PARAMETER.get(butir)
        dasar = None if parameter is None else parameter.riwayat[-1]
        selang = {ButirKTB.SIMULASI: k.simulasi_hari, ButirKTB.LATIHAN_RUTIN: k.rutin_hari}
        return dasar if dasar and selang.get(butir, dasar.nilai) == dasar.nilai else None

    def tabel(self) -> Tabel:
        return Tabel(
            f"Kesiapan {self.ktb} pada {self.pada}: {tulis_kata(self.status)}",
            ("Butir", "Hasil", "Wajib", "Alasan"),
            tuple(
                (tulis_kata(b.butir), b.hasil.value, "ya" if b.wajib else "tidak", b.alasan)
                for b in self.butir
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


_PARAMETER: Mapping[ButirKTB, Parameter[Any]] = MappingProxyType(
    {
        ButirKTB.ANGGOTA: KTB_ANGGOTA_PALING_SEDIKIT,
        ButirKTB.BIDANG: BIDANG_KTB,
        ButirKTB.PAKET: PAKET_ALAT,
        ButirKTB.SIMULASI: SELANG_LATIHAN[_SIMULASI],
        ButirKTB.LATIHAN_RUTIN: SELANG_LATIHAN[_RUTIN],
        ButirKTB.RADIO: BATAS_LAPORAN_RADIO,
    }
)
_Hasil = tuple[HasilButir, str]
_BAIK, _AWAS, _KURANG = HasilButir


def _sebut(isi: tuple[str, ...]) -> str:
    return ", ".join(satu.replace("_", " ") for satu in isi)


def _pengukuhan(buku: BukuKTB) -> _Hasil:
    if buku.ktb and buku.keadaan is KeadaanKTB.DIKUKUHKAN:
        return _BAIK, f"dikukuhkan {buku.ktb.dikukuhkan}"
    return _KURANG, f"KTB {tulis_kata(buku.keadaan)}"


def _anggota(buku: BukuKTB, pada: date) -> _Hasil:
    hasil = cek_minimum_ktb(len(daftar_relawan(buku, pada)))
    kurang = f", kurang {hasil.kurang}" if hasil.kurang else ""
    return (_KURANG if kurang else _BAIK), f"{tulis_ribuan(hasil.anggota)} orang{kurang}"


def _pengurus(buku: BukuKTB, pada: date, peringatan_hari: int) -> _Hasil:
    susunan = susunan_ktb(buku, pada)
    if susunan.masa_bakti is None:
        periode = buku.pengurus.periode if buku.pengurus else ()
        lewat = [p.sampai for p in periode if p.sampai <= pada]
        return _KURANG, f"masa bakti habis {max(lewat)}" if lewat else "belum ada yang menjabat"
    kosong = tuple(k.jabatan for k in susunan.kursi_kosong)
    sebutan = f"kursi kosong: {_sebut(kosong)}"
    if all(j is not JabatanPengurus.KETUA for j, _ in susunan.pemegang):
        return _KURANG, sebutan if kosong else "tanpa ketua"
    masa = masa_bakti_pengurus(
        susunan.masa_bakti.mulai,
        pada,
        peringatan_hari=peringatan_hari,
        sampai=susunan.masa_bakti.sampai,
    )
    segera = masa.status is StatusMasaBakti.AKAN_HABIS
    alasan = f"masa bakti {tulis_kata(masa.status)}, sampai sebelum {masa.sampai}"
    alasan += f"; {sebutan}" if kosong else ""
    return (_AWAS if segera or kosong else _BAIK), alasan


def _bidang(buku: BukuKTB, pada: date) -> _Hasil:
    tanpa = susunan_ktb(buku, pada).tanpa_koordinator
    if tanpa:
        return _KURANG, f"tanpa koordinator: {_sebut(tanpa)}"
    return _BAIK, "kelima bidang berkoordinator"


def _trc(buku: BukuKTB, paling_sedikit: int) -> _Hasil:
    banyak = sum(k.bagian is Bagian.TRC for k in buku.anggota() if buku.keadaan.berdiri)
    cukup = banyak >= paling_sedikit
    return (_BAIK if cukup else _KURANG), f"{banyak} dari {paling_sedikit} orang"


def _paket(buku: BukuKTB, pada: date) -> _Hasil:
    awal = PAKET_ALAT.riwayat[0].masa.mulai
    if pada < awal:
        return _AWAS, f"tidak dapat dinilai: paketnya diketahui sejak {awal}"
    paket = paket_alat(daftar_alat(buku, pada), pada)
    kurang = [f"tidak ada: {_sebut(paket.kurang)}"] if paket.kurang else []
    kurang += [f"tidak layak: {_sebut(paket.tidak_layak)}"] if paket.tidak_layak else []
    if kurang:
        return _KURANG, "; ".join(kurang)
    jenis = PAKET_ALAT.nilai(pada)
    milik = (k for k in buku.daftar_alat() if k.jenis in jenis and k.pensiun is None)
    tanpa = tuple(k.kode for k in milik if k.tanpa_izin)
    if tanpa:
        return _AWAS, f"tanpa izin pakai: {', '.join(tanpa)}"
    return _BAIK, "lengkap dan layak"


def _latihan(
    buku: BukuKTB, pada: date, keterampilan: tuple[str, ...], jenis: JenisLatihan, selang: int
) -> _Hasil:
    hasil = siklus_latihan(
        daftar_latihan(buku, pada), keterampilan, pada, jenis=jenis, selang_hari=selang
    )
    if hasil.belum:
        return _KURANG, f"belum dalam {tulis_ribuan(selang)} hari: {_sebut(hasil.belum)}"
    return _BAIK, f"semua dalam {tulis_ribuan(selang)} hari"


def _radio(buku: BukuKTB, pada: date, banyak_hari: int) -> _Hasil:
    """The days before the day asked for, which may not be over; none before the KTB began."""
    sejak_awal = (pada - date.min).days
    awal = tambah_hari(pada, -min(banyak_hari, sejak_awal))
    mulai = max(awal, buku.ktb.dirintis if buku.ktb else pada)
    if mulai >= pada:
        return _AWAS, "belum ada hari yang dapat dinilai"
    rekap = rekap_radio(daftar_laporan(buku, pada), Masa(mulai, pada))
    if rekap.hilang:
        return _KURANG, f"{len(rekap.hilang)} dari {len(rekap.baris)} hari tanpa laporan"
    if rekap.terlambat:
        return _AWAS, f"{len(rekap.terlambat)} dari {len(rekap.baris)} hari terlambat"
    return _BAIK, f"{len(rekap.baris)} hari tepat waktu"


def _periksa(
    buku: BukuKTB, pada: date, kebijakan: KebijakanKTB
) -> Iterator[tuple[ButirKTB, _Hasil]]:
    k = kebijakan
    yield ButirKTB.PENGUKUHAN, _pengukuhan(buku)
    yield ButirKTB.ANGGOTA, _anggota(buku, pada)
    yield ButirKTB.PENGURUS, _pengurus(buku, pada, k.peringatan_hari)
    yield ButirKTB.BIDANG, _bidang(buku, pada)
    yield ButirKTB.TRC, _trc(buku, k.trc_paling_sedikit)
    yield ButirKTB.PAKET, _paket(buku, pada)
    yield ButirKTB.SIMULASI, _latihan(buku, pada, k.keterampilan, _SIMULASI, k.simulasi_hari)
    yield ButirKTB.LATIHAN_RUTIN, _latihan(buku, pada, k.keterampilan, _RUTIN, k.rutin_hari)
    yield ButirKTB.RADIO, _radio(buku, pada, k.radio_hari)


def kesiapan_ktb(buku: BukuKTB, pada: date, kebijakan: KebijakanKTB) -> KesiapanKTB:
    """Whether a KTB itself is ready, as known at the end of a day, and what is missing.

    >>> from pelayanan_publik.tangguh_bencana.book.state import buku_baru
    >>> kebijakan = KebijakanKTB(["pertolongan_pertama"], 90, trc_paling_sedikit=7, radio_hari=7)
    >>> kesiapan_ktb(buku_baru(), date(2026, 1, 1), kebijakan).status.value
    'tidak_siap'
    """
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_anggota(buku, BukuKTB, "buku"),
        galat_tanggal(pada, "pada"),
        galat_anggota(kebijakan, KebijakanKTB, "kebijakan"),
    )
    kumpul.tuntas()
    kini = buku_pada(buku, pada)
    butir = (
        ButirKesiapan(satu, *hasil, satu in kebijakan.wajib)
        for satu, hasil in _periksa(kini, pada, kebijakan)
    )
    kode = kini.ktb.kode if kini.ktb else "KTB"
    return KesiapanKTB(kode, pada, kebijakan, kini.keadaan.berdiri, tuple(butir))
