"""Studi tiru: from what was seen elsewhere to a plan that is carried out and judged.

    a visit, and what was seen     kunjungan     pasangkan_pejabat; fakta: daftar_fakta
    an innovation                  inovasi       Inovasi, SyaratInovasi; kriteria, iid
    how do the places differ?      konteks       bandingkan_konteks; pangsa; pendanaan
    would it work here?            keteralihan   profil_keteralihan
    what is missing?               kesenjangan   hitung_kesenjangan
    a plan                         rencana/      RencanaAdopsi, lintasan_kritis
    when?                          rencana/      susun_jadwal_adopsi
    which, if not all fits?        rencana/      pilih_adopsi
    how is it going?               book/         buku_adopsi, commands, evolve, fold
    was the effect carried over?   book/         kemajuan_rencana, evaluasi_adopsi
    published figures              parameters    by date and source
    refusals                       errors        ST-001 and up

All but the last two stand here, and are loaded when they are asked for: a fact needs no plan, and
only plans and funds need `anggaran`. It stands above the programmes, and they know nothing of it.
"""

from __future__ import annotations

from pelayanan_publik.core.lazy import face

__getattr__, __dir__ = face(
    __name__,
    {
        "fakta": (
            "DaftarFakta FaktaStudi JenisPertentangan Pertentangan daftar_fakta jumlahkan_fakta"
        ),
        "kunjungan": (
            "Kunjungan PasanganKunjungan PasanganPejabat PejabatKunjungan pasangkan_pejabat"
        ),
        "inovasi": "BagianInovasi Inovasi KeadaanUnsur SyaratInovasi UnsurInovasi",
        "pilihan": (
            "ArahTarget CaraBagian DerajatKeteralihan DimensiKeteralihan JenisSyarat "
            "KegagalanKeteralihan KelasIID KriteriaInovasi UrutanKesenjangan"
        ),
        "kriteria": "JawabanKriteria PeriksaKriteria periksa_kriteria",
        "iid": "NilaiIID kelas_iid nilai_iid",
        "keteralihan": (
            "KriteriaKeteralihan NilaiDimensi PenerapanBagian PerbedaanKonteks "
            "ProfilKeteralihan TandaKegagalan profil_keteralihan"
        ),
        "konteks": "BarisKonteks PerbandinganKonteks bandingkan_konteks kepadatan",
        "pangsa": "PangsaFakta PeriksaPangsa TulisanPangsa periksa_pangsa",
        "pendanaan": "PenggantiDana bandingkan_dana",
        "kesenjangan": "HimpunanUnsur Kesenjangan KesenjanganInovasi hitung_kesenjangan",
        "rencana.model": (
            "DanaAdopsi DayaAdopsi IndikatorAdopsi KebutuhanDaya KegiatanAdopsi RencanaAdopsi"
        ),
        "rencana.kritis": "LintasanKritis WaktuKegiatan lintasan_kritis",
        "rencana.jadwal": "BATAS_EKSAK BarisJadwal JadwalAdopsi susun_jadwal_adopsi",
        "rencana.pilih": (
            "BiayaDana CalonInovasi CalonTersisih PilihanAdopsi UsulanAdopsi pilih_adopsi"
        ),
        "book.events": (
            "CapaianDicatat KegiatanDiadaptasi KegiatanDihentikan KegiatanDilanjutkan "
            "KegiatanDimulai KegiatanSelesai KegiatanTerhambat LangkahAdopsiDibatalkan "
            "LangkahKegiatan PeristiwaAdopsi RencanaDisetujui"
        ),
        "book.kartu": (
            "LANGKAH SEBUTAN TERBUKA KartuKegiatan KartuRencana KeadaanKegiatan KeadaanRencana"
        ),
        "book.state": "BukuAdopsi buku_adopsi",
        "book.effects": "buku_pada evolve fold",
        "book.command": (
            "adaptasi_kegiatan batalkan_langkah_adopsi catat_capaian catat_hambatan "
            "hentikan_kegiatan lanjutkan_kegiatan mulai_kegiatan selesaikan_kegiatan "
            "setujui_rencana"
        ),
        "book.kemajuan": "KemajuanKegiatan KemajuanRencana kemajuan_rencana",
        "book.evaluasi": (
            "EvaluasiAdopsi EvaluasiIndikator EvaluasiInovasi KesimpulanAlih StatusTarget "
            "evaluasi_adopsi"
        ),
    },
)
