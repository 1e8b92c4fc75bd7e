# ruff: noqa: E501 - tables of phrases read better wide
"""How people ask for made-up functions in English and Chinese; only for training.

`PARTS[language]` holds patterns (see training.corpus.frames): `<wish>` is a whole request, `<joint>` how several
values stand in one phrase ("opener ~ one value"), `<told>` a sentence about one value. Marks that stay: `{v}` verb,
`{n}` noun, `{d}` where the values go, `{k}` what a parameter is called, `{x}` its value, `{all}` all values.
`WORDS` knows other words for the parameters of training.made_up_east speaks Japanese and Indonesian.
"""

from __future__ import annotations

from training.corpus.frames import lines, table

ENGLISH = table(
    the="the|the|the|the|a|a|my|our|this|that|one|the new|the old|the first|the other|another|some|the next|the small|the big|any|the last|the second",
    q="?|?|?|?||.",
    dot=".|.|.|!||",
    pls="please|please|pls|kindly|||||",
    soft="now|today|right now|at once|quickly|first|for me|for us|for me, please|as soon as you can|when you can|straight away|tonight|this time|again|if you can|if possible|in a moment|before lunch|as usual",
    can="can you|can you|could you|could you|would you|will you|can you please|would you please|will you please|could you maybe|can you quickly|could you quickly|would you kindly|could you possibly|can I ask you to|could I ask you to|may I ask you to|might I ask you to|are you able to|would you be able to|would it be possible to|is it ok to|is there a way to|is there any chance to|do you have time to|would you be so kind as to|would you be willing to|could somebody|can somebody|could anybody|can someone please|would somebody|can we|could we|shall we|why don't you|why don't we|mind if I ask you to|am I allowed to|do you know how to|are we ready to|is it time to|won't you|can't you just",
    want="I want to|I want you to|I would like to|I would like you to|I'd love to|I'd love you to|I need to|I need you to|I need somebody to|I have to|I must|I should|I wish to|I hope to|I plan to|I am going to|I'm trying to|I am about to|I am ready to|I intend to|I have decided to|I was told to|I promised to|I forgot to|I've been asked to|I ask you to|I'm asking you to|I have been meaning to|I was hoping you could|I was wondering if you could|I wonder if you could|I'd be glad if you could|I'd be happy if you could|I would be grateful if you could|I'd appreciate it if you could|it would be great if you could|it would be nice if you could|it would help me if you could|it would be good to|it is necessary to|it's important to|it might be best to|it is best to|we want to|we'd like to|we would like you to|we have to|we must|we should|we ought to|we plan to|we are going to|we would love to|we are about to|my boss wants me to|my boss wants you to|my boss told me to|my mother asked me to|my friend wants to|my colleague needs to|our client wants us to|our team has to|the team needs you to|the customer wants to|the customer asked us to|the office wants us to|everybody wants to|someone should|someone must|someone needs to|somebody should|somebody needs to|you have to|you must|you need to|you can|you may|you could|you are supposed to|your task is to|your job is to|your next job is to|my request is to|my plan is to|my idea is to|the plan is to|the idea is to|the next step is to|the first thing to do is to|what I want is to|what I need is to|what we need now is to|all I want is to|all you have to do is|the only thing left is to|there is a need to|it remains to|it is my wish to|let me|let me ask you to|allow me to ask you to|help me|help us|help me out and|help my team to",
    do="go ahead and|please go ahead and|go on and|be so good and|be nice and|be a dear and|be quick and|do us a favour and|do me the favour and|take a moment to|take a minute and|use your tools to|use a tool to|use a function to|use the right function to|call the function to|find the right function to|run the function to|remember to|please remember to|don't wait, just|feel free to|start now and|hurry and|hurry up and|get ready to|see if you can|try once more to|please try to|make sure you|make sure that you|please make sure to|be sure to|for now|next|then|now please|please now|okay, now|alright,|right,|well,|so,|first|first of all,|also|once more,|again,|this time|as the next step,|as agreed,|as always,|if you don't mind,|if you have time,|if it is possible,|if nothing speaks against it,|when you are ready,|when you have a minute,|without delay,|as discussed,|for a start,|for my sake,|for the team,|to begin with,|at last,|finally,|by the way,|in short:|in one word:|here is what I want:|here is what to do:|this is what I need:|my request:|request:|our request:|the request:|the job:|job:|work item:|next item:|next job:|the task for you:|your task:|todo:|to do:|order:|command:|action:|instruction:|step one:|step:|attention:|new task:|assistant,|dear assistant,|dear helper,|hey you,|computer,|robot,|friend,|team,",
) | {
    "wish": lines("""
[<can>|<can>|<can>|<can>] {v} <the> {n}{d}<q>
<can> {v} <the> {n} <soft>{d}<q>
<can> <pls> {v} <the> {n}{d}<q>
<want> {v} <the> {n}{d}<dot>
<want> {v} <the> {n}{d}<dot>
<want> {v} <the> {n}{d}<dot>
<want> {v} <the> {n} <soft>{d}<dot>
<do> {v} <the> {n}{d}<dot>
<do> {v} <the> {n}{d}<dot>
<do> {v} <the> {n}{d}<dot>
<do> <pls> {v} <the> {n}{d}<dot>
{v} <the> {n}{d}<dot>
{v} <the> {n}{d}, [please|ok?|will you?|would you?|can you?|thanks|that's all|and nothing else|if you can|if that is possible|right?|and tell me when it is done]<dot>
<pls> {v} <the> {n} <soft>{d}<dot>
[please|kindly] {v} <the> {n}{d}<dot>
{v} {n}{d}<dot>
{n} {v}{d}<dot>
{n}: {v}{d}<dot>
{v}: {n}{d}<dot>
"{v} {n}"{d}
what about <the> {n}? <can> {v} it{d}<q>
there is <the> {n}. [please|now|] {v} it{d}<dot>
it is about <the> {n}: [please|] {v} it{d}<dot>
[take|look at|you see] <the> {n} and {v} it{d}<dot>
about <the> {n}: <want> {v} it{d}<dot>
the {n}, [please|]: {v} it{d}<dot>
if you can {v} <the> {n}, [do it|please do so|do so|go ahead|then do]{d}<dot>
what I need is simple: {v} <the> {n}{d}<dot>
I [can't|cannot|could not|don't know how to] {v} <the> {n} [alone|myself|on my own], so [please do it|do it for me|help me]{d}<dot>
[nobody|no one] [can|could|wants to] {v} <the> {n}, [can you|could you|will you][ do it|]{d}<q>
"""),
    # Forms of the verb that only known ones have.
    "inflected": lines("""
would you mind {ing} <the> {n}{d}<q>
do you mind {ing} <the> {n}{d}<q>
how about {ing} <the> {n}{d}<q>
what about {ing} <the> {n}{d}<q>
I'd appreciate you {ing} <the> {n}{d}<dot>
I am [thinking of|interested in|for|looking forward to] {ing} <the> {n}{d}<dot>
[thank you|thanks] for {ing} <the> {n}{d}<dot>
{ing} <the> {n}{d} would [help|be great|be nice|be enough|make me happy]<dot>
[start|begin|try|consider] {ing} <the> {n}{d}<dot>
[I need help|help me|I need your help|assist me] with {ing} <the> {n}{d}<dot>
[the|my|our|this|that] {n} [has to be|needs to be|must be|should be|is to be|ought to be|can be|may now be|wants to be|still has to be|is waiting to be|should soon be|should now be] {ed}{d}<dot>
[can|could] [the|my|our|this|that] {n} be {ed}{d}<q>
I [want|need|would like] [the|my|our|this|that] {n} {ed}{d}<dot>
I [want|need|would like] to have [the|my|our|this|that] {n} {ed}{d}<dot>
[get|have] [the|my|our|this|that] {n} {ed}{d}<dot>
[please|] see to it that [the|my|our|this|that] {n} is {ed}{d}<dot>
make sure [the|my|our|this|that] {n} [gets|is] {ed}{d}<dot>
[the|my|our|this|that] {n} was never {ed}. [Please do it|Do it now|Now is the time|Can you do that]{d}<dot>
[why is|is] [the|my|our|this|that] {n} not {ed} [yet|]? [Please do it|Do it now|Do that]{d}<dot>
"""),
    "joint": lines("""
+ with {all} ~ [{k} {x}|a {k} of {x}|the {k} {x}|{k} = {x}|{k} set to {x}|{x} as the {k}|{x} as {k}|{k}: {x}|{x} for the {k}]
+ with {all} ~ [{k} {x}|{k} {x}|a {k} of {x}]
+, {all} ~ [{k} {x}|{k}: {x}|{k} is {x}|{k} = {x}|{k}={x}|the {k} is {x}|{k} should be {x}|the {k} should be {x}|{x} as {k}|{k} - {x}|make the {k} {x}|set the {k} to {x}|{k} must be {x}|let the {k} be {x}|use {x} as {k}|take {x} for the {k}]
+, {all} ~ [{k} {x}|{k}: {x}|{k} is {x}]
+ {all} ~ [{k} {x}|{k}: {x}|{k}={x}|{k} = {x}|{k}:{x}|--{k} {x}]
+ [using|taking|given] {all} ~ [{x} as the {k}|{x} as {k}|{k} {x}|{x} for the {k}|a {k} of {x}|the {k} {x}]
+, [where|and|so that|knowing that|provided that] {all} ~ the {k} is {x}
+ [on condition that|such that|while] {all} ~ the {k} is {x}
+ ({all}) ~ [{k}: {x}|{k} = {x}|{k} {x}|{x} as {k}|the {k} is {x}]
+, [namely|that is|that means|I mean|in detail:|details:|data:|values:|parameters:|note:|it has] {all} ~ [{k} {x}|{k}: {x}|a {k} of {x}|{k} = {x}]
"""),
    "told": lines("""
[The|The|The|My|Our|Its] {k} [is|is|should be|must be|has to be|will be|equals|would be|shall be|can be] {x}.
{k}: {x}.
{k} is {x}.
Set the {k} to {x}.
Put {x} as the {k}.
[Use|Take|Choose|Enter|Write|Give|I want|I choose|I take|We need|It needs|Let's take|Make it] {x} [as the|as|for the] {k}.
For the {k}[,|] [use|take|enter|choose|put] {x}.
As [the|] {k}[,|] [use|take|enter|choose|put] {x}.
It [has|needs|gets] a {k} of {x}.
There is a {k} of {x}.
{x} is the {k}.
The {k}? {x}.
And the {k} is {x}.
With a {k} of {x}.
"""),
    "told_flag": lines("""
{k}: {x}.
Set {k} to {x}.
For {k}[,|] [choose|take|put|use] {x}.
{k} is {x}.
{k} should be {x}.
As for {k}: {x}.
"""),
    "lead": lines("""
With {all} ~ [{k} {x}|a {k} of {x}|the {k} {x}|{k} = {x}|{x} as the {k}]
{all}: ~ [{k} {x}|{k}: {x}|{k} = {x}|the {k} is {x}]
{all}. ~ [{k} {x}|{k}: {x}|{k} = {x}|the {k} is {x}]
[Using|Taking|Given|Based on|Starting from] {all} ~ [{x} as the {k}|{x} as {k}|a {k} of {x}|the {k} {x}|{k} {x}]
[If|When|Because|As|Since] {all} ~ the {k} is {x}
[I have|Here is|We have|There is|I give you|Take|Note] {all}. ~ [{k} {x}|a {k} of {x}|the {k} {x}|{k}: {x}]
"""),
    "list": lines("""
~. {all} ~ ;
~: {all} ~ ;
~: {all} ~ ,
~. {all} ~ ,
~ ({all}) ~ ,
~ ({all}) ~ ;
~ – {all} ~ ,
~. [Details|Data|Values|Parameters|Settings|Options|The details|The values|With these values|Use this|Here you go|As follows]: {all} ~ ;
~. [Details|Data|Values|Parameters|Settings|Options|The details|The values|With these values|Use this|Here you go|As follows]: {all} ~ ,
~N{all} ~ N
~:N{all} ~ N
~:N- {all} ~ N-
~N* {all} ~ N*
~. [Details|Values|Parameters]:N{all} ~ N
"""),
    "entry": lines("[{k}: {x}|{k}: {x}|{k}: {x}|{k} = {x}|{k}={x}|{k} - {x}|{k} {x}|{k}:{x}|the {k}: {x}]"),
    "yes": lines("[yes|yes|true|on|enabled|switched on]"),
    "no": lines("[no|no|false|off|disabled|switched off]"),
    "quote": ('"{x}"', '"{x}"', '"{x}"', "'{x}'", "“{x}”", "‘{x}’", "«{x}»"),
    "reason": lines("""
[I am|I'm|We are] [in a hurry|very busy|running late|new here|not at home|on the road|short of time|out of ideas|at work|still waiting|a bit lost|quite tired|almost finished|getting nervous].
[My|Our] [boss|guests|parents|friends|neighbours|visitors|colleagues|family] [will be here soon|asked for it|cannot wait|rely on it|would be glad|need it|want it that way|insisted on it|already asked twice].
It is [urgent|important|not urgent|very late|my turn|a small thing|a matter of minutes|needed for tomorrow|for work|for school|for a friend|only a test|the last thing for today|all I need].
[Otherwise|If not,] [we are late|it will be too late|nothing works|I get into trouble|we have to wait|everybody will complain|I have to do it by hand].
[The weekend|The holiday|Winter|Spring|The evening|The visit] is [near|coming|close|almost here].
I [tried it|forgot it|waited for it] [yesterday|all day|the whole week|twice] [and failed|already|in vain|].
[Nobody else|No one here] has [time|the time|any idea how].
I [hope|think|guess|believe] [that is possible|this is clear|that helps|you can do that|this is enough|that works].
[We talked about it|I told you about it|You know it from] [yesterday|this morning|last week|before].
[Tell me|Let me know|Write me|Report] [when it is done|how it went|what happens|if it worked|the result].
[No|There is no] [hurry|rush|need to hurry|need to ask back|need to explain].
[I count on you|I trust you|I rely on you|You are my last hope|That would be wonderful|That would be lovely|Much appreciated|Many thanks in advance].
[It has been a long day|What a day|The day has been long|Busy times|So much to do].
"""),
    "clause": lines("""
{v} <the> {n}{d}
{v} <the> {n}{d}
{v} <the> {n}{d}
{v} the {n}{d}
"""),
    "again": (" and again", ", and then again", " and then", " and also", "; then again", ", and once more", " and a second time", ", then once more", " as well as"),
    "stop": (". ", ". ", ". ", "! ", ".\n", "\n", "; "),
    "and": (" and ", " and ", ", and ", " and also ", ", then ", " and then ", ", after that ", ", and after that ", "; ", "; then ", "; also ", " as well as ", ", and finally ", " and afterwards ", ", also ", ", plus ", " and in addition ", " & ", " + ", " and, if you can, ", ", next ", ", and when that is done, ", " and at the same time ", " but also ", " and later "),
    "also": ("After that: ", "Then ", "And then ", "Also, ", "Also ", "Next: ", "Next, ", "And ", "Besides, ", "In addition: ", "Second: ", "Secondly, ", "One more thing: ", "Oh, and ", "Another thing: ", "And one more: ", "Afterwards, ", "When that is done: ", "When you are finished, ", "Later, ", "Finally: ", "On top of that: ", "Plus: ", "And also: ", "At the same time: ", "Furthermore, ", "By the way: ", "", "", ""),
    "first": ("First ", "First, ", "First: ", "To begin with, ", "Two things: ", "I have two wishes: ", "Do both: ", "Both please: ", "I need two things: ", "Please do two things: ", "Firstly, ", "At first ", "Start with this: ", "In this order: ", "Things to do: "),
    "numbered": ("1. {a}\n2. {b}", "1) {a} 2) {b}", "- {a}\n- {b}", "a) {a}; b) {b}", "(1) {a}, (2) {b}", "First: {a}. Second: {b}", "Step 1: {a}. Step 2: {b}", "{a}\n{b}", "* {a}\n* {b}", "Task one: {a}. Task two: {b}.", "One: {a}; two: {b}"),
    # A question about the thing is no wish for what the function does.
    "question": lines("""
[what is|what exactly is|what's] [a|the] {n}<q>
how [heavy|old|big|expensive|long|tall] is [a|the] {n}<q>
who [invented|made|discovered|designed] the {n}<q>
why is [a|the] {n} called [a|] {n}<q>
[tell me|write] [a joke|a story|something|a riddle|two facts|a poem|an essay] about [a|the] {n}<dot>
what does a {n} cost<q>
where does the word {n} come from<q>
which {n} is the best<q>
do you [like|know|have] [a|the|my] {n}<q>
what colour is [a|the|your] {n}<q>
[explain|describe] [a|the] {n} [to a child|in simple words|in detail|]<dot>
is [a|the|my] {n} [dangerous|useful|old|good|better|worth it|pretty]<q>
how does [a|the] {n} work<q>
when was the first {n} [made|built|seen]<q>
what do you think about [a|the|my] {n}<q>
I [like|love|hate|miss|lost|have] [a|the|my|this] {n}<dot>
how do you spell {n}<q>
what is the difference between [a|the] {n} and [a|the] {m}<q>
"""),
}  # fmt: skip
CHINESE = table(
    one="||||||||一个|这个|那个|我们的|那边的|这里的|新的|旧的|某个|另一个|第一个|家里的|公司的|下一个|一些",
    end="。|。|。|！||",
    p="|||||||||吧|哦|啊|呀|哈|了|啦|呗|嘛",
    ma="吗|吗？|吗|么|吗？",
    front="请|请|请|请你|请您|烦请|劳烦|劳驾|劳驾你|请你帮忙|请帮忙|请尽快|请马上|请立刻|请先|请再|请现在|请直接|请务必|请继续|请顺便|请替我|请为我|请给我|请协助|帮我|帮我|帮忙|帮我先|帮我再|帮我赶紧|帮我马上|帮我顺便|帮我们|帮个忙，|帮帮忙，|替我|替我们|给我|给我们|你帮我|你来|你先|你去|你快|你替我|你就|你给我|那就|那你就|现在就|现在请|赶紧|赶快|尽快|尽快帮我|马上帮我|立刻|立刻帮我|快帮我|快点|快去|快来|先|先帮我|再|再帮我|再次|直接|直接帮我|顺便|顺便帮我|重新|继续|试着|试试|尝试|尝试帮我|不妨|务必|一定要|别忘了|不要忘记|别忘记|千万别忘了|来|来帮我|去帮我|开始|接着|接下来请|下一步，|第一步：|首先，|首先请|好的，|好，|嗯，|那么，|对了，|还有，|现在，|任务是|你的任务是|你的工作是|今天的任务：|新任务：|任务：请|待办：|待办事项：|请求：|需求：|我的需求：|我的要求是|要求：|命令：|指令：|操作：|操作请求：|动作：|工作：|下一项：|用工具|用函数|请用工具|请调用函数|请使用合适的函数|用合适的函数|调用工具|运行函数|助手，|助手，请|小助手，帮我|机器人，|亲爱的助手，请|老师，请|朋友，帮我|如果可以，请|如果方便的话，请|方便的话，|有空的话，|有时间的话帮我|不好意思，请|打扰一下，请|打扰了，帮我|抱歉，请|求你|求求你|拜托|拜托你|拜托帮我|辛苦你|辛苦帮我|辛苦一下，|有劳你|有劳|有劳您",
    want="我要|我要|我想|我想|我想要|我想请你|我想让你|我要你|我希望|我希望你|我希望能|希望可以|希望能够|希望能|希望您能|但愿你能|我打算|我准备|我计划|我决定|我必须|我必须要|我应该|我得赶紧|我急着要|我急需|我正要|我正想|我需要你|我需要马上|我需要有人|我们想|我们打算|我们准备|我们得|我们必须|我们应该|我们希望|我们希望你|我们正要|咱们|咱们来|咱们得|让我们|让我|让我来|老板要我|老板让我|老板叫你|老板要求|领导要求|领导让我们|客户要求|客户想|客户希望|客户让我|同事想|同事让我|朋友想|朋友让我|我朋友要|妈妈让我|爸爸要我|老师要我|公司要求|公司需要|部门要|团队需要|大家想|大家都想|有人要|有人想|有人得|总得有人|得有人|必须有人|需要有人|需要你|需要马上|需要|需要尽快|是时候|是时候该|到时间该|该|该我们|现在该|现在要|现在需要|今天要|今天得|今天必须|今天我要|明天之前要|你得|你要|你必须|你需要|你应该|你可以|你该|最好|最好能|最好马上|有必要|必须|只要|只需要|我只想|我只要|我就想|我的愿望是|我的想法是|我的计划是|我的打算是|目标是|计划是|目的是|接下来要|接下来该|下一步要|下一步是|就差|只差|忘了|我忘了|我答应了要|我被要求",
    can="能不能|能不能请你|能不能麻烦你|可不可以|可不可以请你|可不可以帮忙|可否|可否帮我|能否|能否帮我|能否请你|是否可以|是否能|是否能帮我|是不是可以|有没有办法|有没有可能|有办法|请问能不能|请问可不可以|请问能否|请问可否帮我|想问能不能|你看能不能|看看能不能|不知道能不能|不知可否|方不方便|要不要|要不你|何不|你愿不愿意|你会不会|我可不可以|我能不能|我们能不能|谁能|谁可以|谁来|谁能帮我|有谁能|有人能",
    can_ma="可以|可以请你|可以麻烦你|可以帮忙|能|能请你|能麻烦你|能帮忙|你能|你能帮我|你能不能|您能|您能帮我|你可以|你可以帮我|您可以|您可以帮我|请问可以|请问能|请问你能|请问您可以|有时间|有空|方便|愿意|你愿意|你会|你介意|我可以|我能|我们可以|我们能|现在可以|现在能|今天能|今天可以|还能|还可以|能够|能再|可以再|可以现在|可以马上|能马上",
    after="，谢谢|，多谢|，拜托了|，辛苦了|，好吗|，好不好|，行吗|，行不行|，可以吗|，可以不|，麻烦了|，快点|，很急|，不急|，尽快|，就这样|，没别的了|，越快越好|，完成后告诉我|，做好了说一声|，成不|，怎么样|，如何",
) | {
    "wish": lines("""
<front>{v}<one>{n}<p>{d}<end>
<front>{v}<one>{n}<p>{d}<end>
<front>{v}<one>{n}<p>{d}<end>
<front>{v}<one>{n}{d}<after>
<front>把<one>{n}{v}[了|好|掉|一遍|一次|完|一下子]{d}<end>
<front>将<one>{n}{v}[|一下|一遍|一次]{d}<end>
<front>给<one>{n}[做|进行|来][一次|个|一下|]{v}{d}<end>
<front>对<one>{n}[做|进行|执行][一次|一下|]{v}{d}<end>
<want>{v}<one>{n}<p>{d}<end>
<want>{v}<one>{n}<p>{d}<end>
<want>{v}<one>{n}<p>{d}<end>
<want>{v}<one>{n}{d}<after>
<want>把<one>{n}{v}[了|好|掉|一遍|一次|完]{d}<end>
<want>将<one>{n}{v}{d}<end>
<can>{v}<one>{n}[呢||]{d}[？||?]
<can>{v}一下{n}[呢||]{d}[？||?]
<can>把<one>{n}{v}[了|好|掉|一遍|一下][呢||]{d}[？||?]
<can_ma>{v}<one>{n}<ma>{d}
<can_ma>{v}<one>{n}<ma>{d}
<can_ma>{v}一下{n}<ma>{d}
<can_ma>把{n}{v}[了|好|一下]<ma>{d}
{v}<one>{n}{d}<after>
{v}<one>{n}<p>{d}<end>
{v}[一下|下|一遍|一次|好]{n}<p>{d}<end>
{n}{v}{d}<end>
{n}{v}[一下|一遍|一次]{d}<end>
{n}，{v}[一下|]{d}<end>
{n}：{v}{d}
{v} {n}{d}
{v}：{n}{d}
<one>{n}[要|需要|该|应该|得|必须|可以|还没|还要|等着|急需|有待|要赶紧][被|]{v}[了|]{d}<end>
<one>{n}还没{v}，[请|你|快|麻烦|帮我|][处理|弄|办]一下{d}<end>
关于<one>{n}，[请|我想|帮我|需要|麻烦]{v}[一下|]{d}<end>
有<one>{n}，[请|帮我|麻烦|需要][{v}|{v}一下]{d}<end>
我这里有<one>{n}要{v}{d}<end>
我有<one>{n}[想|要|需要]{v}{d}<end>
我[不会|不能|没法|没空|没时间][自己|]{v}<one>{n}，[你来吧|你帮我吧|请帮忙|靠你了]{d}<end>
[没人|没有人][能|会|愿意]{v}<one>{n}，[你来吧|你行吗|交给你了]{d}<end>
{v}<one>{n}[的事|这件事|的任务|的工作]就[交给你|拜托你|靠你]了{d}<end>
[现在|今天|马上|这次]的[任务|工作|操作]是{v}<one>{n}<p>{d}<end>
"""),
    "joint": lines("""
+，{all} ~ [{k}{x}|{k}是{x}|{k}为{x}|{k}：{x}|{k}={x}|{k} {x}|{k}设为{x}|{k}设成{x}|{k}定为{x}|{k}定在{x}|以{x}为{k}|{x}作为{k}|{k}用{x}|{k}取{x}|{k}选{x}|{k}填{x}|{k}要{x}|{k}写{x}|{k}等于{x}|{k}应为{x}|{k}应该是{x}|{k}必须是{x}|{k}请用{x}|{k}:{x}|把{k}设为{x}|把{x}当作{k}|用{x}做{k}]
+，{all} ~ [{k}{x}|{k}是{x}|{k}为{x}|{k}：{x}]
+，{all} ~ [{k}{x}|{k}是{x}|{k}为{x}|{k}：{x}]
+（{all}） ~ [{k}{x}|{k}是{x}|{k}为{x}|{k}：{x}|{k}={x}|以{x}为{k}]
+，[其中|要求|参数|参数为|参数是|参数：|信息：|具体是|具体：|数据：|也就是|注意|设置|设定|条件是|条件：|选择|给定|已知|另外]{all} ~ [{k}{x}|{k}是{x}|{k}为{x}|{k}：{x}|{k}={x}|{k} {x}]
+ {all} ~ [{k}：{x}|{k}={x}|{k} {x}|{k}:{x}]
+，[并且|同时|而且|要|还要|然后]{all} ~ [{k}是{x}|把{k}设为{x}|{k}设成{x}|{k}定为{x}|{k}用{x}]
"""),
    "told": lines("""
{k}[是|是|为|为|应为|应该是|必须是|就是|要|设为|定为|等于|请用|取|填|用|写|选]{x}。
{k}：{x}。
{k}={x}。
[这次|它的|我的|我们的|其|所用|需要的|指定的]{k}[是|为|应该是|必须是]{x}。
[请|]把{k}[设为|设成|设置为|定为|改成|填成|写成]{x}。
[请|]将{k}[设为|设置为|定为]{x}。
[请|][用|以|拿]{x}[作为|当作|做]{k}。
{x}[是|作为|就是|当]{k}。
[至于|关于]{k}，[是|用|取|选]{x}。
{k}呢，[是|就用|就选]{x}。
{k}的话，[是|用|选]{x}。
"""),
    "told_flag": lines("""
{k}：{x}。
{k}[设为|设成|选|填]{x}。
[请|]把{k}[设为|设成]{x}。
[至于|关于]{k}：{x}。
"""),
    "lead": lines("""
{all}， ~ [{k}{x}|{k}是{x}|{k}为{x}|{k}：{x}|{k}={x}]
{all}。 ~ [{k}{x}|{k}是{x}|{k}为{x}|{k}：{x}|{k}={x}]
{all}： ~ [{k}{x}|{k}是{x}|{k}为{x}]
[以|按|按照|根据|用]{all}， ~ [{k}{x}|{x}为{k}|{x}作为{k}]
[已知|如果|因为|既然|假设|设|现在|这里]{all}， ~ [{k}是{x}|{k}为{x}]
"""),
    "list": lines("""
~。{all} ~ ；
~：{all} ~ ；
~：{all} ~ ，
~，{all} ~ ，
~（{all}） ~ ，
~。[参数|数据|信息|详情|具体信息|要求|设置|条件|具体如下|参数如下|信息如下|内容如下]：{all} ~ ；
~。[参数|数据|信息|详情|具体信息|要求|设置|条件|具体如下|参数如下|信息如下|内容如下]：{all} ~ ，
~N{all} ~ N
~：N{all} ~ N
~：N- {all} ~ N-
~。[参数|信息|要求]：N{all} ~ N
"""),
    "entry": lines("[{k}：{x}|{k}：{x}|{k}：{x}|{k}={x}|{k}:{x}|{k} {x}|{k}是{x}|{k}为{x}]"),
    "yes": lines("[是|是|开|要|需要|true|启用|打开]"),
    "no": lines("[否|否|关|不要|不需要|false|停用|不用]"),
    "quote": ("“{x}”", "“{x}”", "“{x}”", "「{x}」", "《{x}》", '"{x}"', "『{x}』", "‘{x}’", "【{x}】"),
    "reason": lines("""
[我|我们][很急|赶时间|快迟到了|正忙着|不在家|在路上|刚来|没时间了|等很久了|有点累了|快下班了|要出门了]。
[老板|客人|同事|朋友|家人|领导|邻居|客户][马上就到|已经催了|在等着|需要这个|说要这样|等不及了|问过两次了|会很高兴]。
这[很重要|很急|不急|是最后一件事|是工作需要|是给朋友的|只是测试|关系到明天|是小事]。
[不然|否则][就来不及了|会迟到|大家会抱怨|什么都做不了|我又要自己弄]。
[周末|假期|冬天|春天|晚上|节日][快到了|要来了|就在眼前]。
[昨天|上周|刚才|早上][说过了|忘了做|没做成|试过没成功|跟你提过]。
[别人|这里的人|大家][都没空|都不会|都很忙]。
[希望|相信|觉得][你能做到|没问题|这样说清楚了|这样就够了|可以]。
[做完|弄好|完成]后[告诉我|说一声|通知我|回复我]。
[不用急|不着急|慢慢来|不用解释|不用多问]。
[全靠你了|靠你了|感激不尽|那就太好了|先谢谢了|非常感谢|辛苦了]。
[今天好忙|事情真多|忙了一整天|时间不多了]。
"""),
    "clause": lines("""
{v}<one>{n}{d}
{v}{n}{d}
{v}{n}{d}
{v}[一下|下]{n}{d}
把<one>{n}{v}[了|好|掉|一遍]{d}
将{n}{v}{d}
"""),
    "again": ("，然后再来一次", "，再来一次", "，还有一次", "；另外一次", "，第二次", "；再一次", "，然后", "；还有", "，以及", "，再来一个", "；另一个", "，接着再来一次"),
    "stop": ("。", "。", "。", "！", "。\n", "\n", "；"),
    "and": ("，然后", "，再", "；再", "，并且", "，并", "，接着", "，之后", "，同时", "，另外", "，还要", "，还有", "，也", "；另外", "；然后", "；还有", "；同时", "，随后", "，最后", "，完了再", "，完成后", "，顺便", "，也请", "，也帮我", "，再帮我", "，然后请", "，接下来", "，紧接着", "，以及", "，此外", "，而且", "，还得", "，之后请", "、", "，"),
    "also": ("然后", "再", "另外，", "另外请", "还有，", "还有：", "接着", "之后", "此外，", "同时，", "顺便", "最后", "第二件事：", "其次，", "对了，", "还要", "也请", "完成后，", "做完之后", "再帮我", "接下来", "除此之外，", "再有，", "下一步：", "", "", ""),
    "first": ("先", "首先", "首先，", "第一，", "先请", "两件事：", "有两件事：", "我有两个要求：", "请做两件事：", "请依次：", "按顺序：", "一起做：", "麻烦做两件事：", "先帮我", "请先"),
    "numbered": ("1. {a}\n2. {b}", "1、{a} 2、{b}", "一、{a}；二、{b}", "（1）{a}（2）{b}", "①{a}②{b}", "- {a}\n- {b}", "第一，{a}；第二，{b}", "第一步：{a}。第二步：{b}", "{a}\n{b}", "首先{a}，其次{b}", "先{a}，再{b}", "一方面{a}，另一方面{b}", "任务一：{a}；任务二：{b}"),
    "question": lines("""
{n}[是什么|是什么意思|是什么东西|到底是什么][？|]
{n}[有多重|有多大|多少钱|多长|有多高|贵吗|好看吗|有用吗|危险吗][？|]
[谁|是谁][发明了|发现了|制造了]{n}[？|]
为什么叫{n}[？|]
{n}这个词[是怎么来的|怎么写|怎么念|从哪里来][？|]
[讲|说|写][一个|个]关于{n}的[笑话|故事|谜语|知识|小作文]
哪种{n}最好[？|]
你[喜欢|知道|有|见过]{n}吗[？|]
{n}是什么颜色的[？|]
[解释|描述|说明]一下什么是{n}
{n}[的原理是什么|是怎么工作的|有什么用|的历史有多久][？|]
第一个{n}是什么时候出现的[？|]
你[觉得|认为]{n}怎么样[？|]
我[很喜欢|讨厌|丢了|想念][那个|我的|这个|]{n}
{n}和{m}有什么区别[？|]
"""),
}  # fmt: skip
PARTS = {"en": ENGLISH, "zh": CHINESE}

