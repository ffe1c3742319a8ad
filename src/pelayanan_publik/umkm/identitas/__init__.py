"""Who a person or a business is: NIK, NIB, KBLI, telephone, and names as they compare."""
