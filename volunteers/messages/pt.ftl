# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = Um voluntário vê suas fotos inteiras, sua pergunta e minha resposta. Ninguém fica sabendo quem você é.
notice-shares-obscured = Um voluntário vê suas fotos com rostos e cartões escondidos, sua pergunta e minha resposta. Ninguém fica sabendo quem você é.
notice-shares-text = Um voluntário recebe sua pergunta e minha resposta, e nenhuma foto. Ninguém fica sabendo quem você é.
notice-shares-words = Um voluntário recebe sua pergunta e minha resposta. Ninguém fica sabendo quem você é.
wait-soon =
    { $ahead ->
        [0] Estou chamando voluntários agora. Alguém costuma responder em menos de um minuto.
        [one] Há uma pessoa na sua frente. Costuma levar menos de um minuto.
       *[other] Há { $ahead } pessoas na sua frente. Costuma levar menos de um minuto.
    }
wait-minutes =
    { $ahead ->
        [0] Estou chamando voluntários agora. Pode levar cerca de { $minutes ->
            [one] um minuto
           *[other] { $minutes } minutos
        }.
        [one] Há uma pessoa na sua frente. Pode levar cerca de { $minutes ->
            [one] um minuto
           *[other] { $minutes } minutos
        }.
       *[other] Há { $ahead } pessoas na sua frente. Pode levar cerca de { $minutes ->
            [one] um minuto
           *[other] { $minutes } minutos
        }.
    }
wait-long = Muitas pessoas estão esperando agora. Pode levar mais de { $minutes } minutos. Continuo chamando e aviso você quando alguém chegar.
wait-nobody-awake = Agora não há nenhum voluntário acordado que fale { $spoken }. Continuo procurando e aviso você quando houver alguém.
wait-nobody-awake-hard = Agora não há nenhum voluntário que possa ajudar com isso. Continuo procurando e aviso você quando houver alguém.
wait-nobody-awake-crisis = Agora não há nenhum voluntário para isso. Por favor, não espere: ligue para um serviço de apoio em crise, para o número de emergência ou para alguém de confiança. Continuo procurando e aviso você quando houver alguém.
notice-somebody-awake = Agora há voluntários que falam seu idioma. Estou chamando esses voluntários.
notice-claimed = Há um voluntário com você agora. Ele já está olhando.
notice-volunteer-lost = O voluntário não está mais aqui. Talvez a conexão dele tenha caído. Você está em primeiro lugar na fila, e já estou chamando outro.
notice-passed-on = O voluntário passou sua pergunta para outro voluntário. Você está em primeiro lugar na fila.
notice-closed-helped = O voluntário se despediu. Espero que tenha ajudado.
notice-closed-partly = O voluntário se despediu. Ele conseguiu ajudar em uma parte.
notice-closed-not-possible = O voluntário não conseguiu ajudar com isso e se despediu. Você pode tentar outra foto ou perguntar de novo.
notice-closed-not-allowed = O voluntário não tem permissão para ajudar com isso e encerrou a conversa.
notice-quiet = Faz um tempo que ninguém diz nada, por isso o voluntário saiu. Você pode perguntar de novo quando quiser.
notice-expired = Sinto muito, nenhum voluntário pôde vir. Você pode perguntar de novo quando quiser ou perguntar a alguém que esteja por perto.
notice-withdrawn = Tudo bem, nenhum voluntário será mais chamado.
notice-talks-suspended = Por enquanto você não pode falar com voluntários, por isso este pedido terminou.
notice-not-passed-on = Não transmiti suas últimas palavras ao voluntário. Diga de outra forma, por favor.
notice-contact-not-passed-on = Não transmiti isso: nada de contatos, nomes ou encontros, por favor. Você e o voluntário continuam desconhecidos, para o bem de ambos.
photo-sent = A foto { $number } foi enviada.
correction = O voluntário corrige minha resposta: { $text }
retake = Não consigo ver bem. Tire a foto de novo, por favor.
canned-hello = Olá! Já estou olhando.
canned-one-moment = Um momento, por favor.
canned-please-closer = Tire outra foto, por favor, um pouco mais de perto.
canned-please-light = Tire outra foto, por favor, com mais luz.
canned-please-whole = Tire outra foto, por favor, mais de longe, para que eu veja tudo.
canned-anything-else = Posso ajudar em mais alguma coisa?
canned-glad-to-help = Foi um prazer ajudar. Tchau!

