"""What is wrong with a plan as a whole, all of it at once.

Fields are asked by the values themselves; here stand the faults between them: unknown codes,
circles, activities without money, funds that may not pay, more cost than money, windows that
close before the work can be done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from pelayanan_publik.anggaran.dana import sumber_dana
from pelayanan_publik.anggaran.model import Kegiatan, SumberDana
from pelayanan_publik.core.errors import Galat, Penolakan
from pelayanan_publik.core.units import tulis_ribuan
from pelayanan_publik.core.validity import tambah_hari
from pelayanan_publik.studi_tiru.errors import (
    DanaTidakBoleh,
    DanaTidakDikenal,
    DayaTidakCukup,
    DayaTidakDikenal,
    JendelaTertutup,
    KegiatanTanpaDana,
    KetergantunganBerputar,
    PaguAdopsiTerlampaui,
    PendahuluTidakDikenal,
)
from pelayanan_publik.studi_tiru.rencana.graf import putaran, urutan
from pelayanan_publik.wilayah.model import Tingkat

if TYPE_CHECKING:
    from pelayanan_publik.studi_tiru.rencana.model import (
        DanaAdopsi,
        DayaAdopsi,
        KegiatanAdopsi,
        RencanaAdopsi,
    )


def galat_rencana(rencana: RencanaAdopsi) -> Iterator[Galat]:
    """Every fault between the parts of a plan."""
    kegiatan, dana = rencana.kegiatan, {d.kode: d for d in rencana.dana}
    bentuk = [
        *galat_urutan(kegiatan),
        *galat_daya(kegiatan, rencana.daya),
        *galat_dana(kegiatan, dana, rencana.disusun),
    ]
    yield from bentuk
    yield from galat_pagu(rencana.dana, kegiatan)
    if not bentuk:
        yield from _galat_jendela(rencana, dana)


# --- dependencies and resources ------------------------------------------------------------------


def galat_urutan(kegiatan: Sequence[KegiatanAdopsi]) -> Iterator[Galat]:
    """Predecessors that are not there; or one circle, shown."""
    nomor = {k.kode: i for i, k in enumerate(kegiatan)}
    for i, k in enumerate(kegiatan):
        for j, lain in enumerate(k.setelah):
            if lain not in nomor:
                path = f"kegiatan[{i}].setelah[{j}]"
                yield PendahuluTidakDikenal(lain, path=path, kegiatan=k.kode)
    lingkar = putaran(pendahulu(kegiatan))
    if lingkar:
        tampak = " → ".join(kegiatan[i].kode for i in (*lingkar, lingkar[0]))
        yield KetergantunganBerputar(tampak, path=f"kegiatan[{lingkar[0]}].setelah")


def pendahulu(kegiatan: Sequence[KegiatanAdopsi]) -> list[list[int]]:
    """By number of each activity, the numbers of those that it waits for."""
    nomor = {k.kode: i for i, k in enumerate(kegiatan)}
    return [[nomor[p] for p in k.setelah if p in nomor] for k in kegiatan]


def galat_daya(kegiatan: Iterable[KegiatanAdopsi], daya: Iterable[DayaAdopsi]) -> Iterator[Galat]:
    """Resources that are not there, or not in the number that one activity takes."""
    ada = {d.kode: d.banyak for d in daya}
    for i, k in enumerate(kegiatan):
        for j, butuh in enumerate(k.daya):
            path = f"kegiatan[{i}].daya[{j}]"
            if butuh.daya not in ada:
                yield DayaTidakDikenal(butuh.daya, path=f"{path}.daya", ada=tuple(ada))
            elif butuh.banyak > ada[butuh.daya]:
                yield DayaTidakCukup(
                    butuh.banyak,
                    path=f"{path}.banyak",
                    kegiatan=k.kode,
                    daya=butuh.daya,
                    ada=ada[butuh.daya],
                )


# --- money ---------------------------------------------------------------------------------------


def galat_dana(
    kegiatan: Iterable[KegiatanAdopsi], dana: Mapping[str, DanaAdopsi], pada: date
) -> Iterator[Galat]:
    """Activities that cost money without a fund, or with one that is unknown or may not pay."""
    for i, k in enumerate(kegiatan):
        path = f"kegiatan[{i}].dana"
        if k.dana is None:
            if k.biaya_rupiah:
                yield KegiatanTanpaDana(k.kode, path=path, biaya=k.biaya_rupiah)
        elif k.dana not in dana:
            yield DanaTidakDikenal(k.dana, path=path, ada=tuple(dana))
        else:
            yield from _galat_boleh(k, dana[k.dana], pada, path)


def _galat_boleh(k: KegiatanAdopsi, dana: DanaAdopsi, pada: date, path: str) -> Iterator[Galat]:
    """The conditions of a fund that are known to fail, by the rules of a day.

    What `anggaran` knows of APBD are the rules for kelurahan; a kecamatan's own is not asked.
    """
    umum = dana.sumber_dana in (SumberDana.APBD, SumberDana.MUSRENBANG)
    if umum and dana.wilayah.tingkat is not Tingkat.KELURAHAN_DESA:
        return
    isi = Kegiatan(k.kode, k.uraian, k.jenis, k.musyawarah)
    try:
        semua = sumber_dana(isi, dana.wilayah, dana.tahun, pada)
    except Penolakan as belum:  # the rules of that day are not known
        yield from (g.di(path) for g in belum.daftar)
        return
    (milik,) = (s for s in semua if s.sumber is dana.sumber_dana)
    gagal = [s for s in milik.syarat if s.terpenuhi is False]
    if gagal:
        alasan = "; ".join(f"{s.uraian} ({s.keadaan})" for s in gagal)
        yield DanaTidakBoleh(k.kode, path=path, dasar=gagal[0].dasar, dana=dana.kode, alasan=alasan)


def galat_pagu(dana: Iterable[DanaAdopsi], kegiatan: Iterable[KegiatanAdopsi]) -> Iterator[Galat]:
    """Funds whose activities cost more than they hold."""
    semua = tuple(kegiatan)
    for i, d in enumerate(dana):
        jumlah = sum(k.biaya_rupiah for k in semua if k.dana == d.kode)
        if jumlah > d.rupiah:
            yield PaguAdopsiTerlampaui(
                d.kode,
                path=f"dana[{i}].rupiah",
                jumlah=tulis_ribuan(jumlah),
                rupiah=tulis_ribuan(d.rupiah),
            )


# --- days ----------------------------------------------------------------------------------------


def jendela(
    k: KegiatanAdopsi, mulai: date, dana: Mapping[str, DanaAdopsi]
) -> tuple[int, int | None, str]:
    """Between which days of the plan (from 0) an activity lies, and what closes the window.

    The second is its last day; None where nothing ends it.
    """
    awal = [mulai, *([k.tidak_sebelum] if k.tidak_sebelum else [])]
    akhir = [(k.tenggat, "tenggat")] if k.tenggat else []
    if k.dana is not None:
        pertama, terakhir = dana[k.dana].masa
        awal.append(pertama)
        akhir.append((terakhir, f"tahun anggaran {dana[k.dana].tahun}"))
    tutup, sebab = min(akhir, default=(None, ""), key=lambda a: a[0] or mulai)
    return (max(awal) - mulai).days, None if tutup is None else (tutup - mulai).days, sebab


def _galat_jendela(rencana: RencanaAdopsi, dana: Mapping[str, DanaAdopsi]) -> Iterator[Galat]:
    """Activities that even without any limit of resources end after their window."""
    semua, sebelum = rencana.kegiatan, pendahulu(rencana.kegiatan)
    akhir = [0] * len(semua)
    for i in urutan(sebelum):
        awal, tutup, sebab = jendela(semua[i], rencana.mulai, dana)
        akhir[i] = max([awal, *(akhir[j] for j in sebelum[i])]) + semua[i].lama_hari
        path = f"kegiatan[{i}]"
        try:
            selesai = tambah_hari(rencana.mulai, akhir[i] - 1, f"{path}.lama_hari")
        except Penolakan as lewat:  # beyond the end of the calendar
            yield from lewat.daftar
            return
        if tutup is not None and akhir[i] > tutup + 1:
            yield JendelaTertutup(
                semua[i].kode,
                path=path,
                selesai=selesai,
                batas=tambah_hari(rencana.mulai, tutup),
                sebab=sebab,
            )
