"""Chapters 6 and 7: who does what by when, and how progress is judged."""

from __future__ import annotations

import alih
import attrs
from bab import Bab, bersumber
from bahasa import Bahasa
from berkas import contoh
from gambar import gambar_jadwal

from pelayanan_publik import studi_tiru as st
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_pecahan, tulis_persen, tulis_rupiah


def bab_jadwal(b: Bahasa) -> Bab:
    jadwal, kritis = alih.jadwal(), st.lintasan_kritis(alih.rencana())
    milik = {k.kode: k for k in alih.rencana().kegiatan}
    baris = tuple(
        (
            s.kegiatan,
            b.kata(milik[s.kegiatan].uraian),
            b.kata(milik[s.kegiatan].penanggung_jawab),
            b.tanggal(s.mulai, tahun=False),
            b.tanggal(s.selesai, tahun=False),
            _menunggu(s, b),
        )
        for s in sorted(jadwal.baris, key=lambda s: (s.mulai, s.selesai))
    )
    kolom = (
        "",
        b("Kegiatan", "Activity"),
        b("Penanggung jawab", "Owner"),
        b("Mulai", "From"),
        b("Selesai", "To"),
        b("Menunggu", "Waits for"),
    )
    dua, selesai = dua_pelatih(), jadwal.selesai or alih.MULAI
    return Bab(
        b(
            "6. Siapa mengerjakan apa, kapan (rencana* 2025)",
            "6. Who does what by when (plan* of 2025)",
        ),
        [
            Tabel("", kolom, baris),
            b(
                f"Selesai paling cepat {b.tanggal(selesai)}, {jadwal.lama_hari} hari, terbukti. "
                f"Menurut urutannya saja cukup {kritis.lama_hari} hari (jalur kritis "
                f"{', '.join(kritis.lintasan)}). Selisihnya karena hanya ada satu tim pelatih*: "
                f"dengan dua tim, {dua.lama_hari} hari.",
                f"Done on {b.tanggal(selesai)} at the earliest, {jadwal.lama_hari} days, "
                "proved. By "
                f"its order alone {kritis.lama_hari} days would do (critical path "
                f"{', '.join(kritis.lintasan)}). The difference is the one team of trainers*: "
                f"with two teams, {dua.lama_hari} days.",
            ),
            *gambar_jadwal(b),
        ],
        [
            jadwal.penjelasan(),
            kritis.penjelasan(),
            Penjelasan("Dengan dua tim pelatih", "", (dua.penjelasan(),)),
        ],
    )


def _menunggu(baris: st.BarisJadwal, b: Bahasa) -> str:
    """The activity that this one waits for, and whether only for its people."""
    kode = baris.sebab.rpartition(" ")[2]
    if kode not in {k.kode for k in alih.rencana().kegiatan}:
        return "–"
    return f"{kode} {b('(orangnya)', '(its people)')}" if "sumber daya" in baris.sebab else kode


def dua_pelatih() -> st.JadwalAdopsi:
    """The same plan, had it a second team of trainers."""
    rencana = alih.rencana()
    daya = [attrs.evolve(d, banyak=2) if d.kode == "pelatih" else d for d in rencana.daya]
    return st.susun_jadwal_adopsi(attrs.evolve(rencana, daya=daya))


def bab_penilaian(b: Bahasa) -> Bab:
    kemajuan, evaluasi = alih.kemajuan(), alih.evaluasi()
    baris = []
    for satu in evaluasi.inovasi:
        for e in satu.indikator:
            i = e.indikator
            kini = b("belum diukur", "not measured")
            if e.capaian is not None:
                kini = f"{b.nilai(tulis_pecahan(e.capaian.nilai))}*"
            baris.append(
                (
                    f"{b.kata(i.uraian)} ({b.kata(i.satuan)})",
                    f"{tulis_pecahan(i.baseline)}*",
                    f"{tulis_pecahan(i.target)}*",
                    kini,
                    "–" if e.bagian_target is None else b.angka(tulis_persen(e.bagian_target)),
                    b.kata(satu.kesimpulan.value.replace("_", " ")),
                )
            )
    kolom = (
        b("Ukuran", "Measure"),
        b("Awal", "Start"),
        b("Sasaran", "Target"),
        b.tanggal(alih.DIPERIKSA),
        b("Tercapai", "Reached"),
        b("Ditiru?", "Transferred?"),
    )
    selesai = sum(k.keadaan is st.KeadaanKegiatan.SELESAI for k in kemajuan.kegiatan)
    (macet,) = (k for k in kemajuan.kegiatan if k.keadaan is st.KeadaanKegiatan.TERHAMBAT)
    rupiah = sum(pakai for _, pakai, _ in kemajuan.realisasi)
    sebab = b.kata(contoh()["buku_rencana"].isi["hambatan"]["sebab"])
    return Bab(
        b("7. Bagaimana kemajuannya dinilai", "7. How progress is judged"),
        [
            b(
                f"Bila separuh tahun berjalan seperti contoh*, pada {b.tanggal(alih.DIPERIKSA)} "
                "selesai "
                f"{selesai} dari {len(kemajuan.kegiatan)} kegiatan, {tulis_rupiah(rupiah)} "
                f"terpakai. {macet.kegiatan} (permintaan BKO) terhambat: {sebab}; terlambat "
                f"paling sedikit {macet.terlambat_hari} hari.",
                b.angka(
                    f"If half a year goes as in the example*, {selesai} of "
                    f"{len(kemajuan.kegiatan)} activities are finished by "
                    f"{b.tanggal(alih.DIPERIKSA)} and "
                    f"{tulis_rupiah(rupiah)} is spent."
                )
                + f" {macet.kegiatan} (asking for BKO) is held up: {sebab}; it will be at least "
                f"{macet.terlambat_hari} days late.",
            ),
            Tabel("", kolom, tuple(baris), kanan=kolom[1:5]),
            b(
                "Semua sasaran jatuh tempo 31 Des 2025. Sebelum itu kesimpulannya sementara, dan "
                "perubahan belum membuktikan sebabnya.",
                "All targets fall due on 31 Dec 2025. Until then the conclusions are provisional, "
                "and a change does not prove its cause.",
            ),
        ],
        [
            bersumber(
                Penjelasan(
                    "Keadaan rencana",
                    f"{tulis_rupiah(rupiah)} terpakai",
                    (
                        Penjelasan(f"{macet.kegiatan} terlambat", f"{macet.terlambat_hari} hari"),
                        kemajuan.penjelasan(),
                    ),
                ),
                contoh()["buku_rencana"].sumber,
            ),
            evaluasi.penjelasan(),
        ],
    )
