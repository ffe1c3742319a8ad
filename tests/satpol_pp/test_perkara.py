"""The ladder step by step: every state with every event, and what a bad step is told."""

from __future__ import annotations

import pickle
from collections import defaultdict
from datetime import date, datetime, timedelta
from functools import partial

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_perkara import HARI, KALENDER, SAKSI, Meja, contoh_perkara, semua_langkah, tangga
from pelayanan_publik.core.book import sidik
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.perkara import command, events, reports, surat
from pelayanan_publik.satpol_pp.perkara.effects import ATURAN, buku_pada, evolve, fold
from pelayanan_publik.satpol_pp.perkara.gerak import (
    SEBUTAN,
    TUGAS,
    Gerak,
    asal_gerak,
    jenis_mustahil,
    semua_gerak,
)
from pelayanan_publik.satpol_pp.perkara.kartu import LANGKAH, NAIK, TERBUKA, KeadaanPerkara
from pelayanan_publik.satpol_pp.perkara.kebijakan import kebijakan_tangga
from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi
from pelayanan_publik.satpol_pp.perkara.state import buku_perkara
from pelayanan_publik.satpol_pp.perkara.tangga import (
    AnakTangga,
    KebijakanTangga,
    Lanjutan,
    Pengulangan,
    TahapPembinaan,
    tulis_sebutan,
)
from pelayanan_publik.satpol_pp.perkara.tenggang import JatuhTempo, SatuanTenggang, Tenggang
from pelayanan_publik.satpol_pp.program import USULAN

K = KeadaanPerkara
PREEMTIF, PREVENTIF = TahapPembinaan


def galat(perintah, *isi, **lain):
    """By path, the code of every fault."""
    with pytest.raises(Penolakan) as salah:
        perintah(*isi, **lain)
    return {g.path: g.kode for g in salah.value.daftar}


# --- every state with every event ----------------------------------------------------------------


def di(keadaan, **kebijakan):
    """An office whose case A stands in a state; all its letters are behind it where they can be."""
    m = Meja("A", tangga=tangga(**kebijakan))
    if keadaan is K.PREEMTIF:
        m.bina(PREEMTIF)
    elif keadaan is K.PREVENTIF:
        m.bina(PREVENTIF)
    elif keadaan in {K.SURAT_TERBIT, K.TENGGANG}:
        m.terbit()
        if keadaan is K.TENGGANG:
            m.terima()
    elif keadaan in {K.BERLANJUT, K.PENERTIBAN, K.PPNS, K.PUTUSAN}:
        m.naik()
        if keadaan is K.PENERTIBAN:
            m.tertib()
        elif keadaan in {K.PPNS, K.PUTUSAN}:
            m.limpah()
            if keadaan is K.PUTUSAN:
                m.lewat(1)
                m.putus()
    elif keadaan is K.SELESAI:
        m.patuh()
    elif keadaan is K.DITUTUP:
        m.tutup()
    elif keadaan is K.BATAL:
        m.batal()
    assert m.kartu().keadaan is keadaan
    m.lewat(20)  # past every grace, and another day than the last step
    return m


def langkah(m):
    """By name as the book tells it, each move with all it needs."""
    return {
        "PembinaanDicatat preemtif": lambda: m.bina(PREEMTIF),
        "PembinaanDicatat preventif": lambda: m.bina(PREVENTIF),
        "SuratDiterbitkan SP1": lambda: m.terbit("SP1"),
        "SuratDiterbitkan SP2": lambda: m.terbit("SP2"),
        "SuratDiterbitkan SP3": lambda: m.terbit("SP3"),
        "SuratDiterima": m.terima,
        "PerpanjanganDicatat": lambda: m.perpanjang(hari=m.kartu().hari),
        "PelanggaranBerlanjut": m.berlanjut,
        "KepatuhanDicatat": m.patuh,
        "PenertibanDicatat": m.tertib,
        "PerkaraDilimpahkan": m.limpah,
        "PutusanDicatat": m.putus,
        "PerkaraSelesai": m.selesai,
        "PerkaraDitutup": m.tutup,
        "PelanggaranTerulang": m.ulang,
        "LangkahPerkaraDibatalkan": m.batal,
    }


def kelas(nama):
    return getattr(events, nama.split()[0])


def gerak(nama):
    return Gerak(kelas(nama), nama.partition(" ")[2])


TAK_MUNGKIN = defaultdict(
    set,
    {
        "PembinaanDicatat preemtif": {"preventif"},
        "SuratDiterbitkan SP1": {"berlanjut"},
        "SuratDiterbitkan SP2": {"dilaporkan", "preemtif", "preventif"},
        "SuratDiterbitkan SP3": {"dilaporkan", "preemtif", "preventif"},
    },
)
"""Of the table, from where the order of a ladder never allows the move."""


@pytest.mark.parametrize("nama", langkah(Meja()))
@pytest.mark.parametrize("keadaan", K)
def test_setiap_keadaan_dengan_setiap_peristiwa(keadaan, nama):
    """A move is in the table and leads where the table says, or is refused with what is lawful."""
    m = di(keadaan)
    lama, tertulis = m.buku, LANGKAH.get((keadaan, kelas(nama)))
    try:
        langkah(m)[nama]()
    except Penolakan as salah:
        assert m.buku is lama
        if tertulis is not None:
            assert {g.kode for g in salah.daftar} <= {"SP-053", "SP-055", "SP-056", "SP-059"}
            return
        g, *lain = salah.daftar
        assert (g.kode, g.path, g.keadaan["keadaan"], g.keadaan["langkah"]) == (
            "SP-052", "perkara", tulis_sebutan(keadaan), gerak(nama).sebutan)  # fmt: skip
        assert tulis_sebutan(keadaan) in g.pesan
        assert gerak(nama).sebutan in g.pesan
        assert "_" not in g.pesan + g.saran
        assert {satu.kode for satu in lain} <= {"SP-053", "SP-055"}
        dari = {tulis_sebutan(k) for k, j in LANGKAH if j is kelas(nama)} - TAK_MUNGKIN[nama]
        assert set(g.keadaan["dari"]) == dari
        for boleh in g.keadaan["sah"]:
            assert boleh in g.saran
        assert set(g.keadaan["sah"]) == {gerak(n).sebutan for n in yang_diterima(keadaan)}
    else:
        assert tertulis is not None
        assert m.kartu().keadaan in tertulis


