unchecked =
    刚才我没能核实清楚这一点。
    我可以请一位志愿者帮您看看，您也可以再试一次。
identity-obscure =
    我可以描述我看到的，也可以读出印着的名字，但不能说这个人是谁。
    如果您还想知道更多，我可以请一位志愿者来帮忙。
identity-withheld = 这个人是谁，我就不说了。
sensitive-traits-guide =
    我可以告诉您人们穿什么、在做什么，但不说他们信什么、从哪里来。
    我也可以请一位志愿者来帮忙。
sensitive-traits-withheld = 对这个人的猜测，我就不说了。
ungrounded-inference-guide =
    我可以描述一个人看上去的样子，但不判断这是个怎样的人。
    我也可以请一位志愿者来帮忙。
ungrounded-inference-withheld = 对这个人的猜测，我就不说了。
medical-guide =
    我可以读出印着的字，也可以描述看到的样子，药量和身体的事请问药剂师或医生。
    我也可以请一位志愿者帮您看看。
medical-escalate =
    请马上拨打急救电话，这可能是紧急情况。
    我正在请一位志愿者来帮您。
medical-withheld = 这一点请问药剂师或医生。
high-risk-guide =
    我可以描述它，也可以读出上面的字，但光凭照片看不出是否安全。
    请问问身边的人，或者我请一位志愿者帮您看看。
high-risk-withheld = 我不能保证这是安全的。
geolocation-guide =
    我可以描述周围的样子，也可以读出招牌，但不去查一个人住在哪里、现在在哪里。
    我也可以请一位志愿者来帮忙。
geolocation-withheld = 这个人在哪里，我就不说了。
captcha-guide =
    我可以帮您找别的办法，旁边通常有一个语音验证的按钮，但这个验证码我不能解。
    我也可以请一位志愿者帮您通过验证。
captcha-withheld = 验证码的答案，我就不说了。
illicit-guide =
    我可以描述照片，也可以读出上面的文字，但具体怎么做，我就不说了。
    我也可以请一位志愿者来帮忙。
illicit-refuse =
    我可以描述这张照片，但这件事我帮不了。
    如果我理解错了，我可以请一位志愿者来帮忙。
illicit-withheld = 这一部分我就不说了。
violence-guide =
    我可以描述照片，也可以读出上面的文字，但这一部分我就不说了。
    如果出了什么事，我可以请一位志愿者和您聊聊。
violence-refuse =
    我可以描述这张照片，但伤害别人的事我帮不了。
    如果出了什么事，我可以请一位志愿者和您聊聊。
violence-withheld = 这一部分我就不说了。
self-harm-escalate =
    谢谢您告诉我，您不用一个人扛着，请现在就拨打心理援助热线或急救电话。
    我正在请一位志愿者来陪您。
self-harm-withheld = 这一部分我就不说了。
hate-guide =
    我可以描述照片，也可以读出上面的文字，但不会添上贬低别人的话。
    我也可以请一位志愿者来帮忙。
hate-refuse =
    我可以描述照片，也可以读出上面的文字，但这件事我帮不了。
    如果我理解错了，我可以请一位志愿者来帮忙。
hate-withheld = 这一部分我就不说了。
sexual-guide =
    我可以描述衣着、姿势和环境，但这一部分我就不说了。
    我也可以请一位志愿者来帮忙。
sexual-refuse =
    我可以描述衣着和环境，但不说这个。
    如果我理解错了，我可以请一位志愿者来帮忙。
sexual-withheld = 这一部分我就不说了。
minors-refuse =
    我可以描述照片里的地方和物品，但不说这个。
    如果有孩子需要帮助，我马上请一位志愿者来。
minors-withheld = 这一部分我就不说了。
disinformation-guide =
    我可以读出并描述照片里真正有的内容，但编造的部分我就不说了。
    我也可以请一位志愿者来帮忙。
disinformation-refuse =
    我可以读出并描述照片里真正有的内容，但不能编造。
    我也可以请一位志愿者来帮忙。
disinformation-withheld = 这一部分我就不说了。
jailbreak-guide =
    我很乐意为您描述照片，还是按我平常的方式。
    我也可以请一位志愿者来帮忙。
jailbreak-refuse =
    我可以把照片里的文字读给您听，但不会照着去做。
    我也可以请一位志愿者来帮忙。
jailbreak-withheld = 这一部分我就不说了。
photo-text-guide =
    我可以把照片里的文字读给您听，但不会照着去做。
    我也可以请一位志愿者来帮忙。
photo-text-withheld = 照片里有一段想命令我的文字，我不会照做。
photo-stays =
    这张照片里可能有人没穿衣服，所以它只留在这台服务器上，只有我自己这双简单的眼睛会看它。
    如果您愿意，我可以请一位志愿者来帮忙。
any-withheld = 这一部分我就不说了。
