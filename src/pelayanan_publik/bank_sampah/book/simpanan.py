"""Commands on savings: gifts to the social fund, bonus, transfer, loans."""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.bank_sampah.book.command import jawaban, mulai, periksa_aktif, sahkan
from pelayanan_publik.bank_sampah.book.events import (
    AngsuranDicatat,
    BonusDiberikan,
    DanaSosialDisalurkan,
    PemindahanDicatat,
    PinjamanDicairkan,
    SedekahDicatat,
    SumberAngsuran,
)
from pelayanan_publik.bank_sampah.book.penarikan import belum_mengendap
from pelayanan_publik.bank_sampah.book.state import BukuBank
from pelayanan_publik.bank_sampah.errors import (
    BonusBelumBerhak,
    PihakSama,
    PinjamanMasihAda,
    PinjamanMelebihiBatas,
    TenggatTerlewat,
)
from pelayanan_publik.bank_sampah.kebijakan import KebijakanBonus, KebijakanPinjaman
from pelayanan_publik.bank_sampah.model import JenisSimpanan, rekening
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_teks,
    pastikan,
    tulis_rupiah,
)
from pelayanan_publik.core.validity import galat_tanggal, tambah_bulan


def sedekahkan(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    jumlah: int,
    simpanan: JenisSimpanan = JenisSimpanan.BIASA,
) -> SedekahDicatat:
    """Give savings to the social fund. A gift out of a deposit: see `PembagianSetoran`.

    The fund is the bank's equity, never a debt to a saver.
    """
    isi = {"tanggal": tanggal, "nasabah": nasabah, "jumlah": jumlah, "simpanan": simpanan}
    if lama := jawaban(buku, id, SedekahDicatat, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(
        galat_positif(jumlah, "jumlah"), galat_anggota(simpanan, JenisSimpanan, "simpanan")
    )
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tuntas()
    return sahkan(buku, SedekahDicatat(buku.nomor + 1, id, tanggal, nasabah, jumlah, simpanan))


def salurkan_dana_sosial(
    buku: BukuBank, *, id: str, tanggal: date, jumlah: int, penerima: str
) -> DanaSosialDisalurkan:
    """Give money of the social fund to whom it is for."""
    isi = {"tanggal": tanggal, "jumlah": jumlah, "penerima": penerima}
    if lama := jawaban(buku, id, DanaSosialDisalurkan, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_positif(jumlah, "jumlah"), galat_teks(penerima, "penerima"))
    kumpul.tuntas()
    return sahkan(buku, DanaSosialDisalurkan(buku.nomor + 1, id, tanggal, jumlah, penerima))


def pindahkan(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    dari: str,
    ke: str,
    jumlah: int,
    simpanan_dari: JenisSimpanan = JenisSimpanan.BIASA,
    simpanan_ke: JenisSimpanan = JenisSimpanan.BIASA,
) -> PemindahanDicatat:
    """Move savings to another saver, or to another account of the same one."""
    isi = {"tanggal": tanggal, "dari": dari, "ke": ke, "jumlah": jumlah}
    jenis = {"simpanan_dari": simpanan_dari, "simpanan_ke": simpanan_ke}
    if lama := jawaban(buku, id, PemindahanDicatat, **isi, **jenis):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_positif(jumlah, "jumlah"))
    kumpul.tambah(*(galat_anggota(s, JenisSimpanan, nama) for nama, s in jenis.items()))
    with kumpul.di():
        buku.anggota(dari, "dari")
    with kumpul.di():
        periksa_aktif(buku, ke, "ke")
    if (dari, simpanan_dari) == (ke, simpanan_ke):
        kumpul.tambah(PihakSama(dari, path="ke"))
    kumpul.tuntas()
    return sahkan(
        buku,
        PemindahanDicatat(
            buku.nomor + 1, id, tanggal, dari, ke, jumlah, simpanan_dari, simpanan_ke
        ),
    )


@attrs.frozen
class HasilBonus:
    """What bonus an account has earned on a day."""

    rekening: str
    pada: date
    kebijakan: KebijakanBonus
    saldo: int
    mengendap: int
    """The part of the balance that has stayed for the policy's months."""
    bonus_terakhir: date | None

    @property
    def berhak(self) -> bool:
        """Whether anything stayed, and no bonus was given for these months already."""
        k = self.kebijakan
        lewat = self.bonus_terakhir is None or (
            tambah_bulan(self.bonus_terakhir, k.mengendap_bulan) <= self.pada
        )
        return lewat and self.mengendap > 0

    @property
    def jumlah(self) -> int:
        k = self.kebijakan
        return k.pembulatan.bulatkan(self.mengendap * k.persen, 100) if self.berhak else 0

    def penjelasan(self) -> Penjelasan:
        k = self.kebijakan
        return Penjelasan(
            f"Bonus {self.rekening} pada {self.pada}",
            tulis_rupiah(self.jumlah),
            (
                Penjelasan("Saldo", tulis_rupiah(self.saldo)),
                Penjelasan(f"Mengendap {k.mengendap_bulan} bulan", tulis_rupiah(self.mengendap)),
                Penjelasan("Bonus", f"{k.persen} %", catatan=f"dibulatkan {k.pembulatan.value}"),
                Penjelasan("Bonus terakhir", str(self.bonus_terakhir or "belum pernah")),
            ),
        )


