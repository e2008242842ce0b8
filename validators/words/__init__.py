"""Values written in Indonesian: dates, money, names, addresses."""
