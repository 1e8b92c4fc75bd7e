"""The sentences of the command line in Japanese. What is an option, a value or a file keeps its name."""

from __future__ import annotations

from collections.abc import Mapping

JAPANESE: Mapping[str, str] = {
    "app": (
        "自分のマシンで動く GLM のための Model Studio。1 台のサーバーに OpenAI、DashScope、Zhipu のクライアン"
        "トがつながります。"
    ),
    "version": "バージョンを表示して終了します。",
    "option.config": "設定ファイル (TOML)。",
    "option.data_dir": "鍵とデータベースの置き場所。[既定: ~/.local/share/glmstudio]",
    "option.json": "JSON で出力します。",
    "option.model_binding": (
        "ID を SOURCE で提供します。GGUF ファイル、それを含むフォルダー、scripted:FILE、glm-nano のいずれか。"
        "ID が * なら全チャットモデル。繰り返し可。[既定: *=glm-nano]"
    ),
    "serve": (
        "サーバーを起動します。\n\n初回の起動でデータディレクトリ、マスター鍵、API キーを作り、キーを一度だけ"
        "表示します。Ctrl-C を押すと、進行中の回答が終わるのを待ちます。"
    ),
    "serve.host": "待ち受けるアドレス。[既定: 127.0.0.1]",
    "serve.port": "待ち受けるポート。0 なら空きポートを使います。[既定: 8000]",
    "serve.drain_timeout": "Ctrl-C や SIGTERM の後、進行中の回答に与える秒数。[既定: 30]",
    "serve.log_level": "debug、info、warning、error のいずれか。[既定: info]",
    "serve.log_format": "auto、json、text のいずれか。[既定: auto]",
    "serve.bootstrap_key_file": (
        "最初の API キー (id.secret) を書いたファイル。GLMSTUDIO_BOOTSTRAP_KEY でも可。"
    ),
    "chat": (
        "モデルと話します。\n\nPROMPT があれば 1 回だけ答えます。なければ対話になり、パイプがあればその内容が"
        "プロンプトです。動いているサーバーを使い、なければ自分用に起動します。"
    ),
    "chat.model": "モデルの id。",
    "chat.no_thinking": "考えずにすぐ答えます。",
    "chat.system": "システムプロンプト。",
    "chat.url": "別のサーバーのベース URL。",
    "chat.key": "そのサーバーの API キー。GLMSTUDIO_CHAT_KEY でも指定でき、プロセス一覧に出ません。",
    "chat.welcome": "{model} ({url})。/new で最初から、/exit か Ctrl-D で終了、Ctrl-C で回答を止めます。",
    "chat.prompt_sign": "> ",
    "chat.usage": (
        "プロンプト {prompt} トークン (キャッシュ {cached})、回答 {completion} トークン (思考 {reasoning})"
    ),
    "chat.cut": "(打ち切り: {reason})",
    "chat.stopped": "(停止)",
    "chat.new": "新しい会話です。",
    "chat.unknown_command": "使えるのは /new と /exit です。",
    "chat.starting": "動いているサーバーがないので、この会話のために起動します。",
    "chat.no_url_key": "--url には --key も必要です",
    "chat.bad_url": "--url は http://… か https://… でなければなりません: {url}",
    "chat.empty": "プロンプトが空です",
    "chat.unreachable": "{url} から応答がありません: {reason}",
    "chat.refused": "サーバーの応答 {status}: {message}",
    "chat.broken_stream": "回答が途切れました: {message}",
    "chat.own_server_failed": "この会話のサーバーを起動できませんでした: {log}",
    "keys": "API キー: 作成、一覧、変更、失効。",
    "keys.create": (
        "API キーを作り、一度だけ表示します。\n\nNAME は用途です。標準出力にはキーだけを書きます。"
    ),
    "keys.create.model": "このモデルだけを許します。繰り返し可。",
    "keys.create.account": "キーが属するアカウント。[既定: operator]",
    "keys.create.workspace": "そのアカウントのワークスペース。[既定: default]",
    "keys.create.expires": "30d、12h、または 2027-01-31 のような日付 (UTC)。",
    "keys.created": "キー {id} ({name}) を作りました。表示するのは今だけです:",
    "keys.list": "API キーを一覧します。秘密の部分は出しません。",
    "keys.list.account": "このアカウントのキーだけ。",
    "keys.none": "キーはまだありません。",
    "keys.change": (
        "キーの名前、モデル、期限を変えます。\n\nID はキーの id か、他のキーと重ならない先頭部分です。指定し"
        "ないものはそのままです。"
    ),
    "keys.change.name": "新しい名前。",
    "keys.change.model": "これらのモデルだけを許します。`all` なら全部。繰り返し可。",
    "keys.change.expires": "30d、12h、2027-01-31 のような日付 (UTC)、または `never`。",
    "keys.revoke": (
        "API キーを失効させます。動いているサーバーも 1 秒以内に受け付けなくなります。\n\nID はキーの id か、"
        "他のキーと重ならない先頭部分です。"
    ),
    "keys.revoked": "キー {id} ({name}) を失効させました。",
    "keys.all_models": "全部",
    "keys.active": "有効",
    "keys.expires_on": "{date} まで有効",
    "keys.expired_on": "{date} に期限切れ",
    "keys.revoked_on": "{date} に失効",
    "accounts": "アカウント: 誰がどんな条件でサーバーを使うか。",
    "accounts.create": (
        "アカウントを開きます。--key を付けると最初の API キーも作ります。\n\n標準出力には新しいアカウントの "
        "id、またはキーだけを書きます。"
    ),
    "accounts.create.id": "アカウントの id。[既定: 無作為]",
    "accounts.create.owner": "最初のメンバー。メールアドレスか名前。",
    "accounts.create.key": "API キーも作り、一度だけ表示します。",
    "accounts.tier": "等級。無料枠と公表された制限を決めます。",
    "accounts.kind": "個人はメンバー 1 人、組織は複数。",
    "accounts.name": "新しい名前。",
    "accounts.free_tokens": "各モデルの無料トークン数。最初の使用から数えます。",
    "accounts.free_days": "無料トークンが切れるまでの日数。",
    "accounts.free_only": "無料トークンを使い切ったら提供をやめます。",
    "accounts.credit_line": "残高がゼロからどこまで下がってよいか。",
    "accounts.created": "アカウント {id} ({name}) を開きました。等級は {tier} です。",
    "accounts.list": "アカウントを一覧します。",
    "accounts.show": "アカウント 1 つを残高とともに表示します。",
    "accounts.change": "アカウントの名前、種類、等級、条件を変えます。\n\n指定しないものはそのままです。",
    "accounts.lock": "アカウントの全キーを 1 秒以内に拒みます。",
    "accounts.locked": "アカウント {id} ({name}) をロックしました。",
    "accounts.unlock": "ロックしたアカウントのキーを再び受け付けます。",
    "accounts.unlocked": "アカウント {id} ({name}) は再び使えます。",
    "accounts.close": "アカウントを永久に閉じます。請求書は残ります。",
    "accounts.closed": "アカウント {id} ({name}) を閉じました。",
    "members": "メンバー: アカウントの人々とその役割。",
    "members.list": "アカウントのメンバーを一覧します。",
    "members.none": "このアカウントにメンバーはいません。",
    "members.add": "アカウントに人を加えます。",
    "members.role": "その人に許されること。",
    "members.change": "メンバーに別の役割を与えます。",
    "members.is": "{user} はアカウント {account} の {role} です。",
    "members.remove": "アカウントから人を外します。",
    "members.removed": "{user} はアカウント {account} のメンバーではなくなりました。",
    "workspaces": "ワークスペース: アカウントの中の区分。",
    "workspaces.list": "アカウントのワークスペースを一覧します。",
    "workspaces.create": "アカウントにワークスペースを加えます。\n\nその id を標準出力に書きます。",
    "workspaces.create.id": "ワークスペースの id。[既定: 無作為]",
    "workspaces.created": "アカウント {account} のワークスペース {id} ({name}) を開きました。",
    "workspaces.close": "ワークスペースを閉じます。そのキーは拒まれます。",
    "workspaces.open": "閉じたワークスペースを再び開きます。",
    "workspaces.is": "ワークスペース {id} の状態: {status}。",
    "prices": "各モデルの価格を一覧します。",
    "prices.family": "この系列だけ。",
    "prices.model": "このモデルだけ。",
    "prices.none": "そのような価格はありません。",
    "prices.past": "過去",
    "prices.note": "100 万トークンあたりの元。過去の価格は、それを参照する請求書のためのものです。",
    "quotas": "アカウントの無料トークンをモデルごとに。",
    "quotas.show": "始まった、または与えられた無料枠を表示します。",
    "quotas.none": "始まった無料枠はありません。それぞれのモデルを最初に使うと始まります。",
    "quotas.grant": (
        "アカウントが今からモデルの TOKENS トークンを無料で使えるようにします。\n\nMODEL は zhipu/glm-5 のよ"
        "うな id です。同じものを 2 回与えても 1 回分です。"
    ),
    "quotas.days": "期限までの日数。",
    "quotas.granted": (
        "アカウント {account} の {model} の無料トークンは残り {left}、期限は {day} (UTC) です。"
    ),
    "credits": "アカウントの残高への入金。",
    "credits.list": "アカウントの残高への入金を新しい順に一覧します。",
    "credits.none": "入金はまだありません。",
    "credits.add": "アカウントの残高に YUAN 元を加えます。\n\n負の額なら差し引きます。",
    "credits.note": "用途。監査ログに残ります。",
    "credits.reference": "同じ番号で繰り返しても、入金は 1 回だけです。",
    "credits.added": "アカウント {account} に {yuan} 元を加えました。残高は {balance} 元です。",
    "budgets": "アカウントが 1 日または 1 か月に使える額。",
    "budgets.show": "アカウント、ワークスペース、キーの予算を表示します。",
    "budgets.none": "予算はありません。",
    "budgets.set": "アカウント、ワークスペース、キーが使える額を限ります。\n\n`none` で解除します。",
    "budgets.day": "1 日 (中国標準時) の上限の元、または `none`。",
    "budgets.month": "1 か月の上限の元、または `none`。",
    "budgets.nothing": "--day か --month を指定してください",
    "limits": "1 分あたりのリクエストとトークン、同時リクエスト数。",
    "limits.show": (
        "アカウントの制限を表示します。\n\nオプションなしなら設定された制限。モデル、キー、ワークスペースを指"
        "定すると、そこに当てはまる値をモデルカードのものも含めて全て示し、実際に効く値も示します。"
    ),
    "limits.of_workspace": "このワークスペースから見た制限。",
    "limits.of_key": "このキーから見た制限。",
    "limits.at_model": "このモデルでの制限。例: zhipu/glm-5。",
    "limits.none": "設定された制限はありません。等級に応じてモデルカードの制限が当てはまります。",
    "limits.set": (
        "アカウントまたはその一部の制限を設定します。\n\n指定しないものはそのまま、`none` で解除します。"
    ),
    "limits.rpm": "1 分あたりのリクエスト数。",
    "limits.tpm": "1 分あたりのトークン数。",
    "limits.in_flight": "同時リクエスト数。",
    "limits.nothing": "--rpm、--tpm、--in-flight のいずれかを指定してください",
    "limits.bad": "{field} は整数か none でなければなりません: {given}",
    "scope.workspace": "このワークスペースだけ。",
    "scope.key": "このキーだけ。",
    "scope.model": "このモデルだけ。例: zhipu/glm-5。",
    "model.unknown": "モデル {model} はありません。確認: glmstudio models",
    "model.ambiguous": "モデル {model} は複数の系列にあります。どれか指定してください: {names}",
    "expires.bad": "期限は 30d、12h、2027-01-31 のように書きます: {given}",
    "usage": "使用量と費用を表示します。",
    "usage.by": "1 時間、1 日、または 1 か月ごとに 1 行。",
    "usage.from": "最初の日または時刻。例: 2026-11-01 (中国標準時)。",
    "usage.until": "最後の次の日または時刻。",
    "usage.account": "このアカウントだけ。",
    "usage.model": "このモデルだけ。",
    "usage.none": "使用はありません。",
    "bills": "アカウントの請求書。",
    "bills.show": "アカウントの月の請求書を出力します。\n\nACCOUNT がなければ operator のものです。",
    "bills.requests": "請求書の行のもとのリクエストを一覧します。\n\nLINE は請求書でのその行の番号です。",
    "bills.month": "2026-11 のような月。[既定: 今月]",
    "bills.format": "出力の形式。html は印刷用のページです。",
    "requests": "元帳の中の個々のリクエスト。",
    "requests.show": (
        "元帳がリクエスト 1 つについて記録したものを表示します。\n\nID はその x-request-id です。"
    ),
    "requests.head": (
        "アカウント {account}、ワークスペース {workspace}、キー {key}。{model}、価格 {version}。"
    ),
    "ledger": "元帳そのもの。",
    "ledger.check": (
        "合計、請求書、残高が仕訳と一致することを証明します。\n\n一致しなければ終了コードは 1 です。"
    ),
    "ledger.sound": "元帳は正しいです。",
    "audit": "誰が何を変えたかを新しい順に表示します。",
    "audit.account": "このアカウントの変更だけ。",
    "audit.limit": "変更の件数。",
    "audit.none": "変更はまだありません。",
    "admin": "HTTP でサーバーを管理できる人。",
    "admin.token": (
        "/studio/v1 の資格情報である管理トークンを出力します。\n\nこれで全てを管理できます。推論キーでは "
        "/studio/v1 は開かず、これではモデルは開きません。"
    ),
    "admin.renew": "先に新しいものを作ります。古いものはすぐに無効になります。",
    "admin.renewed": "管理トークンを更新しました。古いものはもう使えません。",
    "models": (
        "モデルを一覧、または 1 つを表示します。\n\n制限、既定値、機能、価格、何が提供するか。サーバーが動い"
        "ていればその答え、なければ設定によります。"
    ),
    "models.unknown": "モデル {id} はありません。確認: glmstudio models",
    "models.running": "今は {url} が提供しています。",
    "models.not_running": "動いているサーバーはありません。これは設定から提供されるはずのものです。",
    "models.not_served": "提供なし",
    "models.demonstration": "glm-nano (デモ用モデル)",
    "models.free": "無料",
    "models.price": "{input} / {output}",
    "models.price_note": "価格は 100 万トークンあたりの元、入力 / 出力。",
    "doctor": (
        "サーバーに必要なものを調べます。\n\nそれぞれに判定を出し、問題があれば直し方も示します。サーバーが動"
        "かない状態なら終了コードは 1 です。"
    ),
    "doctor.skip_engine": "チェックポイントを読み込みません。",
    "doctor.verdict.ok": "すべて問題ありません。",
    "doctor.verdict.warn": "動きますが、警告に注意してください。",
    "doctor.verdict.fail": "このままでは動きません。",
    "env": (
        '各 SDK 用のベース URL とキーをシェルの export 文で出力します。\n\n使い方: eval "$(glmstudio env)"'
    ),
    "env.no_key": (
        "API キーがまだありません。glmstudio keys create を実行するか、サーバーを一度起動してください"
    ),
    "env.not_running": "今動いているサーバーはありません。起動: glmstudio serve",
    "data_dir.empty": (
        "データディレクトリ {path}: キーがありません。glmstudio keys create を実行するか、サーバーを一度起動"
        "してください"
    ),
    "key_file.unreadable": "初期キーのファイル {path}: {reason}",
    "key_file.too_big": "初期キーのファイル {path}: {limit} バイトを超えています",
}
