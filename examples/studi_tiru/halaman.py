"""A report as text for a screen, and as one HTML file that needs nothing else."""

from __future__ import annotations

from html import escape
from textwrap import fill

from bab import Bab, Gambar, Laporan

from pelayanan_publik.core.explain import Tabel

LEBAR = 100
_LEKAT = "\N{NO-BREAK SPACE}"
GAYA = """
body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#222}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid #ccc}
table{border-collapse:collapse;margin:1rem 0;font-size:.92rem;display:block;overflow-x:auto}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border-bottom:1px solid #ddd;padding:.25rem .6rem;text-align:left;vertical-align:top}
details{margin:.3rem 0;font-size:.88rem}summary{cursor:pointer;color:#245}
details ul{margin:.1rem 0;padding-left:1.2rem}svg{max-width:100%;height:auto;overflow:visible}
"""


def teks(laporan: Laporan) -> str:
    kepala = f"{laporan.judul}\n{'=' * len(laporan.judul)}\n\n{_alinea(laporan.pembuka)}"
    return "\n\n".join([kepala, *(_bab(b) for b in laporan.bab)]) + "\n"


def _bab(bab: Bab) -> str:
    isi = (
        satu.teks() if isinstance(satu, Tabel) else _alinea(satu)
        for satu in bab.isi
        if not isinstance(satu, Gambar)
    )
    return "\n\n".join([f"{bab.judul}\n{'-' * len(bab.judul)}", *isi])


def _alinea(isi: str) -> str:
    """Wrapped, with no line between Rp and its figure."""
    rapat = "\n".join(
        fill(
            baris.replace("Rp ", f"Rp{_LEKAT}"),
            LEBAR,
            subsequent_indent="  " if baris.startswith("- ") else "",
            break_on_hyphens=False,
            break_long_words=False,
        )
        for baris in isi.splitlines()
    )
    return rapat.replace(_LEKAT, " ")


def html(laporan: Laporan, kode_bahasa: str, judul_alasan: str) -> str:
    isi = "".join(_bab_html(b, judul_alasan) for b in laporan.bab)
    judul = escape(laporan.judul)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(kode_bahasa)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{judul}</title><style>{GAYA}</style></head><body><h1>{judul}</h1>"
        f"{_alinea_html(laporan.pembuka)}{isi}</body></html>\n"
    )


def _bab_html(bab: Bab, judul_alasan: str) -> str:
    bagian = [f"<section><h2>{escape(bab.judul)}</h2>"]
    for satu in bab.isi:
        if isinstance(satu, Tabel):
            bagian.append(satu._repr_html_())
        elif isinstance(satu, Gambar):
            keterangan = f"<figcaption>{escape(satu.judul)}</figcaption>"
            bagian.append(f"<figure>{satu.svg}{keterangan}</figure>")
        else:
            bagian.append(_alinea_html(satu))
    for judul, tabel in bab.lampiran:
        isi = "".join(t._repr_html_() for t in tabel)
        bagian.append(_lipat(escape(judul), isi))
    for alasan in bab.alasan:
        judul = escape(f"{judul_alasan}: {alasan.judul}")
        isi = alasan._repr_html_()
        bagian.append(_lipat(judul, isi))
    return "".join([*bagian, "</section>"])


def _lipat(judul: str, isi: str) -> str:
    return f"<details><summary>{judul}</summary>{isi}</details>"


def _alinea_html(isi: str) -> str:
    hasil, titik = [], []
    for baris in isi.splitlines():
        if baris.startswith("- "):
            titik.append(f"<li>{escape(baris[2:])}</li>")
        else:
            hasil.append(f"<p>{escape(baris)}</p>")
    return "".join(hasil) + (f"<ul>{''.join(titik)}</ul>" if titik else "")
