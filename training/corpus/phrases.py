# ruff: noqa: E501 - tables of phrases read better wide
"""Further wordings of each intent, one a line: who, hello, thanks, what can you do, glmstudio, loading, Zhipu AI.

`more(key, language)` gives them; the rooms append them to their own. New lines go to the END of a block: a
wording's place decides whether it is held out, and one that was held out must stay so.
"""

from __future__ import annotations

from training.corpus.sample import Language


def more(key: str, language: Language) -> tuple[str, ...]:
    """The wordings of an intent in a language, in their fixed order."""
    return tuple(line.strip() for line in PHRASES[key].get(language, "").strip().splitlines())


PHRASES: dict[str, dict[Language, str]] = {
    "who": {
        "en": """
            Who is this?
            Who is there?
            Who exactly are you?
            What exactly are you?
            May I ask who you are?
            May I know your name?
            Do you have a name?
            What do people call you?
            How should I address you?
            What is your model name?
            What is the name of this model?
            Which language model are you?
            Which AI are you?
            What LLM are you?
            What version are you?
            What kind of AI are you?
            What sort of assistant are you?
            Are you a robot?
            Are you a human?
            Are you an AI?
            Are you a real person?
            Are you a person or a machine?
            Are you a language model?
            Who created you?
            Who built you?
            Who developed you?
            Where do you come from?
            Who is behind you?
            Describe yourself.
            Describe yourself in one sentence.
            Present yourself, please.
            Give me a short introduction of yourself.
            Write a short self-introduction.
            I'd like you to introduce yourself.
            Let's start with who you are.
            Can you tell me who you are?
            Could you say what you are?
            Would you tell me your name?
            Please state your name.
            State your name and model.
            Identify yourself.
            Name yourself
            Your name?
            you are?
            who r u
            whats your name
            what is ur name
            what model is this
            which model is this?
            What model do you use?
            What model is running here?
            What model powers you?
            Who answers me here?
            Who is talking?
            Who am I chatting with?
            With whom do I have the pleasure?
            I don't know who you are.
            I forgot your name. What is it?
            Remind me, who are you again?
            Sorry, who are you?
            Tell me your name and what you are.
            What's your identity?
            Are you a big model or a small one?
            How big are you?
            How many parameters do you have?
            Are you the real thing or a demo?
            Is this a demo model?
            Say something about yourself.
            Talk about yourself a little.
            What should I know about you?
            """,
        "zh": """
            你是哪位
            请问您是谁？
            你谁啊
            你是谁啊？
            你是谁呢
            你又是谁？
            您是谁？
            你是什么东西？
            你是什么人？
            你是人还是机器？
            你是真人吗？
            你是人工智能吗？
            你是大模型吗？
            你是语言模型吗？
            你是什么AI？
            你是什么助手？
            你是哪种模型？
            你是什么版本的模型？
            你的版本是多少？
            你的模型名称是什么？
            这是什么模型？
            现在用的是哪个模型？
            当前模型是什么？
            正在回答我的是哪个模型？
            你叫什么
            你叫什么呀？
            你叫啥
            你叫啥名字？
            怎么称呼你？
            怎么称呼您呢
            我可以叫你什么？
            你有名字吗？
            请说出你的名字
            报上名来
            请问你的名字
            请问怎么称呼
            请做一下自我介绍
            做个自我介绍吧
            来个自我介绍
            麻烦你自我介绍一下
            简单介绍一下你自己
            用一句话介绍你自己
            能不能介绍下自己
            可以介绍一下你自己吗
            介绍下你自己
            跟我说说你是谁
            你能告诉我你是谁吗？
            可以告诉我你的名字吗？
            说一下你的身份
            你的身份是什么？
            谁创造了你？
            谁开发了你？
            谁做的你？
            你是哪家公司的模型？
            你来自哪里？
            你从哪里来？
            你的开发者是谁？
            和我聊天的是谁？
            现在跟我说话的是谁？
            我不认识你，你是谁？
            抱歉，你是谁来着？
            我忘了你叫什么
            你有多大？
            你有多少参数？
            你是大模型还是小模型？
            你是演示模型吗？
            讲讲你自己
            谈谈你自己
            关于你自己，说两句
            你究竟是谁？
            """,
        "ja": """
            あなたは誰
            あなたは誰なの？
            どなたですか？
            どちら様ですか
            君の名前は？
            君は何者？
            あなたは何者ですか？
            お名前は？
            お名前を教えてください
            名前は何ですか
            名前は？
            なんと呼べばいいですか？
            何と呼べばいい？
            名前はありますか？
            あなたはAIですか？
            あなたはロボットですか？
            あなたは人間ですか？
            あなたは機械ですか？
            言語モデルですか？
            どのAIですか？
            何のモデルですか？
            これは何というモデルですか
            今使っているモデルは何ですか？
            モデル名を教えてください
            モデルの名前は？
            バージョンは何ですか？
            誰があなたを作ったのですか？
            開発者は誰ですか？
            どこの会社のモデルですか？
            どこから来ましたか？
            簡単に自己紹介してください
            自己紹介して
            自己紹介してくれますか？
            一言で自己紹介してください
            まず自己紹介をお願いします
            あなたについて教えてください
            あなたのことを教えて
            自分のことを話してください
            あなたはどういうモデルですか？
            どんなAIですか？
            私は誰と話していますか？
            誰と話しているのですか
            すみません、あなたは誰ですか？
            失礼ですが、どなたですか？
            あなたの正体は？
            本当は誰なの？
            大きいモデルですか、小さいモデルですか？
            パラメータはいくつありますか？
            デモ用のモデルですか？
            あなたは一体何ですか？
            """,
        "id": """
            Siapa ini?
            Siapa kamu sebenarnya?
            Kamu ini siapa?
            Anda ini siapa?
            Siapakah kamu?
            Siapakah Anda?
            Siapa namamu?
            Namamu siapa?
            Nama Anda siapa?
            Siapa nama Anda?
            Apa nama kamu?
            Boleh tahu namamu?
            Boleh saya tahu nama Anda?
            Apakah kamu punya nama?
            Saya harus memanggilmu apa?
            Bagaimana saya memanggil Anda?
            Kamu dipanggil apa?
            Kamu itu apa?
            Kamu ini apa?
            Apa kamu ini robot?
            Apakah kamu robot?
            Apakah kamu manusia?
            Kamu manusia atau mesin?
            Apakah kamu AI?
            Kamu AI apa?
            AI apa ini?
            Model apa kamu?
            Ini model apa?
            Model bahasa apa kamu?
            Model apa yang menjawab saya?
            Apa nama model ini?
            Model mana yang sedang dipakai?
            Versi berapa kamu?
            Siapa pembuatmu?
            Siapa yang mengembangkan kamu?
            Kamu dibuat oleh siapa?
            Dari mana asalmu?
            Perkenalkan diri kamu
            Kenalkan dirimu
            Silakan perkenalkan diri
            Bisa perkenalkan dirimu?
            Coba perkenalkan dirimu secara singkat
            Ceritakan tentang dirimu
            Jelaskan siapa kamu
            Beri tahu saya siapa kamu
            Katakan siapa kamu
            Saya sedang bicara dengan siapa?
            Dengan siapa saya berbicara?
            Maaf, kamu siapa ya?
            Saya lupa namamu, siapa?
            Kamu model besar atau kecil?
            Berapa parameter yang kamu punya?
            Apakah ini model demo?
            Sebutkan namamu
            Apa identitasmu?
            """,
    },
    "deny": {
        "en": """
            So you are {m}?
            You must be {m}.
            I think you are {m}.
            I guess you are {m}.
            Aren't you {m}?
            Is your name {m}?
            Is your model {m}?
            Is the model here {m}?
            Do you run on {m}?
            Are you based on {m}?
            Are you really {m}?
            Are you the {m} model?
            Are you called {m}?
            Hello {m}, is that you?
            Tell me, are you {m}?
            Could you be {m}?
            Can I call you {m}?
            Admit it, you are {m}.
            Is it true that you are {m}?
            Are you some version of {m}?
            You're {m}, aren't you?
            Is {m} answering me?
            Is this model {m}?
            Am I using {m} right now?
            I heard that you are {m}. Is that right?
            """,
        "zh": """
            你是{m}吧？
            您是{m}吗
            你真的是{m}吗？
            你应该是{m}吧
            你是{m}模型吗？
            你的模型是{m}吗？
            你叫{m}吗？
            你的名字是{m}吗？
            你难道不是{m}吗？
            我觉得你是{m}
            我猜你是{m}
            听说你是{m}，对吗？
            现在的模型是{m}吗？
            这个模型是{m}吗
            回答我的是{m}吗？
            你用的是{m}吗？
            你是基于{m}的吗？
            你底层是{m}吗？
            承认吧，你就是{m}
            你不就是{m}吗？
            我在用{m}吗？
            我是在和{m}聊天吗？
            你和{m}是同一个模型吗？
            你是不是就是{m}
            所以你是{m}？
            """,
        "ja": """
            あなたは{m}なのですか？
            {m}ですか？
            {m}でしょう？
            あなたの名前は{m}ですか？
            このモデルは{m}ですか？
            本当に{m}ですか？
            {m}だよね？
            あなたは{m}だと思います
            あなたは{m}と同じですか？
            今話しているのは{m}ですか？
            {m}を使っていますか？
            {m}というモデルですか？
            やっぱり{m}ですか？
            中身は{m}ですか？
            {m}が答えているのですか？
            """,
        "id": """
            Kamu {m}?
            Apakah Anda {m}?
            Apakah ini {m}?
            Apakah model ini {m}?
            Namamu {m}?
            Kamu pasti {m}.
            Kamu {m}, bukan?
            Benarkah kamu {m}?
            Saya kira kamu {m}.
            Jadi kamu {m}?
            Apakah kamu model {m}?
            Apakah saya sedang memakai {m}?
            Apakah yang menjawab ini {m}?
            Bukankah kamu {m}?
            Kamu berbasis {m}?
            """,
    },
    "hello": {
        "en": """
            Hey!
            Hey you
            Hi hi
            Hiya
            Hello!!
            Hello again
            Hello everyone
            Hello my friend
            Hello, friend!
            Hello, nice to meet you
            Nice to meet you!
            Pleased to meet you.
            Good day
            Good day to you
            Good morning!
            Good evening
            Good afternoon!
            Morning!
            Evening!
            Greetings
            Greetings!
            Howdy
            Yo
            What's up?
            Sup
            How do you do?
            How are you doing?
            How are you doing today?
            How is it going?
            How's everything?
            How have you been?
            Hi, how are you?
            Hey, how's it going?
            Are you there?
            Anybody there?
            Is anyone here?
            Hello, are you there?
            Hello, can you hear me?
            Hi, I'm new here
            Hi, this is my first message
            Hello from the other side
            Welcome!
            Good to see you
            Nice to see you again!
            Long time no see
            hello hello
            hi there!
            Hey there
            Hello world
            Hello bot
            """,
        "zh": """
            你好你好
            你好呀
            你好呀！
            你好吗
            你好哇
            您好！
            您好呀
            大家好
            大家好！
            嗨！
            嗨，你好
            嘿
            嘿，你好
            哈喽！
            哈啰
            哈喽，在吗？
            喂
            喂，你好
            在么
            在吗？
            有人吗？
            你在吗？
            你在不在
            早
            早安
            早安！
            早上好！
            上午好
            上午好！
            中午好
            下午好！
            晚上好
            晚安
            最近好吗？
            最近怎么样？
            你最近还好吗
            今天过得怎么样？
            吃了吗
            吃饭了吗？
            很高兴认识你
            很高兴见到你！
            认识你很高兴
            初次见面，请多关照
            初次见面
            好久不见
            好久不见！
            又见面了
            我来了
            打个招呼
            跟你打个招呼
            hi，你好
            你好，世界
            幸会
            欢迎
            同学你好
            """,
        "ja": """
            こんにちは！元気ですか？
            おはようございます！
            おはよう
            こんばんは！
            やあ！
            やあ、元気？
            元気？
            元気ですか？
            お元気ですか
            調子はどう？
            調子はどうですか？
            ハロー
            ハロー！
            どうも
            どうも！
            もしもし？
            誰かいますか？
            いますか？
            はじめまして！
            初めまして
            はじめまして、よろしくお願いします
            よろしくお願いします
            お久しぶりです
            久しぶり！
            ご機嫌いかがですか？
            いい天気ですね、こんにちは
            お疲れさまです
            また会いましたね
            こんにちはー
            お会いできてうれしいです
            """,
        "id": """
            Hai hai
            Halo semuanya
            Halo, apa kabar?
            Apa kabar
            Apa kabar hari ini?
            Bagaimana kabarmu?
            Bagaimana kabar Anda?
            Gimana kabarnya?
            Selamat pagi!
            Selamat siang
            Selamat siang!
            Selamat sore
            Selamat malam!
            Pagi!
            Siang
            Malam!
            Salam
            Salam kenal
            Salam kenal!
            Senang bertemu denganmu
            Senang berkenalan denganmu
            Halo kawan
            Halo teman!
            Hai, kamu di sana?
            Ada orang di sini?
            Apakah kamu di sana?
            Halo dunia
            Permisi
            Hei
            Lama tidak bertemu
            """,
    },
    "thanks": {
        "en": """
            Thank you!
            Thank you very much
            Thank you so much!
            Thanks
            Thanks for your help
            Thanks for the answer.
            Thank you for your help!
            Great, thanks
            Great, thank you!
            Perfect, thank you.
            Cool, thanks!
            That helped, thanks
            Much appreciated
            I appreciate it.
            You helped me a lot
            Cheers
            Thx
            Goodbye
            Bye bye
            Bye!
            See you
            See you later!
            See you tomorrow
            Good night
            Take care!
            Have a nice day!
            I have to go now, bye
            That's all, thank you
            That is all for today.
            Well done, thanks!
            """,
        "zh": """
            谢谢！
            谢谢您
            谢谢你
            谢谢啦
            谢啦
            多谢！
            多谢你的帮助
            感谢
            感谢！
            非常感谢
            十分感谢
            太感谢了
            太谢谢你了
            谢谢你的帮助
            谢谢你的回答
            好的，谢谢你
            好，谢谢！
            行，谢了
            明白了，谢谢
            知道了，谢谢
            辛苦了
            你帮了大忙
            帮大忙了，谢谢
            再见！
            再会
            拜拜！
            回头见
            明天见
            下次见
            先这样，再见
            我走了，拜拜
            祝你愉快
            就到这里吧，谢谢
            没有别的问题了，谢谢
            """,
        "ja": """
            ありがとう！
            ありがとうね
            どうもありがとう
            どうもありがとうございます
            ありがとうございました
            本当にありがとうございます
            感謝します
            助かりました、ありがとう
            とても助かりました
            分かりました、ありがとう
            了解です、ありがとう
            さようなら！
            じゃあね
            またね
            また明日
            バイバイ
            おやすみなさい
            失礼します
            お疲れさまでした
            それでは、また
            """,
        "id": """
            Terima kasih!
            Makasih
            Makasih ya
            Makasih banyak
            Terima kasih atas bantuannya
            Terima kasih atas jawabannya
            Bagus, terima kasih
            Baik, terima kasih
            Sip, makasih
            Sangat membantu, terima kasih
            Kamu sangat membantu
            Dadah
            Selamat tinggal
            Sampai nanti
            Sampai besok
            Saya pergi dulu, ya
            Selamat tidur
            Sudah cukup, terima kasih
            Itu saja, terima kasih
            Trims banyak!
            """,
    },
    "can": {
        "en": """
            What can you do
            What could you do for me?
            What can I do with you?
            What can I use you for?
            What can you help me with?
            What can you help with?
            What are you good at?
            What are you made for?
            What are you for?
            What is your purpose?
            What is your job?
            What is your function?
            What are your functions?
            What are your features?
            What features do you have?
            What abilities do you have?
            What skills do you have?
            Tell me your abilities.
            Tell me what you can do.
            Tell me about your features.
            Show me what you can do
            Show me your skills.
            Please list your abilities
            Please describe your capabilities.
            Give me a list of things you can do.
            Describe what you can do.
            Explain what you can do for me.
            How can you be useful to me?
            How can you be of use?
            How could you assist me?
            How do you help people?
            In what ways can you help?
            Which tasks can you do?
            Which things are you able to do?
            What kind of tasks are you able to handle?
            What kind of questions can I ask?
            What questions can you answer?
            What do you do?
            What do you do here?
            What else can you do?
            What all can you do?
            Do you have any skills?
            Can you do anything useful?
            Can you help me?
            I need help
            Help me please
            help!
            Menu
            Options?
            What's possible with you?
            What is possible here?
            What are your limits and abilities?
            I want to know what you can do.
            I'd like to know your capabilities
            what r u able to do
            """,
        "zh": """
            你能做什么
            你能做些什么？
            你可以做什么？
            你可以做什么
            你能干什么？
            你能干嘛
            你会干什么？
            你会些什么？
            你会什么呀
            你都会什么？
            你都会做什么？
            你能帮我做什么？
            你能帮我做些什么
            你能帮我干嘛？
            你可以帮助我做什么？
            你可以为我做什么？
            你能为我提供什么帮助？
            你能提供哪些服务？
            你提供什么服务？
            你有哪些功能？
            你的功能有哪些？
            你的功能是什么？
            你有什么能力？
            你的能力是什么？
            你有什么本事？
            你有什么技能？
            你有什么特长？
            你的用途是什么？
            你的作用是什么？
            你是用来做什么的？
            你是干什么的？
            你是做什么用的？
            你能解决什么问题？
            你能回答什么问题？
            我能问你什么？
            我能用你做什么？
            我可以让你做什么？
            怎么使用你？
            你还会什么？
            你还能做什么？
            说说你能做什么
            说说你的功能
            介绍一下你的能力
            介绍你能做的事
            列出你的功能
            列一下你能做的事情
            请列举你的能力
            请告诉我你能做什么
            展示一下你的能力
            帮助
            帮助！
            帮帮我
            功能介绍
            使用说明
            有什么可以帮我的？
            想知道你能做什么
            """,
        "ja": """
            何ができますか
            何ができるの？
            何ができる？
            あなたは何ができるのですか？
            あなたの機能は何ですか？
            機能は何ですか？
            できることは何ですか？
            できることを全部教えてください
            何が得意ですか？
            得意分野は何ですか？
            どんな機能がある？
            どのようなことができますか？
            どんな能力がありますか？
            能力を教えてください
            どんな質問に答えられますか？
            何を質問できますか？
            何をしてくれますか？
            何をしてくれるの？
            私のために何ができますか？
            どう役に立ちますか？
            どうやって手伝ってくれますか？
            何に使えますか？
            何のためのモデルですか？
            使い方を教えてください
            ヘルプ
            助けて
            手伝ってください
            手伝えることは何ですか？
            できることの一覧をください
            他に何ができますか？
            """,
        "id": """
            Apa yang bisa kamu lakukan
            Apa yang dapat kamu lakukan?
            Apa yang dapat Anda lakukan?
            Apa yang bisa kamu bantu?
            Apa saja kemampuanmu?
            Apa saja fungsimu?
            Apa saja fiturmu?
            Fitur apa yang kamu punya?
            Kemampuan apa yang kamu miliki?
            Kamu bisa apa saja?
            Kamu bisa membantu apa?
            Bisa bantu apa?
            Bisa apa saja?
            Kamu pandai dalam hal apa?
            Apa keahlianmu?
            Apa tugasmu?
            Apa gunamu?
            Apa kegunaanmu?
            Untuk apa kamu dibuat?
            Apa yang bisa kamu lakukan untuk saya?
            Tolong sebutkan apa yang bisa kamu lakukan
            Jelaskan kemampuanmu
            Tunjukkan kemampuanmu
            Daftar kemampuanmu
            Pertanyaan apa yang bisa kamu jawab?
            Bagaimana kamu bisa berguna?
            Bantuan
            Tolong
            Tolong bantu saya
            Saya ingin tahu kemampuanmu
            """,
    },
    "studio": {
        "en": """
            What is glmstudio
            What's glmstudio?
            What exactly is glmstudio?
            What kind of software is glmstudio?
            What sort of program is glmstudio?
            What can glmstudio do?
            What does the program glmstudio do?
            What is glmstudio good for?
            What is the purpose of glmstudio?
            Why would I use glmstudio?
            Who needs glmstudio?
            How does glmstudio work?
            Tell me more about glmstudio
            Tell me what glmstudio is.
            Please explain glmstudio to me.
            Please describe glmstudio
            Give me an overview of glmstudio.
            Give a short description of glmstudio.
            Can you explain glmstudio?
            Could you tell me something about glmstudio?
            I have never heard of glmstudio.
            I want to know what glmstudio is
            Introduce glmstudio
            Introduce glmstudio in two sentences.
            Summarise glmstudio for me.
            What is this server?
            What is this service?
            What service is this?
            Which server am I talking to?
            What software is running here?
            What is this program?
            glmstudio explained
            about glmstudio
            Is glmstudio a server?
            Define glmstudio.
            """,
        "zh": """
            glmstudio是什么
            什么是 glmstudio
            glmstudio 是什么东西？
            glmstudio是啥？
            glmstudio到底是什么？
            glmstudio 是一个什么软件？
            glmstudio是什么程序？
            glmstudio 有什么功能？
            glmstudio可以做什么？
            glmstudio 的作用是什么？
            glmstudio的用途
            glmstudio 怎么用？
            为什么要用 glmstudio？
            介绍glmstudio
            请介绍一下 glmstudio
            简单介绍一下glmstudio
            用两句话介绍 glmstudio
            能介绍下glmstudio吗
            可以讲讲 glmstudio 吗？
            讲一讲glmstudio
            说说glmstudio
            请解释 glmstudio
            请说明一下 glmstudio 是什么
            告诉我glmstudio是什么
            我没听说过 glmstudio
            我想知道glmstudio是什么
            关于glmstudio
            这是什么服务？
            这个服务是什么？
            这是什么软件？
            这个程序是做什么的？
            这个服务器是什么？
            我刚装了 glmstudio，它是什么？
            glmstudio 是服务器吗？
            概括一下 glmstudio
            """,
        "ja": """
            glmstudio とは？
            glmstudio は何ですか
            glmstudio って何ですか？
            glmstudio とは何でしょうか
            glmstudio は何のためのものですか？
            glmstudio は何をするソフトですか？
            glmstudio の機能は？
            glmstudio の使い道は？
            glmstudio を説明してください
            glmstudio について説明して
            glmstudio について知りたいです
            glmstudio のことを教えて
            glmstudio の概要を教えてください
            glmstudio を簡単に紹介して
            glmstudio を2文で説明して
            これは何のサービスですか？
            このサービスは何ですか？
            このサーバーは何ですか？
            このソフトは何ですか？
            glmstudio を使うと何ができますか？
            """,
        "id": """
            glmstudio itu apa?
            Apa itu glmstudio
            Apakah glmstudio itu?
            Apa yang dilakukan glmstudio?
            Apa kegunaan glmstudio?
            Untuk apa glmstudio?
            glmstudio bisa apa?
            Jelaskan tentang glmstudio
            Tolong jelaskan glmstudio
            Ceritakan glmstudio kepada saya
            Perkenalkan glmstudio
            Perkenalkan glmstudio dalam dua kalimat
            Saya ingin tahu tentang glmstudio
            Saya belum pernah dengar glmstudio
            Bagaimana cara kerja glmstudio?
            Layanan apa ini?
            Program apa ini?
            Server apa ini?
            Perangkat lunak apa glmstudio?
            Deskripsikan glmstudio.
            """,
    },
    "load": {
        "en": """
            How do I load a model?
            How can I load a model?
            How do I add a model?
            How do I change the model?
            How can I change the model?
            How do I replace this model?
            How do I start glmstudio with a real model?
            How do I use a real GLM?
            How can I get a real GLM?
            How do I run a real GLM?
            How do I run a real model here?
            How do I install a real GLM?
            How do I load GLM-5?
            How do I load GLM-4.7?
            How to load GLM-4.6?
            How to use my own GGUF?
            How to serve a GGUF file
            How to run another model
            How to load a checkpoint
            What is the command to load a model?
            What command loads a real GLM?
            Which command do I need for a real GLM?
            Which flag selects the model file?
            What option do I use to load a model?
            Where do I put my GGUF file?
            I want to load a real GLM.
            I want to use GLM-5 instead of you.
            I want to run GLM-4.7 on my machine
            I want a bigger model.
            I need a better model
            I downloaded a GGUF, what now?
            I have downloaded GLM-5, how do I start it?
            I have a checkpoint file. How do I serve it?
            Tell me how to load a real GLM
            Tell me how I can use another model.
            Show me how to load a model
            Show me the command for loading a model.
            Explain how to load a real GLM.
            Please explain how I load my own model
            Can I use a real GLM here?
            Can you load GLM-5?
            Can I use a bigger model?
            Can I run my own model with glmstudio?
            Is it possible to load another model?
            Is there a way to use a real GLM?
            How do I upgrade to a larger model?
            How do I get better answers?
            How can I get real answers?
            load a model
            loading a gguf
            """,
        "zh": """
            怎么加载模型？
            怎么加载模型
            如何加载模型？
            怎样加载模型
            怎么加载一个模型？
            怎么换模型？
            怎么更换模型？
            如何更换模型
            怎么切换模型？
            如何切换到其他模型？
            怎么用真正的GLM？
            怎么用真的GLM模型
            怎么才能用上真正的 GLM？
            如何使用真正的GLM？
            怎么运行真正的GLM？
            怎么启动真正的模型？
            怎么加载GLM-5？
            如何加载GLM-5
            如何加载 GLM-4.7？
            怎么运行 GLM-4.6
            怎么用自己的GGUF文件？
            如何加载自己的模型？
            如何加载一个 GGUF 文件
            GGUF文件怎么用？
            GGUF 放在哪里？
            加载GGUF的命令是什么？
            用什么命令加载模型？
            加载真正的GLM用什么命令？
            哪个参数可以指定模型？
            用哪个选项加载模型文件？
            我想用真正的GLM
            我想加载GLM-5
            我想换一个更大的模型
            我想用更好的模型
            我要一个更强的模型
            我下载了GGUF，接下来怎么办？
            我下载了GLM-4.7，怎么启动？
            告诉我怎么加载模型
            请告诉我如何加载真正的 GLM
            教我怎么加载模型
            请说明加载模型的方法
            说明一下怎么使用真正的GLM
            可以加载别的模型吗？
            能加载GLM-5吗？
            可以用更大的模型吗？
            能不能换成真正的GLM？
            有办法使用真正的GLM吗？
            怎么得到更好的回答？
            怎样才能得到真正的回答？
            怎么升级模型？
            部署自己的模型要怎么做？
            如何部署 GLM
            加载模型的步骤
            模型怎么加载
            """,
        "ja": """
            モデルを読み込むには？
            モデルはどうやって読み込みますか？
            モデルの読み込み方を教えてください
            モデルを変えるには？
            モデルを変更する方法は？
            モデルを切り替えるには？
            本物の GLM を使いたいです
            本物の GLM を動かすには？
            本物の GLM を使う方法は？
            本物の GLM を読み込むコマンドは？
            GLM-5 を読み込むには？
            GLM-5 を使いたい
            GLM-4.6 はどう使いますか？
            GGUF ファイルを使うには？
            GGUF を読み込む方法を教えて
            GGUF をダウンロードしました。次は？
            どのコマンドでモデルを読み込みますか？
            どのオプションでモデルを指定しますか？
            もっと良いモデルを使いたいです
            もっと大きなモデルにするには？
            他のモデルも使えますか？
            自分の GGUF を使えますか？
            自分のモデルを動かす方法は？
            大きいモデルに切り替える方法を教えてください
            もっと良い答えを得るには？
            """,
        "id": """
            Bagaimana cara memuat model?
            Bagaimana memuat model?
            Cara memuat model
            Cara memuat GLM asli
            Bagaimana cara mengganti model?
            Bagaimana mengganti modelnya?
            Bagaimana cara memakai GLM asli?
            Bagaimana cara menjalankan GLM asli?
            Bagaimana memuat GLM-5?
            Bagaimana memakai GLM-4.6?
            Bagaimana memakai file GGUF saya?
            Saya punya file GGUF, bagaimana memuatnya?
            Saya sudah mengunduh GGUF, lalu apa?
            Apa perintah untuk memuat model?
            Perintah apa untuk memuat GLM asli?
            Opsi apa yang dipakai untuk memuat model?
            Saya ingin memakai GLM asli
            Saya mau model yang lebih besar
            Saya ingin menjalankan model sendiri
            Bisakah saya memakai model lain?
            Apakah bisa memuat GLM-5?
            Bisa ganti model?
            Jelaskan cara memuat model
            Tunjukkan cara memuat GLM
            Bagaimana mendapatkan jawaban yang lebih baik?
            """,
    },
    "zhipu": {
        "en": """
            What's Zhipu AI?
            What is Zhipu?
            Who are Zhipu AI?
            What kind of company is Zhipu AI?
            What company is Zhipu AI?
            What does Zhipu make?
            What does the company Zhipu AI do?
            What models does Zhipu AI make?
            Who makes GLM?
            Who develops the GLM models?
            Tell me something about Zhipu
            Tell me more about Zhipu AI
            Tell me about the company Zhipu.
            Explain what Zhipu AI is.
            Explain Zhipu AI
            Describe Zhipu AI in two sentences.
            Introduce the company Zhipu AI
            Introduce Zhipu
            Give me a short introduction to Zhipu AI.
            Give an introduction of Zhipu AI in two sentences.
            Write two sentences about Zhipu AI
            Write a short introduction of Zhipu AI.
            Can you introduce Zhipu AI?
            Can you tell me about Zhipu AI?
            Could you describe Zhipu AI?
            Do you know Zhipu AI?
            Have you heard of Zhipu AI?
            I want to know about Zhipu AI
            I'd like an introduction to Zhipu AI.
            Two sentences on Zhipu AI, please.
            Summarise what Zhipu AI does.
            Where does Zhipu AI come from?
            zhipu ai
            About Zhipu AI
            Say something about Zhipu AI
            """,
        "zh": """
            智谱是什么？
            智谱AI是什么
            智谱AI是谁？
            智谱AI是什么公司？
            智谱AI是家什么样的公司
            智谱AI是干什么的？
            智谱是做什么的
            智谱AI做什么？
            智谱AI有哪些模型？
            智谱AI是哪里的公司？
            什么是智谱AI
            介绍智谱AI
            介绍一下智谱
            介绍一下智谱这家公司
            请介绍智谱
            请介绍一下智谱AI公司
            请介绍下智谱AI
            请用两句话介绍智谱AI公司
            用两句话说说智谱AI
            两句话介绍一下智谱
            简单介绍一下智谱AI
            简要介绍智谱AI
            简单说说智谱AI
            能介绍智谱AI吗
            能不能介绍一下智谱AI？
            可以介绍一下智谱AI吗？
            你能介绍一下智谱AI吗
            你知道智谱AI吗？
            你了解智谱AI吗？
            你听说过智谱AI吗
            跟我讲讲智谱AI
            讲讲智谱
            告诉我智谱AI是什么
            说一说智谱AI
            我想知道智谱AI是什么
            GLM是谁开发的？
            GLM 是哪家公司做的
            谁开发了GLM模型？
            关于智谱AI
            写两句介绍智谱AI的话
            写一段智谱AI的简介
            总结一下智谱AI
            智谱AI简介
            帮我介绍一下智谱AI
            """,
        "ja": """
            智譜AIとは？
            智譜AIとは何ですか？
            智譜AIについて教えて
            智譜AIの紹介をお願いします
            智譜AIを簡単に紹介してください
            智譜AIは何をしている会社ですか？
            智譜AIはどこの会社ですか？
            Zhipu AI とは？
            Zhipu AI って何？
            Zhipu AI を紹介して
            Zhipu AI を2文で紹介してください
            Zhipu AI はどんな会社ですか？
            Zhipu AI は何を作っていますか？
            Zhipu AI を知っていますか？
            Zhipu AI について説明してください
            GLM を作っている会社は？
            GLM は誰が開発していますか？
            Zhipu AI の概要を教えて
            智譜AIを知っていますか
            智譜AIについて二文で書いて
            """,
        "id": """
            Zhipu AI itu apa?
            Apa itu Zhipu?
            Siapa Zhipu AI?
            Apa yang dilakukan Zhipu AI?
            Perusahaan apa Zhipu AI?
            Jelaskan Zhipu AI
            Jelaskan Zhipu AI dalam dua kalimat
            Ceritakan Zhipu AI
            Ceritakan tentang perusahaan Zhipu
            Tolong perkenalkan Zhipu AI
            Perkenalkan Zhipu AI secara singkat
            Perkenalkan perusahaan Zhipu AI
            Bisakah kamu memperkenalkan Zhipu AI?
            Apakah kamu tahu Zhipu AI?
            Kamu kenal Zhipu AI?
            Siapa yang membuat GLM?
            Siapa pengembang model GLM?
            Saya ingin tahu tentang Zhipu AI
            Tulis dua kalimat tentang Zhipu AI
            Beri pengantar singkat tentang Zhipu AI.
            """,
    },
    "poem": {
        "en": """
            Write me a poem about {t}.
            Write me a short poem about {t}
            Write a little poem about {t}.
            Write a poem on {t}
            Write a nice poem about {t}, please.
            Write four lines about {t}.
            Write some lines about {t}
            Write a verse about {t}
            Write something poetic about {t}
            Write something about {t} in verse.
            Please write a poem about {t}.
            Please compose a few lines about {t}.
            Please make a poem about {t}
            Could you write a poem about {t}?
            Could you compose a short poem about {t}?
            Can you write a short poem about {t}?
            Can you make a poem about {t}?
            Can you give me a poem about {t}?
            Would you write a poem about {t}?
            Will you write me a poem about {t}?
            Give me a poem about {t}
            Give me a short poem on {t}.
            Give me some lines on {t}
            Make a poem about {t}.
            Make a short poem: {t}
            Create a poem about {t}
            Create a short poem on the topic of {t}.
            Compose a poem about {t}.
            Compose some verses about {t}
            Tell me a poem about {t}
            Recite a poem about {t}.
            I'd like a poem about {t}.
            I would like to read a poem about {t}
            I need a short poem about {t}.
            I need a poem on {t} for a card
            Let me hear a poem about {t}.
            Let's have a poem about {t}
            A short poem about {t}
            A short poem on {t}, please.
            A little poem about {t}?
            Poem about {t}
            Poem on {t}, please
            Short poem, theme: {t}
            Theme: {t}. Write a poem.
            The theme is {t}. Please write a short poem.
            Sing me something about {t}.
            Rhyme something about {t}
            How about a poem about {t}?
            Describe {t} in a poem.
            Put {t} into a short poem
            """,
        "zh": """
            写首关于{t}的诗
            写首{t}的诗
            写首诗，关于{t}
            写一首关于{t}的小诗
            写一首关于{t}的短诗。
            写一首有关{t}的诗
            写一首描写{t}的诗
            写一首赞美{t}的诗
            写一首以{t}为主题的诗
            写一首以{t}为题的小诗
            写一首诗，主题是{t}
            写一首诗歌，题目是{t}
            写四句关于{t}的诗
            写几句诗，写{t}
            写点关于{t}的诗句
            请写首关于{t}的诗
            请写一首{t}的诗
            请写一首描写{t}的短诗
            请为{t}写一首诗
            请你写一首关于{t}的诗歌
            请以{t}为题写一首诗
            请以{t}为主题写首诗
            请作一首关于{t}的诗
            请创作一首关于{t}的诗
            帮我写首关于{t}的诗
            帮我写一首{t}的小诗
            帮我作首诗，写{t}
            给我写一首关于{t}的诗
            给我来一首{t}的诗
            给我一首关于{t}的诗
            来首关于{t}的诗
            来一首{t}的诗
            来一首短诗，主题{t}
            来几句关于{t}的诗
            作首关于{t}的诗
            作一首{t}的诗
            创作一首诗，主题：{t}
            我想要一首写{t}的诗
            我想读一首关于{t}的诗
            我需要一首关于{t}的诗
            能写一首关于{t}的诗吗？
            能不能写首{t}的诗？
            你能写一首关于{t}的诗吗
            可以写首关于{t}的诗吗？
            可以为{t}作首诗吗
            以{t}为题，写一首诗
            以{t}为主题写一首小诗
            用诗来描写{t}
            主题：{t}，写一首诗
            诗：{t}
            """,
        "ja": """
            {t}についての短い詩を書いてください
            {t}の詩を書いてください
            {t}の詩をください
            {t}の詩を作ってください
            {t}の詩を読みたいです
            {t}についての詩
            {t}についての詩を作って
            {t}について詩を書いてくれますか？
            {t}をテーマに詩を書いてください
            {t}をテーマにした詩をお願いします
            {t}をテーマに四行の詩を書いて
            {t}を題に詩を書いてください
            {t}を詩にしてください
            {t}に関する詩を書いて
            {t}の短い詩をください
            {t}の美しい詩を書いて
            短い詩を書いて：{t}
            詩をください。テーマは{t}です
            テーマは{t}。詩を書いてください
            {t}を描く詩をお願いします
            """,
        "id": """
            Tulis puisi pendek tentang {t}
            Tulislah puisi tentang {t}.
            Tulislah sajak pendek tentang {t}
            Tolong tulis puisi tentang {t}.
            Tolong buat puisi tentang {t}
            Buat puisi tentang {t}.
            Buatlah puisi tentang {t}
            Buatkan saya puisi tentang {t}.
            Buatkan puisi pendek tentang {t}
            Buat sajak tentang {t}.
            Bisakah kamu menulis puisi tentang {t}?
            Bisa tulis puisi tentang {t}?
            Saya mau puisi tentang {t}
            Saya ingin membaca puisi tentang {t}.
            Beri saya puisi tentang {t}
            Ciptakan puisi tentang {t}.
            Puisi tentang {t}
            Puisi bertema {t}
            Tema: {t}. Tulis puisi.
            Gambarkan {t} dalam puisi
            """,
    },
    "form": {
        "en": """
            Explain {t} to me.
            Explain {t} to a child.
            Explain how {t} works
            Please explain {t}
            Can you explain {t}?
            Could you explain {t} in simple words?
            What are {t}?
            What's {t}?
            What exactly is {t}?
            What do you know about {t}?
            What can you tell me about {t}?
            What is so special about {t}?
            What is the history of {t}?
            What is the future of {t}?
            What are the dangers of {t}?
            What are the basics of {t}?
            What is the best way to learn {t}?
            What causes {t}?
            What happens with {t}?
            What is your favourite {t}?
            Why do people like {t}?
            Why does {t} matter?
            Why is there {t}?
            How do you explain {t}?
            How can I understand {t}?
            How did {t} change the world?
            How old is {t}?
            How much does {t} cost?
            How is {t} made?
            Who discovered {t}?
            Who is the expert on {t}?
            Where does {t} come from?
            Where can I find {t}?
            When was {t} discovered?
            Which countries have {t}?
            Is {t} dangerous?
            Is {t} good or bad?
            Is {t} real?
            Do you like {t}?
            Do you understand {t}?
            Does {t} exist?
            Should I study {t}?
            Tell me everything about {t}.
            Tell me more about {t}
            Tell me a story about {t}.
            Tell me the most important facts about {t}
            Teach me {t}
            Give me an example of {t}.
            Give me a summary of {t}
            Give me three reasons for {t}.
            Give a lecture on {t}.
            Write an article about {t}.
            Write a story about {t}
            Write a blog post about {t}
            Write a report on {t} and {u}
            Write 500 words on {t}.
            Write a speech about {t}
            Write a function for {t}
            Write a letter about {t}
            Write a review of {t}.
            Draft a proposal about {t}
            Summarise {t}
            Summarise the main ideas of {t}.
            Translate {t} into French.
            Translate "{t}" into Spanish
            Discuss {t} and {u}.
            Discuss the pros and cons of {t}
            Analyse {t}.
            Compare {t} with {u}
            Define {t}.
            List ten facts about {t}.
            List the types of {t}
            Name three books about {t}
            Recommend a course on {t}
            Make a plan for {t}.
            Solve my problem with {t}
            Fix {t}
            Calculate the cost of {t}.
            Draw {t}
            Debate {t} with me.
            Imagine {t} without {u}.
            I have a question about {t}
            I need help with {t}.
            I don't understand {t}
            I am interested in {t}
            Let's talk about {t}
            {t} or {u}?
            {t} vs {u}
            {t}?
            {t}
            """,
        "zh": """
            请解释{t}
            请解释一下{t}
            给我解释一下{t}
            解释{t}是什么
            {t}是什么？
            {t}是什么意思？
            {t}是怎么回事？
            {t}是怎么来的？
            {t}是真的吗？
            {t}有什么用？
            {t}有哪些种类？
            {t}有什么危害？
            {t}有什么特点
            {t}的历史
            {t}的历史是怎样的？
            {t}的未来会怎样？
            {t}的优缺点是什么？
            {t}的基本知识
            {t}怎么学？
            {t}多少钱？
            {t}在哪里？
            {t}难吗？
            {t}好不好？
            为什么会有{t}？
            为什么人们喜欢{t}？
            为什么{t}很重要
            怎样理解{t}？
            怎么看待{t}？
            如何学习{t}？
            如何解决{t}的问题
            谁发现了{t}？
            谁最懂{t}？
            哪里能找到{t}
            什么时候有了{t}？
            哪些国家有{t}？
            你知道{t}吗？
            你了解{t}吗
            你喜欢{t}吗？
            你懂{t}吗
            讲讲{t}
            讲一讲{t}的故事
            说说{t}
            谈谈{t}
            聊聊{t}吧
            介绍一下{t}
            请介绍{t}
            请详细介绍{t}
            请谈谈你对{t}的看法
            告诉我{t}的知识
            告诉我关于{t}的一切
            教我{t}
            举一个{t}的例子
            举例说明{t}
            总结一下{t}
            概括{t}的要点
            写一篇{t}的论文
            写一篇关于{t}的作文
            写一个{t}的故事
            写一份{t}的报告
            写一段{t}的代码
            写一个函数实现{t}
            写一篇{t}的演讲稿
            写500字的{t}
            把{t}翻译成法语
            翻译：{t}
            分析{t}和{u}
            比较一下{t}与{u}
            {t}和{u}哪个好？
            {t}还是{u}？
            讨论一下{t}
            列出{t}的十个事实
            列举{t}的种类
            推荐一门{t}课程
            推荐几本关于{t}的书
            帮我做一个{t}的计划
            帮我解决{t}的问题
            帮我写{t}
            画一张{t}
            我对{t}感兴趣
            我不懂{t}
            我想问{t}的问题
            我想学{t}
            关于{t}，你怎么想？
            {t}的定义
            {t}的原因
            {t}
            {t}？
            证明{t}
            计算{t}的成本
            评价一下{t}
            """,
        "ja": """
            {t}って何？
            {t}とは
            {t}は何ですか？
            {t}を説明して
            {t}を教えてください
            {t}について教えて
            {t}について詳しく説明してください
            {t}について知っていますか？
            {t}についてどう考えますか？
            {t}の例を挙げてください
            {t}の歴史は？
            {t}の意味は何ですか？
            {t}の作り方を教えて
            {t}の未来はどうなりますか？
            {t}の長所と短所は？
            {t}はなぜ起こりますか？
            {t}はいつ始まりましたか？
            {t}はどこにありますか？
            {t}は危険ですか？
            {t}は好きですか？
            {t}はいくらですか？
            {t}を学ぶには？
            {t}を英語に訳して
            {t}と{u}を比べて
            {t}と{u}の関係は？
            {t}についてレポートを書いて
            {t}の物語を書いてください
            {t}のコードを書いて
            {t}の要約をください
            どうして{t}が大切なのですか？
            なぜ{t}がありますか？
            どうすれば{t}が分かりますか？
            {t}に興味があります
            {t}が分かりません
            {t}を分析してください
            """,
        "id": """
            Apa yang dimaksud dengan {t}?
            Apa {t} itu?
            Apa kamu tahu tentang {t}?
            Apa yang kamu ketahui tentang {t}?
            Apa manfaat {t}?
            Apa bahaya {t}?
            Apa penyebab {t}?
            Apa sejarah {t}?
            Apakah {t} berbahaya?
            Apakah kamu suka {t}?
            Tolong jelaskan {t}
            Bisa jelaskan {t}?
            Bisakah kamu menjelaskan {t}?
            Jelaskan tentang {t} kepada saya
            Jelaskan {t} untuk anak kecil
            Ceritakan tentang {t}
            Ceritakan kisah tentang {t}
            Ajari saya {t}
            Beri contoh {t}
            Beri saya ringkasan {t}
            Ringkas {t}
            Tulis artikel tentang {t}
            Tulis cerita tentang {t}
            Tulis laporan tentang {t}
            Tulis kode untuk {t}
            Terjemahkan {t} ke bahasa Inggris
            Bandingkan {t} dan {u}
            Mengapa ada {t}?
            Mengapa orang suka {t}?
            Bagaimana {t} bekerja?
            Bagaimana belajar {t}?
            Siapa yang menemukan {t}?
            Kapan {t} dimulai?
            Di mana ada {t}?
            Berapa harga {t}?
            Sebutkan jenis {t}
            Rekomendasikan buku tentang {t}
            Saya tertarik pada {t}
            Saya tidak mengerti {t}
            Bagaimana pendapatmu tentang {t}?
            """,
    },
    "topic": {
        "en": """
            coffee
            cooking
            rice
            the rainbow
            thunder
            clouds
            the wind
            rivers
            mountains
            deserts
            islands
            Africa
            Europe
            China
            India
            Brazil
            Australia
            the United States
            the Roman Empire
            the Middle Ages
            ancient Egypt
            the Cold War
            the printing press
            the telephone
            television
            radio
            cameras
            aeroplanes
            trains
            ships
            bicycles
            robots
            satellites
            rockets
            Mars
            Saturn
            comets
            galaxies
            atoms
            electrons
            magnets
            electricity
            water
            oxygen
            iron
            gold
            diamonds
            oil
            plastic
            recycling
            pollution
            forests
            elephants
            tigers
            cats
            dogs
            horses
            snakes
            spiders
            ants
            birds
            fish
            sharks
            trees
            roses
            mushrooms
            bacteria
            viruses
            cancer
            the flu
            the liver
            bones
            muscles
            vitamins
            yoga
            swimming
            running
            tennis
            basketball
            poker
            painting
            Picasso
            van Gogh
            Beethoven
            Bach
            the Beatles
            dancing
            theatre
            cinema
            novels
            poetry in the Tang dynasty
            Homer
            Tolstoy
            Plato
            Socrates
            Confucius
            Hegel
            ethics
            logic
            religion
            Christmas
            Ramadan
            marriage
            parenting
            friendship at work
            happiness
            fear
            anger
            money
            banks
            taxes
            salaries
            startups
            marketing
            contracts
            patents
            elections
            parliaments
            human rights
            war
            peace treaties
            the United Nations
            JavaScript
            SQL
            Kubernetes
            git
            regular expressions
            operating systems
            compilers for C
            transformers
            reinforcement learning
            big data
            blockchain
            computer security
            passwords
            fractions
            triangles
            derivatives
            matrices
            probability
            infinity
            Fermat's last theorem
            game theory
            crossword puzzles
            my exam
            my boss
            my dissertation
            my garden
            my car
            my back pain
            a holiday in Italy
            a birthday present
            a job interview
            a bedtime story
            dinner tonight
            """,
        "zh": """
            咖啡
            做饭
            米饭的做法
            彩虹
            雷电
            云
            风
            河流
            高山
            沙漠
            海岛
            非洲
            欧洲
            美国
            印度
            巴西
            澳大利亚
            罗马帝国
            中世纪
            古埃及
            冷战
            印刷术
            电话
            电视
            收音机
            照相机
            飞机
            火车
            轮船
            自行车
            机器人
            卫星
            火箭
            火星
            土星
            彗星
            银河系
            原子
            电子
            磁铁
            电
            水
            氧气
            铁
            黄金
            钻石
            石油
            塑料
            垃圾分类
            污染
            森林
            大象
            老虎
            猫咪
            狗
            马
            蛇
            蜘蛛
            蚂蚁
            鸟类
            鱼
            鲨鱼
            玫瑰
            蘑菇
            细菌
            病毒
            癌症
            感冒
            肝脏
            骨骼
            肌肉
            维生素
            瑜伽
            游泳
            跑步
            网球
            篮球
            麻将
            油画
            毕加索
            梵高
            贝多芬
            巴赫
            舞蹈
            话剧
            电影
            小说
            唐诗
            宋词
            李白
            杜甫
            鲁迅
            柏拉图
            苏格拉底
            伦理
            逻辑学
            宗教
            春节
            中秋节
            婚姻
            育儿
            幸福
            恐惧
            金钱
            银行
            工资
            创业
            营销
            合同法
            专利
            选举
            人权
            战争
            联合国
            数据结构
            正则表达式
            网络安全
            操作系统内核
            强化学习
            大数据
            区块链
            分数
            三角形
            导数
            矩阵
            概率论
            无穷大
            博弈论
            面试
            老板
            毕业论文
            花园
            腰疼
            意大利旅行
            生日礼物
            睡前故事
            今晚的晚饭
            丝绸之路
            秦始皇
            西游记
            水浒传
            量子力学
            相对论
            人工智能的未来
            太极拳
            书法
            围棋
            """,
        "ja": """
            コーヒー
            料理
            虹
            雷
            風
            砂漠
            アフリカ
            ヨーロッパ
            アメリカ
            ローマ帝国
            古代エジプト
            電話
            テレビ
            飛行機
            新幹線
            ロボット
            人工衛星
            火星
            銀河
            原子
            磁石
            電気
            酸素
            金
            石油
            プラスチック
            環境問題
            象
            虎
            蛇
            鳥
            魚
            きのこ
            細菌
            ウイルス
            風邪
            骨
            ヨガ
            水泳
            野球
            サッカー
            絵画
            モーツァルト
            映画
            小説
            俳句
            夏目漱石
            宗教
            正月
            結婚
            幸せ
            お金
            銀行
            選挙
            人権
            戦争
            暗号
            三角形
            微分
            確率
            面接
            卒業論文
            誕生日プレゼント
            今夜の夕食
            京都の歴史
            """,
        "id": """
            kopi
            memasak
            pelangi
            petir
            angin
            gurun pasir
            Afrika
            Eropa
            Amerika
            kekaisaran Romawi
            Mesir kuno
            telepon
            televisi
            pesawat terbang
            kereta api
            robot
            satelit
            planet Mars
            galaksi
            atom
            magnet
            listrik
            air
            oksigen
            emas
            minyak bumi
            plastik
            polusi
            gajah
            harimau
            ular
            burung
            ikan
            jamur
            bakteri
            virus
            kanker
            tulang
            yoga
            berenang
            bulu tangkis
            sepak bola
            lukisan
            film
            novel
            puisi lama
            agama
            Ramadan
            pernikahan
            kebahagiaan
            uang
            bank
            pemilu
            hak asasi manusia
            perang
            kriptografi
            segitiga
            turunan
            peluang
            wawancara kerja
            hadiah ulang tahun
            makan malam
            Borobudur
            wayang
            gamelan
            """,
    },
    "odd": {
        "en": """
            When was {p} born?
            What did {p} say yesterday?
            Is {p} married?
            What is {p}'s phone number?
            Who is the mayor of {c}?
            How many museums are there in {c}?
            What is {c} famous for?
            Is {c} bigger than {d}?
            How do I get from {c} to {d}?
            What is the best time to visit {c}?
            Can I drink the water in {c}?
            What was invented in {y}?
            Who was the president in {y}?
            What did a loaf of bread cost in {y}?
            Predict the year {y}.
            Predict the lottery numbers
            Will it be a good year?
            What should I wear today?
            What should I cook tonight?
            I am bored
            I am sad today
            I feel tired.
            I can't sleep
            My head hurts. What should I do?
            My computer does not start.
            My phone is broken
            Do my homework
            Book me a doctor's appointment
            Order a pizza for me
            Send a message to {p}
            Remind me tomorrow
            Set an alarm for seven
            Turn off the lights
            Open the browser
            Show me a picture of {c}
            Draw a cat
            Play a game with me
            Tell me a joke
            Tell me a story
            Tell me something interesting
            Surprise me.
            Give me a riddle
            Roll a dice
            What's in the news today?
            What is the stock price of {p}?
            Which is the best phone?
            Which film won in {y}?
            Are there aliens?
            What is consciousness?
            Do you have feelings?
            Do you love me?
            Do you dream?
            Can you see me?
            Can you hear music?
            Are you alive?
            Prove that you can think.
            What does the word "{p}" mean?
            Spell {c} backwards
            How many letters are in {c}?
            Write a regex for an email address.
            Sort these numbers: 5 3 9 1
            Debug my code: for i in range(10) print(i)
            SELECT * FROM users WHERE city = '{c}'
            def main(): pass
            import os; print(os.getcwd())
            <html><body>{c}</body></html>
            http://example.com/{y}
            {p} and {p}
            {c} {d} {y}
            """,
        "zh": """
            {p}什么时候出生？
            {p}昨天说了什么？
            {p}结婚了吗？
            {p}的电话是多少？
            {c}的市长是谁？
            {c}有多少博物馆？
            {c}以什么闻名？
            {c}比{d}大吗？
            怎么从{c}去{d}？
            什么时候去{c}最好？
            {c}的水能喝吗？
            {y}年发明了什么？
            {y}年的总统是谁？
            预测{y}年
            预测彩票号码
            今年运气好吗？
            今天穿什么？
            今晚吃什么
            我好无聊
            我今天很难过
            我累了
            我睡不着
            我头疼怎么办？
            我的电脑打不开了
            我的手机坏了
            帮我写作业
            帮我预约医生
            帮我点外卖
            给{p}发个消息
            明天提醒我
            定个七点的闹钟
            关灯
            打开浏览器
            给我看{c}的照片
            画一只猫
            陪我玩游戏
            讲个笑话
            讲个故事
            说点有意思的
            给我一个惊喜
            出个谜语
            掷骰子
            今天有什么新闻？
            {p}的股价是多少？
            哪款手机最好？
            有外星人吗？
            什么是意识？
            你有感情吗？
            你爱我吗？
            你会做梦吗？
            你能看见我吗？
            你能听音乐吗？
            你是活的吗？
            证明你会思考
            “{p}”是什么意思？
            把{c}倒过来写
            {c}有几个字？
            写一个邮箱的正则表达式
            把这些数排序：5 3 9 1
            帮我调试代码
            写一个快速排序
            {p}和{p}
            {c}{d}{y}
            我失恋了怎么办
            给我唱首歌
            """,
        "ja": """
            {p}さんはいつ生まれましたか？
            {p}さんの電話番号は？
            {c}の市長は誰ですか？
            {c}は何で有名ですか？
            {c}から{d}への行き方は？
            {y}年の大統領は誰ですか？
            今日は何を着ればいい？
            今夜は何を食べよう
            退屈です
            悲しいです
            疲れた
            眠れません
            頭が痛いです
            パソコンが動きません
            宿題をやって
            {p}さんにメッセージを送って
            電気を消して
            猫の絵を描いて
            ゲームをしよう
            冗談を言って
            お話をして
            なぞなぞを出して
            今日のニュースは？
            宇宙人はいますか？
            感情はありますか？
            夢を見ますか？
            私が見えますか？
            コードを直して
            歌を歌って
            面白いことを言って
            """,
        "id": """
            Kapan {p} lahir?
            Berapa nomor telepon {p}?
            Siapa wali kota {c}?
            {c} terkenal karena apa?
            Bagaimana pergi dari {c} ke {d}?
            Siapa presiden pada tahun {y}?
            Hari ini pakai baju apa?
            Makan apa malam ini?
            Saya bosan
            Saya sedih
            Saya lelah
            Saya tidak bisa tidur
            Kepala saya sakit
            Komputer saya rusak
            Kerjakan PR saya
            Kirim pesan ke {p}
            Matikan lampu
            Gambar seekor kucing
            Ayo main game
            Ceritakan lelucon
            Ceritakan dongeng
            Beri teka-teki
            Ada berita apa hari ini?
            Apakah alien ada?
            Apakah kamu punya perasaan?
            Apakah kamu bermimpi?
            Bisakah kamu melihat saya?
            Perbaiki kode saya
            Nyanyikan lagu
            Katakan sesuatu yang lucu
            """,
    },
    "echo": {
        "en": """
            Repeat {x}
            Repeat this: {x}
            Repeat the following: {x}
            Repeat these words: {x}
            Please repeat: {x}
            Please say {x}
            Please write {x}
            Please answer only with {x}
            Can you say {x}?
            Can you repeat this? {x}
            Could you write {x}?
            Say the following: {x}
            Say it after me: {x}
            Say exactly this: {x}
            Now say {x}
            Say this and nothing else: {x}
            Write this: {x}
            Write the following text: {x}
            Write exactly: {x}
            Reply with {x}
            Reply with exactly {x}
            Reply: {x}
            Respond with {x}
            Respond only with {x}
            Answer with {x}
            Answer: {x}
            Answer only {x}
            Output {x}
            Output only this: {x}
            Print {x}
            Print this text: {x}
            Print the words "{x}"
            Give back {x}
            Send back: {x}
            Copy the text: {x}
            Copy {x}
            Type this: {x}
            Type exactly {x}
            Echo this: {x}
            Echo: {x}
            """,
        "zh": """
            重复{x}
            重复一遍：{x}
            请重复：{x}
            请重复下面的话：{x}
            请跟我说{x}
            请说：{x}
            请写{x}
            请写出：{x}
            请回复{x}
            请只回复{x}
            请回答：{x}
            请输出{x}
            只输出：{x}
            只回答{x}
            只说{x}
            回复：{x}
            回答{x}
            说：{x}
            说{x}
            说一遍{x}
            再说一遍：{x}
            跟着我说{x}
            跟我念：{x}
            念一下：{x}
            写：{x}
            写下{x}
            复制：{x}
            抄写：{x}
            照着写：{x}
            打印{x}
            """,
        "ja": """
            {x}を繰り返して
            {x}と言って
            {x}と書いて
            {x}と答えて
            {x}とだけ返して
            次を繰り返してください：{x}
            「{x}」と言ってください
            そのまま書いて：{x}
            出力してください：{x}
            復唱：{x}
            """,
        "id": """
            Ulangi {x}
            Tolong ulangi: {x}
            Tolong katakan {x}
            Katakan: {x}
            Tuliskan {x}
            Tulis: {x}
            Jawab dengan {x}
            Jawab hanya {x}
            Balas: {x}
            Ucapkan {x}
            """,
    },
}
