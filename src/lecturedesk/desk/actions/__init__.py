"""Functions of the desk that keys, menus and buttons perform."""
