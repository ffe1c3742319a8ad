"""Chapter 5: what it costs, and what comes first."""

from __future__ import annotations

import alih
import lingkungan
from bab import Bab, bersumber
from bab_adopsi import nama_inovasi
from bahasa import Bahasa
from berkas import contoh, kunjungan
from tempat import BALIKPAPAN_SELATAN, KOTAGEDE

from pelayanan_publik import studi_tiru as st
from pelayanan_publik.biopori.parameters.lubang import DANAIS_LUBANG
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_pecahan, tulis_ribuan, tulis_rupiah
from pelayanan_publik.layanan import rincian_krejcie_morgan
from pelayanan_publik.profil import SumberData


def bab_biaya(b: Bahasa) -> Bab:
    pilih = alih.pilihan()
    sisih = {t.kode: t for t in pilih.tersisih}
    baris = []
    for c in pilih.usulan.calon:
        biaya = sum(k.biaya_rupiah for k in pilih.usulan.kegiatan_dari([c.kode]))
        kurang = (
            ", ".join(f"{tulis_rupiah(n)}" for _, n in sisih[c.kode].kurang)
            if c.kode in sisih
            else ""
        )
        baris.append(
            (
                nama_inovasi(c.kode, b),
                f"{tulis_pecahan(c.manfaat)}*",
                b.angka(tulis_rupiah(biaya)) + _bintang(c.kode),
                b("tidak: kurang ", "no: short of ") + b.nilai(kurang)
                if c.kode in sisih
                else b("ya", "yes"),
            )
        )
    kolom = (
        b("Inovasi", "Innovation"),
        b("Manfaat", "Worth"),
        b("Biaya", "Cost"),
        b("Dipilih", "Chosen"),
    )
    pagu = sum(d.rupiah for d in pilih.usulan.dana)
    pakai = sum(d.terpakai_rupiah for d in pilih.biaya)
    tujuh = len(BALIKPAPAN_SELATAN.kelurahan) * lingkungan.PER_KELURAHAN
    kaca = lingkungan.kaca_uji_coba().kaca_untuk(contoh()["kaca"].isi["blok"])
    jiwa = int(lingkungan.penduduk(BALIKPAPAN_SELATAN).nilai or 0)
    return Bab(
        b(
            "5. Berapa biayanya, dan mana yang didahulukan",
            "5. What it costs, and what comes first",
        ),
        [
            b(
                f"Di Kotagede biopori berbiaya {tulis_rupiah(lingkungan.PER_KELURAHAN)} per "
                f"kelurahan untuk {lingkungan.LUBANG} lubang beserta pelatihannya "
                f"({tulis_rupiah(lingkungan.PER_KELURAHAN // lingkungan.LUBANG)} per lubang), "
                f"{len(KOTAGEDE.kelurahan)} kelurahan, kemungkinan dari Danais. "
                "Tujuh kelurahan Balikpapan "
                f"Selatan dengan harga itu: {tulis_rupiah(tujuh)}. Pagu contoh* 2025 hanya "
                f"{tulis_rupiah(pagu)} di dua kelurahan (Sepinggan dan Gunung Bahagia); pilihan "
                "yang paling bermanfaat* memakai "
                f"{tulis_rupiah(pakai)}, terbukti terbaik. Gaji petugas BKO tidak diketahui:",
                b.angka(
                    f"In Kotagede biopori costs {tulis_rupiah(lingkungan.PER_KELURAHAN)} a "
                    f"kelurahan for {lingkungan.LUBANG} holes with their training "
                    f"({tulis_rupiah(lingkungan.PER_KELURAHAN // lingkungan.LUBANG)} a hole), "
                    f"{len(KOTAGEDE.kelurahan)} kelurahan, probably out of Danais. "
                    "The seven of Balikpapan "
                    f"Selatan at that price: {tulis_rupiah(tujuh)}. The example* ceiling of 2025 "
                    f"is only {tulis_rupiah(pagu)} in two kelurahan; the set worth most* takes "
                    f"{tulis_rupiah(pakai)}, proved best. The pay of BKO officers is not known:"
                ),
            ),
            Tabel("", kolom, tuple(baris), kanan=kolom[1:3]),
            b(
                "Uji coba kaca menjadi conblock seluas 10 m2 perlu "
                f"{tulis_ribuan(kaca // 1000)} kg "
                "botol*; lima kelurahan lain menyusul bila pagunya ada. Satu survei kepuasan (SKM) "
                f"perlu {rincian_krejcie_morgan(jiwa).sampel} responden.",
                f"A trial of 10 m2 of glass conblock needs {tulis_ribuan(kaca // 1000)} kg of "
                "bottles*; the other five kelurahan follow when there is money. One satisfaction "
                f"survey (SKM) needs {rincian_krejcie_morgan(jiwa).sampel} respondents.",
            ),
        ],
        [
            _alasan_biaya(pilih),
            alasan_pagu(),
            _alasan_paket(),
            _alasan_kaca(),
            _alasan_sampel(),
        ],
    )


