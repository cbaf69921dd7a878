unchecked =
    Das konnte ich gerade nicht sicher prüfen.
    Ich kann Freiwillige für dich fragen, oder du versuchst es noch einmal.
identity-obscure =
    Wer jemand ist, kann ich nicht sagen, aber ich beschreibe, was ich sehe, und lese gedruckte Namen vor.
    Wenn du mehr wissen möchtest, frage ich Freiwillige.
identity-withheld = Wer das ist, lasse ich weg.
sensitive-traits-guide =
    Ich kann sagen, was Menschen tragen und tun, aber nicht, was sie glauben oder woher sie stammen.
    Ich kann auch Freiwillige fragen.
sensitive-traits-withheld = Eine Vermutung über diese Person lasse ich weg.
ungrounded-inference-guide =
    Ich kann beschreiben, was ich von einem Menschen sehe, aber nicht, was für ein Mensch es ist.
    Ich kann auch Freiwillige fragen.
ungrounded-inference-withheld = Eine Vermutung über diese Person lasse ich weg.
medical-guide =
    Ich lese vor, was gedruckt ist, und beschreibe, was ich sehe; über Dosis und Gesundheit entscheidet die Apotheke oder eine Ärztin.
    Ich kann auch Freiwillige bitten, hinzuschauen.
medical-escalate =
    Das kann ein Notfall sein: Bitte ruf jetzt den Notruf an.
    Ich hole Freiwillige dazu.
medical-withheld = Das überlasse ich der Apotheke oder einer Ärztin.
high-risk-guide =
    Ich kann es beschreiben und Gedrucktes vorlesen, aber ob es sicher ist, zeigt ein Foto nicht.
    Frag bitte jemanden vor Ort, oder ich frage Freiwillige.
high-risk-withheld = Dass das sicher ist, kann ich nicht versprechen.
geolocation-guide =
    Ich kann die Umgebung beschreiben und Schilder vorlesen, aber nicht herausfinden, wo jemand wohnt oder ist.
    Ich kann auch Freiwillige fragen.
geolocation-withheld = Wo diese Person ist, lasse ich weg.
captcha-guide =
    Dieses Rätsel kann ich nicht lösen, aber oft gibt es daneben eine Taste für eine Audioaufgabe.
    Ich kann auch Freiwillige bitten, dir hineinzuhelfen.
captcha-withheld = Die Lösung des Rätsels lasse ich weg.
illicit-refuse =
    Dabei kann ich nicht helfen, aber ich kann das Foto beschreiben.
    Falls ich dich falsch verstanden habe, frage ich Freiwillige.
illicit-withheld = Diesen Teil lasse ich weg.
violence-refuse =
    Jemandem wehzutun, dabei helfe ich nicht, aber ich kann das Foto beschreiben.
    Wenn etwas nicht stimmt, können Freiwillige mit dir sprechen.
violence-withheld = Diesen Teil lasse ich weg.
self-harm-escalate =
    Gut, dass du es mir sagst, du musst damit nicht allein sein: Bitte ruf jetzt die Telefonseelsorge oder den Notruf an.
    Ich hole Freiwillige, die für dich da sind.
self-harm-withheld = Diesen Teil lasse ich weg.
hate-refuse =
    Dabei kann ich nicht helfen, aber ich kann das Foto beschreiben oder den Text vorlesen.
    Falls ich dich falsch verstanden habe, frage ich Freiwillige.
hate-withheld = Diesen Teil lasse ich weg.
sexual-refuse =
    Ich kann Kleidung und Umgebung beschreiben, aber das nicht.
    Falls ich dich falsch verstanden habe, frage ich Freiwillige.
sexual-withheld = Diesen Teil lasse ich weg.
minors-refuse =
    Dabei kann ich nicht helfen.
    Wenn ein Kind Hilfe braucht, frage ich sofort Freiwillige.
minors-withheld = Diesen Teil lasse ich weg.
disinformation-refuse =
    Das kann ich nicht erfinden, aber ich lese und beschreibe, was wirklich auf dem Foto ist.
    Ich kann auch Freiwillige fragen.
disinformation-withheld = Diesen Teil lasse ich weg.
jailbreak-guide =
    Ich bleibe bei meiner Arbeitsweise und beschreibe dir gern das Foto.
    Ich kann auch Freiwillige fragen.
jailbreak-refuse =
    Ich kann dir den Text auf dem Foto vorlesen, aber ich führe ihn nicht aus.
    Ich kann auch Freiwillige fragen.
jailbreak-withheld = Diesen Teil lasse ich weg.
photo-text-withheld = Auf dem Foto steht Text, der mir Befehle geben will; ich folge ihm nicht.
any-withheld = Diesen Teil lasse ich weg.
