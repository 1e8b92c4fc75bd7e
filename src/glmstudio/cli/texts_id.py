"""The sentences of the command line in Indonesian. What is an option, a value or a file keeps its name."""

from __future__ import annotations

from collections.abc import Mapping

INDONESIAN: Mapping[str, str] = {
    "app": "Model Studio untuk GLM di komputer sendiri: klien OpenAI, DashScope dan Zhipu, satu server.",
    "version": "Tampilkan versi lalu keluar.",
    "option.config": "Berkas pengaturan (TOML).",
    "option.data_dir": "Tempat kunci dan basis data. [bawaan: ~/.local/share/glmstudio]",
    "option.json": "Cetak JSON.",
    "option.model_binding": (
        "Layani ID dari SOURCE: berkas GGUF, folder yang memuatnya, scripted:FILE, atau glm-nano. ID * "
        "berarti semua model obrolan. Boleh diulang. [bawaan: *=glm-nano]"
    ),
    "serve": (
        "Jalankan server.\n\nPada awal pertama dibuat direktori data, kunci induk dan satu kunci API, yang "
        "ditampilkan sekali saja. Ctrl-C membiarkan jawaban yang berjalan selesai."
    ),
    "serve.host": "Alamat untuk menerima sambungan. [bawaan: 127.0.0.1]",
    "serve.port": "Porta untuk menerima sambungan; 0 memilih yang kosong. [bawaan: 8000]",
    "serve.drain_timeout": "Detik bagi jawaban yang berjalan setelah Ctrl-C atau SIGTERM. [bawaan: 30]",
    "serve.log_level": "debug, info, warning atau error. [bawaan: info]",
    "serve.log_format": "auto, json atau text. [bawaan: auto]",
    "serve.bootstrap_key_file": (
        "Berkas berisi kunci API pertama, id.secret; bisa juga GLMSTUDIO_BOOTSTRAP_KEY."
    ),
    "chat": (
        "Berbicara dengan model.\n\nDengan PROMPT: satu jawaban. Tanpa itu: percakapan; lewat pipa, isinya "
        "menjadi prompt. Memakai server yang berjalan, atau menjalankan satu untuk diri sendiri bila tidak "
        "ada."
    ),
    "chat.model": "Id model.",
    "chat.no_thinking": "Jawab langsung, tanpa bernalar.",
    "chat.system": "Prompt sistem.",
    "chat.url": "URL dasar server lain.",
    "chat.key": (
        "Kunci API untuk server itu; bisa juga GLMSTUDIO_CHAT_KEY, agar tidak tampak di daftar proses."
    ),
    "chat.welcome": (
        "{model} di {url}. /new mulai lagi, /exit atau Ctrl-D mengakhiri, Ctrl-C menghentikan jawaban."
    ),
    "chat.prompt_sign": "> ",
    "chat.usage": (
        "{prompt} token prompt ({cached} dari cache), {completion} token jawaban ({reasoning} nalar)"
    ),
    "chat.cut": "(terpotong: {reason})",
    "chat.stopped": "(dihentikan)",
    "chat.new": "Percakapan baru.",
    "chat.unknown_command": "Yang ada: /new dan /exit.",
    "chat.starting": "Tidak ada server yang berjalan; satu dijalankan untuk percakapan ini.",
    "chat.no_url_key": "--url memerlukan --key juga",
    "chat.bad_url": "--url harus http://… atau https://…, diterima {url}",
    "chat.empty": "prompt kosong",
    "chat.unreachable": "tidak ada jawaban dari {url}: {reason}",
    "chat.refused": "server menjawab {status}: {message}",
    "chat.broken_stream": "jawaban terputus: {message}",
    "chat.own_server_failed": "server untuk percakapan ini tidak dapat dijalankan: {log}",
    "keys": "Kunci API: buat, daftar, ubah, cabut.",
    "keys.create": (
        "Buat kunci API dan tampilkan, sekali ini saja.\n\nNAME menyatakan kegunaannya. Hanya kunci itu yang "
        "ditulis ke keluaran standar."
    ),
    "keys.create.model": "Izinkan hanya model ini. Boleh diulang.",
    "keys.create.account": "Akun pemilik kunci. [bawaan: operator]",
    "keys.create.workspace": "Ruang kerja akun itu. [bawaan: default]",
    "keys.create.expires": "30d, 12h, atau hari seperti 2027-01-31 (UTC).",
    "keys.created": "Kunci {id} ({name}) dibuat. Hanya ditampilkan sekali ini:",
    "keys.list": "Daftar kunci API, tanpa rahasianya.",
    "keys.list.account": "Hanya kunci akun ini.",
    "keys.none": "Belum ada kunci.",
    "keys.change": (
        "Ubah nama, model atau masa berlaku kunci.\n\nID adalah id kunci, atau awalannya yang tidak dimiliki "
        "kunci lain. Yang tidak disebut tetap."
    ),
    "keys.change.name": "Nama lain.",
    "keys.change.model": "Izinkan hanya model-model ini; `all` mengizinkan semua. Boleh diulang.",
    "keys.change.expires": "30d, 12h, hari seperti 2027-01-31 (UTC), atau `never`.",
    "keys.revoke": (
        "Cabut kunci API; server yang berjalan berhenti menerimanya dalam satu detik.\n\nID adalah id kunci, "
        "atau awalannya yang tidak dimiliki kunci lain."
    ),
    "keys.revoked": "Kunci {id} ({name}) dicabut.",
    "keys.all_models": "semua",
    "keys.active": "aktif",
    "keys.expires_on": "aktif sampai {date}",
    "keys.expired_on": "kedaluwarsa {date}",
    "keys.revoked_on": "dicabut {date}",
    "accounts": "Akun: siapa yang memakai server, dan dengan syarat apa.",
    "accounts.create": (
        "Buka akun; dengan --key, buat juga kunci API pertamanya.\n\nId akun baru, atau hanya kuncinya, "
        "ditulis ke keluaran standar."
    ),
    "accounts.create.id": "Id akun. [bawaan: acak]",
    "accounts.create.owner": "Anggota pertama, alamat surel atau nama.",
    "accounts.create.key": "Buat juga kunci API dan tampilkan, sekali ini saja.",
    "accounts.tier": "Tingkat: menentukan kuota gratis dan batas yang diumumkan.",
    "accounts.kind": "Perorangan punya satu anggota, organisasi banyak.",
    "accounts.name": "Nama lain.",
    "accounts.free_tokens": "Token gratis tiap model, sejak pemakaian pertama.",
    "accounts.free_days": "Hari sampai token gratis kedaluwarsa.",
    "accounts.free_only": "Berhenti melayani setelah token gratis habis.",
    "accounts.credit_line": "Seberapa jauh saldo boleh di bawah nol.",
    "accounts.created": "Akun {id} ({name}) dibuka, tingkat {tier}.",
    "accounts.list": "Daftar akun.",
    "accounts.show": "Tampilkan satu akun beserta uangnya.",
    "accounts.change": "Ubah nama, jenis, tingkat atau syarat akun.\n\nYang tidak disebut tetap.",
    "accounts.lock": "Tolak semua kunci akun, dalam satu detik.",
    "accounts.locked": "Akun {id} ({name}) dikunci.",
    "accounts.unlock": "Terima lagi kunci dari akun yang dikunci.",
    "accounts.unlocked": "Akun {id} ({name}) terbuka lagi.",
    "accounts.close": "Tutup akun untuk selamanya; tagihannya tetap ada.",
    "accounts.closed": "Akun {id} ({name}) ditutup.",
    "members": "Anggota: orang-orang sebuah akun dan perannya.",
    "members.list": "Daftar anggota akun.",
    "members.none": "Akun ini tidak punya anggota.",
    "members.add": "Tambahkan orang ke akun.",
    "members.role": "Apa yang boleh dilakukan orang itu.",
    "members.change": "Beri anggota peran lain.",
    "members.is": "{user} adalah {role} akun {account}.",
    "members.remove": "Keluarkan orang dari akun.",
    "members.removed": "{user} bukan lagi anggota akun {account}.",
    "workspaces": "Ruang kerja: bagian-bagian akun.",
    "workspaces.list": "Daftar ruang kerja akun.",
    "workspaces.create": "Tambahkan ruang kerja ke akun.\n\nId-nya ditulis ke keluaran standar.",
    "workspaces.create.id": "Id ruang kerja. [bawaan: acak]",
    "workspaces.created": "Ruang kerja {id} ({name}) dari akun {account} dibuka.",
    "workspaces.close": "Tutup ruang kerja; kunci-kuncinya ditolak.",
    "workspaces.open": "Buka lagi ruang kerja yang ditutup.",
    "workspaces.is": "Ruang kerja {id} kini {status}.",
    "prices": "Daftar harga tiap model.",
    "prices.family": "Hanya keluarga ini.",
    "prices.model": "Hanya model ini.",
    "prices.none": "Tidak ada harga seperti itu.",
    "prices.past": "lampau",
    "prices.note": "Yuan per sejuta token; harga lampau adalah yang disebut dalam tagihan.",
    "quotas": "Token gratis sebuah akun, per model.",
    "quotas.show": "Tampilkan kuota yang sudah mulai atau diberikan.",
    "quotas.none": "Belum ada kuota yang mulai; masing-masing mulai saat modelnya pertama dipakai.",
    "quotas.grant": (
        "Biarkan akun memakai TOKENS token sebuah model tanpa bayar, mulai sekarang.\n\nMODEL adalah id "
        "seperti zhipu/glm-5. Pemberian yang sama dua kali dihitung sekali."
    ),
    "quotas.days": "Hari sampai kedaluwarsa.",
    "quotas.granted": "Akun {account} punya sisa {left} token gratis {model} sampai {day} (UTC).",
    "credits": "Apa yang ditambahkan ke saldo akun.",
    "credits.list": "Daftar penambahan saldo akun, yang terbaru dulu.",
    "credits.none": "Belum ada yang ditambahkan.",
    "credits.add": "Tambahkan YUAN ke saldo akun.\n\nJumlah negatif mengurangi saldo.",
    "credits.note": "Untuk apa; tercatat dalam log audit.",
    "credits.reference": "Bila diulang dengan rujukan yang sama, hanya ditambahkan sekali.",
    "credits.added": "{yuan} yuan ditambahkan ke akun {account}; saldonya {balance} yuan.",
    "budgets": "Berapa yang boleh dibelanjakan akun dalam sehari atau sebulan.",
    "budgets.show": "Tampilkan anggaran akun, ruang kerja dan kuncinya.",
    "budgets.none": "Tidak ada anggaran.",
    "budgets.set": "Batasi belanja akun, ruang kerja atau kunci.\n\n`none` mencabut batas.",
    "budgets.day": "Yuan terbanyak dalam sehari (waktu standar Tiongkok), atau `none`.",
    "budgets.month": "Yuan terbanyak dalam sebulan, atau `none`.",
    "budgets.nothing": "berikan --day atau --month",
    "limits": "Permintaan dan token per menit, permintaan pada satu saat.",
    "limits.show": (
        "Tampilkan batas akun.\n\nTanpa opsi, yang sudah dipasang. Dengan model, kunci atau ruang kerja: "
        "setiap angka yang berlaku di sana, termasuk yang diumumkan kartu model, dan yang benar-benar "
        "berlaku."
    ),
    "limits.of_workspace": "Seperti yang ditemui ruang kerja ini.",
    "limits.of_key": "Seperti yang ditemui kunci ini.",
    "limits.at_model": "Pada model ini, misalnya zhipu/glm-5.",
    "limits.none": "Tidak ada batas yang dipasang; batas kartu model berlaku, menurut tingkat.",
    "limits.set": (
        "Pasang batas akun, atau sebagian darinya.\n\nYang tidak disebut tetap; `none` mencabut batas."
    ),
    "limits.rpm": "Permintaan per menit.",
    "limits.tpm": "Token per menit.",
    "limits.in_flight": "Permintaan pada satu saat.",
    "limits.nothing": "berikan --rpm, --tpm atau --in-flight",
    "limits.bad": "{field} harus bilangan bulat atau none, diterima {given}",
    "scope.workspace": "Hanya ruang kerja ini.",
    "scope.key": "Hanya kunci ini.",
    "scope.model": "Hanya model ini, misalnya zhipu/glm-5.",
    "model.unknown": "tidak ada model {model}; lihat: glmstudio models",
    "model.ambiguous": "beberapa keluarga punya model {model}; sebutkan yang mana: {names}",
    "expires.bad": "masa berlaku ditulis seperti 30d, 12h atau 2027-01-31, diterima {given}",
    "usage": "Tampilkan apa yang dipakai, dan biayanya.",
    "usage.by": "Satu baris untuk tiap jam, hari atau bulan.",
    "usage.from": "Hari atau jam pertama, misalnya 2026-11-01 (waktu standar Tiongkok).",
    "usage.until": "Hari atau jam setelah yang terakhir.",
    "usage.account": "Hanya akun ini.",
    "usage.model": "Hanya model ini.",
    "usage.none": "Tidak ada yang dipakai.",
    "bills": "Tagihan akun.",
    "bills.show": "Cetak tagihan akun untuk satu bulan.\n\nTanpa ACCOUNT, milik operator.",
    "bills.requests": "Daftar permintaan di balik satu baris tagihan.\n\nLINE adalah nomornya pada tagihan.",
    "bills.month": "Bulan seperti 2026-11. [bawaan: bulan ini]",
    "bills.format": "Bentuk cetakan; html adalah halaman untuk pencetak.",
    "requests": "Permintaan satu per satu dalam buku besar.",
    "requests.show": (
        "Tampilkan apa yang dicatat buku besar untuk satu permintaan.\n\nID adalah x-request-id-nya."
    ),
    "requests.head": "Akun {account}, ruang kerja {workspace}, kunci {key}; {model}, harga {version}.",
    "ledger": "Buku besar itu sendiri.",
    "ledger.check": (
        "Buktikan bahwa jumlah, tagihan dan saldo cocok dengan jurnal.\n\nKode keluar 1 bila tidak cocok."
    ),
    "ledger.sound": "Buku besar benar.",
    "audit": "Tampilkan siapa mengubah apa, yang terbaru dulu.",
    "audit.account": "Hanya perubahan akun ini.",
    "audit.limit": "Berapa banyak perubahan.",
    "audit.none": "Belum ada yang diubah.",
    "admin": "Siapa yang boleh mengelola server lewat HTTP.",
    "admin.token": (
        "Cetak token admin, kredensial /studio/v1.\n\nToken ini mengelola semuanya; kunci inferensi tidak "
        "membuka /studio/v1, dan token ini tidak membuka model."
    ),
    "admin.renew": "Buat yang baru dulu; yang lama langsung tidak berlaku.",
    "admin.renewed": "Token admin sudah baru; yang lama tidak berlaku lagi.",
    "models": (
        "Daftar model, atau tampilkan salah satunya.\n\nBatas, bawaan, fitur, harga, dan apa yang "
        "melayaninya: kata server yang berjalan bila ada, jika tidak kata pengaturan."
    ),
    "models.unknown": "tidak ada model {id}; lihat: glmstudio models",
    "models.running": "Kini dilayani oleh {url}.",
    "models.not_running": "Tidak ada server yang berjalan; inilah yang akan dilayani menurut pengaturan.",
    "models.not_served": "tidak dilayani",
    "models.demonstration": "glm-nano (model peragaan)",
    "models.free": "gratis",
    "models.price": "{input} / {output}",
    "models.price_note": "Harga dalam yuan per sejuta token, masukan / keluaran.",
    "doctor": (
        "Periksa apa yang diperlukan server.\n\nSetiap hal diberi penilaian dan, bila tidak beres, "
        "perbaikannya. Kode keluar 1 bila server tidak akan bekerja."
    ),
    "doctor.skip_engine": "Jangan muat checkpoint.",
    "doctor.verdict.ok": "Semuanya baik.",
    "doctor.verdict.warn": "Akan bekerja; perhatikan peringatannya.",
    "doctor.verdict.fail": "Tidak akan bekerja seperti ini.",
    "env": (
        'Cetak ekspor shell berisi URL dasar dan kunci untuk setiap SDK.\n\nPakai begini: eval "$(glmstudio '
        'env)"'
    ),
    "env.no_key": "belum ada kunci API; jalankan: glmstudio keys create, atau jalankan server sekali",
    "env.not_running": "tidak ada server yang berjalan; jalankan dengan: glmstudio serve",
    "data_dir.empty": (
        "direktori data {path}: tidak ada kunci di dalamnya; jalankan glmstudio keys create, atau jalankan "
        "server sekali"
    ),
    "key_file.unreadable": "berkas kunci awal {path}: {reason}",
    "key_file.too_big": "berkas kunci awal {path}: lebih dari {limit} byte",
}
