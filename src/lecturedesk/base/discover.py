"""Importing every module of a package once, so that plug-ins register themselves."""

import importlib
import pkgutil
from functools import cache


@cache
def discover(package: str) -> tuple[str, ...]:
    """Import all modules directly inside `package` and return their full names, sorted; works in a frozen executable."""
    home = importlib.import_module(package)
    names = sorted(f"{package}.{found.name}" for found in pkgutil.iter_modules(home.__path__))
    for name in names:
        importlib.import_module(name)
    return tuple(names)
