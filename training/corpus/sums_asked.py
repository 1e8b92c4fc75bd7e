# ruff: noqa: E501 - tables of phrases read better wide
"""How people ask for sums, comparisons and the answers of small stories: frames that only training draws from.

It knows the wordings and which calculation each of them means; how something is calculated is arithmetic's. A story is
a situation and a question; most situations take two questions that ask for different calculations, so that the
question decides. Slots: {a} {b} the numbers in the order of the text, {A} {B} the same with a unit, {p} {q} people,
{i} {j} things with their counters {m} {n}, {h} {l} the side with more and the one with less, {v} {w} a verb.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from training.corpus import vocabulary, words
from training.corpus.frames import Table, expand, lines, table
from training.corpus.sample import Language, half

# --- bare sums --------------------------------------------------------------------------------------------

# What the calculation itself is called; `e` of the frames below.
EXPRESSIONS: dict[str, dict[Language, tuple[str, ...]]] = {
    "+": {
        "en": lines("""
            {a}+{b}
            {a} + {b}
            {a}+ {b}
            {a} plus {b}
            {a} plus {b}
            {a} and {b} together
            the sum of {a} and {b}
            {a} added to {b}
            {a} with {b} added
            {b} more than {a}
            the total of {a} and {b}
        """),
        "zh": lines("""
            {a}+{b}
            {a} + {b}
            {a}＋{b}
            {a}加{b}
            {a}加{b}
            {a}加上{b}
            {a} 加 {b}
            {a}再加{b}
            {a}与{b}的和
            {a}和{b}的和
            {a}跟{b}之和
            {a}和{b}相加
            {a}与{b}相加
        """),
        "ja": lines("""
            {a}+{b}
            {a} + {b}
            {a}＋{b}
            {a}足す{b}
            {a}たす{b}
            {a}プラス{b}
            {a}に{b}を足した数
            {a}と{b}の和
            {a}と{b}の合計
        """),
        "id": lines("""
            {a}+{b}
            {a} + {b}
            {a} tambah {b}
            {a} ditambah {b}
            {a} ditambah dengan {b}
            {a} plus {b}
            jumlah {a} dan {b}
            jumlah dari {a} dan {b}
            penjumlahan {a} dan {b}
        """),
    },
    "-": {
        "en": lines("""
            {a}-{b}
            {a} - {b}
            {a}−{b}
            {a} – {b}
            {a} minus {b}
            {a} minus {b}
            {a} less {b}
            {a} take away {b}
            {a} with {b} taken away
            the difference of {a} and {b}
            the difference between {a} and {b}
            {b} less than {a}
            {b} subtracted from {a}
        """),
        "zh": lines("""
            {a}-{b}
            {a} - {b}
            {a}−{b}
            {a}减{b}
            {a}减{b}
            {a}减去{b}
            {a} 减 {b}
            {a}与{b}的差
            {a}和{b}的差
            {a}和{b}之差
            {a}减掉{b}
            从{a}里减去{b}
        """),
        "ja": lines("""
            {a}-{b}
            {a} - {b}
            {a}−{b}
            {a}引く{b}
            {a}ひく{b}
            {a}マイナス{b}
            {a}から{b}を引いた数
            {a}と{b}の差
        """),
        "id": lines("""
            {a}-{b}
            {a} - {b}
            {a}−{b}
            {a} kurang {b}
            {a} dikurangi {b}
            {a} dikurang {b}
            {a} dikurangi dengan {b}
            {a} minus {b}
            selisih {a} dan {b}
            selisih antara {a} dan {b}
            pengurangan {a} dan {b}
        """),
    },
    "×": {
        "en": lines("""
            {a}×{b}
            {a} × {b}
            {a}*{b}
            {a} * {b}
            {a}x{b}
            {a} x {b}
            {a} X {b}
            {a} times {b}
            {a} times {b}
            {a} multiplied by {b}
            {a} multiplied with {b}
            the product of {a} and {b}
        """),
        "zh": lines("""
            {a}×{b}
            {a} × {b}
            {a}*{b}
            {a}x{b}
            {a}乘{b}
            {a}乘{b}
            {a}乘以{b}
            {a} 乘以 {b}
            {a}乘上{b}
            {a}与{b}的积
            {a}和{b}的乘积
            {a}和{b}相乘
            {a}的{b}倍
        """),
        "ja": lines("""
            {a}×{b}
            {a} × {b}
            {a}*{b}
            {a}x{b}
            {a}かける{b}
            {a}掛ける{b}
            {a}と{b}の積
            {a}の{b}倍
        """),
        "id": lines("""
            {a}×{b}
            {a} × {b}
            {a}*{b}
            {a}x{b}
            {a} x {b}
            {a} kali {b}
            {a} dikali {b}
            {a} dikalikan {b}
            {a} dikalikan dengan {b}
            hasil kali {a} dan {b}
            perkalian {a} dan {b}
        """),
    },
}
# Sentences in which the calculation is a verb.
COMMANDS: dict[str, dict[Language, tuple[str, ...]]] = {
    "+": {
        "en": lines("""
            [|<kindly> ]add {a} [and|to|plus] {b}<dot>
            [|<kindly> ]add [|up |together ]{a} and {b}<dot>
            [|<kindly> ]sum [|up ]{a} and {b}<dot>
            what do [you|I|we] get [when|if] [you|I|we] add {a} [and|to] {b}?
            what [happens|comes out] [when|if] [I|you|we] add {b} to {a}?
            if [I|you|we] add {a} and {b}, what [do I get|is it|comes out|is the result]?
            I have {a} and [add|get] {b}[, what is the sum|, how much is it now|. How much is that]?
            put {a} and {b} together[, what is it|. How much is it]?
            start with {a} and add {b}<dot>
        """),
        "zh": lines("""
            [请|帮我|麻烦|]把{a}[和|跟|与]{b}[加起来|相加|加在一起|加一下]
            {a}[和|跟|与]{b}[加起来|加在一起|合起来|合计|一共|总共][|是|等于][多少|几]？
            {a}[上面|后面|]再加[上|]{b}[是|等于|得|变成]多少？
            [给|在]{a}[上|]加[上|]{b}[后|]是多少？
            求{a}[和|与]{b}的[和|总和]
        """),
        "ja": lines("""
            {a}に{b}を[足す|加える]と[いくつ|いくら|何]になりますか？
            {a}と{b}を[足して|足してください|合わせると|合計して|足すと？|加えてください]
            {a}と{b}を合わせると[いくつ|いくら][ですか|になる|]？
        """),
        "id": lines("""
            [tolong |coba |]jumlahkan {a} [dan|dengan] {b}<dot>
            [tolong |coba |]tambahkan {a} [dengan|dan] {b}<dot>
            kalau {a} ditambah {b}[,| jadi| hasilnya] berapa?
            {a} ditambah {b} [jadi berapa|hasilnya berapa|sama dengan]?
        """),
    },
    "-": {
        "en": lines("""
            [|<kindly> ]subtract {b} from {a}<dot>
            [|<kindly> ]take {b} [from|away from|off] {a}<dot>
            [|<kindly> ]deduct {b} from {a}<dot>
            what do [you|I|we] get [when|if] [you|I|we] [take|subtract] {b} from {a}?
            what is left [if|when] [I|you|we] take {b} from {a}?
            if [I|you|we] take {b} from {a}, what [is left|remains|do I get]?
            how much [bigger|larger|more|greater] is {a} than {b}?
            how much [smaller|less] is {b} than {a}?
            how far is it from {b} to {a}?
            what must [I|you|we] add to {b} to get {a}?
        """),
        "zh": lines("""
            [请|帮我|]从{a}[中|里|]减[去|掉]{b}
            {a}减[去|掉|]{b}[还剩|剩下|剩]多少？
            {a}比{b}[多|大]多少？
            {b}比{a}[少|小]多少？
            {a}[和|与|跟]{b}[相差|差]多少？
            {b}[再加|加]多少[等于|是|得]{a}？
            {a}去掉{b}[还剩|是]多少？
        """),
        "ja": lines("""
            {a}から{b}を[引く|取る|減らす]と[いくつ|いくら|何]になりますか？
            {a}から{b}を[引いて|引いてください|引くと？]
            {a}は{b}より[いくつ|いくら|どれだけ][大きい|多い]ですか？
            {b}は{a}より[いくつ|いくら|どれだけ][小さい|少ない]ですか？
        """),
        "id": lines("""
            [tolong |coba |]kurangi {a} dengan {b}<dot>
            [tolong |coba |]kurangkan {b} dari {a}<dot>
            kalau {a} dikurangi {b}[, sisanya| jadi| hasilnya] berapa?
            berapa selisih [antara |]{a} [dan|dengan] {b}?
            {a} lebih besar berapa [dari|daripada] {b}?
        """),
    },
    "×": {
        "en": lines("""
            [|<kindly> ]multiply {a} [by|and|with|times] {b}<dot>
            what do [you|I|we] get [when|if] [you|I|we] multiply {a} [by|and|with] {b}?
            if [I|you|we] multiply {a} [by|and] {b}, what [do I get|is it|comes out]?
            how [much|many] [are|is] {a} times {b}?
            [take|make it] {a} times {b}<dot>
        """),
        "zh": lines("""
            [请|帮我|]把{a}[和|与|跟]{b}[相乘|乘起来|乘一下]
            {a}[和|与]{b}[相乘|乘起来][等于|是|得]多少？
            {a}个{b}[是|一共是|相加是|加起来是]多少？
            {a}的{b}倍[是|等于][多少|几]？
        """),
        "ja": lines("""
            {a}に{b}を[かける|掛ける]と[いくつ|いくら|何]になりますか？
            {a}と{b}を[かけて|掛けて|かけてください|掛けると？]
            {a}の{b}倍は[いくつ|いくら|何][ですか|]？
        """),
        "id": lines("""
            [tolong |coba |]kalikan {a} [dengan|dan] {b}<dot>
            kalau {a} dikali {b}[,| jadi| hasilnya] berapa?
            {a} kali {b} [berapa|jadi berapa|hasilnya berapa]?
        """),
    },
}
BARE: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        <e>
        <e>[=|=?| =| = ?| = ...|...| is|?| ?|??| makes| equals]
        <whatis> <e><ask>
        <whatis> <e>[, please|, quickly|, exactly please|, do you know]?
        <kindly> <work> <e><dot>
        <work> <e><dot>
        <work> [this|the following|this one|that]: <e>
        [so|now|next|and|then|ok|well|hey|please|umm], <e>[?|=?|]
        <e>[, please|, what is it|, what is that|, how much is it|, how much is that|, do you know|, your answer|, go|. Go| - go| - what is it| - answer]?
        [tell|show|give] me [|the answer to |the result of |what you get for ]<e><dot>
        [I want to know|I need to know|I'd like to know|I wonder|I forgot|my teacher asks|my son asks] [|what is ]<e><dot>
        [homework|exercise|question|task|math|maths|sum|number one|a quick one|next one|problem]: <e>
        do you know [|what is ]<e>?
        can you [tell me|do|say|solve|figure out|find] <e>[|, please| for me]?
        [the answer to|the result of|the value of] <e>[?| is| please?]
        how [much|many] [is|are|does that make,] <e>?
    """),
    "zh": lines("""
        <e>
        <e>[=|=?|＝|＝？| = |是|得|呢|呀|？|?|等于]
        <e><duoshao>
        <pls><work><e>
        <pls>[算|计算|口算|心算|解答|求解]一下<e>
        <pls><work>：<e>
        <pls><work>[这道题|下面这题|这个]：<e>
        <pls>[告诉我|说说|说一下|看看|想想]<e><duoshao>
        [你会算|你知道|知道|谁知道|能不能告诉我|我忘了|我想问|我要知道]<e>[|<duoshao>]
        <e>[，谢谢|，快点|，快说|，多少|，答案呢|，等于几|，算一下|，帮忙算算|，怎么算|，结果呢]
        [题目|作业|数学|算术|下一题|问题|第一题|考考你|小测验]：<e>[|=?|<duoshao>]
        [那|那么|现在|然后|好，|嗯，|接下来]<e>[呢|<duoshao>]
        <e>的[结果|答案|得数|值][|是什么|是多少|呢]？
    """),
    "ja": lines("""
        <e>
        <e>[=|=?|＝|＝？|は|は？|？|って？|ですか？]
        <e>[は|って|の答えは|の結果は|の値は][いくつ|いくら|何|なに][|ですか|でしょうか|になりますか|になる|かな]？
        <e>を<work>
        [次の計算をして|計算問題|問題|宿題|次|算数]：<e>
        [では|じゃあ|えっと|それなら]、<e>[は|は？|はいくつ？|を計算して]
        <e>の[答え|結果]を[教えて|教えてください|出して|言って|知りたい]
        <e>[が分かりますか|、分かりますか|をお願いします|、お願いします|、いくつ？]
    """),
    "id": lines("""
        <e>
        <e>[=|=?| =| = ?|?|...| berapa| berapa ya| itu berapa| jadi berapa| hasilnya| sama dengan]
        [berapa|berapakah|berapa sih|berapa hasilnya] <e><ask>
        <kindly> <work> <e><dot>
        <work> <e><dot>
        <work> [ini|soal ini|yang ini|berikut]: <e>
        [soal|tugas|PR|matematika|pertanyaan|soal berikutnya]: <e>
        [lalu|sekarang|nah|oke|terus|kalau], <e>[?| berapa?]
        [beri tahu|kasih tahu|katakan|sebutkan] [saya |aku |][hasil |jawaban |]<e><dot>
        [saya ingin tahu|aku mau tahu|saya perlu|tahukah kamu|kamu tahu] [|hasil |berapa ]<e><dot>
    """),
}
BARE_PARTS: dict[Language, Table] = {
    "en": table(
        whatis="what is|what's|whats|what is|what are|what would be|what will be|what's the answer to|what is the answer to|what do I get for|what do you get with|what comes out of|how much is|how much would be|and what is|so what is|what exactly is|what makes",
        ask="?|?|?||??|, now?|, please?",
        kindly="please|can you|could you|would you|will you|kindly|I want you to|I'd like you to|you should|let's|try to|would you mind to|help me|help me to|quickly|just|now|go and|be so kind and",
        work="calculate|compute|work out|figure out|solve|do|find|evaluate|reckon|determine|answer|get|tell",
        dot=".|||, please.|!|, thanks.|, now.",
    ),
    "zh": table(
        pls="请|请你|帮我|帮忙|麻烦|麻烦你|给我|你来|来|你|可以|能不能|能|可不可以|快||||",
        work="算|计算|算算|算一算|求|口算|心算|解|解答|做|笔算|快速计算",
        duoshao="是多少？|等于多少？|等于几？|是几？|得多少？|得几？|多少？|是多少|等于多少|等于几|多少|结果是多少？|结果是几？|答案是多少？|是多少呢？|等于多少呀？|到底是多少？|应该是多少？",
    ),
    "ja": table(
        work="計算して|計算してください|計算してくれますか|計算してもらえますか|計算できますか|計算すると|計算せよ|求めて|求めてください|求めなさい|解いて|解いてください|やって|暗算して|出してください|計算してほしい|計算してみて",
    ),
    "id": table(
        ask="?|?|?||, ya?|, tolong?",
        kindly="tolong|coba|bisakah kamu|bisa|bisa tolong|mohon|bantu saya|bantu aku|saya mau kamu|ayo|silakan|cepat|dapatkah Anda",
        work="hitung|hitungkan|hitunglah|selesaikan|kerjakan|cari|carikan|tentukan|jawab|jawablah|cari hasil|hitung hasil",
        dot=".|||, tolong.|!|, ya.|, dong.",
    ),
}  # fmt: skip

