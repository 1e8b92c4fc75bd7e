"""The OpenAI SDK against all dialects that it can speak to, with calls whose result holds for any model."""

import json
import os

import openai
from seen import case

API_KEY = os.environ["API_KEY"]
studio = openai.OpenAI(base_url=os.environ["BASE_URL"], api_key=API_KEY, max_retries=0)
zhipu = openai.OpenAI(base_url=os.environ["ZHIPU_URL"], api_key=API_KEY, max_retries=0)
proxy = openai.OpenAI(base_url=os.environ["PROXY_URL"], api_key=API_KEY, max_retries=0)

MESSAGES = [{"role": "user", "content": "Who are you?"}]
GET_WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather in a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string", "enum": ["Beijing", "Paris"]}},
            "required": ["city"],
        },
    },
}
SCHEMA = {
    "type": "object",
    "properties": {"polite": {"type": "boolean"}, "language": {"enum": ["en", "zh"]}},
    "required": ["polite", "language"],
    "additionalProperties": False,
}


def collect(stream):
    reasoning, answer, finish, usage = "", "", None, None
    for chunk in stream:
        if chunk.usage:
            usage = chunk.usage.model_dump(exclude_none=True)
        if chunk.choices:
            delta = chunk.choices[0].delta
            reasoning += getattr(delta, "reasoning_content", None) or ""
            answer += delta.content or ""
            finish = chunk.choices[0].finish_reason or finish
    return {"reasoning": reasoning, "answer": answer, "finish": finish, "usage": usage}


@case
def thinking_within_its_budget():
    return collect(
        studio.chat.completions.create(
            model="glm-5",
            messages=MESSAGES,
            max_tokens=6,
            extra_body={"enable_thinking": True, "thinking_budget": 5},
            stream=True,
            stream_options={"include_usage": True},
        )
    )


@case
def no_thinking():
    return collect(
        studio.chat.completions.create(
            model="glm-4.7",
            messages=MESSAGES,
            max_tokens=6,
            extra_body={"enable_thinking": False},
            stream=True,
            stream_options={"include_usage": True},
        )
    )


@case
def forced_tool():
    completion = studio.chat.completions.create(
        model="glm-4.7",
        messages=MESSAGES,
        tools=[GET_WEATHER],
        tool_choice={"type": "function", "function": {"name": "get_weather"}},
        extra_body={"enable_thinking": False},
    )
    [call] = completion.choices[0].message.tool_calls
    return {
        "name": call.function.name,
        "arguments": json.loads(call.function.arguments),
        "finish": completion.choices[0].finish_reason,
    }


@case
def schema():
    completion = studio.chat.completions.create(
        model="glm-4.7",
        messages=MESSAGES,
        response_format={"type": "json_schema", "json_schema": {"name": "reply", "schema": SCHEMA}},
        extra_body={"enable_thinking": False},
    )
    return json.loads(completion.choices[0].message.content)


@case
def deployment():
    answer = studio.chat.completions.with_raw_response.create(
        model="glm-5", messages=MESSAGES, max_tokens=1, extra_body={"enable_thinking": False}
    )
    return answer.headers["x-glmstudio-deployment"]


@case
def zhipu_stream():
    return collect(
        zhipu.chat.completions.create(
            model="glm-5",
            messages=MESSAGES,
            max_tokens=6,
            extra_body={"thinking": {"type": "disabled"}},
            stream=True,
        )
    )


@case
def proxy_stream():
    return collect(
        proxy.chat.completions.create(
            model="GLM-4-Air",
            messages=MESSAGES,
            max_tokens=6,
            stream=True,
            stream_options={"include_usage": True},
        )
    )
