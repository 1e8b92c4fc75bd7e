# ruff: noqa: E501, SIM905 - tables of phrases and word lists read better wide
"""The functions that examples offer to the model: everyday ones and made-up ones, with their parameters.

Knows how to describe a function and how a person asks for it; knows nothing of conversations.
A `Request` is one wish put into words together with the call that fulfils it.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from training.corpus import made_up_asked, made_up_east, made_up_wish, vocabulary, wishes, words
from training.corpus.frames import Kept
from training.corpus.sample import LANGUAGES, Language, Split, extended, half

# A verb and a noun, each in English and Chinese, or in all four languages in the order of LANGUAGES.
Parts = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class Parameter:
    name: str
    kind: str
    description: str | None
    values: tuple[str, ...] = ()

    def schema(self) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": self.kind}
        if self.description:
            schema["description"] = self.description
        if self.values:
            schema["enum"] = list(self.values)
        return schema


@dataclass(frozen=True)
class Function:
    concept: str
    name: str
    description: str
    parameters: tuple[Parameter, ...]
    required: tuple[str, ...]
    slots: tuple[tuple[str, Parameter], ...] = ()
    parts: Parts = (("", ""), ("", ""))
    holes: tuple[tuple[str, Parameter], ...] = ()
    """For a wish of `wishes`: the hole of its patterns that each parameter takes."""

    def tool(self, rng: random.Random) -> dict[str, Any]:
        """The object as an OpenAI request carries it; key order varies a little, as it does in the wild."""
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {p.name: p.schema() for p in self.parameters},
        }
        if self.required or rng.random() < 0.3:
            schema["required"] = list(self.required)
        if rng.random() < 0.1:
            schema = dict(sorted(schema.items(), reverse=True))
        function = {"name": self.name, "description": self.description, "parameters": schema}
        if rng.random() < 0.1:
            function = {"description": self.description, "name": self.name, "parameters": schema}
        return {"type": "function", "function": function}


@dataclass(frozen=True)
class Request:
    """Words for a wish and the call that fulfils it. `clause` can stand beside another one with "and"."""

    function: Function
    arguments: dict[str, Any]
    clause: str
    text: str
    extra: list[dict[str, Any]] = field(default_factory=list)


# --- everyday functions, known in four languages -------------------------------------------------------------------

PLACE_NAMES = "city location city place location town city_name where area region destination spot".split()
PLACE_ABOUT = {
    "en": (
        "The name of the city",
        "City",
        "City name",
        "The city, for example London",
        "Name of the place",
        "The location",
    ),
    "zh": ("城市", "城市名称", "城市名", "地点", "要查询的城市", "地点名称"),
}
EVERYDAY: dict[str, dict[str, Any]] = {
    "weather": {
        "names": "get_weather query_weather get_weather get_current_weather weather weather_lookup fetch_weather"
        " city_weather check_weather getWeather weather_report".split(),
        "about": {
            "en": (
                "Get weather information for a specified city", "Get the weather", "Current weather of a city",
                "Look up the weather for a place", "Tells what the weather is like in a city",
                "Returns the weather of a location", "Weather lookup", "Get current weather",
            ),
            "zh": ("查询天气", "获取指定城市的天气", "查询某个城市的天气", "天气查询", "查一查城市的天气情况", "获取天气信息"),
        },
        "ask": {
            "en": (
                "What is the weather like in {p}", "What's the weather in {p}?", "Weather in {p}", "How is the weather in {p} today?",
                "Could you check the weather for {p}?",
                "What is the weather like in {p}?", "Tell me the weather in {p}.", "Is it raining in {p}?", "{p} weather",
                "I am going to {p}, what will the weather be?",
                "How's the weather in {p}?", "What will the weather be tomorrow in {p}?", "Is it cold in {p}?",
                "What is the temperature in {p}?", "Do I need an umbrella in {p}?",
            ),
            "zh": (
                "{p}天气", "{p}天气怎么样？", "{p}的天气", "今天{p}天气如何？", "帮我看看{p}现在的天气",
                "查一下{p}的天气", "{p}今天天气怎么样", "{p}会下雨吗？", "请问{p}的天气怎么样", "我要去{p}，那里天气如何？",
                "{p}冷不冷？", "{p}的气温是多少？", "告诉我{p}的天气", "{p}明天天气", "想知道{p}今天的天气",
            ),
            "ja": ("{p}の天気は？", "{p}の天気を教えてください", "今日の{p}の天気は？", "{p}は雨ですか？", "{p}のお天気を調べて",
                   "{p}の天気はどうですか？", "{p}の気温は？"),
            "id": ("Bagaimana cuaca di {p}?", "Cuaca di {p}", "Apakah hujan di {p}?", "Berapa suhu di {p}?", "Tolong cek cuaca {p}",
                   "Cuaca {p} hari ini", "Bagaimana cuaca {p} hari ini?"),
        },
        "both": {
            "en": ("What is the weather in {a} and {b}?", "Weather in {a} and in {b}", "Compare the weather of {a} and {b}.",
                   "How is the weather in {a} and {b}?", "Check the weather for {a} and also {b}"),
            "zh": ("{a}和{b}的天气怎么样？", "{a}和{b}天气", "查一下{a}与{b}的天气", "{a}和{b}今天天气如何", "帮我比较{a}和{b}的天气"),
            "ja": ("{a}と{b}の天気は？", "{a}と{b}の天気を教えてください"),
            "id": ("Bagaimana cuaca di {a} dan {b}?", "Cuaca di {a} dan {b}"),
        },
    },
    "time": {
        "names": "get_time current_time get_current_time time_in_city local_time clock world_clock fetch_time".split(),
        "about": {
            "en": ("Get the current time in a city", "Current local time of a place", "Tells the time", "Look up the local time",
                   "Returns what time it is in a location"),
            "zh": ("查询城市的当前时间", "获取当前时间", "查询时间", "获取某地的当地时间", "时间查询"),
        },
        "ask": {
            "en": ("What time is it in {p}?", "Current time in {p}", "Tell me the time in {p}.", "What is the local time in {p}?",
                   "Do you know what time it is in {p}?", "Time in {p}"),
            "zh": ("{p}现在几点？", "{p}的时间", "现在{p}几点了", "{p}当地时间是多少？", "查一下{p}的时间", "{p}几点了"),
            "ja": ("{p}は今何時ですか？", "{p}の時刻を教えて", "{p}は何時？"),
            "id": ("Jam berapa di {p}?", "Pukul berapa sekarang di {p}?", "Waktu di {p}"),
        },
        "both": {
            "en": ("What time is it in {a} and {b}?", "Time in {a} and in {b}"),
            "zh": ("{a}和{b}现在几点？", "{a}和{b}的时间"),
            "ja": ("{a}と{b}は今何時ですか？",),
            "id": ("Jam berapa di {a} dan {b}?",),
        },
    },
    "hotels": {
        "names": "find_hotels search_hotel hotel_search list_hotels hotels hotel_finder".split(),
        "about": {
            "en": ("Find hotels in a city", "Search for hotels", "Lists hotels of a place", "Hotel search", "Look for a hotel"),
            "zh": ("查找酒店", "搜索城市的酒店", "酒店查询", "查询某地的酒店", "找酒店"),
        },
        "ask": {
            "en": ("Find hotels in {p}.", "I need a hotel in {p}", "Search for a hotel in {p}", "Which hotels are there in {p}?",
                   "Show me hotels in {p}"),
            "zh": ("{p}有什么酒店？", "帮我找{p}的酒店", "查一下{p}的酒店", "我要在{p}找酒店", "{p}酒店"),
            "ja": ("{p}のホテルを探して", "{p}にはどんなホテルがありますか？"),
            "id": ("Cari hotel di {p}", "Ada hotel apa di {p}?"),
        },
        "both": {
            "en": ("Find hotels in {a} and {b}.", "Search hotels in {a} and in {b}"),
            "zh": ("查一下{a}和{b}的酒店", "{a}和{b}有什么酒店？"),
            "ja": ("{a}と{b}のホテルを探して",),
            "id": ("Cari hotel di {a} dan {b}",),
        },
    },
    "population": {
        "names": "get_population population city_population count_people population_of lookup_population".split(),
        "about": {
            "en": ("Get the population of a city", "How many people live in a place", "Population lookup", "Number of inhabitants"),
            "zh": ("查询城市人口", "获取某地的人口", "人口查询", "查询人口数量"),
        },
        "ask": {
            "en": ("How many people live in {p}?", "What is the population of {p}?", "Population of {p}", "Tell me the population of {p}",
                   "How big is the population of {p}?"),
            "zh": ("{p}有多少人口？", "{p}的人口", "查询{p}人口", "{p}人口是多少", "告诉我{p}的人口"),
            "ja": ("{p}の人口は？", "{p}の人口を教えて"),
            "id": ("Berapa penduduk {p}?", "Jumlah penduduk {p}"),
        },
        "both": {
            "en": ("What is the population of {a} and {b}?",),
            "zh": ("{a}和{b}的人口是多少？",),
            "ja": ("{a}と{b}の人口は？",),
            "id": ("Berapa penduduk {a} dan {b}?",),
        },
    },
}  # fmt: skip
MORE_WEATHER: dict[Language, tuple[str, ...]] = {
    "en": (
        "What's the weather like in {p}?", "What is the weather in {p}", "what's the weather in {p}", "How is the weather in {p}?", "How's the weather in {p} today?", "How is the weather in {p} right now?",
        "Tell me about the weather in {p}", "Tell me the current weather in {p}.", "Give me the weather for {p}.", "Give me the weather in {p}", "Get the weather in {p}", "Get weather for {p}",
        "Show me the weather in {p}.", "Show the weather for {p}", "Check the weather in {p}.", "Check {p} weather", "Look up the weather in {p}.", "Please look up the weather for {p}", "Please check the weather in {p}.", "Please tell me the weather in {p}",
        "Can you check the weather in {p}?", "Can you tell me the weather in {p}?", "Could you tell me the weather in {p}?", "Could you look up the weather of {p}?", "Do you know the weather in {p}?", "I'd like to know the weather in {p}.",
        "I want to know the weather in {p}", "I need the weather for {p}.", "I am in {p}. How is the weather?", "I live in {p}. What's the weather?", "Is it sunny in {p}?", "Is it hot in {p}?", "Is it warm in {p} today?", "Is it snowing in {p}?",
        "Is it windy in {p}?", "Will it rain in {p}?", "Will it rain in {p} tomorrow?", "Does it rain in {p}?", "Should I take an umbrella to {p}?", "What should I expect from the weather in {p}?", "How cold is it in {p}?", "How hot is it in {p}?", "How warm is {p} today?",
        "What temperature is it in {p}?", "What's the temperature in {p} now?", "Temperature in {p}?", "Current weather in {p}", "Current weather: {p}", "Weather for {p}", "Weather for {p}, please.", "Weather forecast for {p}", "What is the forecast for {p}?",
        "The weather in {p}, please", "{p} weather?", "{p}: weather today", "And the weather in {p}?", "Today's weather in {p}", "What is {p}'s weather like?", "We travel to {p}, how is the weather there?", "My friend lives in {p}. What is the weather there?",
    ),
    "zh": (
        "{p}天气怎么样", "{p}的天气怎么样？", "{p}的天气如何？", "{p}天气如何", "{p}今天天气", "{p}今天的天气怎么样？", "{p}今天天气如何？", "{p}现在的天气", "{p}现在天气怎么样？", "{p}目前天气", "{p}当前天气", "{p}天气好吗？",
        "{p}的天气好不好", "{p}天气预报", "{p}的天气预报", "今天{p}的天气", "今天{p}天气怎么样？", "今天{p}下雨吗？", "现在{p}天气如何", "明天{p}天气怎么样？", "明天{p}会下雨吗？", "查{p}天气", "查询{p}天气", "查询{p}的天气", "查询一下{p}今天的天气",
        "查一下{p}天气", "查一查{p}的天气", "帮我查{p}天气", "帮我查一下{p}的天气", "帮我查查{p}今天的天气", "帮我看一下{p}的天气", "请查询{p}的天气", "请帮我查一下{p}的天气", "请告诉我{p}的天气", "请问{p}天气如何？", "请问今天{p}的天气怎么样？", "告诉我{p}今天的天气",
        "说说{p}的天气", "我想知道{p}的天气", "我想查{p}的天气", "我想了解{p}天气", "想查一下{p}天气", "能查一下{p}的天气吗？", "能告诉我{p}的天气吗？", "可以查{p}的天气吗", "{p}下雨吗", "{p}下雪了吗？", "{p}热不热？", "{p}热吗？", "{p}冷吗？", "{p}几度？", "{p}现在几度",
        "{p}多少度？", "{p}的温度是多少", "{p}气温", "{p}今天气温多少？", "{p}需要带伞吗？", "去{p}要带伞吗？", "我在{p}，天气怎么样？", "我在{p}，今天天气如何", "我明天去{p}，天气怎么样？", "{p}那边天气怎么样",
    ),
    "ja": (
        "{p}の天気", "{p}の天気を教えて", "{p}の天気はどう？", "{p}の今日の天気は？", "{p}の今の天気は？", "{p}の明日の天気は？", "今日の{p}の天気を教えてください", "今の{p}の天気は？", "明日の{p}の天気は？", "{p}の天気を調べてください", "{p}の天気が知りたいです",
        "{p}は晴れていますか？", "{p}は寒いですか？", "{p}は暑い？", "{p}は雨が降りますか？", "{p}で傘は必要ですか？", "{p}の天気予報", "{p}の温度は？", "{p}は何度ですか？", "{p}の天気、分かりますか？", "{p}に行きます。天気は？", "{p}の天気を確認して",
    ),
    "id": (
        "Cuaca {p}", "Cuaca di {p}?", "Cuaca di {p} hari ini", "Cuaca di {p} sekarang?", "Bagaimana cuaca {p}?", "Bagaimana cuaca di {p} hari ini?", "Bagaimana cuaca di {p} sekarang?", "Bagaimana cuaca besok di {p}?", "Cek cuaca {p}", "Cek cuaca di {p}", "Tolong cek cuaca di {p}",
        "Tolong beri tahu cuaca {p}", "Beri tahu saya cuaca di {p}", "Saya ingin tahu cuaca di {p}", "Apakah {p} panas?", "Apakah di {p} cerah?", "Apakah besok hujan di {p}?", "Hujan tidak di {p}?", "Suhu di {p}?", "Berapa derajat di {p}?", "Prakiraan cuaca {p}", "Perlu payung di {p}?",
    ),
}  # fmt: skip
MORE_EVERYDAY: dict[str, dict[Language, tuple[str, ...]]] = {
    "time": {
        "en": ("What's the time in {p}?", "what time is it in {p}", "What is the time in {p} now?", "What time is it now in {p}?", "Tell me what time it is in {p}.", "Can you tell me the time in {p}?", "Local time in {p}", "Time in {p}?", "Check the time in {p}.",
               "How late is it in {p}?", "Give me the time in {p}", "Please tell me the current time in {p}.", "I need the local time of {p}.", "{p} time", "What is the hour in {p}?", "Current time: {p}", "Show me the time in {p}", "Is it morning or evening in {p}? What time is it?"),
        "zh": ("{p}现在几点", "{p}现在是几点？", "{p}几点？", "现在{p}是几点？", "现在{p}几点？", "{p}时间", "{p}当前时间", "{p}现在的时间", "查询{p}的时间", "请问{p}现在几点？", "告诉我{p}的时间", "帮我查{p}现在的时间", "{p}的当地时间", "我想知道{p}几点了", "{p}现在什么时间？", "{p}此刻几点"),
        "ja": ("{p}は何時ですか？", "今{p}は何時？", "{p}の現在時刻", "{p}の時間を教えてください", "{p}の現地時間は？", "{p}の時刻は？", "今の{p}の時間は？"),
        "id": ("Jam berapa sekarang di {p}?", "Di {p} jam berapa?", "Waktu sekarang di {p}", "Pukul berapa di {p}?", "Beri tahu waktu di {p}", "Cek waktu di {p}", "Sekarang jam berapa di {p}?"),
    },
    "hotels": {
        "en": ("Find a hotel in {p}.", "Find me a hotel in {p}", "Look for hotels in {p}.", "List hotels in {p}", "List the hotels in {p}.", "Hotels in {p}", "Hotels in {p}, please", "Where can I stay in {p}?", "I am looking for a hotel in {p}", "I want a hotel in {p}.", "Can you find a hotel in {p}?",
               "Search hotels in {p}", "What hotels are in {p}?", "Any hotels in {p}?", "I travel to {p} and need a hotel", "Please find hotels in {p}."),
        "zh": ("{p}的酒店", "{p}有哪些酒店", "找{p}的酒店", "找一家{p}的酒店", "查询{p}酒店", "搜索{p}的酒店", "帮我查{p}的酒店", "帮我找一家{p}的酒店", "我想找{p}的酒店", "我要去{p}，找个酒店", "请查找{p}的酒店", "{p}住哪里好？", "推荐{p}的酒店", "{p}酒店查询", "列出{p}的酒店"),
        "ja": ("{p}のホテル", "{p}のホテルを教えて", "{p}のホテルを検索して", "{p}で泊まるホテルを探しています", "{p}のホテルの一覧をください"),
        "id": ("Carikan hotel di {p}", "Hotel di {p}", "Saya butuh hotel di {p}", "Tolong cari hotel di {p}", "Daftar hotel di {p}"),
    },
    "population": {
        "en": ("How many inhabitants does {p} have?", "How many people are there in {p}?", "What's the population of {p}?", "{p} population", "Population of {p}?", "Look up the population of {p}.", "Get the population of {p}", "Give me the population of {p}.", "How large is the population of {p}?", "How many live in {p}?",
               "Please tell me the population of {p}", "I want to know the population of {p}", "Check the population of {p}", "Number of people in {p}", "Number of inhabitants of {p}?"),
        "zh": ("{p}人口", "{p}人口多少？", "{p}的人口是多少？", "{p}有多少人？", "{p}住着多少人", "{p}的人口数量", "查一下{p}的人口", "查询{p}的人口", "帮我查{p}人口", "请问{p}有多少人口", "我想知道{p}的人口", "{p}人口有多少", "{p}总人口", "{p}的居民有多少？", "告诉我{p}有多少人"),
        "ja": ("{p}の人口はどのくらいですか？", "{p}には何人住んでいますか？", "{p}の人口を調べて", "{p}の人口を教えてください", "{p}の人口"),
        "id": ("Berapa jumlah penduduk {p}?", "Penduduk {p} berapa?", "Berapa orang tinggal di {p}?", "Cek jumlah penduduk {p}", "Populasi {p}?"),
    },
}  # fmt: skip
MORE_BOTH: dict[str, dict[Language, tuple[str, ...]]] = {
    "weather": {
        "en": ("What's the weather in {a} and in {b}?", "Tell me the weather in {a} and {b}.", "Weather for {a} and {b}, please", "How is the weather in {a} and how is it in {b}?", "Weather in {a}, {b}", "I need the weather for both {a} and {b}.", "Is it raining in {a} or {b}?", "Get the weather in {a} and {b}",
               "Please check the weather in {a} and {b}.", "{a} and {b} weather", "What is the weather like in {a} and {b} today?", "Where is it warmer, {a} or {b}?", "Show me the weather of {a} and {b}", "Look up the weather in {a} and then in {b}.", "First the weather in {a}, then in {b}"),
        "zh": ("{a}和{b}的天气", "{a}、{b}的天气怎么样？", "{a}和{b}今天天气怎么样？", "查询{a}和{b}的天气", "帮我查一下{a}和{b}的天气", "请告诉我{a}和{b}的天气", "{a}跟{b}天气如何", "{a}与{b}哪里更热？", "我想知道{a}和{b}的天气", "{a}还有{b}的天气", "先查{a}的天气，再查{b}的", "{a}天气怎么样？{b}呢？", "{a}和{b}下雨吗？", "请查{a}、{b}天气", "{a}和{b}现在多少度？"),
        "ja": ("{a}と{b}の天気", "{a}と{b}の今日の天気は？", "{a}と{b}の天気を調べて", "{a}の天気と{b}の天気は？", "{a}と{b}、どちらが暖かいですか？"),
        "id": ("Cuaca {a} dan {b}", "Cek cuaca di {a} dan {b}", "Bagaimana cuaca {a} dan {b} hari ini?", "Saya ingin tahu cuaca di {a} dan {b}", "Apakah hujan di {a} dan {b}?"),
    },
    "time": {
        "en": ("What's the time in {a} and {b}?", "Tell me the time in {a} and {b}.", "Current time in {a} and {b}", "Local time in {a} and {b}, please", "What time is it in {a} and in {b}?"),
        "zh": ("{a}和{b}几点了？", "现在{a}和{b}几点？", "查一下{a}和{b}的时间", "{a}、{b}的当地时间", "请问{a}和{b}现在几点？"),
        "ja": ("{a}と{b}の時刻は？", "{a}と{b}は何時？", "{a}と{b}の現在時刻を教えて", "今{a}と{b}は何時ですか？"),
        "id": ("Pukul berapa di {a} dan {b}?", "Waktu di {a} dan {b}", "Cek waktu di {a} dan {b}", "Sekarang jam berapa di {a} dan {b}?"),
    },
    "hotels": {
        "en": ("Hotels in {a} and {b}", "I need hotels in {a} and {b}.", "Look for hotels in {a} and in {b}"), "zh": ("{a}和{b}的酒店", "帮我找{a}和{b}的酒店", "查询{a}、{b}的酒店"),
        "ja": ("{a}と{b}のホテル", "{a}と{b}のホテルを教えて"), "id": ("Hotel di {a} dan {b}", "Carikan hotel di {a} dan {b}"),
    },
    "population": {
        "en": ("How many people live in {a} and {b}?", "Population of {a} and {b}", "Tell me the population of {a} and of {b}."), "zh": ("{a}和{b}有多少人口？", "查一下{a}和{b}的人口", "{a}、{b}的人口"),
        "ja": ("{a}と{b}の人口を教えて", "{a}と{b}の人口"), "id": ("Jumlah penduduk {a} dan {b}", "Penduduk {a} dan {b} berapa?"),
    },
}  # fmt: skip
for _concept, _recipe in EVERYDAY.items():
    for _language in LANGUAGES:
        _further = MORE_WEATHER if _concept == "weather" else MORE_EVERYDAY[_concept]
        _recipe["ask"][_language] = extended(_recipe["ask"][_language], _further[_language])
        _recipe["both"][_language] = extended(_recipe["both"][_language], MORE_BOTH[_concept][_language])
UNITS = (("celsius", "fahrenheit"), ("metric", "imperial"), ("C", "F"))
UNIT_NAMES = "unit units scale temperature_unit".split()
OPAQUE = "tool function func fn lookup query service helper api plugin action skill run get_info handler call module endpoint request task".split()
# How often training asks with a pattern of `wishes` where a pool has wordings too.
FRAMED = 0.65
# How often an everyday function of training is one that evaluation does not know.
WISHED = 0.4


def everyday(rng: random.Random, split: Split, language: Language, concept: str | None = None) -> Request:
    """A wish about a place: weather, time, hotels, population."""
    return ask_everyday(rng, split, language, everyday_function(rng, split, language, concept))


def everyday_function(
    rng: random.Random, split: Split, language: Language, concept: str | None = None
) -> Function:
    if concept is None and words.opened(rng, split, WISHED):
        concept = rng.choice(tuple(wishes.WISHES))
    if concept in wishes.WISHES:
        return _wished_function(rng, language, concept)
    concept = concept or rng.choices(tuple(EVERYDAY), (6, 2, 1, 1))[0]
    recipe = EVERYDAY[concept]
    spoken: Language = "zh" if (language == "zh") == (rng.random() < 0.75) else "en"
    about = rng.choice(half(recipe["about"][spoken], split))
    if words.opened(rng, split, 0.6):
        spoken = _described_in(rng, language, spoken)
        about = wishes.worded(rng, spoken, wishes.ABOUT[concept][spoken], _kept(spoken), hurried=False)
    called = PLACE_ABOUT.get(spoken) or wishes.PLACE_CALLED[spoken]
    place = Parameter(
        _parameter_name(rng, half(PLACE_NAMES, split)),
        "string",
        rng.choice(called) if rng.random() < 0.85 else None,
    )
    if place.name.startswith("x_"):  # an invented name needs its description
        place = Parameter(place.name, "string", rng.choice(called))
    parameters = [place]
    if concept == "weather" and rng.random() < 0.25:
        values = rng.choice(UNITS)
        parameters.append(
            Parameter(rng.choice(UNIT_NAMES), "string", rng.choice(("Unit", "The unit", None)), values)
        )
    name = _function_name(rng, recipe["names"], split)
    return Function(concept, name, about, tuple(parameters), (place.name,))


def ask_everyday(rng: random.Random, split: Split, language: Language, function: Function) -> Request:
    """A wish for an everyday function, with a fresh place and perhaps a unit."""
    if function.holes:
        return _ask_wish(rng, language, function)
    place, *units = function.parameters
    arguments = {place.name: words.city(rng, language, split)}
    if words.opened(rng, split, FRAMED):
        text = wishes.worded(rng, language, wishes.ASKED[function.concept][language], _kept(language))
        text = text.replace("{p}", wishes.said(rng, language, "place", arguments[place.name]))
    else:
        wordings = EVERYDAY[function.concept]["ask"][language]
        text = rng.choice(half(wordings, split)).format(p=arguments[place.name])
    if units and rng.random() < 0.6:
        value = arguments[units[0].name] = rng.choice(units[0].values)
        joiner = {"en": ", in ", "zh": "，单位", "ja": "、単位は", "id": ", dalam "}[language]
        text = text.rstrip("?.？。") + joiner + value
    return Request(function, arguments, text, text)


def everyday_pair(
    rng: random.Random, split: Split, language: Language
) -> tuple[str, Function, list[dict[str, Any]]]:
    """One question about two places: the same function twice."""
    request = everyday(rng, split, language)
    while request.function.holes and not wishes.WISHES[request.function.concept].paired:
        request = everyday(rng, split, language)
    if request.function.holes:
        return _ask_wish_twice(rng, language, request.function)
    place = request.function.parameters[0].name
    first, second = words.city(rng, language, split), words.city(rng, language, split)
    made = [{place: first}, {place: second}]
    if words.opened(rng, split, FRAMED):
        return _two_asked(rng, language, request.function.concept, first, second), request.function, made
    text = rng.choice(half(EVERYDAY[request.function.concept]["both"][language], split)).format(
        a=first, b=second
    )
    return text, request.function, made


def _wished_function(rng: random.Random, language: Language, concept: str) -> Function:
    """A function for one of the wishes that only training has."""
    wish = wishes.WISHES[concept]
    spoken = _described_in(rng, language, "zh" if rng.random() < 0.35 else "en")
    holes: list[tuple[str, Parameter]] = []
    for slot in wish.slots:
        if not slot.needed and rng.random() < 0.4:
            continue
        name = _parameter_name(rng, slot.names)
        while name in {p.name for _, p in holes}:
            name = rng.choice(slot.names)
        told = name.startswith("x_") or rng.random() < 0.85
        values = tuple(form[0] for form in slot.options[language]) if slot.kind == "choice" else ()
        about = slot.about[spoken][0] if told else None
        holes.append((slot.hole, Parameter(name, slot.type, about, values)))
    if rng.random() < 0.15:
        rng.shuffle(holes)
    about = wishes.worded(rng, spoken, wish.about[spoken], _kept(spoken), hurried=False)
    needed = {slot.hole for slot in wish.slots if slot.needed}
    required = tuple(p.name for hole, p in holes if hole in needed)
    name = _function_name(rng, wish.names, "train")
    return Function(concept, name, about, tuple(p for _, p in holes), required, holes=tuple(holes))


def _ask_wish(rng: random.Random, language: Language, function: Function) -> Request:
    """The wish with fresh values. What the message says and no parameter takes is left out of the call."""
    wish = wishes.WISHES[function.concept]
    text = wishes.worded(rng, language, wish.ask[language], _kept(language))
    given: dict[str, Any] = {}
    for slot in wish.slots:
        hole = f"{{{slot.hole}}}"
        if hole in text:
            given[slot.hole] = wishes.value(rng, language, slot)
            text = text.replace(hole, wishes.told(rng, language, slot, given[slot.hole]))
    arguments = {p.name: given[hole] for hole, p in function.holes if hole in given}
    return Request(function, arguments, text, text)


def _ask_wish_twice(
    rng: random.Random, language: Language, function: Function
) -> tuple[str, Function, list[dict[str, Any]]]:
    """A wish for two values in the place of one; nothing else is said."""
    wish = wishes.WISHES[function.concept]
    slot = next(slot for slot in wish.slots if slot.needed)
    place = next(p.name for hole, p in function.holes if hole == slot.hole)
    hole = f"{{{slot.hole}}}"
    text = ""
    while set(wishes.HOLE.findall(text)) != {slot.hole}:
        text = wishes.worded(rng, language, wish.ask[language], _kept(language))
    first, second = wishes.value(rng, language, slot), wishes.value(rng, language, slot)
    text = text.replace(hole, wishes.joined(rng, language, first, second))
    return text, function, [{place: first}, {place: second}]


def _two_asked(rng: random.Random, language: Language, concept: str, first: str, second: str) -> str:
    """A question about two places from a frame for two, or from one for one with both in its place."""
    patterns = wishes.ASKED_BOTH[concept][language]
    if not patterns or rng.random() < 0.6:
        joined = wishes.joined(rng, language, "{a}", "{b}")
        patterns = tuple(p.replace("{p}", joined) for p in wishes.both_fit(concept, language))
    text = wishes.worded(rng, language, patterns, _kept(language))
    return text.replace("{a}", first).replace("{b}", second)


def _described_in(rng: random.Random, language: Language, other: Language) -> Language:
    """The language that a function is described in: mostly the user's, in training any of the four."""
    return language if rng.random() < (0.4 if language in ("ja", "id") else 0.75) else other


