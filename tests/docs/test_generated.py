"""The pages that docs/generate.py makes are as it makes them now."""

from __future__ import annotations

import importlib.util
import inspect
from pathlib import Path

import pytest

from pelayanan_publik import bank_sampah
from pelayanan_publik.core.errors import Galat, daftar_kode

DOCS = Path(__file__).parents[2] / "docs"
PERINTAH = "python docs/generate.py   (or: make docs)"


def muat_generate():
    spec = importlib.util.spec_from_file_location("generate_docs", DOCS / "generate.py")
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


generate = muat_generate()


@pytest.mark.parametrize("nama", ["kode_galat.md", "parameter.md", "bank_sampah.md"])
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
    assert {p.program for p in isi} >= {"wilayah", "bank_sampah"}
    for parameter in isi:
        milik = [b for b in baris if b.startswith(f"| `{parameter.kode}` |")]
        assert len(milik) == len(parameter.riwayat)
        for satu, berlaku in zip(milik, parameter.riwayat, strict=True):
            assert parameter.uraian in satu
            assert str(berlaku.dasar) in satu
            assert satu.endswith(f" {berlaku.bukti.value} |")


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
    bank = (DOCS / "bank_sampah.md").read_text(encoding="utf-8")
    (tmp_path / "bank_sampah.md").write_text(
        generate.dengan_diagram(bank, "basi\n"), encoding="utf-8"
    )
    monkeypatch.setattr(generate.halaman, "__defaults__", (tmp_path,))
    generate.main()
    assert capsys.readouterr().out.count("written") == 3
    assert (tmp_path / "bank_sampah.md").read_text(encoding="utf-8") == bank
    generate.main()
    assert capsys.readouterr().out.count("unchanged") == 3