# --- comparisons ------------------------------------------------------------------------------------------

# The word that says which side is wanted, for two numbers and for three.
SIDES: dict[tuple[str, int], dict[Language, Table]] = {
    ("max", 2): {
        "en": table(er="bigger|larger|greater|higher|more|bigger|larger|greater", the="bigger|larger|greater|higher"),
        "zh": table(er="大|更大|大一些|大一点|比较大|大", the="更大的|较大的|大的|比较大的|大一点的", yes="大"),
        "ja": table(er="大きい|大きい|より大きい|もっと大きい", the="大きい|より大きい", yes="大きい"),
        "id": table(er="lebih besar|lebih besar|lebih tinggi|lebih banyak", the="lebih besar|lebih tinggi"),
    },
    ("min", 2): {
        "en": table(er="smaller|less|lower|smaller|lesser", the="smaller|lower|lesser"),
        "zh": table(er="小|更小|小一些|小一点|比较小|小", the="更小的|较小的|小的|比较小的|小一点的", yes="小"),
        "ja": table(er="小さい|小さい|より小さい|もっと小さい", the="小さい|より小さい", yes="小さい"),
        "id": table(er="lebih kecil|lebih kecil|lebih rendah|lebih sedikit", the="lebih kecil|lebih rendah"),
    },
    ("max", 3): {
        "en": table(er="biggest|largest|greatest|highest|the biggest|the largest|the greatest|the highest|the maximum", the="biggest|largest|greatest|highest"),
        "zh": table(er="最大|最大", the="最大的|最大的"),
        "ja": table(er="一番大きい|最も大きい|いちばん大きい", the="一番大きい|最大の|最も大きい"),
        "id": table(er="paling besar|terbesar|paling tinggi|tertinggi", the="terbesar|paling besar|tertinggi"),
    },
    ("min", 3): {
        "en": table(er="smallest|lowest|least|the smallest|the lowest|the least|the minimum", the="smallest|lowest"),
        "zh": table(er="最小|最小", the="最小的|最小的"),
        "ja": table(er="一番小さい|最も小さい|いちばん小さい", the="一番小さい|最小の|最も小さい"),
        "id": table(er="paling kecil|terkecil|paling rendah|terendah", the="terkecil|paling kecil|terendah"),
    },
}  # fmt: skip
TWO: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        {a} <or> {b}[:|,|?|;| -|.] <which> [is|is] <er>?
        {a} <or> {b}[:| -|,] <which>['s| is] the <the> [one|number|value|]?
        {a} [vs|vs.|versus|against] {b}[:|,|?| -|] [which|which one|which number|what|who] is <er>?
        <which> is <er>[,|:| -|] {a} [or|or is it|vs|versus] {b}?
        <which> is the <the> [one|number|value|of the two][,|:| -] {a} or {b}?
        [which|which one] of [these|these two|the two|the two numbers|those] is <er>[:|,| -] {a} [or|and] {b}?
        [which|which one] of {a} and {b} is [<er>|the <the> one|the <the> number]?
        [is|is number|tell me, is|hey, is] {a} <er> than {b}?
        would you say [that |]{a} is <er> than {b}?
        [is it true that|am I right that|do you think] {a} is <er> than {b}?
        [what's|whats|what is] <er>[,|:] {a} or {b}?
        [what's|give me|tell me|name|find|pick|choose|show me|I need|return|say] the <the> [one|number|value|of the two|of both][:|,| -|] {a} [or|and] {b}<dot>
        [tell|show] me <which> is <er>[,|:] {a} or {b}<dot>
        [between|of|out of|from|given|take] {a} and {b}, <which> is [<er>|the <the> one|the <the>]?
        [compare|look at|take|here are|I have] {a} and {b}[.|:|,] [which is|which one is|what is|which number is] <er>?
        do you know <which> is <er>, {a} or {b}?
        [a|one] number is {a}, [another|the other|the second] is {b}. <which> is <er>?
        [Tom|my friend|my son|my sister|she|he|somebody] says {a} is <er> than {b}. [Right|True|Is that right|Is it]?
        I have two numbers[,|:] {a} and {b}. <which> is <er>?
    """),
    "zh": lines("""
        {a}<he>{b}[哪个|哪一个|谁|哪个数|哪个数字|哪一个数|哪边]<er>[|呢|呀|些]？
        {a}<he>{b}[相比|比|比较|比起来|比一比]，[哪个|谁|哪一个|哪个数]<er>？
        {a}[vs|VS|对|PK]{b}[，|：|][哪个|谁]<er>？
        [哪个|谁|哪个数|哪一个|哪个数字]<er>[，|：|？|]{a}[还是|和|、|或]{b}？
        {a}[还是|或者|或]{b}[|，][哪个|谁|哪一个]<er>？
        {a}<yes>[|，]还是{b}<yes>？
        {a}比{b}<yes>[吗|么|还是不|，对吗|，是吗|，对不对]？
        [是不是|是否|难道]{a}比{b}<yes>？
        <pls>[比较|比较一下|比比|比一比|对比|对比一下]{a}<he>{b}[，|：|，看看|，告诉我][哪个|谁|哪一个]<er>
        [在|从]{a}<he>{b}[中|里|之间|当中|两个数中][，|][哪个|哪一个|谁]<er>？
        <pls>[说出|找出|选出|指出|给出|告诉我]{a}<he>{b}[中|里]<the>[数|那个|一个|那个数]
        {a}、{b}[，|：|][哪个|谁|哪个数]<er>？
        [有两个数|两个数|两个数字|给你两个数][：|，]{a}<he>{b}[，|。][哪个|谁]<er>？
        [我想问|请问|问一下|帮我看看|我问你|老师问|你觉得|你说]{a}<he>{b}[哪个|谁|哪一个]<er>？
        你知道{a}<he>{b}[哪个|谁|哪一个]<er>吗？
        <the>[是|数是|是哪个][：|，|]{a}还是{b}？
    """),
    "ja": lines("""
        {a}<to>{b}[、|では、|だと|なら|、どちらかというと|、][どちら|どっち|どちらの数|どっちの方|どちらの方]が<er>[ですか|の|でしょうか|かな|]？
        [どちら|どっち|どちらの数|どっちの数]が<er>[ですか|の|でしょうか|]？{a}<to>{b}[|です]。
        {a}[か|それとも|or|対|vs]{b}[、|か、|、][どちら|どっち]が<er>[ですか|]？
        {a}[は|って|のほうが|の方が]{b}より<yes>[ですか|の|でしょうか|んですか|]？
        {a}<to>{b}[のうち|の中で|を比べて、|を比べると、|を比較すると][、|]<the>[方|ほう|数][は|はどれですか|はどちらですか|を教えて|を答えてください|はどっち]？
        {a}<to>{b}[を比べて|を比較して]、[どちら|どっち]が<er>か[教えて|答えて|言って][ください|]
        <the>[方|ほう|数]は[どちら|どっち|どれ][ですか|]？{a}[か|と]{b}
        [二つの数|ふたつの数|数]が[あります|ある]。{a}<to>{b}。[どちら|どっち]が<er>ですか？
        [質問|問題]：{a}<to>{b}、[どちら|どっち]が<er>？
    """),
    "id": lines("""
        {a} [atau|dan|vs|versus|dengan] {b}[,|:|?|] [mana|mana yang|yang mana|angka mana yang|manakah yang] <er>?
        [mana yang|mana|yang mana|angka mana yang|manakah yang|bilangan mana yang|nilai mana yang] <er>[,|:|] {a} [atau|dan|vs] {b}?
        [apa|apakah|benarkah|betulkah] {a} [itu |]<er> [dari|daripada|dibanding] {b}?
        [bandingkan|coba bandingkan|tolong bandingkan] {a} [dan|dengan] {b}[,|:] [mana yang|yang mana] <er>?
        [antara|dari|di antara] {a} dan {b}[,|] [mana yang|yang mana|angka mana yang] <er>?
        [sebutkan|pilih|cari|tunjukkan|tentukan|beri tahu] [angka |bilangan |]yang <the>[:|,] {a} atau {b}<dot>
        <er> mana[,|:] {a} [atau|dengan|sama] {b}?
        [ada dua angka|saya punya dua angka|dua bilangan][:|,] {a} dan {b}. [mana|yang mana|mana yang] <er>?
        {a} <er> [dari|daripada] {b}[, benar|, betul| tidak| nggak| bukan]?
    """),
}
# Without a side to choose the larger one is meant, as it always was.
NEITHER: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        {a} [vs|vs.|versus|against] {b}
        [please|can you|could you|I want you to|quickly] compare [the numbers |the two numbers ||] {a} [and|with|to] {b}<dot>
        [how do|how does] {a} and {b} compare?
        [max of|maximum of|the maximum of|the max of|the maximum:|max:] {a} [and|,] {b}
    """),
    "zh": lines("""
        {a} vs {b}
        <pls>[比较|对比|比一比|比比][一下|下|][数字|两个数|][|：]{a}<he>{b}[的大小|]
        {a}<he>{b}[的大小关系|比大小|怎么比|谁大谁小|哪个大哪个小][|是什么]？
        [比大小|比较大小][：|，]{a}<he>{b}
    """),
    "ja": lines("""
        {a} vs {b}
        {a}<to>{b}[の大小を比べて|の大きさを比べて|の大小を比較して|の大小関係は][ください|]
        [大小比較|大きさくらべ|比べて]：{a}<to>{b}
    """),
    "id": lines("""
        {a} vs {b}
        [tolong|coba|mohon|bisa] bandingkan [angka |bilangan |nilai |]{a} [dan|dengan] {b}<dot>
        [perbandingan|maksimum dari|nilai maksimum] {a} dan {b}
    """),
}
THREE: dict[Language, tuple[str, ...]] = {
    "en": lines("""
        [which|which number|which one|what|which of these|which of them] is <er>[:|,| -] {a}, {b} [or|and] {c}?
        [which|what] is the <the> [number|one|value|of these|of the three][:|,| -] {a}, {b}[,|] [or|and] {c}?
        {a}, {b}[,|] [or|and] {c}[:|,|?| -] [which|which one|which number|what] is <er>?
        [of|out of|between|among|from|given] {a}, {b}[,|] and {c}[,| -] [which|which one|which number] is <er>?
        [find|name|pick|give me|tell me|choose|say|show me|what's] the <the> [number|one|value|of these][:|,| -] {a}, {b}[,|] [and|or] {c}<dot>
        [find|name|give me|tell me|what is] the <the> [|one ]of {a}, {b}[,|] and {c}<dot>
        [compare|look at|take|here are|I have] {a}, {b} and {c}[.|:|,] [which|which one] is <er>?
        [three numbers|there are three numbers|my numbers][:|,| -] {a}, {b}, {c}. [which|which one|which number] is <er>?
        {a} [vs|/|,] {b} [vs|/|,] {c}[:|,|?] [which|which one|what] is <er>?
    """),
    "zh": lines("""
        {a}[、|，|和]{b}[、|和|，]{c}[哪个|谁|哪个数|哪一个]<er>[|呢]？
        {a}、{b}[、|和|，]{c}[中|里|当中|之中|这三个数中|三个数里][，|][哪个|谁|哪个数|哪一个]<er>？
        [哪个|哪个数|谁|哪一个]<er>[：|，|？]{a}[、|，]{b}[、|，|还是|和]{c}？
        <pls>[找出|选出|说出|指出|告诉我]{a}、{b}[、|和|，]{c}[中|里|里面]<the>[数|那个|一个|那个数]
        {a}、{b}[和|、]{c}[里|中|里面]<the>[是|数是][哪个|多少|谁|几]？
        <pls>[比较|比比|比一比]{a}、{b}[和|、]{c}，[哪个|谁]<er>？
        [有三个数|三个数|给你三个数字][：|，]{a}、{b}、{c}[，|。][哪个|谁]<er>？
    """),
    "ja": lines("""
        {a}[と|、]{b}[と|、]{c}[で|の中で|のうち、|、]<er>[のは|数は][どれ|どれですか|何ですか|]？
        <the>[数|の|もの]は[どれ|どれですか]？{a}、{b}、{c}
        {a}、{b}、{c}[の中で|のうち|の中から]<the>数[を教えて|を答えて|を選んで|を言って|は何ですか|はどれですか][|。]
        [どれ|どの数]が<er>[ですか|]？{a}と{b}と{c}
    """),
    "id": lines("""
        [mana yang|yang mana|angka mana yang|manakah yang|bilangan mana yang] <er>[:|,] {a}, {b}[,|] [atau|dan] {c}?
        {a}, {b}[,|] [atau|dan] {c}[,|:] [mana yang|yang mana|angka mana yang] <er>?
        [di antara|dari|antara] {a}, {b}[,|] dan {c}[,|] [mana yang|yang mana|angka mana yang] <er>?
        [sebutkan|cari|pilih|tentukan|tunjukkan] [angka|bilangan|nilai|yang] <the>[:| dari] {a}, {b}[,|] [dan|atau] {c}<dot>
        [tiga angka|ada tiga angka|tiga bilangan]: {a}, {b}, {c}. [mana yang|yang mana] <er>?
    """),
}
SIDE_PARTS: dict[Language, Table] = {
    "en": table(
        which="which|which|which|which one|which number|what|which value|which of them|which of the two|which one of them",
        dot=".|||, please.|!|?",
        **{"or": "or|or|and|vs|/|or rather|or else"},
    ),
    "zh": table(
        he="和|和|跟|与|、|还是|同|以及",
        pls="请|请你|帮我|麻烦|你来|你||||",
    ),
    "ja": table(to="と|と|と|、"),
    "id": table(dot=".|||, tolong.|!|, ya."),
}  # fmt: skip

# --- what stories are made of -----------------------------------------------------------------------------


def _free(block: str) -> tuple[str, ...]:
    """Entries of a line each or with bars between them, without a word that a pool holds out."""
    found = (entry.strip() for line in block.strip().splitlines() for entry in line.split("|"))
    return tuple(
        e
        for e in found
        if e and not any(vocabulary.is_kept_out(x) or vocabulary.is_kept_out(x + "s") for x in e.split())
    )


# What can be counted: `any` goes with every verb, the others with verbs of their kind. Chinese and Japanese name the counter first.
THINGS: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": {
        "any": _free("""apples|pears|bananas|cherries|oranges|mangoes|books|pencils|pens|stamps|tickets|chairs|cups|bottles|balls|flowers|roses|tulips|eggs|coins|keys|lamps|boxes|bags|shirts|stones|shells|toys|
            candles|postcards|photos|badges|beads|bananas|carrots|potatoes|tomatoes|onions|nuts|walnuts|leaves|feathers|screws|nails|bolts|planks|bricks|tiles|plates|bowls|forks|knives|glasses|jars|baskets|sacks|
            envelopes|newspapers|magazines|comics|notebooks|crayons|brushes|erasers|rulers|batteries|cables|phones|laptops|bikes|cars|kites|dolls|puzzles|games|discs|records|scarves|gloves|shoes|boots|hats|caps|
            pumpkins|cabbages|cucumbers|strawberries|blueberries|figs|dates|olives|mushrooms|seeds|bulbs|trees|fish|crabs|chickens|ducks|sheep|goats|cows|rabbits|pigeons|buckets|ladders|ropes|blankets|pillows|towels|umbrellas"""),
        "food": _free("""apples|bananas|grapes|cherries|strawberries|nuts|biscuits|pancakes|dumplings|sandwiches|sausages|pretzels|chocolates|sweets|candies|crackers|raisins|dates|olives|waffles|doughnuts|muffins|pies|tarts|rolls|meatballs"""),
        "bake": _free("""pies|loaves|muffins|rolls|buns|tarts|biscuits|pizzas|pretzels|bagels|croissants|waffles|cupcakes|doughnuts|pastries|brownies|breads"""),
        "read": _free("""pages|pages|pages|chapters|stories|comics|poems|articles|books|novels|letters|lines"""),
        "write": _free("""letters|pages|postcards|poems|emails|lines|words|reports|stories|songs|messages|notes"""),
        "plant": _free("""trees|roses|tulips|bushes|onions|potatoes|seeds|bulbs|oaks|cabbages|beans|shrubs|pumpkins"""),
        "ride": _free("""kilometres|miles|km|laps|rounds|blocks"""),
    },
    "zh": {
        "any": _free("""个 苹果|个 梨|个 桃子|个 橙子|个 西瓜|根 香蕉|本 书|本 杂志|本 漫画|支 铅笔|支 钢笔|支 毛笔|块 橡皮|把 尺子|把 椅子|把 雨伞|张 邮票|张 卡片|张 照片|张 贺卡|张 桌子|张 纸|个 杯子|个 瓶子|个 盘子|个 碗|双 筷子|双 鞋|双 袜子|件 衣服|件 毛衣|条 裤子|
            条 毛巾|条 鱼|顶 帽子|朵 花|朵 玫瑰|棵 树|棵 白菜|颗 糖|颗 珠子|颗 星星|粒 种子|枚 硬币|枚 贝壳|只 鸡|只 鸭子|只 羊|只 兔子|只 鸟|只 气球|头 牛|头 猪|匹 马|辆 车|辆 自行车|台 电脑|部 手机|盏 灯|盒 牛奶|袋 米|箱 水|瓶 果汁|包 饼干|块 积木|块 石头|块 砖|个 球|个 风筝|个 玩具|个 包子|个 鸡蛋|个 土豆|个 西红柿|根 黄瓜|根 绳子|把 钥匙|把 勺子|封 信|份 报纸|幅 画|个 灯泡|张 门票"""),
        "food": _free("""个 苹果|个 包子|个 饺子|个 汤圆|个 馒头|个 橘子|颗 葡萄|颗 草莓|颗 糖|块 巧克力|块 饼干|串 烤肉|个 鸡蛋|根 香蕉|粒 花生|个 核桃"""),
        "bake": _free("""个 面包|个 蛋糕|块 饼干|个 月饼|个 披萨|个 蛋挞|张 饼|个 馅饼"""),
        "read": _free("""页 书|页 书|页 书|页 小说|本 书|本 漫画|篇 文章|首 诗|章 小说|个 故事"""),
        "write": _free("""封 信|页 字|个 字|首 诗|篇 作文|行 代码|篇 日记|张 明信片"""),
        "plant": _free("""棵 树|棵 苹果树|棵 白菜|株 玫瑰|株 番茄|棵 松树|棵 柳树|盆 花"""),
        "ride": _free("""公里 路|千米 路|圈 操场|米 路|里 路"""),
    },
    "ja": {
        "any": _free("""個 りんご|個 みかん|個 もも|個 卵|個 たまねぎ|個 じゃがいも|個 ボール|個 石|個 貝がら|個 おもちゃ|本 えんぴつ|本 ペン|本 バナナ|本 花|本 ろうそく|本 にんじん|本 かさ|本 びん|枚 切手|枚 カード|枚 写真|枚 紙|枚 皿|枚 シャツ|枚 コイン|枚 シール|冊 本|冊 ノート|冊 雑誌|冊 まんが|
            台 車|台 自転車|台 パソコン|匹 魚|匹 ねこ|羽 にわとり|羽 うさぎ|頭 牛|足 くつ|足 くつ下|通 手紙|袋 米|箱 お菓子|脚 いす"""),
        "food": _free("""個 りんご|個 いちご|個 おにぎり|個 ぎょうざ|個 だんご|個 チョコレート|枚 クッキー|枚 せんべい|本 バナナ|粒 ぶどう|個 パン"""),
        "bake": _free("""個 パン|枚 クッキー|個 マフィン|枚 ピザ|個 タルト|個 シュークリーム"""),
        "read": _free("""ページ 本|ページ 小説|冊 本|冊 まんが|編 詩|ページ 教科書"""),
        "write": _free("""通 手紙|枚 はがき|ページ 日記|行 文章|通 メール"""),
        "plant": _free("""本 木|本 バラ|株 いちご|株 トマト|本 チューリップ|本 松"""),
        "ride": _free("""km 道|m 道|周 校庭|キロ 道"""),
    },
    "id": {
        "any": _free("""apel|mangga|jeruk|pisang|pepaya|semangka|kelapa|buku|majalah|komik|pensil|pena|penghapus|penggaris|kursi|meja|gelas|piring|mangkuk|sendok|botol|bola|bunga|mawar|telur|kelereng|perangko|tiket|kartu|foto|stiker|koin|kunci|lampu|kotak|tas|baju|kaus|celana|topi|
            sepatu|payung|handuk|bantal|batu|kerang|mainan|boneka|layang-layang|balon|ayam|bebek|kambing|sapi|ikan|kelinci|sepeda|mobil|ponsel|lilin|ember|paku|bata|tomat|kentang|wortel|bawang|karung beras|surat|koran|lukisan"""),
        "food": _free("""apel|pisang|anggur|kurma|permen|cokelat|biskuit|donat|bakpao|pangsit|lumpia|roti|rambutan|kacang|tahu|tempe|tusuk sate"""),
        "bake": _free("""roti|kue|pizza|pai|biskuit|donat|martabak|bolu"""),
        "read": _free("""halaman|halaman|halaman|bab|cerita|komik|buku|artikel|puisi"""),
        "write": _free("""surat|halaman|puisi|kata|cerita|pesan|laporan|baris"""),
        "plant": _free("""pohon|mawar|pohon mangga|bibit|pohon jati|cabai|tomat|kentang"""),
        "ride": _free("""kilometer|km|putaran|blok|meter"""),
    },
}  # fmt: skip
# A verb as the questions need it and as the situations do, and what it goes with.
VERBS: dict[Language, tuple[tuple[str, str, str], ...]] = {
    "en": tuple(
        (base, past, kind)
        for kind, verbs in {
            "any": "buy bought, sell sold, find found, collect collected, count counted, get got, pack packed, order ordered, bring brought, send sent, see saw, carry carried, receive received, paint painted, wash washed, lose lost, win won, make made, clean cleaned, repair repaired, wrap wrapped, draw drew, deliver delivered, sort sorted, choose chose, borrow borrowed, store stored, load loaded",
            "food": "eat ate, share shared, cook cooked, buy bought, taste tasted",
            "bake": "bake baked, sell sold, eat ate, make made",
            "read": "read read, read read, print printed, finish finished, copy copied",
            "write": "write wrote, type typed, finish finished, translate translated",
            "plant": "plant planted, grow grew, water watered",
            "ride": "walk walked, run ran, ride rode, drive drove, jog jogged, cycle cycled",
        }.items()
        for base, past in (verb.split() for verb in verbs.split(", "))
    ),
    "zh": tuple(
        (verb, verb + "了", kind)
        for kind, verbs in {
            "any": "买 卖 卖出 捡 找到 收集 数 得到 带 送 搬 装 订 做 画 洗 借 丢 赢 包 修 收到 拿 运 摆 整理 挑 领 拍",
            "food": "吃 买 吃 做 分",
            "bake": "烤 做 卖 烤",
            "read": "看 读 读 看 背",
            "write": "写 写 抄 翻译",
            "plant": "种 种 栽 浇",
            "ride": "走 跑 骑",
        }.items()
        for verb in verbs.split()
    ),
    "ja": tuple(
        (stem, stem + "ました", kind)
        for kind, verbs in {
            "any": "買い 売り 見つけ 集め 数え もらい 運び 作り 拾い 洗い 注文し 配り 選び 借り 並べ 包み 送り 届け",
            "food": "食べ 食べ 買い 作り 配り",
            "bake": "焼き 作り 売り",
            "read": "読み 読み 読み",
            "write": "書き 書き",
            "plant": "植え 育て 植え",
            "ride": "歩き 走り 進み",
        }.items()
        for stem in verbs.split()
    ),
    "id": tuple(
        (verb, verb, kind)
        for kind, verbs in {
            "any": "membeli menjual menemukan mengumpulkan menghitung mendapat membawa mengirim memesan membuat mencuci mengambil menerima meminjam mengangkut membungkus memperbaiki memilih menyimpan",
            "food": "makan memakan membeli membagi memasak",
            "bake": "memanggang membuat menjual",
            "read": "membaca membaca mencetak",
            "write": "menulis mengetik menyalin",
            "plant": "menanam menyiram",
            "ride": "menempuh",
        }.items()
        for verb in verbs.split()
    ),
}
PEOPLE: dict[Language, tuple[str, ...]] = {
    "en": _free("""my brother|my sister|my mother|my father|my uncle|my aunt|my friend|my son|my daughter|my neighbour|the farmer|a farmer|the shopkeeper|the old man|a boy|a girl|the girl|the boy|grandma|grandpa|the cook|the postman|a student|the coach|the king|the captain|a class|the gardener|a tourist|the robot|Mrs Hill|Mr Stone|Mr Brown|the first team|the market woman|Dad|Mum"""),
    "zh": _free("""我|妈妈|爸爸|弟弟|妹妹|哥哥|姐姐|爷爷|奶奶|外婆|叔叔|阿姨|老师|班长|同学|小明|小红|小华|小丽|小刚|小美|小林|小王|老李|王阿姨|李叔叔|张老师|农民伯伯|店主|邻居|一班|二班|工人|司机|园丁|我朋友|我儿子|我女儿|他|她|甲|乙"""),
    "ja": _free("""わたし|母|父|兄|姉|弟|妹|祖父|祖母|先生|友だち|店長|農家の人|男の子|女の子|となりの人|おじさん|おばさん|一組|二組|パン屋|花屋|Aさん|Bさん|Aチーム|Bチーム|学生"""),
    "id": _free("""saya|aku|ibu|ayah|adik|kakak|kakek|nenek|paman|bibi|teman saya|Pak Budi|Bu Sri|Pak Joko|Bu Ani|pak tani|pedagang|pemilik toko|tetangga saya|murid itu|kelas kami|tukang kebun|Pak Guru|anak itu|penjaga toko"""),
}  # fmt: skip
# Two times or two places in a pair, so that both sides of a question have a name.
TIMES: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (("yesterday", "today"), ("in the morning", "in the evening"), ("in the morning", "in the afternoon"), ("last week", "this week"), ("on Monday", "on Tuesday"), ("on Saturday", "on Sunday"), ("last year", "this year"), ("last month", "this month"), ("before lunch", "after lunch"), ("in May", "in June"), ("in summer", "in winter"), ("on the first day", "on the second day"), ("on Friday", "on Monday"), ("in spring", "in autumn"), ("in January", "in February"), ("at noon", "at night"), ("before school", "after school"), ("in the first hour", "in the second hour"), ("on Wednesday", "on Thursday"), ("at the weekend", "on Monday")),
    "zh": (("昨天", "今天"), ("上午", "下午"), ("早上", "晚上"), ("上周", "这周"), ("周一", "周二"), ("周六", "周日"), ("星期一", "星期三"), ("去年", "今年"), ("上个月", "这个月"), ("第一天", "第二天"), ("三月", "四月"), ("春天", "秋天"), ("前天", "昨天"), ("中午", "傍晚"), ("第一次", "第二次"), ("上学期", "这学期"), ("第一个小时", "第二个小时"), ("月初", "月底"), ("早晨", "中午"), ("一月份", "二月份")),
    "ja": (("昨日", "今日"), ("きのう", "きょう"), ("朝", "夕方"), ("午前", "午後"), ("先週", "今週"), ("月曜日", "火曜日"), ("土曜日", "日曜日"), ("去年", "今年"), ("先月", "今月"), ("一日目", "二日目"), ("春", "秋"), ("昼", "夜"), ("一回目", "二回目"), ("五月", "六月")),
    "id": (("kemarin", "hari ini"), ("pagi hari", "sore hari"), ("pagi ini", "siang ini"), ("minggu lalu", "minggu ini"), ("hari Senin", "hari Selasa"), ("hari Sabtu", "hari Minggu"), ("tahun lalu", "tahun ini"), ("bulan lalu", "bulan ini"), ("hari pertama", "hari kedua"), ("pada bulan Mei", "pada bulan Juni"), ("tadi pagi", "tadi malam"), ("sebelum makan siang", "setelah makan siang")),
}  # fmt: skip
PLACES: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (("in the red box", "in the blue box"), ("in the first box", "in the second box"), ("on the left shelf", "on the right shelf"), ("on the top shelf", "on the lower shelf"), ("in the kitchen", "in the cellar"), ("in the shop", "in the store room"), ("on the table", "on the floor"), ("in the big bag", "in the small bag"), ("in room one", "in room two"), ("on the first page", "on the second page"), ("in the car", "in the garage"), ("in the garden", "in the yard"), ("on the roof", "on the fence"), ("in one basket", "in the other basket"), ("in the old house", "in the new house"), ("at home", "at school"), ("on the bus", "on the train"), ("upstairs", "downstairs")),
    "zh": (("左边的盒子里", "右边的盒子里"), ("第一个箱子里", "第二个箱子里"), ("红盒子里", "蓝盒子里"), ("上层", "下层"), ("桌上", "地上"), ("家里", "学校里"), ("店里", "仓库里"), ("大袋子里", "小袋子里"), ("甲仓库", "乙仓库"), ("厨房里", "客厅里"), ("院子里", "屋里"), ("一楼", "二楼"), ("东边", "西边"), ("车上", "车下"), ("左手边", "右手边"), ("第一排", "第二排"), ("新书架上", "旧书架上")),
    "ja": (("赤い箱", "青い箱"), ("右の箱", "左の箱"), ("上のたな", "下のたな"), ("大きい袋", "小さい袋"), ("一階", "二階"), ("台所", "居間"), ("店", "倉庫"), ("家", "学校"), ("机の上", "床の上"), ("第一の箱", "第二の箱"), ("庭", "畑")),
    "id": (("di kotak merah", "di kotak biru"), ("di kotak pertama", "di kotak kedua"), ("di rak atas", "di rak bawah"), ("di dapur", "di gudang"), ("di toko", "di rumah"), ("di meja", "di lantai"), ("di tas besar", "di tas kecil"), ("di keranjang kiri", "di keranjang kanan"), ("di lantai satu", "di lantai dua"), ("di kebun", "di halaman"), ("di kelas A", "di kelas B")),
}  # fmt: skip
# Whole numbers and decimals of money, and of what is measured.
MONEY: dict[Language, tuple[str, ...]] = {
    "en": ("${}", "${}", "{} dollars", "{} euros", "€{}", "£{}", "{} pounds", "{} coins"),
    "zh": ("{}元", "{}元", "{}块", "{}块钱", "¥{}", "{} 元", "{}美元"),
    "ja": ("{}円", "{}円", "{}ドル", "{}ユーロ", "${}"),
    "id": ("{} ribu", "{} ribu rupiah", "{} dolar", "{} ribu", "${}"),
}
SMALL_MONEY: dict[Language, tuple[str, ...]] = {
    "en": ("${}", "${}", "{} dollars", "{} euros", "€{}", "£{}", "{} pounds"),
    "zh": ("{}元", "{}元", "{}块", "{}块钱", "¥{}", "{} 元", "{}美元"),
    "ja": ("{}ドル", "{}ユーロ", "${}"),
    "id": ("{} dolar", "${}", "{} euro"),
}
LENGTHS: dict[Language, tuple[str, ...]] = {
    "en": ("{} m", "{} metres", "{} km", "{} cm", "{} feet", "{} meters", "{}m"),
    "zh": ("{}米", "{}厘米", "{}公里", "{}千米", "{} 米", "{}m"),
    "ja": ("{}m", "{}メートル", "{}cm", "{}km", "{}センチ"),
    "id": ("{} meter", "{} cm", "{} m", "{} km"),
}
WEIGHTS: dict[Language, tuple[str, ...]] = {
    "en": ("{} kg", "{} kilos", "{} pounds", "{} tons", "{}kg", "{} grams"),
    "zh": ("{}公斤", "{}千克", "{}斤", "{}克", "{}吨", "{} kg"),
    "ja": ("{}kg", "{}キロ", "{}グラム", "{}g", "{}トン"),
    "id": ("{} kg", "{} kilo", "{} gram", "{} ton"),
}
UNITS = {"money": MONEY, "coins": SMALL_MONEY, "length": LENGTHS, "weight": WEIGHTS}

