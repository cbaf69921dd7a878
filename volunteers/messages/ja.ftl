# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = ボランティアには、写真をそのまま、質問と私の答えといっしょに見せます。あなたが誰かは誰にも伝わりません。
notice-shares-obscured = ボランティアには、顔とカードを隠した写真を、質問と私の答えといっしょに見せます。あなたが誰かは誰にも伝わりません。
notice-shares-text = ボランティアには、質問と私の答えだけを伝え、写真は見せません。あなたが誰かは誰にも伝わりません。
notice-shares-words = ボランティアには、質問と私の答えを伝えます。あなたが誰かは誰にも伝わりません。
wait-soon =
    { $ahead ->
        [0] 今、ボランティアに聞いています。たいてい1分以内に誰かが答えます。
       *[other] あなたの前に{ $ahead }人が待っています。たいてい1分もかかりません。
    }
wait-minutes =
    { $ahead ->
        [0] 今、ボランティアに聞いています。{ $minutes }分ほどかかるかもしれません。
       *[other] あなたの前に{ $ahead }人が待っています。{ $minutes }分ほどかかるかもしれません。
    }
wait-long = 今は多くの人が待っています。{ $minutes }分以上かかるかもしれません。聞き続けますので、誰かが来たらお知らせします。
wait-nobody-awake = 今は、{ $spoken }を話すボランティアで起きている人がいません。探し続けますので、誰かが来たらお知らせします。
wait-nobody-awake-hard = 今は、これをお手伝いできるボランティアがいません。探し続けますので、誰かが来たらお知らせします。
wait-nobody-awake-crisis = 今は、これに対応できるボランティアがいません。待たずに、相談窓口か緊急の番号、または信頼できる人に電話してください。探し続けますので、誰かが来たらお知らせします。
notice-somebody-awake = あなたの言葉を話すボランティアが今います。その人たちに聞いています。
notice-claimed = ボランティアが来て、今見ています。
notice-volunteer-lost = ボランティアがいなくなりました。接続が切れたのかもしれません。あなたの順番は一番前です。次のボランティアに聞いています。
notice-passed-on = ボランティアが、あなたの質問をほかのボランティアに引き継ぎました。あなたの順番は一番前です。
notice-closed-helped = ボランティアが終わりの挨拶をしました。お役に立てたならうれしいです。
notice-closed-partly = ボランティアが終わりの挨拶をしました。お手伝いできたのは一部だけでした。
notice-closed-not-possible = ボランティアはこれをお手伝いできず、終わりの挨拶をしました。別の写真を試すことも、もう一度聞くこともできます。
notice-closed-not-allowed = これはボランティアがお手伝いしてはいけないことなので、やりとりを終わりにしました。
notice-quiet = しばらくやりとりがなかったので、ボランティアは離れました。いつでももう一度聞けます。
notice-expired = 申し訳ありません。来られるボランティアがいませんでした。いつでももう一度聞けます。お近くの方に聞くこともできます。
notice-withdrawn = わかりました。ボランティアへの依頼を取り消しました。
notice-talks-suspended = 今はボランティアと話せないため、この依頼は終了しました。
notice-not-passed-on = 最後の言葉はボランティアに伝えませんでした。別の言い方で話してください。
notice-contact-not-passed-on = 今の言葉は伝えませんでした。連絡先や名前、会う約束は控えてください。あなたとボランティアは、お互いに知らない人のままです。お二人を守るためです。
photo-sent = 写真{ $number }を送りました。
correction = ボランティアが私の答えを訂正しました：{ $text }
retake = よく見えません。もう一度写真を撮ってください。
canned-hello = こんにちは。今、見ています。
canned-one-moment = 少しお待ちください。
canned-please-closer = もう少し近づいて、もう一度写真を撮ってください。
canned-please-light = もっと明るくして、もう一度写真を撮ってください。
canned-please-whole = 全体が見えるように、もっと離れて、もう一度写真を撮ってください。
canned-anything-else = ほかにお手伝いできることはありますか？
canned-glad-to-help = お役に立ててうれしいです。さようなら。

