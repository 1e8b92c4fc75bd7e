"""Further wordings of what a person tells about himself, of how he asks for it later, and of system prompts.

Statement lines carry {v}; new lines go to the END of a block (see phrases.py).
"""

from __future__ import annotations

from training.corpus.sample import Language

TOLD: dict[str, dict[Language, str]] = {
    "name": {
        "en": """
            My name's {v}
            Hi! My name is {v}.
            Hello, I'm {v}.
            I'm {v}, by the way.
            People call me {v}.
            My friends call me {v}
            Everyone calls me {v}.
            Please call me {v}
            Just call me {v}.
            This is {v}.
            {v} is my name.
            {v} here.
            The name is {v}.
            I am called {v}.
            I go by {v}.
            My first name is {v}.
            Please remember that my name is {v}.
            Remember: my name is {v}
            Let me introduce myself: I'm {v}.
            Nice to meet you, I am {v}.
            For your information, my name is {v}.
            You're talking to {v}.
            you can call me {v}
            """,
        "zh": """
            我叫{v}
            你好，我是{v}。
            你好，我的名字叫{v}
            我的名字叫{v}。
            我名叫{v}。
            我名字是{v}
            本人{v}。
            叫我{v}就好。
            叫我{v}吧
            你可以叫我{v}。
            可以叫我{v}
            朋友们叫我{v}。
            别人都叫我{v}
            记住，我叫{v}。
            请记住我的名字：{v}
            请记住我叫{v}
            认识一下，我叫{v}。
            自我介绍一下，我叫{v}。
            我先介绍一下自己，我是{v}
            我就是{v}。
            姓名：{v}
            """,
        "ja": """
            私は{v}です。
            わたしは{v}といいます。
            僕は{v}です。
            名前は{v}です。
            私の名前は{v}といいます
            はじめまして、{v}です。
            こんにちは、{v}です。
            {v}と言います。
            {v}って呼んでください
            覚えてください、私は{v}です。
            """,
        "id": """
            Namaku {v}.
            Saya bernama {v}.
            Nama saya adalah {v}
            Halo, saya {v}.
            Hai, aku {v}
            Panggil aku {v}.
            Panggil saja {v}
            Kamu bisa memanggil saya {v}.
            Perkenalkan, saya {v}.
            Ingat ya, nama saya {v}.
            """,
    },
    "colour": {
        "en": """
            I really like {v}.
            {v} is my favourite colour.
            My favourite color is {v}.
            My preferred colour is {v}
            I like {v} most of all colours.
            The best colour is {v}, I think.
            Of all colours I prefer {v}.
            I always choose {v} things.
            Remember that I like {v}.
            I'm fond of the colour {v}
            """,
        "zh": """
            我最喜欢{v}。
            我最喜爱的颜色是{v}。
            我最爱{v}。
            我喜欢的颜色是{v}
            我特别喜欢{v}。
            颜色里我最喜欢{v}
            我偏爱{v}。
            请记住我喜欢{v}
            {v}是我最喜欢的颜色。
            我觉得{v}最好看
            """,
        "ja": """
            好きな色は{v}。
            一番好きな色は{v}です。
            {v}が一番好きです。
            色は{v}が好きです。
            {v}という色が好きです。
            私は{v}色が好きです
            """,
        "id": """
            Warna kesukaan saya {v}.
            Saya paling suka {v}.
            Warna favoritku {v}
            Aku suka {v}.
            {v} adalah warna favorit saya.
            Saya senang warna {v}
            """,
    },
    "city": {
        "en": """
            I live in {v}
            I'm living in {v}.
            I'm from {v}.
            I moved to {v}.
            I was born in {v} and live there.
            My city is {v}.
            My hometown is {v}
            My house is in {v}.
            {v} is my home.
            {v} is where I live.
            We live in {v}.
            I have lived in {v} for years.
            Right now I live in {v}.
            Remember that I live in {v}.
            Greetings from {v}!
            """,
        "zh": """
            我住{v}
            我在{v}住。
            我现在住在{v}。
            我家住{v}
            我家就在{v}。
            我从{v}来。
            我是从{v}来的
            我生活在{v}。
            我在{v}生活
            我搬到了{v}。
            我的家乡是{v}。
            我老家是{v}
            我是{v}的。
            请记住我住在{v}
            我一直住在{v}。
            """,
        "ja": """
            {v}に住んでいます。
            私の家は{v}にあります。
            {v}出身です。
            今は{v}に住んでいます
            {v}で暮らしています。
            私は{v}から来ました。
            """,
        "id": """
            Saya tinggal di kota {v}.
            Rumah saya di {v}
            Aku tinggal di {v}.
            Saya berasal dari {v}.
            Sekarang saya tinggal di {v}
            Kota saya {v}.
            """,
    },
    "pet": {
        "en": """
            I've got a {v}.
            I have a {v} at home.
            I have a little {v}
            There is a {v} in my house.
            My family has a {v}.
            We have a {v}.
            I keep a {v}.
            I bought a {v}.
            I live with a {v}
            Remember that I have a {v}.
            """,
        "zh": """
            我有{v}。
            我养了{v}
            我养着一只{v}。
            我家养了{v}。
            我家有一只{v}
            我的宠物是一只{v}。
            我买了一只{v}。
            家里有只{v}。
            我和一只{v}一起生活
            请记住我养了{v}
            """,
        "ja": """
            私は{v}を飼っています。
            家に{v}がいます。
            ペットは{v}です。
            {v}と暮らしています
            {v}を一匹飼っています。
            家族に{v}がいます。
            """,
        "id": """
            Saya memelihara {v}.
            Aku punya {v}
            Di rumah saya ada {v}.
            Hewan peliharaan saya {v}.
            Saya punya seekor {v}.
            Kami memelihara {v}
            """,
    },
    "job": {
        "en": """
            I'm a {v}.
            I am a {v} by trade
            I'm working as a {v}.
            My profession is {v}.
            My occupation is {v}.
            I have a job as a {v}.
            I became a {v}.
            I've been a {v} for years.
            For a living, I work as a {v}
            Remember that I am a {v}.
            """,
        "zh": """
            我是{v}。
            我是个{v}
            我是一位{v}。
            我的工作是当{v}。
            我做{v}。
            我从事{v}工作
            我的职业就是{v}。
            我干{v}这行
            我担任{v}。
            请记住我是{v}
            """,
        "ja": """
            私の仕事は{v}です。
            職業は{v}です。
            {v}として働いています。
            {v}をしています
            私は{v}として働いています。
            {v}の仕事をしています。
            """,
        "id": """
            Saya bekerja sebagai {v}.
            Profesi saya {v}
            Aku seorang {v}.
            Saya {v}.
            Pekerjaanku {v}.
            Saya berprofesi sebagai {v}
            """,
    },
    "food": {
        "en": """
            My favorite food is {v}.
            I like {v}.
            I enjoy {v}.
            I really like eating {v}
            I often eat {v}.
            {v} is my favourite food.
            My favourite dish is {v}.
            My favourite meal is {v}
            The best food is {v}.
            Remember that I like {v}.
            """,
        "zh": """
            我喜欢{v}。
            我最爱{v}
            我最爱吃{v}。
            我很喜欢吃{v}。
            我喜欢的食物是{v}
            我爱吃的是{v}。
            我常吃{v}。
            我最喜欢的菜是{v}
            {v}是我最爱吃的。
            请记住我喜欢吃{v}
            """,
        "ja": """
            {v}が好きです。
            {v}が大好きです。
            一番好きな食べ物は{v}です。
            食べ物では{v}が好きです
            いつも{v}を食べます。
            {v}が好物です。
            """,
        "id": """
            Makanan kesukaan saya {v}.
            Saya paling suka {v}
            Aku suka makan {v}.
            Makanan favoritku {v}.
            Saya sering makan {v}.
            {v} adalah makanan favorit saya
            """,
    },
}