# --- stories ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Family:
    """Situations that are alike, and the questions to them by what they ask for.

    `about` says what fills the slots: people, times, places or things that are set side by side, or a unit.
    """

    about: str
    situations: tuple[str, ...]
    questions: dict[str, tuple[str, ...]]


def _family(about: str, situations: str, **questions: str) -> Family:
    signs = {"total": "+", "difference": "-", "product": "×"}
    return Family(about, lines(situations), {signs[name]: lines(text) for name, text in questions.items()})


FAMILIES: dict[Language, tuple[Family, ...]] = {
    "en": (
        _family(
            "people",
            """
            {p} {w} {a} {i} [and|while|but] {q} {w} {b}
            {p} {w} {a} {i}[,|;] {q} {w} {b}[| of them]
            {p} {w} {a} {i}. {q} {w} {b}[| {i}| of them]
            [yesterday|today|on Sunday|last week|this morning|at school|at the market|in spring|during the holidays], {p} {w} {a} {i} and {q} {w} {b}
            {p} and {q} are friends. {p} {w} {a} {i}, {q} {w} {b}
            {a} {i} is what {p} {w}, and {q} {w} {b}
            """,
            total="""
            how many {i} did they {v} <tog>?
            how many {i} did {p} and {q} {v} <tog>?
            how many {i} did [both of them|the two of them|the two|both] {v} <tog>?
            how many {i} [is|makes] that <tog>?
            what is [the total|the total number of {i}|the sum]?
            [find|give me|tell me|calculate|work out] the total[| number of {i}].
            [together|altogether|in total], how many {i} did they {v}?
            how many did they {v} <tog>?
            """,
            difference="""
            how many more {i} did {h} {v} than {l}?
            how many more did {h} {v} than {l}?
            how many fewer {i} did {l} {v} than {h}?
            how many less did {l} {v} than {h}?
            [what is|what's|find|tell me] the difference[| between the two| between them]?
            by how many {i} did {h} {v} more than {l}?
            how many {i} more did {h} {v}?
            """,
        ),
        _family(
            "people",
            """
            {p} has {a} {i} and {q} has {b}
            {p} has {a} {i}[,|;] {q} has {b}[| of them]
            {p} has {a} {i}. {q} has {b}[| {i}]
            {p} owns {a} {i}[ and|,] {q} owns {b}
            {p} has {a} {i}, but {q} has {b}
            """,
            total="""
            how many {i} do they have <tog>?
            how many {i} do {p} and {q} have <tog>?
            how many {i} are there <tog>?
            how many do [they|both|the two|both of them] have <tog>?
            if they put them together, how many {i} are there?
            what do they have <tog>?
            """,
            difference="""
            how many more {i} does {h} have than {l}?
            how many fewer {i} does {l} have than {h}?
            how many {i} does {l} need to have as many as {h}?
            what is the difference[| between the two numbers]?
            how many more does {h} have?
            how many must {l} still get to have as many as {h}?
            """,
        ),
        _family(
            "times",
            """
            {p} {w} {a} {i} {s} and {b} {t}
            {p} {w} {a} {i} {s}[,|;] {b} {t}
            {p} {w} {a} {i} {s}. {p} {w} {b} {t}
            {s} {p} {w} {a} {i}[,| and] {t} {b}
            {s}, {p} {w} {a} {i}. {t}, {p} {w} {b}[| {i}| more]
            {s} it was {a} {i} that {p} {w}, {t} it was {b}
            """,
            total="""
            how many {i} did {p} {v} <tog>?
            how many {i} is that <tog>?
            how many {i} did {p} {v} [on both occasions|over the two times|both times]?
            what is the total[| number of {i}]?
            how many did {p} {v} <tog>?
            [find|give me|tell me] the total.
            """,
            difference="""
            how many more {i} did {p} {v} {h} than {l}?
            how many fewer {i} did {p} {v} {l} than {h}?
            how many more {h} than {l}?
            [what is|what's|find] the difference between the two[| times]?
            how many more was it {h}?
            """,
        ),
        _family(
            "places",
            """
            there are {a} {i} {s} and {b} {t}
            there are {a} {i} {s}[,|;] {b} [are |]{t}
            {s} there are {a} {i}[, and|;|,] {t} there are {b}
            {p} keeps {a} {i} {s} and {b} {t}
            I see {a} {i} {s}. {t} I see {b}
            we put {a} {i} {s} and {b} {t}
            """,
            total="""
            how many {i} are there <tog>?
            how many {i} is that <tog>?
            [find|give me|tell me|what is] the total[| number of {i}]?
            how many {i} are in both places[| together]?
            how many <tog>?
            """,
            difference="""
            how many more {i} are {h} than {l}?
            how many fewer {i} are {l} than {h}?
            how many more are there {h} than {l}?
            [what is|what's] the difference?
            """,
        ),
        _family(
            "things",
            """
            {p} {w} {a} {i} and {b} {j}
            {p} has {a} {i} and {b} {j}
            there are {a} {i} and {b} {j} [here|in the room|on the list|in the shop|on the farm|outside]
            {p} {w} {a} {i}, {q} {w} {b} {j}
            a [farmer|shop|school|family|museum] has {a} {i} and {b} {j}
            """,
            total="""
            how many things [are|is] that <tog>?
            how many [things|items|pieces] are there <tog>?
            how many {i} and {j} are there <tog>?
            how many is that, {i} and {j} counted together?
            what is the total?
            """,
            difference="""
            how many more {h} than {l}[| are there| are that]?
            how many fewer {l} than {h}[| are there]?
            [what is|what's] the difference between the number of {h} and of {l}?
            """,
        ),
        _family(
            "money",
            """
            {k} costs {A} and {o} costs {B}
            {k} costs {A}[,|;|.] {o} costs {B}
            the price of {k} is {A}, [of|the price of] {o} is {B}
            {p} pays {A} for {k} and {B} for {o}
            {p} buys {k} for {A} and {o} for {B}
            {k} is {A}, {o} is {B}
            """,
            total="""
            how much [is that|is it|does it cost|do they cost|do both cost|are they] <tog>?
            how much [do I|do you|must I|must one] pay for both?
            what [is the total price|do both cost together|is the total|do they cost together]?
            what is the bill?
            """,
            difference="""
            how much more does {h} cost than {l}?
            how much cheaper is {l} than {h}?
            how much more expensive is {h}[| than {l}]?
            what is the difference in price?
            """,
        ),
        _family(
            "length",
            """
            one [rope|road|board|ribbon|wire|bridge|path|plank|wall] is {A} long, the other is {B}
            the first [rope|road|track|ribbon|pole] [is|measures] {A} and the second one [is|measures] {B}
            the red [rope|track|ribbon|pole|wire] [is|measures] {A}, the blue one {B}
            the old [road|bridge|track|wall] [is|measures] {A} and the new one [is|measures] {B}
            {p} walked {A} and {q} walked {B}
            {p} ran {A} and {q} ran {B}
            """,
            total="""
            how [long is that|much is that] <tog>?
            what is the total length?
            how much is it <tog>?
            """,
            difference="""
            what is the difference?
            how much longer is the longer one?
            how much is the one more than the other?
            by how much do they differ?
            """,
        ),
        _family(
            "weight",
            """
            {k} weighs {A} and {o} weighs {B}
            {k} weighs {A}[,|;|.] {o} weighs {B}
            {p} bought {A} of {i} and {B} of {j}
            """,
            total="""
            how much [is that|is it|do they weigh|do both weigh] <tog>?
            what is the total weight?
            """,
            difference="""
            what is the difference[| in weight]?
            how much heavier is the heavier one?
            how much lighter is the lighter one?
            """,
        ),
        _family(
            "gain",
            """
            {p} has {a} {i} and [gets|finds|buys|receives|wins|makes|collects|is given|picks|earns|borrows|adds] {b} more
            {p} had {a} {i}. [Then|Later|Today|After that|On Sunday|In the evening] {p} [got|found|bought|received|won|made|collected|was given|picked|borrowed] {b} more[| of them| {i}]
            {p} had {a} {i}[,|;| and] {q} gave {p} {b} more
            there are {a} {i} [on the table|in the box|in the bag|in the shop|here|in the garden|on the shelf]. {p} [puts|lays|places] {b} more there
            I have {a} {i} and [buy|get|find|make|receive] {b} more
            {q} gave {p} {b} {i}. {p} [already had|had] {a} {i} before
            """,
            total="""
            how many {i} [are there|are there now|are there then|is that|is that now]?
            how many [|{i} ]is that <tog>?
            how many [|{i} ]are there now?
            what is the number of {i} now?
            and now, how many {i}?
            """,
        ),
        _family(
            "people",
            """
            {p} had {a} {i} when {q} [brought|sent|handed over|gave {p}|donated|added] {b} more
            [at first|in the beginning|at the start|before], {p} had {a} {i}. then {q} [brought|sent|gave {p}|added] {b} more
            """,
            total="""
            how many {i} does {p} have now?
            how many {i} does {p} have [then|after that|in the end|<tog>]?
            """,
        ),
        _family(
            "loss",
            """
            {p} has {a} {i} and [gives away|loses|sells|uses|throws away|breaks|sends away|lends out|hands out|donates] {b}[| of them| {i}]
            {p} had {a} {i}. [Then|Later|Today|After that|On Sunday|In the evening] {p} [gave away|lost|sold|used|threw away|broke|handed out|donated|gave {q}|sent {q}] {b}[| of them| {i}]
            {p} had {a} {i}[,| and] {q} [took|stole|borrowed|got|needed] {b}[| of them]
            there [are|were] {a} {i} [on the table|in the box|in the bag|in the shop|here|in the garden|on the shelf]. {p} [takes|took|removed|carried away] {b}[| of them]
            I have {a} {i} and [give away|lose|sell|use|break|lend out] {b}[| of them]
            {b} of [the|my|our|all] {a} {i} [are broken|are gone|are sold|are missing|were lost|were stolen|fell down|are used up]
            from a [box|bag|pile|shelf] with {a} {i}, {p} [takes|took|removed] {b}
            """,
            difference="""
            how many {i} are [left|left over|still there|there now|remaining]?
            how many [|{i} ]are [left|left over|still there|there now]?
            how many [|{i} ][remain|stay]?
            what is left?
            what remains?
            how many [|{i} ]are there now?
            """,
        ),
        _family(
            "food_loss",
            """
            {p} has {a} {i} and eats {b}[| of them]
            {p} baked {a} {i}. {q} ate {b}[| of them]
            there were {a} {i} on the plate. {p} ate {b}
            the children ate {b} of {a} {i}
            """,
            difference="""
            how many {i} are [left|left over|still there]?
            how many [remain|are left|stay]?
            """,
        ),
        _family(
            "need",
            """
            {p} needs {a} {i} and has {b}[| already| so far]
            {p} wants to [have|collect|make|sell|buy] {a} {i}. So far there are {b}
            {p} ordered {a} {i}, [but only {b} came|and {b} have arrived|{b} are here]
            [the goal is|we need|I need|they want] {a} {i}, and {b} are [there|done|ready|here]
            """,
            difference="""
            how many [|more |more {i} |{i} ]are [missing|still missing|still needed|needed]?
            how many [are still to come|are not there yet|must still come]?
            """,
        ),
        _family(
            "read_need",
            """
            a book has {a} pages. {p} [has read|read|finished] {b}[| pages| of them]
            {p} reads a book with {a} pages and is on page {b}
            the way is {a} km[ long|]. {p} has [gone|walked|driven] {b} km
            """,
            difference="""
            how many are [left|still left]?
            how much is left?
            how far is it still to the end?
            how many are still to go?
            """,
        ),
        _family(
            "change",
            """
            {k} costs {B}. {p} pays with {A}
            {p} has {A} and spends {B}[| on {k}| at the market]
            {p} buys {k} for {B} and [gives|pays with|hands over] {A}
            {p} had {A}[,|;| and] {k} cost {B}
            """,
            difference="""
            how much [is left|change is there|money is left|money remains|is the change]?
            how much [change|money] does {p} [get back|have left|still have]?
            what is the change?
            """,
        ),
        _family(
            "cut",
            """
            from [a rope|a board|a ribbon|a wire|a pipe] of {A}, {p} cuts off {B}
            [a rope|a board|a ribbon|a cable] is {A} long. {p} cuts off {B}
            [the road|the trip|the way] is {A}. {p} has done {B}
            """,
            difference="""
            how [long is the rest|much is left|much remains]?
            what is left?
            """,
        ),
        _family(
            "groups",
            """
            there are {a} [boxes|bags|baskets|crates|rows|shelves|packs|tables|rooms|jars|bowls|trays|drawers|carts|trucks|piles|bundles|cartons|sacks] with {b} {i} [in each|each|in every one]
            {p} has {a} [boxes|bags|baskets|crates|packs|jars|trays|drawers|bundles] with {b} {i} [each|in each]
            [every|each] [box|bag|basket|crate|pack|jar|tray|row|drawer|carton|sack] [has|holds|contains] {b} {i}. There are {a} of them
            {a} [children|friends|people|workers|students|guests|teams|families|soldiers|players] [get|have|bring|carry|buy|need|want] {b} {i} each
            {p} gives {b} {i} to each of {a} [children|friends|people|guests|students]
            {p} [buys|orders|sells|fills|packs|carries|unloads] {a} [boxes|bags|packs|cartons|crates] of {b} {i}
            one crate holds {b} {i}[,|;] [{p} has|there are] {a} [crates|such crates]
            [a|one] box holds {b} {i}[,|;] {p} [has|buys|needs|carries] {a} boxes
            in [the|a] [hall|cinema|theatre|classroom|bus|field|garden|church] there are {a} rows of {b} [seats|chairs|places|plants|trees|{i}]
            {a} times {p} {w} {b} {i}
            """,
            product="""
            how many [|{i} ][are there|is that|are that] <tog>?
            how many [|{i} ][are there|is that]?
            how many [|{i} ]<tog>?
            what is the total[| number]?
            how many is that <tog>?
            """,
        ),
        _family(
            "groups",
            """
            a [hall|cinema|theatre|classroom|bus|church|stadium|plane] has {a} rows with {b} [seats|chairs|places] in each row
            there are {a} rows of seats, and each row has {b} seats
            """,
            product="""
            how many [seats|places|people can sit there|people fit in]?
            how many seats are there <tog>?
            """,
        ),
        _family(
            "each_day",
            """
            {p} {w} {b} {i} [every day|each day|a day|per day] for {a} days
            for {a} {y}s, {p} {w} {b} {i} [each|every|a] {y}
            {p} {w} {b} {i} a {y}. That went on for {a} {y}s[| in a row]
            {p} {w} {b} {i} [every|each|per] {y} for {a} {y}s
            """,
            product="""
            how many {i} did {p} {v} <tog>?
            how many [|{i} ]is that <tog>?
            what is the total?
            """,
        ),
        _family(
            "price",
            """
            one [ticket|book|lamp|shirt|cup|piece|box|chair|meal|bottle] costs {B}. {p} buys {a}
            {p} buys {a} {i} [for|at] {B} each
            {a} {i} cost {B} each
            a [ticket|book|lamp|shirt|cup|piece|kilo|chair|meal|bottle] is {B}[,|;] {p} [takes|needs|wants|orders] {a}[| of them]
            """,
            product="""
            how much [is that|is it|is this] <tog>?
            how much [does|must|will] {p} [pay|have to pay] <tog>?
            what is [the total|the total price|the sum of money]?
            how much money is that?
            """,
        ),
        _family(
            "wage",
            """
            {p} [earns|gets|makes|is paid|saves|puts aside] {B} [a|every|each|per] {y} for {a} {y}s
            {p} [earned|got|made|saved] {B} [a|every|each|per] {y} for {a} {y}s
            """,
            product="""
            how much [money |][is that|is it] <tog>?
            how much money is that?
            what is the total?
            """,
        ),
        _family(
            "age",
            """
            {p} is {a} years old[,| and|;] {q} is {b}[| years old]
            {p} is {a}[,| and|;] {q} is {b}
            """,
            total="""
            how old are they together?
            what [is|do you get as] the sum of their ages?
            how many years is that together?
            """,
            difference="""
            how many years older is {h} than {l}?
            how much older is {h}[| than {l}]?
            how many years younger is {l} than {h}?
            what is the difference in age?
            """,
        ),
    ),
    "zh": (
        _family(
            "people",
            """
            {p}{w}{a}{m}{i}，{q}{w}{b}{m}
            {p}{w}{a}{m}{i}，{q}{w}{b}{m}{i}
            {p}{w}{a}{m}{i}，而{q}{w}{b}{m}
            [昨天|今天|星期天|上周|放学后|暑假里|周末|早上]{p}{w}{a}{m}{i}，{q}{w}{b}{m}
            {p}和{q}一起去，{p}{w}{a}{m}{i}，{q}{w}{b}{m}
            """,
            total="""
            <tog>{w}多少{m}[|{i}]？
            [他们|两人|两个人|{p}和{q}|他俩]<tog>{w}[多少|几]{m}[|{i}]？
            [加起来|合起来|总数|合计][是|]多少{m}？
            <tog>是多少{m}[|{i}]？
            <tog>有多少{m}？
            """,
            difference="""
            {h}比{l}多{w}[多少|几]{m}[|{i}]？
            {l}比{h}少{w}[多少|几]{m}[|{i}]？
            [两人|他们|两个人][相差|差][多少|几]{m}？
            [谁多，|]多[多少|几]{m}？
            {h}多{w}多少{m}？
            """,
        ),
        _family(
            "people",
            """
            {p}有{a}{m}{i}，{q}有{b}{m}
            {p}有{a}{m}{i}，{q}有{b}{m}{i}
            {p}有{a}{m}{i}，{q}有{b}{m}
            """,
            total="""
            [他们|两人|两个人|{p}和{q}|他俩]<tog>有[多少|几]{m}[|{i}]？
            [加起来|合起来|合在一起][有|是]多少{m}？
            <tog>多少{m}？
            """,
            difference="""
            {h}比{l}多[多少|几]{m}[|{i}]？
            {l}比{h}少[多少|几]{m}[|{i}]？
            {h}的{i}比{l}多[多少|几]{m}？
            [两人|他们][相差|差][多少|几]{m}？
            {l}[再有|还要|再得]多少{m}才和{h}一样多？
            """,
        ),
        _family(
            "times",
            """
            {p}{s}{w}{a}{m}{i}，{t}{w}{b}{m}
            {s}{p}{w}{a}{m}{i}，{t}{w}{b}{m}
            {p}{s}{w}{a}{m}{i}，{t}又{w}{b}{m}
            {s}{w}{a}{m}{i}，{t}{w}{b}{m}
            {p}{s}{w}的{i}是{a}{m}，{t}是{b}{m}
            """,
            total="""
            <tog>{w}[多少|几]{m}[|{i}]？
            {p}<tog>{w}[多少|几]{m}[|{i}]？
            [两次|前后|两段时间]<tog>{w}多少{m}？
            <tog>是多少{m}？
            [加起来|合起来]是多少{m}？
            {s}和{t}<tog>{w}多少{m}[|{i}]？
            """,
            difference="""
            {h}比{l}多{w}[多少|几]{m}[|{i}]？
            {l}比{h}少{w}[多少|几]{m}[|{i}]？
            {h}比{l}多[多少|几]{m}？
            [两次|前后][相差|差]多少{m}？
            """,
        ),
        _family(
            "places",
            """
            {s}有{a}{m}{i}，{t}有{b}{m}
            {p}在{s}放了{a}{m}{i}，在{t}放了{b}{m}
            {s}有{a}{m}{i}，{t}有{b}{m}{i}
            """,
            total="""
            <tog>有[多少|几]{m}[|{i}]？
            [两处|两边|两个地方]<tog>有多少{m}？
            [加起来|合起来]有多少{m}[|{i}]？
            {i}<tog>有多少{m}？
            """,
            difference="""
            {h}比{l}多[多少|几]{m}[|{i}]？
            {l}比{h}少[多少|几]{m}[|{i}]？
            [两边|两处][相差|差]多少{m}？
            """,
        ),
        _family(
            "things",
            """
            {p}{w}{a}{m}{i}和{b}{n}{j}
            {p}有{a}{m}{i}，[还有|另外有|和]{b}{n}{j}
            [店里|仓库里|农场里|教室里|箱子里|院子里]有{a}{m}{i}和{b}{n}{j}
            """,
            total="""
            {i}和{j}<tog>[有|是]多少？
            {i}和{j}加起来是多少？
            <tog>有多少件东西？
            """,
            difference="""
            {h}比{l}多多少？
            {l}比{h}少多少？
            {i}和{j}的数量[相差|差]多少？
            """,
        ),
        _family(
            "money",
            """
            {k}{A}，{o}{B}
            {k}的价格是{A}，{o}的价格是{B}
            [买|]{k}要{A}，{o}要{B}
            {p}买{k}花了{A}，买{o}花了{B}
            """,
            total="""
            <tog>[要|花了|是|需要]多少钱？
            [两样|两件|都买]<tog>多少钱？
            [加起来|合计]多少钱？
            <tog>花多少？
            """,
            difference="""
            {h}比{l}贵多少[|钱]？
            {l}比{h}便宜多少[|钱]？
            [两样东西|两件|价格]相差多少[|钱]？
            """,
        ),
        _family(
            "length",
            """
            [一根绳子|一条路|一块木板|一条丝带|一根铁丝]长{A}，[另一根|另一条|另外一段]长{B}
            第一段长{A}，第二段长{B}
            红绳长{A}，蓝绳长{B}
            左边那段长{A}，右边那段长{B}
            {p}走了{A}，{q}走了{B}
            {p}跑了{A}，{q}跑了{B}
            """,
            total="""
            <tog>[长|是|有]多少？
            [加起来|合起来|接起来][有|是]多长？
            总长是多少？
            """,
            difference="""
            [相差|差]多少？
            [长的比短的|多的比少的]多多少？
            差距是多少？
            """,
        ),
        _family(
            "weight",
            """
            {k}重{A}，{o}重{B}
            {p}买了{A}{i}和{B}{j}
            大箱重{A}，小箱重{B}
            第一[袋|包|箱]重{A}，第二[袋|包|箱]重{B}
            """,
            total="""
            <tog>[重|有|是]多少？
            [加起来|合起来]有多重？
            总重量是多少？
            """,
            difference="""
            重量[相差|差]多少？
            重的比轻的重多少？
            [相差|差]多少？
            """,
        ),
        _family(
            "gain",
            """
            {p}有{a}{m}{i}，[又|后来又|今天又|昨天又][买了|得到|捡到|收到|找到|拿来|做了|借来|领了]{b}{m}
            {p}[有|原来有|本来有|已经有]{a}{m}{i}，{q}[又给了|送了|给了他|又送来|再给]{b}{m}
            [桌上|盒子里|篮子里|店里|仓库里|架子上]有{a}{m}{i}，[又放进|又运来|再放上|又送来|又添了|增加了]{b}{m}
            {q}给{p}{b}{m}{i}，{p}原来有{a}{m}
            """,
            total="""
            [现在|一共|总共|这下|共|那么现在]有[多少|几]{m}[|{i}]？
            {p}现在有[多少|几]{m}[|{i}]？
            [加起来|合计]是多少{m}？
            <tog>多少{m}？
            """,
        ),
        _family(
            "loss",
            """
            {p}有{a}{m}{i}，[送出|卖掉|丢了|用掉|弄坏了|送人|借出|分给同学|捐了|拿走]{b}{m}
            {p}[有|原来有|本来有|带了]{a}{m}{i}，{q}[拿走了|借走|要走|取走|偷走]{b}{m}
            {p}有{a}{m}{i}，[给了|送给|借给|卖给|分给]{q}{b}{m}
            [桌上|盒子里|篮子里|店里|仓库里|架子上]有{a}{m}{i}，[拿走|运走|卖出|取出|搬走|用了|少了]{b}{m}
            {a}{m}{i}[里|中|当中]，[有{b}{m}坏了|{b}{m}不见了|{b}{m}被卖了|丢了{b}{m}]
            从{a}{m}{i}里[拿出|取走|搬走|卖掉]{b}{m}
            """,
            difference="""
            [还剩|还有|剩下|剩|现在有|还余下][多少|几]{m}[|{i}]？
            {p}[还剩|还有|剩下][多少|几]{m}[|{i}]？
            [还剩|剩下]多少？
            余下多少{m}？
            """,
        ),
        _family(
            "food_loss",
            """
            {p}有{a}{m}{i}，吃了{b}{m}
            盘子里有{a}{m}{i}，{p}吃掉{b}{m}
            妈妈做了{a}{m}{i}，大家吃了{b}{m}
            """,
            difference="""
            [还剩|还有|剩下|剩][多少|几]{m}[|{i}]？
            没吃的有多少{m}？
            """,
        ),
        _family(
            "need",
            """
            {p}[需要|要|想要|计划做|打算买]{a}{m}{i}，[已经有|现在有|手里有|目前有]{b}{m}
            [任务是|目标是|订了|要运]{a}{m}{i}，[已完成|已经到了|已经有]{b}{m}
            """,
            difference="""
            [还差|还缺|还需要|还要|差][多少|几]{m}[|{i}]？
            [缺|差]多少{m}？
            """,
        ),
        _family(
            "read_need",
            """
            一本书有{a}页，{p}[看了|读了|已经看了|看完]{b}页
            [全程|这条路|路程]{a}公里，{p}[走了|已经走了|开了|骑了]{b}公里
            """,
            difference="""
            [还剩|剩下|还有]多少[没看完|没完成|]？
            剩下的是多少？
            [还剩|还有]多少？
            """,
        ),
        _family(
            "change",
            """
            {k}{B}，{p}付了{A}
            {p}有{A}，花了{B}
            {p}买{k}花了{B}，给了店员{A}
            {p}带了{A}，[用掉|花掉|买{k}用了]{B}
            """,
            difference="""
            [应找回|找回|找零|要找]多少[|钱]？
            [还剩|剩下|还有]多少[|钱]？
            """,
        ),
        _family(
            "cut",
            """
            [一根绳子|一根木头|一卷布|一条丝带]长{A}，[剪去|用去|截下|剪掉]{B}
            [一根电线|一条绳子|一块布]{A}，{p}[用了|剪了|拿走了]{B}
            """,
            difference="""
            [还剩|剩下|还有]多长？
            [还剩|剩下]多少？
            """,
        ),
        _family(
            "groups",
            """
            [有|{p}有]{a}个[箱子|盒子|袋子|篮子|抽屉|书架|盘子]，每个[里面有|有|装|放]{b}{m}{i}
            每{x}有{b}{m}{i}，[|有|共有|{p}有]{a}{x}
            一{x}有{b}{m}{i}，{p}买了{a}{x}
            {a}[个孩子|个人|个同学|位客人|个工人|个朋友|个小组]，每[人|个]{b}{m}{i}
            {p}给{a}个[孩子|朋友|同学|人]每人[发|分|送]{b}{m}{i}
            {p}[买了|搬了|运来]{a}{x}{i}，每{x}{b}{m}
            [电影院|教室|礼堂|车厢|剧场]有{a}排，每排[有|]{b}[个座位|个人|把椅子]
            果园里有{a}行树，每行{b}棵
            操场上站了{a}列，每列{b}人
            {p}{w}{a}次，每次{b}{m}{i}
            """,
            product="""
            <tog>[有|是]多少[|个]？
            <tog>多少？
            总数是多少？
            [加起来|合计]有多少？
            """,
        ),
        _family(
            "each_day",
            """
            {p}每天{v}{b}{m}{i}，{a}天
            {p}每{y}{v}{b}{m}{i}，[连续|一连|共|持续|]{a}{y}
            {p}一天{v}{b}{m}{i}，[连着|坚持|共]{v}{a}天
            """,
            product="""
            <tog>{w}[多少|几]{m}[|{i}]？
            <tog>[能|可以|会]{v}多少{m}？
            <tog>是多少{m}[|{i}]？
            """,
        ),
        _family(
            "price",
            """
            每张[票|门票|邮票|贺卡]{B}，{p}买了{a}张
            每本[书|杂志|本子]{B}，{p}买了{a}本
            每件[衣服|毛衣]{B}，{p}买了{a}件
            一杯[茶|咖啡|奶茶]{B}，{p}[要|买]了{a}杯
            一{m}{i}{B}，{p}买{a}{m}
            {p}买{a}{m}{i}，每{m}{B}
            {i}每{m}{B}，买{a}{m}
            """,
            product="""
            <tog>[要|是|花|得][多少|多少钱]？
            <tog>多少钱？
            总价是多少？
            """,
        ),
        _family(
            "wage",
            """
            {p}每{y}[挣|赚|存|收入|攒]{B}，[一共|连续|]{a}{y}
            {p}一{y}[能挣|能赚|存|攒]{B}，{a}{y}
            """,
            product="""
            <tog>[有|是]多少钱？
            <tog>[有|是]多少？
            """,
        ),
        _family(
            "age",
            """
            {p}{a}岁，{q}{b}岁
            {p}今年{a}岁，{q}今年{b}岁
            """,
            total="""
            [两人|他们|两个人]的年龄[之和|加起来|和]是多少？
            [两人|他们]<tog>多少岁？
            """,
            difference="""
            {h}比{l}大[多少|几]岁？
            {l}比{h}小[多少|几]岁？
            [两人|他们][相差|差]多少岁？
            """,
        ),
    ),
    "ja": (
        _family(
            "people",
            """
            {p}は{i}を{a}{m}、{q}は{b}{m}{w}
            {p}は{i}を{a}{m}{v}、{q}は{b}{m}{w}
            {p}は{i}を{a}{m}{w}。{q}は{b}{m}{w}
            [昨日|今日|日曜日に|先週]、{p}は{i}を{a}{m}、{q}は{b}{m}{w}
            """,
            total="""
            <tog>何{m}[ですか|になりますか|でしょうか|]？
            [二人で|両方で]<tog>何{m}{v}ましたか？
            合計[は|は何{m}|は何{m}ですか|を求めてください]？
            """,
            difference="""
            {h}は{l}より何{m}多く{v}ましたか？
            {l}は{h}より何{m}少ないですか？
            差は[何{m}|いくつ|何{m}ですか]？
            {h}のほうが何{m}多いですか？
            """,
        ),
        _family(
            "people",
            """
            {p}は{i}を{a}{m}、{q}は{b}{m}持っています
            {p}には{i}が{a}{m}、{q}には{b}{m}あります
            {p}の{i}は{a}{m}、{q}の{i}は{b}{m}です
            """,
            total="""
            [二人で|二人の{i}は|]<tog>何{m}[ですか|ありますか|]？
            合計は[何{m}ですか|何{m}|いくつですか]？
            """,
            difference="""
            {h}は{l}より何{m}多いですか？
            {l}は{h}より何{m}少ないですか？
            [違いは|差は]何{m}[ですか|]？
            """,
        ),
        _family(
            "times",
            """
            {p}は{s}、{i}を{a}{m}、{t}は{b}{m}{w}
            {s}、{i}を{a}{m}、{t}は{b}{m}{w}
            {p}は{s}に{a}{m}、{t}に{b}{m}の{i}を{w}
            {s}は{i}を{a}{m}、{t}は{b}{m}{w}
            """,
            total="""
            <tog>何{m}[ですか|になりますか|{v}ましたか|]？
            合計は[何{m}ですか|何{m}|いくつですか]？
            """,
            difference="""
            {h}は{l}より何{m}多いですか？
            {l}は{h}より何{m}少ないですか？
            {h}のほうが何{m}多く{v}ましたか？
            差は何{m}[ですか|]？
            """,
        ),
        _family(
            "places",
            """
            {s}に{i}が{a}{m}、{t}に{b}{m}あります
            {s}には{i}が{a}{m}あり、{t}には{b}{m}あります
            """,
            total="""
            <tog>何{m}[ですか|ありますか|]？
            {i}は<tog>何{m}[ですか|ありますか]？
            """,
            difference="""
            {h}は{l}より何{m}多いですか？
            {l}は{h}より何{m}少ないですか？
            [違いは|差は]何{m}[ですか|]？
            """,
        ),
        _family(
            "money",
            """
            {k}は{A}、{o}は{B}です
            {p}は{A}の{k}と{B}の{o}を買いました
            {k}が{A}、{o}が{B}します
            """,
            total="""
            <tog>いくら[ですか|になりますか|]？
            [代金の合計|合計金額|合計]は[いくら|いくらですか]？
            """,
            difference="""
            {h}は{l}よりいくら高いですか？
            {l}は{h}よりいくら安いですか？
            値段の差は[いくら|いくらですか]？
            """,
        ),
        _family(
            "length",
            """
            一本の[ひも|棒|リボン|ロープ]は{A}、もう一本は{B}です
            {p}は{A}、{q}は{B}歩きました
            """,
            total="""
            <tog>どれだけ[ですか|になりますか]？
            合計は[何|いくつ|どれだけ]ですか？
            全体の長さは？
            """,
            difference="""
            差は[いくつですか|どれだけですか|どれだけ]？
            違いはどれだけですか？
            """,
        ),
        _family(
            "weight",
            """
            {k}は{A}、{o}は{B}の重さです
            {p}は{i}を{A}、{j}を{B}買いました
            """,
            total="""
            <tog>どれだけ[ですか|の重さですか]？
            [重さの合計|合計の重さ]は？
            """,
            difference="""
            重さの差は[いくつですか|どれだけですか]？
            """,
        ),
        _family(
            "gain",
            """
            {p}は{i}を{a}{m}持っていて、[さらに|あとで|今日]{b}{m}[もらいました|買いました|見つけました|拾いました|作りました]
            {i}が{a}{m}あります。[そこに|さらに|あとから]{b}{m}[加えました|入れました|届きました|置きました|増えました]
            {p}は{i}を{a}{m}持っています。{q}が{b}{m}くれました
            """,
            total="""
            [今|全部で|合わせて|今は]何{m}[ですか|ありますか|になりますか|]？
            {i}は[全部で|今]何{m}になりましたか？
            """,
        ),
        _family(
            "loss",
            """
            {p}は{i}を{a}{m}持っていて、{b}{m}[なくしました|売りました|使いました|こわしました|配りました|捨てました]
            {i}が{a}{m}あります。{b}{m}[使いました|売れました|取りました|運び出しました|なくなりました]
            {p}は{i}を{a}{m}持っていました。{q}に{b}{m}あげました
            {a}{m}の{i}のうち、{b}{m}が[こわれました|売れました|なくなりました]
            """,
            difference="""
            [残りは|あと]何{m}[ですか|ありますか|]？
            何{m}[残っていますか|残りますか|残りましたか]？
            {i}は何{m}残っていますか？
            """,
        ),
        _family(
            "food_loss",
            """
            {i}が{a}{m}あり、{p}が{b}{m}食べました
            皿に{i}が{a}{m}あります。{b}{m}食べました
            """,
            difference="""
            [残りは|あと]何{m}[ですか|ありますか|]？
            何{m}残っていますか？
            """,
        ),
        _family(
            "need",
            """
            {p}は{i}が{a}{m}必要で、今{b}{m}あります
            {i}を{a}{m}集めたいです。今は{b}{m}あります
            """,
            difference="""
            あと何{m}[必要ですか|いりますか|足りませんか]？
            何{m}足りませんか？
            """,
        ),
        _family(
            "read_need",
            """
            {a}ページの本を{b}ページ読みました
            本は{a}ページあります。{p}は{b}ページまで読みました
            """,
            difference="""
            残りは何ページですか？
            あと何ページ[ですか|残っていますか]？
            """,
        ),
        _family(
            "change",
            """
            {p}は{A}持っていて、{B}使いました
            {k}は{B}です。{p}は{A}出しました
            {A}で{B}の{k}を買いました
            """,
            difference="""
            [おつりは|残りは|おつりはいくら]？
            いくら残りますか？
            おつりはいくらですか？
            """,
        ),
        _family(
            "groups",
            """
            {a}{x}に{i}が{b}{m}ずつ[あります|入っています]
            1{x}に{i}が{b}{m}[あります|入っています]。[全部で|]{a}{x}あります
            {a}人が{i}を{b}{m}ずつ[持っています|買いました|もらいます|運びます]
            {a}人の[子ども|友だち|生徒|客]に{i}を{b}{m}ずつ[配ります|あげます]
            {a}列あって、1列に[席|いす|木]が{b}[|こ]あります
            """,
            product="""
            <tog>[いくつ|何{m}][ですか|ありますか|になりますか|]？
            合計は[いくつですか|何{m}ですか]？
            全部の数は？
            """,
        ),
        _family(
            "each_day",
            """
            {p}は毎日{i}を{b}{m}{w}。{a}日間続けました
            {p}は1日に{i}を{b}{m}、{a}日間{w}
            {i}を1日{b}{m}ずつ{a}日{w}
            """,
            product="""
            <tog>何{m}[ですか|になりますか|]？
            合計で何{m}{v}ましたか？
            """,
        ),
        _family(
            "price",
            """
            1{m}{B}の{i}を{a}{m}買います
            {i}は1{m}{B}です。{p}は{a}{m}買いました
            """,
            product="""
            [全部で|代金は|合計で|合計は]いくらですか？
            いくら[になりますか|払いますか]？
            """,
        ),
        _family(
            "wage",
            """
            {p}は1{y}に{B}もらいます。{a}{y}働きました
            {p}は1{y}に{B}ずつ、{a}{y}貯金しました
            """,
            product="""
            [全部で|合計で]いくら[ですか|になりますか|]？
            合計は[いくらですか|いくら]？
            """,
        ),
        _family(
            "age",
            """
            {p}は{a}歳、{q}は{b}歳です
            """,
            total="""
            [二人の年齢の合計は|二人の年を足すと]いくつですか？
            """,
            difference="""
            {h}は{l}より何歳年上ですか？
            {l}は{h}より何歳年下ですか？
            年の差は何歳ですか？
            """,
        ),
    ),
    "id": (
        _family(
            "people",
            """
            {p} {w} {a} {i} dan {q} {w} {b}
            {p} {w} {a} {i}[,|;| sedangkan| sementara] {q} {w} {b}
            {p} {w} {a} {i}. {q} {w} {b}[| {i}]
            [kemarin|hari ini|minggu lalu|tadi pagi] {p} {w} {a} {i} dan {q} {w} {b}
            """,
            total="""
            berapa [|banyak |jumlah ]{i} <tog>?
            berapa [totalnya|jumlah seluruhnya|jumlah mereka|total {i} mereka]?
            kalau digabung, berapa [jumlahnya|{i} semuanya]?
            <tog> berapa?
            """,
            difference="""
            berapa lebih banyak {h} {v} daripada {l}?
            berapa selisihnya?
            berapa selisih {i} mereka?
            {h} {v} berapa {i} lebih banyak daripada {l}?
            {l} {v} berapa {i} lebih sedikit daripada {h}?
            """,
        ),
        _family(
            "people",
            """
            {p} [punya|memiliki|mempunyai] {a} {i} dan {q} [punya|memiliki|mempunyai] {b}
            {p} punya {a} {i}[,| sedangkan| sementara] {q} punya {b}[| {i}]
            {i} milik {p} ada {a}, milik {q} ada {b}
            """,
            total="""
            berapa {i} mereka [berdua|seluruhnya|semuanya]?
            berapa jumlah {i} <tog>?
            kalau digabung, berapa [jumlahnya|{i} semuanya]?
            """,
            difference="""
            berapa {i} {h} lebih banyak dari {l}?
            berapa selisih {i} mereka?
            {i} {l} kurang berapa dari {h}?
            berapa lebih banyak {i} {h} daripada {i} {l}?
            """,
        ),
        _family(
            "times",
            """
            {s} {p} {w} {a} {i}[,| dan|;] {t} {b}
            {p} {w} {a} {i} {s} dan {b} {t}
            {s} {p} {w} {a} {i}. {t} {p} {w} {b}[| {i}]
            """,
            total="""
            berapa [|jumlah |banyak ]{i} <tog>?
            berapa [totalnya|jumlahnya|total {i}]?
            <tog> berapa {i}?
            """,
            difference="""
            berapa lebih banyak {h} daripada {l}?
            berapa selisihnya?
            {h} lebih banyak berapa {i} daripada {l}?
            {l} lebih sedikit berapa {i} daripada {h}?
            """,
        ),
        _family(
            "places",
            """
            ada {a} {i} {s} dan {b} {t}
            {s} ada {a} {i}[,| dan|;] {t} ada {b}
            {p} menyimpan {a} {i} {s} dan {b} {t}
            """,
            total="""
            berapa [|jumlah |banyak ]{i} <tog>?
            berapa totalnya?
            """,
            difference="""
            berapa lebih banyak {i} {h} daripada {l}?
            berapa selisihnya?
            berapa {i} lebih sedikit {l} daripada {h}?
            """,
        ),
        _family(
            "money",
            """
            harga {k} {A} dan harga {o} {B}
            {k} harganya {A}[,|;| dan] {o} harganya {B}
            {p} membeli {k} seharga {A} dan {o} seharga {B}
            """,
            total="""
            berapa [totalnya|semuanya|harga semuanya|jumlah yang harus dibayar|harga keduanya]?
            <tog> berapa?
            """,
            difference="""
            berapa lebih mahal {h} daripada {l}?
            berapa lebih murah {l} daripada {h}?
            berapa selisih harganya?
            """,
        ),
        _family(
            "length",
            """
            [tali|jalan|papan|pita|kabel] pertama panjangnya {A}, yang kedua {B}
            {p} berjalan {A} dan {q} berjalan {B}
            """,
            total="""
            berapa [panjang semuanya|totalnya|jumlahnya]?
            """,
            difference="""
            berapa [selisihnya|bedanya]?
            """,
        ),
        _family(
            "weight",
            """
            berat {k} {A} dan berat {o} {B}
            {p} membeli {A} {i} dan {B} {j}
            """,
            total="""
            berapa [berat semuanya|totalnya|jumlah beratnya]?
            """,
            difference="""
            berapa [selisih beratnya|bedanya|selisihnya]?
            """,
        ),
        _family(
            "gain",
            """
            {p} punya {a} {i}[,| lalu| kemudian] [mendapat|membeli|menemukan|menerima|membuat|diberi] {b} lagi
            {p} punya {a} {i}. {q} [memberi|memberinya|menambah] {b} lagi
            ada {a} {i} [di meja|di kotak|di toko|di keranjang|di gudang][,| lalu] [ditambah|datang|dimasukkan] {b} lagi
            mula-mula ada {a} {i}, [kemudian|lalu] {p} membawa {b} lagi
            """,
            total="""
            berapa [|jumlah ]{i} [sekarang|sekarang semuanya|<tog>]?
            sekarang ada berapa[| {i}]?
            berapa {i} {p} sekarang?
            """,
        ),
        _family(
            "loss",
            """
            {p} punya {a} {i}[,| lalu| kemudian| dan] [memberikan|kehilangan|menjual|memakai|membuang|merusak|membagikan|meminjamkan] {b}
            {p} punya {a} {i}. {q} [mengambil|meminta|meminjam|mencuri] {b}
            ada {a} {i} [di meja|di kotak|di toko|di keranjang|di gudang][,| lalu] [diambil|terjual|dipakai|dibuang|hilang] {b}
            dari {a} {i}, {b} [rusak|hilang|sudah terjual|busuk|dipinjam]
            """,
            difference="""
            berapa [sisanya|{i} yang tersisa|yang tersisa|sisa {i}|{i} yang masih ada]?
            tinggal berapa[| {i}]?
            sisanya berapa?
            """,
        ),
        _family(
            "food_loss",
            """
            {p} punya {a} {i} dan memakan {b}
            di piring ada {a} {i}, {p} makan {b}
            """,
            difference="""
            berapa [sisanya|{i} yang tersisa|yang tersisa]?
            tinggal berapa?
            """,
        ),
        _family(
            "need",
            """
            {p} [butuh|perlu|memerlukan|membutuhkan] {a} {i} dan [sudah punya|baru punya|sudah ada] {b}
            {p} ingin mengumpulkan {a} {i}. sekarang ada {b}
            """,
            difference="""
            berapa [lagi|lagi {i}|{i} lagi] yang [diperlukan|dibutuhkan|kurang]?
            kurang berapa[| {i}| lagi]?
            """,
        ),
        _family(
            "read_need",
            """
            buku itu {a} halaman. {p} sudah membaca {b} halaman
            perjalanan itu {a} km. {p} sudah menempuh {b} km
            """,
            difference="""
            berapa [sisanya|yang tersisa|lagi yang tersisa]?
            tinggal berapa lagi?
            """,
        ),
        _family(
            "change",
            """
            {p} punya uang {A} dan [membelanjakan|menghabiskan|memakai] {B}
            harga {k} {B}. {p} membayar dengan {A}
            {p} membeli {k} seharga {B} dan membayar {A}
            """,
            difference="""
            berapa [kembaliannya|sisa uangnya|uang kembalinya|sisanya]?
            """,
        ),
        _family(
            "groups",
            """
            ada {a} [kotak|tas|keranjang|baris|rak|meja|karung|bungkus|kardus], [masing-masing berisi|setiap satunya berisi|tiap-tiap berisi] {b} {i}
            {p} punya {a} [kotak|tas|keranjang|karung|kardus] dan [setiap|tiap|masing-masing] [isinya|berisi] {b} {i}
            {a} [anak|teman|orang|murid|pekerja] masing-masing [mendapat|membawa|membeli|punya] {b} {i}
            {p} memberi {b} {i} kepada masing-masing dari {a} [anak|teman|orang|murid]
            di [bioskop|kelas|gedung|bus] ada {a} baris, tiap baris ada {b} kursi
            satu [kotak|bungkus|kardus|karung] berisi {b} {i}. {p} membeli {a}
            """,
            product="""
            berapa [|jumlah ][semuanya|seluruhnya|totalnya]?
            berapa <tog>?
            """,
        ),
        _family(
            "each_day",
            """
            {p} {w} {b} {i} [setiap hari|tiap hari|per hari] selama {a} hari
            setiap {y} {p} {w} {b} {i}. ini berlangsung {a} {y}
            """,
            product="""
            berapa [|jumlah |banyak ]{i} <tog>?
            berapa totalnya?
            """,
        ),
        _family(
            "price",
            """
            harga satu {i} {B}. {p} membeli {a}
            {p} membeli {a} {i} dengan harga {B} [per buah|satunya|masing-masing]
            """,
            product="""
            berapa [yang harus dibayar|totalnya|semuanya|jumlah uangnya|seluruhnya]?
            """,
        ),
        _family(
            "wage",
            """
            {p} [menabung|mendapat|menyimpan] {B} setiap {y} selama {a} {y}
            setiap {y} {p} [menabung|mendapat|memperoleh] {B}. ini berlangsung {a} {y}
            """,
            product="""
            berapa [uangnya|totalnya|semuanya|jumlah uangnya|seluruhnya]?
            """,
        ),
        _family(
            "age",
            """
            umur {p} {a} tahun dan umur {q} {b} tahun
            {p} berumur {a} tahun, {q} berumur {b} tahun
            """,
            total="""
            berapa jumlah umur mereka?
            """,
            difference="""
            berapa tahun {h} lebih tua dari {l}?
            berapa tahun {l} lebih muda dari {h}?
            berapa selisih umur mereka?
            """,
        ),
    ),
}
STORY_PARTS: dict[Language, Table] = {
    "en": table(tog="together|altogether|in all|in total|all together|combined|in sum|"),
    "zh": table(tog="一共|总共|共|合计|加起来|合起来"),
    "ja": table(tog="全部で|合わせて|合計で|あわせて"),
    "id": table(tog="semuanya|seluruhnya|totalnya|secara keseluruhan"),
}

