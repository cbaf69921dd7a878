## Reading print
says = 上面写着：“{ $text }”
may-say = 我不太确定，可能写着：“{ $text }”
not-sure = 我不太确定，不过：
big-print = 最大的字是：“{ $text }”
page-begins = 这是一页文字，开头是：“{ $text }”
receipt-begins = 这看起来是账单或收据，开头是：“{ $text }”
also-print = 还写着：“{ $text }”
what-is-there = 我能读到的是：“{ $text }”
printed-here = 这里印着：“{ $text }”
make-out = 我只能认出：“{ $text }”
more-text = 还有更多文字，可以让我全部读出来。
more-text-rest = 还有更多文字，可以让我读剩下的。
nothing-more = 我能读的就是这些。
ask-more = 还想知道什么，可以再问我。
no-text = 这张照片里我没有找到文字。
not-read = 刚才没能读取文字。
scripts = 这里有我读不了的文字。
try-again = 请稍后再问一次。
retake = 请靠近一点，拿稳手机再拍一张。
turn-it = 可能在另一面，请转一下再拍一张。
no-photo = 回答这个问题我需要一张照片。
photo-lead = 照片{ $number }：{ $sentence }

## Dates
date-best-before = 最佳食用期至：{ $date }。
date-use-by = 请在此日期前使用：{ $date }。
date-expiry = 有效期至：{ $date }。
date-production = 生产日期：{ $date }。
date-other = 日期是：{ $date }。
date-unsaid = 上面有一个日期：{ $date }。
dates-several = 上面有这些日期：{ $dates }。
date-printed = 印的是：“{ $printed }”
date-ambiguous = 这可能是{ $first }，也可能是{ $second }。
date-passed = 这个日期已经过了。
date-unlabelled = 没有写明这个日期是什么意思。

## Facts
total = 总计是{ $amount }。
price = 印着的价格是{ $amount }。
amounts = 最大的几个金额是{ $amounts }。
amounts-doubt = 没有标明哪一个是总计。
phone = 电话号码是{ $number }。
address = 地址是：{ $text }。
sender = 寄件人是：“{ $text }”
recipient = 收件人是：“{ $text }”
nutrition-per = 每 { $per }：“{ $text }”
signed = 署名是：“{ $text }”
numbers = 我读到这些数字：{ $numbers }。
number-model = 型号是{ $number }。
number-lot = 批号是{ $number }。
number-serial = 序列号是{ $number }。
measure = 上面印着：{ $text }。
strength = 印着的规格是{ $text }。
ask-pharmacist = 您该用多少，请问药师或医生。
money = 上面写着{ $amount }。
money-doubt = 我只能读印的字，不能判断真假。
website = 网站是{ $host }。
mail-address = 电子邮箱是{ $address }。
substance-named = 有，上面写着：“{ $text }”
substance-maybe = 可能含有：“{ $text }”
substance-without = 上面写着不含：“{ $text }”
substance-not-seen = 在我能读到的配料里没有看到，但我可能没有看全。
substance-no-list = 我没有看到配料表，所以不能确定。
yes-print = 是的，上面写着：“{ $text }”
partly-print = 部分符合：写着“{ $text }”，但没有看到“{ $word }”。
word-not-printed = 文字里没有看到“{ $word }”。

## Not there
not-found-expiry = 我没有看到保质期或有效期。
not-found-date = 我没有看到日期。
not-found-hours = 我没有看到营业时间。
not-found-amount = 我没有看到金额。
not-found-change = 我没有看到找零是多少。
not-found-strength = 我没有看到药品规格。
not-found-dosage = 我没有看到服用方法。
not-found-cooking = 我没有看到烹饪方法。
not-found-directions = 我没有看到使用说明。
not-found-warnings = 我没有看到警告或副作用。
not-found-ingredients = 我没有看到配料表。
not-found-nutrition = 我没有看到这个数值。
not-found-phone = 我没有看到电话号码。
not-found-address = 我没有看到地址。
not-found-sender = 我没有看到是谁寄来的。
not-found-recipient = 我没有看到是寄给谁的。
not-found-origin = 我没有看到产地。
not-found-title = 我没有看到标题。
not-found-number = 我没有看到数字。
not-found-model = 我没有看到型号。
not-found-size = 我没有看到净含量。
not-found-count = 我没有看到里面有多少。
not-found-money = 我看不出这是什么面额的纸币或硬币。
not-found-password = 我没有看到密码。

## Codes
code-web = 有一个码指向{ $host }。
code-wifi = 有一个无线网络“{ $name }”的码，需要密码可以问我。
wifi-password = “{ $name }”的密码是：{ $password }
code-card = 有一个码，是“{ $name }”的名片。
code-phone = 有一个码，电话是{ $number }。
code-mail = 有一个码，邮箱是{ $address }。
code-number = 条形码号码是{ $number }。
code-text = 码的内容是：“{ $text }”
no-code = 我没有找到二维码或条形码。
code-closer = 请靠近一点，让码保持平整。
codes-unchecked = 刚才没能检查有没有码。

