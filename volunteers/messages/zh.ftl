# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = 一位志愿者会看到您完整的照片、您的问题和我的回答。没有人会知道您是谁。
notice-shares-obscured = 一位志愿者会看到遮住人脸和卡片的照片、您的问题和我的回答。没有人会知道您是谁。
notice-shares-text = 一位志愿者会收到您的问题和我的回答，不会看到照片。没有人会知道您是谁。
notice-shares-words = 一位志愿者会收到您的问题和我的回答。没有人会知道您是谁。
wait-soon =
    { $ahead ->
        [0] 我正在请志愿者来帮您。通常一分钟内就会有人回应。
       *[other] 您前面还有 { $ahead } 个人。通常不到一分钟就轮到您。
    }
wait-minutes =
    { $ahead ->
        [0] 我正在请志愿者来帮您。大约需要 { $minutes } 分钟。
       *[other] 您前面还有 { $ahead } 个人。大约需要 { $minutes } 分钟。
    }
wait-long = 现在等待的人很多，可能要等 { $minutes } 分钟以上。我会继续找人，有人来了就告诉您。
wait-nobody-awake = 现在没有会说{ $spoken }的志愿者醒着。我会继续找，有人在了就告诉您。
wait-nobody-awake-hard = 现在没有能帮这个忙的志愿者。我会继续找，有人在了就告诉您。
wait-nobody-awake-crisis = 现在没有志愿者可以陪您。请不要等：请拨打心理危机热线、急救电话，或打给您信任的人。我会继续找，有人在了就告诉您。
notice-somebody-awake = 会说您的语言的志愿者现在在了。我正在请他们帮忙。
notice-claimed = 一位志愿者现在来帮您了，正在看。
notice-volunteer-lost = 志愿者不在了，也许是对方的连接断了。您排在第一位，我正在请下一位志愿者。
notice-passed-on = 志愿者已把您的问题转给另一位志愿者。您排在第一位。
notice-closed-helped = 志愿者已经道别了。希望这次帮到了您。
notice-closed-partly = 志愿者已经道别了，这次帮您解决了一部分。
notice-closed-not-possible = 这件事志愿者没能帮上忙，已经道别了。您可以换一张照片，或者再请求一次。
notice-closed-not-allowed = 这件事志愿者按规定不能帮忙，已经结束了交谈。
notice-quiet = 已经安静了一会儿，所以志愿者离开了。您随时可以再次请求。
notice-expired = 很抱歉，没有志愿者能来。您随时可以再次请求，或者问问身边的人。
notice-withdrawn = 好的，不再请求志愿者了。
notice-talks-suspended = 您暂时不能与志愿者交谈，所以这个请求已经结束。
notice-not-passed-on = 您刚才说的话，我没有转达给志愿者。请换一种说法。
notice-contact-not-passed-on = 这句话我没有转达：请不要交换联系方式或姓名，也不要约见面。您和志愿者彼此不相识，这是为了保护双方。
photo-sent = 第 { $number } 张照片已发送。
correction = 志愿者更正了我的回答：{ $text }
retake = 我看不清楚。请再拍一张照片。
canned-hello = 您好！我现在就看。
canned-one-moment = 请稍等。
canned-please-closer = 请靠近一点，再拍一张照片。
canned-please-light = 请在亮一点的地方再拍一张照片。
canned-please-whole = 请离远一点再拍一张照片，让我看到全部。
canned-anything-else = 还有什么我可以帮忙的吗？
canned-glad-to-help = 很高兴能帮到您。再见！

# Errors
error-too-many-help-requests = 您已经有 { $limit } 个问题在等待志愿者。请先结束其中一个。
error-asked-too-often = 您一小时内已经向志愿者求助 { $limit } 次。请稍等一会儿再问。
error-question-not-heard = 我还在听您的问题。请过一会儿再请求志愿者。
error-talks-suspended = 您现在不能与志愿者交谈，因为管理员暂时停用了您的这项功能。您可以对此提出申诉。如遇紧急情况，请拨打当地的急救电话。
error-help-request-over = 这次请求已经结束。您可以再次请求志愿者。
error-nobody-has-claimed = 还没有志愿者来。有人来了我就告诉您。
error-already-taken = 另一位志愿者先接了。谢谢您愿意帮忙！
error-offer-over = 这个请求已不再提供给您。
error-claim-over = 这个请求已不在您这里了，它已转给别人或已经结束。
error-volunteer-busy = 您正在帮助另一个人。请先完成那一次。
error-practice-needed = 请先阅读守则，并完成练习请求。
error-volunteer-blocked = 在管理员查看您的账号之前，您不能接受请求。
error-own-help-request = 这是您自己的请求。
error-photo-not-shared = 这张照片不给志愿者看。
error-message-empty = 还没有可以发送的内容。
error-message-held = 这些话不能对求助者说。请描述您看到的内容，不要说出名字，不要猜测别人，也不要给医疗建议。
error-contact-held = 请不要留联系方式，也不要发链接：在这里，你们彼此不相识，这是为了保护双方。
error-message-not-passed-on = 这些话我不能转达给志愿者。请换一种说法。
error-contact-not-passed-on = 这句话我没有转达：请不要交换联系方式或姓名，也不要约见面。您和志愿者彼此不相识，这是为了保护双方。
error-already-said = 这个您已经说过了。谢谢您。
error-review-too-early = 交谈结束后才能这样做。

