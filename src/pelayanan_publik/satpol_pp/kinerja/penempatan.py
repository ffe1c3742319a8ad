"""Every owed visit in its window, no post twice in a turn, no turn overfull: as a flow.

    visit → (post, turn) → turn        each visit one, each pair at most one, each turn so many

Why it always comes out: send through every pair what the turn owes the post. A visit then gets
exactly one in all its window, a pair carries at most one because no turn owes a post more, and
a turn carries what it holds. So a flow exists that carries every visit, in fractions; and where
all limits are whole, one exists in whole visits (integrality of flows). It is found by placing
visits one after another, moving others out of the way along a shortest path; what was placed
once stays placed. Visits owed in part fill what is left, the largest part first.

With windows as in `jatah` this is the quota law of Tijdeman's chairman assignment for several
seats at once: after every turn, less than one visit from what was owed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pelayanan_publik.satpol_pp.kinerja.jatah import Jendela


def tempatkan(jendela: Sequence[Jendela], jatah: Sequence[Sequence[Fraction]]) -> list[list[int]]:
    """For every post the turns in which it is visited; `jatah[post][turn]` is what is owed.

    >>> from pelayanan_publik.satpol_pp.kinerja.jatah import jendela_titik
    >>> sepertiga = [[Fraction(2, 3)] * 3 for _ in range(3)]
    >>> semua = [j for i, satu in enumerate(sepertiga) for j in jendela_titik(i, satu)]
    >>> tempatkan(semua, sepertiga)
    [[0, 1], [0, 2], [1, 2]]
    """
    muat = [int(sum(kolom, Fraction(0))) for kolom in zip(*jatah, strict=True)]
    isi: list[dict[int, int]] = [{} for _ in muat]
    """By turn and post, the visit that is placed there."""
    letak: dict[int, int] = {}
    urut = sorted(
        range(len(jendela)),
        key=lambda v: (
            not jendela[v].wajib,
            -jendela[v].sisa,
            jendela[v].akhir,
            jendela[v].awal,
            jendela[v].titik,
        ),
    )
    for v in urut:
        for kunjungan, t in _jalan(v, jendela, jatah, isi, muat):
            titik = jendela[kunjungan].titik
            lama = letak.get(kunjungan)
            if lama is not None and isi[lama].get(titik) == kunjungan:
                del isi[lama][titik]
            isi[t][titik] = kunjungan
            letak[kunjungan] = t
    hasil: list[list[int]] = [[] for _ in jatah]
    for v, t in letak.items():
        hasil[jendela[v].titik].append(t)
    return [sorted(satu) for satu in hasil]


def _jalan(
    mulai: int,
    jendela: Sequence[Jendela],
    jatah: Sequence[Sequence[Fraction]],
    isi: Sequence[dict[int, int]],
    muat: Sequence[int],
) -> list[tuple[int, int]]:
    """The shortest row of moves (visit, to turn) that places a visit, its own last; or none."""
    asal: dict[int, tuple[int, int]] = {}
    """By visit, which one takes its place, and where."""
    antre, terlihat = deque([mulai]), {mulai}
    pasangan: set[tuple[int, int]] = set()
    penuh: set[int] = set()
    while antre:
        v = antre.popleft()
        titik = jendela[v].titik
        for t in range(jendela[v].awal, jendela[v].akhir + 1):
            if not jatah[titik][t] or (titik, t) in pasangan:
                continue
            pasangan.add((titik, t))
            if titik in isi[t]:
                digeser = [isi[t][titik]]
            elif len(isi[t]) < muat[t]:
                return list(_mundur((v, t), mulai, asal))
            elif t in penuh:
                continue
            else:
                penuh.add(t)
                digeser = list(isi[t].values())
            for lain in digeser:
                if lain not in terlihat:
                    terlihat.add(lain)
                    asal[lain] = (v, t)
                    antre.append(lain)
    return []


def _mundur(
    langkah: tuple[int, int], mulai: int, asal: dict[int, tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """From the move into a free place back to the one that set it off."""
    yield langkah
    while langkah[0] != mulai:
        langkah = asal[langkah[0]]
        yield langkah
