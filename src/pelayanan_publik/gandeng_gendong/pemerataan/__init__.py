"""Who gets which order, and how even that is. A design option of this library.

No source describes a rotation in Yogyakarta: there the groups compete and are chosen. Whoever
distributes orders by what stands here decides so himself.
"""
