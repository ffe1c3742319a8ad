"""Writes those parts of the documentation that the code already knows.

    python docs/generate.py      (or: make docs)

    kode_galat.md    every refusal: its code, what it means and what it says
    parameter.md     every dated figure, with its basis and its evidence
    the page of each programme with a book: the diagrams between its two markers

The functions give text and write nothing; `main` writes. tests/docs/test_generated.py
checks that the files equal what is made here, so that they cannot go stale.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from itertools import groupby
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import TypeAlias

import pelayanan_publik
from pelayanan_publik import (
    anggaran,
    bank_sampah,
    biopori,
    gandeng_gendong,
    limbah_kaca,
    studi_tiru,
    tangguh_bencana,
    umkm,
)
from pelayanan_publik.core.errors import Galat, daftar_kode
from pelayanan_publik.core.legal import Bukti, Katalog, Parameter
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.layanan import loket, pengaduan
from pelayanan_publik.satpol_pp import bko, perkara

_Awal: TypeAlias = tuple[StrEnum, type]
_Langkah: TypeAlias = tuple[StrEnum, type, StrEnum]
FOLDER = Path(__file__).parent
_PAKET = pelayanan_publik.__name__
_DIBUAT = "<!-- made by docs/generate.py; do not edit by hand -->"


def halaman(folder: Path = FOLDER) -> dict[Path, str]:
    """Every page that is made here, or made in part, with the text it should have."""
    berdiagram = {folder / f"{nama}.md": diagram for nama, diagram in DIAGRAM.items()}
    return {
        folder / "kode_galat.md": kode_galat(),
        folder / "parameter.md": parameter(),
        **{
            berkas: dengan_diagram(berkas.read_text(encoding="utf-8"), diagram())
            for berkas, diagram in berdiagram.items()
        },
    }


def main() -> None:
    for berkas, isi in halaman().items():
        lama = berkas.read_text(encoding="utf-8") if berkas.exists() else ""
        if isi != lama:
            berkas.write_text(isi, encoding="utf-8", newline="\n")
        print(f"{'unchanged' if isi == lama else 'written':<9} {berkas.name}")


def semua_modul() -> tuple[ModuleType, ...]:
    """Every module of the package, imported: only then is the register of codes complete."""
    nama = sorted(m.name for m in walk_packages(pelayanan_publik.__path__, f"{_PAKET}."))
    return tuple(import_module(n) for n in nama)


# --- error codes -------------------------------------------------------------------------------

_KODE_GALAT = """\
# Error codes

Every refusal is a `Galat` under a code that never changes and is never given again. A sentence
is made from facts: `{nilai}` is the value that was refused, every other word in braces stands in
`galat.keadaan`. Below are the three patterns of each code: `pesan` (Indonesian), `message`
(English) and `saran` (what to do next). A program reads `kode`, `path`, `nilai` and `keadaan`,
or all at once `galat.sebagai_catatan()`, and never takes a sentence apart. Most SK codes are met
when a document is read ([schema](schema.md)).
"""


def kode_galat() -> str:
    """The page of all codes, by prefix, in the order of the layers."""
    semua_modul()
    milik = {k: g for k, g in daftar_kode().items() if g.__module__.startswith(f"{_PAKET}.")}
    bagian = {awalan: dict(isi) for awalan, isi in groupby(milik.items(), _awalan)}
    urutan = sorted(bagian, key=lambda awalan: _lapis(_rumah(bagian[awalan].values())))
    return "\n".join((_DIBUAT, _KODE_GALAT, *(_bagian_kode(a, bagian[a]) for a in urutan)))


def _awalan(isi: tuple[str, type[Galat]]) -> str:
    return isi[0].partition("-")[0]


def _rumah(galat: Iterable[type[Galat]]) -> str:
    """The one module in which all codes of a prefix stand."""
    (modul,) = {g.__module__ for g in galat}
    return modul.removeprefix(f"{_PAKET}.")


def _lapis(rumah: str) -> tuple[int, str]:
    """core, then wilayah, then the programmes, then studi_tiru, then schema."""
    paket = rumah.partition(".")[0]
    return {"core": 0, "wilayah": 1, "studi_tiru": 3, "schema": 4}.get(paket, 2), rumah


def _bagian_kode(awalan: str, galat: Mapping[str, type[Galat]]) -> str:
    rumah = _rumah(galat.values())
    asas = _baris_pertama(import_module(f"{_PAKET}.{rumah}"))
    baris = [
        (
            f"`{kode}`<br>{kelas.__name__}",
            _baris_pertama(kelas),
            f"{_pola(kelas.pola_pesan)}<br>{_pola(kelas.message_pattern)}",
            _pola(kelas.pola_saran),
        )
        for kode, kelas in galat.items()
    ]
    tabel = _tabel(("Code, class", "What it means", "`pesan`, `message`", "`saran`"), baris)
    return f"## {awalan}\n\n`{rumah}`. {asas}\n\n{tabel}"


def _baris_pertama(sesuatu: type | ModuleType) -> str:
    return (sesuatu.__doc__ or "").strip().partition("\n")[0]


def _pola(pola: str) -> str:
    """A pattern as a reader wants it: `{nilai}`, whether or not it is written with quotes."""
    return pola.replace("!r}", "}")


# --- parameters --------------------------------------------------------------------------------

_PARAMETER = """\
# Parameters

