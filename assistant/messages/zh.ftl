default-question = 这是什么？
nothing-asked = 我没有收到照片或问题。请拍一张照片，或者问我一个问题。
hearing-late = 我没能及时听完您的录音。请再试一次、打字提问，或请真人帮忙。
photo-not-seen =
    { $photos ->
        [1] 我刚才没能看到您的照片。
       *[other] 我刚才没能看到第 { $number } 张照片。
    }
no-answer = 我现在没有找到答案。请再试一次，或请真人帮忙。
answer-cut = 回答到这里中断了。您可以再问一次，或请真人帮忙。
falling-back = 现在连不上大模型，我先说我自己能看到的。
budget-spent = 大模型今天的用量已经用完，我先说我自己能看到的。
status-hearing = 我正在听您的问题。
status-seeing = 我正在看您的照片。
status-answering = 我正在准备回答。
status-still = 还在处理中，谢谢您的等待。
status-waiting = 您的问题正在排队，谢谢您的等待。
failed-inside = 我们这边出了点问题。请再问一次，或请真人帮忙。
error-question-empty = 请发送一张照片或一个问题。
error-question-too-long = 这个问题太长了。请不要超过 { $limit } 个字。
error-too-many-photos = 一次发的照片太多了。最多发 { $limit } 张。
error-region-invalid = 我没明白您圈出的是照片的哪一部分。请再圈一次。
error-text-invalid = 我读不出您问题的文字。请再输入一次。
error-account-suspended = 您现在不能提问，因为管理员暂时停用了您的账号。您可以对此提出申诉。如遇紧急情况，请拨打当地的急救电话。
error-link-over = 这个链接已经打不开了。请重新打开照片或录音。
heard-unsure = 我不确定有没有听对。我听到的是：{ $question }
text-unchecked = 我没能读出这张照片上的文字来核对答案，所以先说我自己能看到的。
also-read = 我不太确定：我还读到了“{ $printed }”。
read-otherwise = 这一点我不太确定：我读到的不一样。
asking-human = 我正在请一位志愿者来帮您。
appeals-nowhere = 我在这里联系不到可以重新查看这件事的人。
no-appeal = 到目前为止，您没有提出过申诉。
photo-gone = 那张照片已经不在了。我只能根据之前说过的内容来回答。如果要我再看，请重新拍一张。
error-busy =
    { $human ->
        [yes] 现在提问的人很多。请在大约 { $seconds } 秒后再试。如果等不及，现在有志愿者有空：请输入“问一个真人”。遇到紧急情况，请拨打当地的急救电话。
       *[no] 现在提问的人很多。请在大约 { $seconds } 秒后再试。遇到紧急情况，请拨打当地的急救电话。
    }
status-in-line = 您正在排队。大约 { $seconds } 秒后轮到您。
status-in-line-behind = 您正在排队。前面还有 { $ahead } 个问题。
viewed-model =
    { $how ->
        [obscured] { $day }{ $time }（UTC），这张照片被发送给了外部的视觉模型（{ $name }），其中的人脸已遮盖。
       *[whole] { $day }{ $time }（UTC），这张照片被发送给了外部的视觉模型（{ $name }），未作遮盖。
    }
viewed-judge =
    { $how ->
        [obscured] { $day }{ $time }（UTC），这张照片被发送给了另一个负责审查问题的外部模型（{ $name }），其中的人脸已遮盖。
       *[whole] { $day }{ $time }（UTC），这张照片被发送给了另一个负责审查问题的外部模型（{ $name }），未作遮盖。
    }
viewed-volunteer =
    { $how ->
        [obscured] { $day }{ $time }（UTC），一位志愿者看了这张照片，其中的人脸已遮盖。
       *[whole] { $day }{ $time }（UTC），一位志愿者看了这张照片，未作遮盖。
    }
viewed-moderator =
    { $how ->
        [obscured] { $day }{ $time }（UTC），一位审核员看了这张照片，其中的人脸已遮盖。
       *[whole] { $day }{ $time }（UTC），一位审核员看了这张照片，未作遮盖。
    }