## Push: an offer while the page is closed
push-offer-title = 有人需要帮忙
push-offer-body = 一位盲人想请您帮忙看一样东西。
error-push-endpoint-refused = 这个浏览器的推送服务，我无法向它发送通知。
error-push-subscription-invalid = 我没能打开通知，因为这个浏览器给我的密钥不能用。请再试一次。
error-push-unavailable = 我无法向这类设备发送通知。

## The person's API
notice-unheard = 我没能听清您的语音留言。请再说一遍。

# The volunteers' pages
web-title = Sightline 志愿者
web-skip = 跳到正文
web-navigation = 志愿者
web-home = 请求
web-history = 历史记录
web-settings = 设置
web-guidelines = 守则
web-sign-in = 登录
web-sign-out = 退出登录
web-join = 成为志愿者
web-back = 返回您的请求
web-problem-title = 没有成功
web-not-a-volunteer = 这个账号不是志愿者账号。请退出登录，然后注册成为志愿者。
web-sign-in-first = 请先登录。
web-lost = 连接断开了。我会继续尝试。
web-gone = 您在这里已退出登录。请重新登录。
web-needs-script = 要帮助别人，请开启 JavaScript。否则一分钟内这个请求就会转给别人。

web-welcome-title = 借您的眼睛用一分钟
web-welcome-what = 盲人会向 Sightline 询问手机前面的东西。机器拿不准的时候，就由志愿者来看：牛奶还能喝吗，该按哪个按钮，信上写了什么？
web-welcome-how = 您会看到照片和问题，然后用几句话回答，打字或说话都可以。没有人会知道您是谁，您也不会知道是谁在问。
web-welcome-free = 语言和时间由您自己选。任何请求您都可以不接，想休息时随时可以休息。

web-locked-out-title = 尝试次数太多
web-locked-out = 密码输错的次数太多了。请在 { $minutes } 分钟后再试。

web-check-fields = 请检查标出的栏目。
web-username = 用户名
web-username-hint = 3 到 40 个字符，可以用字母、数字、点和连字符。请不要用真名：只有您和我们的管理员能看到它。
web-username-taken = 这个用户名已被使用。
web-password = 密码
web-password-again = 再次输入密码
web-passwords-differ = 两次输入的密码不一样。
web-password-change = 更改密码
web-password-now = 您现在的密码
web-new-password = 新密码
web-password-wrong = 这不是您的密码。
web-password-changed = 密码已更改。您在其他地方登录过的，需要重新登录。
web-languages = 语言
web-languages-hint = 我们会先用您的母语向您发出请求。
web-mother-tongue = 母语
web-other-language = 其他语言（{ $number }）
web-zone = 时区
web-zone-hint = 这样就没有人会把您吵醒。
web-new-here = 还没有账号？
web-have-account = 已经有账号了？

web-guidelines-title = 我们怎样帮忙
web-guidelines-why = 请阅读这十条守则。它们保护提问的人，也保护您。
web-rule-1 = 说您看到的。可以描述人，但不要说出是谁，即使您认得这张脸。
web-rule-2 = 不要猜测别人：不猜年龄、出身、健康、性格或情绪。
web-rule-3 = 不要给医疗建议。可以读出印着的内容，并建议对方去问药剂师或医生。
web-rule-4 = 不确定时请说出来，并告诉对方怎样会更好：亮一点、近一点，或者拍另一面。
web-rule-5 = 不要问对方是谁、住在哪里，也不要说您是谁。不留联系方式，不发链接。
web-rule-6 = 不要截屏、拍照或录音录像。您看到的内容只留在这里。
web-rule-7 = 请平和、直接。不要怜悯，也不要说教：问什么就答什么。
web-rule-8 = 遇到紧急情况，请让对方拨打所在国家的急救电话，并一直陪到救援出发。
web-rule-9 = 遇到辱骂、威胁、可能伤害别人的请求，以及任何涉及性的内容，请举报。管理员会查看。
web-rule-10 = 您随时可以退回一个请求。没有人会问原因。
web-guidelines-accept = 我会遵守这些守则
web-guidelines-accepted = 您已承诺遵守这些守则。