@cache
def _kept(language: Language) -> Kept:
    """What is held out of the everyday wishes, of their descriptions and of what is asked without functions."""
    from training.corpus import fallback  # it asks for everyday things too, so it imports this room

    pools = [
        recipe[key].get(language, ()) for recipe in EVERYDAY.values() for key in ("ask", "both", "about")
    ]
    pools += [fallback.ODD[language], fallback.FORMS[language]]
    return Kept([wishes.HOLE.sub("{}", wording) for wording in pool] for pool in pools)


def _function_name(rng: random.Random, names: Sequence[str], split: Split) -> str:
    roll = rng.random()
    if words.opened(rng, split, 0.2):  # a name that says nothing: the description decides
        return _opaque_name(rng)
    if roll < 0.12:
        return words.invented(rng, "train") + rng.choice(("", "_tool", "_api", "_v2"))
    return rng.choice(names)


def _opaque_name(rng: random.Random) -> str:
    """Any words, or a name of which there are many: "lookup", "tool_7"."""
    roll = rng.random()
    if roll < 0.4:
        return words.invented(rng, "train") + rng.choice(("", "_tool", "_api", "_v2", "_v3", "_fn", "2"))
    if roll < 0.6:
        return words.ascii_word(rng, "train") + "_" + rng.choice((*OPAQUE, words.ascii_word(rng, "train")))
    if roll < 0.7:
        return words.ascii_word(rng, "train")
    plain = rng.choice(OPAQUE)
    return plain if roll < 0.8 else plain + rng.choice(("", "_", "-")) + str(rng.randint(1, 99))


