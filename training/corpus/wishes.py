# ruff: noqa: E501 - tables of phrases read better wide
"""What people want from everyday functions, as patterns: hundreds of forms for each wish in four languages.

Training alone draws from here. It knows the wordings, how parameters may be called and how values are said; what
becomes a function and what is held out is for `everyday` to know.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from training.corpus import words
from training.corpus.frames import Kept, expand, lines, table, varied
from training.corpus.sample import LANGUAGES, Language

PARTS: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": table(
        ask="""|||please|please|can you|could you|would you|can you please|could you please|would you please|will you|I need you to|I'd like you to|
            I want you to|go ahead and|kindly|quickly|just|hey,|hi,|be a dear and|do me a favour:|now|it would be great if you could""",
        get="""<ask> tell me|<ask> give me|<ask> show me|<ask> check|<ask> look up|<ask> find out|<ask> get|<ask> get me|<ask> fetch|<ask> pull up|<ask> let me know|
            I'd like to know|I'd like to see|I need|I need to know|I want|I want to know|I'd love to know|I'm curious about|I was wondering about|what about|what's|what is|
            do you know|can I see|can I have|may I know|may I see|let's see|mind checking|any chance you know|my boss wants to know|I am asking about|quick check:|info on|details on""",
        know="""do you know|can you tell me|could you tell me|please tell me|tell me|any idea|I'd like to know|I want to know|I wonder|I was wondering|I need to know|let me know|
            can you find out|could you check|please check|find out|check|can you see|do you happen to know|my boss wants to know|my wife asks|somebody asked me|would you know|
            I have to know|please find out|can you say|I can't remember|I forgot|help me find out|I'm trying to find out""",
        now="""right now|now|today|at the moment|currently|at present|these days|this morning|this evening|tonight|tomorrow|this week|this weekend|on Friday|next week|later|
            this afternoon|tomorrow morning|on Saturday|tomorrow evening|the day after tomorrow|in the morning|later today|just now""",
        present="right now|now|at the moment|currently|at present|just now|at this moment|this very minute|right this second",
        thx="""||||, please|, thanks|. Thank you|, thank you| please| thanks|. Cheers|, if you can|, if possible|, it's urgent|. I'm in a hurry""",
        q="?|?|?||??|, please?|, thanks?",
        go="""I'm going to {p}|I'm flying to {p}|we're driving to {p}|I'll be in {p}|I am travelling to {p}|we arrive in {p}|my train goes to {p}|we're off to {p}|
            I'm about to leave for {p}|I'm moving to {p}|my sister lives in {p}|I have a meeting in {p}|we land in {p}|I'm on my way to {p}|I'm visiting {p}|we'll spend a few days in {p}|
            I have to be in {p}|my flight lands in {p}|our office is in {p}|I'm planning a trip to {p}|my parents are in {p}|I've just arrived in {p}|I'm stuck in {p}|we are staying in {p}|
            my colleague sits in {p}|we're heading to {p}|I have a wedding in {p}|I'm thinking of going to {p}|they sent me to {p}|my son studies in {p}|I'm passing through {p}|I'm calling from {p}""",
        weather="weather|weather|weather|forecast|weather forecast|temperature|current weather|weather situation|weather conditions|weather report|outside temperature|local weather",
        sky="""rain|snow|be cold|be warm|be windy|be stormy|be hot|freeze|be sunny|be foggy|be humid|clear up|get colder|get warmer|stay dry|be cloudy|drizzle""",
        skying="raining|snowing|cold|warm|windy|stormy|hot|freezing|sunny|foggy|humid|cloudy|dry|icy|muggy|wet|pouring|chilly|nice out|pleasant",
        pack="""should I pack a coat|should I bring a jacket|will I need gloves|do I need warm clothes|should I take sunscreen|will I need an umbrella|what should I wear|are shorts enough|
            do I need boots|can I leave my coat at home|should I dress warmly|is a sweater enough|do I need a scarf|should I bring a raincoat|can I go out in a T-shirt""",
        room="""a place to stay|a room for the night|somewhere to sleep|a bed for two nights|accommodation|a decent hotel|a cheap hotel|a nice hotel|a hotel|hotels|a hotel room|lodging|
            a good place to spend the night|an affordable hotel|a hotel near the station|a quiet hotel|a guest house|some hotels|a five-star hotel|a family hotel""",
        folk="people|inhabitants|residents|citizens|persons|souls",
    ),
    "zh": table(
        cha="""查一下|查查|查询|查询一下|帮我查|帮我查一下|帮我查查|帮我看看|帮我看一下|看看|看一下|告诉我|请告诉我|我想知道|想知道|我想了解|我想查|我要查|请查一下|请帮我查一下|麻烦查一下|
            麻烦帮我查下|麻烦看一下|能查到|能帮我查|能不能查一下|可以帮我查一下|能告诉我|可否告知|搜一下|搜索|给我看看|请提供|我需要知道|说一下|说说|报一下|请问|想问问|想问一下|打听一下|
            劳驾查一下|顺便查一下|快帮我查|我要看|查下|帮查|请看一下|帮忙查一下|你知道|谁知道|有没有|""",
        qing="""||||请|帮我|帮我|请帮我|麻烦|麻烦你|麻烦帮我|帮忙|我想|我要|我需要|能帮我|能不能帮我|可以帮我|给我|快|现在|马上|劳驾|你去|替我|请替我|希望你|想让你|请你|你帮我|
            赶紧|顺便|能否|请立即|记得|辛苦帮我""",
        ne="|||||。|，谢谢|，谢谢！|，多谢|，麻烦了|，急|，拜托|，辛苦了|，感谢|，在线等|，好吗|，可以吗？",
        wen="？|？|？||||，你知道吗？|，谢谢|，帮我查查|，帮忙看看|，告诉我一下|，急用|？谢谢|？急|？？",
        now="今天|现在|目前|当前|这会儿|此刻|眼下|明天|后天|今晚|今早|明早|明天下午|这周末|周末|下周|这几天|最近|周五|周日|晚上|下午|今天下午|待会儿",
        present="现在|目前|当前|这会儿|此刻|眼下|这时候|这个点|此时此刻|现在这个时间",
        go="""我明天去{p}|我要去{p}|我在{p}|我人在{p}|我准备去{p}|我正在去{p}的路上|我马上到{p}|我下周去{p}|周末打算去{p}|我们计划去{p}旅游|我过两天要飞{p}|我刚到{p}|朋友在{p}|我妈在{p}|
            我要出差去{p}|我住{p}|下个月搬到{p}|我要飞{p}|孩子在{p}上学|我今晚到{p}|打算去{p}玩|国庆去{p}|我要去{p}开会|飞机快到{p}了|我们开车去{p}|我的航班飞{p}|我后天到{p}出差|同事在{p}|
            公司派我去{p}|老家是{p}|明早坐高铁去{p}|想带爸妈去{p}""",
        weather="天气|天气|天气|天气情况|天气状况|天气预报|气温|温度|气候情况|实时天气|天气信息|室外温度",
        sky="下雨|下雪|刮风|降温|升温|下暴雨|起雾|打雷|放晴|变冷|变热|结冰|出太阳|下冰雹|阴天",
        pack="要带外套吗|要不要带伞|穿什么合适|用不用带羽绒服|需要穿厚点吗|该穿短袖还是长袖|要带雨衣吗|要不要多穿点|穿裙子会冷吗|需要防晒吗|带件毛衣够不够|衣服怎么穿",
        inn="酒店|酒店|酒店|宾馆|旅馆|民宿|住宿|住的地方|便宜的酒店|好一点的酒店|五星级酒店|离车站近的酒店|落脚的地方|过夜的地方|合适的酒店|青年旅舍|安静的酒店",
    ),
    "ja": table(
        te="""|||ください|ください|ください。|くれる？|くれますか？|くれませんか？|もらえる？|もらえますか？|もらえませんか？|いただけますか？|いただけませんか？|ほしい|ほしいです|
            ほしいんだけど|ちょうだい|よ|ね|くださいませんか？""",
        wa="""は？|は？|は？|はどうですか？|はどうなってる？|はどうなっていますか？|を教えて<te>|を教えて<te>|を調べて<te>|を調べて<te>|を確認して<te>|をチェックして<te>|を見せて<te>|を知りたい|
            を知りたいです|が知りたいのですが|が知りたいんだけど|が気になります|が気になる|って分かる？|は分かりますか？|をお願いします|をお願い|を検索して<te>||、教えて<te>|をすぐ教えて<te>|
            を見たい|が見たいです|を知っていますか？|を知ってる？|、どう？|を聞きたいです""",
        ne="|||||。|？|です。|お願いします|、お願い|、急ぎです|、よろしく|。よろしくお願いします|。ありがとう",
        pre="||||ちょっと|ちょっと、|ねえ、|あのさ、|急ぎで|今すぐ|悪いけど、|できれば|もしよければ、|ついでに|じゃあ、|では、|とりあえず|すみませんが、",
        now="今|今日|現在|今日の午後|明日|明日の朝|今夜|今晩|週末|来週|あさって|今朝|最近|今週|金曜日|このあと",
        nowno="今の|今日の|現在の|明日の|今夜の|週末の|あさっての|今週の|今朝の|来週の|明日の朝の|この時間の",
        go="""明日{p}へ行きます。|{p}に行くんだけど、|{p}へ行く予定です。|来週{p}に出張です。|今{p}にいます。|{p}に住んでいます。|これから{p}に向かいます。|週末は{p}で過ごします。|{p}に着いたところです。|
            友達が{p}にいます。|{p}へ旅行します。|{p}まで車で行きます。|もうすぐ{p}に着きます。|母が{p}に住んでいます。|金曜に{p}へ飛びます。|{p}で会議があります。|{p}に引っ越します。|{p}に行きたいんだけど、|
            明日から{p}なんだけど、|{p}出身です。|家族で{p}に行きます。|今日は{p}に泊まります。""",
        weather="天気|天気|天気|お天気|天気予報|気温|温度|空模様|天候|外の気温",
        pack="コートは要りますか？|上着を持って行くべき？|傘は持って行くべきですか？|何を着ればいい？|長袖がいい？|手袋は必要かな？|日焼け止めは要る？|半袖で大丈夫？|セーターで足りますか？|服装はどうしたらいいですか？|レインコートは要る？",
        inn="ホテル|ホテル|宿|宿泊先|泊まる所|安いホテル|いいホテル|旅館|駅に近いホテル|泊まれる場所|静かなホテル|ビジネスホテル|家族向けのホテル",
    ),
    "id": table(
        cek="""cek|cekkan|tolong cek|coba cek|bisa cek|bisakah kamu cek|tolong lihat|lihat|tolong carikan|cari|beri tahu saya|kasih tahu|kasih tahu aku|tolong kasih tahu|tolong beri tahu|
            saya mau tahu|aku mau tahu|saya ingin tahu|aku pengin tahu|saya perlu info|saya butuh info|minta info|minta|mau tanya|boleh tahu|tunjukkan|tampilkan|tolong tampilkan|mohon cek|mohon info|
            ada info|tolong periksa|periksa|bisa lihatkan|aku butuh info|pengin tahu|info|coba lihat|ingin tahu|bisa tolong cek""",
        tolong="""||||tolong|tolong|coba|bisa|bisa tolong|bisakah kamu|bisakah Anda|mohon|saya mau|aku mau|saya ingin|saya perlu|boleh tolong|bisa bantu|bantu|minta tolong|kamu bisa|
            sekalian|aku pengin|silakan|segera""",
        ya="||||||ya|dong|ya, makasih|, terima kasih|, makasih|deh|, tolong|, trims|nih|. Terima kasih|ya, penting",
        q="?|?|?||??|ya?|ya|, tolong?|sih?",
        now="sekarang|hari ini|saat ini|besok|besok pagi|nanti malam|malam ini|sore ini|akhir pekan ini|minggu depan|lusa|pagi ini|belakangan ini|hari Jumat|nanti sore|minggu ini",
        present="sekarang|saat ini|kini|detik ini|pada saat ini|sekarang ini|pas ini",
        go="""saya mau ke {p}|aku besok ke {p}|saya lagi di {p}|aku di {p}|kami berangkat ke {p}|saya akan terbang ke {p}|minggu depan saya ke {p}|ibu saya tinggal di {p}|saya baru sampai di {p}|
            aku dalam perjalanan ke {p}|kami liburan ke {p}|saya ada rapat di {p}|temanku di {p}|saya tinggal di {p}|hari Jumat aku terbang ke {p}|saya mau pindah ke {p}|kami mau main ke {p}|
            keluarga saya di {p}|saya dinas ke {p}|besok pagi kami ke {p}|adikku kuliah di {p}|pesawat saya mendarat di {p}""",
        weather="cuaca|cuaca|cuaca|cuacanya|prakiraan cuaca|suhu|kondisi cuaca|ramalan cuaca|suhu udara|keadaan cuaca|info cuaca",
        sky="hujan|cerah|panas|dingin|berangin|mendung|turun salju|berkabut|gerimis|badai|lembap|terik|hujan deras|sejuk",
        pack="perlu bawa jaket|harus bawa payung|sebaiknya pakai baju apa|perlu baju hangat|cukup pakai kaus|perlu bawa jas hujan|perlu sarung tangan|perlu topi|perlu pakai tabir surya",
        inn="hotel|hotel|hotel|penginapan|tempat menginap|hotel murah|hotel yang bagus|kamar hotel|hotel dekat stasiun|hotel bintang lima|tempat bermalam|wisma|hotel yang tenang",
    ),
}  # fmt: skip

