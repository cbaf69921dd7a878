unchecked =
    Das konnte ich gerade nicht sicher prüfen.
    Ich kann Freiwillige für Sie fragen, oder Sie versuchen es noch einmal.
identity-obscure =
    Ich kann beschreiben, was ich sehe, und gedruckte Namen vorlesen, aber nicht sagen, wer jemand ist.
    Wenn Sie mehr wissen möchten, frage ich Freiwillige.
identity-withheld = Wer das ist, lasse ich weg.
sensitive-traits-guide =
    Ich kann sagen, was Menschen tragen und tun, aber nicht, was sie glauben oder woher sie stammen.
    Ich kann auch Freiwillige fragen.
sensitive-traits-withheld = Vermutungen über diesen Menschen lasse ich weg.
ungrounded-inference-guide =
    Ich kann beschreiben, was ich von einem Menschen sehe, aber nicht, was für ein Mensch das ist.
    Ich kann auch Freiwillige fragen.
ungrounded-inference-withheld = Vermutungen über diesen Menschen lasse ich weg.
medical-guide =
    Ich kann vorlesen, was gedruckt ist, und beschreiben, was ich sehe, aber Fragen zu Dosis und Gesundheit beantwortet am besten die Apotheke oder die Arztpraxis.
    Ich kann auch Freiwillige bitten, mit hinzuschauen.
medical-escalate =
    Bitte rufen Sie jetzt den Notruf an, denn das kann ein Notfall sein.
    Ich hole Freiwillige dazu, die Ihnen helfen.
medical-withheld = Das überlasse ich der Apotheke oder der Arztpraxis.
high-risk-guide =
    Ich kann es beschreiben und Gedrucktes vorlesen, aber ob es ungefährlich ist, zeigt ein Foto nicht.
    Fragen Sie bitte jemanden in Ihrer Nähe, oder ich frage Freiwillige.
high-risk-withheld = Dass das ungefährlich ist, kann ich nicht versprechen.
geolocation-guide =
    Ich kann die Umgebung beschreiben und Schilder vorlesen, aber nicht herausfinden, wo jemand wohnt oder gerade ist.
    Ich kann auch Freiwillige fragen.
geolocation-withheld = Wo dieser Mensch ist, lasse ich weg.
captcha-guide =
    Ich kann mit Ihnen einen anderen Weg suchen, oft ist es eine Taste für eine Audioaufgabe, aber das Rätsel selbst löse ich nicht.
    Ich kann auch Freiwillige bitten, Ihnen dabei zu helfen.
captcha-withheld = Die Lösung des Rätsels lasse ich weg.
illicit-guide =
    Ich kann das Foto beschreiben und den Text vorlesen, aber wie man das macht, lasse ich weg.
    Ich kann auch Freiwillige fragen.
illicit-refuse =
    Ich kann das Foto beschreiben, aber dabei kann ich nicht helfen.
    Falls ich Sie falsch verstanden habe, frage ich Freiwillige.
illicit-withheld = Diesen Teil lasse ich weg.
violence-guide =
    Ich kann das Foto beschreiben und den Text vorlesen, aber diesen Teil lasse ich weg.
    Wenn etwas nicht stimmt, können Freiwillige mit Ihnen sprechen.
violence-refuse =
    Ich kann das Foto beschreiben, aber nicht dabei helfen, jemandem wehzutun.
    Wenn etwas nicht stimmt, können Freiwillige mit Ihnen sprechen.
violence-withheld = Diesen Teil lasse ich weg.
self-harm-escalate =
    Es ist gut, dass Sie mir das sagen, und Sie müssen damit nicht allein sein: Bitte rufen Sie jetzt die Telefonseelsorge oder den Notruf an.
    Ich hole Freiwillige dazu, die für Sie da sind.
self-harm-withheld = Diesen Teil lasse ich weg.
hate-guide =
    Ich kann das Foto beschreiben und den Text vorlesen, aber ich füge nichts hinzu, was Menschen herabsetzt.
    Ich kann auch Freiwillige fragen.
hate-refuse =
    Ich kann das Foto beschreiben oder den Text vorlesen, aber dabei kann ich nicht helfen.
    Falls ich Sie falsch verstanden habe, frage ich Freiwillige.
hate-withheld = Diesen Teil lasse ich weg.
sexual-guide =
    Ich kann Kleidung, Haltung und Umgebung beschreiben, aber diesen Teil lasse ich weg.
    Ich kann auch Freiwillige fragen.
sexual-refuse =
    Ich kann Kleidung und Umgebung beschreiben, aber das nicht.
    Falls ich Sie falsch verstanden habe, frage ich Freiwillige.
sexual-withheld = Diesen Teil lasse ich weg.
minors-refuse =
    Ich kann den Ort und die Dinge auf dem Foto beschreiben, aber das nicht.
    Wenn ein Kind Hilfe braucht, hole ich sofort Freiwillige dazu.
minors-withheld = Diesen Teil lasse ich weg.
disinformation-guide =
    Ich kann vorlesen und beschreiben, was wirklich auf dem Foto ist, aber Erfundenes lasse ich weg.
    Ich kann auch Freiwillige fragen.
disinformation-refuse =
    Ich kann vorlesen und beschreiben, was wirklich auf dem Foto ist, aber nichts erfinden.
    Ich kann auch Freiwillige fragen.
disinformation-withheld = Diesen Teil lasse ich weg.
jailbreak-guide =
    Ich beschreibe Ihnen gern das Foto, und zwar so, wie ich es immer mache.
    Ich kann auch Freiwillige fragen.
jailbreak-refuse =
    Ich kann Ihnen den Text auf dem Foto vorlesen, aber ich tue nicht, was er verlangt.
    Ich kann auch Freiwillige fragen.
jailbreak-withheld = Diesen Teil lasse ich weg.
photo-text-guide =
    Ich kann Ihnen den Text auf dem Foto vorlesen, aber ich tue nicht, was er verlangt.
    Ich kann auch Freiwillige fragen.
photo-text-withheld = Auf dem Foto steht Text, der mir Befehle geben will, und ich folge ihm nicht.
photo-stays =
    Auf diesem Foto ist vielleicht jemand unbekleidet, deshalb bleibt es auf diesem Server, und nur ich selbst sehe es mir mit meinen einfachen Augen an.
    Wenn Sie möchten, frage ich Freiwillige.
any-withheld = Diesen Teil lasse ich weg.
