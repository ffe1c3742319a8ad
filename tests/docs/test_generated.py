"""The pages that docs/generate.py makes are as it makes them now."""

from __future__ import annotations

import importlib.util
import inspect
from pathlib import Path

import pytest

from pelayanan_publik import (
    anggaran,
    bank_sampah,
    biopori,
    limbah_kaca,
    studi_tiru,
    tangguh_bencana,
    umkm,
)
from pelayanan_publik.core.errors import Galat, daftar_kode
from pelayanan_publik.satpol_pp import bko, perkara

DOCS = Path(__file__).parents[2] / "docs"
PERINTAH = "python docs/generate.py   (or: make docs)"


def muat_generate():
    spec = importlib.util.spec_from_file_location("generate_docs", DOCS / "generate.py")
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


generate = muat_generate()


@pytest.mark.parametrize(
    "nama", ["kode_galat.md", "parameter.md", *(f"{nama}.md" for nama in generate.DIAGRAM)]
)
def test_halaman_sama_dengan_yang_dibuat(nama):
    halaman = generate.halaman()
    assert DOCS / nama in halaman
    isi = (DOCS / nama).read_text(encoding="utf-8")
    assert isi == halaman[DOCS / nama], f"docs/{nama} is stale. Run: {PERINTAH}"


def test_setiap_kode_ada_sekali_dengan_ketiga_kalimatnya():
    teks = generate.kode_galat()
    for kode, kelas in daftar_kode().items():
        if kelas.__module__.startswith("pelayanan_publik."):
            (baris,) = [b for b in teks.splitlines() if b.startswith(f"| `{kode}`<br>")]
            assert kelas.__name__ in baris
            for pola in (kelas.pola_pesan, kelas.message_pattern, kelas.pola_saran):
                assert pola.strip()
                assert pola.replace("!r}", "}") in baris


def test_setiap_galat_menerangkan_diri_dan_berdiri_di_modul_errors():
    for modul in generate.semua_modul():
        for kelas in vars(modul).values():
            milik = inspect.isclass(kelas) and kelas.__module__ == modul.__name__
            if milik and issubclass(kelas, Galat) and kelas is not Galat:
                assert modul.__name__.endswith(".errors"), kelas
                assert daftar_kode()[kelas.kode] is kelas
                assert (kelas.__doc__ or "").strip(), kelas


def test_setiap_nilai_parameter_ada_dengan_dasar_dan_buktinya():
    baris = generate.parameter().splitlines()
    isi = generate.katalog().isi
    assert {p.program for p in isi} >= {
        "wilayah",
        "bank_sampah",
        "biopori",
        "anggaran",
        "tangguh_bencana",
        "satpol_pp",
        "umkm",
        "gandeng_gendong",
        "limbah_kaca",
        "layanan",
        "studi_tiru",
    }
    for parameter in isi:
        milik = [b for b in baris if b.startswith(f"| `{parameter.kode}` |")]
        assert len(milik) == len(parameter.riwayat)
        for satu, berlaku in zip(milik, parameter.riwayat, strict=True):
            assert parameter.uraian in satu
            assert str(berlaku.dasar) in satu
            assert satu.endswith(f" {berlaku.bukti.value} |")


def langkah_di(diagram: str) -> set[tuple[str, str, str]]:
    """The steps that a diagram draws, each with one event."""
    panah = [b.split(" : ") for b in diagram.splitlines()[2:-1]]
    return {(*arah.split(" --> "), e) for arah, nama in panah for e in nama.split("<br>")}


def test_diagram_lubang_dan_anggaran_menyebut_setiap_langkah_dan_hanya_itu():
    lubang = {("    [*]", "kosong", "LubangDipasang")} | {
        (f"    {dari.value}", ke.value, e.__name__)
        for (dari, e), tujuan in biopori.LANGKAH.items()
        for ke in tujuan
    }
    assert langkah_di(generate.diagram_lubang()) == lubang
    pagu = {
        (f"    {'[*]' if dari.value == 'baru' else dari.value}", ke.value, e.__name__)
        for (dari, e), ke in anggaran.LANGKAH.items()
    }
    assert langkah_di(generate.diagram_anggaran()) == pagu


