"""The halal certificate: how long it holds depends on the rule it was issued under.

    issued by MUI                        two years, since June 2021 four
    issued by BPJPH, UU 33/2014          four years, unless the ingredients change
    issued since 31 March 2023, UU 6/2023   no term, while ingredients and process are unchanged

The rule follows from the day of issue; a certificate that says otherwise (one that MUI still
issued after BPJPH had begun) names its own. No source tells that a later law lengthened a term
that was running, so none is lengthened here. What MUI's practice says of a change of
ingredients was not read: the change is told, and the certificate stays as it is.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import galat_anggota, galat_teks, pilihan, tak_negatif, tulis_kata
from pelayanan_publik.core.validity import galat_tanggal, hari, tambah_bulan
from pelayanan_publik.umkm.izin.pilihan import RezimHalal, StatusIzin
from pelayanan_publik.umkm.izin.pirt import diketahui, periksa_kejadian
from pelayanan_publik.umkm.parameters.izin import (
    HALAL_PERPANJANGAN_BULAN,
    HALAL_TAHUN,
    REZIM_HALAL,
)

_BULAN_SETAHUN = 12
_SEHARI = timedelta(days=1)


@lru_cache(maxsize=4_096)
def _masa_halal(terbit: date, rezim: RezimHalal) -> tuple[date | None, date | None]:
    """The end and the last day to apply, for all certificates of one day and rule."""
    if rezim is RezimHalal.UU_6_2023:
        return None, None
    akhir = tambah_bulan(terbit, _BULAN_SETAHUN * HALAL_TAHUN[rezim].nilai(terbit))
    if rezim is RezimHalal.MUI:
        return akhir, None
    return akhir, tambah_bulan(akhir, -HALAL_PERPANJANGAN_BULAN.nilai(terbit))


@attrs.frozen(kw_only=True)
class SertifikatHalal:
    """One halal certificate and what became of the product.

    >>> str(SertifikatHalal(usaha="U-1", nomor="H-1", terbit=date(2020, 2, 29)).kedaluwarsa)
    '2024-02-29'
    >>> SertifikatHalal(usaha="U-1", nomor="H-2", terbit=date(2024, 1, 2)).kedaluwarsa is None
    True
    """

    usaha: str
    """The code of the business."""
    nomor: str
    terbit: date
    rezim: RezimHalal = attrs.field(
        default=attrs.Factory(lambda satu: _rezim(satu.terbit), takes_self=True)
    )
    """By the day of issue, unless the certificate says otherwise."""
    bahan_berubah: date | None = None
    """The first day with other ingredients that were not reported."""
    proses_berubah: date | None = None
    """The first day of another process that was not reported."""
    perpanjangan_diajukan: date | None = None
    diganti: date | None = None
    """From this day on another certificate stands in its place, and nothing is due of this one."""

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(
            galat_teks(self.usaha, "usaha"),
            galat_teks(self.nomor, "nomor"),
            galat_anggota(self.rezim, RezimHalal, "rezim"),
        )
        periksa_kejadian(
            masukan,
            self.terbit,
            bahan_berubah=self.bahan_berubah,
            proses_berubah=self.proses_berubah,
            perpanjangan_diajukan=self.perpanjangan_diajukan,
            diganti=self.diganti,
        )
        masukan.tuntas()
        _ = self.kedaluwarsa  # a term that runs beyond the calendar is refused here

    @property
    def kedaluwarsa(self) -> date | None:
        """The first day on which its term is over; None without a term."""
        return _masa_halal(self.terbit, self.rezim)[0]

    @property
    def ajukan_paling_lambat(self) -> date | None:
        """The last day to apply for a renewal; None where no term or no rule of it is known."""
        return _masa_halal(self.terbit, self.rezim)[1]

    @property
    def diajukan_tepat(self) -> bool:
        """Whether a renewal was applied for in time, or at least before the end."""
        akhir = self.kedaluwarsa
        if akhir is None:
            return False
        return diketahui(self.perpanjangan_diajukan, self.ajukan_paling_lambat or akhir - _SEHARI)

    @property
    def gugur_sejak(self) -> date | None:
        """The day from which a change ended it; None if none did under its rule."""
        berubah = {
            RezimHalal.MUI: (),
            RezimHalal.UU_33_2014: (self.bahan_berubah,),
            RezimHalal.UU_6_2023: (self.bahan_berubah, self.proses_berubah),
        }[self.rezim]
        return min((hari for hari in berubah if hari is not None), default=None)


def _rezim(terbit: object) -> RezimHalal:
    """By the day of issue; what is no day is refused with the other fields."""
    if galat_tanggal(terbit) or not isinstance(terbit, date):
        return RezimHalal.MUI
    return REZIM_HALAL.nilai(terbit)


@attrs.frozen(field_transformer=sekaligus)
class StatusHalal:
    """How a certificate stands on a day, and what its holder does next."""

    sertifikat: SertifikatHalal = attrs.field(validator=pilihan(SertifikatHalal))
    pada: date = attrs.field(validator=hari)
    jendela_bulan: int = attrs.field(validator=tak_negatif)
    """How many months before the last day to apply, or else the end, the holder is told to."""

    def __attrs_post_init__(self) -> None:
        _ = self.dibuka  # a window that opens before the calendar is refused here

    @property
    def status(self) -> StatusIzin:
        sertifikat = self.sertifikat
        if self.pada < sertifikat.terbit:
            return StatusIzin.BELUM_TERBIT
        if diketahui(sertifikat.diganti, self.pada):
            return StatusIzin.DIGANTI
        if diketahui(sertifikat.kedaluwarsa, self.pada):
            return StatusIzin.KEDALUWARSA
        if diketahui(sertifikat.gugur_sejak, self.pada):
            return StatusIzin.GUGUR
        return self._perpanjangan()

    def _perpanjangan(self) -> StatusIzin:
        """How the renewal stands of one that holds."""
        sertifikat = self.sertifikat
        ajukan = sertifikat.ajukan_paling_lambat
        if sertifikat.diajukan_tepat and diketahui(sertifikat.perpanjangan_diajukan, self.pada):
            return StatusIzin.DIAJUKAN
        if ajukan is not None and self.pada > ajukan:
            return StatusIzin.TERLAMBAT_DIPERPANJANG
        dibuka = diketahui(self.dibuka, self.pada)
        return StatusIzin.WAKTU_PERPANJANGAN if dibuka else StatusIzin.BERLAKU

    @property
    def dibuka(self) -> date | None:
        """The first day on which the holder is told to apply; None without a term."""
        sampai = self.sertifikat.ajukan_paling_lambat or self.sertifikat.kedaluwarsa
        return None if sampai is None else tambah_bulan(sampai, -self.jendela_bulan)

    @property
    def berlaku(self) -> bool:
        return self.status.berlaku

    @property
    def langkah(self) -> str:
        """What the holder does next, in a sentence."""
        sertifikat = self.sertifikat
        if self.status is StatusIzin.BERLAKU:
            if self.dibuka is None:
                return "laporkan setiap perubahan bahan atau proses sebelum dilakukan"
            return f"ajukan perpanjangan mulai {self.dibuka}"
        ajukan = sertifikat.ajukan_paling_lambat
        return {
            StatusIzin.BELUM_TERBIT: f"tunggu terbitnya pada {sertifikat.terbit}",
            StatusIzin.WAKTU_PERPANJANGAN: (
                f"ajukan perpanjangan paling lambat {ajukan}"
                if ajukan
                else f"ajukan perpanjangan sebelum {sertifikat.kedaluwarsa}"
            ),
            StatusIzin.DIAJUKAN: (
                f"tunggu keputusan; berlaku sampai sebelum {sertifikat.kedaluwarsa}"
            ),
            StatusIzin.TERLAMBAT_DIPERPANJANG: (
                f"waktu perpanjangan lewat; tanyakan ke BPJPH sebelum {sertifikat.kedaluwarsa}"
            ),
            StatusIzin.KEDALUWARSA: "ajukan sertifikat baru; tidak berlaku lagi",
            StatusIzin.GUGUR: "laporkan perubahan bahan atau proses dan ajukan pembaruan",
            StatusIzin.DIGANTI: f"pakai sertifikat penggantinya sejak {sertifikat.diganti}",
        }[self.status]

    def penjelasan(self) -> Penjelasan:
        sertifikat = self.sertifikat
        akhir = sertifikat.kedaluwarsa
        rincian = [
            Penjelasan("Tanggal", str(self.pada)),
            Penjelasan("Terbit", str(sertifikat.terbit)),
            Penjelasan(
                "Hari terakhir berlaku",
                "tanpa batas waktu" if akhir is None else str(akhir - _SEHARI),
                catatan="selama bahan dan proses tidak berubah" if akhir is None else "",
            ),
        ]
        if akhir is not None:
            rincian.append(HALAL_TAHUN[sertifikat.rezim].penjelasan(sertifikat.terbit))
        if sertifikat.ajukan_paling_lambat is not None:
            rincian += (
                Penjelasan(
                    "Perpanjangan diajukan paling lambat", str(sertifikat.ajukan_paling_lambat)
                ),
                HALAL_PERPANJANGAN_BULAN.penjelasan(sertifikat.terbit),
            )
        for nama in ("bahan_berubah", "proses_berubah"):
            hari: date | None = getattr(sertifikat, nama)
            if hari is not None and hari <= self.pada:
                gugur = diketahui(sertifikat.gugur_sejak, hari)
                catatan = "mengakhiri sertifikat" if gugur else "akibatnya tidak terbaca di sumber"
                rincian.append(
                    Penjelasan(nama.replace("_", " ").capitalize(), str(hari), catatan=catatan)
                )
        rincian.append(Penjelasan("Berikutnya", self.langkah))
        rincian.append(_dasar(sertifikat))
        return Penjelasan(
            f"Sertifikat halal {sertifikat.nomor}", tulis_kata(self.status), tuple(rincian)
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _dasar(sertifikat: SertifikatHalal) -> Penjelasan:
    """The rule of a certificate: by its day, or as it says itself."""
    berlaku = next(b for b in REZIM_HALAL.riwayat if b.nilai is sertifikat.rezim)
    catatan = "" if sertifikat.terbit in berlaku.masa else "menurut sertifikatnya sendiri"
    return Penjelasan(
        "Aturan",
        berlaku.dasar.nama,
        catatan=catatan,
        dasar=berlaku.dasar,
        bukti=berlaku.bukti,
    )


def status_halal(sertifikat: SertifikatHalal, *, pada: date, jendela_bulan: int) -> StatusHalal:
    """How a halal certificate stands on a day.

    `jendela_bulan` is how many months before the last day to apply (or before the end, where
    no such day is known) the office begins to remind; no source tells it.

    >>> lama = SertifikatHalal(usaha="U-1", nomor="H-1", terbit=date(2020, 6, 1))
    >>> status_halal(lama, pada=date(2024, 2, 1), jendela_bulan=2).langkah
    'ajukan perpanjangan paling lambat 2024-03-01'
    >>> baru = SertifikatHalal(usaha="U-1", nomor="H-2", terbit=date(2023, 6, 1),
    ...     bahan_berubah=date(2025, 1, 1))
    >>> [status_halal(baru, pada=date(t, 6, 1), jendela_bulan=2).status.value
    ...     for t in (2024, 2025)]
    ['berlaku', 'gugur']
    """
    return StatusHalal(sertifikat, pada, jendela_bulan)
