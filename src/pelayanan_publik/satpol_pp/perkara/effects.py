"""What each event changes in the register of cases.

One function for each kind of event: it looks at the book, collects every fault, and answers with
the changed fields. Commands try their event here before they answer, and a log read from
elsewhere meets the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, cast

import attrs

from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.satpol_pp.errors import BukanLangkahTerakhirPerkara, PerkaraSudahAda
from pelayanan_publik.satpol_pp.perkara.events import (
    KepatuhanDicatat,
    LangkahPerkara,
    LangkahPerkaraDibatalkan,
    PelanggaranBerlanjut,
    PelanggaranDilaporkan,
    PelanggaranTerulang,
    PembinaanDicatat,
    PenertibanDicatat,
    PeristiwaPerkara,
    PerkaraDilimpahkan,
    PerkaraDitutup,
    PerkaraSelesai,
    PerpanjanganDicatat,
    PutusanDicatat,
    SuratDiterbitkan,
    SuratDiterima,
    galat_putusan,
)
from pelayanan_publik.satpol_pp.perkara.gerak import Gerak
from pelayanan_publik.satpol_pp.perkara.kartu import (
    LANGKAH,
    NAIK,
    KartuPerkara,
    KeadaanPerkara,
    SuratBerjalan,
)
from pelayanan_publik.satpol_pp.perkara.saksi import galat_penolakan, galat_saksi
from pelayanan_publik.satpol_pp.perkara.state import (
    BukuPerkara,
    buku_perkara,
    galat_jatuh_tempo,
    galat_keputusan,
    galat_nomor_surat,
    galat_tercatat,
    kunci_surat,
    mulai,
)
from pelayanan_publik.satpol_pp.perkara.syarat import galat_gerak
from pelayanan_publik.satpol_pp.perkara.tangga import Pengulangan, TahapPembinaan, tulis_sebutan
from pelayanan_publik.satpol_pp.perkara.tenggang import (
    JatuhTempo,
    cocok,
    galat_keperluan,
    galat_tambahan,
)


def _jadi(buku: BukuPerkara, lama: KartuPerkara, baru: KartuPerkara, **lain: object) -> Perubahan:
    """The card after a step, the one to go back to, and the counts."""
    return {
        "kartu": {baru.perkara: baru},
        "sebelum": {baru.langkah: lama},
        **_hitung(buku, lama.keadaan, baru.keadaan),
        **lain,
    }


def _hitung(buku: BukuPerkara, dari: KeadaanPerkara, ke: KeadaanPerkara) -> Perubahan:
    if dari is ke:
        return {}
    return {"banyak": {dari: buku.banyak[dari] - 1, ke: buku.banyak.get(ke, 0) + 1}}


def _maju(
    kartu: KartuPerkara,
    e: LangkahPerkara,
    keadaan: KeadaanPerkara | None = None,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> KartuPerkara:
    """The card after a step: in the state it leads to, where that is only one."""
    if keadaan is None:
        (keadaan,) = LANGKAH[kartu.keadaan, type(e)]
    naik = e.hari if type(e) in NAIK else kartu.naik
    return attrs.evolve(kartu, keadaan=keadaan, langkah=e.nomor, hari=e.hari, naik=naik, **isi)


def _dilaporkan(buku: BukuPerkara, e: PelanggaranDilaporkan) -> Perubahan:
    if lama := buku.kartu.get(e.perkara):
        raise PerkaraSudahAda(e.perkara, path="perkara", keadaan=tulis_sebutan(lama.keadaan))
    angkat(filter(None, [galat_tercatat(e.hari, e.tanggal)]))
    awal = KeadaanPerkara.DILAPORKAN
    kartu = KartuPerkara(e, awal, e.nomor, e.hari)
    return {"kartu": {e.perkara: kartu}, "banyak": {awal: buku.banyak.get(awal, 0) + 1}}


def _dibina(buku: BukuPerkara, e: PembinaanDicatat) -> Perubahan:
    kartu, kumpul = mulai(buku, e, e.tahap)
    kumpul.tuntas()
    preemtif = e.tahap is TahapPembinaan.PREEMTIF
    keadaan = KeadaanPerkara.PREEMTIF if preemtif else KeadaanPerkara.PREVENTIF
    pembinaan = (*kartu.pembinaan, *({e.tahap} - set(kartu.pembinaan)))
    return _jadi(buku, kartu, _maju(kartu, e, keadaan, pembinaan=pembinaan))


def _diterbitkan(buku: BukuPerkara, e: SuratDiterbitkan) -> Perubahan:
    kartu, kumpul = mulai(buku, e, e.anak_tangga)
    kumpul.tambah(galat_nomor_surat(buku, e.nomor_surat))
    kumpul.tuntas()
    anak = kartu.tangga.surat[kartu.tingkat]
    baru = _maju(kartu, e, surat=SuratBerjalan(anak, e.nomor_surat, e.hari))
    return _jadi(buku, kartu, baru, nomor_surat={kunci_surat(e.nomor_surat): e.nomor})


def _diterima(buku: BukuPerkara, e: SuratDiterima) -> Perubahan:
    kartu, kumpul = mulai(buku, e)
    surat = cast("SuratBerjalan", kartu.surat)  # the table leads here with a letter out
    tenggang = surat.anak_tangga.tenggang
    kumpul.tambah(
        *galat_saksi(e.saksi, kartu.laporan.pelanggar, e.penerima),
        galat_penolakan(kartu.tangga, e.penyerahan, e.saksi),
        galat_keperluan(tenggang, e.saat, None)[0],
    )
    kumpul.tuntas()
    benar = cocok(
        e.jatuh_tempo,
        tenggang,
        e.hari,
        hari_terima_dihitung=kartu.tangga.hari_terima_dihitung,
        saat=e.saat,
    )
    angkat(filter(None, [galat_jatuh_tempo(e.jatuh_tempo, benar, str(tenggang))]))
    surat = attrs.evolve(surat, penerimaan=e)
    return _jadi(buku, kartu, _maju(kartu, e, surat=surat, tingkat=kartu.tingkat + 1))


def _diperpanjang(buku: BukuPerkara, e: PerpanjanganDicatat) -> Perubahan:
    kartu, kumpul = mulai(buku, e, saat=e.saat)
    kumpul.tuntas()
    surat = cast("SuratBerjalan", kartu.surat)  # the table leads here with one received
    lama = cast("JatuhTempo", surat.jatuh_tempo)
    angkat(filter(None, [galat_tambahan(e.tambahan, lama)]))
    benar = cocok(
        e.jatuh_tempo, e.tambahan, lama.tanggal, hari_terima_dihitung=False, saat=lama.saat
    )
    angkat(filter(None, [galat_jatuh_tempo(e.jatuh_tempo, benar, str(e.tambahan))]))
    surat = attrs.evolve(surat, perpanjangan=(*surat.perpanjangan, e))
    return _jadi(buku, kartu, _maju(kartu, e, surat=surat))


def _berlanjut(buku: BukuPerkara, e: PelanggaranBerlanjut) -> Perubahan:
    kartu, kumpul = mulai(buku, e, saat=e.saat)
    kumpul.tuntas()
    return _jadi(buku, kartu, _maju(kartu, e, surat=None))


def _ditertibkan(buku: BukuPerkara, e: PenertibanDicatat) -> Perubahan:
    kartu, kumpul = mulai(buku, e)
    kumpul.tambah(*galat_saksi(e.saksi, kartu.laporan.pelanggar))
    kumpul.tuntas()
    return _jadi(buku, kartu, _maju(kartu, e, ditertibkan=True))


def _dilimpahkan(buku: BukuPerkara, e: PerkaraDilimpahkan) -> Perubahan:
    kartu, kumpul = mulai(buku, e)
    kumpul.tambah(galat_keputusan(e))
    kumpul.tuntas()
    return _jadi(buku, kartu, _maju(kartu, e))


def _diputus(buku: BukuPerkara, e: PutusanDicatat) -> Perubahan:
    kartu, kumpul = mulai(buku, e)
    kumpul.tambah(galat_putusan(e.denda_rupiah, e.kurungan_hari))
    kumpul.tuntas()
    return _jadi(buku, kartu, _maju(kartu, e))


def _berakhir(
    buku: BukuPerkara, e: KepatuhanDicatat | PerkaraSelesai | PerkaraDitutup
) -> Perubahan:
    kartu, kumpul = mulai(buku, e)
    kumpul.tuntas()
    return _jadi(buku, kartu, _maju(kartu, e, surat=None))


def _terulang(buku: BukuPerkara, e: PelanggaranTerulang) -> Perubahan:
    kartu, kumpul = mulai(buku, e)
    kumpul.tuntas()
    pengulangan = kartu.tangga.pengulangan
    tingkat, pembinaan = kartu.tingkat, kartu.pembinaan
    if pengulangan is Pengulangan.LANGSUNG and kartu.ditertibkan:
        tingkat = len(kartu.tangga.surat)
    elif pengulangan is not Pengulangan.BERLANJUT:
        tingkat, pembinaan = 0, ()
    keadaan = KeadaanPerkara.BERLANJUT if tingkat else KeadaanPerkara.DILAPORKAN
    baru = _maju(
        kartu, e, keadaan, tingkat=tingkat, pembinaan=pembinaan, terulang=kartu.terulang + 1
    )
    return _jadi(buku, kartu, baru)


def _dibatalkan(buku: BukuPerkara, e: LangkahPerkaraDibatalkan) -> Perubahan:
    kartu = buku.perkara(e.perkara)
    angkat(galat_gerak(kartu, Gerak(LangkahPerkaraDibatalkan)))
    if kartu.langkah != e.langkah:
        raise BukanLangkahTerakhirPerkara(
            e.langkah, path="langkah", perkara=e.perkara, terakhir=kartu.langkah
        )
    semula = buku.sebelum.get(e.langkah)
    if semula is None:
        semula = attrs.evolve(kartu, keadaan=KeadaanPerkara.BATAL)
    surat = {}
    if isinstance(batal := buku.catatan.cari(e.langkah), SuratDiterbitkan):
        surat = {"nomor_surat": {kunci_surat(batal.nomor_surat): 0}}
    return {
        "kartu": {e.perkara: semula},
        "dibatalkan": {e.langkah: e.nomor},
        **_hitung(buku, kartu.keadaan, semula.keadaan),
        **surat,
    }


ATURAN: AturanBuku[BukuPerkara, PeristiwaPerkara] = AturanBuku(
    "buku perkara",
    BukuPerkara,
    {
        PelanggaranDilaporkan: _dilaporkan,
        PembinaanDicatat: _dibina,
        SuratDiterbitkan: _diterbitkan,
        SuratDiterima: _diterima,
        PerpanjanganDicatat: _diperpanjang,
        PelanggaranBerlanjut: _berlanjut,
        KepatuhanDicatat: _berakhir,
        PenertibanDicatat: _ditertibkan,
        PerkaraDilimpahkan: _dilimpahkan,
        PutusanDicatat: _diputus,
        PerkaraSelesai: _berakhir,
        PerkaraDitutup: _berakhir,
        PelanggaranTerulang: _terulang,
        LangkahPerkaraDibatalkan: _dibatalkan,
    },
)


def evolve(buku: BukuPerkara, peristiwa: PeristiwaPerkara) -> BukuPerkara:
    """The register with one event more; the same one if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaPerkara], awal: BukuPerkara) -> BukuPerkara:
    """The register after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuPerkara, pada: date) -> BukuPerkara:
    """The register as it stood at the end of a day, by what was entered until then."""
    return ATURAN.pada(buku, pada, buku_perkara())
