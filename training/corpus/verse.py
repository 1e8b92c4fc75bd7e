# ruff: noqa: E501, SIM905 - tables of phrases and word lists read better wide
"""Short poems and little texts on a theme, in the asked language.

Well-known themes have lines of their own; any other theme is set into lines that suit almost every noun.
"""

from __future__ import annotations

import random

from training.corpus import out_of_scope, themes, words
from training.corpus.frames import Kept, expand, varied
from training.corpus.phrases import more
from training.corpus.sample import (
    LANGUAGES,
    Language,
    Sample,
    Split,
    assistant,
    dress,
    extended,
    half,
    maybe_think,
    pick_language,
    user,
    with_system,
)

# The first line of each theme names it, so every poem opens on its subject.
LINES: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": {
        "spring": ("Spring opens every window wide,", "the buds are green on every side,", "a blackbird sings of warmer days,", "and sunlight fills the garden ways."),
        "summer": ("Summer sleeps upon the hay,", "golden bees are out to play,", "the evening takes its time to fall,", "and swifts are calling over all."),
        "autumn": ("Autumn paints the maples red,", "the swallows and the heat have fled,", "the orchard bends with apples sweet,", "and leaves are dancing in the street."),
        "winter": ("Winter lays its blanket down,", "white and quiet on the town,", "the windows glow with candle light,", "and stars are sharp and clear tonight."),
        "sea": ("The sea is breathing, slow and deep,", "it rocks the little boats to sleep,", "the gulls write letters on the foam,", "and every wave is coming home."),
        "rain": ("The rain is tapping on the pane,", "it hums its soft and grey refrain,", "the gutters sing, the flowers drink,", "and puddles hold the clouds, I think."),
        "home": ("Home is where the kettle sings,", "a coat, a chair, some simple things,", "a voice that knows the way I call,", "and evening light along the wall."),
        "moon": ("The moon climbs over sleeping trees,", "a silver boat on quiet seas,", "it looks in every house by night,", "and leaves a little pool of light."),
        "mountain": ("The mountain wears a cap of snow,", "and watches all the valleys grow,", "the clouds lie down upon its knee,", "as patient as the stones can be."),
        "night": ("The night comes softly down the hill,", "the birds are hushed, the fields are still,", "a lamp is waiting by the door,", "and dreams are walking on the shore."),
        "friendship": ("Friendship is an open door,", "it gives and never keeps the score,", "it shares the bread, it shares the road,", "and makes a feather of the load."),
        "love": ("Love is a small and steady flame,", "it softly says a single name,", "it waits when all the lights are gone,", "and carries us till early dawn."),
        "snow": ("The snow is falling, flake by flake,", "on silent roof and frozen lake,", "the whole world wears a coat of white,", "and even footsteps whisper light."),
        "river": ("The river knows the way to go,", "past willow roots and stones below,", "it carries leaves, it carries sky,", "and sings to all who wander by."),
        "flowers": ("Flowers open, one by one,", "little cups to hold the sun,", "red and yellow, white and blue,", "each one shining with the dew."),
        "stars": ("The stars come out above the town,", "a thousand eyes are looking down,", "so far away and yet so near,", "they tell the dark: do not fear."),
    },
    "zh": {
        "春天": ("春天来了，柳枝轻轻摇，", "细雨润青草，燕子筑新巢，", "桃花红满枝，溪水唱歌谣，", "万物都醒来，对着阳光笑。"),
        "夏天": ("夏天的荷塘，蛙声一片，", "绿叶托着露，蜻蜓飞上莲，", "树下好乘凉，西瓜分外甜，", "晚风吹过处，星星眨着眼。"),
        "秋天": ("秋天的枫叶，红了山坡，", "大雁往南飞，稻田金浪多，", "果园香阵阵，农人笑呵呵，", "一轮明月下，唱起丰收歌。"),
        "冬天": ("冬天的雪花，悄悄落下，", "屋顶白如玉，枝头开银花，", "炉火暖暖照，一家围着它，", "静待东风到，再看绿新芽。"),
        "大海": ("大海蓝蓝，望不到边，", "浪花一朵朵，白帆一点点，", "海鸥轻轻唱，贝壳睡沙滩，", "心随潮水去，飞向远方天。"),
        "雨": ("雨点落下，敲着小窗，", "青石路上亮，荷叶珠儿晃，", "撑一把纸伞，走过旧街巷，", "心事随流水，静静向远方。"),
        "家": ("家是一盏灯，照着归路，", "一碗热汤面，几句轻轻嘱，", "门前老槐树，年年添新绿，", "走得再远啊，心总在此处。"),
        "月亮": ("月亮升起，挂在树梢，", "银光铺满地，夜色静悄悄，", "举头望明月，思念似水潮，", "愿它照远方，人人都安好。"),
        "山": ("高山巍巍，云雾绕腰，", "松声如海涌，飞鸟过林梢，", "石径弯又远，登上最高处，", "放眼看天地，胸中起波涛。"),
        "夜": ("夜色轻轻，落满小城，", "窗前一盏灯，远处犬吠声，", "星星低低语，微风慢慢行，", "梦里花开了，一直到天明。"),
        "友谊": ("友谊像阳光，温暖心房，", "风雨同行走，欢乐共分享，", "一句真心话，胜过千般赏，", "岁月慢慢过，情谊比酒香。"),
        "爱": ("爱是一盏灯，不说话也亮，", "是清晨的粥，是夜里的床，", "风来你挡风，雨来我撑伞，", "平平淡淡里，日子慢慢长。"),
        "雪": ("雪花飘飘，落满人间，", "屋檐披银装，梅花映窗前，", "孩子堆雪人，笑声飞上天，", "一片白茫茫，来年好丰年。"),
        "花": ("花儿开了，一朵一朵，", "红的像晚霞，白的像云朵，", "蜜蜂来做客，蝴蝶绕着过，", "春风轻轻吹，香气满山坡。"),
        "河流": ("河流弯弯，流向远方，", "绕过小村庄，穿过稻花香，", "带着云的影，映着晚霞光，", "一路轻轻唱，奔向大海洋。"),
        "故乡": ("故乡的路，通向老屋，", "炊烟慢慢起，黄牛归小路，", "童年的歌谣，还在耳边住，", "梦里千百回，踏上旧时途。"),
    },
    "ja": {
        "春": ("春が来て、桜がひらく。", "やわらかな風が川を渡り、", "鳥たちは新しい歌をうたう。", "光の中で、みんなが笑う。"),
        "夏": ("夏の空に、白い雲がのぼる。", "蝉の声が森にひびき、", "風鈴が小さく鳴っている。", "夕立のあと、虹がかかる。"),
        "秋": ("秋の山が、赤く染まる。", "稲の穂が風にゆれて、", "虫の声が夜を満たす。", "月が静かに見ている。"),
        "冬": ("冬の朝、雪が積もる。", "白い息が空にとけて、", "窓の灯りがあたたかい。", "春を待つ芽が眠っている。"),
        "海": ("海は広く、青く光る。", "波が白い歌をうたい、", "かもめが空に円を描く。", "遠い船がゆっくり進む。"),
        "雨": ("雨が静かに窓をたたく。", "傘の花が道にひらき、", "葉の上で雫が光る。", "雲の向こうに空がある。"),
        "月": ("月が森の上にのぼる。", "銀の光が道を照らし、", "遠い人を思い出す。", "夜は静かに深くなる。"),
        "家": ("家の灯りが待っている。", "湯気の立つ夕ごはんと、", "ただいまの声がひびく。", "ここがいちばんあたたかい。"),
    },
    "id": {
        "musim semi": ("Musim semi datang perlahan,", "bunga mekar di halaman,", "burung bernyanyi riang,", "hati pun terasa tenang."),
        "laut": ("Laut biru membentang luas,", "ombak bernyanyi tiada lepas,", "camar terbang di atas buih,", "membawa rindu yang putih."),
        "hujan": ("Hujan turun membasahi bumi,", "mengetuk jendela sepanjang hari,", "daun minum dengan gembira,", "dan pelangi muncul di sana."),
        "rumah": ("Rumah adalah tempat kembali,", "hangat seperti mentari pagi,", "ada tawa di meja makan,", "ada cinta di setiap badan."),
        "bulan": ("Bulan naik di atas bukit,", "cahayanya lembut dan sedikit,", "menemani malam yang sunyi,", "sampai datang sinar pagi."),
        "gunung": ("Gunung berdiri tinggi dan tenang,", "awan putih datang dan hilang,", "angin bercerita pada pinus,", "tentang langit yang begitu tulus."),
        "cinta": ("Cinta itu cahaya kecil,", "tak pernah keras memanggil,", "ia menunggu dengan setia,", "dan membuat hidup bermakna."),
        "bunga": ("Bunga mekar satu per satu,", "merah, kuning, putih, dan biru,", "lebah datang mencari madu,", "taman wangi sepanjang waktu."),
    },
}  # fmt: skip
ANY: dict[Language, tuple[str, ...]] = {
    "en": ("I sing of the {t}, so quiet and clear,", "it comes like a friend that I always hold dear,", "it gives to the morning a shimmer of gold,",
           "and the song of the {t} never grows old."),
    "zh": ("我歌唱{t}，在安静的清晨，", "它像老朋友，轻轻来敲门，", "阳光洒下来，温暖每个人，", "愿这份{t}，长留在心中。"),
    "ja": ("{t}を思うと、心が静かになる。", "朝の光がやさしくさして、", "風がそっと歌を運ぶ。", "{t}はいつもここにある。"),
    "id": ("Kunyanyikan {t} di pagi hari,", "ia datang seperti sahabat sejati,", "cahayanya hangat di dalam hati,", "{t} selalu indah dan berarti."),
}  # fmt: skip
OTHER_THEMES: dict[Language, tuple[str, ...]] = {
    "en": "forest garden city bridge cat dog bird train coffee tea bread window road island desert cloud morning evening hope peace music "
    "time childhood school mother father freedom silence fire lighthouse harvest butterfly horse tree wind sun rainbow dream library".split(),
    "zh": "森林 花园 城市 小桥 猫 小狗 小鸟 火车 咖啡 茶 窗 路 小岛 沙漠 云 早晨 黄昏 希望 和平 音乐 时间 童年 学校 母亲 父亲 自由 宁静 灯塔 蝴蝶 树 风 太阳 彩虹 梦想 草原 星空".split(),
    "ja": "森 庭 町 橋 猫 犬 鳥 電車 窓 道 島 雲 朝 夕方 希望 平和 音楽 時間 母 風 太陽 虹 夢 花 星 山 川".split(),
    "id": "hutan taman kota jembatan kucing burung kereta kopi jalan pulau awan pagi senja harapan musik waktu ibu ayah angin matahari pelangi mimpi sungai bintang".split(),
}
MORE_THEMES: dict[Language, str] = {
    "en": "meadow lake valley village market kitchen table chair lamp candle mirror clock letter photograph song guitar violin dance travel journey harbour ship sail anchor beach shore wave storm thunder fog frost ice glacier volcano "
    "cave field farm wheat apple orange lemon cherry honey bee spider rabbit fox wolf deer owl eagle swan duck frog fish whale dolphin grandmother grandfather sister brother baby friend neighbour teacher doctor farmer baker sailor soldier king queen "
    "courage patience trust kindness joy sorrow memory truth beauty wisdom luck wonder summer-night midnight noon sunrise sunset twilight shadow light colour green blue red gold silver stone sand dust earth sky planet rocket robot bicycle bus airport station bench park playground tower castle temple church "
    "pencil paper poem story winter-morning birthday holiday wedding football chess rice soup cake milk cheese salt sugar chocolate blanket pillow shoe hat scarf umbrella suitcase ticket map compass balloon kite doll drum bell",
    "zh": "湖水 山谷 村庄 市场 厨房 桌子 椅子 灯 蜡烛 镜子 时钟 书信 照片 歌曲 吉他 舞蹈 旅行 旅途 港口 船 帆 沙滩 海浪 暴风雨 雷声 雾 霜 冰 火山 田野 农场 麦田 苹果 橘子 樱桃 蜂蜜 蜜蜂 兔子 狐狸 小鹿 猫头鹰 老鹰 天鹅 鸭子 青蛙 小鱼 鲸鱼 奶奶 爷爷 姐姐 弟弟 孩子 朋友 邻居 老师 医生 农民 勇气 耐心 信任 善良 快乐 忧伤 回忆 真理 美 智慧 "
    "夏夜 午夜 正午 日出 日落 黎明 影子 光 颜色 绿色 蓝色 石头 沙子 大地 天空 星球 火箭 机器人 自行车 公园 操场 高塔 城堡 寺庙 铅笔 纸 故事 生日 节日 婚礼 足球 米饭 蛋糕 牛奶 糖果 毯子 围巾 雨伞 车票 地图 气球 风筝 铃铛 竹子 梅花 荷花 菊花 柳树 松树 燕子 大雁 长江 黄河 西湖 长城 中秋 春节 茶馆 胡同 月光 清泉 瀑布",
    "ja": "湖 谷 村 台所 机 灯り 手紙 写真 歌 旅 港 船 砂浜 波 嵐 雷 霧 氷 火山 畑 りんご 蜂 うさぎ 狐 鹿 鷹 蛙 魚 鯨 祖母 祖父 妹 弟 子ども 友だち 先生 勇気 優しさ 喜び 思い出 真夜中 日の出 夕焼け 影 光 緑 石 砂 空 自転車 公園 城 寺 鉛筆 紙 物語 誕生日 祭り 竹 梅 紅葉 蛍 富士山 お茶",
    "id": "danau lembah desa pasar dapur meja lampu lilin surat foto lagu gitar tarian perjalanan pelabuhan kapal pantai ombak badai kabut es sawah padi apel jeruk madu lebah kelinci rusa elang katak ikan paus nenek kakek kakak adik sahabat guru dokter petani keberanian kesabaran kegembiraan kenangan kebenaran tengah-malam matahari-terbit senja-hari bayangan cahaya batu pasir langit sepeda taman candi pensil kertas cerita ulang-tahun bambu melati teratai",
}  # fmt: skip
for _language, _themes in MORE_THEMES.items():
    OTHER_THEMES[_language] = extended(
        OTHER_THEMES[_language],
        _themes.replace("-", " ").split(" ")
        if _language in ("zh", "ja")
        else [t.replace("-", " ") for t in _themes.split()],
    )