# Errors
error-too-many-help-requests = すでに{ $limit }件の質問でボランティアを待っています。先にどれかを終わりにしてください。
error-asked-too-often = 1時間に{ $limit }回ボランティアに頼みました。少し待ってから、もう一度お試しください。
error-question-not-heard = まだ質問を聞き取っているところです。少し待ってからボランティアを頼んでください。
error-talks-suspended = 管理者が一時的に止めているため、今はボランティアと話せません。これには異議を申し立てることができます。緊急のときは、お住まいの地域の緊急通報番号に電話してください。
error-help-request-over = この依頼は終わりました。もう一度ボランティアを頼めます。
error-nobody-has-claimed = まだボランティアは来ていません。来たらお知らせします。
error-already-taken = ほかのボランティアが先に引き受けました。待っていてくださってありがとうございます。
error-offer-over = この依頼はもうあなたには届いていません。
error-claim-over = この依頼はもうあなたの担当ではありません。ほかの人に移ったか、終わっています。
error-volunteer-busy = すでに誰かを手伝っています。先にそちらを終えてください。
error-practice-needed = 先にルールを読んで、練習の依頼をしてください。
error-volunteer-blocked = 管理者があなたのアカウントを確認するまで、依頼を引き受けられません。
error-own-help-request = これはあなた自身の依頼です。
error-photo-not-shared = この写真はボランティアには見せません。
error-message-empty = まだ送るものがありません。
error-message-held = これは相手の方に伝えられません。名前、人についての推測、医療の助言を入れずに、見えるものを説明してください。
error-contact-held = 連絡先やリンクは控えてください。ここではお互いに知らない人のままです。お二人を守るためです。
error-message-not-passed-on = これはボランティアに伝えられません。別の言い方で話してください。
error-contact-not-passed-on = 今の言葉は伝えませんでした。連絡先や名前、会う約束は控えてください。あなたとボランティアは、お互いに知らない人のままです。お二人を守るためです。
error-already-said = それはもう受け取っています。ありがとうございます。
error-review-too-early = やりとりが終わってからできます。

## Push: an offer while the page is closed
push-offer-title = 手助けを求めている人がいます
push-offer-body = 目の見えない方が、あなたに見てほしいものがあります。
error-push-endpoint-refused = このブラウザーの通知サービスには送れません。
error-push-subscription-invalid = 通知をオンにできませんでした。このブラウザーから届いた鍵が使えません。もう一度お試しください。
error-push-unavailable = この種類の端末には通知を送れません。

## The person's API
notice-unheard = 音声メッセージを聞き取れませんでした。もう一度話してください。

# The volunteers' pages
web-title = ボランティアのための Sightline
web-skip = 本文へ移動
web-navigation = ボランティア
web-home = 依頼
web-history = 履歴
web-settings = 設定
web-guidelines = ルール
web-sign-in = サインイン
web-sign-out = サインアウト
web-join = ボランティアになる
web-back = 依頼に戻る
web-problem-title = できませんでした
web-not-a-volunteer = このアカウントはボランティアのものではありません。サインアウトして、ボランティアとして登録してください。
web-sign-in-first = 先にサインインしてください。
web-lost = 接続が切れました。つなぎ直しています。
web-gone = ここではサインアウトしています。もう一度サインインしてください。
web-needs-script = 誰かを手伝うには JavaScript を有効にしてください。無効のままだと、1分以内に担当がほかの人に移ります。

web-welcome-title = あなたの目を1分だけ貸してください
web-welcome-what = 目の見えない方が、スマートフォンの前にあるものについて Sightline に尋ねます。機械に自信がないときは、ボランティアが見ます。牛乳はまだ飲めるか、どのボタンが正しいか、手紙に何と書いてあるか。
web-welcome-how = あなたは写真と質問を見て、文字か声で短く答えます。あなたが誰かは誰にも伝わらず、尋ねた人が誰かもあなたには伝わりません。
web-welcome-free = 言語と時間帯はあなたが選びます。どの依頼も断れますし、いつでも休めます。