# What is bought, weighed and paid for.
GOODS: dict[Language, tuple[str, ...]] = {
    "en": _free("""a ticket|a book|a lamp|a shirt|a cup of tea|a coffee|a sandwich|a ball|a chair|a hat|a pen|a toy car|a loaf of bread|a bag of rice|a box of eggs|a kite|a towel|a jacket|a bottle of milk|a melon|a basket|a radio|a clock|a vase|a bunch of roses|a notebook|a cheese|a chicken|a sack of flour|a parcel|a suitcase|the big box|the small box|the red bag|the blue bag"""),
    "zh": _free("""一本书|一支钢笔|一盏灯|一件衣服|一杯茶|一杯咖啡|一个西瓜|一把椅子|一双鞋|一顶帽子|一个书包|一张门票|一块蛋糕|一瓶牛奶|一袋大米|一箱水|一个闹钟|一条围巾|一只鸡|一条鱼|一份盒饭|一束花|一个球|一把雨伞|一台收音机|大包裹|小包裹|一个箱子"""),
    "ja": _free("""ノート|かばん|帽子|時計|お茶|コーヒー|弁当|パン|牛乳|くつ|かさ|ランプ|花束|すいか|米|チーズ|切符|絵本|おもちゃ|タオル|辞書|荷物|大きい箱|小さい箱"""),
    "id": _free("""sebuah buku|sebuah tas|segelas teh|secangkir kopi|sebuah topi|sepasang sepatu|sebungkus nasi|sebotol susu|sekarung beras|sebuah jam|sebuah payung|sebuah lampu|sepotong roti|sebuah melon|sebuah bola|sebuah baju|seikat bunga|sebuah kursi|sebuah paket|kotak besar|kotak kecil"""),
}  # fmt: skip
UNIT_OF = {
    "wage": "money",
    "money": "money",
    "change": "money",
    "price": "money",
    "length": "length",
    "cut": "length",
    "weight": "weight",
}
# Families whose two amounts stand side by side: either may be the larger one.
BESIDE = {"people", "times", "places", "things", "money", "length", "weight", "age"}
# A container and a span of time that a situation names twice.
CONTAINERS: dict[Language, tuple[str, ...]] = {
    "en": ("box",),
    "zh": ("箱", "盒", "袋", "包", "筐", "排", "层", "组", "桌", "车", "捆", "盘", "篮"),
    "ja": ("箱", "袋", "かご", "列", "皿", "パック", "ケース"),
    "id": ("kotak",),
}
SPANS: dict[Language, tuple[str, ...]] = {
    "en": ("day", "week", "month", "hour", "year", "night", "morning"),
    "zh": ("天", "周", "个月", "小时", "年", "个星期"),
    "ja": ("日", "週間", "か月", "時間", "年"),
    "id": ("hari", "minggu", "bulan", "jam", "tahun"),
}
OLDEST = 105
OPEN_THINGS = 0.28
DIGIT = re.compile(r"[0-9]")
START = re.compile(r"(^|[.?!] )([a-z])")
COUNTERS: dict[Language, str] = {"en": "", "zh": "个", "ja": "個", "id": ""}
BARE_TABLES = {
    (operation, language): {**BARE_PARTS[language], "e": EXPRESSIONS[operation][language]}
    for operation in EXPRESSIONS
    for language in BARE
}
SIDE_TABLES = {
    (side, count, language): {"yes": parts["er"], **SIDE_PARTS[language], **parts}
    for (side, count), each in SIDES.items()
    for language, parts in each.items()
}
FITTING = {
    (language, operation): [f for f in families if operation in f.questions]
    for language, families in FAMILIES.items()
    for operation in "+-×"
}
FITTING_DECIMALS = {
    key: [f for f in found if f.about in UNIT_OF and f.about not in ("price", "wage")]
    for key, found in FITTING.items()
}
Has = Callable[[str], bool]
"""Whether a wording with blank slots is held out."""


