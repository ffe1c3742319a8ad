"""A package whose public names are loaded when somebody asks for them.

For a programme so large that to load all of it would cost more than its user has asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def face(
    package: str, places: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package; `places` lists the names of each module.

    >>> cari, daftar = face("pelayanan_publik.core", {"units": "Rupiah tulis_rupiah"})
    >>> cari("tulis_rupiah")(5_000), daftar()
    ('Rp 5.000', ['Rupiah', 'tulis_rupiah'])
    >>> cari("harga")
    Traceback (most recent call last):
    AttributeError: module 'pelayanan_publik.core' has no attribute 'harga'
    """
    home = {name: module for module, names in places.items() for name in names.split()}

    def load(name: str) -> object:
        if name not in home:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        value: object = getattr(import_module(f"{package}.{home[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    names = sorted(home)
    vars(sys.modules[package])["__all__"] = names
    return load, lambda: names
