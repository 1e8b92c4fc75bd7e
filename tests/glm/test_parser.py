"""The parser of the tagged layouts, as a table of raw texts, each read under every way of cutting it."""

# ruff: noqa: E501 -- a table reads best with one case on a line

from __future__ import annotations

import codecs
import random
import tracemalloc
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from glmstudio.core.events import FinishReason
from glmstudio.core.request import Tool
from glmstudio.glm.layout import Layout
from glmstudio.glm.parser import NAME_CHARS_MAX, parser_for

STOP, LENGTH, CALLS = FinishReason.STOP, FinishReason.LENGTH, FinishReason.TOOL_CALLS
OPEN, SHUT = True, False


@dataclass(frozen=True)
class Case:
    """`thinking` says whether the prompt left the chain of thought open."""

    name: str
    thinking: bool
    raw: str
    reasoning: str | None
    content: str | None
    calls: tuple[tuple[str, str], ...] = ()
    finish: FinishReason = STOP
    with_tools: bool = True


def pairs(*items: tuple[str, str], name: str = "get_weather") -> str:
    """A call in the form of 4.7."""
    inner = "".join(f"<arg_key>{key}</arg_key><arg_value>{value}</arg_value>" for key, value in items)
    return f"<tool_call>{name}{inner}</tool_call>"


def weather(arguments: str) -> tuple[tuple[str, str], ...]:
    return (("get_weather", arguments),)


OSLO = pairs(("city", "Oslo"))
IN_OSLO = weather('{"city": "Oslo"}')
W = "<tool_call>get_weather"

TEXT_CASES = [
    Case("nothing", SHUT, "", None, None),
    Case("only blanks", SHUT, " \n\t", None, None),
    Case("plain answer", SHUT, "Hello there.", None, "Hello there."),
    Case("answer trimmed", SHUT, "\n\n Hi \n", None, "Hi"),
    Case("inner blanks kept", SHUT, "a \n\n b", None, "a \n\n b"),
    Case("full-width blanks trimmed", SHUT, "　你好　", None, "你好"),
    Case("reasoning then answer", OPEN, "I think.</think>Yes.", "I think.", "Yes."),
    Case("reasoning of 4.5", SHUT, "\n<think>I think.</think>\nYes.", "I think.", "Yes."),
    Case("both trimmed", OPEN, "\n a \n</think>\n\n b \n", "a", "b"),
    Case("empty thought", SHUT, "\n<think></think>\nYes.", None, "Yes."),
    Case("blank thought", OPEN, " \n </think>Yes.", None, "Yes."),
    Case("repeated opening", OPEN, "<think>hm</think>ok", "hm", "ok"),
    Case("repeated opening of 4.5", SHUT, "<think>\n<think>hm</think>ok", "hm", "ok"),
    Case("opening inside a thought is text", OPEN, "a <think> b</think>c", "a <think> b", "c"),
    Case("opening inside an answer is text", SHUT, "a <think> b", None, "a <think> b"),
    Case("closer before anything is dropped", SHUT, "</think>Hi", None, "Hi"),
    Case("closer twice", OPEN, "a</think></think>b", "a", "b"),
    Case("closer inside an answer is text", SHUT, "use </think> to end", None, "use </think> to end"),
    Case("a second thought before any answer", OPEN, "a\n</think>\n<think>b</think>c", "a\nb", "c"),
    Case("thought only", OPEN, "still thinking", "still thinking", None),
    Case("thought cut off", OPEN, "still think", "still think", None, finish=LENGTH),
    Case("answer cut off", SHUT, "once upon", None, "once upon", finish=LENGTH),
    Case("less-than signs", SHUT, "a < b << c <d> </d>", None, "a < b << c <d> </d>"),
    Case("half a tag at the end is text", SHUT, "look: <tool_ca", None, "look: <tool_ca"),
    Case("half a closer at the end is text", OPEN, "look: </thi", "look: </thi", None),
    Case("half a role marker cut off is text", SHUT, "look: <|us", None, "look: <|us", finish=LENGTH),
    Case("double less-than before a tag", OPEN, "a<</think>b", "a<", "b"),
    Case("user turn ends", SHUT, "Hi<|user|>and more", None, "Hi"),
    Case("end of text ends", OPEN, "hm</think>Hi \n<|endoftext|>", "hm", "Hi"),
    Case("role marker ends a thought", OPEN, "hm <|observation|>x", "hm", None),
    Case("assistant turn ends", SHUT, "Hi<|assistant|>more", None, "Hi"),
    Case("system turn ends", SHUT, "Hi<|system|>more", None, "Hi"),
    Case("an ended answer was not cut", SHUT, "Hi<|user|>", None, "Hi", finish=STOP),
    Case("box frames vanish", SHUT, "at <|begin_of_box|>[[1, 2]]<|end_of_box|>.", None, "at [[1, 2]]."),
    Case("box frames in a thought stay", OPEN, "<|begin_of_box|>", "<|begin_of_box|>", None),
    Case("tags without tools are text", SHUT, OSLO, None, OSLO, with_tools=False),
    Case("thought with tags without tools", OPEN, f"x{OSLO}</think>y", f"x{OSLO}", "y", with_tools=False),
    Case("role markers end without tools too", SHUT, "a<|user|>b", None, "a", with_tools=False),
    Case("no emoji is cut", SHUT, "👩‍🚀 ünï 你好\u2028.", None, "👩‍🚀 ünï 你好\u2028."),
]

