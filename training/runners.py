"""Two ways to let the model speak: a GGUF in llama.cpp, or a checkpoint in transformers.

Both take a rendered prompt and return raw text with the reason why it ended.
"""

from __future__ import annotations

import json
import socket
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training import tokenizer as tok

LONGEST_OUTPUT = 500
THINK_CLOSE = "</think>"


@dataclass(frozen=True)
class Spoken:
    text: str
    stopped: bool
    ids: list[int]
    tokens_per_second: float = 0.0


@dataclass(frozen=True)
class Sampling:
    """The card's defaults; temperature 0 is greedy."""

    temperature: float = 1.0
    top_p: float = 0.95
    top_k: int = 20


GREEDY = Sampling(temperature=0.0)


class LlamaCpp:
    """llama.cpp's server inside this process, reached over loopback."""

    def __init__(self, gguf: Path, slots: int = 1, threads: int = 2, context: int = 8192) -> None:
        import xllamacpp

        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        params = xllamacpp.CommonParams()
        params.model.path = str(gguf)
        params.n_ctx = context * slots
        params.n_parallel = slots
        params.cpuparams.n_threads = threads
        params.warmup = False
        params.port = port
        params.verbosity = -1
        self._server = xllamacpp.Server(params)
        self._url = f"http://127.0.0.1:{port}"

    def speak(self, prompt: str, sampling: Sampling, seed: int = 0) -> Spoken:
        return self._run(prompt, sampling, seed)

    def speak_json(
        self, prompt: str, sampling: Sampling, seed: int, schema: dict[str, Any], *, thinking: bool
    ) -> Spoken:
        """The answer is JSON of this schema; a thought before it stays free, as in the service."""
        if not thinking:
            return self._run(prompt, sampling, seed, schema=schema)
        thought = self._run(prompt, sampling, seed, stop=THINK_CLOSE)
        if not thought.text.endswith(THINK_CLOSE):
            return thought
        answer = self._run(prompt + thought.text, sampling, seed, schema=schema)
        return Spoken(thought.text + answer.text, answer.stopped, thought.ids + answer.ids)

    def _run(
        self,
        prompt: str,
        sampling: Sampling,
        seed: int,
        schema: dict[str, Any] | None = None,
        stop: str = "",
    ) -> Spoken:
        body: dict[str, Any] = {
            "prompt": prompt,
            "n_predict": LONGEST_OUTPUT,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "top_k": sampling.top_k,
            "min_p": 0.0,
            "seed": seed,
            "cache_prompt": False,
            "return_tokens": True,
        }
        if schema is not None:
            body["json_schema"] = schema
        if stop:
            body["stop"] = [stop]
        request = urllib.request.Request(
            self._url + "/completion", json.dumps(body).encode(), {"content-type": "application/json"}
        )
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
        return Spoken(
            answer["content"] + answer["stopping_word"],  # llama.cpp leaves the stop text out
            answer["stop_type"] == "eos",
            answer["tokens"],
            answer["timings"].get("predicted_per_second", 0.0),
        )


class Transformers:
    """The Hugging Face export on the CPU, one prompt at a time."""

    def __init__(self, directory: Path) -> None:
        import torch
        from transformers import AutoModelForCausalLM

        self._torch = torch
        self._model = AutoModelForCausalLM.from_pretrained(directory, dtype=torch.float32)
        self._model.eval()
        self._tokenizer = tok.load(directory)
        self._stops = [self._tokenizer.token_to_id(token) for token in tok.STOPS]

    def speak(self, prompt: str, sampling: Sampling, seed: int = 0) -> Spoken:
        """Free text: transformers has no grammar, so structured output is measured on the GGUF."""
        self._torch.manual_seed(seed)
        ids = self._torch.tensor([self._tokenizer.encode(prompt, add_special_tokens=False).ids])
        greedy = sampling.temperature == 0
        options: dict[str, Any] = {"do_sample": False, "temperature": None, "top_p": None, "top_k": None}
        if not greedy:
            options = {
                "do_sample": True,
                "temperature": sampling.temperature,
                "top_p": sampling.top_p,
                "top_k": sampling.top_k,
            }
        with self._torch.inference_mode():
            out = self._model.generate(
                ids,
                attention_mask=self._torch.ones_like(ids),
                max_new_tokens=LONGEST_OUTPUT,
                eos_token_id=self._stops,
                pad_token_id=self._stops[0],
                **options,
            )
        new: list[int] = out[0, ids.shape[1] :].tolist()
        stopped = bool(new) and new[-1] in self._stops
        body = new[:-1] if stopped else new
        return Spoken(self._tokenizer.decode(body, skip_special_tokens=True), stopped, body)
