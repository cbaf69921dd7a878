### What a person hears about decisions, appeals and their account. Whole sentences, made to be heard.

## Notices: Sightline says of itself what was decided. $day: when it was, as "3月3日".

notice-appeal-upheld = 您{ $day }提出的申诉，已经有人看过了，认为我当时没有帮这个忙是对的。您还是可以请一位志愿者听您说说。
notice-appeal-overturned = 您{ $day }提出的申诉，已经有人看过了，您是对的：我当时应该帮您。很抱歉。现在可以请一位志愿者来帮您，我们也会从中改进。
notice-account-appeal-upheld = 您{ $day }提出的申诉，一位没有参与过此事的人已经看过了。对您账号的决定维持不变。
notice-account-appeal-overturned = 您{ $day }提出的申诉，一位没有参与过此事的人已经看过了，您是对的。对您账号的决定已经撤销。很抱歉。
notice-looked-again = 您{ $day }的问题，我们重新看过了。我当时应该帮您，很抱歉。您可以再问一次，或者请志愿者帮忙。
notice-wrong-upheld = 您{ $day }告诉我，有一个回答不对。已经有人看过了，没有发现需要更正的地方。谢谢您告诉我们。
notice-wrong-overturned = 您{ $day }告诉我，有一个回答不对。已经有人看过了，您是对的。谢谢您，我们会从中改进。
notice-report-looked = 您{ $day }的举报，已经有人看过了。谢谢您告诉我们。你们不会再遇到。
notice-warned = 一位管理员查看了您使用 Sightline 的情况。这是一次警告。您仍然可以照常使用。
notice-warned-too = 一位管理员查看了您使用 Sightline 的情况。这是一次警告。
notice-suspended-talks = 两位管理员查看了您使用 Sightline 的情况。在{ $day }之前，您不能与志愿者交谈。我仍然会回答您的问题。
notice-suspended-talks-open = 两位管理员查看了您使用 Sightline 的情况。您暂时不能与志愿者交谈。我仍然会回答您的问题。
notice-suspended-all = 两位管理员查看了您使用 Sightline 的情况。在{ $day }之前，您不能提问，也不能与志愿者交谈。如遇紧急情况，请拨打当地的急救电话。
notice-suspended-all-open = 两位管理员查看了您使用 Sightline 的情况。您暂时不能提问，也不能与志愿者交谈。如遇紧急情况，请拨打当地的急救电话。
notice-restored = 您的账号已经恢复。您可以提问，也可以与志愿者交谈。
notice-suspension-over = 停用的时间已经结束，您的账号恢复了。您可以提问，也可以与志愿者交谈。
notice-warning-taken-back = 您{ $day }收到的警告已经撤销，不再算数。
notice-taken-back = 我{ $day }告诉您的那个决定，现在不算数了。会有人重新查看，有了结果我就告诉您。

## Why, after a warning or a suspension.

because-talks-rude = 原因：交谈中有粗鲁或伤人的话。
because-talks-sexual = 原因：交谈中有涉及性的言语或要求。
because-talks-privacy = 原因：打听或透露了个人信息。
because-talks-dangerous = 原因：威胁别人，或给出可能伤害别人的建议。
because-talks-misuse = 原因：把 Sightline 用于其他目的。
because-talks-other = 原因：违反了与志愿者交谈的规则。
because-identity = 原因：想查出陌生人是谁。
because-sensitive-traits = 原因：打听陌生人的隐私。
because-ungrounded-inference = 原因：要求对陌生人作评判。
because-geolocation = 原因：想查出别人住在哪里，或人在哪里。
because-illicit = 原因：要求协助犯罪。
because-violence = 原因：要求协助使用暴力。
because-hate = 原因：有仇恨他人的言语。
because-sexual = 原因：就照片里的人提出涉及性的问题。
because-minors = 原因：就儿童提出涉及性的问题。
because-disinformation = 原因：要求编造证据或新闻。
because-jailbreak = 原因：一再试图绕过规则。
because-rules = 原因：违反了 Sightline 的规则。
can-contest = 如果您觉得这样不对，可以提出申诉。会有一位没有参与过此事的人来查看。

