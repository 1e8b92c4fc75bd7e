# ruff: noqa: E501, SIM905 - tables of phrases and word lists read better wide
"""Everyday functions: four that evaluation knows too, the others of `wishes` for training alone.

Knows how they are named, described and asked for, and what of that is held out; knows no made-up function and no
conversation.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from typing import Any

from training.corpus import out_of_scope, wishes, words
from training.corpus.frames import Kept
from training.corpus.functions import Function, Parameter, Request
from training.corpus.sample import LANGUAGES, Language, Split, extended, half

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
RECIPES: dict[str, dict[str, Any]] = {
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
for _concept, _recipe in RECIPES.items():
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


def draw_request(rng: random.Random, split: Split, language: Language, concept: str | None = None) -> Request:
    """A wish about a place: weather, time, hotels, population."""
    return ask(rng, split, language, draw_function(rng, split, language, concept))


def draw_function(
    rng: random.Random, split: Split, language: Language, concept: str | None = None
) -> Function:
    if concept is None and words.opened(rng, split, WISHED):
        concept = rng.choice(tuple(wishes.WISHES))
    if concept in wishes.WISHES:
        return _wished_function(rng, language, concept)
    concept = concept or rng.choices(tuple(RECIPES), (6, 2, 1, 1))[0]
    recipe = RECIPES[concept]
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


def ask(rng: random.Random, split: Split, language: Language, function: Function) -> Request:
    """A wish for an everyday function, with a fresh place and perhaps a unit."""
    if function.holes:
        return _ask_wish(rng, language, function)
    place, *units = function.parameters
    arguments = {place.name: words.city(rng, language, split)}
    if words.opened(rng, split, FRAMED):
        text = wishes.worded(rng, language, wishes.ASKED[function.concept][language], _kept(language))
        text = text.replace("{p}", wishes.said(rng, language, "place", arguments[place.name]))
    else:
        wordings = RECIPES[function.concept]["ask"][language]
        text = rng.choice(half(wordings, split)).format(p=arguments[place.name])
    if units and rng.random() < 0.6:
        value = arguments[units[0].name] = rng.choice(units[0].values)
        joiner = {"en": ", in ", "zh": "，单位", "ja": "、単位は", "id": ", dalam "}[language]
        text = text.rstrip("?.？。") + joiner + value
    return Request(function, arguments, text, text)


def draw_pair(
    rng: random.Random, split: Split, language: Language
) -> tuple[str, Function, list[dict[str, Any]]]:
    """One question about two places: the same function twice."""
    function = draw_request(rng, split, language).function
    while not is_paired(function):
        function = draw_request(rng, split, language).function
    text, made = ask_pair(rng, split, language, function)
    return text, function, made


def is_paired(function: Function) -> bool:
    """Whether one question can ask for two values of it."""
    return not function.holes or wishes.WISHES[function.concept].paired


def ask_pair(
    rng: random.Random, split: Split, language: Language, function: Function
) -> tuple[str, list[dict[str, Any]]]:
    """One question for two values of the function, which has to be paired."""
    if function.holes:
        return _ask_wish_twice(rng, language, function)
    place = function.parameters[0].name
    first, second = words.city(rng, language, split), words.city(rng, language, split)
    made = [{place: first}, {place: second}]
    if words.opened(rng, split, FRAMED):
        return _two_asked(rng, language, function.concept, first, second), made
    return rng.choice(half(RECIPES[function.concept]["both"][language], split)).format(
        a=first, b=second
    ), made


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
) -> tuple[str, list[dict[str, Any]]]:
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
    return text, [{place: first}, {place: second}]


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
    pools = [recipe[key].get(language, ()) for recipe in RECIPES.values() for key in ("ask", "both", "about")]
    pools += [out_of_scope.ODD[language], out_of_scope.FORMS[language]]
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