CALL_CASES = [
    Case("a call of 4.7", SHUT, OSLO, None, None, IN_OSLO, CALLS),
    Case(
        "a call of 4.5", SHUT,
        f"\n<think>hm</think>\n{W}\n<arg_key>city</arg_key>\n<arg_value>Oslo</arg_value>\n</tool_call>",
        "hm", None, IN_OSLO, CALLS,
    ),
    Case("two calls", SHUT, OSLO + pairs(("city", "Lima")), None, None,
         (*IN_OSLO, *weather('{"city": "Lima"}')), CALLS),
    Case("text around calls is one text", SHUT, f"A \n{OSLO}\n B {OSLO} ", None, "A \n\n B", IN_OSLO * 2, CALLS),
    Case("a call ends a thought", OPEN, f"hm\n{OSLO}done", "hm", "done", IN_OSLO, CALLS),
    Case("closer after a call is dropped", OPEN, f"hm{OSLO}\n</think>done", "hm", "done", IN_OSLO, CALLS),
    Case("opening after a call is text", SHUT, f"{OSLO}<think>x", None, "<think>x", IN_OSLO, CALLS),
    Case("no arguments 4.7", SHUT, "<tool_call>now</tool_call>", None, None, (("now", "{}"),), CALLS),
    Case("no arguments 4.5", SHUT, "<tool_call>now\n</tool_call>", None, None, (("now", "{}"),), CALLS),
    Case("blanks everywhere", SHUT,
         "<tool_call> \n now \n</tool_call>\n" + f"{W} \n <arg_key> city </arg_key> \n <arg_value>Oslo</arg_value>"
         " \n\n </tool_call>", None, None, (("now", "{}"), *IN_OSLO), CALLS),
    Case("value kept byte for byte", SHUT, pairs(("city", " \n Os\tlo \n")), None, None,
         weather('{"city": " \\n Os\\tlo \\n"}'), CALLS),
    Case("quotes and backslashes", SHUT, pairs(("city", 'a"b\\c')), None, None,
         weather('{"city": "a\\"b\\\\c"}'), CALLS),
    Case("empty value", SHUT, pairs(("city", "")), None, None, weather('{"city": ""}'), CALLS),
    Case("typed values", SHUT, pairs(("days", "3"), ("metric", "true"), ("tags", '["a", "b"]')), None, None,
         weather('{"days": 3, "metric": true, "tags": ["a", "b"]}'), CALLS),
    Case("digits of a string stay text", SHUT, pairs(("city", "02139")), None, None,
         weather('{"city": "02139"}'), CALLS),
    Case("a big integer keeps its digits", SHUT, pairs(("days", "12345678901234567890")), None, None,
         weather('{"days": 12345678901234567890}'), CALLS),
    Case("undeclared tool is forwarded", SHUT, pairs(("a", "1"), ("b", "x"), name="other"), None, None,
         (("other", '{"a": 1, "b": "x"}'),), CALLS),
    Case("undeclared tool without arguments", SHUT, "<tool_call>other</tool_call>", None, None,
         (("other", "{}"),), CALLS),
    Case("longer name than declared", SHUT, pairs(name="get_weather_forecast"), None, None,
         (("get_weather_forecast", "{}"),), CALLS),
    Case("name of another script", SHUT, pairs(name="天气.查询-1:a/b"), None, None, (("天气.查询-1:a/b", "{}"),), CALLS),
    Case("first of equal keys wins", SHUT, pairs(("city", "A"), ("city", "B"), ("days", "1")), None, None,
         weather('{"city": "A", "days": 1}'), CALLS),
    Case("keys in order of arrival", SHUT, pairs(("days", "1"), ("city", "A")), None, None,
         weather('{"days": 1, "city": "A"}'), CALLS),
    Case("undeclared key is read as JSON", SHUT, pairs(("x", '{"a": [1]}'), ("y", "z")), None, None,
         weather('{"x": {"a": [1]}, "y": "z"}'), CALLS),
    Case("union decided by its sibling", SHUT, pairs(("value", "42"), ("kind", "text"), name="set"), None, None,
         (("set", '{"value": "42", "kind": "text"}'),), CALLS),
    Case("union decided the other way", SHUT, pairs(("kind", "number"), ("value", "42"), name="set"), None, None,
         (("set", '{"kind": "number", "value": 42}'),), CALLS),
    Case("calls and cut off afterwards", SHUT, f"{OSLO}and th", None, "and th", IN_OSLO, LENGTH),
    Case("call then role marker", SHUT, f"{OSLO}<|observation|>junk", None, None, IN_OSLO, CALLS),
]  # fmt: skip