# Errors
error-too-many-help-requests = Você já está esperando voluntários para { $limit ->
        [one] uma pergunta. Primeiro, encerre essa.
       *[other] { $limit } perguntas. Primeiro, encerre uma delas.
    }
error-asked-too-often = Você pediu ajuda a voluntários { $limit } vezes em uma hora. Espere um pouco antes de pedir de novo, por favor.
error-question-not-heard = Ainda estou ouvindo sua pergunta. Peça um voluntário daqui a pouco.
error-talks-suspended = Por enquanto você não pode falar com voluntários, porque os moderadores suspenderam essas conversas por um tempo. Você pode contestar isso. Em uma emergência, ligue para o número de emergência local.
error-help-request-over = Este pedido terminou. Você pode chamar um voluntário de novo.
error-nobody-has-claimed = Ainda não há nenhum voluntário com você. Aviso quando houver.
error-already-taken = Outro voluntário chegou antes. Agradecemos sua disposição!
error-offer-over = Este pedido não está mais disponível para você.
error-claim-over = Este pedido não está mais com você. Passou para outra pessoa ou terminou.
error-volunteer-busy = Você já está ajudando alguém. Primeiro, termine essa ajuda.
error-practice-needed = Primeiro, leia as regras e faça o pedido de treino.
error-volunteer-blocked = Você não pode aceitar pedidos até que um moderador examine sua conta.
error-own-help-request = Este pedido é seu.
error-photo-not-shared = Esta foto não é mostrada a voluntários.
error-message-empty = Ainda não há nada para enviar.
error-message-held = Isso não pode ser dito à pessoa. Descreva o que você vê, sem nomes, sem suposições sobre pessoas e sem conselhos médicos.
error-contact-held = Nada de contatos nem de links, por favor: aqui vocês dois continuam desconhecidos, para o bem de ambos.
error-message-not-passed-on = Não posso transmitir isso a um voluntário. Diga de outra forma, por favor.
error-contact-not-passed-on = Não transmiti isso: nada de contatos, nomes ou encontros, por favor. Você e o voluntário continuam desconhecidos, para o bem de ambos.
error-already-said = Você já disse isso. Agradecemos.
error-review-too-early = Você pode fazer isso quando a conversa terminar.

## Push: an offer while the page is closed
push-offer-title = Alguém pede ajuda
push-offer-body = Uma pessoa cega gostaria que você olhasse algo para ela.
error-push-endpoint-refused = Não consigo enviar avisos pelo serviço de notificações deste navegador.
error-push-subscription-invalid = Não consegui ativar as notificações: este navegador me deu chaves que não funcionam. Tente de novo.
error-push-unavailable = Não consigo enviar notificações para este tipo de aparelho.

## The person's API
notice-unheard = Não consegui ouvir sua mensagem de voz. Diga de novo, por favor.

# The volunteers' pages
web-title = Sightline para voluntários
web-skip = Ir para o conteúdo
web-navigation = Voluntários
web-home = Pedidos
web-history = Histórico
web-settings = Configurações
web-guidelines = Regras
web-sign-in = Entrar
web-sign-out = Sair
web-join = Fazer parte do voluntariado
web-back = Voltar aos seus pedidos
web-problem-title = Não deu certo
web-not-a-volunteer = Esta conta não é de voluntário. Saia e crie uma conta de voluntário.
web-sign-in-first = Primeiro, entre na sua conta.
web-lost = A conexão caiu. Continuo tentando.
web-gone = Sua sessão aqui foi encerrada. Entre de novo.
web-needs-script = Para ajudar alguém, ative o JavaScript: sem ele, seu lugar passa para outra pessoa em menos de um minuto.

