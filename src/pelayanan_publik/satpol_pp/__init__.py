"""BKO Satpol PP: placements, rosters, patrols, and perda enforcement without a missed deadline.

    bko       who is lent to which kecamatan, and what that strength can hold; a book
    jadwal    rosters: legal, fair, and checked by rules of their own
    kinerja   plans of patrols with a guarantee; indicators with their denominators
    perkara   case files: a ladder of steps, each with its deadline; a book

Each room has its own face; two of them have a book, with its own `evolve` and `fold`. The
published figures of a room stand in its `parameters`, by date and source; the refusals of all,
SP-001 and up, in `errors`.
"""
