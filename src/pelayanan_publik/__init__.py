"""Domain classes and rules for the programmes of an Indonesian kecamatan and its kelurahan.

Pure Python, no I/O: facts, policy and dates go in, frozen results and events
come out. Each programme is a subpackage (`pelayanan_publik.bank_sampah`, …)
and is imported by name; this module imports none of them.
"""

__version__ = "0.1.0"
