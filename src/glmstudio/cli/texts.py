"""Every sentence the command line says, by name: English here, the other languages in rooms of their own.

`{braces}` are filled in by `text`. Errors about settings, files and keys come from the modules that find
them.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from functools import cache

from glmstudio.settings import LANGUAGE_VARIABLE

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
    "keys": "API keys: create, list, change, revoke.",
    "keys.create": (
        "Make an API key and show it, this once.\n\nNAME says what it is for. The key alone goes to"
        " standard output."
    ),
    "keys.create.model": "Allow only this model. May be repeated.",
    "keys.create.account": "Account that the key belongs to. [default: operator]",
    "keys.create.workspace": "Workspace of that account. [default: default]",
    "keys.create.expires": "30d, 12h, or a day such as 2027-01-31 (UTC).",
    "keys.created": "Key {id} ({name}) is made. It is shown only this once:",
    "keys.list": "List the API keys, without their secrets.",
    "keys.list.account": "Only the keys of this account.",
    "keys.none": "There are no keys yet.",
    "keys.change": (
        "Change a key's name, models or expiry.\n\nID is the key's id, or the beginning of it that no other"
        " key has. What is not given stays."
    ),
    "keys.change.name": "Another name.",
    "keys.change.model": "Allow only these models; `all` allows every one. May be repeated.",
    "keys.change.expires": "30d, 12h, a day such as 2027-01-31 (UTC), or `never`.",
    "keys.revoke": (
        "Revoke an API key; running servers stop taking it within a second.\n\nID is the key's id, or"
        " the beginning of it that no other key has."
    ),
    "keys.revoked": "Key {id} ({name}) is revoked.",
    "keys.all_models": "all",
    "keys.active": "active",
    "keys.expires_on": "active until {date}",
    "keys.expired_on": "expired {date}",
    "keys.revoked_on": "revoked {date}",
    # accounts, members, workspaces
    "accounts": "Accounts: who uses the server, and on what terms.",
    "accounts.create": (
        "Open an account; with --key, make its first API key too.\n\nThe new account's id, or the key alone,"
        " goes to standard output."
    ),
    "accounts.create.id": "Id of the account. [default: a random one]",
    "accounts.create.owner": "First member, an e-mail address or a name.",
    "accounts.create.key": "Make an API key as well and show it, this once.",
    "accounts.tier": "Tier: free quota and published limits go by it.",
    "accounts.kind": "An individual has one member, an organisation many.",
    "accounts.name": "Another name.",
    "accounts.free_tokens": "Free tokens of each model, from its first use on.",
    "accounts.free_days": "Days until the free tokens expire.",
    "accounts.free_only": "Serve nothing once the free tokens are used up.",
    "accounts.credit_line": "How far the balance may go below zero.",
    "accounts.created": "Account {id} ({name}) is open, tier {tier}.",
    "accounts.list": "List the accounts.",
    "accounts.show": "Show one account with its money.",
    "accounts.change": "Change an account's name, kind, tier or terms.\n\nWhat is not given stays.",
    "accounts.lock": "Refuse all keys of an account, within a second.",
    "accounts.locked": "Account {id} ({name}) is locked.",
    "accounts.unlock": "Let the keys of a locked account in again.",
    "accounts.unlocked": "Account {id} ({name}) is open again.",
    "accounts.close": "Close an account for good; its bills stay.",
    "accounts.closed": "Account {id} ({name}) is closed.",
    "members": "Members: the people of an account and their roles.",
    "members.list": "List the members of an account.",
    "members.none": "The account has no members.",
    "members.add": "Add a person to an account.",
    "members.role": "What the person may do there.",
    "members.change": "Give a member another role.",
    "members.is": "{user} is {role} of account {account}.",
    "members.remove": "Take a person out of an account.",
    "members.removed": "{user} is no longer a member of account {account}.",
    "workspaces": "Workspaces: the parts of an account.",
    "workspaces.list": "List the workspaces of an account.",
    "workspaces.create": "Add a workspace to an account.\n\nIts id goes to standard output.",
    "workspaces.create.id": "Id of the workspace. [default: a random one]",
    "workspaces.created": "Workspace {id} ({name}) of account {account} is open.",
    "workspaces.close": "Close a workspace; its keys are refused.",
    "workspaces.open": "Open a closed workspace again.",
    "workspaces.is": "Workspace {id} is {status}.",
    # money
    "prices": "List what each model costs.",
    "prices.family": "Only this family.",
    "prices.model": "Only this model.",
    "prices.none": "There is no such price.",
    "prices.past": "past",
    "prices.note": "Yuan per million tokens; past prices are those of bills that name them.",
    "quotas": "Free tokens of an account, model by model.",
    "quotas.show": "Show the quotas that have begun or were granted.",
    "quotas.none": "No quota has begun; each begins with the first use of its model.",
    "quotas.grant": (
        "Let an account use TOKENS of a model for nothing, from now on.\n\nMODEL is an id such as"
        " zhipu/glm-5. Granting the same twice grants it once."
    ),
    "quotas.days": "Days until they expire.",
    "quotas.granted": "Account {account} has {left} free tokens of {model} left until {day} (UTC).",
    "credits": "What was added to an account's balance.",
    "credits.list": "List what was added to an account's balance, newest first.",
    "credits.none": "Nothing was added yet.",
    "credits.add": "Add YUAN to an account's balance.\n\nA negative amount takes from it.",
    "credits.note": "What it is for; it stands in the audit log.",
    "credits.reference": "Repeated with the same reference, it is added once.",
    "credits.added": "{yuan} yuan are added to account {account}; its balance is {balance} yuan.",
    "budgets": "What an account may spend in a day or month.",
    "budgets.show": "Show the budgets of an account, its workspaces and keys.",
    "budgets.none": "There are no budgets.",
    "budgets.set": "Bound what an account, a workspace or a key may spend.\n\n`none` lifts a bound.",
    "budgets.day": "Most yuan in a day (China Standard Time), or `none`.",
    "budgets.month": "Most yuan in a month, or `none`.",
    "budgets.nothing": "give --day or --month",
    "limits": "Requests and tokens per minute, requests at one time.",
    "limits.show": (
        "Show the limits of an account.\n\nWithout options, those that were set. With a model, a key or a"
        " workspace: every figure that applies there, the card's published ones too, and the one in effect."
    ),
    "limits.of_workspace": "As this workspace meets them.",
    "limits.of_key": "As this key meets them.",
    "limits.at_model": "At this model, such as zhipu/glm-5.",
    "limits.none": "No limits were set; those of the models' cards apply, by tier.",
    "limits.set": (
        "Set limits of an account, or of a part of it.\n\nWhat is not given stays; `none` lifts a limit."
    ),
    "limits.rpm": "Requests per minute.",
    "limits.tpm": "Tokens per minute.",
    "limits.in_flight": "Requests at one time.",
    "limits.nothing": "give --rpm, --tpm or --in-flight",
    "limits.bad": "{field} must be a whole number or none, got {given}",
    "scope.workspace": "Only this workspace.",
    "scope.key": "Only this key.",
    "scope.model": "Only this model, such as zhipu/glm-5.",
    "model.unknown": "there is no model {model}; see: glmstudio models",
    "model.ambiguous": "several families have the model {model}; say which: {names}",
    "expires.bad": "an expiry is like 30d, 12h or 2027-01-31, got {given}",
    # reports
    "usage": "Show what was used, and what it cost.",
    "usage.by": "One line for each hour, day or month.",
    "usage.from": "First day or hour, such as 2026-11-01 (China Standard Time).",
    "usage.until": "The day or hour after the last.",
    "usage.account": "Only this account.",
    "usage.model": "Only this model.",
    "usage.none": "Nothing was used.",
    "bills": "The bills of accounts.",
    "bills.show": "Print the bill of an account for a month.\n\nWithout ACCOUNT it is the operator's.",
    "bills.requests": "List the requests behind a line of a bill.\n\nLINE is its number on the bill.",
    "bills.month": "Month such as 2026-11. [default: the present one]",
    "bills.format": "How it is printed; html is a page for a printer.",
    "requests": "Single requests in the ledger.",
    "requests.show": "Show what the ledger entered for one request.\n\nID is its x-request-id.",
    "requests.head": "Account {account}, workspace {workspace}, key {key}; {model}, prices {version}.",
    "ledger": "The ledger itself.",
    "ledger.check": (
        "Prove that sums, bills and balances agree with the journal.\n\nThe exit code is 1 when they do not."
    ),
    "ledger.sound": "The ledger is sound.",
    "audit": "Show who changed what, newest first.",
    "audit.account": "Only changes of this account.",
    "audit.limit": "How many changes.",
    "audit.none": "Nothing was changed yet.",
    "admin": "Who may manage the server over HTTP.",
    "admin.token": (
        "Print the admin token, the credential of /studio/v1.\n\nIt manages everything; inference keys do not"
        " open /studio/v1, and it opens no model."
    ),
    "admin.renew": "Make a new one first; the old one stops working at once.",
    "admin.renewed": "The admin token is new; the old one works no longer.",
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

LANGUAGES = ("en", "zh", "ja", "id")


def text(name: str, /, **values: object) -> str:
    """The sentence in the user's language. Raises KeyError for an unknown name."""
    sentence = catalogue(language())[name]
    return sentence.format(**values) if values else sentence


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """All sentences in one of LANGUAGES; loaded only where it is spoken."""
    match language:
        case "zh":
            from glmstudio.cli.texts_zh import CHINESE

            return CHINESE
        case "ja":
            from glmstudio.cli.texts_ja import JAPANESE

            return JAPANESE
        case "id":
            from glmstudio.cli.texts_id import INDONESIAN

            return INDONESIAN
        case _:
            return ENGLISH


@cache
def language() -> str:
    """The user's, as the environment has it; English where that is unknown or the terminal can't show it."""
    found = language_of(os.environ)
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return found if _can_show(encoding, catalogue(found)["app"]) else "en"


def language_of(environ: Mapping[str, str]) -> str:
    """One of LANGUAGES: by GLMSTUDIO_LANG ("zh", "id-ID"), else by the locale ("ja_JP.UTF-8")."""
    for variable in (LANGUAGE_VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environ.get(variable):
            found = re.split("[-_.@]", value.lower(), maxsplit=1)[0]
            return found if found in LANGUAGES else "en"
    return "en"


def _can_show(encoding: str, sample: str) -> bool:
    try:
        sample.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
