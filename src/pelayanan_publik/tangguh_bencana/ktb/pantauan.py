"""What is watched every day: the radio report at 21:00, and the water at an upstream post.

A day without a report is an alert, not a zero. The alarm of the early warning (EWS) rings when
the water stands at the trigger, and is silent again only when it has sunk to the release, below
the trigger: between the two nothing changes, so that waves at the threshold ring it once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Pengumpul, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_tak_negatif,
    galat_teks,
    tak_negatif,
    tulis_kata,
    tulis_ribuan,
)
from pelayanan_publik.core.validity import Masa, hari
from pelayanan_publik.tangguh_bencana.book.pintu import jam
from pelayanan_publik.tangguh_bencana.errors import (
    AmbangTerbalik,
    BedaPos,
    HariMendahului,
    MasaTanpaAkhir,
)
from pelayanan_publik.tangguh_bencana.ktb.bekal import semua_sejenis
from pelayanan_publik.tangguh_bencana.parameters.ktb import BATAS_LAPORAN_RADIO, NAIK_EWS_CM
from pelayanan_publik.tangguh_bencana.sarana.capaian import Capaian

# --- the radio -----------------------------------------------------------------------------------


def _tulis_saat(saat: datetime) -> str:
    """To the minute; with seconds where there are any, since 21:00:30 is late."""
    return saat.isoformat(" ", "seconds" if saat.second or saat.microsecond else "minutes")


@attrs.frozen(field_transformer=sekaligus)
class LaporanRadio:
    """The condition report of a day, and when it was given: on that day or later."""

    untuk: date = attrs.field(validator=hari)
    saat: datetime = attrs.field(validator=jam)

    def __attrs_post_init__(self) -> None:
        if self.saat.date() < self.untuk:
            raise HariMendahului(
                self.saat.date(), path="saat", batas=self.untuk, sebutan="hari yang dilaporkan"
            )

    @property
    def tepat(self) -> bool:
        """Given on the day itself, by 21:00."""
        batas = BATAS_LAPORAN_RADIO.nilai(self.untuk)
        return self.saat <= datetime.combine(self.untuk, batas)


class StatusLaporan(StrEnum):
    """How a day was reported."""

    TEPAT = "tepat"
    TERLAMBAT = "terlambat"
    HILANG = "hilang"


@attrs.frozen
class HariRadio:
    """A day and its reports: the first of them counts."""

    hari: date
    pertama: datetime | None
    banyak: int

    @property
    def status(self) -> StatusLaporan:
        if self.pertama is None:
            return StatusLaporan.HILANG
        tepat = LaporanRadio(self.hari, self.pertama).tepat
        return StatusLaporan.TEPAT if tepat else StatusLaporan.TERLAMBAT


@attrs.frozen
class RekapRadio:
    """The days of a period and how they were reported."""

    masa: Masa
    baris: tuple[HariRadio, ...]

    def _hari(self, status: StatusLaporan) -> tuple[date, ...]:
        return tuple(b.hari for b in self.baris if b.status is status)

    @property
    def tepat(self) -> tuple[date, ...]:
        return self._hari(StatusLaporan.TEPAT)

    @property
    def terlambat(self) -> tuple[date, ...]:
        return self._hari(StatusLaporan.TERLAMBAT)

    @property
    def hilang(self) -> tuple[date, ...]:
        """The alerts: days of which there is no report."""
        return self._hari(StatusLaporan.HILANG)

    @property
    def capaian(self) -> Capaian:
        """Days reported in time over all days of the period."""
        return Capaian(
            "Laporan radio",
            Fraction(len(self.tepat)),
            Fraction(len(self.baris)),
            "hari tepat waktu",
            "hari dalam masa",
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Laporan radio {self.masa}: {self.capaian}",
            ("Hari", "Laporan pertama", "Banyak", "Status"),
            tuple(
                (
                    str(b.hari),
                    "–" if b.pertama is None else _tulis_saat(b.pertama),
                    b.banyak,
                    tulis_kata(b.status),
                )
                for b in self.baris
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def rekap_radio(laporan: Iterable[LaporanRadio], masa: Masa) -> RekapRadio:
    """Each day of a period that has an end: reported by 21:00, later, or not at all.

    >>> lapor = LaporanRadio(date(2026, 1, 1), datetime(2026, 1, 1, 20, 55))
    >>> rekap = rekap_radio([lapor], Masa(date(2026, 1, 1), date(2026, 1, 3)))
    >>> print(rekap.capaian, [str(h) for h in rekap.hilang])
    1 hari tepat waktu / 2 hari dalam masa = 50 % ['2026-01-02']
    """
    masukan = Masukan()
    semua = semua_sejenis(laporan, LaporanRadio, "laporan", masukan)
    masukan.tambah(galat_anggota(masa, Masa, "masa"))
    if masukan.baik("masa") and masa.sampai is None:
        masukan.tambah(MasaTanpaAkhir(str(masa), path="masa"))
    masukan.tuntas()
    per: dict[date, list[datetime]] = {}
    for satu in semua:
        per.setdefault(satu.untuk, []).append(satu.saat)
    banyak = ((masa.sampai or masa.mulai) - masa.mulai).days
    urut = (masa.mulai + timedelta(days=n) for n in range(banyak))
    baris = (HariRadio(h, min(per.get(h, ()), default=None), len(per.get(h, ()))) for h in urut)
    return RekapRadio(masa, tuple(baris))


# --- the water -----------------------------------------------------------------------------------


@attrs.frozen
class KebijakanEWS:
    """When the alarm of a post rings, and when it stops; in centimetres above the riverbed.

    The trigger of 200 is that of Pos Ngentak. The release is yours to choose, below the trigger:
    no source names one.
    """

    turun_cm: int
    """At this height or below it the alarm stops."""
    naik_cm: int = NAIK_EWS_CM.riwayat[-1].nilai
    """At this height or above it the alarm rings."""

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        kumpul.tambah(
            galat_tak_negatif(self.turun_cm, "turun_cm"), galat_tak_negatif(self.naik_cm, "naik_cm")
        )
        kumpul.tuntas()
        if self.turun_cm >= self.naik_cm:
            raise AmbangTerbalik(self.turun_cm, path="turun_cm", naik_cm=self.naik_cm)


@attrs.frozen(field_transformer=sekaligus)
class BacaanAir:
    """How high the water stood at a post, in centimetres above the riverbed."""

    pos: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=jam)
    tinggi_cm: int = attrs.field(validator=tak_negatif)


@attrs.frozen
class PerubahanAlarm:
    """The alarm began to ring, or stopped."""

    saat: datetime
    berbunyi: bool
    tinggi_cm: int


@attrs.frozen
class RiwayatEWS:
    """The alarm of a post over its readings: on and off in turn, beginning with on."""

    kebijakan: KebijakanEWS
    bacaan: tuple[BacaanAir, ...]
    """In the order of their moments."""
    perubahan: tuple[PerubahanAlarm, ...]

    @property
    def berbunyi(self) -> bool | None:
        """Whether it rings after the last reading; None without any."""
        if not self.bacaan:
            return None
        return bool(self.perubahan) and self.perubahan[-1].berbunyi

    def tabel(self) -> Tabel:
        k = self.kebijakan
        return Tabel(
            f"Peringatan dini, berbunyi mulai {k.naik_cm} cm dan berhenti pada {k.turun_cm} cm",
            ("Saat", "Tinggi (cm)", "Alarm"),
            tuple(
                (
                    _tulis_saat(p.saat),
                    p.tinggi_cm,
                    "berbunyi" if p.berbunyi else "berhenti",
                )
                for p in self.perubahan
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def ambang_ews(bacaan: Iterable[BacaanAir], kebijakan: KebijakanEWS) -> RiwayatEWS:
    """When the alarm of one post rang. The readings may come in any order; it begins silent.

    >>> jam_ini = [datetime(2026, 1, 1, h) for h in range(5)]
    >>> air = [BacaanAir("Ngentak", j, t) for j, t in zip(jam_ini, (150, 205, 195, 201, 120))]
    >>> [(p.saat.hour, p.berbunyi) for p in ambang_ews(air, KebijakanEWS(150)).perubahan]
    [(1, True), (4, False)]
    """
    masukan = Masukan()
    semua = semua_sejenis(bacaan, BacaanAir, "bacaan", masukan)
    masukan.tambah(galat_anggota(kebijakan, KebijakanEWS, "kebijakan"))
    benar = [(i, b) for i, b in enumerate(semua) if isinstance(b, BacaanAir)]
    for i, b in benar:
        if b.pos != benar[0][1].pos:
            masukan.tambah(BedaPos(b.pos, path=f"bacaan[{i}].pos", pos=benar[0][1].pos))
    masukan.tambah(
        *galat_ganda((f"bacaan[{i}].saat", f"{b.pos} {b.saat.isoformat()}") for i, b in benar)
    )
    masukan.tuntas()
    urut = tuple(sorted(semua, key=lambda b: b.saat))
    perubahan: list[PerubahanAlarm] = []
    berbunyi = False
    for b in urut:
        batas = b.tinggi_cm > kebijakan.turun_cm if berbunyi else b.tinggi_cm >= kebijakan.naik_cm
        if batas != berbunyi:
            berbunyi = batas
            perubahan.append(PerubahanAlarm(b.saat, berbunyi, b.tinggi_cm))
    return RiwayatEWS(kebijakan, urut, tuple(perubahan))


@attrs.frozen
class CekTitikEWS:
    """Devices by river against the total that was published with them."""

    per_sungai: tuple[tuple[str, int], ...]
    dinyatakan: int

    @property
    def jumlah(self) -> int:
        return sum(banyak for _, banyak in self.per_sungai)

    @property
    def cocok(self) -> bool:
        return self.jumlah == self.dinyatakan

    def penjelasan(self) -> Penjelasan:
        rincian = tuple(Penjelasan(s, tulis_ribuan(n)) for s, n in self.per_sungai)
        return Penjelasan(
            "Titik EWS",
            tulis_ribuan(self.jumlah),
            rincian,
            catatan="" if self.cocok else f"dinyatakan {tulis_ribuan(self.dinyatakan)}",
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def cek_titik_ews(per_sungai: Mapping[str, int], dinyatakan: int) -> CekTitikEWS:
    """Whether devices by river add up to the total that was published with them.

    >>> cek_titik_ews({"Code": 7, "Winongo": 4, "Gajah Wong": 5}, 16).cocok
    True
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(per_sungai, Mapping, "per_sungai"),
        galat_tak_negatif(dinyatakan, "dinyatakan"),
    )
    if masukan.baik("per_sungai"):
        for sungai, banyak in per_sungai.items():
            masukan.tambah(
                galat_teks(sungai, "per_sungai"),
                galat_tak_negatif(banyak, f"per_sungai[{sungai!r}]"),
            )
    masukan.tuntas()
    return CekTitikEWS(tuple(per_sungai.items()), dinyatakan)