ASKED: dict[str, dict[Language, str]] = {
    "name": {
        "en": """
            Can you tell me my name?
            Could you say my name?
            Do you know my name?
            Do you know who I am?
            Do you still know my name?
            Do you still remember my name?
            Please tell me my name.
            Say my name.
            So what is my name?
            What did I say my name was?
            What am I called?
            What was my name?
            What was my name again?
            What name did I tell you?
            How am I called?
            Remember my name?
            My name is what?
            Who did I say I am?
            what's my name
            By what name do you know me?
            """,
        "zh": """
            我叫什么？
            我叫什么名字
            我叫啥
            我叫啥名字？
            我的名字叫什么？
            我的名字是啥
            我姓什么叫什么？
            你知道我叫什么吗？
            你知道我的名字吗
            你知道我是谁吗？
            你记得我叫什么吗？
            你记得我的名字吗？
            还记得我是谁吗？
            还记得我的名字吗
            请说出我的名字
            说出我的名字
            告诉我我的名字
            请告诉我我叫什么
            刚才我说我叫什么？
            我说过我叫什么？
            """,
        "ja": """
            私の名前は何？
            私の名前を言ってください
            私の名前を教えてください
            私の名前、覚えてる？
            私の名前が分かりますか？
            私は何という名前ですか？
            僕の名前は？
            私が誰か分かりますか？
            名前を覚えていますか？
            私の名前は何でしたか？
            """,
        "id": """
            Apa nama saya?
            Namaku siapa?
            Kamu tahu nama saya?
            Apakah kamu tahu namaku?
            Apakah Anda ingat nama saya?
            Sebutkan nama saya
            Tolong sebutkan nama saya
            Siapa saya?
            Siapa nama saya tadi?
            Kamu ingat namaku?
            """,
    },
    "colour": {
        "en": """
            Which colour is my favourite?
            What colour is my favourite?
            Which colour do I like best?
            What is my favorite colour?
            Tell me my favourite colour.
            What colour do I love?
            Do you know my favourite colour?
            What colour did I mention?
            Which colour did I say I like?
            What's the colour I like?
            """,
        "zh": """
            我最喜欢的颜色？
            我最爱的颜色是什么？
            我最喜欢哪种颜色？
            我喜欢哪个颜色？
            我喜欢的颜色是什么
            你知道我喜欢什么颜色吗？
            你还记得我喜欢什么颜色吗？
            告诉我我喜欢的颜色
            我说过我喜欢什么颜色？
            请说出我最喜欢的颜色
            """,
        "ja": """
            私の好きな色は何？
            私は何色が好きですか？
            私の一番好きな色は？
            好きな色を覚えていますか？
            私が好きな色を教えて
            私はどの色が好きでしたか？
            """,
        "id": """
            Warna favorit saya apa?
            Warna apa favorit saya?
            Apa warna kesukaan saya?
            Kamu ingat warna favorit saya?
            Saya suka warna apa?
            Sebutkan warna favorit saya
            """,
    },
    "city": {
        "en": """
            Where is my home town?
            What city do I live in?
            What is my city?
            In which city do I live?
            Which city am I from?
            What is my hometown?
            Tell me where I live.
            Do you remember where I live?
            Where did I say I live?
            Where do I come from?
            """,
        "zh": """
            我住在哪儿？
            我住哪里
            我住在哪个城市？
            我在哪里生活？
            我家在哪里？
            我从哪里来？
            我的家乡是哪里？
            你记得我住在哪里吗？
            告诉我我住在哪里
            我说过我住哪儿？
            """,
        "ja": """
            私はどこに住んでいる？
            私の家はどこですか？
            私はどこから来ましたか？
            私の住んでいる所は？
            私がどこに住んでいるか覚えていますか？
            私の町はどこですか？
            """,
        "id": """
            Saya tinggal di kota apa?
            Di mana rumah saya?
            Dari mana saya berasal?
            Kota saya apa?
            Kamu ingat saya tinggal di mana?
            Di kota mana saya tinggal?
            """,
    },
    "pet": {
        "en": """
            What pet do I keep?
            Which pet do I have?
            What kind of pet do I have?
            What animal lives with me?
            What animal do I have at home?
            Which animal do I own?
            Do you know what pet I have?
            Tell me what pet I have.
            What pet did I mention?
            What is my animal?
            """,
        "zh": """
            我养什么？
            我养了什么？
            我养的宠物是什么？
            我家有什么宠物？
            我家养了什么动物？
            我的宠物是啥
            你知道我养了什么吗？
            你还记得我养了什么吗？
            告诉我我的宠物是什么
            我说过我养什么？
            """,
        "ja": """
            私のペットは何ですか？
            私は何の動物を飼っていますか？
            うちには何がいますか？
            私のペットを覚えていますか？
            私が飼っているのは何？
            飼っている動物は？
            """,
        "id": """
            Hewan peliharaan saya apa?
            Apa hewan peliharaan saya?
            Saya punya hewan apa?
            Saya memelihara apa?
            Kamu ingat peliharaan saya?
            Hewan apa yang saya pelihara?
            """,
    },
    "job": {
        "en": """
            What job do I have?
            What is my occupation?
            What do I do?
            What kind of work do I do?
            What work do I do?
            Which job do I have?
            Do you know my job?
            Tell me my profession.
            What did I say my job is?
            How do I earn my living?
            """,
        "zh": """
            我做什么的？
            我是干什么的？
            我的职业？
            我是什么职业？
            我干什么工作？
            我从事什么工作？
            你知道我的职业吗？
            你还记得我是做什么的吗？
            告诉我我的职业
            我说过我做什么工作？
            """,
        "ja": """
            私の仕事は？
            私の職業は何ですか？
            私は何の仕事をしていますか？
            私の仕事を覚えていますか？
            私は何をしている人ですか？
            私の職業を教えて
            """,
        "id": """
            Apa profesi saya?
            Pekerjaan saya apa?
            Saya kerja apa?
            Kamu ingat pekerjaan saya?
            Profesi saya apa?
            Sebutkan pekerjaan saya
            """,
    },
    "food": {
        "en": """
            What food do I like?
            What is my favorite food?
            What's my favourite food?
            What do I like eating?
            What is my favourite dish?
            Which food is my favourite?
            Tell me my favourite food.
            Do you know what I like to eat?
            What dish do I like most?
            What did I say I like to eat?
            """,
        "zh": """
            我爱吃什么
            我最爱吃什么？
            我最喜欢的食物是什么？
            我喜欢的食物是什么？
            我最喜欢什么菜？
            你知道我喜欢吃什么吗？
            你还记得我爱吃什么吗？
            告诉我我喜欢吃什么
            我说过我爱吃什么？
            我的最爱是什么菜？
            """,
        "ja": """
            私の好きな食べ物は何ですか？
            私は何を食べるのが好きですか？
            私の好物は何ですか？
            好きな食べ物を覚えていますか？
            私の一番好きな食べ物は？
            私が好きな食べ物を教えて
            """,
        "id": """
            Makanan favorit saya apa?
            Makanan apa yang saya suka?
            Apa makanan kesukaan saya?
            Kamu ingat makanan favorit saya?
            Saya suka makanan apa?
            Sebutkan makanan favorit saya
            """,
    },
}

