"""Hostile diagrams and charts."""

from robust.hostile import hostile, slide


def fence(kind: str, text: str) -> str:
    return slide(f"```{kind}\n{text}\n```\n\nwords")


hostile("a chart without numbers", fence("chart", "type: bar\nunit: %\n"), "chart", "words")
hostile("a chart with wrong numbers", fence("chart", "type: bar\n\na,b\nx,1.2.3\ny,--4\nz,\nq,１"), "chart", "words")
hostile("a chart of endless numbers", fence("chart", "type: column\n\na,b\nx,1e308\ny,-1e308\nz,nan\nq,inf"), "chart",
        "words")  # fmt: skip
hostile(
    "a chart of huge numbers", fence("chart", "type: line\n\na,b\nx," + "9" * 310 + "\ny,1e-300\nz,0"), "chart", "words"
)
hostile("a chart of 200 columns", fence("chart", "type: column\n\nx," + ",".join(f"s{n}" for n in range(200)) + "\na,"
        + ",".join("1" for _ in range(200))), "", "words")  # fmt: skip
hostile("a chart of 2,000 rows", fence("chart", "type: bar\n\na,b\n" + "x,1\n" * 2_000), "", "words")
hostile("a ring of nothing", fence("chart", "type: ring\n\na,b\nx,0\ny,0"), "", "words")
hostile("a ring of less than nothing", fence("chart", "type: ring\n\na,b\nx,-1\ny,2"), "", "words")
hostile("a kind of chart that there is not", fence("chart", "type: radar\n\na,b\nx,1"), "chart", "words")
hostile("a flowchart of 400 nodes", fence("mermaid", "flowchart LR\n" + "\n".join(
    f"n{n} --> n{n * 7 % 400}" for n in range(400))), "", "words")  # fmt: skip
hostile("a flowchart in a circle", fence("mermaid", "flowchart TD\na --> a\na --> b --> c --> a\nb --> b"), "", "words")
hostile("a flowchart that is not closed", fence("mermaid", "flowchart LR\na[one --> b{two\nsubgraph g\nc --> d"),
        "diagram-syntax", "words")  # fmt: skip
hostile("a label of 10,000 letters", fence("mermaid", "flowchart LR\na[" + "x" * 10_000 + "] --> b[" + "word " * 2_000
        + "]"), "overflow", "words")  # fmt: skip
hostile("groups in each other", fence("mermaid", "flowchart TD\n" + "".join(f"subgraph g{n}\n" for n in range(100))
        + "a --> b\n" + "end\n" * 100), "", "words")  # fmt: skip
hostile("a mind map 300 deep", fence("mermaid", "mindmap\n" + "\n".join(" " * n + f"w{n}" for n in range(1, 300))), "",
        "words")  # fmt: skip
hostile("a sequence of 1,000 messages", fence("mermaid", "sequenceDiagram\n" + "A->>B: hello\n" * 1_000), "", "words")
hostile("a sequence of 100 parts", fence("mermaid", "sequenceDiagram\n" + "\n".join(
    f"P{n}->>P{n + 1}: m" for n in range(100))), "", "words")  # fmt: skip
hostile(
    "a pie of wrong slices", fence("mermaid", 'pie\n"a" : -1\n"b" : x\n"c" : 0\n"d" : 1e999'), "diagram-syntax", "words"
)
hostile("a time line of nothing", fence("mermaid", "timeline\ntitle\n: : :\n"), "", "words")
hostile("a diagram that there is not", fence("mermaid", "C4Context\n" + "x\n" * 2_000), "diagram-kind", "words")
hostile("a diagram of nothing", fence("mermaid", ""), "diagram-kind", "words")