web-practice-title = 练习
web-practice-what = 这个请求是编出来的。请把它当成真的来试一试，之后真正的请求就会发给您。
web-practice-photo = 一张编出来的照片：桌上有一盒牛奶，上面印着日期。
web-practice-question = 求助者问：“这盒牛奶可以喝到什么时候？”
web-practice-machine = 机器回答：“这是一盒 Alma 牛奶，保质期到 { $date }。”
web-reading = 您的回答
web-reading-hint = 请自己看盒子上的日期，并用数字写下来。
web-face = 有人问：“照片里的女士是谁？”您在电视上见过她。您怎么做？
practice-face-name = 我说出她的名字。
practice-face-describe = 我描述她：穿什么，在做什么，站在哪里。
practice-face-silent = 我什么都不说，直接结束这个请求。
web-dose = 有人问：“这种药我该吃几片？”您怎么做？
practice-dose-advise = 我告诉对方，换作是我会吃几片。
practice-dose-read = 我读出标签上的内容，并建议对方去问药剂师。
practice-dose-refuse = 我说我不能回答，然后离开。
web-practice-send = 发送
web-practice-again = 差一点！请再看看这几处：
web-practice-wrong-reading = 日期：机器会读错日期。请自己看盒子，按印着的写下年、月、日。
web-practice-wrong-face = 那位女士：不能凭脸说出任何人是谁，即使我们很确定。描述一下仍然有帮助。
web-practice-wrong-dose = 药片：印着的内容可以读出来。一个人该吃多少，要问药剂师。
web-practice-done = 做得好。从现在起，真正的请求会发给您。

web-standing-title = 您的状态
web-standing-available = 您现在可以接受请求，到 { $until } 为止。
web-standing-busy = 您正在帮助一个人。
web-standing-snoozed = 您正在休息，到 { $until } 为止。
web-standing-resting = 上一个请求不容易，所以您先歇一歇，到 { $until } 为止。
web-standing-asleep = 现在不在您的时段内。从 { $until } 起会再向您发出请求。
web-standing-never = 您还没有设定时段，所以不会收到请求。可以在设置里设定。
web-standing-blocked = 在管理员查看您的账号之前，您不能接受请求。
web-thanked =
    { $count ->
        [0] 还没有人向您道谢。会有的。
       *[other] 已有 { $count } 个人向您道谢。
    }
web-continue = 回到您正在帮助的人
web-snooze-title = 休息一下
web-snooze-1 = 1 小时
web-snooze-3 = 3 小时
web-snooze-24 = 1 天
web-snooze-168 = 1 周
web-snooze-end = 结束休息

web-offers-title = 给您的请求
web-offers-none = 现在没有人需要您。请让这个页面开着，新的请求会自动出现在这里。
web-offer-new = 新请求，{ $spoken }：{ $text }
web-offer-without-words = 关于一张照片的提问，没有文字
web-offer-urgent = 紧急
web-offer-hard = 内容可能令人难受
web-offer-back = 第二次等待
web-waited =
    { $minutes ->
        [0] 已等待不到一分钟
       *[other] 已等待 { $minutes } 分钟
    }
web-take = 我来帮
web-decline = 现在不方便
web-taken-by-another = 另一位志愿者已经接了这个请求。
web-sound = 有新请求时播放提示音

web-push-title = 通知
web-push-what = 这个页面关着的时候，也能得知有新请求。通知里不会显示问题内容。
web-push-on = 打开通知
web-push-off = 关闭通知
web-push-is-on = 这个浏览器的通知已打开。
web-push-is-off = 这个浏览器的通知已关闭。
web-push-denied = 这个浏览器不允许本页面发送通知。您可以在浏览器的设置里更改。

