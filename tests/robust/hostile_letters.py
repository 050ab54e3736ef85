"""Hostile letters: wrong encodings and letters that no keyboard has."""

import random

from course_files import HEAD
from robust.hostile import hostile, slide

_RUSSIAN = f"{HEAD}\n# Один\n<!-- id: one -->\n\nСлова, которые остаются\n"
_TEXT = f"{HEAD}\n# One\n<!-- id: one -->\n\nwords\n"

hostile("NUL bytes", lecture=_TEXT.replace("words", "wo\0rds").encode(), rules="nul-bytes", shown="words")
hostile("Windows-1251", lecture=_RUSSIAN.encode("cp1251"), rules="encoding", shown="Слова")
hostile("UTF-16 with a mark", lecture=_RUSSIAN.encode("utf-16"), rules="encoding", shown="Слова")
hostile("UTF-16 without a mark", lecture=_TEXT.encode("utf-16-le"), rules="encoding", shown="words")
hostile("UTF-16 the other way round", lecture=_TEXT.encode("utf-16-be"), rules="encoding", shown="words")
hostile("half a letter of UTF-16", lecture=_TEXT.encode("utf-16") + b"\x00", rules="encoding", shown="words")
hostile("UTF-8 with a mark", lecture=b"\xef\xbb\xbf" + _TEXT.encode(), shown="words")
hostile("UTF-8 cut in a letter", lecture=_RUSSIAN.encode()[:-2], rules="encoding")
hostile("half pairs", lecture=_TEXT.replace("words", "words \ud800 \udfff").encode("utf-8", "surrogatepass"),
        rules="encoding", shown="words")  # fmt: skip
hostile("noise", lecture=random.Random(7).randbytes(5_000), rules="encoding")
hostile("a picture that is called a lecture", rules="encoding",
        lecture=b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01" + bytes(range(256)) * 20)  # fmt: skip
hostile("line ends of Windows", lecture=_TEXT.replace("\n", "\r\n").encode(), shown="words")
hostile("line ends of old Macs", lecture=_TEXT.replace("\n", "\r").encode(), shown="words")
hostile("line ends of all kinds", lecture=_TEXT.encode() + b"\ra\r\nb\n\rc\x0bd\x0ce\xc2\x85f\xe2\x80\xa8g\xe2\x80\xa9h",
        shown="words")  # fmt: skip
hostile("right to left", slide("שלום עולם \u202egnirts\u202c مرحبا \u2066x\u2069 words"), "letters", "words")
hostile("letters under 300 accents", slide("w" + "\u0301\u0489" * 300 + "ords"), "letters")
hostile("pictures as letters", slide("👩‍👩‍👧‍👦 🇰🇬 👍🏽 \U0001f9ff words"), "letters", "words")
hostile("letters without width", slide("w\u200bo\u200cr\u200dd\u2060s\ufeff\u00ad here"), "", "here")
hostile("letters without width only", slide("\u200b\u200c\u200d\u2060"), "")
hostile("letters that are none", slide("words \uffff \ufffe \U0010ffff \ue000 \ufdd0"), "letters", "words")
hostile("orders to a terminal", slide("\x1b[2J\x07 words \x1b]0;x\x07 \x9b31m"), "", "words")
hostile("tabs", slide("\t- a\n\t\t- b\n\t\t\twords\n\n\t\tcode"), "", "words")
hostile("blanks that do not break", slide("\u00a0\u00a0- a\n\u3000- b\n\n#\u00a0words"), "", "words")
hostile("all letters of the first plane", slide("\n".join(
    "".join(map(chr, range(start, start + 256))) for start in range(0xA0, 0xD7A0, 0x400))), "letters")  # fmt: skip
