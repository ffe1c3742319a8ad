"""What the rules of public order refuse. Codes SP-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- rosters: SP-001 to SP-029 -------------------------------------------------------------------


class KekuatanMelebihiPetugas(Galat):
    """A shift that needs more people than the post has."""

    kode = "SP-001"
    pola_pesan = "Giliran {giliran} memerlukan {nilai} petugas, padahal hanya ada {ada}."
    message_pattern = "Shift {giliran} needs {nilai} officers, but there are only {ada}."
    pola_saran = "Turunkan kekuatan paling sedikit, atau tambah petugas."


class KeahlianTidakCukup(Galat):
    """A shift that needs more holders of a skill than there are."""

    kode = "SP-002"
    pola_pesan = (
        "Giliran {giliran} memerlukan {nilai} petugas berkeahlian {keahlian}, padahal hanya "
        "ada {ada}."
    )
    message_pattern = (
        "Shift {giliran} needs {nilai} officers with skill {keahlian}, but there are only {ada}."
    )
    pola_saran = "Turunkan syarat keahliannya, atau tambah petugas yang memilikinya."


class PetugasTidakDikenal(Galat):
    """A code that is none of the post's officers."""

    kode = "SP-003"
    pola_pesan = "Petugas {nilai} tidak ada dalam daftar."
    message_pattern = "Officer {nilai} is not in the list."
    pola_saran = "Pakai salah satu: {ada}."


class GiliranTidakDikenal(Galat):
    """A code that is none of the shifts."""

    kode = "SP-004"
    pola_pesan = "Giliran {nilai} tidak ada dalam daftar."
    message_pattern = "Shift {nilai} is not in the list."
    pola_saran = "Pakai salah satu: {ada}."


class DiLuarMasaJadwal(Galat):
    """A day that the roster does not cover."""

    kode = "SP-005"
    pola_pesan = "Tanggal {nilai} di luar masa jadwal ({mulai} s.d. sebelum {sampai})."
    message_pattern = "Day {nilai} is outside the roster's period ({mulai} until before {sampai})."
    pola_saran = "Betulkan tanggalnya, atau masukkan ke jadwal masa lain."


class CutiDiLuarMasa(Galat):
    """Leave that does not touch the roster's period."""

    kode = "SP-006"
    pola_pesan = "Cuti {petugas} ({nilai}) di luar masa jadwal ({mulai} s.d. sebelum {sampai})."
    message_pattern = (
        "Leave of {petugas} ({nilai}) is outside the roster's period ({mulai} until before "
        "{sampai})."
    )
    pola_saran = "Betulkan tanggal cuti, atau hapus dari jadwal masa ini."


class GiliranBertumpuk(Galat):
    """Two shifts that share hours, which is a slip unless the policy says otherwise."""

    kode = "SP-007"
    pola_pesan = "Giliran {nilai} ({pukul}) bertumpuk dengan {dengan} ({pukul_lain})."
    message_pattern = "Shift {nilai} ({pukul}) overlaps {dengan} ({pukul_lain})."
    pola_saran = "Betulkan jamnya, atau nyatakan giliran_bertumpuk=True bila memang disengaja."


class JamDiLuarHari(Galat):
    """An hour that no day has, or a shift longer than a day."""

    kode = "SP-008"
    pola_pesan = "Jam {jam} di luar sehari semalam."
    message_pattern = "Hour {jam} is outside a day and a night."
    pola_saran = "Mulai dari 0 sampai sebelum 24; lama lebih dari 0 sampai 24 jam."


class KekuatanBertentangan(Galat):
    """Two strengths for one shift that are equally near to a day."""

    kode = "SP-009"
    pola_pesan = "Giliran {nilai} pada {tanggal} mempunyai dua kekuatan setingkat."
    message_pattern = "Shift {nilai} on {tanggal} has two strengths of the same level."
    pola_saran = "Sebut satu saja untuk setiap hari pekan atau tanggal."


class GiliranTidakDiadakan(Galat):
    """A shift that is not held on a day, or on no day at all."""

    kode = "SP-010"
    pola_pesan = "Giliran {nilai} tidak diadakan pada {saat}."
    message_pattern = "Shift {nilai} is not held on {saat}."
    pola_saran = "Beri giliran itu kekuatan (nol pun ditulis), atau hapus."


class MasaJadwalTerbuka(Galat):
    """A roster has a last day."""

    kode = "SP-011"
    pola_pesan = "Masa jadwal {nilai} tidak mempunyai akhir."
    message_pattern = "The roster's period {nilai} has no end."
    pola_saran = "Isi sampai dengan hari sesudah hari terakhir jadwal."