def test_diagram_ktb_menyebut_setiap_langkah_yang_mengubah_dan_hanya_itu():
    ktb, alat, regu = generate.diagram_ktb().split("```mermaid")[1:]
    for diagram, tabel, awal in (
        (ktb, tangguh_bencana.LANGKAH, "belum_ada"),
        (alat, tangguh_bencana.LANGKAH_ALAT, "belum_ada"),
        (regu, tangguh_bencana.LANGKAH_REGU, "belum_ada"),
    ):
        semua = {
            (f"    {'[*]' if dari.value == awal else dari.value}", ke.value, e.__name__)
            for (dari, e), tujuan in tabel.items()
            for ke in tujuan
            if ke.value != awal and (dari is not ke or tabel is not tangguh_bencana.LANGKAH)
        }
        isi = "```mermaid" + diagram.partition("```")[0] + "```"
        assert langkah_di(isi) == semua


def test_diagram_satpol_menyebut_setiap_langkah_maju_dan_hanya_itu():
    penempatan, perkara_ = generate.diagram_satpol().split("```mermaid")[1:]
    for diagram, ruang, awal, mundur in (
        (penempatan, bko, ("ditempatkan", "PetugasDitempatkan"), None),
        (
            perkara_,
            perkara,
            ("dilaporkan", "PelanggaranDilaporkan"),
            perkara.LangkahPerkaraDibatalkan,
        ),
    ):
        semua = {
            (f"    {dari.value}", ke.value, e.__name__)
            for (dari, e), tujuan in ruang.LANGKAH.items()
            for ke in tujuan
            if e is not mundur
        }
        isi = "```mermaid" + diagram.partition("```")[0] + "```"
        assert langkah_di(isi) == semua | {("    [*]", *awal)}


def test_diagram_umkm_menyebut_setiap_langkah_dan_hanya_itu():
    semua = {(f"    {dari.value}", ke.value, e.__name__) for (dari, e), ke in umkm.LANGKAH.items()}
    awal = ("    [*]", "berdiri", "UsahaDidaftarkan")
    assert langkah_di(generate.diagram_umkm()) == semua | {awal}


def test_diagram_kaca_menyebut_setiap_langkah_maju_dan_hanya_itu():
    lot, adukan = generate.diagram_kaca().split("```mermaid")[1:]
    for diagram, tabel, awal in (
        (lot, limbah_kaca.LANGKAH_LOT, ("diterima", "KacaDiterima")),
        (adukan, limbah_kaca.LANGKAH_ADUKAN, ("dicampur", "AdukanDicampur")),
    ):
        semua = {
            (f"    {dari.value}", ke.value, e.__name__)
            for (dari, e), tujuan in tabel.items()
            for ke in tujuan
        }
        isi = "```mermaid" + diagram.partition("```")[0] + "```"
        assert langkah_di(isi) == semua | {("    [*]", *awal)}


def test_diagram_studi_tiru_menyebut_setiap_langkah_dan_hanya_itu():
    semua = {
        (f"    {dari.value}", ke.value, e.__name__) for (dari, e), ke in studi_tiru.LANGKAH.items()
    }
    awal = ("    [*]", "direncanakan", "RencanaDisetujui")
    assert langkah_di(generate.diagram_studi_tiru()) == semua | {awal}


def test_diagram_menyebut_setiap_langkah_dan_hanya_itu():
    baris = generate.diagram_penarikan().splitlines()
    langkah = {
        f"    {dari.value} --> {ke.value} : {peristiwa.__name__}"
        for (dari, peristiwa), ke in bank_sampah.PENARIKAN.items()
    }
    pembuka = "    [*] --> diajukan : PenarikanDiajukan"
    assert baris[:3] == ["```mermaid", "stateDiagram-v2", pembuka]
    assert set(baris[3:-1]) == langkah
    assert baris[-1] == "```"


@pytest.mark.parametrize("teks", ["", "<!-- diagram: x -->\n", "<!-- end of diagram -->"])
def test_halaman_tanpa_penanda_diagram_tidak_ditulis(teks):
    with pytest.raises(ValueError, match="markers"):
        generate.dengan_diagram(teks, "x")


def test_menjalankannya_menulis_yang_basi_saja(tmp_path, monkeypatch, capsys):
    for nama in generate.DIAGRAM:
        isi = (DOCS / f"{nama}.md").read_text(encoding="utf-8")
        basi = generate.dengan_diagram(isi, "basi\n")
        (tmp_path / f"{nama}.md").write_text(basi, encoding="utf-8")
    monkeypatch.setattr(generate.halaman, "__defaults__", (tmp_path,))
    generate.main()
    assert capsys.readouterr().out.count("written") == len(generate.DIAGRAM) + 2
    for nama in generate.DIAGRAM:
        assert (tmp_path / f"{nama}.md").read_bytes() == (DOCS / f"{nama}.md").read_bytes()
    generate.main()
    assert capsys.readouterr().out.count("unchanged") == len(generate.DIAGRAM) + 2