def yang_diterima(keadaan):
    """The moves that go through, by trying them all; a correction is no move."""
    sah = set()
    for nama in langkah(Meja()):
        m = di(keadaan)
        try:
            langkah(m)[nama]()
        except Penolakan:
            continue
        sah.add(nama)
    return sah - {"LangkahPerkaraDibatalkan"}


def salinan(m, lewat=0):
    """Another office with the same book, some days later."""
    n = Meja()
    n.buku, n.log, n.hari = m.buku, list(m.log), m.hari + timedelta(lewat)
    return n


def telusuri(kebijakan):
    """A ladder walked through as far as it goes: each step that is ever taken, from where to where."""
    tercapai, dikenal, antre = set(), set(), [Meja("A", tangga=kebijakan)]
    while antre:
        m = antre.pop()
        dari = m.kartu().keadaan
        for nama in langkah(m):
            n = salinan(m, lewat=20)
            try:
                langkah(n)[nama]()
            except Penolakan:
                continue
            kini = n.kartu()
            tercapai.add((dari, nama, kini.keadaan))
            kunci = (dari, kini.keadaan, kini.tingkat, kini.ditertibkan, kini.pembinaan)
            if kelas(nama) is not events.LangkahPerkaraDibatalkan and kunci not in dikenal:
                dikenal.add(kunci)
                antre.append(n)
    return tercapai


def test_tabel_tepat_apa_yang_terjadi():
    """The ladders together take each line of the table and no other."""
    tercapai = {
        (dari, kelas(nama), ke)
        for pengulangan in Pengulangan
        for dari, nama, ke in telusuri(tangga(7, 3, pengulangan=pengulangan))
    }
    assert tercapai == {
        (dari, jenis, ke) for (dari, jenis), semua in LANGKAH.items() for ke in semua
    }


@pytest.mark.parametrize("pembinaan", [[], [PREEMTIF], [PREVENTIF], [PREEMTIF, PREVENTIF]])
@pytest.mark.parametrize(
    ("pengulangan", "lanjutan", "perpanjangan"),
    [
        (Pengulangan.DARI_AWAL, [Lanjutan.PPNS], 0),
        (Pengulangan.BERLANJUT, [*Lanjutan], 1),
        (Pengulangan.LANGSUNG, [Lanjutan.PENERTIBAN], 1),
    ],
)
def test_asal_gerak_tepat_dari_mana_langkah_pernah_diambil(
    pengulangan, lanjutan, perpanjangan, pembinaan
):
    kebijakan = tangga(
        7, 3, pengulangan=pengulangan, lanjutan=lanjutan, pembinaan=pembinaan,
        perpanjangan_paling_banyak=perpanjangan)  # fmt: skip
    tercapai = telusuri(kebijakan)
    for satu in semua_gerak(kebijakan):
        asal = asal_gerak(kebijakan, satu)
        assert set(asal) == {dari for dari, nama, _ in tercapai if nama == str(satu)}
        assert bool(asal) != jenis_mustahil(kebijakan, satu.jenis)


def test_setiap_peristiwa_mempunyai_sebutan():
    assert set(SEBUTAN) == set(ATURAN.akibat)
    assert len(set(SEBUTAN.values())) == len(SEBUTAN)
    assert set(TUGAS) < set(SEBUTAN)
    assert all(sebutan == " ".join(sebutan.split()) != "" for sebutan in SEBUTAN.values())
    assert [g.sebutan for g in semua_gerak(tangga(7))][:4] == [
        "catat pembinaan preemtif", "catat pembinaan preventif", "terbitkan SP1",
        "catat penerimaan surat"]  # fmt: skip


@pytest.mark.parametrize("keadaan", [K.SURAT_TERBIT, K.TENGGANG])
def test_selagi_satu_surat_di_luar_tidak_ada_langkah_naik(keadaan):
    """No second letter, no action, no handing over: however long one waits."""
    assert not [jenis for jenis in NAIK if (keadaan, jenis) in LANGKAH]
    m = di(keadaan)
    for _ in range(3):
        for naik in (*(partial(m.terbit, f"SP{i}") for i in (1, 2, 3)), m.tertib, m.limpah):
            assert galat(naik)["perkara"] == "SP-052"
        m.lewat(30)


def test_jalan_panjang_sampai_setiap_akhir():
    m = semua_langkah()
    assert {type(e) for e in m.log} == set(ATURAN.akibat)
    assert [m.kartu(p).keadaan.value for p in "ABCDE"] == [
        "selesai", "selesai", "ditutup", "batal", "tenggang"]  # fmt: skip
    assert m.kartu().terulang == 1
    assert m.kartu().ditertibkan


# --- the letters ---------------------------------------------------------------------------------


def test_sp2_tanpa_sp1():
    m = Meja("A")
    assert galat(m.terbit, "SP2") == {"anak_tangga": "SP-053"}
    with pytest.raises(Penolakan) as salah:
        m.terbit("SP3")
    assert salah.value.daftar[0].keadaan["berikut"] == "SP1"


def test_surat_yang_tidak_ada_dalam_tangga():
    assert galat(Meja("A").terbit, "SP4") == {"anak_tangga": "SP-054"}


def test_tidak_ada_surat_sesudah_yang_terakhir():
    m = di(K.BERLANJUT)
    assert galat(m.terbit, "SP3") == {"anak_tangga": "SP-055"}


def test_tindakan_dan_ppns_menunggu_surat_terakhir():
    m = Meja("A")
    m.naik("SP2")
    m.lewat(1)
    for perintah in (m.tertib, m.limpah):
        with pytest.raises(Penolakan) as salah:
            perintah()
        [g] = salah.value.daftar
        assert (g.kode, g.keadaan["berikut"]) == ("SP-056", "SP3")


def test_lanjutan_menurut_tangga():
    m = di(K.BERLANJUT, lanjutan=[Lanjutan.PPNS])
    assert galat(m.tertib) == {"perkara": "SP-057"}
    m.limpah()
    m = di(K.BERLANJUT, lanjutan=[Lanjutan.PENERTIBAN])
    assert galat(m.limpah) == {"perkara": "SP-057"}
    m.tertib()


