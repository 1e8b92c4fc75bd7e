# ruff: noqa: E501 - word lists read better wide
"""A large table of ordinary words in four languages: whatever is copied may be any of them.

It knows no meaning and no exercise. Nouns, verbs and adjectives stand mixed on purpose: who works as "a window" can only be
answered by copying. A pool that holds out words calls `keep_out`, and none of those ever comes from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from training.corpus.sample import Language, Split, half

ENGLISH = """
able absent accent access acid acorn acre actor adult advice afraid afternoon agency agent agree aim air aisle alarm album alert alien alley almond alone
alphabet altar amazing amber ancient anchor angle angry ankle announce annual answer ant antenna antique anvil apart apron arcade arch archer arena argue
arm armour army arrow ash ask aspect assist athlete atlas atom attack attic auction audience aunt autumn avenue average avoid awake award awful axe axis
baby back bacon badge badger bake balance bald ballet balloon bamboo banana band bandage bank barber bare bargain bark barley barn barrel base basil basin
basket bath battle beach bead beak beam bean bear beard beast beat beauty beaver become bedroom beef beer beetle beg begin behave belief bell belong belt
bend berry better big bill bind birch birth biscuit bite bitter blade blame blanket blast blaze blend bless blind blink block blond blood bloom blossom blouse
blow board body boil bold bolt bomb bone bonus boom boost boot border bored borrow boss bother bottom bounce bowl boxer boy bracelet brain brake branch
brand brass brave bread breeze brick bride brief bright bring broad broken bronze broom brother bruise brush bubble bucket buckle buffalo build bulb bull
bullet bundle burger burn burst bury bush busy butcher butter butterfly button buzz cabbage cabin cabinet cactus cage calf calm camel camp canal canary candy
cannon canoe canvas canyon cape captain caravan carbon care cargo carnival carp carpenter carrot carry cart cartoon carve cash castle casual catalogue catch
cattle cause cave ceiling celery cell cellar cello cement census centre cereal chain chalk champion chance change chaos chapel chapter charm chase cheap cheat
cheek cheer chef chemist cherry chess chest chew chicken chief child chimney chin chip chocolate choir choose chop chorus church cinema cinnamon circle circus
citizen civil claim clap class claw clay clear clerk clever click cliff climate climb clinic cloak cloth cloud clover clown clue coach coal coast cobra cobweb
cocoa coconut code coffin cold collar college colony column comb comedy comet comfort comic common compass complete concrete condition cone consul cook cool
copper coral cork corn corner correct cosmic costume cottage cotton couch cough council county couple courage court cousin cover crab crack cradle craft crane
crash crater crawl crayon crazy cream credit creek crew cricket crime crisp critic crocodile crop cross crow crowd crown cruel crumb crush crust cry crystal cube
cuckoo cucumber cup cure curious curl current curse curve cushion custom cycle cymbal daily dairy daisy damage damp dance danger dare dark dart dash data dawn
deaf deal dear debate debt decade decide deck deep deer defend degree delay delicate demand denim dense deny depth desert desk dessert detail detective dew
dial diamond diary dice diet dig dinner dinosaur diploma direct dirt disc dish distant dive divide dizzy dock doll dolphin dome donkey donut dot double dough
dove dozen draft dragon dragonfly drain drama draw drawer dream dress drift drill drip drop drum dry duck dull dumb dune dust duty dwarf eager eagle ear early
earn earth easel east easy eat echo eclipse edge editor eel effort eight elastic elbow elder elect elegant elephant elf elm emerald empire empty end enemy energy
enjoy enough enter entire envelope envy equal erase error escape essay evening event evil exact example excite excuse exit expert explain explore extra eye fabric
face fact fade fail faint fair fairy faith fake falcon fall false fame family famous fancy far farmhouse fashion fast fat father fault favour fear feast feather
fee feed feel fellow female fern fever few fiddle fierce fig fight figure film final finch find fine finger finish fire firm first fist fit five fix flag flame
flamingo flap flash flat flavour flea fleet flesh float flock flood flour flow flu fluffy flute fly foam focus fog fold folk follow font fool foot football force
fork formal fort fortune forward fossil fountain four fox frame freckle free freeze fresh friend frog front frost frozen fruit fry fuel full fun funny fur furniture
future galaxy gallery gallon gap garage garlic garment gas gather gazelle gear gecko gem general gentle geyser ghost giant ginger giraffe girl glacier glad glance
glass gleam glide globe gloom glory glove glow glue goal goat goblet good goose gorilla gossip govern gown grab grace grain grammar granite grape graph grass grasshopper
grateful grave gravel gravity gravy grease great greedy greet grief grill grin grip grocery group grove grow guard guess guide guilt guitar gulf gum gun guru gym habit
hail hair half hall halo ham hammer hammock hand handle handsome hang happy harbour hard hare harm harp harsh harvest haste hatch hate haunt hawk hay hazel head heal
heap hear heart heat heaven heavy hedge hedgehog heel height helmet help hen herb herd hermit hero heron hill hint hip hippo history hit hive hobby hockey hold hole
holiday holly hollow holy home honest honey hood hoof hook hop hope horizon horn host hour house hover howl hug huge human humble hungry hunt hurry hurt husband hut
hyena ice icicle icon idea idle igloo image impact inch income index infant ink inn insect inside intense invent iron island itch item ivory ivy jacket jade jaguar
jail jam jar jaw jazz jealous jeans jelly jewel jigsaw job join joke jolly journal journey joy judge jug jump jungle junior jury just kangaroo kayak keen keep kennel
kernel kettle kick kid kidney kind king kiosk kiss kite kitten kiwi knee kneel knife knight knit knock knot know koala label labour lace ladder lady ladybird lagoon
lamb lane lantern lap large lark laser last late laugh laundry lava law lawn layer lazy lead leaf league leak lean learn leather leave lecture leek left leg legend
lend lens leopard lesson lettuce lever liar liberty lick lid lie life lift lilac lily limb lime line link lion lip liquid listen litre little live liver llama load
loaf lobster locust lodge lofty log lonely long look loop loose lord lose lotus loud lounge love low loyal luck luggage lumber lunar lunch lung lynx magazine magic
magnet maid mail major make mammal mango manner mansion mantle maple marathon march margin marine market marsh mask mast master mat match mattress mayor maze meadow
meal mean meat medal medium melody melt member memory mend mercy mermaid merry mess metal meteor middle midnight mild mill mineral minor mint minute miracle mist
mistake mitten mix moan mobile model modern moist mole moment monarch money monk monkey monster month mood moon moose morning mosaic moss moth mother mound mountain
mouth mud muffin mug mule muscle mushroom music mussel mustard mystery myth nail naked napkin narrow nation native nature navy near neat neck needle neighbour nephew
nerve nest net neutral never nice niece night noble noise normal north nose notice novel nugget number nut oak oar oasis oat obey object ocean octopus odd offer
office oil old olive omelette onion opal opera opinion orbit orchard orchid organ ostrich otter outfit oval over owe owl own ox oxygen oyster paddle page pain
pair palace pale palm panda panic panther pantry paper parade parcel parent park parrotfish part pass past paste pastry patch path patience patrol pattern pause paw
pay pea peace peacock peak peanut pearl pebble pedal peel pelican pen penguin penny pension pepper perfect perfume pet petal piano pick pickle picnic picture pie piece
pigeon pile pill pillar pillow pin pinch pine pineapple pint pioneer pistol pitch pity plain plan planet plant plaster play plaza plead please plenty plot plough plug
plumber plush pocket poem poet point poison polar pole police polish polite pond pony poor popcorn poppy porch pork porridge port position possible post pot potato pottery
powder power praise prawn pray present press pretty pride priest prince print prison private prize promise proof proper proud prune public pudding puddle pull pulse
pumpkin punch pupil puppet puppy pure purpose purse push puzzle pyramid quail quality quarrel quarry quarter queen quest queue quick quiet quilt quiz rabble raccoon race
rack radar radio radish raft rag rage rail rain rainbow raise raisin rake ram ramp ranch random range rapid rare raspberry rattle raven ray razor ready real reason rebel
receive reef refuse region reindeer relax rely remind rent reply rescue rest result reveal reward rhino rhyme rhythm rib riddle ride ridge rifle right ring ripe rise
risk ritual rival roar roast rob robe robin rock rocket rod role roll root rope rose rotten rough round row royal rubber ruby rude rug ruin rule ruler rumour run rural
rush rust sack sacred saddle safari safe saga sail sailor saint salmon salt sand sandal sandwich satin sauce saucer sausage savage sauna saxophone scale scallop scar scarce
scarf scene scent scholar science scissors scold score scout scrap scratch scream screw script scrub sculptor sea seal season second secret seed seek seem senior sense
separate serious servant settle seven severe sew shade shadow shake shallow shame shape share shark sharp shave shawl sheep sheet sheriff shield shine shiver shock shoot
shore short shoulder shout shovel shower shrimp shrine shrink shrub shut shy sick side siege sigh silence silk silly simple sing single sink siren sister six sketch ski
skill skin skirt skull skunk sky slap sleep sleeve slender slice slide slim slipper slope slow sly small smart smell smile smoke smooth snail snake snap sneeze snow soap
soccer social sock soda soft soil soldier solid son soul sound sour south space spade spark sparrow speak spear special speech speed spell spend spice spider spill spin
spinach spine spirit spit splash sponge spoon sport spot spray spread spring spy squad squash squid squirrel stable stadium staff stage stain stair stand star stare
state statue stay steak steal steam steel steep stem step stick stiff sting stir stitch stomach stool storm story stove straight strange straw strawberry stream street
strict string stripe strong studio stuff stump style sugar suit summer summit sun sunset super supper sure surf surgeon surprise swallow swamp swan swap sweat sweater sweep
sweet swell swift swim swing sword syrup tail talent talk tall tame tangle tank tap tape target tart taste tattoo teapot tear tease teeth telescope tell temple ten tender
tennis term terrace test thank theatre thick thief thin thing think third thirsty thorn thread three throat throne throw thumb thunder tide tidy tie tiger tile timber time
tiny tip tired toad toast tobacco toe toilet tomato tomb tongue tool tooth top torch tortoise total touch tough tour towel tower town track trade trail trap travel tray
treasure treat tribe trick trim trip trophy trouble trousers trout true trumpet trunk trust truth try tub tube tulip tuna tunnel turkey turn turnip tusk tutor twelve twig
twin twist typhoon ugly uncle under uniform union unique unit upset urban urge use usual vacuum vague valley value vampire vanilla vase vast vault vegetable veil vein
velvet venom verb verse vessel vest victory view villa village vine vinegar violin virus visit vitamin vivid voice volcano vote voyage vulture wage wagon waist wait waiter
wake walk walnut walrus wander want war warm warn warrior wasp waste water wave wax weak wealth weapon wear weasel weave wed weed week weep weigh weird welcome west wet
whale wheat wheel whip whisper whistle whole wicked wide widow wife wild willow win wind wine wing wink winner winter wipe wire wise wish wit witch wizard wolf woman
wonder wooden wool word work world worm worry worth wound wrap wreck wrestle wrinkle wrist wrong yacht yard yarn yawn year yeast yell yogurt young youth zebra zero zigzag
zone zoo
"""
INDONESIAN = """
abadi abang abu acara adik agama ahli air ajar akal akar akhir aktif alam alat alis aman ambil ampun anak aneh anggrek anggur angin angka angkat angsa antar api arah arang
arti asam asap asin asing asli asrama atap atas awal awan ayah ayam ayun babi badai badak badan bagus bahagia bahan bahasa bahu baik bajak bakar bakat balai balap balon bambu
bandara bangau bangku bangsa bangun bantal bantu bapak barang barat baris basah batas batik bawah bawang bayang bayar bayi bebas bebek beda bekal bekerja belah belakang belalang
belanja beli belut benang benar bendera bengkel benih benteng beras berani berat berita beruang besar besi besok betul biasa bibir bibit bidan bijak biji bila bilang binatang bingung
bintang bisnis bisu bohong boneka bor bosan buah buaya bubur budaya bukit bukti bulan bulat bulu bumbu bumi buntu buruk burung busuk buta cabai cabang cacing cahaya cair cakap
camat candi cangkir cantik cari cat catatan celana cendana cepat cerah cerai cerdas cerita cermin cicak cincin cinta cium coba cucu cuci cuka cukup curang curi dada daftar daging
dagu dahan dalam damai danau dandan dangkal dapat dapur darah darat dasar datang datar daun dawai debu dekat delapan demam depan derajat deras desa dewa dewasa diam dinding dingin
diri dokter domba dompet dosa dosen dua duduk duka dukun dunia duri duta ekor elang ember embun empat enak enam encer engkau erat es fajar gagah gagak gagal gajah gaji galak gali
gambar ganas ganda ganti garam garis garpu gaya gedung gelang gelap gelar gelas gema gembira gemuk genap gerak gerbang gereja getah gigi gila giling gitar gosok goyang gua gudang gugur
gula gulung gunting guntur gunung gurih gurita gurun habis hadiah hafal hakim halaman halus hamil handuk hangat hantu harapan harga hari harimau harta harum hasil hati hebat helai hemat
hening heran hewan hiburan hidung hidup hilang hisap hitung hormat huruf hutan ibu ikat iklan iklim ilmu indah ingat ingin intan ipar irama iris isi istana istri izin jagung jahat
jahe jahit jaket jalan jam jambu jamu jamur jangkrik janji jantung jari jaring jarum jasa jatuh jauh jawab jejak jelas jembatan jendela jenis jernih jerapah jiwa jual juara judul jujur
jumlah jumpa juta kabar kabut kaca kacang kadal kaget kain kakak kakek kaki kaku kalah kaleng kalung kamar kambing kampung kamus kanan kancil kantong kapal kapas kapur karang karet
karung kasar kasih kasur kata katak kawan kawat kaya kayu kebun kecil kecoa kejam kejut kelapa kelas keledai keluarga kemeja kemarau kembang kembar kenal kenari kencang kenyang kepala
kepiting kera kerang keras kerbau kereta kering keringat kerja kertas kesal ketam kiri kita kodok kolam kompor kopi koper korek kosong kotor kuah kuat kuda kuku kulit kuman kumbang kumis
kunang kuno kuping kura kurang kurus kutu labu laci lada ladang lagu lahir laki laku lalat lama lambat lampau lancar landak langit langka lapang lapar lari larut laut lawan layang layar
lebah lebar leher lelah lele lemah lemak lemari lembah lembut lengan lidah lilin lima limau lipat listrik lobak logam lolos lompat lonceng loyang luar lubang lucu luka lukisan lumpur
lumut lunak lupa lurus lusa lutut mabuk macan madu mahal mahasiswa main makam malam malas maling malu mandi mangga mangkuk manis marah masak masuk mata matahari mati mawar mekar melati
melon menang menara menantu mendung mentah mentega menteri merak merdeka merpati mesin mewah mimpi minggu minum minyak miring miskin modal mogok monyet muara muda mudah mulut mundur murah
murid musang museum musik musim musuh mutiara naga naik nakal nanas nangka nasib negara nelayan nenas nenek nikah nilai nyala nyaman nyamuk nyanyi nyawa obat ombak omong ongkos orang otak
otot padat padi pagar pagi paha pahit pahlawan pakai paku palsu panah panas pandai panggung panjang pantai papan paru pasar pasir patah patung paus payah payung pecah pedagang pedang pedas
pegang pejabat pekat pelangi pelan pemuda pendek penjara pensil penting penuh penyu perahu perak peran perang peras periksa perlu pernah pesan pesawat pesta peta petir piala pijat pikir
pilih pinggang pingsan pintar pintu pipi pisang pisau pita pohon pokok pompa potong prajurit puasa puisi pulang pulau puncak punggung pusat pusing putra racun ragu rahasia rajin rakit
rakyat rambut ramah ramai ranting rapat rapi rasa rata ratu rawa rebus rebung rejeki rem rendah renda rencana resah resep retak riang rindu ringan roda rokok rombong roti ruang rubah rugi
rujak rukun rumah rumput runcing rusa rusak sabar sabun sabuk sagu sahabat sakit saksi saku salah salak salju sama sambal sampah samping sandal sanggul santai santan sapi sapu saraf sarang
saring sarung satu sawah sawi sayap sayur sebab sebelas sebentar segar sehat sejarah sejuk sekolah selada selam selat selimut semangka sembilan sempit semut senang sendok sengat senja senyum
sepatu sepeda sepi serigala serius sinar singa singkat singkong sisir siswa sore suami suara suap subur sudut suka sukar sukses sulit sumber sumpit sumur sungai supir surat surga susah susu
sutra tahu tahun tajam takut tali taman tamu tanah tanda tangan tangga tanggal tani tapai tari tas tawon tebal tebing tebu tegas teh telinga teluk teman tembok tempat tenang tenda tenggara
tengah tenun tepi tepung terang terbang terong tetangga tiang tidur tiga tikar tikus timun timur tinggi tinta tipis tirai titik tombol tongkat topeng topi tua tubuh tugas tujuh tukang tulang
tulus tumbuh tunggu tupai turun tutup ubi udang udara ujung ukir ular ulat umur undang untung upah urat usaha usia utara wajah waktu wanita warga warisan warung wayang wisata wortel yatim zaman
"""
CHINESE = """
森林 沙漠 草原 海洋 山谷 瀑布 岛屿 沙滩 悬崖 洞穴 河流 湖泊 小溪 池塘 冰川 火山 彩虹 闪电 雷声 露珠 霜冻 冰雹 台风 地震 洪水 月亮 太阳 星星 银河 流星 行星 地球 天空 云朵 微风 暴雨 春天 夏天 秋天 冬天
早晨 中午 黄昏 夜晚 昨天 今年 世纪 瞬间 永远 历史 未来 老虎 狮子 大象 猴子 熊猫 狐狸 狼群 骆驼 长颈鹿 斑马 袋鼠 刺猬 松鼠 老鼠 蝙蝠 鲸鱼 海豚 鲨鱼 章鱼 螃蟹 龙虾 贝类 海星 企鹅 老鹰 麻雀 燕子 乌鸦
孔雀 天鹅 鸽子 猫头鹰 蝴蝶 蜜蜂 蜻蜓 蚂蚁 蜘蛛 蚊子 苍蝇 青蛙 蛇 鳄鱼 恐龙 凤凰 玫瑰 百合 菊花 荷花 牡丹 梅花 兰草 竹子 松树 柳树 银杏 枫叶 草莓 葡萄 西瓜 香蕉 菠萝 芒果 樱桃 石榴 荔枝 椰子 核桃 花生
土豆 番茄 黄瓜 白菜 萝卜 茄子 南瓜 辣椒 大蒜 洋葱 生姜 蘑菇 玉米 小麦 黄豆 芝麻 蜂蜜 牛奶 酸奶 奶油 巧克力 饼干 冰淇淋 馒头 粽子 月饼 汤圆 年糕 酱油 食盐 白糖 醋 胡椒 香肠 火腿 牛排 羊肉 鸭蛋 海带 紫菜
屋檐 走廊 楼梯 地下室 阁楼 烟囱 天花板 门槛 壁炉 书房 卧室 客厅 车库 院子 篱笆 水井 亭子 宫殿 城堡 寺庙 教堂 宝塔 长城 广场 公园 动物园 剧院 电影院 体育馆 法院 银行 邮局 警察局 消防站 机场 码头 车站 隧道
高速公路 十字路口 红绿灯 人行道 枕头 被子 毛毯 床单 毛巾 牙刷 肥皂 梳子 剪刀 针线 纽扣 锤子 钉子 锯子 螺丝 斧头 铲子 绳索 梯子 水桶 扫帚 垃圾桶 火柴 打火机 手电筒 电池板 望远镜 显微镜 放大镜 温度计 指南针
地球仪 算盘 计算器 日记本 信封 墨水 毛笔 画布 颜料 雕塑 剪纸 风筝 陀螺 气球 积木 拼图 象棋 扑克 秋千 滑梯 钢琴 吉他 小提琴 笛子 鼓 喇叭 二胡 琵琶 口琴 铃铛 围巾 手套 毛衣 裙子 裤子 睡衣 雨衣 皮带 领带
项链 戒指 耳环 手镯 口红 香水 镜框 拐杖 钱币 宝石 钻石 珍珠 水晶 琥珀 翡翠 黄铜 钢铁 铝箔 木材 大理石 玻璃 塑料 橡胶 丝绸 棉花 羊毛 皮革 纸张 煤炭 石油 天然气 水泥 砖头 沙子 泥土 灰尘 火焰 烟雾 蒸汽 影子
皇帝 将军 士兵 骑士 公主 王子 巫师 侠客 诗人 作家 记者 编辑 翻译家 演员 导演 舞者 魔术师 小丑 裁缝铺 木匠 铁匠 理发师 渔夫 猎人 牧羊人 矿工 船长 水手 侦探 法官 警察 消防员 保安 邮递员 科学家 数学家 哲学家 宇航员
教练 裁判 冠军 选手 观众 邻居 朋友 敌人 陌生人 祖父 祖母 叔叔 阿姨 兄弟 姐妹 表哥 双胞胎 婴儿 少年 老人 英雄 胆小鬼 天才 头发 额头 眉毛 眼睛 鼻子 嘴巴 牙齿 舌头 耳朵 脖子 肩膀 手臂 手指 指甲 胸口 肚子 膝盖
脚趾 骨骼 血液 心脏 大脑 皮肤 汗水 眼泪 笑容 声音 呼吸 脚步 梦想 希望 勇气 智慧 耐心 诚实 善良 骄傲 嫉妒 愤怒 悲伤 快乐 孤独 恐惧 好奇 惊讶 感动 思念 友谊 爱情 自由 和平 战争 正义 真理 秘密 谎言 命运 机会
奇迹 传说 神话 故事 谜语 笑话 歌谣 成语 方言 语法 词典 章节 标点 句子 字母 拼音 书法 绘画 摄影 舞蹈 戏剧 相声 京剧 武术 太极 足球 篮球 排球 乒乓球 羽毛球 网球 游泳 跑步 跳远 举重 射箭 滑雪 溜冰 登山 钓鱼
露营 旅行 散步 聊天 唱歌 做梦 睡觉 起床 刷牙 洗澡 吃饭 喝水 购物 开车 骑马 划船 飞翔 奔跑 跳跃 攀登 挖掘 种植 收割 灌溉 浇水 施肥 采摘 酿造 烘烤 油炸 蒸煮 切割 搅拌 折叠 缝补 编织 雕刻 打磨 组装 拆卸 搬运
驾驶 指挥 命令 服从 反抗 支持 反对 讨论 争吵 道歉 原谅 感谢 祝贺 拥抱 握手 鞠躬 点头 摇头 微笑 哭泣 叹气 咳嗽 打喷嚏 沉默 思考 怀疑 相信 理解 误会 记忆 忘却 学习 复习 考虑 研究 实验 发明 发现 证明 推理 计划
准备 开始 结束 等待 寻觅 选择 放弃 坚持 努力 成功 失败 胜利 牺牲 保护 破坏 建造 修理 清扫 装饰 美丽 丑陋 高大 矮小 肥胖 苗条 聪明 愚蠢 勤劳 懒惰 勇敢 胆怯 温柔 粗暴 谦虚 慷慨 吝啬 富有 贫穷 干净 肮脏 整齐
混乱 安静 吵闹 明亮 黑暗 温暖 寒冷 潮湿 干燥 柔软 坚硬 光滑 粗糙 锋利 迟钝 新鲜 腐烂 甜蜜 苦涩 酸辣 清淡 浓厚 香甜 臭味 圆形 方形 三角 弯曲 笔直 宽阔 狭窄 深奥 浅显 古老 现代 神奇 普通 罕见 著名 重要 紧急
危险 安全 困难 简单 复杂 清楚 模糊 正确 错误 真实 虚假 完整 破碎 永恒 短暂 东方 西方 南部 北极 左边 右边 上面 下面 里面 外面 中间 旁边 对面 远处 附近 一半 全部 许多 几乎 三百 七十 八千 零点 公斤 米尺 毫升
"""
JAPANESE = """
森 海 山 川 湖 島 砂浜 砂漠 空 雲 風 嵐 雷 虹 月 太陽 星 流れ星 地球 火山 洞窟 滝 谷 丘 畑 田んぼ 池 泉 氷 霜 露 霧雨 夕立 吹雪 朝焼け 夕焼け 春 夏 秋 冬 朝 昼 夜 昨日 来年 世紀
虎 獅子 象 猿 熊 狐 狼 鹿 猪 狸 羊 山羊 牛 豚 鶏 鼠 蛇 蛙 鯨 鮫 鯛 鮪 鰻 蟹 海老 蛸 貝殻 鷹 雀 鳩 鶴 白鳥 蝶 蜂 蟻 蜘蛛 とんぼ せみ かぶとむし きりん らくだ パンダ コアラ カンガルー ペンギン イルカ クジラ ライオン ゴリラ
桜 梅 松 竹 菊 百合 薔薇 ひまわり たんぽぽ あじさい チューリップ 紅葉 苔 きのこ 桃の木 ぶどう いちご すいか バナナ メロン パイナップル レモン マンゴー 栗 柿 梨園 にんじん じゃがいも たまねぎ キャベツ トマト きゅうり なす かぼちゃ だいこん ほうれんそう
とうもろこし 豆腐 納豆 味噌 醤油 砂糖 塩 酢 胡椒 わさび 海苔 昆布 牛乳 バター チーズ ヨーグルト チョコレート ビスケット アイスクリーム せんべい 団子 餅 まんじゅう どら焼き たこ焼き お好み焼き 焼き鳥 とんかつ ハンバーグ サンドイッチ サラダ スープ 緑茶 紅茶 コーヒー ジュース
家 屋根 窓 扉 壁 床 階段 廊下 台所 風呂 居間 寝室 庭 門 塀 井戸 橋 塔 城 寺 神社 教会 学校 病院 銀行 郵便局 図書館 美術館 映画館 劇場 公園 動物園 水族館 空港 港 駅前 踏切 交差点 信号 トンネル 高速道路 歩道 広場
机 本棚 引き出し 鏡 時計 電灯 ろうそく 布団 枕 毛布 座布団 畳 障子 ふすま 箪笥 冷蔵庫 洗濯機 掃除機 電子レンジ 扇風機 ストーブ テレビ ラジオ パソコン キーボード マウス プリンター カメラ スマートフォン イヤホン 電池 懐中電灯 望遠鏡 顕微鏡 地図 方位磁石
鉛筆 消しゴム 定規 はさみ のり 絵の具 筆 墨 便箋 封筒 辞書 日記 新聞 雑誌 小説 漫画 絵本 詩集 楽譜 太鼓 笛 琴 三味線 ピアノ ギター バイオリン トランペット ハーモニカ 鈴 人形 積み木 折り紙 凧 独楽 風船 将棋 囲碁 トランプ パズル ブランコ
帽子屋 靴 靴下 手袋 マフラー 着物 浴衣 帯 下駄 草履 傘 眼鏡 指輪 首飾り 腕時計 財布 かばん ハンカチ タオル 歯ブラシ 石鹸 櫛 針 糸 布 絹 木綿 毛糸 革 紙 木材 鉄 銅 銀貨 金貨 真珠 水晶 宝石 ガラス ゴム 煉瓦 砂 泥 煙 炎 灰 影
王様 王女 将軍 侍 忍者 兵士 騎士 魔法使い 詩人 作家 記者 編集者 通訳 俳優 監督 踊り子 手品師 大工 鍛冶屋 床屋 漁師 猟師 羊飼い 船長 探偵 裁判官 警察官 消防士 郵便屋 科学者 数学者 宇宙飛行士 審判 選手 観客 隣人 友達 祖父 祖母 叔父 叔母 兄 弟 姉 妹 双子 赤ちゃん
髪 額 眉 目 鼻 口 歯 舌 耳 首 肩 腕 指 爪 胸 背中 腹 膝 足 骨 血 心臓 脳 皮膚 汗 涙 笑顔 声 息 足音 夢 希望 勇気 知恵 忍耐 正直 優しさ 誇り 嫉妬 怒り 悲しみ 喜び 孤独 恐れ 驚き 友情 恋 自由 平和 戦争 正義 真実 秘密 嘘 運命 奇跡 伝説 昔話 謎 冗談
野球 サッカー テニス バレーボール 相撲 柔道 剣道 弓道 水泳 マラソン スキー スケート 登山 釣り キャンプ 旅行 散歩 買い物 料理 掃除 洗濯 読書 昼寝 宿題 試験 授業 会議 出張 残業 引っ越し 結婚式 誕生日 花火 祭り 盆踊り 正月 節分 七夕 月見 紅葉狩り
走る 歩く 泳ぐ 飛ぶ 跳ねる 登る 掘る 植える 刈る 焼く 煮る 切る 混ぜる 折る 縫う 編む 彫る 磨く 運ぶ 押す 引く 投げる 拾う 開ける 閉める 笑う 泣く 怒る 眠る 起きる 食べる 飲む 歌う 踊る 書く 読む 話す 聞く 考える 忘れる 信じる 選ぶ 待つ 探す 守る 壊す 直す
美しい 楽しい 寂しい 嬉しい 悲しい 優しい 厳しい 正しい 新しい 古い 大きい 小さい 高い 低い 長い 短い 広い 狭い 深い 浅い 重い 軽い 強い 弱い 速い 遅い 暑い 寒い 暖かい 涼しい 甘い 辛い 苦い 酸っぱい 丸い 四角い 静か 賑やか 便利 不思議 大切 元気 退屈 東 西 南 北 右 左 半分 全部
"""
TABLES: dict[Language, str] = {"en": ENGLISH, "id": INDONESIAN, "zh": CHINESE, "ja": JAPANESE}
_kept_out: set[str] = set()


def keep_out(held: Iterable[str]) -> None:
    """Words that another pool holds out; training must not meet them through this table."""
    _kept_out.update(word.casefold() for word in held)
    table.cache_clear()


def is_kept_out(word: str) -> bool:
    return word.casefold() in _kept_out


@cache
def table(language: Language, split: Split) -> tuple[str, ...]:
    """A split's part of the words of a language, each once."""
    every = dict.fromkeys(TABLES[language].split())
    return tuple(word for word in half(list(every), split) if split == "held" or not is_kept_out(word))
