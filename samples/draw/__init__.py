"""The seeded generator of invented papers: people, papers, captures, whole applications."""