# The four wishes that evaluation knows too; `everyday` has their names and descriptions.
ASKED: dict[str, dict[Language, tuple[str, ...]]] = {
    "weather": {
        "en": lines("""
            <get> the <weather> [in|for|of|at|around] {p}[ <now>|||] <thx>
            <get> {p}['s|] <weather>[ <now>|||] <thx>
            <get> [today's|tomorrow's|the current|the latest|this week's|tonight's|the local] <weather> [in|for|at] {p} <thx>
            <know> [what the <weather> is|what the <weather> will be|how the <weather> is|what it's like outside|how warm it is|how cold it is|how hot it is|what the weather is like|how many degrees it is] in {p}[ <now>||] <q>
            <know> [if|whether] it [is <skying>|will <sky>|is going to <sky>|might <sky>|is still <skying>] in {p}[ <now>||] <q>
            [is it|is it still|isn't it|is it really|will it be|will it get|was it] <skying> in {p}[ <now>||] <q>
            [will it|is it going to|could it|does it look like it will|is it likely to|should it|might it] <sky> in {p}[ <now>||] <q>
            <go>[ <now>||][, |. |; | - |, so ][<pack>|will it <sky>|is it <skying>|is it going to <sky>|how's the <weather>|what's the <weather>|what will the weather be like|how warm is it|how is the weather there|what is it like outside] <q>
            [<pack>|what's the <weather>|how's the weather] [in|when I'm in|if I go to|for a trip to|when I get to|once I'm in] {p}[ <now>||] <q>
            {p}[:|,| -|...|?] [what's the weather|how's the weather|weather <now>|how is it outside|is it <skying>|weather please|<weather>|will it <sky>|forecast <now>|what's the forecast][ <now>||] <q>
            {p} <weather>[ <now>||] <thx>
            [<weather>|weather] [in|for|at|@|-|:|around|over] {p}[ <now>||] <q>
            [how's|how is|what's|how about] the <weather> [doing|looking|out there|over there|down|up|outside|like|] in {p}[ <now>||] <q>
            [<now>, |so |well |for <now>: |and <now>, |][what's|how's|what is|how is|how was] the weather [like |]in {p} <q>
            how [many degrees is it|cold does it get|hot does it get|warm is it|chilly is it|windy is it|wet is it|humid is it] in {p}[ <now>||] <q>
            what [degree is it|kind of weather do they have|weather do they have|sort of weather awaits me|are the temperatures|is the sky doing|does the forecast say] in {p}[ <now>||] <q>
            [I'm in|I live in|I'm standing in|I work in|greetings from|we're in|I sit in] {p}[, |. |; ][how's|what's] the <weather>[ <now>| here||] <q>
            [they say|I heard|someone told me|the radio says] it [is <skying>|will <sky>] in {p}[ <now>||], [is that true|can you check|is that right|right|correct] <q>
            [can we|can I|could I|should we|is it a good day to] [have a picnic|go running|ride a bike|go hiking|dry my laundry outside|go for a walk|eat outside|go to the beach|wash the car|fly a kite] in {p}[ <now>||] <q>
            [what|which] [clothes|shoes|jacket] [do I need|should I wear|should I bring] in {p}[ <now>||] <q>
            """),
        "zh": lines("""
            <cha>{p}[的|][<now>的|<now>||]<weather><ne>
            <cha>[<now>||]{p}[的|那边的|这边的|当地的|]<weather><ne>
            [<now>{p}|{p}<now>|{p}|{p}][天气|的天气|那边天气|那儿天气|这边天气|外面天气][怎么样|如何|好吗|好不好|咋样|怎样|是什么情况|会怎样|还好吗|好点没|行不行]<wen>
            {p}[<now>||][会不会|是不是要|是不是会|有没有可能]<sky><wen>
            {p}[<now>||][冷吗|热吗|冷不冷呀|热不热呀|凉快吗|暖和吗|潮湿吗|闷不闷|风大吗|雨大吗|雪大不大|晒不晒|有太阳吗|有风吗|有雾吗|下雨没|雨停了吗|还在下雪吗]<wen>
            [<now>{p}|{p}<now>|{p}|{p}][有几度|是多少度|多少摄氏度|大概几度|最高多少度|最低几度|有多冷|有多热|温度是多少|气温有多高]<wen>
            <go>，[<pack>|天气怎么样|天气如何|那边天气怎样|会不会<sky>|那边<now>会<sky>吗|天气好吗|冷不冷|气温多少|那边多少度|<now>天气咋样|帮我看看天气|看下那边天气]<wen>
            [<now>||]去{p}[<pack>|会不会碰上<sky>|天气合适吗|天气行不行]<wen>
            [想去|准备去|打算去|要去]{p}[爬山|旅游|跑步|露营|看海|出差|拍照|钓鱼|骑车|滑雪]，<now>天气[怎么样|合适吗|如何|好不好]<wen>
            {p}[，|：|——| ][<weather>|天气怎么样|今天什么天气|<now>什么天气|冷不冷|会<sky>吗|天气如何]<wen>
            [<weather>|天气][，|：| |查询：]{p}[<now>||]<ne>
            <now>{p}[是什么天气|什么天气|是晴天吗|是雨天吗|是阴天还是晴天|是个什么天气]<wen>
            {p}[<now>||][适合出门吗|适合洗车吗|适合晾衣服吗|适合跑步吗|适合户外活动吗|能出去玩吗|方便出行吗]，[看看天气|查下天气|天气怎么样]<wen>
            <qing>[关注|看|查]一下{p}[<now>||]的<weather><ne>
            [听说|据说|朋友说|新闻说]{p}[<now>||]要<sky>[了|]，[是真的吗|是吗|帮我确认一下|真的假的|对吗]<wen>
            我[人在|住在|就在|目前在|这里是]{p}[，|。][<now>||][天气怎么样|什么天气|会<sky>吗|冷吗|外面多少度]<wen>
            """),
        "ja": lines("""
            <pre>[<nowno>||]{p}の<weather><wa>
            <pre>{p}の[<nowno>||]<weather><wa>
            {p}[は|って|では、|は、][<now>||][晴れ？|雨？|雪ですか？|暑いですか？|寒いですか？|暖かいですか？|涼しいですか？|曇っていますか？|風が強いですか？|雨が降っていますか？|雪が降る？|雨降ってる？|晴れるかな？|暑い？|蒸し暑い？|冷えますか？|荒れていますか？]
            [<now>、|<now>||]{p}[は|では][何度|何度くらい|どれくらい寒い|どれくらい暑い|どんな天気|どんな空模様|どのくらい暖かい][ですか？|？|でしょうか？|か教えて<te>|か知りたいです]
            <go>[天気はどうですか？|天気は大丈夫？|<pack>|雨は降りますか？|向こうの天気を教えて<te>|寒いですか？|気温は何度ですか？|天気を調べて<te>|暑いかな？|どんな天気ですか？|雪は降るかな？]
            {p}[で|に行くとき、|に行くなら|では]<pack>
            {p}、[天気は？|今何度？|<now>の天気|天気どう？|雨かな？|<weather>|晴れてる？|天気教えて<te>]
            [天気|<weather>][：|、]{p}<ne>
            {p}[の天気ってどう？|の天気どうなってる？|の天気はいいですか？|の天気は悪いですか？|は天気がいい？|は天気が悪いですか？|の天気、どう？|の空はどうですか？]
            <now>、{p}[に行くけど|へ行きますが|に行くので|を歩くので|で遊ぶけど]、[天気はどう？|傘は要りますか？|天気を教えて<te>|雨は大丈夫？|寒くないですか？]
            {p}[で|は]<now>[雨が降りそう？|雪になりそうですか？|晴れますか？|洗濯物を干せますか？|散歩できそう？|花見できますか？|傘なしで平気？]
            [友達に聞かれたので|ニュースで見たのですが|急いでいます。|出かける前に|念のため、]{p}の<weather><wa>
            """),
        "id": lines("""
            <cek> [<weather>|cuaca] [di |kota |untuk |wilayah |daerah ||]{p}[ <now>||] <ya>
            <cek> <weather> <now> [di|untuk] {p} <ya>
            [bagaimana|gimana|seperti apa|kayak apa|apa kabar] [<weather>|cuaca] [<now> di {p}|di {p} <now>|di {p}|di {p}] <q>
            [<now> di {p}|di {p} <now>|di {p}|di {p}] [hujan|cerah|panas|dingin|mendung|berangin|hujan deras|turun salju|berkabut] [tidak|nggak|gak|atau tidak|enggak|kah] <q>
            [apakah|apa] [di {p} |{p} ][<now> |][akan |sedang |bakal |lagi |masih |]<sky> <q>
            [apakah|apa|kira-kira] [akan |bakal |sedang |]<sky> [<now> |]di {p} <q>
            [berapa|kira-kira berapa] [suhu|derajat|suhu udara|suhunya] [<now> di {p}|di {p} <now>|di {p}|di {p}] <q>
            <go>[, |. |; ][cuacanya gimana|bagaimana cuacanya|apa <pack>|apakah akan <sky>|hujan tidak di sana|<pack> tidak|cuaca di sana bagaimana|di sana panas tidak|suhunya berapa|cek cuacanya] <q>
            [kalau ke|ke|mau ke|pergi ke] {p} [<now> |]<pack> [tidak|nggak|gak|ya|apa tidak] <q>
            {p}[, |: | - ][cuacanya gimana|<weather> <now>|hujan nggak|cuaca dong|bagaimana cuacanya|panas tidak <now>|<weather>|cuaca hari ini apa] <q>
            {p} [<now> |]cuacanya [gimana|bagaimana|seperti apa|cerah tidak|bagus tidak] <q>
            <weather> [di |kota |daerah |]{p}[ <now>||] <ya>
            [saya|aku] [di|tinggal di|lagi di|ada di] {p}[, |. ][cuaca <now> bagaimana|<now> hujan tidak|perlu bawa payung tidak|cuacanya seperti apa] <q>
            [katanya|kabarnya|aku dengar] {p} [<now> |]<sky>, [benar tidak|betul tidak|apa benar|benarkah|betulkah] <q>
            [apakah|apa|bisakah] [enak|cocok|bisa|aman] [jalan-jalan|jemur baju|lari pagi|piknik|naik motor|berenang|main layangan] [<now> |]di {p} <q>
            """),
    },
    "time": {
        "en": lines("""
            <get> the [time|local time|current time|exact time|clock time] [in|for|at|over in|of] {p}[ <present>||] <thx>
            <get> {p}['s|] [time|local time|current time] <thx>
            <know> [what time it is|what the time is|how late it is|what the local time is|what the clock says|what hour it is|if it is already morning|whether it's night|if it's past midnight] [in|over in|down in] {p}[ <present>||] <q>
            [what time do they have|what time is it|what time have you got|how late is it|what's the hour|what does the clock say|what is the exact time|what's the local time|what o'clock is it|what time would it be] [over |]in {p}[ <present>||] <q>
            [is it|is it already|is it still|isn't it] [late|night|morning|evening|midnight|noon|early|dark|past ten|lunchtime|bedtime] in {p}[ <present>||] <q>
            <go>[, |. |; ][what time is it there|what's the time there|how late is it there|what's the local time|what hour is it there|can you check the time there] <q>
            [I want to|I need to|I have to|I'd like to|can I|should I|may I] [call|ring|phone|text|video-chat with|wake|write to] [someone|a friend|my mother|a client|our office|my brother|a colleague] in {p}[, |. |: ][what time is it there|how late is it there|what's their local time|is it too late there|what is the time there] <q>
            {p}[:|,| -|...|?] [what time is it|what's the time|time <present>|how late is it|current time|local time|time please|the time][ <present>||] <q>
            [time|local time|current time|clock|time now|the hour] [in|for|at|:|-|over in] {p}[ <present>||] <q>
            <present>[, |: ]what time is it in {p} <q>
            [my watch|my phone|my clock] [is broken|has stopped|shows the wrong hour|died][, |. ][what time is it|what's the time] [here |]in {p} <q>
            """),
        "zh": lines("""
            <cha>{p}[的|][<present>的|<present>|当地||][时间|时刻|钟点|准确时间|具体时间]<ne>
            <cha>{p}[<present>||][是几点|几点|几点钟|是什么时间|几点几分|到几点了]<ne>
            [<present>{p}|{p}<present>|{p}|{p}][几点钟了|是几点钟|几点几分|到几点了|什么时间了|是什么时候|是白天还是晚上，几点|天黑了吗，几点|几点了呀|是什么钟点]<wen>
            {p}[那边|那儿|当地|那里|这边][<present>||][几点|几点了|是几点|几点钟|什么时间|是早上还是晚上，几点了]<wen>
            <go>，[那边几点了|那边现在几点|当地几点|那里是什么时间|现在那边几点钟|当地时间多少|看看那边时间]<wen>
            [我想|我要|我得|准备]给{p}的[朋友|客户|同事|妈妈|家人|老板|同学][打电话|发消息|打视频|留言|打个电话]，[那边几点了|那边现在几点|那里是几点|当地时间几点|会不会太晚，几点了]<wen>
            {p}[，|：| |——][几点了|现在几点|当地时间|时间|几点钟]<wen>
            [当地时间|时间|现在时间|几点][，|：| ]{p}<ne>
            <qing>[看|查|报|确认]一下{p}[<present>||]的时间<ne>
            [我的表停了|手机没电了|表坏了]，{p}[<present>||][几点|几点了|是几点]<wen>
            {p}跟这边有时差，[那边现在几点|那边几点了|当地几点]<wen>
            """),
        "ja": lines("""
            <pre>{p}の[今の|現在の|いまの||現地の|正確な][時間|時刻|現地時間|現在時刻]<wa>
            <pre>[今、|今|現在、|いま||]{p}[は|では|って|だと][何時|何時ごろ|何時何分|もう何時][ですか？|？|でしょうか？|か教えて<te>|か分かりますか？|だっけ？|になりますか？|か知りたいです|なの？]
            {p}は[もう夜？|もう朝ですか？|夜中ですか？|昼ですか？|まだ朝？]何時[ですか？|？|か教えて<te>]
            <go>[現地は何時ですか？|向こうは今何時？|現地時間を教えて<te>|今何時ですか？|時間を調べて<te>]
            {p}の[友達|客|母|同僚|支社|家族|弟]に[電話したい|連絡したい|電話をかけたい]のですが、[今何時ですか？|向こうは何時？|現地時間は？|何時か教えて<te>]
            {p}、[今何時？|何時？|時間は？|現在時刻|何時ですか？|現地時間]
            [現地時間|時刻|時間|現在時刻][：|、]{p}<ne>
            [時計が止まりました。|携帯の電池が切れた。|時差が分からない。]{p}[は今何時？|は何時ですか？|の時間<wa>]
            """),
        "id": lines("""
            <cek> [jam|waktu|waktu setempat|jam berapa|waktu lokal|jam setempat] [<present> di {p}|di {p} <present>|di {p}|di {p}] <ya>
            [jam|pukul] berapa [ya |sih |kira-kira |][<present> di {p}|di {p} <present>|di {p}|di {p}] <q>
            [<present> |]di {p} [<present> |][jam|pukul|sudah jam|udah jam] berapa <q>
            {p} [<present> |][jam|pukul|udah jam] berapa <q>
            [waktu|jam|waktu setempat|waktu lokal] [di |kota |]{p}[ <present>||] <ya>
            <go>[, |. |; ][di sana jam berapa|jam berapa di sana|waktu setempat berapa|sekarang di sana pukul berapa|cek jamnya] <q>
            [saya|aku] mau [menelepon|telepon|menghubungi|video call|kirim pesan ke] [teman|klien|ibu|kantor|kakak|rekan] di {p}[, |. ][di sana jam berapa|sekarang jam berapa di sana|sudah malam belum, jam berapa] <q>
            {p}[: |, | - ][jam berapa|waktu sekarang|jam berapa sekarang|waktu setempat|pukul berapa] <q>
            di {p} [sudah malam|masih pagi|sudah siang|sudah subuh|sudah gelap], jam berapa [di sana|sekarang|ya|itu] <q>
            [jam tanganku mati|ponselku mati|jamku rusak], [pukul|jam] berapa di {p}[ <present>||] <q>
            """),
    },
    "hotels": {
        "en": lines("""
            <ask> [find|find me|search for|look for|look up|show me|list|get me|suggest|recommend|hunt down|browse for|pull up|give me] <room> [in|near|around|close to|at] {p}[ <now>|||] <thx>
            [I need|I want|we need|I'm looking for|we're looking for|I'd like|I require|I'm after|I'm searching for|we could use|I must find] <room> [in|near|around|close to] {p}[ <now>|||] <thx>
            <know> [which hotels there are|where to stay|where one can sleep|if there is a free hotel|where I could spend the night|what hotels exist|if any hotel has rooms|where tourists stay] in {p}[ <now>||] <q>
            <go>[ <now>||][, |. |; |, and |, so ][where can I stay|where should we sleep|I need <room>|find <room>|can you find <room>|any hotel tips|which hotel is good|where to spend the night|got <room> for us] <q>
            [where|in which hotel] [can I|can we|should I|could one|do people|should we|might I] [stay|sleep|spend the night|book a room|lodge] in {p}[ <now>||] <q>
            {p}[:|,| -|...] [hotels|hotel please|any hotels|find me a hotel|where to stay|a room for two|accommodation|hotel options][ <now>||] <q>
            {p} [hotels|hotel list|accommodation|hotel options|lodging] <thx>
            [hotels|hotel|accommodation|rooms|places to stay|lodging] [in|near|around|for|:] {p}[ <now>||] <thx>
            [are there|do they have|have you got|is there] [any |some |][hotels|good hotels|cheap hotels|free rooms|nice hotels|rooms left] in {p}[ <now>||] <q>
            [which|what] [hotel|hotels|places to stay] [can you recommend|would you suggest|are good|are affordable|are free|do you know|exist] in {p} <q>
            [what are|what're] [the|some] [best|cheapest|nicest|closest|quietest] hotels in {p} <q>
            """),
        "zh": lines("""
            <qing>[找|找找|搜|搜索|查找|推荐|订之前先找|看看有没有|物色|搜一搜]{p}的<inn><ne>
            <qing>在{p}[找|找个|找一家|搜|推荐一家|找几家|看看]<inn><ne>
            <cha>{p}[都有哪些|有哪些|有什么|附近的|市区的|的|当地的]<inn><ne>
            <go>，[住哪儿好|住哪里合适|帮我找<inn>|推荐个<inn>|需要<inn>|找一家<inn>|有什么<inn>推荐|晚上住哪儿|有没有<inn>]<wen>
            {p}[<now>||][住哪儿|有没有<inn>|哪里可以住|哪家<inn>好|哪里能过夜|还有空房吗，找<inn>|有便宜的<inn>吗|有什么<inn>推荐|住宿怎么解决]<wen>
            [<now>||]要在{p}[住一晚|过夜|住两天|落脚|住几天|待三天]，[找个<inn>|推荐<inn>|有什么<inn>|帮我找找<inn>|哪家<inn>合适]<wen>
            {p}[，|：| ][酒店|找酒店|住宿|订酒店之前先看看有哪些|宾馆推荐|酒店列表]<ne>
            [酒店|住宿|宾馆|找酒店][，|：| ]{p}[<now>||]<ne>
            """),
        "ja": lines("""
            <pre>{p}の<inn>を[探して<te>|検索して<te>|調べて<te>|教えて<te>|見つけて<te>|探しています|紹介して<te>|リストにして<te>|お願いします|おすすめして<te>]
            <pre>{p}[で|の近くで|の駅前で|あたりで]<inn>を[探して<te>|見つけて<te>|探しています|検索して<te>|探したいです]
            {p}[に|には|で]<inn>は[ありますか？|ある？|空いていますか？|見つかりますか？|何がありますか？|どこにありますか？]
            <go>[<inn>を探して<te>|<inn>はありますか？|どこに泊まればいいですか？|泊まる所を教えて<te>|<inn>をお願いします|いい<inn>はある？]
            {p}で[泊まるなら|一泊するなら|宿を取るなら|夜を過ごすなら][どこ？|どこがいいですか？|どこがおすすめ？|何というホテルがいい？]
            {p}、[ホテル|ホテルを探して<te>|泊まる所は？|宿は？|宿泊先を教えて<te>]
            [ホテル|宿|宿泊先][：|、]{p}<ne>
            [<now>||]{p}に[泊まりたい|一泊したい|二泊します|泊まる予定です]。<inn>[を探して<te>|を教えて<te>|はありますか？]
            """),
        "id": lines("""
            <tolong> [carikan|cari|temukan|rekomendasikan|tampilkan|sebutkan|daftarkan|lihat|carikan saya] <inn> [di |dekat |sekitar |di kota |di daerah ]{p}[ untuk <now>||] <ya>
            [saya|aku|kami] [butuh|perlu|cari|mencari|mau|ingin|lagi cari] <inn> [di|dekat|sekitar] {p}[ <now>||] <ya>
            [ada|adakah|apakah ada|apa ada] <inn> [yang kosong |yang murah |yang bagus ||]di {p}[ <now>||] <q>
            di {p} [ada <inn> apa saja|menginap di mana|enaknya menginap di mana|hotelnya apa saja|bisa bermalam di mana] <q>
            <go>[, |. |; ][menginap di mana|carikan <inn>|butuh <inn>|ada <inn> tidak di sana|rekomendasi <inn> apa|bisa tidur di mana] <q>
            {p}[: |, | - ][hotel|cari hotel|penginapan|tempat menginap|hotelnya apa saja|ada hotel apa saja] <q>
            [hotel|penginapan|tempat menginap|daftar hotel|pilihan hotel] [di|sekitar|dekat|kota] {p}[ <now>||] <ya>
            [di mana|dimana] [saya bisa|bisa|kami bisa|sebaiknya saya|enaknya] [menginap|bermalam|tidur|cari hotel] di {p}[ <now>||] <q>
            hotel [mana|apa] yang [bagus|murah|nyaman|dekat|tenang|kosong] di {p} <q>
            """),
    },
    "population": {
        "en": lines("""
            <get> the [population|number of <folk>|population figure|headcount|population size|current population|total population|size of the population] [of|in|for] {p}[ <present>||] <thx>
            <get> {p}['s|] population[ <present>| figure||] <thx>
            <know> how [many <folk> live|many <folk> there are|many <folk> are registered|big the population is|large the population is|populous it is|many people call it home] in {p}[ <present>||] <q>
            how [many <folk> are there|many <folk> live|many <folk> are living|many human beings are|many folks live|crowded is it|many <folk> can be counted|many <folk> do they have] in {p}[ <present>||] <q>
            how [populous|big|large|crowded|densely peopled] is {p}[, how many <folk>|, in <folk>|, by population|, counted in <folk>] <q>
            how many <folk> [does {p} have|does {p} count|has {p} got|call {p} home|are at home in {p}|did they count in {p}][ <present>||] <q>
            {p}[:|,| -|...] [population|how many people|number of <folk>|how many <folk>|population figure|how many live there][ <present>||] <q>
            [population|number of <folk>|headcount|population size|population figure|population count] [in|of|for|:|-] {p}[ <present>||] <thx>
            <go>[, |. |; ][how many <folk> live there|what's the population|how big is the population there|is it big, how many <folk>|how many people live there] <q>
            [is {p} a big city|is {p} large|is {p} a small town|does {p} have a million <folk>][, |? ][how many people live there|how many <folk>|what's the population|tell me the population] <q>
            for [school|my homework|a report|a quiz|a talk] [I need|I have to know|I want] the [population|number of <folk>] of {p} <thx>
            """),
        "zh": lines("""
            <cha>{p}[的|][<present>的|<present>|常住|总||][人口|人口数|人口数量|居民人数|人口规模|人数|人口总数]<ne>
            {p}[<present>||][一共有多少人|总共有多少人|有几个人|有多少居民|住了多少人|常住人口是多少|有多少万人|人多不多，有多少|人口规模多大|人口有多大|大概有多少人口|人口达到多少了]<wen>
            <cha>{p}[<present>||][有多少人|有多少居民|住着多少人|一共多少人口|多少人]<ne>
            <go>，[那里有多少人|那边人口多少|那儿住着多少人|那里人口是多少|那边人多吗，人口多少|那座城市多少人口]<wen>
            {p}[是大城市吗|大不大|是个小地方吗|算大城市吗]，[人口多少|有多少人|人口有多少|一共多少人]<wen>
            {p}[，|：| ][人口|人口多少|有多少人|人口数量|居民数]<ne>
            [人口|人口数量|居民人数|人口查询][，|：| ]{p}<ne>
            有多少[人|居民|人口|老百姓][住在|生活在|居住在|常住]{p}<wen>
            [写作业|做报告|写论文|考试|做课题]要用{p}的[人口|人口数|人口数据]<ne>
            """),
        "ja": lines("""
            <pre>{p}の[今の|現在の||][人口|住民の数|人口数|総人口|居住者数|人の数]<wa>
            <pre>{p}には何人[住んで|暮らして]い[ますか？|るか教えて<te>|るの？|る？]
            {p}[に|には|では][今、|現在||][何人くらい|どれくらいの人が|何人の人が|どのくらい人が|何万人][住んでいますか？|いますか？|暮らしていますか？|住んでる？|いるか教えて<te>|いるの？]
            {p}は[大きい街ですか？|大都市ですか？|小さい町ですか？|人が多いですか？][人口は？|何人いますか？|人口を教えて<te>]
            <go>[人口はどのくらいですか？|何人くらい住んでいますか？|人口を教えて<te>|人口が知りたいです]
            {p}、[人口は？|人口|何人いる？|人口を教えて<te>|人口どのくらい？]
            [人口|住民数|総人口][：|、]{p}<ne>
            [宿題で|レポートで|授業で|発表のために]{p}の人口[が必要です|を調べて<te>|が知りたいです|を教えて<te>]
            """),
        "id": lines("""
            <cek> [jumlah penduduk|penduduk|populasi|jumlah warga|angka penduduk|banyaknya penduduk|jumlah orang di] [kota |di |]{p}[ <present>||] <ya>
            [berapa|kira-kira berapa|ada berapa] [banyak |][orang|penduduk|warga|jiwa] [yang tinggal |yang hidup |yang menetap ||]di {p}[ <present>||] <q>
            {p} [<present> |][penduduknya|warganya|populasinya|orangnya] [berapa|ada berapa|sebanyak apa|berapa banyak|berapa juta] <q>
            berapa [besar|banyak] [populasi|penduduk|warga|jumlah warga] [kota |di |]{p}[ <present>||] <q>
            di {p} [ada berapa orang|tinggal berapa orang|berapa penduduknya|berapa jiwa|ada berapa warga] <q>
            <go>[, |. |; ][penduduk di sana berapa|berapa orang tinggal di sana|populasinya berapa|jumlah penduduknya berapa] <q>
            {p}[: |, | - ][jumlah penduduk|populasi|penduduk berapa|berapa penduduknya|jumlah warga] <q>
            [jumlah penduduk|populasi|penduduk|jumlah warga|jumlah jiwa] [di |kota |]{p}[ <present>||] <ya>
            untuk [tugas sekolah|laporan|makalah|skripsi] saya [perlu|butuh] [jumlah penduduk|populasi|data penduduk] {p} <ya>
            apakah {p} [kota besar|ramai|padat], [penduduknya berapa|berapa jumlah warganya|populasinya berapa] <q>
            """),
    },
}  # fmt: skip
# Only for two places at once; otherwise the two stand where one stands above.
ASKED_BOTH: dict[str, dict[Language, tuple[str, ...]]] = {
    "weather": {
        "en": lines("""
            [which is|where is it|which one is|where's it] [warmer|colder|wetter|sunnier|hotter|drier|windier|nicer|cooler][ <now>||], {a} or {b} <q>
            [is it|will it be] [warmer|colder|wetter|sunnier|hotter] in {a} [than in|or in|or] {b}[ <now>||] <q>
            <ask> compare the <weather> [in|of|between] {a} [and|with|and in] {b}[ <now>||] <thx>
            <get> the <weather> in {a}[ and then|, and then|, then| and after that| first, then] [in|the one in|for|also in] {b}[ <now>||] <thx>
            I'm [flying|driving|travelling|going|moving|taking the train] from {a} to {b}[ <now>||], [what's the weather|how is the weather|what will it be like|check the weather] [in both|in both places|at both ends|here and there] <q>
            the weather [in|for] {a}, [and|also|then|plus] [in|for] {b}[ <now>||] <q>
            """),
        "zh": lines("""
            [<now>||]{a}和{b}[哪个更冷|哪边更热|哪里暖和|哪个地方下雨|哪边天气好|哪里凉快|谁更热|哪个温度高]<wen>
            我[<now>||][从{a}去{b}|从{a}飞{b}|从{a}开车到{b}|先去{a}再去{b}|在{a}，明天去{b}]，[两地天气怎么样|两边天气如何|两个地方天气怎样|查一下两地天气]<wen>
            <cha>{a}的<weather>[，还有|和|，以及|，再查一下|，顺便看看]{b}的<ne>
            [对比|比较|对比一下|比一比]{a}[和|跟|与]{b}[<now>||]的<weather><ne>
            {a}[天气如何|什么天气|冷吗]？{b}[呢|又如何|怎么样]<wen>
            """),
        "ja": lines("""
            {a}と{b}[では|は|だと]どちらが[寒い|暑い|涼しい|天気がいい|暖かい|雨が多い][ですか？|？|か教えて<te>|でしょうか？]
            {a}の天気[と、|、それから|、あと|。それと]{b}の天気も[教えて<te>|調べて<te>|お願いします|知りたいです]
            {a}から{b}[へ行きます|に移動します|に飛びます]。両方の天気[を教えて<te>|は？|はどうですか？]
            {a}と{b}の<weather>を比べて<te>
            """),
        "id": lines("""
            [mana yang lebih|lebih] [panas|dingin|hangat|cerah|sejuk][ <now>||], {a} atau {b} <q>
            [tolong |coba |]bandingkan <weather> [di |]{a} [dan|dengan] {b}[ <now>||] <ya>
            [saya|kami] [terbang|pergi|naik kereta|pindah] dari {a} ke {b}, [cuaca di dua kota itu bagaimana|cek cuaca keduanya|cuaca di kedua kota gimana] <q>
            cek cuaca di {a}[, lalu|, terus| dan juga|, kemudian] di {b} <ya>
            """),
    },
    "time": {"en": (), "zh": (), "ja": (), "id": ()},
    "hotels": {"en": (), "zh": (), "ja": (), "id": ()},
    "population": {
        "en": lines("""
            [which is bigger|which has more <folk>|where do more <folk> live|which city is larger|which is more populous][, by population|], {a} or {b} <q>
            <ask> compare the population of {a} [with that of|and|with] {b} <thx>
            """),
        "zh": lines("""
            {a}和{b}[哪个人多|谁的人口多|哪个城市人口更多|哪里人口少]<wen>
            [比较|对比]{a}[和|与|跟]{b}的人口<ne>
            """),
        "ja": lines("""
            {a}と{b}、[どちらの人口が多い|人口はどちらが多い|どちらが人が多い][ですか？|？|か教えて<te>]
            {a}と{b}の人口を比べて<te>
            """),
        "id": lines("""
            [mana yang penduduknya lebih banyak|lebih ramai mana|penduduknya banyak mana], {a} atau {b} <q>
            bandingkan [jumlah penduduk|populasi] {a} [dan|dengan] {b} <ya>
            """),
    },
}  # fmt: skip
ABOUT: dict[str, dict[Language, tuple[str, ...]]] = {
    "weather": {
        "en": lines("""
            [Get|Fetch|Retrieve|Look up|Query|Check|Find|Returns|Provides|Gives|Shows] [the |the current |today's |current |the latest ||][weather|weather data|weather conditions|forecast|weather forecast|temperature and weather] [of|for|in|at] [a|the|any|the given|a specified] [city|place|town|location|region][.||]
            [Weather|Weather service|Weather information|Weather API|Current weather|Weather query|Forecast][ by city| for cities| of a place| anywhere||][.||]
            [Is it raining, sunny or cold somewhere?|What it is like outside|How warm or cold it is in a place|Tells rain, sun and temperature][.||]
            """),
        "zh": lines("""
            [获取|查询|查看|返回|提供|检索|得到][某个|指定|某地|一个|给定||][城市|地点|地区|地方][的|][天气|天气信息|天气预报|实时天气|当前天气|气温和天气|天气数据][。||]
            [天气|天气服务|天气接口|实时天气|天气预报][查询|工具|功能||]
            """),
        "ja": lines("""
            [指定した|ある|][都市|場所|街|地域]の[天気|現在の天気|天気予報|気象情報|天気情報]を[取得|検索|表示|調べる|返す|取得する|確認する][。||]
            [天気|天気予報|気象情報][の取得|検索|の照会||]
            """),
        "id": lines("""
            [Dapatkan|Ambil|Cek|Cari|Lihat|Tampilkan|Memberikan] [cuaca|info cuaca|cuaca saat ini|prakiraan cuaca|data cuaca] [di|untuk|suatu|sebuah] [kota|tempat|lokasi|wilayah][.||]
            [Cuaca|Info cuaca|Layanan cuaca|Prakiraan cuaca][ kota| suatu tempat||]
            """),
    },
    "time": {
        "en": lines("""
            [Get|Fetch|Retrieve|Look up|Query|Check|Find|Returns|Shows] [the |the current |the local |the exact |][time|local time|clock time|time of day] [of|for|in|at] [a|the|any|the given|a specified] [city|place|town|location|region][.||]
            [World clock|Local time|Clock|Time zone lookup|Time service|Current time][ by city| for cities| of a place||][.||]
            What [hour|time] it is [somewhere|elsewhere|in another town|around the world]
            """),
        "zh": lines("""
            [获取|查询|查看|返回|提供|得到][某个|指定|某地|给定||][城市|地点|地区|地方]的[时间|当前时间|当地时间|现在时间|准确时间][。||]
            [世界时钟|当地时间|时间服务|时钟][查询|工具||]
            """),
        "ja": lines("""
            [指定した|ある|][都市|場所|街|地域]の[時刻|現在時刻|現地時間|時間]を[取得|表示|調べる|返す|取得する|確認する][。||]
            [世界時計|現地時間|時刻][の取得|の照会||]
            """),
        "id": lines("""
            [Dapatkan|Ambil|Cek|Lihat|Tampilkan] [waktu|jam|waktu setempat|waktu saat ini] [di|untuk|suatu] [kota|tempat|lokasi][.||]
            [Jam dunia|Waktu setempat|Waktu kota]
            """),
    },
    "hotels": {
        "en": lines("""
            [Find|Search|Search for|List|Look up|Get|Returns|Shows|Browse] [available |cheap |good |all |][hotels|hotel rooms|accommodation|places to stay|lodging] [in|near|of] [a|the|any|the given|a specified] [city|place|town|location|region][.||]
            [Hotel finder|Hotel directory|Hotels|Accommodation search|Where to stay][ by city| for travellers||][.||]
            """),
        "zh": lines("""
            [查找|搜索|查询|列出|推荐|检索][某个|指定|某地|给定||][城市|地点|地区|地方]的[酒店|宾馆|住宿|旅馆|酒店列表][。||]
            [酒店|住宿|宾馆][搜索|推荐|工具|列表]
            """),
        "ja": lines("""
            [指定した|ある|][都市|場所|街|地域]の[ホテル|宿泊先|宿|ホテル一覧]を[検索|検索する|探す|取得する|表示][。||]
            [ホテル|宿泊先|宿][検索|の一覧|探し]
            """),
        "id": lines("""
            [Cari|Temukan|Tampilkan|Daftar|Lihat] [hotel|penginapan|tempat menginap|kamar hotel] [di|suatu|sekitar] [kota|tempat|lokasi|daerah][.||]
            [Pencarian hotel|Daftar hotel|Info penginapan]
            """),
    },
    "population": {
        "en": lines("""
            [Get|Fetch|Retrieve|Look up|Query|Check|Find|Returns|Shows] [the |the current |the total |][population|number of people|number of residents|population figure] [of|for|in] [a|the|any|the given|a specified] [city|place|town|location|region][.||]
            [Population|Population data|Population statistics|Number of residents][ by city| of a place||][.||]
            """),
        "zh": lines("""
            [获取|查询|查看|返回|提供|得到][某个|指定|某地|给定||][城市|地点|地区|地方]的[人口|人口数|人口数量|居民人数|人口总数|人口数据][。||]
            [人口|人口数据|居民人数][查询|统计|工具]
            """),
        "ja": lines("""
            [指定した|ある|][都市|場所|街|地域]の[人口|住民数|総人口|人口データ]を[取得|表示|調べる|返す|取得する|確認する][。||]
            [人口|住民数][の取得|の照会|データ]
            """),
        "id": lines("""
            [Dapatkan|Ambil|Cek|Lihat|Tampilkan] [jumlah penduduk|populasi|jumlah warga|data penduduk] [suatu |sebuah |][kota|tempat|daerah][.||]
            [Jumlah penduduk|Populasi|Data penduduk][ kota||]
            """),
    },
}  # fmt: skip
PLACE_CALLED: dict[Language, tuple[str, ...]] = {
    "ja": ("都市", "都市名", "場所", "場所の名前", "街の名前", "地名", "調べる都市", "対象の都市"),
    "id": ("Kota", "Nama kota", "Lokasi", "Nama tempat", "Tempat yang dicari", "Kota yang dimaksud"),
}


