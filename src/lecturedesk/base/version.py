"""Which version of the program this is; the package's metadata is read from here."""

__version__ = "0.1.0"


def version() -> str:
    """The program's version, e.g. "0.1.0"; asking the installed metadata would cost a tenth of the start."""
    return __version__
