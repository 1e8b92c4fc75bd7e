# ruff: noqa: E501 - tables of phrases read better wide
"""Frames: patterns from which thousands of wordings grow, never one that is held out.

Knows how a pattern is expanded, how people mistype, and what is held out of given pools; knows no intent's words.

A pattern is text with `[this|that|]` (one of them) and `<name>` (one of the table's entries of that name, which
may hold patterns again). `{t}` and the like stay for the caller.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from training.corpus.sample import Language, half, plain

Table = Mapping[str, Sequence[str]]
CHOICE = re.compile(r"\[([^\[\]]*)\]|<([a-z_]+)>")
CLAUSES = re.compile(r"[.,!?;:…，。！？；：、\n]+")
# A held-out wording of so many letters may not occur inside a longer text either.
LONG_LETTERS = {"latin": 9, "han": 5}
ATTEMPTS = 200


def lines(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.strip().splitlines())


def table(**parts: str) -> dict[str, tuple[str, ...]]:
    """Entries written with bars between them, over as many lines as they need; an empty one is kept."""
    return {
        name: tuple(" ".join(part.split()) for part in written.split("|")) for name, written in parts.items()
    }


def expand(rng: random.Random, pattern: str, parts: Table) -> str:
    """One text of a pattern, without double spaces or spaces in front of punctuation."""
    while found := CHOICE.search(pattern):
        options = found[1].split("|") if found[1] is not None else parts[found[2]]
        pattern = pattern[: found.start()] + rng.choice(options) + pattern[found.end() :]
    text = re.sub(r" +([,.!?;:])", r"\1", re.sub(r"  +", " ", pattern))
    return text.strip(" ,，、")


class Kept:
    """The held-out entries of some pools, so that training text made in another way cannot repeat one."""

    def __init__(self, pools: Iterable[Sequence[str]], fill: Callable[[str], Iterable[str]] = lambda w: (w,)):
        wordings = [w for pool in pools if len(pool) >= 5 for w in half(pool, "held")]
        self.whole = frozenset(plain(form) for w in wordings for form in (w, *fill(w))) - {""}
        self._long = tuple(w for w in self.whole if len(w) >= LONG_LETTERS["latin" if w.isascii() else "han"])

    def has(self, text: str) -> bool:
        """Whether the text, or one of its clauses, is held out, or a long held-out wording lies in it."""
        whole = plain(text)
        if whole in self.whole or any(plain(clause) in self.whole for clause in CLAUSES.split(text)):
            return True
        return any(w in whole for w in self._long)

    def fresh(self, draw: Callable[[], str]) -> str:
        """The first drawn text that is not held out."""
        for _ in range(ATTEMPTS):
            if not self.has(text := draw()):
                return text
        raise ValueError(f"{ATTEMPTS} draws gave held-out wordings only, the last was {text!r}")


# --- how people write ------------------------------------------------------------------------------------

SHORTHAND: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (("you", "u"), ("your", "ur"), ("are", "r"), ("please", "pls"), ("what's", "whats"), ("i'm", "im"), ("don't", "dont"),
           ("can't", "cant"), ("the", "teh"), ("thanks", "thx"), ("hello", "helo"), ("who", "whoo"), ("name", "nmae"), ("model", "modle"),
           ("what", "wat"), ("and", "&"), ("to", "2"), ("about", "abt"), ("because", "cuz"), ("with", "w/")),
    "id": (("kamu", "km"), ("yang", "yg"), ("saya", "sy"), ("bisa", "bs"), ("untuk", "utk"), ("dengan", "dgn"), ("tidak", "gak"), ("apa", "apa sih"),
           ("siapa", "siapa sih"), ("anda", "kamu"), ("tolong", "tlg"), ("bagaimana", "gimana"), ("terima kasih", "makasih"), ("dan", "&")),
    "zh": (("什么", "啥"), ("怎么", "咋"), ("什么", "神马"), ("吗", "么"), ("的", "滴"), ("模型", "model"), ("你好", "妳好")),
    "ja": (("ですか", "？"), ("ください", "下さい"), ("何", "なに"), ("できます", "出来ます"), ("です", "っす"), ("あなた", "アナタ")),
}  # fmt: skip
TRADITIONAL = str.maketrans(
    "谁吗么请问绍个这们说话谢见会帮样开发训练机还难过来为从国语让给觉认识欢爱现时间点气听载动换运实际务软网码写诗数据类种关于与张应该称头脑师东买卖长钱书词译总结课业学习题图画车讲谈进边电视亲资讯设计试证历经济单两几龙真红门阳风鱼鸟马岁岛战伤厅厂压参双变启员响哪团场块处备复够妈孙宁宝对导将层属币带广庆库异归录忆态怀总恋悬惊愿戏户执扩扫护报担拟拥择挂损据摄撑斗断无旧昙显晓术杂权条极构标树档桥检楼欧歌残毁毕汇汉沟没济测浏浓涛润涨渐湾湿满滚灯灵灾炉烦热牵状独狱猫环产疗盖盘着矿礼离秘积稳穷窗竞笔签简粮系约级纪纯纸线组细织终绝统继续维绿缓编缘缩缺罗罚习联职聪肃肤脚脸节艺苏药荐获营虑虫补装观规览觉触订讨训议记许论访评诉诊调谅谋谓谜负财责败货质购费资赏赛赞赶趋跃践踪轮轻较输达迁远违连迟适选递遗邮邻郑释钟铁银链锁错镇闭闲闻阅队阶阴陆陈险随隐雾静顶项顺须顾预领频颜额飞饭饮馆验骗麦黄齐",
    "誰嗎麼請問紹個這們說話謝見會幫樣開發訓練機還難過來為從國語讓給覺認識歡愛現時間點氣聽載動換運實際務軟網碼寫詩數據類種關於與張應該稱頭腦師東買賣長錢書詞譯總結課業學習題圖畫車講談進邊電視親資訊設計試證歷經濟單兩幾龍真紅門陽風魚鳥馬歲島戰傷廳廠壓參雙變啟員響哪團場塊處備復夠媽孫寧寶對導將層屬幣帶廣慶庫異歸錄憶態懷總戀懸驚願戲戶執擴掃護報擔擬擁擇掛損據攝撐鬥斷無舊曇顯曉術雜權條極構標樹檔橋檢樓歐歌殘毀畢匯漢溝沒濟測瀏濃濤潤漲漸灣濕滿滾燈靈災爐煩熱牽狀獨獄貓環產療蓋盤著礦禮離秘積穩窮窗競筆簽簡糧系約級紀純紙線組細織終絕統繼續維綠緩編緣縮缺羅罰習聯職聰肅膚腳臉節藝蘇藥薦獲營慮蟲補裝觀規覽覺觸訂討訓議記許論訪評訴診調諒謀謂謎負財責敗貨質購費資賞賽贊趕趨躍踐蹤輪輕較輸達遷遠違連遲適選遞遺郵鄰鄭釋鐘鐵銀鏈鎖錯鎮閉閒聞閱隊階陰陸陳險隨隱霧靜頂項順須顧預領頻顏額飛飯飲館驗騙麥黃齊",
)
HALF_WIDTH = str.maketrans("？！，。：；（）", "?!,.:;()")
FULL_WIDTH = str.maketrans("?!,.:;", "？！，。：；")


def varied(rng: random.Random, language: Language, text: str) -> str:
    """The text as somebody in a hurry writes it; two thirds stay as they are."""
    roll = rng.random()
    if roll > 0.36 or not text:
        return text
    if language in ("zh", "ja"):
        return _varied_han(rng, language, text, roll)
    if roll < 0.08:
        return text.lower()
    if roll < 0.11:
        return text.upper()
    if roll < 0.19:
        return _shortened(rng, language, text)
    if roll < 0.25:
        return _slipped(rng, text)
    if roll < 0.30:
        return re.sub(r"[,.!?']", "", text.lower())
    if roll < 0.33:
        return text.rstrip("?.! ") + rng.choice(("??", "?!", " ?", "...", "!!", "!", " .", ""))
    return text.translate(FULL_WIDTH) if roll < 0.34 else text.capitalize()


def _varied_han(rng: random.Random, language: Language, text: str, roll: float) -> str:
    if roll < 0.09 and language == "zh":
        return text.translate(TRADITIONAL)
    if roll < 0.16:
        return text.translate(HALF_WIDTH)
    if roll < 0.22:
        return re.sub(r"[？！，。、]", rng.choice(("", "", " ")), text).strip()
    if roll < 0.28:
        return _shortened(rng, language, text)
    if roll < 0.32:
        return text.rstrip("？。！?") + rng.choice(
            ("？？", "！", "～", "……", "?", "!", "。", "呢" if language == "zh" else "ー")
        )
    return text.replace("，", " ").replace("。", " ").strip()


def _shortened(rng: random.Random, language: Language, text: str) -> str:
    """Up to three words written as in a chat."""
    out = text if language in ("zh", "ja") else text.lower()
    for long, short in rng.sample(SHORTHAND[language], min(9, len(SHORTHAND[language]))):
        out = (
            out.replace(long, short, 1)
            if language in ("zh", "ja")
            else re.sub(rf"\b{long}\b", short, out, count=1)
        )
    return out


def _slipped(rng: random.Random, text: str) -> str:
    """One letter dropped, doubled or in the wrong place."""
    places = [i for i in range(1, len(text) - 1) if text[i].isalpha() and text[i + 1].isalpha()]
    if not places:
        return text
    at = rng.choice(places)
    return rng.choice(
        (
            text[:at] + text[at + 1 :],
            text[: at + 1] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        )
    )