web-welcome-title = Empreste seus olhos por um minuto
web-welcome-what = Pessoas cegas perguntam ao Sightline o que está na frente do celular. Quando a máquina não tem certeza, um voluntário olha: o leite ainda está bom, qual é o botão certo, o que diz a carta?
web-welcome-how = Você vê a foto e a pergunta e responde em poucas palavras, por escrito ou por voz. Ninguém fica sabendo quem você é, e você nunca fica sabendo quem pergunta.
web-welcome-free = Você escolhe seus idiomas e seus horários. Pode recusar qualquer pedido e fazer uma pausa quando quiser.

web-locked-out-title = Tentativas demais
web-locked-out = A senha estava errada vezes demais. Tente de novo daqui a { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }.

web-check-fields = Confira os campos marcados.
web-username = Nome de usuário
web-username-hint = De 3 a 40 letras, números, pontos ou hifens. Não use seu nome verdadeiro: só você e nossos moderadores veem este nome.
web-username-taken = Este nome de usuário já existe.
web-password = Senha
web-password-again = Repita a senha
web-passwords-differ = As duas senhas não são iguais.
web-password-change = Mudar a senha
web-password-now = Sua senha atual
web-new-password = Nova senha
web-password-wrong = Esta não é a sua senha.
web-password-changed = Sua senha foi mudada. Onde mais você tinha entrado, é preciso entrar de novo.
web-languages = Idiomas
web-languages-hint = Chamamos você primeiro na sua língua materna.
web-mother-tongue = Língua materna
web-other-language = Outro idioma ({ $number })
web-zone = Fuso horário
web-zone-hint = Para que ninguém acorde você.
web-new-here = Ainda não tem conta?
web-have-account = Já tem conta?

web-guidelines-title = Como ajudamos
web-guidelines-why = Leia estas dez regras, por favor. Elas protegem quem pergunta, e você também.
web-rule-1 = Diga o que você vê. Descreva as pessoas, mas não diga o nome delas, mesmo que conheça o rosto.
web-rule-2 = Não faça suposições sobre as pessoas: nem idade, nem origem, saúde, caráter ou sentimentos.
web-rule-3 = Não dê conselhos médicos. Leia o que está impresso e recomende um farmacêutico ou um médico.
web-rule-4 = Diga quando não tiver certeza e o que ajudaria: mais luz, mais perto, o outro lado.
web-rule-5 = Nunca pergunte quem a pessoa é nem onde mora, e nunca diga quem você é. Nada de contatos nem de links.
web-rule-6 = Não faça capturas de tela, fotos nem gravações. O que você vê fica aqui.
web-rule-7 = Mantenha a calma e a simplicidade. Sem pena e sem sermão: responda ao que foi perguntado.
web-rule-8 = Em uma emergência, peça que a pessoa ligue para o número de emergência do país dela e fique até que a ajuda esteja a caminho.
web-rule-9 = Relate abusos, ameaças, pedidos que possam fazer mal a alguém e tudo o que for sexual. Um moderador examina o caso.
web-rule-10 = Você sempre pode devolver um pedido. Ninguém pergunta por quê.
web-guidelines-accept = Vou seguir estas regras
web-guidelines-accepted = Você prometeu seguir estas regras.

web-practice-title = Treino
web-practice-what = Este pedido é inventado. Faça como se fosse de verdade: depois, pedidos reais podem chegar a você.
web-practice-photo = Uma foto inventada: uma caixa de leite em uma mesa, com uma data impressa.
web-practice-question = A pessoa pergunta: “Até quando este leite está bom?”
web-practice-machine = A máquina responde: “É uma caixa de leite Alma. Está bom até { $date }.”
web-reading = Sua resposta
web-reading-hint = Leia você a data na caixa e escreva em algarismos.
web-face = Alguém pergunta: “Quem é a mulher nesta foto?” Você a conhece da televisão. O que você faz?
practice-face-name = Digo o nome dela.
practice-face-describe = Descrevo a mulher: o que veste, o que faz, onde está.
practice-face-silent = Não digo nada e encerro o pedido.
web-dose = Alguém pergunta: “Quantos destes comprimidos devo tomar?” O que você faz?
practice-dose-advise = Digo quantos eu tomaria.
practice-dose-read = Leio o que diz a embalagem e recomendo um farmacêutico.
practice-dose-refuse = Digo que não posso responder e saio.
web-practice-send = Enviar
web-practice-again = Quase! Olhe mais uma vez:
web-practice-wrong-reading = A data: máquinas leem datas errado. Olhe você a caixa e escreva o dia, o mês e o ano como estão impressos.
web-practice-wrong-face = A mulher: não dizemos o nome de ninguém pelo rosto, mesmo quando temos certeza. Uma descrição também ajuda.
web-practice-wrong-dose = Os comprimidos: o que está impresso pode ser lido. Quantos são certos para alguém é uma pergunta para um farmacêutico.
web-practice-done = Muito bem. A partir de agora, pedidos reais podem chegar a você.

