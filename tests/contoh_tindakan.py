"""One example at least of every public class of the smallest actions and of teams at once."""

from __future__ import annotations

from contoh_kesiapan import HARI, SEMUA_POLA, roster
from pelayanan_publik.tangguh_bencana.kesiapan.bobot import Bobot, BobotKhusus, JenisTindakan
from pelayanan_publik.tangguh_bencana.kesiapan.serentak import regu_serentak
from pelayanan_publik.tangguh_bencana.kesiapan.tindakan import tindakan_terkecil
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan


def contoh_tindakan() -> list[object]:
    kekuatan = roster(12)
    bobot = Bobot(latih=5, rekrut=0.5, khusus=[BobotKhusus(JenisTindakan.LATIH, "AIR", 7.5)])
    tindakan = tindakan_terkecil(
        SEMUA_POLA, kekuatan, HARI, sasaran=StatusKesiapan.SIAP, bobot=bobot
    )
    serentak = regu_serentak(SEMUA_POLA, kekuatan, HARI, paling_banyak={"trc": 0})
    return [
        bobot.khusus[0],
        bobot,
        tindakan.tindakan[0],
        tindakan.bukti.orang,
        tindakan.bukti.alat[0],
        tindakan.bukti,
        tindakan,
        serentak.pembatas[0],
        serentak.per_pola[0],
        serentak,
    ]
