"""Figures of public service that were published, each with its date, source and evidence.

A source without a date counts from the beginning of time, and says so. Of a regulation whose
first day was not read, the first of January of its year is taken, and it says so too.

    skm         weights, classes and elements of the survey; sizes of samples
    standar     components of a service standard
    pengaduan   limits of complaints, national and local
    loket       promised times of products
    paten       delegation to a kecamatan; minimum service
"""