def blank(wording: str) -> str:
    """A wording as held-out ones are compared: it does not matter which number or person a slot stands for."""
    for slot, one in (("{b}", "{a}"), ("{c}", "{a}"), ("{q}", "{p}"), ("さん", "")):
        wording = wording.replace(slot, one)
    return wording


def bare(rng: random.Random, language: Language, operation: str, has: Has) -> str:
    """The calculation and nothing else, with slots for the numbers."""
    while True:
        patterns = COMMANDS[operation][language] if rng.random() < 0.22 else BARE[language]
        text = expand(rng, rng.choice(patterns), BARE_TABLES[operation, language])
        if not has(blank(text)):
            return _capital(rng, language, text)


def comparison(rng: random.Random, language: Language, side: str, count: int, has: Has) -> str:
    """Which of two or three numbers is the larger or the smaller one, with slots for the numbers."""
    while True:
        patterns = THREE[language] if count == 3 else TWO[language]
        if count == 2 and side == "max" and rng.random() < 0.12:
            patterns = NEITHER[language]
        text = expand(rng, rng.choice(patterns), SIDE_TABLES[side, count, language])
        if not has(blank(text)):
            return _capital(rng, language, text)


def story(
    rng: random.Random, language: Language, operation: str, a: str, b: str, has: Has, *, decimal: bool = False
) -> tuple[str, str, str]:
    """A story around two numbers, and both in the order in which they are calculated with.

    For a difference the first number is the larger one.
    """
    families = (FITTING_DECIMALS if decimal else FITTING)[language, operation]
    while True:
        family = rng.choice(families)
        if operation == "-" and a == b and family.about in BESIDE:
            continue
        if family.about == "age" and max(int(a), int(b)) > OLDEST:
            continue
        parts = STORY_PARTS[language]
        situation = expand(rng, rng.choice(family.situations), parts)
        question = expand(rng, rng.choice(family.questions[operation]), parts)
        if any(slot in question and slot not in situation for slot in ("{p}", "{q}")):
            continue  # nobody is asked about who was not spoken of
        template = _joined(rng, language, situation, question)
        turned = operation == "-" and family.about in BESIDE and rng.random() < 0.5
        first, second = (b, a) if turned else (a, b)
        filled, without = _slots(rng, language, family, template, first, second, turned)
        if has(blank(template.format_map(without))):
            continue
        text = template.format_map(filled)
        if operation != "-" and _place(template, "b") < _place(template, "a"):
            a, b = b, a
        return (START.sub(lambda m: m[1] + m[2].upper(), text) if language in ("en", "id") else text), a, b


