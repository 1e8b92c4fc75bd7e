# ruff: noqa: E501, SIM905 - tables of phrases and word lists read better wide
"""The functions that examples offer to the model: everyday ones and made-up ones, with their parameters.

Knows how to describe a function and how a person asks for it; knows nothing of conversations.
A `Request` is one wish put into words together with the call that fulfils it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from training.corpus import words
from training.corpus.sample import Language, Split, half


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
UNITS = (("celsius", "fahrenheit"), ("metric", "imperial"), ("C", "F"))
UNIT_NAMES = "unit units scale temperature_unit".split()


def everyday(rng: random.Random, split: Split, language: Language, concept: str | None = None) -> Request:
    """A wish about a place: weather, time, hotels, population."""
    concept = concept or rng.choices(tuple(EVERYDAY), (6, 2, 1, 1))[0]
    recipe = EVERYDAY[concept]
    spoken = "zh" if (language == "zh") == (rng.random() < 0.75) else "en"
    held_wording = rng.choice(half(recipe["about"][spoken], split))
    place = Parameter(
        _parameter_name(rng, half(PLACE_NAMES, split)),
        "string",
        rng.choice(PLACE_ABOUT[spoken]) if rng.random() < 0.85 else None,
    )
    if place.name.startswith("x_"):  # an invented name needs its description
        place = Parameter(place.name, "string", rng.choice(PLACE_ABOUT[spoken]))
    parameters, arguments = [place], {place.name: words.city(rng, language, split)}
    text = rng.choice(half(recipe["ask"][language], split)).format(p=arguments[place.name])
    if concept == "weather" and rng.random() < 0.25:
        values = rng.choice(UNITS)
        unit = Parameter(rng.choice(UNIT_NAMES), "string", rng.choice(("Unit", "The unit", None)), values)
        parameters.append(unit)
        if rng.random() < 0.6:
            arguments[unit.name] = rng.choice(values)
            joiner = {"en": ", in ", "zh": "，单位", "ja": "、単位は", "id": ", dalam "}[language]
            text = text.rstrip("?.？。") + joiner + arguments[unit.name]
    function = Function(
        concept, _function_name(rng, recipe["names"]), held_wording, tuple(parameters), (place.name,)
    )
    return Request(function, arguments, text, text)


def everyday_pair(
    rng: random.Random, split: Split, language: Language
) -> tuple[str, Function, list[dict[str, Any]]]:
    """One question about two places: the same function twice."""
    request = everyday(rng, split, language)
    place = request.function.parameters[0].name
    first, second = words.city(rng, language, split), words.city(rng, language, split)
    text = rng.choice(EVERYDAY[request.function.concept]["both"][language]).format(a=first, b=second)
    return text, request.function, [{place: first}, {place: second}]


def _function_name(rng: random.Random, names: list[str]) -> str:
    roll = rng.random()
    if roll < 0.12:
        return words.invented(rng, "train") + rng.choice(("", "_tool", "_api", "_v2"))
    return rng.choice(names)


def _parameter_name(rng: random.Random, names: list[str]) -> str:
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
]  # fmt: skip


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
    letters = "".join(rng.choices("ABCDEFGHKLMNPRSTUVWXYZ", k=rng.randint(1, 3)))
    return letters + rng.choice(("", "-")) + str(words.number(rng, split, rng.randint(2, 5)))


def _date(rng: random.Random, _language: Language, _split: Split) -> str:
    return f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _phrase(rng: random.Random, language: Language, split: Split) -> str:
    if language == "zh":
        return words.invented_han(rng, split, (2, 5))
    return " ".join(words.invented(rng, split) for _ in range(rng.randint(1, 3)))


def _number(rng: random.Random, _language: Language, split: Split) -> int:
    return words.number(rng, split, rng.randint(1, 3))


def _decimal(rng: random.Random, _language: Language, _split: Split) -> float:
    return rng.randint(1, 99) + rng.randint(1, 9) / 10


SLOTS: dict[str, Slot] = {
    "place": Slot(
        "string",
        ("city", "location", "place", "site", "room_name", "branch", "where", "address", "station", "area"),
        {"en": ("The place", "Location", "City name", "Where it is", "Name of the place"), "zh": ("地点", "城市", "位置", "所在地", "地点名称")},
        {"en": (" in {v}", " at {v}", " in {v}", " near {v}"), "zh": ("，地点{v}", "，在{v}", "，位置是{v}", "，城市{v}")},
        words.city,
    ),
    "person": Slot(
        "string",
        ("person", "name", "customer", "user", "owner", "contact_name", "guest", "recipient", "client", "who"),
        {"en": ("Name of the person", "The person", "Customer name", "For whom", "Full name"), "zh": ("姓名", "客户姓名", "联系人", "名字", "给谁")},
        {"en": (" for {v}", " for {v}", " for my friend {v}", " for customer {v}"), "zh": ("，给{v}", "，姓名{v}", "，客户{v}", "，为{v}")},
        words.person,
    ),
    "code": Slot(
        "string",
        ("id", "code", "number", "order_id", "reference", "key", "serial", "ticket_id", "item_code", "ref"),
        {"en": ("The code", "Reference code", "ID", "Identifier", "Code number"), "zh": ("编号", "代码", "订单号", "序列号", "标识")},
        {"en": (" with code {v}", " {v}", " number {v}", ", reference {v}"), "zh": ("，编号{v}", "，代码{v}", "{v}", "，序列号{v}")},
        _code,
    ),
    "count": Slot(
        "integer",
        ("count", "amount", "quantity", "people", "minutes", "level", "days", "size_number", "copies", "limit"),
        {"en": ("How many", "Amount", "Number", "Quantity", "The count"), "zh": ("数量", "个数", "数目", "多少", "次数")},
        {"en": (", {n} {v}", " with {n} {v}", " ({n}: {v})", ", {n} is {v}"), "zh": ("，数量{v}", "，数量为{v}", "，数量是{v}", "，{v}个")},
        _number,
    ),
    "measure": Slot(
        "number",
        ("price", "weight", "temperature", "distance", "height", "length", "width", "budget"),
        {"en": ("Value", "The value as a number", "Decimal value", "Measured value"), "zh": ("数值", "值", "大小", "具体数值")},
        {"en": (", {n} {v}", " with {n} {v}", ", {n} is {v}"), "zh": ("，数值{v}", "，数值为{v}", "，数值是{v}")},
        _decimal,
    ),
    "date": Slot(
        "string",
        ("date", "day", "when", "start_date", "deadline", "due", "on_date", "from_date"),
        {"en": ("The date", "Date as YYYY-MM-DD", "Day", "When"), "zh": ("日期", "时间", "哪一天", "日期，格式YYYY-MM-DD")},
        {"en": (" on {v}", " for {v}", ", date {v}", " on {v}"), "zh": ("，日期{v}", "，时间{v}", "，{v}", "，日期是{v}")},
        _date,
    ),
    "text": Slot(
        "string",
        ("text", "title", "message", "label", "comment", "subject", "content", "query", "keyword", "topic"),
        {"en": ("The text", "Title", "Text to use", "Content", "Words"), "zh": ("文本", "标题", "内容", "文字", "关键词")},
        {
            "en": (' with the {n} "{v}"', " with text '{v}'", ' saying "{v}"', ', {n}: "{v}"'),
            "zh": ("，内容“{v}”", "，标题“{v}”", "，内容是“{v}”", "，内容为《{v}》"),
        },
        _phrase,
    ),
    "flag": Slot(
        "boolean",
        ("urgent", "notify", "private", "confirm", "quiet", "force", "express", "repeat", "public", "secure"),
        {"en": ("Whether {n} is on", "True or false", "{n} or not", "Switch for {n}"), "zh": ("是否启用", "是或否", "开关", "是否需要")},
        {},
        lambda rng, _language, _split: rng.random() < 0.5,
    ),
    "choice": Slot(
        "string",
        ("size", "colour", "priority", "speed", "mode", "quality", "format", "class", "level_name", "type"),
        {"en": ("Choose one", "One of the values", "The {n}", "Kind"), "zh": ("选项", "类型", "可选值", "种类")},
        {"en": (", {n} {v}", " with {n} {v}", " in {v}", ", {v}"), "zh": ("，选{v}", "，选项{v}", "，类型{v}", "，要{v}")},
        lambda rng, _language, _split: "",
        (
            ("small", "medium", "large"), ("red", "green", "blue"), ("low", "normal", "high"), ("slow", "fast"),
            ("morning", "noon", "evening"), ("basic", "standard", "premium"), ("pdf", "png", "txt"), ("first", "second"),
            ("cash", "card"), ("hot", "warm", "cold"), ("daily", "weekly", "monthly"), ("left", "right"),
            ("adult", "child"), ("paper", "plastic", "metal"), ("short", "long"), ("north", "south", "east", "west"),
        ),
    ),
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
    ),
    "zh": ("{v}{n}", "{v}一个{n}", "用于{v}{n}", "可以{v}{n}", "{v}{n}的功能", "帮助用户{v}{n}"),
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


def made_up_parts(rng: random.Random, split: Split) -> tuple[tuple[str, str], tuple[str, str]]:
    """A verb and a noun. Held-out nouns never occur in training; verbs are shared."""
    return rng.choice(VERBS), rng.choice(half(NOUNS, split))


def made_up(
    rng: random.Random,
    split: Split,
    language: Language,
    parts: tuple[tuple[str, str], tuple[str, str]] | None = None,
) -> Request:
    """A wish for a made-up function, in English or Chinese."""
    verb, noun = parts or made_up_parts(rng, split)
    index = 1 if language == "zh" else 0
    v, n = verb[index], noun[index]
    # A Chinese wish for a function described in English needs a dictionary, so only training words are used for it.
    across = split == "train" and rng.random() < 0.1
    spoken = {"zh": "en", "en": "zh"}[language] if across else language
    words_of = (verb[spoken == "zh"], noun[spoken == "zh"])
    about = rng.choice(DESCRIBE[spoken]).format(v=words_of[0], V=words_of[0].capitalize(), n=words_of[1])
    parameters: list[Parameter] = []
    arguments: dict[str, Any] = {}
    details = ""
    required: list[str] = []
    for kind in rng.sample(tuple(SLOTS), rng.choices((0, 1, 2, 3), (1, 5, 4, 1))[0]):
        parameter, value, phrase = _fill(rng, split, language, spoken, kind)
        if parameter.name in {p.name for p in parameters}:
            continue
        parameters.append(parameter)
        if rng.random() < 0.85 or not details:
            arguments[parameter.name] = value
            details += phrase
            required.append(parameter.name)
    order = rng.sample(parameters, len(parameters)) if rng.random() < 0.15 else parameters
    arguments = {p.name: arguments[p.name] for p in order if p.name in arguments}
    text = rng.choice(half(ASK[language], split)).format(v=v, V=v.capitalize(), n=n, d=details)
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
    function = Function(
        f"{verb[0]} {noun[0]}", name, about, tuple(order), tuple(p for p in required if rng.random() < 0.9)
    )
    clause = f"{v} the {n}{details}" if language == "en" else f"{v}{n}{details}"
    return Request(function, arguments, clause, text)


def _fill(
    rng: random.Random, split: Split, language: Language, spoken: Language, kind: str
) -> tuple[Parameter, Any, str]:
    slot = SLOTS[kind]
    name = rng.choice(half(slot.names, split))
    about = rng.choice(slot.about[spoken]).format(n=name.replace("_", " ")) if rng.random() < 0.8 else None
    plain = name.replace("_", " ")
    if kind == "flag":
        value = slot.draw(rng, language, split)
        if language == "zh":
            about = about or "是否需要"
        return (
            Parameter(name, slot.kind, about),
            value,
            rng.choice(FLAG_SPOKEN[language][value]).format(n=plain),
        )
    if kind == "choice":
        values = rng.choice(half(slot.values, split))
        value = rng.choice(values)
        return (
            Parameter(name, slot.kind, about, values),
            value,
            rng.choice(slot.spoken[language]).format(n=plain, v=value),
        )
    value = slot.draw(rng, language, split)
    return (
        Parameter(name, slot.kind, about),
        value,
        rng.choice(slot.spoken[language]).format(n=plain, v=value),
    )
