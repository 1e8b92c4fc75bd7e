# ruff: noqa: E501 - tables of phrases read better wide
"""Poems that any theme can be set into, and frames of how people ask for one; only training draws from these."""

from __future__ import annotations

from training.corpus.frames import Table, lines, table
from training.corpus.sample import Language

# Each poem names its theme in the first line, where it is nearest to the question, and once or twice more.
POEMS: dict[Language, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("{t}, you are a gentle word,", "the softest that I ever heard,", "and when the day is cold and long,", "{t} becomes my little song."),
        ("Today I think of {t} again,", "in morning light and silver rain,", "it waits for me, it knows my name,", "and {t} will always be the same."),
        ("{t}: I write it on a page,", "it has no price, it has no age,", "the wind may come, the wind may go,", "but {t} is all I need to know."),
        ("A poem for {t}, quiet and small,", "as light as a leaf in the fall,", "it rests in my hand, it shines in my eye,", "and {t} looks up to a wide open sky."),
    ),
    "zh": (
        ("{t}，{t}，我轻轻地唱，", "风从远方来，带着花的香，", "日子慢慢走，路还很长，", "有{t}陪伴，心里就有光。"),
        ("想起{t}，心就变得柔软，", "像一盏小灯，亮在窗前，", "走过许多路，看过许多山，", "{t}还在这里，从不走远。"),
        ("{t}在清晨，悄悄地醒来，", "露珠亮晶晶，花儿正盛开，", "我写下这首诗，送给未来，", "愿{t}与你，永远都同在。"),
    ),
    "ja": (
        ("{t}、それは小さな光。", "静かな朝に目を覚まし、", "遠い道をいっしょに歩く。", "{t}がわたしを呼んでいる。"),
        ("{t}のことを今日も思う。", "窓の外で風が鳴り、", "時計がゆっくり進んでいく。", "{t}は心の中で歌う。"),
        ("{t}よ、どこへ行くのか。", "雲は流れ、水は光り、", "夕べの空が赤くなる。", "{t}は明日もここで待つ。"),
    ),
    "id": (
        ("{t}, kau kata yang lembut,", "hadir di kala hari berkabut,", "bila malam terasa panjang,", "{t} membuat hati senang."),
        ("Tentang {t} aku menulis lagi,", "di bawah langit yang biru dan sunyi,", "ia menunggu tanpa suara,", "{t} tinggal di dalam jiwa."),
        ("{t} datang membawa cahaya,", "seperti lagu di pagi raya,", "langkah kecil terus berjalan,", "bersama {t} penuh harapan."),
    ),
}  # fmt: skip
PARTS: dict[Language, Table] = {
    "en": table(
        poem="poem|poem|poem|short poem|little poem|small poem|nice poem|lovely poem|tiny poem|simple poem|gentle poem|sweet poem|four-line poem|verse|short verse|few lines|few verses|rhyme|little rhyme|stanza|quatrain|piece of poetry|few poetic lines|few rhyming lines|poem of four lines|song text",
        about="about|about|about|about|on|on|for|of|over|dedicated to|in praise of|inspired by|regarding|on the theme of|on the topic of|on the subject of|with the theme|that speaks of|that is about|which mentions|to celebrate",
        write="write|write|write me|write us|compose|compose me|make|make me|make up|create|give me|give us|tell me|recite|sing me|produce|draft|invent|show me|send me|read me|improvise|craft|pen|prepare|bring me",
        can="can you|could you|would you|will you|please|kindly|I want you to|I'd like you to|I ask you to|now|be so kind and|try to|go on and|let's|you should",
        want="I want|I need|I'd like|I would love|I am looking for|I wish for|we need|my mother wants|my class needs|my friend asks for|may I have|can I have|could I get|is there|let me have|how about|do you have",
        use="for my class|for a card|for my mother|for today|for my friend|for a wedding|before I sleep|please|if you can|now|in English|in four lines|with four lines|quickly||||||",
    ),
    "zh": table(
        poem="诗|诗|诗|小诗|短诗|诗歌|四句诗|四行诗|几句诗|一段诗|打油诗|现代诗|抒情诗|儿歌|诗句|短短的诗",
        one="一首|一首|首|首|几句|一段|四句|",
        write="写|写|写|作|创作|来|给我写|帮我写|帮忙写|替我写|为我写|给我作|给我来|念|朗诵|编|请写|请作|请创作|请你写|请帮我写|麻烦写|能写|可以写|能不能写|能给我写|你会写|我想让你写|试着写|现在写",
        about="关于|关于|关于|有关|描写|描述|赞美|歌颂|表达|写给|献给|歌唱|说说|讲|以|想象|送给",
        end="吗？|吧|。|！|||||，谢谢|，四句就行|，好吗？|，要短一点",
    ),
    "ja": table(
        poem="詩|詩|詩|短い詩|小さな詩|四行の詩|四行詩|きれいな詩|やさしい詩|短詩|ポエム|歌詞|詩歌",
        about="について|についての|をテーマにした|をテーマに|に関する|を歌う|をうたう|を題材にした|を題材に|を描いた|のための|に捧げる|への|をほめる|の",
        give="を書いて|を書いてください|を書いてほしい|を書いてくれませんか|を書けますか|を作って|を作ってください|を作れますか|を作ってもらえますか|をください|を一つください|をお願い|をお願いします|を聞かせて|を聞かせてください|を読ませて|を読んでください|が読みたい|が欲しいです|を詠んで|を考えて||",
    ),
    "id": table(
        poem="puisi|puisi|puisi|puisi pendek|puisi kecil|puisi indah|puisi singkat|puisi empat baris|sajak|sajak pendek|sajak kecil|syair|pantun pendek|beberapa baris puisi|bait puisi|lirik",
        about="tentang|tentang|tentang|tentang|mengenai|bertema|dengan tema|bertemakan|soal|untuk|bertajuk|yang bercerita tentang|yang membahas|yang memuji",
        write="tulis|tulislah|tuliskan|buat|buatlah|buatkan|buatkan aku|buatkan kami|karang|karanglah|ciptakan|bikin|bikinkan|susun|bacakan|beri aku|beri kami|berikan|nyanyikan|rangkai|hadirkan",
        can="bisakah kamu|bisa kamu|bisa|tolong|coba|mohon|dapatkah kamu|maukah kamu|ayo|boleh|silakan|saya ingin kamu|aku minta kamu",
        want="saya mau|saya ingin|saya butuh|saya perlu|aku mau|aku ingin|aku butuh|kami perlu|saya minta|ibu saya ingin|teman saya minta|apakah ada|adakah",
        use="untuk ibu|untuk teman|untuk kelas saya|untuk kartu|ya|dong|sekarang|tolong|singkat saja||||||",
    ),
}  # fmt: skip
FRAMES: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        <write> a <poem> <about> {t} <use>[.|||!]
        <can> <write> a <poem> <about> {t} <use>[?|.||]
        <want> a <poem> <about> {t} <use>[.|?||]
        a <poem> <about> {t} <use>[.|, please|?||]
        <poem> <about> {t}[.|, please|||?]
        [topic|theme|subject|title|word|keyword|about][: | is |: ]{t}[. |; |, ]<write> a <poem>[.||]
        <write> a <poem>[: |, theme: |. Theme: |, title: |. It is about |. The topic is ]{t}[.||]
        [describe|praise|celebrate|paint|sing of|put|set|turn] {t} [in a|in a|into a] <poem>[.||]
        [let|may|make] {t} be the [theme|subject|topic] of a <poem>[.||]
        {t}: [a <poem>, please|<write> a <poem>|poem|a poem|four lines please]
        """),
    "zh": lines("""
        <write><one><about>{t}的<poem><end>
        <write><one><poem>，[关于|写|主题是|题目是|题目叫|内容是|说的是|要有|要提到]{t}<end>
        <write><one>{t}<poem><end>
        [以|请以|就以|用][{t}|“{t}”|《{t}》|「{t}」][为题|为主题|作主题|为题目|为内容|为题材][，|]<write><one><poem><end>
        [主题|题目|标题|关键词|内容][：|是|为|:]{t}[，|。|；]<write><one><poem><end>
        [为|给|替]{t}[写|作|写上|献上|来]<one><poem><end>
        [我想|我要|我想要|我需要|想看|想读|想听|求]<one><about>{t}的<poem><end>
        <one><about>{t}的<poem><end>
        {t}[，|：| ]<write><one><poem><end>
        把{t}写[成|进|到][一首|][诗|小诗|诗里]<end>
        """),
    "ja": lines("""
        {t}<about><poem><give>[。|||？]
        「{t}」<about><poem><give>[。||]
        [テーマ|題|題名|お題|主題][は|：]{t}[です。|。|で、]<poem><give>[。||]
        [ひとつ、|短くていいので、|友だちのために、|母のために、|四行で、|お願いです、|今すぐ]{t}<about><poem><give>[。||]
        {t}[を詩にして|を詩で表して|を四行で書いて|で一編の詩を書いて|を詩で描いてください|で詩を作って|という詩を書いて|の詩がいいな]
        <poem><give>。[テーマは|題は|題名は|内容は]{t}[。|です||]
        """),
    "id": lines("""
        <write> <poem> <about> {t} <use>[.|||!]
        <can> <write> <poem> <about> {t} <use>[?|.||]
        <want> <poem> <about> {t} <use>[.|?||]
        <poem> <about> {t} <use>[.|||]
        [tema|judul|topik|kata kunci][: | adalah |: ]{t}[. |, |; ]<write> <poem>[.||]
        <write> <poem>[: |, temanya |. Temanya |, judulnya ]{t}[.||]
        [gambarkan|ungkapkan|ceritakan|pujilah] {t} [dalam|lewat|dengan] <poem>[.||]
        {t}: <write> <poem>[.||]
        """),
}  # fmt: skip
# The best-known themes by their names in the four languages: asked for in one, the poem may be wanted in another.
SAME: tuple[dict[Language, str], ...] = tuple(
    dict(zip(("en", "zh", "ja", "id"), row.split(), strict=True))
    for row in lines("""
        spring 春天 春 musim_semi
        summer 夏天 夏 musim_panas
        autumn 秋天 秋 musim_gugur
        winter 冬天 冬 musim_dingin
        sea 大海 海 laut
        rain 雨 雨 hujan
        home 家 家 rumah
        moon 月亮 月 bulan
        mountain 山 山 gunung
        night 夜 夜 malam
        friendship 友谊 友情 persahabatan
        love 爱 愛 cinta
        snow 雪 雪 salju
        river 河流 川 sungai
        flowers 花 花 bunga
        stars 星星 星 bintang
        """)
)
KNOWN: dict[Language, tuple[str, ...]] = {
    language: tuple(row[language].replace("_", " ") for row in SAME) for language in ("en", "zh", "ja", "id")
}
