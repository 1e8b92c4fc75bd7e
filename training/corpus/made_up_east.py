# ruff: noqa: E501, SIM905 - tables of phrases read better wide
"""Made-up functions in Japanese and Indonesian: verbs, nouns, descriptions and requests; only for training.

Japanese verbs are nouns that take する, so that any word may stand in their place; values come before the wish there.
The patterns have the form of training.corpus.made_up_asked.
"""

from __future__ import annotations

from training.corpus.frames import lines, table
from training.corpus.sample import Language

# English: Japanese; Indonesian.
VERBS = {
    english: (japanese, indonesian)
    for english, japanese, indonesian in (
        entry.split("/")
        for entry in """
open/開放/buka close/閉鎖/tutup start/起動/nyalakan stop/停止/hentikan check/点検/periksa find/探索/temukan book/予約/pesan rent/レンタル/sewa order/注文/belikan
cancel/キャンセル/batalkan clean/掃除/bersihkan move/移動/pindahkan measure/測定/ukur lock/ロック/kunci repair/修理/perbaiki print/印刷/cetak scan/スキャン/pindai
upload/アップロード/unggah download/ダウンロード/unduh delete/削除/hapus share/共有/bagikan buy/購入/beli sell/売却/jual send/送信/kirim create/作成/buat update/更新/perbarui
count/集計/hitung reserve/確保/siapkan pack/梱包/kemas copy/コピー/salin show/表示/tampilkan hide/隠蔽/sembunyikan add/追加/tambahkan remove/撤去/singkirkan search/検索/cari
translate/翻訳/terjemahkan compare/比較/bandingkan test/テスト/uji save/保存/simpan record/記録/catat paint/塗装/cat wash/洗浄/cuci charge/充電/isi connect/接続/hubungkan
read/朗読/baca write/執筆/tulis assign/割当/tugaskan archive/アーカイブ/arsipkan approve/承認/setujui reject/却下/tolak renew/再契約/perpanjang return/返却/kembalikan
track/追跡/lacak inspect/検査/tinjau install/設置/pasang replace/交換/ganti schedule/日程調整/jadwalkan invite/招待/undang rate/評価/nilai export/エクスポート/ekspor
import/インポート/impor merge/統合/gabungkan split/分割/bagi filter/選別/saring restore/復元/pulihkan pause/一時停止/jeda resume/再開/lanjutkan register/登録/daftarkan
verify/確認/verifikasi design/設計/rancang collect/収集/kumpulkan deliver/配達/antar load/積載/muat sort/整理/urutkan publish/公開/terbitkan
""".split()
    )
}
NOUNS = {
    english: (japanese, indonesian)
    for english, japanese, indonesian in (
        entry.split("/")
        for entry in """
door/ドア/pintu window/窓/jendela lamp/ランプ/lampu table/テーブル/meja ticket/切符/tiket room/部屋/kamar order/注文書/pesanan file/ファイル/berkas song/歌/lagu movie/映画/film
book/本/buku meeting/会議/rapat package/小包/paket machine/機械/mesin printer/プリンター/pencetak fan/扇風機/kipas garden/庭/kebun pool/プール/kolam flight/航空便/penerbangan
train/列車/kereta taxi/タクシー/taksi pizza/ピザ/pizza coffee/コーヒー/kopi report/報告書/laporan message/メッセージ/pesan note/メモ/catatan task/タスク/tugas alarm/アラーム/alarm
contract/契約書/kontrak account/口座/akun payment/支払い/pembayaran robot/ロボット/robot sensor/センサー/sensor battery/バッテリー/baterai server/サーバー/server backup/バックアップ/cadangan
video/動画/video map/地図/peta route/ルート/rute recipe/レシピ/resep doctor/医師/dokter lesson/授業/pelajaran exam/試験/ujian student/学生/siswa game/ゲーム/permainan tree/木/pohon
flower/花/bunga bridge/橋/jembatan bicycle/自転車/sepeda engine/エンジン/mesin shop/店/toko price/値段/harga news/ニュース/berita email/メール/surel contact/連絡先/kontak
password/パスワード/sandi curtain/カーテン/tirai oven/オーブン/oven fridge/冷蔵庫/kulkas elevator/エレベーター/lift seat/座席/kursi menu/メニュー/menu drink/飲み物/minuman
kitchen/台所/dapur balcony/ベランダ/balkon roof/屋根/atap wall/壁/dinding floor/床/lantai mirror/鏡/cermin sofa/ソファー/sofa bed/ベッド/ranjang desk/机/meja clock/時計/jam
watch/腕時計/arloji phone/電話/telepon tablet/タブレット/tablet keyboard/キーボード/keyboard mouse/マウス/mouse screen/画面/layar speaker/スピーカー/pengeras router/ルーター/router
cable/ケーブル/kabel truck/トラック/truk van/バン/mobil plane/飛行機/pesawat boat/ボート/perahu ferry/フェリー/feri hotel/ホテル/hotel library/図書館/perpustakaan museum/博物館/museum
school/学校/sekolah hospital/病院/klinik factory/工場/pabrik warehouse/倉庫/gudang parking/駐車場/parkiran gate/門/gerbang field/畑/ladang farm/農場/peternakan forest/森/hutan lake/湖/danau
road/道路/jalan sign/看板/tanda poster/ポスター/poster banner/横断幕/spanduk page/ページ/halaman website/サイト/situs blog/ブログ/blog article/記事/artikel survey/アンケート/survei
form/用紙/formulir chart/グラフ/grafik budget/予算/anggaran loan/ローン/pinjaman insurance/保険/asuransi tax/税金/pajak receipt/領収書/kuitansi gift/贈り物/hadiah card/カード/kartu
stamp/切手/perangko coin/コイン/koin shirt/シャツ/kemeja shoe/靴/sepatu coat/コート/mantel dress/ドレス/gaun bag/かばん/tas cake/ケーキ/kue bread/パン/roti soup/スープ/sup tea/お茶/teh
juice/ジュース/jus apple/りんご/apel egg/卵/telur fish/魚/ikan rice/米/beras noodle/麺/mi dog/犬/anjing horse/馬/kuda bird/鳥/burung cow/牛/sapi bee/蜂/lebah nurse/看護師/perawat
teacher/教師/guru driver/運転手/sopir guest/お客さん/tamu team/チーム/tim project/企画/proyek contest/大会/lomba party/パーティー/pesta wedding/結婚式/pernikahan visa/ビザ/visa
passport/旅券/paspor license/免許/izin key/鍵/kunci lock/錠前/gembok pipe/配管/pipa pump/ポンプ/pompa filter/フィルター/saringan motor/モーター/motor tire/タイヤ/ban chair/椅子/kursi
tent/テント/tenda umbrella/傘/payung bottle/瓶/botol box/箱/kotak database/データベース/basisdata image/画像/gambar voucher/商品券/voucer channel/チャンネル/saluran
""".split()
    )
}
DESCRIBE: dict[Language, tuple[str, ...]] = {
    "ja": ("{n}を{v}する", "{n}を{v}します", "{n}の{v}", "{n}を{v}する関数", "{n}を{v}するためのツール", "指定した{n}を{v}する", "{n}の{v}を行う", "{n}を{v}したいときに使う", "一つの{n}を{v}する", "{n}を{v}する機能"),
    "id": ("{v} {n}", "{v} sebuah {n}", "Fungsi untuk {v} {n}", "Untuk {v} {n}", "Gunakan ini untuk {v} {n}", "Membantu {v} {n}", "{v} {n} tertentu", "Alat untuk {v} {n}", "Panggil ini jika ingin {v} {n}", "{n}: {v}"),
}  # fmt: skip
# How a kind of parameter is described and how a value is said when the message does not name the parameter.
ABOUT: dict[str, dict[Language, tuple[str, ...]]] = {
    "place": {"ja": ("場所", "都市名", "位置", "場所の名前"), "id": ("Tempat", "Nama kota", "Lokasi", "Di mana")},
    "person": {"ja": ("人の名前", "氏名", "誰のためか", "お客様の名前"), "id": ("Nama orang", "Nama pelanggan", "Untuk siapa", "Nama lengkap")},
    "code": {"ja": ("コード", "番号", "識別番号", "注文番号"), "id": ("Kode", "Nomor", "Nomor referensi", "Pengenal")},
    "count": {"ja": ("数", "数量", "個数", "いくつか"), "id": ("Jumlah", "Banyaknya", "Berapa banyak", "Angka")},
    "measure": {"ja": ("値", "数値", "小数の値", "測定値"), "id": ("Nilai", "Nilai desimal", "Angka", "Nilai terukur")},
    "date": {"ja": ("日付", "YYYY-MM-DD形式の日付", "いつ", "日にち"), "id": ("Tanggal", "Tanggal dalam format YYYY-MM-DD", "Kapan", "Hari")},
    "text": {"ja": ("テキスト", "題名", "内容", "文章"), "id": ("Teks", "Judul", "Isi", "Kata-kata")},
    "flag": {"ja": ("はいかいいえ", "有効かどうか", "{n}かどうか", "スイッチ"), "id": ("Ya atau tidak", "Apakah {n} aktif", "Benar atau salah", "{n} atau tidak")},
    "choice": {"ja": ("一つ選ぶ", "選択肢", "種類", "いずれかの値"), "id": ("Pilih satu", "Salah satu nilai", "Jenis", "Pilihan")},
    "free": {"ja": ("{n}", "{n}の値", "どの{n}か", "{n}を入れる"), "id": ("{n}", "Nilai {n}", "Isi {n}", "{n} yang mana")},
}  # fmt: skip
SPOKEN: dict[str, dict[Language, tuple[str, ...]]] = {
    "place": {"ja": ("{v}で", "場所は{v}で、", "{v}にて", "{v}の"), "id": (" di {v}", " di {v}", " di kota {v}", " dekat {v}")},
    "person": {"ja": ("{v}さんのために", "{v}さん用に", "{v}さんに", "名前は{v}で、"), "id": (" untuk {v}", " untuk {v}", " atas nama {v}", " bagi {v}", " untuk teman saya {v}")},
    "code": {"ja": ("番号{v}の", "コード{v}の", "番号は{v}で、", "コード{v}で"), "id": (" nomor {v}", " dengan kode {v}", " {v}", ", kode {v}")},
    "count": {"ja": ("数は{v}で、", "{v}個で、", "数量{v}で", "数量は{v}で、"), "id": (" sebanyak {v}", ", jumlah {v}", ", jumlahnya {v}", " dengan jumlah {v}")},
    "measure": {"ja": ("値は{v}で、", "値{v}で", "数値は{v}で、"), "id": (", nilai {v}", " dengan nilai {v}", ", nilainya {v}")},
    "date": {"ja": ("{v}に", "日付は{v}で、", "{v}の", "{v}付けで"), "id": (" pada {v}", " tanggal {v}", " pada tanggal {v}", ", tanggalnya {v}")},
    "text": {"ja": ("「{v}」という内容で", "内容は「{v}」で、", "「{v}」と書いて", "題名は「{v}」で、"), "id": (' dengan teks "{v}"', ', isinya "{v}"', ' berjudul "{v}"', ' bertuliskan "{v}"')},
    "choice": {"ja": ("{v}で", "{v}を選んで", "種類は{v}で、"), "id": (", pilih {v}", ", {v}", " yang {v}", ", jenis {v}")},
}  # fmt: skip

