"""Invented people's papers with their truth, committed and drawn on demand; imports nothing of ours."""
