"""Chapters 3 and 4: what can be adopted, and what must change first."""

from __future__ import annotations

import alih
import lingkungan
import warga
from bab import Bab, bersumber, butir
from bahasa import Bahasa
from berkas import buku_bank, contoh
from tempat import BALIKPAPAN_SELATAN

from pelayanan_publik import studi_tiru as st
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import (
    tulis_kata,
    tulis_persen,
    tulis_rupiah,
)

NAMA = {
    "biopori": ("Biopori", "Biopori"),
    "ktb": ("Kampung Tangguh Bencana", "Disaster-ready kampung (KTB)"),
    "gandeng_gendong": ("Gandeng Gendong", "Gandeng Gendong"),
    "bko": ("BKO Satpol PP", "Satpol PP on loan (BKO)"),
    "kaca": ("Kaca menjadi conblock", "Glass to conblock"),
}


def nama_inovasi(kode: str, b: Bahasa) -> str:
    return b(*NAMA[kode])


# --- 3. what fits --------------------------------------------------------------------------------


def bab_keteralihan(b: Bahasa) -> Bab:
    profil, ganti = alih.keteralihan(), alih.pengganti_dana()
    belum = b("tidak diketahui", "not known")
    baris = tuple(
        (
            b.kata(d.dimensi.value),
            belum if d.nilai is None else b.angka(tulis_persen(d.nilai)),
            b.nilai(f"{d.diketahui} dari {len(d.kriteria)}"),
        )
        for d in profil.dimensi
    )
    kolom = (b("Dimensi", "Dimension"), b("Nilai", "Value"), b("Diketahui", "Known"))
    tanda = butir(
        f"{b.kata(tulis_kata(t.kegagalan))}: "
        + (
            "; ".join(b.nilai(a.partition(" ")[2]) for a in t.alasan)
            or b("tidak ada tandanya", "no sign of it")
        )
        for t in profil.tanda
    )
    boleh = {True: b("boleh", "may pay"), False: b("tidak boleh", "may not pay")}
    bersyarat = b("boleh, bila musyawarah memutuskan", "may pay once the musyawarah decides")
    dana = tuple(
        (
            b.kata(tulis_kata(k.sumber)),
            boleh[k.layak] if k.layak or st.pendanaan.tertutup(k) else bersyarat,
        )
        for k in ganti.setempat
    )
    suka = warga.bagi_pesanan().hasil[1]
    kosong, semua = len(suka.tanpa_pesanan), len(suka.bagian)
    return Bab(
        b("3. Apa yang dapat ditiru", "3. What can be adopted"),
        [
            b(
                "Biopori dinilai lebih dahulu. Bagian yang pokok ditiru utuh, pemantauannya "
                "disesuaikan karena Balikpapan tidak mengenal RW dalam tabelnya: derajatnya "
                f"{tulis_kata(profil.derajat)}, bukan salinan. Tidak ada nilai lulus; yang "
                "tidak diketahui bukan "
                "nol.",
                "Biopori was assessed first. Its core parts are taken over whole, its monitoring "
                "is adapted because Balikpapan's tables know no RW: the degree is "
                f"{b.kata(tulis_kata(profil.derajat))}. There is no pass mark; not known is not "
                "zero.",
            ),
            Tabel("", kolom, baris),
            b("Kemungkinan gagalnya:", "How it could fail:") + "\n" + tanda,
            b(
                "Dana Keistimewaan hanya ada di DIY. Yang dapat membayar di Balikpapan Selatan:",
                "Danais exists in DIY only. What can pay in Balikpapan Selatan:",
            ),
            Tabel("", (b("Dana", "Fund"), b("Kegiatan biopori", "The biopori activity")), dana),
            b(
                "KTB, Gandeng Gendong, BKO, dan kaca belum dinilai: pertanyaannya belum diajukan.",
                "KTB, Gandeng Gendong, BKO and glass are not assessed yet: nobody asked.",
            ),
            b(
                f"Yang perlu ditiru dari Gandeng Gendong termasuk cara membagi: dari {semua} "
                f"kelompok contoh* tak satu pun tanpa pesanan bila bergilir, {kosong} bila menurut "
                "kesukaan pemesan.",
                f"How orders are given out matters in Gandeng Gendong: of {semua} example* groups "
                f"none goes without orders by turn, {kosong} do by the liking of who orders.",
            ),
        ],
        [
            profil.penjelasan(),
            ganti.penjelasan(),
            bersumber(suka.penjelasan(), contoh()["gandeng_gendong"].sumber),
        ],
    )


