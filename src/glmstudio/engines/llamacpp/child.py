"""The child process: one llama.cpp server on a loopback port, nothing else.

Run as `python -m glmstudio.engines.llamacpp.child`. One JSON line on stdin configures it (`ChildConfig`: a
command line would show the secret to everyone), one JSON line on stdout says READY or FAILED, then stdin only
says when the parent is gone. Everything llama.cpp prints goes to stderr, which the parent logs.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import msgspec

from glmstudio.parent import belong_to

SMALL_CHECKPOINT_BYTES = 256 << 20
SMALL_BATCH_TOKENS, CPU_BATCH_TOKENS, GPU_BATCH_TOKENS = 64, 512, 1024
"""Prompt tokens read in one step. A cancel, and everyone else's next token, waits for at most one step. A
small checkpoint gains nothing from longer steps; a large one reads all its weights in each."""
HTTP_THREADS_SPARE = 4
"""Threads of llama.cpp's server beyond one for each slot, so that counting tokens never waits for an
answer."""


class ChildConfig(msgspec.Struct, forbid_unknown_fields=True):
    """`context_tokens` are those of all `slots` together, in one pool or an equal part for each; `secret`
    is the key that the port asks for."""

    path: str
    secret: str
    parent_pid: int
    slots: int
    threads: int
    context_tokens: int
    shared_cache: bool
    gpu_layers: int


class ChildReport(msgspec.Struct, omit_defaults=True):
    """What the child says once: the port it serves on, or why it cannot."""

    port: int = 0
    failure: str = ""


def main() -> int:
    reports = _take_stdout()
    config = msgspec.json.decode(sys.stdin.buffer.readline(), type=ChildConfig)
    belong_to(config.parent_pid)
    try:
        server = _serve(config)
    except (RuntimeError, ValueError, ImportError, OSError) as error:
        _report(reports, ChildReport(failure=str(error)[:500] or type(error).__name__))
        return 1
    _report(reports, ChildReport(port=int(server.listening_address.rsplit(":", 1)[1])))
    while os.read(0, 4096):  # blocks until the parent closes its end or dies
        pass
    # A clean teardown would wait for running answers; nobody is left to read them.
    os._exit(0)


def _serve(config: ChildConfig) -> Any:
    xllamacpp: Any = importlib.import_module("xllamacpp")  # late, and it has no types
    params = xllamacpp.CommonParams()
    params.model.path = config.path
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [config.secret]
    params.n_parallel = config.slots
    params.n_threads_http = config.slots + HTTP_THREADS_SPARE
    params.cpuparams.n_threads = config.threads
    params.cpuparams_batch.n_threads = config.threads
    params.n_ctx = config.context_tokens
    params.kv_unified = config.shared_cache
    params.n_batch = params.n_ubatch = max(_batch_tokens(xllamacpp, config), config.slots)
    params.cache_prompt = True
    params.cache_ram_mib = 0  # it serves whoever comes with the same prompt, whoever sent it first
    params.n_gpu_layers = config.gpu_layers
    params.fit_params = False  # sizes are ours to choose; fitting loads the file twice
    params.special = True  # text of control tokens too: the parser cuts role markers itself
    params.warmup = False
    params.ui = False
    params.endpoint_slots = False
    params.use_jinja = False  # we render prompts; a template that its parser dislikes must not stop the load
    params.verbosity = 2  # errors and warnings
    return xllamacpp.Server(params)


def _batch_tokens(xllamacpp: Any, config: ChildConfig) -> int:
    if config.gpu_layers:
        kinds: set[object] = {device["type"] for device in xllamacpp.get_device_info()}
        processors = xllamacpp.ggml_backend_dev_type
        if kinds & {processors.GGML_BACKEND_DEVICE_TYPE_GPU, processors.GGML_BACKEND_DEVICE_TYPE_IGPU}:
            return GPU_BATCH_TOKENS
    return SMALL_BATCH_TOKENS if os.path.getsize(config.path) < SMALL_CHECKPOINT_BYTES else CPU_BATCH_TOKENS


def _take_stdout() -> int:
    """A private copy of stdout for our report; file descriptor 1 becomes stderr, because libraries print
    there."""
    reports = os.dup(1)
    os.dup2(2, 1)
    return reports


def _report(reports: int, report: ChildReport) -> None:
    os.write(reports, msgspec.json.encode(report) + b"\n")
    os.close(reports)


if __name__ == "__main__":
    sys.exit(main())
