"""Card files are read strictly: what is wrong is named with file, card, key and value."""

import copy
from pathlib import Path
from typing import Any

import pytest

from glmstudio.catalogue.card_file import CardError, parse_cards, read_cards
from glmstudio.core.model_card import Method

CARD: dict[str, Any] = {
    "id": "glm-x",
    "display_name": "GLM-X",
    "description": "A card for tests.",
    "created": 1_700_000_000,
    "limits": {
        "context_tokens": 1000,
        "input_tokens": 900,
        "reasoning_tokens": 100,
        "output_tokens": 200,
        "default_output_tokens": 150,
    },
    "defaults": {"temperature": 1.0, "top_p": 0.9, "top_k": 0, "repetition_penalty": 1},
    "features": {
        "thinking": "optional",
        "tools": True,
        "tool_stream": False,
        "structured_output": True,
        "structured_output_thinking": False,
        "implicit_cache": False,
        "web_search": False,
        "partial_mode": False,
        "keeps_reasoning_history": False,
    },
    "prices": [
        {"input_tokens_max": 10, "input_nano": 5, "cached_nano": 1, "output_nano": 7},
        {"input_nano": 6, "cached_nano": 2, "output_nano": 8},
    ],
}


def parse(card: dict[str, Any]) -> Any:
    document = {"family": "zhipu", "price_version": "v1", "model": [card]}
    return parse_cards(document, "x.toml").cards


def changed(path: str, value: Any) -> dict[str, Any]:
    card = copy.deepcopy(CARD)
    *folders, last = path.split(".")
    table: Any = card
    for folder in folders:
        table = table[int(folder)] if folder.isdigit() else table[folder]
    if value is None:
        del table[last]
    else:
        table[last] = value
    return card


def test_a_sound_card_is_read() -> None:
    """A file's price version reaches each card; an absent rate limit means none."""
    (card,) = parse(CARD)
    assert card.price_version == "v1"
    assert card.rate_limits.requests_per_minute_free is None
    assert card.defaults.repetition_penalty == 1.0
    assert card.prices[0].input_tokens_max == 10


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("colour", "red", "x.toml: glm-x: unknown key 'colour'"),
        ("limits.window", 5, "glm-x: limits: unknown key 'window'"),
        ("limits.input_tokens", None, "glm-x: limits: input_tokens is missing"),
        (
            "limits.input_tokens",
            "many",
            "limits.input_tokens: must be a whole number of at least 0, got 'many'",
        ),
        ("limits.input_tokens", -1, "limits.input_tokens: must be a whole number of at least 0, got -1"),
        ("limits.input_tokens", True, "limits.input_tokens: must be a whole number"),
        ("limits.input_tokens", 1001, "limits.input_tokens: must lie between 0 and 1000, got 1001"),
        (
            "limits.default_output_tokens",
            201,
            "limits.default_output_tokens: must lie between 1 and 200, got 201",
        ),
        ("limits.reasoning_tokens", 0, "features.thinking and limits.reasoning_tokens contradict"),
        ("limits", 5, "glm-x: limits: must be a table, got 5"),
        ("defaults.temperature", "hot", "defaults.temperature: must be a number, got 'hot'"),
        ("defaults.temperature", 2.5, "defaults.temperature: must lie between 0 and 2, got 2.5"),
        ("features.tools", 1, "features.tools: must be true or false, got 1"),
        ("features.thinking", "deep", "features.thinking: must be one of none, optional, got 'deep'"),
        (
            "features.reasoning_effort",
            ["a", ""],
            "features.reasoning_effort: must be a text that is not empty, got ''",
        ),
        ("prices", [], "prices: must be one or more tables, got []"),
        ("prices.0.input_tokens_max", None, "prices: input_tokens_max must rise"),
        ("prices.1.input_tokens_max", 20, "prices: input_tokens_max must rise"),
        ("prices.0.cached_nano", 6, "prices: cached_nano 6 is above input_nano 5"),
        ("prices.0.input_nano", 0.5, "prices.input_nano: must be a whole number"),
        ("id", "GLM-X", "GLM-X: ids and aliases are written in lower case"),
        ("aliases", "x", "aliases: must be a list of texts, got 'x'"),
        ("display_name", None, "glm-x: display_name is missing"),
    ],
)
def test_faults_are_named(path: str, value: Any, message: str) -> None:
    """Each fault gives one line with the place, the rule and the value."""
    with pytest.raises(CardError) as caught:
        parse(changed(path, value))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    """A missing file and broken TOML are card errors that name the file."""
    with pytest.raises(CardError, match=r"none\.toml: cannot be read"):
        read_cards(tmp_path / "none.toml")
    broken = tmp_path / "broken.toml"
    broken.write_text("family = ")
    with pytest.raises(CardError, match=r"broken\.toml: cannot be read"):
        read_cards(broken)


def test_an_unknown_family_is_refused() -> None:
    """The family is one of the known ones."""
    with pytest.raises(CardError, match="family: must be one of model-studio, zhipu, got 'other'"):
        parse_cards({"family": "other", "price_version": "v", "model": [CARD]}, "x.toml")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"dreams": ["a"]}, "x.toml: without_card: must be one of chat, "),
        ({"chat": "a"}, "without_card.chat: must be a list of texts, got 'a'"),
        ({"chat": ["A"]}, "without_card.chat: ids are written in lower case, got 'A'"),
        ({"chat": ["a"], "images": ["a"]}, "without_card: 'a' stands here twice"),
        (["a"], "without_card: must be a table"),
    ],
)
def test_faults_among_models_without_a_card_are_named(given: Any, message: str) -> None:
    """Each id stands under the one method that it is for."""
    document = {"family": "zhipu", "price_version": "v", "model": [CARD], "without_card": given}
    with pytest.raises(CardError) as caught:
        parse_cards(document, "x.toml")
    assert message in str(caught.value)


def test_models_without_a_card_are_read() -> None:
    """By id, with what they are for."""
    given = {"chat": ["a"], "images": ["b", "c"]}
    document = {"family": "zhipu", "price_version": "v", "model": [CARD], "without_card": given}
    found = parse_cards(document, "x.toml").without_card
    assert found == {"a": Method.CHAT, "b": Method.IMAGES, "c": Method.IMAGES}
