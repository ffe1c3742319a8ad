"""How each programme's result is read as figures of a report.

A table by kind of result, so that a new one is a line here. Results are recognised by the name of
their class and nothing is imported: whoever has a result has its programme loaded already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.units import (
    galat_anggota,
    tulis_kata,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
    tulis_rupiah,
    tulis_seperseribu,
)
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.profil.errors import (
    HasilTidakDikenal,
    TanggalDataBerbeda,
    TanpaTanggalData,
)
from pelayanan_publik.profil.model import Indikator, KeadaanIndikator, SumberData, keadaan_dari

if TYPE_CHECKING:
    from pelayanan_publik.anggaran.dana import KelayakanDana
    from pelayanan_publik.anggaran.reports import LaporanRealisasi
    from pelayanan_publik.bank_sampah.reports import LaporanBulanan
    from pelayanan_publik.bank_sampah.rules import Reduksi
    from pelayanan_publik.biopori.reduksi import ReduksiOrganik
    from pelayanan_publik.gandeng_gendong.pemerataan.hasil import HasilPemerataan
    from pelayanan_publik.gandeng_gendong.serapan import SerapanAnggaran
    from pelayanan_publik.layanan.loket.rekap import RekapLayanan
    from pelayanan_publik.layanan.pengaduan.rekap import RekapPengaduan
    from pelayanan_publik.layanan.skm.ikm import HasilIKM
    from pelayanan_publik.limbah_kaca.mutu import HasilMutu
    from pelayanan_publik.limbah_kaca.neraca import NeracaMassa
    from pelayanan_publik.satpol_pp.bko.kekuatan import KekuatanBKO
    from pelayanan_publik.satpol_pp.kinerja.capaian import CapaianKinerja
    from pelayanan_publik.tangguh_bencana.kelurahan import KelurahanTangguhBencana
    from pelayanan_publik.tangguh_bencana.nilai.pkd import NilaiPKD
    from pelayanan_publik.umkm.data.tumpang import TumpangTindih

_TANPA = KeadaanIndikator.TANPA_PATOKAN
_PAKET = __name__.partition(".")[0]


@attrs.frozen
class _Angka:
    """One figure that was read: where and when come from the caller or the result."""

    nama: str
    ditulis: str
    alasan: Penjelasan
    keadaan: KeadaanIndikator = _TANPA
    ukuran: Fraction | None = None
    satuan: str = ""
    tempat: str = ""


def baca_indikator(
    hasil: object, *, sumber: SumberData, tempat: str = "", tanggal_data: date | None = None
) -> tuple[Indikator, ...]:
    """The figures of one result, with where its facts come from.

    `tanggal_data` is needed where the result bears no day of its own, and refused where it bears
    another; `tempat` names the kelurahan, post or service, in place of what the result calls it.

    >>> from pelayanan_publik.bank_sampah.rules import Reduksi
    >>> from pelayanan_publik.core.legal import Bukti, DasarHukum
    >>> contoh = SumberData(DasarHukum("contoh rekaan"), Bukti.USULAN)
    >>> juni = date(2024, 6, 30)
    >>> [satu] = baca_indikator(Reduksi(2_000, 8_000), sumber=contoh, tanggal_data=juni)
    >>> satu.nama, satu.ditulis, satu.keadaan.value
    ('Pengurangan sampah', '25 %', 'tanpa_patokan')
    """
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(sumber, SumberData, "sumber"))
    kumpul.tambah(galat_anggota(tempat, str, "tempat"))
    if tanggal_data is not None:
        kumpul.tambah(galat_tanggal(tanggal_data, "tanggal_data"))
    jenis = _jenis(hasil)
    if jenis not in PEMBACA:
        dikenal = ", ".join(sorted(satu.partition(":")[2] for satu in PEMBACA))
        kumpul.tambah(HasilTidakDikenal(type(hasil).__name__, path="hasil", dikenal=dikenal))
    kumpul.tuntas()
    program = jenis.partition(".")[0]
    milik = _tanggal_milik(hasil)
    pada = _tanggal(hasil, milik, tanggal_data)
    return tuple(
        Indikator(
            program,
            satu.nama,
            satu.ditulis,
            satu.keadaan,
            pada,
            sumber,
            satu.alasan,
            tempat or satu.tempat,
            satu.ukuran,
            satu.satuan,
        )
        for satu in PEMBACA[jenis](hasil)
    )


def _jenis(hasil: object) -> str:
    kelas = type(hasil)
    return f"{kelas.__module__.removeprefix(f'{_PAKET}.')}:{kelas.__name__}"


def _tanggal_milik(hasil: object) -> date | None:
    """The day that a result bears: its own, or the last one of its month or period."""
    for nama in ("pada", "tanggal"):
        hari = getattr(hasil, nama, None)
        if isinstance(hari, date):
            return hari
    bulan = getattr(hasil, "bulan", None)
    if bulan is not None:
        akhir: date = bulan.akhir
        return akhir
    sampai = getattr(getattr(hasil, "masa", None), "sampai", None)
    return sampai - timedelta(days=1) if sampai else None


def _tanggal(hasil: object, milik: date | None, tanggal_data: date | None) -> date:
    pada = milik or tanggal_data
    if pada is None:
        raise TanpaTanggalData(type(hasil).__name__, path="tanggal_data")
    if tanggal_data not in (None, pada):
        raise TanggalDataBerbeda(tanggal_data, path="tanggal_data", milik=milik)
    return pada


# --- what each result says -----------------------------------------------------------------------


def _bulan_bank(hasil: LaporanBulanan) -> Iterator[_Angka]:
    kg = Fraction(hasil.terkelola_gram, 1_000)
    terkelola = f"{tulis_seperseribu(hasil.terkelola_gram)} kg"
    yield _Angka(
        "Sampah terkelola sebulan",
        terkelola,
        Penjelasan(
            f"Laporan bulanan {hasil.bank} {hasil.bulan}",
            terkelola,
            tuple(
                Penjelasan(tulis_kata(k), f"{tulis_seperseribu(gram)} kg")
                for k, gram in hasil.terkelola_per_kategori.items()
                if gram
            ),
            catatan="diterima dikurangi susut",
        ),
        ukuran=kg,
        satuan="kg",
        tempat=hasil.bank,
    )
    menyetor, terdaftar = hasil.nasabah_menyetor, hasil.nasabah_terdaftar
    yield _Angka(
        "Nasabah menyetor",
        f"{tulis_ribuan(menyetor)} dari {tulis_ribuan(terdaftar)}",
        Penjelasan(
            f"Nasabah {hasil.bank} yang menyetor pada {hasil.bulan}", tulis_ribuan(menyetor)
        ),
        ukuran=Fraction(menyetor, terdaftar) if terdaftar else None,
        satuan="bagian",
        tempat=hasil.bank,
    )


def _reduksi_bank(hasil: Reduksi) -> Iterator[_Angka]:
    yield _bagian("Pengurangan sampah", hasil.bagian, hasil.penjelasan())


def _reduksi_organik(hasil: ReduksiOrganik) -> Iterator[_Angka]:
    yield _bagian("Pengurangan sampah oleh biopori", hasil.bagian, hasil.penjelasan())


def _realisasi(hasil: LaporanRealisasi) -> Iterator[_Angka]:
    pagu, terpakai = hasil.pagu.rupiah, hasil.jumlah.realisasi_rupiah
    yield _Angka(
        "Realisasi pagu",
        f"{tulis_rupiah(terpakai)} dari {tulis_rupiah(pagu)}",
        hasil.penjelasan(),
        ukuran=Fraction(terpakai, pagu),
        satuan="bagian",
        tempat=str(hasil.pagu.wilayah),
    )


def _dana(hasil: KelayakanDana) -> Iterator[_Angka]:
    """Not shown yet is not known; one condition that fails is enough for no."""
    jawaban = {s.terpenuhi for s in hasil.syarat}
    boleh = False if False in jawaban else None if None in jawaban else True
    sebutan = {True: "boleh", False: "tidak boleh", None: "belum ditunjukkan"}[boleh]
    yield _Angka(
        f"Dana {hasil.tahun} untuk {hasil.kegiatan.uraian}",
        f"{tulis_kata(hasil.sumber)}: {sebutan}",
        hasil.penjelasan(),
        keadaan_dari(boleh),
        tempat=str(hasil.wilayah),
    )


def _kelurahan_tangguh(hasil: KelurahanTangguhBencana) -> Iterator[_Angka]:
    status = hasil.status
    yield _Angka(
        "Kesiapan kelurahan",
        "tidak diketahui" if status is None else tulis_kata(status),
        hasil.penjelasan(),
        keadaan_dari(None if status is None else status.dapat_bertugas),
        tempat=hasil.nama,
    )


def _pkd(hasil: NilaiPKD) -> Iterator[_Angka]:
    yield _Angka(
        f"PKD {hasil.bahaya}" if hasil.bahaya else "PKD",
        f"{tulis_pecahan(hasil.indeks)} ({tulis_kata(hasil.kelas)})",
        hasil.penjelasan(),
        ukuran=hasil.indeks,
        satuan="indeks",
    )


def _bko(hasil: KekuatanBKO) -> Iterator[_Angka]:
    alasan = hasil.penjelasan()
    for baris in hasil.baris:
        yield _Angka(
            "Petugas BKO",
            f"{tulis_ribuan(baris.banyak)} dari {tulis_ribuan(baris.kebutuhan)}",
            alasan,
            keadaan_dari(not baris.kurang),
            ukuran=Fraction(baris.banyak),
            satuan="orang",
            tempat=baris.kecamatan,
        )


def _capaian(hasil: CapaianKinerja) -> Iterator[_Angka]:
    nilai = hasil.nilai
    tercapai = keadaan_dari(None if nilai is None else nilai >= 1)
    yield _bagian(f"Capaian {hasil.indikator}", nilai, hasil.penjelasan(), tercapai)


def _ikm(hasil: HasilIKM) -> Iterator[_Angka]:
    ikm = Fraction(hasil.ikm)
    yield _Angka(
        "IKM",
        f"{tulis_pecahan(ikm)} ({hasil.mutu.value})",
        hasil.penjelasan(),
        ukuran=ikm,
        satuan="indeks",
    )


def _rekap_layanan(hasil: RekapLayanan) -> Iterator[_Angka]:
    alasan, selesai = hasil.penjelasan(), hasil.jumlah.selesai
    yield _bagian("Layanan selesai tepat waktu", hasil.tingkat_tepat_waktu, alasan)
    yield _Angka(
        "Layanan selesai",
        tulis_ribuan(selesai),
        alasan,
        ukuran=Fraction(selesai),
        satuan="permohonan",
    )


def _rekap_pengaduan(hasil: RekapPengaduan) -> Iterator[_Angka]:
    alasan = hasil.penjelasan()
    yield _bagian("Pengaduan ditindaklanjuti", hasil.tingkat_tindak_lanjut, alasan)
    yield _bagian("Pengaduan tepat waktu", hasil.tingkat_tepat_waktu, alasan)


def _mutu_bata(hasil: HasilMutu) -> Iterator[_Angka]:
    yield _Angka("Mutu bata beton berkaca", hasil.kesimpulan, hasil.penjelasan())


def _neraca_kaca(hasil: NeracaMassa) -> Iterator[_Angka]:
    yield _Angka(
        "Kaca diterima",
        f"{tulis_seperseribu(hasil.diterima_gram)} kg",
        hasil.penjelasan(),
        keadaan_dari(hasil.seimbang),
        ukuran=Fraction(hasil.diterima_gram, 1_000),
        satuan="kg",
    )


def _serapan(hasil: SerapanAnggaran) -> Iterator[_Angka]:
    serapan, target, keadaan = hasil.serapan_aplikasi, hasil.target, _TANPA
    if target is not None:
        keadaan = keadaan_dari(None if serapan is None else serapan >= target)
    yield _bagian("Serapan lewat aplikasi", serapan, hasil.penjelasan(), keadaan)


def _pemerataan(hasil: HasilPemerataan) -> Iterator[_Angka]:
    kosong, semua = len(hasil.tanpa_pesanan), len(hasil.bagian)
    yield _Angka(
        "Kelompok tanpa pesanan",
        f"{tulis_ribuan(kosong)} dari {tulis_ribuan(semua)}",
        hasil.penjelasan(),
        ukuran=Fraction(kosong, semua),
        satuan="bagian",
    )


def _tumpang(hasil: TumpangTindih) -> Iterator[_Angka]:
    yield _Angka(
        "Usaha menurut semua sumber",
        tulis_ribuan(hasil.gabungan),
        hasil.penjelasan(),
        ukuran=Fraction(hasil.gabungan),
        satuan="usaha",
    )


def _bagian(
    nama: str, nilai: Fraction | None, alasan: Penjelasan, keadaan: KeadaanIndikator = _TANPA
) -> _Angka:
    return _Angka(nama, tulis_persen(nilai), alasan, keadaan, nilai, "bagian")


PEMBACA: Mapping[str, Callable[[Any], Iterable[_Angka]]] = MappingProxyType(
    {
        "bank_sampah.reports:LaporanBulanan": _bulan_bank,
        "bank_sampah.rules:Reduksi": _reduksi_bank,
        "biopori.reduksi:ReduksiOrganik": _reduksi_organik,
        "anggaran.dana:KelayakanDana": _dana,
        "anggaran.reports:LaporanRealisasi": _realisasi,
        "tangguh_bencana.kelurahan:KelurahanTangguhBencana": _kelurahan_tangguh,
        "tangguh_bencana.nilai.pkd:NilaiPKD": _pkd,
        "satpol_pp.bko.kekuatan:KekuatanBKO": _bko,
        "satpol_pp.kinerja.capaian:CapaianKinerja": _capaian,
        "umkm.data.tumpang:TumpangTindih": _tumpang,
        "gandeng_gendong.serapan:SerapanAnggaran": _serapan,
        "gandeng_gendong.pemerataan.hasil:HasilPemerataan": _pemerataan,
        "limbah_kaca.mutu:HasilMutu": _mutu_bata,
        "limbah_kaca.neraca:NeracaMassa": _neraca_kaca,
        "layanan.skm.ikm:HasilIKM": _ikm,
        "layanan.loket.rekap:RekapLayanan": _rekap_layanan,
        "layanan.pengaduan.rekap:RekapPengaduan": _rekap_pengaduan,
    }
)
"""By module and class of a result, the figures that are read from it."""
