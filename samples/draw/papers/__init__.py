"""Drawings of the kinds of papers, one file per kind or family of kinds."""
