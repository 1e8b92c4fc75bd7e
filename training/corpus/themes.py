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
        poem="poem|poem|poem|short poem|little poem|small poem|nice poem|lovely poem|tiny poem|simple poem|gentle poem|sweet poem|four-line poem|verse|short verse|few lines|few verses|rhyme|little rhyme|stanza|quatrain|piece of poetry|few poetic lines|few rhyming lines|poem of four lines|rhyming verse|short text|short text|little text|small text|few sentences|few words in verse|few lyrical lines|poetic text|mini poem|children's poem|bit of poetry|bit of verse",
        about="about|about|about|about|on|on|for|of|over|dedicated to|in praise of|inspired by|regarding|on the theme of|on the topic of|on the subject of|with the theme|that speaks of|that is about|which mentions|to celebrate",
        write="write|write|write me|write us|compose|compose me|make|make me|make up|create|give me|give us|tell me|recite|sing me|produce|draft|invent|show me|send me|read me|improvise|craft|pen|prepare|bring me",
        can="can you|could you|would you|will you|please|kindly|I want you to|I'd like you to|I ask you to|now|be so kind and|try to|go on and|let's|you should",
        want="I want|I need|I'd like|I would love|I am looking for|I wish for|we need|my mother wants|my class needs|my friend asks for|may I have|can I have|could I get|is there|let me have|how about|do you have",
        use="for my class|for a card|for my mother|for today|for my friend|for a wedding|before I sleep|please|if you can|now|in English|in four lines|with four lines|quickly||||||",
    ),
    "zh": table(
        poem="诗|诗|诗|小诗|短诗|诗歌|四句诗|四行诗|几句诗|一段诗|打油诗|现代诗|抒情诗|儿歌|诗句|短短的诗|小短诗|押韵的诗|儿童诗|小诗歌|温柔的诗|美美的诗",
        one="一首|一首|首|首|几句|一段|四句|",
        write="写|写|写|作|创作|来|给我写|帮我写|帮忙写|替我写|为我写|给我作|给我来|念|朗诵|编|请写|请作|请创作|请你写|请帮我写|麻烦写|能写|可以写|能不能写|能给我写|你会写|我想让你写|试着写|现在写",
        about="关于|关于|关于|有关|描写|描述|赞美|歌颂|表达|写给|献给|歌唱|说说|讲|想象|送给",
        end="吗？|吧|。|！|||||，谢谢|，四句就行|，好吗？|，要短一点",
    ),
    "ja": table(
        poem="詩|詩|詩|短い詩|小さな詩|四行の詩|四行詩|きれいな詩|やさしい詩|短詩|ポエム|詩歌|短い文|短い文章|小さな文|数行の詩|やさしい短文|子どものための詩|韻文",
        about="について|についての|をテーマにした|をテーマに|に関する|を歌う|をうたう|を題材にした|を題材に|を描いた|のための|に捧げる|への|をほめる|の",
        give="を書いて|を書いてください|を書いてほしい|を書いてくれませんか|を書けますか|を作って|を作ってください|を作れますか|を作ってもらえますか|をください|を一つください|をお願い|をお願いします|を聞かせて|を聞かせてください|を読ませて|を読んでください|が読みたい|が欲しいです|を詠んで|を考えて||",
    ),
    "id": table(
        poem="puisi|puisi|puisi|puisi pendek|puisi kecil|puisi indah|puisi singkat|puisi empat baris|sajak|sajak pendek|sajak kecil|syair|pantun pendek|beberapa baris puisi|bait puisi|teks pendek|tulisan pendek|tulisan singkat|beberapa kalimat|puisi anak|puisi mini|sebait puisi|sajak berima",
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
        <write> something [poetic|lyrical|in rhyme|that rhymes|rhyming|in four lines|short and poetic|like a poem] about {t} <use>[.||!]
        <can> <write> something [poetic|lyrical|in rhyme|that rhymes|in verse for me|short] [about|on] {t} <use>[?||]
        [rhyme|rhyme me|versify|poetise|sing me] [something|a little|a few lines|a bit] [about|on|of] {t}[.||, please]
        [what would|how would|what does] a poem [about|on|for] {t} [sound like|look like|be like|say][?||]
        [my|our] [son|daughter|teacher|class|grandmother|wife|boss|little sister] [wants|needs|asked for|would love|is waiting for] a <poem> <about> {t}[.||, can you help?|. Please write it]
        [I am in the mood for|I feel like reading|I would be happy about|nothing would be nicer than|time for|please surprise me with|let me read|let us read|I'd enjoy|I dream of] a <poem> <about> {t}[.|!||]
        [four|two|some|a few|a couple of] [lines|verses|rhymes|rhyming lines|stanzas] [about|on|for|of] {t}[, please|.||?|!]
        [another|one more|a second|next, a|now a|and now a] <poem>, [this time|now] <about> {t}[.|, please||]
        [and|now|next|then|the same] [about|for|with|on] {t}: a <poem>[.||, please]
        {t} [poem|poem, please|verse|in verse|as a poem|as poetry|- a poem|in four lines of verse|in rhyme|, as a little poem][.||?|!]
        <write> a {t} poem <use>[.||?]
        <can> <write> a {t} poem[?||]
        [use|take] {t} as the [theme|subject|topic|title] [of|for] a <poem>[.||]
        a <poem> [called|titled|entitled|named] ["{t}"|{t}|“{t}”][.|, please||]
        <write> a <poem> [called|titled|entitled|with the title|under the title] ["{t}"|{t}|“{t}”|'{t}'] <use>[.||]
        <write> a <poem> [in which|where] {t} [appears|occurs|is mentioned|plays a part|is the hero|comes up] <use>[.||?]
        [turn|make|shape|weave] {t} into [some|] [verse|poetry|rhymes|a <poem>][.||, please]
        [honour|greet|remember|praise|thank|welcome] {t} with a <poem>[.||]
        [what poem|which poem|what kind of poem] [can|could|would] you [write|make] [about|for|on] {t}[?||]
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
        [能|可以|会|能不能|可不可以|会不会][为|给|替]{t}[写|作|写下]<one><poem>[吗|][？|]
        [我儿子|我女儿|老师|我妈妈|我们班|朋友|奶奶][想要|需要|要|想听|想读]<one><about>{t}的<poem><end>
        [再|再来|接着|这次]<write><one><about>{t}的<poem><end>
        [以{t}入诗|为{t}赋诗一首|咏{t}|给{t}写诗|拿{t}写诗|用{t}作诗|为{t}吟诗一首|替{t}作诗][。|！||，谢谢|，四句]
        [写|说|来|写下][点|几句|一些][有诗意的话|押韵的句子|诗意的句子|像诗一样的话|诗][，|来|][描写|赞美|关于|说说|献给]{t}<end>
        [写|来][几句|四句|两句|一小段|一段][关于|描写|赞美]{t}的[短文|话|小短文|短句|句子|文字|诗意文字]<end>
        请[写|给我写]一[段|篇][短短的|小小的|很短的]关于{t}的[短文|小文字|小文]<end>
        {t}[的小诗|小诗一首|的诗一首|的四句诗|，作诗|，写成诗|，来首诗|入诗|，一首短诗][。|！||，谢谢]
        [题目|标题|诗名][叫|是|为|：][“{t}”|《{t}》|{t}]的<poem>[，|]<write>一首<end>
        <write>一首[叫|名叫|题为|名为][“{t}”|《{t}》|「{t}」]的<poem><end>
        [想读|想听|求|要|期待][一首|首|几句][写|关于|赞美|献给]{t}的<poem><end>
        [把|将]{t}[变成|化作|融进|放进|写入]一首<poem><end>
        诗[里|中]要有{t}[，|。]<write><one><poem><end>
        [今天|现在|此刻]的[主题|题目]是{t}[，|。]<write><one><poem><end>
        """),
    "ja": lines("""
        {t}<about><poem><give>[。|||？]
        「{t}」<about><poem><give>[。||]
        [テーマ|題|題名|お題|主題][は|：]{t}[です。|。|で、]<poem><give>[。||]
        [ひとつ、|短くていいので、|友だちのために、|母のために、|四行で、|お願いです、|今すぐ]{t}<about><poem><give>[。||]
        {t}[を詩にして|を詩で表して|を四行で書いて|で一編の詩を書いて|を詩で描いてください|で詩を作って|という詩を書いて|の詩がいいな]
        <poem><give>。[テーマは|題は|題名は|内容は]{t}[。|です||]
        [次は|今度は|もう一つ、|では、|さて、]{t}<about><poem><give>[。||]
        [娘|息子|先生|祖母|クラス|友人]が{t}の<poem>を[欲しがっています|読みたがっています|待っています|聞きたがっています][。||。お願いします]
        {t}[を韻文で|を詩の形で|をポエムに|を短い詩に|を小さな詩に|を四行の詩に][して|してください|まとめて|書いて|表現して][。||]
        「{t}」という[題|題名|タイトル|名前]の<poem><give>[。||]
        {t}[が出てくる|の出る|を入れた|を織り込んだ|がいる|を思う|を想う|を語る]<poem><give>[。||]
        {t}[で詩を詠んで|で一句ではなく詩を|を詩にしてみて|を詩的に書いて|を詩的な言葉で|に詩を贈って|を詩でほめて|に捧げる詩を][。|ください||]
        {t}[の詩が読みたいな|の詩、ある？|の詩、書ける？|の詩、お願い|の詩をひとつ頼む|の詩をどうぞ|の詩はいかが|ポエム|の四行詩][。||！]
        <poem><give>。{t}[で|がいい|をテーマに|でお願いします|についてです][。||]
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
        <write> sesuatu yang [puitis|berima|seperti puisi] tentang {t} <use>[.||!]
        [anak saya|guru saya|ibu saya|kelas kami|temanku|nenek saya] [mau|ingin|butuh|perlu|menunggu] <poem> <about> {t}[.||, tolong ya]
        [sekarang|lagi|berikutnya|satu lagi,|kali ini] <poem> <about> {t}[.||, ya]
        [empat|dua|beberapa] [baris|bait|larik] [tentang|untuk|mengenai|soal] {t}[.|, tolong||!]
        [rangkai|jadikan|ubah|tuangkan|tulis] {t} [menjadi|dalam|ke dalam] [bait puisi|sebuah puisi|puisi kecil|sajak|larik berima][.||]
        <poem> [berjudul|yang judulnya|bertitel] ["{t}"|{t}|“{t}”][.|, tolong||]
        <write> <poem> [berjudul|dengan judul|yang judulnya] ["{t}"|{t}|“{t}”] <use>[.||]
        <write> <poem> yang [menyebut|memuat|berisi|di dalamnya ada|mengenang] {t} <use>[.||]
        [aku rindu membaca|aku mau dengar|saya ingin mendengar|perdengarkan|bolehkah aku minta|kami ingin membaca|kejutkan aku dengan] <poem> <about> {t}[.|!||]
        [pakai|gunakan|ambil] {t} sebagai [tema|judul|topik] <poem>[.||]
        {t} [dalam puisi|jadi puisi|sebagai sajak|, sebuah puisi|dalam empat baris puisi][.||?|!]
        [persembahkan|hadiahkan] <poem> untuk {t}[.||!]
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
# What a language is called in another, and how a poem in it is asked for.
NAMES: dict[Language, dict[Language, tuple[str, ...]]] = {
    "en": {"en": ("English",), "zh": ("Chinese", "Chinese", "Mandarin", "Mandarin Chinese"), "ja": ("Japanese",), "id": ("Indonesian", "Indonesian", "Bahasa Indonesia")},
    "zh": {"en": ("英语", "英文"), "zh": ("中文", "中文", "汉语"), "ja": ("日语", "日文"), "id": ("印尼语", "印尼文", "印度尼西亚语")},
    "ja": {"en": ("英語",), "zh": ("中国語",), "ja": ("日本語",), "id": ("インドネシア語",)},
    "id": {"en": ("bahasa Inggris",), "zh": ("bahasa Mandarin", "bahasa Cina", "bahasa Tionghoa"), "ja": ("bahasa Jepang",), "id": ("bahasa Indonesia",)},
}  # fmt: skip
ACROSS: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        <write> a <poem> <about> {t} in {l} <use>[.||!]
        <can> <write> a <poem> <about> {t} in {l}[?||]
        <can> <write> a <poem> in {l} <about> {t}[?||]
        <write> a <poem> in {l} <about> {t}[.||]
        <write> [a|a short|a little|a nice] {l} poem [about|on] {t}[.||, please]
        <want> [a|a short|a little] {l} poem [about|on] {t}[.||?]
        [a|one] <poem> <about> {t}, in {l}[.|, please||]
        {l} poem[: |, theme: | about | on ]{t}[.||]
        [in|use|answer in|write in|reply in] {l}[: |, please: |. ]<write> a <poem> <about> {t}[.||]
        <write> a <poem> <about> {t}. [Use|Write it in|Answer in|It should be in|It must be in|Only in|The language is|Please in] {l}[.||]
        <poem> <about> {t} ({l})
        """),
    "zh": lines("""
        用{l}<write><one><about>{t}的<poem><end>
        请用{l}[写|作|创作]<one><about>{t}的<poem><end>
        <write><one><about>{t}的{l}<poem><end>
        <write><one>{l}<poem>，[主题是|关于|题目是|写]{t}<end>
        [以{t}为题|以{t}为主题|关于{t}]，用{l}<write><one><poem><end>
        <write><one><about>{t}的<poem>，[用{l}|要{l}的|用{l}回答|请用{l}写|语言是{l}][。|]
        [我想要|我要|想读|求][一首|首]<about>{t}的{l}<poem><end>
        """),
    "ja": lines("""
        {l}で{t}<about><poem><give>[。||]
        {t}<about><poem>を{l}で[書いて|書いてください|作って|作ってください|お願いします|読ませて|ください][。||]
        {t}<about>{l}の<poem><give>[。||]
        {l}の<poem><give>。[テーマは|題は]{t}[。|です||]
        [テーマ|題]は{t}。{l}で<poem><give>[。||]
        {t}<about><poem><give>。{l}で[お願いします|書いてください|答えて][。||]
        """),
    "id": lines("""
        <write> <poem> <about> {t} dalam {l} <use>[.||!]
        <can> <write> <poem> <about> {t} dalam {l}[?||]
        <write> <poem> {l} <about> {t}[.||]
        <want> <poem> {l} <about> {t}[.||]
        dalam {l}[: |, ]<write> <poem> <about> {t}[.||]
        <write> <poem> <about> {t}. [Pakai|Gunakan|Jawab dalam|Tulis dalam] {l}[.||]
        <poem> {l} <about> {t}[.|, tolong||]
        """),
}  # fmt: skip
# Themes of more than a word, with articles and owners of their own; {w} is any word.
WIDER: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        my [|||old |little |first |lost |dear ]{w}
        [the|the|that|your|every] [|||old |last |quiet |little ]{w}
        {w} and {w}
        {w} in [spring|winter|the rain|the morning|the snow|summer|the city|the dark]
        [missing|finding|losing|waiting for] {w}
        the [sound|colour|smell|end|heart|song] of {w}
        """),
    "zh": lines("""
        [我的|你的|妈妈的|远方的|古老的|小小的|清晨的|雨中的|最后的|童年的|安静的]{w}
        {w}[和|与]{w}
        {w}的[声音|颜色|味道|故事|早晨|夜晚]
        """),
    "ja": lines("""
        [私の|母の|遠い|古い|小さな|朝の|雨の|最後の|静かな|青い]{w}
        {w}と{w}
        {w}の[音|色|匂い|朝|夜|思い出]
        """),
    "id": lines("""
        {w} [saya|kecil|tua|ibu|yang hilang|di pagi hari|yang sunyi|pertama|kami]
        {w} dan {w}
        [suara|warna|aroma|akhir] {w}
        """),
}  # fmt: skip
