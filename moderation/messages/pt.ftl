### What a person hears about decisions, appeals and their account. Whole sentences, made to be heard.

## Notices: Sightline says of itself what was decided. $day: when it was, as "3 de março".

notice-appeal-upheld = Alguém examinou o que você contestou no dia { $day } e considera que fiz bem em não ajudar com isso. Um voluntário ainda pode ouvir você.
notice-appeal-overturned = Alguém examinou o que você contestou no dia { $day }, e você tem razão: eu devia ter ajudado. Peço desculpas. Um voluntário pode ajudar você com isso agora, e vamos usar isso para melhorar.
notice-account-appeal-upheld = Alguém que não participou da decisão examinou o que você contestou no dia { $day }. A decisão sobre sua conta continua valendo.
notice-account-appeal-overturned = Alguém que não participou da decisão examinou o que você contestou no dia { $day }, e você tem razão. A decisão sobre sua conta foi anulada. Peço desculpas.
notice-looked-again = Revimos a pergunta que você fez no dia { $day }. Eu devia ter ajudado, e peço desculpas. Você pode fazer a pergunta de novo ou pedir ajuda a um voluntário.
notice-wrong-upheld = No dia { $day }, você me disse que uma resposta estava errada. Alguém examinou e não encontrou nada para corrigir. Obrigado por avisar.
notice-wrong-overturned = No dia { $day }, você me disse que uma resposta estava errada. Alguém examinou, e você tinha razão. Obrigado: vamos usar isso para melhorar.
notice-report-looked = Alguém examinou o que você relatou no dia { $day }. Obrigado por avisar. Você não encontrará mais esse voluntário.
notice-warned = Um moderador examinou como você usou o Sightline. Isto é uma advertência. Você pode continuar usando tudo.
notice-warned-too = Um moderador examinou como você usou o Sightline. Isto é uma advertência.
notice-suspended-talks = Dois moderadores examinaram como você usou o Sightline. Até o dia { $day }, você não pode falar com voluntários. Continuo respondendo às suas perguntas.
notice-suspended-talks-open = Dois moderadores examinaram como você usou o Sightline. Por enquanto você não pode falar com voluntários. Continuo respondendo às suas perguntas.
notice-suspended-all = Dois moderadores examinaram como você usou o Sightline. Até o dia { $day }, você não pode fazer perguntas nem falar com voluntários. Em uma emergência, ligue para o número de emergência local.
notice-suspended-all-open = Dois moderadores examinaram como você usou o Sightline. Por enquanto você não pode fazer perguntas nem falar com voluntários. Em uma emergência, ligue para o número de emergência local.
notice-restored = Sua conta está liberada de novo. Você pode fazer perguntas e falar com voluntários.
notice-suspension-over = O prazo terminou: sua conta está liberada de novo. Você pode fazer perguntas e falar com voluntários.
notice-warning-taken-back = A advertência do dia { $day } foi retirada. Ela não conta mais.
notice-taken-back = O que eu disse a você no dia { $day } sobre uma decisão não vale mais. Alguém vai examinar isso de novo, e aviso você do resultado.

## Why, after a warning or a suspension.

because-talks-rude = O motivo: palavras grosseiras ou ofensivas em uma conversa.
because-talks-sexual = O motivo: palavras ou pedidos sexuais em uma conversa.
because-talks-privacy = O motivo: pedir dados pessoais ou passar esses dados adiante.
because-talks-dangerous = O motivo: uma ameaça, ou um conselho que pode fazer mal a alguém.
because-talks-misuse = O motivo: usar o Sightline para algo que não é a finalidade dele.
because-talks-other = O motivo: as regras das conversas com voluntários não foram respeitadas.
because-identity = O motivo: tentar descobrir quem são pessoas desconhecidas.
because-sensitive-traits = O motivo: pedir informações íntimas sobre pessoas desconhecidas.
because-ungrounded-inference = O motivo: pedir julgamentos sobre pessoas desconhecidas.
because-geolocation = O motivo: tentar descobrir onde alguém mora ou está.
because-illicit = O motivo: pedir ajuda para um crime.
because-violence = O motivo: pedir ajuda para um ato de violência.
because-hate = O motivo: palavras de ódio contra pessoas.
because-sexual = O motivo: perguntas sexuais sobre pessoas em fotos.
because-minors = O motivo: perguntas sexuais sobre crianças.
because-disinformation = O motivo: pedir provas ou notícias inventadas.
because-jailbreak = O motivo: tentar várias vezes contornar as regras.
because-rules = O motivo: as regras do Sightline não foram respeitadas.
can-contest = Se você acha que isso está errado, pode contestar. Alguém que não participou da decisão vai examinar.

