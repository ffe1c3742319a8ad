"""How long a request has taken of its promise.

    complete 08.02, ready 08.11                                   9 minutes
    complete 14.55, closed at 15.00, ready 08.03 on the next      8 opening minutes
    complete Monday, ready Wednesday, in working days             2, or 3 if the first day counts

No source tells what becomes of the promise while the file is back with the one who asked, nor
whether the first day counts, nor whether minutes run while the office is closed: the rule for it
(`AturanJanji`) has no defaults.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import galat_anggota, pilihan, tulis_kata, tulis_pecahan
from pelayanan_publik.core.validity import KalenderKerja, kerja
from pelayanan_publik.layanan.errors import KalenderLayananDiperlukan
from pelayanan_publik.layanan.loket.events import galat_saat
from pelayanan_publik.layanan.loket.jam import JamBuka, menit
from pelayanan_publik.layanan.loket.kartu import KartuPermohonan
from pelayanan_publik.layanan.loket.produk import JanjiWaktu, SatuanJanji

_SEHARI = timedelta(days=1)
UKURAN = DasarHukum(
    "Usulan pustaka ini", "tidak ditemukan ukuran jumlah layanan yang berlaku nasional"
)
"""What the measures of quantity rest on."""


class SaatDikembalikan(StrEnum):
    """What becomes of the promise while the file is back with the one who asked."""

    BERJALAN = "berjalan"
    """It runs on."""
    BERHENTI = "berhenti"
    """It stands still, and runs on from the next complete file."""
    MULAI_LAGI = "mulai_lagi"
    """It begins anew with the next complete file."""


class SatuanLama(StrEnum):
    """In what a duration is told: the unit of the promise, hours in minutes."""

    MENIT = "menit"
    HARI_KERJA = "hari_kerja"
    HARI_KALENDER = "hari_kalender"


def satuan_lama(janji: JanjiWaktu) -> SatuanLama:
    """The unit in which what was promised so is told.

    >>> from pelayanan_publik.layanan.loket.produk import SatuanJanji
    >>> print(satuan_lama(JanjiWaktu(2, SatuanJanji.JAM)).value)
    menit
    """
    return SatuanLama.MENIT if janji.menit is not None else SatuanLama(janji.satuan.value)


@attrs.frozen(field_transformer=sekaligus, kw_only=True)
class AturanJanji:
    """How an office counts the time of its promises."""

    saat_dikembalikan: SaatDikembalikan = attrs.field(validator=pilihan(SaatDikembalikan))
    hari_pertama_dihitung: bool = attrs.field(validator=pilihan(bool))
    """Of promises in days: whether the day of the complete file counts."""
    jam_buka: JamBuka | None = attrs.field(validator=attrs.validators.optional(pilihan(JamBuka)))
    """Of promises in minutes and hours: the hours in which they run; None: day and night."""
    kalender: KalenderKerja | None = attrs.field(
        validator=attrs.validators.optional(pilihan(KalenderKerja))
    )
    """The working days of the office; None where neither days nor hours need them."""

    def penjelasan(self) -> Penjelasan:
        """How time was counted, beside every figure that follows from it."""
        pertama = "dihitung" if self.hari_pertama_dihitung else "tidak dihitung"
        hari = "setiap hari" if self.kalender is None else "pada hari kerja"
        berjalan = f"{self.jam_buka} {hari}" if self.jam_buka else "siang dan malam"
        return Penjelasan(
            "Hitungan waktu",
            rincian=(
                Penjelasan("Selama berkas dikembalikan", tulis_kata(self.saat_dikembalikan)),
                Penjelasan("Hari pertama", pertama),
                Penjelasan("Menit berjalan", berjalan),
            ),
            dasar=UKURAN,
            bukti=Bukti.USULAN,
        )


def lama_layanan(kartu: KartuPermohonan, sampai: datetime, aturan: AturanJanji) -> Fraction | None:
    """How much of its promise a request has used until a moment, in the unit of the promise.

    None before its file was ever complete.
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(kartu, KartuPermohonan, "kartu"),
        galat_saat(sampai, "sampai"),
        galat_anggota(aturan, AturanJanji, "aturan"),
    )
    masukan.tuntas()
    return hitung_lama(kartu, sampai, aturan)


def hitung_lama(kartu: KartuPermohonan, sampai: datetime, aturan: AturanJanji) -> Fraction | None:
    """The same of a card, a moment and a rule that are sound already."""
    akhir = min(kartu.berakhir or sampai, sampai)
    penggal = [(a, min(b or akhir, akhir)) for a, b in kartu.berjalan if a <= akhir]
    if not penggal:
        return None
    if aturan.saat_dikembalikan is SaatDikembalikan.BERJALAN:
        penggal = [(penggal[0][0], akhir)]
    elif aturan.saat_dikembalikan is SaatDikembalikan.MULAI_LAGI:
        penggal = penggal[-1:]
    if kartu.janji.menit is not None:
        return sum((_menit(a, b, aturan) for a, b in penggal), Fraction(0))
    banyak = sum(_hari(a, b, kartu.janji, aturan) for a, b in penggal)
    pertama = penggal[0][0]
    dihitung = aturan.hari_pertama_dihitung and _dihitung(pertama, kartu.janji, aturan)
    return Fraction(banyak + dihitung)


def _menit(mulai: datetime, sampai: datetime, aturan: AturanJanji) -> Fraction:
    if aturan.jam_buka is None:
        return menit(sampai - mulai)
    return aturan.jam_buka.menit_antara(mulai, sampai, aturan.kalender)


def _hari(mulai: datetime, sampai: datetime, janji: JanjiWaktu, aturan: AturanJanji) -> int:
    """The counted days after the first one, up to and with the last."""
    banyak = (sampai.date() - mulai.date()).days
    return sum(_dihitung(mulai + i * _SEHARI, janji, aturan) for i in range(1, banyak + 1))


def _dihitung(hari: datetime, janji: JanjiWaktu, aturan: AturanJanji) -> bool:
    """Whether a day counts in the unit of a promise."""
    if janji.satuan is SatuanJanji.HARI_KALENDER:
        return True
    if aturan.kalender is None:
        raise KalenderLayananDiperlukan(str(janji), path="aturan.kalender")
    return kerja(aturan.kalender, hari.date())


def tepat_waktu(lama: Fraction, janji: JanjiWaktu) -> bool:
    """Whether a duration, in the unit of the promise, keeps it.

    >>> from pelayanan_publik.layanan.loket.produk import SatuanJanji
    >>> tepat_waktu(Fraction(10), JanjiWaktu(10, SatuanJanji.MENIT))
    True
    """
    return lama <= (janji.banyak if janji.menit is None else janji.menit)


def tulis_lama(lama: Fraction | None, satuan: SatuanLama) -> str:
    """A duration as it is read.

    >>> tulis_lama(Fraction(19, 2), SatuanLama.MENIT), tulis_lama(None, SatuanLama.HARI_KERJA)
    ('9,5 menit', 'tidak terdefinisi')
    """
    if lama is None:
        return "tidak terdefinisi"
    return f"{tulis_pecahan(lama, 1)} {satuan.value.replace('_', ' ')}"
