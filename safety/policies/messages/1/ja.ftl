unchecked =
    今は安全に確認できませんでした。
    ボランティアに聞くことも、もう一度試すこともできます。
identity-obscure =
    誰なのかは言えませんが、見えるものの説明と、印刷された名前の読み上げはできます。
    もっと知りたいときは、ボランティアに聞けます。
identity-withheld = 誰なのかは控えます。
sensitive-traits-guide =
    服装や様子はお伝えできますが、信仰や出身については言えません。
    ボランティアに聞くこともできます。
sensitive-traits-withheld = この人についての推測は控えます。
ungrounded-inference-guide =
    見える様子はお伝えできますが、どんな人かまでは言えません。
    ボランティアに聞くこともできます。
ungrounded-inference-withheld = この人についての推測は控えます。
medical-guide =
    印刷された文字を読み、見える様子をお伝えしますが、薬の量や体のことは薬剤師か医師に聞いてください。
    ボランティアに見てもらうこともできます。
medical-escalate =
    緊急かもしれません、すぐに救急へ電話してください。
    ボランティアにも助けを頼んでいます。
medical-withheld = それは薬剤師か医師に聞いてください。
high-risk-guide =
    見た目の説明と文字の読み上げはできますが、安全かどうかは写真ではわかりません。
    近くの人に聞くか、ボランティアに聞くこともできます。
high-risk-withheld = 安全だとは言い切れません。
geolocation-guide =
    周りの様子や看板はお伝えできますが、人の住まいや居場所は調べられません。
    ボランティアに聞くこともできます。
geolocation-withheld = この人の居場所は控えます。
captcha-guide =
    この認証は解けませんが、近くに音声認証のボタンがあることが多いです。
    ボランティアに手伝いを頼むこともできます。
captcha-withheld = 認証の答えは控えます。
illicit-refuse =
    それは手伝えませんが、写真の説明はできます。
    誤解でしたら、ボランティアに聞くこともできます。
illicit-withheld = その部分は控えます。
violence-refuse =
    人を傷つけることは手伝えませんが、写真の説明はできます。
    困りごとがあれば、ボランティアと話せます。
violence-withheld = その部分は控えます。
self-harm-escalate =
    話してくれてありがとうございます、ひとりで抱えなくて大丈夫です、今すぐ相談窓口か救急に電話してください。
    そばにいてくれるボランティアを呼んでいます。
self-harm-withheld = その部分は控えます。
hate-refuse =
    それは手伝えませんが、写真の説明や文字の読み上げはできます。
    誤解でしたら、ボランティアに聞くこともできます。
hate-withheld = その部分は控えます。
sexual-refuse =
    服装や場所の説明はできますが、それはできません。
    誤解でしたら、ボランティアに聞くこともできます。
sexual-withheld = その部分は控えます。
minors-refuse =
    それは手伝えません。
    子どもに助けが必要なら、すぐにボランティアを呼びます。
minors-withheld = その部分は控えます。
disinformation-refuse =
    作り話はできませんが、写真に本当にあるものを読んで説明できます。
    ボランティアに聞くこともできます。
disinformation-withheld = その部分は控えます。
jailbreak-guide =
    いつもどおりのやり方で、喜んで写真を説明します。
    ボランティアに聞くこともできます。
jailbreak-refuse =
    写真の文字を読み上げることはできますが、そのとおりに実行はしません。
    ボランティアに聞くこともできます。
jailbreak-withheld = その部分は控えます。
photo-text-withheld = 写真に私への命令のような文字がありますが、それには従いません。
any-withheld = その部分は控えます。
