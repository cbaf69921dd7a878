## Reading print
says = こう書いてあります：「{ $text }」
may-say = 確かではありませんが、こう書いてあるかもしれません：「{ $text }」
not-sure = 確かではありませんが、
big-print = 一番大きな文字は：「{ $text }」
page-begins = 文章のページで、書き出しは：「{ $text }」
receipt-begins = 請求書かレシートのようです。最初は：「{ $text }」
also-print = ほかに：「{ $text }」
what-is-there = 読めるのは：「{ $text }」
printed-here = ここに印刷されているのは：「{ $text }」
make-out = 読み取れたのはこれだけです：「{ $text }」
more-text = まだ文字があります。「全部読んで」と言ってください。
more-text-rest = まだ続きがあります。「続きを読んで」と言ってください。
nothing-more = 読めるのはこれで全部です。
ask-more = ほかに知りたいことがあれば聞いてください。
no-text = この写真に文字は見つかりませんでした。
not-read = 今は文字を読み取れませんでした。
scripts = 私には読めない文字が書かれています。
try-again = 少ししてからもう一度聞いてください。
retake = もう少し近づいて、動かさずに撮り直してください。
turn-it = 別の面にあるかもしれません。向きを変えてもう一枚撮ってください。
no-photo = お答えするには写真が必要です。
photo-lead = 写真{ $number }：{ $sentence }

## Dates
date-best-before = 賞味期限は{ $date }です。
date-use-by = 消費期限は{ $date }です。
date-expiry = 期限は{ $date }です。
date-production = 製造日は{ $date }です。
date-other = 日付は{ $date }です。
date-unsaid = 日付があります：{ $date }。
dates-several = 次の日付があります：{ $dates }。
date-printed = 印刷は：「{ $printed }」
date-ambiguous = { $first }か{ $second }のどちらかです。
date-passed = その日付は過ぎています。
date-unlabelled = 何の日付かは書かれていません。

## Facts
total = 合計は{ $amount }です。
price = 印刷された値段は{ $amount }です。
amounts = 大きい順に金額は{ $amounts }です。
amounts-doubt = どれが合計かは書かれていません。
phone = 電話番号は{ $number }です。
address = 住所は：{ $text }。
sender = 差出人は：「{ $text }」
recipient = 宛名は：「{ $text }」
nutrition-per = { $per }あたり：「{ $text }」
signed = 署名は：「{ $text }」
numbers = 読める数字は：{ $numbers }。
number-model = 型番は{ $number }です。
number-lot = ロット番号は{ $number }です。
number-serial = シリアル番号は{ $number }です。
measure = 書いてあるのは：{ $text }。
strength = 書いてある含有量は{ $text }です。
ask-pharmacist = どれだけ使うのがよいかは、薬剤師か医師に聞いてください。
money = { $amount }と書いてあります。
money-doubt = 印刷された文字を読むだけで、本物かどうかは分かりません。
website = ウェブサイトは{ $host }です。
mail-address = メールアドレスは{ $address }です。
substance-named = はい、書いてあります：「{ $text }」
substance-maybe = 入っているかもしれません：「{ $text }」
substance-without = 入っていないと書いてあります：「{ $text }」
substance-not-seen = 読める原材料の中にはありませんが、全部は見えていないかもしれません。
substance-no-list = 原材料の表示が見えないので、分かりません。
yes-print = はい、こう書いてあります：「{ $text }」
partly-print = 一部だけです：「{ $text }」とありますが、「{ $word }」は見当たりません。
word-not-printed = 文字の中に「{ $word }」は見当たりません。

## Not there
not-found-expiry = 賞味期限や使用期限は見当たりません。
not-found-date = 日付は見当たりません。
not-found-hours = 営業時間は見当たりません。
not-found-amount = 金額は見当たりません。
not-found-change = お釣りの金額は見当たりません。
not-found-strength = 含有量は見当たりません。
not-found-dosage = 飲み方は見当たりません。
not-found-cooking = 調理方法は見当たりません。
not-found-directions = 使い方は見当たりません。
not-found-warnings = 注意書きや副作用は見当たりません。
not-found-ingredients = 原材料の表示は見当たりません。
not-found-nutrition = その値は見当たりません。
not-found-phone = 電話番号は見当たりません。
not-found-address = 住所は見当たりません。
not-found-sender = 誰からかは見当たりません。
not-found-recipient = 宛名は見当たりません。
not-found-origin = どこで作られたかは見当たりません。
not-found-title = 題名は見当たりません。
not-found-number = 数字は見当たりません。
not-found-model = 型番は見当たりません。
not-found-size = 内容量は見当たりません。
not-found-count = 何個入りかは見当たりません。
not-found-money = どのお札か硬貨かは分かりません。
not-found-password = パスワードは見当たりません。

## Codes
code-web = コードの行き先は{ $host }です。
code-wifi = Wi-Fi「{ $name }」のコードです。パスワードが必要なら聞いてください。
wifi-password = 「{ $name }」のパスワードは：{ $password }
code-card = 「{ $name }」の連絡先のコードです。
code-phone = 電話番号{ $number }のコードです。
code-mail = メールアドレス{ $address }のコードです。
code-number = バーコードの番号は{ $number }です。
code-text = コードの内容は：「{ $text }」
no-code = QRコードやバーコードは見つかりませんでした。
code-closer = 少し近づけて、コードを平らにしてください。
codes-unchecked = 今はコードを調べられませんでした。