# Wishes that only training has. A line begins with what it holds: the names of a function, its descriptions, its values
# (hole, kind, names | described in four languages | what a choice or a switch may be), and patterns by language.
WRITTEN = """
# news
names get_news news latest_news search_news fetch_news headlines topic_news news_lookup
slot t word topic subject keyword query about theme | The topic | 主题 | テーマ | Topik
about en [Get|Find|Search|Fetch|Show] [the latest |recent |today's |][news|headlines|news articles|stories] [about|on] [a topic|a subject|something]
about zh [查询|获取|搜索|查看][某个主题的|关于某个话题的|最新的|][新闻|资讯|头条][。||]
about ja [テーマの|最新の|指定した話題の|][ニュース|記事|報道]を[検索する|取得する|調べる|表示]
about id [Cari|Ambil|Tampilkan] berita [terbaru |terkini ||]tentang [suatu topik|sebuah topik]
en <get> the [latest|newest|recent|today's|most important|top] [news|headlines|stories|articles] [about|on|concerning|regarding] {t} <thx>
en [what's new|anything new|what happened lately|what are they writing|any headlines|what's going on|any news] [with|about|on|around] {t} <q>
en [news|headlines|latest|breaking news][:| about| on| -] {t} <thx>
en {t} [news|headlines|news today|latest news] <thx>
zh <cha>[关于|有关|跟]{t}的[最新|今日|近期|][新闻|消息|报道|资讯|头条]<ne>
zh {t}[最近|今天|这几天|][有什么新闻|出什么事了|有什么动态|有新消息吗|上头条了吗]<wen>
zh [新闻|资讯|头条][：|，| ]{t}<ne>
ja <pre>{t}[の|に関する|についての][最新の|今日の|最近の|][ニュース|記事|報道]<wa>
ja {t}で[何か新しいことはある？|最近何がありましたか？|新しいニュースはありますか？]
id <cek> berita [terbaru |terkini |hari ini ||][tentang|soal|mengenai] {t} <ya>
id [ada|apa ada|apa] [berita|kabar] [baru|terbaru] [soal|tentang] {t} <q>

# exchange_rate
names get_exchange_rate exchange_rate currency_rate convert_currency fx_rate forex_lookup currency_converter
slot a currency from_currency source base from base_currency | Currency to change | 原币种 | 元の通貨 | Mata uang asal
slot b currency to_currency target quote to target_currency | Currency wanted | 目标币种 | 変える先の通貨 | Mata uang tujuan
slot? n integer amount sum value quantity | How much money | 金额 | 金額 | Jumlah uang
about en [Get|Look up|Check] the exchange rate [between two currencies|of one currency in another]
about en [Convert|Change] money [into another currency|between currencies]
about zh [查询|获取|换算][两种货币的|货币|][汇率|兑换率|外汇牌价][。||]
about ja [二つの通貨の|通貨の|][為替レート|両替レート]を[調べる|取得する|換算する]
about id [Cek|Ambil|Hitung] kurs [dua mata uang|mata uang]
en <get> the [exchange rate|rate|conversion rate|current rate] [from|of] {a} [to|into|against] {b} <thx>
en [how much is|what is|what's|convert|change|how much are] {n} {a} [in|to|into] {b} <q>
en {a} to {b} [rate|exchange rate|please|now] <q>
en [I want to|I need to|can I|I'd like to] [swap|change|exchange|convert] {n} {a} [for|into|to] {b} <thx>
zh <cha>{a}[兑|对|换|兑换]{b}的[汇率|比率|兑换率|牌价]<ne>
zh {n}{a}[能换多少|等于多少|可以兑换多少|折合多少|值多少]{b}<wen>
zh <qing>把{n}{a}[换成|兑换成|换算成|折算成]{b}<ne>
ja <pre>{a}から{b}への[為替レート|レート|両替レート]<wa>
ja {n}{a}は[何|いくつの|どのくらいの]{b}[になりますか？|ですか？|？|か教えて<te>]
ja {n}{a}を{b}に[換算して<te>|両替したい|変えたいです]
id <cek> kurs {a} [ke|terhadap] {b} <ya>
id {n} {a} [berapa|sama dengan berapa|jadi berapa|kalau ke] {b} <q>
id <tolong> [tukar|konversi|ubah|hitung] {n} {a} [ke|jadi|menjadi] {b} <ya>

# flights
names search_flights find_flights flights flight_search get_flights flight_lookup list_flights
slot a place origin from_city departure from start departure_city | City of departure | 出发城市 | 出発地 | Kota asal
slot b place destination to_city arrival to goal arrival_city | City of arrival | 到达城市 | 到着地 | Kota tujuan
slot? d date date day when departure_date on | Day of the flight | 日期 | 日付 | Tanggal
about en [Search|Find|List|Look up] [flights|plane connections|air tickets] [between two cities|from one city to another]
about zh [查询|搜索|查找][两个城市之间的|][航班|机票|飞机班次][。||]
about ja [二つの都市の間の|][航空便|フライト|飛行機の便]を[検索する|探す|調べる]
about id [Cari|Temukan|Lihat] [penerbangan|tiket pesawat|jadwal pesawat] [antara dua kota|dari satu kota ke kota lain]
en <ask> [find|search|look for|check|show me|list] [flights|a flight|plane tickets|cheap flights|the next flight|direct flights] from {a} to {b}[ {d}| {d}||] <thx>
en [I want to|I need to|I have to|we'd like to|I must|my boss wants to] fly [to {b} from {a}|from {a} to {b}|out of {a} to {b}][ {d}||] <thx>
en [are there|is there|do you see] [any flights|a plane|a direct flight|flights] [between {a} and {b}|from {a} to {b}|that leaves {a} for {b}][ {d}||] <q>
en {a} to {b} [flights|by plane|flight|, flights][ {d}||] <q>
zh <cha>[{d}|]从{a}[到|飞|飞往|去]{b}的[航班|机票|飞机|飞机票|班机]<ne>
zh [{d}||]{a}[飞|到]{b}[有没有航班|有飞机吗|的航班有哪些|机票多少钱|有直飞吗]<wen>
zh 我[想|要|得|打算|准备][{d}|]从{a}飞[到|]{b}[，帮我查航班|，有什么航班|，看看机票|]<ne>
ja <pre>[{d}の||]{a}から{b}[への|行きの|までの][便|フライト|飛行機|航空券|直行便]<wa>
ja [{d}に||]{a}から{b}[へ|まで|に]飛びたい[です|のですが|んだけど][。便はありますか？|、便を探して<te>|]
id <tolong> [cari|carikan|cek|tampilkan] [penerbangan|tiket pesawat|pesawat|jadwal pesawat] dari {a} ke {b}[ {d}||] <ya>
id [saya|aku|kami] [mau|ingin|harus|perlu] terbang dari {a} ke {b}[ {d}||] <ya>
id [ada|apa ada|adakah] [pesawat|penerbangan langsung|penerbangan] [dari {a} ke {b}|{a} ke {b}][ {d}||] <q>

# trains
names search_trains find_trains train_search trains rail_connections train_timetable get_trains
slot a place from origin departure_station from_station start | Station of departure | 出发站 | 出発駅 | Stasiun asal
slot b place to destination arrival_station to_station target | Station of arrival | 到达站 | 到着駅 | Stasiun tujuan
slot? h hour time departure_time at after | Time | 时间 | 時刻 | Jam
about en [Search|Find|List|Look up] [trains|train connections|rail tickets] [between two places|from one station to another]
about zh [查询|搜索|查找][两地之间的|][火车|列车|高铁|火车票][。||]
about ja [二つの駅の間の|][列車|電車|新幹線]を[検索する|探す|調べる]
about id [Cari|Temukan|Lihat] [kereta|jadwal kereta|tiket kereta] [antara dua kota|ke suatu kota]
en <ask> [find|search|look for|check|show me] [trains|a train|the next train|train tickets|rail connections] from {a} to {b}[ at {h}| after {h}||] <thx>
en [when does the|which|is there a|what time does the] [next |last |first |]train [go|leave|run] from {a} to {b} <q>
en [I want to|I need to|we have to] take the train from {a} to {b}[ at {h}||] <thx>
en how do I get [from {a} to {b}|to {b} from {a}] by [train|rail] <q>
zh <cha>{a}[到|去|开往]{b}的[火车|高铁|列车|动车|车次|火车票]<ne>
zh 从{a}[坐火车|坐高铁|坐动车]去{b}[，有哪些车次|，几点有车|，有票吗|][，{h}左右|，{h}以后||]<wen>
zh {a}到{b}[{h}以后|{h}左右|]有[火车|高铁|动车]吗<wen>
ja <pre>{a}から{b}[への|行きの|までの][電車|新幹線|列車|次の電車]<wa>
ja [{h}に||]{a}から{b}まで[電車で行きたいです|新幹線で行きたい|列車で行くには？|電車はありますか？]
id <tolong> [cari|carikan|cek|tampilkan] [kereta|jadwal kereta|tiket kereta] dari {a} ke {b}[ jam {h}| pukul {h}||] <ya>
id [kereta|kereta berikutnya|kereta terakhir] dari {a} ke {b} [jam berapa|kapan|pukul berapa|ada tidak] <q>

# restaurants
names find_restaurants restaurants search_restaurants restaurant_finder places_to_eat dining_search food_nearby
slot p place city location place near area town | Where to eat | 地点 | 場所 | Lokasi
slot? c dish cuisine food dish kind kitchen | What to eat | 菜系 | 料理 | Masakan
about en [Find|Search|List|Suggest] [restaurants|places to eat|somewhere to eat] [in a city|nearby|of a town]
about zh [查找|搜索|推荐][某地的|城市的|附近的|][餐厅|饭店|餐馆|美食][。||]
about ja [街の|都市の|近くの|][レストラン|飲食店|食べる所]を[探す|検索する|紹介する]
about id [Cari|Temukan|Rekomendasi] [restoran|rumah makan|tempat makan] [di suatu kota|terdekat]
en <ask> [find|find me|recommend|suggest|look for|show me] [a restaurant|restaurants|somewhere to eat|a nice place to eat|a cheap diner|a good restaurant] in {p} <thx>
en where can [I|we|one] [eat|get|find|have] {c} in {p} <q>
en <go>[, |. ][where can we eat|any good restaurants|I'm hungry|where to have dinner|find a restaurant] <q>
en [restaurants|places to eat|dinner|lunch] in {p}[ with {c}||] <thx>
zh <qing>[找|推荐|搜|搜索|找找]{p}的[餐厅|饭店|餐馆|饭馆|好吃的店|馆子]<ne>
zh {p}[哪里可以吃|哪儿能吃到|哪家店有|哪里有]{c}<wen>
zh <go>，[去哪儿吃饭|有什么餐厅|推荐家饭店|哪里吃好|找个吃饭的地方]<wen>
ja <pre>{p}の[レストラン|飲食店|おいしい店|ご飯屋さん]を[探して<te>|教えて<te>|紹介して<te>|検索して<te>]
ja {p}で{c}が[食べられる店はどこ？|食べたいです|食べられる所を探して<te>]
ja <go>[どこで食事できますか？|いいレストランはある？|お店を探して<te>]
id <tolong> [cari|carikan|rekomendasikan|tunjukkan] [restoran|tempat makan|rumah makan|warung enak] di {p} <ya>
id di mana [bisa|aku bisa|kami bisa] [makan|beli|cari] {c} di {p} <q>
id <go>[, |. ][makan di mana|ada restoran apa|cari tempat makan] <q>

# translate
names translate translate_text translation translator get_translation text_translate
slot t text text sentence content input phrase message | Text to translate | 要翻译的文字 | 訳す文 | Teks yang diterjemahkan
slot l tongue language target_language to target lang | Language wanted | 目标语言 | 訳す先の言語 | Bahasa tujuan
about en [Translate|Translates|Turn] [a text|text|a sentence] into [another language|a given language]
about zh [把文字翻译成|将文本译成|把句子翻成][指定语言|其他语言|另一种语言]
about zh 翻译[文字|文本|句子]
about ja [文章|テキスト|文]を[別の言語|指定した言語]に[翻訳する|訳す]
about id [Terjemahkan|Menerjemahkan] [teks|kalimat] ke [bahasa lain|bahasa tertentu]
en <ask> [translate|put|turn|render] "{t}" [into|to] {l} <thx>
en [how do you say|how would you say|what is|how do I say|what's] "{t}" in {l} <q>
en <ask> [translate|translate this|translate the following] [to|into] {l}: {t}
en I need "{t}" in {l} <thx>
zh <qing>[把|将]“{t}”[翻译成|译成|翻成|翻译为]{l}<ne>
zh “{t}”用{l}[怎么说|怎么讲|怎么写|如何表达]<wen>
zh <qing>翻译成{l}：{t}
ja <pre>「{t}」を{l}に[翻訳して<te>|訳して<te>|してください|直して<te>]
ja 「{t}」は{l}で[何と言いますか？|どう言う？|なんて言うの？|どう書きますか？]
id <tolong> terjemahkan "{t}" ke {l} <ya>
id [apa|gimana|bagaimana] [bahasa {l}-nya "{t}"|mengatakan "{t}" dalam bahasa {l}] <q>
id <tolong> terjemahkan ke bahasa {l}: {t}

# dictionary
names define lookup_word dictionary define_word word_meaning get_definition meaning
slot w word word term expression entry | The word | 词语 | 単語 | Kata
about en [Look up|Find|Get|Explain] the [meaning|definition] of a word
about zh [查询|解释|查找]词语的[意思|定义|释义]
about ja 単語の[意味|定義]を[調べる|引く|取得する]
about id [Cari|Lihat] [arti|makna|definisi] sebuah kata
en <get> the [meaning|definition|dictionary entry|explanation] of {w} <thx>
en [what does|what might] {w} mean <q>
en <ask> [define|look up|explain the word] {w} <thx>
zh <cha>{w}[的意思|是什么意思|的释义|的定义|这个词的意思|怎么解释]<ne>
zh {w}[啥意思|是什么意思|怎么解释|这个词什么意思]<wen>
ja <pre>{w}[という言葉|という単語|]の[意味|定義]<wa>
ja {w}[って何？|って、どういう意味？|とはどういう意味ですか？|を辞書で引いて<te>]
id <cek> [arti|makna|definisi] [kata |][dari |]{w} <ya>
id {w} [artinya apa|itu apa artinya|maksudnya apa] <q>

# reminder
names set_reminder create_reminder remind add_reminder reminder remind_me new_reminder
slot t task text task what title about content | What to remember | 提醒内容 | 内容 | Isi pengingat
slot? h hour time at when remind_at hour | When | 提醒时间 | 時刻 | Waktu
about en [Set|Create|Add] a reminder[ for the user| at a time||]
about zh [设置|创建|添加][一个|][提醒|备忘提醒]
about ja [リマインダー|通知]を[設定する|作る|追加する]
about id [Pasang|Buat|Tambah] pengingat
en <ask> remind me to {t}[ at {h}| at {h}||] <thx>
en <ask> [set|create|add|make|put in] a reminder[ for {h}||]: {t}
en [don't let me forget to|I must not forget to|make sure I] {t}[ at {h}||] <thx>
zh <qing>[{h}|]提醒我{t}<ne>
zh <qing>[设|设置|建|加|创建][一个|个]提醒[，{h}||]：{t}
zh [别忘了让我|记得叫我|到时候喊我]{t}[，{h}||]<ne>
ja <pre>[{h}に||]「{t}」とリマインドして<te>
ja <pre>[{h}に||]{t}のを[忘れないように知らせて<te>|思い出させて<te>|リマインドして<te>]
ja リマインダー[を追加|を設定|][：|して：]{t}
id <tolong> ingatkan [saya|aku] [untuk |]{t}[ jam {h}| pukul {h}||] <ya>
id <tolong> [buat|pasang|tambahkan] pengingat[ jam {h}||]: {t}
id jangan sampai [saya|aku] lupa {t}[ jam {h}||] <ya>

# alarm
names set_alarm alarm create_alarm wake_me alarm_clock new_alarm
slot h hour time at hour alarm_time when | Time of the alarm | 闹钟时间 | アラームの時刻 | Jam alarm
slot? d date day date on which_day | Day | 日期 | 日 | Hari
about en [Set|Create] an alarm[ clock|]
about en Wake the user up [at a time|]
about zh [设置|设定|创建]闹钟
about ja [アラーム|目覚まし]を[設定する|かける|セットする]
about id [Pasang|Atur|Setel] alarm
en <ask> [set|create|put] [an|my|the] alarm [for|at|to] {h}[ {d}||] <thx>
en <ask> wake me[ up|] at {h}[ {d}||] <thx>
en I [have to|need to|must|want to] [get up|wake up|be up|be awake] at {h}[ {d}||] <thx>
zh <qing>[定|设|设置|设定|上][一个|个|][{d}|]{h}的闹钟<ne>
zh <qing>[{d}|]{h}叫我[起床|起来|醒来]<ne>
zh 我[{d}|]{h}[要起床|得起来|必须醒]，[定个闹钟|叫我一下|设个闹钟]<ne>
ja <pre>[{d}の|]{h}に[アラームをかけて<te>|アラームを設定して<te>|起こして<te>|目覚ましをセットして<te>]
ja [{d}|][、|]{h}に起き[たいです|ないといけません|なきゃ]。[アラームをお願い|起こして<te>]
id <tolong> [pasang|setel|atur|nyalakan] alarm [jam|pukul] {h}[ {d}||] <ya>
id <tolong> bangunkan [saya|aku] [jam|pukul] {h}[ {d}||] <ya>

# calendar_event
names create_event add_event calendar_add add_to_calendar new_appointment schedule_event make_appointment
slot t word title event name subject what | Title of the event | 日程标题 | 予定の題名 | Judul acara
slot d date date day on when event_date | Day | 日期 | 日付 | Tanggal
slot? h hour time start at start_time | Start | 开始时间 | 開始時刻 | Jam mulai
about en [Add|Put|Create] [an event|an appointment|an entry] [in|into|for] the calendar
about zh [添加|创建|新建][日程|日历事件|预约]
about ja [カレンダー|予定表]に予定を[追加する|入れる|登録する]
about id [Tambah|Buat] acara [di|dalam] kalender
en <ask> [add|put|enter|write|save] {t} [to|into|in] my calendar {d}[ at {h}||] <thx>
en <ask> [schedule|plan|create an event|make an appointment] [called |for |]{t} {d}[ at {h}||] <thx>
en I have {t} {d}[ at {h}||], [put it in my calendar|please add it|save that in the calendar] <thx>
zh <qing>[把|将]{t}[加到|记到|写进|放进]{d}的[日历|日程|日程表]<ne>
zh <qing>[添加|安排|新建|创建|加个]日程[：|，]{d}[{h}|]{t}<ne>
zh {d}[{h}|]我有{t}，[记到日历|加进日程|帮我记上]<ne>
ja <pre>{d}[の{h}|][に|の]{t}を[カレンダーに入れて<te>|予定に追加して<te>|カレンダーに登録して<te>]
ja 予定[を追加|][：|、]{d}[、{h}|]、{t}
id <tolong> [tambahkan|masukkan|catat|simpan] {t} [ke|di] kalender {d}[ jam {h}||] <ya>
id <tolong> [jadwalkan|buat acara] {t} {d}[ jam {h}||] <ya>

# email
names send_email email write_email mail_to send_mail compose_email mail
slot p person recipient to receiver addressee who | Recipient | 收件人 | 宛先 | Penerima
slot s text subject body text message content | What it says | 邮件内容 | 本文 | Isi email
about en [Send|Write|Compose] an [e-mail|email][ to somebody||]
about zh [发送|写|发][电子邮件|邮件]
about ja [メール|電子メール]を[送る|送信する|書く]
about id [Kirim|Tulis] [email|surel]
en <ask> [send|write] an [email|e-mail|mail] to {p} [saying|with the text|that says|with the words] "{s}" <thx>
en <ask> [email|e-mail|mail] {p}[:| this:| the following:] {s}
en <ask> [send|write] {p} an email: {s}
zh <qing>给{p}[发邮件|写邮件|发一封邮件|发封电子邮件]，[内容是|内容|写]“{s}”<ne>
zh <qing>[发邮件给|写封邮件给|电邮给]{p}：{s}
ja <pre>{p}さんに「{s}」と[メールして<te>|メールを送って<te>|メールを書いて<te>]
ja {p}[さん|]宛てのメール：{s}
id <tolong> [kirim|kirimkan|tulis] email ke {p} [isinya|dengan isi|berisi] "{s}" <ya>
id <tolong> email {p}: {s}

# message
names send_message text_message sms send_sms message_contact chat_send post_message
slot p person recipient contact to person name | Who gets it | 接收人 | 相手 | Penerima
slot t text message text content body | The message | 消息内容 | 本文 | Isi pesan
about en [Send|Write] a [message|text message|chat message][ to a contact||]
about zh [发送|发][消息|短信|信息][给联系人|]
about ja [メッセージ|ショートメッセージ]を[送る|送信する]
about id [Kirim|Tulis] pesan[ singkat| ke kontak||]
en <ask> [text|message|write to|ping] {p}[:| that says:| this:] {t}
en <ask> tell {p} "{t}" <thx>
en <ask> [send|write] [{p} a message|a message to {p}|a text to {p}]: {t}
zh <qing>给{p}发[个|条|一条|][消息|短信|微信|信息]，[说|内容是|就说]“{t}”<ne>
zh <qing>[告诉|转告|通知]{p}：{t}
ja <pre>{p}さんに「{t}」と[送って<te>|伝えて<te>|メッセージして<te>|連絡して<te>]
ja {p}[さん|]に伝言：{t}
id <tolong> [kirim|kirimkan] pesan ke {p}: {t}
id <tolong> [bilang ke|sampaikan ke|beri tahu|kabari] {p} "{t}" <ya>

# note
names create_note add_note take_note note save_note new_note write_note
slot t text text note content body what | Text of the note | 笔记内容 | メモの内容 | Isi catatan
about en [Save|Create|Write down|Take] a note
about zh [新建|保存|记录][笔记|便签|备忘录]
about ja メモを[取る|保存する|作る]
about id [Simpan|Buat|Tulis] catatan
en <ask> [note|note down|write down|jot down|take a note|save a note|make a note]: {t}
en <ask> [write|put|save] "{t}" [in|into|to] my notes <thx>
en [note to self|new note|note]: {t}
zh <qing>[记一下|记下|记录|写个便签|新建笔记|做个笔记|记个备忘]：{t}
zh <qing>把“{t}”[记到笔记里|存进备忘录|写进便签|记下来]<ne>
ja <pre>「{t}」とメモして<te>
ja メモ[：|して：|に残して：]{t}
id <tolong> [catat|tulis catatan|simpan catatan|buat catatan]: {t}
id <tolong> [simpan|tulis|catat] "{t}" [di|ke] catatan <ya>

# shopping_list
names add_to_list shopping_list add_item buy_list grocery_list add_to_shopping_list
slot i word item product thing article what | What to buy | 商品 | 品物 | Barang
slot? n integer quantity count amount number how_many | How many | 数量 | 数 | Jumlah
about en [Add|Put] [an item|something] [to|on] the [shopping list|grocery list]
about zh [往购物清单里添加|添加到购物清单的][商品|物品]
about ja [買い物リスト]に[品物|商品]を[追加する|入れる]
about id [Tambahkan|Masukkan] barang ke daftar belanja
en <ask> [add|put|write] [{n} {i}|{i}] [to|on|onto] [my|the|our] [shopping list|grocery list|list] <thx>
en [we need|we're out of|I have to buy|I need to buy] {i}, [add it to the list|put it on the shopping list|please add that] <thx>
zh <qing>[把|将]{i}[加到|放进|写进|记到][购物清单|购物单|采购清单]<ne>
zh 购物清单[里|上|][加|添|加上|记上]{n}个{i}<ne>
zh 家里[没|缺|快没]{i}了，[加到购物清单|记进清单|写到购物单上]<ne>
ja <pre>買い物リストに{i}を[{n}個|][追加して<te>|入れて<te>|書いて<te>]
ja {i}[が切れた|がなくなりました|を買わなきゃ]。[リストに入れて<te>|買い物リストに追加]
id <tolong> [tambahkan|masukkan|tulis] [{n} {i}|{i}] [ke|di] daftar belanja <ya>
id {i} [habis|sudah habis|mau habis], [tambahkan ke daftar belanja|masukkan daftar belanja] <ya>

# stock_price
names get_stock_price stock_price share_price quote stock_quote stocks ticker_price
slot c name company symbol stock ticker firm name | Company | 公司 | 会社 | Perusahaan
about en [Get|Look up|Check] the [stock price|share price|quote] of a company
about zh [查询|获取][公司|股票][的|][股价|股票价格|行情]
about ja [会社の|企業の|][株価|株の値段]を[調べる|取得する]
about id [Cek|Ambil|Lihat] harga saham [suatu |]perusahaan
en <get> the [stock price|share price|quote|stock quote|price of one share] [of|for] {c}[ <present>||] <thx>
en [how is|how's|how are] {c} [stock|shares|doing on the stock market|trading][ <present>||] <q>
en {c} [stock|share price|stock price|quote] <q>
en [what are|how much are] {c} shares [worth|trading at|going for][ <present>||] <q>
zh <cha>{c}的[股价|股票价格|股票行情|股票|最新股价]<ne>
zh {c}[股价|股票][现在|今天|][多少|涨了吗|是多少|跌了没|怎么样]<wen>
ja <pre>{c}の[株価|株|株の値段|今日の株価]<wa>
ja {c}の株は[上がった？|いくらですか？|下がりましたか？|今いくら？]
id <cek> harga saham {c}[ <present>||] <ya>
id saham {c} [berapa|naik tidak|turun tidak|berapa harganya][ <present>||] <q>

# match_result
names get_score match_result sports_result score game_result team_score last_match
slot t name team club side who | The team | 球队 | チーム | Tim
about en [Get|Look up|Show] the [result|score] of a team's [last match|game]
about zh [查询|获取]球队的[比分|比赛结果|战绩]
about ja チームの[試合結果|スコア|得点]を[調べる|取得する]
about id [Cek|Lihat] [skor|hasil pertandingan] sebuah tim
en <get> the [score|result|final score|outcome] of the [last |latest |] {t} [match|game] <thx>
en [did|have|how did] {t} [win|lose|play|do][ yesterday| last night| again||] <q>
en {t} [score|result|last match|final score] <q>
zh <cha>{t}[最近一场|昨天|上一场|最近][的|][比分|比赛结果|战绩]<ne>
zh {t}[昨天|昨晚|上一场|][赢了吗|输了没|比分多少|踢得怎么样|打成几比几]<wen>
ja <pre>{t}の[試合結果|昨日の試合|スコア|最新の試合の結果]<wa>
ja {t}は[昨日|昨夜|][勝った？|勝ちましたか？|負けた？|何点取りましたか？]
id <cek> [skor|hasil pertandingan|hasil laga] [terakhir |]{t} <ya>
id {t} [menang|kalah|main] [tidak|nggak|atau tidak] [kemarin|tadi malam|semalam] <q>

# film
names find_film search_movie movie_info get_movie film_lookup movie
slot t word title film movie name query | Title of the film | 电影名 | 映画の題名 | Judul film
about en [Find|Search for|Look up|Get information on] a [film|movie]
about zh [搜索|查询|查找]电影[信息|]
about ja 映画を[探す|検索する|調べる]
about id [Cari|Temukan] film
en <get> [details about|information on|the cast of|the plot of|reviews of|facts about] the [film|movie] {t} <thx>
en <ask> [find|search for|look for|look up] the [film|movie] {t} <thx>
en [who plays in|what is|who directed|when did they make|how long is] the [film|movie] {t}[ about||] <q>
zh <cha>电影{t}[的信息|的简介|的主演|的评分|讲的是什么|]<ne>
zh <qing>[搜|找|搜索|查找]一下{t}这部电影<ne>
zh {t}这部[电影|片子][谁演的|讲什么|好看吗|几分|谁导演的]<wen>
ja <pre>映画{t}[を検索して<te>|を探して<te>|について教えて<te>|の情報をください|の出演者は？]
ja {t}という映画[<wa>|は誰が出ていますか？|は面白い？]
id <tolong> [cari|carikan] film [berjudul |]{t} <ya>
id film {t} [ceritanya apa|siapa pemainnya|sutradaranya siapa|bagus tidak|tentang apa] <q>

# music
names play_music play_song play music_player start_music play_track stream_song
slot s word song title track music artist | What to play | 歌曲 | 曲 | Lagu
about en [Play|Plays|Start|Stream] [a song|music]
about zh [播放|放][音乐|歌曲]
about ja [音楽|曲]を[再生する|流す|かける]
about id [Putar|Mainkan] [lagu|musik]
en <ask> [play|put on|start|stream] [the song |some |something by |a bit of |]{s} <thx>
en [I want to|I'd love to|I'd like to|let me|can we|let's] [hear|listen to] {s}[ <present>||] <thx>
zh <qing>[播放|放|放一首|来一首|播|放一下]{s}<ne>
zh 我[想|要]听{s}<ne>
zh [来点|放点|给我来点]{s}[的歌|的音乐]<ne>
ja <pre>{s}を[再生して<te>|かけて<te>|流して<te>|聴きたい|聴かせて<te>]
id <tolong> [putar|mainkan|setel|putarkan] [lagu |musik |]{s} <ya>
id [aku|saya|kami] [mau|pengin|ingin] [dengar|dengerin|mendengarkan] {s} <ya>

# recipe
names get_recipe find_recipe recipe search_recipes recipe_lookup how_to_cook
slot d dish dish food meal name what | The dish | 菜名 | 料理名 | Masakan
about en [Find|Get|Look up] a recipe[ for a dish||]
about zh [查询|查找|获取]菜谱
about zh 菜的[做法|菜谱]
about ja [料理の|][レシピ|作り方]を[探す|調べる|取得する]
about id [Cari|Temukan] resep[ masakan||]
en <get> [a|the|a simple|a quick|a good|grandma's] recipe for {d} <thx>
en how [do I|do you|can I|does one|should I] [cook|make|prepare|bake] {d} <q>
en I [want to|feel like|would like to|have to] [cook|make|cooking|prepare] {d}, [what do I need|find a recipe|how does it work|got a recipe] <q>
zh <cha>{d}的[做法|菜谱|食谱|配方|家常做法]<ne>
zh {d}[怎么做|怎么烧|如何做|需要什么材料|怎么做好吃]<wen>
zh [今晚|中午|周末|]想[做|吃|学做]{d}，[有菜谱吗|怎么做|给个做法]<wen>
ja <pre>{d}の[レシピ|作り方|簡単なレシピ]<wa>
ja {d}は[どうやって作りますか？|どう作るの？|どうやって作る？]
id <cek> resep {d}[ yang mudah| sederhana||] <ya>
id [cara|gimana cara|bagaimana cara] [masak|membuat|bikin|memasak] {d} <q>

# route
names get_route route directions plan_route navigate get_directions find_way
slot a place start from origin starting_point departure | Where it starts | 起点 | 出発地 | Titik awal
slot b place end to destination goal target | Where it ends | 终点 | 目的地 | Tujuan
slot? m choice mode travel_mode transport by means vehicle | How to travel | 出行方式 | 移動手段 | Kendaraan | car,bike,bus,foot | 开车,骑车,公交,步行 | 車,自転車,バス,徒歩 | mobil,motor,sepeda,bus
about en [Get|Plan|Find|Compute] [a route|directions|the way] [between two places|from one place to another]
about zh [规划|查询|获取][路线|两地之间的路线|导航路线]
about ja [二つの場所の間の|][道順|経路|ルート]を[調べる|探す|計算する]
about id [Cari|Hitung|Rencanakan] rute [antara dua tempat|ke suatu tempat]
en <get> [directions|the way|the route|the best route|the fastest way] from {a} to {b}[ by {m}| by {m}||] <thx>
en how [do I|can I|do we|would you] [get|go|travel|come] from {a} to {b}[ by {m}| by {m}||] <q>
en <ask> [plan|navigate|guide me|take me|work out a route] from {a} to {b}[ by {m}||] <thx>
zh <cha>从{a}[到|去]{b}的[路线|路|走法|最快路线|导航]<ne>
zh 从{a}[到|去|往]{b}怎么走<wen>
zh 从{a}{m}[到|去]{b}[怎么走|走哪条路|要怎么走]<wen>
zh <qing>导航[，|：|]从{a}[到|去]{b}[，{m}|]<ne>
ja <pre>{a}から{b}まで[{m}で|]の[道順|行き方|ルート|経路]<wa>
ja {a}から{b}へ[{m}で|][は|]どう行けば[いいですか？|いい？]
id <cek> rute dari {a} ke {b}[ naik {m}| pakai {m}||] <ya>
id [gimana|bagaimana] [cara |][pergi|ke sana|jalan] dari {a} ke {b}[ naik {m}||] <q>

# distance
names get_distance distance how_far measure_distance distance_between kilometres
slot a place from origin start first_place point_a | First place | 起点 | 一つ目の場所 | Tempat pertama
slot b place to destination end second_place point_b | Second place | 终点 | 二つ目の場所 | Tempat kedua
about en [Get|Measure|Compute|Tells] the distance [between two places|from one city to another]
about zh [查询|计算|获取][两地|两个地方][之间|]的距离
about ja [二つの場所の|二地点間の][距離]を[測る|計算する|調べる]
about id [Hitung|Cek] jarak antara dua [tempat|kota]
en <get> the distance [between {a} and {b}|from {a} to {b}][ in kilometres| as the crow flies||] <thx>
en how [far away is|many kilometres is|many miles is|far off is] {b} from {a} <q>
en [is it far|is it a long way|how long is the way|how many kilometres is it] from {a} to {b} <q>
zh <cha>{a}[到|和|与|离]{b}的[距离|路程|公里数|里程]<ne>
zh {a}[离|距离|距]{b}[远吗|多少公里|有多少公里|远不远|多远]<wen>
ja <pre>{a}[から|と]{b}[までの|の間の][距離|キロ数]<wa>
ja {a}から{b}まで[何キロですか？|何キロ？|遠いですか？|どれくらい離れていますか？]
id <cek> jarak [dari {a} ke {b}|antara {a} dan {b}|{a} ke {b}] <ya>
id [berapa kilometer|berapa jauhnya|jauh tidak|berapa kilo] dari {a} ke {b} <q>

# air_quality
names get_air_quality air_quality aqi air_pollution check_air smog_level pollution
slot p place city location place town where | City | 城市 | 都市 | Kota
about en [Get|Check|Look up] the [air quality|air pollution|air quality index] [of|in] a [city|place]
about zh [查询|获取|检测][城市|某地][的|][空气质量|空气污染指数|雾霾情况]
about ja [都市|場所]の[空気の質|大気汚染|大気質指数]を[調べる|取得する]
about id [Cek|Ambil] [kualitas udara|polusi udara] [suatu kota|di suatu tempat]
en <get> the [air quality|AQI|smog level|pollution level|air pollution] [in|of|for|around] {p}[ <now>||] <thx>
en [is the air|is it smoggy|how clean is the air|how polluted is the air|how bad is the smog|how's the air] [clean |]in {p}[ <now>||] <q>
en <go>[, |. ][should I wear a mask|is the air clean there|how's the air quality|is it polluted there] <q>
zh <cha>{p}[<now>|]的[空气质量|空气污染指数|雾霾指数|空气情况|PM2.5]<ne>
zh {p}[<now>|][空气好吗|有雾霾吗|空气怎么样|污染严重吗|空气质量如何|要戴口罩吗]<wen>
ja <pre>{p}の[空気の質|大気汚染|空気の状態|PM2.5]<wa>
ja {p}[は|の]空気[はきれいですか？|はどうですか？|は汚れていますか？|がきれい？]
id <cek> [kualitas udara|polusi udara|tingkat polusi] [di |]{p}[ <now>||] <ya>
id udara [di |]{p} [<now> |][bersih tidak|kotor tidak|bagaimana|sehat tidak] <q>

# sunrise
names get_sunrise sun_times sunrise_sunset sunrise sunset_time daylight
slot p place city location place town where | Place | 地点 | 場所 | Tempat
about en [Get|Look up] the time of [sunrise|sunset|sunrise and sunset][ at a place||]
about zh [查询|获取][某地的|城市的|][日出|日落|日出日落]时间
about ja [場所の|都市の|][日の出|日の入り|日の出と日の入り]の時刻を[調べる|取得する]
about id [Cek|Ambil] waktu [matahari terbit|matahari terbenam|terbit dan terbenam]
en <get> the [sunrise|sunset|dawn|dusk] [time |]in {p}[ <now>||] <thx>
en when [does the sun|will the sun] [rise|set|come up|go down] in {p}[ <now>||] <q>
en [how long is it light|when does it get dark|when is it dark|when does it get light] in {p}[ <now>||] <q>
zh <cha>{p}[<now>|]的[日出|日落|日出日落|天亮]时间<ne>
zh {p}[<now>|][几点日出|几点天黑|几点天亮|太阳几点落山|什么时候日落]<wen>
ja <pre>{p}の[日の出|日の入り|日の出の時刻|日没]<wa>
ja {p}は何時に[暗くなりますか？|明るくなる？|日が沈みますか？|日が昇りますか？]
id <cek> [jam|waktu] [matahari terbit|matahari terbenam|matahari tenggelam] di {p}[ <now>||] <ya>
id [kapan|jam berapa] matahari [terbit|terbenam|tenggelam] di {p}[ <now>||] <q>

# holidays
names get_holidays public_holidays holiday_list holidays bank_holidays days_off
slot c place country where land region nation | Country | 国家 | 国 | Negara
about en [List|Get|Show] the [public|bank|national] holidays [of a country|]
about zh [查询|列出][国家的|某国的][法定假日|节假日|公共假期]
about ja [国の|][祝日|休日]を[調べる|一覧にする|取得する]
about id [Daftar|Cek] hari libur [nasional |][suatu negara|]
en <get> the [public holidays|bank holidays|national holidays|holidays|days off] [in|of|for] {c} <thx>
en [when is the next|is today a|which days are a] [public |bank |]holiday in {c} <q>
zh <cha>{c}的[法定假日|节假日|公共假期|放假安排|节日]<ne>
zh {c}[什么时候放假|下一个假期是哪天|有哪些法定假日|今天放假吗]<wen>
ja <pre>{c}の[祝日|休日|次の祝日|祝祭日]<wa>
ja {c}は[今日祝日ですか？|いつ休みですか？|祝日はいつ？]
id <cek> [hari libur|tanggal merah|hari libur nasional] [di |]{c} <ya>
id [kapan|apa] [hari libur berikutnya|hari libur|libur nasional] di {c} <q>

# parcel_tracking
names track_package package_status parcel_tracking track_parcel where_is_parcel shipment_status
slot n code tracking_number number code parcel_id id | Tracking number | 快递单号 | 追跡番号 | Nomor resi
about en [Track|Trace|Find] a [parcel|package|shipment][ by its number||]
about zh [查询|跟踪|追踪][快递|包裹|物流]
about ja [荷物|小包]を[追跡する|探す]
about id [Lacak|Cek] [paket|kiriman]
en <get> the [status|whereabouts|location] of [parcel|package|shipment] {n} <thx>
en where is [my parcel|my package|the shipment|parcel|package|my delivery][ with the number| number|,|] {n} <q>
en <ask> [track|trace|follow] [parcel|package|shipment|my delivery] {n} <thx>
zh <cha>[快递|包裹|单号|运单]{n}[的物流|的状态|到哪了|的位置|]<ne>
zh [单号|快递单号|运单号]{n}，[到哪儿了|什么时候到|现在在哪|物流走到哪了]<wen>
ja <pre>追跡番号{n}の[荷物|小包|配達状況]<wa>
ja 荷物{n}は[今どこですか？|どこ？|いつ届きますか？|届きましたか？]
id <tolong> [lacak|cek|telusuri] paket [nomor |resi |]{n} <ya>
id paket [saya |][dengan resi |nomor |]{n} [sampai mana|di mana|kapan sampai|sudah di mana] <q>

# order_status
names get_order_status order_status check_order order_info my_order order_lookup
slot n code order_id order number order_number id | Number of the order | 订单号 | 注文番号 | Nomor pesanan
about en [Get|Check|Look up] the [status|state] of an order
about zh [查询|查看|获取]订单[状态|进度|情况]
about ja 注文の[状況|状態]を[調べる|確認する]
about id [Cek|Lihat] status pesanan
en <get> the [status|state|progress] of [my |]order {n} <thx>
en [is|has|was] [my |]order {n} [ready|shipped yet|been sent|paid|on its way|delivered|confirmed] <q>
en [what about|what happened to|any update on] [my |]order {n} <q>
zh <cha>订单{n}[的状态|的进度|的情况|到哪一步了]<ne>
zh [我的|]订单{n}[发货了吗|到了没|处理好了吗|什么时候发货|付款成功了吗]<wen>
ja <pre>注文{n}の[状況|状態|進み具合]<wa>
ja 注文番号{n}は[発送されましたか？|もう届く？|どうなっていますか？|確認できましたか？]
id <cek> status pesanan [nomor |]{n} <ya>
id pesanan [saya |][nomor |]{n} [sudah dikirim belum|sampai mana|sudah diproses belum|kapan dikirim] <q>

# lights
names switch_light lights set_light light_control toggle_light lamp_switch control_light
slot r room room place where location area | The room | 房间 | 部屋 | Ruangan
slot b switch on state power enabled switch turned_on | On or off | 开或关 | オンかオフ | Nyala atau mati | on;off | 打开,开一下;关掉,关了,关上 | つけて,点けて,オンにして;消して,オフにして | nyalakan,hidupkan;matikan,padamkan
about en [Switch|Turn|Control] the [light|lights|lamp] [in a room|of a room]
about zh [控制|开关][房间的|某个房间的|]灯[光|]
about ja [部屋の|][照明|電気|ライト]を[つけたり消したりする|操作する]
about id [Nyalakan atau matikan|Kendalikan] lampu [ruangan|kamar]
en <ask> [turn|switch] {b} the [light|lights|lamp] in the {r} <thx>
en <ask> [turn|switch] the {r} [light|lights|lamp] {b} <thx>
en [lights|light] {b} in the {r} <thx>
zh <qing>[把|将]{r}的[灯|电灯|灯光]{b}<ne>
zh {r}的灯[帮我|给我|麻烦|]{b}<ne>
ja <pre>{r}の[電気|照明|明かり|ライト]を{b}<te>
id <tolong> {b} lampu [di |]{r} <ya>

# curtains
names set_curtain curtain blinds move_blinds curtain_control window_blinds
slot r room room where window place | Where they hang | 房间 | 部屋 | Ruangan
slot b switch open is_open opened state up | Open or closed | 开或关 | 開けるか閉めるか | Buka atau tutup | open;close,shut | 拉开,打开;拉上,关上 | 開けて;閉めて | buka,bukakan;tutup,tutupkan
about en [Open or close|Move] the [curtains|blinds][ of a room||]
about zh [打开或关上|控制][房间的|]窗帘
about ja [部屋の|][カーテン|ブラインド]を[開け閉めする|動かす]
about id [Buka atau tutup|Atur] [tirai|gorden][ ruangan||]
en <ask> {b} the [curtains|blinds|shutters|curtain] in the {r} <thx>
en <ask> {b} the {r} [curtains|blinds] <thx>
zh <qing>[把|将]{r}的窗帘{b}<ne>
ja <pre>{r}の[カーテン|ブラインド]を{b}<te>
id <tolong> {b} [tirai|gorden] [di |]{r} <ya>

# thermostat
names set_temperature thermostat set_thermostat heating climate_control room_temperature
slot n few degrees temperature value target target_temperature | Degrees wanted | 温度 | 温度 | Suhu
slot? r room room where place area | The room | 房间 | 部屋 | Ruangan
about en [Set|Change] the [temperature|heating|thermostat][ of a room||]
about zh [设置|调节][房间|室内|空调][的|]温度
about ja [部屋の|室内の|][温度|暖房]を[設定する|変える]
about id [Atur|Setel] suhu [ruangan|kamar]
en <ask> [set|turn|put|change|adjust] the [temperature|heating|thermostat|heat] [in the {r} |]to {n}[ degrees||] <thx>
en <ask> [heat|cool|warm] the {r} to {n}[ degrees||] <thx>
en I [want|'d like|need] {n} degrees [in the {r}|in here] <thx>
zh <qing>[把|将][{r}的|][温度|空调|暖气|室温][调到|设为|设成|调成]{n}度<ne>
zh [{r}|]温度[设|调][到|成]{n}度<ne>
ja <pre>[{r}の|][温度|エアコン|暖房]を{n}度に[して<te>|設定して<te>|上げて<te>|下げて<te>]
id <tolong> [atur|setel|ubah|set] suhu [{r} |di {r} |]ke {n} derajat <ya>
id <tolong> [suhunya|AC-nya|AC] {n} derajat [di {r} |]<ya>

# aircon_mode
names set_ac_mode ac_mode aircon aircon_mode air_conditioner climate_mode
slot m choice mode setting program operation | The mode | 模式 | モード | Mode | heat,cool,dry,fan,auto | 制热,制冷,除湿,送风,自动 | 暖房,冷房,除湿,送風,自動 | panas,dingin,kering,kipas,otomatis
slot? r room room where place | The room | 房间 | 部屋 | Ruangan
about en [Set|Change] the mode of the air [conditioner|conditioning]
about zh [设置|切换]空调[的|]模式
about ja エアコンのモードを[切り替える|設定する]
about id [Atur|Ganti] mode AC
en <ask> [set|switch|put|change] the [AC|air conditioner|air conditioning|aircon] [in the {r} |]to {m}[ mode||] <thx>
en [AC|air conditioning] [in the {r} |][on|to|mode] {m} <thx>
zh <qing>[把|将][{r}的|]空调[调到|切换到|设成|换成]{m}[模式|]<ne>
zh [{r}|]空调{m}模式<ne>
ja <pre>[{r}の|]エアコンを{m}[に|モードに][して<te>|切り替えて<te>|変えて<te>]
id <tolong> [ubah|atur|ganti|setel] AC [{r} |di {r} |]ke mode {m} <ya>

# timer
names set_timer timer start_timer countdown kitchen_timer new_timer
slot n integer minutes duration length mins duration_minutes | Minutes | 分钟数 | 分 | Menit
slot? t word label name title what for_what | What it is for | 名称 | 名前 | Nama
about en [Set|Start] a [timer|countdown][ in minutes||]
about zh [设置|启动|开始][计时器|倒计时|定时器]
about ja タイマーを[セットする|始める|かける]
about id [Pasang|Mulai|Setel] [timer|penghitung waktu]
en <ask> [set|start|run] a [timer|countdown] [for|of] {n} minutes[ for {t}||] <thx>
en <ask> [start|set] a {n} minute timer[ called {t}||] <thx>
en [tell me|beep|ring|let me know] [when {n} minutes are over|in {n} minutes|after {n} minutes] <thx>
zh <qing>[设|开|定|来|设置][一个|个|]{n}分钟[的|][计时器|倒计时|定时][，叫{t}||]<ne>
zh <qing>[倒计时|计时|定时]{n}分钟[，{t}用||]<ne>
zh {n}分钟[后|以后|之后][叫我|提醒我|响铃|喊我一声]<ne>
ja <pre>[{t}用に|]{n}分[の|]タイマーを[かけて<te>|セットして<te>|スタートして<te>|お願いします]
ja <pre>{n}分[後に|たったら|経ったら][教えて<te>|鳴らして<te>|知らせて<te>]
id <tolong> [pasang|setel|mulai|nyalakan] timer {n} menit[ untuk {t}||] <ya>
id <tolong> hitung mundur {n} menit <ya>

# unit_conversion
names convert_units unit_conversion convert measure_convert units converter
slot n number value amount quantity number x | The value | 数值 | 値 | Nilai
slot a unit from_unit source unit from | Unit given | 原单位 | 元の単位 | Satuan asal
slot b unit to_unit target target_unit to | Unit wanted | 目标单位 | 変える先の単位 | Satuan tujuan
about en Convert [a value|a measure] [between units|into another unit]
about zh [单位换算|把数值换算成另一个单位|换算单位]
about ja [値を別の単位に換算する|単位の換算|単位を変える]
about id [Konversi satuan|Ubah nilai ke satuan lain]
en <ask> [convert|change|turn] {n} {a} [to|into] {b} <thx>
en [what's|what is|how much is|how much are] {n} {a} in {b} <q>
en how many {b} [are|make|is|go into] {n} {a} <q>
en {n} {a} [in|to|as] {b} <q>
zh {n}{a}[等于多少|是多少|合多少|换算成]{b}<wen>
zh <qing>把{n}{a}[换算成|换成|转换成]{b}<ne>
ja {n}{a}は[何|いくつの]{b}[ですか？|？|になりますか？|か教えて<te>]
ja <pre>{n}{a}を{b}に[換算して<te>|変えて<te>|直して<te>]
id <tolong> [konversi|ubah|hitung] {n} {a} [ke|jadi|menjadi] {b} <ya>
id {n} {a} [itu berapa|berapa|sama dengan berapa] {b} <q>

# web_search
names web_search search search_web google internet_search browse find_online
slot q word query q keywords search_term term what | What to search for | 搜索词 | 検索語 | Kata kunci
about en [Search|Browse] the [web|internet][ for something||]
about zh [在网上|上网|]搜索[网页|互联网|信息]
about ja [インターネット|ウェブ|ネット]を[検索する|調べる]
about id [Cari|Telusuri] di [internet|web]
en <ask> [search|search the web|search online|google|browse] [for |]{q} <thx>
en <ask> [find|look up] {q} [online|on the internet|on the web] <thx>
en [what does the internet say|find websites|any web pages] about {q} <q>
zh <qing>[在网上|上网|去网上|][搜|搜索|搜一下|查]{q}<ne>
zh <qing>[百度|谷歌|搜索引擎搜]一下{q}<ne>
ja <pre>{q}を[ネットで|ウェブで|インターネットで][検索して<te>|調べて<te>|探して<te>]
ja {q}で検索して<te>
id <tolong> [cari|telusuri|googling|carikan] {q} [di internet|di web|di Google|secara online] <ya>

# library_book
names find_book library_search book_search library_catalogue search_catalog book_available
slot t word title book name query | Title of the book | 书名 | 本の題名 | Judul buku
about en [Find|Search for|Look for] a book [in the library|in the catalogue]
about zh [在图书馆|]查找[图书|馆藏图书|书籍]
about ja 図書館の本を[探す|検索する]
about id [Cari|Temukan] buku di perpustakaan
en <ask> [find|look for|search for|check for] the book {t}[ in the library||] <thx>
en [does the library have|has the library got|is there a copy of|can I borrow] [the book |]{t} <q>
zh <cha>图书馆[有没有|里的|里有没有]{t}这本书<ne>
zh 图书馆[有|能借到|可以借]{t}吗<wen>
zh 我想借{t}，[图书馆有吗|有这本书吗|查一下馆藏]<wen>
ja <pre>図書館[で|に]{t}[という本を探して<te>|はありますか？|という本はある？|を借りられますか？]
id <tolong> [cari|carikan|cek] buku {t} di perpustakaan <ya>
id [apakah |apa |]perpustakaan punya [buku |]{t} <q>

# bus
names next_bus bus bus_times bus_departures get_buses bus_timetable
slot s place stop bus_stop station where from | The bus stop | 公交站 | バス停 | Halte
slot? l integer line route number bus_line | Number of the line | 线路号 | 系統番号 | Nomor jalur
about en [Get|Show] the next [bus|buses|departures] [at|from] a stop
about zh [查询|获取]公交[站|]的[下一班车|到站时间|班次]
about ja バス停の[次のバス|発車時刻]を[調べる|取得する]
about id [Cek|Lihat] bus berikutnya [di halte|]
en when [does|will] the next bus[ {l}| on line {l}||] [leave|come|go] [at|from] {s} <q>
en <get> the [next buses|bus times|bus departures|timetable][ for line {l}||] [at|from] {s} <thx>
zh <cha>{s}[站|]的[下一班公交|公交时间|公交车|到站时间]<ne>
zh {l}路公交[什么时候到|几点到|还有多久到]{s}<wen>
zh {s}[站|]下一班[公交|车|公交车][几点|什么时候来|还要等多久]<wen>
ja <pre>{s}[の|の|][次のバス|バスの時刻|バスの時刻表]<wa>
ja {l}番のバスは{s}に[いつ来ますか？|何時に着く？|何時に来ますか？]
id bus [nomor {l} |{l} |]berikutnya [di|dari] {s} [jam berapa|kapan|kapan datang] <q>
id <cek> jadwal bus [{l} |]di [halte |]{s} <ya>

# parking
names find_parking parking parking_search car_park where_to_park parking_lots
slot p place place location near where city | Where to park | 地点 | 場所 | Lokasi
about en [Find|Search for] [a parking space|parking|a car park][ near a place||]
about zh [查找|搜索|寻找][附近的|某地的|][停车场|停车位]
about ja [近くの|場所の|]駐車場を[探す|検索する]
about id [Cari|Temukan] [tempat parkir|parkiran][ di sekitar||]
en <ask> [find|find me|look for|show me] [a parking space|parking|a car park|a place to park] [in|near|around] {p} <thx>
en where [can|should|may] [I|we] [park|leave my car|park the car] [in|near|around] {p} <q>
zh <qing>[找|找找|搜|查找]{p}[附近|]的[停车场|停车位|车位]<ne>
zh {p}[附近|][哪里能停车|哪儿可以停车|有停车位吗|停车方便吗|有没有停车场]<wen>
ja <pre>{p}[の|の|][近くの|]駐車場を[探して<te>|教えて<te>|検索して<te>]
ja {p}で車[は|]どこに[止められますか？|停められる？|置けますか？]
id <tolong> [cari|carikan|tunjukkan] [tempat parkir|parkiran] [di|dekat] {p} <ya>
id [di mana|dimana] [bisa|saya bisa|aku bisa] parkir [di|dekat] {p} <q>

# doctor
names book_doctor doctor_appointment find_doctor see_doctor clinic_booking medical_appointment
slot s choice speciality specialist kind doctor_type field department | Kind of doctor | 科室 | 診療科 | Jenis dokter | dentist,dermatologist,paediatrician,surgeon,cardiologist | 牙科,眼科,皮肤科,儿科,内科 | 歯科,眼科,皮膚科,小児科,内科 | gigi,mata,kulit,anak
slot? d date date day when on | Day | 日期 | 日付 | Tanggal
about en [Book|Make] an appointment with a doctor
about zh [预约|挂号]医生[门诊|]
about ja [医者|病院]の予約を[取る|する]
about id [Buat|Pesan] janji [dengan |]dokter
en <ask> [book|make|get|arrange] an appointment with a {s}[ {d}||] <thx>
en I [need|have|want] to see a {s}[ {d}||] <thx>
zh <qing>[预约|挂|约]一[个|][{d}的|]{s}[的号|门诊|]<ne>
zh 我[{d}|][要|想|得][看|挂]{s}，[帮我预约|帮我挂号|约一下]<ne>
ja <pre>[{d}に|{d}の|]{s}の予約を[取って<te>|お願いします|入れて<te>|したいです]
id <tolong> [buat|buatkan|pesan] janji dengan dokter {s}[ {d}||] <ya>
id [saya|aku] [mau|perlu|harus] ke dokter {s}[ {d}||] <ya>

# gym
names book_class gym_class join_course gym_booking reserve_class fitness_class
slot c choice class course sport training activity | The class | 课程 | クラス | Kelas | yoga,boxing,spinning,pilates,swimming | 瑜伽,拳击,动感单车,普拉提,游泳 | ヨガ,ボクシング,ピラティス,水泳 | yoga,tinju,pilates,renang
slot? d date day date when on | Day | 日期 | 日 | Hari
about en [Book|Reserve] a [place in a |][class|course] at the gym
about zh [预约|报名]健身[房|]课程
about ja ジムのクラスを予約する
about id [Pesan|Daftar] kelas [di gym|kebugaran]
en <ask> [book|reserve|get me into|sign me up for] the {c} [class|course][ {d}||] <thx>
en I [want to|'d like to|feel like] [do|join|doing] {c}[ {d}||], [book it|is there a place|book a class for me] <thx>
zh <qing>[预约|报名|约|订][{d}的|]{c}课<ne>
zh 我[{d}|]想[上|去上|参加]{c}课<ne>
ja <pre>[{d}の|]{c}[の|]クラスを[予約して<te>|申し込んで<te>|取って<te>]
id <tolong> [pesan|daftarkan saya|booking] kelas {c}[ {d}||] <ya>
id [saya|aku] mau ikut kelas {c}[ {d}||] <ya>

# phone_call
names call call_contact make_call phone dial ring_up start_call
slot p person contact person name who callee to | Whom to call | 联系人 | 相手 | Nama kontak
about en [Call|Phone|Ring] a [person|contact]
about zh [拨打电话|给联系人打电话|呼叫联系人]
about ja [連絡先|人]に電話を[かける|する]
about id [Telepon|Hubungi] [kontak|seseorang]
en <ask> [phone|ring|dial|give a call to|ring up|make a call to|start a call with] {p}[ <present>||] <thx>
en I [need|want|have] to [speak to|talk to|speak with] {p}[ <present>||], [please call|put me through|connect us] <thx>
zh <qing>[打电话给|拨打|呼叫|拨通|打给|致电]{p}<ne>
zh 我[要|想|得]跟{p}[通话|通个电话|打电话]<ne>
ja <pre>{p}さんに[電話して<te>|電話をかけて<te>|発信して<te>|つないで<te>]
ja {p}さんと[話したいです|話したい|電話したい]
id <tolong> [telepon|hubungi|teleponkan|call] {p}[ <present>||] <ya>
id [saya|aku] [mau|perlu] [bicara dengan|ngobrol sama|menelepon] {p} <ya>

# contact
names get_contact find_contact phone_book contact_lookup get_phone_number address_book
slot p person name person contact who | The person | 姓名 | 名前 | Nama
about en [Look up|Find|Get] the [phone number|contact|address] of a person
about zh [查询|查找][联系人|某人的][电话号码|联系方式|地址]
about ja [人の|連絡先の|][電話番号|連絡先|住所]を[調べる|探す]
about id [Cari|Lihat] [nomor telepon|kontak|alamat] seseorang
en <get> the [phone number|contact details|mobile number|contact] of {p} <thx>
en [what's|do you have] {p}'s [number|phone number|email address] <q>
zh <cha>{p}的[电话|电话号码|手机号|联系方式|邮箱]<ne>
zh {p}的[电话|手机号]是多少<wen>
ja <pre>{p}さんの[電話番号|連絡先|携帯番号|メールアドレス]<wa>
id <cek> [nomor telepon|nomor HP|kontak|nomor WA] {p} <ya>
id [nomor|nomor HP|kontak] {p} berapa <q>

# taxi
names call_taxi book_taxi taxi order_taxi get_cab ride_booking hail_ride
slot a place pickup from start pickup_place origin | Where it picks up | 上车地点 | 乗る場所 | Tempat jemput
slot b place destination to dropoff goal | Where it goes | 目的地 | 行き先 | Tujuan
slot? h hour time at pickup_time when | Time | 时间 | 時刻 | Jam
about en [Call|Book|Order] a [taxi|cab|ride]
about zh [叫|预约|呼叫][出租车|车]
about ja タクシーを[呼ぶ|予約する|手配する]
about id [Pesan|Panggil] taksi
en <ask> [call|book|order|get|get me] a [taxi|cab|ride] from {a} to {b}[ at {h}||] <thx>
en I need a [taxi|cab|ride|lift] from {a} to {b}[ at {h}||] <thx>
zh <qing>[叫|打|约|预约][一|][辆|台]车[，|][{h}|]从{a}[到|去]{b}<ne>
zh 我[{h}|]要从{a}打车去{b}<ne>
ja <pre>[{h}に|]{a}から{b}までタクシーを[呼んで<te>|手配して<te>|予約して<te>|お願いします]
id <tolong> [pesan|pesankan|panggil|carikan] taksi dari {a} ke {b}[ jam {h}||] <ya>
id [saya|aku] butuh taksi dari {a} ke {b}[ jam {h}||] <ya>

# volume
names set_volume volume change_volume sound_level audio_volume loudness
slot n few level volume value percent loudness | How loud | 音量 | 音量 | Volume
about en [Set|Change] the [volume|loudness]
about zh [设置|调节]音量
about ja 音量を[変える|設定する]
about id [Atur|Setel] volume
en <ask> [set|turn|put|change] the [volume|sound|music] to {n}[ percent||] <thx>
en [volume|sound level] [to |at |]{n} <thx>
zh <qing>[把|将][音量|声音][调到|设为|调成|开到]{n}<ne>
zh 音量[调到|]{n}<ne>
ja <pre>音量を{n}に[して<te>|上げて<te>|下げて<te>|設定して<te>]
id <tolong> [atur|setel|ubah|set] volume [ke|jadi] {n} <ya>

# brightness
names set_brightness brightness dim_light screen_brightness change_brightness
slot n few percent level brightness value | How bright | 亮度 | 明るさ | Kecerahan
slot? r room room where lamp_room place | The room | 房间 | 部屋 | Ruangan
about en [Set|Change] the brightness [of the light|]
about zh [设置|调节][灯光|屏幕|]亮度
about ja [照明の|][明るさ|輝度]を[変える|設定する]
about id [Atur|Setel] kecerahan[ lampu||]
en <ask> [set|change|turn|put] the brightness [in the {r} |]to {n}[ percent||] <thx>
en <ask> dim the [light|lights|lamp] [in the {r} |]to {n}[ percent||] <thx>
zh <qing>[把|将][{r}的|][亮度|灯光亮度][调到|设为|调成]{n}<ne>
ja <pre>[{r}の|]明るさを{n}[に|パーセントに][して<te>|設定して<te>|変えて<te>]
id <tolong> [atur|setel|ubah] kecerahan [lampu |][{r} |]ke {n} <ya>

# device_switch
names switch_device device_power toggle turn_device smart_plug set_device power_switch
slot s device device appliance name what thing | The device | 设备 | 機器 | Alat
slot b switch on power state enabled active | On or off | 开或关 | オンかオフ | Nyala atau mati | on;off | 打开,开一下;关掉,关闭 | つけて,オンにして;消して,オフにして | nyalakan,hidupkan;matikan
about en [Switch|Turn] [a device|an appliance] on or off
about zh [打开或关闭|控制|开关][设备|电器]
about ja [機器|家電]を[オンオフする|操作する]
about id [Nyalakan atau matikan|Kendalikan] [perangkat|alat]
en <ask> [turn|switch|put] {b} the {s}[ <present>||] <thx>
en <ask> [turn|switch] the {s} {b}[ <present>||] <thx>
zh <qing>[把|将]{s}{b}<ne>
zh {s}[请|帮我|给我|]{b}<ne>
ja <pre>{s}を{b}<te>
id <tolong> {b} {s}[ <present>||] <ya>

# table_booking
names book_table reserve_table table_reservation restaurant_booking dinner_reservation
slot p name restaurant place where name venue | The restaurant | 餐厅 | レストラン | Restoran
slot n few people guests persons party_size seats | How many people | 人数 | 人数 | Jumlah orang
slot? h hour time at when hour | Time | 时间 | 時刻 | Jam
about en [Book|Reserve] a table[ in a restaurant||]
about zh [预订|预约][餐厅|餐馆|][座位|餐位]
about ja [レストランの|]席を[予約する|取る]
about id [Pesan|Reservasi] meja[ di restoran||]
en <ask> [book|reserve|get] a table [for {n} [people|persons|guests|] at {p}|at {p} for {n}[ people| persons||]][ at {h}||] <thx>
en we are {n} and want to [eat|dine|have dinner] at {p}[ at {h}||] <thx>
zh <qing>[在|]{p}[订|预订|预约][{h}的|]{n}[人|个人|位][的|][位子|座位|餐位|桌]<ne>
zh [{h}|]我们{n}个人要去{p}吃饭，[订个位|帮我订座|预约一下]<ne>
ja <pre>{p}に[{h}に|]{n}人で予約[して<te>|を入れて<te>|をお願いします|を取って<te>]
id <tolong> [pesan|pesankan|reservasi|booking] meja untuk {n} orang di {p}[ jam {h}||] <ya>

# postcode
names get_postcode postal_code zip_code postcode_lookup zip_lookup
slot p place city place town location area | Place | 地点 | 場所 | Tempat
about en [Look up|Get|Find] the [postcode|postal code|zip code] of a place
about zh [查询|查找]某地的[邮编|邮政编码]
about ja [場所の|]郵便番号を[調べる|取得する]
about id [Cari|Cek] kode pos [suatu tempat|]
en <get> the [postcode|postal code|zip code|zip] [of|for] {p} <thx>
en [which|what] [postcode|zip code|postal code] does {p} have <q>
zh <cha>{p}的[邮编|邮政编码]<ne>
zh {p}邮编[是多少|多少]<wen>
ja <pre>{p}の郵便番号<wa>
id <cek> kode pos [kota |]{p} <ya>
id kode pos {p} [berapa|apa] <q>

# traffic
names get_traffic traffic road_traffic traffic_report traffic_jams congestion
slot p place city location road place area | Where | 地点 | 場所 | Lokasi
about en [Get|Check] the [traffic|road traffic|traffic jams] [of|in] a [place|city]
about zh [查询|获取][某地的|城市的|][路况|交通状况|拥堵情况]
about ja [場所の|都市の|][交通情報|渋滞情報|道路状況]を[調べる|取得する]
about id [Cek|Lihat] [lalu lintas|kemacetan] [suatu kota|di suatu tempat]
en <get> the [traffic|traffic situation|traffic report|road conditions] [in|around|for|near] {p}[ <now>||] <thx>
en [is there a lot of traffic|are there traffic jams|how bad is the traffic|are the roads clear|is it congested|how's traffic] in {p}[ <now>||] <q>
zh <cha>{p}[<now>|]的[路况|交通|交通状况|拥堵情况]<ne>
zh {p}[<now>|][堵车吗|堵不堵|路况怎么样|路上车多吗|交通顺畅吗]<wen>
ja <pre>{p}の[渋滞|交通情報|道路状況|交通状況]<wa>
ja {p}は[<now>|]渋滞して[いますか？|る？]
id <cek> [lalu lintas|kondisi jalan|kemacetan] [di |]{p}[ <now>||] <ya>
id {p} [<now> |][macet tidak|macet nggak|lancar tidak|jalannya lancar tidak] <q>

# sights
names get_sights attractions tourist_attractions things_to_do find_sights sightseeing
slot p place city place location town destination | The city | 城市 | 都市 | Kota
about en [List|Find|Suggest] [sights|tourist attractions|things to see|things to do] [in|of] a city
about zh [查询|推荐|列出][城市的|某地的|][景点|旅游景点|名胜]
about ja [街の|都市の|][観光地|名所|見どころ]を[紹介する|探す|調べる]
about id [Cari|Daftar|Rekomendasi] [tempat wisata|objek wisata] [di suatu kota|]
en <get> the [sights|main sights|tourist attractions|top attractions|best museums|things to see] [in|of] {p} <thx>
en what [can I|can we|should I|is there to] [see|do|visit] in {p}[ <now>||] <q>
en <go>[, |. ][what should we see there|which sights are there|what is there to do|any sightseeing tips] <q>
zh <cha>{p}的[景点|旅游景点|名胜|好玩的地方|必去的地方]<ne>
zh {p}[有什么好玩的|有哪些景点|哪里好玩|去哪儿玩好|什么地方值得去]<wen>
zh <go>，[有什么好玩的|去哪玩|推荐几个景点|有哪些景点]<wen>
ja <pre>{p}の[観光地|名所|見どころ|観光スポット]<wa>
ja {p}で[何を見ればいいですか？|どこに行けばいい？|観光するならどこ？]
id <cek> [tempat wisata|objek wisata|tempat menarik] di {p} <ya>
id [ada apa saja|bisa ke mana saja|wisatanya apa saja|mau jalan-jalan ke mana] di {p} <q>

# pharmacy
names find_pharmacy pharmacy nearest_pharmacy chemist drugstore pharmacies
slot p place location place near city area | Where | 地点 | 場所 | Lokasi
about en [Find|Search for] [a pharmacy|an open pharmacy|a drugstore][ near a place||]
about zh [查找|搜索][附近的|某地的|][药店|药房]
about ja [近くの|場所の|][薬局|ドラッグストア]を[探す|検索する]
about id [Cari|Temukan] apotek[ terdekat||]
en <ask> [find|find me|look for|show me] [a pharmacy|an open pharmacy|the nearest pharmacy|a drugstore] [in|near|around] {p} <thx>
en where can I [buy medicine|get aspirin|find a pharmacy] in {p}[ <now>||] <q>
zh <qing>[找|查找|搜|找找]{p}[附近|][的|][药店|药房|24小时药店]<ne>
zh {p}[哪里有药店|哪儿能买药|哪里可以买到药|有没有药房]<wen>
ja <pre>{p}[の|の|][薬局|ドラッグストア|開いている薬局]を[探して<te>|教えて<te>|検索して<te>]
ja {p}で薬はどこで[買えますか？|買える？]
id <tolong> [cari|carikan|tunjukkan] apotek [terdekat |yang buka |]di {p} <ya>
id di mana [bisa |]beli obat di {p} <q>

# open_app
names open_app launch_app start_app app_launcher run_app launch
slot a name app name application program app_name | The app | 应用 | アプリ | Aplikasi
about en [Open|Launch|Start] an [app|application]
about zh [打开|启动][应用|手机应用|软件]
about ja [アプリ|アプリケーション]を[開く|起動する]
about id [Buka|Jalankan] aplikasi
en <ask> [open|launch|start|run] [the app |the program |]{a}[ <present>||] <thx>
en [I want to|let me|I'd like to] use [the app |]{a} <thx>
zh <qing>[打开|启动|运行]{a}[这个应用|软件|应用|]<ne>
ja <pre>{a}[というアプリ|アプリ|]を[開いて<te>|起動して<te>|立ち上げて<te>]
id <tolong> [buka|jalankan|bukakan] aplikasi {a} <ya>

# cinema
names cinema_program movie_showtimes showtimes cinema whats_on film_times
slot p place city cinema place where location | Where | 地点 | 場所 | Lokasi
slot? f word film movie title | The film | 电影 | 映画 | Film
about en [Get|Show] the [cinema programme|showtimes][ of a city||]
about zh [查询|获取][影院|电影院|某地的电影院][排片|放映时间|场次]
about ja 映画館の[上映時間|上映作品]を[調べる|取得する]
about id [Cek|Lihat] jadwal bioskop
en [what's on|what's playing|which films are on|what films run] [at the cinema |in the cinemas |]in {p}[ <now>||] <q>
en [when|where] [is|do they show] {f} [on|playing|shown] in {p} <q>
en <get> the [showtimes|cinema programme|film times] [in|for] {p} <thx>
zh <cha>{p}[<now>|][电影院|影院]的[排片|场次|放映时间]<ne>
zh {p}[今晚|现在|今天|][在放什么电影|有什么电影看|有哪些电影]<wen>
zh {p}几点[放|放映|有]{f}<wen>
ja <pre>{p}の映画館の[上映時間|上映作品|スケジュール]<wa>
ja {p}で{f}は[何時から？|いつ見られますか？|上映していますか？]
id <cek> jadwal bioskop [di |]{p}[ <now>||] <ya>
id [film apa yang|film apa saja yang] [tayang|diputar] di {p}[ <now>||] <q>

# todo
names add_todo add_task create_task todo new_task todo_add task_list
slot t task task title text what item | What to do | 任务内容 | やること | Tugas
slot? d date due date deadline day by | Until when | 截止日期 | 期限 | Batas waktu
about en [Add|Create|Put] a task [to|on|in] the to-do list
about zh [添加|新建|创建][待办|待办事项|任务]
about ja [やることリスト|タスク]に[追加する|入れる]
about id [Tambah|Buat] tugas [di daftar tugas|]
en <ask> [add|put|write] "{t}" [to|on] my [to-do list|todo list|task list|tasks] <thx>
en [new task|to do|todo|task]: {t}
zh <qing>[添加|新建|加|记个]待办：{t}
zh <qing>[把|将]“{t}”[加到待办|加入待办事项|写进任务列表]<ne>
ja <pre>「{t}」を[やることリストに入れて<te>|タスクに追加して<te>|ToDoに加えて<te>]
ja タスク[追加|][：|を追加：]{t}
id <tolong> [tambahkan|masukkan|tulis] "{t}" ke daftar tugas <ya>
id [tugas baru|tugas]: {t}

# horoscope
names get_horoscope horoscope zodiac star_sign daily_horoscope
slot s choice sign zodiac star_sign zodiac_sign | Star sign | 星座 | 星座 | Zodiak | aries,taurus,gemini,cancer,leo,virgo,libra,scorpio | 白羊座,金牛座,双子座,巨蟹座,狮子座,处女座,天秤座 | 牡羊座,牡牛座,双子座,蟹座,獅子座,乙女座,天秤座 | aries,taurus,gemini,cancer,leo,virgo,libra
about en [Get|Read] [the|a] [daily |]horoscope[ for a star sign||]
about zh [查询|获取]星座运势
about ja 星座の[運勢|占い]を[調べる|取得する]
about id [Cek|Lihat] [zodiak|ramalan zodiak]
en <get> the horoscope for {s}[ <now>||] <thx>
en my sign is {s}, [what do the stars say|what's my horoscope|how will my day be|read my horoscope] <q>
zh <cha>{s}[今天|本周|这个月|]的[运势|星座运势]<ne>
zh 我是{s}，[今天运势如何|运势怎么样|这周运气好吗]<wen>
ja <pre>{s}の[運勢|今日の運勢|占い]<wa>
id <cek> [zodiak|ramalan zodiak|ramalan] {s}[ <now>||] <ya>

# dice
names roll_dice dice throw_dice random_number roll
slot n few sides faces max number_of_sides | How many sides | 面数 | 面の数 | Jumlah sisi
about en [Roll|Throw] a [die|dice]
about zh [掷|扔]骰子
about ja サイコロを[振る|投げる]
about id [Lempar|Kocok] dadu
en <ask> [roll|throw] a [die|dice] with {n} [sides|faces] <thx>
en <ask> [roll|throw] a {n}-sided [die|dice] <thx>
zh <qing>[掷|扔|投|摇][一|]个{n}面[的|]骰子<ne>
ja <pre>{n}面[の|]サイコロを[振って<te>|投げて<te>]
id <tolong> [lempar|kocok|lemparkan] dadu {n} sisi <ya>

# jobs
names find_jobs job_search jobs search_vacancies vacancies career_search
slot j word job occupation title keyword position | The job | 职位 | 仕事 | Pekerjaan
slot p place city location where place region | Where | 城市 | 場所 | Kota
about en [Find|Search|List] [jobs|vacancies|job offers][ in a city||]
about zh [搜索|查找][某地的|][工作|职位|招聘信息]
about ja [仕事|求人]を[探す|検索する]
about id [Cari|Temukan] lowongan[ kerja||]
en <ask> [find|search for|look for|show me] [jobs|vacancies|openings|work] as {j} in {p} <thx>
en I'm looking for [work|a job] as {j} in {p} <thx>
zh <qing>[找|搜|搜索|查找]{p}的{j}[工作|职位|岗位|招聘]<ne>
zh 我想在{p}找{j}的工作<ne>
ja <pre>{p}で{j}の[仕事|求人]を[探して<te>|検索して<te>|探しています]
id <tolong> [cari|carikan] lowongan {j} di {p} <ya>
id [saya|aku] [cari|mencari] kerja sebagai {j} di {p} <ya>

# flats
names find_flats apartment_search rentals flat_search search_apartments housing
slot p place city location where area town | Where | 城市 | 場所 | Kota
slot? n integer max_rent budget max_price price rent | Highest rent | 最高租金 | 家賃の上限 | Sewa maksimal
about en [Find|Search|List] [flats|apartments|rooms] for rent
about zh [查找|搜索][某地的|][出租房|房源|租房]
about ja 賃貸[物件|]を[探す|検索する]
about id [Cari|Temukan] [kontrakan|apartemen sewa|rumah sewa]
en <ask> [find|search for|look for|show me] [flats|apartments|a flat|rooms for rent] in {p}[ under {n}| for up to {n}||] <thx>
en I [want|need|'d like] to rent [a flat|an apartment|a house] in {p}[ for at most {n}||] <thx>
zh <qing>[找|搜|看看]{p}的[房子|出租房|公寓|房源][，租金{n}以内||]<ne>
zh 我想在{p}租[房|房子|公寓|一套房][，预算{n}|，不超过{n}||]<ne>
ja <pre>{p}[の|の|][賃貸|アパート|マンション|部屋]を[探して<te>|探しています|検索して<te>]
ja {p}で家賃{n}以下の部屋[を探して<te>|はありますか？]
id <tolong> [cari|carikan] [kontrakan|kos|apartemen|rumah sewa] di {p}[ di bawah {n}| maksimal {n}||] <ya>

# events
names find_events events concerts whats_happening local_events event_search
slot p place city location where place town | Where | 城市 | 場所 | Kota
slot? d date date day when on | Day | 日期 | 日付 | Tanggal
about en [Find|List|Show] [events|concerts|shows] [in|of] a city
about zh [查询|搜索][城市的|某地的|][活动|演出|音乐会]
about ja [街の|都市の|][イベント|コンサート|催し]を[探す|検索する]
about id [Cari|Lihat] [acara|konser] [di suatu kota|]
en <get> the [events|concerts|shows|festivals|exhibitions] in {p}[ {d}||] <thx>
en [what's happening|is anything going on|are there any concerts|any parties] in {p}[ {d}||] <q>
zh <cha>[{d}|]{p}的[活动|演出|音乐会|展览|演唱会]<ne>
zh {p}[{d}|][有什么活动|有演唱会吗|有什么演出|有展览吗]<wen>
ja <pre>[{d}の|]{p}の[イベント|コンサート|展覧会|催し]<wa>
ja {p}で[{d}に|]何か[イベントはありますか？|やっていますか？|やってる？]
id <cek> [acara|konser|pameran] di {p}[ {d}||] <ya>
id ada [acara|konser|pameran] apa di {p}[ {d}||] <q>

# expense
names add_expense log_expense expense spending record_expense track_spending
slot n number amount price sum cost value | How much | 金额 | 金額 | Jumlah
slot c word category for item what purpose | For what | 类别 | 用途 | Untuk apa
about en [Log|Record|Add] [an expense|money spent]
about zh [记录|添加][一笔|][支出|开销|花费]
about ja 支出を[記録する|追加する]
about id [Catat|Tambah] pengeluaran
en I [spent|paid|have paid] {n} [for|on] {c}[, write it down|, log it|, please note||] <thx>
en <ask> [log|record|add|note] an expense of {n} for {c} <thx>
zh <qing>[记|记一笔|记录]支出{n}，[用于|花在|买]{c}<ne>
zh 今天[花了|付了|用了]{n}[块|元|]买{c}，[记一下|记账|记上]<ne>
ja <pre>{c}に{n}使いました。[記録して<te>|支出に入れて<te>|メモして<te>]
ja 支出[を記録|][：|、]{c}、{n}
id <tolong> catat pengeluaran {n} untuk {c} <ya>
id [saya|aku] [habis|keluar|bayar] {n} untuk {c}[, catat||] <ya>

# weight_log
names log_weight body_weight add_weight weight track_weight weigh_in
slot n number kilograms weight value kg | Body weight | 体重 | 体重 | Berat badan
about en [Log|Record|Save] the body weight
about zh [记录|登记]体重
about ja 体重を[記録する|登録する]
about id [Catat|Simpan] berat badan
en [I weigh|my weight is|the scales say|I'm at] {n}[ kilos| kg| today||][, log it|, write it down|, please save it||] <thx>
en <ask> [log|record|save|enter] {n} as my weight <thx>
zh [今天|我今天|我][体重|称了一下|早上称重]{n}[公斤|千克|]，[记一下|记录一下|帮我记上]<ne>
zh <qing>记录体重{n}<ne>
ja 体重は{n}[キロ|]です。[記録して<te>|記録お願いします]
ja <pre>体重{n}を[記録して<te>|登録して<te>]
id <tolong> catat berat badan[ saya|ku|] {n}[ kilo| kg||] <ya>
id berat [badan |badanku |]{n}[ kg||], catat <ya>

# robot_vacuum
names start_vacuum clean_room vacuum robot_cleaner start_cleaning hoover
slot r room room where area place | The room | 房间 | 部屋 | Ruangan
slot? m choice mode program level power | How | 模式 | モード | Mode | quiet,normal,strong | 安静,标准,强力 | 静か,標準,強力 | senyap,biasa,kuat
about en [Start|Send] the [robot vacuum|vacuum cleaner]
about en Clean a room with the robot
about zh [启动扫地机器人|让扫地机器人打扫房间|扫地机器人清洁]
about ja [ロボット掃除機|掃除機]を[動かす|始める]
about id [Nyalakan|Jalankan] robot penyedot debu
en <ask> [vacuum|clean|hoover] the {r}[ in {m} mode| on {m}||] <thx>
en <ask> send the [robot|vacuum|cleaner] to the {r}[, {m}||] <thx>
zh <qing>[打扫|清扫|扫一下|吸一下]{r}[，用{m}模式|，{m}||]<ne>
zh <qing>让扫地机器人[去|打扫|扫]{r}[，{m}模式||]<ne>
ja <pre>{r}を[{m}モードで|]掃除して<te>
id <tolong> [bersihkan|sedot debu di|sapu] {r}[ mode {m}||] <ya>

# age_of_thing
names when_built year_built building_age history_date foundation_year
slot w word thing building object name | What | 对象 | 対象 | Objek
about en [Tells|Finds|Looks up] when something was [built|founded|made]
about zh 查询某物[建于哪一年|的建造年代|的创建时间]
about ja [建てられた年|できた年|創立の年]を調べる
about id Cari tahun [dibangun|didirikan]nya sesuatu
en <know> when {w} was [built|founded|made|established|set up] <q>
en <get> the [year|date] {w} was [built|founded|established] <thx>
zh <cha>{w}的[建造年代|建成时间|创立时间|始建年份]<ne>
zh {w}[是哪年建的|建于哪一年|是什么时候创立的|什么时候建成的]<wen>
ja <pre>{w}の[できた年|創立年|建設された年|設立の年]<wa>
ja {w}は[いつ建てられましたか？|いつできたの？|何年に創立されましたか？]
id <cek> [tahun berdirinya|tahun dibangunnya|tahun pembuatan] {w} <ya>
id {w} [dibangun|didirikan|dibuat] [tahun berapa|kapan] <q>
"""


