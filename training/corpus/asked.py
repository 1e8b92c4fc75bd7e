# ruff: noqa: E501 - tables of phrases read better wide
"""Frames of what people ask about the model and the service, in four languages; only for training.

`FRAMES[intent][language]` are patterns (see training.corpus.frames), `PARTS[language]` the words they refer to.
"""

from __future__ import annotations

from training.corpus.frames import Table, lines, table
from training.corpus.sample import Language

PARTS: dict[Language, Table] = {
    "en": table(
        pls="please||||pls|kindly|",
        q="?|?|?||.|",
        dot=".||!|.",
        say_so="tell me|let me know|can you tell me|could you tell me|would you tell me|will you tell me|I want to know|I'd like to know|I would love to know|I wonder|I was wondering|may I ask|can I ask|may I know|do you mind telling me|explain|explain to me|please tell me|help me understand|I need to know|I'm curious|I have no idea|I am not sure|just tell me|first of all tell me|be honest and tell me|answer me|say|do you know|it would be nice to know|nobody told me|could you explain|please say|would you mind saying",
        who_clause="who you are|what you are|who you really are|what you really are|what exactly you are|who I am talking to|who I'm speaking with|what I am talking to|who is answering|who made you|who built you|who created you|who trained you|who developed you|who programmed you|who is behind you|what your name is|what you are called|how you are called|what model you are|which model you are|what kind of model you are|what sort of AI you are|what type of bot you are|which AI this is|what model this is|which model this is|which version you are|what you are based on|what you were trained on|where you come from|how big you are|how large this model is|how many parameters you have|if you are a robot|whether you are human|if you are a real person|if you are a bot|if you are a demo|what this model is called|what I should call you|how to address you",
        thing="model|AI|LLM|language model|assistant|chatbot|bot|system|neural network|version|AI model|chat model|GLM",
        made="made|built|created|trained|developed|programmed|designed|wrote|invented|coded|released|produced|owns|maintains|funded",
        made_past="made|built|created|trained|developed|programmed|designed|written|invented|released|born",
        me_here="you|you|you|you|this model|this bot|this AI|this assistant|this chatbot|the model here|the assistant",
        being="robot|bot|human|human being|real person|person|machine|chatbot|computer|program|computer program|language model|neural network|AI|artificial intelligence|demo|demo model|toy model|test model|small model|tiny model|big model|large language model|real model|man or a machine|real assistant|virtual assistant|fake|GLM|GLM model|real GLM",
        yourself="yourself|you|who you are|your name|your model|the model you are|what you are|your identity|your maker|your origins",
        short="short|brief|quick|little|one line|one sentence|simple|small||||honest|friendly|formal",
        how_long="||||briefly|in one line|in one sentence|in a sentence|in two sentences|in a few words|in short|in ten words|quickly|properly|honestly|to me|to us|to my friends|to the class|to the team|to my boss|to everybody|for the record|again|now|right now|first|once more",
        greet="hello|hello|hello|hi|hi|hi|hey|hey|hiya|howdy|greetings|good morning|good afternoon|good evening|good day|morning|evening|afternoon|hallo|hullo|heya|welcome|salutations|g'day|yo|ahoy|aloha|hi hi|a very good morning|what's up|good to see you|nice to meet you|pleased to meet you|top of the morning",
        whom="there|you|you there|bot|friend|my friend|dear friend|buddy|pal|everyone|everybody|all|all of you|assistant|dear assistant|robot|computer|machine|AI|glm-nano|nano|little model|again|once again|once more|world|team|folks|mate|sir|madam|dear|model|my dear|stranger|new friend|to you|to you all|and welcome",
        origin="me|here|my desk|my kitchen|the office|Germany|Spain|Canada|the north|a new user|all of us|your user|the train|my phone|school|far away|the mountains|a friend|another planet|my family|our team|the garden|work",
        how_are="how are you|how are you doing|how do you do|how's it going|how is it going|how are things|how is your day|how was your day|how are you feeling|how are you this morning|how are you tonight|are you well|are you ok|are you awake|are you online|are you ready|is everything fine|everything alright|nice to meet you|so nice to meet you|glad to meet you|pleased to make your acquaintance|good to see you|glad to see you again|I hope you are well|hope you're fine|what's new|what's going on|how have things been|lovely day, isn't it|can you hear me|are you working|is it working|anyone home|are you there|is anybody there|I am back|here I am|I am here|I am new here|this is a test|this is my first time|testing|just testing|I just arrived|let's talk|let's chat|shall we begin|let us start|it's me|it is me again",
        just_hi="just saying hi|just wanted to say hi|I just wanted to say hello|I came to say hello|I want to greet you|sending you greetings|my greetings to you|a big hello from all of us|a warm hello to you|saying hello before we start|let me greet you first|allow me to say hello|we say hello to you|I greet you",
        thank="thank you|thank you|thanks|thanks|thx|many thanks|thanks a lot|thank you so much|thank you very much|thanks so much|big thanks|thanks a million|I thank you|cheers|much obliged|much appreciated|I appreciate it|I am grateful|very kind of you|a thousand thanks|ty|thank u|thanks again|thank you again",
        what_for="for your help|for the answer|for your answer|for that|for this|for everything|for the poem|for your time|for explaining|for explaining it|for telling me|for being here|for your patience|for the quick reply|for the information|for the chat|for all|for trying|for your support|for the sum|for the joke|for nothing|once more",
        praise="great|perfect|nice|cool|awesome|good job|well done|wonderful|excellent|good bot|super|ok|okay|alright|fine|good|brilliant|lovely|that was useful|that was helpful|that is all I needed|that's enough|that's what I wanted|that worked|it works|you are helpful|you are kind|you're the best|understood|got it|I see|very good|fantastic|sounds good|now I know",
        bye="bye|bye|goodbye|goodbye|bye bye|bye for now|see you|see you soon|see you later|see you around|see you next week|until next time|until tomorrow|till later|farewell|good night|sleep well|take care|take it easy|have a nice day|have a good evening|have a great weekend|catch you later|talk to you later|talk soon|speak to you tomorrow|so long|ciao|adieu|later|cya|over and out",
        leaving="I have to leave|I must go|I must leave now|I need to go|I'm off|I am off to bed|I am leaving now|I'm leaving|time to go|it's time for me to go|it is late|I need to go to bed|I have to run|I got to go|gotta go|my bus is here|dinner is ready|work is over|that's all for now|that is everything|we are done|we're finished|I am finished for today|no more questions|nothing else|that will be all|I'll be back|I will come back tomorrow|I am going home|let's stop here|the chat is over|I'm done",
        can_do="do|do for me|do for us|do for people|do here|do right now|do well|do best|handle|help with|help me with|assist with|answer|offer|offer me|show me|manage|perform|produce|achieve|solve|be used for|support",
        able="able to do|able to do for me|able to answer|able to handle|capable of|capable of doing|good at|best at|useful for|good for|made for|built for|designed for|meant for|trained for|intended for|here for|suited for|supposed to do|allowed to do|ready to do|skilled at",
        powers="abilities|capabilities|skills|features|functions|talents|strengths|powers|services|limits|options|uses|commands|tasks|tricks|competences|purposes|possibilities|duties|specialities|modes",
        power="ability|purpose|job|function|task|role|main use|main task|main skill|use|speciality|mission|duty",
        help_me="help me|help me out|assist me|support me|give me a hand|be of help|be of use|be useful|be helpful|make yourself useful|be of service|help somebody like me|help us|help my team|help our company|help in my work|help at school|help in daily life|help people|help users|help others|help",
        need_help="I need help|I need some help|I need assistance|I could use some help|I need a hand|help needed|I need your help|I want help|help me|help me out|please help|please help me|can you help|could you help me|will you help me|would you help|help please|I am looking for help|give me help|assist me|assistance please|support please|somebody help me|is there any help|show the help|show help|open the help|help menu|list commands|show me the options|what are my options|instructions please|how does this work|how do I use you|how do I start|where do I begin",
        question_kind="questions|tasks|things|jobs|problems|requests|work|topics|languages|subjects|exercises",
        studio="glmstudio|glmstudio|glmstudio|GLMStudio|Glmstudio|the glmstudio program|the glmstudio server|the tool glmstudio|the project glmstudio|this glmstudio thing|this program|this server|this service|this software|this tool|this application|this app|this platform|the server here|the software here",
        studio_name="glmstudio|glmstudio|glmstudio|GLMStudio|Glmstudio|the glmstudio program|the glmstudio server|the tool glmstudio|the project glmstudio",
        a_studio="a server|a program|a company|a model|an API|a website|a library|a tool|open source|an app|free|a proxy|software|a service|something like OpenAI|a chatbot|a product",
        overview="an overview|a summary|a description|a short description|an introduction|a short introduction|a definition|an explanation|the main idea|the basics|some details|some background|a few words|two sentences|one sentence|information|some information|more information|the key facts",
        load="load|load|run|run|use|start|serve|install|add|open|host|launch|deploy|set up|put in|plug in|switch to|change to|upgrade to|move to|import|try|get|register|connect|boot|mount|select|activate",
        loading="loading|running|using|starting|serving|installing|adding|hosting|launching|deploying|setting up|switching to|changing to|upgrading to|importing|selecting",
        real="a real GLM|a real GLM|the real GLM|a real model|a proper GLM|a genuine GLM|a real GLM model|a true GLM|a full GLM|a large GLM|a bigger GLM|a bigger model|a larger model|a better model|a stronger model|a smarter model|a more powerful model|another model|a different model|some other model|my own model|our own model|my own GLM|my model|my GGUF|my GGUF file|a GGUF|a GGUF file|a GGUF model|a gguf checkpoint|a model file|the model file|my weights|the weights|the real weights|a checkpoint|my checkpoint|a file with weights|GLM-5|GLM-5|GLM-4.7|GLM-4.6|GLM-4.5|GLM-4|GLM 5|GLM 4.6|the GLM-5 weights|the GLM-4.7 file|a downloaded model|a model from Hugging Face|a model from disk",
        where_load="||||here|in glmstudio|with glmstudio|on this server|on my machine|on my computer|on my laptop|in this program|into this server|instead of you|instead of this one|instead of the demo|from a file|from my disk|locally|at home|on our server|in this service|with this software",
        way="way|best way|right way|easiest way|command|right command|exact command|procedure|method|option|correct option|syntax",
        zhipu="Zhipu AI|Zhipu AI|Zhipu AI|Zhipu|Zhipu|the company Zhipu AI|the company Zhipu|the firm Zhipu AI|the lab Zhipu AI|zhipu ai|ZhipuAI|Zhipu.AI|the Chinese company Zhipu AI|the startup Zhipu AI",
        in_two="||||in two sentences|in two sentences|in a few sentences|in one paragraph|briefly|in short|to me|for a beginner|for my report|for our readers|please|in simple words|shortly|in English",
        glm_family="GLM|the GLM models|the GLM family|the GLM series|the GLM language models|GLM-5|GLM-4|ChatGLM|models called GLM",
    ),
    "zh": table(
        qm="？|？|？||?|呢|呢？|",
        you="你|你|你|你|您|您|妳|你们|贵模型|阁下",
        ask="请问|请问|想问一下|我想知道|我想问|请告诉我|告诉我|能告诉我|可以告诉我|能不能告诉我|麻烦告诉我|说一下|说说|讲讲|讲一下|老实说|我很好奇|我不知道|我不清楚|你知道|问你一下|请说明|请你说说|能否说明|不好意思|打扰一下||||",
        really="到底|究竟|真的|其实|实际上|||||",
        who="是谁|是谁|是谁呀|是谁啊|是哪位|是哪一位|是什么|是什么人|是什么东西|是什么模型|是哪个模型|是哪种模型|是什么类型的模型|是什么版本|是哪个版本|是什么AI|是哪个AI|是什么机器人|是什么助手|是什么程序|是什么身份|叫什么|叫什么名字|叫啥|叫啥名字|的名字是什么|的名字叫什么|的名字|的全名是什么|的真名是什么|的模型名是什么|的型号是什么|的身份是什么|的来历是什么|是谁做的|是谁开发的|是谁训练的|是谁创造的|是谁设计的|是谁写的|是谁发布的|是哪家公司的|是哪个团队做的|是哪里来的|从哪里来|来自哪儿|来自哪个公司|的作者是谁|的开发者是谁|的主人是谁|的制造者是谁|有名字吗|有没有名字|有多大|有多少参数|的参数量是多少|是基于什么的|基于什么模型|是用什么训练的|是什么架构|是怎么来的",
        being="人|真人|人类|机器|机器人|聊天机器人|程序|电脑|人工智能|AI|大模型|小模型|语言模型|大语言模型|演示模型|测试模型|真正的GLM|GLM模型|GLM|客服|虚拟助手|真的模型|假的",
        intro="介绍一下自己|介绍一下你自己|介绍下自己|介绍自己|自我介绍|自我介绍一下|做个自我介绍|作一下自我介绍|来一段自我介绍|写一段自我介绍|说说你自己|说一说你自己|聊聊你自己|谈一谈你自己|讲讲你是谁|描述一下你自己|描述一下自己|报一下名字|报个名|说出你的名字|说明你的身份|说说你的来历|告诉大家你是谁|让大家认识一下你|展示一下你的身份",
        manner="请|请你|麻烦你|麻烦您|能不能|可以|你可以|你能|您能|简单|简短地|用一句话|用两句话|用几句话|先|给我|帮我|快|现在|好好|认真地||||",
        this="这|这个模型|这个AI|这个机器人|这个助手|这里的模型|当前的模型|现在的模型|正在用的模型|跟我聊天的|和我说话的|回答我的|回复我的|屏幕那边|对面",
        hello="你好|你好|你好|您好|您好|你好呀|你好啊|你们好|嗨|嗨嗨|嘿|哈喽|哈啰|哈罗|早|早安|早上好|上午好|中午好|下午好|傍晚好|晚上好|晚安|大家好|各位好|朋友你好|老师好|喂|喂喂|hello|hi|Hello|嘿嘿|你好你好|问好|向你问好|午安|周末好|新年好|节日快乐|安好",
        whom="朋友|小模型|机器人|小助手|助手|AI|老朋友|同学|老师|世界|各位|亲爱的|小家伙|glm-nano|模型|兄弟|伙伴|先生|小姐|我的朋友|新朋友",
        how_are="最近好吗|最近怎么样|最近还好吗|近来可好|今天好吗|今天怎么样|今天心情好吗|过得好吗|身体好吗|一切都好吗|忙吗|在忙什么|在吗|在不在|还在吗|醒了吗|有人在吗|能听到吗|能收到吗|收到吗|吃过了吗|睡得好吗|很高兴认识你|认识你真好|见到你真开心|很高兴又见到你|我又来了|我来看你了|我是新来的|我是新用户|第一次来|第一次用|测试一下|试一下|我们开始吧|聊聊天吧|聊一会儿吧|打个招呼|来打个招呼|过来问个好|给你请安|请多关照|多多指教|今天天气真好",
        thank="谢谢|谢谢|谢谢你|谢谢您|谢谢啦|谢谢了|多谢|多谢了|感谢|感谢你|非常感谢|十分感谢|万分感谢|谢了|谢啦|太谢谢了|真的谢谢你|感激不尽|谢谢谢谢|3Q|thanks|thank you|衷心感谢|真心感谢|谢谢哦|谢谢呀|有劳了|辛苦你了|辛苦啦|麻烦你了",
        what_for="的帮助|的回答|的解答|的耐心|的时间|的诗|的陪伴|的支持|的建议|的说明|的回复|的努力|的服务",
        praise="好的|好|好吧|好哒|行|行吧|可以|嗯|嗯嗯|太好了|很好|不错|真棒|太棒了|厉害|明白了|明白|懂了|知道了|了解|了解了|收到|清楚了|没问题了|就这些|就这样|够了|解决了|有用|很有帮助|答得好|完美|OK|ok|可以了",
        bye="再见|再见|再见啦|拜拜|拜拜啦|拜|回见|回头见|明天见|后天见|下周见|下次见|下次聊|下次再聊|改天再聊|有空再聊|回聊|先聊到这|晚安，好梦|做个好梦|保重|慢走|告辞|先告辞了|后会有期|祝你愉快|祝你开心|祝好|周末愉快|一路顺风|byebye|bye|88|撤了|溜了",
        leaving="我要走了|我先走了|我得走了|我该走了|我要下线了|我先下线了|我要睡了|我去睡觉了|我要去吃饭了|我要上班了|我要回家了|我去忙了|时间不早了|天晚了|今天就到这里|今天先这样|没别的事了|没有问题了|不问了|不打扰了|先不聊了|聊完了|结束吧|问完了",
        can="能做什么|能做些什么|能做啥|能干什么|能干啥|能干些什么|能帮什么忙|能帮我什么忙|能帮到我什么|能帮我些什么|能帮人做什么|能为我做什么|能为大家做什么|能为我们公司做什么|能提供什么|能提供什么帮助|能解决哪些问题|能回答哪些问题|能处理什么任务|能完成哪些任务|能胜任什么|会什么|会些什么|会啥|会做哪些事|会做什么事情|会什么技能|会干什么活|可以做什么事|可以干什么|可以干些什么|可以帮什么忙|可以怎么帮我|可以帮我哪些方面|可以回答什么|可以用来做什么|可以提供哪些帮助|有什么功能|有什么用处|有什么用途|有什么能力|有什么本领|有什么技能|有什么长处|有什么优势|有什么作用|有啥功能|有啥用|有啥本事|有哪些本领|有哪些用处|有哪些技能|有哪些用法|有哪些特长|有哪些优点|擅长做什么|擅长什么事|擅长哪些方面|擅长回答什么|的功能有什么|的功能都有哪些|的能力有哪些|的能力范围是什么|的用处是什么|的职责是什么|的工作是什么|的任务是什么|的强项是什么|的专长是什么|支持什么功能|支持哪些功能|支持哪些语言|怎么用|怎么帮助别人|怎么帮我|是干嘛的|是干嘛用的|是用来干什么的|是做什么工作的|到底有什么用|除了聊天还会什么",
        help="帮助|帮个忙|帮忙|帮我一下|请帮忙|请帮帮我|帮我个忙|求助|求帮助|需要帮助|我需要帮助|我需要你的帮助|我要帮助|能帮我吗|能帮帮我吗|可以帮我吗|可以帮忙吗|能帮忙吗|能不能帮我|你能帮助我吗|谁能帮我|救命|功能列表|功能说明|显示帮助|打开帮助|列出命令|有哪些命令|使用方法|使用指南|操作说明|新手指南|怎么开始|从哪里开始|怎么使用这个|我该怎么用你|怎样用你",
        show="介绍一下|介绍|说说|说明一下|讲讲|列出|列举|列一下|展示|展示一下|总结一下|描述一下|告诉我|请列出|请介绍|请说明|简单说说|给我讲讲|详细说说",
        powers="你的功能|你的能力|你的技能|你的本领|你的特长|你的用途|你的用处|你的优势|你的长处|你会做的事|你能做的事|你能做的事情|你能帮忙的事|你会的东西|你擅长的事|你的服务|你支持的功能|你可以做的事情",
        studio="glmstudio|glmstudio|glmstudio|GLMStudio|Glmstudio|glmstudio这个软件|glmstudio这个项目|glmstudio这个工具|glmstudio服务|glmstudio程序|软件glmstudio|这个软件|这个服务|这个程序|这个服务器|这个平台|这个工具|这个应用|这个系统",
        studio_name="glmstudio|glmstudio|glmstudio|GLMStudio|Glmstudio|glmstudio这个软件|glmstudio这个项目|glmstudio这个工具|glmstudio服务|软件glmstudio",
        is_studio="是什么|是啥|是什么意思|是什么来的|是什么软件|是什么工具|是什么项目|是什么系统|是什么平台|是干什么的|是干嘛的|是干什么用的|是做什么用的|是用来做什么的|有什么用|有什么作用|有什么功能|有什么用处|有什么特点|有什么好处|有哪些功能|能做什么|能干什么|能用来干什么|能帮我做什么|可以用来做什么|可以干什么|怎么工作|怎么样|是怎么回事|是怎样的软件|是开源的吗|是模型吗|是一个公司吗|是一个网站吗|是接口吗|是一种服务吗|是什么样的服务|的作用是什么|的功能是什么|的用途是什么|的目的是什么|的定义是什么|的简介|值得用吗|适合谁用",
        how="怎么|如何|怎样|怎么才能|怎样才能|如何才能|要怎么|该怎么|应该怎么|应该如何|我怎么|我该怎么|我要怎么|我想|我要|我想要|我打算|我需要|请教怎么|教我怎么|告诉我怎么|请告诉我如何|请问怎么|请问如何|请问怎样|能不能|可不可以|可以|能",
        load="加载|加载|加载|载入|导入|运行|运行|启动|使用|用上|用|换成|换|更换为|切换到|切换成|改用|部署|安装|装|装上|接入|添加|换上|升级到|打开|跑|托管|调用|挂载|配置",
        real="真正的GLM|真正的 GLM|真正的GLM模型|真正的模型|真的GLM|真实的GLM|正式的GLM|完整的GLM|原版GLM|更大的模型|更大的GLM|更强的模型|更好的模型|更聪明的模型|更厉害的模型|大模型|别的模型|其他模型|另一个模型|另外一个模型|新的模型|自己的模型|我的模型|我自己的模型|我自己的GLM|本地模型|本地的GGUF|GGUF|GGUF文件|GGUF模型|一个GGUF文件|我的GGUF文件|模型文件|权重|权重文件|模型权重|下载的模型|下载好的权重|检查点|GLM-5|GLM-5|GLM5|GLM-4.7|GLM-4.6|GLM-4.5|GLM-4|GLM-5的权重|GLM-4.7的文件|硬盘上的模型|Hugging Face的模型",
        cmd="的命令是什么|用什么命令|要用哪个命令|的方法是什么|的方法|的步骤是什么|需要什么参数|用哪个参数|的选项是什么|的指令|怎么弄|怎么操作|怎么做|要怎么做|的教程|需要哪些步骤|的正确方法|行不行|可以吗|有办法吗",
        zhipu="智谱AI|智谱AI|智谱AI|智谱 AI|智谱|智谱|智谱公司|智谱AI公司|智谱AI这家公司|智谱这家公司|智谱这个公司|智谱华章|北京智谱|Zhipu AI|ZhipuAI|Zhipu",
        is_zhipu="是什么|是什么公司|是谁|是家什么公司|是一家怎样的公司|是什么样的企业|是什么企业|是什么机构|是哪个国家的公司|是哪里的企业|是做什么的公司|是做什么业务的|做什么业务|做了什么|做哪些产品|有什么产品|有哪些产品|有什么模型|有什么背景|的背景是什么|的来历|的历史|的产品有哪些|的主要产品是什么|的业务是什么|的简介|怎么样|厉害吗|源自哪里|和清华有什么关系|开发了什么|研发了什么模型|是怎么来的",
        say_short="用两句话|用两句话|用两三句话|用几句话|用一段话|简单|简短地|简要|简略|大概|大致|详细|认真||||",
    ),
    "ja": table(
        q="？|？|？||。|?",
        you="あなた|あなた|あなた|君|きみ|おまえ|貴方|そちら|このモデル|このAI|このボット|このアシスタント|ここのモデル",
        ask="教えてください、|教えて、|すみません、|あの、|ちょっと聞きますが、|質問ですが、|失礼ですが、|気になるのですが、|ところで、|まず、|正直に言って、|知りたいのですが、|||||",
        really="いったい|一体|本当は|結局|実際|もともと||||||",
        who="誰ですか|誰なのですか|誰なんですか|誰|誰だ|誰なの|どなたですか|どなた|何ですか|何なのですか|何者ですか|何者なの|どんなモデルですか|どのモデルですか|どういうモデルですか|何のモデルですか|何というAIですか|どのAIですか|どんなAIなの|どのバージョンですか|どんなボットですか|どんなプログラムですか|人間ですか|人ですか|本物の人ですか|ロボットですか|ロボットなの|機械ですか|機械なの|プログラムですか|AIですか|AIなのですか|人工知能ですか|言語モデルですか|チャットボットですか|デモですか|小さなモデルですか|大きなモデルですか|本物のGLMですか",
        of_you="名前は何ですか|名前は何と言いますか|名前は|名前|名前を教えて|名前を教えてください|名前を知りたい|本名は何ですか|モデル名は|モデル名は何ですか|型番は何ですか|正体は何ですか|正体は|身元は|作者は誰ですか|作者は|開発者は誰ですか|開発元はどこですか|製作者は誰ですか|会社はどこですか|生まれはどこですか|出身はどこですか|バージョンは|パラメータ数は|大きさは|規模はどのくらいですか|自己紹介をお願いします|自己紹介が聞きたいです|自己紹介を書いてください|ことを教えてください|ことを話して|ことが知りたいです",
        made="作りましたか|作ったのですか|作ったの|開発しましたか|開発したのですか|訓練しましたか|訓練したのですか|設計しましたか|育てましたか|生み出しましたか|公開しましたか",
        intro="自己紹介してください|自己紹介して|自己紹介をお願い|自己紹介を|自己紹介しませんか|自己紹介できますか|自己紹介を短くお願いします|自己紹介をしてもらえますか|自己紹介をしてくれる|名乗ってください|名乗って|名を名乗れ|自分について話して|自分について説明してください|自分のことを教えてください|自分を紹介してください|自分を一言で表してください|お名前をどうぞ|お名前を伺えますか|お名前を聞いてもいいですか|お名前は何とおっしゃいますか|何と呼べばよいですか|どう呼べばいいですか|どうお呼びすればいいですか|あなたを何と呼びましょうか",
        short="簡単に|短く|一言で|一文で|二文で|手短に|もう一度|まずは|改めて||||",
        talk="誰と話していますか|誰と話しているの|誰とチャットしていますか|誰が答えていますか|誰が返事をしていますか|どのモデルが答えていますか|何と話しているのですか|今のモデルは何ですか|使われているモデルは何ですか|画面の向こうは誰ですか",
        hello="こんにちは|こんにちは|こんにちは|こんにちはー|こんにちわ|おはよう|おはよー|おはようございます|おはようございまーす|こんばんは|こんばんわ|やあ|やあやあ|どうも|どうもどうも|ハロー|ハーイ|はい、どうも|もしもし|ヘイ|はじめまして|初めまして|お久しぶりです|ご無沙汰しています|ごきげんよう|おっす|よう|こんちは|いらっしゃい|ようこそ|ただいま",
        how_are="お元気ですか|元気ですか|元気にしていますか|元気だった|調子はいかがですか|調子どう|今日はどうですか|今日の気分は|ご機嫌いかが|いい朝ですね|いい天気ですね|今日は寒いですね|よろしくお願いします|どうぞよろしく|よろしくね|お会いできて光栄です|会えてうれしいです|また来ました|初めて使います|初めてです|テストです|聞こえますか|起きていますか|そこにいますか|誰かいませんか|お話ししましょう|話しましょう|挨拶に来ました|ご挨拶です|お疲れ様です|新しいユーザーです",
        whom="みなさん|皆さん|ロボットさん|AIさん|モデルさん|先生|友よ|世界|アシスタントさん|glm-nano|さん",
        thank="ありがとう|ありがとう|ありがとうございます|ありがとうございました|どうもありがとう|誠にありがとうございます|ほんとうにありがとう|ありがとね|ありがとさん|サンキュー|サンクス|感謝いたします|感謝しています|感謝|助かる|助かったよ|大変助かりました|お世話になりました|恐れ入ります|すまないね|Thanks",
        praise="はい|うん|なるほど|分かりました|わかった|了解|了解しました|いいね|素晴らしい|すごい|完璧です|よくできました|勉強になりました|十分です|もう大丈夫です|これで終わりです|OK|オッケー|役に立ちました|解決しました",
        bye="さようなら|さよなら|じゃあまた|じゃあ、またね|またね|また今度|また来ます|また来週|また後で|ではまた|では失礼します|それでは|お先に失礼します|バイバイ|ばいばい|おやすみ|おやすみなさい|良い一日を|良い週末を|お元気で|お気をつけて|もう行きます|もう寝ます|そろそろ帰ります|行かないといけません|今日はここまで|今日は終わりにします|ごきげんよう、また",
        can="何ができますか|何ができるんですか|何ができるのか教えて|何ができるか知りたいです|何ができるのでしょうか|どんな事ができますか|どんなことができるの|どんなことが可能ですか|どんな仕事ができますか|どんな手伝いができますか|どんなサービスがありますか|どんな特技がありますか|どんな技がありますか|どのような機能がありますか|どのような能力がありますか|どんな質問に答えられますか|どんな作業ができますか|どういうことができますか|どう使えばいいですか|どうやって使いますか|どのように役立ちますか|どのように助けてくれますか|何を手伝ってくれますか|何を手伝ってもらえますか|何を助けてくれますか|何を頼めますか|何を聞けばいいですか|何を質問してもいいですか|何が上手ですか|何が特技ですか|何が得意なの|何の役に立ちますか|何の仕事をしますか|何のためにいますか|何に使うのですか|何の機能がありますか|得意なことは|得意なことを教えて|できることは何|できることを説明してください|できることを並べて|できることを見せて|できることリスト|機能一覧|機能の一覧を見せて|機能を説明してください|機能を紹介して|能力を説明して|能力の一覧|特技は何ですか|役割は何ですか|仕事は何ですか|用途は何ですか|目的は何ですか",
        help="ヘルプを見せて|ヘルプお願いします|手伝って|手伝ってほしい|手伝ってもらえますか|手伝ってくれますか|助けてください|助けてほしいです|助けが必要です|困っています|力を貸してください|サポートをお願いします|使い方が分かりません|使い方は|どう使うの|始め方を教えて|説明書を見せて|コマンド一覧|メニューを見せて|案内してください",
        studio="glmstudio|glmstudio|glmstudio|GLMStudio|glmstudio というソフト|glmstudio というツール|glmstudio のサーバー|このソフト|このサービス|このプログラム|このサーバー|このツール|このアプリ|このシステム",
        studio_name="glmstudio|glmstudio|glmstudio|GLMStudio|glmstudio というソフト|glmstudio というツール|glmstudio のサーバー",
        is_studio="とは何か|とは何ですか|とは何なのですか|って何|って何ですか|って何なの|は何です|は何のソフトですか|は何のサービスですか|は何のためにありますか|は何に使いますか|は何に使えますか|は何をしますか|は何をするものですか|はどんなソフトですか|はどんなサービスですか|はどんなツールですか|はどういうものですか|はどう動きますか|はどのように働きますか|は何が便利ですか|は誰のためのものですか|はサーバーですか|はモデルですか|は会社ですか|は無料ですか|について説明してください|について教えてほしい|について知りたい|について一言で|について二文で説明して|の説明|の説明を短く|の概要|の概要は|の紹介|の紹介文を書いて|の目的は何ですか|の役割は何ですか|の機能を教えて|の使い道を教えて|の特徴は何ですか|を説明してくれますか|を分かりやすく説明して|を紹介してもらえますか|を知りたいです|を知りません。教えてください",
        load="読み込む|読み込む|使う|使う|動かす|起動する|導入する|入れる|追加する|切り替える|変える|ロードする|インストールする|実行する|配置する|立ち上げる|ホストする",
        load_want="読み込みたい|使いたい|動かしたい|起動したい|入れたい|試したい|導入したい|追加したい|ロードしたい|実行したい",
        real="本物の GLM|本物のGLM|本物の GLM モデル|本物のモデル|正式なGLM|本当のGLM|完全なGLM|もっと大きなモデル|もっと大きい GLM|大きなモデル|もっと賢いモデル|もっと強いモデル|より良いモデル|別のモデル|ほかのモデル|他の GLM|自分のモデル|自分の GGUF|手元のモデル|手元のGGUF|GGUF|GGUF ファイル|GGUFのモデル|モデルファイル|重みファイル|モデルの重み|チェックポイント|ダウンロードしたモデル|GLM-5|GLM-4.7|GLM-4.6|GLM-4.5|GLM-4",
        zhipu="智譜AI|智譜AI|智譜AI|智譜|智譜AI社|智譜という会社|Zhipu AI|Zhipu AI|Zhipu|ZhipuAI|Zhipu AI という会社",
        is_zhipu="とは|とは何か|とは何ですか|とは誰ですか|とはどんな会社ですか|って何|ってどんな会社|はどんな企業ですか|はどこの国の会社ですか|はどこの企業ですか|は何の会社ですか|は何を開発していますか|は何をしていますか|は何で有名ですか|は何を作りましたか|はいつからありますか|の紹介|の紹介を二文でお願いします|の説明を短く|の概要|の製品は何ですか|の事業は何ですか|のモデルは何ですか|の歴史を短く教えて|について|について説明して|について話して|について知っていますか|について知りたいです|について短く教えて|について書いてください|を短く紹介して|を紹介していただけますか|を説明してください|を知っている|をご存じですか",
    ),
    "id": table(
        q="?|?|?||.|",
        you="kamu|kamu|kamu|Anda|Anda|anda|kau|engkau|dirimu|situ|model ini|bot ini|asisten ini|AI ini",
        say_so="tolong katakan|tolong beri tahu|beri tahu aku|beri tahu saya|kasih tahu dong|bilang dong|saya mau tahu|aku mau tahu|aku ingin tahu|saya penasaran|coba katakan|coba sebutkan|bolehkah saya tahu|boleh saya tanya|boleh tanya|bisa jelaskan|bisa sebutkan|jelaskan|jelaskan kepadaku|terus terang|jujur saja|saya tidak tahu|saya belum tahu|saya ingin bertanya|mohon jelaskan|||||",
        who_clause="siapa kamu|siapa Anda|kamu siapa|Anda siapa|kamu ini siapa sih|siapa kamu ini|siapa sebenarnya kamu|siapa dirimu|siapa namamu|siapa nama Anda|nama kamu siapa|nama lengkapmu|nama modelmu|apa nama modelmu|apa nama bot ini|kamu ini apa|apa kamu ini|kamu model apa|kamu model yang mana|model yang mana kamu|model jenis apa kamu|kamu jenis AI apa|kamu versi apa|versi apa ini|AI apa kamu|bot apa ini|siapa yang membuatmu|siapa yang menciptakanmu|siapa yang melatih kamu|siapa yang merancang kamu|siapa pengembangmu|siapa penciptamu|siapa pemilikmu|siapa di balik model ini|kamu buatan siapa|kamu berasal dari mana|kamu dari perusahaan apa|seberapa besar kamu|berapa banyak parametermu|kamu dilatih dengan apa|kamu berbasis apa|apakah kamu bot|apakah kamu orang|apakah Anda manusia|apakah Anda mesin|kamu robot atau manusia|apakah kamu orang sungguhan|apakah kamu program|apakah kamu model kecil|apakah kamu GLM asli|saya bicara dengan siapa|aku ngobrol sama siapa|siapa yang menjawab|siapa yang membalas|siapa di sana|harus kupanggil apa|kamu dipanggil siapa",
        intro="perkenalkan dirimu|perkenalkan diri Anda|perkenalkan diri|kenalkan diri Anda|kenalkan diri|kenalan dong|ceritakan siapa dirimu|ceritakan sedikit tentang dirimu|ceritakan tentang diri Anda|gambarkan dirimu|deskripsikan dirimu|sebutkan nama dan modelmu|sebutkan identitasmu|sebutkan siapa kamu|katakan namamu|tulis perkenalan diri|tulis perkenalan singkat tentang dirimu|buat perkenalan diri|jelaskan dirimu|jelaskan siapa dirimu|jelaskan identitasmu",
        pls="tolong|silakan|coba|mohon|ayo|bisakah kamu|bisa kamu|maukah kamu|||||",
        short="secara singkat|dengan singkat|singkat saja|dalam satu kalimat|dalam dua kalimat|sebentar|lagi|sekarang|dulu|kepada kami|kepada teman saya|ya|dong||||",
        hello="halo|halo|halo|hai|hai|hei|hello|hi|selamat pagi|selamat siang|selamat sore|selamat malam|selamat petang|selamat datang|pagi|siang|sore|malam|met pagi|salam|salam hangat|salam sejahtera|assalamualaikum|permisi|punten|hai hai|halo halo|alo|woi|yo",
        whom="kamu|semua|semuanya|teman|teman-teman|kawan|kawan-kawan|sahabat|bot|robot|asisten|model|AI|dunia|bapak|ibu|kak|bro|sis|di sana|lagi|teman baru|glm-nano|model kecil|saudara|para pengguna",
        how_are="apa kabar|apa kabar semuanya|apa kabarmu|apa kabar kamu|apa kabar Anda|bagaimana kabarnya|gimana kabarmu|bagaimana harimu|gimana harimu|baik-baik saja|kamu baik|sehat|sudah makan|sedang apa|lagi apa|kamu online|kamu ada|ada orang|apakah ada orang|bisa dengar saya|senang bertemu|senang berjumpa|senang berkenalan|senang bertemu dengan Anda|senang bisa menyapa|saya baru di sini|saya pengguna baru|ini pertama kali saya|ini tes|tes|cuma mau menyapa|saya mau menyapa|aku datang lagi|saya kembali|ayo ngobrol|mari mulai|kita mulai ya",
        thank="terima kasih|terima kasih|makasih|makasih|trims|terimakasih|tengkyu|thanks|terima kasih banyak|makasih banyak|makasih ya|terima kasih ya|ribuan terima kasih|banyak terima kasih|saya berterima kasih|terima kasih sekali|hatur nuhun|matur nuwun",
        what_for="atas bantuanmu|atas bantuan Anda|atas jawabanmu|atas penjelasannya|atas waktunya|atas puisinya|atas semuanya|atas infonya|atas kesabaranmu|untuk semuanya|untuk hari ini|untuk jawaban tadi|sudah membantu|sudah menjawab|sudah menemani|sudah menjelaskan",
        praise="oke|ok|baik|baiklah|bagus|mantap|sip|keren|hebat|sempurna|luar biasa|paham|saya paham|saya mengerti|mengerti|jelas|cukup|cukup sekian|sudah jelas|sudah selesai|itu membantu|sangat berguna|jawaban bagus|berhasil",
        bye="dah|dadah|bye|bye bye|sampai jumpa|sampai jumpa lagi|sampai bertemu lagi|sampai ketemu|sampai ketemu besok|sampai lusa|sampai minggu depan|selamat tinggal|selamat jalan|selamat malam dan sampai jumpa|selamat beristirahat|selamat tidur|semoga harimu menyenangkan|semoga harimu baik|jaga diri|hati-hati|pamit ya|saya pamit|aku pamit dulu|daag",
        leaving="saya harus pergi|aku harus pergi|saya pergi sekarang|saya mau tidur|aku mau tidur dulu|saya mau pulang|saya mau makan dulu|saya mau kerja lagi|sudah malam|sudah larut|waktunya pulang|waktunya tidur|cukup untuk hari ini|sekian dulu|sekian untuk hari ini|tidak ada pertanyaan lagi|tidak ada lagi|kita selesai|sudah dulu ya|nanti saya kembali|besok saya datang lagi",
        can="apa yang bisa kamu kerjakan|apa yang bisa kamu berikan|apa yang bisa kamu jawab|apa yang bisa Anda kerjakan|apa yang bisa Anda tawarkan|apa yang mampu kamu lakukan|apa yang sanggup kamu lakukan|apa yang biasa kamu lakukan|apa yang kamu bisa|apa yang kamu kuasai|apa saja yang kamu bisa|apa saja yang bisa dilakukan model ini|apa saja layananmu|apa saja keahlianmu|apa saja yang kamu kuasai|apa keahlian Anda|apa kemampuan Anda|apa kelebihanmu|apa peranmu|apa tujuanmu|apa manfaatmu|apa fungsi Anda|apa kegunaan model ini|apa guna bot ini|apa kehebatanmu|apa keterampilanmu|bisa apa kamu|bisa apa saja kamu|kamu bisa ngapain|kamu bisa ngapain aja|kamu bisa bantu apa saja|kamu bisa mengerjakan apa|kamu bisa menjawab apa|kamu jago apa|kamu ahli dalam apa|kamu mahir apa|kamu dipakai untuk apa|kamu dibuat untuk apa|kamu berguna untuk apa|kamu diciptakan untuk apa|Anda bisa apa|Anda bisa membantu apa|Anda bisa melakukan apa|hal apa yang kamu kuasai|hal apa saja yang bisa kamu bantu|tugas apa yang bisa kamu kerjakan|tugas apa saja yang kamu bisa|pertanyaan apa saja yang bisa saya ajukan|pekerjaan apa yang kamu bisa|layanan apa yang kamu punya|kemampuan apa saja yang ada|bantuan apa yang bisa kamu berikan|bagaimana kamu membantu orang|bagaimana kamu bisa menolong saya|bagaimana cara memakai kamu|bagaimana cara menggunakan Anda|untuk apa kamu ada|untuk apa model ini|bahasa apa saja yang kamu bisa",
        powers="kemampuanmu|kemampuan Anda|fungsimu|fungsi Anda|fiturmu|fitur-fiturmu|keahlianmu|keterampilanmu|kelebihanmu|tugas-tugasmu|apa yang kamu bisa|hal-hal yang kamu bisa|hal yang bisa kamu lakukan|layananmu|kegunaanmu",
        help="bantu saya|bantu aku|bantuin dong|tolong bantu|tolong bantu aku|tolong aku|minta tolong|minta bantuan|saya butuh bantuan|aku butuh bantuan|saya perlu bantuan|saya perlu pertolongan|bisa bantu saya|bisakah kamu membantu|bisakah Anda membantu saya|bisa tolong saya|apakah kamu bisa membantu|mau bantu saya|tampilkan bantuan|buka bantuan|menu bantuan|daftar perintah|panduan|petunjuk penggunaan|cara pakai|bagaimana cara pakainya|mulai dari mana|bagaimana mulainya",
        studio="glmstudio|glmstudio|glmstudio|GLMStudio|Glmstudio|program glmstudio|server glmstudio|aplikasi glmstudio|perangkat lunak glmstudio|proyek glmstudio|program ini|layanan ini|server ini|aplikasi ini|perangkat lunak ini|alat ini|platform ini|sistem ini",
        studio_name="glmstudio|glmstudio|glmstudio|GLMStudio|Glmstudio|program glmstudio|server glmstudio|aplikasi glmstudio|perangkat lunak glmstudio|proyek glmstudio",
        load="memuat|memuat|memakai|memakai|menjalankan|menjalankan|menggunakan|menggunakan|memasang|menginstal|mengganti ke|beralih ke|pindah ke|menambahkan|membuka|mengaktifkan|menyajikan|menghidupkan|memasukkan|meluncurkan|mencoba",
        real="GLM asli|GLM asli|GLM yang asli|GLM yang sebenarnya|GLM sungguhan|GLM sesungguhnya|model GLM asli|model asli|model sungguhan|model sebenarnya|model yang lebih besar|model yang lebih baik|model yang lebih pintar|model yang lebih kuat|model lain|model yang lain|model besar|model saya|model saya sendiri|model milikku|GGUF|GGUF saya|file GGUF|berkas GGUF|file model|berkas model|bobot model|file bobot|checkpoint|checkpoint saya|model unduhan|GLM-5|GLM-5|GLM-4.7|GLM-4.6|GLM-4.5|GLM-4|GLM 5",
        where_load="||||di sini|di glmstudio|dengan glmstudio|di server ini|di komputer saya|di laptop saya|di mesin sendiri|di rumah|sebagai gantimu|menggantikan model ini|dari file|secara lokal",
        zhipu="Zhipu AI|Zhipu AI|Zhipu AI|Zhipu|Zhipu|perusahaan Zhipu AI|perusahaan Zhipu|perusahaan bernama Zhipu|ZhipuAI|zhipu ai",
        in_two="||||dalam dua kalimat|dalam dua kalimat|dalam beberapa kalimat|secara singkat|dengan singkat|singkat saja|untuk pemula|untuk laporan saya|kepada saya|ya",
    ),
}  # fmt: skip