## How an appeal stands. $hours: whole hours until somebody must have looked.

appeal-waiting = { $hours } 小时内，会有一位没有参与过此事的人查看您的申诉。
appeal-waiting-days = { $days } 天内，会有一位没有参与过此事的人查看您的申诉。
appeal-late = 很抱歉，这比我答应您的时间要久。会有人尽快查看您的申诉。
appeal-in-review = 一位没有参与过此事的人正在查看您的申诉。
appeal-second-person = 已经有人看过您的申诉了。还需要另一个人同意，我才能告诉您更多。
appeal-told = 有了结果我就告诉您。
appeal-newest = 您一共提出过 { $count } 次申诉。现在说的是最近的一次。
appeal-upheld = 已经有人看过您的申诉了，认为原来的决定是对的。
appeal-overturned = 已经有人看过您的申诉了，您是对的。
appeal-withdrawn = 您已经撤回了申诉，不会再有人查看。

## What a person hears when it cannot be done.

error-nothing-to-appeal = 这里没有可以申诉的内容：我没有拒绝您，也没有略去什么。
error-appeal-over = 这个申诉已经有了结果，或者已经撤回。
error-too-many-appeals = 您今天提出的申诉已经很多了。请明天再试，或者请志愿者帮忙。

## What a reviewer reads when it cannot be done.

error-not-allowed = 您的角色不能这样做。
error-second-factor-needed = 请用第二重验证确认身份。
error-case-taken = 另一位管理员正在处理这个案件。
error-case-not-held = 这个案件已经不在您手里了。要作出决定，请重新领取。
error-case-closed = 这个案件已有决定，或正在等待第二个人。
error-own-case = 与您自己有关的，或您之前作过决定的，您不能审核。
error-clause-unknown = 政策里没有这个条款或类别。请从列表中选择。
error-reason-missing = 请说明理由，{ $least } 到 { $most } 个字。
error-sanction-impossible = 这样行不通：没有对应的账号，没有认定违规，或者没有可以解除的停用。
error-own-proposal = 不能同意自己的提议：必须由别人来答复。
error-proposal-over = 这个提议已经得到答复，或者已经撤回。
error-cannot-undo = 这个决定不能再撤销：之前已经撤销过，时间太久，或者已有别的事情以它为依据。要解除停用，请改为提交提议。

## What a lead reads on the people page.

error-own-place = 您不能更改自己在团队中的角色。可以请另一位负责人来改。
error-last-lead = 这是最后一位负责人。请先请运营方把另一个人设为负责人。
error-not-independent = 这位同事的登录方式是您设置的，或者您的是由对方设置的，所以必须由其他人来答复。
error-operators-only = 只有运营方可以把某人设为负责人，或为负责人重置登录方式。

### Exposure, and gold cases.

error-budget-spent = 您今天看的已经够多了。谢谢您。其余的由别人继续。
error-break-due = 该休息一下了：{ $minutes } 分钟后可以打开下一个案件。
error-case-open = 这个案件还没有作出决定。

### What a lead reads about drafts of a policy.

error-draft-invalid = 这份政策现在这样还不能使用。{ $why }
error-draft-not-tested = 与现行政策相比，这份文本究竟会改变什么，还没有人看过。请先查看它的效果。
error-policy-pinned = 现行政策由运营方指定，只有运营方可以更改。
error-nothing-to-roll-back = 没有可以退回的早期政策。
error-policy-moved = 您打开这个页面之后，现行政策已经换了。请重新看看您要退回到哪一份政策。

### From case to test. Read by reviewers.

error-nothing-to-test = 这里没有可以做成测试的内容：案件还没有决定，已经是测试，或者没有经过安全检查的文字。
error-unfit-test = { $why } 没有保存任何内容。

### Mass actions and photos. Read by reviewers.

error-not-previewed = 刚才没有人预览过这样做的结果，或者预览的不是您。请先重新预览。
error-photo-not-revealed = 这张照片不能显示：请先说明理由，申请查看，先看模糊的，再看清晰的。无法检查有没有人脸的照片会一直隐藏。
