"""The book: what follows from a log of events, and how it grows by one more.

`BukuBank` is frozen and holds every balance that a command looks at. `evolve`
gives the next book, sharing almost everything with the last; `fold` replays a
log through plain dicts of its own. Both use the same `_Kerja`, so that replay
and live cannot drift apart; only the most common events (deposits, withdrawals
and sales of the ordinary kind) have a short cut in `fold`, whose slow twin is
`_Kerja.terapkan`.

No balance, stock or till can be below zero in any book, made here or not: what
would push one there is refused with all that is wrong with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any, cast, get_args

import attrs

from pelayanan_publik.bank_sampah.book.effects import akibat
from pelayanan_publik.bank_sampah.book.events import (
    Akibat,
    Akun,
    BagiHasilDicatat,
    BiayaDicatat,
    BulanDitutup,
    KoreksiDicatat,
    NasabahDidaftarkan,
    PembalikanDicatat,
    PenarikanDiajukan,
    PenarikanDicairkan,
    PenarikanDilepas,
    PenarikanDisetujui,
    PenarikanKedaluwarsa,
    PenjualanDicatat,
    PeristiwaBank,
    SaldoAwalDicatat,
    SetoranDicatat,
    StatusNasabahDiubah,
)
from pelayanan_publik.bank_sampah.errors import (
    BukanSetoran,
    BulanTerkunci,
    DanaSosialTidakCukup,
    EmasTidakCukup,
    JurnalTidakSeimbang,
    KasTidakCukup,
    LangkahTidakSah,
    NasabahSudahTerdaftar,
    NasabahTidakDikenal,
    PiutangTidakCukup,
    SaldoTidakCukup,
    StokTidakCukup,
    SudahDibalik,
    TitipanTidakCukup,
)
from pelayanan_publik.bank_sampah.model import (
    PEMISAH_REKENING,
    BankSampah,
    JenisSimpanan,
    Nasabah,
    rekening,
)
from pelayanan_publik.core.book import Catatan, periksa_urutan
from pelayanan_publik.core.errors import (
    Galat,
    NomorTidakAda,
    PerintahBerbeda,
    PeristiwaTidakDikenal,
    angkat,
)
from pelayanan_publik.core.peta import Deret, Lapisan, Peta
from pelayanan_publik.core.units import Satuan
from pelayanan_publik.core.validity import Bulan


class KeadaanPenarikan(StrEnum):
    """Where a request for a withdrawal stands."""

    DIAJUKAN = "diajukan"
    DISETUJUI = "disetujui"
    DICAIRKAN = "dicairkan"
    DILEPAS = "dilepas"
    KEDALUWARSA = "kedaluwarsa"


PENARIKAN: dict[tuple[KeadaanPenarikan, type], KeadaanPenarikan] = {
    (KeadaanPenarikan.DIAJUKAN, PenarikanDisetujui): KeadaanPenarikan.DISETUJUI,
    (KeadaanPenarikan.DIAJUKAN, PenarikanDicairkan): KeadaanPenarikan.DICAIRKAN,
    (KeadaanPenarikan.DIAJUKAN, PenarikanDilepas): KeadaanPenarikan.DILEPAS,
    (KeadaanPenarikan.DIAJUKAN, PenarikanKedaluwarsa): KeadaanPenarikan.KEDALUWARSA,
    (KeadaanPenarikan.DISETUJUI, PenarikanDicairkan): KeadaanPenarikan.DICAIRKAN,
    (KeadaanPenarikan.DISETUJUI, PenarikanDilepas): KeadaanPenarikan.DILEPAS,
    (KeadaanPenarikan.DISETUJUI, PenarikanKedaluwarsa): KeadaanPenarikan.KEDALUWARSA,
}
"""The steps of a withdrawal; a step that is not here is refused.

