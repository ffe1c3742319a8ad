"""What a step is asked before it may be taken: by the table, by the ladder, and by its day.

The same functions serve the book, which refuses, and `langkah_sah`, which tells beforehand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.satpol_pp.errors import (
    AnakTanggaTidakAda,
    AnakTanggaTidakUrut,
    DuaLangkahSehari,
    HariPerkaraMundur,
    LangkahPerkaraTidakSah,
    LanjutanTidakDitempuh,
    PembinaanBelumLengkap,
    PembinaanMundur,
    PerpanjanganHabis,
    TanggaBelumHabis,
    TanggaHabis,
    TanpaPerpanjangan,
    TenggangBelumLewat,
    TenggangSudahLewat,
    TerimaSebelumTerbit,
)
from pelayanan_publik.satpol_pp.perkara.events import (
    PelanggaranBerlanjut,
    PembinaanDicatat,
    PenertibanDicatat,
    PeristiwaPerkara,
    PerkaraDilimpahkan,
    PerpanjanganDicatat,
    SuratDiterbitkan,
    SuratDiterima,
)
from pelayanan_publik.satpol_pp.perkara.gerak import (
    MELALUI,
    Gerak,
    asal_gerak,
    jenis_mustahil,
    semua_gerak,
)
from pelayanan_publik.satpol_pp.perkara.kartu import LANGKAH, NAIK, KartuPerkara, KeadaanPerkara
from pelayanan_publik.satpol_pp.perkara.tangga import TahapPembinaan, tulis_sebutan
from pelayanan_publik.satpol_pp.perkara.tenggang import JatuhTempo

_SEHARI = timedelta(days=1)


def galat_gerak(kartu: KartuPerkara, gerak: Gerak) -> list[Galat]:
    """Why a move is not lawful from where the case stands, whatever the day."""
    if (kartu.keadaan, gerak.jenis) in LANGKAH:
        return list(_menurut_tangga(kartu, gerak))
    sah = tuple(
        satu.sebutan
        for satu in semua_gerak(kartu.tangga)
        if (kartu.keadaan, satu.jenis) in LANGKAH and not any(_menurut_tangga(kartu, satu))
    )
    keadaan = LangkahPerkaraTidakSah(
        kartu.perkara,
        path="perkara",
        keadaan=tulis_sebutan(kartu.keadaan),
        langkah=gerak.sebutan,
        dari=tuple(map(tulis_sebutan, asal_gerak(kartu.tangga, gerak))),
        sah=sah,
    )
    return [keadaan, *galat_tangga(kartu, gerak)]


def galat_tangga(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    """Why another state alone makes no move lawful: the ladder has no such step, or not now."""
    tangga, kode = kartu.tangga, gerak.rincian
    if gerak.jenis is SuratDiterbitkan:
        if kode not in tangga.kode_surat:
            yield AnakTanggaTidakAda(
                kode, path="anak_tangga", tangga=tangga.sebutan, ada=tangga.kode_surat
            )
        elif kartu.terbuka and tangga.kode_surat.index(kode) != _di_belakang(kartu):
            yield _bukan_giliran(kartu, kode)
    elif jenis_mustahil(tangga, gerak.jenis):
        if gerak.jenis is PerpanjanganDicatat:
            yield TanpaPerpanjangan(tangga.sebutan, path="tambahan")
        else:
            yield LanjutanTidakDitempuh(
                tulis_sebutan(MELALUI[gerak.jenis]),
                path="perkara",
                tangga=tangga.sebutan,
                lanjutan=tuple(map(tulis_sebutan, tangga.lanjutan)),
            )


def alasan_gerak(kartu: KartuPerkara, gerak: Gerak) -> str:
    """Why a move is not lawful whatever the day, without what the reader knows: case and move.

    What another state does not mend is told alone.
    """
    galat = tuple(galat_tangga(kartu, gerak)) or galat_gerak(kartu, gerak)
    return " ".join(_pendek(kartu, gerak, satu) for satu in galat)


def _pendek(kartu: KartuPerkara, gerak: Gerak, galat: Galat) -> str:
    """The sentence of a fault; of a wrong state only the states from which the move is lawful."""
    if isinstance(galat, AnakTanggaTidakUrut):
        kode = kartu.tangga.kode_surat
        if kode.index(gerak.rincian) < _di_belakang(kartu):
            return f"{gerak.rincian} sudah terbit; giliran {kode[_di_belakang(kartu)]}."
    if not isinstance(galat, LangkahPerkaraTidakSah):
        return galat.pesan
    dari = ", ".join(map(tulis_sebutan, asal_gerak(kartu.tangga, gerak)))
    return f"Hanya sah dari: {dari}."


def galat_hari_gerak(
    kartu: KartuPerkara, jenis: type[PeristiwaPerkara], hari: date, saat: datetime | None = None
) -> Iterator[Galat]:
    """Why a lawful move cannot have happened on a day."""
    if hari < kartu.hari:
        if jenis is SuratDiterima:
            yield TerimaSebelumTerbit(hari, path="hari", terbit=kartu.hari)
        else:
            yield HariPerkaraMundur(hari, path="hari", terakhir=kartu.hari)
    elif jenis in NAIK and kartu.naik is not None and hari == kartu.naik:
        yield DuaLangkahSehari(hari, path="hari", sejak=kartu.naik + _SEHARI)
    if kartu.surat is None or (jatuh_tempo := kartu.surat.jatuh_tempo) is None:
        return
    keadaan: dict[str, Any] = {
        "surat": kartu.surat.anak_tangga.kode,
        "jatuh_tempo": str(jatuh_tempo),
    }
    if jenis is PelanggaranBerlanjut and not jatuh_tempo.lewat(hari, saat):
        yield TenggangBelumLewat(hari, path="hari", sejak=_sejak(jatuh_tempo), **keadaan)
    if jenis is PerpanjanganDicatat and jatuh_tempo.lewat(hari, saat):
        yield TenggangSudahLewat(hari, path="hari", **keadaan)


def _sejak(jatuh_tempo: JatuhTempo) -> date | str:
    """From when on a check is lawful; on the day of an hour, the check tells its own."""
    if jatuh_tempo.saat is None:
        return jatuh_tempo.lewat_sejak
    return f"{jatuh_tempo} (pada hari itu isi `saat` pemeriksaannya)"


def rentang_hari(kartu: KartuPerkara, jenis: type[PeristiwaPerkara]) -> tuple[date, date | None]:
    """From which day on a lawful move can happen, and until which; None where there is no end."""
    sejak, sampai = kartu.hari, None
    if jenis in NAIK and kartu.naik is not None:
        sejak = max(sejak, kartu.naik + _SEHARI)
    if jatuh_tempo := kartu.jatuh_tempo:
        if jenis is PelanggaranBerlanjut:
            sejak = max(sejak, jatuh_tempo.lewat_sejak)
        if jenis is PerpanjanganDicatat:
            sampai = jatuh_tempo.berjalan_sampai
    return sejak, sampai


# --- what the ladder of the case asks ------------------------------------------------------------


def _menurut_tangga(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    aturan = _MENURUT_TANGGA.get(gerak.jenis)
    return iter(()) if aturan is None else aturan(kartu, gerak)


def _pembinaan(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    """Preventive guidance waits for preemptive that is asked for, and ends it."""
    preemtif, preventif = TahapPembinaan
    if gerak.rincian == preemtif:
        if kartu.keadaan is KeadaanPerkara.PREVENTIF:
            yield PembinaanMundur(preemtif, path="tahap", sesudah=preventif)
    elif preemtif in kartu.tangga.pembinaan and preemtif not in kartu.pembinaan:
        yield PembinaanBelumLengkap(gerak.sebutan, path="tahap", kurang=(preemtif,))


def _surat(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    kode, berikut = gerak.rincian, kartu.surat_berikut
    if kode not in kartu.tangga.kode_surat:
        yield from galat_tangga(kartu, gerak)
        return
    kurang = tuple(t for t in kartu.tangga.pembinaan if t not in kartu.pembinaan)
    if kurang:
        yield PembinaanBelumLengkap(gerak.sebutan, path="anak_tangga", kurang=kurang)
    if berikut is None or kode != berikut.kode:
        yield _bukan_giliran(kartu, kode)


def _di_belakang(kartu: KartuPerkara) -> int:
    """How many letters of the ladder have been issued, or need no sending."""
    return kartu.tingkat + (kartu.keadaan is KeadaanPerkara.SURAT_TERBIT)


def _bukan_giliran(kartu: KartuPerkara, kode: str) -> Galat:
    """The fault of a letter whose turn it is not."""
    tangga, berikut = kartu.tangga, _di_belakang(kartu)
    if berikut < len(tangga.surat):
        return AnakTanggaTidakUrut(kode, path="anak_tangga", berikut=tangga.kode_surat[berikut])
    return TanggaHabis(
        kode,
        path="anak_tangga",
        terakhir=tangga.kode_surat[-1],
        lanjutan=tuple(map(tulis_sebutan, tangga.lanjutan)),
    )


def _perpanjangan(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    yield from (tidak_ada := tuple(galat_tangga(kartu, gerak)))
    batas = kartu.tangga.perpanjangan_paling_banyak
    if not tidak_ada and kartu.surat is not None and len(kartu.surat.perpanjangan) >= batas:
        yield PerpanjanganHabis(
            kartu.surat.anak_tangga.kode,
            path="tambahan",
            banyak=len(kartu.surat.perpanjangan),
            batas=batas,
        )


def _lanjutan(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    yield from galat_tangga(kartu, gerak)
    if berikut := kartu.surat_berikut:
        yield TanggaBelumHabis(gerak.sebutan, path="perkara", berikut=berikut.kode)


_MENURUT_TANGGA: Mapping[type, Callable[[KartuPerkara, Gerak], Iterator[Galat]]] = MappingProxyType(
    {
        PembinaanDicatat: _pembinaan,
        SuratDiterbitkan: _surat,
        PerpanjanganDicatat: _perpanjangan,
        PenertibanDicatat: _lanjutan,
        PerkaraDilimpahkan: _lanjutan,
    }
)
