"""The whole report: what it comes to first, and what is not known last."""

from __future__ import annotations

import alih
import profil_dua
from bab import Bab, Laporan, butir
from bab_adopsi import (
    alasan_syarat,
    bab_kesenjangan,
    bab_keteralihan,
    nama_inovasi,
)
from bab_biaya import alasan_pagu, bab_biaya
from bab_rencana import bab_jadwal, bab_penilaian
from bab_tempat import bab_kunjungan, bab_tempat
from bahasa import Bahasa
from berkas import kunjungan

from pelayanan_publik import studi_tiru as st
from pelayanan_publik.core.units import tulis_pecahan, tulis_rupiah
from pelayanan_publik.profil import PROGRAM


def susun_laporan(b: Bahasa) -> Laporan:
    return Laporan(
        b(
            "STUDI TIRU BALIKPAPAN SELATAN KE KOTAGEDE",
            "WHAT BALIKPAPAN SELATAN CAN ADOPT FROM KOTAGEDE",
        ),
        b(
            "Tanda * berarti rekaan, dipakai hanya karena hitungannya memerlukannya; yang lain "
            "bersumber. Bukan data resmi kedua kecamatan.",
            "A star * marks what is invented, only because the reckoning needs it; all else has a "
            "source. These are not official data of either district. Reasons are in Indonesian.",
        ),
        [
            bab_ringkas(b),
            bab_kunjungan(b),
            bab_tempat(b),
            bab_keteralihan(b),
            bab_kesenjangan(b),
            bab_biaya(b),
            bab_jadwal(b),
            bab_penilaian(b),
            bab_tidak_diketahui(b),
        ],
    )


def bab_ringkas(b: Bahasa) -> Bab:
    konteks, pilih, jadwal = alih.konteks(), alih.pilihan(), alih.jadwal()
    penduduk, kelurahan = (
        b.nilai(tulis_pecahan(konteks.tentang(k).rasio or 0)) for k in ("penduduk", "kelurahan")
    )
    selesai = b.tanggal(jadwal.selesai or alih.MULAI)
    dipilih = ", ".join(nama_inovasi(k, b) for k in pilih.terpilih)
    (sisih,) = pilih.tersisih
    kurang = b.nilai(tulis_rupiah(sum(n for _, n in sisih.kurang)))
    rupiah = b.nilai(tulis_rupiah(sum(d.terpakai_rupiah for d in pilih.biaya)))
    isi = (
        b(
            f"Penduduk Balikpapan Selatan {penduduk} kali Kotagede, kelurahannya {kelurahan} kali.",
            f"Balikpapan Selatan has {penduduk} times the people of Kotagede and {kelurahan} times "
            "the kelurahan.",
        ),
        b(
            f"Muat dalam pagu contoh*: {dipilih}; bersama {rupiah}*.",
            f"These fit the example* ceiling: {dipilih}; together {rupiah}*.",
        ),
        b(
            f"Tidak muat: {nama_inovasi(sisih.kode, b)}, kurang {kurang}*.",
            f"This does not fit: {nama_inovasi(sisih.kode, b)}, short of {kurang}*.",
        ),
        b(
            f"Benahi dahulu: {len(alih.kesenjangan().bersama.unsur)} hal yang belum dipastikan "
            "ada, dan keputusan musyawarah, sebab Danais tidak ada di luar DIY.",
            f"First: {len(alih.kesenjangan().bersama.unsur)} things not confirmed to be there, and "
            "the musyawarah's decision, because Danais does not exist outside DIY.",
        ),
        b(
            f"Selesai paling cepat {selesai}*; yang menahan adalah tim pelatih.",
            f"Done on {selesai}* at the earliest; what holds it up is the trainers.",
        ),
    )
    return Bab(
        b("Ringkasnya", "In short"),
        [butir(isi)],
        [konteks.penjelasan(), alasan_pagu(), alasan_syarat(), jadwal.penjelasan()],
    )


def kunjungan_pertentangan() -> tuple[st.Pertentangan, ...]:
    """Facts that disagree: both are kept."""
    return st.daftar_fakta(kunjungan()["fakta"]).pertentangan


def bab_tidak_diketahui(b: Bahasa) -> Bab:
    profil = alih.keteralihan()
    tanya = [k for k in profil.kriteria if k.nilai is None]
    celah = alih.kesenjangan()
    tanpa_data = ", ".join(
        b.kata(PROGRAM[p]) for p in profil_dua.balikpapan_selatan().tidak_diketahui
    )
    (beda,) = kunjungan_pertentangan()
    dua = b(" atau ", " or ").join(
        f"{tulis_pecahan(f.nilai or 0)} ({b.tanggal(f.tanggal)})"
        for f in sorted(beda.fakta, key=lambda f: f.tanggal)
    )
    isi = (
        b(
            f"Keadaan program ini di Balikpapan Selatan: {tanpa_data}.",
            f"How these stand in Balikpapan Selatan: {tanpa_data}.",
        ),
        b("Apakah ", "Whether ") + "; ".join(b.kata(k.pertanyaan) for k in tanya) + ".",
        b(
            f"Apakah {len(celah.bersama.unsur)} syarat di bagian 4 sudah ada, dan harga "
            f"{len(celah.bersama.tanpa_biaya)} di antaranya.",
            f"Whether the {len(celah.bersama.unsur)} requirements of part 4 are there, and the "
            f"price of {len(celah.bersama.tanpa_biaya)} of them.",
        ),
        b(
            f"Banyaknya kelompok Gandeng Gendong: {dua}, keduanya dari kepala dinas yang sama.",
            f"The number of Gandeng Gendong groups: {dua}, both from the same head of office.",
        ),
        b(
            "Penduduk empat kelurahan Balikpapan Selatan, RT dan RW Kotagede, dan penduduk "
            "Kotagede sesudah 2017.",
            "The people of four kelurahan of Balikpapan Selatan, the RT and RW of Kotagede, and "
            "Kotagede's people after 2017.",
        ),
        b(
            "Apakah Rp 100 juta yang diberitakan memang BKK Danais 2024: jumlah, tahun, dan "
            "peruntukannya sama, tetapi tidak ada sumber yang menyebutnya.",
            "Whether the Rp 100 million reported are the Danais grant of 2024: amount, year and "
            "purpose agree, but no source says so.",
        ),
        b(
            "Hasil SKM, kesiapan KTB, dan isi buku bank sampah kedua kecamatan yang sebenarnya.",
            "The true satisfaction index, KTB readiness and waste bank books of both districts.",
        ),
        b(
            "Apakah yang berhasil di Kotagede akan berhasil di sini: sebelum diukur, hanya dugaan.",
            "Whether what works in Kotagede will work here: until it is measured, a guess.",
        ),
    )
    return Bab(
        b("Yang tidak diketahui", "What is not known"),
        [butir(isi)],
        [
            *(p.penjelasan() for p in kunjungan_pertentangan()),
            profil.penjelasan(),
            alasan_syarat(),
            alih.konteks().penjelasan(),
        ],
    )
