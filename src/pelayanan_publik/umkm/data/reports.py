"""What is read out of the register: where sources differ, whence an entry comes, who knows whom."""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import pastikan, tulis_kata
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.umkm.data.baca import BacaanBidang, KebijakanSumber, baca_usaha
from pelayanan_publik.umkm.data.baris import ISIAN, BarisUsaha
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


def _periksa(buku: BukuUsaha, pada: date) -> None:
    """Refuse what is no register, and what is no day."""
    pastikan(buku=(buku, BukuUsaha))
    angkat(filter(None, [galat_tanggal(pada, "pada")]))


def daftar_pertentangan(buku: BukuUsaha, *, pada: date) -> DaftarPertentangan:
    """Every field of every standing business on which the sources differ. Nobody is right here."""
    _periksa(buku, pada)
    semua = [
        baca_usaha(buku, k.usaha, pada=pada, kebijakan=_TANPA_KEBIJAKAN) for k in buku.berdiri()
    ]
    baris = tuple(PertentanganUsaha(u.usaha, b) for u in semua for b in u.pertentangan)
    return DaftarPertentangan(pada, len(semua), baris)


def silsilah(buku: BukuUsaha, usaha: str) -> Penjelasan:
    """An entry and all that was merged into it, each merge with its reason and its links.

    They stand one below the other, each with the entry it was merged into: a chain of a thousand
    merges is a list, not a tree that nothing can print.
    """
    pastikan(buku=(buku, BukuUsaha))
    kepala, *bagian = (_satu_entri(buku, satu) for satu in buku.kelompok(usaha))
    return attrs.evolve(kepala, rincian=(*kepala.rincian, *bagian))


def _satu_entri(buku: BukuUsaha, usaha: str) -> Penjelasan:
    kartu = buku.kartu[usaha]
    judul, milik = f"Usaha {usaha}", f"{len(kartu.pernyataan)} pernyataan"
    if not kartu.induk:
        return Penjelasan(judul, milik)
    gabung = buku.penggabungan[kartu.penggabungan]
    tautan = tuple(Penjelasan("Tautan", str(t)) for t in gabung.tautan)
    catatan = f"penggabungan {gabung.nomor} ke {gabung.ke}, {gabung.tanggal}: {gabung.alasan}"
    return Penjelasan(judul, milik, tautan, catatan=catatan)


def baris_buku(buku: BukuUsaha, *, pada: date) -> tuple[BarisUsaha, ...]:
    """The register as rows, to be matched with a new list: for each source of a business one.

    A row has the code of the entry for its number, and of each field the latest that its source
    said. Two entries in one group of `cocokkan` are entries that the new list shows to be one.
    """
    _periksa(buku, pada)
    hasil = []
    for kartu in buku.berdiri():
        per_sumber: dict[str, dict[str, str]] = {}
        semua = (e for e in buku.pernyataan_usaha(kartu.usaha) if e.pernyataan.hari <= pada)
        for e in sorted(semua, key=lambda e: (e.pernyataan.hari, e.nomor)):
            if e.pernyataan.bidang.value in ISIAN:
                isi = per_sumber.setdefault(e.pernyataan.sumber, {"nama": ""})
                isi[e.pernyataan.bidang.value] = e.pernyataan.isi
        hasil += [BarisUsaha(s, kartu.usaha, **isi) for s, isi in sorted(per_sumber.items())]
    return tuple(hasil)


def tumpang_buku(buku: BukuUsaha, *, pada: date) -> TumpangTindih:
    """How many standing businesses each source speaks of, each two do, and all together."""
    _periksa(buku, pada)
    sumber = (
        {e.pernyataan.sumber for e in buku.pernyataan_usaha(k.usaha) if e.pernyataan.hari <= pada}
        for k in buku.berdiri()
    )
    return tumpang_tindih(sumber)