@pytest.mark.parametrize("keadaan", [k for k in K if k not in {K.PENERTIBAN, K.PPNS, K.PUTUSAN}])
def test_yang_tidak_ada_pada_tangga_dikatakan_dari_keadaan_mana_pun(keadaan):
    """Waiting does not help, so the state alone is never the reason told."""
    m = di(keadaan, lanjutan=[Lanjutan.PPNS], perpanjangan_paling_banyak=0)
    for perintah, kode, path in (
        (m.tertib, "SP-057", "perkara"),
        (partial(m.terbit, "SP9"), "SP-054", "anak_tangga"),
        (m.perpanjang, "SP-080", "tambahan"),
    ):
        with pytest.raises(Penolakan) as salah:
            perintah()
        assert (path, kode) in {(g.path, g.kode) for g in salah.value.daftar}
        for g in salah.value.daftar:
            assert g.kode != "SP-052" or g.keadaan["dari"] == ()
    bongkar = di(keadaan, lanjutan=[Lanjutan.PENERTIBAN])
    for perintah in (bongkar.limpah, bongkar.putus):
        with pytest.raises(Penolakan) as salah:
            perintah()
        [g] = [g for g in salah.value.daftar if g.kode == "SP-057"]
        assert g.pesan == "Tangga contoh tidak berlanjut ke PPNS."
        assert g.saran == "Lanjutan tangga ini: penertiban."


@pytest.mark.parametrize("terima", [False, True])
def test_surat_yang_bukan_gilirannya_dikatakan_dari_keadaan_mana_pun(terima):
    """The letter that is out is behind too: what comes after it is the next one."""
    m = Meja("A", tangga=tangga(7, 3))
    for kode, berikut in (("SP1", "SP2"), ("SP2", None)):
        m.terbit(kode)
        if terima:
            m.terima()
        for satu in ("SP1", "SP2") if berikut is None else ("SP1",):
            with pytest.raises(Penolakan) as salah:
                m.terbit(satu)
            _, g = salah.value.daftar
            assert g.kode == ("SP-053" if berikut else "SP-055")
            assert g.keadaan.get("berikut") == berikut
        if berikut:
            assert galat(m.terbit, berikut) == {"perkara": "SP-052"}
        if not terima:
            m.terima()
        m.hari = m.kartu().jatuh_tempo.lewat_sejak
        m.berlanjut()
    m.patuh()  # settled, it may begin again from the first: nothing is behind it for good
    assert galat(m.terbit, "SP1") == {"perkara": "SP-052"}


def test_dua_galat_tangga_sekaligus():
    m = Meja("A", tangga=tangga(lanjutan=[Lanjutan.PPNS]))
    m.naik("SP1")
    m.lewat(1)
    with pytest.raises(Penolakan) as salah:
        m.tertib()
    assert [g.kode for g in salah.value.daftar] == ["SP-057", "SP-056"]


def test_pembinaan_yang_diminta_tangga():
    m = Meja("A", tangga=tangga(pembinaan=[PREEMTIF, PREVENTIF]))
    with pytest.raises(Penolakan) as salah:
        m.terbit()
    assert salah.value.daftar[0].kode == "SP-058"
    assert salah.value.daftar[0].keadaan["kurang"] == (PREEMTIF, PREVENTIF)
    assert galat(m.bina, PREVENTIF) == {"tahap": "SP-058"}
    m.bina(PREEMTIF)
    m.lewat(1)
    m.bina(PREEMTIF)
    m.lewat(1)
    m.bina(PREVENTIF)
    m.lewat(1)
    assert galat(m.bina, PREEMTIF) == {"tahap": "SP-059"}
    m.terbit()
    assert m.kartu().pembinaan == (PREEMTIF, PREVENTIF)


def test_hanya_pembinaan_preventif_yang_diminta():
    m = Meja("A", tangga=tangga(pembinaan=[PREVENTIF]))
    assert galat(m.terbit) == {"anak_tangga": "SP-058"}
    m.bina(PREVENTIF)
    m.lewat(1)
    m.terbit()


def test_nomor_surat_hanya_sekali():
    m = Meja("A", "B")
    m.terbit("SP1", "A", nomor_surat="SP1/12 PP")
    assert galat(m.terbit, "SP1", "B", nomor_surat="sp1/12  pp") == {"nomor_surat": "SP-074"}
    m.batal("A")
    m.terbit("SP1", "B", nomor_surat="sp1/12  pp")


# --- days ----------------------------------------------------------------------------------------


def test_terima_sebelum_terbit():
    m = Meja("A")
    m.lewat(5)
    m.terbit()
    assert galat(m.terima, hari=m.hari - timedelta(1)) == {"hari": "SP-060"}
    assert m.terima(hari=m.hari).jatuh_tempo.tanggal == m.hari + timedelta(7)


def test_tenggang_dihitung_dari_penerimaan():
    m = Meja("A")
    m.terbit()
    m.lewat(9)
    m.terima(hari=m.hari - timedelta(2))
    assert m.kartu().jatuh_tempo.tanggal == HARI + timedelta(14)


def test_hari_dalam_perkara_tidak_mundur_dan_tidak_mendahului_pencatatan():
    m = Meja("A")
    m.lewat(3)
    m.bina(PREEMTIF)
    assert galat(m.patuh, hari=HARI) == {"hari": "SP-061"}
    assert galat(m.patuh, hari=m.hari + timedelta(1)) == {"hari": "SP-062"}
    assert galat(m.lapor, "B", hari=m.hari + timedelta(1)) == {"hari": "SP-062"}
    m.patuh(hari=m.hari)


def test_perkara_lain_boleh_dicatat_dengan_hari_lebih_awal():
    m = Meja("A")
    m.lewat(3)
    m.bina(PREEMTIF)
    m.lapor("B", hari=HARI)
    m.patuh("B", hari=HARI + timedelta(1))
    assert m.kartu("B").hari == HARI + timedelta(1)


def test_dua_langkah_sehari():
    m = Meja("A")
    m.bina(PREEMTIF)
    with pytest.raises(Penolakan) as salah:
        m.terbit()
    [g] = salah.value.daftar
    assert (g.kode, g.keadaan["sejak"]) == ("SP-063", HARI + timedelta(1))
    m.lewat(1)
    m.terbit()
    m.terima()  # receipt is no step up
    m.lewat(8)
    m.berlanjut()  # nor is a check
    m.terbit("SP2")


def test_langkah_sehari_dihitung_dari_hari_terjadi():
    """Entered on one day, happened on two."""
    m = Meja("A")
    m.lewat(10)
    m.bina(PREEMTIF, hari=HARI + timedelta(1))
    assert galat(m.bina, PREVENTIF, hari=HARI + timedelta(1)) == {"hari": "SP-063"}
    m.bina(PREVENTIF, hari=HARI + timedelta(2))


