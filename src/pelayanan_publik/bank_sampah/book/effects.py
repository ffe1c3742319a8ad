"""What each event does, told from the event alone.

`akibat(e)` is the one place that says which accounts an event touches, what it
moves into or out of the store, and whose gold it is. Everything else reads it:
the state of the book, the journal, the passbook, the export, the reversal.
Debits are above zero; every event's lines add up to nothing.

    event                    debit                      credit
    setoran                  persediaan                 simpanan (kas, dana sosial, pinjaman)
    panen                    kas | piutang              simpanan of each saver, penjualan (bank)
    penarikan cair           simpanan                   kas, pendapatan lain (potongan)
    penjualan                kas | piutang, hpp         penjualan, persediaan
    susut, olahan            susut | olahan             persediaan
    pembalikan, koreksi      as the event itself carries
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pelayanan_publik.bank_sampah.book.events import (
    Akibat,
    Akun,
    AngsuranDicatat,
    BagianNasabah,
    BagiHasilDicatat,
    BiayaDicatat,
    BonusDiberikan,
    DanaSosialDisalurkan,
    EmasDiambil,
    EmasDibeli,
    EmasDijualKembali,
    GerakEmas,
    GerakStok,
    GerakTitipan,
    InsentifDicatat,
    KoreksiDicatat,
    MitraEmasDilunasi,
    ModalDicatat,
    OlahanDicatat,
    PanenDicatat,
    PembalikanDicatat,
    PemindahanDicatat,
    PenarikanDicairkan,
    PenjualanDicatat,
    PeristiwaBank,
    PinjamanDicairkan,
    PiutangDilunasi,
    Pos,
    SaldoAwalDicatat,
    SedekahDicatat,
    SetoranDicatat,
    SumberAngsuran,
    SusutDicatat,
    TitipanDicatat,
)
from pelayanan_publik.bank_sampah.harga import Rincian
from pelayanan_publik.bank_sampah.model import rekening


def akibat(peristiwa: PeristiwaBank) -> Akibat:
    """All that an event does; nothing for an event that only tells (a registration, a request).

    >>> from datetime import date
    >>> for pos in akibat(ModalDicatat(1, "p-1", date(2024, 1, 2), 50_000, "hibah")).pos:
    ...     print(pos.akun.value, pos.debit, pos.kredit)
    kas 50000 0
    modal 0 50000
    """
    hitung = _AKIBAT.get(type(peristiwa))
    return hitung(peristiwa) if hitung else _TANPA_AKIBAT


def jurnal(peristiwa: PeristiwaBank) -> tuple[Pos, ...]:
    """The journal lines of an event: debits and credits that balance."""
    return akibat(peristiwa).pos


_TANPA_AKIBAT = Akibat()


def _dua(debit: tuple[Akun, str], kredit: tuple[Akun, str], nilai: int) -> tuple[Pos, Pos]:
    return Pos(*debit, nilai), Pos(*kredit, -nilai)


def _terisi(pos: Iterable[Pos]) -> tuple[Pos, ...]:
    return tuple(p for p in pos if p.nilai)


def _bagian(bagian: Iterable[BagianNasabah]) -> tuple[Pos, ...]:
    return tuple(Pos(Akun.SIMPANAN, b.nasabah, -b.rupiah) for b in bagian if b.rupiah)


def pos_persediaan(rincian: Iterable[Rincian], tanda: int = 1) -> tuple[Pos, ...]:
    """The inventory lines of a deposit's lines."""
    return _terisi(Pos(Akun.PERSEDIAAN, r.tarif.jenis, tanda * r.nilai) for r in rincian)


def gerak_stok(rincian: Iterable[Rincian], tanda: int = 1) -> tuple[GerakStok, ...]:
    """The store movements of a deposit's lines."""
    return tuple(GerakStok(r.tarif.jenis, r.tarif.satuan, tanda * r.jumlah) for r in rincian)


