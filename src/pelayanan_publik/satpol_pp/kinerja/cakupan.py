"""How densely and how evenly a kecamatan is patrolled.

    cakupan_patroli   groups x patrols a day / kecamatan, in patrols per kecamatan per day
    sebaran_patroli   the patrols of every kelurahan: the fewest beside the mean

The first is the old SPM formula, still in local indicator forms, which print it in percent: 3
patrols per kecamatan per day, as the form means it, would be "300 %". Its unit is told here and no
percentage. A mean says nothing of the place that nobody visits; the second names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pilihan,
    tulis_pecahan,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.core.validity import hari
from pelayanan_publik.satpol_pp.errors import KelurahanTidakTerdaftar, SebaranTanpaKelurahan
from pelayanan_publik.satpol_pp.kinerja.parameters import PATROLI_PER_HARI
from pelayanan_publik.satpol_pp.kinerja.pilihan import JenisPatroli

# --- coverage ------------------------------------------------------------------------------------


@attrs.frozen
class CakupanPatroli:
    """Patrols per kecamatan per day, of groups that each go out so often."""

    banyak_kelompok: int
    patroli_per_hari: int
    banyak_kecamatan: int
    menurut_formulir: bool
    """True where the patrols per day are those of the form."""

    @property
    def patroli(self) -> int:
        """Of all groups in a day."""
        return self.banyak_kelompok * self.patroli_per_hari

    @property
    def nilai(self) -> Fraction | None:
        """Patrols per kecamatan per day; None without a kecamatan."""
        banyak = self.banyak_kecamatan
        return Fraction(self.patroli, banyak) if banyak else None

    def penjelasan(self) -> Penjelasan:
        sehari = Penjelasan("Patroli per kelompok per hari", tulis_ribuan(self.patroli_per_hari))
        if self.menurut_formulir:
            sehari = PATROLI_PER_HARI.penjelasan(PATROLI_PER_HARI.riwayat[-1].masa.mulai)
        nilai = self.nilai
        satuan = "patroli/kecamatan/hari"
        return Penjelasan(
            "Cakupan patroli",
            "tidak terdefinisi" if nilai is None else f"{tulis_pecahan(nilai)} {satuan}",
            (
                Penjelasan(
                    "Pembilang: patroli sehari",
                    tulis_ribuan(self.patroli),
                    (Penjelasan("Kelompok", tulis_ribuan(self.banyak_kelompok)), sehari),
                ),
                Penjelasan("Penyebut: kecamatan", tulis_ribuan(self.banyak_kecamatan)),
                Penjelasan(
                    "Penuh menurut formulir",
                    f"{_sehari_formulir()} {satuan}",
                    catatan="satu kelompok di setiap kecamatan",
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _sehari_formulir() -> int:
    return PATROLI_PER_HARI.riwayat[-1].nilai


def cakupan_patroli(
    *, banyak_kelompok: int, banyak_kecamatan: int, patroli_per_hari: int | None = None
) -> CakupanPatroli:
    """Coverage by the old SPM formula; without a number of patrols a day, the three of the form.

    >>> print(cakupan_patroli(banyak_kelompok=5, banyak_kecamatan=14).penjelasan().nilai)
    1,07 patroli/kecamatan/hari
    >>> print(cakupan_patroli(banyak_kelompok=5, banyak_kecamatan=0).nilai)
    None
    """
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(banyak_kelompok, "banyak_kelompok"),
        galat_tak_negatif(banyak_kecamatan, "banyak_kecamatan"),
    )
    if patroli_per_hari is not None:
        masukan.tambah(galat_tak_negatif(patroli_per_hari, "patroli_per_hari"))
    masukan.tuntas()
    if patroli_per_hari is None:
        sehari = _sehari_formulir()
        return CakupanPatroli(banyak_kelompok, sehari, banyak_kecamatan, menurut_formulir=True)
    return CakupanPatroli(
        banyak_kelompok, patroli_per_hari, banyak_kecamatan, menurut_formulir=False
    )


# --- evenness ------------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class PatroliTerlaksana:
    """A patrol that took place in a kelurahan."""

    tanggal: date = attrs.field(validator=hari)
    kelurahan: str = attrs.field(validator=berisi)
    jenis: JenisPatroli = attrs.field(validator=pilihan(JenisPatroli))


@attrs.frozen
class SebaranPatroli:
    """The patrols of every kelurahan over a number of days."""

    per_kelurahan: tuple[tuple[str, int], ...]
    banyak_hari: int

    @property
    def jumlah(self) -> int:
        return sum(banyak for _, banyak in self.per_kelurahan)

    @property
    def paling_sedikit(self) -> int:
        """Patrols of the kelurahan that had the fewest."""
        return min(banyak for _, banyak in self.per_kelurahan)

    @property
    def tersedikit(self) -> tuple[str, ...]:
        """Those that had no more than the fewest."""
        batas = self.paling_sedikit
        return tuple(k for k, banyak in self.per_kelurahan if banyak == batas)

    @property
    def tanpa_patroli(self) -> tuple[str, ...]:
        return tuple(k for k, banyak in self.per_kelurahan if not banyak)

    @property
    def paling_sedikit_per_hari(self) -> Fraction:
        """Patrols per day of the kelurahan that had the fewest."""
        return Fraction(self.paling_sedikit, self.banyak_hari)

    @property
    def rata_per_hari(self) -> Fraction:
        """Mean patrols per kelurahan per day."""
        return Fraction(self.jumlah, len(self.per_kelurahan) * self.banyak_hari)

    def tabel(self) -> Tabel:
        return Tabel(
            f"Sebaran patroli, {tulis_ribuan(self.banyak_hari)} hari",
            ("Kelurahan", "Patroli", "Per hari"),
            tuple(
                (k, banyak, tulis_pecahan(Fraction(banyak, self.banyak_hari)))
                for k, banyak in self.per_kelurahan
            ),
            ("Rata-rata", self.jumlah, tulis_pecahan(self.rata_per_hari)),
            kanan=("Per hari",),
        )

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Patroli paling sedikit",
            f"{tulis_pecahan(self.paling_sedikit_per_hari)} patroli/kelurahan/hari",
            (
                Penjelasan("Di", ", ".join(self.tersedikit)),
                Penjelasan(
                    "Rata-rata",
                    f"{tulis_pecahan(self.rata_per_hari)} patroli/kelurahan/hari",
                    catatan="rata-rata tidak menjamin setiap kelurahan",
                ),
                Penjelasan("Tanpa patroli", ", ".join(self.tanpa_patroli) or "tidak ada"),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_() + self.tabel()._repr_html_()


def sebaran_patroli(*, per_kelurahan: Mapping[str, int], banyak_hari: int) -> SebaranPatroli:
    """The fewest patrols of any kelurahan beside the mean; name all, also those with none (0).

    >>> hasil = sebaran_patroli(per_kelurahan={"Prenggan": 9, "Purbayan": 0}, banyak_hari=3)
    >>> str(hasil.rata_per_hari), hasil.paling_sedikit, hasil.tanpa_patroli
    ('3/2', 0, ('Purbayan',))
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(per_kelurahan, Mapping, "per_kelurahan"))
    masukan.tambah(galat_positif(banyak_hari, "banyak_hari"))
    if isinstance(per_kelurahan, Mapping):
        if not per_kelurahan:
            masukan.tambah(SebaranTanpaKelurahan((), path="per_kelurahan"))
        for nama, banyak in per_kelurahan.items():
            path = f"per_kelurahan[{nama!r}]"
            masukan.tambah(galat_teks(nama, path), galat_tak_negatif(banyak, path))
    masukan.tuntas()
    return SebaranPatroli(tuple(per_kelurahan.items()), banyak_hari)


