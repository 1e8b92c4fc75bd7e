"""The Z.ai SDK, with both of its clients: only base URL and key differ from a program for the platform."""

import json
import os

from seen import case
from zai import ZaiClient, ZhipuAiClient
from zai.core import APIResponseError, APIStatusError

settings = {"base_url": os.environ["BASE_URL"], "api_key": os.environ["API_KEY"], "max_retries": 0}
client = ZhipuAiClient(**settings)
english = ZaiClient(**settings)

QUERY_WEATHER = {
    "type": "function",
    "function": {
        "name": "query_weather",
        "description": "查某地的天气",
        "parameters": {
            "type": "object",
            "properties": {"location": {"type": "string", "description": "地点"}},
            "required": ["location"],
        },
    },
}


def user(text):
    return [{"role": "user", "content": text}]


def refusal(on=client, **call):
    try:
        on.chat.completions.create(**call)
    except APIStatusError as error:
        told = error.response.json()["error"]
        return {
            "type": type(error).__name__,
            "status": error.status_code,
            "code": told["code"],
            "message": told["message"],
        }


@case
def whole():
    completion = client.chat.completions.create(model="glm-5", messages=user("你好"))
    message = completion.choices[0].message
    return {
        "answer": message.content,
        "reasoning": message.reasoning_content,
        "finish": completion.choices[0].finish_reason,
        "usage": [
            completion.usage.prompt_tokens,
            completion.usage.completion_tokens,
            completion.usage.total_tokens,
        ],
    }


@case
def stream():
    answer, reasoning, finish, usage = "", "", None, None
    for chunk in english.chat.completions.create(
        model="glm-4.7", messages=user("写一首关于春天的诗"), thinking={"type": "enabled"}, stream=True
    ):
        answer += chunk.choices[0].delta.content or ""
        reasoning += chunk.choices[0].delta.reasoning_content or ""
        finish = chunk.choices[0].finish_reason or finish
        usage = chunk.usage or usage
    return {"answer": answer, "reasoning": reasoning, "finish": finish, "total_tokens": usage.total_tokens}


@case
def thinking_disabled():
    completion = client.chat.completions.create(
        model="glm-5", messages=user("Say hello"), thinking={"type": "disabled"}
    )
    message = completion.choices[0].message
    return {"answer": message.content, "reasoning": message.reasoning_content}


@case
def signed_token():
    signing = ZhipuAiClient(**settings, disable_token_cache=False)
    return signing.chat.completions.create(model="glm-5", messages=user("你好")).choices[0].message.content


@case
def tool_round_trip():
    asked = client.chat.completions.create(model="glm-5", messages=user("北京天气"), tools=[QUERY_WEATHER])
    message = asked.choices[0].message
    call = message.tool_calls[0]
    told = client.chat.completions.create(
        model="glm-5",
        messages=[
            *user("北京天气"),
            message,
            {"role": "tool", "tool_call_id": call.id, "content": "晴,21 度"},
        ],
        tools=[QUERY_WEATHER],
    )
    return {
        "finish": [asked.choices[0].finish_reason, told.choices[0].finish_reason],
        "name": call.function.name,
        "arguments": json.loads(call.function.arguments),
        "answer": told.choices[0].message.content,
    }


def tool_fragments(**options):
    fragments = []
    for chunk in client.chat.completions.create(
        model="glm-5", messages=user("北京天气"), tools=[QUERY_WEATHER], stream=True, **options
    ):
        for call in chunk.choices[0].delta.tool_calls or ():
            fragments.append([call.index, call.id, call.function.name, call.function.arguments])
    return {
        "fragments": fragments,
        "finish": chunk.choices[0].finish_reason,
        "usage": chunk.usage.total_tokens,
    }


@case
def tools_streamed_whole():
    return tool_fragments()


@case
def tools_streamed_in_fragments():
    return tool_fragments(tool_stream=True)


@case
def json_mode():
    completion = client.chat.completions.create(
        model="glm-5",
        messages=user("Name the capital of France as json"),
        response_format={"type": "json_object"},
        thinking={"type": "disabled"},
    )
    return json.loads(completion.choices[0].message.content)


@case
def difficult_text():
    chunks = client.chat.completions.create(
        model="glm-5", messages=user("Write difficult text"), stream=True, thinking={"type": "disabled"}
    )
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


@case
def wrong_key():
    return refusal(
        ZhipuAiClient(**{**settings, "api_key": "nobody.knows-this-secret"}),
        model="glm-5",
        messages=user("你好"),
    )


@case
def unknown_model():
    return refusal(model="glm-unheard-of", messages=user("你好"))


@case
def unknown_model_in_english():
    return refusal(english, model="glm-unheard-of", messages=user("Hello"))


@case
def overloaded():
    busy = ZhipuAiClient(
        **{**settings, "base_url": os.environ["BUSY_URL"], "api_key": os.environ["BUSY_KEY"]}
    )
    return refusal(busy, model="glm-5", messages=user("你好"))


@case
def engine_failure_in_stream():
    try:
        for _ in client.chat.completions.create(
            model="glm-5", messages=user("Fail in the middle"), stream=True
        ):
            pass
    except APIResponseError as error:
        return {"type": type(error).__name__}
