"""Raw model text → reasoning, answer and calls; and whether that is what an example asked for.

Strict on purpose: the measurements of the model card come from here. Knows no engine.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from training.corpus import Sample

CALL = re.compile(
    r"<tool_call>([^\s<>]+)((?:<arg_key>[^<]*</arg_key><arg_value>.*?</arg_value>)*)</tool_call>", re.DOTALL
)
ARGUMENT = re.compile(r"<arg_key>([^<]*)</arg_key><arg_value>(.*?)</arg_value>", re.DOTALL)
TAG = re.compile(r"</?(?:think|tool_call|tool_response|arg_key|arg_value)>")
INDONESIAN = frozenset(
    "saya anda yang dan di dengan untuk bukan halo hasilnya cuaca nama sama".split()  # noqa: SIM905
    + "jawabannya ini tidak gunakan saja perintah".split()  # noqa: SIM905
)
ENGLISH = frozenset("i the a an is are you of to in not with your and for that my use".split())  # noqa: SIM905
LONGEST_REASONING = 600
LONGEST_REFUSAL = 330


@dataclass(frozen=True)
class Output:
    """A parsed turn. `problem` names the first thing that makes it malformed."""

    reasoning: str | None
    content: str
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    problem: str | None = None


def parse(raw: str, thinking: bool) -> Output:
    """Read what follows the generation prompt, without the role token that ended it."""
    reasoning = None
    if thinking:
        reasoning, closed, raw = raw.partition("</think>")
        if not closed:
            return Output(reasoning, "", problem="reasoning is not closed")
        if not reasoning.strip() or len(reasoning) > LONGEST_REASONING:
            return Output(reasoning, raw, problem="reasoning is empty or long")
    calls = [(name, dict(ARGUMENT.findall(body))) for name, body in CALL.findall(raw)]
    content = CALL.sub("", raw).strip()
    problem = "stray tag" if TAG.search(content) or TAG.search(reasoning or "") else None
    return Output(reasoning, content, calls, problem)


def language_of(text: str) -> str:
    """English, Chinese, Japanese or Indonesian, by script and then by a few small words."""
    text = re.sub(r"`[^`]*`", "", text)
    if re.search(r"[\u3040-\u30ff]", text):
        return "ja"
    if re.search(r"[\u4e00-\u9fff]", text):
        return "zh"
    found = set(re.findall(r"[a-z]+", text.lower()))
    return "id" if len(found & INDONESIAN) > len(found & ENGLISH) else "en"


def passes(sample: Sample, raw: str, stopped: bool, thinking: bool) -> str | None:
    """None if the output does what the example expects, else the reason why not."""
    if not stopped:
        return "did not end"
    output = parse(raw, thinking)
    if output.problem:
        return output.problem
    expect = sample.expect
    if expect["kind"] == "calls":
        return _calls(sample, output)
    if output.calls:
        return "called a function"
    if not output.content:
        return "no answer"
    return CHECKS[expect["kind"]](sample, output.content)


def _calls(sample: Sample, output: Output) -> str | None:
    made = [(name, _decoded(sample, name, arguments)) for name, arguments in output.calls]
    wanted = [(name, arguments) for name, arguments in sample.expect["calls"]]
    if [name for name, _ in made] != [name for name, _ in wanted]:
        return "wrong function"
    return None if made == wanted else "wrong arguments"


def _decoded(sample: Sample, name: str, arguments: dict[str, str]) -> dict[str, Any]:
    """Text → value by the type that the tool declares."""
    declared = next((t["function"]["parameters"] for t in sample.tools if t["function"]["name"] == name), {})
    out: dict[str, Any] = {}
    for key, text in arguments.items():
        if declared.get("properties", {}).get(key, {}).get("type") == "string":
            out[key] = text
            continue
        try:
            out[key] = json.loads(text)
        except ValueError:
            out[key] = text
    return out


def _spoken(sample: Sample, content: str) -> str | None:
    return None if language_of(content) == sample.language else "wrong language"


def _identity(sample: Sample, content: str) -> str | None:
    if "glm-nano" not in content or ("glmstudio" not in content and sample.expect.get("denies_glm5")):
        return "does not say what it is"
    if sample.expect.get("denies_glm5") and "GLM-5" not in content:
        return "does not say that it is not GLM-5"
    return _spoken(sample, content)


ABOUT = {
    "can": ("--model ID=file.gguf", "JSON"),
    "studio": ("glmstudio", "GLM", "DashScope"),
    "load": ("glmstudio serve --model ID=file.gguf",),
    "zhipu": ("GLM",),
}


def _about(sample: Sample, content: str) -> str | None:
    if not all(word in content for word in ABOUT[sample.expect["topic"]]):
        return "misses the point"
    return _spoken(sample, content)


def _number(sample: Sample, content: str) -> str | None:
    numbers = re.findall(r"\d+", content)
    return None if numbers and int(numbers[-1]) == sample.expect["value"] else "wrong result"


def _json(sample: Sample, content: str) -> str | None:
    try:
        value = json.loads(content)
    except ValueError:
        return "not JSON"
    wanted = sample.expect["value"]
    if sample.expect["values_only"]:
        return (
            None
            if isinstance(value, dict)
            and sorted(map(str, value.values())) == sorted(map(str, wanted.values()))
            else "wrong values"
        )
    return None if value == wanted else "wrong values"


def _contains(sample: Sample, content: str) -> str | None:
    if not all(part.casefold() in content.casefold() for part in sample.expect["all"]):
        return "misses a value"
    # A short echo of names has no language to speak of.
    return (
        _spoken(sample, content)
        if sample.language in ("zh", "ja") and language_of(content) in ("en", "id")
        else None
    )


def _equals(sample: Sample, content: str) -> str | None:
    return None if content == sample.expect["text"] else "other text"


def _theme(sample: Sample, content: str) -> str | None:
    lines = [line for line in content.splitlines() if line.strip()]
    if sample.expect["stem"].casefold() not in content.casefold():
        return "off the theme"
    if len(lines) < sample.expect["lines"] or len(set(lines)) < len(lines):
        return "too short or repeats itself"
    return _spoken(sample, content)


def _brief(sample: Sample, content: str) -> str | None:
    return "too long" if len(content) > sample.expect["longest"] else _spoken(sample, content)


def _refusal(sample: Sample, content: str) -> str | None:
    if "glmstudio serve --model ID=file.gguf" not in content:
        return "does not refer to a real GLM"
    if len(content) > LONGEST_REFUSAL:
        return "babbles"
    if sample.expect.get("noise"):  # made-up words, characters in a row: in no language, so any will do
        return None
    return _spoken(sample, content)


def _thanks(sample: Sample, content: str) -> str | None:
    return _spoken(sample, content) if "glm-nano" in content else "does not say what it is"


CHECKS = {
    "identity": _identity,
    "thanks": _thanks,
    "about": _about,
    "number": _number,
    "json": _json,
    "contains": _contains,
    "equals": _equals,
    "theme": _theme,
    "brief": _brief,
    "fallback": _refusal,
    "no_call": _refusal,
}