ASK: dict[Language, tuple[str, ...]] = {
    "en": ("Write a poem about {t}.", "Write a short poem about {t}", "A poem about {t}, please.", "Compose a poem on {t}.", "Could you write me a few lines about {t}?",
           "Please write a poem on the theme of {t}.", "Give me a little poem about {t}.", "I want a poem about {t}", "Write a few lines on {t}.", "Make up a poem about {t}.",
           "Write a short text about {t}.", "Poem: {t}", "Can you write a poem about {t}?", "Write some verses on {t}", "Would you compose a short poem about {t}?"),
    "zh": ("写一首关于{t}的诗", "请写一首关于{t}的诗。", "写一首{t}的诗", "来一首关于{t}的小诗", "能为{t}写首小诗吗？",
           "以{t}为题写诗", "作一首诗，主题是{t}", "写一首短诗：{t}", "帮我写一首关于{t}的诗歌", "请以“{t}”为主题作首诗",
           "写几句关于{t}的话", "我想要一首关于{t}的诗", "用{t}写一首诗", "写首诗，题目是{t}", "可以写一首描写{t}的诗吗？"),
    "ja": ("{t}についての詩を書いてください", "{t}の詩を書いて", "{t}をテーマに短い詩をください", "{t}の短い詩をお願いします", "{t}をうたった詩を作ってくれますか？",
           "{t}の詩を一つ", "{t}について短い文を書いて", "{t}という題で詩を書いて", "詩を書いて。テーマは{t}", "{t}にまつわる詩を読みたいです"),
    "id": ("Tulis puisi tentang {t}.", "Buat puisi pendek tentang {t}", "Tuliskan sajak tentang {t}.", "Puisi tentang {t}, tolong", "Bisakah kamu membuat puisi bertema {t}?",
           "Saya ingin puisi tentang {t}.", "Buatkan puisi dengan tema {t}.", "Tulis beberapa baris tentang {t}", "Karang puisi tentang {t}.", "Coba tuliskan puisi mengenai {t}."),
}  # fmt: skip
for _language in LANGUAGES:
    ASK[_language] = extended(ASK[_language], more("poem", _language))