The money is held in the first two states and in no other.
"""


def langkah_penarikan(
    nomor: int, keadaan: KeadaanPenarikan | None, langkah: type
) -> KeadaanPenarikan:
    """The state after a step, by the table; `keadaan` None means no such request."""
    if keadaan is not None and (keadaan, langkah) in PENARIKAN:
        return PENARIKAN[keadaan, langkah]
    raise LangkahTidakSah(
        nomor,
        path="pengajuan",
        keadaan=keadaan or "tidak ada",
        langkah=langkah.__name__,
        sah=tuple(tujuan.__name__ for asal, tujuan in PENARIKAN if asal is keadaan),
    )


_BIASA = JenisSimpanan.BIASA
_HPP = Akun.HPP
_KAS = Akun.KAS
_PENJUALAN = Akun.PENJUALAN
_PERSEDIAAN = Akun.PERSEDIAAN
_PINJAMAN = Akun.PINJAMAN
_PIUTANG = Akun.PIUTANG
_SIMPANAN = Akun.SIMPANAN
# Members by a name of their own: on Python 3.11 to look one up in its class costs as much as a
# whole line of a deposit.


@attrs.frozen
class BukuBank:
    """A waste bank's book after its last event. Made by `buku_baru`, `evolve` and `fold`.

    Read balances with the methods; the fields are the working memory of the commands.
    """

    bank: BankSampah
    catatan: Catatan[PeristiwaBank] = Catatan()
    nasabah: Peta[str, Nasabah] = Peta()
    nonaktif: Peta[str, bool] = Peta()
    saldo: Peta[str, int] = Peta()
    """Savings by account (`rekening`)."""
    tertahan: Peta[str, int] = Peta()
    jejak: Peta[str, Deret[PeristiwaBank]] = attrs.field(default=Peta(), repr=False)
    """The events that touched an account."""
    emas: Peta[str, int] = Peta()
    pinjaman: Peta[str, int] = Peta()
    piutang: Peta[str, int] = Peta()
    stok_jumlah: Peta[str, int] = Peta()
    stok_nilai: Peta[str, int] = Peta()
    satuan: Peta[str, Satuan] = Peta()
    titipan: Peta[tuple[str, str], Peta[str, int]] = Peta()
    """What each saver has in a lot, by lot and kind."""
    akun: Peta[Akun, int] = Peta()
    """The accounts that have no owner or kind: cash, income, expenses, equity."""
    penarikan: Peta[int, KeadaanPenarikan] = Peta()
    disetujui: Peta[int, int] = Peta()
    """By the number of a request, the number of its approval."""
    dibalik: Peta[int, int] = Peta()
    """By the number of a reversed event, the number of its reversal."""
    dikoreksi: Peta[int, int] = Peta()
    """By the number of a deposit, its correction in force; 0 if there is none any more."""
    dibagi: Peta[int, int] = Peta()
    """By the number of a sale, the sharing of its result in force; 0 likewise."""
    biaya_jual: Peta[int, int] = Peta()
    """By the number of a sale, the costs booked on it."""
    tutup: Bulan | None = None
    bergerak: int = 0
    """The number of the first event after which no opening balance is taken."""

    @property
    def nomor(self) -> int:
        """The number of the last event."""
        return self.catatan.nomor

    def __reduce__(self) -> tuple[object, ...]:
        """A book travels as its log: replayed where it arrives, it is the same book."""
        return (_dari_catatan, (self.bank, list(self.catatan.peristiwa)))

    def saldo_simpanan(self, nasabah: str, simpanan: JenisSimpanan = JenisSimpanan.BIASA) -> int:
        """The savings of a saver, in rupiah."""
        self.anggota(nasabah)
        return self.saldo.get(rekening(nasabah, simpanan), 0)

    def saldo_tersedia(self, nasabah: str, simpanan: JenisSimpanan = JenisSimpanan.BIASA) -> int:
        """Savings less what is held for requests."""
        nama = rekening(nasabah, simpanan)
        return self.saldo_simpanan(nasabah, simpanan) - self.tertahan.get(nama, 0)

    def saldo_akun(self, akun: Akun) -> int:
        """The balance of an account, debit above zero; the sum of its parts where it has any."""
        if akun is Akun.SIMPANAN:
            return -sum(self.saldo.values())
        bagian = {
            Akun.PERSEDIAAN: self.stok_nilai,
            Akun.PINJAMAN: self.pinjaman,
            Akun.PIUTANG: self.piutang,
        }.get(akun)
        return sum(bagian.values()) if bagian is not None else self.akun.get(akun, 0)

    def neraca(self) -> dict[Akun, int]:
        """Every account with its balance, debit above zero; they add up to nothing."""
        return {akun: self.saldo_akun(akun) for akun in Akun}

    def anggota(self, nasabah: str, path: str = "nasabah") -> Nasabah:
        """The saver with this number."""
        if type(nasabah) is str and nasabah in self.nasabah:
            return self.nasabah[nasabah]
        raise NasabahTidakDikenal(nasabah, path=path, bank=self.bank.kode)

    def riwayat(self, nama_rekening: str) -> Iterator[PeristiwaBank]:
        """The events that touched an account, the latest first."""
        return reversed(self.jejak.get(nama_rekening, Deret()))


def buku_baru(bank: BankSampah) -> BukuBank:
    """An empty book.

    >>> buku_baru(BankSampah("BSU-1", "RW 06")).nomor
    0
    """
    return BukuBank(bank)


def _dari_catatan(bank: BankSampah, peristiwa: Iterable[PeristiwaBank]) -> BukuBank:
    return fold(peristiwa, buku_baru(bank))


def evolve(buku: BukuBank, peristiwa: PeristiwaBank) -> BukuBank:
    """The book with one event more; the same book if the event stands in it already."""
    if type(peristiwa) not in _DIKENAL:
        raise PeristiwaTidakDikenal(type(peristiwa).__name__, buku="buku bank sampah")
    if buku.catatan.memuat(peristiwa):
        return buku
    catatan = buku.catatan.tambah(peristiwa)
    kerja = _Kerja(buku, Lapisan)
    kerja.terapkan(peristiwa, catatan.peristiwa)
    return kerja.hasil(catatan, Lapisan.hasil)


def fold(peristiwa: Iterable[PeristiwaBank], awal: BukuBank) -> BukuBank:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`.

    Refuses a log with a gap, a repeated number or command id, or a day that goes back.
    """
    baru = list(peristiwa)
    log = [*awal.catatan.peristiwa, *baru] if awal.nomor else baru
    terakhir = awal.catatan.terakhir
    kerja = _Kerja(awal, Peta.salin)
    terdaftar, saldo, jejak = kerja.nasabah, kerja.saldo, kerja.jejak_baru
    jumlah_stok, nilai_stok = kerja.stok_jumlah, kerja.stok_nilai
    terkunci = date.max
    for nomor, e in enumerate(baru, awal.nomor + 1):
        if type(e) is not SetoranDicatat and type(e) not in _DIKENAL:
            raise PeristiwaTidakDikenal(type(e).__name__, buku="buku bank sampah")
        tanggal = e.tanggal
        if e.nomor != nomor or tanggal < terakhir:
            periksa_urutan(e, nomor - 1, terakhir, None)
        terakhir = tanggal
        if (
            type(e) is SetoranDicatat
            and tanggal > terkunci
            and e.pembagian is None
            and e.simpanan is _BIASA
            and (nasabah := e.nasabah) in terdaftar
        ):
            total = 0
            for baris in e.rincian:
                jenis = baris.tarif.jenis
                nilai = baris.nilai
                try:
                    jumlah_stok[jenis] += baris.jumlah
                    nilai_stok[jenis] += nilai
                except KeyError:
                    jumlah_stok[jenis], nilai_stok[jenis] = baris.jumlah, nilai
                    kerja.satuan.setdefault(jenis, baris.tarif.satuan)
                total += nilai
            if total:
                saldo[nasabah] += total
                jejak[nasabah].append(e)
        elif not (
            (type(e) is PenarikanDicairkan and kerja.tarik_cepat(e))
            or (type(e) is PenjualanDicatat and kerja.jual_cepat(e))
        ):
            kerja.terapkan(e, log)
            terkunci = kerja.terkunci if kerja.bergerak else date.max
    nomor_per_id = _nomor_per_id(baru, awal)
    catatan = Catatan(Deret.milik(log), Peta.milik(nomor_per_id), terakhir)
    return kerja.hasil(catatan, Peta.milik)


