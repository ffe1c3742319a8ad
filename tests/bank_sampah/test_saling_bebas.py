"""Savers do not get in each other's way, and no version of a book changes behind another.

A saver's acts are drawn as a script; scripts of several savers are run one after the
other, shuffled together, and each alone in a bank of its own. What a saver has in the
end, and every refusal on the way, is the same in all three.
"""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from dunia import BANK, BEBAS, HARGA, JENIS, Loket, kebijakan, semua_kejadian
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.book import SIDIK_AWAL, sama_persis, sidik
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.core.validity import Masa

EMAS = bs.HargaEmas(1_000_000, 900_000)
NASABAH = ("N-1", "N-2", "N-3")
JUMLAH = st.integers(1, 9_000)
BARIS = st.lists(
    st.tuples(st.sampled_from(["PLS", "KRT"]), st.just("bersih"), st.integers(1, 5_000)),
    min_size=1,
    max_size=2,
)
TINDAKAN = st.one_of(
    st.tuples(st.just("setor"), BARIS),
    st.tuples(
        st.sampled_from(["tarik", "ajukan", "sedekah", "beli", "jual", "pinjam", "angsur"]), JUMLAH
    ),
    st.tuples(st.sampled_from(["cair", "lepas", "balik"]), st.integers(0, 9)),
    st.tuples(st.just("koreksi"), st.tuples(st.integers(0, 9), BARIS)),
)
NASKAH = st.fixed_dictionaries({n: st.lists(TINDAKAN, max_size=10) for n in NASABAH})


def lakukan(loket, nasabah, milik, tindakan):
    """One act of a saver; references are to the saver's own earlier events, counted backwards."""
    jenis, isi = tindakan

    def rujukan(kelas, ke):
        calon = [e.nomor for e in milik if isinstance(e, kelas)]
        return calon[ke % len(calon)] if calon else 10**6

    siapa = {"nasabah": nasabah}
    if jenis == "setor":
        return loket.setor(nasabah, *isi)
    if jenis == "koreksi":
        ke, baris = isi
        return loket(bs.koreksi, setoran=rujukan(bs.SetoranDicatat, ke), alasan="x", harga=HARGA,
                     rincian=[bs.Timbangan(*b) for b in baris])  # fmt: skip
    if jenis == "balik":
        return loket(bs.balikkan, nomor=rujukan(object, isi), alasan="x")
    if jenis == "cair":
        return loket(bs.cairkan_penarikan, pengajuan=rujukan(bs.PenarikanDiajukan, isi), petugas="A",
                     kebijakan=BEBAS)  # fmt: skip
    if jenis == "lepas":
        return loket(bs.lepas_penarikan, pengajuan=rujukan(bs.PenarikanDiajukan, isi), alasan="x")
    return {
        "tarik": lambda: loket.tarik(nasabah, isi),
        "ajukan": lambda: loket(bs.ajukan_penarikan, jumlah=isi, kebijakan=BEBAS, **siapa),
        "sedekah": lambda: loket(bs.sedekahkan, jumlah=isi, **siapa),
        "beli": lambda: loket(bs.beli_emas, rupiah=isi, harga=EMAS, **siapa),
        "jual": lambda: loket(bs.jual_emas, mikrogram=isi // 100 * 100 + 100, harga=EMAS,
                              pembulatan=Pembulatan.KE_BAWAH, **siapa),
        "pinjam": lambda: loket(bs.pinjamkan, jumlah=isi, tenggat=date(2030, 1, 1),
                                kebijakan=bs.KebijakanPinjaman(None), **siapa),
        "angsur": lambda: loket(bs.angsur, jumlah=isi, sumber=bs.SumberAngsuran.SIMPANAN, **siapa),
    }[jenis]()  # fmt: skip


