# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Made-up functions: verb × noun and up to three parameters, so that choosing means comparing words.

Knows their words, how they are described and asked for, and how values are drawn; knows no everyday function and no
conversation.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from training.corpus import made_up_asked, made_up_east, made_up_wish, vocabulary, words
from training.corpus.frames import Kept
from training.corpus.functions import Function, Parameter, Parts, Request
from training.corpus.sample import LANGUAGES, Language, Split, extended, half

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


def draw_parts(rng: random.Random, split: Split, language: Language = "en") -> Parts:
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


def draw_request(rng: random.Random, split: Split, language: Language, parts: Parts | None = None) -> Request:
    """A wish for a made-up function, in English or Chinese; in training also in Japanese or Indonesian."""
    return ask(rng, split, language, draw_function(rng, split, language, parts))


def draw_function(
    rng: random.Random, split: Split, language: Language, parts: Parts | None = None
) -> Function:
    """A verb, a noun and up to three parameters, described in the language (rarely, in training, in the other)."""
    verb, noun = parts or draw_parts(rng, split, language)
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
    often = (0.75, 0.6) if split == "train" else (0.9, 0.75)
    required = tuple(p.name for i, (_, p) in enumerate(slots) if rng.random() < often[i > 0])
    return Function(
        f"{verb[0]} {noun[0]}", name, about, tuple(p for _, p in slots), required, slots, (verb, noun)
    )


def ask(rng: random.Random, split: Split, language: Language, function: Function) -> Request:
    """A wish for a made-up function with fresh values; an argument that is not required may stay unsaid."""
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
