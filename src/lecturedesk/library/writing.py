"""Writing a content file as a whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from lecturedesk.base.i18n import _
from lecturedesk.base.problem import UserError


def replace_file(path: Path, data: bytes) -> None:
    """Put the data in the place of the file, which keeps its permissions; raises UserError when that is impossible."""
    try:
        mode = path.stat().st_mode
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(mode & 0o777)
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise UserError(_("{path} cannot be written: {why}.").format(path=path, why=error.strerror or error)) from error
