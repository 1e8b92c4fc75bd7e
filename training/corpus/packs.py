"""Several exercises in one conversation: long texts in which nearly everything is learnt.

Only for training. A schema or a list of functions is read once and then used several times, and conversations
of many turns stop being a surprise. Half of the packs keep the reasoning of earlier turns.
"""

from __future__ import annotations

import json
import random
import re
from typing import Any

from training.corpus import (
    about,
    arithmetic,
    echo,
    everyday,
    fallback,
    identity,
    made_up,
    memory,
    results,
    structured,
    tools,
    verse,
    vocabulary,
    words,
)
from training.corpus.functions import Function, Request
from training.corpus.sample import (
    Language,
    Sample,
    Split,
    assistant,
    calls,
    dress,
    half,
    pick_language,
    said,
    system,
    tool_result,
    user,
)

LONGEST_QUOTE_CHARACTERS = 200
# The only room that knows verse and the large table: a held-out theme is no word of the table.
for _themes in verse.OTHER_THEMES.values():
    vocabulary.keep_out(half(_themes, "held"))

TALK = {
    identity.generate: 2,
    about.generate: 2,
    arithmetic.generate: 3,
    verse.generate: 2,
    fallback.generate: 3,
    echo.generate: 2,
    memory.generate: 2,
    structured.generate: 2,
}


def conversation(rng: random.Random, split: Split, turns: int = 0) -> Sample:
    """Independent requests of all areas, one after another."""
    parts = [_talk(rng, split) for _ in range(turns or rng.randint(3, 7))]
    return _joined(rng, parts)


def many_turns(rng: random.Random, split: Split) -> Sample:
    """Dozens of short turns: nothing may start to repeat itself because a conversation has become long."""
    return conversation(rng, split, rng.randint(15, 70))


def sums(rng: random.Random, split: Split) -> Sample:
    """A row of exercises in arithmetic."""
    return _joined(rng, [arithmetic.generate(rng, split) for _ in range(rng.randint(3, 8))])


def echoes(rng: random.Random, split: Split) -> Sample:
    """A row of things to repeat."""
    return _joined(rng, [echo.generate(rng, split) for _ in range(rng.randint(3, 8))])


def records(rng: random.Random, split: Split) -> Sample:
    """One schema, or one list of keys, and several sentences one after another, each made into JSON by it."""
    language: Language = rng.choice(("en", "zh"))
    keys = structured.entries(rng, split, language)
    told = [structured.told(rng, language, keys) for _ in range(rng.randint(2, 5))]
    thinks = rng.random() < 0.4
    if rng.random() < 0.3:
        order = structured.request(rng, split, language, keys, "").strip()
        messages = [system(order), user(told[0][1])]
    else:
        messages = [user(structured.request(rng, split, language, keys, told[0][1]))]
    messages.append(structured.reply(language, told[0][0], thinks))
    for record, sentence in told[1:]:
        messages += [user(sentence), structured.reply(language, record, thinks)]
    expect = {"kind": "json", "value": told[-1][0], "values_only": False}
    return Sample("packed", language, messages, expect, preserved=thinks)


def strings(rng: random.Random, split: Split) -> Sample:
    """Texts to repeat that meet every token: characters, words of the corpus in disorder, whole messages."""
    language = pick_language(rng, (4, 3, 1, 1))
    messages: list[dict[str, Any]] = []
    text = ""
    for _ in range(rng.randint(2, 5)):
        text = _string(rng, split)
        asked = rng.choice(half(echo.ASK[language], split)).format(x=text)
        messages += [user(asked), assistant(text)]
    return Sample("packed", language, messages, {"kind": "equals", "text": text})


def _string(rng: random.Random, split: Split) -> str:
    roll = rng.random()
    if roll < 0.35:
        row = words.pieced_han(rng, rng.randint(4, 60))
        return row if rng.random() < 0.6 else re.sub(r"(..?)", r"\1 ", row).strip()
    if roll < 0.7:
        found = [words.pieced(rng) for _ in range(rng.randint(3, 30))]
        return rng.choice((" ", " ", "_", ", ", "-")).join(found)
    area = rng.choice((tools, results, structured, memory, fallback, about, identity))
    sample = area.generate(rng, split)
    said = sample.prompt[-1]["content"]
    if rng.random() < 0.35 and 0 < len(said) <= LONGEST_QUOTE_CHARACTERS:
        return said.strip() or "ok"
    known = said + " " + json.dumps(sample.tools, ensure_ascii=False) + " " + sample.messages[-1]["content"]
    found = sorted(set(re.findall(r"[A-Za-z]+|[^\x00-\x7f。，！？：；“”]{1,4}", known)))
    return " ".join(rng.sample(found, min(len(found), rng.randint(3, 16)))) or "ok"


def _talk(rng: random.Random, split: Split) -> Sample:
    """A sample of one turn without functions or system prompt."""
    while True:
        sample = rng.choices(tuple(TALK), tuple(TALK.values()))[0](rng, split)
        if len(sample.messages) == 2 and not sample.tools:
            return sample


