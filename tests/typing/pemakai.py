"""An app's code as the type checker sees it; never run, checked by mypy in `make check`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import assert_type

from pelayanan_publik import (
    anggaran as ag,
    bank_sampah as bs,
    biopori as bp,
    layanan as ly,
    studi_tiru as tiru,
    tangguh_bencana as tb,
    umkm as um,
)
from pelayanan_publik.core.errors import Galat, Penolakan
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.schema import HasilBaris, baca_json, terima_baris
from pelayanan_publik.tangguh_bencana import reports as tb_reports


def tarik_di_loket(
    buku: bs.BukuBank, kebijakan: bs.KebijakanPenarikan
) -> bs.BukuBank | tuple[Galat, ...]:
    try:
        e = bs.tarik(
            buku,
            id="x",
            tanggal=date(2024, 9, 2),
            nasabah="N-1",
            jumlah=1_000,
            petugas="A",
            kebijakan=kebijakan,
        )
    except Penolakan as penolakan:
        return penolakan.daftar
    assert_type(e, bs.PenarikanDicairkan)
    assert_type(e.dibayar, int)
    return bs.evolve(buku, e)


def muat(teks: str) -> bs.KebijakanPenarikan:
    return baca_json(teks, bs.KebijakanPenarikan)


def unggah(baris: list[object]) -> HasilBaris[bs.Timbangan]:
    return terima_baris(baris, bs.Timbangan)


def rencanakan(penduduk: dict[str, int], pagu: int) -> dict[str, int]:
    penerima = ag.daftar_penerima({kode: {"jiwa": jiwa} for kode, jiwa in penduduk.items()})
    hasil = ag.bagi(pagu, penerima, ag.proporsional("jiwa", metode="webster", satuan=1_000))
    assert_type(hasil.bagian[0].kuota, Fraction)
    return hasil.rupiah_per_kode


def beli(rw: list[str], pagu: int) -> Penjelasan:
    lubang = ag.Butir("lubang", 75_000, [ag.Jenjang(10, 400)])
    hasil = ag.pilih([ag.PenerimaButir(kode, [lubang]) for kode in rw], pagu=pagu)
    assert_type(hasil.celah, int)
    return hasil.penjelasan()


def belanja(buku: ag.BukuAnggaran) -> ag.BukuAnggaran:
    e = ag.belanjakan(
        buku,
        id="x",
        tanggal=date(2024, 9, 2),
        kode_baris="I.1",
        jumlah_rupiah=1_000,
        bukti="KW-1",
        penerima="Toko",
    )
    assert_type(e, ag.BelanjaDicatat)
    return ag.evolve(buku, e)


def lubang_untuk(luas_m2: float) -> int | None:
    hasil = bp.jumlah_lrb_tutupan(luas_m2=luas_m2, dasar=3, langkah="penuh")
    return hasil.jumlah


def siapkah(buku: tb.BukuKTB, pola: tb.PolaRegu, daftar: tb.DaftarKualifikasi) -> list[str]:
    hari = date(2026, 8, 1)
    kekuatan = tb_reports.kekuatan(buku, daftar, hari)
    hasil = tb.kesiapan_regu(pola, kekuatan, hari)
    assert_type(hasil.status, tb.StatusKesiapan)
    if hasil.status is tb.StatusKesiapan.SIAP:
        return []
    return [str(t) for t in tb.tindakan_terkecil(pola, kekuatan, hari).tindakan]


def skor(jawaban: list[list[bool]]) -> Fraction:
    nilai = tb.nilai_pkd(jawaban)
    assert_type(nilai.kelas, tb.KelasPKD)
    return nilai.indeks


def satukan(baris: list[um.BarisUsaha], nik: str) -> tuple[um.Tautan, ...]:
    assert_type(um.periksa_nik(nik, pada=date(2024, 9, 2)).tanggal_lahir, date)
    hasil = um.cocokkan(baris)
    assert_type(hasil.usulan, tuple[um.UsulanGabung, ...])
    return hasil.alasan(baris[0].rujukan, baris[1].rujukan)


def ukur(lembar: list[dict[str, int | None]], hari: date) -> tuple[Decimal, str]:
    hasil = ly.hitung_ikm_dari_jawaban(lembar, "0.11", pada=hari, unsur=ly.unsur_standar(hari))
    assert_type(hasil.ikm, Decimal)
    assert_type(hasil.ikm_penuh, Fraction)
    assert_type(ly.ukuran_sampel_krejcie_morgan(300), int)
    cetak = ly.hitung_ikm({"biaya": "3,62", "waktu": 3.4}, pada=hari)
    return cetak.ikm, hasil.mutu.kinerja


def adopsi(
    buku: tiru.BukuAdopsi, usulan: tiru.UsulanAdopsi, dasar: tiru.RencanaAdopsi
) -> tuple[tiru.BukuAdopsi, date | None]:
    pilihan = tiru.pilih_adopsi(usulan)
    assert_type(pilihan.terpilih, tuple[str, ...])
    jadwal = tiru.susun_jadwal_adopsi(dasar)
    e = tiru.setujui_rencana(
        buku, id="x", tanggal=date(2025, 1, 2), isi=dasar, nomor_persetujuan="SK 1"
    )
    assert_type(e, tiru.RencanaDisetujui)
    return tiru.evolve(buku, e), jadwal.selesai
