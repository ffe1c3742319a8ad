"""What a smallest set of deeds says of itself: what is done, why nothing less would do, and after.

The proof goes with it (`BuktiTindakan`): prices on people and seats that no other assignment can
pass, and for each kind of item all the ways there are. It is checked from those numbers alone.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import KodeGanda, Pengumpul
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_anggota, tulis_kata, tulis_pecahan, tulis_ribuan
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.errors import AlatTidakDikenal, RelawanTidakDikenal
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import JenisTindakan, Tindakan
from pelayanan_publik.tangguh_bencana.kesiapan.calon import ANGKA_IKUTAN
from pelayanan_publik.tangguh_bencana.kesiapan.kelengkapan import KelengkapanAlat
from pelayanan_publik.tangguh_bencana.kesiapan.penugasan import Penugasan
from pelayanan_publik.tangguh_bencana.kesiapan.susunan import Penempatan
from pelayanan_publik.tangguh_bencana.kesiapan.uraian import dasar_pola, tulis_regu
from pelayanan_publik.tangguh_bencana.model import Perolehan, Relawan
from pelayanan_publik.tangguh_bencana.pintu import KURSI_TERBANYAK
from pelayanan_publik.tangguh_bencana.regu import PeranRegu, PolaRegu, StatusKesiapan


@attrs.frozen
class BuktiTindakan:
    """Why no lighter set makes the teams ready.

    Costs of the assignment are weights times `penyebut`, with ties in four lower digits of base
    `alas`: deeds, people who join, trainings that are no renewals, those of people who join.
    """

    orang: Penugasan
    penyebut: int
    alas: int
    alat: tuple[KelengkapanAlat, ...]

    @property
    def batas_bawah(self) -> Fraction:
        """No set that makes the teams ready weighs less."""
        orang = Fraction(self.orang.batas_bawah // self.alas**ANGKA_IKUTAN, self.penyebut)
        return orang + sum(a.batas_bawah for a in self.alat)

    def terbukti(self) -> bool:
        """Whether it holds, checked from its own numbers alone."""
        return self.orang.terbukti() and all(a.terbukti() for a in self.alat)


@attrs.frozen
class TindakanTerkecil:
    """The smallest set of deeds after which the teams are ready on a day."""

    pola: tuple[PolaRegu, ...]
    pada: date
    sasaran: StatusKesiapan
    tindakan: tuple[Tindakan, ...]
    """People by code, then those who join, then the items in the order of need."""
    susunan: tuple[Penempatan, ...]
    """Who sits where afterwards, by team and role."""
    bukti: BuktiTindakan = attrs.field(repr=False)

    @property
    def bobot(self) -> Fraction:
        """What all of it weighs."""
        return sum((t.bobot for t in self.tindakan), Fraction(0))

    @property
    def banyak(self) -> int:
        """How many deeds; each item that is bought is one."""
        return sum(t.banyak for t in self.tindakan)

    @property
    def per_jenis(self) -> dict[JenisTindakan, int]:
        """How many deeds of each kind."""
        hitung: Counter[JenisTindakan] = Counter()
        for t in self.tindakan:
            hitung[t.jenis] += t.banyak
        return {jenis: hitung[jenis] for jenis in JenisTindakan}

    @property
    def batas_bawah(self) -> Fraction:
        """No set weighs less; equal to `bobot`."""
        return self.bukti.batas_bawah

    def terbukti(self) -> bool:
        """Whether the proof holds and is met: no set weighs less than this one."""
        return self.bukti.terbukti() and self.batas_bawah == self.bobot

    # --- afterwards ------------------------------------------------------------------------------

    def terapkan(self, kekuatan: Kekuatan, pada: date) -> Kekuatan:
        """The strength once all is done on a day: issued, joined, inspected and bought then.

        The days before it stay as they were.
        """
        kumpul = Pengumpul()
        kumpul.tambah(galat_anggota(kekuatan, Kekuatan, "kekuatan"), galat_tanggal(pada, "pada"))
        kumpul.tuntas()
        orang = {r.kode: r for r in kekuatan.relawan}
        alat = {a.kode: a for a in kekuatan.alat}
        for i, t in enumerate(self.tindakan):
            with kumpul.di(f"tindakan[{i}]"):
                if t.jenis is JenisTindakan.REKRUT:
                    orang[t.kode] = _gabung(orang, t.kode, pada)
                elif t.jenis is JenisTindakan.PERIKSA:
                    alat[t.kode] = _periksa(alat, t.kode, pada)
                elif t.jenis is JenisTindakan.BELI:
                    alat |= {a.kode: a for a in _beli(alat, t, pada)}
                else:
                    orang[t.kode] = _ajari(orang, t, kekuatan, pada)
        kumpul.tuntas()
        return Kekuatan(tuple(orang.values()), tuple(alat.values()), kekuatan.daftar)

    # --- for reading -----------------------------------------------------------------------------

    @property
    def _judul(self) -> str:
        regu, sasaran = tulis_regu(self.pola), tulis_kata(self.sasaran)
        return f"Tindakan terkecil agar {regu} {sasaran} pada {self.pada}"

    def _jumlah(self) -> str:
        banyak = f"{tulis_ribuan(self.banyak)} tindakan"
        bobot = tulis_pecahan(self.bobot)
        return banyak if self.bobot == self.banyak else f"{banyak}, bobot {bobot}"

    def _untuk(self) -> dict[str, str]:
        return {p.relawan: str(PeranRegu(p.regu, p.peran)) for p in self.susunan}

    def penjelasan(self) -> Penjelasan:
        untuk = self._untuk()
        return Penjelasan(
            self._judul,
            self._jumlah() if self.tindakan else "sudah siap, tidak ada tindakan",
            (
                *(Penjelasan(str(t), catatan=untuk.get(t.kode, "")) for t in self.tindakan),
                *dasar_pola(self.pola),
                Penjelasan(
                    "Batas bawah",
                    tulis_pecahan(self.batas_bawah),
                    catatan="terbukti: tidak ada kumpulan tindakan yang lebih ringan",
                ),
                Penjelasan(
                    "Susunan sesudahnya",
                    f"{tulis_ribuan(len(self.susunan))} kursi",
                    tuple(Penjelasan(untuk[p.relawan], p.relawan) for p in self.susunan),
                ),
            ),
        )

    def tabel(self) -> Tabel:
        """A line for each deed."""
        untuk = self._untuk()
        return Tabel(
            self._judul,
            ("Siapa atau apa", "Tindakan", "Kualifikasi", "Banyak", "Bobot", "Untuk kursi"),
            tuple(
                (
                    t.kode,
                    tulis_kata(t.jenis),
                    t.kualifikasi or "",
                    t.banyak,
                    tulis_pecahan(t.bobot),
                    untuk.get(t.kode, ""),
                )
                for t in self.tindakan
            ),
            ("Jumlah", "", "", self.banyak, tulis_pecahan(self.bobot), ""),
            ("Bobot",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _gabung(orang: dict[str, Relawan], kode: str, pada: date) -> Relawan:
    """Somebody who joins on a day."""
    if kode in orang:
        raise KodeGanda(kode, path="kode")
    return Relawan(kode, sejak=pada)


def _ajari(orang: dict[str, Relawan], t: Tindakan, kekuatan: Kekuatan, pada: date) -> Relawan:
    if t.kode not in orang:
        raise RelawanTidakDikenal(t.kode, path="kode")
    perolehan: Perolehan = kekuatan.daftar.ambil(t.kualifikasi or "").terbitkan(pada)
    satu = orang[t.kode]
    return attrs.evolve(satu, perolehan=(*satu.perolehan, perolehan))


def _periksa(alat: dict[str, Alat], kode: str, pada: date) -> Alat:
    """Passed at the end of a day, after its uses and inspections of that day; later ones count."""
    if kode not in alat:
        raise AlatTidakDikenal(kode, path="kode")
    satu = alat[kode]
    dipakai, gagal = (tuple(h for h in lalu if h != pada) for lalu in (satu.dipakai, satu.gagal))
    return attrs.evolve(satu, diperiksa=(*satu.diperiksa, pada), dipakai=dipakai, gagal=gagal)


def _beli(alat: dict[str, Alat], t: Tindakan, pada: date) -> list[Alat]:
    """New lots with codes of their own, none larger than a lot may be."""
    hasil: list[Alat] = []
    nomor, sisa = 1, t.banyak
    while sisa:
        kode = f"{t.kode}-BARU-{nomor}"
        nomor += 1
        if kode not in alat:
            jumlah = min(sisa, KURSI_TERBANYAK)
            hasil.append(Alat(kode, t.kode, jumlah, sejak=pada))
            sisa -= jumlah
    return hasil
