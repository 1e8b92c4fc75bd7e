# ruff: noqa: E501 - tables of phrases read better wide
"""Further frames of greetings and of questions about the model and the service; only for training.

Knows how people meet a machine apart from "hello" and "who are you": how they ask after its age, home, maker and body,
call for help in one word, come back, apologise first. `HAN` are short wordings in characters alone or nearly so, Japanese
and Chinese ones side by side, so that the language is told by the characters and not by their being there.
"""

from __future__ import annotations

import random
import re

from training.corpus import asked
from training.corpus.frames import TRADITIONAL, Table, expand, lines, table
from training.corpus.sample import LANGUAGES, Language

OWN: dict[Language, Table] = {
    "en": table(
        hi="hey|hi|hello|oh hi|oh hey|well hello|why hello|hello hello|hi again|hey again|heya|hiya|howdy|yo|hey hey|hi all|hello all|hey guys|hello folks|hey everyone|hi everybody|hello team|good day|g'day|hey you|hi friend|hey buddy|hello dear|hello old friend|oi|ahoy there|'ello|heyy|hiii|helloo|hullo",
        tod="good evening|good evening|good morning|good afternoon|evening|morning|afternoon|a very good evening|a good morning to you|a good evening to you|good evening to you all|good evening everyone|good evening, dear|lovely morning|what a lovely morning|what a beautiful evening|happy Monday|happy Friday|happy weekend|morning all|evening all|mornin|evenin|top of the morning to you|rise and shine|gm|good morrow",
        feast="happy new year|happy new year|a happy new year|happy new year to you|merry christmas|merry xmas|happy holidays|happy easter|happy birthday|happy halloween|happy thanksgiving|season's greetings|happy lunar new year|happy chinese new year|eid mubarak|happy diwali|happy hanukkah|happy anniversary|happy spring festival|all the best for the new year|best wishes for the new year|happy 2026|happy first of May|happy mid-autumn festival",
        meet="nice to meet you|nice to meet you|nice meeting you|pleased to meet you|a pleasure to meet you|it's a pleasure|it is a pleasure to meet you|glad to make your acquaintance|delighted to meet you|honoured to meet you|it's an honour|great to meet you|lovely to meet you|good to finally meet you|happy to meet you|how nice to meet you|so nice meeting you|charmed|enchanted, I'm sure|I've heard so much about you|I have heard a lot about you|so we finally meet|we finally meet|at last we meet|so this is you|I was looking forward to meeting you|I wanted to meet you|nice 2 meet u|nice to e-meet you|glad we met",
        again="long time no see|long time no chat|long time no talk|been a while|it's been a while|it has been a while|it's been ages|it's been too long|it's been a long time|I haven't seen you in ages|haven't talked to you for weeks|we meet again|so we meet again|fancy meeting you here|fancy seeing you here|look who's here|guess who|guess who's back|I'm back|I'm back|I am back again|back again|and I'm back|I'm back from lunch|I'm back from work|I'm home|I've returned|I have returned|it's me|it's me|it's me again|it's only me|it's just me|me again|it's your favourite user|here I am again|here we are again|here we go again|I'm here|I made it|I missed you|did you miss me|missed me|good to see you again|nice to see you again|great to be back|good to be back|welcome back|welcome back|welcome back, my friend|welcome home|glad you're back|you're back|we're back",
        state="how are you|how are you|how are you doing|how r u|how are ya|how are you all|how are things|how's things|how's it going|how's it going|hows it going|how is everything|how's everything going|how's life|how is life|how's life treating you|how's it hanging|how are you keeping|how are you getting on|how have you been lately|how've you been|how you doing|how ya doin|how you been|how do you feel today|how are you feeling today|how goes it|how goes|how was your weekend|how was your night|how's your day going|how's your day been|how's your day so far|how's your morning|how was the trip|how's work|how's the family|are you all right|you alright|you okay|u ok|all good|all well|everything okay|everything good with you|what's up|what's up|whats up|wassup|wazzup|sup|sup bro|what's new|what's new with you|what's good|what's happening|what's cooking|what's shaking|what's crackin|what's the word|what are you up to|what have you been up to|what's going on|anything new|are you doing well|did you sleep well|are you busy|you busy|having a good day|in a good mood today|are you having fun|doing okay|doing well today|how do you do|hope you're doing well|I hope you're well|I trust you are well|hope all is well|hope you slept well|hope you had a nice weekend",
        presence="are you there|you there|u there|anyone there|anybody home|is anyone around|is this thing on|is this working|can you read this|do you read me|do you hear me|are you awake|are you online|are you up|are you around|are you listening|you around|is someone there|testing 1 2 3|test test|hello? hello?|is the chat open|shall we talk|wanna chat|can we talk|let's have a chat|do you want to talk|got a minute|do you have a minute|fancy a chat",
        mine="it's me|I'm back|me again|here I am|I am new here|I'm new here|I just joined|first time here|first time trying this|I came to say hi|just dropping by|just passing by|just checking in|I thought I'd say hi|I wanted to say hello|just wanted to greet you|sending you a big hug|reporting for duty|nice place you have here|greetings from my cat|sorry I'm late|sorry for being late|sorry to keep you waiting|sorry for the wait|sorry I was away|sorry for disappearing|excuse the interruption|pardon the intrusion",
        age="how old are you|how old are you|how old r u|what's your age|what is your age|your age|when were you born|when is your birthday|when's your birthday|what's your birthday|what is your date of birth|what year were you made|what year were you born|when were you created|when were you made|when were you released|when did you come out|when were you built|how long have you existed|how long have you been around|how long have you been alive|are you new|are you a new model|is this a new model|how new are you|how young are you|are you young or old|which generation are you",
        home="where do you live|where do you live|where do you come from|where are you from|where are you|where are you located|where are you based|where are you now|where are you right now|where do you reside|where do you stay|where's your home|where is your home|where were you born|where did you grow up|where were you made|what country are you from|which country do you come from|what city are you from|which city do you live in|what planet are you from|what's your nationality|where do you run|on which server do you run|where are your servers|what machine are you on|do you live in a computer|do you live in the cloud|do you have a home|are you Chinese|are you American|are you from China|are you from here|what is your origin|what are your origins",
        company="OpenAI|OpenAI|Google|Anthropic|Meta|Microsoft|Alibaba|Zhipu|Zhipu AI|Tsinghua University|Apple|Amazon|xAI|Baidu|Tencent|ByteDance|Nvidia|IBM|a big company|a university|a single person|students|the government|Chinese engineers|humans|other robots",
        maker="who made you|who built you|who created you|who trained you|who programmed you|who coded you|who designed you|who invented you|who is your creator|who's your creator|who is your maker|who's your maker|who is your developer|who's your author|who is your owner|who owns you|who runs you|who are your parents|who is your father|who is your mother|who's your boss|who is your boss|who is your master|who do you work for|who do you belong to|who pays for you|which company are you from|what company are you from|what company made you|what company owns you|what company is behind you|what company do you work for|which firm built you|which lab trained you|which team is behind you|whose model are you|whose bot are you|whose AI are you|who put you here|who taught you|who wrote your code|what organisation are you from|were you made by <company>|were you trained by <company>|were you created by <company>|did <company> make you|did <company> train you|did <company> build you|are you from <company>|are you owned by <company>|do you work for <company>|do you belong to <company>|are you a product of <company>|is <company> behind you|is <company> your maker|are you an AI by <company>",
        selfname="what's your name|what is your name|what's your name again|your name|what was your name|whats ur name|what name do you have|what name do you go by|what do they call you|what do your friends call you|do you have a nickname|what's your nickname|may I have your name|can I have your name|can I get your name|could I get your name please|what's the model name|what is your model called|what's the name of this AI|what's the name of this bot|what's this model|what's your model|name of the model|what's your version|what is your version number|which version is this|what release are you|which build are you|what's your model ID|what GLM are you|which GLM is this|what's your codename|what are you called|how should I call you|how do I call you|what can I call you",
        size="how big are you|how large are you|how small are you|how big is this model|how big is your brain|what's your size|what size are you|what is the size of this model|how many parameters|how many params do you have|how many parameters are you|how many billion parameters|how many billions do you have|how many weights do you have|how many layers do you have|what's your parameter count|what is your parameter count|how much memory do you need|how many megabytes are you|how tall are you|how heavy are you|how much do you weigh|are you big|are you tiny|are you a small model|are you a large language model|are you a mini model|are you a 7B model|are you a 70B|are you a big or a small model|are you small",
        body="what are you made of|what are you made of|what are you made from|what are you built from|what are you built on|what's inside you|what is inside you|what makes you tick|what hardware do you run on|do you have a body|do you have a face|are you made of metal|are you just code|are you just numbers|are you just a program|how do you work|how do you function|how were you made|how were you built|how were you trained|how were you created|what's under the hood|what is under the hood|what are you running on|what is your architecture|what architecture do you use|what technology are you|what technology is behind you|what do you look like|what do you consist of|do you have a brain|what kind of brain do you have|which neural network are you",
        nature="are you human|are you a human being|are you human or AI|are you human or machine|are you a man|are you a woman|are you a man or a woman|are you a boy or a girl|are you male or female|are you a he or a she|what gender are you|what's your gender|are you a guy|are you a person|are you a robot|are you a bot|are you an actual robot|are you a chatbot|are you real|are you a real human|are you for real|are you an android|are you a computer|are you a machine|are you really an AI|are you some kind of AI|are you some sort of program|are you an assistant|are you an agent|are you a search engine|are you a ghost|are you an alien|are you a toy|are you a demo|is there a human behind this|is a human typing this|am I talking to a real person|am I talking to a human|am I speaking to a machine|am I chatting with a bot|is this a bot|is this an AI|is this automated|is this a real person|is this a human|you're not human, are you|you're a bot, right|you are just a program, right|so you're an AI|are you one of those AIs|what species are you|what are you, a robot|are you a language model|are you an LLM|are you a transformer|are you a neural net|are you open source|are you an open model|are you a real GLM|are you the real GLM|are you just a demo|are you only a demo|are you a test model|are you a fake",
        selves="about yourself|who you are|something about yourself|about you|who you really are|all about yourself|a bit about you|your story|the story of your life|where you come from|your background|your origin story|who made you|your age|how old you are|where you live|your name and age|your name and maker|what you are made of|your version|how big you are|your real name",
        ask_self="<age>|<home>|<maker>|<maker>|<selfname>|<selfname>|<size>|<body>|<nature>|<nature>",
        tongue="English|Chinese|Japanese|Indonesian|Mandarin|Bahasa|German|French|Spanish|Russian|Korean|Arabic|Italian|Dutch|other languages|my language|many languages|anything but English|foreign languages",
        langs="what language do you speak|what languages do you speak|which languages do you speak|which languages do you know|what languages do you understand|which languages do you support|what languages can you use|what languages can I use|which language should I use|how many languages do you speak|how many languages do you know|what's your native language|what is your mother tongue|are you multilingual|are you bilingual|do you speak <tongue>|do you speak <tongue>|can you speak <tongue>|can you speak <tongue>|do you understand <tongue>|do you know <tongue>|can you write <tongue>|can you talk in <tongue>|can we talk in <tongue>|may I write in <tongue>|can I ask in <tongue>|do you only speak English|do you speak more than one language|you speak <tongue>, right|u speak <tongue>",
        help_me_now="help|help|help me|help me please|please help|please help me|pls help|plz help|help pls|help plz|hlep|hlep me|hepl|I need help|I need help|I need ur help|i ned help|need help|need some help|needing help here|I need some help here|I need a little help|I need your assistance|I need assistance|I require assistance|I require help|I'd like some help|I'd appreciate some help|I could really use some help|I could do with some help|I want some help|I need support|I need guidance|I need a favour|I need a helping hand|I need somebody to help me|can you help|can you help me out|can u help|can u help me|can you help me please|could you help|could you help me out|could you please help me|can you assist me|can you assist|could you assist me|could you lend me a hand|would you help me|would you assist me|will you assist me|will you help|would you mind helping me|would you be so kind as to help me|may I ask for help|may I ask you for help|can I get some help|can I get help here|could I have some help|can I have some assistance|any chance you could help me|any help|some help please|a little help|a little help here|little help|help wanted|do you have time to help|are you able to help me|are you here to help|are you there to help|is there someone who can help|can anyone help|can anyone help me|can somebody help|is anyone able to help me|who can help me|who can help|is there any help here|lend me a hand|give me a hand|do me a favour|can you do me a favor|assist me|assist|assistance|assistance required|assistance needed|support|support needed|I'm stuck|I am stuck here|I'm stuck, help|I'm lost here|I have a problem|I've got a problem|I got a problem|I have a small problem|we have a problem|we need help|we need assistance|I have a question|got a question|I've got a question for you|I have some questions|I have a request|may I ask something|can I ask you something|can I ask a question|could I ask you a question|quick question|SOS|mayday|guide me|show me around|give me a tour|help me get started|help me start|get me started|where do I start|how do I begin|how does it work here|how does one use this|what do I type here|what can I type|what can I say to you|what can I try|how should I use you|how can I use you|teach me how to use you|show me how to use you|instructions|tutorial please|manual please|user guide|/help|-h|--help|?help|commands",
        skills="what can you do|what are your talents|what's your talent|what's your job|what do you do|what do you do for a living|what do you do all day|what is your role|what's your role here|what's your purpose|why do you exist|why were you made|what are you here for|why are you here|what were you made for|what were you built for|what's your specialty|what are your limits|what can't you do|what are you capable of|what r u good at|what all can u do|what can u do|wat can u do|how can u help me|show me what you've got|show off your skills|impress me with your skills|got any skills|got any tricks|can you do tricks|what's your superpower|do you have superpowers|can you call functions|can you use tools|can you do maths|can you write poems|can you write JSON|can you chat|can you do sums|are you any good|are you useful|are you helpful|what's the use of you|what use are you|what are you good for|what's in it for me|what should I try first|what can we do together|what shall we do|what can I expect from you",
    ),
    "zh": table(
        hi="你好|你好呀|您好|嗨|嘿|哈喽|哈喽呀|哈喽啊|嗨喽|嗨咯|嘿喽|哟|早呀|早啊|早哇|早上好哇|早早早|晚好|午好|中午好呀|下午好呀|下午好哦|晚上好呀|晚上好哦|晚上好啊|傍晚好|凌晨好|你好哦|你好喔|您好啊|您好哦|你好你好你好|伱好|你号|泥嚎|泥好|尼好|拟好|妮好|hello呀|hi呀|哈咯|安安|喂喂喂|嗨朋友|老兄|朋友|老铁|亲|小可爱|小宝贝|小家伙",
        all="大家好|大家好呀|大家好啊|大家好哦|大家晚上好|大家早上好|大家下午好|大家新年好|各位好|各位早|各位早上好|各位晚上好|各位朋友好|诸位好|诸位早安|诸位晚上好|朋友们好|朋友们晚上好|小伙伴们好|同学们好|老师们好|女士们先生们好|乡亲们好|家人们好|亲们好|伙计们好|兄弟们好|姐妹们好|全体好|在座的各位好|屏幕前的你好",
        meet="幸会|幸会|幸会幸会|幸会啊|久仰|久仰久仰|久仰大名|久仰您的大名|久闻大名|久闻其名|大名如雷贯耳|早有耳闻|百闻不如一见|初次见面|第一次见面|头一回见面|初次相识|很荣幸认识你|荣幸之至|很荣幸见到您|有幸相识|三生有幸|见到你很高兴|见到您真高兴|能认识你太好了|认识一下吧|认识一下|交个朋友吧|做个朋友吧|请多指教|请多关照|以后请多关照|多多关照|往后多关照|终于见面了|终于见到你了|终于等到你",
        again="好久不见|好久不见呀|好久没见了|好久没见|好久没联系了|好久没聊了|好几天不见|许久不见|久违了|久违|多日不见|多年不见|一别多日|一日不见如隔三秋|别来无恙|别来无恙啊|又见面啦|咱们又见面了|我们又见面了|又是我|又是我啦|还是我|是我|是我呀|是我啊|我又来啦|我又回来了|我回来了|我回来啦|我又上线了|我来啦|我来咯|我到了|我到啦|我上线了|想我了吗|有没有想我|想我没|想死你了|欢迎回来|欢迎欢迎|欢迎光临|欢迎回家|你回来啦|回来了啊|老朋友来了|老朋友，又见面了|真巧，又碰到你",
        feast="新年好|新年快乐|新年快乐呀|春节快乐|过年好|恭喜发财|新春大吉|新春快乐|元旦快乐|中秋快乐|中秋节快乐|端午安康|圣诞快乐|国庆快乐|元宵节快乐|周末快乐|周一好|周五快乐|节日快乐|节日好|生日快乐|拜年啦|给您拜年了|给你拜个年|新的一年万事如意|五一快乐|儿童节快乐|教师节快乐|龙年大吉|马年吉祥",
        state="你好吗|你最近好吗|最近咋样|最近如何|近来如何|近况如何|近来怎样|最近过得怎么样|最近过得如何|最近还顺利吗|今天过得好吗|今天怎么样啊|你今天好吗|你今天怎么样|今天开心吗|你还好吗|你还好吧|还好吧|过得怎样|日子过得怎么样|一切可好|一切都好吧|一切顺利吗|一切安好|身体可好|身体怎么样|心情如何|心情怎么样|状态如何|忙不忙|忙啥呢|忙什么呢|最近忙吗|最近在忙啥|在干嘛|在干啥|在干什么呢|在做什么|干嘛呢|干啥呢|咋样啊|怎么样啊|吃了没|吃了没有|吃饭没|吃饭了没|吃过饭没|用过饭了吗|睡了吗|睡了没|昨晚睡得好吗|起床了吗|起来了没|下班了吗|有空吗|有空聊聊吗|有时间聊天吗|方便聊天吗|聊两句|聊聊呗|在不|在不在呀|在线吗|在线不|有人没|有人么|有人吗喂|听得到吗|你在听吗|最近有什么新鲜事|有啥新鲜事",
        ami="我是新用户|我是新来的|我第一次来|头一次用|路过打个招呼|路过|来看看你|来找你聊天|来串门了|冒个泡|报到|前来报到|签到|抱歉来晚了|不好意思来晚了|不好意思，让你久等了|让你久等了|久等了|打扰了|打扰啦|冒昧打扰|失礼了|对不起，刚才走开了|抱歉刚才掉线了|抱抱|给你个拥抱|挥手|握个手|鞠躬",
        canto="早晨|早晨呀|你好嗎|你好呀|食咗飯未|好耐冇見|好耐唔見|點呀|最近點呀|最近點樣|哈囉|哈囉你好|各位午安|早安喔|晚安喔|安安你好|你好喔|吃飽沒|吃飽了嗎|最近好嗎|近來可好|最近過得如何|歡迎回來|我回來了|新年快樂|恭喜發財|聖誕快樂|幸會幸會|久違了|很高興認識你|請多指教|又見面囉|是我啦|嗨囉|哈囉大家|大家早安|大家午安",
        self="你|你|你|你|您|妳|你这家伙|小家伙|你这个模型|你这个AI|这个模型|这个AI|阁下|尊驾|贵模型|机器人你|你们",
        age="几岁|几岁了|几岁啦|多大|多大了|多大年纪|多大岁数|今年几岁|今年多大|今年多大了|芳龄几何|贵庚|年龄多大|的年龄|的年龄是多少|的岁数|什么时候出生的|哪年出生的|哪年生的|何时诞生的|什么时候诞生的|是哪一年做出来的|什么时候发布的|什么时候上线的|是什么时候被创造的|的生日是哪天|的生日|生日是几号|活了多久|存在多久了|诞生多久了|是新模型吗|年轻吗|是第几代",
        home="住哪|住哪儿|住哪里|住在哪|住在哪里|住在哪儿啊|家在哪|家在哪里|家住哪里|是哪里人|是哪儿人|哪里人|是哪国人|是哪个国家的|是中国的吗|是中国人吗|是美国的吗|来自哪个国家|来自哪座城市|来自何方|来自何处|来自哪个星球|从哪来|从哪儿来|打哪来|从何处来|出生在哪里|在哪里出生|老家在哪|的家乡在哪|人在哪|在哪|在哪儿|在哪里|现在在哪|现在在哪里|运行在哪里|跑在哪台机器上|部署在哪里|在哪个服务器上|活在电脑里吗|在云端吗",
        company="OpenAI|OpenAI|谷歌|微软|阿里|阿里巴巴|百度|腾讯|字节跳动|华为|智谱|智谱AI|清华|苹果|Meta|亚马逊|Anthropic|月之暗面|科大讯飞|小米|英伟达|一个大公司|大学生|外国人|中国人|某个大厂",
        maker="是谁做的|是谁造的|是谁造出来的|是谁写的|是谁开发的|是谁研发的|是谁训练出来的|是谁发明的|是谁创造的|谁做的|谁造的|谁开发的|是谁家的|是谁家的AI|是哪家的|是哪家的模型|是哪家公司做的|是哪家公司的AI|是哪个公司开发的|是什么公司的|是什么公司做的|是哪个厂的|是哪个大厂的|是哪个团队的|是哪个机构的|是哪个实验室做的|属于哪家公司|属于谁|归谁管|归谁所有|给谁干活|给谁打工|在哪家公司上班|的老板是谁|的爸爸是谁|的妈妈是谁|的父母是谁|的主人是谁啊|的创造者是谁|的创始人是谁|的研发团队是谁|的开发商是谁|的东家是谁|的公司叫什么|的公司是哪家|背后是谁|背后是哪家公司|背后的公司是哪家|是<company>的吗|是<company>做的吗|是<company>开发的吗|是<company>训练的吗|是<company>家的吗|是<company>的产品吗|是<company>出的吗|是不是<company>做的|是不是<company>的|属于<company>吗|和<company>有关系吗|跟<company>什么关系",
        selfname="叫什么|叫什么名|叫什么来着|叫啥来着|叫啥名儿|叫甚名谁|姓甚名谁|姓什么|贵姓|尊姓大名|怎么称呼|如何称呼|的名字叫啥|的名字呢|的大名|的小名|的外号|的网名|有名字没|有名儿吗|有没有名字啊|有昵称吗|的代号|的代号是什么|的型号|的型号是啥|的模型名|的模型名叫什么|的模型型号|的模型ID是什么|的版本|的版本号|的版本号是多少|是哪个版本啊|是几代模型|是什么型号|是哪个GLM|是哪个GLM模型|是GLM几|是什么模型啊|是啥模型|是哪款模型|是哪一款模型|是哪款AI|用的啥模型|用的什么模型|用的什么大模型",
        size="有多大|有多大啊|多大规模|多大参数|参数多少|参数有多少|参数量多大|的参数规模|的参数量|多少参数|几B的|是几B|是多少B的模型|是7B吗|有几亿参数|有几十亿参数吗|有多少层|有几层|有多少神经元|有多少个权重|的体积多大|占多少内存|占多少空间|多少兆|多高|多重|是大模型吧|是小模型吗|是小模型吧|是迷你模型吗|算大模型吗|是大还是小|大不大|小不小|规模大吗",
        body="是什么做的|是用什么做的|是由什么组成的|由什么构成|的构造是什么|的身体是什么做的|有身体吗|有脸吗|有脑子吗|有大脑吗|里面是什么|里面装了什么|内部是什么|是什么材料做的|是铁做的吗|是一堆代码吗|是一堆数字吗|只是代码吧|是怎么做出来的|是怎么造出来的|是怎么训练的|是怎么训练出来的|是怎么工作的|是怎么运行的|是什么原理|的原理是什么|的架构是什么|的架构|用的什么架构|用的什么技术|的底层是什么|的底座是什么|的内核是什么|跑在什么硬件上|长什么样|长啥样|长得怎么样",
        nature="是人吗|是人类吗|是真人不|是真人么|是不是真人|是不是人|是人不是|是人还是AI|是人是鬼|是人是机器|是活人吗|是机器不|是机器人吧|是机器人么|是不是机器人|是不是机器|是不是AI|是不是人工智能|是AI吧|是AI还是人|是程序吗|是个程序吧|是软件吗|是电脑吗|是计算机吗|是男是女|是男的女的|是男生还是女生|是男的吗|是女的吗|的性别|的性别是什么|是公的母的|是真的吗|是真实的吗|是假人吗|是外星人吗|是客服吗|是人工客服吗|是人工还是机器|是自动回复吗|是智能体吗|是搜索引擎吗|是语音助手吗|是聊天机器人吧|是语言模型吧|是大语言模型不|是神经网络吗|是开源的吗|是开源模型吗|是正版GLM吗|是真GLM吗|是假的GLM吗|是演示用的吗|只是演示吧|只是个演示吗|是测试版吗|是玩具吗",
        ask_self="<age>|<home>|<maker>|<maker>|<selfname>|<selfname>|<size>|<body>|<nature>|<nature>",
        typo_who="你素谁|你系谁|泥是谁|尼是谁|你是随|你是水|你四谁|您是睡|你是谁谁谁|你是谁丫|伱是谁|你叫神马|你叫神马名字|你叫虾米|你叫什么名子|你叫什么明字|你交什么|你是谁阿|你是什么膜型|你是什么模形|你是那个模型|你是哪各模型|你是神马|你是嘛|尼叫什么|泥叫啥|你谁呀你|你谁丫|你哪位呀|你哪个|你谁|谁呀你|谁啊你|哪位|哪位呀|哪位啊|谁呀|谁啊|谁在那|谁在说话|何人",
        trad_who="你是誰呀|妳是誰|您是哪位呢|你叫什麼|你叫甚麼名字|你的名字呢|請問你叫什麼|請問怎麼稱呼您|如何稱呼|你幾歲|你今年幾歲|你多大了|你住哪裡|你住在哪裡|你從哪裡來|你來自哪裡呢|你是哪裡人|你是哪個國家的|你是誰做的|你是誰開發的呢|是誰創造了你|誰訓練你的|你是哪家公司的|你背後是哪間公司|你是人嗎|你是真人嗎|你是機器人嗎|你是不是機器人|你是人還是機器|你是AI嗎|你是男生還是女生|你是什麼做的|你是用什麼訓練的|你有多大|你有多少參數|你是什麼模型呢|你是哪個模型|你的版本是什麼|自我介紹一下吧|介紹一下你自己吧|請做自我介紹|跟大家自我介紹|你係邊個|你係咩|你叫咩名|點稱呼你|你幾多歲|你喺邊度|你喺邊度嚟|邊個整你|邊個整你出嚟|你係人定係機械人|你係咪AI|你係咪真人",
        tongue="英语|英文|中文|日语|日文|印尼语|法语|德语|韩语|俄语|粤语|普通话|西班牙语|外语|几国语言|方言|别的语言|四川话",
        langs="会说什么语言|会哪些语言|会什么语言|会几种语言|会多少种语言|说什么语言|讲什么语言|能说什么语言|能说几种语言|懂什么语言|懂哪些语言|懂几门语言|支持什么语言|支持几种语言|用什么语言交流|的母语是什么|的语言是什么|会说<tongue>吗|会<tongue>吗|会讲<tongue>吗|能说<tongue>吗|能用<tongue>聊天吗|可以说<tongue>吗|可以用<tongue>吗|懂<tongue>吗|看得懂<tongue>吗|听得懂<tongue>吗|是不是只会中文|只会说<tongue>吗",
        help_now="救命啊|救救我|救我|求救|求助|求助求助|求帮忙|求帮助啊|求支援|求指点|帮帮我吧|帮帮我呗|帮帮忙|帮帮忙吧|帮帮忙呗|帮我|帮我吧|帮帮|帮下忙|帮个小忙|帮我个小忙|拜托帮帮我|拜托了，帮我|请帮帮忙|请帮我|请帮我一下|请帮我个忙|请你帮我|请你帮忙|请协助|请协助我|请求协助|请求帮助|请求支援|请给我帮助|我要求助|我想求助|我需要协助|我需要支援|我需要你帮忙|我需要人帮忙|我需要一点帮助|需要你的帮助|需要协助|需要支援|有人能帮我吗|有人可以帮我吗|有没有人帮帮我|谁能帮帮我|谁来帮帮我|谁可以帮我|能帮下我吗|能帮我一下吗|能帮个忙吗|能帮忙不|能不能帮帮我|能不能帮个忙|能不能帮忙|可以帮帮我吗|可以帮个忙吗|可以帮我一下吗|可不可以帮我|可不可以帮个忙|你能帮我吗|你能帮帮我吗|你能帮忙吗|你能帮个忙吗|你可以帮我吗|你可以帮忙吗|你可以协助我吗|你愿意帮我吗|麻烦帮帮我|麻烦帮个忙|麻烦你帮个忙|劳驾帮个忙|劳烦帮忙|帮一下|帮一下我|搭把手|搭把手吧|拉我一把|支援一下|指点一下|指点指点|指教一下|我有麻烦了|我遇到麻烦了|我遇到问题了|我碰到问题了|我有问题|我有个问题|我有一个问题想问|我有事找你|我有事想请教|有事请教|有事相求|有个事儿|请教一下|想请教你|想问你点事|可以问个问题吗|可以问你吗|能问你个事吗|能请教一下吗|我卡住了|我不会用|不会用|不会操作|怎么用啊|这怎么用|这个怎么用|这个咋用|咋用|不知道怎么用|怎么玩|怎么操作|怎么使用|怎么开始用|教我怎么用|教教我怎么用你|新手求助|新手求带|小白求助|新手不会用|从哪开始|从何开始|接下来怎么办|第一步做什么|我该说什么|我可以说什么|可以输入什么|输入什么|客服|找客服|人工服务|SOS|帮忙啊|help|help我|help me一下|幫幫我|幫幫忙|幫我一下|可以幫我嗎|能幫我嗎|請幫忙|請協助|需要協助|幫手呀|可唔可以幫我|幫下手|唔該幫幫手|我需要幫忙",
        skills="会点啥|会点什么|会干啥|会干嘛|会些啥|都会啥|都能干啥|都能干嘛|能干点什么|能干点啥|能做点什么|能帮啥忙|能帮啥|能帮我干啥|能帮我干点什么|能陪我做什么|有何用|有何用处|有何本事|有何能耐|有何特长|有啥本领|有啥特长|有啥能耐|有什么能耐|有什么绝活|有什么拿手的|有什么厉害的地方|有什么超能力|有什么限制|厉害在哪|拿手的是什么|的拿手好戏|的看家本领|的绝活是什么|的特长|的本事|的优点|的工作内容|的任务|的职业|的岗位是什么|是做什么工作的|是干啥的|是干啥用的|存在的意义是什么|为什么存在|为什么被做出来|为何而生|不能做什么|不会什么|能不能干活|中用吗|有用吗|好用吗|能聊天吗|会算数吗|会算术吗|会写诗吗|会调用工具吗|会写JSON吗|能调用函数吗|可以聊天吗|会唱诗吗|会做数学题吗|除了聊天还能干嘛|还有什么功能|还会别的吗",
    ),
    "ja": table(
        hi="こんにちは|こんにちは|どうも|やあ|やぁ|やっほー|ヤッホー|よっ|よお|よーっす|うっす|ういっす|うぃーす|ちわ|ちわっす|ちーっす|ちはー|こんちゃ|こんちゃっす|こんちわー|こんばんわー|ばんわ|こんばんは〜|おは|おはよ|おはよん|おっはー|おはようさん|おはようございますー|はろー|はろはろ|ハロハロ|はーい|ほーい|おーい|ねえ|ねえねえ|ねぇねぇ|あのさ|もしもーし|ごめんください|お邪魔します|おじゃまします|失礼いたします|まいど|まいどー|毎度どうも|おいっす|ハーイ|ヘイ|へーい|ごきげんよう|ごきげんようです",
        all="皆さんこんにちは|みなさんこんばんは|みなさん、おはようございます|皆様こんにちは|皆様、はじめまして|皆さん初めまして|みんな、おはよう|みんなこんにちは|みんな元気|皆さんお元気ですか|全員こんにちは|皆様ごきげんよう",
        meet="はじめまして|初めまして|はじめましてー|はじめましてです|はじめまして、どうぞよろしく|初めまして、よろしくです|お初にお目にかかります|お初です|お会いできて光栄です|お会いできて嬉しい|お会いできて嬉しく思います|お目にかかれて光栄です|お目にかかれて嬉しいです|会えて嬉しい|会えてよかった|会えて光栄|お噂はかねがね|お噂は聞いています|お名前はかねがね伺っております|以後お見知りおきを|お見知りおきください|よろしく|よろしくです|よろしくお願い|よろしくお願いいたします|これからよろしく|今後ともよろしく|どうぞよろしくお願いします|どうぞお見知りおきを|仲良くしてね|友だちになろう|お近づきになれて嬉しい|やっと会えたね|ついに会えた",
        again="久しぶり|久しぶり|久しぶりー|久しぶりだね|久しぶりだな|久しぶりですね|ひさしぶり|ひさしぶりー|ひさびさ|久々|久々だね|久々です|おひさ|おひさー|おひさしぶり|お久しぶり|お久しぶりー|ご無沙汰|ご無沙汰です|ご無沙汰しております|ごぶさたしてます|しばらくぶり|しばらくです|しばらくだったね|何年ぶりだろう|一年ぶりだね|また会えたね|また会えて嬉しい|また会ったね|また会えましたね|また来たよ|また来ちゃった|また来てしまいました|またお邪魔します|また私です|また僕だよ|また俺だ|私だよ|私です、また来ました|俺だよ俺|僕です|ただいま|ただいまー|ただいま帰りました|ただいま戻りました|戻ってきたよ|戻りました|戻ったよ|帰ってきたよ|帰ったよ|帰りました|来たよ|来ました|着いたよ|参上|おかえり|おかえりなさい|お帰りなさい|お待たせ|お待たせしました|お待たせー|会いたかった|会いたかったよ|寂しかった|覚えてるかな、私だよ|ようこそ|いらっしゃいませ",
        feast="あけましておめでとう|あけましておめでとうございます|明けましておめでとう|新年おめでとう|新年おめでとうございます|あけおめ|あけおめ、ことよろ|ことよろ|今年もよろしく|今年もよろしくお願いします|謹賀新年|メリークリスマス|メリクリ|ハッピーニューイヤー|ハッピーハロウィン|お誕生日おめでとう|ハッピーバースデー|良い週末を過ごしてる|いい週末だね|月曜日だね、おはよう|いい夜ですね|素敵な夜ですね|いい朝だね|暑いですね、こんにちは|寒いね、おはよう|雨ですね、こんにちは",
        state="元気|元気かな|元気かい|元気か|元気してる|元気してた|元気にしてた|元気にしてるかな|元気ですかー|お元気|お元気でしたか|お元気でいらっしゃいますか|お変わりありませんか|お変わりないですか|変わりない|いかがお過ごしですか|どうお過ごしですか|お加減いかがですか|ご機嫌いかが|ご機嫌はいかがでしょう|調子どう|調子どうよ|調子はどうだい|調子いい|調子はいい|調子はいかが|最近の調子は|最近調子どう|最近どう|最近どうですか|最近どうしてる|最近どうよ|最近いかがですか|近頃どう|この頃どうですか|体調どう|体の調子は|気分はどう|気分はいかがですか|今日はどんな気分|今日の調子は|今日の調子はどう|今日はどうだった|今日も元気|今日も元気ですか|よく眠れた|よく眠れましたか|もう起きた|ご飯食べた|お昼食べた|何してる|何してるの|今何してる|何してた|今なにしてるの|今ひま|ひま|暇|暇してる|忙しい|忙しいですか|お忙しいですか|今いい|今いいですか|ちょっといい|ちょっとお話しできますか|話せる|話そうよ|おしゃべりしよう|起きてる|起きてますか|いる|いますかー|おる|いるかな|そこにいる|そこにいるの|聞いてる|聞こえる|誰かいる|誰かいるの|誰かおる|元気しとる|元気やった|どない|どないしてる|調子どない|儲かりまっか",
        self="あなた|あなた|あなた|君|きみ|キミ|おまえ|お前|あんた|そちら|そちらさん|貴方|貴殿|おたく|自分|AIさん|ロボットさん|このモデル|このAI|このボット",
        age="何歳|何歳ですか|何歳なの|いくつ|いくつですか|いくつなの|おいくつ|おいくつですか|年はいくつ|歳はいくつ|年齢は|年齢は何歳ですか|年齢を教えて|生年月日は|誕生日は|誕生日はいつ|誕生日はいつですか|いつ生まれたの|いつ生まれましたか|いつ作られたの|いつ作られましたか|いつ公開されましたか|いつからいるの|いつできたの|新しいモデルですか|新しいの|若いの|何年生まれ|何世代目ですか",
        home="どこに住んでるの|どこに住んでいますか|どこに住んでいるのですか|お住まいはどちら|お住まいはどちらですか|家はどこ|家はどこですか|おうちはどこ|どこにいるの|どこにいますか|どこにいるんですか|今どこ|今どこにいるの|出身は|出身はどこ|出身はどこですか|ご出身は|ご出身はどちらですか|どこ出身|どこから来たの|どこから来たのですか|どこから来たん|どちらから来られましたか|どこの国の人|どこの国から来ましたか|どこの国のAIですか|どこの生まれ|どこ生まれ|生まれはどこ|どこで生まれましたか|どこで作られましたか|国籍は|国籍はどこですか|どの星から来たの|中国から来たの|日本人ですか|日本製ですか|中国製ですか|どこで動いていますか|どこで動いてるの|どのサーバーで動いていますか|クラウドにいるの|パソコンの中にいるの",
        company="OpenAI|OpenAI|グーグル|Google|マイクロソフト|メタ|Anthropic|アリババ|百度|テンセント|智譜|智譜AI|清華大学|アップル|アマゾン|ソニー|日本の会社|中国の会社|大きな会社|大学生|人間|政府",
        maker="誰が作ったの|誰が作りましたか|誰が作ったんですか|誰に作られたの|誰に作られましたか|誰に作られたのですか|誰に育てられたの|誰が訓練したの|誰が訓練しましたか|誰が開発したの|誰が開発しましたか|誰が生みの親|生みの親は誰|生みの親は誰ですか|親は誰|お父さんは誰|お母さんは誰ですか|親はいますか|ご主人様は誰|主人は誰ですか|持ち主は誰|持ち主は誰ですか|誰のもの|誰のものですか|誰のモデルですか|誰のAI|開発者は|開発者は誰|開発者さんは誰ですか|開発元は|開発元はどこ|作った人は誰|作った人は誰ですか|作った会社は|作った会社はどこですか|作者は誰|作者はどなたですか|メーカーはどこ|メーカーはどこですか|どこの会社|どこの会社ですか|どこの会社が作ったの|どこの会社のAIですか|どこの会社のAI|どこ製|どこ製ですか|何て会社|何という会社ですか|所属はどこですか|所属は|上司は誰|誰のために働いているの|どこに勤めてるの|<company>が作ったの|<company>が作ったのですか|<company>製ですか|<company>のAIですか|<company>のAI|<company>のモデルですか|<company>の製品ですか|<company>と関係ありますか|<company>に作られたの|<company>が開発したのですか",
        selfname="名前|名前は|名前なに|名前なんていうの|名前は何ていうの|名前は何て言うんですか|名前は何|名前教えて|名前教えてよ|名前教えてくれる|名前あるの|名前はあるの|お名前|お名前うかがっても|お名前を聞かせて|お名前を聞かせてください|お名前頂戴できますか|お名前は何でしたっけ|名前なんだっけ|名前なんやっけ|名前なんていうん|何て名前|何て名前なの|なんていう名前|なんて呼べばいい|なんて呼んだらいい|何て呼べばいいかな|何とお呼びすれば|何とお呼びしたらよいですか|どう呼べばいい|呼び名は|あだ名は|ニックネームは|愛称は|モデルは何|モデル名|モデル名は何|モデルの名前教えて|何のモデル|なんのモデル|何モデル|何てモデル|どのモデル|どのモデルなの|どのGLM|どのGLMですか|型番は|型番を教えて|バージョン|バージョンは何|バージョンはいくつ|バージョン教えて|バージョン番号は|何番のモデルですか|コードネームは",
        size="どのくらい大きいの|どれくらい大きいですか|どれくらいの規模|大きさはどれくらい|サイズは|サイズはどのくらいですか|モデルのサイズは|何パラメータ|パラメータはいくつ|パラメータ数を教えて|パラメータ数はいくつですか|何億パラメータですか|何Bですか|何B|7Bですか|何層ありますか|何層なの|何メガバイトですか|容量は|重さは|身長は|体重は|大きいの|小さいの|大きいモデルなの|小さいモデルなの|大型モデルですか|小型モデルですか|大規模言語モデルですか|ミニモデルですか",
        body="何でできているの|何でできていますか|何で出来てるの|何から作られているの|何から作られましたか|中に何が入っているの|中身は何|中身は何ですか|中身なに|体はあるの|体はありますか|顔はあるの|脳はあるの|頭脳は何ですか|どうやって作られたの|どうやって作られましたか|どうやって動いているの|どうやって動いていますか|どういう仕組み|どんな仕組みですか|仕組みを教えて|どう訓練されたの|どのように訓練されましたか|何で訓練されましたか|アーキテクチャは|アーキテクチャは何ですか|どんな技術ですか|どんなハードで動いていますか|ただのコードなの|ただのプログラムですか|数字の集まりなの|見た目は|どんな見た目ですか|どんな姿",
        nature="人間|人間なの|人間ですかー|人間じゃないの|人間なんですか|人間か|人なの|本物の人間ですか|本物の人間なの|中の人いるの|中の人はいますか|中の人は人間ですか|機械|機械なの|機械ですよね|ロボット|ロボットなの|ロボットなんですか|ロボットだよね|ロボットかな|ボットですか|ボットなの|bot|AIなの|AIなんですか|AIだよね|AIかな|AIですよね|AIか人間か|人間かAIか|人間かロボットか教えて|プログラムなの|ソフトなの|コンピューターですか|コンピュータなの|男|男なの|男ですか女ですか|男か女か|男の子|女の子|女の子なの|性別は|性別は何ですか|性別どっち|生き物ですか|実在するの|実在しますか|本物|本物なの|本物ですか|偽物ですか|宇宙人なの|幽霊なの|自動返信ですか|検索エンジンですか|チャットボットなの|言語モデルなの|ニューラルネットですか|オープンソースですか|デモなの|デモ版ですか|テスト用ですか|おもちゃなの|本物のGLMなの|ただのデモですか|エージェントですか",
        ask_self="<age>|<home>|<maker>|<maker>|<selfname>|<selfname>|<size>|<body>|<nature>|<nature>",
        casual_who="誰|だれ|だれ？|誰？|誰なん|誰なんだ|誰なんだよ|誰なのさ|誰だっけ|誰でしたっけ|誰やねん|誰やの|誰ですのん|誰だお前|誰だおまえ|誰だ君|誰なの君|誰なの、あなた|あんた誰|あんた誰や|お前誰|お前誰だよ|君だれ|君って誰|きみはだれ|きみだれ|どなた|どなた様|どなたでしょう|どなたでしょうか|どちらさま|どちらさん|どちらさまでしょうか|そちらは|そちらどなた|何者|何者だ|何者なんだ|何者なんですか|何もの|なにもの|なに者|何なの|何なのあなた|何なん|なんなの|なんやねん|正体は|正体を教えて|正体を明かして|正体を現せ|名を名乗れよ|名乗れ|自己紹介どうぞ|自己紹介よろ|自己紹介よろしく|自己紹介たのむ|自己紹介頼む|自己紹介してよ|自己紹介してみて|自己紹介してほしい|自己紹介してほしいです|自己紹介してもらえる|自己紹介をどうぞ|自己紹介いただけますか|自己紹介していただけますか|自分を紹介して|自分のことを話して|自分について教えて|自分のこと教えてよ|君のこと教えて|あなたのことを知りたい|あなたのことが知りたいです|あなたのこともっと教えて|あなたはどんな存在|何という存在ですか|ここは誰が答えてるの|誰が話してるの|誰と話してるの|誰としゃべってるの|今誰と話してる|相手は誰|相手は誰ですか|画面の向こうに誰がいるの",
        tongue="英語|日本語|中国語|インドネシア語|フランス語|ドイツ語|韓国語|スペイン語|ロシア語|関西弁|外国語|ほかの言語|他の言葉",
        langs="何語を話せますか|何語を話すの|何語が話せるの|何語が分かりますか|何語がわかる|何語が使えますか|何語で話せばいい|何語対応ですか|何か国語話せますか|何か国語しゃべれるの|何カ国語できる|どの言語に対応していますか|どの言語が使えますか|どの言葉が話せますか|対応言語は|対応言語を教えて|使える言語は|母国語は|母国語は何ですか|母語は何|<tongue>は話せますか|<tongue>話せる|<tongue>しゃべれる|<tongue>できる|<tongue>できますか|<tongue>は分かりますか|<tongue>わかる|<tongue>で話せますか|<tongue>で話してもいい|<tongue>は使えますか|<tongue>で質問できますか|<tongue>しか話せないの",
        help_now="助けて|助けてー|助けてよ|助けてくれ|助けてくれる|助けてくれますか|助けてもらえますか|助けてもらえませんか|助けてください、お願いします|助けてほしい|助けてほしいんだけど|助けて下さい|たすけて|たすけてー|たすけてください|助けが要ります|助けがほしい|助けを求めています|助けてーな|手伝って|手伝ってー|手伝ってよ|手伝ってくれる|手伝ってくれませんか|手伝ってもらえる|手伝ってもらえませんか|手伝ってほしいです|手伝ってほしいんですが|手伝っていただけますか|手伝っていただけませんか|てつだって|お手伝いお願いします|手を貸して|手を貸してくれる|手を貸してください|手を貸してもらえますか|手を貸していただけますか|力を貸して|力になって|力になってくれますか|力になってほしい|協力して|協力してください|協力お願いします|協力してもらえますか|サポートして|サポートしてください|サポートお願い|サポートが必要です|ヘルプ|ヘルプミー|ヘルプお願い|ヘルプください|ヘルプを表示|ヘルプが必要です|ヘルプ！|help|SOS|支援してください|支援をお願いします|困ってる|困ってます|困ってるんだけど|困ったことがあります|困ったなあ、助けて|困りました|ちょっと困ってます|お困りです|お願いがあります|お願いがあるんだけど|お願いしたいことがあります|頼みがある|頼みがあります|頼みたいことがあります|頼む、助けて|相談があります|相談したい|相談したいです|相談に乗って|相談に乗ってください|相談に乗ってくれる|相談してもいいですか|相談いいですか|質問があります|質問がある|質問していいですか|質問してもいい|質問いいですか|質問したいです|聞きたいことがある|聞きたいことがあります|聞いてもいい|聞いてもいいですか|ちょっと聞いていい|ちょっといいですか、助けて|教えてほしいことがあります|使い方がわからない|使い方わからん|使い方教えて|使い方教えてよ|使い方を知りたい|使い方は？|使い方を説明して|どう使うんですか|どうやって使うの|どうやって使えばいい|どうやって始めるの|どう始めればいい|何から始めればいい|何から始めればいいですか|最初に何をすればいい|どうすればいいの、ここ|何を入力すればいい|何を言えばいい|何を書けばいいですか|わからない、助けて|わからないことだらけです|分からないので助けて|初心者です、助けて|初心者なので教えてください|案内して|ガイドして|ガイドをお願いします|チュートリアルをください|マニュアルください|説明書ください",
        skills="何ができるん|何できる|何できるの|何できます|何できるん|なにができるの|なにできるの|何ができるか教えて|何ができるか教えてください|何をできるの|何をしてくれるん|何してくれるの|何が出来ますか|何が出来るの|何が可能ですか|どんなことできる|どんなことできるの|どんなことができるか知りたい|どんな事できるの|どんな能力ある|どんな特技がある|どんな機能|どんな技能がありますか|特技ある|特技は|特技なに|特技は何|得意なことある|得意なこと何|得意技は|得意技は何ですか|得意なのは何|強みは|強みは何ですか|長所は何ですか|長所は|役目は|役目は何ですか|仕事は|仕事は何|仕事なに|お仕事は|お仕事は何ですか|職業は|何の仕事をしているの|何の役に立つの|何の役に立つんですか|何のためにいるの|何のために生まれたの|何のために作られたの|何のために存在するの|なぜ存在するの|存在理由は|何に使えるの|何に使うの|何に使えばいい|できないことは何ですか|できないことは|限界は|役に立つの|役に立ちますか|使えるの|便利なの|計算できる|計算できますか|詩は書けますか|詩を書けるの|ツールは使えますか|関数は呼べますか|JSONは書けますか|おしゃべりできる|雑談できますか|話し相手になれる|すごいことできる|必殺技は|超能力ある|何を頼める|何を頼めばいい|何をお願いできますか|何を試せばいいですか|何して遊べるの|一緒に何ができますか",
    ),
    "id": table(
        hi="halo|hai|hey|hei|hai kak|halo kak|halo gan|halo min|halo mas|halo mbak|halo bang|halo bro|halo sis|hai bestie|woy|woi|oi|oy|eh|eh halo|hallo|haloo|haii|hai guys|halo gais|halo semua|hai semuanya|halo teman-teman|helo|alo|yo|yuhu|misi|permisi ya|punten|pagi kak|siang kak|sore kak|malem|malam kak|met pagi|met siang|met sore|met malam|met malem|selamat pagi kak|selamat pagi semua|selamat sore semua|selamat malam semuanya|selamat petang|pagi-pagi|assalamualaikum|om swastiastu|salam sejahtera|shalom|sampurasun|horas|hai lagi|halo lagi|halo halo halo",
        meet="salam kenal|salam kenal ya|salam kenal kak|salam kenal semuanya|salam jumpa|senang bertemu kamu|senang bertemu dengan kamu|senang ketemu kamu|senang ketemu|seneng ketemu kamu|senang berjumpa denganmu|senang berjumpa dengan Anda|senang berkenalan dengan Anda|senang kenal kamu|senang mengenalmu|senang bisa kenalan|senang akhirnya bertemu|kenalan yuk|kenalan dulu ya|mari berkenalan|ayo kenalan|boleh kenalan|mau kenalan dong|suatu kehormatan bertemu Anda|sebuah kehormatan|terhormat bisa bertemu|aku sering dengar tentang kamu|sudah lama ingin bertemu|akhirnya kita bertemu|akhirnya ketemu juga|mohon bimbingannya|mohon kerja samanya",
        again="lama tidak jumpa|lama tak jumpa|lama gak jumpa|lama nggak ketemu|lama ga ketemu|udah lama gak ketemu|sudah lama tidak bertemu ya|sudah lama kita tidak bicara|lama tak bersua|lama tak berjumpa|lama gak ngobrol|udah lama ya|ke mana saja|kemana aja|ketemu lagi|ketemu lagi nih|kita bertemu lagi|kita jumpa lagi|jumpa lagi|berjumpa lagi kita|aku balik|aku balik lagi|aku balik lagi nih|gue balik lagi|gue balik nih|gw balik|aku kembali|saya sudah kembali|saya kembali lagi|aku datang|aku datang lagi nih|aku pulang|saya pulang|aku sampai|aku udah di sini|saya di sini lagi|ini aku|ini aku lagi|ini saya|ini saya lagi|ini gue|ini gue lagi|aku lagi|saya lagi nih|tebak siapa|kangen gak|kangen aku gak|aku kangen|kangen kamu|selamat datang kembali|selamat datang lagi|welcome back ya|senang bertemu lagi|senang bisa kembali|senang melihatmu lagi",
        feast="selamat tahun baru|met tahun baru|selamat natal|selamat hari natal|selamat idul fitri|selamat lebaran|selamat hari raya|minal aidin wal faizin|mohon maaf lahir batin|selamat berpuasa|selamat puasa|selamat nyepi|selamat waisak|selamat imlek|gong xi fa cai|selamat ulang tahun|met ultah|selamat hari kemerdekaan|merdeka|selamat akhir pekan|selamat berakhir pekan|selamat hari Senin|selamat hari Jumat|selamat hari Minggu|met weekend|selamat liburan|selamat paskah|selamat hari guru",
        state="apa kabar|apa kabar nih|apa kabar hari ini kak|apa kabar kalian|apa kabarnya|pa kabar|pakabar|apa kbr|apa kbar|gimana kabar|gimana kabarnya hari ini|gimana kabar lo|gimana kabar kamu|gmn kabarnya|gmn kabar|gmana kabarmu|bagaimana kabar|bagaimana kabarmu hari ini|bagaimana kabar kamu|bagaimana kabar semuanya|bagaimana keadaanmu|bagaimana keadaan Anda|gimana keadaannya|bagaimana hidupmu|gimana hidup|gimana hari ini|gimana harinya|bagaimana hari Anda|harimu menyenangkan|harimu baik|sehat-sehat saja|sehat kan|sehat selalu ya|kamu sehat|kamu baik-baik saja|kamu oke|baik-baik aja kan|semua baik|semuanya lancar|lancar semua|lagi apa nih|lagi apa kamu|lagi ngapain|lg ngapain|lg apa|sedang apa kamu|sedang sibuk|sibuk gak|lagi sibuk ya|sibuk apa nih|udah makan|udah makan belum|sudah makan belum|sudah tidur|udah bangun|tidurmu nyenyak|ada kabar baru|ada cerita apa|apa cerita|apa yang baru|ada apa|ada apa nih|suasana hatimu bagaimana|mood kamu gimana|semoga kamu sehat|semoga kabarmu baik|semoga harimu cerah",
        presence="ada orang gak|ada orang nggak|ada orang di sana|ada siapa di sini|kamu ada gak|kamu di situ|kamu di sana|masih di situ|masih di sana|kamu bangun|kamu dengar|kamu dengar aku|denger gak|bisa baca ini|online gak|lagi online|tes tes|tes satu dua tiga|cek cek|ngobrol yuk|yuk ngobrol|mau ngobrol|boleh ngobrol|temani aku ngobrol|ada waktu|ada waktu sebentar|numpang lewat|cuma mampir|mampir sebentar|aku baru gabung|saya orang baru|aku baru pertama kali|baru coba nih|maaf telat|maaf terlambat|maaf baru muncul|maaf lama menunggu|maaf ganggu|maaf mengganggu malam-malam",
        self="kamu|kamu|kamu|Anda|anda|lo|lu|elo|km|kmu|kau|situ|dikau|engkau|kakak|model ini|bot ini|AI ini|asisten ini",
        age="umur <self> berapa|umurmu berapa|berapa umurmu|berapa umur <self>|berapa usia <self>|usiamu berapa|berapa usiamu|usia Anda berapa|umur berapa sekarang|<self> umur berapa|<self> umurnya berapa|kapan <self> lahir|kapan kamu dilahirkan|kapan <self> dibuat|kapan <self> diciptakan|kapan <self> dirilis|kapan ulang tahunmu|ulang tahunmu kapan|tanggal lahirmu kapan|<self> lahir tahun berapa|<self> dibuat tahun berapa|sejak kapan <self> ada|sudah berapa lama <self> ada|<self> masih muda ya|<self> model baru|apakah <self> model baru|<self> generasi ke berapa",
        home="<self> tinggal di mana|<self> tinggal dimana|di mana <self> tinggal|di mana rumahmu|rumah <self> di mana|rumahmu di mana|<self> asalnya dari mana|<self> asal mana|asal <self> dari mana|asalmu mana|<self> dari mana|<self> dari negara mana|<self> berasal dari negara apa|dari mana <self> datang|dari kota mana <self>|<self> orang mana|<self> orang Indonesia|<self> dari Indonesia|<self> dari Cina|<self> lahir di mana|di mana <self> lahir|di mana kamu dibuat|<self> ada di mana|<self> di mana sekarang|lagi di mana <self>|posisi di mana|<self> berada di server mana|<self> jalan di komputer mana|di mana <self> dijalankan|<self> dari planet mana|<self> hidup di komputer|kewarganegaraanmu apa|negaramu apa",
        company="OpenAI|OpenAI|Google|Microsoft|Meta|Alibaba|Baidu|Zhipu|Zhipu AI|Tsinghua|Apple|Amazon|Anthropic|Tencent|Gojek|Tokopedia|perusahaan besar|mahasiswa|orang Indonesia|orang Cina|manusia|pemerintah",
        maker="siapa yang bikin <self>|siapa yang bikin kamu|siapa yang buat <self>|siapa yang ciptain <self>|siapa yang ngelatih <self>|siapa yang memprogram kamu|siapa yang menulis kodemu|siapa pembuat <self>|siapa penciptamu sebenarnya|siapa developermu|siapa developer kamu|siapa bosmu|siapa bos <self>|siapa orang tuamu|siapa ayahmu|siapa ibumu|siapa tuanmu|siapa majikanmu|siapa pemilik <self>|siapa yang punya <self>|<self> punya siapa|<self> milik siapa|<self> bikinan siapa|<self> buatan mana|<self> buatan perusahaan apa|<self> produk siapa|<self> produk perusahaan mana|<self> ciptaan siapa|<self> dibikin siapa|<self> dibuat siapa|<self> dibuat sama siapa|<self> dilatih siapa|<self> dilatih oleh siapa|<self> kerja buat siapa|<self> kerja di mana|<self> bekerja untuk siapa|<self> dari perusahaan mana|perusahaan apa yang membuat <self>|perusahaan apa di balikmu|perusahaanmu apa|nama perusahaanmu apa|tim mana yang membuatmu|apakah <self> buatan <company>|<self> buatan <company>|<self> dibuat oleh <company>|<self> dibuat <company> ya|<self> dari <company>|<self> milik <company>|<self> produk <company>|apa <company> yang membuatmu|apakah <company> yang melatihmu",
        selfname="namanya siapa|nama lo siapa|nama lu siapa|nama km siapa|namamu siapa sih|namamu apa sih|siapa sih namamu|siapa nama lo|siapa namanya|nama kakak siapa|siapa nama panggilanmu|nama panggilanmu|nama aslimu siapa|nama lengkapmu siapa|namamu siapa tadi|siapa ya namanya|boleh tau namanya|boleh tahu namanya|boleh tahu nama kakak|boleh kenal namanya|kasih tau nama dong|nama dong|panggil apa nih|enaknya dipanggil apa|aku panggil <self> apa|dipanggil apa|punya nama gak|kamu punya nama|ada namanya gak|nama model apa|nama model ini apa|model apa sih ini|ini model apa ya|ini AI apa|ini bot apa|ini siapa ya|pakai model apa|ini pake model apa|versi berapa|ini versi berapa|versimu berapa|nomor versinya|tipe apa <self>|GLM yang mana <self>|GLM versi berapa",
        size="seberapa besar <self>|ukuranmu berapa|ukuran <self> berapa|berapa ukuran model ini|berapa besar model ini|berapa parameternya|parameternya berapa|jumlah parametermu|jumlah parametermu berapa|berapa jumlah parameter <self>|berapa miliar parametermu|berapa B <self>|<self> 7B ya|berapa lapisanmu|berapa megabyte <self>|berapa beratmu|tinggimu berapa|<self> besar atau kecil|<self> model kecil ya|<self> model besar ya|<self> kecil ya|apakah <self> model bahasa besar",
        body="<self> terbuat dari apa|terbuat dari apa <self>|<self> terbuat dari apa sih|<self> dibuat dari apa|apa isi dirimu|apa isimu|di dalammu ada apa|kamu punya badan|kamu punya tubuh|kamu punya wajah|kamu punya otak|otakmu apa|bagaimana <self> dibuat|gimana <self> dibuat|bagaimana <self> bekerja|gimana cara kerja <self>|bagaimana cara kerjamu|bagaimana <self> dilatih|gimana kamu dilatih|arsitekturmu apa|apa arsitektur <self>|teknologi apa yang kamu pakai|<self> jalan di perangkat apa|<self> cuma kode ya|<self> hanya program|<self> cuma angka-angka|wujudmu seperti apa|rupamu seperti apa|bentukmu gimana",
        nature="<self> manusia|<self> manusia bukan|<self> manusia ya|apakah <self> manusia|apa <self> manusia|<self> manusia apa bot|<self> manusia apa robot|<self> orang atau bot|<self> orang beneran|<self> orang asli|<self> beneran orang|<self> orang bukan|<self> robot|<self> robot ya|<self> robot bukan|<self> robot kan|apakah <self> robot|apa <self> robot|<self> bot ya|<self> bot kan|<self> bot bukan|ini bot ya|ini robot ya|ini manusia atau bot|ini orang atau mesin|ini orang beneran|ini AI ya|ini dibalas manusia|ini jawaban otomatis|<self> AI ya|<self> AI kan|<self> AI bukan|<self> mesin ya|<self> mesin|<self> program komputer|<self> komputer|<self> chatbot ya|<self> model bahasa ya|<self> cowok apa cewek|<self> cowok atau cewek|<self> cewek ya|<self> laki-laki atau perempuan|<self> pria atau wanita|jenis kelaminmu apa|gendermu apa|<self> nyata|<self> nyata gak|<self> beneran ada|<self> hantu ya|<self> alien ya|<self> cuma demo|<self> hanya demo ya|<self> GLM asli bukan|<self> GLM beneran|<self> mesin pencari|<self> asisten virtual|<self> agen AI|<self> customer service|<self> open source gak|<self> admin ya",
        ask_self="<age>|<home>|<maker>|<maker>|<selfname>|<selfname>|<size>|<body>|<nature>|<nature>|<chat_who>",
        chat_who="lo siapa|lu siapa|lo siapa sih|lu siapa sih|elo siapa|loe siapa|lo ini siapa|km siapa|kmu siapa|kmu sp|km sp sih|sp kamu|sp nih|siapa nih|siapa sih lo|siapa sih kamu|siapa sih ini|siapa kau|kau siapa|kau ini siapa|situ siapa|ini dengan siapa|dengan siapa ini|sama siapa nih|ini sama siapa ya|aku chat sama siapa|gue ngomong sama siapa|gue ngobrol sama siapa nih|kenalin diri dong|kenalin dirimu dong|perkenalan dong|perkenalan dulu dong|intro dong|ceritain diri kamu|ceritain tentang kamu dong|cerita tentang diri kamu dong|kamu apaan sih|lo apaan|kamu itu apaan|apaan sih kamu|siapa gerangan|siapakah gerangan dirimu|siapa dikau|jelasin kamu siapa|kasih tau kamu siapa|spill dong kamu siapa",
        tongue="bahasa Inggris|bahasa Indonesia|bahasa Jepang|bahasa Mandarin|bahasa Cina|bahasa Jawa|bahasa Sunda|bahasa Arab|bahasa Korea|bahasa Jerman|bahasa Prancis|bahasa Melayu|bahasa lain|bahasa asing",
        langs="bahasa apa yang kamu pakai|bahasa apa yang kamu mengerti|bahasa apa yang kamu kuasai|bahasa apa saja yang kamu mengerti|bahasa apa saja yang didukung|kamu bisa bahasa apa|kamu bisa bahasa apa aja|kamu bisa berapa bahasa|berapa bahasa yang kamu bisa|kamu ngomong bahasa apa|kamu berbicara bahasa apa|lo bisa bahasa apa|bahasa ibumu apa|bahasamu apa|kamu bisa <tongue>|kamu bisa <tongue> gak|kamu bisa <tongue> ya|bisa <tongue> gak|bisa <tongue>|bisakah kamu berbicara <tongue>|bisa ngomong <tongue>|bisa pakai <tongue>|kamu mengerti <tongue>|kamu ngerti <tongue> gak|kamu paham <tongue>|apakah kamu bisa <tongue>|apakah Anda mengerti <tongue>|boleh pakai <tongue>|cuma bisa <tongue> ya|support <tongue> gak",
        help_now="tolong|tolong|tolong dong|tolong ya|tolonglah|tolong saya|tolong aku dong|tolong gue|tolong bantuin|tolong bantu dong|tolong bantu kami|tolong bantuannya|tolong dibantu|tolong dibantu ya kak|tolongin|tolongin dong|tolongin gue|tolongin aku|bantu|bantu dong|bantu saya dong|bantu saya ya|bantu kami|bantu aku ya|bantuin|bantuin aku|bantuin gue|bantuin gue dong|bantuin dong kak|bantuin ya|bantulah saya|minta tolong dong|minta tolong ya|minta bantuannya|minta bantuan dong|minta bantuan ya kak|mohon bantuan|mohon bantuannya|mohon bantu saya|mohon dibantu|mohon pertolongan|mohon petunjuk|mohon arahan|butuh bantuan|butuh bantuan nih|butuh bantuan dong|butuh bantuanmu|butuh pertolongan|butuh tolong|perlu bantuan|perlu bantuan nih|perlu bantuanmu|saya butuh bantuanmu|saya butuh bantuan Anda|saya butuh pertolongan|saya membutuhkan bantuan|saya memerlukan bantuan|aku butuh bantuanmu|aku butuh pertolongan|aku perlu bantuan|gue butuh bantuan|kami butuh bantuan|saya mau minta bantuan|saya ingin minta bantuan|aku mau minta tolong|boleh minta tolong|boleh minta bantuan|boleh minta tolong gak|boleh dibantu|bisa minta tolong|bisa minta bantuan|bisa bantu|bisa bantu gak|bisa bantu saya gak|bisa bantu aku|bisa bantu aku gak|bisa bantuin|bisa bantuin gak|bisa bantuin aku|bisa tolong bantu|bisa nolongin|bisa nolong gak|kamu bisa bantu|kamu bisa bantu aku|kamu bisa bantu saya|kamu bisa menolong saya|kamu bisa nolong gak|bisakah kamu membantuku|bisakah kamu menolong saya|bisakah saya dibantu|bisakah Anda menolong|dapatkah Anda membantu|dapatkah kamu membantu saya|maukah kamu membantu|maukah kamu menolongku|mau bantu aku gak|apakah Anda bisa membantu saya|apakah kamu bisa bantu saya|apa kamu bisa membantu|siapa yang bisa bantu|siapa yang bisa membantu saya|ada yang bisa bantu|ada yang bisa membantu saya|ada yang bisa nolong|aku bingung nih, tolong|saya bingung harus mulai dari mana|saya kesulitan|aku kesulitan nih|saya ada masalah|aku ada masalah|ada masalah nih|saya punya masalah|saya mau tanya|aku mau tanya|mau tanya dong|mau nanya|mau nanya dong|saya ingin bertanya|saya ada pertanyaan|ada pertanyaan nih|boleh tanya|boleh nanya gak|boleh bertanya|gimana cara pakainya|gimana pakainya|gmn cara pakenya|cara pakainya gimana|cara pakenya gmn|bagaimana menggunakan ini|bagaimana cara menggunakannya|aku gak ngerti cara pakainya|saya tidak mengerti cara memakainya|mulainya gimana|harus mulai dari mana|saya harus ketik apa|ketik apa nih|harus bilang apa|petunjuk dong|panduannya dong|ajari aku pakai ini|ajarin cara pakainya|tutorial dong|help|help dong|help me dong|SOS",
        skills="bisa apa aja|bisa apa aja nih|bisa apa aja sih|bisa ngapain|bisa ngapain aja|bisa ngapain aja sih|lo bisa apa|lo bisa apa aja|lu bisa ngapain|lo bisa ngapain aja|km bisa apa|km bs apa aja|kamu bisanya apa|kamu bisanya ngapain|kamu bisa bantuin apa|kamu bisa bantu apa aja|bisa bantuin apa aja|kamu jagonya apa|jagonya apa|kamu pinter apa|keahlian lo apa|keahlianmu apa|kemampuanmu apa|kemampuan kamu apa aja|fungsimu apa|fungsi kamu apa|gunamu apa|gunanya kamu apa|kamu gunanya apa sih|kerjaan kamu apa|kerjaanmu apa|kerjamu apa|tugas kamu apa|tugasmu apa sih|peranmu apa|pekerjaanmu apa|apa pekerjaanmu|apa kerjamu|apa saja yang bisa kulakukan di sini|apa yang bisa kita lakukan bersama|apa yang bisa aku coba|kenapa kamu dibuat|kenapa kamu ada|mengapa kamu diciptakan|tujuanmu apa|tujuan kamu dibuat apa|apa yang tidak bisa kamu lakukan|batasanmu apa|kamu berguna gak|kamu ada gunanya gak|ada fitur apa|fiturnya apa aja|fitur apa aja|ada fitur apa aja di sini|kekuatanmu apa|kekuatan supermu apa|bisa ngitung gak|bisa hitung-hitungan|bisa bikin puisi|bisa nulis puisi gak|bisa panggil fungsi|bisa pakai alat|bisa bikin JSON|bisa ngobrol gak|bisa diajak ngobrol|kamu pintar gak|tunjukin kemampuanmu|tunjukkan kebolehanmu|pamer kemampuan dong|kamu bisa bantu kerjaan apa",
    ),
}  # fmt: skip
PARTS: dict[Language, Table] = {
    language: {**asked.PARTS[language], **OWN[language]} for language in LANGUAGES
}

