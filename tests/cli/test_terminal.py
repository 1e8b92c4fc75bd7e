"""Tables and text for a terminal."""

import pytest

from glmstudio.cli.terminal import harmless, table, width


def test_tables_are_aligned_also_with_wide_characters() -> None:
    """Columns start under each other, whatever the script, and lines have no trailing blanks."""
    lines = table(("ID", "NAME", "X"), [("a", "钥匙", "1"), ("long-id", "key", "")]).splitlines()
    assert lines == ["ID       NAME  X", "a        钥匙  1", "long-id  key"]
    assert width("钥匙") == 4


def test_a_table_without_rows_is_its_head() -> None:
    """Nothing to show is no error."""
    assert table(("A", "B"), []) == "A  B"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain\n\ttext 你好", "plain\n\ttext 你好"),
        ("\x1b[2Jgone\x07", "[2Jgone"),
        ("a\rb\x9b5mc\x7f", "ab5mc"),
    ],
)
def test_models_do_not_steer_the_terminal(given: str, shown: str) -> None:
    """Escape sequences lose their escape; text, newlines and tabs stay."""
    assert harmless(given) == shown