CONFIRM_CASES = [
    Case("mention in a thought", OPEN, "I use <tool_call> here.</think>ok", "I use <tool_call> here.", "ok"),
    Case("mention in an answer", SHUT, "The tag <tool_call> opens.", None, "The tag <tool_call> opens."),
    Case("mention before the closer", OPEN, "use <tool_call></think>ok", "use <tool_call>", "ok"),
    Case("mention of a declared name", SHUT, "<tool_call>now we go", None, "<tool_call>now we go"),
    Case("undeclared name and the end", SHUT, "<tool_call>other", None, "<tool_call>other"),
    Case("undeclared name and a role", SHUT, "<tool_call>other<|user|>x", None, "<tool_call>other"),
    Case("undeclared name and a call", SHUT, f"<tool_call>other{OSLO}", None, "<tool_call>other", IN_OSLO, CALLS),
    Case("declared name and the end", SHUT, "<tool_call>now\n", None, None, (("now", "{}"),), CALLS),
    Case("declared name and a role", SHUT, "<tool_call>now<|observation|>", None, None, (("now", "{}"),), CALLS),
    Case("declared name and a call", SHUT, f"<tool_call>now\n{OSLO}", None, None, (("now", "{}"), *IN_OSLO), CALLS),
    Case("declared name cut off", SHUT, "a <tool_call>now", None, "a", finish=LENGTH),
    Case("half a name cut off", SHUT, "a <tool_call>get_we", None, "a", finish=LENGTH),
    Case("nothing before the end", SHUT, "a <tool_call> \n", None, "a"),
    Case("nothing before a call", SHUT, f"<tool_call>\n{OSLO}", None, None, IN_OSLO, CALLS),
    Case("nothing before a role", SHUT, "a<tool_call><|user|>", None, "a"),
    Case("a key without a name", SHUT, "<tool_call><arg_key>x", None, "<tool_call><arg_key>x"),
    Case("punctuation after the name", SHUT, "<tool_call>now()</tool_call>!", None, "<tool_call>now()</tool_call>!"),
    Case("stray closer at the end", SHUT, "a </tool_call>\n", None, "a"),
    Case("stray closers at the end", SHUT, "a</tool_call></tool_call>", None, "a"),
    Case("stray closer before a call", SHUT, f"{OSLO}</tool_call>\n{OSLO}", None, None, IN_OSLO * 2, CALLS),
    Case("stray closer before a role", SHUT, "a</tool_call><|user|>", None, "a"),
    Case("stray closer in text", SHUT, "a</tool_call> b", None, "a</tool_call> b"),
    Case("stray closer before a mention", SHUT, "a</tool_call><tool_call> !", None, "a</tool_call><tool_call> !"),
    Case("stray closer in a thought is text", OPEN, "a</tool_call>", "a</tool_call>", None),
    Case("stray closer cut off", SHUT, "a</tool_call>", None, "a", finish=LENGTH),
    Case("a name too long", SHUT, f"<tool_call>{'n' * (NAME_CHARS_MAX + 1)}</tool_call>x", None,
         f"<tool_call>{'n' * (NAME_CHARS_MAX + 1)}</tool_call>x"),
    Case("the longest name", SHUT, f"<tool_call>{'n' * NAME_CHARS_MAX}</tool_call>", None, None,
         (("n" * NAME_CHARS_MAX, "{}"),), CALLS),
]  # fmt: skip