def jalankan(urutan, nasabah=NASABAH):
    """What each saver has in the end, and the codes of the refusals on the way."""
    loket = Loket(*NASABAH, modal=10**7)
    milik = {n: [] for n in NASABAH}
    catatan = {n: [] for n in NASABAH}
    for n, tindakan in urutan:
        try:
            milik[n].append(e := lakukan(loket, n, milik[n], tindakan))
            catatan[n].append(type(e).__name__)
        except Penolakan as tolak:
            catatan[n].append([g.kode for g in tolak.daftar])
    b = loket.buku
    assert bs.fold(loket.log, bs.buku_baru(BANK)) == b
    return {
        n: (
            b.saldo_simpanan(n),
            b.saldo_tersedia(n),
            b.emas.get(n, 0),
            b.pinjaman.get(n, 0),
            catatan[n],
        )
        for n in nasabah
    }


@settings(max_examples=80)
@given(NASKAH, st.randoms(use_true_random=False))
def test_tindakan_nasabah_yang_berbeda_bertukar_tempat_dan_terpisah(naskah, acak):
    """In any interleaving, and each saver alone: the same balances and the same refusals."""
    berurutan = [(n, t) for n in NASABAH for t in naskah[n]]
    teracak, sisa = [], {n: list(naskah[n]) for n in NASABAH}
    while any(sisa.values()):
        n = acak.choice([n for n in NASABAH if sisa[n]])
        teracak.append((n, sisa[n].pop(0)))
    semua = jalankan(berurutan)
    assert jalankan(teracak) == semua
    for n in NASABAH:
        assert jalankan([(n, t) for t in naskah[n]], [n]) == {n: semua[n]}


# --- versions -----------------------------------------------------------------------------------

LOG = semua_kejadian().log


@given(st.integers(0, len(LOG)), st.integers(0, len(LOG)))
def test_fold_dan_evolve_tidak_menyentuh_buku_asalnya(i, j):
    """A snapshot that was continued twice, in two ways, is still the snapshot."""
    i, j = sorted((i, j))
    potret = bs.fold(LOG[:i], bs.buku_baru(BANK))
    kembar = bs.fold(LOG[:i], bs.buku_baru(BANK))
    langsung = potret
    for e in LOG[i:j]:
        langsung = bs.evolve(langsung, e)
    assert bs.fold(LOG[i:j], potret) == langsung == bs.fold(LOG[:j], bs.buku_baru(BANK))
    assert potret == kembar


@given(st.integers(0, len(LOG) - 1), st.data())
def test_segel_berbeda_bila_dan_hanya_bila_isinya_berbeda(i, data):
    """Any field of any event, changed to another value of its kind, changes the seal."""
    e = LOG[i]
    bidang = data.draw(st.sampled_from(attrs.fields(type(e)))).name
    nilai = getattr(e, bidang)
    if isinstance(nilai, bool) or not isinstance(nilai, (int, str)) or hasattr(nilai, "value"):
        return
    baru = nilai + 1 if isinstance(nilai, int) else f"{nilai}x"
    lain = attrs.evolve(e, **{bidang: baru})
    assert sidik(SIDIK_AWAL, lain) != sidik(SIDIK_AWAL, e) == sidik(SIDIK_AWAL, attrs.evolve(e))
    assert not sama_persis(lain, e)


# --- an assessment is its own explanation -------------------------------------------------------

JADWAL = st.sampled_from(
    [(), (Masa(date(2024, 9, 1), date(2024, 9, 3)),), (Masa(date(2025, 1, 1)),)]
)


