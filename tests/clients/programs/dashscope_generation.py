"""`Generation` and `AioGeneration` of the DashScope SDK.

Only base URL and key differ from a program for the real service.
"""

import json
import os
from itertools import pairwise

import dashscope
from dashscope import Generation, Models
from dashscope.aigc.generation import AioGeneration
from seen import case

dashscope.base_http_api_url = os.environ["BASE_URL"]
API_KEY = os.environ["API_KEY"]

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


def collect(chunks):
    """The pieces of an incremental stream, joined."""
    reasoning, answer, finish, usage, statuses = "", "", [], None, set()
    for chunk in chunks:
        statuses.add(chunk.status_code)
        message = chunk.output.choices[0].message
        if "reasoning_content" in message:
            reasoning += message.reasoning_content
        if message.content:
            answer += message.content
        finish.append(chunk.output.choices[0].finish_reason)
        usage = dict(chunk.usage)
    return {
        "reasoning": reasoning,
        "answer": answer,
        "finish": finish[-1],
        "open": sorted(set(finish[:-1])),
        "usage": usage,
        "statuses": sorted(statuses),
    }


def refusal(response):
    return {"status": response.status_code, "code": response.code, "message": response.message}


@case
def thinking_incremental():
    return collect(
        Generation.call(
            api_key=API_KEY,
            model="glm-5",
            messages=user("Who are you?"),
            result_format="message",
            enable_thinking=True,
            stream=True,
            incremental_output=True,
        )
    )


@case
def thinking_cumulative():
    chunks = list(
        Generation.call(
            api_key=API_KEY,
            model="glm-5",
            messages=user("Who are you?"),
            result_format="message",
            stream=True,
            incremental_output=False,
        )
    )
    answers = [chunk.output.choices[0].message.content for chunk in chunks]
    return {
        "grows": all(later.startswith(earlier) for earlier, later in pairwise(answers)),
        "answer": answers[-1],
        "reasoning": chunks[-1].output.choices[0].message.reasoning_content,
        "finish": chunks[-1].output.choices[0].finish_reason,
    }


@case
def thinking_whole():
    response = Generation.call(
        api_key=API_KEY,
        model="glm-5",
        messages=user("Who are you?"),
        result_format="message",
        enable_thinking=True,
    )
    message = response.output.choices[0].message
    return {
        "status": response.status_code,
        "request_id": response.request_id,
        "reasoning": message.reasoning_content,
        "answer": message.content,
        "finish": response.output.choices[0].finish_reason,
        "usage": dict(response.usage),
    }


@case
def no_thinking_text_format():
    response = Generation.call(api_key=API_KEY, model="glm-4.7", prompt="Say hello", enable_thinking=False)
    return {
        "status": response.status_code,
        "text": response.output.text,
        "finish": response.output.finish_reason,
    }


@case
def no_thinking_text_format_streamed():
    chunks = Generation.call(
        api_key=API_KEY, model="glm-4.7", prompt="Say hello", enable_thinking=False, stream=True
    )
    texts = [chunk.output.text for chunk in chunks]
    return {"grows": all(b.startswith(a) for a, b in pairwise(texts)), "text": texts[-1]}


def tool_stream(**options):
    fragments, finish, reasoning = [], [], ""
    for chunk in Generation.call(
        api_key=API_KEY,
        model="glm-5",
        messages=user("What is the weather like in Beijing"),
        tools=[GET_WEATHER],
        result_format="message",
        stream=True,
        **options,
    ):
        message = chunk.output.choices[0].message
        reasoning += message.get("reasoning_content", "")
        if "tool_calls" in message and message.tool_calls:
            for call in message.tool_calls:
                function = call.get("function", {})
                fragments.append(
                    [call.get("id", ""), function.get("name", ""), function.get("arguments", "")]
                )
        reason = chunk.output.choices[0].get("finish_reason", "")
        if reason and reason != "null":
            finish.append(reason)
    return {"fragments": fragments, "finish": finish, "reasoning": reasoning}


@case
def tools_streamed_whole():
    return tool_stream(incremental_output=True)


@case
def tools_streamed_in_fragments():
    return tool_stream(incremental_output=True, tool_stream=True)