class MasaJadwalTerlaluPanjang(Galat):
    """A roster for longer than anybody plans."""

    kode = "SP-012"
    pola_pesan = "Masa jadwal {nilai} hari terlalu panjang."
    message_pattern = "A roster of {nilai} days is too long."
    pola_saran = "Susun paling banyak {batas} hari sekaligus, lalu sambung dengan sebelumnya."


class TugasSesudahMulai(Galat):
    """A duty of the roster before, dated inside the new one."""

    kode = "SP-013"
    pola_pesan = "Tugas sebelumnya {nilai} tidak sebelum jadwal mulai ({mulai})."
    message_pattern = "Earlier duty {nilai} is not before the roster begins ({mulai})."
    pola_saran = (
        "Isi sebelumnya hanya dengan tugas sebelum hari pertama; yang lain sebagai permintaan."
    )


class PermintaanBertugasTanpaGiliran(Galat):
    """A fixed duty that does not say which shift."""

    kode = "SP-014"
    pola_pesan = "Permintaan bertugas {nilai} tidak menyebut giliran."
    message_pattern = "The fixed duty of {nilai} names no shift."
    pola_saran = "Sebut gilirannya."


class HariPekanSalah(Galat):
    """A weekday that is none."""

    kode = "SP-015"
    pola_pesan = "{nilai!r} bukan hari pekan."
    message_pattern = "{nilai!r} is not a weekday."
    pola_saran = "Isi 0 (Senin) sampai 6 (Minggu)."


class HariDanTanggal(Galat):
    """A strength for weekdays and for dates at once."""

    kode = "SP-016"
    pola_pesan = "Kekuatan giliran {nilai} menyebut hari pekan dan tanggal sekaligus."
    message_pattern = "The strength of shift {nilai} names weekdays and dates at once."
    pola_saran = "Pisahkan menjadi dua kekuatan."


class PetugasTerlaluBanyak(Galat):
    """More officers than the built-in exact method takes on."""

    kode = "SP-017"
    pola_pesan = "{nilai} petugas terlalu banyak untuk cara bawaan (paling banyak {batas})."
    message_pattern = "{nilai} officers are too many for the built-in method ({batas} at most)."
    pola_saran = "Susun per pos, atau pakai susun_jadwal_ortools."


class JadwalMustahil(Galat):
    """No roster keeps all the rules; named is a set that cannot stand together."""

    kode = "SP-018"
    pola_pesan = "Tidak ada jadwal yang memenuhi sekaligus: {aturan} ({mutu})."
    message_pattern = "No roster keeps all of these together: {aturan} ({mutu})."
    pola_saran = "Longgarkan paling sedikit satu dari aturan itu."


class JadwalBelumDitemukan(Galat):
    """The work limit was reached before a roster was found or excluded."""

    kode = "SP-019"
    pola_pesan = (
        "Dalam batas kerja {nilai} langkah belum ditemukan jadwal, belum pula terbukti mustahil."
    )
    message_pattern = (
        "Within {nilai} steps no roster was found, nor was it proved that there is none."
    )
    pola_saran = "Naikkan paling_banyak, longgarkan aturan, atau pakai susun_jadwal_ortools."


class JadwalMelanggar(Galat):
    """A roster, handed in or changed, that breaks a rule."""

    kode = "SP-020"
    pola_pesan = "{pesan}"
    message_pattern = "{english}"
    pola_saran = "Pilih petugas, giliran atau hari lain; lihat periksa_jadwal."


class TugasTidakAda(Galat):
    """A duty that the roster does not hold."""

    kode = "SP-021"
    pola_pesan = "Tugas {nilai} tidak ada dalam jadwal."
    message_pattern = "Duty {nilai} is not in the roster."
    pola_saran = "Ambil tugas dari jadwal.tugas."


class TukarTanpaPerubahan(Galat):
    """A swap that changes nothing."""

    kode = "SP-022"
    pola_pesan = "Menukar {nilai} dengan {dengan} tidak mengubah apa pun."
    message_pattern = "Swapping {nilai} with {dengan} changes nothing."
    pola_saran = "Pilih tugas dua petugas yang berbeda, pada giliran atau hari yang berbeda."


class OrtoolsBelumTerpasang(Galat):
    """The solver of the extra is not there."""

    kode = "SP-023"
    pola_pesan = "OR-tools belum terpasang: {nilai}."
    message_pattern = "OR-tools is not installed: {nilai}."
    pola_saran = "Pasang dengan: pip install 'pelayanan-publik[roster]'."


class OrtoolsBelumMenjawab(Galat):
    """The solver stopped before it found or excluded a roster."""

    kode = "SP-024"
    pola_pesan = "OR-tools berhenti tanpa jadwal: {nilai}."
    message_pattern = "OR-tools stopped without a roster: {nilai}."
    pola_saran = "Naikkan batas_detik, atau susun per pos."