def _nomor_per_id(baru: list[PeristiwaBank], awal: BukuBank) -> dict[str, int]:
    """The numbers by command id of a log that goes on from a book; an id stands once."""
    nomor_per_id = awal.catatan.nomor_per_id.salin()
    nomor_per_id.update(zip(map(_ID, baru), map(_NOMOR, baru), strict=True))
    if len(nomor_per_id) != awal.nomor + len(baru):
        terlihat = awal.catatan.nomor_per_id.salin()
        e = next(e for e in baru if terlihat.setdefault(e.id, e.nomor) != e.nomor)
        raise PerintahBerbeda(e.id, path="id", nomor=terlihat[e.id])
    return nomor_per_id


_ID, _NOMOR = attrgetter("id"), attrgetter("nomor")


def buku_pada(buku: BukuBank, tanggal: date) -> BukuBank:
    """The book as it stood at the end of a day."""
    if tanggal >= buku.catatan.terakhir:
        return buku
    return fold((e for e in buku.catatan.peristiwa if e.tanggal <= tanggal), buku_baru(buku.bank))


def coba(buku: BukuBank, peristiwa: PeristiwaBank) -> None:
    """Refuse what `evolve` would refuse, with all its faults; the book stays as it is."""
    _Kerja(buku, Lapisan).terapkan(peristiwa, buku.catatan.peristiwa)