def _parameter_name(rng: random.Random, names: Sequence[str]) -> str:
    return "x_" + words.invented(rng, "train") if rng.random() < 0.06 else rng.choice(names)


# --- made-up functions: verb × noun, so that choosing means comparing words -----------------------------------------

VERBS = [
    ("open", "打开"), ("close", "关闭"), ("start", "启动"), ("stop", "停止"), ("check", "检查"), ("find", "查找"),
    ("book", "预订"), ("rent", "租用"), ("order", "订购"), ("cancel", "取消"), ("clean", "清洁"), ("move", "移动"),
    ("measure", "测量"), ("lock", "锁定"), ("repair", "维修"), ("print", "打印"), ("scan", "扫描"), ("upload", "上传"),
    ("download", "下载"), ("delete", "删除"), ("share", "分享"), ("buy", "购买"), ("sell", "出售"), ("send", "发送"),
    ("create", "创建"), ("update", "更新"), ("count", "统计"), ("reserve", "预约"), ("pack", "打包"), ("copy", "复制"),
    ("show", "显示"), ("hide", "隐藏"), ("add", "添加"), ("remove", "移除"), ("search", "搜索"), ("translate", "翻译"),
    ("compare", "比较"), ("test", "测试"), ("save", "保存"), ("record", "记录"),
    ("paint", "粉刷"), ("wash", "清洗"), ("charge", "充电"), ("connect", "连接"), ("read", "读取"), ("write", "编写"),
    ("assign", "分配"), ("archive", "归档"), ("approve", "批准"), ("reject", "拒绝"), ("renew", "续订"), ("return", "退回"),
    ("track", "跟踪"), ("inspect", "检验"), ("install", "安装"), ("replace", "更换"), ("schedule", "安排"), ("invite", "邀请"),
    ("rate", "评价"), ("export", "导出"), ("import", "导入"), ("merge", "合并"), ("split", "拆分"), ("filter", "筛选"),
    ("rename", "重命名"), ("restore", "恢复"), ("pause", "暂停"), ("resume", "继续"), ("register", "登记"), ("verify", "核实"),
    ("design", "设计"), ("collect", "收集"), ("deliver", "递送"), ("load", "装载"), ("sort", "整理"), ("publish", "发布"),
]  # fmt: skip
NOUNS = [
    ("door", "门"), ("window", "窗户"), ("lamp", "灯"), ("table", "桌子"), ("car", "汽车"), ("ticket", "车票"),
    ("room", "房间"), ("order", "订单"), ("file", "文件"), ("photo", "照片"), ("song", "歌曲"), ("movie", "电影"),
    ("book", "书"), ("meeting", "会议"), ("invoice", "发票"), ("package", "包裹"), ("machine", "机器"), ("printer", "打印机"),
    ("fan", "风扇"), ("heater", "暖气"), ("garden", "花园"), ("pool", "泳池"), ("flight", "航班"), ("train", "火车"),
    ("bus", "公交"), ("taxi", "出租车"), ("pizza", "披萨"), ("coffee", "咖啡"), ("report", "报告"), ("letter", "信件"),
    ("message", "消息"), ("note", "笔记"), ("task", "任务"), ("alarm", "闹钟"), ("calendar", "日历"), ("contract", "合同"),
    ("account", "账户"), ("payment", "付款"), ("robot", "机器人"), ("camera", "相机"), ("sensor", "传感器"), ("battery", "电池"),
    ("server", "服务器"), ("backup", "备份"), ("folder", "文件夹"), ("video", "视频"), ("map", "地图"), ("route", "路线"),
    ("recipe", "食谱"), ("medicine", "药品"), ("doctor", "医生"), ("lesson", "课程"), ("exam", "考试"), ("student", "学生"),
    ("player", "播放器"), ("game", "游戏"), ("tree", "树木"), ("flower", "鲜花"), ("bridge", "桥梁"), ("ship", "船只"),
    ("bicycle", "自行车"), ("engine", "发动机"), ("shop", "商店"), ("price", "价格"), ("stock", "股票"), ("news", "新闻"),
    ("email", "邮件"), ("contact", "联系人"), ("password", "密码"), ("light", "灯光"), ("curtain", "窗帘"), ("oven", "烤箱"),
    ("fridge", "冰箱"), ("elevator", "电梯"), ("parcel", "快递"), ("seat", "座位"), ("menu", "菜单"), ("drink", "饮料"),
    ("kitchen", "厨房"), ("bathroom", "浴室"), ("balcony", "阳台"), ("roof", "屋顶"), ("wall", "墙"), ("floor", "地板"),
    ("carpet", "地毯"), ("mirror", "镜子"), ("sofa", "沙发"), ("bed", "床"), ("desk", "书桌"), ("shelf", "书架"),
    ("clock", "时钟"), ("watch", "手表"), ("phone", "电话"), ("tablet", "平板"), ("laptop", "笔记本电脑"), ("keyboard", "键盘"),
    ("mouse", "鼠标"), ("screen", "屏幕"), ("speaker", "音箱"), ("microphone", "麦克风"), ("router", "路由器"), ("cable", "电缆"),
    ("truck", "卡车"), ("van", "货车"), ("tram", "电车"), ("plane", "飞机"), ("boat", "小船"), ("ferry", "渡轮"),
    ("hotel", "宾馆"), ("restaurant", "餐厅"), ("library", "图书馆"), ("museum", "博物馆"), ("school", "学校"), ("hospital", "医院"),
    ("office", "办公室"), ("factory", "工厂"), ("warehouse", "仓库"), ("parking", "停车位"), ("gate", "大门"), ("fence", "围栏"),
    ("field", "田地"), ("farm", "农场"), ("forest", "林地"), ("lake", "湖"), ("river", "河道"), ("road", "道路"),
    ("sign", "标牌"), ("poster", "海报"), ("banner", "横幅"), ("logo", "标志"), ("page", "页面"), ("website", "网站"),
    ("blog", "博客"), ("article", "文章"), ("comment", "评论"), ("survey", "问卷"), ("form", "表格"), ("chart", "图表"),
    ("budget", "预算"), ("salary", "工资"), ("loan", "贷款"), ("insurance", "保险"), ("tax", "税单"), ("receipt", "收据"),
    ("coupon", "优惠券"), ("gift", "礼物"), ("card", "卡片"), ("stamp", "邮票"), ("coin", "硬币"), ("wallet", "钱包"),
    ("shirt", "衬衫"), ("shoe", "鞋子"), ("coat", "外套"), ("dress", "连衣裙"), ("hat", "帽子"), ("bag", "背包"),
    ("cake", "蛋糕"), ("bread", "面包"), ("soup", "汤"), ("salad", "沙拉"), ("tea", "茶叶"), ("juice", "果汁"),
    ("apple", "苹果"), ("egg", "鸡蛋"), ("cheese", "奶酪"), ("fish", "鱼"), ("rice", "大米"), ("noodle", "面条"),
    ("dog", "小狗"), ("cat", "小猫"), ("horse", "马匹"), ("bird", "小鸟"), ("cow", "奶牛"), ("bee", "蜂箱"),
    ("patient", "病人"), ("nurse", "护士"), ("teacher", "教师"), ("driver", "司机"), ("guest", "客人"), ("worker", "工人"),
    ("team", "团队"), ("project", "项目"), ("contest", "比赛"), ("party", "聚会"), ("concert", "音乐会"), ("wedding", "婚礼"),
    ("visa", "签证"), ("passport", "护照"), ("license", "执照"), ("certificate", "证书"), ("key", "钥匙"), ("lock", "门锁"),
    ("pipe", "水管"), ("pump", "水泵"), ("tank", "水箱"), ("filter", "滤芯"), ("motor", "电机"), ("tire", "轮胎"),
    ("chair", "椅子"), ("bench", "长椅"), ("tent", "帐篷"), ("umbrella", "雨伞"), ("bottle", "瓶子"), ("box", "箱子"),
    ("template", "模板"), ("database", "数据库"), ("image", "图像"), ("voucher", "代金券"), ("channel", "频道"), ("podcast", "播客"),
]  # fmt: skip
for _column in (0, 1):
    vocabulary.keep_out(pair[_column] for pair in half(NOUNS, "held"))