# --- BKO placements and strength: SP-030 to SP-049 -----------------------------------------------


class PenempatanBertumpuk(Galat):
    """One person, one BKO at a time, also in the future."""

    kode = "SP-030"
    pola_pesan = (
        "Penempatan {petugas} ({nilai}) bertumpuk dengan penempatan nomor {nomor} di {kecamatan} "
        "({masa})."
    )
    message_pattern = (
        "The placement of {petugas} ({nilai}) overlaps placement {nomor} at {kecamatan} ({masa})."
    )
    pola_saran = "Tarik petugas dari {kecamatan} dahulu, atau pilih masa lain atau petugas lain."


class PenempatanTanpaAkhir(Galat):
    """A placement is lent for a time: it has an end, and is extended."""

    kode = "SP-031"
    pola_pesan = "Masa penempatan ({nilai}) tidak berakhir."
    message_pattern = "The period of the placement ({nilai}) has no end."
    pola_saran = "Isi sampai dengan hari pertama sesudah penempatan; perpanjang bila perlu."


class PenempatanTidakDikenal(Galat):
    """A number that is no placement of the officer."""

    kode = "SP-032"
    pola_pesan = "Peristiwa {nilai!r} bukan penempatan {petugas}."
    message_pattern = "Event {nilai!r} is no placement of {petugas}."
    pola_saran = "Penempatan petugas itu: {ada}."


class LangkahPenempatanTidakSah(Galat):
    """A step that a placement in this state does not take."""

    kode = "SP-033"
    pola_pesan = "Penempatan nomor {nilai} berkeadaan {keadaan}; {langkah} tidak sah."
    message_pattern = "Placement {nilai} is {keadaan}; {langkah} is not lawful."
    pola_saran = "Yang sah sekarang: {sah}."


class PerpanjanganTidakMaju(Galat):
    """An extension ends later than the placement did."""

    kode = "SP-034"
    pola_pesan = "Perpanjangan sampai {nilai} tidak sesudah akhir sekarang ({sampai})."
    message_pattern = "The extension until {nilai} is not after the present end ({sampai})."
    pola_saran = "Isi hari sesudah {sampai}; untuk memendekkan, tarik petugasnya."


class PenempatanSudahBerakhir(Galat):
    """What has ended is not extended."""

    kode = "SP-035"
    pola_pesan = "Pada {nilai} penempatan nomor {nomor} sudah berakhir ({sampai})."
    message_pattern = "On {nilai} placement {nomor} is over (it ended {sampai})."
    pola_saran = "Tempatkan petugas lagi, dengan masa mulai {sampai} atau sesudahnya."


class PenarikanDiLuarMasa(Galat):
    """A recall from a day on which the officer is not there, or leaves anyway."""

    kode = "SP-036"
    pola_pesan = "Penarikan sejak {nilai} tidak di dalam penempatan nomor {nomor} ({masa})."
    message_pattern = "A recall from {nilai} is not inside placement {nomor} ({masa})."
    pola_saran = (
        "Pilih hari sesudah mulai dan sebelum akhir; penempatan yang batal mulai dibatalkan."
    )


class BukanLangkahTerakhirBKO(Galat):
    """Only the last step of a placement, or a decree that stands, is taken back."""

    kode = "SP-037"
    pola_pesan = "Peristiwa {nilai} bukan langkah {petugas} yang dapat dibatalkan."
    message_pattern = "Event {nilai} is no step of {petugas} that can be taken back."
    pola_saran = "Yang dapat dibatalkan: {ada}."


class KeputusanPPNSSudahAda(Galat):
    """One decree, entered twice for one officer."""

    kode = "SP-038"
    pola_pesan = "Keputusan {nilai!r} bagi {petugas} sudah tercatat pada peristiwa nomor {nomor}."
    message_pattern = "Decree {nilai!r} of {petugas} is entered already, at event {nomor}."
    pola_saran = "Periksa nomor keputusannya; batalkan catatan lama bila masanya keliru."


class PetugasTidakTercatat(Galat):
    """An officer of whom the book knows neither a placement nor a decree."""

    kode = "SP-039"
    pola_pesan = "Petugas {nilai!r} tidak tercatat di buku BKO."
    message_pattern = "Officer {nilai!r} is not in the BKO book."
    pola_saran = "Periksa kode petugasnya, atau tempatkan dahulu."


class JamMelebihiSepekan(Galat):
    """More hours of work than a week has."""

    kode = "SP-040"
    pola_pesan = "{nilai!r} jam melebihi {batas} jam sepekan."
    message_pattern = "{nilai!r} hours are more than the {batas} of a week."
    pola_saran = "Isi jam jaga seorang petugas dalam satu pekan."


