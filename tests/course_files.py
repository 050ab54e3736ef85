"""Course folders for tests, written from a few strings."""

from pathlib import Path
from textwrap import dedent

YAML = """
id: demo
title: Demo course
subtitle: How it is done
languages: [en]
lectures: [one]
"""
GLOSSARY = """
- id: seal
  en: {term: navigation seal, abbreviation: NS, deprecated: {e-lock: old}}
- id: union
  en: {term: Customs Union}
  autolink: every
"""
SOURCES = """[
  {"id": "seals-2022", "title": "Agreement on seals", "title-short": "Agreement", "issued": {"date-parts": [[2022]]}},
  {"id": "treaty", "title": "Treaty on the Union", "issued": {"date-parts": [[2014, 5, 29]]}}
]"""
HEAD = "---\nid: one\ntitle: First lecture\nshort: First\nminutes: 10\n---\n"


def write_course(folder: Path, **files: str) -> Path:
    """A course folder with these lectures, each a file's text; `course`, `glossary`, `sources` replace the usual ones."""
    texts = {
        "course.yaml": files.pop("course", YAML),
        "glossary/a.yaml": files.pop("glossary", GLOSSARY),
        "sources.json": files.pop("sources", SOURCES),
    }
    texts |= {f"lectures/{name}/lecture.md": text for name, text in files.items()}
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return folder


def lecture_text(body: str, head: str = HEAD) -> str:
    """A lecture's file: a head, then the body."""
    return head + "\n" + dedent(body).lstrip("\n")