JSON_CASES = [
    Case("name and JSON", SHUT, W + '\n{"city": "Oslo", "days": 2}\n</tool_call>ok', None, "ok",
         weather('{"city": "Oslo", "days": 2}'), CALLS),
    Case("name and JSON without a closer", SHUT, W + '{"city":"Oslo"} and', None, "and", IN_OSLO, CALLS),
    Case("JSON with a name", SHUT, '<tool_call>\n{"name": "now", "arguments": {}}\n</tool_call>', None, None,
         (("now", "{}"),), CALLS),
    Case("JSON with arguments in a string", SHUT,
         '<tool_call>{"name": "get_weather", "arguments": "{\\"city\\": \\"Oslo\\"}"}</tool_call>', None, None,
         IN_OSLO, CALLS),
    Case("JSON in a thought", OPEN, 'hm<tool_call>{"name":"now"}</tool_call>ok', "hm", "ok", (("now", "{}"),), CALLS),
    Case("JSON keeps digits", SHUT, W + '{"days": 12345678901234567890, "x": 1e999}</tool_call>', None, None,
         weather('{"days": 12345678901234567890, "x": 1e999}'), CALLS),
    Case("JSON with equal keys", SHUT, W + '{"city": "A", "city": "B"}', None, None, weather('{"city": "A"}'), CALLS),
    Case("JSON with tags in it", SHUT, W + '{"city": "</tool_call><|user|>"}</tool_call>', None, None,
         weather('{"city": "</tool_call><|user|>"}'), CALLS),
    Case("JSON with a raw newline", SHUT, W + '{"city": "a\nb"}</tool_call>', None, None,
         weather('{"city": "a\\nb"}'), CALLS),
    Case("JSON nested", SHUT, W + '{"where": {"a": [1, {"b": null}], "c": []}, "t": true}', None, None,
         weather('{"where": {"a": [1, {"b": null}], "c": []}, "t": true}'), CALLS),
    Case("braces that are no JSON", SHUT, W + " {x} yes", None, W + " {x} yes"),
    Case("NaN is no JSON", SHUT, W + '{"days": NaN}', None, W + '{"days": NaN}'),
    Case("JSON without a name", SHUT, '<tool_call>{"a": 1}!', None, '<tool_call>{"a": 1}!'),
    Case("JSON with arguments of a wrong kind", SHUT, '<tool_call>{"name": "now", "arguments": [1]}!', None,
         '<tool_call>{"name": "now", "arguments": [1]}!'),
    Case("JSON with arguments in a broken string", SHUT, '<tool_call>{"name": "now", "arguments": "{"}!', None,
         '<tool_call>{"name": "now", "arguments": "{"}!'),
    Case("JSON with arguments in a string too deep", SHUT,
         '<tool_call>{"name": "now", "arguments": "{\\"a\\": ' + "[" * 200 + "]" * 200 + '}"}!', None,
         '<tool_call>{"name": "now", "arguments": "{\\"a\\": ' + "[" * 200 + "]" * 200 + '}"}!'),
    Case("JSON without an end", SHUT, W + '{"city": "Oslo"', None, W + '{"city": "Oslo"'),
    Case("JSON cut off", SHUT, "a" + W + '{"city": "Oslo"', None, "a", finish=LENGTH),
    Case("JSON whole, then cut off", SHUT, W + '{"city": "Oslo"}', None, None, IN_OSLO, LENGTH),
    Case("a call inside broken JSON", SHUT, f'{W} {{"a": {OSLO}', None, W + ' {"a":', IN_OSLO, CALLS),
]  # fmt: skip