def _place(template: str, slot: str) -> int:
    """Where a number stands first."""
    return min(p for p in (template.find(f"{{{slot}}}"), template.find(f"{{{slot.upper()}}}")) if p >= 0)


def _capital(rng: random.Random, language: Language, text: str) -> str:
    return text[:1].upper() + text[1:] if language in ("en", "id") and rng.random() < 0.7 else text


def _joined(rng: random.Random, language: Language, situation: str, question: str) -> str:
    """Situation and question, in one sentence, in two, or the question in front."""
    roll = rng.random()
    if language in ("en", "id"):
        if roll < 0.1 and "." not in situation:
            return f"{rng.choice(('if', 'if') if language == 'en' else ('jika', 'kalau'))} {situation}, {question}"
        if roll < 0.22:
            return f"{question} {situation}."
        return f"{situation}{chr(10) if roll < 0.25 else ', ' if roll < 0.3 else '. '}{question}"
    if roll < 0.12:
        return f"{question}{situation}。"
    if language == "ja":
        return f"{situation}{'、' if roll < 0.15 else '。'}{question}"
    if roll < 0.18:
        return f"{rng.choice(('如果', '假如', '要是'))}{situation}，{question}"
    return f"{situation}{'。' if roll < 0.45 else '，'}{question}"


