"""How the parts of a RAB are numbered: I II III, 1 2 3, A B C; and which numbers are skipped.

A skipped number may be a part that somebody left out. The published RAB of a village well has
parts I, III and IV, and adds them up under the label "1+2+3" (economy_service.md §3.4).
"""

from __future__ import annotations

from collections.abc import Iterable


def _romawi(nilai: int) -> str:
    puluh, satu = divmod(nilai, 10)
    return "X" * puluh + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[satu]


_ANGKA: tuple[tuple[str, ...], ...] = (
    tuple(_romawi(n) for n in range(1, 40)),
    tuple(str(n) for n in range(1, 1_000)),
)
"""Numbers: they begin with the first."""
_HURUF: tuple[tuple[str, ...], ...] = (
    tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    tuple("abcdefghijklmnopqrstuvwxyz"),
)
"""Letters: nobody knows where they begin, so only what lies between them can be missing."""


def label_hilang(ada: Iterable[str]) -> tuple[str, ...]:
    """The labels that a numbering skips; none where the labels are no numbering.

    >>> label_hilang(("I.", "III.", "IV.")), label_hilang(("01)", "02)")), label_hilang(("Upah",))
    (('II',), (), ())
    >>> label_hilang(("B", "D")), label_hilang(("III",))
    (('C',), ('I', 'II'))
    """
    bersih = frozenset(a.strip().rstrip(".)").lstrip("0") for a in ada)
    for urutan in (*_ANGKA, *_HURUF):
        if bersih and bersih <= set(urutan):
            letak = sorted(map(urutan.index, bersih))
            mulai = 0 if urutan in _ANGKA else letak[0]
            return tuple(label for label in urutan[mulai : letak[-1]] if label not in bersih)
    return ()
