"""What is worth a second look in test results, before a class is believed."""

from __future__ import annotations

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.units import pecahan, tulis_pecahan
from pelayanan_publik.limbah_kaca.model import (
    KodePeringatanKaca,
    PeringatanKaca,
    SampelUji,
    Uji,
)
from pelayanan_publik.limbah_kaca.parameters import (
    BANYAK_UJI_KUAT,
    BANYAK_UJI_PENYERAPAN,
    KUAT_TERTINGGI_TERBIT,
    NISBAH_SATUAN,
    PENYERAPAN_TERKECIL,
    penjelasan_terkini,
    terkini,
)


def peringatan_uji(kuat: Uji, serap: Uji | None) -> tuple[PeringatanKaca, ...]:
    """Samples smaller than the standard's, and figures that look like another unit."""
    semua = (
        _kurang("kuat tekan", kuat, terkini(BANYAK_UJI_KUAT).nilai),
        _terlalu_kuat(kuat),
        _bercampur(kuat),
        serap and _kurang("penyerapan", serap, terkini(BANYAK_UJI_PENYERAPAN).nilai),
        serap and _bagian(serap),
    )
    return tuple(satu for satu in semua if satu)


def _kurang(nama: str, uji: Uji, baku: int) -> PeringatanKaca | None:
    if uji.banyak is not None and uji.banyak >= baku:
        return None
    banyak = "banyaknya tidak disebut" if uji.banyak is None else f"hanya {uji.banyak} benda"
    return PeringatanKaca(
        KodePeringatanKaca.SAMPEL_KURANG, f"Sampel {nama}: {banyak}; standar meminta {baku}."
    )


def _terlalu_kuat(kuat: Uji) -> PeringatanKaca | None:
    tertinggi = terkini(KUAT_TERTINGGI_TERBIT).nilai
    if kuat.rata <= tertinggi:
        return None
    return PeringatanKaca(
        KodePeringatanKaca.KUAT_DI_ATAS_TERBITAN,
        f"Rata-rata {tulis_pecahan(kuat.rata)} MPa di atas yang pernah diterbitkan "
        f"({tulis_pecahan(tertinggi)}); periksa apakah satuannya kg/cm2.",
    )


def _bercampur(kuat: Uji) -> PeringatanKaca | None:
    """Results of which the largest is so many times the smallest may be of two units."""
    nisbah = terkini(NISBAH_SATUAN).nilai
    if not isinstance(kuat, SampelUji) or kuat.maksimum < nisbah * kuat.minimum:
        return None
    if not kuat.maksimum:
        return None
    return PeringatanKaca(
        KodePeringatanKaca.SATUAN_BERCAMPUR,
        f"Hasil {tulis_pecahan(kuat.minimum)} dan {tulis_pecahan(kuat.maksimum)} berbeda "
        f"{nisbah} kali atau lebih; periksa apakah sebagian bersatuan kg/cm2.",
    )


def _bagian(serap: Uji) -> PeringatanKaca | None:
    terkecil = terkini(PENYERAPAN_TERKECIL).nilai
    if serap.rata >= terkecil:
        return None
    return PeringatanKaca(
        KodePeringatanKaca.PENYERAPAN_MENCURIGAKAN,
        f"Penyerapan {tulis_pecahan(serap.rata, 3)} % di bawah {terkecil} %; periksa apakah "
        "ditulis sebagai bagian dari satu.",
    )


def penjelasan_sampel(nama: str, uji: Uji, satuan: str, baku: Parameter[int]) -> Penjelasan:
    """How many were tested and how far apart they lie, beside the number of the standard."""
    isi = ["banyaknya tidak disebut" if uji.banyak is None else f"{uji.banyak} benda"]
    if isinstance(uji, SampelUji) and uji.simpangan_baku is not None:
        simpangan = tulis_pecahan(pecahan(round(uji.simpangan_baku, 3)), 3)
        isi.append(f"rentang {tulis_pecahan(uji.rentang, 3)} {satuan}")
        isi.append(f"simpangan baku {simpangan} {satuan}")
    return Penjelasan(f"Sampel {nama}", ", ".join(isi), (penjelasan_terkini(baku),))
