"""When each activity is done: the shortest schedule that keeps dependencies, windows, resources.

Up to `BATAS_EKSAK` activities the search is exact and says whether it came to its end; beyond, or
where the steps run out, the schedule is the best one found, with the bound below which none can
be and the gap between the two. No schedule is ever called the shortest unproved.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_positif, pastikan, tulis_persen
from pelayanan_publik.core.validity import tambah_hari
from pelayanan_publik.studi_tiru.errors import (
    JadwalAdopsiBelumDitemukan,
    JadwalAdopsiMustahil,
)
from pelayanan_publik.studi_tiru.program import HITUNGAN
from pelayanan_publik.studi_tiru.rencana.cari import (
    TANPA_AKHIR,
    HasilWaktu,
    SoalWaktu,
    cari_jadwal,
)
from pelayanan_publik.studi_tiru.rencana.model import RencanaAdopsi
from pelayanan_publik.studi_tiru.rencana.periksa import jendela, pendahulu

BATAS_EKSAK = 60
"""Activities up to which the exact search is tried."""
BATAS_LANGKAH_JADWAL = 20_000
"""Steps of that search, unless the caller allows more or fewer."""


@attrs.frozen
class BarisJadwal:
    """An activity with its first and its last day, and what keeps it from beginning earlier."""

    kegiatan: str
    mulai: date
    selesai: date
    sebab: str


@attrs.frozen
class JadwalAdopsi:
    """A schedule of a plan; made by `susun_jadwal_adopsi`."""

    rencana: RencanaAdopsi
    baris: tuple[BarisJadwal, ...]
    """In the order of the plan."""
    lama_hari: int
    """From the first day of the plan to the last day of the last activity."""
    batas_bawah_hari: int
    terbukti: bool
    """Whether no schedule is shorter, proved."""

    @property
    def selesai(self) -> date | None:
        """The last day; None of a plan without activities."""
        return max((b.selesai for b in self.baris), default=None)

    @property
    def celah(self) -> Fraction | None:
        """By what share of itself the schedule could be too long at the most; None over nothing."""
        if not self.lama_hari:
            return None
        return Fraction(self.lama_hari - self.batas_bawah_hari, self.lama_hari)

    @property
    def per_dana(self) -> tuple[tuple[str, int, int], ...]:
        """By fund, what the activities take of it, and what is left."""
        return tuple(
            (d.kode, pakai := self.rencana.biaya_dana(d.kode), d.rupiah - pakai)
            for d in self.rencana.dana
        )

    def tabel(self) -> Tabel:
        menurut = {k.kode: k for k in self.rencana.kegiatan}
        urut = sorted(self.baris, key=lambda b: (b.mulai, b.selesai))
        baris = tuple(
            (
                b.kegiatan,
                menurut[b.kegiatan].uraian,
                str(b.mulai),
                str(b.selesai),
                menurut[b.kegiatan].penanggung_jawab,
                b.sebab,
            )
            for b in urut
        )
        kata = "terpendek, terbukti" if self.terbukti else f"celah {tulis_persen(self.celah)}"
        kolom = ("Kode", "Kegiatan", "Mulai", "Selesai", "Penanggung jawab", "Mengapa baru mulai")
        return Tabel(f"Jadwal {self.lama_hari} hari ({kata})", kolom, baris)

    def penjelasan(self) -> Penjelasan:
        menurut = {k.kode: k for k in self.rencana.kegiatan}
        isi = tuple(
            Penjelasan(
                f"{b.kegiatan} {b.mulai} s.d. {b.selesai}",
                b.sebab,
                (menurut[b.kegiatan].penjelasan(),),
            )
            for b in self.baris
        )
        bukti = "terpendek, terbukti" if self.terbukti else "belum terbukti terpendek"
        batas = Penjelasan(
            "Tidak mungkin kurang dari", f"{self.batas_bawah_hari} hari", dasar=HITUNGAN
        )
        dana = tuple(d.penjelasan() for d in self.rencana.dana)
        return Penjelasan(
            f"Jadwal {self.rencana.kode}", f"{self.lama_hari} hari, {bukti}", (*isi, *dana, batas)
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def susun_jadwal_adopsi(
    rencana: RencanaAdopsi, *, batas_langkah: int = BATAS_LANGKAH_JADWAL
) -> JadwalAdopsi:
    """The shortest schedule of a plan, proved where the search ends within the limit.

    Where resources and windows leave none, that is refused: as proved (ST-030), or as not found
    (ST-031).
    """
    pastikan(rencana=(rencana, RencanaAdopsi))
    angkat(filter(None, [galat_positif(batas_langkah, "batas_langkah")]))
    soal = soal_waktu(rencana)
    eksak = soal.banyak <= BATAS_EKSAK
    hasil = cari_jadwal(soal, batas_langkah if eksak else 0)
    if hasil.mulai is None:
        if hasil.tuntas:
            raise JadwalAdopsiMustahil(soal.banyak, path="rencana")
        raise JadwalAdopsiBelumDitemukan(soal.banyak, path="rencana", batas=hasil.langkah)
    return _susun(rencana, soal, hasil, hasil.mulai)


def soal_waktu(rencana: RencanaAdopsi) -> SoalWaktu:
    """A plan as numbers, days from its first."""
    dana = {d.kode: d for d in rencana.dana}
    masa = [jendela(k, rencana.mulai, dana) for k in rencana.kegiatan]
    butuh = [{b.daya: b.banyak for b in k.daya} for k in rencana.kegiatan]
    return SoalWaktu(
        [k.lama_hari for k in rencana.kegiatan],
        pendahulu(rencana.kegiatan),
        [awal for awal, _, _ in masa],
        [TANPA_AKHIR if akhir is None else akhir + 1 for _, akhir, _ in masa],
        [[b.get(d.kode, 0) for d in rencana.daya] for b in butuh],
        [d.banyak for d in rencana.daya],
    )


def _susun(
    rencana: RencanaAdopsi, soal: SoalWaktu, hasil: HasilWaktu, mulai: tuple[int, ...]
) -> JadwalAdopsi:
    selesai = [m + n for m, n in zip(mulai, soal.lama, strict=True)]
    panjang = max(selesai, default=0)
    baris = tuple(
        BarisJadwal(
            k.kode,
            tambah_hari(rencana.mulai, mulai[i], "mulai"),
            tambah_hari(rencana.mulai, selesai[i] - 1, "lama_hari"),
            _sebab(rencana, soal, mulai, selesai, i),
        )
        for i, k in enumerate(rencana.kegiatan)
    )
    terbukti = hasil.tuntas or panjang == hasil.batas_bawah
    return JadwalAdopsi(rencana, baris, panjang, hasil.batas_bawah, terbukti)


def _sebab(
    rencana: RencanaAdopsi,
    soal: SoalWaktu,
    mulai: tuple[int, ...],
    selesai: list[int],
    i: int,
) -> str:
    """What keeps an activity from beginning a day earlier, in words."""
    kegiatan = rencana.kegiatan
    tunggu = [kegiatan[j].kode for j in soal.sebelum[i] if selesai[j] == mulai[i]]
    if tunggu:
        return f"setelah {', '.join(tunggu)}"
    if mulai[i] == soal.awal[i]:
        return "hari pertama yang boleh" if mulai[i] else "hari pertama rencana"
    sama = [
        kegiatan[j].kode
        for j in range(soal.banyak)
        if selesai[j] == mulai[i]
        and any(a and b for a, b in zip(soal.butuh[j], soal.butuh[i], strict=True))
    ]
    return f"menunggu sumber daya dari {', '.join(sama)}"