Every figure and term that stands in the code with a date and a source: the `Parameter` objects
of each programme's `parameters`. None of the waste banks' figures is law for all; each is what
one bank, one app or one guide does. What no source supports is marked `usulan`, or is not here at
all but an argument without a default. Asked for a day outside its period a parameter refuses
(UM-010). Descriptions are in Indonesian, as in the code. How the terms are used:
[wilayah](wilayah.md).
"""
_BUKTI = {
    Bukti.PRIMER: "read in the text of the regulation, or in the data or code itself",
    Bukti.SEKUNDER: "reported by a secondary source that names the primary one",
    Bukti.TURUNAN: "derived by arithmetic from figures that were read",
    Bukti.USULAN: "proposed by this library; no source requires it",
}


def katalog() -> Katalog:
    """The parameters of all programmes."""
    return Katalog.dari(*(vars(m)["PARAMETER"] for m in semua_modul() if "PARAMETER" in vars(m)))


def parameter() -> str:
    """The page of all parameters, by programme."""
    semua = katalog()
    program = sorted({p.program for p in semua.isi}, key=_lapis)
    bukti = _tabel(("`Bukti`", "How well it is known"), [(b.value, _BUKTI[b]) for b in Bukti])
    bagian = [f"## {nama}\n\n{_tabel_parameter(semua.program(nama).isi)}" for nama in program]
    return "\n".join((_DIBUAT, _PARAMETER, bukti, *bagian))


def _tabel_parameter(isi: Sequence[Parameter[object]]) -> str:
    kolom = ("Code", "Description", "Value", "Holds", "Basis", "Evidence")
    baris = [
        (
            f"`{p.kode}`",
            p.uraian,
            p.penjelasan(b.masa.mulai).nilai,
            _masa(b.masa),
            f"{b.dasar} ({b.dasar.sumber})" if b.dasar.sumber else str(b.dasar),
            b.bukti.value,
        )
        for p in isi
        for b in p.riwayat
    ]
    return _tabel(kolom, baris)


def _masa(masa: Masa) -> str:
    tak_bertanggal = masa.mulai == masa.mulai.min and masa.sampai is None
    return "tanpa tanggal" if tak_bertanggal else str(masa)


def _tabel(kolom: Sequence[str], baris: Iterable[Sequence[str]]) -> str:
    isi = [kolom, ["---"] * len(kolom), *baris]
    teks = ("| " + " | ".join(sel.replace("|", "\\|") for sel in b) + " |" for b in isi)
    return "\n".join(teks) + "\n"


# --- diagrams ----------------------------------------------------------------------------------

_PENANDA = re.compile(r"(<!-- diagram: [^>]*-->\n).*?(<!-- end of diagram -->)", re.DOTALL)


def diagram_penarikan() -> str:
    """The steps of a withdrawal, as mermaid draws them, from the table that the code obeys."""
    tabel = bank_sampah.PENARIKAN
    asal = {dari for dari, _ in tabel}
    awal = [
        (k, getattr(bank_sampah, f"Penarikan{k.value.capitalize()}"))
        for k in bank_sampah.KeadaanPenarikan
        if k in asal - set(tabel.values())
    ]
    return _diagram(awal, [(dari, e, ke) for (dari, e), ke in tabel.items()])


def diagram_lubang() -> str:
    """The steps of a hole, from the table that the code obeys."""
    return _diagram(
        [(biopori.Keadaan.KOSONG, biopori.LubangDipasang)],
        [(dari, e, ke) for (dari, e), tujuan in biopori.LANGKAH.items() for ke in tujuan],
    )


def diagram_anggaran() -> str:
    """The steps of a pagu in its year, from the table that the code obeys."""
    baru = anggaran.KeadaanAnggaran.BARU
    langkah = [(dari, e, ke) for (dari, e), ke in anggaran.LANGKAH.items()]
    return _diagram(
        [(ke, e) for dari, e, ke in langkah if dari is baru],
        [satu for satu in langkah if satu[0] is not baru],
    )


def diagram_ktb() -> str:
    """How a KTB, an item and a team stand, from the tables that the code obeys.

    Of the steps of a KTB those are drawn that change it; the others fill its book.
    """
    ktb = tangguh_bencana.KeadaanKTB.BELUM_ADA
    alat = tangguh_bencana.KedudukanAlat.BELUM_ADA
    regu = tangguh_bencana.KeadaanRegu.BELUM_ADA
    bagian = (
        ("The KTB", tangguh_bencana.LANGKAH, ktb),
        ("An item", tangguh_bencana.LANGKAH_ALAT, alat),
        ("A team", tangguh_bencana.LANGKAH_REGU, regu),
    )
    teks: list[str] = []
    for judul, tabel, belum in bagian:
        langkah = [(dari, e, ke) for (dari, e), tujuan in tabel.items() for ke in tujuan]
        if belum is ktb:
            langkah = [satu for satu in langkah if satu[0] is not satu[2]]
        awal = [(ke, e) for dari, e, ke in langkah if dari is belum]
        lanjut = [(d, e, k) for d, e, k in langkah if d is not belum and k is not belum]
        teks.append(f"{judul}:\n\n{_diagram(awal, lanjut)}")
    return "\n".join(teks)


def diagram_satpol() -> str:
    """How a placement and a case stand, from the tables that the code obeys.

    Of a case the steps taken back are left out: each leads to where the case stood before it.
    """
    bagian: tuple[tuple[str, _Awal, Iterable[_Langkah]], ...] = (
        ("A placement", (bko.KeadaanPenempatan.DITEMPATKAN, bko.PetugasDitempatkan), _urai(bko)),
        (
            "A case",
            (perkara.KeadaanPerkara.DILAPORKAN, perkara.PelanggaranDilaporkan),
            (satu for satu in _urai(perkara) if satu[1] is not perkara.LangkahPerkaraDibatalkan),
        ),
    )
    return "\n".join(f"{judul}:\n\n{_diagram([awal], langkah)}" for judul, awal, langkah in bagian)


def diagram_umkm() -> str:
    """How an entry of the register stands, from the table that the code obeys."""
    langkah = [(dari, e, ke) for (dari, e), ke in umkm.LANGKAH.items()]
    return _diagram([(umkm.KeadaanUsaha.BERDIRI, umkm.UsahaDidaftarkan)], langkah)


def diagram_kaca() -> str:
    """How a lot of glass and a batch of blocks stand, from the tables that the code obeys.

    Steps taken back are left out: each leads to where the card stood before it.
    """
    lot, adukan = limbah_kaca.LANGKAH_LOT, limbah_kaca.LANGKAH_ADUKAN
    bagian: tuple[tuple[str, _Awal, Iterable[_Langkah]], ...] = (
        (
            "A lot of glass",
            (limbah_kaca.KeadaanLot.DITERIMA, limbah_kaca.KacaDiterima),
            [(dari, e, ke) for (dari, e), tujuan in lot.items() for ke in tujuan],
        ),
        (
            "A batch of blocks",
            (limbah_kaca.KeadaanAdukan.DICAMPUR, limbah_kaca.AdukanDicampur),
            [(dari, e, ke) for (dari, e), tujuan in adukan.items() for ke in tujuan],
        ),
    )
    return "\n".join(f"{judul}:\n\n{_diagram([awal], langkah)}" for judul, awal, langkah in bagian)


def diagram_layanan() -> str:
    """How a request and a complaint stand, from the tables that the code obeys; taken-back steps
    are left out here too.
    """
    permohonan = loket.KeadaanPermohonan.DIAJUKAN, loket.PermohonanDiajukan
    aduan = pengaduan.KeadaanPengaduan.DICATAT, pengaduan.PengaduanDiterima
    bagian: tuple[tuple[str, _Awal, ModuleType, type], ...] = (
        ("A request", permohonan, loket, loket.LangkahPermohonanDibatalkan),
        ("A complaint", aduan, pengaduan, pengaduan.LangkahPengaduanDibatalkan),
    )
    return "\n".join(
        f"{judul}:\n\n{_diagram([awal], (s for s in _urai(ruang) if s[1] is not batal))}"
        for judul, awal, ruang, batal in bagian
    )


def diagram_gandeng() -> str:
    """How a group and an order stand, from the tables that the code obeys.

    Of a group those steps are drawn that change it; steps of an order taken back are left out.
    """
    kelompok = [
        (dari, e, ke)
        for (dari, e), ke in gandeng_gendong.LANGKAH_KELOMPOK.items()
        if dari is not ke
    ]
    pesanan = [
        (dari, e, ke)
        for (dari, e), tujuan in gandeng_gendong.LANGKAH_PESANAN.items()
        for ke in tujuan
        if e is not gandeng_gendong.LangkahPesananDitarik
    ]
    terdaftar = gandeng_gendong.KeadaanKelompok.TERDAFTAR, gandeng_gendong.KelompokDidaftarkan
    dipesan = gandeng_gendong.KeadaanPesanan.DIPESAN, gandeng_gendong.PesananDicatat
    return "\n".join(
        f"{judul}:\n\n{_diagram([awal], langkah)}"
        for judul, awal, langkah in (
            ("A group", terdaftar, kelompok),
            ("An order", dipesan, pesanan),
        )
    )


def diagram_studi_tiru() -> str:
    """The steps of an activity of a plan, from the table that the code obeys."""
    awal = (studi_tiru.KeadaanKegiatan.DIRENCANAKAN, studi_tiru.RencanaDisetujui)
    return _diagram([awal], [(dari, e, ke) for (dari, e), ke in studi_tiru.LANGKAH.items()])


def _urai(ruang: ModuleType) -> list[_Langkah]:
    """The steps of a table that may lead to several states, one by one."""
    tabel = ruang.LANGKAH
    return [(dari, e, ke) for (dari, e), tujuan in tabel.items() for ke in tujuan]


def _diagram(
    awal: Iterable[tuple[StrEnum, type]], langkah: Iterable[tuple[StrEnum, type, StrEnum]]
) -> str:
    """States and steps as mermaid draws them; events that lead the same way share an arrow."""
    panah: dict[tuple[str, str], list[str]] = {}
    for ke, e in awal:
        panah.setdefault(("[*]", ke.value), []).append(e.__name__)
    for dari, e, ke in langkah:
        panah.setdefault((dari.value, ke.value), []).append(e.__name__)
    baris = (f"    {a} --> {b} : {'<br>'.join(nama)}" for (a, b), nama in panah.items())
    return "\n".join(("```mermaid", "stateDiagram-v2", *baris, "```", ""))


DIAGRAM: Mapping[str, Callable[[], str]] = {
    "bank_sampah": diagram_penarikan,
    "biopori": diagram_lubang,
    "anggaran": diagram_anggaran,
    "tangguh_bencana": diagram_ktb,
    "satpol_pp": diagram_satpol,
    "umkm": diagram_umkm,
    "limbah_kaca": diagram_kaca,
    "layanan_loket": diagram_layanan,
    "gandeng_gendong": diagram_gandeng,
    "studi_tiru": diagram_studi_tiru,
}
"""By page, what draws its diagram."""


def dengan_diagram(teks: str, diagram: str) -> str:
    """A page with this diagram between its two markers."""
    baru, banyak = _PENANDA.subn(lambda cocok: cocok[1] + diagram + cocok[2], teks)
    if banyak != 1:
        message = f"the page needs one pair of diagram markers, it has {banyak}"
        raise ValueError(message)
    return baru


if __name__ == "__main__":
    main()
