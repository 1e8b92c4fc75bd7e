"""Every sentence the command line says, by name, so that other languages can stand beside English.

`{braces}` are filled in by `text`. Errors about settings, files and keys come from the modules that find
them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

ENGLISH: Mapping[str, str] = {
    "app": "A Model Studio for GLM on your own machine: OpenAI, DashScope and Zhipu clients, one server.",
    "version": "Show the version and leave.",
    "option.config": "Settings file (TOML).",
    "option.data_dir": "Where keys and database live. [default: ~/.local/share/glmstudio]",
    "option.json": "Print JSON.",
    "option.model_binding": (
        "Serve ID from SOURCE: a GGUF file, a folder holding one, scripted:FILE, or glm-nano. ID * is every"
        " chat model. May be repeated. [default: *=glm-nano]"
    ),
    # serve
    "serve": (
        "Start the server.\n\nThe first start makes the data directory, a master key and an API key, and"
        " shows the key once. Ctrl-C lets running answers finish."
    ),
    "serve.host": "Address to listen on. [default: 127.0.0.1]",
    "serve.port": "Port to listen on; 0 takes a free one. [default: 8000]",
    "serve.drain_timeout": "Seconds that running answers get after Ctrl-C or SIGTERM. [default: 30]",
    "serve.log_level": "debug, info, warning or error. [default: info]",
    "serve.log_format": "auto, json or text. [default: auto]",
    "serve.bootstrap_key_file": "File with the first API key, id.secret; so does GLMSTUDIO_BOOTSTRAP_KEY.",
    # chat
    "chat": (
        "Talk to a model.\n\nWith PROMPT: one answer. Without: a conversation; with a pipe, what"
        " comes through it is the prompt. Uses the running server, or starts one for its own use"
        " when there is none."
    ),
    "chat.model": "Model id.",
    "chat.no_thinking": "Answer at once, without reasoning.",
    "chat.system": "System prompt.",
    "chat.url": "Base URL of another server.",
    "chat.key": "API key for it; so does GLMSTUDIO_CHAT_KEY, which keeps it out of the list of processes.",
    "chat.welcome": "{model} at {url}. /new starts over, /exit or Ctrl-D ends, Ctrl-C stops an answer.",
    "chat.prompt_sign": "> ",
    "chat.usage": (
        "{prompt} prompt tokens ({cached} cached), {completion} completion tokens ({reasoning} reasoning)"
    ),
    "chat.cut": "(cut: {reason})",
    "chat.stopped": "(stopped)",
    "chat.new": "A new conversation.",
    "chat.unknown_command": "There are /new and /exit.",
    "chat.starting": "No server is running; starting one for this conversation.",
    "chat.no_url_key": "--url needs --key as well",
    "chat.bad_url": "--url must be http://… or https://…, got {url}",
    "chat.empty": "the prompt is empty",
    "chat.unreachable": "no answer from {url}: {reason}",
    "chat.refused": "the server answered {status}: {message}",
    "chat.broken_stream": "the answer broke off: {message}",
    "chat.own_server_failed": "the server for this conversation did not start: {log}",
    # keys
    "keys": "API keys: create, list, revoke.",
    "keys.create": (
        "Make an API key and show it, this once.\n\nNAME says what it is for. The key alone goes to"
        " standard output."
    ),
    "keys.create.model": "Allow only this model. May be repeated.",
    "keys.created": "Key {id} ({name}) is made. It is shown only this once:",
    "keys.list": "List the API keys, without their secrets.",
    "keys.none": "There are no keys yet.",
    "keys.revoke": (
        "Revoke an API key; running servers stop taking it within a second.\n\nID is the key's id, or"
        " the beginning of it that no other key has."
    ),
    "keys.revoked": "Key {id} ({name}) is revoked.",
    "keys.unknown": "no key begins with {id}; see: glmstudio keys list",
    "keys.ambiguous": "{count} keys begin with {id}; give more of it",
    "keys.all_models": "all",
    "keys.active": "active",
    "keys.revoked_on": "revoked {date}",
    # models
    "models": (
        "List the models, or show one of them.\n\nLimits, defaults, features, prices, and what serves it: the"
        " running server's word when one runs, else what the settings say."
    ),
    "models.unknown": "there is no model {id}; see: glmstudio models",
    "models.running": "Served now by {url}.",
    "models.not_running": "No server is running; this is what the settings would serve.",
    "models.not_served": "not served",
    "models.demonstration": "glm-nano (demonstration model)",
    "models.free": "free",
    "models.price": "{input} / {output}",
    "models.price_note": "Prices in yuan per million tokens, input / output.",
    # doctor
    "doctor": (
        "Check what a server needs.\n\nEach thing gets a verdict and, where it is not well, the mend."
        " The exit code is 1 when a server would not work."
    ),
    "doctor.skip_engine": "Do not load the checkpoints.",
    "doctor.verdict.ok": "All is well.",
    "doctor.verdict.warn": "It will work; mind the warnings.",
    "doctor.verdict.fail": "It will not work like this.",
    # env
    "env": 'Print shell exports of base URLs and key for every SDK.\n\nUse it as: eval "$(glmstudio env)"',
    "env.no_key": "there is no API key yet; run: glmstudio keys create, or start the server once",
    "env.not_running": "no server is running now; start one with: glmstudio serve",
    # shared
    "data_dir.empty": (
        "data directory {path}: there are no keys in it; run glmstudio keys create, or start the server once"
    ),
    "key_file.unreadable": "bootstrap key file {path}: {reason}",
    "key_file.too_big": "bootstrap key file {path}: has more than {limit} bytes",
}

CATALOGUES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH}


def text(name: str, /, **values: object) -> str:
    """The sentence in the user's language, English where that has none. Raises KeyError for an unknown
    name."""
    sentence = CATALOGUES[_language()].get(name) or ENGLISH[name]
    return sentence.format(**values) if values else sentence


@cache
def _language() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            language = value.partition("_")[0].partition(".")[0].lower()
            return language if language in CATALOGUES else "en"
    return "en"
