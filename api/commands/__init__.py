"""The commands of `berkas`, one file each; each imports what it uses only when it runs."""
