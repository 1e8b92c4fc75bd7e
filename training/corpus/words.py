# ruff: noqa: E501, SIM905 - tables of phrases and word lists read better wide
"""Names, cities, things and invented words, split so that held-out examples use entries never seen in training."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.corpus import pieces, vocabulary
from training.corpus.sample import LANGUAGES, Language, Split, half

CITIES_LATIN = """London Paris Berlin Madrid Rome Vienna Oslo Lima Cairo Delhi Boston Chicago Sydney Toronto Dublin Lisbon
Athens Prague Warsaw Budapest Helsinki Stockholm Copenhagen Brussels Amsterdam Zurich Geneva Milan Naples Venice Florence
Barcelona Seville Porto Hamburg Munich Cologne Frankfurt Lyon Marseille Nice Bordeaux Istanbul Ankara Moscow Kyiv Riga
Vilnius Tallinn Sofia Belgrade Zagreb Tehran Baghdad Dubai Doha Riyadh Karachi Lahore Mumbai Chennai Kolkata Bangalore
Dhaka Colombo Kathmandu Bangkok Hanoi Manila Jakarta Surabaya Bandung Medan Makassar Denpasar Semarang Yogyakarta
Singapore Seoul Busan Tokyo Osaka Kyoto Nagoya Sapporo Fukuoka Beijing Shanghai Guangzhou Shenzhen Chengdu Wuhan
Hangzhou Nanjing Tianjin Chongqing Xiamen Qingdao Harbin Kunming Taipei Perth Melbourne Brisbane Auckland Wellington
Montreal Vancouver Ottawa Seattle Denver Dallas Houston Miami Atlanta Phoenix Portland Detroit Philadelphia Havana Bogota
Quito Santiago Brasilia Salvador Montevideo Caracas Nairobi Lagos Accra Tunis Algiers Casablanca Marrakesh Dakar Kampala
Reykjavik Edinburgh Glasgow Manchester Liverpool Bristol Leeds Cardiff Belfast Krakow Gdansk Leipzig Dresden Bremen
Valencia Bilbao Malaga Turin Palermo Genoa Antwerp Ghent Utrecht Rotterdam Bergen Aarhus Tampere Odessa Almaty Tashkent""".split()
CITIES_HAN = """北京 上海 广州 深圳 成都 武汉 杭州 南京 天津 重庆 西安 苏州 厦门 青岛 大连 哈尔滨 昆明 长沙 郑州 济南 沈阳 福州 合肥 南昌
贵阳 南宁 太原 兰州 银川 西宁 拉萨 海口 三亚 桂林 丽江 无锡 宁波 温州 佛山 东莞 珠海 汕头 泉州 烟台 威海 洛阳 开封 徐州 扬州 绍兴
嘉兴 金华 台北 香港 澳门 高雄 东京 大阪 京都 首尔 曼谷 新加坡 伦敦 巴黎 柏林 纽约 洛杉矶 旧金山 悉尼 墨尔本 莫斯科 罗马 马德里
石家庄 呼和浩特 乌鲁木齐 长春 吉林 大理 敦煌 张家界 黄山 秦皇岛 保定 唐山 潍坊 临沂 常州 南通 芜湖 九江 宜昌 襄阳 株洲 岳阳 中山 惠州""".split()
CITIES_JAPANESE = """東京 大阪 京都 札幌 福岡 名古屋 横浜 神戸 仙台 広島 奈良 金沢 長崎 那覇 新潟 静岡 岡山 熊本 鹿児島 松山 高松 函館 青森 秋田
盛岡 山形 富山 長野 岐阜 千葉 埼玉 甲府 福井 鳥取 松江 徳島 高知 佐賀 大分 宮崎 北京 上海 ソウル パリ ロンドン ニューヨーク""".split()

NAMES_LATIN = """Anna Ben Clara David Emma Felix Grace Henry Iris Jack Kate Leo Maria Noah Olivia Peter Quinn Rosa Sam Tina
Oscar Victor Wendy Xenia Yara Zoe Alice Bob Carol Daniel Ella Frank Gina Hugo Ivan Julia Karl Lucy Mike Nina Otto Paula
Ralf Sara Tom Ursula Vera Will Amir Bella Carlos Diana Erik Fatima George Hannah Isaac Jana Kevin Laura Martin Nora Omar
Petra Rita Simon Thea Umar Viola Walter Yusuf Agnes Boris Celia Dario Elena Farid Greta Hasan Ingrid Jonas Kira Lars
Milan Nadia Olaf Priya Rahul Sofia Tariq Budi Siti Agus Dewi Putri Joko Rina Wati Eka Ayu Bayu Dian Hendra Lestari
Kenji Yuki Hana Akira Mei Lin Wei Chen Jun Li""".split()
NAMES_HAN_SURNAME = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
NAMES_HAN_GIVEN = "明华丽军伟芳敏静强磊洋勇艳杰娟涛超霞平刚桂英文玉兰红梅雪云天宇子涵思雨晨阳欣怡浩然佳琪志远建国小龙春秋冬晓东海波"
NAMES_JAPANESE = """田中 佐藤 鈴木 高橋 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村 清水 林 斎藤 山口 池田 橋本 石川 前田 藤田
後藤 小川 岡田 村上 長谷川 近藤 石井 さくら ゆき はると ひなた""".split()

ITEMS = {
    "en": """apples pears books pens cups stamps oranges eggs tickets chairs bottles balls cards coins flowers cakes boxes
