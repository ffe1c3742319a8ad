"""Charts of results, as Altair specifications (extra `charts`). They draw; they write no file.

    anggaran          how a pagu is shared, what it buys, how far it is spent
    gandeng_gendong   how evenly orders were given out, by several ways
    studi_tiru        who is at what in a plan, from when to when
    tangguh_bencana   on which days which teams can go out

Each is imported by its programme's name. A chart shows itself in a notebook;
`.save("nama.png")` is the caller's own step.
"""
