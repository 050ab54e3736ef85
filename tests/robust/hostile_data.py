"""Hostile course.yaml, sources.json and glossary."""

from robust.hostile import folder, hostile

_BOMB = "a: &a [x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
_KEPT = "Words that stay"

hostile("course.yaml is empty", course="", rules="course-id course-title", shown=_KEPT)
hostile("course.yaml is a list", course="- a\n- b\n", rules="course-id", shown=_KEPT)
hostile("course.yaml is one word", course="words", rules="course-id", shown=_KEPT)
hostile("course.yaml is broken", course="id: demo\ntitle: Customs: a course\n\tx: [1\n", rules="yaml", shown=_KEPT)
hostile("course.yaml is noise", course=bytes(range(256)) * 40, rules="yaml", shown=_KEPT)
hostile("course.yaml is a bomb", course=_BOMB + "id: demo\ntitle: Demo\n", rules="yaml", shown=_KEPT)
hostile("course.yaml refers to itself", course="id: demo\ntitle: &a [*a]\n", rules="yaml", shown=_KEPT)
hostile("course.yaml makes objects", rules="", shown=_KEPT,
        course="id: demo\ntitle: !!python/object/apply:os.system ['true']\n")  # fmt: skip
hostile("course.yaml of 20,000 brackets", course="id: demo\ntitle: " + "[" * 20_000, rules="yaml", shown=_KEPT)
hostile("course.yaml of 1,000 columns", course="".join(" " * n + f"k{n}:\n" for n in range(1_000)), rules="yaml",
        shown=_KEPT)  # fmt: skip
hostile("course.yaml of two documents", course="id: demo\n---\nid: other\n", rules="yaml", shown=_KEPT)
hostile("course.yaml with a key twice", course="id: demo\ntitle: A\ntitle: B\nid: x\n", shown=_KEPT)
hostile("course.yaml is a folder", course=folder, rules="course-yaml", shown=_KEPT)
hostile("lectures that lie elsewhere", shown=_KEPT, rules="lecture-unwritten",
        course="id: demo\ntitle: A\nlectures: [../../../etc/passwd, /etc/passwd, one, '', one]\n")  # fmt: skip
hostile("2,000 lectures", shown=_KEPT, rules="lecture-unwritten",
        course="id: demo\ntitle: A\nlectures: [one, " + ", ".join(f"l{n}" for n in range(2_000)) + "]\n")  # fmt: skip
hostile("a size that there is not", course="id: demo\ntitle: A\nsize: 99999999:1\n", rules="course-size", shown=_KEPT)
hostile("a theme that there is not", course="id: demo\ntitle: A\ntheme: none\n", rules="theme-missing", shown=_KEPT)
hostile("a theme from elsewhere", course="id: demo\ntitle: A\ntheme: ../../x.toml\n", rules="theme-outside",
        shown=_KEPT)  # fmt: skip
hostile("a theme with a line end", course='id: demo\ntitle: A\ntheme: "a\\0b\\n/../c"\n', rules="theme-missing",
        shown=_KEPT)  # fmt: skip
hostile("a broken theme", course="id: demo\ntitle: A\ntheme: themes/a.toml\n", rules="theme-syntax", shown=_KEPT,
        theme="name = [\n")  # fmt: skip
hostile("a theme that extends itself", course="id: demo\ntitle: A\ntheme: themes/a.toml\n", rules="theme-extends",
        shown=_KEPT, theme='extends = "themes/a.toml"\n')  # fmt: skip
hostile("a theme of wrong values", course="id: demo\ntitle: A\ntheme: themes/a.toml\n", shown=_KEPT,
        rules="theme-colour theme-measure theme-file theme-key theme-table",
        theme='logo = "/etc/passwd"\nfont-files = ["../x.ttf", 3]\nx = 1\nfonts = 3\nname = 7\n'
           '[colours]\nink = "red"\npaper = 7\ntitle = "#00"\n[text]\nleading = nan\nbaseline = "x"\n')  # fmt: skip