shirts keys lamps plates stones shells toys candles bags hats socks spoons lemons peaches plums pencils stickers marbles
cookies buttons bricks melons ribbons""".split(),
    "zh": "苹果 梨 书 铅笔 杯子 邮票 橙子 鸡蛋 票 椅子 瓶子 球 卡片 硬币 花 蛋糕 盒子 衬衫 钥匙 灯 盘子 石头 贝壳 玩具 蜡烛 糖果 帽子 袜子 勺子 柠檬 桃子 橡皮".split(),
    "ja": "りんご みかん 本 ペン コップ 切手 卵 チケット いす ボール カード コイン 花 ケーキ 箱 シャツ 鍵 皿 石 貝".split(),
    "id": "apel buku pena gelas jeruk telur tiket kursi botol bola kartu koin bunga kue kotak baju kunci lampu piring batu".split(),
}
COLOURS = {
    "en": "red blue green yellow orange purple black white brown grey pink silver turquoise violet gold".split(),
    "zh": "红色 蓝色 绿色 黄色 橙色 紫色 黑色 白色 棕色 灰色 粉色 银色 金色".split(),
    "ja": "赤 青 緑 黄色 紫 黒 白 茶色 灰色 ピンク 銀色".split(),
    "id": "merah biru hijau kuning oranye ungu hitam putih cokelat abu-abu".split(),
}
PETS = {
    "en": "cat dog rabbit parrot hamster turtle horse goldfish pony lizard".split(),
    "zh": "猫 狗 兔子 鹦鹉 仓鼠 乌龟 马 金鱼".split(),
    "ja": "猫 犬 うさぎ インコ ハムスター 亀 馬 金魚".split(),
    "id": "kucing anjing kelinci burung hamster kura-kura kuda ikan".split(),
}
JOBS = {
    "en": "teacher nurse baker pilot farmer painter lawyer driver cook gardener engineer dentist singer librarian tailor".split(),
    "zh": "老师 护士 面包师 飞行员 农民 画家 律师 司机 厨师 园丁 工程师 牙医 歌手".split(),
    "ja": "教師 看護師 パン職人 パイロット 農家 画家 弁護士 運転手 料理人 エンジニア".split(),
    "id": "guru perawat pilot petani pelukis pengacara sopir koki insinyur penyanyi".split(),
}
FOODS = {
    "en": "pizza sushi pasta curry soup salad noodles rice bread cheese pancakes dumplings tacos stew".split(),
    "zh": "饺子 面条 米饭 火锅 汤 包子 豆腐 披萨 寿司 咖喱 烤鸭".split(),
    "ja": "寿司 ラーメン カレー うどん そば 天ぷら おにぎり ピザ".split(),
    "id": "nasi goreng;sate;soto;rendang;mie;bakso;gado-gado;pizza".split(";"),
}

for _pool in (CITIES_LATIN, CITIES_HAN, CITIES_JAPANESE, NAMES_LATIN, NAMES_JAPANESE):
    vocabulary.keep_out(half(_pool, "held"))
for _pools in (ITEMS, COLOURS, PETS, JOBS, FOODS):
    for _pool in _pools.values():
        vocabulary.keep_out(half(_pool, "held"))
# How often training copies any word at all where a small pool would do: rare enough pools are not worth memorising.
OPEN_SHARE = 0.68
RARE_SHARE = 0.08
"""How often a word made of tokens also has a character that is none."""

_ONSETS = "b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kr pl pr sh sl st th tr".split()
_NUCLEI = "a e i o u a e i o ai ea io ou".split()
_CODAS = ["", "", "", "n", "r", "l", "s", "m", "t", "k", "nd", "rt"]


def invented(rng: random.Random, split: Split, syllables: tuple[int, int] = (2, 3)) -> str:
    """A pronounceable word that means nothing. A parity of its letters decides the split, so none is shared."""
    while True:
        parts = [
            rng.choice(_ONSETS) + rng.choice(_NUCLEI) + rng.choice(_CODAS)
            for _ in range(rng.randint(*syllables))
        ]
        word = "".join(parts)
        if (sum(map(ord, word)) % 7 == 3) == (split == "held"):
            return word


def invented_han(rng: random.Random, split: Split, length: tuple[int, int] = (2, 3)) -> str:
    """Two or three common Chinese characters in a row (the first level of GB 2312), as a name of nothing."""
    while True:
        codes = [
            bytes((rng.randint(0xB0, 0xD6), rng.randint(0xA1, 0xFE))) for _ in range(rng.randint(*length))
        ]
        word = b"".join(codes).decode("gb2312")
        if (sum(map(ord, word)) % 7 == 3) == (split == "held"):
            return word


def opened(rng: random.Random, split: Split, share: float = OPEN_SHARE) -> bool:
    """Whether a value comes from the open vocabulary; held-out examples keep to their pools."""
    return split == "train" and rng.random() < share


def ordinary(rng: random.Random, language: Language, split: Split) -> str:
    """One word of the large table."""
    return rng.choice(vocabulary.table(language, split))


def open_word(rng: random.Random, language: Language, split: Split) -> str:
    """Anything a value may be: an ordinary word or two, a blend of words, characters in a row, another script."""
    while True:
        word = rng.choices(_OPEN, _OPEN_WEIGHTS)[0](rng, language, split)
        if split == "held" or not vocabulary.is_kept_out(word):
            return word


def open_name(rng: random.Random, language: Language, split: Split) -> str:
    """A word as a name is written: with a capital where the script has them."""
    word = open_word(rng, language, split)
    return " ".join(part[:1].upper() + part[1:] for part in word.split(" "))


def open_han(rng: random.Random, split: Split) -> str:
    """An ordinary Chinese word, or two characters in a row."""
    roll = rng.random()
    if roll < 0.4:
        return ordinary(rng, "zh", split)
    return pieced_han(rng, 2) if roll < 0.8 else invented_han(rng, split, (2, 2))


def ascii_word(rng: random.Random, split: Split) -> str:
    """A lower-case word for names of functions, keys and arguments: ordinary, blended or invented."""
    roll = rng.random()
    if roll < 0.5:
        return ordinary(rng, "en" if rng.random() < 0.85 else "id", split)
    if roll < 0.75:
        return _trained(rng, lambda: pieced(rng).lower())
    return _blend(rng, "en", split) if roll < 0.88 else invented(rng, split)


def _two(rng: random.Random, language: Language, split: Split) -> str:
    space = " " if language in ("en", "id") else rng.choice(("", "", "の" if language == "ja" else "的"))
    return ordinary(rng, language, split) + space + ordinary(rng, language, split)


def _blend(rng: random.Random, language: Language, split: Split) -> str:
    """The beginning of one word and the end of another, so that pieces of words meet in new orders."""
    while True:
        first, last = ordinary(rng, language, split), ordinary(rng, language, split)
        word = first[: max(1, rng.randint(1, len(first)))] + last[rng.randint(0, len(last) - 1) :]
        if split == "held" or not vocabulary.is_kept_out(word):
            return word


def _characters(rng: random.Random, language: Language, split: Split) -> str:
    if language in ("en", "id") and rng.random() < 0.8:
        return invented(rng, split, (1, 3))
    return invented_han(rng, split, (1, 4))


def _foreign(rng: random.Random, _language: Language, split: Split) -> str:
    return ordinary(rng, rng.choice(LANGUAGES), split)


def _mixed(rng: random.Random, language: Language, split: Split) -> str:
    """Two scripts, a number or a hyphen in one value, as products and codes have them."""
    first, second = ordinary(rng, language, split), _foreign(rng, language, split)
    return rng.choice(
        (
            lambda: f"{first}-{second}",
            lambda: f"{first} {second}",
            lambda: first + second,
            lambda: f"{second}{number(rng, split, rng.randint(1, 3))}",
            lambda: f"{first} {number(rng, split, rng.randint(1, 2))}",
            lambda: first.upper(),
            lambda: first.capitalize() + second.capitalize(),
        )
    )()


def _pieced(rng: random.Random, language: Language, split: Split) -> str:
    if language == "ja" and rng.random() < 0.6:
        return _trained(rng, lambda: "".join(rng.choices(pieces.eastern(), k=rng.randint(1, 3))))
    return pieced(rng) if language in ("en", "id") else pieced_han(rng, rng.randint(1, 4))


def pieced(rng: random.Random) -> str:
    """Latin tokens in a row, all equally likely, some with an accent; only for training."""

    def draw() -> str:
        found = rng.choices(pieces.latin(), k=rng.choices((1, 2, 3), (3, 4, 1))[0])
        if rng.random() < RARE_SHARE:
            found.insert(rng.randint(0, len(found)), rng.choice(pieces.accented()))
        return "".join(found)

    return _trained(rng, draw)


def pieced_han(rng: random.Random, count: int) -> str:
    """Chinese characters in a row, every one that is a token equally likely, some that are none; only for
    training."""

    def draw() -> str:
        found = rng.choices(pieces.han(), k=count)
        if rng.random() < 2 * RARE_SHARE:
            for _ in range(rng.randint(1, 1 + count // 4)):
                found[rng.randrange(count)] = rng.choice(pieces.rare())
        return "".join(found)

    return _trained(rng, draw)


def _trained(rng: random.Random, draw: Callable[[], str]) -> str:
    """Draw until it is a word that no held-out example can have, nor one that looks like a hole in a text."""
    while True:
        word = draw()
        if not vocabulary.is_kept_out(word) and sum(map(ord, word)) % 7 != 3 and "None" not in word:
            return word


_OPEN = (ordinary, _two, _blend, _characters, _foreign, _mixed, _pieced)
_OPEN_WEIGHTS = (34, 9, 9, 12, 6, 6, 26)


def city(rng: random.Random, language: Language, split: Split) -> str:
    """A place name as a speaker of the language writes it; many are no places, so that copying is learnt."""
    if opened(rng, split, 0.45):
        return open_name(rng, language, split)
    if language in ("zh", "ja"):
        if rng.random() < 0.3:
            return invented_han(rng, split)
        if rng.random() < 0.1:
            return rng.choice(half(CITIES_LATIN, split))
        return rng.choice(half(CITIES_HAN if language == "zh" else CITIES_JAPANESE, split))
    if rng.random() < 0.4:
        return invented(rng, split).capitalize()
    return rng.choice(half(CITIES_LATIN, split))


def person(rng: random.Random, language: Language, split: Split) -> str:
    """A given name or a Chinese or Japanese name; in training often one that nobody has."""
    if opened(rng, split, 0.45):
        return _unheard_name(rng, language, split)
    if language == "zh" and rng.random() < 0.85:
        while True:
            given = "".join(rng.choices(NAMES_HAN_GIVEN, k=rng.choice((1, 2))))
            name = rng.choice(NAMES_HAN_SURNAME) + given
            if (sum(map(ord, name)) % 7 == 3) == (split == "held"):
                return name
    if language == "ja" and rng.random() < 0.85:
        return rng.choice(half(NAMES_JAPANESE, split))
    if rng.random() < 0.4:
        return invented(rng, split).capitalize()
    return rng.choice(half(NAMES_LATIN, split))


def _unheard_name(rng: random.Random, language: Language, split: Split) -> str:
    if language == "zh" and rng.random() < 0.7:
        while True:
            name = rng.choice(NAMES_HAN_SURNAME) + invented_han(rng, split, (1, 2))
            if sum(map(ord, name)) % 7 != 3:
                return name
    if language == "ja" and rng.random() < 0.4:
        return invented_han(rng, split, (2, 3))
    return open_name(rng, language, split)


def full_name(rng: random.Random, language: Language, split: Split) -> str:
    if language in ("zh", "ja"):
        return person(rng, language, split)
    return f"{person(rng, language, split)} {invented(rng, split).capitalize()}"


def number(rng: random.Random, split: Split, digits: int) -> int:
    """A number with at most so many digits; residues modulo 7 decide the split of larger ones."""
    if digits == 1:
        return rng.randint(1, 9)
    low = 10 ** (digits - 1)
    while True:
        value = rng.randint(low, 10 * low - 1)
        if (value % 7 == 3) == (split == "held"):
            return value