@dataclass(frozen=True)
class Slot:
    """One value of a wish: which hole of the patterns it fills, its kind, and what a parameter for it may be called."""

    hole: str
    kind: str
    needed: bool
    names: tuple[str, ...]
    about: dict[Language, tuple[str, ...]]
    options: dict[Language, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """Of a choice its values; of a switch how yes is said, and how no."""

    @property
    def type(self) -> str:
        return {"integer": "integer", "few": "integer", "number": "number", "switch": "boolean"}.get(
            self.kind, "string"
        )


@dataclass(frozen=True)
class Wish:
    names: tuple[str, ...]
    slots: tuple[Slot, ...]
    about: dict[Language, tuple[str, ...]]
    ask: dict[Language, tuple[str, ...]]

    @property
    def paired(self) -> bool:
        """Whether "this and that" can stand where the one needed value stands."""
        needed = [slot for slot in self.slots if slot.needed]
        return len(needed) == 1 and needed[0].kind in ("place", "name")


HOLE = re.compile(r"\{(.)\}")
# A hole while its sentence is written carelessly: a character for private use, which no slip of the pen touches.
HIDDEN = 0xE000
HIDING = re.compile("[\ue000-\ue0ff]")


def worded(
    rng: random.Random, language: Language, patterns: tuple[str, ...], kept: Kept, hurried: bool = True
) -> str:
    """A wording with its holes, sometimes as a person in a hurry writes it; `kept` knows what is held out."""
    while kept.has(HOLE.sub("{}", text := _written(rng, language, patterns, hurried))):
        pass
    return text


def _written(rng: random.Random, language: Language, patterns: tuple[str, ...], hurried: bool) -> str:
    text = expand(rng, rng.choice(patterns), PARTS[language])
    if not hurried:
        return text
    if language in ("en", "id") and rng.random() < 0.6:
        text = text[:1].upper() + text[1:]
    hidden = HOLE.sub(lambda hole: chr(HIDDEN + ord(hole[1])), text)
    return HIDING.sub(lambda mark: f"{{{chr(ord(mark[0]) - HIDDEN)}}}", varied(rng, language, hidden))


QUOTES: dict[Language, tuple[str, ...]] = {
    "en": ('"{}"', "'{}'", '"{}"'), "zh": ("“{}”", "《{}》", "「{}」", '"{}"'), "ja": ("「{}」", "『{}』"), "id": ('"{}"', "'{}'"),
}  # fmt: skip
PLACED: dict[Language, tuple[str, ...]] = {
    "en": ("the city of {}", "the town of {}", '"{}"', "{} city"),
    "zh": ("{}市", "{}市", "“{}”", "{}那座城市", "{}市区"),
    "ja": ("{}市", "「{}」", "{}という街", "{}の街"),
    "id": ("kota {}", "kota {}", '"{}"', "daerah {}"),
}
JOINED: dict[Language, tuple[str, ...]] = {
    "en": ("{a} and {b}", "{a} and {b}", "{a} and also {b}", "{a}, {b}", "both {a} and {b}", "{a} & {b}", "{a} as well as {b}", "{a} plus {b}"),
    "zh": ("{a}和{b}", "{a}和{b}", "{a}跟{b}", "{a}与{b}", "{a}、{b}", "{a}以及{b}", "{a}还有{b}", "{a}，{b}"),
    "ja": ("{a}と{b}", "{a}と{b}", "{a}、{b}", "{a}および{b}", "{a}と、{b}", "{a}・{b}"),
    "id": ("{a} dan {b}", "{a} dan {b}", "{a} serta {b}", "{a} sama {b}", "{a}, {b}", "{a} dan juga {b}"),
}  # fmt: skip


# Values that are words of a language; a hole in one takes any word.
VALUES: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": table(
        currency="USD|EUR|GBP|JPY|CNY|IDR|CHF|KRW|dollars|euros|pounds|yen|yuan|rupiah|francs|won|rupees|pesos|AUD|SGD|INR|baht|SEK|kroner",
        date="today|tomorrow|tonight|next Monday|next Friday|this Saturday|Friday|Monday|Tuesday|Wednesday|Thursday|Sunday|next week|March {n}|{n} May|July {n}|{n} October|December {n}|{iso}|{iso}|the day after tomorrow|this evening|next Tuesday|this weekend",
        hour="{h}:{m}|{h}:{m}|{h}:{m}|{k} am|{k} pm|{k} o'clock|{k}:{m} am|{k}:{m} pm|noon|midnight|{k} in the morning|half past {k}",
        tongue="German|French|Spanish|Italian|Japanese|Chinese|Korean|Indonesian|Russian|Arabic|Dutch|Polish|Turkish|Swedish|Hindi|Thai|Greek|Portuguese|English|Vietnamese|Latin|Finnish",
        unit="metres|feet|inches|miles|kilometres|pounds|kilograms|grams|ounces|litres|gallons|celsius|fahrenheit|yards|centimetres|hours|minutes|acres|hectares|cups|km|kg|cm|lb|oz|ml|stone|knots",
        room="kitchen|bathroom|bedroom|hall|cellar|garage|attic|living room|office|nursery|study|dining room|guest room|garden|balcony|corridor|porch|{w} room|{w}|{w}",
        device="fan|TV|radio|coffee machine|heater|washing machine|dishwasher|kettle|air purifier|printer|router|stereo|oven|toaster|humidifier|lamp|sprinkler|{w}|{w}|{w} machine",
        dish="lasagne|goulash|pad thai|ramen|pancakes|chili|risotto|apple pie|dumplings|paella|lentil soup|falafel|moussaka|{w}|{w}|{w} soup|{w} salad|{w} with {w}|{w} cake|{w} curry",
        task="call the bank|water the plants|take out the rubbish|pay the rent|feed the {w}|buy {w}|pick up {p}|write to {p}|return the {w}|call {p}|clean the {w}|take my medicine|book the {w}|fix the {w}|bring the {w} back|renew my {w}|check the {w}|ask {p} about the {w}|send the {w} to {p}|wash the {w}",
        text="I'm running late|see you at eight|happy birthday|the {w} is ready|please bring {w}|thank you for the {w}|where is the {w}|dinner is at home today|I'll call you back|good luck with {w}|we need {w}|{w} and {w}|the {w} costs too much|{p} is waiting for you|don't forget the {w}|meet me near the {w}|I have lost my {w}|the meeting is over|{w} {w} {w}|can we talk about {w}|my {w} is broken|the train leaves soon|good morning|{w} is better than {w}",
    ),
    "zh": table(
        currency="美元|欧元|英镑|日元|人民币|港币|韩元|卢布|瑞士法郎|澳元|泰铢|印尼盾|新加坡元|加元|USD|EUR|CNY|JPY|HKD",
        date="今天|明天|后天|下周一|下周五|这周六|周五|周三|周日|星期二|星期四|下个月{n}号|{k}月{n}日|{k}月{n}号|{n}号|{iso}|{iso}|大后天|今晚|明天上午|周末",
        hour="{h}:{m}|{h}:{m}|{k}点|{k}点半|早上{k}点|上午{k}点|下午{k}点|晚上{k}点|{k}点{m}分|中午12点|凌晨{k}点|{k}点一刻",
        tongue="英语|法语|德语|日语|韩语|西班牙语|俄语|意大利语|阿拉伯语|葡萄牙语|泰语|越南语|印尼语|荷兰语|土耳其语|英文|日文|法文|粤语|拉丁语",
        unit="米|厘米|公里|千米|英里|英寸|英尺|公斤|千克|克|磅|斤|两|升|毫升|加仑|摄氏度|华氏度|亩|公顷|平方米|小时|分钟|尺|盎司",
        room="厨房|卧室|客厅|浴室|书房|阳台|走廊|车库|餐厅|儿童房|主卧|次卧|地下室|卫生间|门厅|花园|{w}|{w}|{w}房|{w}室",
        device="风扇|电视|空调|洗衣机|加湿器|热水器|电饭煲|音响|投影仪|净化器|烤箱|路由器|台灯|扫地机|收音机|{w}|{w}|{w}机",
        dish="红烧肉|宫保鸡丁|麻婆豆腐|酸菜鱼|糖醋里脊|番茄炒蛋|蛋炒饭|小笼包|水煮牛肉|螺蛳粉|清蒸鱼|{w}|{w}|{w}汤|{w}炒肉|{w}饼|{w}面",
        task="给妈妈打电话|交房租|浇花|倒垃圾|吃药|买{w}|还{w}|给{p}打电话|接{p}|喂{w}|取{w}|修{w}|联系{p}|带上{w}|寄{w}给{p}|洗{w}|交水电费|准备{w}|检查{w}|问{p}要{w}",
        text="我晚点到|八点见|生日快乐|{w}准备好了|请带上{w}|谢谢你的{w}|{w}在哪里|今天在家吃饭|我一会儿回电话|祝你{w}顺利|我们需要{w}|{w}和{w}|{w}太贵了|{p}在等你|别忘了{w}|在{w}旁边见|我的{w}丢了|会议结束了|{w}坏了|早上好|火车快开了|关于{w}的事",
    ),
    "ja": table(
        currency="ドル|ユーロ|円|ポンド|元|ウォン|フラン|ルピア|バーツ|USD|EUR|JPY|豪ドル|ルピー|香港ドル",
        date="今日|明日|あさって|月曜日|金曜日|来週の火曜日|来週の月曜日|今週の土曜日|{k}月{n}日|{k}月{n}日|{n}日|{iso}|{iso}|日曜日|週末|水曜日",
        hour="{h}:{m}|{k}時|{k}時半|朝{k}時|午前{k}時|午後{k}時|夜{k}時|{k}時{m}分|正午|夕方{k}時|{h}時",
        tongue="英語|中国語|フランス語|ドイツ語|韓国語|スペイン語|イタリア語|ロシア語|タイ語|アラビア語|ポルトガル語|インドネシア語|ベトナム語|オランダ語|トルコ語",
        unit="メートル|センチ|キロ|マイル|インチ|フィート|ポンド|グラム|リットル|ガロン|摂氏|華氏|坪|平方メートル|時間|分|オンス|ヤード",
        room="台所|寝室|居間|リビング|浴室|書斎|玄関|廊下|子供部屋|和室|洗面所|車庫|キッチン|庭|{w}|{w}|{w}の部屋",
        device="扇風機|テレビ|エアコン|洗濯機|加湿器|炊飯器|ラジオ|ストーブ|空気清浄機|オーブン|プリンター|コーヒーメーカー|{w}|{w}",
        dish="肉じゃが|親子丼|味噌汁|お好み焼き|餃子|オムライス|焼きそば|唐揚げ|茶碗蒸し|{w}|{w}|{w}の煮物|{w}丼|{w}のスープ",
        task="薬を飲む|ゴミを出す|{w}を買う|{p}に電話する|家賃を払う|花に水をやる|{w}を返す|{w}を直す|{p}を迎えに行く|{w}を持って行く|{w}を洗う|銀行に行く|{w}を予約する",
        text="少し遅れます|八時に会いましょう|お誕生日おめでとう|{w}ができました|{w}を持って来て|{w}をありがとう|{w}はどこ|後で電話します|{w}が必要です|{w}と{w}|{p}さんが待っています|{w}を忘れないで|会議が終わりました|{w}が壊れた|おはよう|もうすぐ電車が出る",
    ),
    "id": table(
        currency="dolar|euro|rupiah|yen|pound|yuan|won|ringgit|franc|baht|USD|EUR|IDR|JPY|SGD|rupee|dolar Singapura",
        date="hari ini|besok|lusa|hari Senin|hari Jumat|Sabtu ini|minggu depan|Senin depan|{n} Mei|{n} Agustus|{n} Januari|{iso}|{iso}|nanti malam|hari Rabu|Kamis depan|besok pagi",
        hour="{h}:{m}|{h}.{m}|{h}.{m}|{k} pagi|{k} malam|{k} sore|setengah {k}|{k}|12 siang",
        tongue="Inggris|Jepang|Mandarin|Arab|Prancis|Jerman|Korea|Spanyol|Belanda|Jawa|Sunda|Rusia|Italia|Thailand|Melayu|Portugis|Bali",
        unit="meter|sentimeter|kilometer|mil|inci|kaki|kilogram|gram|pon|liter|galon|mililiter|celsius|fahrenheit|hektar|jam|menit|ons|yard",
        room="dapur|kamar tidur|kamar mandi|ruang tamu|garasi|teras|ruang makan|kamar anak|kantor|gudang|lorong|ruang kerja|kebun|{w}|{w}|kamar {w}",
        device="kipas angin|televisi|radio|AC|mesin cuci|pemanas|dispenser|printer|oven|penanak nasi|pompa air|pelembap udara|{w}|{w}|mesin {w}",
        dish="rawon|nasi uduk|pempek|sop buntut|ayam geprek|sayur asem|martabak|gudeg|opor ayam|{w}|{w}|sup {w}|{w} goreng|sambal {w}|kue {w}",
        task="bayar listrik|buang sampah|minum obat|beli {w}|telepon {p}|siram tanaman|jemput {p}|kembalikan {w}|cuci {w}|ambil {w}|perbaiki {w}|kirim {w} ke {p}|bayar kos|bawa {w}|beri makan {w}",
        text="saya agak terlambat|sampai jumpa jam delapan|selamat ulang tahun|{w} sudah siap|tolong bawa {w}|terima kasih atas {w}|{w} di mana|nanti saya telepon|kita butuh {w}|{w} dan {w}|{w} terlalu mahal|{p} menunggu kamu|jangan lupa {w}|ketemu di dekat {w}|{w} saya hilang|rapat sudah selesai|{w} rusak|selamat pagi|keretanya mau berangkat",
    ),
}  # fmt: skip


