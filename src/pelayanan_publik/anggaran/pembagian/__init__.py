"""Sharing a pagu among kelurahan or RW, to the last rupiah.

penerima  who shares, with what measures
aturan    by what rule: rata, proporsional, formula
hitung    the sharing itself: bagi, bandingkan
hasil     what it gives, and why
"""
