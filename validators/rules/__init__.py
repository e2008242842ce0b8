"""The rules, one file per subject; importing a subject registers its rules."""
