### What a person hears about decisions, appeals and their account. Whole sentences, made to be heard.

## Notices: Sightline says of itself what was decided. $day: when it was, as "3月3日".

notice-appeal-upheld = { $day }の異議の申し立てを、担当者が確認しました。私がお手伝いしなかったことは正しかった、という判断です。それでも、ボランティアに話を聞いてもらうことはできます。
notice-appeal-overturned = { $day }の異議の申し立てを、担当者が確認しました。あなたのおっしゃるとおり、私はお手伝いするべきでした。申し訳ありませんでした。今からボランティアに手伝ってもらえます。今後の改善にも役立てます。
notice-account-appeal-upheld = { $day }の異議の申し立てを、この件に関わっていなかった人が確認しました。あなたのアカウントについての決定は変わりません。
notice-account-appeal-overturned = { $day }の異議の申し立てを、この件に関わっていなかった人が確認しました。あなたのおっしゃるとおりでした。アカウントについての決定は取り消されました。申し訳ありませんでした。
notice-looked-again = { $day }の質問を、もう一度確認しました。私はお手伝いするべきでした。申し訳ありませんでした。もう一度質問することも、ボランティアに聞くこともできます。
notice-wrong-upheld = { $day }に、答えが間違っていると知らせてくださいました。担当者が確認しましたが、直すところは見つかりませんでした。知らせてくださってありがとうございます。
notice-wrong-overturned = { $day }に、答えが間違っていると知らせてくださいました。担当者が確認し、おっしゃるとおりでした。ありがとうございます。今後の改善に役立てます。
notice-report-looked = { $day }の報告を、担当者が確認しました。知らせてくださってありがとうございます。その相手に再び当たることはありません。
notice-warned = 管理者が、あなたの Sightline の使い方を確認しました。これは警告です。今までどおり、すべて使えます。
notice-warned-too = 管理者が、あなたの Sightline の使い方を確認しました。これは警告です。
notice-suspended-talks = 2人の管理者が、あなたの Sightline の使い方を確認しました。{ $day }まで、ボランティアとは話せません。質問には、今までどおり答えます。
notice-suspended-talks-open = 2人の管理者が、あなたの Sightline の使い方を確認しました。当分の間、ボランティアとは話せません。質問には、今までどおり答えます。
notice-suspended-all = 2人の管理者が、あなたの Sightline の使い方を確認しました。{ $day }まで、質問することも、ボランティアと話すこともできません。緊急のときは、お住まいの地域の緊急通報番号に電話してください。
notice-suspended-all-open = 2人の管理者が、あなたの Sightline の使い方を確認しました。当分の間、質問することも、ボランティアと話すこともできません。緊急のときは、お住まいの地域の緊急通報番号に電話してください。
notice-restored = アカウントがまた使えるようになりました。質問することも、ボランティアと話すこともできます。
notice-suspension-over = 停止の期間が終わり、アカウントがまた使えるようになりました。質問することも、ボランティアと話すこともできます。
notice-warning-taken-back = { $day }の警告は取り消されました。もう数に入りません。
notice-taken-back = { $day }にお伝えした決定は、取り消されました。担当者がもう一度確認します。結果が出たらお知らせします。

## Why, after a warning or a suspension.

because-talks-rude = 理由は、やりとりの中の失礼な言葉や、人を傷つける言葉です。
because-talks-sexual = 理由は、やりとりの中の性的な言葉や要求です。
because-talks-privacy = 理由は、個人情報を聞いたこと、または人に伝えたことです。
because-talks-dangerous = 理由は、脅し、または誰かの害になりかねない助言です。
because-talks-misuse = 理由は、Sightline を本来とは違う目的に使ったことです。
because-talks-other = 理由は、ボランティアとのやりとりのルールに反したことです。
because-identity = 理由は、知らない人が誰なのかを調べようとしたことです。
because-sensitive-traits = 理由は、知らない人の私的なことがらを聞き出そうとしたことです。
because-ungrounded-inference = 理由は、知らない人がどんな人かの判断を求めたことです。
because-geolocation = 理由は、人の住まいや居場所を調べようとしたことです。
because-illicit = 理由は、犯罪の手助けを求めたことです。
because-violence = 理由は、暴力の手助けを求めたことです。
because-hate = 理由は、人への憎しみの言葉です。
because-sexual = 理由は、写真の人についての性的な質問です。
because-minors = 理由は、子どもについての性的な質問です。
because-disinformation = 理由は、作りものの証拠やニュースを求めたことです。
because-jailbreak = 理由は、ルールをすり抜けようと何度も試したことです。
because-rules = 理由は、Sightline のルールに反したことです。
can-contest = これが間違いだと思うときは、異議を申し立てることができます。この件に関わっていなかった人が確認します。