def value(rng: random.Random, language: Language, slot: Slot) -> Any:
    """Any value of the slot's kind; what a choice can be is known from its options."""
    match slot.kind:
        case "place":
            return words.city(rng, language, "train")
        case "person":
            return words.person(rng, language, "train")
        case "word":
            return words.open_word(rng, language, "train")
        case "name":
            return words.open_name(rng, language, "train")
        case "integer":
            return words.number(rng, "train", rng.choices((1, 2, 3), (2, 5, 2))[0])
        case "few":
            return max(2, words.number(rng, "train", rng.randint(1, 2)))
        case "number":
            return words.number(rng, "train", rng.randint(1, 3)) + rng.randint(1, 9) / 10
        case "code":
            letters = "".join(rng.choices("ABCDEFGHKLMNPRSTUVWXYZ", k=rng.randint(0, 3)))
            return (
                letters
                + rng.choice(("", "-", "")) * bool(letters)
                + str(words.number(rng, "train", rng.randint(3, 6)))
            )
        case "switch":
            return rng.random() < 0.5
        case "choice":
            return rng.choice(slot.options[language])[0]
    written = rng.choice(VALUES[language][slot.kind])
    return HOLE_IN_VALUE.sub(lambda hole: _inside(rng, language, hole[1]), written)