@dataclass(frozen=True)
class Slot:
    """A kind of parameter: how it may be called, described and spoken, and how a value is drawn."""

    kind: str
    names: tuple[str, ...]
    about: dict[str, tuple[str, ...]]
    spoken: dict[str, tuple[str, ...]]
    draw: Callable[[random.Random, Language, Split], Any]
    values: tuple[tuple[str, ...], ...] = ()


def _code(rng: random.Random, _language: Language, split: Split) -> str:
    if words.opened(rng, split, 0.4):
        return _unusual_code(rng)
    letters = "".join(rng.choices("ABCDEFGHKLMNPRSTUVWXYZ", k=rng.randint(1, 3)))
    return letters + rng.choice(("", "-")) + str(words.number(rng, split, rng.randint(2, 5)))


def _date(rng: random.Random, _language: Language, _split: Split) -> str:
    return f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _unusual_code(rng: random.Random) -> str:
    """A code of any shape; its groups are letters or digits, none of them known."""
    letters = string.ascii_uppercase if rng.random() < 0.8 else string.ascii_lowercase
    groups = [
        "".join(rng.choices(string.digits if rng.random() < 0.45 else letters, k=rng.randint(1, 5)))
        for _ in range(rng.choices((1, 2, 3), (2, 5, 2))[0])
    ]
    if all(group.isdigit() for group in groups):
        groups[0] = "".join(rng.choices(letters, k=rng.randint(1, 4)))
    return rng.choice(("-", "-", "-", "", "/", ".", "_")).join(groups)


