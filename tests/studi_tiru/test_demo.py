"""The closing story: every figure has its reason and its source, and the page is safe to open."""

from __future__ import annotations

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.profil import PROGRAM, KeadaanIndikator, SumberData

FOLDER = Path(__file__).parents[2] / "examples" / "studi_tiru"
sys.path.insert(0, str(FOLDER))

import alih  # noqa: E402 - the story is a folder of scripts, no package
import berkas  # noqa: E402
import gambar  # noqa: E402
import halaman  # noqa: E402
import lingkungan  # noqa: E402
import profil_dua  # noqa: E402
import warga  # noqa: E402
from bab import Bab, Gambar, Laporan, bersumber, butir  # noqa: E402
from bahasa import Bahasa  # noqa: E402
from laporan import susun_laporan  # noqa: E402
from tempat import BALIKPAPAN_SELATAN, KOTAGEDE  # noqa: E402

ID, EN = Bahasa("id"), Bahasa("en")
PROFIL = (profil_dua.kotagede(), profil_dua.balikpapan_selatan())
JAHAT = "<script>alert('x')</script><img src=x onerror=\"y\">&"
ANGKA = re.compile(r"\d[\d.,]*\d|\d")


@pytest.fixture(scope="module")
def laporan():
    return susun_laporan(ID)


def isi_teks(satu):
    """What a part of a chapter says, cell by cell."""
    if isinstance(satu, Tabel):
        return [str(s) for baris in (*satu.baris, satu.kaki) for s in baris]
    return [satu] if isinstance(satu, str) else []


# --- down to facts with sources ------------------------------------------------------------------


@pytest.mark.parametrize("profil", PROFIL, ids=lambda p: p.nama)
def test_setiap_angka_profil_sampai_pada_fakta_bersumber(profil):
    assert len(profil.indikator) > 10
    for i in profil.indikator:
        simpul = [p for _, p in i.penjelasan().jalan()]
        assert any(p.dasar == i.sumber.dasar and p.bukti is i.sumber.bukti for p in simpul), i
        assert all(p.dasar is None or (p.dasar.nama and p.bukti) for p in simpul), i


def tanpa_sumber(alasan: Penjelasan) -> list[str]:
    """The statements of a tree under which no source stands, nor beside them one for all data."""
    if alasan.dasar or any(p.judul == "Data" and p.dasar for p in alasan.rincian):
        return []
    if not alasan.rincian:
        belum = "tidak diketahui" in alasan.nilai or "tidak ada hasil" in alasan.catatan
        return [] if belum else [alasan.teks()]
    if any(p.judul.startswith("Data per ") and p.dasar for p in alasan.rincian):
        return []
    return [k for p in alasan.rincian for k in tanpa_sumber(p)]


def test_pohon_tanpa_sumber_ketahuan():
    sumber = SumberData(DasarHukum("buku"), Bukti.PRIMER)
    telanjang = Penjelasan("jumlah", "3", (Penjelasan("a", "1"), Penjelasan("b", "2")))
    assert tanpa_sumber(telanjang) == ["a: 1", "b: 2"]
    assert tanpa_sumber(bersumber(telanjang, sumber)) == []


@pytest.mark.parametrize("profil", PROFIL, ids=lambda p: p.nama)
def test_tidak_ada_pernyataan_profil_tanpa_sumber(profil):
    assert tanpa_sumber(profil.penjelasan()) == []


def test_setiap_bab_berangka_punya_alasan_bersumber(laporan):
    for bab in laporan.bab:
        assert bab.alasan, bab.judul
        for alasan in bab.alasan:
            assert any(p.dasar and p.bukti for _, p in alasan.jalan()), (bab.judul, alasan.judul)


