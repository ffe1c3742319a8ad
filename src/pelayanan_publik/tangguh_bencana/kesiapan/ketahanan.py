"""Is it still ready if any one person is away, and who is the one it cannot do without?

People who may fill the same seats are missed alike. So not every person is taken away in turn
but one of each class, and all of the class share the answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.hitungan import Hitungan
from pelayanan_publik.tangguh_bencana.kesiapan.papan import Pasangan, siapkan_papan
from pelayanan_publik.tangguh_bencana.kesiapan.uraian import dasar_pola, tulis_kode, tulis_regu
from pelayanan_publik.tangguh_bencana.regu import PolaRegu, StatusKesiapan


@attrs.frozen
class KelompokSetara:
    """People who may fill the same seats, and the readiness without any one of them."""

    relawan: tuple[str, ...]
    tanpa_satu: StatusKesiapan


@attrs.frozen
class Ketahanan:
    """What becomes of readiness if one person is away; everybody present is in one group."""

    pola: tuple[PolaRegu, ...]
    pada: date
    status: StatusKesiapan
    """With everybody."""
    kelompok: tuple[KelompokSetara, ...]

    @property
    def terburuk(self) -> StatusKesiapan:
        """The readiness if the one who is missed most is away."""
        return min((self.status, *(k.tanpa_satu for k in self.kelompok)), key=_peringkat)

    @property
    def tahan(self) -> bool:
        """Whether it can go out whoever is away."""
        return self.terburuk.dapat_bertugas

    @property
    def orang_kunci(self) -> tuple[str, ...]:
        """Who alone decides whether it can go out: without any one of these it cannot."""
        if not self.status.dapat_bertugas:
            return ()
        return self._kode(k for k in self.kelompok if not k.tanpa_satu.dapat_bertugas)

    @property
    def orang_penentu(self) -> tuple[str, ...]:
        """Without any one of these it is less ready than it is."""
        return self._kode(k for k in self.kelompok if k.tanpa_satu is not self.status)

    @staticmethod
    def _kode(kelompok: Iterable[KelompokSetara]) -> tuple[str, ...]:
        return tuple(sorted(kode for k in kelompok for kode in k.relawan))

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Ketahanan {tulis_regu(self.pola)} pada {self.pada}",
            tulis_kata(self.terburuk),
            (
                *dasar_pola(self.pola),
                Penjelasan("Dengan semua orang", tulis_kata(self.status)),
                Penjelasan("Orang kunci", tulis_kode(self.orang_kunci)),
                *(
                    Penjelasan(
                        f"Tanpa {'satu di antara ' if len(k.relawan) > 1 else ''}"
                        f"{tulis_kode(k.relawan)}",
                        tulis_kata(k.tanpa_satu),
                    )
                    for k in self.kelompok
                ),
            ),
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"{tulis_regu(self.pola)} pada {self.pada}: {tulis_kata(self.status)}",
            ("Relawan", "Orang", "Tanpa satu dari mereka"),
            tuple(
                (tulis_kode(k.relawan), len(k.relawan), tulis_kata(k.tanpa_satu))
                for k in self.kelompok
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _peringkat(status: StatusKesiapan) -> int:
    return status.peringkat


def ketahanan(pola: PolaRegu | Iterable[PolaRegu], kekuatan: Kekuatan, pada: date) -> Ketahanan:
    """What becomes of readiness on a day if any one of the people present is away.

    >>> from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Relawan
    >>> from pelayanan_publik.tangguh_bencana.regu import Peran
    >>> regu = PolaRegu("JAGA", "Regu jaga", [Peran("jaga", 2)])
    >>> orang = [Relawan(f"R-{n}") for n in (1, 2, 3)]
    >>> daftar = DaftarKualifikasi(())
    >>> hari = date(2026, 8, 1)
    >>> ketahanan(regu, Kekuatan(orang, (), daftar), hari).tahan
    True
    >>> ketahanan(regu, Kekuatan(orang[:2], (), daftar), hari).orang_kunci
    ('R-1', 'R-2')
    """
    papan = siapkan_papan(pola, kekuatan, pada)
    hitungan = Hitungan.pada(papan, kekuatan, pada)
    kelas: dict[Pasangan, list[str]] = {}
    for satu in kekuatan.relawan:
        pasangan = papan.pasangan_pada(satu, pada)
        if pasangan is not None:
            kelas.setdefault(pasangan, []).append(satu.kode)
    kelompok = []
    for pasangan, kode in sorted(kelas.items()):
        hitungan.orang(pasangan, -1)
        kelompok.append(KelompokSetara(tuple(sorted(kode)), hitungan.status))
        hitungan.orang(pasangan, 1)
    return Ketahanan(papan.pola, pada, hitungan.status, tuple(kelompok))
