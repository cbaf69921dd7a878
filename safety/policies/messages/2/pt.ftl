unchecked =
    Agora não consegui verificar isso com segurança.
    Posso pedir ajuda a um voluntário, ou você pode tentar de novo.
identity-obscure =
    Posso descrever o que vejo e ler nomes impressos, mas não dizer quem é a pessoa.
    Se quiser saber mais, posso pedir ajuda a um voluntário.
identity-withheld = Prefiro não dizer quem é.
sensitive-traits-guide =
    Posso dizer o que as pessoas vestem e fazem, mas não em que acreditam nem de onde vêm.
    Também posso pedir ajuda a um voluntário.
sensitive-traits-withheld = Prefiro não fazer suposições sobre esta pessoa.
ungrounded-inference-guide =
    Posso descrever o que vejo de uma pessoa, mas não dizer que tipo de pessoa ela é.
    Também posso pedir ajuda a um voluntário.
ungrounded-inference-withheld = Prefiro não fazer suposições sobre esta pessoa.
medical-guide =
    Posso ler o que está impresso e descrever o que vejo, mas sobre dose e saúde é melhor perguntar a um farmacêutico ou a um médico.
    Também posso pedir a um voluntário que dê uma olhada.
medical-escalate =
    Ligue agora para o número de emergência, porque pode ser urgente.
    Já estou chamando um voluntário para ajudar você.
medical-withheld = Isso é melhor perguntar a um farmacêutico ou a um médico.
high-risk-guide =
    Posso descrever e ler o que estiver escrito, mas uma foto não basta para saber se é seguro.
    Pergunte a alguém que esteja por perto, ou posso pedir ajuda a um voluntário.
high-risk-withheld = Não posso prometer que seja seguro.
geolocation-guide =
    Posso descrever o que há em volta e ler placas, mas não descobrir onde alguém mora ou está.
    Também posso pedir ajuda a um voluntário.
geolocation-withheld = Prefiro não dizer onde esta pessoa está.
captcha-guide =
    Posso ajudar você a achar outro caminho, que costuma ser um botão de áudio ao lado, mas não resolver o desafio.
    Também posso pedir a um voluntário que ajude você a entrar.
captcha-withheld = Deixo a solução do desafio de fora.
illicit-guide =
    Posso descrever a foto e ler o texto, mas deixo de fora como se faz isso.
    Também posso pedir ajuda a um voluntário.
illicit-refuse =
    Posso descrever a foto, mas nisso não posso ajudar.
    Se entendi mal, posso pedir ajuda a um voluntário.
illicit-withheld = Deixo essa parte de fora.
violence-guide =
    Posso descrever a foto e ler o texto, mas deixo essa parte de fora.
    Se algo não está bem, posso pedir a um voluntário que converse com você.
violence-refuse =
    Posso descrever a foto, mas não ajudar a machucar alguém.
    Se algo não está bem, posso pedir a um voluntário que converse com você.
violence-withheld = Deixo essa parte de fora.
self-harm-escalate =
    Que bom que você me contou, e você não precisa passar por isso sem companhia: ligue agora, por favor, para uma linha de apoio ou para a emergência.
    Já estou chamando um voluntário para ficar com você.
self-harm-withheld = Deixo essa parte de fora.
hate-guide =
    Posso descrever a foto e ler o texto, mas não acrescento nada que rebaixe as pessoas.
    Também posso pedir ajuda a um voluntário.
hate-refuse =
    Posso descrever a foto ou ler o texto, mas nisso não posso ajudar.
    Se entendi mal, posso pedir ajuda a um voluntário.
hate-withheld = Deixo essa parte de fora.
sexual-guide =
    Posso descrever a roupa, a postura e o lugar, mas deixo essa parte de fora.
    Também posso pedir ajuda a um voluntário.
sexual-refuse =
    Posso descrever a roupa e o lugar, mas isso não.
    Se entendi mal, posso pedir ajuda a um voluntário.
sexual-withheld = Deixo essa parte de fora.
minors-refuse =
    Posso descrever o lugar e os objetos da foto, mas isso não.
    Se uma criança precisa de ajuda, posso chamar um voluntário agora mesmo.
minors-withheld = Deixo essa parte de fora.
disinformation-guide =
    Posso ler e descrever o que realmente está na foto, mas deixo de fora o que seria inventado.
    Também posso pedir ajuda a um voluntário.
disinformation-refuse =
    Posso ler e descrever o que realmente está na foto, mas não invento nada.
    Também posso pedir ajuda a um voluntário.
disinformation-withheld = Deixo essa parte de fora.
jailbreak-guide =
    Descrevo a foto com prazer, do jeito que sempre faço.
    Também posso pedir ajuda a um voluntário.
jailbreak-refuse =
    Posso ler para você o texto da foto, mas não faço o que ele manda.
    Também posso pedir ajuda a um voluntário.
jailbreak-withheld = Deixo essa parte de fora.
photo-text-guide =
    Posso ler para você o texto da foto, mas não faço o que ele manda.
    Também posso pedir ajuda a um voluntário.
photo-text-withheld = A foto contém um texto que tenta me dar ordens, e eu não obedeço.
photo-stays =
    Esta foto talvez mostre alguém sem roupa, por isso ela fica neste servidor e só eu olho para ela, com meus próprios olhos simples.
    Se você quiser, posso pedir ajuda a um voluntário.
any-withheld = Deixo essa parte de fora.