def hitung_patroli(
    patroli: Iterable[PatroliTerlaksana],
    *,
    kelurahan: Iterable[str],
    jenis: JenisPatroli | None = None,
) -> dict[str, int]:
    """How many patrols each of these kelurahan had, of one kind or of all; zero is told too.

    >>> malam = PatroliTerlaksana(date(2026, 3, 1), "Prenggan", JenisPatroli.KERAMAIAN)
    >>> hitung_patroli([malam], kelurahan=("Prenggan", "Purbayan"))
    {'Prenggan': 1, 'Purbayan': 0}
    """
    masukan = Masukan()
    nama, semua = tupel(kelurahan), tupel(patroli)
    masukan.tambah(galat_anggota(nama, tuple, "kelurahan"), galat_anggota(semua, tuple, "patroli"))
    if jenis is not None:
        masukan.pilihan("jenis", jenis, JenisPatroli)
    masukan.tuntas()
    masukan.tambah(*(galat_teks(k, f"kelurahan[{i}]") for i, k in enumerate(nama)))
    for i, satu in enumerate(semua):
        if galat := galat_anggota(satu, PatroliTerlaksana, f"patroli[{i}]"):
            masukan.tambah(galat)
        elif satu.kelurahan not in nama:
            masukan.tambah(
                KelurahanTidakTerdaftar(
                    satu.kelurahan, path=f"patroli[{i}].kelurahan", ada=tuple(map(str, nama))
                )
            )
    masukan.tuntas()
    hasil = dict.fromkeys(nama, 0)
    for satu in semua:
        hasil[satu.kelurahan] += jenis is None or satu.jenis == jenis
    return hasil