def asal_usul(buku: BukuBank, e: PeristiwaBank) -> PeristiwaBank:
    """The event that a chain of corrections and reversals leads back to; any other is its own."""
    while isinstance(e, (KoreksiDicatat, PembalikanDicatat)):
        nomor = e.mengoreksi if isinstance(e, KoreksiDicatat) else e.membalik
        e = buku.catatan.peristiwa[nomor - 1]
    return e


_KURANG: dict[Akun, tuple[type[Galat], int]] = {
    Akun.KAS: (KasTidakCukup, 1),
    Akun.DANA_SOSIAL: (DanaSosialTidakCukup, -1),
}
"""The accounts that cannot be overdrawn: the fault, and the sign of a healthy balance."""


class _Kerja:
    """The book taken apart into mappings that may be written to, for one event or many.

    A container of the book is opened (`buka`: as a layer over it, or as a copy) when it is
    first looked at, and only what was opened is put back.
    """

    nasabah: MutableMapping[str, Nasabah]
    nonaktif: MutableMapping[str, bool]
    saldo: MutableMapping[str, int]
    tertahan: MutableMapping[str, int]
    emas: MutableMapping[str, int]
    pinjaman: MutableMapping[str, int]
    piutang: MutableMapping[str, int]
    stok_jumlah: MutableMapping[str, int]
    stok_nilai: MutableMapping[str, int]
    satuan: MutableMapping[str, Satuan]
    titipan: MutableMapping[tuple[str, str], Peta[str, int]]
    akun: MutableMapping[Akun, int]
    penarikan: MutableMapping[int, KeadaanPenarikan]
    disetujui: MutableMapping[int, int]
    dibalik: MutableMapping[int, int]
    dikoreksi: MutableMapping[int, int]
    dibagi: MutableMapping[int, int]
    biaya_jual: MutableMapping[int, int]

    def __init__(self, buku: BukuBank, buka: Callable[[Peta[Any, Any]], Any]) -> None:
        self._buku = buku
        self._buka = buka
        self.tutup = buku.tutup
        self.terkunci = buku.tutup.akhir if buku.tutup else date.min
        self.bergerak = buku.bergerak
        self.jejak_baru: defaultdict[str, list[PeristiwaBank]] = defaultdict(list)

    def __getattr__(self, nama: str) -> Any:
        wadah = self._buka(getattr(self._buku, nama))
        setattr(self, nama, wadah)
        return wadah

    def hasil(
        self, catatan: Catatan[PeristiwaBank], tutup: Callable[[Any], Peta[Any, Any]]
    ) -> BukuBank:
        """The book put together again, with this log."""
        terbuka = {nama: tutup(isi) for nama, isi in vars(self).items() if nama in _WADAH}
        lama = {nama: getattr(self._buku, nama) for nama in _WADAH - terbuka.keys()}
        jejak = self._buku.jejak
        lanjutan = {n: jejak.get(n, Deret()).sambung(e) for n, e in self.jejak_baru.items()}
        return BukuBank(
            self._buku.bank,
            catatan,
            jejak=jejak.ubah(lanjutan),
            tutup=self.tutup,
            bergerak=self.bergerak,
            **lama,
            **terbuka,
        )

    # --- effects ---------------------------------------------------------------------------

    def terapkan(self, e: PeristiwaBank, log: Sequence[PeristiwaBank]) -> None:
        """Apply any event; `log` ends with it."""
        if e.tanggal <= self.terkunci:
            raise BulanTerkunci(e.tanggal, path="tanggal", tutup=str(self.tutup))
        if type(e) is NasabahDidaftarkan:
            self._daftarkan(e.nasabah)
            return
        nasabah = getattr(e, "nasabah", None)
        if nasabah is not None and nasabah not in self.nasabah:
            raise NasabahTidakDikenal(nasabah, path="nasabah", bank=self._buku.bank.kode)
        khusus = _KHUSUS.get(type(e))
        if khusus is not None:
            khusus(self, e, log)
        hasil = akibat(e)
        angkat(self.galat(hasil))
        self._catat(e, hasil)
        if not self.bergerak and hasil != _TANPA_AKIBAT and not _pembukaan(e, log):
            self.bergerak = e.nomor

    def _catat(self, e: PeristiwaBank, hasil: Akibat) -> None:
        for pos in hasil.pos:
            akun, rincian = pos.akun, pos.rincian
            if akun is _SIMPANAN:
                _tambah(self.saldo, rincian, -pos.nilai)
                jejak = self.jejak_baru[rincian]
                if not jejak or jejak[-1] is not e:
                    jejak.append(e)
            elif akun is _PERSEDIAAN:
                _tambah(self.stok_nilai, rincian, pos.nilai)
            elif akun is _PINJAMAN:
                _tambah(self.pinjaman, rincian, pos.nilai)
            elif akun is _PIUTANG:
                _tambah(self.piutang, rincian, pos.nilai)
            else:
                _tambah(self.akun, akun, pos.nilai)
        for stok in hasil.stok:
            if stok.jenis not in self.satuan:
                self.satuan[stok.jenis] = stok.satuan
            _tambah(self.stok_jumlah, stok.jenis, stok.jumlah)
            _tambah(self.stok_nilai, stok.jenis, 0)
        for emas in hasil.emas:
            _tambah(self.emas, emas.nasabah, emas.mikrogram)
        for titipan in hasil.titipan:
            if titipan.jenis not in self.satuan:
                self.satuan[titipan.jenis] = titipan.satuan
            kunci = (titipan.lot, titipan.jenis)
            isi = self.titipan.get(kunci) or Peta()
            jumlah = isi.get(titipan.nasabah, 0) + titipan.jumlah
            self.titipan[kunci] = isi.ubah({titipan.nasabah: jumlah})

    # --- short cuts of `fold`, each with `terapkan` for its slow twin ----------------------------

    def tarik_cepat(self, e: PenarikanDicairkan) -> bool:
        """Pay out at the counter; False, with nothing done, where more is to be looked at."""
        nasabah, jumlah, akun = e.nasabah, e.jumlah, self.akun
        if (
            not self.bergerak
            or e.tanggal <= self.terkunci
            or e.pengajuan is not None
            or e.potongan
            or e.simpanan is not _BIASA
            or nasabah not in self.nasabah
            or self.saldo[nasabah] - self.tertahan.get(nasabah, 0) < jumlah
            or akun.get(_KAS, 0) < jumlah
        ):
            return False
        self.saldo[nasabah] -= jumlah
        akun[_KAS] -= jumlah
        self.jejak_baru[nasabah].append(e)
        return True

    def jual_cepat(self, e: PenjualanDicatat) -> bool:
        """Sell one line of each kind for cash; False, with nothing done, for any other sale."""
        rincian = e.rincian
        stok_jumlah, stok_nilai, akun = self.stok_jumlah, self.stok_nilai, self.akun
        if (
            not self.bergerak
            or e.tanggal <= self.terkunci
            or not e.tunai
            or len({r.jenis for r in rincian}) != len(rincian)
        ):
            return False
        masuk = hpp = 0
        for r in rincian:
            sisa = stok_jumlah.get(r.jenis, 0) - r.jumlah
            if sisa <= 0 or stok_nilai[r.jenis] < r.hpp:
                return False
            masuk += r.nilai
            hpp += r.hpp
        if not (masuk and hpp):
            return False
        for r in rincian:
            stok_jumlah[r.jenis] -= r.jumlah
            stok_nilai[r.jenis] -= r.hpp
        for nama, nilai in ((_KAS, masuk), (_PENJUALAN, -masuk), (_HPP, hpp)):
            akun[nama] = akun.get(nama, 0) + nilai
        return True

    def galat(self, hasil: Akibat) -> list[Galat]:
        """What the effect would push below zero."""
        galat: list[Galat] = []
        if selisih := sum(pos.nilai for pos in hasil.pos):
            galat.append(JurnalTidakSeimbang(selisih, path="akibat.pos"))
        ubah: dict[tuple[Akun, str], int] = {}
        for pos in hasil.pos:
            _tambah(ubah, (pos.akun, pos.rincian), pos.nilai)
        for (akun, rincian), nilai in ubah.items():
            if akun is _SIMPANAN:
                galat += self._galat_simpanan(rincian, nilai)
            elif akun in (_PINJAMAN, _PIUTANG):
                if akun is _PINJAMAN and rincian not in self.nasabah:
                    galat.append(
                        NasabahTidakDikenal(rincian, path="nasabah", bank=self._buku.bank.kode)
                    )
                peta = self.pinjaman if akun is _PINJAMAN else self.piutang
                ada = peta.get(rincian, 0)
                if ada + nilai < 0:
                    galat.append(
                        PiutangTidakCukup(-nilai, path="jumlah", pihak=rincian, tagihan=ada)
                    )
            elif akun in _KURANG:
                kelas, tanda = _KURANG[akun]
                ada = tanda * self.akun.get(akun, 0)
                if ada + tanda * nilai < 0:
                    galat.append(kelas(-tanda * nilai, path="jumlah", ada=ada))
        galat += self._galat_stok(hasil)
        for emas in hasil.emas:
            ada = self.emas.get(emas.nasabah, 0)
            if ada + emas.mikrogram < 0:
                galat.append(
                    EmasTidakCukup(
                        -emas.mikrogram, path="mikrogram", nasabah=emas.nasabah, emas=ada
                    )
                )
        return [*galat, *self._galat_titipan(hasil)]

    def _galat_simpanan(self, nama: str, nilai: int) -> Iterator[Galat]:
        if nama.partition(PEMISAH_REKENING)[0] not in self.nasabah:
            yield NasabahTidakDikenal(nama, path="nasabah", bank=self._buku.bank.kode)
            return
        saldo, tertahan = self.saldo.get(nama, 0), self.tertahan.get(nama, 0)
        if nilai > 0 and saldo - tertahan < nilai:
            yield SaldoTidakCukup(
                nilai,
                path="jumlah",
                rekening=nama,
                saldo=saldo,
                tertahan=tertahan,
                tersedia=saldo - tertahan,
            )

    def _galat_stok(self, hasil: Akibat) -> Iterator[Galat]:
        jumlah: dict[str, int] = {}
        nilai: dict[str, int] = {}
        for stok in hasil.stok:
            _tambah(jumlah, stok.jenis, stok.jumlah)
        for pos in hasil.pos:
            if pos.akun is _PERSEDIAAN:
                _tambah(nilai, pos.rincian, pos.nilai)
        for jenis in jumlah | nilai:
            ada = self.stok_jumlah.get(jenis, 0)
            sisa = ada + jumlah.get(jenis, 0)
            sisa_nilai = self.stok_nilai.get(jenis, 0) + nilai.get(jenis, 0)
            if sisa < 0 or sisa_nilai < 0 or (sisa == 0 and sisa_nilai != 0):
                keluar = -jumlah.get(jenis, 0)
                yield StokTidakCukup(keluar, path="jumlah", jenis=jenis, stok=ada)

    def _galat_titipan(self, hasil: Akibat) -> Iterator[Galat]:
        ubah: dict[tuple[str, str, str], int] = {}
        for t in hasil.titipan:
            _tambah(ubah, (t.lot, t.jenis, t.nasabah), t.jumlah)
        for (lot, jenis, nasabah), jumlah in ubah.items():
            isi = self.titipan.get((lot, jenis)) or Peta()
            ada = isi.get(nasabah, 0)
            if ada + jumlah < 0:
                yield TitipanTidakCukup(
                    -jumlah, path="jumlah", nasabah=nasabah, lot=f"{lot}/{jenis}", titipan=ada
                )

    # --- what an event changes besides ------------------------------------------------------

    def _daftarkan(self, nasabah: Nasabah) -> None:
        if nasabah.nomor in self.nasabah:
            raise NasabahSudahTerdaftar(nasabah.nomor, path="nasabah.nomor")
        self.nasabah[nasabah.nomor] = nasabah
        self.saldo[nasabah.nomor] = 0

    def _tahan(self, nama: str, jumlah: int) -> None:
        _tambah(self.tertahan, nama, jumlah)

    def _langkah(self, nomor: int, langkah: type) -> KeadaanPenarikan:
        keadaan = self.penarikan.get(nomor)
        self.penarikan[nomor] = baru = langkah_penarikan(nomor, keadaan, langkah)
        return baru

    def _ajukan(self, e: PenarikanDiajukan, _: object) -> None:
        nama = rekening(e.nasabah, e.simpanan)
        angkat(self._galat_simpanan(nama, e.jumlah))
        self.penarikan[e.nomor] = KeadaanPenarikan.DIAJUKAN
        self._tahan(nama, e.jumlah)

    def _setujui(self, e: PenarikanDisetujui, _: object) -> None:
        self._langkah(e.pengajuan, type(e))
        self.disetujui[e.pengajuan] = e.nomor

    def _bebaskan(
        self,
        e: PenarikanDicairkan | PenarikanDilepas | PenarikanKedaluwarsa,
        log: Sequence[PeristiwaBank],
    ) -> None:
        if e.pengajuan is not None:
            self._langkah(e.pengajuan, type(e))
            asal = cast("PenarikanDiajukan", log[e.pengajuan - 1])
            self._tahan(rekening(asal.nasabah, asal.simpanan), -asal.jumlah)

    def _koreksi(self, e: KoreksiDicatat, log: Sequence[PeristiwaBank]) -> None:
        if e.mengoreksi >= e.nomor:
            raise NomorTidakAda(e.mengoreksi, path="mengoreksi", terakhir=e.nomor - 1)
        asal = log[e.mengoreksi - 1]
        if not isinstance(asal, SetoranDicatat):
            raise BukanSetoran(e.mengoreksi, path="mengoreksi", jenis=type(asal).__name__)
        self.dikoreksi[e.mengoreksi] = e.nomor

    def _bagi(self, e: BagiHasilDicatat, _: object) -> None:
        self.dibagi[e.penjualan] = e.nomor

    def _biayai(self, e: BiayaDicatat, _: object) -> None:
        if e.penjualan is not None:
            _tambah(self.biaya_jual, e.penjualan, e.jumlah)

    def _balik(self, e: PembalikanDicatat, log: Sequence[PeristiwaBank]) -> None:
        if e.membalik >= e.nomor:
            raise NomorTidakAda(e.membalik, path="membalik", terakhir=e.nomor - 1)
        if e.membalik in self.dibalik:
            oleh = self.dibalik[e.membalik]
            raise SudahDibalik(e.membalik, path="membalik", oleh=oleh)
        self.dibalik[e.membalik] = e.nomor
        asal = log[e.membalik - 1]
        if type(asal) is KoreksiDicatat:
            self.dikoreksi[asal.mengoreksi] = asal.menggantikan or 0
        elif type(asal) is BagiHasilDicatat:
            self.dibagi[asal.penjualan] = 0
        elif type(asal) is BiayaDicatat and asal.penjualan is not None:
            _tambah(self.biaya_jual, asal.penjualan, -asal.jumlah)

    def _tutup(self, e: BulanDitutup, _: object) -> None:
        self.tutup, self.terkunci = e.bulan, e.bulan.akhir

    def _ubah_status(self, e: StatusNasabahDiubah, _: object) -> None:
        self.nonaktif[e.nasabah] = not e.aktif