def test_pelanggaran_berlanjut_menunggu_jatuh_tempo():
    m = di(K.TENGGANG)
    m.hari = HARI + timedelta(7)
    with pytest.raises(Penolakan) as salah:
        m.berlanjut()
    [g] = salah.value.daftar
    assert (g.kode, g.keadaan["surat"], g.keadaan["sejak"]) == (
        "SP-064",
        "SP1",
        HARI + timedelta(8),
    )
    m.lewat(1)
    m.berlanjut()


def test_tenggang_jam_lewat_pada_jamnya():
    m = Meja("A", tangga=tangga(7, satuan=SatuanTenggang.KALI_24_JAM))
    m.terbit()
    assert galat(m.terima) == {"saat": "SP-070"}
    assert galat(m.terima, saat=datetime(2024, 3, 2, 10)) == {"saat": "SP-071"}
    assert galat(m.terima, saat=HARI) == {"saat": "UM-007"}
    m.terima(saat=datetime(2024, 3, 1, 10))
    m.lewat(7)
    with pytest.raises(Penolakan) as salah:
        m.berlanjut()
    [g] = salah.value.daftar
    assert (g.path, g.kode) == ("hari", "SP-064")
    assert "2024-03-08 10.00" in g.saran
    assert "`saat`" in g.saran
    assert galat(m.berlanjut, saat=datetime(2024, 3, 8, 9, 59)) == {"hari": "SP-064"}
    m.berlanjut(saat=datetime(2024, 3, 8, 10))


def test_tenggang_sampai_tengah_malam_lewat_sejak_awal_hari_itu():
    """Received at 0.00: the day of its deadline is wholly after it, whatever the hour."""
    m = Meja("A", tangga=tangga(1, satuan=SatuanTenggang.KALI_24_JAM))
    m.terbit()
    m.terima(saat=datetime(2024, 3, 1))
    tempo = m.kartu().jatuh_tempo
    assert (tempo.tanggal, tempo.lewat_sejak) == (date(2024, 3, 2), date(2024, 3, 2))
    assert tempo.berjalan_sampai == HARI
    assert galat(m.berlanjut) == {"hari": "SP-064"}
    m.lewat(1)
    assert galat(m.perpanjang) == {"hari": "SP-065"}
    [b] = reports.jatuh_tempo(m.buku, m.hari).baris
    assert (b.status.value, b.lewat_hari, b.tulis_status) == ("lewat", 0, "lewat")
    m.berlanjut()


def test_perpanjangan_pada_hari_terakhir_tenggang_jam():
    """Not told the hour, the day counts from its beginning; told, the grace must still run."""
    m = Meja("A", tangga=tangga(1, satuan=SatuanTenggang.KALI_24_JAM))
    m.terbit()
    m.terima(saat=datetime(2024, 3, 1, 10))
    m.lewat(1)
    kini = {k.langkah: k for k in reports.langkah_sah(m.buku, "A", m.hari).kemungkinan}
    assert kini["PerpanjanganDicatat"].sah
    assert kini["PerpanjanganDicatat"].masa == ("2024-03-01", "2024-03-02 10.00")
    assert kini["PelanggaranBerlanjut"].masa == ("2024-03-02 10.00", "–")
    for jam, menit in ((10, 0), (15, 30)):
        assert galat(m.perpanjang, saat=datetime(2024, 3, 2, jam, menit)) == {"hari": "SP-065"}
    assert galat(m.perpanjang, saat=datetime(2024, 3, 1, 9)) == {"saat": "SP-071"}
    m.perpanjang(saat=datetime(2024, 3, 2, 9, 59))
    assert palsu(m, 4, saat=datetime(2024, 3, 2, 10)) == {"hari": "SP-065"}
    m.batal()
    m.perpanjang()


def test_tenggang_hari_kerja_memerlukan_kalender():
    m = Meja("A", tangga=tangga(7, satuan=SatuanTenggang.HARI_KERJA))
    m.terbit()
    assert galat(m.terima) == {"kalender": "SP-072"}
    assert galat(m.terima, kalender="nasional") == {"kalender": "UM-008"}
    pendek = attrs.evolve(KALENDER, masa=Masa(HARI, HARI + timedelta(5)))
    assert galat(m.terima, kalender=pendek) == {"kalender": "UM-014"}
    tempo = m.terima(kalender=KALENDER).jatuh_tempo
    assert tempo.tanggal == date(2024, 3, 13)
    assert tempo.dilewati == (date(2024, 3, 2), date(2024, 3, 3), date(2024, 3, 9),
                              date(2024, 3, 10), date(2024, 3, 11))  # fmt: skip


def test_perpanjangan():
    m = di(K.TENGGANG, perpanjangan_paling_banyak=2)
    m.hari = HARI + timedelta(7)
    assert galat(m.perpanjang, alasan=" ") == {"alasan": "UM-004"}
    assert galat(m.perpanjang, tambahan=Tenggang(2, SatuanTenggang.HARI_KERJA)) == {
        "kalender": "SP-072"}  # fmt: skip
    with pytest.raises(Penolakan) as salah:
        m.perpanjang(tambahan=Tenggang(2, SatuanTenggang.KALI_24_JAM))
    [g] = salah.value.daftar
    assert (g.path, g.kode) == ("tambahan", "SP-083")
    assert "penerimaan" not in g.saran
    assert m.perpanjang().jatuh_tempo.tanggal == HARI + timedelta(12)
    dua = m.perpanjang(tambahan=Tenggang(2, SatuanTenggang.HARI_KERJA), kalender=KALENDER)
    assert dua.jatuh_tempo.tanggal == date(2024, 3, 15)
    assert galat(m.perpanjang) == {"tambahan": "SP-066"}
    m.batal()
    m.hari = HARI + timedelta(13)
    assert galat(m.perpanjang) == {"hari": "SP-065"}
    m.berlanjut()


def test_perpanjangan_tenggang_jam():
    m = Meja("A", tangga=tangga(1, satuan=SatuanTenggang.KALI_24_JAM))
    m.terbit()
    m.terima(saat=datetime(2024, 3, 1, 22))
    tempo = m.perpanjang(tambahan=Tenggang(2, SatuanTenggang.KALI_24_JAM)).jatuh_tempo
    assert tempo == JatuhTempo(date(2024, 3, 4), datetime(2024, 3, 4, 22))


# --- people --------------------------------------------------------------------------------------


