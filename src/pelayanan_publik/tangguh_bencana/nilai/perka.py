"""The village score of Perka BNPB 1/2012: 20 ladders of three questions, 0 to 60 points.

A no on the first or second question of an indicator ends its questioning. So a legal row is
TTT, YTT, YYT or YYY (a question that was not asked may be blank), and the score counts the yes.

    score     0–19      20–35     36–50    51–60
    class     none      Pratama   Madya    Utama

Below 20 a village is "belum tangguh"; the literature says "tidak tangguh bencana". A PKD index
cannot be turned into this score, nor this score into an index: other questions, and another
lowest value. Only the thresholds have a common origin. There is no function for it on purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_tak_negatif, tulis_kata
from pelayanan_publik.tangguh_bencana.errors import SkorDiLuarRentang, TanggaTerputus
from pelayanan_publik.tangguh_bencana.nilai.indikator_perka import (
    INDIKATOR_PERKA,
    TINGKAT_PERKA,
    aspek_indikator,
)
from pelayanan_publik.tangguh_bencana.nilai.jawaban import (
    BarisJawaban,
    IsiJawaban,
    Jawaban,
    Lembar,
    tulis_jawaban,
)
from pelayanan_publik.tangguh_bencana.nilai.kelas import AspekPerka, KelasPerka
from pelayanan_publik.tangguh_bencana.nilai.perubahan import PerubahanJawaban, beda_jawaban
from pelayanan_publik.tangguh_bencana.parameters.ketangguhan import (
    PERKA_BANYAK_INDIKATOR,
    PERKA_BANYAK_PERTANYAAN,
    PERKA_INDIKATOR_PER_ASPEK,
    PERKA_MADYA_MULAI,
    PERKA_PRATAMA_MULAI,
    PERKA_UTAMA_MULAI,
)

_BANYAK_PERTANYAAN = PERKA_BANYAK_PERTANYAAN.riwayat[-1].nilai
_MULAI = (
    (KelasPerka.UTAMA, PERKA_UTAMA_MULAI.riwayat[-1].nilai),
    (KelasPerka.MADYA, PERKA_MADYA_MULAI.riwayat[-1].nilai),
    (KelasPerka.PRATAMA, PERKA_PRATAMA_MULAI.riwayat[-1].nilai),
)
SKOR_TERTINGGI = PERKA_BANYAK_INDIKATOR.riwayat[-1].nilai * _BANYAK_PERTANYAAN
TANPA_KELAS = "tanpa kelas, belum tangguh (tidak tangguh bencana)"


# --- ladders -------------------------------------------------------------------------------------


def _anak_tangga(baris: BarisJawaban) -> int:
    """The yes before the first answer that is none."""
    return next((j for j, jawab in enumerate(baris) if not jawab), len(baris))


def _galat_tangga(baris: BarisJawaban, indikator: int) -> Iterator[Galat]:
    """A fault for every yes above the end of the ladder."""
    ujung = _anak_tangga(baris)
    for j, jawab in enumerate(baris):
        if jawab and j > ujung:
            yield TanggaTerputus(
                jawab, path=f"[{j}]", indikator=indikator, pertanyaan=j + 1, tidak=ujung + 1
            )


LEMBAR_PERKA = Lembar.ukuran(len(INDIKATOR_PERKA), _BANYAK_PERTANYAAN, _galat_tangga)
_LEMBAR_BEBAS = Lembar.ukuran(len(INDIKATOR_PERKA), _BANYAK_PERTANYAAN)


def kelas_perka(skor: int) -> KelasPerka | None:
    """The class of a score from 0 to 60; None below 20.

    >>> [kelas_perka(s) and kelas_perka(s).name for s in (19, 20, 35, 36, 50, 51)]
    [None, 'PRATAMA', 'PRATAMA', 'MADYA', 'MADYA', 'UTAMA']
    """
    angkat(filter(None, [galat_tak_negatif(skor, "skor")]))
    if skor > SKOR_TERTINGGI:
        raise SkorDiLuarRentang(skor, path="skor", tinggi=SKOR_TERTINGGI)
    return next((kelas for kelas, mulai in _MULAI if skor >= mulai), None)


def _rapikan(jawaban: IsiJawaban) -> Jawaban:
    return LEMBAR_PERKA.rapikan(jawaban)


@attrs.frozen
class NilaiDestanaPerka:
    """One village's answers to the 60 questions, and what they come to."""

    jawaban: Jawaban = attrs.field(converter=_rapikan, repr=False)
    tanggal: date | None = None

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(*LEMBAR_PERKA.galat(self.jawaban, "jawaban"))
        if self.tanggal is not None:
            masukan.berlaku(PERKA_PRATAMA_MULAI, self.tanggal, "tanggal")
        masukan.tuntas()

    @property
    def tingkat(self) -> tuple[int, ...]:
        """The rungs of the 20 indicators, each from 0 to 3."""
        return tuple(map(_anak_tangga, self.jawaban))

    @property
    def skor(self) -> int:
        """From 0 to 60."""
        return sum(self.tingkat)

    @property
    def kelas(self) -> KelasPerka | None:
        """None below 20."""
        return kelas_perka(self.skor)

    @property
    def skor_per_aspek(self) -> tuple[tuple[AspekPerka, int], ...]:
        """The score by aspect; the split of the indicators is not verified."""
        tingkat = list(enumerate(self.tingkat, 1))
        return tuple((a, sum(t for i, t in tingkat if aspek_indikator(i) is a)) for a in AspekPerka)

    def _kelas(self) -> str:
        return TANPA_KELAS if self.kelas is None else self.kelas.name.title()

    def penjelasan(self) -> Penjelasan:
        hari = self.tanggal or PERKA_PRATAMA_MULAI.riwayat[-1].masa.mulai
        aspek = PERKA_INDIKATOR_PER_ASPEK.pada(hari)
        rincian = [
            Penjelasan("Kelas", self._kelas()),
            Penjelasan(
                "Skor per aspek",
                rincian=tuple(Penjelasan(tulis_kata(a), str(n)) for a, n in self.skor_per_aspek),
                dasar=aspek.dasar,
                bukti=aspek.bukti,
            ),
        ]
        if self.tanggal is not None:
            rincian.insert(0, Penjelasan("Tanggal", str(self.tanggal)))
        pita = (PERKA_PRATAMA_MULAI, PERKA_MADYA_MULAI, PERKA_UTAMA_MULAI)
        rincian += [p.penjelasan(hari) for p in pita]
        return Penjelasan(
            "Skor desa tangguh bencana, Perka BNPB 1/2012",
            f"{self.skor} dari {SKOR_TERTINGGI}",
            tuple(rincian),
        )

    def tabel(self) -> Tabel:
        isi = zip(INDIKATOR_PERKA, self.jawaban, self.tingkat, strict=True)
        return Tabel(
            f"Perka BNPB 1/2012: skor {self.skor}, {self._kelas()}",
            ("No.", "Aspek", "Indikator", "Jawaban", "Tingkat", "Arti"),
            tuple(
                (
                    i,
                    tulis_kata(aspek_indikator(i)),
                    nama,
                    tulis_jawaban(baris),
                    tingkat,
                    TINGKAT_PERKA[i - 1][tingkat - 1] if tingkat else "belum ada",
                )
                for i, (nama, baris, tingkat) in enumerate(isi, 1)
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def nilai_destana_perka(jawaban: IsiJawaban, *, tanggal: date | None = None) -> NilaiDestanaPerka:
    """The score of 20 indicators × 3 answers. Every yes above a no is refused, each by its place.

    >>> hasil = nilai_destana_perka([[True, True, False]] * 20)
    >>> hasil.skor, hasil.kelas.name
    (40, 'MADYA')
    >>> nilai_destana_perka([[False, True, True]] + [[True, None, None]] * 19)
    Traceback (most recent call last):
    pelayanan_publik.core.errors.KumpulanGalat: 2 galat ...
    """
    return NilaiDestanaPerka(jawaban, tanggal)


# --- repair --------------------------------------------------------------------------------------


def _rapikan_bebas(jawaban: IsiJawaban) -> Jawaban:
    return _LEMBAR_BEBAS.rapikan(jawaban)


@attrs.frozen
class TanggaDiperbaiki:
    """Answers as they came, as the ladder has them, and every answer that was changed for it."""

    semula: Jawaban = attrs.field(converter=_rapikan_bebas, repr=False)

    def __attrs_post_init__(self) -> None:
        angkat(_LEMBAR_BEBAS.galat(self.semula, "jawaban"))

    @property
    def jawaban(self) -> Jawaban:
        """The leading yes stay; a yes above a no becomes a no."""
        return tuple(
            tuple(jawab and j < _anak_tangga(baris) for j, jawab in enumerate(baris))
            for baris in self.semula
        )

    @property
    def daftar_perubahan(self) -> tuple[PerubahanJawaban, ...]:
        return beda_jawaban(self.semula, self.jawaban)

    def penjelasan(self) -> Penjelasan:
        berubah: Iterable[PerubahanJawaban] = self.daftar_perubahan
        rincian = tuple(Penjelasan(str(p)) for p in berubah)
        return Penjelasan("Tangga diperbaiki", f"{len(rincian)} jawaban", rincian)

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def perbaiki_tangga(jawaban: IsiJawaban) -> TanggaDiperbaiki:
    """Answers of a copy that lost the rule of skipping, by counting the leading yes only.

    What was changed is told; whether that is what the village meant, only the village knows.

    >>> hasil = perbaiki_tangga([[True, False, True]] + [[True, True, True]] * 19)
    >>> [str(p) for p in hasil.daftar_perubahan], nilai_destana_perka(hasil.jawaban).skor
    (['indikator 1 pertanyaan 3: Ya menjadi Tidak'], 58)
    """
    return TanggaDiperbaiki(jawaban)