# --- case files: SP-050 to SP-089 ----------------------------------------------------------------


class PerkaraTidakDikenal(Galat):
    """A case number that the book does not hold."""

    kode = "SP-050"
    pola_pesan = "Perkara {nilai!r} tidak ada di buku."
    message_pattern = "Case {nilai!r} is not in the book."
    pola_saran = "Laporkan pelanggarannya dahulu, atau periksa nomor perkaranya."


class PerkaraSudahAda(Galat):
    """A case number is given once, also where the case was taken back."""

    kode = "SP-051"
    pola_pesan = "Perkara {nilai} sudah ada ({keadaan})."
    message_pattern = "Case {nilai} exists already ({keadaan})."
    pola_saran = "Pakai nomor perkara lain; pengulangan dicatat pada perkara yang lama."


class LangkahPerkaraTidakSah(Galat):
    """A move that the ladder does not have from where the case stands."""

    kode = "SP-052"
    pola_pesan = "Perkara {nilai} berkeadaan {keadaan}; {langkah} hanya sah dari: {dari}."
    message_pattern = "Case {nilai} is {keadaan}; {langkah} is lawful only from: {dari}."
    pola_saran = "Yang sah dari keadaan itu: {sah}."


class AnakTanggaTidakUrut(Galat):
    """A letter before its turn, or a second time."""

    kode = "SP-053"
    pola_pesan = "{nilai} tidak sah: giliran {berikut}."
    message_pattern = "{nilai} is not lawful: it is the turn of {berikut}."
    pola_saran = "Berikutnya {berikut}; tidak ada anak tangga yang dilompati atau diulang."


class AnakTanggaTidakAda(Galat):
    """A letter that the ladder of the case does not have."""

    kode = "SP-054"
    pola_pesan = "Surat {nilai!r} tidak ada dalam tangga {tangga}."
    message_pattern = "Letter {nilai!r} is not on the ladder {tangga}."
    pola_saran = "Pilih salah satu: {ada}."


class TanggaHabis(Galat):
    """A letter, after the last one or where a repetition needs none."""

    kode = "SP-055"
    pola_pesan = "{nilai} tidak sah: tidak ada surat lagi sesudah {terakhir}."
    message_pattern = "{nilai} is not lawful: there is no letter after {terakhir}."
    pola_saran = "Yang tersisa: {lanjutan}; atau catat kepatuhan."


class TanggaBelumHabis(Galat):
    """Action or handing over, while letters are still to be sent."""

    kode = "SP-056"
    pola_pesan = "{nilai} tidak sah sebelum surat terakhir; giliran {berikut}."
    message_pattern = "{nilai} is not lawful before the last letter; it is the turn of {berikut}."
    pola_saran = "Terbitkan {berikut} dahulu."


class LanjutanTidakDitempuh(Galat):
    """A road that the ladder of the case does not take after its letters."""

    kode = "SP-057"
    pola_pesan = "Tangga {tangga} tidak berlanjut ke {nilai}."
    message_pattern = "The ladder {tangga} does not go on to {nilai}."
    pola_saran = "Lanjutan tangga ini: {lanjutan}."


class PembinaanBelumLengkap(Galat):
    """A step before the guidance that the ladder asks for."""

    kode = "SP-058"
    pola_pesan = "{nilai} tidak sah: pembinaan {kurang} belum dicatat."
    message_pattern = "{nilai} is not lawful: guidance {kurang} is not recorded."
    pola_saran = "Catat pembinaan {kurang} dahulu."


class PembinaanMundur(Galat):
    """Preemptive guidance after preventive."""

    kode = "SP-059"
    pola_pesan = "Pembinaan {nilai} tidak sah sesudah {sesudah}."
    message_pattern = "Guidance {nilai} is not lawful after {sesudah}."
    pola_saran = "Ulangi {sesudah}, atau naik ke anak tangga berikutnya."


class TerimaSebelumTerbit(Galat):
    """A letter is received on or after the day of its issue."""

    kode = "SP-060"
    pola_pesan = "Surat diterima {nilai}, sebelum terbit {terbit}."
    message_pattern = "The letter was received on {nilai}, before its issue on {terbit}."
    pola_saran = "Periksa kedua tanggalnya; bila terbitnya keliru, batalkan langkah itu."


class HariPerkaraMundur(Galat):
    """A step that happened before the step before it."""

    kode = "SP-061"
    pola_pesan = "Langkah terjadi {nilai}, sebelum langkah terakhir perkara ({terakhir})."
    message_pattern = "The step happened on {nilai}, before the last of the case ({terakhir})."
    pola_saran = "Periksa harinya; batalkan dahulu langkah terakhir bila hari itu yang keliru."