## Colours and light
colour-one = { $colour }に見えます。
colour-mostly = 主に{ $colour }で、{ $others }もあります。
colour-several = 見える色は：{ $colours }。
colour-low-light = 暗いので、色は確かではありません。
colour-whole-photo = これは写真全体の色で、囲んだ部分だけの色ではありません。
cannot-colour = この写真では色が分かりません。
match-needs-two = 合うかどうかは分かりません。一つずつ写真を送ってくだされば色を比べます。
match-different = 写真{ $first }は主に{ $one }、写真{ $second }は主に{ $other }です。
match-doubt = 写真に写っているものだけを比べています。細かな色味や小さな柄は見落とすことがあります。
cannot-pattern = この写真では柄が分かりません。
colour-mostly-one = 主に{ $colour }に見えます。
colour-many = いろいろな色が見えます。多いのは{ $colours }です。
match-alike = 写真{ $first }と写真{ $second }は、どちらも主に{ $colour }で、同じ色合いです。
match-shades = { $shade ->
    [lighter] 写真{ $first }と写真{ $second }は、どちらも主に{ $colour }ですが、写真{ $second }のほうが明るい色です。
    [darker] 写真{ $first }と写真{ $second }は、どちらも主に{ $colour }ですが、写真{ $second }のほうが暗い色です。
   *[other] 写真{ $first }と写真{ $second }は、どちらも主に{ $colour }ですが、写真{ $second }の色合いは少し違います。
}
match-near = { $shade ->
    [lighter] 写真{ $first }は主に{ $one }、写真{ $second }は主に{ $other }です。近い色ですが、写真{ $second }のほうが明るい色です。
    [darker] 写真{ $first }は主に{ $one }、写真{ $second }は主に{ $other }です。近い色ですが、写真{ $second }のほうが暗い色です。
   *[other] 写真{ $first }は主に{ $one }、写真{ $second }は主に{ $other }です。近い色ですが、同じではありません。
}
match-also = 写真{ $number }には{ $colours }もあります。
match-light = 明るさが違うか暗いため、比較は確かではありません。
pattern-plain = { $colour }の無地に見えます。柄は見えません。
pattern-none = 無地に見えます。柄は見えません。
pattern-fine = とても細かい柄は見落とすことがあります。
pattern-striped = { $direction ->
    [across] 左右に走るしま模様に見えます：{ $colours }。
    [upright] 上下に走るしま模様に見えます：{ $colours }。
    [diagonal] 斜めのしま模様に見えます：{ $colours }。
   *[other] しま模様に見えます：{ $colours }。
}
pattern-checked = チェック柄に見えます：{ $colours }。
pattern-dotted = 水玉模様に見えます：{ $colours }。
light-shines = { $places }で何かが明るく光っています。明かり、窓、画面、または反射です。
light-none = 写真の中に光っている明かりや窓は見えません。
light-none-dark = 暗いです。ついている明かりは見えません。
light-source = 明かりか日の光かは分かりません。
brighter-none = はっきり明るい側はありません。

## People
people-none = この写真に顔は見当たりません。
people-turned = 後ろを向いている人には気づけません。
people-one = 一人見えます。{ $place }です。
people-many = { $count }人見えます。
people-places = 左から順に：{ $places }。
people-together = 全員{ $place }です。
people-group = { $place }に{ $count }人
place-left-near = 左側、近く
place-left-mid = 左側
place-left-far = 左側、遠く
place-middle-near = 中央、近く
place-middle-mid = 中央
place-middle-far = 中央、遠く
place-right-near = 右側、近く
place-right-mid = 右側
place-right-far = 右側、遠く
faces-unchecked = 今は人がいるか調べられませんでした。
never-who = 顔から誰かをお伝えすることはしません。
never-traits = 写真から人柄や特徴を判断することはしません。

## The photo, and what cannot be told
photo-good = はい、はっきり写っています。{ $count }行読めます。
photo-good-no-text = 写真ははっきりしていますが、読める文字がありません。
photo-bad = いいえ、まだはっきりしていません。
upright = 文字の向きは正しいです。
upside-down = 文字は上下が逆です。
on-its-side = 文字が横向きです。四分の一回してください。
upright-unknown = どちらが上か分かりません。
cannot-name = 読める文字が見当たらず、文字がないと何かは分かりません。
cannot-describe = 場面をこれ以上は説明できません。
cannot-judge = 写真からは判断できません。
cannot-find = それを探すことはできません。分かるのは身近な物の一部だけです。
cannot-count = それを数えることはできません。分かるのは身近な物の一部だけです。
never-medical = 健康のことは判断しません。医師か薬剤師に聞いてください。
can-read-print = 書いてある文字なら読めます。
person-can-look = 人に写真を見てもらうこともできます。
captcha = この認証は代わりに解けません。多くは音声ボタンがあります。

## Things
thing-is = { $thing }のようです。{ $place }です。
things-are = { $things }のようです。場所は、{ $places }です。
thing-here = { $thing }、{ $place }
things-seen = 見えているのは、おそらく{ $things }です。
things-counted = おそらく{ $things }が見えます。ほかにもあるかもしれません。
thing-not-seen = この写真に{ $thing }は見当たりませんが、見落としているかもしれません。
things-unchecked = 今は物を探せませんでした。
people-one-faceless = 一人見えます。{ $place }です。顔は見えません。
people-faceless = { $count ->
    [1] そのうち一人は顔が見えません。
   *[other] そのうち{ $count }人は顔が見えません。
}