HOLE_IN_VALUE = re.compile(r"\{([a-z]+)\}")


def _inside(rng: random.Random, language: Language, hole: str) -> str:
    if hole == "w":
        return words.open_word(rng, language, "train")
    if hole == "p":
        return words.person(rng, language, "train")
    if hole == "iso":
        return f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    return {
        "n": str(rng.randint(1, 28)),
        "h": str(rng.randint(0, 23)),
        "k": str(rng.randint(1, 12)),
        "m": f"{rng.randint(0, 59):02d}",
    }[hole]


def told(rng: random.Random, language: Language, slot: Slot, given: Any) -> str:
    """How a message says the slot's value; yes and no have words of their own."""
    if slot.kind == "switch":
        return rng.choice(slot.options[language][0 if given else 1])
    return said(rng, language, slot.kind, given)


def said(rng: random.Random, language: Language, kind: str, given: Any) -> str:
    """How a message says a value: mostly bare, sometimes in quotes, a place also as "the city of"."""
    roll = rng.random()
    if kind == "place" and roll < 0.12:
        return rng.choice(PLACED[language]).format(given)
    if kind in ("word", "name", "dish") and roll < 0.2:
        return rng.choice(QUOTES[language]).format(given)
    if kind == "date" and language == "en" and not given[0].islower():
        return f"on {given}"
    return str(given)