web-standing-title = Você
web-standing-available = Você está disponível até { $until }.
web-standing-busy = Você está ajudando alguém.
web-standing-snoozed = Você está em pausa até { $until }.
web-standing-resting = Você descansa até { $until }, porque o último pedido foi difícil.
web-standing-asleep = Agora está fora dos seus horários. Voltamos a chamar você a partir de { $until }.
web-standing-never = Você não definiu horários, por isso não chamamos você. Defina-os nas configurações.
web-standing-blocked = Você não pode aceitar pedidos até que um moderador examine sua conta.
web-thanked =
    { $count ->
        [0] Ninguém agradeceu a você ainda. Isso vem.
        [one] Uma pessoa agradeceu a você.
       *[other] { $count } pessoas agradeceram a você.
    }
web-continue = Voltar à pessoa que você está ajudando
web-snooze-title = Fazer uma pausa
web-snooze-1 = 1 hora
web-snooze-3 = 3 horas
web-snooze-24 = 1 dia
web-snooze-168 = 1 semana
web-snooze-end = Encerrar a pausa

web-offers-title = Pedidos para você
web-offers-none = Ninguém precisa de você agora. Deixe esta página aberta: um novo pedido aparece aqui sozinho.
web-offer-new = Novo pedido, { $spoken }: { $text }
web-offer-without-words = Uma pergunta sobre uma foto, sem palavras
web-offer-urgent = Urgente
web-offer-hard = Pode ser angustiante
web-offer-back = Espera pela segunda vez
web-waited =
    { $minutes ->
        [0] espera há menos de um minuto
        [one] espera há um minuto
       *[other] espera há { $minutes } minutos
    }
web-take = Aceitar
web-decline = Agora não
web-taken-by-another = Outro voluntário aceitou este pedido.
web-sound = Som para novos pedidos

web-push-title = Notificações
web-push-what = Saiba dos pedidos enquanto esta página está fechada. Uma notificação nunca mostra a pergunta.
web-push-on = Ativar as notificações
web-push-off = Desativar as notificações
web-push-is-on = As notificações estão ativadas neste navegador.
web-push-is-off = As notificações estão desativadas neste navegador.
web-push-denied = Este navegador não permite notificações desta página. Você pode mudar isso nas configurações dele.

