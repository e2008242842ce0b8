"""The catalogue: one YAML per permit, and the module that reads it."""