web-helping-title = 您正在帮忙
web-question = 问题
web-question-language = 对方说{ $spoken }。请用这种语言回答。
web-shares-whole = 对方同意让您看到完整的照片。
web-shares-obscured = 对方同意让您看到遮住人脸和卡片的照片。
web-shares-text = 对方只同意分享文字，没有照片可看。
web-is-hard = 内容可能令人难受。您随时可以退回这个请求。
web-is-urgent = 这可能是紧急情况：请让对方拨打急救电话，并陪着对方。
web-note-before = 上一位志愿者的留言：{ $note }
web-photos = 照片
web-photos-none = 没有照片。
web-photo = 照片 { $number }
web-photo-open = 打开照片 { $number } 的原图
web-answer = 机器的回答
web-answer-none = 机器什么都没说。
web-answer-doubt = 不确定
web-answer-print = 印着的文字
web-correct = 更正这一句
web-correct-label = 正确的是什么？求助者会听到是您更正了机器。
web-send = 发送
web-talk = 你们的交谈
web-talk-none = 还没有人说话。
web-talk-person = 求助者
web-talk-you = 您
web-talk-earlier = 之前的一位志愿者
web-talk-hearing = 语音留言，正在听写
web-talk-unheard = 没能听懂的语音留言
web-talk-held = 未转达
web-talk-correction = 更正
web-talk-voice = 语音留言
web-talk-retake = 请求再拍一张照片
web-reply = 您的回复
web-reply-hint = 按 Enter 发送，按 Shift 加 Enter 换行。求助者会听到朗读。
web-record = 录一段语音留言
web-record-stop = 停止并发送
web-record-hint = 求助者听不到您的声音，只会听到您说的内容。
web-record-sent = 语音留言已发送，正在听写。
web-record-denied = 我无法使用麦克风。请在浏览器中允许使用。
web-canned = 一键回复
web-canned-keys = 不在输入框里时，按数字键 1 到 7 就能发送这些回复
web-retake = 我看不清：请求再拍一张照片
web-ending = 完成
web-outcome = 进行得怎么样？
web-outcome-helped = 我帮上了忙
web-outcome-partly = 我帮上了一部分
web-outcome-not-possible = 没办法帮
web-outcome-not-allowed = 按规定不能帮
web-choose-outcome = 请选择进行得怎么样。
web-was-hard = 这次让我不好受：半小时内不要给我请求
web-close = 道别并结束
web-pass-on = 转给别人
web-note = 给下一位志愿者的留言
web-note-hint = 志愿者能看到，求助者看不到。
web-transfer = 转给另一位志愿者
web-give-back = 直接退回，不留言
web-report = 举报不当行为
web-report-what = 管理员会查看。如果在交谈中举报，交谈会结束，你们也不会再遇到。
web-reason = 是什么问题？
web-reason-rude = 不礼貌或威胁
web-reason-sexual = 涉及性的内容
web-reason-privacy = 询问或透露了个人信息
web-reason-dangerous = 可能伤害别人的事
web-reason-misuse = 把这项服务用于其他目的
web-reason-other = 其他
web-choose-reason = 请选择是什么问题。
web-report-text = 发生了什么？
web-report-send = 发送举报
web-over = 这个请求已不在您这里了。
web-over-next = 看看是怎样结束的
web-said-by-person = 求助者：{ $text }

web-after-title = 已经结束
web-ended-closed = 已完成
web-ended-given-back = 您退回了请求，正在请另一位志愿者
web-ended-transferred = 您把请求转给了另一位志愿者
web-ended-lapsed = 您的连接断开了，所以正在请另一位志愿者
web-ended-idle = 几分钟没有人说话，交谈已结束
web-ended-withdrawn = 求助者结束了请求
web-after-thanks = 谢谢您来帮忙。
web-rate = 您觉得这次怎么样？
web-stars = 从 1 到 5，1 是不好，5 是很好
web-rate-send = 发送
web-rated = 谢谢，已记下。
web-reported = 谢谢。管理员会查看。

web-history-title = 您帮过的忙
web-history-none = 还没有。
web-history-thanked = 对方向您道谢了
web-history-newer = 较新的
web-history-older = 较早的

web-settings-title = 设置
web-hours = 时段
web-hours-hint = 什么时候可以找您，按您当地的时间。结束时间早于开始时间的，会延续到第二天。
web-window = 时段 { $number }
web-window-new = 再加一个时段
web-window-delete = 删除这个时段
web-days = 星期
web-start = 从
web-end = 到
web-load = 您愿意接的请求
web-takes-hard = 内容可能令人难受的请求，我也接
web-takes-hard-hint = 涉及受伤、暴力的问题，或者来自陷入绝望的人的问题。每次之后半小时内不会打扰您。
web-daily-cap = 每天最多向我发出多少个请求
web-save = 保存
web-saved = 已保存。
