unchecked =
    Al momento non ho potuto verificarlo con sicurezza.
    Posso chiedere a un volontario, oppure puoi riprovare.
identity-obscure =
    Posso descrivere quello che vedo e leggere i nomi stampati, ma non dire chi è una persona.
    Se vuoi sapere di più, posso chiedere a un volontario.
identity-withheld = Preferisco non dire chi è.
sensitive-traits-guide =
    Posso dirti che cosa indossano e che cosa fanno le persone, ma non in che cosa credono o da dove vengono.
    Posso anche chiedere a un volontario.
sensitive-traits-withheld = Preferisco non fare supposizioni su questa persona.
ungrounded-inference-guide =
    Posso descrivere quello che vedo di una persona, ma non che tipo di persona è.
    Posso anche chiedere a un volontario.
ungrounded-inference-withheld = Preferisco non fare supposizioni su questa persona.
medical-guide =
    Posso leggere quello che è stampato e descrivere quello che vedo, ma per dosi e salute è meglio chiedere al farmacista o al medico.
    Posso anche chiedere a un volontario di guardare.
medical-escalate =
    Chiama subito il numero di emergenza, perché potrebbe essere urgente.
    Sto già chiamando un volontario per aiutarti.
medical-withheld = Questo è meglio chiederlo al farmacista o al medico.
high-risk-guide =
    Posso descriverlo e leggere quello che c'è scritto, ma una foto non basta per sapere se è sicuro.
    Chiedi a qualcuno vicino a te, oppure posso chiedere a un volontario.
high-risk-withheld = Non posso garantire che sia sicuro.
geolocation-guide =
    Posso descrivere i dintorni e leggere le insegne, ma non scoprire dove abita o dove si trova qualcuno.
    Posso anche chiedere a un volontario.
geolocation-withheld = Preferisco non dire dove si trova questa persona.
captcha-guide =
    Posso aiutarti a cercare un'altra strada, spesso un pulsante audio lì accanto, ma non risolvere il test.
    Posso anche chiedere a un volontario di aiutarti a entrare.
captcha-withheld = La soluzione del test la tralascio.
illicit-guide =
    Posso descrivere la foto e leggere il testo, ma tralascio come si fa.
    Posso anche chiedere a un volontario.
illicit-refuse =
    Posso descrivere la foto, ma in questo non posso aiutarti.
    Se ho capito male, posso chiedere a un volontario.
illicit-withheld = Questa parte la tralascio.
violence-guide =
    Posso descrivere la foto e leggere il testo, ma questa parte la tralascio.
    Se qualcosa non va, posso chiedere a un volontario di parlare con te.
violence-refuse =
    Posso descrivere la foto, ma non aiutare a fare del male a qualcuno.
    Se qualcosa non va, posso chiedere a un volontario di parlare con te.
violence-withheld = Questa parte la tralascio.
self-harm-escalate =
    Hai fatto bene a dirmelo, e non devi affrontarlo senza nessuno accanto: chiama subito, per favore, una linea di ascolto o il numero di emergenza.
    Sto già chiamando un volontario perché ti stia vicino.
self-harm-withheld = Questa parte la tralascio.
hate-guide =
    Posso descrivere la foto e leggere il testo, ma non aggiungo nulla che sminuisca le persone.
    Posso anche chiedere a un volontario.
hate-refuse =
    Posso descrivere la foto o leggere il testo, ma in questo non posso aiutarti.
    Se ho capito male, posso chiedere a un volontario.
hate-withheld = Questa parte la tralascio.
sexual-guide =
    Posso descrivere i vestiti, la postura e l'ambiente, ma questa parte la tralascio.
    Posso anche chiedere a un volontario.
sexual-refuse =
    Posso descrivere i vestiti e l'ambiente, ma non quello.
    Se ho capito male, posso chiedere a un volontario.
sexual-withheld = Questa parte la tralascio.
minors-refuse =
    Posso descrivere il luogo e gli oggetti nella foto, ma non quello.
    Se un bambino o una bambina ha bisogno di aiuto, posso chiamare subito un volontario.
minors-withheld = Questa parte la tralascio.
disinformation-guide =
    Posso leggere e descrivere quello che c'è davvero nella foto, ma tralascio ciò che sarebbe inventato.
    Posso anche chiedere a un volontario.
disinformation-refuse =
    Posso leggere e descrivere quello che c'è davvero nella foto, ma non invento nulla.
    Posso anche chiedere a un volontario.
disinformation-withheld = Questa parte la tralascio.
jailbreak-guide =
    Ti descrivo volentieri la foto, come faccio sempre.
    Posso anche chiedere a un volontario.
jailbreak-refuse =
    Posso leggerti il testo della foto, ma non faccio quello che chiede.
    Posso anche chiedere a un volontario.
jailbreak-withheld = Questa parte la tralascio.
photo-text-guide =
    Posso leggerti il testo della foto, ma non faccio quello che chiede.
    Posso anche chiedere a un volontario.
photo-text-withheld = Nella foto c'è un testo che cerca di darmi ordini, e non lo seguo.
photo-stays =
    Questa foto forse mostra una persona senza vestiti, quindi resta su questo server e la guardano solo i miei occhi, che sono semplici.
    Se vuoi, posso chiedere a un volontario.
any-withheld = Questa parte la tralascio.