A = "<arg_key>city</arg_key><arg_value>"
VALUE_CASES = [
    Case("closer inside a value", SHUT, pairs(("city", "a</arg_value>b")), None, None,
         weather('{"city": "a</arg_value>b"}'), CALLS),
    Case("closer at the end of a value", SHUT, pairs(("city", "a</arg_value>")), None, None,
         weather('{"city": "a</arg_value>"}'), CALLS),
    Case("closer and a mention in a value", SHUT, pairs(("city", "</arg_value><tool_call>x")), None, None,
         weather('{"city": "</arg_value><tool_call>x"}'), CALLS),
    Case("call closer inside a value", SHUT, pairs(("city", "a</tool_call>b")), None, None,
         weather('{"city": "a</tool_call>b"}'), CALLS),
    Case("call closer at the end of a value", SHUT, pairs(("city", "a</tool_call>")), None, None,
         weather('{"city": "a</tool_call>"}'), CALLS),
    Case("key tag inside a value", SHUT, pairs(("city", "a<arg_key>nope</arg_key><arg_value>b")), None, None,
         weather('{"city": "a<arg_key>nope</arg_key><arg_value>b"}'), CALLS),
    Case("used key inside a value", SHUT, pairs(("city", "a<arg_key>city</arg_key><arg_value>b")), None, None,
         weather('{"city": "a<arg_key>city</arg_key><arg_value>b"}'), CALLS),
    Case("key without its value tag inside a value", SHUT, pairs(("city", "a<arg_key>days</arg_key>b")), None, None,
         weather('{"city": "a<arg_key>days</arg_key>b"}'), CALLS),
    Case("think tags and roles in a value are data", SHUT, pairs(("city", "<think></think><|user|><|endoftext|>")),
         None, None, weather('{"city": "<think></think><|user|><|endoftext|>"}'), CALLS),
    Case("double less-than before the closer", SHUT, pairs(("city", "a<<")), None, None, weather('{"city": "a<<"}'), CALLS),
    Case("value closer missing before the call's", SHUT, f"{W}{A}Oslo\n</tool_call>", None, None, IN_OSLO, CALLS),
    Case("value closer missing, more text", SHUT, f"{W}{A}Oslo</tool_call> bye", None, None,
         weather('{"city": "Oslo</tool_call> bye"}'), CALLS),
    Case("value closer missing before a call", SHUT, f"{W}{A}Oslo</tool_call>\n{OSLO}", None, None, IN_OSLO * 2, CALLS),
    Case("value closer missing before an undeclared call", SHUT, f"{W}{A}a</tool_call><tool_call>nope", None, None,
         weather('{"city": "a</tool_call><tool_call>nope"}'), CALLS),
    Case("value closer missing before a role", SHUT, f"{W}{A}Oslo</tool_call><|user|>", None, None, IN_OSLO, CALLS),
    Case("value closer missing before a key", SHUT,
         f"{W}{A}Oslo\n<arg_key>days</arg_key>\n<arg_value>3</arg_value></tool_call>", None, None,
         weather('{"city": "Oslo", "days": 3}'), CALLS),
    Case("only one newline is layout", SHUT, f"{W}{A}Oslo\n\n</tool_call>", None, None,
         weather('{"city": "Oslo\\n"}'), CALLS),
    Case("value open at the end", SHUT, f"{W}{A}Oslo\n", None, None, IN_OSLO, CALLS),
    Case("value closed at the end", SHUT, f"{W}{A}Oslo</arg_value>\n", None, None, IN_OSLO, CALLS),
    Case("half a closer at the end", SHUT, f"{W}{A}Oslo</arg_va", None, None, weather('{"city": "Oslo</arg_va"}'), CALLS),
    Case("value cut off", SHUT, f"a{W}{A}Os", None, "a", finish=LENGTH),
    Case("closed value cut off", SHUT, f"a{W}{A}Oslo</arg_value>", None, "a", finish=LENGTH),
    Case("complete call before a cut one", SHUT, f"{OSLO}{W}{A}Li", None, None, IN_OSLO, LENGTH),
    Case("call closer missing before a call", SHUT, f"{W}{A}Oslo</arg_value>\n{OSLO}", None, None, IN_OSLO * 2, CALLS),
    Case("call closer missing before a role", SHUT, f"{W}{A}Oslo</arg_value><|observation|>", None, None, IN_OSLO, CALLS),
    Case("key closer missing", SHUT, f"{W}<arg_key>city<arg_value>Oslo</arg_value></tool_call>", None, None, IN_OSLO, CALLS),
    Case("key closer twice", SHUT, f"{W}<arg_key>city</arg_key></arg_key><arg_value>Oslo</arg_value></tool_call>",
         None, None, IN_OSLO, CALLS),
    Case("value opener missing", SHUT, f"{W}<arg_key>city</arg_key>\nOslo</arg_value></tool_call>", None, None,
         IN_OSLO, CALLS),
    Case("key without a value", SHUT, f"{W}<arg_key>city</arg_key></tool_call>ok", None, "ok", weather("{}"), CALLS),
    Case("key without a value, then a pair", SHUT, f"{W}<arg_key>days</arg_key>{A}Oslo</arg_value></tool_call>", None, None,
         IN_OSLO, CALLS),
    Case("half a key at the end", SHUT, f"{W}<arg_key>ci", None, None, weather("{}"), CALLS),
    Case("role marker in a key", SHUT, f"{W}<arg_key>ci<|user|>x", None, None, weather("{}"), CALLS),
    Case("less-than in a key", SHUT, pairs(("a<b", "1")), None, None, weather('{"a<b": 1}'), CALLS),
]  # fmt: skip