ORDERED: dict[str, str] = {
    "en": """
        You must answer in {l}.
        You always answer in {l}.
        You speak only {l}.
        You reply in {l}, whatever language the user writes.
        Only speak {l}.
        Speak {l}.
        Speak {l} with the user.
        Write in {l}.
        Write all answers in {l}.
        Please answer in {l}.
        Please always use {l}.
        Your language is {l}.
        The output language is {l}.
        Language: {l}
        Respond in {l} only.
        Respond exclusively in {l}.
        Regardless of the question, reply in {l}.
        No matter what, answer in {l}.
        All your replies have to be in {l}.
        You are a helpful assistant. Answer in {l}.
        You are a helpful assistant who answers in {l}
        Talk to the user in {l}.
        Do not use any language but {l}.
        Users expect {l}. Use it.
        The user reads only {l}.
        """,
    "zh": """
        请使用{l}回答。
        请使用{l}回复用户
        请始终使用{l}
        请只用{l}回答
        请一律用{l}回答。
        你必须用{l}回答
        你必须使用{l}回复。
        你只用{l}说话。
        你总是用{l}回答问题
        用{l}回答。
        用{l}回复所有问题
        用{l}和用户交流。
        只使用{l}。
        只能用{l}回答
        回复语言：{l}
        语言：{l}
        输出语言是{l}。
        无论用户用什么语言，都用{l}回答。
        不管怎样都用{l}回复
        你是一个有用的助手，请用{l}回答。
        你是助手，只说{l}
        你的语言是{l}。
        所有回复都必须是{l}
        全部用{l}作答
        以{l}作答。
        """,
}
SHORT: dict[str, str] = {
    "en": """
        Be brief.
        Be short.
        Be brief and clear.
        Answer briefly.
        Answer very briefly.
        Answer shortly.
        Answer in a few words.
        Answer in one sentence.
        Answer with one short sentence only.
        Please answer in one sentence.
        Please be brief.
        Please keep it short.
        Please keep your answers short.
        Keep it short.
        Keep it brief.
        Keep your replies very short.
        Use few words.
        Use as few words as possible.
        Use at most one sentence.
        One sentence only.
        One short sentence per answer.
        Reply in one short sentence.
        Reply briefly.
        Give short answers.
        Give brief answers only.
        Your answers are short.
        Short replies only.
        No long answers.
        Don't write more than one sentence.
        You are a helpful assistant. Be brief.
        """,
    "zh": """
        请简短回答。
        请简要回答
        请简洁回答。
        请尽量简短
        请言简意赅。
        请只用一句话回答。
        请用一句话回复
        用一句话回答
        一句话回答。
        只回答一句话
        只说一句话。
        简短回答
        简短一点。
        简洁一点
        简洁回复。
        回答尽量短
        回答要简洁。
        回答要短
        回复要简短。
        回答不要超过一句话。
        不要长篇大论
        不要啰嗦。
        越短越好
        用几个字回答
        用尽量少的字回答。
        你的回答很简短。
        尽可能简短地回答
        短一点。
        你是助手，回答要简短。
        每次只回一句。
        """,
}


def lines(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.strip().splitlines())
