"""One example at least of every public class of a study visit that goes over the wire, the data of
the visit to Kotagede, and an office that carries out a plan.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import attrs

from pelayanan_publik import schema, studi_tiru as st
from pelayanan_publik.anggaran import JenisKegiatan, Kegiatan, SumberDana
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.wilayah import KodeWilayah

BERKAS = Path(__file__).parents[1] / "examples" / "studi_tiru" / "kunjungan.json"
KOTAGEDE, SELATAN = KodeWilayah("34.71.14"), KodeWilayah("64.71.05")
SUMBER, USULAN = DasarHukum("contoh"), Bukti.USULAN
HARI = date(2025, 1, 2)
DISUSUN = date(2024, 3, 1)
JENIS = {
    "kunjungan": st.Kunjungan,
    "fakta": st.FaktaStudi,
    "inovasi": st.Inovasi,
    "unsur": st.UnsurInovasi,
    "keadaan": st.KeadaanUnsur,
    "kriteria": st.KriteriaKeteralihan,
    "penerapan": st.PenerapanBagian,
    "perbedaan": st.PerbedaanKonteks,
    "calon": st.CalonInovasi,
    "kegiatan": st.KegiatanAdopsi,
    "dana": st.DanaAdopsi,
    "daya": st.DayaAdopsi,
    "indikator": st.IndikatorAdopsi,
}


@cache
def data() -> dict[str, object]:
    """The file of the visit, read through the strict door."""
    isi = json.loads(BERKAS.read_text(encoding="utf-8"))
    isi.pop("keterangan")
    return {
        nama: [schema.baca(satu, JENIS[nama]) for satu in nilai]
        if isinstance(nilai, list)
        else schema.baca(nilai, JENIS[nama])
        for nama, nilai in isi.items()
    }


# --- values with what a test does not care about filled in ---------------------------------------


def fakta(kunci="luas", nilai=1, satuan="km2", wilayah=KOTAGEDE, tahun=2024, **isi):
    isi = {"sumber": SUMBER, "bukti": Bukti.SEKUNDER, **isi}
    return st.FaktaStudi(kunci, wilayah, nilai, satuan, date(tahun, 1, 1), **isi)


def syarat(kode, *cara, jenis=st.JenisSyarat.ORANG):
    return st.SyaratInovasi(kode, jenis, "contoh", [c.split() for c in cara], SUMBER, USULAN)


def inovasi(kode="A", *isi, bagian=(), hasil=()):
    return st.Inovasi(kode, f"inovasi {kode}", KOTAGEDE, bagian, isi, hasil, SUMBER, USULAN)


def unsur(kode, rendah=0, tinggi=None):
    tinggi = rendah if tinggi is None else tinggi
    return st.UnsurInovasi(kode, f"unsur {kode}", rendah, tinggi, SUMBER, USULAN)


def tahu(kode, ada):
    return st.KeadaanUnsur(kode, ada, SUMBER, USULAN)


def kegiatan(kode="A", lama=1, setelah="", biaya=0, dana=None, **isi):
    daya = tuple(st.KebutuhanDaya(d, n) for d, n in isi.pop("daya", {}).items())
    isi = {"jenis": JenisKegiatan.SARPRAS_PERMUKIMAN, "inovasi": ("x",), **isi}
    return st.KegiatanAdopsi(
        kode, f"kegiatan {kode}", isi.pop("inovasi"), "Seksi", isi.pop("jenis"), lama, biaya, dana,
        SUMBER, USULAN, setelah.split(), daya, **isi)  # fmt: skip


def dana(kode="D", rupiah=100, tahun=2025, sumber=SumberDana.APBD, wilayah="64.71.05.1002"):
    return st.DanaAdopsi(kode, sumber, KodeWilayah(wilayah), tahun, rupiah, SUMBER, USULAN)


def daya(kode="R", banyak=1):
    return st.DayaAdopsi(kode, f"daya {kode}", banyak, SUMBER, USULAN)


def indikator(kode="I", baseline=0, target=10, **isi):
    isi = {"arah": st.ArahTarget.NAIK, "tenggat": date(2025, 12, 31), "inovasi": "x", **isi}
    mulai = isi.pop("tanggal_baseline", None if baseline is None else DISUSUN)
    return st.IndikatorAdopsi(
        kode, isi.pop("inovasi"), f"indikator {kode}", "buah", isi.pop("arah"), baseline, mulai,
        target, isi.pop("tenggat"), SUMBER, USULAN, isi.pop("efek_asal", None))  # fmt: skip


def rencana(*isi, dana=(), daya=(), indikator=(), kode="P", mulai=HARI, disusun=DISUSUN):
    return st.RencanaAdopsi(
        kode, "rencana contoh", KOTAGEDE, SELATAN, disusun, mulai, isi, dana, daya, indikator)  # fmt: skip


def calon(kode, manfaat, perlu="", *, wajib=False):
    return st.CalonInovasi(kode, manfaat, SUMBER, USULAN, perlu.split(), wajib)


# --- an office at work ---------------------------------------------------------------------------


class Kantor:
    """An office that carries out plans: ids and days of its own, the book and the log."""

    def __init__(self, *isi: st.RencanaAdopsi, hari: date = HARI) -> None:
        self.buku = st.buku_adopsi()
        self.log: list[st.PeristiwaAdopsi] = []
        self.hari = hari
        for satu in isi:
            self(st.setujui_rencana, isi=satu, nomor_persetujuan="SK 1")

    def __call__(self, perintah: Callable[..., st.PeristiwaAdopsi], **isi: object):
        isi = {"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi}
        if perintah is not st.setujui_rencana:
            isi.setdefault("rencana", "P")
        e = perintah(self.buku, **isi)
        self.buku = st.evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(days=hari)

    def kartu(self, kode: str = "P"):
        return self.buku.rencana(kode)

    def keadaan(self, kegiatan: str, kode: str = "P"):
        return self.kartu(kode).kegiatan[kegiatan].keadaan

    def mulai(self, kegiatan="A", **isi):
        return self(st.mulai_kegiatan, kegiatan=kegiatan, **isi)

    def hambat(self, kegiatan="A", **isi):
        return self(st.catat_hambatan, kegiatan=kegiatan, **{"sebab": "banjir", **isi})

    def lanjut(self, kegiatan="A", **isi):
        return self(st.lanjutkan_kegiatan, kegiatan=kegiatan, **isi)

    def ubah(self, kegiatan="A", **isi):
        semua = self.kartu(isi.get("rencana", "P")).rencana.kegiatan
        lama = next((k for k in semua if k.kode == kegiatan), semua[0])
        ganti = {"uraian": f"diubah {len(self.log)}", **isi.pop("ganti", {})}
        menjadi = isi.pop("menjadi", None) or attrs.evolve(lama, **ganti)
        isi = {"alasan": "menyesuaikan", "menjadi": menjadi, **isi}
        return self(st.adaptasi_kegiatan, kegiatan=kegiatan, **isi)

    def selesai(self, kegiatan="A", biaya=0, **isi):
        isi = {"realisasi_rupiah": biaya, "dokumen": "berita acara", **isi}
        return self(st.selesaikan_kegiatan, kegiatan=kegiatan, **isi)

    def henti(self, kegiatan="A", biaya=0, **isi):
        isi = {"realisasi_rupiah": biaya, "alasan": "tidak jadi", **isi}
        return self(st.hentikan_kegiatan, kegiatan=kegiatan, **isi)

    def ukur(self, nilai, indikator="I", **isi):
        isi = {"dokumen": "laporan", **isi}
        return self(st.catat_capaian, indikator=indikator, nilai=nilai, **isi)

    def batal(self, langkah=None, **isi):
        langkah = langkah or self.kartu(isi.get("rencana", "P")).langkah
        return self(st.batalkan_langkah_adopsi, langkah=langkah, **{"alasan": "keliru", **isi})


def rencana_lengkap() -> st.RencanaAdopsi:
    return rencana(
        kegiatan("A", 3, daya={"R": 1}),
        kegiatan("B", 2, "A", 60, "D", daya={"R": 1}),
        kegiatan("C", 4, biaya=30, dana="D", inovasi=("x", "y")),
        kegiatan("E", 1, "C"),
        dana=[dana()],
        daya=[daya()],
        indikator=[indikator(), indikator("J", 8, 2, arah=st.ArahTarget.TURUN, inovasi="y",
                                          efek_asal=-4)],
    )  # fmt: skip


def semua_langkah() -> Kantor:
    """An office in which every kind of event has happened."""
    k = Kantor(rencana_lengkap())
    k.mulai("A")
    k.lewat(1)
    k.hambat("A")
    k.lewat(1)
    k.lanjut("A")
    k.lewat(2)
    k.selesai("A")
    k.mulai("B")
    k.ubah("B")
    k.mulai("C")
    k.lewat(1)
    k.henti("C", 10)
    k.ukur(4)
    k.ukur(9, "J")
    k.batal()
    k.ukur(2, "J")
    return k


def kunjungan():
    """A small visit whose observations disagree."""
    lihat = [
        fakta("kelompok", 193, "kelompok", tahun=2023),
        fakta("kelompok", 297, "kelompok", hanya_tahun=True, keterangan="tersisa"),
        fakta("pendataan", None, "", keterangan="terkoordinasi baik", inovasi="A"),
    ]
    return st.Kunjungan(
        SELATAN, KOTAGEDE, date(2024, 2, 13), "mutu pelayanan",
        [st.PejabatKunjungan(j, SELATAN) for j in ("Sekcam", "Kasi Trantib", "Juru bicara")],
        [st.PejabatKunjungan(j, KOTAGEDE) for j in ("Kepala Jawatan Keamanan", "Mantri Pamong Praja")],
        lihat, SUMBER, Bukti.SEKUNDER)  # fmt: skip


def dua_inovasi():
    """Two innovations that share an element, their elements, and what is known of them."""
    bagian = [st.BagianInovasi("b1", "inti", True), st.BagianInovasi("b2", "tambahan", False)]
    satu = inovasi("A", syarat("S1", "p q", "r"), syarat("S2", "s"), bagian=bagian,
                   hasil=[fakta("hasil", 648, "lubang")])  # fmt: skip
    dua = inovasi("B", syarat("S1", "r", "t"))
    semua = [unsur("p", 5, 9), unsur("q", 1), unsur("r", 20), unsur("s", 3), unsur("t", 2)]
    semua.append(attrs.evolve(semua[0], kode="u", biaya_terendah_rupiah=None,
                              biaya_tertinggi_rupiah=None))  # fmt: skip
    return [satu, dua], semua, [tahu("s", True), tahu("t", None), tahu("p", False)]


def profil(**isi):
    """A transfer with something known and something not."""
    dim = st.DimensiKeteralihan
    tanya = [
        st.KriteriaKeteralihan("P1", dim.POPULASI, "warga mau", 0.5, True, SUMBER, USULAN),
        st.KriteriaKeteralihan("P2", dim.POPULASI, "lahan ada", None, True, SUMBER, USULAN),
        st.KriteriaKeteralihan("L1", dim.LINGKUNGAN, "dana sama", 0, False, SUMBER, USULAN),
        st.KriteriaKeteralihan("L2", dim.LINGKUNGAN, "iklim", 0, False, SUMBER, USULAN, "diatur"),
    ]
    isi = {
        "inovasi": dua_inovasi()[0][0],
        "kriteria": tanya,
        "penerapan": [st.PenerapanBagian("b2", st.CaraBagian.UTUH, "mudah")],
        "perbedaan": [
            st.PerbedaanKonteks("tanpa RW", SUMBER, USULAN),
            st.PerbedaanKonteks("tanpa Danais", SUMBER, USULAN, "APBD"),
        ],
        "pada": DISUSUN,
        **isi,
    }
    return st.profil_keteralihan(isi.pop("inovasi"), isi.pop("kriteria"), **isi)


def usulan(**isi):
    """Three candidates, two of which share an activity, and money for two."""
    isi = {
        "calon": [calon("x", 5), calon("y", 4, "x"), calon("z", 6)],
        "kegiatan": [
            kegiatan("A", inovasi=("x", "z"), biaya=10, dana="D"),
            kegiatan("B", setelah="A", inovasi=("y",), biaya=50, dana="D"),
            kegiatan("C", inovasi=("z",), biaya=45, dana="D"),
        ],
        "dana": [dana(), dana("F", 5)],
        "pada": DISUSUN,
        **isi,
    }
    return st.UsulanAdopsi(**isi)


def contoh_studi_tiru() -> list[object]:
    """Events, results and the values that they are made of."""
    visit = kunjungan()
    pasangan = st.pasangkan_pejabat(visit)
    sama = {"tahun": 2017, "hanya_tahun": True}
    semua = [
        fakta("penduduk", 33_326, "orang", **sama),
        fakta("luas", 3.07, **sama),
        fakta("penduduk", 163_660, "orang", SELATAN),
        fakta("luas", 40.33, wilayah=SELATAN),
        fakta("luas", 37.814, wilayah=SELATAN, tahun=2015),
    ]
    konteks = st.bandingkan_konteks(semua, asal=KOTAGEDE, tujuan=SELATAN)
    daftar = st.daftar_fakta(semua)
    luas = [
        fakta("luas", n, wilayah=KodeWilayah(f"34.71.14.100{k}")) for k, n in enumerate((1, 2), 1)
    ]
    satu = profil()
    isi, daftar_unsur, keadaan = dua_inovasi()
    celah = st.hitung_kesenjangan(isi, daftar_unsur, keadaan, urutan="tersedikit")
    kerja = Kegiatan("K", "biopori", JenisKegiatan.SARPRAS_PERMUKIMAN)
    ganti = st.bandingkan_dana(
        kerja, "danais", asal=KodeWilayah("34.71.14.1001"), tujuan=KodeWilayah("64.71.05.1002"),
        tahun=2024, pada=DISUSUN)  # fmt: skip
    pilih = st.pilih_adopsi(usulan())
    k = semua_langkah()
    plan = rencana_lengkap()
    jadwal = st.susun_jadwal_adopsi(plan)
    return [
        *k.log,
        visit,
        visit.pengamatan[0],
        daftar,
        *daftar.pertentangan,
        pasangan,
        pasangan.pasangan[0],
        visit.rombongan[0],
        isi[0],
        *daftar_unsur,
        *keadaan,
        st.periksa_kriteria({"kebaruan": True}, pada=DISUSUN),
        st.nilai_iid([1] * 15, [[1] * 20], skor_banyaknya=1, maksimum=100, pada=DISUSUN),
        satu,
        satu.dimensi[0],
        satu.tanda[0],
        konteks,
        st.periksa_pangsa(luas, (33.33, 66.66)),
        ganti,
        celah,
        plan,
        plan.kegiatan[0].daya[0],
        st.lintasan_kritis(plan),
        jadwal,
        pilih,
        *pilih.biaya,
        *pilih.tersisih,
        st.kemajuan_rencana(k.buku, "P", jadwal, pada=k.hari),
        st.evaluasi_adopsi(k.buku, "P", pada=k.hari),
    ]