def test_setiap_angka_laporan_ada_dalam_alasannya(laporan):
    """In prose and tables, perhaps with more decimals there; but for how often a row stands."""
    sumber = {f.sumber.sumber for f in berkas.kunjungan()["fakta"]}
    dicari = 0
    for bab in laporan.bab:
        alasan = "\n".join(map(str, bab.alasan))
        ada = set(ANGKA.findall(alasan)) | set(re.findall(r"\d+", alasan))
        for teks in (t for satu in bab.isi for t in isi_teks(satu)):
            if sumber & set(teks.split("; ")):
                continue
            for angka in ANGKA.findall(re.sub(r" \(\d\)", "", teks)):
                dicari += 1
                assert angka in ada or any(a.startswith(f"{angka},") for a in ada), (
                    bab.judul,
                    angka,
                    teks,
                )
    assert dicari > 150


def test_rekaan_berbintang_dan_yang_berbintang_rekaan(laporan):
    """In the table of both profiles a star stands at every invented value, and at no other."""
    for baris in profil_dua.bandingan().baris:
        for sisi in (baris.kiri, baris.kanan):
            for i in sisi:
                rekaan = i.sumber.bukti is Bukti.USULAN
                tahu = i.keadaan is not KeadaanIndikator.TIDAK_DIKETAHUI
                tertulis = profil_dua._isi([i], ID)
                assert ("*" in tertulis) is (rekaan and tahu), tertulis
    for contoh in berkas.contoh().values():
        if contoh.sumber.bukti is not Bukti.USULAN:
            assert contoh.sumber.dasar.sumber


def test_berkas_dibaca_seluruhnya():
    isi = json.loads((FOLDER / "kunjungan.json").read_text(encoding="utf-8"))
    assert set(isi) - {"keterangan"} == set(berkas.kunjungan()) == set(berkas.JENIS)


# --- what it says --------------------------------------------------------------------------------


def test_seluruh_pustaka_dan_yang_tidak_diketahui():
    assert PROFIL[0].tidak_diketahui == ()
    assert PROFIL[1].tidak_diketahui == (
        "bank_sampah", "limbah_kaca", "satpol_pp", "umkm", "gandeng_gendong")  # fmt: skip
    assert [len(p.program("anggaran")) for p in PROFIL] == [3, 7]
    assert {i.keadaan.value for i in PROFIL[0].program("anggaran")} == {"memenuhi"}
    assert {i.keadaan.value for i in PROFIL[1].program("anggaran")} == {"tidak_diketahui"}


def test_dana_pengganti_bersyarat_dan_danais_tidak():
    (setempat,) = [k for k in alih.pengganti_dana().setempat if k.sumber.value == "danais"]
    assert not setempat.layak
    assert len(alih.pengganti_dana().bersyarat) == 3
    for tempat, sumber in ((KOTAGEDE, "danais"), (BALIKPAPAN_SELATAN, "dau_kelurahan")):
        assert {k.sumber.value for _, k in lingkungan.dana(tempat)} == {sumber}


def test_paket_seratus_juta_cukup_untuk_lubangnya():
    hasil = lingkungan.rab()
    assert hasil.sah
    assert not hasil.galat


def test_luas_tidak_dicampur(laporan):
    """163,660 people over 37.814 km2 would be 4,328; over 40.33 km2 of the same book, 4,058."""
    semua = halaman.teks(laporan)
    assert "4.058 orang/km2 (2024)" in semua
    assert "4.328" not in semua
    assert alih.luas_lama().nilai * 1_000 == 37_814


def test_regu_dan_rencana():
    siap = {k.nama: k.status for t in (KOTAGEDE, BALIKPAPAN_SELATAN)
            for k in warga.kelurahan_tangguh(t)}  # fmt: skip
    assert siap["Prenggan"].dapat_bertugas
    assert not siap["Gunung Bahagia"].dapat_bertugas
    assert list(siap.values()).count(None) == 8
    assert alih.jadwal().terbukti
    assert alih.pilihan().terbukti
    assert {k.keadaan.value for k in alih.kemajuan().kegiatan} == {
        "selesai", "berjalan", "terhambat"}  # fmt: skip


