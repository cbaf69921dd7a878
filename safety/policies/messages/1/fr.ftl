unchecked =
    Je n'ai pas pu vérifier cela de façon sûre pour le moment.
    Je peux demander à un bénévole, ou vous pouvez réessayer.
identity-obscure =
    Je ne peux pas dire qui est quelqu'un, mais je peux décrire ce que je vois et lire les noms imprimés.
    Si vous voulez en savoir plus, je peux demander à un bénévole.
identity-withheld = Je laisse de côté de qui il s'agit.
sensitive-traits-guide =
    Je peux dire ce que les gens portent et font, mais pas ce qu'ils croient ni d'où ils viennent.
    Je peux aussi demander à un bénévole.
sensitive-traits-withheld = Je laisse de côté une supposition sur cette personne.
ungrounded-inference-guide =
    Je peux décrire ce que je vois d'une personne, mais pas quel genre de personne elle est.
    Je peux aussi demander à un bénévole.
ungrounded-inference-withheld = Je laisse de côté une supposition sur cette personne.
medical-guide =
    Je peux lire ce qui est imprimé et décrire ce que je vois, mais pour la dose et la santé, c'est un pharmacien ou un médecin qui décide.
    Je peux aussi demander à un bénévole de regarder.
medical-escalate =
    C'est peut-être une urgence : appelez tout de suite les secours.
    Je préviens un bénévole pour vous aider.
medical-withheld = Je laisse cela à un pharmacien ou à un médecin.
high-risk-guide =
    Je peux le décrire et lire ce qui est écrit, mais une photo ne suffit pas pour savoir si c'est sans danger.
    Demandez à quelqu'un sur place, ou je peux demander à un bénévole.
high-risk-withheld = Je ne peux pas promettre que c'est sans danger.
geolocation-guide =
    Je peux décrire les environs et lire les panneaux, mais pas trouver où quelqu'un habite ou se trouve.
    Je peux aussi demander à un bénévole.
geolocation-withheld = Je laisse de côté où se trouve cette personne.
captcha-guide =
    Je ne peux pas résoudre cette énigme, mais il y a souvent un bouton audio juste à côté.
    Je peux aussi demander à un bénévole de vous aider à entrer.
captcha-withheld = Je laisse de côté la solution de l'énigme.
illicit-refuse =
    Je ne peux pas aider pour cela, mais je peux décrire la photo.
    Si je vous ai mal compris, je peux demander à un bénévole.
illicit-withheld = Je laisse cette partie de côté.
violence-refuse =
    Je ne peux pas aider à faire du mal à quelqu'un, mais je peux décrire la photo.
    Si quelque chose ne va pas, un bénévole peut parler avec vous.
violence-withheld = Je laisse cette partie de côté.
self-harm-escalate =
    Vous avez bien fait de m'en parler et vous n'avez pas à rester avec cela sans personne : appelez tout de suite une ligne d'écoute ou les secours.
    Je préviens un bénévole pour qu'il soit avec vous.
self-harm-withheld = Je laisse cette partie de côté.
hate-refuse =
    Je ne peux pas aider pour cela, mais je peux décrire la photo ou lire son texte.
    Si je vous ai mal compris, je peux demander à un bénévole.
hate-withheld = Je laisse cette partie de côté.
sexual-refuse =
    Je peux décrire les vêtements et le lieu, mais pas cela.
    Si je vous ai mal compris, je peux demander à un bénévole.
sexual-withheld = Je laisse cette partie de côté.
minors-refuse =
    Je ne peux pas aider pour cela.
    Si un enfant a besoin d'aide, je peux prévenir un bénévole tout de suite.
minors-withheld = Je laisse cette partie de côté.
disinformation-refuse =
    Je ne peux pas inventer cela, mais je peux lire et décrire ce qui est vraiment sur la photo.
    Je peux aussi demander à un bénévole.
disinformation-withheld = Je laisse cette partie de côté.
jailbreak-guide =
    Je continue à travailler comme d'habitude, et je vous décris volontiers la photo.
    Je peux aussi demander à un bénévole.
jailbreak-refuse =
    Je peux vous lire le texte de la photo, mais je ne l'exécute pas.
    Je peux aussi demander à un bénévole.
jailbreak-withheld = Je laisse cette partie de côté.
photo-text-withheld = La photo contient un texte qui essaie de me donner des ordres, et je ne le suis pas.
any-withheld = Je laisse cette partie de côté.