def _saldo_awal(e: SaldoAwalDicatat) -> Akibat:
    pos = [
        Pos(Akun.KAS, "", e.kas),
        Pos(Akun.DANA_SOSIAL, "", -e.dana_sosial),
        *(Pos(Akun.SIMPANAN, rekening(s.nasabah, s.simpanan), -s.rupiah) for s in e.simpanan),
        *(Pos(Akun.PERSEDIAAN, s.jenis, s.nilai) for s in e.stok),
    ]
    pos.append(Pos(Akun.MODAL, "saldo awal", -sum(p.nilai for p in pos)))
    return Akibat(
        _terisi(pos),
        tuple(GerakStok(s.jenis, s.satuan, s.jumlah) for s in e.stok),
        tuple(GerakEmas(s.nasabah, s.mikrogram) for s in e.simpanan if s.mikrogram),
    )


def _setoran(e: SetoranDicatat) -> Akibat:
    pos = [
        *pos_persediaan(e.rincian),
        Pos(Akun.SIMPANAN, rekening(e.nasabah, e.simpanan), -e.ke_simpanan),
    ]
    if e.pembagian:
        pos += [
            Pos(Akun.KAS, "", -e.pembagian.tunai),
            Pos(Akun.DANA_SOSIAL, "", -e.pembagian.sedekah),
            Pos(Akun.PINJAMAN, e.nasabah, -e.pembagian.angsuran),
        ]
    return Akibat(_terisi(pos), gerak_stok(e.rincian))


def _titipan(e: TitipanDicatat) -> Akibat:
    return Akibat(
        titipan=tuple(
            GerakTitipan(e.lot, r.jenis, r.satuan, e.nasabah, r.jumlah) for r in e.rincian
        )
    )


def _panen(e: PanenDicatat) -> Akibat:
    masuk = Pos(Akun.KAS, "", e.nilai) if e.tunai else Pos(Akun.PIUTANG, e.pembeli, e.nilai)
    return Akibat(
        _terisi([masuk, *_bagian(e.bagian), Pos(Akun.PENJUALAN, "", -e.bagian_bank)]),
        titipan=tuple(
            GerakTitipan(e.lot, e.jenis, e.satuan, t.nasabah, -t.jumlah) for t in e.titipan
        ),
    )


def _pencairan(e: PenarikanDicairkan) -> Akibat:
    return Akibat(
        _terisi(
            [
                Pos(Akun.SIMPANAN, rekening(e.nasabah, e.simpanan), e.jumlah),
                Pos(Akun.KAS, "", -e.dibayar),
                Pos(Akun.PENDAPATAN_LAIN, "potongan", -e.potongan),
            ]
        )
    )


def _penjualan(e: PenjualanDicatat) -> Akibat:
    masuk = Pos(Akun.KAS, "", e.nilai) if e.tunai else Pos(Akun.PIUTANG, e.pembeli, e.nilai)
    return Akibat(
        _terisi(
            [
                masuk,
                Pos(Akun.PENJUALAN, "", -e.nilai),
                Pos(Akun.HPP, "", e.hpp),
                *(Pos(Akun.PERSEDIAAN, r.jenis, -r.hpp) for r in e.rincian),
            ]
        ),
        tuple(GerakStok(r.jenis, r.satuan, -r.jumlah) for r in e.rincian),
    )


def _keluar(akun: Akun) -> Callable[[Any], Akibat]:
    def hitung(e: SusutDicatat | OlahanDicatat) -> Akibat:
        pos = _dua((akun, ""), (Akun.PERSEDIAAN, e.jenis), e.nilai)
        return Akibat(_terisi(pos), (GerakStok(e.jenis, e.satuan, -e.jumlah),))

    return hitung


def _emas_dibeli(e: EmasDibeli) -> Akibat:
    pos = _dua((Akun.SIMPANAN, e.nasabah), (Akun.MITRA_EMAS, ""), e.rupiah)
    return Akibat(pos, emas=(GerakEmas(e.nasabah, e.mikrogram),))