def _slots(
    rng: random.Random, language: Language, family: Family, template: str, a: str, b: str, turned: bool
) -> tuple[dict[str, str], dict[str, str]]:
    """What fills a template's slots, and the same with people, things and numbers left blank."""
    verb, past, kind = rng.choice(VERBS[language])
    if "{w}" not in template and "{v}" not in template:
        kind = "food" if family.about in ("food_loss", "weight") else "any"
    m, i = _thing(rng, language, kind)
    n, j = m, i
    while j == i and "{j}" in template:
        n, j = _thing(rng, language, kind)
    p = q = _person(rng, language)
    while q == p and "{q}" in template:
        q = _person(rng, language)
    k, o = rng.sample(GOODS[language], 2)
    pairs = {"times": TIMES, "places": PLACES}.get(family.about)
    s, t = rng.choice(pairs[language]) if pairs else ("", "")
    sides = {"people": (p, q), "age": (p, q), "things": (i, j), "money": (k, o)}.get(family.about, (s, t))
    high, low = (sides[1], sides[0]) if turned else sides
    unit = _unit(rng, language, family, a, b)
    filled = {
        "a": a, "b": b, "A": unit.format(a), "B": unit.format(b), "p": p, "q": q, "i": i, "j": j, "m": m, "n": n,
        "k": k, "o": o, "s": s, "t": t, "h": high, "l": low, "v": verb, "w": past,
        "x": rng.choice(CONTAINERS[language]), "y": rng.choice(SPANS[language]),
    }  # fmt: skip
    open_sides = {"people": "{p}", "age": "{p}", "things": "{i}"}.get(family.about)
    without = filled | {
        "a": "{a}", "b": "{a}", "A": unit.format("{a}"), "B": unit.format("{a}"), "p": "{p}", "q": "{p}", "i": "{i}",
        "j": "{i}", "m": COUNTERS[language], "n": COUNTERS[language], "h": open_sides or high, "l": open_sides or low,
    }  # fmt: skip
    return filled, without


