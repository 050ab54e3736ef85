"""Writing a file wholly or not at all."""

import contextlib
import os
import threading
from pathlib import Path


def write_atomic(path: Path, data: bytes | str) -> None:
    """Replace the file's content, text as UTF-8; its folder is made, and nobody ever sees half a file. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        with open(half, "wb", opener=_private) as file:
            file.write(data.encode() if isinstance(data, str) else data)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            half.unlink()
        raise


def _private(name: str, flags: int) -> int:
    """Open for the user alone."""
    return os.open(name, flags, 0o600)
