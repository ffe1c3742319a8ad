"""Indeks kepuasan masyarakat: one right number, its class, and how both came about.

    NRR       the mean of an element, over those who answered it
    index     25 × the sum of NRR × weight, so 25 × the mean of the NRR where nothing is rounded
    class     of the index rounded half up to two decimals, by the table of the day

The index is rounded once, at its end. What a rounded weight makes of it stays visible: the range
that such an index can have, and the exact one beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    pecahan,
    semua_anggota,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.layanan.errors import (
    BobotTidakWajar,
    NRRDiLuarSkala,
    RekapTidakSelaras,
    TanpaUnsur,
)
from pelayanan_publik.layanan.parameters.skm import TABEL_MUTU
from pelayanan_publik.layanan.skm.angka import (
    angka_desimal,
    baca_angka,
    bulatkan,
    tulis_desimal,
)
from pelayanan_publik.layanan.skm.bobot import (
    PENGALI,
    SKALA_TERENDAH,
    SKALA_TERTINGGI,
    BobotUnsur,
)
from pelayanan_publik.layanan.skm.cacah import RekapJawaban
from pelayanan_publik.layanan.skm.mutu import MutuPelayanan, TabelMutu
from pelayanan_publik.layanan.skm.unsur import galat_nama_ganda

_DESIMAL_NRR = 4


def pecahan_nrr(nilai: object, path: str = "") -> Fraction:
    """The mean of an element, exactly; outside the scale it is refused."""
    angka = baca_angka(nilai, path)
    if not SKALA_TERENDAH <= angka <= SKALA_TERTINGGI:
        raise NRRDiLuarSkala(nilai, path=path, rendah=SKALA_TERENDAH, tinggi=SKALA_TERTINGGI)
    return angka


def _nrr(_: object, attribute: attrs.Attribute[Any], value: Fraction) -> None:
    pecahan_nrr(pecahan(value, attribute.name), attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class NilaiUnsur:
    """An element and its mean."""

    unsur: str = attrs.field(validator=berisi)
    nrr: Fraction = attrs.field(converter=terbaca, validator=_nrr)

    @property
    def konversi(self) -> Decimal:
        """On the scale of 25-100, half up to two decimals."""
        return angka_desimal(bulatkan(self.nrr * PENGALI))


@attrs.frozen
class PrioritasUnsur:
    """Elements with the same mean, and their place from the weakest."""

    peringkat: int
    unsur: tuple[str, ...]
    nrr: Fraction
    mutu: MutuPelayanan


@attrs.frozen
class HasilIKM:
    """The index of one survey."""

    unsur: tuple[NilaiUnsur, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(NilaiUnsur)
    )
    bobot: BobotUnsur
    pada: date
    rekap: RekapJawaban | None = None
    """The counts behind it; None where only means were handed over."""

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(galat_anggota(self.bobot, BobotUnsur, "bobot"))
        if self.rekap is not None:
            masukan.tambah(galat_anggota(self.rekap, RekapJawaban, "rekap"))
        masukan.tambah(*galat_nama_ganda((u.unsur for u in self.unsur), "unsur"))
        masukan.berlaku(TABEL_MUTU, self.pada)
        masukan.tuntas()
        if not self.unsur:
            raise TanpaUnsur(path="unsur")
        if self.bobot.banyak != len(self.unsur):
            raise BobotTidakWajar(self.bobot.sebutan, path="bobot", banyak=len(self.unsur))
        if self.rekap is not None and self._dari_rekap(self.rekap) != self.nrr_per_unsur:
            raise RekapTidakSelaras(
                path="rekap", sebab="rata-rata unsur lain dari cacahnya", cause="other means follow"
            )

    @staticmethod
    def _dari_rekap(rekap: RekapJawaban) -> dict[str, Fraction]:
        return {c.unsur: c.nrr for c in rekap.isi if c.nrr is not None}

    @property
    def nrr_per_unsur(self) -> dict[str, Fraction]:
        return {u.unsur: u.nrr for u in self.unsur}

    @property
    def dikecualikan(self) -> tuple[str, ...]:
        """Elements that nobody answered and that were left out, by choice of the caller."""
        return tuple(c.unsur for c in self.rekap.isi if not c.terisi) if self.rekap else ()

    @property
    def rata_rata(self) -> Fraction:
        """The mean over the elements, on the scale of 1-4."""
        return sum((u.nrr for u in self.unsur), Fraction(0)) / len(self.unsur)

    @property
    def ikm_penuh(self) -> Fraction:
        """The index under its weight, unrounded."""
        return self.rata_rata * self.bobot.jumlah * PENGALI

    @property
    def ikm(self) -> Decimal:
        """The index, half up to two decimals."""
        return angka_desimal(bulatkan(self.ikm_penuh))

    @property
    def ikm_tepat(self) -> Decimal:
        """What it is with the exact weight, half up to two decimals."""
        return angka_desimal(bulatkan(self.rata_rata * PENGALI))

    @property
    def tabel_mutu(self) -> TabelMutu:
        return TABEL_MUTU.nilai(self.pada)

    @property
    def mutu(self) -> MutuPelayanan:
        return self.tabel_mutu.kelas(self.ikm_penuh)

    @property
    def mutu_tepat(self) -> MutuPelayanan:
        """The class with the exact weight."""
        return self.tabel_mutu.kelas(self.rata_rata * PENGALI)

    @property
    def mutu_per_unsur(self) -> dict[str, MutuPelayanan]:
        """The class of each element; its mean counts whole, whatever the weight."""
        tabel = self.tabel_mutu
        return {u.unsur: tabel.kelas(u.nrr * PENGALI) for u in self.unsur}

    @property
    def rentang(self) -> tuple[Decimal, Decimal]:
        """The lowest and highest index that this weight allows."""
        rendah, tinggi = self.bobot.rentang
        return angka_desimal(bulatkan(rendah)), angka_desimal(bulatkan(tinggi))

    @property
    def prioritas(self) -> tuple[PrioritasUnsur, ...]:
        """The elements from the weakest; those with the same mean share a place."""
        menurut: dict[Fraction, list[str]] = {}
        for satu in sorted(self.unsur, key=lambda u: (u.nrr, u.unsur)):
            menurut.setdefault(satu.nrr, []).append(satu.unsur)
        hasil: list[PrioritasUnsur] = []
        peringkat, tabel = 1, self.tabel_mutu
        for nrr, nama in menurut.items():
            hasil.append(PrioritasUnsur(peringkat, tuple(nama), nrr, tabel.kelas(nrr * PENGALI)))
            peringkat += len(nama)
        return tuple(hasil)

    @property
    def terlemah(self) -> tuple[str, ...]:
        """The elements to be improved first: all that share the lowest mean."""
        return self.prioritas[0].unsur

    @property
    def peringatan(self) -> tuple[str, ...]:
        """What a reader has to know before he compares this index with another."""
        semua: list[str] = []
        if not self.bobot.tepat:
            rendah, tinggi = self.bobot.rentang
            semua.append(
                f"Bobot {self.bobot.sebutan}, bukan 1/{self.bobot.banyak}: rentangnya "
                f"{tulis_desimal(rendah)} sampai {tulis_desimal(tinggi)}, bukan 25 sampai 100; "
                f"dengan bobot tepat {_tulis(self.ikm_tepat)}"
            )
            if self.mutu is not self.mutu_tepat:
                semua.append(
                    f"Kelasnya {self.mutu} karena bobot; dengan bobot tepat {self.mutu_tepat}"
                )
        if self.dikecualikan:
            semua.append(f"Tidak dijawab seorang pun, tidak ikut: {', '.join(self.dikecualikan)}")
        if TABEL_MUTU.pada(self.pada).bukti is Bukti.USULAN:
            semua.append("Batas kelas pada hari itu tidak terbaca dari peraturannya")
        return tuple(semua)

    def penjelasan(self) -> Penjelasan:
        tabel, mutu = TABEL_MUTU.pada(self.pada), self.mutu_per_unsur
        unsur = tuple(
            Penjelasan(u.unsur, tulis_desimal(u.nrr, _DESIMAL_NRR), catatan=self._catatan(u, mutu))
            for u in self.unsur
        )
        rincian = [
            Penjelasan("Rata-rata unsur", tulis_desimal(self.rata_rata, _DESIMAL_NRR), unsur),
            Penjelasan(
                "Bobot tiap unsur",
                self.bobot.sebutan,
                catatan=f"{self.bobot.banyak} unsur, jumlah bobot {self.bobot.jumlah}",
            ),
            Penjelasan(
                "Sebelum dibulatkan",
                tulis_desimal(self.ikm_penuh, 6),
                catatan=f"{PENGALI} × jumlah NRR × bobot; lalu setengah ke atas, dua desimal",
            ),
            Penjelasan(
                "Kelas", f"{self.mutu}, {self.mutu.kinerja}", dasar=tabel.dasar, bukti=tabel.bukti,
                catatan=str(tabel.nilai),
            ),
            Penjelasan("Diperbaiki dahulu", ", ".join(self.terlemah)),
        ]  # fmt: skip
        if self.rekap is not None:
            kosong = self.rekap.kosong
            rincian.insert(
                0,
                Penjelasan(
                    "Responden",
                    tulis_ribuan(self.rekap.responden),
                    catatan=f"{tulis_ribuan(kosong)} jawaban kosong, tidak ikut dibagi",
                ),
            )
        rincian += [Penjelasan(f"Perhatikan: {p}") for p in self.peringatan]
        return Penjelasan(
            "Indeks kepuasan masyarakat", f"{_tulis(self.ikm)} ({self.mutu})", tuple(rincian)
        )

    def _catatan(self, satu: NilaiUnsur, mutu: Mapping[str, MutuPelayanan]) -> str:
        nilai = f"{_tulis(satu.konversi)}, {mutu[satu.unsur]}"
        if self.rekap is None:
            return nilai
        (cacah,) = (c for c in self.rekap.isi if c.unsur == satu.unsur)
        return f"{tulis_ribuan(cacah.jumlah)}/{tulis_ribuan(cacah.terisi)}; {nilai}"

    def tabel(self) -> Tabel:
        mutu, kinerja = self.mutu_per_unsur, self.mutu.kinerja

        def baris(
            nama: str, nrr: Fraction, nilai: Decimal, kelas: MutuPelayanan
        ) -> tuple[str, ...]:
            return nama, tulis_desimal(nrr, _DESIMAL_NRR), _tulis(nilai), kelas.value

        return Tabel(
            f"IKM {_tulis(self.ikm)}, {self.mutu} ({kinerja}), bobot {self.bobot.sebutan}",
            ("Unsur", "NRR", "Konversi", "Mutu"),
            tuple(baris(u.unsur, u.nrr, u.konversi, mutu[u.unsur]) for u in self.unsur),
            baris("Rata-rata", self.rata_rata, self.ikm_tepat, self.mutu_tepat),
            kanan=("NRR", "Konversi"),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _tulis(nilai: Decimal) -> str:
    return str(nilai).replace(".", ",")