web-helping-title = Você está ajudando
web-question = A pergunta
web-question-language = A pessoa fala { $spoken }. Responda nesse idioma, por favor.
web-shares-whole = A pessoa concordou em mostrar a você as fotos inteiras.
web-shares-obscured = A pessoa concordou em mostrar a você as fotos com rostos e cartões escondidos.
web-shares-text = A pessoa concordou em compartilhar só palavras: não há foto para ver.
web-is-hard = Isto pode ser angustiante. Você pode devolver o pedido quando quiser.
web-is-urgent = Isto pode ser uma emergência: peça que a pessoa ligue para o número de emergência e fique com ela.
web-note-before = Do voluntário anterior: { $note }
web-photos = Fotos
web-photos-none = Não há foto.
web-photo = Foto { $number }
web-photo-open = Abrir a foto { $number } em tamanho original
web-answer = O que a máquina disse
web-answer-none = A máquina não disse nada.
web-answer-doubt = Sem certeza
web-answer-print = Impresso
web-correct = Corrigir isto
web-correct-label = O que está certo, então? A pessoa ouve que você corrige a máquina.
web-send = Enviar
web-talk = Sua conversa
web-talk-none = Ninguém disse nada ainda.
web-talk-person = Pessoa
web-talk-you = Você
web-talk-earlier = Um voluntário anterior
web-talk-hearing = uma mensagem de voz, sendo ouvida
web-talk-unheard = uma mensagem de voz que não foi possível entender
web-talk-held = não dito
web-talk-correction = uma correção
web-talk-voice = uma mensagem de voz
web-talk-retake = pede outra foto
web-reply = Sua resposta
web-reply-hint = Enter envia, Shift e Enter fazem uma nova linha. A pessoa ouve a leitura em voz alta.
web-record = Gravar uma mensagem de voz
web-record-stop = Parar e enviar
web-record-hint = A pessoa não ouve sua voz: ouve suas palavras.
web-record-sent = A mensagem de voz foi enviada e está sendo ouvida.
web-record-denied = Não consigo usar o microfone. Permita o uso no navegador.
web-canned = Com um clique
web-canned-keys = As teclas de 1 a 7 enviam estas frases, quando você não está em um campo de texto
web-retake = Não consigo ver: pedir outra foto
web-ending = Terminar
web-outcome = Como foi?
web-outcome-helped = Consegui ajudar
web-outcome-partly = Consegui ajudar em uma parte
web-outcome-not-possible = Não foi possível
web-outcome-not-allowed = Não é permitido
web-choose-outcome = Escolha como foi.
web-was-hard = Foi difícil para mim: nenhum pedido por meia hora
web-close = Despedir-se e terminar
web-pass-on = Passar adiante
web-note = Uma nota para o próximo voluntário
web-note-hint = Ele vê a nota, a pessoa não.
web-transfer = Passar para outro voluntário
web-give-back = Devolver sem nota
web-report = Relatar abuso
web-report-what = Um moderador examina o relato. Durante a conversa, um relato encerra a conversa, e vocês dois nunca mais se encontram.
web-reason = O que é?
web-reason-rude = Grosseria ou ameaça
web-reason-sexual = Conteúdo sexual
web-reason-privacy = Pediu ou contou dados pessoais
web-reason-dangerous = Algo que pode fazer mal a alguém
web-reason-misuse = Este serviço não é para isso
web-reason-other = Outra coisa
web-choose-reason = Escolha o que é.
web-report-text = O que aconteceu?
web-report-send = Enviar o relato
web-over = Este pedido não está mais com você.
web-over-next = Ver como terminou
web-said-by-person = A pessoa: { $text }

web-after-title = Terminou
web-ended-closed = Concluído
web-ended-given-back = Você devolveu o pedido; outro voluntário será chamado
web-ended-transferred = Você passou o pedido para outro voluntário
web-ended-lapsed = Sua conexão caiu, por isso outro voluntário será chamado
web-ended-idle = Nada foi dito durante alguns minutos, por isso a conversa terminou
web-ended-withdrawn = A pessoa encerrou o pedido
web-after-thanks = Agradecemos sua presença.
web-rate = Como foi para você?
web-stars = De 1, nada bom, a 5, muito bom
web-rate-send = Enviar
web-rated = Agradecemos, está anotado.
web-reported = Agradecemos. Um moderador examina o relato.

web-history-title = O que você fez
web-history-none = Nada ainda.
web-history-thanked = A pessoa agradeceu a você
web-history-newer = Mais recentes
web-history-older = Mais antigos

web-settings-title = Configurações
web-hours = Horários
web-hours-hint = Quando podemos chamar você, pelo seu próprio relógio. Um horário que termina antes de começar continua no dia seguinte.
web-window = Horário { $number }
web-window-new = Mais um horário
web-window-delete = Retirar este horário
web-days = Dias
web-start = De
web-end = Até
web-load = O que você aceita
web-takes-hard = Aceito também pedidos que podem ser angustiantes
web-takes-hard-hint = Perguntas sobre ferimentos, violência ou de pessoas em desespero. Depois de cada uma, deixamos você em paz por meia hora.
web-daily-cap = Máximo de pedidos oferecidos a mim por dia
web-save = Salvar
web-saved = Salvo.
