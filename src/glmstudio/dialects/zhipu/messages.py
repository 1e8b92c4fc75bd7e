"""Every sentence a caller of the Zhipu dialects can read in an error, in each language that we speak.

It knows words, not codes and not HTTP. A sentence is a phrase and the facts that fill it in; facts are
the same in every language (field names, numbers, JSON values). A new language is one more table with the
same phrases. The text is our own: no client matches on it (contract: Zhipu, errors).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto


class Language(StrEnum):
    CHINESE = "zh"
    ENGLISH = "en"


class Phrase(StrEnum):
    """What can be said: the keys of every table below."""

    MALFORMED_BODY = auto()
    MISSING = auto()
    WRONG_TYPE = auto()
    OUT_OF_RANGE = auto()
    NOT_ONE_OF = auto()
    TOO_MANY = auto()
    TOO_LONG = auto()
    EMPTY = auto()
    UNKNOWN_ROLE = auto()
    NO_USER_TURN = auto()
    PART_TYPE = auto()
    TOOL_KIND = auto()
    TOOL_NAME = auto()
    UNDECLARED_TOOL = auto()
    EXCLUSIVE = auto()
    NOT_SUPPORTED = auto()
    UNKNOWN_TASK = auto()
    REQUEST_ID_IN_USE = auto()
    INVALID_FIELD = auto()
    INVALID = auto()
    INTERNAL = auto()
    CLIENT_ERROR = auto()
    BODY_TOO_LARGE = auto()
    UNKNOWN_PATH = auto()
    WRONG_METHOD = auto()
    NOT_OFFERED = auto()
    SWITCHED_OFF = auto()
    KEY_MISSING = auto()
    KEY_MALFORMED = auto()
    KEY_UNKNOWN = auto()
    KEY_EXPIRED = auto()
    KEY_BAD_SIGNATURE = auto()
    FORBIDDEN = auto()
    FORBIDDEN_MODEL = auto()
    FORBIDDEN_ASYNC = auto()
    ACCOUNT_LOCKED = auto()
    UNKNOWN_MODEL = auto()
    MODEL_NOT_DEPLOYED = auto()
    OTHER_METHOD = auto()
    PROMPT_TOO_LONG = auto()
    LIMIT_REQUESTS = auto()
    LIMIT_TOKENS = auto()
    LIMIT_CONCURRENCY = auto()
    LIMIT_BURST = auto()
    ARREARS = auto()
    QUOTA_USED_UP = auto()
    BUDGET_USED_UP = auto()
    INPUT_BLOCKED = auto()
    OUTPUT_BLOCKED = auto()
    IDEMPOTENCY_RUNNING = auto()
    IDEMPOTENCY_OTHER_BODY = auto()
    IDEMPOTENCY_NOT_KEPT = auto()
    OVERLOADED = auto()
    WAITED_IN_VAIN = auto()
    NOT_READY = auto()
    DEADLINE = auto()
    ENGINE_FAILED = auto()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One phrase with its facts. `say` raises KeyError for a missing fact, which is a bug of the caller."""

    phrase: Phrase
    facts: Mapping[str, object]

    def say(self, language: Language) -> str:
        words = TABLES[language]
        facts = self.facts
        if "expected" in facts:
            noun = str(facts["expected"])
            facts = {**facts, "expected": NOUNS[language].get(noun, noun)}
        return words[self.phrase].format_map(facts)


def sentence(phrase: Phrase, **facts: object) -> Sentence:
    return Sentence(phrase, facts)


def language_of(headers: Mapping[str, str]) -> Language:
    """English when Accept-Language starts with `en`, else Chinese (contract: Zhipu, request headers)."""
    accepted = headers.get("accept-language", "")
    return Language.ENGLISH if accepted.lstrip()[:2].lower() == "en" else Language.CHINESE