def hitung_bonus(buku: BukuBank, nasabah: str, pada: date, kebijakan: KebijakanBonus) -> HasilBonus:
    """The bonus for savings that stayed; withdrawals are taken from the oldest money first."""
    nama = rekening(nasabah, kebijakan.simpanan)
    saldo = buku.saldo_simpanan(nasabah, kebijakan.simpanan)
    baru = belum_mengendap(buku, nama, pada, kebijakan.mengendap_bulan)
    return HasilBonus(
        nama, pada, kebijakan, saldo, max(0, saldo - baru), _bonus_terakhir(buku, nama)
    )


def _bonus_terakhir(buku: BukuBank, nama: str) -> date | None:
    """The day of the last bonus in force."""
    berlaku = (
        e.tanggal
        for e in buku.riwayat(nama)
        if isinstance(e, BonusDiberikan) and e.nomor not in buku.dibalik
    )
    return next(berlaku, None)


def beri_bonus(
    buku: BukuBank, *, id: str, tanggal: date, nasabah: str, kebijakan: KebijakanBonus
) -> BonusDiberikan:
    """Credit the bonus that `hitung_bonus` finds; refuses where there is none."""
    pastikan(kebijakan=(kebijakan, KebijakanBonus))
    isi = {"tanggal": tanggal, "nasabah": nasabah, "persen": kebijakan.persen}
    if lama := jawaban(buku, id, BonusDiberikan, simpanan=kebijakan.simpanan, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tuntas()
    hasil = hitung_bonus(buku, nasabah, tanggal, kebijakan)
    if hasil.jumlah == 0:
        raise BonusBelumBerhak(
            hasil.rekening,
            path="nasabah",
            tanggal=tanggal,
            mengendap=hasil.mengendap,
            bonus_terakhir=hasil.bonus_terakhir or "belum pernah",
        )
    return sahkan(
        buku,
        BonusDiberikan(
            buku.nomor + 1,
            id,
            tanggal,
            nasabah,
            kebijakan.simpanan,
            hasil.mengendap,
            kebijakan.persen,
            hasil.jumlah,
        ),
    )


def pinjamkan(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    jumlah: int,
    tenggat: date,
    kebijakan: KebijakanPinjaman,
) -> PinjamanDicairkan:
    """Lend money to a saver, one loan at a time; paid back in waste or rupiah by `tenggat`."""
    pastikan(kebijakan=(kebijakan, KebijakanPinjaman))
    isi = {"tanggal": tanggal, "nasabah": nasabah, "jumlah": jumlah, "tenggat": tenggat}
    if lama := jawaban(buku, id, PinjamanDicairkan, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_positif(jumlah, "jumlah"), galat_tanggal(tenggat, "tenggat"))
    with kumpul.di():
        periksa_aktif(buku, nasabah)
    kumpul.tuntas()
    if tenggat <= tanggal:
        kumpul.tambah(TenggatTerlewat(tenggat, path="tenggat", tanggal=tanggal))
    if utang := buku.pinjaman.get(nasabah, 0):
        kumpul.tambah(PinjamanMasihAda(nasabah, path="nasabah", pinjaman=utang))
    if kebijakan.kelipatan_persen is not None:
        batas = buku.saldo_simpanan(nasabah) * kebijakan.kelipatan_persen // 100
        if jumlah > batas:
            kumpul.tambah(PinjamanMelebihiBatas(jumlah, path="jumlah", batas=batas))
    kumpul.tuntas()
    return sahkan(buku, PinjamanDicairkan(buku.nomor + 1, id, tanggal, nasabah, jumlah, tenggat))


def angsur(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    jumlah: int,
    sumber: SumberAngsuran,
) -> AngsuranDicatat:
    """Pay a loan back out of savings or in cash. In waste: `PembagianSetoran.angsuran`."""
    isi = {"tanggal": tanggal, "nasabah": nasabah, "jumlah": jumlah, "sumber": sumber}
    if lama := jawaban(buku, id, AngsuranDicatat, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_positif(jumlah, "jumlah"), galat_anggota(sumber, SumberAngsuran, "sumber"))
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tuntas()
    return sahkan(buku, AngsuranDicatat(buku.nomor + 1, id, tanggal, nasabah, jumlah, sumber))