def test_kalimat_yang_tertulis_tetap_masih_benar():
    """What stands in the sentences and is no figure, held against the results."""
    celah, pilih = alih.kesenjangan(), alih.pilihan()
    assert [k.unsur for k in celah.keadaan if k.ada] == ["dana kelurahan"]
    biopori = next(k for k in celah.daftar if k.inovasi.kode == "biopori")
    assert dict(biopori.dipakai_juga)["forum bank sampah"] == ("kaca",)
    assert warga.jaga_24_jam().pos == 1
    assert not warga.bagi_pesanan().hasil[0].tanpa_pesanan
    gunung = next(k for k in warga.kelurahan_tangguh(BALIKPAPAN_SELATAN) if k.tindakan)
    assert [t.jenis.value for t in gunung.tindakan.tindakan] == ["latih"]
    assert gunung.tindakan.terbukti()
    profil = alih.keteralihan()
    assert {p.bagian: p.cara.value for p in profil.penerapan} == {
        "pelatihan": "utuh", "alat": "utuh", "pemantauan": "disesuaikan"}  # fmt: skip
    assert {d.wilayah.kode for d in pilih.usulan.dana} == {"64.71.05.1002", "64.71.05.1006"}
    tunggu = [s.sebab for s in alih.jadwal().baris if "sumber daya" in s.sebab]
    assert {s.split()[-1] for s in tunggu} == {"A4", "A6", "A7"}
    assert {i.tenggat.isoformat() for i in alih.rencana().indikator} == {"2025-12-31"}


def test_diakhiri_dengan_yang_tidak_diketahui(laporan):
    assert laporan.bab[-1].judul == "Yang tidak diketahui"
    teks = halaman.teks(laporan).splitlines()
    assert 120 <= len(teks) <= 220
    assert max(map(len, teks)) <= 115


INDONESIA = re.compile(
    r"\b(yang|dari|belum|tidak|boleh|kurang|orang|untuk|dengan|sudah|siap|bagian|kelompok|pelatihan"
    r"|lubang|pesanan|seksi|sementara|sebagian|mutu)\b",
    re.IGNORECASE,
)


def test_bahasa_inggris_seluruhnya():
    laporan = susun_laporan(EN)
    teks = halaman.teks(laporan)
    assert not INDONESIA.findall(teks)
    assert "163,660 people (2024)" in teks
    assert "37.814 km2" in teks
    assert laporan.bab[-1].judul == "What is not known"
    asal = susun_laporan(ID)
    assert [len(b.isi) for b in laporan.bab] == [len(b.isi) for b in asal.bab]
    for a, b in zip(asal.bab, laporan.bab, strict=True):
        for x, y in zip(a.isi, b.isi, strict=True):
            assert type(x) is type(y)
            if isinstance(x, Tabel):
                assert [len(r) for r in x.baris] == [len(r) for r in y.baris]


def test_kamus_tanpa_kata_yang_tak_terpakai():
    dipakai = set()

    @attrs.frozen
    class Pencatat(Bahasa):
        def kata(self, teks):
            dipakai.add(teks.rstrip("*"))
            return super().kata(teks)

        def nilai(self, teks):
            dipakai.update(
                k for k in berkas.kamus() if re.search(rf"(?<!\w){re.escape(k)}(?!\w)", teks)
            )
            return super().nilai(teks)

    susun_laporan(Pencatat("en"))
    assert set(berkas.kamus()) <= dipakai
    assert EN.nilai("tidak siap* (1), 1.234,5 dari 2") == "not ready* (1), 1,234.5 of 2"
    assert ID.nilai("tidak siap") == ID.kata("tidak siap") == "tidak siap"
    assert EN.kata("tanpa padanan*") == "tanpa padanan*"


def test_tanpa_jam_tanpa_jaringan_tanpa_acak():
    for berkas_py in FOLDER.glob("*.py"):
        isi = berkas_py.read_text(encoding="utf-8")
        assert not re.findall(r"\b(?:today|now|time|random|socket|urllib|requests|http)\b\(?", isi)


# --- the page ------------------------------------------------------------------------------------