def _unit(rng: random.Random, language: Language, family: Family, a: str, b: str) -> str:
    name = UNIT_OF.get(family.about)
    if name is None:
        return "{}"
    if name == "money" and ("." in a or "." in b):
        name = "coins"
    return rng.choice(UNITS[name][language])


def _person(rng: random.Random, language: Language) -> str:
    """A name as the language addresses people, or who somebody is; no number may stand in it."""
    if rng.random() < 0.4:
        return rng.choice(PEOPLE[language])
    while DIGIT.search(name := words.person(rng, language, "train")):
        pass
    return name + "さん" if language == "ja" else name


def _thing(rng: random.Random, language: Language, kind: str) -> tuple[str, str]:
    """A thing with its counter; of those that go with every verb, many are any word at all."""
    if kind == "any" and rng.random() < OPEN_THINGS:
        while DIGIT.search(word := words.open_word(rng, language, "train")):
            pass
        plural = language == "en" and word.isascii() and word.isalpha() and rng.random() < 0.7
        return COUNTERS[language], word + "s" if plural and word[-1] != "s" else word
    if kind == "any" and language in ("en", "id") and rng.random() < 0.15:
        return "", rng.choice(half(words.ITEMS[language], "train"))
    entry = rng.choice(THINGS[language][kind])
    if language in ("en", "id"):
        return "", entry
    counter, _, thing = entry.partition(" ")
    return counter, thing
