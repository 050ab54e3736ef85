"""Hostile lectures: what can be wrong in Markdown."""

from robust.hostile import hostile, slide

hostile("a fence is not closed", slide("```python\nx = 1\n\n---\n\n# Two\n\nwords"), "unclosed", "x = 1/words")
hostile("a comment is not closed", slide("before\n\n<!-- never\n\n---\n\n# Two\n\nwords"), "unclosed", "before/words")
hostile("a container is not closed", slide("::: columns\n::: column\nleft\n\n---\n\n# Two\n\nwords"), "unclosed",
        "left/words")  # fmt: skip
hostile("a fence in a quote is not closed", slide("> ```\n> x = 1\n\nwords"), "unclosed", "x = 1/words")
hostile("everything is open", slide("**a _b `c [d](e ![f](g ~~h ==i ^j <b>k $l [[m [@n {.o\n\nwords"), "", "words")
hostile("all regions open in each other", slide("::: columns\n> ```\n<!-- a\n::: column\n~~~\n$$\nwords"), "unclosed")
hostile("the head is not closed", lecture="---\nid: one\ntitle: One\n\nwords without end\n\n# Two\n", rules="unclosed",
        shown="words without end")  # fmt: skip
hostile("the head is no list", lecture="---\n- a\n- b\n---\n\n# One\n\nwords\n", shown="words")
hostile("colons close nothing", slide(":::\n\n:::\n\nwords"), "stray-colons", "words")
hostile("10,000 nested quotes", slide(">" * 10_000 + " words"), "too-deep", "words")
hostile("10,000 quotes of growing depth", slide("\n".join(">" * n + f" w{n}" for n in range(140))), "too-deep")
hostile("10,000 items in each other", slide("- " * 10_000 + "words"), "too-deep", "words")
hostile("items nested by columns", slide("".join("  " * n + f"- w{n}x\n" for n in range(300))), "too-deep", "w0x")
hostile("500 nested containers", slide("::: callout\n" * 500 + "words\n" + ":::\n" * 500), "too-deep", "words")
hostile("columns in columns", slide("::: columns\n::: column\n" * 40 + "words\n" + ":::\n:::\n" * 40), "too-deep")
hostile("a word of 200,000 letters", slide("x" * 200_000), "overflow")
hostile("a line of 1 MB", slide("some words " * 95_000), "overflow", "some words")
hostile("a title of 100,000 letters", "# " + "title " * 17_000 + "\n<!-- id: one -->\n\nwords", "layout", "words")
hostile("100,000 empty lines", slide("words" + "\n" * 100_000 + "more"), "", "words")
hostile("a slide of 5,000 lines", slide("- point\n" * 5_000), "too-long", "point")
hostile("1,000 slides", "\n\n---\n\n".join(f"# S{n}\n<!-- id: s{n} -->\n" for n in range(1_000)), "", "S999")
hostile("a table of 500 columns", slide("|" + "a|" * 500 + "\n|" + "-|" * 500 + "\n|" + "b|" * 500), "overflow")
hostile("a table of 1,000 rows", slide("| a | b |\n|---|---|\n" + "| c | d |\n" * 1_000), "overflow", "c")
hostile("a table with rows of all lengths", slide("| a | b |\n|-|\n| c |\n| d | e | f | g |\n||||\nwords"), "",
        "a/c/g")  # fmt: skip
hostile("a table of pipes only", slide("|||||\n|-|-|-|-|\n|||||\n\nwords"), "", "words")
hostile("20,000 brackets", slide("[" * 20_000 + "words"), "overflow")
hostile("20,000 stars", slide("*" * 9_999 + " words " + "_*" * 5_000), "", "words")
hostile("code spans of all lengths", slide(" ".join("`" * n + "w" for n in range(150))), "", "w")
hostile("10,000 comments begin", slide("words <!-- " * 10_000), "unclosed", "words")
hostile("settings that are none", slide("words") + "\n<!-- minuets: 3 -->\n<!-- id: two; colour: red -->", "setting")
hostile("minutes that are none", "# One\n<!-- id: one; minutes: 1e999 -->\n\nwords", "minutes", "words")
hostile("minutes without end", "# One\n<!-- id: one; minutes: " + "9" * 400 + " -->\n\nwords", "minutes", "words")
hostile("a priority of its own", "# One\n<!-- id: one; priority: never -->\n\nwords", "priority", "words")
hostile("containers that there are not", slide("::: iframe {src=x}\nwords\n:::"), "container", "words")
hostile("a layout that there is not", "# One\n<!-- id: one -->\n<!-- _class: ../../etc -->\n\nwords", "", "words")
hostile("scripts", slide("<script>alert(1)</script>\n\n<iframe src='file:///etc/passwd'>words</iframe>"), "raw-html",
        "words")  # fmt: skip