## Colours and light
colour-one = 看起来是{ $colour }。
colour-mostly = 看起来主要是{ $colour }，还有{ $others }。
colour-several = 我看到这些颜色：{ $colours }。
colour-low-light = 光线较暗，颜色不一定准。
colour-whole-photo = 这是整张照片的颜色，不只是您圈出的部分。
cannot-colour = 这张照片我看不出颜色。
match-needs-two = 我不能判断它们是否相配；请各拍一张照片，我来比较颜色。
match-different = 照片{ $first }主要是{ $one }，照片{ $second }主要是{ $other }。
match-doubt = 我只比较照片里能看到的；细微色差和细小花纹可能看不出来。
cannot-pattern = 这张照片我看不出花纹。
colour-mostly-one = 看起来主要是{ $colour }。
colour-many = 我看到很多颜色，最多的是{ $colours }。
match-alike = 照片{ $first }和照片{ $second }主要都是{ $colour }，色调相同。
match-shades = { $shade ->
    [lighter] 照片{ $first }和照片{ $second }主要都是{ $colour }，但照片{ $second }浅一些。
    [darker] 照片{ $first }和照片{ $second }主要都是{ $colour }，但照片{ $second }深一些。
   *[other] 照片{ $first }和照片{ $second }主要都是{ $colour }，但照片{ $second }的色调略有不同。
}
match-near = { $shade ->
    [lighter] 照片{ $first }主要是{ $one }，照片{ $second }主要是{ $other }：很接近，但照片{ $second }浅一些。
    [darker] 照片{ $first }主要是{ $one }，照片{ $second }主要是{ $other }：很接近，但照片{ $second }深一些。
   *[other] 照片{ $first }主要是{ $one }，照片{ $second }主要是{ $other }：很接近，但不一样。
}
match-also = 照片{ $number }里还有{ $colours }。
match-light = 光线不同或较暗，比较不一定准。
pattern-plain = 看起来是纯色的，没有花纹：{ $colour }。
pattern-none = 看起来是纯色的，没有花纹。
pattern-fine = 很细的花纹我可能看不出来。
pattern-striped = { $direction ->
    [across] 看起来是条纹，从左到右的横条：{ $colours }。
    [upright] 看起来是条纹，从上到下的竖条：{ $colours }。
    [diagonal] 看起来是斜条纹：{ $colours }。
   *[other] 看起来是条纹：{ $colours }。
}
pattern-checked = 看起来是格子：{ $colours }。
pattern-dotted = 看起来是圆点：{ $colours }。
light-shines = 有东西{ $places }很亮：可能是灯、窗户、屏幕或反光。
light-none = 照片里没看到发亮的灯或窗户。
light-none-dark = 光线很暗，没看到亮着的灯。
light-source = 光是来自灯还是白天，我分不出来。
brighter-none = 没有哪一边明显更亮。

## People
people-none = 这张照片里我没有看到人脸。
people-turned = 如果有人背对镜头，我可能注意不到。
people-one = 我看到一个人，{ $place }。
people-many = 我看到{ $count }个人。
people-places = 从左到右：{ $places }。
people-together = 他们都{ $place }。
people-group = { $count }人{ $place }
place-left-near = 在左边，很近
place-left-mid = 在左边
place-left-far = 在左边，较远
place-middle-near = 在中间，很近
place-middle-mid = 在中间
place-middle-far = 在中间，较远
place-right-near = 在右边，很近
place-right-mid = 在右边
place-right-far = 在右边，较远
faces-unchecked = 刚才没能检查有没有人。
never-who = 我不会根据长相说出某人是谁。
never-traits = 我不会根据照片评判一个人。

## The photo, and what cannot be told
photo-good = 清楚，我能读出{ $count }行文字。
photo-good-no-text = 照片是清楚的，但没有看到我能读的文字。
photo-bad = 还不够清楚。
upright = 文字是正的。
upside-down = 文字是倒的。
on-its-side = 文字是横躺的，请转四分之一圈。
upright-unknown = 我看不出哪边朝上。
cannot-name = 我没有看到能读的字，没有字我说不出这是什么。
cannot-describe = 更多的场景我描述不了。
cannot-judge = 这个我不能凭照片判断。
cannot-find = 这个我找不了，我只认识一些常见的东西。
cannot-count = 这个我数不了，我只认识一些常见的东西。
never-medical = 健康方面我不做判断，请问医生或药师。
can-read-print = 我可以把上面的字读给您听。
person-can-look = 您可以请一位真人看看照片。
captcha = 这类验证我不会代答，通常有语音按钮。

## Things
thing-is = 看起来像{ $thing }，{ $place }。
things-are = 看起来有{ $things }：{ $places }。
thing-here = { $thing }，{ $place }
things-seen = 我好像看到：{ $things }。
things-counted = 我好像看到{ $things }，可能还有更多。
thing-not-seen = 这张照片里我没看到像{ $thing }的东西，不过我可能看漏。
things-unchecked = 刚才没能寻找物品。
people-one-faceless = 我看到一个人，{ $place }，但没有看到脸。
people-faceless = { $count ->
    [1] 其中一人看不到脸。
   *[other] 其中{ $count }人看不到脸。
}