class HariSesudahTercatat(Galat):
    """A step is entered on the day it happened, or later."""

    kode = "SP-062"
    pola_pesan = "Langkah terjadi {nilai}, sesudah hari pencatatannya {tercatat}."
    message_pattern = "The step happened on {nilai}, after the day of its entry {tercatat}."
    pola_saran = "Catat pada hari terjadinya atau sesudahnya."


class DuaLangkahSehari(Galat):
    """Two steps of the ladder on one day."""

    kode = "SP-063"
    pola_pesan = "Perkara sudah naik satu langkah pada {nilai}."
    message_pattern = "The case already went up one step on {nilai}."
    pola_saran = "Langkah berikutnya sah sejak {sejak}."


class TenggangBelumLewat(Galat):
    """A violation counts as going on only when the grace is over."""

    kode = "SP-064"
    pola_pesan = "Tenggang {surat} belum lewat pada {nilai}; jatuh temponya {jatuh_tempo}."
    message_pattern = "The grace of {surat} is not over on {nilai}; it falls due {jatuh_tempo}."
    pola_saran = "Periksa kembali sejak {sejak}; kepatuhan boleh dicatat kapan saja."


class TenggangSudahLewat(Galat):
    """A grace that is over is not extended."""

    kode = "SP-065"
    pola_pesan = "Tenggang {surat} sudah lewat pada {nilai}; jatuh temponya {jatuh_tempo}."
    message_pattern = "The grace of {surat} is over on {nilai}; it fell due {jatuh_tempo}."
    pola_saran = "Periksa pelanggarannya; langkah berikutnya tidak harus segera diambil."


class PerpanjanganHabis(Galat):
    """As many extensions as the policy allows for one letter."""

    kode = "SP-066"
    pola_pesan = "Tenggang {nilai} sudah diperpanjang {banyak} kali, paling banyak {batas}."
    message_pattern = "The grace of {nilai} was extended {banyak} times, {batas} at most."
    pola_saran = "Tunggu jatuh temponya, lalu periksa pelanggarannya."


class TanpaSaksi(Galat):
    """A letter handed over, or an action taken, that nobody witnessed."""

    kode = "SP-067"
    pola_pesan = "Tidak ada saksi."
    message_pattern = "There is no witness."
    pola_saran = "Sebut paling sedikit satu saksi dengan kodenya."


class TanpaSaksiSetempat(Galat):
    """A refused letter counts as delivered only before a witness of the place."""

    kode = "SP-068"
    pola_pesan = "Surat yang ditolak diserahkan tanpa saksi setempat."
    message_pattern = "A refused letter was delivered without a local witness."
    pola_saran = "Serahkan lagi bersama perangkat kelurahan, RT atau RW, lalu catat sebagai saksi."


class SaksiBukanOrangLain(Galat):
    """Neither violator nor recipient is a witness, and nobody is two witnesses."""

    kode = "SP-069"
    pola_pesan = "Saksi {nilai} adalah pelanggar atau penerima surat, atau disebut dua kali."
    message_pattern = "Witness {nilai} is the violator or the recipient, or named twice."
    pola_saran = "Sebut orang lain sebagai saksi, masing-masing satu kali."


class SaatTerimaKosong(Galat):
    """A grace in hours runs from the hour of receipt."""

    kode = "SP-070"
    pola_pesan = "Tenggang {nilai} dihitung dari jam penerimaan, yang tidak disebut."
    message_pattern = "The grace of {nilai} runs from the hour of receipt, which is not told."
    pola_saran = "Isi saat penerimaan (hari dan jam setempat), atau hitung dalam hari."


class SaatBukanHarinya(Galat):
    """A moment that lies on another day than the step."""

    kode = "SP-071"
    pola_pesan = "Saat {nilai} bukan pada hari {hari}."
    message_pattern = "The moment {nilai} is not on {hari}."
    pola_saran = "Isi saat pada hari yang sama."


class KalenderDiperlukan(Galat):
    """Working days are counted on a calendar that the caller hands over."""

    kode = "SP-072"
    pola_pesan = "Tenggang {nilai} memerlukan kalender hari kerja."
    message_pattern = "The grace of {nilai} needs a calendar of working days."
    pola_saran = "Berikan kalender dengan libur yang ditetapkan untuk masa itu."


class JatuhTempoTidakCocok(Galat):
    """A deadline that does not follow from the receipt and the grace."""

    kode = "SP-073"
    pola_pesan = "Jatuh tempo {nilai} tidak cocok; menurut tenggang {tenggang}: {seharusnya}."
    message_pattern = "Deadline {nilai} does not fit; by the grace {tenggang}: {seharusnya}."
    pola_saran = "Hitung ulang dari hari penerimaan; jangan menyunting catatan."


