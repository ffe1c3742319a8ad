"""How the parts of a RAB are numbered: I II III, 1 2 3, A B C; and which numbers are skipped.

A skipped number may be a part that somebody left out. The published RAB of a village well has
parts I, III and IV, and adds them up under the label "1+2+3" (economy_service.md §3.4).
"""

from __future__ import annotations

from collections.abc import Iterable


def _romawi(nilai: int) -> str:
    puluh, satu = divmod(nilai, 10)
    return "X" * puluh + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[satu]


_PENOMORAN: tuple[tuple[str, ...], ...] = (
    tuple(_romawi(n) for n in range(1, 40)),
    tuple(str(n) for n in range(1, 1_000)),
    tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    tuple("abcdefghijklmnopqrstuvwxyz"),
)
"""The ways in which parts are numbered, each from its first label on."""


def label_hilang(ada: Iterable[str]) -> tuple[str, ...]:
    """The labels that a numbering skips; none where the labels are no numbering.

    >>> label_hilang(("I", "III", "IV")), label_hilang(("1", "2")), label_hilang(("Bahan", "Upah"))
    (('II',), (), ())
    """
    ada = frozenset(ada)
    for urutan in _PENOMORAN:
        if ada and ada <= set(urutan):
            terakhir = max(map(urutan.index, ada))
            return tuple(label for label in urutan[:terakhir] if label not in ada)
    return ()