CHINESE: Mapping[Phrase, str] = {
    Phrase.MALFORMED_BODY: "请求体不是有效的 JSON 对象({detail})",
    Phrase.MISSING: "没有收到参数 {field}",
    Phrase.WRONG_TYPE: "参数 {field} 的类型有误:应为{expected},收到 {given}",
    Phrase.OUT_OF_RANGE: "参数 {field} 超出范围:允许 {allowed},收到 {given}",
    Phrase.NOT_ONE_OF: "参数 {field} 的取值有误:可用 {allowed},收到 {given}",
    Phrase.TOO_MANY: "参数 {field} 最多 {limit} 项,收到 {given} 项",
    Phrase.TOO_LONG: "参数 {field} 最多 {limit} 个字符,收到 {given} 个",
    Phrase.EMPTY: "参数 {field} 的内容为空",
    Phrase.UNKNOWN_ROLE: "参数 {field} 的角色有误:可用 {allowed},收到 {given}",
    Phrase.NO_USER_TURN: "参数 {field} 中至少要有一条 user 消息",
    Phrase.PART_TYPE: "参数 {field} 有误:该模型只接受 {allowed} 类型的内容,收到 {given}",
    Phrase.TOOL_KIND: "参数 {field} 有误:本服务没有 {given} 类型的工具,可用 function",
    Phrase.TOOL_NAME: "参数 {field} 有误:函数名由 1 到 64 个字母、数字、下划线或连字符组成,收到 {given}",
    Phrase.UNDECLARED_TOOL: "参数 {field} 有误:tools 中没有函数 {given}",
    Phrase.EXCLUSIVE: "参数 {first} 与 {second} 不能同时使用",
    Phrase.NOT_SUPPORTED: "模型 {model} 不支持参数 {field} 的取值 {given}",
    Phrase.UNKNOWN_TASK: "参数 {field} 有误:没有任务 {given}",
    Phrase.REQUEST_ID_IN_USE: "request_id {given} 正在被另一个请求使用",
    Phrase.INVALID_FIELD: "参数 {field} 有误:{detail}",
    Phrase.INVALID: "请求有误:{detail}",
    Phrase.INTERNAL: "服务内部错误,请稍后重试",
    Phrase.CLIENT_ERROR: "请求无法处理:{detail}",
    Phrase.BODY_TOO_LARGE: "请求体超过 {limit} 字节",
    Phrase.UNKNOWN_PATH: "该接口不存在",
    Phrase.WRONG_METHOD: "该接口不支持 {method} 方法,可用 {allowed}",
    Phrase.NOT_OFFERED: "本服务暂不提供 {what}",
    Phrase.SWITCHED_OFF: "本服务未开启 {what},可通过设置 {setting} 开启",
    Phrase.KEY_MISSING: "请求头 Authorization 中没有 API Key,无法验证身份",
    Phrase.KEY_MALFORMED: "Authorization 中的令牌格式有误",
    Phrase.KEY_UNKNOWN: "API Key 不存在或已停用",
    Phrase.KEY_EXPIRED: "Authorization 中的令牌已过期",
    Phrase.KEY_BAD_SIGNATURE: "Authorization 中的令牌未通过校验",
    Phrase.FORBIDDEN: "该 API Key 没有权限:{detail}",
    Phrase.FORBIDDEN_MODEL: "该 API Key 没有使用此模型的权限",
    Phrase.FORBIDDEN_ASYNC: "该模型不支持异步调用",
    Phrase.ACCOUNT_LOCKED: "账户已被锁定,请联系管理员",
    Phrase.UNKNOWN_MODEL: "模型 {model} 不存在",
    Phrase.MODEL_NOT_DEPLOYED: "模型 {model} 在本服务上没有部署",
    Phrase.OTHER_METHOD: "模型 {model} 不支持该方法",
    Phrase.PROMPT_TOO_LONG: "输入有 {given} 个 token,超过上限 {limit}",
    Phrase.LIMIT_REQUESTS: "请求频率达到上限 {limit},请在 {seconds} 秒后重试",
    Phrase.LIMIT_TOKENS: "token 用量达到上限 {limit},请在 {seconds} 秒后重试",
    Phrase.LIMIT_CONCURRENCY: "并发请求数达到上限 {limit},请在 {seconds} 秒后重试",
    Phrase.LIMIT_BURST: "请求增长过快(上限 {limit}),请在 {seconds} 秒后重试",
    Phrase.ARREARS: "账户余额不足,请充值",
    Phrase.QUOTA_USED_UP: "免费额度已用完",
    Phrase.BUDGET_USED_UP: "预算已用完",
    Phrase.INPUT_BLOCKED: "输入内容未通过审核,请修改后重试",
    Phrase.OUTPUT_BLOCKED: "生成内容未通过审核,请修改输入后重试",
    Phrase.IDEMPOTENCY_RUNNING: "使用该 Idempotency-Key 的首个请求尚未完成,请在 {seconds} 秒后重试",
    Phrase.IDEMPOTENCY_OTHER_BODY: "该 Idempotency-Key 已用于另一个请求",
    Phrase.IDEMPOTENCY_NOT_KEPT: "使用该 Idempotency-Key 的首个回答过大,未能保存",
    Phrase.OVERLOADED: "模型繁忙,排队已满,请在 {seconds} 秒后重试",
    Phrase.WAITED_IN_VAIN: "模型繁忙,排队 {waited} 秒仍无空位,请在 {seconds} 秒后重试",
    Phrase.NOT_READY: "模型尚未就绪,请在 {seconds} 秒后重试",
    Phrase.DEADLINE: "模型在 {seconds} 秒内没有输出,请稍后重试",
    Phrase.ENGINE_FAILED: "模型推理失败,请重试",
}