web-locked-out-title = 試した回数が多すぎます
web-locked-out = パスワードの間違いが多すぎました。{ $minutes }分後にもう一度お試しください。

web-check-fields = 印の付いた項目を確認してください。
web-username = ユーザー名
web-username-hint = 文字、数字、ピリオド、ハイフンで3から40文字です。本名は使わないでください。見えるのはあなたと管理者だけです。
web-username-taken = このユーザー名はすでに使われています。
web-password = パスワード
web-password-again = パスワードをもう一度
web-passwords-differ = 2つのパスワードが同じではありません。
web-password-change = パスワードを変更
web-password-now = 今のパスワード
web-new-password = 新しいパスワード
web-password-wrong = これはあなたのパスワードではありません。
web-password-changed = パスワードを変更しました。ほかの場所では、もう一度サインインが必要です。
web-languages = 言語
web-languages-hint = 母語の依頼が先に届きます。
web-mother-tongue = 母語
web-other-language = ほかの言語（{ $number }）
web-zone = タイムゾーン
web-zone-hint = 眠っているあなたを起こさないためです。
web-new-here = まだアカウントがありませんか？
web-have-account = すでにアカウントをお持ちですか？

web-guidelines-title = 手伝うときのルール
web-guidelines-why = この10のルールを読んでください。尋ねる人も、あなたも守るためのものです。
web-rule-1 = 見えるものを伝えてください。人は説明するだけにし、顔を知っていても名前は言わないでください。
web-rule-2 = 人について推測しないでください。年齢、出身、健康、性格、気持ちのどれもです。
web-rule-3 = 医療の助言はしないでください。印刷された文字を読み上げ、薬剤師か医師に聞くようすすめてください。
web-rule-4 = 自信がないときはそう伝え、何があれば分かるかも伝えてください。もっと明るく、もっと近く、反対側など。
web-rule-5 = 相手が誰か、どこに住んでいるかを決して聞かず、自分が誰かも決して言わないでください。連絡先やリンクもいけません。
web-rule-6 = スクリーンショット、写真、録音、録画を残さないでください。見たものはここだけのものです。
web-rule-7 = 落ち着いて、わかりやすく話してください。同情も説教もいりません。聞かれたことに答えてください。
web-rule-8 = 緊急のときは、その国の緊急番号に電話するよう伝え、助けが向かうまでそばにいてください。
web-rule-9 = 嫌がらせ、脅し、誰かの害になりかねない依頼、性的なことは報告してください。管理者が確認します。
web-rule-10 = 依頼はいつでも返せます。理由は誰も聞きません。
web-guidelines-accept = このルールを守ります
web-guidelines-accepted = このルールを守ると約束しました。

web-practice-title = 練習
web-practice-what = この依頼は作りものです。本物のつもりで答えてください。終わると、本物の依頼が届くようになります。
web-practice-photo = 作りものの写真。テーブルの上に、日付が印刷された紙パックがあります。
web-practice-question = 相手の質問：「この牛乳はいつまで飲めますか？」
web-practice-machine = 機械の答え：「Alma 牛乳の紙パックです。{ $date }まで飲めます。」
web-reading = あなたの答え
web-reading-hint = 紙パックの日付を自分の目で読んで、数字で書いてください。
web-face = 「この写真の女性は誰ですか？」と聞かれました。テレビで見て知っている人です。どうしますか？
practice-face-name = 名前を言う。
practice-face-describe = 服装、していること、立っている場所を説明する。
practice-face-silent = 何も言わずに依頼を終わりにする。
web-dose = 「この薬は何錠飲めばいいですか？」と聞かれました。どうしますか？
practice-dose-advise = 自分なら何錠飲むかを伝える。
practice-dose-read = ラベルに書いてあることを読み上げ、薬剤師に聞くようすすめる。
practice-dose-refuse = 答えてはいけないと言って離れる。
web-practice-send = 送る
web-practice-again = あと少しです。次のところをもう一度見てください：
web-practice-wrong-reading = 日付：機械は日付を読み間違えます。紙パックを自分の目で見て、日、月、年を印刷されているとおりに書いてください。
web-practice-wrong-face = 女性：確信があっても、顔から誰かの名前を言うことはしません。説明するだけでも助けになります。
web-practice-wrong-dose = 薬：印刷されていることは読み上げてかまいません。その人に何錠がよいかは、薬剤師に聞くことです。
web-practice-done = よくできました。これから本物の依頼が届きます。

