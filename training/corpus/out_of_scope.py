# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Out-of-scope queries: the subjects and wordings of what lies beyond a demonstration model, in four languages.

Knows what may be asked and which of it is held out; knows neither answers nor how queries are drawn, and imports no area.
`{t}` and `{u}` are subjects, `{p}` a person, `{c}` and `{d}` places, `{y}` a year.
"""

from __future__ import annotations

from training.corpus.frames import Kept
from training.corpus.phrases import more
from training.corpus.sample import LANGUAGES, Language, extended

TOPICS: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        """black holes;photosynthesis;the French Revolution;quantum computers;Shakespeare;the stock market;climate change;
        the human heart;Roman law;dinosaurs;the Great Wall;inflation;the speed of light;vaccines;chess openings;volcanoes;
        the Second World War;Mozart;the Olympic Games;gravity;the solar system;the Nile;DNA;democracy;Bitcoin;electric cars;
        the Amazon rainforest;Buddhism;the Big Bang;Einstein;tea;the Titanic;whales;the moon landing;earthquakes;Python;
        Rust programming;machine learning;neural networks;databases;sorting algorithms;the internet;the meaning of life;
        love;dreams;philosophy;Kant;the Renaissance;the pyramids;antibiotics;diabetes;marathon training;guitar chords;
        the World Cup;nuclear energy;solar panels;recursion;the periodic table;Napoleon;the Ming dynasty;jazz;opera;
        bread baking;tax law;the euro;insurance;real estate;the ocean floor;bees;wolves;penguins;the brain;memory;sleep;
        HTTP;Linux;compilers;docker;cryptography;prime numbers;calculus;topology;statistics;my homework;my girlfriend;
        the weather on Mars;football rules;visas for Japan;a wedding speech;my cover letter;a business plan""".replace(
            "\n        ", ""
        ).split(";")
    ),
    "zh": tuple(
        """黑洞;光合作用;法国大革命;量子计算机;莎士比亚;股票市场;气候变化;心脏;罗马法;恐龙;长城的历史;通货膨胀;光速;疫苗;象棋;火山;第二次世界大战;
        莫扎特;奥运会;引力;太阳系;尼罗河;基因;民主;比特币;电动汽车;热带雨林;佛教;宇宙大爆炸;爱因斯坦;茶文化;泰坦尼克号;鲸鱼;登月;地震;编程语言;
        机器学习;神经网络;数据库;排序算法;互联网;人生的意义;爱情;梦;哲学;孔子;文艺复兴;金字塔;抗生素;糖尿病;马拉松;吉他;世界杯;核能;太阳能;递归;
        元素周期表;拿破仑;明朝;唐朝;京剧;爵士乐;烘焙;税法;欧元;保险;房价;海洋;蜜蜂;狼;企鹅;大脑;睡眠;操作系统;编译器;密码学;质数;微积分;统计学;
        高考;红楼梦;三国演义;论文;简历;商业计划;减肥;健身;中医;高铁""".replace("\n        ", "").split(";")
    ),
    "ja": tuple(
        """ブラックホール;光合成;フランス革命;量子コンピュータ;源氏物語;株式市場;気候変動;心臓;恐竜;インフレ;光の速さ;ワクチン;将棋;火山;第二次世界大戦;
        オリンピック;重力;太陽系;遺伝子;民主主義;ビットコイン;電気自動車;仏教;宇宙;アインシュタイン;茶道;クジラ;地震;プログラミング;機械学習;データベース;
        インターネット;人生の意味;愛;夢;哲学;江戸時代;ピラミッド;糖尿病;ギター;ワールドカップ;原子力;素数;微積分;税金;保険;脳;睡眠;就職活動;履歴書""".replace(
            "\n        ", ""
        ).split(";")
    ),
    "id": tuple(
        """lubang hitam;fotosintesis;revolusi Prancis;komputer kuantum;pasar saham;perubahan iklim;jantung manusia;dinosaurus;
        inflasi;kecepatan cahaya;vaksin;catur;gunung berapi;perang dunia kedua;olimpiade;gravitasi;tata surya;demokrasi;bitcoin;
        mobil listrik;hutan hujan;alam semesta;teh;paus;gempa bumi;pemrograman;pembelajaran mesin;basis data;internet;makna hidup;
        cinta;mimpi;filsafat;Majapahit;piramida;diabetes;gitar;piala dunia;energi nuklir;bilangan prima;kalkulus;pajak;asuransi;
        otak;tidur;skripsi;lamaran kerja;resep masakan;sejarah Indonesia;batik""".replace(
            "\n        ", ""
        ).split(";")
    ),
}
FORMS: dict[Language, tuple[str, ...]] = {
    "en": (
        "Explain {t}.", "What is {t}?", "Tell me about {t}", "Why is {t} important?", "Give me five facts about {t}.",
        "How does {t} work?", "Write an essay about {t}.", "What do you think about {t}?", "Summarise the history of {t}.",
        "Can you teach me {t}?",
        "Who invented {t}?", "Write a Python program about {t}", "What are the advantages of {t}?", "Compare {t} and {u}.",
        "Is {t} related to {u}?",
        "Help me understand {t}.", "Translate '{t} and {u}' into German.", "When did {t} begin?", "Write an email about {t}.",
        "I want to learn more about {t}.",
        "Give me advice about {t}.", "What is the difference between {t} and {u}?", "Which book on {t} is best?",
        "How do I learn {t} quickly?", "What should everyone know about {t}?",
        "Describe {t} in detail.", "Tell me a joke about {t}.", "Write code for {t}.", "Prove a theorem about {t}.",
        "Where can I read about {t}?",
    ),
    "zh": (
        "解释一下{t}", "什么是{t}？", "跟我讲讲{t}", "{t}为什么重要？", "说出关于{t}的五个事实",
        "{t}的原理是什么？", "写一篇关于{t}的文章", "你怎么看{t}？", "总结{t}的历史", "能教我{t}吗？",
        "谁发明了{t}？", "写一个关于{t}的程序", "{t}有什么优点？", "比较{t}和{u}", "{t}和{u}有关系吗？",
        "帮我理解{t}", "把“{t}”翻译成德语", "{t}是什么时候开始的？", "写一封关于{t}的邮件", "我想深入了解{t}",
        "给我一些{t}方面的建议", "{t}和{u}有什么区别？", "推荐一本{t}的书", "怎么快速学会{t}？", "关于{t}大家应该知道什么？",
        "详细描述{t}", "讲一个关于{t}的笑话", "分析一下{t}", "{t}怎么办？", "哪里可以读到{t}的资料？",
    ),
    "ja": (
        "{t}について説明してください", "{t}とは何ですか？", "{t}の歴史を教えて", "なぜ{t}は重要ですか？", "{t}の要点を五つ挙げて",
        "{t}の仕組みは？", "{t}について作文を書いて", "{t}と{u}の違いは？", "{t}についてどう思いますか？", "{t}を詳しく知りたいです",
        "{t}の本を勧めて", "{t}は誰が発明しましたか？", "{t}の利点は何ですか？", "{t}のプログラムを書いて", "{t}を分かりやすく教えてくれますか？",
    ),
    "id": (
        "Jelaskan {t}.", "Apa itu {t}?", "Ceritakan sejarah {t}", "Mengapa {t} penting?", "Sebutkan lima fakta tentang {t}.",
        "Bagaimana cara kerja {t}?", "Tulis esai tentang {t}.", "Apa perbedaan {t} dan {u}?", "Apa pendapatmu tentang {t}?",
        "Saya ingin belajar lebih banyak tentang {t}.",
        "Siapa penemu {t}?", "Apa kelebihan {t}?", "Tulis program tentang {t}.", "Beri saran tentang {t}.", "Bisakah kamu menguraikan {t}?",
    ),
}  # fmt: skip
ODD: dict[Language, tuple[str, ...]] = {
    "en": (
        "What is the capital of {c}?", "Who is {p}?", "How old is {p}?", "What happened in {c} in {y}?", "Who won in {y}?",
        "What is the best restaurant in {c}?", "Where does {p} live?", "Recommend a film.", "Should I buy this house?",
        "Tell me a secret about {p}.",
        "What will happen tomorrow?", "Play some music", "Call {p}", "How far is it from {c} to {d}?", "Plan a trip to {c}.",
    ),
    "zh": (
        "{c}的省会是哪里？", "{p}是谁？", "{p}多大了？", "{y}年{c}发生了什么？", "{y}年谁赢了？",
        "{c}有什么好吃的？", "{p}住在哪里？", "推荐一部电影", "我应该买房吗？", "说说{p}的秘密",
        "明天会发生什么？", "放点音乐", "给{p}打电话", "从{c}到{d}有多远？", "帮我规划{c}旅行",
    ),
    "ja": ("{c}の名物は何ですか？", "{p}さんは誰ですか？", "{y}年に何がありましたか？", "おすすめの映画は？", "{p}さんの秘密は？",
           "{c}旅行の計画を立てて", "音楽をかけて", "明日は何が起こりますか？", "{c}から{d}までどのくらい？", "{c}の歴史を教えてください"),
    "id": ("Apa ibu kota {c}?", "Siapa {p}?", "Apa yang terjadi pada tahun {y}?", "Rekomendasikan film.", "Apa rahasia {p}?",
           "Rencanakan perjalanan ke {c}.", "Putar musik", "Apa yang akan terjadi besok?", "Seberapa jauh {c} dari {d}?",
           "Restoran terbaik di {c}?"),
}  # fmt: skip
for _language in LANGUAGES:
    for _key, _pool in (("topic", TOPICS), ("form", FORMS), ("odd", ODD)):
        _pool[_language] = extended(_pool[_language], more(_key, _language))
# Wordings are compared before their holes are filled: in frames a year is any number.
KEPT = Kept(
    (pool for pools in (FORMS, ODD, TOPICS) for pool in pools.values()),
    lambda wording: (wording.replace("{y}", "{n}"), wording.replace("{d}", "{c}")),
)
