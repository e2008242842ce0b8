"""Indonesian numbers, one module each: compact, validate, is_valid, format."""
