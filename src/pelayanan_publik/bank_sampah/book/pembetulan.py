"""Commands for mistakes: nothing is edited, everything is met with another event.

    koreksi    a deposit's lines should have been these: the difference is booked,
               at the price the line was first taken at
    balikkan   an event should not have been: its full opposite is booked, once

Stock has moved on since: what a correction takes out is taken out at the value
it came in with, and where the store no longer holds that much value, the rest
goes to `selisih_persediaan` instead of making up a figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time

import attrs

from pelayanan_publik.bank_sampah.book.command import jawaban, mulai, sahkan
from pelayanan_publik.bank_sampah.book.effects import (
    DAPAT_DIBALIK,
    akibat,
    gerak_stok,
    pos_persediaan,
)
from pelayanan_publik.bank_sampah.book.events import (
    Akibat,
    Akun,
    GerakStok,
    KoreksiDicatat,
    PembalikanDicatat,
    PenjualanDicatat,
    Pos,
    SetoranDicatat,
)
from pelayanan_publik.bank_sampah.book.setoran import (
    periksa_bank,
    periksa_satuan,
    periksa_timbangan,
)
from pelayanan_publik.bank_sampah.book.state import BukuBank
from pelayanan_publik.bank_sampah.errors import (
    BalikkanDahulu,
    BukanSetoran,
    KoreksiTanpaPerubahan,
    RincianKosong,
    SudahDibalik,
    TidakDapatDibalik,
)
from pelayanan_publik.bank_sampah.harga import DaftarHarga, Rincian
from pelayanan_publik.bank_sampah.model import Timbangan, galat_jumlah, rekening
from pelayanan_publik.core.units import galat_teks, pastikan
from pelayanan_publik.core.validity import jam_setempat


def koreksi(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    setoran: int,
    rincian: Sequence[Timbangan],
    alasan: str,
    harga: DaftarHarga,
    jam: time | None = None,
) -> KoreksiDicatat:
    """Say what a deposit's lines should have been; the difference is booked today.

    A kind and condition of the original keeps its original price. Another kind is
    priced as on the day of the deposit (at `jam`, where the price changed that day),
    under the deposit's scheme. The saver is the deposit's, whoever asks; a difference of
    nothing in value is a correction too.
    """
    pastikan(rincian=(rincian, Iterable), harga=(harga, DaftarHarga))
    timbangan = tuple(rincian)
    isi = {"tanggal": tanggal, "mengoreksi": setoran, "alasan": alasan, "timbangan": timbangan}
    if lama := jawaban(buku, id, KoreksiDicatat, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(alasan, "alasan"))
    with kumpul.di():
        jam_setempat(jam)
    periksa_bank(buku, harga.bank, kumpul)
    if not timbangan:
        kumpul.tambah(RincianKosong(path="rincian"))
    baru: list[Rincian] = []
    asal = None
    with kumpul.di():
        asal = _setoran_berlaku(buku, setoran)
    if asal is not None:
        tarif_asal = {(r.tarif.jenis, r.tarif.kondisi): r.tarif for r in asal.rincian}
        for i, baris in enumerate(timbangan):
            with kumpul.di(f"rincian[{i}]"):
                periksa_timbangan(baris)
                tarif = tarif_asal.get((baris.jenis, baris.kondisi)) or harga.tarif(
                    baris.jenis, baris.kondisi, asal.skema, asal.tanggal, jam
                )
                periksa_satuan(buku, baris.jenis, tarif.satuan)
                salah = galat_jumlah(baris.jumlah, tarif.satuan)
                if salah is not None:
                    raise salah
                baru.append(Rincian(tarif, baris.jumlah, tarif.nilai(baris.jumlah)))
    kumpul.tuntas()
    assert asal is not None  # noqa: S101 - `tuntas` has raised otherwise
    nomor_lama = buku.dikoreksi.get(setoran, 0)
    berlaku = buku.catatan.peristiwa[nomor_lama - 1] if nomor_lama else asal
    assert isinstance(berlaku, (SetoranDicatat, KoreksiDicatat))  # noqa: S101 - by construction
    if tuple(baru) == berlaku.rincian:
        raise KoreksiTanpaPerubahan(setoran, path="rincian")
    selisih = sum(r.nilai for r in baru) - sum(r.nilai for r in berlaku.rincian)
    simpanan = Pos(Akun.SIMPANAN, rekening(asal.nasabah, asal.simpanan), -selisih)
    pos = (*pos_persediaan(baru), *pos_persediaan(berlaku.rincian, -1), simpanan)
    stok = (*gerak_stok(baru), *gerak_stok(berlaku.rincian, -1))
    return sahkan(
        buku,
        KoreksiDicatat(
            buku.nomor + 1,
            id,
            tanggal,
            setoran,
            nomor_lama or None,
            asal.nasabah,
            tuple(baru),
            alasan,
            _sesuaikan(buku, Akibat(pos, stok)),
        ),
    )


def balikkan(
    buku: BukuBank, *, id: str, tanggal: date, nomor: int, alasan: str
) -> PembalikanDicatat:
    """Undo an event in full by its opposite, once. The original stays where it is.

    What rests on it must be undone first: a correction before its deposit, a
    sharing before its sale. A balance that would fall below zero refuses it.
    """
    isi = {"tanggal": tanggal, "membalik": nomor, "alasan": alasan}
    if lama := jawaban(buku, id, PembalikanDicatat, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(alasan, "alasan"))
    hasil = Akibat()
    with kumpul.di():
        asal = buku.catatan.cari(nomor)
        hasil = akibat(asal)
        if type(asal) not in DAPAT_DIBALIK:
            raise TidakDapatDibalik(nomor, path="nomor", jenis=type(asal).__name__)
        if oleh := buku.dibalik.get(nomor, 0):
            raise SudahDibalik(nomor, path="nomor", oleh=oleh)
        if oleh := _bersandar(buku, nomor):
            raise BalikkanDahulu(nomor, path="nomor", oleh=oleh)
    kumpul.tuntas()
    kebalikan = Akibat(
        tuple(attrs.evolve(p, nilai=-p.nilai) for p in hasil.pos),
        tuple(attrs.evolve(s, jumlah=-s.jumlah) for s in hasil.stok),
        tuple(attrs.evolve(e, mikrogram=-e.mikrogram) for e in hasil.emas),
        tuple(attrs.evolve(t, jumlah=-t.jumlah) for t in hasil.titipan),
    )
    return sahkan(
        buku,
        PembalikanDicatat(buku.nomor + 1, id, tanggal, nomor, alasan, _sesuaikan(buku, kebalikan)),
    )


def _setoran_berlaku(buku: BukuBank, nomor: int) -> SetoranDicatat:
    e = buku.catatan.cari(nomor, "setoran")
    if not isinstance(e, SetoranDicatat) or nomor in buku.dibalik:
        raise BukanSetoran(nomor, path="setoran", jenis=type(e).__name__)
    return e


def _bersandar(buku: BukuBank, nomor: int) -> int:
    """The later event that rests on this one, or 0."""
    e = buku.catatan.cari(nomor)
    if isinstance(e, SetoranDicatat):
        return buku.dikoreksi.get(nomor, 0)
    if isinstance(e, KoreksiDicatat):
        kini = buku.dikoreksi.get(e.mengoreksi, 0)
        return kini if kini != nomor else 0
    if isinstance(e, PenjualanDicatat):
        return buku.dibagi.get(nomor, 0)
    return 0


def _sesuaikan(buku: BukuBank, hasil: Akibat) -> Akibat:
    """The effect with inventory values that the store can bear; the rest is a difference."""
    jumlah: dict[str, int] = {}
    nilai: dict[str, int] = {}
    satuan = {s.jenis: s.satuan for s in hasil.stok}
    for s in hasil.stok:
        jumlah[s.jenis] = jumlah.get(s.jenis, 0) + s.jumlah
    for p in hasil.pos:
        if p.akun is Akun.PERSEDIAAN:
            nilai[p.rincian] = nilai.get(p.rincian, 0) + p.nilai
    pos = [p for p in hasil.pos if p.akun is not Akun.PERSEDIAAN and p.nilai]
    for jenis in dict.fromkeys([*jumlah, *nilai]):
        diminta = nilai.get(jenis, 0)
        dapat = nilai_tertampung(
            buku.stok_jumlah.get(jenis, 0) + jumlah.get(jenis, 0),
            buku.stok_nilai.get(jenis, 0),
            diminta,
        )
        pos.append(Pos(Akun.PERSEDIAAN, jenis, dapat))
        pos.append(Pos(Akun.SELISIH_PERSEDIAAN, jenis, diminta - dapat))
    return Akibat(
        tuple(p for p in pos if p.nilai),
        tuple(GerakStok(jenis, satuan[jenis], j) for jenis, j in jumlah.items() if j),
        hasil.emas,
        hasil.titipan,
    )


def nilai_tertampung(jumlah_akhir: int, nilai_kini: int, perubahan: int) -> int:
    """How much of a change in value a stock can bear: never below zero, and nothing when empty.

    >>> nilai_tertampung(5_000, 7_500, -10_000), nilai_tertampung(0, 7_500, -5_000)
    (-7500, -7500)
    >>> nilai_tertampung(5_000, 7_500, -5_000)
    -5000
    """
    akhir = max(0, nilai_kini + perubahan) if jumlah_akhir > 0 else 0
    return akhir - nilai_kini
