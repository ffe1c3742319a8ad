"""What is said of businesses, by whom: the register, lists that are merged, dated figures."""