hostile("a theme of nested tables", course="id: demo\ntitle: A\ntheme: themes/a.toml\n", rules="theme-colour",
        shown=_KEPT, theme="[colours.ink.x]\ny = 1\n[fonts.sans]\nz = 2\n")  # fmt: skip
hostile("a theme that is a folder", course="id: demo\ntitle: A\ntheme: themes/a.toml\n", rules="theme-syntax",
        shown=_KEPT, theme=folder)  # fmt: skip
hostile("languages that there are not", course="id: demo\ntitle: A\nlanguages: [xx, '', 3, ../en]\n", shown=_KEPT)
hostile("authors of all kinds", course="id: demo\ntitle: A\nauthors: [{x: y}, 3, null, [a]]\n", shown=_KEPT)

hostile("no sources", sources="", shown=_KEPT)
hostile("sources that are an object", sources='{"a": 1}', rules="sources-json", shown=_KEPT)
hostile("sources that break off", sources='[{"id": "a", "title": "A"}, {"id": "b"', rules="sources-json", shown=_KEPT)
hostile("sources of 100,000 brackets", sources="[" * 100_000, rules="sources-json", shown=_KEPT)
hostile("sources of all kinds", sources='[1, null, "x", [], {}, {"id": []}, {"id": "a b"}, {"id": true}]',
        rules="source-entry source-key", shown=_KEPT)  # fmt: skip
hostile("a number of 10,000 digits", sources='[{"id": "a", "title": "A", "volume": ' + "9" * 10_000 + "}]",
        rules="sources-json", shown=_KEPT)  # fmt: skip
hostile("dates of all kinds", shown=_KEPT, sources='[{"id": "a", "title": "A", "issued": {"date-parts": [[[]]]}},'
        '{"id": "b", "title": "B", "issued": {"date-parts": [[NaN, -1, "９"]]}},'
        '{"id": "c", "title": "C", "issued": {"date-parts": [["²"]]}},'
        '{"id": "d", "title": "D", "issued": 7, "author": [3, {"family": []}], "URL": {}}]')  # fmt: skip
hostile("1,000 sources of one key", sources="[" + ", ".join('{"id": "a", "title": "A"}' for _ in range(1_000)) + "]",
        rules="source-twice", shown=_KEPT)  # fmt: skip
hostile("sources are a folder", sources=folder, rules="file-unreadable", shown=_KEPT)

hostile("a glossary that is no list", glossary="a: b\n", rules="glossary-list", shown=_KEPT)
hostile("a glossary of all kinds", glossary="- 1\n- [a]\n- {}\n- {id: ''}\n- {id: a b, en: 3}\n- null\n",
        rules="glossary-entry", shown=_KEPT)  # fmt: skip
hostile("a glossary that is a bomb", glossary=_BOMB, rules="yaml", shown=_KEPT)
hostile("concepts in a circle", shown=_KEPT, rules="see", glossary=
        "- {id: a, en: {term: words}, see: {broader: [b, a], related: [none]}}\n"
        "- {id: b, en: {term: stay}, see: {broader: [a]}}\n")  # fmt: skip
hostile("concepts of one id", glossary="- {id: a, en: {term: words}}\n" * 300, rules="concept-twice", shown=_KEPT)
hostile("concepts of one term", shown=_KEPT, rules="term-twice",
        glossary="".join(f"- {{id: a{n}, en: {{term: words}}}}\n" for n in range(100)))  # fmt: skip
hostile("terms that are no words", shown=_KEPT, rules="",
        glossary="- {id: a, en: {term: '.*'}}\n- {id: b, en: {term: '   '}}\n- {id: c, en: {term: '\\(?'}}\n")  # fmt: skip
hostile("a term of 100,000 letters", glossary="- {id: a, en: {term: " + "word " * 20_000 + "}}\n", shown=_KEPT)
hostile("a glossary of wrong keys", rules="", shown=_KEPT,
        glossary="- {id: a, en: {term: [x], forms: {a: b}, deprecated: 3, source: '[@', status: x}, see: 3, colour: r}\n"
        )  # fmt: skip
hostile("a glossary file that is a folder", shown=_KEPT, other_glossary=folder)
