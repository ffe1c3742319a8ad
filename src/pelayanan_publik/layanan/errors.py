"""What the rules of public service refuse. Codes LY-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- surveys, samples and standards: LY-001 to LY-049 --------------------------------------------


class NilaiDiLuarSkala(Galat):
    """An answer that the scale does not have; a 5 stands in a published matrix."""

    kode = "LY-001"
    pola_pesan = "Nilai {nilai} untuk unsur {unsur} di luar skala {rendah}-{tinggi}."
    message_pattern = "Answer {nilai} for element {unsur} is outside the scale {rendah}-{tinggi}."
    pola_saran = "Periksa lembar jawabannya; yang tidak dijawab ditulis None, bukan nol."


class UnsurTidakDikenal(Galat):
    """A name that is none of the elements."""

    kode = "LY-002"
    pola_pesan = "Unsur {nilai!r} tidak dikenal."
    message_pattern = "Element {nilai!r} is not known."
    pola_saran = "Pakai salah satu: {ada}; atau sebut daftar unsur sendiri dengan unsur=."


class UnsurTidakDisebut(Galat):
    """A row that leaves out an element which the others have."""

    kode = "LY-003"
    pola_pesan = "Unsur {nilai} tidak disebut."
    message_pattern = "Element {nilai} is not named."
    pola_saran = (
        "Tulis None untuk yang tidak dijawab; atau sebut daftar unsurnya dengan unsur=, "
        "maka yang tidak ada dihitung tidak dijawab."
    )


class UnsurGanda(Galat):
    """One element under two names, or twice."""

    kode = "LY-004"
    pola_pesan = "Unsur {nilai!r} sama dengan {sama!r} yang sudah disebut."
    message_pattern = "Element {nilai!r} is the same as {sama!r}, which was named before."
    pola_saran = "Sebut setiap unsur sekali saja."


class UnsurTanpaNama(Galat):
    """Figures without names: the order of elements differs between offices."""

    kode = "LY-005"
    pola_pesan = "Nilai diberikan menurut nomor ({tipe}), bukan menurut nama unsur."
    message_pattern = "Values are given by number ({tipe}), not by the name of their element."
    pola_saran = "Kirim pemetaan nama ke nilai; U8 dan U9 tertukar di beberapa laporan."


class TanpaUnsur(Galat):
    """An index of nothing."""

    kode = "LY-006"
    pola_pesan = "Tidak ada unsur."
    message_pattern = "There is no element."
    pola_saran = "Sebut paling sedikit satu unsur."


class TanpaResponden(Galat):
    """A survey that nobody answered has no index, not an index of nothing."""

    kode = "LY-007"
    pola_pesan = "Tidak ada responden."
    message_pattern = "There is no respondent."
    pola_saran = "Kirim paling sedikit satu jawaban; tanpa responden IKM tidak terdefinisi."


class UnsurTanpaJawaban(Galat):
    """An element that no respondent answered has no mean."""

    kode = "LY-008"
    pola_pesan = "Unsur {nilai} tidak dijawab seorang pun dari {responden} responden."
    message_pattern = "Nobody of {responden} respondents answered element {nilai}."
    pola_saran = "Lengkapi datanya, atau hitung tanpa unsur itu: unsur_kosong='kecualikan'."


class RespondenGanda(Galat):
    """Two forms of one respondent. Of the code only the edges are shown."""

    kode = "LY-009"
    pola_pesan = "Responden {nilai} sudah menjawab di {sama}."
    message_pattern = "Respondent {nilai} answered already in {sama}."
    pola_saran = "Sisakan satu jawaban untuk setiap responden dan layanan."


class NRRDiLuarSkala(Galat):
    """A mean that lies outside the scale of its answers."""

    kode = "LY-010"
    pola_pesan = "Nilai rata-rata {nilai!r} di luar skala {rendah}-{tinggi}."
    message_pattern = "Mean {nilai!r} is outside the scale {rendah}-{tinggi}."
    pola_saran = "Kirim rata-rata unsur, bukan jumlahnya atau nilai konversinya."


class AngkaSurveiTidakTerbaca(Galat):
    """A written figure that is no decimal."""

    kode = "LY-011"
    pola_pesan = "{nilai!r} bukan bilangan desimal."
    message_pattern = "{nilai!r} is not a decimal number."
    pola_saran = "Tulis seperti 3.6207 atau 3,6207, tanpa pemisah ribuan."


class BobotTidakWajar(Galat):
    """A weight that is no rounding of one over the number of elements."""

    kode = "LY-012"
    pola_pesan = "Bobot {nilai} bukan pembulatan dari 1/{banyak} untuk {banyak} unsur."
    message_pattern = "Weight {nilai} is no rounding of 1/{banyak} for {banyak} elements."
    pola_saran = "Pakai 'tepat', atau 1/{banyak} yang dibulatkan; periksa banyaknya unsur."


class RekapTidakSelaras(Galat):
    """Counts of a survey that cannot come from one set of forms."""

    kode = "LY-013"
    pola_pesan = "Cacah jawaban tidak selaras: {sebab}."
    message_pattern = "The counts of answers do not agree: {cause}."
    pola_saran = "Hitung kembali dari lembar jawaban dengan rekap_jawaban."


class UnsurBerbeda(Galat):
    """Two counts of different elements, which are not one survey."""

    kode = "LY-014"
    pola_pesan = "Unsur rekap yang lain berbeda: {nilai}."
    message_pattern = "The other count has other elements: {nilai}."
    pola_saran = "Gabungkan rekap dengan daftar unsur yang sama."


class NilaiIKMDiLuarRentang(Galat):
    """A converted value that no survey has."""

    kode = "LY-015"
    pola_pesan = "Nilai {nilai!r} di luar rentang 0-100."
    message_pattern = "Value {nilai!r} is outside 0-100."
    pola_saran = "Kirim nilai konversi (25-100), bukan rata-rata 1-4."


class KelompokTidakDikenal(Galat):
    """A way of grouping that no answer knows."""

    kode = "LY-016"
    pola_pesan = "Jawaban tidak dapat dikelompokkan menurut {nilai!r}."
    message_pattern = "Answers cannot be grouped by {nilai!r}."
    pola_saran = "Pilih salah satu: {ada}."


class TanpaCacahJawaban(Galat):
    """A question about single answers, asked of means only."""

    kode = "LY-017"
    pola_pesan = "Hasil ini dihitung dari rata-rata, tanpa cacah jawaban."
    message_pattern = "This result was reckoned from means, without counts of answers."
    pola_saran = "Hitung dengan hitung_ikm_dari_jawaban."


class RespondenTidakCukup(Galat):
    """A spread needs two respondents who answered everything."""

    kode = "LY-018"
    pola_pesan = "Hanya {nilai} responden mengisi semua unsur; sebaran memerlukan {perlu}."
    message_pattern = "Only {nilai} respondents answered everything; a spread needs {perlu}."
    pola_saran = "Tambah responden; IKM-nya sendiri tetap terdefinisi."


class PopulasiKurangDariSampel(Galat):
    """A sample larger than what it was drawn from."""

    kode = "LY-019"
    pola_pesan = "Populasi {nilai} lebih kecil dari sampel {sampel}."
    message_pattern = "Population {nilai} is smaller than the sample {sampel}."
    pola_saran = "Kirim banyaknya pengguna layanan pada masa survei, atau None bila tak diketahui."


class BagianTerbuka(Galat):
    """A share that must lie strictly between nothing and the whole."""

    kode = "LY-020"
    pola_pesan = "{nilai!r} tidak di antara 0 dan 1."
    message_pattern = "{nilai!r} is not between 0 and 1."
    pola_saran = "Tulis 95 persen sebagai 0.95 dan 5 persen sebagai 0.05."


class SampelTakTerjangkau(Galat):
    """A sample size that the formula gives for no population."""

    kode = "LY-021"
    pola_pesan = "Tidak ada populasi yang memerlukan sampel {nilai} (paling banyak {batas})."
    message_pattern = "No population needs a sample of {nilai} ({batas} at most)."
    pola_saran = "Sebut sampel antara 1 dan {batas}."


class PeriodeKurang(Galat):
    """A trend needs two periods."""

    kode = "LY-022"
    pola_pesan = "Tren memerlukan paling sedikit dua periode, diberikan {nilai}."
    message_pattern = "A trend needs at least two periods, {nilai} given."
    pola_saran = "Sebut hasil setiap periode dengan namanya, menurut urutan waktu."


class MasukanAuditKurang(Galat):
    """A published report that cannot be checked for want of its inputs."""

    kode = "LY-023"
    pola_pesan = "Laporan tidak dapat diperiksa: {sebab}."
    message_pattern = "The report cannot be checked: {cause}."
    pola_saran = "Kirim nrr_per_unsur, atau jumlah_per_unsur bersama banyaknya responden."


class KomponenStandarTidakDikenal(Galat):
    """An item that is none of the components of a standard."""

    kode = "LY-024"
    pola_pesan = "Komponen {nilai!r} bukan salah satu komponen standar pelayanan."
    message_pattern = "Component {nilai!r} is none of those of a service standard."
    pola_saran = "Pakai salah satu: {ada}."


class KelasMutuTidakSah(Galat):
    """Lower bounds of classes that do not rise from C to A, or that no rounded value can meet."""

    kode = "LY-025"
    pola_pesan = "Batas bawah kelas tidak naik atau melebihi dua desimal: C {c}, B {b}, A {a}."
    message_pattern = (
        "The lower bounds of the classes do not rise or exceed two decimals: C {c}, B {b}, A {a}."
    )
    pola_saran = "Urutkan batasnya: C < B < A, di antara 0 dan 100, dua desimal."


class BanyakJawabanBerbeda(Galat):
    """A form with more or fewer answers than elements."""

    kode = "LY-026"
    pola_pesan = "Ada {nilai} jawaban untuk {unsur} unsur."
    message_pattern = "There are {nilai} answers for {unsur} elements."
    pola_saran = "Beri satu isian untuk setiap unsur; yang tidak dijawab ditulis None."


class UnsurTerlaluBanyak(Galat):
    """More elements than any survey asks for."""

    kode = "LY-027"
    pola_pesan = "{nilai} unsur melebihi {batas}, yang terbanyak dalam satu survei."
    message_pattern = "{nilai} elements are more than {batas}, the most of one survey."
    pola_saran = "Periksa banyaknya unsur; PermenPANRB 14/2017 mengenal sembilan."


class JawabanBukanBilangan(Galat):
    """An answer that is no whole number, as sheets give them: "4", 4.0, NaN, an empty text."""

    kode = "LY-028"
    pola_pesan = "Jawaban {nilai!r} ({tipe}) untuk unsur {unsur} bukan bilangan bulat (int)."
    message_pattern = "Answer {nilai!r} ({tipe}) for element {unsur} is not a whole number (int)."
    pola_saran = "Ubah dahulu menjadi int 1 sampai 4; sel kosong (teks kosong, NaN) menjadi None."


class UnsurTanpaNilai(Galat):
    """A report that gives no mean for an element of the list."""

    kode = "LY-029"
    pola_pesan = "Unsur {nilai} tidak mempunyai nilai rata-rata."
    message_pattern = "Element {nilai} has no mean."
    pola_saran = "Sebut rata-rata setiap unsur dalam daftar, atau pakai daftar unsur sendiri."