class NomorSuratTerpakai(Galat):
    """One number on two letters."""

    kode = "SP-074"
    pola_pesan = "Nomor surat {nilai!r} sudah dipakai peristiwa nomor {nomor}."
    message_pattern = "Letter number {nilai!r} is used by event {nomor}."
    pola_saran = "Periksa nomor suratnya; setiap surat bernomor sendiri."


class KeputusanPPNSTidakBerlaku(Galat):
    """An investigator without a decree in force on the day."""

    kode = "SP-075"
    pola_pesan = "Keputusan PPNS {keputusan} tidak berlaku pada {nilai}: {masa}."
    message_pattern = "The PPNS decree {keputusan} is not in force on {nilai}: {masa}."
    pola_saran = "Limpahkan kepada PPNS yang keputusannya berlaku, atau perpanjang keputusannya."


class PutusanTanpaPidana(Galat):
    """A verdict with neither fine nor confinement."""

    kode = "SP-076"
    pola_pesan = "Putusan tanpa denda dan tanpa kurungan."
    message_pattern = "A verdict with neither fine nor confinement."
    pola_saran = "Isi denda atau kurungannya; bila diputus bebas, tutup perkara dengan alasan."


class BukanLangkahTerakhirPerkara(Galat):
    """Only the last step of a case is taken back."""

    kode = "SP-077"
    pola_pesan = "Peristiwa {nilai} bukan langkah terakhir perkara {perkara}."
    message_pattern = "Event {nilai} is not the last step of case {perkara}."
    pola_saran = "Batalkan langkah nomor {terakhir} dahulu."


class TanggaTidakDikenal(Galat):
    """The name of a ladder that no source gives."""

    kode = "SP-078"
    pola_pesan = "Tangga {nilai!r} tidak dikenal."
    message_pattern = "Ladder {nilai!r} is not known."
    pola_saran = (
        "Pilih salah satu: {ada}; atau susun KebijakanTangga sendiri dengan dasarnya. TENGGANG "
        "hanya memuat tenggang satu surat: {tenggang}."
    )


class TanggaKosong(Galat):
    """A ladder without letters, or that leads nowhere."""

    kode = "SP-079"
    pola_pesan = "Tangga tanpa {nilai}."
    message_pattern = "A ladder without {nilai}."
    pola_saran = "Isi paling sedikit satu."


class TanpaPerpanjangan(Galat):
    """An extension on a ladder that allows none."""

    kode = "SP-080"
    pola_pesan = "Tangga {nilai} tidak mengenal perpanjangan tenggang."
    message_pattern = "The ladder {nilai} has no extension of a grace."
    pola_saran = "Tunggu jatuh temponya, lalu periksa pelanggarannya."


class PenolakanTidakDihitung(Galat):
    """A refused letter, on a ladder on which it does not count as received."""

    kode = "SP-081"
    pola_pesan = "Menurut tangga {nilai} surat yang ditolak tidak terhitung diterima."
    message_pattern = "On the ladder {nilai} a refused letter does not count as received."
    pola_saran = "Serahkan lagi sampai diterima; tenggangnya berjalan sejak hari itu."


class TenggangTerlaluPanjang(Galat):
    """A grace of more than ten years, which is a slip."""

    kode = "SP-082"
    pola_pesan = "Tenggang {nilai} hari melebihi {batas} hari."
    message_pattern = "A grace of {nilai} days is longer than {batas} days."
    pola_saran = "Periksa banyaknya hari."


class TambahanTanpaJam(Galat):
    """An extension in hours of a grace that ends with a day."""

    kode = "SP-083"
    pola_pesan = "Tenggang yang berakhir {jatuh_tempo} tanpa jam tidak ditambah {nilai}."
    message_pattern = "A grace that ends {jatuh_tempo} without an hour is not extended by {nilai}."
    pola_saran = "Perpanjang dalam hari kalender atau hari kerja."


# --- patrols: SP-090 to SP-104 -------------------------------------------------------------------


class FaktorTidakCocok(Galat):
    """Factors of a post and coefficients of a formula go by the same names."""

    kode = "SP-090"
    pola_pesan = "Rumus {rumus} tidak cocok dengan faktor {nilai}: kurang {kurang}, lebih {lebih}."
    message_pattern = (
        "Formula {rumus} does not fit the factors {nilai}: {kurang} missing, {lebih} unknown."
    )
    pola_saran = (
        "Beri setiap koefisien satu faktor bernama sama; tulis 0 bila tidak ada kejadiannya."
    )


class RencanaPatroliKosong(Galat):
    """Nothing to visit, or no turn to visit it in."""

    kode = "SP-091"
    pola_pesan = "Rencana patroli tanpa {nilai}."
    message_pattern = "A patrol plan without {nilai}."
    pola_saran = "Isi paling sedikit satu."


