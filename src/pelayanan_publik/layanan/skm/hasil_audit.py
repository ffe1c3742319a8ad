"""What the audit of a published index found: figures, findings, and a verdict.

A figure that no way of `konvensi` gives may still come from means that were printed shorter than
they were: then the printed means leave a range, and the figure is in it or not. Last, the class
that was printed is held against the one that follows.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.layanan.parameters.skm import TABEL_MUTU
from pelayanan_publik.layanan.skm.angka import AngkaTerbit, bulatkan, tulis_desimal
from pelayanan_publik.layanan.skm.bobot import PENGALI, BobotUnsur
from pelayanan_publik.layanan.skm.konvensi import CARA, KonvensiIKM, konvensi_cocok
from pelayanan_publik.layanan.skm.mutu import MutuPelayanan

_SETENGAH = Fraction(1, 2)


class PutusanAudit(StrEnum):
    """What a published figure turned out to be."""

    SESUAI = "sesuai"
    """The legal way gives it."""
    KONVENSI_LAIN = "konvensi_lain"
    """Only another way gives it."""
    ANGKA_PENUH = "angka_penuh"
    """Not from the printed means, but possible from the means before they were rounded."""
    TIDAK_COCOK = "tidak_cocok"
    """Nothing gives it: its parts contradict each other."""


@attrs.frozen
class NRRTerbit:
    """The mean of an element, exactly or as it was printed, and its weighted value if printed."""

    unsur: str
    nrr: Fraction
    desimal: int | None
    """Decimals it was printed with; None where it is exact."""
    kolom: AngkaTerbit | None = None

    @property
    def rentang(self) -> tuple[Fraction, Fraction]:
        """Between what it can have been before it was rounded or cut off."""
        if self.desimal is None:
            return self.nrr, self.nrr
        satuan = Fraction(1, 10**self.desimal)
        return self.nrr - satuan * _SETENGAH, self.nrr + satuan


@attrs.frozen
class BarisKolom:
    """A printed weighted mean, and the weights that give it."""

    unsur: str
    terbit: AngkaTerbit
    bobot: tuple[str, ...]


@attrs.frozen(slots=False)
class AuditIKM:
    """A published index beside all that its own inputs can give."""

    unsur: tuple[NRRTerbit, ...]
    terbit: AngkaTerbit
    pada: date
    bobot: tuple[BobotUnsur, ...]
    """The weights that were tried."""
    bobot_disebut: BobotUnsur | None
    """What the report says it was weighed with."""
    mutu_terbit: MutuPelayanan | None
    rata_rata_saja: bool = False
    """Whether only the mean over all elements was printed."""

    @property
    def _nrr(self) -> tuple[Fraction, ...]:
        return tuple(u.nrr for u in self.unsur)

    @cached_property
    def cocok(self) -> tuple[KonvensiIKM, ...]:
        """The ways that give it, the plainest first."""
        return konvensi_cocok(self._nrr, self.terbit, self.bobot, antara=not self.rata_rata_saja)

    @property
    def cocok_tersederhana(self) -> tuple[KonvensiIKM, ...]:
        """Of the ways that give it, those that differ least from the legal one."""
        semua = self.cocok
        return tuple(k for k in semua if k.kerumitan == semua[0].kerumitan)

    @property
    def bobot_mungkin(self) -> tuple[str, ...]:
        """Weights with which the means, before they were printed, can have given it."""
        satuan = Fraction(1, 10**self.terbit.desimal)
        rendah, tinggi = self.terbit.nilai - satuan * _SETENGAH, self.terbit.nilai + satuan
        mungkin: list[str] = []
        for bobot in self.bobot:
            berat = bobot.nilai * PENGALI
            bawah = berat * sum((u.rentang[0] for u in self.unsur), Fraction(0))
            atas = berat * sum((u.rentang[1] for u in self.unsur), Fraction(0))
            if bawah <= tinggi and rendah <= atas:
                mungkin.append(bobot.sebutan)
        return tuple(mungkin)

    @property
    def putusan(self) -> PutusanAudit:
        cocok = self.cocok
        if cocok:
            return PutusanAudit.SESUAI if cocok[0].lazim else PutusanAudit.KONVENSI_LAIN
        return PutusanAudit.ANGKA_PENUH if self.bobot_mungkin else PutusanAudit.TIDAK_COCOK

    @property
    def seharusnya(self) -> Fraction:
        """The legal figure of the same means, with the published decimals."""
        tepat = KonvensiIKM(self.bobot[0])
        return tepat.hitung(self._nrr, self.terbit.desimal)

    @property
    def selisih(self) -> Fraction:
        """Published less legal."""
        return self.terbit.nilai - self.seharusnya

    @property
    def bobot_disebut_benar(self) -> bool | None:
        """Whether a way with the weight that the report names gives it; None if it names none."""
        if self.bobot_disebut is None:
            return None
        return any(k.bobot.nilai == self.bobot_disebut.nilai for k in self.cocok)

    @property
    def kolom(self) -> tuple[BarisKolom, ...]:
        """By printed weighted mean, the weights that give it."""
        return tuple(
            BarisKolom(u.unsur, u.kolom, self._bobot_kolom(u.nrr, u.kolom))
            for u in self.unsur
            if u.kolom is not None
        )

    def _bobot_kolom(self, nrr: Fraction, terbit: AngkaTerbit) -> tuple[str, ...]:
        return tuple(
            b.sebutan
            for b in self.bobot
            if any(bulatkan(nrr * b.nilai, terbit.desimal, c) == terbit.nilai for c in CARA)
        )

    @property
    def bobot_kolom(self) -> tuple[str, ...]:
        """The weights that give every printed weighted mean."""
        baris = [set(b.bobot) for b in self.kolom]
        return tuple(b.sebutan for b in self.bobot if baris and all(b.sebutan in s for s in baris))

    @property
    def ikm_dari_kolom(self) -> Fraction | None:
        """The printed column added up, × 25; None unless all of it is printed."""
        isi = [u.kolom.nilai for u in self.unsur if u.kolom is not None]
        return sum(isi, Fraction(0)) * PENGALI if len(isi) == len(self.unsur) else None

    @property
    def mutu(self) -> MutuPelayanan:
        """The class of the legal figure."""
        return TABEL_MUTU.nilai(self.pada).kelas(sum(self._nrr, Fraction(0)) * self._berat)

    @property
    def _berat(self) -> Fraction:
        return self.bobot[0].nilai * PENGALI

    @property
    def mutu_dari_terbit(self) -> MutuPelayanan:
        """The class of the published figure."""
        return TABEL_MUTU.nilai(self.pada).kelas(self.terbit.nilai)

    @property
    def mutu_cocok(self) -> bool | None:
        """Whether the printed class is that of the printed figure; None if none was printed."""
        return None if self.mutu_terbit is None else self.mutu_terbit is self.mutu_dari_terbit

    @property
    def temuan(self) -> tuple[str, ...]:
        """What is to be said of it, in sentences."""
        semua = [_kalimat(self)]
        if self.bobot_disebut_benar is False:
            asal = ", ".join(dict.fromkeys(k.bobot.sebutan for k in self.cocok_tersederhana))
            sebutan = self.bobot_disebut.sebutan if self.bobot_disebut else ""
            semua.append(f"Bobot yang disebut {sebutan}, yang dipakai {asal or 'tidak diketahui'}")
        janggal = [b for b in self.kolom if not b.bobot]
        if janggal:
            nama = ", ".join(b.unsur for b in janggal)
            semua.append(f"Kolom berbobot tidak dari bobot mana pun: {nama}")
        dari_kolom = self.ikm_dari_kolom
        if (
            dari_kolom is not None
            and bulatkan(dari_kolom, self.terbit.desimal) != self.terbit.nilai
        ):
            semua.append(f"Kolom yang tercetak berjumlah {tulis_desimal(dari_kolom, 3)}")
        if self.mutu_cocok is False:
            semua.append(
                f"Kelas yang disebut {self.mutu_terbit}, menurut tabel {self.mutu_dari_terbit}"
            )
        if self.mutu is not self.mutu_dari_terbit:
            semua.append(f"Kelas angka yang benar {self.mutu}")
        return tuple(semua)

    def penjelasan(self) -> Penjelasan:
        benar = tulis_desimal(self.seharusnya, self.terbit.desimal)
        return Penjelasan(
            f"Audit IKM terbit {self.terbit}",
            tulis_kata(self.putusan),
            (Penjelasan("Menurut aturan", benar), *(Penjelasan(t) for t in self.temuan)),
        )

    def tabel(self) -> Tabel:
        """The index by weight, with nothing rounded on the way."""
        baris = []
        for bobot in self.bobot:
            nilai = KonvensiIKM(bobot).hitung(self._nrr, self.terbit.desimal)
            sama = "terbit" if nilai == self.terbit.nilai else ""
            baris.append((bobot.sebutan, tulis_desimal(nilai, self.terbit.desimal), sama))
        judul = f"IKM terbit {self.terbit}: {tulis_kata(self.putusan)}"
        return Tabel(judul, ("Bobot", "IKM", ""), tuple(baris), kanan=("IKM",))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _kalimat(audit: AuditIKM) -> str:
    if audit.putusan is PutusanAudit.TIDAK_COCOK:
        return "Tidak diberikan konvensi mana pun"
    if audit.putusan is PutusanAudit.ANGKA_PENUH:
        bobot = ", ".join(audit.bobot_mungkin)
        return f"Bukan dari rata-rata yang tercetak; mungkin dari rata-rata penuh (bobot {bobot})"
    return "Diberikan oleh " + "; atau ".join(map(str, audit.cocok_tersederhana[:3]))
