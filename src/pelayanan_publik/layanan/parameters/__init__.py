"""Figures of public service that were published, each with its date, source and evidence.

A source without a date counts from the beginning of time, and says so. Of a regulation whose
first day was not read, the first of January of its year is taken, and it says so too.

    pengaduan   limits of complaints, national and local
    loket       promised times of products
    paten       delegation to a kecamatan; minimum service
"""

"""Published figures of public service: surveys, standards, and the rooms beside them."""