class WaktuTidakAdaGiliran(Galat):
    """A post speaks of a time of day in which no turn goes out."""

    kode = "SP-092"
    pola_pesan = "Waktu {nilai!r} bukan waktu giliran mana pun."
    message_pattern = "Time {nilai!r} is that of no turn."
    pola_saran = "Pakai salah satu: {ada}; atau tambah giliran pada waktu itu."


class CelahMustahil(Galat):
    """Longest gaps that together ask for more visits than the turns can make."""

    kode = "SP-093"
    pola_pesan = (
        "Celah terpanjang {nilai} memerlukan {perlu} kunjungan pada giliran {dari} s.d. "
        "{sampai}, padahal hanya muat {muat}."
    )
    message_pattern = (
        "The longest gaps of {nilai} need {perlu} visits in turns {dari} to {sampai}, which "
        "hold {muat} only."
    )
    pola_saran = "Longgarkan celah salah satunya, buka waktunya, atau tambah giliran."


class CelahTanpaUrutan(Galat):
    """Longest gaps that no order of visits can keep, though there are turns enough."""

    kode = "SP-094"
    pola_pesan = "Tidak ada urutan kunjungan yang menjaga celah terpanjang {nilai}."
    message_pattern = "No order of visits keeps the longest gaps of {nilai}."
    pola_saran = "Semua urutan sudah dicoba: longgarkan celah salah satunya, atau tambah giliran."


class CelahBelumDitemukan(Galat):
    """Longest gaps for which neither an order nor a proof was found."""

    kode = "SP-095"
    pola_pesan = (
        "Urutan yang menjaga celah terpanjang {nilai} belum ditemukan dalam {langkah} langkah."
    )
    message_pattern = (
        "No order that keeps the longest gaps of {nilai} was found within {langkah} steps."
    )
    pola_saran = (
        "Mungkin ada, mungkin tidak: longgarkan celahnya, atau rencanakan masa yang lebih pendek."
    )


class SebaranTanpaKelurahan(Galat):
    """An evenness of patrols over no kelurahan."""

    kode = "SP-096"
    pola_pesan = "Sebaran patroli tanpa kelurahan."
    message_pattern = "An evenness of patrols over no kelurahan."
    pola_saran = "Sebut setiap kelurahan, juga yang tidak dipatroli (0)."


class BukanEmpatTriwulan(Galat):
    """A year has four quarters."""

    kode = "SP-097"
    pola_pesan = "Setahun empat triwulan; ini {nilai}."
    message_pattern = "A year has four quarters; these are {nilai}."
    pola_saran = "Isi keempat triwulannya, yang tanpa kegiatan dengan 0."


class KumulatifTurun(Galat):
    """A count since January that is less than a quarter before."""

    kode = "SP-098"
    pola_pesan = "Hitungan kumulatif turun menjadi {nilai} dari {sebelum}."
    message_pattern = "A cumulative count falls to {nilai} from {sebelum}."
    pola_saran = "Periksa angkanya; bila tiap triwulan dihitung sendiri, bentuknya tambahan."


class KelurahanTidakTerdaftar(Galat):
    """A patrol in a kelurahan that is not in the list."""

    kode = "SP-099"
    pola_pesan = "Kelurahan {nilai!r} tidak ada dalam daftar."
    message_pattern = "Kelurahan {nilai!r} is not in the list."
    pola_saran = "Pakai salah satu: {ada}; atau tambahkan ke daftar."


class RumusTanpaKoefisien(Galat):
    """A formula of weights that weighs nothing."""

    kode = "SP-100"
    pola_pesan = "Rumus bobot {nilai!r} tanpa koefisien."
    message_pattern = "The formula of weights {nilai!r} has no coefficients."
    pola_saran = "Isi paling sedikit satu faktor dengan koefisiennya."


class TitikTanpaKelurahan(Galat):
    """A post in no kelurahan, where the visits of each kelurahan are asked for."""

    kode = "SP-101"
    pola_pesan = "Titik {nilai} tidak menyebut kelurahannya."
    message_pattern = "Post {nilai} names no kelurahan."
    pola_saran = "Isi kelurahan pada titik itu, agar setiap kunjungan terhitung."


# --- indicators: SP-105 to SP-129 ----------------------------------------------------------------


class PenyelesaianBerlebih(Galat):
    """More cases solved and closed than there were."""

    kode = "SP-105"
    pola_pesan = "{nilai} perkara selesai atau ditutup, padahal hanya ada {ada}."
    message_pattern = "{nilai} cases solved or closed, but there were only {ada}."
    pola_saran = "Periksa bawaan dan laporannya; setiap perkara diselesaikan satu kali."


