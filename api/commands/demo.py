"""`berkas demo`: the main job on four sample applications, from scans to checklists and kept files."""


def command() -> None:
    """Take four sample applications through the whole chain."""
