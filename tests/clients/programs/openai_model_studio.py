"""The OpenAI SDK against the Model Studio dialect.

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
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string", "description": "The city"}},
            "required": ["city"],
        },
    },
}


def user(text):
    return [{"role": "user", "content": text}]


def refusal(**call):
    try:
        client.chat.completions.create(**call)
    except openai.APIStatusError as error:
        return {
            "type": type(error).__name__,
            "status": error.status_code,
            "code": error.code,
            "kind": error.type,
            "message": error.message,
            "request_id": error.request_id,
        }


@case
def thinking_stream():
    stream = client.chat.completions.create(
        model="glm-5",
        messages=user("Who are you"),
        extra_body={"enable_thinking": True},
        stream=True,
        stream_options={"include_usage": True},
    )
    reasoning, answer, roles, finish, ids, usage, usage_chunks = "", "", [], [], set(), None, 0
    for chunk in stream:
        ids.add(chunk.id)
        if not chunk.choices:
            usage, usage_chunks = chunk.usage.model_dump(exclude_none=True), usage_chunks + 1
            continue
        delta = chunk.choices[0].delta
        if delta.role:
            roles.append(delta.role)
        if hasattr(delta, "reasoning_content") and delta.reasoning_content is not None:
            reasoning += delta.reasoning_content
        if hasattr(delta, "content") and delta.content:
            answer += delta.content
        if chunk.choices[0].finish_reason:
            finish.append(chunk.choices[0].finish_reason)
    return {
        "reasoning": reasoning,
        "answer": answer,
        "roles": roles,
        "finish": finish,
        "ids": sorted(ids),
        "usage": usage,
        "usage_chunks": usage_chunks,
    }


@case
def thinking_whole():
    completion = client.chat.completions.create(model="glm-5", messages=user("Who are you"))
    message = completion.choices[0].message
    return {
        "id": completion.id,
        "model": completion.model,
        "reasoning": message.reasoning_content,
        "answer": message.content,
        "finish": completion.choices[0].finish_reason,
        "usage": completion.usage.model_dump(exclude_none=True),
        "request_id": completion._request_id,
    }


@case
def no_thinking_stream():
    stream = client.chat.completions.create(
        model="glm-4.7",
        messages=user("Say hello"),
        extra_body={"enable_thinking": False},
        stream=True,
    )
    deltas = [chunk.choices[0].delta for chunk in stream]
    return {
        "answer": "".join(delta.content or "" for delta in deltas),
        "reasoned": any(getattr(delta, "reasoning_content", None) for delta in deltas),
    }


@case
def no_thinking_whole():
    completion = client.chat.completions.create(
        model="glm-4.7", messages=user("Say hello"), extra_body={"enable_thinking": False}
    )
    message = completion.choices[0].message
    return {"answer": message.content, "reasoned": hasattr(message, "reasoning_content")}


@case
def cut_at_max_tokens():
    completion = client.chat.completions.create(
        model="glm-4.7", messages=user("Say hello"), max_tokens=1, extra_body={"enable_thinking": False}
    )
    return {"answer": completion.choices[0].message.content, "finish": completion.choices[0].finish_reason}


def tool_stream(**options):
    stream = client.chat.completions.create(
        model="glm-5",
        messages=user("What is the weather like in Beijing"),
        tools=[GET_WEATHER],
        stream=True,
        stream_options={"include_usage": True},
        **options,
    )
    fragments, finish, reasoning, usage = [], [], "", None
    for chunk in stream:
        if not chunk.choices:
            usage = chunk.usage.model_dump(exclude_none=True)
            continue
        delta = chunk.choices[0].delta
        reasoning += getattr(delta, "reasoning_content", None) or ""
        for call in delta.tool_calls or ():
            fragments.append([call.index, call.id, call.function.name, call.function.arguments])
        if chunk.choices[0].finish_reason:
            finish.append(chunk.choices[0].finish_reason)
    return {"fragments": fragments, "finish": finish, "reasoning": reasoning, "usage": usage}


@case
def tools_streamed_whole():
    return tool_stream()


@case
def tools_streamed_in_fragments():
    return tool_stream(extra_body={"tool_stream": True})


@case
def two_calls_streamed_in_fragments():
    stream = client.chat.completions.create(
        model="glm-5",
        messages=user("Compare the weather in Beijing and Paris"),
        tools=[GET_WEATHER],
        stream=True,
        extra_body={"tool_stream": True},
    )
    calls = {}
    for chunk in stream:
        for fragment in chunk.choices[0].delta.tool_calls or ():
            call = calls.setdefault(fragment.index, {"id": "", "name": "", "arguments": ""})
            call["id"] += fragment.id or ""
            call["name"] += fragment.function.name or ""
            call["arguments"] += fragment.function.arguments or ""
    return [calls[index] for index in sorted(calls)]


@case
def one_call_at_a_time():
    completion = client.chat.completions.create(
        model="glm-5",
        messages=user("Compare the weather in Beijing and Paris"),
        tools=[GET_WEATHER],
        parallel_tool_calls=False,
    )
    return [json.loads(call.function.arguments) for call in completion.choices[0].message.tool_calls]


@case
def tool_round_trip():
    messages = user("What is the weather like in Beijing")
    asked = client.chat.completions.create(model="glm-5", messages=messages, tools=[GET_WEATHER])
    call = asked.choices[0].message.tool_calls[0]
    messages.append(asked.choices[0].message)
    messages.append({"role": "tool", "tool_call_id": call.id, "content": "Sunny, 21 degrees"})
    told = client.chat.completions.create(model="glm-5", messages=messages, tools=[GET_WEATHER])
    return {
        "finish": [asked.choices[0].finish_reason, told.choices[0].finish_reason],
        "name": call.function.name,
        "arguments": json.loads(call.function.arguments),
        "content_beside_call": asked.choices[0].message.content,
        "answer": told.choices[0].message.content,
    }


@case
def forced_tool():
    completion = client.chat.completions.create(
        model="glm-4.7",
        messages=user("What is the temperature in Beijing"),
        tools=[GET_WEATHER],
        tool_choice={"type": "function", "function": {"name": "get_weather"}},
        extra_body={"enable_thinking": False},
    )
    [call] = completion.choices[0].message.tool_calls
    return {"name": call.function.name, "arguments": json.loads(call.function.arguments)}


@case
def json_mode():
    completion = client.chat.completions.create(
        model="glm-4.7",
        messages=user("Name the capital of France as json"),
        response_format={"type": "json_object"},
        extra_body={"enable_thinking": False},
    )
    return json.loads(completion.choices[0].message.content)


@case
def stream_helper():
    # openai 1.x keeps the helper under `beta`.
    chat = (
        client.beta.chat
        if openai.VERSION.startswith("1.") and not hasattr(client.chat.completions, "stream")
        else client.chat
    )
    with chat.completions.stream(
        model="glm-5",
        messages=user("What is the weather like in Beijing"),
        tools=[GET_WEATHER],
        extra_body={"tool_stream": True},
    ) as stream:
        kinds = {event.type for event in stream}
        message = stream.get_final_completion().choices[0].message
    return {
        "kinds": sorted(kinds),
        "role": message.role,
        "calls": [[call.id, call.function.name, call.function.arguments] for call in message.tool_calls],
    }


@case
def stream_helper_text():
    chat = (
        client.beta.chat
        if openai.VERSION.startswith("1.") and not hasattr(client.chat.completions, "stream")
        else client.chat
    )
    with chat.completions.stream(model="glm-5", messages=user("Who are you")) as stream:
        completion = stream.get_final_completion()
    message = completion.choices[0].message
    return {"role": message.role, "answer": message.content, "finish": completion.choices[0].finish_reason}


@case
async def async_stream():
    async with openai.AsyncOpenAI(base_url=os.environ["BASE_URL"], api_key=os.environ["API_KEY"]) as client:
        stream = await client.chat.completions.create(
            model="glm-5", messages=user("Who are you"), stream=True
        )
        return {"answer": "".join([chunk.choices[0].delta.content or "" async for chunk in stream])}


@case
def difficult_text():
    stream = client.chat.completions.create(
        model="glm-5",
        messages=user("Write difficult text"),
        stream=True,
        extra_body={"enable_thinking": False},
    )
    return {"answer": "".join(chunk.choices[0].delta.content or "" for chunk in stream)}


@case
def headers_of_an_answer():
    answer = client.chat.completions.with_raw_response.create(
        model="glm-4.7", messages=user("Say hello"), extra_body={"enable_thinking": False}
    )
    return {
        "answer": answer.parse().choices[0].message.content,
        "deployment": answer.headers["x-glmstudio-deployment"],
    }


@case
def models_listed():
    return [model.id for model in client.models.list()]


@case
def model_retrieved():
    return client.models.retrieve("glm-5").model_dump()


@case
def wrong_key():
    stranger = client.with_options(api_key="nobody.knows-this-secret")
    try:
        stranger.chat.completions.create(model="glm-5", messages=user("Who are you"))
    except openai.AuthenticationError as error:
        return {"status": error.status_code, "code": error.code, "kind": error.type}


@case
def unknown_model():
    return refusal(model="glm-unheard-of", messages=user("Who are you"))


@case
def unknown_model_streamed():
    return refusal(model="glm-unheard-of", messages=user("Who are you"), stream=True)


@case
def temperature_out_of_range():
    return refusal(model="glm-5", messages=user("Who are you"), temperature=2)


@case
def json_mode_while_thinking():
    return refusal(
        model="glm-5",
        messages=user("Name the capital of France as json"),
        response_format={"type": "json_object"},
    )


@case
def overloaded():
    busy = client.with_options(base_url=os.environ["BUSY_URL"], api_key=os.environ["BUSY_KEY"])
    try:
        busy.chat.completions.create(model="glm-5", messages=user("Who are you"))
    except openai.APIStatusError as error:
        return {"status": error.status_code, "code": error.code, "kind": error.type}


@case
def engine_failure_in_stream():
    stream = client.chat.completions.create(model="glm-5", messages=user("Fail in the middle"), stream=True)
    reasoning = ""
    try:
        for chunk in stream:
            reasoning += getattr(chunk.choices[0].delta, "reasoning_content", None) or ""
    except openai.APIError as error:
        return {"reasoning": reasoning, "type": type(error).__name__, "code": error.code}
