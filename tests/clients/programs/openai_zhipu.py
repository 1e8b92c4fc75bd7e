"""The OpenAI SDK against the Zhipu dialect.

Only base URL and key differ from a program for the real service.
"""

import json
import os

import openai
from seen import case

client = openai.OpenAI(base_url=os.environ["BASE_URL"], api_key=os.environ["API_KEY"], max_retries=0)

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
    except openai.APIStatusError as error:
        return {
            "type": type(error).__name__,
            "status": error.status_code,
            "code": error.code,
            "message": error.message,
        }


@case
def whole():
    completion = client.chat.completions.create(
        model="glm-5",
        messages=[{"role": "system", "content": "你是一个助手。"}, *user("你好!")],
        temperature=0.7,
        top_p=0.7,
        max_tokens=2048,
        stream=False,
    )
    message = completion.choices[0].message
    return {
        "id": completion.id,
        "request_id": completion.request_id,
        "reasoning": message.reasoning_content,
        "answer": message.content,
        "finish": completion.choices[0].finish_reason,
        "usage": completion.usage.model_dump(exclude_none=True),
    }


@case
def stream():
    answer, reasoning, finish, usage = "", "", [], []
    for chunk in client.chat.completions.create(
        model="glm-5", messages=user("写一首关于春天的诗"), stream=True
    ):
        delta = chunk.choices[0].delta
        answer += delta.content or ""
        reasoning += getattr(delta, "reasoning_content", None) or ""
        if chunk.choices[0].finish_reason:
            finish.append(chunk.choices[0].finish_reason)
        if chunk.usage:
            usage.append(chunk.usage.model_dump(exclude_none=True))
    return {"answer": answer, "reasoning": reasoning, "finish": finish, "usage": usage}


@case
def stream_with_usage_chunk():
    chunks = client.chat.completions.create(
        model="glm-5",
        messages=user("写一首关于春天的诗"),
        stream=True,
        stream_options={"include_usage": True},
    )
    return {"usage": [bool(chunk.choices) for chunk in chunks if chunk.usage]}


@case
def thinking_disabled():
    completion = client.chat.completions.create(
        model="glm-5", messages=user("Say hello"), extra_body={"thinking": {"type": "disabled"}}
    )
    message = completion.choices[0].message
    return {"answer": message.content, "reasoned": hasattr(message, "reasoning_content")}


@case
def tool_round_trip():
    asked = client.chat.completions.create(model="glm-5", messages=user("北京天气"), tools=[QUERY_WEATHER])
    call = asked.choices[0].message.tool_calls[0]
    told = client.chat.completions.create(
        model="glm-5",
        messages=[
            *user("北京天气"),
            asked.choices[0].message,
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
    fragments, finish = [], []
    for chunk in client.chat.completions.create(
        model="glm-5", messages=user("北京天气"), tools=[QUERY_WEATHER], stream=True, **options
    ):
        for call in chunk.choices[0].delta.tool_calls or ():
            fragments.append([call.index, call.id, call.function.name, call.function.arguments])
        if chunk.choices[0].finish_reason:
            finish.append(chunk.choices[0].finish_reason)
    return {"fragments": fragments, "finish": finish}


@case
def tools_streamed_whole():
    return tool_fragments()


@case
def tools_streamed_in_fragments():
    return tool_fragments(extra_body={"tool_stream": True})


@case
def json_mode():
    completion = client.chat.completions.create(
        model="glm-5",
        messages=user("Name the capital of France as json"),
        response_format={"type": "json_object"},
        extra_body={"thinking": {"type": "disabled"}},
    )
    return json.loads(completion.choices[0].message.content)


@case
def models_listed():
    return [model.id for model in client.models.list()]


@case
def wrong_key():
    return refusal(
        client.with_options(api_key="nobody.knows-this-secret"), model="glm-5", messages=user("你好!")
    )


@case
def unknown_model():
    return refusal(model="glm-unheard-of", messages=user("你好!"))


@case
def unknown_model_in_english():
    return refusal(
        model="glm-unheard-of", messages=user("你好!"), extra_headers={"Accept-Language": "en-US,en"}
    )


@case
def no_user_turn():
    return refusal(model="glm-5", messages=[{"role": "system", "content": "你是一个助手。"}])


@case
def overloaded():
    return refusal(
        client.with_options(base_url=os.environ["BUSY_URL"], api_key=os.environ["BUSY_KEY"]),
        model="glm-5",
        messages=user("你好!"),
    )


@case
def engine_failure_in_stream():
    try:
        for _ in client.chat.completions.create(
            model="glm-5", messages=user("Fail in the middle"), stream=True
        ):
            pass
    except openai.APIError as error:
        return {"type": type(error).__name__, "code": error.code}
