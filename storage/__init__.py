"""The keeping room: objects, the register and its migrations; it keeps facts and never overwrites them."""
