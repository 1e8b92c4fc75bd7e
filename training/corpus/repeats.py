# ruff: noqa: E501 - tables of phrases read better wide
"""Frames of how people ask for the very same words again, and what they let repeat; only training draws from these.

`{x}` is what is to be repeated, `{q}` the same between quotation marks, `⏎` a new line. `INLINE` patterns put it among the
words of the request, so it must not have punctuation at its end; `APART` patterns set it off, so it may be any text.
"""

from __future__ import annotations

from training.corpus.frames import Table, lines, table
from training.corpus.sample import Language

PARTS: dict[Language, Table] = {
    "en": table(
        say="say|say|say|write|write|type|print|output|repeat|echo|copy|reply|return|respond with|respond with just|reply with|reply with only|reply just|answer with|answer just|write out|write down|type out|type in|print out|say again|say back|tell me|speak|pronounce|utter|reproduce|recite|state|transcribe|display|put out|give me|send me|post|shout|whisper|retype|restate|rewrite",
        word_for_word="repeat|repeat|copy|echo|say|write|type|print|output|return|reproduce|transcribe|retype|read out|recite|restate|mirror|parrot|give back|send back|say again|write again|say once more|repeat back|write out|quote|put out|reply with|respond with|answer with",
        pls="please||||kindly|now|just|just|only|simply|exactly|ok,|so,|then|and|next,|go ahead and|quickly|hey,|literally|right, now|your turn:",
        can="can you|could you|would you|will you|can you please|could you please|could you just|can you just|would you please|would you kindly|are you able to|I want you to|I'd like you to|I need you to|I ask you to|I would like you to|you should|you must|you have to|you may|try to|let me hear you|let me see you|do me a favour and|be so good as to|be so kind as to|may I ask you to|is it possible for you to|your task is to|your job is to|all you have to do is|all I want is that you",
        what="this|this|the following|the following text|the following line|the following words|the following sentence|these words|this text|this line|this sentence|this phrase|this message|this string|this word|the words|the text|the string|the phrase|the line|the message|what follows|what comes next|the text below|the words below|the line below|everything behind the colon|everything after the colon|what stands after the colon|the next line|my words|my line|my message|my text|what I say|what I write|this bit of text|this sequence|all of this|these characters|this expression|the text here|the input",
        how="||||exactly|exactly|exactly as it is|exactly as written|as it is|as it stands|as is|verbatim|word for word|letter by letter|unchanged|without changes|without changing anything|without quotes|without any comment|without adding anything|and nothing else|and nothing more|nothing else|and only that|and then stop|once|one time|once more|again|one more time|for me|back to me|to me|in your reply|as your answer|in one line|in full|precisely|faithfully|please|now|character for character",
        it="it|that|this|the above|the line above|the text above|the words above|what I wrote|what I just said|what I wrote above|these words|those words|the same words|the same|the sentence|the text|the phrase|my words|that line|that text",
        reply="your answer|the answer|your reply|your whole reply|your entire answer|your response|your output|the output|your next message|the reply|your only words|all you write|the only thing you say|everything you write",
        must="must be|should be|shall be|has to be|is|will be|is to be|needs to be|is just|should read|must read",
        label="Text|Input|Words|String|Message|Phrase|Line|Sentence|Content|Data|text|input|message|string",
        stop="||||.|!",
    ),
    "zh": table(
        say="说|说|说一句|说一声|念|念一下|念出|读|读一下|读出|写|写一下|写出|写下|打出|打一下|输入|请输入|输出|打印|打印出|重复|重复一下|复述|复述一下|回复|回我|回答|答|返回|抄|抄写|照抄|复制|显示|再说|再写|跟读|朗读|大声说|跟我说|跟我念|跟我读|跟我写|对我说",
        again="说一遍|再说一遍|再说一次|重复一遍|重复一次|重复一下|复述一遍|复述一下|复述|念一遍|念出来|读一遍|读出来|跟读一遍|写一遍|再写一遍|写出来|写下来|抄一遍|抄写一遍|抄下来|照抄|照抄一遍|打出来|打一遍|打印出来|打印|输出|输出来|返回|原样返回|原样输出|还给我|发回来|发给我|回复给我|显示出来|复制一遍|复制一份|朗读一遍|敲出来|输入一遍|贴出来",
        ask="请|请|请你|麻烦你|麻烦|帮我|给我|替我|能不能|可以|能|你能|你可以|现在|现在请|现在你|你来|你|您|劳驾|我要你|我想让你|我想听你|好，|来，|那就|然后||||||",
        how="原样|原封不动地|一字不差地|一字不改地|逐字|逐字逐句地|完整地|准确地|照原样|按原样|不加改动地|不要改动，|只|只|仅|仅仅|就|直接|单独|只需|只要||||||",
        what="下面的话|下面的内容|下面的文字|下面这句话|下面这行|下面几个字|下列文字|下列内容|以下内容|以下文字|以下文本|以下这句|以下字符|这句话|这句|这几个字|这些字|这些词|这个词|这段话|这段文字|这行字|这串字符|这个字符串|后面的内容|后面的话|冒号后面的内容|冒号后的文字|接下来的话|接下来的文字|我的话|我说的话|我写的内容|原文|文本|此文本|如下内容|如下文字|同样的话",
        it="上面的话|上面的内容|上面这句|上面那行|上面的文字|上述内容|以上内容|以上文字|这句话|这句|这行字|这些字|这几个词|我写的|我的话|前面的话|前面的内容|它|原话|原文",
        only="不要说别的|别说别的|不要加别的|不要加任何东西|不要解释|不用解释|别的都不要|其他什么都不要写|不要加引号|不要改|一个字都别改|不多不少|仅此而已|就这些|就可以了|就行|即可|就好",
        reply="你的回答|你的回复|你的输出|你的答案|回答|回复|输出|答复|回复内容|整个回答|你要说的|你要写的",
        must="只能是|必须是|应该是|应当是|就是|要是|只写|只包含|必须为|为|是",
        stop="||||。|！|吧|好吗？|，谢谢|可以吗？|，谢谢你|哦",
    ),
    "ja": table(
        say="言って|言って|言ってください|言ってくれますか|言ってみて|言ってほしいです|言ってもらえますか|書いて|書いてください|書いてくれますか|打って|打ってください|打ち込んで|入力して|入力してください|答えて|答えてください|返して|返してください|返事して|返信して|返信してください|表示して|表示してください|出力して|出力してください|唱えて|つぶやいて|叫んで|発言して|話して|述べて|返答してください|声に出して",
        again="繰り返して|繰り返してください|繰り返してもらえますか|くり返して|くりかえして|復唱して|復唱してください|復唱をお願いします|書き写して|書き写してください|写して|写してください|コピーして|コピーしてください|出力して|出力してください|打って|打ってください|入力してください|表示して|表示してください|返して|返してください|書いて|書いてください|読み上げて|読み上げてください|読んで|唱えて|言って|言ってください|再現して|再現してください|まねして|真似してください|印字して|印刷して|書き出して|書き出してください",
        how="そのまま|そのまま|もう一度|もう一回|一字一句|一字一句変えずに|正確に|変えずに|何も足さずに|余計なことは書かずに|一度だけ|一回だけ|全部|全文|同じように|同じ通りに|だけ|ただ|説明なしで|説明は不要です。||||||",
        what="次|次の文|次の文字|次の言葉|次の文字列|次の一文|次の行|以下|以下の文|以下の言葉|以下の文字列|以下の内容|下の文|下の行|下の言葉|この文|この言葉|この文字列|この一文|このテキスト|この単語|これ|私の言葉|私の言ったこと|コロンの後ろ|後の文|続く文字",
        it="上の文|上の行|上の言葉|これ|それ|この文|この言葉|この通り|前の行|上記|上記の文字列|今の言葉|私の言葉|同じ言葉",
        pre="では、|じゃあ、|今度は、|さあ、|すみませんが、|お願いです、|ちょっと、|はい、|次は、|ねえ、||||||||",
        only="とだけ|とだけ|と一言|と一言だけ|とひとこと|と|と|と|と、|って|っていうふうに|と正確に|とそのまま|と声に出して|ともう一度|とちゃんと|とはっきり|と大きな声で",
        reply="答え|返事|返答|回答|出力|あなたの返事|あなたの答え|返信|返信の内容",
        stop="||||。|！|ね",
    ),
    "id": table(
        say="katakan|ucapkan|bilang|sebut|sebutkan|tulis|tuliskan|ketik|ketikkan|ulangi|tirukan|salin|cetak|tampilkan|jawab dengan|balas dengan|keluarkan|kembalikan|bacakan|katakan saja|tulis saja|hanya tulis|cukup tulis|cukup katakan|jawab saja|balas saja|ketik saja|ucapkan saja|kirim|lafalkan|teriakkan|bisikkan",
        again="ulangi|ulangi lagi|ulang|ulangkan|ucapkan ulang|tirukan|tiru|salin|salin ulang|tulis ulang|tulis kembali|ketik ulang|ketik|cetak|tampilkan|kembalikan|kirim kembali|keluarkan|katakan lagi|sebutkan lagi|baca|bacakan|kopi|contoh|tulis|tuliskan|ucapkan|katakan|gemakan",
        can="bisa|bisakah kamu|bisakah Anda|bisa tolong|dapatkah kamu|maukah kamu|tolong|tolong ya,|coba|mohon|silakan|harap|saya mau kamu|saya ingin kamu|aku mau kamu|aku minta kamu|kamu harus|kamu cukup|sekarang|sekarang kamu|sekarang giliranmu:|ayo|nah,|oke,|tugasmu hanya|||||",
        what="ini|ini|kata-kata ini|kata ini|kalimat ini|kalimat berikut|kata berikut|kata-kata berikut|teks ini|teks berikut|tulisan ini|tulisan berikut|yang berikut|baris ini|baris berikut|pesan ini|string ini|ucapan saya|ucapanku|kata-kataku|kata saya|apa yang saya tulis|apa yang kukatakan|yang saya tulis|isi setelah titik dua|teks di bawah ini|baris di bawah|rangkaian ini|semua ini",
        how="||||persis|persis seperti itu|persis seperti aslinya|apa adanya|kata demi kata|huruf demi huruf|tanpa perubahan|tanpa diubah|tanpa tambahan|tanpa tanda kutip|tanpa komentar|tanpa penjelasan|sekali saja|sekali lagi|lagi|dengan tepat|saja|ya|dong|untuk saya|untukku|dan tidak ada yang lain|jangan ditambah|lalu berhenti",
        it="itu|ini|kalimat itu|kalimat di atas|teks di atas|baris di atas|kata-kata itu|yang di atas|kata-kata di atas|ucapan saya|tulisan tadi|yang tadi|pesan saya",
        reply="jawabanmu|jawaban kamu|balasanmu|jawaban|balasan|keluaran|isi jawabanmu|seluruh jawabanmu",
        must="harus|harus berupa|hanya|hanya boleh|adalah|cukup|mesti|harusnya",
        label="Teks|Kata|Kalimat|Pesan|Masukan|teks|kata|input",
        stop="||||.|!",
    ),
}  # fmt: skip
INLINE: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        <pls> <say> {x}<stop>
        <pls> <say> {x}<stop>
        <can> <say> {x}[?|?||.]
        <can> <pls> <say> {x}[?||]
        now [you|you|it is your turn to|please you] say {x}<stop>
        [after me|all together|loudly|slowly|once more|one more time|again|in one line|with me|back to me]: <say> {x}<stop>
        <say> {x}, [please|please.|and nothing else|nothing more|and only that|that is all|then stop|just that|no more]
        <reply> <must> {x}<stop>
        [let|may] <reply> be {x}<stop>
        [I say|when I say|I'd like to hear|I want to hear|I want to read|let me hear|I wish to see|show me the words|the magic words are|the word is|say it:|say it with me:|all I want to hear is] {x}[, now you| - your turn|, you repeat|, repeat||||.]
        <say> the [word|words|phrase|line|name|text|string] {x}<stop>
        [say|write|type|read|give|send] back {x}<stop>
        [nothing but|no word but|only|only the words|just the words|not a word except] {x}[ please|, nothing else|, please||]
        """),
    "zh": lines("""
        <ask><say>{x}[||||。|！]
        <ask><how><say>{x}[||||。|！]
        <ask>[对我|跟着我|大声|小声|慢慢|再]<say>{x}[||||。|！]
        <reply><must>{x}[||||。|！]
        [现在|轮到你|该你了，|换你]<say>{x}[||||。|！]
        <ask><how><say> {x}[，|。]<only>
        你[会不会|能不能|可不可以|可以|能|会]<say>{x}[吗|]？
        除了{x}[，|][什么都不要说|别的都不要写|不要说别的|什么也别写|其他都不要回]
        [我想听|我要听|想听你说|想看你写|让我听听|让我看到]{x}[||||。|！]
        <say>[这个词|这几个字|这个名字|这个数|这句]{x}[||||。|！]
        """),
    "ja": lines("""
        <pre>{x}<only><say><stop>
        <pre>{x}<only><say><stop>
        <pre>{x}を<how><again><stop>
        <pre>{x}[、はい、|、って|、それを|、これを]<again><stop>
        <pre>[私に続けて|一緒に|大きな声で|ゆっくり|もう一度|はっきり|私の後に続いて]{x}<only><say><stop>
        <reply>は{x}[だけにして|だけでいい|だけでお願いします|です。それ以外は書かないで|と書くだけ|としてください|以外いりません]<stop>
        {x}[という言葉|という文字|という文|という名前|の文字|という単語]を<how><again><stop>
        {x}[のみ|だけ][を|][出力|返信|返答|表示|入力|回答][してください|して|お願いします]<stop>
        """),
    "id": lines("""
        <can> <say> {x}<stop>
        <can> <say> {x}[?|?||, ya|, ya?]
        [sekarang|nah, sekarang|oke,|ayo,|lalu|giliranmu,] [kamu|] <say> {x}<stop>
        [ikuti saya|tirukan saya|bersama-sama|keras-keras|pelan-pelan|sekali lagi|ulangi setelah saya|ikuti kata saya], <say> {x}<stop>
        <reply> <must> {x}<stop>
        <say> kata {x}<stop>
        [hanya|cuma|cukup|tidak lain hanya] {x}[ saja|, jangan yang lain|, tanpa tambahan||]
        [saya mau dengar|saya ingin mendengar|saya ingin membaca|aku mau baca] [kata|] {x}<stop>
        <say> {x}, [itu saja|tidak lebih|jangan yang lain|lalu berhenti|tolong]
        """),
}  # fmt: skip
APART: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        <pls> <word_for_word> <what> <how>[:|:|:⏎|:⏎⏎|⏎| -] {x}
        <can> <word_for_word> <what> <how>[:|?|?⏎|:⏎|?⏎⏎] {x}
        <pls> <word_for_word> <how>[:|:⏎] {x}
        <pls> <say>: {x}
        <pls> <say> {q} <how><stop>
        <pls> <word_for_word> {q} <how><stop>
        <can> <say> {q} <how>[?|?|.||]
        <can> <word_for_word> <what> <how>, {q}[?||]
        <word_for_word> [after me|with me|what I say|along] <how>[:|:⏎|,] {q}
        [after me|repeat after me|say after me|say it after me|speak after me|write after me|listen and repeat|read and repeat|now all together|dictation|echo mode|echo test|parrot mode|copy exactly|write exactly|copy and paste|copying exercise|say exactly|output only|output exactly|just output|raw output|respond with just this|respond with just|verbatim][:|:⏎|⏎] {x}
        {x}⏎[⏎|][<pls>|<can>|please] <word_for_word> <it> <how><stop>
        {x}⏎[⏎|]<pls> <word_for_word> <it> <how><stop>
        {q}⏎<pls> <word_for_word> <it> <how><stop>
        {q} [-|,|:|.|=] <pls> <word_for_word> <it> <how><stop>
        {q} <word_for_word> <it> <how>
        <label>: {x}⏎[Task|Action|Command|Job|What to do]: <word_for_word> [it|the text|the words|the input] <how>
        <label>: {x}⏎<word_for_word> [it|the text|the words|the input] <how><stop>
        <reply> <must> <how>: {x}
        <reply> <must> {q} <how><stop>
        <word_for_word> the [text|words|line|part|content] between the [lines|marks|dashes|markers] <how>:⏎---⏎{x}⏎---
        <word_for_word> [everything|the text|what stands] [inside|between|in] the quotes <how>: {q}<stop>
        <word_for_word> [the last line|the second line|what is below|the rest of this message] <how><stop>⏎{x}
        [I write|I say|I type] {q}[.|,|;|:] [you|now you|and you|then you] <word_for_word> <it> <how><stop>
        [I would love to|I want to|I'd like to|let me] [hear|read|see] [the words|you say|the text|you write|just|exactly] {q}<stop>
        [nothing but|no other words than|only the words|not a word more than] {q}<stop>
        """),
    "zh": lines("""
        <ask><how><say><what>[：|:|：⏎|:⏎|⏎]{x}
        <ask>把<what><how><again>[：|:|：⏎|，|⏎]{x}
        <ask><how><again><what>[：|：⏎|:]{x}
        <ask><how><again>[：|:|：⏎]{x}
        <ask>把{q}<how><again><stop>
        <ask><how><say>{q}<stop>
        <ask><how><say>{q}[，|。| ]<only><stop>
        <ask><say>{q}[两个字|几个字|这句话|这个词|这几个字|一遍||]<stop>
        [我说一句，你|我念一句，你|我写什么，你就|你听我说，然后|我读，你]<again>[：|:|：⏎]{x}
        {x}⏎[⏎|]<ask>把<it><how><again><stop>
        {x}⏎[⏎|]<ask><how><again><it><stop>
        {q}[，|。|：|——|⏎]<ask>把<it><how><again><stop>
        {q}[，|。|⏎]<ask><how><again><stop>
        <reply><must>[：|:|]{q}<stop>
        <reply><must>[：|：⏎|:]{x}
        [文本|内容|输入|原文|句子|消息|字符串][：|:]{x}⏎[任务：|要求：|操作：|请|]<how><again>
        [除了|除]{q}[以外|之外][，|][什么都不要说|别的都不要写|不要说别的|什么也别写|其他都不要回]
        <ask><how><again>[引号里的内容|引号中的文字|引号内的话|引号里的字]：{q}
        <ask><how><again>[横线之间的内容|两条线中间的文字|分隔线之间的话]：⏎---⏎{x}⏎---
        [跟我念|跟我读|跟我一起说|跟着说|跟读|听写|复读|复读机模式|照样写|照着念|照着打|原样返回|原样输出|原文照抄|复制粘贴|请输入以下文字|只输出下面这行|只回下面的字][：|:|：⏎|⏎]{x}
        """),
    "ja": lines("""
        <pre><what>を<how><again>[：|:|：⏎|。⏎|⏎]{x}
        <pre><how><again>[：|:|：⏎]{x}
        <pre>{q}<only><say><stop>
        <pre>{q}<only><say><stop>
        <pre>{q}を<how><again><stop>
        <pre>{q}[という言葉|という文字|という文|の部分|の中身]を<how><again><stop>
        {x}⏎[⏎|]<pre><it>を<how><again><stop>
        {x}⏎[⏎|]<pre><how><again><stop>
        {q}[、|。|⏎| ]<pre><it>を<how><again><stop>
        [私に続けて|私の後に続いて|一緒に|続けて|まねして|オウム返し|復唱|書き取り|そのまま出力|コピー|同じことを言って|同じ文を書いて|そのまま返して][：|:|：⏎|、|。⏎]{x}
        <reply>は{q}[だけにして|だけでいい|だけでお願いします|以外いりません|のみ]<stop>
        <reply>は[次|以下]の[通り|文だけ|一行だけ|文字列だけ]で[：|。⏎|お願いします：|お願いします。⏎]{x}
        [文章|テキスト|入力|文字列|言葉][：|:]{x}⏎<how><again>
        [かぎかっこの中|かっこの中|引用符の中|「」の中]を<how><again>：{q}
        線の間の[文|文字|言葉]を<how><again>：⏎---⏎{x}⏎---
        """),
    "id": lines("""
        <can> <again> <what> <how>[:|:|:⏎|:⏎⏎|⏎] {x}
        <can> <again> <how>[:|:⏎] {x}
        <can> <say>: {x}
        <can> <say> {q} <how><stop>
        <can> <again> {q} <how><stop>
        <can> <again> kata {q} <how>[?|.||]
        [ulangi setelah saya|tirukan saya|ikuti ucapan saya|ikuti saya|ucapkan setelah saya|ikuti kata-kataku|dikte|mode gema|salin persis|tulis persis|hanya tulis|cukup tulis|cetak saja|keluarkan saja|jawab hanya dengan|balas cukup dengan|ketik persis][:|:⏎|⏎] {x}
        {x}⏎[⏎|]<can> <again> <it> <how><stop>
        {q}⏎<can> <again> <it> <how><stop>
        {q} [-|,|:|.] <can> <again> <it> <how><stop>
        <label>: {x}⏎[Tugas: |Perintah: |]<again> [teks itu|kata itu|masukan itu] <how>
        <reply> <must>: {x}
        <reply> <must> {q} <how><stop>
        <again> [isi|teks|kata] di dalam tanda kutip <how>: {q}
        <again> teks di antara garis <how>:⏎---⏎{x}⏎---
        [saya bilang|aku bilang|saya tulis|kalau saya bilang] {q}[,|;] [kamu|lalu kamu|sekarang kamu] <again> <how><stop>
        [saya mau dengar|saya ingin mendengar|saya ingin membaca] kata {q}<stop>
        [hanya|cuma|tidak lain hanya] {q}[ saja|, jangan yang lain||]
        """),
}  # fmt: skip
# What is said before the request.
BEFORE: dict[Language, tuple[str, ...]] = {
    "en": ("Hi, ", "Hello! ", "Hey, ", "OK, ", "So, ", "Please: ", "One more thing: ", "Now a test: ", "A little test. ", "Let's test this: ", "Good morning! ", "Listen: ", "Here is your task: "),
    "zh": ("你好，", "嗨，", "好的，", "测试：", "来测试一下：", "还有，", "对了，", "接下来，", "听好了，", "你的任务：", "早上好，"),
    "ja": ("こんにちは。", "すみません、", "テストです。", "次は、", "ところで、", "では、", "課題です。", "いいですか、"),
    "id": ("Halo, ", "Hai, ", "Permisi, ", "Tes: ", "Oke, ", "Sekarang tes. ", "Tugasmu: ", "Dengarkan: ", "Selamat pagi, "),
}  # fmt: skip
# What the words to repeat stand between; a language's own marks more often than others.
QUOTES: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (('"', '"'), ('"', '"'), ('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("`", "`"), ("«", "»"), ("„", "“"), ('"""', '"""'), ("```\n", "\n```"), ("''", "''"), ("「", "」")),
    "zh": (("“", "”"), ("“", "”"), ("“", "”"), ('"', '"'), ("「", "」"), ("『", "』"), ("‘", "’"), ("'", "'"), ("`", "`"), ("【", "】"), ("```\n", "\n```")),
    "ja": (("「", "」"), ("「", "」"), ("「", "」"), ("『", "』"), ('"', '"'), ("“", "”"), ("【", "】"), ("'", "'"), ("`", "`"), ("```\n", "\n```")),
    "id": (('"', '"'), ('"', '"'), ('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("`", "`"), ("«", "»"), ('"""', '"""'), ("```\n", "\n```")),
}  # fmt: skip
# Words that people do let repeat when they try a model out.
COMMON = """OK|ok|yes|no|test|Test|hello|Hello|hello world|Hello World|ping|pong|done|ready|I am ready|A B C|abc|ABC|1 2 3|one two three|42|banana|foo|foo bar|bar baz|true|false|thank you|good night|cheese
|你好|测试|好的|收到|是|不是|一二三|你好世界|苹果|再见|我准备好了|晚安|谢谢|早上好|没问题
|テスト|はい|いいえ|こんにちは|さくら|了解|一二三|こんにちは世界|ありがとう|準備完了
|ya|tidak|halo|tes|siap|selesai|satu dua tiga|halo dunia|terima kasih|selamat pagi|baik""".replace("\n", "").split("|")  # fmt: skip
# Whole sentences to repeat; {w} is any word. Some are requests, which are repeated and not answered.
SENTENCES: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        The {w} is [in|on|under|behind|near] the {w}[.|!||]
        [I|You|We|They|My sister|The old man|Nobody|The {w}] [like|likes|saw|took|need|lost|found|want|bought|painted] [a|the|my|your|no] {w}[.|!|?|, and the {w}.|]
        [Why|Where|When|How] [is|was|did|does] [the|my|a] {w} [go|come|fall|wait|there|so {w}][?|??|]
        [Please|Do not|Never|Always] [open|close|touch|bring|forget|sell] the {w}[.|!|, {w}.]
        [It is|It was|There is|Here comes] [a|the] {w} {w}[.|!|...|]
        [Write|Sing|Tell me] [a poem about {w}|something about {w}|a story of {w}][.|?||]
        [Explain|Translate|Draw|Open] [the {w}|{w} and {w}][.|?||]
        She said: {w}, {w}[!|.]
        [One|Two|Three|No] {w}, [one|two|three|no] {w}[.|!|]
        """),
    "zh": lines("""
        [我|你|他|她|我们|小猫|老师][喜欢|看见了|想要|找到了|买了|忘了|害怕][这个|一个|那只|你的|]{w}[。|！|？||]
        {w}在{w}[上面|里面|旁边|后面][。|！|]
        [为什么|什么时候|怎么]{w}[会|要|能]{w}[？|?|]
        [今天|昨天|明天|现在][的|]{w}[很|不|真]{w}[。|！|……|]
        [写|翻译|读]一首关于{w}的诗[。|？|]
        [解释|翻译|画|打开]{w}[。|？|]
        [请|不要|别][打开|忘记|碰|关上|带走]{w}[。|！|]
        {w}，{w}，还有{w}[。|！|]
        """),
    "ja": lines("""
        [私|あなた|彼|猫|先生|母]は{w}[が好きです|を見ました|を買いました|を忘れました|が欲しい][。|！|]
        {w}は{w}の[上|中|そば|後ろ]に[あります|います][。|]
        [なぜ|いつ|どうして]{w}は{w}なのですか[？|。|]
        [今日|昨日|明日]の{w}は{w}[です|でした][。|ね。|！|]
        {w}[の詩を書いて|を説明して|を訳して|を開けて][。|ください。|]
        {w}と{w}と{w}[。|！|]
        """),
    "id": lines("""
        [saya|kamu|dia|kami|kucing itu|guru saya] [suka|melihat|membeli|mencari|lupa|takut pada] {w}[.|!|?||]
        {w} itu ada di [atas|dalam|dekat|belakang] {w}[.|!|]
        [mengapa|kapan|di mana|bagaimana] {w} [pergi|datang|jatuh|menunggu][?|]
        [tolong|jangan] [buka|tutup|sentuh|lupakan|bawa] {w}[.|!|]
        [tulis puisi tentang|jelaskan|terjemahkan|gambar] {w}[.|?|]
        [hari ini|kemarin|besok] {w} sangat {w}[.|!|]
        """),
}  # fmt: skip