class Pembaca(HTMLParser):
    """Every tag that is opened must be closed, and nothing is fetched or run."""

    def __init__(self) -> None:
        super().__init__()
        self.buka: list[str] = []
        self.tanda: list[str] = []
        self.luar: list[str] = []
        self.teks: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tanda.append(tag)
        if tag not in {"meta", "img", "br"}:
            self.buka.append(tag)
        self.luar += [v for k, v in attrs if k in {"src", "href"} or k.startswith("on")]

    def handle_endtag(self, tag):
        assert self.buka.pop() == tag

    def handle_data(self, data):
        self.teks.append(data)


def baca(html: str) -> Pembaca:
    p = Pembaca()
    p.feed(html)
    p.close()
    assert not p.buka
    return p


def test_html_satu_berkas_tanpa_yang_di_luar():
    b = Bahasa("id", bergambar=True)
    html = halaman.html(susun_laporan(b), "id", "Alasan")
    p = baca(html)
    assert not p.luar
    assert not {"script", "link", "iframe", "object"} & set(p.tanda)
    assert p.tanda.count("details") >= 15
    assert p.tanda.count("table") >= 9 + 2 * len(PROGRAM)
    assert p.tanda.count("svg") == (2 if gambar.ada_gambar() else 0)
    nama = re.findall(r'id="([^"]+)"', html)
    assert len(nama) == len(set(nama))
    assert set(re.findall(r"url\(#([^)]+)\)", html)) <= set(nama)


def test_tanpa_ekstra_tanpa_gambar(monkeypatch):
    monkeypatch.setattr(gambar, "find_spec", lambda _: None)
    b = Bahasa("id", bergambar=True)
    assert not gambar.ada_gambar()
    isi = [s for bab in susun_laporan(b).bab for s in bab.isi]
    assert not [s for s in isi if isinstance(s, Gambar)]


def test_html_meloloskan_tidak_satu_tanda_pun():
    jahat = Penjelasan(JAHAT, JAHAT, (Penjelasan(JAHAT),), DasarHukum(JAHAT), Bukti.USULAN, JAHAT)
    tabel = Tabel(JAHAT, (JAHAT, "b"), ((JAHAT, 1),), (JAHAT, JAHAT))
    bab = Bab(
        JAHAT,
        [JAHAT, butir([JAHAT]), tabel, Gambar(JAHAT, "<svg></svg>")],
        [jahat],
        ((JAHAT, (tabel,)),),
    )
    html = halaman.html(Laporan(JAHAT, JAHAT, [bab]), JAHAT, JAHAT)
    p = baca(html)
    assert not {"script", "img"} & set(p.tanda)
    assert not p.luar
    assert "".join(p.teks).count(JAHAT) >= 19


def test_gambar_dengan_nama_jahat_tetap_satu_gambar():
    """A name of the plan goes into the picture as text."""
    charts = pytest.importorskip("pelayanan_publik.charts.studi_tiru")
    if not gambar.ada_gambar():
        pytest.skip("without the extra")
    rencana = alih.rencana()
    jahat = [attrs.evolve(k, uraian=JAHAT, penanggung_jawab=JAHAT) for k in rencana.kegiatan]
    jadwal = attrs.evolve(alih.jadwal(), rencana=attrs.evolve(rencana, kegiatan=jahat))
    satu = gambar._svg(charts.gambar_jadwal_adopsi(jadwal), JAHAT)
    p = baca(halaman.html(Laporan("a", "b", [Bab("c", [satu])]), "id", "d"))
    assert not {"script", "img"} & set(p.tanda)
    assert not p.luar


@pytest.mark.parametrize("b", [ID, EN], ids=["id", "en"])
def test_tanpa_data_pribadi(b):
    """No number of a person, no telephone, nobody's address: offices and codes only."""
    laporan = susun_laporan(b)
    for teks in (halaman.teks(laporan), halaman.html(laporan, b.kode, "A")):
        assert not re.findall(r"(?<!\d)\d{16}(?!\d)", teks)
        assert not re.findall(r"(?<!\d)(?:\+62|08)[\d -]{8,}", teks)
        assert "@" not in teks
        for nib in (baris[3] for baris in berkas.contoh()["umkm"].isi if baris[3]):
            assert nib not in teks