hostile("a script without end", slide("<script>\nlet a = 1;\n\n---\n\n# Two\n\nwords"), "", "words")
hostile("links that run something", slide("[words](javascript:alert(1)) [b](file:///etc/passwd) [c](data:x,y)"), "link",
        "words")  # fmt: skip
hostile("links to nowhere", slide("[words](#nowhere) [b](lecture:none#x) [c](term:none) [d](lecture:)"), "link term",
        "words")  # fmt: skip
hostile("slides of one id", "\n\n---\n\n".join("# One\n<!-- id: one -->\n\nw" for _ in range(50)), "slide-twice", "w")
hostile("ids that cannot be", "# One\n<!-- id: a b#c/[d] -->\n\nwords\n\n---\n\n# Two {#e/f}\n", "slide-id", "words")
hostile("an id of 1,900 letters", "# One\n<!-- id: " + "x" * 1_900 + " -->\n\nwords", "", "words")
hostile("headings without words", "#\n\n##\n\n######\n\n#######\n\n---\n\n# \n\nwords", "made-id", "words")
hostile("comments only", "<!-- a -->\n\n---\n\n<!-- b -->", "made-id")
hostile("rules only", "---\n\n" * 300, "made-id")
hostile("footnotes in a circle", slide("words[^a] [^c]\n\n[^a]: see [^b]\n[^b]: see [^a]"), "", "words/see")
hostile("definitions in a circle", slide("[words][a] ![x][b]\n\n[a]: [a]\n[b]: <b> 'b\n[c]:"), "", "words")
hostile("numbers that are no letters", slide("words &#x110000; &#0; &#xD800; &#99999999999999; &unknown;"), "", "words")
hostile("a formula without end", slide("words\n\n$$\\frac{\n\nand $x"), "", "words")
hostile("a formula that cannot be set", slide("$$\n\\frac{\\left(\\begin{x}}}}{\n$$\n\nwords"), "math-syntax", "words")
hostile("a formula of 10,000 braces", slide("$$\n" + "{" * 10_000 + "\n$$\n\nwords"), "math-syntax", "words")
hostile("wrong columns", slide("::: columns\n" + "".join(f"::: column {{width={w}}}\nw{w}\n:::\n" for w in (
    "0%", "900%", "-5%", "nan", "1e400%", "")) + ":::"), "", "w900%")  # fmt: skip
hostile("a column by itself", slide("::: column {width=30%}\nwords\n:::"), "", "words")
hostile("pictures of wrong sizes", slide("![a](x.png){width=0%} ![b](y.png){width=99999999999%} ![w:1e9 h:0](z.png)"),
        "picture-missing")  # fmt: skip
hostile("more clicks than steps", slide("words\n\n<!--\n[click] a\n\n[click] b\n-->"), "clicks", "words")
hostile("1,000 steps", slide("* step\n" * 1_000), "overflow", "step")
hostile("sources and terms that there are not", slide("words [@none] [@ ] [[none]] [[]] [@@@; @] [@none, p. [[x]]]"),
        "cite term", "words")  # fmt: skip
hostile(
    "1,000 sources at once", slide("words [" + "; ".join(f"@k{n}" for n in range(1_000)) + "]"), "overflow", "words"
)
hostile("a code fence of 10,000 lines", slide("```python\n" + "x = 1\n" * 2_900 + "```"), "overflow", "x = 1")
hostile("a line of code of 100,000 letters", slide("```\n" + "x" * 100_000 + "\n```"), "layout overflow")
hostile("a language of 1,000 letters", slide("```" + "x" * 1_000 + " {1|99999999|2-1|*}\nwords\n```"), "code-groups",
        "words")  # fmt: skip
hostile("a code fence that begins at line 10**30", slide("```py {startFrom=" + "9" * 30 + " .numbers}\nwords\n```"),
        "", "words")  # fmt: skip
hostile("an empty file", lecture="", rules="lecture-empty", bare=True)
hostile("blanks only", lecture=" \n\t\n\n", rules="lecture-empty", bare=True)
hostile("a head and nothing else", lecture="---\nid: one\n---\n", rules="lecture-empty", bare=True)
hostile("a head with wrong values", rules="value", shown="words",
        lecture="---\nid: [a]\nminutes: soon\nincremental: perhaps\nheadingDivider: {x: 9}\nobjectives: 3\n---\n\n"
        "# One\n\nwords\n")  # fmt: skip
hostile("a head with a bomb", rules="yaml", shown="words",
        lecture="---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n---\n\n# One\n\nwords\n")  # fmt: skip
hostile("every heading begins a slide", shown="words",
        lecture="---\nid: one\nheadingDivider: 6\n---\n" + "".join(f"{'#' * (n % 6 + 1)} w\n" for n in range(300))
        + "words\n", rules="made-id")  # fmt: skip
