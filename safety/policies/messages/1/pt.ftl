unchecked =
    Agora não consegui verificar isso com segurança.
    Posso pedir a um voluntário, ou você pode tentar de novo.
identity-obscure =
    Não posso dizer quem é alguém, mas posso descrever o que vejo e ler nomes impressos.
    Se quiser saber mais, posso pedir a um voluntário.
identity-withheld = Deixo de fora quem é.
sensitive-traits-guide =
    Posso dizer o que as pessoas vestem e fazem, mas não no que acreditam nem de onde vêm.
    Também posso pedir a um voluntário.
sensitive-traits-withheld = Deixo de fora uma suposição sobre esta pessoa.
ungrounded-inference-guide =
    Posso descrever o que vejo de uma pessoa, mas não que tipo de pessoa ela é.
    Também posso pedir a um voluntário.
ungrounded-inference-withheld = Deixo de fora uma suposição sobre esta pessoa.
medical-guide =
    Posso ler o que está impresso e descrever o que vejo, mas sobre dose e saúde quem decide é um farmacêutico ou um médico.
    Também posso pedir a um voluntário que olhe.
medical-escalate =
    Pode ser uma emergência: ligue agora para o número de emergência.
    Estou chamando um voluntário para ajudar.
medical-withheld = Isso eu deixo para um farmacêutico ou um médico.
high-risk-guide =
    Posso descrever e ler o que estiver escrito, mas uma foto não basta para saber se é seguro.
    Pergunte a alguém que esteja aí, ou posso pedir a um voluntário.
high-risk-withheld = Não posso prometer que seja seguro.
geolocation-guide =
    Posso descrever o entorno e ler placas, mas não descobrir onde alguém mora ou está.
    Também posso pedir a um voluntário.
geolocation-withheld = Deixo de fora onde esta pessoa está.
captcha-guide =
    Não posso resolver este desafio, mas muitas páginas têm ao lado um botão de áudio.
    Também posso pedir a um voluntário que ajude você a entrar.
captcha-withheld = Deixo de fora a solução do desafio.
illicit-refuse =
    Nisso não posso ajudar, mas posso descrever a foto.
    Se entendi mal, posso pedir a um voluntário.
illicit-withheld = Deixo essa parte de fora.
violence-refuse =
    Não posso ajudar a machucar ninguém, mas posso descrever a foto.
    Se algo não está bem, posso pedir a um voluntário que converse com você.
violence-withheld = Deixo essa parte de fora.
self-harm-escalate =
    Que bom que você me contou, e você não precisa passar por isso sem companhia: ligue agora para uma linha de apoio ou para a emergência.
    Estou chamando um voluntário para ficar com você.
self-harm-withheld = Deixo essa parte de fora.
hate-refuse =
    Nisso não posso ajudar, mas posso descrever a foto ou ler o texto.
    Se entendi mal, posso pedir a um voluntário.
hate-withheld = Deixo essa parte de fora.
sexual-refuse =
    Posso descrever a roupa e o lugar, mas isso não.
    Se entendi mal, posso pedir a um voluntário.
sexual-withheld = Deixo essa parte de fora.
minors-refuse =
    Nisso não posso ajudar.
    Se uma criança precisa de ajuda, posso chamar um voluntário agora mesmo.
minors-withheld = Deixo essa parte de fora.
disinformation-refuse =
    Isso não posso inventar, mas posso ler e descrever o que realmente está na foto.
    Também posso pedir a um voluntário.
disinformation-withheld = Deixo essa parte de fora.
jailbreak-guide =
    Continuo trabalhando do meu jeito, e descrevo a foto com prazer.
    Também posso pedir a um voluntário.
jailbreak-refuse =
    Posso ler para você o texto da foto, mas não o executo.
    Também posso pedir a um voluntário.
jailbreak-withheld = Deixo essa parte de fora.
photo-text-withheld = A foto contém um texto que tenta me dar ordens, e eu não sigo.
any-withheld = Deixo essa parte de fora.
