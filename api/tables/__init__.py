"""Tables for people at a terminal: what was read, how the checklist stands, what a permit asks for."""