FRAMES: dict[str, dict[Language, tuple[str, ...]]] = {
    "hello": {
        "en": lines("""
            <meet><dot>
            <meet>[, glm-nano|, friend|, sir|, everyone| too| all||! How are you?|, I'm new here]<dot>
            <hi>[, |! | ]<meet><dot>
            <tod>[, |! ]<meet><dot>
            <again><dot>
            <again>[, friend|, buddy|, my friend|, glm-nano|, everybody||| after all this time]<dot>
            <hi>[, |! | ]<again><dot>
            <tod>[, |! ]<again><dot>
            <again>[, |! |. ]<state><q>
            <again>[, |! |. ]<again><dot>
            <state><q>
            <hi>[, |! | ]<state><q>
            <tod>[, |! ]<state><q>
            <state>[ today| tonight| my friend| over there| in there|, buddy| this fine morning| these days]<q>
            <state>[? |, |. ]<state><q>
            <hi>[, |! ]<state>[? |, ]<state><q>
            <feast><dot>
            <feast>[ everyone| to all of you|, glm-nano| my friend| in advance|]<dot>
            <hi>[, |! ]<feast><dot>
            <feast>[, |! ]<state><q>
            <tod><dot>
            <tod>[, glm-nano|, my friend|, everyone| from <origin>|, how nice to see you|]<dot>
            <hi><dot>
            <hi>[, |! | ]<presence><q>
            <presence><q>
            <hi>[, |. |! ]<mine><dot>
            <mine><dot>
            <mine>[, |. ]<state><q>
            <greet>[, |! ]<again><dot>
            <greet>[, |! ]<meet><dot>
            <greet>[! |, ]<meet>[! |, |. ]<state><q>
            """),
        "zh": lines("""
            <hi>[！|。|~|～||，|]
            <all>[！|。|~||]
            <hi>，<all>[！|。||]
            <meet>[！|。|~||，朋友|，小模型|啊]
            <hi>[，|！| ]<meet>[！|。||]
            <meet>，<meet>[！|。||]
            <again>[！|。|~||，朋友|，老朋友|]
            <hi>[，|！| ]<again>[！|。||]
            <again>[，|！]<state><qm>
            <again>，<again>[！|。||]
            <feast>[！|。|~||，朋友们|，各位|]
            <hi>[，|！]<feast>[！||]
            <feast>[，|！]<state><qm>
            <state><qm>
            <hi>[，|！| ]<state><qm>
            <all>[，|！]<state><qm>
            <state>[？|，]<state><qm>
            <ami>[！|。||~]
            <hi>[，|！]<ami>[！|。||]
            <ami>，<hi>[！|。||]
            <canto>[！|。|？||~]
            <canto>[，|！| ]<canto>[！|？||]
            """),
        "ja": lines("""
            <hi>[！|。|ー|～|||♪]
            <all>[！|。|？||]
            <hi>[、|。|！| ]<meet>[！|。||]
            <meet>[！|。|||♪]
            <meet>[、|。|！]<meet>[！|。||]
            <again>[！|。|||〜|、元気？|、調子どう？]
            <hi>[、|。|！| ]<again>[！|。||]
            <again>[、|。|！]<state><q>
            <again>[、|。|！]<again>[！|。||]
            <feast>[！|。|||♪]
            <hi>[、|。|！]<feast>[！|。||]
            <state><q>
            <hi>[、|。|！| ]<state><q>
            <state>[？|、]<state><q>
            <hello>[、|。|！]<state><q>
            <hello>[、|。|！]<again>[！|。||]
            <feast>[、|。|！]<state><q>
            """),
        "id": lines("""
            <hi>[!|.|||,| ya]
            <hi>[, |! | ]<meet>[!|.|||, ya]
            <meet>[!|.||| ya| nih]
            <hi>[, |! | ]<again>[!|.||]
            <again>[!|.||| ya| nih|, kawan]
            <again>[, |! ]<state><q>
            <again>[, |! ]<again>[!|.||]
            <feast>[!|.||| ya| semuanya| kak]
            <hi>[, |! ]<feast>[!|.||]
            <feast>[, |! ]<state><q>
            <state><q>
            <hi>[, |! | ]<state><q>
            <state>[, |? ]<state><q>
            <hi>[, |! | ]<presence><q>
            <presence><q>
            <hello>[, |! ]<again>[!|.||]
            <hello>[, |! ]<meet>[!|.||]
            """),
    },
    "who": {
        "en": lines("""
            <ask_self>[||, please| exactly| by the way| actually| then| really| anyway]<q>
            <ask_self>[||, please| exactly| by the way| actually| then| really| anyway]<q>
            [so|and|but|now|ok|well|wait], <ask_self><q>
            <ask_self>[? |, |, and | and ]<ask_self><q>
            <ask_self>[? |? And ]<who_clause><q>
            <say_so>[: |, ]<ask_self><q>
            [tell me|tell us] <selves><dot>
            [talk|speak|say something|tell me more|tell us a story|say a few words] about [yourself|who you are|your past|your maker|your age|your home|your name|what you are made of|where you come from|how you were made]<dot>
            [I want|I'd like|I would like|we want|I'm curious|we'd like] to [know|hear|learn] [<selves>|more about you|what you are called|who made you|how old you are|where you come from]<dot>
            [can|could|will|would] you [tell me|tell us|also tell me|maybe tell me|please tell us] <selves><q>
            [introduce|describe|present] yourself[, please| to us| to me| a bit| already| for a second| real quick| in short|]<dot>
            [who|who the hell|who the heck|who on earth|and who|wait, who] [r u|are you|is this|dis|are u|is it|am I talking to|are you again]<q>
            """),
        "zh": lines("""
            <self><ask_self><qm>
            <self><ask_self><qm>
            <ask>[，|，|]<self><ask_self><qm>
            <self><ask_self>[？|，]<self><ask_self><qm>
            <self><ask_self>，<self><ask_self><qm>
            <typo_who>[？|?|。||呀|啊|！]
            <typo_who>，<self><ask_self><qm>
            <trad_who>[？|?|||呢]
            <trad_who>[？|，]<trad_who>[？|]
            [我想知道|告诉我|我很好奇|我不知道|麻烦告诉我|快告诉我]<self><ask_self>
            """),
        "ja": lines("""
            <self>[は|って|、|、|]<ask_self><q>
            <ask_self><q>
            <ask><self>は<ask_self><q>
            <ask><ask_self><q>
            <ask_self>[？|、|。]<ask_self><q>
            <casual_who><q>
            <ask><casual_who><q>
            <casual_who>[？|。|、]<ask_self><q>
            [えっと|ええと|うーん|あれ|ねえ|で|んで|じゃあ|つーか|てか|ちなみに]、<casual_who><q>
            [えっと|ええと|ねえ|で|じゃあ|てか|ちなみに|そういえば]、<self>[は|って|、]<ask_self><q>
            """),
        "id": lines("""
            <ask_self><q>
            <ask_self>[| sih| ya| kak| dong| nih| sebenarnya]<q>
            <say_so>[: |, ]<ask_self><q>
            [eh|nah|jadi|terus|btw|oh ya|kalau boleh tahu|ngomong-ngomong|omong-omong|kepo nih|penasaran], <ask_self><q>
            <ask_self>[? |, |. Terus |, dan ]<ask_self><q>
            <chat_who><q>
            <chat_who>[? |, ]<ask_self><q>
            """),
    },
    "deny": {
        "en": lines("""
            [r u|are u|u r|u|you|so you're|you are just|you are actually|surely you're|are you the|are you that|are you this|are you still|are you maybe|are you by any chance] {m}<q>
            [hey|hi|yo|oh hi|hello there|good evening|nice to meet you|how are you|what's up|long time no see|welcome back|happy new year][, |! |, is that ]{m}<q>
            [you sound|you talk|you look|you feel|you seem|you write|you answer] like {m}[. Are you?|, are you it?|, is it you?|, aren't you?||.]
            [are you|r u] [the same as|similar to|better than|smarter than|bigger than|older than|newer than|faster than|like|related to|a friend of|a rival of|the brother of|the successor of|a smaller|a cheaper|a light version of|a fork of|as good as|as smart as|a fine-tuned] {m}<q>
            [did they rename|have they renamed|is this secretly|is this not|this isn't|this is not|is it maybe|that's|is that|is it still|was it always|it's] {m}[, is it||, right|, no| here| in disguise]<q>
            [the site says|the label says|my boss says|a friend said|it says here|the page says|rumour has it|I read online] [you are|you're|that you are|this is] {m}[. True?|, is that so?|. Is it?|.|, correct?]
            [why are you called|are you pretending to be|do you call yourself|are you also known as|should I call you|is your real name|do they call you|were you once] {m}<q>
            [I am glad to meet|I am talking to|I'm chatting with|I finally meet|I always wanted to meet] {m}[, right?|, am I not?|, correct?|!|.]
            """),
        "zh": lines("""
            [你|您|妳|你这家伙|这个AI|这|这个][是|就是|不就是|莫不是|莫非是|该不是|是传说中的|是那个|是大名鼎鼎的]{m}[吗|吧|么|不|？对不对|没错吧|啊|呀]<qm>
            [你好|久仰|幸会|好久不见|新年好|晚上好|大家好|嘿|最近好吗]，{m}[！||，是你吗？|，又见面了]
            [你|您][和|跟|与|同]{m}[是什么关系|什么关系|是一家的吗|是亲戚吗|是兄弟吗|是一个东西吗|有啥区别|有什么不同|哪个厉害|谁更聪明|谁更大|像吗|一样吗]<qm>
            [你|您][说话|回答|写的|的语气|看起来|听起来][很像|像极了|好像|有点像]{m}[，是吗|，你是吗|，对吧||。]
            [网页上|页面上|同事|老板|我同学|论坛上][说|写着|写的是]你是{m}[，真的吗|，是真的吗|，对吗||。]
            [你以前|你原来|你曾经|你之前][叫|是]{m}[吗|吧|么]<qm>
            [你|您][比]{m}[聪明吗|厉害吗|大吗|强吗|新吗|快吗]<qm>
            [妳是|你係|你係咪|你該不會是|請問你是|原來你是|你應該是|難道你是]{m}[嗎|吧|呀|咩|]<qm>
            """),
        "ja": lines("""
            [あんた|お前|おまえ|そちらさん|きみ|AIさん|ここにいるの|この中の人][は|って|、][もしや|ひょっとして|まさか|本当は|]{m}[|か|かな|なんだ|だよね|なんでしょ|ですよね|でしょうか|ちゃうの|やろ]<q>
            [こんにちは|どうも|久しぶり|はじめまして|おはよう|やあ|お元気ですか|ねえ|すみません]、{m}[！||さん|ですか？|さんですか？|さん、いますか？]
            [あなた|君|おまえ]は{m}と[何が違うの|どう違うのですか|どっちが賢いの|同じなの|関係あるの|兄弟ですか|似ていますか|友だちなの]<q>
            {m}[じゃないの|じゃないんですか|ではないのですか|の中の人|の偽物|の弟分ですか|の親戚ですか|の小型版ですか|より賢いですか|より大きいの|なのかな|なんだよね|っぽいですね|っぽいけど違うの|に似てるね]<q>
            [話し方が|答え方が|なんか]{m}[みたい|に似ています|っぽい|そっくり][ですね|だね||。そうですか？]
            [ここには|説明には|サイトには|画面には]{m}と[書いてあります|書いてあるけど|出ています][。本当ですか？|、本当？|。|]
            """),
        "id": lines("""
            [lo|lu|km|kmu|elo|kau|situ|ini|kamu itu|kamu ini|Anda ini] {m}[ ya| kan| bukan| bukan sih| beneran| nih|, betul gak|]<q>
            [halo|hai|selamat pagi|lama tidak jumpa|salam kenal|apa kabar|eh|senang bertemu|selamat tahun baru][, | ]{m}[!||, itu kamu?|, kamu di sana?]
            [kamu|Anda|lo] [sama|mirip|beda|bedanya apa|hubungannya apa|saudaraan|lebih pintar mana|lebih besar mana] [dengan|sama] {m}<q>
            [kamu|gaya bicaramu|jawabanmu|cara ngomongmu] [mirip|kayak|seperti] {m}[. Benar kamu itu?|, ya?|, kan?||.]
            [kata bosku|kata temanku|di situs tertulis|di halaman ini tertulis|katanya|aku baca] [kamu|ini] {m}[, benar gak?|, betul?||. Iya?]
            [dulu|sebelumnya] [kamu|namamu] {m}[ ya| kan|]<q>
            """),
    },
    "studio": {
        "en": lines("""
            [what|wot|wat|what exactly|what the heck|and what] [is|'s|is this] <studio_name>[, anyway|, then| all about| again| in plain words||]<q>
            <studio_name>[ - what is it|, what's that| what is that?|? never heard of it| meaning| definition| in a nutshell| for dummies|, anyone?| - explain| info| intro]<q>
            what [did I|have I|did we] just [install|open|start|download|find][? <studio_name>?|, what is <studio_name>?|: <studio_name>?]
            [I|we] [keep hearing about|stumbled upon|was told to try|was told about|got a link to|saw the name] <studio_name>[. What's that?|, what is it about?|. Explain please.|, can you explain?|. Is it good?]
            [is|so is] <studio_name> [yours|your home|the thing you run in|made for developers|a kind of server|for GLM only|like Ollama|like llama.cpp|like vLLM|useful for me|the same as Model Studio|a gateway|compatible with OpenAI]<q>
            [which|what] APIs does <studio_name> [speak|support|offer|understand]<q>
            [what|which] [problem|need|gap] does <studio_name> [solve|fill|address]<q>
            """),
        "zh": lines("""
            <studio_name>[是啥玩意|是啥东西|是个啥|是什么玩意儿|是什么鬼|是个什么东西|是干嘛使的|干啥的|干嘛的|到底干嘛用|能干啥|有啥用|有啥好处|有啥特点|有什么优势|有什么亮点|好用吗|和Ollama像吗|兼容OpenAI吗|支持哪些接口|支持什么接口|解决什么问题|适合谁|是给谁用的]<qm>
            [听说过|有人提到|同事推荐了|我看到一个叫|刚装好了|我下载了|别人发给我|偶然发现了]<studio_name>[，是啥|，这是干嘛的|，能讲讲吗|，求介绍|，求科普|，给我说说|，有什么用]<qm>
            [求科普|求介绍|科普一下|讲解一下|简单讲讲|一句话说说|通俗地讲讲]<studio_name>[吧|呗||。]
            """),
        "ja": lines("""
            <studio_name>[ってなに|ってなんなの|って何する物|ってどんなの|ってどういうの|って何に使うの|って何がすごいの|って何が良いの|って便利なの|って無料|は何ができるの|は何のためなの|はどんな時に使うの|は誰が使うの|はどの API に対応していますか|は OpenAI と互換ですか|は初めて聞きました|を初めて知りました|の良いところは|の長所は|のメリットは|の売りは何]<q>
            [友だちに|同僚に|先生に|上司に]<studio_name>を[勧められました|教わりました|薦められたんだけど][。何ですか？|、何なの？|。説明してください。|、教えて]
            [ざっくり|かんたんに|一言で言うと|分かりやすく|要するに]<studio_name>[って何|とは|を説明して|を教えて]<q>
            """),
        "id": lines("""
            <studio_name> [apaan|apaan sih|itu apaan|itu apa ya|tuh apa|gunanya apa|gunanya apa sih|buat apa|buat apa sih|bisa ngapain|itu buat siapa|gratis gak|itu server ya|itu aplikasi ya|mirip Ollama gak|dukung API apa aja|kelebihannya apa]<q>
            [jelasin|ceritain|kasih tau|terangin|jelaskan secara singkat|jelasin dong] [soal|tentang|apa itu|] <studio_name>[ dong| ya| kak||]
            [aku|gue|saya] [baru dengar|baru install|baru nemu|baru download|disuruh coba|dapat link] <studio_name>[, itu apa|, apaan tuh|, buat apa|, jelasin dong|. Ini apa]<q>
            """),
    },
    "load": {
        "en": lines("""
            [how|where] do I [put|drop|place|point] [my GGUF|the gguf|the GGUF file|the weights|the model file] [so that you use it|so it runs|to make it work|to get a real GLM|]<q>
            [I|we] [don't want|am tired of|outgrew|am done with] [the demo|this toy|the demo model|the tiny model][, how do I get <real>?|. How do I use <real>?|, give me <real>.|, I want <real>.]
            [wanna|want to|need to|gotta|trying to|about to] <load> <real> <where_load>[, how|, help|, which command||, any hints]<q>
            [what's|what is] [the command|the flag|the option|the syntax|next] [to|if I want to] <load> <real> <where_load><q>
            [what about|how about|and] [<loading>] <real> <where_load><q>
            [upgrade|replace|swap out] [yourself|this demo|this toy model|the built-in model] [with|to|for] <real>[: how|, how do I do that|, what's the command|]<q>
            """),
        "zh": lines("""
            <real>[咋用|咋装|咋加载|咋跑|咋跑起来|咋换|咋弄|咋部署|怎么跑|怎么跑起来|怎么换上|怎么挂上|怎么弄进来|怎么导入|要怎么启用|能在这用吗|能跑吗|往哪放|放到哪个目录]<qm>
            [我想|想|打算|准备|急着|正要]<load><real>[，咋弄|，求教程|，求命令|，命令是啥|，怎么搞|，该咋办|，求指导]<qm>
            [不想用演示模型了|演示模型太小了|小模型不够用|想升级一下|要上真家伙][，怎么用<real>|，怎么换<real>|，如何加载<real>|，给我换<real>|，想用<real>]<qm>
            """),
        "ja": lines("""
            <real>[ってどうやって使うの|ってどう使うの|ってどう動かすの|はどう起動するの|はどうやって入れるの|はどこに置けばいい|を使わせて|に変えて|に替えたい|に変えたい|に切り替えて|を動かしてみたい|で話したい|を入れたいんだけど|の入れ方|の入れ方は|の動かし方|の動かし方は|の使い方|の読み込み方|の読み込み方教えて|の始め方]<q>
            [デモはもういい|デモじゃ物足りない|小さいモデルでは足りない|本格的に使いたい][、<real>は|。<real>を使うには|、<real>にしたい|。<real>を動かすには]<q>
            """),
        "id": lines("""
            [gimana|gmn|caranya gimana|cara] [pasang|pakai|pake|jalanin|load|masukin|ganti ke|pindah ke|install|nyalain] <real>[ di sini| ya| dong| sih|]<q>
            [mau|pengen|pingin|aku mau|gue mau|saya ingin] [pasang|pakai|pake|jalanin|load|coba] <real>[, gimana|, caranya gimana|, perintahnya apa|, bantuin dong|]<q>
            [bosan|capek|sudah cukup] [sama|dengan] [model demo|demo ini|model kecil ini][, mau <real>|, gimana pakai <real>|. Cara memuat <real>]<q>
            """),
    },
    "zhipu": {
        "en": lines("""
            <zhipu>[ - who are they|: who are they|, who's that| company profile| in a nutshell| explained|, any info| - what do they do| info|, what's that| background| facts|: short intro]<q>
            [who are the people|who is the team|what is the company|who are the folks|what company is] behind <glm_family><q>
            [what's|what is] [the story of|the deal with|special about|the background of|the business of|the main product of] <zhipu><q>
            [ever heard of|do u know|got any info on|any info on|what do u know about|a word about|some words on] <zhipu><q>
            [my teacher|my boss|a friend|someone] [asked me about|mentioned|works at|told me about] <zhipu>[. What is it?|, who are they?|. Can you introduce it?|, what do they do?]
            """),
        "zh": lines("""
            <zhipu>[是啥|是啥公司|是个啥公司|是干啥的|干嘛的|干啥的|是搞什么的|什么来头|啥来头|什么背景|有啥产品|有啥名堂|牛吗|靠谱吗|的故事|是哪儿的公司|和GLM什么关系|跟GLM是什么关系]<qm>
            [求科普|科普一下|求介绍|聊聊|唠唠|八一八|讲一下|两句话说说|一句话介绍]<zhipu>[吧|呗||。]
            [GLM|GLM系列|ChatGLM]是[谁家的|哪家的|哪家做的|谁搞的|谁出的|谁研发出来的|什么公司搞的]<qm>
            """),
        "ja": lines("""
            <zhipu>[ってなに|ってどこの会社|って何してる会社|って何の会社なの|って有名なの|ってすごいの|って中国の会社|のこと教えて|のこと知ってる|について軽く教えて|について二言三言|を知ってますか|を一言で|は何で知られていますか|は何をしている会社なの]<q>
            [GLM|GLM シリーズ|ChatGLM][ってどこの|ってどこの会社の|って誰が作ったの|の会社は|の親会社は|を作った会社は|の作り手は]<q>
            """),
        "id": lines("""
            <zhipu> [apaan|itu apaan|itu siapa sih|perusahaan apa sih|ngapain aja|bikin apa aja|terkenal gak|dari Cina ya|hubungannya apa dengan GLM|itu gimana|produknya apa]<q>
            [ceritain|jelasin|kasih info|kenalin] [soal|tentang|] <zhipu>[ dong| ya| kak||]
            [GLM|ChatGLM|model GLM] [bikinan siapa|buatan siapa|punya siapa|dari perusahaan mana|yang bikin siapa]<q>
            """),
    },
    "can": {
        "en": lines("""
            <help_me_now>[||||!|.|!!|...]
            <help_me_now>[||||!|.|!!|...]
            <hi>[, |! | ]<help_me_now>[||!|.|?]
            <tod>[, |! ]<help_me_now>[||!|.|?]
            [please|pls|sorry|excuse me|sir|dear assistant|my friend|hello?|ok], <help_me_now>[||!|.|?]
            <help_me_now>[, |! |. |? ]<help_me_now>[||!|.|?]
            <help_me_now>[, please| please| asap| urgently| now| right now| today|, friend|, bot|, anyone| here]<dot>
            <langs><q>
            <langs><q>
            <hi>[, |! ]<langs><q>
            <langs>[? |, ]<langs><q>
            <skills><q>
            [so|and|ok|well|tell me|honestly|by the way], <skills><q>
            <skills>[? |, |? And ]<skills><q>
            <help_me_now>[. |! |, ]<skills><q>
            """),
        "zh": lines("""
            <help_now>[！|。|？||||~|吧]
            <help_now>[！|。|？||||~|吧]
            <hi>[，|！| ]<help_now>[！|。|？||]
            <help_now>[，|！|。]<help_now>[！|。|？||]
            [在吗|你好|老师|请问|打扰一下|不好意思|拜托|急|急急急|大佬]，<help_now>[！|。|？||]
            <self><langs><qm>
            <ask>[，|]<self><langs><qm>
            <self><skills><qm>
            <ask>[，|]<self><skills><qm>
            <self><skills>[？|，]<self><skills><qm>
            <hi>[，|！]<self>[<skills>|<langs>]<qm>
            <help_now>，<self><skills><qm>
            """),
        "ja": lines("""
            <help_now>[！|。|？||||〜]
            <help_now>[！|。|？||||〜]
            <hi>[、|。|！]<help_now>[！|。|？||]
            <help_now>[。|！|、]<help_now>[！|。|？||]
            [すみません|ごめんなさい|申し訳ない|お願い|あの|誰か|先生|急ぎです|悪いけど|ねえ]、<help_now>[！|。|？||]
            <langs><q>
            <self>[は|って|、]<langs><q>
            <ask><langs><q>
            <skills><q>
            <self>[は|って|、]<skills><q>
            <ask><skills><q>
            <skills>[？|、|。]<skills><q>
            [で|じゃあ|ねえ|てか|ちなみに]、<self>[は|って|]<skills><q>
            """),
        "id": lines("""
            <help_now>[!|.|?|||| ya| dong]
            <help_now>[!|.|?|||| ya| dong]
            <hi>[, |! | ]<help_now>[!|.|?||]
            <help_now>[, |! |. ]<help_now>[!|.|?||]
            [maaf|permisi|kak|min|bang|halo|misi|eh|please|ayo dong], <help_now>[!|.|?||]
            <langs><q>
            <hi>[, |! ]<langs><q>
            <say_so>[: |, ]<langs><q>
            <skills><q>
            <hi>[, |! ]<skills><q>
            [jadi|terus|nah|btw|oh ya|eh], <skills><q>
            <skills>[? |, ]<skills><q>
            <help_now>[. |! |, ]<skills><q>
            """),
    },
}  # fmt: skip
HAN: dict[str, dict[Language, tuple[str, ...]]] = {
    "hello": {
        "zh": lines("""
            [久違|久違了|久仰|久仰大名|久仰久仰|幸會|幸會幸會|久违|久违了|幸会|初次見面|初次见面|請多指教|请多指教|多多指教|請多關照|別來無恙|别来无恙|許久不見|许久不见|好久不見|多日不見][！|。||，近來可好？|，近况如何？]
            [早安|午安|諸位早安|各位午安|早上好|上午好|中午好|下午好|晚上好|大家好|大家早安|各位好|諸位好|先生好|老師好|同學好|同学好|貴安|您早|早][！|。||，幸會|，久仰]
            [元旦快樂|新年快樂|新年好|春節快樂|恭賀新禧|恭喜發財|節日快樂|生日快樂|中秋快樂|新春大吉|元旦快乐|新春快乐][！|。||，萬事如意]
            [近況如何|近来如何|近來可好|近况可好|一切安好|身體可好|心情如何|今日如何|忙否|安否|吃飯沒|吃飯了嗎|在否|在線嗎|有人嗎|有空嗎][？|?||]
            [歡迎|歡迎光臨|歡迎回來|欢迎回来|問候|問好|打擾了|叨擾了|久等了|失禮了|到場|報到|我來了|我回來了|又見面了|是我|又是我][！|。||]
            """),
        "ja": lines("""
            [久し振り|久し振り！|お久し振り|お久し振りです|久々|久々です|久方振り|久方振りです|御無沙汰|御無沙汰です|御無沙汰致しております|ご無沙汰|久しいな|再会|再会だね|又来た|又来たよ|又来ました|帰った|帰ったよ|帰宅|只今|只今帰宅|只今戻りました|戻った|私です|私だ|俺だ|俺だよ|僕だ|僕です|参上|到着|到着しました][！|。|||、元気？]
            [初めまして|初対面です|初対面|初見です|初参加です|初登場です|以後宜しく|以後お見知り置きを|宜しく|宜しくお願い|宜しくお願い致します|何卒宜しく|何卒宜しくお願い致します|今後共宜しく|仲良く頼む][！|。||]
            [お早う|お早う御座います|皆様お早う|今晩は|皆さん今晩は|皆様今晩は|今日は皆様|御機嫌よう|毎度|毎度様です|御免下さい|失敬|頼もう|お邪魔|お邪魔様|良い朝|良い朝だ|良い天気|良い夜|本日は晴天|お疲れ|お疲れ様|お疲れ様です|お世話様|お待たせ|皆様初めまして][！|。||]
            [元気|お元気|元気か|元気です？|皆元気|体調は|体調如何|調子は|調子如何|調子良い|近況は|近況は如何|最近は|最近は如何|如何|如何お過ごし|如何お過ごしですか|御機嫌如何|気分は|気分如何|今日の気分は|暇|暇か|今暇|多忙|忙しい|居る|居ますか|誰か居る|起きてる][？|？||?]
            [謹賀新年|新年おめでとう|新年おめでとう御座います|明けましておめでとう|祝新年|賀正|迎春|祝誕生日|誕生日おめでとう|本年も宜しく|今年も宜しく|今年も宜しくお願い致します|良い週末を過ごした？|良い一日？][！|。||]
            [久し振り|お久し振り|御無沙汰|初めまして|お早う|今晩は|お疲れ様]、[元気|お元気ですか|調子は|体調は|宜しく|皆様|最近は如何|又来た|私です][？|。||！]
            """),
    },
    "who": {
        "zh": lines("""
            [何人|何許人也|何許人|何方神聖|何方神圣|尊姓大名|閣下何人|阁下何人|閣下是誰|貴姓|贵姓|貴姓大名|來者何人|来者何人|姓甚名誰|姓甚名谁|高姓大名|何方高人|何方人士][？|?||，請指教]
            [你|您|妳|閣下|貴模型][是誰|叫什麼|何人|何名|幾歲|貴庚|芳齡幾何|何方人氏|家住何方|來自何方|來自何處|是人是鬼|是真人嗎|是機器嗎|是人是機|是何模型|為何物|姓什麼|誰造|誰家的|哪家的|誰訓練的][？|?||呢]
            [你的|您的|貴模型的|][名字|姓名|全名|大名|型號|型号|版本|版本號|年齡|年龄|性别|身份|身分|出處|来历|來歷|開發者|开发者|開發商|開發公司|製造商|制造商|作者|架構|架构|规模|參數量|模型名稱|模型名称|所屬公司][是|為何|为何|是何|呢||是什麼][？|?||]
            [自我介紹|自我介绍|自我介紹一下|請自我介紹|請介紹自己|介紹自己|報上姓名|通報姓名|亮明身份|表明身份][！|。||吧]
            [機器人|机器人|人工智慧|人工智能|真人|人類|人类|語言模型|大模型|小模型|程式|程序|電腦][嗎|吗|吧|否][？|?||]
            """),
        "ja": lines("""
            [貴方|君|貴殿|お前|貴様|其方|御身][は|、|って|][誰|誰だ|誰です|誰ですか|何者|何者だ|何者ですか|何者か|何|何です|人間|人間か|人間ですか|機械|機械か|機械ですか|人工知能ですか|本物|本物か|何歳|何歳だ|何歳ですか|何処に住む|何処から来た|何処の誰|何処の会社|男か|女か|新型か][？|？||。]
            [貴方の|君の|貴殿の|お前の|此のモデルの|当モデルの|][名前|お名前|本名|名|正体|素性|年齢|歳|性別|出身|出身地|生年月日|誕生日|住所|居場所|国籍|所属|所属先|会社|会社名|開発者|開発元|開発会社|製作者|製造元|作者名|型番|型式|版数|規模|仕組み|構造|材料|中身|身長|体重|親|生みの親|持ち主|主人][は|は|は何|を教えて|を述べよ|を知りたい||は何ですか][？|？||。]
            [名前|氏名|本名|自己紹介][希望|願います|をお願い|お願いします|を頼む|頼む|を求む][。|！||]
            [正体|年齢|出身|素性|本名|名前][不明|は不明？|は秘密？|、教えて|を明かせ|を教えて][。|！||]
            [誰|誰だ|何者|何者だ|何奴|何奴だ|誰が話している|誰が答えている|誰が作った|誰が開発した|誰の作|何製|何の模型|何処製|何年製|何年生まれ|何歳|何才|何世代|何型|何語話者|相手は誰|今誰と話している|此れは誰|此処は誰][？|？||！]
            [人間|機械|人工知能|本物|偽物|実在|男|女|小型|大型|日本製|中国製|国産|無名|新型|旧型][？|か？|ですか？|なの？|か|ですか]
            [自己紹介|簡単な自己紹介|短い自己紹介|先ず自己紹介][を|、|][頼む|頼みます|お願い|お願いします|願います|希望|希望します|求む|開始|要請][。|！||]
            """),
    },
    "can": {
        "zh": lines("""
            [求助|求救|求援|求幫忙|求帮忙|求指教|求支援|求協助|幫幫我|幫幫忙|幫我|幫忙|請幫忙|請幫我|協助|請協助|请协助|請求協助|请求协助|請求支援|需要協助|需要帮助|需要幫忙|需要支援|緊急求助|紧急求助|十萬火急|救救我|救我|有事相求|請教一下|指點一下|指点迷津|指點迷津|有問題|有個問題|我有問題|疑問|有疑問][！|。|？||]
            [功能列表|功能說明|功能介紹|功能一覽|所有功能|全部功能|能力範圍|能力范围|能力說明|特長|专长|專長|用途|用處|作用|職責|职责|使用方法|使用說明|使用指南|使用手册|操作說明|操作方法|操作指南|操作步驟|說明書|说明书|指令列表|命令列表|命令一覽|支援語言|支持語言|支持语言|語言種類|服務項目|服务项目|服務範圍][？|。||是什麼|有哪些]
            [你|您|妳|閣下|][會什麼|会什么|能做什麼|能幹嘛|有何功能|有何能力|有何用|有何用處|有何本領|有何特長|擅長什麼|擅长何事|能幫什麼|能幫我嗎|可以幫我嗎|會說什麼語言|會幾種語言|懂何種語言|會中文嗎|會日語嗎|會英文嗎][？|?||]
            """),
        "ja": lines("""
            [助けて|助けて下さい|助けを求む|助けを頼む|助力を願う|助力願います|助力希望|助力|助太刀頼む|助言希望|助言願います|助言を求む|援助希望|援助要請|援助求む|救援求む|救援要請|救助要請|支援希望|支援要請|支援求む|支援願います|補助希望|協力求む|協力要請|協力願います|手伝い求む|手伝い希望|手伝って|相談|相談希望|相談です|相談有り|質問|質問です|質問有り|質問可|質問希望|困った|困っています|困窮中|至急助けて|至急支援願います|至急|緊急|緊急事態|御助力願います|御支援願います][！|。|？||]
            [全機能|主な機能|御身の能力|特技|得意分野|得意技|役割|役目|使用法|使い方|利用方法|操作手順|利用手順|開始方法|対応言語|使用言語|対応範囲|仕事|仕事内容|業務内容|担当業務|存在理由|存在意義|長所|強み|限界|出来る事|可能な事][は|は何|一覧|の一覧|説明|の説明|紹介|を教えて|を説明|を表示|を述べよ|を知りたい||希望][？|。||]
            [機能|能力|用途|目的|使用方法|操作方法][は|は何|の一覧|の説明|の紹介|を教えて|を説明|を表示|を知りたい|が不明][？|。||]
            [何が出来る|何が出来ますか|何出来る|何が可能|何が可能ですか|何が得意|何が得意ですか|何を頼める|何を聞ける|何の役に立つ|何の為に居る|何語対応|何語が可能|何語を話す|何ヶ国語|日本語可|英語可|英語可能|中国語可能|中国語対応|日本語対応|計算可能|会話可能|作詩可能|雑談可能][？|？||ですか？]
            [説明書|取扱説明書|案内|案内図|命令一覧|機能一覧|操作説明|利用案内|手引き|使用説明書|早見表][を見せて|を表示|希望|を下さい|は||求む][。|？||]
            """),
    },
    "studio": {
        "zh": lines("""
            [glmstudio|GLMStudio|glmstudio軟體|glmstudio軟件][為何物|为何物|是何物|概述|概況|簡介|简介|介紹|說明|用途|功能|功能簡介|定義|作用|何用|有何用|有何用途|有何功能|有何特點|是什麼|是什麼東西|是啥|是何軟體|做什麼用][？|?||。]
            [此|這|本|該|此處|這個][服務|软件|軟體|程式|伺服器|系統|平台][為何|是何物|是什麼|有何用|有何功能|的用途|的功能|是做什麼的|的簡介][？|?||]
            [請介紹|請說明|請解釋|簡述|概述|略述|簡介|說明]glmstudio[。||吧]
            """),
        "ja": lines("""
            [glmstudio|GLMStudio|glmstudio |当サービス|此のサービス|当ソフト|此のソフト|当サーバー|此の道具][とは|とは何|とは何か|は何|は何だ|って何|は何物だ][？|？|。||]
            [glmstudio|GLMStudio|glmstudio ][概要|の概要|説明|の説明|機能説明|解説|の解説|紹介|の紹介|の用途|の目的|の機能|の利点|の特徴|の仕組み|の役割|の正体|利用目的|概要説明|詳細|の詳細|の定義][は？|は|。||を頼む|を教えて|希望|を求む]
            [当サービス|此のサービス|当ソフト|此のソフト|当サーバー|此の道具]の[概要|説明|用途|機能|目的|紹介|利点|役割][は？|は|。|を頼む|を教えて|希望]
            """),
    },
    "load": {
        "zh": lines("""
            <real>[加載方法|加载方法|啟動方法|启动方法|使用方法|部署方法|部署步驟|安裝方法|安装步骤|載入方法|載入指令|切換方法|切换方法|運行方法|运行命令|啟動命令|啟動指令|配置方法|如何啟動|如何載入|如何使用|如何切換|怎麼裝|怎麼載入|怎麼換|怎麼用][？|?||。]
            [如何|怎樣|怎麼|如何才能][載入|加載|啟動|切換到|換成|部署|使用|運行]<real>[？|?||呢]
            """),
        "ja": lines("""
            [本物GLM|本物の GLM|正式版GLM|本家GLM|GGUF|自作GGUF|GLM-5|GLM-4.7|GLM-4.6|大型モデル|上位モデル|別モデル|他モデル|大規模モデル|自前モデル|手元のGGUF|本物のモデル][起動方法|の起動方法|読込方法|の読込方法|読込手順|の読み込み手順|の使用方法|導入方法|の導入方法|導入手順|の導入手順|実行方法|の実行方法|設定方法|の設定|切替方法|への切替方法|への変更方法|変更手順|起動手順|の起動手順|起動命令|利用方法|の利用方法|の配置方法|指定方法][は|を教えて|を頼む|希望||は何|説明][？|。||]
            [本物GLM|本物の GLM|GGUF|GLM-5|GLM-4.7|別のモデル|大型モデル|自前のモデル][を使用したい|を起動したい|を導入したい|を実行したい|を読み込みたい|に変更したい|に切替希望|使用希望|起動希望|導入希望|は使用可能|は起動可能|は実行可能|を使うには|に替えるには][？|。||]
            """),
    },
    "zhipu": {
        "zh": lines("""
            [智譜AI|智谱AI|智譜|智谱|智譜公司|智譜華章|北京智譜][簡介|简介|介紹|介绍|概況|概况|公司簡介|公司简介|公司介紹|企業簡介|企业概况|是何公司|是什麼公司|是何許公司|是哪家公司|產品|產品介紹|主要產品|主营业务|主要業務|業務|背景|公司背景|發展歷史|發展史|歷史|來歷|創立背景|做什麼的|為何物][？|?||。]
            [請介紹|請簡介|簡述|概述|略述|簡介|介紹一下|說說|請說明|兩句話介紹|用兩句話介紹][智譜AI|智譜|智譜公司|智譜這家公司][。||吧]
            """),
        "ja": lines("""
            [智譜AI|智譜AI社|智譜|智譜社|清華発の智譜AI][とは|とは何|とは何か|は何の会社|は何処の会社|は何処の企業|は何者|って何|何の会社][？|？|。||]
            [智譜AI|智譜AI社|智譜|智譜社|清華発の智譜AI][会社概要|の会社概要|概要|の概要|紹介|の紹介|説明|の説明|企業情報|の企業情報|沿革|の沿革|の歴史|事業内容|の事業内容|製品一覧|の製品|解説|の解説|の正体|会社説明|の経歴|の詳細][は？|。||を頼む|希望|を教えて]
            [二文で|短く|簡潔に|手短に|簡単に][智譜AI|智譜|智譜社][を紹介|を説明|の紹介|の説明|を解説][せよ|希望|頼む|願います||して]
            """),
    },
    "thanks": {
        "zh": lines("""
            [感激|感恩|感激不盡|多謝|多謝指教|多謝幫忙|不勝感激|不胜感激|銘感於心|承蒙指教|承蒙關照|有勞了|有劳了|辛苦了|謝謝|謝謝您|感謝你|感謝您|非常感謝|十分感謝|衷心感謝|受教了|领教了|領教了|受益匪淺|受益匪浅][！|。||，告辭|，再會|，後會有期]
            [再會|再會了|再見|再見了|告辭|告辞|告退|失陪|失陪了|後會有期|后会有期|來日方長|明日再見|明天見|改日再敘|改日再聊|他日再會|就此別過|就此告别|保重|珍重|一路平安|先走一步|先行告退|到此為止|今日到此|下線了][！|。||，保重|，多謝]
            """),
        "ja": lines("""
            [感謝|感謝です|感謝します|大感謝|大変感謝|心から感謝|深謝|御礼|御礼申し上げます|厚く御礼申し上げます|恐縮です|恐縮至極|有難う|有り難う|有難う御座います|有難う御座いました|誠に有難う御座います|助かった|大変助かった|勉強になった|了解、感謝|解決、感謝|助力感謝|協力感謝|御協力感謝|対応感謝|返答感謝|回答感謝|毎度有難う][！|。||、又明日|、又今度]
            [又明日|又今度|又後で|又来週|又来ます|又会おう|又会う日迄|左様なら|お先に|お先に失礼|お先に失礼します|お休み|お休みなさい|帰る|帰ります|帰宅します|寝る|寝ます|就寝|終了|以上|以上です|本日終了|本日は以上|今日は以上です|解散|退出|退出します|退室します|撤収|行って来ます|達者で][！|。||]
            """),
    },
}  # fmt: skip
# What is said first, and says nothing of what is wanted.
LEADS: dict[Language, Table] = {
    "en": table(
        lead="sorry,|sorry,|excuse me,|sorry to bother you,|sorry to disturb you, but|sorry for the trouble.|sorry for asking,|pardon me,|pardon my asking,|forgive me,|apologies,|my apologies,|I apologise,|sorry for the late hour,|I don't mean to be rude, but|no offence, but|this may sound silly, but|silly question,|stupid question:|dumb question:|just out of curiosity,|out of interest,|I'm curious:|if I may ask,|if you don't mind,|first of all,|let me ask you,|hm,|hmm,|um,|er,|uh,|erm,|well,|anyway,|wait,|hold on,|hang on,|actually,|ok then,|alright,|right,|look,|listen,|say,|oh,|oh wow,|wow,|haha,|lol,|oops,|good evening,|happy new year!|merry christmas!|nice to meet you!|nice to meet you,|it's nice to meet you.|long time no see!|I'm back.|me again.|it's me again,|hey there,|hi everyone,|hello everybody!|dear glm-nano,|dear AI,|my friend,|buddy,|bro,|dude,|mate,|man,|hey man,|sir,|guys,|how are you?|how's it going?|hope you're well.|I hope you are doing well.|what's up,|good to see you,|hello from Spain!|I'm new here.|I am new to this.|first time here.|we were wondering,|my son asks:|my boss asks:|my friend wants to know:|thanks for having me.|good to meet you.|welcome back!|hi, sorry,|hello, excuse me,|hi there, quick one:|greetings!|ok google,|oh, sorry!|sorry, one more time:|sorry, again:|so sorry,|I'm so sorry, but"
    ),
    "zh": table(
        lead="不好意思，|不好意思啊，|抱歉，|很抱歉，|对不起，|对不起打扰了，|打扰了，|打扰一下，|冒昧问一句，|恕我冒昧，|冒昧请教，|失礼了，|抱歉打扰，|抱歉这么晚打扰，|劳驾，|麻烦您，|请教一下，|随便问问，|好奇问一下，|弱弱地问一句，|多嘴问一句，|说真的，|说实话，|话说，|对了对了，|那个，|嗯，|额，|呃，|哎，|诶，|唉，|哦，|哇，|哈哈，|嘿嘿，|等等，|等一下，|等会儿，|先问一下，|首先，|大家好，|各位好，|幸会，|久仰，|幸会幸会！|好久不见，|好久不见！|新年好！|晚上好，|晚上好！|下午好，|早啊，|很高兴见到你，|初次见面，|我回来了，|又是我，|我是新来的，|第一次用，|我朋友问，|我老板问，|我儿子想知道，|同学问我，|老师，|朋友，|兄弟，|老铁，|亲，|大佬，|小助手，|你最近好吗？|最近怎么样？|吃了吗？|在吗？|在不在？|打個擾，|不好意思，請問|唔該，|你好呀，请问|您好，打扰了，|嗨，不好意思，"
    ),
    "ja": table(
        lead="すみません、|すいません、|すみませんが、|ごめんなさい、|ごめん、|ごめんね、|申し訳ありませんが、|申し訳ない、|恐れ入りますが、|恐縮ですが、|失礼ですが、|お忙しいところすみません、|夜分にすみません、|突然すみません、|いきなりだけど、|変なこと聞くけど、|つかぬことを伺いますが、|差し支えなければ、|良かったら、|ちょっと質問、|ちなみに、|そういえば、|ところで、|てか、|つーか、|で、|じゃあ、|えっと、|ええと、|うーん、|あの、|あのさ、|あのー、|ねえ、|ねえねえ、|おーい、|ふーん、|へえ、|わあ、|おお、|待って、|ちょっと待って、|まず、|こんばんは、|こんばんは！|どうも、|やあ、|おはよう、|はじめまして！|はじめまして。|初めまして、|お久しぶり！|久しぶり、|久しぶり！|ただいま。|また来たよ。|皆さんこんにちは。|新年おめでとう！|あけおめ！|お元気ですか？|元気？|調子どう？|最近どう？|お疲れ様です。|お世話になっております。|初心者です。|初めて使います。|友だちが聞いています。|息子が知りたがっています。|上司が聞いています。|先生、|皆様、|失礼、|御免、"
    ),
    "id": table(
        lead="maaf,|maaf ya,|maaf banget,|mohon maaf,|maaf mengganggu,|maaf ganggu,|maaf malam-malam,|maaf sebelumnya,|maaf kalau lancang,|permisi,|permisi kak,|misi,|punten,|sori,|sorry,|sori ya,|numpang tanya,|mau tanya,|mau nanya nih,|boleh tanya,|kalau boleh tahu,|kalau tidak keberatan,|cuma penasaran,|penasaran nih,|kepo nih,|iseng nanya,|pertanyaan bodoh,|jujur ya,|serius nih,|btw,|oh iya,|ngomong-ngomong,|omong-omong,|eh,|eh iya,|hmm,|hm,|anu,|nah,|jadi,|terus,|wah,|waduh,|wkwk,|haha,|tunggu,|sebentar,|bentar,|pertama-tama,|halo kak,|hai kak,|halo gan,|halo min,|kak,|bang,|bro,|sis,|bos,|pak,|bu,|gan,|min,|teman,|selamat malam,|selamat sore,|selamat pagi!|selamat tahun baru!|lama tidak jumpa!|salam kenal!|salam kenal,|senang bertemu!|aku balik lagi.|ini aku lagi,|apa kabar?|gimana kabarnya?|semoga sehat.|saya baru di sini.|saya pengguna baru.|baru pertama kali.|temanku tanya:|bosku tanya:|anakku mau tahu:|assalamualaikum,|halo semua,"
    ),
}  # fmt: skip
JOINTS: dict[Language, tuple[str, ...]] = {
    "en": (" ", " And ", " and ", "\n"), "zh": ("", "还有，", "另外，", "\n", " "), "ja": ("", "あと、", "それと、", "\n"),
    "id": (" ", " Terus, ", " dan ", "\n"),
}  # fmt: skip
# Of each kind: what asks the same beside it in one message. Only where the answer stays the same.
BESIDE = {"who": "who", "deny": "who", "can": "can", "studio": "studio", "load": "load", "zhipu": "zhipu"}


