"""Every block, layout, export, action and command says what it is for and has an example."""

import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

from lecturedesk.base.discover import discover
from lecturedesk.cli.main import commands
from lecturedesk.course.block import Block
from lecturedesk.desk.action import Action, all_actions
from lecturedesk.export.export import all_formats
from lecturedesk.markup.html import to_html
from lecturedesk.markup.reads import element_readers, lifted_readers
from lecturedesk.slides.layout import lay
from lecturedesk.slides.template import template_for, template_names

TESTS = Path(__file__).parents[1]
README = (TESTS.parent / "README.md").read_text(encoding="utf-8")
PERFORMED = "\n".join(path.read_text(encoding="utf-8") for path in TESTS.glob("desk/**/*.py"))


def modules(package: str) -> list[ModuleType]:
    return [importlib.import_module(name) for name in discover(package)]


def says_what_it_is(thing: object) -> bool:
    """Whether it has a docstring of its own: a dataclass without one lists its fields."""
    text = (getattr(thing, "__doc__", "") or "").strip()
    return bool(re.match(r"[A-Z0-9`“:].*[.:]", text)) and not text.startswith(f"{getattr(thing, '__name__', '')}(")


@pytest.mark.parametrize("module", modules("lecturedesk.blocks"), ids=lambda m: m.__name__.rpartition(".")[2])
def test_a_block_is_explained_read_laid_and_written_as_html(module: ModuleType) -> None:
    """That the gallery shows it is a test of the gallery."""
    assert says_what_it_is(module)
    own = [thing for thing in vars(module).values() if getattr(thing, "__module__", "") == module.__name__]
    kinds = [thing for thing in own if isinstance(thing, type) and issubclass(thing, Block)]
    assert kinds
    assert [kind for kind in kinds if not says_what_it_is(kind)] == []
    laid = {kind for kind in kinds if kind in lay.registry}  # the others are parts, such as an item of a list
    assert laid
    assert laid <= {kind for kind in kinds if kind in to_html.registry}
    readers = [*element_readers.values(), *lifted_readers.values()]
    assert any(reader.__module__ == module.__name__ for reader in readers), "no text becomes this block"


@pytest.mark.parametrize("name", template_names())
def test_a_layout_is_explained(name: str) -> None:
    """That the gallery shows it is a test of the gallery."""
    assert template_for(name).__module__ == f"lecturedesk.slides.templates.{name}"
    assert says_what_it_is(template_for(name))


def test_an_export_is_explained_and_has_an_example() -> None:
    assert set(all_formats()) == {
        module.__name__.rpartition(".")[2] for module in modules("lecturedesk.export.formats")
    }
    for name, one in all_formats().items():
        assert says_what_it_is(one.write), name
        assert one.name
        assert (TESTS / "export" / "formats" / f"test_{name}.py").is_file(), name
        assert re.search(rf"\b{name}\b", README), f"README.md does not tell of {name}"


@pytest.mark.parametrize("one", all_actions(), ids=lambda one: one.id)
def test_an_action_is_explained_and_has_an_example(one: Action) -> None:
    assert re.fullmatch(r"[A-Z].+\.", one.help)
    assert one.name
    assert '"' + one.id.rstrip("0123456789") in PERFORMED, "no test performs it"


@pytest.mark.parametrize("name", commands())
def test_a_command_is_explained_and_has_an_example(name: str) -> None:
    assert says_what_it_is(importlib.import_module(f"lecturedesk.cli.{name}"))
    assert (TESTS / "cli" / f"test_{name}.py").is_file()
    told = "PATH" if name == "open" else name  # a path alone is short for it
    assert re.search(rf"^    lecturedesk {told}\b", README, re.MULTILINE), "README.md does not tell of it"
