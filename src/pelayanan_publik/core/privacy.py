"""Personal data is shown only as much as it takes to tell two people apart (UU 27/2022)."""

from __future__ import annotations


def samarkan(teks: str) -> str:
    """A name or number with all but its edges covered, for repr, errors and explanations.

    >>> samarkan("Siti Aminah"), samarkan("081234567890"), samarkan("Ani"), samarkan("")
    ('S…h', '0…0', '…', '')
    """
    if not teks:
        return ""
    return f"{teks[0]}…{teks[-1]}" if len(teks) > 5 else "…"  # noqa: PLR2004 - a shorter word would be readable
