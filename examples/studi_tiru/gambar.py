"""Pictures of the report, if the extra `charts` is there; without it there are none."""

from __future__ import annotations

import re
from importlib.util import find_spec

import alih
import warga
from bab import Gambar
from bahasa import Bahasa


def ada_gambar() -> bool:
    return find_spec("altair") is not None and find_spec("vl_convert") is not None


def gambar_jadwal(b: Bahasa) -> tuple[Gambar, ...]:
    if not (b.bergambar and ada_gambar()):
        return ()
    from pelayanan_publik.charts.studi_tiru import gambar_jadwal_adopsi  # noqa: PLC0415 - an extra

    judul = b("Jadwal rencana* menurut penanggung jawab", "The plan* by who carries it out")
    return (_svg(gambar_jadwal_adopsi(alih.jadwal()), judul),)


def gambar_kesiapan(b: Bahasa) -> tuple[Gambar, ...]:
    if not (b.bergambar and ada_gambar()):
        return ()
    from pelayanan_publik.charts.tangguh_bencana import gambar_kalender  # noqa: PLC0415 - an extra

    semua = {
        f"{kelurahan}*, {regu}": kalender
        for kelurahan in ("Prenggan", "Gunung Bahagia")
        for regu, kalender in warga.kalender(kelurahan).items()
    }
    judul = b(
        "Regu contoh* yang dapat berangkat sepanjang 2025 bila tidak ada yang diperbarui",
        "Which example* teams can go out during 2025 if nothing is renewed",
    )
    return (_svg(gambar_kalender(semua), judul),)


def _svg(gambar: object, judul: str) -> Gambar:
    """Inline, its inner names made its own so that two pictures of a page do not meet."""
    import vl_convert  # noqa: PLC0415 - an extra

    svg = vl_convert.vegalite_to_svg(gambar.to_json())  # type: ignore[attr-defined]
    milik = re.sub(r"\W+", "", judul)[:12]
    svg = re.sub(r'id="([^"]+)"', rf'id="{milik}-\1"', svg)
    return Gambar(judul, re.sub(r"url\(#([^)]+)\)", rf"url(#{milik}-\1)", svg))