def joined(rng: random.Random, language: Language, first: str, second: str) -> str:
    return rng.choice(JOINED[language]).format(a=first, b=second)


@cache
def both_fit(concept: str, language: Language) -> tuple[str, ...]:
    """The patterns for one place that can name two: not those that tell where the user is."""
    return tuple(p for p in ASKED[concept][language] if p.count("{p}") == 1)


def _read(written: str) -> dict[str, Wish]:
    """The wishes as they are written above."""
    found: dict[str, Wish] = {}
    for block in written.strip().split("\n\n"):
        concept, *rows = block.splitlines()
        by: dict[str, list[str]] = {}
        for row in rows:
            head, _, rest = row.partition(" ")
            if head == "about":
                language, _, rest = rest.partition(" ")
                head = f"about {language}"
            by.setdefault(head.rstrip("?"), []).append(f"? {rest}" if head == "slot?" else rest)
        found[concept.removeprefix("# ")] = Wish(
            tuple(by["names"][0].split()),
            tuple(_slot(row) for row in by["slot"]),
            {language: tuple(by[f"about {language}"]) for language in LANGUAGES},
            {language: tuple(by[language]) for language in LANGUAGES},
        )
    return found


def _slot(row: str) -> Slot:
    optional = row.startswith("? ")
    called, *fields = (part.strip() for part in row.removeprefix("? ").split(" | "))
    hole, kind, *names = called.split()
    about = {language: (text,) for language, text in zip(LANGUAGES, fields[:4], strict=True)}
    options = {
        language: tuple(tuple(form.split(",")) for form in text.split(";"))
        for language, text in zip(LANGUAGES, fields[4:], strict=False)
    }
    if kind == "choice":  # each value is its only form
        options = {language: tuple((v,) for v in forms[0]) for language, forms in options.items()}
    return Slot(hole, kind, not optional, tuple(names), about, options)


WISHES = _read(WRITTEN)
