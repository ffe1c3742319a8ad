"""What every chart begins from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt


def bingkai(baris: Sequence[dict[str, Any]], judul: str) -> alt.Chart:
    """An empty chart over these rows, which travel inside it."""
    gambar: alt.Chart = alt.Chart({"values": list(baris)}, title=alt.Title(judul, anchor="start"))
    return gambar