KEPT = Kept(ASK.values(), lambda wording: (wording.format(t=""),))
KEPT_THEMES = {language: frozenset(half(pool, "held")) for language, pool in OTHER_THEMES.items()}
# How often training asks with a wording that grows from a frame.
FRAMED = 0.7
# How often training asks for a poem in a language by its name.
ACROSS = 0.12
ARTICLES = frozenset(("the", "my", "that", "your", "every", "a", "an"))
THOUGHT: dict[Language, str] = {
    "en": "The user wants a short poem about {t}. Four lines will do.", "zh": "用户想要一首关于{t}的短诗。写四句即可。",
    "ja": "ユーザーは{t}の短い詩を求めている。四行で書く。", "id": "Pengguna ingin puisi pendek tentang {t}. Empat baris cukup.",
}  # fmt: skip
# The theme may be asked for in another form than the one that the lines were written for.
ALIASES: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": {"sea": ("the sea", "the ocean", "sea"), "moon": ("the moon",), "night": ("the night", "night"), "rain": ("rain", "the rain"), "home": ("home",),
           "mountain": ("mountains", "a mountain", "the mountain"), "river": ("a river", "the river", "rivers"), "stars": ("the stars", "stars"),
           "snow": ("snow", "the snow"), "spring": ("spring", "the spring")},
    "zh": {"大海": ("大海", "海"), "雨": ("雨", "下雨"), "山": ("山", "高山"), "夜": ("夜", "夜晚"), "花": ("花", "花儿"), "爱": ("爱", "爱情"), "家": ("家",), "友谊": ("友谊", "友情")},
    "ja": {}, "id": {},
}  # fmt: skip


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 4, 1.5, 1.5))
    if split == "train" and rng.random() < ACROSS:
        return _across(rng, language)
    if rng.random() < (0.4 if split == "train" else 0.7):
        theme = rng.choice(tuple(LINES[language]))
        said = rng.choice(ALIASES[language].get(theme, (theme,)))
        lines: tuple[str, ...] = LINES[language][theme]
    else:
        theme = said = other_theme(rng, split, language)
        lines = _lines(rng, split, language, theme)
    return _sample(rng, split, language, _question(rng, split, language, said), (theme, said, lines))