def alasan_pagu() -> Penjelasan:
    """The money that there is, and what the chosen take of it."""
    pilih = alih.pilihan()
    pagu = tulis_rupiah(sum(d.rupiah for d in pilih.usulan.dana))
    pakai = tulis_rupiah(sum(d.terpakai_rupiah for d in pilih.biaya))
    return Penjelasan("Pagu contoh", pagu, (pilih.penjelasan(),), catatan=f"terpakai {pakai}")


def _alasan_kaca() -> Penjelasan:
    masukan, hasil = contoh()["kaca"], lingkungan.kaca_uji_coba()
    blok = masukan.isi["blok"]
    kg = tulis_ribuan(hasil.kaca_untuk(blok) // 1_000)
    uji = Penjelasan(f"Kaca untuk {blok} blok (10 m2)", f"{kg} kg", (hasil.penjelasan(),))
    return bersumber(uji, masukan.sumber)


def _alasan_biaya(pilih: st.PilihanAdopsi) -> Penjelasan:
    """What each innovation would cost by itself, activity by activity."""
    bagian = []
    for c in pilih.usulan.calon:
        kegiatan = pilih.usulan.kegiatan_dari([c.kode])
        rupiah = tulis_rupiah(sum(k.biaya_rupiah for k in kegiatan))
        isi = tuple(k.penjelasan() for k in kegiatan)
        bagian.append(Penjelasan(f"Biaya {c.kode}", rupiah, isi))
    return Penjelasan("Biaya menurut inovasi", rincian=tuple(bagian))


def _alasan_paket() -> Penjelasan:
    """The price of a kelurahan's package, and of seven."""
    (uang,) = (f for f in kunjungan()["kunjungan"].pengamatan if f.satuan == "rupiah")
    banyak = alih.konteks().tentang("kelurahan")
    rupiah = len(BALIKPAPAN_SELATAN.kelurahan) * lingkungan.PER_KELURAHAN
    return Penjelasan(
        "Paket biopori tujuh kelurahan",
        tulis_rupiah(rupiah),
        (
            banyak.penjelasan(),
            uang.penjelasan(),
            DANAIS_LUBANG.penjelasan(lingkungan.TAHUN_DANAIS),
            lingkungan.rab().penjelasan(),
        ),
    )


def _alasan_sampel() -> Penjelasan:
    jiwa = lingkungan.penduduk(BALIKPAPAN_SELATAN)
    hasil = rincian_krejcie_morgan(int(jiwa.nilai or 0)).penjelasan()
    return bersumber(hasil, SumberData(jiwa.sumber, jiwa.bukti))


def _bintang(kode: str) -> str:
    """Biopori's price is published; the other costs are invented."""
    return "" if kode == "biopori" else "*"
