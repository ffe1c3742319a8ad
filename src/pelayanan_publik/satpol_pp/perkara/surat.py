"""Letters: issued, received, extended. A grace runs from the day of receipt.

Every command takes what those of `command` take.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, cast

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.units import galat_anggota, tupel
from pelayanan_publik.core.validity import KalenderKerja, libur_menurut
from pelayanan_publik.satpol_pp.perkara.catat import (
    catat,
    galat_para_saksi,
    lama_atau_kosong,
    periksa,
    sahkan,
)
from pelayanan_publik.satpol_pp.perkara.events import (
    PerpanjanganDicatat,
    SuratDiterbitkan,
    SuratDiterima,
)
from pelayanan_publik.satpol_pp.perkara.kartu import SuratBerjalan
from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara
from pelayanan_publik.satpol_pp.perkara.tenggang import (
    JatuhTempo,
    Tenggang,
    galat_kalender,
    galat_keperluan,
    galat_tambahan,
    jatuh_tempo_dari,
)


def terbitkan_surat(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    anak_tangga: str,
    nomor_surat: str,
    hari: date | None = None,
) -> SuratDiterbitkan:
    """Issue the next letter of the ladder, by its name there."""
    isi = {"perkara": perkara, "anak_tangga": anak_tangga, "nomor_surat": nomor_surat}
    return catat(buku, SuratDiterbitkan, id, tanggal=tanggal, hari=hari, **isi)


def terima_surat(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    penerima: str,
    penyerahan: Penyerahan,
    saksi: Iterable[Saksi],
    bukti: str,
    hari: date | None = None,
    saat: datetime | None = None,
    kalender: KalenderKerja | None = None,
) -> SuratDiterima:
    """Record that the letter was handed over. Its grace runs from this day (`hari`).

    A grace in hours needs `saat`, the moment of receipt; one in working days the `kalender`,
    which is no content: a repeated command gets the deadline that was reckoned first.
    """
    isi: dict[str, Any] = {
        "tanggal": tanggal,
        "hari": hari,
        "perkara": perkara,
        "penerima": penerima,
        "penyerahan": penyerahan,
        "saksi": tupel(saksi),
        "bukti": bukti,
        "saat": saat,
    }
    if lama := lama_atau_kosong(buku, SuratDiterima, id, isi):
        return lama
    salah = galat_para_saksi(buku, perkara, isi["saksi"], penerima, penyerahan)
    kumpul = periksa(buku, SuratDiterima, isi, *salah, _galat_kalender(kalender))
    if any(g.path == "perkara" for g in kumpul.galat):  # no letter is out whose grace could run
        kumpul.tuntas()
    kartu = buku.perkara(perkara)
    tenggang = cast("SuratBerjalan", kartu.surat).anak_tangga.tenggang
    kumpul.tambah(*galat_keperluan(tenggang, saat, kalender))
    kumpul.tuntas()
    isi["jatuh_tempo"] = jatuh_tempo_dari(
        tenggang,
        isi["hari"],
        hari_terima_dihitung=kartu.tangga.hari_terima_dihitung,
        saat=saat,
        libur=libur_menurut(kalender),
    )
    return sahkan(buku, SuratDiterima, id, isi)


def perpanjang_tenggang(
    buku: BukuPerkara,
    *,
    id: str,
    tanggal: date,
    perkara: str,
    tambahan: Tenggang,
    alasan: str,
    hari: date | None = None,
    saat: datetime | None = None,
    kalender: KalenderKerja | None = None,
) -> PerpanjanganDicatat:
    """Extend the running grace from its deadline on, as often as the ladder allows.

    On the very day on which a grace in hours ends, `saat` tells that its hour had not passed;
    without it the day counts from its beginning.
    """
    isi: dict[str, Any] = {
        "tanggal": tanggal,
        "hari": hari,
        "perkara": perkara,
        "tambahan": tambahan,
        "alasan": alasan,
        "saat": saat,
    }
    if lama := lama_atau_kosong(buku, PerpanjanganDicatat, id, isi):
        return lama
    kumpul = periksa(buku, PerpanjanganDicatat, isi, _galat_kalender(kalender))
    if any(g.path in {"perkara", "tambahan"} for g in kumpul.galat):  # nothing to reckon with
        kumpul.tuntas()
    terakhir = cast("JatuhTempo", buku.perkara(perkara).jatuh_tempo)
    kumpul.tambah(galat_tambahan(tambahan, terakhir), galat_kalender(tambahan, kalender))
    kumpul.tuntas()
    isi["jatuh_tempo"] = jatuh_tempo_dari(
        tambahan,
        terakhir.tanggal,
        hari_terima_dihitung=False,
        saat=terakhir.saat,
        libur=libur_menurut(kalender),
    )
    return sahkan(buku, PerpanjanganDicatat, id, isi)


def _galat_kalender(kalender: object) -> Galat | None:
    return None if kalender is None else galat_anggota(kalender, KalenderKerja, "kalender")
