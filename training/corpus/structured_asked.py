# ruff: noqa: E501 - tables of phrases read better wide
"""Asks for JSON that grow from frames, in English and Chinese; only for training.

Knows how people ask for a record by schema, by keys or freely; knows neither schemas nor sentences: `{s}` is the
schema, `{k}` the keys and `{x}` the text.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Literal

from training.corpus.frames import expand, lines, table
from training.corpus.sample import Language

Form = Literal["schema", "keys", "plain"]
HOLE = re.compile(r"\{([skx])\}")
AROUND_BREAK = re.compile(r" *\n *")
# In the tables `~` is a space at the edge of an entry and `\n` a new line.
PARTS = {
    "en": table(
        open="|||||Please|Please|Can you please|Could you|Would you|I need you to|I'd like you to|You have to|Now|Hi,|Hello!|Task:|Your task:|Be so kind and|Kindly|Quick one:|Next,|Help me:|For my database,|For a form,",
        verb="give me|give|return|output|produce|write|send me|list|pull out|extract|find|collect|pick out|get me|print|show me|fill in|note down|take out|deliver|determine|identify",
        want="I want|I need|We need|I would like|Let me have|I am looking for|I only need|We only want|My program needs|The form needs|Needed:|Wanted:",
        form="as JSON|as JSON|in JSON|as a JSON object|in JSON format|as one JSON object|as valid JSON|as plain JSON|as JSON only|as a JSON record|in a JSON object|as a small JSON",
        make="make|create|build|form|compose|prepare|generate|write|return|output|give me|send me|produce|assemble",
        object="a JSON object|JSON|a JSON record|a small JSON object|one JSON object|valid JSON|a JSON document|some JSON|an object in JSON",
        having="with|with the keys|with the fields|with just|with exactly|that has|that contains|containing|made of|having the keys|holding|whose keys are|with only|with these keys:|from",
        source="from this text|from the text|from this sentence|from the following|of this message|out of this|from what follows|found in this|for this text|from the note|from these words|for the person here",
        polite=r"||||||, please|, please|, thanks|, thank you|~please|, if you can|, if possible|, would you|, nothing else|, and nothing more|, that is all|, no explanation|, kindly|~- thanks",
        sep=r":~|:~|:\n|:\n|.\n|.~|\nText:~|. Text:~|\n\n|:\n\n|. Here it is:~|~-~|. Input:~|\nSentence:~|. The text is:~|\nMessage:~|\n---\n",
        call="Text|Input|Sentence|Message|Source|Content|The text|Note|Here is the text|Given|Data",
        keys="Keys|Fields|JSON keys|The keys are|Columns|Entries|Fields wanted|Keys needed|Properties|Key names|Required keys",
        last=r"|||\nJSON:|\nAnswer in JSON.|\nOnly JSON.|\nReply with JSON|\nJSON please.|\nResult as JSON:|\nOutput JSON, thanks.|\nAnswer with the object only.",
        by="by|following|according to|that fits|matching|for|in the shape of|that obeys|as described by|on the basis of|valid under",
        schema="this schema|the schema|this JSON schema|the JSON schema|the following schema|the schema below|my schema|the given schema|this structure",
        turn="turn|convert|change|transform|put|bring|translate|rewrite|express|write|store|encode|pack|format|parse|map",
        this="this|the following|this sentence|the text|this text|it all|what follows|this note|the statement|these facts|this information|the details",
        into="into JSON|to JSON|as JSON|in JSON|into a JSON object|in JSON format|as a JSON object|into a JSON record|as valid JSON",
    ),
    "zh": table(
        open="||||请|请|请你|麻烦你|帮我|帮忙|我要你|任务：|你好，|现在|接下来|请帮我|麻烦|劳驾|拜托|能不能|可以|您好，请",
        verb="提取|找出|给出|返回|输出|写出|列出|抽取|整理|取出|收集|填写|识别|挑出|获取|归纳",
        want="我要|我需要|我想要|只要|需要|我们需要|我只要|程序需要|表单需要|想得到",
        form="用JSON|以JSON格式|写成JSON|成为JSON|用JSON格式|以JSON形式|写成JSON对象|用JSON对象|按JSON",
        made="做成JSON|输出JSON|写成JSON|用JSON回复|以JSON回答|返回JSON|给出JSON对象|变成JSON|用JSON表示|整理成JSON对象|输出为JSON|只要JSON",
        having="包含|含有|带有|由|只有|只含|有|里面有|其中有|键为|键是|字段为|字段是|带字段",
        source="从这段话中|从下面的文字里|从下文|根据这句话|从这条消息里|根据以下内容|从文中|从原文|在这段文字中|根据描述",
        polite=r"|||||，谢谢|，拜托了|，麻烦了|，不要解释|，别的不要|，只要这些|，可以吗|，好吗|，多谢|，辛苦了",
        sep=r"：|：|：\n|。\n|。|\n文本：|。文本：|\n\n|：\n\n|。内容如下：|\n句子：|。原文：|\n消息：|，内容是：|\n---\n|。输入：",
        call="文本|输入|句子|消息|原文|内容|文字|资料|描述|数据",
        keys="键|字段|JSON键|需要的字段|所需字段|列|键名|要的键|字段名|属性",
        last=r"|||\nJSON：|\n用JSON回答。|\n只要JSON。|\n请给JSON|\n输出JSON，谢谢。|\n结果用JSON：|\n只回复对象。",
        by="按|按照|根据|依照|依据|照着|遵循|参照",
        schema="这个schema|该schema|下面的schema|以下JSON schema|这个JSON schema|给定的schema|我的schema|这个结构|此schema",
        turn="把这些|把这句|将以下内容|把下面的文字|将这段话|把下文|把信息|将描述|把这段|把资料|把这条消息",
        into="转成JSON|转换成JSON|变成JSON|改写成JSON|写为JSON|转为JSON对象|做成JSON|存成JSON|表示成JSON|编成JSON|解析为JSON",
    ),
}  # fmt: skip
FRAMES: dict[Form, dict[str, tuple[str, ...]]] = {
    "keys": {
        "en": lines(r"""
            <open> <verb> {k} <form><polite><sep>{x}
            <open> <verb> {k} <source> <form><polite><sep>{x}
            <open> <verb> {k} <source><polite>. [JSON only|Use JSON|Answer in JSON|I expect JSON|JSON, no text]<sep>{x}
            <open> <make> <object> <having> {k}<polite><sep>{x}
            <open> <make> <object> <having> {k} <source><polite><sep>{x}
            <want> {k} <form><polite><sep>{x}
            <want> <object> <having> {k}<polite><sep>{x}
            {k} <form><polite><sep>{x}
            JSON[, only| only| object|,||] {k}<polite><sep>{x}
            <keys>: {k}[\n|. |; ]<call>: {x}<last>
            <call>: {x}\n<keys>: {k}<last>
            <call>: {x}\n<open> <verb> {k} <form><polite>.
            {x}[\n|\n\n| ]<open> <verb> {k} <form><polite>[.||?]
            {x}[\n|\n\n| ]<open> <make> <object> <having> {k}<polite>[.||?]
            {x}[\n|\n\n]<want> {k} <form><polite>.
            {x}[\n|\n\n]{k} <form><polite>
            """),
        "zh": lines(r"""
            <open><verb>{k}，<made><polite><sep>{x}
            <open><source><verb>{k}，<made><polite><sep>{x}
            <open><form><verb>{k}<polite><sep>{x}
            <want>{k}，<made><polite><sep>{x}
            <open><made>，<having>{k}<polite><sep>{x}
            <want>一个JSON，<having>{k}<polite><sep>{x}
            {k}，<made><polite><sep>{x}
            JSON[，||，只要]<having>{k}<polite><sep>{x}
            <keys>：{k}[\n|。|；]<call>：{x}<last>
            <call>：{x}\n<keys>：{k}<last>
            <call>：{x}\n<open><verb>{k}，<made><polite>。
            {x}[\n|\n\n| ]<open><verb>{k}，<made><polite>[。||]
            {x}[\n|\n\n]<open><form><verb>{k}<polite>[。||]
            {x}[\n|\n\n]<want>{k}，<made><polite>。
            """),
    },
    "schema": {
        "en": lines(r"""
            <open> <make> <object> <by> <schema>: {s}<sep>{x}
            <open> <verb> the [data|facts|values|information|details|fields] <by> <schema><polite>: {s}<sep>{x}
            <open> <turn> <this> <into> <by> <schema>: {s}<sep>{x}
            <want> <object> <by> <schema><polite>: {s}<sep>{x}
            [Schema|JSON schema|The schema|Structure|My schema|Format]: {s}[\n|\n\n| ]<call>: {x}<last>
            <call>: {x}[\n|\n\n][Schema|JSON schema|The schema|Structure|Format]: {s}<last>
            {x}[\n|\n\n]<open> <make> <object> <by> <schema><polite>: {s}
            {x}[\n|\n\n]<open> <turn> <this> <into> <by> <schema><polite>: {s}
            {s}\n[That is the schema|This is the schema|Fill that schema|Fill it][. The text: |. |: |:\n]{x}
            """),
        "zh": lines(r"""
            <open><by><schema><verb>信息，<made><polite>：{s}<sep>{x}
            <open><by><schema><made><polite>：{s}<sep>{x}
            <turn><by><schema><into><polite>：{s}<sep>{x}
            <want>符合<schema>的JSON<polite>：{s}<sep>{x}
            [schema|JSON schema|结构|我的schema|格式]：{s}[\n|\n\n]<call>：{x}<last>
            <call>：{x}[\n|\n\n][schema|JSON schema|结构|格式]：{s}<last>
            {x}[\n|\n\n]<open><by><schema><made><polite>：{s}
            {x}[\n|\n\n]<turn><by><schema><into><polite>：{s}
            {s}\n[以上是schema|这是schema|填写它][，文本：|。|：|：\n]{x}
            """),
    },
    "plain": {
        "en": lines(r"""
            <open> <turn> <this> <into><polite><sep>{x}
            <open> <verb> [the facts|all facts|the data|everything|the values|the details|what it says] <form><polite><sep>{x}
            <open> <make> <object> [from|of|out of|for] [this|the text|the following|it|this note]<polite><sep>{x}
            <want> [this|it|that|the facts] <form><polite><sep>{x}
            [JSON|In JSON|JSON only|JSON, nothing else|JSON format]<polite><sep>{x}
            {x}[\n|\n\n| ]<open> <turn> [this|it|that] <into><polite>[.||?]
            {x}[\n|\n\n| ]<want> [this|it|that] <form><polite>[.||]
            {x}[\n|\n\n| ][In JSON|As JSON|JSON only|Only JSON|JSON format|JSON]<polite>[.||!]
            <call>: {x}<last>\nJSON
            """),
        "zh": lines(r"""
            <open><turn><into><polite><sep>{x}
            <open><verb>所有信息，<made><polite><sep>{x}
            <want>JSON<polite><sep>{x}
            [JSON|只要JSON|JSON格式|用JSON说]<polite><sep>{x}
            {x}[\n|\n\n| ]<open><turn><into><polite>[。||]
            {x}[\n|\n\n]<want>JSON<polite>[。||]
            {x}[\n|\n\n][只要JSON|JSON格式|用JSON写出来|换成JSON]<polite>[。||]
            """),
    },
}  # fmt: skip


def ask(rng: random.Random, language: Language, form: Form, held: Callable[[str], bool], **said: str) -> str:
    """A message with `s`, `k` and `x` in its holes, in no wording of which `held` is true."""
    while held(pattern := _grown(rng, language, form)):
        pass
    return HOLE.sub(lambda hole: said[hole[1]], pattern)


def _grown(rng: random.Random, language: Language, form: Form) -> str:
    text = expand(rng, rng.choice(FRAMES[form][language]), PARTS[language])
    text = AROUND_BREAK.sub("\n", text.replace("\\n", "\n")).replace("~", " ")
    if language == "en" and text[:1].islower() and rng.random() < 0.7:
        text = text[:1].upper() + text[1:]
    return text
