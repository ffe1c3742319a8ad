"""One business on one day: how big it is, which permits hold, and what its owner does next.

The class is the law of that day applied to the figures last known; each permit that was issued
by then and not replaced is told with its next step; where the business sells food or drink, the
duty of a halal certificate is held against those that hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    pilihan,
    tak_negatif,
    tulis_kata,
    tupel,
)
from pelayanan_publik.core.validity import Masa, hari, hari_atau_kosong
from pelayanan_publik.umkm.errors import IzinUsahaLain
from pelayanan_publik.umkm.izin.halal import SertifikatHalal, StatusHalal
from pelayanan_publik.umkm.izin.pirt import IzinPIRT, StatusPIRT, diketahui
from pelayanan_publik.umkm.izin.tempo import Izin, TempoIzin, daftar_tempo
from pelayanan_publik.umkm.izin.wajib import WajibHalal, galat_mulai, wajib_halal
from pelayanan_publik.umkm.kelas.pilihan import KelasUsaha
from pelayanan_publik.umkm.kelas.riwayat import RiwayatKelas
from pelayanan_publik.umkm.parameters.izin import WAJIB_HALAL


@attrs.frozen(kw_only=True, field_transformer=sekaligus)
class KartuIzin:
    """What is known of one business, looked at on a day."""

    usaha: str = attrs.field(validator=berisi)
    """The code of the business."""
    pada: date = attrs.field(validator=hari)
    riwayat: RiwayatKelas = attrs.field(validator=pilihan(RiwayatKelas))
    izin: tuple[Izin, ...] = attrs.field(converter=tupel)
    pangan: bool = attrs.field(validator=pilihan(bool))
    """Whether it sells food or drink."""
    jendela_bulan: int = attrs.field(validator=tak_negatif)
    mulai_mikro_kecil: date | None = attrs.field(validator=hari_atau_kosong)

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(galat_anggota(self.izin, tuple, "izin"), galat_mulai(self.mulai_mikro_kecil))
        for i, satu in enumerate(self.izin if masukan.baik("izin") else ()):
            if not isinstance(satu, (IzinPIRT, SertifikatHalal)):
                jenis = "IzinPIRT atau SertifikatHalal"
                masukan.tambah(BukanJenisnya(satu, path=f"izin[{i}]", sebagai=jenis))
            elif satu.usaha != self.usaha:
                masukan.tambah(IzinUsahaLain(satu.usaha, path=f"izin[{i}].usaha", usaha=self.usaha))
        masukan.tuntas()

    @property
    def kelas(self) -> KelasUsaha | None:
        """None where it cannot be told."""
        return self.riwayat.pada(self.pada)

    @property
    def status(self) -> tuple[StatusPIRT | StatusHalal, ...]:
        """Of every permit that was issued by that day and not replaced."""
        return tuple(
            StatusPIRT(satu, self.pada, self.jendela_bulan)
            if isinstance(satu, IzinPIRT)
            else StatusHalal(satu, self.pada, self.jendela_bulan)
            for satu in self.izin
            if satu.terbit <= self.pada and not diketahui(satu.diganti, self.pada)
        )

    @property
    def tempo(self) -> tuple[TempoIzin, ...]:
        """What is overdue and what falls due from that day on, by date."""
        return daftar_tempo(self.izin, masa=Masa(self.pada)).isi

    @property
    def wajib_halal(self) -> WajibHalal | None:
        """The duty of its class; None without food or drink, or while the class is not known."""
        if not self.pangan or self.kelas is None:
            return None
        return wajib_halal(self.kelas, pada=self.pada, mulai_mikro_kecil=self.mulai_mikro_kecil)

    @property
    def halal_berlaku(self) -> bool:
        """Whether any halal certificate of it holds."""
        return any(isinstance(s, StatusHalal) and s.berlaku for s in self.status)

    @property
    def halal_kurang(self) -> bool | None:
        """Whether the duty holds and no halal certificate does.

        None while it is not known: of the duty for other goods than food and drink nothing was
        read, and the class may decide it and not be known itself.
        """
        if not self.pangan:
            return None
        if self.halal_berlaku:
            return False
        kelas = KelasUsaha if self.kelas is None else (self.kelas,)
        wajib = {
            wajib_halal(k, pada=self.pada, mulai_mikro_kecil=self.mulai_mikro_kecil).wajib
            for k in kelas
        }
        return wajib.pop() if len(wajib) == 1 else None

    def _halal(self) -> str:
        if not self.pangan:
            return "tidak dinilai, bukan makanan atau minuman"
        if self.halal_berlaku:
            return "terpenuhi, ada sertifikat yang berlaku"
        if self.halal_kurang is None:
            return "tidak diketahui, kelasnya tidak diketahui"
        if self.halal_kurang:
            return "belum terpenuhi, tidak ada sertifikat yang berlaku"
        wajib = self.wajib_halal
        return "belum mulai" if wajib is None else f"mulai {wajib.mulai}"

    def penjelasan(self) -> Penjelasan:
        putusan = self.riwayat.putusan(self.pada)
        aturan = WAJIB_HALAL.riwayat[0]
        tunda = "" if self.mulai_mikro_kecil is None else str(self.mulai_mikro_kecil)
        catatan = tunda and f"mikro dan kecil mulai {tunda} menurut kantor yang bertanya"
        return Penjelasan(
            f"Usaha {self.usaha} pada {self.pada}",
            "kelas tidak diketahui" if putusan is None else putusan.kelas.value,
            (
                *(() if putusan is None else (putusan.penjelasan(),)),
                *(
                    Penjelasan(
                        s.penjelasan().judul,
                        tulis_kata(s.status),
                        catatan=s.langkah,
                    )
                    for s in self.status
                ),
                Penjelasan(
                    "Kewajiban sertifikat halal",
                    self._halal(),
                    catatan=catatan,
                    dasar=aturan.dasar,
                    bukti=aturan.bukti,
                ),
                *(
                    Penjelasan(f"{t.izin.nomor} {t.jenis.value}", str(t.tanggal), catatan=t.langkah)
                    for t in self.tempo
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kartu_izin(
    usaha: str,
    *,
    pada: date,
    riwayat: RiwayatKelas,
    izin: Iterable[Izin],
    pangan: bool,
    jendela_bulan: int,
    mulai_mikro_kecil: date | None,
) -> KartuIzin:
    """The class and the permits of one business on a day.

    `jendela_bulan` as in `status_pirt`, `mulai_mikro_kecil` as in `wajib_halal`.

    >>> from pelayanan_publik.umkm.kelas.riwayat import riwayat_kelas
    >>> from pelayanan_publik.umkm.kelas.ukuran import UkuranUsaha
    >>> sate = kartu_izin("U-1", pada=date(2026, 1, 15), pangan=True, jendela_bulan=3,
    ...     riwayat=riwayat_kelas([UkuranUsaha(date(2024, 12, 31), penjualan_rupiah=90_000_000)],
    ...         basis="penjualan"),
    ...     izin=[IzinPIRT(usaha="U-1", nomor="P-1", terbit=date(2021, 9, 1), komitmen_bulan=3,
    ...         komitmen_dipenuhi=date(2021, 10, 1))], mulai_mikro_kecil=None)
    >>> print(sate.penjelasan())
    Usaha U-1 pada 2026-01-15: mikro
      Hasil penjualan tahunan: Rp 90.000.000: mikro (mikro s.d. Rp 2.000.000.000; ...
      SPP-IRT P-1: waktu perpanjangan (ajukan perpanjangan paling lambat 2026-03-01, dengan NIB)
      Kewajiban sertifikat halal: belum terpenuhi, tidak ada sertifikat yang berlaku [PP ...
      P-1 perpanjangan: 2026-03-01 (ajukan ke dinas)
      P-1 kedaluwarsa: 2026-09-01 (berakhir bila tidak diperpanjang)
    """
    return KartuIzin(
        usaha=usaha,
        pada=pada,
        riwayat=riwayat,
        izin=izin,
        pangan=pangan,
        jendela_bulan=jendela_bulan,
        mulai_mikro_kecil=mulai_mikro_kecil,
    )
