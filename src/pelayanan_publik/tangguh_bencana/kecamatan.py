"""The kelurahan of a kecamatan side by side, by the same policy on the same day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.errors import Pengumpul, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_anggota, galat_teks, tulis_kata, tulis_ribuan, tupel
from pelayanan_publik.tangguh_bencana.errors import KelurahanTidakSebanding, TanpaKelurahan
from pelayanan_publik.tangguh_bencana.kelurahan import (
    BagianKelurahan,
    KelurahanTangguhBencana,
    gabung_kekuatan,
    terburuk,
    tulis_status,
)
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan

_KOSONG = "–"


def _sel(status: StatusKesiapan | None) -> str:
    return _KOSONG if status is None else tulis_kata(status)


@attrs.frozen
class KecamatanTangguhBencana:
    """Every kelurahan as it was judged; the kecamatan is what the worst of them is."""

    nama: str
    pada: date
    kelurahan: tuple[KelurahanTangguhBencana, ...]

    @property
    def status(self) -> StatusKesiapan | None:
        """Of the worst kelurahan; None where one that is not known may be worse."""
        return terburuk(k.status for k in self.kelurahan)

    @property
    def dapat_bertugas(self) -> tuple[str, ...]:
        """The kelurahan that are ready, be it with a proviso."""
        return tuple(k.nama for k in self.kelurahan if k.status and k.status.dapat_bertugas)

    @property
    def tidak_diketahui(self) -> tuple[tuple[str, BagianKelurahan], ...]:
        """What nobody handed over: of which kelurahan, which part."""
        return tuple((k.nama, b) for k in self.kelurahan for b in k.tidak_diketahui)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Kecamatan {self.nama} pada {self.pada}",
            tulis_status(self.status),
            tuple(k.penjelasan() for k in self.kelurahan),
            catatan=f"{len(self.dapat_bertugas)} dari {len(self.kelurahan)} kelurahan "
            "dapat bertugas",
        )

    def tabel(self) -> Tabel:
        """A kelurahan a row: its status, that of each part, and the deeds its teams lack.

        A dash stands for what is not known.
        """
        return Tabel(
            f"Kecamatan {self.nama} pada {self.pada}: {tulis_status(self.status)}",
            ("Kelurahan", "Status", *(b.value for b in BagianKelurahan), "Tindakan"),
            tuple(
                (
                    k.nama,
                    _sel(k.status),
                    *(_sel(b.status) for b in k.bagian),
                    _KOSONG if k.tindakan is None else tulis_ribuan(k.tindakan.banyak),
                )
                for k in self.kelurahan
            ),
            kanan=("Tindakan",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _ukuran(k: KelurahanTangguhBencana) -> tuple[object, ...]:
    """What must be alike for two kelurahan to be compared."""
    return k.pada, k.kebijakan, k.kekuatan.daftar


def nilai_kecamatan(
    nama: str, kelurahan: Iterable[KelurahanTangguhBencana]
) -> KecamatanTangguhBencana:
    """The kelurahan of a kecamatan together, the order being theirs.

    Refused: none, one twice, such as were not judged on the same day by the same policy
    and list of qualifications,
    and a KTB, a person or an item that stands in two of them.
    """
    semua = tupel(kelurahan)
    kumpul = Pengumpul()
    kumpul.tambah(galat_teks(nama, "nama"), galat_anggota(semua, tuple, "kelurahan"))
    kumpul.tuntas()
    salah = [
        galat_anggota(k, KelurahanTangguhBencana, f"kelurahan[{i}]") for i, k in enumerate(semua)
    ]
    kumpul.tambah(*salah, TanpaKelurahan(nama, path="kelurahan") if not semua else None)
    kumpul.tuntas()
    kumpul.tambah(*galat_ganda((f"kelurahan[{i}].nama", k.nama) for i, k in enumerate(semua)))
    awal = semua[0]
    kumpul.tambah(
        *(
            KelurahanTidakSebanding(
                k.nama, path=f"kelurahan[{i}]", pada=k.pada, lain=awal.nama, pada_lain=awal.pada
            )
            for i, k in enumerate(semua)
            if _ukuran(k) != _ukuran(awal)
        )
    )
    kumpul.tuntas()
    with kumpul.di():
        gabung_kekuatan(((k.nama, k.kekuatan) for k in semua), awal.kekuatan.daftar)
    ktb = [kode for k in semua for kode in (*(h.ktb for h in k.ktb), *k.tanpa_buku)]
    kumpul.tambah(*galat_ganda((f"ktb.{kode}", kode) for kode in ktb))
    kumpul.tuntas()
    return KecamatanTangguhBencana(nama, awal.pada, semua)