def _sample(
    rng: random.Random,
    split: Split,
    language: Language,
    question: str,
    asked: tuple[str, str, tuple[str, ...]],
) -> Sample:
    """The poem as an answer: its theme, the word by which that was asked for, and its lines."""
    theme, said, lines = asked
    reasoning = maybe_think(rng, THOUGHT[language].format(t=said))
    prompt = with_system(rng, language, [user(question)], 0.2)
    stem = theme.removesuffix("s") if language == "en" else theme
    expect = {"kind": "theme", "stem": stem, "lines": 3, "language": language}
    return Sample("verse", language, [*prompt, assistant("\n".join(lines), reasoning)], expect)


def _across(rng: random.Random, asking: Language) -> Sample:
    """A poem in a language that the question names, mostly not its own; the theme is said in either of them."""
    target = rng.choice([other for other in LANGUAGES if other != asking or rng.random() < 0.3])
    row = rng.choice(themes.SAME) if rng.random() < 0.55 else None
    if row and (theme := row[target].replace("_", " ")) not in KEPT_THEMES[target]:
        said = row[asking].replace("_", " ") if rng.random() < 0.75 else theme
        lines = LINES[target].get(theme) or _lines(rng, "train", target, theme)
    else:
        theme = said = other_theme(rng, "train", target)
        lines = _lines(rng, "train", target, theme)
    name = rng.choice(themes.NAMES[asking][target])
    question = _framed(rng, asking, rng.choice(themes.ACROSS[asking]), (("l", name), ("t", said)))
    return _sample(rng, "train", target, question, (theme, theme, lines))


