"""Waste and its money: the waste bank, biopori and who may pay for it, glass."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from berkas import buku_bank, contoh, kunjungan
from tempat import BALIKPAPAN_SELATAN, PADA, Tempat

from pelayanan_publik import anggaran as ag, bank_sampah as bs, biopori as bp, limbah_kaca as lk
from pelayanan_publik.anggaran.parameters import DANAIS_PERUNTUKAN
from pelayanan_publik.bank_sampah import audit, reports
from pelayanan_publik.biopori.parameters.lubang import DANAIS_LUBANG
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.core.validity import Bulan
from pelayanan_publik.profil import Indikator, SumberData, baca_indikator
from pelayanan_publik.studi_tiru import FaktaStudi

TAHUN_DANAIS = date(2024, 6, 1)
LUBANG = DANAIS_LUBANG.nilai(TAHUN_DANAIS)
BULAN = Bulan(2024, 9)
PER_KELURAHAN = 100_000_000
"""Rupiah: reported of Kotagede, and of every kelurahan of Yogyakarta in 2024."""
KONDISI = "biasa"


# --- the waste bank ------------------------------------------------------------------------------


def periksa_bank() -> audit.HasilAudit:
    asing = buku_bank()
    return audit.periksa_buku(asing.catatan, asing.saldo_tercatat, asing.stok_tercatat)


def indikator_bank() -> tuple[Indikator, ...]:
    """September 2024 of the book, its deposits entered again by the library's rules."""
    asing, masukan = buku_bank(), contoh()["bank_sampah"]
    setoran = [c for c in asing.catatan if isinstance(c, audit.SetoranAsing) and c.rincian]
    jenis = bs.DaftarJenis(
        "BS-2024",
        [
            bs.JenisSampah(s.jenis, s.nama, bs.Kategori(masukan.isi[s.jenis]))
            for s in asing.stok_tercatat
        ],
    )
    per_jenis = {b.jenis: int(b.nilai_rupiah * 1_000 / b.gram) for c in setoran for b in c.rincian}
    harga = bs.daftar_harga_sederhana(
        jenis,
        list(per_jenis.items()),
        setoran[0].tanggal,
        Pembulatan.SETENGAH_KE_ATAS,
        kondisi=KONDISI,
    )
    buku = bs.buku_baru(bs.BankSampah("BS-2024", "Bank sampah contoh*", bs.JenisBank.MANDIRI))
    for nomor in sorted({c.nasabah for c in setoran}):
        satu = bs.daftarkan_nasabah(
            buku, id=nomor, tanggal=setoran[0].tanggal, nasabah=bs.Nasabah(nomor)
        )
        buku = bs.evolve(buku, satu)
    for c in setoran:
        setor = bs.setor(
            buku,
            id=c.id,
            tanggal=c.tanggal,
            nasabah=c.nasabah,
            rincian=[bs.Timbangan(b.jenis, KONDISI, b.gram) for b in c.rincian],
            harga=harga,
            skema=bs.Skema.DITABUNG,
        )
        buku = bs.evolve(buku, setor)
    return baca_indikator(
        reports.laporan_bulanan(buku, BULAN, jenis), sumber=masukan.sumber, tempat="bank contoh*"
    )


# --- biopori -------------------------------------------------------------------------------------


def penduduk(tempat: Tempat) -> FaktaStudi:
    (satu,) = (f for f in kunjungan()["fakta"] if (f.kunci, f.wilayah) == ("penduduk", tempat.kode))
    return satu


def reduksi(tempat: Tempat) -> bp.ReduksiOrganik:
    """What the planned holes would surely take off the waste of a district."""
    lubang = LUBANG * len(tempat.kelurahan)
    laju = bp.laju_jenis("reguler").kg_per_hari.rendah
    buang = bp.timbulan(
        jiwa=int(penduduk(tempat).nilai or 0), laju="rumah_permanen", pada=TAHUN_DANAIS
    )
    return bp.reduksi_organik(
        pengurangan_kg_per_hari=laju * lubang, timbulan_kg_per_hari=buang.kg_per_hari.tinggi
    )


def indikator_biopori(tempat: Tempat) -> tuple[Indikator, ...]:
    jiwa = penduduk(tempat)
    return baca_indikator(
        reduksi(tempat),
        sumber=SumberData(jiwa.sumber, jiwa.bukti),
        tempat=f"rencana {LUBANG} lubang × {len(tempat.kelurahan)} kelurahan",
        tanggal_data=jiwa.tanggal,
    )


# --- who may pay ---------------------------------------------------------------------------------


