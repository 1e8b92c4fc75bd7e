"""`ChatTongyi` of langchain-community: only base URL and key differ from a program for Model Studio."""

import os

import dashscope
import requests
from langchain_community.chat_models import ChatTongyi
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool
from seen import case

dashscope.base_http_api_url = os.environ["BASE_URL"]


def chat(**options):
    return ChatTongyi(model="glm-5", api_key=os.environ["API_KEY"], max_retries=1, **options)


@tool
def get_weather(city: str) -> str:
    """Tells the weather in a city."""
    return f"Sunny in {city}, 21 degrees"


@case
def whole():
    message = chat().invoke("Who are you?")
    return {
        "answer": message.content,
        "reasoning": message.additional_kwargs.get("reasoning_content"),
        "finish": message.response_metadata["finish_reason"],
    }


@case
def stream():
    chunks = list(chat(streaming=True).stream("Who are you?"))
    return {"answer": "".join(chunk.content for chunk in chunks)}


@case
def no_thinking():
    return chat(model_kwargs={"enable_thinking": False}).invoke("Say hello").content


@case
def tool_call():
    message = chat().bind_tools([get_weather]).invoke("What is the weather like in Beijing")
    return [[call["name"], call["args"]] for call in message.tool_calls]


@case
def tool_call_streamed():
    gathered = None
    for chunk in chat(streaming=True).bind_tools([get_weather]).stream("What is the weather like in Beijing"):
        gathered = chunk if gathered is None else gathered + chunk
    return [[call["name"], call["args"]] for call in gathered.tool_calls]


@case
def tools_streamed_in_fragments():
    asked = chat(streaming=True, model_kwargs={"incremental_output": True, "tool_stream": True})
    gathered = None
    for chunk in asked.bind_tools([get_weather]).stream("Compare the weather in Beijing and Paris"):
        gathered = chunk if gathered is None else gathered + chunk
    return {
        "calls": [[call["name"], call["args"]] for call in gathered.tool_calls],
        "reasoning": gathered.additional_kwargs["reasoning_content"],
    }


@case
def tool_round_trip():
    asked = chat().bind_tools([get_weather]).invoke("What is the weather like in Beijing")
    told = (
        chat()
        .bind_tools([get_weather])
        .invoke(
            [
                HumanMessage("What is the weather like in Beijing"),
                AIMessage(content=asked.content, additional_kwargs=asked.additional_kwargs),
                ToolMessage("Sunny, 21 degrees", tool_call_id=asked.tool_calls[0]["id"]),
            ]
        )
    )
    return told.content


@case
def unknown_model():
    try:
        ChatTongyi(model="glm-unheard-of", api_key=os.environ["API_KEY"], max_retries=1).invoke("Hi")
    except requests.HTTPError as error:
        return str(error)


@case
def wrong_key():
    try:
        ChatTongyi(model="glm-5", api_key="nobody.knows-this-secret", max_retries=1).invoke("Hi")
    except ValueError as error:
        return str(error)
