"""The quality of service: the satisfaction index, the size of a sample, the standard of a service.

    the index            skm/       hitung_ikm, hitung_ikm_dari_jawaban; rekap_jawaban for streams
    parts of it          skm/       ikm_per_kelompok, tren_ikm
    how firm it is       skm/       kepekaan_mutu, keyakinan_ikm
    a published report   skm/       audit_ikm, periksa_jumlah, periksa_mutu_unsur
    how many to ask      sampel     ukuran_sampel_krejcie_morgan, ukuran_sampel_slovin
    the standard         standar/   nilai_standar, daftar_standar
    published figures    parameters by date and source
    refusals             errors     LY-001 and up

All but the last two stand here, and are loaded when they are asked for. Complaints
(`layanan.pengaduan`) and the counter (`layanan.loket`) are rooms with faces of their own.
"""

from __future__ import annotations

from pelayanan_publik.core.lazy import face

__getattr__, __dir__ = face(
    __name__,
    {
        "skm.angka": "AngkaTerbit",
        "skm.unsur": "DaftarUnsur Unsur",
        "skm.bobot": "BobotUnsur",
        "skm.mutu": "MutuPelayanan TabelMutu",
        "skm.berlaku": "mutu_pelayanan unsur_standar",
        "skm.jawaban": "JawabanSKM",
        "skm.cacah": "CacahUnsur RekapJawaban SebaranLengkap rekap_jawaban rekap_kosong",
        "skm.ikm": "HasilIKM NilaiUnsur PrioritasUnsur",
        "skm.survei": "UnsurKosong hitung_ikm hitung_ikm_dari_jawaban hitung_ikm_dari_rekap",
        "skm.kelompok": "BagianIKM IKMPerKelompok PemilahSKM ikm_per_kelompok",
        "skm.tren": "PeriodeIKM SelisihIKM TrenIKM tren_ikm",
        "skm.kepekaan": "KepekaanMutu PerubahanMutu UbahanJawaban kepekaan_mutu",
        "skm.keyakinan": "KeyakinanIKM keyakinan_ikm",
        "skm.konvensi": "KonvensiIKM bobot_lazim konvensi_cocok",
        "skm.hasil_audit": "AuditIKM BarisKolom NRRTerbit PutusanAudit",
        "skm.audit": (
            "JumlahTerbit MutuUnsurTerbit PeriksaJumlah audit_ikm periksa_jumlah periksa_mutu_unsur"
        ),
        "skm.berkala": "SurveiBerkala survei_berkala",
        "sampel": (
            "UkuranSampel populasi_krejcie_morgan rincian_krejcie_morgan "
            "rumus_krejcie_morgan ukuran_sampel_krejcie_morgan ukuran_sampel_slovin"
        ),
        "standar.komponen": "BagianStandar KomponenStandar kenali_komponen",
        "standar.model": "IsiKomponen MaklumatPelayanan StandarPelayanan",
        "standar.penilaian": (
            "DaftarStandar KelengkapanStandar bagian_komponen daftar_standar nilai_standar"
        ),
    },
)