JAPANESE = table(
    that="|||||||||その|この|あの|私の|うちの|新しい|古い|次の|別の|最初の|会社の|家の",
    kudasai="ください|ください。|ください|下さい|ほしい|ほしいです|ほしいのですが|もらえますか|もらえますか？|もらえる？|もらえませんか|いただけますか|いただけますか？|いただけませんか|いただけると助かります|いただきたいです|くれますか|くれますか？|くれる？|くれない？|くれませんか|もらいたい|もらいたいのですが|もらえると嬉しいです|ね|よ|！|。||おいて|おいてください|みて|みてください|ちょうだい|欲しいんだけど|もらっていいですか|もらってもいい？|ほしいと頼まれました",
    want="したい|したいです|したいのですが|したいんだけど|したいと思います|したいと思っています|しないといけません|しなければなりません|しなきゃ|する必要があります|することにしました|するつもりです|する予定です|するように言われました|できますか|できますか？|できる？|できませんか|することはできますか|することは可能ですか|してもいいですか|しましょう|しよう|しましょうか|するのを手伝ってください|するのを手伝って|するのを忘れていました|する時間です|するのが次の仕事です|する方法はありますか|したい場合はお願いします|せよ|すること|する|します|しろ|するようお願いします|するようにお願いします|するようにしてください|するのをお願いできますか",
    front="すみません、|あの、|お願いですが、|できれば、|よければ、|急いで|今すぐ|すぐに|まず|次に|では、|それでは、|さて、|ところで、|早めに|とりあえず|お忙しいところ恐縮ですが、|申し訳ありませんが、|お手数ですが、|もう一度|今日中に|代わりに|悪いけど、|ちょっと、|時間があれば、|可能なら|ぜひ|必ず|依頼：|作業：|タスク：|指示：|やること：|お願い：||||||||||||",
    neg="お願いします|お願いします。|お願い|お願いできますか|お願いできますか？|お願いしたいです|お願いしたいのですが|を頼みます|をよろしく|をよろしくお願いします|が必要です|が必要なんです|を急いでいます|をやって|をしてください|をしてくれますか|を実行してください|を始めてください|を手伝って|を頼めますか|をしてほしいです|の時間です|を希望します",
) | {
    "wish": lines("""
<front>{d}<that>{n}を{v}して<kudasai>
<front>{d}<that>{n}を{v}して<kudasai>
<front>{d}<that>{n}を{v}して<kudasai>
<front>{d}<that>{n}を{v}<want>
<front>{d}<that>{n}を{v}<want>
<front>{d}<that>{n}の{v}<neg>
<front>{d}{n}{v}<neg>
<front><that>{n}を{d}{v}して<kudasai>
<front><that>{n}を{d}{v}<want>
<that>{n}は、{d}{v}して<kudasai>
<that>{n}のことですが、{d}{v}して<kudasai>
<that>{n}があります。{d}{v}して<kudasai>
<that>{n}を{v}する[人|者]がいません。{d}お願いします
<that>{n}はまだ{v}されていません。{d}お願いします
{d}{n}を{v}
{d}{n}の{v}
{d}{n}、{v}
[上司|お客様|母|同僚|友人|先生]に<that>{n}を{v}するように[言われました|頼まれました]。{d}お願いします
[上司|お客様|母|同僚|友人|先生]が<that>{n}を{v}したいそうです。{d}お願いします
"""),
    "joint": lines("""
+{all}で、 ~ [{k}は{x}|{k}が{x}|{k}{x}|{k}：{x}]
+{all}で、 ~ {k}は{x}
+{all}として、 ~ [{x}を{k}|{k}を{x}]
+{all}にして、 ~ {k}を{x}
+（{all}） ~ [{k}：{x}|{k}は{x}|{k}={x}]
+{all}を使って、 ~ [{k}に{x}|{k}として{x}]
+{all}という条件で、 ~ [{k}が{x}|{k}は{x}]
+{all}、 ~ [{k}は{x}|{k}：{x}|{k}={x}|{k} {x}]
"""),
    "told": lines("""
{k}は{x}です。
{k}は{x}。
{k}：{x}。
{k}には{x}を使ってください。
{k}を{x}にしてください。
{k}は{x}でお願いします。
{k}として{x}を入れて。
{x}が{k}です。
{k}が{x}になります。
"""),
    "told_flag": lines("""
{k}は{x}。
{k}：{x}。
{k}を{x}に設定して。
{k}は{x}でお願いします。
"""),
    "lead": lines("""
{all}で、 ~ {k}は{x}
{all}です。 ~ {k}は{x}
{all}。 ~ [{k}：{x}|{k}は{x}|{k}={x}]
[条件|データ|設定]は{all}です。 ~ [{k}が{x}|{k}＝{x}|{k} {x}]
"""),
    "list": lines("""
~。{all} ~ ；
~。{all} ~ ，
~：{all} ~ ，
~（{all}） ~ ，
~。[条件|詳細|データ|設定|内容|値]：{all} ~ ，
~。[条件|詳細|データ|設定|内容|値]：{all} ~ ；
~N{all} ~ N
~N・{all} ~ N・
~。[条件|詳細|設定]はN{all} ~ N
"""),
    "entry": lines("[{k}：{x}|{k}：{x}|{k}は{x}|{k}={x}|{k}:{x}|{k} {x}]"),
    "yes": lines("[はい|あり|オン|有効|true|必要]"),
    "no": lines("[いいえ|なし|オフ|無効|false|不要]"),
    "quote": ("「{x}」", "「{x}」", "『{x}』", '"{x}"', "“{x}”", "【{x}】"),
    "reason": lines("""
[急いでいます|時間がありません|今忙しいです|もうすぐ出かけます|外にいます|遅れそうです|手が離せません|少し困っています]。
[上司|お客さん|友達|家族|同僚][が待っています|に頼まれました|がもうすぐ来ます|が必要としています]。
[大事なことです|急ぎではありません|明日までに必要です|最後のお願いです|ただのテストです|仕事で必要です]。
[週末|休み|冬|春]が[近いです|もうすぐです]。
[昨日|先週|今朝][忘れていました|話しました|失敗しました]。
[終わったら|できたら][教えてください|知らせて|連絡して]。
[助かります|頼りにしています|よろしく頼みます|感謝します]。
"""),
    "clause": lines("""
{d}<that>{n}を{v}して[ください||ほしい|もらえますか]
{d}{n}を{v}して[ください|]
{d}{n}の{v}を[お願いします|お願い]
"""),
    "again": ("、それからもう一度", "、次に", "、そして", "、さらに", "、また", "、もう一回は"),
    "stop": ("。", "。", "！", "。\n", "\n", "。"),
    "and": ("。そして", "。それから", "。次に", "。また、", "。あと、", "。さらに", "。その後、", "。続いて、", "。同時に", "。ついでに", "、それと、", "、それから", "、あと", "、さらに", "；"),
    "also": ("それから", "そして", "次に", "また、", "あと、", "さらに、", "その後、", "終わったら", "ついでに", "もう一つ、", "最後に", "続けて、", "加えて、", "", ""),
    "first": ("まず", "まず、", "最初に", "初めに", "二つお願いがあります。", "二つあります。", "次の二つをお願いします。", "順番にお願いします。"),
    "numbered": ("1. {a}\n2. {b}", "1、{a} 2、{b}", "①{a}②{b}", "・{a}\n・{b}", "一つ目：{a}。二つ目：{b}", "{a}\n{b}", "（1）{a}（2）{b}", "まず{a}。次に{b}"),
    "question": lines("""
{n}[とは何ですか|って何|は何でできていますか|の意味は|はいくらですか|は重いですか|の歴史を教えて|の色は何ですか|は好きですか|は役に立ちますか]？
{n}を[発明したのは誰ですか|知っていますか|どう思いますか]？
[一番いい|世界最古の|有名な]{n}は[何|どれ]ですか？
{n}についての[詩|冗談|話|なぞなぞ]を[書いて|教えて|作って]
{n}と{m}の違いは何ですか？
"""),
}  # fmt: skip
INDONESIAN = table(
    itu="|||||||itu|itu|ini|saya|kami|kita|baru|lama|pertama|yang lain|berikutnya",
    q="?|?|?|||.",
    dot=".|.|!||",
    front="tolong|tolong|tolong|tolong bantu|mohon|mohon bantu|mohon bantuannya untuk|harap|silakan|coba|ayo|ayo kita|bantu saya|bantu aku|bantu kami|tolong segera|segera|cepat|sekarang|sekarang tolong|langsung|minta tolong|minta bantuan untuk|kalau bisa|kalau sempat|jika berkenan, tolong|jangan lupa|jangan lupa untuk|pastikan kamu|maaf, tolong|permisi, tolong|halo, tolong|bro, tolong|kak, tolong|mas, tolong|mbak, bantu|pak, mohon|tugas:|tugasmu:|permintaan:|permintaan saya:|perintah:|pekerjaan:|langkah pertama:|berikutnya:|pertama-tama|sekali lagi|gunakan alat untuk|gunakan fungsi untuk|pakai fungsi yang cocok untuk|panggil fungsi untuk|jalankan fungsi untuk",
    want="saya mau|saya ingin|saya ingin kamu|saya perlu|saya harus|saya hendak|saya butuh bantuan untuk|saya diminta|saya berencana|saya lupa|saya sedang mencoba|saya mohon|saya minta Anda|saya harap kamu bisa|aku mau|aku ingin|aku pengen|aku perlu|aku harus|aku mau kamu|aku butuh kamu untuk|kami ingin|kami perlu|kami harus|kami mau|kami mohon|kita harus|kita perlu|kita mau|bos saya mau|bos menyuruh saya|ibu minta saya|teman saya ingin|pelanggan ingin|klien minta kami|atasan meminta kita|kantor ingin kami|seseorang harus|harus ada yang|sudah waktunya|saatnya|waktunya|kamu harus|kamu perlu|kamu boleh|Anda diminta|tugasmu adalah|tugas Anda adalah|rencananya|rencana saya|langkah berikutnya adalah|yang saya mau:|yang saya butuhkan:|gue mau|gua pengen",
    can="bisa|bisa tolong|bisakah|bisakah kamu|bisakah Anda|bisa kamu|kamu bisa|Anda bisa|bisa bantu|bisakah tolong|bisa bantu saya|bisa bantu aku|bisa segera|dapatkah Anda|dapatkah kamu|apakah bisa|apakah kamu bisa|apa kamu bisa|apa bisa|maukah kamu|maukah Anda|mau tolong|boleh tolong|boleh minta tolong|boleh saya|boleh saya minta|bolehkah saya|bolehkah kamu|mungkinkah|sudikah Anda|bersediakah Anda|siapa yang bisa|ada yang bisa|gimana kalau kita|bagaimana kalau kita|bagaimana kalau kamu|tidak bisakah kamu",
    soon="sekarang|segera|hari ini|kalau bisa|secepatnya|dong|ya|sekali lagi|untuk saya|buat saya",
    end=", ya|, dong|, tolong|, terima kasih|, makasih",
) | {
    "wish": lines("""
<front> {v} {n} <itu>{d}<dot>
<front> {v} {n} <itu> <soon>{d}<dot>
<front> {v} {n} <itu>{d}<end><dot>
<want> {v} {n} <itu>{d}<dot>
<want> {v} {n} <itu> <soon>{d}<dot>
<want> {v} {n} <itu>{d}<end><dot>
<can> {v} {n} <itu>{d}<q>
<can> {v} {n} <itu> <soon>{d}<q>
<can> {v} {n} <itu>{d}<end><q>
{v} {n} <itu>{d}<dot>
{v} {n} <itu>{d}<end><dot>
{v} [sebuah|satu] {n}{d}<dot>
{n}: {v}{d}
ada {n} <itu>, tolong {v}{d}<dot>
[soal|tentang|mengenai] {n} <itu>: tolong {v}{d}<dot>
{n} <itu> belum di{v}, [tolong|tolong bantu|bisa tolong|kerjakan sekarang]{d}<dot>
{n} <itu> [harus|perlu|mau|tolong|minta] di{v}{d}<dot>
saya tidak [bisa|sempat|tahu cara] {v} {n} <itu>, [tolong bantu|kamu saja|tolong ya]{d}<dot>
"""),
    "joint": lines("""
+ dengan {all} ~ [{k} {x}|{k} {x}|{k} = {x}|{k}: {x}|{x} sebagai {k}|{k} sebesar {x}]
+, {all} ~ [{k} {x}|{k}: {x}|{k}nya {x}|{k} = {x}|{k}={x}|{k} adalah {x}|{k} harus {x}|{x} sebagai {k}|{k} yaitu {x}]
+, {all} ~ [{k} {x}|{k}: {x}]
+ [pakai|memakai|menggunakan] {all} ~ [{k} {x}|{x} sebagai {k}|{x} untuk {k}]
+ ({all}) ~ [{k}: {x}|{k} = {x}|{k} {x}]
+, [yaitu|dan|di mana|datanya|catatan|syaratnya|parameter] {all} ~ [{k} {x}|{k} adalah {x}|{k}: {x}]
"""),
    "told": lines("""
{k} adalah {x}.
{k}nya {x}.
{k}: {x}.
{k} [harus|sebaiknya|yaitu|sama dengan] {x}.
[Pakai|Gunakan|Ambil|Isi|Tulis] {x} [sebagai|untuk] {k}.
Untuk {k}[,|] [pakai|gunakan|isi] {x}.
Atur {k} ke {x}.
Saya mau {k} {x}.
"""),
    "told_flag": lines("""
{k}: {x}.
Atur {k} ke {x}.
Untuk {k}[,|] pilih {x}.
{k} {x}.
"""),
    "lead": lines("""
Dengan {all}, ~ [{k} {x}|{k} = {x}|{x} sebagai {k}]
{all}: ~ [{k} {x}|{k}: {x}]
{all}. ~ [{k} {x}|{k}: {x}|{k} = {x}|{k} adalah {x}]
[Karena|Kalau|Jika|Diketahui] {all}, ~ {k} adalah {x}
[Pakai|Gunakan|Ini] {all}. ~ [{k} {x}|{x} sebagai {k}]
"""),
    "list": lines("""
~. {all} ~ ;
~: {all} ~ ;
~: {all} ~ ,
~ ({all}) ~ ,
~ – {all} ~ ,
~. [Detail|Data|Nilai|Parameter|Keterangan|Rincian|Ketentuan|Isinya]: {all} ~ ;
~. [Detail|Data|Nilai|Parameter|Keterangan|Rincian|Ketentuan|Isinya]: {all} ~ ,
~N{all} ~ N
~:N- {all} ~ N-
~. [Detail|Rincian|Data]:N{all} ~ N
"""),
    "entry": lines("[{k}: {x}|{k}: {x}|{k} = {x}|{k}={x}|{k} - {x}|{k} {x}]"),
    "yes": lines("[ya|ya|true|aktif|nyala|iya]"),
    "no": lines("[tidak|tidak|false|nonaktif|mati|jangan]"),
    "quote": ('"{x}"', '"{x}"', "'{x}'", "“{x}”", "«{x}»"),
    "reason": lines("""
[Saya|Kami] [sedang buru-buru|tidak punya waktu|sedang sibuk|masih di jalan|tidak di rumah|agak bingung|sudah menunggu lama|mau pergi].
[Bos|Tamu|Teman saya|Ibu|Pelanggan] [sudah menunggu|sebentar lagi datang|membutuhkannya|sudah bertanya dua kali].
Ini [penting|mendesak|tidak mendesak|untuk pekerjaan|untuk teman|untuk besok|hanya uji coba].
[Kalau tidak,] [kami terlambat|semua harus menunggu|saya kena marah].
[Akhir pekan|Liburan|Musim hujan] [sudah dekat|sebentar lagi].
[Kemarin|Tadi pagi|Minggu lalu] [saya lupa|gagal|sudah kita bicarakan].
[Kabari|Beri tahu] [saya|kami] [kalau sudah selesai|hasilnya].
[Saya mengandalkanmu|Terima kasih banyak|Sangat membantu|Tidak perlu buru-buru].
"""),
    "clause": lines("""
{v} {n} <itu>{d}
{v} {n} <itu>{d}
{v} {n}{d}
tolong {v} {n} <itu>{d}
"""),
    "again": (" dan sekali lagi", ", lalu lagi", " dan kemudian", " dan juga", "; lalu sekali lagi", ", kemudian"),
    "stop": (". ", ". ", "! ", ".\n", "\n", "; "),
    "and": (" dan ", " dan ", " dan juga ", ", lalu ", ", kemudian ", ", setelah itu ", "; lalu ", ", terus ", " serta ", ", habis itu ", ", sekalian ", ", selain itu ", "; juga ", ", dan terakhir ", " & "),
    "also": ("Lalu ", "Kemudian ", "Setelah itu ", "Juga, ", "Selain itu, ", "Berikutnya: ", "Dan ", "Satu lagi: ", "Kedua: ", "Terus ", "Terakhir, ", "Kalau sudah, ", "Sekalian ", "", ""),
    "first": ("Pertama ", "Pertama, ", "Pertama: ", "Ada dua hal: ", "Dua hal: ", "Tolong kerjakan dua hal: ", "Mula-mula ", "Secara berurutan: "),
    "numbered": ("1. {a}\n2. {b}", "1) {a} 2) {b}", "- {a}\n- {b}", "a) {a}; b) {b}", "Pertama: {a}. Kedua: {b}", "{a}\n{b}", "Langkah 1: {a}. Langkah 2: {b}"),
    "question": lines("""
[apa itu|apakah itu|apa arti] {n}<q>
berapa [harga|berat|tinggi|umur] {n}<q>
siapa [penemu|pembuat] {n}<q>
mengapa disebut {n}<q>
[ceritakan|buat|tulis] [lelucon|cerita|puisi|teka-teki] tentang {n}<dot>
{n} [mana yang terbaik|warnanya apa|itu berbahaya tidak|berguna untuk apa|terbuat dari apa]<q>
apa kamu [suka|tahu|punya] {n}<q>
jelaskan {n} [secara singkat|untuk anak-anak|]<dot>
bagaimana cara kerja {n}<q>
apa beda {n} dan {m}<q>
"""),
}  # fmt: skip
PARTS: dict[Language, dict[str, tuple[str, ...]]] = {"ja": JAPANESE, "id": INDONESIAN}
