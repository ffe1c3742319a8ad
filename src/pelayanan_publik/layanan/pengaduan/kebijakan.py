"""A standard of complaints: how many days each kind may take, and what no source tells.

The national limits (LAPOR) are 3 days to the first response and 5, 14 or 60 days by kind; offices
publish their own. What none of them says is a field without a default: which days count, from
when, by what a limit is met, whether it runs while the reporter is asked for more.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import cast

import attrs

from pelayanan_publik.core.errors import Galat, KodeGanda, Penolakan, angkat
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_tak_negatif,
    pilihan,
    semua_anggota,
    tak_negatif,
    tupel,
)
from pelayanan_publik.layanan.batas_waktu import BatasHari, SatuanHari
from pelayanan_publik.layanan.errors import (
    JenisPengaduanKosong,
    JenisPengaduanTidakDikenal,
    PerpanjanganTanpaLama,
    SatuanHariBerbeda,
    SatuanHariTidakTentu,
    StandarPengaduanTidakDikenal,
)
from pelayanan_publik.layanan.parameters.pengaduan import STANDAR, StandarPengaduan


class AwalHitungan(StrEnum):
    """From when the limit of a kind runs."""

    DITERIMA = "diterima"
    DITERUSKAN = "diteruskan"


class PemenuhBatas(StrEnum):
    """What meets the limit of a kind. A refusal with its reason always does."""

    DITANGGAPI = "ditanggapi"
    SELESAI = "selesai"


@attrs.frozen(field_transformer=sekaligus)
class JenisPengaduan:
    """A kind of complaint and its limit."""

    kode: str = attrs.field(validator=berisi)
    batas: BatasHari = attrs.field(validator=pilihan(BatasHari))


_batas_atau_kosong = attrs.validators.optional(pilihan(BatasHari))


@attrs.frozen(field_transformer=sekaligus)
class KebijakanPengaduan:
    """The standard by which a complaint is handled; the complaint keeps the one it came under."""

    nama: str = attrs.field(validator=berisi)
    jenis: tuple[JenisPengaduan, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(JenisPengaduan)
    )
    tanggapan_awal: BatasHari | None = attrs.field(validator=_batas_atau_kosong)
    """Until the first response or forwarding; None where there is no such limit."""
    dihitung_dari: AwalHitungan = attrs.field(validator=pilihan(AwalHitungan))
    dipenuhi_oleh: PemenuhBatas = attrs.field(validator=pilihan(PemenuhBatas))
    hari_terima_dihitung: bool = attrs.field(validator=pilihan(bool))
    waktu_pelapor_dihitung: bool = attrs.field(validator=pilihan(bool))
    """Whether the limit runs on while the reporter is asked for more."""
    perpanjangan: BatasHari | None = attrs.field(validator=_batas_atau_kosong)
    perpanjangan_paling_banyak: int = attrs.field(validator=tak_negatif)
    buka_lagi_paling_banyak: int = attrs.field(validator=tak_negatif)
    dasar: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))

    def __attrs_post_init__(self) -> None:
        kode = [j.kode for j in self.jenis]
        ganda = tuple(sorted({k for k in kode if kode.count(k) > 1}))
        tanpa_lama = self.perpanjangan_paling_banyak and self.perpanjangan is None
        semua: tuple[Galat | None, ...] = (
            None if kode else JenisPengaduanKosong(self.nama, path="jenis"),
            KodeGanda(ganda, path="jenis") if ganda else None,
            PerpanjanganTanpaLama(self.perpanjangan_paling_banyak, path="perpanjangan")
            if tanpa_lama
            else None,
        )
        angkat(filter(None, semua))

    def batas(self, jenis: str, path: str = "jenis") -> BatasHari:
        """The limit of a kind of complaint."""
        for satu in self.jenis:
            if satu.kode == jenis:
                return satu.batas
        ada = tuple(j.kode for j in self.jenis)
        raise JenisPengaduanTidakDikenal(jenis, path=path, kebijakan=self.nama, ada=ada)

    def __str__(self) -> str:
        isi = ", ".join(f"{j.kode.replace('_', ' ')} {j.batas}" for j in self.jenis)
        awal = f"tanggapan awal {self.tanggapan_awal}, " if self.tanggapan_awal else ""
        return f"{self.nama} ({awal}{isi})"


def kebijakan_pengaduan(
    nama: str,
    pada: date,
    *,
    satuan: SatuanHari | str | None = None,
    dihitung_dari: AwalHitungan | str,
    dipenuhi_oleh: PemenuhBatas | str,
    hari_terima_dihitung: bool,
    waktu_pelapor_dihitung: bool,
    perpanjangan_paling_banyak: int,
    buka_lagi_paling_banyak: int,
) -> KebijakanPengaduan:
    """The standard whose limits were published under a name, as known on a day.

    `satuan` is told where the standard does not say which days it means, and only there.

    >>> print(kebijakan_pengaduan("paria", date(2024, 3, 1), dihitung_dari="diterima",
    ...     dipenuhi_oleh="selesai", hari_terima_dihitung=False, waktu_pelapor_dihitung=False,
    ...     perpanjangan_paling_banyak=0, buka_lagi_paling_banyak=1))  # doctest: +ELLIPSIS
    paria (ringan 2 hari kerja, normatif 5 hari kerja, ...
    """
    masukan = Masukan()
    if type(nama) is not str or nama not in STANDAR:
        masukan.tambah(StandarPengaduanTidakDikenal(nama, path="nama", ada=tuple(STANDAR)))
        nama = next(iter(STANDAR))
    standar = masukan.berlaku(STANDAR[nama], pada)
    dari = masukan.pilihan("dihitung_dari", dihitung_dari, AwalHitungan)
    oleh = masukan.pilihan("dipenuhi_oleh", dipenuhi_oleh, PemenuhBatas)
    hitungan = _satuan(masukan, nama, standar, satuan)
    panjang = standar.perpanjangan_hari
    sumber = STANDAR[nama].pada(pada) if masukan.baik("pada") else STANDAR[nama].riwayat[-1]
    masukan.tambah(galat_tak_negatif(perpanjangan_paling_banyak, "perpanjangan_paling_banyak"))
    kebijakan: KebijakanPengaduan | None = None
    rusak = {g.path for g in masukan.galat}
    try:
        kebijakan = KebijakanPengaduan(
            nama,
            tuple(JenisPengaduan(k, BatasHari(n, hitungan)) for k, n in standar.jenis),
            _batas(standar.tanggapan_awal_hari, hitungan),
            dihitung_dari=dari,
            dipenuhi_oleh=oleh,
            hari_terima_dihitung=hari_terima_dihitung,
            waktu_pelapor_dihitung=waktu_pelapor_dihitung,
            perpanjangan=_batas(panjang, hitungan),
            perpanjangan_paling_banyak=perpanjangan_paling_banyak,
            buka_lagi_paling_banyak=buka_lagi_paling_banyak,
            dasar=sumber.dasar,
            bukti=sumber.bukti,
        )
    except Penolakan as salah:
        masukan.tambah(*(g for g in salah.daftar if g.path not in rusak))
    masukan.tuntas()
    return cast("KebijakanPengaduan", kebijakan)


def _batas(hari: int | None, satuan: SatuanHari) -> BatasHari | None:
    return None if hari is None else BatasHari(hari, satuan)


def _satuan(
    masukan: Masukan, nama: str, standar: StandarPengaduan, satuan: SatuanHari | str | None
) -> SatuanHari:
    """The days that a standard means: its own where it says so, else those of the caller."""
    if satuan is not None:
        diminta = masukan.pilihan("satuan", satuan, SatuanHari)
        if masukan.baik("satuan") and standar.satuan not in {None, diminta}:
            masukan.tambah(
                SatuanHariBerbeda(diminta, path="satuan", standar=nama, seharusnya=standar.satuan)
            )
        return diminta
    if standar.satuan is None:
        ada = tuple(s.value for s in SatuanHari)
        masukan.tambah(SatuanHariTidakTentu(nama, path="satuan", ada=ada))
    return standar.satuan or SatuanHari.HARI_KALENDER
