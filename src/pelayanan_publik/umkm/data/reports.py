"""What is read out of the register: where sources differ, whence an entry comes, who knows whom."""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import pastikan, tulis_kata
from pelayanan_publik.umkm.data.baca import BacaanBidang, KebijakanSumber, baca_usaha
from pelayanan_publik.umkm.data.state import BukuUsaha
from pelayanan_publik.umkm.data.tumpang import TumpangTindih, tumpang_tindih

_TANPA_KEBIJAKAN = KebijakanSumber("tanpa urutan", ())


@attrs.frozen
class PertentanganUsaha:
    """A field on which the sources of one business differ."""

    usaha: str
    bacaan: BacaanBidang


@attrs.frozen
class DaftarPertentangan:
    """All that is contradicted on a day, and out of how many businesses."""

    pada: date
    banyak_usaha: int
    baris: tuple[PertentanganUsaha, ...]

    def tabel(self) -> Tabel:
        isi = (
            (
                satu.usaha,
                tulis_kata(satu.bacaan.bidang),
                e.pernyataan.tersamar,
                e.pernyataan.sumber,
                e.pernyataan.kriteria,
                e.pernyataan.hari.isoformat(),
            )
            for satu in self.baris
            for e in satu.bacaan.dihitung
        )
        kolom = ("Usaha", "Bidang", "Isi", "Sumber", "Kriteria", "Hari")
        return Tabel(f"Pernyataan yang bertentangan pada {self.pada}", kolom, tuple(isi))


def daftar_pertentangan(buku: BukuUsaha, *, pada: date) -> DaftarPertentangan:
    """Every field of every standing business on which the sources differ. Nobody is right here."""
    pastikan(buku=(buku, BukuUsaha))
    semua = [
        baca_usaha(buku, k.usaha, pada=pada, kebijakan=_TANPA_KEBIJAKAN) for k in buku.berdiri()
    ]
    baris = tuple(PertentanganUsaha(u.usaha, b) for u in semua for b in u.pertentangan)
    return DaftarPertentangan(pada, len(semua), baris)


def silsilah(buku: BukuUsaha, usaha: str) -> Penjelasan:
    """An entry and all that was merged into it, each merge with its reason and its links."""
    pastikan(buku=(buku, BukuUsaha))
    kartu = buku.usaha(usaha)
    milik = f"{len(kartu.pernyataan)} pernyataan"
    bagian = (silsilah(buku, anggota) for anggota in kartu.anggota)
    if not kartu.induk:
        return Penjelasan(f"Usaha {usaha}", milik, tuple(bagian))
    gabung = buku.penggabungan[kartu.penggabungan]
    tautan = (Penjelasan("Tautan", str(t)) for t in gabung.tautan)
    catatan = f"penggabungan {gabung.nomor}, {gabung.tanggal}: {gabung.alasan}"
    return Penjelasan(f"Usaha {usaha}", milik, (*tautan, *bagian), catatan=catatan)


def tumpang_buku(buku: BukuUsaha, *, pada: date) -> TumpangTindih:
    """How many standing businesses each source speaks of, each two do, and all together."""
    pastikan(buku=(buku, BukuUsaha))
    sumber = (
        {e.pernyataan.sumber for e in buku.pernyataan_usaha(k.usaha) if e.pernyataan.hari <= pada}
        for k in buku.berdiri()
    )
    return tumpang_tindih(sumber)
