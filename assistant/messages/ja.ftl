default-question = これは何ですか？
nothing-asked = 写真も質問も届いていません。写真を撮るか、何か聞いてください。
hearing-late = 録音を時間内に聞き取れませんでした。もう一度試すか、文字で質問するか、人に頼んでください。
photo-not-seen =
    { $photos ->
        [1] 今、写真を見ることができませんでした。
       *[other] 今、{ $number }枚目の写真を見ることができませんでした。
    }
no-answer = 今は答えが見つかりませんでした。もう一度試すか、人に頼んでください。
answer-cut = 答えがここで途切れました。もう一度聞くか、人に頼んでください。
falling-back = 今は大きなモデルにつながらないので、自分で見えることをお伝えします。
status-hearing = 質問を聞いています。
status-seeing = 写真を見ています。
status-answering = 答えを用意しています。
status-still = まだ作業中です。お待ちいただきありがとうございます。
status-waiting = 質問は順番待ちです。お待ちいただきありがとうございます。
failed-inside = こちらで問題が起きました。もう一度聞くか、人に頼んでください。
error-question-empty = 写真か質問を送ってください。
error-question-too-long = 質問が長すぎます。{ $limit }文字以内にしてください。
error-too-many-photos = 一度に送る写真が多すぎます。{ $limit }枚までにしてください。
error-region-invalid = 写真のどの部分を囲んだのか分かりませんでした。もう一度囲んでください。
error-text-invalid = 質問の文字を読み取れませんでした。もう一度入力してください。
error-account-suspended = 管理者があなたのアカウントを一時的に停止しているため、今は質問できません。これには異議を申し立てることができます。緊急のときは、お住まいの地域の緊急通報番号に電話してください。
heard-unsure = 正しく聞き取れたか自信がありません。こう聞こえました：{ $question }
text-unchecked = この写真を読み取って答えを確かめることができなかったので、自分で見えることをお伝えします。
also-read = 文字は「{ $printed }」とも読めました。どちらか分かりません。
read-otherwise = 確信がありません。私には違うように読めました。
asking-human = ボランティアの方に助けをお願いしています。
appeals-nowhere = ここでは、見直しをお願いできる人につながりません。
no-appeal = これまでに異議の申し立てはありません。