CASES = [*TEXT_CASES, *CALL_CASES, *CONFIRM_CASES, *JSON_CASES, *VALUE_CASES]
TABLE = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
TWO_PART_CHARS_MAX = 700


def cuts(raw: str) -> Iterator[list[str]]:
    """Every way of cutting that the invariant is checked under."""
    yield [raw]
    yield list(raw)
    if len(raw) <= TWO_PART_CHARS_MAX:
        yield from ([raw[:at], raw[at:]] for at in range(1, len(raw)))
    decoder = codecs.getincrementaldecoder("utf-8")()
    yield [*(decoder.decode(bytes([byte])) for byte in raw.encode()), decoder.decode(b"", final=True)]
    chance = random.Random(raw)
    for _ in range(20):
        points = sorted(chance.choices(range(len(raw) + 1), k=chance.randint(1, 9)))
        yield [raw[a:b] for a, b in zip([0, *points], [*points, len(raw)], strict=True)]


def settings(case: Case, tools: Any) -> dict[str, Any]:
    return {
        "thinking_open": case.thinking,
        "tools": tools if case.with_tools else (),
        "length": case.finish is LENGTH,
    }


def test_the_table_is_large_and_names_each_case_once() -> None:
    """The table keeps the size that was asked for."""
    assert len({case.name for case in CASES}) == len(CASES) >= 120


@TABLE
@pytest.mark.parametrize("tool_stream", [False, True], ids=["whole", "streamed"])
def test_every_cut_gives_the_same_answer(
    case: Case, tool_stream: bool, parse: Callable[..., Any], tools: Any
) -> None:
    """A text means the same however it arrives, with and without streamed arguments."""
    expected = (case.reasoning, case.content, list(case.calls), case.finish)
    for chunks in cuts(case.raw):
        answer = parse(chunks, tool_stream=tool_stream, **settings(case, tools))
        assert answer.said == expected, chunks


