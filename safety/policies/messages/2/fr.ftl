unchecked =
    Je n'ai pas pu vérifier cela avec certitude à l'instant.
    Je peux demander à un bénévole, ou vous pouvez réessayer.
identity-obscure =
    Je peux décrire ce que je vois et lire les noms imprimés, mais pas vous dire de qui il s'agit.
    Si vous voulez en savoir plus, je peux demander à un bénévole.
identity-withheld = Je ne précise pas de qui il s'agit.
sensitive-traits-guide =
    Je peux vous dire ce que les gens portent et ce qu'ils font, mais pas ce qu'ils croient ni d'où ils viennent.
    Je peux aussi demander à un bénévole.
sensitive-traits-withheld = Je laisse de côté les suppositions sur cette personne.
ungrounded-inference-guide =
    Je peux décrire ce que je vois d'une personne, mais pas dire quel genre de personne elle est.
    Je peux aussi demander à un bénévole.
ungrounded-inference-withheld = Je laisse de côté les suppositions sur cette personne.
medical-guide =
    Je peux lire ce qui est imprimé et décrire ce que je vois, mais pour les doses et la santé, mieux vaut demander à un pharmacien ou à un médecin.
    Je peux aussi demander à un bénévole de regarder.
medical-escalate =
    Appelez tout de suite les secours, car c'est peut-être une urgence.
    Je préviens un bénévole pour vous aider.
medical-withheld = Pour cela, mieux vaut demander à un pharmacien ou à un médecin.
high-risk-guide =
    Je peux le décrire et lire ce qui est écrit, mais une photo ne suffit pas pour savoir si c'est sans danger.
    Demandez à quelqu'un près de vous, ou je peux demander à un bénévole.
high-risk-withheld = Je ne peux pas promettre que c'est sans danger.
geolocation-guide =
    Je peux décrire les environs et lire les panneaux, mais pas chercher où quelqu'un habite ou se trouve.
    Je peux aussi demander à un bénévole.
geolocation-withheld = Je ne précise pas où se trouve cette personne.
captcha-guide =
    Je peux vous aider à trouver un autre accès, souvent un bouton audio juste à côté, mais pas résoudre le test lui-même.
    Je peux aussi demander à un bénévole de vous aider à passer cette étape.
captcha-withheld = Je laisse de côté la solution du test.
illicit-guide =
    Je peux décrire la photo et lire son texte, mais je laisse de côté la façon de s'y prendre.
    Je peux aussi demander à un bénévole.
illicit-refuse =
    Je peux décrire la photo, mais je ne peux pas vous aider pour cela.
    Si je vous ai mal compris, je peux demander à un bénévole.
illicit-withheld = Je laisse cette partie de côté.
violence-guide =
    Je peux décrire la photo et lire son texte, mais je laisse cette partie de côté.
    Si quelque chose ne va pas, un bénévole peut parler avec vous.
violence-refuse =
    Je peux décrire la photo, mais pas aider à faire du mal à quelqu'un.
    Si quelque chose ne va pas, un bénévole peut parler avec vous.
violence-withheld = Je laisse cette partie de côté.
self-harm-escalate =
    Vous avez bien fait de m'en parler, et vous n'avez pas à traverser cela sans soutien : appelez tout de suite une ligne d'écoute ou les secours, s'il vous plaît.
    Je préviens un bénévole pour qu'il soit à vos côtés.
self-harm-withheld = Je laisse cette partie de côté.
hate-guide =
    Je peux décrire la photo et lire son texte, mais je n'ajoute rien qui rabaisse les gens.
    Je peux aussi demander à un bénévole.
hate-refuse =
    Je peux décrire la photo ou lire son texte, mais je ne peux pas vous aider pour cela.
    Si je vous ai mal compris, je peux demander à un bénévole.
hate-withheld = Je laisse cette partie de côté.
sexual-guide =
    Je peux décrire les vêtements, la posture et le lieu, mais je laisse cette partie de côté.
    Je peux aussi demander à un bénévole.
sexual-refuse =
    Je peux décrire les vêtements et le lieu, mais pas cela.
    Si je vous ai mal compris, je peux demander à un bénévole.
sexual-withheld = Je laisse cette partie de côté.
minors-refuse =
    Je peux décrire le lieu et les objets sur la photo, mais pas cela.
    Si un enfant a besoin d'aide, je peux prévenir un bénévole tout de suite.
minors-withheld = Je laisse cette partie de côté.
disinformation-guide =
    Je peux lire et décrire ce qui est vraiment sur la photo, mais je laisse de côté ce qui serait inventé.
    Je peux aussi demander à un bénévole.
disinformation-refuse =
    Je peux lire et décrire ce qui est vraiment sur la photo, mais je n'invente rien.
    Je peux aussi demander à un bénévole.
disinformation-withheld = Je laisse cette partie de côté.
jailbreak-guide =
    Je vous décris volontiers la photo, comme je le fais d'habitude.
    Je peux aussi demander à un bénévole.
jailbreak-refuse =
    Je peux vous lire le texte de la photo, mais je ne fais pas ce qu'il demande.
    Je peux aussi demander à un bénévole.
jailbreak-withheld = Je laisse cette partie de côté.
photo-text-guide =
    Je peux vous lire le texte de la photo, mais je ne fais pas ce qu'il demande.
    Je peux aussi demander à un bénévole.
photo-text-withheld = La photo contient un texte qui essaie de me donner des ordres, et je ne les suis pas.
photo-stays =
    Cette photo montre peut-être une personne sans vêtements, alors elle reste sur ce serveur et seuls mes propres yeux, tout simples, la regardent.
    Si vous le souhaitez, je peux demander à un bénévole.
any-withheld = Je laisse cette partie de côté.
