"""Hostile and broken files: built with one fault each, or made from good files by chance."""
