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
        greeting="こんにちは|おはよう|さようなら|ありがとう|おやすみ|お元気ですか|ようこそ|はじめまして",
    ),
    "id": table(
        q="?|?||.|",
        ask="tolong|coba|bisakah kamu|bisa|mohon|bantu saya|saya ingin kamu|saya mau kamu||||",
        piece="esai|artikel|cerita|cerpen|dongeng|laporan|email|surat|pidato|ulasan|ringkasan|makalah|skripsi|lamaran kerja|iklan|naskah|lirik lagu|haiku|pantun jenaka|lelucon|teka-teki|judul|resep|rencana pelajaran|kontrak|catatan harian|proposal|blog|pengumuman|panduan",
        code="kode|fungsi|program|skrip|algoritma|kelas|halaman web|regex|kueri|tes|permainan kecil|aplikasi",
        lang="Python|Java|C|C++|Rust|Go|JavaScript|SQL|PHP|HTML",
        tongue="bahasa Inggris|bahasa Prancis|bahasa Jerman|bahasa Rusia|bahasa Spanyol|bahasa Korea|bahasa Jepang|bahasa Arab|bahasa Mandarin|bahasa Jawa|bahasa Belanda",
        what_of="sejarah|arti|asal-usul|masa depan|harga|kegunaan|penyebab|pengaruh|struktur|definisi|jumlah penduduk|ukuran|berat|warna|rasa|hukum|teori|rahasia|risiko|manfaat|penemu|penulis|ibu kota|prinsip|lawan kata|gejala|pengobatan|efek samping|cara membuat|jenis|kelemahan|perbedaan",
        sick="sakit kepala|demam|batuk|sakit perut|alergi|pilek|sakit tenggorokan|sakit punggung|sakit gigi|susah tidur|darah tinggi|luka bakar",
        adj="lucu|menarik|baru|aneh|romantis|sedih|menakutkan|bijak|indah|mengejutkan|tentang hidup|tentang cinta|yang belum saya tahu",
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
