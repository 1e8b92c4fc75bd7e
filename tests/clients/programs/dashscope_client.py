"""`Client` of the DashScope SDK 2.x, in its native and its OpenAI protocol."""

import json
import os

from dashscope import Client
from dashscope.v2.errors import DashScopeError
from seen import case

native = Client(
    api_key=os.environ["API_KEY"], base_url=os.environ["BASE_URL"], protocol="native", max_retries=0
)
compatible = Client(
    api_key=os.environ["API_KEY"], base_url=os.environ["COMPATIBLE_URL"], protocol="openai", max_retries=0
)

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


def whole(client):
    completion = client.chat.completions.create(model="glm-5", messages=user("Who are you?"))
    message = completion.choices[0].message
    return {
        "reasoning": message.reasoning_content,
        "answer": message.content,
        "finish": completion.choices[0].finish_reason,
        "total_tokens": completion.usage.total_tokens,
    }


def stream(client):
    reasoning, answer, usage = "", "", None
    for chunk in client.chat.completions.create(model="glm-5", messages=user("Who are you?"), stream=True):
        usage = chunk.usage or usage
        if chunk.choices:
            reasoning += chunk.choices[0].delta.reasoning_content or ""
            answer += chunk.choices[0].delta.content or ""
    return {"reasoning": reasoning, "answer": answer, "total_tokens": usage.total_tokens}


def tool_call(client):
    completion = client.chat.completions.create(
        model="glm-5", messages=user("What is the weather like in Beijing"), tools=[GET_WEATHER]
    )
    call = completion.choices[0].message.tool_calls[0]
    return {"name": call.function.name, "arguments": json.loads(call.function.arguments)}


def refusal(client):
    try:
        client.chat.completions.create(model="glm-unheard-of", messages=user("Who are you?"))
    except DashScopeError as error:
        return {"type": type(error).__name__, "status": error.status_code, "code": error.code}


@case
def native_whole():
    return whole(native)


@case
def native_stream():
    return stream(native)


@case
def native_tool_call():
    return tool_call(native)


@case
def native_refusal():
    return refusal(native)


@case
def native_models():
    return [model.model for model in native.models.list(page_size=100).models]


@case
def compatible_whole():
    return whole(compatible)


@case
def compatible_stream():
    return stream(compatible)


@case
def compatible_tool_call():
    return tool_call(compatible)


@case
def compatible_refusal():
    return refusal(compatible)
