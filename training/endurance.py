"""Does it always end? Inputs that no person would send, against a running server.

    glmstudio serve &
    python -m training.endurance --url http://127.0.0.1:8000/v1 --key ID.SECRET [--short 1000] [--turns 200]

An empty prompt, random text of thousands of tokens, hundreds of turns, and a crowd of short prompts at once.
Every answer has to end by itself (`finish_reason` is `stop`) and say something, not run to a token limit.
Exits with 1 if any does not.
"""

from __future__ import annotations

import argparse
import json
import random
import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from training.corpus import fallback, samples
from training.corpus.sample import said

Messages = list[dict[str, Any]]
TIMEOUT_SECONDS = 300.0
LONGEST_ANSWER_TOKENS = 1000
ATTEMPTS_WHEN_BUSY = 40
LONGEST_PAUSE_SECONDS = 30.0
SHORT_TEXTS = 20
"""How many of the messages without a wish are sent."""
THREAD_STACK_BYTES = 256 * 1024


class Service:
    """Chat over the OpenAI-style address; a refusal because of load is tried again, as clients do."""

    def __init__(self, url: str, key: str, model: str) -> None:
        self.url, self.key, self.model = url, key, model
        self.refused = Counter[int]()

    def ask(self, messages: Messages, thinking: bool) -> dict[str, Any]:
        body = {
            "model": self.model,
            "messages": messages,
            "max_tokens": LONGEST_ANSWER_TOKENS,
            "enable_thinking": thinking,
        }
        headers = {"authorization": f"Bearer {self.key}", "content-type": "application/json"}
        request = urllib.request.Request(
            self.url.rstrip("/") + "/chat/completions", json.dumps(body).encode(), headers
        )
        for attempt in range(ATTEMPTS_WHEN_BUSY):
            try:
                with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
                    return json.load(response)
            except urllib.error.HTTPError as error:
                if error.code == 400:  # a clear refusal is an end too: some addresses take no empty message
                    return {"refused": json.load(error)}
                if error.code not in (429, 503):
                    raise RuntimeError(f"{error.code}: {error.read().decode()[:300]}") from error
                self.refused[error.code] += 1
                # A crowd that comes back all at once every second keeps any server busy with refusing.
                time.sleep(random.uniform(0.3, 1.0) * min(2.0**attempt, LONGEST_PAUSE_SECONDS))
        raise RuntimeError("the server stayed busy")


def ending(answer: dict[str, Any]) -> str:
    """`stop` (or `tool_calls`) for an answer that ended by itself."""
    if "refused" in answer:
        return "refused"
    choice = answer["choices"][0]
    if choice["finish_reason"] == "stop" and not choice["message"].get("content"):
        return "empty"
    return str(choice["finish_reason"])