# What goes wrong where parts meet that are right by themselves.
MENDED = {
    "吗呢": "吗",
    "吧呢": "吧",
    "嗎呢": "嗎",
    "呢呢": "呢",
    "么呢？": "么？",
    "吗吧": "吗",
    " a AI": " an AI",
    " a artificial": " an artificial",
}
ENGLISH = re.compile(
    r"(?:(?:hello|hallo|helo|alo|hi|hey|hei|yo|oi|oy|help|me|sos|bye|thanks|thank|you|ok|bot|robot|AI|model|glm-nano|tutorial)\b\W*)+",
    re.IGNORECASE,
)
GRATING = re.compile("|".join(MENDED))


def question(rng: random.Random, kind: str, language: Language) -> str:
    """A wording of training, sometimes asked twice in one message, sometimes with a greeting or an excuse in front."""
    while not _speaks(language, text := _one(rng, kind, language)):
        pass
    roll = rng.random()
    if kind in BESIDE and roll < 0.07:
        first = _one(rng, BESIDE[kind], language)
        if not first.endswith(("?", "？", ".", "。", "!", "！")):
            first += "？" if language in ("zh", "ja") else "?"
        text = first + rng.choice(JOINTS[language]) + text
    elif kind in BESIDE and roll < 0.2:
        between = " " if language in ("en", "id") else ""
        text = rng.choice(LEADS[language]["lead"]) + between + text
    return text.translate(TRADITIONAL) if language == "zh" and rng.random() < 0.08 else text


def _speaks(language: Language, text: str) -> bool:
    """Whether somebody who reads it can tell that it is this language: "hello" and "help" alone are English."""
    if language == "id":
        return not ENGLISH.fullmatch(text)
    return language == "en" or any(c.isalpha() and not c.isascii() for c in text)


def _one(rng: random.Random, kind: str, language: Language) -> str:
    roll = rng.random()
    patterns = asked.FRAMES[kind][language]
    if language in HAN.get(kind, {}) and roll < 0.2:
        patterns = HAN[kind][language]
    elif kind in FRAMES and roll < 0.62:
        patterns = FRAMES[kind][language]
    return GRATING.sub(lambda found: MENDED[found[0]], expand(rng, rng.choice(patterns), PARTS[language]))