def _long_phrase(rng: random.Random, language: Language, split: Split) -> str:
    """Two to eight words, all of which have to be copied, the first one too."""
    count = rng.randint(2, 8)
    if language in ("zh", "ja"):
        row = [words.ordinary(rng, language, split) for _ in range(count)]
        if rng.random() < 0.3:
            row[rng.randrange(count)] = words.open_word(rng, language, split)
        return "".join(row)
    row = [
        words.ordinary(rng, language, split) if rng.random() < 0.7 else words.open_word(rng, language, split)
        for _ in range(count)
    ]
    text = " ".join(row)
    return text[:1].upper() + text[1:] if rng.random() < 0.4 else text


def _phrase(rng: random.Random, language: Language, split: Split) -> str:
    if words.opened(rng, split, 0.5):
        return _long_phrase(rng, language, split)
    if words.opened(rng, split):
        return words.open_word(rng, language, split)
    if language == "zh":
        return words.invented_han(rng, split, (2, 5))
    return " ".join(words.invented(rng, split) for _ in range(rng.randint(1, 3)))


def _number(rng: random.Random, _language: Language, split: Split) -> int:
    if words.opened(rng, split, 0.15):
        return words.number(rng, split, rng.randint(4, 6))
    return words.number(rng, split, rng.randint(1, 3))


def _decimal(rng: random.Random, _language: Language, split: Split) -> float:
    if words.opened(rng, split, 0.25):
        return rng.choice((rng.randint(1, 400), rng.randint(1, 99_999) / 100, rng.randint(1, 9_999) / 10))
    return rng.randint(1, 99) + rng.randint(1, 9) / 10