def _tambah(peta: MutableMapping[Any, int], kunci: object, nilai: int) -> None:
    try:
        peta[kunci] += nilai
    except KeyError:
        peta[kunci] = nilai


def _pembukaan(e: PeristiwaBank, log: Sequence[PeristiwaBank]) -> bool:
    """Whether an event enters opening balances, or takes them back."""
    asal = log[e.membalik - 1] if isinstance(e, PembalikanDicatat) else e
    return isinstance(asal, SaldoAwalDicatat)


_TANPA_AKIBAT = Akibat()

_KHUSUS: dict[type, Any] = {
    StatusNasabahDiubah: _Kerja._ubah_status,
    PenarikanDiajukan: _Kerja._ajukan,
    PenarikanDisetujui: _Kerja._setujui,
    PenarikanDicairkan: _Kerja._bebaskan,
    PenarikanDilepas: _Kerja._bebaskan,
    PenarikanKedaluwarsa: _Kerja._bebaskan,
    KoreksiDicatat: _Kerja._koreksi,
    BagiHasilDicatat: _Kerja._bagi,
    BiayaDicatat: _Kerja._biayai,
    PembalikanDicatat: _Kerja._balik,
    BulanDitutup: _Kerja._tutup,
}

_DIKENAL = frozenset(get_args(PeristiwaBank))
_WADAH = frozenset(_Kerja.__annotations__)
"""The containers of a book, by name."""