def _joined(rng: random.Random, parts: list[Sample]) -> Sample:
    """One conversation of them all. Earlier answers keep their reasoning, or lose it as history does."""
    preserved = rng.random() < 0.5
    messages: list[dict[str, Any]] = []
    for part in parts[:-1]:
        question, answer = part.messages[-2:]
        messages += [question, answer if preserved else assistant(said(part))]
    last = parts[-1]
    messages += last.messages[-2:]
    return Sample("packed", last.language, messages, last.expect, last.tools, last.schema, preserved)


# --- sessions with functions ------------------------------------------------------------------------------


def session(rng: random.Random, split: Split) -> Sample:
    """One list of functions and several requests: calls, two calls, none, results and answers."""
    language = pick_language(rng, (5, 5, 1.5, 1.5))
    offered = _functions(rng, split, language)
    preserved = rng.random() < 0.6
    thinks = rng.random() < 0.6
    messages: list[dict[str, Any]] = []
    for _ in range(rng.randint(2, 6)):
        messages += _request(rng, split, language, offered, thinks)
    if rng.random() < 0.4:
        messages = messages[: _last_call(messages)]
    listed = [f.tool(rng) for f in offered]
    return Sample("packed", language, messages, _expected(messages[-1]), listed, None, preserved)


def _expected(last: dict[str, Any]) -> dict[str, Any]:
    if not last.get("tool_calls"):
        return {"kind": "equals", "text": last["content"]}
    made = [call["function"] for call in last["tool_calls"]]
    return {"kind": "calls", "calls": [[f["name"], f["arguments"]] for f in made]}


def _last_call(messages: list[dict[str, Any]]) -> int:
    """The length up to the last call, which then closes the text."""
    last = max((i for i, m in enumerate(messages) if m.get("tool_calls")), default=len(messages) - 1)
    return last + 1


def _functions(rng: random.Random, split: Split, language: Language) -> list[Function]:
    """One to six functions with different names and purposes, some near each other."""
    count = rng.choices((1, 2, 3, 4, 5, 6), (3, 4, 4, 2, 1, 1))[0]
    found: list[Function] = []
    for _ in range(30):
        if len(found) == count:
            break
        new = _function(rng, split, language, rng.choice(found) if found else None)
        if all(new.name != f.name and new.concept != f.concept for f in found):
            found.append(new)
    return found


def _function(rng: random.Random, split: Split, language: Language, near: Function | None) -> Function:
    if language in ("ja", "id") or rng.random() < 0.35:
        return everyday.draw_function(rng, split, language)
    verb, noun = made_up.invented_parts(rng, split) if rng.random() < 0.4 else made_up.draw_parts(rng, split)
    if near and near.slots and rng.random() < 0.35:
        verb, noun = (near.parts[0], noun) if rng.random() < 0.5 else (verb, near.parts[1])
    return made_up.draw_function(rng, split, language, (verb, noun))


def _request(
    rng: random.Random, split: Split, language: Language, offered: list[Function], thinks: bool
) -> list[dict[str, Any]]:
    """One request up to the answer."""
    if rng.random() < 0.15:
        return _not_for_functions(rng, split, language, thinks)
    wishes = [tools.wish(rng, split, language, rng.choice(offered))]
    text = wishes[0].text
    if rng.random() < 0.2 and language in ("en", "zh"):
        wishes.append(tools.wish(rng, split, language, rng.choice(offered)))
        text = text.rstrip(".?。？") + rng.choice(tools.JOINERS[language]) + wishes[1].clause
    made = [(w.function.name, w.arguments) for w in wishes]
    call = calls(made, tools.thought(language, made) if thinks else None)
    found = [_outcome(rng, split, language, w) for w in wishes]
    space = " " if language in ("en", "id") else ""
    summary = "; ".join(f[1] for f in found)
    answer = assistant(
        space.join(f[0] for f in found), results.THOUGHT[language].format(r=summary) if thinks else None
    )
    shown = [tool_result(f[2], i) for i, f in enumerate(found)]
    return [user(dress(rng, language, text)), call, *shown, answer]


def _outcome(rng: random.Random, split: Split, language: Language, wish: Request) -> tuple[str, str, str]:
    weather = wish.function.concept == "weather"
    return results.outcome(rng, split, language, wish, 0.0 if weather else rng.uniform(0.6, 1.0))


def _not_for_functions(
    rng: random.Random, split: Split, language: Language, thinks: bool
) -> list[dict[str, Any]]:
    """A greeting, or something that no function on offer can do."""
    if rng.random() < 0.3:
        plain = identity.generate(rng, split)
        question, answer = plain.messages[-2:]
        return [question, answer if thinks else assistant(answer["content"])]
    question = user(dress(rng, language, fallback.beyond(rng, split, language)))
    thought = tools.NONE_THOUGHT[language] if thinks else None
    return [question, assistant(tools.NONE[language], thought)]