@case
def tools_cumulative():
    *_, last = Generation.call(
        api_key=API_KEY,
        model="glm-5",
        messages=user("Compare the weather in Beijing and Paris"),
        tools=[GET_WEATHER],
        result_format="message",
        stream=True,
        incremental_output=False,
        tool_stream=True,
    )
    calls = last.output.choices[0].message.tool_calls
    return {
        "calls": [[call["function"]["name"], call["function"]["arguments"]] for call in calls],
        "distinct_ids": len({call["id"] for call in calls}),
        "finish": last.output.choices[0].finish_reason,
    }


@case
def tool_round_trip():
    messages = user("What is the weather like in Beijing")
    asked = Generation.call(
        api_key=API_KEY, model="glm-5", messages=messages, tools=[GET_WEATHER], result_format="message"
    )
    message = asked.output.choices[0].message
    call = message.tool_calls[0]
    messages += [message, {"role": "tool", "tool_call_id": call["id"], "content": "Sunny, 21 degrees"}]
    told = Generation.call(
        api_key=API_KEY, model="glm-5", messages=messages, tools=[GET_WEATHER], result_format="message"
    )
    return {
        "finish": [asked.output.choices[0].finish_reason, told.output.choices[0].finish_reason],
        "name": call["function"]["name"],
        "arguments": json.loads(call["function"]["arguments"]),
        "answer": told.output.choices[0].message.content,
    }


@case
def json_mode():
    response = Generation.call(
        api_key=API_KEY,
        model="glm-4.7",
        messages=user("Name the capital of France as json"),
        result_format="message",
        response_format={"type": "json_object"},
        enable_thinking=False,
    )
    return json.loads(response.output.choices[0].message.content)


@case
async def asynchronous():
    chunks = await AioGeneration.call(
        api_key=API_KEY,
        model="glm-5",
        messages=user("Who are you?"),
        result_format="message",
        stream=True,
        incremental_output=True,
    )
    streamed = collect([chunk async for chunk in chunks])
    whole = await AioGeneration.call(
        api_key=API_KEY, model="glm-5", messages=user("Who are you?"), result_format="message"
    )
    refused = await AioGeneration.call(
        api_key=API_KEY, model="glm-unheard-of", messages=user("Who are you?"), result_format="message"
    )
    return {
        "streamed": streamed,
        "answer": whole.output.choices[0].message.content,
        "refused": refusal(refused),
    }


@case
async def asynchronous_refusal_of_a_stream():
    chunks = await AioGeneration.call(
        api_key=API_KEY,
        model="glm-unheard-of",
        messages=user("Who are you?"),
        result_format="message",
        stream=True,
    )
    return [refusal(chunk) async for chunk in chunks]


@case
def models_listed():
    response = Models.list(page=1, page_size=100, api_key=API_KEY)
    return {"status": response.status_code, "ids": [each["model"] for each in response.output["models"]]}


@case
def wrong_key():
    return refusal(
        Generation.call(
            api_key="nobody.knows-this-secret", model="glm-5", messages=user("Hi"), result_format="message"
        )
    )


@case
def unknown_model():
    return refusal(
        Generation.call(api_key=API_KEY, model="glm-unheard-of", messages=user("Hi"), result_format="message")
    )


@case
def unknown_model_streamed():
    chunks = Generation.call(
        api_key=API_KEY, model="glm-unheard-of", messages=user("Hi"), result_format="message", stream=True
    )
    return [refusal(chunk) for chunk in chunks]


@case
def text_format_while_thinking():
    return refusal(Generation.call(api_key=API_KEY, model="glm-5", prompt="Who are you?"))


@case
def temperature_out_of_range():
    return refusal(
        Generation.call(
            api_key=API_KEY, model="glm-5", messages=user("Hi"), result_format="message", temperature=2
        )
    )


@case
def engine_failure_in_stream():
    chunks = Generation.call(
        api_key=API_KEY,
        model="glm-5",
        messages=user("Fail in the middle"),
        result_format="message",
        stream=True,
        incremental_output=True,
    )
    return [[chunk.status_code, chunk.code] for chunk in chunks][-1]


@case
def overloaded():
    dashscope.base_http_api_url = os.environ["BUSY_URL"]
    try:
        return refusal(
            Generation.call(
                api_key=os.environ["BUSY_KEY"], model="glm-5", messages=user("Hi"), result_format="message"
            )
        )
    finally:
        dashscope.base_http_api_url = os.environ["BASE_URL"]