# Verbs whose forms are not regular.
IRREGULAR = {
    "find": "found", "buy": "bought", "sell": "sold", "send": "sent", "show": "shown", "hide": "hidden", "read": "read",
    "write": "written", "split": "split",
}  # fmt: skip
DOUBLED = frozenset({"stop", "scan", "split"})


def participles(verb: str) -> tuple[str, str]:
    """ "open" → "opening", "opened"."""
    stem = verb + verb[-1] if verb in DOUBLED else verb
    ing = (verb[:-1] if verb.endswith("e") else stem) + "ing"
    if verb in IRREGULAR:
        return ing, IRREGULAR[verb]
    if verb.endswith("e"):
        return ing, verb + "d"
    return ing, verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeiou" else stem + "ed"


# A parameter's name: other words for it in English; Chinese; Japanese; Indonesian.
WORDS: dict[str, dict[str, tuple[str, ...]]] = {}
for _line in lines("""
city: town, city name, municipality; 城市, 市, 城市名; 都市, 街; kota, nama kota
location: place, spot, whereabouts; 位置, 地点, 所在地; 場所, 位置; lokasi, tempat
place: location, spot, locality; 地点, 地方, 场所; 場所, 所; tempat, lokasi
site: place, location, premises; 现场, 场地, 地点; 現場, 場所; lokasi, situs
branch: branch office, local office, outlet; 分店, 分公司, 支行; 支店, 店舗; cabang, kantor cabang
where: place, location; 地点; 場所; tempat
address: street address, postal address, location; 地址, 住址; 住所, アドレス; alamat
station: stop, train station, terminal; 车站, 站点, 站; 駅, ステーション; stasiun, halte
town: city, village, place; 城镇, 镇, 小镇; 町, 街; kota, kota kecil
destination: target, goal, final stop; 目的地, 终点, 去处; 目的地, 行き先; tujuan, kota tujuan
region: district, province, territory; 地区, 区域, 省份; 地域, 地方; wilayah, daerah
venue: hall, location, event place; 会场, 场馆, 举办地; 会場, 開催地; tempat acara, lokasi acara
start_place: starting point, origin, start; 起点, 出发地, 始发地; 出発地, 起点; titik awal, tempat berangkat
from_city: origin, departure city, starting city; 出发城市, 出发地; 出発地, 出発都市; kota asal, asal
to_city: destination, target city, arrival city; 到达城市, 目的城市, 目的地; 到着地, 行き先; kota tujuan, tujuan
position: place, spot, location; 位置, 方位; 位置, ポジション; posisi, letak
person: human, individual; 人, 人员, 人名; 人, 人物; orang, nama orang
name: first name; 名字, 姓名, 名称; 名前, 氏名; nama
customer: client, shopper, patron; 客户, 顾客; 顧客, お客様; pelanggan
user: account holder, user name; 用户, 使用者; 利用者, ユーザー; pengguna
contact_name: contact, contact person; 联系人, 联系人姓名; 連絡先の名前, 担当者; nama kontak, kontak
guest: visitor, invited person; 客人, 来宾, 宾客; お客さん, ゲスト; tamu
recipient: receiver, addressee; 收件人, 接收人, 收货人; 受取人, 宛先; penerima
client: customer, principal; 客户, 委托人, 当事人; 依頼人, クライアント; klien
member: participant, club member; 成员, 会员; 会員, メンバー; anggota
employee: worker, staff member, colleague; 员工, 职员, 雇员; 社員, 従業員; karyawan, pegawai
passenger: traveller, rider; 乘客, 旅客; 乗客, 旅客; penumpang
patient_name: patient, name of the patient; 病人姓名, 患者, 患者姓名; 患者, 患者名; nama pasien, pasien
sender: from, author; 发件人, 寄件人, 发送者; 送信者, 差出人; pengirim
friend: mate, buddy; 朋友, 好友; 友人, 友達; teman, kawan
responsible: person in charge, responsible person; 负责人, 责任人; 責任者, 担当者; penanggung jawab
user_name: user, login, login name; 用户名, 账号名; ユーザー名, 利用者名; nama pengguna
id: identifier, ID number, identification; 编号, 标识, 号码; 識別番号, 番号; nomor, nomor id
code: key, cipher, code number; 代码, 编码, 代号; コード, 符号; kode
number: code number; 号码, 编号, 号; 番号, ナンバー; nomor
order_id: order number, order code, order; 订单号, 订单编号; 注文番号, 注文ID; nomor pesanan, id pesanan
key: code, access key; 密钥, 键, 钥匙码; キー, 鍵; kunci, kode
serial: serial number, serial no.; 序列号, 序号; 製造番号, シリアル番号; nomor seri
ticket_id: ticket number, ticket code, ticket; 工单号, 票号; チケット番号, 券番号; nomor tiket
item_code: article number, item number, product code; 商品代码, 货号, 物品编号; 商品コード, 品番; kode barang
identifier: id, identification; 标识符, 编号, 标识; 識別子, 識別番号; pengenal, tanda pengenal
uid: user id, unique id; 唯一编号, 用户编号; 固有番号, ユーザーID; nomor unik
product_code: article code, product number, item code; 产品代码, 产品编号, 商品编码; 製品コード, 商品番号; kode produk
booking_id: booking number, booking code, reservation number; 预订号, 预订编号; 予約番号; nomor pemesanan, kode booking
model_number: model, model code, type number; 型号, 型号编号; 型番, 機種番号; nomor model, tipe
case_id: case number, case, file number; 案件编号, 案号, 事件编号; 案件番号, 事件番号; nomor kasus
token: key, access code; 令牌, 口令; トークン, 認証番号; token, kode akses
label_code: label, label number; 标签编号, 标签码; ラベル番号, 札番号; kode label
count: number, total; 数量, 个数, 总数; 数, 個数; jumlah, banyaknya
amount: sum, total; 数额, 数量, 总量; 量, 総数; jumlah, banyak
quantity: number, amount; 数量, 件数; 数量, 個数; jumlah, kuantitas
people: persons, number of people, heads; 人数; 人数; jumlah orang, orang
level: stage, step; 级别, 等级, 层级; 段階, レベル; tingkat, level
days: number of days, day count; 天数, 日数; 日数; jumlah hari, hari
size_number: size, number of the size; 尺码, 尺寸号; サイズ番号, 寸法; nomor ukuran, ukuran
copies: number of copies, printouts, duplicates; 份数, 副本数; 部数, 枚数; jumlah salinan, salinan
number_of_items: items, item count; 物品数量, 件数; 品数, 点数; jumlah barang
hours: number of hours, duration in hours; 小时数, 时长; 時間数; jumlah jam, jam
pieces: parts, number of pieces, units; 件数, 块数, 个数; 個数, 片数; jumlah potong, potong
rounds: laps, number of rounds, turns; 轮数, 回合数, 圈数; 周回数, ラウンド数; jumlah putaran, putaran
times: repetitions, number of times; 次数, 遍数; 回数; kali
pages: number of pages, page count, sheets; 页数, 张数; ページ数, 頁数; jumlah halaman, halaman
seats: places, number of seats, chairs; 座位数, 席位数; 席数, 座席数; jumlah kursi, kursi
weeks: number of weeks, week count; 周数, 星期数; 週数; jumlah minggu, minggu
price: cost, charge, fee; 价格, 价钱, 费用; 価格, 値段; harga, biaya
weight: mass, load; 重量, 体重, 分量; 重さ, 重量; berat, bobot
temperature: degrees, heat; 温度, 度数; 温度, 気温; suhu, temperatur
distance: way, range; 距离, 路程; 距離, 道のり; jarak
length: extent; 长度, 长; 長さ, 全長; panjang
width: breadth; 宽度, 宽; 幅, 横幅; lebar
budget: funds, money available, spending; 预算, 资金; 予算, 資金; anggaran, dana
depth: deepness; 深度, 深; 深さ, 深度; kedalaman
speed_value: speed, velocity, pace; 速度, 速度值, 车速; 速さ, 速度; kecepatan
rating: score, stars, mark; 评分, 得分, 星级; 評価, 点数; nilai, skor
max_price: highest price, price cap, maximum price; 最高价, 最高价格, 价格上限; 上限価格, 最高価格; harga maksimal, harga tertinggi
power: strength, watts, energy; 功率, 电力, 瓦数; 電力, 出力; daya, tenaga
share_percent: share, percentage, portion; 百分比, 占比, 份额; 割合, 比率; persentase, bagian
date: day, calendar day, the day; 日期, 日子; 日付, 日にち; tanggal, hari
day: date, weekday; 日期, 日子; 日, 日にち; hari, tanggal
when: date, time, day; 时间, 日期; 日時; waktu
start_date: start, first day, beginning; 开始日期, 起始日, 开工日; 開始日, 初日; tanggal mulai
due: due day, payable on, date; 到期日, 应付日; 期日, 支払日; jatuh tempo
on_date: date, day; 日期, 当天; 日付, 当日; tanggal, pada tanggal
from_date: start, beginning, first day; 起始日期; 開始日, 起算日; dari tanggal, mulai tanggal
end_date: end, last day, finish; 结束日期, 截止日, 最后一天; 終了日, 最終日; tanggal selesai, tanggal akhir
delivery_day: day of delivery, delivery, arrival day; 送货日, 交货日期; 配達日, 納品日; hari pengiriman
due_date: due day, due, final date; 到期日, 截止日期; 締切日, 期限日; tanggal jatuh tempo
arrival: arrival day, day of arrival, check-in; 到达日期, 抵达日, 入住日; 到着日, 到着; kedatangan, tanggal tiba
departure: departure day, day of departure, check-out; 出发日期, 离开日期, 启程日; 出発日, 出発; keberangkatan, tanggal berangkat
scheduled_for: planned day, schedule, appointment; 计划日期, 安排日期; 予定日, 実施日; dijadwalkan, jadwal
text: words, wording, content; 文本, 文字, 内容; 文章, テキスト; teks, tulisan
title: name, headline, heading; 标题, 题目, 名称; 題名, タイトル; judul
message: text, words, note; 消息, 信息, 留言; 伝言, メッセージ; pesan
label: tag, sticker, name; 标签, 标记, 名称; ラベル, 札; label, tanda
subject: matter, title, theme; 主题, 题目; 件名, 題目; subjek, perihal
content: text, contents, words; 内容, 正文; 内容, 中身; isi, konten
query: question, search words, search; 查询内容, 搜索词, 问题; 問い合わせ, 検索文; kueri, pertanyaan
keyword: search word, catchword, term; 关键词, 关键字; キーワード, 検索語; kata kunci
caption: picture text, legend, title; 说明文字, 图片说明, 字幕; 説明文, キャプション; keterangan, teks gambar
description: details, explanation, text; 描述, 说明, 介绍; 説明, 記述; deskripsi, penjelasan
note_text: note, memo, text of the note; 备注内容, 便条, 笔记内容; メモ, 覚え書き; isi catatan, catatan
heading: title, headline, header; 标题, 大标题; 見出し, 表題; judul, tajuk
phrase: words, expression, saying; 短语, 词组, 句子; 語句, 言葉; frasa, ungkapan
search_term: search word, query, keyword; 搜索词, 检索词; 検索語, 検索ワード; istilah pencarian, kata pencarian
remark: note, hint, observation; 备注, 附注, 评语; 備考, 注記; catatan, komentar
summary: short version, abstract, outline; 摘要, 概要, 总结; 要約, 概要; ringkasan
urgent: urgency, hurry, immediate; 紧急, 加急, 急; 緊急, 至急; mendesak, darurat
notify: notification, inform; 通知, 提醒; 通知, お知らせ; beri tahu, notifikasi
private: privacy, hidden, confidential; 私密, 保密, 私人; 非公開, 秘密; pribadi, rahasia
confirm: confirmation, ask back; 确认, 核对; 確認, 承諾; konfirmasi
force: forced, by force; 强制, 强行; 強制, 無理に; paksa
express: fast delivery, priority delivery; 加急, 快速, 特快; 速達, 特急; ekspres, kilat
repeat: repetition, again, loop; 重复, 循环; 繰り返し, 反復; ulangi, berulang
public: open to all, for everybody; 公开, 公共; 公開, 一般公開; publik, umum
visible: visibility, shown; 可见, 显示; 可視, 表示; terlihat, tampak
automatic: automatically, auto; 自动, 自动化; 自動, オート; otomatis
fast_mode: fast, quick mode, speed mode; 快速模式, 高速模式; 高速モード; mode cepat
insured: insurance, with insurance; 投保, 保险; 保険付き, 保険; asuransi, diasuransikan
silent: no sound, mute; 静默, 无声; 無音, サイレント; tanpa suara, senyap
include_tax: tax included, with tax, tax; 含税, 包含税费; 税込み, 税金; termasuk pajak
verbose: detailed, long output; 详细输出, 详细; 詳細表示, 詳しく; rinci, detail
shared: sharing, common, together; 共享, 共用; 共有, 共用; dibagi, bersama
size: dimension, measure; 大小, 尺寸, 规格; 大きさ, サイズ; ukuran
colour: color, shade, paint; 颜色, 色彩; 色, カラー; warna
priority: importance, rank; 优先级, 优先度; 優先度, 重要度; prioritas
speed: pace, velocity; 速度, 快慢; 速さ, 速度; kecepatan
quality: standard; 质量, 品质; 品質, 質; kualitas, mutu
format: file format, form, output format; 格式, 文件格式; 形式, 書式; format, bentuk
class: category, group; 等级, 舱位, 类别; 等級, クラス; kelas
level_name: level, stage; 级别名称, 级别; 段階名, レベル; nama tingkat, tingkat
category: group, class, section; 类别, 分类; 分類, カテゴリー; kategori, golongan
style: look, manner, design; 风格, 样式; 様式, スタイル; gaya
plan: tariff, package, scheme; 套餐, 方案, 计划; プラン, 計画; paket, rencana
grade: mark, class, level; 等级, 年级, 级别; 等級, 学年; tingkatan, nilai
option: choice, selection; 选项, 选择; 選択肢, オプション; opsi, pilihan
kind: sort, variety; 种类, 类型; 種類, 類; jenis, macam
variant: version, variety, edition; 款式, 变体, 版本; 型, バリエーション; varian, versi
position_name: position, place, post; 位置名称, 岗位; 位置名, 役職; nama posisi, posisi
"""):
    _name, _others = _line.split(":", 1)
    WORDS[_name] = dict(
        zip(
            ("en", "zh", "ja", "id"),
            (tuple(w.strip() for w in part.split(",")) for part in _others.split(";")),
            strict=True,
        )
    )