FRAMES: dict[str, dict[Language, tuple[str, ...]]] = {
    "who": {
        "en": lines("""
            [who|what|who|who exactly|what exactly|who or what|and who|and what|but who|so what|who in the world|what on earth] are you [||||really|then|actually|anyway|today|today, please|in truth|my friend|to me|and what do you do here|and who made you]<q>
            [what's|what is|what is|whats|what was|what might be] your [name|full name|real name|first name|model name|official name|nickname|identity|model|model number|version|type|brand|title|origin][||||, please| again| by the way| then| called]<q>
            [which|what|which|what kind of|what sort of|what type of] <thing> [are you|are you exactly|is this|is this one|am I talking to|am I talking with|am I chatting with|am I using|is answering|is answering me|is replying|is running|is running here|do you use|do you belong to|is behind this chat|do I have here|is on the other side|is working here|responds to me]<q>
            who [<made>] <me_here>[||| and when| and why| originally| exactly]<q>
            [by whom|when|where|how] were you <made_past><q>
            which [company|team|people|lab|person|country] [made|built|trained|created|is behind] <me_here><q>
            [are you|are you really|are you actually|are you just|aren't you|you are|is this|am I talking to|am I chatting with|so are you] [a|a|the|some kind of|only a] <being><q>
            [are you a <being> or a <being>]<q>
            <say_so>[ |: | , ] <who_clause><q>
            <say_so> <who_clause> and <who_clause><q>
            <who_clause><q>
            [introduce|describe|present|identify|define|name] yourself <how_long><dot>
            <pls> [introduce|describe|present|identify] yourself <how_long><dot>
            [can you|could you|would you|will you|I want you to|I would like you to|you should|let's have you|it would be nice if you could|go ahead and] [introduce|describe|present|identify] yourself <how_long><q>
            [give|give me|give us|write|write me|make|prepare|I'd like|I need|we want] a <short> [introduction|self-introduction|description|presentation|profile|portrait|bio] of [yourself|you|who you are]<dot>
            [say|tell me|tell us|say to us|share|write] [something|a bit|a little|more|a few words|one thing|everything|some facts] about [<yourself>|yourself|yourself] <pls><dot>
            [tell me|talk|speak|say something] about <yourself> <how_long><dot>
            [what|how|by which name] [should|can|may|do|must|could|shall] [I|we|one|people] [call|name|address] <me_here><q>
            do you have [a name|a real name|any name|a maker|an owner|a creator|parents|an identity|a model name|a version number]<q>
            [who's|who is|who was] [this|it|there|on the line|answering|answering me|replying|writing to me|writing|typing|speaking|on the other end|behind the screen|that|my assistant today|helping me today|in this chat]<q>
            [who|whom|what] am I [talking|speaking|chatting|writing|texting] [to|with] [|now|here|today|right now]<q>
            what is [this|the] [model|AI|bot|assistant|thing|language model] [called|named|based on|trained on|exactly|here]<q>
            what [were you trained on|are you based on|architecture are you|do you run on|are you made of|is inside you|is your architecture]<q>
            how [big|large|small|old|smart|heavy|tiny] [are you|is this model|is the model|is your network]<q>
            how many [parameters|layers|weights|billions of parameters|neurons] [do you have|does this model have|are in you]<q>
            where [are you from|do you live|were you made|were you trained|were you born|did you come from|have you come from]<q>
            [I|sorry, I|honestly I|we] [don't know|forgot|can't remember|do not know|have forgotten|never learned|didn't catch|would like to hear|am not sure about] [who you are|your name|what you are|what you are called|which model you are|which model this is]<dot>
            [your|and your|the] [name|model name|full name|identity|version|model] [please|, if I may ask|, please tell me]<q>
            [we have not met|we don't know each other|I am new|this is my first visit|before we start|first things first|a quick check|just to be sure|one question|for the protocol][, |. |: ]<who_clause><q>
            """),
        "zh": lines("""
            <ask><you><really><who><qm>
            <ask><really><you><who><qm>
            <ask>，<you><who><qm>
            <you><really><who><qm>
            <you><who>，<you><who><qm>
            <you>是[<being>]吗<qm>
            <you>[到底|究竟|真的|其实|]是<being>还是<being><qm>
            <you>[是不是|不是|应该是|难道是|就是|只是]一个<being>[吧|吗|么|]<qm>
            <manner><intro>[吧|一下|好吗|可以吗|||。|！]
            <manner>，<intro>[吧|好吗|||。]
            <this>[是谁|是什么|叫什么|是哪个|是哪位|是什么模型|叫什么名字|是谁做的|是谁训练的|是人还是机器]<qm>
            [是谁|谁|哪位|哪个公司|哪个团队|什么人|哪些人][开发了|训练了|创造了|做了|制作了|设计了|发明了|写了]<you><qm>
            [我|我们|大家][该|应该|可以|能|要|][怎么|如何|怎样][称呼|叫|喊]<you><qm>
            [我在|我正在|我现在在|我是在][和|跟|同|与][谁|什么|哪个模型|什么模型|哪个AI|什么人][聊天|说话|对话|交流|聊]<qm>
            [我忘了|我不记得|我忘记了|我想不起来|我不知道|我没听清|我还不知道]<you>[是谁|叫什么|的名字|是什么模型|是哪位][了|||。]
            <you>的[名字|大名|全名|型号|模型|版本|身份|来历|开发者|作者][|是|是啥|是什么来着|叫什么]<qm>
            [关于|谈谈|说说|讲讲|聊聊|问问]<you>[自己|的身份|的名字|的来历|是谁][，说几句|，多说一点|吧|||。]
            <you>用的是[什么|哪个|哪种|哪家的][模型|大模型|架构|底座|版本]<qm>
            """),
        "ja": lines("""
            <ask><you>は<really><who><q>
            <ask><really><you>は<who><q>
            <you>って<who><q>
            <you>、<who><q>
            <ask><you>の<of_you><q>
            <you>の<of_you><q>
            <ask>誰が<you>を<made><q>
            [どの会社|どこの会社|どんな人|どのチーム|誰]が<you>を<made><q>
            <short><intro><q>
            <ask><short><intro>
            <ask>[私は|今、|私は今||]<talk><q>
            [あなた|君|このAI|このモデル]が[誰か|何か|何者か|誰なのか|どのモデルか][教えてください|知りたいです|分かりません|説明してください|言ってください]
            [名前|お名前|モデル名|正体][は|を][|どうぞ|お願いします|教えてもらえますか|言ってください|忘れました]<q>
            <you>は<being_ja>それとも<being_ja><q>
            """),
        "id": lines("""
            <say_so>[ |, |: ]<who_clause><q>
            <who_clause><q>
            <who_clause>, <who_clause><q>
            [maaf|permisi|oh ya|jadi|nah|eh|hmm|sebelum mulai|satu pertanyaan], <who_clause><q>
            <pls> <intro> <short><q>
            <intro> <short>
            [saya|aku] [lupa|belum tahu|tidak ingat|tidak tahu|ingin mendengar] [siapa kamu|siapa dirimu|namamu siapa|nama modelmu|kamu model apa|siapa yang membuatmu]<q>
            siapa[kah|||] <you>[ ini| sebenarnya| sih|||]<q>
            <you> [itu|ini|sebenarnya||] [siapa|apa|model apa|AI apa|bot apa|buatan siapa|dari mana|robot atau orang]<q>
            [siapa|perusahaan mana|tim mana|orang mana] yang [membuat|menciptakan|melatih|mengembangkan|merancang|membangun|menulis] <you><q>
            [apa|siapa] nama [<you>|lengkap <you>|asli <you>|panggilan <you>]<q>
            """),
    },
    "deny": {
        "en": lines("""
            [are you|aren't you|is this|am I talking to|you are|you're|so you are|I believe you are|I bet you are|surely you are|is it|could this be|might you be|tell me honestly, are you|do I speak with|am I chatting with|isn't this|this is|it seems you are|they say you are|my friend says you are|someone told me you are|I read that you are] [|really|just|actually|secretly|] {m}[||, right|, correct|, no|, yes|, isn't it|, or not|, I guess|, I suppose| or something else|]<q>
            [is your|is the|is the real] [name|model|real name|base model|engine|true identity|brain|model name] [|really|actually] {m}<q>
            [are you|is this model|is this bot|is this AI|is this chat|is the model|are your answers] [based on|built on|made from|derived from|powered by|a copy of|a version of|a clone of|the same as|related to|a child of|trained from|called|named|connected to|using] {m}<q>
            [do you|does this bot|does this chat|does this service] [use|run|run on|contain|belong to|call|wrap|work with] {m}[| inside| underneath| behind the scenes]<q>
            [hello|hi|hey|good morning|dear] {m}[!|, how are you?|, are you there?|, nice to meet you|]
            [I think|I thought|I am sure|I suppose|we assume] [this is|you were|you are|that you are|it is] {m}[.||, am I right?|, is that correct?]
            {m}[, is it you|, are you there|, right|, or what|, is that your name|, am I right]<q>
            [what is|which is] it: are you {m}<q>
            """),
        "zh": lines("""
            <ask>[你|您|妳][是|是不是|就是|其实是|真的是|应该是|难道是|一定是|不会是|莫非是|该不会是]{m}[吗|吧|么|对吗|对不对|是吗|没错吧|]<qm>
            [这|这个|这里|这个模型|这个AI|当前模型|你的底座|你的内核|你背后|你用的模型|跟我聊天的|现在回答的][是|就是|是不是|应该是|真的是]{m}[吗|吧|么|对吧|]<qm>
            [你|您][是用|是由|是从|和|跟|与|属于|使用了]{m}[训练的|改的|做的|一样|有关系|同一个|模型][吗|吧|么|]<qm>
            [我以为|我觉得|我认为|我听说|朋友说|别人说|大家说|网上说|我敢说|我打赌]你[是|就是|应该是|其实是]{m}[，对吗|，是吗|，是不是|，没错吧||。]
            [你好|您好|嗨|哈喽|早上好][，|]{m}[！|，在吗|，你好吗||。]
            {m}[是你吗|，是你吗|就是你吧|是你的名字吗|，在吗|，对吗]<qm>
            """),
        "ja": lines("""
            <ask>[あなた|君|これ|このモデル|このAI|そちら|中の人|答えているの]は[|本当は|実は|本当に|やはり]{m}[ですか|ですね|でしょうか|なの|なんですか|じゃないですか|ではありませんか|だろう|と同じですか|を元にしていますか|と関係がありますか]<q>
            {m}[さんですか|さん、こんにちは|ですか、違いますか|で合っていますか|の一種ですか|から作られましたか|が動いていますか|と呼んでいいですか|でしょうね]<q>
            [きっと|たぶん|おそらく|もしや|やっぱり]{m}[ですね|でしょう|だと思います|なのですね]<q>
            {m}だと[聞きました|思っていました|言われました|友だちが言っていました]
            """),
        "id": lines("""
            [apakah|apa|bukankah|benarkah|mungkinkah|betulkah] [kamu|Anda|ini|model ini|bot ini|yang menjawab] [ini|itu|||] [|sebenarnya|memang|cuma] {m}<q>
            [kamu|Anda|ini|model ini|bot ini] [pasti|tentu|sebenarnya|memang|adalah|itu|mungkin] {m}[, ya|, kan|, betul|, bukan|, benar tidak|]<q>
            [saya dengar|kata teman saya|saya pikir|saya rasa|aku yakin|orang bilang] [kamu|Anda|ini|model ini] [adalah|itu|] {m}[.|, benar?|, betulkah?|]
            [halo|hai|selamat pagi] {m}[!|, apa kabar?|]
            [namamu|nama aslimu|modelmu|dasar modelmu|mesinmu] [adalah|itu|apakah|] {m}<q>
            [apakah|apa] kamu [berdasarkan|dibuat dari|turunan dari|sama dengan|memakai|menjalankan|versi dari] {m}<q>
            """),
    },
    "hello": {
        "en": lines("""
            <greet><dot>
            <greet> <whom><dot>
            <greet>, <whom><dot>
            <greet> <greet><dot>
            <greet>, <greet><dot>
            <greet>! <greet> <whom>!
            <greet> and <greet> <whom><dot>
            <greet>, <how_are><q>
            <greet> <whom>, <how_are><q>
            <greet>! <how_are><q>
            <greet> <how_are>
            <how_are><q>
            <how_are>, <whom><q>
            <how_are>, <how_are><q>
            <greet> from <origin><dot>
            [greetings|best wishes|a hello|warm greetings|love] from <origin><dot>
            <just_hi><dot>
            <greet>, <just_hi><dot>
            [so|well|oh|ah|ok|um|and], <greet> <whom><dot>
            """),
        "zh": lines("""
            <hello>[！|。|~|～||，|!|]
            <hello><hello>[！||]
            <hello>，<hello>[！||]
            <hello>，<whom>[！|。||]
            <whom>，<hello>[！|。||]
            <whom><hello>[！||]
            <hello>，<how_are><qm>
            <hello>！<how_are><qm>
            <hello> <how_are>
            <how_are><qm>
            <hello>，<whom>，<how_are><qm>
            <whom>，<how_are><qm>
            <how_are>，<hello>[！||]
            [我|我们|我和朋友][来|想|要|在这里][跟你|和你|向你|给你][问好|打招呼|说声你好|问声好][！|。||]
            [来自|从][北京|上海|家里|学校|办公室|远方|厨房|火车上|新用户|我们大家]的[问候|一声你好|招呼][！||]
            """),
        "ja": lines("""
            <hello>[！|。|ー|～|||♪]
            <hello>、<hello>[！|。||]
            <hello>[、|！|。| ]<how_are><q>
            <how_are><q>
            <hello>、<whom>[！|。||]
            <whom>、<hello>[！|。||]
            <hello>、<whom>。<how_are><q>
            <how_are>、<how_are><q>
            [東京|京都|学校|会社|家|台所|遠く|新しいユーザー|みんな]から[こんにちは|ご挨拶です|挨拶を送ります|よろしく][！|。||]
            """),
        "id": lines("""
            <hello>[!|.|||,]
            <hello> <whom>[!|.||]
            <hello>, <whom>[!|.||]
            <hello>, <hello>[!|.||]
            <hello> <hello>
            <hello>, <how_are><q>
            <hello> <whom>, <how_are><q>
            <how_are><q>
            <how_are>, <whom><q>
            <hello>! <how_are><q>
            [salam|halo|salam hangat|sapaan] dari [Jakarta|rumah|kantor|sekolah|dapur|teman baru|pengguna baru|kami semua|kereta|jauh][!|.||]
            """),
    },
    "thanks": {
        "en": lines("""
            <thank><dot>
            <thank> <what_for><dot>
            <praise>, <thank><dot>
            <praise>. <thank> <what_for><dot>
            <praise>! <thank><dot>
            <thank>, <praise><dot>
            <thank>, <bye><dot>
            <thank> <what_for>, <bye><dot>
            <bye><dot>
            <bye>, [glm-nano|nano|bot|friend|my friend|assistant|robot|everyone|all|dear model]<dot>
            <bye>, <bye><dot>
            <leaving><dot>
            <leaving>, <bye><dot>
            <leaving>. <thank> <what_for>, <bye><dot>
            [sorry|well|so|ok|okay|alright|now|hm], <leaving>[, bye|, goodbye|||, see you]<dot>
            <bye>, <leaving><dot>
            <praise>, <bye><dot>
            <praise>, <leaving><dot>
            """),
        "zh": lines("""
            <thank>[！|。|~||]
            <praise>，<thank>[！|。||]
            [感谢|谢谢|多谢|非常感谢|谢谢您|谢谢你|感谢您]<what_for>[！|。||]
            <thank>，<bye>[！|。||]
            <bye>[！|。|~||]
            <bye>，<bye>[！|。||]
            <leaving>[！|。||]
            <leaving>，<bye>[！|。||]
            <praise>，<leaving>，<thank>[！|。||]
            <praise>，<bye>[！|。||]
            <thank>，<leaving>[。||]
            """),
        "ja": lines("""
            <thank>[！|。|ー|||♪]
            <praise>、<thank>[！|。||]
            <thank>、<bye>[！|。||]
            <thank>。<bye>[！|。||]
            <bye>[！|。||]
            <praise>、<bye>[。||]
            [回答|手伝い|ご協力|説明|詩|時間|助け]を<thank>[！|。||]
            <praise>。<thank>、<bye>[。||]
            """),
        "id": lines("""
            <thank>[!|.||]
            <thank> <what_for>[!|.||]
            <praise>, <thank>[!|.||]
            <praise>, <thank> <what_for>[!|.||]
            <thank>, <bye>[!|.||]
            <bye>[!|.||]
            <bye>, [teman|kawan|bot|kak|semuanya|ya|glm-nano][!|.||]
            <leaving>[.||, ya]
            <leaving>, <bye>[!|.||]
            <leaving>. <thank>[!|.||]
            <praise>, <bye>[!|.||]
            """),
    },
    "can": {
        "en": lines("""
            what [can|could|will|do|would|might] [you|you|you|this model|this bot|this AI|the assistant here] <can_do><q>
            what [things|kind of things|sort of tasks|else|all|exactly|on earth|other things] [can|could|do] you <can_do><q>
            what are you <able><q>
            <say_so> what you [can|could|are able to|know how to] <can_do><q>
            <say_so> what you are <able><q>
            <say_so> how you can <help_me><q>
            how [can|could|do|would|will|might|exactly do] you <help_me>[||| please| today| here| with my work| in practice]<q>
            in [what|which] [way|ways|areas|fields|cases|situations] [can|could|do] you <help_me><q>
            [what are|which are|list|show|show me|name|describe|explain|tell me|give me|write down|enumerate|summarise|present] [your|all your|some of your|your main|your best] <powers><q>
            what is your <power>[| here| exactly| in this program]<q>
            [do you have|have you got|have you] [any|some|special|other|useful] <powers><q>
            [what|which|how many] <powers> do you [have|offer|support|bring|possess|know]<q>
            [what kind of|what sort of|which|what] <question_kind> [can|could|do|may] [you answer|you do|you handle|you solve|you understand|I ask you|I give you|I bring to you|you speak|you know|I try with you]<q>
            <need_help><q>
            [hello|hi|hey|please|excuse me|sorry|so|ok], <need_help><q>
            what [may|should|could|shall] I [ask|ask you|ask you for|try with you|use you for|do with you|say to you|start with]<q>
            [can|could|will] you [do|be] [anything|something|something useful|useful|any tricks|helpful|more than chatting|good for anything]<q>
            [I'd like|I want|I need|give me|show me] [a list|an overview|a summary|examples] of [your <powers>|what you can do|the things you can do|everything you can do]<dot>
            why [should|would] I [use you|talk to you|ask you|need you]<q>
            """),
        "zh": lines("""
            <ask>[你|你|您|妳|这个模型|这个AI|你这个模型|这个助手]<can><qm>
            [你|你|您|这个助手|这个机器人][到底|究竟|具体|平时|现在|都|还|一共||]<can><qm>
            <show><powers>[吧|一下|好吗||。|]
            <manner><show><powers>
            <help>[！|。|？||吧]
            <hello>，<help>[！|。|？||]
            <hello>，[你|您]<can><qm>
            [我|我们|新手][可以|能|应该|要|该][让你|请你|叫你|用你][做什么|干什么|做哪些事|帮什么忙]<qm>
            [我|我们|新手][可以|能|应该|要|该]问你[什么|哪些问题|哪些事|什么问题]<qm>
            [我想知道|我想了解|我想看看|给我看看|让我看看]<powers>
            [有什么|有啥|有哪些|什么事][可以|能|是|][帮我|帮助我|为我做|让你做|问你]的[吗|么|呢||事]<qm>
            """),
        "ja": lines("""
            <ask><can><q>
            <you>[は|には|って]<can><q>
            <ask><you>は<can><q>
            <help>[。|！|||？]
            <ask><help>
            <hello>。<can><q>
            [私|私たち|初心者|会社]のために<can><q>
            <you>に[何|どんなこと]を[聞けますか|頼めますか|お願いできますか|相談できますか|任せられますか]<q>
            """),
        "id": lines("""
            <say_so>[ |, ]<can><q>
            <can><q>
            <can> [untuk saya|untuk kami|di sini|sebenarnya|hari ini|untukku|untuk pengguna]<q>
            [sebutkan|jelaskan|tunjukkan|ceritakan|daftar|tuliskan|tolong sebutkan|tolong jelaskan|saya ingin tahu|aku mau lihat] <powers> <in_two>
            <help>[!|.|?||, ya|, dong]
            <hello>, <help>[!|.|?||]
            <hello>, <can><q>
            [apa|hal apa|pertanyaan apa] [saja|||] yang [boleh|dapat|bisa] [saya|aku|kami] [tanyakan|minta|coba|ajukan][ kepadamu| di sini||]<q>
            """),
    },
    "studio": {
        "en": lines("""
            [what is|what's|what was|what exactly is|whats|what actually is|what in the world is|what might be] <studio>[|||, please| about| all about| good for| meant for| made for| used for| in short| in one sentence]<q>
            what [does|can|will|could] <studio> [do|do for me|do exactly|offer|provide|mean|host|serve|give me|help with]<q>
            what is the [purpose|goal|point|idea|use|aim|job|role|meaning|function] of <studio><q>
            tell me [about|more about|something about|all about] <studio> <in_two><dot>
            [explain|describe|introduce|present|define|summarise|clarify|outline] <studio> <in_two><dot>
            <pls> [explain|describe|introduce|present|define|summarise] <studio> <in_two><dot>
            [can you|could you|would you|will you|I want you to] [explain|describe|introduce|present|tell me about|tell us about|say something about|summarise] <studio> <in_two><q>
            <say_so> what <studio> [is|does|can do|is for|is good for|is about|means]<q>
            [give me|I need|I'd like|write|I want|show me] <overview> [of|on|about] <studio_name><dot>
            [is|so is] <studio_name> <a_studio><q>
            [why|when|how|where] [should|would|could|do|can] [I|we|people|anyone] use <studio_name><q>
            who [uses|needs|is the user of|should use|benefits from] <studio_name><q>
            how does <studio> [work|function|help|operate|run]<q>
            [I|we] [just installed|found|heard of|read about|downloaded|started|opened|see|came across|don't know|never used|want to learn about|am curious about] <studio_name>[, what is it|. What is it for|, what does it do|, tell me more|, please explain|.|]<q>
            [what|which] [kind of|sort of|type of|||] [program|server|software|service|tool|application|platform|system|project] is [<studio_name>|this|this here|running here|it that I am using]<q>
            <studio_name>[?|, what is it?|: what is that?|, please explain|, short description|]
            """),
        "zh": lines("""
            <ask><studio><is_studio><qm>
            <studio><really><is_studio><qm>
            [什么是|啥是|何为|什么叫][glmstudio|glmstudio|GLMStudio|glmstudio软件]<qm>
            <manner>[介绍|介绍一下|说明|说明一下|解释|解释一下|讲讲|说说|讲解一下|描述一下|概括|谈谈]<studio><in_short>
            [我想了解|我想知道|我想学|我不了解|我没用过|我第一次听说|我刚下载了|我在用|我看到了]<studio_name>[，它是什么|，请介绍一下|，这是什么|，有什么用||。]
            [给我|写|来][一段|一份|一个|几句][glmstudio|glmstudio|软件glmstudio]的[介绍|简介|说明|概述|定义]
            <hello>，<studio_name><is_studio><qm>
            [谁|什么人|哪些人|为什么|什么时候][需要|会用|要用|该用|可以用]<studio_name><qm>
            """),
        "ja": lines("""
            <ask><studio><is_studio><q>
            <studio><is_studio><q>
            <hello>。<studio_name><is_studio><q>
            <short><studio_name>[を説明して|を紹介してください|のことを教えて|について話して|の話をして]
            [初めて|さっき|昨日|今日]<studio_name>を[見ました|入れました|知りました|使いました|聞きました]。[これは何ですか|何ができますか|説明してください|何のためですか]
            """),
        "id": lines("""
            [apa itu|apakah|apa|apa sih|apa sebenarnya] <studio>[| itu| ini| sebenarnya| sih|]<q>
            <studio> [itu apa|itu apa sih|ini apa|ini untuk apa|digunakan untuk apa|dipakai untuk apa|bisa apa saja|itu program apa|itu server apa|itu gunanya apa|bekerja bagaimana]<q>
            [jelaskan|ceritakan|terangkan|gambarkan|perkenalkan|definisikan|ringkas] [tentang|mengenai|apa itu|||] <studio> <in_two>
            [tolong|coba|bisakah kamu|bisa|mohon] [jelaskan|ceritakan|terangkan|perkenalkan] [tentang|apa itu|||] <studio> <in_two><q>
            [apa|apa saja] [fungsi|kegunaan|manfaat|tujuan|guna|fitur|peran] <studio><q>
            [apa|apa saja] yang [bisa|dapat|akan] dilakukan <studio><q>
            [saya|aku] [baru memasang|baru mengunduh|ingin mengenal|ingin tahu|tidak tahu|baru dengar|mau belajar] [apa itu|tentang|||] <studio_name>[, apa itu|, tolong jelaskan|||.]
            [siapa yang memakai|kenapa memakai|mengapa saya perlu|kapan memakai] <studio_name><q>
            <hello>, apa itu <studio_name><q>
            """),
    },
    "load": {
        "en": lines("""
            how [do|can|could|should|would|must|may] [I|I|we|one|you|a user|somebody] <load> <real> <where_load><q>
            how to <load> <real> <where_load><q>
            [can|could|may|should] [I|we|one|you] [|also|really|just] <load> <real> <where_load><q>
            [is it possible|is there a way|would it be possible|am I able|are we able|what do I do|what must I do|what do I need|what is needed|what does it take] to <load> <real> <where_load><q>
            [what|which] [command|option|flag|argument|parameter|switch|setting|line] [do I need|do I use|should I type|must I type|do I type|is used|is needed|is there] to <load> <real> <where_load><q>
            what is the <way> [to <load>|for <loading>|of <loading>] <real> <where_load><q>
            [I|we] [want|need|would like|'d like|am trying|have|plan|wish|intend] to <load> <real> <where_load>[||. How| - how|, what do I do|, please help|. What is the command]<q>
            [tell me|show me|explain|explain to me|teach me|please explain|please show me|I don't know|describe|let me know|can you show me|could you tell me] how [to|I can|I|we can|one can] <load> <real> <where_load><q>
            [I|we] [have|downloaded|have downloaded|own|got|bought|found|copied|trained] [a GGUF|a GGUF of GLM-4.6|a GGUF file|the weights of GLM-5|the file of GLM-4.7|a real GLM|my own weights|a model file|a checkpoint][, |. |; ][what now|what next|how do I load it|how do I run it|how can I serve it here|where does it go|which command starts it|how do I tell glmstudio|and now]<q>
            [where|how|when] [do|should|can|must] [I|we] [put|give|name|pass|specify|point to|set|choose] [the model file|my GGUF|the weights|the path of the model|the GGUF file|the model|the real GLM] <where_load><q>
            [give me|show me|write|I need|print] the [command|command line|exact command|steps|instructions|syntax|option] [to <load>|for <loading>] <real> <where_load><dot>
            [replace|exchange|swap|change|switch] [you|this model|the demo model|the model|glm-nano|the small model] [with|for|by|against] <real>[? How?|. How?|, how?|: how?|, please|]
            how [do|can|would] [I|we] [get|make|have] [a real GLM|GLM-5|a bigger model|a real model|the real thing] [answer|to answer|speak here|work here|running|talk to me]<q>
            [please|how about you|I want you to] <load> <real> <where_load>[, how|. How does that work|?|]
            [help me|help] <load> <real> <where_load><dot>
            [loading|running|using|serving] <real> <where_load>[?|: how|, what is the command?|]
            """),
        "zh": lines("""
            <how><load><real><qm>
            <ask><how><load><real><qm>
            <load><real><cmd><qm>
            [在glmstudio里|在这里|在我的电脑上|在本地|在服务器上|用glmstudio|在这个软件里]<how><load><real><qm>
            <how>[把你|把这个模型|把演示模型|把当前模型|把glm-nano|把小模型][换成|换为|替换成|改成|升级成|切换成]<real><qm>
            [我|我们][有了|下载了|已经下载了|刚下载了|下好了|拿到了|准备好了|有一个]<real>，[怎么加载|怎么启动|接下来呢|然后怎么办|怎么用|用什么命令|怎么运行它|下一步怎么做|如何部署]<qm>
            [请|请你|麻烦][告诉我|说明|讲讲|演示|介绍|教我][如何|怎么|怎样]<load><real>
            [给我|写出|显示|列出]<load><real>的[命令|步骤|方法|参数|指令]
            <hello>，<how><load><real><qm>
            <real>[怎么用|怎么加载|怎么装|怎么启动|怎么运行|如何加载|如何使用|放在哪里|放哪|要怎么指定|在哪里设置]<qm>
            [想让|怎么让|如何让]<real>[来回答|回答我|在这里工作|跑起来|替你回答]<qm>
            """),
        "ja": lines("""
            <real>を<load>[には|方法は|にはどうすればいいですか|方法を教えてください|コマンドは|コマンドは何ですか|手順は|やり方は|ことはできますか|ことが可能ですか|にはどうしますか|オプションは何ですか]<q>
            <ask><real>を<load>[には|方法は|にはどうしたらいいですか|方法を知りたいです|コマンドを教えて|ことはできますか]<q>
            <real>[を|が]<load_want>[です|のですが|。どうすればいい|。方法を教えて||。コマンドは]<q>
            どうやって<real>を[読み込みますか|使いますか|動かしますか|起動しますか|入れますか|実行しますか|ロードするのですか]<q>
            [どうすれば|どうしたら]<real>[を使えますか|が動きますか|を読み込めますか|を起動できますか|に変えられますか|に切り替えられますか]<q>
            [glmstudio で|ここで|このサーバーで|自分のパソコンで|手元で]<real>を<load>[には|方法は|方法を教えて]<q>
            <real>を[ダウンロードしました|手に入れました|持っています|用意しました]。[どうやって使いますか|次は何をしますか|どう起動しますか|どこに置きますか|どう読み込ませますか]<q>
            [あなた|このモデル|デモモデル]の代わりに<real>を[使うには|動かすには|使いたいです|入れたいです]<q>
            """),
        "id": lines("""
            [bagaimana|gimana|bagaimana cara|gimana cara|bagaimana caranya|cara|apa cara|apa perintah untuk|perintah apa untuk|opsi apa untuk|langkah apa untuk|apa saja langkah|bisakah saya|bisakah kami|dapatkah saya|apakah saya bisa|apakah mungkin] <load> <real> <where_load><q>
            [saya|aku|kami] [ingin|mau|perlu|hendak|akan|harus|berencana] <load> <real> <where_load>[||, caranya|. Bagaimana|, bagaimana|, perintahnya apa]<q>
            [jelaskan|tunjukkan|beri tahu|ajari saya|tolong jelaskan|tolong tunjukkan|saya tidak tahu|saya ingin tahu|beri saya] [cara|bagaimana|langkah|perintah untuk] <load> <real> <where_load><q>
            [saya|aku|kami] [punya|sudah punya|sudah mengunduh|baru mengunduh|menemukan|mendapat] <real>[, |. ][bagaimana memuatnya|bagaimana memakainya|bagaimana menjalankannya|lalu bagaimana|selanjutnya apa|perintahnya apa|taruh di mana|cara pakainya bagaimana]<q>
            [ganti|tukar|gantikan] [kamu|model ini|model demo|glm-nano] [dengan|ke|menjadi] <real>[, bagaimana|? Caranya|, caranya][?||]
            di mana [saya|kami] [menaruh|menyebut|menentukan|memilih|mengatur] [file GGUF|model|berkas model|bobotnya|GLM asli]<q>
            <hello>, [bagaimana|gimana] cara <load> <real><q>
            [bagaimana supaya|bagaimana agar] <real> [yang menjawab|bisa berjalan|bekerja di sini|bisa dipakai]<q>
            """),
    },
    "zhipu": {
        "en": lines("""
            [what is|what's|who is|who are|what exactly is|what was|whats] <zhipu>[||||, please| known for| famous for| about| doing| in short]<q>
            [introduce|describe|explain|present|summarise|define|outline] <zhipu> <in_two><dot>
            <pls> [introduce|describe|explain|present|summarise|tell me about] <zhipu> <in_two><dot>
            [tell me|tell us|say|write|share] [something|more|a bit|a few words|two sentences|a little|everything|some facts] about <zhipu> <in_two><dot>
            [can|could|would|will] you [introduce|describe|explain|present|summarise|tell me about|say something about|write about] <zhipu> <in_two><q>
            what [does|did|has|kind of things does|products does|models does] <zhipu> [do|make|develop|build|offer|sell|publish|work on|produce|release|created|developed]<q>
            [what|which] [kind of|sort of|type of|||] [company|firm|business|organisation|startup|lab] is <zhipu><q>
            [who|which company|which firm|what company|which lab] [makes|develops|made|builds|created|trains|publishes|is behind|invented|offers|released] <glm_family><q>
            [give me|give|write|write me|I need|I'd like|I want|prepare] [<overview>|a short text|a profile|a portrait] [of|about|on] <zhipu> <in_two><dot>
            [do you know|have you heard of|are you familiar with|what do you know about|what can you say about|what about|how about] <zhipu><q>
            <say_so> [what|who] <zhipu> is<q>
            where [does|did] <zhipu> [come from|start|begin]<q>
            where is <zhipu> [from|based|located]<q>
            [I|we] [want to know|would like to learn|need to know|read|am writing a text|am curious|have a question] [about|more about] <zhipu>[.||, please help|, what is it?]
            """),
        "zh": lines("""
            <ask><zhipu><is_zhipu><qm>
            <manner><say_short>[介绍|介绍一下|介绍下|说说|说一说|讲讲|讲一讲|谈谈|描述一下|概括一下|说明一下|总结]<zhipu>[吧||。|]
            [请|请你|麻烦你|能否|能|可以|你能|你可以]<say_short>[介绍|介绍一下|介绍下|说说|讲讲|描述|概括]<zhipu>[吗|吧|||。]
            [什么是|谁是|何为|啥是][智谱AI|智谱|Zhipu AI|智谱公司]<qm>
            [你|您][知道|了解|听说过|认识|熟悉|清楚][智谱AI|智谱|智谱公司|Zhipu AI|智谱这家公司][吗|么|是什么吗|是做什么的吗]<qm>
            [写|给我|给我写|帮我写|来|请写][一段|两句|几句|一份|一篇|一个][关于|]<zhipu>的[介绍|简介|说明|话|短文|概述|背景]
            [谁|哪家公司|哪个公司|什么公司|哪个团队|什么机构][开发了|做了|研发了|发布了|训练了|推出了|创造了][GLM|GLM模型|GLM系列|GLM大模型|ChatGLM|GLM系列模型]<qm>
            [GLM|GLM模型|GLM系列|GLM大模型|ChatGLM][是谁做的|是哪家公司研发的|是谁推出的|是哪个公司的产品|出自哪里|是谁发布的|的开发公司是哪家|背后是哪家公司]<qm>
            [我想了解|我想知道|我不了解|我需要了解|我在写关于]<zhipu>[，请介绍一下|，说说看|是什么|的情况||。]
            <hello>，[请介绍|介绍一下|说说]<zhipu>
            """),
        "ja": lines("""
            <ask><zhipu><is_zhipu><q>
            <zhipu><is_zhipu><q>
            <short><zhipu>[を紹介してください|を紹介して|について教えてください|について書いて|の説明をして]
            [GLM|GLM シリーズ|GLM モデル|ChatGLM][を作ったのは誰ですか|はどこの会社のものですか|はどの会社が作りましたか|の開発元は|の開発会社はどこですか|を開発した会社は|は誰が作りましたか]<q>
            <hello>。<zhipu>[とは何ですか|を紹介してください|について教えて]
            """),
        "id": lines("""
            [apa itu|siapa itu|apa|siapa|siapakah|apakah|apa sih] <zhipu>[| itu| ini| sebenarnya|]<q>
            [perkenalkan|jelaskan|ceritakan|gambarkan|terangkan|ringkas|deskripsikan] [tentang|mengenai|||] <zhipu> <in_two>
            [tolong|coba|bisakah kamu|bisa|mohon|dapatkah kamu] [perkenalkan|jelaskan|ceritakan|terangkan|gambarkan] [tentang|mengenai|||] <zhipu> <in_two><q>
            <zhipu> [itu apa|itu siapa|itu perusahaan apa|bergerak di bidang apa|membuat apa|mengembangkan apa|berasal dari mana|dari negara mana|terkenal karena apa]<q>
            [tulis|tuliskan|buat|buatkan|beri|beri saya] [dua kalimat|pengantar|perkenalan singkat|ringkasan|paragraf|gambaran|teks singkat] tentang <zhipu>
            [siapa|perusahaan apa|perusahaan mana|lembaga mana] yang [membuat|mengembangkan|menciptakan|merilis|melatih|menerbitkan] [GLM|model GLM|keluarga GLM|ChatGLM]<q>
            [apakah|apa] kamu [tahu|kenal|mengenal|pernah dengar] [tentang|||] <zhipu><q>
            [saya|aku] [ingin tahu|mau tahu|ingin belajar|penasaran|ingin mengenal] [tentang|lebih banyak tentang|||] <zhipu>[.||, tolong jelaskan]
            """),
    },
}  # fmt: skip
# What some patterns refer to and no other part of a language says.
PARTS["ja"] = {
    **PARTS["ja"],
    **table(being_ja="人間ですか、|ロボットですか、|機械ですか、|AIですか、|本物ですか、|モデルですか、"),
}
PARTS["zh"] = {**PARTS["zh"], **table(in_short="|||是什么|吧|，谢谢|，两句话就好")}
