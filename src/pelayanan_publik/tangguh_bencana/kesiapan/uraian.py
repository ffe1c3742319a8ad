"""What the answers about readiness say of themselves: trees of reasons, and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_kata, tulis_persen, tulis_ribuan

if TYPE_CHECKING:
    from pelayanan_publik.tangguh_bencana.kesiapan.penilaian import (
        KecukupanAlat,
        KekuranganOrang,
        KesiapanRegu,
    )
    from pelayanan_publik.tangguh_bencana.regu import PolaRegu

KODE_TERBANYAK = 12
"""So many codes of people are told in one sentence; the result itself holds all."""


def tulis_kode(kode: Sequence[str]) -> str:
    """Codes in one sentence, the first of many."""
    sisa = len(kode) - KODE_TERBANYAK
    lain = f" dan {tulis_ribuan(sisa)} lainnya" if sisa > 0 else ""
    return (", ".join(kode[:KODE_TERBANYAK]) or "tidak seorang pun") + lain


def tulis_regu(pola: Sequence[PolaRegu]) -> str:
    """The names of teams that stand at once, each with how often it stands."""
    banyak: dict[str, int] = {}
    for satu in pola:
        banyak[satu.nama] = banyak.get(satu.nama, 0) + 1
    return ", ".join(f"{n} × {nama}" if n > 1 else nama for nama, n in banyak.items())


def dasar_pola(pola: Sequence[PolaRegu]) -> Iterator[Penjelasan]:
    """What the patterns rest on, each once; nothing of the caller's own."""
    for satu in dict.fromkeys(pola):
        if satu.dasar:
            kursi = f"{tulis_ribuan(satu.kursi)} kursi wajib"
            yield Penjelasan(f"Pola {satu.nama}", kursi, dasar=satu.dasar, bukti=satu.bukti)


def penjelasan_kesiapan(hasil: KesiapanRegu) -> Penjelasan:
    """Status, seats, what is short and why, what is only recommended, and the two figures."""
    judul = f"Kesiapan {tulis_regu(hasil.pola)} pada {hasil.pada}"
    return Penjelasan(judul, tulis_kata(hasil.status), tuple(_rincian(hasil)))


def _rincian(hasil: KesiapanRegu) -> Iterator[Penjelasan]:
    wajib = sum(pola.kursi for pola in hasil.pola)
    kosong = sum(k.wajib for k in hasil.kursi_kosong)
    yield Penjelasan(
        "Kursi wajib terisi",
        f"{tulis_ribuan(wajib - kosong)} dari {tulis_ribuan(wajib)}",
        tuple(_kursi(hasil)),
    )
    yield from dasar_pola(hasil.pola)
    if hasil.ikatan:
        yield _kekurangan("Kekurangan orang", hasil.ikatan, "memenuhi syarat wajibnya")
    if hasil.ikatan_anjuran and not hasil.ikatan:
        yield _kekurangan("Anjuran belum terpenuhi", hasil.ikatan_anjuran, "memenuhi semuanya")
    for alat in hasil.alat:
        yield _alat(alat)
    tersempit = hasil.peran_tersempit
    yield Penjelasan(
        "Isian menurut sertifikat",
        tulis_persen(hasil.isian),
        catatan=f"peran tersempit {tersempit.peran}: {tulis_ribuan(tersempit.pemegang)} pemegang "
        f"bagi {tulis_ribuan(tersempit.kursi)} kursi; orang yang sama terhitung berulang",
    )
    yield Penjelasan(
        "Keberlakuan sertifikat",
        tulis_persen(hasil.keberlakuan),
        catatan=f"{tulis_ribuan(hasil.perolehan_berlaku)} dari "
        f"{tulis_ribuan(hasil.perolehan_semua)} yang pernah terbit",
    )


def _kursi(hasil: KesiapanRegu) -> Iterator[Penjelasan]:
    belum = {k.penempatan: k.syarat for k in hasil.anjuran_kurang}
    for p in hasil.susunan:
        kurang = belum.get(p, ())
        catatan = f"dianjurkan: {', '.join(map(str, kurang))}" if kurang else ""
        yield Penjelasan(f"{p.peran} (regu {p.regu}), kursi {p.kursi}", p.relawan, catatan=catatan)
    for k in hasil.kursi_kosong:
        wajib = "wajib" if k.wajib else "dianjurkan"
        yield Penjelasan(f"{k.peran} (regu {k.regu}), kursi {k.kursi}", "kosong", catatan=wajib)


def _kekurangan(judul: str, ikatan: KekuranganOrang, memenuhi: str) -> Penjelasan:
    peran = ", ".join(map(str, ikatan.peran))
    return Penjelasan(
        judul,
        f"{tulis_ribuan(ikatan.kurang)} orang",
        (
            Penjelasan("Kursi yang diminta bersama", tulis_ribuan(ikatan.kursi), catatan=peran),
            Penjelasan(
                f"Orang yang {memenuhi}",
                tulis_ribuan(len(ikatan.relawan)),
                catatan=tulis_kode(ikatan.relawan),
            ),
        ),
    )


def _alat(alat: KecukupanAlat) -> Penjelasan:
    anjuran = f", dianjurkan {tulis_ribuan(alat.anjuran)} lagi" if alat.anjuran else ""
    kurang = ""
    if alat.kurang:
        kurang = f"; kurang {tulis_ribuan(alat.kurang)}"
    elif alat.kurang_anjuran:
        kurang = f"; kurang {tulis_ribuan(alat.kurang_anjuran)} dari yang dianjurkan"
    return Penjelasan(
        f"Alat {alat.jenis.replace('_', ' ')}",
        f"perlu {tulis_ribuan(alat.perlu)}{anjuran}, layak {tulis_ribuan(alat.layak)}{kurang}",
        tuple(
            Penjelasan(f"{a.kode} ({tulis_ribuan(a.jumlah)})", tulis_kata(a.keadaan))
            for a in alat.tidak_layak
        ),
    )


def tabel_kesiapan(hasil: KesiapanRegu) -> Tabel:
    """Every seat in order of team and pattern."""
    belum = {k.penempatan: ", ".join(map(str, k.syarat)) for k in hasil.anjuran_kurang}
    isi: dict[tuple[int, str, int], tuple[str, str]] = {
        (p.regu, p.peran, p.kursi): (p.relawan, f"dianjurkan: {belum[p]}" if p in belum else "")
        for p in hasil.susunan
    }
    isi |= {
        (k.regu, k.peran, k.kursi): ("", "kosong, wajib" if k.wajib else "kosong, dianjurkan")
        for k in hasil.kursi_kosong
    }
    urut = (
        (i, satu.nama, kursi)
        for i, pola in enumerate(hasil.pola, 1)
        for satu in pola.peran
        for kursi in range(1, satu.banyak + 1)
    )
    return Tabel(
        f"{tulis_regu(hasil.pola)} pada {hasil.pada}: {tulis_kata(hasil.status)}",
        ("Regu", "Peran", "Kursi", "Relawan", "Catatan"),
        tuple((str(k[0]), k[1], str(k[2]), *isi[k]) for k in urut),
    )