def test_surat_tanpa_penerima_dan_tanpa_saksi():
    m = Meja("A")
    m.terbit()
    assert galat(m.terima, penerima="", saksi=[]) == {"penerima": "UM-004", "saksi": "SP-067"}
    assert galat(m.terima, saksi=[Saksi("W-0001", setempat=False)]) == {"saksi[0]": "SP-069"}
    assert galat(m.terima, saksi=[SAKSI, SAKSI]) == {"saksi[1]": "SP-069"}
    # neither is made another person by a small letter
    assert galat(m.terima, saksi=[Saksi("w-0001", setempat=False)]) == {"saksi[0]": "SP-069"}
    assert galat(m.terima, saksi=[SAKSI, Saksi("r-0001", setempat=True)]) == {"saksi[1]": "SP-069"}


def test_surat_ditolak_diserahkan_di_depan_saksi_setempat():
    m = Meja("A")
    m.terbit()
    jauh = Saksi("R-0002", setempat=False)
    ditolak = {"penyerahan": Penyerahan.DITOLAK}
    assert galat(m.terima, saksi=[jauh], **ditolak) == {"saksi": "SP-068"}
    assert galat(m.terima, saksi=[], **ditolak) == {"saksi": "SP-067"}
    m.terima(saksi=[jauh, SAKSI], **ditolak)


def test_surat_ditolak_yang_tidak_dihitung():
    """Whether a refusal counts is the ladder's: told as that, not as a law."""
    m = Meja("A", tangga=tangga(penolakan_dihitung=False))
    m.terbit()
    with pytest.raises(Penolakan) as salah:
        m.terima(penyerahan=Penyerahan.DITOLAK)
    [g] = salah.value.daftar
    assert (g.path, g.kode, g.dasar) == ("penyerahan", "SP-081", m.kartu().tangga.dasar)
    m.terima()
    assert palsu(m, 3, penyerahan=Penyerahan.DITOLAK) == {"penyerahan": "SP-081"}


def test_tuntutan_saksi_berdasar_usulan():
    m = di(K.BERLANJUT)
    with pytest.raises(Penolakan) as salah:
        m.tertib(saksi=[])
    assert [g.dasar for g in salah.value.daftar] == [USULAN]


def test_pelanggar_bukan_saksi():
    """Neither where another takes the letter, nor where the office acts."""
    pelanggar = Saksi("w-0001", setempat=True)
    m = Meja("A")
    m.terbit()
    assert galat(m.terima, penerima="W-0002", saksi=[SAKSI, pelanggar]) == {"saksi[1]": "SP-069"}
    m.terima(penerima="W-0002")
    assert palsu(m, 3, saksi=[pelanggar]) == {"saksi[0]": "SP-069"}
    n = di(K.BERLANJUT)
    assert galat(n.tertib, saksi=[pelanggar]) == {"saksi[0]": "SP-069"}
    n.tertib()
    assert palsu(n, n.kartu().langkah, saksi=[pelanggar]) == {"saksi[0]": "SP-069"}
    assert galat(n.tertib, ["A"], saksi=[pelanggar, pelanggar]) == {
        "perkara": "SP-050", "saksi[1]": "SP-069"}  # fmt: skip
    assert galat(command.catat_penertiban, None, id="x", tanggal=HARI, perkara="A", tindakan=None,
                 nomor_perintah="", saksi=[SAKSI], bukti="") == {"buku": "UM-008"}  # fmt: skip


def test_galat_isian_tangga_dan_hari_sekaligus():
    m = Meja("A", hari=date(2024, 3, 5))
    m.terbit()
    dulu, besok = date(2024, 3, 4), date(2024, 3, 6)
    assert galat(m.terima, hari=dulu, bukti="", saksi=[]) == {
        "hari": "SP-060", "bukti": "UM-004", "saksi": "SP-067"}  # fmt: skip
    assert galat(m.terima, hari=besok, penerima="") == {"hari": "SP-062", "penerima": "UM-004"}
    assert galat(m.terima, hari="besok", bukti="") == {"hari": "UM-007", "bukti": "UM-004"}
    assert galat(m.patuh, hari=dulu, bukti="") == {"hari": "SP-061", "bukti": "UM-004"}
    assert galat(m.perpanjang, alasan="", hari=dulu) == {"perkara": "SP-052", "alasan": "UM-004"}
    assert galat(m.terbit, "", nomor_surat="") == {"anak_tangga": "UM-004", "nomor_surat": "UM-004"}
    assert galat(m.terbit, "SP9", nomor_surat="") == {
        "perkara": "SP-052", "anak_tangga": "SP-054", "nomor_surat": "UM-004"}  # fmt: skip
    n = Meja("A", tangga=tangga(7, satuan=SatuanTenggang.KALI_24_JAM))
    n.terbit()
    assert galat(n.terima, bukti="", hari=dulu) == {
        "saat": "SP-070", "bukti": "UM-004", "hari": "SP-062"}  # fmt: skip


def test_penertiban_perlu_saksi():
    m = di(K.BERLANJUT)
    assert galat(m.tertib, saksi=[], nomor_perintah="") == {
        "saksi": "SP-067", "nomor_perintah": "UM-004"}  # fmt: skip


def test_nama_orang_tidak_tampil_di_mana_pun():
    """Not in the text of an event, nor in any fault."""
    nama = "Budi Santoso"
    m = Meja()
    m.lapor(pelanggar=nama, pelapor=nama)
    m.terbit()
    e = m.terima(penerima=nama, saksi=[Saksi("Siti Aminah", setempat=True)])
    for satu in (m.log[0], e):
        assert nama not in repr(satu)
        assert "Siti" not in repr(satu)
    assert "B…o" in repr(m.log[0])
    n = Meja("A")
    n.terbit()
    for isi in (
        {"penerima": f" {nama}"},
        {"penerima": nama, "saksi": [Saksi(nama, setempat=True)]},
        {"saksi": [nama]},
        {"saksi": nama},
        {"saksi": None},
    ):
        with pytest.raises(Penolakan) as salah:
            n.terima(**isi)
        assert nama not in str(salah.value)
        assert nama not in repr([g.sebagai_catatan() for g in salah.value.daftar])
    assert galat(Saksi, f"{nama} ", setempat=1) == {"kode": "UM-004", "setempat": "UM-008"}


# --- after the letters ---------------------------------------------------------------------------


