unchecked =
    刚才我没能安全地核实这一点。
    我可以帮您问一位志愿者，您也可以再试一次。
identity-obscure =
    我不能说这个人是谁，但可以描述我看到的，并读出印着的名字。
    如果还想知道更多，我可以问一位志愿者。
identity-withheld = 这个人是谁，我就不说了。
sensitive-traits-guide =
    我可以说人们穿什么、在做什么，但不说他们信什么、从哪里来。
    我也可以问一位志愿者。
sensitive-traits-withheld = 对这个人的猜测我就不说了。
ungrounded-inference-guide =
    我可以描述看到的样子，但不判断这是个怎样的人。
    我也可以问一位志愿者。
ungrounded-inference-withheld = 对这个人的猜测我就不说了。
medical-guide =
    我可以读出印着的字、描述看到的样子，剂量和健康的事请由药剂师或医生决定。
    我也可以请一位志愿者看看。
medical-escalate =
    这可能是紧急情况，请马上拨打急救电话。
    我正在请一位志愿者来帮您。
medical-withheld = 这一点请问药剂师或医生。
high-risk-guide =
    我可以描述它、读出上面的字，但照片看不出是否安全。
    请问问身边的人，或者我帮您问一位志愿者。
high-risk-withheld = 我不能保证这是安全的。
geolocation-guide =
    我可以描述周围、读出招牌，但不去查某个人住在哪里、人在哪里。
    我也可以问一位志愿者。
geolocation-withheld = 这个人在哪里，我就不说了。
captcha-guide =
    这个验证码我不能解，但旁边通常有一个语音验证的按钮。
    我也可以请一位志愿者帮您进去。
captcha-withheld = 验证码的答案我就不说了。
illicit-refuse =
    这件事我帮不了，但可以描述这张照片。
    如果我理解错了，可以问一位志愿者。
illicit-withheld = 这一部分我就不说了。
violence-refuse =
    伤害别人的事我帮不了，但可以描述这张照片。
    如果出了什么事，我可以请一位志愿者和您聊聊。
violence-withheld = 这一部分我就不说了。
self-harm-escalate =
    谢谢您告诉我，您不用一个人面对：请现在就拨打心理援助热线或急救电话。
    我正在请一位志愿者来陪您。
self-harm-withheld = 这一部分我就不说了。
hate-refuse =
    这件事我帮不了，但可以描述照片或读出文字。
    如果我理解错了，可以问一位志愿者。
hate-withheld = 这一部分我就不说了。
sexual-refuse =
    我可以描述衣着和环境，但不说这个。
    如果我理解错了，可以问一位志愿者。
sexual-withheld = 这一部分我就不说了。
minors-refuse =
    这件事我帮不了。
    如果有孩子需要帮助，我马上请一位志愿者。
minors-withheld = 这一部分我就不说了。
disinformation-refuse =
    我不能编造，但可以读出并描述照片里真正有的内容。
    我也可以问一位志愿者。
disinformation-withheld = 这一部分我就不说了。
jailbreak-guide =
    我还是按平常的方式来，很乐意为您描述照片。
    我也可以问一位志愿者。
jailbreak-refuse =
    我可以把照片里的文字读给您听，但不会照着去做。
    我也可以问一位志愿者。
jailbreak-withheld = 这一部分我就不说了。
photo-text-withheld = 照片里有一段想命令我的文字，我不会照做。
any-withheld = 这一部分我就不说了。
