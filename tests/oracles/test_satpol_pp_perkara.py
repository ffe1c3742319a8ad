"""Ladders of enforcement as they were published, each with its source.

Grade C: what was published contradicts itself; the library gives the days that follow, and
refuses the published pair. Sources are those of the parameters of the case files.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from contoh_perkara import SAKSI, Meja, tangga
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.satpol_pp.perkara import parameters as angka, reports
from pelayanan_publik.satpol_pp.perkara.events import Tindakan
from pelayanan_publik.satpol_pp.perkara.kebijakan import kebijakan_tangga
from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi
from pelayanan_publik.satpol_pp.perkara.tangga import AnakTangga, Pengulangan, TahapPembinaan
from pelayanan_publik.satpol_pp.perkara.tenggang import SatuanTenggang, Tenggang, hitung_jatuh_tempo

SEHARI = timedelta(days=1)
BARU = date(2024, 1, 1)


def kalijodo(*, dihitung):
    return kebijakan_tangga(
        "kalijodo_2016", date(2016, 2, 18), hari_terima_dihitung=dihitung,
        penolakan_dihitung=False, perpanjangan_paling_banyak=0,
        pengulangan=Pengulangan.DARI_AWAL, lanjutan=["penertiban"])  # fmt: skip


# --- W6b: Kalijodo 2016, 7/3/1 days, SP1 dated 18 February; grade C ------------------------------


@pytest.mark.parametrize(
    ("dihitung", "sp2", "sp3", "bongkar"),
    [
        (False, date(2016, 2, 26), date(2016, 3, 1), date(2016, 3, 3)),
        (True, date(2016, 2, 25), date(2016, 2, 28), date(2016, 2, 29)),
    ],
)
def test_kalijodo_hari_paling_awal(dihitung, sp2, sp3, bongkar):
    """Every letter received on the day of its issue, each next step as early as it is lawful."""
    m = Meja("A", hari=date(2016, 2, 18), tangga=kalijodo(dihitung=dihitung))
    hari = []
    for kode in ("SP1", "SP2", "SP3"):
        hari.append(m.hari)
        m.terbit(kode)
        m.terima()
        m.hari = m.kartu().jatuh_tempo.tanggal
        with pytest.raises(Penolakan):
            m.berlanjut()
        m.lewat(1)
        m.berlanjut()
    m.tertib()
    assert hari == [date(2016, 2, 18), sp2, sp3]
    assert m.hari == bongkar


@pytest.mark.parametrize("dihitung", [False, True])
def test_kalijodo_sp3_dan_pembongkaran_pada_hari_yang_sama_ditolak(dihitung):
    """Published: SP3 gives one day, and the execution is named for the same 29 February."""
    m = Meja("A", hari=date(2016, 2, 18), tangga=kalijodo(dihitung=dihitung))
    m.naik("SP2")
    m.hari = max(m.hari, date(2016, 2, 29))
    m.terbit("SP3")
    m.terima()
    kini = {k.langkah: k for k in reports.langkah_sah(m.buku, "A", m.hari).kemungkinan}
    assert not kini["PenertibanDicatat"].sah
    assert not kini["PelanggaranBerlanjut"].sah
    assert kini["PelanggaranBerlanjut"].sejak > m.hari
    with pytest.raises(Penolakan):
        m.tertib()


@pytest.mark.parametrize(
    ("sp3", "habis"),
    [(date(2016, 2, 28), date(2016, 2, 29)), (date(2016, 2, 29), date(2016, 3, 1))],
)
def test_kalijodo_sp3_dihitung_ulang(sp3, habis):
    """Recomputed: issued 28 expires 29, issued 29 expires 1 March."""
    satu_hari = angka.TANGGA["kalijodo_2016"].nilai(sp3)[-1].tenggang
    assert hitung_jatuh_tempo(satu_hari, sp3, hari_terima_dihitung=False).tanggal == habis


# --- what the sources tell, and how well ---------------------------------------------------------


@pytest.mark.parametrize(
    ("nama", "hari", "bukti"),
    [
        ("kalijodo_2016", (7, 3, 1), Bukti.SEKUNDER),  # liputan6 2444724
        ("tujuh_tiga_tiga", (7, 3, 3), Bukti.USULAN),  # often quoted, read nowhere
    ],
)
def test_tangga_yang_dikenal(nama, hari, bukti):
    berlaku = angka.TANGGA[nama].pada(BARU)
    assert tuple(s.tenggang.banyak for s in berlaku.nilai) == hari
    assert {s.tenggang.satuan for s in berlaku.nilai} == {SatuanTenggang.HARI_KALENDER}
    assert berlaku.bukti is bukti


@pytest.mark.parametrize("nama", ["cimahi_2019", "serdang_bedagai_2022"])
def test_tujuh_kali_24_jam(nama):
    """Cimahi 2019 (jabarekspres, 14 December 2019) and Serdang Bedagai 2022: 7 x 24 hours."""
    tenggang = angka.TENGGANG[nama].nilai(BARU)
    terima = datetime(2019, 12, 14, 10)
    tempo = hitung_jatuh_tempo(tenggang, terima.date(), hari_terima_dihitung=False, saat=terima)
    assert tempo.saat - terima == timedelta(hours=7 * 24)


def test_pemalang_setengah_bulan():
    berlaku = angka.KELONGGARAN_PEMALANG.pada(BARU)
    assert (berlaku.nilai * 2, berlaku.bukti) == (1, Bukti.SEKUNDER)


def test_tangerang_dibangun_lagi_sesudah_dibongkar_tanpa_surat_baru():
    """lebak.inews.id 453207: rebuilding after demolition, no new letter, demolish at once."""
    m = Meja("A", tangga=tangga(7, pengulangan=angka.PENGULANGAN["tangerang"].nilai(BARU)))
    m.naik()
    m.tertib(tindakan=Tindakan.PEMBONGKARAN)
    m.selesai()
    m.lewat(60)
    m.ulang()
    m.tertib()
    assert m.kartu().keadaan.value == "penertiban"


def test_solo_naik_satu_anak_tangga_setiap_pengulangan():
    """timlo.net: escalation by repeated offence; SP3 means closure."""
    m = Meja("A", tangga=tangga(7, 3, 1, pengulangan=angka.PENGULANGAN["solo_2021"].nilai(BARU)))
    for ke in (1, 2, 3):
        m.terbit(f"SP{ke}")
        m.terima()
        m.patuh()
        m.lewat(3)
        m.ulang()
    m.tertib(tindakan=Tindakan.PENUTUPAN)
    assert m.kartu().terulang == 3


def test_cirebon_tidak_mengatakan_apa_pun_tentang_penolakan():
    """teraswarga.id: handed over with a village officer, to avoid mis-delivery; no more is told.

    So what a refusal does is the ladder's, and what it asks is a proposal.
    """
    assert angka.SAKSI_SETEMPAT.nilai(BARU) is True
    m = Meja("A")
    m.terbit()
    with pytest.raises(Penolakan) as salah:
        m.terima(penyerahan=Penyerahan.DITOLAK, saksi=[Saksi("P-1", setempat=False)])
    [g] = salah.value.daftar
    assert "Usulan" in str(g.dasar)
    assert "Cirebon" not in str(g.dasar)
    m.terima(penyerahan=Penyerahan.DITOLAK, saksi=[SAKSI])


def test_natuna_preemtif_lalu_preventif_lalu_nonyustisi_lalu_yustisi():
    """The order of the Natuna pocket book (read): no step of it is passed over."""
    m = Meja("A", tangga=tangga(7, pembinaan=[*TahapPembinaan], lanjutan=list(tangga().lanjutan)))
    langkah = (
        lambda: m.bina(TahapPembinaan.PREEMTIF),
        lambda: m.bina(TahapPembinaan.PREVENTIF),
        m.naik,
        m.limpah,
    )
    for i, satu in enumerate(langkah):
        for lompat in langkah[i + 1 :]:
            with pytest.raises(Penolakan):
                lompat()
        satu()
        m.lewat(1)


@pytest.mark.parametrize("tunda", range(5))
def test_dihitung_dari_penerimaan_bukan_penerbitan(tunda):
    """Rule 40: the days that a letter lies in the office are not the violator's."""
    m = Meja("A", tangga=kalijodo(dihitung=False))
    m.terbit()
    m.lewat(tunda)
    assert m.terima().jatuh_tempo.tanggal == m.hari + 7 * SEHARI


def test_anak_tangga_dari_sumber_dapat_disusun_sendiri():
    """Of Cimahi only SP1 is told: the rest of the ladder is the office's own."""
    sp1 = AnakTangga("SP1", angka.TENGGANG["cimahi_2019"].nilai(BARU))
    sp2 = AnakTangga("SP2", Tenggang(3, SatuanTenggang.HARI_KERJA))
    assert [str(s) for s in (sp1, sp2)] == ["SP1: 7 x 24 jam", "SP2: 3 hari kerja"]