SLOTS: dict[str, Slot] = {
    "place": Slot(
        "string",
        ("city", "location", "place", "site", "room_name", "branch", "where", "address", "station", "area", "town", "destination", "region", "venue", "office_city", "start_place", "from_city", "to_city", "position", "zone"),
        {"en": ("The place", "Location", "City name", "Where it is", "Name of the place"), "zh": ("地点", "城市", "位置", "所在地", "地点名称")},
        {"en": (" in {v}", " at {v}", " in {v}", " near {v}"), "zh": ("，地点{v}", "，在{v}", "，位置是{v}", "，城市{v}")},
        words.city,
    ),
    "person": Slot(
        "string",
        ("person", "name", "customer", "user", "owner", "contact_name", "guest", "recipient", "client", "who", "member", "employee", "passenger", "patient_name", "buyer", "sender", "friend", "responsible", "user_name", "full_name"),
        {"en": ("Name of the person", "The person", "Customer name", "For whom", "Full name"), "zh": ("姓名", "客户姓名", "联系人", "名字", "给谁")},
        {"en": (" for {v}", " for {v}", " for my friend {v}", " for customer {v}"), "zh": ("，给{v}", "，姓名{v}", "，客户{v}", "，为{v}")},
        words.person,
    ),
    "code": Slot(
        "string",
        ("id", "code", "number", "order_id", "reference", "key", "serial", "ticket_id", "item_code", "ref", "identifier", "uid", "product_code", "booking_id", "tracking_number", "model_number", "case_id", "token", "label_code", "sku"),
        {"en": ("The code", "Reference code", "ID", "Identifier", "Code number"), "zh": ("编号", "代码", "订单号", "序列号", "标识")},
        {"en": (" with code {v}", " {v}", " number {v}", ", reference {v}"), "zh": ("，编号{v}", "，代码{v}", "{v}", "，序列号{v}")},
        _code,
    ),
    "count": Slot(
        "integer",
        ("count", "amount", "quantity", "people", "minutes", "level", "days", "size_number", "copies", "limit", "number_of_items", "hours", "pieces", "rounds", "max_results", "times", "pages", "seats", "weeks", "units_count"),
        {"en": ("How many", "Amount", "Number", "Quantity", "The count"), "zh": ("数量", "个数", "数目", "多少", "次数")},
        {"en": (", {n} {v}", " with {n} {v}", " ({n}: {v})", ", {n} is {v}"), "zh": ("，数量{v}", "，数量为{v}", "，数量是{v}", "，{v}个")},
        _number,
    ),
    "measure": Slot(
        "number",
        ("price", "weight", "temperature", "distance", "height", "length", "width", "budget", "depth", "volume", "speed_value", "rating", "max_price", "power", "discount", "share_percent"),
        {"en": ("Value", "The value as a number", "Decimal value", "Measured value"), "zh": ("数值", "值", "大小", "具体数值")},
        {"en": (", {n} {v}", " with {n} {v}", ", {n} is {v}"), "zh": ("，数值{v}", "，数值为{v}", "，数值是{v}")},
        _decimal,
    ),
    "date": Slot(
        "string",
        ("date", "day", "when", "start_date", "deadline", "due", "on_date", "from_date", "end_date", "booking_date", "delivery_day", "due_date", "arrival", "departure", "until", "scheduled_for"),
        {"en": ("The date", "Date as YYYY-MM-DD", "Day", "When"), "zh": ("日期", "时间", "哪一天", "日期，格式YYYY-MM-DD")},
        {"en": (" on {v}", " for {v}", ", date {v}", " on {v}"), "zh": ("，日期{v}", "，时间{v}", "，{v}", "，日期是{v}")},
        _date,
    ),
    "text": Slot(
        "string",
        ("text", "title", "message", "label", "comment", "subject", "content", "query", "keyword", "topic", "caption", "description", "note_text", "heading", "body", "phrase", "search_term", "remark", "summary", "line"),
        {"en": ("The text", "Title", "Text to use", "Content", "Words"), "zh": ("文本", "标题", "内容", "文字", "关键词")},
        {
            "en": (' with the {n} "{v}"', " with text '{v}'", ' saying "{v}"', ', {n}: "{v}"'),
            "zh": ("，内容“{v}”", "，标题“{v}”", "，内容是“{v}”", "，内容为《{v}》"),
        },
        _phrase,
    ),
    "flag": Slot(
        "boolean",
        ("urgent", "notify", "private", "confirm", "quiet", "force", "express", "repeat", "public", "secure", "visible", "automatic", "fast_mode", "insured", "recursive", "silent", "include_tax", "verbose", "shared", "permanent"),
        {"en": ("Whether {n} is on", "True or false", "{n} or not", "Switch for {n}"), "zh": ("是否启用", "是或否", "开关", "是否需要")},
        {},
        lambda rng, _language, _split: rng.random() < 0.5,
    ),
    "choice": Slot(
        "string",
        ("size", "colour", "priority", "speed", "mode", "quality", "format", "class", "level_name", "type", "category", "style", "plan", "grade", "method", "option", "kind", "variant", "position_name", "frequency"),
        {"en": ("Choose one", "One of the values", "The {n}", "Kind"), "zh": ("选项", "类型", "可选值", "种类")},
        {"en": (", {n} {v}", " with {n} {v}", " in {v}", ", {v}"), "zh": ("，选{v}", "，选项{v}", "，类型{v}", "，要{v}")},
        lambda rng, _language, _split: "",
        (
            ("small", "medium", "large"), ("red", "green", "blue"), ("low", "normal", "high"), ("slow", "fast"),
            ("morning", "noon", "evening"), ("basic", "standard", "premium"), ("pdf", "png", "txt"), ("first", "second"),
            ("cash", "card"), ("hot", "warm", "cold"), ("daily", "weekly", "monthly"), ("left", "right"),
            ("adult", "child"), ("paper", "plastic", "metal"), ("short", "long"), ("north", "south", "east", "west"),
            ("sweet", "sour", "salty"), ("open", "closed"), ("new", "used"), ("economy", "business"), ("single", "double"),
            ("light", "dark"), ("json", "csv", "xml"), ("local", "global"), ("black", "white", "grey"), ("manual", "auto"),
            ("draft", "final"), ("today", "tomorrow"), ("wood", "glass", "steel"), ("mild", "medium", "spicy"), ("up", "down"),
        ),
    ),
}  # fmt: skip
for _slot in SLOTS.values():
    vocabulary.keep_out(half(_slot.names, "held"))
    vocabulary.keep_out(value for values in half(_slot.values, "held") for value in values)