@TABLE
def test_both_tagged_layouts_are_read_alike(case: Case, parse: Callable[..., Any], tools: Any) -> None:
    """Models mix the blanks of the layouts, so the layout does not change the reading."""
    answer = parse([case.raw], layout=Layout.GLM_4_5, **settings(case, tools))
    assert answer.said == (case.reasoning, case.content, list(case.calls), case.finish)


@TABLE
def test_discarded_calls_leave_only_the_text(case: Case, parse: Callable[..., Any], tools: Any) -> None:
    """With tool_choice none a call is read and dropped: same text, no call, no markup, no finish for calls."""
    finish = STOP if case.finish is CALLS else case.finish
    for chunks in ([case.raw], list(case.raw)):
        answer = parse(chunks, discard_calls=True, tool_stream=True, **settings(case, tools))
        assert answer.said == (case.reasoning, case.content, [], finish)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.finish is not LENGTH], ids=lambda case: case.name
)
def test_what_is_streamed_of_a_call_is_never_taken_back(
    case: Case, parse: Callable[..., Any], tools: Any
) -> None:
    """Whatever was streamed before a cut-off is the beginning of what the whole text would give."""
    whole = parse([case.raw], tool_stream=True, **settings(case, tools)).streamed
    for at in range(len(case.raw)):
        options = settings(case, tools) | {"length": True}
        part = parse([case.raw[:at]], tool_stream=True, **options).streamed
        for index, text in part.items():
            assert whole[index].startswith(text)


def test_plain_text_leaves_with_the_delta_it_came_in(parse: Callable[..., Any], tools: Any) -> None:
    """Nothing is held back that cannot become a marker or a trimmed end."""
    parser = parser_for(Layout.GLM_4_7, thinking_open=True, tools=tools, new_call_id=lambda: "c")
    assert [event.text for event in parser.feed("one")] == ["one"]
    assert [event.text for event in parser.feed(" two <")] == [" two"]
    assert [event.text for event in parser.feed("/thin")] == []
    assert [event.text for event in parser.feed("g ")] == [" </thing"]
    assert [event.text for event in parser.feed("</think>x")] == ["x"]


def test_a_text_value_leaves_in_many_deltas(parse: Callable[..., Any], tools: Any) -> None:
    """A string of several KiB is streamed as it comes, and only a tail is held."""
    text = "line of text, 7 < 8\n" * 400
    answer = parse(list(pairs(("path", "a"), ("text", text), name="write")), tools=tools, tool_stream=True)
    assert answer.argument_deltas > len(text) * 0.8
    parser = parser_for(
        Layout.GLM_4_7, thinking_open=False, tools=tools, tool_stream=True, new_call_id=lambda: "c"
    )
    parser.feed(pairs(name="write")[: -len("</tool_call>")] + "<arg_key>text</arg_key><arg_value>")
    assert [event.text for event in parser.feed("abc\n")] == ["abc"]
    assert [event.text for event in parser.feed("def")] == ["\\ndef"]


def test_other_values_wait_for_their_end(tools: Any) -> None:
    """A number may go on as something else, so nothing of it leaves early."""
    parser = parser_for(
        Layout.GLM_4_7, thinking_open=False, tools=tools, tool_stream=True, new_call_id=lambda: "c"
    )
    began = parser.feed("<tool_call>get_weather<arg_key>days</arg_key><arg_value>")
    assert [getattr(event, "text", None) for event in began] == [None, '{"days": ']
    assert parser.feed("12") == []
    closed = parser.feed("</arg_value><arg_key>")
    assert [event.text for event in closed] == ["12"]


def test_the_parser_tells_where_it_is(tools: Any) -> None:
    """Reasoning lasts until its closer is certain; a role marker ends the answer and silences the rest."""
    parser = parser_for(Layout.GLM_4_7, thinking_open=True, tools=tools, new_call_id=lambda: "c")
    parser.feed("hm </thin")
    assert parser.reasoning
    parser.feed("k>ok")
    assert not parser.reasoning
    assert not parser.ended
    assert parser.plain
    parser.feed("<tool_")
    assert not parser.plain
    parser.feed("box>")
    parser.feed(OSLO)
    assert parser.completed_calls == 1
    parser.feed(pairs(("a", "1"), ("a", "2"), name="other"))
    assert (parser.undeclared_calls, parser.duplicate_keys) == (1, 1)
    parser.feed("<|user|> more")
    assert parser.ended
    assert parser.feed("and more") == []
    assert [event.reason for event in parser.finish(length=True)] == [CALLS]


