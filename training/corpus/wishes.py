# ruff: noqa: E501 - tables of phrases read better wide
"""What people want from everyday functions, as patterns: hundreds of forms for each wish in four languages.

Training alone draws from here. It knows the wordings, how parameters may be called and how values are said; what a
function is and what is held out is for `tool_kit` to know.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from training.corpus.frames import Kept, expand, lines, table, varied
from training.corpus.sample import Language

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

# The four wishes that evaluation knows too; `tool_kit` has their names and descriptions.
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
        return {"integer": "integer", "decimal": "number", "switch": "boolean"}.get(self.kind, "string")


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


def said(rng: random.Random, language: Language, kind: str, value: Any) -> str:
    """How a message says a value: mostly bare, sometimes in quotes, a place also as "the city of"."""
    roll = rng.random()
    if kind == "place" and roll < 0.12:
        return rng.choice(PLACED[language]).format(value)
    if kind in ("word", "name", "dish") and roll < 0.2:
        return rng.choice(QUOTES[language]).format(value)
    return str(value)


def joined(rng: random.Random, language: Language, first: str, second: str) -> str:
    return rng.choice(JOINED[language]).format(a=first, b=second)


@cache
def both_fit(concept: str, language: Language) -> tuple[str, ...]:
    """The patterns for one place that can name two: not those that tell where the user is."""
    return tuple(p for p in ASKED[concept][language] if p.count("{p}") == 1)
