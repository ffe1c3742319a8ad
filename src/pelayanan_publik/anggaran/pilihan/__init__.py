"""Choosing whole things under a pagu: who gets what, so that the money brings most.

butir      what can be bought for whom, and what each further unit brings
hitung     pilih: the optimum, proved
cepat      pilih_cepat: a plan for thousands, and how far from the optimum it is at most
highs      pilih_highs: the same question put to HiGHS (extra `optimum`)
hasil      the plan with its reasons
soal, kelompok, nilai, optimum, daftar, rapat, setara      the arithmetic behind them
"""