def test_ppns_dengan_keputusan_yang_berlaku():
    m = di(K.BERLANJUT)
    habis = Masa(date(2020, 1, 1), m.hari)
    assert galat(m.limpah, keputusan_berlaku=habis) == {"keputusan_berlaku": "SP-075"}
    assert galat(m.limpah, keputusan_berlaku=date(2030, 1, 1)) == {"keputusan_berlaku": "UM-008"}
    m.limpah(keputusan_berlaku=Masa(date(2020, 1, 1), m.hari + timedelta(1)))
    m.batal()
    kemarin = m.hari
    m.lewat(1)  # what counts is the day of handing over, not that of its entry
    m.limpah(hari=kemarin, keputusan_berlaku=Masa(date(2020, 1, 1), m.hari))


def test_putusan_dengan_pidana():
    m = di(K.PPNS)
    assert galat(m.putus, denda_rupiah=0) == {"denda_rupiah": "SP-076"}
    assert galat(m.putus, denda_rupiah=-1, kurungan_hari=True) == {
        "denda_rupiah": "UM-003", "kurungan_hari": "UM-001"}  # fmt: skip
    m.putus(denda_rupiah=0, kurungan_hari=3)
    assert m.kartu().keadaan is K.PUTUSAN


def test_masih_melanggar_sesudah_penertiban_dapat_dilimpahkan():
    m = di(K.PENERTIBAN)
    m.berlanjut()
    m.limpah()
    assert m.kartu().keadaan is K.PPNS


@pytest.mark.parametrize(
    ("pengulangan", "sampai", "ditertibkan", "berikut"),
    [
        ("dari_awal", "SP2", False, "SP1"),
        ("dari_awal", "SP3", True, "SP1"),
        ("berlanjut", "SP2", False, "SP3"),
        ("berlanjut", "", False, "SP1"),
        ("berlanjut", "SP3", True, None),
        ("langsung", "SP2", False, "SP1"),
        ("langsung", "SP3", True, None),
    ],
)
def test_pengulangan_menurut_kebijakan(pengulangan, sampai, ditertibkan, berikut):
    m = Meja("A", tangga=tangga(pengulangan=Pengulangan(pengulangan)))
    if sampai:
        m.naik(sampai)
    if ditertibkan:
        m.lewat(1)
        m.tertib()
        m.selesai()
    else:
        m.patuh()
    m.lewat(30)
    m.ulang()
    if berikut:
        m.terbit(berikut)
    else:
        m.tertib()  # at once, without a letter
    assert m.kartu().terulang == 1


@pytest.mark.parametrize(
    ("pengulangan", "dibina_lagi"), [("dari_awal", True), ("langsung", True), ("berlanjut", False)]
)
def test_pembinaan_diulang_bila_perkara_mulai_dari_awal(pengulangan, dibina_lagi):
    m = Meja("A", tangga=tangga(pembinaan=[PREVENTIF], pengulangan=Pengulangan(pengulangan)))
    m.bina(PREVENTIF)
    m.lewat(1)
    m.naik("SP1")
    m.patuh()
    m.lewat(1)
    m.ulang()
    if dibina_lagi:
        assert galat(m.terbit, "SP1") == {"anak_tangga": "SP-058"}
        m.bina(PREVENTIF)
        m.lewat(1)
        m.terbit("SP1")
    else:
        m.terbit("SP2")


def test_patuh_selagi_surat_di_jalan_tidak_menghitung_surat_itu():
    m = Meja("A", tangga=tangga(pengulangan=Pengulangan.BERLANJUT))
    m.terbit()
    m.patuh()
    m.lewat(1)
    m.ulang()
    m.terbit("SP1")


# --- corrections ---------------------------------------------------------------------------------


@pytest.mark.parametrize("keadaan", [k for k in K if k is not K.BATAL])
def test_pembatalan_mengembalikan_setiap_kartu(keadaan):
    """Taken back to its report, each case is on the way exactly what it was."""
    m = di(keadaan)
    kartu = {}
    for i in range(len(m.log)):
        kartu[m.log[i].nomor] = fold(m.log[:i], buku_perkara()).kartu.get("A")
    for e in reversed(m.log[1:]):
        assert m.kartu().langkah == e.nomor
        m.batal()
        assert m.kartu() == kartu[e.nomor]
    m.batal()
    assert m.kartu().keadaan is K.BATAL
    assert sum(m.buku.banyak.values()) == 1
    assert galat(m.batal) == {"perkara": "SP-052"}
    assert galat(m.lapor) == {"perkara": "SP-051"}


def test_hanya_langkah_terakhir_yang_dibatalkan():
    m = Meja("A", "B")
    m.terbit()
    assert galat(m.batal, langkah=1) == {"langkah": "SP-077"}
    assert galat(m.batal, "B", langkah=3) == {"langkah": "SP-077"}
    assert galat(m.batal, langkah=-1, alasan="") == {"langkah": "UM-002", "alasan": "UM-004"}


# --- the book ------------------------------------------------------------------------------------


def test_semua_galat_isian_sekaligus():
    m = Meja("A")
    assert galat(
        m, command.laporkan_pelanggaran, "", jenis="", perda=1, kelurahan=" ", lokasi="", pelanggar=None,
        asal="ditemukan", pelapor="", bukti="", tangga="kalijodo", tanggal="kemarin", hari=0,
    ) == {
        "tanggal": "UM-007", "hari": "UM-007", "perkara": "UM-004", "jenis": "UM-004",
        "perda": "UM-004", "kelurahan": "UM-004", "lokasi": "UM-004", "pelanggar": "UM-004",
        "asal": "UM-008", "pelapor": "UM-004", "bukti": "UM-004", "tangga": "UM-008",
    }  # fmt: skip


def test_perkara_yang_tidak_ada_dan_yang_sudah_ada():
    m = Meja("A")
    for perintah in (m.patuh, m.terima, m.perpanjang, m.selesai):
        assert galat(perintah, "Z") == {"perkara": "SP-050"}
    assert galat(m, command.batalkan_langkah, "Z", langkah=1, alasan="x") == {"perkara": "SP-050"}
    assert galat(m.patuh, ["A"]) == {"perkara": "UM-004"} | {"perkara": "SP-050"}
    assert galat(m.lapor) == {"perkara": "SP-051"}


def test_bukan_buku():
    for perintah in (command.tutup_perkara,):
        assert galat(perintah, None, id="x", tanggal=HARI, perkara="A", alasan="y") == {
            "buku": "UM-008"}  # fmt: skip
    assert galat(buku_pada, None, HARI) == {"buku": "UM-008"}
    assert galat(evolve, None, Meja("A").log[0]) == {"buku": "UM-008"}