ENGLISH: Mapping[Phrase, str] = {
    Phrase.MALFORMED_BODY: "The request body is not a valid JSON object ({detail})",
    Phrase.MISSING: "The parameter {field} was not received",
    Phrase.WRONG_TYPE: "The parameter {field} has the wrong type: it must be {expected}, given {given}",
    Phrase.OUT_OF_RANGE: "The parameter {field} is out of range: {allowed} is allowed, given {given}",
    Phrase.NOT_ONE_OF: "The parameter {field} has an unknown value: use {allowed}, given {given}",
    Phrase.TOO_MANY: "The parameter {field} takes at most {limit} items, given {given}",
    Phrase.TOO_LONG: "The parameter {field} takes at most {limit} characters, given {given}",
    Phrase.EMPTY: "The parameter {field} is empty",
    Phrase.UNKNOWN_ROLE: "The parameter {field} is an unknown role: use {allowed}, given {given}",
    Phrase.NO_USER_TURN: "The parameter {field} needs at least one user message",
    Phrase.PART_TYPE: "The parameter {field} is invalid: the model takes only {allowed}, given {given}",
    Phrase.TOOL_KIND: "The parameter {field} is invalid: this server has no {given} tool, use function",
    Phrase.TOOL_NAME: "The parameter {field} is invalid: a function name is 1 to 64 letters, digits, "
    "underscores or hyphens, given {given}",
    Phrase.UNDECLARED_TOOL: "The parameter {field} is invalid: tools has no function {given}",
    Phrase.EXCLUSIVE: "The parameters {first} and {second} cannot be used together",
    Phrase.NOT_SUPPORTED: "The model {model} does not support {given} for the parameter {field}",
    Phrase.UNKNOWN_TASK: "The parameter {field} is invalid: there is no task {given}",
    Phrase.REQUEST_ID_IN_USE: "The request_id {given} is in use by another request",
    Phrase.INVALID_FIELD: "The parameter {field} is invalid: {detail}",
    Phrase.INVALID: "The request is invalid: {detail}",
    Phrase.INTERNAL: "Internal error, please try again later",
    Phrase.CLIENT_ERROR: "The request cannot be served: {detail}",
    Phrase.BODY_TOO_LARGE: "The request body is larger than {limit} bytes",
    Phrase.UNKNOWN_PATH: "This API does not exist",
    Phrase.WRONG_METHOD: "This API does not take {method}; use {allowed}",
    Phrase.NOT_OFFERED: "This server does not offer {what} yet",
    Phrase.SWITCHED_OFF: "On this server {what} is switched off; the setting {setting} turns it on",
    Phrase.KEY_MISSING: "There is no API key in the Authorization header; the caller cannot be authenticated",
    Phrase.KEY_MALFORMED: "The token in the Authorization header is malformed",
    Phrase.KEY_UNKNOWN: "The API key does not exist or was revoked",
    Phrase.KEY_EXPIRED: "The token in the Authorization header has expired",
    Phrase.KEY_BAD_SIGNATURE: "The token in the Authorization header does not verify",
    Phrase.FORBIDDEN: "The API key has no permission: {detail}",
    Phrase.FORBIDDEN_MODEL: "The API key may not use this model",
    Phrase.FORBIDDEN_ASYNC: "The model does not support asynchronous calls",
    Phrase.ACCOUNT_LOCKED: "The account is locked, please ask the administrator",
    Phrase.UNKNOWN_MODEL: "The model {model} does not exist",
    Phrase.MODEL_NOT_DEPLOYED: "The model {model} is not deployed on this server",
    Phrase.OTHER_METHOD: "The model {model} does not support this method",
    Phrase.PROMPT_TOO_LONG: "The prompt has {given} tokens, more than the limit of {limit}",
    Phrase.LIMIT_REQUESTS: "The request rate limit of {limit} is reached, retry after {seconds} s",
    Phrase.LIMIT_TOKENS: "The token limit of {limit} is reached, retry after {seconds} s",
    Phrase.LIMIT_CONCURRENCY: "The limit of {limit} concurrent requests is reached, retry after {seconds} s",
    Phrase.LIMIT_BURST: "The number of requests grows too fast (limit {limit}), retry after {seconds} s",
    Phrase.ARREARS: "The balance of the account is not sufficient, please top up",
    Phrase.QUOTA_USED_UP: "The free quota is used up",
    Phrase.BUDGET_USED_UP: "The budget is used up",
    Phrase.INPUT_BLOCKED: "The input did not pass content review, please change it",
    Phrase.OUTPUT_BLOCKED: "The generated content did not pass content review, please change the input",
    Phrase.IDEMPOTENCY_RUNNING: "The first request with this Idempotency-Key is still being answered, "
    "retry after {seconds} s",
    Phrase.IDEMPOTENCY_OTHER_BODY: "This Idempotency-Key was used for another request",
    Phrase.IDEMPOTENCY_NOT_KEPT: "The first answer with this Idempotency-Key was too large to be kept",
    Phrase.OVERLOADED: "The model is busy and its queue is full, retry after {seconds} s",
    Phrase.WAITED_IN_VAIN: "The model is busy and had no room within {waited} s, retry after {seconds} s",
    Phrase.NOT_READY: "The model is not ready, retry after {seconds} s",
    Phrase.DEADLINE: "The model gave no output within {seconds} s, please try again",
    Phrase.ENGINE_FAILED: "The model failed while generating, please try again",
}

TABLES: Mapping[Language, Mapping[Phrase, str]] = {Language.CHINESE: CHINESE, Language.ENGLISH: ENGLISH}

NOUNS: Mapping[Language, Mapping[str, str]] = {
    Language.CHINESE: {
        "string": "字符串",
        "boolean": "布尔值",
        "integer": "整数",
        "number": "数字",
        "finite number": "有限的数字",
        "list": "数组",
        "object": "对象",
        "string or list of strings": "字符串或字符串数组",
        "string or list of parts": "字符串或内容数组",
        "string or number": "字符串或数字",
        "string or object": "字符串或对象",
    },
    Language.ENGLISH: {
        "string": "a string",
        "boolean": "a boolean",
        "integer": "an integer",
        "number": "a number",
        "finite number": "a finite number",
        "list": "a list",
        "object": "an object",
        "string or list of strings": "a string or a list of strings",
        "string or list of parts": "a string or a list of content parts",
        "string or number": "a string or a number",
        "string or object": "a string or an object",
    },
}
"""The JSON types by the names that `reading.WrongType.expected` has for them."""
