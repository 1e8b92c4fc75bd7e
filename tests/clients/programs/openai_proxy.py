"""The OpenAI SDK against the plain proxy dialect.

Only base URL and key differ from a program for the real service.
"""

import json
import os

import openai
from seen import case

client = openai.OpenAI(base_url=os.environ["BASE_URL"], api_key=os.environ["API_KEY"], max_retries=0)

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


def refusal(on=client, **call):
    try:
        on.chat.completions.create(**call)
    except openai.APIStatusError as error:
        return {
            "type": type(error).__name__,
            "status": error.status_code,
            "code": error.code,
            "kind": error.type,
        }


@case
def whole():
    completion = client.chat.completions.create(
        model="GLM-4-Air",
        messages=[{"role": "system", "content": "你是一个智能助手"}, *user("请介绍一下智谱AI")],
        temperature=0.7,
        stream=False,
    )
    return {
        "id": completion.id,
        "model": completion.model,
        "answer": completion.choices[0].message.content,
        "finish": completion.choices[0].finish_reason,
        "usage": completion.usage.model_dump(exclude_none=True),
    }


@case
def stream():
    chunks = list(
        client.chat.completions.create(model="GLM-4-Flash", messages=user("请介绍一下智谱AI"), stream=True)
    )
    return {
        "answer": "".join(chunk.choices[0].delta.content or "" for chunk in chunks),
        "finish": [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices[0].finish_reason],
        "models": sorted({chunk.model for chunk in chunks}),
    }


@case
def stream_with_usage():
    chunks = client.chat.completions.create(
        model="GLM-4-Flash",
        messages=user("请介绍一下智谱AI"),
        stream=True,
        stream_options={"include_usage": True},
    )
    return [chunk.usage.model_dump(exclude_none=True) for chunk in chunks if not chunk.choices]


@case
def stream_helper():
    chat = client.chat if hasattr(client.chat.completions, "stream") else client.beta.chat
    with chat.completions.stream(
        model="GLM-4-Plus", messages=user("What is the temperature in Beijing"), tools=[GET_WEATHER]
    ) as stream:
        message = stream.get_final_completion().choices[0].message
    return {
        "role": message.role,
        "calls": [[call.id, call.function.name, call.function.arguments] for call in message.tool_calls],
    }


@case
def tool_round_trip():
    messages = user("What is the temperature in Beijing")
    asked = client.chat.completions.create(model="GLM-4-Plus", messages=messages, tools=[GET_WEATHER])
    call = asked.choices[0].message.tool_calls[0]
    messages.append(asked.choices[0].message)
    messages.append({"role": "tool", "tool_call_id": call.id, "content": "It has 21 degrees"})
    told = client.chat.completions.create(model="GLM-4-Plus", messages=messages, tools=[GET_WEATHER])
    return {
        "finish": asked.choices[0].finish_reason,
        "name": call.function.name,
        "arguments": json.loads(call.function.arguments),
        "answer": told.choices[0].message.content,
    }


@case
def models_listed():
    return [model.id for model in client.models.list()]


@case
def wrong_key():
    return refusal(
        client.with_options(api_key="nobody-knows-this"), model="GLM-4-Air", messages=user("Hello")
    )


@case
def unknown_model():
    return refusal(model="GLM-Unheard-Of", messages=user("Hello"))


@case
def temperature_out_of_range():
    return refusal(model="GLM-4-Air", messages=user("Hello"), temperature=1.5)


@case
def overloaded():
    return refusal(
        client.with_options(base_url=os.environ["BUSY_URL"], api_key=os.environ["BUSY_KEY"]),
        model="GLM-4-Air",
        messages=user("Hello"),
    )