def kegiatan_biopori(*, diputuskan: bool) -> ag.Kegiatan:
    return ag.Kegiatan(
        "K-1",
        "biopori",
        ag.JenisKegiatan.SARPRAS_PERMUKIMAN,
        contoh()["musyawarah"].isi if diputuskan else None,
        DANAIS_PERUNTUKAN.nilai(TAHUN_DANAIS),
    )


def dana(tempat: Tempat) -> Iterator[tuple[str, ag.KelayakanDana]]:
    """By kelurahan: Danais in Kotagede, the substitute in Balikpapan Selatan.

    No musyawarah of Balikpapan Selatan has decided anything yet: the condition is not shown.
    """
    di_sana = tempat is BALIKPAPAN_SELATAN
    sumber = ag.SumberDana.DAU_KELURAHAN if di_sana else ag.SumberDana.DANAIS
    kegiatan = kegiatan_biopori(diputuskan=not di_sana)
    for satu in tempat.kelurahan:
        pagu = ag.Pagu(satu.kode, 2024, sumber, PER_KELURAHAN, kegiatan.peruntukan or "")
        yield satu.nama, ag.periksa_dana(pagu, kegiatan, TAHUN_DANAIS)


def rab() -> ag.HasilRAB:
    """The package of one kelurahan: the published number of holes, each with its training."""
    baris = ag.BarisRAB(
        "1",
        "lubang biopori, bor, pipa, dan pelatihan",
        LUBANG,
        "lubang",
        PER_KELURAHAN // LUBANG,
        ag.Rekening("contoh*", "K-1", "5.1", "5.1.02", "5.1.02.01", "1"),
        ag.JenisPengadaan.BARANG,
    )
    isi = ag.RAB("Biopori", [ag.BagianRAB("I", "Sarana", [baris])], Pembulatan.KE_BAWAH)
    return ag.periksa_rab(isi, PER_KELURAHAN)


def indikator_dana(tempat: Tempat) -> Iterator[Indikator]:
    for nama, hasil in dana(tempat):
        dasar = contoh()["musyawarah"].sumber
        if tempat is BALIKPAPAN_SELATAN:
            dasar = SumberData(hasil.syarat[0].dasar, Bukti.SEKUNDER)
        yield from baca_indikator(hasil, sumber=dasar, tempat=nama)


# --- glass ---------------------------------------------------------------------------------------


def kaca_uji_coba() -> lk.HasilKaca:
    """What a month's bottles* become in the published K-350 mix with a fifth of glass."""
    isi = contoh()["kaca"].isi
    dasar = lk.CampuranDasar(semen=303.2, agregat_halus=873.2, agregat_kasar=1046.5, air=98.9)
    return lk.hasil_kaca(
        lk.rancang_campuran(dasar, basis="agregat_halus", persen=20),
        massa_blok_gram=isi["massa_blok_gram"],
        kaca_gram=isi["diterima_gram"],
        kehilangan=Fraction(isi["kehilangan"]),
    )


def indikator_kaca() -> tuple[Indikator, ...]:
    """A month at Rejowinangun's mill*, and the class of its blocks by a laboratory*."""
    masukan = contoh()["kaca"]
    isi, hari = masukan.isi, date(2024, 9, 11)
    buku = lk.buku_kaca()
    terima = lk.terima_kaca(
        buku,
        id="k-1",
        tanggal=hari,
        lot="L-1*",
        asal="Bank sampah contoh*",
        rujukan="1",
        gram=isi["diterima_gram"],
        biaya_rupiah=0,
    )
    buku = lk.evolve(buku, terima)
    tolak = [
        lk.BarisTolak(lk.AlasanTolak.LAMPU, isi["lampu_gram"], "TPS B3"),
        lk.BarisTolak(lk.AlasanTolak.CERMIN, isi["cermin_gram"], "TPA"),
    ]
    pilah = lk.sortir(
        buku, id="k-2", tanggal=hari, lot="L-1*", terpilih_gram=isi["terpilih_gram"], tolak=tolak
    )
    neraca = lk.neraca_massa(lk.evolve(buku, pilah))
    mutu = lk.nilai_mutu(
        isi["kuat_tekan_mpa"], penyerapan_persen=isi["penyerapan_persen"], pada=PADA
    )
    sisa = {"sumber": masukan.sumber, "tempat": "Rejowinangun"}
    return (
        *baca_indikator(neraca, tanggal_data=hari, **sisa),
        *baca_indikator(mutu, tanggal_data=date(2024, 10, 12), **sisa),
    )