def test_perintah_berulang_dijawab_peristiwa_pertama():
    m = semua_langkah()
    for e in m.log:
        isi = {f.name: getattr(e, f.name) for f in attrs.fields(type(e)) if f.name != "nomor"}
        isi.pop("jatuh_tempo", None)
        perintah = PERINTAH[type(e)]
        assert perintah(m.buku, **isi) is e
        assert galat(perintah, m.buku, **{**isi, "perkara": "Z"}) == {"id": "UM-021"}


PERINTAH = {
    events.PelanggaranDilaporkan: command.laporkan_pelanggaran,
    events.PembinaanDicatat: command.catat_pembinaan,
    events.SuratDiterbitkan: surat.terbitkan_surat,
    events.SuratDiterima: surat.terima_surat,
    events.PerpanjanganDicatat: surat.perpanjang_tenggang,
    events.PelanggaranBerlanjut: command.catat_pelanggaran_berlanjut,
    events.KepatuhanDicatat: command.catat_kepatuhan,
    events.PenertibanDicatat: command.catat_penertiban,
    events.PerkaraDilimpahkan: command.limpahkan_perkara,
    events.PutusanDicatat: command.catat_putusan,
    events.PerkaraSelesai: command.selesaikan_perkara,
    events.PerkaraDitutup: command.tutup_perkara,
    events.PelanggaranTerulang: command.catat_pelanggaran_terulang,
    events.LangkahPerkaraDibatalkan: command.batalkan_langkah,
}


@given(potong=st.integers(0, 32))
def test_fold_bersambung(potong):
    log = semua_langkah().log
    awal = buku_perkara()
    assert fold(log[potong:], fold(log[:potong], awal)) == fold(log, awal)


def test_evolve_peristiwa_yang_sama_tidak_mengubah_buku():
    m = semua_langkah()
    assert evolve(m.buku, m.log[-1]) is m.buku


def test_buku_pada_hari_lalu():
    m = semua_langkah()
    assert buku_pada(m.buku, m.hari) is m.buku
    lalu = buku_pada(m.buku, HARI)
    assert {k: v.keadaan.value for k, v in lalu.kartu.items()} == {
        "A": "preemtif", "B": "dilaporkan", "C": "dilaporkan"}  # fmt: skip
    assert galat(buku_pada, m.buku, "kini") == {"pada": "UM-007"}


def test_setiap_isi_dan_buku_dapat_disimpan_dan_disegel():
    for satu in contoh_perkara():
        assert pickle.loads(pickle.dumps(satu)) == satu  # noqa: S301 - our own
    segel = {sidik("0" * 64, e) for e in semua_langkah().log}
    assert len(segel) == len(semua_langkah().log)
    buku = semua_langkah().buku
    assert pickle.loads(pickle.dumps(buku)) == buku  # noqa: S301 - our own


# --- a log from elsewhere meets the same rules ---------------------------------------------------


def palsu(m, nomor, **isi):
    """The log with one event changed: what its replay is refused with."""
    log = [attrs.evolve(e, **isi) if e.nomor == nomor else e for e in m.log]
    return galat(fold, log, buku_perkara())


def test_catatan_palsu_ditolak():
    m = di(K.TENGGANG)
    m.hari = HARI
    m.perpanjang()
    tempo = m.log[2].jatuh_tempo
    sehari = timedelta(1)
    assert palsu(m, 3, jatuh_tempo=JatuhTempo(tempo.tanggal - sehari)) == {"jatuh_tempo": "SP-073"}
    assert palsu(m, 3, jatuh_tempo=attrs.evolve(tempo, dilewati=[HARI + sehari])) == {
        "jatuh_tempo": "SP-073"}  # fmt: skip
    assert palsu(m, 4, jatuh_tempo=JatuhTempo(tempo.tanggal)) == {"jatuh_tempo": "SP-073"}
    assert palsu(m, 4, tambahan=Tenggang(5, SatuanTenggang.KALI_24_JAM)) == {"tambahan": "SP-083"}
    assert palsu(m, 3, saksi=()) == {"saksi": "SP-067"}
    assert palsu(m, 3, hari=HARI - sehari) == {"hari": "SP-060"}
    assert palsu(m, 2, hari=HARI + sehari) == {"hari": "SP-062"}
    assert palsu(m, 2, anak_tangga="SP2") == {"anak_tangga": "SP-053"}
    assert palsu(m, 1, tangga=tangga(7, satuan=SatuanTenggang.KALI_24_JAM)) == {"saat": "SP-070"}
    lain = di(K.PUTUSAN)
    assert palsu(lain, lain.kartu().langkah, denda_rupiah=0) == {"denda_rupiah": "SP-076"}
    assert palsu(lain, lain.kartu().langkah - 1, keputusan_berlaku=Masa(HARI, HARI + sehari)) == {
        "keputusan_berlaku": "SP-075"}  # fmt: skip


def test_jatuh_tempo_hari_kerja_palsu():
    """A log may not skip a day that was counted, nor count one that was skipped too late."""
    m = Meja("A", tangga=tangga(5, satuan=SatuanTenggang.HARI_KERJA))
    m.terbit()
    tempo = m.terima(kalender=KALENDER).jatuh_tempo
    assert tempo.tanggal == date(2024, 3, 8)
    assert palsu(m, 3, jatuh_tempo=attrs.evolve(tempo, dilewati=())) == {"jatuh_tempo": "SP-073"}
    assert palsu(m, 3, jatuh_tempo=attrs.evolve(tempo, tanggal=date(2024, 3, 7))) == {
        "jatuh_tempo": "SP-073"}  # fmt: skip


# --- the ladder as a policy ----------------------------------------------------------------------


