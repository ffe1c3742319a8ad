"""Commands that pay savings out: asked for, held, approved, paid; or let go.

`periksa_penarikan` is the assessment behind them: what may be withdrawn on a
day under a policy, and every reason why not more.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import cast

import attrs

from pelayanan_publik.bank_sampah.book.command import jawaban, mulai, sahkan
from pelayanan_publik.bank_sampah.book.effects import akibat
from pelayanan_publik.bank_sampah.book.events import (
    Akun,
    PenarikanDiajukan,
    PenarikanDicairkan,
    PenarikanDilepas,
    PenarikanDisetujui,
    PenarikanKedaluwarsa,
    PeristiwaBank,
    SaldoAwalDicatat,
)
from pelayanan_publik.bank_sampah.book.state import BukuBank, asal_usul, langkah_penarikan
from pelayanan_publik.bank_sampah.errors import (
    BelumBolehDitarik,
    BelumKedaluwarsa,
    BelumWaktunyaMenarik,
    DiLuarJadwalPenarikan,
    PenarikanTerlaluKecil,
    PengajuanKedaluwarsa,
    PerluPersetujuan,
    PetugasSama,
    PotonganBerlebih,
    SaldoBelumMemenuhiSyarat,
)
from pelayanan_publik.bank_sampah.kebijakan import HitunganTunggu, KebijakanPenarikan
from pelayanan_publik.bank_sampah.model import JenisSimpanan, rekening
from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pastikan,
    tulis_rupiah,
)
from pelayanan_publik.core.validity import tambah_bulan


@attrs.frozen
class HasilPenarikan:
    """What an account may pay out on a day under a policy."""

    rekening: str
    pada: date
    kebijakan: KebijakanPenarikan
    saldo: int
    tertahan: int
    belum_matang: int
    """Deposits whose own waiting time has not passed."""
    boleh_mulai: date | None
    """The first day after the waiting time since the last withdrawal, where that is the rule."""

    @property
    def tersedia(self) -> int:
        return self.saldo - self.tertahan

    @property
    def paling_banyak(self) -> int:
        """The most that may be withdrawn; zero where a rule forbids any."""
        terlalu_kecil = self._ruang < self.kebijakan.jumlah_minimum_rupiah
        return 0 if terlalu_kecil or self._galat_umum() else self._ruang

    @property
    def _ruang(self) -> int:
        return max(0, self.tersedia - self.belum_matang - self.kebijakan.saldo_tersisa_rupiah)

    def _galat_umum(self) -> list[Galat]:
        k = self.kebijakan
        galat: list[Galat] = []
        if self.boleh_mulai is not None and self.pada < self.boleh_mulai:
            galat.append(BelumWaktunyaMenarik(self.pada, path="tanggal", mulai=self.boleh_mulai))
        if k.jadwal and not any(self.pada in masa for masa in k.jadwal):
            jadwal = tuple(str(masa) for masa in k.jadwal)
            galat.append(DiLuarJadwalPenarikan(self.pada, path="tanggal", jadwal=jadwal))
        if self.saldo < k.saldo_syarat_rupiah:
            galat.append(
                SaldoBelumMemenuhiSyarat(
                    self.saldo, path="nasabah", saldo=self.saldo, syarat=k.saldo_syarat_rupiah
                )
            )
        return galat

    def galat(self, jumlah: int) -> list[Galat]:
        """Every reason why this amount may not be withdrawn."""
        k = self.kebijakan
        galat = self._galat_umum()
        if jumlah < k.jumlah_minimum_rupiah:
            galat.append(
                PenarikanTerlaluKecil(jumlah, path="jumlah", minimum=k.jumlah_minimum_rupiah)
            )
        if jumlah > self._ruang:
            galat.append(
                BelumBolehDitarik(
                    jumlah,
                    path="jumlah",
                    paling_banyak=self._ruang,
                    tanggal=self.pada,
                    saldo=self.saldo,
                    tertahan=self.tertahan,
                    belum_matang=self.belum_matang,
                    wajib_tersisa=k.saldo_tersisa_rupiah,
                )
            )
        return galat

    def penjelasan(self) -> Penjelasan:
        k = self.kebijakan
        rincian = [
            Penjelasan("Saldo", tulis_rupiah(self.saldo)),
            Penjelasan("Tertahan untuk pengajuan", tulis_rupiah(self.tertahan)),
            Penjelasan(
                "Belum melewati waktu tunggu",
                tulis_rupiah(self.belum_matang),
                catatan=f"{k.waktu_tunggu_bulan} bulan {k.hitungan.value}",
            ),
            Penjelasan("Wajib tersisa", tulis_rupiah(k.saldo_tersisa_rupiah)),
            *(Penjelasan(g.pesan, catatan=g.kode) for g in self._galat_umum()),
        ]
        judul = f"Paling banyak ditarik dari {self.rekening} pada {self.pada}"
        return Penjelasan(
            judul, tulis_rupiah(self.paling_banyak), tuple(rincian), catatan=f"kebijakan {k.nama}"
        )


def periksa_penarikan(
    buku: BukuBank,
    nasabah: str,
    pada: date,
    kebijakan: KebijakanPenarikan,
    simpanan: JenisSimpanan = JenisSimpanan.BIASA,
) -> HasilPenarikan:
    """What a saver may withdraw on a day, and why not more."""
    pastikan(kebijakan=(kebijakan, KebijakanPenarikan), simpanan=(simpanan, JenisSimpanan))
    nama = rekening(nasabah, simpanan)
    per_setoran = kebijakan.hitungan is HitunganTunggu.PER_SETORAN
    tunggu = kebijakan.waktu_tunggu_bulan
    saldo = buku.saldo_simpanan(nasabah, simpanan)
    return HasilPenarikan(
        nama,
        pada,
        kebijakan,
        saldo,
        buku.tertahan.get(nama, 0),
        min(saldo, belum_mengendap(buku, nama, pada, tunggu)) if per_setoran and tunggu else 0,
        _boleh_mulai(buku, nama, tunggu) if tunggu and not per_setoran else None,
    )


def belum_mengendap(buku: BukuBank, nama: str, pada: date, bulan: int) -> int:
    """What was credited so recently that `bulan` months have not passed by `pada`.

    Corrections and reversals count with the event they belong to. Money moved in from
    elsewhere is as young as its move; opening balances are old money.
    """
    jumlah = 0
    for e in buku.riwayat(nama):
        if tambah_bulan(e.tanggal, bulan) <= pada:
            break
        asal = asal_usul(buku, e)
        muda = tambah_bulan(asal.tanggal, bulan) > pada
        if muda and not isinstance(asal, SaldoAwalDicatat) and perubahan(asal, nama) >= 0:
            jumlah += perubahan(e, nama)
    return max(0, jumlah)


def perubahan(e: PeristiwaBank, nama: str) -> int:
    """What an event added to an account (below zero: took out of it)."""
    return -sum(p.nilai for p in akibat(e).pos if p.akun is Akun.SIMPANAN and p.rincian == nama)


def _boleh_mulai(buku: BukuBank, nama: str, bulan: int) -> date | None:
    pertama = None
    for e in buku.riwayat(nama):
        if type(e) is PenarikanDicairkan and e.nomor not in buku.dibalik:
            return tambah_bulan(e.tanggal, bulan)
        pertama = e
    return tambah_bulan(pertama.tanggal, bulan) if pertama is not None else None


def _mulai_penarikan(
    buku: BukuBank, tanggal: date, nasabah: str, jumlah: int, simpanan: JenisSimpanan
) -> Pengumpul:
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(
        galat_positif(jumlah, "jumlah"), galat_anggota(simpanan, JenisSimpanan, "simpanan")
    )
    with kumpul.di():
        buku.anggota(nasabah)
    kumpul.tuntas()
    return kumpul


def ajukan_penarikan(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    jumlah: int,
    kebijakan: KebijakanPenarikan,
    simpanan: JenisSimpanan = JenisSimpanan.BIASA,
) -> PenarikanDiajukan:
    """Ask for a withdrawal; the amount is held until it is paid or let go."""
    pastikan(kebijakan=(kebijakan, KebijakanPenarikan))
    isi = {"tanggal": tanggal, "nasabah": nasabah, "jumlah": jumlah, "simpanan": simpanan}
    if lama := jawaban(buku, id, PenarikanDiajukan, **isi):
        return lama
    kumpul = _mulai_penarikan(buku, tanggal, nasabah, jumlah, simpanan)
    hasil = periksa_penarikan(buku, nasabah, tanggal, kebijakan, simpanan)
    kumpul.tambah(*hasil.galat(jumlah))
    kumpul.tuntas()
    return sahkan(buku, PenarikanDiajukan(buku.nomor + 1, id, tanggal, nasabah, jumlah, simpanan))


def setujui_penarikan(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    pengajuan: int,
    petugas: str,
    kebijakan: KebijakanPenarikan,
) -> PenarikanDisetujui:
    """Approve a request (an officer's right of its own)."""
    pastikan(kebijakan=(kebijakan, KebijakanPenarikan))
    isi = {"tanggal": tanggal, "pengajuan": pengajuan, "petugas": petugas}
    if lama := jawaban(buku, id, PenarikanDisetujui, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(petugas, "petugas"))
    with kumpul.di():
        asal = _pengajuan(buku, pengajuan, PenarikanDisetujui)
        kumpul.tambah(_galat_kedaluwarsa(asal, tanggal, kebijakan))
    kumpul.tuntas()
    return sahkan(buku, PenarikanDisetujui(buku.nomor + 1, id, tanggal, pengajuan, petugas))


def cairkan_penarikan(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    pengajuan: int,
    petugas: str,
    kebijakan: KebijakanPenarikan,
    potongan: int = 0,
) -> PenarikanDicairkan:
    """Pay a request out, less a deduction between zero and its amount."""
    pastikan(kebijakan=(kebijakan, KebijakanPenarikan))
    isi = {"tanggal": tanggal, "pengajuan": pengajuan, "petugas": petugas, "potongan": potongan}
    if lama := jawaban(buku, id, PenarikanDicairkan, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(petugas, "petugas"), galat_tak_negatif(potongan, "potongan"))
    asal = None
    with kumpul.di():
        asal = _pengajuan(buku, pengajuan, PenarikanDicairkan)
        kumpul.tambah(_galat_kedaluwarsa(asal, tanggal, kebijakan))
        kumpul.tambah(_galat_petugas(buku, asal, petugas, kebijakan))
        kumpul.tambah(_galat_potongan(potongan, asal.jumlah))
    kumpul.tuntas()
    assert asal is not None  # noqa: S101 - `tuntas` has raised otherwise
    return sahkan(
        buku,
        PenarikanDicairkan(
            buku.nomor + 1,
            id,
            tanggal,
            asal.nasabah,
            asal.jumlah,
            petugas,
            pengajuan,
            potongan,
            asal.simpanan,
        ),
    )


def tarik(
    buku: BukuBank,
    *,
    id: str,
    tanggal: date,
    nasabah: str,
    jumlah: int,
    petugas: str,
    kebijakan: KebijakanPenarikan,
    potongan: int = 0,
    simpanan: JenisSimpanan = JenisSimpanan.BIASA,
) -> PenarikanDicairkan:
    """Withdraw at the counter in one step, where the policy asks for no approval."""
    pastikan(kebijakan=(kebijakan, KebijakanPenarikan))
    isi = {"tanggal": tanggal, "nasabah": nasabah, "jumlah": jumlah, "petugas": petugas}
    lain = {"potongan": potongan, "simpanan": simpanan, "pengajuan": None}
    if lama := jawaban(buku, id, PenarikanDicairkan, **isi, **lain):
        return lama
    kumpul = _mulai_penarikan(buku, tanggal, nasabah, jumlah, simpanan)
    kumpul.tambah(
        galat_teks(petugas, "petugas"),
        galat_tak_negatif(potongan, "potongan") or _galat_potongan(potongan, jumlah),
    )
    if kebijakan.perlu_persetujuan:
        kumpul.tambah(PerluPersetujuan(kebijakan.nama, path="kebijakan", kebijakan=kebijakan.nama))
    hasil = periksa_penarikan(buku, nasabah, tanggal, kebijakan, simpanan)
    kumpul.tambah(*hasil.galat(jumlah))
    kumpul.tuntas()
    return sahkan(
        buku,
        PenarikanDicairkan(
            buku.nomor + 1, id, tanggal, nasabah, jumlah, petugas, None, potongan, simpanan
        ),
    )


def lepas_penarikan(
    buku: BukuBank, *, id: str, tanggal: date, pengajuan: int, alasan: str
) -> PenarikanDilepas:
    """Let a request go: refused by the bank or taken back by the saver."""
    isi = {"tanggal": tanggal, "pengajuan": pengajuan, "alasan": alasan}
    if lama := jawaban(buku, id, PenarikanDilepas, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    kumpul.tambah(galat_teks(alasan, "alasan"))
    with kumpul.di():
        _pengajuan(buku, pengajuan, PenarikanDilepas)
    kumpul.tuntas()
    return sahkan(buku, PenarikanDilepas(buku.nomor + 1, id, tanggal, pengajuan, alasan))


def kedaluwarsakan_penarikan(
    buku: BukuBank, *, id: str, tanggal: date, pengajuan: int, kebijakan: KebijakanPenarikan
) -> PenarikanKedaluwarsa:
    """Let a request go because the policy's days have passed."""
    pastikan(kebijakan=(kebijakan, KebijakanPenarikan))
    isi = {"tanggal": tanggal, "pengajuan": pengajuan}
    if lama := jawaban(buku, id, PenarikanKedaluwarsa, **isi):
        return lama
    kumpul = mulai(buku, tanggal)
    with kumpul.di():
        asal = _pengajuan(buku, pengajuan, PenarikanKedaluwarsa)
        batas = _kedaluwarsa(asal, kebijakan)
        if not kumpul.galat and (batas is None or tanggal < batas):
            raise BelumKedaluwarsa(pengajuan, path="tanggal", mulai=batas or "tidak pernah")
    kumpul.tuntas()
    return sahkan(buku, PenarikanKedaluwarsa(buku.nomor + 1, id, tanggal, pengajuan))


def _pengajuan(buku: BukuBank, nomor: int, langkah: type) -> PenarikanDiajukan:
    """The request, if it may take this step."""
    asal = buku.catatan.cari(nomor, "pengajuan")
    langkah_penarikan(nomor, buku.penarikan.get(nomor), langkah)
    return cast("PenarikanDiajukan", asal)


def _kedaluwarsa(asal: PenarikanDiajukan, kebijakan: KebijakanPenarikan) -> date | None:
    """The first day on which the request holds no longer."""
    if kebijakan.kedaluwarsa_hari is None:
        return None
    sisa = min(kebijakan.kedaluwarsa_hari, (date.max - asal.tanggal).days)
    return asal.tanggal + timedelta(days=sisa)


def _galat_kedaluwarsa(
    asal: PenarikanDiajukan, tanggal: date, kebijakan: KebijakanPenarikan
) -> Galat | None:
    batas = _kedaluwarsa(asal, kebijakan)
    if batas is not None and isinstance(tanggal, date) and tanggal >= batas:
        return PengajuanKedaluwarsa(asal.nomor, path="pengajuan", sejak=batas)
    return None


def _galat_petugas(
    buku: BukuBank, asal: PenarikanDiajukan, petugas: str, kebijakan: KebijakanPenarikan
) -> Galat | None:
    nomor = buku.disetujui.get(asal.nomor)
    setuju = None if nomor is None else buku.catatan.peristiwa[nomor - 1]
    if not isinstance(setuju, PenarikanDisetujui):
        if not kebijakan.perlu_persetujuan:
            return None
        return PerluPersetujuan(kebijakan.nama, path="pengajuan", kebijakan=kebijakan.nama)
    if kebijakan.petugas_berbeda and setuju.petugas == petugas:
        return PetugasSama(petugas, path="petugas")
    return None


def _galat_potongan(potongan: int, jumlah: int) -> Galat | None:
    if galat_tak_negatif(potongan) is None and potongan > jumlah:
        return PotonganBerlebih(potongan, path="potongan", jumlah=jumlah)
    return None
