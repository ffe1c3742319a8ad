"""Standar pelayanan: is it complete, set, published, and when must it be looked at again?

    komponen    the fourteen components, by name
    model       what an office has written down
    penilaian   how that stands on a day

All public names stand in `pelayanan_publik.layanan`.
"""
