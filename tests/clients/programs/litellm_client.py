"""LiteLLM as a client, through three of its providers: each only gets another base URL and key."""

import json
import os

import litellm
import openai
from seen import case

litellm.suppress_debug_info = True
API_KEY = os.environ["API_KEY"]

DASHSCOPE = {"model": "dashscope/glm-5", "api_base": os.environ["COMPATIBLE_URL"], "api_key": API_KEY}
ZAI = {"model": "zai/glm-5", "api_base": os.environ["ZHIPU_URL"], "api_key": API_KEY}
OPENAI = {"model": "openai/GLM-4-Air", "api_base": os.environ["PROXY_URL"], "api_key": API_KEY}

GET_WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def user(text):
    return [{"role": "user", "content": text}]


def whole(provider, text):
    completion = litellm.completion(**provider, messages=user(text), num_retries=0, max_retries=0)
    message = completion.choices[0].message
    return {
        "answer": message.content,
        "reasoning": getattr(message, "reasoning_content", None),
        "finish": completion.choices[0].finish_reason,
        "total_tokens": completion.usage.total_tokens,
    }


def stream(provider, text):
    chunks = list(
        litellm.completion(
            **provider, messages=user(text), stream=True, stream_options={"include_usage": True}
        )
    )
    deltas = [chunk.choices[0].delta for chunk in chunks if chunk.choices]
    usage = [chunk.usage.total_tokens for chunk in chunks if getattr(chunk, "usage", None)]
    return {
        "answer": "".join(delta.content or "" for delta in deltas),
        "reasoning": "".join(getattr(delta, "reasoning_content", None) or "" for delta in deltas),
        "total_tokens": usage[-1] if usage else None,
    }


def tool_call(provider, **options):
    completion = litellm.completion(
        **provider, messages=user("What is the weather like in Beijing"), tools=[GET_WEATHER], **options
    )
    if options.get("stream"):
        completion = litellm.stream_chunk_builder(list(completion))
    call = completion.choices[0].message.tool_calls[0]
    return {
        "name": call.function.name,
        "arguments": json.loads(call.function.arguments),
        "finish": completion.choices[0].finish_reason,
    }


def refusal(provider, **other):
    try:
        litellm.completion(**{**provider, **other}, messages=user("Say hello"), num_retries=0, max_retries=0)
    except openai.APIError as error:
        return {"type": type(error).__name__, "status": error.status_code}


@case
def dashscope_whole():
    return whole(DASHSCOPE, "Who are you")


@case
def dashscope_stream():
    return stream(DASHSCOPE, "Who are you")


@case
def dashscope_tool_call():
    return tool_call(DASHSCOPE)


@case
def dashscope_tool_call_in_fragments():
    return tool_call(DASHSCOPE, stream=True, extra_body={"tool_stream": True})


@case
def zai_whole():
    return whole(ZAI, "你好")


@case
def zai_stream():
    return stream(ZAI, "写一首关于春天的诗")


@case
def zai_tool_call():
    return tool_call(ZAI)


@case
def zai_tool_call_in_fragments():
    return tool_call(ZAI, stream=True, extra_body={"tool_stream": True})


@case
def openai_whole():
    return whole(OPENAI, "请介绍一下智谱AI")


@case
def openai_stream():
    return stream(OPENAI, "请介绍一下智谱AI")


@case
def wrong_key():
    return [refusal(provider, api_key="nobody.knows-this-secret") for provider in (DASHSCOPE, ZAI, OPENAI)]


@case
def unknown_model():
    models = ("dashscope/glm-unheard-of", "zai/glm-unheard-of", "openai/glm-unheard-of")
    return [
        refusal(provider, model=model)
        for provider, model in zip((DASHSCOPE, ZAI, OPENAI), models, strict=True)
    ]


@case
def overloaded():
    return refusal(OPENAI, api_base=os.environ["BUSY_URL"], api_key=os.environ["BUSY_KEY"])


@case
def engine_failure_in_stream():
    try:
        for _ in litellm.completion(**DASHSCOPE, messages=user("Fail in the middle"), stream=True):
            pass
    except openai.APIError as error:
        return {"type": type(error).__name__}
