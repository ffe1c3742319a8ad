"""Whether a fund may pay an activity, and how much the law wants a kelurahan to have.

Each condition is met, not met, or *not shown yet*: the last is no yes. A fund may pay when
every condition is met. All of them ask for a listed group and the musyawarah's decision. What
our sources do not tell (the exact use of DAU of 2020, the rules of Danais beyond its region and
its earmark) is no condition here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from math import ceil
from typing import Any

import attrs

from pelayanan_publik.anggaran.errors import (
    DAKMelebihiAPBD,
    DasarAnggaranKurang,
    KegiatanTidakDibiayai,
)
from pelayanan_publik.anggaran.model import JenisKegiatan, Kegiatan, KelasDAU, Pagu, SumberDana
from pelayanan_publik.anggaran.parameters import (
    BAGIAN_MINIMAL,
    DANAIS_WILAYAH,
    DAU_TAMBAHAN,
    DAU_TERSEDIA,
    KEGIATAN,
    MINIMAL_SETARA_DANA_DESA,
    MUSYAWARAH,
    SELISIH_DAU_TAMBAHAN,
)
from pelayanan_publik.core.errors import ParameterBelumBerlaku, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum, Parameter
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, galat_tak_negatif, pastikan, tulis_rupiah
from pelayanan_publik.core.validity import galat_tahun
from pelayanan_publik.wilayah.model import KodeWilayah

# --- may this fund pay it? -----------------------------------------------------------------------


@attrs.frozen
class Syarat:
    """One condition of a fund; `terpenuhi` is None where it was not shown yet."""

    uraian: str
    terpenuhi: bool | None
    keadaan: str
    """What was found, in words."""
    dasar: DasarHukum
    bukti: Bukti

    def penjelasan(self) -> Penjelasan:
        jawab = {True: "ya", False: "tidak", None: "belum ditunjukkan"}[self.terpenuhi]
        return Penjelasan(
            self.uraian, jawab, dasar=self.dasar, bukti=self.bukti, catatan=self.keadaan
        )


@attrs.frozen
class KelayakanDana:
    """A fund against an activity, condition by condition."""

    sumber: SumberDana
    wilayah: KodeWilayah
    tahun: int
    kegiatan: Kegiatan
    pada: date
    syarat: tuple[Syarat, ...]

    @property
    def layak(self) -> bool:
        """Whether the fund may pay: every condition is met."""
        return all(s.terpenuhi for s in self.syarat)

    @property
    def kurang(self) -> tuple[Syarat, ...]:
        """The conditions that are not met, or not shown yet."""
        return tuple(s for s in self.syarat if not s.terpenuhi)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"{self.sumber.value} {self.tahun} untuk {self.kegiatan.uraian}",
            "boleh membiayai" if self.layak else "belum boleh membiayai",
            tuple(s.penjelasan() for s in self.syarat),
        )

    def wajib_layak(self) -> None:
        """Refuse an activity that the fund may not pay, with every condition it fails."""
        if not self.layak:
            alasan = "; ".join(f"{s.uraian} ({s.keadaan})" for s in self.kurang)
            raise KegiatanTidakDibiayai(
                self.kegiatan.kode,
                path="kegiatan",
                dasar=self.kurang[0].dasar,
                sumber=f"{self.sumber.value} {self.tahun}",
                alasan=alasan,
            )


def periksa_dana(pagu: Pagu, kegiatan: Kegiatan, pada: date) -> KelayakanDana:
    """Whether a pagu may pay an activity, by the rules in force on a day.

    >>> from pelayanan_publik.anggaran.model import KodeWilayah
    >>> balikpapan = Pagu(KodeWilayah("64.71.05.1001"), 2024, SumberDana.DANAIS, 100_000_000)
    >>> biopori = Kegiatan("K-1", "Biopori tiap RW", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA-7/2024")
    >>> print(periksa_dana(balikpapan, biopori, date(2024, 3, 1)).kurang[0].keadaan)
    64.71.05.1001 di luar 34
    >>> apbd = attrs.evolve(balikpapan, sumber=SumberDana.APBD)
    >>> periksa_dana(apbd, biopori, date(2024, 3, 1)).layak
    True
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(pagu, Pagu, "pagu"), galat_anggota(kegiatan, Kegiatan, "kegiatan"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    umum = _periksa(pagu.sumber, pagu.wilayah, pagu.tahun, kegiatan, pada)
    return attrs.evolve(umum, syarat=(*umum.syarat, *_syarat_pagu(pagu, kegiatan)))


def sumber_dana(
    kegiatan: Kegiatan, wilayah: KodeWilayah, tahun: int, pada: date
) -> tuple[KelayakanDana, ...]:
    """Every source against an activity: which may pay it in that place and year, and why not.

    Conditions that hang on the amount or the earmark of a certain pagu are not asked here.

    >>> latih = Kegiatan("K-2", "Pelatihan komposter", JenisKegiatan.PEMBERDAYAAN_KESEHATAN, "BA-7")
    >>> for kode in ("64.71.05.1001", "34.71.14.1001"):
    ...     semua = sumber_dana(latih, KodeWilayah(kode), 2024, date(2024, 1, 2))
    ...     print([k.sumber.value for k in semua if k.layak])
    ['apbd', 'musrenbang', 'dau_kelurahan']
    ['apbd', 'musrenbang', 'dau_kelurahan', 'danais']
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(kegiatan, Kegiatan, "kegiatan"),
        galat_anggota(wilayah, KodeWilayah, "wilayah"),
        galat_tahun(tahun),
    )
    masukan.hari("pada", pada)
    masukan.tuntas()
    return tuple(_periksa(s, wilayah, tahun, kegiatan, pada) for s in SumberDana)


def tabel_dana(kelayakan: Iterable[KelayakanDana]) -> Tabel:
    """Several sources against the same activity, for reading."""
    pastikan(kelayakan=(kelayakan, Iterable))
    return Tabel(
        "Sumber dana",
        ("Sumber", "Boleh", "Yang kurang"),
        tuple(
            (
                f"{k.sumber.value} {k.tahun}",
                "ya" if k.layak else "tidak",
                "; ".join(f"{s.uraian} ({s.keadaan})" for s in k.kurang),
            )
            for k in kelayakan
        ),
    )


def _periksa(
    sumber: SumberDana, wilayah: KodeWilayah, tahun: int, kegiatan: Kegiatan, pada: date
) -> KelayakanDana:
    syarat = _SYARAT[sumber](wilayah, tahun, kegiatan, pada)
    return KelayakanDana(sumber, wilayah, tahun, kegiatan, pada, tuple(syarat))


def _syarat(
    uraian: str, terpenuhi: bool | None, keadaan: str, parameter: Parameter[Any], pada: date
) -> Syarat:
    berlaku = parameter.pada(pada)
    return Syarat(uraian, terpenuhi, keadaan, berlaku.dasar, berlaku.bukti)


def _syarat_kelurahan(kegiatan: Kegiatan, pada: date) -> Iterator[Syarat]:
    """What all kelurahan money in the APBD asks: a listed group, and the musyawarah's decision."""
    daftar = KEGIATAN.get(kegiatan.jenis)
    yield _syarat(
        "Termasuk kegiatan kelurahan",
        daftar is not None,
        daftar.nilai(pada) if daftar else kegiatan.jenis.value,
        daftar or KEGIATAN[JenisKegiatan.SARPRAS_PERMUKIMAN],
        pada,
    )
    nomor = kegiatan.musyawarah
    yield _syarat(
        "Diputuskan musyawarah pembangunan kelurahan",
        None if nomor is None else True,
        nomor or "berita acara belum ada",
        MUSYAWARAH,
        pada,
    )


def _syarat_apbd(
    _wilayah: KodeWilayah, _tahun: int, kegiatan: Kegiatan, pada: date
) -> Iterator[Syarat]:
    return _syarat_kelurahan(kegiatan, pada)


def _syarat_dau(
    _wilayah: KodeWilayah, tahun: int, kegiatan: Kegiatan, pada: date
) -> Iterator[Syarat]:
    yield from _syarat_kelurahan(kegiatan, pada)
    awal = date(tahun, 1, 1)
    try:
        ada = DAU_TERSEDIA.nilai(awal)
    except ParameterBelumBerlaku:
        ada, awal = False, DAU_TERSEDIA.riwayat[0].masa.mulai
    keadaan = f"tahun {tahun}" if ada else f"tahun {tahun} tanpa DAU yang ditentukan"
    yield _syarat("Ada DAU untuk kelurahan pada tahun itu", ada, keadaan, DAU_TERSEDIA, awal)


def _syarat_danais(
    wilayah: KodeWilayah, _tahun: int, kegiatan: Kegiatan, pada: date
) -> Iterator[Syarat]:
    yield from _syarat_kelurahan(kegiatan, pada)
    awal = max(pada, DANAIS_WILAYAH.riwayat[0].masa.mulai)
    diy = DANAIS_WILAYAH.nilai(awal)
    di_dalam = diy in wilayah.rantai
    keadaan = f"{wilayah} {'di dalam' if di_dalam else 'di luar'} {diy}"
    terpenuhi: bool | None = di_dalam
    if di_dalam and pada < awal:
        keadaan, terpenuhi = f"Danais sebelum {awal} tidak kami ketahui", None
    yield _syarat("Kelurahan di DIY", terpenuhi, keadaan, DANAIS_WILAYAH, awal)


_SYARAT = {
    SumberDana.APBD: _syarat_apbd,
    SumberDana.MUSRENBANG: _syarat_apbd,
    SumberDana.DAU_KELURAHAN: _syarat_dau,
    SumberDana.DANAIS: _syarat_danais,
}


def _syarat_pagu(pagu: Pagu, kegiatan: Kegiatan) -> Iterator[Syarat]:
    """What hangs on this very pagu: its earmark, its class, its amount."""
    if pagu.peruntukan is not None or pagu.sumber is SumberDana.DANAIS:
        yield _syarat_peruntukan(pagu, kegiatan)
    if pagu.sumber is SumberDana.DAU_KELURAHAN and pagu.tahun in _TAHUN_BERKELAS:
        yield _syarat_kelas(pagu)


_TAHUN_BERKELAS = {DAU_TAMBAHAN[kelas].riwayat[0].masa.mulai.year for kelas in KelasDAU}
_PERUNTUKAN = DasarHukum("Keputusan pemberi bantuan keuangan khusus", "peruntukan pada pagu")


def _syarat_peruntukan(pagu: Pagu, kegiatan: Kegiatan) -> Syarat:
    uang, kerja = pagu.peruntukan, kegiatan.peruntukan
    if uang is None:
        keadaan, sesuai = "peruntukan pagu belum diisi", None
    elif kerja is None:
        keadaan, sesuai = f"pagu untuk: {uang}; kegiatan belum menyebut", None
    else:
        sesuai = uang.casefold() == kerja.casefold()
        keadaan = uang if sesuai else f"pagu untuk: {uang}; kegiatan untuk: {kerja}"
    return Syarat("Sesuai peruntukan dana", sesuai, keadaan, _PERUNTUKAN, Bukti.TURUNAN)


def _syarat_kelas(pagu: Pagu) -> Syarat:
    uraian = "Sebesar DAU Tambahan kelasnya"
    awal = date(pagu.tahun, 1, 1)
    if pagu.kelas_dau is None:
        return _syarat(uraian, None, "kelas belum diisi", DAU_TAMBAHAN[KelasDAU.BAIK], awal)
    parameter = DAU_TAMBAHAN[pagu.kelas_dau]
    pers = parameter.nilai(awal)
    cocok = abs(pagu.rupiah - pers) <= SELISIH_DAU_TAMBAHAN
    keadaan = f"{tulis_rupiah(pagu.rupiah)}, {pagu.kelas_dau.value} kira-kira {tulis_rupiah(pers)}"
    return _syarat(uraian, cocok, keadaan, parameter, awal)


# --- how much there must be ----------------------------------------------------------------------


@attrs.frozen
class AnggaranMinimal:
    """What PP 17/2018 wants budgeted: for all kelurahan together, or for each of them."""

    ada_desa: bool
    apbd_rupiah: int | None
    dak_rupiah: int | None
    dana_desa_terendah_rupiah: int | None
    pada: date
    rupiah: int

    @property
    def per_kelurahan(self) -> bool:
        """True where the figure is for each kelurahan, False where for all of them together."""
        return self.ada_desa

    def kurang_rupiah(self, anggaran_rupiah: int) -> int:
        """By how much a budget falls short; zero where it does not."""
        angkat(filter(None, [galat_tak_negatif(anggaran_rupiah, "anggaran_rupiah")]))
        return max(0, self.rupiah - anggaran_rupiah)

    def penjelasan(self) -> Penjelasan:
        untuk = "setiap kelurahan" if self.per_kelurahan else "semua kelurahan bersama"
        isi = {
            "APBD": self.apbd_rupiah,
            "DAK": self.dak_rupiah,
            "Dana desa terendah": self.dana_desa_terendah_rupiah,
        }
        aturan = MINIMAL_SETARA_DANA_DESA if self.ada_desa else BAGIAN_MINIMAL
        return Penjelasan(
            f"Anggaran minimal untuk {untuk}",
            tulis_rupiah(self.rupiah),
            (
                *(Penjelasan(n, tulis_rupiah(v)) for n, v in isi.items() if v is not None),
                aturan.penjelasan(self.pada),
            ),
        )


def anggaran_minimal(
    *,
    ada_desa: bool,
    pada: date,
    apbd_rupiah: int | None = None,
    dak_rupiah: int | None = None,
    dana_desa_terendah_rupiah: int | None = None,
) -> AnggaranMinimal:
    """The least budget for kelurahan, rounded up to a whole rupiah (PP 17/2018, Pasal 30(7)).

    A kota without desa: 5 % of its APBD after DAK, for all its kelurahan together. Where there
    are desa, also few of them: for each kelurahan the lowest dana desa received there.

    >>> anggaran_minimal(ada_desa=False, pada=date(2024, 1, 1),
    ...     apbd_rupiah=2_000_000_000_001, dak_rupiah=200_000_000_000).rupiah
    90000000001
    """
    masukan = Masukan()
    masukan.tambah(salah := galat_anggota(ada_desa, bool, "ada_desa"))
    desa = ada_desa is True
    aturan: Parameter[Any] = MINIMAL_SETARA_DANA_DESA if desa else BAGIAN_MINIMAL
    bagian = masukan.berlaku(aturan, pada)
    isi = {
        "apbd_rupiah": apbd_rupiah,
        "dak_rupiah": dak_rupiah,
        "dana_desa_terendah_rupiah": dana_desa_terendah_rupiah,
    }
    masukan.tambah(*(galat_tak_negatif(v, n) for n, v in isi.items() if v is not None))
    perlu = ("dana_desa_terendah_rupiah",) if desa else ("apbd_rupiah", "dak_rupiah")
    if salah is None:
        masukan.tambah(*(DasarAnggaranKurang(n, path=n) for n in perlu if isi[n] is None))
    masukan.tuntas()
    if desa:
        rupiah = dana_desa_terendah_rupiah or 0
        return AnggaranMinimal(ada_desa, None, None, rupiah, pada, rupiah)
    apbd, dak = apbd_rupiah or 0, dak_rupiah or 0
    if dak > apbd:
        raise DAKMelebihiAPBD(dak, path="dak_rupiah", apbd=apbd)
    return AnggaranMinimal(ada_desa, apbd, dak, None, pada, ceil(bagian * (apbd - dak)))