def test_tangga_yang_tidak_dikenal():
    isi = {"hari_terima_dihitung": False, "penolakan_dihitung": True,
           "perpanjangan_paling_banyak": 0,
           "pengulangan": "dari_awal", "lanjutan": ["ppns"]}  # fmt: skip
    assert galat(kebijakan_tangga, "jakarta", HARI, **isi) == {"nama": "SP-078"}
    assert galat(kebijakan_tangga, [], "kini", **{**isi, "pengulangan": "x", "lanjutan": ["y"],
                                                   "pembinaan": ["z"]}) == {
        "nama": "SP-078", "pada": "UM-007", "pengulangan": "UM-017", "lanjutan[0]": "UM-017",
        "pembinaan[0]": "UM-017"}  # fmt: skip
    assert galat(
        kebijakan_tangga,
        "kalijodo_2016",
        HARI,
        **{**isi, "lanjutan": None, "pembinaan": "preemtif"},
    ) == {"lanjutan": "UM-008", "pembinaan": "UM-008"}
    assert galat(kebijakan_tangga, "kalijodo_2016", date(2016, 2, 17), **isi) == {"pada": "UM-010"}
    assert galat(kebijakan_tangga, "kalijodo_2016", HARI, **{**isi, "lanjutan": []}) == {
        "lanjutan": "SP-079"}  # fmt: skip
    buruk = {"hari_terima_dihitung": 0, "penolakan_dihitung": None,
             "perpanjangan_paling_banyak": -1, "pengulangan": "x", "lanjutan": [],
             "pembinaan": ["preemtif", "preemtif"]}  # fmt: skip
    assert galat(kebijakan_tangga, "jakarta", date(2010, 1, 1), **buruk) == {
        "nama": "SP-078", "pada": "UM-010", "hari_terima_dihitung": "UM-008",
        "penolakan_dihitung": "UM-008", "perpanjangan_paling_banyak": "UM-003",
        "pengulangan": "UM-017", "lanjutan": "SP-079", "pembinaan[1]": "UM-015"}  # fmt: skip
    with pytest.raises(Penolakan) as salah:
        kebijakan_tangga("cimahi_2019", HARI, **isi)
    assert "TENGGANG" in salah.value.daftar[0].saran
    assert "cimahi_2019" in salah.value.daftar[0].saran


def test_tangga_yang_tidak_dapat_dinaiki():
    tujuh = Tenggang(7, SatuanTenggang.HARI_KALENDER)
    anak = AnakTangga("SP1", tujuh)
    baik = attrs.asdict(tangga(), recurse=False)
    assert galat(KebijakanTangga, **{**baik, "surat": []}) == {"surat": "SP-079"}
    assert galat(KebijakanTangga, **{**baik, "surat": [anak, anak], "lanjutan": [Lanjutan.PPNS] * 2,
                                     "pembinaan": [PREEMTIF] * 2}) == {
        "surat[1].kode": "UM-015", "lanjutan[1]": "UM-015", "pembinaan[1]": "UM-015"}  # fmt: skip
    assert galat(KebijakanTangga, **{**baik, "perpanjangan_paling_banyak": -1, "nama": "",
                                     "hari_terima_dihitung": 1, "dasar": None}) == {
        "nama": "UM-004", "hari_terima_dihitung": "UM-008", "perpanjangan_paling_banyak": "UM-003",
        "dasar": "UM-008"}  # fmt: skip
    assert galat(AnakTangga, "", 7) == {"kode": "UM-004", "tenggang": "UM-008"}
    assert galat(Tenggang, 0, "hari_kerja") == {"banyak": "UM-002", "satuan": "UM-008"}
    for banyak in (3_661, 10**12):
        assert galat(Tenggang, banyak, SatuanTenggang.HARI_KERJA) == {"banyak": "SP-082"}
    assert Tenggang(3_660, SatuanTenggang.HARI_KERJA).banyak == 3_660


def test_keadaan_terbuka_dan_akhir():
    assert set(K) - set(TERBUKA) == {K.SELESAI, K.DITUTUP, K.BATAL}
    assert all((k, events.PerkaraDitutup) in LANGKAH for k in TERBUKA)
    assert not any((K.BATAL, j) in LANGKAH for j in ATURAN.akibat)


# --- what langkah_sah tells, the book does -------------------------------------------------------


@given(data=st.data())
def test_langkah_sah_sama_dengan_yang_diterima_buku(data):
    """On a random walk over a random ladder: each move is accepted if and only if it is told so."""
    kebijakan = tangga(
        *data.draw(st.lists(st.integers(1, 3), min_size=1, max_size=3)),
        hari_terima_dihitung=data.draw(st.booleans()),
        perpanjangan_paling_banyak=data.draw(st.integers(0, 1)),
        pengulangan=data.draw(st.sampled_from(Pengulangan)),
        lanjutan=data.draw(st.sampled_from([[Lanjutan.PPNS], [Lanjutan.PENERTIBAN], [*Lanjutan]])),
        pembinaan=data.draw(st.sampled_from([[], [PREVENTIF], [*TahapPembinaan]])),
    )
    m = Meja("A", tangga=kebijakan)
    for _ in range(data.draw(st.integers(0, 12))):
        m.lewat(data.draw(st.integers(0, 3)))
        gerak = reports.langkah_sah(m.buku, "A", m.hari).kemungkinan
        for satu in gerak:
            assert diterima(m, satu.langkah) == satu.sah == (not satu.alasan)
            if satu.sejak is not None and satu.sejak > m.hari:
                nanti = (satu.sejak - m.hari).days
                assert diterima(salinan(m, nanti), satu.langkah)
                assert not diterima(salinan(m, nanti - 1), satu.langkah)
        pilih = data.draw(st.sampled_from([g.langkah for g in gerak if g.sah]))
        lakukan(m, pilih)


def lakukan(m, nama):
    semua = langkah(m) | {"PerpanjanganDicatat": m.perpanjang}
    return semua[nama]()


def diterima(m, nama):
    try:
        lakukan(salinan(m), nama)
    except Penolakan:
        return False
    return True


def test_sejak_ialah_hari_pertama_yang_sah():
    m = Meja("A")
    m.bina(PREEMTIF)
    sehari = timedelta(1)
    for nama in ("PembinaanDicatat preventif", "SuratDiterbitkan SP1"):
        [satu] = [
            k for k in reports.langkah_sah(m.buku, "A", m.hari).kemungkinan if k.langkah == nama
        ]
        assert (satu.sah, satu.sejak) == (False, HARI + sehari)
    m.lewat(1)
    m.terbit()
    m.terima()
    for lewat in range(10):
        hari = m.hari + lewat * sehari
        kini = {k.langkah: k for k in reports.langkah_sah(m.buku, "A", hari).kemungkinan}
        berlanjut, panjang = kini["PelanggaranBerlanjut"], kini["PerpanjanganDicatat"]
        assert berlanjut.sah == (hari >= berlanjut.sejak) == (lewat > 7)
        assert panjang.sah == (hari <= panjang.sampai) == (lewat <= 7)
