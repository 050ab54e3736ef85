"""Picture files for tests, made of a few bytes."""

import struct
import zlib


def png(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG whose header claims these measures; `data` are its rows before they are packed."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def svg(inside: str, dress: str = 'width="40" height="30"', before: str = "") -> str:
    """A drawing with this inside it."""
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"{before}<svg {names} {dress}>{inside}</svg>"
