"""What Balikpapan Selatan saw in Kotagede on 13 February 2024, and what it can make of it.

    python examples/studi_tiru
    python examples/studi_tiru --bahasa en
    python examples/studi_tiru --html laporan.html     also writes the report as one file

The facts are those of the press and of published tables (kunjungan.json), each with source and
grade. What a programme needs and nobody published is invented (contoh.json) and bears a *.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import halaman
from bahasa import Bahasa
from gambar import ada_gambar
from laporan import susun_laporan


def main() -> None:
    pilihan = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    pilihan.add_argument("--bahasa", choices=("id", "en"), default="id", help="language")
    pilihan.add_argument("--html", type=Path, metavar="FILE", help="also write one HTML file")
    isi = pilihan.parse_args()
    b = Bahasa(isi.bahasa, bergambar=isi.html is not None)
    laporan = susun_laporan(b)
    print(halaman.teks(laporan), end="")
    if isi.html is not None:
        berkas = halaman.html(laporan, isi.bahasa, b("Alasan", "Reasons"))
        isi.html.write_text(berkas, encoding="utf-8")
        print(f"\nHTML: {isi.html}")
        if not ada_gambar():
            print(b("Tanpa gambar: pasang ekstra charts.", "No pictures: install extra charts."))


if __name__ == "__main__":
    main()