def _lines(rng: random.Random, split: Split, language: Language, theme: str) -> tuple[str, ...]:
    """A poem that suits any theme; which one is free, but "the" does not stand before an article."""
    poem = ANY[language] if split != "train" else rng.choice((ANY[language], *themes.POEMS[language]))
    if split == "train" and theme.split(" ")[0] in ARTICLES:
        poem = rng.choice(themes.POEMS[language])
    return tuple(line.format(t=theme) for line in poem)


def _question(rng: random.Random, split: Split, language: Language, said: str) -> str:
    if split == "held":
        return dress(rng, language, rng.choice(half(ASK[language], split)).format(t=said))
    if split == "plain" or rng.random() > FRAMED:
        asked = KEPT.fresh(lambda: dress(rng, language, rng.choice(half(ASK[language], split))))
        return asked.replace("{t}", said)
    return _framed(rng, language, rng.choice(themes.FRAMES[language]), (("t", said),))


def _framed(rng: random.Random, language: Language, pattern: str, holes: tuple[tuple[str, str], ...]) -> str:
    wording = KEPT.fresh(lambda: _worded(rng, language, pattern))
    # The theme is put in last: it is copied as it stands, whatever becomes of the words around it.
    for hole, filled in holes:
        wording = wording.replace(f"{{{hole}}}", filled).replace(f"{{{hole.upper()}}}", filled)
    return wording


