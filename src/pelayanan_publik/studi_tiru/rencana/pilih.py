"""Which innovations to adopt when the money does not reach for all: the best set, exactly.

An innovation is adopted when all its activities are, and all that those wait for; an activity
that several innovations need is paid once. An innovation may also need another one. So no price
can be put on one alone, and the search looks at sets: take it or leave it, the most benefit for
its share of the cost first, turning back where even fractions of what is left would not reach
the best set known. The benefit of each is the caller's: no source has one.

Of several sets with the most benefit the cheapest is chosen; of those always the same one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from math import lcm

import attrs

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    berisi,
    galat_positif,
    pastikan,
    pilihan,
    tulis_pecahan,
    tulis_ribuan,
    tulis_rupiah,
    tupel,
)
from pelayanan_publik.core.validity import hari
from pelayanan_publik.studi_tiru.errors import (
    InovasiTidakDikenal,
    KetergantunganBerputar,
    PilihanAdopsiMustahil,
)
from pelayanan_publik.studi_tiru.pintu import berkode, daftar_kode
from pelayanan_publik.studi_tiru.program import HITUNGAN
from pelayanan_publik.studi_tiru.rencana.graf import putaran, tertutup_ke_belakang
from pelayanan_publik.studi_tiru.rencana.model import DanaAdopsi, KegiatanAdopsi
from pelayanan_publik.studi_tiru.rencana.penelusuran import SoalPilihan, cari_pilihan
from pelayanan_publik.studi_tiru.rencana.periksa import galat_dana, galat_urutan, pendahulu

BATAS_LANGKAH_PILIHAN = 20_000


@attrs.frozen(field_transformer=sekaligus)
class CalonInovasi:
    """An innovation that could be adopted, and what it is worth to whoever decides."""

    kode: str = attrs.field(validator=berisi)
    manfaat: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    """In any unit, the same for all; the decider's, not the library's."""
    sumber: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))
    memerlukan: tuple[str, ...] = attrs.field(default=(), converter=tupel, validator=daftar_kode)
    """Other innovations without which it is not adopted."""
    wajib: bool = attrs.field(default=False, validator=pilihan(bool))

    def penjelasan(self) -> Penjelasan:
        catatan = ", ".join(
            filter(
                None,
                (
                    "wajib" if self.wajib else "",
                    f"memerlukan {', '.join(self.memerlukan)}" if self.memerlukan else "",
                ),
            )
        )
        return Penjelasan(
            f"Manfaat {self.kode}",
            tulis_pecahan(self.manfaat),
            dasar=self.sumber,
            bukti=self.bukti,
            catatan=catatan,
        )


@attrs.frozen
class BiayaDana:
    """Of one fund: what the chosen set takes, and what a left-out innovation would add."""

    dana: str
    terpakai_rupiah: int
    sisa_rupiah: int


@attrs.frozen
class CalonTersisih:
    """An innovation that was left out, and what it would take from each fund on top of the rest."""

    kode: str
    tambahan: tuple[tuple[str, int], ...]
    """By fund."""
    kurang: tuple[tuple[str, int], ...]
    """By fund that lacks it, how much."""

    @property
    def alasan(self) -> str:
        """In words."""
        if self.kurang:
            isi = ", ".join(f"{d} kurang {tulis_rupiah(n)}" for d, n in self.kurang)
            return f"tidak muat: {isi}"
        return "muat, tetapi tidak menambah manfaat"


@attrs.frozen(field_transformer=sekaligus)
class UsulanAdopsi:
    """What is to be chosen from: candidates, all their activities, the funds. A bad one tells all
    its faults.
    """

    calon: tuple[CalonInovasi, ...] = attrs.field(converter=tupel, validator=berkode(CalonInovasi))
    kegiatan: tuple[KegiatanAdopsi, ...] = attrs.field(
        converter=tupel, validator=berkode(KegiatanAdopsi)
    )
    dana: tuple[DanaAdopsi, ...] = attrs.field(converter=tupel, validator=berkode(DanaAdopsi))
    pada: date = attrs.field(validator=hari)
    """The day whose rules decide which fund may pay what."""

    def __attrs_post_init__(self) -> None:
        angkat(self._galat())

    def _galat(self) -> Iterator[Galat]:
        ada = tuple(c.kode for c in self.calon)
        for i, k in enumerate(self.kegiatan):
            for j, kode in enumerate(k.inovasi):
                if kode not in ada:
                    yield InovasiTidakDikenal(kode, path=f"kegiatan[{i}].inovasi[{j}]", ada=ada)
        for i, c in enumerate(self.calon):
            for j, kode in enumerate(c.memerlukan):
                if kode not in ada:
                    yield InovasiTidakDikenal(kode, path=f"calon[{i}].memerlukan[{j}]", ada=ada)
        lingkar = putaran(self.perlu)
        if lingkar:
            tampak = " → ".join(ada[i] for i in (*lingkar, lingkar[0]))
            yield KetergantunganBerputar(tampak, path=f"calon[{lingkar[0]}].memerlukan")
        yield from galat_urutan(self.kegiatan)
        yield from galat_dana(self.kegiatan, {d.kode: d for d in self.dana}, self.pada)

    @property
    def perlu(self) -> list[list[int]]:
        """By number of each candidate, the numbers of those it needs."""
        nomor = {c.kode: i for i, c in enumerate(self.calon)}
        return [[nomor[k] for k in c.memerlukan if k in nomor] for c in self.calon]

    def kegiatan_dari(self, kode: Iterable[str]) -> tuple[KegiatanAdopsi, ...]:
        """All that these innovations take, and what that waits for, in the order given."""
        nomor = {c.kode: i for i, c in enumerate(self.calon)}
        pilih = tertutup_ke_belakang(self.perlu, [nomor[k] for k in kode])
        nama = {self.calon[i].kode for i in pilih}
        mulai = [i for i, k in enumerate(self.kegiatan) if nama.intersection(k.inovasi)]
        semua = tertutup_ke_belakang(pendahulu(self.kegiatan), mulai)
        return tuple(k for i, k in enumerate(self.kegiatan) if i in semua)


@attrs.frozen
class PilihanAdopsi:
    """The innovations to adopt, their activities, and what was left out."""

    usulan: UsulanAdopsi
    terpilih: tuple[str, ...]
    manfaat: Fraction
    batas_manfaat: Fraction
    """No set has more benefit than this."""
    terbukti: bool
    """Whether no set is better, proved."""

    @property
    def kegiatan(self) -> tuple[KegiatanAdopsi, ...]:
        """The activities of the chosen set: those of a plan."""
        return self.usulan.kegiatan_dari(self.terpilih)

    @property
    def celah(self) -> Fraction | None:
        """By what share of the bound the set could be bettered at the most; None over nothing."""
        if not self.batas_manfaat:
            return None
        return (self.batas_manfaat - self.manfaat) / self.batas_manfaat

    @property
    def biaya(self) -> tuple[BiayaDana, ...]:
        pakai = _biaya(self.kegiatan)
        return tuple(
            BiayaDana(d.kode, pakai.get(d.kode, 0), d.rupiah - pakai.get(d.kode, 0))
            for d in self.usulan.dana
        )

    @property
    def tersisih(self) -> tuple[CalonTersisih, ...]:
        """What was left out, with what each would take on top, in the order given."""
        dasar, sisa = _biaya(self.kegiatan), {b.dana: b.sisa_rupiah for b in self.biaya}
        hasil = []
        for c in self.usulan.calon:
            if c.kode not in self.terpilih:
                penuh = _biaya(self.usulan.kegiatan_dari((*self.terpilih, c.kode)))
                beda = {d: penuh.get(d, 0) - dasar.get(d, 0) for d in sisa}
                tambah = tuple((d, n) for d, n in beda.items() if n)
                kurang = tuple((d, n - sisa[d]) for d, n in tambah if n > sisa[d])
                hasil.append(CalonTersisih(c.kode, tambah, kurang))
        return tuple(hasil)

    def tabel(self) -> Tabel:
        alasan = {t.kode: t.alasan for t in self.tersisih}
        baris = tuple(
            (
                c.kode,
                tulis_pecahan(c.manfaat),
                sum(_biaya(self.usulan.kegiatan_dari([c.kode])).values()),
                "ya" if c.kode in self.terpilih else "tidak",
                alasan.get(c.kode, ""),
            )
            for c in self.usulan.calon
        )
        bukti = "terbukti terbaik" if self.terbukti else "belum terbukti terbaik"
        jumlah = sum(b.terpakai_rupiah for b in self.biaya)
        kaki = ("terpilih", tulis_pecahan(self.manfaat), jumlah, "", "yang dipakai bersama sekali")
        kolom = ("Inovasi", "Manfaat", "Rupiah sendiri", "Dipilih", "Alasan")
        return Tabel(f"Pilihan di bawah pagu ({bukti})", kolom, baris, kaki, kanan=("Manfaat",))

    def penjelasan(self) -> Penjelasan:
        sisa = {b.dana: b.sisa_rupiah for b in self.biaya}
        dana = tuple(
            Penjelasan(f"Sisa {d.kode}", tulis_rupiah(sisa[d.kode]), (d.penjelasan(),))
            for d in self.usulan.dana
        )
        tersisih = tuple(
            Penjelasan(f"Tersisih {t.kode}", t.alasan, dasar=HITUNGAN) for t in self.tersisih
        )
        bukti = "terbukti" if self.terbukti else "belum terbukti"
        batas = Penjelasan(
            f"Manfaat paling banyak ({bukti})", tulis_pecahan(self.batas_manfaat), dasar=HITUNGAN
        )
        return Penjelasan(
            "Inovasi terpilih",
            ", ".join(self.terpilih) or "tidak ada",
            (
                *(c.penjelasan() for c in self.usulan.calon),
                *(k.penjelasan() for k in self.kegiatan),
                *dana,
                *tersisih,
                batas,
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _biaya(kegiatan: Iterable[KegiatanAdopsi]) -> dict[str, int]:
    """By fund, what activities cost."""
    jumlah: dict[str, int] = {}
    for k in kegiatan:
        if k.dana is not None:
            jumlah[k.dana] = jumlah.get(k.dana, 0) + k.biaya_rupiah
    return jumlah


def pilih_adopsi(
    usulan: UsulanAdopsi, *, batas_langkah: int = BATAS_LANGKAH_PILIHAN
) -> PilihanAdopsi:
    """The set of most benefit that the funds pay; proved where the search ends within the limit.

    To learn what it costs to insist on one, mark it `wajib` and choose again.
    """
    pastikan(usulan=(usulan, UsulanAdopsi))
    angkat(filter(None, [galat_positif(batas_langkah, "batas_langkah")]))
    angkat(_galat_wajib(usulan))
    soal, skala = _soal(usulan)
    hasil = cari_pilihan(soal, batas_langkah)
    kode = tuple(c.kode for i, c in enumerate(usulan.calon) if hasil.terpilih >> i & 1)
    return PilihanAdopsi(
        usulan,
        kode,
        Fraction(hasil.manfaat, skala),
        Fraction(hasil.batas, skala),
        hasil.terbukti,
    )


def _galat_wajib(usulan: UsulanAdopsi) -> Iterator[Galat]:
    """The funds that do not reach for what must be adopted."""
    wajib = tuple(c.kode for c in usulan.calon if c.wajib)
    perlu = _biaya(usulan.kegiatan_dari(wajib))
    for i, d in enumerate(usulan.dana):
        if perlu.get(d.kode, 0) > d.rupiah:
            yield PilihanAdopsiMustahil(
                wajib,
                path=f"dana[{i}].rupiah",
                dana=d.kode,
                jumlah=tulis_ribuan(perlu[d.kode]),
                rupiah=tulis_ribuan(d.rupiah),
            )


def _soal(usulan: UsulanAdopsi) -> tuple[SoalPilihan, int]:
    """The question in whole numbers, and by what benefit was multiplied."""
    skala = lcm(*(c.manfaat.denominator for c in usulan.calon))
    nomor = {k.kode: i for i, k in enumerate(usulan.kegiatan)}
    dana = {d.kode: i for i, d in enumerate(usulan.dana)}
    return SoalPilihan(
        manfaat=[int(c.manfaat * skala) for c in usulan.calon],
        ikut=[
            sum(1 << j for j in tertutup_ke_belakang(usulan.perlu, [i]))
            for i in range(len(usulan.calon))
        ],
        kegiatan=[
            sum(1 << nomor[k.kode] for k in usulan.kegiatan_dari([c.kode])) for c in usulan.calon
        ],
        biaya=[(-1 if k.dana is None else dana[k.dana], k.biaya_rupiah) for k in usulan.kegiatan],
        pagu=[d.rupiah for d in usulan.dana],
        wajib=sum(1 << i for i, c in enumerate(usulan.calon) if c.wajib),
    ), skala
