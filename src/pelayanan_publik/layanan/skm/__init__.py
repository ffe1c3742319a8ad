"""Survei kepuasan masyarakat: from answers to one index, its class, and the proof of both.

    angka       figures as they are printed: exact, and with their decimals
    unsur       the elements, by name
    bobot       the weight of an element, and how a rounded one bends the scale
    mutu        classes A to D, by the law of a day
    cacah       counts of answers: the survey in a few numbers, however many people answered
    ikm         the index, from means or from answers
    kelompok    by service, period and group of respondents
    tren        from one period to the next
    kepekaan    which single answer would change the class
    keyakinan   the sampling error, which is no part of the legal figure
    audit       what made a published figure, if anything did
    berkala     the survey that is due every year

All public names stand in `pelayanan_publik.layanan`.
"""