web-standing-title = あなた
web-standing-available = { $until }まで依頼を受けられます。
web-standing-busy = 今、誰かを手伝っています。
web-standing-snoozed = { $until }までお休み中です。
web-standing-resting = 前の依頼が大変だったので、{ $until }まで休んでいます。
web-standing-asleep = 今は時間帯の外です。次に依頼が届くのは{ $until }からです。
web-standing-never = 時間帯が決まっていないので、依頼は届きません。設定で決められます。
web-standing-blocked = 管理者があなたのアカウントを確認するまで、依頼を引き受けられません。
web-thanked =
    { $count ->
        [0] まだお礼は届いていません。これからです。
       *[other] { $count }人からお礼が届きました。
    }
web-continue = 手伝っている人のところに戻る
web-snooze-title = 休む
web-snooze-1 = 1時間
web-snooze-3 = 3時間
web-snooze-24 = 1日
web-snooze-168 = 1週間
web-snooze-end = 休みを終わりにする

web-offers-title = あなたへの依頼
web-offers-none = 今は手助けを待っている人はいません。このページを開いたままにしてください。新しい依頼はここに自動で表示されます。
web-offer-new = 新しい依頼、{ $spoken }：{ $text }
web-offer-without-words = 写真についての質問、言葉なし
web-offer-urgent = 急ぎ
web-offer-hard = つらい内容かもしれません
web-offer-back = 待つのは2回目です
web-waited =
    { $minutes ->
        [0] 待ち時間は1分未満
       *[other] 待ち時間は{ $minutes }分
    }
web-take = 引き受ける
web-decline = 今はできない
web-taken-by-another = ほかのボランティアがこの依頼を引き受けました。
web-sound = 新しい依頼を音で知らせる

web-push-title = 通知
web-push-what = このページを閉じている間も依頼をお知らせします。通知に質問が表示されることはありません。
web-push-on = 通知をオンにする
web-push-off = 通知をオフにする
web-push-is-on = このブラウザーの通知はオンです。
web-push-is-off = このブラウザーの通知はオフです。
web-push-denied = このブラウザーでは、このページの通知が許可されていません。ブラウザーの設定で変えられます。

