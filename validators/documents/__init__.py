"""The kinds of papers, one file each: what gives a paper away and which fields it carries."""
