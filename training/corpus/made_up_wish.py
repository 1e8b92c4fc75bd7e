"""Puts a wish for a made-up function into words, from the patterns of four languages; only for training.

Knows where values stand in a request and how requests are joined; knows neither functions nor how values are
drawn.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from training.corpus import made_up_asked, made_up_east
from training.corpus.frames import Kept, expand
from training.corpus.sample import STOPS, Language

PARTS = made_up_asked.PARTS | made_up_east.PARTS
MARK = re.compile(r"\{(v|n|m|d|ing|ed|k|x|all|a|b)\}")
LAYOUTS = ("behind", "lead", "list", "told", "told_first")
HOW_OFTEN = (46, 12, 16, 16, 7)
BETWEEN: dict[Language, tuple[str, ...]] = {
    "en": (", ", ", ", " and ", "; ", ", and "),
    "zh": ("，", "，", "、", "；", "，并且"),
    "ja": ("、", "、", "，", "、そして"),
    "id": (", ", ", ", " dan ", "; "),
}
AT_LAST: dict[Language, str] = {"en": " and ", "zh": "，", "ja": "、", "id": " dan "}
STOP: dict[Language, str] = {"en": ".", "zh": "。", "ja": "。", "id": "."}
SPACE: dict[Language, str] = {"en": " ", "zh": "", "ja": "", "id": " "}
IS_BETWEEN: dict[Language, str] = {"en": "{k} {x}", "zh": "{k}是{x}", "ja": "{k}は{x}", "id": "{k} {x}"}
# Behind a key without a space only these values can be told from it.
TELLS_ITSELF = re.compile(r"[0-9“「《『‘【\"]")


@dataclass(frozen=True)
class Said:
    """A value as a message may say it: under what name, and, where that is enough, without one."""

    key: str
    shown: str
    quoted: bool = False
    truth: bool | None = None
    nameless: str | None = None


def put(
    rng: random.Random,
    language: Language,
    verb: str,
    noun: str,
    said: Sequence[Said],
    kept: Kept,
    known: bool,
    again: Sequence[Said] = (),
    short: bool = False,
) -> tuple[str, str]:
    """The whole request, and a clause that can stand beside another. `known` verbs have forms.

    `again` are the values of a second call of the function, `short` keeps the values inside the sentence.
    """
    parts = PARTS[language]
    kind = "inflected" if known and language == "en" and rng.random() < 0.2 else "wish"
    wish = _fresh(rng, parts, kind, kept)
    layout = rng.choices(LAYOUTS, HOW_OFTEN)[0] if said and not (again or short) else "behind"
    details = _behind(rng, language, parts, said) if layout == "behind" else ""
    if again:
        details = details.rstrip("、") + rng.choice(parts["again"]) + _behind(rng, language, parts, again)
    text = request = _filled(rng, wish, verb, noun, details)
    if layout == "lead":
        opener, item = _split(expand(rng, "<lead>", parts))
        opening = _filled(rng, opener, all=_joined(rng, language, parts, item, said))
        if opening[-1] in ".。":
            text = opening + SPACE[language] + text
        else:
            text = opening + ("" if opening[-1] in "，：、" else " " if opening[-1] in ":," else ", ")
            text += _lowered(language, request)
    elif layout == "list":
        text = _listed(rng, language, parts, text, said)
    elif layout in ("told", "told_first"):
        first_told = layout == "told_first"
        told = SPACE[language].join(
            _told(rng, language, parts, s, first_told and i == 0) for i, s in enumerate(said)
        )
        first, second = (text, told) if layout == "told" else (told, text)
        text = _ended(language, first) + second
    if not short and rng.random() < 0.13:
        reason = expand(rng, "<reason>", parts)
        text = (
            _ended(language, reason) + text
            if rng.random() < 0.5 or layout == "list"
            else _ended(language, text) + reason
        )
    clause = _filled(rng, _fresh(rng, parts, "clause", kept), verb, noun, "", capital=0.0, keep_d=True)
    return text, clause.replace("{d}", _behind(rng, language, parts, said))


def question(rng: random.Random, language: Language, noun: str, other: str) -> str:
    """Something asked about the thing that is no wish for what a function does to it."""
    return _filled(rng, expand(rng, "<question>", PARTS[language]), "", noun, m=other)


def together(rng: random.Random, language: Language, texts: Sequence[str], clauses: Sequence[str]) -> str:
    """Several wishes in one message, in their order."""
    parts = PARTS[language]
    style = rng.random()
    if style < 0.34:
        return texts[0].rstrip(STOPS) + "".join(rng.choice(parts["and"]) + clause for clause in clauses[1:])
    if style < 0.68:
        whole = texts[0]
        for text, clause in zip(texts[1:], clauses[1:], strict=True):
            further = rng.choice(parts["also"]) + (clause if rng.random() < 0.6 else _lowered(language, text))
            whole = whole.rstrip(STOPS) + rng.choice(parts["stop"]) + further[:1].upper() + further[1:]
        return whole
    if style < 0.80:
        return rng.choice(parts["first"]) + rng.choice(parts["and"]).join(clauses)
    if style < 0.92 and len(clauses) == 2:
        form = rng.choice(parts["numbered"])
        given = clauses if rng.random() < 0.6 else [text.rstrip(STOPS) for text in texts]
        return MARK.sub(lambda m: given[m[1] == "b"], form)
    if style < 0.92:
        return "\n".join(f"{i}. {clause}" for i, clause in enumerate(clauses, 1))
    return _raised(language, rng.choice(parts["and"]).join(clauses))


def _fresh(rng: random.Random, parts: Mapping[str, Sequence[str]], kind: str, kept: Kept) -> str:
    """A pattern of requests that is not held out, wherever its values may stand."""
    while True:
        pattern = expand(rng, f"<{kind}>", parts)
        if not kept.has(pattern) and not kept.has(pattern.replace("{d}", "")):
            return pattern.replace(" {d}", "{d}")


def _filled(
    rng: random.Random,
    pattern: str,
    verb: str = "",
    noun: str = "",
    details: str = "",
    *,
    capital: float = 0.85,
    keep_d: bool = False,
    **others: str,
) -> str:
    """The pattern with its marks replaced; a capital in front, unless a value stands there."""
    if noun[:1] in "aeiou":
        pattern = re.sub(r"\b([Aa]) \{n\}", r"\1n {n}", pattern)
    values = {"v": verb, "n": noun, "d": "{d}" if keep_d else details} | others
    if verb and ("{ing}" in pattern or "{ed}" in pattern):
        values["ing"], values["ed"] = made_up_asked.participles(verb)
    if not pattern.startswith(("{x}", "{all}", "{d}", '"')) and rng.random() < capital:
        for mark in ("v", "n", "k", "ing"):
            if pattern.startswith(f"{{{mark}}}"):
                values[mark + "^"] = values[mark][:1].upper() + values[mark][1:]
                pattern = values.pop(mark + "^") + pattern[len(mark) + 2 :]
                break
        else:
            pattern = pattern[:1].upper() + pattern[1:]
    return MARK.sub(lambda m: values[m[1]], pattern)


def _split(line: str) -> tuple[str, str]:
    opener, item = line.split("~")
    return opener.strip(), item.strip()


def _behind(
    rng: random.Random, language: Language, parts: Mapping[str, Sequence[str]], said: Sequence[Said]
) -> str:
    """The values as they follow the thing that the wish is about (in Japanese: as they go before it)."""
    if not said:
        return ""
    said = rng.sample(said, len(said)) if rng.random() < 0.2 else said
    if rng.random() < 0.5:
        phrases = [
            s.nameless if s.nameless and rng.random() < 0.7 else _joint(rng, language, parts, [s])
            for s in said
        ]
        # A Chinese value without a comma would run into the one before.
        apart = [
            p if i == 0 or language != "zh" or p[0] in "，（ " else f"，{p}" for i, p in enumerate(phrases)
        ]
        return "".join(apart)
    return _joint(rng, language, parts, said)


def _joint(
    rng: random.Random, language: Language, parts: Mapping[str, Sequence[str]], said: Sequence[Said]
) -> str:
    opener, item = expand(rng, "<joint>", parts).split(" ~ ")
    return opener[1:].replace("{all}", _joined(rng, language, parts, item, said))


def _joined(
    rng: random.Random,
    language: Language,
    parts: Mapping[str, Sequence[str]],
    item: str,
    said: Sequence[Said],
) -> str:
    """All values in one phrase, each in the same form."""
    shown = [_item(rng, language, parts, item, s) for s in said]
    between = rng.choice(BETWEEN[language])
    if len(shown) == 1:
        return shown[0]
    last = AT_LAST[language] if rng.random() < 0.5 else between
    return between.join(shown[:-1]) + last + shown[-1]


def _item(
    rng: random.Random, language: Language, parts: Mapping[str, Sequence[str]], item: str, said: Said
) -> str:
    if said.truth is not None:
        item = expand(rng, "<entry>", parts)
    shown = _shown(rng, parts, said)
    item = _with_article(item, said.key)
    if "{k}{x}" in item:
        if said.key[-1].isascii() and shown[0].isascii():
            item = item.replace("{k}{x}", "{k} {x}")
        elif not TELLS_ITSELF.match(shown) and not (shown[0].isascii() and shown[0].isalpha()):
            item = item.replace("{k}{x}", IS_BETWEEN[language])
    values = {"k": said.key, "x": shown}
    return MARK.sub(lambda m: values[m[1]], item)


def _listed(
    rng: random.Random,
    language: Language,
    parts: Mapping[str, Sequence[str]],
    text: str,
    said: Sequence[Said],
) -> str:
    """The values as a list behind the request."""
    _, opener, between = (part.replace("N", "\n") for part in expand(rng, "<list>", parts).split("~"))
    between = between.strip(" ")
    wide = language in ("zh", "ja")
    joiner = (between or ("，" if wide else ",")) + ("" if wide or between == "\n" else " ")
    item = expand(rng, "<entry>", parts)
    shown = joiner.join(_item(rng, language, parts, item, s) for s in said)
    text = text.rstrip(STOPS) if opener[:1] in ".:。：，" else text
    return text + opener.rstrip(" ").replace("{all}", shown)


def _told(
    rng: random.Random, language: Language, parts: Mapping[str, Sequence[str]], said: Said, begins: bool
) -> str:
    """A sentence about one value. No message begins with a value: its first letter may be made small."""
    pattern = expand(rng, "<told_flag>" if said.truth is not None else "<told>", parts)
    while begins and pattern.startswith("{x}"):
        pattern = expand(rng, "<told>", parts)
    shown = _shown(rng, parts, said)
    pattern = _with_article(pattern, said.key)
    return _filled(rng, pattern, k=said.key, x=shown)


def _shown(rng: random.Random, parts: Mapping[str, Sequence[str]], said: Said) -> str:
    """The value itself: a word for yes or no, in quotes, or bare."""
    if said.truth is not None:
        return expand(rng, "<yes>" if said.truth else "<no>", parts)
    return rng.choice(parts["quote"]).replace("{x}", said.shown) if said.quoted else said.shown


def _with_article(pattern: str, key: str) -> str:
    """ "a limit of 3", "an amount of 3", but "3 as the pages"."""
    if key.endswith("s"):
        return re.sub(r"\ba \{k\} of \{x\}", "{x} as the {k}", pattern)
    return re.sub(r"\ba \{k\}", "an {k}", pattern) if key[:1] in "aeiou" else pattern


def _ended(language: Language, text: str) -> str:
    return text + ("" if text[-1:] in STOPS else STOP[language]) + SPACE[language]


def _raised(language: Language, text: str) -> str:
    return text[:1].upper() + text[1:] if language in ("en", "id") else text


def _lowered(language: Language, text: str) -> str:
    keeps = language in ("zh", "ja") or text.startswith(("I ", "I'")) or text[:1] in "\"'“‘«"
    return text if keeps else text[:1].lower() + text[1:]
