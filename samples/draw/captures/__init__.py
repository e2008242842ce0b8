"""How drawn papers become files: one file per way of capturing, and what lens, light and wear do."""