# A parameter whose name is any word and whose value too; the message says the name. Only training has it.
FREE = "free"
FREE_SLOT = Slot(
    "string",
    ("value", "text"),
    {"en": ("The {n}", "{n}", "Value of {n}", "Which {n}"), "zh": ("{n}", "{n}的值", "字符串{n}", "填写{n}")},
    {
        "en": (
            ", {n} {v}",
            " with {n} {v}",
            ", {n}: {v}",
            ", {n} is {v}",
            ' with the {n} "{v}"',
            ", {v} as {n}",
        ),
        "zh": ("，{n}是{v}", "，{n}：{v}", "，{n}为{v}", "，{n} {v}", "，{n}“{v}”", "，以{v}为{n}"),
    },
    lambda rng, language, split: (
        words.open_word(rng, language, split) if rng.random() < 0.8 else _code(rng, language, split)
    ),
)
# Kinds of parameters that a message names, so that any word may be the name.
NAMED_ALOUD: dict[Language, frozenset[str]] = {
    "en": frozenset({"count", "measure", "flag", "choice"}), "zh": frozenset({"flag", "choice"}),
    "ja": frozenset({"flag", "choice"}), "id": frozenset({"flag", "choice"}),
}  # fmt: skip
FLAG_SPOKEN = {
    "en": {
        True: (", {n}: yes", " with {n} on", ", {n} true"),
        False: (", {n}: no", " with {n} off", ", {n} false"),
    },
    "zh": {True: ("，需要{n}", "，{n}开", "，{n}：是"), False: ("，不需要{n}", "，{n}关", "，{n}：否")},
}
DESCRIBE = {
    "en": (
        "{V} a {n}",
        "{V} the {n}",
        "Function to {v} a {n}",
        "Use this to {v} the {n}",
        "{V} {n}",
        "Helps to {v} a {n}",
        "{V} a {n} for the user",
        "Tool to {v} the {n}",
        "Allows you to {v} a {n}",
        "{v} {n}",
        "Call this in order to {v} a {n}",
        "Can {v} any {n}",
        "For those who want to {v} a {n}.",
        "{V} one {n}.",
    ),
    "zh": (
        "{v}{n}",
        "{v}一个{n}",
        "用于{v}{n}",
        "可以{v}{n}",
        "{v}{n}的功能",
        "帮助用户{v}{n}",
        "用来{v}{n}",
        "{v}某个{n}",
        "{v}指定的{n}",
        "需要{v}{n}时使用",
        "{n}{v}",
        "该函数{v}{n}",
    ),
}
ASK = {
    "en": (
        "{V} the {n}{d}.", "{V} a {n}{d}", "Please {v} the {n}{d}.", "Can you {v} a {n}{d}?", "I'd like you to {v} the {n}{d}.",
        "I want to {v} a {n}{d}.", "Could you {v} the {n}{d}?", "I need to {v} the {n}{d}.", "{v} {n}{d}", "Be so kind and {v} the {n}{d}.",
        "Help me {v} a {n}{d}.", "{V} {n}{d}", "Would you {v} a {n}{d}?", "Let's {v} the {n}{d}.", "It is time to {v} the {n}{d}.",
    ),
    "zh": (
        "请{v}{n}{d}", "帮我{v}{n}{d}", "{v}{n}{d}", "我要{v}{n}{d}", "麻烦你{v}{n}{d}。",
        "我想{v}{n}{d}。", "请帮忙{v}一个{n}{d}", "可以{v}{n}吗{d}", "能不能{v}{n}{d}", "希望你{v}一下{n}{d}",
    ),
}  # fmt: skip
MORE_ASK: dict[Language, tuple[str, ...]] = {
    "en": (
        "{V} my {n}{d}", "{V} our {n}{d}.", "{V} this {n}{d}", "{V} one {n}{d}", "please {v} a {n}{d}", "Please {v} my {n}{d}.", "Please help me {v} the {n}{d}", "Can you {v} the {n}{d}?", "Can you please {v} a {n}{d}?", "Could you please {v} the {n}{d}?",
        "Could you {v} my {n}{d}", "Would you please {v} the {n}{d}", "Will you {v} the {n}{d}?", "I would like to {v} a {n}{d}.", "I'd like to {v} the {n}{d}", "I want you to {v} the {n}{d}.", "I need you to {v} a {n}{d}", "I have to {v} the {n}{d}.", "I must {v} a {n}{d}",
        "We need to {v} the {n}{d}.", "We want to {v} a {n}{d}", "You should {v} the {n}{d}.", "Go and {v} the {n}{d}", "Now {v} the {n}{d}.", "Just {v} the {n}{d}", "Quickly {v} a {n}{d}", "It's time to {v} a {n}{d}", "Is it possible to {v} a {n}{d}?", "Help me to {v} the {n}{d}.",
        "My wish: {v} the {n}{d}", "Task: {v} a {n}{d}", "Next, {v} the {n}{d}.", "Make sure to {v} the {n}{d}.", "Don't forget to {v} the {n}{d}", "Somebody has to {v} the {n}{d}.", "Let us {v} a {n}{d}", "Do me a favour and {v} the {n}{d}.", "Kindly {v} the {n}{d}", "Try to {v} the {n}{d}", "How about you {v} the {n}{d}?",
    ),
    "zh": (
        "请帮我{v}{n}{d}", "请{v}一个{n}{d}", "请你{v}{n}{d}。", "请把{n}{v}一下{d}", "把{n}{v}一下{d}", "把{n}{v}了{d}", "帮忙{v}{n}{d}", "帮我{v}一下{n}{d}", "帮我{v}一个{n}{d}", "帮我把{n}{v}了{d}", "我要{v}一个{n}{d}", "我想要{v}{n}{d}", "我想{v}一下{n}{d}", "我需要{v}{n}{d}",
        "我需要{v}一个{n}{d}。", "我得{v}{n}{d}", "我们要{v}{n}{d}", "我们需要{v}{n}{d}", "能帮我{v}{n}{d}吗", "能{v}{n}吗{d}", "能不能帮我{v}{n}{d}", "可以帮我{v}{n}吗{d}", "可不可以{v}{n}{d}", "你能{v}{n}吗{d}", "麻烦{v}{n}{d}", "麻烦{v}一下{n}{d}", "麻烦帮我{v}{n}{d}", "现在{v}{n}{d}", "马上{v}{n}{d}",
        "立即{v}{n}{d}", "去{v}{n}{d}", "快{v}{n}{d}", "{v}一下{n}{d}", "{v}一个{n}{d}", "{v}我的{n}{d}", "{v}这个{n}{d}", "给我{v}{n}{d}", "任务：{v}{n}{d}", "接下来{v}{n}{d}", "记得{v}{n}{d}",
    ),
}  # fmt: skip
for _language, _wordings in MORE_ASK.items():
    ASK[_language] = extended(ASK[_language], _wordings)
# No pattern of training may rebuild a held-out wish, also where the values stand elsewhere.
KEPT_ASK = Kept(ASK.values(), lambda wording: (wording.replace("{d}", ""),))
KNOWN_VERBS = frozenset(verb for verb, _ in VERBS)
FREELY_ASKED = 0.75
CHINESE_VERBS, CHINESE_NOUNS = dict(VERBS), dict(NOUNS)
_TRAINED_NOUNS = {noun for noun, _ in half(NOUNS, "train")}
EAST_VERBS = tuple((verb, CHINESE_VERBS[verb], *others) for verb, others in made_up_east.VERBS.items())
DESCRIBE_TRAINED = DESCRIBE | made_up_east.DESCRIBE
SYNONYM_ABOUT: dict[Language, tuple[str, ...]] = {
    "en": ("{w}", "The {w}", "The {w} to use", "Which {w}", "{w} of the {n}", "What {w} it should be", "Enter the {w}"),
    "zh": ("{w}", "{w}的值", "要用的{w}", "填写{w}", "{n}的{w}", "指定{w}", "请输入{w}"),
    "ja": ("{w}", "{w}の値", "使う{w}", "{n}の{w}", "{w}を入れる", "{w}の指定"),
    "id": ("{w}", "Nilai {w}", "{w} yang dipakai", "{w} untuk {n}", "Isi {w}", "{w} mana"),
}  # fmt: skip


@cache
def east_nouns() -> tuple[tuple[str, ...], ...]:
    """Nouns in four languages without what any room holds out, so not before all of them are loaded."""
    return tuple(
        (noun, CHINESE_NOUNS[noun], *others)
        for noun, others in made_up_east.NOUNS.items()
        if noun in _TRAINED_NOUNS and not any(vocabulary.is_kept_out(word) for word in others)
    )


def invented_parts(rng: random.Random, split: Split) -> Parts:
    """A verb and a word that nobody knows: choosing then can only mean comparing letters."""
    return rng.choice(VERBS), (words.invented(rng, split), words.invented_han(rng, split, (2, 2)))


def made_up_parts(rng: random.Random, split: Split, language: Language = "en") -> Parts:
    """A verb and a noun. Held-out nouns never occur in training; verbs are shared. In training either may be any word."""
    if language in ("ja", "id"):
        return (
            _open_four(rng, verb=True) if rng.random() < 0.3 else rng.choice(EAST_VERBS),
            _open_four(rng, verb=False) if rng.random() < 0.5 else rng.choice(east_nouns()),
        )
    if words.opened(rng, split):
        verb = _open_pair(rng, split) if rng.random() < 0.5 else rng.choice(VERBS)
        return verb, _open_pair(rng, split) if rng.random() < 0.85 else rng.choice(half(NOUNS, split))
    return rng.choice(VERBS), rng.choice(half(NOUNS, split))


def _open_pair(rng: random.Random, split: Split) -> tuple[str, str]:
    """Any English word and any Chinese one, which need not mean the same: name and description say both."""
    return words.ascii_word(rng, split), words.open_han(rng, split)


def _open_four(rng: random.Random, verb: bool) -> tuple[str, ...]:
    """Any words of four languages; a Japanese verb is one that する can follow."""
    japanese = words.ordinary(rng, "ja", "train")
    while verb and "ぁ" <= japanese[-1] <= "ん":
        japanese = words.ordinary(rng, "ja", "train")
    if rng.random() < 0.4:
        japanese = words.invented_han(rng, "train", (2, 3))
    indonesian = words.ordinary(rng, "id", "train") if rng.random() < 0.6 else words.ascii_word(rng, "train")
    return *_open_pair(rng, "train"), japanese, indonesian


def made_up(rng: random.Random, split: Split, language: Language, parts: Parts | None = None) -> Request:
    """A wish for a made-up function, in English or Chinese; in training also in Japanese or Indonesian."""
    return ask(rng, split, language, made_up_function(rng, split, language, parts))