## How an appeal stands. $hours: whole hours until somebody must have looked.

appeal-waiting =
    { $hours ->
        [one] Alguém que não participou da decisão vai examinar isso em até uma hora.
       *[other] Alguém que não participou da decisão vai examinar isso em até { $hours } horas.
    }
appeal-waiting-days =
    { $days ->
        [one] Alguém que não participou da decisão vai examinar isso em até um dia.
       *[other] Alguém que não participou da decisão vai examinar isso em até { $days } dias.
    }
appeal-late = Está demorando mais do que prometi, e peço desculpas. Alguém vai examinar isso assim que puder.
appeal-in-review = Alguém que não participou da decisão está examinando isso agora mesmo.
appeal-second-person = Alguém já examinou. Uma segunda pessoa precisa concordar antes que eu possa contar mais.
appeal-told = Aviso você quando houver uma resposta.
appeal-newest = Você contestou { $count } respostas ou decisões. Isto é sobre a última.
appeal-upheld = Alguém examinou e considera que a decisão estava certa.
appeal-overturned = Alguém examinou, e você tinha razão.
appeal-withdrawn = Você retirou a contestação. Ninguém mais vai examinar isso.

## What a person hears when it cannot be done.

error-nothing-to-appeal = Não há nada para contestar aqui: não recusei nada nem deixei nada de fora.
error-appeal-over = Isso já foi decidido ou retirado.
error-too-many-appeals = Você já contestou muita coisa hoje. Tente de novo amanhã, por favor, ou peça ajuda a um voluntário.

## What a reviewer reads when it cannot be done.

error-not-allowed = Sua função não permite isso.
error-second-factor-needed = Confirme com seu segundo fator, por favor.
error-case-taken = Este caso está com outro revisor.
error-case-not-held = Este caso não está mais com você. Assuma o caso de novo para decidir.
error-case-closed = Este caso já foi decidido ou espera uma segunda pessoa.
error-own-case = Você não pode revisar o que é sobre você nem o que já decidiu antes.
error-clause-unknown = A política não tem essa cláusula ou categoria. Escolha uma da lista.
error-reason-missing = Dê um motivo, por favor, com { $least } a { $most } caracteres.
error-sanction-impossible = Isso não se aplica: não há conta, nada foi constatado contra ela ou não há nenhuma suspensão a retirar.
error-own-proposal = Ninguém aprova a própria proposta: outra pessoa precisa responder a esta.
error-proposal-over = Esta proposta já foi respondida ou retirada.
error-cannot-undo = Isso não pode mais ser desfeito: já foi desfeito antes, é antigo demais ou algo depende disso. Para retirar uma suspensão, faça uma proposta.

## What a lead reads on the people page.

error-own-place = Você não pode mudar seu próprio lugar na equipe. Outro líder pode.
error-last-lead = Este é o último líder. Peça antes ao operador que torne líder outra pessoa.
error-not-independent = Foi você quem deu o acesso a esta pessoa, ou foi ela quem deu o seu; por isso, outra pessoa precisa responder.
error-operators-only = Só o operador pode tornar alguém líder ou dar a um líder um novo acesso.

### Exposure, and gold cases.

error-budget-spent = Você já viu o bastante por hoje. Agradecemos. Outras pessoas continuam.
error-break-due =
    { $minutes ->
        [one] Hora de uma pausa: o próximo caso abre daqui a um minuto.
       *[other] Hora de uma pausa: o próximo caso abre daqui a { $minutes } minutos.
    }
error-case-open = Este caso ainda não foi decidido.

### What a lead reads about drafts of a policy.

error-draft-invalid = A política não pode ser usada assim. { $why }
error-draft-not-tested = Ninguém viu ainda o que exatamente este texto mudaria em comparação com a política que decide agora. Primeiro, veja o efeito dele.
error-policy-pinned = O operador fixou qual política decide. Só ele pode mudar isso.
error-nothing-to-roll-back = Não há política anterior para a qual voltar.
error-policy-moved = Outra política passou a decidir desde que você abriu esta página. Veja de novo a qual você voltaria.

### From case to test. Read by reviewers.

error-nothing-to-test = Não há com que fazer um teste: o caso não foi decidido, já é um teste ou não contém palavras que um filtro avaliou.
error-unfit-test = { $why } Nada foi guardado.

### Mass actions and photos. Read by reviewers.

error-not-previewed = Ninguém viu há pouco o que isto faria, ou quem viu não foi você. Primeiro, veja de novo.
error-photo-not-revealed = Esta foto não pode ser mostrada: antes é preciso pedir, com um motivo, primeiro desfocada e depois nítida. Uma foto em que não foi possível procurar rostos continua escondida.