# --- 4. what must change first -------------------------------------------------------------------


def bab_kesenjangan(b: Bahasa) -> Bab:
    celah = alih.kesenjangan()
    baris = tuple(
        (
            nama_inovasi(k.inovasi.kode, b),
            ", ".join(b.kata(u) for u in k.kurang.kode),
            b.angka(tulis_rupiah(k.kurang.biaya_terendah_rupiah))
            if k.kurang.biaya_terendah_rupiah
            else "–",
            str(len(k.kurang.tanpa_biaya)),
        )
        for k in celah.daftar
    )
    kolom = (
        b("Inovasi", "Innovation"),
        b("Belum ada, atau belum dipastikan", "Missing, or not confirmed"),
        b("Harga diketahui", "Known price"),
        b("Tanpa harga", "Unpriced"),
    )
    (gunung,) = (
        k for k in warga.kelurahan_tangguh(BALIKPAPAN_SELATAN) if k.nama == "Gunung Bahagia"
    )
    semua = gunung.tindakan.tindakan if gunung.tindakan else ()
    latih = ", ".join(
        b(f"pelatihan {nama} untuk {t.banyak} orang", f"{b.kata(nama)} training for {t.banyak}")
        for t in semua
        if (nama := warga.KURSUS[t.kualifikasi or ""].nama)
    )
    temuan = len(lingkungan.periksa_bank().temuan)
    catatan = len(buku_bank().catatan)
    bersama = celah.bersama
    return Bab(
        b("4. Apa yang harus dibenahi lebih dahulu", "4. What must change first"),
        [
            b(
                "Syarat kelima inovasi disusun pustaka ini* dari beritanya. Yang paling sedikit "
                "kekurangannya disebut dahulu. Baru satu hal yang pasti ada: "
                "dana kelurahan.",
                "The requirements are this library's* reading of the press. What lacks least comes "
                "first. Only one thing is sure to be there: kelurahan funds.",
            ),
            Tabel("", kolom, baris, kanan=(kolom[2], kolom[3])),
            b(
                f"Untuk kelimanya sekaligus {len(bersama.unsur)} hal: forum bank sampah melayani "
                "biopori dan kaca sekaligus. Yang berharga paling sedikit "
                f"{tulis_rupiah(bersama.biaya_terendah_rupiah)}; {len(bersama.tanpa_biaya)} hal "
                "belum ada harganya.",
                f"For all five together {len(bersama.unsur)} things: a waste bank forum serves "
                "both biopori and glass. What has a price comes to at least "
                f"{b.angka(tulis_rupiah(bersama.biaya_terendah_rupiah))}; "
                f"{len(bersama.tanpa_biaya)} things have none yet.",
            ),
            b(
                "Regu penyelamat (air, tali, api) KTB contoh* di Gunung Bahagia belum siap: paling "
                f"sedikit perlu {latih}. Lima petugas BKO, 40 jam sepekan*, "
                "hanya cukup menjaga satu pos siang dan malam.",
                "The rescue teams (water, rope, fire) of the example* KTB of Gunung Bahagia are "
                "not "
                f"ready: the least that is needed is {latih}. Five BKO officers of "
                "40 hours a week* can hold one post day and night, no more.",
            ),
            b(
                f"Pembukuan bank sampah perlu ditata sejak hari pertama: dari {catatan} catatan "
                f"sebuah bank sampah tahun 2024 (bukan di kedua kecamatan) ada {temuan} temuan.",
                f"The books of a waste bank need care from the first day: {catatan} records of one "
                f"of 2024 (in neither district) gave {temuan} findings.",
            ),
        ],
        [
            alasan_syarat(),
            bersumber(gunung.penjelasan(), contoh()["ktb"].sumber),
            bersumber(warga.jaga_24_jam().penjelasan(), contoh()["bko"].sumber),
            bersumber(lingkungan.periksa_bank().penjelasan(), contoh()["bank_sampah"].sumber),
        ],
    )


def alasan_syarat() -> Penjelasan:
    """What is missing for all together, and how much of it has no price."""
    celah = alih.kesenjangan()
    tanpa = celah.bersama.tanpa_biaya
    hitung = Penjelasan("Tanpa harga", f"{len(tanpa)} hal", catatan=", ".join(tanpa))
    return Penjelasan(
        "Syarat kelima inovasi",
        f"{len(celah.bersama.unsur)} hal",
        (celah.penjelasan(), hitung),
    )