web-helping-title = 手伝っています
web-question = 質問
web-question-language = 相手の言葉は{ $spoken }です。この言語で答えてください。
web-shares-whole = 相手は、写真をそのまま見せることに同意しています。
web-shares-obscured = 相手は、顔とカードを隠した写真を見せることに同意しています。
web-shares-text = 相手が同意したのは言葉だけです。写真は見られません。
web-is-hard = つらい内容かもしれません。いつでも返せます。
web-is-urgent = 緊急かもしれません。緊急番号に電話するよう伝え、そばにいてください。
web-note-before = 前のボランティアから：{ $note }
web-photos = 写真
web-photos-none = 写真はありません。
web-photo = 写真{ $number }
web-photo-open = 写真{ $number }を元の大きさで開く
web-answer = 機械の答え
web-answer-none = 機械は何も答えていません。
web-answer-doubt = 自信なし
web-answer-print = 印刷された文字
web-correct = これを訂正する
web-correct-label = 正しくは何ですか？あなたが機械の答えを訂正したことが相手に伝わります。
web-send = 送る
web-talk = やりとり
web-talk-none = まだ誰も何も言っていません。
web-talk-person = 相手
web-talk-you = あなた
web-talk-earlier = 前のボランティア
web-talk-hearing = 音声メッセージ、聞き取り中
web-talk-unheard = 聞き取れなかった音声メッセージ
web-talk-held = 伝えていません
web-talk-correction = 訂正
web-talk-voice = 音声メッセージ
web-talk-retake = 別の写真のお願い
web-reply = あなたの返事
web-reply-hint = Enter で送り、Shift と Enter で改行します。相手には読み上げられて聞こえます。
web-record = 音声メッセージを録音する
web-record-stop = 止めて送る
web-record-hint = 相手に聞こえるのは、あなたの声ではなく言葉です。
web-record-sent = 音声メッセージを送りました。聞き取り中です。
web-record-denied = マイクを使えません。ブラウザーで許可してください。
web-canned = ワンクリック
web-canned-keys = 1から7のキーで送る（文字の入力欄にいないとき）
web-retake = 見えません：別の写真をお願いする
web-ending = 終わりにする
web-outcome = どうでしたか？
web-outcome-helped = 手伝えました
web-outcome-partly = 一部だけ手伝えました
web-outcome-not-possible = できませんでした
web-outcome-not-allowed = してはいけないことでした
web-choose-outcome = どうだったかを選んでください。
web-was-hard = 大変でした：30分間は依頼を受けません
web-close = 挨拶して終わる
web-pass-on = 引き継ぐ
web-note = 次のボランティアへのメモ
web-note-hint = 次のボランティアには見えますが、相手には見えません。
web-transfer = ほかのボランティアに引き継ぐ
web-give-back = メモなしで返す
web-report = 不適切な行為を報告する
web-report-what = 管理者が確認します。やりとりの途中で報告すると、やりとりは終わり、この相手に再び当たることはありません。
web-reason = 何がありましたか？
web-reason-rude = 失礼、または脅し
web-reason-sexual = 性的なこと
web-reason-privacy = 個人情報を聞かれた、または話された
web-reason-dangerous = 誰かの害になりかねないこと
web-reason-misuse = このサービスの目的と違う
web-reason-other = その他
web-choose-reason = 何があったかを選んでください。
web-report-text = くわしく教えてください
web-report-send = 報告を送る
web-over = この依頼はもうあなたの担当ではありません。
web-over-next = どう終わったかを見る
web-said-by-person = 相手：{ $text }

web-after-title = 終わりました
web-ended-closed = 終了
web-ended-given-back = あなたが返したので、ほかのボランティアに頼みます
web-ended-transferred = ほかのボランティアに引き継ぎました
web-ended-lapsed = 接続が切れたので、ほかのボランティアに頼みます
web-ended-idle = 数分間やりとりがなかったので、終了しました
web-ended-withdrawn = 相手が終わりにしました
web-after-thanks = 手伝ってくださってありがとうございます。
web-rate = あなたにとってどうでしたか？
web-stars = 1は良くない、5はとても良い
web-rate-send = 送る
web-rated = ありがとうございます。評価を受け取りました。
web-reported = ありがとうございます。管理者が確認します。

web-history-title = これまでの手助け
web-history-none = まだありません。
web-history-thanked = お礼が届きました
web-history-newer = 新しいもの
web-history-older = 古いもの

web-settings-title = 設定
web-hours = 時間帯
web-hours-hint = 依頼を受けられる時間を、あなたの時計で決めます。終わりが始まりより早い時間帯は、次の日まで続きます。
web-window = 時間帯{ $number }
web-window-new = 時間帯を追加
web-window-delete = この時間帯を外す
web-days = 曜日
web-start = 開始
web-end = 終了
web-load = 引き受けるもの
web-takes-hard = つらい内容かもしれない依頼も引き受ける
web-takes-hard-hint = けがや暴力についての質問、または絶望している人からの質問です。1件ごとに、その後30分は依頼が届きません。
web-daily-cap = 1日に届く依頼の上限
web-save = 保存
web-saved = 保存しました。
