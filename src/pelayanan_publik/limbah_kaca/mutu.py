"""The class of paving blocks: it is earned by every criterion, or not at all.

    strength    the mean, and the weakest of the sample     at least
    wear        the mean, and the worst                     at most
    absorption  the mean                                    at most

Each criterion alone reaches a class or none; the class of the blocks is the lowest of them, and
`penentu` are the criteria that stand there. What was not tested is not assumed: the class is then
`sementara`, and the missing tests can only lower it. Below D there is no class, and no further
test makes one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from functools import cached_property

import attrs

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    pecahan_tak_negatif,
    sebagai_pilihan,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.limbah_kaca.errors import PersenDiLuarSeratus, SampelKosong, SatuanKuatSalah
from pelayanan_publik.limbah_kaca.model import (
    AmbangMutu,
    KriteriaMutu,
    Mutu,
    PeringatanKaca,
    RingkasanUji,
    SampelUji,
    Uji,
)
from pelayanan_publik.limbah_kaca.parameters import (
    BANYAK_UJI_KUAT,
    BANYAK_UJI_PENYERAPAN,
    KUAT_MUSTAHIL,
    PENGGUNAAN,
    SYARAT_MUTU,
    penjelasan_terkini,
    terkini,
)
from pelayanan_publik.limbah_kaca.periksa_uji import penjelasan_sampel, peringatan_uji
from pelayanan_publik.limbah_kaca.satuan import kuat_tekan

_SERATUS = 100
_CADANGAN = SampelUji((Fraction(0),))
"""What stands in for results that were refused."""


@attrs.frozen
class NilaiKriteria:
    """One criterion: what was measured, and the best class that it reaches by itself."""

    kriteria: KriteriaMutu
    nilai: Fraction
    mutu: Mutu | None


@attrs.frozen
class KekuranganMutu:
    """What keeps blocks from a class: a criterion, its limit, and how far it is missed.

    A criterion that was not tested has no value and no distance.
    """

    kriteria: KriteriaMutu
    ambang: Fraction
    nilai: Fraction | None
    selisih: Fraction | None


@attrs.frozen
class HasilMutu:
    """Test results, the standard that they are held against, and the class that follows."""

    kuat: Uji
    """Compressive strength in MPa."""
    aus: Uji | None
    """Wear in mm per minute."""
    serap: Uji | None
    """Absorption in percent of dry mass."""
    syarat: tuple[AmbangMutu, ...]
    """The classes, the best first."""
    dasar: DasarHukum
    bukti: Bukti

    @classmethod
    def menurut(
        cls, berlaku: Berlaku[tuple[AmbangMutu, ...]], kuat: Uji, aus: Uji | None, serap: Uji | None
    ) -> HasilMutu:
        """Test results that were read, held against a standard in force."""
        return cls(kuat, aus, serap, berlaku.nilai, berlaku.dasar, berlaku.bukti)

    def nilai(self, kriteria: KriteriaMutu) -> Fraction | None:
        """What was measured for a criterion; None where it was not."""
        match kriteria:
            case KriteriaMutu.KUAT_TEKAN_RATA_RATA:
                return self.kuat.rata
            case KriteriaMutu.KUAT_TEKAN_MINIMUM:
                return self.kuat.minimum
            case KriteriaMutu.KEAUSAN_RATA_RATA:
                return self.aus.rata if self.aus else None
            case KriteriaMutu.KEAUSAN_TERBURUK:
                return self.aus.maksimum if self.aus else None
            case _:  # absorption
                return self.serap.rata if self.serap else None

    @cached_property
    def kriteria(self) -> tuple[NilaiKriteria, ...]:
        """Those that were tested, each with its own class, in the order of the standard."""
        isi = ((k, self.nilai(k)) for k in KriteriaMutu)
        return tuple(
            NilaiKriteria(k, v, _kelas(self.syarat, k, v)) for k, v in isi if v is not None
        )

    @property
    def belum_diuji(self) -> tuple[KriteriaMutu, ...]:
        diuji = [n.kriteria for n in self.kriteria]
        return tuple(k for k in KriteriaMutu if k not in diuji)

    @cached_property
    def mutu(self) -> Mutu | None:
        """The best class of which no tested criterion falls short; None below all."""
        mutu = [n.mutu for n in self.kriteria]
        return None if None in mutu else max(m for m in mutu if m is not None)

    @property
    def sementara(self) -> bool:
        """Whether something that the standard asks for was not tested."""
        return bool(self.belum_diuji)

    @property
    def pasti(self) -> bool:
        """Whether no further criterion could change it: all are there, or one fails every class."""
        return self.mutu is None or not self.sementara

    @property
    def penentu(self) -> tuple[KriteriaMutu, ...]:
        """The criteria that hold it where it is, in the order of the standard; several where they
        tie. Each is its own word: `"penyerapan" in hasil.penentu`.
        """
        return tuple(n.kriteria for n in self.kriteria if n.mutu == self.mutu)

    @property
    def mutu_berikut(self) -> Mutu | None:
        """The next better class; None at the best."""
        lebih = [s.mutu for s in self.syarat if self.mutu is None or s.mutu < self.mutu]
        return lebih[-1] if lebih else None

    def kekurangan(self, mutu: Mutu | str) -> tuple[KekuranganMutu, ...]:
        """What is missing to a class: figures that fall short, and tests that were not made.

        >>> [k.kriteria.value for k in nilai_mutu([21, 20], 0.12, 6.5).kekurangan("B")]
        ['penyerapan']
        """
        tujuan = sebagai_pilihan(mutu, Mutu, "mutu")
        (ambang,) = (s for s in self.syarat if s.mutu is tujuan)
        hasil = []
        for k in KriteriaMutu:
            batas, nilai = ambang.ambang(k), self.nilai(k)
            if nilai is None:
                hasil.append(KekuranganMutu(k, batas, None, None))
            elif not ambang.dipenuhi(k, nilai):
                hasil.append(KekuranganMutu(k, batas, nilai, abs(batas - nilai)))
        return tuple(hasil)

    @property
    def peringatan(self) -> tuple[PeringatanKaca, ...]:
        return peringatan_uji(self.kuat, self.serap)

    @property
    def kesimpulan(self) -> str:
        """In a few words."""
        if self.mutu is None:
            return "tidak masuk mutu mana pun"
        return f"mutu {self.mutu.value}" + (" (sementara)" if self.sementara else "")

    def tabel(self) -> Tabel:
        """Every criterion with its figure, the limits of all classes, and the class it reaches."""
        baris = []
        tercapai = {n.kriteria: n.mutu for n in self.kriteria}
        for k in KriteriaMutu:
            nilai, mutu = self.nilai(k), tercapai.get(k)
            baris.append(
                (
                    f"{k.sebutan} ({k.satuan})",
                    "belum diuji" if nilai is None else _tulis(nilai),
                    *(_tulis(s.ambang(k)) for s in self.syarat),
                    "?" if nilai is None else (mutu.value if mutu else "di luar"),
                )
            )
        kolom = ("Kriteria", "Hasil", *(s.mutu.value for s in self.syarat), "Mencapai")
        return Tabel(f"Hasil: {self.kesimpulan}", kolom, tuple(baris), kanan=kolom[1:-1])

    def penjelasan(self) -> Penjelasan:
        rincian = [
            Penjelasan(
                n.kriteria.sebutan.capitalize(),
                f"{_tulis(n.nilai)} {n.kriteria.satuan}",
                tuple(self._alasan(n)),
                catatan=f"mencapai {n.mutu.value}" if n.mutu else "di luar semua mutu",
            )
            for n in self.kriteria
        ]
        rincian += [Penjelasan(k.sebutan.capitalize(), "belum diuji") for k in self.belum_diuji]
        rincian.append(Penjelasan("Penentu", ", ".join(k.sebutan for k in self.penentu)))
        if berikut := self.mutu_berikut:
            rincian.append(self._naik(berikut))
        if self.mutu:
            rincian.append(penjelasan_terkini(PENGGUNAAN[self.mutu]))
        rincian.append(penjelasan_sampel("kuat tekan", self.kuat, "MPa", BANYAK_UJI_KUAT))
        if self.serap:
            rincian.append(penjelasan_sampel("penyerapan", self.serap, "%", BANYAK_UJI_PENYERAPAN))
        rincian += [Penjelasan("Peringatan", str(p)) for p in self.peringatan]
        return Penjelasan(
            "Mutu bata beton",
            self.kesimpulan,
            tuple(rincian),
            self.dasar,
            self.bukti,
        )

    def _alasan(self, n: NilaiKriteria) -> Iterable[Penjelasan]:
        """The limit that is kept, and the next one that is not."""
        arah = "paling sedikit" if n.kriteria.semakin_besar_semakin_baik else "paling banyak"
        lebih = [s for s in self.syarat if n.mutu is None or s.mutu < n.mutu]
        for syarat in (*(s for s in self.syarat if s.mutu is n.mutu), *lebih[-1:]):
            dipenuhi = "dipenuhi" if syarat.mutu is n.mutu else "tidak dipenuhi"
            batas = f"{arah} {_tulis(syarat.ambang(n.kriteria))} {n.kriteria.satuan}"
            yield Penjelasan(
                f"Syarat {syarat.mutu.value}", batas, (), self.dasar, self.bukti, dipenuhi
            )

    def _naik(self, berikut: Mutu) -> Penjelasan:
        kurang = (
            f"{k.kriteria.sebutan} belum diuji"
            if k.selisih is None
            else f"{k.kriteria.sebutan} selisih {_tulis(k.selisih)} {k.kriteria.satuan}"
            for k in self.kekurangan(berikut)
        )
        return Penjelasan(f"Menuju {berikut.value}", "; ".join(kurang))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _kelas(syarat: Iterable[AmbangMutu], kriteria: KriteriaMutu, nilai: Fraction) -> Mutu | None:
    return next((s.mutu for s in syarat if s.dipenuhi(kriteria, nilai)), None)


# --- the door ------------------------------------------------------------------------------------


def nilai_mutu(
    kuat_tekan_mpa: Iterable[Bilangan] | Bilangan | Uji,
    keausan_mm_per_menit: Iterable[Bilangan] | Bilangan | Uji | None = None,
    penyerapan_persen: Iterable[Bilangan] | Bilangan | Uji | None = None,
    *,
    pada: date | None = None,
) -> HasilMutu:
    """The class by SNI 03-0691, of single results. One number is the result of one specimen.

    A mean without its results, as a report prints it, is a `RingkasanUji`. Without `pada` the
    newest standard that is known counts. Strengths in kg/cm2 and K-labels are refused.

    >>> hasil = nilai_mutu(kuat_tekan_mpa=[18, 22.5, 20], keausan_mm_per_menit=0.12,
    ...     penyerapan_persen=6.01)
    >>> hasil.mutu.value, hasil.sementara, [k.value for k in hasil.penentu]
    ('C', False, ['penyerapan'])
    >>> nilai_mutu([10.1, 9.7]).mutu is None
    True
    >>> nilai_mutu([17.5, 180])
    Traceback (most recent call last):
    pelayanan_publik.limbah_kaca.errors.SatuanKuatSalah: LK-002 kuat_tekan_mpa[1]: ...
    """
    masukan = Masukan()
    kuat = _baca_uji(masukan, "kuat_tekan_mpa", kuat_tekan_mpa, kuat_wajar) or _CADANGAN
    aus = _baca_uji(masukan, "keausan_mm_per_menit", keausan_mm_per_menit, pecahan_tak_negatif)
    serap = _baca_uji(masukan, "penyerapan_persen", penyerapan_persen, persen)
    if kuat_tekan_mpa is None:
        masukan.tambah(SampelKosong(None, path="kuat_tekan_mpa"))
    berlaku = terkini(SYARAT_MUTU)
    if pada is not None:
        with masukan.di():
            berlaku = SYARAT_MUTU.pada(pada)
    masukan.tuntas()
    return HasilMutu.menurut(berlaku, kuat, aus, serap)


def persen(nilai: object, path: str) -> Fraction:
    """A percentage from 0 to 100, exactly."""
    hasil = pecahan_tak_negatif(nilai, path)
    if hasil > _SERATUS:
        raise PersenDiLuarSeratus(nilai, path=path)
    return hasil


def kuat_wajar(nilai: object, path: str) -> Fraction:
    """A strength in MPa; what no paving block reaches is in another unit, and refused."""
    hasil = kuat_tekan(nilai, path)
    if hasil >= (batas := terkini(KUAT_MUSTAHIL).nilai):
        raise SatuanKuatSalah(nilai, path=path, batas=batas)
    return hasil


def _baca_uji(
    masukan: Masukan, path: str, nilai: object, pintu: Callable[[object, str], Fraction]
) -> Uji | None:
    """Results of one kind, whichever way they are told; every bad one is kept as a fault."""
    if nilai is None:
        return None
    if isinstance(nilai, RingkasanUji):
        for nama in ("rata", "minimum", "maksimum"):
            if (satu := getattr(nilai, nama)) is not None:
                masukan.baca(pintu, f"{path}.{nama}", satu, Fraction(0))
        return nilai
    isi = nilai.nilai if isinstance(nilai, SampelUji) else tupel(nilai)  # type: ignore[arg-type]  # a number stays itself
    if not isinstance(isi, tuple):
        return SampelUji((masukan.baca(pintu, path, isi, Fraction(0)),))
    if not isi:
        masukan.tambah(SampelKosong(isi, path=path))
        return None
    try:
        return SampelUji(tuple([pintu(satu, path) for satu in isi]))
    except Penolakan:  # only then is the place of each looked for
        for i, satu in enumerate(isi):
            masukan.baca(pintu, f"{path}[{i}]", satu, Fraction(0))
        return None


def _tulis(nilai: Fraction) -> str:
    return tulis_pecahan(nilai, 3)
