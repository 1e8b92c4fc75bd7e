"""The zhipuai SDK: only base URL and key differ from a program for Zhipu's platform."""

import json
import os
import time

from seen import case
from zhipuai import ZhipuAI
from zhipuai.core._errors import APIStatusError

settings = {"base_url": os.environ["BASE_URL"], "api_key": os.environ["API_KEY"], "max_retries": 0}
client = ZhipuAI(**settings)

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
        return {
            "type": type(error).__name__,
            "status": error.status_code,
            "code": error.response.json()["error"]["code"],
        }


@case
def whole():
    completion = client.chat.completions.create(model="glm-5", messages=user("你好"))
    message = completion.choices[0].message
    return {
        "id": completion.id,
        "request_id": completion.request_id,
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
    for chunk in client.chat.completions.create(
        model="glm-5", messages=user("写一首关于春天的诗"), stream=True
    ):
        if chunk.choices[0].delta.content:
            answer += chunk.choices[0].delta.content
        if chunk.choices[0].delta.reasoning_content:
            reasoning += chunk.choices[0].delta.reasoning_content
        finish = chunk.choices[0].finish_reason or finish
        usage = chunk.usage or usage
    return {"answer": answer, "reasoning": reasoning, "finish": finish, "total_tokens": usage.total_tokens}


@case
def own_request_id():
    completion = client.chat.completions.create(
        model="glm-5", messages=user("你好"), request_id="my-own-id-1"
    )
    return completion.request_id


@case
def thinking_disabled():
    completion = client.chat.completions.create(
        model="glm-5", messages=user("Say hello"), thinking={"type": "disabled"}
    )
    message = completion.choices[0].message
    return {"answer": message.content, "reasoning": message.reasoning_content}


@case
def signed_token():
    signing = ZhipuAI(**settings, disable_token_cache=False)
    return signing.chat.completions.create(model="glm-5", messages=user("你好")).choices[0].message.content


@case
def signed_token_of_a_stranger():
    stranger = ZhipuAI(**{**settings, "api_key": "nobody.knows-this-secret"}, disable_token_cache=False)
    return refusal(stranger, model="glm-5", messages=user("你好"))


@case
def tool_round_trip():
    asked = client.chat.completions.create(model="glm-5", messages=user("北京天气"), tools=[QUERY_WEATHER])
    message = asked.choices[0].message
    call = message.tool_calls[0]
    told = client.chat.completions.create(
        model="glm-5",
        messages=[
            *user("北京天气"),
            message.model_dump(),
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
    return tool_fragments(extra_body={"tool_stream": True})


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
def asynchronous_task():
    task = client.chat.asyncCompletions.create(model="glm-4-plus", messages=user("Say hello"))
    first_status = task.task_status
    while task.task_status == "PROCESSING":
        time.sleep(0.05)
        task = client.chat.asyncCompletions.retrieve_completion_result(id=task.id)
    return {
        "first_status": first_status,
        "status": task.task_status,
        "answer": task.choices[0].message.content,
        "total_tokens": task.usage.total_tokens,
    }


@case
def difficult_text():
    chunks = client.chat.completions.create(
        model="glm-5", messages=user("Write difficult text"), stream=True, thinking={"type": "disabled"}
    )
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


@case
def coding_plan_address():
    other = ZhipuAI(**{**settings, "base_url": settings["base_url"].replace("/api/paas", "/api/coding/paas")})
    return other.chat.completions.create(model="glm-5", messages=user("你好")).choices[0].message.content


@case
def services_not_offered():
    codes = []
    for call in (
        lambda: client.images.generations(model="cogview-4", prompt="山"),
        lambda: client.embeddings.create(model="embedding-3", input="山"),
    ):
        try:
            call()
        except APIStatusError as error:
            codes.append([error.status_code, error.response.json()["error"]["code"]])
    return codes


@case
def wrong_key():
    stranger = ZhipuAI(**{**settings, "api_key": "nobody.knows-this-secret"})
    return refusal(stranger, model="glm-5", messages=user("你好"))


@case
def unknown_model():
    return refusal(model="glm-unheard-of", messages=user("你好"))


@case
def no_user_turn():
    return refusal(model="glm-5", messages=[{"role": "system", "content": "你是一个助手。"}])


@case
def overloaded():
    busy = ZhipuAI(**{**settings, "base_url": os.environ["BUSY_URL"], "api_key": os.environ["BUSY_KEY"]})
    return refusal(busy, model="glm-5", messages=user("你好"))


@case
def engine_failure_in_stream():
    from zhipuai.core._errors import APIResponseError

    try:
        for _ in client.chat.completions.create(
            model="glm-5", messages=user("Fail in the middle"), stream=True
        ):
            pass
    except APIResponseError as error:
        return {"type": type(error).__name__}
