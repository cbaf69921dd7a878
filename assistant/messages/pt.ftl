default-question = O que é isto?
nothing-asked = Não recebi foto nem pergunta. Tire uma foto ou me pergunte algo.
hearing-late = Não consegui ouvir sua gravação a tempo. Tente de novo, digite a pergunta ou peça ajuda a uma pessoa.
photo-not-seen =
    { $photos ->
        [1] Não consegui olhar sua foto agora.
       *[other] Não consegui olhar a foto { $number } agora.
    }
no-answer = Não encontrei uma resposta agora. Tente de novo ou peça ajuda a uma pessoa.
answer-cut = A resposta parou aqui. Você pode perguntar de novo ou pedir ajuda a uma pessoa.
falling-back = Não consigo acessar o modelo maior agora, então digo o que eu mesmo vejo.
budget-spent = O modelo maior chegou ao limite de hoje, então digo o que eu mesmo vejo.
status-hearing = Estou ouvindo sua pergunta.
status-seeing = Estou olhando sua foto.
status-answering = Estou preparando a resposta.
status-still = Ainda estou trabalhando nisso. Obrigado por esperar.
status-waiting = Sua pergunta está na fila. Obrigado por esperar.
failed-inside = Algo deu errado do nosso lado. Pergunte de novo ou peça ajuda a uma pessoa.
error-question-empty = Envie uma foto ou uma pergunta.
error-question-too-long = Essa pergunta é longa demais. Use menos de { $limit } caracteres.
error-too-many-photos = São fotos demais de uma vez. Envie no máximo { $limit }.
error-region-invalid = Não entendi que parte da foto você marcou. Marque de novo.
error-text-invalid = Não consegui ler o texto da sua pergunta. Digite de novo.
error-account-suspended = Por enquanto você não pode fazer perguntas, porque os moderadores suspenderam sua conta por um tempo. Você pode contestar isso. Em uma emergência, ligue para o número de emergência local.
error-link-over = Este link não mostra mais nada. Abra de novo a foto ou a gravação.
heard-unsure = Não tenho certeza de ter ouvido bem. Ouvi: { $question }
text-unchecked = Não consegui ler esta foto para conferir uma resposta, então digo o que eu mesmo vejo.
also-read = Não tenho certeza: também li “{ $printed }”.
read-otherwise = Não tenho certeza disso: li de outra forma.
asking-human = Estou chamando um voluntário para ajudar você.
appeals-nowhere = Aqui não consigo chamar ninguém para rever isso.
no-appeal = Até agora você não contestou nada.
photo-gone = A foto não está mais aqui. Só posso me guiar pelo que foi dito sobre ela. Tire outra se quiser que eu olhe.
error-busy =
    { $human ->
        [yes] Há muita gente perguntando agora. Tente de novo daqui a uns { $seconds } segundos. Se não puder esperar, há um voluntário livre: escreva “pergunte a uma pessoa”. Em uma emergência, ligue para o número de emergência local.
       *[no] Há muita gente perguntando agora. Tente de novo daqui a uns { $seconds } segundos. Em uma emergência, ligue para o número de emergência local.
    }
status-in-line = Você está na fila. Sua vez chega em cerca de { $seconds } segundos.
status-in-line-behind =
    { $ahead ->
        [one] Você está na fila. Há uma pergunta antes da sua.
       *[other] Você está na fila. Há { $ahead } perguntas antes da sua.
    }
viewed-model =
    { $how ->
        [obscured] Esta foto foi enviada a um modelo de visão externo ({ $name }) em { $day } às { $time } UTC, com os rostos ocultos.
       *[whole] Esta foto foi enviada a um modelo de visão externo ({ $name }) em { $day } às { $time } UTC, como ela é.
    }
viewed-judge =
    { $how ->
        [obscured] Esta foto foi enviada a um segundo modelo externo ({ $name }), que verifica perguntas, em { $day } às { $time } UTC, com os rostos ocultos.
       *[whole] Esta foto foi enviada a um segundo modelo externo ({ $name }), que verifica perguntas, em { $day } às { $time } UTC, como ela é.
    }
viewed-volunteer =
    { $how ->
        [obscured] Um voluntário viu esta foto em { $day } às { $time } UTC, com os rostos ocultos.
       *[whole] Um voluntário viu esta foto em { $day } às { $time } UTC, como ela é.
    }
viewed-moderator =
    { $how ->
        [obscured] Um moderador viu esta foto em { $day } às { $time } UTC, com os rostos ocultos.
       *[whole] Um moderador viu esta foto em { $day } às { $time } UTC, como ela é.
    }