## How an appeal stands. $hours: whole hours until somebody must have looked.

appeal-waiting = この件に関わっていなかった人が、{ $hours }時間以内にあなたの申し立てを確認します。
appeal-waiting-days = この件に関わっていなかった人が、{ $days }日以内にあなたの申し立てを確認します。
appeal-late = お約束より時間がかかっています。申し訳ありません。できるだけ早く、担当者があなたの申し立てを確認します。
appeal-in-review = この件に関わっていなかった人が、今、あなたの申し立てを確認しています。
appeal-second-person = 担当者があなたの申し立てを確認しました。くわしくお伝えできるのは、もう1人が同意してからです。
appeal-told = 結果が出たらお知らせします。
appeal-newest = これまでに{ $count }件の異議を申し立てています。一番新しい件についてお伝えします。
appeal-upheld = 担当者があなたの申し立てを確認しました。元の決定は正しかった、という判断です。
appeal-overturned = 担当者があなたの申し立てを確認しました。あなたのおっしゃるとおりでした。
appeal-withdrawn = この申し立ては、あなたが取り下げました。もう誰も確認しません。

## What a person hears when it cannot be done.

error-nothing-to-appeal = ここには、異議の対象になるものがありません。私は何も断っていませんし、省いてもいません。
error-appeal-over = この申し立ては、もう結果が出ているか、取り下げられています。
error-too-many-appeals = 今日はもうたくさんの異議を申し立てています。明日もう一度試すか、ボランティアに聞いてください。

## What a reviewer reads when it cannot be done.

error-not-allowed = あなたの役割では、この操作はできません。
error-second-factor-needed = 2段階目の認証で確認してください。
error-case-taken = この案件は、ほかの担当者が受け持っています。
error-case-not-held = この案件は、もうあなたの担当ではありません。決定するには、もう一度引き受けてください。
error-case-closed = この案件は決定済みか、2人目の確認を待っています。
error-own-case = 自分に関わる案件や、自分が以前に決定した案件は、審査できません。
error-clause-unknown = そのような条項やカテゴリーは、ポリシーにありません。一覧から選んでください。
error-reason-missing = 理由を{ $least }文字から{ $most }文字で書いてください。
error-sanction-impossible = この処分はできません。アカウントがないか、違反が認められていないか、解除するものがありません。
error-own-proposal = 自分の提案に自分で同意することはできません。ほかの人が答える必要があります。
error-proposal-over = この提案は、もう回答されたか、取り下げられています。
error-cannot-undo = もう取り消せません。すでに取り消されているか、時間がたちすぎているか、これをもとにしたものがあります。停止を解除するには、代わりに提案を出してください。

## What a lead reads on the people page.

error-own-place = スタッフとしての自分の立場は変えられません。ほかのリーダーなら変えられます。
error-last-lead = この人は最後のリーダーです。先に運営者に頼んで、ほかの人をリーダーにしてもらってください。
error-not-independent = あなたがこの人のサインインを設定したか、この人があなたのサインインを設定したため、ほかの人が答える必要があります。
error-operators-only = 誰かをリーダーにすることや、リーダーのサインインを設定し直すことは、運営者だけができます。

### Exposure, and gold cases.

error-budget-spent = 今日はもう十分に見てくださいました。ありがとうございます。続きはほかの人が引き受けます。
error-break-due = 休憩の時間です。次の案件は{ $minutes }分後に開けます。
error-case-open = この案件はまだ決定していません。

### What a lead reads about drafts of a policy.

error-draft-invalid = このポリシーは、このままでは使えません。{ $why }
error-draft-not-tested = 今のポリシーと比べて、この文面で何が変わるのかを、まだ誰も確認していません。先に影響を確認してください。
error-policy-pinned = どのポリシーを使うかは、運営者が固定しています。変えられるのは運営者だけです。
error-nothing-to-roll-back = 戻せる以前のポリシーはありません。
error-policy-moved = このページを開いた後に、使われているポリシーが変わりました。どのポリシーに戻すのかを、もう一度確認してください。

### From case to test. Read by reviewers.

error-nothing-to-test = テストにできるものがありません。案件がまだ決定していないか、すでにテストになっているか、安全チェックが判定した言葉がありません。
error-unfit-test = { $why } 何も保存していません。

### Mass actions and photos. Read by reviewers.

error-not-previewed = この操作で何が起こるかを、まだ誰も確認していないか、確認したのが別の人でした。先にもう一度確認してください。
error-photo-not-revealed = この写真は表示できません。先に理由を書いて、まずぼかした写真、次にはっきりした写真の順に表示を求めてください。顔の有無を確認できなかった写真は、表示されません。