def test_a_finished_parser_takes_nothing_more(tools: Any) -> None:
    """Feeding or finishing after the end is a bug of the caller and says so."""
    for text in ("", "x", "x<", OSLO):
        parser = parser_for(Layout.GLM_4_7, thinking_open=False, tools=tools, new_call_id=lambda: "c")
        parser.feed(text)
        parser.finish(length=False)
        with pytest.raises(RuntimeError):
            parser.finish(length=False)
        for more in ("x", "<"):
            with pytest.raises(RuntimeError):
                parser.feed(more)


HARD_TEXTS = {
    "plain": "word " * 2000,
    "angles": "<" * 8_000,
    "tags": "<tool_call>" * 800,
    "mentions": "<tool_call> a b " * 600,
    "names": "<tool_call>" + "n" * 9_000,
    "blanks": "<tool_call>" + " " * 9_000,
    "closers": "</tool_call> " * 800,
    "json in json": '<tool_call>now {"a":"' * 500,
    "open json": "<tool_call>now " + '{"a":[' * 60 + "1," * 4_000,
    "deep json": "<tool_call>now " + '{"a":' * 4_000,
    "value closers": "<tool_call>now<arg_key>k</arg_key><arg_value>" + "</arg_value> " * 800,
    "value call closers": "<tool_call>now<arg_key>k</arg_key><arg_value>" + "</tool_call> " * 800,
    "value keys": W + "<arg_key>any</arg_key><arg_value>" + "<arg_key>city</arg_key> " * 400,
    "long value": "<tool_call>now<arg_key>k</arg_key><arg_value>" + "x" * 9_000,
    "long key": "<tool_call>now<arg_key>" + "x<y" * 3_000,
}


@pytest.mark.parametrize("name", HARD_TEXTS)
@pytest.mark.parametrize("size", [0, 1, 7], ids=["whole", "per-character", "sevens"])
def test_work_is_proportional_to_the_text(
    name: str, size: int, parse: Callable[..., Any], tools: Any
) -> None:
    """However hostile the text, each character is looked at a bounded number of times."""
    raw = HARD_TEXTS[name]
    chunks = [raw] if not size else [raw[at : at + size] for at in range(0, len(raw), size)]
    answer = parse(chunks, tools=tools, tool_stream=True)
    assert answer.scanned <= 30 * len(raw)


@pytest.mark.parametrize("texts", [["plain"], ["a thought</think>and ", "an answer"], ["<tool_call>f"]])
def test_a_finished_parser_is_freed_without_the_collector(tools: Any, texts: list[str]) -> None:
    """It leaves no ring of references behind, whatever it has read."""
    parser = parser_for(Layout.GLM_4_7, thinking_open=True, tools=tools, new_call_id=lambda: "c")
    for text in texts:
        parser.feed(text)
    parser.finish(False)
    gone = weakref.ref(parser)
    del parser
    assert gone() is None


def test_a_declared_key_costs_no_more_than_its_length() -> None:
    """A caller names his parameters; to wait for one with a hundred thousand letters takes no memory for each
    of its beginnings."""
    tool = Tool("f", {"properties": {"a": {"type": "string"}, "k" * 100_000: {}}}, {})
    parser = parser_for(Layout.GLM_4_7, thinking_open=False, tools=[tool], new_call_id=lambda: "call_1")
    tracemalloc.start()
    try:
        for text in (
            "<tool_call>f<arg_key>a</arg_key><arg_value>x<arg_key>k",
            "kk",
            "x</arg_value></tool_call>",
        ):
            parser.feed(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2_000_000
    parser.finish(length=False)
    assert parser.completed_calls == 1