def _emas_dijual(e: EmasDijualKembali) -> Akibat:
    pos = _dua((Akun.MITRA_EMAS, ""), (Akun.SIMPANAN, e.nasabah), e.rupiah)
    return Akibat(pos, emas=(GerakEmas(e.nasabah, -e.mikrogram),))


def _angsuran(e: AngsuranDicatat) -> Akibat:
    tunai = e.sumber is SumberAngsuran.TUNAI
    asal = (Akun.KAS, "") if tunai else (Akun.SIMPANAN, e.nasabah)
    return Akibat(_dua(asal, (Akun.PINJAMAN, e.nasabah), e.jumlah))


def _bagi_hasil(e: BagiHasilDicatat) -> Akibat:
    jumlah = sum(b.rupiah for b in e.bagian)
    return Akibat(_terisi([Pos(Akun.BAGI_HASIL, "", jumlah), *_bagian(e.bagian)]))


def _pemindahan(e: PemindahanDicatat) -> Akibat:
    dari = (Akun.SIMPANAN, rekening(e.dari, e.simpanan_dari))
    return Akibat(_dua(dari, (Akun.SIMPANAN, rekening(e.ke, e.simpanan_ke)), e.jumlah))


_KAS = (Akun.KAS, "")

_AKIBAT: dict[type, Callable[[Any], Akibat]] = {
    SaldoAwalDicatat: _saldo_awal,
    SetoranDicatat: _setoran,
    TitipanDicatat: _titipan,
    PanenDicatat: _panen,
    PenarikanDicairkan: _pencairan,
    PenjualanDicatat: _penjualan,
    SusutDicatat: _keluar(Akun.SUSUT),
    OlahanDicatat: _keluar(Akun.OLAHAN),
    BiayaDicatat: lambda e: Akibat(_dua((Akun.BEBAN, ""), _KAS, e.jumlah)),
    InsentifDicatat: lambda e: Akibat(_dua((Akun.INSENTIF, ""), _KAS, e.jumlah)),
    ModalDicatat: lambda e: Akibat(_dua(_KAS, (Akun.MODAL, ""), e.jumlah)),
    PiutangDilunasi: lambda e: Akibat(_dua(_KAS, (Akun.PIUTANG, e.pembeli), e.jumlah)),
    BagiHasilDicatat: _bagi_hasil,
    SedekahDicatat: lambda e: Akibat(
        _dua((Akun.SIMPANAN, rekening(e.nasabah, e.simpanan)), (Akun.DANA_SOSIAL, ""), e.jumlah)
    ),
    DanaSosialDisalurkan: lambda e: Akibat(_dua((Akun.DANA_SOSIAL, ""), _KAS, e.jumlah)),
    BonusDiberikan: lambda e: Akibat(
        _dua((Akun.BONUS, ""), (Akun.SIMPANAN, rekening(e.nasabah, e.simpanan)), e.jumlah)
    ),
    PemindahanDicatat: _pemindahan,
    PinjamanDicairkan: lambda e: Akibat(_dua((Akun.PINJAMAN, e.nasabah), _KAS, e.jumlah)),
    AngsuranDicatat: _angsuran,
    EmasDibeli: _emas_dibeli,
    EmasDijualKembali: _emas_dijual,
    EmasDiambil: lambda e: Akibat(emas=(GerakEmas(e.nasabah, -e.mikrogram),)),
    MitraEmasDilunasi: lambda e: Akibat(_dua((Akun.MITRA_EMAS, ""), _KAS, e.jumlah)),
    KoreksiDicatat: lambda e: e.akibat,
    PembalikanDicatat: lambda e: e.akibat,
}

DAPAT_DIBALIK = frozenset(_AKIBAT) - {PembalikanDicatat}
"""The events that move something, or are made to; the others only tell."""
