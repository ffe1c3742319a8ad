"""SPP-IRT (PIRT), the certificate of food made at home: until when, and what is to be done.

    issued         10 March 2021
    duties met by  10 June to 10 September 2021, as the certificate says (3 to 6 months)
    apply by       10 September 2025, at least six months before the term is over
    last day       9 March 2026: on the day of expiry it no longer holds

A certificate of 29 February ends on 28 February, and six months before 31 August is the last
day of February.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    galat_bulat,
    galat_teks,
    pilihan,
    tak_negatif,
    tulis_kata,
)
from pelayanan_publik.core.validity import galat_tanggal, hari, tambah_bulan
from pelayanan_publik.umkm.errors import KomitmenDiLuarRentang, SebelumTerbit
from pelayanan_publik.umkm.izin.pilihan import StatusIzin, StatusKomitmen
from pelayanan_publik.umkm.parameters.izin import (
    PIRT_KOMITMEN_BULAN,
    PIRT_PERPANJANGAN_BULAN,
    PIRT_TAHUN,
)

_BULAN_SETAHUN = 12
_SEHARI = timedelta(days=1)


def periksa_kejadian(masukan: Masukan, terbit: date, **kejadian: date | None) -> None:
    """What happened to a permit: a day each or none, and none before it was issued."""
    terbaca = masukan.hari("terbit", terbit)
    for nama, tanggal in kejadian.items():
        if tanggal is None:
            continue
        if salah := galat_tanggal(tanggal, nama):
            masukan.tambah(salah)
        elif terbaca and tanggal < terbit:
            masukan.tambah(SebelumTerbit(tanggal, path=nama, terbit=terbit))


def diketahui(tanggal: date | None, pada: date) -> bool:
    """Whether something had happened by a day: what comes later was not known then."""
    return tanggal is not None and tanggal <= pada


@lru_cache(maxsize=4_096)
def _masa_pirt(terbit: date) -> tuple[date, date]:
    """The end and the last day to apply, for all certificates of one day."""
    akhir = tambah_bulan(terbit, _BULAN_SETAHUN * PIRT_TAHUN.nilai(terbit))
    return akhir, tambah_bulan(akhir, -PIRT_PERPANJANGAN_BULAN.nilai(terbit))


@attrs.frozen(kw_only=True)
class IzinPIRT:
    """One SPP-IRT certificate and what became of it. A business may hold several.

    >>> izin = IzinPIRT(usaha="U-1", nomor="P-1", terbit=date(2024, 2, 29), komitmen_bulan=3)
    >>> str(izin.kedaluwarsa), str(izin.ajukan_paling_lambat), str(izin.tenggat_komitmen)
    ('2029-02-28', '2028-08-28', '2024-05-29')
    """

    usaha: str
    """The code of the business."""
    nomor: str
    terbit: date
    komitmen_bulan: int
    """Months given for the duties, as the certificate says."""
    komitmen_dipenuhi: date | None = None
    perpanjangan_diajukan: date | None = None
    diganti: date | None = None
    """From this day on another certificate stands in its place, and nothing is due of this one."""

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(galat_teks(self.usaha, "usaha"), galat_teks(self.nomor, "nomor"))
        masukan.berlaku(PIRT_TAHUN, self.terbit, "terbit")
        periksa_kejadian(
            masukan,
            self.terbit,
            komitmen_dipenuhi=self.komitmen_dipenuhi,
            perpanjangan_diajukan=self.perpanjangan_diajukan,
            diganti=self.diganti,
        )
        pendek, lama = PIRT_KOMITMEN_BULAN.riwayat[-1].nilai
        if salah := galat_bulat(self.komitmen_bulan, "komitmen_bulan"):
            masukan.tambah(salah)
        elif not pendek <= self.komitmen_bulan <= lama:
            masukan.tambah(
                KomitmenDiLuarRentang(
                    self.komitmen_bulan,
                    path="komitmen_bulan",
                    paling_pendek=pendek,
                    paling_lama=lama,
                )
            )
        masukan.tuntas()
        _ = self.kedaluwarsa  # a term that runs beyond the calendar is refused here

    @property
    def kedaluwarsa(self) -> date:
        """The first day on which it no longer holds."""
        return _masa_pirt(self.terbit)[0]

    @property
    def ajukan_paling_lambat(self) -> date:
        """The last day to apply for a renewal."""
        return _masa_pirt(self.terbit)[1]

    @property
    def tenggat_komitmen(self) -> date:
        """The last day to meet the duties."""
        return tambah_bulan(self.terbit, self.komitmen_bulan)

    @property
    def diajukan_tepat(self) -> bool:
        """Whether a renewal was applied for in time."""
        return diketahui(self.perpanjangan_diajukan, self.ajukan_paling_lambat)


@attrs.frozen(field_transformer=sekaligus)
class StatusPIRT:
    """How a certificate stands on a day, and what its holder does next."""

    izin: IzinPIRT = attrs.field(validator=pilihan(IzinPIRT))
    pada: date = attrs.field(validator=hari)
    jendela_bulan: int = attrs.field(validator=tak_negatif)
    """How many months before the last day to apply the holder is told to."""

    def __attrs_post_init__(self) -> None:
        _ = self.dibuka  # a window that opens before the calendar is refused here

    @property
    def status(self) -> StatusIzin:
        izin = self.izin
        if self.pada < izin.terbit:
            return StatusIzin.BELUM_TERBIT
        if diketahui(izin.diganti, self.pada):
            return StatusIzin.DIGANTI
        if self.pada >= izin.kedaluwarsa:
            return StatusIzin.KEDALUWARSA
        if izin.diajukan_tepat and diketahui(izin.perpanjangan_diajukan, self.pada):
            return StatusIzin.DIAJUKAN
        if self.pada > izin.ajukan_paling_lambat:
            return StatusIzin.TERLAMBAT_DIPERPANJANG
        return StatusIzin.WAKTU_PERPANJANGAN if self.pada >= self.dibuka else StatusIzin.BERLAKU

    @property
    def dibuka(self) -> date:
        """The first day on which the holder is told to apply."""
        return tambah_bulan(self.izin.ajukan_paling_lambat, -self.jendela_bulan)

    @property
    def berlaku(self) -> bool:
        """Whether food may be sold under it on that day."""
        return self.status.berlaku

    @property
    def komitmen(self) -> StatusKomitmen:
        if diketahui(self.izin.komitmen_dipenuhi, self.pada):
            return StatusKomitmen.TERPENUHI
        lewat = self.pada > self.izin.tenggat_komitmen
        return StatusKomitmen.LEWAT if lewat else StatusKomitmen.BERJALAN

    @property
    def langkah(self) -> str:
        """What the holder does next, in a sentence."""
        izin = self.izin
        return {
            StatusIzin.BELUM_TERBIT: f"tunggu terbitnya pada {izin.terbit}",
            StatusIzin.BERLAKU: f"ajukan perpanjangan mulai {self.dibuka}",
            StatusIzin.WAKTU_PERPANJANGAN: (
                f"ajukan perpanjangan paling lambat {izin.ajukan_paling_lambat}, dengan NIB"
            ),
            StatusIzin.DIAJUKAN: f"tunggu keputusan; berlaku sampai sebelum {izin.kedaluwarsa}",
            StatusIzin.TERLAMBAT_DIPERPANJANG: (
                f"waktu perpanjangan lewat sejak {izin.ajukan_paling_lambat + _SEHARI}; tanyakan "
                f"ke dinas sebelum {izin.kedaluwarsa}"
            ),
            StatusIzin.KEDALUWARSA: "ajukan sertifikat baru; tidak berlaku lagi",
            StatusIzin.DIGANTI: f"pakai sertifikat penggantinya sejak {izin.diganti}",
        }[self.status]

    def penjelasan(self) -> Penjelasan:
        izin = self.izin
        rincian = [
            Penjelasan("Tanggal", str(self.pada)),
            Penjelasan("Terbit", str(izin.terbit)),
            Penjelasan("Hari terakhir berlaku", str(izin.kedaluwarsa - _SEHARI)),
            Penjelasan("Perpanjangan diajukan paling lambat", str(izin.ajukan_paling_lambat)),
            Penjelasan(
                "Komitmen",
                tulis_kata(self.komitmen),
                catatan=f"dipenuhi paling lambat {izin.tenggat_komitmen}",
            ),
            Penjelasan("Berikutnya", self.langkah),
        ]
        if diketahui(izin.perpanjangan_diajukan, self.pada):
            kapan = "tepat waktu" if izin.diajukan_tepat else "terlambat"
            rincian.insert(
                4,
                Penjelasan("Perpanjangan diajukan", f"{izin.perpanjangan_diajukan}, {kapan}"),
            )
        rincian += (
            p.penjelasan(izin.terbit)
            for p in (PIRT_TAHUN, PIRT_PERPANJANGAN_BULAN, PIRT_KOMITMEN_BULAN)
        )
        return Penjelasan(f"SPP-IRT {izin.nomor}", tulis_kata(self.status), tuple(rincian))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def status_pirt(izin: IzinPIRT, *, pada: date, jendela_bulan: int) -> StatusPIRT:
    """How a certificate stands on a day.

    No source tells how early a renewal may be asked for; `jendela_bulan` is how many months
    before the last day to apply the office begins to remind.

    >>> izin = IzinPIRT(usaha="U-1", nomor="P-1", terbit=date(2021, 3, 10), komitmen_bulan=6)
    >>> for hari in (date(2025, 7, 1), date(2025, 9, 10), date(2025, 9, 11), date(2026, 3, 10)):
    ...     print(status_pirt(izin, pada=hari, jendela_bulan=2).status.value)
    berlaku
    waktu_perpanjangan
    terlambat_diperpanjang
    kedaluwarsa
    """
    return StatusPIRT(izin, pada, jendela_bulan)
