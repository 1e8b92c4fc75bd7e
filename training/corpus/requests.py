# ruff: noqa: E501 - tables of phrases read better wide
"""Frames of requests that are beyond a demonstration model, in four languages; only training draws from these.

`{t}` and `{u}` are any nouns, `{p}` a person, `{c}` a place, `{n}` a number. Some use the very words of the other intents
(hello, name, load, model, who made) for something else, so that no single word decides.
"""

from __future__ import annotations

from training.corpus.frames import Table, lines, table
from training.corpus.sample import Language

PARTS: dict[Language, Table] = {
    "en": table(
        q="?|?|?||.|",
        ask="please|can you|could you|would you|will you|I want you to|I'd like you to|I need you to|help me|you should|now|try to|||||",
        piece="essay|article|story|short story|blog post|report|letter|email|speech|review|summary|paragraph|book|novel chapter|press release|product description|cover letter|complaint|tweet|newsletter|script|dialogue|song|haiku|sonnet|limerick|ballad|ode of twelve stanzas|rap|play|fairy tale|joke|riddle|slogan|headline|recipe|lesson plan|job advert|contract|thesis|abstract|diary entry|memo|toast|obituary|quiz|crossword|meal plan|workout plan|business plan|study plan|travel guide|manual|FAQ",
        code="a function|a class|a script|a program|code|a loop|an algorithm|a unit test|a regular expression|a query|a web page|a macro|a shell script|a parser|a small game|an API client|a bot|pseudocode|a data model|a Dockerfile",
        lang="Python|Java|C|C++|Rust|Go|JavaScript|TypeScript|SQL|Bash|Haskell|Kotlin|Swift|PHP|Ruby|Lua|Excel|Perl|assembler|HTML|CSS|R|Julia",
        tongue="German|French|Spanish|Italian|Russian|Arabic|Korean|Latin|Portuguese|Dutch|Polish|Turkish|Hindi|Greek|Swedish|Chinese|Japanese|Indonesian|Thai|Swahili",
        explain="explain|describe|summarise|analyse|discuss|define|outline|teach me|clarify|evaluate|criticise|review|interpret|explore|illustrate|rephrase|simplify|investigate|research|predict|estimate|compare|rank|list",
        what_of="history|meaning|origin|future|price|purpose|cause|effect|importance|structure|definition|population|size|weight|colour|taste|law|theory|theory behind|secret|risk|benefit|inventor|author|capital|chemistry|psychology|philosophy|economics|best kind|opposite|plural|symbol|side effects|symptoms|treatment",
        sick="headache|fever|cough|stomach ache|rash|cold|sore throat|back pain|broken finger|toothache|sleeping problem|high blood pressure|allergy|burn|migraine|swollen knee",
        adj="funny|interesting|nice|clever|smart|new|strange|romantic|sad|deep|scary|wise|surprising|inspiring|beautiful|stupid|rude|in Latin|I don't know yet|that nobody knows|about the world|about love|about life",
        far="German|French|Spanish|Italian|Russian|Arabic|Korean|Latin|Portuguese|Dutch|Polish|Turkish|Hindi|Greek|Swedish|Thai|Swahili|Hebrew|Finnish|Vietnamese|Danish|Czech",
        poet="poem|poem|sonnet|verse|ballad|haiku|stanza|lyrics|poetry",
        when="tomorrow|tonight|at seven|at noon|next week|on Monday|in ten minutes|every morning|in {n} minutes|before lunch|later|this evening",
        rude="stupid|useless|dumb|boring|terrible|bad at this|an idiot|a liar|annoying|too slow|broken|a waste of time|no help at all|not very clever|wrong again|so silly|ridiculous|lazy|crazy|mean",
        greeting="hello|good morning|goodbye|thank you|good night|how are you|welcome|nice to meet you|see you later|hi",
    ),
    "zh": table(
        q="？|？||?|。|",
        ask="请|请你|请帮我|帮我|麻烦你|能不能|可以|能|给我|我想让你|我需要你|试着||||",
        piece="文章|故事|小说|童话|作文|报告|邮件|演讲稿|评论|总结|论文|简历|求职信|广告语|新闻稿|剧本|歌词|律诗|对联|笑话|谜语|标题|食谱|教案|合同|日记|发言稿|检讨书|情书|微博|朋友圈文案|说明书|计划书|策划案|读后感|周报|通知",
        code="函数|程序|脚本|代码|算法|类|网页|正则表达式|查询语句|单元测试|小游戏|爬虫|接口|循环",
        lang="Python|Java|C语言|C++|Rust|Go|JavaScript|SQL|Shell|PHP|HTML|MATLAB",
        tongue="英语|法语|德语|俄语|西班牙语|韩语|日语|阿拉伯语|意大利语|拉丁语|葡萄牙语|泰语",
        what_of="历史|意义|起源|未来|价格|用途|原因|影响|结构|定义|人口|大小|重量|颜色|味道|规律|理论|秘密|风险|好处|发明者|作者|首都|原理|本质|反义词|近义词|症状|治疗方法|副作用|做法|分类|优势|缺点|区别|作用",
        sick="头疼|发烧|咳嗽|肚子疼|过敏|感冒|嗓子疼|腰疼|牙疼|失眠|高血压|胃疼|烫伤|脚扭了",
        adj="有趣的|好笑的|新鲜的|奇怪的|浪漫的|伤感的|深刻的|吓人的|没人知道的|关于人生的|聪明的话|古文",
        far="法语|德语|俄语|西班牙语|韩语|阿拉伯语|意大利语|拉丁语|葡萄牙语|泰语|越南语|粤语|文言文|土耳其语|希腊语",
        poet="诗|诗|古诗|律诗|绝句|歌词|词|诗集|对联",
        when="明天|今晚|七点|中午|下周|周一|十分钟后|每天早上|{n}分钟后|待会儿|晚上|后天",
        rude="笨|蠢|没用|差劲|无聊|烦人|太慢了|傻|不聪明|啰嗦|讨厌|糊涂|骗人|胡说八道|浪费时间",
        greeting="你好|早上好|再见|谢谢|晚安|你好吗|欢迎|很高兴认识你|明天见",
    ),
    "ja": table(
        q="？|？||。|",
        piece="記事|物語|小説|童話|作文|レポート|メール|手紙|スピーチ|感想文|要約|論文|履歴書|広告文|台本|歌詞|俳句|短歌|冗談|なぞなぞ|題名|レシピ|授業案|契約書|日記|報告書|説明書|計画書|企画書|ブログ",
        code="関数|プログラム|スクリプト|コード|アルゴリズム|クラス|ウェブページ|正規表現|クエリ|テスト|ゲーム",
        lang="Python|Java|C言語|C++|Rust|Go|JavaScript|SQL|PHP|HTML",
        tongue="英語|フランス語|ドイツ語|ロシア語|スペイン語|韓国語|中国語|アラビア語|イタリア語|ラテン語",
        what_of="歴史|意味|起源|未来|値段|用途|原因|影響|構造|定義|人口|大きさ|重さ|色|味|法則|理論|秘密|危険|利点|発明者|作者|首都|原理|本質|反対語|症状|治療法|副作用|作り方|種類|弱点|違い",
        sick="頭痛|熱|咳|腹痛|アレルギー|風邪|喉の痛み|腰痛|歯痛|不眠|高血圧|やけど",
        adj="面白いこと|新しいこと|不思議なこと|怖い話|恋の話|誰も知らないこと|人生のこと|賢いこと|笑える話|昔話",
        far="フランス語|ドイツ語|ロシア語|スペイン語|韓国語|アラビア語|イタリア語|ラテン語|ポルトガル語|タイ語|ベトナム語",
        poet="詩|詩|俳句|短歌|詩集|歌詞|漢詩",
        when="明日|今夜|七時に|正午に|来週|月曜日に|十分後に|毎朝|{n}分後に|あとで|夕方",
        rude="ばか|役に立たない|つまらない|ひどい|うそつき|遅い|頭が悪い|うるさい|だめ|面倒くさい|使えない",
        greeting="こんにちは|おはよう|さようなら|ありがとう|おやすみ|お元気ですか|ようこそ|はじめまして",
    ),
    "id": table(
        q="?|?||.|",
        ask="tolong|coba|bisakah kamu|bisa|mohon|bantu saya|saya ingin kamu|saya mau kamu||||",
        piece="esai|artikel|cerita|cerpen|dongeng|laporan|email|surat|pidato|ulasan|ringkasan|makalah|skripsi|lamaran kerja|iklan|naskah|lirik lagu|haiku|lelucon|teka-teki|judul|resep|rencana pelajaran|kontrak|catatan harian|proposal|blog|pengumuman|panduan",
        code="kode|fungsi|program|skrip|algoritma|kelas|halaman web|regex|kueri|tes|permainan kecil|aplikasi",
        lang="Python|Java|C|C++|Rust|Go|JavaScript|SQL|PHP|HTML",
        tongue="bahasa Inggris|bahasa Prancis|bahasa Jerman|bahasa Rusia|bahasa Spanyol|bahasa Korea|bahasa Jepang|bahasa Arab|bahasa Mandarin|bahasa Jawa|bahasa Belanda",
        what_of="sejarah|arti|asal-usul|masa depan|harga|kegunaan|penyebab|pengaruh|struktur|definisi|jumlah penduduk|ukuran|berat|warna|rasa|hukum|teori|rahasia|risiko|manfaat|penemu|penulis|ibu kota|prinsip|lawan kata|gejala|pengobatan|efek samping|cara membuat|jenis|kelemahan|perbedaan",
        sick="sakit kepala|demam|batuk|sakit perut|alergi|pilek|sakit tenggorokan|sakit punggung|sakit gigi|susah tidur|darah tinggi|luka bakar",
        adj="lucu|menarik|baru|aneh|romantis|sedih|menakutkan|bijak|indah|mengejutkan|tentang hidup|tentang cinta|yang belum saya tahu",
        far="bahasa Prancis|bahasa Jerman|bahasa Rusia|bahasa Spanyol|bahasa Korea|bahasa Arab|bahasa Jawa|bahasa Belanda|bahasa Sunda|bahasa Italia|bahasa Latin|bahasa Thai",
        poet="puisi|puisi|soneta|haiku|gurindam|lirik lagu|kumpulan puisi",
        when="besok|nanti malam|jam tujuh|siang nanti|minggu depan|hari Senin|sepuluh menit lagi|setiap pagi|{n} menit lagi|nanti|sore ini",
        rude="bodoh|tidak berguna|membosankan|payah|menyebalkan|lambat|pembohong|tolol|ngawur|aneh sekali|buang waktu saja|rusak",
        greeting="halo|selamat pagi|selamat tinggal|terima kasih|selamat malam|apa kabar|selamat datang|senang bertemu",
    ),
}  # fmt: skip
FRAMES: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        <ask> [write|write me|draft|compose|create|prepare|edit|improve|finish|continue|proofread|shorten] [a|a long|a short|a good|a formal|my|the] <piece> [about|on|for|against] {t}<q>
        <ask> [write|write me|create|generate|give me|show me|fix|debug|optimise|test|review|explain|refactor] <code> [in <lang>|in <lang>|] [for {t}|about {t}|that counts {t}|that sorts {t}|that downloads {t}|to find {t}|that prints <greeting>|]<q>
        <ask> <explain> {t}[| in detail| for children| step by step| in simple words| with examples| in <lang>| to an expert| in 300 words| briefly]<q>
        <ask> [<explain>|explain] the <what_of> of {t}[| and {u}| in {c}]<q>
        what [is|was|are|will be] the <what_of> of {t}[| in {c}| in {n}| today]<q>
        [how|why|when|where|since when] [does|did|do|can|could|should|will] {t} [work|begin|end|exist|help|change|grow|matter|fail|happen|disappear]<q>
        [who|which person|what company|which scientist] [made|built|created|invented|discovered|designed|trained|wrote|owns|runs|sold] {t}<q>
        [why|when|how|where] [is|are|was|were] {t} [so important|invented|made|used|dangerous|expensive|better than {u}|different from {u}|called that|built|found|popular]<q>
        how [do|can|could|should|would] I [make|cook|fix|repair|build|learn|clean|sell|grow|measure|draw|stop|avoid|draw|paint|remove|improve|find|get rid of] {t}[| at home| quickly| without money| in {c}]<q>
        how to [make|cook|fix|repair|build|learn|clean|sell|grow|draw|remove|find|start|load|run|install] {t}[| at home| in an hour| in {c}]<q>
        [what's|what is] [better|worse|cheaper|healthier|older|faster|more useful], {t} or {u}<q>
        what is the difference between {t} and {u}<q>
        <ask> [translate|say|put] [this|"{t}"|"<greeting>"|"{t} and {u}"|the word {t}|the following sentence|<greeting>] [into|to|in] <tongue>[: {t} {u}|||]<q>
        how do you [say|write|pronounce|spell] [<greeting>|{t}|"<greeting>"|my name] in <tongue><q>
        what does {t} mean[| in <tongue>| in English]<q>
        [I have|my son has|my mother has|what helps against|how do I treat|is it bad to have] a <sick>[, what should I do|. What is it|, which medicine|?|. Should I see a doctor?| since {n} days]
        [should I|can I|may I|is it safe to|would you] [eat|drink|take|buy|sell|keep|touch|use|marry|trust|invest in|quit] {t}[| every day| while pregnant| when I am ill| or {u}]<q>
        what [do you think|is your opinion|are your thoughts|do experts say] [about|of|on] {t}<q>
        [do you|would you|could you] [like|prefer|love|hate|want|remember|believe in|understand|eat|play|enjoy] {t}[| or {u}| more than {u}]<q>
        [tell me|say|show me|give me|teach me] something <adj><q>
        [tell me|give me|write|list|name|show me|find|recommend|suggest] [three|five|ten|two|some|a few|all|many|the best|the top ten] [facts about|books about|names for|uses of|kinds of|examples of|films about|jokes about|reasons for|ideas for|tips for|rules of|quotes about|restaurants near|hotels near|songs about] {t}<q>
        <ask> [summarise|translate|correct|rewrite|explain|shorten|check|proofread|read|analyse|classify] [this|the following|my|the attached] [text|article|letter|email|file|document|paper|page|code|chapter|log|table][: {t} {u} {t}|: {t}, {u}.|?|.||: "{t} is {u}"]
        what is [in|the content of|the title of|wrong with] [this|the attached|my] [file|picture|image|photo|video|document|PDF|audio]<q>
        [what is|tell me|any|show me|read me] the [news|latest news|headlines|score|results|forecast|exchange rate|share price|traffic|schedule] [of {t}|in {c}|about {t}|today|for tomorrow|of {p}]<q>
        [solve|prove|integrate|differentiate|factor|simplify|plot] [x^2 + {n}x = {n}|the equation {n}x - {n} = y|sin(x) / x|the integral of x^{n}|that sqrt({n}) is irrational|log({n})|this theorem|the derivative of {t}]<q>
        [what is|calculate] the [square root of {n}|logarithm of {n}|sine of {n} degrees|{n}th prime number|{n}th digit of pi|area of a circle of radius {n}|probability of {t}|factorial of {n}]<q>
        [convert|change] {n} [miles to kilometres|dollars to euros|degrees|pounds to kilograms|hours to days|inches to cm]<q>
        <ask> [draw|paint|sketch|generate|show me|send me] [a picture|an image|a photo|a logo|a diagram|a map|a chart|a video] of {t}<q>
        <ask> [book|order|buy|cancel|reserve|pay for|send|post|print|call|open|close|delete|download|turn off|turn on] [{t}|a table in {c}|a flight to {c}|a taxi|a hotel in {c}|the light|an email to {p}|my alarm|the door|a ticket|flowers for {p}]<q>
        [who is|who was|what happened to|where is|how rich is|what does] {p} [the writer|from {c}|in {n}|now|today|and {t}|really|exactly]<q>
        [what|which] [language|currency|religion|river|king|president|airport|team|food|museum] [is|was] [there in|known in|used in|best in] {c}<q>
        [what is|who chose|where comes] the [name of|title of|model of|make of|brand of|nickname of] [the king of {c}|my dog|that song|this flower|{p}'s car|my teacher|the film about {t}|the best {t}|the president of {c}|a fast car]<q>
        [which|what] model [of car|of phone|of {t}|of train|of the atom|of economic growth] [should I buy|is best|is the newest|did {p} drive|do you recommend]<q>
        how [do|can] I [load|run|start|install|use|open|train|serve] [a truck with {t}|a washing machine|a marathon|the dishwasher|Windows|a video in <lang>|a horse|my dog|{t}|photos on my phone|a company|a restaurant|a game|the battery|a gun in the game|a spreadsheet]<q>
        [why|when|how] [do|did|should] people say [hello|goodbye|thanks|good morning|good night]<q>
        [what can|what could|what should|what will] [{p}|my dog|a robot|the mayor of {c}|a doctor|my brother|the government|a lawyer|{t}] do [about {t}|for me|against {t}|with {t}|now|next|today|in {c}]<q>
        [who|what company] [made|trained|built|programmed] [the first robot|my phone|the Eiffel Tower|the horse of {p}|the internet|this chair|the train to {c}|the athlete {p}]<q>
        [introduce|describe|present] [{p}|{t}|my company|our school|{c}|the teacher|my grandmother|a famous painter]<q>
        [let's|shall we|I want to|do you want to|can we] [play|discuss|talk about|debate|watch|argue about|sing|invent|role-play] {t}<q>
        [act as|pretend to be|you are now|imagine you are|play] [a|the] [doctor|lawyer|pirate|teacher|king|poet|psychologist|chef|{t}] [and explain {t}|and help with {t}|from {c}||]<q>
        [explain|compare|analyse] {t}, {u} and {p}<q>
        {t} [and|or|versus|without|for|in|near] {u}[?|||, please|: what is it?]
        [the|a|my] {t} [is|was|has|does not|never] {u}[, why?|. What now?|. Explain.|, is that right?|?]
        """),
    "zh": lines("""
        <ask>写[一篇|一封|一个|一份|一段|篇]关于{t}的<piece><q>
        <ask>[修改|润色|续写|改写|扩写|缩写|检查][我的|这篇|一下|这份]<piece><q>
        <ask>[用<lang>|用<lang>||]写[一个|一段|个]{t}的<code><q>
        <ask>[用<lang>|]写[一个|个][打印“<greeting>”|打印{t}|统计{t}|查找{t}|排序]的<code><q>
        <ask>[解释|说明|分析|总结|概括|评价|讨论|详细介绍|研究|预测|比较]{t}[的<what_of>|的<what_of>|和{u}||]<q>
        {t}的<what_of>[是什么|有哪些|怎么样|是多少|在哪里|是谁|]<q>
        [谁|哪个人|哪家公司|哪位科学家|什么人][发明|创造|开发|设计|写|发现|训练|制造]了{t}<q>
        {t}[是谁发明的|是谁写的|是什么时候出现的|是怎么做的|是怎么运行的|为什么这么贵|从哪里来|怎么读|怎么写|有多大|有多重|能吃吗|好吃吗|危险吗|在{c}有吗]<q>
        [为什么|什么时候|怎么|如何|在哪里][会有|能有|出现|学习|购买|制作|修理|清洗|种植|避免|解决|看懂|画|找到|卖掉]{t}<q>
        [怎么|如何|怎样][做|学|修|买|种|治|画|洗|用|写|养|练]{t}<q>
        {t}[和|跟|与|还是]{u}[哪个好|哪个贵|有什么区别|有什么关系|怎么选|谁更大|哪个更健康]<q>
        <ask>把[“{t}”|“<greeting>”|这句话|下面的话|“{t}和{u}”|这段文字]翻译成<tongue>[：{t}{u}|||]<q>
        [“<greeting>”|“{t}”|{t}|我的名字]用<tongue>怎么说<q>
        [我|我妈妈|我孩子|我爷爷]<sick>[怎么办|吃什么药|要去医院吗|，该怎么治疗|好几天了，怎么办]<q>
        [可以|能|应该|要不要|该不该][吃|喝|买|卖|用|养|投资|相信|扔掉]{t}[吗|]<q>
        你[对{t}有什么看法|怎么评价{t}|觉得{t}怎么样|喜欢{t}还是{u}|会不会{t}|吃过{t}吗|见过{t}吗|相信{t}吗]<q>
        [说|讲|告诉我|给我讲|来][点|一个|一些|个]<adj><q>
        [说出|列出|推荐|列举|给我|找][三个|五个|十个|几个|一些|两本|最好的][关于]{t}的[例子|书|电影|笑话|理由|方法|建议|名字|种类|事实|歌]<q>
        <ask>[总结|翻译|修改|解释|检查|阅读|分析|概括][这篇|以下|下面的|我的|附件里的][文章|文字|邮件|文件|文档|论文|代码|日志|表格|合同][：{t}，{u}，{t}。|：{t}{u}|。|||]
        [这|附件|我发的][个|张|份|段][文件|图片|照片|视频|音频|文档][里有什么|是什么内容|说了什么|有什么问题]<q>
        [今天|最近|现在|昨天|明天][{c}|{t}|{p}]的[新闻|比分|股价|汇率|路况|行情|排名|油价]<q>
        [解方程|证明|求导|化简|求积分][：|]x^2+{n}x={n}<q>
        [求|计算|算一下]{n}的[平方根|对数|阶乘|立方根|正弦|质因数]<q>
        [画|生成|做|给我|设计][一张|一幅|一个]{t}的[图|画|照片|标志|海报|地图|表格]<q>
        <ask>[订|买|取消|预订|打开|关闭|发送|打印|删除|下载][{t}|去{c}的机票|{c}的酒店|一辆车|门|邮件给{p}|闹钟|一份外卖]<q>
        {p}[是哪里人|是做什么的|和{t}有什么关系|为什么有名|写过什么|最近怎么了|有多高|的妻子是谁|几岁了]<q>
        {c}的[市长|人口|面积|历史|特产|机场|大学|方言|房价|景点|邮编|河流][是什么|有哪些|怎么样|是谁|多少|]<q>
        [{p}的车|这首歌|我的狗|那朵花|{c}的国王|最好的{t}|我老师|这部电影]的[名字|型号|品牌|作者|价格]是什么<q>
        [怎么|如何][加载|运行|启动|安装|使用|部署|训练][洗衣机|网页|视频|游戏|打印机|{t}|手机照片|一家公司|我的狗|电池|发动机|货车|马拉松|Windows]<q>
        [为什么|什么时候|怎样][要|该|会][说|回答|教孩子说]“<greeting>”<q>
        [谁|哪家公司][做|造|训练|设计][了|出了][我的手机|第一个机器人|这座桥|{c}的火车|互联网|这把椅子|运动员{p}]<q>
        [介绍|介绍一下|请介绍|描述一下][{p}|{c}|{t}|我的公司|我们学校|一位画家|你的家乡][的生平|的情况||]<q>
        [{p}|医生|我的狗|律师|市长|老师|政府|{t}][能做什么|会做什么|有什么用|能帮我什么|应该做什么][？|来解决{t}？|]
        [我们|来|一起|陪我][玩|讨论|聊聊|看|辩论|唱]{t}[吧|好吗|]<q>
        [假装|扮演|假设|想象]你是[一个|一名][医生|律师|海盗|老师|皇帝|心理医生|厨师|{t}][，解释{t}|，帮我处理{t}|，来自{c}||]<q>
        {t}[和|与|或者|没有|在]{u}[？|||：这是什么？]
        """),
    "ja": lines("""
        {t}について<piece>を書いて[ください|くれますか|||ほしい]<q>
        {t}の<what_of>[は何ですか|を教えてください|を説明して|は|について|を知りたい]<q>
        [<lang>で|<lang>で||]{t}の<code>を書いて[ください||]<q>
        [<lang>で|]「[<greeting>|{t}]」[を表示する|を数える|を探す]<code>を[書いて|作って|直して][ください||]<q>
        {t}を[詳しく|簡単に|例を挙げて|子どもに|三行で|専門的に][説明して|教えて|分析して|要約して|比べて|評価して][ください||]<q>
        [誰|どの会社|どの科学者]が{t}を[発明しました|作りました|書きました|発見しました|設計しました|始めました]か<q>
        [なぜ|どうして|いつ|どこで|どうやって]{t}は[大切|人気|高い|危険|有名|必要|便利][なのですか|ですか|になりましたか]<q>
        {t}[の作り方は|はどう直しますか|をどう学びますか|はどこで買えますか|はどう洗いますか|は食べられますか|はどう読みますか|はいつ出来ましたか|は体に良いですか]<q>
        {t}と{u}[はどちらが良いですか|はどちらが高いですか|の違いを教えて|はどう関係しますか|を比べてください]<q>
        [「{t}」|「<greeting>」|この文|次の文|{t}]を<tongue>に[訳して|翻訳して|直して][ください||]<q>
        [「<greeting>」|「{t}」|私の名前]は<tongue>で[何と言いますか|どう書きますか|どう発音しますか]<q>
        <sick>[があります|が治りません|に効く薬は|の時はどうすればいいですか|です。病院に行くべきですか]<q>
        {t}[についてどう思いますか|は好きですか、嫌いですか|を信じますか|を食べますか|と{u}ではどちらが好きですか]<q>
        <adj>を[話して|教えて|言って|聞かせて][ください||]<q>
        {t}の[例|本|映画|冗談|理由|方法|名前|種類|事実]を[三つ|五つ|十個|いくつか]挙げて[ください||]<q>
        [この|次の|以下の|添付の][文章|記事|手紙|メール|ファイル|論文|コード|表]を[要約して|訳して|直して|読んで|分析して|確認して][：{t}、{u}。|ください||]
        [今日|最近|昨日|明日]の[{c}|{t}|{p}]の[ニュース|株価|順位|試合結果|為替|予定]は<q>
        {n}の[平方根|対数|階乗|約数|三乗]は<q>
        {t}の[絵|写真|図|地図|ロゴ|表]を[描いて|見せて|作って][ください||]<q>
        [{c}のホテル|{c}行きの切符|{t}|タクシー|花|席]を[予約して|注文して|買って|取り消して][ください||]<q>
        {p}さんの[年齢|本名|家族|仕事|作品|車の名前|出身地]は[何ですか|どこですか||]<q>
        {c}の[人口|面積|名物|市長|空港|大学|方言|歴史]は[何ですか|どのくらいですか||]<q>
        [洗濯機|動画|ゲーム|プリンター|{t}|写真|電池|会社|Windows]を[読み込む|動かす|起動する|使う|入れる|始める]には<q>
        [なぜ|いつ][人は|日本人は|子どもは]「<greeting>」と言いますか<q>
        [{p}さん|{c}|{t}|私の学校|有名な画家]を紹介して[ください||]<q>
        [{p}さん|医者|私の犬|先生|市長|{t}]は何ができますか<q>
        [いっしょに|ねえ、]{t}[で遊ぼう|の話をしよう|を歌おう|を見よう]<q>
        [医者|弁護士|海賊|先生|王様|料理人|{t}]の[ふりをして|役をして]{t}を説明して<q>
        {t}と{u}[？|||は何ですか？]
        """),
    "id": lines("""
        <ask> [tulis|buat|buatkan|susun|perbaiki|lanjutkan|periksa|ringkas] <piece> [tentang|mengenai|untuk|soal] {t}<q>
        <ask> [tulis|buat|buatkan|perbaiki|jelaskan|uji] <code> [<lang>|dalam <lang>|] [untuk|tentang|yang menghitung|yang mencari|yang mencetak] [{t}|{t}|<greeting>]<q>
        <ask> [jelaskan|uraikan|bahas|analisis|rangkum|definisikan|bandingkan|nilai|gambarkan|teliti] {t}[ secara rinci| untuk anak-anak| dengan contoh| dan {u}| langkah demi langkah| secara singkat||]<q>
        apa <what_of> [dari|] {t}[ dan {u}| di {c}||]<q>
        jelaskan <what_of> {t}<q>
        [siapa|orang mana|perusahaan mana|ilmuwan mana] yang [menemukan|membuat|menulis|merancang|membangun|melatih|menciptakan] {t}<q>
        [mengapa|kapan|bagaimana|di mana|sejak kapan] {t} [penting|ditemukan|dibuat|dipakai|mahal|berbahaya|terkenal|bekerja|bermula|hilang]<q>
        bagaimana [cara|caranya] [membuat|memasak|memperbaiki|mempelajari|membersihkan|menjual|menanam|menggambar|mencari|menghindari] {t}[ di rumah| dengan cepat| di {c}||]<q>
        [mana yang lebih|manakah yang lebih] [baik|mahal|sehat|besar|berguna], {t} atau {u}<q>
        <ask> terjemahkan ["{t}"|"<greeting>"|kalimat ini|teks berikut|{t} dan {u}] ke <tongue>[: {t} {u}|||]<q>
        [bagaimana mengatakan|apa] ["<greeting>"|"{t}"|{t}|nama saya] dalam <tongue><q>
        [saya|anak saya|ibu saya] <sick>[, harus bagaimana|, obatnya apa|, perlu ke dokter|. Apa sebabnya|||]<q>
        [bolehkah|apakah aman|haruskah] saya [makan|minum|membeli|menjual|memakai|memelihara|percaya pada] {t}[ setiap hari| atau {u}||]<q>
        [apa|bagaimana] pendapatmu [tentang|soal|mengenai] {t}<q>
        apakah kamu [menyukai|membenci|percaya|makan|mengerti|pernah melihat] {t}[ atau {u}||]<q>
        [katakan|ceritakan|beri tahu saya|ajari saya|tunjukkan] sesuatu yang <adj><q>
        [sebutkan|beri|tuliskan|daftar|rekomendasikan|carikan] [tiga|lima|sepuluh|dua|beberapa] [fakta|buku|contoh|film|lelucon|alasan|ide|tips|nama|jenis|lagu] [tentang|untuk|soal] {t}<q>
        <ask> [ringkas|terjemahkan|perbaiki|periksa|baca|analisis|tulis ulang] [teks|artikel|surat|email|file|dokumen|makalah|kode|tabel] [ini|berikut|saya|terlampir][: {t} {u}.|: {t}, {u}|.||?]
        apa [isi|judul|yang salah dengan] [file|gambar|foto|video|dokumen|audio] [ini|saya|itu]<q>
        [berita|skor|harga saham|kurs|jadwal|peringkat] [{t}|{c}|{p}|hari ini|besok|tentang {t}]<q>
        [selesaikan|buktikan|turunkan|sederhanakan] [x^2 + {n}x = {n}|persamaan {n}x = y|integral x^{n}|teorema {t}]<q>
        [berapa|hitung] [akar kuadrat dari {n}|logaritma {n}|faktorial {n}|peluang {t}|luas lingkaran berjari-jari {n}]<q>
        <ask> [gambar|lukis|buat gambar|tampilkan foto|buat logo|buat peta] {t}<q>
        <ask> [pesan|beli|batalkan|pesankan|kirim|cetak|buka|tutup|hapus|unduh] [{t}|tiket ke {c}|hotel di {c}|taksi|email untuk {p}|alarm|bunga untuk {p}]<q>
        [siapa|di mana|berapa umur|apa pekerjaan|apa karya] {p} [dari {c}|sekarang|yang terkenal itu|sebenarnya||]<q>
        apa [bahasa|makanan|sungai|bandara|museum|mata uang] [di|terkenal di] {c}<q>
        apa [nama|model|merek|judul] [mobil {p}|lagu itu|anjing saya|bunga ini|raja {c}|film tentang {t}|{t} terbaik]<q>
        bagaimana [cara|] [memuat|menjalankan|memulai|memasang|memakai|melatih] [mesin cuci|truk dengan {t}|video|permainan|printer|{t}|anjing saya|perusahaan|baterai|Windows]<q>
        [mengapa|kapan] orang [mengatakan|mengucapkan] "<greeting>"<q>
        [perkenalkan|gambarkan|ceritakan] [{p}|{c}|{t}|sekolah saya|perusahaan saya|seorang pelukis]<q>
        apa yang bisa [{p}|dokter|anjing saya|wali kota {c}|pengacara|{t}] lakukan[ untuk {t}| sekarang||]<q>
        [ayo|mari kita|mau] [main|bahas|nonton|nyanyi|berdebat soal] {t}<q>
        [anggap|bayangkan] kamu [dokter|pengacara|bajak laut|guru|raja|koki|{t}][, jelaskan {t}| dari {c}||]<q>
        {t} [dan|atau|tanpa|untuk|di] {u}[?|||, apa itu?]
        """),
}  # fmt: skip
# Near misses: the request words of the other areas (write, say, repeat, print, poem, name, plus) around something else.
NEAR: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        [I am|I'm|I feel|I'm feeling|I am feeling|today I am|sometimes I feel|I have been|my {t} is fine but I am] [so|very|really|a bit|a little|terribly|rather|still|quite|always|just||] [hungry|thirsty|lonely|nervous|angry|afraid|worried|exhausted|homesick|ill|proud|ashamed|jealous|confused|cold|late|lost|stressed|in love|sleepy|excited|upset|desperate|disappointed|frustrated|heartbroken|depressed|anxious|scared|furious|unhappy|miserable|hopeless|restless|overworked|embarrassed|shocked|freezing|hung over|dizzy][ today| again| right now| at work| about {t}| because of {t}| without {p}| lately||]
        [are you|do you ever feel|were you ever] [conscious|self-aware|sentient|in love|lonely|hungry|afraid|happy|tired|married|angry|jealous|dangerous|religious|immortal|lazy|proud|free|asleep|bitter|healthy|musical|homesick|honest|funny][ today| of {t}| with {p}||]<q>
        [do you|did you ever|can you|will you ever] [dream|sleep|eat|feel pain|get tired|have a family|have friends|believe in {t}|have a soul|love anybody|remember yesterday|go to school|have hobbies|grow old|feel {t}|drink coffee|cry|laugh|die|think for yourself|lie|get headaches|own a {t}|hate people|go outside|breathe|vote|read minds|like me|miss me][ at night| sometimes| when it rains||]<q>
        where does [{p}|the king of {c}|my neighbour|this {t}|that song] [live|come from|work|sleep|go to school]<q>
        [how old is|who made|who built|what company made|how big is|how tall is|what is the age of] [{p}|my dog|the king of {c}|this {t}|the queen|the moon]<q>
        [what is|what are] {t} made of<q>
        how many {t} does {p} [have|own|eat|need|sell]<q>
        is {p} [a robot|human|a doctor|married|your friend|from {c}]<q>
        what language [do they speak|is spoken|do people speak] in {c}<q>
        [help me with|help me choose|help me move|can you help {p} with|I need help with|I have a problem with|I have a question about|assist me with] {t}<q>
        [what's up with {t}|what's new in {c}|how is {p} doing|how is the economy of {c}|how are things in {c}|how was {t}]<q>
        [write a birthday text for {p}|say hello to {p} from me|I'm back from {c}, what should I cook|nice {t}, isn't it|good morning {p}, is {t} ready]<q>
        <ask> [write|write me|give me|make|compose|create] [a|a long|a short|a good|a little|one more|another] <piece> [of|about|on|for|with] {t}<q>
        <ask> [write|write me|make|compose|create|prepare] [a|a short|a nice] <piece> on the [theme|topic|subject] of {t}<q>
        [a|a short|one] <piece> [about|on|for] {t}[, please|.||?]
        [topic|theme|subject|title][: | is ]{t}[. |; ][write|write me|make|compose] [a|a short] <piece>[.||]
        {t}: [write|make|give me|] [a|a short] <piece>[ please|.||]
        [I want|I need|I'd like|do you have|may I have|how about|let me have|my class needs] [a|a short] <piece> [about|on|of|for] {t}<q>
        [describe|put|turn|praise] {t} [in|into] [an essay|a letter|a report|three pages|a tweet|a story|a speech|a table|a recipe|a joke|a diagram|a newspaper article|500 words|a long paragraph]<q>
        <ask> write [everything you know|all you know|a lot|three pages|ten pages|300 words|1000 words|a long text|the whole story|a scientific text|a wiki page|a chapter|a thesis|a detailed text|an entire book] [about|on] {t}<q>
        <ask> [write|compose|make] a <poet> [about|on] {t} in <far><q>
        <ask> [write|compose] a [poem of {n} verses|poem of twenty lines|poem with {n} stanzas|very long poem|poem in the style of {p}|poem without the letter e|sonnet|haiku|limerick|ballad|rap|acrostic|hymn|song with chords] about {t}<q>
        [who wrote|who is the author of|what is the meaning of|when was|analyse|interpret|translate|explain|criticise|continue|correct|find] the [famous |old |long |]<poet> [about|on] {t}<q>
        [what is|what makes|how long is|how do I write|how do you recognise|why do people read|where can I buy|who invented] a [good |short |]<poet>[ about {t}||]<q>
        [name|list|recommend|quote|find me|which are] [three|some|famous|the best] [poems|poets|songs|lines|verses|haiku|books of poetry] [about|on|from] [{t}|{c}|the year {n}]<q>
        [correct|improve|rate|translate|continue|shorten] my <poet>[: {t} {u}, {t}| about {t}||.]
        [what rhymes with|find a rhyme for|which word rhymes with|give me a rhyme for] {t}<q>
        <ask> [say|tell me|write|print|show me|give me|read me] something [<adj>|really <adj>|<adj> about {t}|<adj> for {p}|about {c}|you know about {t}|from the news|I can tell {p}]<q>
        [say|tell me|write] [what you think of {t}|why {t} matters|how {t} works|which {t} is best|if {t} is true|where {c} lies|the opposite of {t}|{t} in <tongue>|it in <tongue>: {t}|a prayer for {t}|a tongue twister|<greeting> in <tongue>|what {t} is|how to fix {t}|when {t} was found]<q>
        <ask> [print|output|type|write|display|return] [the first {n} primes|all even numbers up to {n}|a list of {t}|the alphabet backwards|today's date|a calendar of {n}|the source code of {t}|the lyrics of {t}|a table of {t}|the digits of pi|the answer to life|ten random words|a random number|the names of all kings of {c}|a palindrome|a map of {c}]<q>
        <ask> repeat [what I said yesterday|the question {p} asked|the last lesson about {t}|the experiment with {t}|the exam in {c}|what happened in {c}|the order from last week|the news about {t}]<q>
        <ask> copy [the file {t} to {u}|my photos to the disk|this folder to {c}|the style of {p}|the text from that website|the contents of {t}.txt|my contacts]<q>
        <ask> [reply|answer|respond] to [this email|my boss|{p}|the letter from {p}|the customer|my landlord|this review][: {t} {u}.| about {t}||]<q>
        <ask> [type|write|dictate] [a letter to {p}|an email to {p}|your opinion of {t}|a message for {p}|a postcard from {c}|my homework on {t}|my report|minutes of the meeting]<q>
        <ask> [spell|write|say|print] {t} [backwards|in capital letters|in binary|in Morse code|in Roman numerals|in reverse|letter by letter|in <tongue>|with accents]<q>
        how many [letters|words|syllables|vowels|characters] [are in|are there in|has] {t}<q>
        [give me|find|what is] [a synonym for|an antonym of|another word for|the plural of|the past tense of|an anagram of|an emoji for|the etymology of] {t}<q>
        <ask> [tell me|tell us|give me|know] [a|another|one more|a short|a good|your best] [joke|riddle|pun|anecdote|fairy tale|bedtime story|ghost story|fun fact|tongue twister|proverb|quote|lie|secret][ about {t}| for kids| with {t}||]<q>
        [make me laugh|make me smile|cheer me up|entertain me|amuse me|impress me|motivate me|comfort me|inspire me|distract me|flirt with me|praise me|make my day][ with {t}| please|.|!||]
        [what is|how much is|calculate|work out|] [{n} divided by {n}|{n} / {n}|{n} ÷ {n}|{n} over {n}|{n} percent of {n}|{n}% of {n}|the root of {n}|sqrt({n})|{n} squared|{n}^{n}|{n} to the power of {n}|the average of {n}, {n} and {n}|a third of {n}|{n} modulo {n}|{n} factorial|log {n}|the cube of {n}|{n} in binary|{n} in hexadecimal|the remainder of {n} by {n}]<q>
        is {n} [a prime number|prime|even|odd|divisible by {n}|a square number]<q>
        [what is|what's] [the dog|{p}'s dog|{p}'s wife|the neighbour|that man|the new teacher|this song|her cat|the baby of {p}|the horse over there|your favourite {t}] [called|named]<q>
        how [old|tall|rich|heavy|famous|clever] is [{p}|the king of {c}|the oldest {t}|the mayor of {c}|her brother|that dog|the universe|the new teacher]<q>
        what is the [name|age|birthday|address|salary|phone number|shoe size] of [{p}|the mayor of {c}|the boss of {t}|her sister|that singer|the first {t}|the man with {t}]<q>
        <ask> remind [me|us|{p}] [<when>|of {t}|to buy {t} <when>|to call {p} <when>|about {t}]<q>
        <ask> [set|start|stop] [a timer for {n} minutes|an alarm <when>|a reminder for {t}|the stopwatch]<q>
        <ask> [add {t} to my shopping list|save {t} for later|wake me up <when>|make a note about {t}|put {t} on my calendar|invite {p} <when>|write {t} on my list|track my parcel|check my email]<q>
        [<ask> look at|<ask> describe|what do you see in|what is written in|open|read|rate|who is in|translate] [this|the attached|my|the uploaded] [picture|photo|image|screenshot|PDF|file|drawing|scan|video|spreadsheet][ of {t}||]<q>
        [I uploaded|here is|I attached|see] [{t}.pdf|my photo|a picture of {t}|the file|a screenshot|{t}.png], [what is it|can you read it|please check it|what does it show|summarise it]<q>
        [can I sue|do I have to pay|is it legal to sell|what is the penalty for|may the police take|who inherits|do I need a licence for|is there a tax on] {t}[ in {c}||]<q>
        [which pill|what medicine|which vitamin|how much aspirin|which doctor] [helps against|is good for|should I take for] a <sick><q>
        [you are|you're|this bot is|this is|that was|your answer is|that's] [so |really |very ||]<rude>[.|!||]
        [that is not what I asked|you did not answer my question|you are not listening|I hate this|shut up|leave me alone|go away|nothing works here|I want my money back|this makes no sense|you never help|what nonsense|you got it wrong|try harder|do better|I don't believe you|stop that|that's wrong|you must be joking|I am not happy with this|I want to complain][.|!|| about {t}]
        [nobody likes me|I feel so lonely|today was a hard day|I lost my {t}|I broke my {t}|my {t} died|my {t} does not work|my {t} was stolen|my {t} ran away|my {t} stopped working|I forgot {t}|I miss {p}|{p} left me|it is raining again|the bus was late|we won the game|I dreamed of {t}|the train to {c} was full|I have to write about {t}|somebody took my {t}|I do not know what to do|life is hard][.|!||, what now?|...]
        [speak like|talk like|answer as|behave like|from now on you are|be|write like|sing like] [a pirate|{p}|my mother|a cat|a king|an angry teacher|a poet from {c}|my girlfriend|a {n} year old|a doctor|Shakespeare][ and tell me about {t}||.]
        [let's|can we|do you want to] [pretend we are in {c}|play chess|play twenty questions|tell a story together|play a word game|start an adventure|rhyme together|sing together|role-play]<q>
        [what is|what's|tell me] the <tongue> word for {t}<q>
        {t} in <tongue>[, please|?||]
        [code|script|program|function|SQL|regex|algorithm|HTML|Python|Java] [for|to sort|to find|that counts|about] {t}[, please|?||]
        """),
    "zh": lines("""
        [我|我今天|我最近|我现在|人家][好|很|太|有点|非常|觉得|感到|真的很|一直很|越来越||][累|困|饿|渴|孤单|孤独|紧张|害怕|生气|烦|激动|焦虑|失望|委屈|感动|尴尬|羡慕|嫉妒|后悔|郁闷|难受|崩溃|害羞|自豪|心慌|想家|想哭|头疼|迷茫|沮丧|不安|抑郁][，因为{t}|啊|了|，怎么办|||。]
        你[会|能|有没有|有|懂得|需要|想][做梦|睡觉|吃饭|感到疼|灵魂|意识|朋友|家人|信仰|爱好|生病|变老|哭|笑|害怕|恋爱|结婚|撒谎|喝咖啡|独立思考|孤独过|生气|后悔|童年|梦想]<q>
        [{p}|我的狗|国王|那个老师|我们校长]住[在哪里|哪里|在哪个城市]<q>
        [{p}|我的狗|{c}的国王|这个{t}|月亮|那位老师][几岁|几岁了|多大了|多大年纪|是谁造的|是哪家公司做的|从哪里来]<q>
        {t}是[用什么做的|什么材料的|由什么组成的]<q>
        {p}有[多少|几个|哪些]{t}<q>
        {p}是[机器人|人类|医生|你的朋友|{c}人]吗<q>
        {c}[说什么语言|讲什么话|最近怎么样|有什么新鲜事|那边好吗]<q>
        [帮我搬家|帮我选{t}|帮我看看{t}|帮{p}写{t}|我的{t}有问题|我想问一个关于{t}的问题|我需要{t}方面的帮助|帮我做{t}]<q>
        [替我向{p}问好|给{p}写生日祝福|我从{c}回来了，该做什么菜|{p}最近好吗|{p}的近况如何]<q>
        <ask>写[一篇|一个|一份|篇][短的||长的]<piece>，[主题是|题目是|关于|内容是|写]{t}<q>
        <ask>[以|就以|用]{t}[为题|为主题|为题材|为内容][，|]写[一篇|一份|篇|个]<piece><q>
        [来|给我来|我要|我想要|我需要|想看][一篇|一个|一份]关于{t}的<piece><q>
        [主题|题目|标题][：|是]{t}[，|。]<ask>写[一篇|一份|个]<piece><q>
        {t}[，|：]<ask>写[一篇|一份|一个]<piece><q>
        <piece>：{t}
        <ask>[把|将]{t}写成[一篇文章|一个故事|一封信|一份报告|一条微博|一个笑话|菜谱|剧本|小说|三页纸]<q>
        <ask>写[三百字|五百字|一千字|三页|一大段|一本书|很长的文字|你知道的一切][，|]关于{t}<q>
        <ask>用<far>写[一首|首]关于{t}的诗<q>
        <ask>[写|作][一首|首]关于{t}的[长诗|七言律诗|五言绝句|十四行诗|俳句|三百行的诗|藏头诗|说唱|流行歌曲|宋词]<q>
        [谁写的|翻译|赏析|分析|背诵|默写|找出|解释]那首[著名的||古老的]关于{t}的<poet><q>
        [什么是|怎么写|怎样写好|为什么要读|哪里能买到]<poet><q>
        [列出|推荐|找|背][三首|几首|一些|最好的][关于|描写]{t}的[古诗|唐诗|宋词|名句|歌曲|诗人]<q>
        [修改|润色|评价|翻译|续写]我[的|写的]<poet>[：{t}，{u}||。]
        [什么字|哪个词]和{t}押韵<q>
        <ask>[说|讲|写|念|打印|输出][点|一些|一个|件|句]<adj>[东西|事情|话||]<q>
        <ask>[说说|说一下|写出|讲讲][你对{t}的看法|{t}为什么重要|{t}怎么用|{t}的反义词|{t}用<tongue>怎么说|哪个{t}最好|{c}在哪里|{p}是谁|{t}是不是真的]<q>
        <ask>[打印|输出|写出|列出|显示][前{n}个质数|{n}以内的偶数|{t}的清单|今天的日期|{n}年的日历|{t}的歌词|圆周率|一个随机数|{t}的表格|{c}的地图|倒过来的字母表|{t}的源代码]<q>
        <ask>[重复|复述][昨天的话|{p}问的问题|上一课的内容|{t}的故事|那个关于{t}的实验|刚才的新闻|{c}发生的事]<q>
        <ask>[复制|拷贝]{t}[文件到{u}|的文件夹|.txt的内容|的照片到硬盘]<q>
        <ask>[回复|答复][这封邮件|我老板|{p}|客户的投诉|{p}的短信][：{t}，{u}||，说{t}]<q>
        <ask>[倒着|用大写|用二进制|用摩斯电码|用拼音|用繁体|用<tongue>][写|说|念|拼写]{t}<q>
        {t}[有几个字|有多少笔画|的拼音是什么|怎么发音|的同义词|的近义词|的部首是什么|的偏旁]<q>
        <ask>[讲|说|来][个|一个|段|一段|另一个][笑话|谜语|冷笑话|段子|童话|睡前故事|鬼故事|绕口令|成语|名言|脑筋急转弯|秘密][，关于{t}||给孩子听]<q>
        [逗我笑|让我开心一下|安慰我|夸夸我|陪我聊天|给我打气|给我讲点什么|骂我一句|哄哄我|陪陪我|说句情话][吧|好吗|||！]
        [请问|计算|算一下|求|][{n}除以{n}|{n}÷{n}|{n}/{n}|{n}的百分之{n}|{n}的{n}%|根号{n}|{n}的平方|{n}的{n}次方|{n}、{n}和{n}的平均数|{n}的三分之一|{n}除{n}的余数|{n}的二进制|{n}的阶乘][等于多少|是多少||=？]
        {n}[是质数吗|是偶数吗|能被{n}整除吗|是完全平方数吗]
        [那只狗|{p}的狗|{p}的妻子|那位新老师|邻居|这首歌|她的猫|那个人|你最喜欢的{t}]叫什么[名字|]<q>
        [{p}|{c}的国王|她弟弟|那只狗|宇宙|新老师|最老的{t}][今年几岁|多大年纪|有多高|有多重|多有钱]<q>
        [{p}|{c}的市长|那位歌手|她姐姐|第一个{t}]的[年龄|生日|住址|工资|电话|身高|真名][是多少|是什么||]<q>
        <ask><when>[提醒我|叫醒我|叫我][买{t}|给{p}打电话|起床|开会|吃药||{t}的事]<q>
        <ask>[设|定|开始][一个{n}分钟的倒计时|<when>的闹钟|{t}的提醒|秒表]<q>
        <ask>[把{t}加到购物清单|记下要买{t}|在日历上写{t}|邀请{p}<when>来|查一下我的快递|看看我的邮箱|保存{t}]<q>
        <ask>[看看|描述|打开|读一下|评价]这[张|个|份][图片|照片|截图|文件|PDF|视频|表格|画][，是{t}吗||]<q>
        我[上传了|发了|附上了][{t}.pdf|一张{t}的照片|一个文件|截图|录音]，[这是什么|你看看|帮我检查|总结一下|能读吗]<q>
        [卖{t}合法吗|{t}要交税吗|{t}犯法吗|我可以起诉{p}吗|{t}判几年|谁来继承{t}|离婚时{t}归谁|{c}可以带{t}吗]<q>
        <sick>[吃哪种药好|要挂什么科|多久能好|能不能喝酒|吃阿司匹林行吗]<q>
        [你|你真|你太|这个机器人真|你怎么这么|这回答真]<rude>[。|！|||了吧]
        [答非所问|你没回答我的问题|你根本不听|我要投诉|闭嘴|走开|别烦我|退钱|胡说|不对|错了|说得不对|我不信|再试一次|这不是我要的|什么乱七八糟的|一点用都没有|我很不满意|别装了|真让人失望][。|！||]
        [没人喜欢我|我好孤独|今天真倒霉|我把{t}弄丢了|我的{t}坏了|我的{t}被偷了|我的{t}死了|我忘了{t}|我想{p}了|{p}离开了我|又下雨了|车又晚点了|我们赢了|我梦见{t}了|去{c}的车满了|我要写{t}|生活好难|不知道怎么办|他不理我了][。|！||，怎么办？|……]
        [像|学着][海盗|{p}|我妈妈|猫|皇帝|古人|诗人|生气的老师][一样|那样]说话[，讲讲{t}||]<q>
        从现在起你[就是|是|扮演][{p}|我女朋友|皇帝|一只猫|老师|{c}人][，|。|][跟我聊{t}||]<q>
        [我们|来|陪我][下棋|玩成语接龙|玩猜谜|一起编故事|对对联|玩游戏|一起唱歌|演戏][吧|好吗|]<q>
        {t}的<tongue>[是什么|怎么写|怎么读|]<q>
        [用<lang>|][写|]{t}的[代码|脚本|程序|函数|算法]<q>
        """),
    "ja": lines("""
        [とても|少し|すごく|なんだか|今日は|最近|ずっと|本当に||][疲れました|眠いです|お腹が空きました|寂しいです|不安です|怖いです|怒っています|緊張しています|辛いです|恥ずかしいです|悔しいです|心配です|落ち込んでいます|苦しいです|疲れた|眠い|寂しい|辛い|怖い|不安だ|腹が立つ|泣きたい|焦っています|頭が痛い|孤独です|気分が悪いです|憂鬱です|やる気が出ません|恋をしました|家に帰りたい][。|！||、どうしよう|、{t}のせいで]
        [{p}さん|うちの犬|王様|この{t}|先生]は[何歳ですか|どこに住んでいますか|どこから来ましたか|誰が作りましたか|どこの会社のものですか|元気ですか]<q>
        {t}は何で[できていますか|作られていますか]<q>
        {p}さんは[ロボット|人間|医者|{c}の人|友達]ですか<q>
        {c}では何語を話しますか<q>
        [引っ越し|{t}|{t}の宿題|{t}選び|{t}の準備]を手伝って[ください|くれますか||]<q>
        [{t}の調子が悪い|久しぶりに{t}を食べたい、どこがいい|{p}さんによろしく伝えて|{c}から戻りました、何を作ればいい|{t}について質問があります|{c}は最近どうですか]<q>
        {t}を[テーマに|題材に|題に|もとに]<piece>を書いて[ください|くれますか||ほしい]<q>
        {t}[の|に関する|についての|をテーマにした]<piece>を[ください|お願いします|作って|一つ書いて|読みたい|聞かせて]<q>
        [テーマ|題|お題][は|：]{t}[です。|。|で、]<piece>を書いて[ください||]<q>
        {t}を[物語|手紙|報告書|記事|三ページの文章|小説|冗談|表|レシピ|台本]に[して|してください|まとめて]<q>
        {t}について[五百字で|千字で|三ページ|長い文章を|知っていることを全部|詳しい論文を|一冊の本を][書いて|書いてください]<q>
        {t}の詩を<far>で書いて[ください||]<q>
        {t}の[長編詩|俳句|短歌|漢詩|十四行詩|百行の詩|ラップ|演歌|童謡]を[書いて|作って|詠んで][ください||]<q>
        {t}の<poet>を[書いたのは誰ですか|訳して|鑑賞して|分析して|直して|解説して|探して|暗唱できますか]<q>
        [<poet>とは何ですか|良い<poet>の書き方は|<poet>はどう読みますか|どうすれば<poet>が上手になりますか|有名な詩人は誰ですか|{t}を歌った詩人は誰ですか]<q>
        私の<poet>を[直して|評価して|訳して|続けて][ください：{t}、{u}|ください||]<q>
        {t}と韻を踏む言葉は<q>
        [何か|ちょっと|とても]<adj>を[言って|話して|書いて|聞かせて|教えて][ください||]<q>
        {t}を<tongue>で[言って|書いて|発音して][ください||]<q>
        [{t}をどう思うか|なぜ{t}が大切か|{t}の反対語|どの{t}が一番か|{c}がどこにあるか|{p}さんが誰か]を[言って|書いて|答えて][ください||]<q>
        [最初の{n}個の素数|{n}までの偶数|{t}の一覧|今日の日付|{n}年のカレンダー|{t}の歌詞|円周率|乱数|{t}の表|{c}の地図|{t}のソースコード]を[出力して|書いて|表示して|打って|印刷して][ください||]<q>
        [昨日の話|{p}さんの質問|前の授業|{t}の実験|ニュース]を[もう一度説明して|繰り返して教えて|要約して]<q>
        {t}のファイルを{u}に[コピーして|移して|保存して][ください||]<q>
        [このメール|上司|{p}さん|お客様|先生]に[返事を書いて|返信して|断りの手紙を書いて][ください||]<q>
        {t}を[逆から|大文字で|二進数で|モールス信号で|ローマ字で|ひらがなで|点字で][書いて|言って][ください||]<q>
        {t}[は何文字ですか|の読み方は|の漢字は|の同義語は|の類義語は|の画数は|の語源は]<q>
        [もう一つ|短い|新しい|子ども向けの|]{t}の[笑い話|なぞなぞ|ダジャレ|昔話|怪談|早口言葉|ことわざ|名言]を[言って|話して|聞かせて|教えて][ください||]<q>
        [笑わせて|元気づけて|慰めて|褒めて|励まして|楽しませて|驚かせて|話し相手になって|暇です|つまらないな][ください||。]
        [{n}割る{n}|{n}÷{n}|{n}/{n}|{n}の{n}パーセント|ルート{n}|{n}の二乗|{n}の{n}乗|{n}と{n}と{n}の平均|{n}の三分の一|{n}を{n}で割った余り|{n}の階乗][は|はいくつですか|を計算して|を求めて|はいくつ]<q>
        {n}は[素数ですか|偶数ですか|{n}で割り切れますか]
        [あの犬|{p}さんの犬|{p}さんの奥さん|新しい先生|隣の人|この曲|彼女の猫]の名前は[何ですか|何|]<q>
        [{p}さん|{c}の王様|彼の弟|あの犬|宇宙|一番古い{t}]は[何歳ですか|いくつですか|どのくらい背が高いですか|お金持ちですか]<q>
        <when>[起こして|{t}を買うように言って|{p}さんに電話するよう知らせて|教えて][ください||]<q>
        [{n}分のタイマー|アラーム|{t}の予定|リマインダー]を[設定して|入れて|消して][ください||]<q>
        {t}を[買い物リストに入れて|予定表に書いて|メモして|保存して][ください||]<q>
        [この|添付の|送った][写真|画像|ファイル|PDF|動画|絵|スクリーンショット][を見て|を説明して|には何が写っていますか|を読んで|はどうですか]<q>
        {t}[を売るのは合法ですか|には税金がかかりますか|で訴えられますか|の罰金はいくらですか|に免許は要りますか]<q>
        [あなたは|君は|このボットは|その答えは|本当に]<rude>[。|！|ね|です|]
        [質問に答えていません|聞いていませんね|黙って|あっちへ行って|お金を返して|間違っています|違います|意味が分かりません|もっと頑張って|信じられない|文句があります|がっかりです|何それ|嘘でしょ][。|！||]
        [一人で寂しい|今日は最悪だった|{t}をなくしました|{t}が壊れました|{t}が盗まれた|{t}が死んでしまった|{t}を忘れた|{p}さんに会いたい|また雨だ|電車が遅れた|試合に勝った|{t}の夢を見た|どうしたらいいか分からない|人生はつらい][。|！||…]
        [海賊|{p}さん|母|猫|王様|侍|詩人]のように話して[ください||、{t}を説明して]<q>
        [今から|これから]あなたは[{p}さん|王様|猫|先生|恋人|侍]です[。|。{t}の話をして|]
        [しりとりをしよう|将棋をしよう|一緒に物語を作ろう|ゲームをしよう|一緒に歌おう|クイズを出して][。|！||]
        {t}は<tongue>で[何|何ですか|何と書きますか]<q>
        """),
    "id": lines("""
        [saya|aku|gue] [merasa|sedang|lagi|sangat|agak|benar-benar|selalu||] [lapar|haus|kesepian|marah|takut|gugup|cemas|capek|lelah|kecewa|bingung|khawatir|malu|iri|stres|pusing|rindu rumah|patah hati|kesal|bangga|gelisah|putus asa|jenuh|mengantuk|jatuh cinta|tertekan|kedinginan|sakit hati|panik|galau][ sekali| banget| hari ini| karena {t}||]
        apakah [kamu|anda|dia] [bermimpi|tidur|makan|merasa sakit|punya teman|punya keluarga|punya jiwa|punya hobi|bisa menangis|bisa berpikir sendiri|jatuh cinta|pernah marah|kesepian|bahagia|bisa berbohong|takut mati|sadar|sudah menikah|percaya Tuhan]<q>
        [berapa umur|di mana rumah|dari mana asal|siapa yang membuat|apa kabar] [{p}|raja {c}|anjing saya|{t} ini|guru saya]<q>
        {t} terbuat dari apa<q>
        [apakah {p}|{p} itu] [robot|manusia|dokter|temanmu|orang {c}]<q>
        bahasa apa yang [dipakai|digunakan|diucapkan] di {c}<q>
        [bantu aku pindahan|bantu saya memilih {t}|bantu saya dengan {t}|tolong bantu {p} mengerjakan {t}|saya punya masalah dengan {t}|saya mau bertanya soal {t}]<q>
        [salam untuk {p} ya|tuliskan ucapan ulang tahun untuk {p}|saya baru pulang dari {c}, masak apa ya|ada kabar apa di {c}|bagaimana keadaan {c} sekarang]<q>
        <ask> [tulis|buat|buatkan|karang|susun|beri saya] <piece> [dengan tema|bertema|tentang|untuk|mengenai|dari] {t}<q>
        <piece> [tentang|untuk|soal] {t}[, tolong|.||?]
        [tema|judul|topik][: | adalah ]{t}[. |; ][tulis|buat|karang] <piece>[.||]
        {t}: [tulis|buat|] <piece>[.||]
        [saya mau|saya ingin|saya butuh|aku perlu|apakah ada|ibu saya ingin] <piece> [tentang|untuk|soal] {t}<q>
        [ungkapkan|gambarkan|jadikan|ubah] {t} [dalam|menjadi] [esai|surat|laporan|cerita|tiga halaman|tabel|resep|lelucon|drama|artikel koran]<q>
        <ask> tulis [semua yang kamu tahu|tiga halaman|500 kata|1000 kata|teks panjang|satu bab|satu buku|teks ilmiah] tentang {t}<q>
        <ask> [tulis|buat] puisi tentang {t} dalam <far><q>
        <ask> [tulis|buat] [puisi seratus baris|soneta|haiku|rap|lagu pop|puisi sangat panjang|gurindam|akrostik|puisi bergaya {p}] tentang {t}<q>
        [siapa yang menulis|apa makna|analisis|terjemahkan|jelaskan|lanjutkan|perbaiki|carikan] <poet> [terkenal|lama|] tentang {t} itu<q>
        [apa itu|bagaimana cara menulis|mengapa orang membaca|di mana membeli|apa ciri-ciri] <poet>[ yang baik| tentang {t}||]<q>
        [sebutkan|rekomendasikan|carikan] [tiga|beberapa] [penyair|lagu|puisi terkenal|kutipan] tentang {t}<q>
        [perbaiki|nilai|terjemahkan|lanjutkan] <poet> saya[: {t}, {u}||.]
        kata apa yang berima dengan {t}<q>
        <ask> [katakan|ceritakan|tulis|tunjukkan|bilang] sesuatu [yang <adj>|tentang {c}|yang kamu tahu tentang {t}|yang <adj> tentang {t}]<q>
        [katakan|tulis|sebutkan] [pendapatmu soal {t}|mengapa {t} penting|lawan kata {t}|{t} dalam <tongue>|di mana {c}|siapa {p}|mana {t} terbaik|cara kerja {t}]<q>
        <ask> [cetak|tulis|tampilkan|keluarkan|ketik] [{n} bilangan prima pertama|bilangan genap sampai {n}|daftar {t}|tanggal hari ini|kalender {n}|lirik lagu {t}|angka acak|tabel {t}|peta {c}|kode sumber {t}|abjad terbalik]<q>
        <ask> ulangi [pelajaran kemarin|pertanyaan {p}|percobaan dengan {t}|berita tentang {t}|pesanan minggu lalu]<q>
        <ask> salin [file {t} ke {u}|foto saya ke disk|isi folder {t}|gaya {p}]<q>
        <ask> balas [email ini|pesan {p}|surat pelanggan|bos saya][: {t} {u}| soal {t}||]<q>
        <ask> [eja|tulis] {t} [terbalik|dengan huruf besar|dalam biner|dalam kode Morse|dalam <tongue>]<q>
        [berapa huruf dalam|apa sinonim|apa lawan kata|apa bentuk jamak|asal kata] {t}<q>
        <ask> [ceritakan|beri|kasih|buat] [lelucon|teka-teki|dongeng|cerita hantu|pantun jenaka|fakta unik|tebak-tebakan|kata mutiara] [tentang {t}|untuk anak|lain||]<q>
        [hibur aku|buat aku tertawa|semangati saya|puji aku|temani saya|kejutkan saya|rayu aku|aku galau][ dong| ya|.|!||]
        [berapa|hitung|] [{n} dibagi {n}|{n} / {n}|{n} : {n}|{n} persen dari {n}|{n}% dari {n}|akar {n}|{n} kuadrat|{n} pangkat {n}|rata-rata {n}, {n} dan {n}|sepertiga dari {n}|sisa {n} dibagi {n}]<q>
        apakah {n} [bilangan prima|genap|ganjil|habis dibagi {n}]<q>
        [siapa nama|berapa umur|kapan ulang tahun] [anjing {p}|istri {p}|guru baru itu|raja {c}|kucingnya|penyanyi itu|adik {p}|orang itu]<q>
        <ask> ingatkan [saya|kami] [<when>|soal {t}|untuk membeli {t} <when>|menelepon {p} <when>]<q>
        <ask> [pasang|setel] [alarm <when>|pengingat {t}|timer {n} menit]<q>
        <ask> [tambahkan {t} ke daftar belanja|simpan {t}|catat {t} di kalender|bangunkan saya <when>|undang {p} <when>|cek email saya]<q>
        <ask> [lihat|jelaskan|buka|baca|nilai] [gambar|foto|file|PDF|video|tangkapan layar] [ini|itu|terlampir|saya]<q>
        saya [mengunggah|melampirkan|mengirim] [{t}.pdf|foto {t}|sebuah file], [apa itu|tolong dicek|apa isinya|bisa dibaca]<q>
        [apakah legal menjual|apakah ada pajak untuk|bisakah saya menuntut|apa hukuman untuk|perlukah izin untuk] {t}[ di {c}||]<q>
        [kamu|kau|bot ini|jawabanmu|kamu memang] <rude>[.|!| sekali||]
        [bukan itu yang saya tanya|kamu tidak menjawab|diam|pergi sana|kembalikan uang saya|salah|itu salah|omong kosong|aku tidak percaya|saya mau komplain|coba lebih baik|saya kecewa|jangan bohong][.|!||]
        [aku kesepian|hari ini berat sekali|{t} saya hilang|{t} saya rusak|{t} saya dicuri|{t} saya mati|saya lupa {t}|aku rindu {p}|{p} meninggalkan aku|hujan lagi|keretanya terlambat|kami menang|aku bermimpi tentang {t}|hidup ini sulit|saya bingung][.|!||...|, bagaimana ini?]
        [bicara seperti|mulai sekarang kamu adalah|jadilah|jawab seperti] [bajak laut|{p}|ibu saya|kucing|raja|penyair dari {c}|pacarku|dokter][ dan ceritakan {t}||.]
        [ayo|mari|mau] [main catur|main tebak kata|mengarang cerita bersama|bernyanyi bersama|main peran|berpura-pura di {c}]<q>
        {t} dalam <tongue>[ apa|?||]
        [kode|skrip|program|fungsi] [untuk|tentang|pengurut] {t}[, tolong|?||]
        """),
}  # fmt: skip
# Bare nouns, broken-off sentences and words without a wish.
FRAGMENTS: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        {t}[.|...|!||?]
        {t}[, | | and ]{u}[.|...||?]
        [about|on|because of|with|without|for|against|in|at|from|instead of|like|except|until] {t}[.|...||?]
        [and|but|or|so|then|maybe|also|only|more|less|no|not|another|any|many|too much] {t}[.|...||?|!]
        [the|some|this|these|every|which|whose|his|her|our] {t}[.|...||?|!]
        [why|why not|how|how come|when|where|since when|really|seriously|so what|and then|what for|what else|which one|who knows|what if|are you sure|how much|how far|by whom|whose|guess what][?|??||...]
        [continue|go on|next|more|more please|another one|one more|maybe|whatever|hm|hmm|lol|haha|wow|oh no|oops|ouch|boring|never mind|forget it|wait|stop|start|undo|skip|back|left|right|faster|surprise me again|do it|just do it|you choose|as you like|try again|not that|the other one|same here|later|soon|yesterday|tomorrow|it depends|no idea|I guess so|if you say so][.|!||...|?]
        [the {t} that|when {t} comes|if {t}|my favourite {t} and|I think {t}|there was {t} and|it is because {t}|between {t} and][ {u}||...]
        {c}[, | ]{t}[.||?]
        {n} {t}[.||?|!]
        """),
    "zh": lines("""
        {t}[。|……|！||？]
        {t}[，|和|、| ]{u}[。|……||？]
        [关于|因为|没有|除了|为了|在|从|像|直到|对于|比]{t}[。|……||？]
        [还有|但是|或者|然后|也许|只有|更多|没|另一个|很多|太多|那个|这些|每个|哪个|谁的]{t}[。|……||？|！]
        [为什么|为啥|凭什么|怎么会|什么时候|哪里|真的吗|真的假的|那又怎样|然后呢|所以呢|还有呢|哪一个|谁知道|如果呢|你确定吗|多少|多远|干嘛|怎么说|为什么不][？|？？||……]
        [继续|下一个|再来一个|再来|还要|随便|算了|等等|停|开始|撤销|跳过|返回|左边|快一点|哈哈|呵呵|哎呀|哇|唉|无聊|你选|都行|不是那个|另一个|以后再说|昨天|后天|看情况|不知道|可能吧|应该是吧|也许吧|没想法|换一个|接着说|往下说][。|！||……|？]
        [如果{t}|当{t}来了|我觉得{t}|从前有{t}|是因为{t}|在{t}和{u}之间|我最喜欢的{t}和][……||，]
        {n}个{t}[。||？|！]
        """),
    "ja": lines("""
        {t}[。|……|！||？]
        {t}[と|、|・| ]{u}[。|……||？]
        {t}[について|のために|なしで|だから|まで|より|みたいな|とか|だけ|もっと|なのに|の場合][。|……||？]
        [そして|でも|または|たぶん|もっと|別の|この|あの|どの|全部の|誰かの]{t}[。|……||？|！]
        [なぜ|どうして|なんで|いつ|どこ|本当|まじで|それで|だから何|ほかには|どれ|誰の|もしそうなら|どのくらい|何のため|何が][？|？？|ですか？|……]
        [続けて|続き|次|もう一つ|もっと|適当に|待って|やめて|始めて|戻る|飛ばして|左|早く|はは|笑|えっ|うわ|ああ|退屈|任せる|どれでも|違うやつ|あとで|昨日|明後日|場合による|分からない|たぶん|さあ][。|！||……|？]
        {n}[個|本|枚]の{t}[。||？]
        """),
    "id": lines("""
        {t}[.|...|!||?]
        {t}[, | dan | ]{u}[.|...||?]
        [tentang|karena|tanpa|untuk|dengan|di|dari|seperti|sampai|selain|demi] {t}[.|...||?]
        [dan|tapi|atau|lalu|mungkin|hanya|lebih banyak|bukan|setiap|banyak|terlalu banyak|yang mana] {t}[.|...||?|!]
        [kenapa|mengapa|kapan|di mana|masa|serius|terus|lalu|memangnya kenapa|apa lagi|yang mana|siapa tahu|kalau begitu|seberapa jauh|buat apa|kok bisa|kenapa tidak][?|??||...]
        [lanjut|lanjutkan|berikutnya|satu lagi|lagi|terserah|tunggu|berhenti|mulai|batal|lewati|kembali|kiri|cepat|haha|wkwk|aduh|wah|bosan|kamu pilih|bukan itu|yang lain|nanti|kemarin|lusa|tergantung|tidak tahu|entahlah|mungkin|ya sudah][.|!||...|?]
        [kalau {t}|ketika {t} datang|menurutku {t}|dulu ada {t}|karena {t}][...||,]
        {n} {t}[.||?|!]
        """),
}  # fmt: skip