class SelesaiBaruBerlebih(Galat):
    """More solved of the newly reported than were reported, or than were solved."""

    kode = "SP-106"
    pola_pesan = (
        "{nilai} laporan masa ini selesai, padahal dilaporkan {baru} dan selesai {selesai}."
    )
    message_pattern = (
        "{nilai} of this period are solved, but {baru} were reported and {selesai} solved."
    )
    pola_saran = "Hitung penyelesaian perkara bawaan pada masa laporannya."


class SelesaiBawaanBerlebih(Galat):
    """More solved of the carried cases than were carried in."""

    kode = "SP-107"
    pola_pesan = "{nilai} perkara bawaan selesai, padahal bawaannya {ada}."
    message_pattern = "{nilai} carried cases are solved, but {ada} were carried in."
    pola_saran = "Periksa bawaan, dan berapa yang selesai dari laporan masa ini."


class BawaanTidakSambung(Galat):
    """A period that does not begin with what the one before left."""

    kode = "SP-108"
    pola_pesan = "Bawaan {nilai} tidak sama dengan sisa masa sebelumnya, {sisa}."
    message_pattern = "{nilai} carried in is not what the period before left, {sisa}."
    pola_saran = "Samakan bawaan dengan sisa masa sebelumnya."


class MasaTidakSambung(Galat):
    """Periods of a trend that do not follow one another."""

    kode = "SP-109"
    pola_pesan = "Masa {nilai} tidak dimulai saat {sebelum} berakhir."
    message_pattern = "Period {nilai} does not begin where {sebelum} ends."
    pola_saran = "Urutkan masanya tanpa sela; hanya yang terakhir boleh tanpa akhir."


class RumusTidakSearah(Galat):
    """A formula of achievement for an indicator of the other direction."""

    kode = "SP-110"
    pola_pesan = "Rumus {nilai} bukan untuk indikator {arah}."
    message_pattern = "Formula {nilai} is not for an indicator that is {arah}."
    pola_saran = "Pilih salah satu: {ada}."


class BobotKelompokSalah(Galat):
    """Weights that do not add up to what their group has."""

    kode = "SP-111"
    pola_pesan = "Bobot {kelompok} berjumlah {nilai}, seharusnya {seharusnya}."
    message_pattern = "The weights {kelompok} add up to {nilai}, not to {seharusnya}."
    pola_saran = "Periksa bobotnya; kriteria umum 20 persen, teknis 80 persen, semuanya 100 persen."


class TabelPitaDiperlukan(Galat):
    """A number of personnel without the table that gives it."""

    kode = "SP-112"
    pola_pesan = "Kebutuhan personel untuk skor {nilai} memerlukan tabel pita skor."
    message_pattern = "The personnel needed for score {nilai} needs the table of bands."
    pola_saran = (
        "Isi tabel dari lampiran Permendagri 60/2012; yang diketahui pustaka ini hanya satu pita."
    )


class PitaTerbalik(Galat):
    """A band that ends before it begins."""

    kode = "SP-113"
    pola_pesan = "Pita berakhir pada {nilai}, sebelum mulainya {mulai}."
    message_pattern = "A band ends at {nilai}, before its start {mulai}."
    pola_saran = "Periksa kedua batasnya."


class PitaSkorBertumpuk(Galat):
    """Two bands for one score."""

    kode = "SP-114"
    pola_pesan = "Pita skor {nilai} bertumpuk dengan {dengan}."
    message_pattern = "Score band {nilai} overlaps {dengan}."
    pola_saran = "Akhiri pita yang rendah pada batas bawah pita berikutnya."


class SkorDiLuarTabel(Galat):
    """A score that no band of the table holds."""

    kode = "SP-115"
    pola_pesan = "Skor {nilai} tidak ada dalam tabel pita: {ada}."
    message_pattern = "Score {nilai} is in no band of the table: {ada}."
    pola_saran = "Lengkapi tabelnya dari lampiran peraturan; pita lain tidak diperkirakan."


class DaftarLinmasKosong(Galat):
    """Linmas counted over no RT or TPS."""

    kode = "SP-116"
    pola_pesan = "Daftar {nilai} kosong."
    message_pattern = "The list of {nilai} is empty."
    pola_saran = "Sebut semuanya satu per satu, juga yang tanpa anggota (0)."


class BobotIndeksSalah(Galat):
    """Weights of an index that do not add up to the whole."""

    kode = "SP-117"
    pola_pesan = "Bobot indeks {nilai} berjumlah {jumlah}, bukan 1."
    message_pattern = "Index weights {nilai} add up to {jumlah}, not to 1."
    pola_saran = "Isi bobot yang bersama-sama satu, menurut peraturan yang dipakai."
