"""What the pages show runs, what they link to is there, and the demo does what they say."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import pelayanan_publik

AKAR = Path(__file__).parents[2]
HALAMAN = sorted([*AKAR.glob("*.md"), *(AKAR / "docs").glob("*.md")])
NAMA = [str(h.relative_to(AKAR)) for h in HALAMAN]
PILIHAN = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
PAGAR = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blok(teks: str, bahasa: str) -> list[tuple[int, str]]:
    """The fenced blocks in a language, each with the line on which its code begins."""
    return [(teks.count("\n", 0, b.start(2)), b[2]) for b in PAGAR.finditer(teks) if b[1] == bahasa]


def tanpa_kode(teks: str) -> str:
    """A page without what stands in fences and backticks."""
    return re.sub(r"`[^`\n]*`", "", PAGAR.sub("", teks))


def test_halaman_yang_dijanjikan_ada():
    assert {"README.md", "CHANGELOG.md", "docs/design.md", "docs/bank_sampah.md"} <= set(NAMA)
    assert {"docs/anggaran.md", "docs/biopori.md", "docs/tangguh_bencana.md"} <= set(NAMA)
    assert {"docs/satpol_pp.md", "docs/umkm.md", "docs/layanan_skm.md"} <= set(NAMA)
    assert {"docs/wilayah.md", "docs/schema.md", "docs/glosarium.md"} <= set(NAMA)


# --- examples -----------------------------------------------------------------------------------


@pytest.mark.parametrize("halaman", HALAMAN, ids=NAMA)
def test_contoh_di_halaman_berjalan(halaman):
    """All blocks of a page are one session, in their order."""
    teks = halaman.read_text(encoding="utf-8")
    baris = [""] * teks.count("\n")
    for awal, isi in blok(teks, "python"):
        assert ">>> " in isi, f"{halaman.name}:{awal + 1}: an example that nobody runs"
        baris[awal : awal + isi.count("\n")] = isi.splitlines()
    contoh = doctest.DocTestParser().get_doctest(
        "\n".join(baris) + "\n", {"__name__": "__main__"}, halaman.name, str(halaman), 0
    )
    hasil: list[str] = []
    doctest.DocTestRunner(verbose=False, optionflags=PILIHAN).run(contoh, out=hasil.append)
    assert not hasil, "".join(hasil)


def test_ada_contoh_di_halaman_untuk_pemakai():
    for nama in ("README.md", "docs/wilayah.md", "docs/schema.md"):
        assert blok((AKAR / nama).read_text(encoding="utf-8"), "python"), nama


@pytest.mark.parametrize("halaman", HALAMAN, ids=NAMA)
def test_perintah_make_yang_disebut_ada(halaman):
    sasaran = set(re.findall(r"^(\w+):", (AKAR / "Makefile").read_text("utf-8"), re.MULTILINE))
    disebut = re.findall(r"(?:^|`)make (\w+)", halaman.read_text("utf-8"), re.MULTILINE)
    assert set(disebut) <= sasaran


# --- links --------------------------------------------------------------------------------------


def jangkar(halaman: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    judul = re.findall(r"^#+ (.+)$", PAGAR.sub("", halaman.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", j.lower()).replace(" ", "-") for j in judul}


@pytest.mark.parametrize("halaman", HALAMAN, ids=NAMA)
def test_tautan_menuju_yang_ada(halaman):
    for tautan in re.findall(r"\]\(([^)\s]+)\)", tanpa_kode(halaman.read_text("utf-8"))):
        tujuan, _, bagian = tautan.partition("#")
        assert not re.match(r"\w+:", tautan), f"{tautan}: a link that no test can follow"
        berkas = (halaman.parent / tujuan).resolve() if tujuan else halaman
        assert berkas.is_relative_to(AKAR.resolve()), tautan
        assert berkas.exists(), f"{halaman.name} links to {tautan}, which is not there"
        assert not bagian or bagian in jangkar(berkas), tautan


def test_setiap_halaman_docs_dapat_dicapai_dari_readme():
    """In one step from the README, or in two by way of a page that it links to."""

    def dari(halaman: Path) -> set[Path]:
        tautan = re.findall(r"\]\(([^)#\s]+\.md)", tanpa_kode(halaman.read_text("utf-8")))
        return {(halaman.parent / t).resolve() for t in tautan}

    dekat = dari(AKAR / "README.md")
    tercapai = dekat.union(*(dari(h) for h in dekat))
    terpisah = [h.name for h in (AKAR / "docs").glob("*.md") if h.resolve() not in tercapai]
    assert not terpisah, "link these pages from the README"


# --- the demo -----------------------------------------------------------------------------------


def jalankan_contoh(nama: str, folder: Path, benih: str, *isi: str) -> str:
    lingkungan = {
        **os.environ,
        "PYTHONPATH": str(Path(pelayanan_publik.__file__).parents[1]),
        "PYTHONHASHSEED": benih,
        "PYTHONIOENCODING": "utf-8",
    }
    hasil = subprocess.run(
        [sys.executable, "-W", "error", str(AKAR / "examples" / nama), *isi],
        capture_output=True, encoding="utf-8", check=False, cwd=folder, env=lingkungan,
    )  # fmt: skip
    assert hasil.returncode == 0, hasil.stderr
    assert not hasil.stderr
    return hasil.stdout


HARAPAN = {
    "bank_sampah.py": (
        "1. AUDIT CATATAN ASAL",
        "Audit buku: ",
        "Buku tabungan N-19 ",
        "Buku tabungan N-25 ",
        "Neraca saldo ",
        "Laporan bulanan ",
    ),
    "anggaran_kotagede.py": (
        "danais 2024 untuk Pelatihan dan sarana olah sampah organik: boleh membiayai",
        "danais 2024 +tidak +Kelurahan di DIY",
        "Klaim pengolahan biopori: tidak wajar",
        "Jumlah +300.000.000 +300.000.000 +300.000.000 +300.000.000",
        "Terbukti terbaik: ya; celah 0",
        "Harga lantai$",
        "Olah sampah organik Prenggan$",
        "  AG-072 ",
        "SiLPA +170.798",
    ),
    "tangguh_bencana.py": (
        "Indeks 57,16, Tangguh Pratama; 75 dari 128 Ya",
        "Menuju Madya: 1 Ya lagi",
        "anggota +kurang +ya +18 orang, kurang 12",
        "ketiganya bersama +siap bersyarat +siap bersyarat +tidak siap",
        "  R-03 Citra\\*: perbarui AIR",
        "3 tindakan; bahwa lebih sedikit tidak mungkin, terbukti",
        "Berhenti dapat bertugas 2026-09-15: R-03 Citra\\* AIR",
        "Sepinggan +tidak siap",
        "Damai Bahagia +–",
    ),
    "satpol_pp.py": (
        r"Kotagede: 5 dari 5 \(SP-01, SP-02, SP-03, SP-04, SP-05\)\.",
        r"Pos yang terjaga siang dan malam: 1 pos$",
        r"Jadwal 2024-07-01 s\.d\. sebelum 2024-08-01 \(paling adil, terbukti\)",
        r"Diperiksa ulang menurut aturannya saja: sah\.",
        r"Cakupan menurut rencana ini: 4 patroli/kecamatan/hari",
        r"Paling sedikit 1 patroli/kelurahan/hari di Prenggan; rata-rata 1,33\.",
        r"02 +pedagang di bahu jalan\* +Purbayan +tenggang SP2.* +2024-07-14 09\.30 +lewat 3 hari",
        r"  limpahkan ke PPNS: Hanya sah dari: berlanjut",
        r"Awal 2 \+ baru 4 \+ terulang 0 = selesai 4 \+ ditutup 0 \+ akhir 2\.",
        r"sama, SP-03 cuti 8-14 Juli +tidak ada jadwal +tidak ada jadwal +\d",
    ),
    "umkm.py": (
        "14 baris, 10 usaha$",
        r"  dinas\*/1 = sensus\*/1 \(nik_tempat\)$",
        r"  OSS\*/3 ≠ dinas\*/5 \(nik_tempat sama, NIB berbeda\); tertahan: sensus\*/5$",
        r"  kbli: OSS\*/1 ≠ sensus\*/1$",
        r"  dinas\*/3 dan sensus\*/3: telepon sama, nama mirip \(nama 0,93\)$",
        "Usaha menurut sumber: 10 seluruhnya, 14 bila dijumlahkan$",
        r"U-01 +kbli +56102 +sensus\* +tempat usaha tetap ",
        r"  tanpa urutan: – \(tanpa urutan\)$",
        "Pernyataan dalam buku: 55, seperti semula",
        "bertentangan  24.000 usaha .* 121.000 usaha .* 5,04 ",
        r"Pertumbuhan: 30,75 % \(terhadap nilai sebelum\)$",
    ),
    "umkm_kelas.py": (
        "Kelas usaha pada 2020-12-31: kecil menurut penjualan",
        "  Ukuran bertentangan: mikro menurut penjualan; kecil menurut modal",
        "  UU-061 Pada 2021-12-31 hukum",
        "  2021-02-02: kecil menjadi mikro, karena hukum",
        r"2025-12-01 +45 +U-3 +halal +H-203\* +perubahan",
        r"P-101\* +Keripik\* +diajukan",
        "6 izin; 2 lewat, 5 akan jatuh tempo",
        "  Kewajiban sertifikat halal: mulai 2026-10-17",
        "Jawaban: tidak layak, karena akses dan jangka",
        r"Jumlah +40\.000\.000 +4\.463\.017 +44\.463\.017",
        r"  Rp 10\.000\.001: KUR mikro, 6 %, sebulan Rp 860\.664",
    ),
    "gandeng_gendong.py": (
        r"  2019-12-23: paling sedikit 1 pemegang KSJPS \(bukti sekunder",
        r"Kelompok Mawar\* pada 2024-07-01: belum memenuhi syarat",
        r"giliran +430 +0 +0 dari 193 ",
        r"kesukaan +430 +0 +181 dari 193 ",
        r"terdekat +430 +0 +136 dari 193 ",
        r"Pemeriksaan bukti: tidak ada yang salah\.",
        r"  Tingkat terendah: Rp 100\.000 per anggota \(terbukti",
        r"Kelayakan untuk pesanan P-MENDADAK\* pada 2024-07-01: 0 dari 193 kelompok",
        r"  Tidak layak karena terlalu mendadak: 193 kelompok",
        r"Q-3 +Dinas 01\* +Melati\* +705\.000 +2024-07-15 +belum +16$",
        r"  Ditolak: Pesanan Q-1 sudah dibayar",
        r"Serapan lewat aplikasi pada 2024-06-01: 23,9 %",
        r"Klaim serapan 70 % sampai 80 %: tidak cocok",
        r"2024-06-20 +193 kelompok +2024-08-19 +297 kelompok +bertentangan",
    ),
    "limbah_kaca.py": (
        r"  Disetor 180 kg botol\*, dibeli Rp 300/kg: Rp 54\.000\.",
        r"kaca +174,64 +7,52 %",
        r"  175 kg kaca, seperdelapan hilang\*: cukup untuk 662 blok\.",
        r"A-1 +diuji +20 % agregat halus +440 +67 ",
        r"  LK-041 sementara: Adukan A-1 belum diuji\.",
        r"  LK-042 mutu: Mutu B dinyatakan, padahal yang diperoleh adukan A-1: mutu C",
        r"Mutu bata beton: mutu C \(sementara\) \[SNI 03-0691-1996, tabel syarat fisika.*bukti sekunder",
        r"  Penentu: penyerapan air$",
        r"  Satu m2 \(44 blok\): berkaca Rp 63\.465, polos Rp 55\.759",
        r"jumlah +175\.000 +175\.000 +0$",
        r"Neraca kaca: seimbang$",
    ),
    "layanan_skm.py": (
        r"IKM 91,48, A \(sangat baik\), bobot tepat",
        r"0\.11 +90,56 +A +24,75 - 99,00 +hasil pertama, berlabel bobot 0\.1111",
        r"  - Bobot yang disebut 0\.1111, yang dipakai 0\.11\.",
        r"Diperbaiki dahulu: waktu penyelesaian \(NRR 3,4483, B\)",
        r"  Turun: 12 jawaban \(menjadi 88,03, B\)",
        r"Galat sampel, keyakinan 95 %: .* \(bukan bagian dari IKM\)",
        r"IKM terbit 81,71: tidak cocok",
        r"  - Kolom yang tercetak berjumlah 82,625\.",
        r"  - Diberikan oleh bobot 0\.071\.",
        r" 100\.000 +383 +399  tabel tercetak 384",
    ),
    "layanan_loket.py": (
        r"SKCK +0 +619 +612 +0 +0 +7 +75 % +5 menit",
        r"Dari 612 pengantar SKCK yang selesai, 459 \(75 %\) selesai dalam 10 menit\.",
        r"petugas +P-1 +441 +18 +24,5$",
        r"  14 hari atau lebih: 4$",
        r"Melewati janji: W-4 WARIS\*, janji 3 hari kerja, umur 9 hari\.",
        r"Rata-rata menunggu, menit +1,84 +0,66$",
        r"  pagi, 1 loket: beban 1,25 tidak di bawah 1 loket: antrean tumbuh tanpa akhir",
        r"Paling sedikit 3 loket agar 95 % menunggu paling lama 10 menit",
        r"A-3 +ringan +surat pengantar +– +dicatat +2024-03-13 +2024-03-15 penanganan +lewat 5 hari",
        r"  Tepat waktu: 100 % \(2 dari 2",
        r"  Lewat batas dan belum dipenuhi: 1",
        r"izin contoh\* oleh Kecamatan Contoh\* pada 2020-06-01: tidak boleh",
    ),
    "studi_tiru": (
        r"Kasi Trantib \(8\) +jawatan keamanan +Kepala Jawatan Keamanan",
        r"penduduk +33\.326 orang \(2017\) +163\.660 orang \(2024\) +4,91 ×",
        r"Dana 2024 untuk biopori +danais: boleh\* \(3\) +dau kelurahan: belum ditunjukkan \(7\)",
        r"Petugas BKO +5 dari 5 +tidak diketahui",
        r"IKM +86,44 \(B\)\* +78,22 \(B\)\*",
        r"lingkungan +50 % +2 dari 2",
        r"danais +tidak boleh",
        r"Kaca menjadi conblock +4\* +Rp 35\.000\.000\* +tidak: kurang Rp 15\.000\.000",
        r"A5 .* 22 Jun +20 Agu +A4 \(orangnya\)",
        r"kritis A1, A7, A8\)\. .*dengan dua tim, 157 hari\.",
        r"lubang biopori terpasang di Sepinggan \(lubang\) .* 94,44 % +sebagian",
        "Yang tidak diketahui$",
    ),
}


@pytest.mark.parametrize("nama", list(HARAPAN))
def test_contoh_berjalan_dari_mana_pun_dan_selalu_sama(nama, tmp_path):
    keluaran = jalankan_contoh(nama, tmp_path, "0")
    for harapan in HARAPAN[nama]:
        assert re.search(rf"^{harapan}", keluaran, re.MULTILINE), harapan
    assert jalankan_contoh(nama, tmp_path, "1") == keluaran
    assert not list(tmp_path.iterdir())


def test_gambar_ditulis_hanya_bila_diminta(tmp_path):
    keluaran = jalankan_contoh("anggaran_kotagede.py", tmp_path, "0", "--gambar", "gambar")
    assert {p.name for p in (tmp_path / "gambar").iterdir()} == {
        "pembagian.png", "pilihan.png", "realisasi.png"}  # fmt: skip
    assert "Gambar: pembagian.png" in keluaran
    jalankan_contoh("tangguh_bencana.py", tmp_path, "0", "--gambar", "lain")
    assert [p.name for p in (tmp_path / "lain").iterdir()] == ["kesiapan.png"]


def test_make_demo_menjalankan_setiap_contoh():
    makefile = (AKAR / "Makefile").read_text("utf-8")
    (cerita,) = re.findall(r"^STORIES := ((?:.*\\\n)*.*)$", makefile, re.MULTILINE)
    resep = makefile.partition("\ndemo:")[2].partition("\n\n")[0]
    assert "for name in $(STORIES)" in resep
    assert cerita.replace("\\", "").split() == list(HARAPAN)
    contoh = AKAR / "examples"
    folder = {p.parent.name for p in contoh.glob("*/__main__.py")}
    assert {p.name for p in contoh.glob("*.py")} | folder == set(HARAPAN)


def test_studi_tiru_menulis_satu_halaman_hanya_bila_diminta(tmp_path):
    halaman = tmp_path / "laporan.html"
    keluaran = jalankan_contoh("studi_tiru", tmp_path, "0", "--html", str(halaman))
    assert keluaran.endswith(f"\nHTML: {halaman}\n")
    isi = halaman.read_text(encoding="utf-8")
    assert isi.startswith("<!DOCTYPE html>")
    assert isi.count("<svg") == 2
    assert list(tmp_path.iterdir()) == [halaman]
    lain = tmp_path / "lain.html"
    jalankan_contoh("studi_tiru", tmp_path, "1", "--html", str(lain))
    assert lain.read_text(encoding="utf-8") == isi
    inggris = jalankan_contoh("studi_tiru", tmp_path, "0", "--bahasa", "en")
    assert "What is not known" in inggris
    assert jalankan_contoh("studi_tiru", tmp_path, "1", "--bahasa", "en") == inggris