@given(
    st.lists(st.tuples(st.integers(1, 60_000), st.integers(0, 150)), max_size=5),
    st.integers(0, 20_000),
    st.builds(
        kebijakan,
        waktu_tunggu_bulan=st.integers(0, 4),
        hitungan=st.sampled_from(bs.HitunganTunggu),
        saldo_tersisa_rupiah=st.integers(0, 20_000),
        saldo_syarat_rupiah=st.integers(0, 60_000),
        jumlah_minimum_rupiah=st.integers(0, 20_000),
        jadwal=JADWAL,
    ),
)
def test_paling_banyak_itulah_yang_dapat_ditarik(setoran, tahan, aturan):
    """`paling_banyak` is accepted by the command and one rupiah more is not; the tree says the same."""
    from datetime import timedelta  # noqa: PLC0415 - days pass in this law only

    loket = Loket("N-1", modal=10**6)
    for gram, hari in setoran:
        loket.setor("N-1", ("KRT", "bersih", gram))
        loket.hari += timedelta(days=hari)
    if tahan and tahan <= loket.buku.saldo_tersedia("N-1"):
        loket(bs.ajukan_penarikan, nasabah="N-1", jumlah=tahan, kebijakan=BEBAS)
    hasil = bs.periksa_penarikan(loket.buku, "N-1", loket.hari, aturan)
    isi = {"id": "x", "tanggal": loket.hari, "nasabah": "N-1", "kebijakan": aturan}
    if hasil.paling_banyak:
        assert bs.ajukan_penarikan(loket.buku, jumlah=hasil.paling_banyak, **isi)
    with pytest.raises(Penolakan) as tolak:
        bs.ajukan_penarikan(loket.buku, jumlah=hasil.paling_banyak + 1, **isi)
    assert {g.kode for g in tolak.value.daftar} <= {
        g.kode for g in hasil.galat(hasil.paling_banyak + 1)
    }
    pohon = hasil.penjelasan()
    assert pohon.nilai.replace(".", "") == f"Rp {hasil.paling_banyak}"
    nilai = {p.judul: p.nilai for p in pohon.rincian}
    assert nilai["Saldo"].replace(".", "") == f"Rp {loket.buku.saldo_simpanan('N-1')}"
    assert nilai["Tertahan untuk pengajuan"].replace(".", "") == f"Rp {hasil.tertahan}"


@given(st.lists(st.tuples(st.integers(1, 60_000), st.integers(0, 300)), max_size=5), st.integers(1, 30),
       st.integers(1, 18), st.sampled_from(Pembulatan))  # fmt: skip
def test_bonus_yang_dihitung_itulah_yang_diberikan(setoran, persen, bulan, cara):
    """The assessment, its explanation and the event agree; a bonus of nothing is refused."""
    from datetime import timedelta  # noqa: PLC0415 - days pass in this law only

    raya = bs.JenisSimpanan.HARI_RAYA
    loket = Loket("N-1")
    for gram, hari in setoran:
        loket.setor("N-1", ("KRT", "bersih", gram), simpanan=raya)
        loket.hari += timedelta(days=hari)
    aturan = bs.KebijakanBonus(persen, bulan, raya, cara)
    hasil = bs.hitung_bonus(loket.buku, "N-1", loket.hari, aturan)
    assert hasil.penjelasan().nilai.replace(".", "") == f"Rp {hasil.jumlah}"
    assert 0 <= hasil.mengendap <= hasil.saldo
    assert hasil.jumlah == (cara.bulatkan(hasil.mengendap * persen, 100) if hasil.berhak else 0)
    try:
        e = loket(bs.beri_bonus, nasabah="N-1", kebijakan=aturan)
    except Penolakan:
        assert hasil.jumlah == 0
    else:
        assert (e.jumlah, e.mengendap) == (hasil.jumlah, hasil.mengendap)
        assert bs.hitung_bonus(loket.buku, "N-1", loket.hari, aturan).jumlah == 0


def test_titipan_di_lot_yang_sama_tidak_bercampur():
    """Two savers, two lots, two kinds: each claim is its own."""
    loket = Loket("N-1", "N-2")
    for nasabah, lot, jenis, gram in (("N-1", "A", "KRT", 10), ("N-2", "A", "KRT", 30), ("N-1", "B", "KRT", 5),
                                      ("N-1", "A", "PLS", 7)):  # fmt: skip
        loket(bs.titipkan, nasabah=nasabah, lot=lot, jenis=JENIS,
              rincian=[bs.Timbangan(jenis, "bersih", gram)])  # fmt: skip
    loket(bs.panen, lot="A", jenis="KRT", pembeli="UD", jumlah_diterima=40, harga=1_000, porsi=(1, 0),
          pembulatan=Pembulatan.KE_BAWAH)  # fmt: skip
    assert (loket.buku.saldo["N-1"], loket.buku.saldo["N-2"]) == (10, 30)
    assert dict(loket.buku.titipan["B", "KRT"]) == {"N-1": 5}
    assert dict(loket.buku.titipan["A", "PLS"]) == {"N-1": 7}