def long_texts(rng: random.Random, tokens: int) -> Iterator[tuple[str, Messages]]:
    """Texts of about so many tokens: sentences, words that mean nothing, mixed scripts, base64 and more."""
    yield "sentences", _user(fallback.pasted(rng, "held", "en", tokens // 31))
    yield "sentences, Chinese", _user(fallback.pasted(rng, "held", "zh", tokens // 24))
    yield "invented words", _user(fallback.nonsense(rng, "held", "en", tokens // 4))
    yield "characters of all scripts", _user(fallback.soup(rng, tokens // 2))
    yield "base64", _user("".join(rng.choices(fallback.BASE64, k=tokens)))
    yield "one word again and again", _user("again " * (tokens // 2))
    yield "one character again and again", _user("a" * tokens)
    yield "emoji", _user("".join(chr(rng.randint(0x1F300, 0x1F64F)) for _ in range(tokens // 4)))
    yield "hexadecimal", _user(" ".join(f"{rng.randint(0, 255):02x}" for _ in range(tokens // 3)))
    yield (
        "a question behind a long text",
        _user(fallback.pasted(rng, "held", "en", tokens // 31) + "\n\nWho are you?"),
    )


def short_texts(rng: random.Random) -> Iterator[tuple[str, Messages]]:
    """What is hardly a message: a space, signs, numbers, addresses, data and errors without a question."""
    yield "empty", _user("")
    yield "a space", _user(" ")
    wordless = (text for text in iter(lambda: fallback.nothing(rng, "held"), None) if text.strip())
    for index, text in zip(range(SHORT_TEXTS), wordless, strict=False):
        yield f"hardly a message, no. {index + 1}", _user(text)


def _user(text: str) -> Messages:
    return [{"role": "user", "content": text}]


def many_turns(service: Service, turns: int, thinking: bool) -> Counter[str]:
    """One conversation of so many turns, each answered by the model itself and kept in the history."""
    messages: Messages = []
    found = Counter[str]()
    wishes = samples("held", 77, turns, {"identity": 2, "about": 2, "verse": 2, "fallback": 3, "echo": 1})
    for wish in wishes:
        messages.append(wish.prompt[-1])
        answer = _within_context(service, messages, thinking)
        found[ending(answer)] += 1
        if "refused" in answer:
            messages.pop()
            continue
        messages.append(
            {"role": "assistant", "content": answer["choices"][0]["message"].get("content") or ""}
        )
    return found


def _within_context(service: Service, messages: Messages, thinking: bool) -> dict[str, Any]:
    """The answer; the oldest turns are dropped from `messages` while these are refused as too long."""
    while "refused" in (answer := service.ask(messages, thinking)) and len(messages) > 2:
        del messages[: max(2, len(messages) // 8 // 2 * 2)]
    return answer


def given_turns(service: Service, turns: int, thinking: bool) -> Counter[str]:
    """One question after a history of so many right answers."""
    history: Messages = []
    for sample in samples("held", 78, turns, {"identity": 2, "about": 2, "arithmetic": 1, "fallback": 3}):
        history += [sample.prompt[-1], {"role": "assistant", "content": said(sample)}]
    return Counter([ending(_within_context(service, [*history, *_user("Who are you?")], thinking))])


def crowd(service: Service, count: int) -> Counter[str]:
    """Short prompts of all areas, all at once."""
    wishes = list(
        samples("held", 79, count, {"identity": 1, "about": 1, "verse": 1, "fallback": 1, "echo": 1})
    )
    threading.stack_size(THREAD_STACK_BYTES)
    with ThreadPoolExecutor(count) as pool:
        answers = pool.map(lambda pair: service.ask(pair[1].prompt, pair[0] % 2 == 0), enumerate(wishes))
        return Counter(map(ending, answers))


def main() -> None:
    options = arguments()
    service = Service(options.url, options.key, options.model)
    rng = random.Random(5)
    bad = 0
    checks: list[tuple[str, Any]] = []
    for thinking in (True, False):
        mode = "on" if thinking else "off"
        texts = [*short_texts(rng), *long_texts(rng, options.tokens)]
        checks += [
            (f"{name}, thinking {mode}", lambda m=m, t=thinking: Counter([ending(service.ask(m, t))]))
            for name, m in texts
        ]
        for name, talk in (("own turns", many_turns), ("given turns", given_turns)):
            checks.append(
                (
                    f"{options.turns} {name}, thinking {mode}",
                    lambda f=talk, t=thinking: f(service, options.turns, t),
                )
            )
    if options.only_crowd:
        checks.clear()
    checks.append((f"{options.short} short prompts at once", lambda: crowd(service, options.short)))
    for name, check in checks:
        begun = time.perf_counter()
        found = check()
        bad += sum(found.values()) - found["stop"] - found["refused"] * name.startswith("empty,")
        print(f"{name}: {dict(found)}, {time.perf_counter() - begun:.1f} s", flush=True)
    print(f"refused for load and tried again: {dict(service.refused)}")
    raise SystemExit(1 if bad else 0)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--url", default="http://127.0.0.1:8000/v1")
    parser.add_argument("--key", required=True)
    parser.add_argument("--model", default="glm-nano")
    parser.add_argument("--tokens", type=int, default=8000, help="about how long the long texts are")
    parser.add_argument("--turns", type=int, default=200)
    parser.add_argument("--short", type=int, default=1000)
    parser.add_argument("--only-crowd", action="store_true", help="only the short prompts at once")
    return parser.parse_args()


if __name__ == "__main__":
    main()
