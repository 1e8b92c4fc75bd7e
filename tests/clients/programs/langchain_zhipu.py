"""`ChatZhipuAI` of langchain-community: only base URL and key differ from a program for Zhipu's platform.

It signs every request itself and sends the token without the word `Bearer`.
"""

import os

import httpx
from langchain_community.chat_models import ChatZhipuAI
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_core.tools import tool
from seen import case


def chat(**options):
    return ChatZhipuAI(
        **{
            "model": "glm-5",
            "api_key": os.environ["API_KEY"],
            "api_base": os.environ["BASE_URL"] + "/chat/completions",
            **options,
        }
    )


@tool
def query_weather(location: str) -> str:
    """查某地的天气"""
    return f"{location}晴,21 度"


def status(call):
    try:
        call()
    except httpx.HTTPStatusError as error:
        return {"status": error.response.status_code, "code": error.response.json()["error"]["code"]}


@case
def whole():
    message = chat().invoke([SystemMessage("你是一个助手。"), HumanMessage("你好")])
    return {
        "answer": message.content,
        "total_tokens": message.response_metadata["token_usage"]["total_tokens"],
    }


@case
def stream():
    chunks = list(chat(streaming=True).stream("写一首关于春天的诗"))
    finished = [chunk.response_metadata for chunk in chunks if chunk.response_metadata.get("finish_reason")]
    return {
        "answer": "".join(chunk.content for chunk in chunks),
        "finish": finished[0]["finish_reason"],
        "total_tokens": finished[0]["token_usage"]["total_tokens"],
    }


@case
async def asynchronous():
    return (await chat().ainvoke("你好")).content


@case
def tool_call():
    message = chat().bind_tools([query_weather]).invoke("北京天气")
    return [[call["name"], call["args"]] for call in message.tool_calls]


@case
def tool_call_streamed():
    gathered = None
    for chunk in chat(streaming=True).bind_tools([query_weather]).stream("北京天气"):
        gathered = chunk if gathered is None else gathered + chunk
    return [[call["name"], call["args"]] for call in gathered.tool_calls]


@case
def tool_call_streamed_in_fragments():
    gathered = None
    for chunk in chat(streaming=True).bind_tools([query_weather]).stream("北京天气", tool_stream=True):
        gathered = chunk if gathered is None else gathered + chunk
    return [[call["name"], call["args"]] for call in gathered.tool_calls]


@case
def tool_round_trip():
    chain = chat().bind_tools([query_weather])
    asked = chain.invoke("北京天气")
    result = query_weather.invoke(asked.tool_calls[0])
    return chain.invoke([HumanMessage("北京天气"), asked, result]).content


@case
def wrong_key():
    return status(lambda: chat(api_key="nobody.knows-this-secret").invoke("你好"))


@case
def unknown_model():
    return status(lambda: chat(model="glm-unheard-of").invoke("你好"))


@case
def overloaded():
    return status(
        lambda: chat(
            api_base=os.environ["BUSY_URL"] + "/chat/completions", api_key=os.environ["BUSY_KEY"]
        ).invoke("你好")
    )
