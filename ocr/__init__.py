"""The reading room: from a file's bytes to upright pages, words and read papers; it measures and never judges."""
