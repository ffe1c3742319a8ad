"""Five BKO officers in Kotagede: one month of duty, patrols and perda enforcement.

    python examples/satpol_pp.py

Published: five officers in each kemantren (reported, February 2024), the three kelurahan of
Kotagede and the holiday of 7 July 2024, the graces 7/3/1 of Kalijodo 2016 and 7 x 24 hours of
Cimahi 2019 (both reported), three patrols a day in the old SPM form. Proposals without a source:
40 hours a week, and the ladder 7/3/3. All else, and whatever is marked with *, is invented: the
officers and their decrees, hours, rest and shifts, posts and weights, the six violations and their
perda, the targets. People are told by code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction
from textwrap import fill

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.units import tulis_kata, tulis_pecahan
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp import bko, jadwal, kinerja, perkara
from pelayanan_publik.satpol_pp.perkara.parameters import TENGGANG
from pelayanan_publik.wilayah import KOTAGEDE_DAN_BALIKPAPAN_SELATAN as WILAYAH

LEBAR = 100
KEMANTREN = "Kotagede"
KELURAHAN = tuple(k.nama for k in WILAYAH.anak(WILAYAH.bernama(KEMANTREN).kode))
PETUGAS = tuple(f"SP-{i:02}" for i in range(1, 7))
"""Invented; the first five are placed, the sixth is what if."""
JUNI, JULI = Masa(date(2024, 6, 1), date(2024, 7, 1)), Masa(date(2024, 7, 1), date(2024, 8, 1))
PADA = JULI.mulai
KALENDER = KalenderKerja(Masa(JUNI.mulai, date(2024, 9, 1)), frozenset({date(2024, 7, 7)}))
"""The holiday of July (1 Muharam 1446) falls on a Sunday."""


def main() -> None:
    judul("1. SIAPA DI KOTAGEDE, DAN APA YANG DAPAT DIPEGANG LIMA ORANG?")
    buku_bko = susun_bko()
    cetak_bko(buku_bko)
    judul("2. JADWAL JULI 2024")
    cetak_jadwal()
    judul("3. PATROLI DUA KELOMPOK")
    cetak_patroli()
    judul("4. ENAM PELANGGARAN*: APA YANG JATUH TEMPO, DAN APA YANG BOLEH?")
    buku = susun_perkara(buku_bko)
    cetak_perkara(buku)
    judul("5. INDIKATOR JULI")
    cetak_indikator(buku)
    judul("6. EMPAT, LIMA, ATAU ENAM PETUGAS?")
    cetak_bandingan()


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


def juli(hari: int) -> date:
    return date(2024, 7, hari)


def cetak_butir(teks: str) -> None:
    print(fill(teks, LEBAR, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False))


# --- 1. the placement ----------------------------------------------------------------------------


def susun_bko() -> bko.BukuBKO:
    """Five placed for half a year, and the PPNS decrees of two of them."""
    buku, hari = bko.buku_bko("Satpol PP Kota Yogyakarta"), date(2024, 6, 20)
    for kode in PETUGAS[:5]:
        e: bko.PeristiwaBKO = bko.tempatkan_petugas(
            buku,
            id=f"tempat-{kode}",
            tanggal=hari,
            petugas=kode,
            kecamatan=KEMANTREN,
            masa=Masa(JULI.mulai, date(2025, 1, 1)),
            keputusan="SK-07/2024*",
        )
        buku = bko.evolve(buku, e)
    for kode, mulai in (("SP-01", date(2021, 3, 1)), ("SP-04", date(2019, 9, 16))):
        e = bko.catat_keputusan_ppns(
            buku,
            id=f"ppns-{kode}",
            tanggal=hari,
            petugas=kode,
            keputusan=f"PPNS-{kode[-2:]}*",
            mulai=mulai,
            berlaku_bulan=60,
        )
        buku = bko.evolve(buku, e)
    return buku


def cetak_bko(buku: bko.BukuBKO) -> None:
    kuat = bko.kekuatan_bko(buku, PADA, kecamatan=[KEMANTREN])
    for k in kuat.baris:
        print(f"{k.kecamatan}: {k.banyak} dari {k.kebutuhan} ({', '.join(k.petugas)}).")
    letak = bko.kedudukan_petugas(buku, "SP-03", PADA)
    print(
        f"SP-03 sampai sebelum {letak.sampai}: komando {letak.komando}, disiplin {letak.disiplin}."
    )
    for satu in bko.daftar_ppns(buku, PADA).baris:
        print(f"PPNS {satu.petugas}: {tulis_kata(satu.keadaan)}, sisa {satu.sisa_hari} hari.")
    print()
    print(bko.pos_24_jam(5, pada=PADA, bagian_cuti=0).penjelasan())


# --- 2. the roster -------------------------------------------------------------------------------

GILIRAN = (
    jadwal.Giliran("P", 7, 8, malam=False),
    jadwal.Giliran("S", 15, 8, malam=False),
    jadwal.Giliran("M", 23, 8, malam=True),
)
SEORANG = tuple(jadwal.KekuatanGiliran(g.kode, 1) for g in GILIRAN)
"""The post is never empty."""
AKHIR_PEKAN_RAMAI = jadwal.KekuatanGiliran("S", 2, hari={4, 5})
SORE_BERDUA = (SEORANG[0], jadwal.KekuatanGiliran("S", 2), SEORANG[2])
SENIN_PPNS = jadwal.KekuatanGiliran("P", 1, [jadwal.SyaratKeahlian("PPNS")], hari={0})
TIGA_HARI = Masa(juli(10), juli(13))
SEPEKAN = Masa(juli(8), juli(15))


def soal(
    banyak: int,
    kekuatan: Iterable[jadwal.KekuatanGiliran],
    *,
    cuti: Iterable[Masa] = (),
    permintaan: Iterable[jadwal.Permintaan] = (),
) -> jadwal.SoalJadwal:
    """July for so many; whoever goes on leave is SP-03."""
    petugas = [
        jadwal.Petugas(
            kode,
            keahlian=["PPNS"] if kode in {"SP-01", "SP-04"} else [],
            cuti=cuti if kode == "SP-03" else (),
        )
        for kode in PETUGAS[:banyak]
    ]
    kebijakan = jadwal.KebijakanJadwal(istirahat_jam=11, jam_sepekan=40, hari_berturut=6)
    return jadwal.SoalJadwal(petugas, JULI, GILIRAN, kekuatan, kebijakan, KALENDER, permintaan)


def cetak_jadwal() -> None:
    libur = jadwal.Permintaan("SP-04", juli(19), jadwal.JenisPermintaan.LIBUR)
    kekuatan = (*SEORANG, AKHIR_PEKAN_RAMAI, SENIN_PPNS)
    hasil = jadwal.susun_jadwal(soal(5, kekuatan, cuti=[TIGA_HARI], permintaan=[libur]))
    print(
        "; ".join(f"{g.kode} {g.pukul}" for g in GILIRAN)
        + "; C cuti; - lepas jaga; semua jam contoh*."
    )
    print(grid(hasil))
    aturan = hasil.penjelasan().rincian[1]
    print(f"\n{aturan.judul}*:")
    cetak_butir("; ".join(a.judul for a in aturan.rincian) + ".")
    sah = jadwal.periksa_jadwal(hasil.soal, hasil.tugas).sah
    print(f"Diperiksa ulang menurut aturannya saja: {'sah' if sah else 'tidak sah'}.")


def grid(hasil: jadwal.Jadwal) -> Tabel:
    """The roster with a column for each week, from Monday to Sunday: July began on a Monday."""
    hari, lengkap = len(hasil.soal.hari), hasil.tabel()
    awal = range(1, hari + 1, 7)

    def pekan(sel: Iterable[str | int]) -> list[str]:
        isi = [str(s) for s in sel]
        return [" ".join(isi[i : i + 7]) for i in range(0, hari, 7)]

    nama = ("", *pekan(("SSRKJSM" * 5)[:hari]), "", "", "")
    baris = ((b[0], *pekan(b[1 : hari + 1]), *b[hari + 1 : hari + 4]) for b in lengkap.baris)
    kolom = ("Petugas", *(f"{i}-{min(i + 6, hari)}" for i in awal), "Tugas", "Malam", "Akhir pekan")
    return Tabel(lengkap.judul, kolom, (nama, *baris), kanan=kolom[-3:])


# --- 3. patrols ----------------------------------------------------------------------------------

RUMUS = kinerja.RumusBobot(
    "contoh*", [kinerja.KoefisienBobot("kejadian", 2), kinerja.KoefisienBobot("keramaian", 0.5)]
)
TITIK: dict[str, tuple[str, int, int]] = {
    "Taman*": ("Prenggan", 1, 6),
    "Simpang*": ("Prenggan", 2, 4),
    "Pasar*": ("Purbayan", 5, 8),
    "Makam*": ("Purbayan", 1, 4),
    "Sekolah*": ("Rejowinangun", 1, 2),
    "Bantaran*": ("Rejowinangun", 2, 0),
    "Batas kota*": ("Rejowinangun", 0, 0),
}
"""By post: its kelurahan, incidents of a month, hundreds of visitors."""
CELAH = {"Batas kota*": 6, "Bantaran*": 6}
"""In turns: three days."""
TUTUP = {"Sekolah*": ["malam"]}


def susun_rencana() -> kinerja.RencanaPatroli:
    titik = [
        kinerja.TitikPatroli(
            nama,
            kinerja.bobot_titik(RUMUS, {"kejadian": kejadian, "keramaian": ramai}).nilai,
            CELAH.get(nama),
            tutup=TUTUP.get(nama, ()),
            kelurahan=kelurahan,
        )
        for nama, (kelurahan, kejadian, ramai) in TITIK.items()
    ]
    giliran = [
        kinerja.GiliranPatroli(f"{hari} {waktu}", waktu, titik_per_kelompok=1, banyak_kelompok=2)
        for hari in ("Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg")
        for waktu in ("sore", "malam")
    ]
    return kinerja.rencana_patroli(titik=titik, giliran=giliran)


def cetak_patroli() -> None:
    for sehari in (2, None):
        cakupan = kinerja.cakupan_patroli(
            banyak_kelompok=2, banyak_kecamatan=1, patroli_per_hari=sehari
        )
        menurut = "rencana ini" if sehari else "formulir SPM lama"
        kali = f"2 kelompok, {cakupan.patroli_per_hari} kali sehari, 1 kecamatan"
        print(f"Cakupan menurut {menurut}: {cakupan.penjelasan().nilai} ({kali}).")
    rencana = susun_rencana()
    isi = [" | ".join(", ".join(k) for k in rencana.per_kelompok(i)) for i in range(14)]
    hari = (g.kode.partition(" ")[0] for g in rencana.giliran[::2])
    kolom = ("Hari", "Sore: kelompok I | II", "Malam: kelompok I | II")
    baris = zip(hari, isi[::2], isi[1::2], strict=True)
    print(f"\n{Tabel('Rencana sepekan', kolom, tuple(baris))}")
    print("Kelompok I dipimpin petugas giliran (sore S, malam M), II staf kemantren*.")
    print("Anggotanya linmas*, yang juga menjaga pos selama petugas giliran berpatroli.\n")
    print(rencana.tabel_jaminan())
    print("Dua giliran sehari: celah 6 giliran berarti tiga hari.\n")
    banyak = rencana.per_kelurahan(sorted(KELURAHAN))
    sebaran = kinerja.sebaran_patroli(per_kelurahan=banyak, banyak_hari=7)
    sedikit, rata = map(tulis_pecahan, (sebaran.paling_sedikit_per_hari, sebaran.rata_per_hari))
    print("Patroli sepekan: " + ", ".join(f"{k} {n}" for k, n in sebaran.per_kelurahan) + ".")
    di = ", ".join(sebaran.tersedikit)
    print(f"Paling sedikit {sedikit} patroli/kelurahan/hari di {di}; rata-rata {rata}.")


# --- 4. the case files ---------------------------------------------------------------------------


def tangga(nama: str, lanjutan: str) -> perkara.KebijakanTangga:
    """A ladder by its name; what no source tells of it is chosen here."""
    return perkara.kebijakan_tangga(
        nama,
        JUNI.mulai,
        hari_terima_dihitung=False,
        penolakan_dihitung=True,
        perpanjangan_paling_banyak=1,
        pengulangan="langsung",
        lanjutan=[lanjutan],
    )


def tangga_contoh(nama: str, *surat: perkara.AnakTangga) -> perkara.KebijakanTangga:
    return perkara.KebijakanTangga(
        nama,
        surat,
        hari_terima_dihitung=False,
        penolakan_dihitung=True,
        perpanjangan_paling_banyak=1,
        pengulangan=perkara.Pengulangan.DARI_AWAL,
        lanjutan=[perkara.Lanjutan.PENERTIBAN],
        dasar=DasarHukum("Kebijakan contoh*"),
        bukti=Bukti.USULAN,
    )


def hari_kerja(banyak: int) -> perkara.Tenggang:
    return perkara.Tenggang(banyak, perkara.SatuanTenggang.HARI_KERJA)


BANGUNAN = tangga("kalijodo_2016", "penertiban")
UMUM = tangga("tujuh_tiga_tiga", "ppns")
PKL = tangga_contoh(
    "pkl*",
    perkara.AnakTangga("SP1", TENGGANG["cimahi_2019"].nilai(JUNI.mulai)),
    perkara.AnakTangga("SP2*", perkara.Tenggang(3, perkara.SatuanTenggang.KALI_24_JAM)),
)
REKLAME = tangga_contoh("reklame*", perkara.AnakTangga("SP1*", hari_kerja(7)))
PERKARA: dict[str, tuple[str, str, perkara.KebijakanTangga]] = {
    "01": ("bangunan di trotoar", "Prenggan", BANGUNAN),
    "02": ("pedagang di bahu jalan", "Purbayan", PKL),
    "03": ("reklame tanpa izin", "Rejowinangun", REKLAME),
    "04": ("membuang sampah ke sungai", "Rejowinangun", UMUM),
    "05": ("hiburan melewati jam", "Prenggan", UMUM),
    "06": ("usaha tanpa izin", "Purbayan", UMUM),
}
"""Invented: by number, what it is, where, and the ladder it goes by."""
PERIKSA = (juli(8), juli(17), juli(29))
"""The days on which the kasi looks at what is due."""
SAKSI = perkara.Saksi("RT-contoh", setempat=True)


class Meja:
    """The desk of the kasi trantib: every command becomes an event, and the event the next book."""

    def __init__(self) -> None:
        self.buku = perkara.buku_perkara()

    def __call__(
        self,
        perintah: Callable[..., perkara.PeristiwaPerkara],
        hari: date,
        nomor: str,
        **isi: object,
    ) -> None:
        id_perintah = f"p-{self.buku.nomor + 1}"
        e = perintah(self.buku, id=id_perintah, tanggal=hari, perkara=nomor, **isi)
        self.buku = perkara.evolve(self.buku, e)

    def lapor(self, hari: date, nomor: str) -> None:
        jenis, kelurahan, dengan = PERKARA[nomor]
        self(
            perkara.laporkan_pelanggaran,
            hari,
            nomor,
            jenis=f"{jenis}*",
            perda="Perda contoh*",
            kelurahan=kelurahan,
            lokasi="lokasi contoh*",
            pelanggar=f"W-{nomor}",
            asal=perkara.AsalLaporan.DITEMUKAN,
            pelapor="SP-02",
            bukti="foto*",
            tangga=dengan,
        )

    def terbit(self, hari: date, nomor: str, surat: str) -> None:
        nomor_surat = f"{surat}/{nomor}*"
        self(perkara.terbitkan_surat, hari, nomor, anak_tangga=surat, nomor_surat=nomor_surat)

    def terima(
        self, hari: date, nomor: str, pukul: float | None = None, *, ditolak: bool = False
    ) -> None:
        """Handed over before a witness of the place; working days are those of the calendar."""
        cara = perkara.Penyerahan.DITOLAK if ditolak else perkara.Penyerahan.DITERIMA
        saat = pukul and datetime.combine(hari, datetime.min.time()) + timedelta(hours=pukul)
        self(
            perkara.terima_surat,
            hari,
            nomor,
            penerima=f"W-{nomor}",
            penyerahan=cara,
            saksi=[SAKSI],
            bukti="berita acara*",
            saat=saat,
            kalender=KALENDER,
        )

    def berlanjut(self, hari: date, nomor: str) -> None:
        self(perkara.catat_pelanggaran_berlanjut, hari, nomor, bukti="foto*")

    def patuh(self, hari: date, nomor: str) -> None:
        self(perkara.catat_kepatuhan, hari, nomor, bukti="foto*")


def susun_perkara(buku_bko: bko.BukuBKO) -> perkara.BukuPerkara:
    """Two cases of June and four of July, day by day as they were entered."""
    meja, juni = Meja(), JUNI.mulai.replace
    meja.lapor(juni(day=10), "01")
    meja.terbit(juni(day=11), "01", "SP1")
    meja.terima(juni(day=12), "01")
    meja.berlanjut(juni(day=20), "01")
    meja.terbit(juni(day=21), "01", "SP2")
    meja.terima(juni(day=24), "01")
    meja.lapor(juni(day=24), "02")
    meja.terbit(juni(day=26), "02", "SP1")
    meja.berlanjut(juni(day=28), "01")
    meja.terbit(juli(1), "01", "SP3")
    meja.terima(juli(1), "02", 16)
    meja.lapor(juli(1), "03")
    meja.terima(juli(2), "01")
    meja.terbit(juli(2), "03", "SP1*")
    meja.terima(juli(3), "03")
    meja.lapor(juli(3), "04")
    meja.berlanjut(juli(4), "01")
    meja.terbit(juli(4), "04", "teguran I")
    meja.terima(juli(5), "04", ditolak=True)
    meja.lapor(juli(8), "05")
    bongkar = {"tindakan": perkara.Tindakan.PEMBONGKARAN, "nomor_perintah": "SPT-01*"}
    meja(perkara.catat_penertiban, juli(9), "01", saksi=[SAKSI], bukti="berita acara*", **bongkar)
    meja.berlanjut(juli(9), "02")
    preventif = perkara.TahapPembinaan.PREVENTIF
    meja(perkara.catat_pembinaan, juli(9), "05", tahap=preventif, bukti="daftar hadir*")
    meja(perkara.selesaikan_perkara, juli(10), "01", bukti="foto*")
    meja.terbit(juli(10), "02", "SP2*")
    meja.terima(juli(11), "02", 9.5)
    alasan, tambahan = "menunggu derek*", hari_kerja(3)
    isi = {"tambahan": tambahan, "alasan": alasan, "kalender": KALENDER}
    meja(perkara.perpanjang_tenggang, juli(11), "03", **isi)
    meja.berlanjut(juli(15), "04")
    meja.patuh(juli(15), "05")
    meja.terbit(juli(16), "04", "teguran II")
    meja.terima(juli(17), "04")
    meja.patuh(juli(18), "02")
    meja.patuh(juli(18), "03")
    meja.berlanjut(juli(22), "04")
    meja.lapor(juli(22), "06")
    meja.terbit(juli(23), "04", "teguran III")
    meja.terima(juli(24), "04")
    meja.terbit(juli(24), "06", "teguran I")
    meja.terima(juli(30), "06")
    meja.berlanjut(juli(30), "04")
    if ppns := bko.status_ppns(buku_bko, "SP-01", juli(31)).pelimpahan:
        meja(perkara.limpahkan_perkara, juli(31), "04", **ppns)
    return meja.buku


def cetak_perkara(buku: perkara.BukuPerkara) -> None:
    for tangga_ini in (BANGUNAN, PKL, REKLAME, UMUM):
        nomor = ", ".join(n for n, (_, _, dengan) in PERKARA.items() if dengan == tangga_ini)
        cetak_butir(f"{nomor}: {tangga_ini}")
    for pada in PERIKSA:
        print(f"\n{perkara.jatuh_tempo(buku, pada).tabel()}")
    print()
    print(perkara.penjelasan_jatuh_tempo(perkara.buku_pada(buku, PERIKSA[1]), "03"))
    cetak_langkah(buku, PERIKSA[2], "terbitkan teguran III", "perpanjang tenggang")
    cetak_langkah(buku, juli(30), "terbitkan teguran III", "catat penertiban")


def cetak_langkah(buku: perkara.BukuPerkara, pada: date, *ditanyakan: str) -> None:
    """What may be done to case 04, and why not what is asked, nor handing it over."""
    langkah = perkara.langkah_sah(buku, "04", pada)
    print(f"\nPerkara 04 pada {pada} ({langkah.keadaan}). Boleh:")
    cetak_butir("; ".join(f"{k.sebutan} (sejak {k.sejak})" for k in langkah.sah) + ".")
    print("Tidak boleh, dan sebabnya:")
    for satu in langkah.tidak_sah:
        if satu.sebutan in {*ditanyakan, "limpahkan ke PPNS"}:
            cetak_butir(f"{satu.sebutan}: {satu.alasan}")


# --- 5. indicators -------------------------------------------------------------------------------


SASARAN_PERSEN, SASARAN_PELANGGARAN = 60, 5
"""Invented targets: so many percent of the reports solved, and at most so many violations."""


def cetak_indikator(buku: perkara.BukuPerkara) -> None:
    rekap = perkara.rekap_perkara(buku, JULI)
    a = rekap.jumlah
    print(f"Awal {a.awal} + baru {a.baru} + terulang {a.terulang} =", end=" ")
    print(f"selesai {a.selesai} + ditutup {a.ditutup} + akhir {a.akhir}.")
    masa = kinerja.PenyelesaianMasa(**rekap.arus)
    print(masa.penjelasan())
    selesai = (masa.tingkat or 0) * 100
    negatif = {"arah": "negatif", "target": SASARAN_PELANGGARAN, "realisasi": masa.baru}
    capaian = kinerja.daftar_capaian(
        [
            kinerja.capaian_kinerja(
                "Laporan selesai (%)",
                arah="positif",
                rumus="realisasi_per_target",
                target=SASARAN_PERSEN,
                realisasi=selesai,
            ),
            kinerja.capaian_kinerja("Pelanggaran", rumus="target_per_realisasi", **negatif),
            kinerja.capaian_kinerja("Pelanggaran", rumus="selisih_target", **negatif),
        ]
    )
    print(f"\n{capaian.tabel()}")
    print("Targetnya contoh*.")
    print("Dua rumus dipakai untuk indikator negatif; sebutkan yang dipakai, dan jangan berganti.")


# --- 6. four, five, six --------------------------------------------------------------------------

PENGANDAIAN: dict[str, Callable[[int], jadwal.SoalJadwal]] = {
    "seorang tiap giliran": lambda n: soal(n, SEORANG),
    "sama, SP-03 cuti 8-14 Juli": lambda n: soal(n, SEORANG, cuti=[SEPEKAN]),
    "sore berdua setiap hari": lambda n: soal(n, SORE_BERDUA),
}
BANYAK = (4, 5, 6)


def cetak_bandingan() -> None:
    konflik = {
        nama: {n: jadwal.konflik_jadwal(ajukan(n)) for n in BANYAK}
        for nama, ajukan in PENGANDAIAN.items()
    }
    baris = [
        (nama, *("tidak ada jadwal" if k else beban(ajukan(n)) for n, k in konflik[nama].items()))
        for nama, ajukan in PENGANDAIAN.items()
    ]
    for cuti in (0, 20):
        pos = (bko.pos_24_jam(n, pada=PADA, bagian_cuti=Fraction(cuti, 100)).pos for n in BANYAK)
        baris.append((f"pos 24 jam, cuti {cuti} %", *(f"{p} pos" for p in pos)))
    print(Tabel("", ("Juli 2024", *(f"{n} petugas" for n in BANYAK)), tuple(baris)))
    print("Mengapa tidak ada (himpunan aturan terkecil yang tidak dapat dipenuhi bersama):")
    for nama, per_banyak in konflik.items():
        n, sebab = max((n, k) for n, k in per_banyak.items() if k)
        cetak_butir(f"{n} petugas, {nama}: {'; '.join(a.uraian for a in sebab.aturan)}.")


def beban(satu: jadwal.SoalJadwal) -> str:
    """The lightest and the heaviest load of the fairest roster."""
    isi = jadwal.susun_jadwal(satu).beban
    tugas, malam = [b.tugas for b in isi], [b.malam for b in isi]
    return f"{min(tugas)}-{max(tugas)} tugas, {min(malam)}-{max(malam)} malam"


if __name__ == "__main__":
    main()
