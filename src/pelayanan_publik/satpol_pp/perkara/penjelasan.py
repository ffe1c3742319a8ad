"""Why a letter falls due on its day: receipt, grace, days not counted, extensions."""

from __future__ import annotations

from datetime import date

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara


def penjelasan_jatuh_tempo(buku: BukuPerkara, perkara: str) -> Penjelasan:
    """How the deadline of a case follows: receipt, grace, days not counted, extensions."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuPerkara, "buku"))
    masukan.tuntas()
    kartu = buku.perkara(perkara)
    surat, tempo = kartu.surat, kartu.jatuh_tempo
    judul = f"Jatuh tempo perkara {perkara}"
    if surat is None or surat.penerimaan is None or tempo is None:
        alasan = "surat belum diterima" if surat else "tidak ada surat yang berjalan"
        return Penjelasan(judul, "tidak ada", catatan=alasan)
    terima, tangga = surat.penerimaan, kartu.tangga
    dihitung = "hari pertama" if tangga.hari_terima_dihitung else "tidak dihitung"
    return Penjelasan(
        judul,
        str(tempo),
        (
            Penjelasan("Surat", surat.anak_tangga.kode, catatan=f"terbit {surat.terbit}"),
            Penjelasan(
                "Diterima",
                str(terima.hari if terima.saat is None else f"{terima.saat:%Y-%m-%d %H.%M}"),
                catatan=f"{terima.penyerahan.value}, di depan {len(terima.saksi)} saksi",
            ),
            Penjelasan(
                "Tenggang",
                str(surat.anak_tangga.tenggang),
                _dilewati(terima.jatuh_tempo.dilewati),
                tangga.dasar,
                tangga.bukti,
                f"hari penerimaan {dihitung}",
            ),
            *(
                Penjelasan(
                    "Perpanjangan",
                    f"{p.tambahan}, sampai {p.jatuh_tempo}",
                    _dilewati(p.jatuh_tempo.dilewati),
                    catatan=p.alasan,
                )
                for p in surat.perpanjangan
            ),
            Penjelasan("Lewat sejak", str(tempo.lewat_sejak)),
        ),
    )


def _dilewati(hari: tuple[date, ...]) -> tuple[Penjelasan, ...]:
    """The resting days that the calendar had, where there are any."""
    return (Penjelasan("Bukan hari kerja", ", ".join(map(str, hari))),) if hari else ()
