"""Every word of a public name is in the glossary, or is one that programmers say in English.

The names are read from the source by `ast`: modules, constants, classes, functions, methods,
fields, members of enums, and parameters. A name that begins with an underscore is not public.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import pelayanan_publik

PAKET = Path(pelayanan_publik.__file__).parent
AKAR = Path(__file__).parents[2]
GLOSARIUM = AKAR / "docs" / "glosarium.md"

PEMROGRAM = frozenset(
    """
    attribute book charts co command core data derive describe effects errors events evolve excs
    explain face field fields fold get lazy legal message model name package parameters path pattern
    places posting privacy registry reports rows rules schema split state text translator units
    validity value
    """.split()
)
"""English words that only programmers say: layout, machinery, and what attrs prescribes."""
NETRAL = frozenset(
    "beancount bit cm data highs id json kg km markdown mm msgspec orjson ortools path pi".split()
)
"""Names of formats, units and tools, the same in both languages: they may stand beside either."""


# --- the names ----------------------------------------------------------------------------------


def kata(nama: str) -> list[str]:
    """The words of a name, in lower case; single letters are no words."""
    nama = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", nama)
    nama = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", nama)
    return [w.lower() for w in re.split(r"_|\d+", nama) if len(w) > 1]


def nama_umum() -> Iterator[tuple[str, str]]:
    """Every public name of the package, with the place where it stands."""
    for berkas in sorted(PAKET.rglob("*.py")):
        bagian = berkas.relative_to(PAKET.parent).with_suffix("").parts
        modul = bagian[:-1] if bagian[-1] == "__init__" else bagian
        letak = ".".join(modul)
        yield modul[-1], letak
        yield from nama_badan(ast.parse(berkas.read_text(encoding="utf-8")).body, letak)


def nama_badan(badan: Iterable[ast.stmt], letak: str) -> Iterator[tuple[str, str]]:
    for satu in badan:
        if isinstance(satu, (ast.Assign, ast.AnnAssign)):
            yield from ((n, letak) for n in sasaran(satu) if not n.startswith("_"))
        elif isinstance(satu, ast.ClassDef) and not satu.name.startswith("_"):
            yield satu.name, letak
            yield from nama_badan(satu.body, f"{letak}.{satu.name}")
        elif isinstance(satu, (ast.FunctionDef, ast.AsyncFunctionDef)):
            umum = not satu.name.startswith("_")
            if umum:
                yield satu.name, letak
            if umum or satu.name == "__init__":
                yield from ((p, f"{letak}.{satu.name}") for p in parameter(satu.args))


def sasaran(satu: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    for target in satu.targets if isinstance(satu, ast.Assign) else [satu.target]:
        yield from (n.id for n in ast.walk(target) if isinstance(n, ast.Name))


def parameter(args: ast.arguments) -> Iterator[str]:
    lebih = [a for a in (args.vararg, args.kwarg) if a is not None]
    for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs, *lebih):
        if not arg.arg.startswith("_") and arg.arg not in {"self", "cls"}:
            yield arg.arg


NAMA = tuple(nama_umum())
KATA: dict[str, set[str]] = defaultdict(set)
for _nama, _letak in NAMA:
    for _kata in kata(_nama):
        KATA[_kata].add(f"{_letak}: {_nama}")


# --- the page -----------------------------------------------------------------------------------


def tabel(judul: str) -> list[list[str]]:
    bagian = GLOSARIUM.read_text(encoding="utf-8").partition(f"\n## {judul}\n")[2]
    baris = [b for b in bagian.partition("\n## ")[0].splitlines() if b.startswith("| ")]
    return [[sel.strip() for sel in b.strip("|").split("|")] for b in baris[2:]]


ISTILAH = tabel("Terms and abbreviations")
AKAR_KATA = tabel("Words")
BENTUK = [re.findall(r"`([a-z]+)` ([^·`]+)", baris[1]) for baris in AKAR_KATA]
ARTI = {bentuk: arti.strip() for baris in BENTUK for bentuk, arti in baris}
TEMPAT = {w for baris in tabel("Names") for w in baris[0].lower().split()}
ISTILAH_KATA = {baris[0].lower() for baris in ISTILAH}
SAMA = {bentuk for bentuk, arti in ARTI.items() if bentuk == arti}
"""Words that English has too: they mix with nothing."""


def test_setiap_kata_ada_di_glosarium_atau_kata_pemrogram():
    dikenal = set(ARTI) | TEMPAT | ISTILAH_KATA | PEMROGRAM | NETRAL
    asing = {w: sorted(letak)[:3] for w, letak in sorted(KATA.items()) if w not in dikenal}
    assert not asing, "not in docs/glosarium.md (Words), nor an English word of this test"


def test_tidak_ada_kata_yang_basi():
    assert [w for w in ARTI if w not in KATA] == [], "in the glossary, but in no public name"
    assert [w for w in sorted(TEMPAT) if w not in KATA and w not in ARTI] == []
    assert [w for w in sorted(PEMROGRAM | NETRAL) if w not in KATA] == [], "in this test's lists"


def test_tidak_ada_kata_di_dua_tempat():
    semua = [bentuk for baris in BENTUK for bentuk, _ in baris]
    assert len(semua) == len(set(semua))
    assert not set(ARTI) & (PEMROGRAM | NETRAL)


def test_tabel_kata_urut_abjad_dan_lengkap():
    akar = [baris[0] for baris in AKAR_KATA]
    assert akar == sorted(akar)
    assert len(akar) == len(set(akar))
    for baris, bentuk in zip(AKAR_KATA, BENTUK, strict=True):
        assert bentuk, baris
        assert len(bentuk) == baris[1].count("·") + 1, f"a form without its English: {baris}"


def test_istilah_urut_dan_dipakai():
    """A term stands in a name, a text or a page; where it has no regulation the cell is empty."""
    nama = [baris[0] for baris in ISTILAH]
    assert nama == sorted(nama, key=str.lower)
    assert len(nama) == len(set(nama))
    berkas = [*PAKET.rglob("*.py"), AKAR / "README.md", *(AKAR / "docs").glob("*.md")]
    teks = "\n".join(b.read_text(encoding="utf-8") for b in berkas if b != GLOSARIUM)
    for baris in ISTILAH:
        istilah, _, arti, dasar = baris
        assert arti, istilah
        assert not dasar or re.search(r"\d+/(?:\w+/)?\d{4}|\d{4}-\d{4}|-\d{4}", dasar), istilah
        assert re.search(rf"(?i:\b{istilah})", teks) if istilah.islower() else istilah in teks


@pytest.mark.parametrize(
    ("nama", "harapan"),
    [
        ("SaldoTidakCukup", ["saldo", "tidak", "cukup"]),
        ("KodeBPSSalah", ["kode", "bps", "salah"]),
        ("HARGA_PER_KG", ["harga", "per", "kg"]),
        ("T_co", ["co"]),
        ("SEJAK_2020", ["sejak"]),
    ],
)
def test_pembagian_nama(nama, harapan):
    assert kata(nama) == harapan


def test_tidak_ada_nama_yang_mencampur_dua_bahasa():
    indonesia = set(ARTI) - SAMA
    inggris = PEMROGRAM - NETRAL
    campuran = {
        f"{letak}: {nama}"
        for nama, letak in NAMA
        if set(kata(nama)) & indonesia and set(kata(nama)) & inggris
    }
    assert not campuran, "a name is Indonesian or English, never both"