def made_up_function(
    rng: random.Random, split: Split, language: Language, parts: Parts | None = None
) -> Function:
    """A verb, a noun and up to three parameters, described in the language (rarely, in training, in the other)."""
    verb, noun = parts or made_up_parts(rng, split, language)
    # A Chinese wish for a function described in English needs a dictionary, so only training words are used for it.
    across = split == "train" and parts is None and rng.random() < 0.1
    spoken: Language = ("zh" if language == "en" else "en") if across else language
    place = LANGUAGES.index(spoken)
    words_of = (verb[place], noun[place])
    about = rng.choice(DESCRIBE_TRAINED[spoken]).format(
        v=words_of[0], V=words_of[0].capitalize(), n=words_of[1]
    )
    if split == "train":
        kinds = _kinds(rng)
    else:
        kinds = rng.sample(tuple(SLOTS), rng.choices((0, 1, 2, 3), (1, 5, 4, 1))[0])
    found = [(kind, _parameter(rng, split, language, spoken, kind, words_of[1])) for kind in kinds]
    names = [parameter.name for _, parameter in found]
    slots = tuple(pair for i, pair in enumerate(found) if pair[1].name not in names[:i])
    style = rng.random()
    name = (
        f"{verb[0]}_{noun[0]}"
        if style < 0.6
        else f"{noun[0]}_{verb[0]}"
        if style < 0.75
        else verb[0] + noun[0].capitalize()
    )
    if style > 0.93:
        name = words.invented(rng, "train") + "_" + words.invented(rng, "train")
    elif words.opened(rng, split, 0.12):
        name = rng.choice(
            (
                noun[0] + verb[0].capitalize(),
                verb[0].capitalize() + noun[0].capitalize(),
                f"{verb[0]}_the_{noun[0]}",
                f"{verb[0]}-{noun[0]}",
                f"{verb[0]}_{noun[0]}_{rng.choice(('tool', 'now', 'api', 'v2', 'task', 'service'))}",
                f"{rng.choice(('do', 'my', 'app', 'tool', 'run', 'api'))}_{verb[0]}_{noun[0]}",
            )
        )
    often = (0.9, 0.75) if split == "held" else (0.75, 0.6)
    required = tuple(p.name for i, (_, p) in enumerate(slots) if rng.random() < often[i > 0])
    return Function(
        f"{verb[0]} {noun[0]}", name, about, tuple(p for _, p in slots), required, slots, (verb, noun)
    )


def ask(rng: random.Random, split: Split, language: Language, function: Function) -> Request:
    """A wish for a made-up function with fresh values; an argument that is not required may stay unsaid."""
    if function.holes:
        return _ask_wish(rng, language, function)
    kinds = [kind for kind, _ in function.slots]
    # Two of a kind are told apart by their names, which the pool's wordings may leave out.
    alike = len(set(kinds)) < len(kinds) and split == "train"
    if language in ("ja", "id") or alike or words.opened(rng, split, FREELY_ASKED):
        return ask_freely(rng, language, function)
    verb, noun = function.parts
    index = 1 if language == "zh" else 0
    v, n = verb[index], noun[index]
    arguments: dict[str, Any] = {}
    phrases: list[str] = []
    for kind, parameter in function.slots:
        if parameter.name in function.required or rng.random() < 0.75 or not phrases:
            arguments[parameter.name], phrase = _spoken(rng, split, language, kind, parameter)
            phrases.append(phrase)
    if rng.random() < 0.12:
        rng.shuffle(phrases)
    details = "".join(phrases)
    text = rng.choice(half(ASK[language], split)).format(v=v, V=v.capitalize(), n=n, d=details)
    clause = f"{v} the {n}{details}" if language == "en" else f"{v}{n}{details}"
    return Request(function, arguments, clause, text)


def ask_freely(rng: random.Random, language: Language, function: Function, *, short: bool = False) -> Request:
    """A wish in one of the many wordings of training; what is not required is often left out."""
    if function.holes:
        return _ask_wish(rng, language, function)
    arguments, said = _values(rng, language, function)
    text, clause = made_up_wish.put(*_put(rng, language, function), said, **_forms(function), short=short)
    return Request(function, arguments, clause, text)


def ask_twice(rng: random.Random, language: Language, function: Function) -> tuple[Request, Request] | None:
    """One sentence for two calls of the same function with other values, if two could be drawn."""
    arguments, said = _values(rng, language, function)
    for _ in range(3):
        others, further = _values(rng, language, function)
        if said and others.keys() == arguments.keys() and others != arguments:
            text, clause = made_up_wish.put(
                *_put(rng, language, function), said, **_forms(function), again=further
            )
            return Request(function, arguments, clause, text), Request(function, others, clause, text)
    return None


def _put(rng: random.Random, language: Language, function: Function) -> tuple[Any, ...]:
    place = LANGUAGES.index(language)
    verb, noun = function.parts
    return rng, language, verb[place], noun[place]


def _forms(function: Function) -> dict[str, Any]:
    return {"kept": KEPT_ASK, "known": function.parts[0][0] in KNOWN_VERBS}


def _values(
    rng: random.Random, language: Language, function: Function
) -> tuple[dict[str, Any], list[made_up_wish.Said]]:
    """What the call gets, and how the message may say it."""
    chosen = [s for s in function.slots if s[1].name in function.required or rng.random() < 0.6]
    if not chosen and function.slots and rng.random() < 0.6:
        chosen = [rng.choice(function.slots)]
    kinds = [kind for kind, _ in function.slots]
    arguments: dict[str, Any] = {}
    said = []
    for kind, parameter in chosen:
        value, phrase = _spoken(rng, "train", language, kind, parameter)
        arguments[parameter.name] = value
        said.append(
            made_up_wish.Said(
                _called(rng, language, parameter, function),
                str(value),
                quoted=parameter.kind == "string" and rng.random() < (0.85 if kind == "text" else 0.06),
                truth=value if kind == "flag" else None,
                nameless=phrase if kinds.count(kind) == 1 and kind not in (FREE, "flag") else None,
            )
        )
    return arguments, said


def _called(rng: random.Random, language: Language, parameter: Parameter, function: Function) -> str:
    """A word of the message for a parameter: its name, another word for it, or that of its description."""
    name = parameter.name.replace("_", " ")
    known = made_up_asked.WORDS.get(parameter.name, {}).get(language, ())
    roll = rng.random()
    if not known or roll < (0.45 if language == "en" else 0.3):
        return parameter.name if rng.random() < 0.12 else name
    taken = {
        word
        for p in function.parameters
        if p is not parameter
        for word in (p.name.replace("_", " "), *made_up_asked.WORDS.get(p.name, {}).get(language, ()))
    }
    free = [word for word in known if word not in taken]
    described = [word for word in free if word in (parameter.description or "")]
    return rng.choice(described if described and roll < 0.75 else free or [name])


def _kinds(rng: random.Random) -> list[str]:
    """The kinds of a function's parameters in training: often two numbers, or two of a kind, told apart by name."""
    roll = rng.random()
    if roll < 0.3:
        kinds = list(rng.choices(("count", "measure"), k=rng.choices((2, 3), (3, 1))[0]))
        if len(kinds) == 2 and rng.random() < 0.3:
            kinds.insert(rng.randint(0, 2), rng.choice(tuple(SLOTS)))
        return kinds
    if roll < 0.38:
        kinds = [rng.choice(("place", "person", "date", "code", "text", "choice", "flag"))] * 2
    else:
        kinds = rng.sample(tuple(SLOTS), rng.choices((0, 1, 2, 3), (1.5, 5, 4, 2))[0])
    return [FREE if rng.random() < 0.22 else kind for kind in kinds]


def _parameter(
    rng: random.Random, split: Split, language: Language, spoken: Language, kind: str, noun: str
) -> Parameter:
    slot = FREE_SLOT if kind == FREE else SLOTS[kind]
    name = rng.choice(half(slot.names, split))
    if kind == FREE or (kind in NAMED_ALOUD[language] and words.opened(rng, split, 0.4)):
        name = words.ascii_word(rng, split)
        if rng.random() < 0.3:
            name += "_" + words.ascii_word(rng, split)
    abouts = made_up_east.ABOUT[kind] if spoken in ("ja", "id") else slot.about
    about = rng.choice(abouts[spoken]).format(n=name.replace("_", " ")) if rng.random() < 0.8 else None
    if split == "train" and (others := made_up_asked.WORDS.get(name)) and rng.random() < 0.45:
        about = rng.choice(SYNONYM_ABOUT[spoken]).format(w=rng.choice(others[spoken]), n=noun)
    if kind == "flag" and language == "zh":
        about = about or "是否需要"
    values = rng.choice(half(slot.values, split)) if slot.values else ()
    if values and words.opened(rng, split, 0.5):
        values = tuple(dict.fromkeys(words.ascii_word(rng, split) for _ in range(rng.randint(2, 4))))
    return Parameter(name, slot.kind, about, values)


def _spoken(
    rng: random.Random, split: Split, language: Language, kind: str, parameter: Parameter
) -> tuple[Any, str]:
    """A value for the parameter and how the message says it."""
    slot = FREE_SLOT if kind == FREE else SLOTS[kind]
    plain = parameter.name.replace("_", " ")
    value = rng.choice(parameter.values) if parameter.values else slot.draw(rng, language, split)
    if language in ("ja", "id"):
        wordings = made_up_east.SPOKEN.get(kind, {}).get(language, ("",))
    else:
        wordings = FLAG_SPOKEN[language][value] if kind == "flag" else slot.spoken[language]
    return value, rng.choice(wordings).format(n=plain, v=value)