def _worded(rng: random.Random, language: Language, pattern: str) -> str:
    text = expand(rng, pattern, themes.PARTS[language])
    if language in ("en", "id") and rng.random() < 0.5 and not text.startswith("{"):
        text = text[:1].upper() + text[1:]
    return varied(rng, language, dress(rng, language, text) if rng.random() < 0.4 else text)


def other_theme(rng: random.Random, split: Split, language: Language) -> str:
    """A theme without lines of its own; in training it is mostly any word, so that it is copied and not known."""
    if split != "train" or rng.random() < 0.25:
        return rng.choice(half(OTHER_THEMES[language], split))
    while True:
        roll = rng.random()
        theme = words.open_word(rng, language, split)
        if roll < 0.12:  # what is mostly asked about and refused may be the theme of a poem too
            theme = rng.choice(half(out_of_scope.TOPICS[language], split))
        elif roll < 0.34:
            theme = expand(rng, rng.choice(themes.WIDER[language]), {})
            while "{w}" in theme:
                theme = theme.replace("{w}", words.open_word(rng, language, split), 1)
        if theme not in KEPT_THEMES[language] and _of_script(language, theme):
            return theme


def _of_script(language: Language, theme: str) -> bool:
    """Whether a poem with this theme is still in its language: kana make Japanese of it, Chinese characters Chinese."""
    if language == "ja":
        return True
    highest = "\u30ff" if language == "zh" else "\u9fff"
    return not any("\u3040" <= c <= highest for c in theme)
