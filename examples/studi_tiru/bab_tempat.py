"""Chapters 1 and 2: who met whom and what was seen; how the two places differ."""

from __future__ import annotations

import alih
import lingkungan
import profil_dua
from bab import Bab
from bahasa import Bahasa
from berkas import kunjungan
from gambar import gambar_kesiapan
from tempat import BALIKPAPAN_SELATAN, KOTAGEDE

from pelayanan_publik import studi_tiru as st
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_pecahan, tulis_persen


def bab_kunjungan(b: Bahasa) -> Bab:
    pasangan = alih.pasangan()
    jumpa: dict[tuple[str, str, str], int] = {}
    for p in pasangan.pasangan:
        menerima = ", ".join(b.kata(o.jabatan) for o in p.penerima)
        kunci = (
            b.kata(p.tamu.jabatan),
            b.kata(p.sebutan or "–"),
            menerima or b("tidak disebut", "not mentioned"),
        )
        jumpa[kunci] = jumpa.get(kunci, 0) + 1
    baris = tuple(
        (f"{tamu} ({n})" if n > 1 else tamu, sebutan, terima)
        for (tamu, sebutan, terima), n in jumpa.items()
    )
    kolom = (
        b("Tamu", "Visitor"),
        b("Di sana disebut", "Called there"),
        b("Yang menerima", "Received by"),
    )
    lain = ", ".join(b.kata(p.jabatan) for p in pasangan.tanpa_tamu)
    lihat = tuple(
        (b.kata(f.kunci), b.nilai(f.isi) if f.nilai is not None else b.kata(f.isi))
        for f in kunjungan()["kunjungan"].pengamatan
    )
    return Bab(
        b("1. Siapa bertemu siapa, dan apa yang dilihat", "1. Who met whom, and what was seen"),
        [
            b(
                "Rombongan Kecamatan Balikpapan Selatan datang ke Kemantren Kotagede pada "
                "13 Februari 2024 (prokal.co).",
                "A delegation of Kecamatan Balikpapan Selatan came to Kemantren Kotagede on "
                "13 February 2024 (prokal.co).",
            ),
            Tabel("", kolom, baris),
            b(f"Ikut menerima: {lain}.", f"Other hosts: {lain}."),
            Tabel("", (b("Yang dilihat", "What was seen"), b("Diberitakan", "As reported")), lihat),
        ],
        [pasangan.penjelasan(), kunjungan()["kunjungan"].penjelasan()],
    )


def bab_tempat(b: Bahasa) -> Bab:
    konteks = alih.konteks()
    lama = alih.luas_lama()
    bagian = {t: lingkungan.reduksi(t) for t in (KOTAGEDE, BALIKPAPAN_SELATAN)}
    kg, bs = (b.nilai(tulis_persen(r.bagian)) for r in bagian.values())
    return Bab(
        b("2. Dua kecamatan berdampingan", "2. The two districts side by side"),
        [
            _konteks(konteks, b),
            b(
                "Data Kotagede dari 2017, data Balikpapan Selatan dari 2024: rasionya perkiraan. "
                f"Tabel lain ({lama.hari}) memberi Balikpapan Selatan "
                f"{tulis_pecahan(lama.nilai, 3)} "
                "km2; kedua luas itu tidak dicampur dan jumlah penduduknya tidak dibagi dengannya.",
                "Kotagede's data are of 2017, Balikpapan Selatan's of 2024: the ratios are rough. "
                f"Another table ({lama.hari}) gives Balikpapan Selatan "
                f"{b.nilai(tulis_pecahan(lama.nilai, 3))} km2; the two areas are never mixed.",
            ),
            b(
                "Keadaan program di kedua kecamatan menurut yang diserahkan (data 2024, kecuali "
                "disebut):",
                "The programmes of both districts by what was handed over (data of 2024 unless "
                "told):",
            ),
            profil_dua.tabel(b),
            b(
                f"Lubang biopori saja, dengan hitungan paling hati-hati, mengurangi {kg} sampah "
                f"Kotagede dan {bs} sampah Balikpapan Selatan: lubang saja tidak cukup.",
                f"The holes alone, reckoned most carefully, take {kg} off the waste of Kotagede "
                f"and {bs} off that of Balikpapan Selatan: holes alone will not do.",
            ),
            *gambar_kesiapan(b),
        ],
        [
            konteks.penjelasan(),
            Penjelasan(
                "Luas tujuh kelurahan",
                f"{tulis_pecahan(lama.nilai, 3)} km2",
                tuple(f.penjelasan() for f in alih.luas_tujuh()),
            ),
            profil_dua.kotagede().penjelasan(),
            profil_dua.balikpapan_selatan().penjelasan(),
        ],
        tuple(
            (b(f"Profil {p.nama} selengkapnya", f"Full profile of {p.nama}"), p.tabel())
            for p in (profil_dua.kotagede(), profil_dua.balikpapan_selatan())
        ),
    )


def _konteks(konteks: st.PerbandinganKonteks, b: Bahasa) -> Tabel:
    def isi(fakta: tuple[st.FaktaStudi, ...]) -> str:
        return b.nilai(" / ".join(f"{_ringkas(f)} ({f.hari})" for f in fakta))

    baris = tuple(
        (
            b.kata(r.kunci),
            isi(r.asal),
            isi(r.tujuan),
            "–" if r.rasio is None else b.nilai(f"{tulis_pecahan(r.rasio, 2)} ×"),
            "; ".join(dict.fromkeys(b.kata(f.sumber.sumber) for f in (*r.asal, *r.tujuan))),
        )
        for r in konteks.baris
    )
    kolom = (
        b("Perihal", "Subject"),
        KOTAGEDE.nama,
        BALIKPAPAN_SELATAN.nama,
        b("Rasio", "Ratio"),
        b("Sumber", "Source"),
    )
    return Tabel("", kolom, baris, kanan=(kolom[3],))


def _ringkas(fakta: st.FaktaStudi) -> str:
    desimal = 0 if fakta.kunci == "kepadatan" else 2
    return f"{tulis_pecahan(fakta.nilai, desimal)} {fakta.satuan}" if fakta.nilai else fakta.isi
